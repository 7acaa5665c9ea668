/** A condition as a text, such as `(s3://lake/a & s3://lake/b) | c`: `&` binds closer than `|`, as in Python. */
export type TextCondition =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly TextCondition[] }

/** Most characters that are read. */
const mostCharacters = 20_000

/** Reads a condition of URIs and names (dag-factory 1.1.0, `evaluate_condition_with_datasets`); undefined for anything else. */
export function textConditionIn(text: string): TextCondition | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const [condition, rest] = anyOf(tokens)
  return rest.length === 0 ? condition : undefined
}

function tokensOf(text: string): readonly string[] | undefined {
  if (text.length > mostCharacters) return undefined
  const token = /\s*([()&|]|[A-Za-z][A-Za-z0-9+.-]*:\/\/[A-Za-z0-9\-_/.]+|[A-Za-z_]\w*)/y
  const tokens: string[] = []
  const end = text.trimEnd().length
  while (token.lastIndex < end) {
    const [, found] = token.exec(text) ?? []
    if (found === undefined) return undefined
    tokens.push(found)
  }
  return tokens
}

type Read = readonly [TextCondition | undefined, readonly string[]]

function anyOf(tokens: readonly string[], depth = 0): Read {
  return joined(tokens, '|', 'any', (rest) => joined(rest, '&', 'all', (inner) => partOf(inner, depth)))
}

function joined(tokens: readonly string[], sign: string, kind: 'all' | 'any', part: (rest: readonly string[]) => Read): Read {
  const of: TextCondition[] = []
  let rest: readonly string[] = [sign, ...tokens]
  while (rest[0] === sign) {
    const [condition, left] = part(rest.slice(1))
    if (!condition) return [undefined, left]
    of.push(condition)
    rest = left
  }
  const [only] = of
  return [of.length === 1 ? only : { kind, of }, rest]
}

/** Parentheses deeper than this are read as nothing. */
const deepest = 50

function partOf([first, ...rest]: readonly string[], depth: number): Read {
  if (first === '(' && depth < deepest) {
    const [condition, left] = anyOf(rest, depth + 1)
    return left[0] === ')' ? [condition, left.slice(1)] : [undefined, left]
  }
  const isName = first !== undefined && !/^[()&|]$/.test(first)
  return [isName ? { kind: 'name', name: first } : undefined, rest]
}
