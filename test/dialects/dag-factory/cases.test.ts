import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { findingsIn, type Samples } from '../contract.ts'

interface Expected {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly severity: string
  readonly messageHas: readonly string[]
  readonly messageHasNot: readonly string[]
}

const home = join(import.meta.dirname, '../../../../shared/dialects/dag-factory/cases')
const names = existsSync(home) ? readdirSync(home).filter((name) => existsSync(join(home, name, 'expect.json'))) : []

/** Cases that are told otherwise, and why. */
const otherwise: Readonly<Record<string, string>> = {
  '59-two-documents': 'the line is that of the mark between the documents',
}

function filesIn(folder: string): Samples {
  const paths = globSync('**/*.{yml,yaml}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Where a case says that only Airflow 2 or 3 is meant, it is read for that one. */
function configFor(versions: string): Partial<Config> {
  const [, version] = /Airflow ([23])$/.exec(versions) ?? []
  return version === undefined ? {} : { airflow: { version, libraryVersion: null, edition: null, timeZone: null } }
}

describe.skipIf(names.length === 0)('shown cases', () => {
  it.each(names.length > 0 ? names : [''])('%s', (name) => {
    const { expect: wanted, versions }: { readonly expect: readonly Expected[]; readonly versions: string } = JSON.parse(
      readFileSync(join(home, name, 'expect.json'), 'utf8'),
    )
    const told = findingsIn(dagFactory, filesIn(join(home, name)), { config: configFor(versions) })
    const isTold = (one: Expected) =>
      told.some(
        ({ path, line, severity, message, remedy }) =>
          `${path}:${line} ${severity}` === `${one.file}:${one.line} ${one.severity}` &&
          one.messageHas.every((word) => `${message} ${remedy}`.includes(word)) &&
          one.messageHasNot.every((word) => !message.includes(word)),
      )
    const wrong = [
      ...wanted.filter((one) => !isTold(one)).map((one) => `missing: ${one.rule} in line ${one.line}`),
      ...told.flatMap(({ line, rule, severity, message }) =>
        severity !== 'note' && !wanted.some((one) => one.line === line) ? [`not wanted: ${rule} ${line} ${message}`] : [],
      ),
    ]
    if (name in otherwise) expect(wrong).not.toEqual([])
    else expect(wrong).toEqual([])
  })
})
