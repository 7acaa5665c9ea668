import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { TextProblemCode } from '../../../src/text/document.ts'
import { decodeText } from '../../../src/text/parse.ts'

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus')
const hasCorpus = existsSync(join(corpus, 'hostile/manifest.json'))
const files = hasCorpus ? (readdirSync(corpus, { recursive: true }) as string[]) : []
const codesOf = (path: string): TextProblemCode[] => decodeText(path, readFileSync(path)).problems.map(({ code }) => code)

/** What is wrong with the text of a hostile file; the others are hostile to later stages and read without a problem. */
const hostile: Record<string, readonly TextProblemCode[]> = {
  '01-alias-map-bomb.yaml': ['too-large'],
  '02-alias-cycle-parameters.yaml': ['unknown-alias'],
  '04-alias-unresolved.yaml': ['unknown-alias'],
  '05-depth-question-keys-400.yaml': ['too-large'],
  '06-depth-flow-3000.yaml': ['too-large'],
  '10-keys-duplicate-dependencies.yaml': ['duplicate-key'],
  '11-tags-python-object.yaml': ['tag'],
  '13-document-three.yaml': ['several-documents'],
  '15-bytes-utf16be.yaml': ['encoding'],
  '16-bytes-cut-character.yaml': ['encoding'],
  '17-bytes-vertical-tab.yaml': ['control-character'],
  '18-bytes-smuggled-key.yaml': ['line-break', 'duplicate-key'],
  '19-bytes-tab-before-comment.yaml': ['syntax'],
  '21-deceive-override.yaml': ['hidden-character', 'hidden-character'],
  '22-deceive-zero-width-dep.yaml': ['hidden-character'],
  '32-number-octal.yaml': ['yaml-1-1'],
}

interface Hostile {
  readonly file: string
  readonly expect: 'clean' | 'finding' | 'error-finding'
  readonly generated?: boolean
  readonly never?: readonly string[]
}

describe.skipIf(!hasCorpus)('the hostile corpus', () => {
  const manifest: readonly Hostile[] = hasCorpus ? JSON.parse(readFileSync(join(corpus, 'hostile/manifest.json'), 'utf8')) : []
  const generated = mkdtempSync(join(tmpdir(), 'hostile-'))
  if (hasCorpus) execFileSync(process.execPath, [join(corpus, 'hostile/generate.mjs'), generated])
  afterAll(() => rmSync(generated, { recursive: true }))
  const pathOf = ({ file, generated: isGenerated }: Hostile) => join(isGenerated ? generated : join(corpus, 'hostile'), file)
  const regular = manifest.filter((entry) => lstatSync(pathOf(entry)).isFile())

  test.each(regular)('is read in bounded time: $file', (entry) => {
    const path = pathOf(entry)
    const document = decodeText(path, readFileSync(path))
    if (entry.expect === 'clean') expect(document.problems).toEqual([])
    for (const text of entry.never ?? []) expect(document.problems.map(({ message }) => message).join()).not.toContain(text)
  })

  test.each(regular.filter((entry) => !entry.generated))('is told for what its text is: $file', (entry) => {
    expect(codesOf(pathOf(entry))).toEqual(hostile[entry.file] ?? [])
  })

  test('is told for what it is when it is too big to be stored', () => {
    expect(codesOf(join(generated, 'b1-keys-100k.yaml'))).toEqual(['too-large'])
    expect(codesOf(join(generated, 'b2-closers-300kb.yaml'))).toEqual(['syntax'])
    expect(codesOf(join(generated, 'b3-valid-1000-tasks.yaml'))).toEqual([])
  })
})

describe.skipIf(!hasCorpus)('the real pipelines', () => {
  const pipelines = files.filter((file) => /^orchestra[\\/].*\.ya?ml$/.test(file))

  test('are there', () => {
    expect(pipelines.length).toBeGreaterThan(100)
  })

  test.each(pipelines)('are read without a problem: %s', (file) => {
    const path = join(corpus, file)
    const document = decodeText(path, readFileSync(path))
    expect(document.problems).toEqual([])
    expect(document.root?.kind).toBe('map')
  })

  const changes = files.filter((file) => /^orchestra-changes[\\/][^\\/]+[\\/]SOURCE$/.test(file))

  test.each(changes)('are told to be broken where they are: %s', (file) => {
    const source = readFileSync(join(corpus, file), 'utf8')
    for (const side of ['before', 'after']) {
      const path = join(corpus, file, '..', `${side}.yml`)
      if (existsSync(path)) expect(codesOf(path).length === 0, side).toBe(source.includes(`${side}_parses: yes`))
    }
  })
})
