import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { dayMs, showTime } from '../history/time.ts'
import type { Session } from './session.ts'

/** Ready-made questions. Their arguments become part of a text for the model, on one line. */
export function registerPrompts(server: McpServer, session: Session): void {
  const argument = (text: string) => z.string().max(300).optional().describe(text)
  server.registerPrompt(
    'review_pipeline',
    {
      title: 'Review this pipeline',
      description: 'Reviews a pipeline file, or what a change does to it, and proposes the fixes.',
      argsSchema: z.object({
        path: argument('File or directory. Default: all pipelines.'),
        since: argument('Git ref to compare with.'),
      }),
    },
    ({ path, since }) => asked(reviewWords(onLine(path), onLine(since))),
  )
  server.registerPrompt(
    'why_did_it_fail',
    {
      title: 'Why did it fail last night?',
      description: 'Finds the runs that failed in the last 24 hours, their first failing task and the real error message.',
      argsSchema: z.object({ pipeline: argument('Name or path of the pipeline. Default: all.') }),
    },
    async ({ pipeline }, { mcpReq }) => asked(failureWords(onLine(pipeline), await session.lastMoment(mcpReq.signal))),
  )
}

function asked(text: string) {
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] }
}

function onLine(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : JSON.stringify(text)
}

function reviewWords(path: string | undefined, since: string | undefined): string {
  const what = path === undefined ? 'the pipelines of this repository' : `the pipeline ${path}`
  const change = since === undefined ? '' : ` as it changed since ${since}`
  return [
    `Review ${what}${change}.`,
    `1. Call review${path === undefined ? '' : ` with paths [${path}]`}${since === undefined ? '' : ` and since ${since}`}. Read on with offset while more is above 0.`,
    '2. Call explain_rule for each rule that you do not know.',
    since === undefined
      ? '3. Call graph and schedule_collisions for the pipeline.'
      : '3. Call diff and blast_radius with the same ref.',
    '4. Report errors first, then warnings. For each: file and line, what breaks, the exact text to write. Do not add problems that the tools do not report.',
  ].join('\n')
}

function failureWords(pipeline: string | undefined, nowMs: number): string {
  const bounds = `from ${showTime(nowMs - dayMs)} and to ${showTime(nowMs)}`
  return [
    `Why did ${pipeline === undefined ? 'pipelines' : `the pipeline ${pipeline}`} fail last night?`,
    `1. Call list_pipeline_runs with ${bounds}, status failure${pipeline === undefined ? '' : ` and pipeline ${pipeline}`}. If no run failed, say so and stop.`,
    '2. Call get_pipeline_run for each: the first task that failed is the cause; those after it are skipped. Quote the message of its operation.',
    '3. Call run_history to see how often this error came, and whether reruns helped.',
    '4. Call review for the file of the pipeline, and explain_rule for findings about that task.',
    '5. Report cause, evidence with times and ids, what to do now, and what to change so that it does not happen again. Say what you could not find out.',
  ].join('\n')
}
