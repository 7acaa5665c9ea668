import type { Recogniser } from '../dialects/dialect.ts'
import { isPipelineName, lieWithin } from '../discover/files.ts'
import { type PathFilter, settingAgainst } from '../discover/select.ts'
import type { Sorted } from '../discover/sort-files.ts'
import { type Account, type AccountEntry, accountOf } from '../engine/account.ts'
import type { Document } from '../text/document.ts'
import type { ReviewRequest } from './request.ts'

/** What the stages of a review know of its files. */
export interface Accountable {
  readonly filter: PathFilter
  readonly sorted: Sorted<Recogniser>
  /** Files that the paths mean and a setting keeps out. */
  readonly leftOut: readonly { readonly path: string; readonly setting: string }[]
  /** Paths of pipelines at the base. */
  readonly former: ReadonlySet<string>
}

/** What became of every YAML file of the change, or of everything that the paths mean where there is no change. */
export function accountFor(request: Pick<ReviewRequest, 'paths' | 'only' | 'base'>, known: Accountable): Account {
  const outcomes = outcomesOf(known)
  const touched = touchedFiles(request, outcomes)
  if (touched === null) {
    const entries = [...outcomes.values()].filter((entry) => entry !== null && !known.filter.files.includes(entry.path))
    const reviewed = [...outcomes.values()].filter((entry) => entry === null).length
    return accountOf('all', reviewed, 0, entries as readonly AccountEntry[])
  }
  const gone = new Set(request.base?.removed)
  let [reviewed, removed] = [0, 0]
  const entries: AccountEntry[] = []
  for (const path of touched) {
    const outcome = outcomes.get(path)
    if (outcome === null) reviewed++
    else if (outcome !== undefined) entries.push(outcome)
    else if (!gone.has(path)) entries.push(unseen(request, known, path))
    else if (known.former.has(path)) removed++
    else entries.push(removedOther(request, known, path))
  }
  return accountOf('change', reviewed, removed, entries)
}

const yamlName = /\.ya?ml$/i

/** The YAML files that the change touches, deleted ones included; null where nothing is compared. */
function touchedFiles(
  { only, base }: Pick<ReviewRequest, 'only' | 'base'>,
  known: ReadonlyMap<string, unknown>,
): ReadonlySet<string> | null {
  if (only === undefined && base === undefined) return null
  const changed = base ? [...base.changed.keys(), ...base.removed] : []
  return new Set([...(only ?? []), ...changed].filter((path) => yamlName.test(path) || known.has(path)))
}

/** Null for a file that was reviewed. */
function outcomesOf({ sorted, leftOut }: Accountable): ReadonlyMap<string, AccountEntry | null> {
  const outcomes = new Map<string, AccountEntry | null>()
  for (const { path, setting } of leftOut) outcomes.set(path, { path, outcome: 'left-out', reason: setting, isDoubtful: false })
  for (const { path, kind, reason } of sorted.passedOver)
    outcomes.set(path, {
      path,
      outcome: kind === 'unreadable' ? 'not-understood' : 'passed-over',
      reason,
      isDoubtful: kind !== 'foreign',
    })
  for (const { document } of sorted.files) outcomes.set(document.source.path, unreadOf(document))
  return outcomes
}

/** A link or a pointer that counts as a pipeline was not read, whatever is said of it. */
function unreadOf({ source, problems }: Document): AccountEntry | null {
  const problem = problems.find(({ code }) => code === 'not-a-file')
  if (!problem) return null
  return {
    path: source.path,
    outcome: 'not-understood',
    reason: problem.message.slice(0, 1).toLowerCase() + problem.message.slice(1),
    isDoubtful: true,
  }
}

/** Of the change, and not among the files that the paths mean. */
function unseen({ paths }: Pick<ReviewRequest, 'paths'>, { filter }: Accountable, path: string): AccountEntry {
  return { path, outcome: 'left-out', reason: reasonFor(paths, filter, path), isDoubtful: false }
}

function reasonFor(paths: readonly string[], filter: PathFilter, path: string): string {
  const setting = settingAgainst(filter, path)
  if (setting !== null) return setting
  if (!isPipelineName(path)) return 'it is in a folder of installed packages'
  return lieWithin(paths, [path]).length === 0 ? 'the paths of the review do not include it' : 'it is not in the working tree'
}

/** Deleted, and none that would have been reviewed. */
function removedOther({ paths }: Pick<ReviewRequest, 'paths'>, { filter }: Accountable, path: string): AccountEntry {
  const isSelected = lieWithin(paths, [path]).length > 0 && settingAgainst(filter, path) === null && isPipelineName(path)
  if (isSelected) return { path, outcome: 'passed-over', reason: 'deleted, and it was not a pipeline', isDoubtful: false }
  return { path, outcome: 'left-out', reason: reasonFor(paths, filter, path), isDoubtful: false }
}
