import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run new-rule <id>` begins a rule about every orchestrator, `npm run new-rule <dialect>/<id>` one about what only that product has. */
const [id = '', dialect] = (process.argv[2] ?? '').split('/').reverse()
const root = join(import.meta.dirname, '..')
const folder = dialect === undefined ? 'src/rules' : `src/dialects/${dialect}/rules`
const source = join(root, folder, `${id}.ts`)
const fixtures = join(root, 'test/rules', id)
const isName = (text: string) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)
const isHome = dialect === undefined || (isName(dialect) && existsSync(join(root, 'src/dialects', dialect, 'index.ts')))

if (!isName(id) || !isHome || existsSync(source) || existsSync(fixtures)) {
  console.error(
    'Usage: npm run new-rule <id> or npm run new-rule <dialect>/<id>, where the id is new and names the defect, for example dependency-cycle or orchestra/branch-pinned.',
  )
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

/** The rule asks the dialect for the remedy; one of a dialect's own folder may write it out. */
const check =
  dialect === undefined
    ? `    for (const task of pipeline.tasks) {
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'timeout', on: task, seconds: null })
      if (!remedy) return
      yield { at: { path: task.path, part: 'key' }, message: '', remedy }
    }`
    : `    for (const task of pipeline.tasks) yield { at: { path: task.path, part: 'key' }, message: '' }`

mkdirSync(join(root, folder), { recursive: true })
writeFileSync(
  source,
  `import { defineRule } from '${dialect === undefined ? '..' : '../../..'}/engine/rule.ts'

export default defineRule({
  summary: '',
  why: '',
  remedy: '',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
${check}
  },
})
`,
)
mkdirSync(fixtures, { recursive: true })
writeFileSync(join(fixtures, 'bad.yml'), pipeline('sync_orders'))
writeFileSync(join(fixtures, 'good.yml'), pipeline('sync_orders'))
console.log(
  `Made ${folder}/${id}.ts and test/rules/${id}/. Write bad.yml first, then the rule; npm run try ${id} shows what it finds.`,
)
