/**
 * Keys at the root of files of other tools, from the documentation of each. A dialect that has one of them itself leaves it out. Words that
 * people also invent in a pipeline, such as `description`, `tags` or `owner`, are not among them.
 */
export const foreignRootKeys: ReadonlySet<string> = new Set(
  `
  AWSTemplateFormatVersion Resources Parameters Outputs Conditions Mappings Transform Description
  active_learning agents aliases application apps arguments artifacts asset assets authors
  base before_script blocks breaking build builds bundle buildpacks cache categories channels charts
  checks cluster clusters code collections command commands compute component components concern conda config-version connector
  connectors constants containers context coverage custom dags data_sources dataset datasets datasource datasources db defaults
  default_args dependencies deploy deps destination devDependencies dimensions display_name distribution dockerfile
  domain entities entrypoint env epochs evaluation experiment experiments exporters exposures extends extensions
  external features flows formatters forms formula framework functions groups handlers hosts hooks home icon image images
  import imports include includes info instructions intents interface ignore
  job jobs kernel keywords language layers lexicon libraries license licenses lint linters listeners logging
  loader macros main maintainers managed manifest markdown_extensions matrix measures metadata methods metrics mixins
  model models modules namespace nav networks nlu node nodes notebook objective on openapi optimizer orbs os output output_dir outputs
  packages parameters paths permissions pipelines platform platforms plugin plugins policies policy pool pools post
  predict preprocessing processors producer profile profiles project prompts properties provider providers
  receivers recipe recipes registry release repo repos repository repositories requirements resource resources responses roles routes rules run
  runner runs runs-on runtime saved_queries schema schemas scm script scripts secrets seed seeds selectors semantic_models
  sequence serve server servers service services settings site_name site_url skills slots snapshots source sources spec
  stage stages state states steps stories storage strategy streams swagger swagger_url
  target targets task taskFlow tags_metadata template templates tests theme tool tools topology tracks train trainer training
  transforms triggers trigger type unit_tests uri use variable variables vars views volumes workdir workflow workflows workspace
  `
    .trim()
    .split(/\s+/),
)

/** Keys at the root that name another kind of file outright. */
export const kindKeys: ReadonlySet<string> = new Set(['apiVersion', 'kind'])

/** Names that a tool looks for, without their ending. */
const foreignNames: ReadonlySet<string> = new Set(
  `
  .gitlab-ci .travis .drone .woodpecker .pre-commit-config .pre-commit-hooks .golangci .readthedocs .codecov .yamllint .goreleaser .rubocop
  buf mkdocs compose docker-compose dbt_project dbt_cloud packages profiles chart values kustomization azure-pipelines bitbucket-pipelines
  cloudbuild buildspec appveyor codecov dependabot pubspec serverless snapcraft conda environment openapi swagger meltano databricks skaffold
  pnpm-lock pnpm-workspace action
  `
    .trim()
    .split(/\s+/),
)

/** The same with what people put behind them. */
const namePrefixes = ['buf.', 'compose.', 'docker-compose.', 'values.', 'values-']
const foreignPrefix = /^(?:buf\.[\w-]+|(?:docker-)?compose\.[\w.-]+|values[.-][\w.-]+)$/

/** Folders that only one tool reads. */
const foreignFolders = ['.github', '.circleci', '.woodpecker', '.gitlab']

/** True for a path at which another tool looks for a file of its own. */
export function isForeignName(path: string): boolean {
  const steps = path.toLowerCase().split('/')
  const file = steps.pop() ?? ''
  const name = file.endsWith('.yml') ? file.slice(0, -4) : file.endsWith('.yaml') ? file.slice(0, -5) : undefined
  if (name === undefined) return false
  if (foreignNames.has(name) || foreignFolders.some((folder) => steps.includes(folder))) return true
  return namePrefixes.some((prefix) => name.startsWith(prefix)) && foreignPrefix.test(name)
}
