/**
 * The ten dearest rules on files of the usual size, as shares of the whole review, so that the machine cancels out; a rule above its budget
 * fails the run. `node bench/dearest.ts [files]`, 400 by default.
 */
import type { Problem } from '../src/engine/problem.ts'
import type { Rule, RuleRegistry } from '../src/engine/rule.ts'
import { rules } from '../src/rules/index.ts'
import { review } from '../src/run.ts'
import { fakeWorld } from '../test/host.ts'
import { pathOf, pipelineText } from './pipelines.ts'

/** Most of a review that one rule may take, in percent. */
const budget = 4
/** Rules across files that plan new times for colliding schedules, and the search for credentials, of which all outputs make use. */
const budgets: Readonly<Record<string, number>> = { 'schedule-crowd': 8, 'schedule-shared-resource': 6, 'secret-literal': 12 }

/** The rules with a watch on each; what they take is added up in `spent`. */
function watched(spent: Map<string, number>): RuleRegistry {
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, 'check' in rule ? timed(id, rule, spent) : rule]))
}

function timed(id: string, rule: Exclude<Rule, { readonly scope: 'family' }>, spent: Map<string, number>): Rule {
  function* check(context: never): Iterable<Problem> {
    let begin = performance.now()
    const stop = () => spent.set(id, (spent.get(id) ?? 0) + performance.now() - begin)
    for (const problem of rule.check(context)) {
      stop()
      yield problem
      begin = performance.now()
    }
    stop()
  }
  return { ...rule, check }
}

async function shares(files: number): Promise<readonly (readonly [id: string, percent: number])[]> {
  const texts = Object.fromEntries(Array.from({ length: files }, (_, index) => [pathOf(index), pipelineText(index)]))
  const spent = new Map<string, number>()
  const begin = performance.now()
  await review(fakeWorld(texts).host, { paths: ['.'], rules: watched(spent) })
  const all = performance.now() - begin
  return [...spent].map(([id, time]) => [id, (100 * time) / all] as const).sort(([, one], [, other]) => other - one)
}

const files = Number(process.argv[2] ?? 400)
await shares(files)
const ranked = await shares(files)
const total = ranked.reduce((sum, [, percent]) => sum + percent, 0)
console.log(`${files} files: all rules ${total.toFixed(0)} % of the review, the ten dearest:`)
for (const [id, percent] of ranked.slice(0, 10)) {
  const most = budgets[id] ?? budget
  console.log(`${id.padEnd(28)} ${percent.toFixed(1).padStart(5)} %  of at most ${most} %${percent > most ? ': too dear' : ''}`)
  if (percent > most) process.exitCode = 1
}
