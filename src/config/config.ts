import { defaultsOf, extendValues, type ValuesOf } from './key.ts'
import { fileKeys, pathKeys } from './keys.ts'
import type { Origin } from './reader.ts'

const { extends: _, paths: __, ...settingKeys } = fileKeys

/** The configuration, validated; of several files where one extends another. */
export interface Config extends ValuesOf<typeof settingKeys>, ValuesOf<typeof pathKeys> {
  /** The files it comes from, the outermost first; empty where there is none. */
  readonly files: readonly string[]
  /** The way from the directory whose paths it speaks of to the working directory. Default: they are the same. */
  readonly home?: readonly string[]
  /** Where each key is written, by its name in the file. */
  readonly origins: Readonly<Partial<Record<string, Origin>>>
}

/** What holds without a configuration file. */
export const defaultConfig: Config = { files: [], origins: {}, ...defaultsOf(pathKeys), ...defaultsOf(settingKeys) }

/** `upper` on top of `lower`. */
export function extendConfig(lower: Config, upper: Config): Config {
  return {
    ...lower,
    ...upper,
    ...extendValues<ValuesOf<typeof pathKeys>>(pathKeys, lower, upper),
    ...extendValues<ValuesOf<typeof settingKeys>>(settingKeys, lower, upper),
    files: [...upper.files, ...lower.files],
    origins: { ...lower.origins, ...upper.origins },
  }
}
