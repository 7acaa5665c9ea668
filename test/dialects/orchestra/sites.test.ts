import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPipelines } from '../../../src/dialects/orchestra/read.ts'
import { readSites } from '../../../src/dialects/orchestra/read-references.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { pick, type Random, randomOf } from '../../text/parse/plain/mutations.ts'

const folder = new URL('../../../', import.meta.url)
const texts = ['test/corpus/own/*.yml', 'examples/orchestra/**/*.yml'].flatMap((pattern) =>
  globSync(pattern, { cwd: folder })
    .sort()
    .map((path) => readFileSync(new URL(path, folder), 'utf8')),
)
const lines = [
  "condition: tasks['a'].status == 'FAILED'",
  'conditon: inputs.day == 1',
  '"condition": x',
  '"\\x63ondition": x',
  'name: "\\x7b{ inputs.day }}"',
  'name: ${{ inputs.day }}',
  'tags: [a, "{{ b }}"]',
  'meta: { note: "${{ inputs.day }}" }',
  'connection: &c ${{ ENV.A }}',
  'connection: *c',
  'parameters: { statement: "select {\n          { 1 }" }',
] as const

function changed(text: string, random: Random): string {
  const all = text.split('\n')
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(all.length)
    const indent = /^ */.exec(all[at] ?? '')?.[0] ?? ''
    all.splice(at, random(2), indent + pick(random, lines))
  }
  return all.join('\n')
}

describe('the sites of a file', () => {
  it('are those of a walk that leaves nothing out', () => {
    let found = 0
    for (let seed = 0; seed < 700; seed++) {
      const text = changed(texts[seed % texts.length] ?? '', randomOf(seed))
      for (const { document, nodes, sites } of readPipelines(parseDocument({ path: 'a.yml', text }))) {
        expect(sites, text).toEqual(readSites(document, nodes, false))
        found += sites.length
      }
    }
    expect(found).toBeGreaterThan(700)
  })
})
