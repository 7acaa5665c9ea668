import { expect, it } from 'vitest'
import { chunkFile } from '../../scripts/chunk-names.ts'

const source = '/project/src'
const groups = ['check-command']
const named = (name: string, facade: string | null, ...moduleIds: readonly string[]) =>
  chunkFile({ name, facadeModuleId: facade, moduleIds }, source, groups)

it('a chunk is named after the path of its module, so that equal names in two folders stay apart', () => {
  expect(named('check-command', null, '/project/src/cli/main.ts', '/project/src/cli/check.ts')).toBe('check-command.js')
  expect(named('check', '/project/src/cli/check.ts')).toBe('cli/check.entry.js')
  expect(named('check', '/project/src/github/check.ts')).toBe('github/check.entry.js')
  expect(named('check', null, '/project/src/text/a.ts', '/project/src/github/check.ts')).toBe('github/check.js')
  expect(named('json', null, '/project/src/render/json.ts')).toBe('render/json.js')
  expect(named('json', '/project/src/render/json.ts')).toBe('render/json.entry.js')
  expect(named('fix', '/project/src/cli/fix.ts', '/project/node_modules/diff/base.js', '/project/src/cli/fix.ts')).toBe(
    'cli/fix.js',
  )
})

it('a package is named by its path in node_modules, also on Windows', () => {
  expect(named('ignore', '/project/node_modules/ignore/index.js', '/project/node_modules/ignore/index.js')).toBe(
    'packages/ignore/index.js',
  )
  expect(named('core', null, 'C:\\project\\node_modules\\@actions\\core\\lib\\core.js')).toBe(
    'packages/@actions/core/lib/core.js',
  )
})

it('the runtime of the bundler keeps its name', () => {
  expect(named('rolldown-runtime', null, '\0rolldown/runtime.js')).toBe('rolldown-runtime.js')
})
