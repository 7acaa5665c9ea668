import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { isActive, isConditional } from '../../../rules/parts/active-tasks.ts'
import { dbtTasks } from '../../../rules/parts/dbt.ts'
import { type EnvironmentKind, environmentKind } from '../../../rules/parts/environment-words.ts'
import { together } from '../../../rules/parts/together.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, nodeAt, type Path, textOf } from '../../../text/tree.ts'
import { joined } from '../../../text/wording.ts'

export default defineRule({
  summary: 'A run should use the connections of one environment',
  why: 'Judging by their names, one task works on production and another on a development or test system. Either production depends on unstable data, or a test writes to production.',
  remedy: 'Use the connections of one environment, or write `${{ ENV.NAME }}` and set the variable in each environment.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const { production, others } = mixedIn(pipeline)
    const [first] = others
    if (!first || production.length === 0 || saysBoth(pipeline, first.kind)) return
    yield* together(
      [...production, ...others],
      ({ words }) => words,
      (some) => mixOf(some, { production, others }),
    )
  },
})

interface Mix {
  readonly production: readonly Signal[]
  readonly others: readonly Signal[]
}

/** Some of what is mixed, beside all of the other side where none of that is among them. */
function mixOf(some: readonly Signal[], all: Mix) {
  const of = (side: readonly Signal[]) => {
    const own = side.filter((signal) => some.includes(signal))
    return own.length > 0 ? own : side
  }
  const [production, others] = [of(all.production), of(all.others)]
  const shown = [production, others].map((side) => joined([...new Set(side.map(({ words }) => words))].slice(0, 2)))
  const added = [...others, ...production].find((signal) => some.includes(signal))
  return {
    at: { path: added?.path ?? [] },
    message: `One run mixes environments: ${shown[0]} with ${shown[1]}`,
    subject: 'environments',
    related: production
      .filter((signal) => signal !== added)
      .slice(0, 5)
      .map(({ path }) => ({ at: { path }, message: 'is production' })),
  }
}

/** A place that names an environment. */
interface Signal {
  readonly kind: EnvironmentKind
  readonly path: Path
  /** `connection "warehouse_prod_48213"`. */
  readonly words: string
}

/** What one run works on. Two triggers start two runs, so that an environment of one counts against the tasks only. */
function mixedIn(pipeline: Pipeline): Mix {
  const isProduction = ({ kind }: Signal) => kind === 'production'
  const inTasks = signalsInTasks(pipeline)
  const ofTriggers = inTasks.length === 0 ? [] : environmentsOfTriggers(pipeline)
  const production = inTasks.filter(isProduction)
  const others = inTasks.filter((signal) => !isProduction(signal))
  return {
    production: production.length > 0 ? production : ofTriggers.filter(isProduction),
    others: others.length > 0 ? others : ofTriggers.filter((signal) => !isProduction(signal)),
  }
}

/** What runs in every run: a task under a condition may belong to the runs of one environment only. */
function signalsInTasks(pipeline: Pipeline): readonly Signal[] {
  const signals: Signal[] = []
  for (const task of pipeline.tasks) {
    const environment = textOf(childOf(task.parameters, 'environment'))
    const connection = task.connection.value
    if (environment === undefined && connection === undefined) continue
    if (!isActive(pipeline, task) || isConditional(pipeline, task)) continue
    signals.push(...signal(connection, task.connection.at.path, 'connection'))
    if (environment !== undefined) signals.push(...signal(environment, [...task.parametersPath, 'environment'], 'environment'))
  }
  signals.push(...dbtTargets(pipeline))
  return signals
}

/** `--target dev` of the dbt commands. */
function dbtTargets(pipeline: Pipeline): readonly Signal[] {
  return dbtTasks(pipeline).flatMap(({ task, path, text }) => {
    const [, target] = /(?<=\s)(?:--target|-t)[ =]["']?([A-Za-z_]\w{0,40})/.exec(text) ?? []
    return isConditional(pipeline, task) ? [] : signal(target, path, 'dbt target')
  })
}

function environmentsOfTriggers(pipeline: Pipeline): readonly Signal[] {
  const { root } = pipeline.document
  return pipeline.triggers.flatMap(({ path, environments }) => {
    const key = ['environment', 'environments'].find((name) => nodeAt(root, [...path, name])) ?? ''
    return environments.flatMap((name) => signal(name, [...path, key], 'environment'))
  })
}

const none: readonly Signal[] = []

function signal(text: string | undefined, path: Path, noun: string): readonly Signal[] {
  const kind = text === undefined ? null : environmentKind(text)
  return kind === null ? none : [{ kind, path, words: `${noun} ${quoted(text ?? '')}` }]
}

/** Work between environments, such as a copy of production for tests, and stages of a release: the names say that it is meant. */
const between =
  /\b(?:clone|cloning|copy|copies|promot\w*|release|deploy\w*|migrat\w*|compar\w*|reconcil\w*|mirror|replicat\w*|refresh (?:dev|staging|test)|blue.?green|ci|slim)\b/i

function saysBoth(pipeline: Pipeline, other: EnvironmentKind): boolean {
  const labels = [pipeline.name, ...pipeline.groups.map(({ label }) => label), ...pipeline.tasks.map(({ label }) => label)]
  const kinds = labels.map(environmentKind)
  return labels.some((label) => between.test(label)) || (kinds.includes('production') && kinds.includes(other))
}
