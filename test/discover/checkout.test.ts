import { describe, expect, it } from 'vitest'
import { checkoutOf } from '../../src/discover/checkout.ts'
import type { NamedFile } from '../../src/model/named-file.ts'
import { review } from '../../src/run.ts'
import { type FakeEntry, type FakeOptions, fakeWorld } from '../host.ts'

const file = (path: string, instead: readonly string[] = [], home = ''): NamedFile => ({
  text: path,
  path,
  kind: 'file',
  at: { path: [] },
  task: 'load',
  from: '',
  home,
  instead: instead.map((other) => ({ text: other, path: other })),
})

/** Answers `ls-files` with some names; outside of a repository without. */
const git = (tracked: readonly string[] | undefined): Pick<FakeOptions, 'git'> => ({
  git: (args) => ({
    code: args[0] === 'ls-files' && tracked ? 0 : 128,
    stdout: new TextEncoder().encode((tracked ?? []).map((path) => `${path}\0`).join('')),
  }),
})

describe('the files of a checkout', () => {
  const there = { 'src/extract.py': '' }
  const cases: readonly (readonly [
    string,
    Record<string, FakeEntry>,
    readonly string[] | undefined,
    NamedFile,
    boolean | null,
  ])[] = [
    ['a file on disk', there, undefined, file('src/extract.py'), true],
    ['a folder', there, undefined, file('src'), true],
    ['none, beside one that is named', there, undefined, file('src/load.py'), false],
    ['none, beside a file of its kind', { 'src/other.py': '' }, undefined, file('src/load.py'), false],
    ['none, in a folder of YAML alone', { 'src/a.yml': '', 'src/README.md': '' }, undefined, file('src/load.py'), null],
    ['none in a repository with code', {}, ['lib/util.py'], file('src/load.py'), false],
    ['none in a repository without code', {}, ['a.yml', 'docs/b.md'], file('src/load.py'), null],
    ['a file that a sparse checkout leaves out', there, ['src/load.py'], file('src/load.py'), true],
    ['a file of a submodule', there, ['src', 'main.py'], file('src/load.py'), null],
    ['a file behind a link', { ...there, lib: { kind: 'link' } }, ['lib'], file('lib/load.py'), null],
    ['a file that git ignores', { ...there, '.gitignore': 'gen.py\n' }, undefined, file('src/gen.py'), null],
    ['a file in a folder that git ignores', { ...there, '.gitignore': '/made/\n' }, undefined, file('made/a/gen.py'), null],
    ['a file that a build makes', there, undefined, file('dist/load.py'), null],
    ['a file outside', there, undefined, file('../load.py'), null],
    ['a file outside, whose twin is here', there, undefined, file('../src/extract.py', ['src/extract.py']), false],
    ['an absolute path', there, undefined, file('/etc/passwd'), null],
  ]

  it.each(cases)('know %s', async (_, entries, tracked, asked, expected) => {
    const { host } = fakeWorld(entries, git(tracked))
    const checkout = await checkoutOf(host, [asked, file('src/extract.py')])
    expect(checkout?.has(asked.path)).toBe(expected)
  })

  it('of one bundle say nothing of another', async () => {
    const { host } = fakeWorld({ 'a/src/extract.py': '' }, git(undefined))
    const checkout = await checkoutOf(host, [file('a/src/extract.py', [], 'a/'), file('b/src/load.py', [], 'b/')])
    expect(checkout?.has('b/src/load.py')).toBe(null)
  })

  it('are not asked for where no pipeline names one', async () => {
    expect(await checkoutOf(fakeWorld({}).host, [])).toBeUndefined()
  })
})

it('a review finds that a file is missing', async () => {
  const bundle = (path: string) => `bundle:
  name: parcels
resources:
  jobs:
    daily:
      name: daily
      tasks:
        - task_key: scan
          notebook_task:
            notebook_path: ./scan.py
        - task_key: load
          notebook_task:
            notebook_path: ${path}
`
  const missingIn = async (path: string) => {
    const { host } = fakeWorld({ 'databricks.yml': bundle(path), 'scan.py': '' })
    const { report } = await review(host, { paths: ['.'] })
    return report.findings.filter(({ rule }) => rule === 'missing-file').map(({ message }) => message)
  }
  expect(await missingIn('./scan.py')).toEqual([])
  expect(await missingIn('./load.py')).toEqual(['Task "load" needs the file "./load.py", which does not exist'])
})
