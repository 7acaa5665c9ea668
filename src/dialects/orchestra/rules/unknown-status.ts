import { defineRule } from '../../../engine/rule.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { joined } from '../../../text/wording.ts'
import { anyFinalStatus, finalStatuses, passingStatuses } from '../expression/index.ts'
import { statusComparisonsOf } from './parts/conditions.ts'

const statuses: readonly string[] = [...finalStatuses, ...passingStatuses]
/** PAUSED has a rule of its own. */
const accepted: ReadonlySet<string> = new Set([...statuses, anyFinalStatus, 'PAUSED', ''])
/** Words of other products, in lower case. */
const foreignWords: ReadonlyMap<string, string> = new Map([
  ['success', 'SUCCEEDED'],
  ['successful', 'SUCCEEDED'],
  ['passed', 'SUCCEEDED'],
  ['ok', 'SUCCEEDED'],
  ['error', 'FAILED'],
  ['errored', 'FAILED'],
  ['failure', 'FAILED'],
  ['warn', 'WARNING'],
  ['aborted', 'CANCELLED'],
])

export default defineRule({
  summary: 'Conditions must compare with valid statuses',
  why: 'No task ever has an unknown status, so the comparison has the same result in every run, without an error.',
  remedy: `Use one of ${joined([...finalStatuses])}.`,
  severity: 'warning',
  since: '0.1.0',
  about: ['node-reference'],
  *check({ pipeline }) {
    for (const { site, values } of statusComparisonsOf(pipeline)) {
      for (const { text, span } of values) {
        if (accepted.has(text)) continue
        const near = foreignWords.get(text.trim().toLowerCase()) ?? soleClosestTo(text, [...statuses, anyFinalStatus])
        const at = { path: site.path, within: span }
        const fix = near === undefined ? undefined : replacePiece(pipeline.document, at, near, 'unsafe')
        yield {
          at,
          message: `${readerOf(pipeline, site)} compares a status with ${quoted(text)}, which no task ever has${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
          subject: text,
          ...(near !== undefined && { remedy: `Write ${quoted(near)}` }),
          ...(fix && { fix }),
        }
      }
    }
  },
})
