import { main } from '../src/cli/main.ts'
import { setupFiles } from '../src/cli/setup-files.ts'
import { type Host, nodeHost } from '../src/host.ts'
import { type OutputFormat, outputFormats } from '../src/render-as.ts'
import { inputs, outputs } from '../src/settings.ts'

/** What stands in the README and is made by the tool itself: its output on the first example, and the workflow. */
export async function readmeParts(readme: string): Promise<{ output: string; workflow: string }> {
  const example = /```yaml\n(version: v1\n[\s\S]*?)```/.exec(readme)?.[1] ?? ''
  return { output: await outputOn(example), workflow: setupFiles['.github/workflows/pipeline-review.yml'] ?? '' }
}

async function outputOn(text: string): Promise<string> {
  let shown = ''
  const bytes = new TextEncoder().encode(text)
  const host: Host = {
    ...nodeHost(),
    env: {},
    isTerminal: false,
    kindOf: async (path) => (path === 'orders.yml' ? 'file' : undefined),
    list: async () => [],
    read: async (path) => (path === 'orders.yml' ? bytes : undefined),
    out: (line) => {
      shown += line
    },
  }
  await main(host, ['check', '--quiet', 'orders.yml'])
  return shown
}

/** The README with its generated parts in place. */
export async function freshReadme(readme: string): Promise<string> {
  const { output, workflow } = await readmeParts(readme)
  const blocks = [
    [/(says about it:\n\n```text\n)[\s\S]*?(```)/, output],
    [/(writes it for you\):\n\n```yaml\n)[\s\S]*?(```)/, workflow],
    [/(\nFormats: )[\s\S]*?(\. Exit codes)/, formatList()],
  ] as const
  return blocks.reduce(
    (text, [pattern, part]) => text.replace(pattern, (_, before: string, after: string) => before + part + after),
    readme,
  )
}

/** The formats of a report with what they are for. */
export function formatList(formats: Readonly<Record<string, OutputFormat>> = outputFormats): string {
  return Object.entries(formats)
    .map(([name, { description }]) => `\`${name}\` (${description})`)
    .join(', ')
}

/** The inputs and outputs of the action as Markdown tables. */
export function actionTables(settings = inputs): string {
  const inputRows = settings.map(
    ({ name, description, default: fallback }) =>
      `| \`${name}\` | ${description} | ${fallback === '' ? '' : `\`${fallback}\``} |`,
  )
  const outputRows = outputs.map(({ name, description }) => `| \`${name}\` | ${description} |`)
  return `| Input | Meaning | Default |\n|---|---|---|\n${inputRows.join('\n')}\n\n| Output | Meaning |\n|---|---|\n${outputRows.join('\n')}\n`
}

/** The guide to the action with its generated parts in place. */
export function freshGuide(guide: string): string {
  return guide
    .replace(
      /(# The GitHub action\n\n```yaml\n)[\s\S]*?(```)/,
      (_, before: string, after: string) => before + setupFiles['.github/workflows/pipeline-review.yml'] + after,
    )
    .replace(/(## Inputs and outputs\n\n)[\s\S]*?(\n## )/, (_, before: string, after: string) => before + actionTables() + after)
}
