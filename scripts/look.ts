import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { scenes, textsOf } from '../test/render/scenes.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { type Assets, pageOf, type Shown } from './look-page.ts'

const help = `Usage: npm run look -- OUTDIR [SCENE...]

Pictures of the comment and of the job summary as GitHub shows them: light and dark, desktop and mobile, folded and open.
Scenes: ${scenes.map(({ name }) => name).join(', ')}

Mermaid charts are drawn where the library is found, for instance through NODE_PATH; it is too large to be a dependency.
`
/** The commit that locations are links to. */
const head = 'c0ffee'.repeat(7).slice(0, 40)
const widths = { desktop: 980, mobile: 390 } as const
const { resolve: find } = createRequire(import.meta.url)

const [outDirectory, ...wanted] = parseArgs({ allowPositionals: true, options: {} }).positionals
if (outDirectory === undefined) refuse(help)
const chromium = startChromium()
if (!chromium) refuse('There is no Chromium here: install the package "chromium" of the system.\n')
await lookAt(resolve(outDirectory), chromium).finally(() => chromium.close())

async function lookAt(directory: string, browser: Chromium): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const assets = { css: readFileSync(find('github-markdown-css/github-markdown.css'), 'utf8'), mermaid: mermaidAddress() }
  if (assets.mermaid === null) process.stdout.write('Mermaid is not installed: its charts are shown as code.\n')
  for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const { comment, summary } = await textsOf(scene, {
      commit: head,
      source: { repositoryUri: 'https://github.com/crow-and-co/pipelines', revisionId: head },
    })
    const { name, title } = scene
    for (const [surface, markdown] of [['comment', comment] as const, ['summary', summary] as const]) {
      const folds = markdown.includes('<details>') ? [false, true] : [false]
      for (const isOpen of folds) {
        const shown = { title, markdown, surface, isOpen }
        await takePictures(browser, join(directory, `${name}-${surface}${isOpen ? '-open' : ''}`), shown, assets)
      }
    }
  }
}

async function takePictures(browser: Chromium, stem: string, shown: Shown, assets: Assets): Promise<void> {
  const page = `${stem}.html`
  writeFileSync(page, pageOf(shown, assets))
  for (const [device, widthPixels] of Object.entries(widths)) {
    for (const scheme of ['light', 'dark'] as const) {
      const picture = await browser.picture(pathToFileURL(page).href, { widthPixels, scheme })
      const path = `${stem}-${device}-${scheme}.png`
      writeFileSync(path, picture)
      process.stdout.write(`${path}\n`)
    }
  }
  rmSync(page)
}

function mermaidAddress(): string | null {
  try {
    return pathToFileURL(find('mermaid/dist/mermaid.min.js')).href
  } catch {
    return null
  }
}

function refuse(text: string): never {
  process.stderr.write(text)
  process.exit(2)
}
