import { fileURLToPath, pathToFileURL } from 'node:url'

/** The absolute path of a file's address, with `/` on every system; undefined for what lies on no disk, such as `untitled:`. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri).replaceAll('\\', '/')
  } catch {
    return undefined
  }
}

/** The address of an absolute path. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href
}

/** The path below a directory; undefined for one that lies elsewhere. */
export function pathBelow(directory: string, path: string): string | undefined {
  const prefix = directory.endsWith('/') ? directory : `${directory}/`
  return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : undefined
}

/** A file name for a text that lies on no disk, so that the engine takes it for YAML. */
export function nameOfUntitled(uri: string): string {
  const name =
    uri
      .replace(/^[a-z+.-]+:\/*/i, '')
      .replace(/[^\w.-]+/g, '-')
      .slice(-100) || 'untitled'
  return /\.ya?ml$/i.test(name) ? name : `${name}.yml`
}
