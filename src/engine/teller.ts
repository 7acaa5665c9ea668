import { renewMemos } from '../text/memo.ts'
import { identifierOf } from './finding-kinship.ts'
import type { Hit } from './hit.ts'
import type { LateFinding } from './late-finding.ts'
import type { KinshipBook } from './late-identity.ts'
import type { LintRequest, Subject } from './lint-request.ts'
import { finderOf, inReadingOrder } from './make-finding.ts'
import { type Found, type LetGoFile, RereadOrigin } from './reread-origin.ts'

/** Findings of hits, by the reading of their file where there is one. */
export type Teller = (hits: readonly Hit[], reading?: Subject) => readonly LateFinding[]

/** Makes findings of hits, and notes what relates them to those of the base. */
export function tellerOf(request: LintRequest, kinship: KinshipBook): Teller {
  const found = founderOf(request)
  return (hits, reading) => {
    const all = found(hits, reading)
    return all.map(({ told, finding }) => {
      kinship.note(told)
      return finding
    })
  }
}

/** What the rules about files say of one file, by that reading of it. */
export interface Look {
  readonly hits: readonly Hit[]
  readonly reading: Subject
}

/** Findings of a file whose tree will be let go, and how to look at it again. */
export type LetGoTeller = (hits: readonly Hit[], reading: Subject, again: () => Look) => readonly LateFinding[]

/** Makes findings that hold nothing of the tree: described while it is there or, where few are shown, by another look at the file. */
export function letGoTellerOf(request: LintRequest, kinship: KinshipBook): LetGoTeller {
  const found = founderOf(request)
  const isLate = request.showsFew === true && request.base === undefined
  let latest: { readonly file: LetGoFile; readonly found: readonly Found[] } | undefined
  return (hits, reading, again) => {
    const all = inOrder(found(hits, reading))
    if (!isLate) {
      return all.map(({ told: { fingerprint, former, isOld, alike }, finding }) => {
        kinship.note({ fingerprint, former, isOld, alike })
        return finding.settled()
      })
    }
    const file: LetGoFile = {
      again: () => {
        if (latest?.file !== file) {
          const look = again()
          latest = { file, found: inOrder(found(look.hits, look.reading)) }
          renewMemos()
        }
        return latest.found
      },
    }
    return all.map(({ finding }, at) => {
      const origin = new RereadOrigin(file, at, finding)
      kinship.note(origin)
      return finding.withOrigin(origin)
    })
  }
}

/** Ordered while the messages of those at one place can be compared. */
function inOrder(all: readonly Found[]): readonly Found[] {
  return all.toSorted((one, other) => inReadingOrder(one.finding, other.finding))
}

function founderOf(request: LintRequest): (hits: readonly Hit[], reading: Subject | undefined) => readonly Found[] {
  const find = finderOf(request)
  const identify = identifierOf(request.base)
  return (hits, reading) => identify(hits).map((told) => ({ told, finding: find(told, reading) }))
}
