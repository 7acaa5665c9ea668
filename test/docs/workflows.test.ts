import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { setupFiles } from '../../src/cli/init.ts'

const root = join(import.meta.dirname, '../..')

async function mistakesIn(text: string) {
  const document = TextDocument.create('file:///.github/workflows/review.yml', 'yaml', 1, text)
  return (await validate(document)).filter(({ severity }) => severity === undefined || severity <= 2)
}

describe('a workflow', () => {
  it('from init is valid', async () => {
    expect(await mistakesIn(setupFiles['.github/workflows/pipeline-review.yml'] ?? '')).toEqual([])
  })

  it('of our own is valid', async () => {
    expect(await mistakesIn(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8'))).toEqual([])
  })

  it('from the guide is valid', async () => {
    const guide = readFileSync(join(root, 'docs/github-action.md'), 'utf8')
    const workflows = [...guide.matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map((match) => match[1] ?? '')
    expect(workflows.length).toBeGreaterThan(1)
    for (const workflow of workflows) expect(await mistakesIn(workflow)).toEqual([])
  })
})
