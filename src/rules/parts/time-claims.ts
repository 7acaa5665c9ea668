import { zoneNames } from '../../time/zone-names.ts'

/** The times of day that a text names. */
export interface ClaimedTimes {
  /** For each time the minutes after midnight that it may mean: `at 8` is 8 in the morning or in the evening. */
  readonly minutes: readonly (readonly number[])[]
  /** `local`: no zone is named. `city`: the last part of a zone's name. Else the offsets from UTC in minutes that the words may mean. */
  readonly zone: 'local' | 'unknown' | { readonly city: string } | readonly number[]
}

const none: ClaimedTimes = { minutes: [], zone: 'local' }
/** `8am`, `8:15 pm`, `08:00`, `at 8`, `at 0800`, `noon`, `midnight`. Linear. */
const time =
  /(?<![\w.:])(?:(\d{1,2})(?:[:.]([0-5]\d))? ?(am|pm|a\.m\.?|p\.m\.?)(?!\w)|([01]?\d|2[0-3]):([0-5]\d)(?::00)?(?![\w:])|(?<=\bat |@ ?)(?:([01]\d|2[0-3])([0-5]\d)|(\d{1,2})(?:h|:)?)(?![\w:.%]| (?:min|past|hour|minutes|o))|(noon|midday)\b|(midnight)\b)/g
/** Before a time: it is a bound, a part of a range, or no time of a start. */
const bound =
  /(?:\b(?:from|between|until|till|by|before|after|since|to|starting|within|past|than|every|for|up to|through|sla|due)|(?:\d|[ap]m|noon|midnight) ?-|[/:]) ?$/
const rangeAfter = /^ ?(?:-|to\b|until\b|till\b|through\b|\/)/
/** In the name of a pipeline a time counts only behind one of these. */
const announced = /(?:\bat|@|\b(?:daily|nightly|and|&|,)) ?$/

/** Offsets in minutes; abbreviations are used loosely for summer and winter alike. */
const offsets: Readonly<Record<string, readonly number[]>> = {
  utc: [0],
  z: [0],
  zulu: [0],
  gmt: [0, 60],
  uk: [0, 60],
  bst: [0, 60],
  wet: [0, 60],
  west: [60],
  cet: [60, 120],
  cest: [60, 120],
  eet: [120, 180],
  eest: [120, 180],
  msk: [180],
  ist: [330, 60, 120],
  sgt: [480],
  hkt: [480],
  jst: [540],
  kst: [540],
  aest: [600, 660],
  aedt: [600, 660],
  nzst: [720, 780],
  nzdt: [720, 780],
  brt: [-180],
  et: [-300, -240],
  est: [-300, -240],
  edt: [-300, -240],
  eastern: [-300, -240],
  ct: [-360, -300],
  cst: [-360, -300, 480],
  cdt: [-360, -300],
  mt: [-420, -360],
  mst: [-420, -360],
  mdt: [-420, -360],
  pt: [-480, -420],
  pst: [-480, -420],
  pdt: [-480, -420],
  pacific: [-480, -420],
}

/** Reads the times of a text in lower case. None where they are bounds or a range. */
export function claimedTimes(plain: string, source: 'label' | 'title'): ClaimedTimes {
  const found = [...plain.matchAll(time)]
  const isOdd = found.some(({ 0: text, index }) => {
    const before = plain.slice(0, index)
    const after = plain.slice(index + text.length)
    return bound.test(before) || rangeAfter.test(after) || (source === 'title' && !announced.test(before))
  })
  const minutes = found.map(minutesOf)
  if (found.length === 0 || isOdd || minutes.some((some) => some.length === 0)) return none
  const zones = new Set(found.map(({ 0: text, index }) => zoneAfter(plain.slice(index + text.length))))
  const said = [...zones].filter((zone) => zone !== '')
  return { minutes, zone: said.length > 1 ? 'unknown' : zoneOf(said[0] ?? '', plain) }
}

function minutesOf(match: RegExpExecArray): readonly number[] {
  const [, hour12, minute12, half, hour24, minute24, military, militaryMinute, bare, noon, midnight] = match
  if (noon !== undefined) return [720]
  if (midnight !== undefined) return [0]
  if (hour24 !== undefined) return [Number(hour24) * 60 + Number(minute24)]
  if (military !== undefined) return [Number(military) * 60 + Number(militaryMinute)]
  if (bare !== undefined)
    return Number(bare) > 23 ? [] : [Number(bare) * 60, ...(Number(bare) <= 12 ? [((Number(bare) + 12) % 24) * 60] : [])]
  const hour = Number(hour12)
  if (hour > 23) return []
  const isAfternoon = half?.startsWith('p') === true
  const hours = hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  return [hours * 60 + Number(minute12 ?? 0)]
}

/** The word directly behind a time where it may be a zone; the empty text for none. */
function zoneAfter(after: string): string {
  const [, word = '', next = ''] = /^ ?[([]? ?([a-z]{1,8})\b(?: ?([a-z+-]+))?/.exec(after) ?? []
  if (/^(?:utc|gmt)[+-]/.test(after.trimStart().replace(/^[([]/, ''))) return 'offset'
  if (Object.hasOwn(offsets, word)) return word
  return word === 'local' || next === 'time' || word === 'time' ? 'other' : ''
}

let cities: ReadonlySet<string> | undefined

function zoneOf(word: string, plain: string): ClaimedTimes['zone'] {
  if (word !== '') return (Object.hasOwn(offsets, word) ? offsets[word] : undefined) ?? 'unknown'
  cities ??= new Set([...zoneNames].flatMap((name) => (name.includes('/') ? [cityOf(name)] : [])))
  const words = plain.replace(/[^a-z ]/g, ' ').split(/ +/)
  const city = words
    .flatMap((first, at) => [first, `${first} ${words[at + 1]}`])
    .find((name) => name.length > 3 && cities?.has(name))
  return city === undefined ? 'local' : { city }
}

/** `New York` for `America/New_York`, in lower case. */
export function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase()
}
