import { severities } from './engine/finding.ts'
import { gates } from './engine/report.ts'
import { profiles } from './engine/rule.ts'

/** One input, told once: the action's inputs, the flags of the command line and the docs are made of it. */
export interface Setting {
  readonly name: string
  /** The flag of the command line, where it has one. */
  readonly cliFlag?: string
  /** The environment variable that the command line reads in its place. */
  readonly env?: string
  readonly description: string
  /** As `action.yml` writes it; empty for none. */
  readonly default: string
  readonly required: boolean
  readonly kind: 'text' | 'flag' | 'choice' | 'number' | 'list' | 'secret'
  readonly choices?: readonly string[]
  readonly range?: readonly [smallest: number, largest: number]
}

export const thresholds = [...severities, 'never'] as const
export const commentPolicies = ['always', 'on-change', 'on-findings', 'never'] as const
export const reviewPolicies = ['suggestions', 'never'] as const
export type CommentPolicy = (typeof commentPolicies)[number]
export type ReviewPolicy = (typeof reviewPolicies)[number]

/** Every input, in the order in which people read them. */
export const inputs: readonly Setting[] = [
  {
    name: 'paths',
    description: 'Files, folders or patterns to review, one per line. Default: every pipeline below the root of the repository.',
    default: '',
    required: false,
    kind: 'list',
  },
  {
    name: 'config',
    cliFlag: '--config',
    description: 'Path of the configuration file. Default: the file found at the root of the repository.',
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'fail-on',
    cliFlag: '--fail-on',
    description: 'The lowest severity that fails the check. Default: the value of the configuration file, or `error`.',
    default: '',
    required: false,
    kind: 'choice',
    choices: thresholds,
  },
  {
    name: 'gate',
    cliFlag: '--gate',
    description: '`new`: only new findings of the change can fail the check. `all`: existing findings can too.',
    default: 'new',
    required: false,
    kind: 'choice',
    choices: gates,
  },
  {
    name: 'profile',
    cliFlag: '--profile',
    description: 'Set of rules: `minimal`, `recommended` or `strict`. Default: the value of the configuration file.',
    default: '',
    required: false,
    kind: 'choice',
    choices: profiles,
  },
  {
    name: 'review-name',
    description:
      'Name of this review if a repository has several, for instance one for each team. It is shown in the comment, check run and commit ' +
      'status. At most 40 letters, digits, blanks, `.`, `_` and `-`. Default: none.',
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'comment',
    description:
      'When to comment on the pull request: `always`, `on-change` (a pipeline file changed), `on-findings` or `never`. ' +
      'An existing comment is kept up to date, except with `never`.',
    default: 'on-change',
    required: false,
    kind: 'choice',
    choices: commentPolicies,
  },
  {
    name: 'review-comments',
    description: '`suggestions`: suggest fixes on the changed lines that can be applied with a click. `never`: no suggestions.',
    default: 'suggestions',
    required: false,
    kind: 'choice',
    choices: reviewPolicies,
  },
  {
    name: 'check-run',
    description: 'Whether to publish a separate check run with annotations. Needs the permission `checks: write`.',
    default: 'false',
    required: false,
    kind: 'flag',
  },
  {
    name: 'commit-status',
    description: 'Whether to write the verdict as a commit status too. Needs the permission `statuses: write`.',
    default: 'false',
    required: false,
    kind: 'flag',
  },
  {
    name: 'label',
    description:
      'Label (at most 50 characters, no comma) for pull requests whose review does not pass; a passing review removes it. ' +
      'Default: none.',
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'max-annotations',
    description:
      'Maximum number of annotations of the check run, 0 to 500. The log shows up to ten of each severity, the limit of GitHub.',
    default: '100',
    required: false,
    kind: 'number',
    range: [0, 500],
  },
  {
    name: 'github-token',
    env: 'GITHUB_TOKEN',
    description: 'Token for reading the pull request and for writing the comment.',
    default: `\${{ github.token }}`,
    required: false,
    kind: 'secret',
  },
  {
    name: 'fork-report',
    description:
      "Only under `workflow_run`: path of the JSON report that a fork's own run uploaded as an artifact. Its content is published in a comment as " +
      "untrusted text, and nothing is reviewed. Default: the fork's files are reviewed again.",
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'orchestra-api-key',
    env: 'ORCHESTRA_API_KEY',
    description: 'Key of the Orchestra API. With it, the review shows the run history of the changed pipelines.',
    default: '',
    required: false,
    kind: 'secret',
  },
  {
    name: 'orchestra-base-url',
    cliFlag: '--orchestra-base-url',
    env: 'ORCHESTRA_BASE_URL',
    description: 'Address of the Orchestra API. Default: the public one.',
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'history-days',
    cliFlag: '--history-days',
    description: 'Number of days of run history, 1 to 90.',
    default: '14',
    required: false,
    kind: 'number',
    range: [1, 90],
  },
  {
    name: 'history-cache',
    env: 'PIPELINE_REVIEW_CACHE',
    description: 'Directory for run history between reviews; store it with the cache step of the workflow.',
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'live-checks',
    description:
      "Whether to send the changed definitions to Orchestra's own validator and, with a key, to look up the connections and " +
      'environments that they use. Its findings are advice and never fail the check.',
    default: 'false',
    required: false,
    kind: 'flag',
  },
  {
    name: 'rehearse-environment',
    description:
      'Name of the environment in which changed pipelines are started from the branch under review, once the review has passed. ' +
      'Only under `workflow_dispatch` or with the label; never for forks. Needs a key that may start runs. Default: nothing is started.',
    default: '',
    required: false,
    kind: 'text',
  },
  {
    name: 'rehearse-label',
    description: 'Label of a pull request that requests the rehearsal.',
    default: 'rehearse',
    required: false,
    kind: 'text',
  },
  {
    name: 'rehearse-minutes',
    description: 'Minutes to wait for the runs of a rehearsal, 1 to 300; a run that has not ended by then is cancelled.',
    default: '30',
    required: false,
    kind: 'number',
    range: [1, 300],
  },
]

export const outputs = [
  { name: 'verdict', description: '`pass`, `fail`, or `broken` if the review itself failed.' },
  { name: 'errors', description: 'Number of errors.' },
  { name: 'warnings', description: 'Number of warnings.' },
  { name: 'notes', description: 'Number of notes.' },
  { name: 'report', description: 'Path of the report as JSON.' },
  { name: 'sarif', description: 'Path of the report as SARIF 2.1.0.' },
  { name: 'markdown', description: 'Path of the report as Markdown.' },
  { name: 'comment-url', description: 'URL of the comment on the pull request, if there is one.' },
] as const
export type OutputName = (typeof outputs)[number]['name']
