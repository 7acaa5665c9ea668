import { type Dependency, type NodeKey, type Setting, type StartRule, unsetBelow } from '../../model/pipeline.ts'
import { type Entry, type Node, type Path, pathBelow, textOf } from '../../text/tree.ts'
import { isOn } from './fields.ts'
import { readDependencies, type Scopes } from './read-dependencies.ts'

/** A task or group that is being read. */
export interface Reading {
  readonly id: string
  readonly node: Node
  readonly path: Path
  readonly key: NodeKey
  readonly parent: NodeKey | null
  /** What the names of its dependencies may mean. */
  readonly scopes: Scopes
}

/** The entries that tasks and groups have alike. */
export interface CommonEntries {
  readonly name: Entry | undefined
  readonly condition: Entry | undefined
  readonly paused: Entry | undefined
  readonly dependsOn: Entry | undefined
}

/** What tasks and groups have alike. Paths are made when they are asked for, which is seldom: a copy by `...` would lack them. */
export abstract class ReadNode {
  readonly key: NodeKey
  readonly id: string
  readonly name: string
  readonly path: Path
  readonly parent: NodeKey | null
  readonly dependencies: readonly Dependency[]
  readonly start: StartRule
  readonly condition: Setting<string>
  readonly paused: boolean
  private readonly dependenciesKey: string

  constructor({ id, path, key, parent, scopes }: Reading, { name, condition, paused, dependsOn }: CommonEntries) {
    this.key = key
    this.id = id
    this.name = textOf(name?.value) ?? ''
    this.path = path
    this.parent = parent
    this.condition = conditionAt(condition, path)
    this.dependencies = readDependencies(dependsOn, path, this.condition, scopes)
    this.start = this.condition.state === 'unset' ? always : onCondition
    this.paused = isOn(paused?.value)
    this.dependenciesKey = dependsOn?.key ?? 'depends_on'
  }

  get namePath(): Path {
    return pathBelow(this.path, 'name')
  }

  get pausedPath(): Path {
    return pathBelow(this.path, 'paused')
  }

  get dependenciesPath(): Path {
    return pathBelow(this.path, this.dependenciesKey)
  }
}

const always = { join: 'all', truth: 'always' } as const
const onCondition = { join: 'all', truth: 'unknown' } as const

/** A condition: its text is kept, since expressions are what conditions are made of. */
function conditionAt(entry: Entry | undefined, above: Path): Setting<string> {
  const text = textOf(entry?.value)
  return text === undefined || text.trim() === ''
    ? unsetBelow(above, 'condition')
    : { state: 'set', value: text, origin: 'declared', at: { path: pathBelow(above, 'condition') } }
}
