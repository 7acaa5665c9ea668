import { mayClaim } from './exclusive.ts'
import type { Family, Pipeline, PipelineNode, Task, Trigger } from './pipeline.ts'
import { startsByItself } from './pipeline.ts'
import { publishesData } from './publishes.ts'
import type { Reference } from './reference.ts'

/** What a pipeline can have at least one of; what a rule or another reader looks for may be none of its business where that is absent. */
export const traits = [
  'group',
  /** A group that runs once for each item. */
  'fan-out',
  'dependency',
  /** A node with more than one dependency. */
  'join',
  'paused',
  /** A task with a number of retries, its own or inherited. */
  'retry',
  'timeout',
  /** A task whose failure is a warning. */
  'soft-failure',
  /** A task that stores what it has found out for others. */
  'output',
  'test',
  /** A task that tests data, or runs dbt, which may. */
  'data-test',
  /** A task that has something outside for itself while it runs, as far as the file says. */
  'claim',
  /** A task that gives data to people or other systems. */
  'publisher',
  'ai',
  'dbt-command',
  'parameter',
  'trigger',
  /** A trigger whose clock is written out, as a text. */
  'clock',
  'sensor',
  /** A trigger on the runs of a pipeline. */
  'upstream',
  /** A value that a trigger passes. */
  'passed-value',
  /** A trigger that starts runs while no one watches. */
  'unattended',
  /** An alert of the pipeline, a task or a trigger. */
  'handler',
  'reference',
  /** A reference to a task or group. */
  'node-reference',
  'input-reference',
  'variable-reference',
  'matrix-reference',
  'output-reference',
  'condition',
] as const
export type Trait = (typeof traits)[number]

/** Traits as the bits of one number. */
export type TraitSet = number

function bitOf(trait: Trait): TraitSet {
  return 1 << traits.indexOf(trait)
}

/** A set of traits. */
export function traitSet(of: readonly Trait[]): TraitSet {
  return of.reduce((set, trait) => set | bitOf(trait), 0)
}

/** What a pipeline has, found in one pass over it. */
export function traitsOf(pipeline: Pipeline): TraitSet {
  let set = pipeline.parameters.length > 0 ? bits.parameter : 0
  if (pipeline.handlers.length > 0) set |= bits.handler
  if (startsByItself(pipeline)) set |= bits.unattended
  for (const group of pipeline.groups) set |= bits.group | (group.fanOut ? bits.fanOut : 0) | ofNode(group)
  for (const task of pipeline.tasks) set |= ofNode(task) | ofTask(task)
  for (const trigger of pipeline.triggers) set |= ofTrigger(trigger)
  for (const site of pipeline.sites) if (site.isCondition) set |= bits.condition
  for (const { context } of pipeline.references) set |= bits.reference | (byContext[context] ?? 0)
  return set
}

const bits = {
  group: bitOf('group'),
  fanOut: bitOf('fan-out'),
  dependency: bitOf('dependency'),
  join: bitOf('join'),
  paused: bitOf('paused'),
  retry: bitOf('retry'),
  timeout: bitOf('timeout'),
  softFailure: bitOf('soft-failure'),
  output: bitOf('output'),
  dbtCommand: bitOf('dbt-command'),
  dataTest: bitOf('data-test'),
  claim: bitOf('claim'),
  publisher: bitOf('publisher'),
  parameter: bitOf('parameter'),
  trigger: bitOf('trigger'),
  clock: bitOf('clock'),
  sensor: bitOf('sensor'),
  upstream: bitOf('upstream'),
  passedValue: bitOf('passed-value'),
  unattended: bitOf('unattended'),
  handler: bitOf('handler'),
  reference: bitOf('reference'),
  condition: bitOf('condition'),
}

const byFamily: Partial<Record<Family, TraitSet>> = { test: bitOf('test'), ai: bitOf('ai') }

const byContext: Partial<Record<Reference['context'], TraitSet>> = {
  task: bitOf('node-reference'),
  group: bitOf('node-reference'),
  input: bitOf('input-reference'),
  env: bitOf('variable-reference'),
  matrix: bitOf('matrix-reference'),
  outputs: bitOf('output-reference'),
}

function ofNode({ dependencies, paused }: PipelineNode): TraitSet {
  const joins = dependencies.length > 1 ? bits.join : 0
  return (dependencies.length > 0 ? bits.dependency | joins : 0) | (paused ? bits.paused : 0)
}

function ofTask(task: Task): TraitSet {
  const { action, code, retry, timeout, onFailure, handlers, publishesOutputs } = task
  let set = (action.facts && byFamily[action.facts.family]) ?? 0
  if (action.facts?.takesDbtCommands || action.facts?.family === 'test') set |= bits.dataTest
  if (publishesData(task)) set |= bits.publisher
  if (mayClaim(task)) set |= bits.claim
  if (action.facts?.takesDbtCommands || code.some(({ kind }) => kind === 'dbt')) set |= bits.dbtCommand
  if (retry.retries.state !== 'unset') set |= bits.retry
  if (timeout.state !== 'unset') set |= bits.timeout
  if (onFailure === 'warn') set |= bits.softFailure
  if (handlers.length > 0) set |= bits.handler
  return publishesOutputs ? set | bits.output : set
}

function ofTrigger({ clock, cron, sensor, upstream, passes, handlers }: Trigger): TraitSet {
  let set = bits.trigger
  if (clock && cron.value !== undefined) set |= bits.clock
  if (sensor) set |= bits.sensor
  if (upstream) set |= bits.upstream
  if (passes.length > 0) set |= bits.passedValue
  return handlers.length > 0 ? set | bits.handler : set
}
