import type { Config } from '../config/config.ts'
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
import { rules as builtInRules } from '../rules/index.ts'

/** What holds for one file and where each value comes from, as YAML with the origin behind it. */
export async function printConfig(host: Host, path: string, named: string | undefined): Promise<string> {
  const config = await loadConfig(host, named, builtInRules)
  host.credentials?.addPrefixes(config.secretPrefixes)
  const rules = { ...builtInRules, ...rulesFrom(config.ownRules) }
  const { profile, origin } = profileFor(config, path)
  const lines: [text: string, origin: string][] = [
    [`profile: ${profile}`, originText(origin)],
    [`fail-on: ${config.failOn ?? defaultThreshold}`, originText(config.origins['fail-on'] ?? null)],
    [`rules-as-of: ${config.rulesAsOf ?? majorStart(version)}`, originText(config.origins['rules-as-of'] ?? null)],
    ['rules:', ''],
  ]
  for (const id of Object.keys(rules).sort()) {
    const { setting, origin } = settingFor(config, rules, id, path)
    lines.push([`  ${id}: ${withOptions(setting.severity, setting.options)}`, originText(origin)])
  }
  const width = Math.max(...lines.map(([text]) => text.length))
  const body = lines.map(([text, from]) => (from === '' ? text : `${text.padEnd(width)}  # ${from}`))
  return `# effective configuration of ${logText(path, 300)}${filesText(config)}\n${body.join('\n')}\n`
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

function filesText(config: Config): string {
  return config.files.length === 0 ? '; there is no configuration file' : `, from ${config.files.join(' and ')}`
}
