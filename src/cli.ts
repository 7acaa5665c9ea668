#!/usr/bin/env node
import { main } from './cli/main.ts'
import { keepCompiled } from './compile-cache.ts'
import { nodeHost } from './host.ts'

keepCompiled(process.env)
process.exitCode = await main(nodeHost(), process.argv.slice(2))
