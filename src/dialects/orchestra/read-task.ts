import {
  type Action,
  type Code,
  type Dependency,
  type NodeKey,
  nodeKeyOf,
  type Setting,
  type Task,
  unsetAt,
} from '../../model/pipeline.ts'
import { textOf } from '../../text/tree.ts'
import { factsOf, jobOf } from './catalogue.ts'
import {
  conditionSetting,
  entriesOf,
  type Field,
  fieldOf,
  isTrue,
  numberSetting,
  orInherited,
  textIn,
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

/** Reads a configuration block; `retry_delay` is in minutes there, `timeout` in seconds. */
export function readDefaults(configuration: Field): Defaults {
  return {
    // Without a number there is no second attempt.
    retries: { ...numberSetting(fieldOf(configuration, 'retries')), effective: 0 },
    delay: numberSetting(fieldOf(configuration, 'retry_delay'), 60),
    timeout: numberSetting(fieldOf(configuration, 'timeout')),
  }
}

/** Reads a task. Its configuration overrides the pipeline's key by key. */
export function readTask(
  entry: Field & { readonly key: string },
  parent: NodeKey | null,
  defaults: Defaults,
  dependencies: readonly Dependency[],
): Task {
  const own = readDefaults(fieldOf(entry, 'configuration'))
  const name = textIn(fieldOf(entry, 'name'))
  const retries = orInherited(own.retries, defaults.retries)
  const parameters = fieldOf(entry, 'parameters')
  return {
    kind: 'task',
    key: nodeKeyOf(entry.path),
    id: entry.key,
    name,
    namePath: fieldOf(entry, 'name').path,
    label: name.trim() || entry.key,
    path: entry.path,
    parent,
    dependencies,
    ...readStart(entry),
    action: readAction(entry, parameters),
    code: readCode(parameters, textIn(fieldOf(entry, 'integration_job'))),
    parameters: parameters.node,
    parametersPath: parameters.path,
    connection: textSetting(fieldOf(entry, 'connection')),
    retry: { retries, delay: orInherited(own.delay, defaults.delay) },
    timeout: orInherited(own.timeout, defaults.timeout),
    onFailure: isTrue(fieldOf(entry, 'treat_failure_as_warning')) ? 'warn' : 'fail',
    handlers: readHandlers(fieldOf(entry, 'alerts'), 'task'),
    tags: textsIn(fieldOf(entry, 'tags')),
    publishesOutputs: isTrue(fieldOf(parameters, 'set_outputs')),
  }
}

/** What decides when a task or group starts, beside the names of its dependencies. */
export function readStart(entry: Field): Pick<Task, 'dependenciesPath' | 'start' | 'condition' | 'paused' | 'pausedPath'> {
  const condition = conditionSetting(fieldOf(entry, 'condition'))
  const paused = fieldOf(entry, 'paused')
  return {
    dependenciesPath: fieldOf(entry, 'depends_on').path,
    start: { join: 'all', truth: condition.state === 'unset' ? 'always' : 'unknown' },
    condition,
    paused: isTrue(paused),
    pausedPath: paused.path,
  }
}

/** The parameters that hold code. */
const codeParameters: Readonly<Record<string, Code['kind']>> = {
  code: 'script',
  script: 'script',
  statement: 'sql',
  query: 'sql',
  sql: 'sql',
  commands: 'commands',
  command: 'command',
}

function readCode(parameters: Field, job: string): readonly Code[] {
  return entriesOf(parameters).flatMap(({ key, node, path }) => {
    const text = textOf(node)
    const kind = Object.hasOwn(codeParameters, key) ? codeParameters[key] : undefined
    if (text === undefined || kind === undefined) return []
    const isDbt = kind === 'commands' && job === 'DBT_CORE_EXECUTE'
    const directory = isDbt ? textOf(fieldOf(parameters, 'project_dir').node) : undefined
    return [{ kind: isDbt ? 'dbt' : kind, text, path, ...(directory !== undefined && { directory }) }]
  })
}

/** Parameters beside the target that tell two things of one name apart. */
const scopes = ['project_name', 'workspace_id', 'environment_id'] as const

function readAction(entry: Field, parameters: Field): Action {
  const integration = textIn(fieldOf(entry, 'integration'))
  const job = textIn(fieldOf(entry, 'integration_job'))
  const target = jobOf(integration, job)?.target
  const scope = scopes.map((key) => textOf(fieldOf(parameters, key).node) ?? null)
  return {
    integration,
    job,
    facts: factsOf(integration, job),
    httpMethod: textIn(fieldOf(parameters, 'method')).toUpperCase() || null,
    targetScope: scope.some((text) => text?.includes('${{')) ? null : scope,
    target: target === undefined ? unsetAt(parameters.path) : textSetting(fieldOf(parameters, target)),
  }
}
