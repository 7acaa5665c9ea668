import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ValidationConfig, validate } from '@actions/languageservice'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { setupFiles } from '../../src/cli/setup-files.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { rules } from '../../src/rules/index.ts'
import { inputs } from '../../src/settings.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { asWorkflow, blocks } from './workflow-blocks.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

let documents = 0

/** Our own inputs are known; of other actions nothing is. */
const config: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name }) => ({
      name,
      description: '',
      ...(owner === 'pipeline-review' && {
        inputs: Object.fromEntries(inputs.map((input) => [input.name, { description: input.description }])),
      }),
    }),
  },
}

/** Errors and warnings. The service remembers documents by their address, so each has one of its own. */
async function mistakesIn(text: string): Promise<readonly string[]> {
  const address = `file:///${documents++}/.github/workflows/review.yml`
  const found = await validate(TextDocument.create(address, 'yaml', 1, text), config)
  return found.filter(({ severity }) => severity === undefined || severity <= 2).map(({ message }) => String(message))
}

describe('a workflow', () => {
  it('from init is valid', async () => {
    expect(await mistakesIn(setupFiles['.github/workflows/pipeline-review.yml'] ?? '')).toEqual([])
  })

  it('of our own is valid', async () => {
    for (const name of readdirSync(join(root, '.github/workflows')))
      expect(await mistakesIn(read(`.github/workflows/${name}`))).toEqual([])
  })

  const workflows = blocks.flatMap(({ block, ...place }) => {
    const text = asWorkflow(block)
    return text === undefined ? [] : [{ ...place, text }]
  })

  it.each(workflows)('from $path, block $index, is valid', async ({ text }) => {
    expect(await mistakesIn(text)).toEqual([])
  })

  it('is checked by something that finds mistakes', async () => {
    expect(workflows.length).toBeGreaterThan(12)
    const wrong = [
      ['runs-on: ubuntu-latest', 'run-on: ubuntu-latest'],
      ['pull_request', 'pull_requests'],
      ['steps.review.', 'step.review.'],
      ['fetch-depth: 0\n', 'fetch-depth: 0\n        wiht: 1\n'],
      ['config: ', 'configuration: '],
    ] as const
    for (const [right, mistake] of wrong) {
      const { text = '' } = workflows.find((workflow) => workflow.text.includes(right)) ?? {}
      expect([mistake, await mistakesIn(text)]).toEqual([mistake, []])
      expect([mistake, await mistakesIn(text.replace(right, mistake))]).not.toEqual([mistake, []])
    }
  })
})

describe('every other block of YAML', () => {
  const others = blocks.filter(({ block }) => asWorkflow(block) === undefined)

  it.each(others)('in $path, block $index, is YAML without a step that nobody has checked', ({ block }) => {
    expect(block).not.toContain('uses:')
    expect(() => parse(block)).not.toThrow()
  })

  it('that is called a configuration is one', () => {
    const configs = others.filter(({ block }) => block.startsWith('# .github/pipeline-review.yml'))
    expect(configs.length).toBeGreaterThan(0)
    for (const { block: text } of configs)
      expect(parseConfig(parseDocument({ path: 'config.yml', text }), rules).problems).toEqual([])
  })
})
