import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import { tasksIn } from '../model/nesting.ts'
import type { FanOut, Group, Pipeline, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count, listNames } from '../text/wording.ts'
import { matricesOf } from './parts/matrices.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'A large matrix should limit how many of its items run at the same time',
  why: 'Without a limit all items start at the same time: an API with a rate limit refuses some of them, and a warehouse queues the rest.',
  remedy: 'Limit how many items of the matrix run at the same time.',
  severity: 'warning',
  since: '0.1.0',
  about: ['fan-out'],
  options: {
    items: {
      type: 'integer',
      description: 'Largest number of items that needs no limit',
      default: 7,
      minimum: 0,
      maximum: 1000,
    },
  },
  *check({ pipeline, options }) {
    const unlimited = matricesOf(pipeline)
      .filter(({ fanOut, input }) => {
        const isLarge = input.items === null || input.items.length > options.items
        return !fanOut.sequential && fanOut.maxParallel.state === 'unset' && isLarge
      })
      .map((matrix) => ({ ...matrix, limited: rateLimitedIn(pipeline, matrix.group) }))
    const isRisky = ({ limited }: (typeof unlimited)[number]) => limited.length > 0
    for (const { group, fanOut, input, limited } of unlimited.filter(isRisky)) {
      const number = input.items ? `all ${count(input.items.length, 'item')} of its matrix` : 'all items of its matrix'
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'limit-fan-out', on: [group] })
      if (!remedy) return
      const who = listNames(limited.map((task) => task.label))
      yield {
        at: { path: fanOut.path, part: 'key' },
        message: `Group ${quoted(group.label)} runs ${number} at the same time, and the API behind ${who} limits requests`,
        subject: 'matrix',
        remedy,
        ...(input.items === null && { severity: 'note' as const }),
      }
    }
    yield* harmless(
      pipeline,
      unlimited.filter((matrix) => !isRisky(matrix) && matrix.input.items !== null),
    )
  },
})

function rateLimitedIn(pipeline: Pipeline, group: Group): readonly Task[] {
  return tasksIn(pipeline, group).filter((task) => task.action.facts?.rateLimited === true && !task.paused)
}

interface Unlimited {
  readonly group: Group
  readonly fanOut: FanOut
}

/** One note for all matrices where too many at the same time only make others wait. */
function* harmless(pipeline: Pipeline, matrices: readonly Unlimited[]): Iterable<Problem> {
  yield* together(
    matrices,
    ({ group }) => group.key,
    (some) => noteOf(pipeline, some),
  )
}

function noteOf(pipeline: Pipeline, matrices: readonly [Unlimited, ...Unlimited[]]): Problem | undefined {
  const [first, ...others] = matrices
  const remedy = pipeline.dialect.remedyFor(pipeline, {
    kind: 'limit-fan-out',
    on: [first.group, ...others.map(({ group }) => group)],
  })
  if (!remedy) return undefined
  const [noun, verb] =
    matrices.length === 1 ? ['Group', 'runs all items of its matrix'] : ['Groups', 'run all items of their matrices']
  return {
    at: { path: first.fanOut.path, part: 'key' },
    message: `${noun} ${listNames(matrices.map(({ group }) => group.label))} ${verb} at the same time`,
    subject: 'pipeline',
    severity: 'note',
    remedy,
    related: matrices
      .slice(1, 6)
      .map(({ fanOut }) => ({ at: { path: fanOut.path, part: 'key' as const }, message: 'has no limit' })),
  }
}
