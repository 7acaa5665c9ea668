import { exitCodes } from '../engine/errors.ts'
import { type Host, hasWrittenAll, nodeHost, processClock, workingDirectory } from '../host.ts'
import { main } from './main.ts'

/** A directory for what runs of one build leave for later ones; undefined where nothing may be kept. */
type Kept = () => { readonly directory: string; readonly build: string } | undefined

/**
 * Runs the command line in the working directory of the process, whose exit code it sets. True where nothing is left to be written.
 */
export async function start(args: readonly string[], kept: Kept = () => undefined): Promise<boolean> {
  const directory = workingDirectory()
  if (directory === undefined) {
    process.stderr.write('pipeline-review: The working directory has been removed.\nhint: Change to a directory that is there.\n')
    process.exitCode = exitCodes.operational
    return false
  }
  process.exitCode = await main(nodeHost(directory, keptFilesBy(kept)), args)
  return hasWrittenAll()
}

function keptFilesBy(kept: Kept): Host['keptFiles'] {
  return async () => {
    const place = kept()
    if (!place) return undefined
    const { keptFilesIn } = await import('../kept-files.ts')
    return keptFilesIn(place.directory, place.build, () => processClock.now().getTime())
  }
}
