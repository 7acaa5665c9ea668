import { defineRule } from '../../../engine/rule.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type Lookup, lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import { type FlowTask, ownersOf } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Loops whose turns run in the same execution. */
const inside: ReadonlySet<string> = new Set(['flow.ForEach', 'flow.EachSequential', 'flow.EachParallel'])

export default defineRule({
  summary: 'The value of a loop must be read by the name that the loop gives it',
  why: 'A Loop of 2.0 names its value `item.value`, a ForEach `taskrun.value`. The other name is missing, and the expression fails when the task runs.',
  remedy: 'Read `item.value` in a Loop, and `taskrun.value` in a ForEach.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v2.0.0/foreach-loop'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const { site, task, template } of sitesIn(flow)) {
        if (!task) continue
        for (const lookup of lookupsIn(template).lookups) {
          const meant = meantBy(task, lookup)
          const step = lookup.steps[0]
          if (meant === undefined || !step || lookup.isGuarded) continue
          const at = { path: site.path, within: { start: lookup.rootSpan.start, end: step.span.end } }
          const fix = step.isMember ? replacePiece(pipeline.document, at, meant.name, 'unsafe') : undefined
          yield {
            at,
            message: `${quoted(`${lookup.root}.${step.name}`)} is not known in ${meant.loop}`,
            subject: `${lookup.root} ${step.name}`,
            remedy: `Write \`${meant.name}\`.`,
            ...(fix && { fix }),
          }
        }
      }
  },
})

/** What a name of the other kind of loop means; undefined where it is right, or a loop of each kind is around. */
function meantBy(task: FlowTask, { root, steps }: Lookup): { readonly name: string; readonly loop: string } | undefined {
  const around = ownersOf(task).flatMap(({ coreType }) => coreType ?? [])
  const [isNew, isOld] = [around.includes('flow.Loop'), around.some((type) => inside.has(type))]
  const name = steps[0]?.name
  if (isNew === isOld || steps.length !== 1) return undefined
  if (isNew && root === 'taskrun' && name === 'value') return { name: 'item.value', loop: 'a Loop' }
  if (isNew && root === 'taskrun' && name === 'iteration') return { name: 'item.index', loop: 'a Loop' }
  if (isOld && root === 'item' && name === 'value') return { name: 'taskrun.value', loop: 'a ForEach' }
  return isOld && root === 'item' && name === 'index' ? { name: 'taskrun.iteration', loop: 'a ForEach' } : undefined
}
