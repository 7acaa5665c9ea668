import { expect, it } from 'vitest'
import { readPipelines } from '../../../src/dialects/orchestra/read.ts'
import { validatePipeline } from '../../../src/dialects/orchestra/validate.ts'
import { parseDocument } from '../../../src/text/parse.ts'

const id = '0c9bff7e-2f3e-4a56-9a51-1d1c5d0ab001'
const made = (tasks: string, more = '') =>
  parseDocument({ path: 'p.yml', text: `version: v1\nname: N\npipeline:\n  ${id}:\n${more}    tasks:${tasks}\n` })
const task = (key: string, name: string) =>
  `\n      ${key}: { ${name}integration: FIVETRAN, integration_job: FIVETRAN_SYNC_ALL, parameters: { connector_id: x } }`

it.each<readonly [string, string]>([
  [task('a', 'name: Sync orders, '), 'Sync orders'],
  [task('a', 'name: Sync orders, ') + task('b', '') + task('c', ''), 'Sync orders and 2 more'],
  [task('sync_orders', '') + task('b', ''), 'sync_orders and 1 more'],
  [task('7be2a6cd-fb95-4288-aa96-cc70b590e587', ''), 'FIVETRAN_SYNC_ALL'],
  [' {}', 'group without tasks'],
])('a group without a name is called by its tasks, not by the id that an editor made: %#', (tasks, expected) => {
  const document = made(tasks, '    colour: red\n')
  expect(readPipelines(document)[0]?.groups[0]?.label).toBe(expected)
  for (const { message } of validatePipeline(document)) expect(message).not.toContain(id)
})

it('a group with an id that people chose keeps it', () => {
  const text = `version: v1\nname: N\npipeline:\n  load:\n    tasks:${task('a', 'name: Sync orders, ')}\n`
  expect(readPipelines(parseDocument({ path: 'p.yml', text }))[0]?.groups[0]?.label).toBe('load')
})
