import { defineRule } from '../engine/rule.ts'
import { type Pipeline, startsByItself } from '../model/pipeline.ts'
import { publishesData } from '../model/publishes.ts'
import { quoted } from '../text/quote.ts'
import { listNames } from '../text/wording.ts'
import { clauseOf } from './parts/advice.ts'
import { gather } from './parts/gather.ts'
import { together } from './parts/together.ts'
import { type LoneTest, loneTests, type UnawaitedTest, unawaitedTests } from './parts/unawaited-tests.ts'

/** Further places shown beside the first. */
const mostRelated = 5

export default defineRule({
  summary: 'Tasks that publish data should wait for its tests',
  why: 'The test runs in parallel with the refresh: when it fails, the wrong numbers are already on the dashboard.',
  remedy: 'Let the task that publishes, or its group, depend on the test.',
  severity: 'warning',
  since: '0.1.0',
  about: ['data-test'],
  *check({ pipeline, graph }) {
    for (const found of gather(unawaitedTests(pipeline, graph), ({ test }) => test.key).values()) {
      yield* together(
        found,
        ({ publisher }) => publisher.key,
        (some) => problemOf(pipeline, some),
      )
    }
    yield* together(
      loneTests(pipeline, graph),
      ({ test }) => test.key,
      (lone) => loneProblem(pipeline, lone),
    )
  },
})

/** Tests of their own in a pipeline that a person starts, or that publishes nothing, are worth a note at most. */
function loneProblem(pipeline: Pipeline, lone: readonly [LoneTest, ...LoneTest[]]) {
  const [{ test, loader, consumer }] = lone
  const isOne = lone.length === 1
  const them = isOne ? 'the test' : 'the tests'
  // Tests of several groups are put in order one by one; the first shows how.
  const asked = [
    { from: test, on: loader },
    { from: consumer, on: test },
  ].map((between) => pipeline.dialect.remedyFor(pipeline, { kind: 'depend-on', between }))
  const steps = asked.flatMap((remedy) => (remedy ? [clauseOf(remedy)] : []))
  if (steps.length < asked.length) return undefined
  const isGrave = startsByItself(pipeline) && publishesData(consumer)
  return {
    at: { path: test.path, part: 'key' as const },
    message: `${isOne ? 'Test' : 'Tests'} ${listNames(lone.map(({ test }) => test.label))} ${isOne ? 'waits' : 'wait'} for nothing, and nothing waits for ${isOne ? 'it' : 'them'}: ${isOne ? 'it runs' : 'they run'} while ${quoted(loader.label)} loads the data, and ${quoted(consumer.label)} runs whatever ${isOne ? 'it finds' : 'they find'}`,
    subject: 'lone tests',
    remedy: `Let ${them} wait for the load, and ${quoted(consumer.label)} for ${them}: ${steps.join(', and ')}${isOne ? '' : '; likewise for the others'}.`,
    ...(!isGrave && { severity: 'note' as const }),
    related: lone.slice(1, mostRelated + 1).map(({ test: { path } }) => ({
      at: { path, part: 'key' as const },
      message: 'runs beside the load, too',
    })),
  }
}

function problemOf(pipeline: Pipeline, found: readonly [UnawaitedTest, ...UnawaitedTest[]]) {
  const [first] = found
  const between = { from: first.publisher, on: first.test }
  const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'depend-on', between })
  if (!remedy) return undefined
  const publishers = found.map(({ publisher }) => publisher)
  const verb = found.length === 1 ? 'publishes' : 'publish'
  return {
    at: { path: first.test.path, part: 'key' as const },
    message: `No task depends on test ${quoted(first.test.label)}: ${listNames(publishers.map(({ label }) => label))} ${verb} the data while it runs`,
    subject: first.test.key,
    remedy,
    ...(!startsByItself(pipeline) && { severity: 'note' as const }),
    related: publishers.slice(0, mostRelated).map(({ path }) => ({
      at: { path, part: 'key' as const },
      message: 'does not wait for the test',
    })),
  }
}
