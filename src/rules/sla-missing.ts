import { startsByItself } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  summary: 'A pipeline that starts by itself says how long it may take',
  why: 'A run that takes three times as long as usual still succeeds: without an expectation nobody hears of it until a dashboard is late.',
  remedy: 'Add an `anomalies:` block that reports slow runs, a `timeout`, or a promise in the configuration.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    const hasExpectation = pipeline.expectations.some((expectation) => expectation.kind !== 'faster-than-baseline')
    const hasTimeout = pipeline.tasks.some((task) => task.timeout.state !== 'unset')
    const isPromised = Object.values(pipeline.promises).some((promise) => promise !== null)
    if (!startsByItself(pipeline) || hasExpectation || hasTimeout || isPromised) return
    yield {
      at: { path: pipeline.namePath },
      message: 'The pipeline starts by itself and nothing says how long a run may take',
      subject: 'pipeline',
    }
  },
})
