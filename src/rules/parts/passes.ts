import type { Problem } from '../../engine/problem.ts'
import type { Pipeline, Trigger } from '../../model/pipeline.ts'
import type { Document } from '../../text/document.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'
import { entryOf, nodeAt, type Path } from '../../text/tree.ts'
import { didYouMean, type Suggestion, suggesterFor } from './suggest.ts'

const titles: Readonly<Record<Trigger['kind'], string>> = {
  cron: 'Schedule',
  sensor: 'Sensor',
  upstream: 'Trigger event',
  webhook: 'The webhook',
}

/** A trigger at the beginning of a sentence: `Schedule "Nightly"`. */
export function triggerName({ kind, name, cron }: Trigger): string {
  const label = name || (kind === 'cron' ? (cron.value ?? '') : '')
  return label === '' ? titles[kind] : `${titles[kind]} ${quoted(label)}`
}

/** A problem for each value that a trigger hands over under `key` and that no input takes. */
export function* undeclaredPasses(pipeline: Pipeline, key: 'run_inputs' | 'map_outputs'): Iterable<Problem> {
  if (pipeline.gaps.has('parameters')) return
  const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()))
  for (const trigger of pipeline.triggers) {
    const passed = new Set(trigger.passes.map(({ name }) => name.toLowerCase()))
    const free = pipeline.parameters.map(({ name }) => name).filter((name) => !passed.has(name.toLowerCase()))
    const suggest = suggesterFor(free)
    for (const { name, path } of trigger.passes) {
      if (declared.has(name.toLowerCase()) || snakeCase(path[path.length - 2]) !== key) continue
      const near = suggest(name)
      const fix = near === undefined ? undefined : renameKey(pipeline.document, path, near)
      const verb = key === 'run_inputs' ? 'passes' : 'maps an output to'
      yield {
        at: { path, part: 'key' },
        message: `${triggerName(trigger)} ${verb} input ${quoted(name)}, which is not declared${didYouMean(near)}`,
        subject: name,
        ...(fix && { fix }),
      }
    }
  }
}

function snakeCase(step: Path[number] | undefined): string {
  return String(step ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function renameKey(document: Document, path: Path, { name, isSlip }: Suggestion): Fix | undefined {
  const entry = entryOf(nodeAt(document.root, path.slice(0, -1)), String(path[path.length - 1]))
  if (!entry || document.source.text.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return undefined
  return { title: `Write ${quoted(name)}`, safety: isSlip ? 'safe' : 'unsafe', edits: [{ span: entry.keySpan, text: name }] }
}
