/**
 * Keeps the part of the heap small in which new objects live. By default it grows to three times 16 MiB and more is held until a large file has
 * been read: this halves the memory of a run on a file of 1 MiB, for a few hundredths of a second. Called before anything large is loaded.
 */
export function keepYoungHeapSmall(): void {
  growBy(1)
}

/** A run on more files makes so much for a short time that a small part would be swept thousands of times: a fifth of all work. */
const manyFiles = 20

/** Lets it grow as usual for a run on many files. */
export function makeRoomFor(files: number): void {
  if (files > manyFiles) growBy(2)
}

function growBy(factor: number): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`)
}
