import type { HistoryStatus, PipelineHistory } from '../model/history.ts'

/** The report's `history` where there is none. */
export function noHistory(status: Exclude<HistoryStatus, 'ok' | 'few-runs'>, reason: string, calls = 0): PipelineHistory {
  return { status, reason, calls, from: null, to: null, environments: [], prediction: null }
}
