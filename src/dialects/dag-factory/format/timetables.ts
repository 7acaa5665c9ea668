/** What the constructor of a timetable takes (Airflow 2.11.2 and 3.3.2, either of them: `inspect.signature`). */
export interface Signature {
  /** Names by position; null for any number of values without a name. */
  readonly positions: readonly string[] | null
  /** Names that need their name. */
  readonly named: readonly string[]
  readonly needs: readonly string[]
  /** The only major version that has it; undefined where both do. */
  readonly only?: 2 | 3
}

const zoned = ['timezone', 'interval', 'run_immediately']
const delta: Signature = { positions: ['delta'], named: [], needs: ['delta'] }
const plain: Signature = { positions: [], named: [], needs: [] }

/** Below `airflow.timetables.`. */
const signatures: Readonly<Record<string, Signature>> = {
  'trigger.CronTriggerTimetable': { positions: ['cron'], named: zoned, needs: ['cron', 'timezone'] },
  'trigger.MultipleCronTriggerTimetable': { positions: null, named: zoned, needs: ['timezone'], only: 3 },
  'trigger.CronPartitionTimetable': {
    positions: ['cron'],
    named: ['timezone', 'run_offset', 'run_immediately', 'key_format'],
    needs: ['cron', 'timezone'],
    only: 3,
  },
  'trigger.DeltaTriggerTimetable': { ...delta, named: ['interval'] },
  'interval.CronDataIntervalTimetable': { positions: ['cron', 'timezone'], named: [], needs: ['cron', 'timezone'] },
  'interval.DeltaDataIntervalTimetable': delta,
  'events.EventsTimetable': {
    positions: ['event_dates', 'restrict_to_events', 'presorted', 'description'],
    named: [],
    needs: ['event_dates'],
  },
  'assets.AssetOrTimeSchedule': { positions: [], named: ['timetable', 'assets'], needs: ['timetable', 'assets'], only: 3 },
  'datasets.DatasetOrTimeSchedule': {
    positions: [],
    named: ['timetable', 'datasets'],
    needs: ['timetable', 'datasets'],
    only: 2,
  },
  'simple.NullTimetable': plain,
  'simple.OnceTimetable': plain,
  'simple.ContinuousTimetable': plain,
}

const prefix = 'airflow.timetables.'

/** The signature of a timetable of Airflow; undefined for one that is not known. */
export function timetableOf(path: string): Signature | undefined {
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : ''
  return Object.hasOwn(signatures, name) ? signatures[name] : undefined
}

/** Paths of timetables of the same module. */
export function timetablesBeside(path: string): readonly string[] {
  const module = path.slice(0, path.lastIndexOf('.') + 1)
  return Object.keys(signatures)
    .map((name) => prefix + name)
    .filter((other) => other.startsWith(module))
}
