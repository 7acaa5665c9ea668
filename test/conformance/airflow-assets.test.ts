import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import type { DataCondition } from '../../src/model/data.ts'
import { fullReview } from '../../src/run.ts'
import { readSamples } from '../dialects/contract.ts'
import { fakeWorld } from '../host.ts'

type Condition = string | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] }

/** What a version of Airflow made of a DAG with assets, dag-factory 1.1.0; see assets.py. */
interface Recorded {
  readonly name: string
  readonly airflow: 2 | 3
  readonly text: string
  readonly error?: string
  readonly condition?: Condition | null
  readonly timed?: boolean
  readonly outlets?: readonly string[]
}

const recorded = [2, 3].flatMap((version) =>
  readFileSync(join(import.meta.dirname, `../../conformance/airflow/assets-${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Recorded => JSON.parse(line)),
)

function shown(condition: DataCondition): Condition | null {
  if (condition.kind === 'unknown') return null
  if (condition.kind === 'asset') return condition.asset.key
  const parts = condition.of.map((part) => shown(part) ?? 'unknown')
  return condition.kind === 'all' ? { all: parts } : { any: parts }
}

/** One of one is the one. */
function plain(condition: Condition | null | undefined): Condition | null {
  if (condition === null || condition === undefined || typeof condition === 'string') return condition ?? null
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => plain(part) ?? 'unknown')
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return 'all' in condition ? { all: parts } : { any: parts }
}

describe.each([2, 3] as const)('assets in Airflow %i', (version) => {
  const own = recorded.filter(({ airflow }) => airflow === version)

  it.each(own.filter(({ error }) => error === undefined))('$name', ({ text, condition, timed, outlets, name }) => {
    const [pipeline] = readSamples(dagFactory, { 'dags.yml': text }).pipelines
    const data = pipeline?.triggers.find((trigger) => trigger.data)?.data
    expect(data ? shown(data) : null).toEqual(plain(condition))
    expect((pipeline?.triggers ?? []).some(({ kind }) => kind === 'cron')).toBe(timed || condition === null)
    // Of letters we say that they are none.
    const told = name === 'outlets as a text' ? [] : outlets
    expect(pipeline?.tasks[0]?.updates?.map(({ key }) => key) ?? []).toEqual(told)
  })

  /** Arguments of the class that Airflow 2 does not have are not looked at. */
  const unsaid = new Set(['object with name and URI', 'outlets as objects'])

  it.each(own.filter(({ name }) => !unsaid.has(name)))(
    'has an error for $name exactly where it is refused',
    async ({ text, error }) => {
      const { host } = fakeWorld({
        'dags.yml': text,
        'requirements.txt': `apache-airflow==${version === 2 ? '2.11.2' : '3.3.2'}\ndag-factory==1.1.0\n`,
      })
      const { report } = await fullReview(host, { paths: ['.'] })
      const errors = report.findings
        .filter(({ severity, rule }) => severity === 'error' && rule !== 'secret-literal')
        .map(({ message }) => message)
      expect(errors.length > 0, errors.join('\n')).toBe(error !== undefined)
    },
  )
})
