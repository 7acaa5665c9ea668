import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const home = join(import.meta.dirname, '../src')

interface Import {
  /** Path below `src`, or the name of a package. */
  readonly to: string
  readonly kind: 'static' | 'type' | 'dynamic'
}

interface Module {
  readonly path: string
  readonly text: string
  /** Without comments and strings. */
  readonly code: string
  readonly imports: readonly Import[]
}

const modules: ReadonlyMap<string, Module> = new Map(
  globSync('**/*.ts', { cwd: home })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, moduleAt(path)]),
)

function moduleAt(path: string): Module {
  const text = readFileSync(join(home, path), 'utf8')
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
  return { path, text, code, imports: importsIn(path, text) }
}

/** The code is formatted, so an import ends on a line that begins with `import`, `export` or `}`. */
function importsIn(path: string, text: string): readonly Import[] {
  const found: Import[] = []
  let opening = ''
  for (const line of text.split('\n')) {
    if (/^(?:import|export)\b/.test(line)) opening = line
    const from = /^(?:import|export|\}).* from '([^']+)'/.exec(line) ?? /^import '([^']+)'/.exec(line)
    if (from?.[1])
      found.push({ to: resolved(path, from[1]), kind: /^(?:import|export) type\b/.test(opening) ? 'type' : 'static' })
  }
  for (const [, name = ''] of text.matchAll(/\bimport\('([^']+)'\)/g)) found.push({ to: resolved(path, name), kind: 'dynamic' })
  return found
}

function resolved(path: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
}

/** The pure part, in the order of its arrows: texts, calendars, pipelines, when they start, findings, what a change does. */
const rooms = ['text/', 'time/', 'model/', 'schedule/', 'engine/', 'changes/']

/** What the modules below each prefix may import; the longest prefix decides. Own folders are always allowed. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  // Six rooms with one direction: each may use those above it.
  'text/': ['yaml', 'fastest-levenshtein', 'time/calendar.ts'],
  'time/': ['text/', 'fastest-levenshtein'],
  'model/': ['text/', 'time/'],
  'schedule/': ['text/', 'time/', 'model/'],
  'engine/': [
    'text/',
    'time/',
    'model/',
    'schedule/',
    // What a report holds of a change; types only.
    'changes/changes.ts',
    'changes/moved-day.ts',
    '@noble/hashes/',
  ],
  'changes/': ['text/', 'time/', 'model/', 'schedule/', 'engine/'],
  'rules/': rooms,
  // The registry, which is generated, has the rules of all dialects.
  'rules/index.ts': [...rooms, 'rules/', 'dialects/'],
  // Those of dialects as descriptions.
  'rules/described.ts': [...rooms, 'rules/', 'generated/dialect-rules.json'],
  // Built from the registry, for SARIF: the only place that puts rules and addresses together.
  'rules/help.ts': [...rooms, 'rules/', 'project.ts'],
  'dialects/': [...rooms, 'generated/', 'ajv', 'cron-parser'],
  // Rules about what only one orchestrator has; they share the parts that know no orchestrator.
  'dialects/orchestra/rules/': [...rooms, 'rules/parts/', 'dialects/orchestra/'],
  'dialects/dag-factory/rules/': [...rooms, 'rules/parts/', 'dialects/dag-factory/'],
  'dialects/kestra/rules/': [...rooms, 'rules/parts/', 'dialects/kestra/'],
  // What a user sets to reach the services: known to the tables of settings, without a dialect.
  'dialects/services.ts': [
    'text/table.ts',
    'dialects/orchestra/service-settings.ts',
    'dialects/databricks/service-settings.ts',
    'dialects/kestra/service-settings.ts',
    'dialects/dag-factory/service-settings.ts',
    'history/source.ts',
  ],
  'dialects/orchestra/service-settings.ts': ['setting.ts', 'text-kinds.ts'],
  // What can be asked of an orchestrator's service; types only.
  'dialects/service.ts': [...rooms, 'history/source.ts', 'history/readers.ts', 'history/lookups.ts', 'host.ts'],
  // The product's API: records of its runs, and what the product itself says of a change.
  'dialects/orchestra/api/': [...rooms, 'history/', 'host.ts', 'dialects/orchestra/dialect.ts'],
  // The Jobs API of a workspace: records of the runs of its jobs.
  'dialects/databricks/service-settings.ts': ['setting.ts', 'text-kinds.ts'],
  // The REST API of an Airflow server: records of the runs of its DAGs.
  'dialects/dag-factory/service-settings.ts': ['setting.ts', 'text-kinds.ts'],
  'dialects/dag-factory/api/': [
    ...rooms,
    'history/',
    'host.ts',
    'dialects/dag-factory/service-settings.ts',
    'dialects/service.ts',
  ],
  'dialects/kestra/service-settings.ts': ['setting.ts', 'text-kinds.ts'],
  'dialects/databricks/api/': [...rooms, 'history/', 'host.ts', 'dialects/databricks/service-settings.ts', 'dialects/service.ts'],
  'dialects/kestra/api/': [...rooms, 'history/', 'host.ts', 'dialects/kestra/service-settings.ts', 'dialects/service.ts'],
  'dialects/orchestra/live/': [...rooms, 'history/', 'host.ts', 'dialects/orchestra/', 'dialects/service.ts'],
  'render/': [...rooms, 'node:crypto'],
  // The only place that lays graphs out, by a library that is loaded with it and with nothing else.
  'render/dag/': [...rooms, 'render/safe.ts', '@dagrejs/dagre'],
  // The HTML report: what a review was made of becomes plain data, which `render/report` draws.
  'report/': [...rooms, 'history/', 'config/apply.ts', 'config/config.ts', 'render/'],
  // One page with its script and style as texts.
  'render/report/': [...rooms, 'render/', 'generated/report-page.ts', 'node:crypto'],
  // What may be said of where an orchestrator runs, without a dialect.
  'dialects/targets.ts': [],
  'config/': [
    ...rooms,
    'host.ts',
    'dialects/targets.ts',
    'discover/glob.ts',
    'discover/base.ts',
    'discover/root.ts',
    'project.ts',
  ],
  'discover/': [...rooms, 'host.ts', 'dialects/dialect.ts', 'ignore', 'node:crypto'],
  'history/': [...rooms, 'host.ts'],
  // The one door to the services of all dialects.
  'history/ask.ts': [...rooms, 'history/', 'host.ts', 'dialects/entries.ts'],
  'github/': [
    ...rooms,
    'host.ts',
    'guarded-host.ts',
    // Types only: what is asked of the review.
    'dialects/service.ts',
    'dialects/services.ts',
    'discover/',
    'render/',
    // The HTML report, where it is asked for.
    'report/html.ts',
    'setting.ts',
    'settings.ts',
    'project.ts',
    'rules/help.ts',
    // A report that a stranger left is held against our own schema.
    'generated/report-validator.js',
    '@actions/github',
    '@octokit/',
    'node:crypto',
    'node:fs',
    'node:http',
    'history/ask.ts',
  ],
  'cli/': [
    ...rooms,
    'host.ts',
    'guarded-host.ts',
    'file-refusal.ts',
    'config/',
    'dialects/entries.ts',
    'dialects/read.ts',
    'dialects/targets.ts',
    'dialects/service.ts',
    'dialects/services.ts',
    'dialects/services.ts',
    'discover/',
    'render/',
    'render-as.ts',
    'report/',
    'rules/',
    'run.ts',
    'project.ts',
    'rule-pages.ts',
    'diff',
    'history/',
    'review/',
    'setting.ts',
    'settings.ts',
    'text-kinds.ts',
  ],
  'cli/start.ts': [...rooms, 'cli/', 'host.ts', 'kept-files.ts'],
  // The protocol for agents: each tool is a command in another dress. The only place that loads the SDK.
  'mcp/': [
    'dialects/services.ts',
    ...rooms,
    'host.ts',
    'guarded-host.ts',
    'cli/',
    'dialects/entries.ts',
    'dialects/services.ts',
    'history/',
    'render/',
    'render-as.ts',
    'rule-pages.ts',
    'reference-texts.ts',
    'published-schemas.ts',
    'project.ts',
    'settings.ts',
    '@modelcontextprotocol/server',
    'zod',
    'node:stream',
  ],
  'cli/mcp.ts': [...rooms, 'cli/', 'dialects/services.ts', 'guarded-host.ts', 'mcp/serve.ts', 'settings.ts'],
  'cli/lsp.ts': [...rooms, 'cli/', 'guarded-host.ts', 'lsp/stdio.ts'],
  // The language server: a client of the review like the command line, loaded by its command alone.
  'lsp/': [
    ...rooms,
    'host.ts',
    'guarded-host.ts',
    'config/apply.ts',
    'dialects/index.ts',
    'dialects/dialect.ts',
    'dialects/editor.ts',
    'discover/',
    // Types only: what a snapshot says.
    'history/answers.ts',
    'review/',
    'render/history-words.ts',
    'rules/index.ts',
    'rules/described.ts',
    'run.ts',
    'project.ts',
    'vscode-languageserver',
    'node:url',
    'node:stream',
  ],
  // `parseArgs` touches nothing of the world; it is taken from `process`, because that loads fastest.
  'cli/options.ts': [...rooms, 'text-kinds.ts', 'node:util'],
  // Asks a person, which no other command does; a fake world is never a terminal.
  'cli/init.ts': [
    ...rooms,
    'cli/',
    'config/load.ts',
    'discover/root.ts',
    'host.ts',
    'guarded-host.ts',
    'project.ts',
    'node:readline/promises',
  ],
  // The stages of a review; the conductor puts them in order.
  'review/': [...rooms, 'config/', 'dialects/', 'discover/', 'host.ts', 'history/', 'project.ts', 'rules/described.ts'],
  // Which tasks run dbt.
  'review/dbt-selections.ts': [...rooms, 'history/', 'rules/parts/dbt.ts'],
  'review/dbt-reach.ts': [...rooms, 'history/', 'host.ts', 'review/', 'rules/parts/dbt.ts'],
  'run.ts': [...rooms, 'host.ts', 'review/'],
  'render-as.ts': [...rooms, 'render/', 'rules/help.ts', 'project.ts'],
  // What is set for a review, stated once; the action and the command line read it.
  'settings.ts': [...rooms, 'dialects/services.ts', 'setting.ts', 'text-kinds.ts'],
  'setting.ts': [...rooms, 'text-kinds.ts'],
  'text-kinds.ts': rooms,
  'project.ts': ['../package.json'],
  'generated/': [],
  // Reads the pages of the docs; the bundle holds their texts in its place.
  'rule-pages.ts': ['node:fs'],
  'reference-texts.ts': ['node:fs'],
  'published-schemas.ts': ['node:fs'],
  'host.ts': [
    'text/secrets/credential-mask.ts',
    'text/packed-source.ts',
    'compilers.ts',
    'packer.ts',
    'young-heap.ts',
    'file-layer.ts',
    'git-process.ts',
    'node:path',
  ],
  // The one way to files on disk; what it refuses is known to those who write.
  'file-layer.ts': ['file-refusal.ts', 'host.ts', 'node:path'],
  'file-refusal.ts': [],
  // What runs leave for later ones, in the directory for caches.
  'kept-files.ts': ['host.ts', 'node:path'],
  // The host of one run, with all that leaves it masked.
  'guarded-host.ts': [...rooms, 'host.ts'],
  'cli.ts': ['builtins.ts', 'cli/start.ts', 'compile-cache.ts', 'compilers.ts', 'late-optimization.ts', 'young-heap.ts'],
  'late-optimization.ts': [],
  'compiled-chunks.ts': ['young-heap.ts', 'node:path'],
  'young-heap.ts': [],
  'compilers.ts': [],
  'builtins.ts': [],
  'packer.ts': ['text/packed-source.ts'],
  'git-process.ts': ['node:child_process', 'node:fs', 'node:path'],
  // Where Node may keep what it has compiled; runs before anything else is loaded.
  'compile-cache.ts': ['compiled-chunks.ts', 'node:path'],
  'action.ts': [
    ...rooms,
    'builtins.ts',
    'compile-cache.ts',
    'compilers.ts',
    'github/',
    'host.ts',
    'render/safe.ts',
    'run.ts',
    'late-optimization.ts',
    'young-heap.ts',
    '@actions/core',
    'node:fs',
    'node:os',
    'node:path',
  ],
  'index.ts': [
    'config/',
    ...rooms,
    'dialects/',
    'host.ts',
    'project.ts',
    'render-as.ts',
    'rules/',
    'run.ts',
    'discover/',
    'history/',
  ],
}

function lawFor(path: string): { readonly prefix: string; readonly allowed: readonly string[] } {
  const [prefix = ''] = Object.keys(arrows)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)
  return { prefix, allowed: [...(arrows[prefix] ?? []), ...(prefix.endsWith('/') ? [prefix] : [])] }
}

describe('every module', () => {
  it('belongs to a layer', () => {
    expect(modules.size).toBeGreaterThan(100)
    expect([...modules.keys()].filter((path) => lawFor(path).prefix === '')).toEqual([])
  })

  it('imports only what its layer may', () => {
    const wrong = [...modules.values()].flatMap(({ path, imports }) => {
      const { allowed } = lawFor(path)
      return imports.filter(({ to }) => !allowed.some((law) => to.startsWith(law))).map(({ to }) => `${path} -> ${to}`)
    })
    expect(wrong).toEqual([])
  })

  it('outside of dialects knows no language of an orchestrator', () => {
    const languages = /^dialects\/[\w-]+\/(?:cron|clock|expression)\//
    const knowing = [...modules.values()].filter(({ imports }) => imports.some(({ to }) => languages.test(to)))
    expect(knowing.map(({ path }) => path).filter((path) => !path.startsWith('dialects/'))).toEqual([])
  })

  it('is in no circle of imports, those of types included', () => {
    const to = (...paths: string[]) => ({ imports: paths.map((path) => ({ to: path, kind: 'type' as const })) })
    const wrong = new Map([
      ['a', to('b')],
      ['b', to('c')],
      ['c', to('b', 'yaml')],
      ['d', to('a', 'd')],
    ] as const)
    expect(circles(wrong)).toEqual([['b', 'c'], ['d']])
    expect(circles(modules)).toEqual([])
  })

  it('is at most 300 lines long', () => {
    const lengths = [...modules.values()].map(({ path, text }) => [path, text.split('\n').length - 1] as const)
    expect(lengths.filter(([path, lines]) => lines > 300 && !isGenerated(path))).toEqual([])
  })

  it('says no "any", and leaves nothing to do', () => {
    const texts = [...modules.values()].filter(({ path }) => !isGenerated(path))
    expect(texts.filter(({ code }) => /(?::|\bas|<|\|)\s*any\s*(?:[,;)=>\]|{[]|$)/m.test(code)).map(({ path }) => path)).toEqual(
      [],
    )
    expect(texts.filter(({ text }) => /\b(?:TODO|FIXME|XXX)\b|@ts-|biome-ignore/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

/** Modules that import each other by some way round, each such set in order; what is only loaded when it is asked for counts as well. */
function circles(all: ReadonlyMap<string, Pick<Module, 'imports'>>): readonly (readonly string[])[] {
  const reached = new Map<string, ReadonlySet<string>>()
  const below = (path: string): ReadonlySet<string> => {
    const known = reached.get(path)
    if (known) return known
    const seen = new Set<string>()
    const pending = [path]
    for (let next = pending.pop(); next !== undefined; next = pending.pop())
      for (const { to } of all.get(next)?.imports ?? []) if (all.has(to) && !seen.has(to)) pending.push(to) && seen.add(to)
    reached.set(path, seen)
    return seen
  }
  const members = [...all.keys()].filter((path) => below(path).has(path))
  const sets = members.map((path) => members.filter((other) => below(path).has(other) && below(other).has(path)))
  return sets.filter((set, index) => members[index] === set[0])
}

function isGenerated(path: string): boolean {
  return path.startsWith('generated/') || path === 'rules/index.ts' || path === 'rules/described.ts'
}

/** Modules that hold a pattern, in order. */
function holding(pattern: RegExp, within = /./): readonly string[] {
  return [...modules.values()]
    .filter(({ path, code }) => !isGenerated(path) && within.test(path) && pattern.test(code))
    .map(({ path }) => path)
}

describe('the world', () => {
  it('is reached by process and fetch in few places only', () => {
    expect(holding(/\bprocess\s*[.[]/)).toEqual([
      'action.ts',
      'builtins.ts',
      'cli.ts',
      'cli/init.ts',
      'cli/options.ts',
      'cli/start.ts',
      'compile-cache.ts',
      'compiled-chunks.ts',
      'compilers.ts',
      'file-layer.ts',
      'git-process.ts',
      'github/lean-builtins.ts',
      'github/marker.ts',
      'github/plain-get.ts',
      'host.ts',
      'kept-files.ts',
      'late-optimization.ts',
      'lsp/stdio.ts',
      'packer.ts',
      'young-heap.ts',
    ])
    expect(holding(/(?<![.\w])fetch\(\.\.\./)).toEqual(['host.ts'])
  })

  it('has no say below the entries: no clock, no chance, no locale', () => {
    const pure =
      /^(?:text|time|model|schedule|engine|changes|rules|dialects(?!\/orchestra\/(?:api|live))|render|config|discover|history)\//
    expect(
      holding(/\bDate\.now\(|new Date\(\)|Math\.random|\bperformance\.|\.toLocale|\bsetTimeout\(|\blocaleCompare\(/, pure),
    ).toEqual([])
    expect(holding(/\bDate\.now\(|new Date\(\)|Math\.random|\bperformance\./)).toEqual(['host.ts'])
  })
})

describe('host.ts', () => {
  it('is a type to all but the entries', () => {
    const using = [...modules.values()].filter(({ imports }) =>
      imports.some(({ to, kind }) => to === 'host.ts' && kind !== 'type'),
    )
    expect(using.map(({ path }) => path)).toEqual(['action.ts', 'cli/start.ts', 'index.ts'])
  })
})

describe('run.ts', () => {
  it('is known to the commands and the entries only', () => {
    const knowing = [...modules.values()]
      .filter(({ imports }) => imports.some(({ to, kind }) => to === 'run.ts' && kind !== 'type'))
      .map(({ path }) => path)
    expect(knowing.filter((path) => !path.startsWith('cli/'))).toEqual(['action.ts', 'index.ts', 'lsp/review-all.ts'])
  })
})

/** All that loading a module loads with it, of those in `late` also what they import when they are called. */
function loadedWith(path: string, late: readonly string[] = []): ReadonlySet<string> {
  const loaded = new Set<string>()
  const pending = [path]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (loaded.has(next)) continue
    loaded.add(next)
    for (const { to, kind } of modules.get(next)?.imports ?? [])
      if (kind === 'static' || (kind === 'dynamic' && late.includes(next))) pending.push(to)
  }
  return loaded
}

describe('a cold start', () => {
  it.each<readonly [string, RegExp]>([
    // Told apart by the first argument; each command loads itself.
    [
      'cli.ts',
      /^(?:run|render-as)\.ts$|^(?:rules|dialects|render|config|discover|history|github|generated)\/|^yaml|^ajv|^@|^diff$|^cron-parser|^lsp\/|^vscode/,
    ],
    ['cli/lsp.ts', /^run\.ts$|^(?:lsp|rules|dialects|render|config|discover|history|github|generated)\/|^yaml|^ajv|^@|^vscode/],
    [
      'cli/check.ts',
      /^render\/|^cli\/(?:fix|init|explain|print-config)\.ts$|^rule-pages|^diff$|^github\/|^@(?:actions|octokit)|^dialects\/orchestra\/(?:api|live|editor)\/|^generated\/orchestra-words|^lsp\/|^vscode/,
    ],
    ['cli/mcp.ts', /^mcp\/|^run\.ts$|^(?:rules|render|github|history)\/|^@|^zod|^cron-parser/],
    [
      'cli/rules.ts',
      /^run\.ts$|^render\/|^dialects\/(?!services|targets|databricks\/(?:read\/|\w+\.ts)|[\w-]+\/(?:cron|expression|rules|service-settings))|^generated\/(?!dialect-rules)|^diff$|^github\/|^@/,
    ],
    // A change that touches no pipeline must end before any of this is loaded.
    [
      'action.ts',
      /^(?:run|render-as)\.ts$|^(?:rules|dialects\/(?!services|[\w-]+\/service-settings)|config|generated|history)\/?|^@actions\/github|^@octokit|^yaml|^ajv|^diff$|^cron-parser|^github\/(?:client|renderers|publish|check|endpoints)\.ts$/,
    ],
  ])('of %s loads nothing of %s', (entry, pattern) => {
    const loaded = loadedWith(entry)
    expect(loaded.size).toBeGreaterThan(3)
    expect([...loaded].filter((path) => pattern.test(path))).toEqual([])
  })

  it('of `check` leaves the reader of unusual texts and its library out', () => {
    expect([...loadedWith('cli/check.ts')].filter((path) => /^yaml|^text\/parse\/full-reader/.test(path))).toEqual([])
    expect(loadedWith('text/parse.ts')).toContain('yaml')
  })

  it('of `check` loads of a dialect only what tells its files from others', () => {
    const loaded = [...loadedWith('cli/check.ts')].filter((path) => /^dialects\/[\w-]+\//.test(path))
    expect(loaded).toEqual(expect.arrayContaining(['dialects/orchestra/entry.ts', 'dialects/databricks/entry.ts']))
    const whole =
      /\/(?:index|read|dialect|validate|editor)\.ts$|^dialects\/[\w-]+\/(?:rules|read|remedies|format|cron|expression|live)\//
    expect(loaded.filter((path) => whole.test(path))).toEqual([])
    const bytes = loaded.reduce((sum, path) => sum + (modules.get(path)?.text.length ?? 0), 0)
    expect(bytes).toBeLessThan(20_000 * new Set(loaded.map((path) => path.split('/')[1])).size)
  })

  it('of the action on a change that has nothing to review loads no rule, no language and no other renderer', () => {
    const loaded = loadedWith('github/empty-change.ts', ['github/empty-change.ts'])
    expect([...loaded]).toEqual(expect.arrayContaining(['render/json.ts', 'render/sarif.ts']))
    const others =
      /^(?:run|render-as)\.ts$|^(?:rules|dialects|config|generated|history|schedule|changes)\/|^render\/(?:markdown|github|terminal|schedule|analysis)|^@|^yaml|^ajv|^diff$|^cron-parser/
    expect([...loaded].filter((path) => others.test(path))).toEqual([])
  })

  it('loads each renderer when it is asked for, and nothing twice in two ways', () => {
    const ways = new Map<string, Set<string>>()
    // The action's renderers are one module that is loaded as a whole.
    for (const { path, imports } of modules.values())
      for (const { to, kind } of path === 'github/renderers.ts' ? [] : imports)
        if (kind !== 'type') ways.set(to, (ways.get(to) ?? new Set()).add(kind))
    const lazy = [
      'cli/fix.ts',
      'render/sarif.ts',
      'render/junit.ts',
      'render/json.ts',
      'rule-pages.ts',
      'published-schemas.ts',
      'reference-texts.ts',
      'github/client.ts',
      'mcp/serve.ts',
    ]
    for (const path of lazy) expect([path, [...(ways.get(path) ?? [])]]).toEqual([path, ['dynamic']])
  })
})
