import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import type { MapValue, ScalarValue, Value } from '../value.ts'

/** Mappings with values for code and for people, in which a word is a word. */
const data: ReadonlySet<string> = new Set([
  'op_kwargs',
  'op_args',
  'params',
  'env',
  'env_vars',
  'conf',
  'templates_dict',
  'parameters',
])

/** Rights of files are meant to be octal numbers. */
const rights = /mode|mask|perm|chmod/i

/** Deeper values are not looked at. */
const deepest = 12

export default defineRule({
  summary: 'Values should not change their meaning in YAML 1.1',
  why: 'dag-factory reads YAML 1.1: `0123` is the octal number 83, `1:30` is 90, and the country `NO` is false.',
  remedy: 'Put the value in quotes.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://yaml.org/type/int.html', 'https://yaml.org/type/bool.html'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) yield* changedIn(dag, dag.value, false, 0)
  },
})

function* changedIn(dag: Dag, holder: MapValue, isData: boolean, depth: number): Iterable<Problem> {
  if (depth > deepest) return
  for (const [key, value] of holder.entries) {
    if (rights.test(key)) continue
    const inside = isData || data.has(key)
    for (const one of value.kind === 'list' ? value.items : [value]) {
      if (one.kind === 'map') yield* changedIn(dag, one, inside, depth + 1)
      const meaning = one.kind === 'scalar' && one.at.document === dag.document ? meaningOf(dag, one, inside) : undefined
      if (meaning === undefined || !isOnce(dag, one)) continue
      const { written, becomes } = meaning
      yield {
        at: placeIn(dag, one),
        message: `${value.kind === 'list' ? 'An entry of ' : ''}${quoted(key)} is ${becomes}: YAML 1.1 reads ${quoted(written)} as ${/^[A-Z]/.test(written) ? 'a truth value' : written.includes(':') ? 'a number to the base 60' : 'an octal number'}`,
        remedy: `Write ${/^[A-Z]/.test(written) || !/^\d+$/.test(becomes) ? `\`"${written}"\`` : `\`${becomes}\`, or \`"${written}"\` for the text`}.`,
        subject: written,
      }
    }
  }
}

/** Values of the block `default` are told of once. */
function isOnce(dag: Dag, value: Value): boolean {
  return value.layer === 'dag' || isToldHere(dag, value, (other) => (other.block === dag.block ? value : undefined))
}

function meaningOf({ document }: Dag, { node }: ScalarValue, isData: boolean) {
  if (node.style !== 'plain') return undefined
  const written = document.source.text.slice(node.span.start, node.span.end)
  if (/^0[0-7]+$/.test(written)) {
    const number = Number.parseInt(written, 8)
    return number > 7 ? { written, becomes: String(number) } : undefined
  }
  if (/^[1-9]\d*(?::[0-5]?\d)+$/.test(written)) {
    const number = written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    return { written, becomes: String(number) }
  }
  if (isData && /^(?:NO|ON|OFF|YES)$/.test(written)) return { written, becomes: /^(?:NO|OFF)$/.test(written) ? 'false' : 'true' }
  return undefined
}
