import type { Pipeline } from '../../model/pipeline.ts'
import type { Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import { textsIn } from './inspect.ts'
import { rawJobOf } from './read/bundle.ts'
import { jobOf } from './read/pipeline.ts'
import { referencesIn } from './read/reference.ts'
import { placeOf } from './read/setting.ts'
import { under } from './read/value.ts'

/** What `${bundle…}` and `${workspace…}` look up (Databricks CLI 1.13, `bundle/config`). */
const names: Readonly<Record<string, readonly string[]>> = {
  bundle: [
    'name',
    'target',
    'environment',
    'git',
    'mode',
    'uuid',
    'cluster_id',
    'compute_id',
    'databricks_cli_version',
    'deployment',
    'engine',
    'force',
    'terraform',
  ],
  workspace: [
    'host',
    'profile',
    'auth_type',
    'metadata_service_url',
    'client_id',
    'google_service_account',
    'azure_workspace_resource_id',
    'azure_use_msi',
    'azure_client_id',
    'azure_tenant_id',
    'azure_environment',
    'azure_login_app_id',
    'experimental_is_unified_host',
    'account_id',
    'workspace_id',
    'current_user',
    'root_path',
    'file_path',
    'resource_path',
    'artifact_path',
    'state_path',
    'snapshot_path',
  ],
}

/** References to facts of the bundle and its workspace that neither have. One that is close to none may be newer than this version. */
export function* nameViolations(pipeline: Pipeline): Iterable<Violation> {
  const job = jobOf(pipeline)
  if (!job) return
  for (const { text, value } of textsIn(rawJobOf(job)))
    for (const { steps, text: reference } of referencesIn(text)) {
      const [prefix = '', name = ''] = steps
      const known = names[prefix]
      if (!known || name === '' || known.includes(name) || under(job.bundle.facts, prefix, name) !== undefined) continue
      const near = soleClosestTo(name, known)
      yield {
        kind: 'unknown-name-in-expression',
        at: placeOf(value.at, job.document),
        message: `${quoted(reference)} looks up ${quoted(name)}, which ${quoted(prefix)} does not have${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        remedy: near === undefined ? 'Write a name that the CLI knows' : `Write ${quoted(reference.replace(name, near))}`,
        subject: reference,
        ...(near === undefined && { severity: 'warning' as const }),
      }
    }
}
