import type { Prediction } from '../model/history.ts'
import type { CriticalPath } from './critical-path.ts'
import type { Dag } from './dag.ts'
import { quantile, rounded } from './metrics/quantile.ts'
import type { RunSample } from './samples.ts'
import { type SimulateOptions, simulate } from './simulate.ts'

/** Tasks, dependencies and matrices that are tried; the others gain less or nothing. */
const mostTried = 8
/** Times of tasks that all tries together may draw. */
const mostTimes = 3_000_000
/** A gain below half a second, or a fiftieth of the run, is noise. */
const leastShare = 0.02
const leastSeconds = 0.5

/** What the median run would gain from a task of half the time, from one dependency less, and from all items of a matrix at the same time. */
export function gainsOf(
  dag: Dag,
  samples: readonly RunSample[],
  options: SimulateOptions,
  path: CriticalPath | null,
): Pick<Prediction, 'shorten' | 'parallelise'> {
  const once = { ...options, draws: samples.length }
  const now = medianSeconds(dag, samples, once)
  if (now === null || path === null) return { shorten: [], parallelise: [] }
  const saved = (changed: Dag, more: SimulateOptions = {}) => now - (medianSeconds(changed, samples, { ...once, ...more }) ?? now)
  const waiting = new Set(dag.nodes.flatMap(({ task, onlyWaits }) => (onlyWaits && task !== null ? [task] : [])))
  const critical = path.tasks.filter(({ criticalShare, task }) => criticalShare > 0 && !waiting.has(task)).map(({ task }) => task)
  const affordable = Math.floor(mostTimes / Math.max(1, samples.length * dag.nodes.length))
  const tries = Math.max(2, Math.min(mostTried, Math.floor(affordable / 2)))
  const tried = byWeight(critical, samples).slice(0, tries)
  const shorten = tried.map((task) => ({ task, savedSeconds: saved(dag, { factor: (one) => (one === task ? 0.5 : 1) }) }))
  const parallelise = [...edgeGains(dag, path.path.slice(0, tries + 1), waiting, saved), ...matrixGains(dag, critical, saved)]
  return { shorten: worthwhile(shorten, now), parallelise: worthwhile(parallelise, now) }
}

/** Tasks that took most time first. */
function byWeight(tasks: readonly string[], samples: readonly RunSample[]): string[] {
  const weight = new Map(tasks.map((task) => [task, samples.reduce((sum, run) => sum + (run.tasks.get(task)?.seconds ?? 0), 0)]))
  return [...tasks].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
}

function medianSeconds(dag: Dag, samples: readonly RunSample[], options: SimulateOptions): number | null {
  return quantile(simulate(dag, samples, options)?.completed ?? [], 0.5)
}

function worthwhile<T extends { readonly savedSeconds: number }>(gains: readonly T[], now: number): T[] {
  const kept = gains.filter((gain) => gain.savedSeconds >= Math.max(leastSeconds, now * leastShare))
  kept.sort((a, b) => b.savedSeconds - a.savedSeconds)
  return kept.slice(0, mostTried).map((gain) => ({ ...gain, savedSeconds: rounded(gain.savedSeconds) }))
}

/** Each task of the critical path freed from the one before it, keeping what that one waits for. What only waits is there to be waited for. */
function edgeGains(
  dag: Dag,
  path: readonly string[],
  waiting: ReadonlySet<string>,
  saved: (changed: Dag) => number,
): Prediction['parallelise'] {
  return path.slice(1).flatMap((task, index) => {
    const after = path[index] ?? ''
    return waiting.has(after) ? [] : [{ task, after, savedSeconds: saved(withoutWait(dag, after, task)) }]
  })
}

/**
 * The graph in which `task` no longer waits for `above`: edges from it are replaced by edges from what it waits for itself. Between
 * groups the wait runs through junctions, so every junction below `above` that leads to `task` is passed over in the same way.
 */
export function withoutWait(dag: Dag, above: string, task: string): Dag {
  const idOf = (name: string) => dag.nodes.find((node) => node.task === name)?.id ?? name
  const [from, to] = [idOf(above), idOf(task)]
  const junctions = new Set(dag.nodes.filter((node) => node.task === null).map((node) => node.id))
  const upstream = new Map<string, string[]>()
  for (const [one, other] of dag.edges) {
    const list = upstream.get(other)
    if (list) list.push(one)
    else upstream.set(other, [one])
  }
  const waits = throughJunctions(to, upstream, junctions)
  const inherited = throughJunctions(from, upstream, junctions)
  const kept = dag.edges.filter(([, other]) => other !== to)
  const direct = new Set([...waits, ...inherited].filter((id) => id !== from && id !== to))
  return { ...dag, edges: [...kept, ...[...direct].map((id) => [id, to] as const)] }
}

/** The tasks that a node waits for, junctions between them passed through. */
function throughJunctions(
  id: string,
  upstream: ReadonlyMap<string, readonly string[]>,
  junctions: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const pending = [...(upstream.get(id) ?? [])]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (junctions.has(next)) pending.push(...(upstream.get(next) ?? []))
    else found.add(next)
  }
  return found
}

function matrixGains(dag: Dag, critical: readonly string[], saved: (changed: Dag) => number): Prediction['parallelise'] {
  const limited = dag.fanOuts.filter((fanOut) => fanOut.maxParallel !== null).slice(0, mostTried)
  return limited.flatMap((fanOut) => {
    const task = dag.nodes.find((node) => node.fanOut === fanOut.id && node.task !== null && critical.includes(node.task))?.task
    if (!task) return []
    const fanOuts = dag.fanOuts.map((one) => (one === fanOut ? { ...one, maxParallel: null } : one))
    return [{ task, after: null, savedSeconds: saved({ ...dag, fanOuts }) }]
  })
}
