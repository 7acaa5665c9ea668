import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hiddenCharacter, hostileTexts } from '../render/hostile.ts'
import { elementsIn, exampleFiles, exampleNow, hashOf, type PageElement, reportOf } from '../render/report-page.ts'

const known = ['--now', exampleNow]
let page: Awaited<ReturnType<typeof reportOf>>
let elements: readonly PageElement[]

beforeAll(async () => {
  page = await reportOf(exampleFiles, known)
  elements = elementsIn(page.html)
})

const withTag = (tag: string, all = elements) => all.filter((element) => element.tag === tag)
const attributesOf = (all: readonly PageElement[]) => all.flatMap(({ properties }) => Object.keys(properties))

describe('report', () => {
  it('writes one file, says what is in it, and does not fail on findings', () => {
    expect([page.exitCode, page.err]).toEqual([0, ''])
    expect(page.out).toBe('Written: "out.html" (12 pipelines: 9 errors, 10 warnings, 15 notes).\n')
  })

  it('has all parts, with a heading for each', () => {
    expect(withTag('section').map(({ properties }) => properties['id'])).toEqual([
      'overview',
      'findings',
      'pipelines',
      'schedule',
      'plan',
      'sources',
    ])
    for (const text of ['Needs attention', 'Fine', 'Implementation plan', 'Collisions', 'Free slots', 'Failures by cause'])
      expect(page.html).toContain(text)
  })

  it('gives the same bytes for the same input, however the directory is listed', async () => {
    const again = await reportOf(exampleFiles, known, { order: (names) => [...names].sort().reverse() })
    expect(again.html).toBe(page.html)
  })

  it('lists every finding once, with its rule, its place and a way to it from the overview', () => {
    const items = elements.filter(({ properties }) => properties['dataSeverity'] !== undefined)
    expect(items).toHaveLength(34)
    const ids = new Set(elements.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [`#${properties['id']}`])))
    const inner = withTag('a').flatMap(({ properties }) =>
      String(properties['href']).startsWith('#') ? [String(properties['href'])] : [],
    )
    expect(inner.length).toBeGreaterThan(40)
    expect(inner.filter((href) => !ids.has(href))).toEqual([])
    expect(ids.size).toBe(elements.filter(({ properties }) => properties['id'] !== undefined).length)
  })

  it('tells what needs attention first: a credential, what fails, what errs', () => {
    const items = elements.filter(
      ({ tag, properties }) => tag === 'li' && /^(?:error|warning|note)$/.test(String(properties['className'])),
    )
    const texts = items.map(({ text }) => text)
    expect(texts[0]).toContain('Possible bearer token')
    expect(texts[1]).toContain('the newest run failed; 24 of 30 runs succeeded, mostly Missing permission at dbt settlement')
    expect(texts.some((text) => text.includes('slower by 45 %'))).toBe(true)
  })

  it('shows the real messages of failures, the median and the longest run, and what a change of order would gain', () => {
    expect(page.html).toContain('Insufficient privileges to operate on schema')
    expect(page.html).toContain('Tasks of the median run')
    expect(page.html).toContain('Tasks of the longest run')
    expect(page.html).toContain('Critical path')
    expect(page.html).toContain('in half the time: the median run is')
  })

  it('says the same without history, and that there is none', async () => {
    const { '.pipeline-review/history.json': _, ...files } = exampleFiles
    const { html, exitCode } = await reportOf(files, known)
    expect(exitCode).toBe(0)
    expect(html).toContain('Run history: none.')
    expect(html).not.toContain('Run history in')
  })

  it('has a text or a table for every picture', () => {
    for (const { properties } of withTag('svg')) {
      expect(['img', 'group']).toContain(properties['role'])
      expect(String(properties['ariaLabel'])).toMatch(/\w{3}/)
    }
    expect(withTag('figure').filter(({ text }) => !/table|Table of|runs|Outcome|Duration/.test(text))).toEqual([])
    expect(withTag('details').length).toBeGreaterThan(withTag('figure').length / 2)
  })

  it('names what hangs on dbt where a manifest is at hand, and nothing of it where none is', async () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../examples/dbt/target/manifest.json'), 'utf8')
    const { html } = await reportOf(
      { ...exampleFiles, 'dbt/dbt_project.yml': 'name: acme\n', 'dbt/target/manifest.json': manifest },
      known,
    )
    expect(html).toContain('board_pack')
    expect(page.html).not.toContain('board_pack')
  })

  it('refuses what it does not know', async () => {
    expect((await reportOf(exampleFiles, ['--formt', 'x'])).exitCode).toBe(2)
    expect((await reportOf({ 'notes.txt': 'x' })).exitCode).toBe(2)
    const both = await reportOf(exampleFiles, ['--history', 'a.json', '--orchestra'])
    expect([both.exitCode, both.err]).toEqual([2, expect.stringContaining('--history and --orchestra cannot be combined.')])
    const over = await reportOf({ ...exampleFiles, 'out.html': 'x' }, ['out.html', ...known])
    expect(over.exitCode).toBe(2)
  })
})

describe('the page', () => {
  it('lets only its own style and script run, and asks the network for nothing', () => {
    const policy = String(withTag('meta').find(({ properties }) => properties['httpEquiv'])?.properties['content'])
    const [style, script] = [withTag('style'), withTag('script')]
    expect([style.length, script.length]).toEqual([1, 1])
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(style[0]?.text ?? '')}; script-src ${hashOf(script[0]?.text ?? '')}; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(attributesOf(elements).filter((name) => /^on|^style$/.test(name))).toEqual([])
    expect(
      elements.filter(({ tag }) => /^(?:img|iframe|object|embed|video|audio|base|image|use|foreignObject)$/.test(tag)),
    ).toEqual([])
    expect(elements.filter(({ properties }) => properties['src'] !== undefined)).toEqual([])
    const links = withTag('link').map(({ properties }) => properties['href'])
    expect(links).toEqual(['data:,'])
    expect(style[0]?.text).not.toMatch(/url\(|@import/)
  })

  it('passes the mask of its output unchanged, so that the hashes hold', async () => {
    const { credentialMask } = await import('../../src/text/secrets/credential-mask.ts')
    expect(credentialMask().output(page.html)).toBe(page.html)
  })

  it('links only to pages of the product where no address is known', () => {
    const outward = withTag('a').flatMap(({ properties }) =>
      String(properties['href']).startsWith('#') ? [] : [String(properties['href'])],
    )
    expect(outward.length).toBeGreaterThan(30)
    expect(outward.filter((href) => !href.startsWith('https://github.com/pipeline-review/pipeline-review/'))).toEqual([])
  })

  it('links to lines at the commit that was read, with every character of a path encoded', async () => {
    const revision = '0123456789abcdef0123456789abcdef01234567'
    const files = { 'a b/"><q>#?.yml': exampleFiles['orchestra/finance/daily-revenue.yml'] ?? '' }
    const { html } = await reportOf(files, known, { git: gitSays('git@github.com:acme/pipes.git', revision) })
    const hrefs = withTag('a', elementsIn(html)).map(({ properties }) => String(properties['href']))
    expect(hrefs).toContain(`https://github.com/acme/pipes/blob/${revision}/a%20b/%22%3E%3Cq%3E%23%3F.yml#L62`)
    expect(html).toContain('<h1>acme/pipes</h1>')
  })

  it.each(['javascript:alert(1)', 'http://evil.example/a/b', 'https://user:pw@evil.example/a"onclick="x', 'ext::sh -c x'])(
    'makes no link of the remote %s that would run or leave the page unsafely',
    async (remote) => {
      const revision = '0123456789abcdef0123456789abcdef01234567'
      const { html } = await reportOf({ 'a.yml': exampleFiles['orchestra/finance/daily-revenue.yml'] ?? '' }, known, {
        git: gitSays(remote, revision),
      })
      const parsed = elementsIn(html)
      expect(attributesOf(parsed).filter((name) => /^on/.test(name))).toEqual([])
      for (const { properties } of withTag('a', parsed)) expect(String(properties['href'])).toMatch(/^(?:#|https:\/\/)/)
      expect(html).not.toContain('user:pw')
    },
  )
})

function gitSays(remote: string, revision: string) {
  return ([command]: readonly string[]) => {
    const text = command === 'remote' ? remote : command === 'rev-parse' ? revision : ''
    return { code: text === '' ? 1 : 0, stdout: new TextEncoder().encode(text) }
  }
}

describe('what strangers write', () => {
  it('stays text on the page, in names, descriptions and messages', async () => {
    const { html, exitCode, err } = await reportOf(hostileFiles(), known)
    expect([exitCode, err]).toEqual([0, ''])
    const parsed = elementsIn(html)
    const hashes = (all: readonly PageElement[]) =>
      ['style', 'script'].map((tag) => withTag(tag, all).map(({ text }) => hashOf(text)))
    expect(hashes(parsed)).toEqual(hashes(elements))
    const ours = new Set(elements.map(({ tag }) => tag))
    expect([...new Set(parsed.map(({ tag }) => tag))].filter((tag) => !ours.has(tag))).toEqual([])
    expect(attributesOf(parsed).filter((name) => /^on|^style$/.test(name))).toEqual([])
    const outward = withTag('a', parsed).map(({ properties }) => String(properties['href']))
    expect(outward.filter((href) => !/^(?:#[a-z0-9-]+$|https:\/\/github\.com\/pipeline-review\/)/.test(href))).toEqual([])
    expect(html.replaceAll('\n', '')).not.toMatch(hiddenCharacter)
    expect(html).not.toContain('##[')
    expect(parsed.filter(({ properties }) => properties['dataNode'] !== undefined).length).toBeGreaterThan(100)
  })
})

/** A pipeline for each text, which is every name in it; and run history with these texts in every field that reaches the page. */
function hostileFiles(): Readonly<Record<string, string>> {
  const daily = exampleFiles['orchestra/finance/daily-revenue.yml'] ?? ''
  const inYaml = (text: string) =>
    daily.replace(/^(\s*(?:- )?name): .*$/gm, (_, key) => `${key}: ${JSON.stringify(text.toWellFormed())}`)
  let count = 0
  const history = JSON.stringify(JSON.parse(exampleFiles['.pipeline-review/history.json'] ?? '{}'), (name, value) =>
    /^(?:taskName|message|externalMessage|operationName|integration|externalId|currency)$/.test(name) && typeof value === 'string'
      ? (hostileTexts[count++ % hostileTexts.length] ?? '').toWellFormed()
      : value,
  )
  return {
    ...exampleFiles,
    ...Object.fromEntries(hostileTexts.map((text, index) => [`hostile/${index}.yml`, inYaml(text)])),
    '.pipeline-review/history.json': history,
  }
}

describe('a credential', () => {
  it('is masked wherever it would be drawn, also where only another file gives it away', async () => {
    const secret = 'Zq7Lm2Xw9Kd4Rt6V'
    const daily = exampleFiles['orchestra/finance/daily-revenue.yml'] ?? ''
    const named = daily.replace(/^(\s*(?:- )?name): .*$/gm, `$1: Uses ${secret}`)
    const { html } = await reportOf(
      { ...exampleFiles, 'orchestra/finance/daily-revenue.yml': named, 'c.yml': `# password: ${secret}\n${daily}` },
      known,
    )
    expect(html).toContain('Uses •••••')
    expect(html).not.toContain(secret.slice(0, 8))
  })
})

describe('a large pipeline', () => {
  const tasks = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `      t${index}: { integration: HTTP, integration_job: HTTP_REQUEST, parameters: {}, depends_on: [] }`,
    ).join('\n')
  const file = (count: number) => `version: v1\nname: Large\npipeline:\n  all:\n    tasks:\n${tasks(count)}\n`

  it('is drawn up to a limit, and listed whole beyond it', async () => {
    const { html } = await reportOf({ 'a.yml': file(301) })
    expect(html).toContain('301 tasks are too many for a picture')
    expect(html.match(/<th scope=row>t\d+<\/th>/g)).toHaveLength(301)
    expect((await reportOf({ 'a.yml': file(60) })).html.match(/data-node=/g)).toHaveLength(60)
  })
})
