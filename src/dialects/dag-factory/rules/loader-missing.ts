import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import { type Dag, dagsOf } from '../dags.ts'
import { dagsIn } from '../inspect.ts'
import { type Loader, loadersIn } from '../loaders.ts'

export default defineRule({
  summary: 'A file of DAGs should be named by a loader that Airflow opens',
  why: 'Airflow runs programs only: without a loader that names the file, its DAGs never appear. Airflow passes over a program that lacks the word "airflow", unless `core.dag_discovery_safe_mode` is off.',
  remedy: 'Name the file in a loader, or load the whole folder with `load_yaml_dags(globals_dict=globals())`.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://astronomer.github.io/dag-factory/latest/configuration/load_yaml_dags/'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const loaders = loadersIn(pipeline.target?.programs ?? [])
      if (loaders.length === 0 || dagsOf(dag.project)[0] !== dag) continue
      const problem = problemOf(dag, loaders)
      if (problem) yield problem
    }
  },
})

function problemOf(dag: Dag, loaders: readonly Loader[]): Problem | null {
  const { path } = dag.document.source
  const name = path.slice(path.lastIndexOf('/') + 1)
  const at = { path: [dag.id], part: 'key' as const }
  const reaching = loaders.filter(({ names }) => names === null || names.includes(name))
  const [first] = reaching
  if (first && reaching.every(({ isOpened }) => !isOpened))
    return {
      at,
      message: `Loader ${quoted(first.path)} lacks the word "airflow": Airflow does not open it, and the DAGs of this file never appear`,
      remedy: 'Add the comment `# airflow dag` to the loader.',
      subject: 'loader',
    }
  return first ? null : unnamed({ at, name, path }, loaders)
}

/** No loader may reach the file: all say which files they load. */
function unnamed(
  { at, name, path }: Pick<Problem, 'at'> & { readonly name: string; readonly path: string },
  loaders: readonly Loader[],
): Problem | null {
  const folder = path.slice(0, path.length - name.length)
  for (const { path: loader, names, beside } of loaders.filter(
    (one) => one.path.startsWith(folder) && !one.path.slice(folder.length).includes('/'),
  )) {
    const gone = soleClosestTo(
      name,
      (names ?? []).filter((other) => !beside.has(other)),
    )
    if (gone !== undefined)
      return {
        at,
        message: `Loader ${quoted(loader)} names ${quoted(gone)}, which does not exist; did you mean ${quoted(name)}?`,
        remedy: `Write \`${name}\` in the loader.`,
        subject: 'loader',
      }
  }
  return {
    at,
    message: `No loader in the folder of ${quoted(name)} or above names it: ${listNames(loaders.slice(0, 3).map((one) => one.path))} ${loaders.length === 1 ? 'names other files' : 'name other files'}`,
    severity: 'note',
    subject: 'loader',
  }
}
