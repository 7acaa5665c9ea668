import type { Violation, ViolationKind } from '../../model/violation.ts'
import type { Dag } from './dags.ts'
import type { Value } from './value.ts'

/** What dag-factory or Airflow says against a value: a violation at its place, which may be in another file. */
export function refusal(
  dag: Dag,
  value: Value,
  {
    part,
    ...said
  }: Pick<Violation, 'message' | 'severity'> & {
    readonly kind: ViolationKind
    readonly remedy: string
    readonly part?: 'key'
  },
): Violation {
  const { document, path } = value.at
  return { ...said, at: { path, ...(part && { part }) }, ...(document !== dag.document && { document }) }
}
