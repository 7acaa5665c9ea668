import { describe, expect, it } from 'vitest'
import { databricks } from '../../../src/dialects/databricks/index.ts'
import { projectsIn } from '../../../src/dialects/databricks/project.ts'
import { lifeOf, referencesIn } from '../../../src/dialects/databricks/read/reference.ts'
import type { Pipeline } from '../../../src/model/pipeline.ts'
import { locate } from '../../../src/text/document.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import type { Samples } from '../contract.ts'
import { bundles } from './bundles.ts'

function read(samples: Samples, variant?: string): readonly Pipeline[] {
  const documents = Object.entries(samples).map(([path, text]) => parseDocument({ path, text }))
  return projectsIn(documents).flatMap((project) => databricks.read(project, variant))
}

function only(samples: Samples, variant?: string): Pipeline {
  const [pipeline] = read(samples, variant)
  return pipeline ?? expect.fail('no job')
}

const sample = (name: string): Samples => bundles.get(name) ?? expect.fail(name)
const task = (pipeline: Pipeline, id: string) => pipeline.tasks.find((one) => one.id === id) ?? expect.fail(id)

describe('a target', () => {
  it('is the production one unless another is asked for', () => {
    expect([only(sample('ferries')).variant, only(sample('ferries'), 'dev').variant]).toEqual(['prod', 'dev'])
    expect(only(sample('museum')).variant).toBe('production')
  })

  it('overrides tasks by their key, and each value knows the file that decided on it', () => {
    const job = only(sample('ferries'))
    const { timeout } = task(job, 'load_tides')
    expect([timeout.value, timeout.at.document?.source.path]).toEqual([900, 'databricks.yml'])
    const home = timeout.at.document ?? job.document
    expect(home.source.text.slice(0, locate(home, timeout.at).start).split('\n')).toHaveLength(22)
    expect(job.tasks.map(({ id }) => id)).toEqual(['load_tides', 'match_crossings'])
    expect(only(sample('ferries'), 'dev').runPolicy.maxConcurrentRuns.value).toBe(4)
    expect([job.name, only(sample('ferries'), 'dev').name]).toEqual(['[prod] crossings', '[dev] crossings'])
  })

  it('in development pauses what says nothing, and production what it says', () => {
    expect([only(sample('books')).triggers.length, only(sample('books'), 'dev').triggers.length]).toEqual([1, 0])
    expect([only(sample('museum')).triggers.length, only(sample('museum'), 'test').triggers.length]).toEqual([1, 0])
  })
})

const root = 'bundle: {name: a}\ntargets: {prod: {mode: production}}\n'
const withJob = (lines: string, more = '') => ({
  'databricks.yml': `${root}${more}resources:\n  jobs:\n    a:\n${lines.replaceAll(/^/gm, '      ')}\n`,
})

describe('a value', () => {
  it.each<readonly [string, string, number | 'endless' | undefined, string]>([
    ['5', '', 5, 'set'],
    ['"5"', '', 5, 'set'],
    ['5.0', '', 5, 'set'],
    ['010', '', 10, 'set'],
    ['1_0', '', 10, 'set'],
    ['-1', '', 'endless', 'set'],
    ['three', '', undefined, 'unknown'],
    ['~', '', undefined, 'unset'],
    ['"${var.n}"', 'variables: {n: {default: 7}}\n', 7, 'set'],
    ['"${var.n}"', 'variables: {n: {default: "${var.m}"}, m: {default: 3}}\n', 3, 'set'],
    ['"${var.n}"', 'variables: {n: {default: "${var.n}"}}\n', undefined, 'unknown'],
    ['"${var.n}"', 'variables: {n: {description: given}}\n', undefined, 'unknown'],
    ['"${var.n}"', 'variables: {n: {lookup: {job: x}}}\n', undefined, 'unknown'],
    ['"${var.n.deep[1]}"', 'variables: {n: {default: {deep: [1, 2]}}}\n', 2, 'set'],
    ['"${resources.jobs.a.id}"', '', undefined, 'unknown'],
  ])('%s with %j comes to %s', (written, more, value, state) => {
    const { retry } = task(
      only(withJob(`tasks: [{task_key: t, max_retries: ${written}, notebook_task: {notebook_path: /a}}]`, more)),
      't',
    )
    expect([retry.retries.value, retry.retries.state]).toEqual([value, state])
  })

  it('of a variable of a target replaces the whole default', () => {
    const files = {
      'databricks.yml':
        'bundle: {name: a}\nvariables: {c: {type: complex, default: {a: 1, b: 2}}}\ntargets: {prod: {variables: {c: {b: 3}}}}\nresources: {jobs: {a: {timeout_seconds: "${var.c.a}", max_concurrent_runs: "${var.c.b}"}}}\n',
    }
    const { taskDefaults, runPolicy } = only(files)
    expect([taskDefaults.timeout.state, runPolicy.maxConcurrentRuns.value]).toEqual(['unknown', 3])
  })

  it('that is null in a target leaves the one of the job', () => {
    const files = {
      'databricks.yml':
        'bundle: {name: a}\ntargets: {prod: {resources: {jobs: {a: {timeout_seconds: ~}}}}}\nresources: {jobs: {a: {timeout_seconds: 60}}}\n',
    }
    expect(only(files).taskDefaults.timeout.value).toBe(60)
  })
})

describe('a job', () => {
  it('waits at its limit, which is 1 where nothing is written', () => {
    const { runPolicy } = only(withJob('tasks: []'))
    expect([runPolicy.maxConcurrentRuns.value, runPolicy.onLimit]).toEqual([1, 'queue'])
    expect(only(withJob('queue: {enabled: false}')).runPolicy.onLimit).toBe('skip')
  })

  it.each<readonly [string, string, unknown]>([
    ['trigger: {periodic: {interval: 2, unit: DAYS}}', 'cron', { interval: { seconds: 172_800, from: null } }],
    ['continuous: {}', 'cron', undefined],
    ['continuous: {pause_status: UNPAUSED}', 'cron', { isContinuous: true }],
    ['trigger: {file_arrival: {url: /Volumes/a/b/}}', 'sensor', null],
    ['triggers: [{periodic: {interval: 1, unit: HOURS}}]', 'cron', { interval: { seconds: 3600, from: null } }],
  ])('starts by %s', (lines, kind, clock) => {
    const [trigger] = only(withJob(lines)).triggers
    expect(trigger?.kind).toBe(kind)
    if (clock !== undefined) expect(trigger?.clock).toEqual(clock)
  })

  it('calls another one, whose key it names', () => {
    const [evening, counts] = read(sample('libraries')).toSorted((a, b) => (a.name < b.name ? 1 : -1))
    const call = evening && task(evening, 'count_branches')
    expect([call?.action.facts?.family, call?.action.target.value]).toEqual(['sub-pipeline', counts?.key])
  })

  it('has a loop as a group of one task, with its items', () => {
    const job = read(sample('libraries')).find(({ groups }) => groups.length > 0)
    const [loop] = job?.groups ?? []
    expect([loop?.id, loop?.fanOut?.maxParallel.value, loop?.fanOut?.inputs[0]?.items?.length]).toEqual(['per_branch', 2, 3])
    expect(job?.tasks.map(({ id, parent }) => [id, parent])).toEqual([['count_one', loop?.key]])
  })

  it('has branches and start rules', () => {
    const job = only(sample('greenhouse'))
    const [branch] = task(job, 'open_windows').dependencies
    const [join] = task(job, 'log_climate').dependencies
    expect([branch?.reason, join?.accepts]).toEqual(['branch', ['success', 'warning', 'skipped']])
  })

  it('without a root has unknown variables and no finding about them', () => {
    const [delays] = read(sample('trams'))
    expect([delays?.triggers[0]?.cron.state, delays?.name]).toEqual(['unknown', 'delays'])
  })
})

describe('references', () => {
  it.each<readonly [string, readonly string[]]>([
    ['${var.a}', ['var.a']],
    ['a ${bundle.target}/${var.b-c_d2}', ['bundle.target', 'var.b-c_d2']],
    ['${var.a[0].b}', ['var.a.0.b']],
    ['${ var.a }', []],
    ['${var.a-}', []],
    ['${1a}', []],
    ['${{ x }}', []],
    [`\${${'a'.repeat(50_000)}`, []],
  ])('of %j are read', (text, expected) => {
    expect(referencesIn(text).map(({ steps }) => steps.join('.'))).toEqual(expected)
  })

  it('have three lives', () => {
    const lives = ['${var.a}', '${workspace.host}', '${resources.jobs.a.id}', '${artifacts.a.b}', '${env.A}']
    expect(lives.flatMap((text) => referencesIn(text).map(lifeOf))).toEqual(['here', 'here', 'deploy', 'deploy', 'never'])
  })
})
