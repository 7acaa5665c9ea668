import type { LateAdvice } from '../../engine/problem.ts'
import type { WorkspaceContext } from '../../engine/rule.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import { type Clash, clashesIn } from '../../schedule/clashes.ts'
import { resourceCollisionsIn } from '../../schedule/collisions.ts'
import { expectedFrom } from '../../schedule/durations.ts'
import type { Forecast } from '../../schedule/forecast.ts'
import type { Improvement } from '../../schedule/improvement.ts'
import type { Lane } from '../../schedule/lane.ts'
import { type Plan, type Planner, type PlanRequest, plannerOf } from '../../schedule/moved-starts.ts'
import type { Document } from '../../text/document.ts'
import type { Edit, Fix } from '../../text/fix.ts'
import { rootAt } from '../../text/outline.ts'
import { spanWithin } from '../../text/parse/scalar-position.ts'
import { nodeAt, type Path } from '../../text/tree.ts'
import { count } from '../../text/wording.ts'
import { cronPathOf, timeOfStart } from './reference-forecast.ts'

/** What rules about colliding schedules need to know beside the pipelines. */
export type Surroundings = Pick<WorkspaceContext, 'baselines' | 'team' | 'touched'>

/** What a proposal adds to a problem. */
export type Advice = LateAdvice['found']

/** What rules about one forecast ask one after the other, worked out once. */
interface Known {
  readonly of: Surroundings
  clashes?: readonly Clash[]
  forThings?: Plan
  /** Until a plan for a crowd has taken its times. */
  planner?: Planner | undefined
}

const knownOf = new WeakMap<Forecast, Known>()

function knownAbout(forecast: Forecast, { baselines, team, touched }: Surroundings): Known {
  const known = knownOf.get(forecast)
  if (known && known.of.baselines === baselines && known.of.team === team && known.of.touched === touched) return known
  const fresh: Known = { of: { baselines, team, touched } }
  knownOf.set(forecast, fresh)
  return fresh
}

/** What all schedules meet on things and in pools. */
function clashesOf(forecast: Forecast, surroundings: Surroundings): readonly Clash[] {
  const known = knownAbout(forecast, surroundings)
  known.clashes ??= clashesFor(forecast, surroundings)
  return known.clashes
}

function clashesFor(forecast: Forecast, { baselines, team }: Surroundings, isWanted?: (pipeline: Pipeline) => boolean) {
  const expected = expectedFrom(baselines)
  const collisions = resourceCollisionsIn(forecast, { expected, pools: team.pools }, isWanted)
  return clashesIn(forecast.lanes, collisions, expected, isWanted)
}

/** What the schedules of the files under review meet on things and in pools. */
export function resourceClashes(
  forecast: Forecast,
  surroundings: Surroundings & Pick<WorkspaceContext, 'isReviewed'>,
): readonly Clash[] {
  const isWanted = ({ document }: Pipeline) => surroundings.isReviewed(document)
  const isOfAll = forecast.lanes.every(({ pipeline }) => isWanted(pipeline))
  return isOfAll ? clashesOf(forecast, surroundings) : clashesFor(forecast, surroundings, isWanted)
}

function planFor(forecast: Forecast, surroundings: Surroundings, crowded: PlanRequest['crowded']): Plan {
  const known = knownAbout(forecast, surroundings)
  if (known.forThings && !crowded) return known.forThings
  const { baselines, team, touched } = surroundings
  const request = { clashes: clashesOf(forecast, surroundings), expected: expectedFrom(baselines), pools: team.pools, touched }
  const planner = known.planner ?? plannerOf(forecast, request)
  known.forThings = planner.forThings
  known.planner = crowded ? undefined : planner
  return crowded ? planner.forCrowd(crowded) : planner.forThings
}

/** What is said about the schedules of one finding, made when it is asked for; nothing without proposals. */
export type Adviser = (lanes: readonly Lane[]) => { readonly advice?: LateAdvice }

/** Advice out of one plan for all schedules, made at the first question: free times, as a fix that a person should look at. */
export function adviserOf(
  forecast: Forecast,
  surroundings: Surroundings,
  crowded?: () => NonNullable<PlanRequest['crowded']>,
): Adviser {
  if (!surroundings.team.proposals) return () => ({})
  let plan: Plan | undefined
  const adviseOn = (lane: Lane): Advice => {
    plan ??= planFor(forecast, surroundings, crowded?.())
    const better = plan.get(lane)
    const path = cronPathOf(lane)
    const fix = better && path && moveSchedule(lane.pipeline.document, path, better, lane)
    return better && fix ? { fix, remedy: remedyOf(better, lane) } : {}
  }
  return (lanes) => ({ advice: new PlannedAdvice(() => joint(lanes.map(adviseOn)), lanes.length * mostOfLane) })
}

/** Longer than what is said of one schedule, and written into it. */
const mostOfLane = 500

class PlannedAdvice implements LateAdvice {
  readonly mostText: number
  readonly #find: () => Advice
  #found: Advice | undefined

  constructor(find: () => Advice, mostText: number) {
    this.#find = find
    this.mostText = mostText
  }

  get found(): Advice {
    this.#found ??= this.#find()
    return this.#found
  }
}

/** One fix for all schedules of a finding, where each of them has one. */
function joint(each: readonly Advice[]): Advice {
  const [first, ...others] = each
  const fixes = each.flatMap(({ fix }) => fix ?? [])
  const [fix] = fixes
  if (!first || others.length === 0) return first ?? {}
  if (!fix || fixes.length < each.length) return {}
  const title = fixes.map(({ title }) => title).join('; ')
  return { fix: { ...fix, title, edits: fixes.flatMap(({ edits }) => edits) }, remedy: title }
}

function remedyOf(better: Improvement, lane: Lane): string {
  const why =
    better.before > 1
      ? `no other pipeline starts then (today: ${count(better.before - 1, 'other')})`
      : 'no other pipeline uses the resource then'
  return `${titleOf(better, lane)}: ${why}`
}

/** Of a schedule with several starts a day the distance says more than one of its times. */
function titleOf({ cron, minutes, shiftMinutes }: Improvement, lane: Lane): string {
  if (cron.hours.length * cron.minutes.length === 1) return `Start at ${timeOfStart(lane, minutes[0] ?? 0)}`
  return `Start ${count(Math.abs(shiftMinutes), 'minute')} ${shiftMinutes > 0 ? 'later' : 'earlier'}`
}

/** Writes other numbers into a cron expression and leaves all else of it alone. Undefined where the text is not written plainly. */
function moveSchedule(document: Document, path: Path, better: Improvement, lane: Lane): Fix | undefined {
  const node = nodeAt(rootAt(document, path), path)
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined
  const edits: Edit[] = []
  for (const { within, text } of better.edits) {
    const span = spanWithin(document, node, within)
    if (document.source.text.slice(span.start, span.end) !== node.value.slice(within.start, within.end)) return undefined
    edits.push({ span, text })
  }
  return { title: titleOf(better, lane), safety: 'unsafe', edits }
}
