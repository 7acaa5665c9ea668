import type { Reference } from '../../../model/reference.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { type Flow, type FlowTask, tasksWithin } from '../flow/flow.ts'
import { availabilityOf } from './availability.ts'
import { hyphensIn } from './hyphens.ts'
import { type Lookup, lookupsIn } from './lookups.ts'
import { type FlowSite, sitesIn } from './sites.ts'

/** Every name that the texts of a flow look up in it. Those of its Flow triggers mean another execution and are left out. */
export function referencesIn(flow: Flow): readonly Reference[] {
  return sitesIn(flow).flatMap((site) => {
    if (site.place === 'trigger') return []
    const cut = new Set(hyphensIn(flow, site).map(({ lookup }) => lookup))
    return lookupsIn(site.template).lookups.flatMap((lookup) => referenceOf(flow, site, lookup, !cut.has(lookup)))
  })
}

/** True where some text could not be read, so that it may look up anything. */
export function hasUnreadTexts(flow: Flow): boolean {
  return sitesIn(flow).some(
    ({ template }) =>
      template.fault !== undefined ||
      template.isUnread === true ||
      lookupsIn(template).nodes.some((node) => node.kind === 'call' && wholeContext.has(node.name)),
  )
}

/** Functions that yield all that there is. */
const wholeContext: ReadonlySet<string> = new Set(['printContext', 'fetchContext', 'render', 'renderOnce'])

function referenceOf(flow: Flow, { site, task }: FlowSite, lookup: Lookup, isWhole: boolean): readonly Reference[] {
  const { root, rootSpan, steps, span } = lookup
  const [first] = steps
  const base = {
    quantifier: null,
    member: null,
    asks: 'other' as const,
    path: [],
    span,
    nameSpan: first?.span ?? rootSpan,
    site,
    isSound: isWhole && (!lookup.isGuarded || isSlip(flow, lookup)),
  }
  if (root === 'inputs') return [{ ...base, context: 'input', name: inputName(flow, lookup) }]
  if (root === 'taskrun' || root === 'item' || root === 'parent' || root === 'parents') {
    return [{ ...base, context: 'matrix', name: first?.name ?? null }]
  }
  if ((root !== 'outputs' && root !== 'tasks') || first?.name == null) return []
  const { name } = first
  if (isAdded(flow, name)) return []
  const target = flow.taskById.get(name)
  const asks = root === 'outputs' ? ('outputs' as const) : ('status' as const)
  // The condition and the outputs of a loop are rendered after its tasks, and a turn may read what an earlier one has left.
  const isOpen = target !== undefined && task !== null && availabilityOf(target, task) === 'unknown'
  return [{ ...base, isSound: base.isSound && !isOpen, asks, name, context: target && holdsTasks(target) ? 'group' : 'task' }]
}

/** A missing value that is provided for is no mistake, but a name that is nearly one of the flow is. */
function isSlip({ inputs, taskById }: Flow, { root, steps }: Lookup): boolean {
  const name = steps[0]?.name
  if (name == null) return false
  const known = root === 'inputs' ? inputs.map(({ id }) => id) : [...taskById.keys()]
  return !known.includes(name) && soleClosestTo(name, known) !== undefined
}

/** The names of an input may hold dots: the longest declared one that the steps begin with. */
function inputName({ inputs }: Flow, { steps }: Lookup): string | null {
  const [first] = steps
  if (first?.name == null) return null
  const names = steps.map(({ name }) => name ?? '')
  for (let length = steps.length; length > 1; length--) {
    const name = names.slice(0, length).join('.')
    if (inputs.some(({ id, type }) => id === name && type !== 'FORM')) return name
  }
  // A part of names with dots, or a whole form, stands for all of them.
  return inputs.some(({ id, type }) => type === 'FORM' || id.startsWith(`${first.name}.`)) ? null : first.name
}

function holdsTasks(task: FlowTask): boolean {
  return task.lists.length > 0 && tasksWithin(task).length > 0
}

/** ForEachItem adds three tasks that no file holds (`ForEachItem`, 0.23). */
export function isAdded({ taskById }: Flow, name: string): boolean {
  const owner = /^(.*)_(?:split|items|merge)$/.exec(name)?.[1]
  return owner !== undefined && taskById.get(owner)?.coreType === 'flow.ForEachItem'
}
