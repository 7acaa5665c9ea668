/**
 * The ten dearest rules on files of the usual size, as ratios to the reading of the same files in the same rounds, so that the machine cancels out; a
 * rule above its budget fails the run. `node bench/dearest.ts [files]`, 400 by default.
 */
import type { Problem } from '../src/engine/problem.ts'
import type { Rule, RuleRegistry } from '../src/engine/rule.ts'
import { rules } from '../src/rules/index.ts'
import { review } from '../src/run.ts'
import { parseDocument } from '../src/text/parse.ts'
import { fakeWorld } from '../test/host.ts'
import { pathOf, pipelineText } from './pipelines.ts'

/** Most that one rule may take: how many times the reading of the files. */
const budget = 1
/**
 * The search for credentials, which reads each text again; rules across files that plan new times for colliding schedules and compare pipelines;
 * and what is found in nearly every file of the bench.
 */
const budgets: Readonly<Record<string, number>> = { 'secret-literal': 4, 'schedule-crowd': 3, 'duplicate-task': 2 }
/** The first one warms up; of the others the least of each rule counts. */
const rounds = 7

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

type Texts = Readonly<Record<string, string>>

function readingOf(texts: Texts): number {
  const begin = performance.now()
  for (const [path, text] of Object.entries(texts)) parseDocument({ path, text })
  return performance.now() - begin
}

async function rulesOn(texts: Texts): Promise<ReadonlyMap<string, number>> {
  const spent = new Map<string, number>()
  await review(fakeWorld(texts).host, { paths: ['.'], rules: watched(spent) })
  return spent
}

/** What each rule takes, as a ratio to the reading, the dearest first. */
async function ratios(texts: Texts): Promise<readonly (readonly [id: string, ratio: number])[]> {
  const least = new Map<string, number>()
  let reading = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const [took, spent] = [readingOf(texts), await rulesOn(texts)]
    if (round === 0) continue
    reading = Math.min(reading, took)
    for (const [id, time] of spent) least.set(id, Math.min(time, least.get(id) ?? time))
  }
  return [...least].map(([id, time]) => [id, time / reading] as const).sort(([, one], [, other]) => other - one)
}

const files = Number(process.argv[2] ?? 400)
const ranked = await ratios(Object.fromEntries(Array.from({ length: files }, (_, index) => [pathOf(index), pipelineText(index)])))
const total = ranked.reduce((sum, [, ratio]) => sum + ratio, 0)
console.log(`${files} files: all rules ${total.toFixed(1)} times the reading, the ten dearest:`)
for (const [index, [id, ratio]] of ranked.entries()) {
  const most = budgets[id] ?? budget
  const isTooDear = ratio > most
  if (isTooDear) process.exitCode = 1
  if (index < 10 || isTooDear)
    console.log(`${id.padEnd(28)} ${ratio.toFixed(2).padStart(5)}  of at most ${most}${isTooDear ? ': too dear' : ''}`)
}
