import { createHash } from 'node:crypto'
import { kestra } from '../../src/dialects/kestra/index.ts'
import { groupsAround } from '../../src/model/nesting.ts'
import type { Pipeline, PipelineNode } from '../../src/model/pipeline.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { cronUtilsClock } from '../../src/time/cron-utils.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

/** One flow of a file, with what each version made of it. */
export interface RecordedFlow {
  /** Folder and file. */
  readonly name: string
  /** Its number in the file, from 0. */
  readonly document: number
  /** The first sixteen digits of the hash of the file. */
  readonly sha256: string
  readonly versions: Readonly<Record<string, Verdict>>
  /** What was read, where a version took it. */
  readonly shape?: {
    readonly flow: string
    /** Groups around each task, outermost first. */
    readonly tasks: Readonly<Record<string, readonly string[]>>
    /** `a > b`: b starts after a. */
    readonly follows: readonly string[]
    readonly dates?: Readonly<Record<string, readonly string[]>>
  }
}

export interface Verdict {
  /** `valid`, or the class of the refusal. */
  readonly verdict: string
  readonly messages?: readonly string[]
  /** How many kinds of plug-ins were replaced. */
  readonly plugins?: number
}

/** True where the text is the one that was recorded. */
export function isRecorded({ sha256 }: RecordedFlow, text: string): boolean {
  return createHash('sha256').update(text).digest('hex').startsWith(sha256)
}

/** The flows of a text, as this project reads them. */
export function flowsIn(path: string, text: string): readonly Pipeline[] {
  const document = parseDocument({ path, text })
  return kestra.projectsIn([document]).flatMap((project) => kestra.read(project))
}

/** The three tasks that the engine puts below a loop over the items of a file; no file names them. */
const hidden = /_(?:split|items|merge)$/

/**
 * How the nesting that is read differs from that of the engine, in sentences. Branches and handlers are groups here, of which the engine draws none:
 * only groups that it knows are compared.
 */
export function shapeDifferences({ name, document, shape }: RecordedFlow, text: string): readonly string[] {
  if (!shape) return []
  const pipeline = flowsIn(name, text)[document]
  if (!pipeline) return [`${name}: no flow ${document}`]
  const isKnown = (id: string) => id in shape.tasks
  const groupsOf = (node: PipelineNode) => groupsAround(pipeline, node).map(idOf).filter(isKnown).toReversed()
  const ours = new Map([...pipeline.nodes.values()].map((node) => [idOf(node), groupsOf(node).join(' > ')]))
  const misplaced = Object.entries(shape.tasks).flatMap(([task, groups]) => {
    const [found, there] = [ours.get(task), groups.join(' > ')]
    if (found === undefined) return hidden.test(task) && isKnown(task.replace(hidden, '')) ? [] : [`${name}: ${task} is not read`]
    return found === there ? [] : [`${name}: ${task} lies in (${found}), for the engine in (${there})`]
  })
  const invented = pipeline.tasks
    .map(idOf)
    .filter((task) => !isKnown(task))
    .map((task) => `${name}: ${task} is no task of the engine`)
  return [...misplaced, ...invented]
}

function idOf({ name, key }: PipelineNode): string {
  return name ?? key
}

/** How the dates of schedules differ, in sentences. The cron texts are read as the engine does. */
export function scheduleDifferences({ name, document, shape }: RecordedFlow, text: string): readonly string[] {
  const pipeline = shape?.dates && flowsIn(name, text)[document]
  return Object.entries(pipeline ? (shape?.dates ?? {}) : {}).flatMap(([id, dates]) => {
    const trigger = pipeline?.triggers.find((candidate) => candidate.name === id)
    const cron = trigger?.cron.value
    if (!trigger || cron === undefined) return []
    const found = nextDates(cron, trigger.timeZone.value ?? 'UTC', dates.length)
    return found.join() === dates.map((date) => date.slice(0, 16)).join()
      ? []
      : [`${name}: ${id} fires at ${found}, for the engine at ${dates}`]
  })
}

/** The first dates from 2026 on, of six fields where there are six. */
function nextDates(text: string, zone: string, count: number): readonly string[] {
  const clock = cronUtilsClock(text, { withSeconds: text.trim().split(/\s+/).length === 6 })
  const from = Date.UTC(2026, 0, 1)
  const offsets = zoneOffsets(zone, from, Date.UTC(2036, 0, 1))
  if (!clock || !('cron' in clock) || !offsets) return []
  // The engine looks for what comes after the moment itself.
  return firings(clock.cron, offsets, count, { from: from + 60_000, to: offsets.to }).at.map((at) =>
    new Date(at).toISOString().slice(0, 16),
  )
}
