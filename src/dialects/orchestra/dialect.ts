import { ruleWords } from '../../engine/dialect-words.ts'
import type { Dialect } from '../../model/pipeline.ts'
import { cronLanguage } from './cron/language.ts'
import { cronViolations } from './cron/violations.ts'
import { inputsInPlainText } from './expression/unevaluated.ts'
import { expressionViolations } from './expression/violations.ts'
import { orchestraRemedy } from './remedies/index.ts'
import { orchestraSpellings } from './spellings.ts'

/** What Orchestra calls things. */
export const orchestraDialect: Dialect = {
  id: 'orchestra',
  title: 'Orchestra',
  documentation: 'https://docs.getorchestra.io/',
  trials: ['pipeline-review rehearse FILE --environment NAME --branch NAME'],
  // Rules are written in its words.
  words: ruleWords,
  spellings: orchestraSpellings,
  essentials: '`version: v1`, `name:` and `pipeline:`',
  asExpression: (expression) => `\${{ ${expression} }}`,
  lookups: { input: (name) => `inputs.${name}`, env: (name) => `ENV.${name}` },
  remedyFor: orchestraRemedy,
  clock: cronLanguage,
  violationsIn: (pipeline, kind) =>
    kind === 'invalid-cron' || kind === 'cron-never-fires'
      ? cronViolations(pipeline, kind)
      : expressionViolations(pipeline, kind),
  inputsInPlainText,
}
