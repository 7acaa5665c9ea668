import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRecorded, type RecordedFlow, scheduleDifferences, shapeDifferences } from '../../conformance/kestra/compare.ts'

const root = join(import.meta.dirname, '../..')
const { flows }: { readonly flows: readonly RecordedFlow[] } = JSON.parse(
  readFileSync(join(root, 'conformance/kestra/recording.json'), 'utf8'),
)
const places = ['conformance/kestra', '../shared/dialects/kestra']

/** The recorded flows whose files are at hand: our own, and those of a collection beside the project where it is there. */
const atHand = flows.flatMap((flow) => {
  const path = places.map((place) => join(root, place, flow.name)).find((candidate) => existsSync(candidate))
  const text = path === undefined ? undefined : readFileSync(path, 'utf8')
  return text !== undefined && isRecorded(flow, text) ? [{ flow, text }] : []
})
const own = atHand.filter(({ flow }) => flow.name.startsWith('flows/'))

describe('flows as the engine of Kestra takes them', () => {
  it('are recorded with two versions', () => {
    expect(own.map(({ flow }) => [flow.name, flow.versions['1.3.5']?.verdict === 'valid'])).toEqual([
      ['flows/bad-cron.yaml', false],
      ['flows/loops.yaml', true],
      ['flows/loops.yaml', true],
      ['flows/lost-dependency.yaml', false],
      ['flows/nested.yaml', true],
      ['flows/twice.yaml', false],
      ['flows/unknown-key.yaml', false],
    ])
  })

  it('nest as the engine draws them', () => {
    expect(atHand.flatMap(({ flow, text }) => shapeDifferences(flow, text))).toEqual([])
  })

  it('have the next dates of the engine', () => {
    expect(atHand.flatMap(({ flow, text }) => scheduleDifferences(flow, text))).toEqual([])
  })

  it('are compared: a task elsewhere is a difference', () => {
    const [nested] = own.filter(({ flow }) => flow.name === 'flows/nested.yaml')
    const moved = nested?.text.replace('id: in_order', 'id: out_of_order') ?? ''
    expect(nested && shapeDifferences(nested.flow, moved)).toContain(
      'flows/nested.yaml: stock lies in (side_by_side), for the engine in (side_by_side > in_order)',
    )
  })
})
