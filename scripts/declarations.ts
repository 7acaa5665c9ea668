import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'

const specifier = /(\bfrom |\bimport\()(['"])(\.[^'"]+)\.ts\2/g

/**
 * The declarations of the library by their path below `dist/types`: those that `index.d.ts` reaches. A program that uses the library never
 * sees our sources, which need settings of ours to be compiled. One compiler thread, so that the same sources give the same bytes.
 */
export function declarations(root: string): ReadonlyMap<string, string> {
  const directory = mkdtempSync(join(tmpdir(), 'pipeline-review-types-'))
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const options = ['-p', join(root, 'tsconfig.types.json'), '--outDir', directory, '--singleThreaded']
    execFileSync(process.execPath, [compiler, ...options], { stdio: ['ignore', 'inherit', 'inherit'] })
    return reachedFrom(directory, 'index', new Map())
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/**
 * The same declarations for a CommonJS program: `.d.cts` files that name each other. Without them TypeScript refuses `require` of a library
 * whose declarations are those of an ES module (TS1479) in every mode but the newest.
 */
export function asCommonJs(made: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const imported = /(\bfrom |\bimport\()(['"])(\.[^'"]+)\.js\2/g
  return new Map([...made].map(([path, text]) => [path.replace(/\.d\.ts$/, '.d.cts'), text.replace(imported, '$1$2$3.cjs$2')]))
}

function reachedFrom(directory: string, module: string, found: Map<string, string>): ReadonlyMap<string, string> {
  const path = `${module}.d.ts`
  if (found.has(path)) return found
  const text = readFileSync(join(directory, path), 'utf8')
  found.set(path, text.replace(specifier, '$1$2$3.js$2'))
  for (const [, , , to = ''] of text.matchAll(specifier)) reachedFrom(directory, posix.join(posix.dirname(module), to), found)
  return found
}
