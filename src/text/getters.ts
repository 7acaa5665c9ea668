/**
 * Gives objects properties that are worked out when they are asked for, of a state that each object has. The functions are the same for all of
 * them: a getter in a literal is a function of its own, which makes each object a slow one with a form of its own, and keeps all that it can see
 * until all memory is swept. Copies by `...` have the values.
 */
export function gettersOf<S, L extends object>(
  works: { readonly [K in keyof L]: (state: S) => L[K] },
): <T extends object>(target: T, own: S) => T & Readonly<L> {
  const state = Symbol('state')
  const descriptors: PropertyDescriptorMap = {}
  for (const [key, work] of Object.entries<(state: S) => unknown>(works))
    descriptors[key] = {
      enumerable: true,
      configurable: true,
      get(this: { readonly [state]: S }) {
        return work(this[state])
      },
    }
  return (target, own) => {
    Object.defineProperty(target, state, { value: own })
    return Object.defineProperties(target, descriptors) as typeof target & L
  }
}
