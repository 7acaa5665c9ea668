import { execFileSync } from 'node:child_process'
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'
import { type Disk, fileLayer } from '../src/file-layer.ts'
import { type Host, nodeHost } from '../src/host.ts'
import { brokenPipeline, goodPipeline } from './run/pipelines.ts'

let home = ''
let outside = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pipeline-review-home-'))
  outside = mkdtempSync(join(tmpdir(), 'pipeline-review-outside-'))
})
afterEach(() => {
  for (const folder of [home, outside]) rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (read: Uint8Array | undefined) => read && new TextDecoder().decode(read)
/** What the command line says, with paths below `home`. */
async function run(args: readonly string[], change: Partial<Host> = {}) {
  const told: string[] = []
  const keep = (text: string) => void told.push(text)
  const code = await main({ ...nodeHost(home), env: {}, isTerminal: false, out: keep, err: keep, ...change }, args)
  return { code, told: told.join('') }
}

describe('no link is followed', () => {
  beforeEach(() => {
    mkdirSync(join(outside, 'deep'))
    writeFileSync(join(outside, 'deep/a.yml'), goodPipeline)
    symlinkSync(outside, join(home, 'linked'))
    symlinkSync(join(outside, 'deep/a.yml'), join(home, 'b.yml'))
  })

  it.each(['linked/deep/a.yml', 'linked/deep', 'b.yml', 'linked', './linked/../linked/deep/a.yml'])('to %s', (path) => {
    const files = fileLayer(home)
    expect(files.kindOf(path)).toBe('link')
    expect(files.read(path, 100)).toBeUndefined()
    expect(files.list(path)).toBeUndefined()
  })

  it('to a folder in whose place a link comes between two files', () => {
    mkdirSync(join(home, 'flows'))
    writeFileSync(join(home, 'flows/a.yml'), goodPipeline)
    writeFileSync(join(home, 'flows/c.yml'), goodPipeline)
    const files = fileLayer(home)
    expect(textOf(files.read('flows/a.yml', 1000))).toBe(goodPipeline)
    rmSync(join(home, 'flows'), { recursive: true })
    symlinkSync(join(outside, 'deep'), join(home, 'flows'))
    expect(files.read('flows/a.yml', 1000)).toBeUndefined()
    expect(files.kindOf('flows/a.yml')).toBe('link')
  })

  it.each(['..', '../..', '../other.yml', '/'])('and %s is looked at in any order as it is alone', (path) => {
    const files = fileLayer(join(home, 'one/two'))
    const paths = ['..', '../..', '../other.yml', '../../other.yml', '/', '/other.yml', 'a.yml']
    mkdirSync(join(home, 'one/two'), { recursive: true })
    writeFileSync(join(home, 'one/other.yml'), goodPipeline)
    for (const other of paths) {
      files.kindOf(other)
      expect(files.kindOf(path), other).toBe(fileLayer(join(home, 'one/two')).kindOf(path))
    }
  })

  it('to what is not there, which is no link', () => {
    expect(fileLayer(home).kindOf('linked/none.yml')).toBeUndefined()
  })

  it('but to the directory that the run began in', () => {
    const files = fileLayer(join(home, 'linked/deep'))
    expect(textOf(files.read('a.yml', 10_000))).toBe(goodPipeline)
    expect(files.kindOf('../deep/a.yml')).toBe('file')
    expect(files.kindOf(join(home, 'linked/deep/a.yml'))).toBe('file')
  })

  it.each(['linked/new.json', 'linked/deep/new/x.json', 'b.yml'])('by a write to %s', (path) => {
    expect(() => fileLayer(home).write(path, 'x')).toThrow(/is a link/)
    expect(readdirSync(outside)).toEqual(['deep'])
    expect(readdirSync(join(outside, 'deep'))).toEqual(['a.yml'])
    expect(readFileSync(join(outside, 'deep/a.yml'), 'utf8')).toBe(goodPipeline)
  })

  it('by any command', async () => {
    writeFileSync(join(home, 'a.yml'), brokenPipeline)
    writeFileSync(join(outside, 'team.yml'), 'rules: {unknown-dependency: off}\n')
    expect((await run(['check', 'linked/deep/a.yml'])).code).toBe(1)
    expect(await run(['check', 'a.yml', '--config', 'linked/team.yml'])).toMatchObject({ code: 2 })
    expect(await run(['check', 'a.yml', '--format', 'json', '--output', 'linked/report.json'])).toMatchObject({ code: 2 })
    expect(await run(['schedule', 'a.yml', '--output', 'linked/x.svg', '--format', 'svg'])).toMatchObject({ code: 2 })
    writeFileSync(join(home, 'pipeline-review.yml'), 'extends: linked/team.yml\n')
    expect(await run(['check', 'a.yml'])).toMatchObject({ code: 2, told: expect.stringContaining('links are not followed') })
    rmSync(join(home, 'pipeline-review.yml'))
    symlinkSync(outside, join(home, '.github'))
    expect(await run(['init', '--yes'])).toMatchObject({ code: 2, told: expect.stringContaining('.github is a link') })
    writeFileSync(join(outside, 'pipeline-review.yml'), 'rules: {unknown-dependency: off}\n')
    expect(await run(['check', 'a.yml'])).toMatchObject({ code: 2 })
    expect(readdirSync(outside).sort()).toEqual(['deep', 'pipeline-review.yml', 'team.yml'])
  })
})

it('a file costs a look at each folder above it, and none beside', () => {
  const calls: string[] = []
  const noted = new Proxy(fs, {
    get: (target, name: keyof Disk) =>
      name in target ? (...args: readonly unknown[]) => note(target[name], name, args) : undefined,
  })
  const note = (call: unknown, name: string, args: readonly unknown[]): unknown => {
    calls.push(name)
    return typeof call === 'function' ? Reflect.apply(call, fs, args) : undefined
  }
  mkdirSync(join(home, 'flows/daily'), { recursive: true })
  writeFileSync(join(home, 'flows/daily/a.yml'), goodPipeline)
  expect(textOf(fileLayer(home, noted).read('flows/daily/a.yml', 1000))).toBe(goodPipeline)
  expect(calls).toEqual(['lstatSync', 'lstatSync', 'openSync', 'fstatSync', 'readSync', 'closeSync'])
})

describe('a file is written whole or not at all', () => {
  const left = () => readdirSync(home).sort()
  /** A disk that is full after so many bytes, or fails in one call. */
  const broken = (call: keyof Disk, code = 'ENOSPC'): Disk => ({
    ...fs,
    [call]: (...args: readonly unknown[]) => {
      if (call === 'writeFileSync') fs.writeSync(args[0] as number, String(args[1]).slice(0, 10))
      throw Object.assign(new Error(`${code}: no space left on device, write`), { code, syscall: 'write' })
    },
  })

  it.each(['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const)('where %s fails', (call) => {
    writeFileSync(join(home, 'a.yml'), 'old: 1\n')
    const files = fileLayer(home, broken(call))
    expect(() => files.write('a.yml', 'new: 2\n'.repeat(1000))).toThrow('ENOSPC')
    expect(() => files.write('new/deep/b.yml', 'x'.repeat(1000))).toThrow('ENOSPC')
    expect(readFileSync(join(home, 'a.yml'), 'utf8')).toBe('old: 1\n')
    expect(left()).toEqual(['a.yml'])
  })

  it('keeps its mode', () => {
    writeFileSync(join(home, 'a.yml'), 'old: 1\n')
    chmodSync(join(home, 'a.yml'), 0o640)
    fileLayer(home).write('a.yml', 'new: 2\n')
    expect(statSync(join(home, 'a.yml')).mode & 0o777).toBe(0o640)
    expect(left()).toEqual(['a.yml'])
  })

  it('makes the directories above it', () => {
    fileLayer(home).write('x/y/z.json', '{}')
    expect(readFileSync(join(home, 'x/y/z.json'), 'utf8')).toBe('{}')
  })

  it.each(['.', 'sub'])('never in the place of the directory %s', (path) => {
    mkdirSync(join(home, 'sub'))
    expect(() => fileLayer(home).write(path, 'x')).toThrow('it is a directory')
  })

  it('where it still is what was read', () => {
    writeFileSync(join(home, 'a.yml'), 'old: 1\n')
    const files = fileLayer(home)
    expect(() => files.write('a.yml', 'new: 2\n', bytes('older: 1\n'))).toThrow('another program changed it')
    expect(() => files.write('a.yml', 'new: 2\n', bytes('old: 1'))).toThrow('another program changed it')
    expect(readFileSync(join(home, 'a.yml'), 'utf8')).toBe('old: 1\n')
    files.write('a.yml', 'new: 2\n', bytes('old: 1\n'))
    expect(readFileSync(join(home, 'a.yml'), 'utf8')).toBe('new: 2\n')
    expect(left()).toEqual(['a.yml'])
  })

  it('is told where the disk is full, with exit code 2', async () => {
    writeFileSync(join(home, 'a.yml'), goodPipeline)
    const full = fileLayer(home, broken('writeFileSync'))
    const { code, told } = await run(['check', 'a.yml', '--format', 'json', '--output', 'report.json'], {
      write: async (path, text, was) => full.write(path, text, was),
    })
    expect({ code, isTold: told.includes('no space left on device') }).toEqual({ code: 2, isTold: true })
    expect(left()).toEqual(['a.yml'])
  })
})

describe('--fix', () => {
  const misspelt = goodPipeline.replace('depends_on: []\n        name', 'depends_on: []\n        nmae')

  it('lets a save win that comes meanwhile, and says so', async () => {
    writeFileSync(join(home, 'a.yml'), misspelt)
    const real = nodeHost(home)
    let isSaved = false
    const { told } = await run(['check', 'a.yml', '--fix'], {
      write: async (path, text, was) => {
        if (!isSaved) writeFileSync(join(home, 'a.yml'), `${misspelt}# saved\n`)
        isSaved = true
        await real.write(path, text, was)
      },
    })
    expect(isSaved).toBe(true)
    expect(readFileSync(join(home, 'a.yml'), 'utf8')).toBe(`${misspelt}# saved\n`)
    expect(told).toContain('"a.yml" was changed ')
    expect(told).toContain('0 fixes applied in 0 files')
  })
})

describe('--output', () => {
  it.each([
    ['a.yml', ['check', '.', '--format', 'json', '--output', 'a.yml']],
    ['a.yml', ['check', '.', '--format', 'json', '--output', './x/../a.yml']],
    ['pipeline-review.yml', ['check', 'a.yml', '--format', 'sarif', '--output', 'pipeline-review.yml']],
    ['a.yml', ['schedule', 'a.yml', '--format', 'json', '--output', 'a.yml']],
  ])('never takes the place of the input %s', async (path, args) => {
    writeFileSync(join(home, 'a.yml'), goodPipeline)
    writeFileSync(join(home, 'pipeline-review.yml'), 'profile: minimal\n')
    const before = readFileSync(join(home, path), 'utf8')
    const { code, told } = await run(args)
    expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining('the command reads this file') })
    expect(readFileSync(join(home, path), 'utf8')).toBe(before)
  })

  it.each(['--staged', '--since=HEAD'])('never takes the place of an input that git holds: %s', async (option) => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: home })
    writeFileSync(join(home, 'a.yml'), goodPipeline)
    writeFileSync(join(home, 'b.yml'), goodPipeline.replace('ledger', 'books'))
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'A step')
    writeFileSync(join(home, 'a.yml'), goodPipeline.replace('calm', 'wild'))
    git('add', '--all')
    for (const path of ['a.yml', 'b.yml']) {
      const before = readFileSync(join(home, path), 'utf8')
      const { code, told } = await run(['check', option, '--format', 'json', '--output', path])
      expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining('the command reads this file') })
      expect(readFileSync(join(home, path), 'utf8')).toBe(before)
    }
    const { code, told } = await run(['check', option, '--format', 'json', '--output', '.git/config'])
    expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining('it lies in the folder of git') })
  })

  it('tells a second name of an input', async () => {
    writeFileSync(join(home, 'a.yml'), goodPipeline)
    fs.linkSync(join(home, 'a.yml'), join(home, 'report.json'))
    expect((await run(['check', 'a.yml', '--format', 'json', '--output', 'report.json'])).code).toBe(2)
    expect(existsSync(join(home, 'report.json'))).toBe(true)
  })

  it('is told under its own name, though the environment names the working directory', async () => {
    writeFileSync(join(home, 'a.yml'), goodPipeline)
    const { told } = await run(['check', 'a.yml', '--format', 'json', '--output', join(home, 'a.yml')], {
      env: { PWD: home, OLDPWD: home },
    })
    expect(told).toContain(`cannot be written to "${home}/a.yml": the command reads this file`)
  })

  it('takes the place of an older report', async () => {
    writeFileSync(join(home, 'a.yml'), goodPipeline)
    for (let round = 0; round < 2; round++)
      expect((await run(['check', 'a.yml', '--format', 'json', '--output', 'report.json'])).code).toBe(0)
    expect(JSON.parse(readFileSync(join(home, 'report.json'), 'utf8'))).toMatchObject({ version: 1 })
  })
})

it('leads to where the system resolves a path, however it is written', () => {
  const steps = ['a', 'b.yml', '...', '.git', '', '.', '..']
  mkdirSync(join(home, 'a', 'b.yml', '...'), { recursive: true })
  mkdirSync(join(home, '.git', 'a'), { recursive: true })
  const { kindOf } = fileLayer(join(home, 'a'))
  for (const first of steps)
    for (const second of steps)
      for (const third of steps) {
        const path = [first, second, third].join('/')
        const there = existsSync(resolve(home, 'a', path)) && resolve(home, 'a', path).startsWith(home)
        if (there) expect([path, kindOf(path)]).toEqual([path, 'directory'])
        else if (!path.startsWith('/') && !path.includes('..')) expect([path, kindOf(path)]).toEqual([path, undefined])
      }
})
