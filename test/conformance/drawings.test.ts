import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../docs/workflow-blocks.ts'
import { dotTexts, drawingCases, mermaidTexts, type ReadableText } from '../render/drawing-cases.ts'

const recordingOf = (peer: string) =>
  JSON.parse(readFileSync(new URL(`../../conformance/${peer}/recording.json`, import.meta.url), 'utf8'))
const hashesOf = (texts: readonly ReadableText[]) => Object.fromEntries(texts.map(({ name, text }) => [name, hashOf(text)]))
const edgesOf = (name: string) => drawingCases.find((one) => one.name === name)?.drawing.edges.length

describe.each(Object.entries(recordingOf('mermaid').shown as Readonly<Record<string, Readonly<Record<string, unknown>>>>))(
  'Mermaid %s',
  (_, shown) => {
    it('has drawn the texts that are written today; else run conformance/mermaid/record.sh', () => {
      expect(recordingOf('mermaid').inputs).toEqual(hashesOf(mermaidTexts()))
    })

    it.each(drawingCases.map(({ name }) => name))('shows every name of "%s", and every line', (name) => {
      const wanted = mermaidTexts().find((one) => one.name === name)?.labels
      expect(shown[name]).toEqual({ diagramType: 'flowchart-v2', edges: edgesOf(name), labels: wanted })
    })

    it('draws the chart of a day, and refuses what is none', () => {
      expect(shown['day']).toMatchObject({ diagramType: 'gantt' })
      expect(shown['day with a title']).toMatchObject({ diagramType: 'gantt' })
      expect(shown['control']).toHaveProperty('error')
    })
  },
)

describe('Graphviz', () => {
  const recording = recordingOf('graphviz')

  it('has drawn the texts that are written today; else run conformance/graphviz/record.sh', () => {
    expect(recording.inputs).toEqual(hashesOf(dotTexts()))
  })

  it.each(dotTexts().map((one) => [one.name, one] as const))('shows every name of "%s", and every line', (name, { labels }) => {
    expect(recording.shown[name]).toEqual({ status: 0, stderr: '', edges: edgesOf(name), labels })
  })
})
