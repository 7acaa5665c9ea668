import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { nodesAtHand } from './action/runner.ts'

const module = JSON.stringify(new URL('../src/late-optimization.ts', import.meta.url).href)

/** Type annotations need a newer Node: the source is read as the JavaScript that it is without them. */
const program = `
import { readFileSync } from 'node:fs'
const text = readFileSync(new URL(${module}), 'utf8').replace(/: (?:Readonly<.*?>>|void)(?= [={])/g, '')
const { optimizeLate } = await import('data:text/javascript,' + encodeURIComponent(text))
optimizeLate()
console.log(Array.from({ length: 1e6 }, (_, at) => at % 7).reduce((sum, one) => sum + one, 0))
`

it.each(nodesAtHand())('names only flags that %s knows', (node) => {
  const { status, stdout, stderr } = spawnSync(node, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '2999997\n', stderr: '' })
})
