import { distance } from 'fastest-levenshtein'
import { zoneNames } from './zone-names.ts'

/** Above this length a name is no one's misspelling. The longest real one has 32 characters. */
const maxNameLength = 64
const maxNearest = 3

/** True for the exact spelling of an IANA name; offsets such as `+01:00` and bare abbreviations such as `PST` are none. */
export function isKnownZone(name: string): boolean {
  return zoneNames.has(name) || (name.length <= maxNameLength && Intl.supportedValuesOf('timeZone').includes(name))
}

/** What people write for a zone that the database does not list, in lower case. The first name is the likeliest. */
const commonMistakes: ReadonlyMap<string, readonly string[]> = new Map([
  ['pst', ['America/Los_Angeles']],
  ['pdt', ['America/Los_Angeles']],
  ['pt', ['America/Los_Angeles']],
  ['pacific standard time', ['America/Los_Angeles']],
  ['mdt', ['America/Denver']],
  ['mountain standard time', ['America/Denver']],
  ['cst', ['America/Chicago', 'Asia/Shanghai']],
  ['cdt', ['America/Chicago']],
  ['ct', ['America/Chicago']],
  ['central standard time', ['America/Chicago']],
  ['edt', ['America/New_York']],
  ['et', ['America/New_York']],
  ['eastern standard time', ['America/New_York']],
  ['bst', ['Europe/London']],
  ['gmt standard time', ['Europe/London']],
  ['cest', ['Europe/Berlin', 'Europe/Paris']],
  ['eest', ['Europe/Athens', 'Europe/Helsinki']],
  ['west', ['Europe/Lisbon']],
  ['msk', ['Europe/Moscow']],
  ['ist', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['sgt', ['Asia/Singapore']],
  ['hkt', ['Asia/Hong_Kong']],
  ['jst', ['Asia/Tokyo']],
  ['kst', ['Asia/Seoul']],
  ['aest', ['Australia/Brisbane', 'Australia/Sydney']],
  ['aedt', ['Australia/Sydney']],
  ['nzst', ['Pacific/Auckland']],
  ['nzdt', ['Pacific/Auckland']],
  ['brt', ['America/Sao_Paulo']],
  ['utc', ['UTC']],
  ['z', ['UTC']],
])

/** Up to three names that someone may have meant, the likeliest first; empty where nothing is near. */
export function nearestZones(name: string): readonly string[] {
  if (name.length > maxNameLength) return []
  const plain = comparable(name)
  if (plain === '') return []
  const mistake = commonMistakes.get(plain) ?? fixedOffset(plain)
  return mistake ?? (sameWords(plain).length > 0 ? sameWords(plain) : similar(plain)).slice(0, maxNearest)
}

/** `UTC+3` and `+03:00`: the names of the Etc region count the other way round. */
function fixedOffset(plain: string): readonly string[] | undefined {
  const [, sign, hours] = /^(?:utc|gmt)? ?([+-])0?(\d{1,2})(?::?00)?$/.exec(plain) ?? []
  if (sign === undefined) return undefined
  if (Number(hours) === 0) return ['UTC']
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
  return zoneNames.has(zone) ? [zone] : []
}

/** Names that differ in case, blanks or a missing region only. */
function sameWords(plain: string): readonly string[] {
  const whole: string[] = []
  const cities: string[] = []
  for (const zone of zoneNames) {
    const candidate = comparable(zone)
    if (candidate === plain) whole.push(zone)
    else if (candidate.endsWith(`/${plain}`)) cities.push(zone)
  }
  return [...whole, ...cities]
}

function similar(plain: string): readonly string[] {
  const allowed = Math.max(1, Math.floor(plain.length / 4))
  const near: { zone: string; edits: number }[] = []
  for (const zone of zoneNames) {
    const candidate = comparable(zone)
    const city = plain.includes('/') ? candidate : candidate.slice(candidate.lastIndexOf('/') + 1)
    const edits = Math.min(distance(plain, candidate), distance(plain, city))
    if (edits <= allowed) near.push({ zone, edits })
  }
  return near.sort((a, b) => a.edits - b.edits || (a.zone < b.zone ? -1 : 1)).map(({ zone }) => zone)
}

function comparable(name: string): string {
  return name.trim().toLowerCase().replaceAll('_', ' ').replaceAll('\\', '/')
}
