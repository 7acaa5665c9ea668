/** A line of a file that says which releases are meant. */
export interface Statement {
  readonly about: 'version' | 'libraryVersion'
  /** Conditions on the release, such as `==3.0.2` or `>=2.9,<3`. */
  readonly condition: string
  /** Line, from one on. */
  readonly line: number
}

/** Longest line that is looked at. */
const longestLine = 1_000

/** Lines of a file that are looked at. */
const mostLines = 60_000

/** `apache-airflow` and `dag-factory` as names of packages; dots and underlines are the same as dashes (PEP 503). */
const name = '(apache[-_.]airflow|dag[-_.]factory)'

const sign = '(?:===?|~=|>=|<=|!=|>|<|\\^|~)'
const release = 'v?\\d[\\d.]*(?:\\.\\*)?(?:(?:a|b|rc)\\d+)?'
const conditions = `(${sign}\\s*${release}(?:\\s*,\\s*${sign}\\s*${release})*)`

/** A requirement of pip, also in quotes in a list of `pyproject.toml`, or after `pip install`. What holds under a marker only is left out. */
const requirement = new RegExp(`(?<![\\w.-])${name}(?:\\[[\\w, .-]*\\])?\\s*${conditions}(?![\\d.]|\\s*;)`, 'gi')

/** A dependency of Poetry. */
const poetry = new RegExp(
  `^\\s*"?${name}"?\\s*=\\s*(?:"|\\{.*\\bversion\\s*=\\s*")(${sign}?${release}(?:\\s*,\\s*${sign}\\s*${release})*)"`,
  'i',
)

/** The address of the constraints of a release. */
const constraints = /\bconstraints-(\d+\.\d+\.\d+)\//

/** A variable that people name the release in. */
const variable = /\bAIRFLOW_VERSION["']?\s*[=:\s]\s*["']?(\d+\.\d+\.\d+)\b/

/** The official image, and the older one of Astronomer. */
const image = /(?<![\w.])(?:apache\/airflow|astronomerinc\/ap-airflow):(?:slim-)?(\d+(?:\.\d+){0,2})(?![\w.]*\d)/

/** Images of Astro Runtime. Those of Airflow 3 have its first two numbers and a dash; all others, up to 13, have Airflow 2 (docs of Astro Runtime). */
const astro =
  /(?<![\w.])(?:astro-runtime|astrocrpublic\.azurecr\.io\/runtime|registry\.astronomer\.io\/runtime):(\d+)\.(\d+)(-|\.)\d+/

/** A class that 1.0 made private, and a parameter of 1.0 (0.19.0 to 1.1.0, read). */
const oldLoader = /(?<![\w.])(?:dagfactory\.)?(?:dagfactory\.)?DagFactory\s*\(/
const newLoader = /\bconfig_filepath\s*=/

/** What a program that loads DAGs says. One that has the class of its own is none. */
function* loadedIn(text: string, lines: readonly string[]): Iterable<Statement> {
  if (/^\s*class\s+_?DagFactory\b/m.test(text)) return
  const isOld = oldLoader.test(text)
  const sign = isOld ? oldLoader : /\bload_yaml_dags\s*\(/.test(text) ? newLoader : null
  const at = sign ? lines.findIndex((line) => sign.test(line) && !/^\s*#/.test(line)) : -1
  if (at !== -1) yield { about: 'libraryVersion', condition: isOld ? '<1' : '>=1', line: at + 1 }
}

/** What a file says, line by line. Locks of Poetry and uv are read by their entries, all else by its lines. */
export function* statementsIn(fileName: string, text: string): Iterable<Statement> {
  const lines = text.split(/\r?\n/, mostLines)
  if (fileName.endsWith('.py')) {
    yield* loadedIn(text, lines)
    return
  }
  if (fileName.endsWith('.lock')) {
    yield* lockedIn(lines)
    return
  }
  for (const [index, line] of lines.entries())
    if (line.length <= longestLine && !/^\s*(?:#|\/\/)/.test(line))
      for (const { about, condition } of statedBy(line)) yield { about, condition, line: index + 1 }
}

function* statedBy(line: string): Iterable<Omit<Statement, 'line'>> {
  for (const [, of = '', condition = ''] of line.matchAll(requirement)) yield { about: aboutOf(of), condition }
  const [, of, condition] = poetry.exec(line) ?? []
  if (of !== undefined && condition !== undefined) yield { about: aboutOf(of), condition }
  for (const pattern of [constraints, variable, image]) {
    const [, found] = pattern.exec(line) ?? []
    if (found !== undefined) yield { about: 'version', condition: `==${found}` }
  }
  const [, major, minor, mark] = astro.exec(line) ?? []
  if (major === undefined) return
  yield { about: 'version', condition: mark === '-' ? `==${major}.${minor}` : '>=2,<3' }
}

/** Pairs of lines `name = "…"` and `version = "…"`. */
function* lockedIn(lines: readonly string[]): Iterable<Statement> {
  for (const [index, line] of lines.entries()) {
    const [, of] = /^name = "(apache-airflow|dag-factory)"$/.exec(line) ?? []
    const [, version] = /^version = "([\d.]+)"$/.exec(lines[index + 1] ?? '') ?? []
    if (of !== undefined && version !== undefined) yield { about: aboutOf(of), condition: `==${version}`, line: index + 2 }
  }
}

function aboutOf(packageName: string): Statement['about'] {
  return /airflow/i.test(packageName) ? 'version' : 'libraryVersion'
}
