import { membersOf } from '../core/graph.ts'
import type { FanOut, Group, Pipeline, Task } from '../core/pipeline.ts'
import type { Problem } from '../core/problem.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { count, listNames } from '../core/wording.ts'
import { matricesOf } from './parts/matrices.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'A matrix says how many of its items run at once',
  why: 'Without a limit all items start together: a rate-limited service refuses some of them, and a warehouse makes the rest wait.',
  remedy: 'Set `max_parallel` or `sequential: true` on the matrix.',
  severity: 'warning',
  since: '0.1.0',
  options: {
    items: {
      type: 'integer',
      description: 'Number of items up to which a matrix on a rate-limited service needs no limit.',
      default: 3,
      minimum: 0,
      maximum: 1000,
    },
  },
  *check({ pipeline, options }) {
    const unlimited = matricesOf(pipeline).filter(({ fanOut, input }) => {
      return !fanOut.sequential && fanOut.maxParallel.state === 'unset' && (input.items === null || input.items.length > 1)
    })
    const judged = unlimited.map((matrix) => ({ ...matrix, limited: rateLimitedIn(pipeline, matrix.group) }))
    const isRisky = ({ limited, input }: (typeof judged)[number]) =>
      limited.length > 0 && (input.items === null || input.items.length > options.items)
    for (const { group, fanOut, input, limited } of judged.filter(isRisky)) {
      const number = input.items ? `all ${count(input.items.length, 'item')} of its matrix` : 'all items of its matrix'
      const who = listNames(limited.map((task) => task.label))
      yield {
        at: { path: fanOut.path, part: 'key' },
        message: `Group ${quoted(group.label)} runs ${number} at once, and the service behind ${who} limits requests`,
        subject: 'matrix',
      }
    }
    yield* harmless(judged.filter((matrix) => !isRisky(matrix)))
  },
})

function rateLimitedIn(pipeline: Pipeline, group: Group): readonly Task[] {
  return membersOf(pipeline, group).filter((task) => task.action.facts?.rateLimited === true && !task.paused)
}

interface Unlimited {
  readonly group: Group
  readonly fanOut: FanOut
}

/** One note for all matrices where too many at once only makes others wait. */
function* harmless(matrices: readonly Unlimited[]): Iterable<Problem> {
  yield* together(matrices, ({ group }) => group.key, noteOf)
}

function noteOf(matrices: readonly [Unlimited, ...Unlimited[]]): Problem {
  const [first] = matrices
  const [noun, verb] =
    matrices.length === 1 ? ['Group', 'runs all items of its matrix'] : ['Groups', 'run all items of their matrices']
  return {
    at: { path: first.fanOut.path, part: 'key' },
    message: `${noun} ${listNames(matrices.map(({ group }) => group.label))} ${verb} at once`,
    subject: 'pipeline',
    severity: 'note',
    related: matrices
      .slice(1, 6)
      .map(({ fanOut }) => ({ at: { path: fanOut.path, part: 'key' as const }, message: 'has no limit either' })),
  }
}
