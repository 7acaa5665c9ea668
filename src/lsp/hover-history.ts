import type { EnvironmentHistory, PipelineHistory } from '../model/history.ts'
import { spanWords } from '../render/history-words.ts'
import { count } from '../text/wording.ts'

/** What the snapshot says of a pipeline, a line for each environment. */
export function runWords(history: PipelineHistory | undefined): readonly string[] {
  if (!history) return []
  const period =
    history.from === null || history.to === null ? '' : ` (${history.from.slice(0, 10)} to ${history.to.slice(0, 10)})`
  return history.environments.map((environment) => `${titleOf(environment)}: ${outcome(environment)}${period}`)
}

/** What it says of one task. */
export function taskRunWords(history: PipelineHistory | undefined, id: string): readonly string[] {
  return (history?.environments ?? []).flatMap((environment) => {
    const task = environment.tasks.find((one) => one.task === id)
    return task ? [`${titleOf(environment)}: ${outcome(task)}`] : []
  })
}

function titleOf({ name }: EnvironmentHistory): string {
  return `Last runs${name === null ? '' : ` in ${name}`}`
}

function outcome({
  runs,
  failed,
  durationSeconds: { p50, p95 },
}: Pick<EnvironmentHistory, 'runs' | 'failed' | 'durationSeconds'>): string {
  const times = [...(p50 === null ? [] : [`p50 ${spanWords(p50)}`]), ...(p95 === null ? [] : [`p95 ${spanWords(p95)}`])]
  return [count(runs, 'run'), `${failed} failed`, ...times].join(', ')
}
