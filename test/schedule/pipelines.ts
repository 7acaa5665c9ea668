import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { expectedFrom } from '../../src/schedule/durations.ts'
import { parseDocument } from '../../src/text/parse.ts'

/** A pipeline out of its triggers; `connector` is what its only task syncs. */
export function pipelineOf(path: string, triggers: string, connector = '', tasks = ''): Pipeline {
  const sync = `
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: ${connector || '${{ ENV.NONE }}'}`
  const text = `version: v1\nname: ${path.replace('.yml', '')}\n${triggers}\npipeline:\n  work:\n    tasks:${sync}${tasks}\n`
  const [pipeline] = orchestra.read({ documents: [parseDocument({ path, text })], variants: [] })
  if (!pipeline) throw new Error(`no pipeline in ${text}`)
  return pipeline
}

/** A `schedule:` of cron texts in a zone. */
export function cronOf(zone: string, ...texts: readonly string[]): string {
  return `schedule:\n${texts.map((text) => `  - cron: '${text}'\n    timezone: ${zone}`).join('\n')}`
}

/** A `trigger_events:` on pipelines. */
export function eventOf(...ids: readonly string[]): string {
  return `trigger_events:\n${ids.map((id) => `  - type: pipeline\n    pipeline_id: '${id}'`).join('\n')}`
}

/** A task that calls a pipeline. */
export function callOf(id: string): string {
  return `
      call_${id.replace(/\W/g, '_')}:
        integration: ORCHESTRA
        integration_job: TRIGGER_PIPELINE
        parameters:
          pipeline_id: '${id}'`
}

/** The pipeline with the minutes that the team expects of its runs. */
export function expecting(pipeline: Pipeline, minutes: number): Pipeline {
  return { ...pipeline, promises: { ...pipeline.promises, expectedSeconds: minutes * 60 } }
}

/** The pipeline with a time of day by which its runs are to be over. */
export function promising(pipeline: Pipeline, localTime: string, timeZone = 'UTC'): Pipeline {
  return { ...pipeline, promises: { ...pipeline.promises, finishBy: { localTime, timeZone } } }
}

/** What the team expects, and no run history. */
export const expected = expectedFrom(new Map())
