import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver/node'
import type { EditorContext, EditorSupport, Offer } from '../dialects/editor.ts'
import { cursorAt } from '../text/cursor.ts'
import { engineOffset, type OpenFile, openOffset } from './open-files.ts'
import type { Positions } from './positions.ts'

/** Most items of one answer; the client asks again as more is typed. */
const mostItems = 500

const kinds: Record<Offer['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  parameter: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  node: CompletionItemKind.Reference,
  input: CompletionItemKind.Variable,
  pipeline: CompletionItemKind.Module,
  expression: CompletionItemKind.Constant,
}

/** What may be written at an offset of an open text. */
export function completionsAt(
  file: OpenFile,
  offset: number,
  support: EditorSupport,
  context: EditorContext,
  positions: Positions,
): CompletionList {
  const cursor = cursorAt(file.text, engineOffset(file, offset))
  const word = wordSpan(file.text, cursor.offset, cursor.span)
  const range = positions.rangeOf(file.document, { start: openOffset(file, word.start), end: openOffset(file, word.end) })
  const typed = file.text.slice(word.start, cursor.offset).toLowerCase()
  const offers = support.offersAt(cursor, context).filter(({ label }) => isMeant(label, typed))
  const isWritten = /^\s*:/.test(file.text.slice(word.end, word.end + 20))
  const items = offers.slice(0, mostItems).map((offer, index): CompletionItem => {
    const text = offer.insert ?? offer.label
    const isKey = offer.kind === 'key' || offer.kind === 'parameter'
    return {
      label: offer.label,
      kind: kinds[offer.kind],
      sortText: `${offer.isRequired ? 0 : 1}${String(index).padStart(4, '0')}`,
      filterText: offer.label,
      ...(offer.detail && { detail: offer.detail }),
      ...(offer.documentation && { documentation: offer.documentation }),
      textEdit: { range, newText: isKey && isWritten ? offer.label : text },
    }
  })
  return { isIncomplete: offers.length > mostItems, items }
}

/** The last word of what is typed: of an expression only the name at the cursor. */
function wordSpan(text: string, offset: number, span: { readonly start: number; readonly end: number }) {
  const typed = text.slice(span.start, offset)
  const isExpression = /\$\{\{|\.|\[['"]?[\w-]*$/.test(typed)
  const tail = isExpression ? (/[\w-]*$/.exec(typed)?.[0] ?? '') : typed
  return { start: offset - tail.length, end: isExpression ? offset : span.end }
}

/** The letters of what is typed, in their order: clients narrow the list further. */
function isMeant(label: string, typed: string): boolean {
  let at = 0
  const text = label.toLowerCase()
  for (const letter of typed) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
