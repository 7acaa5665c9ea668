import type { Config } from '../config/config.ts'
import { summaryOf, type ToldPipeline } from '../discover/summary.ts'
import type { SummaryPack } from '../discover/summary-pack.ts'
import type { FilePass } from '../engine/file-pass.ts'
import type { ToldFacts } from '../engine/kept-facts.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Host } from '../host.ts'
import type { ReviewRequest } from './request.ts'

/** What a review need not read of a file. */
export interface Summary {
  /** The id of its dialect. */
  readonly dialect: string
  readonly pipelines: readonly ToldPipeline[]
  /** Of each pipeline. */
  readonly facts: readonly ToldFacts[]
}

/** The summaries that earlier reviews have left of files, for those that a change leaves alone. */
export interface EarlierRuns {
  /** The summary of a file with these bytes; undefined where none is kept. */
  of(path: string, bytes: Uint8Array): Promise<Summary | undefined>
  /** Leaves one for the next run, of the file that was asked for last and has been read. */
  add(dialect: string, subject: Subject, pass: FilePass): void
  end(): void
}

/** Undefined where nothing may be kept: in a library, for rules of a stranger, and where the directory is not known. */
export function earlierRuns(host: Host, request: ReviewRequest, config: Config): EarlierRuns | undefined {
  const { keptFiles, directory } = host
  if (!keptFiles || !directory || request.rules) return undefined
  const packOf = async () => {
    const files = await keptFiles()
    // Digests take time to load.
    if (files) return new (await import('../discover/summary-pack.ts')).SummaryPack(files, groundOf(host, request, config))
    return null
  }
  let pack: SummaryPack | null | undefined
  return {
    of: async (path, bytes) => {
      if (pack === undefined) pack = await packOf()
      const text = pack?.of(path, bytes)
      return text === undefined ? undefined : JSON.parse(text)
    },
    add: (dialect, subject, pass) => {
      const facts = pack ? pass.told(subject) : undefined
      const pipelines = facts && summaryOf(subject)
      if (!pipelines) return
      const text = `{"dialect":${JSON.stringify(dialect)},"pipelines":[${pipelines.join()}],"facts":${JSON.stringify(facts)}}`
      pack?.add(subject.document.source.path, text)
    },
    end: () => {
      pack?.end()
      pack = null
    },
  }
}

/** The configuration says which facts rules ask for, what the team knows of a pipeline, and what its credentials look like. */
function groundOf({ directory, zoneData }: Host, { profile }: ReviewRequest, config: Config): unknown {
  const { origins: _, files: __, ...settings } = config
  return { directory, zoneData, profile, settings }
}
