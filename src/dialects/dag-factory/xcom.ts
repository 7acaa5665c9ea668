/** A task whose XCom a template pulls. */
export interface Pull {
  readonly id: string
  /** True for the value that the task returned, false for one of another key. */
  readonly isReturn: boolean
}

/** Longest text that is searched. */
const longest = 100_000

/** The tasks whose XComs a template pulls by literal ids. A call that names a DAG may mean another one and is left out. */
export function pullsIn(text: string): readonly Pull[] {
  if (text.length > longest || !text.includes('xcom_pull')) return []
  return [...text.matchAll(/xcom_pull\(([^()]{1,500})\)/g)].flatMap(([, call = '']) => {
    if (/\bdag_id\s*=|\brun_id\s*=|\binclude_prior_dates\s*=/.test(call)) return []
    const [, listed] =
      /^\s*(?:task_ids\s*=\s*)?([[(][^\])]*[\])]|"[^"]*"|'[^']*')/.exec(call) ??
      /\btask_ids\s*=\s*(\[[^\]]*\]|"[^"]*"|'[^']*')/.exec(call) ??
      []
    const [, key] = /\bkey\s*=\s*["']([^"']*)["']/.exec(call) ?? []
    const isReturn = key === undefined ? !/,\s*["']/.test(call.replace(/\[[^\]]*\]/g, '')) : key === 'return_value'
    return [...(listed ?? '').matchAll(/["']([^"'{}]+)["']/g)].map(([, id = '']) => ({ id, isReturn }))
  })
}
