import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { triggerWord } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf, type Path, textOf } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Tasks and schedules should not be pinned to a feature branch',
  why: 'The run uses the code of that branch: it stays behind after the branch is merged, and fails after it is deleted.',
  remedy: 'Remove `branch`, write the main branch, or take it from an input with the main branch as its default.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const task of pipeline.tasks)
      for (const { path, branch } of branchesOf(task))
        yield {
          at: { path },
          message: `Task ${quoted(task.label)} runs the code of branch ${quoted(branch)}, which looks like a feature branch`,
          subject: branch,
        }
    for (const { name, path, branch } of defaultsIn(pipeline))
      yield {
        at: { path },
        message: `By default, input ${quoted(name)} makes tasks run the code of branch ${quoted(branch)}, which looks like a feature branch`,
        remedy: 'Make the main branch the default, and pass the feature branch only to manual runs',
        subject: branch,
      }
    for (const trigger of pipeline.triggers)
      if (trigger.branch !== null && isWorkBranch(trigger.branch))
        yield {
          at: { path: [...trigger.path, 'branch'] },
          message: `${triggerWord(trigger)} runs the pipeline from branch ${quoted(trigger.branch)}, which looks like a feature branch`,
          subject: trigger.branch,
        }
  },
})

const branchKeys: readonly string[] = ['branch', 'project_branch']

interface Pinned {
  readonly path: Path
  readonly branch: string
}

/** Defaults of the inputs that a `branch` reads. */
function defaultsIn({ references, parameters }: Pipeline): readonly (Pinned & { readonly name: string })[] {
  if (parameters.length === 0) return []
  const isBranch = (path: Path) => branchKeys.includes(String(path[path.length - 1]))
  const reads = references.filter(({ context, site }) => context === 'input' && isBranch(site.path))
  const names = new Set(reads.map(({ name }) => name?.toLowerCase()))
  return parameters.flatMap(({ name, path, default: fallback }) => {
    const branch = textOf(fallback)
    if (branch === undefined || !names.has(name.toLowerCase()) || !isWorkBranch(branch)) return []
    return [{ name, path: [...path, 'default'], branch: branch.trim() }]
  })
}

function branchesOf(task: Task): readonly Pinned[] {
  const pinned: Pinned[] = []
  for (const key of branchKeys) {
    const branch = textOf(entryOf(task.parameters, key)?.value)
    if (branch !== undefined && isWorkBranch(branch)) pinned.push({ path: [...task.parametersPath, key], branch: branch.trim() })
  }
  return pinned
}

const work =
  /^(?:(?:feature|feat|fix|bug|bugfix|hotfix|chore|refactor|test|tmp|temp|dev|wip|poc|draft|experiment|add|update|remove|try)[-_.](?=.)|[A-Z]{2,10}-\d)/
const longLived =
  /^(?:origin\/)?(?:main|master|trunk|prod|production|live|stag(?:e|ing)|develop(?:ment)?|dev|uat|qa|test|release)s?$/i
const ofRelease = /^(?:origin\/)?(?:release|releases|prod|production|env|environments?|deploy|stable|version|v\d[\d.]*)\//i

/** A ticket's number, a word for work, or a folder of branches; never a branch that lives on. */
function isWorkBranch(text: string): boolean {
  const branch = text.trim()
  if (branch === '' || branch.includes('{{') || longLived.test(branch) || ofRelease.test(branch)) return false
  return branch.replace(/^(?:refs\/heads|origin)\//, '').includes('/') || work.test(branch)
}
