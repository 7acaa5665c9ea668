/** One value for each entry of a table. The type of the record follows from the entries. */
export function recordOf<T extends object>(
  entries: { readonly [K in keyof T]: unknown },
  makeValue: <K extends keyof T & string>(name: K) => T[K],
): T {
  const record: Partial<T> = {}
  for (const name in entries) record[name] = makeValue(name)
  if (isWhole(record, entries)) return record
  throw new Error('a table has lost an entry')
}

function isWhole<T extends object>(record: Partial<T>, entries: object): record is T {
  return Object.keys(entries).every((name) => name in record)
}

/** The name that people write for a property: `fail-on` for `failOn`. */
export function writtenName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The names of the entries of a table, in order. */
export function namesIn<T extends object>(entries: T): readonly (keyof T & string)[] {
  const names: (keyof T & string)[] = []
  for (const name in entries) names.push(name)
  return names
}
