import type { Finding } from '../../src/engine/finding.ts'
import type { Report } from '../../src/engine/report.ts'

/** The findings of each rule as text, for a recording whose every change is looked at. */
export function countsOf({ findings, summary }: Report, profile: string): string {
  const head = `${summary.files} files, ${summary.pipelines} pipelines, ${summary.tasks} tasks, profile ${profile}`
  return `${[head, ...table(counted(findings))].join('\n')}\n`
}

/** Each rule under its own id, whatever finding tells of it. */
function counted(findings: readonly Finding[]): readonly { rule: string; severity: string; path: string }[] {
  return findings.flatMap(({ parts, path, ...finding }) =>
    (parts ?? [finding]).map(({ rule, severity }) => ({ rule, severity, path })),
  )
}

function table(findings: readonly { rule: string; severity: string; path: string }[]): readonly string[] {
  const files = new Map<string, string[]>()
  for (const { rule, severity, path } of findings) {
    const key = `${severity.padEnd(8)} ${rule}`
    files.set(key, [...(files.get(key) ?? []), path])
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, paths]) => `${key.padEnd(42)} ${String(paths.length).padStart(4)} in ${new Set(paths).size} files`)
}
