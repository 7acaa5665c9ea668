const pattern =
  /^([-+]?)P(?:([-+]?\d{1,9})D)?(T(?:([-+]?\d{1,9})H)?(?:([-+]?\d{1,9})M)?(?:([-+]?\d{1,9})(?:[.,](\d{0,9}))?S)?)?$/i

/**
 * Seconds of an ISO 8601 duration as `java.time.Duration` reads it: days, hours, minutes and seconds, of which only seconds may have a
 * fraction; weeks, months and years are refused. Undefined for any other text.
 */
export function secondsOf(text: string): number | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, sign, days, time, hours, minutes, seconds, fraction = ''] = match
  if ((days ?? hours ?? minutes ?? seconds) === undefined || time?.length === 1) return undefined
  const part = (digits: string | undefined, size: number) => Number(digits ?? 0) * size
  const fractions = Number(`0.${fraction || '0'}`) * (seconds?.startsWith('-') ? -1 : 1)
  const total = part(days, 86_400) + part(hours, 3_600) + part(minutes, 60) + part(seconds, 1) + fractions
  return sign === '-' ? -total : total
}

/** The shortest usual spelling of whole seconds. */
export function isoDuration(seconds: number): string {
  if (seconds === 0) return 'PT0S'
  const days = Math.floor(seconds / 86_400)
  const [hours, minutes, rest] = [
    Math.floor((seconds % 86_400) / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.ceil(seconds % 60),
  ]
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`
  return `P${days ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`
}
