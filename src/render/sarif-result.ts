import { type Finding, type FindingPart, type Related, textOf } from '../engine/finding.ts'
import type { Fix } from '../text/fix.ts'
import type { Range } from '../text/source.ts'
import { type Safe, sarif, sarifName, sarifText, sarifUri } from './safe.ts'
import type { SarifArtifact, SarifFix, SarifLocation, SarifPart, SarifRegion, SarifResult } from './sarif-log.ts'

/** GitHub keeps so many locations of a result (docs.github.com, "SARIF support for code scanning"). */
const mostRelated = 99

/** How much of each finding a log shows. */
export interface ResultDetail {
  readonly fixes: boolean
  /** Most related locations. */
  readonly related: number
  /** Most characters of a message. */
  readonly message: number
}

export const fullResult: ResultDetail = { fixes: true, related: mostRelated, message: 2000 }

/** One finding as a SARIF result; `ruleIndex` is undefined for a rule that the log does not describe. */
export function resultOf(finding: Finding, ruleIndex: number | undefined, detail: ResultDetail = fullResult): SarifResult {
  const related = finding.related.slice(0, detail.related)
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.severity,
    message: { text: sarifText(textOf(finding), detail.message) },
    locations: [locationOf(finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'pipelineReview/v1': finding.fingerprint },
    ...(finding.state === null ? {} : { baselineState: finding.state === 'new' ? 'new' : 'unchanged' }),
    suppressions: finding.suppressed === null ? [] : [{ kind: 'inSource', justification: sarifText(finding.suppressed) }],
    ...(finding.parts ? { properties: { parts: finding.parts.map(partOf) } } : {}),
    ...(finding.fix === null || !detail.fixes ? {} : { fixes: [fixOf(finding.path, finding.fix)] }),
  }
}

/** Not rendered by readers of the log: for programs that count by rule. */
function partOf({ rule, severity, fingerprint }: FindingPart): SarifPart {
  return { ruleId: rule, level: severity, fingerprint }
}

function locationOf(finding: Finding): SarifLocation {
  const physicalLocation = { artifactLocation: artifactOf(finding.path), region: regionOf(finding) }
  const names = [finding.pipeline, finding.task]
    .filter((name) => name !== null && name !== '')
    .map((name) => sarifName(name ?? ''))
  const name: Safe<'sarif'> | undefined = names.at(-1)
  if (name === undefined) return { physicalLocation }
  return {
    physicalLocation,
    logicalLocations: [{ name, fullyQualifiedName: sarif`${names[0] ?? name}${names.length > 1 ? sarif`/${name}` : sarif``}` }],
  }
}

function relatedLocation(related: Related, index: number): SarifLocation {
  const physicalLocation = { artifactLocation: artifactOf(related.path), region: regionOf(related) }
  return { id: index + 1, message: { text: sarifText(related.message) }, physicalLocation }
}

function artifactOf(path: string): SarifArtifact {
  return { uri: sarifUri(path), uriBaseId: '%SRCROOT%' }
}

function regionOf({ line, column, endLine, endColumn }: Range): SarifRegion {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function fixOf(path: string, fix: Fix): SarifFix {
  const replacements = fix.edits.map(({ span, text }) => ({
    deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
    insertedContent: { text },
  }))
  return { description: { text: sarifText(fix.title) }, artifactChanges: [{ artifactLocation: artifactOf(path), replacements }] }
}
