import type { Dialect } from '../../model/pipeline.ts'
import { quartzLanguage } from '../../time/quartz.ts'
import { clockViolations } from './clock-violations.ts'
import { nameViolations } from './name-violations.ts'
import { databricksRemedy } from './remedies/index.ts'
import { unsuited } from './unsuited.ts'

/** What Databricks calls things. */
export const databricksDialect: Dialect = {
  id: 'databricks',
  title: 'Databricks',
  documentation: 'https://docs.databricks.com/',
  trials: ['databricks bundle deploy --target TARGET', 'databricks bundle run --target TARGET JOB'],
  words: {
    pipeline: 'job',
    task: 'task',
    group: 'loop',
    schedule: 'schedule',
    sensor: 'trigger',
    alert: 'notification',
    input: 'parameter',
    'fan-out': 'for-each loop',
    dependency: 'dependency',
  },
  variantWord: 'target',
  spellings: {
    success: 'SUCCESS',
    warning: 'SUCCESS_WITH_FAILURES',
    failure: 'FAILED',
    timeout: 'TIMEDOUT',
    cancelled: 'CANCELED',
    skipped: 'EXCLUDED',
  },
  essentials: '`bundle:` with a `name`, or `resources:` with `jobs:`',
  shareOf: ([key, name, ...rest]) => {
    if (key === 'resources') return name === undefined ? 'some' : name === 'jobs' ? 'all' : 'none'
    if (key !== 'targets' && key !== 'environments') return 'none'
    if (rest[0] !== 'resources') return rest.length === 0 ? 'some' : 'none'
    return rest.length === 1 ? 'some' : rest[1] === 'jobs' ? 'all' : 'none'
  },
  asExpression: (expression) => `{{${expression}}}`,
  lookups: { input: (name) => `job.parameters.${name}`, env: null },
  // A zone that Java does not know is GMT.
  zonesNeedExactCase: true,
  // `java.time.ZoneId.SHORT_IDS`, and offsets from GMT as `java.util.TimeZone` reads them.
  otherZones:
    /^(?:GMT[+-]\d{1,2}(?::?\d\d)?|ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/,
  clock: quartzLanguage,
  unsuited,
  *violationsIn(pipeline, kind) {
    yield* clockViolations(pipeline, kind)
    if (kind === 'unknown-name-in-expression') yield* nameViolations(pipeline)
  },
  // Parameters of a job reach every task, also those that never name them.
  inputsInPlainText: ({ parameters }) => parameters.map(({ name }) => name),
  remedyFor: databricksRemedy,
}
