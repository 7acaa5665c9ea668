import { defineRule } from '../engine/rule.ts'
import { tasksIn } from '../model/nesting.ts'
import { count, listNames } from '../text/wording.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'Groups should have names if there are several',
  why: 'Runs, alerts and reviews show a group by its name. Without a name they show an id that explains nothing.',
  remedy: 'Give the group a short name that describes what it does.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  about: ['group'],
  *check({ pipeline }) {
    const unnamed = pipeline.groups.filter((group) => group.name.trim() === '')
    if (pipeline.groups.length < 2) return
    yield* together(
      unnamed,
      ({ key }) => `${key}/name`,
      (unnamed) => {
        const [first] = unnamed
        const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'name', on: first })
        if (!remedy) return undefined
        const examples = unnamed.flatMap((group) => tasksIn(pipeline, group).slice(0, 1)).map((task) => task.label)
        return {
          at: { path: first.path, part: 'key' },
          message: `${count(unnamed.length, 'group')} of ${pipeline.groups.length} without a name${examples.length > 0 ? `, such as the one with ${listNames(examples, 2)}` : ''}`,
          subject: 'groups',
          isRevealed: true,
          remedy,
          related: unnamed
            .slice(1, 6)
            .map((group) => ({ at: { path: group.path, part: 'key' as const }, message: 'has no name either' })),
        }
      },
    )
  },
})
