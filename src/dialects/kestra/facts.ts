import type { Family, JobFacts } from '../../model/pipeline.ts'

interface Kind {
  /** Begins a type, after `io.kestra.plugin.`. */
  readonly prefix: string
  readonly family: Family
  readonly network: boolean
  readonly more?: Partial<JobFacts>
}

const kind = (prefix: string, family: Family, network: boolean, more: Partial<JobFacts> = {}): Kind => ({
  prefix,
  family,
  network,
  more,
})

/** What kinds of tasks do, the longer name before the shorter (plug-in documentation of Kestra). A type that none of them begins is unknown. */
const kinds: readonly Kind[] = [
  kind('core.http.', 'http', true),
  kind('core.flow.Subflow', 'sub-pipeline', false),
  kind('core.flow.ForEachItem', 'sub-pipeline', false),
  kind('core.flow.Pause', 'approval', false),
  kind('core.flow.Approval', 'approval', false),
  kind('core.flow.Sleep', 'wait', false, { idempotent: true }),
  kind('core.execution.Assert', 'test', false, { idempotent: true }),
  kind('core.log.', 'other', false, { idempotent: true }),
  kind('core.debug.', 'other', false, { idempotent: true }),
  kind('core.', 'other', false),
  kind('notifications.', 'notify', true, { exports: true }),
  kind('slack.', 'notify', true, { exports: true }),
  kind('email.', 'notify', true, { exports: true }),
  kind('discord.', 'notify', true, { exports: true }),
  kind('telegram.', 'notify', true, { exports: true }),
  kind('microsoft365.teams.', 'notify', true, { exports: true }),
  kind('googleworkspace.chat.', 'notify', true, { exports: true }),
  kind('pagerduty.', 'notify', true, { exports: true }),
  kind('opsgenie.', 'notify', true, { exports: true }),
  kind('jdbc.', 'sql', true, { expertise: 'warehouse' }),
  kind('gcp.bigquery.', 'sql', true, { expertise: 'warehouse' }),
  kind('dbt.cli.DbtCLI', 'transform', true, { expertise: 'dbt', writes: true, idempotent: true, takesDbtCommands: true }),
  kind('dbt.', 'transform', true, { expertise: 'dbt', writes: true, idempotent: true }),
  kind('scripts.python.', 'python', false, { expertise: 'python' }),
  kind('scripts.shell.', 'shell', false),
  kind('scripts.powershell.', 'shell', false),
  kind('scripts.', 'other', false),
  kind('docker.', 'container', false),
  kind('kubernetes.', 'container', true),
  kind('airbyte.', 'ingest', true, { expertise: 'ingestion', writes: true, idempotent: true }),
  kind('fivetran.', 'ingest', true, { expertise: 'ingestion', writes: true, idempotent: true }),
  kind('airflow.', 'sub-pipeline', true),
  kind('hightouch.', 'other', true, { exports: true }),
  kind('ai.', 'ai', true),
  kind('openai.', 'ai', true),
  kind('serdes.', 'other', false, { idempotent: true }),
  kind('fs.local.', 'other', false),
  kind('fs.', 'other', true),
  kind('git.', 'other', true),
  kind('aws.', 'other', true),
  kind('gcp.', 'other', true),
  kind('azure.', 'other', true),
]

const root = 'io.kestra.plugin.'

/** What is known of a task of a type; null where nothing is. */
export function factsOf(type: string): JobFacts | null {
  const name = type.startsWith(root) ? type.slice(root.length) : undefined
  const found = name === undefined ? undefined : kinds.find(({ prefix }) => name.startsWith(prefix))
  if (name === undefined || !found) return null
  return {
    title: shortType(type),
    family: isNotification(name) ? 'notify' : found.family,
    crossesNetwork: found.network,
    idempotent: null,
    rateLimited: false,
    writes: false,
    exports: isNotification(name),
    expertise: null,
    storesOutputsOnRequest: false,
    takesDbtCommands: false,
    ...found.more,
  }
}

/** Packages that were split hold their messages in a part of their own. */
function isNotification(name: string): boolean {
  return /(?:^|\.)notifications\./.test(name)
}

/** A type as people name it: `flow.If`, `jdbc.postgresql.Query`. */
export function shortType(type: string): string {
  return type.replace(/^io\.kestra\.plugin\.(?:core\.)?/, '')
}

/** True for a task that sends a message to people. */
export function sendsMessage(type: string): boolean {
  return factsOf(type)?.family === 'notify'
}
