import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ChunkingContext, defineConfig, type Plugin } from 'rolldown'
import { chunkFile } from './scripts/chunk-names.ts'
import { asCommonJs, declarations } from './scripts/declarations.ts'
import { inCircles, withPlainExports } from './scripts/plain-exports.ts'
import { plainLoops } from './scripts/plain-loops.ts'

/** Collects the licences of everything that went into the bundle. */
function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const homes = new Set<string>()
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const module of chunk.moduleIds) {
          const home = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.replace(/^\0/, ''))?.[1]
          if (home) homes.add(home)
        }
      }
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: [...homes].map(licenseOf).sort().join('\n\n') })
    },
  }
}

function licenseOf(home: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE'].flatMap((file) => {
    try {
      return [readFileSync(join(home, file), 'utf8').replaceAll('\r\n', '\n').trim()]
    } catch {
      return []
    }
  })
  return `${name} ${version} (${license})\n\n${text[0] ?? ''}`
}

/** JSON as a text that is parsed when its module is run: half the time of the same data as an expression. */
function jsonAsText(): Plugin {
  return {
    name: 'json-as-text',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.json$/ },
      handler: (code) => ({
        code: `export default JSON.parse(${literal(JSON.stringify(JSON.parse(code)))})`,
        moduleType: 'js',
      }),
    },
  }
}

/** A text as it is written in a module; its quotes, which in JSON are many, need no sign of their own between back-ticks. */
const literal = (text: string) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``

/** A value of a module as a text that is parsed when the module is run. */
const asText = (name: string, value: unknown) => `export const ${name} = JSON.parse(${literal(JSON.stringify(value))})`

/** Texts by their names, each as it is. */
const asTexts = (name: string, texts: Readonly<Record<string, string>>) =>
  `export const ${name} = {${Object.entries(texts).map(([key, text]) => `${JSON.stringify(key)}: ${literal(text)}`)}}`

/**
 * Pages and schemas as texts in the modules that read them, which have no docs beside them once they are bundled; and what every run would work out
 * again.
 */
function pagesAsText(): Plugin {
  return {
    name: 'pages-as-text',
    transform: {
      filter: { id: /[\\/]src[\\/](?:rule-pages|reference-texts|text[\\/]secrets[\\/]issued-starts)\.ts$/ },
      handler: async (_, id) => {
        if (id.endsWith('issued-starts.ts'))
          return {
            code: asText('issuedStarts', (await import('./src/text/secrets/issued-starts.ts')).issuedStarts),
            moduleType: 'js',
          }
        if (id.endsWith('rule-pages.ts'))
          return { code: asTexts('pages', (await import('./src/rule-pages.ts')).pages), moduleType: 'js' }
        return { code: asTexts('texts', (await import('./src/reference-texts.ts')).texts), moduleType: 'js' }
      },
    },
  }
}

/** Loops over arrays by index. */
function loopsByIndex(): Plugin {
  let made: ReadonlyMap<string, string> = new Map()
  return {
    name: 'loops-by-index',
    buildStart() {
      made = plainLoops(root)
    },
    transform: {
      order: 'pre',
      filter: { id: /[\\/]src[\\/].*\.ts$/ },
      handler: (_, id) => {
        const code = made.get(id.replaceAll('\\', '/'))
        return code === undefined ? null : { code, moduleType: 'ts' }
      },
    },
  }
}

/** The server for agents asks its client for no forms, so the validator of their answers, a whole Ajv, is left out. */
function noForms(): Plugin {
  return {
    name: 'no-forms',
    transform: {
      filter: { id: /@modelcontextprotocol[\\/]server[\\/]dist[\\/]shimsNode\.mjs$/ },
      handler: () => ({
        code: `export { default as process } from 'node:process'
export class DefaultJsonSchemaValidator {
  getValidator() {
    throw new Error('This server asks for no forms')
  }
}`,
        moduleType: 'js',
      }),
    },
  }
}

/** Chunks in ASCII are kept in memory at a byte for each character, and are read sooner. Our sources use no raw template texts. */
function inAscii(): Plugin {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    name: 'in-ascii',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped)
      }
    },
  }
}

/** What `@actions/core` writes the files of a step with: a run with nothing to review loads no more than it needs. */
function leanBuiltins(): Plugin {
  const writers = /[\\/]@actions[\\/]core[\\/]lib[\\/](?:file-command|summary)\.js$/
  return {
    name: 'lean-builtins',
    resolveId: {
      filter: { id: /^(?:crypto|fs)$/ },
      handler: (_, importer) => (writers.test(importer ?? '') ? join(root, 'src/github/lean-builtins.ts') : null),
    },
  }
}

/** Exports that are read as properties. */
function plainExports(): Plugin {
  return {
    name: 'plain-exports',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
      const circles = inCircles(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])))
      // What an entry exports is read from its text by Node, which knows fewer forms.
      for (const chunk of chunks) if (!chunk.isEntry && !circles.has(chunk.fileName)) chunk.code = withPlainExports(chunk.code)
    },
  }
}

/** Tells the entry that keeps compiled code which build it belongs to. */
function buildName(): Plugin {
  return {
    name: 'build-name',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
      const codes = chunks.map(({ fileName, code }) => `${fileName}\n${code}`).sort()
      const hash = createHash('sha256').update(codes.join('\n')).digest('hex').slice(0, 16)
      for (const chunk of chunks) if (chunk.fileName === 'cli.js') chunk.code = chunk.code.replace('__BUILD__', hash)
    },
  }
}

/**
 * The bundle is CommonJS, whatever the package around it: its chunks are loaded at once, and can start from code that an earlier run compiled,
 * which Node offers for scripts only.
 */
function commonJs(): Plugin {
  return {
    name: 'common-js',
    generateBundle(_, bundle) {
      // A script that starts from compiled code has no way to import one.
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /[^.\w]import\(/.test(file.code)) this.error(`${file.fileName} imports while it runs`)
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    },
  }
}

/** The declarations of the library, in `dist/types`: for ES modules (`.d.ts`) and for CommonJS (`.d.cts`). */
function types(): Plugin {
  return {
    name: 'types',
    generateBundle() {
      const made = declarations(root)
      for (const [path, source] of [...made, ...asCommonJs(made)])
        this.emitFile({ type: 'asset', fileName: `types/${path}`, source })
    },
  }
}

/** The command line can be started by its name, as the hook for pre-commit does. */
function executable(): Plugin {
  return { name: 'executable', writeBundle: () => chmodSync(join(root, 'dist/cli.js'), 0o755) }
}

/** What a module imports statically, and what that imports, itself included. */
function closureOf(id: string, context: ChunkingContext, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) closureOf(imported, context, seen)
  return seen
}

const closures = new Map<string, Set<string>>()

/** True where a module is loaded together with a file of `src`. */
function isLoadedWith(file: string, id: string, context: ChunkingContext): boolean {
  const closure = closures.get(file) ?? closureOf(join(root, 'src', file), context)
  closures.set(file, closure)
  return closure.has(id)
}

const root = dirname(fileURLToPath(import.meta.url))

/** The dialects: each is a chunk that is loaded where a file is one of it. */
const dialects = readdirSync(join(root, 'src/dialects')).filter((name) =>
  existsSync(join(root, 'src/dialects', name, 'entry.ts')),
)

/** Names that no module has. */
const groups = ['runtime', 'startup', 'check-command', 'full-reader', ...dialects.map((name) => `${name}-dialect`)]

/**
 * One chunk for all that a plain `check` loads, because each file costs a third of a millisecond; and one for what the command line loads before
 * it knows the command, with what the action needs of `check` before it knows that there is anything to review, and for the files of a change
 * that has nothing to review. One for the reader of unusual texts, and one for
 * each dialect; what several dialects share is of `check`.
 */
function chunkOf(id: string, context: ChunkingContext): string | null {
  const isWith = (...files: readonly string[]) => files.some((file) => isLoadedWith(file, id, context))
  // Loaded before compiled code is looked for.
  if (['builtins.ts', 'young-heap.ts', 'late-optimization.ts', 'compilers.ts'].some((name) => id === join(root, 'src', name)))
    return 'runtime'
  const isOfCheck = isWith('cli/check.ts', 'render/terminal.ts')
  const isOfEmptyChange = isOfCheck && isWith('action.ts', 'github/empty-change.ts', 'render/json.ts', 'render/sarif.ts')
  if (isWith('cli/start.ts', 'host.ts') || isOfEmptyChange) return 'startup'
  if (isOfCheck) return 'check-command'
  if (isWith('text/parse/full-reader.ts')) return 'full-reader'
  const owners = dialects.filter((name) => isWith(`dialects/${name}/index.ts`, `dialects/${name}/rules/index.ts`))
  if (owners.length > 1) return 'check-command'
  return owners[0] === undefined ? null : `${owners[0]}-dialect`
}

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', index: 'src/index.ts' },
  preserveEntrySignatures: 'allow-extension',
  platform: 'node',
  transform: { target: 'node20.19' },
  treeshake: {
    moduleSideEffects: [{ test: /node_modules[\\/](@actions|@octokit|undici|tunnel)[\\/]/, sideEffects: false }],
  },
  plugins: [
    leanBuiltins(),
    licenses(),
    loopsByIndex(),
    jsonAsText(),
    pagesAsText(),
    noForms(),
    inAscii(),
    plainExports(),
    buildName(),
    commonJs(),
    types(),
    executable(),
  ],
  // As modules, of which only what is used is taken; for Node these packages offer CommonJS.
  resolve: {
    alias: {
      yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
      'fastest-levenshtein': join(root, 'node_modules/fastest-levenshtein/esm/mod.js'),
    },
  },
  output: {
    dir: join(root, 'dist'),
    format: 'cjs',
    cleanDir: true,
    chunkFileNames: (chunk) => chunkFile(chunk, join(root, 'src'), groups),
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: { groups: [{ name: chunkOf, debugName: 'check-command' }], includeDependenciesRecursively: false },
  },
})
