import type { StandInFile } from '../github/stand-in.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'

/** Texts by path; null removes a file. */
export type Change = Readonly<Record<string, string | null>>

/** A pull request at one of its pushes. Commits stay where they are, so that several scenes may share one. */
export interface Revision {
  readonly repository: Repository
  /** The tip of the base branch, which has gone on since the topic branch parted from it. */
  readonly base: string
  readonly head: string
  /** Both, as GitHub merges them: the tip of the base branch is the first parent. */
  readonly merge: string
  /** As GitHub lists them. */
  readonly files: readonly StandInFile[]
  /** The texts of the YAML among them, by `sha:path`. */
  readonly contents: Readonly<Record<string, string>>
}

const first = new Map<string, Revision>()

/** The first push of a pull request to a repository that holds `before`. The same is made once. */
export function revisionOf(before: Readonly<Record<string, string>>, change: Change): Revision {
  const key = JSON.stringify([before, change])
  const revision = first.get(key) ?? pushed(repositoryOf(before), 'topic', change)
  first.set(key, revision)
  return revision
}

/** The same with a change that is more than texts; what it does counts although a `.gitignore` names it. */
export function revisionBy(before: Readonly<Record<string, string>>, edit: (repository: Repository) => void): Revision {
  const repository = repositoryOf(before)
  const revision = committed(repository, 'topic', edit)
  first.set(`${first.size} ${revision.head}`, revision)
  return revision
}

/** The next push to the same pull request. */
export function pushedAfter({ repository, head }: Revision, change: Change): Revision {
  return pushed(repository, head, change)
}

/** Removes all repositories. */
export function disposeRevisions(): void {
  for (const { repository } of first.values()) repository.dispose()
  first.clear()
}

function repositoryOf(before: Readonly<Record<string, string>>): Repository {
  const repository = repositoryWith({ 'README.md': 'Pipelines\n', ...before })
  // As on GitHub, where any commit can be fetched by its name.
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  repository.git('branch', 'topic')
  repository.write('README.md', 'Pipelines, and who owns them\n')
  repository.commit()
  return repository
}

function pushed(repository: Repository, onto: string, change: Change): Revision {
  return committed(repository, onto, () => {
    for (const [path, text] of Object.entries(change)) text === null ? repository.remove(path) : repository.write(path, text)
    repository.git('add', '--all')
  })
}

/** Commits what is staged after the edit. */
function committed(repository: Repository, onto: string, edit: (repository: Repository) => void): Revision {
  const { git } = repository
  git('checkout', '--quiet', '--detach', onto)
  edit(repository)
  git('commit', '--quiet', '--allow-empty', '--message', 'A step')
  const head = git('rev-parse', 'HEAD').trim()
  git('reset', '--quiet', '--hard')
  git('clean', '-fdxq')
  git('checkout', '--quiet', '--force', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', head)
  const [base = '', merge = '', parted = ''] = git('rev-parse', 'main', 'HEAD', 'topic').split('\n')
  git('update-ref', 'refs/pull/7/merge', merge)
  const files = filesBetween(repository, parted, head)
  return { repository, base, head, merge, files, contents: contentsOf(repository, files, { base, head }) }
}

const statuses: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed', R: 'renamed' }

function filesBetween({ git }: Repository, from: string, to: string): readonly StandInFile[] {
  const fields = git('diff', '--raw', '-M', '-z', '--no-abbrev', from, to).split('\0')
  const patches = git('diff', '-M', from, to).split(/^(?=diff --git )/m)
  const files: StandInFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before, after, letter = ''] = fields[at]?.split(' ') ?? []
    const isRename = letter.startsWith('R')
    const [name = '', newName = ''] = fields.slice(at + 1)
    const hunks = patches[files.length]
      ?.split(/^(?=@@ )/m)
      .slice(1)
      .join('')
      .replace(/\n$/, '')
    files.push({
      filename: isRename ? newName : name,
      status: statuses[letter.charAt(0)] ?? 'changed',
      sha: String(letter === 'D' ? before : after),
      ...(isRename && { previous_filename: name }),
      ...(hunks && { patch: hunks }),
    })
    at += isRename ? 3 : 2
  }
  return files
}

type Ends = Pick<Revision, 'base' | 'head'>

function contentsOf({ git }: Repository, files: readonly StandInFile[], { base, head }: Ends): Record<string, string> {
  const named = files.filter(({ filename, previous_filename }) => /\.ya?ml$/.test(`${filename}${previous_filename ?? ''}`))
  const names = named.flatMap(({ filename, previous_filename, status }) => [
    ...(status === 'added' ? [] : [`${base}:${previous_filename ?? filename}`]),
    ...(status === 'removed' ? [] : [`${head}:${filename}`]),
  ])
  // A submodule has no content here.
  const texts = names.filter((name) => !git('ls-tree', ...name.split(/:(.*)/s, 2)).startsWith('160000'))
  return Object.fromEntries(texts.map((name) => [name, git('cat-file', 'blob', name)]))
}
