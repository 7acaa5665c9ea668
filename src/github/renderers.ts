import type { View } from '../engine/report.ts'
import { informationUri, version } from '../project.ts'
import { renderGithub } from '../render/github.ts'
import { renderJson } from '../render/json.ts'
import { commentBudgetBytes, renderMarkdown, summaryBudgetBytes } from '../render/markdown.ts'
import { own } from '../render/safe.ts'
import { renderSarif } from '../render/sarif.ts'
import { ruleHelp } from '../rules/help.ts'
import type { Renderers } from './session.ts'

/** The marker above a comment takes a few hundred bytes of its budget. */
const markerBytes = 400

const view: View = { color: false, quiet: false, maxFindings: undefined, remarks: [] }

/** The texts that the action writes. Loaded late: a change that touches no pipeline needs none of them. */
export const renderers: Renderers = {
  annotations: (report) => renderGithub(report, view),
  json: renderJson,
  sarif: (report, provenance) =>
    renderSarif(report, { version, informationUri, rules: ruleHelp(), ...(provenance && { provenance }) }),
  comment: (report, of) =>
    renderMarkdown(report, {
      ...view,
      ...(of?.commit !== undefined && { commit: of.commit }),
      ...(of?.source && { source: of.source }),
      ...(of?.name !== undefined && { name: of.name }),
      budgetBytes: commentBudgetBytes - markerBytes,
      elsewhere: own`more in the job summary, all in the JSON report`,
    }),
  summary: (report, source) =>
    renderMarkdown(report, {
      ...view,
      ...(source && { source }),
      budgetBytes: summaryBudgetBytes,
      analysis: true,
      elsewhere: own`all in the JSON report`,
    }),
}
