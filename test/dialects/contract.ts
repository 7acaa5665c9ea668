import { expect, it } from 'vitest'
import { changesOf } from '../../src/changes/changes.ts'
import { withTeamKnowledge } from '../../src/config/apply.ts'
import { type Config, defaultConfig } from '../../src/config/config.ts'
import { settingsFrom } from '../../src/config/settings.ts'
import type { DialectReader } from '../../src/dialects/dialect.ts'
import { smallPartsOf } from '../../src/discover/light-pipeline.ts'
import { lightSubject } from '../../src/discover/light-subject.ts'
import { sortFiles } from '../../src/discover/sort-files.ts'
import { aloneBy, subjectsOf } from '../../src/discover/subject.ts'
import { pipelinesFrom, summaryOf, type ToldPipeline } from '../../src/discover/summary.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { factsFor, recallFacts, type ToldFacts, toldFacts } from '../../src/engine/kept-facts.ts'
import { lint } from '../../src/engine/lint.ts'
import type { LintRequest } from '../../src/engine/lint-request.ts'
import { nouns, outcomes } from '../../src/model/dialect.ts'
import { graphOf } from '../../src/model/graph.ts'
import { groupsAround } from '../../src/model/nesting.ts'
import type { Pipeline, Setting, Task } from '../../src/model/pipeline.ts'
import type { Wish } from '../../src/model/wish.ts'
import { docsOf } from '../../src/project.ts'
import { rules } from '../../src/rules/index.ts'
import { readLater, readText } from '../../src/text/decode.ts'
import { type Document, isBroken, locate, type Place } from '../../src/text/document.ts'
import { applyEdits } from '../../src/text/fix.ts'
import { parseDocument } from '../../src/text/parse.ts'
import type { Span } from '../../src/text/source.ts'
import type { Node } from '../../src/text/tree.ts'

/** Files by their paths. */
export type Samples = Readonly<Record<string, string>>

const meant = { isNamed: () => false, wasPipeline: () => false, isConfigured: () => false, isTouched: () => false }

/** The documents of samples, and what a dialect reads of them. */
export function readSamples(reader: DialectReader, samples: Samples) {
  const documents = Object.entries(samples).map(([path, text]) => parseDocument({ path, text }))
  const { files } = sortFiles(documents, [reader], meant)
  const crashed: Parameters<typeof subjectsOf>[1] = []
  const subjects = subjectsOf(files, crashed)
  return { documents, files, subjects, crashed, pipelines: subjects.flatMap((subject) => subject.pipelines) }
}

/** What all rules say of samples: at their strictest, where the configuration names no profile. */
export function findingsIn(
  reader: DialectReader,
  samples: Samples,
  { config, ...known }: Pick<LintRequest, 'checkout'> & { readonly config?: Partial<Config> } = {},
): readonly Finding[] {
  const strict = { ...defaultConfig, profile: 'strict' as const, ...config }
  const subjects = readSamples(reader, samples).subjects.map((subject) => ({
    ...subject,
    pipelines: subject.pipelines.map((pipeline) => withTeamKnowledge(pipeline, strict)),
  }))
  const settingOf = settingsFrom(strict, rules)
  const { findings, crashed } = lint({ subjects, rules, settingOf, docsOf, today: '2026-11-22', ...known })
  expect(crashed).toEqual([])
  return findings
}

/** What every dialect promises to the rest of the program. `samples` are sound files of it. */
export function contractOf(reader: DialectReader, samples: Samples): void {
  const { documents, files, subjects, crashed, pipelines } = readSamples(reader, samples)

  it('knows its own files, and reads each into pipelines', () => {
    expect(crashed).toEqual([])
    expect(files.map(({ document }) => document.source.path)).toEqual(Object.keys(samples))
    expect(files.every(({ dialect }) => dialect === reader)).toBe(true)
    expect(pipelines.length).toBeGreaterThan(0)
    expect(subjects.flatMap(({ violations }) => violations.map(({ message }) => message))).toEqual([])
  })

  it('puts each document into a project, first in one at most', () => {
    const projects = reader.projectsIn(documents)
    const firsts = projects.map((project) => project.documents[0])
    expect(new Set(projects.flatMap((project) => project.documents))).toEqual(new Set(documents))
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  it('has a word for everything', () => {
    expect([reader.id, reader.title, ...nouns.map((noun) => reader.words[noun])].filter((word) => word.trim() === '')).toEqual([])
    const spelt = outcomes.flatMap((outcome) => reader.spellings[outcome] ?? [])
    expect(new Set(spelt).size).toBe(spelt.length)
  })

  it('reads the same from the same text', () => {
    const shape = (all: readonly Pipeline[]) => all.map(({ key, nodes, triggers }) => [key, [...nodes.keys()], triggers.length])
    expect(shape(readSamples(reader, samples).pipelines)).toEqual(shape(pipelines))
  })

  it('gives nodes that fit together', () => {
    for (const pipeline of pipelines) expectNodes(pipeline)
  })

  it('gives every setting a place', () => {
    for (const pipeline of pipelines) {
      for (const setting of settingsOf(pipeline)) {
        expectPlace(pipeline, setting.at)
        expect(setting.state === 'set').toBe(setting.value !== undefined)
      }
    }
  })

  it('answers every wish in its own words, with a fix that can be applied and read again', () => {
    for (const pipeline of pipelines) for (const wish of wishesOf(pipeline)) expectAnswer(reader, samples, pipeline, wish)
  })

  it('calls no other value the same settings', () => {
    const versionsIn = (all: Samples) =>
      readSamples(reader, all).subjects.map(({ document, pipelines }) => ({ document, pipelines }))
    const silent = [...otherValuesIn(samples)].flatMap(({ at, edited }) => {
      const { subjects: changed } = readSamples(reader, edited)
      if (changed.some(({ violations }) => violations.length > 0)) return []
      const lines = changesOf(versionsIn(samples), versionsIn(edited), { now: Date.UTC(2026, 10, 22) }).flatMap(
        (one) => one.lines,
      )
      return lines.length === 0 || lines.some((line) => line.startsWith('No behavioural change')) ? [at] : []
    })
    expect(silent).toEqual([])
  })

  it.runIf(reader.isSelfContained)('tells later runs of a file all that rules about other files ask of it', async () => {
    for (const [path, text] of Object.entries(samples)) await expectSummary(reader, path, text)
  })

  it('survives any damage to its files', () => {
    for (const damaged of damagesOf(samples)) {
      const read = readSamples(reader, damaged)
      expect(read.crashed).toEqual([])
      for (const pipeline of read.pipelines) expectNodes(pipeline)
      for (const { violations, document } of read.subjects)
        for (const { at } of violations) if ('path' in at) locate(at.document ?? document, at)
      findingsIn(reader, damaged)
    }
  })
}

/** Values of a file that are changed. */
const mostValues = 60

/** Each value of the files as another one of its type: a number more, the other boolean, a letter more. */
function* otherValuesIn(samples: Samples): Iterable<{ readonly at: string; readonly edited: Samples }> {
  for (const [path, text] of Object.entries(samples))
    for (const { at, span } of scalarsIn(parseDocument({ path, text }).root, '').slice(0, mostValues)) {
      const written = text.slice(span.start, span.end)
      const other = otherThan(written)
      if (other === undefined) continue
      yield { at: `${path} ${at}`, edited: { ...samples, [path]: text.slice(0, span.start) + other + text.slice(span.end) } }
    }
}

function scalarsIn(node: Node | undefined, at: string): readonly { readonly at: string; readonly span: Span }[] {
  if (node?.kind === 'map') return [...node.entries].flatMap(([key, { value }]) => scalarsIn(value, `${at}.${key}`))
  if (node?.kind === 'list') return node.items.flatMap((item, index) => scalarsIn(item, `${at}[${index}]`))
  return node?.kind === 'scalar' && node.value !== null ? [{ at, span: node.span }] : []
}

/** None for blocks, and for what stands elsewhere. */
function otherThan(written: string): string | undefined {
  if (/^(?:[|>*&!]|$)/.test(written)) return undefined
  if (/^(?:true|false)$/i.test(written)) return /^t/i.test(written) ? 'false' : 'true'
  if (/^\d+$/.test(written)) return String(Number(written) + 1)
  return /^["']/.test(written) ? `${written.slice(0, 1)}q${written.slice(1)}` : `q${written}`
}

function expectNodes(pipeline: Pipeline): void {
  const { nodes, tasks, groups } = pipeline
  expect([...nodes.keys()]).toEqual([...nodes.values()].map(({ key }) => key))
  expect(new Set([...tasks, ...groups])).toEqual(new Set(nodes.values()))
  for (const node of nodes.values()) {
    const parent = node.parent === null ? undefined : nodes.get(node.parent)
    if (node.parent !== null) expect(parent?.kind === 'group' && parent.children.includes(node.key)).toBe(true)
    expect(groupsAround(pipeline, node).length).toBeLessThanOrEqual(groups.length)
    for (const { on } of node.dependencies) if (on !== null) expect(nodes.has(on)).toBe(true)
    if (node.kind === 'group') for (const key of node.children) expect(nodes.get(key)?.parent).toBe(node.key)
    expectPlace(pipeline, { path: node.path })
  }
  expect(graphOf(pipeline).size).toBeGreaterThanOrEqual(nodes.size)
}

function expectPlace({ document }: Pipeline, place: Place): void {
  const home = place.document ?? document
  const { start, end } = locate(home, place)
  expect(start >= 0 && end >= start && end <= home.source.text.length).toBe(true)
}

function settingsOf({ tasks, triggers, runPolicy, nodes }: Pipeline): readonly Setting<unknown>[] {
  return [
    runPolicy.maxConcurrentRuns,
    ...tasks.flatMap(({ retry, timeout, connection }) => [retry.retries, retry.delay, timeout, connection]),
    ...triggers.flatMap(({ cron, timeZone }) => [cron, timeZone]),
    ...[...nodes.values()].map(({ condition }) => condition),
  ]
}

/** Every fact that a rule about all pipelines asks for. */
const facts = factsFor(Object.values(rules))

async function expectSummary(reader: DialectReader, path: string, text: string): Promise<void> {
  const document = await readText(path, new TextEncoder().encode(text))
  const file = { document, origin: 'content', dialect: reader, nearest: reader } as const
  const read = lightSubject(
    file,
    aloneBy(file, [], (pipeline) => pipeline),
  )
  const pipelines = summaryOf(read)
  const told = pipelines && toldFacts({}, facts, read)
  if (!pipelines || !told) throw new Error(`${path} has no summary`)
  const later = readLater(path, new TextEncoder().encode(text))
  if (!later) throw new Error(`${path} is no text`)
  const json: { pipelines: ToldPipeline[]; facts: ToldFacts[] } = JSON.parse(
    `{"pipelines":[${pipelines.join()}],"facts":${JSON.stringify(told)}}`,
  )
  const again = lightSubject(
    { ...file, document: later },
    aloneBy(file, [], (pipeline) => pipeline),
    pipelinesFrom(json.pipelines, reader.dialect ?? reader, later),
  )
  expect(again.pipelines.map(({ dialect }) => dialect === (reader.dialect ?? reader))).not.toContain(false)
  expect(again.pipelines.map(smallPartsOf)).toEqual(read.pipelines.map(smallPartsOf))
  const recalled = again.pipelines.map((pipeline) => noTasks(pipeline))
  expect(recallFacts({}, facts, { ...again, pipelines: recalled }, json.facts)).toBe(true)
  for (const fact of facts) expect(recalled.map(fact)).toEqual(read.pipelines.map(fact))
}

/** The pipeline in which no one may look for tasks. */
function noTasks(pipeline: Pipeline): Pipeline {
  return Object.defineProperty({ ...pipeline }, 'tasks', {
    get: () => {
      throw new Error('the tasks were asked for')
    },
  })
}

/** A wish of many kinds for a pipeline. */
function wishesOf(pipeline: Pipeline): readonly Wish[] {
  const [task] = pipeline.tasks
  const [trigger] = pipeline.triggers
  const [group] = pipeline.groups
  return [
    { kind: 'run-limit', runs: 1 },
    { kind: 'alert', on: 'pipeline', of: 'failure' },
    { kind: 'sla' },
    { kind: 'timeout', on: 'pipeline', seconds: 3600 },
    { kind: 'retry', on: 'pipeline', retries: 2, delaySeconds: 300 },
    { kind: 'declare-input', name: 'day' },
    ...(task ? wishesOfTask(task) : []),
    ...(group
      ? ([
          { kind: 'name', on: group },
          { kind: 'limit-fan-out', on: [group] },
        ] as const)
      : []),
    ...(trigger ? ([{ kind: 'time-zone', of: trigger, zone: 'Europe/Paris' }] as const) : []),
  ]
}

function wishesOfTask(task: Task): readonly Wish[] {
  return [
    { kind: 'retry', on: task, retries: 2, delaySeconds: 300 },
    { kind: 'no-retry', on: [task] },
    { kind: 'retry-delay', on: task, seconds: 300 },
    { kind: 'timeout', on: task, seconds: 3600 },
    { kind: 'pause', on: task },
    { kind: 'resume', on: task },
    { kind: 'depend-on', between: null },
    ...task.dependencies.map((dependency): Wish => ({ kind: 'remove-dependency', on: task, dependency })),
  ]
}

function expectAnswer(reader: DialectReader, samples: Samples, pipeline: Pipeline, wish: Wish): void {
  const remedy = reader.remedyFor(pipeline, wish)
  if (!remedy) return
  expect(remedy.text).toMatch(/^[A-Z].*\.$/s)
  if (!remedy.fix) return
  const { path, text } = pipeline.document.source
  const fixed = applyEdits(text, remedy.fix.edits)
  expect(fixed).not.toBe(text)
  expect(isBroken(parseDocument({ path, text: fixed }))).toBe(false)
  expect(readSamples(reader, { ...samples, [path]: fixed }).pipelines.map(({ key }) => key)).toContain(pipeline.key)
}

/** The files without one of their lines, with one twice, cut in its middle, and with another value. */
function* damagesOf(samples: Samples): Iterable<Samples> {
  for (const [path, text] of Object.entries(samples)) {
    const lines = text.split('\n')
    const step = Math.max(1, Math.floor(lines.length / 12))
    for (let at = 0; at < lines.length; at += step) {
      const line = lines[at] ?? ''
      const variants = [
        [],
        [line, line],
        [line.slice(0, line.length / 2)],
        [line.replace(/:.*/, ': [1, {a: }]')],
        [line.replace(/:.*/, ': ~')],
      ]
      for (const other of variants)
        yield { ...samples, [path]: [...lines.slice(0, at), ...other, ...lines.slice(at + 1)].join('\n') }
    }
  }
}

/** The documents of a text that a test wants to look at. */
export type { Document }
