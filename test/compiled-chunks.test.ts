import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'compiled-chunks-'))
afterAll(() => rmSync(home, { recursive: true }))
const [bundle, folder] = [join(home, 'bundle'), join(home, 'compiled')]

const program = `
import { createRequire } from 'node:module'
import { startFromCompiled } from ${JSON.stringify(new URL('../src/compiled-chunks.ts', import.meta.url).href)}
const keep = startFromCompiled(${JSON.stringify({ bundle, folder })})
const { sum } = createRequire(import.meta.url)(${JSON.stringify(join(bundle, 'main.js'))})
console.log(JSON.stringify({ said: sum(2, 3), kept: keep() }))
`

/** What a run of the small bundle says, and whether it kept what it compiled. */
function run(): unknown {
  return JSON.parse(execFileSync(process.execPath, [join(home, 'program.mjs')], { encoding: 'utf8' }))
}

describe('a bundle that starts from compiled code', () => {
  beforeEach(() => {
    for (const path of [bundle, folder]) rmSync(path, { recursive: true, force: true })
    mkdirSync(join(bundle, 'parts'), { recursive: true })
    writeFileSync(join(home, 'program.mjs'), program)
    writeFileSync(join(bundle, 'package.json'), '{ "type": "commonjs" }')
    writeFileSync(
      join(bundle, 'main.js'),
      "const { add } = require('./parts/add.js')\nexports.sum = (a, b) => add(a, b) + ' in ' + __filename.slice(-7)",
    )
    writeFileSync(join(bundle, 'parts/add.js'), `exports.add = (a, b) => a + b\n${'exports.more = () => 1\n'.repeat(400)}`)
  })

  test('keeps it once, a file for each chunk', () => {
    expect(run()).toEqual({ said: '5 in main.js', kept: true })
    expect(readdirSync(folder).sort()).toEqual(['main.js', 'parts+add.js'])
    expect(run()).toEqual({ said: '5 in main.js', kept: false })
  })

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (code: Buffer) => code.subarray(0, code.length >> 1)],
    ['of lost pages', (code: Buffer) => Buffer.from(code).fill(0, 512, 1024)],
    ['of nothing but zeros', (code: Buffer) => Buffer.alloc(code.length)],
    ['no code', () => Buffer.from('no code at all')],
  ])('compiles again what was kept where that is %s', (_, damaged) => {
    run()
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), damaged(readFileSync(join(folder, name))))
    expect(run()).toEqual({ said: '5 in main.js', kept: true })
    expect(run()).toEqual({ said: '5 in main.js', kept: false })
  })

  test('compiles again a chunk that has changed', () => {
    run()
    writeFileSync(join(bundle, 'parts/add.js'), 'exports.add = (a, b) => `${a} and ${b}`')
    expect(run()).toEqual({ said: '2 and 3 in main.js', kept: true })
  })

  test('has what Node loaded before, and each chunk once', () => {
    writeFileSync(join(bundle, 'state.js'), 'exports.count = (globalThis.count ?? 0) + 1; globalThis.count = exports.count')
    writeFileSync(join(bundle, 'other.js'), "exports.count = require('./state.js').count")
    writeFileSync(
      join(bundle, 'main.js'),
      "const [one, two] = [require('./other.js'), require('./state.js')]\nexports.sum = () => [one.count, two.count, globalThis.count].join()",
    )
    writeFileSync(
      join(home, 'program.mjs'),
      program.replace('const keep', `createRequire(import.meta.url)(${JSON.stringify(join(bundle, 'state.js'))})\nconst keep`),
    )
    expect(run()).toEqual({ said: '1,1,1', kept: true })
    expect(readdirSync(folder).sort()).toEqual(['main.js', 'other.js'])
  })

  test('keeps all that a run has called in another folder, where one is named', () => {
    run()
    const other = join(home, 'other')
    writeFileSync(join(home, 'program.mjs'), program.replace('keep()', `keep(${JSON.stringify(other)})`))
    expect(run()).toEqual({ said: '5 in main.js', kept: true })
    expect(readdirSync(other).sort()).toEqual(['main.js', 'parts+add.js'])
    rmSync(other, { recursive: true })
  })

  test('runs where nothing can be kept', () => {
    writeFileSync(folder, 'a file in its place')
    expect(run()).toEqual({ said: '5 in main.js', kept: true })
  })
})
