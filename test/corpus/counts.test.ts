import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/render/terminal.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { countsOf } from './count-table.ts'
import { hasCorpus, realFiles } from './real-files.ts'

/** Files with a true defect, each opened and judged; what the defect is stands beside it. */
const defective: Readonly<Record<string, string>> = {
  'orchestra-hq__orchestra-blueprints-removed/orchestra/05022026_demo.yml': 'a group reads a task whose id was changed',
  'orchestra-hq__orchestra-blueprints-removed/orchestra/agent-demo-1.yml':
    'written by a language model: invented keys, job and cron',
  'orchestra-hq__orchestra-blueprints-removed/orchestra/aws_data_pipeline.yml': 'two jobs that do not exist',
  'orchestra-hq__orchestra-blueprints-removed/orchestra/gcp.yml': 'an expression that is closed by one brace',
  'orchestra-hq__orchestra-blueprints-removed/orchestra/gcp_iceberg.yml': 'a name of 134 characters',
  'orchestra-hq__orchestra-blueprints/orchestra/rivery_snowflake_dbt_accounting.yml':
    'an output mapped to an input that is not declared',
  'orchestra-hq__orchestra-blueprints/orchestra/sftp_demo.yml': 'an input that is not declared',
  'orchestra-hq__orchestra-cli/example.b1409d.yaml': 'an integration that does not exist',
  'orchestra-hq__orchestra-cli/invalid.yaml': 'invalid on purpose',
  'orchestra-hq__orchestra-skills-docs/migrate-to-orchestra__airflow-cross-dag-to-orchestra.07.yml':
    'a placeholder where an id is due',
  'orchestra-hq__orchestra-skills-docs/migrate-to-orchestra__dagster-cross-job-to-orchestra.05.yml':
    'a placeholder, and an undeclared input',
  'orchestra-hq__orchestra-skills-docs/orchestra__build-data-reconciliation-pipeline__references__unsupported-engine-fallback.02.yml':
    'quotes doubled in a block, where nothing undoubles them',
  'orchestra-hq__orchestra-skills-docs/orchestra__references__orchestra__dq-tests__clickhouse.01.yml':
    'a part of a file: its upstream is elsewhere',
}

async function reviewed(profile: 'recommended' | 'strict') {
  const files = Object.fromEntries(realFiles().map(({ path, text }) => [path, text]))
  const { report } = await review(fakeWorld(files).host, { paths: ['.'], profile })
  expect(report.crashed).toEqual([])
  return report
}

describe.skipIf(!hasCorpus)('real pipelines', () => {
  it('have as many findings of each rule as when they were last looked at', async () => {
    await expect(countsOf(await reviewed('strict'), 'strict')).toMatchFileSnapshot('counts.txt')
  })

  it('have errors only where a person has seen the defect', async () => {
    const { findings } = await reviewed('strict')
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(
      errors.filter(({ path }) => !Object.hasOwn(defective, path)).map(({ path, line, message }) => `${path}:${line} ${message}`),
    ).toEqual([])
    expect(Object.keys(defective).filter((path) => errors.every((error) => error.path !== path))).toEqual([])
  })

  it('have no warning in most files and two in one of ten at most, in the recommended profile, each read by itself', async () => {
    const counts: number[] = []
    for (const { path, text } of realFiles()) {
      const { report } = await review(fakeWorld({ [path]: text }).host, { paths: [path] })
      counts.push(report.summary.warnings)
    }
    counts.sort((a, b) => a - b)
    expect(counts[Math.floor(counts.length / 2)]).toBe(0)
    expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(2)
  })

  it('fit on a page of 40 lines, ten at a time, where nothing is broken', async () => {
    const files = realFiles().filter(({ path }) => !Object.hasOwn(defective, path))
    for (let at = 0; at + 10 <= files.length; at += 10) {
      const ten = Object.fromEntries(files.slice(at, at + 10).map(({ path, text }) => [path, text]))
      const { report } = await review(fakeWorld(ten).host, { paths: ['.'] })
      const page = renderTerminal(report, { color: false, quiet: false, maxFindings: undefined, remarks: [], extent: 'page' })
      expect(page.split('\n').length - 1, files[at]?.path).toBeLessThanOrEqual(40)
    }
  })
})
