/** Adds `value` to the list of `key`, making the list where there is none. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The rows by key, each list in the order of the rows. */
export function groupBy<K, V>(rows: Iterable<V>, keyOf: (row: V) => K): Map<K, V[]> {
  const lists = new Map<K, V[]>()
  for (const row of rows) addTo(lists, keyOf(row), row)
  return lists
}
