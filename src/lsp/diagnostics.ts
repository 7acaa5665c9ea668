import { type Diagnostic, DiagnosticSeverity, type Location } from 'vscode-languageserver/node'
import { type Finding, ruleIdsOf, type Severity, textOf } from '../engine/finding.ts'
import type { Range } from '../text/source.ts'
import { type OpenFile, openOffset, spanOfRange } from './open-files.ts'
import type { Positions } from './positions.ts'

/** The name under which editors list what is found. */
export const source = 'pipeline-review'

const grades: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
}

/** Where a range of another file lies; undefined where its text is not at hand. */
export type LocationOf = (path: string, range: Range) => Location | undefined

/** What an editor shows of findings; suppressed ones are not shown. */
export function diagnosticsOf(
  findings: readonly Finding[],
  file: OpenFile,
  positions: Positions,
  locationOf: LocationOf,
): readonly Diagnostic[] {
  return findings
    .filter(({ suppressed }) => suppressed === null)
    .map((finding) => ({
      range: rangeIn(file, finding, positions),
      severity: grades[finding.severity],
      code: finding.rule,
      codeDescription: { href: finding.docs },
      source,
      message: textOf(finding),
      relatedInformation: finding.related.flatMap(({ path, message, ...range }) => {
        const location = locationOf(path, range)
        return location ? [{ location, message }] : []
      }),
      data: { fingerprint: finding.fingerprint, rules: ruleIdsOf(finding) },
    }))
}

/** A range of the engine in the positions of the client. */
export function rangeIn(file: OpenFile, range: Range, positions: Positions) {
  const { start, end } = spanOfRange(file.text, range)
  return positions.rangeOf(file.document, { start: openOffset(file, start), end: openOffset(file, end) })
}
