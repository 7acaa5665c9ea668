import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kestra } from '../../../src/dialects/kestra/index.ts'
import { findingsIn } from '../contract.ts'

interface Expected {
  readonly line: number
  readonly rule: string
  readonly severity: string
  readonly messageHas: readonly string[]
  readonly messageHasNot: readonly string[]
}

const home = join(import.meta.dirname, '../../../../shared/dialects/kestra/cases')
const names = existsSync(home)
  ? readdirSync(home).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []))
  : []

/** Cases that are told otherwise, and why. */
const otherwise: Readonly<Record<string, string>> = {
  '53-raw-template-in-a-script-clean': 'the engine refuses a raw block over several lines',
}

/** The release that a case is about, where it is about one: the first of those from which on it holds. */
function targetOf(version: string) {
  const release = /^>=(\d+\.\d+)/.exec(version)?.[1]
  return release === undefined
    ? {}
    : { config: { kestra: { version: release, libraryVersion: null, edition: null, timeZone: null } } }
}

describe.skipIf(names.length === 0)('shown cases', () => {
  it.each(names.length > 0 ? names : [''])('%s', (name) => {
    const { expect: wanted, version }: { readonly expect: readonly Expected[]; readonly version: string } = JSON.parse(
      readFileSync(join(home, `${name}.expect.json`), 'utf8'),
    )
    const told = findingsIn(
      kestra,
      { [`flows/${name}.yaml`]: readFileSync(join(home, `${name}.yaml`), 'utf8') },
      targetOf(version),
    )
    const isTold = (one: Expected) =>
      told.some(
        ({ line, severity, message, remedy }) =>
          `${line} ${severity}` === `${one.line} ${one.severity}` &&
          one.messageHas.every((word) => `${message} ${remedy}`.includes(word)) &&
          one.messageHasNot.every((word) => !`${message} ${remedy}`.includes(word)),
      )
    const wrong = [
      ...wanted.filter((one) => !isTold(one)).map((one) => `missing: ${one.rule} in line ${one.line}`),
      ...told.flatMap(({ line, rule, severity, message, remedy }) =>
        (severity === 'error' || rule === 'invalid-expression') && !wanted.some((one) => one.line === line && isTold(one))
          ? [`not wanted: ${rule} ${line} ${severity} ${message} ${remedy}`]
          : [],
      ),
    ]
    if (name in otherwise) expect(wrong).not.toEqual([])
    else expect(wrong).toEqual([])
  })
})
