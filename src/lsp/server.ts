import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import type { Host } from '../host.ts'
import { version } from '../project.ts'
import { fixAllKind } from './fixes.ts'
import { encodings, negotiated, positionsIn } from './positions.ts'
import { answerRequests } from './requests.ts'
import { type Session, sessionOn } from './session.ts'
import { followTexts } from './texts.ts'

/** What an editor may set when it starts the server (`initializationOptions`). */
interface Options {
  readonly reportsAll: boolean
}

/** Answers an editor over a connection until it is closed. */
export function serve(host: Host, connection: Connection): void {
  const session = sessionOn(host, {
    publish: (uri, version, diagnostics) =>
      void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version !== undefined && { version }) }),
    warn: (text) => void connection.sendNotification('window/showMessage', { type: 2, message: text }),
    log: (text) => connection.console.error(text),
  })
  const client = { takesSnippets: false, watches: false }
  connection.onInitialize((params) => {
    const { capabilities } = params
    session.reportsAll = optionsIn(params.initializationOptions).reportsAll
    client.takesSnippets = capabilities.workspace?.workspaceEdit?.snippetEditSupport === true
    client.watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    for (const uri of foldersOf(params)) session.folders.add(uri)
    return resultFor(params, session)
  })
  connection.onInitialized(async () => {
    if (client.watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    if (session.reportsAll) for (const workspace of session.folders.all()) session.review(workspace, 0)
  })
  followTexts(connection, session)
  answerRequests(connection, session, client)
  connection.listen()
}

/** Other pipelines, the configuration, and the snapshot of run history. */
const watchers = [{ globPattern: '**/*.{yml,yaml}' }, { globPattern: '**/.pipeline-review/*.json' }]

function optionsIn(options: unknown): Options {
  const value = typeof options === 'object' && options !== null && 'diagnostics' in options ? options.diagnostics : undefined
  return { reportsAll: value === 'workspace' }
}

/** Folders, else the root that older clients name. */
function foldersOf({ workspaceFolders, ...older }: InitializeParams): readonly string[] {
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri)
  return 'rootUri' in older && typeof older.rootUri === 'string' ? [older.rootUri] : []
}

function resultFor({ capabilities }: InitializeParams, session: Session): InitializeResult {
  const offered = capabilities.general?.positionEncodings
  const encoding = negotiated(offered)
  session.positions = positionsIn(encoding)
  return {
    serverInfo: { name: 'pipeline-review', version },
    capabilities: {
      ...(offered?.some((name) => encodings.some((known) => known === name)) && { positionEncoding: encoding }),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [' ', '.', '[', "'", '"', ':', '-', '{'] },
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}
