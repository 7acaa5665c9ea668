import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, type OpenPage, startChromium } from '../../scripts/chromium.ts'
import { exampleFiles, exampleNow, reportOf } from './report-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const chromium: Chromium | undefined = startChromium()
const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-report-'))
const address = pathToFileURL(join(folder, 'report.html')).href

beforeAll(async () => {
  const { html } = await reportOf(exampleFiles, ['--now', exampleNow])
  writeFileSync(join(folder, 'report.html'), html)
})

afterAll(() => {
  chromium?.close()
  rmSync(folder, { recursive: true, force: true })
})

const looks = (['light', 'dark'] as const).flatMap((scheme) => [1280, 390].map((widthPixels) => ({ scheme, widthPixels })))

/** Real Chromium, which has no network here; skipped where none is installed. */
describe.skipIf(!chromium)('the report in a browser', () => {
  const open = async (look = { scheme: 'light' as 'light' | 'dark', widthPixels: 1280 }): Promise<OpenPage> => {
    if (!chromium) throw new Error('There is no Chromium')
    return chromium.open(address, look)
  }

  it.each(looks)(
    'has no error, no request, no violation of accessibility, and no sideways scrolling: $scheme, $widthPixels px',
    async (look) => {
      const page = await open(look)
      await page.evaluate(`for (const folded of document.querySelectorAll('details')) folded.open = true`)
      await page.evaluate(`${axe};0`)
      const found = JSON.parse(
        String(
          await page.evaluate(
            `axe.run().then(({ violations, passes }) => JSON.stringify({ passes: passes.length, violations: violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]) }))`,
          ),
        ),
      )
      expect(found.violations).toEqual([])
      expect(found.passes).toBeGreaterThan(25)
      expect(page.problems).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    },
  )

  it('keeps every text of a graph inside its box, whatever font there is', async () => {
    const page = await open()
    const outside = await page.evaluate(`
      for (const folded of document.querySelectorAll('details')) folded.open = true
      ;[...document.querySelectorAll('.pr-dag .node')].flatMap((node) => {
        const box = node.querySelector('.box').getBBox()
        return [...node.querySelectorAll('text')].filter((text) => {
          const { x, width } = text.getBBox()
          return x < box.x || x + width > box.x + box.width
        }).map((text) => text.textContent)
      })`)
    expect(outside).toEqual([])
  })

  it('filters findings by text, severity, file and rule, and says how many are left', async () => {
    const page = await open()
    const shown = `[...document.querySelectorAll('#finding-list > li')].filter((item) => !item.hidden).length`
    const set = (id: string, value: string) =>
      page.evaluate(
        `{ const field = document.querySelector('#filter-${id}'); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })) }`,
      )
    expect(await page.evaluate(shown)).toBe(34)
    await set('severity', 'error')
    expect(await page.evaluate(shown)).toBe(9)
    await set('text', 'BEARER token')
    expect(await page.evaluate(`${shown} + ' ' + document.querySelector('#filter-count').textContent`)).toBe('1 1 of 34 findings')
    await page.evaluate(`document.querySelector('#filters [type=reset]').click()`)
    expect(await page.evaluate(`new Promise((tell) => setTimeout(() => tell(${shown}), 50))`)).toBe(34)
    await set('rule', 'retry-unsafe')
    expect(Number(await page.evaluate(shown))).toBeGreaterThan(1)
    await set('path', 'orchestra/finance/payments-settlement.yml')
    expect(await page.evaluate(shown)).toBe(1)
  })

  it('is worked by keys: graphs, days, and links into what is folded', async () => {
    const page = await open()
    const press = (key: string) =>
      page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
      )
    await page.evaluate(`document.querySelector('.pr-dag [data-node]').focus()`)
    const nearAt = `[...document.querySelectorAll('.pr-dag.walking .node.near title')].map((title) => title.textContent.split(',')[0]).sort().join(', ')`
    expect(await page.evaluate(nearAt)).toBe(
      'Post to the treasury bot, Sync payouts, Unmatched payouts, Write the bank file, dbt settlement',
    )
    await press('ArrowRight')
    expect(await page.evaluate(`document.activeElement.querySelector('title').textContent`)).toMatch(/^dbt settlement/)
    await press('End')
    expect(await page.evaluate(nearAt)).toBe('Post to the treasury bot, Sync payouts, Unmatched payouts, dbt settlement')
    const days = `[...document.querySelectorAll('.day')].filter((day) => getComputedStyle(day).display !== 'none').map((day) => day.querySelector('h4').textContent)`
    expect(await page.evaluate(days)).toEqual(['Saturday 21 Nov 2026'])
    await page.evaluate(`document.querySelector('[role=tab][aria-selected=true]').focus()`)
    await press('ArrowRight')
    expect(await page.evaluate(days)).toEqual(['Sunday 22 Nov 2026'])
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-selected')`)).toBe('true')
    await page.evaluate(`document.querySelector('#close-all').click(); location.hash = '#p1'`)
    expect(await page.evaluate(`new Promise((tell) => setTimeout(() => tell(document.querySelector('#p1').open), 100))`)).toBe(
      true,
    )
  })

  it('zooms a graph, and changes its theme', async () => {
    const page = await open()
    const width = `Number(document.querySelector('.pr-dag').getAttribute('width'))`
    const before = Number(await page.evaluate(width))
    await page.evaluate(`document.querySelector('[data-zoom=in]').click()`)
    expect(await page.evaluate(width)).toBe(Math.round(before * 1.25))
    await page.evaluate(`document.querySelector('[data-zoom=one]').click()`)
    expect(await page.evaluate(width)).toBe(before)
    const ground = 'getComputedStyle(document.body).backgroundColor'
    expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)')
    await page.evaluate(
      `{ const theme = document.querySelector('#theme'); theme.value = 'dark'; theme.dispatchEvent(new Event('change')) }`,
    )
    expect(await page.evaluate(ground)).toBe('rgb(13, 17, 23)')
  })

  it('shows all on paper', async () => {
    const page = await open()
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await page.evaluate(`[...document.querySelectorAll('details.pipeline')].every(({ open }) => open)`)).toBe(true)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect(await page.evaluate(`[...document.querySelectorAll('details.pipeline')].filter(({ open }) => open).length`)).toBe(2)
  })
})
