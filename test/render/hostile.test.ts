import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { renderGithub } from '../../src/render/github.ts'
import { renderJson } from '../../src/render/json.ts'
import { renderJunit } from '../../src/render/junit.ts'
import { commentBudgetBytes, renderMarkdown } from '../../src/render/markdown.ts'
import { renderSarif } from '../../src/render/sarif.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { quoted } from '../../src/text/quote.ts'
import { commandsIn, hiddenCharacter, hostileTexts } from './hostile.ts'
import { findingWith, reportOf, rules, view } from './report.ts'

/** A report in which every text that a stranger can choose is `text`. */
function reportWith(text: string, message: string): Report {
  const frame = [3, 4, 5].map((line) => ({ line, text }))
  const place = { path: `${text}.yml`, line: 4, column: 1, endLine: 4, endColumn: 2 }
  const common = { ...place, message, frame, pipeline: text, task: text }
  const fix = { title: `Rename ${quoted(text)}`, safety: 'safe' as const, edits: [{ span: { start: 0, end: 0 }, text }] }
  const findings = [
    findingWith({ ...common, related: [{ ...place, message }], fix }),
    ...Array.from({ length: 7 }, () => findingWith(common)),
    findingWith({ ...common, suppressed: text }),
  ]
  return reportOf(findings, {
    pipelines: [
      { path: place.path, name: text, dialect: 'orchestra', groups: 1, tasks: 1, schedules: 0, owners: [], history: null },
    ],
    skipped: [{ subject: text, reason: message }],
    crashed: [{ subject: 'a-rule', path: place.path, message: text }],
  })
}

const tool = { version: '1.2.3', informationUri: 'https://github.com/pipeline-review/pipeline-review', rules }
const reportOfName = (text: string): Report => reportWith(text, `Task ${quoted(text)} waits for ${quoted(text)}`)
const markdownOf = (report: Report): string => renderMarkdown(report, { ...view, budgetBytes: commentBudgetBytes })

/** The text with the contents of all code elements taken out: what is left must be ours. */
function skeletonOf(markdown: string): string {
  const frames = markdown.replace(/<pre><code>[^<]*<\/code><\/pre>/g, (frame) => `<frame of ${frame.split('\n').length} rows>`)
  return frames.replaceAll('<!-- -->', '').replace(/<code>[^<]*<\/code>/g, '<code>')
}

function codeContents(markdown: string): readonly string[] {
  return [...markdown.replaceAll('<!-- -->', '').matchAll(/<code>([^<]*)<\/code>/g)].map((match) => match[1] ?? '')
}

describe.each(hostileTexts.map((text, index) => [index, text] as const))('hostile text %i', (_, text) => {
  const report = reportOfName(text)
  const outputs: Readonly<Record<string, string>> = {
    terminal: renderTerminal(report, view),
    json: renderJson(report),
    sarif: renderSarif(report, tool),
    junit: renderJunit(report),
    markdown: markdownOf(report),
    github: renderGithub(report, view),
  }

  test('leaves the structure of the Markdown as a harmless text does', () => {
    expect(skeletonOf(markdownOf(report))).toBe(skeletonOf(markdownOf(reportOfName('harmless'))))
  })

  test('is inert in every code element', () => {
    for (const content of codeContents(markdownOf(report))) {
      expect(content.replace(/&#\d+;/g, '')).not.toMatch(/[!-/:-@[-`{-~]/)
    }
  })

  test('is inert in a message that forgot to quote it', () => {
    const markdown = markdownOf(reportWith('harmless', `Found ${text} here`))
    const words = markdown.replaceAll('<!-- -->', '').replace(/<code>[^<]*<\/code>/g, '')
    const lines = words.split('\n').flatMap((line) => /\*\*(Found .* here)\*\* {2}$/.exec(line)?.[1] ?? [])
    for (const line of lines) expect(line).not.toMatch(/["#$&*+<=>@[\\\]^_`{|}~]|www\.|:\/\/|[0-9a-f]{7}/i)
    if (text.length < 100) expect(lines.length).toBeGreaterThan(0)
  })

  test('gives the runner no command', () => {
    for (const format of ['terminal', 'json', 'sarif', 'junit', 'markdown']) expect(commandsIn(outputs[format] ?? '')).toEqual([])
    expect(commandsIn(outputs['github'] ?? '')).toHaveLength(9)
    for (const line of commandsIn(outputs['github'] ?? ''))
      expect(line).toMatch(/^::error (file=[^:,]*,line=4,endLine=4,col=1,endColumn=2,)?title=[^:,]*::/)
  })

  test('begins no line of a log', () => {
    const words = /^(::|skipped |suppressed |internal |summary: |failed: |error|── |\d| +[╭│├╰]|$)/
    for (const format of ['terminal', 'github']) {
      for (const line of (outputs[format] ?? '').split('\n')) expect(line).toMatch(words)
    }
  })

  test('shows what is hidden in it', () => {
    for (const [format, output] of Object.entries(outputs)) expect(hiddenCharacter.test(output), format).toBe(false)
  })

  test('leaves XML and JSON readable', () => {
    expect(
      outputs['junit']?.replace(/<\/?[a-z]+( [a-z]+="[^"<&]*(&#\d+;[^"<&]*)*")*\/?>|<\?xml.*\?>/g, '').replace(/&#\d+;/g, ''),
    ).not.toMatch(/[<>&]/)
    expect(JSON.parse(outputs['json'] ?? '').findings).toHaveLength(9)
    for (const result of JSON.parse(outputs['sarif'] ?? '').runs[0].results) {
      expect(result.message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]|\]\(/)
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.!~*'()%/-]+$/)
    }
  })
})

test('the model of the runner knows both forms of commands', () => {
  expect(commandsIn('fine\r::error::x')).toHaveLength(1)
  expect(commandsIn('  ::add-mask::x')).toHaveLength(1)
  expect(commandsIn('text ##[warning]x')).toHaveLength(1)
  expect(commandsIn('text ::error::x')).toHaveLength(0)
})
