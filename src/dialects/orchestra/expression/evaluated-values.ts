import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { type Node, nodeAt, type Path } from '../../../text/tree.ts'

/** A text in which the product evaluates expressions. */
export interface EvaluatedText {
  readonly path: Path
  readonly text: string
  /** `The default of input "day"`, for the beginning of a sentence. */
  readonly words: string
}

/** The texts of a pipeline in which expressions are evaluated and that are wanted, conditions aside. Orchestra documentation, "Expressions". */
export function evaluatedTexts(pipeline: Pipeline, isWanted: (text: string) => boolean): readonly EvaluatedText[] {
  const places: readonly (readonly [path: Path, words: string])[] = [
    ...pipeline.parameters.map(({ path, name }) => [[...path, 'default'], `The default of input ${quoted(name)}`] as const),
    ...pipeline.tasks.flatMap(({ path, parametersPath, label }) => [
      [parametersPath, `of task ${quoted(label)}`] as const,
      [[...path, 'connection'], `The connection of task ${quoted(label)}`] as const,
    ]),
    ...pipeline.groups.flatMap(({ fanOut, label }) =>
      (fanOut?.inputs ?? []).map(({ path }) => [path, `The matrix of group ${quoted(label)}`] as const),
    ),
    ...pipeline.triggers.map(({ path }) => [[...path, 'run_inputs'], 'of the run inputs'] as const),
    ...pipeline.triggers.flatMap(({ sensor }) =>
      (sensor?.checks ?? []).flatMap(({ path }) => [
        [[...path, 'map_outputs'], 'of the mapped outputs'] as const,
        [[...path, 'parameters'], 'of the sensor check'] as const,
      ]),
    ),
    [[...pipeline.configurationPath, 'concurrency', 'max_active'], 'The run limit'],
  ]
  const found = new Map<number, EvaluatedText>()
  for (const [path, words] of places)
    for (const { start, ...text } of textsBelow(nodeAt(pipeline.document.root, path), path, words, isWanted))
      found.set(start, text)
  return [...found].sort(([a], [b]) => a - b).map(([, text]) => text)
}

function* textsBelow(
  node: Node | undefined,
  path: Path,
  words: string,
  isWanted: (text: string) => boolean,
): Iterable<EvaluatedText & { readonly start: number }> {
  if (node?.kind === 'map') for (const [key, { value }] of node.entries) yield* textsBelow(value, [...path, key], words, isWanted)
  else if (node?.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* textsBelow(item, [...path, index], words, isWanted)
  else if (node && typeof node.value === 'string' && isWanted(node.value))
    yield { path, text: node.value, words: spoken(path, words), start: node.span.start }
}

/** `Value "region" of the run inputs` for a value that has a name of its own. */
function spoken(path: Path, words: string): string {
  const key = path.findLast((step) => typeof step === 'string')
  return words.startsWith('of ') ? `Value ${quoted(String(key))} ${words}` : words
}
