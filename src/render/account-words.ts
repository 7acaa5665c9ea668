import { type Account, type AccountEntry, isPlain } from '../engine/account.ts'
import type { Report } from '../engine/report.ts'
import { joined, own } from './safe.ts'
import type { Words } from './wording.ts'

const outcomes: Readonly<Record<AccountEntry['outcome'], Words>> = {
  'left-out': own`left out`,
  'passed-over': own`passed over`,
  'not-understood': own`not recognized`,
}

/** `left out`, `passed over` or `not recognized`. */
export function outcomeWords({ outcome }: Pick<AccountEntry, 'outcome'>): Words {
  return outcomes[outcome]
}

/** `5 changed YAML files: 2 reviewed, 1 deleted, 2 left out`; null where every file was reviewed or is surely something else. */
export function accountWords({ account }: Report): Words | null {
  if (!account || isPlain(account)) return null
  const { scope, total, reviewed, removed, leftOut, passedOver, notUnderstood } = account
  const kind = scope === 'change' ? own`changed ` : own``
  const parts = [
    [reviewed, own`reviewed`],
    [removed, own`deleted`],
    [leftOut, outcomes['left-out']],
    [passedOver, outcomes['passed-over']],
    [notUnderstood, outcomes['not-understood']],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => own`${count} ${words}`)
  return own`${total} ${kind}YAML ${total === 1 ? own`file` : own`files`}: ${joined<'every'>(said, ', ')}`
}

/** Says that nothing was reviewed, and why: empty where a pipeline was. */
export function nothingWords({ account, summary, changes }: Report): Words | null {
  if (summary.files > 0 || changes.length > 0) return null
  const isUntouched = !account || account.leftOut + account.notUnderstood === 0
  return isUntouched ? own`No pipeline file changed: nothing to review.` : own`No pipeline file was reviewed.`
}

/** The entries that a reader has to see one by one, the doubtful ones first, and how many more there are. */
export function shownEntries(account: Account, most: number) {
  const sorted = [...account.entries].sort((one, other) => Number(other.isDoubtful) - Number(one.isDoubtful))
  return { shown: sorted.slice(0, most), rest: sorted.length - Math.min(most, sorted.length) }
}
