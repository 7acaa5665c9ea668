import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenPipeline, carelessPipeline, goodPipeline } from '../run/pipelines.ts'
import type { Repository } from '../run/repository.ts'

/** A repository before a change, and the change as it is staged. */
export interface State {
  readonly name: string
  readonly before: Readonly<Record<string, string>>
  /** Sets the repository up before the change, for instance its settings. */
  prepare?(repository: Repository): void
  /** Stages the change. */
  edit(repository: Repository): void
  /** What lies about in the working tree besides and is not staged. */
  dirt?(repository: Repository): void
  /** True where the dirt are edits of tracked files: the command line reviews them, so they are taken back before it runs. */
  readonly isUnstaged?: boolean
  /** Whether the change is refused. */
  readonly isRed: boolean
  /** How the action fetches. */
  readonly depth?: readonly string[]
  /** What a sparse checkout of the action has. */
  readonly sparse?: readonly string[]
}

export const other = goodPipeline.replace('ledger', 'books')
export const brokenOther = brokenPipeline.replace('ledger', 'books')
const touchedUp = (text: string) => text.replace('calm_harbour', 'quiet_meadow')
const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const off = 'rules:\n  unknown-dependency: off\n'

type Texts = Readonly<Record<string, string | null>>
type Edit = State['edit']

/** Writes, removes and moves files, and stages all there is. */
const change =
  (texts: Texts, ...moves: readonly (readonly [from: string, to: string])[]): Edit =>
  (repository) => {
    for (const [from, to] of moves) repository.git('mv', from, to)
    for (const [path, text] of Object.entries(texts)) text === null ? repository.remove(path) : repository.write(path, text)
    repository.git('add', '--all', '--force')
  }
const lay =
  (texts: Texts): Edit =>
  (repository) => {
    for (const [path, text] of Object.entries(texts)) text === null ? repository.remove(path) : repository.write(path, text)
  }
const settings =
  (values: Readonly<Record<string, string>>): Edit =>
  ({ git }) => {
    for (const [key, value] of Object.entries(values)) git('config', key, value)
  }
const inOrder =
  (...edits: readonly Edit[]): Edit =>
  (repository) => {
    for (const edit of edits) edit(repository)
  }
const link =
  (path: string, to: string): Edit =>
  ({ directory, git }) => {
    git('rm', '-r', '--quiet', '--force', '--ignore-unmatch', '--', path)
    rmSync(join(directory, path), { recursive: true, force: true })
    symlinkSync(to, join(directory, path))
    git('add', '--all')
  }
const bytes =
  (path: string, content: Uint8Array): Edit =>
  ({ directory, git, write }) => {
    write(path, '')
    writeFileSync(join(directory, path), content)
    git('add', '--all')
  }
const submodule =
  (path: string): Edit =>
  ({ git }) => {
    const commit = git('rev-parse', 'HEAD').trim()
    git('rm', '-r', '--quiet', '--force', '--ignore-unmatch', '--', path)
    git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`)
  }
const executable =
  (path: string): Edit =>
  ({ directory, git }) => {
    chmodSync(join(directory, path), 0o755)
    git('add', '--all')
  }

/** Writes files and commits them before the change. */
const committed =
  (texts: Texts): Edit =>
  (repository) => {
    lay(texts)(repository)
    repository.commit()
  }

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 812\n`
const base = { 'daily.yml': goodPipeline }
const old = { 'daily.yml': brokenPipeline }
const two = { ...base, 'books.yml': other }
const green = false
const red = true

type Row = readonly [name: string, before: State['before'], edit: Edit, isRed: boolean, more?: Partial<State>]

const many = (text: string, folder: string) =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `${folder}/n${index}.yml`,
      `# ${index}\n${text.replace('Nightly', `Nightly ${index}`)}`,
    ]),
  )

const rows: readonly Row[] = [
  ['an edit that breaks', base, change({ 'daily.yml': brokenPipeline }), red],
  ['an edit that mends', old, change({ 'daily.yml': goodPipeline }), green],
  ['an edit beside an old error', old, change({ 'daily.yml': touchedUp(brokenPipeline) }), green],
  ['a broken file that is new', base, change({ 'new.yml': brokenOther }), red],
  ['a good file that is new', base, change({ 'new.yml': other }), green],
  ['a file that is deleted', two, change({ 'books.yml': null }), green],
  ['all files that are deleted', base, change({ 'daily.yml': null }), green],
  ['no file at all', base, change({}), green],
  ['a file that is no pipeline', base, change({ 'README.md': 'More\n' }), green],
  ['a rename', old, change({}, ['daily.yml', 'nightly.yml']), green],
  ['a rename with an edit', old, change({ 'nightly.yml': touchedUp(brokenPipeline) }, ['daily.yml', 'nightly.yml']), green],
  ['a rename in case only', old, change({}, ['daily.yml', 'Daily.yml']), green],
  ['a rename into a folder', { ...old, 'team/x.yml': other }, change({}, ['daily.yml', 'team/daily.yml']), green],
  ['a rename to a name that is no YAML', old, change({}, ['daily.yml', 'daily.txt']), green],
  ['a rename from a name that was no YAML', { 'daily.txt': brokenPipeline }, change({}, ['daily.txt', 'daily.yml']), red],
  [
    'two files that swap names',
    { 'a.yml': brokenPipeline, 'b.yml': other },
    change({ 'a.yml': other, 'b.yml': brokenPipeline }),
    red,
  ],
  ['a copy', old, change({ 'copy.yml': brokenPipeline }), red],
  [
    'sixty renames under a low limit',
    many(brokenPipeline, 'flows'),
    change(
      Object.fromEntries(Object.entries(many(touchedUp(brokenPipeline), 'moved'))),
      ...Object.keys(many('', 'flows')).map((path) => [path, path.replace('flows', 'moved')] as const),
    ),
    green,
    { prepare: inOrder(lay({ 'moved/.keep': '' }), settings({ 'diff.renameLimit': '1', 'merge.renameLimit': '1' })) },
  ],
  [
    'renames that a setting turns off',
    old,
    change({}, ['daily.yml', 'x.yml']),
    green,
    { prepare: settings({ 'diff.renames': 'false' }) },
  ],
  ['a tracked file under an ignored folder', { '.gitignore': 'flows/\n' }, change({ 'flows/x.yml': brokenPipeline }), red],
  ['a pattern that the change itself ignores', base, change({ 'daily.yml': brokenPipeline, '.gitignore': '*.yml\n' }), red],
  ['a pattern that a deeper folder ignores', base, change({ 'a/.gitignore': '*\n', 'a/x.yml': brokenOther }), red],
  [
    'a pattern that only the user ignores',
    base,
    change({ 'daily.yml': brokenPipeline }),
    red,
    { prepare: lay({ '.git/info/exclude': '*.yml\n' }) },
  ],
  [
    'a copy of an ignored file that is tracked',
    { 'gen/x.yml': goodPipeline, '.gitignore': 'gen/\n' },
    change({ 'y.yml': goodPipeline }),
    green,
  ],
  ['a tracked file among installed packages', base, change({ 'node_modules/x.yml': brokenOther }), red],
  [
    'a draft that nobody has added',
    base,
    change({ 'daily.yml': touchedUp(goodPipeline) }),
    green,
    { dirt: lay({ 'draft.yml': brokenOther }) },
  ],
  ['a draft in a new folder', base, change({ 'README.md': 'x\n' }), green, { dirt: lay({ 'drafts/a/x.yml': brokenOther }) }],
  [
    'a draft that is ignored',
    { ...base, '.gitignore': 'tmp/\n' },
    change({ 'README.md': 'x\n' }),
    green,
    { dirt: lay({ 'tmp/x.yml': brokenOther }) },
  ],
  [
    'a draft of a configuration',
    base,
    change({ 'daily.yml': brokenPipeline }),
    red,
    { dirt: lay({ 'pipeline-review.yml': off }) },
  ],
  [
    'a draft that copies a pipeline',
    base,
    change({ 'daily.yml': touchedUp(goodPipeline) }),
    green,
    { dirt: lay({ 'copy.yml': touchedUp(goodPipeline) }) },
  ],
  [
    'a mistake that is fixed but not staged',
    base,
    change({ 'daily.yml': brokenPipeline }),
    red,
    { dirt: lay({ 'daily.yml': goodPipeline }), isUnstaged: true },
  ],
  [
    'a mistake that is not staged',
    two,
    change({ 'books.yml': touchedUp(other) }),
    green,
    { dirt: lay({ 'daily.yml': brokenPipeline }), isUnstaged: true },
  ],
  [
    'a file that is gone but not staged',
    two,
    change({ 'books.yml': brokenOther }),
    red,
    { dirt: lay({ 'daily.yml': null }), isUnstaged: true },
  ],
  [
    'a configuration that is edited but not staged',
    { ...base, 'pipeline-review.yml': '{}\n' },
    change({ 'daily.yml': brokenPipeline }),
    red,
    { dirt: lay({ 'pipeline-review.yml': off }), isUnstaged: true },
  ],
  ['a file that is no longer tracked', two, ({ git }) => git('rm', '--quiet', '--cached', 'books.yml'), green],
  ['a link in the place of a pipeline', base, link('daily.yml', 'README.md'), red],
  [
    'a pipeline in the place of a link',
    base,
    change({ 'x.yml': brokenOther }),
    red,
    { prepare: inOrder(link('x.yml', 'daily.yml'), committed({})) },
  ],
  ['a submodule in the place of a pipeline', base, submodule('daily.yml'), red],
  ['a submodule elsewhere', base, submodule('vendor/lib'), green],
  ['a submodule in the place of a folder of pipelines', { 'flows/a.yml': goodPipeline }, submodule('flows'), red],
  ['a submodule above a folder of pipelines', { 'teams/x/a.yml': goodPipeline }, submodule('teams'), red],
  ['a submodule named as a folder of pipelines', { 'x/flows/a.yml': goodPipeline }, submodule('y/flows'), red],
  [
    'a submodule in the place of other YAML',
    { ...base, 'site/mkdocs.yml': 'site_name: Handbook\nnav: []\n' },
    submodule('site'),
    green,
  ],
  [
    'a submodule where the team has its pipelines',
    { ...base, 'pipeline-review.yml': 'paths:\n  include: [daily.yml, orders/**]\n' },
    submodule('orders'),
    red,
  ],
  [
    'a submodule with another commit',
    { ...base, 'x/flows/a.yml': other },
    inOrder(({ git }) => void git('commit', '--quiet', '--allow-empty', '--message', 'x'), submodule('y/flows')),
    red,
    { prepare: inOrder(submodule('y/flows'), ({ git }) => void git('commit', '--quiet', '--message', 'A submodule')) },
  ],
  [
    'a submodule that is removed',
    base,
    ({ git }) => void git('rm', '--quiet', '--cached', 'lib'),
    green,
    { prepare: inOrder(submodule('lib'), ({ git }) => void git('commit', '--quiet', '--message', 'A submodule')) },
  ],
  ['a link in the place of a folder of pipelines', { 'flows/a.yml': goodPipeline }, link('flows', '/srv/flows'), red],
  [
    'a link to a folder that git ignores',
    { 'flows/a.yml': goodPipeline, '.gitignore': 'out/\n' },
    inOrder(link('flows', 'out'), lay({ 'out/a.yml': brokenPipeline })),
    red,
  ],
  [
    'a link to the folder to which the pipelines have moved',
    { 'flows/a.yml': brokenPipeline, 'orchestra/b.yml': other },
    inOrder(change({}, ['flows/a.yml', 'orchestra/a.yml']), link('flows', './orchestra/')),
    green,
  ],
  ['a link through another link', { 'flows/a.yml': goodPipeline }, inOrder(link('one', '/srv'), link('flows', 'one')), red],
  ['a link elsewhere', base, link('latest', '/srv/releases'), green],
  ['a pointer of Git LFS in the place of a pipeline', base, change({ 'daily.yml': pointer }), red],
  ['a pointer of Git LFS that is new', base, change({ 'flows/new.yaml': pointer }), red],
  ['a pointer of Git LFS that stays', { ...base, 'x.yml': pointer }, change({ 'daily.yml': touchedUp(goodPipeline) }), green],
  ['a change of the mode alone', old, executable('daily.yml'), green],
  ['a change of the mode and an edit', base, inOrder(change({ 'daily.yml': brokenPipeline }), executable('daily.yml')), red],
  ['a folder in the place of a file', { 'a.yml': goodPipeline }, change({ 'a.yml': null, 'a.yml/x.yml': brokenPipeline }), red],
  ['Windows line ends', { 'daily.yml': crlf(goodPipeline) }, change({ 'daily.yml': crlf(brokenPipeline) }), red],
  ['other line ends', old, change({ 'daily.yml': crlf(brokenPipeline) }), green],
  [
    'line ends that git converts',
    base,
    change({ 'daily.yml': crlf(brokenPipeline) }),
    red,
    { prepare: committed({ '.gitattributes': '*.yml text eol=crlf\n' }) },
  ],
  [
    'an encoding that git converts',
    base,
    change({ 'new.yml': `\ufeff${brokenOther}` }),
    red,
    { prepare: committed({ '.gitattributes': '*.yml working-tree-encoding=UTF-8\n' }) },
  ],
  [
    'a name that git writes into the file',
    base,
    change({ 'daily.yml': `# $Id$\n${brokenPipeline}` }),
    red,
    { prepare: committed({ '.gitattributes': '*.yml ident\n' }) },
  ],
  [
    'names that git quotes',
    { 'flöws/a "b"\t\u00a0ü.yml': goodPipeline },
    change({ 'flöws/a "b"\t\u00a0ü.yml': brokenPipeline, 'x\ny.yml': brokenOther }),
    red,
  ],
  [
    'names that mean something to git',
    base,
    change({ '-x.yml': brokenOther, ':(top)[a]*.yml': brokenPipeline, 'HEAD.yml': other }),
    red,
  ],
  [
    'other endings of the name',
    base,
    change({ 'a.yaml': brokenOther, 'B.YML': brokenPipeline, 'c.Yaml': carelessPipeline }),
    red,
  ],
  [
    'a configuration that a change weakens',
    { ...base, 'pipeline-review.yml': '{}\n' },
    change({ 'daily.yml': brokenPipeline, 'pipeline-review.yml': off }),
    red,
  ],
  ['a configuration that a change adds', base, change({ 'daily.yml': brokenPipeline, '.github/pipeline-review.yml': off }), red],
  [
    'a configuration that a change removes',
    { ...base, 'pipeline-review.yml': off },
    change({ 'daily.yml': brokenPipeline, 'pipeline-review.yml': null }),
    green,
  ],
  [
    'a configuration that is renamed',
    { ...base, 'pipeline-review.yml': off },
    change({ 'daily.yml': brokenPipeline }, ['pipeline-review.yml', 'old.yml']),
    green,
  ],
  [
    'a configuration in a folder',
    { ...base, 'team/pipeline-review.yml': off, 'team/x.yml': other },
    change({ 'team/x.yml': brokenOther }),
    red,
  ],
  [
    'a configuration that builds on another',
    { ...base, 'pipeline-review.yml': 'extends: house.yml\n', 'house.yml': '{}\n' },
    change({ 'daily.yml': brokenPipeline, 'house.yml': off }),
    red,
  ],
  [
    'a configuration that builds on a file of another name',
    { ...base, 'pipeline-review.yml': 'extends: house.conf\n', 'house.conf': '{}\n' },
    change({ 'daily.yml': brokenPipeline, 'house.conf': off }),
    red,
  ],
  ['a workflow', base, change({ '.github/workflows/ci.yml': 'on: [\n' }), green],
  [
    'a workflow that becomes a pipeline',
    { '.github/workflows/x.yml': brokenPipeline },
    change({}, ['.github/workflows/x.yml', 'x.yml']),
    red,
  ],
  [
    'a pipeline that becomes a workflow',
    two,
    change({ '.github/workflows/.keep': '' }, ['books.yml', '.github/workflows/books.yml']),
    green,
    { prepare: committed({ '.github/workflows/ci.yml': 'on: push\n' }) },
  ],
  ['a pipeline that is emptied', two, change({ 'daily.yml': '' }), red],
  ['a file above 1 MiB', base, change({ 'x.yml': brokenOther + '# filler\n'.repeat(130_000) }), red],
  ['a file in UTF-16', base, bytes('x.yml', Buffer.from(`\ufeff${brokenOther}`, 'utf16le')), red],
  [
    'files that a shallow clone has not',
    { ...base, 'x.yml': brokenOther },
    change({ 'daily.yml': brokenPipeline }),
    red,
    { depth: ['--depth=1'] },
  ],
  [
    'files that a sparse checkout has not',
    two,
    change({ 'daily.yml': brokenPipeline, 'flows/x.yml': goodPipeline }),
    red,
    { sparse: ['README.md'] },
  ],
  [
    'files that a sparse checkout has not, all of them good',
    two,
    change({ 'daily.yml': touchedUp(goodPipeline) }),
    green,
    { sparse: ['README.md'] },
  ],
  [
    'settings of every kind',
    { 'daily.yml': brokenPipeline, 'x.yml': other },
    change({ 'x.yml': touchedUp(other) }, ['daily.yml', 'y.yml']),
    green,
    {
      prepare: settings({
        'color.ui': 'always',
        'core.abbrev': '7',
        'core.autocrlf': 'true',
        'core.bigFileThreshold': '1',
        'core.fileMode': 'false',
        'core.ignoreCase': 'true',
        'core.quotePath': 'true',
        'core.untrackedCache': 'true',
        'diff.ignoreSubmodules': 'all',
        'diff.mnemonicPrefix': 'true',
        'diff.noPrefix': 'true',
        'diff.orderFile': 'README.md',
        'diff.relative': 'true',
        'diff.renameLimit': '1',
        'diff.renames': 'copies',
        'diff.submodule': 'log',
        'feature.manyFiles': 'true',
        'i18n.commitEncoding': 'ISO-8859-1',
        'i18n.logOutputEncoding': 'UTF-16',
        'index.sparse': 'true',
        'log.showSignature': 'true',
        'merge.renames': 'false',
        'status.showUntrackedFiles': 'no',
        'status.renames': 'false',
        'submodule.recurse': 'true',
      }),
    },
  ],
]

/** The states that every way of running the tool has to agree on. */
export const states: readonly State[] = rows.map(([name, before, edit, isRed, more]) => ({ name, before, edit, isRed, ...more }))
