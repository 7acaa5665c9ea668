import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsOf } from '../read/pipeline.ts'
import { isBefore, releasesOf } from '../release.ts'

/** Words of the paths of the API (`FlowValidator`, 1.0). */
const reserved: ReadonlySet<string> = new Set([
  'pause',
  'resume',
  'force-run',
  'change-status',
  'kill',
  'executions',
  'search',
  'source',
  'disable',
  'enable',
])

export default defineRule({
  summary: 'A flow must not have an id that the server reserves',
  why: 'Releases from 1.0 on refuse the flow: the word is a part of the addresses of the API.',
  remedy: 'Give the flow another id.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      if (flow.id === null || !reserved.has(flow.id) || isBefore(releasesOf(pipeline, flow), '1.0')) continue
      yield { at: { path: ['id'] }, message: `Flow id ${quoted(flow.id)} is reserved: releases from 1.0 on refuse the flow` }
    }
  },
})
