import { loadConfig } from '../config/load.ts'
import type { Condition, OwnRule, ValueTest } from '../config/own-rule-keys.ts'
import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { rules } from '../rules/described.ts'
import { visible } from '../text/quote.ts'

/**
 * The rules that the configuration adds. One that is found and has mistakes is no reason to list nothing: a line on standard error says so.
 * Throws OperationalError where the file is named.
 */
export async function ownRules(host: Host, named: string | undefined): Promise<readonly OwnRule[]> {
  try {
    return (await loadConfig(host, named, rules)).ownRules
  } catch (error) {
    if (named !== undefined || !(error instanceof OperationalError)) throw error
    host.err(`pipeline-review: Your own rules are skipped: ${error.message.split('\n').map(visible).join('\n')}\n`)
    return []
  }
}

/** The page of a rule of the team's own, in Markdown as the pages of the others are. */
export function pageOfOwn({ id, message, remedy, severity, each, where, unless, origin }: OwnRule): string {
  const test = [...listOf('where', where), ...listOf('unless', unless)]
  const sections = [
    `# ${id}`,
    `${sentence(message)}`,
    `${severity[0]?.toUpperCase()}${severity.slice(1)} · in every profile · your own rule, ${origin.file}:${origin.line}`,
    `## What to do\n\n${sentence(remedy)}`,
    `## Reported\n\n\`\`\`yaml\neach: ${each}\n${test.join('\n')}\n\`\`\``,
    `## Settings\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\`\n\nFor one line: \`# pipeline-review: ignore ${id} -- reason\` on the line or above it.`,
  ]
  return `${sections.map(printable).join('\n\n')}\n`
}

function printable(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

function listOf(key: string, condition: Condition): readonly string[] {
  if (condition.length === 0) return []
  return [`${key}:`, ...condition.map(({ path, test }) => `  ${path.join('.')}: ${testText(test)}`)]
}

/** A test as the configuration writes it. */
function testText(test: ValueTest): string {
  switch (test.kind) {
    case 'glob':
      return JSON.stringify(test.glob)
    case 'equals':
      return String(test.value)
    case 'present':
      return `{ present: ${test.wanted} }`
    case 'one-of':
      return `{ one-of: [${test.values.map((value) => JSON.stringify(value)).join(', ')}] }`
    case 'at-least':
    case 'at-most':
      return `{ ${test.kind}: ${test.limit} }`
  }
}
