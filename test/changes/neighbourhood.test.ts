import { describe, expect, it } from 'vitest'
import { neighbourhoodOf } from '../../src/changes/reach/neighbourhood.ts'
import { touchedBy } from '../../src/changes/reach/touched.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { drawingOf } from '../../src/model/draw.ts'
import { parseDocument } from '../../src/text/parse.ts'

const task = (id: string, after: string, parameters = 'connector_id: a', name = id) =>
  `      ${id}: { name: ${name}, integration: FIVETRAN, integration_job: FIVETRAN_SYNC_ALL, parameters: { ${parameters} }, depends_on: [${after}] }\n`
const file = (load: string, publish = task('mail', ''), head = 'name: Orders') =>
  `version: v1\n${head}\npipeline:\n  load:\n    tasks:\n${load}  publish:\n    depends_on: [load]\n    tasks:\n${publish}`

const sync = task('sync', '')
const check = task('check', 'sync')

function versionOf(text: string) {
  const document = parseDocument({ path: 'orders.yml', text })
  return { document, pipelines: orchestra.read({ documents: [document], variants: [] }) }
}

function touched(before: string | null, after: string) {
  return touchedBy(before === null ? [] : [versionOf(before)], [versionOf(after)])
}

function drawn(before: string | null, after: string) {
  const [one] = touched(before, after)
  const found = one && neighbourhoodOf(one)
  if (!found) return null
  const { nodes, groups, edges } = drawingOf(found.sketch, { show: String })
  const labels = new Map([...nodes, ...groups].map(({ id, label }) => [id, label]))
  return {
    nodes: nodes.map(({ label, tone }) => `${label} ${tone}`),
    groups: groups.map(({ label, tone }) => `${label} ${tone}`),
    edges: edges.map(({ from, to, tone }) => `${labels.get(from)} > ${labels.get(to)} ${tone}`),
    rest: found.rest,
  }
}

describe('the changed part of a pipeline', () => {
  it('is what is added, with what stands next to it', () => {
    expect(drawn(file(sync + check), file(sync + check + task('count', 'check')))).toEqual({
      groups: ['load plain'],
      nodes: ['publish plain', 'check plain', 'count added'],
      edges: ['load > publish plain', 'check > count plain'],
      rest: 0,
    })
  })

  it('is what is removed, and what is changed', () => {
    const after = file(task('sync', '', 'connector_id: b'))
    expect(drawn(file(sync + check), after)).toMatchObject({ nodes: ['publish plain', 'sync changed', 'check removed'] })
  })

  it('are dependencies that came and went', () => {
    const before = file(sync + check + task('count', 'sync'))
    const after = file(sync + check + task('count', 'check'))
    expect(drawn(before, after)?.edges).toEqual(expect.arrayContaining(['check > count added', 'sync > count removed']))
    expect(drawn(before, after)?.nodes).toContain('count plain')
  })

  it('is the whole of a new pipeline', () => {
    expect(drawn(null, file(sync))?.nodes).toEqual(['sync added', 'mail added'])
  })

  it('is bounded, and says what is left out', () => {
    const many = Array.from({ length: 60 }, (_, at) => task(`t${at}`, '')).join('')
    expect(drawn(file(sync), file(many))?.nodes.length).toBeLessThanOrEqual(42)
    expect(drawn(file(sync), file(many))?.rest).toBeGreaterThan(15)
  })

  it.each([
    ['the name of a task', file(sync), file(task('sync', '', 'connector_id: a', 'Synchronise'))],
    ['a comment and the order of keys', file(sync), `# note\n${file(sync).replace('version: v1\n', '')}version: v1\n`],
    ['a schedule', file(sync), file(sync, task('mail', ''), "name: Orders\nschedule:\n  - { cron: '0 8 ? * * *' }")],
  ])('is nothing where only %s differs', (_, before, after) => {
    expect(drawn(before, after)).toBeNull()
  })
})

describe('what a change touches', () => {
  it('are the tasks with other settings or dependencies, and the pipeline where all share what differs', () => {
    const ids = (before: string, after: string) =>
      touched(before, after).map(({ tasks, isWhole }) => [tasks.map(({ id }) => id), isWhole])
    expect(ids(file(sync + check), file(sync + task('check', 'sync', 'connector_id: b')))).toEqual([[['check'], false]])
    expect(ids(file(sync + check), file(task('check', '')))).toEqual([[['check'], false]])
    expect(ids(file(sync), file(sync, task('mail', ''), 'name: Orders\nconfiguration: { retries: 3 }'))).toEqual([[[], true]])
    expect(ids(file(sync), file(sync, task('mail', ''), 'name: Sales'))).toEqual([])
  })
})
