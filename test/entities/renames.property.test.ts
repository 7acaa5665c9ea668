import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { comparedCase } from './compared.ts'

/** Faults that a task carries with it wherever it goes. */
const faults = {
  none: {},
  'undeclared-input': { parameters: { statement: "call load('${{ inputs.day }}')" } },
  'unknown-key': { colour: 'red' },
  'wrong-type': { configuration: { timeout: 'an hour' } },
  'retry-delay-missing': { configuration: { retries: 2 } },
  'unknown-dependency': { depends_on: ['nowhere'] },
} as const satisfies Readonly<Record<string, object>>
const kinds = Object.keys(faults) as readonly (keyof typeof faults)[]

interface TaskSpec {
  readonly fault: keyof typeof faults
  readonly id: number
  readonly group: number
  readonly name: number
}

function text(tasks: readonly (TaskSpec & { readonly own: number })[]): string {
  const groups = new Map<number, Record<string, object>>()
  for (const { fault, id, group, name, own } of tasks) {
    const members = groups.get(group) ?? {}
    groups.set(group, members)
    members[`task_${id}`] = {
      name: `Load ${name}`,
      integration: 'SNOWFLAKE',
      integration_job: 'SNOWFLAKE_RUN_QUERY',
      parameters: { statement: `insert into table_${own} select * from source_${own}`, note: `about ${own}` },
      ...faults[fault],
    }
  }
  const pipeline = Object.fromEntries([...groups].map(([group, members]) => [`group_${group}`, { tasks: members }]))
  return JSON.stringify({ version: 'v1', name: 'Orders', pipeline })
}

const numbers = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length: 9 }, (_, index) => index),
    { minLength: length, maxLength: length },
  )

it('tasks keep their findings whatever ids, names and groups they get, all at once', () => {
  const count = 4
  const layout = fc.record({ ids: numbers(count), groups: fc.array(fc.nat(2), { minLength: count, maxLength: count }) })
  const scene = fc.record({
    faults: fc.array(fc.constantFrom(...kinds), { minLength: count, maxLength: count }),
    before: layout,
    after: layout,
  })
  fc.assert(
    fc.property(scene, ({ faults: chosen, before, after }) => {
      const fixtureOf = ({ ids, groups }: typeof before) => {
        const tasks = chosen.map((fault, own) => ({ fault, own, name: own, id: ids[own] ?? 0, group: groups[own] ?? 0 }))
        return { name: 'made', isBad: true, files: [{ path: 'made.yml', bytes: new TextEncoder().encode(text(tasks)) }] }
      }
      for (const id of kinds) {
        const rule = rules[id]
        if (!rule) continue
        const { fresh, fixed } = comparedCase(id, rule, fixtureOf(before), fixtureOf(after))
        expect({ id, fresh, fixed }).toEqual({ id, fresh: [], fixed: [] })
      }
    }),
    { numRuns: 60, seed: 20261129 },
  )
})
