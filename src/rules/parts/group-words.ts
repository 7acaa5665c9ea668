import { tasksIn } from '../../model/nesting.ts'
import type { Group, Pipeline } from '../../model/pipeline.ts'
import { quoted } from '../../text/quote.ts'
import { listNames } from '../../text/wording.ts'

/** `Group "Load"`; a group without a name is known by its tasks, because its id is often machine-made. */
export function groupWord(pipeline: Pipeline, group: Group): string {
  return group.name.trim() === '' ? `The group of ${memberNames(pipeline, group)}` : `Group ${quoted(group.label)}`
}

/** The same inside a sentence. */
export function groupPhrase(pipeline: Pipeline, group: Group): string {
  return group.name.trim() === '' ? `the group of ${memberNames(pipeline, group)}` : quoted(group.label)
}

function memberNames(pipeline: Pipeline, group: Group): string {
  const names = tasksIn(pipeline, group).map((task) => task.label)
  return names.length === 0 ? quoted(group.id) : listNames(names, 1)
}
