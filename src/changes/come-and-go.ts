import type { Pipeline } from '../model/pipeline.ts'
import type { Resolve } from '../schedule/identity.ts'
import { count, joined } from '../text/wording.ts'
import { single } from './bounds.ts'
import type { Change, ChangeView } from './change.ts'
import type { DataWorld } from './data.ts'
import { matchEntities } from './entities/match.ts'
import { listed, nounOf, phraseOf } from './nouns.ts'
import { effect } from './risk.ts'
import { versionsOf } from './settings.ts'
import { startsInWords, triggerChanges } from './triggers.ts'

/** A pipeline that comes: its size, and what starts it. */
export function comeChanges(
  pipeline: Pipeline,
  { view, world, resolve }: { readonly view: ChangeView; readonly world: DataWorld; readonly resolve: Resolve },
  couldNotBeRead: boolean,
): readonly Change[] {
  const { tasks, groups, nodes } = pipeline
  const size = sizeOf(pipeline)
  const top = groups.length > 0 ? groups : tasks
  const names =
    top.length === 0
      ? ''
      : `: ${listed(top.map((node) => phraseOf(pipeline, node).replace(/^of /, `${nounOf(pipeline, node.kind)} of `)))}`
  const head = couldNotBeRead ? `Can be read again: ${size}` : `New ${nounOf(pipeline, 'pipeline')} with ${size}${names}`
  const before = { ...pipeline, tasks: [], groups: [], triggers: [] }
  const versions = versionsOf(before, pipeline, matchEntities(before, pipeline), view, world)
  const starts = triggerChanges(versions, resolve)
  return [
    {
      ...single('added', head, effect('wider-reach', 'runs that were not there before')),
      names: [...nodes.values()].map(({ label }) => label).slice(0, 100),
    },
    ...starts,
    ...(starts.length > 0
      ? []
      : [
          single(
            'added',
            'Has no trigger',
            effect('behaviour', 'it runs only when it is started by hand or by another pipeline'),
          ),
        ]),
  ]
}

function sizeOf(pipeline: Pipeline): string {
  const { tasks, groups } = pipeline
  const inGroups = groups.length > 0 ? ` in ${count(groups.length, nounOf(pipeline, 'group'))}` : ''
  return `${count(tasks.length, nounOf(pipeline, 'task'))}${inGroups}`
}

/** Starting times of a deleted pipeline that are told. */
const mostStarts = 3

/** `, with 3 tasks; it started at 05:00 every day`: what goes with a deleted pipeline. */
export function summaryOf(pipeline: Pipeline, resolve: Resolve): string {
  const starts = startsInWords(pipeline, resolve)
  const shown = starts.slice(0, mostStarts)
  const rest = starts.length - shown.length
  const times = starts.length === 0 ? '' : `; it started ${joined(rest > 0 ? [...shown, `${rest} times more`] : shown)}`
  return `, with ${sizeOf(pipeline)}${times}`
}
