import type { Finding } from '../engine/finding.ts'
import type { PipelineSummary, Report } from '../engine/report.ts'
import { isAboutSecrets } from './analysis-advice.ts'
import { own } from './safe.ts'
import { openOf, tallyOf } from './shown-findings.ts'
import { tallyWords, type Words } from './wording.ts'

/** A piece of a step: words of ours, a command of ours, or text that is drawn as code and that each output encodes. */
export type StepPiece = Words | { readonly command: Words } | { readonly code: string }

/** What to do, how to see that it worked, and how to take it back. */
export interface Step {
  readonly what: readonly StepPiece[]
  readonly validate: readonly StepPiece[]
  readonly back: readonly StepPiece[]
}

const mostFiles = 5
const check: StepPiece = { command: own`pipeline-review check` }

/** What to do about the open findings, in this order; the same in every output. */
export function stepsOf(report: Report): readonly Step[] {
  const open = openOf(report)
  if (open.length === 0) return []
  const mechanical = open.filter((finding) => finding.fix?.safety === 'safe' && !isAboutSecrets(finding))
  const byHand = open.filter((finding) => finding.fix?.safety !== 'safe' && !finding.isAdvisory && !isAboutSecrets(finding))
  const ofSeverity = (wanted: Finding['severity']) => byHand.filter(({ severity }) => severity === wanted)
  return [
    ...secretStep(open.filter(isAboutSecrets)),
    ...fixStep(mechanical),
    ...handStep(own`Fix the errors`, ofSeverity('error')),
    ...handStep(own`Fix the warnings`, ofSeverity('warning')),
    ...handStep(own`Fix the notes that you agree with; suppress the others with a reason`, ofSeverity('note')),
    ...adviceStep(open.filter(({ isAdvisory, fix }) => isAdvisory && fix?.safety !== 'safe')),
    ...trialSteps(report, open),
  ]
}

/** First, because it is urgent whatever becomes of the change. */
function secretStep(findings: readonly Finding[]): readonly Step[] {
  if (findings.length === 0) return []
  return [
    {
      what: [
        own`Revoke the possible credential in `,
        ...pathsOf(findings),
        own`, store a new one in the platform, and refer to it`,
      ],
      validate: [own`the old credential is rejected, and `, check, own` no longer reports it`],
      back: [own`not possible: the old credential stays in the repository history, so it must stay revoked`],
    },
  ]
}

function fixStep(findings: readonly Finding[]): readonly Step[] {
  if (findings.length === 0) return []
  const which = findings.length === 1 ? own`fix that does` : own`${findings.length} fixes that do`
  return [
    {
      what: [
        own`Apply the ${which} not change what runs: `,
        { command: own`pipeline-review check --fix` },
        own` for `,
        ...pathsOf(findings),
      ],
      validate: [own`the diff contains nothing else, and `, check, own` no longer reports them`],
      back: [own`revert the commit; only these files changed`],
    },
  ]
}

function handStep(title: Words, findings: readonly Finding[]): readonly Step[] {
  if (findings.length === 0) return []
  return [
    {
      what: [own`${title} (${tallyWords(tallyOf(findings))}) in `, ...pathsOf(findings), own`, with one commit for each rule`],
      validate: [check, own` no longer reports them, and a rehearsal shows that the task still works`],
      back: [own`revert the commit of that rule`],
    },
  ]
}

function adviceStep(findings: readonly Finding[]): readonly Step[] {
  if (findings.length === 0) return []
  const counts = tallyWords(tallyOf(findings))
  return [
    {
      what: [own`Review the advice from past runs and the workspace (${counts}); it never fails the check`],
      validate: [own`after new runs, the same review shows fewer failures or a shorter p95`],
      back: [own`revert the commit; this report has the old numbers`],
    },
  ]
}

/** How to try the change outside production, by the commands of each product. */
function trialSteps(report: Report, findings: readonly Finding[]): readonly Step[] {
  const products = new Map(report.pipelines.map(({ path, product }) => [path, product]))
  const byProduct = new Map<PipelineSummary['product'], Finding[]>()
  for (const finding of findings) {
    const product = products.get(finding.path)
    const known = byProduct.get(product)
    if (known) known.push(finding)
    else byProduct.set(product, [finding])
  }
  return [...byProduct].map(([product, own]) => trialStep(own, product?.trials ?? []))
}

function trialStep(findings: readonly Finding[], commands: readonly string[]): Step {
  const drawn = commands.flatMap((code, index): readonly StepPiece[] => [index === 0 ? own`: ` : own`, then `, { code }])
  return {
    what: [own`Rehearse `, ...pathsOf(findings), own` outside production`, ...drawn],
    validate: [own`the run succeeds and no task takes clearly longer than its p95`],
    back: [own`close the pull request, and undo what the run wrote to that environment`],
  }
}

function pathsOf(findings: readonly Finding[]): readonly StepPiece[] {
  const all = [...new Set(findings.map(({ path }) => path))]
  const shown = all
    .slice(0, mostFiles)
    .flatMap((path, index): readonly StepPiece[] => (index === 0 ? [{ code: path }] : [own`, `, { code: path }]))
  return all.length > mostFiles ? [...shown, own` and ${all.length - mostFiles} more`] : shown
}
