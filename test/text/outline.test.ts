import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readPlainly } from '../../src/text/decode.ts'
import { keepOutline, rootAt } from '../../src/text/outline.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { nodeAt } from '../../src/text/tree.ts'

const home = join(import.meta.dirname, '../..')
const files = ['examples', 'test/corpus/own', 'test/dialects'].flatMap((folder) =>
  globSync(`${folder}/**/*.{yml,yaml}`, { cwd: home }).sort(),
)

/** What is read again, and how often the whole document is asked for. */
function outlineOf(text: string, keys: readonly string[]) {
  const { source, root } = parseDocument({ path: 'flows/orders.yml', text })
  const whole = vi.fn(() => root)
  const document = {
    get root() {
      return whole()
    },
  }
  keepOutline(document, { source, root }, new Set(keys), readPlainly)
  return { document, root, whole }
}

describe('an outline', () => {
  it('has of every file each entry of its root as the tree has it', () => {
    let kept = 0
    for (const path of files) {
      const text = readFileSync(join(home, path), 'utf8')
      const { root } = parseDocument({ path, text })
      if (root?.kind !== 'map') continue
      for (const keys of [root.entries.list.map(({ key }) => key), ...root.entries.list.map(({ key }) => [key])]) {
        const { document, whole } = outlineOf(text, keys)
        for (const key of keys) expect(nodeAt(rootAt(document, [key]), [key])).toEqual(nodeAt(root, [key]))
        kept += whole.mock.calls.length === 0 ? 1 : 0
      }
    }
    expect(kept).toBeGreaterThan(250)
  })

  const texts = [
    'name: one\nschedule:\n  - cron: "0 6 * * *"\n    text: |+\n      kept\n\n\n# remark\nlast: 1\n',
    'name: &name one\nschedule:\n  - name: *name\n    and: &x [*name]\n',
    'base: &base {a: 1}\nschedule:\n  <<: *base\n  b: 2\nname: R&D\n',
    '<<: {a: 1}\nschedule: 1\n',
    '{name: one, schedule: [two]}\n',
    '? schedule\n: 1\nname: x\n',
    '"name": one\n\'schedule\': two\n&key last: three\n! other: four\n',
    'name: one\r\nschedule:\r\n- two\r\n',
    '\ufeffname: one\nschedule: two\n',
    '---\nname: one\nschedule: two\n...\n',
    'schedule: [a,\n  b]\nname: "one\n  two"\n',
    'schedule:\n\tname: tab\nname: x\n',
    'schedule: ü\nname: 𝄞 # &\nnext: !!str 1\n',
    'schedule:\nname:\n',
  ]

  it.each(texts)('has each entry as the tree of %j has it', (text) => {
    const { root } = parseDocument({ path: 'x.yml', text })
    const keys = root?.kind === 'map' ? root.entries.list.map(({ key }) => key) : []
    const { document } = outlineOf(text, keys)
    for (const key of [...keys, 'absent']) expect(nodeAt(rootAt(document, [key]), [key])).toEqual(nodeAt(root, [key]))
  })
})
