import { dagFields, type Field, groupKeys, taskFields } from '../src/dialects/dag-factory/format/fields.ts'
import { kinds } from '../src/dialects/dag-factory/format/kinds.ts'
import { dagKeys, removedKeys } from '../src/dialects/dag-factory/keys.ts'
import { ruleNames } from '../src/dialects/dag-factory/trigger-rules.ts'

type Schema = Readonly<Record<string, unknown>>

const names: Schema = { type: 'array', items: { type: 'string' } }
const object: Schema = { type: 'object', required: ['__type__'] }

/** The JSON Schema of a file with DAGs for dag-factory 1.x: what both versions of Airflow take. Arguments of operators are open. */
export function dagSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'DAGs of dag-factory 1.x',
    type: 'object',
    properties: { default: { $ref: '#/$defs/Dag' }, task_groups: true },
    additionalProperties: { $ref: '#/$defs/Dag' },
    $defs: {
      Dag: {
        type: 'object',
        properties: {
          ...Object.fromEntries([...dagKeys].filter((key) => !Object.hasOwn(removedKeys, key)).map((key) => [key, true])),
          ...propertiesOf(dagFields),
          schedule: { anyOf: [{ type: ['string', 'array', 'null'] }, { type: 'object', not: { required: ['type', 'value'] } }] },
          schedule_interval: removed('schedule'),
          dagrun_timeout_sec: removed('dagrun_timeout'),
          tags: { type: 'array' },
          default_args: { $ref: '#/$defs/Arguments' },
          tasks: membersOf('Task', 'task_id'),
          task_groups: membersOf('Group', 'group_name'),
        },
      },
      Arguments: { type: 'object', properties: { ...argumentProperties(), retry_delay_sec: removed('retry_delay') } },
      Task: {
        type: 'object',
        properties: {
          ...argumentProperties(),
          operator: { type: 'string', pattern: '[.$]', description: 'The dotted path of the class.' },
          decorator: { type: 'string', description: 'The dotted path of the decorator.' },
          dependencies: { ...names, description: 'Ids of tasks and names of groups, without those of their groups in front.' },
          task_group_name: { type: 'string' },
          expand: { type: ['object', 'null'] },
          partial: { type: ['object', 'null'] },
          ...Object.fromEntries(
            ['retry_delay_sec', 'execution_timeout_secs'].map((key) => [key, removed(key.replace(/_secs?$/, ''))]),
          ),
        },
      },
      Group: {
        type: 'object',
        properties: {
          ...Object.fromEntries(Object.entries(groupKeys).map(([key, description]) => [key, { description }])),
          group_name: { type: 'string' },
          default_args: { anyOf: [{ $ref: '#/$defs/Arguments' }, { type: 'null' }] },
          dependencies: names,
        },
        additionalProperties: false,
      },
    },
  }
}

function argumentProperties(): Schema {
  return {
    ...propertiesOf(taskFields),
    trigger_rule: { type: 'string', examples: ruleNames },
    start_date: { anyOf: [{ type: ['string', 'null'] }, object] },
  }
}

function propertiesOf(fields: Readonly<Record<string, Field>>): Schema {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { kind, about }]) => [key, { ...kinds[kind].schema, description: about }]),
  )
}

/** A key of 0.x. */
function removed(now: string): Schema {
  return { deprecated: true, description: `dag-factory 1.x does not read it: write \`${now}\`.` }
}

function membersOf(name: string, key: string): Schema {
  const $ref = `#/$defs/${name}`
  const entry = { allOf: [{ $ref }], required: [key] }
  return { anyOf: [{ type: 'array', items: entry }, { type: 'object', additionalProperties: { $ref } }, { type: 'null' }] }
}
