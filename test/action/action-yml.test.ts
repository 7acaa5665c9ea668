import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { renderActionYml } from '../../scripts/action-yml.ts'
import { OperationalError } from '../../src/engine/errors.ts'
import { readActionSettings, variableOf } from '../../src/github/inputs.ts'
import { inputs, outputs } from '../../src/settings.ts'

const file = join(import.meta.dirname, '../../action.yml')

let documents = 0

/** The service remembers documents by their address. */
async function problemsIn(text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///${documents++}/action.yml`, 'yaml', 1, text)
  return (await validate(document)).map(({ message }) => String(message))
}

describe('action.yml', () => {
  it('is what the table of settings says', () => {
    expect(readFileSync(file, 'utf8')).toBe(renderActionYml())
  })

  it('is valid', async () => {
    expect(await problemsIn(renderActionYml())).toEqual([])
  })

  it('is checked by something that finds mistakes', async () => {
    expect(await problemsIn(renderActionYml().replace('main:', 'mian:'))).not.toEqual([])
  })
})

describe('the table of settings', () => {
  it('names each input and output once, in lower case', () => {
    for (const table of [inputs, outputs]) {
      const names = table.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    }
  })

  it('has defaults that its own reader accepts', () => {
    const env = Object.fromEntries(inputs.map((input) => [variableOf(input.name), input.default]))
    expect(readActionSettings(env)).toEqual({ ...readActionSettings({}), githubToken: `\${{ github.token }}` })
  })

  it('keeps hyphens in the names of variables', () => {
    expect(variableOf('orchestra-api-key')).toBe('INPUT_ORCHESTRA-API-KEY')
  })
})

describe('inputs', () => {
  it.each([
    ['/workspace/p/data', ['data']],
    ['/workspace/p/', ['.']],
    ['./data\n data/**/*.yml ', ['data', 'data/**/*.yml']],
  ])('takes paths of the workspace: %j', (text, paths) => {
    expect(readActionSettings({ INPUT_PATHS: text, GITHUB_WORKSPACE: '/workspace/p' }).paths).toEqual(paths)
  })

  it.each(['/etc', '/workspace/other', '../other', 'data/../../x', '!data/**'])(
    'refuses the path %s, which no change has',
    (path) => {
      expect(() => readActionSettings({ INPUT_PATHS: path, GITHUB_WORKSPACE: '/workspace/p' })).toThrow(/"paths" cannot be used/)
    },
  )

  const read = (name: string, value: string) => readActionSettings({ [variableOf(name)]: value })

  it('left empty have their defaults', () => {
    expect(readActionSettings({})).toEqual({
      paths: [],
      config: undefined,
      failOn: undefined,
      gate: 'new',
      profile: undefined,
      comment: 'on-change',
      reviewComments: 'suggestions',
      checkRun: false,
      commitStatus: false,
      htmlReport: false,
      maxAnnotations: 100,
      githubToken: undefined,
      orchestraApiKey: undefined,
      orchestraBaseUrl: undefined,
      historyDays: 14,
      historyCache: undefined,
      liveChecks: false,
      rehearseEnvironment: undefined,
      rehearseLabel: 'rehearse',
      rehearseMinutes: 30,
    })
  })

  it.each([
    ['paths', 'a\n\n  b/**/*.yml  \n', { paths: ['a', 'b/**/*.yml'] }],
    ['check-run', 'TRUE', { checkRun: true }],
    ['history-days', ' 90 ', { historyDays: 90 }],
    ['max-annotations', '0', { maxAnnotations: 0 }],
    ['orchestra-base-url', 'https://api.example.com/x', { orchestraBaseUrl: 'https://api.example.com/x' }],
    ['orchestra-base-url', 'http://127.0.0.1:80', { orchestraBaseUrl: 'http://127.0.0.1:80' }],
  ])('%s=%j is read', (name, value, expected) => {
    expect(read(name, value)).toMatchObject(expected)
  })

  it.each([
    ['gate', 'old'],
    ['comment', 'Always'],
    ['review-comments', 'true'],
    ['profile', '__proto__'],
    ['check-run', 'yes'],
    ['history-days', '0'],
    ['history-days', '91'],
    ['history-days', '1e1'],
    ['max-annotations', '-1'],
    ['orchestra-base-url', 'http://api.example.com'],
    ['orchestra-base-url', 'file:///etc/passwd'],
    ['orchestra-base-url', 'api.example.com'],
  ])('%s=%j is refused by its name, without its value', (name, value) => {
    expect(() => read(name, value)).toThrow(OperationalError)
    expect(() => read(name, value)).toThrow(new RegExp(`"${name}"`))
  })
})
