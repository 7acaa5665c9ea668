import { serviceSettings } from './dialects/services.ts'
import { defaultThreshold, gates, thresholds } from './engine/report.ts'
import { defaultProfile, profiles } from './engine/rule.ts'
import { inputsOf, type SettingsOf, setting, settingWithDefault } from './setting.ts'
import { choice, form, lines, text, truth, wholeNumber } from './text-kinds.ts'

export const commentPolicies = ['always', 'on-change', 'on-findings', 'never'] as const
export const reviewPolicies = ['suggestions', 'never'] as const
export type CommentPolicy = (typeof commentPolicies)[number]

/** True for a name that is safe in a marker, a check and a headline. */
export function isReviewName(given: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/.test(given) && !given.includes('--')
}

const reviewName = form('NAME', isReviewName, {
  complaint: 'a name can have at most 40 letters, digits, spaces, dots, underscores and hyphens',
})

/** GitHub's own limits: fifty characters, and a comma parts two labels. */
const label = form('LABEL', (given) => given.length <= 50 && !/[,\n]/.test(given), {
  complaint: 'a label can have at most 50 characters and no comma',
})

/** Most days of run history: each week is at least one call of the API. */
export const mostHistoryDays = 90

/**
 * Every setting of the action, in the order in which people read them. One more entry is one more input: its type, parser, line in `action.yml`
 * and in the docs are made of it, and so is the option or variable of the command line that refers to it.
 */
export const settings = {
  paths: settingWithDefault(
    lines,
    '',
    'Files, folders or patterns to review, one per line. Default: every pipeline below the root of the repository.',
  ),
  config: setting(text('FILE'), 'Path of the configuration file. Default: the file found at the root of the repository.'),
  failOn: setting(
    choice(thresholds),
    'The lowest severity that fails the check. Default: the value of the configuration file, or `error`.',
    { help: `lowest severity that fails the check (default ${defaultThreshold})` },
  ),
  gate: settingWithDefault(
    choice(gates),
    'new',
    '`new`: only new findings of the change can fail the check. `all`: existing findings can too.',
    { help: 'with --since or --staged: which findings can fail the check' },
  ),
  profile: setting(
    choice(profiles),
    'Set of rules: `minimal`, `recommended` or `strict`. Default: the value of the configuration file.',
    { help: `which rules are on (default ${defaultProfile})` },
  ),
  reviewName: setting(
    reviewName,
    'Name of this review if a repository has several, for instance one for each team. It is shown in the comment, check run and commit ' +
      'status. At most 40 letters, digits, blanks, `.`, `_` and `-`. Default: none.',
  ),
  comment: settingWithDefault(
    choice(commentPolicies),
    'on-change',
    'When to comment on the pull request: `always`, `on-change` (a pipeline file changed), `on-findings` or `never`. ' +
      'An existing comment is kept up to date, except with `never`.',
  ),
  reviewComments: settingWithDefault(
    choice(reviewPolicies),
    'suggestions',
    '`suggestions`: suggest fixes on the changed lines that can be applied with a click. `never`: no suggestions.',
  ),
  checkRun: settingWithDefault(
    truth,
    'false',
    'Whether to publish a separate check run with annotations. Needs the permission `checks: write`.',
  ),
  commitStatus: settingWithDefault(
    truth,
    'false',
    'Whether to write the verdict as a commit status too. Needs the permission `statuses: write`.',
  ),
  label: setting(
    label,
    'Label (at most 50 characters, no comma) for pull requests whose review does not pass; a passing review removes it. ' +
      'Default: none.',
  ),
  htmlReport: settingWithDefault(
    truth,
    'false',
    'Whether to write the HTML report of what is reviewed; the output `html` is its path, for the step that uploads it.',
  ),
  maxAnnotations: settingWithDefault(
    wholeNumber(0, 500),
    '100',
    'Maximum number of annotations of the check run, 0 to 500. The log shows up to ten of each severity, the limit of GitHub.',
  ),
  githubToken: {
    ...setting(text('TOKEN'), 'Token for reading the pull request and for writing the comment.', { isSecret: true }),
    // Only the runner can fill it in.
    default: `\${{ github.token }}`,
  },
  forkReport: setting(
    text('FILE'),
    "Only under `workflow_run`: path of the JSON report that a fork's own run uploaded as an artifact. Its content is published in a comment as " +
      "untrusted text, and nothing is reviewed. Default: the fork's files are reviewed again.",
  ),
  ...serviceSettings,
  historyDays: settingWithDefault(
    wholeNumber(1, mostHistoryDays, 14),
    '14',
    `Number of days of run history, 1 to ${mostHistoryDays}.`,
    {
      help: 'days of run history',
    },
  ),
  historyCache: {
    ...setting(text('DIRECTORY'), 'Directory for run history between reviews; store it with the cache step of the workflow.', {
      help: 'directory for run history between reviews',
    }),
    variable: 'PIPELINE_REVIEW_CACHE',
  },
  liveChecks: settingWithDefault(
    truth,
    'false',
    "Whether to send the changed definitions to the orchestrator's own validator and, with a key, to look up the connections and " +
      'environments that they use. Its findings are advice and never fail the check.',
  ),
  rehearseEnvironment: setting(
    text('NAME'),
    'Name of the environment in which changed pipelines are started from the branch under review, once the review has passed. ' +
      'Only under `workflow_dispatch` or with the label; never for forks. Needs a key that may start runs. Default: nothing is started.',
  ),
  rehearseLabel: settingWithDefault(text('LABEL'), 'rehearse', 'Label of a pull request that requests the rehearsal.'),
  rehearseMinutes: settingWithDefault(
    wholeNumber(1, 300),
    '30',
    'Minutes to wait for the runs of a rehearsal, 1 to 300; a run that has not ended by then is cancelled.',
  ),
}

/** The settings of one run, checked. */
export type SettingValues = SettingsOf<typeof settings>

/** Every setting by the name that people write. */
export const inputs = inputsOf(settings)

export const outputs = [
  { name: 'verdict', description: '`pass`, `fail`, or `broken` if the review itself failed.' },
  { name: 'errors', description: 'Number of errors.' },
  { name: 'warnings', description: 'Number of warnings.' },
  { name: 'notes', description: 'Number of notes.' },
  { name: 'report', description: 'Path of the report as JSON.' },
  { name: 'sarif', description: 'Path of the report as SARIF 2.1.0.' },
  { name: 'markdown', description: 'Path of the report as Markdown.' },
  { name: 'html', description: 'Path of the HTML report, with `html-report: true`.' },
  { name: 'comment-url', description: 'URL of the comment on the pull request, if there is one.' },
] as const
export type OutputName = (typeof outputs)[number]['name']
