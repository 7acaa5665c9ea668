import { describe, expect, it } from 'vitest'
import { rows } from '../../src/dialects/orchestra/api/rows.ts'
import { emptySnapshot, parseSnapshot, renderSnapshot } from '../../src/history/snapshot.ts'
import { mergeCoverage, prunedSnapshot } from '../../src/history/store.ts'
import { day, now, pipeline, run } from './rows.ts'

describe('snapshots', () => {
  it('are read back as they were written, whatever the order of their rows', () => {
    const snapshot = { ...emptySnapshot('2026-08-20T00:00:00Z', null), pipelines: [pipeline()], runs: [run(1), run(3), run(2)] }
    const text = renderSnapshot(snapshot)
    const read = parseSnapshot(text, () => rows)
    expect(read.ok && renderSnapshot(read.value)).toBe(text)
    expect(renderSnapshot({ ...snapshot, runs: [run(3), run(2), run(1)] })).toBe(text)
  })

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":2,"takenAt":"2026-01-01T00:00:00Z"}',
    '{"version":1}',
    '{"version":1,"takenAt":"2026-01-01T00:00:00Z","runs":[{}]}',
  ])('%j is refused with a sentence', (text) => {
    expect(parseSnapshot(text, () => rows)).toMatchObject({
      ok: false,
      unavailable: { reason: 'bad-file', text: expect.stringMatching(/^The history file/) },
    })
  })

  it('lose what is old or not over when they are kept', () => {
    const snapshot = { ...emptySnapshot('2026-08-20T00:00:00Z', null), runs: [run(1), run(31), run(2, { runStatus: 'RUNNING' })] }
    expect(prunedSnapshot(snapshot, now).runs.map(({ id }) => id)).toEqual(['run-1', 'run-2'])
  })

  it('join stretches that touch and keep the newest of others', () => {
    const stretch = (from: number, to: number) => ({
      pipelineId: 'p1',
      from: new Date(now + from * day).toISOString(),
      to: new Date(now + to * day).toISOString(),
    })
    expect(mergeCoverage([stretch(5, 9), stretch(0, 6)])).toEqual([stretch(0, 9)])
    expect(mergeCoverage([stretch(0, 2), stretch(5, 9)])).toEqual([stretch(5, 9)])
    expect(mergeCoverage([stretch(0, 9), stretch(2, 3)])).toEqual([stretch(0, 9)])
  })
})
