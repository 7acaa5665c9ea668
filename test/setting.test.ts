import { describe, expect, it } from 'vitest'
import { renderActionYml } from '../scripts/action-yml.ts'
import { actionTables, formatList } from '../scripts/readme.ts'
import { optionOf, readOptions, repeated } from '../src/cli/options.ts'
import { formats, outputFormats } from '../src/render-as.ts'
import { fromEnvironment, inputsOf, readInputs, type SettingsOf, setting, settingWithDefault } from '../src/setting.ts'
import { settings } from '../src/settings.ts'
import { choice, format, text, wholeNumber } from '../src/text-kinds.ts'

/** The settings and a few that do not exist. */
const table = {
  ...settings,
  quietHours: settingWithDefault(wholeNumber(0, 12, 8), '6', 'Hours without comments, 0 to 12.', {
    help: 'hours without comments',
  }),
  tone: setting(choice(['terse', 'kind']), 'How findings are worded.'),
  deskKey: { ...setting(text('KEY'), 'Key of the help desk.', { isSecret: true }), variable: 'DESK_KEY' },
}
const read = (env: Readonly<Record<string, string>>) => readInputs<SettingsOf<typeof table>>(table, env)

describe('one entry in the table of settings is enough', () => {
  it('for a type, a value and a default', () => {
    const { quietHours, tone } = read({ 'INPUT_QUIET-HOURS': ' 3 ', INPUT_TONE: 'kind' })
    const hours: number = quietHours
    const wording: 'terse' | 'kind' | undefined = tone
    expect({ hours, wording }).toEqual({ hours: 3, wording: 'kind' })
    expect(read({})).toMatchObject({ quietHours: 6, tone: undefined, gate: 'new' })
  })

  it.each([
    ['INPUT_QUIET-HOURS', '13', 'The input "quiet-hours" cannot be used: it is not a whole number from 0 to 12'],
    ['INPUT_TONE', 'loud', 'The input "tone" cannot be used: it must be terse or kind'],
  ])('for the refusal of %s=%s', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message)
  })

  it('for action.yml and its docs', () => {
    expect(renderActionYml(inputsOf(table))).toContain(
      "  quiet-hours:\n    description: 'Hours without comments, 0 to 12.'\n    required: false\n    default: '6'\n",
    )
    expect(actionTables(inputsOf(table))).toContain('| `quiet-hours` | Hours without comments, 0 to 12. | `6` |\n')
  })

  it('for an option of the command line with its help, and for a variable', () => {
    const options = { quietHours: optionOf(table.quietHours), tone: optionOf(table.tone) }
    const { values, positionals } = readOptions<{ quietHours: number | undefined; tone: 'terse' | 'kind' | undefined }>(options, [
      'a.yml',
      '--quiet-hours',
      '4',
    ])
    expect({ values, positionals }).toEqual({ values: { quietHours: 4, tone: undefined }, positionals: ['a.yml'] })
    expect(options.quietHours).toMatchObject({ placeholder: 'N', help: 'hours without comments (default 6)' })
    expect(() => readOptions(options, ['--quiet-hours=13'])).toThrow('--quiet-hours takes a whole number from 0 to 12, not "13".')
    expect(fromEnvironment(table.deskKey, { DESK_KEY: ' k ' })).toBe('k')
    expect(inputsOf(table).flatMap(({ isSecret, name }) => (isSecret ? [name] : []))).toContain('desk-key')
  })
})

describe('one entry in the table of formats is enough', () => {
  const more = { ...outputFormats, haiku: { description: 'for poets', render: async () => 'leaves fall' } }

  it('for the option, its help and the list in the README', () => {
    const options = { format: repeated(format('format', Object.keys(more)), 'how to print') }
    expect(readOptions<{ format: readonly string[] }>(options, ['--format', 'haiku']).values).toEqual({ format: ['haiku'] })
    expect(options.format.placeholder).toBe([...formats, 'haiku'].join('|'))
    expect(formatList(more)).toContain('`haiku` (for poets)')
  })
})
