import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { eachScalar, someText } from '../../../text/scalars.ts'
import { childOf, type Node, nodeAt, type Path } from '../../../text/tree.ts'

/** A text in which the product evaluates expressions. */
export interface EvaluatedText {
  readonly path: Path
  readonly text: string
  /** `The default of input "day"`, for the beginning of a sentence. */
  readonly words: string
}

/** The texts of a pipeline in which expressions are evaluated and that are wanted, conditions aside. Orchestra documentation, "Expressions". */
export function evaluatedTexts(pipeline: Pipeline, isWanted: (text: string) => boolean): readonly EvaluatedText[] {
  const { root } = pipeline.document
  const walk: Walk = { isWanted, found: undefined }
  for (const { path, name } of pipeline.parameters) lookBelow(walk, nodeAt(root, path), path, 'default', ofInput, name)
  for (const task of pipeline.tasks) {
    const { path, parameters, label, connection } = task
    if (parameters && someText(parameters, isWanted)) note(walk, parameters, task.parametersPath, ofTask(label))
    if (connection.state !== 'unset') lookBelow(walk, nodeAt(root, path), path, 'connection', ofConnection, label)
  }
  for (const { fanOut, label } of pipeline.groups)
    for (const { path } of fanOut?.inputs ?? []) look(walk, nodeAt(root, path), path, ofMatrix, label)
  for (const { path } of pipeline.triggers) lookBelow(walk, nodeAt(root, path), path, 'run_inputs', ofRunInputs, '')
  for (const { sensor } of pipeline.triggers)
    for (const { path } of sensor?.checks ?? []) {
      lookBelow(walk, nodeAt(root, path), path, 'map_outputs', ofOutputs, '')
      lookBelow(walk, nodeAt(root, path), path, 'parameters', ofCheck, '')
    }
  const concurrency = [...pipeline.configurationPath, 'concurrency']
  lookBelow(walk, nodeAt(root, concurrency), concurrency, 'max_active', ofLimit, '')
  return walk.found ? [...walk.found].sort(([a], [b]) => a - b).map(([, text]) => text) : none
}

const none: readonly EvaluatedText[] = []

interface Walk {
  readonly isWanted: (text: string) => boolean
  /** By where they begin. */
  found: Map<number, EvaluatedText> | undefined
}

/** What a text belongs to, for the beginning of a sentence, or with `of` for what follows the name of a value. */
type Phrase = (name: string) => string

const ofInput: Phrase = (name) => `The default of input ${quoted(name)}`
const ofTask: Phrase = (label) => `of task ${quoted(label)}`
const ofConnection: Phrase = (label) => `The connection of task ${quoted(label)}`
const ofMatrix: Phrase = (label) => `The matrix of group ${quoted(label)}`
const ofRunInputs: Phrase = () => 'of the run inputs'
const ofOutputs: Phrase = () => 'of the mapped outputs'
const ofCheck: Phrase = () => 'of the sensor check'
const ofLimit: Phrase = () => 'The run limit'

function lookBelow(walk: Walk, holder: Node | undefined, path: Path, key: string, phrase: Phrase, name: string): void {
  const node = childOf(holder, key)
  if (node && someText(node, walk.isWanted)) note(walk, node, [...path, key], phrase(name))
}

function look(walk: Walk, node: Node | undefined, path: Path, phrase: Phrase, name: string): void {
  if (node && someText(node, walk.isWanted)) note(walk, node, path, phrase(name))
}

/** Paths and words are made for what is wanted: in most texts nothing is. */
function note(walk: Walk, node: Node, path: Path, words: string): void {
  walk.found ??= new Map()
  const { found, isWanted } = walk
  eachScalar(node, path, ({ value, span }, at) => {
    if (typeof value !== 'string' || !isWanted(value)) return
    const path = [...at]
    found.set(span.start, { path, text: value, words: spoken(path, words) })
  })
}

/** `Value "region" of the run inputs` for a value that has a name of its own. */
function spoken(path: Path, words: string): string {
  const key = path.findLast((step) => typeof step === 'string')
  return words.startsWith('of ') ? `Value ${quoted(String(key))} ${words}` : words
}
