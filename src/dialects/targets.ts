/** What the configuration may say of where an orchestrator runs, by the key of the configuration. Loads no dialect. */
export const targets = {
  kestra: {
    dialect: 'kestra',
    title: 'Kestra',
    /** Releases as they are written: with or without the last number. */
    version: /^(?:0\.\d{1,2}|[1-9]\d?\.\d{1,2})(?:\.\d{1,3})?$/,
    example: '1.3',
    editions: ['open-source', 'enterprise'],
    library: null,
  },
  airflow: {
    dialect: 'dag-factory',
    title: 'Airflow',
    version: /^[23]\.\d{1,2}(?:\.\d{1,3})?$/,
    example: '3.0',
    editions: [],
    library: { key: 'dag-factory', title: 'dag-factory', version: /^[01]\.\d{1,2}(?:\.\d{1,3})?$/, example: '1.1' },
  },
} as const satisfies Readonly<Record<string, TargetDescription>>

interface TargetDescription {
  /** The id of the dialect. */
  readonly dialect: string
  readonly title: string
  readonly version: RegExp
  readonly example: string
  /** None: there is one edition only. */
  readonly editions: readonly string[]
  /** The library that reads the files for the orchestrator, where its releases differ too. */
  readonly library: {
    readonly key: string
    readonly title: string
    readonly version: RegExp
    readonly example: string
  } | null
}

export type TargetName = keyof typeof targets

/** What is asked about one orchestrator. */
export function targetOf(name: TargetName): TargetDescription {
  return targets[name]
}
