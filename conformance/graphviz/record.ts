import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../test/docs/workflow-blocks.ts'
import { dotTexts, squeezed } from '../../test/render/drawing-cases.ts'

function run(args: readonly string[], input: string) {
  const { stdout, stderr, status, error } = spawnSync('dot', args, { input, encoding: 'utf8' })
  if (error) throw error
  return { stdout, stderr, status }
}

const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }[name ?? ''] ?? ''
  })

/** The texts of nodes and clusters as they are drawn, and how many lines there are. */
function shownOf(text: string) {
  const { stdout, stderr, status } = run(['-Tsvg'], text)
  const parts = [...stdout.matchAll(/<g id="[^"]*" class="(node|cluster)">([\s\S]*?)<\/g>/g)]
  const labels = parts.map(([, , part = '']) =>
    squeezed([...part.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => decoded(line)).join('\n')),
  )
  return { status, stderr, edges: stdout.match(/class="edge"/g)?.length ?? 0, labels: labels.sort() }
}

const recording = {
  version: run(['-V'], '').stderr.trim(),
  inputs: Object.fromEntries(dotTexts().map(({ name, text }) => [name, hashOf(text)])),
  shown: Object.fromEntries(dotTexts().map(({ name, text }) => [name, shownOf(text)])),
}
writeFileSync(join(import.meta.dirname, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`)
