import type { Task } from '../../../model/pipeline.ts'
import type { Reference, ReferenceContext, Site } from '../../../model/reference.ts'
import type { Job } from './bundle.ts'
import { type DynamicReference, dynamicReferencesIn } from './dynamic.ts'
import { itemsOf, type MapValue, textIn, under, type Value } from './value.ts'

/** The texts of the tasks of a job that look up values of a run, and what they look up. */
export function sitesOf(
  job: Job,
  tasks: readonly Task[],
): { readonly sites: readonly Site[]; readonly references: readonly Reference[] } {
  const keys = new Map(tasks.map(({ id, key }) => [id, key]))
  const sites: Site[] = []
  const references: Reference[] = []
  const visit = (value: Value, reader: string | null) => {
    if (value.kind === 'map') for (const entry of value.entries.values()) visit(entry, reader)
    else if (value.kind === 'list') for (const item of value.items) visit(item, reader)
    else {
      const text = textIn(value) ?? (value.kind === 'unknown' ? value.text : '')
      const found = dynamicReferencesIn(text)
      if (found.length === 0 || value.at.document !== job.document) return
      const site: Site = { path: value.at.path, text, isCondition: false, reader, isReport: false }
      sites.push(site)
      references.push(...found.map((reference) => referenceOf(reference, site)))
    }
  }
  for (const task of tasksIn(job)) {
    const inner = under(task, 'for_each_task', 'task')
    const id = textIn(under(inner?.kind === 'map' ? inner : task, 'task_key'))
    visit(task, keys.get(id ?? '') ?? null)
  }
  return { sites, references }
}

/** The entries of `tasks`. */
export function tasksIn(job: Job): readonly MapValue[] {
  return itemsOf(under(job.value, 'tasks')).flatMap((item) => (item.kind === 'map' ? [item] : []))
}

const contexts: Readonly<Record<string, ReferenceContext>> = { tasks: 'task', input: 'matrix' }

function referenceOf({ steps, span, text }: DynamicReference, site: Site): Reference {
  const [first = '', second, ...rest] = steps
  const isParameter = first === 'job' && second === 'parameters'
  const context = isParameter ? 'input' : (contexts[first] ?? (known.has(first) ? 'run' : 'unknown'))
  const name = isParameter ? (rest[0] ?? null) : context === 'matrix' ? 'input' : (second ?? null)
  const nameStart = name === null ? -1 : text.lastIndexOf(name)
  return {
    context,
    name,
    quantifier: null,
    member: context === 'task' ? (rest[0] ?? null) : null,
    asks: rest[0] === 'values' || rest[0] === 'output' ? 'outputs' : rest[0] === 'result_state' ? 'status' : 'other',
    path: rest.slice(1),
    span,
    nameSpan: nameStart === -1 ? span : { start: span.start + nameStart, end: span.start + nameStart + (name ?? '').length },
    site,
    isSound: true,
  }
}

/** Namespaces of the service. */
const known: ReadonlySet<string> = new Set(['job', 'task', 'workspace', 'backfill'])
