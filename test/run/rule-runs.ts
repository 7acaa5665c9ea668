import type { Rule, RuleRegistry } from '../../src/engine/rule.ts'

/** The rules with a count of their runs, and the ids of those that read run history. */
export function counted(all: RuleRegistry) {
  const runs = new Map<string, number>()
  const readers = new Set<string>()
  const entries = Object.entries(all).map(([id, rule]) => {
    const count = () => runs.set(id, (runs.get(id) ?? 0) + 1)
    const note = (name: PropertyKey) => /^baselines?$/.test(String(name)) && readers.add(id)
    return [id, counting(rule, count, note)] as const
  })
  return { runs, readers, rules: Object.fromEntries(entries) }
}

function counting(rule: Rule, count: () => void, note: (name: PropertyKey) => void): Rule {
  const noting = <C extends object>(context: C): C => {
    count()
    const get = (target: C, name: PropertyKey): unknown => {
      note(name)
      return Reflect.get(target, name)
    }
    return new Proxy(context, { get })
  }
  switch (rule.scope) {
    case 'document':
      return { ...rule, check: (context: Parameters<typeof rule.check>[0]) => rule.check(noting(context)) }
    case 'pipeline':
      return { ...rule, check: (context: Parameters<typeof rule.check>[0]) => rule.check(noting(context)) }
    case 'workspace':
      return { ...rule, check: (context: Parameters<typeof rule.check>[0]) => rule.check(noting(context)) }
    default:
      return rule
  }
}
