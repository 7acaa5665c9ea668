import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences, isRecorded, loads, type RecordedFile } from '../../conformance/airflow/compare.ts'
import { wideProject } from '../../conformance/airflow/wide/projects.ts'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { findingsIn, readSamples } from '../dialects/contract.ts'

const file = 'team/area/dags.yml'

function recorded(version: 2 | 3): readonly RecordedFile[] {
  const path = join(import.meta.dirname, `../../conformance/airflow/wide-${version}.jsonl`)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): RecordedFile => JSON.parse(line))
}

const three = new Map(recorded(3).map((row) => [row.file, row]))
const projects = recorded(2).flatMap((inTwo) => {
  const inThree = three.get(inTwo.file)
  const seed = Number(inTwo.file.split('/')[1])
  return inThree ? [{ seed, samples: wideProject(seed), versions: [inTwo, inThree] }] : []
})

/** Rules of what loads and never does what is written. */
const gravelyWrong: ReadonlySet<string> = new Set([
  'empty-group-loses-order',
  'join-after-branch',
  'cron-never-fires',
  'key-in-wrong-place',
])

/** What loads all the same. */
const refusedLater: readonly (readonly [RegExp, string])[] = [
  [/^Trigger rule|^"trigger_rule" is a list/, 'of a mapped task, Airflow looks at the rule when it runs'],
  [/^DAG "sloop" has the unknown key "(?:task|schedul)"/, 'a misspelt key has no effect, and nothing else is meant by it'],
  [/^Cron expression "0 3 \* \*" is refused/, 'MultipleCronTriggerTimetable of Airflow 3 reads its texts when it makes runs'],
  [/^"catchup" of DAG "sloop" is a list/, 'an empty list is taken by Airflow 3 and refused by 2'],
]

/** What neither version loads for a reason that the file does not show, or for one on each version. */
const explained: ReadonlyMap<number, string> = new Map([
  [3, 'an argument that its class in Airflow 2 does not take, with a path that Airflow 3 does not have'],
  [6, 'a class in Airflow 2 without its function, with a path that Airflow 3 does not have'],
  [181, 'a schedule of Airflow 2 beside a path of Airflow 3'],
  [243, 'a file that does not exist where it was read'],
  [536, 'a schedule of Airflow 2 beside a path of Airflow 3'],
  [585, 'a default of a param that its type does not allow, beside a path of Airflow 3'],
])

/** The interval after its last moment has no end: the whole DAG of Airflow 2 never runs. */
const lastYear = 'has a next run, in Airflow CroniterBadDateError'

describe('random DAGs of all that people write, as Airflow 2 and 3 take them', () => {
  it('are those of the recording', () => {
    expect(projects.length).toBeGreaterThan(290)
    const other = projects.filter(({ samples, versions }) => !versions.every((one) => isRecorded(one, samples[file] ?? '')))
    expect(other.map(({ seed }) => seed)).toEqual([])
  })

  it('have an error where neither version loads them, and none where one does', () => {
    const wrong = projects.flatMap(({ seed, samples, versions }) => {
      const errors = findingsIn(dagFactory, samples).filter(({ severity }) => severity === 'error')
      if (!versions.some(loads))
        return errors.length > 0 || explained.has(seed) ? [] : [`${seed} does not load: ${versions[0]?.error}`]
      return errors
        .filter(({ rule, message }) => !gravelyWrong.has(rule) && !refusedLater.some(([pattern]) => pattern.test(message)))
        .map(({ rule, message }) => `${seed} loads: ${rule} ${message}`)
    })
    expect(projects.filter(({ versions }) => !versions.some(loads)).length).toBeGreaterThan(80)
    expect(wrong).toEqual([])
  })

  it('have the tasks, edges, settings and next runs that Airflow has', () => {
    const different = projects.flatMap(({ samples, versions }) => {
      const { pipelines } = readSamples(dagFactory, samples)
      return versions.filter(loads).flatMap((version) => differences(version, pipelines))
    })
    expect(different.filter((text) => !text.endsWith(lastYear))).toEqual([])
  })
})
