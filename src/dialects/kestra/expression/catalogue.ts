import catalogue from './catalogue.json' with { type: 'json' }

/** Names that plug-ins of the Enterprise edition add (documentation, "Functions"). */
const enterprise = ['appLink', 'credential', 'fileEmpty']

/** Functions that the parser itself knows. */
const builtIn = ['parent', 'block']

/** Filters of any version from 0.20 to 2.0. */
export const filters: readonly string[] = Object.keys(catalogue.filters)
/** Functions of any version, and those of the Enterprise edition. */
export const functions: readonly string[] = [...Object.keys(catalogue.functions), ...enterprise, ...builtIn]
/** Tests, which stand after `is`. */
export const tests: readonly string[] = Object.keys(catalogue.tests)

interface Bounds {
  readonly arguments: readonly string[]
  readonly since?: string
  readonly gone?: string
}

/** Which releases know a filter or a function, where not all do: from `since` on, up to the one before `until`. */
export function boundsOfName(kind: 'filter' | 'function', name: string): { since?: string; until?: string } | undefined {
  const table: Readonly<Record<string, Bounds>> = kind === 'filter' ? catalogue.filters : catalogue.functions
  const found = Object.hasOwn(table, name) ? table[name] : undefined
  const { since, gone } = found ?? {}
  if (since === undefined && gone === undefined) return undefined
  return { ...(since !== undefined && { since }), ...(gone !== undefined && { until: gone }) }
}

/** Names that the engine gives to every text, somewhere (`RunVariables`, 0.23 to 2.0), and those of scripts. */
export const roots: readonly string[] = [
  'flow',
  'execution',
  'task',
  'taskrun',
  'parent',
  'parents',
  'inputs',
  'outputs',
  'tasks',
  'vars',
  'trigger',
  'labels',
  'envs',
  'globals',
  'namespace',
  'kestra',
  'error',
  'errorLogs',
  'item',
  'schedule',
  'secret',
  'kv',
  'addSecretConsumer',
  'workingDir',
  'outputDir',
  'inputFiles',
  'outputFiles',
  'loop',
]

/** What people write who know another template language, and what stands for it here. */
export const foreign: Readonly<Record<'filter' | 'function' | 'test', Readonly<Record<string, string>>>> = {
  filter: {
    truncate: 'abbreviate',
    dateFormat: 'date',
    strftime: 'date',
    base64: 'base64encode',
    b64encode: 'base64encode',
    b64decode: 'base64decode',
    int: 'number',
    float: 'number',
    round: 'numberFormat',
    tojson: 'toJson',
    to_json: 'toJson',
    jqFirst: "jq('…') | first",
    unique: 'distinct',
    size: 'length',
    count: 'length',
    concat: 'join',
    d: 'default',
    from_json: 'fromJson()',
    fromJson: 'fromJson()',
  },
  function: {
    secrets: 'secret',
    len: 'length',
    str: 'string',
    env_var: 'envs',
    uuid4: 'uuid',
    today: 'now',
    fromjson: 'fromJson',
  },
  test: { none: 'null', undefined: 'not defined', blank: 'empty', null_: 'null' },
}
