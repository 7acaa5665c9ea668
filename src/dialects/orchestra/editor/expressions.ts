import { nodeKeyOf, type Pipeline } from '../../../model/pipeline.ts'
import type { Cursor } from '../../../text/cursor.ts'
import type { EditorContext, Offer } from '../../editor.ts'
import {
  anyFinalStatus,
  contextSpellings,
  finalStatuses,
  functions,
  groupMembers,
  orchestraMembers,
  taskMembers,
} from '../expression/vocabulary.ts'
import { nodeOffer } from './names.ts'

/** Where an expression is written up to the cursor; undefined where there is none. A condition is one without its marks. */
export function expressionBefore({ before, path, position }: Cursor): string | undefined {
  const opening = before.lastIndexOf('${{')
  if (opening !== -1 && before.indexOf('}}', opening) === -1) return before.slice(opening + 3)
  return position === 'value' && path.at(-1) === 'condition' && opening === -1 ? before.replace(/^["']/, '') : undefined
}

/** A name behind a dot, or in brackets and quotes. */
const access = /([A-Za-z_]\w*)((?:\s*\.\s*[\w-]+|\[\s*(?:'[^']*'|"[^"]*")\s*\])*)\s*(?:\.\s*([\w-]*)|\[\s*(['"]?)([^'"\]]*))$/
/** More than this much of a text is not looked back at. */
const longestAccess = 300

/** Names, members, statuses and functions that may follow. */
export function expressionOffers(text: string, cursor: Cursor, context: EditorContext): readonly Offer[] {
  const end = text.slice(-longestAccess)
  if (/(?:==|!=|\bis(?:\s+not)?|\bin\s*\[?)\s*['"]\w*$/.test(end)) return statuses()
  const match = access.exec(end)
  if (!match) return /['"]\w*$/.test(end) ? [] : roots()
  const [, root = '', between = '', dotted, quote] = match
  const steps = [...between.matchAll(/\.\s*([\w-]+)|\[\s*['"]([^'"]*)['"]/g)].map(([, name, quoted]) => name ?? quoted ?? '')
  const isOpen = dotted === undefined && quote === ''
  return membersOf(root.toLowerCase(), steps, cursor, context).map((offer) =>
    isOpen ? { ...offer, insert: `'${offer.label}'` } : offer,
  )
}

function statuses(): readonly Offer[] {
  return [...finalStatuses, anyFinalStatus].map((label) => ({ label, kind: 'value', detail: 'status' }))
}

function roots(): readonly Offer[] {
  return [
    ...contextSpellings.filter((name) => name !== 'secrets').map((label): Offer => ({ label, kind: 'expression' })),
    ...functions.map((label): Offer => ({ label, kind: 'expression', detail: 'function', insert: `${label}(` })),
  ]
}

function membersOf(root: string, steps: readonly string[], cursor: Cursor, context: EditorContext): readonly Offer[] {
  const { pipeline, pipelines } = context
  const members = (names: readonly string[]) => names.map((label): Offer => ({ label, kind: 'expression' }))
  if (root === 'tasks' || root === 'task_groups') {
    if (steps.length === 0) return (root === 'tasks' ? (pipeline?.tasks ?? []) : (pipeline?.groups ?? [])).map(nodeOffer)
    return steps.length === 1
      ? members(root === 'tasks' ? taskMembers : groupMembers)
      : root === 'tasks'
        ? []
        : members(['status'])
  }
  if (steps.length > 0) return []
  if (root === 'inputs')
    return (pipeline?.parameters ?? []).map(({ name, type }) => ({ label: name, kind: 'input', detail: type }))
  if (root === 'env')
    return namesOf(pipelines, 'env').map((label) => ({ label, kind: 'expression', detail: 'environment variable' }))
  if (root === 'matrix') return matrixNames(cursor, pipeline)
  return root === 'orchestra' ? members(orchestraMembers) : []
}

/** Names that expressions of the workspace look up. */
function namesOf(pipelines: readonly Pipeline[], context: 'env'): readonly string[] {
  const names = pipelines.flatMap(({ references }) => references.filter((one) => one.context === context && one.isSound))
  return [...new Set(names.flatMap(({ name }) => name ?? []))].sort()
}

/** The input of the matrix around the cursor. */
function matrixNames({ path }: Cursor, pipeline: Pipeline | undefined): readonly Offer[] {
  const around = path.map((_, index) => pipeline?.nodes.get(nodeKeyOf(path.slice(0, index + 1))))
  return around.flatMap((node) =>
    node?.kind === 'group'
      ? (node.fanOut?.inputs ?? []).map(({ name }): Offer => ({ label: name, kind: 'expression', detail: 'matrix' }))
      : [],
  )
}
