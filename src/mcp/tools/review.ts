import { z } from 'zod'
import { reviewOf } from '../../cli/check.ts'
import { OperationalError } from '../../engine/errors.ts'
import { severities } from '../../engine/finding.ts'
import { profiles } from '../../engine/rule.ts'
import { analysisSections } from '../../render/analysis.ts'
import { renderAs } from '../../render-as.ts'
import { pageOf, paging, paths, ref, shown } from '../fields.ts'
import type { Call } from '../session.ts'
import { defineTool } from '../tool.ts'

const since = ref
  .optional()
  .describe('Review what changed since this git ref, as the pull request does. Default: the files as they are.')
const profile = z.enum(profiles).optional().describe('Which rules are on. Default: as the configuration says.')
const withHistory = z
  .boolean()
  .default(true)
  .describe('Add run history: from the snapshot, else from the service (then up to 40 API calls and 60 seconds).')

interface Wish {
  readonly paths?: readonly string[] | undefined
  readonly since?: string | undefined
  readonly profile?: string | undefined
  readonly withHistory: boolean
}

/** The arguments of `check` that a call means. */
export async function checkArguments({ options, historyArguments }: Call, wish: Wish): Promise<readonly string[]> {
  const { config, repository, now } = options
  return [
    ...(config === undefined ? [] : [`--config=${config}`]),
    ...(repository === undefined ? [] : [`--repository=${repository}`]),
    ...(now === undefined ? [] : [`--now=${now.toISOString()}`]),
    ...(wish.since === undefined ? [] : [`--since=${wish.since}`]),
    ...(wish.profile === undefined ? [] : [`--profile=${wish.profile}`]),
    ...(wish.withHistory ? await historyArguments() : []),
    '--',
    ...(wish.paths ?? []),
  ]
}

const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  remedy: z.string().nullable(),
  path: z.string(),
  line: z.int(),
  endLine: z.int(),
  pipeline: z.string().nullable(),
  task: z.string().nullable(),
  state: z.string().nullable().describe('new or existing, in a review of a change.'),
  suppressed: z.string().nullable().describe('Why it does not count; null where it does.'),
  advisory: z.boolean().describe('From run history or the service: it never fails the check.'),
  fix: z.object({ title: z.string(), safety: z.string() }).nullable(),
  docs: z.string().nullable(),
})

const summary = z.object({
  files: z.int(),
  pipelines: z.int(),
  tasks: z.int(),
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  suppressed: z.int(),
})

const publicReport = z.object({
  verdict: z.enum(['pass', 'fail', 'broken']),
  threshold: z.string(),
  summary,
  comparison: z
    .object({ base: z.string(), gate: z.string(), new: z.int(), existing: z.int(), fixed: z.array(z.unknown()) })
    .nullable(),
  findings: z.array(finding),
  notices: z.array(z.string()),
  crashed: z.array(z.object({ subject: z.string(), message: z.string() })),
})

export const review = defineTool({
  name: 'review',
  title: 'Review pipelines',
  description:
    'Reviews pipeline definitions, or what a change does to them, with every rule that is on; the same findings as the command line and the ' +
    'pull request. Costs no API call without history. Counts cover all findings; the list, the gravest first, is cut to limit, and more counts the rest.',
  input: z.strictObject({
    paths,
    since,
    profile,
    withHistory: withHistory.default(false),
    severity: z.enum(severities).optional().describe('Only findings of this severity or a graver one.'),
    rule: z.string().max(100).optional().describe('Only findings of this rule.'),
    ...paging,
  }),
  output: z.object({
    verdict: publicReport.shape.verdict,
    threshold: z.string(),
    summary,
    comparison: z.object({ base: z.string(), new: z.int(), existing: z.int(), fixed: z.int() }).nullable(),
    ...shown,
    findings: z.array(finding),
    notices: z.array(z.string()),
    crashed: z.array(z.object({ subject: z.string(), message: z.string() })),
  }),
  asksService: true,
  run: async (call, { severity, rule, limit, offset, ...wish }) => {
    const { report } = await reviewOf(call.host, await checkArguments(call, wish))
    const told = publicReport.parse(JSON.parse(await renderAs('json', report)))
    const least = severities.indexOf(severity ?? 'note')
    const wanted = told.findings.filter(
      (one) => severities.indexOf(one.severity) <= least && (rule === undefined || one.rule === rule),
    )
    const gravestFirst = [...wanted].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    const { page, total, more } = pageOf(gravestFirst, { limit, offset })
    const comparison = told.comparison && { ...told.comparison, fixed: told.comparison.fixed.length }
    return { ...told, comparison, findings: page, total, more, notices: told.notices.slice(0, 50) }
  },
})

const radius = z.object({
  path: z.string(),
  pipeline: z.string(),
  kind: z.string(),
  changed: z.array(z.object({ task: z.string(), name: z.string() })),
  tasks: z.array(z.object({ task: z.string(), name: z.string() })),
  pipelines: z.array(
    z.object({
      path: z.string(),
      pipeline: z.string(),
      reason: z.string(),
      via: z.string(),
      task: z.string().nullable(),
      by: z.string(),
      owners: z.array(z.string()),
      criticality: z.string().nullable(),
    }),
  ),
  published: z.array(
    z.object({
      path: z.string(),
      pipeline: z.string(),
      task: z.string(),
      name: z.string(),
      to: z.string(),
      target: z.string().nullable(),
    }),
  ),
  dbt: z.object({ models: z.array(z.string()), exposures: z.array(z.string()), omittedModels: z.int() }).nullable(),
  owners: z.array(z.string()),
  criticality: z.string().nullable(),
  omitted: z.object({ tasks: z.int(), pipelines: z.int(), published: z.int() }),
})

export const blastRadius = defineTool({
  name: 'blast_radius',
  title: 'Blast radius of a change',
  description:
    'What depends on the tasks and pipelines that a change touches: tasks that wait for them, pipelines that they start, data that is published, ' +
    'dbt models where a manifest is at hand, owners and criticality. At most 200 entries of each list; omitted counts the rest. No API call.',
  input: z.strictObject({ since: ref.describe('The git ref to compare with.'), paths, ...paging }),
  output: z.object({ ...shown, blastRadius: z.array(radius) }),
  run: async (call, { limit, offset, ...wish }) => {
    const { report } = await reviewOf(call.host, await checkArguments(call, { ...wish, withHistory: false }))
    const { page, total, more } = pageOf(report.blastRadius ?? [], { limit, offset })
    return { total, more, blastRadius: page }
  },
})

const section = z.string().describe('Markdown.')

export const analyse = defineTool({
  name: 'analyse',
  title: 'Analysis report',
  description:
    'An analysis of pipelines, or of a change, in seven sections of Markdown: documentation, summary, current state, recommendations with risk, ' +
    'implementation plan with tests and rollback, additional context, other expertise that is needed. It says nothing that the review and the run ' +
    'history do not prove. Lists are cut to items entries with a count of the rest. With history from the service up to 40 API calls and 60 seconds, else none.',
  input: z.strictObject({
    paths,
    since,
    profile,
    withHistory,
    items: z.int().min(1).max(100).default(20).describe('Most entries of each list, 1 to 100.'),
  }),
  output: z.object({
    verdict: publicReport.shape.verdict,
    sections: z.object({
      documentation: section,
      summary: section,
      currentState: section,
      recommendations: section,
      implementationPlan: section,
      additionalContext: section,
      otherExpertise: section,
    }),
  }),
  asksService: true,
  run: async (call, { items, ...wish }) => {
    const { report } = await reviewOf(call.host, await checkArguments(call, wish))
    if (report.pipelines.length === 0)
      throw new OperationalError('No pipeline is under review.', 'Pass other paths, or another ref.')
    return { verdict: report.verdict, sections: analysisSections(report, items) }
  },
})

const seconds = z.object({ p50: z.number().nullable(), p95: z.number().nullable(), max: z.number().nullable() })
const environment = z.object({
  name: z.string().nullable(),
  runs: z.int(),
  succeeded: z.int(),
  warning: z.int(),
  failed: z.int(),
  cancelled: z.int(),
  durationSeconds: seconds,
  trend: z
    .object({ direction: z.string(), change: z.object({ kind: z.string(), since: z.string(), ratio: z.number() }).nullable() })
    .nullable(),
  errors: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      count: z.int(),
      firstSeen: z.string(),
      lastSeen: z.string(),
      tasks: z.array(z.string()),
    }),
  ),
  tasks: z.array(
    z.object({
      task: z.string(),
      runs: z.int(),
      failed: z.int(),
      durationSeconds: seconds,
      retriedShare: z.number().nullable(),
      criticalShare: z.number().nullable(),
    }),
  ),
})

export const runHistory = defineTool({
  name: 'run_history',
  title: 'Run history in numbers',
  description:
    'For each pipeline file: runs, failures, durations (p50 from 10 runs, p95 from 20), trend, tasks and errors counted together. Baseline runs ' +
    'only: over, of the default branch, no restarts. From the snapshot no API call; from the service up to 40 calls and 60 seconds.',
  input: z.strictObject({ paths, ...paging }),
  output: z.object({
    ...shown,
    pipelines: z.array(
      z.object({
        path: z.string(),
        pipeline: z.string(),
        status: z.string(),
        reason: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        environments: z.array(environment),
      }),
    ),
  }),
  asksService: true,
  run: async (call, { limit, offset, ...wish }) => {
    const { report } = await reviewOf(call.host, await checkArguments(call, { ...wish, withHistory: true }))
    const { page, total, more } = pageOf(report.pipelines, { limit, offset })
    const pipelines = page.map(({ path, name, history }) => ({
      path,
      pipeline: name,
      ...(history ?? { status: 'off', reason: null, from: null, to: null, environments: [] }),
    }))
    return { total, more, pipelines }
  },
})
