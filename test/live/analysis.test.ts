import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { reportOf } from '../../src/engine/make-report.ts'
import type { PipelineSummary, Report } from '../../src/engine/report.ts'
import { renderers } from '../../src/github/renderers.ts'
import { drawingOf, sketchOf } from '../../src/model/draw.ts'
import { isReadable } from '../../src/model/drawing.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { Later } from '../../src/text/later.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { findingWith, reportWith } from '../github/finding.ts'
import { fakeWorld } from '../host.ts'
import { hostileTexts } from '../render/hostile.ts'
import { historyOf } from './history.ts'

const view = { color: false, quiet: false, maxFindings: undefined, remarks: [], analysis: true }

function pipelineWith(text: string, more: Partial<PipelineSummary> = {}): PipelineSummary {
  const document = parseDocument({ path: 'pipelines/daily.yml', text })
  const subject = {
    document,
    origin: 'content' as const,
    isPipeline: true,
    violations: [],
    pipelines: orchestra.read({ documents: [document], variants: [] }),
  }
  const parts = { crashed: [], skipped: [], comparison: null, notices: [], threshold: 'error' as const, findings: [] }
  const [pipeline] = reportOf({ ...parts, subjects: [subject] }).pipelines
  return { ...(pipeline as PipelineSummary), ...more }
}

const daily = `version: v1
name: Daily
pipeline:
  load:
    tasks:
      pull: {integration: HTTP, integration_job: HTTP_REQUEST, depends_on: [], name: Pull orders}
    depends_on: []
  model:
    tasks:
      build: {integration: DBT_CORE, integration_job: DBT_CORE_EXECUTE, depends_on: [], name: Build}
      test: {integration: DBT_CORE, integration_job: DBT_CORE_EXECUTE, depends_on: [build], name: Test}
    depends_on: [load]
`

function whole(findings: readonly Finding[], pipeline: PipelineSummary): Report {
  const report = reportWith([...findings])
  return { ...report, pipelines: [pipeline] }
}

const findings: readonly Finding[] = [
  findingWith({ rule: 'dependency-cycle', severity: 'error', task: 'build', path: 'pipelines/daily.yml' }),
  findingWith({ rule: 'secret-literal', severity: 'error', task: null, path: 'pipelines/daily.yml', expertise: 'platform' }),
  findingWith({ rule: 'dbt-untested', severity: 'warning', task: 'test', path: 'pipelines/daily.yml', expertise: 'dbt' }),
  findingWith({
    rule: 'redundant-dependency',
    severity: 'note',
    task: 'pull',
    path: 'pipelines/daily.yml',
    fix: { title: 'Remove it', safety: 'safe', edits: [] },
  }),
]

describe('the analysis of an expert', () => {
  const text = renderMarkdown(whole(findings, pipelineWith(daily, { history: historyOf() })), view)

  it('has all sections, once and in order, behind one line', async () => {
    expect(text.match(/^#### .*$/gm)).toEqual([
      '#### Summary',
      '#### Current state',
      '#### Recommendations',
      '#### Implementation steps',
      '#### Expertise needed',
      '#### Sources',
    ])
    const from = text.indexOf('<summary>Expert analysis')
    expect(text.indexOf('#### Summary')).toBeGreaterThan(from)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    await expect(text.slice(text.lastIndexOf('<details>', from))).toMatchFileSnapshot('./expected/analysis.md')
  })

  it('draws what waits for what, with the worst finding of each task', () => {
    const diagram = /```mermaid\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n') ?? []
    expect(diagram).toContain('  g1 --> g2')
    expect(diagram).toContain('  n2 --> n3')
    expect(diagram).toContain('    n2["Build"]')
    expect(diagram).toContain('  class n2 error')
    expect(diagram).toContain('  class n3 warning')
  })

  it('takes what to expect from past runs, and says where there is nothing to go by', () => {
    expect(text).toContain('at most the 9 failures in 50 executions of these tasks; the number with this cause is unknown')
    expect(text).toContain('unknown; past runs have no data about it')
    expect(text).toContain('unknown; these tasks did not fail in 50 executions')
  })

  it('revokes secrets before anything else, and never by a revert', () => {
    const steps = text.slice(text.indexOf('#### Implementation steps'))
    expect(steps.indexOf('Revoke')).toBeLessThan(steps.indexOf('Apply the fix'))
    expect(steps).toContain('must stay revoked')
    expect(steps.match(/ - Validate: /g)?.length).toBe(steps.match(/ - Roll back: /g)?.length)
  })

  it('is in the summary of the job and in --format markdown, and not in the comment', async () => {
    const report = whole(findings, pipelineWith(daily))
    expect(renderers.summary(report)).toContain('Expert analysis')
    expect(renderers.comment(report)).not.toContain('Expert analysis')
    const world = fakeWorld({ 'daily.yml': daily })
    await main(world.host, ['check', '--format', 'markdown'])
    expect(world.out()).toContain('Expert analysis')
    await main(world.host, ['check', '--format', 'markdown', '--quiet'])
    expect(world.out().match(/Expert analysis/g)?.length).toBe(1)
  })

  it('gives way before the findings where there is little room', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      findingWith({ rule: `rule-${at % 40}`, fingerprint: String(at), path: 'pipelines/daily.yml' }),
    )
    for (const budgetBytes of [1000, 5000, 20_000, 60_000]) {
      const small = renderMarkdown(whole(many, pipelineWith(daily)), { ...view, budgetBytes })
      expect(new TextEncoder().encode(small).length).toBeLessThanOrEqual(budgetBytes)
      expect(small).toContain('Pipeline review')
    }
  })

  it('says that nothing is to be done where nothing is', () => {
    const clean = renderMarkdown(whole([], pipelineWith(daily)), view)
    expect(clean).toContain('None: no finding is open.')
    expect(clean).not.toContain('#### Implementation steps')
  })

  it('is absent without a pipeline', () => {
    expect(renderMarkdown({ ...reportWith([]), pipelines: [] }, view)).not.toContain('Expert analysis')
  })
})

describe('a hostile name', () => {
  it.each(hostileTexts)('changes nothing around it: %j', (name) => {
    const shown = (label: string) => {
      const node = { detail: label, badge: label, group: null, tone: 'plain' as const, isCritical: false, hint: label, label }
      const picture = {
        groups: [{ id: 'g1', label, parent: null, tone: 'plain' as const }],
        nodes: [
          { ...node, id: 'n1', task: label, group: 'g1' },
          { ...node, id: 'n2', task: 'b' },
        ],
        edges: [{ from: 'n1', to: 'n2', tone: 'plain' as const, isCritical: false, isOnFailure: false }],
      }
      const finding = findingWith({ task: label, path: label, message: `Task "x"`, severity: 'error' })
      return renderMarkdown(
        whole([finding], pipelineWith(daily, { name: label, path: label, picture: new Later(() => picture), tasks: 2 })),
        view,
      )
    }
    const skeleton = (text: string) =>
      text
        .replace(/<code>.*?<\/code>/g, '<code/>')
        .replace(/\["[^"\n]*"\]/g, '[""]')
        .replace(/<pre>[\s\S]*?<\/pre>/g, '<pre/>')
    expect(skeleton(shown(name))).toBe(skeleton(shown('harmless')))
    const diagram = /```mermaid\n([\s\S]*?)\n```/.exec(shown(name))?.[1] ?? ''
    const labels = [...diagram.matchAll(/\["(.*)"\]/g)].map(([, label]) => label)
    expect(labels.length).toBe(3)
    for (const label of labels) expect(label).toMatch(/^(?:[\p{L}\p{M}\p{N}_ .,:()/+-]|#\d+;|<br>)+$/u)
  })
})

describe('a picture', () => {
  const drawn = (pipeline: Pipeline) => drawingOf(sketchOf(pipeline), { show: String })
  const chain = (tasks: number) => {
    const lines = Array.from(
      { length: tasks },
      (_, at) =>
        `      t${at}: {integration: HTTP, integration_job: HTTP_REQUEST, depends_on: [${at === 0 ? '' : `t${at - 1}`}]}`,
    )
    const text = `version: v1\nname: Chain\npipeline:\n  g:\n    depends_on: []\n    tasks:\n${lines.join('\n')}\n`
    return orchestra.read({ documents: [parseDocument({ path: 'c.yml', text })], variants: [] })[0]
  }

  it('is drawn up to sixty nodes', () => {
    const small = chain(59)
    const large = chain(60)
    expect(small && drawn(small).edges.length).toBe(58)
    expect([small, large].map((one) => one && isReadable(drawn(one)))).toEqual([true, false])
  })

  it('is drawn up to a hundred and twenty dependencies', () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) =>
        `      t${at}: {integration: HTTP, integration_job: HTTP_REQUEST, depends_on: [${Array.from({ length: at }, (_, up) => `t${up}`).join(', ')}]}`,
    )
    const text = `version: v1\nname: Dense\npipeline:\n  g:\n    depends_on: []\n    tasks:\n${lines.join('\n')}\n`
    const [dense] = orchestra.read({ documents: [parseDocument({ path: 'c.yml', text })], variants: [] })
    expect(dense?.tasks.reduce((sum, task) => sum + task.dependencies.length, 0)).toBe(190)
    expect(dense && isReadable(drawn(dense))).toBe(false)
  })

  it('hides what looks like a secret', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const picture = pipelineWith(daily.replace('name: Build', `name: Build ${token}`)).picture
    expect(JSON.stringify(picture?.value)).toContain('Build')
    expect(JSON.stringify(picture?.value)).not.toContain(token)
  })
})
