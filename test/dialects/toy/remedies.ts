import type { Pipeline, Remedies } from '../../../src/model/pipeline.ts'
import type { Remedy, Wish, WishKind, WishOf } from '../../../src/model/wish.ts'

const none = () => null

/** What a mill can be told; it has no alerts, inputs, sensors or time zones of its own. */
const remedies: Remedies = {
  retry: (_, { retries }) => ({
    text: `Write \`tries: ${retries + 1}\` under \`usual\`.`,
    gap: { under: 'usual', add: [`\`tries: ${retries + 1}\``] },
  }),
  'no-retry': () => ({ text: 'Write `tries: 1` in the step.' }),
  'retry-delay': none,
  'shorten-attempts': () => ({ text: 'Write fewer `tries` or a smaller `minutes` in the step.' }),
  timeout: (_, { seconds }) => {
    const key = seconds === null ? '`minutes`' : `\`minutes: ${Math.ceil(seconds / 60)}\``
    return { text: `Write ${key} under \`usual\`.`, gap: { under: 'usual', add: [key] } }
  },
  'shorten-timeout': (_, { below }) => ({ text: `Write \`minutes\` below ${below} in the step.` }),
  'run-limit': (_, { runs }) => ({ text: `Write \`at-a-time: ${runs}\` at the root.` }),
  alert: none,
  sla: none,
  'limit-fan-out': none,
  'read-fan-out-value': none,
  pause: () => ({ text: 'Write `idle: yes` in the step.' }),
  resume: () => ({ text: 'Remove `idle`, or the whole step.' }),
  'depend-on': () => ({ text: 'Write the step under `after`.' }),
  'own-group': () => ({ text: 'Put the other steps into a bay of their own.' }),
  'remove-dependency': (_, { dependency }) => ({ text: `Remove \`${dependency.name}\` from \`after\`.` }),
  'rename-dependency': (_, { to }) => ({ text: `Write \`${to}\` under \`after\`.` }),
  'refer-to': none,
  name: () => ({ text: 'Give the bay a `title`.' }),
  'declare-input': none,
  'pass-input': none,
  'stop-passing-input': none,
  'time-zone': none,
  'shorten-window': none,
}

/** The answer of the toy to one wish. */
export function toyRemedy(pipeline: Pipeline, wish: Wish): Remedy | null {
  return answer(pipeline, wish)
}

function answer<K extends WishKind>(pipeline: Pipeline, wish: WishOf<K>): Remedy | null {
  return remedies[wish.kind](pipeline, wish)
}
