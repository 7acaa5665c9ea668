import type { Rule, RuleRegistry } from '../src/engine/rule.ts'

/** `docs/messages.md`: the fixed sentences of every rule on one page, for reading aloud. */
export function messageList(rules: RuleRegistry): string {
  const sections = Object.entries(rules).map(([id, rule]) => sectionOf(id, rule))
  return `# All sentences of the rules\n\nWhat every rule says about itself: summary, reason, remedy and options.\n\n${sections.join('\n\n')}\n`
}

function sectionOf(id: string, rule: Rule): string {
  const options = Object.entries(rule.options ?? {}).map(([name, { description }]) => `- \`${name}\`: ${description}`)
  return [
    `## [${id}](rules/${id}.md)`,
    `**${rule.summary}**`,
    rule.why,
    `Remedy: ${rule.remedy}`,
    ...(options.length > 0 ? [options.join('\n')] : []),
  ].join('\n\n')
}
