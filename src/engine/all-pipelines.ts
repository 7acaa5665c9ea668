import type { DialectFacts } from '../model/dialect.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { isBroken } from '../text/document.ts'
import { suits } from './active-rules.ts'
import type { RuleSetting } from './hit.ts'
import type { LintRequest } from './lint-request.ts'
import type { Rule } from './rule.ts'

/** The pipelines of a workspace as its rules see them. Rules that may speak about the same ones get the same list. */
export class AllPipelines {
  readonly #request: LintRequest
  readonly #all: readonly Pipeline[]
  readonly #sound: readonly Pipeline[]
  readonly #dialects: ReadonlySet<DialectFacts>
  /** A file of each group of files that are set alike. */
  readonly #paths: readonly string[]
  readonly #lists = new Map<string, readonly Pipeline[]>()

  constructor(request: LintRequest) {
    this.#request = request
    this.#all = request.subjects.flatMap((subject) => subject.pipelines)
    this.#sound = this.#all.filter((pipeline) => !pipeline.documents.some(isBroken))
    this.#dialects = new Set(this.#all.map(({ dialect }) => dialect))
    const groups = new Map(this.#all.map(({ document: { source } }) => [groupOf(request, source.path), source.path]))
    this.#paths = [...groups.values()]
  }

  /** Those that a rule may speak about; undefined where it is off for all of them. */
  for(id: string, rule: Rule): { readonly pipelines: readonly Pipeline[]; readonly setting: RuleSetting } | undefined {
    const isOn = ({ severity }: RuleSetting) => severity !== 'off'
    if (!this.#paths.some((path) => isOn(this.#request.settingOf(id, path)))) return undefined
    const pipelines = this.#suited(id, rule)
    for (const { document } of pipelines) {
      const setting = this.#request.settingOf(id, document.source.path)
      if (isOn(setting)) return { pipelines, setting }
    }
    return undefined
  }

  #suited(id: string, rule: Rule): readonly Pipeline[] {
    const among = rule.readsBrokenFiles === true ? this.#all : this.#sound
    const dialects = new Set([...this.#dialects].filter((dialect) => suits(id, rule, dialect)))
    if (dialects.size === this.#dialects.size) return among
    const key = JSON.stringify([rule.readsBrokenFiles === true, [...this.#dialects].map((dialect) => dialects.has(dialect))])
    const list = this.#lists.get(key) ?? among.filter(({ dialect }) => dialects.has(dialect))
    this.#lists.set(key, list)
    return list
  }
}

function groupOf({ settingsGroupOf }: LintRequest, path: string): unknown {
  return settingsGroupOf?.(path) ?? path
}
