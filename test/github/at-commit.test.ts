import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { committed as filesOf } from '../../src/discover/committed.ts'
import { goodPipeline } from '../run/pipelines.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'

let repository: Repository | undefined
afterEach(() => repository?.dispose())

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'

/** What a review sees at a path of a checkout that has been changed after the commit. */
async function seen(committed: string, edit: (repository: Repository, blob: string) => void) {
  repository = repositoryWith({ 'p/a.yml': committed, 'other.txt': 'x\n' })
  edit(repository, repository.git('rev-parse', 'HEAD:p/a.yml').trim())
  const { host } = repository.host()
  const { host: laid } = await filesOf(host, repository.git('rev-parse', 'HEAD').trim(), { files: [], config: undefined })
  const bytes = await laid.read('p/a.yml', 1_000_000)
  return { kind: await laid.kindOf('p/a.yml'), text: bytes && new TextDecoder().decode(bytes) }
}

it.each<readonly [string, string, (repository: Repository, blob: string) => void, string | undefined]>([
  ['is the text on disk where that is the one of the commit', goodPipeline, () => {}, goodPipeline],
  ['is that of the commit where a step has written another one', goodPipeline, (r) => r.write('p/a.yml', 'x: 1\n'), goodPipeline],
  ['is that of the commit where a sparse checkout lacks it', goodPipeline, (r) => r.remove('p/a.yml'), goodPipeline],
  [
    'is that of the commit where only line ends differ',
    goodPipeline,
    (r) => r.write('p/a.yml', goodPipeline.replaceAll('\n', '\r\n')),
    goodPipeline,
  ],
  ['is the text on disk where git keeps a pointer', pointer, (r) => r.write('p/a.yml', goodPipeline), goodPipeline],
  [
    'is absent where it is neither on disk nor in a partial clone',
    goodPipeline,
    (r, blob) => {
      r.remove('p/a.yml')
      rmSync(join(r.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    },
    undefined,
  ],
])('what is reviewed %s', async (_name, committed, edit, text) => {
  expect(await seen(committed, edit)).toEqual({ kind: text === undefined ? undefined : 'file', text })
})
