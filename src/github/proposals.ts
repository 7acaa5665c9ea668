import { gitBlobName } from '../discover/blob-name.ts'
import { messageOf } from '../engine/errors.ts'
import type { Finding } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import type { Host } from '../host.ts'
import { openOf, rankedBySeverity } from '../render/shown-findings.ts'
import { mostFileBytes } from '../text/decode.ts'
import { decodeBytes } from '../text/parse/bytes.ts'
import type { GitHubClient } from './client.ts'
import { parseHunks } from './diff.ts'
import { listPullFiles, type PullFile, type Repository } from './endpoints.ts'
import { type Proposal, proposalFor } from './suggestion.ts'

/** Proposals, or why there are none. */
export type Collected = { readonly proposals: readonly Proposal[] } | { readonly message: string }

/**
 * The fixes that can be offered on the lines of a pull request, those of the gravest findings first; older findings that do not count are
 * left in peace. Hunks come from GitHub, which knows the very diff that it shows.
 * Never throws.
 */
export async function collectProposals(
  host: Host,
  client: GitHubClient,
  pull: { readonly at: Repository; readonly pullRequest: number; readonly reviewName: string | undefined },
  report: Report,
): Promise<Collected> {
  const fixable = rankedBySeverity(openOf(report).filter((finding) => finding.fix !== null))
  if (fixable.length === 0) return { proposals: [] }
  try {
    const { files } = await listPullFiles(client, pull.at, pull.pullRequest)
    const byPath = new Map(files.map((file) => [file.path, file]))
    const paths = [...new Set(fixable.map((finding) => finding.path))]
    const proposals = await Promise.all(
      paths.map((path) =>
        proposalsIn(
          host,
          byPath.get(path),
          fixable.filter((finding) => finding.path === path),
          pull.reviewName,
        ),
      ),
    )
    const ranks = new Map(fixable.map(({ fingerprint }, rank) => [fingerprint, rank]))
    const rankOf = ({ fingerprint }: Proposal) => ranks.get(fingerprint) ?? ranks.size
    return { proposals: apart(proposals.flat().sort((one, other) => rankOf(one) - rankOf(other))) }
  } catch (error) {
    return { message: messageOf(error) }
  }
}

/** Of suggestions that share a line the first: anyone who applied both would have one of them twice, or half. The other one comes after it. */
function apart(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = []
  for (const proposal of proposals) {
    const meets = (other: Proposal) =>
      other.path === proposal.path && other.first <= proposal.last && proposal.first <= other.last
    if (!kept.some(meets)) kept.push(proposal)
  }
  return kept
}

/**
 * Invariant: the reviewed file is byte for byte the file at the head of the pull request. In a merge commit it need not be, and its
 * lines would be others.
 */
async function proposalsIn(
  host: Host,
  file: PullFile | undefined,
  findings: readonly Finding[],
  reviewName: string | undefined,
): Promise<readonly Proposal[]> {
  if (file?.patch === undefined || file.status === 'removed') return []
  const bytes = await host.read(file.path, mostFileBytes)
  if (!bytes || gitBlobName(bytes) !== file.blob) return []
  const decoded = decodeBytes(bytes)
  if ('problem' in decoded || bytes[0] === byteOrderMark) return []
  const hunks = parseHunks(file.patch)
  return findings.flatMap((finding) => proposalFor(finding, decoded.text, hunks, reviewName) ?? [])
}

/** A suggestion for the first line would drop it. */
const byteOrderMark = 0xef
