/**
 * What is worked out once for an object that is shared and never changes, such as the cron expression of many files. It is kept as long as the
 * object is; for what belongs to one file there is `Memo`.
 */
export function oncePerObject<K extends object, V>(work: (object: K) => V): (object: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (object) => {
    const before = known.get(object)
    if (before) return before.value
    const value = work(object)
    known.set(object, { value })
    return value
  }
}
