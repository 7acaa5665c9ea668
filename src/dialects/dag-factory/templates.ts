import type { MapValue, Value } from './value.ts'

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

/** Keys of a task that hold no templates. */
const plain: ReadonlySet<string> = new Set(['dependencies', 'operator', 'decorator', 'doc_md', 'doc', 'task_group_name'])

/** The texts of a task in which Airflow may render templates, at any depth. */
export function templatesIn(task: MapValue): readonly { readonly value: Value; readonly text: string }[] {
  const found: { value: Value; text: string }[] = []
  const look = (value: Value): void => {
    if (value.kind === 'scalar' && typeof value.value === 'string') found.push({ value, text: value.value })
    else if (value.kind === 'unknown') found.push({ value, text: value.text })
    else if (value.kind === 'list') value.items.forEach(look)
    else if (value.kind === 'map') for (const [key, entry] of value.entries) if (value !== task || !plain.has(key)) look(entry)
  }
  look(task)
  return found.filter(({ text }) => /\{[{%]/.test(text))
}

/** Names that a template of Airflow may look up: those of its context (2.11.2 and 3.3.2 together) and those that Jinja has by itself. */
export const contextNames: ReadonlySet<string> = new Set(
  `conf conn dag dag_run data_interval_end data_interval_start ds ds_nodash exception execution_date expanded_ti_count inlet_events inlets
  logical_date macros map_index_template next_ds next_ds_nodash next_execution_date outlet_events outlets params prev_data_interval_end_success
  prev_data_interval_start_success prev_ds prev_ds_nodash prev_end_date_success prev_execution_date prev_execution_date_success
  prev_start_date_success reason run_id start_date task task_instance task_instance_key_str task_reschedule_count templates_dict test_mode ti
  tomorrow_ds tomorrow_ds_nodash triggering_asset_events triggering_dataset_events try_number ts ts_nodash ts_nodash_with_tz var
  yesterday_ds yesterday_ds_nodash
  true false none True False None range dict lipsum cycler joiner namespace self loop caller varargs kwargs
  and or not in is if else elif endif for endfor set endset macro endmacro block endblock include import from as with without context
  filter endfilter call endcall raw endraw extends recursive ignore missing do break continue scoped required autoescape endautoescape
  defined undefined divisibleby even odd iterable mapping number string sequence sameas lower upper callable eq ne lt le gt ge`.split(
    /\s+/,
  ),
)

const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' }

/** The first mark that nothing closes, and what to do; null where all are closed. In a shell, `${#name}` opens a comment of Jinja. */
export function unclosedIn(text: string): { readonly mark: string; readonly remedy: string } | null {
  if (text.length > longest) return null
  for (let at = text.search(/\{[{%#]/); at >= 0; ) {
    const mark = text.slice(at, at + 2)
    const close = closings[mark] ?? ''
    const end = text.indexOf(close, at + 2)
    if (end < 0)
      return {
        mark,
        remedy:
          mark === '{#' && text[at - 1] === '$'
            ? 'Write `${{ "{#" }}` for `${#`: Jinja reads `{#` as the start of a comment'
            : `Write \`${close}\` behind it`,
      }
    const next = text.slice(end + 2).search(/\{[{%#]/)
    at = next < 0 ? -1 : end + 2 + next
  }
  return null
}
