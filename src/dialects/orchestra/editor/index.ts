import type { EditorSupport } from '../../editor.ts'
import { documentationAt } from './documentation.ts'
import { expressionBefore, expressionOffers } from './expressions.ts'
import { keyOffers } from './keys.ts'
import { shapesAlong } from './shapes.ts'
import { valueOffers } from './values.ts'

/** Lists whose items are texts: at the dash a value is written, and no key. */
const textLists = ['depends_on', 'statuses', 'environments', 'exclude', 'tags', 'operation_types', 'operation_names']

/** What editors offer and explain in pipelines of Orchestra. */
export const orchestraEditor: EditorSupport = {
  offersAt(cursor, context) {
    const expression = expressionBefore(cursor)
    if (expression !== undefined) return expressionOffers(expression, cursor, context)
    const shapes = shapesAlong(cursor)
    const isTextItem = typeof cursor.path.at(-1) === 'number' && textLists.includes(String(cursor.path.at(-2)))
    const isKey = cursor.position === 'key' && !isTextItem
    return isKey ? keyOffers(cursor, shapes, context) : valueOffers(cursor, shapes, context)
  },
  documentationAt,
}
