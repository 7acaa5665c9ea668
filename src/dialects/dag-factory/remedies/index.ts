import type { Pipeline, Remedies } from '../../../model/pipeline.ts'
import type { Remedy, Wish, WishKind, WishOf } from '../../../model/wish.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'

const none = () => null

/** How a duration is written: dag-factory takes no other form for all of its keys. */
function timedelta(seconds: number): string {
  const unit = seconds % 3600 === 0 ? 'hours' : seconds % 60 === 0 ? 'minutes' : 'seconds'
  const size = { hours: 3600, minutes: 60, seconds: 1 }[unit]
  return `{__type__: datetime.timedelta, ${unit}: ${seconds / size}}`
}

const remedies: Remedies = {
  retry: (_, { on, retries, delaySeconds }) => ({
    text: `Set \`retries: ${retries}\` and \`retry_delay: ${timedelta(delaySeconds)}\` ${typeof on === 'object' ? 'on the task' : 'in `default_args`'}.`,
    gap: { under: 'default_args', add: [`\`retries: ${retries}\``, `\`retry_delay: ${timedelta(delaySeconds)}\``] },
  }),
  'no-retry': (_, { on }) => ({ text: `Set \`retries: 0\` on ${on.length > 1 ? 'those tasks' : 'the task'}.` }),
  'retry-delay': (_, { seconds }) => ({
    text: `Set \`retry_delay: ${timedelta(seconds)}\` (${roughDuration(seconds)}) next to \`retries\`.`,
  }),
  'shorten-attempts': () => ({
    text: 'Set fewer `retries`, a shorter `retry_delay` or a shorter `execution_timeout` on the task.',
  }),
  timeout: (_, { on, seconds, evidence }) => {
    const because = evidence === undefined ? '' : `, ${evidence}`
    if (on === 'pipeline')
      return {
        text: 'Set `execution_timeout` in `default_args`, above the longest successful run of any task.',
        gap: { under: 'default_args', add: ['`execution_timeout`'] },
      }
    if (seconds === null) return { text: 'Set `execution_timeout` on the task.' }
    return { text: `Set \`execution_timeout: ${timedelta(seconds)}\` (${roughDuration(seconds)})${because}.` }
  },
  'shorten-timeout': (_, { below }) => ({ text: `Set \`execution_timeout\` below ${below}.` }),
  'run-limit': (_, { runs }) => ({ text: `Set \`max_active_runs: ${runs}\` on the DAG.` }),
  alert: (_, { on, of }) => {
    if (on === 'sensor') return null
    const key = of === 'success' ? 'on_success_callback' : of === 'failure' || of === 'timeout' ? 'on_failure_callback' : null
    if (key === null) return null
    return { text: `Set \`${key}\` on the DAG to the dotted path of a function.`, gap: { under: 'the DAG', add: [`\`${key}\``] } }
  },
  // Airflow 3 has no SLA that dag-factory 1.1.0 can say.
  sla: none,
  'limit-fan-out': none,
  'read-fan-out-value': none,
  pause: none,
  resume: none,
  'depend-on': (_, { between }) => ({
    text: between
      ? `Add ${quoted(between.on.id)} to \`dependencies\` of task ${quoted(between.from.label)}.`
      : 'Add the task to `dependencies`.',
  }),
  'own-group': none,
  'remove-dependency': (_, { dependency }) => ({ text: `Remove ${quoted(dependency.name)} from \`dependencies\`.` }),
  'rename-dependency': ({ document }, { dependency, to }) => {
    const fix = replaceScalar(document, dependency.path, to)
    return { text: `Write ${quoted(to)}.`, ...(fix && { fix }) }
  },
  'refer-to': none,
  name: none,
  'declare-input': (_, { name }) => ({ text: `Add ${quoted(name)} to \`params\` of the DAG.` }),
  'pass-input': none,
  'stop-passing-input': none,
  'time-zone': (_, { zone }) => ({ text: `Set \`timezone: ${zone}\` beside \`start_date\`.` }),
  'shorten-window': none,
}

/** The answer to one wish. */
export function dagFactoryRemedy(pipeline: Pipeline, wish: Wish): Remedy | null {
  return answer(pipeline, wish)
}

function answer<K extends WishKind>(pipeline: Pipeline, wish: WishOf<K>): Remedy | null {
  return remedies[wish.kind](pipeline, wish)
}
