import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { git } from '../github/checkout.ts'
import { brokenPipeline, goodPipeline } from '../run/pipelines.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'
import { byAction, byCommand } from './ways.ts'

const untouched = { ...process.env }
let folder = ''
let repository: Repository

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-truth-hostile-'))
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in untouched)) delete process.env[name]
  Object.assign(process.env, untouched)
  repository.dispose()
  rmSync(folder, { recursive: true, force: true })
})

/** Where programs that must not run leave their names. */
const marked = () => (existsSync(join(folder, 'ran')) ? readFileSync(join(folder, 'ran'), 'utf8').split('\n').slice(0, -1) : [])

/** A program that tells that it ran. A filter passes on what it reads; all others would wait for ever. */
function program(name: string): string {
  const path = join(folder, `program-${name}`)
  writeProgram(path, name, name.startsWith('filter.') ? 'cat' : 'exit 1')
  return path
}

function writeProgram(path: string, name: string, end = 'exit 0'): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\necho ${name} >> '${folder}/ran'\n${end}\n`)
  chmodSync(path, 0o755)
}

/** Settings by which a repository has git start a program. */
const programSettings = [
  'core.fsmonitor',
  'core.sshCommand',
  'core.gitProxy',
  'core.askPass',
  'core.pager',
  'core.editor',
  'core.alternateRefsCommand',
  'credential.helper',
  'diff.external',
  'diff.evil.command',
  'diff.evil.textconv',
  'filter.evil.clean',
  'filter.evil.smudge',
  'gpg.program',
  'interactive.diffFilter',
  'merge.evil.driver',
  'pager.cat-file',
  'pager.diff-index',
  'remote.origin.uploadpack',
  'uploadpack.packObjectsHook',
]

/** A change on a branch, in a repository that names a program wherever it can. */
function hostileRepository(): { base: string; head: string } {
  repository = repositoryWith({ 'daily.yml': goodPipeline, 'old.yml': brokenPipeline.replace('ledger', 'books') })
  const base = repository.git('rev-parse', 'HEAD').trim()
  repository.git('checkout', '--quiet', '-b', 'topic')
  repository.write('daily.yml', brokenPipeline)
  repository.git('mv', 'old.yml', 'moved.yml')
  repository.write('.gitattributes', '* filter=evil diff=evil merge=evil\n')
  const head = repository.commit()
  for (const key of programSettings) repository.git('config', key, program(key))
  for (const command of ['cat-file', 'diff-index', 'diff-tree', 'ls-files', 'rev-parse'])
    repository.git('config', `alias.${command}`, `!${program(`alias.${command}`)}`)
  for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout', 'fsmonitor-watchman'])
    writeProgram(join(repository.directory, '.git/hooks', hook), `hook ${hook}`)
  writeFileSync(join(repository.directory, '.git/info/attributes'), '* filter=evil diff=evil\n')
  touch()
  return { base, head }
}

/** Lets git doubt what it knows of a file, so that it looks at the content again. */
function touch(): void {
  utimesSync(join(repository.directory, 'daily.yml'), new Date(), new Date(Date.now() - 5000))
}

describe('nothing of the checkout is executed', () => {
  it('by the settings, hooks and attributes of the repository', async () => {
    const { base, head } = hostileRepository()
    const command = await byCommand(repository.directory, ['--since', 'main'])
    const hook = await byCommand(repository.directory, ['--staged'])
    const action = await byAction(repository.directory, base, head)
    expect(marked()).toEqual([])
    expect([command.code, hook.code, action.code]).toEqual([1, 0, 1])
    expect(command.verdict).toBe(action.verdict)
    // The markers do mark: git as people use it starts these programs.
    touch()
    git(repository.directory, 'status')
    expect(marked()).toContain('filter.evil.clean')
    expect(marked()).toContain('core.fsmonitor')
  })

  it('by what is staged and not yet committed', async () => {
    hostileRepository()
    repository.git('-c', 'core.hooksPath=/dev/null', 'reset', '--quiet', '--soft', 'main')
    rmSync(join(folder, 'ran'), { force: true })
    touch()
    expect((await byCommand(repository.directory, ['--staged'])).code).toBe(1)
    expect(marked()).toEqual([])
  })

  it('by a folder that looks like a bare repository', async () => {
    const bare = { HEAD: 'ref: refs/heads/main\n', 'objects/.keep': '', 'refs/.keep': '' }
    const config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${program('bare')}\n`
    const files = Object.fromEntries(Object.entries({ ...bare, config }).map(([name, text]) => [`lib/${name}`, text]))
    repository = repositoryWith({ ...files, 'lib/x.yml': goodPipeline })
    repository.write('lib/x.yml', brokenPipeline)
    const { code, verdict } = await byCommand(join(repository.directory, 'lib'), ['--since', 'main'])
    expect([code, JSON.parse(verdict).findings[0]?.path]).toEqual([1, 'x.yml'])
    rmSync(join(repository.directory, '.git'), { recursive: true })
    await expect(byCommand(join(repository.directory, 'lib'), ['--since', 'main'])).rejects.toThrow(
      'This is not a git repository',
    )
    expect(marked()).toEqual([])
  })

  it('by a folder of the checkout on the search path', async () => {
    hostileRepository()
    writeProgram(join(repository.directory, 'bin/git'), 'git of the checkout')
    process.env['PATH'] = [join(repository.directory, 'bin'), '', '.', untouched['PATH']].join(delimiter)
    expect((await byCommand(repository.directory, ['--since', 'main'])).code).toBe(1)
    expect(marked()).toEqual([])
  })

  it('to fetch what a partial clone lacks: that is one sentence', async () => {
    repository = repositoryWith({ 'daily.yml': goodPipeline })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('daily.yml', brokenPipeline)
    repository.commit()
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = join(folder, 'clone')
    execFileSync('git', ['clone', '-q', '--filter=blob:none', '-b', 'topic', `file://${repository.directory}`, clone])
    git(clone, 'config', 'remote.origin.uploadpack', program('uploadpack'))
    await expect(byCommand(clone, ['--since', 'origin/main'])).rejects.toThrow(/git cannot show "daily\.yml" of the base/)
    git(clone, 'config', 'remote.origin.url', `ext::${program('ext')}`)
    git(clone, 'config', 'protocol.ext.allow', 'always')
    await expect(byCommand(clone, ['--since', 'origin/main'])).rejects.toThrow(/git cannot show/)
    expect(marked()).toEqual([])
    expect(() => git(clone, 'cat-file', 'blob', 'origin/main:daily.yml')).toThrow()
    expect(marked()).toContain('ext')
  })
})

describe('no setting of the user changes what is said', () => {
  const hostileConfig = [
    '[diff]\nrenames = false\nrenameLimit = 1\nnoprefix = true\norderFile = /nowhere\nexternal = false\nignoreSubmodules = all',
    '[core]\nquotePath = true\nautocrlf = true\nattributesFile = /nowhere\nexcludesFile = /nowhere\nfsmonitor = false\nabbrev = 4',
    '[status]\nrenames = false\nshowUntrackedFiles = no',
    '[log]\nshowSignature = true',
    '[i18n]\nlogOutputEncoding = UTF-16\ncommitEncoding = UTF-16',
    '[alias]\ncat-file = !false\ndiff-index = !false',
    '[submodule]\nrecurse = true',
    '[safe]\nbareRepository = explicit',
    '[color]\nui = always\n',
  ].join('\n')

  it('in the global configuration, nor in a variable of git', async () => {
    const { base, head } = hostileRepository()
    const expected = await byCommand(repository.directory, ['--since', 'main'])
    const config = join(folder, 'gitconfig')
    writeFileSync(config, hostileConfig)
    mkdirSync(join(folder, 'home'))
    writeFileSync(join(folder, 'home/.gitconfig'), hostileConfig)
    Object.assign(process.env, {
      HOME: join(folder, 'home'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nowhere',
      GIT_ASKPASS: program('GIT_ASKPASS'),
      GIT_ATTR_SOURCE: 'nothing',
      GIT_CEILING_DIRECTORIES: dirname(repository.directory),
      GIT_COMMON_DIR: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_GLOBAL: config,
      GIT_CONFIG_KEY_0: 'diff.renames',
      GIT_CONFIG_PARAMETERS: "'diff.renames'='false'",
      GIT_CONFIG_SYSTEM: config,
      GIT_CONFIG_VALUE_0: 'false',
      GIT_DEFAULT_HASH: 'sha256',
      GIT_DIFF_OPTS: '-u0',
      GIT_DIR: '/nowhere',
      GIT_EXTERNAL_DIFF: program('GIT_EXTERNAL_DIFF'),
      GIT_GLOB_PATHSPECS: '1',
      GIT_ICASE_PATHSPECS: '1',
      GIT_INDEX_FILE: '/nowhere',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_NAMESPACE: 'other',
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_PAGER: program('GIT_PAGER'),
      GIT_PREFIX: 'elsewhere/',
      GIT_SHALLOW_FILE: '/nowhere',
      GIT_SSH: program('GIT_SSH'),
      GIT_TRACE: '1',
      GIT_WORK_TREE: '/nowhere',
    })
    const command = await byCommand(repository.directory, ['--since', 'main'], { GIT_INDEX_FILE: '/nowhere' })
    expect(command.verdict).toBe(expected.verdict)
    expect((await byAction(repository.directory, base, head)).verdict).toBe(expected.verdict)
    expect(marked()).toEqual([])
  })

  it('by replacing a commit', async () => {
    const { base, head } = hostileRepository()
    const expected = await byCommand(repository.directory, ['--since', 'main'])
    repository.git('-c', 'core.hooksPath=/dev/null', 'replace', base, head)
    expect((await byCommand(repository.directory, ['--since', 'main'])).verdict).toBe(expected.verdict)
    writeFileSync(join(repository.directory, '.git/info/grafts'), `${head}\n`)
    expect((await byCommand(repository.directory, ['--since', 'main'])).verdict).toBe(expected.verdict)
  })

  it('by another index than that of the commit that is being made', async () => {
    hostileRepository()
    const index = join(folder, 'index')
    const withIndex = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'filter.evil.clean=', '-c', 'core.fsmonitor=false', ...args], {
        cwd: repository.directory,
        env: { ...process.env, GIT_INDEX_FILE: index },
      })
    withIndex('read-tree', 'HEAD')
    repository.write('new.yml', brokenPipeline.replace('ledger', 'stock'))
    withIndex('add', 'new.yml')
    expect((await byCommand(repository.directory, ['--staged'])).code).toBe(0)
    expect((await byCommand(repository.directory, ['--staged'], { GIT_INDEX_FILE: index })).code).toBe(1)
  })
})
