import type { Host } from '../../host.ts'
import { type DbtManifest, parseManifest } from './manifest.ts'

/** Where dbt writes it, below its project. */
export const manifestPath = 'target/manifest.json'

/** Manifests in their usual place: in the working directory, else one level below it. */
export async function manifestsHere(host: Host): Promise<readonly string[]> {
  if ((await host.kindOf(manifestPath)) === 'file') return [manifestPath]
  const found: string[] = []
  for (const { name, kind } of (await host.list('.')) ?? []) {
    const path = `${name}/${manifestPath}`
    if (kind === 'directory' && name !== 'node_modules' && (await host.kindOf(path)) === 'file') found.push(path)
  }
  return found
}

/** The directory of the dbt project of a manifest, where that lies in its usual place; null elsewhere. */
export function projectOf(path: string): string | null {
  if (path === manifestPath) return '.'
  return path.endsWith(`/${manifestPath}`) ? path.slice(0, -manifestPath.length - 1) : null
}

/** Largest manifest that a review reads on its own account: 64 MiB, about a second. */
const mostBytes = 64 * 1024 * 1024

/** The one manifest that lies here, with the directory of its project; undefined where there is none, or several, or it cannot be read. */
export async function manifestAtHand(
  host: Host,
): Promise<{ readonly manifest: DbtManifest; readonly project: string | null } | undefined> {
  const [path, ...others] = await manifestsHere(host)
  const bytes = path === undefined || others.length > 0 ? undefined : await host.read(path, mostBytes)
  if (path === undefined || !bytes || bytes.length > mostBytes) return undefined
  const text = new TextDecoder().decode(bytes)
  host.credentials?.learn(text)
  const parsed = parseManifest(text)
  return parsed.ok ? { manifest: parsed.value, project: projectOf(path) } : undefined
}
