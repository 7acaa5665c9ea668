import { type Issue, Refusal } from './query.ts'
import type { Row } from './world.ts'

/** `POST /pipelines/schema`: a small part of the product's validation, with its form of answer. */
export function validate(document: unknown): unknown {
  const issues: Issue[] = []
  if (!isRow(document))
    throw new Refusal(422, [{ type: 'model_type', loc: [], msg: 'Input should be a valid dictionary', input: document }])
  for (const key of ['version', 'name', 'pipeline']) requireKey(issues, [], document, key)
  const groups = document['pipeline']
  if (isRow(groups)) for (const [id, group] of Object.entries(groups)) validateGroup(issues, id, group)
  if (issues.length > 0) throw new Refusal(422, issues)
  return { message: 'Pipeline schema is valid' }
}

function validateGroup(issues: Issue[], id: string, group: unknown): void {
  const at = ['pipeline', id, 'TaskGroupModel']
  if (!isRow(group))
    return void issues.push({ type: 'model_type', loc: at, msg: 'Input should be a valid dictionary', input: group })
  requireKey(issues, at, group, 'tasks')
  if ('tags' in group)
    issues.push({ type: 'extra_forbidden', loc: [...at, 'tags'], msg: 'Extra inputs are not permitted', input: group['tags'] })
  const tasks = group['tasks']
  for (const [taskId, task] of Object.entries(isRow(tasks) ? tasks : {})) {
    for (const key of ['integration', 'integration_job']) if (isRow(task)) requireKey(issues, [...at, 'tasks', taskId], task, key)
  }
}

function requireKey(issues: Issue[], at: readonly string[], row: Row, key: string): void {
  if (!(key in row)) issues.push({ type: 'missing', loc: [...at, key], msg: 'Field required', input: row })
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
