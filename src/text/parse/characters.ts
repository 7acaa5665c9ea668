import type { TextProblem } from '../document.ts'
import { count } from '../wording.ts'
import { hiddenLengthAt } from './hidden.ts'
import { limits } from './limits.ts'

/** What the characters of a text say, before any of it is read as YAML. */
export interface Inspected {
  /**
   * The text to read, as long as the original: refused controls are replaced by U+FFFD, and what ends a line for a YAML 1.1 reader
   * ends it for us, so that no key is visible to the platform only.
   */
  readonly text: string
  readonly problems: readonly TextProblem[]
}

type Defect = 'control-character' | 'carriage-return' | 'line-break' | 'hidden-character'

/** Carriage returns are told once for the whole file, as its line ends. */
const messages = {
  'control-character': 'Control character or broken character, which YAML does not allow; delete it',
  'line-break': 'Unusual line break, which only some YAML readers take as the end of the line; use LF or CR LF',
  'hidden-character': 'Invisible character: the text is not what it looks like; delete it',
} satisfies Record<Exclude<Defect, 'carriage-return'>, string>

interface Found {
  readonly defect: Defect
  readonly length: number
}

/** Finds refused and hidden characters; neighbours of one kind make one problem. */
export function inspectCharacters(text: string): Inspected {
  if (!/[^\t\n\r -~]|\r(?!\n)/.test(text)) return { text, problems: [] }
  const runs = runsIn(text)
  return { text: readable(text, runs), problems: problemsOf(runs) }
}

interface Run {
  readonly defect: Defect
  readonly start: number
  end: number
}

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length; at++) {
    const found = defectAt(text, at)
    if (!found) continue
    const last = runs.at(-1)
    if (last?.defect === found.defect && last.end === at) last.end = at + found.length
    else runs.push({ defect: found.defect, start: at, end: at + found.length })
    at += found.length - 1
  }
  return runs
}

function defectAt(text: string, at: number): Found | undefined {
  const code = text.charCodeAt(at)
  if (code >= 0x20 && code < 0x7f) return undefined
  if (code === 0x09 || code === 0x0a) return undefined
  if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? undefined : { defect: 'carriage-return', length: 1 }
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return { defect: 'line-break', length: 1 }
  if (code < 0xa0 || code >= 0xfffe || isLoneSurrogate(text, at)) return { defect: 'control-character', length: 1 }
  const length = hiddenLengthAt(text, at)
  return length > 0 ? { defect: 'hidden-character', length } : undefined
}

function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdfff) return false
  const high = code < 0xdc00 ? code : text.charCodeAt(at - 1)
  const low = code < 0xdc00 ? text.charCodeAt(at + 1) : code
  return !(high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000)
}

function readable(text: string, runs: readonly Run[]): string {
  let result = ''
  let done = 0
  for (const { defect, start, end } of runs) {
    if (defect === 'hidden-character') continue
    result += text.slice(done, start) + (defect === 'control-character' ? '\ufffd' : '\n').repeat(end - start)
    done = end
  }
  return result + text.slice(done)
}

function problemsOf(runs: readonly Run[]): readonly TextProblem[] {
  const told = new Map<Defect, number>()
  const problems = carriageReturns(runs)
  for (const { defect, start, end } of runs) {
    if (defect === 'carriage-return') continue
    const seen = told.get(defect) ?? 0
    told.set(defect, seen + 1)
    if (seen < limits.problems) problems.push({ code: defect, message: messages[defect], span: { start, end } })
  }
  return problems
}

/** Above this number of lines no fix is offered: the change is one for an editor. */
const mostRepaired = 5000

/** One problem for all lines that end in a carriage return alone, and their repair. */
function carriageReturns(runs: readonly Run[]): TextProblem[] {
  const spans = runs.flatMap(({ defect, start, end }) => (defect === 'carriage-return' ? [{ start, end }] : []))
  const [first] = spans
  if (!first) return []
  const lines = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const message = `A carriage return (CR) alone ends ${count(lines, 'line')}, and many editors and tools do not see a line end there; save the file with LF line ends`
  const edits = spans.map((span) => ({ span, text: '\n'.repeat(span.end - span.start) }))
  const fix = { title: 'Write LF line ends', safety: 'safe', edits } as const
  return [{ code: 'line-break', message, span: first, ...(lines <= mostRepaired && { fix }) }]
}
