const seconds = /^\d{1,9}$/

/** Milliseconds that a `Retry-After` header asks to wait: whole seconds or a date; undefined where it is absent or neither. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const value = header?.trim() ?? ''
  if (seconds.test(value)) return Number(value) * 1000
  // Only the form of HTTP dates: other texts are read differently from machine to machine.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : Math.max(0, time - now.getTime())
}
