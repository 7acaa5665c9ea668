import type { Handler, Pipeline } from '../../model/pipeline.ts'
import { quoted } from '../../text/quote.ts'

/** The alerts of a pipeline by the pipeline, task or sensor that they belong to. */
export function alertScopes(pipeline: Pipeline): readonly (readonly Handler[])[] {
  const scopes: (readonly Handler[])[] = []
  if (pipeline.handlers.length > 0) scopes.push(pipeline.handlers)
  for (const { handlers } of pipeline.tasks) if (handlers.length > 0) scopes.push(handlers)
  for (const { handlers } of pipeline.triggers) if (handlers.length > 0) scopes.push(handlers)
  return scopes
}

/** `Alert "On failure"`, for the beginning of a sentence. */
export function alertWord({ name }: Handler): string {
  return name.trim() === '' ? 'An alert' : `Alert ${quoted(name)}`
}
