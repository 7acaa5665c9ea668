import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { Job } from '../read/bundle.ts'
import { placeOf } from '../read/setting.ts'
import { isNull, type Value } from '../read/value.ts'
import { fields, type Shape } from './fields.ts'

/** Required keys that a job lacks once its target has been applied. What is unknown may hold them. */
export function* missingKeys(job: Job): Iterable<Violation> {
  yield* missingIn({ object: 'Job' }, job.value, job)
}

function* missingIn(shape: Shape, value: Value, job: Job): Iterable<Violation> {
  if (value.kind === 'list') for (const item of value.items) yield* missingIn(shape.list ?? {}, item, job)
  if (value.kind !== 'map') return
  const known = fields[shape.object ?? ''] ?? {}
  for (const [key, field] of Object.entries(known)) {
    const child = value.entries.get(key)
    if (child !== undefined && !isNull(child)) yield* missingIn(field, child, job)
    else if (field.required === true && !isForgiven(shape.object ?? '', key)) yield missing(key, value, job)
  }
}

/** Required by the SDK's tags, but harmless or told by a rule of its own. */
function isForgiven(object: string, key: string): boolean {
  return object === 'JobParameterDefinition' || object === 'GitSource' || forgiven.has(`${object} ${key}`)
}

const forgiven: ReadonlySet<string> = new Set(['ClusterSpec spark_version', 'QueueSettings enabled', 'JobPermission level'])

function missing(key: string, holder: Value, job: Job): Violation {
  const { document, path } = holder.at
  const place = placeOf({ document, path: [...path, key] }, job.bundle.project.documents[0], 'key')
  const owner = path.findLast((step) => typeof step === 'string')
  return {
    kind: 'missing-key',
    at: place,
    message: `${quoted(String(owner ?? ''))} has no ${quoted(key)}`,
    remedy: `Add ${quoted(key)}`,
  }
}
