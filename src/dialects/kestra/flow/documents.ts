import { type Document, isBroken } from '../../../text/document.ts'
import { parseDocument } from '../../../text/parse.ts'
import type { Flow } from './flow.ts'
import { readFlow } from './read-flow.ts'

/** Most flows of one file that are read. */
const mostFlows = 50

const known = new WeakMap<Document, readonly Flow[]>()

/** The flows of a file, in its order. The server cuts a text at lines of `---` (`FlowService.validate`, 0.23). */
export function flowsIn(document: Document): readonly Flow[] {
  const flows = known.get(document) ?? readFlows(document)
  known.set(document, flows)
  return flows
}

function readFlows(document: Document): readonly Flow[] {
  const flows = partsOf(document).map((part, index) => readFlow(part, index))
  return flows.filter((flow) => flow !== null)
}

/** The parts of a file between lines of `---`; the file itself where it has one part. */
export function partsOf(document: Document): readonly Document[] {
  const [problem, ...others] = document.problems.filter((one) => isBroken({ ...document, problems: [one] }))
  if (problem?.code !== 'several-documents' || others.length > 0) return [document]
  const { text } = document.source
  const cuts = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index)
  const bounds = [0, ...cuts.filter((cut) => cut > 0), text.length]
  return bounds.slice(0, mostFlows).flatMap((start, index) => partOf(document, start, bounds[index + 1] ?? start))
}

/** A part of a text, read where it stands: what lies around it is blank, so that spans and lines are those of the file. */
function partOf({ source }: Document, start: number, end: number): readonly Document[] {
  const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
  const own = source.text.slice(start, end).replace(/^---/, '   ')
  if (own.trim() === '') return []
  return [
    { ...parseDocument({ ...source, text: blank(source.text.slice(0, start)) + own + blank(source.text.slice(end)) }), source },
  ]
}
