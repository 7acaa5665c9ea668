import { describe, expect, it } from 'vitest'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
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

function table(findings: readonly { rule: string; severity: string; path: string }[]): readonly string[] {
  const files = new Map<string, string[]>()
  for (const { rule, severity, path } of findings) {
    const key = `${severity.padEnd(8)} ${rule}`
    files.set(key, [...(files.get(key) ?? []), path])
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, paths]) => `${key.padEnd(42)} ${String(paths.length).padStart(4)} in ${new Set(paths).size} files`)
}

describe.skipIf(!hasCorpus)('real pipelines', () => {
  it('have as many findings of each rule as when they were last looked at', async () => {
    const { findings, summary } = await reviewed('strict')
    const head = `${summary.files} files, ${summary.pipelines} pipelines, ${summary.tasks} tasks, profile strict`
    await expect(`${[head, ...table(findings)].join('\n')}\n`).toMatchFileSnapshot('counts.txt')
  })

  it('have errors only where a person has seen the defect', async () => {
    const { findings } = await reviewed('strict')
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(
      errors.filter(({ path }) => !Object.hasOwn(defective, path)).map(({ path, line, message }) => `${path}:${line} ${message}`),
    ).toEqual([])
    expect(Object.keys(defective).filter((path) => errors.every((error) => error.path !== path))).toEqual([])
  })

  it('have about three warnings at most in the recommended profile, each read by itself', async () => {
    const counts: number[] = []
    for (const { path, text } of realFiles()) {
      const { report } = await review(fakeWorld({ [path]: text }).host, { paths: [path] })
      counts.push(report.summary.warnings)
    }
    const many = counts.filter((count) => count > 3).length
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(1.2)
    expect(many / counts.length).toBeLessThan(0.1)
  })
})
