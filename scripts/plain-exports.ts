/** The getters that the bundler writes, one for each name that another chunk reads. */
const getter =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn ([\w$]+);\n\t\}\n\}\);$/gm

/**
 * A chunk whose exports are plain properties where that is the same: where what is exported is bound once, before the chunk ends. A getter for each
 * of some hundred names takes a millisecond of each start, and a call at each use.
 */
export function withPlainExports(code: string): string {
  const assigned = assignmentsIn(code)
  return code.replace(getter, (whole, name: string, local: string) =>
    isBoundOnce(local, code, assigned) ? `exports.${name} = ${local};` : whole,
  )
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
