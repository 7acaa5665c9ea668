import { afterEach, expect, it } from 'vitest'
import { review } from '../../src/run.ts'
import { goodPipeline } from './pipelines.ts'
import { type Repository, repositoryWith } from './repository.ts'

let repository: Repository | undefined
afterEach(() => repository?.dispose())

const files = { 'deep/team/a.yml': goodPipeline, 'pipeline-review.yml': 'profile: strict\n' }

async function noticesFrom(folder: string, added: Readonly<Record<string, string>> = {}) {
  repository = repositoryWith({ ...files, ...added })
  return (await review(repository.host(folder).host, { paths: ['.'] })).report.notices
}

it('a configuration above the working directory is named, since it does not hold', async () => {
  expect(await noticesFrom('deep/team')).toEqual([
    '../../pipeline-review.yml does not hold here: run the review in its directory, or name it with --config.',
  ])
})

it.each([
  ['where it holds', '.', {}],
  ['where there is one in the working directory', 'deep/team', { 'deep/team/pipeline-review.yml': 'profile: strict\n' }],
  ['outside of the repository', 'deep', { 'deep/.git/HEAD': 'ref: refs/heads/main\n' }],
])('nothing is said %s', async (_name, folder, added) => {
  expect(await noticesFrom(folder, added)).toEqual([])
})
