import { type Evidence, type Recognition, weigh } from '../../model/recognition.ts'
import { type Document, isBroken } from '../../text/document.ts'
import { foreignRootKeys, isForeignName, kindKeys } from '../foreign.ts'
import { canonicalKey, keysOf } from './keys.ts'
import { type Traits, traitsOfText } from './traits-of-text.ts'
import { traitsOfTree } from './traits-of-tree.ts'

const ownKeys: ReadonlySet<string> = new Set(keysOf('file'))
/** What a run record adds to a copy of its pipeline. */
const recordKeys: ReadonlySet<string> = new Set(['environment'])
/**
 * Weighs a file. A readable one is judged by its tree, a broken one by its lines: a slip in one line must not hide a pipeline, and a template
 * or a text in another dialect of YAML is none. Tasks that name an integration and its job decide alone: no other format has them.
 */
export function recogniseOrchestra(document: Document): Recognition {
  const { source, glimpse } = document
  const traits = isBroken(document) ? traitsOfText(glimpse ?? source.text) : traitsOfTree(document)
  return weigh([...kindOf(traits), ...shapeOf(traits), ...keysAgainst(traits), ...nameAgainst(source.path)])
}

function kindOf({ version, hasName, isModule, schema, template }: Traits): readonly Evidence[] {
  const found: Evidence[] = []
  if (version !== undefined && /^v1$/.test(version)) found.push({ weight: 2, words: '`version: v1`' })
  else if (version !== undefined && /^v\d/i.test(version)) found.push({ weight: 1, words: 'a `version`' })
  if (hasName) found.push({ weight: 1, words: '`name`' })
  if (isModule) found.push({ weight: -2, words: 'a `name` that is the address of a module' })
  if (schema === 'own') found.push({ weight: 4, words: 'a comment that names the schema of pipelines' })
  if (schema === 'foreign') found.push({ weight: -6, words: '`$schema` of another format' })
  if (schema === 'unclear') found.push({ weight: -3, words: 'a comment that names another schema' })
  if (template) found.push({ weight: -40, words: 'template tags (`{{` or `{%`)' })
  return found
}

const shapes: Readonly<Record<Traits['pipeline'], readonly Evidence[]>> = {
  absent: [],
  empty: [{ weight: 1, words: '`pipeline`' }],
  unknown: [{ weight: 2, words: '`pipeline`' }],
  jobs: [{ weight: 21, words: 'tasks with `integration` and `integration_job`' }],
  integrations: [{ weight: 4, words: 'tasks with `integration`' }],
  groups: [{ weight: 3, words: '`pipeline` with `tasks`' }],
  other: [
    { weight: 1, words: '`pipeline`' },
    { weight: -2, words: 'a `pipeline` without groups and tasks' },
  ],
  foreign: [
    { weight: 1, words: '`pipeline`' },
    { weight: -3, words: 'a `pipeline` of another kind' },
  ],
}

function shapeOf({ pipeline, tasksElsewhere, sections, version }: Traits): readonly Evidence[] {
  const elsewhere = tasksElsewhere ? [{ weight: 4, words: 'tasks with `integration`' }] : []
  // The product's own editor takes a file with these three keys for a pipeline, whatever `pipeline` holds.
  const vendor = pipeline === 'other' && version === 'v1' ? [{ weight: 2, words: 'all three keys of a pipeline' }] : []
  return [...shapes[pipeline], ...vendor, ...elsewhere, ...sections.map((key) => ({ weight: 1, words: `\`${key}\`` }))]
}

/** Most that unknown keys weigh together. */
const mostUnknown = 3

function keysAgainst({ rootKeys, pipeline }: Traits): readonly Evidence[] {
  const others = rootKeys.filter((key) => !ownKeys.has(canonicalKey(key)) && !recordKeys.has(key) && key !== 'version')
  const unknown = others.filter((key) => !kindKeys.has(key) && !foreignRootKeys.has(key) && key !== '$schema')
  return [
    ...others.filter((key) => kindKeys.has(key)).map((key) => ({ weight: -5, words: `\`${key}\`` })),
    ...others.filter((key) => foreignRootKeys.has(key)).map((key) => ({ weight: -3, words: `\`${printable(key)}\`` })),
    ...(pipeline === 'jobs' ? [] : unknown.slice(0, mostUnknown).map((key) => ({ weight: -1, words: `\`${printable(key)}\`` }))),
  ]
}

/** A key is a stranger's text: what is no plain word is not repeated. */
function printable(key: string): string {
  return /^[\w.$ -]{1,40}$/.test(key) ? key : 'other keys'
}

function nameAgainst(path: string): readonly Evidence[] {
  return isForeignName(path) ? [{ weight: -2, words: 'the name of a file of another tool' }] : []
}
