import type { Finding } from '../engine/finding.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { PipelineAnswer } from '../history/stage.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { State } from '../review/state.ts'

/** What is known of a workspace: the last review of all of it, with the files that have been read again since. */
export interface Known {
  readonly host: GuardedHost
  readonly state: State
  /** Run history by the key of a pipeline. */
  readonly answers: ReadonlyMap<string, PipelineAnswer>
  /** By path, with the text that they were found in. */
  readonly told: ReadonlyMap<string, Told>
}

/** The findings of one file that count or are suppressed, in the order of the text. */
export interface Told {
  readonly text: string
  readonly findings: readonly Finding[]
}

export function pipelinesOf({ state }: Known): readonly Pipeline[] {
  return state.subjects.flatMap(({ pipelines }) => pipelines)
}

export function subjectOf({ state }: Known, path: string): Subject | undefined {
  return state.subjects.find(({ document }) => document.source.path === path)
}

/** Names of environments: those of the configuration, and those that triggers name. */
export function environmentsOf(known: Known): readonly string[] {
  const used = pipelinesOf(known).flatMap(({ triggers }) => triggers.flatMap(({ environments }) => environments))
  return [...new Set([...known.state.config.environments, ...used])].filter((name) => !name.includes('${{')).sort()
}
