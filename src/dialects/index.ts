import type { Dialect } from './dialect.ts'
import { orchestra } from './orchestra/index.ts'

/** Every dialect that this version reads. */
export const dialects: readonly Dialect[] = [orchestra]
