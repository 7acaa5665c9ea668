/** Shared rules that would be wrong about jobs of a bundle, with the reason. */
export const unsuited: Readonly<Record<string, string>> = {
  'ambiguous-yaml': 'The CLI reads scalars by rules of its own, and takes yes, on and 300_000 where a flag or a number is due.',
  'copied-pipeline': 'Bundles are made of templates: jobs that are alike are the rule.',
  'concurrency-unlimited': 'Without a limit one run is active.',
  'duplicate-id': 'Tasks of one key are merged into one, which fused-tasks tells.',
  'alert-name-taken': 'Notifications have no names.',
  'alert-duplicate': 'The same address at the job and at a task hears of different things: the run, and each attempt.',
  'schedule-in-dst-change':
    'Quartz skips the lost hour and fires once in the doubled one; what the service does is not documented.',
  'schedule-name-mismatch': 'Names of jobs are prefixed and interpolated per target.',
  'trigger-chain': 'Jobs may call jobs three levels deep.',
  'required-input-missing': 'Parameters of a job always have a default.',
  'unused-input': 'Parameters of a job reach every task, also those that never name them.',
  'undeclared-input': 'A caller may pass parameters that the job does not declare.',
  'depends-on-all-siblings': 'A loop holds one task.',
  'retry-worst-case': 'A timeout is not retried unless the task says so.',
}
