import { describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/engine/errors.ts'
import { fullReview } from '../../src/run.ts'
import { base, head, play, type Scene } from './scene.ts'

const twin = 'pipelines/daily.yml'
const pipeline = `version: v1
name: Daily
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: {connector_id: quiet_river}
        depends_on: [no_such_task]
`
const off = 'rules:\n  unknown-dependency: off\n'
const changedOnly = [{ filename: twin, status: 'modified' }]
const many = Array.from({ length: 16 }, (_, index) => ({ filename: `x/${index}.yml`, status: 'removed' }))

type Files = Readonly<Record<string, string>>

/** A checkout without the base, in which the change has switched a rule off that it breaks. */
function playWith(scene: Scene & Record<'workspace' | 'before', Files> & { readonly beside?: Files }) {
  return play({
    ...scene,
    workspace: { [twin]: pipeline, ...scene.workspace, ...scene.beside },
    prepare: (standIn) => {
      for (const [sha, files] of Object.entries({ [base]: scene.before, [head]: scene.workspace }))
        for (const [path, text] of Object.entries(files)) standIn.pull.contents[`${sha}:${path}`] = text
      scene.prepare?.(standIn)
    },
    replace: () => ({ review: fullReview }),
  })
}

const listings = {
  'GitHub lists the change': (files: readonly { filename: string; status: string }[]) => files,
  'GitHub lists more than it can compare': (files: readonly { filename: string; status: string }[]) => [...files, ...many],
  'GitHub does not list it': () => undefined,
}

describe.concurrent('without a base in the checkout, the configuration that decides is that of the base', () => {
  it.each(Object.entries(listings))('where %s', async (_name, listed) => {
    const scene = (file: string, status: string, workspace: Record<string, string>, before: Record<string, string>) => {
      const files = listed([...changedOnly, { filename: file, status }])
      return playWith({
        workspace,
        before,
        prepare: (standIn) => {
          standIn.pull.files = [...(files ?? [])]
          if (!files) standIn.failWith(({ path }) => (path.endsWith('/files') ? { status: 404 } : undefined))
        },
      })
    }
    const own = 'pipeline-review.yml'
    expect((await scene(own, 'added', { [own]: off }, {})).code).toBe(exitCodes.findings)
    expect((await scene(own, 'modified', { [own]: off }, { [own]: 'profile: minimal\n' })).code).toBe(exitCodes.findings)
    expect((await scene(own, 'removed', {}, { [own]: off })).code).toBe(exitCodes.pass)
    const building = { [own]: 'extends: house-rules.txt\n' }
    const built = await scene(
      'house-rules.txt',
      'modified',
      { ...building, 'house-rules.txt': off },
      { ...building, 'house-rules.txt': 'profile: minimal\n' },
    )
    expect(built.code).toBe(exitCodes.findings)
  })

  it('and a file that is not of the repository counts as it lies there', async () => {
    for (const files of [changedOnly, undefined]) {
      const { code } = await playWith({
        inputs: { config: '.standards/review.yml' },
        workspace: {},
        beside: { '.standards/review.yml': off },
        before: {},
        prepare: (standIn) => {
          standIn.pull.files = [...(files ?? [])]
          if (!files) standIn.failWith(({ path }) => (path.endsWith('/files') ? { status: 404 } : undefined))
        },
      })
      expect(code).toBe(exitCodes.pass)
    }
  })

  it('and nothing decides where nobody can tell: neither the change nor a default', async () => {
    const down = { prepare: (standIn: Parameters<NonNullable<Scene['prepare']>>[0]) => standIn.failWith(() => ({ status: 500 })) }
    const { code, written } = await playWith({ ...down, workspace: { 'pipeline-review.yml': off }, before: {} })
    expect(code).toBe(exitCodes.operational)
    expect(written).toContain('The configuration of the base cannot be read')
    expect(written).toContain('fetch-depth: 0')
    expect((await playWith({ ...down, workspace: {}, before: {} })).code).toBe(exitCodes.findings)
  })
})
