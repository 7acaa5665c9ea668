import { schema } from '../../generated/orchestra-validator.js'
import { Memo } from '../../text/memo.ts'
import type { Entry, MapNode, Node } from '../../text/tree.ts'
import { entriesOf } from './key-table.ts'
import { concreteShape, fieldOf } from './keys.ts'
import { conforms, treeSchema } from './tree-schema.ts'
import { isUsual } from './usual-jobs.ts'

/** What one walk over a file tells of it: most files have nothing that anyone must look at twice. */
export interface Survey {
  /** True where the schema takes the file as it is written: all keys are known ones, in snake_case. */
  readonly isSound: boolean
  /** Each task and check of which the catalogue may have something to say. */
  readonly unusual: readonly Job[]
}

interface Job {
  /** The way to it, in schema keys. */
  readonly keys: readonly string[]
  readonly node: Node
  readonly shape: 'task' | 'check'
}

const format = treeSchema(schema)
const surveys = new Memo<Node, Survey>()

/** Surveys the root of a file; once for the file. */
export function surveyOf(root: MapNode): Survey {
  const survey = surveys.get(root) ?? { isSound: conforms(root, format), unusual: unusualIn(root) }
  surveys.set(root, survey)
  return survey
}

function unusualIn(root: MapNode): readonly Job[] {
  const found: Job[] = []
  const see = (node: Node, shape: Job['shape'], ...keys: readonly string[]) => {
    if (!isUsual(node, shape)) found.push({ keys, node, shape })
  }
  for (const { key: id, value: node } of below(root, 'pipeline')) {
    const tasks = fieldOf(node, 'tasks')
    if (concreteShape('entry', node) === 'task') see(node, 'task', 'pipeline', id)
    for (const { key, value } of entriesOf(tasks?.value)) see(value, 'task', 'pipeline', id, 'tasks', key)
  }
  for (const { key: id, value: node } of below(root, 'sensors'))
    for (const { key, value } of below(node, 'checks')) see(value, 'check', 'sensors', id, 'checks', key)
  return found
}

function below(node: Node, key: string): readonly Entry[] {
  return entriesOf(fieldOf(node, key)?.value)
}
