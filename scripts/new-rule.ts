import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const id = process.argv[2] ?? ''
const root = join(import.meta.dirname, '..')
const source = join(root, 'src/rules', `${id}.ts`)
const fixtures = join(root, 'test/rules', id)

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || existsSync(source)) {
  console.error('Usage: npm run new-rule <id>, where the id is new and names the defect, for example dependency-cycle.')
  process.exit(2)
}

const pipeline = (task: string) => `version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      ${task}:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
`

writeFileSync(
  source,
  `import { defineRule } from '../engine/rule.ts'

export default defineRule({
  summary: '',
  why: '',
  remedy: '',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const task of pipeline.tasks) yield { at: { path: task.path, part: 'key' }, message: '' }
  },
})
`,
)
mkdirSync(fixtures, { recursive: true })
writeFileSync(join(fixtures, 'bad.yml'), pipeline('sync_orders'))
writeFileSync(join(fixtures, 'good.yml'), pipeline('sync_orders'))
console.log(
  `Made src/rules/${id}.ts and test/rules/${id}/. Write bad.yml first, then the rule; npm run try ${id} shows what it finds.`,
)
