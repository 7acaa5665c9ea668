import { describe, expect, it } from 'vitest'
import { compared, start } from './compared.ts'
import { goodPipeline } from './pipelines.ts'
import { twoFaults, twoFaultsAsJson } from './two-faults.ts'

function edited(edit: (text: string) => string): string {
  const text = edit(twoFaults)
  expect(text).not.toBe(twoFaults)
  return text
}

describe('nothing is new after', () => {
  const lines = twoFaults.split('\n')
  const group = (name: string) => {
    const from = lines.indexOf(`  ${name}:`)
    const to = lines.findIndex((line, index) => index > from && /^ {0,2}\S/.test(line))
    return { from, to, text: lines.slice(from, to) }
  }
  const [first, second] = [group('first'), group('second')]
  const reordered = [...lines.slice(0, first.from), ...second.text, ...first.text, ...lines.slice(second.to)].join('\n')
  const schedule = lines.slice(lines.indexOf('schedule:'), -1)

  it.each<readonly [string, string]>([
    ['comments and blank lines', edited((text) => `# reviewed by the platform team\n\n${text.replaceAll('\n', '\n\n')}`)],
    [
      'another indentation',
      edited((text) => text.replace(/^ +/gm, (blanks) => `${blanks}${blanks}`).replaceAll('- name', '-   name')),
    ],
    ['other quotes', edited((text) => text.replace(/(name|cron|path): "?([^"\n]+)"?$/gm, "$1: '$2'"))],
    ['double quotes', edited((text) => text.replace(/(name|cron): "?([^"\n]+)"?$/gm, '$1: "$2"'))],
    ['lists in lines of their own', edited((text) => text.replace(/^( +)(\w+): \[(\w+)\]$/gm, '$1$2:\n$1- $3'))],
    ['moving groups', reordered],
    [
      'moving schedules',
      edited(() =>
        [
          ...schedule.slice(0, 1),
          ...schedule.slice(4),
          ...schedule.slice(1, 4),
          ...lines.slice(0, lines.indexOf('schedule:')),
        ].join('\n'),
      ),
    ],
    ['moving root keys', edited(() => [...schedule, ...lines.slice(0, lines.indexOf('schedule:'))].join('\n'))],
    ['re-serialisation as JSON', edited(() => JSON.stringify(JSON.parse(JSON.stringify(twoFaultsAsJson)), null, 1))],
    ['Windows line ends and a byte order mark', edited((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['moving keys of a task', edited((text) => text.replace(/( {8}depends_on: .*\n)( {8}name: .*\n)/g, '$2$1'))],
  ])('%s', async (_, text) => {
    start({ 'flows/a.yml': twoFaults }).write('flows/a.yml', text)
    const result = await compared()
    expect(result).toMatchObject({ fresh: [], fixed: [], exitCode: 0 })
    expect(result.existing).toBeGreaterThan(3)
  })

  it('renaming a file, with a small edit', async () => {
    const world = start({ 'flows/a.yml': twoFaults, 'flows/b.yml': goodPipeline })
    world.move('flows/a.yml', 'teams/sales/morning load.yml')
    world.write('teams/sales/morning load.yml', twoFaults.replace('/check', '/health'))
    world.commit()
    expect(await compared('.', {}, 'HEAD~1')).toMatchObject({ fresh: [], fixed: [], exitCode: 0 })
  })

  it('renaming a file that git does not know yet, once it is staged', async () => {
    const world = start({ 'flows/a.yml': twoFaults })
    world.move('flows/a.yml', 'b.yml')
    world.git('add', '--all')
    expect(await compared()).toMatchObject({ fresh: [], fixed: [], exitCode: 0 })
  })

  it('adding a good task', async () => {
    const task = twoFaults.slice(twoFaults.indexOf('      check:'), twoFaults.indexOf('    depends_on: []\n    name: First'))
    start({ 'a.yml': twoFaults }).write(
      'a.yml',
      edited((text) =>
        text.replace('      check:', `${task.replace('check:', 'probe:').replace('"Check"', 'Probe')}      check:`),
      ),
    )
    const { fresh, exitCode } = await compared()
    expect(exitCode).toBe(0)
    expect(fresh.filter((line) => !/retry-missing|timeout-missing|duplicate-task/.test(line))).toEqual([])
  })
})
