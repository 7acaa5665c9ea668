import { loadConfig } from '../config/load.ts'
import { rulesFrom } from '../config/own-rules.ts'
import type { Origin } from '../config/reader.ts'
import { profileFor, settingFor } from '../config/settings.ts'
import type { OptionValue } from '../engine/options.ts'
import { defaultThreshold } from '../engine/report.ts'
import { majorStart } from '../engine/version.ts'
import type { Host } from '../host.ts'
import { version } from '../project.ts'
import { logText } from '../render/safe.ts'
import { rules as builtInRules } from '../rules/described.ts'

/** A value and where it is set. */
interface Sourced<T> {
  readonly value: T
  /** `file:line`, or `default`. */
  readonly origin: string
}

/** The settings that hold for one file. */
export interface EffectiveConfig {
  readonly files: readonly string[]
  readonly profile: Sourced<string>
  readonly failOn: Sourced<string>
  readonly rulesAsOf: Sourced<string>
  /** By id. */
  readonly rules: readonly {
    readonly id: string
    readonly severity: string
    readonly options: Readonly<Record<string, OptionValue>>
    readonly origin: string
  }[]
}

/** What holds for one file and where each value comes from. Throws OperationalError for a configuration with mistakes. */
export async function effectiveConfig(host: Host, path: string, named: string | undefined): Promise<EffectiveConfig> {
  const config = await loadConfig(host, named, builtInRules)
  host.credentials?.addPrefixes(config.secretPrefixes)
  const rules = { ...builtInRules, ...rulesFrom(config.ownRules) }
  const { profile, origin } = profileFor(config, path)
  const originOf = (key: string) => originText(config.origins[key] ?? null)
  return {
    files: config.files,
    profile: { value: profile, origin: originText(origin) },
    failOn: { value: config.failOn ?? defaultThreshold, origin: originOf('fail-on') },
    rulesAsOf: { value: config.rulesAsOf ?? majorStart(version), origin: originOf('rules-as-of') },
    rules: Object.keys(rules)
      .sort()
      .map((id) => {
        const { setting, origin } = settingFor(config, rules, id, path)
        return { id, severity: setting.severity, options: setting.options, origin: originText(origin) }
      }),
  }
}

/** The same as YAML with the origin behind each value. */
export async function printConfig(host: Host, path: string, named: string | undefined): Promise<string> {
  const { files, profile, failOn, rulesAsOf, rules } = await effectiveConfig(host, path, named)
  const lines: [text: string, origin: string][] = [
    [`profile: ${profile.value}`, profile.origin],
    [`fail-on: ${failOn.value}`, failOn.origin],
    [`rules-as-of: ${rulesAsOf.value}`, rulesAsOf.origin],
    ['rules:', ''],
    ...rules.map(({ id, severity, options, origin }): [string, string] => [`  ${id}: ${withOptions(severity, options)}`, origin]),
  ]
  const width = Math.max(...lines.map(([text]) => text.length))
  const body = lines.map(([text, from]) => (from === '' ? text : `${text.padEnd(width)}  # ${from}`))
  return `# effective configuration of ${logText(path, 300)}${filesText(files)}\n${body.join('\n')}\n`
}

function withOptions(severity: string, options: Readonly<Record<string, OptionValue>>): string {
  const entries = Object.entries(options)
  return entries.length === 0
    ? severity
    : `{ severity: ${severity}, ${entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`
}

function originText(origin: Origin | null): string {
  return origin ? `${origin.file}:${origin.line}` : 'default'
}

function filesText(files: readonly string[]): string {
  return files.length === 0 ? '; there is no configuration file' : `, from ${files.join(' and ')}`
}
