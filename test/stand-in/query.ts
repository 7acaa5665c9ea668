/** An answer other than 200: what a route throws to end its work. */
export class Refusal extends Error {
  readonly status: number
  readonly detail: unknown
  constructor(status: number, detail: unknown) {
    super(`status ${status}`)
    this.name = 'Refusal'
    this.status = status
    this.detail = detail
  }
}

/** One objection in pydantic's form. */
export interface Issue {
  readonly type: string
  readonly loc: readonly (string | number)[]
  readonly msg: string
  readonly input?: unknown
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** 422 with one pydantic issue. */
export function invalid(type: string, loc: readonly (string | number)[], msg: string, input: unknown): Refusal {
  return new Refusal(422, [{ type, loc, msg, input }])
}

/** A UUID of the path or of a single query value. */
export function uuidIn(loc: readonly string[], value: string): string {
  if (uuid.test(value)) return value.toLowerCase()
  throw invalid('uuid_parsing', loc, 'Input should be a valid UUID', value)
}

/** A whole number between limits, or the default. */
export function numberIn(query: URLSearchParams, key: string, fallback: number, most: number): number {
  const value = query.get(key)
  if (value === null) return fallback
  if (!/^-?\d{1,9}$/.test(value)) throw invalid('int_parsing', ['query', key], 'Input should be a valid integer', value)
  const number = Number(value)
  if (number < 1) throw invalid('greater_than_equal', ['query', key], 'Input should be greater than or equal to 1', value)
  if (number > most) throw invalid('less_than_equal', ['query', key], `Input should be less than or equal to ${most}`, value)
  return number
}

/** A comma-separated list; undefined where absent or empty. */
export function listIn(query: URLSearchParams, key: string): Set<string> | undefined {
  const value = query.get(key)
  return value === null || value === '' ? undefined : new Set(value.split(',').map((item) => item.trim()))
}

/** A list of UUIDs. */
export function uuidsIn(query: URLSearchParams, key: string): Set<string> | undefined {
  const list = listIn(query, key)
  for (const value of list ?? []) uuidIn(['query', key], value)
  return list
}

/** A list of enum values: a wrong one gives 400. */
export function enumsIn(query: URLSearchParams, key: string, allowed: readonly string[]): Set<string> | undefined {
  const list = listIn(query, key)
  for (const value of list ?? []) if (!allowed.includes(value)) throw new Refusal(400, `Invalid value for ${key}: ${value}`)
  return list
}

/** One enum value: a wrong one gives 422. */
export function enumIn(query: URLSearchParams, key: string, allowed: readonly string[]): string | undefined {
  const value = query.get(key)
  if (value === null || value === '') return undefined
  if (allowed.includes(value)) return value
  throw invalid('enum', ['query', key], `Input should be ${allowed.map((item) => `'${item}'`).join(', ')}`, value)
}

const dayMs = 86_400_000

export interface WindowRule {
  readonly nowMs: number
  /** Hours that are read where no bound is given. */
  readonly defaultHours: number
  /** What a window of one bound, or of more than seven days, gets. */
  readonly onBadWindow: 400 | 422 | 'clamp'
}

/** Both bounds in milliseconds, half-open. */
export function windowIn(query: URLSearchParams, rule: WindowRule): { from: number; to: number } {
  const [from, to] = ['time_from', 'time_to'].map((key) => {
    const value = query.get(key)
    const time = value === null || value === '' ? undefined : Date.parse(value)
    if (Number.isNaN(time)) throw invalid('datetime_from_date_parsing', ['query', key], 'Input should be a valid datetime', value)
    return time
  })
  if (from === undefined && to === undefined) return { from: rule.nowMs - rule.defaultHours * 3_600_000, to: rule.nowMs }
  if (from !== undefined && to !== undefined && to - from <= 7 * dayMs) return { from, to }
  if (rule.onBadWindow === 'clamp') {
    const end = to ?? (from ?? 0) + 7 * dayMs
    return { from: Math.max(from ?? 0, end - 7 * dayMs), to: end }
  }
  const text = 'time_from and time_to must be given together, at most 7 days apart'
  throw rule.onBadWindow === 400
    ? new Refusal(400, text)
    : invalid('value_error', ['query', 'time_from'], text, query.get('time_from'))
}
