import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const schema = pathToFileURL(join(import.meta.dirname, '../../schemas/orchestra-pipeline.schema.json')).href

/** What the real yaml-language-server says with the schema for editors. */
export interface YamlServer {
  diagnosticsOf(text: string): Promise<readonly Diagnostic[]>
  completionsAt(text: string, offset: number): Promise<readonly CompletionItem[]>
  hoverAt(text: string, offset: number): Promise<string>
  end(): void
}

/** Starts the server of a folder into which `yaml-language-server` is installed. */
export async function startYamlServer(folder: string): Promise<YamlServer> {
  const server = spawn(process.execPath, [join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'])
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const waiting = new Map<string, (told: PublishDiagnosticsParams) => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    waiting.get(params.uri)?.(params)
    waiting.delete(params.uri)
  })
  const settings = {
    yaml: { validate: true, hover: true, completion: true, schemas: { [schema]: '/*.yml' }, schemaStore: { enable: false } },
  }
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings.yaml : null)),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: 'file:///',
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: false, documentationFormat: ['plaintext'] } } },
    },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings })
  let count = 0
  const open = async (text: string) => {
    const uri = `file:///${count++}.yml`
    const told = new Promise<PublishDiagnosticsParams>((resolve) => waiting.set(uri, resolve))
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return { uri, told }
  }
  const close = (uri: string) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  const positionOf = (text: string, offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  }
  return {
    async diagnosticsOf(text) {
      const { uri, told } = await open(text)
      const { diagnostics } = await told
      await close(uri)
      return diagnostics
    },
    async completionsAt(text, offset) {
      const { uri } = await open(text)
      const list = await connection.sendRequest<CompletionList | null>('textDocument/completion', {
        textDocument: { uri },
        position: positionOf(text, offset),
      })
      await close(uri)
      return list?.items ?? []
    },
    async hoverAt(text, offset) {
      const { uri } = await open(text)
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: positionOf(text, offset),
      })
      await close(uri)
      const { contents } = hover ?? {}
      return typeof contents === 'object' && 'value' in contents ? contents.value : ''
    },
    end() {
      connection.dispose()
      server.kill()
    },
  }
}
