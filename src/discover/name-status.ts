export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed'

export interface ChangedFile {
  readonly path: string
  /** The name before, for a renamed file. */
  readonly previousPath: string | null
  readonly status: ChangeStatus
}

/** Reads `git diff --name-status -z`: a status, then one name, or two for a rename or a copy. */
export function parseNameStatus(output: string): readonly ChangedFile[] {
  const fields = output.split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const letter = fields[at]?.[0] ?? ''
    const first = fields[at + 1] ?? ''
    const isPair = letter === 'R' || letter === 'C'
    const path = isPair ? (fields[at + 2] ?? '') : first
    if (path !== '') files.push({ path, previousPath: letter === 'R' ? first : null, status: statuses[letter] ?? 'modified' })
    at += isPair ? 3 : 2
  }
  return files
}

const statuses: Readonly<Record<string, ChangeStatus>> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' }
