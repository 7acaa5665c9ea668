import { defineDocumentRule } from '../engine/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Values should mean the same in YAML 1.1 and YAML 1.2',
  why: 'The platform reads YAML 1.1, as PyYAML does; most editors read YAML 1.2. `no`, `010`, `1:30` and `1e3` differ between the two, and `3.10` becomes 3.1.',
  remedy: 'Write the value so that both versions read it the same way, usually in quotes.',
  severity: 'warning',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document }) {
    yield* textProblems(document, ['yaml-1-1'])
  },
})
