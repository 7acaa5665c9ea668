import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenPipeline, carelessPipeline, goodPipeline } from '../../run/pipelines.ts'
import type { Repository } from '../../run/repository.ts'
import { pipelineWithErrors } from '../pipelines.ts'
import { revisionBy, revisionOf } from '../revision.ts'
import { onPull, type Run, runOnce } from '../world.ts'

const off = 'rules:\n  unknown-dependency: off\n'
const strict = 'fail-on: warning\n'

type Edit = (repository: Repository) => void

/** Writes files and stages all there is. */
const write =
  (files: Readonly<Record<string, string>>, ...moves: readonly (readonly [from: string, to: string])[]): Edit =>
  (repository) => {
    for (const [from, to] of moves) repository.move(from, to)
    for (const [path, text] of Object.entries(files)) repository.write(path, text)
    repository.git('add', '--all', '--force')
  }

/** A file whose attribute has git write another text than the one that it keeps. */
const writeAsOther: Edit = (repository) => {
  const blob = (text: string) => {
    repository.write('text', text)
    return repository.git('hash-object', '-w', '--no-filters', 'text').trim()
  }
  const text = goodPipeline.replace('depends_on: []\n        name', 'depends_on: [sync_ledg\uff45r]\n        name')
  const index = (path: string, name: string) => repository.git('update-index', '--add', '--cacheinfo', `100644,${name},${path}`)
  index('daily.yml', blob(text))
  index('.gitattributes', blob('*.yml working-tree-encoding=ASCII//TRANSLIT\n'))
  repository.remove('text')
}

const replaceBySubmodule =
  (path: string): Edit =>
  (repository) => {
    const commit = repository.git('rev-parse', 'HEAD').trim()
    repository.git('rm', '-r', '--quiet', path)
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`)
  }

const replaceByLink =
  (path: string, to: string): Edit =>
  (repository) => {
    repository.git('rm', '-r', '--quiet', path)
    symlinkSync(to, join(repository.directory, path))
    repository.git('add', '--all')
  }

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const writeBytes =
  (path: string, bytes: Uint8Array): Edit =>
  (repository) => {
    repository.write(path, '')
    writeFileSync(join(repository.directory, path), bytes)
    repository.git('add', '--all')
  }

const base = { 'daily.yml': goodPipeline }
const folder = { 'flows/daily.yml': goodPipeline }
type Case = readonly [name: string, before: Readonly<Record<string, string>>, edit: Edit, run: Run]
const usual: Run = {}

const cases: readonly Case[] = [
  ['a .gitignore that names the file', base, write({ 'daily.yml': brokenPipeline, '.gitignore': '*.yml\n' }), usual],
  [
    'a new file in a folder that the base ignores',
    { ...base, '.gitignore': 'out/\n' },
    write({ 'out/x.yml': brokenPipeline }),
    usual,
  ],
  ['a new file among installed packages', base, write({ 'node_modules/x.yml': brokenPipeline }), usual],
  [
    'a configuration that is renamed away',
    { ...base, 'pipeline-review.yml': strict },
    write({ 'hourly.yml': carelessPipeline }, ['pipeline-review.yml', 'old.yml']),
    usual,
  ],
  [
    'another file that becomes the configuration',
    { ...base, 'docs/example.yml': off },
    write({ 'daily.yml': brokenPipeline }, ['docs/example.yml', 'pipeline-review.yml']),
    usual,
  ],
  [
    'a file that the configuration builds on, under another name',
    { ...base, 'pipeline-review.yml': 'extends: house.yml\n', 'house.yml': strict },
    write({ 'pipeline-review.yml': off, 'daily.yml': brokenPipeline }, ['house.yml', 'house2.yml']),
    usual,
  ],
  [
    'a base whose configuration has mistakes',
    { ...base, 'pipeline-review.yml': 'no-such-key: 1\n' },
    write({ 'pipeline-review.yml': off, 'daily.yml': brokenPipeline }),
    usual,
  ],
  ...['./ci/review.yml', 'ci//review.yml', 'ci/../ci/review.yml'].map(
    (config): Case => [
      `the configuration as ${config}`,
      { ...base, 'ci/review.yml': 'fail-on: error\n' },
      write({ 'ci/review.yml': off, 'daily.yml': brokenPipeline }),
      { inputs: { config } },
    ],
  ),
  ...['x.txt', '.github/workflows/x.yml', 'drafts/x.yml'].map(
    (path): Case => [
      `a file that was nothing to review as ${path}`,
      { ...base, [path]: brokenPipeline, 'pipeline-review.yml': "paths:\n  exclude: ['drafts/**']\n" },
      write({}, [path, 'hourly.yml']),
      usual,
    ],
  ),
  ['a text that git writes otherwise', base, writeAsOther, usual],
  ['a submodule in the place of a pipeline', base, replaceBySubmodule('daily.yml'), usual],
  ['a submodule in the place of a folder of pipelines', folder, replaceBySubmodule('flows'), usual],
  ['a link in the place of a pipeline', base, replaceByLink('daily.yml', 'README.md'), usual],
  ['a link in the place of a folder of pipelines', folder, replaceByLink('flows', '/srv/flows'), usual],
  ['a new file in UTF-16', base, writeBytes('solo/x.yml', utf16(brokenPipeline)), usual],
  ['a new file above 1 MiB', base, write({ 'solo/x.yml': brokenPipeline + '# filler\n'.repeat(130_000) }), usual],
  [
    'a new file behind a million bytes of comments',
    base,
    write({ 'solo/x.yml': '# filler\n'.repeat(130_000) + brokenPipeline }),
    usual,
  ],
  [
    'one error more than six hundred old ones',
    { 'daily.yml': pipelineWithErrors(600) },
    write({ 'daily.yml': pipelineWithErrors(601) }),
    usual,
  ],
]

describe('no change is green by', () => {
  it.each(cases)('%s', async (_name, before, edit, run) => {
    const { code, outputs } = await runOnce(revisionBy(before, edit), run)
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
  })

  it.each(['pull_request_target', 'workflow_run'])('a push between the event and the review: %s', async (event) => {
    const checks = { 'check-run': 'true', 'commit-status': 'true' }
    await onPull(revisionOf(base, { 'daily.yml': brokenPipeline }), async ({ run, standIn }) => {
      standIn.pull.head = 'c'.repeat(40)
      standIn.pull.files = [{ filename: 'README.md', status: 'modified' }]
      const { code } = await run({ event, from: 'fork', inputs: checks })
      expect([code, standIn.pull.checkRuns, standIn.pull.statuses]).toEqual([0, [], []])
    })
  })
})

describe('what went', () => {
  it('with the last file of a folder is no mistake of "paths"', async () => {
    const gone = revisionOf({ ...base, 'p/x.yml': goodPipeline.replace('ledger', 'books') }, { 'p/x.yml': null })
    const { code, comments } = await runOnce(gone, { inputs: { paths: 'p' } })
    expect([code, comments.length]).toEqual([0, 1])
    expect(comments[0]).toContain('Deleted, with 1 task')
  })

  it('out of the paths under review is told', async () => {
    const moved = revisionBy(
      { 'p/x.yml': goodPipeline, 'p/y.yml': goodPipeline.replace('ledger', 'books') },
      write({}, ['p/x.yml', 'q/x.yml']),
    )
    const { comments } = await runOnce(moved, { inputs: { paths: 'p' } })
    expect(comments[0]).toContain('Deleted, with 1 task')
  })
})

describe('a credential is shown nowhere, though it stands in', () => {
  const secret = `ghp_${'9tK2mQ7xW4'.repeat(4).slice(0, 36)}`
  const pieces = [secret, secret.slice(4)]

  it('the reason of a suppression', async () => {
    const text = brokenPipeline.replace('[nobody]', `[nobody] # pipeline-review: ignore unknown-dependency -- ask ${secret}`)
    const { code } = await runOnce(revisionOf({}, { 'daily.yml': text }), { inputs: { 'check-run': 'true' }, secrets: pieces })
    expect(code).toBe(1)
  })

  it.each([`${secret}: 1\n`, `rules:\n  ${secret}: off\n`, `extends: ${secret}.yml\n`])('a configuration: %#', async (text) => {
    const change = { 'pipeline-review.yml': text, 'daily.yml': brokenPipeline }
    const { code } = await runOnce(revisionOf(base, change), { inputs: { 'check-run': 'true' }, secrets: pieces })
    expect(code).toBe(2)
  })
})

describe('a comment that a person has edited', () => {
  it('is ours again after the next run', async () => {
    await onPull(revisionOf(base, { 'daily.yml': brokenPipeline }), async ({ run, standIn: { pull } }) => {
      const first = await run()
      const [comment] = pull.comments
      if (!comment) throw new Error('there is no comment')
      comment.body = `${comment.body.split('\n')[0]}\n✅ **Pipeline review passed: nothing to see**\n`
      const again = await run()
      expect(again.comments).toEqual(first.comments)
      comment.body = comment.body.replaceAll('\n', '\r\n').trimEnd()
      expect((await run()).writes).toEqual([])
    })
  })
})
