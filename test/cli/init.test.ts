import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { setupFiles, setupFilesFor } from '../../src/cli/setup-files.ts'
import { configPaths, loadConfig } from '../../src/config/load.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { entries } from '../../src/dialects/entries.ts'
import { rules } from '../../src/rules/index.ts'
import { inputs } from '../../src/settings.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { fakeWorld } from '../host.ts'
import { goodPipeline } from '../run/pipelines.ts'

const paths = Object.keys(setupFiles)

describe('init', () => {
  it('shows both files and writes them with --yes', async () => {
    const world = fakeWorld({})
    expect(await main(world.host, ['init', '--yes'])).toBe(0)
    expect(world.written).toEqual(paths)
    for (const [path, text] of Object.entries(setupFiles)) {
      expect(world.files.get(path)).toBe(text)
      expect(world.out()).toContain(text)
      expect(world.out()).toContain(`Written: ${path}`)
    }
  })

  it('warns where there is no repository', async () => {
    const none = fakeWorld({})
    expect(await main(none.host, ['init', '--yes'])).toBe(0)
    expect(none.err()).toContain('This is not a git repository')
    const root = fakeWorld({ '.git/HEAD': 'ref: refs/heads/main\n' })
    await main(root.host, ['init', '--yes'])
    expect(root.err()).toBe('')
  })

  it.each(['../.git/HEAD', '../../.git'])('refuses to write below the root of a repository: %s', async (git) => {
    const world = fakeWorld({ [git]: 'ref: refs/heads/main\n' })
    expect(await main(world.host, ['init', '--yes'])).toBe(2)
    expect(world.written).toEqual([])
    expect(world.err()).toContain('This is not the root of the repository')
    expect(world.err()).toContain(`hint: Run it in ${git.split('/.git')[0]}, where .git is.`)
  })

  it('leaves files that are there as they are', async () => {
    const [workflow = '', config = ''] = paths
    const world = fakeWorld({ [config]: '# mine\n' })
    expect(await main(world.host, ['init', '--yes'])).toBe(0)
    expect(world.written).toEqual([workflow])
    expect(world.files.get(config)).toBe('# mine\n')
    expect(world.out()).toContain(`${config} already exists and was not changed.`)
  })

  it.each(configPaths)('writes no second configuration beside %s', async (path) => {
    const world = fakeWorld({ [path]: 'profile: strict\n' })
    expect(await main(world.host, ['init', '--yes'])).toBe(0)
    expect(world.written).toEqual([paths[0]])
    expect(world.out()).toContain(`${path} already exists and was not changed.`)
    expect(world.out()).toContain('Commit the file and open a pull request: the check is named "Pipeline Review".')
  })

  it('says which of two configurations holds', async () => {
    const world = fakeWorld({ 'pipeline-review.yml': 'profile: strict\n', '.github/pipeline-review.yaml': 'profile: minimal\n' })
    await main(world.host, ['init', '--yes'])
    expect(world.out()).toContain('.github/pipeline-review.yaml takes precedence: pipeline-review.yml is not read.')
    expect((await loadConfig(world.host, undefined, rules)).profile).toBe('minimal')
  })

  it.each([
    ['.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - uses: pipeline-review/pipeline-review@v0.1.0\n'],
    ['.github/workflows/checks.yaml', '        uses: "Pipeline-Review/pipeline-review@0123abc" # pinned\n'],
    ['.github/workflows/pipeline-review.yaml', 'uses: acme/standards/.github/workflows/review.yml@main\n'],
  ])('writes no second workflow beside %s', async (path, text) => {
    const world = fakeWorld({ [path]: text })
    expect(await main(world.host, ['init', '--yes'])).toBe(0)
    expect(world.written).toEqual([paths[1]])
    expect(world.out()).toContain(`${path} already exists and was not changed.`)
    expect(world.out()).toContain('Commit the file: the configuration takes effect after the merge.')
  })

  it('takes no other workflow for one that runs the action', async () => {
    const world = fakeWorld({
      '.github/workflows/ci.yml': '# uses: pipeline-review/pipeline-review@v0.1.0\nuses: actions/checkout@v5\n',
      '.github/workflows/notes.md': 'uses: pipeline-review/pipeline-review@v0.1.0\n',
    })
    await main(world.host, ['init', '--yes'])
    expect(world.written).toEqual(paths)
    expect(world.out()).toContain('Commit both files and open a pull request')
  })

  it('has nothing to do the second time', async () => {
    const world = fakeWorld(setupFiles)
    expect(await main(world.host, ['init'])).toBe(0)
    expect(world.written).toEqual([])
  })

  it('writes nothing where nobody can agree', async () => {
    const world = fakeWorld({})
    expect(await main(world.host, ['init'])).toBe(2)
    expect(world.written).toEqual([])
    expect(world.err()).toContain('hint: Run pipeline-review init --yes')
  })

  it('writes nothing through a link', async () => {
    const world = fakeWorld({ [paths[1] ?? '']: { kind: 'link' } })
    await main(world.host, ['init', '--yes'])
    expect(world.written).toEqual([paths[0]])
  })

  it('writes a configuration without mistakes, with which a check runs', async () => {
    const text = setupFiles['.github/pipeline-review.yml'] ?? ''
    expect(parseConfig(parseDocument({ path: 'c.yml', text }), rules).problems).toEqual([])
    const withComments = text.replace(/^( *)# (?=retry|sla|overrides| {2})/gm, '$1')
    expect(withComments).not.toBe(text)
    expect(parseConfig(parseDocument({ path: 'c.yml', text: withComments }), rules).problems).toEqual([])
    const world = fakeWorld({ ...setupFiles, 'a.yml': goodPipeline })
    expect(await main(world.host, ['check'])).toBe(0)
  })
})

const bundle = 'bundle:\n  name: harbour\nresources:\n  jobs:\n    berths:\n      name: berths\n'
const flow = 'id: tides\nnamespace: port\ntasks:\n  - id: log\n    type: io.kestra.plugin.core.log.Log\n    message: low\n'

describe('the orchestrators that init recognises', () => {
  const [workflowPath = '', configPath = ''] = paths
  const setUp = async (files: Readonly<Record<string, string>>) => {
    const world = fakeWorld(files)
    expect(await main(world.host, ['init', '--yes'])).toBe(0)
    return { out: world.out(), workflow: String(world.files.get(workflowPath)), config: world.files.get(configPath) }
  }

  it('gives the key of the one that is used and no other', async () => {
    const { out, workflow } = await setUp({ 'a.yml': goodPipeline })
    expect(out).toContain('Pipelines found: Orchestra.')
    expect(out).toContain('For run history, set in the repository: secret ORCHESTRA_API_KEY.')
    expect(workflow).toContain('          orchestra-api-key: ${{ secrets.ORCHESTRA_API_KEY }}\n')
    expect(workflow).not.toContain('databricks')
  })

  it('gives address and token of a workspace', async () => {
    const { out, workflow } = await setUp({ 'databricks.yml': bundle })
    expect(out).toContain('Pipelines found: Databricks.')
    expect(workflow).toContain(
      '          databricks-host: ${{ vars.DATABRICKS_HOST }}\n          databricks-token: ${{ secrets.DATABRICKS_TOKEN }}\n',
    )
    expect(workflow).not.toContain('orchestra')
  })

  it('gives those of several at once', async () => {
    const { out, workflow, config } = await setUp({
      'a.yml': goodPipeline,
      'etl/databricks.yml': bundle,
      'flows/tides.yml': flow,
    })
    expect(out).toContain('Pipelines found: Orchestra, Databricks, Kestra.')
    const document = parseDocument({ path: workflowPath, text: workflow })
    expect(document.problems.filter(({ code }) => code !== 'yaml-1-1')).toEqual([])
    for (const input of ['orchestra-api-key', 'databricks-host', 'databricks-token'])
      expect([input, workflow.split(`${input}: `).length]).toEqual([input, 2])
    expect(config).toContain(setupFiles[configPath])
  })

  it('gives the release of each orchestrator that reads differently, to be filled in', () => {
    const configOf = (ids: readonly string[]) => setupFilesFor(ids.map((id) => ({ id })))[paths[1] ?? ''] ?? ''
    const text = configOf(['orchestra', 'kestra', 'dag-factory'])
    expect(configOf(['orchestra', 'databricks'])).not.toMatch(/^# \w+:\n# {3}version/m)
    const filledIn = text.replace(/^# ((?:kestra|airflow):| {2}(?:version|dag-factory|timezone):.*)$/gm, '$1')
    const { config, problems } = parseConfig(parseDocument({ path: paths[1] ?? '', text: filledIn }), rules)
    expect(problems).toEqual([])
    expect(config.kestra).toMatchObject({ version: '1.3', timeZone: 'Europe/London' })
    expect(config.airflow).toMatchObject({ version: '3.0', libraryVersion: '1.1' })
  })

  it('knows every entry of the registry, and gives only inputs that the action has', () => {
    const text = setupFilesFor(entries)[workflowPath] ?? ''
    const given = [...text.matchAll(/^ {10}([\w-]+): \$\{\{ (secrets|vars)\./gm)].map(([, name]) => name)
    expect(given.length).toBeGreaterThan(2)
    for (const name of given) expect(inputs.map((input) => input.name)).toContain(name)
  })

  it('says where there is no pipeline, and looks into nothing that git ignores', async () => {
    const { out, workflow } = await setUp({ '.gitignore': 'old/\n', 'old/a.yml': goodPipeline, 'compose.yml': 'services: {}\n' })
    expect(out).toContain('No pipeline file was found below the working directory.')
    expect(workflow).toBe(setupFiles[workflowPath])
  })
})
