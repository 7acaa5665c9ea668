/** The getters that the bundler writes, one for each name that another chunk reads. */
const getter =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn ([\w$]+);\n\t\}\n\}\);$/gm

/**
 * A chunk whose exports are plain properties of one object where that is the same: where all that is exported is bound once, before the chunk ends,
 * and no chunk is loaded while this one runs that reads from it. A getter for each of some hundred names takes a millisecond of each start, and a call
 * at each use; properties that are added one by one are looked up by their names.
 */
export function withPlainExports(code: string): string {
  const assigned = assignmentsIn(code)
  const pairs = [...code.matchAll(getter)].map(([, name = '', local = '']) => ({ name, local }))
  if (pairs.length === 0 || !pairs.every(({ local }) => isBoundOnce(local, code, assigned))) return code
  const entries = pairs.map(({ name, local }) => (name === local ? `\t${name}` : `\t${name}: ${local}`))
  return `${code.replace(getter, '').trimEnd()}\nmodule.exports = {\n${entries.join(',\n')}\n};\n`
}

/** Chunks that are loaded by one that they load, by name. */
export function inCircles(importsOf: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (importsOf.get(from) ?? []).some((next) => {
      if (next === to) return true
      const isNew = !seen.has(next)
      return isNew && reaches(next, to, seen.add(next))
    })
  return new Set([...importsOf.keys()].filter((name) => reaches(name, name)))
}

/** How often each name is followed by an assignment, declarations with a value included. */
function assignmentsIn(code: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, name = ''] of code.matchAll(/(?<![\w$.])([\w$]+)\s*(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>])/g))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function isBoundOnce(name: string, code: string, assigned: ReadonlyMap<string, number>): boolean {
  const escaped = name.replaceAll('$', '\\$')
  if (new RegExp(`^(?:const|class|(?:async )?function\\*?) ${escaped}(?![\\w$])`, 'm').test(code)) return true
  return assigned.get(name) === 1 && new RegExp(`^var ${escaped} = `, 'm').test(code)
}
