import type { Problem } from '../../engine/problem.ts'
import type { Passed, Pipeline, Trigger } from '../../model/pipeline.ts'
import type { Remedy } from '../../model/wish.ts'
import type { Document } from '../../text/document.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'
import { entryOf, nodeAt, type Path } from '../../text/tree.ts'
import { clauseOf, orElse } from './advice.ts'
import { didYouMean, type Suggestion, suggesterFor } from './suggest.ts'

const titles: Readonly<Record<Trigger['kind'], string>> = {
  cron: 'Schedule',
  sensor: 'Sensor',
  upstream: 'Trigger event',
  data: 'Data trigger',
  webhook: 'The webhook',
}

/** A trigger at the beginning of a sentence: `Schedule "Nightly"`. */
export function triggerName({ kind, name, cron }: Trigger): string {
  const label = name || (kind === 'cron' ? (cron.value ?? '') : '')
  return label === '' ? titles[kind] : `${titles[kind]} ${quoted(label)}`
}

/** A problem for each value, or output of what it looked at, that a trigger passes and that no input takes. */
export function* undeclaredPasses(pipeline: Pipeline, from: Passed['from']): Iterable<Problem> {
  if (pipeline.gaps.has('parameters')) return
  const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()))
  for (const trigger of pipeline.triggers) {
    const undeclared = trigger.passes.filter((passed) => !declared.has(passed.name.toLowerCase()) && passed.from === from)
    if (undeclared.length === 0) continue
    const suggest = suggesterFor(freeInputs(pipeline, trigger))
    for (const { name, path } of undeclared) {
      const near = suggest(name)
      const fix = near === undefined ? undefined : renameKey(pipeline.document, path, near)
      const verb = from === 'value' ? 'passes' : 'maps an output to'
      const remedy = remedyFor(pipeline, trigger, path, from)
      if (!remedy) return
      yield {
        at: { path, part: 'key' },
        message: `${triggerName(trigger)} ${verb} input ${quoted(name)}, which is not declared${didYouMean(near)}`,
        subject: name,
        remedy,
        ...(fix && { fix }),
      }
    }
  }
}

/** Pairs of a trigger and an input that are compared to suggest a name. No pipeline of a person has a tenth of them. */
const mostPairs = 1_000_000

/** The inputs that a trigger does not pass. */
function freeInputs({ parameters, triggers }: Pipeline, { passes }: Trigger): readonly string[] {
  if (parameters.length * triggers.length > mostPairs) return []
  const passed = new Set(passes.map(({ name }) => name.toLowerCase()))
  return parameters.map(({ name }) => name).filter((name) => !passed.has(name.toLowerCase()))
}

function remedyFor(pipeline: Pipeline, by: Trigger, path: Path, from: Passed['from']): Remedy | null {
  const declare = pipeline.dialect.remedyFor(pipeline, { kind: 'declare-input', name: String(path.at(-1)) })
  if (from === 'output') return declare && orElse(declare, 'map the output to a declared one')
  const stop = pipeline.dialect.remedyFor(pipeline, { kind: 'stop-passing-input', by, at: { path } })
  return declare && stop ? orElse(declare, clauseOf(stop)) : (declare ?? stop)
}

function renameKey(document: Document, path: Path, { name, isSlip }: Suggestion): Fix | undefined {
  const entry = entryOf(nodeAt(document.root, path.slice(0, -1)), String(path[path.length - 1]))
  if (!entry || document.source.text.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return undefined
  return { title: `Write ${quoted(name)}`, safety: isSlip ? 'safe' : 'unsafe', edits: [{ span: entry.keySpan, text: name }] }
}
