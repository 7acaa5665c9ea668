import { beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import type { Report } from '../../src/engine/report.ts'
import { renderers } from '../../src/github/renderers.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { details } from '../../src/render/markdown-detail.ts'
import { markdownText } from '../../src/render/safe.ts'
import {
  type Element,
  elementsOf,
  type Node,
  type Parent,
  type Root,
  rawTreeOf,
  type Surface,
  sanitized,
  textOf,
} from './as-github.ts'
import { hostileTexts } from './hostile.ts'
import { liveIn, mailIn } from './live.ts'
import { findingWith, reportOf, view } from './report.ts'
import { reportOfScene, scenes, textsOf } from './scenes.ts'
import { namedBy } from './stranger.ts'

const codeTags = new Set(['code', 'pre'])

/** Elements and our own words, without what stands in code. */
function skeletonOf(node: Node | Parent): unknown {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return null
  const children = node.type === 'element' && node.tagName === 'code' ? [] : node.children.map(skeletonOf)
  return node.type === 'element' ? [node.tagName, node.properties, children] : children
}

/** Texts that a reader sees as words: not code, and not what is a link already. */
function wordsOf(parent: Parent): readonly string[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return [child.value]
    return child.type === 'element' && !codeTags.has(child.tagName) && child.tagName !== 'a' ? wordsOf(child) : []
  })
}

const childrenOf = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [child] : []))
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Markdown or HTML that a reader would see as such. */
const visibleSyntax = /\*\*|\||`|&#?\w+;|<\/?\w|\]\(|^\s*#+ |^\s*- /m

/** What must hold of every text of ours, whatever is in it. */
function expectSound(markdown: string, surface: Surface): Root {
  const raw = rawTreeOf(`${markdown}\n\nthe end\n`, surface)
  const tree = sanitized(raw)
  // A fence, a tag or a list that is left open would swallow what comes after it.
  const last = tree.children.filter((child) => child.type === 'element').at(-1)
  expect([last?.tagName, last && textOf(last)]).toEqual(['p', 'the end'])
  expectMeantElements(elementsOf(tree), markdown)
  expect(wordsOf(tree).filter((words) => visibleSyntax.test(words) || liveIn(words).length > 0)).toEqual([])
  expect(mailIn(raw)).toEqual([])
  return tree
}

const own = new Set('p strong ul li a br code pre sub details summary table thead tbody tr th td h4 ol'.split(' '))

function expectMeantElements(elements: readonly Element[], markdown: string): void {
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  expect(elements.map(({ tagName }) => tagName).filter((name) => !own.has(name))).toEqual([])
  for (const tag of ['details', 'summary', 'pre', 'sub', 'a', 'code'])
    expect(count(markdown, new RegExp(`<${tag}[ >]`, 'g')), tag).toBe(count(markdown, new RegExp(`</${tag}>`, 'g')))
  expect(named('details').length).toBe(count(markdown, /^<details>$/gm))
  const lines = named('details').map((fold) => childrenOf(fold).map(({ tagName }) => tagName === 'summary'))
  expect(lines.filter(([first, second, ...rest]) => !first || second !== false || rest.includes(true))).toEqual([])
  const charts = named('pre').filter((pre) => String(childrenOf(pre)[0]?.properties['className']) === 'language-mermaid')
  expect(charts.length).toBe(count(markdown, /^```mermaid$/gm))
  expectTables(named('table'), markdown)
  expect(named('a').filter((link) => !/^https:\/\/[\w./-]+(#[\w-]+)?$/.test(String(link.properties['href'])))).toEqual([])
  expect(named('code').filter((code) => textOf(code) === '')).toEqual([])
}

/** Each row has a cell below each head, and none of the rows has fallen out of its table. */
function expectTables(tables: readonly Element[], markdown: string): void {
  expect(tables.length).toBe(count(markdown, /^\| :?-/gm))
  for (const table of tables) {
    const rows = elementsOf(table).filter(({ tagName }) => tagName === 'tr')
    expect(new Set(rows.map((row) => childrenOf(row).length)).size, textOf(table)).toBe(1)
  }
  // Of a row with too many cells the last ones are dropped, one with too few is filled up: the page alone does not show it.
  const pipes = markdown.match(/(?:^\|.*\n?)+/gm) ?? []
  expect(
    pipes.filter(
      (table) =>
        new Set(
          table
            .trim()
            .split('\n')
            .map((line) => count(line, /\|/g)),
        ).size > 1,
    ),
  ).toEqual([])
  const rows = tables.flatMap(elementsOf).filter(({ tagName }) => tagName === 'tr').length
  expect(rows).toBe(count(markdown, /^\| /gm) - tables.length)
}

const levels = [60_000, 20_000, 6_000, 2_000]

/** The text at the budgets that people set, and at each level of shortening that makes a difference. */
function shortened(report: Report): readonly string[] {
  const render = (budgetBytes: number) => renderMarkdown(report, { ...view, budgetBytes })
  const analysed = [60_000, 6_000].map((budgetBytes) => renderMarkdown(report, { ...view, analysis: true, budgetBytes }))
  const texts = new Set([...levels.map(render), ...analysed])
  let text = render(60_000)
  for (const _ of details) {
    texts.add(text)
    const bytes = Buffer.byteLength(text)
    // Long texts differ by few lines from one level to the next; a few of them will do.
    text = render(bytes > 12_000 ? bytes * 0.5 : bytes - 1)
  }
  // Shorter than the first line it never gets.
  expect(text.trimEnd().split('\n').length).toBe(1)
  return [...texts]
}

describe.each(scenes)('the scene $name', (scene) => {
  test('is sound as comment and as job summary, at every level of shortening', async () => {
    const { comment, summary, report } = await textsOf(scene)
    expectSound(comment, 'comment')
    expectSound(summary, 'summary')
    for (const text of report ? shortened(report) : []) expectSound(text, 'comment')
  })
})

/** One report with all that a text can tell. */
let rich: Report
let harmless: unknown
beforeAll(async () => {
  const sceneOf = (name: string) => reportOfScene(scenes.find((scene) => scene.name === name) ?? (scenes[0] as never))
  const [mixed, history] = await Promise.all([sceneOf('mixed'), sceneOf('history')])
  // A few findings, of a rule each: more only take time.
  const findings: readonly Finding[] = [
    ...new Map([...mixed.findings, ...history.findings].map((finding) => [finding.rule, finding])).values(),
  ].slice(0, 8)
  const related = findings
    .slice(0, 1)
    .map(({ path, line, column, endLine, endColumn, message }) => ({ path, line, column, endLine, endColumn, message }))
  rich = {
    ...history,
    verdict: 'fail',
    findings: findings.map((finding, index) => ({
      ...finding,
      ...(index === 0 && { related }),
      ...(index === 1 && { suppressed: 'known' }),
    })),
    // So many lines that some of them are folded.
    changes: [...mixed.changes, ...history.changes].map(({ lines, ...change }) => ({
      ...change,
      lines: lines.length > 4 ? [...lines, ...lines] : lines,
    })),
    pipelines: history.pipelines.slice(-1).map((pipeline) => ({ ...pipeline, owners: ['data-team'] })),
    notices: ['The file "a.yml" is not "b.yml"'],
    skipped: [{ subject: 'a.yml', reason: 'The file "a.yml" is a link' }],
    crashed: [{ subject: 'a-rule', path: 'a.yml', message: 'It fell over "a.yml"' }],
  }
})

describe.each(hostileTexts.map((text, index) => [index, text] as const))('hostile text %i', (_, text) => {
  test('leaves the page as a harmless text does', () => {
    harmless ??= skeletonOf(expectSound(renderers.summary(namedBy(rich, 'harmless')), 'comment'))
    expect(skeletonOf(expectSound(renderers.summary(namedBy(rich, text)), 'comment'))).toEqual(harmless)
  })

  test('is inert in sentences that forgot to quote it', () => {
    const sentence = `Found ${text} here`
    const finding = findingWith({ message: sentence, remedy: sentence, fix: { title: sentence, safety: 'unsafe', edits: [] } })
    const report = reportOf([finding, ...Array.from({ length: 6 }, () => finding)], {
      notices: [sentence],
      skipped: [{ subject: 'a.yml', reason: sentence }],
      changes: [{ path: 'a.yml', pipeline: 'A', lines: [sentence] }],
    })
    expectSound(renderers.comment(report), 'comment')
  })
})

// A known fault: the cut of a long sentence loses the quote that ends a name, and the rest of the name stands there as words of ours.
test('a sentence that is cut within a name keeps the name in code', () => {
  const sentence = `Tasks without retries: ${'"Refresh the return on spend", '.repeat(10)}`
  const tree = sanitized(rawTreeOf(markdownText(sentence, 300), 'comment'))
  expect(wordsOf(tree).join(' ')).not.toMatch(/Refresh|return|spend/)
})

describe('the model of GitHub', () => {
  const pageOf = (markdown: string) => sanitized(rawTreeOf(markdown, 'comment'))

  test.each([
    ['@octocat', 'mention'],
    ['see #7', 'reference'],
    ['octo/pipes#7', 'reference'],
    ['GH-12', 'reference'],
    ['deadbeef', 'commit'],
    ['http://x.invalid', 'address'],
    ['www.x.invalid', 'address'],
    ['a@x.invalid', 'mail'],
    [':tada:', 'emoji'],
    ['$x$', 'formula'],
  ])('finds what is live in %s', (words, kind) => {
    expect(liveIn(words)).toContain(kind)
  })

  test('finds nothing in ordinary words', () => {
    expect(liveIn('Schedule: was at 08:00 every day, now at 06:45 (Europe/London); 4,500 runs and/or 123456 of 30')).toEqual([])
  })

  test('takes classes and styles away, and renames ids, and keeps what folds', () => {
    const page = pageOf('<details open><summary>s</summary><p class="a" style="b" id="c">x</p></details>')
    expect(skeletonOf(page)).toEqual([
      [
        'details',
        { open: true },
        [
          ['summary', {}, ['s']],
          ['p', { id: 'user-content-c' }, ['x']],
        ],
      ],
    ])
  })

  test.each([
    ['an open fence', '```mermaid\ngantt'],
    ['an open fold', '<details>\n<summary>s</summary>\n\nx'],
    ['a row with too many cells', '| a | b |\n| :--- | :--- |\n| 1 | 2 | 3 |'],
    ['a row that fell out', '| a |\n| :--- |\n\n| 1 |'],
    ['stars that stay stars', 'a **b c'],
    ['an entity that shows', 'x &amp;amp; y'],
    ['a heading', '# x'],
    ['a picture', '![x](https://x.invalid/x.png)'],
    ['a bare mention', 'thanks, @octocat'],
  ])('holds %s for a fault', (_, markdown) => {
    expect(() => expectSound(markdown, 'comment')).toThrow()
  })
})
