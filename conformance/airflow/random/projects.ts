import { chanceOf } from './chance.ts'
import { dagOf, defaultsOf } from './dags.ts'
import { withDefect } from './defects.ts'
import { textOf } from './yaml.ts'

/** Files of a random project, by their paths: DAGs in `team/dags.yml`, with files of defaults above and beside it. Odd seeds have a mistake in one small DAG. */
export function randomProject(seed: number): Readonly<Record<string, string>> {
  const chance = chanceOf(seed)
  if (seed % 2 === 1) return { 'team/dags.yml': textOf({ tides: withDefect((seed - 1) / 2, chance, dagOf(chance)) }) }
  const dags = Object.fromEntries(['tides', 'ferries', 'cranes'].slice(0, chance.between(1, 3)).map((id) => [id, dagOf(chance)]))
  const block = chance.percent(40) ? { default: defaultsOf(chance) } : {}
  return {
    'team/dags.yml': textOf({ ...block, ...dags }),
    ...(chance.percent(25) && { 'defaults.yml': textOf(defaultsOf(chance)) }),
    ...(chance.percent(25) && { 'team/defaults.yml': textOf(defaultsOf(chance)) }),
  }
}
