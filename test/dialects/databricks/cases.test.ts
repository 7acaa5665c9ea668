import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databricks } from '../../../src/dialects/databricks/index.ts'
import { findingsIn } from '../contract.ts'
import { filesIn } from './bundles.ts'

interface Expected {
  readonly file: string
  readonly line: number
  readonly class: string
  readonly severity: string
  readonly message: readonly string[]
}

const home = join(import.meta.dirname, '../../../../shared/dialects/databricks/cases')
const names = existsSync(home) ? readdirSync(home).filter((name) => existsSync(join(home, name, 'expect.json'))) : []

/** Cases that are told otherwise, and why. */
const otherwise: Readonly<Record<string, string>> = {
  '03-dependency-cycle': 'its file repeats depends_on: the last one, with which a task waits for itself, is what the CLI reads',
}

describe.skipIf(names.length === 0)('shown cases', () => {
  it.each(names.length > 0 ? names : [''])('%s', (name) => {
    const text = readFileSync(join(home, name, 'expect.json'), 'utf8')
    const { findings, mustNotReport = [] }: { findings: readonly Expected[]; mustNotReport?: readonly string[] } =
      JSON.parse(text)
    const checkout = { has: (path: string) => existsSync(join(home, name, path)) }
    const told = findingsIn(databricks, filesIn(join(home, name)), { checkout })
    const isTold = (one: Expected) =>
      told.some(
        ({ path, line, rule, severity, message, remedy }) =>
          `${path}:${line} ${rule} ${severity}` === `${one.file}:${one.line} ${one.class} ${one.severity}` &&
          one.message.every((word) => `${message} ${remedy}`.includes(word)),
      )
    const isWanted = (rule: string, line: number) => findings.some((one) => one.class === rule && one.line === line)
    const wrong = [
      ...findings.filter((one) => !isTold(one)).map((one) => `missing: ${one.class} in line ${one.line}`),
      ...told.flatMap(({ rule, line, severity }) =>
        severity === 'error' && !isWanted(rule, line) ? [`not wanted: ${rule}`] : [],
      ),
      ...told.flatMap(({ rule, message }) =>
        mustNotReport.some((word) => word === '*' || rule === word || message.includes(word))
          ? [`must not be told: ${rule}`]
          : [],
      ),
    ]
    if (name in otherwise) expect(wrong).not.toEqual([])
    else expect(wrong).toEqual([])
  })
})
