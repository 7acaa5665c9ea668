import type { Document } from '../text/document.ts'
import { replaceScalar } from '../text/edit/scalar-edit.ts'
import type { Fix } from '../text/fix.ts'
import { nodeAt, type Path } from '../text/tree.ts'

/** Cron expressions that can stand in YAML without quotes, in a list or mapping of one line too. */
const plainCron = /^[0-9][0-9A-Z*/-]{0,20}(?: [0-9A-Z*?/-]{1,20}){4,6}$/

/** A fix that writes another cron expression in the place of one, in its own quotes. Undefined where that is not plain to do. */
export function replaceCron(document: Document, path: Path, text: string, safety: Fix['safety']): Fix | undefined {
  const node = nodeAt(document.root, path)
  const fix = replaceScalar(document, path, text)
  if (!fix || node?.kind !== 'scalar') return undefined
  const staysPlain = node.style === 'plain' && plainCron.test(text)
  return { ...fix, safety, ...(staysPlain && { edits: [{ span: node.span, text }] }) }
}
