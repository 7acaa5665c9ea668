import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Base } from '../../src/discover/base.ts'
import type { Host, KeptFiles } from '../../src/host.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import type { ReviewRequest } from '../../src/review/request.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const own = join(import.meta.dirname, '../corpus/own')

/** Files by their paths. */
export type Texts = Readonly<Record<string, string>>

/** Our own corpus, three times: there are copies, crowds and names that are taken. */
export const corpusThrice: Texts = Object.fromEntries(
  globSync('*.{yml,yaml}', { cwd: own })
    .sort()
    .flatMap((name) => ['flows', 'more', 'others'].map((folder) => [`${folder}/${name}`, readFileSync(join(own, name), 'utf8')])),
)

/** What runs leave for later ones, in memory. */
export function keptInMemory(build = 'a build') {
  const kept = new Map<string, Uint8Array>()
  const files: KeptFiles = {
    build,
    read: (name, limit) => ((kept.get(name) ?? []).length > limit ? undefined : kept.get(name)?.slice()),
    write: (name) => {
      const parts: Uint8Array[] = []
      return { append: (bytes) => void parts.push(bytes.slice()), keep: () => void kept.set(name, Buffer.concat(parts)) }
    },
  }
  return { kept, files }
}

/** A change of a few of the files, each of which gains a line. */
export interface Scene {
  readonly texts: Texts
  readonly touched: readonly string[]
  readonly files?: KeptFiles | undefined
  readonly config?: string
}

export function worldOf({ texts, touched, files, config }: Scene): { readonly host: Host; readonly request: ReviewRequest } {
  const all = config === undefined ? texts : { ...texts, '.pipeline-review.yml': config }
  const former = (path: string) => all[path]?.replace(/\n(?=name:)/, '\n# As it was\n')
  const base: Base = {
    label: 'main',
    changed: new Map(touched.map((path) => [path, null])),
    removed: [],
    read: async (path) => (all[path] === undefined ? undefined : new TextEncoder().encode(former(path))),
  }
  const { host } = fakeWorld(all)
  const request: ReviewRequest = { paths: ['.'], base, only: new Set(touched), profile: 'strict' }
  return {
    request,
    host: { ...host, directory: ['srv', 'octo'], mostHeld: 20, ...(files && { keptFiles: async () => files }) },
  }
}

/** What a review says of a scene, in every format. */
export async function allSaid(scene: Scene): Promise<readonly string[]> {
  const { host, request } = worldOf(scene)
  const { report } = await review(host, request)
  return Promise.all((formats as readonly Format[]).map((format) => renderAs(format, report)))
}
