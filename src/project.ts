import manifest from '../package.json' with { type: 'json' }

/** Version of the tool, as in `package.json`. */
export const version: string = manifest.version

/** Where the project lives; pages and workflow lines are made of it. */
export const repository = 'pipeline-review/pipeline-review'

/** What is said of pinning, wherever it is said. */
export const pinning = 'Pin a release tag; tags never move. Where your policy asks for it, pin the full commit SHA of that tag.'

/** Where the project is explained. */
export const informationUri = `https://github.com/${repository}`

const rulePages = new Map<string, string>()

/** Address of a rule's page, for the very version that reports it: one text for all its findings. Rules of a team's own (`team/defect`) share one. */
export function docsOf(rule: string): string {
  const known = rulePages.get(rule) ?? pageOf(rule.includes('/') ? 'configuration.md#rules-of-your-own' : `rules/${rule}.md`)
  rulePages.set(rule, known)
  return known
}

/** Address of a page below `docs/`, for this very version. */
export function pageOf(page: string): string {
  return `https://github.com/${repository}/blob/v${version}/docs/${page}`
}
