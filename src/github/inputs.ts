import { readInputs, variableOf, wrongInput } from '../setting.ts'
import { type SettingValues, settings } from '../settings.ts'
import { plainPath } from '../text/plain-path.ts'

export { variableOf }

/** The inputs of one run of the action, checked. */
export type ActionSettings = SettingValues

type Environment = Readonly<Record<string, string | undefined>>

/** The inputs of the action from its environment. Throws OperationalError, which names the input, never a secret's value. */
export function readActionSettings(env: Environment): ActionSettings {
  const { config, paths, ...values } = readInputs(settings, env)
  return {
    ...values,
    paths: paths.map((path) => withinWorkspace(env, 'paths', path)),
    config: config === undefined ? undefined : withinWorkspace(env, 'config', config),
  }
}

/**
 * A path from the root of the workspace in the one spelling in which the change is told: another one would match no changed file, and a
 * configuration under another name would not be known as changed.
 */
function withinWorkspace(env: Environment, name: string, path: string): string {
  const home = env['GITHUB_WORKSPACE']?.replace(/\/+$/, '')
  const inside = home && (path === home || path.startsWith(`${home}/`)) ? path.slice(home.length + 1) : path
  if (inside.startsWith('!')) throw wrongInput(name, 'a pattern cannot exclude files; use "exclude" in the configuration')
  const plain = plainPath(inside)
  if (plain.startsWith('/') || plain.startsWith('..')) throw wrongInput(name, 'it leads out of the workspace')
  return plain === '' ? '.' : plain
}
