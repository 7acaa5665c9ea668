import { type TargetName, targetOf, targets } from '../dialects/targets.ts'
import type { Target } from '../model/target.ts'
import { recordOf } from '../text/table.ts'
import { type Key, type Keys, key, mapping } from './key.ts'
import { choice, patterned, timeZone } from './kinds.ts'

/** One key for each orchestrator whose releases differ in what they read; all of them optional. */
export const targetKeys: { readonly [K in TargetName]: Key<Target | undefined> } = recordOf<{
  readonly [K in TargetName]: Key<Target | undefined>
}>(targets, keyOf)

/** What is read of one orchestrator; a key that it has no use for is not among them. */
interface TargetValues {
  readonly version?: string | undefined
  readonly edition?: string | undefined
  readonly libraryVersion?: string | undefined
  readonly timeZone?: string | undefined
}

function keyOf(name: TargetName): Key<Target | undefined> {
  const { title, version, example, editions, library } = targetOf(name)
  const keys: Keys<TargetValues> = {
    version: releaseKey(title, version, example),
    ...(editions.length > 0 && {
      edition: key(choice(editions), `${editions.map((edition) => `\`${edition}\``).join(' or ')}. Default: unknown`),
    }),
    ...(library && { libraryVersion: releaseKey(library.title, library.version, library.example, library.key) }),
    timeZone: key(timeZone, 'Time zone of schedules that name none. Default: unknown', { name: 'timezone' }),
  }
  const target = mapping(
    keys,
    (values: TargetValues): Target => ({
      version: values.version ?? null,
      edition: values.edition ?? null,
      libraryVersion: values.libraryVersion ?? null,
      timeZone: values.timeZone ?? null,
    }),
  )
  const parts = [
    'its version',
    ...(editions.length > 0 ? ['its edition'] : []),
    ...(library ? [`the version of ${library.title}`] : []),
  ]
  return key(target, `Where ${title} runs the files: ${parts.join(', ')}, and the time zone of schedules that name none`)
}

function releaseKey(title: string, form: RegExp, example: string, name?: string): Key<string | undefined> {
  return key(
    patterned(form, `A release of ${title} such as "${example}" is expected here, in quotes`),
    `The release ${name === undefined ? 'that runs the files' : `of ${title}`}, such as \`'${example}'\`. Default: unknown`,
    name === undefined ? {} : { name },
  )
}
