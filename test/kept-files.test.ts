import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { KeptFiles } from '../src/host.ts'
import { keptFilesIn } from '../src/kept-files.ts'

const home = mkdtempSync(join(tmpdir(), 'kept-files-'))
afterAll(() => rmSync(home, { recursive: true }))

const now = Date.UTC(2026, 10, 30, 12)
const dayMs = 24 * 60 * 60 * 1000

let directories = 0
function emptyDirectory() {
  const directory = join(home, `directory-${directories++}`)
  mkdirSync(directory, { mode: 0o700 })
  return { directory, files: keptFilesIn(directory, 'a build', () => now) }
}

function write(files: KeptFiles, name: string, ...texts: readonly string[]): void {
  const file = files.write(name)
  for (const text of texts) file?.append(Buffer.from(text))
  file?.keep()
}

const textOf = (files: KeptFiles, name: string, limit = 1000) => {
  const bytes = files.read(name, limit)
  return bytes && Buffer.from(bytes).toString()
}

describe('files that runs leave for later ones', () => {
  it('are read as they were written, piece by piece, and by the user alone', () => {
    const { directory, files } = emptyDirectory()
    write(files, 'pack', 'one ', 'other')
    expect(textOf(files, 'pack')).toBe('one other')
    expect(statSync(join(directory, 'pack')).mode & 0o777).toBe(0o600)
    expect(readdirSync(directory)).toEqual(['pack'])
    expect(textOf(files, 'none')).toBeUndefined()
  })

  it('take the place of the old ones when they are whole', () => {
    const { directory, files } = emptyDirectory()
    write(files, 'pack', 'old')
    const file = files.write('pack')
    file?.append(Buffer.from('new'))
    expect(textOf(files, 'pack')).toBe('old')
    file?.keep()
    expect(textOf(files, 'pack')).toBe('new')
    expect(readdirSync(directory)).toEqual(['pack'])
  })

  it('are not read where they are larger than asked', () => {
    const { files } = emptyDirectory()
    write(files, 'pack', '12345')
    expect(textOf(files, 'pack', 5)).toBe('12345')
    expect(textOf(files, 'pack', 4)).toBeUndefined()
  })

  it('are not read where they are links, folders, or others may write to them', () => {
    const { directory, files } = emptyDirectory()
    write(files, 'pack', 'text')
    symlinkSync('pack', join(directory, 'link'))
    mkdirSync(join(directory, 'folder'))
    expect([textOf(files, 'link'), textOf(files, 'folder')]).toEqual([undefined, undefined])
    chmodSync(join(directory, 'pack'), 0o660)
    expect(textOf(files, 'pack')).toBeUndefined()
  })

  it('replace a link and leave alone what it leads to', () => {
    const { directory, files } = emptyDirectory()
    writeFileSync(join(directory, 'other'), 'of another program')
    symlinkSync('other', join(directory, 'pack'))
    write(files, 'pack', 'text')
    expect(readFileSync(join(directory, 'other'), 'utf8')).toBe('of another program')
    expect(textOf(files, 'pack')).toBe('text')
  })

  it('are as good as none where the directory is gone or is a file', () => {
    writeFileSync(join(home, 'file'), '')
    for (const directory of [join(home, 'gone'), join(home, 'file')]) {
      const files = keptFilesIn(directory, 'a build', () => now)
      write(files, 'pack', 'text')
      expect(textOf(files, 'pack')).toBeUndefined()
    }
  })

  it('leave nothing behind where the directory goes before they are whole', () => {
    const { directory, files } = emptyDirectory()
    const file = files.write('pack')
    rmSync(directory, { recursive: true })
    file?.append(Buffer.from('text'))
    file?.keep()
    expect(existsSync(directory)).toBe(false)
  })

  it('are a few, of those that were used last, and none that is older than thirty days', () => {
    const { directory, files } = emptyDirectory()
    for (let day = 1; day <= 40; day++) {
      writeFileSync(join(directory, `pack-${day}`), 'text')
      utimesSync(join(directory, `pack-${day}`), (now - day * dayMs) / 1000, (now - day * dayMs) / 1000)
    }
    chmodSync(join(directory, 'pack-20'), 0o600)
    expect(textOf(files, 'pack-20')).toBe('text')
    write(files, 'pack', 'text')
    const left = readdirSync(directory)
    expect(left.length).toBe(24)
    expect(left).toEqual(expect.arrayContaining(['pack', 'pack-1', 'pack-20', 'pack-23']))
    expect(left).not.toContain('pack-24')
  })

  it('do not keep what a run has left that was ended', () => {
    const { directory, files } = emptyDirectory()
    for (const [name, age] of [
      ['pack.1', 2 * dayMs],
      ['pack.2', 1000],
    ] as const) {
      writeFileSync(join(directory, name), 'part')
      utimesSync(join(directory, name), (now - age) / 1000, (now - age) / 1000)
    }
    write(files, 'pack', 'text')
    expect(readdirSync(directory)).toEqual(['pack', 'pack.2'])
  })
})
