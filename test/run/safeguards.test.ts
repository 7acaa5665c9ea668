import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { renderAs, review } from '../../src/index.ts'
import { formats } from '../../src/render-as.ts'
import { applyEdits } from '../../src/text/fix.ts'
import { fakeWorld } from '../host.ts'
import { start } from './compared.ts'
import { unguardedPipeline as unguarded } from './pipelines.ts'
import { reviewSinceMain } from './since-main.ts'

const five = ['alert-missing', 'concurrency-unlimited', 'retry-missing', 'sla-missing', 'timeout-missing']
const config = '.github/pipeline-review.yml'

async function findingsIn(text: string, files: Record<string, string> = {}) {
  const { report, exitCode } = await review(fakeWorld({ 'a.yml': text, ...files }).host, { paths: ['a.yml'] })
  expect(report.crashed).toEqual([])
  const told = report.findings.map(({ rule, severity, parts = [], suppressed }) => ({
    rule,
    severity,
    parts: parts.map((part) => part.rule),
    ...(suppressed !== null && { suppressed }),
  }))
  return { told, report, exitCode }
}

describe('what an unattended pipeline lacks', () => {
  it('is one finding, as grave as its gravest part, with one fix for all that can be inserted', async () => {
    const { told, report } = await findingsIn(unguarded)
    expect(told).toEqual([{ rule: 'safeguard-missing', severity: 'warning', parts: five }])
    expect(report.summary).toMatchObject({ errors: 0, warnings: 1, notes: 0 })
    const [finding] = report.findings
    const fixed = applyEdits(unguarded, finding?.fix?.edits ?? [])
    expect(fixed).toContain(
      '\nconfiguration:\n  concurrency:\n    max_active: 1\n  retries: 2\n  retry_delay: 5\n  timeout: 7200\n',
    )
    expect((await findingsIn(fixed)).told).toEqual([{ rule: 'alert-missing', severity: 'warning', parts: [] }])
  })

  it('adds an alert, too, where the team has said whom to tell', async () => {
    const settings = 'rules:\n  alert-missing:\n    destination: "#data-alerts"\n'
    const { report } = await findingsIn(unguarded, { [config]: settings })
    const fixed = applyEdits(unguarded, report.findings[0]?.fix?.edits ?? [])
    expect((await findingsIn(fixed, { [config]: settings })).told).toEqual([])
  })

  it.each([
    ['alert-missing: off', 'note', five.slice(1)],
    [
      'timeout-missing: error',
      'error',
      ['timeout-missing', 'alert-missing', 'concurrency-unlimited', 'retry-missing', 'sla-missing'],
    ],
    ['safeguard-missing: note', 'note', five],
    ['safeguard-missing: off', null, []],
    ['safeguard-missing: off\n  retry-missing: warning', 'warning', []],
  ])('is set by the ids of its parts or by its own: %j', async (rules, severity, parts) => {
    const { told, exitCode } = await findingsIn(unguarded, { [config]: `rules:\n  ${rules}\n` })
    const rule = parts.length > 0 ? 'safeguard-missing' : 'retry-missing'
    expect(told).toEqual(severity === null ? [] : [{ rule, severity, parts }])
    expect(exitCode).toBe(severity === 'error' ? 1 : 0)
  })

  it('is suppressed part by part, or as a whole', async () => {
    const with_ = (ids: string) => unguarded.replace('orders\n', `orders # pipeline-review: ignore ${ids} -- watched\n`)
    const one = (await findingsIn(with_('alert-missing'))).told
    expect(one).toEqual([
      { rule: 'alert-missing', severity: 'warning', parts: [], suppressed: 'watched' },
      { rule: 'safeguard-missing', severity: 'note', parts: five.slice(1) },
    ])
    const whole = await findingsIn(with_('safeguard-missing'))
    expect(whole.told.map(({ rule, suppressed }) => [rule, suppressed])).toEqual(five.map((rule) => [rule, 'watched']))
    expect(whole.report.summary).toMatchObject({ warnings: 0, notes: 0, suppressed: 5 })
  })

  it('is new only as far as its parts are', async () => {
    const guarded = `${unguarded}configuration:\n  timeout: 3600\n  concurrency:\n    max_active: 1\n`
    const world = start({ 'a.yml': guarded })
    world.write('a.yml', unguarded)
    const { host } = world.host('.')
    const { report } = await reviewSinceMain(host)
    const told = report.findings.map(({ rule, state, parts = [] }) => [state, rule, parts.map((part) => part.rule)])
    expect(told).toEqual([
      ['existing', 'safeguard-missing', ['alert-missing', 'retry-missing']],
      ['new', 'safeguard-missing', ['concurrency-unlimited', 'sla-missing', 'timeout-missing']],
    ])
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    const text = await renderAs('terminal', report)
    expect(text).toContain('1 new note in 1 pipeline (1 file)')
  })

  it('is fixed as one finding', async () => {
    const world = start({ 'a.yml': unguarded })
    world.write('a.yml', `${unguarded}configuration:\n  retries: 2\n  retry_delay: 5\n  timeout: 3600\n`)
    const { host } = world.host('.')
    const { report } = await reviewSinceMain(host)
    expect(report.comparison?.fixed).toEqual([
      {
        path: 'a.yml',
        rule: 'safeguard-missing',
        message: 'The pipeline runs unattended without retries, an SLA and a timeout',
      },
    ])
    expect(report.findings.map(({ state, parts = [] }) => [state, parts.length])).toEqual([['existing', 2]])
  })

  it('keeps its fingerprint while it shrinks', async () => {
    const [whole, less] = [
      await findingsIn(unguarded),
      await findingsIn(`${unguarded}configuration:\n  concurrency:\n    max_active: 1\n`),
    ].map(({ report }) => report.findings[0])
    expect(less?.parts).toHaveLength(4)
    expect(less?.fingerprint).toBe(whole?.fingerprint)
  })

  it.each(formats)('is told once in the %s report, with the ids of its parts', async (format) => {
    const { report } = await findingsIn(unguarded)
    const text = (await renderAs(format, report)).replaceAll('&#45;', '-')
    for (const id of five) expect(text).toContain(id)
    const counts: Partial<Record<string, number>> = {
      json: JSON.parse(format === 'json' ? text : '{"findings":[0]}').findings.length,
      sarif: format === 'sarif' ? JSON.parse(text).runs[0].results.length : 1,
      github: text.split('\n').filter((line) => line.startsWith('::')).length,
    }
    expect(counts[format] ?? 1).toBe(1)
  })

  it('is not asked of a pipeline that people start', async () => {
    const manual = unguarded.slice(0, unguarded.indexOf('schedule:'))
    expect((await findingsIn(manual)).told).toEqual([])
  })
})

describe('the page of a terminal', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`p${index}.yml`, unguarded.replace('orders', `orders ${index}`)]),
  )

  async function shown(files: Record<string, string>, ...args: readonly string[]): Promise<string> {
    const world = fakeWorld(files)
    await main(world.host, ['check', ...args])
    return world.out()
  }

  it('has at most 40 lines for ten ordinary pipelines, and counts the rest', async () => {
    const text = await shown(many)
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(40)
    const frames = text.split('\n').filter((line) => /^(?:error|warning|note)\[/.test(line)).length
    const rest = Number(/^and (\d+) more findings/m.exec(text)?.[1])
    const total = (/^(\d+) warnings(?:, (\d+) notes?)? in/m.exec(text) ?? [])
      .slice(1)
      .reduce((sum, number) => sum + Number(number ?? 0), 0)
    expect(frames + rest).toBe(total)
  })

  it('begins with the errors, wherever they are', async () => {
    const broken = unguarded.replace('FIVETRAN_SYNC_ALL', 'FIVETRAN_SYNK_ALL')
    const text = await shown({ ...many, 'z.yml': broken })
    expect(text.split('\n')[0]).toMatch(/^error\[unknown-job\]/)
    expect((await shown({ ...many, 'z.yml': broken }, '--all')).split('\n')[0]).toBe('── z.yml (1 error, 1 warning, 1 note)')
  })

  it('has a table by rule that adds up and says what a fix removes', async () => {
    const text = await shown({ ...many, 'z.yml': unguarded.replace('schedule:', 'shedule:') }, '--summary')
    const rows = [...text.matchAll(/^ *(\d+) (error|warning|note)s? {2}/gm)]
    const sum = (severity: string) => rows.filter((row) => row[2] === severity).reduce((total, row) => total + Number(row[1]), 0)
    const counts = /^(\d+) errors?, (\d+) warnings?(?:, (\d+) notes?)? in/m.exec(text)
    expect([sum('error'), sum('warning'), sum('note')]).toEqual([1, 2, 3].map((at) => Number(counts?.[at] ?? 0)))
    expect(text).toMatch(/1 error {2}unknown-key \(1 fixable with --fix\)/)
    expect(text).toContain('11 warnings  safeguard-missing: alert-missing 11, concurrency-unlimited 11')
    expect(text).toMatch(/^Errors and warnings a file: median \d, p90 \d, most \d$/m)
    expect(text).not.toMatch(/^(?:error|warning|note)\[/m)
  })

  it.each([
    ['--all', '--summary'],
    ['--quiet', '--all'],
    ['--summary', '--max-findings', '3'],
  ])('%s %s exclude each other', async (...args) => {
    const world = fakeWorld(many)
    expect(await main(world.host, ['check', ...args])).toBe(2)
    expect(world.err()).toContain('cannot be combined')
  })

  it.each<readonly [Record<string, string>, boolean, boolean]>([
    [{ TERM_PROGRAM: 'iTerm.app' }, true, true],
    [{ VTE_VERSION: '7200' }, true, true],
    [{ VTE_VERSION: '3400' }, true, false],
    [{ TERM: 'xterm-kitty' }, true, true],
    [{ TERM: 'xterm-256color' }, true, false],
    [{ TERM: 'xterm-kitty', CI: 'true' }, true, false],
    [{ FORCE_HYPERLINK: '1' }, true, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, true, false],
    [{ TERM: 'xterm-kitty' }, false, false],
  ])('links rules to their pages where %j can show it (terminal: %s): %s', async (env, isTerminal, hasLinks) => {
    const world = fakeWorld({ 'a.yml': unguarded }, { env, isTerminal })
    await main(world.host, ['check', '--no-color'])
    const link = '\u001b]8;;https://github.com/pipeline-review/pipeline-review/blob/'
    expect(world.out().includes(link)).toBe(hasLinks)
    expect(world.out().includes('\u001b')).toBe(hasLinks)
  })
})

describe('progress', () => {
  async function said(stepMs: number, isErrorTerminal: boolean): Promise<string> {
    const world = fakeWorld({ 'a.yml': unguarded, 'b.yml': unguarded })
    let now = 0
    await main({ ...world.host, isErrorTerminal, elapsed: () => (now += stepMs) }, ['check'])
    return world.err()
  }

  it('is told on a terminal once a second has passed, and is gone at the end', async () => {
    const text = await said(200, true)
    expect(text).toMatch(/checking rules: \d+ of \d+/)
    expect(text.endsWith('\r\u001b[2K')).toBe(true)
  })

  it.each([
    [1, true],
    [200, false],
  ])('is silent where a step takes %i ms on a terminal (%s)', async (stepMs, isTerminal) => {
    expect(await said(stepMs, isTerminal)).toBe('')
  })
})
