import { describe, expect, it } from 'vitest'
import { lieWithin, selectFiles } from '../../src/discover/files.ts'
import { type FakeEntry, fakeWorld } from '../host.ts'

async function found(entries: Readonly<Record<string, FakeEntry>>, ...paths: readonly string[]): Promise<readonly string[]> {
  const { candidates } = await selectFiles(fakeWorld(entries).host, paths)
  return candidates.map(({ path, isNamed }) => `${path}${isNamed ? ' (named)' : ''}`)
}

const paths = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']))

describe('files', () => {
  it('come sorted in code-unit order, each once, and a named one stays named', async () => {
    const tree = paths('b.yml', 'a/x.yml', 'B.yml', 'a.yml', 'ä.yml', 'a-b/x.yml')
    const sorted = ['B.yml', 'a-b/x.yml', 'a.yml', 'a/x.yml', 'b.yml', 'ä.yml']
    expect(await found(tree, '.')).toEqual(sorted)
    expect(await found(tree, 'a.yml', '.', './a.yml', '*.yml')).toEqual(
      sorted.map((path) => (path === 'a.yml' ? 'a.yml (named)' : path)),
    )
  })

  it('that are links, pipes and sockets are named but not followed', async () => {
    const { candidates } = await selectFiles(fakeWorld({ 'a.yml': { kind: 'link' }, 'b.yml': { kind: 'other' } }).host, ['.'])
    expect(candidates.map(({ path, kind }) => `${path} ${kind}`)).toEqual(['a.yml link', 'b.yml other'])
  })

  it('in a directory that cannot be read are not taken for none', async () => {
    const { host } = fakeWorld(paths('flows/a.yml', 'flows/closed/b.yml', 'open/c.yml'))
    const closed = { ...host, list: async (path: string) => (path === 'flows/closed' ? undefined : host.list(path)) }
    const of = async (...asked: readonly string[]) =>
      (await selectFiles(closed, asked)).candidates.map(({ path, kind, isNamed }) => `${path} ${kind} ${isNamed}`)
    expect(await of('flows')).toEqual(['flows/a.yml file false', 'flows/closed directory false'])
    expect(await of('flows/closed')).toEqual(['flows/closed directory true'])
    expect(await of('flows/**/*.yml')).toEqual(['flows/a.yml file false', 'flows/closed directory false'])
    expect(await of('open/*.yml')).toEqual(['open/c.yml file false'])
  })

  it('are not all files where a name is empty', async () => {
    await expect(found(paths('a.yml'), '')).rejects.toThrow('A path is empty.')
  })
})

describe('.gitignore', () => {
  it.each<readonly [string, Record<string, string>, readonly string[]]>([
    ['holds for all below it', { '.gitignore': '*.gen.yml' }, ['a.yml', 'deep/b.yml']],
    ['may let some in again', { '.gitignore': '*.gen.yml\n!b.gen.yml' }, ['a.yml', 'deep/b.gen.yml', 'deep/b.yml']],
    [
      'of a deeper directory decides',
      { '.gitignore': '*.gen.yml', 'deep/.gitignore': '!*.gen.yml' },
      ['a.yml', 'deep/b.gen.yml', 'deep/b.yml'],
    ],
    ['holds from its own directory on', { 'deep/.gitignore': '/b.yml\n/a.yml' }, ['a.gen.yml', 'a.yml', 'deep/b.gen.yml']],
    ['may close a directory', { '.gitignore': 'deep/' }, ['a.gen.yml', 'a.yml']],
    ['with Windows line ends and comments', { '.gitignore': '# all\r\n*.gen.yml\r\n\r\n' }, ['a.yml', 'deep/b.yml']],
    ['with nonsense', { '.gitignore': '[\n\\\n!!\n***\0\n' }, ['a.gen.yml', 'a.yml', 'deep/b.gen.yml', 'deep/b.yml']],
  ])('%s', async (_, ignores, expected) => {
    expect(await found({ ...paths('a.yml', 'a.gen.yml', 'deep/b.yml', 'deep/b.gen.yml'), ...ignores }, '.')).toEqual(expected)
  })

  it('above a directory that is named holds there too', async () => {
    const tree = { ...paths('x/y/a.yml', 'x/y/b.gen.yml'), '.gitignore': '*.gen.yml', 'x/.gitignore': '' }
    expect(await found(tree, 'x/y')).toEqual(['x/y/a.yml'])
  })

  it.each([
    `${'*a'.repeat(40)}b`,
    `${'a*'.repeat(60)}!`,
    `${'**/'.repeat(40)}b`,
    `${'[a-z]*'.repeat(40)}!`,
    `${'?*'.repeat(60)}!`,
  ])('cannot stall the walk with %s', async (pattern) => {
    const long = `${'a'.repeat(200)}.yml`
    expect(await found({ [long]: '', [`deep/${long}`]: '', '.gitignore': `${pattern}\n` }, '.')).toHaveLength(2)
  })
})

describe('files that are gone', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['.'], ['a.yml', 'x/b.yml']],
    [['x'], ['x/b.yml']],
    [['x/'], ['x/b.yml']],
    [['*.yml'], ['a.yml', 'x/b.yml', '../c.yml']],
    [['x/*.yml'], ['x/b.yml']],
    [['..'], ['../c.yml']],
    [['-'], []],
  ])('lie within %j: %j', (asked, expected) => {
    expect(lieWithin(asked, ['a.yml', 'x/b.yml', '../c.yml'])).toEqual(expected)
  })
})
