import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { isBroken } from '../text/document.ts'
import { type Known, subjectOf } from './known.ts'
import type { OpenFile } from './open-files.ts'
import { reviewAll } from './review-all.ts'
import { reviewFile } from './review-file.ts'

/** A folder under review, or a single file that lies in none. */
export interface Workspace {
  /** Absolute, with `/`. */
  readonly directory: string
  readonly host: Host
  /** What is reviewed: everything below the folder, or one file. */
  readonly paths: readonly string[]
  /** Open files by their path in the folder. */
  readonly files: Map<string, OpenFile>
  known: Known | undefined
  /** The last readable state of each pipeline: names are looked up in it while the text is broken. */
  readonly readable: Map<string, Pipeline>
  /** Counts the reviews that were asked for. */
  asked: number
  isRunning: boolean
}

export function workspaceAt(host: Host, directory: string, paths: readonly string[]): Workspace {
  return { directory, host, paths, files: new Map(), known: undefined, readable: new Map(), asked: 0, isRunning: false }
}

/** Reviews everything as it is at this moment. Throws OperationalError where the configuration cannot be read. */
export async function refresh(workspace: Workspace): Promise<void> {
  const texts = new Map([...workspace.files].map(([path, { document }]) => [path, document.getText()]))
  const known = await reviewAll(workspace.host, workspace.paths, texts)
  workspace.known = known
  for (const path of workspace.files.keys()) remember(workspace, path)
  // What was typed in the meantime is newer.
  for (const [path, { document }] of workspace.files) if (texts.get(path) !== document.getText()) refreshFile(workspace, path)
}

/** Reviews one file again where its text is newer than what is known of it; false where nothing is known of the workspace yet. */
export function refreshFile(workspace: Workspace, path: string): boolean {
  const file = workspace.files.get(path)
  if (!workspace.known || !file) return false
  if (workspace.known.told.get(path)?.text !== file.text) {
    workspace.known = reviewFile(workspace.known, path, file.document.getText())
    remember(workspace, path)
  }
  return true
}

function remember({ known, readable }: Workspace, path: string): void {
  const subject = known && subjectOf(known, path)
  const [pipeline] = subject?.pipelines ?? []
  const isUsable = subject && !isBroken(subject.document)
  if (pipeline && (isUsable || !readable.has(path))) readable.set(path, pipeline)
}

/** The pipeline of a file as it is, and as it was when it could be read. */
export function pipelineOf({ known, readable }: Workspace, path: string) {
  const subject = known && subjectOf(known, path)
  const [present] = subject?.pipelines ?? []
  return { present, readable: readable.get(path) ?? present, document: subject?.document }
}
