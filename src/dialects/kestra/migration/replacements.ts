import type { Use } from './use.ts'

type Replacement = Pick<Use, 'instead' | 'renamed'>

const other = (instead: string): Replacement => ({ instead })
const renamed = (name: string): Replacement => ({ instead: `\`${name}\``, renamed: name })

/** What 2.0 has for what it does not read any more (migration guide to 2.0.0). A name that only changed is `renamed`. */
const replacements: Readonly<Record<string, Replacement>> = {
  pluginDefaults: other('the values on each task'),
  taskDefaults: other('the values on each task'),
  listeners: other('a flow with a Flow trigger'),
  conditions: other('one expression under `when`'),
  scheduleConditions: other('one expression under `when`'),
  preconditions: other('`dependsOn`'),
  'flow.ForEach': other('`io.kestra.plugin.core.flow.Loop` with `item.value`'),
  'flow.EachSequential': other('`io.kestra.plugin.core.flow.Loop` with `item.value`'),
  'flow.EachParallel': other('`io.kestra.plugin.core.flow.Loop` with `concurrencyLimit: 0`'),
  'flow.ForEachItem': other('`io.kestra.plugin.core.flow.Loop` with a Subflow'),
  'flow.Template': other('a Subflow'),
  'state.Get': other('`io.kestra.plugin.core.kv.Get`'),
  'state.Set': other('`io.kestra.plugin.core.kv.Set`'),
  'state.Delete': other('`io.kestra.plugin.core.kv.Delete`'),
  'debug.Echo': other('`io.kestra.plugin.core.log.Log`'),
  'storage.LocalFiles': other('`inputFiles` of the task that reads them'),
  workerGroup: other('`workerSelector`'),
  maxAttempt: renamed('maxAttempts'),
  minLogLevel: renamed('logLevel'),
  delay: renamed('pauseDuration'),
}

/** What to write for a key or a type of the engine; nothing where that depends. */
export function replacementOf(name: string): Replacement {
  return Object.hasOwn(replacements, name) ? (replacements[name] ?? {}) : {}
}
