import { readFileSync } from 'node:fs'
import { defaultConfig, dialects, lint, parseDocument, rules, settingsFrom } from '../../src/index.ts'

/** Rules whose errors a schema can express, as far as it goes. */
export const expressible = [
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-value',
  'unknown-job',
  'job-mismatch',
  'unknown-parameter',
  'missing-parameter',
  'invalid-cron',
  'unknown-time-zone',
] as const

/** One error of the review. */
export interface ReviewError {
  readonly rule: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

const settingOf = settingsFrom(defaultConfig, rules)

/** The errors of all rules in a text that is taken for a pipeline. */
export function errorsIn(text: string): readonly ReviewError[] {
  const [dialect] = dialects
  if (!dialect) throw new Error('no dialect')
  const document = parseDocument({ path: 'pipeline.yml', text })
  const [project] = dialect.projectsIn([document])
  if (!project) return []
  const subject = {
    document,
    origin: 'named',
    isPipeline: true,
    violations: dialect.validate(project),
    pipelines: dialect.read(project),
  } as const
  const { findings } = lint({ subjects: [subject], rules, settingOf, docsOf: () => '', today: '2026-11-30' })
  return findings
    .filter(({ severity, suppressed }) => severity === 'error' && suppressed === null)
    .map(({ rule, line, message }) => ({ rule, line, message }))
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}
