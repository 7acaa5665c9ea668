/** Shared rules that would be wrong about DAGs, with the reason. */
export const unsuited: Readonly<Record<string, string>> = {
  'concurrency-unlimited': 'Without a limit the server has one, and further runs wait.',
  'alert-name-taken': 'Callbacks have no names.',
  'group-name-taken': 'The name of a group is its id, of which another rule says that it must be unique.',
  'alert-duplicate': 'A callback of the DAG hears of the run, the same one in `default_args` of each task.',
  'schedule-in-dst-change': 'Airflow has a rule of its own for the hours of a DST change.',
  'required-input-missing': 'Params have a default.',
  'unused-input': 'Params reach every task, also those that never name them.',
  'undeclared-input': 'A caller may pass params that the DAG does not declare.',
  'schedule-name-mismatch': 'The schedule of a DAG has no name.',
  'ambiguous-yaml': 'dag-factory reads YAML 1.1, so that the value is the one of that version.',
}
