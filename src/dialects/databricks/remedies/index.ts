import type { Pipeline, Remedies } from '../../../model/pipeline.ts'
import type { Remedy, Wish, WishKind, WishOf } from '../../../model/wish.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { noRetry, retry, retryDelay, shortenTimeout, timeout } from './attempts.ts'
import { alert, sla, timeZone } from './runs.ts'

const none = () => null

/** How the files of a bundle say what rules ask for. Jobs have no optional groups, no inputs that triggers pass and no sensors with a window. */
const remedies: Remedies = {
  retry,
  'no-retry': noRetry,
  'retry-delay': retryDelay,
  // A timeout is retried only with `retry_on_timeout`: attempts and timeouts do not multiply.
  'shorten-attempts': none,
  timeout,
  'shorten-timeout': shortenTimeout,
  'run-limit': (_, { runs }) => ({ text: `Set \`max_concurrent_runs: ${runs}\` on the job.` }),
  alert,
  sla,
  // Without `concurrency` the iterations do not all run at the same time.
  'limit-fan-out': none,
  'read-fan-out-value': () => ({ text: 'Read the value as `{{input}}` in the nested task.' }),
  pause: () => ({ text: 'Set `disabled: true` on the task.' }),
  resume: () => ({ text: 'Remove `disabled: true`.' }),
  'depend-on': (_, { between }) => ({
    text: between
      ? `Add \`- task_key: ${between.on.id}\` to \`depends_on\` of task ${quoted(between.from.label)}.`
      : 'Add the task to `depends_on`.',
  }),
  'own-group': none,
  'remove-dependency': (_, { dependency }) => ({ text: `Remove ${quoted(dependency.name)} from \`depends_on\`.` }),
  'rename-dependency': ({ document }, { dependency, to }) => {
    const fix = replaceScalar(document, dependency.path, to)
    return { text: `Write ${quoted(to)}.`, ...(fix && { fix }) }
  },
  'refer-to': none,
  name: none,
  'declare-input': (_, { name }) => ({ text: `Add ${quoted(name)} to \`parameters\` of the job.` }),
  'pass-input': none,
  'stop-passing-input': none,
  'time-zone': timeZone,
  'shorten-window': none,
}

/** The answer to one wish. */
export function databricksRemedy(pipeline: Pipeline, wish: Wish): Remedy | null {
  return answer(pipeline, wish)
}

function answer<K extends WishKind>(pipeline: Pipeline, wish: WishOf<K>): Remedy | null {
  return remedies[wish.kind](pipeline, wish)
}
