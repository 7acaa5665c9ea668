import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf, type Trigger } from '../../../model/pipeline.ts'
import { together } from '../../../rules/parts/together.ts'
import { triggerWord } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import { nodeAt, type Path } from '../../../text/tree.ts'

interface Pinned {
  readonly trigger: Trigger
  readonly id: string
  readonly path: Path
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

export default defineRule({
  summary: 'Schedules should refer to an environment by name',
  why: 'An id does not show whether this is production, and a schedule still refers to it after the environment is removed.',
  remedy: 'Write the name of the environment.',
  severity: 'note',
  since: '0.1.0',
  about: ['trigger'],
  *check({ pipeline }) {
    const pinned = pipeline.triggers.flatMap((trigger) => {
      const id = trigger.environments.find((environment) => uuid.test(environment))
      const key = ['environment', 'environments'].find((name) => nodeAt(pipeline.document.root, [...trigger.path, name])) ?? ''
      return id === undefined ? [] : [{ trigger, id, path: [...trigger.path, key] }]
    })
    yield* together(pinned, ({ path }) => nodeKeyOf(path), tell)
  },
})

function tell([first, ...others]: readonly [Pinned, ...Pinned[]]) {
  const rest = others.length > 0 ? `, as ${others.length === 1 ? 'does one other' : `do ${others.length} others`}` : ''
  return {
    at: { path: first.path },
    message: `${triggerWord(first.trigger)} refers to its environment by the id ${quoted(first.id)}${rest}`,
    subject: 'environments',
    related: others.slice(0, 9).map(({ path }) => ({ at: { path }, message: 'is an id too' })),
  }
}
