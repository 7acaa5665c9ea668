import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, type OpenPage, startChromium } from '../../scripts/chromium.ts'
import { dagSvg } from '../../src/render/dag/draw.ts'
import { drawingCases } from './drawing-cases.ts'

const chromium: Chromium | undefined = startChromium()

afterAll(() => chromium?.close())

/** The XML parser of a real Chromium (libxml2) reads every picture; skipped where none is installed. */
describe.skipIf(!chromium)('an SVG file', () => {
  let page: OpenPage
  beforeAll(async () => {
    if (chromium) page = await chromium.open('data:text/html,<title>ready</title>', { widthPixels: 800, scheme: 'light' })
  })
  const read = async (text: string) =>
    page.evaluate(`(() => {
      const read = new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml')
      const names = [...read.querySelectorAll('*')].map(({ localName }) => localName)
      return { error: read.querySelector('parsererror') !== null, root: read.documentElement.namespaceURI, names: [...new Set(names)].sort().join(' ') }
    })()`)

  it.each(drawingCases)('is valid XML of few kinds of elements, none of which can run: $name', async ({ name, drawing }) => {
    const { error, root, names } = JSON.parse(JSON.stringify(await read(dagSvg(drawing, name))))
    expect([error, root]).toEqual([false, 'http://www.w3.org/2000/svg'])
    expect(names.split(' ').filter((one: string) => !/^(?:g|path|polygon|rect|style|svg|text|title)$/.test(one))).toEqual([])
  })

  it('is told from what is no XML', async () => {
    expect(await read('<svg xmlns="http://www.w3.org/2000/svg"><text>a & b</text></svg>')).toMatchObject({ error: true })
  })
})
