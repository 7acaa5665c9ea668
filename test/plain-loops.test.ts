import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { plainLoops } from '../scripts/plain-loops.ts'

/** Programs that end with an answer; each is a file of one project, because the compiler is started once. */
const programs: Readonly<Record<string, string>> = {
  items: `const said = []\nfor (const item of ['a', 'b']) said.push(item)\nreturn said`,
  blocks: `let sum = 0\nfor (const item of [1, 2, 3, 4]) {\n  if (item === 2) continue\n  if (item === 4) break\n  sum += item\n}\nreturn sum`,
  nested: `const pairs = []\nouter: for (const one of [1, 2, 3])\n  for (const other of [10, 20]) {\n    if (one === 2) continue outer\n    pairs.push(one + other)\n  }\nreturn pairs`,
  shadowed: `const said = []\nfor (const item of [[1], [2]]) { for (const item of [7]) said.push(item); const inner = item; said.push(inner) }\nreturn said`,
  hidden: `const said = []\nfor (const item of [1, 2]) { const item = 'own'; said.push(item) }\nreturn said`,
  kept: `const calls = []\nfor (const item of [1, 2]) calls.push(() => item)\nreturn calls.map((call) => call())`,
  growing: `const list = [3]\nfor (const item of list) if (item > 0) list.push(item - 1)\nreturn list`,
  numbered: `const said = []\nfor (const [index, item] of ['a', 'b'].entries()) said.push(index + item)\nfor (const [, { length }] of ['a', 'bb'].entries()) said.push(length)\nreturn said`,
  patterns: `const pairs = [[1, 'a'], [2, 'b']]\nconst [[first] = [0], [, second = 'none'] = []] = pairs\nreturn [first, second, ...pairs.map(([number, [letter]]) => letter + number)]`,
  loops_with_patterns: `const said = []\nfor (const [number, letter] of [[1, 'a']]) said.push(letter + number)\nfor (const { all: [one] } of [{ all: [5] }]) said.push(one)\nreturn said`,
  pairs: `let count = 0\nconst next = () => ++count\nconst [one, { size: [two] }] = [next(), { size: [next()] }], three = next()\nreturn [one, two, three]`,
}

/** What is no array, or takes the rest of one, stays as it is written. */
const untouched: Readonly<Record<string, string>> = {
  maps: `const map = new Map([[1, 2]])\nlet sum = 0\nfor (const value of map.values()) sum += value\nreturn sum`,
  sets: `const reached = new Set([3])\nfor (const one of reached) if (one > 0) reached.add(one - 1)\nreturn reached.size`,
  generators: `function* some() { yield 1 }\nlet sum = 0\nfor (const value of some()) sum += value\nreturn sum`,
  texts: `let said = ''\nfor (const letter of 'a😀') said = letter + said\nreturn said`,
  unequal: `const [first, ...none] = [1]\nreturn [first, none]`,
  rest: `const [first, ...others] = [1, 2, 3]\nreturn [others, first]`,
}

const root = mkdtempSync(join(tmpdir(), 'pipeline-review-loops-'))
mkdirSync(join(root, 'src'))
writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "target": "esnext", "types": [] }, "include": ["src"] }')
const pathOf = (name: string) => join(root, 'src', `${name}.ts`)
for (const [name, body] of Object.entries({ ...programs, ...untouched }))
  writeFileSync(pathOf(name), `function run() {\n${body}\n}\n`)
const made = plainLoops(root)

afterAll(() => rmSync(root, { recursive: true, force: true }))

const answerOf = (code: string): unknown => new Function(`${code}\nreturn run()`)()

describe('loops of what is bundled', () => {
  test.each(Object.entries(programs))('answer the same: %s', (name, body) => {
    const code = made.get(pathOf(name)) ?? ''
    expect(code).not.toMatch(/ of \[|const \[/)
    expect(answerOf(code)).toEqual(answerOf(`function run() {\n${body}\n}`))
  })

  test.each(Object.keys(untouched))('stay as they are: %s', (name) => {
    expect([...made.keys()]).not.toContain(pathOf(name))
  })
})
