/** The options of rules that compare schedules. They are the same in all of them, so that one list can be set for several. */
export const estimates = {
  type: 'strings',
  description: 'Minutes that runs take, by path or name of the pipeline: `orchestra/daily.yml=45`',
  default: [],
} as const

export const pools = {
  type: 'strings',
  description: 'How many runs at once a connection or integration takes: `snowflake_prod=2`',
  default: [],
} as const

export const finishBy = {
  type: 'strings',
  description: 'Time of day by which a pipeline must have ended, for proposals: `orchestra/daily.yml=09:00`',
  default: [],
} as const

export const propose = {
  type: 'boolean',
  description: 'Propose the nearest free time as a fix',
  default: true,
} as const

export const ids = {
  type: 'strings',
  description: 'Files of pipelines by id or alias: `b40f1af4-c98d-49b1-bc7b-57e006124bb5=orchestra/core.yml`',
  default: [],
} as const
