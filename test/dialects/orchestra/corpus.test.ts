import { describe, expect, it } from 'vitest'
import { corpusFiles, hasCorpus, violationsIn } from './corpus.ts'

const files = corpusFiles('orchestra')

/** One line for each violation, without words of the file. */
function rows(): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const shown = [...violationsIn(text)].sort((a, b) => a.line - b.line)
    return shown.map(({ line, severity, kind, at }) => {
      const steps = 'path' in at ? at.path : []
      return `${path}:${line} ${severity ?? 'error'} ${kind} ${steps.at(-1) ?? ''}`
    })
  })
}

describe.skipIf(!hasCorpus)('real pipelines', () => {
  it('have exactly the defects that were looked at one by one', async () => {
    await expect(`${rows().join('\n')}\n`).toMatchFileSnapshot('corpus.txt')
  })

  it('that the product runs today have no defect at all', () => {
    const accepted = files.filter(({ path }) => /^orchestra-hq__orchestra-blueprints(-later)?\//.test(path))
    expect(accepted.length).toBeGreaterThan(40)
    expect(accepted.flatMap(({ path, text }) => violationsIn(text).map(({ message }) => `${path}: ${message}`))).toEqual([])
  })

  it('in camelCase throughout get one note and nothing else', () => {
    const [file] = files.filter(({ path }) => path.startsWith('early-signal-tech__orchestra-pipelines/'))
    expect(violationsIn(file?.text ?? '').map(({ severity }) => severity)).toEqual(['note'])
  })
})

describe.skipIf(!hasCorpus)('hostile files', () => {
  const hostile = corpusFiles('hostile')

  it('never make it throw or dawdle', () => {
    for (const { path, text } of hostile) {
      expect(() => violationsIn(text), path).not.toThrow()
    }
  })

  it.each([
    ['07-keys-proto-group-broken.yaml', ['missing-key']],
    ['08-keys-method-names.yaml', []],
    ['12-keys-value-of.yaml', ['wrong-type', 'wrong-type']],
  ])('%s yields %j', (name, kinds) => {
    const { text } = hostile.find(({ path }) => path === name) ?? { text: '' }
    expect(violationsIn(text).map(({ kind }) => kind)).toEqual(kinds)
  })
})
