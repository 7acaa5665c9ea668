import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeSince } from '../../src/discover/change.ts'
import { OperationalError } from '../../src/engine/errors.ts'
import { compared, start } from './compared.ts'
import { brokenPipeline, goodPipeline } from './pipelines.ts'

describe('the configuration', () => {
  const strict = 'rules:\n  unknown-dependency: error\n'
  const off = 'rules:\n  unknown-dependency: off\n'

  it.each([
    ['a changed one', { '.github/pipeline-review.yml': strict }, { '.github/pipeline-review.yml': off }],
    ['an added one', {}, { '.github/pipeline-review.yml': off }],
    [
      "one that hides the base's behind a place that is looked at first",
      { 'pipeline-review.yml': strict },
      { '.github/pipeline-review.yml': off },
    ],
  ])('of the base decides: %s is named and has no effect', async (_, before, after) => {
    const world = start({ 'a.yml': goodPipeline, ...before })
    world.write('a.yml', brokenPipeline)
    for (const [path, text] of Object.entries(after)) world.write(path, text)
    world.git('add', '--all')
    const { exitCode, notices } = await compared()
    expect({ exitCode, notices }).toEqual({
      exitCode: 1,
      notices: [expect.stringMatching(/^This change edits the configuration; the review uses the configuration of the base/)],
    })
  })

  it('of the base decides where the change removes it', async () => {
    const world = start({ 'a.yml': goodPipeline, 'pipeline-review.yml': 'rules:\n  unknown-dependency: note\n' })
    world.write('a.yml', brokenPipeline)
    world.remove('pipeline-review.yml')
    expect(await compared()).toMatchObject({ exitCode: 0, notices: [expect.stringContaining('edits the configuration')] })
  })

  it('is not said to change no count where it changes which files are reviewed', async () => {
    const world = start({ 'a.yml': brokenPipeline, 'pipeline-review.yml': strict })
    world.write('pipeline-review.yml', `${strict}paths:\n  exclude: [a.yml]\n`)
    expect((await compared()).notices).toEqual([expect.stringContaining('After the merge, different files are reviewed.')])
  })

  it('of the change is refused where it has mistakes: after the merge no review could be done', async () => {
    const world = start({ 'a.yml': brokenPipeline, 'pipeline-review.yml': strict })
    world.write('pipeline-review.yml', 'rulez: {}\n')
    await expect(compared()).rejects.toThrow(/^pipeline-review\.yml:1:1: Unknown key "rulez"; did you mean "rules"\?/)
  })

  it('that the base does not have holds once it is merged; until then that which the base has', async () => {
    const world = start({ 'a.yml': brokenPipeline, 'pipeline-review.yml': off })
    world.write('ci/review.yml', 'profile: minimal\n')
    world.write('a.yml', brokenPipeline.replace('calm_harbour', 'quiet_meadow'))
    const { notices, fresh } = await compared('.', { config: './ci/review.yml', gate: 'all' })
    expect([notices[0], fresh]).toEqual(['The base has no ./ci/review.yml: it takes effect after the merge.', []])
    expect(notices).toHaveLength(2)
  })

  it('is that of the defaults where the one of the base cannot be read: the change must not decide on itself', async () => {
    const world = start({ 'a.yml': goodPipeline, 'pipeline-review.yml': 'rulez: {}\n' })
    world.write('pipeline-review.yml', off)
    world.write('a.yml', brokenPipeline)
    const { notices, exitCode } = await compared()
    expect([exitCode, notices[0]]).toEqual([
      1,
      'The configuration of the base cannot be read: the defaults apply until the change is merged.',
    ])
  })

  it('that nobody touched is not spoken of', async () => {
    const world = start({ 'a.yml': goodPipeline, 'pipeline-review.yml': strict })
    world.write('a.yml', brokenPipeline)
    expect(await compared()).toMatchObject({ exitCode: 1, notices: [] })
  })
})

describe('the base', () => {
  it.each(['no-such-ref', '--help', '', 'main..HEAD', 'a'.repeat(300), 'HEAD:a.yml'])('%j is refused', async (ref) => {
    const { host } = start({ 'a.yml': goodPipeline }).host()
    await expect(changeSince(host, ref, { paths: ['.'] })).rejects.toThrow(OperationalError)
  })

  it('is where the branch parted, not the tip of the other branch', async () => {
    const world = start({ 'a.yml': goodPipeline })
    world.git('checkout', '--quiet', '-b', 'feature')
    world.write('b.yml', goodPipeline.replace('ledger', 'books'))
    world.commit()
    world.git('checkout', '--quiet', 'main')
    world.write('a.yml', brokenPipeline)
    world.commit()
    world.git('checkout', '--quiet', 'feature')
    expect(await compared()).toMatchObject({ fresh: [], fixed: [], exitCode: 0 })
  })

  it('holds for a working directory below the root', async () => {
    const world = start({ 'team/flows/a.yml': brokenPipeline, 'other/b.yml': brokenPipeline })
    world.write('team/flows/a.yml', brokenPipeline.replace('calm_harbour', 'quiet_meadow'))
    expect(await compared('team')).toMatchObject({ fresh: [], existing: 1, fixed: [], exitCode: 0 })
    world.write('team/flows/c.yml', brokenPipeline)
    world.git('add', 'team/flows/c.yml')
    expect(await compared('team')).toMatchObject({ fresh: ['flows/c.yml unknown-dependency'], existing: 1 })
  })

  it('holds for files above the working directory', async () => {
    const world = start({ 'team/a.yml': goodPipeline, 'other/b.yml': goodPipeline })
    world.write('other/b.yml', brokenPipeline)
    expect(await compared('team', { paths: ['../other/b.yml'] })).toMatchObject({ exitCode: 1 })
    world.write('other/c.yml', brokenPipeline)
    expect(await compared('team', { paths: ['../other/c.yml'] })).toMatchObject({ exitCode: 1 })
  })

  it('holds for a file that moved into the working directory', async () => {
    const world = start({ 'other/b.yml': brokenPipeline, 'team/a.yml': goodPipeline })
    world.move('other/b.yml', 'team/b.yml')
    world.commit()
    expect(await compared('team', {}, 'HEAD~1')).toMatchObject({ fresh: [], existing: 1, exitCode: 0 })
  })

  it('copes with names that git would quote', async () => {
    const name = 'flöws/a "b"\t\u00a0ü.yml'
    start({ [name]: brokenPipeline }).write(name, brokenPipeline.replace('calm_harbour', 'quiet_meadow'))
    expect(await compared()).toMatchObject({ fresh: [], existing: 1, exitCode: 0 })
  })

  it('is read without the programs that the checkout names for its files', async () => {
    const world = start({ 'a.yml': brokenPipeline, '.gitattributes': '*.yml filter=evil diff=evil\n' })
    for (const key of ['filter.evil.smudge', 'diff.evil.textconv', 'diff.evil.command', 'diff.external', 'core.fsmonitor'])
      world.git('config', key, `sh -c 'echo ran > ${world.directory}/ran.txt'`)
    world.write('a.yml', brokenPipeline.replace('calm_harbour', 'quiet_meadow'))
    await compared()
    expect(existsSync(join(world.directory, 'ran.txt'))).toBe(false)
  })
})
