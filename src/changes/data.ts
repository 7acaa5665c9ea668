import { dataWords } from '../model/data-words.ts'
import { type Asset, assetsIn, type DataCondition, isMetBy, type Pipeline, type Task, type Trigger } from '../model/pipeline.ts'
import { linkedTasks } from '../schedule/trigger-graph.ts'
import { quoted } from '../text/quote.ts'
import { listNames } from '../text/wording.ts'
import type { Change, Fact } from './change.ts'
import { nounOf } from './nouns.ts'
import { type Effect, effect } from './risk.ts'

/** Who updates data and who waits for it, among all pipelines as they are after the change. */
export interface DataWorld {
  /** Pipelines that an update of the asset helps to start. */
  waitingFor(asset: Asset, dialect: string): readonly Waiting[]
  isUpdated(asset: Asset, dialect: string): boolean
}

interface Waiting {
  readonly pipeline: Pipeline
  readonly data: DataCondition
}

/** The world of these pipelines, worked out at the first question. */
export function dataWorldOf(pipelines: readonly Pipeline[]): DataWorld {
  let waiting: ReadonlyMap<string, readonly Waiting[]> | undefined
  let updated: ReadonlySet<string> | undefined
  return {
    waitingFor: ({ key }, dialect) => {
      waiting ??= waitingIn(pipelines)
      return waiting.get(`${dialect} ${key}`) ?? []
    },
    isUpdated: ({ key }, dialect) => {
      updated ??= new Set(
        pipelines.flatMap((one) => linkedTasks(one).updates.map(({ asset }) => `${one.dialect.id} ${asset.key}`)),
      )
      return updated.has(`${dialect} ${key}`)
    },
  }
}

function waitingIn(pipelines: readonly Pipeline[]): ReadonlyMap<string, readonly Waiting[]> {
  const found = new Map<string, Waiting[]>()
  for (const pipeline of pipelines)
    for (const { data } of pipeline.triggers)
      for (const key of new Set(data ? assetsIn(data).map((asset) => asset.key) : [])) {
        const known = found.get(`${pipeline.dialect.id} ${key}`) ?? []
        found.set(`${pipeline.dialect.id} ${key}`, known)
        if (data) known.push({ pipeline, data })
      }
  return found
}

/** What updates start, in words: `after updates of "orders"`. */
export function updateWords({ data }: Trigger): string {
  return `after updates of ${dataWords(data ?? { kind: 'unknown' })}`
}

/** Another condition on the updates that start a pipeline. */
export function conditionChange(before: Trigger, after: Trigger): readonly Change[] {
  const [was, is] = [updateWords(before), updateWords(after)]
  if (was === is) return []
  const of = effect('behaviour', 'other updates start it than before')
  return [{ kind: 'changed', subject: '', what: `Starts ${is}, no longer ${was}`, from: was, to: is, names: [], ...of }]
}

/** Assets that a task updates now and did not update before, and the other way round. */
export function updateFacts(world: DataWorld, pipeline: Pipeline, was: Task, is: Task): readonly Fact[] {
  const [gone, come] = [missingIn(was, is), missingIn(is, was)]
  return [
    ...gone.map(
      (asset): Fact => ({
        kind: 'removed',
        what: `no longer updates ${quoted(asset.name)}`,
        from: asset.name,
        to: null,
        ...(lossOf(world, pipeline, [asset]) ?? effect('behaviour')),
      }),
    ),
    ...come.map(
      (asset): Fact => ({
        kind: 'added',
        what: `updates ${quoted(asset.name)}`,
        from: null,
        to: asset.name,
        ...startsBy(world, pipeline, asset),
      }),
    ),
  ]
}

function missingIn({ updates = [] }: Task, other: Task): readonly Asset[] {
  const kept = new Set((other.updates ?? []).map(({ key }) => key))
  return updates.filter(({ key }) => !kept.has(key))
}

function startsBy(world: DataWorld, { dialect }: Pipeline, asset: Asset): Effect {
  const names = world.waitingFor(asset, dialect.id).map(({ pipeline }) => pipeline.name)
  if (names.length === 0) return effect('behaviour')
  return effect('wider-reach', `${nameList(dialect.words.pipeline, names)} ${names.length === 1 ? 'starts' : 'start'} after it`)
}

/** What follows where assets are no longer updated by a task that is gone or has changed; undefined where nothing waits for them. */
export function lossOf(world: DataWorld, pipeline: Pipeline, assets: readonly Asset[]): Effect | undefined {
  const { dialect } = pipeline
  const lost = assets.filter((asset) => !world.isUpdated(asset, dialect.id))
  const reasons = lost.flatMap((asset) =>
    world.waitingFor(asset, dialect.id).map((waiting) => lossWords(waiting, asset, nounOf(pipeline, 'pipeline'))),
  )
  return reasons.length === 0 ? undefined : { ...effect('stopped-work', ...reasons), consequences: reasons }
}

/** `DAG "report" waits for "orders", which no task updates any more: it no longer starts`. */
function lossWords({ pipeline, data }: Waiting, { key, name }: Asset, noun: string): string {
  const others = pipeline.triggers.some(({ kind }) => kind !== 'data' && kind !== 'webhook')
  const isLeft = isMetBy(data, { has: (one) => one !== key }) === true
  const end = isLeft ? 'only other updates start it' : others ? 'updates no longer start it' : 'it no longer starts'
  return `${noun} ${quoted(pipeline.name)} waits for ${quoted(name)}, which no ${pipeline.dialect.words.task} of these files updates any more: ${end}`
}

function nameList(noun: string, names: readonly string[]): string {
  return `${noun}${names.length === 1 ? '' : 's'} ${listNames([...new Set(names)])}`
}
