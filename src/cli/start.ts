import { nodeHost } from '../host.ts'
import { main } from './main.ts'

/** Runs the command line of this process. A module of its own, so that everything but the entry is kept compiled. */
export async function start(): Promise<void> {
  process.exitCode = await main(nodeHost(), process.argv.slice(2))
}
