import type { PipelineSummary, Provenance, Report } from '../../engine/report.ts'
import type { Drawing } from '../../model/drawing.ts'
import type { DurationSummary } from '../../model/history.ts'
import type { BlastRadius } from '../../schedule/blast-radius.ts'

/** Everything that the HTML report shows, as plain data: texts are masked and not yet escaped. */
export interface ReportFacts {
  /** What was reviewed: the name of a repository or of a directory. */
  readonly title: string
  /** When it was made, an ISO time. */
  readonly at: string
  /** Where lines can be linked to; null where no safe address is known. */
  readonly source: Provenance | null
  readonly report: Report
  readonly pipelines: readonly PipelineFacts[]
  /** Null where nothing starts within the week, as far as the files say. */
  readonly week: WeekFacts | null
}

export interface PipelineFacts {
  /** Unique on the page: `p1`, `p2` and so on, in the order of the paths. */
  readonly id: string
  readonly summary: PipelineSummary
  readonly criticality: 'high' | 'medium' | 'low' | null
  readonly dag: Drawing
  /** In the order of the text. */
  readonly tasks: readonly TaskFacts[]
  /** What depends on it. */
  readonly reach: ReachFacts
  /** What starts it, one clause each. */
  readonly starts: readonly string[]
  /** The environment with most runs; null without one. */
  readonly runs: RunsFacts | null
}

export interface ReachFacts {
  readonly radius: BlastRadius
  /** How many other pipelines depend on each task with a finding, by its id in the file. */
  readonly pipelinesByTask: ReadonlyMap<string, number>
}

export interface TaskFacts {
  /** Of its node in the graph. */
  readonly id: string
  readonly label: string
  readonly does: string
  readonly group: string
  /** Labels of the tasks and groups that it waits for. */
  readonly after: readonly string[]
  readonly history: TaskNumbers | null
}

/** Of one task in past runs. Null stands for a number that has no basis. */
export interface TaskNumbers {
  readonly runs: number
  readonly failed: number
  readonly durationSeconds: DurationSummary
  readonly setupSeconds?: number
  /** Share of successful runs in which it lay on the critical path. */
  readonly criticalShare: number | null
  /** By which it could end later without the run ending later. */
  readonly slackSeconds: number | null
  readonly retriedShare: number | null
}

export type RunStatus = 'succeeded' | 'warning' | 'failed' | 'other'

/** Past runs in one environment. */
export interface RunsFacts {
  /** Null for runs without one. */
  readonly environment: string | null
  /** Oldest first. */
  readonly runs: readonly RunFact[]
  /** Labels of the tasks of the chain that decided how long most runs took. */
  readonly criticalPath: readonly string[]
  /** Labels by task, of all that the history names. */
  readonly labels: ReadonlyMap<string, string>
  /** The successful run whose duration is the median, and the longest run of all. */
  readonly usual: WaterfallFacts | null
  readonly longest: WaterfallFacts | null
  /** A sentence part such as `1.20 EUR`; empty where no platform says. */
  readonly costPerRun: string
  /** Those that differ most from usual first. */
  readonly rows: readonly RowFact[]
}

export interface RunFact {
  /** When it was created, an ISO time. */
  readonly at: string
  readonly status: RunStatus
  /** Start to end; null where one is not known. */
  readonly seconds: number | null
  /** True where it took far longer than usual. */
  readonly isOutlier: boolean
}

/** What the tasks of one run did when. */
export interface WaterfallFacts {
  readonly at: string
  readonly status: RunStatus
  readonly seconds: number
  readonly bars: readonly WaterfallBar[]
  /** Tasks that are not among the bars. */
  readonly omitted: number
}

export interface WaterfallBar {
  readonly label: string
  /** Seconds after the start of the run. */
  readonly from: number
  readonly to: number
  readonly status: RunStatus
  readonly attempts: number
}

export interface RowFact {
  readonly object: string
  readonly latest: number
  readonly median: number
  readonly runs: number
}

/** The coming week by the clock of one zone. */
export interface WeekFacts {
  readonly zone: string
  readonly days: readonly DayFacts[]
  readonly collisions: readonly CollisionFacts[]
  /** Better times for schedules that collide. */
  readonly moves: readonly MoveFacts[]
  /** Triggers of which no time is known, and why. */
  readonly untimed: readonly { readonly pipeline: string; readonly label: string; readonly reason: string }[]
  /** Times of the day in which nothing starts on any day, such as `01:00 to 03:00`. */
  readonly freeHours: readonly string[]
  readonly isTruncated: boolean
}

export interface DayFacts {
  /** `Mon 23 Nov` */
  readonly label: string
  /** `Monday 23 Nov 2026` */
  readonly title: string
  /** Starts in each hour, of 24. */
  readonly hours: readonly number[]
  readonly lanes: readonly LaneFacts[]
  /** Lanes that are not among these. */
  readonly omitted: number
}

export interface LaneFacts {
  readonly pipeline: string
  /** False for starts that may not happen, for instance of a sensor. */
  readonly isCertain: boolean
  /** Minutes after midnight. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly collides: boolean }[]
}

export interface CollisionFacts {
  readonly words: string
  /** `Mon 23 Nov 06:00` */
  readonly first: string
  readonly times: number
  readonly isCrowd: boolean
}

export interface MoveFacts {
  readonly pipeline: string
  readonly from: string
  readonly to: string
  /** `20 minutes later` */
  readonly by: string
}
