import { describe, expect, it } from 'vitest'
import { commentBudgetBytes, renderMarkdown } from '../../src/render/markdown.ts'
import { sourceAddress } from '../../src/render/source-address.ts'
import { hostileTexts } from './hostile.ts'
import { findingWith, reportOf, richReport, view } from './report.ts'

const revisionId = '0123456789abcdef0123456789abcdef01234567'
const source = { repositoryUri: 'https://github.com/acme/pipelines', revisionId }
const base = `https://github.com/acme/pipelines/blob/${revisionId}`

describe('the address of a line', () => {
  it.each([
    ['orders.yml', '/orders.yml#L7'],
    ['a b/örders #1?.yml', '/a%20b/%C3%B6rders%20%231%3F.yml#L7'],
    [`x"><script>'(y)*!.yml`, '/x%22%3E%3Cscript%3E%27%28y%29%2A%21.yml#L7'],
    ['half \ud800.yml', '/half%20%EF%BF%BD.yml#L7'],
    ['a:b@c%2F.yml', '/a%3Ab%40c%252F.yml#L7'],
  ])('of %j encodes every step', (path, end) => {
    expect(sourceAddress(source, path, 7)).toBe(`${base}${end}`)
  })

  it.each(['../../evil/x.yml', 'a/../../../evil', './x.yml', '/etc/passwd', 'a//b', ''])(
    'of %j is none: it leaves the repository',
    (path) => {
      expect(sourceAddress(source, path, 1)).toBeNull()
    },
  )

  it('is none without a commit', () => {
    expect(sourceAddress({ repositoryUri: source.repositoryUri }, 'a.yml', 1)).toBeNull()
    expect(sourceAddress({ ...source, revisionId: 'main/../../x' }, 'a.yml', 1)).toBeNull()
  })
})

describe('locations in a comment', () => {
  it('are links to the line at the commit, everywhere', () => {
    const text = renderMarkdown(richReport, { ...view, source })
    expect(text).toContain(`at <a href="${base}/pipelines/orders.yml#L9"><code>pipelines&#47;orders&#46;yml&#58;9</code></a>`)
    const places = text.match(/<code>pipelines&#47;\w+&#46;yml&#58;\d+<\/code>/g) ?? []
    const links = text.match(/<a href="https:\/\/github\.com\/acme\/pipelines\/blob\/[^"]*"><code>/g) ?? []
    expect(places.length).toBeGreaterThan(5)
    expect(links).toHaveLength(places.length)
  })

  it('are plain where no commit is known', () => {
    expect(renderMarkdown(richReport, view)).not.toContain('/blob/')
  })

  it('lead nowhere but into the repository, whatever a file is called', () => {
    const findings = hostileTexts.map((path, at) => findingWith({ path, line: at + 1 }))
    const text = renderMarkdown(reportOf(findings), { ...view, source, budgetBytes: commentBudgetBytes })
    for (const [, address = ''] of text.matchAll(/<a href="([^"]*)">/g))
      expect(new URL(address).href.startsWith(base) || address.startsWith('https://pipeline-review.example/')).toBe(true)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(commentBudgetBytes)
  })

  it('work on a server of a company', () => {
    const own = { repositoryUri: 'https://git.acme.example:8443/acme/pipelines', revisionId }
    expect(renderMarkdown(richReport, { ...view, source: own })).toContain(
      'href="https://git.acme.example:8443/acme/pipelines/blob/',
    )
  })
})

describe('a comment', () => {
  it('reads verdict, what fails the check, what changes, then the rest', () => {
    const findings = [
      findingWith({ message: 'A grave one' }),
      findingWith({ severity: 'warning', message: 'A mild one', line: 4 }),
    ]
    const changes = [{ path: 'pipelines/orders.yml', pipeline: 'Orders', lines: ['1 task added: "Load"'] }]
    const text = renderMarkdown(reportOf(findings, { changes, notices: ['Said by the team.'] }), view)
    const order = [
      'Pipeline review failed',
      'What fails the check',
      'A grave one',
      'What changes',
      'Other findings',
      'A mild one',
      'Said by the team',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
