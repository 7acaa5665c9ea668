import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashOf, workflows } from './workflow-blocks.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const recording = JSON.parse(read('conformance/workflows/recording.json'))

describe('actionlint and zizmor', () => {
  it('have seen every workflow as it is today; else run conformance/workflows/record.sh', () => {
    const today = Object.fromEntries(Object.entries(workflows()).map(([name, text]) => [name, hashOf(text)]))
    expect(Object.keys(today).length).toBeGreaterThan(15)
    expect(recording.inputs).toEqual(today)
  })

  it('were the versions that the recorder names, and found nothing', () => {
    const script = read('conformance/workflows/record.sh')
    const wanted = (tool: string) => new RegExp(`^${tool}=(\\S+)$`, 'm').exec(script)?.[1]
    expect(recording.versions).toEqual({ actionlint: `v${wanted('actionlint')}`, zizmor: `zizmor ${wanted('zizmor')}` })
    expect([recording.actionlint, recording.zizmor]).toEqual([[], []])
    expect(recording.control.actionlint.join()).toContain('untrusted')
    expect(recording.control.zizmor.join()).toContain('template-injection')
  })
})
