import type { Pipeline, Remedies } from '../../../model/pipeline.ts'
import type { Remedy, Wish, WishKind, WishOf } from '../../../model/wish.ts'
import { dependOn, ownGroup, referTo, removeDependency, renameDependency } from './dependencies.ts'
import { limitFanOut, name, pause, readFanOutValue, resume } from './groups.ts'
import { declareInput, passInput, stopPassingInput } from './inputs.ts'
import { noRetry, retry, retryDelay, shortenAttempts } from './retries.ts'
import { alert, runLimit, sla } from './runs.ts'
import { shortenWindow, timeZone } from './schedules.ts'
import { shortenTimeout, timeout } from './timeouts.ts'

/** How Orchestra's files say what rules ask for. */
const remedies: Remedies = {
  retry,
  'no-retry': noRetry,
  'retry-delay': retryDelay,
  'shorten-attempts': shortenAttempts,
  timeout,
  'shorten-timeout': shortenTimeout,
  'run-limit': runLimit,
  alert,
  sla,
  'limit-fan-out': limitFanOut,
  'read-fan-out-value': readFanOutValue,
  pause,
  resume,
  'depend-on': dependOn,
  'own-group': ownGroup,
  'refer-to': referTo,
  'remove-dependency': removeDependency,
  'rename-dependency': renameDependency,
  name,
  'declare-input': declareInput,
  'pass-input': passInput,
  'stop-passing-input': stopPassingInput,
  'time-zone': timeZone,
  'shorten-window': shortenWindow,
}

/** The answer to one wish. */
export function orchestraRemedy(pipeline: Pipeline, wish: Wish): Remedy | null {
  return answer(pipeline, wish)
}

function answer<K extends WishKind>(pipeline: Pipeline, wish: WishOf<K>): Remedy | null {
  return remedies[wish.kind](pipeline, wish)
}
