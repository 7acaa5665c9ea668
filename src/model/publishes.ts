import type { Task } from './pipeline.ts'

/** True for a task that gives data to people or other systems. Messages about the run are no data; mails and subscriptions of a BI tool are. */
export function publishesData({ action: { facts } }: Task): boolean {
  return facts?.exports === true && (facts.family !== 'notify' || facts.expertise === 'bi')
}
