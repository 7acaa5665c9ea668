import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { version } from '../../src/project.ts'
import { rules } from '../../src/rules/index.ts'
import { type FakeEntry, type FakeOptions, fakeWorld } from '../host.ts'
import { brokenPipeline, carelessPipeline, goodPipeline } from '../run/pipelines.ts'

async function run(
  args: readonly string[],
  files: Readonly<Record<string, FakeEntry>> = { 'a.yml': goodPipeline },
  options: FakeOptions = {},
) {
  const world = fakeWorld(files, options)
  const exitCode = await main(world.host, args)
  return { exitCode, out: world.out(), err: world.err(), world }
}

describe('a wrong argument is one sentence, with a hint, and ends 2', () => {
  it.each<readonly [readonly string[], string, string]>([
    [['check', '--formt', 'json'], 'Unknown option "--formt".', 'Did you mean --format? See pipeline-review --help.'],
    [['check', '--zzzzzz'], 'Unknown option "--zzzzzz".', 'See pipeline-review --help.'],
    [['check', '-x'], 'Unknown option "-x".', 'See pipeline-review --help.'],
    [['--quite'], 'Unknown option "--quite".', 'Did you mean --quiet? See pipeline-review --help.'],
    [['check', '--format'], '--format needs a value.', 'See pipeline-review --help.'],
    [['check', '--fix=yes'], '--fix takes no value.', 'See pipeline-review --help.'],
    [['check', '--format', 'sarf'], 'Unknown format "sarf".', 'Did you mean sarif?'],
    [['check', '--format', 'pdf'], 'Unknown format "pdf".', 'Formats: terminal, json, sarif, github, markdown, junit.'],
    [
      ['check', '--format', 'json', '--format', 'sarif'],
      'Only one format can be printed; write the others to a file.',
      'For example --format json --output review.json.',
    ],
    [
      ['check', '--output', 'x.json'],
      '--output "x.json" has no --format before it.',
      'For example --format sarif --output review.sarif.',
    ],
    [
      ['check', '--format', 'json', '--output', 'a', '--output', 'b'],
      '--output "b" has no --format before it.',
      'For example --format sarif --output review.sarif.',
    ],
    [
      ['check', '--fail-on', 'never!'],
      '--fail-on takes error, warning, note, never, not "never!".',
      'For example --fail-on error.',
    ],
    [['check', '--profile', 'lax'], '--profile takes minimal, recommended, strict, not "lax".', 'For example --profile minimal.'],
    [['check', '--gate', 'old', '--since', 'main'], '--gate takes new, all, not "old".', 'For example --gate new.'],
    [['check', '--gate', 'all'], '--gate needs --since or --staged.', 'For example --since origin/main --gate all.'],
    [['check', '--max-findings', '-1'], '--max-findings needs a value.', 'See pipeline-review --help.'],
    [['check', '--max-findings', 'many'], '--max-findings takes a whole number, not "many".', 'For example --max-findings 20.'],
    [['check', '--max-findings=1e9'], '--max-findings takes a whole number, not "1e9".', 'For example --max-findings 20.'],
    [['chekc'], 'No command, file or directory is named "chekc".', 'Did you mean "check"?'],
    [['frobnicate'], 'No command, file or directory is named "frobnicate".', 'See pipeline-review --help.'],
    [['toString'], 'No command, file or directory is named "toString".', 'See pipeline-review --help.'],
    [['constructor'], 'No command, file or directory is named "constructor".', 'See pipeline-review --help.'],
    [['__proto__'], 'No command, file or directory is named "__proto__".', 'See pipeline-review --help.'],
    [
      ['missing/'],
      'File or directory "missing" does not exist.',
      'Check the spelling; paths are relative to the working directory.',
    ],
    [
      ['check', '--config', 'gone.yml'],
      'The configuration file "gone.yml" cannot be read.',
      'Check the path; it is relative to the working directory, and links are not followed.',
    ],
    [['check', '--since', 'main'], 'git cannot be run here.', 'Install it, or review without --since.'],
    [['explain'], 'explain takes the id of one rule.', 'For example pipeline-review explain dependency-cycle.'],
    [['explain', 'a', 'b'], 'explain takes the id of one rule.', 'For example pipeline-review explain dependency-cycle.'],
    [['explain', 'dependency-cicle'], 'Unknown rule "dependency-cicle".', 'Did you mean dependency-cycle?'],
    [['explain', '__proto__'], 'Unknown rule "__proto__".', 'List them with pipeline-review rules.'],
    [['rules', '--format', 'xml'], '--format takes terminal, json, not "xml".', 'For example --format terminal.'],
    [['rules', 'retry-missing'], 'rules takes no arguments.', 'More on one rule: pipeline-review explain <rule>.'],
    [['init', 'here'], 'init takes no arguments.', 'Files are written below the working directory.'],
  ])('%j', async (args, message, hint) => {
    expect(await run(args)).toMatchObject({ exitCode: 2, out: '', err: `pipeline-review: ${message}\nhint: ${hint}\n` })
  })

  it.each([
    ['fatal: not a git repository (or any of the parent directories): .git', 'This is not a git repository.'],
    [
      "fatal: detected dubious ownership in repository at '/w'",
      'git does not read this repository, because it belongs to another user.',
    ],
    ['', 'Commit "main" does not exist here.'],
  ])('tells why there is nothing to compare with: %j', async (stderr, message) => {
    const options = { git: () => ({ code: stderr === '' ? 1 : 128, stderr }) }
    const { exitCode, err } = await run(['check', '--since', 'main'], undefined, options)
    expect({ exitCode, first: err.split('\n', 1)[0] }).toEqual({ exitCode: 2, first: `pipeline-review: ${message}` })
    expect(err).toContain('\nhint: ')
  })

  it('shows control characters of an argument as marks', async () => {
    expect((await run(['check', '--format', '\u001b[31mred\u202e'])).err).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u)
    expect((await run(['\u001b]0;title'])).err).not.toContain('\u001b')
    expect((await run(['check', './\u001b[31m.yml'])).err).not.toContain('\u001b')
    expect((await run(['check', '--config', '\u001b[31m.yml'])).err).not.toContain('\u001b')
  })
})

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']], [['help', 'nothing']], [['help', 'toString']]])(
    '%j is the overview',
    async (args) => {
      const { exitCode, out, err } = await run(args)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      for (const word of ['Usage', 'Examples', 'Exit codes', '--format', '--since', 'init', 'explain <rule>'])
        expect(out).toContain(word)
    },
  )

  it.each([
    [['check', '--help'], 'pipeline-review check [paths…] [options]'],
    [['help', 'rules'], 'pipeline-review rules [options]'],
    [['explain', '-h'], 'pipeline-review explain <rule>'],
    [['init', '--help'], 'pipeline-review init [--yes]'],
  ])('%j is about the command', async (args, usage) => {
    expect(await run(args)).toMatchObject({ exitCode: 0, out: expect.stringContaining(usage) })
  })

  it.each(['--version', '-V'])('%s is the version of the package', async (flag) => {
    expect(await run([flag])).toMatchObject({ exitCode: 0, out: `${version}\n`, err: '' })
  })
})

describe('check', () => {
  it('is what a path alone means', async () => {
    expect(await run(['./a.yml'], { 'a.yml': brokenPipeline })).toMatchObject({ exitCode: 1 })
    expect(await run(['flows'], { 'flows/a.yml': brokenPipeline })).toMatchObject({ exitCode: 1 })
    expect(await run(['--quiet'], { 'a.yml': brokenPipeline })).toMatchObject({ exitCode: 1 })
  })

  it('takes what follows -- as paths', async () => {
    expect(await run(['check', '--', '-odd.yml'], { '-odd.yml': brokenPipeline })).toMatchObject({ exitCode: 1 })
  })

  it('writes each format to its file and prints the rest', async () => {
    const args = [
      'check',
      '--format',
      'json',
      '--output',
      'out/a.json',
      '--format',
      'terminal',
      '--format',
      'sarif',
      '--output',
      'b.sarif',
    ]
    const { exitCode, out, world } = await run(args, { 'a.yml': brokenPipeline })
    expect({ exitCode, written: world.written }).toEqual({ exitCode: 1, written: ['out/a.json', 'b.sarif'] })
    expect(out).toContain('error[unknown-dependency]')
    expect(JSON.parse(String(world.files.get('out/a.json')))).toMatchObject({ version: 1, verdict: 'fail' })
    expect(JSON.parse(String(world.files.get('b.sarif')))).toMatchObject({ version: '2.1.0' })
  })

  it('says why a report cannot be written, and ends 2', async () => {
    const { exitCode, err } = await run(['check', '--format', 'json', '--output', 'x.json'], undefined, {
      refusesWrite: 'no space left',
    })
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'pipeline-review: The report cannot be written to "x.json": no space left.\nhint: Check that the directory is writable.\n',
    })
  })

  it('leaves out code and path of what the system says, and ends 2', async () => {
    const said = "EACCES: permission denied, open '/somewhere/else'"
    const report = await run(['check', '--format', 'json', '--output', 'x.json'], undefined, { refusesWrite: said })
    expect(report.err).toContain('The report cannot be written to "x.json": permission denied.\n')
    const setUp = await run(['init', '--yes'], {}, { refusesWrite: said })
    expect(setUp.err).toContain('cannot be written to ".github/workflows/pipeline-review.yml": permission denied.\n')
    const mended = await run(
      ['check', '--fix'],
      { 'a.yml': goodPipeline.replace('depends_on', 'depend_on') },
      { refusesWrite: said },
    )
    expect([report.exitCode, setUp.exitCode, mended.exitCode]).toEqual([2, 2, 2])
    expect(mended.err).toContain('The fixed pipeline cannot be written to "a.yml": permission denied.\n')
  })

  it('colours a terminal only, and never against NO_COLOR, --no-color or in a file', async () => {
    const isColoured = async (args: readonly string[], options: FakeOptions) =>
      (await run(['check', ...args], { 'a.yml': brokenPipeline }, options)).out.includes('\u001b[')
    expect(await isColoured([], { isTerminal: true })).toBe(true)
    expect(await isColoured([], { env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await isColoured([], {})).toBe(false)
    expect(await isColoured([], { isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await isColoured(['--no-color'], { isTerminal: true })).toBe(false)
    const { world } = await run(
      ['check', '--format', 'terminal', '--output', 'r.txt'],
      { 'a.yml': brokenPipeline },
      { isTerminal: true },
    )
    expect(String(world.files.get('r.txt'))).not.toContain('\u001b[')
  })

  it('prints errors and the verdict only with --quiet', async () => {
    const { out } = await run(['check', '--quiet'], { 'a.yml': brokenPipeline, 'b.yml': carelessPipeline })
    expect(out).toContain('unknown-dependency')
    expect(out).not.toContain('alert-missing')
    expect(out).toContain('failed: 1 finding')
  })

  it('tells with --stats what was read, beside a machine format on standard error', async () => {
    const files = { 'a.yml': goodPipeline, 'b.yml': 'a: 1\n' }
    const line = 'stats: 2 YAML files read, 1 of them pipelines, 1 skipped'
    expect((await run(['check', '--stats'], files)).out).toContain(line)
    const { out, err } = await run(['check', '--stats', '--format', 'json'], files)
    expect(err).toContain(line)
    expect(JSON.parse(out)).toMatchObject({ verdict: 'pass' })
  })
})

describe('rules', () => {
  it('are listed, one line each', async () => {
    const { out, exitCode } = await run(['rules'])
    expect(exitCode).toBe(0)
    for (const id of Object.keys(rules)) expect(out).toMatch(new RegExp(`^${id} +(?:error|warning|note) +\\S`, 'm'))
    expect(out).toContain(`${Object.keys(rules).length} rules.`)
  })

  it('are listed as JSON', async () => {
    const list = JSON.parse((await run(['rules', '--format', 'json'])).out) as { id: string }[]
    expect(list.map(({ id }) => id)).toEqual(Object.keys(rules))
  })

  it('are explained by their pages', async () => {
    expect(await run(['explain', 'dependency-cycle'])).toMatchObject({
      exitCode: 0,
      err: '',
      out: expect.stringMatching(/^# dependency-cycle\n/),
    })
  })
})

describe('a fault of ours', () => {
  it('ends 3, is told in one line, and asks for a report', async () => {
    const world = fakeWorld({ 'a.yml': goodPipeline })
    const host = { ...world.host, list: () => Promise.reject(new Error('boom\nat line 1')) }
    expect(await main(host, ['check'])).toBe(3)
    expect(world.err()).toBe(
      'pipeline-review: internal error: boom\nhint: this is a bug in Pipeline Review; please report it with the file that caused it.\n',
    )
  })
})
