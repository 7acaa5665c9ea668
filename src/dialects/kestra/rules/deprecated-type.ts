import { defineRule } from '../../../engine/rule.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { typeFacts } from '../format/catalogue.ts'
import { flowsOf } from '../read/pipeline.ts'
import { isBefore, isFrom, releasesOf } from '../release.ts'
import { coreNameOf } from '../types.ts'

export default defineRule({
  summary: 'Types should have their present names',
  why: 'The old names are aliases up to 1.3; 2.0 refuses them. The present names are read from 0.17 or 0.20 on.',
  remedy: 'Write the present name of the type.',
  severity: 'note',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v0.17.0'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const releases = releasesOf(pipeline, flow)
      // A release before the new names needs the old ones; 2.0 refuses them, which `removed-in-version` tells.
      if (releases.isConfigured && (isBefore(releases, '0.20') || isFrom(releases, '2.0'))) continue
      for (const { type, writtenType, path, id } of [...flow.tasks, ...flow.triggers]) {
        if (type === writtenType) continue
        const at = [...path, 'type']
        const fix = replaceScalar(pipeline.document, at, type)
        yield {
          at: { path: at },
          message: `Old type name ${quoted(writtenType)}: from release 2.0 on only ${quoted(type)} is read`,
          remedy: `Write ${quoted(type)}.`,
          subject: id ?? '',
          ...(fix && { fix: isYoung(type) ? { ...fix, safety: 'unsafe' as const } : fix }),
        }
      }
    }
  },
})

/** True for a name that came after those of 0.17, so that an old release may not have it. */
function isYoung(type: string): boolean {
  const name = coreNameOf(type)
  return name !== null && typeFacts(name)?.since !== undefined
}
