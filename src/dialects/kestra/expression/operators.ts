/** How strongly each operator binds (`Extension.getBinaryOperators`, `CoreExtension`; recorded in `conformance/pebble`). */
export const binary: Readonly<Record<string, number>> = {
  or: 10,
  and: 15,
  is: 20,
  'is not': 20,
  contains: 20,
  '==': 30,
  equals: 30,
  '!=': 30,
  '>': 30,
  '<': 30,
  '>=': 30,
  '<=': 30,
  '+': 40,
  '-': 40,
  '*': 60,
  '/': 60,
  '%': 60,
  '|': 100,
  '~': 110,
  '..': 120,
  '??': 120,
  '???': 120,
  isIn: 120,
}

/** From 2.0 on these bind as comparisons do. */
export const weakerFrom2: Readonly<Record<string, number>> = { '??': 30, '???': 30, isIn: 30 }

/** `not a == b` is `(not a) == b`: signs and `not` bind stronger than all others. */
export const unaryStrength = 500

/** The operators that stand before a value. */
export const unary: ReadonlySet<string> = new Set(['not', '+', '-'])
