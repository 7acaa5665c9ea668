import operators from './format/operators.json' with { type: 'json' }

/** Arguments that every operator takes (Airflow 2.11.2 and 3.3.2 together: the signature of `BaseOperator`). */
export const baseArguments: ReadonlySet<string> = new Set(operators.every)

/** What dag-factory itself reads of a task (1.1.0, `make_task`, `adjust_general_task_params`). */
export const ownKeys: ReadonlySet<string> =
  namesIn(`operator decorator dependencies task_group_name parent_group_name expand partial
  variables_as_arguments python_callable python_callable_name python_callable_file success_check_name success_check_file
  success_check_lambda failure_check_name failure_check_file failure_check_lambda response_check_name response_check_file
  response_check_lambda execution_delta execution_date_fn execution_date_fn_name execution_date_fn_file on_execute_callback_name
  on_execute_callback_file on_success_callback_name on_success_callback_file on_failure_callback_name on_failure_callback_file
  on_retry_callback_name on_retry_callback_file on_skipped_callback_name on_skipped_callback_file`)

/** What a class takes beside the arguments of every operator. */
export interface Signature {
  readonly takes: ReadonlySet<string>
  /** Without one of these the operator is refused. */
  readonly needs: readonly string[]
  /** Those that Airflow 2 takes and 3 refuses, and the reverse. */
  readonly two: ReadonlySet<string>
  readonly three: ReadonlySet<string>
}

interface Row {
  readonly takes: string
  readonly needs?: string
  readonly two?: string
  readonly three?: string
}

const rows: Readonly<Record<string, Row>> = operators.own
const read = new Map<string, Signature>()

/** What the class of a path takes; undefined for a class that is not known: those of Airflow and of its small providers are. */
export function signatureOf(path: string): Signature | undefined {
  const row = Object.hasOwn(rows, path) ? rows[path] : undefined
  const known = read.get(path)
  if (!row || known) return known
  const { takes, needs = '', two = '', three = '' } = row
  const signature = { takes: namesIn(takes), needs: [...namesIn(needs)], two: namesIn(two), three: namesIn(three) }
  read.set(path, signature)
  return signature
}

/** The paths of the known classes of a module. */
export function classesOf(module: string): readonly string[] {
  const start = `${module}.`
  return Object.keys(rows).filter((path) => path.startsWith(start) && !path.slice(start.length).includes('.'))
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((name) => name !== ''))
}
