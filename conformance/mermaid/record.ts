import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashOf } from '../../test/docs/workflow-blocks.ts'
import { mermaidTexts } from '../../test/render/drawing-cases.ts'

/** Draws one text after the other and leaves what was shown as JSON in the page. */
const drawing = `
const shownBy = (element) => {
  for (const br of element.querySelectorAll('br')) br.replaceWith('\\n')
  return element.textContent.replace(/\\u2060/g, '').replace(/[^\\S\\n]+/g, ' ').replace(/ *\\n */g, '\\n').trim()
}
async function draw(texts) {
  const found = {}
  for (const [at, { name, text }] of texts.entries()) {
    try {
      const { svg, diagramType } = await mermaid.render('d' + at, text)
      const stage = document.createElement('div')
      stage.innerHTML = svg
      const labels = [...stage.querySelectorAll('.node .nodeLabel, .cluster-label .nodeLabel')].map(shownBy)
      found[name] = { diagramType, edges: stage.querySelectorAll('.edgePaths path').length, labels: labels.sort() }
    } catch (error) {
      found[name] = { error: String(error.message).split('\\n')[0] }
    }
  }
  document.body.innerHTML = ''
  const out = document.createElement('pre')
  out.id = 'found'
  out.textContent = JSON.stringify(found)
  document.body.append(out)
}`

const control = { name: 'control', text: 'flowchart LR\n  a["x' }
const texts = [...mermaidTexts(), control]
const folder = mkdtempSync(join(tmpdir(), 'mermaid-'))

function shownWith(library: string): unknown {
  const page = join(folder, 'page.html')
  const data = JSON.stringify(texts).replaceAll('<', '\\u003c')
  const start = "mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })"
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><script src="${pathToFileURL(library).href}"></script><script>${drawing}\n${start}\ndraw(${data})</script>`,
  )
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', '--virtual-time-budget=60000']
  const dom = execFileSync('chromium', [...flags, '--dump-dom', pathToFileURL(page).href], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [, json = '{}'] = /<pre id="found">([\s\S]*?)<\/pre>/.exec(dom) ?? []
  return JSON.parse(json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&'))
}

const recording = {
  inputs: Object.fromEntries(mermaidTexts().map(({ name, text }) => [name, hashOf(text)])),
  shown: Object.fromEntries(
    process.argv.slice(2).map((library) => {
      const [version = '', path = ''] = library.split('=')
      return [version, shownWith(path)]
    }),
  ),
}
writeFileSync(join(import.meta.dirname, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`)
rmSync(folder, { recursive: true })
