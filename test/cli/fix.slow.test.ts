import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { hasCorpus, realFiles } from '../corpus/real-files.ts'
import { fakeWorld } from '../host.ts'
import { goodPipeline, unguardedPipeline as unguarded } from '../run/pipelines.ts'

const misspelt = goodPipeline.replace('depends_on: []\n        name', 'depend_on: [] # none yet\n        name')
const twice = misspelt.replace('integration_job:', 'integration_jobb:')

async function run(files: Record<string, string | Uint8Array>, ...args: readonly string[]) {
  const world = fakeWorld(files)
  const exitCode = await main(world.host, ['check', ...args])
  return { exitCode, world, out: world.out(), err: world.err() }
}

describe('--fix', () => {
  it('mends what is safe, keeps all else, and reports what is left', async () => {
    const { exitCode, world, err } = await run({ 'a.yml': misspelt, 'b.yml': goodPipeline }, '--fix')
    expect(world.files.get('a.yml')).toBe(misspelt.replace('depend_on', 'depends_on'))
    expect({ exitCode, written: world.written, err }).toEqual({
      exitCode: 0,
      written: ['a.yml'],
      err: 'pipeline-review: 1 fix applied in 1 file\n  a.yml:17 unknown-key: Rename the key to "depends_on"\n',
    })
  })

  it('mends several places of a file, and does nothing the second time', async () => {
    const { world, err } = await run({ 'a.yml': twice }, '--fix')
    expect(world.files.get('a.yml')).toBe(
      goodPipeline.replace('depends_on: []\n        name', 'depends_on: [] # none yet\n        name'),
    )
    expect(err).toBe(
      'pipeline-review: 2 fixes applied in 1 file\n  a.yml:14 unknown-key: Rename the key to "integration_job"\n  a.yml:17 unknown-key: Rename the key to "depends_on"\n',
    )
    const again = await run({ 'a.yml': String(world.files.get('a.yml')) }, '--fix')
    expect(again).toMatchObject({ err: 'pipeline-review: 0 fixes applied in 0 files\n', world: { written: [] } })
  })

  it('keeps Windows line ends and the byte order mark', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const { world } = await run({ 'a.yml': windows(twice) }, '--fix')
    expect(world.files.get('a.yml')).toBe(
      windows(goodPipeline.replace('depends_on: []\n        name', 'depends_on: [] # none yet\n        name')),
    )
  })

  it('leaves suppressed findings alone', async () => {
    const suppressed = misspelt.replace('# none yet', '# pipeline-review: ignore unknown-key -- the product takes both')
    expect((await run({ 'a.yml': suppressed }, '--fix')).world.written).toEqual([])
  })

  it('leaves unsafe fixes alone; --fix-unsafe applies them', async () => {
    const hasty = goodPipeline.replace('  retry_delay: 5\n', '')
    const safe = await run({ 'a.yml': hasty }, '--fix')
    const unsafe = await run({ 'a.yml': hasty }, '--fix-unsafe')
    expect(unsafe.world.files.get('a.yml')).toMatch(/\n {2}retries: 2\n {2}retry_delay: \d+\n {2}timeout: 3600\n/)
    expect([safe.world.written, unsafe.world.written]).toEqual([[], ['a.yml']])
  })

  it('applies the fixes of the rules that --only names, and lists them', async () => {
    const run1 = await run({ 'a.yml': unguarded }, '--fix-unsafe', '--only', 'retry-missing', '--only', 'timeout-missing')
    expect(run1.err).toBe(
      'pipeline-review: 2 fixes applied in 1 file\n' +
        '  a.yml:2 retry-missing: Retry every task of the pipeline (unsafe)\n' +
        '  a.yml:2 timeout-missing: Stop every task after 2 hours (unsafe)\n',
    )
    expect(run1.world.files.get('a.yml')).toBe(`${unguarded}configuration:\n  retries: 2\n  retry_delay: 5\n  timeout: 7200\n`)
    const whole = await run({ 'a.yml': unguarded }, '--fix-unsafe', '--only', 'safeguard-missing')
    expect(whole.err).toContain(
      '1 fix applied in 1 file\n  a.yml:2 safeguard-missing: Add a run limit, retries and a timeout (unsafe)',
    )
    const other = await run({ 'a.yml': unguarded }, '--fix-unsafe', '--only', 'unknown-key')
    expect(other).toMatchObject({ err: 'pipeline-review: 0 fixes applied in 0 files\n', world: { written: [] } })
  })

  it.each([
    [['--fix', '--only', 'retry-mising'], 'No rule with a fix is named "retry-mising".', 'Did you mean --only retry-missing?'],
    [
      ['--only', 'retry-missing'],
      '--only needs --fix, --fix-unsafe or --fix-dry-run.',
      'For example --fix-unsafe --only retry-missing.',
    ],
  ])('%j is refused', async (args, message, hint) => {
    const { exitCode, err, world } = await run({ 'a.yml': unguarded }, ...args)
    expect({ exitCode, err, written: world.written }).toEqual({
      exitCode: 2,
      err: `pipeline-review: ${message}\nhint: ${hint}\n`,
      written: [],
    })
  })

  it('cannot mend standard input', async () => {
    const { exitCode, err } = await run({}, '--fix', '-')
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'pipeline-review: Fixes cannot be applied to standard input.\nhint: Pass the file as a path.\n',
    })
  })
})

describe('--fix-dry-run', () => {
  it('prints a diff and writes nothing', async () => {
    const { world, out, err, exitCode } = await run({ 'flows/a.yml': misspelt }, '--fix-dry-run', '--quiet')
    expect(world.written).toEqual([])
    expect(world.files.get('flows/a.yml')).toBe(misspelt)
    const lines = out.split('\n')
    expect(lines.slice(0, 2)).toEqual(['--- a/flows/a.yml', '+++ b/flows/a.yml'])
    expect(lines.filter((line) => /^[+-] /.test(line))).toEqual([
      '-        depend_on: [] # none yet',
      '+        depends_on: [] # none yet',
    ])
    expect({ err, exitCode }).toEqual({
      err: 'pipeline-review: 1 fix shown in 1 file\n  flows/a.yml:17 unknown-key: Rename the key to "depends_on"\n',
      exitCode: 1,
    })
  })
})

describe.skipIf(!hasCorpus)('over all real files', () => {
  const files = Object.fromEntries(realFiles().map(({ path, text }) => [path, text]))

  it.each(['--fix', '--fix-unsafe'])('%s comes to an end, and does nothing the second time', async (mode) => {
    const first = await run({ ...files }, mode, '--profile', 'strict', '--format', 'json')
    const fixed = Object.fromEntries([...first.world.files].map(([path, text]) => [path, String(text)]))
    expect(first.world.written.length).toBeGreaterThan(0)
    const second = await run(fixed, mode, '--profile', 'strict', '--format', 'json')
    expect(second.err).toBe('pipeline-review: 0 fixes applied in 0 files\n')
    expect(second.world.written).toEqual([])
    expect(second.out).toBe(first.out)
  })
})
