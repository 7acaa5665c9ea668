import { type Base, hostAtBase } from '../discover/base.ts'
import { BaseUnavailable, OperationalError } from '../engine/errors.ts'
import type { Profile, RuleRegistry } from '../engine/rule.ts'
import type { Files, Host } from '../host.ts'
import { plainPath } from '../text/plain-path.ts'
import { type Config, defaultConfig } from './config.ts'
import { loadConfig } from './load.ts'

export interface ConfigWish {
  /** Path of the configuration file. Default: found. */
  readonly config?: string
  readonly profile?: Profile
  readonly base?: Base
  /** The files of the configuration that decides. Default: those of the base where there is one, else those of the host. */
  readonly configFrom?: Files
}

export interface Choice {
  readonly config: Config
  /** The changed configuration, where it is not the one in force. */
  readonly changed: Config | null
  readonly notices: readonly string[]
}

/**
 * The configuration of the base where there is one: a pull request must not switch off the rule that would stop it. One that cannot be
 * read there is no reason to block the change that fixes it. Throws OperationalError where the base is not available, and for a changed one with
 * mistakes.
 */
export async function chooseConfig(host: Host, wish: ConfigWish, rules: RuleRegistry): Promise<Choice> {
  const source = wish.configFrom ?? (wish.base && hostAtBase(host, wish.base))
  const withProfile = (config: Config): Config => (wish.profile ? { ...config, profile: wish.profile } : config)
  if (!source) {
    const config = await loadConfig(host, wish.config, rules)
    return { config: withProfile(config), changed: null, notices: [] }
  }
  const own = await attempt(() => loadConfig(host, wish.config, rules))
  const isNew = wish.config !== undefined && (await source.kindOf(plainPath(wish.config))) === undefined
  const former = await attempt(() => loadConfig(host, isNew ? undefined : wish.config, rules, source))
  // Once it is merged, no review could be done.
  if ('error' in own) throw own.error
  if ('error' in former) {
    const notice = 'The configuration of the base cannot be read: the defaults apply until the change is merged.'
    return { config: withProfile(defaultConfig), changed: withProfile(own.value), notices: [notice] }
  }
  const config = withProfile(former.value)
  const isSame = JSON.stringify(own.value) === JSON.stringify(former.value)
  const notices = isNew ? [`The base has no ${wish.config}: it takes effect after the merge.`] : []
  return { config, changed: isSame ? null : withProfile(own.value), notices }
}

async function attempt<T>(work: () => Promise<T>): Promise<{ value: T } | { error: OperationalError }> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof OperationalError && !(error instanceof BaseUnavailable)) return { error }
    throw error
  }
}
