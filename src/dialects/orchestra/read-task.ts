import { type Action, type Code, type Dependency, type NodeKey, type Setting, type Task, unsetAt } from '../../model/pipeline.ts'
import { type Path, pathBelow, textOf } from '../../text/tree.ts'
import { factsOf, jobOf } from './catalogue.ts'
import {
  conditionSetting,
  type Field,
  fieldOf,
  inherited,
  isOn,
  isTrue,
  type NamedField,
  nodeOf,
  numberSetting,
  orInherited,
  textSetting,
  textsIn,
} from './fields.ts'
import { readHandlers } from './read-handlers.ts'

/** What a configuration block says about every task it covers. Times in seconds. */
export interface Defaults {
  readonly retries: Setting<number>
  readonly delay: Setting<number>
  readonly timeout: Setting<number>
}

/** What tasks inherit of a configuration block: nothing of a setting that it does not make. */
export type Inherited = { readonly [K in keyof Defaults]: Setting<number> | undefined }

/** The settings of a block as tasks have them that make none of their own. */
export function inheritedOf({ retries, delay, timeout }: Defaults): Inherited {
  return { retries: inherited(retries), delay: inherited(delay), timeout: inherited(timeout) }
}

/** Reads a configuration block; `retry_delay` is in minutes there, `timeout` in seconds. */
export function readDefaults(configuration: Field): Defaults {
  return {
    retries: retriesIn(configuration),
    delay: numberSetting(fieldOf(configuration, 'retry_delay'), 60),
    timeout: numberSetting(fieldOf(configuration, 'timeout')),
  }
}

/** Without a number there is no second attempt. */
function retriesIn(configuration: Field): Setting<number> {
  return { ...numberSetting(fieldOf(configuration, 'retries')), effective: 0 }
}

/** The settings of a task. Its configuration overrides the pipeline's key by key. */
function settingsOf(configuration: Field, { retries, delay, timeout }: Inherited): Defaults {
  if (configuration.node !== undefined) {
    const own = readDefaults(configuration)
    return {
      retries: orInherited(own.retries, retries),
      delay: orInherited(own.delay, delay),
      timeout: orInherited(own.timeout, timeout),
    }
  }
  const unset = (key: string) => unsetAt(pathBelow(configuration.path, key))
  return {
    retries: retries ?? { ...unset('retries'), effective: 0 },
    delay: delay ?? unset('retry_delay'),
    timeout: timeout ?? unset('timeout'),
  }
}

/** A task or group that is being read. */
export interface Reading {
  readonly entry: NamedField
  readonly key: NodeKey
  readonly parent: NodeKey | null
  readonly dependencies: readonly Dependency[]
  readonly dependenciesPath: Path
}

/** Reads a task. */
export function readTask({ entry, key, parent, dependencies, dependenciesPath }: Reading, defaults: Inherited): Task {
  const { retries, delay, timeout } = settingsOf(fieldOf(entry, 'configuration'), defaults)
  const name = fieldOf(entry, 'name')
  const parameters = fieldOf(entry, 'parameters')
  const condition = conditionSetting(fieldOf(entry, 'condition'))
  const paused = fieldOf(entry, 'paused')
  const text = textOf(name.node) ?? ''
  const integration = textOf(nodeOf(entry, 'integration')) ?? ''
  const job = textOf(nodeOf(entry, 'integration_job')) ?? ''
  return {
    kind: 'task',
    key,
    id: entry.key,
    name: text,
    namePath: name.path,
    label: text.trim() || entry.key,
    path: entry.path,
    parent,
    dependencies,
    dependenciesPath,
    start: startOf(condition),
    condition,
    paused: isTrue(paused),
    pausedPath: paused.path,
    action: readAction(integration, job, parameters),
    code: readCode(parameters, job),
    parameters: parameters.node,
    parametersPath: parameters.path,
    connection: textSetting(fieldOf(entry, 'connection')),
    retry: { retries, delay },
    timeout,
    onFailure: isOn(nodeOf(entry, 'treat_failure_as_warning')) ? 'warn' : 'fail',
    handlers: readHandlers(fieldOf(entry, 'alerts'), 'task'),
    tags: textsIn(fieldOf(entry, 'tags')),
    publishesOutputs: isOn(nodeOf(parameters, 'set_outputs')),
  }
}

/** What decides when a task or group starts, beside the names of its dependencies. */
export function startOf({ state }: Setting<string>): Task['start'] {
  return state === 'unset' ? always : onCondition
}

const always = { join: 'all', truth: 'always' } as const
const onCondition = { join: 'all', truth: 'unknown' } as const

/** The parameters that hold code. */
const codeParameters: ReadonlyMap<string, Code['kind']> = new Map([
  ['code', 'script'],
  ['script', 'script'],
  ['statement', 'sql'],
  ['query', 'sql'],
  ['sql', 'sql'],
  ['commands', 'commands'],
  ['command', 'command'],
])

function readCode(parameters: Field, job: string): readonly Code[] {
  if (parameters.node?.kind !== 'map') return none
  const found: Code[] = []
  for (const { key, value } of parameters.node.entries.list) {
    const kind = codeParameters.get(key)
    const text = kind && textOf(value)
    if (kind === undefined || text === undefined) continue
    const isDbt = kind === 'commands' && job === 'DBT_CORE_EXECUTE'
    const directory = isDbt ? textOf(nodeOf(parameters, 'project_dir')) : undefined
    const path = pathBelow(parameters.path, key)
    found.push({ kind: isDbt ? 'dbt' : kind, text, path, ...(directory !== undefined && { directory }) })
  }
  return found
}

const none: readonly Code[] = []

/** Parameters beside the target that tell two things of one name apart. */
const scopes = ['project_name', 'workspace_id', 'environment_id'] as const
const noScope = scopes.map(() => null)

function readAction(integration: string, job: string, parameters: Field): Action {
  const target = jobOf(integration, job)?.target
  return {
    integration,
    job,
    facts: factsOf(integration, job),
    httpMethod: (textOf(nodeOf(parameters, 'method')) ?? '').toUpperCase() || null,
    targetScope: scopeIn(parameters),
    target: target === undefined ? unsetAt(parameters.path) : textSetting(fieldOf(parameters, target)),
  }
}

function scopeIn(parameters: Field): Action['targetScope'] {
  if (scopes.every((key) => nodeOf(parameters, key) === undefined)) return noScope
  const scope = scopes.map((key) => textOf(nodeOf(parameters, key)) ?? null)
  return scope.some((text) => text?.includes('${{')) ? null : scope
}
