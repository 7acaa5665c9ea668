/** What the configuration may say of where an orchestrator runs, by the id of its dialect. Loads no dialect. */
export const targets = {
  kestra: {
    title: 'Kestra',
    /** Releases as they are written: with or without the last number. */
    version: /^(?:0\.\d{1,2}|[1-9]\d?\.\d{1,2})(?:\.\d{1,3})?$/,
    example: '1.3',
    editions: ['open-source', 'enterprise'],
  },
} as const satisfies Readonly<Record<string, TargetDescription>>

interface TargetDescription {
  readonly title: string
  readonly version: RegExp
  readonly example: string
  readonly editions: readonly string[]
}

export type TargetName = keyof typeof targets

/** What is asked about one orchestrator. */
export function targetOf(name: TargetName): TargetDescription {
  return targets[name]
}
