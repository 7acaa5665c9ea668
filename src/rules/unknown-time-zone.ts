import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import { type Pipeline, type Trigger, writtenPath } from '../model/pipeline.ts'
import { replaceScalar } from '../text/edit/scalar-edit.ts'
import { quoted } from '../text/quote.ts'
import { joined } from '../text/wording.ts'
import { isKnownZone, nearestZones } from '../time/known-zones.ts'
import { zoneNames } from '../time/zone-names.ts'
import { triggerWord } from './parts/triggers.ts'

/** Different wrong names of one file that are told. */
const mostCompared = 50

export default defineRule({
  summary: 'Time zones must be names of the IANA database',
  why: 'The platform refuses an unknown zone, and an abbreviation does not define daylight saving time (DST).',
  remedy: 'Write a name such as Europe/London or UTC.',
  severity: 'error',
  since: '0.1.0',
  about: ['trigger'],
  *check({ pipeline }) {
    const nearest = new Map<string, readonly string[]>()
    for (const trigger of pipeline.triggers) {
      const { value: zone, origin } = trigger.timeZone
      if (zone === undefined || origin === 'product-default' || zone.trim() === '' || zoneNames.has(zone)) continue
      if (pipeline.dialect.otherZones?.test(zone)) continue
      if (!nearest.has(zone) && (nearest.size === mostCompared || isKnownZone(zone))) continue
      if (!nearest.has(zone)) nearest.set(zone, nearestZones(zone))
      yield told(pipeline, trigger, zone, nearest.get(zone) ?? [])
    }
  },
})

/** Readers of zones that ignore case exist, so a name that is wrong in its case only is no certain error. */
function told({ document, dialect }: Pipeline, trigger: Trigger, zone: string, near: readonly string[]): Problem {
  const path = writtenPath(trigger.timeZone) ?? trigger.path
  const [first] = near
  const isCaseOnly = first !== undefined && first.toLowerCase() === zone.toLowerCase()
  const isSole = near.length === 1 && first !== undefined && zoneNames.has(first)
  const fix = isSole ? replaceScalar(document, path, first) : undefined
  const names = either(near.map(quoted))
  const defect = isCaseOnly ? `is spelt ${quoted(first)}` : 'does not exist'
  const question = isCaseOnly || near.length === 0 ? '' : `; did you mean ${names}?`
  return {
    at: { path },
    message: `${triggerWord(trigger)} has the time zone ${quoted(zone)}, which ${defect}${question}`,
    subject: zone,
    ...(near.length > 0 && { remedy: `Write ${names}.` }),
    ...(isCaseOnly && !dialect.zonesNeedExactCase && { severity: 'warning' as const }),
    ...(fix && { fix: { ...fix, safety: isCaseOnly ? ('safe' as const) : ('unsafe' as const) } }),
  }
}

function either(names: readonly string[]): string {
  return joined(names).replace(' and ', ' or ')
}
