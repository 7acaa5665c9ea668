import { gitText } from '../discover/git.ts'
import type { Provenance } from '../engine/report.ts'
import type { Host } from '../host.ts'

/** Which commit of which repository lies in the working directory; undefined where no address of it is known. */
export async function provenanceHere(host: Host): Promise<Provenance | undefined> {
  const { env } = host
  const address = await gitText(host, ['remote', 'get-url', 'origin'])
  const repositoryUri = webAddress(env['CI_PROJECT_URL']) ?? webAddress(address?.trim())
  if (repositoryUri === undefined) return undefined
  const revisionId = (await gitText(host, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.trim()
  const branch = (await gitText(host, ['symbolic-ref', '--quiet', '--short', 'HEAD']))?.trim()
  return { repositoryUri, ...(revisionId && { revisionId }), ...(branch && { branch }) }
}

/** The https address of a remote, without user, password and query; undefined for one on disk. */
export function webAddress(remote: string | undefined): string | undefined {
  if (remote === undefined) return undefined
  const short = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]+):([^/:][^:]*)$/i.exec(remote)
  const text = short ? `https://${short[1]}/${short[2]}` : remote
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) || url.hostname === '') return undefined
  return `https://${url.hostname}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`
}
