import type { Diagnostic } from 'vscode-languageserver/node'
import { messageOf, OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { diagnosticsOf, type LocationOf, rangeIn } from './diagnostics.ts'
import { type Folders, foldersOn, type Home } from './folders.ts'
import { subjectOf } from './known.ts'
import { openFile } from './open-files.ts'
import { type Positions, positionsIn } from './positions.ts'
import { uriOfPath } from './uris.ts'
import { refresh, refreshFile, type Workspace } from './workspace.ts'

/** What the session tells the editor. */
export interface Editor {
  publish(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void
  /** A sentence that a person must see. */
  warn(text: string): void
  log(text: string): void
}

/** All that one editor has open, and the reviews of it. */
export interface Session {
  positions: Positions
  /** True where files that are not open are reported, too. */
  reportsAll: boolean
  readonly folders: Folders
  readonly host: Host
  /** Reviews a file immediately, and its workspace after a pause. */
  touched(home: Home): void
  /** Reviews a workspace after a pause. */
  review(workspace: Workspace, pauseMs?: number): void
  /** Resolves when the workspace is known and the file in it is as it is open. */
  ready(home: Home): Promise<void>
  /** Takes back what was told of a file that is not open any more. */
  closed(uri: string): void
  locationIn(workspace: Workspace): LocationOf
}

/** Milliseconds without a key until the whole workspace is reviewed. */
const pause = 250

export function sessionOn(host: Host, editor: Editor): Session {
  const pending = new Map<Workspace, Promise<void>>()
  const told = new Map<string, string>()
  const unopened = new Map<Workspace, ReadonlySet<string>>()
  const warned = new Set<string>()
  const session: Session = {
    positions: positionsIn('utf-16'),
    reportsAll: false,
    folders: foldersOn(host),
    host,
    touched(home) {
      void host.sleep(0).then(() => attempt(() => refreshFile(home.workspace, home.path) && publishFile(home)))
      session.review(home.workspace)
    },
    review(workspace, pauseMs = pause) {
      const turn = ++workspace.asked
      const lastMs = spent.get(workspace) ?? 0
      void host.sleep(Math.max(pauseMs, 2 * lastMs)).then(async () => {
        if (turn === workspace.asked) await reviewNow(workspace)
      })
    },
    async ready({ workspace, path }) {
      if (!workspace.known) await reviewNow(workspace)
      attempt(() => refreshFile(workspace, path))
      // What has come in meanwhile may take the request back.
      await host.sleep(0)
    },
    closed: (uri) => publish(uri, undefined, []),
    locationIn: (workspace) => (path, range) => {
      const home = openIn(workspace, path)
      return home && { uri: home.uri, range: rangeIn(home, range, session.positions) }
    },
  }
  const spent = new Map<Workspace, number>()
  return session

  /** One review of a workspace at a time: who asks meanwhile gets the one that is under way. */
  async function reviewNow(workspace: Workspace): Promise<void> {
    const running = pending.get(workspace)
    if (running) {
      await running
      if (workspace.known) return
    }
    const begin = host.elapsed()
    const work = refresh(workspace).then(
      () => publishAll(workspace),
      (error: unknown) => tell(error),
    )
    pending.set(workspace, work)
    await work
    pending.delete(workspace)
    spent.set(workspace, host.elapsed() - begin)
  }

  function attempt(work: () => unknown): void {
    try {
      work()
    } catch (error) {
      tell(error)
    }
  }

  /** The world's refusals are shown once; everything else is ours. */
  function tell(error: unknown): void {
    const text =
      error instanceof OperationalError
        ? [error.message, error.hint].filter(Boolean).join(' ')
        : `internal error: ${messageOf(error)}`
    if (!warned.has(text)) editor.warn(`Pipeline Review: ${text}`)
    warned.add(text)
    editor.log(text)
  }

  function publishAll(workspace: Workspace): void {
    warned.clear()
    for (const path of workspace.files.keys()) publishFile({ workspace, path })
    for (const { subject, message } of workspace.known?.state.crashed ?? [])
      editor.log(`internal error in ${subject}: ${message}`)
    publishUnopened(workspace)
  }

  function publishFile({ workspace, path }: Home): void {
    const file = workspace.files.get(path)
    if (!file) return
    const findings = workspace.known?.told.get(path)?.findings ?? []
    publish(file.uri, file.document.version, diagnosticsOf(findings, file, session.positions, session.locationIn(workspace)))
  }

  function publishUnopened(workspace: Workspace): void {
    if (!session.reportsAll) return
    const now = new Set<string>()
    for (const [path, { findings }] of workspace.known?.told ?? []) {
      const file = workspace.files.has(path) || findings.length === 0 ? undefined : openIn(workspace, path)
      if (!file) continue
      now.add(file.uri)
      publish(file.uri, undefined, diagnosticsOf(findings, file, session.positions, session.locationIn(workspace)))
    }
    for (const uri of unopened.get(workspace) ?? []) if (!now.has(uri) && !isOpen(workspace, uri)) publish(uri, undefined, [])
    unopened.set(workspace, now)
  }

  /** The same list for the same text is not sent again. */
  function publish(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void {
    const text = JSON.stringify([version, diagnostics])
    if (told.get(uri) === text) return
    told.set(uri, text)
    editor.publish(uri, version, diagnostics)
  }
}

function isOpen({ files }: Workspace, uri: string): boolean {
  return [...files.values()].some((file) => file.uri === uri)
}

/** The file of a path as it is open, else as it was reviewed; undefined for one that no one has read. */
export function openIn({ files, known, directory }: Workspace, path: string) {
  const open = files.get(path)
  if (open) return open
  const subject = known && subjectOf(known, path)
  if (!subject) return undefined
  const root = directory === '/' ? '' : directory
  return openFile(uriOfPath(`${root}/${path}`), 'yaml', 0, subject.document.source.text)
}
