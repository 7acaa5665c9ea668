import { defineRule } from '../../../engine/rule.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { newerSpellingsIn } from '../releases/newer-spellings.ts'
import { dagFactoryOf } from '../releases/releases.ts'

export default defineRule({
  summary: 'Files must use what their release of dag-factory reads',
  why: 'Releases before 1.0 make datasets of the letters of a text in `schedule`, so that no time starts the DAG, and refuse a cron expression there; lists of tasks and a `start_date` outside of `default_args` keep every DAG of the file from loading.',
  remedy: 'Write the form of the release, or upgrade dag-factory to 1.x.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const factory = dagFactoryOf(pipeline, dag)
      for (const { subject, value, of, message, remedy } of newerSpellingsIn(dag, factory))
        if (isToldHere(dag, value, of))
          yield { at: placeIn(dag, value), message: message(factory.said ?? 'dag-factory 0.x'), remedy, subject }
    }
  },
})
