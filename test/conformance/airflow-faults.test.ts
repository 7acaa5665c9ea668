import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { findingsIn } from '../dialects/contract.ts'

/** A file with one value that may be wrong, and why Airflow 2.11.2 and 3.3.2 refuse it; null where they do not. */
interface Fault {
  readonly name: string
  readonly text: string
  readonly errors: readonly [string | null, string | null]
}

const faults: readonly Fault[] = readFileSync(join(import.meta.dirname, '../../conformance/airflow/faults.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line))

/** What is not told, or told too early. */
const explained: Readonly<Record<string, string>> = {
  multi_bad: 'MultipleCronTriggerTimetable of Airflow 3 reads its texts when it makes runs',
  op_int: 'a file without a dotted path is no DAG file',
  dag_doc_md_file_path_0: 'a file that does not exist where it was read',
  dag_schedule_11: 'a file that does not exist where it was read',
  dag_schedule_13: 'texts that dag-factory joins to one',
  task_executor_1: 'which executors there are is not in the file',
  mapped_task_executor_0: 'which executors there are is not in the file',
  mapped_task_executor_1: 'which executors there are is not in the file',
  mapped_trigger_upper: 'of a mapped task, Airflow looks at the rule when it runs',
  mapped_task_pool_slots_4: 'of a mapped task, Airflow looks at the type when it runs',
  mapped_weight: 'of a mapped task, Airflow looks at the rule when it runs',
  dag_default_args_1: 'an empty list is taken by Airflow 2',
  dag_access_control_4: 'what Airflow 2 does with a number as permissions',
  dag_sla_miss_callback_0: 'Airflow 3 does not look at it',
  dag_sla_miss_callback_2: 'Airflow 3 does not look at it',
  mapped_sla: 'Airflow 3 has no SLA',
}

const readings = [
  { name: 'of any version', target: null, refuses: ([two, three]: Fault['errors']) => two !== null && three !== null },
  { name: 'of Airflow 2', target: '2.11.2', refuses: ([two]: Fault['errors']) => two !== null },
  { name: 'of Airflow 3', target: '3.3.2', refuses: ([, three]: Fault['errors']) => three !== null },
]

describe.each(readings)('hundreds of single values, on a server $name', ({ target, refuses }) => {
  it('are errors where it refuses them, and only there', () => {
    const airflow = target === null ? undefined : { version: target, libraryVersion: '1.1.0', edition: null, timeZone: null }
    const wrong = faults.flatMap(({ name, text, errors }) => {
      const told = findingsIn(dagFactory, { 'team/dags.yml': text }, airflow ? { config: { airflow } } : {})
      const isError = told.some(({ severity }) => severity === 'error')
      if (isError === refuses(errors) || name in explained) return []
      return [`${name}: ${isError ? `${told.map(({ message }) => message)}` : 'nothing'} and not ${errors.join(' | ')}`]
    })
    expect(faults.length).toBeGreaterThan(450)
    expect(wrong).toEqual([])
  })
})
