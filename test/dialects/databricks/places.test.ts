import { expect, it } from 'vitest'
import { databricks } from '../../../src/dialects/databricks/index.ts'
import { findingsIn } from '../contract.ts'

it('a finding about a schedule whose text another file has lies at the schedule', () => {
  const found = findingsIn(databricks, {
    'databricks.yml': 'bundle:\n  name: parcels\ninclude: [jobs/*.yml]\nvariables:\n  often:\n    default: "0 * * * * ?"\n',
    'jobs/scan.yml': `resources:
  jobs:
    scan:
      name: scan
      schedule:
        quartz_cron_expression: \${var.often}
        timezone_id: UTC
      tasks:
        - task_key: scan
          notebook_task:
            notebook_path: /Workspace/scan
`,
  })
  expect(found.filter(({ rule }) => rule === 'cron-dense').map(({ path, line }) => `${path}:${line}`)).toEqual([
    'jobs/scan.yml:5',
  ])
})
