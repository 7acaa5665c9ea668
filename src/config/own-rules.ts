import { textMatches } from '../discover/glob.ts'
import { defineRule, type Rule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { isUnset, type Node, nodeAt, type Path } from '../text/tree.ts'
import type { Condition, ElementKind, OwnRule, ValueTest } from './own-rule-keys.ts'

/** The rules that a team has written as data, as rules like any other. Nothing of theirs is executed. */
export function rulesFrom(own: readonly OwnRule[]): Readonly<Record<string, Rule>> {
  return Object.fromEntries(own.map((rule) => [rule.id, ruleFrom(rule)]))
}

function ruleFrom({ message, remedy, severity, each, where, unless }: OwnRule): Rule {
  return defineRule({
    summary: message,
    why: 'A rule of this team.',
    remedy,
    severity,
    profile: 'minimal',
    since: '0.1.0',
    *check({ pipeline }) {
      const { root } = pipeline.document
      for (const path of elementsOf[each](pipeline)) {
        const element = nodeAt(root, path)
        if (!element || !holds(where, element) || (unless.length > 0 && holds(unless, element))) continue
        yield {
          at: { path: path.length === 0 ? pipeline.namePath : path, part: path.length === 0 ? 'value' : 'key' },
          message,
          subject: message,
        }
      }
    },
  })
}

const elementsOf: Record<ElementKind, (pipeline: Pipeline) => readonly Path[]> = {
  pipeline: () => [[]],
  group: (pipeline) => pipeline.groups.map((group) => group.path),
  task: (pipeline) => pipeline.tasks.map((task) => task.path),
  schedule: (pipeline) => pipeline.triggers.filter((trigger) => trigger.kind === 'cron').map((trigger) => trigger.path),
  sensor: (pipeline) => pipeline.triggers.filter((trigger) => trigger.kind === 'sensor').map((trigger) => trigger.path),
  alert: (pipeline) => [...pipeline.handlers, ...pipeline.tasks.flatMap((task) => task.handlers)].map((handler) => handler.path),
  input: (pipeline) => pipeline.parameters.map((parameter) => parameter.path),
}

function holds(condition: Condition, element: Node): boolean {
  return condition.every(({ path, test }) => passes(test, nodeAt(element, path)))
}

function passes(test: ValueTest, node: Node | undefined): boolean {
  const value = node?.kind === 'scalar' ? node.value : undefined
  switch (test.kind) {
    case 'present':
      return isUnset(node) !== test.wanted
    case 'glob':
      return typeof value === 'string' && textMatches(test.glob, value)
    case 'equals':
      return value === test.value
    case 'one-of':
      return value !== undefined && value !== null && test.values.includes(String(value))
    case 'at-least':
      return typeof value === 'number' && value >= test.limit
    case 'at-most':
      return typeof value === 'number' && value <= test.limit
  }
}
