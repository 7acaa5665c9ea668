import type { Finding, FrameLine } from '../../src/engine/finding.ts'
import type { Report, Summary, View } from '../../src/engine/report.ts'
import type { RuleHelp } from '../../src/render/sarif.ts'
import { quoted } from '../../src/text/quote.ts'

export const view: View = { color: false, quiet: false, maxFindings: undefined, remarks: [] }

const orders = `version: v1
name: Nightly orders
pipeline:
  ingest:
    tasks:
      pull_orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: [publish]
        parameters:
          connector_id: quiet_meadow
          api_token: ***
      publish:
        integration: HTTP
        integration_job: HTTP_REQUEST
        timeot: 30
        depends_on: [pull_orders]
schedule:
  - cron: '0 25 * * ? *'
    timezone: Europe/Berlin
`
const stock = `version: v1
name: Stock
pipeline:
  load:
    tasks:
      在庫:
        integration: PYTHON
\t\tname: 在庫を読む # daily
        parameters:
          command: "select amount::int, warehouse_identifier, product_identifier, quantity_on_hand, quantity_reserved from stock_levels where note = '\u202e'"
`

/** The lines around a range, as the engine cuts them out. */
export function frameOf(text: string, line: number, endLine = line): readonly FrameLine[] {
  const lines = text.split('\n').map((content, index) => ({ line: index + 1, text: content }))
  return lines.slice(Math.max(0, line - 3), endLine + 1)
}

/** A finding of an ordinary kind; tests say what is different. */
export function findingWith(changes: Partial<Finding>): Finding {
  const line = changes.line ?? 1
  return {
    rule: 'unknown-key',
    severity: 'error',
    message: `There is no key ${quoted('timeot')} in a task`,
    remedy: 'Remove the key, or write it as the format does.',
    path: 'pipelines/orders.yml',
    line,
    column: 1,
    endLine: line,
    endColumn: 5,
    pipeline: 'Nightly orders',
    task: null,
    taskLabel: null,
    fingerprint: '0f1e2d3c4b5a6978',
    suppressed: null,
    state: null,
    isAdvisory: false,
    members: [],
    blastRadius: 1,
    criticality: null,
    expertise: null,
    fix: null,
    related: [],
    docs: `https://pipeline-review.example/rules/${changes.rule ?? 'unknown-key'}`,
    frame: [],
    ...changes,
  }
}

const cycle = findingWith({
  rule: 'dependency-cycle',
  message: `Tasks ${quoted('pull_orders')} and ${quoted('publish')} wait for each other`,
  remedy: 'Remove one of the dependencies that close the circle.',
  line: 9,
  column: 22,
  endLine: 9,
  endColumn: 29,
  task: 'pull_orders',
  taskLabel: 'pull_orders',
  fingerprint: 'a1b2c3d4e5f60718',
  related: [
    {
      path: 'pipelines/orders.yml',
      line: 17,
      column: 22,
      endLine: 17,
      endColumn: 33,
      message: `${quoted('publish')} waits for ${quoted('pull_orders')} here`,
    },
  ],
  frame: frameOf(orders, 9),
})

const unknownKey = findingWith({
  message: `There is no key ${quoted('timeot')} in a task; did you mean ${quoted('timeout')}?`,
  line: 16,
  column: 9,
  endLine: 16,
  endColumn: 15,
  task: 'publish',
  taskLabel: 'publish',
  fix: {
    title: `Rename ${quoted('timeot')} to ${quoted('timeout')}`,
    safety: 'unsafe',
    edits: [{ span: { start: 371, end: 377 }, text: 'timeout' }],
  },
  frame: frameOf(orders, 16),
})

const cron = findingWith({
  rule: 'invalid-cron',
  message: `The hour ${quoted('25')} of ${quoted('0 25 * * ? *')} is not between 0 and 23`,
  remedy: 'Write an hour from 0 to 23.',
  line: 19,
  column: 11,
  endLine: 19,
  endColumn: 25,
  fingerprint: '1122334455667788',
  frame: frameOf(orders, 19),
})

const noTimeout = findingWith({
  rule: 'missing-timeout',
  severity: 'warning',
  message: `Task ${quoted('pull_orders')} may run for ever`,
  remedy: 'Give the task a timeout that is above its longest good run.',
  line: 6,
  column: 7,
  endLine: 8,
  endColumn: 43,
  task: 'pull_orders',
  taskLabel: 'pull_orders',
  frame: frameOf(orders, 6, 8),
  fix: {
    title: 'Add a timeout of 60 minutes',
    safety: 'safe',
    edits: [{ span: { start: 120, end: 120 }, text: '        timeout: 60\n' }],
  },
})

const secret = findingWith({
  rule: 'hard-coded-secret',
  severity: 'warning',
  message: `The value of ${quoted('api_token')} looks like a secret`,
  remedy: 'Store it as a secret of the connection and revoke the old one.',
  line: 12,
  column: 22,
  endLine: 12,
  endColumn: 62,
  task: 'pull_orders',
  taskLabel: 'pull_orders',
  frame: frameOf(orders, 12),
})

const stockPath = 'pipelines/stock.yml'
const shared = { path: stockPath, pipeline: 'Stock', task: '在庫' }

const tab = findingWith({
  ...shared,
  rule: 'yaml-syntax',
  message: 'A tab stands where only blanks may indent',
  remedy: 'Indent with blanks.',
  line: 8,
  column: 1,
  endLine: 8,
  endColumn: 3,
  frame: frameOf(stock, 8),
})

const hidden = findingWith({
  ...shared,
  rule: 'hidden-character',
  severity: 'note',
  message: `The value of ${quoted('command')} holds characters that do not show: ${quoted('\u202e')}`,
  remedy: 'Remove them.',
  line: 10,
  column: 152,
  endLine: 10,
  endColumn: 153,
  frame: frameOf(stock, 10),
})

const ignored = findingWith({
  ...shared,
  rule: 'missing-alert',
  severity: 'warning',
  message: `Nobody hears of a failure of ${quoted('Stock')}`,
  remedy: 'Add an alert.',
  suppressed: 'the warehouse team watches the dashboard, see #42',
  frame: frameOf(stock, 2),
  line: 2,
})

const findings = [noTimeout, cycle, secret, unknownKey, cron, ignored, tab, hidden]

/** Every feature of a report at once. */
export const richReport: Report = {
  version: 1,
  verdict: 'fail',
  threshold: 'error',
  comparison: null,
  changes: [],
  summary: { files: 3, pipelines: 3, tasks: 4, errors: 4, warnings: 2, notes: 1, suppressed: 1 },
  findings,
  pipelines: [
    {
      path: 'pipelines/orders.yml',
      name: 'Nightly orders',
      dialect: 'orchestra',
      groups: 1,
      tasks: 2,
      schedules: 1,
      history: null,
    },
    { path: stockPath, name: 'Stock', dialect: 'orchestra', groups: 1, tasks: 1, schedules: 0, owners: [], history: null },
    {
      path: 'pipelines/views.yml',
      name: 'Views | refresh',
      dialect: 'orchestra',
      groups: 1,
      tasks: 1,
      schedules: 2,
      history: null,
    },
  ],
  notices: [],
  skipped: [{ subject: 'duration-regression', reason: 'there is no history to compare with' }],
  crashed: [],
}

/** Nothing to complain about. */
export const cleanReport: Report = {
  ...richReport,
  verdict: 'pass',
  summary: { files: 1, pipelines: 1, tasks: 1, errors: 0, warnings: 0, notes: 0, suppressed: 0 },
  findings: [],
  pipelines: richReport.pipelines.slice(2),
  skipped: [],
}

/** A rule of ours fell over on one file. */
export const brokenReport: Report = {
  ...cleanReport,
  verdict: 'broken',
  crashed: [{ subject: 'dependency-cycle', path: 'pipelines/views.yml', message: 'Maximum depth exceeded' }],
}

/** The report that holds exactly these findings, with the counts that belong to them. */
export function reportOf(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const active = findings.filter((finding) => finding.suppressed === null)
  const count = (severity: Finding['severity']): number => active.filter((finding) => finding.severity === severity).length
  const files = Math.max(1, new Set(findings.map(({ path }) => path)).size)
  const tallies = { errors: count('error'), warnings: count('warning'), notes: count('note') }
  const summary: Summary = { files, pipelines: files, tasks: files, ...tallies, suppressed: findings.length - active.length }
  const verdict = tallies.errors > 0 ? 'fail' : 'pass'
  return {
    version: 1,
    verdict,
    threshold: 'error',
    comparison: null,
    changes: [],
    summary,
    findings,
    pipelines: [],
    notices: [],
    skipped: [],
    crashed: [],
    ...changes,
  }
}

/** What the registry says about the rules of `richReport`. */
export const rules: readonly RuleHelp[] = [...new Set(findings.map(({ rule }) => rule))].sort().map((id) => ({
  id,
  formerIds: [],
  summary: `Shows ${id.replaceAll('-', ' ')} in a pipeline`,
  why: `A pipeline with this defect does not do what it says; "${id}" finds it before it runs.`,
  remedy: 'Change the line as the message says.',
  severity: findings.find(({ rule }) => rule === id)?.severity ?? 'error',
  docs: `https://pipeline-review.example/rules/${id}`,
}))
