import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'
import type { Option } from '../src/engine/options.ts'
import { type Profile, profileOf, type Rule, type RuleRegistry } from '../src/engine/rule.ts'
import { applyEdits } from '../src/text/fix.ts'
import { configOf, type FixtureCase, fixtureCases, requestFor, reviewCase, shownText } from './fixture.ts'

const fixtures = join(import.meta.dirname, '..', 'test', 'rules')

/** The page of every rule, made of its metadata and of its fixtures with their real output. */
export function rulePages(rules: RuleRegistry): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, pageOf(rules, id, rule)]))
}

function pageOf(rules: RuleRegistry, id: string, rule: Rule): string {
  const sections = [
    `# ${id}`,
    `${rule.summary}.`,
    `${rule.severity[0]?.toUpperCase()}${rule.severity.slice(1)} · ${profileText(profileOf(rule))} · since ${rule.since}${rule.expertise ? ` · needs ${rule.expertise} expertise` : ''}${rule.formerIds ? ` · once \`${rule.formerIds.join('`, `')}\`` : ''}`,
    ...reportedOf(rules, id),
    `## Why\n\n${rule.why}`,
    `## What to do\n\n${rule.remedy}${productRemedyOf(rules, id, rule)}`,
    ...familyOf(rules, id, rule),
    ...notReportedOf(id),
    settingsOf(id, rule),
  ]
  return `${sections.join('\n\n')}\n`
}

function profileText(profile: Profile): string {
  return profile === 'strict' ? 'profile strict' : `profile ${profile} and above`
}

/** The rules of a family, or the family of a rule. */
function familyOf(rules: RuleRegistry, id: string, rule: Rule): string[] {
  const { family } = rule
  if (family !== undefined)
    return [
      `In a pipeline where other rules of [${family}](${family}.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.`,
    ]
  const parts = Object.entries(rules).filter(([, other]) => other.family === id)
  if (parts.length === 0) return []
  const rows = parts.map(([part, { severity, summary }]) => `| [${part}](${part}.md) | ${severity} | ${summary} |`)
  return [
    `## Parts\n\nOne finding for a pipeline, as grave as its gravest part. Each part is set, suppressed and counted by its own id; a setting or a suppression of \`${id}\` holds for all of them.\n\n| Rule | Severity | What it wants |\n|---|---|---|\n${rows.join('\n')}`,
  ]
}

/** What a dialect answers in the first example, where that says more than the rule. */
function productRemedyOf(rules: RuleRegistry, id: string, rule: Rule): string {
  const directory = join(fixtures, id)
  const bad =
    rule.dialects === undefined && existsSync(directory) ? fixtureCases(directory).find(({ isBad }) => isBad) : undefined
  if (!bad) return ''
  const config = configOf(directory)
  const [finding] = reviewCase(id, rule, bad, config, rules).findings
  const [subject] = requestFor(id, rule, bad, config, rules).subjects
  const title = (subject?.pipelines[0]?.dialect ?? subject?.nearest)?.title
  return !finding || title === undefined || finding.remedy === rule.remedy
    ? ''
    : `\n\nIn ${title}, for the example above: ${finding.remedy}`
}

/** What a person sees first: a file with the fault, and what is said of it. */
function reportedOf(rules: RuleRegistry, id: string): string[] {
  const bad = caseOf(id, true)
  if (!bad) return []
  const rule = rules[id]
  const report = rule && reviewCase(id, rule, bad, configOf(join(fixtures, id)), rules)
  return report ? [`## Reported\n\n${sourceOf(bad)}\n\n${outputOf(report, bad)}`] : []
}

function notReportedOf(id: string): string[] {
  const good = caseOf(id, false)
  return good ? [`## Not reported\n\n${sourceOf(good)}`] : []
}

function caseOf(id: string, isBad: boolean): FixtureCase | undefined {
  const directory = join(fixtures, id)
  return existsSync(directory) ? fixtureCases(directory).find((fixture) => fixture.isBad === isBad) : undefined
}

const longestExample = 60

function sourceOf(fixture: FixtureCase): string {
  return fixture.files
    .map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      const lines = text.trimEnd().split('\n')
      const shown = lines.length > longestExample ? [...lines.slice(0, longestExample), '# …'] : lines
      const title = fixture.files.length > 1 ? `\`${path}\`\n\n` : ''
      return `${title}${fenced(languageOf(path), shown.join('\n'))}`
    })
    .join('\n\n')
}

function languageOf(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? ''
  return ending === 'yml' ? 'yaml' : ending
}

function outputOf(report: Report, fixture: FixtureCase): string {
  const text = shownText(report)
  const fix = report.findings.find((finding) => finding.fix)?.fix
  const file = fixture.files[0]
  const fixed = fix && file && fixture.files.length === 1 ? changedLines(new TextDecoder().decode(file.bytes), fix) : ''
  return `${fenced('text', text.trimEnd())}${fixed && `\n\nThe fix of the first finding (${fix?.safety}):\n\n${fenced('diff', fixed)}`}`
}

/** The lines that a fix takes away and puts in. */
function changedLines(text: string, fix: NonNullable<Report['findings'][number]['fix']>): string {
  const parts = diffLines(text, applyEdits(text, fix.edits)).filter((part) => part.added || part.removed)
  return parts
    .flatMap((part) =>
      part.value
        .trimEnd()
        .split('\n')
        .map((line) => `${part.added ? '+' : '-'} ${line}`),
    )
    .join('\n')
}

type Report = ReturnType<typeof reviewCase>

function fenced(language: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}${language}\n${text}\n${fence}`
}

function settingsOf(id: string, rule: Rule): string {
  const options = Object.entries(rule.options ?? {})
  const example = [
    'rules:',
    ...(options.length === 0
      ? [`  ${id}: off`]
      : [
          `  ${id}:`,
          `    severity: ${rule.severity}`,
          ...options.map(([name, option]) => `    ${name}: ${JSON.stringify(option.default)}`),
        ]),
  ]
  const table =
    options.length === 0 ? '' : `\n\n| Option | Default | Meaning |\n|---|---|---|\n${options.map(optionRow).join('\n')}`
  return `## Settings\n\n${fenced('yaml', example.join('\n'))}${table}\n\nFor one line: \`# pipeline-review: ignore ${id} -- reason\` on the line or above it.`
}

function optionRow([name, option]: [string, Option]): string {
  const range = option.type === 'integer' ? ` (${option.minimum} to ${option.maximum})` : ''
  return `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.description}${range} |`
}

/** The list of all rules. */
export function rulesTable(rules: RuleRegistry): string {
  const rows = Object.entries(rules).map(
    ([id, rule]) => `| [${id}](${id}.md) | ${rule.severity} | ${profileOf(rule)} | ${rule.summary} |`,
  )
  return `# Rules\n\n${rows.length} rules. In the terminal: \`pipeline-review explain <rule>\`.\n\n| Rule | Severity | Profile | What it wants |\n|---|---|---|---|\n${rows.join('\n')}\n`
}
