import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences, type RecordedFile } from '../../conformance/airflow/compare.ts'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { fullReview } from '../../src/run.ts'
import { findingsIn, readSamples } from '../dialects/contract.ts'
import { fakeWorld } from '../host.ts'

const home = join(import.meta.dirname, '../../conformance/airflow')

describe.each([2, 3] as const)('timetables in Airflow %i', (version) => {
  const recorded = readFileSync(join(home, `timetables-${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): RecordedFile => JSON.parse(line))
  const loaded = recorded.filter((one) => one.error === undefined && one.storing === undefined)
  const samplesOf = ({ file }: RecordedFile) => {
    const text = readFileSync(join(home, file), 'utf8')
    return { 'dags.yml': text }
  }

  // Airflow 2 loads events that are no dates and fails when it asks for the next one.
  const isAsked = (one: RecordedFile) => Object.values(one.dags ?? {}).every(({ next }) => typeof next !== 'string')

  it.each(loaded.filter(isAsked))('$file starts as recorded', (one) => {
    expect(differences(one, readSamples(dagFactory, samplesOf(one)).pipelines)).toEqual([])
  })

  it.each(recorded.filter((one) => !loaded.includes(one)))('$file is refused, and has an error', async (one) => {
    const release = version === 2 ? '2.11.2' : '3.3.2'
    const { host } = fakeWorld({ ...samplesOf(one), 'requirements.txt': `apache-airflow==${release}\ndag-factory==1.1.0\n` })
    const { report } = await fullReview(host, { paths: ['.'] })
    expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it.each(loaded.filter((one) => !isAsked(one)))('$file has an error', (one) => {
    expect(findingsIn(dagFactory, samplesOf(one)).filter(({ severity }) => severity === 'error')).not.toEqual([])
  })
})
