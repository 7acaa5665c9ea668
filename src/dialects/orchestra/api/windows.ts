import { dayMs, secondMs, showTime } from '../../../history/time.ts'
import type { Window } from './client.ts'

/** The longest time between both bounds that the API takes. */
export const longestWindowDays = 7

/** Cuts a time into pieces that the API takes, newest first, without gaps. Bounds are whole seconds, rounded outwards. */
export function windowsBetween(fromMs: number, toMs: number): Window[] {
  const windows: Window[] = []
  const start = Math.floor(fromMs / secondMs) * secondMs
  for (let end = Math.ceil(toMs / secondMs) * secondMs; end > start; end -= longestWindowDays * dayMs) {
    windows.push({ from: showTime(Math.max(start, end - longestWindowDays * dayMs)), to: showTime(end) })
  }
  return windows
}
