#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'

keepCompiled(process.env)
const { start } = await import('./cli/start.ts')
await start()
