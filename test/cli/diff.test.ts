import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fakeWorld } from '../host.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'

const pipeline = (cron: string, more = '') => `version: v1
name: Ferry bookings
schedule:
  - name: Morning
    cron: '${cron}'
    timezone: Europe/Oslo
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync bookings
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: { connector_id: calm_harbour }
${more}`
const alert = `alerts:
  - { name: On call, statuses: [FAILED], destinations: [{ integration: SLACK, destination: '#ferries' }] }
`
const early = pipeline('0 6 ? * * *', alert)
const late = pipeline('30 6 ? * MON-FRI *')

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOf('diff'))

async function onDisk(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const world = fakeWorld(files)
  const code = await main(world.host, ['diff', ...args])
  return { code, out: world.out(), err: world.err(), files: world.files }
}

describe('blast radius', () => {
  const follower = (more: string) => `version: v1
name: Harbour report
${more}pipeline:
  publish:
    name: Publish
    tasks:
      refresh:
        name: Refresh the harbour board
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters: { dataset_id: pier_seven }
`
  const files = {
    'old/bookings.yml': early,
    'new/bookings.yml': late,
    'old/report.yml': follower(''),
    'new/report.yml': follower(''),
    '.github/pipeline-review.yml': "pipelines:\n  'bookings.yml':\n    expected-duration: 20m\n",
  }
  const event = `trigger_events:
  - { type: pipeline, pipeline_id: bookings, statuses: [SUCCEEDED] }
`
  const linked = { ...files, 'old/report.yml': follower(event), 'new/report.yml': follower(event) }

  it('names what depends on a pipeline that differs, and what is late where its next run fails', async () => {
    const { out } = await onDisk(linked, 'old', 'new')
    expect(out).toContain(`  blast radius
    Pipeline "Harbour report" starts after it (matched by its file name)
    Data goes to Power BI by task "Refresh the harbour board"
`)
    expect(out).toContain(
      '    If the run at 06:30 (Europe/Oslo) fails, these are late: "Harbour report" (usually starts at 06:50)',
    )
    const markdown = (await onDisk(linked, 'old', 'new', '--format', 'markdown')).out
    expect(markdown).toContain('Blast radius:\n\n- Pipeline <code>Harbour report</code> starts after it')
  })

  it('is in the JSON as the schema of the report has it', async () => {
    const json = JSON.parse((await onDisk(linked, 'old', 'new', '--format', 'json')).out)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    expect(json.blastRadius).toMatchObject([
      {
        path: 'bookings.yml',
        pipelines: [{ pipeline: 'Harbour report', reason: 'after' }],
        published: [{ task: 'refresh', to: 'Power BI', target: 'pier_seven' }],
        late: { localTime: '06:30', timeZone: 'Europe/Oslo' },
      },
    ])
    const report = schemaOf('report')
    for (const name of ['blastRadius', 'namedTask', 'dependentPipeline', 'publishedData', 'dbtReach', 'lateRuns'])
      expect(schemaOf('diff').$defs[name]).toEqual(report.$defs[name])
  })

  it('is silent where nothing depends on it', async () => {
    expect((await onDisk(files, 'old', 'new')).out).not.toContain('blast radius')
  })
})

describe('diff of files', () => {
  it('names each change with values, its class and why, gravest first', async () => {
    const { code, out, err } = await onDisk({ 'old.yml': early, 'new.yml': late }, 'old.yml', 'new.yml')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`── new.yml Ferry bookings
  silence        Pipeline: alert "On call" removed (on "FAILED", to "SLACK" "#ferries")
                 └ "SLACK" "#ferries" is no longer notified on "FAILED"
  stopped work   Schedule "Morning": was at 06:00 every day, now at 06:30 on weekdays (Europe/Oslo); first run Monday 23 November 06:30
                 └ starts 20 instead of 28 times in 4 weeks

1 of 1 pipeline differs (1 changed): 1 silence and 1 stopped work, old.yml to new.yml
`)
  })

  it('says so where nothing differs, and where only the text does', async () => {
    const same = await onDisk({ 'old.yml': early, 'new.yml': early }, 'old.yml', 'new.yml')
    expect(same).toMatchObject({ code: 0, out: 'No differences in 1 pipeline, old.yml to new.yml\n' })
    const text = await onDisk({ 'old.yml': early, 'new.yml': `# by hand\n${early}` }, 'old.yml', 'new.yml')
    expect(text.out).toContain('  No behavioural change: only comments, order or formatting\n')
    expect(text.out).toContain('1 of 1 pipeline differs (1 only in its text), old.yml')
  })

  it('is JSON that fits its schema', async () => {
    const { out } = await onDisk({ 'old.yml': early, 'new.yml': late }, 'old.yml', 'new.yml', '--format', 'json')
    const json = JSON.parse(out)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    expect(json).toMatchObject({
      version: 1,
      summary: { compared: 1, changed: 1, risks: { silence: 1, 'stopped-work': 1, cosmetic: 0 } },
      pipelines: [{ path: 'new.yml', risk: 'silence', status: 'changed' }],
    })
    expect(json.pipelines[0].changes[1]).toEqual({
      kind: 'changed',
      text: 'Schedule "Morning": was at 06:00 every day, now at 06:30 on weekdays (Europe/Oslo); first run Monday 23 November 06:30',
      subject: 'Schedule "Morning"',
      risk: 'stopped-work',
      reasons: ['starts 20 instead of 28 times in 4 weeks'],
      from: 'at 06:00 every day (Europe/Oslo)',
      to: 'at 06:30 on weekdays (Europe/Oslo)',
      names: ['Morning'],
    })
  })

  it('is Markdown in which nothing of the files is live', async () => {
    const hostile = late.replace('Sync bookings', '<img src=x> @everyone')
    const { out } = await onDisk({ 'old.yml': early, 'new.yml': hostile }, 'old.yml', 'new.yml', '--format', 'markdown')
    expect(out).toContain('### Pipeline changes from <code>old&#46;yml</code> to <code>new&#46;yml</code>')
    expect(out).toContain('- **silence** Pipeline: alert <code>On call</code> removed')
    expect(out).not.toMatch(/<img|@everyone/)
  })

  it('goes to a file, and shows the time that it is given', async () => {
    const files = { 'old.yml': early, 'new.yml': late }
    const {
      code,
      out,
      files: written,
    } = await onDisk(files, 'old.yml', 'new.yml', '--output', 'diff.txt', '--now', '2027-01-04T00:00:00Z')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(written.get('diff.txt')).toContain('first run Monday 4 January 06:30')
  })

  it('shows no credential, not even a short one', async () => {
    const secret = (value: string) =>
      early.replace('connector_id: calm_harbour', `connector_id: calm_harbour, password: ${value}`)
    for (const [was, is] of [
      ['hunter2', 'hunter3'],
      ['zq9x', 'zq8x'],
      [`ghp_${'a1B2c3D4e5F6'.repeat(3)}`, `ghp_${'a1B2c3D4e5F7'.repeat(3)}`],
    ] as const) {
      for (const format of ['terminal', 'json', 'markdown']) {
        const { out } = await onDisk({ 'a.yml': secret(was), 'b.yml': secret(is) }, 'a.yml', 'b.yml', '--format', format)
        expect(out).not.toMatch(new RegExp(`${was.slice(0, 8)}|${is.slice(0, 8)}`))
        expect(out).toMatch(/password/)
        expect(out).toMatch(/another value, not shown here/)
      }
    }
  })
})

describe('diff of directories', () => {
  it('tells files apart by their paths below them, and finds what has moved', async () => {
    const files = {
      'old/a.yml': early,
      'old/sub/b.yml': early.replace('Ferry bookings', 'Cargo'),
      'old/gone.yml': early.replace('Ferry bookings', 'Gone'),
      'new/a.yml': late,
      'new/moved/b.yml': early.replace('Ferry bookings', 'Cargo'),
      'new/fresh.yml': late.replace('Ferry bookings', 'Fresh'),
    }
    const { code, out } = await onDisk(files, 'old', 'new/', '--format', 'json')
    expect(code).toBe(0)
    const json = JSON.parse(out)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    const told = json.pipelines.map((one: { path: string; previousPath: string | null; status: string; lines: string[] }) => [
      one.path,
      one.previousPath,
      one.status,
      one.lines[0],
    ])
    expect(told).toEqual([
      ['a.yml', null, 'changed', expect.stringContaining('Schedule "Morning"')],
      ['fresh.yml', null, 'added', 'New pipeline with 1 task in 1 group: "Load"'],
      ['gone.yml', null, 'removed', 'Deleted, with 1 task in 1 group; it started at 06:00 every day (Europe/Oslo)'],
      ['moved/b.yml', 'sub/b.yml', 'changed', 'File renamed: was "sub/b.yml", now "moved/b.yml"'],
    ])
  })
})

describe('diff of git refs', () => {
  let repository: Repository
  beforeAll(() => {
    repository = repositoryWith({ 'a.yml': early, 'sub/b.yml': early.replace('Ferry bookings', 'Cargo'), 'notes.yml': 'a: 1\n' })
    repository.git('checkout', '--quiet', '-b', 'feature')
    repository.write('a.yml', late)
    repository.move('sub/b.yml', 'sub/c.yml')
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('sub/b.yml', late.replace('Ferry bookings', 'Cargo'))
    repository.commit()
    repository.git('checkout', '--quiet', 'feature')
    repository.write('a.yml', `${late}# draft\n`)
  })
  afterAll(() => repository.dispose())

  async function diff(...args: readonly string[]) {
    const { host, printed } = repository.host()
    const code = await main(host, ['diff', '--format', 'json', '--now', '2026-11-22T12:00:00Z', ...args])
    const text = printed.join('')
    return { code, text, json: text.startsWith('{') ? JSON.parse(text) : undefined }
  }
  const paths = (json: { pipelines: readonly { path: string }[] }) => json.pipelines.map(({ path }) => path)

  it('compares two refs exactly, and from where they parted with three dots', async () => {
    const exact = await diff('main', 'feature')
    expect(exact.code).toBe(0)
    expect(validate(exact.json), JSON.stringify(validate.errors)).toBe(true)
    expect(exact.json).toMatchObject({ base: 'main', head: 'feature' })
    expect(paths(exact.json)).toEqual(['a.yml', 'sub/c.yml'])
    expect(exact.json.pipelines[1].changes.length).toBeGreaterThan(1)
    const parted = await diff('main...feature')
    expect(parted.json.pipelines[1]).toMatchObject({ previousPath: 'sub/b.yml', changes: [{ kind: 'renamed' }] })
    expect((await diff('main..feature')).json.pipelines).toEqual(exact.json.pipelines)
  })

  it('compares one ref with the working tree, and with paths only what lies below them', async () => {
    const { json } = await diff('HEAD')
    expect(json).toMatchObject({ head: 'the working tree', pipelines: [{ path: 'a.yml', status: 'text' }] })
    expect(paths((await diff('main', 'feature', 'sub')).json)).toEqual(['sub/c.yml'])
    expect(paths((await diff('main', 'feature', '--', 'a.yml')).json)).toEqual(['a.yml'])
    expect(paths((await diff('main', 'sub')).json)).toEqual(['sub/c.yml'])
  })

  it('refuses a name that is a ref and a path', async () => {
    repository.git('branch', 'sub')
    const { code, text } = await diff('sub', 'main')
    expect({ code, text }).toMatchObject({ code: 2, text: expect.stringContaining('"sub" is both a git ref and a path.') })
    expect((await diff('refs/heads/sub', 'feature')).code).toBe(0)
    repository.git('branch', '--delete', '--force', 'sub')
  })
})

describe('diff of what cannot be compared', () => {
  const files = { 'a.yml': early, 'sub/b.yml': early, 'notes.yml': 'a: 1\n', 'other.yml': 'b: 2\n' }
  it.each<readonly [readonly string[], RegExp]>([
    [[], /diff takes what to compare with/],
    [['a.yml'], /"a.yml" is a path: diff compares two files, or two directories/],
    [['a.yml', 'sub'], /cannot be compared: a file and a directory/],
    [['a.yml', 'none.yml'], /"none.yml" is no git ref, file or directory/],
    [['nothing'], /"nothing" is no git ref, file or directory/],
    [['notes.yml', 'other.yml'], /No pipeline found in "notes.yml" or "other.yml"/],
    [['a.yml', 'sub/b.yml', '--format', 'yaml'], /diff format "yaml"/],
    [['a.yml', 'sub/b.yml', '--output', 'a.yml'], /cannot be written to "a.yml": the command reads this file/],
  ])('%j is a mistake of usage', async (args, message) => {
    const { code, out, err } = await onDisk(files, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  it('a file that cannot be read has an unknown effect', async () => {
    const broken = { 'a.yml': early, 'b.yml': `${early}name: twice: mapped\n` }
    const { code, out } = await onDisk(broken, 'a.yml', 'b.yml')
    expect(code).toBe(0)
    expect(out).toContain('  unknown        The file cannot be read, so the effect of the change is unknown\n')
    expect((await onDisk(broken, 'b.yml', 'a.yml')).out).toContain('Can be read again: 1 task in 1 group')
  })
})
