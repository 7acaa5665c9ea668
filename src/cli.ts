#!/usr/bin/env node
import { main } from './cli/main.ts'
import { keepCompiled } from './compile-cache.ts'
import { nodeHost } from './host.ts'
import { keepYoungHeapSmall } from './young-heap.ts'

keepYoungHeapSmall()
keepCompiled(process.env)
process.exitCode = await main(nodeHost(), process.argv.slice(2))
