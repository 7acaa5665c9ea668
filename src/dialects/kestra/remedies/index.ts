import type { Pipeline, Remedies } from '../../../model/pipeline.ts'
import type { Remedy, Wish, WishKind, WishOf } from '../../../model/wish.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { isoDuration } from '../duration.ts'

const none = () => null

const retrySettings = (retries: number, delaySeconds: number) =>
  `\`retry: { type: constant, maxAttempts: ${retries + 1}, interval: ${isoDuration(delaySeconds)} }\``

/** How flows say what rules ask for. */
const remedies: Remedies = {
  retry: (_, { on, retries, delaySeconds }) => {
    const whose = typeof on === 'object' ? 'the task' : on === 'pipeline' ? 'the flow' : 'the tasks that can safely run twice'
    const text = `Set ${retrySettings(retries, delaySeconds)} on ${whose}.`
    return { text, gap: { under: 'tasks', add: [`${retrySettings(retries, delaySeconds)} on ${whose}`] } }
  },
  'no-retry': (_, { on }) => ({
    text: `Remove \`retry\` from ${on.length > 1 ? 'those tasks' : 'the task'}, or set \`maxAttempts: 1\`.`,
  }),
  'retry-delay': (_, { seconds }) => ({
    text: `Set \`interval: ${isoDuration(seconds)}\` (${roughDuration(seconds)}) under \`retry\`.`,
  }),
  'shorten-attempts': () => ({ text: 'Lower `maxAttempts`, `interval` or `timeout` of the task.' }),
  timeout: (_, { on, seconds, evidence }) => {
    const because = evidence === undefined ? '' : `, ${evidence}`
    if (on === 'pipeline')
      return {
        text: 'Set `timeout` on each task, well above its longest successful run.',
        gap: { under: 'tasks', add: ['`timeout`'] },
      }
    if (seconds === null) return { text: 'Set `timeout` on the task.' }
    return { text: `Set \`timeout: ${isoDuration(seconds)}\` (${roughDuration(seconds)})${because}.` }
  },
  'shorten-timeout': (_, { below }) => ({ text: `Set \`timeout\` below ${below}.` }),
  'run-limit': (_, { runs }) => ({
    text: `Set \`concurrency: { limit: ${runs} }\` on the flow.`,
    gap: { under: 'concurrency', add: [`\`limit: ${runs}\``] },
  }),
  alert: (_, { on }) =>
    on === 'sensor'
      ? null
      : {
          text: 'Add a task that sends a message to `errors` of the flow.',
          gap: { under: 'errors', add: ['a task that sends a message'] },
        },
  sla: () => ({
    text: 'Add an entry with `type: MAX_DURATION`, `duration` and `behavior` to `sla` of the flow.',
    gap: { under: 'sla', add: ['`type: MAX_DURATION` with a `duration`'] },
  }),
  'limit-fan-out': (_, { on: [group] }) => ({
    text: `Set \`${group.order === 'parallel' || group.fanOut === null ? 'concurrent' : 'concurrencyLimit'}\` on ${quoted(group.label)}.`,
  }),
  'read-fan-out-value': () => ({ text: 'Read the value as `{{ taskrun.value }}` in a task of the loop.' }),
  pause: () => ({ text: 'Set `disabled: true` on the task.' }),
  resume: () => ({ text: 'Remove `disabled: true`.' }),
  'depend-on': (_, { between }) => ({
    text: between
      ? `Put ${quoted(between.from.label)} after ${quoted(between.on.label)}.`
      : 'Put the task after the one that it reads.',
  }),
  'own-group': none,
  'remove-dependency': (_, { dependency }) => ({ text: `Remove ${quoted(dependency.name)} from \`dependsOn\`.` }),
  'rename-dependency': ({ document }, { dependency, to }) => {
    const fix = replaceScalar(document, dependency.path, to)
    return { text: `Write ${quoted(to)}.`, ...(fix && { fix }) }
  },
  'refer-to': none,
  name: none,
  'declare-input': (_, { name }) => ({ text: `Add an entry with \`id: ${name}\` and a \`type\` to \`inputs\`.` }),
  'pass-input': () => ({ text: 'Write the value under `inputs` of the trigger.' }),
  'stop-passing-input': () => ({ text: 'Remove it from `inputs` of the trigger, or declare it under `inputs` of the flow.' }),
  'time-zone': (_, { zone }) => ({ text: `Set \`timezone: ${zone}\` on the trigger.` }),
  'shorten-window': none,
}

/** The answer to one wish. */
export function kestraRemedy(pipeline: Pipeline, wish: Wish): Remedy | null {
  return answer(pipeline, wish)
}

function answer<K extends WishKind>(pipeline: Pipeline, wish: WishOf<K>): Remedy | null {
  return remedies[wish.kind](pipeline, wish)
}
