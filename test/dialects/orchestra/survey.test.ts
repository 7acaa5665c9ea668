import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { corrected } from '../../../src/dialects/orchestra/corrected-keys.ts'
import { jobViolation } from '../../../src/dialects/orchestra/job-violations.ts'
import { stopsAlong } from '../../../src/dialects/orchestra/keys.ts'
import { parameterViolations } from '../../../src/dialects/orchestra/parameter-violations.ts'
import { toPlain } from '../../../src/dialects/orchestra/plain-values.ts'
import { surveyOf } from '../../../src/dialects/orchestra/survey.ts'
import { treeSchema } from '../../../src/dialects/orchestra/tree-schema.ts'
import { isUsual } from '../../../src/dialects/orchestra/usual-jobs.ts'
import { validatePipeline } from '../../../src/dialects/orchestra/validate.ts'
import validator from '../../../src/generated/orchestra-validator.js'
import { parseDocument } from '../../../src/text/parse.ts'
import type { MapNode, Node, Path } from '../../../src/text/tree.ts'
import { randomOf } from '../../text/parse/plain/mutations.ts'

vi.mock(import('../../../src/dialects/orchestra/plain-values.ts'), { spy: true })

const folder = new URL('../../../', import.meta.url)
const textsIn = (...patterns: readonly string[]) =>
  patterns.flatMap((pattern) =>
    globSync(pattern, { cwd: folder })
      .sort()
      .map((path) => readFileSync(new URL(path, folder), 'utf8')),
  )
const usualTexts = textsIn('test/corpus/own/*.yml', 'examples/orchestra/**/*.yml')
const texts = [...usualTexts, ...textsIn('test/rules/**/*.yml')]

/** What a value may become: of each type, of each list of words, and out of each bound. */
const values = [
  ...['', 'null', 'true', '"true"', '0', '1', '-1', '3.10', '1e999', '7201', '59', '601', 'word', '"${{ inputs.day }}"'],
  ...['[]', '{}', '[word]', '[null]', '[1]', '[{}]', '{ a: 1 }', '{ a: { type: string } }', 'v1', 'pipeline', 'FAILED'],
  ...['[FAILED]', '[ANY_COMPLETED]', 'DATADOG', 'WEBHOOK', 'EMAIL', 'GIT', 'INLINE', 'POST', 'SNOWFLAKE', "' '", '"*"'],
  ...['{ body: 1 }', '{ priority: 6 }', '{ on: [1, 2] }', '{ on: word }', '{ 1a: { type: list } }', `"${'x'.repeat(101)}"`],
]
const keys = [
  ...['tasks', 'name', 'dependsOn', 'depends_on', 'parameters', 'integration', 'integrationJob', 'integration_job', 'conection'],
  ...['statement', 'query', 'querry', 'set_outputs', 'source', 'connection_id', 'alerts', 'matrix', 'meta', 'checks', 'cron'],
]

/** A text with the value or the key of one of its lines changed, or the line left out. */
function changed(text: string, seed: number): string {
  const random = randomOf(seed)
  const lines = text.split('\n')
  const entries = lines.flatMap((line, at) => (/^ *(?:- )?[\w-]+:/.test(line) ? [at] : []))
  const at = entries[random(entries.length)] ?? 0
  const [, head = '', key = '', rest = ''] = /^( *(?:- )?)([\w-]+):(.*)$/.exec(lines[at] ?? '') ?? []
  const kind = random(8)
  if (kind === 0) lines.splice(at, 1)
  else if (kind < 3) lines[at] = `${head}${keys[random(keys.length)]}:${rest}`
  else if (kind < 4)
    lines.splice(at, 0, `${' '.repeat(head.length)}${keys[random(keys.length)]}: ${values[random(values.length)]}`)
  else lines[at] = `${head}${key}: ${values[random(values.length)]}`
  return lines.join('\n')
}

/** All that a survey may be wrong about. */
function faultsOf(text: string): readonly string[] {
  const document = parseDocument({ path: 'a.yml', text })
  const { root } = document
  if (root?.kind !== 'map') return []
  const { isSound, unusual } = surveyOf(root)
  const plain = toPlain(root)
  const faults: string[] = []
  if (isSound && plain && (!validator(plain.value) || plain.camel.count > 0)) faults.push('sound, but the schema refuses it')
  if (isSound && unusual.length === 0 && corrected(document, root) !== document) faults.push('sound, but it has other keys')
  for (const { node, shape, path } of jobsIn(root)) {
    const stops = stopsAlong(root, path.map(String))
    if (stops.at(-1)?.shape !== shape || !isUsual(node, shape)) continue
    if (jobViolation(document, stops) || [...parameterViolations(document, stops)].length > 0)
      faults.push(`usual, but the catalogue refuses ${path.join('/')}`)
  }
  return faults
}

function jobsIn(root: MapNode): readonly { node: Node; shape: 'task' | 'check'; path: Path }[] {
  const found: { node: Node; shape: 'task' | 'check'; path: Path }[] = []
  const visit = (node: Node, path: Path): void => {
    if (node.kind !== 'map') return
    found.push({ node, shape: path[0] === 'sensors' ? 'check' : 'task', path })
    if (path.length < 4) for (const { key, value } of node.entries.values()) visit(value, [...path, key])
  }
  visit(root, [])
  return found
}

function isSound(text: string): boolean {
  const { root } = parseDocument({ path: 'a.yml', text })
  return root?.kind === 'map' && surveyOf(root).isSound
}

describe('a survey', () => {
  it('finds most files sound, and then nothing is made for the validator', () => {
    const sound = usualTexts.filter(isSound)
    expect(sound.length / usualTexts.length).toBeGreaterThan(0.9)
    vi.mocked(toPlain).mockClear()
    for (const text of sound) validatePipeline(parseDocument({ path: 'a.yml', text }))
    expect(toPlain).not.toHaveBeenCalled()
  })

  it('passes nothing that the schema or the catalogue refuses', () => {
    for (const text of texts) expect(faultsOf(text)).toEqual([])
  })

  it('passes nothing of the kind in sound files with one or two defects', () => {
    const sound = texts.filter(isSound)
    let stillSound = 0
    for (let seed = 0; seed < 2000; seed++) {
      const once = changed(sound[seed % sound.length] ?? '', seed)
      const text = seed % 3 === 0 ? changed(once, seed + 1) : once
      expect(faultsOf(text), text).toEqual([])
      if (isSound(text)) stillSound++
    }
    expect(stillSound).toBeGreaterThan(400)
    expect(stillSound).toBeLessThan(1600)
  })
})

describe('a schema of trees', () => {
  it('refuses keywords and types that it does not know', () => {
    expect(() => treeSchema({ type: 'date' })).toThrow('date')
    const stranger: object = { type: 'object', dependentRequired: {} }
    expect(() => treeSchema(stranger)).toThrow('dependentRequired')
  })
})
