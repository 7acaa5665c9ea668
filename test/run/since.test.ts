import { describe, expect, it } from 'vitest'
import { changeSince } from '../../src/discover/change.ts'
import type { Gate } from '../../src/engine/report.ts'
import { review } from '../../src/run.ts'
import { compared, start } from './compared.ts'
import { brokenPipeline, carelessPipeline, goodPipeline } from './pipelines.ts'
import { twoFaults } from './two-faults.ts'

function edited(edit: (text: string) => string): string {
  const text = edit(twoFaults)
  expect(text).not.toBe(twoFaults)
  return text
}

describe('new is', () => {
  it('a second violation of the same rule next to an old one', async () => {
    start({ 'a.yml': twoFaults }).write(
      'a.yml',
      edited((text) => text.replace('[nobody]', '[nobody, noone]')),
    )
    expect(await compared()).toMatchObject({ fresh: ['a.yml unknown-dependency'], exitCode: 1 })
  })

  it('the same violation in another task', async () => {
    start({ 'a.yml': twoFaults }).write(
      'a.yml',
      edited((text) => text.replace('depends_on: [load]', 'depends_on: [nobody]')),
    )
    expect(await compared()).toMatchObject({ fresh: ['a.yml unknown-dependency'], exitCode: 1 })
  })

  it('one more task in a finding that names several', async () => {
    start({ 'a.yml': twoFaults }).write(
      'a.yml',
      edited((text) =>
        text.replace(
          / {6}load:\n(?: {8}.*\n)+/,
          (task) => `${task}${task.replace('load:', 'load_more:').replace('calm_harbour', 'quiet_meadow')}`,
        ),
      ),
    )
    expect((await compared()).fresh).toContain('a.yml retry-missing')
  })

  it('all of a file that is new, named or tracked', async () => {
    const world = start({ 'a.yml': twoFaults })
    world.write('b.yml', brokenPipeline)
    expect(await compared()).toMatchObject({ fresh: [], exitCode: 0 })
    expect(await compared('.', { paths: ['b.yml'] })).toMatchObject({ fresh: ['b.yml unknown-dependency'], exitCode: 1 })
    world.git('add', '--intent-to-add', 'b.yml')
    expect(await compared()).toMatchObject({ fresh: ['b.yml unknown-dependency'], exitCode: 1 })
    world.commit()
    expect(await compared('.', {}, 'HEAD~1')).toMatchObject({ fresh: ['b.yml unknown-dependency'], exitCode: 1 })
  })

  it('all of a copy', async () => {
    const world = start({ 'a.yml': brokenPipeline })
    world.write('copy.yml', brokenPipeline)
    world.git('add', 'copy.yml')
    expect((await compared()).fresh).toContain('copy.yml unknown-dependency')
  })

  it('standard input, which has no base', async () => {
    const { host } = start({ 'a.yml': goodPipeline }).host()
    const { host: files, base, only } = await changeSince(host, 'main', { paths: ['-'] })
    const readInput = async () => new TextEncoder().encode(brokenPipeline)
    const { exitCode } = await review({ ...files, readInput }, { paths: ['-'], base, only })
    expect(exitCode).toBe(1)
  })
})

describe('the gate', () => {
  it.each<readonly [Gate, number]>([
    ['new', 0],
    ['all', 1],
  ])('%s of a change that touches nothing of an old error ends %i', async (gate, exitCode) => {
    start({ 'a.yml': brokenPipeline }).write('a.yml', brokenPipeline.replace('calm_harbour', 'quiet_meadow'))
    expect(await compared('.', { gate })).toMatchObject({ exitCode, fresh: [], existing: 1 })
  })

  it('counts what is fixed, once each', async () => {
    start({ 'a.yml': brokenPipeline, 'b.yml': carelessPipeline }).write('a.yml', goodPipeline)
    expect(await compared()).toMatchObject({ fixed: ['unknown-dependency'], exitCode: 0, fresh: [] })
  })

  it('does not thank for files outside what was asked for', async () => {
    const world = start({ 'a/a.yml': goodPipeline, 'b/b.yml': brokenPipeline })
    world.write('b/b.yml', goodPipeline.replace('ledger', 'books'))
    expect(await compared('.', { paths: ['a'] })).toMatchObject({ fixed: [], exitCode: 0 })
    expect(await compared()).toMatchObject({ fixed: ['unknown-dependency'] })
  })

  it('does not thank for what went with its file', async () => {
    start({ 'a/a.yml': goodPipeline, 'b/b.yml': brokenPipeline }).remove('b/b.yml')
    expect(await compared()).toMatchObject({ fixed: [], exitCode: 0 })
  })

  it('tells a finding that the change suppresses from one that was suppressed before', async () => {
    const ignored = (text: string) =>
      text.replace('depends_on: [nobody]', 'depends_on: [nobody] # pipeline-review: ignore unknown-dependency -- comes later')
    const world = start({ 'a.yml': brokenPipeline, 'b.yml': ignored(brokenPipeline.replace('ledger', 'books')) })
    world.write('a.yml', ignored(brokenPipeline))
    const latest = await compared()
    expect(latest).toMatchObject({ fresh: ['a.yml unknown-dependency'], fixed: [], exitCode: 0 })
    world.commit()
    expect((await compared('.', {}, 'HEAD')).fresh).toEqual([])
  })

  it.each([
    ['its pipeline', (text: string) => text.replace(/^pipeline:\n(?: .*\n)+/m, '')],
    ['its pipeline and its name', (text: string) => text.replace(/^pipeline:\n(?: .*\n)+/m, '').replace(/^name.*\n/m, '')],
    ['all of its text', () => ''],
    ['all but a word that two readers differ on', () => 'enabled: yes\n'],
    ['its form', () => 'a: [\n'],
  ])('does not let a pipeline pass that lost %s', async (_, edit) => {
    start({ 'a.yml': goodPipeline, 'b.yml': goodPipeline.replace('ledger', 'books') }).write('a.yml', edit(goodPipeline))
    expect((await compared()).exitCode).toBe(1)
  })

  it('follows a pipeline that is renamed and loses its pipeline key', async () => {
    const world = start({
      'a.yml': carelessPipeline + goodPipeline.slice(goodPipeline.indexOf('  load:')),
      'b.yml': goodPipeline,
    })
    world.move('a.yml', 'c.yml')
    world.write(
      'c.yml',
      (carelessPipeline + goodPipeline.slice(goodPipeline.indexOf('  load:')))
        .replace('pipeline:', 'pipelin:')
        .replace(/^version.*\n/m, ''),
    )
    world.commit()
    expect((await compared('.', {}, 'HEAD~1')).exitCode).toBe(1)
  })
})
