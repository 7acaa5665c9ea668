import type { ErrorKind } from './kinds.ts'

/** What is known of one failure. */
export interface ErrorText {
  readonly text: string
  /** The platform's own status: an HTTP code, an exit code, a word. */
  readonly status: string | null
}

/**
 * From the most telling signal to the least: a text often holds several, for instance a connector's failure that names a rate limit.
 * Every pattern is a plain alternation without repetition, so that matching is linear.
 */
const patterns: readonly (readonly [ErrorKind, RegExp])[] = [
  ['missing-secret', /KeyError: ['"][A-Z][A-Z0-9_]+['"]|environment variable .{0,80}not set|env_var|os\.environ/],
  ['python-dependency', /ModuleNotFoundError|ImportError|No module named|pip install.{0,40}fail/i],
  ['stale-source', /has become stale|source freshness|freshness .{0,40}(?:error|stale)/i],
  ['rate-limit', /\b429\b|too many requests|quota ?exceeded|rate ?limit|throttl/i],
  [
    'permission',
    /insufficient privileges|permission denied|does not have privileges|\bGRANT\b|access ?denied ?exception|not authorized to perform|access control error/i,
  ],
  [
    'auth',
    /\b401\b|\b403\b|unauthori[sz]ed|forbidden|access denied|token (?:has )?expired|expired token|invalid credentials|incorrect username or password|authentication failed|could not assume role|trust relationship|security token/i,
  ],
  [
    'network',
    /connection refused|ECONNREFUSED|ETIMEDOUT|ECONNRESET|connection reset|could not connect|\bDNS\b|host not found|name resolution|network (?:is )?unreachable/i,
  ],
  [
    'resource-conflict',
    /already running|resource is busy|lock(?:ed)? .{0,20}time ?out|lock timeout|concurrent modification|ConcurrentRunsExceeded|deadlock/i,
  ],
  [
    'statement-timeout',
    /statement (?:reached its|time-?out|timed out)|statement_timeout|(?:statement|query) (?:was )?cancell?ed.{0,60}time-?out|cancell?ing statement due to|query exceeded (?:its|the)?.{0,20}time|exceeded (?:the )?statement time/i,
  ],
  ['timeout', /time-?out|timed out|deadline[ _]exceeded/i],
  [
    'capacity',
    /out of memory|\bOOM\b|OOMKilled|exit code:? 137|\bkilled\b|warehouse .{0,60}suspended|is being resumed|cold start|not enough resources|insufficient capacity/i,
  ],
  ['container', /Essential container|CannotPullContainer|container failed to start|ProvisioningFailed|ImagePullBackOff/i],
  ['dbt-compilation', /Compilation Error|Parsing Error|Undefined variable|depends on a node named|YML error|YAML error/],
  ['data-test', /test failed|Got \d+ results?|failures?: \d+|\bFAIL \d+|thresholds? exceeded|failure in test/i],
  ['missing-object', /does not exist|not ?found|NoSuchBucket|NoSuchKey|EntityNotFound|relation .{0,120} does not exist/i],
  ['sql', /SQL compilation error|syntax error|invalid identifier|ambiguous column/i],
  [
    'service-outage',
    /\b50[0234]\b|InternalService|internal server error|bad gateway|service unavailable|temporarily unavailable/i,
  ],
  ['connector', /connector is broken|setup incomplete|sync failed|failureOrigin|(?:source|destination) error/i],
  ['python-code', /Traceback|NameError|TypeError|ValueError|KeyError|AttributeError|exit code|exited with/],
]

const statuses: readonly (readonly [ErrorKind, RegExp])[] = [
  ['rate-limit', /^429$/],
  ['auth', /^40[13]$/],
  ['missing-object', /^404$/],
  ['timeout', /^(?:408|504|timed ?out|timeout)$/i],
  ['service-outage', /^50[0-3]$/],
  ['capacity', /^137$/],
]

const longestClassified = 4000

/** The kind of failure that a text speaks of; the platform's status decides where the text says nothing. */
export function classify(error: ErrorText): ErrorKind {
  const text = error.text.slice(0, longestClassified)
  return (
    patterns.find(([, pattern]) => pattern.test(text))?.[0] ??
    statuses.find(([, pattern]) => pattern.test(error.status ?? ''))?.[0] ??
    'unknown'
  )
}
