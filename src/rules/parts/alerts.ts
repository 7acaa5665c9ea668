import type { Handler, Pipeline } from '../../model/pipeline.ts'
import { quoted } from '../../text/quote.ts'

/** The alerts of a pipeline by the pipeline, task or sensor that they belong to. */
export function alertScopes(pipeline: Pipeline): readonly (readonly Handler[])[] {
  const scopes = [
    pipeline.handlers,
    ...pipeline.tasks.map((task) => task.handlers),
    ...pipeline.triggers.map(({ handlers }) => handlers),
  ]
  return scopes.filter((handlers) => handlers.length > 0)
}

/** `Alert "On failure"`, for the beginning of a sentence. */
export function alertWord({ name }: Handler): string {
  return name.trim() === '' ? 'An alert' : `Alert ${quoted(name)}`
}
