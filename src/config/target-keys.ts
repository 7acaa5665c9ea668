import { type TargetName, targetOf, targets } from '../dialects/targets.ts'
import type { Target } from '../model/target.ts'
import { recordOf } from '../text/table.ts'
import { type Key, key, mapping } from './key.ts'
import { choice, patterned, timeZone } from './kinds.ts'

/** One key for each orchestrator whose releases differ in what they read; all of them optional. */
export const targetKeys: { readonly [K in TargetName]: Key<Target | undefined> } = recordOf<{
  readonly [K in TargetName]: Key<Target | undefined>
}>(targets, keyOf)

function keyOf(name: TargetName): Key<Target | undefined> {
  const { title, version, example, editions } = targetOf(name)
  const keys = {
    version: key(
      patterned(version, `A release of ${title} such as "${example}" is expected here, in quotes`),
      `The release that runs the files, such as \`'${example}'\`. Default: unknown`,
    ),
    edition: key(choice(editions), `${editions.map((edition) => `\`${edition}\``).join(' or ')}. Default: unknown`),
    timeZone: key(timeZone, 'Time zone of schedules that name none. Default: unknown', { name: 'timezone' }),
  }
  const target = mapping(
    keys,
    (values: Target | { readonly [K in keyof Target]: Target[K] | undefined }): Target => ({
      version: values.version ?? null,
      edition: values.edition ?? null,
      timeZone: values.timeZone ?? null,
    }),
  )
  return key(target, `Where ${title} runs the files: its version, its edition, and the time zone of schedules that name none`)
}
