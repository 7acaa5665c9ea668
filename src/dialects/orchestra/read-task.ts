import { type Action, type Code, type Setting, type Task, unsetAt, unsetBelow } from '../../model/pipeline.ts'
import { type Entry, type Node, type Path, pathBelow, textOf } from '../../text/tree.ts'
import { factsOf, jobOf } from './catalogue.ts'
import { type Field, fieldBelow, fieldOf, inherited, isOn, numberSetting, orInherited, textSetting, textsIn } from './fields.ts'
import { entriesAt, keyTable } from './key-table.ts'
import { readHandlers } from './read-handlers.ts'
import { type Reading, ReadNode } from './read-node.ts'

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
function settingsOf(configuration: Entry | undefined, path: Path, { retries, delay, timeout }: Inherited): Defaults {
  if (configuration) {
    const own = readDefaults({ node: configuration.value, path: pathBelow(path, configuration.key) })
    return {
      retries: orInherited(own.retries, retries),
      delay: orInherited(own.delay, delay),
      timeout: orInherited(own.timeout, timeout),
    }
  }
  if (retries && delay && timeout) return { retries, delay, timeout }
  const below = pathBelow(path, 'configuration')
  return {
    retries: retries ?? { ...unsetAt(pathBelow(below, 'retries')), effective: 0 },
    delay: delay ?? unsetBelow(below, 'retry_delay'),
    timeout: timeout ?? unsetBelow(below, 'timeout'),
  }
}

const taskKeys = keyTable(
  ...['name', 'condition', 'paused', 'depends_on', 'integration', 'integration_job', 'parameters', 'connection'],
  ...['configuration', 'treat_failure_as_warning', 'alerts', 'tags'],
)

/** Reads a task. */
export function readTask(reading: Reading, defaults: Inherited): Task {
  return new ReadTask(reading, defaults)
}

class ReadTask extends ReadNode implements Task {
  readonly kind = 'task'
  readonly label: string
  readonly action: Action
  readonly code: readonly Code[]
  readonly parameters: Node | undefined
  readonly connection: Setting<string>
  readonly retry: Task['retry']
  readonly timeout: Setting<number>
  readonly onFailure: Task['onFailure']
  readonly handlers: Task['handlers']
  readonly tags: readonly string[]
  readonly publishesOutputs: boolean

  constructor(reading: Reading, defaults: Inherited) {
    const [name, condition, paused, dependsOn, integration, job, parameters, connection, configuration, isSoft, alerts, tags] =
      entriesAt(reading.node, taskKeys)
    super(reading, { name, condition, paused, dependsOn })
    const { path } = this
    const given = fieldBelow(this, 'parameters', parameters)
    const [method, outputs, directory, project, workspace, environment] = entriesAt(given.node, parameterKeys)
    const jobName = textOf(job?.value) ?? ''
    const { retries, delay, timeout } = settingsOf(configuration, path, defaults)
    this.label = this.name.trim() || this.id
    this.action = readAction(textOf(integration?.value) ?? '', jobName, given, {
      method,
      targetScope: project || workspace || environment ? scopeOf(project, workspace, environment) : noScope,
    })
    this.code = readCode(given, jobName === 'DBT_CORE_EXECUTE', directory)
    this.parameters = given.node
    this.connection = connection ? textSetting(fieldBelow(this, 'connection', connection)) : unsetBelow(path, 'connection')
    this.retry = { retries, delay }
    this.timeout = timeout
    this.onFailure = isOn(isSoft?.value) ? 'warn' : 'fail'
    this.handlers = alerts ? readHandlers(fieldBelow(this, 'alerts', alerts), 'task') : none
    this.tags = tags ? textsIn(fieldBelow(this, 'tags', tags)) : none
    this.publishesOutputs = isOn(outputs?.value)
  }

  get parametersPath(): Path {
    return pathBelow(this.path, 'parameters')
  }
}

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

function readCode(parameters: Field, isDbtJob: boolean, directory: Entry | undefined): readonly Code[] {
  if (parameters.node?.kind !== 'map') return none
  let found: Code[] | undefined
  for (const { key, value } of parameters.node.entries.list) {
    const kind = codeParameters.get(key)
    const text = kind && textOf(value)
    if (kind === undefined || text === undefined) continue
    const isDbt = kind === 'commands' && isDbtJob
    const home = isDbt ? textOf(directory?.value) : undefined
    const path = pathBelow(parameters.path, key)
    const code: Code = { kind: isDbt ? 'dbt' : kind, text, path, ...(home !== undefined && { directory: home }) }
    if (found) found.push(code)
    else found = [code]
  }
  return found ?? none
}

const none: readonly never[] = []

/** What tasks say of what they do, whatever their job. The last three tell two things of one name apart. */
const parameterKeys = keyTable('method', 'set_outputs', 'project_dir', 'project_name', 'workspace_id', 'environment_id')

interface Said {
  readonly method: Entry | undefined
  readonly targetScope: Action['targetScope']
}

function readAction(integration: string, job: string, parameters: Field, { method, targetScope }: Said): Action {
  const target = jobOf(integration, job)?.target
  return {
    integration,
    job,
    facts: factsOf(integration, job),
    httpMethod: (textOf(method?.value) ?? '').toUpperCase() || null,
    targetScope,
    target: target === undefined ? unsetAt(parameters.path) : textSetting(fieldOf(parameters, target)),
  }
}

const noScope = [null, null, null]

function scopeOf(...entries: readonly (Entry | undefined)[]): Action['targetScope'] {
  const scope = entries.map((entry) => textOf(entry?.value) ?? null)
  return scope.some((text) => text?.includes('${{')) ? null : scope
}
