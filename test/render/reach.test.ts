import { describe, expect, it } from 'vitest'
import type { NeighbourhoodPicture, Report } from '../../src/engine/report.ts'
import { commentBudgetBytes, renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import type { BlastRadius } from '../../src/schedule/blast-radius.ts'
import { drawingCases } from './drawing-cases.ts'
import { hiddenCharacter, hostileTexts } from './hostile.ts'
import { cleanReport, findingWith, reportOf, view } from './report.ts'

function radiusOf(name: string, changes: Partial<BlastRadius> = {}): BlastRadius {
  const one = { task: name, name }
  const dependent = { path: name, pipeline: name, via: name, by: 'known' as const, owners: [name], criticality: null }
  const late = {
    path: name,
    pipeline: name,
    startsAt: name,
    finishBy: { localTime: name, timeZone: name },
    rerunBy: name,
    isMissed: false,
  }
  return {
    path: name,
    pipeline: name,
    kind: 'changed',
    changed: [one],
    tasks: [one],
    pipelines: (['after', 'on-failure', 'called', 'waits', 'watches', 'any'] as const).map((reason) => ({
      ...dependent,
      reason,
      task: name,
    })),
    published: [{ ...one, path: name, pipeline: name, to: name, target: name }],
    dbt: { models: [name], exposures: [name], unknown: [{ ...one, path: name, reason: name }], omittedModels: 0 },
    owners: [name],
    criticality: 'high',
    late: { at: name, localTime: name, timeZone: name, nextAt: name, nextLocalTime: name, pipelines: [late, late] },
    omitted: { tasks: 0, pipelines: 0, published: 0 },
    ...changes,
  }
}

const pictureOf = (name: string): NeighbourhoodPicture => ({
  path: name,
  pipeline: name,
  drawing: drawingCases[0]?.drawing ?? { nodes: [], groups: [], edges: [] },
  rest: 3,
})
const withReach = (names: readonly string[]): Report => ({
  ...cleanReport,
  blastRadius: names.map((name) => radiusOf(name)),
  neighbourhoods: names.map(pictureOf),
})

describe('the blast radius in a comment', () => {
  it('names the first of each list, and counts the rest', () => {
    const tasks = Array.from({ length: 9 }, (_, at) => ({ task: `t${at}`, name: `t${at}` }))
    const text = renderMarkdown(
      { ...cleanReport, blastRadius: [radiusOf('Load', { tasks, omitted: { tasks: 3, pipelines: 2, published: 0 } })] },
      view,
    )
    expect(text).toContain(
      '12 downstream tasks: <code>t0</code>, <code>t1</code>, <code>t2</code>, <code>t3</code>, <code>t4</code> and 7 more',
    )
    expect(text).toContain('and 3 more pipelines')
  })

  it('stands open for three pipelines, those that the team depends on most first', () => {
    const radii = ['a', 'b', 'c', 'd'].map((name) => radiusOf(name, { criticality: name === 'd' ? 'high' : 'low' }))
    const text = renderMarkdown({ ...cleanReport, blastRadius: radii }, view)
    const open = text.slice(text.indexOf('**Blast radius**'), text.indexOf('<summary>Blast radius of 1 more pipeline'))
    expect(open.match(/^- <code>\w<\/code>/gm)).toEqual(['- <code>d</code>', '- <code>a</code>', '- <code>b</code>'])
  })

  it('has a picture, and its facts as text', () => {
    const text = renderMarkdown(withReach(['Load']), view)
    expect(text).toContain('```mermaid\nflowchart LR\n')
    for (const fact of [
      'Added: <code>Innermost</code>',
      'Changed: <code>Test</code>',
      'Removed: <code>Mail</code>',
      'Failing: <code>Free',
      'Critical path: <code>Free</code>',
    ])
      expect(text).toContain(`- ${fact}`)
    expect(text).toContain('3 more tasks and groups next to the change are not drawn.')
  })

  it('keeps the budget: pictures go first', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Pipeline ${at}`)
    const findings = Array.from({ length: 3000 }, (_, at) => findingWith({ line: at + 1, message: `Defect ${at}` }))
    const { blastRadius = [], neighbourhoods = [] } = withReach(names)
    const text = renderMarkdown(
      { ...reportOf(findings), blastRadius, neighbourhoods },
      { ...view, budgetBytes: commentBudgetBytes },
    )
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(commentBudgetBytes)
    expect(text.length).toBeLessThan(65_536)
    expect(text).not.toContain('```mermaid')
    expect(text).toContain('**Blast radius**')
  })

  it.each(hostileTexts)('is harmless with the name %j', (name) => {
    const skeleton = (text: string) => text.replace(/<code>.*?<\/code>/g, '').replace(/[^<>`|#*@[\]]+/g, ' ')
    const [text, harmless] = [renderMarkdown(withReach([name]), view), renderMarkdown(withReach(['harmless']), view)]
    expect(skeleton(text)).toBe(skeleton(harmless))
    const terminal = renderTerminal({ ...withReach([name]), changes: [{ path: name, pipeline: 'A', lines: ['x'] }] }, view)
    expect(hiddenCharacter.test(terminal.replaceAll('\n', ''))).toBe(false)
    expect(terminal).toContain('blast radius')
  })
})
