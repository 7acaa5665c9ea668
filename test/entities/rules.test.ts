import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configOf, type FixtureCase, fixtureCases, requestFor } from '../../scripts/fixture.ts'
import type { Rule } from '../../src/engine/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { comparedCase } from './compared.ts'
import { renamingsOf } from './rename.ts'

/**
 * Rules that are about the ids or names themselves: here a rename is the fix. A test that gets the id of another one is named after two things, an input with another name is not known to hold the day of the run,
 * and a schedule that is named "Hourly anew" says no more when it fires. What the platform says is by the paths of the head, and a case has one
 * answer for both versions. A group without tasks has nothing but its id, and the path of a task ends with the id of its group.
 */
const aboutNames: Readonly<Record<string, RegExp>> = {
  'alert-name-taken': /^alert .* name$/,
  'backoff-unbounded': /swaps its id/,
  'backoff-without-effect': /swaps its id/,
  'duplicate-id': /^task .* id$|^all ids/,
  'empty-group-loses-order': /^all ids/,
  'external-sensor-unknown': /^group staging/,
  'group-name-taken': /^group .* name$/,
  'hard-coded-date': /^input run_date|^all ids/,
  // Tasks say in which group they lie by its id, and which one is skipped or hides a failure is told by what the ids are keys of.
  'join-after-branch': /^group letters|^all ids|swaps its id/,
  'leaf-hides-failure': /^group load|^all ids|swaps its id/,
  'short-circuit-ignores-rule': /swaps its id/,
  // The key of a callback is no id of anyone.
  'retry-callback-unreachable': /^(?:alert|destination) on_retry_callback|^all ids/,
  'inverted-test': /^task (?:nulls_none|first_only) swaps its id/,
  // The group of a handler has the key of its list for a name: another key handles nothing.
  'output-unavailable': /^group errors has another id|^all ids/,
  'platform-disagrees': /swaps its id/,
  'schedule-name-mismatch': /^schedule (?:Hourly|Monthly) has another name/,
  'secret-literal': /^input service_token|^all ids/,
  'start-time-as-partition': /^input |^all ids/,
  // The key `cron` of a timetable is no id of anyone.
  'timetable-unsupported': /^schedule cron|^all ids/,
  // A template names the task that it pulls from.
  'xcom-not-upstream': /swaps its id/,
}

describe.each(Object.entries(rules))('with %s nothing is new or fixed', (id, rule) => {
  const directory = join(import.meta.dirname, '..', 'rules', id)
  const config = configOf(directory)
  const bad = fixtureCases(directory).filter((fixture) => fixture.isBad)

  it.each(bad)('when an entity of $name is renamed', (fixture) => {
    const wrong = renamedCases(id, rule, fixture, config).flatMap(({ title, after }) => {
      if (aboutNames[id]?.test(title)) return []
      const { fresh, fixed } = comparedCase(id, rule, fixture, after, config)
      return fresh.length + fixed.length > 0 ? [{ title, fresh, fixed }] : []
    })
    expect(wrong).toEqual([])
  })
})

function renamedCases(id: string, rule: Rule, fixture: FixtureCase, config: string) {
  const pipelines = requestFor(id, rule, fixture, config).subjects.flatMap((subject) => subject.pipelines)
  return pipelines.flatMap((pipeline) =>
    renamingsOf(pipeline).map(({ title, text }) => {
      const { path } = pipeline.document.source
      const files = fixture.files.map((file) => (file.path === path ? { path, bytes: new TextEncoder().encode(text) } : file))
      return { title, after: { ...fixture, files } }
    }),
  )
}
