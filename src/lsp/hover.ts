import type { EditorSupport } from '../dialects/editor.ts'
import type { Finding } from '../engine/finding.ts'
import type { PipelineHistory } from '../model/history.ts'
import { nodeKeyOf, type Pipeline, type PipelineNode } from '../model/pipeline.ts'
import { rules } from '../rules/described.ts'
import { visible } from '../text/quote.ts'
import type { Span } from '../text/source.ts'
import { placeAt } from '../text/tree-at.ts'
import { runWords, taskRunWords } from './hover-history.ts'
import { scheduleWords } from './hover-schedule.ts'
import { type Occurrence, ownOccurrences } from './occurrences.ts'

/** What a hover is made of. Offsets are those of the engine. */
export interface HoverRequest {
  readonly offset: number
  readonly findings: readonly Finding[]
  readonly pipeline: Pipeline | undefined
  readonly support: EditorSupport | undefined
  readonly history: PipelineHistory | undefined
  readonly nowMs: number
}

/** Longest text of a hover. */
const longest = 4_000

/** Sections of plain text, and what they speak of. Undefined where there is nothing to say. */
export function hoverAt(request: HoverRequest): { readonly text: string; readonly span: Span | undefined } | undefined {
  const { offset, findings, pipeline, support, nowMs, history } = request
  const ruleSections = findings.map(ruleWords)
  const place = pipeline && placeAt(pipeline.document.root, offset)
  const occurrence = pipeline && ownOccurrences(pipeline).find(({ span }) => span.start <= offset && offset <= span.end)
  const sections = [
    ...(pipeline && occurrence ? [meantWords(pipeline, occurrence, history)] : []),
    ...(pipeline && place && samePath(place.path, pipeline.namePath) ? [runWords(history)] : []),
    ...(pipeline && place ? [scheduleWords(pipeline, place.path, nowMs)] : []),
    ...(pipeline && place && support ? [support.documentationAt(pipeline.document, place.path)] : []),
    ...ruleSections,
  ].filter((lines) => lines.length > 0)
  if (sections.length === 0) return undefined
  const text = sections.map((lines) => lines.map(visible).join('\n')).join('\n\n')
  return { text: text.length > longest ? `${text.slice(0, longest)}…` : text, span: occurrence?.span ?? place?.span }
}

/** The page of a rule in short. */
function ruleWords({ rule, docs }: Finding): readonly string[] {
  const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  return known ? [`${rule}: ${known.summary}.`, known.why, `Fix: ${known.remedy}`, docs] : [`${rule}: ${docs}`]
}

/** What a name stands for: a task or group with its last runs, or an input. */
function meantWords(pipeline: Pipeline, { of }: Occurrence, history: PipelineHistory | undefined): readonly string[] {
  const [kind, , key] = JSON.parse(of)
  const node = kind === 'node' ? pipeline.nodes.get(nodeKeyOf(pathOf(pipeline, key))) : undefined
  if (node) return [...nodeWords(node), ...(node.kind === 'task' ? taskRunWords(history, node.id) : [])]
  const input = pipeline.parameters.find(({ name }) => name.toLowerCase() === key)
  if (!input) return []
  const preset = input.default?.kind === 'scalar' ? `, default ${String(input.default.value)}` : ''
  return [`Input ${input.name}: ${input.type}${input.required && preset === '' ? ', required' : ''}${preset}`]
}

function pathOf(pipeline: Pipeline, key: unknown): PipelineNode['path'] {
  return [...pipeline.nodes.values()].find((node) => node.key === key)?.path ?? []
}

function nodeWords(node: PipelineNode): readonly string[] {
  if (node.kind === 'group')
    return [`Task group ${node.label}: ${node.children.length} ${node.children.length === 1 ? 'entry' : 'entries'}`]
  const { integration, job, target } = node.action
  return [`Task ${node.label}: ${integration} ${job}${target.value === undefined ? '' : `, ${target.value}`}`]
}

function samePath(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
