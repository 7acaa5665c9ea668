import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const session = new Session()

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
})

afterAll(() => session.disconnect())

/** How often the blocks of each function of the sources ran. */
async function stepsOf(run: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  await session.post('Profiler.takePreciseCoverage')
  await run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const steps = new Map<string, number>()
  for (const { url, functions } of result) {
    const file = /\/(src\/(?:engine|rules|schedule|model|dialects)\/.*)$/.exec(url)?.[1]
    if (file === undefined) continue
    for (const { functionName, ranges } of functions) {
      const name = `${file} ${functionName} ${ranges[0]?.startOffset}`
      steps.set(name, (steps.get(name) ?? 0) + ranges.reduce((sum, { count }) => sum + count, 0))
    }
  }
  return steps
}

/** Those that run more often than twice as much work explains; sorting costs a little more than that. */
function grown(few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>): readonly string[] {
  return [...many].flatMap(([name, count]) => {
    const before = few.get(name) ?? 0
    return before >= 400 && count > 2.3 * before ? [`${name}: ${before} to ${count}`] : []
  })
}

function reviewOf(texts: Readonly<Record<string, string>>) {
  return () => review(fakeWorld(texts).host, { paths: ['.'], profile: 'strict' })
}

/** So many groups of an extract, a load that waits for it, and a test. The connectors have the name of the shop. */
function groupsOf(shop: string, groups: number): string {
  const group = (at: number) => `  stage_${at}:
    name: Stage ${at}
${at > 0 ? `    depends_on: [stage_${at - 1}]\n` : ''}    tasks:
      extract_${at}:
        name: Extract ${at}
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: { connector_id: ${shop}_${at} }
      load_${at}:
        name: Load ${at}
        depends_on: [extract_${at}]
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters: { statement: "insert into orders_${at} select * from raw_${at} where day = '\${{ ENV.DAY }}'" }
      test_${at}:
        name: Test ${at}
        depends_on: [load_${at}]
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters: { statement: "select * from orders_${at} where id is null" }
`
  return Array.from({ length: groups }, (_, at) => group(at)).join('')
}

function headOf(name: string, cron: string): string {
  return `version: v1\nname: ${name}\nschedule:\n  - name: Nightly\n    cron: '${cron}'\npipeline:\n`
}

/** Pipelines of which six start at the same minute and three use the same connectors, however many there are. */
function files(count: number): Readonly<Record<string, string>> {
  const text = (at: number) => {
    const minute = Math.floor(at / 6) * 20 + 3
    return (
      headOf(`Shop ${at}`, `${minute % 60} ${Math.floor(minute / 60)} * * ? *`) +
      groupsOf(`shop_${Math.floor(at / 3)}`, 1 + (at % 4))
    )
  }
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`flows/${at}.yml`, text(at)]))
}

it('twice as many files are at most 2.3 times as much work for every part of every rule', async () => {
  await reviewOf(files(36))()
  const [few, many] = [await stepsOf(reviewOf(files(198))), await stepsOf(reviewOf(files(396)))]
  expect(few.size).toBeGreaterThan(1000)
  expect(grown(few, many)).toEqual([])
})

it('a file with twice as many tasks is at most 2.3 times as much work for every part of every rule', async () => {
  const oneFile = (groups: number) => reviewOf({ 'shop.yml': headOf('Shop', '0 5 * * ? *') + groupsOf('shop', groups) })
  await oneFile(20)()
  const [few, many] = [await stepsOf(oneFile(150)), await stepsOf(oneFile(300))]
  expect(grown(few, many)).toEqual([])
})
