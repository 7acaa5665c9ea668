import { defineDocumentRule } from '../core/rule.ts'
import { textProblems } from './parts/text-problems.ts'

export default defineDocumentRule({
  summary: 'Every value means the same to YAML 1.1 and YAML 1.2',
  why: "The platform's own tools read YAML 1.1, most editors YAML 1.2: `no`, `010` or `1:30` mean different things to them.",
  remedy: 'Put the value in quotes, or write it so that it can only mean one thing.',
  severity: 'warning',
  since: '0.1.0',
  *check({ document }) {
    yield* textProblems(document, ['yaml-1-1'])
  },
})
