import type { DialectFacts } from './dialect.ts'
import type { Trigger } from './triggers.ts'

/** How people call the zone of a schedule: its name, or what decides where none is written. A template is called UTC. */
export function zoneWordOf({ timeZone }: Pick<Trigger, 'timeZone'>, dialect: Pick<DialectFacts, 'unsetZone'>): string {
  return timeZone.value ?? (timeZone.state === 'unset' ? dialect.unsetZone : undefined) ?? 'UTC'
}
