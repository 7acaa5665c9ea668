/** Names of a template's context that Airflow 2.11.2 has and 3.3.2 does not, with what to write; null where the name has no equal (compared in both packages). */
export const removedNames: Readonly<Record<string, string | null>> = {
  execution_date: '`logical_date`',
  next_execution_date: '`data_interval_end`',
  next_ds: '`data_interval_end | ds`',
  next_ds_nodash: '`data_interval_end | ds_nodash`',
  prev_execution_date: null,
  prev_execution_date_success: '`prev_data_interval_start_success`',
  prev_ds: '`macros.ds_add(ds, -1)` for the day before',
  prev_ds_nodash: '`macros.ds_format(macros.ds_add(ds, -1), "%Y-%m-%d", "%Y%m%d")` for the day before',
  yesterday_ds: '`macros.ds_add(ds, -1)`',
  yesterday_ds_nodash: '`macros.ds_format(macros.ds_add(ds, -1), "%Y-%m-%d", "%Y%m%d")`',
  tomorrow_ds: '`macros.ds_add(ds, 1)`',
  tomorrow_ds_nodash: '`macros.ds_format(macros.ds_add(ds, 1), "%Y-%m-%d", "%Y%m%d")`',
  triggering_dataset_events: '`triggering_asset_events`',
  conf: null,
}

/** Longest text that is searched. */
const longest = 100_000

/** The names that the expressions and statements of a Jinja template look up, each once; names that the template sets itself are not among them. */
export function namesInTemplates(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  const own = new Set<string>()
  for (const code of codeIn(text.slice(0, longest))) {
    for (const [, set = ''] of code.matchAll(/\b(?:set|for)\s+(\w+)/g)) own.add(set)
    // Neither an attribute, nor a filter, nor the name of an argument.
    for (const [name] of code.matchAll(/(?<![\w.]|\|\s{0,9})[A-Za-z_]\w*(?!\w)(?!\s{0,9}=(?!=))/g)) names.add(name)
  }
  for (const name of own) names.delete(name)
  return names
}

/** What stands between `{{` and `}}`, or `{%` and `%}`, without the texts in quotes. */
function* codeIn(text: string): Iterable<string> {
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}'],
  ] as const)
    for (let at = text.indexOf(open); at >= 0; ) {
      const end = text.indexOf(close, at + 2)
      if (end < 0) break
      yield text.slice(at + 2, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
      at = text.indexOf(open, end + 2)
    }
}
