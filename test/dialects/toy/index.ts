import { type DialectReader, eachAlone, type Project } from '../../../src/dialects/dialect.ts'
import type { Dialect } from '../../../src/model/pipeline.ts'
import { weigh } from '../../../src/model/recognition.ts'
import type { Violation } from '../../../src/model/violation.ts'
import type { Document } from '../../../src/text/document.ts'
import { childOf, entryOf, textOf } from '../../../src/text/tree.ts'
import { unixLanguage } from '../../../src/time/unix.ts'
import { readMill } from './read.ts'
import { toyRemedy } from './remedies.ts'

const mill: Dialect = {
  id: 'mill',
  title: 'Millrace',
  documentation: 'https://example.com/millrace',
  trials: ['mill turn --slowly'],
  words: {
    pipeline: 'mill',
    task: 'step',
    group: 'bay',
    schedule: 'hour',
    sensor: 'watch',
    alert: 'bell',
    input: 'sack',
    'fan-out': 'spread',
    dependency: 'wait',
  },
  spellings: { success: 'ground', warning: null, failure: 'stuck', timeout: 'late', cancelled: null, skipped: null },
  essentials: '`mill` and `steps`',
  asExpression: (expression) => `<${expression}>`,
  lookups: { input: null, env: null },
  clock: unixLanguage,
  *violationsIn(pipeline, kind) {
    if (kind !== 'invalid-cron') return
    for (const { clock, cron } of pipeline.triggers)
      if (clock && 'problems' in clock) for (const { message } of clock.problems) yield { kind, at: cron.at, message }
  },
  inputsInPlainText: () => [],
  remedyFor: toyRemedy,
}

const keys = new Set(['mill', 'usual-in', 'at', 'zone', 'at-a-time', 'steps'])

/** An invented orchestrator: bays in bays, steps, five-field crons, and a second document with what is usual for all steps. */
export const toy: DialectReader = {
  ...mill,
  service: null,
  recognise: ({ root }) =>
    weigh(childOf(root, 'mill') && childOf(root, 'steps') ? [{ weight: 5, words: '`mill` and `steps`' }] : []),
  claims: (documents) => new Set(documents.flatMap((document) => usualOf(document, documents) ?? [])),
  projectsIn: (documents) => {
    const mills = documents.filter(({ root }) => childOf(root, 'mill') !== undefined)
    const projects = mills.map((document): Project => {
      const usual = usualOf(document, documents)
      return { documents: usual ? [document, usual] : [document], variants: [] }
    })
    const rest = documents.filter((document) => projects.every((project) => !project.documents.includes(document)))
    return [...projects, ...eachAlone(rest)]
  },
  validate: ({ documents: [document] }) => unknownKeys(document),
  read: ({ documents }) => (childOf(documents[0].root, 'mill') ? [readMill(mill, documents)] : []),
}

function usualOf({ root, source }: Document, documents: readonly Document[]): Document | undefined {
  const name = textOf(childOf(root, 'usual-in'))
  const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1)
  return name === undefined ? undefined : documents.find((document) => document.source.path === folder + name)
}

function unknownKeys({ root }: Document): readonly Violation[] {
  if (root?.kind !== 'map' || entryOf(root, 'mill') === undefined) return []
  return [...root.entries.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => ({ kind: 'unknown-key', at: { path: [key], part: 'key' }, message: `Unknown key "${key}"` }))
}
