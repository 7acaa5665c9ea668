import type { Dialect } from '../../model/pipeline.ts'
import { croniterLanguage } from '../../time/croniter.ts'
import { clockViolations } from './clock-violations.ts'
import { inTarget } from './read/target.ts'
import { readableTags } from './readable-tags.ts'
import { releaseFiles } from './releases/files.ts'
import { dagFactoryRemedy } from './remedies/index.ts'
import { templateViolations } from './template-violations.ts'
import { unsuited } from './unsuited.ts'

/** What Airflow and dag-factory call things. */
export const dagFactoryDialect: Dialect = {
  id: 'dag-factory',
  title: 'Airflow',
  documentation: 'https://astronomer.github.io/dag-factory/',
  trials: [],
  words: {
    pipeline: 'DAG',
    task: 'task',
    group: 'task group',
    schedule: 'schedule',
    sensor: 'sensor',
    alert: 'callback',
    input: 'param',
    'fan-out': 'mapped task',
    dependency: 'dependency',
  },
  spellings: { success: 'success', warning: null, failure: 'failed', timeout: null, cancelled: null, skipped: 'skipped' },
  essentials: 'mappings below the root whose `tasks` name a dotted `operator` or `decorator`',
  asExpression: (expression) => `{{ ${expression} }}`,
  lookups: { input: (name) => `params.${name}`, env: null },
  zonesNeedExactCase: true,
  idsNeedExactCase: true,
  namesAreReferences: true,
  readableTags,
  clock: croniterLanguage,
  releaseFiles,
  inTarget,
  unsuited,
  violationsIn: (pipeline, kind) => [...clockViolations(pipeline, kind), ...templateViolations(pipeline, kind)],
  inputsInPlainText: ({ parameters }) => parameters.map(({ name }) => name),
  remedyFor: dagFactoryRemedy,
}
