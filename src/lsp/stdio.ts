import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { exitCodes } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { frameGuard } from './frames.ts'
import { serve } from './server.ts'

/** Milliseconds that messages have which came before the end. */
const lastMessagesMs = 100

/**
 * Serves an editor over standard input and output. The process ends when the editor says so, closes a pipe or dies: with 0 after a shutdown, else 1, and
 * with 2 for a message that cannot be read.
 */
export async function serveStdio(host: Host): Promise<never> {
  const guard = frameGuard((reason) => {
    process.stderr.write(`pipeline-review: ${reason}\n`)
    process.exit(exitCodes.operational)
  })
  process.stdout.on('error', () => process.exit(exitCodes.findings))
  const input = process.stdin.pipe(guard)
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(process.stdout),
  )
  const state = { isShutDown: false }
  connection.onShutdown(() => {
    state.isShutDown = true
  })
  const end = () => process.exit(state.isShutDown ? exitCodes.pass : exitCodes.findings)
  // The last messages are still to be read.
  input.on('end', () => void host.sleep(lastMessagesMs).then(end))
  serve(host, connection)
  return new Promise<never>(() => {})
}
