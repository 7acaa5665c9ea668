import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { eachScalar } from '../../../text/scalars.ts'
import { nodeAt, type Path } from '../../../text/tree.ts'

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
  const found = new Map<number, EvaluatedText>()
  const look = (path: Path, wordsFor: () => string, node = nodeAt(root, path)): void => {
    if (!node || (node.kind === 'scalar' && typeof node.value !== 'string')) return
    eachScalar(node, path, ({ value, span }, at) => {
      if (typeof value !== 'string' || !isWanted(value)) return
      const path = [...at]
      found.set(span.start, { path, text: value, words: spoken(path, wordsFor()) })
    })
  }
  for (const { path, name } of pipeline.parameters) look([...path, 'default'], () => `The default of input ${quoted(name)}`)
  for (const { path, parametersPath, parameters, label, connection } of pipeline.tasks) {
    if (parameters) look(parametersPath, () => `of task ${quoted(label)}`, parameters)
    if (connection.state !== 'unset') look([...path, 'connection'], () => `The connection of task ${quoted(label)}`)
  }
  for (const { fanOut, label } of pipeline.groups)
    for (const { path } of fanOut?.inputs ?? []) look(path, () => `The matrix of group ${quoted(label)}`)
  for (const { path } of pipeline.triggers) look([...path, 'run_inputs'], () => 'of the run inputs')
  for (const { sensor } of pipeline.triggers)
    for (const { path } of sensor?.checks ?? []) {
      look([...path, 'map_outputs'], () => 'of the mapped outputs')
      look([...path, 'parameters'], () => 'of the sensor check')
    }
  look([...pipeline.configurationPath, 'concurrency', 'max_active'], () => 'The run limit')
  return [...found].sort(([a], [b]) => a - b).map(([, text]) => text)
}

/** `Value "region" of the run inputs` for a value that has a name of its own. */
function spoken(path: Path, words: string): string {
  const key = path.findLast((step) => typeof step === 'string')
  return words.startsWith('of ') ? `Value ${quoted(String(key))} ${words}` : words
}
