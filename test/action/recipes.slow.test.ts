import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { brokenPipeline, goodPipeline } from '../run/pipelines.ts'
import { repositoryWith } from '../run/repository.ts'
import { blocksOf, guide, recipesOf } from './recipes.ts'
import { revisionOf } from './revision.ts'
import { isBuilt, runnerNode } from './runner.ts'
import { leaveNothing, runOnce } from './world.ts'

afterAll(leaveNothing)

const root = join(import.meta.dirname, '../..')
const recipes = recipesOf(guide)

/** A file below what each selector means; where there is none, below a usual folder. */
function placesOf(paths: string | undefined): readonly string[] {
  const selectors = (paths ?? 'orchestra').split('\n').filter((line) => line.trim() !== '')
  return selectors.map((selector) => `${selector.trim().replaceAll('*', 'growth')}/nightly.yml`)
}

const cases = recipes.flatMap((recipe) =>
  recipe.events.flatMap((event) => placesOf(recipe.inputs['paths']).map((place) => ({ ...recipe, event, place }))),
)

/** Those whose step differs from that of the whole workflow, and that one. */
const usual = cases.filter(({ title, inputs }) => title === 'The whole workflow 1' || 'paths' in inputs || 'config' in inputs)

describe.skipIf(!isBuilt)('a recipe of the guide, word for word', () => {
  it('is there for everything that the guide shows', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(8)
    const uses = guide.match(/uses: pipeline-review\/pipeline-review@/g) ?? []
    expect(recipes.length).toBe(uses.length)
    expect(new Set(cases.map(({ event }) => event))).toEqual(new Set(['pull_request', 'merge_group', 'workflow_run']))
  })

  it.each(cases)('is red with one bad file: $title on $event, $place', async ({ event, inputs, folders, place }) => {
    const revision = revisionOf({ [place]: goodPipeline, 'docs/other.yml': 'services: {}\n' }, { [place]: brokenPipeline })
    const beside = Object.fromEntries(folders.map((folder) => [`${folder}/pipeline-review.yml`, 'profile: minimal\n']))
    const forked = { event: 'workflow_run completed', from: 'fork' as const }
    if (inputs['fork-report'] !== undefined) {
      const first = await runOnce(revision, { from: 'fork' })
      const { code, comments } = await runOnce(revision, {
        ...forked,
        inputs,
        beside: { [inputs['fork-report']]: first.written['report.json'] ?? '' },
      })
      expect([first.code, code]).toEqual([1, 0])
      expect(comments.join()).toContain('1 new error')
      return
    }
    const { code, report, sarif } = await runOnce(revision, {
      ...(event === 'workflow_run' ? forked : { event }),
      inputs,
      beside,
    })
    expect([code, report?.summary.errors]).toEqual([1, 1])
    expect(sarif?.runs[0]?.results.length).toBeGreaterThan(0)
  })

  it.each(usual.filter(({ event }) => event === 'pull_request'))(
    'is green with a good one, and has a SARIF log: $title, $place',
    async ({ inputs, folders, place }) => {
      const beside = Object.fromEntries(folders.map((folder) => [`${folder}/pipeline-review.yml`, 'profile: minimal\n']))
      const changed = goodPipeline.replace(/^name:.*/m, 'name: Renamed')
      const before = { [place]: goodPipeline, 'docs/other.yml': 'services: {}\n' }
      expect((await runOnce(revisionOf(before, { [place]: changed }), { inputs, beside })).code).toBe(0)
      const nothing = await runOnce(revisionOf(before, { 'NOTES.md': 'Nothing of it\n' }), { inputs, beside })
      expect([nothing.code, nothing.sarif?.runs[0]?.results]).toEqual([0, []])
    },
  )

  it('reviews everything at night, and only tells of it with the line for that', async () => {
    const revision = revisionOf({ 'orchestra/nightly.yml': brokenPipeline }, { 'NOTES.md': 'New\n' })
    expect(guide).toContain("`fail-on: ${{ github.event_name == 'schedule' && 'never' || '' }}`")
    expect((await runOnce(revision, { event: 'schedule' })).code).toBe(1)
    expect((await runOnce(revision, { event: 'schedule', inputs: { 'fail-on': 'never' } })).code).toBe(0)
    expect((await runOnce(revision, { event: 'pull_request', inputs: { 'fail-on': '' } })).code).toBe(0)
  })

  it('that calls another workflow calls the one that the guide shows', () => {
    const blocks = blocksOf(guide).map(({ text }) => parse(text))
    const caller = blocks.find((block) => block.jobs?.['pipeline-review']?.uses)
    const called = blocks.find((block) => block.on?.workflow_call)
    expect(Object.keys(caller.jobs['pipeline-review'].secrets)).toEqual(Object.keys(called.on.workflow_call.secrets))
  })
})

describe.skipIf(!isBuilt)('a recipe for other places, word for word', () => {
  const node = (script: string) => script.replace(/^node /, `${runnerNode} `).replaceAll('/opt/pipeline-review', root)
  const changed = () => {
    const repository = repositoryWith({ 'orchestra/nightly.yml': goodPipeline })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('orchestra/nightly.yml', brokenPipeline)
    repository.git('add', '--all')
    return repository
  }

  it('is red in GitLab with one bad file', () => {
    const { text = '' } = blocksOf(guide).find(({ title }) => title === 'Other CI') ?? {}
    const { script } = parse(text)['pipeline-review'] as { script: readonly string[] }
    const repository = changed()
    try {
      repository.git('commit', '--quiet', '--message', 'Break it')
      repository.git('remote', 'add', 'origin', repository.directory)
      const lines = script.filter((line) => !line.startsWith('git clone')).map(node)
      expect(lines).toHaveLength(2)
      const env = { ...process.env, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }
      const { status, stdout } = spawnSync('sh', ['-ec', lines.join('\n')], { cwd: repository.directory, env, encoding: 'utf8' })
      expect([status, stdout]).toEqual([1, expect.stringContaining('failed')])
      expect(readFileSync(join(repository.directory, 'review.xml'), 'utf8')).toContain('<failure')
    } finally {
      repository.dispose()
    }
  })

  it('is red before the commit with one bad file', () => {
    const { text = '' } = blocksOf(guide).find(({ title }) => title === 'Before the commit') ?? {}
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(parse(text).repos[0].hooks[0].id).toBe(hook.id)
    const repository = changed()
    try {
      const [script = '', ...args] = `${hook.entry}`.split(' ')
      const run = () =>
        execFileSync(runnerNode, [join(root, script), ...args, ...hook.args], { cwd: repository.directory, stdio: 'pipe' })
      expect(run).toThrow(expect.objectContaining({ status: 1 }))
    } finally {
      repository.dispose()
    }
  })
})
