import type { OutputName } from '../settings.ts'

/** What the runner of a job takes from a step. None of it may throw. */
export interface Runner {
  /** Hides a secret in all later output. */
  mask(secret: string): void
  output(name: OutputName, value: string): void
  /** Appends finished Markdown to the summary of the job. */
  summary(markdown: string): Promise<void>
  /** Writes a file under a new name in the temporary folder and answers its path, or undefined where that fails. */
  save(name: string, text: string): Promise<string | undefined>
}
