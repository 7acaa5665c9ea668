import { createClient } from '../../src/github/client.ts'
import { withMarker } from '../../src/github/marker.ts'
import { renderers } from '../../src/github/renderers.ts'
import { runAction } from '../../src/github/run-action.ts'
import { manualClock } from '../clock.ts'
import { fakeHost } from '../github/fake-host.ts'
import { startStandIn } from '../github/stand-in.ts'

const head = 'a'.repeat(40)
const repo = { full_name: 'octo/pipes' }
const payload = {
  action: 'synchronize',
  pull_request: { number: 7, head: { sha: head, ref: 'fix', repo }, base: { sha: 'b'.repeat(40), ref: 'main', repo } },
}

/** What a run of the action leaves on a pull request that no longer touches a pipeline, after one that did. */
export async function textsOfNothing(): Promise<{ readonly comment: string; readonly summary: string }> {
  const standIn = await startStandIn()
  const body = withMarker('❌ **Pipeline review failed**\n', { head: 'b'.repeat(40), run: 9, attempt: 1 })
  standIn.pull.comments.push({ id: 1, login: standIn.login, body })
  standIn.pull.files = [{ filename: 'README.md', status: 'modified' }]
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REPOSITORY: 'octo/pipes',
    GITHUB_SHA: head,
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: standIn.url,
    'INPUT_GITHUB-TOKEN': 'ghs_secret',
  }
  let summary = ''
  try {
    await runAction(fakeHost({ env, files: { '/event.json': JSON.stringify(payload) } }).host, env, {
      review: () => Promise.reject(new Error('there is nothing to review')),
      renderers: async () => renderers,
      connect: async (options) => createClient({ ...options, clock: manualClock(), id: 'nothing', limits: { unitMs: 5 } }),
      conclude: () => {},
      allowMore: () => {},
      runner: {
        mask: () => {},
        output: () => {},
        save: async (name) => name,
        summary: async (markdown) => {
          summary += markdown
        },
      },
    })
    return { comment: standIn.pull.comments[0]?.body ?? '', summary }
  } finally {
    await standIn.close()
  }
}
