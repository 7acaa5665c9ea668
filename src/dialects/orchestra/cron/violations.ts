import type { Pipeline, Trigger } from '../../../model/pipeline.ts'
import { triggerWord } from '../../../model/trigger-words.ts'
import type { Violation } from '../../../model/violation.ts'
import type { Document } from '../../../text/document.ts'
import type { Fix } from '../../../text/fix.ts'
import { quoted } from '../../../text/quote.ts'
import { replaceCron } from '../../../time/cron-edit.ts'
import { isKnownZone } from '../../../time/known-zones.ts'
import { inAscii } from '../../../time/lookalikes.ts'
import { describeCron } from '../../../time/words.ts'
import { cronLanguage, readCron } from './language.ts'
import type { CronProblem } from './parse.ts'

/** Said instead of a message that would repeat the mark: quotation marks are what keeps names of a file apart from our words. */
const strayQuote = 'its cron expression contains a quotation mark'

type Told = Omit<Violation, 'kind'>

/** The year of this release: what judges knows no clock, and a year before it is over on every day on which it runs. */
const presentYear = 2026

/** Cron expressions that the scheduler refuses, and those that start nothing any more. */
export function cronViolations(pipeline: Pipeline, kind: 'invalid-cron' | 'cron-never-fires'): readonly Violation[] {
  if (pipeline.triggers.every(({ cron: { value } }) => value === undefined || isAlive(readCron(value)))) return none
  const found = kind === 'invalid-cron' ? refusals(pipeline, false) : [...refusals(pipeline, true), ...bygone(pipeline)]
  return Array.from(found, (problem) => ({ kind, ...problem }))
}

const none: readonly Violation[] = []

/** True for an expression without any mistake, and with starts to come. */
function isAlive(result: ReturnType<typeof readCron>): boolean {
  return 'cron' in result && result.cron.lastYear >= presentYear
}

/** What cron expressions are refused for: that they never fire, or anything else. */
function* refusals({ document, triggers }: Pipeline, isNever: boolean): Iterable<Told> {
  for (const trigger of triggers) {
    const text = trigger.cron.value
    const result = text === undefined ? undefined : readCron(text)
    if (text === undefined || !result || 'cron' in result) continue
    for (const problem of result.problems)
      if ((problem.code === 'never-fires') === isNever) yield told(document, trigger, text, problem)
  }
}

/** Schedules whose last year is over. */
function* bygone({ triggers }: Pipeline): Iterable<Told> {
  for (const trigger of triggers) {
    const text = trigger.cron.value
    const result = text === undefined ? undefined : readCron(text)
    if (text === undefined || !result || !('cron' in result) || result.cron.lastYear >= presentYear) continue
    yield {
      at: { path: trigger.cron.at.path, within: cronLanguage.spanOf(text, 'year') },
      message: `${triggerWord(trigger)} fired for the last time in ${result.cron.lastYear}`,
      remedy: 'Write `*` for the year, or remove the entry',
      subject: result.cron.text,
    }
  }
}

function told(document: Document, trigger: Trigger, text: string, problem: CronProblem): Told {
  const { path } = trigger.cron.at
  const { code, message, within, suggestion } = problem
  const fix = suggestion === undefined ? undefined : replaceCron(document, path, suggestion, safetyOf(text, code, suggestion))
  return {
    at: { path, ...(within.end > within.start && { within }) },
    message: `${triggerWord(trigger)}: ${text.includes('"') ? strayQuote : uncapitalised(message)}${suggestion === undefined ? '' : `; did you mean ${quoted(suggestion)}?`}`,
    subject: [code, ...(within.end > within.start ? [{ path, within }] : [])],
    ...(suggestion !== undefined && { remedy: `Write ${quoted(suggestion)}: ${inWords(suggestion, trigger.timeZone.value)}` }),
    ...(fix && { fix }),
  }
}

/**
 * Five Unix fields say exactly what their six fields say. With a `?` the numbers of weekdays may be meant either way. ASCII in the place
 * of characters that look like it is what a person reads.
 */
function safetyOf(text: string, code: CronProblem['code'], suggestion: string): Fix['safety'] {
  if (code === 'lookalike') return suggestion === inAscii(text) ? 'safe' : 'unsafe'
  const words = text.trim().split(/\s+/)
  const isUnix = code === 'field-count' && words.length === 5 && !words.includes('?')
  return isUnix ? 'safe' : 'unsafe'
}

/** A zone that does not exist is told elsewhere; here it would stand among our own words. */
function inWords(text: string, zone = 'UTC'): string {
  const result = readCron(text)
  return 'cron' in result ? describeCron(result.cron, isKnownZone(zone) ? zone : null) : ''
}

/** `Day of month` becomes `day of month`; `W` and what is quoted stay. */
function uncapitalised(message: string): string {
  return /^[A-Z][a-z]/.test(message) ? message[0]?.toLowerCase() + message.slice(1) : message
}
