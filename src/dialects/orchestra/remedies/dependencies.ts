import { groupOf } from '../../../model/nesting.ts'
import type { Remedies } from '../../../model/pipeline.ts'
import { removeItem } from '../../../text/edit/list-edit.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'

/** A task can wait for tasks of its own group only, so other groups wait as a whole. */
export const dependOn: Remedies['depend-on'] = (pipeline, { between }) => {
  if (!between) return { text: 'Add the task or group to `depends_on`.' }
  const above = groupOf(pipeline, between.on)
  const own = groupOf(pipeline, between.from)
  if (above === own)
    return { text: `Add \`${between.on.id}\` to \`depends_on\` of ${between.from.kind} ${quoted(between.from.label)}.` }
  const reader = own ?? between.from
  return { text: `Add \`${(above ?? between.on).id}\` to \`depends_on\` of ${reader.kind} ${quoted(reader.label)}.` }
}

export const ownGroup: Remedies['own-group'] = () => ({
  text: 'Move the task to a new group whose `depends_on` names this group.',
})

export const referTo: Remedies['refer-to'] = (_, { node, name }) => ({
  text:
    node.kind === 'task'
      ? `Write tasks['${name}'].`
      : `Write task_groups['${name}'] with .all() or .any(), or name one of its tasks.`,
})

export const removeDependency: Remedies['remove-dependency'] = ({ document }, { dependency }) => {
  const fix = removeItem(document, dependency.path)
  return { text: 'Remove the dependency.', ...(fix && { fix }) }
}

export const renameDependency: Remedies['rename-dependency'] = ({ document }, { dependency, to }) => {
  const fix = replaceScalar(document, dependency.path, to)
  return { text: `Write ${quoted(to)}.`, ...(fix && { fix }) }
}
