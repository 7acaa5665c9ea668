#!/usr/bin/env node
import { main } from './cli/main.ts'
import { keepCompiled } from './compile-cache.ts'
import { exitCodes } from './engine/errors.ts'
import { nodeHost, workingDirectory } from './host.ts'
import { keepYoungHeapSmall } from './young-heap.ts'

keepYoungHeapSmall()
// A server starts once for many questions, and writes nothing.
if (process.argv[2] !== 'mcp') keepCompiled(process.env)
const directory = workingDirectory()
if (directory === undefined) {
  process.stderr.write('pipeline-review: The working directory has been removed.\nhint: Change to a directory that is there.\n')
  process.exitCode = exitCodes.operational
} else process.exitCode = await main(nodeHost(directory), process.argv.slice(2))
