import type { Expression } from './ast.ts'
import { type Cursor, expect, isAt, take } from './cursor.ts'
import { newName } from './invocation.ts'

/** The parameters of a macro, with their defaults. */
export function macroParameters(cursor: Cursor): readonly { readonly name: string; readonly value: Expression | null }[] {
  expect(cursor, 'punctuation', '(', '"(" and the parameters of the macro')
  const found: { readonly name: string; readonly value: Expression | null }[] = []
  while (!isAt(cursor, 'punctuation', ')')) {
    if (found.length > 0) expect(cursor, 'punctuation', ',', '"," or ")"')
    const name = newName(cursor)
    const hasValue = isAt(cursor, 'punctuation', '=')
    if (hasValue) take(cursor)
    found.push({ name, value: hasValue ? cursor.read(cursor) : null })
  }
  take(cursor)
  return found
}
