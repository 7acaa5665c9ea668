import { type McpServer, ProtocolError, ProtocolErrorCode, ResourceTemplate } from '@modelcontextprotocol/server'

/** Where a resource is found, and what it is. */
interface Shelf {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly mimeType: string
  texts(): Promise<Readonly<Record<string, string>>>
}

const shelves: readonly Shelf[] = [
  {
    name: 'rules',
    title: 'Rule pages',
    description: 'Why a rule exists, with examples',
    mimeType: 'text/markdown',
    texts: async () => (await import('../rule-pages.ts')).pages,
  },
  {
    name: 'schemas',
    title: 'Schemas',
    description: 'JSON Schema of a file or an output',
    mimeType: 'application/schema+json',
    texts: async () => (await import('../published-schemas.ts')).publishedSchemas(),
  },
  {
    name: 'docs',
    title: 'Documentation',
    description: 'A page of the documentation',
    mimeType: 'text/markdown',
    texts: async () => (await import('../reference-texts.ts')).texts,
  },
]

/** Rule pages, schemas and docs, each by its name: `pipeline-review://rules/dependency-cycle`. They are texts of the product itself. */
export function registerResources(server: McpServer): void {
  for (const shelf of shelves) {
    const uriOf = (name: string) => `pipeline-review://${shelf.name}/${name}`
    const { title, description, mimeType } = shelf
    const list = async () => {
      const names = Object.keys(await shelf.texts())
      return {
        resources: names.map((name) => ({
          uri: uriOf(name),
          name,
          title: name,
          description: `${description}: ${name}`,
          mimeType,
        })),
      }
    }
    const complete = {
      name: async (given: string) =>
        Object.keys(await shelf.texts())
          .filter((name) => name.startsWith(given))
          .slice(0, 100),
    }
    const template = new ResourceTemplate(uriOf('{name}'), { list, complete })
    server.registerResource(shelf.name, template, { title, description, mimeType }, async (uri, { name }) => {
      const texts = await shelf.texts()
      const text = typeof name === 'string' && Object.hasOwn(texts, name) ? texts[name] : undefined
      if (text === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `No resource ${uri.href}.`)
      return { contents: [{ uri: uri.href, mimeType, text }] }
    })
  }
}
