import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRecorded, type RecordedFlow } from '../../conformance/kestra/compare.ts'
import { errorsIn } from '../../conformance/kestra/verdicts.ts'

const root = join(import.meta.dirname, '../..')
const recorded = (name: string) => readFileSync(join(root, 'conformance/kestra', name), 'utf8')

interface Invented {
  readonly flow: { readonly id: string }
  /** The refusal, or null where the release takes the flow. */
  readonly '1.3.5': string | null
  readonly '2.0.0': string | null
}

const invented: readonly Invented[] = JSON.parse(recorded('refusals.json').replaceAll('~', 'io.kestra.plugin.core.'))

/** What breaks a run and is not seen when the flow is saved: the engine checks no constraint of tasks in the cases of a Switch. */
const unseen =
  /^(?:missing-key: A task has no "id"|wrong-value: "\w*nterval" of the retry must be shorter|wrong-value: "maxAttempts" must be at least|invalid-identifier: Task id)/

describe('invented flows', () => {
  const texts = invented.map(({ flow, ...verdicts }, index) => ({
    path: `flows/${index}.yaml`,
    text: JSON.stringify(flow),
    verdicts,
  }))

  it.each([
    ['1.3', '1.3.5'],
    ['2.0', '2.0.0'],
  ] as const)('are refused where release %s refuses them', (release, version) => {
    const missed = texts.flatMap(({ path, text, verdicts }) => {
      const refusal = verdicts[version]
      return refusal !== null && errorsIn(path, text, release).length === 0 ? [`${path}: ${refusal}`] : []
    })
    // Of 2.0 only: what it asks of durations.
    expect(missed.filter((one) => !one.endsWith('must be a positive duration'))).toEqual([])
  })

  it('are taken where both releases take them', () => {
    const taken = texts.filter(({ verdicts }) => verdicts['1.3.5'] === null && verdicts['2.0.0'] === null)
    expect(taken.length).toBeGreaterThan(50)
    expect(taken.flatMap(({ path, text }) => errorsIn(path, text, null).filter((one) => !unseen.test(one)))).toEqual([])
  })
})

const { flows }: { readonly flows: readonly RecordedFlow[] } = JSON.parse(recorded('recording.json'))
const places = ['conformance/kestra', '../shared/dialects/kestra']

/** Recorded flows by their files, which may hold several. */
const files = [...new Set(flows.map(({ name }) => name))].map(
  (name) => [name, flows.filter((flow) => flow.name === name)] as const,
)

/** Refusals of the recorded flows that no reader of the file could know, by what the engine says. */
const beyondTheFile =
  /Templates are disabled|\.ListenersTest|core\.runners\.Lis$|io\.kestra\.core\.(?:runners\.(?:test\.|ListenersTest)|tasks\.test\.)|listeners\[\d\]\.tasks|^\["listeners"\]\S*Switch\["cases"\]/

describe('recorded flows', () => {
  it.each([
    ['1.3', '1.3.5'],
    ['2.0', '2.0.0'],
  ] as const)('are refused where release %s refuses them', (release, version) => {
    const missed = files.flatMap(([name, own]) => {
      const path = places.map((place) => join(root, place, name)).find((candidate) => existsSync(candidate))
      const text = path === undefined ? undefined : readFileSync(path, 'utf8')
      const refusals = own.flatMap((flow) => {
        const { verdict, messages = [] } = flow.versions[version] ?? { verdict: 'valid' }
        return verdict === 'valid' || text === undefined || !isRecorded(flow, text) ? [] : [messages.join(' ')]
      })
      const isMissed = text !== undefined && refusals.length > 0 && errorsIn(name, text, release).length === 0
      return isMissed && !refusals.every((one) => beyondTheFile.test(one)) ? [`${name}: ${refusals.join()}`] : []
    })
    // `when` on a task is documented for 2.0, and 2.0.0 refuses it.
    expect(missed.filter((one) => !one.includes('Unrecognized field "when"'))).toEqual([])
  })
})
