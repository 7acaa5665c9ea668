import { describe, expect, it } from 'vitest'
import type { PipelineSummary, Report } from '../../src/engine/report.ts'
import type { EnvironmentHistory, PipelineHistory, Prediction } from '../../src/model/history.ts'
import { durationParts, predictionWords, slaWords, spanWords, successWords, trendWords } from '../../src/render/history-words.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { cleanReport, view } from './report.ts'

const steady: EnvironmentHistory = {
  name: 'production',
  runs: 30,
  succeeded: 27,
  warning: 2,
  failed: 3,
  cancelled: 0,
  durationSeconds: { p50: 840, p95: 1260, max: 4000 },
  queueSeconds: { p50: 2, max: 9 },
  tasks: [
    {
      task: 'load',
      runs: 30,
      failed: 3,
      fanOut: false,
      durationSeconds: { p50: 600, p95: 900, max: 3000 },
      retriedShare: 0.1,
      criticalShare: 1,
    },
  ],
  errors: [
    {
      kind: 'rate-limit',
      text: 'HTTP 429 Too Many Requests',
      count: 3,
      firstSeen: '2026-11-02T08:00:00Z',
      lastSeen: '2026-11-18T08:00:00Z',
      tasks: ['load'],
    },
  ],
  trend: { direction: 'steady', change: null, slopeSecondsPerDay: 0, tasks: [] },
}
const known: PipelineHistory = {
  status: 'ok',
  reason: null,
  calls: 7,
  from: '2026-10-22T08:00:00Z',
  to: '2026-11-21T08:00:00Z',
  environments: [steady],
  prediction: null,
}
const range = (value: number) => ({ value, low: value * 0.9, high: value * 1.1, n: 60 })
const prediction: Prediction = {
  environment: 'production',
  runs: 60,
  slaSeconds: 2700,
  before: { p50: range(840), p95: range(1260), slaMiss: { value: 0.05, low: 0.02, high: 0.1, n: 60 }, failing: null },
  after: { p50: range(1020), p95: range(1500), slaMiss: { value: 0.07, low: 0.03, high: 0.12, n: 60 }, failing: null },
  unknownTasks: [],
  shorten: [{ task: 'load', savedSeconds: 300 }],
  parallelise: [{ task: 'load', after: null, savedSeconds: 120 }],
  notes: ['The new task has no history'],
}

function reportWith(history: PipelineHistory, more: Partial<PipelineSummary> = {}, compared = false): Report {
  const summary = { path: 'a.yml', name: 'Bread', dialect: 'orchestra', groups: 1, tasks: 1, schedules: 0, history, ...more }
  const comparison = compared ? ({ base: 'main', gate: 'new', fixed: [] } as const) : null
  return { ...cleanReport, pipelines: [summary], comparison }
}
const labels = { taskLabels: new Map([['load', 'Load the flour']]) }

describe('words', () => {
  it.each([
    [0.4, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [860, '14 min 20 s'],
    [1500.4, '25 min'],
    [3569, '59 min'],
    [3590, '1 h 00 min'],
    [3900, '1 h 05 min'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(spanWords(seconds)).toBe(words)
  })

  it.each([
    [{}, '27 of 30 runs succeeded, 2 with warnings'],
    [{ runs: 25, succeeded: 25, warning: 0, failed: 0 }, 'all 25 runs succeeded'],
    [{ runs: 1, succeeded: 1, warning: 0, failed: 0 }, 'the only run succeeded'],
    [{ runs: 1, succeeded: 0, warning: 0, failed: 1 }, '0 of 1 run succeeded'],
    [{ runs: 0, succeeded: 0, warning: 0, failed: 0, cancelled: 4 }, 'no run was completed'],
  ])('counts %j', (more, words) => {
    expect(successWords({ ...steady, ...more })).toBe(words)
  })

  it.each([
    [{ p50: 840, p95: 1260, max: 1 }, 'p50 14 min, p95 21 min'],
    [{ p50: 840, p95: null, max: 900 }, 'p50 14 min, at most 15 min'],
    [{ p50: null, p95: null, max: 900 }, 'at most 15 min'],
    [{ p50: null, p95: null, max: null }, 'duration unknown'],
  ])('gives no number without a basis: %j', (durationSeconds, words) => {
    expect(durationParts({ ...steady, durationSeconds }).join(', ')).toBe(words)
  })

  it('says what changed, and that too few runs tell nothing', () => {
    const rest = {
      kind: 'step' as const,
      secondsPerWeek: null,
      isDated: true,
      commit: null,
      beforeSeconds: 10,
      afterSeconds: 12.6,
      runsBefore: 9,
      runsAfter: 9,
      pValue: 0.001,
    }
    const change = { since: '2026-08-17T01:00:00Z', ratio: 1.26, ...rest }
    expect(trendWords({ ...steady, trend: { direction: 'slower', change, slopeSecondsPerDay: 1, tasks: [] } })).toBe(
      'slower by 26 % since 2026-08-17',
    )
    const blurred = { direction: 'slower' as const, change: { ...change, isDated: false }, slopeSecondsPerDay: 1, tasks: [] }
    expect(trendWords({ ...steady, trend: blurred })).toBe('slower by 26 % since about 2026-08-17')
    expect([trendWords(steady), trendWords({ ...steady, trend: null })]).toEqual(['steady', 'too few runs to tell'])
  })

  it('predicts with intervals and counts, and nothing where nothing changes', () => {
    expect(predictionWords(prediction)).toBe(
      'p50 17 min (15 min 18 s to 18 min 42 s), p95 25 min (23 min to 28 min), was 14 min (n = 60)',
    )
    expect(predictionWords({ ...prediction, after: prediction.before })).toBeNull()
    expect(predictionWords(null)).toBeNull()
    expect(slaWords(prediction)).toBe('the SLA of 45 min is missed by 7 % of runs (n = 60), was 5 %')
  })
})

describe('the terminal', () => {
  it('names tasks as people do, with their worst error', () => {
    const text = renderTerminal(reportWith({ ...known, prediction }, labels), view)
    expect(text).toContain(`── run history in production

• Bread  27 of 30 runs succeeded, 2 with warnings, p50 14 min, p95 21 min
    Load the flour failed in 3 of 30 runs, last on 2026-11-18: HTTP 429 Too Many Requests
    with this change: p50 17 min`)
    expect(renderTerminal(reportWith(known), view)).toContain('    load failed in 3 of 30 runs')
  })

  it('keeps environments apart', () => {
    const two = { ...known, environments: [steady, { ...steady, name: 'staging', runs: 27, failed: 0, tasks: [] }] }
    const text = renderTerminal(reportWith(two), view)
    expect(text).toContain('── run history\n\n• Bread in production  27 of')
    expect(text).toContain('• Bread in staging     all 27 runs')
  })

  it('gathers pipelines without history by the reason, and is silent where nobody asked', () => {
    const none = (status: PipelineHistory['status'], reason: string) => ({ ...known, status, reason, environments: [] })
    const off = reportWith(none('not-registered', 'This file is not registered in Orchestra'))
    expect(renderTerminal(off, view)).toContain('── run history\n\n• not registered in Orchestra: Bread\n')
    const outage = reportWith(none('unavailable', 'Orchestra refused the API key (401)'))
    expect(renderTerminal(outage, view)).toContain('• unavailable: Orchestra refused the API key (401)\n')
    expect(renderTerminal(reportWith(none('off', 'No run history was given')), view)).not.toContain('run history')
  })
})

describe('Markdown', () => {
  it('says what the change does to the share of failing runs, beside or instead of the duration', () => {
    const share = (value: number) => ({ value, low: value - 0.01, high: value + 0.1, n: 60 })
    const tighter = {
      ...prediction,
      before: { ...prediction.before, failing: share(0.05) },
      after: { ...prediction.after, p50: null, p95: null, failing: share(0.77) },
    }
    expect(predictionWords(tighter)).toBe('77 % of runs fail (76 to 87 %), was 5 % (n = 60)')
    expect(renderMarkdown(reportWith({ ...known, prediction: tighter }, labels, true), view)).toContain(
      '**this change: 77 % of runs fail, was 5 %** |',
    )
    expect(renderTerminal(reportWith({ ...known, prediction: tighter }, labels, true), view)).toContain('77 % of runs fail')
    const both = { ...tighter, after: { ...prediction.after, failing: share(0.01) } }
    expect(predictionWords(both)).toMatch(/^p50 17 min .*, 1 % of runs fail /)
    const byChance = { ...tighter, after: { ...tighter.before, failing: share(0.07) } }
    expect(predictionWords(byChance)).toBeNull()
  })

  it('says what the change does to the duration where something is compared', () => {
    const alone = renderMarkdown(reportWith({ ...known, prediction }, labels), view)
    expect(alone).toContain('| Pipeline | Result | Duration |\n')
    expect(alone).toContain(
      '| 27 of 30 runs succeeded, 2 with warnings<br>3 of 30 failed at <code>Load the flour</code> | p50 14 min, p95 21 min |\n',
    )
    const compared = renderMarkdown(reportWith({ ...known, prediction }, labels, true), view)
    expect(compared).toContain('| p50 14 min, p95 21 min<br>**this change: p50 3 min longer, p95 4 min longer** |')
    expect(compared).toContain('- With this change: p50 17 min (15 min 18 s to 18 min 42 s)')
    for (const change of [0, 0.4]) {
      const after = { ...prediction.before, p50: range(840 + change), p95: range(1260 - change) }
      const text = renderMarkdown(reportWith({ ...known, prediction: { ...prediction, after } }, labels, true), view)
      expect(text).toContain('p95 21 min |')
      expect(text).not.toContain('With this change')
    }
  })

  it('folds errors, tasks and what would be gained', () => {
    const text = renderMarkdown(reportWith({ ...known, prediction }, labels), view)
    for (const line of [
      '- Rate limit at <code>Load the flour</code>, 3 times, last on 2026-11-18: <code>HTTP 429 Too Many Requests</code>',
      '| <code>Load the flour</code> | 10 min | 15 min | 30 | 3 | 100 % |',
      '- <code>Load the flour</code> in half its time would save 5 min of the median run',
      '- Running all items of <code>Load the flour</code> in parallel would save 2 min of the median run',
      '- The new task has no history',
    ])
      expect(text).toContain(`\n${line}\n`)
  })
})

const hostile = [
  '::error::x',
  '##[group]x',
  '\u001b[31mx',
  '<img src=x onerror=y>',
  '</details>@team #1 | x |\n\n# x',
  '[x](javascript:y)',
]

describe('a stranger’s text', () => {
  it.each(hostile)('%j is inert wherever history shows it', (text) => {
    const [task] = steady.tasks
    const [error] = steady.errors
    if (!task || !error) throw new Error('the scene has none')
    const environment = { ...steady, name: text, tasks: [{ ...task, task: text }], errors: [{ ...error, text, tasks: [text] }] }
    const history = { ...known, reason: text, environments: [environment], prediction: { ...prediction, notes: [text] } }
    const shown = [
      reportWith(history, { name: text }),
      reportWith({ ...history, status: 'not-registered', environments: [] }, { name: text }),
    ]
    for (const report of shown) {
      const terminal = renderTerminal(report, view)
      for (const live of ['\u001b', '::error::', '##[']) expect(terminal).not.toContain(live)
      const markdown = renderMarkdown(report, view)
      for (const live of ['<img', '</details>@', '@team', '](javascript', '\n# x', '##[']) expect(markdown).not.toContain(live)
    }
  })
})

it.each([
  [240, '10 min (4 min set-up) | 15 min'],
  [59, '10 min | 15 min'],
  [undefined, '10 min | 15 min'],
])('says how much of a task starts compute: %s s of 10 min', (setupSeconds, expected) => {
  const tasks = steady.tasks.map((task) => ({ ...task, ...(setupSeconds !== undefined && { setupSeconds }) }))
  const history = { ...known, environments: [{ ...steady, tasks }] }
  expect(renderMarkdown(reportWith(history, labels), view)).toContain(`| ${expected} |`)
})
