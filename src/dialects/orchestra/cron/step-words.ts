import { count } from '../../../text/wording.ts'
import { monthNames } from '../../../time/calendar.ts'
import type { Cron } from '../../../time/cron.ts'
import { ordinal } from '../../../time/day-words.ts'
import { joined, spelled } from '../../../time/spell.ts'
import type { LostStep } from './steps.ts'

/** How a value of a field is written in a sentence; an hour with the first minute at which the text starts. */
function writerOf(field: LostStep['field'], { minutes }: Cron): (value: number) => string {
  switch (field) {
    case 'minute':
      return (value) => `:${twoDigits(value)}`
    case 'hour':
      return (value) => `${twoDigits(value)}:${twoDigits(minutes[0] ?? 0)}`
    case 'monthDay':
      return (value) => `the ${ordinal(value)}`
    case 'month':
      return (value) => monthNames[value - 1] ?? ''
    case 'year':
      return String
  }
}

const units = { minute: 'minute', hour: 'hour', monthDay: 'day', month: 'month', year: 'year' } as const
const rounds = { minute: 'hour', hour: 'day', monthDay: 'month', month: 'year' } as const

/** What a step really does, as the end of a sentence: when it starts, and how long the last distance of a round is. */
export function describeStep(lost: LostStep, cron: Cron): string {
  const { field, step, values, turn } = lost
  const write = writerOf(field, cron)
  const [first = 0] = values
  if (turn === undefined || field === 'year') return `means only ${write(first)}, because the step of ${step} goes past the end`
  const unit = units[field]
  const [shortest, longest] = turn
  const gap = shortest === longest ? count(shortest, unit) : `${shortest} to ${count(longest, unit)}`
  const last = field === 'monthDay' ? 'the last of them' : write(values.at(-1) ?? first)
  const back = `from ${last} to ${write(first)} of the next ${rounds[field]}`
  const all = spelled(values, write) ?? joined(values.map(write))
  return `is not every ${count(step, unit).replace(/^1 /, '')}: it means ${all}, and ${back} is ${gap}`
}

const divisors = {
  minute: 'Write a step that divides 60 (1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30), or list the minutes',
  hour: 'Write a step that divides 24 (1, 2, 3, 4, 6, 8 or 12), or list the hours',
  monthDay: 'List the days of the month, or name days of the week, such as MON,THU',
  month: 'Write a step that divides 12 (1, 2, 3, 4 or 6), or list the months',
  year: 'List the years',
} as const

/** What to write for an even rhythm. */
export function fitFor({ field }: LostStep): string {
  return divisors[field]
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
