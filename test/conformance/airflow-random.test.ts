import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences, isRecorded, loads, type RecordedFile } from '../../conformance/airflow/compare.ts'
import { randomProject } from '../../conformance/airflow/random/projects.ts'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { findingsIn, readSamples } from '../dialects/contract.ts'

const [two = [], three = []] = [2, 3].map((version) =>
  readFileSync(join(import.meta.dirname, `../../conformance/airflow/random-${version}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): RecordedFile => JSON.parse(line)),
)

const projects = two.flatMap((inTwo) => {
  const seed = Number(inTwo.file.split('/')[1])
  const inThree = three.find(({ file }) => file === inTwo.file)
  return inThree ? [{ seed, samples: randomProject(seed), versions: [inTwo, inThree] }] : []
})

/** What no version loads for a reason that the file does not show, or for one on each version. */
const explained: ReadonlyMap<number, string> = new Map([
  [47, 'a path that Airflow 3 does not have, with an argument that its class in Airflow 2 does not take'],
  [269, 'a folder that does not exist where the file was read'],
])

/** One version has another name for it. */
const renamed = 'has trigger_rule "none_failed_or_skipped", in Airflow "none_failed_min_one_success"'

describe('random DAGs as Airflow 2 and 3 take them', () => {
  it('are those of the recording', () => {
    expect(projects.length).toBeGreaterThan(100)
    const other = projects.filter(
      ({ samples, versions }) => !versions.every((one) => isRecorded(one, samples['team/dags.yml'] ?? '')),
    )
    expect(other.map(({ seed }) => seed)).toEqual([])
  })

  it('have an error where neither version loads them, and none where one does', () => {
    const wrong = projects.flatMap(({ seed, samples, versions }) => {
      const errors = findingsIn(dagFactory, samples).filter(({ severity }) => severity === 'error')
      if (versions.some(loads)) return errors.map(({ rule, message }) => `${seed} loads: ${rule} ${message}`)
      return errors.length > 0 || explained.has(seed) ? [] : [`${seed} does not load: ${versions[0]?.error}`]
    })
    expect(projects.filter(({ versions }) => !versions.some(loads)).length).toBeGreaterThan(25)
    expect(wrong).toEqual([])
  })

  it('have the tasks, edges, settings and next runs that Airflow has', () => {
    const different = projects.flatMap(({ samples, versions }) => {
      const { pipelines } = readSamples(dagFactory, samples)
      return versions.filter(loads).flatMap((version) => differences(version, pipelines))
    })
    expect(different.filter((text) => !text.endsWith(renamed))).toEqual([])
  })
})
