import type { Pipeline } from '../../../model/pipeline.ts'
import { referentsOf } from '../../../model/referents.ts'
import { Memo } from '../../../text/memo.ts'
import type { Span } from '../../../text/source.ts'
import { barePlaceholders } from './bare.ts'
import { type EvaluatedText, evaluatedTexts } from './evaluated-values.ts'
import { parseExpression } from './parse.ts'
import { type ExpressionReference, referencesIn } from './references.ts'

/** An expression that is written so that the product takes it for text. */
export interface Unevaluated {
  readonly place: EvaluatedText
  /** `brace`: `${inputs.day}` or `$ENV.X`; `bare`: the whole value, without any marks. */
  readonly form: 'brace' | 'bare'
  /** With its marks, in the text of the place. */
  readonly within: Span
  /** The expression without any marks. */
  readonly expression: string
  /** What it reads; spans are indices into the text of the place. */
  readonly references: readonly ExpressionReference[]
  /** Names of the inputs that it reads. */
  readonly inputs: readonly string[]
}

const singleBrace =
  /\$\{(?!\{)([^{}$\n]{1,200})\}(?!\})|\$\(((?:ENV|MATRIX|ORCHESTRA|inputs)\.[A-Za-z_]\w{0,60})\)|(?<![\w$])\$((?:ENV|MATRIX|ORCHESTRA|inputs)\.[A-Za-z_]\w{0,60})(?![\w.(])/g
const anySingleBrace = new RegExp(singleBrace.source)
const wholeBrace = /^\{([^{}$\n]{1,200})\}$/
/** A schema may be called ENV. */
const namesTable = /table|schema|database|view|relation|object|column/i
/** Sources of other languages, in which the same text has a meaning of its own. */
const isCode = /^(?:code|script|prompt|system_prompt|text|message|body)$/i

/** Of one text; each costs a reading of its expression. */
const mostInOneText = 1000

const known = new Memo<Pipeline, readonly Unevaluated[]>()

/** The end of every name of a context: tried before the names, which takes longer. */
const lastLetters = /(?:[kpt]s|nv|ix|ra)\s*[.[]/i
const contextMember = /(?:tasks|task_groups|inputs|env|matrix|orchestra)\s*[.[]/i

/** False for a text that reads no member of a context and so looks up nothing: most texts. */
function readsContext(text: string): boolean {
  return lastLetters.test(text) && contextMember.test(text)
}

/** False also for a text with braces of which none lacks its marks: the usual text with an expression. */
function mayLackMarks(text: string): boolean {
  return readsContext(text) && (!/[{}]/.test(text) || anySingleBrace.test(text) || wholeBrace.test(text.trim()))
}

/** Every expression of a pipeline that lacks its `${{ }}`. Only what names a context, and in it a name that the file knows. */
export function unevaluatedIn(pipeline: Pipeline): readonly Unevaluated[] {
  const found = known.get(pipeline) ?? evaluatedTexts(pipeline, mayLackMarks).flatMap((place) => inText(pipeline, place))
  known.set(pipeline, found)
  return found
}

/** Names of the inputs in `{{ inputs.day }}`, `${inputs.day}` and a bare `inputs.day`: expressions without their marks. */
export function inputsInPlainText(pipeline: Pipeline): readonly string[] {
  const unmarked = unevaluatedIn(pipeline).flatMap(({ inputs }) => inputs)
  const inBraces = pipeline.sites.flatMap(({ text }) =>
    barePlaceholders(text).flatMap(({ kind, span }) => {
      const written = kind === 'orchestra' ? text.slice(span.start, span.end) : ''
      return [...written.matchAll(/\binputs\s*(?:\.\s*|\[\s*['"])(\w+)/gi)].map(([, name = '']) => name)
    }),
  )
  return [...unmarked, ...inBraces]
}

function inText(pipeline: Pipeline, place: EvaluatedText): readonly Unevaluated[] {
  const { text } = place
  const whole = text.trim()
  const start = text.indexOf(whole)
  const within = { start, end: start + whole.length }
  const brace = wholeBrace.exec(whole)?.[1]
  if (brace !== undefined) return judged(pipeline, place, 'brace', within, brace)
  const key = String(place.path.findLast((step) => typeof step === 'string'))
  const marked = [...text.matchAll(singleBrace)]
    .slice(0, mostInOneText)
    .flatMap(({ 0: written, 1: inBraces, 2: inBrackets, 3: bare, index }) =>
      inBraces === undefined && isCode.test(key)
        ? []
        : judged(pipeline, place, 'brace', { start: index, end: index + written.length }, inBraces ?? inBrackets ?? bare ?? ''),
    )
  if (marked.length > 0 || /[{}]/.test(text) || whole.length > 300 || isCode.test(key)) return marked
  if (namesTable.test(key) && whole.startsWith('ENV.')) return []
  return judged(pipeline, place, 'bare', within, whole)
}

function judged(
  pipeline: Pipeline,
  place: EvaluatedText,
  form: Unevaluated['form'],
  within: Span,
  written: string,
): readonly Unevaluated[] {
  const expression = written.trim()
  if (!/[.[(]/.test(expression)) return []
  const { ast, problems } = parseExpression(expression)
  const references = problems.length === 0 ? referencesIn(ast) : []
  const isOurs = references.length > 0 && references.every((reference) => isKnown(pipeline, reference, expression))
  const inputs = references.flatMap(({ context, name }) => (context === 'input' && name !== null ? [name] : []))
  if (!isOurs) return []
  const offset = place.text.indexOf(expression, within.start)
  return [{ place, form, within, expression, references: references.map((reference) => moved(reference, offset)), inputs }]
}

function moved({ span, nameSpan, ...reference }: ExpressionReference, by: number): ExpressionReference {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  return { ...reference, span: move(span), nameSpan: move(nameSpan) }
}

const orchestraMembers = /^(?:PIPELINE_RUN_ID|PIPELINE_RUN_STARTED_AT|CURRENT_TIME|CURRENT_BRANCH|TASK_RUN_ID)$/

/** The names of a pipeline's inputs and matrices, in lower case: references ignore case. */
interface Names {
  readonly input: ReadonlySet<string>
  readonly matrix: ReadonlySet<string>
}

const knownNames = new Memo<Pipeline, Names>()

function namesOf(pipeline: Pipeline): Names {
  const names = knownNames.get(pipeline) ?? {
    input: new Set(pipeline.parameters.map(({ name }) => name.toLowerCase())),
    matrix: new Set(pipeline.groups.flatMap(({ fanOut }) => fanOut?.inputs.map(({ name }) => name.toLowerCase()) ?? [])),
  }
  knownNames.set(pipeline, names)
  return names
}

function isKnown(pipeline: Pipeline, reference: ExpressionReference, text: string): boolean {
  const { context, name, span } = reference
  if (name === null) return false
  switch (context) {
    case 'input':
    case 'matrix':
      return namesOf(pipeline)[context].has(name.toLowerCase())
    case 'env':
      // `env.prod` is the name of a file.
      return text.startsWith('ENV', span.start) && /^[A-Z_][A-Z0-9_]*$/.test(name)
    case 'run':
      return orchestraMembers.test(name)
    case 'task':
    case 'group':
      return referentsOf(pipeline, reference).length > 0
    default:
      return false
  }
}
