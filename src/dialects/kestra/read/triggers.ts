import type { Passed, Sensor, Trigger, TriggerKind, Upstream } from '../../../model/pipeline.ts'
import { unsetAt } from '../../../model/pipeline.ts'
import { childOf, type Node } from '../../../text/tree.ts'
import type { Clock } from '../../../time/clock.ts'
import { cronUtilsClock } from '../../../time/cron-utils.ts'
import type { Flow, FlowTrigger } from '../flow/flow.ts'
import { isTrue, wordOf } from '../flow/tasks.ts'
import { durationIn, type Holder, rawTextIn, settingIn, settingWithDefaults, textIn } from './setting.ts'
import { upstreamsOf } from './upstreams.ts'

/** The triggers of a flow that are not switched off; a Flow trigger is one for each flow that it names. */
export function triggersOf(flow: Flow): readonly Trigger[] {
  if (isTrue(childOf(flow.root, 'disabled'))) return []
  return flow.triggers.filter(({ isDisabled }) => !isDisabled).flatMap((trigger) => readTrigger(flow, trigger))
}

/** One trigger as those of the model, switched on or not. */
export function readTrigger(flow: Flow, trigger: FlowTrigger): readonly Trigger[] {
  const kind = kindOf(trigger)
  if (kind !== 'upstream') return [triggerOf(flow, trigger, kind, null)]
  return upstreamsOf(flow, trigger).map((upstream) => triggerOf(flow, trigger, kind, upstream))
}

function triggerOf(flow: Flow, trigger: FlowTrigger, kind: TriggerKind, upstream: Upstream | null): Trigger {
  const { node, path, type } = trigger
  const holder = { node, path }
  const cron = kind === 'cron' ? settingIn(holder, 'cron', rawTextIn) : unsetAt([...path, 'cron'])
  return {
    kind,
    path,
    name: trigger.id ?? '',
    namePath: [...path, 'id'],
    cron,
    clock: trigger.coreType === 'trigger.ScheduleOnDates' ? datesOf(holder) : clockOf(holder, cron.value),
    timeZone: settingWithDefaults(flow, type, holder, 'timezone', zoneIn),
    environments: [],
    environmentsPath: path,
    branch: null,
    excludeDates: [],
    passes: passedBy(trigger),
    sensor: kind === 'sensor' ? sensorOf(holder) : null,
    upstream,
    handlers: [],
  }
}

/** A zone by its name. What has an offset only, such as `+02:00` or `UTC+1`, is a zone of Java, but none that has a name. */
function zoneIn(node: Node): string | undefined {
  const text = textIn(node)
  return text !== undefined && /^(?:Z|(?:UTC|GMT|UT)?[+-]\d{1,2}(?::?\d{2}(?::?\d{2})?)?)$/.test(text) ? undefined : text
}

function kindOf({ coreType, type }: FlowTrigger): TriggerKind {
  if (coreType === 'trigger.Schedule' || coreType === 'trigger.ScheduleOnDates') return 'cron'
  if (coreType === 'trigger.Flow') return 'upstream'
  return coreType === 'trigger.Webhook' || type === '' ? 'webhook' : 'sensor'
}

/** Most dates of one trigger that are read. */
const mostDates = 10_000

/** The instants of a ScheduleOnDates; null where one of them is not known. */
function datesOf({ node }: Holder): Clock | null {
  const dates = childOf(node, 'dates')
  if (dates?.kind !== 'list' || dates.items.length > mostDates) return null
  const instants = dates.items.map((item) => instantIn(wordOf(item) ?? ''))
  return instants.some(Number.isNaN) ? null : { instants: instants.sort((a, b) => a - b) }
}

/** An instant with its offset, as `java.time.ZonedDateTime` reads it; a region in brackets repeats the offset. NaN for any other text. */
function instantIn(text: string): number {
  const plain = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)(?:\[[\w/+-]+\])?$/.exec(text.trim())
  return plain ? Date.parse(`${plain[1]}${plain[2]?.slice(0, 7) ?? ''}${plain[3]}`) : Number.NaN
}

/** `L` is read as the last day: releases before 2.0 refuse it, and which one runs the flow is seldom known. */
function clockOf({ node }: Holder, text: string | undefined): Clock | null {
  return text === undefined ? null : cronUtilsClock(text, { withSeconds: isTrue(childOf(node, 'withSeconds')), takesLast: true })
}

/** A trigger that polls looks again after `interval`, which has no end. */
function sensorOf(holder: Holder): Sensor {
  return { window: unsetAt([...holder.path, 'interval']), poll: settingIn(holder, 'interval', durationIn), checks: [] }
}

function passedBy({ node, path }: FlowTrigger): readonly Passed[] {
  const inputs = childOf(node, 'inputs')
  if (inputs?.kind !== 'map') return []
  return [...inputs.entries].map(([name, { value }]) => ({ name, path: [...path, 'inputs', name], from: 'value', value }))
}
