import { describe, expect, it } from 'vitest'
import type { StandIn } from '../github/stand-in.ts'
import { base, head, play } from './scene.ts'

describe.concurrent('a workspace', () => {
  it('without the changed files is refused: it must not end green', async () => {
    const { code, written, requests } = await play({ outcome: 'pass', files: ['elsewhere.yml'] })
    expect([code, requests]).toEqual([2, []])
    expect(written).toContain('actions/checkout')
  })

  it('without some of them is reviewed, and the report says so', async () => {
    const { code, requests } = await play({ outcome: 'pass', files: ['elsewhere.yml', 'pipelines/daily.yml'] })
    expect(code).toBe(0)
    expect(requests[0]?.notices.join()).toContain('1 changed files are not in the workspace')
  })

  it('without a file that the change removes is complete', async () => {
    const prepare = ({ pull }: StandIn) => pull.files.push({ filename: 'gone.yml', status: 'removed' })
    const { requests } = await play({ outcome: 'pass', prepare })
    expect(requests[0]?.notices.join()).not.toContain('not in the workspace')
    expect(requests[0]?.base?.removed).toEqual(['gone.yml'])
  })

  it.each(['pull_request_target', 'workflow_run'])(
    'that holds the code of the pull request is refused under %s',
    async (event) => {
      for (const line of [`tree ${base}`, `parent ${base}\nparent ${head}`]) {
        const isHead = line.startsWith('tree')
        const text = `${line}\n\nx`
        const stdout = new TextEncoder().encode(`${isHead ? head : base} commit ${text.length}\n${text}\n`)
        const git = () => ({ code: 0, stdout, stderr: '' })
        const { code, written } = await play({ event, git, contents: { 'pipelines/daily.yml': 'v: 1\n' } })
        expect(code).toBe(2)
        expect(written).toContain('must not be checked out')
      }
    },
  )
})

describe.concurrent('an event with the rights of the base', () => {
  const contents = { 'pipelines/daily.yml': 'version: from the pull request\n' }

  it.each(['pull_request_target', 'workflow_run'])('%s reads the pull request as data, and comments', async (event) => {
    const { code, readPipeline, bodies } = await play({ event, contents })
    expect(code).toBe(1)
    expect(readPipeline).toBe('version: from the pull request\n')
    expect(bodies.length).toBe(1)
  })

  it.each([
    ['without a token', { inputs: { 'github-token': '' } }],
    ['with more files than it can read', { files: Array.from({ length: 21 }, (_, index) => `${index}.yml`) }],
    [
      'where the files cannot be listed',
      {
        prepare: (standIn: StandIn) => standIn.failWith(({ path }) => (path.endsWith('/files') ? { status: 500 } : undefined)),
      },
    ],
  ])('is refused %s', async (_name, scene) => {
    const { code, requests } = await play({ event: 'pull_request_target', contents, ...scene })
    expect([code, requests]).toEqual([2, []])
  })

  it('ends well where a newer commit came first, and writes nothing', async () => {
    const { code, written, requests, standIn, outputs } = await play({
      event: 'workflow_run',
      contents,
      inputs: { 'check-run': 'true', 'commit-status': 'true' },
      prepare: ({ pull }) => Object.assign(pull, { head: 'c'.repeat(40) }),
    })
    expect([code, requests, outputs['verdict']]).toEqual([0, [], 'pass'])
    expect(written).toContain('The commit of this event is no longer the head of an open pull request')
    expect(standIn.calls.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('is refused where nobody can tell which of two pull requests is meant', async () => {
    const { code, written } = await play({
      event: 'workflow_run',
      contents,
      prepare: ({ pull }) => Object.assign(pull, { twins: 1 }),
    })
    expect(code).toBe(2)
    expect(written).toContain('2 open pull requests have the commit')
  })
})
