import type { Pool } from '../model/team.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { criticalities, type PipelineConfig } from './config.ts'
import { choiceIn, durationIn, fieldsOf, type Reader, refuse, textIn, textsIn, wholeNumberIn } from './reader.ts'

export const pipelineKeys = [
  'owners',
  'criticality',
  'alias',
  'id',
  'expected-duration',
  'max-duration',
  'finish-by',
  'timezone',
  'freshness',
] as const

/** What the team says of the pipelines that `match` means. */
export function parsePipeline(match: string, reader: Reader): PipelineConfig {
  const fields = fieldsOf(reader, pipelineKeys)
  const criticality = choiceIn(fields['criticality'], criticalities)
  const alias = textIn(fields['alias'])
  const id = textIn(fields['id'])
  const expectedSeconds = durationIn(fields['expected-duration'])
  const maxSeconds = durationIn(fields['max-duration'])
  const freshnessSeconds = durationIn(fields['freshness'])
  const finishBy = finishByIn(fields['finish-by'], fields['timezone'])
  return {
    match,
    owners: textsIn(fields['owners']),
    ...(criticality && { criticality }),
    ...(alias !== undefined && { alias }),
    ...(id !== undefined && { id }),
    ...(expectedSeconds !== undefined && { expectedSeconds }),
    ...(maxSeconds !== undefined && { maxSeconds }),
    ...(freshnessSeconds !== undefined && { freshnessSeconds }),
    ...(finishBy && { finishBy }),
    origin: reader.originOf(reader.path),
  }
}

/** A wall-clock time and its zone; UTC where none is given. */
function finishByIn(time: Reader | undefined, zone: Reader | undefined): PipelineConfig['finishBy'] {
  const timeZone = textIn(zone) ?? 'UTC'
  if (zone && !isKnownZone(timeZone)) refuse(zone, 'The name of a time zone is expected here, for example "Europe/London"')
  const localTime = textIn(time)
  if (!time || localTime === undefined) return undefined
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(localTime)) return { localTime, timeZone }
  return refuse(time, 'A time such as "07:30" is expected here, in quotes')
}

/** Something scarce that several pipelines share. */
export function parsePool(name: string, reader: Reader): Pool | undefined {
  const fields = fieldsOf(reader, ['slots', 'members'])
  const slots = wholeNumberIn(fields['slots'], 1, 1000) ?? 1
  const members = textsIn(fields['members'])
  if (members.length === 0) return refuse(reader, 'A pool needs "members": connections or targets that share it')
  return { name, slots, members }
}
