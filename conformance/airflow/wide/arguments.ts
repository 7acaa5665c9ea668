import type { Chance } from '../random/chance.ts'
import { type Mapping, plain, type Value } from '../random/yaml.ts'
import { callback, date, distance, endDate, params, schedule, zone } from './values.ts'

type Makers = Readonly<Record<string, (chance: Chance) => Mapping>>

const rules = [
  'all_success',
  'all_failed',
  'all_done',
  'all_skipped',
  'one_success',
  'one_failed',
  'one_done',
  'none_failed',
  'none_skipped',
  'none_failed_min_one_success',
  'all_done_setup_success',
  'always',
] as const

/** Arguments of all operators, some as a mapping of two keys. */
const ofTasks: Makers = {
  retries: (chance) => ({ retries: chance.one<Value>([0, 3, plain('0x2'), plain('010'), plain('1_0')]) }),
  delay: (chance) => ({ retry_delay: chance.one<Value>([15, 2.5, 0, distance(chance)]) }),
  growth: (chance) => ({
    retry_exponential_backoff: chance.one<Value>([true, plain('Yes')]),
    max_retry_delay: chance.one<Value>([600, distance(chance)]),
  }),
  timeout: (chance) => ({ execution_timeout: chance.one<Value>([distance(chance), null]) }),
  pool: (chance) => ({ pool: chance.one(['dock', 'crane.pool-2']), pool_slots: chance.between(1, 3) }),
  weight: (chance) => ({
    priority_weight: chance.between(-5, 50),
    weight_rule: chance.one(['downstream', 'upstream', 'absolute']),
  }),
  queue: (chance) => ({ queue: chance.one(['fleet', 'default']) }),
  owner: (chance) => ({ owner: chance.one(['fleet', 'a b']) }),
  past: (chance) => ({ depends_on_past: chance.one<Value>([true, plain('On'), false]) }),
  downstream: (chance) => ({ wait_for_downstream: chance.percent(60) }),
  rule: (chance) => ({ trigger_rule: chance.one(rules) }),
  limit: (chance) => ({ max_active_tis_per_dag: chance.between(1, 4), max_active_tis_per_dagrun: chance.between(1, 4) }),
  mail: (chance) => ({ email: chance.one<Value>(['a@example.com', ['a@example.com', 'b@example.com']]), email_on_retry: false }),
  failure: (chance) => callback(chance, 'on_failure_callback'),
  retry: (chance) => callback(chance, 'on_retry_callback'),
  success: (chance) => callback(chance, 'on_success_callback'),
  docs: () => ({ doc_md: 'Reads *everything*' }),
  xcom: (chance) => ({ do_xcom_push: chance.percent(50) }),
  environment: () => ({ run_as_user: '$FLEET_USER' }),
  executor: () => ({ executor_config: { cpu: 2 } }),
}

const ofDags: Makers = {
  catchup: (chance) => ({ catchup: chance.one<Value>([true, false, plain('Off'), plain('yes')]) }),
  runs: (chance) => ({ max_active_runs: chance.one<Value>([1, 2, plain('0x10')]) }),
  tasks: (chance) => ({ max_active_tasks: chance.between(1, 30) }),
  concurrency: (chance) => ({ concurrency: chance.between(1, 30) }),
  timeout: (chance) => ({ dagrun_timeout: chance.one<Value>([distance(chance), null]) }),
  tags: (chance) => ({ tags: chance.one<Value>([['fleet', 'nightly'], [], ['z', 'a', 'z']]) }),
  text: (chance) => ({ description: chance.one<Value>(['Moves ships', null, '$FLEET_TEXT']) }),
  params: (chance) => ({ params: params(chance) }),
  failure: (chance) => callback(chance, 'on_failure_callback'),
  success: (chance) => callback(chance, 'on_success_callback'),
  docs: () => ({ doc_md: '# Fleet' }),
  native: () => ({ render_template_as_native_obj: true }),
  name: () => ({ dag_display_name: 'Fleet at sea' }),
  paused: (chance) => ({ is_paused_upon_creation: chance.percent(50) }),
  macros: () => ({ user_defined_macros: { day: 'fleet.macros.day', nested: { zone: 'fleet.macros.zone' }, answer: 42 } }),
  schedule: (chance) => ({ schedule: schedule(chance) }),
}

function chosen(chance: Chance, makers: Makers, most: number): Mapping {
  return Object.assign({}, ...chance.some(Object.values(makers), most).map((make) => make(chance)))
}

export function taskArguments(chance: Chance, most: number): Mapping {
  return chosen(chance, ofTasks, most)
}

export function dagKeys(chance: Chance, most: number): Mapping {
  return chosen(chance, ofDags, most)
}

export function dated(chance: Chance): Mapping {
  return {
    start_date: date(chance),
    ...(chance.percent(15) && { end_date: endDate(chance) }),
    ...(chance.percent(40) && { timezone: zone(chance) }),
  }
}
