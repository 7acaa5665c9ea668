import type { NamedFile } from '../../../model/named-file.ts'
import { pathSeenFrom, plainPath } from '../../../text/plain-path.ts'
import type { Project } from '../../dialect.ts'
import { isPlainPath, resolvedPattern } from '../include.ts'
import { patternsOf } from '../project.ts'
import { type Bundle, type Job, jobsOf, rawJobOf } from './bundle.ts'
import { overlaysOf } from './overlays.ts'
import { referencesIn } from './reference.ts'
import { resolved } from './resolve.ts'
import { itemsOf, mergedByKey, textIn, under, type Value } from './value.ts'

/** The keys of a task that name a file which the CLI looks up before it deploys (CLI 1.13, `bundle/config/mutator/paths/job_paths_visitor.go`). */
const keys: readonly (readonly [kind: 'notebook' | 'file' | 'folder', ...path: readonly string[]])[] = [
  ['notebook', 'notebook_task', 'notebook_path'],
  ['file', 'spark_python_task', 'python_file'],
  ['folder', 'dbt_task', 'project_directory'],
  ['file', 'sql_task', 'file', 'path'],
  ['file', 'alert_task', 'workspace_path'],
]

/** What a notebook may end in; the CLI wants the ending. */
const notebookEndings = ['.py', '.ipynb', '.sql', '.r', '.scala'] as const

/** The files that the root includes by their names, and the local files that the tasks of the jobs need. */
export function filesNamedIn(bundle: Bundle): readonly NamedFile[] {
  return [...includesOf(bundle.project), ...jobsOf(bundle).flatMap(filesOfTasks)]
}

function includesOf({ documents: [root] }: Project): readonly NamedFile[] {
  const from = folderOf(root.source.path)
  return patternsOf(root).flatMap((text, index): readonly NamedFile[] => {
    const path = resolvedPattern(from === '' ? '' : `${from}/`, text)
    if (!isPlainPath(text) || text.startsWith('/') || path === null) return []
    const at = { document: root, path: ['include', index] }
    return [{ text, path, kind: 'file', at, task: null, from, home: homeOf(from), instead: [] }]
  })
}

/** None of a job whose code lies in a git repository of its own. */
function filesOfTasks(job: Job): readonly NamedFile[] {
  if (under(job.value, 'git_source') !== undefined) return []
  const others = overlaysOf(job).filter(({ target }) => target !== job.bundle.target)
  const files = tasksOf(rawJobOf(job)).flatMap((task) => filesOf(job, task, true))
  return [...files, ...others.flatMap(({ overlay }) => tasksOf(overlay).flatMap((task) => filesOf(job, task, false)))]
}

/** Tasks as they are written, since a path counts from the file that writes it, also where it writes a variable. */
function tasksOf(job: Value | undefined): readonly Value[] {
  return itemsOf(mergedByKey(under(job, 'tasks'), 'task_key')).flatMap((task) => {
    const inner = under(task, 'for_each_task', 'task')
    return inner ? [task, inner] : [task]
  })
}

/** Of another target than that of the bundle only what is written without references. */
function filesOf(job: Job, task: Value, mayResolve: boolean): readonly NamedFile[] {
  const id = textIn(under(task, 'task_key')) ?? ''
  const requirements = itemsOf(under(task, 'libraries')).map((library) => ['file', under(library, 'requirements')] as const)
  const values = keys.map(([kind, ...path]) => {
    const isFromGit = textIn(under(task, path[0] ?? '', 'source')) === 'GIT'
    return [kind, isFromGit ? undefined : under(task, ...path)] as const
  })
  return [...values, ...requirements].flatMap(([kind, value]) => {
    if (!value) return []
    const text = textIn(mayResolve ? resolved(value, job.bundle) : value)
    return text === undefined || !isLocal(text) ? [] : [fileAt(job, id, kind, { value, text })]
  })
}

/** False for a path of the workspace, an address, and a text that is no path yet. */
function isLocal(text: string): boolean {
  return (
    text !== '' &&
    !/^(?:[/~]|[A-Za-z][A-Za-z\d+.-]*:)/.test(text) &&
    !/[\\*?[\]{}$]/.test(text) &&
    referencesIn(text).length === 0
  )
}

function fileAt(
  job: Job,
  task: string,
  kind: 'notebook' | 'file' | 'folder',
  { value, text }: { readonly value: Value; readonly text: string },
): NamedFile {
  const [from, home] = [folderOf(value.at.document.source.path), folderOf(job.bundle.project.documents[0].source.path)]
  const path = plainPath(`${from}/${text}`.replace(/^\//, ''))
  const fromOthers = [home, folderOf(job.document.source.path)].map((folder) => plainPath(`${folder}/${text}`.replace(/^\//, '')))
  const endings = kind === 'notebook' && !/\.\w+$/.test(text) ? notebookEndings : []
  const meant = [path, ...fromOthers].flatMap((one) => [one, ...endings.map((ending) => one + ending)])
  const others = [...new Set(meant)].filter((other) => other !== path)
  return {
    text,
    path,
    kind: kind === 'notebook' ? 'file' : kind,
    at: value.at,
    task,
    from,
    home: homeOf(home),
    instead: others.map((other) => ({ path: other, text: seenFrom(from, other) })),
  }
}

function seenFrom(from: string, path: string): string {
  const seen = pathSeenFrom(
    from.split('/').filter((step) => step !== ''),
    path,
  )
  return seen.startsWith('../') ? seen : `./${seen}`
}

function homeOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
