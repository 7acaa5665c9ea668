import { liveService, servicesWithKey } from '../dialects/services.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import { settings } from '../settings.ts'
import { serviceValues } from './history-request.ts'
import { mcpOptions } from './mcp-options.ts'
import { readOptions, refuseArguments, type ValuesOf } from './options.ts'

/** `pipeline-review mcp`: serves the Model Context Protocol on standard input and output until the client closes them. */
export async function mcp(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions<ValuesOf<typeof mcpOptions>>(mcpOptions, args)
  refuseArguments('mcp', positionals, 'The tools take paths with each call.')
  const pipes = host.pipes?.()
  if (!pipes) throw new OperationalError('mcp needs standard input and output.', 'Start it from an MCP client.')
  const services = servicesWithKey(serviceValues(host))
  if (values.allowStart && services.length === 0)
    throw new OperationalError('--allow-start needs a key that may start runs.', `Set ${settings[liveService.apiKey].variable}.`)
  const { serve } = await import('../mcp/serve.ts')
  await serve(host, pipes, { ...values, services })
  return exitCodes.pass
}
