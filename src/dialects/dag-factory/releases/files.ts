import type { ReleaseFiles, Releases } from '../../../model/target.ts'
import { both, isEmpty, rangeOf } from './range.ts'
import { type Statement, statementsIn } from './statements.ts'

/** Most statements about one release that are put together. */
const mostStatements = 50

type Placed = Statement & { readonly file: string }

/** Where a checkout says which Airflow and which dag-factory it has: what is locked, required, or the image that is built on. */
export const releaseFiles: ReleaseFiles = {
  names: [
    'uv.lock',
    'poetry.lock',
    'constraints.txt',
    'requirements.txt',
    'requirements.in',
    'requirements-airflow.txt',
    'pyproject.toml',
    'setup.cfg',
    'Dockerfile',
    'docker-compose.yml',
    'docker-compose.yaml',
    'compose.yml',
    'compose.yaml',
  ],
  programs: { ending: '.py', word: 'dagfactory' },
  read: (texts) => {
    const all = [...texts].flatMap(([file, text]) => [...statementsIn(file, text)].map((one): Placed => ({ ...one, file })))
    const [version, libraryVersion] = [
      together(all.filter(({ about }) => about === 'version')),
      together(all.filter(({ about }) => about === 'libraryVersion')),
    ]
    return {
      version: version?.text ?? null,
      libraryVersion: libraryVersion?.text ?? null,
      statedIn: { ...(version && { version: version.place }), ...(libraryVersion && { libraryVersion: libraryVersion.place }) },
    } satisfies Releases
  },
}

/** What statements say together; undefined where they contradict each other. An exact release is told, whatever else leaves room for it. */
function together(statements: readonly Placed[]): { readonly text: string; readonly place: string } | undefined {
  const readable = statements.slice(0, mostStatements).filter(({ condition }) => rangeOf(condition))
  const ranges = readable.flatMap(({ condition }) => rangeOf(condition) ?? [])
  const [first] = readable
  if (!first || isEmpty(ranges.reduce(both))) return undefined
  const exact = readable.filter(({ condition }) => /^==\s*\d[\d.]*$/.test(condition))
  const told = exact.sort((one, other) => other.condition.length - one.condition.length)[0] ?? first
  const text = exact.length > 0 ? told.condition : [...new Set(readable.map(({ condition }) => condition))].join(',')
  return { text: text.replace(/\s+/g, '').replace(/^={2,3}/, ''), place: `${told.file}:${told.line}` }
}
