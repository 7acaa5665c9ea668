import { describe, expect, it } from 'vitest'
import { OperationalError } from '../../src/engine/errors.ts'
import { review } from '../../src/run.ts'
import { type FakeEntry, type FakeOptions, fakeWorld } from '../host.ts'
import { goodPipeline } from './pipelines.ts'

const [beside, broken] = [goodPipeline, 'values: [unclosed\n']

/** The files that count as pipelines, and the rules that speak of each. */
async function reviewed(entries: Readonly<Record<string, FakeEntry>>, paths: readonly string[] = ['.'], options?: FakeOptions) {
  const { report, exitCode, stats } = await review(fakeWorld(entries, options).host, { paths, allowEmpty: true })
  const rules = report.findings.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path} ${rule}`)
  return { exitCode, files: report.summary.files, errors: rules, passedOver: stats.passedOver, yamlFiles: stats.yamlFiles }
}

describe('a file counts as a pipeline', () => {
  it.each([
    ['with version and name and pipeline', goodPipeline],
    ['with version and pipeline only', goodPipeline.replace(/^name.*\n/m, '')],
    ['with name and pipeline only', goodPipeline.replace(/^version.*\n/m, '')],
    ['with a pipeline whose entries hold tasks', goodPipeline.replace(/^version.*\nname.*\n/m, '')],
    ['with a pipeline whose entries name an integration', 'pipeline:\n  send:\n    integration: HTTP\n'],
    ['with quoted keys', '"version": v1\n"name": Quoted\n"pipeline": {}\n'],
    ['with a byte order mark and Windows line ends', `\uFEFF${goodPipeline.replaceAll('\n', '\r\n')}`],
  ])('%s', async (_, text) => {
    expect((await reviewed({ 'deep/er/x.yaml': text })).files).toBe(1)
  })

  it('that is broken where its text has a root line "pipeline:"', async () => {
    const { errors, files } = await reviewed({ 'x.yml': `pipeline:\n  a: [\n` })
    expect({ errors, files }).toEqual({ errors: ['x.yml invalid-yaml'], files: 1 })
  })

  it('that is broken where its text resembles one, wherever it lies', async () => {
    const torn = beside.replace('pipeline:', 'pipeline: [')
    const { errors } = await reviewed({ 'flows/a.yml': beside, 'flows/b.yml': broken, 'flows/c.yml': torn, 'other/d.yml': torn })
    expect(errors).toEqual(['flows/c.yml invalid-yaml', 'other/d.yml invalid-yaml'])
  })

  it('that is of another encoding where its text resembles one', async () => {
    const wide = new Uint8Array(Buffer.from(`\uFEFF${beside}`, 'utf16le'))
    const { errors } = await reviewed({ 'a.yml': beside, 'b.yml': wide, 'c.yml': Uint8Array.of(0xfe, 0xff, 0, 0x61) })
    expect(errors).toEqual(['b.yml unreadable-file'])
  })

  it('that begins like one and lies beside others, though not elsewhere', async () => {
    const lost = 'version: v1\nname: Lost its tasks\n'
    const tree = { 'flows/a.yml': beside, 'flows/b.yml': lost, 'docs/b.yml': lost, 'flows/c.yml': `${lost}team: A\n` }
    expect((await reviewed(tree)).errors).toEqual(['flows/b.yml not-a-pipeline'])
  })

  it('that the configuration names, whatever it holds', async () => {
    const config = 'paths:\n  include: [flows, docs/x.yml]\npipelines:\n  jobs/nightly.yml: {owners: [a]}\n'
    const tree = { 'pipeline-review.yml': config, 'flows/a.yml': beside, 'flows/b.yml': broken, 'flows/c.yml': 'a: 1\n' }
    const { errors } = await reviewed({ ...tree, 'docs/x.yml': 'a: 1\n', 'jobs/nightly.yml': 'a: 1\n' })
    expect(errors).toEqual(['docs/x.yml not-a-pipeline', 'flows/b.yml invalid-yaml'])
    const without = {
      ...tree,
      'pipeline-review.yml': config.replace(/paths:[^p]*\n {2}include.*\n/, ''),
      'jobs/nightly.yml': 'a: 1\n',
    }
    expect((await reviewed(without)).errors).toEqual(['jobs/nightly.yml not-a-pipeline'])
  })

  it('that was named, whatever it holds', async () => {
    expect((await reviewed({ 'notes.yml': 'a: 1\n' }, ['notes.yml'])).errors).toEqual(['notes.yml not-a-pipeline'])
    expect((await reviewed({ 'empty.yml': '' }, ['empty.yml'])).errors).toEqual(['empty.yml not-a-pipeline'])
    expect((await reviewed({ 'notes.yml': 'a: yes\n' }, ['notes.yml'])).exitCode).toBe(1)
  })
})

describe('other YAML is skipped', () => {
  it.each([
    ['dbt_project.yml', "name: shop\nversion: '1.0.0'\nconfig-version: 2\nprofile: shop\nmodels: {}\n"],
    ['docker-compose.yml', 'version: "3.8"\nname: shop\nservices:\n  web:\n    image: nginx\n'],
    ['.github/workflows/ci.yml', 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: []\n'],
    ['bitbucket-pipelines.yml', 'pipelines:\n  default:\n    - step:\n        script: [npm test]\n'],
    ['azure-pipelines.yml', 'name: build\ntrigger: [main]\nsteps: []\n'],
    ['pubspec.yaml', 'name: app\nversion: 1.2.3\ndependencies: {}\n'],
    ['values.yaml', 'pipeline:\n  enabled: true\n'],
    ['list.yml', '- a\n- b\n'],
    ['empty.yml', ''],
    ['broken-elsewhere.yml', broken],
  ])('%s', async (path, text) => {
    const { passedOver, files } = await reviewed({ [path]: text, 'orchestra/ledger.yml': goodPipeline })
    expect({ passedOver, files }).toEqual({ passedOver: [path], files: 1 })
  })

  it('even where a pipeline lies beside it, as long as it can be read', async () => {
    const { passedOver } = await reviewed({ 'a.yml': goodPipeline, 'values.yml': 'a: 1\n', 'stdin.yml': 'b: 1\n' })
    expect(passedOver).toEqual(['stdin.yml', 'values.yml'])
  })
})

describe('the files of a run', () => {
  const tree = {
    '.gitignore': 'build/\n*.gen.yml\n!keep.gen.yml\n',
    'a.yml': goodPipeline,
    'build/b.yml': goodPipeline,
    'x.gen.yml': goodPipeline,
    'keep.gen.yml': goodPipeline,
    'node_modules/p/c.yml': goodPipeline,
    'deep/node_modules/p/c.yml': goodPipeline,
    '.git/d.yml': goodPipeline,
    'deep/.gitignore': 'own.yml\n',
    'deep/own.yml': goodPipeline,
    'deep/more/own.yml': goodPipeline,
    'deep/e.YAML': goodPipeline,
    'deep/f.yml.txt': goodPipeline,
    'deep/more/g.yml': goodPipeline,
  }

  it.each([
    [['.'], 4],
    [['./'], 4],
    [['deep'], 2],
    [['deep/'], 2],
    [['deep', 'deep/more', '.'], 4],
    [['build/b.yml'], 1],
    [['node_modules/p/c.yml'], 1],
    [['**/*.yml'], 3],
    [['deep/*.YAML'], 1],
    [['deep/**/g.yml'], 1],
    [['?.yml'], 2],
    [['*/more'], 1],
    [['d*'], 2],
    [['**/more/'], 1],
    [['deep', 'nowhere'], 2],
    [['deep/f.yml.txt'], 1],
    [['.//deep/./more/g.yml'], 1],
  ])('of %j are %i', async (paths, count) => {
    expect((await reviewed(tree, paths)).files).toBe(count)
  })

  it('that are links are not followed, and refused where they are meant', async () => {
    const { passedOver, exitCode } = await reviewed({ 'a.yml': goodPipeline, 'b.yml': { kind: 'link' } })
    expect({ passedOver, exitCode }).toEqual({ passedOver: ['b.yml'], exitCode: 0 })
    expect((await reviewed({ 'b.yml': { kind: 'link' } }, ['b.yml'])).errors).toEqual(['b.yml unreadable-file'])
    expect((await reviewed({ 'pipe.yml': { kind: 'other' } }, ['pipe.yml'])).errors).toEqual(['pipe.yml unreadable-file'])
  })

  it('come from standard input for -', async () => {
    const { files, exitCode } = await reviewed({ 'a.yml': 'never looked at' }, ['-'], { input: goodPipeline })
    expect({ files, exitCode }).toEqual({ files: 1, exitCode: 0 })
    expect((await reviewed({}, ['-'], { input: 'a: 1\n' })).errors).toEqual(['stdin.yml not-a-pipeline'])
    expect((await reviewed({ 'a.yml': goodPipeline }, ['a.yml', '-'], { input: goodPipeline })).files).toBe(2)
  })

  it('tell of a pattern that means no file, which may be a slip', async () => {
    const noticesFor = async (...paths: readonly string[]) =>
      (await review(fakeWorld(tree).host, { paths, allowEmpty: true })).report.notices
    expect(await noticesFor('nowhere/**/*.yml')).toEqual(['No YAML file matches "nowhere/**/*.yml".'])
    expect(await noticesFor('deep', 'nowhere', 'no*where')).toEqual([
      'No YAML file matches "nowhere".',
      'No YAML file matches "no*where".',
    ])
    // The usual pair of endings is none.
    expect(await noticesFor('deep/**/*.yml', 'deep/**/*.yaml')).toEqual([])
  })

  it('leave out what the configuration excludes, unless it is named', async () => {
    const excluded = { ...tree, 'pipeline-review.yml': 'paths:\n  exclude: [deep/**]\n' }
    expect((await reviewed(excluded)).files).toBe(2)
    expect((await reviewed(excluded, ['deep/more/g.yml'])).files).toBe(1)
    expect((await reviewed({ ...tree, 'pipeline-review.yml': 'paths:\n  include: [deep/]\n  exclude: [g.yml]\n' })).files).toBe(1)
  })
})

describe('a file of another encoding', () => {
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

  it.each([
    ['of comments alone', latin1('# Gr\xfc\xdfe\n# host: x\n'), 0],
    ['that could be a pipeline', latin1(`# Gr\xfc\xdfe\n${goodPipeline}`), 1],
    ['with other keys', latin1('# Gr\xfc\xdfe\nhost: x\n'), 0],
  ])('%s, far from pipelines, is told of where it may be one', async (_name, bytes, files) => {
    const { report } = await review(fakeWorld({ 'conf/x.yml': bytes }).host, { paths: ['.'], allowEmpty: true })
    expect(report.summary.files).toBe(files)
  })
})

describe('a run that finds nothing to review', () => {
  it.each([
    [{}, ['.'], 'Nothing to review: no YAML file was found.'],
    [{ 'a.yml': 'a: 1\n' }, ['.'], 'Nothing to review: the one YAML file found is not a pipeline.'],
    [{ 'a.yml': 'a: 1\n', 'b.yml': '[]' }, ['.'], 'Nothing to review: none of the 2 YAML files found is a pipeline.'],
    [{ 'a.yml': goodPipeline }, ['*.yaml'], 'Nothing to review: no YAML file was found.'],
    [
      { 'a.yml': goodPipeline, 'b.yml': goodPipeline, 'pipeline-review.yml': "paths:\n  exclude: ['**']\n" },
      ['.'],
      'Nothing to review: the configuration excludes all 2 YAML files found.',
    ],
    [{ 'a.yml': goodPipeline }, ['gone.yml'], 'File or directory "gone.yml" does not exist.'],
  ])('says so: %j %j', async (entries, paths, message) => {
    const work = review(fakeWorld(entries as Record<string, string>).host, { paths })
    await expect(work).rejects.toThrow(OperationalError)
    await expect(work).rejects.toThrow(message)
  })

  it('passes where that is allowed', async () => {
    const { exitCode, report } = await review(fakeWorld({}).host, { paths: ['.'], allowEmpty: true })
    expect({ exitCode, files: report.summary.files }).toEqual({ exitCode: 0, files: 0 })
  })
})
