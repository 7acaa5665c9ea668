import { expect, it } from 'vitest'
import { fullReview } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const files = {
  'dags/defaults.yml': 'catchup: false\ndefault_args: { owner: quay, retries: 2, start_date: 2020-01-01 }\n',
  'dags/team/moorings.yml': `moorings:
  schedule: "0 5 * * *"
  tasks:
    count: { operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: ./count.sh }
`,
  'dags/other.yml': 'tides: [high, low]\n',
}

it.each([[['dags/team/moorings.yml']], [['dags/team']], [['dags']], [['.']]])(
  'reads the defaults above the DAGs of %j with them',
  async (paths) => {
    const { report } = await fullReview(fakeWorld(files).host, { paths })
    expect(report.findings.map(({ rule }) => rule)).not.toContain('catchup-unset')
    expect(report.pipelines).toHaveLength(1)
  },
)

it('says what is missing where there are none', async () => {
  const { 'dags/defaults.yml': _, ...without } = files
  const text = without['dags/team/moorings.yml'].replace('  tasks:', '  start_date: 2020-01-01\n  tasks:')
  const { report } = await fullReview(fakeWorld({ ...without, 'dags/team/moorings.yml': text }).host, { paths: ['dags/team'] })
  expect(report.findings.map(({ rule }) => rule)).toContain('catchup-unset')
})
