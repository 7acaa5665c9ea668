import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import type { Path } from '../../../text/tree.ts'
import { coreNameOf, coreType, presentType } from '../types.ts'
import { type KeyFacts, knownReleases, partFacts, type TypeFacts, typeFacts, typesOf } from './catalogue.ts'

export type ElementKind = 'task' | 'trigger' | 'condition'

/** What a `type` says of a task, trigger or condition. */
export interface Element {
  readonly kind: ElementKind
  readonly written: string
  /** The present full name. */
  readonly type: string
  /** `flow.If` for a type of the engine's package, also for one that it does not have; null for a plug-in. */
  readonly coreName: string | null
  /** What is known of the type; undefined for a plug-in and for a type that no release has for this kind. */
  readonly core: TypeFacts | undefined
  /** The keys that all of this kind have. */
  readonly common: Readonly<Record<string, KeyFacts>>
}

const parts = { task: 'Task', trigger: 'Trigger', condition: 'Condition' } as const

/** What a written type is, where something of a kind is wanted. */
export function elementOf(kind: ElementKind, written: string): Element {
  const type = presentType(written)
  const coreName = coreNameOf(type)
  const facts = coreName === null ? undefined : typeFacts(coreName)
  const core = facts?.kind === kind ? facts : undefined
  const common = { type: {}, ...partFacts(parts[kind]).keys }
  return { kind, written, type, coreName, core, common }
}

/** Packages of the engine before 0.17, whose types all moved or went away. */
const oldPackage =
  /^io\.kestra\.core\.(?:tasks\.(?:debugs|executions|flows|log|scripts|states|storages|templating)|models\.(?:conditions|triggers)\.types)\.\w+$/

/** Where the tasks for scripts went in 0.11. */
const scripts: Readonly<Record<string, string>> = {
  Bash: 'io.kestra.plugin.scripts.shell.Commands',
  Node: 'io.kestra.plugin.scripts.node.Commands',
  Python: 'io.kestra.plugin.scripts.python.Commands',
}

/** What is wrong with a type of the engine. What a plug-in has for types is not known. */
export function* typeViolations(element: Element, path: Path): Iterable<Violation> {
  const { core, coreName, written } = element
  if (core) return
  if (coreName === null) {
    if (!written.includes('.')) yield* shortNameViolations(element, path)
    if (oldPackage.test(written))
      yield told(path, `Unknown type ${quoted(written)}: no release since 0.20 has it`, successor(written))
    return
  }
  const other = typeFacts(coreName)?.kind
  const near = nearest(element)
  if (other)
    yield told(path, `Type ${quoted(written)} is a ${other}, not a ${element.kind}`, `Write the type of a ${element.kind}`)
  else if (near) yield told(path, `Unknown type ${quoted(written)}; did you mean ${quoted(near)}?`, `Write ${quoted(near)}`)
  else
    yield told(
      path,
      `Unknown type ${quoted(written)}: no release up to ${knownReleases.at(-1)} has it`,
      'Write the name of a type that the release has',
    )
}

/** A type is the full name of a class, which has a package. */
function* shortNameViolations({ kind, written }: Element, path: Path): Iterable<Violation> {
  if (written === '') return
  const meant = typesOf(kind)
    .map(coreType)
    .filter((one) => one.endsWith(`.${written}`))
  const near = meant.length === 1 ? meant[0] : undefined
  const question = near === undefined ? '' : `; did you mean ${quoted(near)}?`
  const remedy = near === undefined ? 'Write the full name, such as `io.kestra.plugin.core.log.Log`' : `Write ${quoted(near)}`
  yield told(path, `Type ${quoted(written)} is no full name of a ${kind}${question}`, remedy)
}

function told(path: Path, message: string, remedy: string): Violation {
  return { kind: 'unknown-job', at: { path: [...path, 'type'] }, message, remedy }
}

function successor(written: string): string {
  const present = written.includes('.scripts.') ? scripts[written.slice(written.lastIndexOf('.') + 1)] : undefined
  return present === undefined ? 'Write the present name of the type' : `Write ${quoted(present)}, and its own keys`
}

/** The type that a misspelt one surely means: of the same package, or of the same name in another one. */
function nearest({ kind, type }: Element): string | undefined {
  const cut = type.lastIndexOf('.') + 1
  const [folder, name] = [type.slice(0, cut), type.slice(cut)]
  const all = typesOf(kind).map(coreType)
  const inFolder = all.filter((one) => one.startsWith(folder) && !one.includes('.', cut)).map((one) => one.slice(cut))
  const near = soleClosestTo(name, inFolder)
  if (near !== undefined && Math.abs(near.length - name.length) <= 2) return folder + near
  const moved = all.filter((one) => one.endsWith(`.${name}`))
  return moved.length === 1 ? moved[0] : undefined
}
