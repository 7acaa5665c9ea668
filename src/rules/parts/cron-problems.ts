import { type CronProblem, parseCron } from '../../dialects/orchestra/cron/parse.ts'
import type { Problem } from '../../engine/problem.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'
import { isKnownZone } from '../../time/known-zones.ts'
import { inAscii } from '../../time/lookalikes.ts'
import { describeCron } from '../../time/words.ts'
import { replaceCron } from './cron-edit.ts'
import { type TimedTrigger, timedTriggers, triggerWord } from './triggers.ts'

/** Said instead of a message that would repeat the mark: quotation marks are what keeps names of a file apart from our words. */
const strayQuote = 'its cron expression contains a quotation mark'

/** What the cron expressions of a pipeline are refused for, of the kinds that `isWanted` picks. */
export function* cronProblems(pipeline: Pipeline, isWanted: (code: CronProblem['code']) => boolean): Iterable<Problem> {
  for (const timed of timedTriggers(pipeline)) {
    if ('cron' in timed.result) continue
    for (const problem of timed.result.problems) if (isWanted(problem.code)) yield told(pipeline, timed, problem)
  }
}

function told({ document }: Pipeline, { trigger, text, path }: TimedTrigger, problem: CronProblem): Problem {
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
  const result = parseCron(text)
  return 'cron' in result ? describeCron(result.cron, isKnownZone(zone) ? zone : null) : ''
}

/** `Day of month` becomes `day of month`; `W` and what is quoted stay. */
function uncapitalised(message: string): string {
  return /^[A-Z][a-z]/.test(message) ? message[0]?.toLowerCase() + message.slice(1) : message
}
