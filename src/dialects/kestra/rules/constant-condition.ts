import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import type { Entry, FlowTask } from '../flow/flow.ts'
import { itemsOf } from '../flow/read-flow.ts'
import { wordOf } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Tasks of the engine with a condition under this key. */
const conditional: ReadonlySet<string> = new Set(['flow.If', 'flow.LoopUntil', 'execution.Fail'])

/** Texts that count as false; all others are true (`TruthUtils`, 0.23). */
const falsy: ReadonlySet<string> = new Set(['false', '0', '-0', ''])

export default defineRule({
  summary: 'Conditions must hold an expression',
  why: 'Only `false`, `0`, `-0` and an empty text are false. A text without `{{ }}` is never evaluated, so it is always true.',
  remedy: 'Write the condition in `{{ }}`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/tasks/flowable-tasks'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      for (const task of flow.tasks)
        for (const entry of conditionsOf(task)) yield* problemOf(`task ${quoted(task.id ?? '')}`, entry)
      for (const { node, path, id } of flow.triggers) yield* problemsUnder({ node, path }, 'when', `trigger ${quoted(id ?? '')}`)
      for (const input of flow.inputs) yield* problemsUnder(input, 'condition', `input ${quoted(input.id)}`, 'dependsOn')
      for (const check of itemsOf(flow.root, 'checks'))
        for (const key of ['condition', 'when']) yield* problemsUnder(check, key, 'a check')
    }
  },
})

function conditionsOf(task: FlowTask): readonly Entry[] {
  const node = conditional.has(task.coreType ?? '') ? childOf(task.node, 'condition') : undefined
  return [...(task.runIf ? [task.runIf] : []), ...(node ? [{ node, path: [...task.path, 'condition'] }] : [])]
}

function* problemsUnder({ node, path }: Entry, key: string, whose: string, part?: string): Iterable<Problem> {
  const value = childOf(part === undefined ? node : childOf(node, part), key)
  const own = part === undefined ? [...path, key] : [...path, part, key]
  if (value && wordOf(value)?.trim() !== 'false') yield* problemOf(whose, { node: value, path: own })
}

function* problemOf(whose: string, { node, path }: Entry): Iterable<Problem> {
  const text = wordOf(node)?.trim()
  if (text === undefined || text === 'true' || /\{[{%#]/.test(text)) return
  const key = String(path.at(-1))
  const isFalse = falsy.has(text)
  const at = { path, part: 'value' as const }
  const who = `\`${key}\` of ${whose}`
  if (isFalse) {
    const message = `${who} is always false: ${quoted(text)} is no expression`
    yield { at, message, subject: key, severity: 'note', remedy: 'Write an expression, or set `disabled: true`.' }
  } else {
    const message = `${who} is always true: ${quoted(text)} is a text without an expression`
    yield { at, message, subject: key, remedy: remedyFor(text) }
  }
}

function remedyFor(text: string): string {
  return /^(?:no|off|false|n)$/i.test(text) ? 'Write `false`.' : `Write \`{{ ${text} }}\`.`
}
