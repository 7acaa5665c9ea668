import type { Connection } from 'vscode-languageserver/node'
import { changed, openFile } from './open-files.ts'
import type { Session } from './session.ts'

/** Keeps the open texts as the editor has them, and has what they touch reviewed. */
export function followTexts(connection: Connection, session: Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const home = session.folders.homeOf(uri)
    home.workspace.files.set(home.path, openFile(uri, languageId, version, text))
    if (home.workspace.known) session.touched(home)
    else session.review(home.workspace, 0)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const home = session.folders.homeOf(uri)
    const file = home.workspace.files.get(home.path)
    if (!file) return
    home.workspace.files.set(home.path, changed(file, contentChanges, version, session.positions))
    session.touched(home)
  })
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => session.review(session.folders.homeOf(uri).workspace, 0))
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const { workspace, path } = session.folders.homeOf(uri)
    workspace.files.delete(path)
    session.closed(uri)
    if (workspace.paths.includes('.')) session.review(workspace)
    else session.folders.forget(uri)
  })
  connection.onDidChangeWatchedFiles(() => {
    for (const workspace of session.folders.all()) session.review(workspace)
  })
  connection.onNotification('workspace/didChangeWorkspaceFolders', (params: unknown) => {
    const { added, removed } = foldersIn(params)
    for (const uri of removed) session.folders.remove(uri)
    for (const uri of added) session.folders.add(uri)
  })
}

function foldersIn(params: unknown): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const event = field(params, 'event')
  const uris = (list: unknown) =>
    Array.isArray(list) ? list.map((one) => field(one, 'uri')).filter((uri) => typeof uri === 'string') : []
  return { added: uris(field(event, 'added')), removed: uris(field(event, 'removed')) }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
