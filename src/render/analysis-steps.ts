import type { Finding } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { groupsOf, isAboutSecrets } from './analysis-advice.ts'
import { ruleLink } from './markdown-findings.ts'
import { openOf, tallyOf } from './rank.ts'
import { joined, markdownCode, markdownLink, markdownText, md, type Safe } from './safe.ts'
import { tallyWords } from './wording.ts'

type Markdown = Safe<'markdown'>

const mostFiles = 5
const mostRules = 30

/** What to do in which order, how to see that it worked, and how to take it back. */
export function stepBlocks(report: Report): readonly Markdown[] {
  const open = openOf(report)
  if (open.length === 0) return []
  const mechanical = open.filter((finding) => finding.fix?.safety === 'safe' && !isAboutSecrets(finding))
  const byHand = open.filter((finding) => finding.fix?.safety !== 'safe' && !finding.isAdvisory && !isAboutSecrets(finding))
  const steps = [
    ...secretStep(open.filter(isAboutSecrets)),
    ...fixStep(mechanical),
    ...handStep(
      md`Fix the errors`,
      byHand.filter(({ severity }) => severity === 'error'),
    ),
    ...handStep(
      md`Fix the warnings`,
      byHand.filter(({ severity }) => severity === 'warning'),
    ),
    ...handStep(
      md`Fix the notes that you agree with; suppress the others with a reason`,
      byHand.filter(({ severity }) => severity === 'note'),
    ),
    ...adviceStep(open.filter(({ isAdvisory, fix }) => isAdvisory && fix?.safety !== 'safe')),
    rehearsalStep(open),
  ]
  return [md`#### Implementation steps`, joined<'markdown'>(steps, '\n')]
}

/** First, because it is urgent whatever becomes of the change. */
function secretStep(findings: readonly Finding[]): readonly Markdown[] {
  if (findings.length === 0) return []
  const { paths, more } = pathsOf(findings)
  return [
    step(
      md`Revoke the possible credential in ${paths}${more}, store a new one in the platform, and refer to it`,
      md`the old credential is rejected, and <code>pipeline-review check</code> no longer reports it`,
      md`not possible: the old credential stays in the repository history, so it must stay revoked`,
    ),
  ]
}

function fixStep(findings: readonly Finding[]): readonly Markdown[] {
  if (findings.length === 0) return []
  const { paths, more } = pathsOf(findings)
  return [
    step(
      md`Apply the ${findings.length === 1 ? md`fix that does` : md`${findings.length} fixes that do`} not change what runs: <code>pipeline-review check --fix</code> for ${paths}${more}`,
      md`the diff contains nothing else, and <code>pipeline-review check</code> no longer reports them`,
      md`revert the commit; only these files changed`,
    ),
  ]
}

function handStep(title: Markdown, findings: readonly Finding[]): readonly Markdown[] {
  if (findings.length === 0) return []
  const { paths, more } = pathsOf(findings)
  return [
    step(
      md`${title} (${tallyWords(tallyOf(findings))}) in ${paths}${more}, with one commit for each rule`,
      md`<code>pipeline-review check</code> no longer reports them, and a rehearsal shows that the task still works`,
      md`revert the commit of that rule`,
    ),
  ]
}

function adviceStep(findings: readonly Finding[]): readonly Markdown[] {
  if (findings.length === 0) return []
  return [
    step(
      md`Review the advice from past runs and the workspace (${tallyWords(tallyOf(findings))}); it never fails the check`,
      md`after new runs, the same review shows fewer failures or a shorter p95`,
      md`revert the commit; this report has the old numbers`,
    ),
  ]
}

function rehearsalStep(findings: readonly Finding[]): Markdown {
  const { paths, more } = pathsOf(findings)
  return step(
    md`Rehearse ${paths}${more} outside production: <code>pipeline-review rehearse</code> with <code>&#45;&#45;environment</code> and <code>&#45;&#45;branch</code>`,
    md`the run succeeds and no task takes clearly longer than its p95`,
    md`close the pull request, and undo what the run wrote to that environment`,
  )
}

function step(what: Markdown, validate: Markdown, back: Markdown): Markdown {
  return joined<'markdown'>([md`1. ${what}`, md`   - Validate: ${validate}`, md`   - Roll back: ${back}`], '\n')
}

function pathsOf(findings: readonly Finding[]): { readonly paths: Markdown; readonly more: Markdown } {
  const all = [...new Set(findings.map(({ path }) => path))]
  const paths = joined<'markdown'>(
    all.slice(0, mostFiles).map((path) => markdownCode(path)),
    ', ',
  )
  return { paths, more: all.length > mostFiles ? md` and ${all.length - mostFiles} more` : md`` }
}

/** Whom to ask: findings that a specialist has to judge, by the kind of specialist. */
export function expertBlocks(report: Report): readonly Markdown[] {
  const open = openOf(report).filter(({ expertise }) => expertise !== null)
  const kinds = [...new Set(open.map(({ expertise }) => expertise as string))].sort()
  const items = kinds.map((kind) => {
    const own = open.filter(({ expertise }) => expertise === kind)
    return md`- **${markdownText(kind)}**: ${rulesOf(own)} (${tallyWords(tallyOf(own))})`
  })
  const text = items.length === 0 ? md`None.` : joined<'markdown'>(items, '\n')
  return [md`#### Expertise needed`, text]
}

const productDocs = 'https://docs.getorchestra.io/'

/** The pages on which each recommendation is explained, and the documentation of the product. */
export function sourceBlocks(report: Report): readonly Markdown[] {
  const open = openOf(report)
  if (open.length === 0) return []
  const product = md`Platform: ${markdownLink(md`documentation of Orchestra`, productDocs)}`
  return [md`#### Sources`, joined<'markdown'>([md`Rule pages with examples: ${rulesOf(open)}`, product], '  \n')]
}

function rulesOf(findings: readonly Finding[]): Markdown {
  const groups = groupsOf(findings)
  const links = groups.slice(0, mostRules).map(([first]) => ruleLink(first))
  const more = groups.length > mostRules ? md` and ${groups.length - mostRules} more` : md``
  return md`${joined<'markdown'>(links, ', ')}${more}`
}
