import { describe, expect, it } from 'vitest'
import { changeSince } from '../../src/discover/change.ts'
import { readContents } from '../../src/discover/git.ts'
import { goodPipeline } from '../run/pipelines.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'

/** A host that notes the commands of git that it runs. */
function noting(repository: Repository) {
  const { host } = repository.host()
  const commands: string[] = []
  const git: typeof host.git = (args, call) => {
    commands.push(args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c') ?? '')
    return host.git(args, call)
  }
  return { host: { ...host, git }, commands }
}

const asked = { paths: ['.'], config: undefined }

describe('a change since a commit', () => {
  it('takes four processes of git', async () => {
    const repository = repositoryWith({ 'a.yml': goodPipeline, 'b.yml': goodPipeline })
    repository.write('a.yml', goodPipeline.replace('retries: 2', 'retries: 3'))
    repository.write('new.yml', goodPipeline)
    const { host, commands } = noting(repository)
    const { base, untracked } = await changeSince(host, 'main', asked)
    expect([...base.changed]).toEqual([['a.yml', 'a.yml']])
    expect(untracked).toEqual(['new.yml'])
    expect(commands.sort()).toEqual(['cat-file', 'diff-index', 'ls-files', 'rev-parse'])
    repository.dispose()
  })

  it('is told from where histories parted, of several such commits as git merge-base does', async () => {
    const repository = repositoryWith({ 'a.yml': goodPipeline })
    const { git } = repository
    git('checkout', '--quiet', '-b', 'other')
    repository.write('b.yml', goodPipeline)
    const theirs = repository.commit()
    git('checkout', '--quiet', 'main')
    repository.write('c.yml', goodPipeline)
    const ours = repository.commit()
    git('merge', '--quiet', '--no-edit', theirs)
    git('checkout', '--quiet', 'other')
    git('merge', '--quiet', '--no-edit', ours)
    repository.write('d.yml', goodPipeline)
    repository.commit()
    const parting = git('merge-base', 'main', 'other').trim()
    const { base } = await changeSince(repository.host().host, 'main', asked)
    const brought = git('diff', '--name-only', parting, 'HEAD').trim().split('\n')
    expect([...base.changed.keys()].sort()).toEqual(brought.sort())
    repository.dispose()
  })

  it('names a commit that is not there, whatever it is called', async () => {
    const repository = repositoryWith({ 'a.yml': goodPipeline })
    const { host } = repository.host()
    for (const ref of ['absent', 'main..absent', 'main...main', '^main', 'not a git repository', '--all', 'main\nmain', ''])
      await expect(changeSince(host, ref, asked)).rejects.toThrow('does not exist here')
    repository.dispose()
  })
})

describe('contents', () => {
  it('are read up to the limit, however large one is, and only those of files', async () => {
    const large = 'x'.repeat(5000)
    const repository = repositoryWith({ 'a.yml': 'small', 'large.yml': large })
    const [small = '', big = ''] = ['a.yml', 'large.yml'].map((path) => repository.git('rev-parse', `HEAD:${path}`).trim())
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim()
    const absent = '0123456789012345678901234567890123456789'
    const { host, commands } = noting(repository)
    const contents = await readContents(host, [small, big, tree, absent], 100)
    expect([...contents].map(([name, bytes]) => [name, bytes.length])).toEqual([
      [small, 5],
      [big, 101],
    ])
    expect(commands).toEqual(['cat-file', 'cat-file', 'cat-file'])
    commands.length = 0
    expect((await readContents(host, [small, tree, absent], 100)).size).toBe(1)
    expect(commands).toEqual(['cat-file'])
    repository.dispose()
  })
})
