import { closeSync, constants, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setOutput, setSecret, summary } from '@actions/core'
import { loadForAction } from './builtins.ts'
import { compileBriefly } from './compilers.ts'
import { type ExitCode, exitCodes, messageOf } from './engine/errors.ts'
import { runAction } from './github/run-action.ts'
import type { Runner } from './github/runner.ts'
import type { ActionDeps, Renderers } from './github/session.ts'
import { nodeHost, workingDirectory } from './host.ts'
import { optimizeLate } from './late-optimization.ts'
import { log, logText } from './render/safe.ts'
import { keepYoungHeapSmall, sweepForOneReview } from './young-heap.ts'

/** A required check must never hang. A rehearsal adds the time that it was given. */
const usualMinutes = 5
/** What may still be told after that, in milliseconds. */
const lastWordsMs = 10_000

/** The entry of the action. The exit code is a failure until a verdict fixes it, and once fixed it stays. */
export async function main(): Promise<void> {
  loadForAction(process.env)
  // Where a run has nothing to review, compilers take a tenth of it; to tell those of other releases takes as long as they do.
  if (compileBriefly()) optimizeLate()
  const host = nodeHost(process.env['GITHUB_WORKSPACE'] ?? workingDirectory() ?? '/')
  let verdict: ExitCode | undefined
  process.exitCode = exitCodes.internal
  const conclude = (code: ExitCode) => {
    verdict ??= code
    process.exitCode = verdict
  }
  const stop = (why: string) => {
    process.stdout.write(`${log`Pipeline Review stops: ${logText(why)}`}\n`)
    process.exitCode = verdict ?? exitCodes.internal
    setTimeout(() => process.exit(), lastWordsMs)
    // As a cancelled job does: an open check is closed first.
    if (!process.emit('SIGTERM')) process.exit()
  }
  const stopAfter = (minutes: number) => setTimeout(() => stop(`not done after ${minutes} minutes`), minutes * 60_000).unref()
  let limit = stopAfter(usualMinutes)
  const allowMore = (minutes: number) => {
    clearTimeout(limit)
    limit = stopAfter(usualMinutes + minutes)
  }
  process.on('uncaughtException', (error) => stop(messageOf(error)))
  const runner = runnerOf(process.env)
  conclude(await runAction(host, process.env, { review, renderers, connect, runner, conclude, allowMore }))
}

const review: ActionDeps['review'] = async (host, request) => {
  keepYoungHeapSmall()
  sweepForOneReview()
  compileBriefly()
  optimizeLate()
  return (await import('./run.ts')).fullReview(host, request)
}

const connect: ActionDeps['connect'] = async (options) => {
  const { readingClient, usesProxy } = await import('./github/reading-client.ts')
  const full: Parameters<typeof readingClient>[1] = async (more) => (await import('./github/client.ts')).createClient(more)
  return usesProxy(process.env) ? (await import('./github/client.ts')).createClient(options) : readingClient(options, full)
}

async function renderers(): Promise<Renderers> {
  return (await import('./github/renderers.ts')).renderers
}

/** The runner behind the environment of a step. Its files are optional: outside a runner nothing is written. */
function runnerOf(env: NodeJS.ProcessEnv): Runner {
  let folder: string | undefined
  return {
    mask: (secret) => setSecret(secret),
    output: (name, value) => {
      if (env['GITHUB_OUTPUT']) void attempt(() => setOutput(name, value))
    },
    summary: async (markdown) => {
      if (env['GITHUB_STEP_SUMMARY']) await attempt(() => summary.addRaw(markdown, true).write())
    },
    save: async (name, text) =>
      attempt(async () => {
        folder ??= mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'pipeline-review-'))
        return saveNew(join(folder, name), text)
      }),
  }
}

/** Opens a name that is new and no link, so that no one can have laid one there. */
function saveNew(path: string, text: string): string {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  const file = openSync(path, flags, 0o600)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
  return path
}

/** What the runner refuses is missing afterwards; the verdict stays. */
async function attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    process.stdout.write(`${log`Note: the runner refused an output: ${logText(messageOf(error))}`}\n`)
    return undefined
  }
}

void main()
