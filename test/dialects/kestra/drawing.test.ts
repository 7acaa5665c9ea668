import { describe, expect, it } from 'vitest'
import { flowsIn } from '../../../conformance/kestra/compare.ts'
import { drawingOf, sketchOf } from '../../../src/model/draw.ts'
import { flowchartOf } from '../../../src/render/drawing-mermaid.ts'

const core = 'io.kestra.plugin.core.'
const log = (id: string) => `{ id: ${id}, type: ${core}log.Log, message: a }`

const flow = `
id: berths
namespace: harbour
tasks:
  - id: plan
    type: ${core}flow.Dag
    tasks:
      - task: ${log('tide')}
      - task: ${log('crane')}
        dependsOn: [tide]
  - id: quays
    type: ${core}flow.ForEach
    values: [north, south]
    tasks:
      - ${log('moor')}
      - id: both
        type: ${core}flow.Parallel
        tasks: [${log('fuel')}, ${log('water')}]
  - id: choose
    type: ${core}flow.If
    condition: "{{ flow.id == 'berths' }}"
    then: [${log('tell')}]
    else: [${log('wait')}]
    errors: [${log('call')}]
errors: [${log('alarm')}]
finally: [${log('tidy')}]
afterExecution: [${log('report')}]
`

/** The drawing with names in the place of ids. */
function drawn() {
  const [pipeline] = flowsIn('f.yaml', flow)
  if (!pipeline) throw new Error('no flow')
  return drawingOf(sketchOf(pipeline), { show: (name) => name })
}

describe('the picture of a flow', () => {
  const drawing = drawn()
  const nameOf = (id: string | null) => [...drawing.groups, ...drawing.nodes].find((one) => one.id === id)?.label ?? ''

  it('has groups, branches and handlers as frames in frames', () => {
    expect(drawing.groups.map(({ label, parent }) => `${label} in ${nameOf(parent)}`)).toEqual([
      'plan in ',
      'quays in ',
      'choose in ',
      'errors in ',
      'finally in ',
      'afterExecution in ',
      'both in quays',
      'then in choose',
      'else in choose',
      'choose.errors in choose',
    ])
    expect(Object.fromEntries(drawing.nodes.map(({ label, group }) => [label, nameOf(group)]))).toEqual({
      tide: 'plan',
      crane: 'plan',
      moor: 'quays',
      fuel: 'both',
      water: 'both',
      tell: 'then',
      wait: 'else',
      call: 'choose.errors',
      alarm: 'errors',
      tidy: 'finally',
      report: 'afterExecution',
    })
  })

  it('has a line for each step, and says which ones need a failure', () => {
    expect(
      drawing.edges
        .map(({ from, to, isOnFailure }) => `${nameOf(from)} > ${nameOf(to)}${isOnFailure ? ' on failure' : ''}`)
        .sort(),
    ).toEqual([
      'choose > errors on failure',
      'choose > finally',
      'else > choose.errors on failure',
      'errors > finally',
      'finally > afterExecution',
      'moor > both',
      'plan > quays',
      'quays > choose',
      'then > choose.errors on failure',
      'tide > crane',
    ])
    expect(String(flowchartOf(drawing))).toMatch(/g3 -\. on failure \.-> g4/)
  })
})
