import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gitBlobName } from '../../src/discover/blob-name.ts'
import { headWithChange, parseDifference } from '../../src/discover/difference.ts'
import { checkedOutCommit, hasCommit } from '../../src/discover/git.ts'
import { type FileLister, findChanges } from '../../src/github/changes.ts'
import { type Host, nodeHost } from '../../src/host.ts'
import { fakeHost } from './fake-host.ts'
import { checkout, commit, contextWith, git, repository, root, write } from './repository.ts'

afterAll(() => rmSync(root, { recursive: true, force: true }))

const nobody: FileLister = async () => undefined
const listed =
  (count: number, isComplete: boolean): FileLister =>
  async () => ({
    files: Array.from({ length: count }, (_, index) => ({
      path: `${index}.yml`,
      previousPath: null,
      status: 'modified' as const,
    })),
    isComplete,
  })

const topicFiles = [
  { path: 'a.yml', previousPath: null, status: 'modified' },
  { path: 'dir/new "ü"\t.yml', previousPath: null, status: 'added' },
  { path: 'gone.yml', previousPath: null, status: 'removed' },
  { path: 'moved.yml', previousPath: 'b.yml', status: 'renamed' },
]

describe('the changes of a pull request', () => {
  it('come from a merge commit of depth one, whose base is fetched', async () => {
    const host = checkout('refs/pull/7/merge', '--depth=1')
    const changes = await findChanges(host, contextWith({}), nobody)
    expect(changes).toMatchObject({ source: 'git', base: repository.base, isExact: true })
    expect(changes.files).toMatchObject(topicFiles)
  })

  it('ask git once for the commit and the difference where the base is at hand', async () => {
    const host = checkout('refs/pull/7/merge')
    const calls: string[] = []
    const counted: Host = {
      ...host,
      git: (args, call) => {
        calls.push(args[0] ?? '')
        return host.git(args, call)
      },
    }
    const head = await headWithChange(counted)
    expect(head).toMatchObject((await checkedOutCommit(host)) ?? {})
    const changes = await findChanges(counted, contextWith({}), nobody, { head })
    expect(changes.files).toMatchObject(topicFiles)
    // The last one looks for renames, because files have come and others gone.
    expect(calls).toEqual(['diff-tree', 'diff-tree'])
  })

  it.each(['--depth=1', '--depth=2', '--filter=tree:0'])('are the same of a clone with %s', async (how) => {
    const [part, whole] = [checkout('refs/pull/7/merge', how), checkout('refs/pull/7/merge')]
    const head = await headWithChange(part)
    expect({ sha: head?.sha, parents: head?.parents }).toEqual(await checkedOutCommit(whole))
    const changes = await findChanges(part, contextWith({}), nobody, { head })
    expect(changes).toEqual(await findChanges(whole, contextWith({}), nobody))
  })

  it('of a commit that a branch did not merge are not taken for those of the branch', async () => {
    const host = checkout(repository.head)
    const head = await headWithChange(host)
    const context = contextWith({ baseSha: repository.fork })
    expect(await findChanges(host, context, nobody, { head })).toEqual(await findChanges(host, context, nobody))
  })

  it('come from a whole clone of the head, as of where the branch parted', async () => {
    const changes = await findChanges(checkout(repository.head), contextWith({ baseSha: repository.fork }), nobody)
    expect(changes).toMatchObject({ source: 'git', base: repository.fork, isExact: true })
    expect(changes.files).toMatchObject(topicFiles)
  })

  it('of a shallow clone of the head say that they are not exact', async () => {
    const changes = await findChanges(checkout(repository.head, '--depth=1'), contextWith({}), nobody)
    expect(changes).toMatchObject({ source: 'git', base: repository.base, isExact: false })
    expect(changes.files?.map((file) => file.path)).toContain('main.yml')
  })

  it('come from GitHub where the base cannot be had', async () => {
    const host = checkout(repository.head, '--depth=1')
    const changes = await findChanges(host, contextWith({ baseSha: 'c'.repeat(40) }), listed(2, true))
    expect(changes).toMatchObject({ source: 'api', base: null, isExact: false })
    expect(changes.files?.length).toBe(2)
  })

  it('come from GitHub outside a repository', async () => {
    const changes = await findChanges(fakeHost({}).host, contextWith({}), listed(2, true))
    expect(changes.source).toBe('api')
  })

  it('are everything where nobody can tell, or GitHub tells only a part', async () => {
    for (const lister of [nobody, listed(3000, false)]) {
      const changes = await findChanges(fakeHost({}).host, contextWith({}), lister)
      expect(changes).toMatchObject({ files: null, base: null, isExact: false })
      expect(changes.reason).toContain('everything is reviewed')
    }
  })

  it('never come from the checkout under events with rights', async () => {
    const changes = await findChanges(checkout('refs/pull/7/merge'), contextWith({ content: 'api' }), listed(1, true))
    expect(changes.source).toBe('api')
  })
})

describe('the changes of other events', () => {
  it.each([
    ['merge-group', repository.base],
    ['push', repository.fork],
  ] as const)('of %s are those since the commit before', async (kind, baseSha) => {
    const changes = await findChanges(
      checkout(repository.merge),
      contextWith({ kind, baseSha, headSha: repository.merge }),
      nobody,
    )
    expect(changes).toMatchObject({ source: 'git', base: baseSha, isExact: true })
    expect(changes.files?.length).toBe(kind === 'push' ? 5 : 4)
  })

  it.each([
    ['whole', null],
    ['push', null],
  ] as const)('of %s without a base are everything', async (kind, baseSha) => {
    const changes = await findChanges(checkout('main'), contextWith({ kind, baseSha }), listed(1, true))
    expect(changes).toMatchObject({ files: null, source: 'none', isExact: true })
  })
})

describe('a checkout with settings of its own', () => {
  it('tells the same changes', async () => {
    const directory = mkdtempSync(join(root, 'hostile-'))
    git(directory, 'clone', '-q', repository.directory, '.')
    git(directory, 'checkout', '-q', repository.merge)
    git(directory, 'config', 'diff.noprefix', 'true')
    git(directory, 'config', 'diff.renames', 'false')
    git(directory, 'config', 'color.ui', 'always')
    const found = await findChanges(nodeHost(directory), contextWith({}), nobody)
    expect(found.files).toMatchObject(topicFiles)
  })
})

describe('a large change', () => {
  it('is listed whole: 1,000 files', async () => {
    const directory = mkdtempSync(join(root, 'large-'))
    git(directory, 'init', '-q')
    write(directory, { x: '1' })
    const before = commit(directory, 'start')
    write(directory, Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p/${index}.yml`, `v: ${index}\n`])))
    const after = commit(directory, 'many')
    const context = contextWith({ kind: 'push', baseSha: before, headSha: after })
    expect((await findChanges(nodeHost(directory), context, nobody)).files?.length).toBe(1000)
  })
})

describe('git', () => {
  it('is never asked for what is no commit name', async () => {
    let asked = 0
    const { host } = fakeHost({ git: () => ({ code: 0, stdout: new Uint8Array(++asked), stderr: '' }) })
    for (const name of ['', 'HEAD', '--upload-pack=x', `${'a'.repeat(40)} `, '0'.repeat(40)])
      expect(await hasCommit(host, name)).toBe(false)
    expect(asked).toBe(0)
  })

  it('names parents from the header of a commit only', async () => {
    const text = `tree ${'1'.repeat(40)}\nparent ${'2'.repeat(40)}\nauthor x\n\nparent ${'3'.repeat(40)}\n`
    const reply = `${'4'.repeat(40)} commit ${text.length}\n${text}\n`
    const { host } = fakeHost({ git: () => ({ code: 0, stdout: new TextEncoder().encode(reply), stderr: '' }) })
    expect(await checkedOutCommit(host)).toEqual({ sha: '4'.repeat(40), parents: ['2'.repeat(40)] })
  })

  it('names a content as git does', () => {
    const path = join(root, 'blob')
    writeFileSync(path, 'héllo\n')
    expect(gitBlobName(new TextEncoder().encode('héllo\n'))).toBe(git(root, 'hash-object', path))
  })

  it('reads a difference of any form', () => {
    const [one, other] = ['1'.repeat(40), '2'.repeat(40)]
    const kept = (kind: string, blob: string) => ({ kind, blob })
    expect(parseDifference('')).toEqual([])
    expect(
      parseDifference(
        [
          `:100644 120000 ${one} ${other} T`,
          'link',
          `:100644 100644 ${one} ${one} C100`,
          'a',
          'b',
          `:100644 100644 ${one} ${other} R050`,
          'c',
          'd',
          `:100644 100755 ${one} ${one} M`,
          'only the mode',
          '',
        ].join('\0'),
      ),
    ).toEqual([
      { path: 'b', previousPath: null, status: 'added', before: null, after: kept('file', one) },
      { path: 'd', previousPath: 'c', status: 'renamed', before: kept('file', one), after: kept('file', other) },
      { path: 'link', previousPath: null, status: 'modified', before: kept('file', one), after: kept('link', other) },
    ])
    expect(parseDifference(`:100644 100644 ${one} ${other} R100\0cut short`)).toEqual([])
  })
})
