import { exitCodes } from '../engine/errors.ts'
import { hasWrittenAll, nodeHost, workingDirectory } from '../host.ts'
import { main } from './main.ts'

/**
 * Runs the command line in the working directory of the process, whose exit code it sets. True where nothing is left to be written.
 */
export async function start(args: readonly string[]): Promise<boolean> {
  const directory = workingDirectory()
  if (directory === undefined) {
    process.stderr.write('pipeline-review: The working directory has been removed.\nhint: Change to a directory that is there.\n')
    process.exitCode = exitCodes.operational
    return false
  }
  process.exitCode = await main(nodeHost(directory), args)
  return hasWrittenAll()
}
