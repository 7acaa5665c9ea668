import type { configPaths } from '../config/load.ts'
import { descriptionOf, type ServiceName, serviceSettings, services, settingsToSetUp } from '../dialects/services.ts'
import { type TargetName, targetOf, targets } from '../dialects/targets.ts'
import { pinning, repository, version } from '../project.ts'
import { namesIn, writtenName } from '../text/table.ts'

export const workflowPath = '.github/workflows/pipeline-review.yml'
export const configPath: (typeof configPaths)[number] = '.github/pipeline-review.yml'

/** The files that `init` writes for a repository with pipelines of these dialects, by path. */
export function setupFilesFor(dialects: readonly { readonly id: string }[]): Readonly<Record<string, string>> {
  return { [workflowPath]: workflow + serviceInputs(dialects), [configPath]: configuration + releasesOf(dialects) }
}

const workflow = `name: Pipeline Review
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write
jobs:
  pipeline-review:
    name: Pipeline Review
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      # ${pinning}
      - uses: ${repository}@v${version}
`

const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/v${version}/schemas/config.schema.json
profile: recommended
# Rules of later releases are notes until you raise this
rules-as-of: ${version}

# Severity and options of single rules; the list: pipeline-review rules
rules:
  # retry-missing: error
  # sla-missing: off

# Stricter or milder for some paths
# overrides:
#   - paths: ['pipelines/production/**']
#     profile: strict
`

/** Where files of these dialects run, to be filled in; empty for dialects that read alike in each release. */
function releasesOf(dialects: readonly { readonly id: string }[]): string {
  const used = namesIn(targets).filter((name) => dialects.some(({ id }) => id === targetOf(name).dialect))
  return used.map((name) => releaseLines(name)).join('')
}

function releaseLines(name: TargetName): string {
  const { title, example, library } = targetOf(name)
  const libraryLine = library ? `#   ${library.key}: '${library.example}'\n` : ''
  return `
# The release that runs the files: what only some releases of ${title} read is judged by it
# ${name}:
#   version: '${example}'
${libraryLine}#   timezone: Europe/London
`
}

/** The files that `init` writes where no orchestrator is recognised. */
export const setupFiles = setupFilesFor([])

/** What the workflow is given for the services of these dialects; empty where none has a service. An input whose secret is not set counts as not given. */
function serviceInputs(dialects: readonly { readonly id: string }[]): string {
  const inputs = credentialsFor(dialects).map(({ input, from, name }) => `          ${input}: \${{ ${from}.${name} }}\n`)
  return inputs.length === 0
    ? ''
    : `        with:\n          # Run history; without these the review runs anyway\n${inputs.join('')}`
}

/** What to set in GitHub for run history, as one line; empty where nothing is to set. */
export function credentialsLine(dialects: readonly { readonly id: string }[]): string {
  const names = credentialsFor(dialects).map(({ from, name }) => `${from === 'secrets' ? 'secret' : 'variable'} ${name}`)
  return names.length === 0 ? '' : `For run history, set in the repository: ${names.join(', ')}.\n`
}

interface Credential {
  readonly input: string
  readonly from: 'secrets' | 'vars'
  readonly name: string
}

function credentialsFor(dialects: readonly { readonly id: string }[]): readonly Credential[] {
  const isUsed = (name: ServiceName) => dialects.some(({ id }) => id === descriptionOf(name).dialect)
  return namesIn(services)
    .filter(isUsed)
    .flatMap((service) => settingsToSetUp(service))
    .map((property) => {
      const { variable, isSecret } = serviceSettings[property]
      return { input: writtenName(property), from: isSecret ? 'secrets' : 'vars', name: variable }
    })
}
