import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Recording {
  readonly refused: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** Kinds of values, in the order of the table. */
const kinds = [
  'null',
  'true',
  'false',
  'zero',
  'whole',
  'negative',
  'fraction',
  'text',
  'digits',
  'blank',
  'list',
  'list of numbers',
  'list of nulls',
  'empty list',
  'mapping',
  'empty mapping',
  'timedelta',
  'day',
  'moment',
]

/** What depends on the server that it was recorded on: the executors that it has. */
const ofServer: readonly string[] = ['executor']

/** For each key at each place, one letter a kind: `.` taken by both versions, `2` or `3` refused by that one alone, `x` by both. */
export function refusedValues(): object {
  const [two, three] = [2, 3].map((version): Recording => JSON.parse(readFileSync(recordingOf(version), 'utf8')))
  const places = Object.entries(two?.refused ?? {}).map(([place, keys]) => [
    place,
    Object.fromEntries(
      Object.entries(keys).flatMap(([key, inTwo]) => {
        const inThree = three?.refused[place]?.[key] ?? []
        const letters = kinds.map((kind) => letterOf(inTwo.includes(kind), inThree.includes(kind), ofServer.includes(key)))
        return letters.every((letter) => letter === '.') ? [] : [[key, letters.join('')]]
      }),
    ),
  ])
  return { kinds, places: Object.fromEntries(places) }
}

function letterOf(isInTwo: boolean, isInThree: boolean, isOfServer: boolean): string {
  if (isInTwo && isInThree) return 'x'
  return isOfServer || (!isInTwo && !isInThree) ? '.' : isInTwo ? '2' : '3'
}

function recordingOf(version: number): string {
  return join(import.meta.dirname, `../conformance/airflow/values-${version}.json`)
}
