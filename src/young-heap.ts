/**
 * Keeps the part of the heap small in which new objects live. By default it grows to three times 16 MiB and more is held until a large file has
 * been read: this halves the memory of a run on a file of 1 MiB, for a few hundredths of a second. Called before anything large is loaded.
 */
export function keepYoungHeapSmall(): void {
  growBy(1)
}

let mostFiles = 0

/** True for a run that has read more than a few files, and so has called more functions than one on a single file. */
export function hasReadSeveral(): boolean {
  return mostFiles > fewFiles
}

const fewFiles = 10

/** A run on more files makes so much for a short time that a small part would be swept thousands of times: a fifth of all work. */
const manyFiles = 100
/** From 1 MiB to 8: above, the memory of a run grows with it, and the work stays the same. */
const growth = 8
const enoughBytes = growth * 1024 * 1024
/** What survives two sweeps makes it grow: arrays of 64 KiB, of which 64 are far more than it takes. */
const [entries, mostArrays] = [8192, 64]

/** Has it grow once before so many files are read. */
export function makeRoomFor(files: number): void {
  mostFiles = Math.max(mostFiles, files)
  if (files < manyFiles) return
  sweepBy({ ...alone, ...(files > veryManyFiles ? often : once) })
  const survivors: number[][] = []
  growBy(growth)
  while (youngBytes() < enoughBytes && survivors.length < mostArrays) survivors.push(new Array<number>(entries).fill(0))
  growBy(1)
}

/** Of more files, what is held is a few times what a run takes by itself. */
const veryManyFiles = 2000

/** By default the heap grows to three times what was held at the last sweep before it is swept again; here by a quarter. */
const often: Flags = { '--heap-growing-percent=25': '--heap-growing-percent=0' }

/** Of fewer files nearly all is held to the end: to sweep it again finds nothing, and takes a tenth of all work. */
const once: Flags = { '--heap-growing-percent=1000': '--heap-growing-percent=0' }

/** What lives a few milliseconds is swept sooner than several threads have shared it out. */
const alone: Flags = { '--no-parallel-scavenge': '--parallel-scavenge' }

/** Flags of V8, each with the one that takes it back. All are read whenever a sweep begins. */
type Flags = Readonly<Record<string, string>>

let flags: Flags = {}
let endsSoon = false

/** Lets the number of files choose when the heap is swept. Only for a process that ends with its review: flags of V8 hold for all that it does. */
export function sweepForOneReview(): void {
  endsSoon = true
}

function sweepBy(chosen: Flags): void {
  if (!endsSoon) return
  flags = chosen
  Object.keys(flags).forEach(set)
}

/**
 * Does what depends on the flags of V8 under those that every run starts with: to read and to keep compiled code, which is bound to the flags
 * under which it was made.
 */
export function underUsualFlags<T>(work: () => T): T {
  Object.values(flags).forEach(set)
  try {
    return work()
  } finally {
    Object.keys(flags).forEach(set)
  }
}

function growBy(factor: number): void {
  set(`--semi-space-growth-factor=${factor}`)
}

function set(flag: string): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(flag)
}

function youngBytes(): number {
  const spaces = process.getBuiltinModule('node:v8').getHeapSpaceStatistics()
  return spaces.find((space) => space.space_name === 'new_space')?.space_size ?? 0
}
