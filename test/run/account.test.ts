import { describe, expect, it } from 'vitest'
import type { Base } from '../../src/discover/base.ts'
import { renderAs } from '../../src/render-as.ts'
import { type ReviewRequest, review } from '../../src/run.ts'
import { type FakeEntry, fakeWorld } from '../host.ts'
import { goodPipeline } from './pipelines.ts'

type Tree = Readonly<Record<string, FakeEntry>>

const encoder = new TextEncoder()

/** A change from one tree to the other; `submodules` are folders that git lists as files. */
function baseOf(before: Tree, after: Tree, submodules: readonly string[] = []): Base {
  const differs = Object.keys(after).filter((path) => before[path] !== after[path])
  const changed = [
    ...differs.map((path) => [path, path in before ? path : null] as const),
    ...submodules.map((path) => [path, null] as const),
  ]
  const removed = Object.keys(before).filter((path) => !(path in after))
  const read = async (path: string) => {
    const entry = before[path]
    return typeof entry === 'string' ? encoder.encode(entry) : undefined
  }
  return { label: 'main', changed: new Map(changed), removed, read }
}

interface Scene {
  readonly before: Tree
  readonly after: Tree
  readonly request?: Partial<ReviewRequest>
  readonly submodules?: readonly string[]
}

async function reviewed({ before, after, request, submodules = [] }: Scene) {
  const { host } = fakeWorld(after)
  const isFolder = (path: string) => submodules.includes(path)
  const withFolders = {
    ...host,
    kindOf: async (path: string) => (await host.kindOf(path)) ?? (isFolder(path) ? ('directory' as const) : undefined),
  }
  const base = baseOf(before, after, submodules)
  const { report, exitCode } = await review(withFolders, { paths: ['.'], allowEmpty: true, base, ...request })
  const { account } = report
  if (!account) throw new Error('no account')
  const { total, reviewed: read, removed, leftOut, passedOver, notUnderstood, entries } = account
  expect(read + removed + leftOut + passedOver + notUnderstood).toBe(total)
  const errors = report.findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path} ${rule}`)
  const list = entries.map(({ path, outcome, reason }) => `${outcome} ${path}: ${reason}`)
  return { report, exitCode, errors, list, counts: { total, read, removed, leftOut, passedOver, notUnderstood } }
}

const other = goodPipeline.replace(/^name:.*/m, 'name: Another one')
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 3\n'
const link = { kind: 'link' } as const

describe('the account of a change', () => {
  const before = { 'flows/a.yml': goodPipeline, 'flows/gone.yml': other, 'infra/old.yml': 'a: 1\n' }

  it('adds up, whatever became of each file', async () => {
    const { counts, list, errors } = await reviewed({
      before,
      after: {
        'flows/a.yml': other,
        'flows/link.yml': link,
        'flows/lfs.yml': pointer,
        'infra/web.yml': 'services: {}\n',
        'infra/near.yml': 'version: v1\nname: Near\n',
        'sandbox/x.yml': goodPipeline,
        'pipeline-review.yml': 'paths:\n  exclude: [sandbox]\n',
      },
      request: { configFrom: fakeWorld({ 'pipeline-review.yml': 'paths:\n  exclude: [sandbox]\n' }).host },
    })
    expect(counts).toEqual({ total: 9, read: 1, removed: 1, leftOut: 2, passedOver: 3, notUnderstood: 2 })
    expect(errors).toEqual(['flows/lfs.yml unreadable-file', 'flows/link.yml unreadable-file'])
    expect(list).toEqual([
      'not-understood flows/lfs.yml: the file is a Git LFS pointer: its text was not checked out',
      'not-understood flows/link.yml: the file is a link, and links are not followed',
      'passed-over infra/near.yml: it has `version: v1` and `name` and nothing else',
      'passed-over infra/old.yml: deleted, and it was not a pipeline',
      'passed-over infra/web.yml: it has `services`',
      'left-out pipeline-review.yml: it is the configuration of the review',
      'left-out sandbox/x.yml: "exclude: sandbox" under "paths" in the configuration',
    ])
  })

  it('tells what lies outside the paths of the review', async () => {
    const { list, counts } = await reviewed({ before, after: { ...before, 'jobs/b.yml': other }, request: { paths: ['flows'] } })
    expect(list).toEqual(['left-out jobs/b.yml: the paths of the review do not include it'])
    expect(counts.total).toBe(1)
  })

  it('is told in every format', async () => {
    const { report } = await reviewed({
      before,
      after: { ...before, 'jobs/b.yml': other, 'flows/c.yml': other },
      request: { paths: ['flows'] },
    })
    for (const format of ['terminal', 'github', 'markdown'] as const)
      expect([format, await renderAs(format, report)]).toEqual([
        format,
        expect.stringMatching(/2 changed YAML files: 1 reviewed, 1 left out/),
      ])
    expect(JSON.parse(await renderAs('json', report)).files).toMatchObject({ scope: 'change', total: 2, reviewed: 1, leftOut: 1 })
    expect(await renderAs('sarif', report)).toContain('left out: jobs/b.yml: the paths of the review do not include it')
    expect(await renderAs('markdown', report)).toContain('not reviewed')
  })

  it('is silent where every file was reviewed', async () => {
    const { report } = await reviewed({ before, after: { ...before, 'flows/c.yml': other } })
    for (const format of ['terminal', 'github', 'markdown'] as const)
      expect(await renderAs(format, report)).not.toContain('YAML file')
  })
})

describe('what stands where a pipeline should be', () => {
  const before = { 'teams/a/flows/a.yml': goodPipeline }

  it.each<readonly [string, FakeEntry, string]>([
    ['a link', link, 'links are not followed'],
    ['an LFS pointer', pointer, 'Git LFS pointer'],
    ['an encrypted file', '\0GITCRYPT\0\0\0', 'git-crypt'],
  ])('%s, is refused where the change brings it, and told where it was there before', async (_, entry, words) => {
    const after = { ...before, 'teams/a/flows/b.yml': entry }
    const fresh = await reviewed({ before, after })
    expect([fresh.exitCode, fresh.errors]).toEqual([1, ['teams/a/flows/b.yml unreadable-file']])
    expect(fresh.report.findings[0]?.message).toContain(words)
    const old = await reviewed({ before: after, after: { ...after, 'teams/a/flows/c.yml': other } })
    expect([old.exitCode, old.counts.total]).toEqual([0, 1])
  })

  it('is refused where a pipeline becomes it', async () => {
    const { errors } = await reviewed({ before, after: { 'teams/a/flows/a.yml': link } })
    expect(errors).toEqual(['teams/a/flows/a.yml unreadable-file'])
  })

  it('is no pipeline under the name of a file of another tool', async () => {
    const { errors, counts } = await reviewed({ before, after: { ...before, 'mkdocs.yml': link, '.github/x.yml': link } })
    expect([errors, counts.notUnderstood]).toEqual([[], 2])
  })

  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['named as a folder of pipelines', 'teams/b/flows', ['.'], ['teams/b/flows unreadable-file']],
    ['named by a selector', 'teams/c', ['teams/*'], ['teams/c unreadable-file']],
    ['somewhere else', 'vendor/lib', ['.'], []],
  ])('is refused as a submodule %s', async (_, folder, paths, expected) => {
    const standIns = [{ path: folder, kind: 'submodule' as const }]
    const { errors, report } = await reviewed({ before, after: before, submodules: [folder], request: { paths, standIns } })
    expect(errors).toEqual(expected)
    if (expected.length > 0) expect(report.findings[0]?.remedy).toContain('submodules: true')
  })

  it('is reviewed as a submodule that is checked out, all of it as new', async () => {
    const after = { ...before, 'teams/b/flows/x.yml': goodPipeline.replace('integration:', 'integratoin:') }
    const scene = { before, after, submodules: ['teams/b/flows'] }
    const base = { ...baseOf(before, before, scene.submodules), removed: [] }
    const standIns = [{ path: 'teams/b/flows', kind: 'submodule' as const }]
    const { report, exitCode } = await review(fakeWorld(after).host, { paths: ['.'], base, only: new Set(), standIns })
    expect([exitCode, report.summary.files]).toEqual([1, 1])
  })
})

describe('selectors that mean no file', () => {
  const tree = { 'flows/a.yml': goodPipeline }
  const run = (request: Partial<ReviewRequest>, files: Tree = tree) =>
    review(fakeWorld(files).host, { paths: ['.'], allowEmpty: true, mustMatch: true, ...request })

  it('are refused where there is no other, and a notice otherwise', async () => {
    await expect(run({ paths: ['nowhere/*/x'] })).rejects.toThrow('No YAML file matches "nowhere/*/x" (the paths of the review).')
    const { report } = await run({ paths: ['nowhere/*/x', 'flows'] })
    expect(report.notices).toEqual(['No YAML file matches "nowhere/*/x".'])
    const include = (list: string) => ({ ...tree, 'pipeline-review.yml': `paths:\n  include: ${list}\n` })
    await expect(run({}, include('[orchestra]'))).rejects.toThrow('No YAML file matches "orchestra"')
    const partly = await run({}, include('[orchestra, flows]'))
    expect([partly.report.summary.files, partly.report.notices]).toEqual([
      1,
      ['No YAML file matches "orchestra" of "include" in the configuration.'],
    ])
  })

  it('are no mistake where the change removed what they meant', async () => {
    const base = baseOf({ ...tree, 'jobs/b.yml': other }, tree)
    expect((await run({ paths: ['jobs/*'], base })).exitCode).toBe(0)
    expect((await run({ paths: ['jobs'], base })).exitCode).toBe(0)
  })
})

describe('what the configuration includes', () => {
  const config = 'paths:\n  include: [flows]\n'
  const tree = { 'pipeline-review.yml': config, 'flows/a.yml': goodPipeline, 'flows/odd.yml': 'values: [\n' }

  it('is not news where it was as odd before', async () => {
    const { exitCode, report } = await reviewed({ before: tree, after: { ...tree, 'flows/b.yml': other } })
    expect([exitCode, report.findings.map(({ path, state }) => `${path} ${state}`)]).toEqual([
      0,
      expect.arrayContaining(['flows/odd.yml existing']),
    ])
  })

  it('may become a file of another tool where it never was a pipeline', async () => {
    const { exitCode, errors } = await reviewed({ before: tree, after: { ...tree, 'flows/odd.yml': 'values: []\n' } })
    expect([exitCode, errors]).toEqual([0, []])
  })

  it('must stay a pipeline where it was one', async () => {
    const { exitCode, errors } = await reviewed({ before: tree, after: { ...tree, 'flows/a.yml': 'services: {}\n' } })
    expect([exitCode, errors]).toEqual([1, expect.arrayContaining(['flows/a.yml not-a-pipeline'])])
  })
})
