import { describe, expect, it } from 'vitest'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { carelessPipeline } from '../run/pipelines.ts'

const text = `version: v1
name: Deliveries
pipeline:
  load:
    tasks:
      fetch:
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /deliveries
          method: GET
        depends_on: [nobody, noone]
        name: Fetch
      count:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: warehouse_12345
        parameters:
          statement: |
            select count(*)
            from deliveries
            where day = '\${{ inputs.day }}'
        depends_on:
          - fetch
          - nobody
        name: Count
    depends_on: []
    name: Load
`

async function judged(source: string, today = '2026-11-22') {
  const world = fakeWorld({ 'a.yml': source }, { today })
  const { report } = await review(world.host, { paths: ['.'], profile: 'strict' })
  const of = (rule: string) => report.findings.filter((finding) => finding.rule === rule)
  return {
    report,
    of,
    suppressed: report.findings.flatMap(({ rule, line, suppressed }) =>
      suppressed === null ? [] : [`${line} ${rule}: ${suppressed}`],
    ),
    spoken: report.findings
      .filter(({ rule }) => rule.startsWith('suppression-'))
      .map(({ rule, message }) => `${rule}: ${message}`),
  }
}

/** The text with a comment behind the line that holds `mark`, or on a line of its own above it. */
function behind(mark: string, comment: string, source = text): string {
  return source.replace(new RegExp(`^(.*${mark}.*)$`, 'm'), `$1 ${comment}`)
}
function above(mark: string, comment: string, source = text): string {
  return source.replace(new RegExp(`^( *)(.*${mark}.*)$`, 'm'), `$1${comment}\n$1$2`)
}

const ignore = '# pipeline-review: ignore unknown-dependency -- known'

describe('a suppression', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['covers its line', behind('\\[nobody', ignore), ['12 unknown-dependency: known', '12 unknown-dependency: known']],
    ['covers the line below it', above('\\[nobody', ignore), ['13 unknown-dependency: known', '13 unknown-dependency: known']],
    ['covers one item of a list', behind('- nobody', ignore), ['25 unknown-dependency: known']],
    [
      'looks past blank lines and comments',
      above('- nobody', `${ignore}\n\n          # why not`),
      ['28 unknown-dependency: known'],
    ],
    [
      'needs no blanks',
      behind('- nobody', '#pipeline-review:ignore unknown-dependency --known'),
      ['25 unknown-dependency: known'],
    ],
    ['may stand behind other words of its line only as a comment of its own', behind('- nobody', `# soon ${ignore}`), []],
    [
      'names several rules',
      behind('- nobody', '# pipeline-review: ignore retry-missing, unknown-dependency -- x'),
      ['25 unknown-dependency: x'],
    ],
    [
      'names several rules with blanks',
      behind('- nobody', '# pipeline-review: ignore retry-missing unknown-dependency -- x'),
      ['25 unknown-dependency: x'],
    ],
    [
      'without a reason says so',
      behind('- nobody', '# pipeline-review: ignore unknown-dependency'),
      ['25 unknown-dependency: no reason given'],
    ],
    [
      'keeps a reason with dashes and a hash',
      behind('- nobody', `${ignore} -- since #12`),
      ['25 unknown-dependency: known -- since #12'],
    ],
    [
      'covers all of a block scalar, from its key',
      behind('statement:', '# pipeline-review: ignore undeclared-input -- set by hand'),
      ['22 undeclared-input: set by hand'],
    ],
    [
      'covers all of a block scalar, from above',
      above('statement:', '# pipeline-review: ignore undeclared-input -- set by hand'),
      ['23 undeclared-input: set by hand'],
    ],
    ['covers nothing on other lines', behind('method: GET', ignore), []],
    ['does not cover a mapping', behind('      count:', ignore), []],
    [
      'covers a file',
      `# pipeline-review: ignore-file unknown-dependency -- all\n${text}`,
      ['13 unknown-dependency: all', '13 unknown-dependency: all', '26 unknown-dependency: all'],
    ],
    [
      'covers a file from its last line',
      `${text}# pipeline-review: ignore-file unknown-dependency -- all`,
      ['12 unknown-dependency: all', '12 unknown-dependency: all', '25 unknown-dependency: all'],
    ],
    ['on a file of Windows line ends', behind('- nobody', ignore).replaceAll('\n', '\r\n'), ['25 unknown-dependency: known']],
  ])('%s', async (_, source, expected) => {
    expect((await judged(source)).suppressed).toEqual(expected)
  })

  it('at an anchor covers what aliases of it bring elsewhere', async () => {
    const source = text
      .replace('[nobody, noone]', `&waits [nobody] ${ignore}`)
      .replace(/depends_on:\n.*fetch\n.*nobody/, 'depends_on: *waits')
    const { suppressed, of } = await judged(source)
    expect(of('unknown-dependency').length).toBeGreaterThan(0)
    expect(suppressed).toHaveLength(of('unknown-dependency').length)
  })

  it.each<readonly [string, string]>([
    ['of a quoted text', text.replace('name: Count', `name: "Count ${ignore}"`)],
    [
      'of a block scalar',
      text.replace('from deliveries', `from deliveries ${ignore.replace('unknown-dependency', 'undeclared-input')}`),
    ],
    ['glued to a word', text.replace('- nobody', `- nobody${ignore}`)],
  ])('is none where it is part %s', async (_, source) => {
    expect(await judged(source)).toMatchObject({ suppressed: [], spoken: [] })
  })

  it('ends after its last day', async () => {
    const source = behind('- nobody', `${ignore} until 2026-11-22`)
    expect((await judged(source, '2026-11-22')).suppressed).toEqual(['25 unknown-dependency: known'])
    const after = await judged(source, '2026-11-23')
    expect(after.suppressed).toEqual([])
    expect(after.spoken).toEqual(['suppression-expired: The suppression expired on 2026-11-22'])
  })

  it.each<readonly [string, string, string]>([
    [
      'that covers nothing',
      '# pipeline-review: ignore retry-unsafe -- x',
      'suppression-unused: Unused suppression: no finding of "retry-unsafe" on this line',
    ],
    [
      'of an unknown rule',
      '# pipeline-review: ignore unknown-dependancy -- x',
      'suppression-invalid: No rule is named "unknown-dependancy"; did you mean "unknown-dependency"?',
    ],
    ['of no rule', '# pipeline-review: ignore -- x', 'suppression-invalid: The suppression cannot be read: it names no rule'],
    [
      'with another verb',
      '# pipeline-review: disable unknown-dependency',
      'suppression-invalid: The suppression cannot be read: it is not written as "ignore <rule>[, <rule>] -- reason"',
    ],
    [
      'with a day that is none',
      '# pipeline-review: ignore unknown-dependency -- x until 2026-13-01',
      'suppression-invalid: The suppression cannot be read: its date does not exist',
    ],
    [
      'with the thirtieth of February',
      '# pipeline-review: ignore unknown-dependency -- x until 2027-02-30',
      'suppression-invalid: The suppression cannot be read: its date does not exist',
    ],
    [
      'with a date in another form',
      '# pipeline-review: ignore unknown-dependency -- x until 31.1.2027',
      'suppression-invalid: The suppression cannot be read: its date is not written as 2027-01-31, at the end',
    ],
    [
      'without a reason',
      '# pipeline-review: ignore unknown-dependency',
      'suppression-unexplained: The suppression of unknown-dependency gives no reason',
    ],
  ])('%s is spoken of', async (_, comment, expected) => {
    expect((await judged(behind('- nobody', comment))).spoken).toContain(expected)
  })

  it('that cannot be read suppresses nothing', async () => {
    expect(
      (await judged(behind('- nobody', '# pipeline-review: ignore unknown-dependency -- x until 2026-13-01'))).suppressed,
    ).toEqual([])
  })

  it('cannot suppress what is said about suppressions', async () => {
    const source = behind('- nobody', '# pipeline-review: ignore unknown-dependency, suppression-unexplained')
    expect((await judged(source)).spoken).toContainEqual(expect.stringContaining('suppression-unexplained'))
  })

  it('keeps the finding, counts it, and lets the review pass', async () => {
    const { report } = await judged(`# pipeline-review: ignore-file unknown-dependency, undeclared-input -- legacy\n${text}`)
    expect(report.verdict).toBe('pass')
    expect(report.summary).toMatchObject({ errors: 0, suppressed: 4 })
    expect(report.findings.filter(({ suppressed }) => suppressed === 'legacy')).toHaveLength(4)
  })

  it.each([
    ['twenty thousand comments', '# pipeline-review: ignore alert-missing -- x\n'.repeat(20_000)],
    ['a very wide gap', `# pipeline-review: ignore${' '.repeat(900_000)}!\n`],
    ['very many rules', `# pipeline-review: ignore ${'aa '.repeat(300_000)}\n`],
    ['very many dashes', `# pipeline-review: ignore ${'-- '.repeat(300_000)}!\n`],
    ['very many dates', `# pipeline-review: ignore alert-missing -- ${'until 2026-01-01 '.repeat(50_000)}!\n`],
  ])('is answered at once with %s', async (_, comments) => {
    const { report } = await judged(carelessPipeline + comments)
    expect(report.crashed).toEqual([])
    expect(report.findings.length).toBeLessThan(1100)
  })
})

it("covers a rule of the team's own", async () => {
  const config = `own-rules:
  - id: team/no-bare-fetch
    message: A request has no headers
    remedy: Say who asks.
    severity: error
    each: task
    where:
      integration: HTTP
`
  const source = behind('name: Fetch', '').replace(
    '      fetch:',
    '      # pipeline-review: ignore team/no-bare-fetch -- public\n      fetch:',
  )
  const world = fakeWorld({ 'a.yml': source, 'pipeline-review.yml': config })
  const { report } = await review(world.host, { paths: ['.'] })
  const own = report.findings.filter(({ rule }) => rule === 'team/no-bare-fetch' || rule === 'suppression-invalid')
  expect(own.map(({ suppressed }) => suppressed)).toEqual(['public'])
})

it('keeps the words of its reason, and none of what has the shape of a credential', async () => {
  const key = `AKIA${'Q7XW4K2MZT9RB3LN'}`
  const reasons = await Promise.all(
    ['password: DATA-1234', `the key ${key}`].map(async (reason) => {
      const { report } = await review(
        fakeWorld({ 'a.yml': behind('- nobody', `# pipeline-review: ignore unknown-dependency -- ${reason}`) }).host,
        { paths: ['.'] },
      )
      return report.findings.find(({ suppressed }) => suppressed !== null)?.suppressed
    }),
  )
  expect(reasons[0]).toBe('password: DATA-1234')
  expect(reasons[1]).toMatch(/^the key /)
  expect(reasons[1]).not.toContain(key.slice(4, 12))
})
