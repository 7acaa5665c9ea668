import { z } from 'zod'
import { explain } from '../../cli/explain.ts'
import { effectiveConfig } from '../../cli/print-config.ts'
import { listRules as printRules } from '../../cli/rules.ts'
import { severities } from '../../engine/finding.ts'
import { profiles } from '../../engine/rule.ts'
import { docsOf } from '../../project.ts'
import { pageOf, paging, path, shown } from '../fields.ts'
import type { Call } from '../session.ts'
import { defineTool } from '../tool.ts'

function configArguments({ options: { config } }: Call): readonly string[] {
  return config === undefined ? [] : [`--config=${config}`]
}

const rule = z.object({
  id: z.string(),
  severity: z.enum(severities),
  profile: z.string(),
  summary: z.string(),
  since: z.string().nullable().describe('The release that brought it; null for a rule of the team.'),
})

export const listRules = defineTool({
  name: 'list_rules',
  title: 'List the rules',
  description: 'Every rule with its severity, profile and summary, those of the configuration included. No API call.',
  input: z.strictObject({
    severity: z.enum(severities).optional(),
    profile: z.enum(profiles).optional().describe('Only rules that this profile brings first.'),
    containing: z.string().max(100).optional().describe('Only rules whose id or summary has this text.'),
    ...paging,
  }),
  output: z.object({ ...shown, rules: z.array(rule) }),
  run: async (call, { severity, profile, containing = '', limit, offset }) => {
    await printRules(call.host, ['--format=json', ...configArguments(call)])
    const rows = z.array(rule).parse(JSON.parse(call.out()))
    const text = containing.toLowerCase()
    const wanted = rows.filter(
      (row) =>
        (severity === undefined || row.severity === severity) &&
        (profile === undefined || row.profile === profile) &&
        `${row.id} ${row.summary.toLowerCase()}`.includes(text),
    )
    const { page, total, more } = pageOf(wanted, { limit, offset })
    return { total, more, rules: page }
  },
})

const ruleId = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/)

export const explainRule = defineTool({
  name: 'explain_rule',
  title: 'Explain a rule',
  description:
    'The page of one rule: why it exists, what to do, examples that are reported and that are not, settings. No API call.',
  input: z.strictObject({ rule: ruleId.describe('Id of the rule, such as dependency-cycle.') }),
  output: z.object({ rule: z.string(), page: z.string().describe('Markdown.'), docs: z.string() }),
  isOwnText: true,
  run: async (call, { rule }) => {
    await explain(call.host, [...configArguments(call), '--', rule])
    return { rule, page: call.out(), docs: docsOf(rule) }
  },
})

const sourced = z.object({ value: z.string(), origin: z.string().describe('file:line, or default.') })

export const configuration = defineTool({
  name: 'effective_configuration',
  title: 'Effective configuration of a file',
  description:
    'The profile, the threshold and the setting of each rule that hold for one file, and where each is set. No API call.',
  input: z.strictObject({ path: path.describe('The pipeline file; it need not exist.'), ...paging }),
  output: z.object({
    files: z.array(z.string()).describe('Configuration files that were read.'),
    profile: sourced,
    failOn: sourced,
    rulesAsOf: sourced,
    ...shown,
    rules: z.array(
      z.object({
        id: z.string(),
        severity: z.string(),
        options: z.string().describe('JSON.'),
        origin: z.string().describe('file:line, or default.'),
      }),
    ),
  }),
  run: async ({ host, options }, { path, limit, offset }) => {
    const { rules, ...rest } = await effectiveConfig(host, path, options.config)
    const { page, total, more } = pageOf(rules, { limit, offset })
    return { ...rest, total, more, rules: page.map((one) => ({ ...one, options: JSON.stringify(one.options) })) }
  },
})
