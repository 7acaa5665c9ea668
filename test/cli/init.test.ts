import { describe, expect, it } from 'vitest'
import { setupFiles } from '../../src/cli/init.ts'
import { main } from '../../src/cli/main.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { parseDocument } from '../../src/core/parse.ts'
import { rules } from '../../src/rules/index.ts'
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

  it('warns where GitHub would not look for the files', async () => {
    const words = 'This is not the root of a git repository'
    const below = fakeWorld({})
    await main(below.host, ['init', '--yes'])
    expect(below.err()).toContain(words)
    const root = fakeWorld({ '.git/HEAD': 'ref: refs/heads/main\n' })
    await main(root.host, ['init', '--yes'])
    expect(root.err()).toBe('')
  })

  it('leaves files that are there as they are', async () => {
    const [workflow = '', config = ''] = paths
    const world = fakeWorld({ [config]: '# mine\n' })
    expect(await main(world.host, ['init', '--yes'])).toBe(0)
    expect(world.written).toEqual([workflow])
    expect(world.files.get(config)).toBe('# mine\n')
    expect(world.out()).toContain(`${config} is there already and stays as it is.`)
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
