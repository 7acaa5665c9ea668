import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { git } from '../github/checkout.ts'
import { brokenPipeline, goodPipeline } from '../run/pipelines.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'
import { byCommand } from './ways.ts'

const folder = mkdtempSync(join(tmpdir(), 'one-truth-staged-'))
let repository: Repository
afterEach(() => {
  repository?.dispose()
  rmSync(folder, { recursive: true, force: true })
})

const brokenOther = brokenPipeline.replace('ledger', 'books')
const staged = async (env: Record<string, string> = {}) => (await byCommand(repository.directory, ['--staged'], env)).code

describe('what is staged', () => {
  it('is all new before the first commit', async () => {
    repository = repositoryWith({ 'a.yml': goodPipeline })
    repository.git('update-ref', '-d', 'HEAD')
    expect(await staged()).toBe(0)
    repository.write('a.yml', brokenPipeline)
    repository.git('add', 'a.yml')
    expect(await staged()).toBe(1)
  })

  it('in a merge is what comes from none of its sides', async () => {
    repository = repositoryWith({ 'a.yml': goodPipeline, 'text.md': 'one\n' })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('text.md', 'two\n')
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('text.md', 'three\n')
    repository.write('old.yml', brokenOther)
    repository.commit()
    repository.git('checkout', '--quiet', 'topic')
    expect(() => repository.git('merge', '--quiet', 'main')).toThrow()
    repository.write('text.md', 'four\n')
    repository.git('add', 'text.md')
    expect(await staged()).toBe(0)
    repository.write('a.yml', brokenPipeline)
    repository.git('add', 'a.yml')
    expect(await staged()).toBe(1)
  })

  it('has no file that is only meant to be added', async () => {
    repository = repositoryWith({ 'a.yml': goodPipeline })
    repository.write('new.yml', brokenOther)
    repository.git('add', '--intent-to-add', 'new.yml')
    expect(await staged()).toBe(0)
    expect((await byCommand(repository.directory, ['--since', 'HEAD'])).code).toBe(1)
  })

  it('gives way to the commits that pre-commit names', async () => {
    repository = repositoryWith({ 'a.yml': goodPipeline })
    repository.write('new.yml', brokenOther)
    repository.commit()
    repository.remove('new.yml')
    repository.commit()
    const range = (from: string, to: string) => staged({ PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to })
    expect([await range('HEAD~2', 'HEAD~1'), await range('HEAD~2', 'HEAD')]).toEqual([1, 0])
  })

  it('is told in a repository that names its contents by SHA-256', async () => {
    repository = repositoryWith({ 'a.yml': goodPipeline })
    const home = join(folder, 'sha256')
    mkdirSync(home, { recursive: true })
    git(home, 'init', '-q', '--object-format=sha256')
    git(home, 'commit', '-q', '--allow-empty', '-m', 'x')
    const { host } = repository.host()
    await host.write(join(home, 'a.yml'), brokenPipeline)
    expect((await byCommand(home, ['--since', 'HEAD', 'a.yml'])).code).toBe(1)
    git(home, 'add', 'a.yml')
    expect((await byCommand(home, ['--staged'])).code).toBe(1)
    expect((await byCommand(home, ['--since', 'HEAD'])).code).toBe(1)
  })
})

describe('a submodule that is checked out', () => {
  const add = (path: string) => {
    repository.write(`${path}/b.yml`, brokenOther)
    const inside = ['-C', path]
    repository.git(...inside, 'init', '--quiet')
    repository.git(...inside, 'add', '--all')
    repository.git(...inside, 'commit', '--quiet', '--message', 'Theirs')
    repository.git('add', path)
  }

  it.each(['--staged', '--since=main'])('is reviewed with %s, all of it as new', async (option) => {
    repository = repositoryWith({ 'a.yml': goodPipeline })
    add('vendor/flows')
    const { code, verdict } = await byCommand(repository.directory, [option])
    expect([code, JSON.parse(verdict).findings[0]?.path]).toEqual([1, 'vendor/flows/b.yml'])
  })

  it('is passed over where the change leaves it as it is', async () => {
    repository = repositoryWith({ 'a.yml': goodPipeline })
    add('vendor/flows')
    repository.git('commit', '--quiet', '--message', 'A submodule')
    repository.write('a.yml', goodPipeline.replace('calm', 'quiet'))
    expect((await byCommand(repository.directory, ['--since', 'HEAD'])).code).toBe(0)
  })
})

describe('the paths of a change', () => {
  const run = async (directory: string, ...args: readonly string[]) => {
    const { host, printed } = repository.host(directory)
    return { code: await main(host, ['check', '--no-color', '--since', 'main', ...args]), text: printed.join('') }
  }

  it('may be absolute, and name a file that git does not track', async () => {
    repository = repositoryWith({ 'team/a.yml': goodPipeline, 'other/b.yml': goodPipeline.replace('ledger', 'books') })
    repository.write('team/a.yml', brokenPipeline)
    repository.write('new.yml', brokenOther)
    expect((await run('other')).code).toBe(0)
    expect((await run('other', join(repository.directory, 'team'))).code).toBe(1)
    expect((await run('team', '../other')).code).toBe(0)
    const untold = await run('other', '../other/b.yml')
    expect([untold.code, untold.text]).toEqual([0, expect.not.stringContaining('does not track')])
    const told = await run('.', 'other', './new*.yml')
    expect([told.code, told.text]).toEqual([
      0,
      expect.stringContaining('1 YAML file that git does not track is not reviewed ("new.yml")'),
    ])
    expect((await run('.', 'new.yml')).code).toBe(1)
  })

  it.each([
    ['..', 'contains the working directory'],
    ['../../elsewhere', 'is outside of this repository'],
    ['/etc/x.yml', 'is outside of this repository'],
    ['gone.yml', 'does not exist'],
  ])('that are %s are refused', async (path, why) => {
    repository = repositoryWith({ 'team/a.yml': goodPipeline })
    const { code, text } = await run('team', path)
    expect([code, text]).toEqual([2, expect.stringContaining(why)])
  })
})
