import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { promises, randomUUID } from '../../src/github/lean-builtins.ts'

describe('what the files of a step are written with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lean-builtins-'))
  const file = join(folder, 'summary')
  afterAll(() => rmSync(folder, { recursive: true }))

  test('random identifiers are of version 4, and differ', () => {
    const made = Array.from({ length: 100 }, randomUUID)
    for (const one of made) expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(made).size).toBe(made.length)
  })

  test('texts are written, or put behind what is there', async () => {
    await promises.writeFile(file, 'one, ', { encoding: 'utf8' })
    await promises.appendFile(file, 'two ✅', { encoding: 'utf8' })
    expect(readFileSync(file, 'utf8')).toBe('one, two ✅')
  })

  test('a file that is not there is a rejection', async () => {
    writeFileSync(file, '')
    await expect(promises.access(file, 0)).resolves.toBeUndefined()
    await expect(promises.access(join(folder, 'none'), 0)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
