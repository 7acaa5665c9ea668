import type { Safe } from './safe.ts'

/**
 * The part of SARIF 2.1.0 that we write. Texts that a reader of the log renders are safe by type; `insertedContent` is the very
 * text of a fix and only ever compared and written to a file.
 */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  /** Which commit of which repository was reviewed, where that is known. */
  readonly versionControlProvenance?: readonly SarifProvenance[]
  readonly automationDetails: { readonly id: string }
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly SarifInvocation[]
  readonly results: readonly SarifResult[]
}

export interface SarifProvenance {
  readonly repositoryUri: string
  readonly revisionId?: string
  readonly branch?: Safe<'sarif'>
  readonly mappedTo: { readonly uriBaseId: '%SRCROOT%' }
}

export interface SarifDriver {
  readonly name: string
  readonly informationUri: string
  readonly version: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  /** Ids that it had once. */
  readonly deprecatedIds?: readonly string[]
  readonly name: string
  readonly shortDescription: SarifMessage
  readonly fullDescription: SarifMessage
  readonly help: SarifMessage & { readonly markdown: Safe<'markdown'> }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
}

/** The same words as our severities. */
export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifMessage {
  readonly text: Safe<'sarif'>
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly { readonly level: SarifLevel; readonly message: SarifMessage }[]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions: readonly { readonly kind: 'inSource'; readonly justification: Safe<'sarif'> }[]
  readonly properties?: { readonly parts: readonly SarifPart[] }
  readonly fixes?: readonly SarifFix[]
}

/** What one rule of a family found, in the property bag of the result that tells them together. */
export interface SarifPart {
  readonly ruleId: string
  readonly level: SarifLevel
  readonly fingerprint: string
}

export interface SarifLocation {
  readonly id?: number
  readonly message?: SarifMessage
  readonly physicalLocation: { readonly artifactLocation: SarifArtifact; readonly region: SarifRegion }
  readonly logicalLocations?: readonly { readonly name: Safe<'sarif'>; readonly fullyQualifiedName: Safe<'sarif'> }[]
}

export interface SarifArtifact {
  readonly uri: Safe<'sarif'>
  readonly uriBaseId: '%SRCROOT%'
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface SarifFix {
  readonly description: SarifMessage
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifact
    readonly replacements: readonly SarifReplacement[]
  }[]
}

export interface SarifReplacement {
  readonly deletedRegion: { readonly charOffset: number; readonly charLength: number }
  readonly insertedContent: { readonly text: string }
}
