import { teamOf } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Baseline } from '../model/baseline.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { ScheduleView } from '../render/schedule-view.ts'
import { collisionsIn } from '../schedule/collisions.ts'
import { expectedFrom } from '../schedule/durations.ts'
import { type Forecast, forecast } from '../schedule/forecast.ts'
import { withNames } from '../schedule/identity.ts'
import { windowFrom } from '../schedule/window.ts'
import { zoneOffsets } from '../time/zone.ts'
import { configOf, pipelinesIn } from './read-pipelines.ts'
import { parseScheduleArguments, type ScheduleArguments } from './schedule-arguments.ts'
import { scheduleFormats } from './schedule-formats.ts'
import { snapshotAnswers } from './snapshot-answers.ts'
import { refuseInput, writeFile } from './write-file.ts'

/** `pipeline-review schedule`: prints what starts when, and what meets. */
export async function schedule(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const asked = parseScheduleArguments(args)
  const view = await scheduleOf(host, asked)
  if (asked.output !== undefined) refuseInput(host, 'The forecast', asked.output)
  const remark = (text: string) => host.err(`pipeline-review: ${text}\n`)
  const pieces = await scheduleFormats[asked.format].render(view, remark)
  if (asked.output === undefined) for (const piece of pieces) host.out(piece)
  else await writeFile(host, 'The forecast', asked.output, [...pieces].join(''))
  return exitCodes.pass
}

/** The forecast of the pipelines of these arguments, with what meets and how long runs take. */
export async function scheduleOf(host: GuardedHost, asked: ScheduleArguments): Promise<ScheduleView> {
  const config = await configOf(host, asked.config)
  const read = await pipelinesIn(host, asked.paths, config)
  if (read.length === 0) throw new OperationalError('No pipeline found.', 'Pass the directory of your pipelines.')
  const answers = await snapshotAnswers(host, asked.history, read)
  const baselines = new Map([...answers].flatMap(([key, { baseline }]) => (baseline ? [[key, baseline] as const] : [])))
  const pipelines = read.map((pipeline) => withNames(pipeline, answers.get(pipeline.key)?.names))
  const from = asked.from ?? host.now().getTime()
  const runtime = host.zoneData
  return { ...viewOf(pipelines, { ...asked, from }, baselines, config), ...(runtime && { runtime }) }
}

function viewOf(
  pipelines: readonly Pipeline[],
  { from, days, crowd, zone: wish }: ScheduleArguments & { readonly from: number },
  baselines: ReadonlyMap<string, Baseline>,
  config: Config,
): ScheduleView {
  const window = windowFrom(from, days)
  const expected = expectedFrom(baselines)
  const known = forecast(pipelines, window, { expected })
  const collisions = collisionsIn(known, { expected, pools: teamOf(config).pools, crowd })
  const name = wish ?? usualZone(known)
  const zone = zoneOffsets(name, window.from, window.to)
  if (!zone) throw new OperationalError(`Unknown time zone "${name}" in this runtime.`, 'Pass another one with --zone.')
  return { forecast: known, collisions, zone, expected }
}

/** The zone of most schedules; the first one by name of equals, UTC where there is none. */
function usualZone({ lanes }: Forecast): string {
  const counts = new Map<string, number>()
  for (const { offsets } of lanes) if (offsets) counts.set(offsets.zone, (counts.get(offsets.zone) ?? 0) + 1)
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? 'UTC'
}
