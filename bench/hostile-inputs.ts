/** A file and a configuration that cost as much as a stranger can make them. */
export interface HostileInput {
  readonly name: string
  readonly pipeline: string
  readonly config?: string
  readonly formats?: readonly string[]
}

const mebibyte = 1024 * 1024 - 2000
const half = mebibyte / 2 - 1000
/** As many pieces as fit. */
const filled = (piece: (index: number) => string, limit = mebibyte) => {
  const pieces: string[] = []
  for (let size = 0, index = 0; ; index++) {
    const next = piece(index)
    size += next.length
    if (size > limit) return pieces.join('')
    pieces.push(next)
  }
}
const task = (id: string, body: string) =>
  `      ${id}:\n        name: ${id}\n        integration: PYTHON\n        integration_job: PYTHON_EXECUTE_SCRIPT\n        depends_on: []\n${body}`
const sql = (text: string) =>
  `${head}pipeline:\n  g:\n    name: G\n    depends_on: []\n    tasks:\n      t:\n        name: Ids are not null\n        integration: SNOWFLAKE\n        integration_job: SNOWFLAKE_RUN_TEST\n        depends_on: []\n        parameters:\n          statement: "${text}"\nsensors:\n  s:\n    name: S\n    cron: 0 5 ? * * *\n    timezone: UTC\n    checks:\n      c:\n        integration: SNOWFLAKE\n        sensor_type: SNOWFLAKE_QUERY\n        parameters:\n          query: "${text}"\n`
const head = 'version: v1\nname: Hostile\n'
const small = `${head}pipeline:\n  g:\n    name: G\n    depends_on: []\n    tasks:\n${task('t', '        parameters:\n          command: x\n')}`
const withCommand = (text: string) => small.replace('command: x', () => `command: ${text}`)
const withCondition = (text: string) =>
  small.replace('depends_on: []\n        par', () => `depends_on: []\n        condition: ${text}\n        par`)
const quotedLine = (piece: (index: number) => string) => withCommand(`"${filled(piece)}"`)
const tasks = (body: (index: number) => string, limit = mebibyte) =>
  `${head}pipeline:\n  g:\n    name: G\n    depends_on: []\n    tasks:\n${filled((index) => task(`t${index}`, body(index)), limit)}`

/** One line of a command that is full of one thing. */
const lines: Readonly<Record<string, (index: number) => string>> = {
  'credential words': () => 'password=a1b2c3d4e5 ',
  'credential words, all different': (index) => `token=tk${index}x9z8y7 `,
  'credential words without values': () => 'password secret token ',
  'names of variables': (index) => `API_KEY_${index} `,
  'marks of issuers': (index) => `gh${'p_'}${String(index).padStart(36, 'a1B')} `,
  'marks of issuers with one start': (index) => `gh${'p_'}aaaabbbbccccddddeeeeffff${String(index).padStart(12, 'x')} `,
  'beginnings of marks': () => 'sk-a',
  addresses: () => 'a://b:c1d@e ',
  'addresses without end': () => 'a://b:@',
  'one word': () => 'x',
  'letters and digits': () => 'aB3',
  base64: () => 'QUJDREVGR0g=',
  'begins of keys': () => '-----BEGIN PRIVATE KEY-----',
  mysql: () => 'mysql -p ',
  'docker login': () => 'docker login -',
  elements: () => '<password>',
  headers: () => 'Authorization: Basic ',
  sentences: () => 'the password a1b2c3 was refused ',
  'JSON pairs': () => '{\\"name\\": \\"API_KEY\\", \\"value\\": \\"a1b2c3d4\\"}',
  'JSON web tokens': () => 'eyJhbGciOiJI.',
  expressions: () => '${{ inputs.a }} ',
  'expressions without end': () => '${{ ',
  'expressions of unknown names': (index) => `\${{ inputs.name_${index} }} `,
  'dollar signs': () => '$',
  braces: () => '{',
  escapes: () => '\\u0041',
  'hidden characters': () => '\\u200b',
  accents: () => 'a\\u0301',
  emoji: () => '😀',
  quotes: () => "'",
  parentheses: () => '(',
  'shell operators': () => '&& a || b; c | d ',
  flags: (index) => `--flag-${index} `,
  'dbt selectors': (index) => `+model_${index} `,
  'dbt commands': () => 'dbt build --select a && ',
  'SQL with commas': () => 'select a, b, c from d, ',
  'SQL with parentheses': () => 'select (',
  'SQL comments': () => '/* ',
  'SQL strings': () => "'' ",
  'SQL unions': () => 'select 1 union all ',
  'SQL with macros': () => '{{ ds }} {% if a %} ',
  dates: () => '2026-11-29 ',
  paths: () => 'a/b/../',
  'cron words': () => '0 0 ? * * * ',
}

/** Conditions that are full of one thing. */
const conditions: Readonly<Record<string, () => string>> = {
  operands: () => `"\${{ ${filled(() => 'a and ')}a }}"`,
  comparisons: () => `"\${{ ${filled((index) => `task.t${index}.status == 'x' or `)}true }}"`,
  'parentheses in a condition': () => `"\${{ ${'('.repeat(mebibyte / 2)}${')'.repeat(mebibyte / 2)} }}"`,
  negations: () => `"\${{ ${filled(() => 'not ')}true }}"`,
  numbers: () => `"\${{ ${filled(() => '1 + ')}1 }}"`,
  calls: () => `"\${{ ${filled(() => 'upper(')} }}"`,
  members: () => `"\${{ a${filled(() => '.b')} }}"`,
  indices: () => `"\${{ a${filled(() => '[0]')} }}"`,
  texts: () => `"\${{ ${filled(() => "'a' == ")}'a' }}"`,
  'a constant': () => `"\${{ ${filled((index) => `${index} == ${index} and `)}true }}"`,
}

/** Queries of a test and of a sensor that are full of one thing. */
const queries: Readonly<Record<string, () => string>> = {
  'conditions of a query': () => `select id from t where ${filled((index) => `a${index} is not null and `, half)}1 = 1`,
  'negations of a query': () => `select id from t where ${filled(() => 'not ', half)}a`,
  'parentheses of a query': () => `select id from t where ${filled(() => '(a is null or ', half)}b`,
  'nested queries': () => `${filled(() => 'select * from (', half)}`,
  'common tables': () =>
    `with ${filled((index) => `c${index} as (select 1 where 1 = 0), `, half)}z as (select 1) select count(*) from z`,
  'cases of a query': () => `select case ${filled((index) => `when a = ${index} then null `, half)}end from t`,
  'counts of a query': () => `select ${filled(() => 'count(*), ', half)}1 from t`,
  'groups of a query': () => `select 1 from t ${filled(() => 'group by a having count(*) = 1 ', half)}`,
  'limits of a query': () => `select 1 from t ${filled(() => 'limit 0 ', half)}`,
  'texts of a query': () => `select ${filled(() => "'a', ", half)}1`,
  'nothing but words': () => filled(() => 'where is not null from select count ', half),
}

/** Whole documents. */
const documents: Readonly<Record<string, () => string>> = {
  'unknown keys': () => `${head}${filled((index) => `k${index}: 1\n`)}`,
  'duplicate keys': () => `${head}${filled(() => 'k: 1\n')}`,
  'a giant key': () => `${head}? "${'k'.repeat(mebibyte)}"\n: 1\n`,
  'many long keys': () => `${head}${filled((index) => `${'k'.repeat(900)}${index}: 1\n`)}`,
  'nested maps': () => `${head}a: ${'{a: '.repeat(60_000)}`,
  'nested lists': () => `${head}a: ${'['.repeat(500_000)}`,
  'nested question marks': () => `${head}${'? '.repeat(200_000)}a\n`,
  'deep block': () => `${head}${filled((index) => `${' '.repeat(index)}a:\n`)}`,
  anchors: () => `${head}${filled((index) => `k${index}: &a${index} 1\n`)}`,
  aliases: () => `${head}a: &a 1\n${filled((index) => `k${index}: *a\n`)}`,
  'alias bomb': () =>
    `${head}a0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`).join('')}`,
  merges: () => `${head}a: &a {x: 1}\n${filled((index) => `k${index}: {<<: *a}\n`)}`,
  tags: () => `${head}${filled((index) => `k${index}: !t${index} 1\n`)}`,
  comments: () => `${small}${filled((index) => `# comment ${index}\n`)}`,
  suppressions: () => `${small}${filled(() => '# pipeline-review: ignore retry-missing -- why\n')}`,
  'suppressions of unknown rules': () => `${small}${filled((index) => `# pipeline-review: ignore rule-${index}\n`)}`,
  'one long suppression': () => `${small}# pipeline-review: ignore ${filled((index) => `rule-${index}, `)}\n`,
  'empty lines': () => `${small}${'\n'.repeat(mebibyte)}`,
  blanks: () => `${small}${' '.repeat(mebibyte)}\n`,
  documents: () => `${small}${filled(() => '---\na: 1\n')}`,
  'broken lines': () => `${head}${filled(() => 'a: b: c\n')}`,
  tabs: () => `${head}${filled(() => '\ta: 1\n')}`,
  tasks: () => tasks(() => ''),
  'tasks of unknown jobs': () => tasks(() => '').replaceAll('PYTHON_EXECUTE_SCRIPT', 'NO_SUCH_JOB'),
  'tasks with one name': () => tasks(() => '').replace(/name: t\d+/g, 'name: same'),
  'tasks that wait for all': () =>
    `${head}pipeline:\n  g:\n    name: G\n    depends_on: []\n    tasks:\n${Array.from({ length: 520 }, (_, at) => task(`t${at}`, '').replace('depends_on: []', `depends_on: [${Array.from({ length: at }, (_, on) => `t${on}`).join(', ')}]`)).join('')}`,
  'tasks in a chain': () =>
    tasks(() => '', 900_000).replace(
      / t(\d+):([\s\S]*?)depends_on: \[\]/g,
      (_, id: string, body: string) => ` t${id}:${body}depends_on: [t${Number(id) - 1}]`,
    ),
  'tasks that wait for nobody': () => tasks(() => '', 900_000).replaceAll('depends_on: []', 'depends_on: [nobody]'),
  'tasks that wait for many strangers': () =>
    small.replace('depends_on: []\n        par', () => `depends_on: [${filled((index) => `stranger_${index}, `)}]\n        par`),
  groups: () => `${head}pipeline:\n${filled((index) => `  g${index}:\n    name: G\n    depends_on: []\n    tasks: {}\n`)}`,
  'tasks with long names': () =>
    tasks(() => '')
      .replace(/name: t(\d+)/g, (_, id: string) => `name: "${'long '.repeat(100)}${id}"`)
      .slice(0, mebibyte),
  crons: () =>
    `${small}schedule:\n${filled((index) => `  - name: s${index}\n    cron: ${index % 60} 0 ? * * *\n    timezone: UTC\n`)}`,
  'crons of every minute': () =>
    `${small}schedule:\n${filled((index) => `  - name: s${index}\n    cron: '* * ? * * *'\n    timezone: UTC\n`)}`,
  'wrong crons': () =>
    `${small}schedule:\n${filled((index) => `  - name: s${index}\n    cron: 99 99 99 ${index} x\n    timezone: Nowhere/${index}\n`)}`,
  'a giant cron': () =>
    `${small}schedule:\n  - name: s\n    cron: '${filled((index) => `${index % 60},`)} 0 ? * * *'\n    timezone: UTC\n`,
  sensors: () => `${small}sensors:\n${filled((index) => `  s${index}:\n    name: s\n    poll_interval: 60\n`)}`,
  alerts: () => `${small}alerts:\n${filled((index) => `  a${index}:\n    name: a\n    statuses: [FAILED]\n`)}`,
  inputs: () => `${small}inputs:\n${filled((index) => `  i${index}:\n    type: string\n    default: x\n`)}`,
  'a matrix of many items': () =>
    small.replace('    tasks:', () => `    matrix:\n      inputs:\n        m: [${filled((index) => `v${index}, `)}]\n    tasks:`),
  'a matrix of many inputs': () =>
    small.replace(
      '    tasks:',
      () => `    matrix:\n      inputs:\n${filled((index) => `        m${index}: [1, 2, 3]\n`)}    tasks:`,
    ),
  parameters: () => `${small}${filled((index) => `          p${index}: x\n`)}`,
  'parameters with expressions': () => `${small}${filled((index) => `          p${index}: \${{ ENV.X_${index} }}\n`)}`,
  'environment in JSON': () =>
    withCommand(`x\n          environment_variables: '{${filled((index) => `"V${index}": "v", `)}"z": 1}'`),
  'nested JSON': () => withCommand(`x\n          environment_variables: '${'['.repeat(500_000)}'`),
  'repeated keys in JSON': () => withCommand(`x\n          environment_variables: '{${filled(() => '"V": 1, ')}"z": 1}'`),
  'a block of SQL': () => withCommand(`|\n${filled((index) => `            select ${index} from t where a = ${index};\n`)}`),
  'a block of code': () => withCommand(`|\n${filled((index) => `            def f${index}(x): return "{{ ds }}"\n`)}`),
  'a private key without end': () =>
    withCommand(`|\n            -----BEGIN ${'PRIVATE KEY'}-----\n${filled(() => `            ${'aB3d'.repeat(16)}\n`)}`),
  'quotes of too little indentation': () => `${small}${filled((index) => `          p${index}: "a\nb"\n`, 108_000)}`,
  'a quote of too little indentation': () => `${small}          p: "${filled(() => 'a\n')}"\n`,
  placeholders: () => `${small}${filled((index) => `          p${index}: <your_${index}_id>\n`)}`,
  'names of schedules': () =>
    `${small}schedule:\n${filled((index) => `  - name: Every Monday and Friday at ${index % 24}:30 pm, daily, weekly\n    cron: ${index % 60} 0 ? * * *\n`)}`,
  'a giant name of a schedule': () =>
    `${small}schedule:\n  - name: ${filled(() => 'every 5 minutes at 7am on Monday, ')}\n    cron: 0 0 ? * * *\n`,
  'markers of merges': () => `${small}${filled(() => '<<<<<<< a\n=======\n>>>>>>> b\n')}`,
  'values in comments': () => `${small}${filled((index) => `          p${index}: #x\n`)}`,
  'expressions without braces': () => `${small}${filled((index) => `          p${index}: ENV.X_${index}\n`)}`,
  'expressions without dollar signs': () =>
    `${small}${filled((index) => `          p${index}: '{{ ENV.X_${index} }} $ENV.Y'\n`)}`,
  'connections of two environments': () =>
    tasks((index) => `        connection: warehouse_${index % 2 ? 'prod' : 'dev'}_${index}\n`),
  'dates in paths': () => `${small}${filled((index) => `          p${index}: s3://b/2026/02/14/events_20260214_${index}\n`)}`,
  'numbers that YAML 1.1 reads otherwise': () => `${small}${filled((index) => `          p${index}: 0${index}\n`)}`,
}

/** As many settings as a configuration may hold. */
const settings = (piece: (index: number) => string) => filled(piece, 512 * 1024)

/** Configurations of a stranger over a large, ordinary file. */
const configs: Readonly<Record<string, () => string>> = {
  'globs with many stars': () => `paths:\n  include: ['${'**/*'.repeat(120)}']\n`,
  'many globs': () => `paths:\n  include:\n${settings((index) => `    - 'a/**/b${index}*/*.yml'\n`)}`,
  'many overrides': () => `overrides:\n${settings((index) => `  - paths: ['**/*a*${index}*']\n    profile: strict\n`)}`,
  'many own rules': () =>
    `own-rules:\n${settings((index) => `  - {id: team/r${index}, message: m, each: task, where: {name: '*a*b*'}}\n`)}`,
  'own rules with many stars': () =>
    `own-rules:\n${Array.from({ length: 100 }, (_, index) => `  - {id: team/r${index}, message: m, each: task, where: {name: '${'*t'.repeat(200)}*x'}}\n`).join('')}`,
  'own rules of a million words': () =>
    `own-rules:\n${Array.from({ length: 500 }, (_, index) => `  - {id: team/r${index}, message: "${'long '.repeat(95)}", each: task, where: {tags: {present: false}}}\n`).join('')}`,
  'many secret prefixes': () => `secret-prefixes: [${settings((index) => `pre${index}_, `)}]\n`,
  'short secret prefixes': () => `secret-prefixes: [${'abcdefghijklmnopqrstuvwxyz'.split('').join(', ')}]\n`,
  'many mistakes': () => settings((index) => `k${index}: 1\n`),
  'many pipelines': () => `pipelines:\n${settings((index) => `  'a${index}.yml': {criticality: high}\n`)}`,
  'many pools': () => `pools:\n${settings((index) => `  p${index}: {connections: [c${index}]}\n`)}`,
  'many environments': () => `environments: [${settings((index) => `e${index}, `)}]\n`,
  'nested configuration': () => `paths: ${'{a: '.repeat(100_000)}`,
}

/** About a hundred inputs, the same every time. */
export function* hostileInputs(): Generator<HostileInput> {
  for (const [name, piece] of Object.entries(lines)) yield { name: `a line of ${name}`, pipeline: quotedLine(piece) }
  for (const [name, text] of Object.entries(conditions)) yield { name: `a condition of ${name}`, pipeline: withCondition(text()) }
  for (const [name, text] of Object.entries(queries)) yield { name: `a test and a sensor of ${name}`, pipeline: sql(text()) }
  for (const [name, text] of Object.entries(documents)) yield { name: `a file of ${name}`, pipeline: text() }
  const ordinary = tasks(() => '').slice(0, 200_000)
  for (const [name, text] of Object.entries(configs))
    yield { name: `a configuration of ${name}`, pipeline: ordinary, config: text() }
  for (const format of ['terminal', 'sarif', 'github', 'markdown', 'junit'])
    yield { name: `every format of tasks`, pipeline: tasks(() => ''), formats: [format] }
}
