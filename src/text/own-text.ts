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
export function ownTexts(...values: readonly unknown[]): void {
  const pending = [...values]
  let left = mostValues
  for (let value = pending.pop(); (value !== undefined || pending.length > 0) && left > 0; value = pending.pop(), left--) {
    if (typeof value === 'string') ownText(value)
    else if (typeof value === 'object' && value !== null) addParts(pending, value)
  }
}

function addParts(pending: unknown[], value: object): void {
  if (Array.isArray(value) || value instanceof Set) for (const item of value) pending.push(item)
  else if (value instanceof Map) for (const [key, item] of value) pending.push(key, item)
  else if (!ArrayBuffer.isView(value) && !('lineStarts' in value))
    for (const key in value) pending.push((value as Record<string, unknown>)[key])
}
