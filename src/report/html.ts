import { renderReport } from '../render/report/page.ts'
import type { CredentialMask } from '../text/secrets/credential-mask.ts'
import { type FactsRequest, factsOf } from './facts-of.ts'

export type { FactsRequest } from './facts-of.ts'

/** The HTML report, with all that a run knows as a credential masked before anything is drawn. */
export function reportHtml(request: FactsRequest, credentials: Pick<CredentialMask, 'data'>): string {
  return renderReport(credentials.data(factsOf(request)))
}
