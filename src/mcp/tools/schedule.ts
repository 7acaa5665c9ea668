import { z } from 'zod'
import { scheduleOf } from '../../cli/schedule.ts'
import { parseScheduleArguments } from '../../cli/schedule-arguments.ts'
import { scheduleJson } from '../../render/schedule-json.ts'
import { freeSlotsIn } from '../../schedule/free-slots.ts'
import { pageOf, paging, paths, shown } from '../fields.ts'
import type { Call } from '../session.ts'
import { defineTool } from '../tool.ts'

const window = {
  paths,
  from: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?$/)
    .optional()
    .describe('First day or minute: 2026-11-23, 2026-11-23T06:00 or with Z. Default: now.'),
  days: z.int().min(1).max(92).default(7).describe('Days of the forecast, 1 to 92.'),
  zone: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)
    .optional()
    .describe('IANA time zone of from, such as Europe/London. Default: UTC.'),
}

interface Wish {
  readonly paths?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly days: number
  readonly zone?: string | undefined
}

async function viewOf({ host, options: { config }, historyArguments }: Call, wish: Wish) {
  const history = (await historyArguments()).filter((argument) => argument.startsWith('--history='))
  const args = [
    ...(config === undefined ? [] : [`--config=${config}`]),
    ...history,
    ...(wish.from === undefined ? [] : [`--from=${wish.from}`]),
    ...(wish.zone === undefined ? [] : [`--zone=${wish.zone}`]),
    `--days=${wish.days}`,
    '--',
    ...(wish.paths ?? ['.']),
  ]
  return scheduleOf(host, parseScheduleArguments(args))
}

const firing = z.object({
  at: z.string(),
  path: z.string(),
  pipeline: z.string(),
  trigger: z.string(),
  kind: z.string(),
  certainty: z.string(),
  until: z.string().optional(),
  environments: z.array(z.string()),
  branch: z.string().nullable(),
})
const collision = z.object({
  kind: z.string(),
  on: z.string().nullable(),
  pipelines: z.array(z.string()),
  at: z.string(),
  until: z.string(),
  times: z.int(),
  peak: z.int(),
})
const unknown = z.object({ path: z.string(), pipeline: z.string(), trigger: z.string(), kind: z.string(), reason: z.string() })
const document = z.object({
  from: z.string(),
  to: z.string(),
  firings: z.array(firing),
  collisions: z.array(collision),
  unknown: z.array(unknown),
  omitted: z.object({ firings: z.int(), collisions: z.int(), moreFirings: z.boolean() }),
})

export const forecast = defineTool({
  name: 'schedule_forecast',
  title: 'Schedule forecast',
  description:
    'What starts when: schedules, sensors, events and calls between pipelines, in UTC, in the order of time, with what cannot be known. Durations ' +
    'come from the snapshot of run history, if there is one. No API call.',
  input: z.strictObject({ ...window, ...paging }),
  output: z.object({
    from: z.string(),
    to: z.string(),
    ...shown,
    firings: z.array(firing),
    unknown: z.array(unknown),
    moreUnknown: z.int(),
  }),
  run: async (call, { limit, offset, ...wish }) => {
    const { from, to, firings, unknown, omitted } = document.parse(
      JSON.parse([...scheduleJson(await viewOf(call, wish))].join('')),
    )
    const { page, total, more } = pageOf(firings, { limit, offset })
    const moreUnknown = Math.max(0, unknown.length - limit)
    return {
      from,
      to,
      total: total + omitted.firings,
      more: more + omitted.firings,
      firings: page,
      unknown: unknown.slice(0, limit),
      moreUnknown,
    }
  },
})

export const collisions = defineTool({
  name: 'schedule_collisions',
  title: 'Collisions and free slots',
  description:
    'Which pipelines meet: starts at the same minute and runs that hold the same resource; and the stretches in which no pipeline starts and none is ' +
    'expected to run. A run lasts its p95 in the snapshot of run history, else what the team expects, else one minute. No API call.',
  input: z.strictObject({
    ...window,
    freeMinutes: z.int().min(1).max(1440).default(60).describe('Shortest free slot in minutes, 1 to 1440.'),
    ...paging,
  }),
  output: z.object({
    from: z.string(),
    to: z.string(),
    ...shown,
    collisions: z.array(collision),
    totalFreeSlots: z.int(),
    moreFreeSlots: z.int(),
    freeSlots: z.array(z.object({ from: z.string(), to: z.string(), minutes: z.int() })),
    unknownStarts: z.int().describe('Triggers of which no time is known: a slot may not be free of them.'),
  }),
  run: async (call, { limit, offset, freeMinutes, ...wish }) => {
    const view = await viewOf(call, wish)
    const { from, to, collisions, unknown, omitted } = document.parse(JSON.parse([...scheduleJson(view)].join('')))
    const { page, total, more } = pageOf(collisions, { limit, offset })
    const free = pageOf(freeSlotsIn(view.forecast, view.expected, freeMinutes), { limit, offset })
    const freeSlots = free.page.map((slot) => ({ from: iso(slot.from), to: iso(slot.to), minutes: slot.minutes }))
    return {
      from,
      to,
      total: total + omitted.collisions,
      more: more + omitted.collisions,
      collisions: page,
      totalFreeSlots: free.total,
      moreFreeSlots: free.more,
      freeSlots,
      unknownStarts: unknown.length,
    }
  },
})

function iso(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
