import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { declarations } from '../../scripts/declarations.ts'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const example = /## As a library\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''

const made = declarations(root)
const consumer = mkdtempSync(join(tmpdir(), 'pipeline-review-consumer-'))
afterAll(() => rmSync(consumer, { recursive: true }))

/** A project beside which nothing of ours lies but what an install brings: no settings, no packages. Its declarations are those of the source now. */
function prepare(): void {
  const home = join(consumer, 'node_modules/pipeline-review')
  mkdirSync(home, { recursive: true })
  for (const path of ['package.json', 'dist']) cpSync(join(root, path), join(home, path), { recursive: true })
  for (const [path, text] of made) {
    mkdirSync(dirname(join(home, 'dist/types', path)), { recursive: true })
    writeFileSync(join(home, 'dist/types', path), text)
  }
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }\n')
  mkdirSync(join(consumer, 'pipelines'))
  cpSync(join(root, 'examples/orchestra'), join(consumer, 'pipelines'), { recursive: true })
}

/** What the compiler says of a program, with the settings of a new project. Libraries are checked too. */
function mistakesIn(name: string, text: string): string {
  writeFileSync(join(consumer, name), text)
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--noEmit', '--ignoreConfig', name]
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...options], { cwd: consumer, encoding: 'utf8' })
  expect([0, 1, 2]).toContain(status)
  return stdout + stderr
}

describe('the library', () => {
  prepare()

  it('ships declarations of its own, none of its sources', () => {
    expect(manifest.exports['.'].types).toBe('./dist/types/index.d.ts')
    expect(existsSync(join(root, manifest.exports['.'].types))).toBe(true)
    expect([...made.values()].filter((text) => /\bfrom '(?!\.[^']*\.js')|\bimport\('(?!\.[^']*\.js')/.test(text))).toEqual([])
  })

  it('type-checks in a project that follows the README', () => {
    expect(example).toContain("from 'pipeline-review'")
    expect(mistakesIn('example.ts', example)).toBe('')
  })

  it('is checked by something that finds mistakes', () => {
    expect(mistakesIn('wrong.ts', example.replace("['pipelines/']", '1'))).toContain("Type 'number' is not assignable")
  })

  it('runs in such a project', () => {
    writeFileSync(join(consumer, 'example.js'), example)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['example.js'], { cwd: consumer, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Pipeline review failed')
  })
})
