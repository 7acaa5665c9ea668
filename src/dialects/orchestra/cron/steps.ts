import { oncePerObject } from '../../../text/once-per-object.ts'
import { daysInMonth } from '../../../time/calendar.ts'
import type { Cron } from '../../../time/cron.ts'
import { isEveryDay } from '../../../time/day-words.ts'
import { type Item, isRefusal, type NumberField, parseItem, valuesOf } from '../../../time/numbers.ts'
import { numberFields, wordsOf } from './words.ts'

/** The fields whose values come round again, and in which a step can therefore miss its rhythm. */
export const steppedFields = ['minute', 'hour', 'monthDay', 'month'] as const
export type SteppedField = (typeof steppedFields)[number]

/** A step that does not bring the rhythm that it names. */
export interface LostStep {
  readonly field: SteppedField | 'year'
  /** The member of the field in upper case: such as `0/7`. */
  readonly item: string
  readonly step: number
  /** In the order in which they come; one value where the step is never taken. */
  readonly values: readonly number[]
  /** Distances from the last value to the first of the next round, the shortest and the longest; none where the step is never taken. */
  readonly turn?: readonly [shortest: number, longest: number]
}

/** The steps of a cron expression that do not keep their distance. A field that starts once in its round only is left aside. */
export const lostSteps = oncePerObject((cron: Cron): readonly LostStep[] => {
  if (!cron.text.includes('/')) return none
  const words = wordsOf(cron)
  return [...steppedFields, 'year' as const].flatMap((field) => {
    const items = words[field].split(',')
    return items.flatMap((item) => lostStep(cron, field, item, items.length === 1) ?? [])
  })
})

const none: readonly LostStep[] = []

function lostStep(cron: Cron, field: LostStep['field'], item: string, standsAlone: boolean): LostStep | undefined {
  const limits: NumberField = numberFields[field]
  const read = item.includes('/') ? parseItem(item, limits) : undefined
  if (read === undefined || isRefusal(read) || read.step === 1) return undefined
  const values = valuesOf(read, limits)
  const found = { field, item, step: read.step, values }
  if (field === 'year') return values.length === 1 && read.from !== read.to ? found : undefined
  const turn = turnOf(cron, field, values)
  if (turn.every((distance) => distance === read.step)) return undefined
  if (values.length === 1) return read.from === read.to ? undefined : found
  return standsAlone && isWholeRound(read, limits) && continues(cron, field) ? { ...found, turn } : undefined
}

/** `8-18/3` and `9/5` say where they begin and end; a step from the first values on is meant for the whole round. */
function isWholeRound({ from, to, step }: Item, { min, max }: NumberField): boolean {
  return to === max && from - min < step
}

function turnOf({ months }: Cron, field: SteppedField, values: readonly number[]): readonly [number, number] {
  const [first = 0] = values
  const lengths = field === 'monthDay' ? months.flatMap(lengthsOf) : [sizeOf(numberFields[field])]
  const distances = lengths.map((length) => first + length - (values.findLast((value) => value <= length) ?? first))
  return [Math.min(...distances), Math.max(...distances)]
}

function sizeOf({ min, max }: NumberField): number {
  return max - min + 1
}

function lengthsOf(month: number): readonly number[] {
  return [daysInMonth(2023, month), daysInMonth(2024, month)]
}

/** Whether one round follows upon another, so that someone may see the distance between them. */
function continues(cron: Cron, field: SteppedField): boolean {
  switch (field) {
    case 'minute':
      return hasNeighbours(cron.hours, 24)
    case 'hour':
      return hasDaysInARow(cron)
    case 'monthDay':
      return hasNeighbours(cron.months, 12)
    case 'month':
      return cron.years.length > 1
  }
}

function hasDaysInARow({ days }: Cron): boolean {
  if (isEveryDay(days)) return true
  return (
    (days.kind === 'weekdays' && hasNeighbours(days.weekdays, 7)) || (days.kind === 'month-days' && hasNeighbours(days.days, 31))
  )
}

/** True where two values follow upon each other in a round of `size`. */
function hasNeighbours(values: readonly number[], size: number): boolean {
  return values.some((value) => values.includes(value + 1) || (values.length > 1 && values.includes(value + 1 - size)))
}
