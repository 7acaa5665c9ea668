/** Shared rules that would be wrong about flows, with the reason. */
export const unsuited: Readonly<Record<string, string>> = {
  'several-documents': 'The server takes every document of a file as a flow.',
  'ambiguous-yaml': 'The reader takes only true and false for flags, and dates for texts.',
  'alert-missing': 'Other flows may listen to its failures; `failure-unwatched` judges it.',
  'reference-not-upstream': 'What has run is decided by lists, branches and loops; `output-unavailable` judges it.',
  'condition-not-upstream': 'What has run is decided by lists, branches and loops; `output-unavailable` judges it.',
  'matrix-value-unused': 'A value is read as taskrun.value, parents, item or in any text that is rendered later.',
  'group-unnamed': 'Groups are tasks with an id.',
  'group-name-taken': 'Groups are tasks with an id, and ids are unique in a flow.',
  'alert-name-taken': 'Alerts are tasks with an id, and ids are unique in a flow.',
  'depends-on-all-siblings': 'Order follows from lists; only a Dag has dependencies.',
  'over-serialised-groups': 'A list of tasks is a sequence: that they follow each other is how flows are written.',
  'schedule-self-overlap': 'A schedule waits for its own last run, so that its runs never overlap.',
  'sensor-window-too-long': 'Triggers that poll have no window.',
  'sensor-alert-missing': 'Triggers that poll have no window that could end without a match.',
  'unknown-environment': 'Flows have no environments.',
}
