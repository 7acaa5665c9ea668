import type { Dialect } from '../../model/pipeline.ts'
import { cronUtilsLanguage } from '../../time/cron-utils.ts'
import { inputsInPlainText } from './expression/plain-inputs.ts'
import { kestraRemedy } from './remedies/index.ts'
import { unsuited } from './unsuited.ts'
import { languageViolations } from './violations.ts'

/** What Kestra calls things. */
export const kestraDialect: Dialect = {
  id: 'kestra',
  title: 'Kestra',
  documentation: 'https://kestra.io/docs',
  trials: [],
  words: {
    pipeline: 'flow',
    task: 'task',
    group: 'group',
    schedule: 'schedule',
    sensor: 'trigger',
    alert: 'alert',
    input: 'input',
    'fan-out': 'loop',
    dependency: 'dependency',
  },
  spellings: {
    success: 'SUCCESS',
    warning: 'WARNING',
    failure: 'FAILED',
    timeout: null,
    cancelled: 'CANCELLED',
    skipped: 'SKIPPED',
  },
  essentials: '`id`, `namespace` and `tasks`',
  asExpression: (expression) => `{{ ${expression} }}`,
  lookups: {
    input: (name) => (isPlainName(name) ? `inputs.${name}` : `inputs['${name}']`),
    env: (name) => `secret('${name}')`,
  },
  idsNeedExactCase: true,
  zonesNeedExactCase: true,
  idsAreIdentity: true,
  unsetZone: 'server time zone',
  clock: cronUtilsLanguage,
  unsuited,
  violationsIn: languageViolations,
  inputsInPlainText: inputsInPlainText,
  remedyFor: kestraRemedy,
}

/** A name after a dot is letters, digits and underscores: a hyphen there subtracts. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(name)
}
