import type { DialectFacts } from '../model/dialect.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { childOf, type Node, type Path } from '../text/tree.ts'
import type { Change } from './change.ts'
import { nodeFacts } from './node-change.ts'
import { nounOf } from './nouns.ts'
import { effect } from './risk.ts'
import { shownOf } from './values.ts'

/**
 * What differs in the parts of the files of a pipeline that belong to no pipeline: `setting "bundle.name" was "a", now "b"`. None for a dialect
 * whose files hold nothing else. Files of both versions are the same by their paths.
 */
export function changesElsewhere(was: Pipeline, is: Pipeline): readonly Change[] {
  const { shareOf } = is.dialect
  if (!shareOf) return []
  const shown = { before: shownOf(was, []), after: shownOf(is, []) }
  const subject = `Outside of the ${nounOf(is, 'pipeline')}s`
  const facts = is.documents.flatMap(({ root, source: { path } }) => {
    const former = was.documents.find((document) => document.source.path === path)?.root
    return partsOutside([], former, root, shareOf).flatMap(({ name, before, after }) =>
      nodeFacts('setting', name, { before, after, shown }, effect('behaviour')),
    )
  })
  return facts.map((fact) => ({ ...fact, subject, names: [] }))
}

interface Part {
  readonly name: string
  readonly before: Node | undefined
  readonly after: Node | undefined
}

function partsOutside(
  path: Path,
  before: Node | undefined,
  after: Node | undefined,
  shareOf: NonNullable<DialectFacts['shareOf']>,
): readonly Part[] {
  const share = path.length === 0 ? 'some' : shareOf(path)
  if (share === 'all') return []
  if (share === 'none') return [{ name: path.join('.'), before, after }]
  const keys = [before, after].flatMap((node) => (node?.kind === 'map' ? [...node.entries.keys()] : []))
  return [...new Set(keys)].flatMap((key) => partsOutside([...path, key], childOf(before, key), childOf(after, key), shareOf))
}
