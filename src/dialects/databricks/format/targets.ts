import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import type { Document } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type MapNode, textOf } from '../../../text/tree.ts'
import { flagOf } from '../read/value.ts'

const modes: readonly string[] = ['development', 'production']

/** What the CLI refuses of the targets of a bundle. */
export function* targetViolations(documents: readonly Document[]): Iterable<Violation> {
  const isDefault: string[] = []
  for (const document of documents)
    for (const key of ['environments', 'targets']) {
      const targets = childOf(document.root, key)
      if (targets?.kind !== 'map') continue
      for (const violation of violationsIn(targets, key, isDefault)) yield { ...violation, document }
    }
}

function* violationsIn({ entries }: MapNode, key: string, isDefault: string[]): Iterable<Violation> {
  for (const [name, { value: target }] of entries) {
    const mode = textOf(childOf(target, 'mode'))
    if (mode !== undefined && mode !== '' && !mode.includes('${') && !modes.includes(mode)) {
      const near = soleClosestTo(mode, modes) ?? modes.find((one) => one.startsWith(mode))
      yield {
        kind: 'wrong-value',
        at: { path: [key, name, 'mode'] },
        message: `"mode" of target ${quoted(name)} is ${quoted(mode)}, which the CLI refuses${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        remedy: `Write ${near === undefined ? '"development" or "production"' : quoted(near)}`,
      }
    }
    const flag = childOf(target, 'default')
    if (flag?.kind !== 'scalar' || flagOf(flag.value) !== true) continue
    const [first] = isDefault
    isDefault.push(name)
    if (first !== undefined && first !== name)
      yield {
        kind: 'wrong-value',
        at: { path: [key, name, 'default'] },
        message: `Targets ${quoted(first)} and ${quoted(name)} are both the default, which the CLI refuses`,
        remedy: 'Write `default: true` in one target only',
      }
  }
}
