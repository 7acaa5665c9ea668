import type { Pipeline } from './pipeline.ts'

/** Pipelines in the order of their keys: the same list where it is so, so that what is known of it need not be found again. */
export function inOrderOfKeys(pipelines: readonly Pipeline[]): readonly Pipeline[] {
  const isOrdered = pipelines.every(({ key }, at) => at === 0 || (pipelines[at - 1]?.key ?? '') <= key)
  return isOrdered ? pipelines : [...pipelines].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}
