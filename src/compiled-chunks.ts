import { dirname, join, sep } from 'node:path'
import { underUsualFlags } from './young-heap.ts'

/** What a run of the bundle compiled, for later runs of the same bundle. */
export interface CompiledChunks {
  /** Below it lie the chunks, in ASCII. */
  readonly bundle: string
  /** Where compiled code lies: a folder for each build, runtime and command. */
  readonly folder: string
}

/**
 * Has the functions that a run compiled kept when its work is done; true where there were any. With a folder, all that the run has called is kept
 * there.
 */
export type KeepCompiled = (folder?: string) => boolean

/** Compiled code of a chunk that is to be kept. */
interface Script {
  createCachedData(): Buffer
}

/** As much of a module as a chunk needs. */
interface Loaded {
  exports: unknown
}

type Require = (id: string) => unknown

interface Chunks extends CompiledChunks {
  readonly scripts: Map<string, Script>
  /** Those for which no compiled code was kept. */
  readonly fresh: Map<string, Script>
  /** By path. */
  readonly loaded: Map<string, Loaded>
}

/**
 * Lets the chunks of a bundle start from the code that an earlier run compiled. Node's own cache holds what is compiled when a module is loaded,
 * which is next to nothing or everything; this one is written when a run ends, and holds the functions that it called. The runtime refuses code of
 * another version of itself, of other flags, or of a source of another length; the folder is of one build. No function is dropped that has not
 * been called for some time: it would be missing.
 *
 * Node finds and reads the first chunk. What that one requires of the bundle is found and read here: Node looks for packages, links and formats.
 */
export function startFromCompiled({ bundle, folder }: CompiledChunks): KeepCompiled {
  const Module = process.getBuiltinModule('node:module')
  const compile: unknown = Reflect.get(Module.prototype, '_compile')
  if (typeof compile !== 'function') return () => false
  process.getBuiltinModule('node:v8').setFlagsFromString('--no-flush-bytecode')
  const chunks: Chunks = { bundle, folder, scripts: new Map(), fresh: new Map(), loaded: loadedBefore(Module, bundle) }
  Reflect.set(
    Module.prototype,
    '_compile',
    function (this: NodeJS.Module, code: string, path: string, ...rest: readonly unknown[]) {
      if (!path.startsWith(bundle + sep)) return Reflect.apply(compile, this, [code, path, ...rest])
      chunks.loaded.set(path, this)
      return run(chunks, path, this, (id) => this.require(id))
    },
  )
  return (other) => {
    const kept = other === undefined ? chunks.fresh : chunks.scripts
    if (kept.size > 0) keep(kept, other ?? folder)
    return kept.size > 0
  }
}

/** What Node itself has loaded of the bundle: no chunk runs twice. */
function loadedBefore(Module: object, bundle: string): Map<string, Loaded> {
  const cache: unknown = Reflect.get(Module, '_cache')
  const entries: readonly (readonly [string, unknown])[] =
    typeof cache === 'object' && cache !== null ? Object.entries(cache) : []
  const isLoaded = (value: unknown): value is Loaded => value instanceof Object && 'exports' in value
  return new Map(entries.flatMap(([path, module]) => (path.startsWith(bundle + sep) && isLoaded(module) ? [[path, module]] : [])))
}

function run(chunks: Chunks, path: string, module: Loaded, outside: Require): void {
  const wrapped: unknown = scriptOf(chunks, path).runInThisContext()
  const folder = dirname(path)
  const load: Require = (id) => (id.startsWith('.') ? chunkAt(chunks, join(folder, id), outside) : outside(id))
  if (typeof wrapped === 'function') Reflect.apply(wrapped, module.exports, [module.exports, load, module, path, folder])
}

function chunkAt(chunks: Chunks, path: string, outside: Require): unknown {
  const known = chunks.loaded.get(path)
  if (known) return known.exports
  const module: Loaded = { exports: {} }
  chunks.loaded.set(path, module)
  run(chunks, path, module, outside)
  return module.exports
}

function scriptOf({ bundle, folder, scripts, fresh }: Chunks, filename: string) {
  const { Script } = process.getBuiltinModule('node:vm')
  const name = filename.slice(bundle.length + 1).replaceAll(/[\\/]/g, '+')
  const cachedData = compiledIn(join(folder, name))
  const source = wrappedSource(filename)
  const script = underUsualFlags(() => new Script(source, { filename, ...(cachedData && { cachedData }) }))
  scripts.set(name, script)
  if (cachedData === undefined || script.cachedDataRejected === true) fresh.set(name, script)
  return script
}

const [before, after] = ['(function (exports, require, module, __filename, __dirname) {', '\n})']

/** A chunk as the function that Node makes of one, read once: texts that are joined are copied, and need room, twice. */
function wrappedSource(path: string): string {
  const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule('node:fs')
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.allocUnsafeSlow(before.length + size + after.length)
    bytes.write(before, 0, 'latin1')
    const end = before.length + readSync(file, bytes, before.length, size, 0)
    bytes.write(after, end, 'latin1')
    return bytes.toString('latin1', 0, end + after.length)
  } finally {
    closeSync(file)
  }
}

function compiledIn(path: string): Buffer | undefined {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  try {
    const kept = readFileSync(path)
    const code = kept.subarray(0, -sumBytes)
    return kept.readInt32LE(code.length) === sumOf(code) ? code : undefined
  } catch {
    return undefined
  }
}

/** The runtime trusts its code blindly. What a disk loses, it loses in blocks of at least 512 bytes: a number of each tells. */
function sumOf({ buffer, byteOffset, length }: Buffer): number {
  const numbers = new DataView(buffer, byteOffset, length)
  let sum = length
  for (let at = 0; at + sumBytes <= length; at += blockBytes) sum = (Math.imul(sum, 31) + numbers.getInt32(at)) | 0
  return sum
}

const sumBytes = 4
const blockBytes = 512

/** Code with its sum behind it. */
function summed(code: Buffer): Buffer {
  const sum = Buffer.alloc(sumBytes)
  sum.writeInt32LE(sumOf(code))
  return Buffer.concat([code, sum])
}

/** Each file is whole or not there. A run whose code cannot be kept is none the worse. */
function keep(scripts: ReadonlyMap<string, Script>, folder: string): void {
  const { mkdirSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const [name, script] of scripts) {
      const whole = join(folder, name)
      const part = `${whole}.${process.pid}`
      const code = underUsualFlags(() => script.createCachedData())
      writeFileSync(part, summed(code), { mode: 0o600, flag: 'wx' })
      renameSync(part, whole)
    }
  } catch {}
}
