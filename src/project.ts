import manifest from '../package.json' with { type: 'json' }

/** Version of the tool, as in `package.json`. */
export const version: string = manifest.version

/** Where the project lives; pages and workflow lines are made of it. */
export const repository = 'pipeline-review/pipeline-review'

/** Address of a rule's page, for the very version that reports it. */
export function docsOf(rule: string): string {
  return `https://github.com/${repository}/blob/v${version}/docs/rules/${rule}.md`
}
