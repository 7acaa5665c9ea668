import { quoted } from '../../../text/quote.ts'
import type { Span } from '../../../text/source.ts'
import type { Cron } from '../../../time/cron.ts'
import { inAscii, type Lookalike, lookalikesIn } from '../../../time/lookalikes.ts'
import {
  asFields,
  hasHiddenSeconds,
  isWrapped,
  readWithSeconds,
  startsWithSeconds,
  suggestFor,
  suggestWithoutSeconds,
} from './suggest.ts'
import { type FieldName, fieldNames, readWords } from './words.ts'

/** Why a cron expression is refused. */
export interface CronProblem {
  readonly code: 'field-count' | 'field-value' | 'day-fields' | 'never-fires' | 'empty' | 'lookalike'
  /** One sentence without a full stop; may quote the text. */
  readonly message: string
  /** UTF-16 offsets into the text given to `parseCron`. */
  readonly within: Span
  /** A whole cron expression that is accepted and fires. */
  readonly suggestion?: string
}

/** The scheduler's limit is 256 characters with `cron(` and `)` around: `ScheduleExpression` of CreateSchedule in its API reference. */
export const maxCronLength = 249

type Parsed = { readonly cron: Cron } | { readonly problems: readonly CronProblem[] }

/** Texts that have been read, the last ones: pipelines share schedules, and many rules ask about each. */
const known = new Map<string, Parsed>()
const mostKnown = 4096

/** Reads a cron expression of the six-field dialect, or says everything that is wrong with it. Linear, never throws; equal texts give one object. */
export function parseCron(text: string): Parsed {
  const parsed = known.get(text) ?? read(text)
  if (known.size >= mostKnown) known.clear()
  if (text.length <= maxCronLength) known.set(text, parsed)
  return parsed
}

function read(text: string): Parsed {
  const whole = { start: 0, end: text.length }
  if (text.length > maxCronLength) {
    const message = `The cron expression is ${text.length} characters long; at most ${maxCronLength} are allowed`
    return { problems: [{ code: 'field-value', message, within: whole }] }
  }
  const lookalikes = lookalikesIn(text)
  if (lookalikes.length > 0) return { problems: [lookalikeProblem(text, lookalikes)] }
  const tokens = [...text.matchAll(/[^ \t\r\n]+/g)].map((match) => ({ word: match[0], start: match.index }))
  if (tokens.length === 0) return { problems: [{ code: 'empty', message: 'The cron expression is empty', within: whole }] }
  const words = tokens.map((token) => token.word)
  const fields = asFields(words)
  if (fields === undefined || startsWithSeconds(words) || isWrapped(words)) return { problems: [foreignDialect(tokens)] }
  const result = readWords(fields)
  if ('cron' in result) return result
  if (hasHiddenSeconds(words, result.problems)) return { problems: [foreignDialect(tokens)] }
  const { text: suggestion } = suggestFor(words)
  const withSeconds = readWithSeconds(words)
  return {
    problems: result.problems.map(({ code, message, fields }) => ({
      code,
      message:
        code === 'day-fields' && withSeconds
          ? `${message}. If the first field means seconds, write ${quoted(withSeconds)}`
          : message,
      within: spanOfFields(tokens, fields),
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
  }
}

/** The text with ASCII in their place is what a person reads, so that it alone is suggested, where it is accepted or can be. */
function lookalikeProblem(text: string, lookalikes: readonly Lookalike[]): CronProblem {
  const [first] = lookalikes
  const others = lookalikes.length - 1
  const more =
    others === 0 ? ', which only looks like an ASCII character' : ` and ${others} more that only look like ASCII characters`
  const ascii = inAscii(text)
  const result = parseCron(ascii)
  const suggestion = 'cron' in result ? ascii : result.problems[0]?.suggestion
  return {
    code: 'lookalike',
    message: `The cron expression contains ${first?.name}${more}`,
    within: { start: first?.within.start ?? 0, end: first?.within.end ?? text.length },
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

interface Token {
  readonly word: string
  readonly start: number
}

function foreignDialect(tokens: readonly Token[]): CronProblem {
  const words = tokens.map((token) => token.word)
  const { text: suggestion, note } = words.length === 6 && !isWrapped(words) ? suggestWithoutSeconds(words) : suggestFor(words)
  const { code, message, within } = refusalOfShape(tokens, words)
  return {
    code,
    message: note === undefined ? message : `${message}; ${note}`,
    within: spanOf(within),
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function refusalOfShape(tokens: readonly Token[], words: readonly string[]) {
  if (isWrapped(words)) {
    return { code: 'field-value', message: 'Write only the six fields, without cron( )', within: tokens } as const
  }
  if (words.length === 6) {
    // Six words come here only where a reader of seconds understands them.
    const message = 'The first of the six fields is the minute, but this reads like Quartz with seconds first'
    return { code: 'field-value', message, within: tokens.slice(0, 1) } as const
  }
  const count = words.length === 1 ? '1 field' : `${words.length} fields`
  const message = `${count} instead of six: minute hour day-of-month month day-of-week year`
  return { code: 'field-count', message, within: tokens } as const
}

function spanOfFields(tokens: readonly Token[], fields: readonly FieldName[]): Span {
  const indexes = fields.map((field) => fieldNames.indexOf(field))
  return spanOf(tokens.slice(Math.min(...indexes), Math.max(...indexes) + 1))
}

function spanOf(tokens: readonly Token[]): Span {
  const last = tokens.at(-1)
  return { start: tokens[0]?.start ?? 0, end: last === undefined ? 0 : last.start + last.word.length }
}
