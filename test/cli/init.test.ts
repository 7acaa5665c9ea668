import { describe, expect, it } from 'vitest'
import { setupFiles } from '../../src/cli/init.ts'
import { main } from '../../src/cli/main.ts'
import { configPaths, loadConfig } from '../../src/config/load.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { rules } from '../../src/rules/index.ts'
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
