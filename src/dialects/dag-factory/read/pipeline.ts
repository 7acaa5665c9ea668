import { type Dialect, type Parameter, type Pipeline, promisesNothing, type RunPolicy } from '../../../model/pipeline.ts'
import type { Project } from '../../dialect.ts'
import { type Dag, dagsOf, tasksOf } from '../dags.ts'
import { type MapValue, nodeOf, textIn, under, wholeIn } from '../value.ts'
import { dependsOnPast } from './arguments.ts'
import { handlersOf } from './handlers.ts'
import { nodesOf, taskDefaultsOf } from './nodes.ts'
import { othersOf } from './others.ts'
import { orServer, pathIn, settingOf } from './setting.ts'
import { triggersOf } from './triggers.ts'

const dagOfNodes = new WeakMap<Pipeline['nodes'], Dag>()

/** The DAG that a pipeline was read from; none for a pipeline of another dialect. */
export function dagsIn(pipeline: Pipeline): readonly Dag[] {
  const dag = dagOfNodes.get(pipeline.nodes)
  return dag ? [dag] : []
}

/** The DAGs of a project as pipelines. */
export function readDags(dialect: Dialect, project: Project): readonly Pipeline[] {
  return dagsOf(project)
    .filter(({ value }) => isMeant(value))
    .map((dag) => pipelineOf(dialect, dag))
}

/** A block for anchors is a DAG without tasks to dag-factory only. */
function isMeant(value: MapValue): boolean {
  return value.entries.has('tasks') || value.entries.has('schedule') || value.entries.has('schedule_interval')
}

function pipelineOf(dialect: Dialect, dag: Dag): Pipeline {
  const { document, id, value } = dag
  const all = nodesOf(dag)
  const nodes = new Map(all.map((node) => [node.key, node]))
  dagOfNodes.set(nodes, dag)
  const tasks = value.entries.get('tasks')
  const handlers = handlersOf(dag)
  return {
    key: `${document.source.path}#${id}`,
    name: id,
    namePath: [id],
    dialect,
    document,
    documents: dag.project.documents,
    variant: null,
    groups: all.filter((node) => node.kind === 'group'),
    tasks: all.filter((node) => node.kind === 'task'),
    nodes,
    triggers: triggersOf(dag),
    parameters: parametersOf(dag),
    handlers,
    expectations: [],
    runPolicy: runPolicyOf(dag),
    sites: [],
    references: [],
    owners: [],
    criticality: null,
    alias: null,
    id: null,
    promises: promisesNothing,
    // Where no file names a callback, a listener of the server may still hear of failures.
    gaps: new Set([
      'reads' as const,
      ...(handlers.length === 0 ? (['handlers'] as const) : []),
      ...(tasks?.kind === 'unknown' ? (['nodes'] as const) : []),
    ]),
    taskDefaults: taskDefaultsOf(dag),
    others: othersOf(dag, all),
    configurationPath: [id],
  }
}

function parametersOf(dag: Dag): readonly Parameter[] {
  const params = under(dag.value, 'params')
  if (params?.kind !== 'map') return []
  return [...params.entries].map(([name, value]) => ({
    name,
    path: pathIn(dag, value, ['params', name]),
    type: textIn(under(value, 'type')) ?? 'string',
    required: false,
    default: nodeOf(value),
  }))
}

/**
 * Further runs wait; where no limit is written, the server has one. Where every task waits for itself in the run before, no two runs do the same
 * work at the same time.
 */
function runPolicyOf(dag: Dag): RunPolicy {
  const limit = settingOf(dag.document, dag.value, 'max_active_runs', wholeIn)
  const tasks = tasksOf(dag)
  return {
    maxConcurrentRuns: orServer(limit),
    onLimit: 'queue',
    scheduleWaitsForItself: tasks.length > 0 && tasks.every((task) => dependsOnPast(dag, task) === true),
  }
}
