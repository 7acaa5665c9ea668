import { dirname, join, sep } from 'node:path'

/** What a run of the bundle compiled, for later runs of the same bundle. */
export interface CompiledChunks {
  /** Below it lie the chunks. */
  readonly bundle: string
  /** Where compiled code lies: a folder for each build, runtime and command. */
  readonly folder: string
}

/** Compiled code of a chunk that is to be kept. */
interface Script {
  createCachedData(): Buffer
}

/** Has the functions that a run compiled kept when its work is done; true where there were any. */
export type KeepCompiled = () => boolean

/**
 * Lets the chunks of a bundle start from the code that an earlier run compiled. Node's own cache holds what is compiled when a module is loaded,
 * which is next to nothing or everything; this one is written when a run ends, and holds the functions that it called. The runtime refuses code of
 * another version of itself, of other flags, or of a source of another length; the folder is of one build. No function is dropped that has not
 * been called for some time: it would be missing.
 */
export function startFromCompiled({ bundle, folder }: CompiledChunks): KeepCompiled {
  const { prototype } = process.getBuiltinModule('node:module')
  const compile: unknown = Reflect.get(prototype, '_compile')
  if (typeof compile !== 'function') return () => false
  process.getBuiltinModule('node:v8').setFlagsFromString('--no-flush-bytecode')
  const fresh = new Map<string, Script>()
  Reflect.set(prototype, '_compile', function (this: NodeJS.Module, code: string, path: string, ...rest: readonly unknown[]) {
    if (!path.startsWith(bundle + sep)) return Reflect.apply(compile, this, [code, path, ...rest])
    const name = path.slice(bundle.length + 1).replaceAll(/[\\/]/g, '+')
    const { script, isFresh } = scriptOf(code, path, join(folder, name))
    if (isFresh) fresh.set(name, script)
    const run: unknown = script.runInThisContext()
    const load = (id: string): unknown => this.require(id)
    return typeof run === 'function' ? Reflect.apply(run, this.exports, [this.exports, load, this, path, dirname(path)]) : run
  })
  return () => {
    if (fresh.size > 0) keep(fresh, folder)
    return fresh.size > 0
  }
}

function scriptOf(code: string, filename: string, cache: string) {
  const { Script } = process.getBuiltinModule('node:vm')
  const cachedData = compiledIn(cache)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename,
    ...(cachedData && { cachedData }),
  })
  return { script, isFresh: cachedData === undefined || script.cachedDataRejected === true }
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

/** The runtime trusts its code blindly. What a disk loses, it loses in pages: four bytes of each 64 tell, in a tenth of a millisecond. */
function sumOf(code: Buffer): number {
  let sum = code.length
  for (let at = 0; at + sumBytes <= code.length; at += 64) sum = (Math.imul(sum, 31) + code.readInt32LE(at)) | 0
  return sum
}

const sumBytes = 4

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
      writeFileSync(part, summed(script.createCachedData()), { mode: 0o600, flag: 'wx' })
      renameSync(part, whole)
    }
  } catch {}
}
