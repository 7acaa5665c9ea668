import { toHtml } from 'hast-util-to-html'
import { rawTreeOf, type Surface, sanitized, withOpenDetails } from '../test/render/as-github.ts'

/** One text as GitHub shows it. */
export interface Shown {
  readonly title: string
  readonly markdown: string
  readonly surface: Surface
  readonly isOpen: boolean
}

export interface Assets {
  readonly css: string
  /** Address of the Mermaid library; null leaves its fences as code. */
  readonly mermaid: string | null
}

const frame = `
body { margin: 0; padding: 16px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; background: #fff; color: #1f2328 }
.who { padding: 8px 16px; border-bottom: 1px solid #d1d9e0; background: #f6f8fa; color: #59636e; border-radius: 6px 6px 0 0 }
.who b { color: #1f2328 }
.box { border: 1px solid #d1d9e0; border-radius: 6px }
.box .markdown-body { padding: 16px; border-radius: 0 0 6px 6px; overflow-wrap: break-word }
.comment .markdown-body { font-size: 14px }
.chart svg { max-width: 100% }
@media (prefers-color-scheme: dark) {
  body { background: #0d1117; color: #f0f6fc }
  .who { background: #151b23; border-color: #3d444d; color: #9198a1 }
  .who b { color: #f0f6fc }
  .box { border-color: #3d444d }
}`

/** As on GitHub: the chart in place of the code, as wide as the text, in the theme of the page. */
const drawing = `
const isDark = matchMedia('(prefers-color-scheme: dark)').matches
const stage = document.createElement('div')
document.querySelector('.markdown-body').append(stage)
async function draw() {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark ? 'dark' : 'default' })
  let count = 0
  for (const code of [...document.querySelectorAll('code.language-mermaid')]) {
    const chart = document.createElement('div')
    chart.className = 'chart'
    try { chart.innerHTML = (await mermaid.render('chart' + count++, code.textContent, stage)).svg }
    catch (error) { chart.textContent = 'Mermaid: ' + error.message }
    code.parentElement.replaceWith(chart)
  }
  stage.remove()
}
draw().finally(() => { document.title = 'ready' })`

/** A page that needs nothing but files. Its title is "ready" when all is drawn. */
export function pageOf({ title, markdown, surface, isOpen }: Shown, { css, mermaid }: Assets): string {
  const tree = sanitized(rawTreeOf(markdown, surface))
  const body = toHtml(isOpen ? withOpenDetails(tree) : tree)
  const by = surface === 'comment' ? `<b>github-actions</b> [bot] commented on “${title}”` : `<b>Job summary</b> of “${title}”`
  const scripts = mermaid === null ? '' : `<script src="${mermaid}"></script><script>${drawing}</script>`
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${mermaid === null ? 'ready' : 'drawing'}</title><style>${css}${frame}</style>
<div class="box ${surface}"><div class="who">${by}</div><article class="markdown-body">${body}</article></div>${scripts}`
}
