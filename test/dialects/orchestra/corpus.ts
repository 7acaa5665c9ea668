import { existsSync, globSync, readFileSync } from 'node:fs'
import { validatePipeline } from '../../../src/dialects/orchestra/validate.ts'
import type { Violation } from '../../../src/model/violation.ts'
import { locate } from '../../../src/text/document.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { lineIndexAt } from '../../../src/text/source.ts'

const shared = new URL('../../../../shared/corpus/', import.meta.url)

/** True where the collection of real and hostile files lies beside the project. */
export const hasCorpus = existsSync(shared)

/** The YAML files below a folder of the collection, by path. */
export function corpusFiles(folder: string): readonly { readonly path: string; readonly text: string }[] {
  const root = new URL(`${folder}/`, shared)
  if (!existsSync(root)) return []
  const paths = globSync('**/*.{yml,yaml}', { cwd: root }).sort()
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

/** A violation with the line that it is shown at. */
export interface Shown extends Violation {
  readonly line: number
}

export function violationsIn(text: string): readonly Shown[] {
  const document = parseDocument({ path: 'pipeline.yml', text })
  return validatePipeline(document).map((violation) => {
    const span = 'span' in violation.at ? violation.at.span : locate(document, violation.at)
    return { ...violation, line: lineIndexAt(document.lineStarts, span.start) + 1 }
  })
}

/** `line severity kind message`, for tables in tests. */
export function summaryOf(text: string): readonly string[] {
  return violationsIn(text).map(({ line, severity, kind, message }) => `${line} ${severity ?? 'error'} ${kind}: ${message}`)
}
