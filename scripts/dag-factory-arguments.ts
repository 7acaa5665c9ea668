import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Signature {
  readonly takes: readonly string[]
  readonly needs: readonly string[]
}

interface Recording {
  readonly every: readonly string[]
  readonly own: Readonly<Record<string, Signature>>
}

/** What no file gives to an operator: the parameter of a method that a class passes on. */
const unwritten: ReadonlySet<string> = new Set(['context'])

/**
 * Arguments of every operator, and of each class those of its own: `takes` in either version, `needs` in both, `two` and `three` in one version only.
 * Providers are updated apart from Airflow, so that only classes of Airflow itself have those.
 */
export function operatorArguments(): object {
  const [two, three] = [2, 3].map((version): Recording => JSON.parse(readFileSync(recordingOf(version), 'utf8')))
  const inTwo = two?.own ?? {}
  const inThree = three?.own ?? {}
  const paths = [...new Set([...Object.keys(inTwo), ...Object.keys(inThree)])].sort()
  const every = [...new Set([...(two?.every ?? []), ...(three?.every ?? [])])].sort()
  return { every, own: Object.fromEntries(paths.map((path) => [path, joined(path, inTwo[path], inThree[path])])) }
}

function joined(path: string, two: Signature | undefined, three: Signature | undefined): object {
  const [first, second] = [two ?? three, three ?? two].map((one) => one?.takes.filter((name) => !unwritten.has(name)) ?? [])
  const without = (names: readonly string[] = [], others: readonly string[] = []) =>
    names.filter((name) => !others.includes(name))
  const isOfAirflow = !path.startsWith('airflow.providers.')
  const [onlyTwo, onlyThree] = isOfAirflow ? [without(first, second), without(second, first)] : [[], []]
  const needs = (two ?? three)?.needs.filter((name) => (three ?? two)?.needs.includes(name)) ?? []
  return {
    takes: [...new Set([...(first ?? []), ...(second ?? [])])].sort().join(' '),
    ...(needs.length > 0 && { needs: needs.join(' ') }),
    ...(onlyTwo.length > 0 && { two: onlyTwo.join(' ') }),
    ...(onlyThree.length > 0 && { three: onlyThree.join(' ') }),
  }
}

function recordingOf(version: number): string {
  return join(import.meta.dirname, `../conformance/airflow/arguments-${version}.json`)
}
