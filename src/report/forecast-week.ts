import type { Pool } from '../model/team.ts'
import type { DayView } from '../schedule/day-lanes.ts'

/** The forecast of the coming week, and who limits what meets. */
export interface Week extends DayView {
  readonly pools: readonly Pool[]
}
