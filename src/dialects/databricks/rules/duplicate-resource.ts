import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Document } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Path } from '../../../text/tree.ts'
import { projectsOf } from '../inspect.ts'
import { isRoot } from '../project.ts'

export default defineWorkspaceRule({
  summary: 'Keys of resources must be unique in a bundle',
  why: 'The CLI refuses two resources of one key, also of different types, and a resource of which two files have parts; only targets may add to one.',
  remedy: 'Give one of them another key, or write all of the resource in one file.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipelines }) {
    for (const { documents } of projectsOf(pipelines)) {
      if (!isRoot(documents[0])) continue
      const first = new Map<string, Defined>()
      for (const defined of documents.flatMap(resourcesIn)) {
        const { key, type, document, path } = defined
        const other = first.get(key)
        if (!other) {
          first.set(key, defined)
          continue
        }
        const where = other.document === document ? '' : ` in ${other.document.source.path}`
        const twice = `${quoted(key)} of ${quoted(type)} is also defined${where}`
        const shared = `${quoted(key)} is a key of ${quoted(type)} and of ${quoted(other.type)}${where}`
        yield {
          document,
          at: { path, part: 'key' },
          message: type === other.type ? twice : shared,
          subject: `${type} ${key}`,
          related: [{ at: { path: other.path, part: 'key' }, message: 'is defined here too', document: other.document }],
        }
      }
    }
  },
})

interface Defined {
  readonly key: string
  readonly type: string
  readonly document: Document
  readonly path: Path
}

function resourcesIn(document: Document): readonly Defined[] {
  const resources = childOf(document.root, 'resources')
  const typed = resources?.kind === 'map' ? [...resources.entries] : []
  const found = typed.flatMap(([type, { value }]) =>
    value.kind === 'map' ? [...value.entries.keys()].map((key) => ({ key, type, document, path: ['resources', type, key] })) : [],
  )
  const scripts = childOf(document.root, 'scripts')
  const names = scripts?.kind === 'map' ? [...scripts.entries.keys()] : []
  return [...found, ...names.map((key) => ({ key, type: 'scripts', document, path: ['scripts', key] }))]
}
