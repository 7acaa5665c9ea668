import type { DialectFacts } from '../model/dialect.ts'
import { type TraitSet, traitSet } from '../model/traits.ts'
import { fileTraitSet } from './file-traits.ts'
import type { RuleSetting } from './hit.ts'
import type { LintRequest, Subject } from './lint-request.ts'
import type { DocumentRule, PipelineRule, Rule } from './rule.ts'
import type { Log } from './rule-log.ts'

/** A rule about files or pipelines that is on, with what it is set to. */
export type ActiveRule = ActiveDocumentRule | ActivePipelineRule

/** What the runs of a rule look at. Rules are objects of a hundred forms, whose fields are found slowly: here all have one. */
interface Active {
  readonly log: Log
  readonly rule: Rule
  readonly setting: RuleSetting
  /** What the file must have for a rule about files, else what the pipeline must have. */
  readonly about: TraitSet
  readonly readsBrokenFiles: boolean
  readonly needs: PipelineRule['needs']
}

interface ActiveDocumentRule extends Active {
  readonly scope: 'document'
  readonly check: DocumentRule['check']
}

interface ActivePipelineRule extends Active {
  readonly scope: 'pipeline'
  readonly check: PipelineRule['check']
}

/** The rules that may speak about a file, in the order of their registry. */
export interface ActiveRules {
  /** The dialect of all of its pipelines; undefined where each must be asked for its own. */
  readonly dialect: DialectFacts | null | undefined
  readonly rules: readonly ActiveRule[]
}

/** Files about which the same rules may speak, beside those that are set otherwise. */
interface Kind extends ActiveRules {
  readonly nearest: DialectFacts | null
  readonly isPipeline: boolean
}

/** Tells which rules may speak about a file; that is worked out once for all files of one dialect that have the same settings. */
export function activeRulesFor(request: LintRequest, logs: readonly Log[]): (subject: Subject) => ActiveRules {
  const known = new Map<object, Kind[]>()
  return (subject) => {
    const { isPipeline, pipelines } = subject
    const [nearest, dialect] = [dialectOf(subject), pipelines[0]?.dialect ?? null]
    const group = request.settingsGroupOf?.(subject.document.source.path)
    if (!group || pipelines.some((one) => one.dialect !== dialect))
      return { dialect: undefined, rules: activeIn(request, logs, subject, undefined) }
    const kinds = known.get(group) ?? []
    known.set(group, kinds)
    const alike = kinds.find((kind) => kind.dialect === dialect && kind.nearest === nearest && kind.isPipeline === isPipeline)
    const active = alike ?? { nearest, isPipeline, dialect, rules: activeIn(request, logs, subject, dialect) }
    if (!alike) kinds.push(active)
    return active
  }
}

/** All rules about pipelines where their dialect is undefined. */
function activeIn(
  request: LintRequest,
  logs: readonly Log[],
  subject: Subject,
  dialect: DialectFacts | null | undefined,
): readonly ActiveRule[] {
  const { path } = subject.document.source
  return logs.flatMap((log): readonly ActiveRule[] => {
    const { id, rule } = log
    if (rule.scope !== 'document' && rule.scope !== 'pipeline') return []
    const setting = request.settingOf(id, path)
    if (setting.severity === 'off') return []
    const isMeant = rule.scope === 'document' ? concerns(id, rule, subject) : dialect === undefined || suits(id, rule, dialect)
    return isMeant ? [activeOf(log, rule, setting)] : []
  })
}

function activeOf(log: Log, rule: DocumentRule | PipelineRule, setting: RuleSetting): ActiveRule {
  const readsBrokenFiles = rule.readsBrokenFiles === true
  const common = { log, rule, setting, readsBrokenFiles, needs: rule.needs }
  return rule.scope === 'document'
    ? { ...common, scope: rule.scope, about: fileTraitSet(rule.about ?? []), check: rule.check.bind(rule) }
    : { ...common, scope: rule.scope, about: traitSet(rule.about ?? []), check: rule.check.bind(rule) }
}

function dialectOf({ nearest, pipelines }: Subject): DialectFacts | null {
  return nearest ?? pipelines[0]?.dialect ?? null
}

/** False for a rule about the files of one dialect on a file of another, and for one that its dialect has found to be wrong. */
function concerns(id: string, rule: Rule, subject: Subject): boolean {
  const dialect = dialectOf(subject)
  const isOfOther = rule.dialects !== undefined && !(subject.isPipeline && rule.dialects.includes(dialect?.id ?? ''))
  return !isOfOther && !isUnsuited(id, dialect)
}

/** True for a rule that may speak about the pipelines of a dialect. */
export function suits(id: string, rule: Rule, dialect: DialectFacts | null): boolean {
  return !isUnsuited(id, dialect) && (rule.dialects === undefined || rule.dialects.includes(dialect?.id ?? ''))
}

/** True for a rule that a dialect has found to be wrong about its files. */
function isUnsuited(id: string, dialect: DialectFacts | null): boolean {
  return dialect?.unsuited !== undefined && Object.hasOwn(dialect.unsuited, id)
}
