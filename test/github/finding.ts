import type { Finding } from '../../src/engine/finding.ts'
import type { Report } from '../../src/engine/report.ts'

/** A finding of which a test says only what matters to it. */
export function findingWith(fields: Partial<Finding>): Finding {
  return {
    rule: 'retry-missing',
    severity: 'warning',
    message: 'Task "load" is not tried again when it fails',
    remedy: 'Say how often to try',
    path: 'pipelines/daily.yml',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 9,
    pipeline: 'daily',
    task: 'load',
    taskLabel: 'load',
    fingerprint: '0123456789abcdef',
    suppressed: null,
    state: null,
    isAdvisory: false,
    members: [],
    blastRadius: 1,
    criticality: null,
    expertise: null,
    fix: null,
    related: [],
    docs: 'https://example.com/retry-missing',
    frame: [],
    ...fields,
  }
}

/** A report with findings. */
export function reportWith(findings: readonly Finding[], verdict: Report['verdict'] = 'fail'): Report {
  const countOf = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return {
    version: 1,
    verdict,
    threshold: 'error',
    comparison: null,
    changes: [],
    summary: {
      files: 1,
      pipelines: 1,
      tasks: 2,
      errors: countOf('error'),
      warnings: countOf('warning'),
      notes: countOf('note'),
      suppressed: 0,
    },
    findings,
    pipelines: [],
    notices: [],
    skipped: [],
    crashed: [],
  }
}
