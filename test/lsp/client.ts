import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node'

const root = join(import.meta.dirname, '../..')

/** A server that runs as a process of its own, and what it has told. */
export interface Client {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  readonly result: InitializeResult
  /** The last diagnostics of each address. */
  readonly told: ReadonlyMap<string, PublishDiagnosticsParams>
  readonly messages: readonly string[]
  uri(path: string): string
  open(uri: string, text: string, language?: string): void
  change(uri: string, changes: TextDocumentContentChangeEvent[]): void
  /** The diagnostics of the present version, once nothing has been told for a while. */
  settled(uri: string): Promise<readonly Diagnostic[]>
  /** The exit code after an orderly end. */
  end(): Promise<number | null>
  exit: Promise<number | null>
}

/** Starts the server in its source form. */
export function startServer(directory: string): ChildProcess {
  return spawn(join(root, 'node_modules/.bin/node'), [join(root, 'src/cli.ts'), 'lsp', '--stdio'], {
    cwd: directory,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

export async function startClient(
  directory: string,
  capabilities: InitializeParams['capabilities'] = {},
  options: unknown = {},
): Promise<Client> {
  const process_ = startServer(directory)
  const { stdin, stdout } = process_
  if (!stdin || !stdout) throw new Error('no pipes')
  const exit = new Promise<number | null>((resolve) => process_.on('exit', resolve))
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
  const told = new Map<string, PublishDiagnosticsParams>()
  const messages: string[] = []
  const versions = new Map<string, number>()
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void told.set(params.uri, params))
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message))
  connection.onRequest('client/registerCapability', () => null)
  connection.onError(() => {})
  connection.listen()
  const rootUri = pathToFileURL(directory).href
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'work' }],
    capabilities,
    initializationOptions: options,
  })
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    process: process_,
    connection,
    result,
    told,
    messages,
    exit,
    uri: (path) => pathToFileURL(join(directory, path)).href,
    open(uri, text, languageId = 'yaml') {
      versions.set(uri, 1)
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      })
    },
    change(uri, contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1
      versions.set(uri, version)
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges })
    },
    async settled(uri) {
      const wanted = versions.get(uri)
      let before = ''
      for (let calm = 0, tries = 0; tries < 300 && calm < 8; tries++) {
        await new Promise((resume) => setTimeout(resume, 100))
        const now = told.get(uri)
        const text = JSON.stringify(now)
        calm = now?.version === wanted && text === before ? calm + 1 : 0
        before = text
      }
      return told.get(uri)?.diagnostics ?? []
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return exit
    },
  }
}
