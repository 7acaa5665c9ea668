/** Shorter texts are never a piece of a longer one. */
const shortestPiece = 13

/** Values looked at; an alias may stand for very many. */
const mostValues = 20_000

const none: Readonly<Record<string, unknown>> = Object.create(null)

/**
 * Has the runtime keep a text by itself. In V8 a piece of a text holds the whole of it until the piece is looked up as the name of a property:
 * then there is one copy of it, for all texts that are the same.
 */
export function ownText(text: string): void {
  if (text.length >= shortestPiece) void none[text]
}

/** The same for all texts of a plain value. What belongs to the product is left out: functions, views of bytes, documents. */
export function ownTexts(value: unknown): void {
  ownBelow(value, mostValues)
}

/** How many more values may be looked at. */
function ownBelow(value: unknown, most: number): number {
  if (typeof value === 'string') ownText(value)
  if (typeof value !== 'object' || value === null || most <= 0) return most
  if (Array.isArray(value)) return ownItems(value, most)
  if (value instanceof Set) return ownItems([...value], most)
  if (value instanceof Map) return ownItems([...value.keys(), ...value.values()], most)
  return ArrayBuffer.isView(value) || 'lineStarts' in value ? most : ownItems(Object.values(value), most)
}

function ownItems(items: readonly unknown[], most: number): number {
  let left = most - 1
  for (const item of items) {
    if (typeof item === 'string') ownText(item)
    else if (typeof item === 'object') left = ownBelow(item, left)
  }
  return left
}
