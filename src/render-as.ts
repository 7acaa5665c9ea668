import type { Report, View } from './engine/report.ts'
import { namesIn } from './text/table.ts'

/** A form in which a report is written. */
export interface OutputFormat {
  /** What it is for, for the docs. */
  readonly description: string
  /** Loads the renderer when it is asked for. */
  render(report: Report, view: View): Promise<string>
}

/** Every format, in the order in which people read them. One more entry is one more format. */
export const outputFormats = {
  terminal: {
    description: 'for people',
    render: async (report, view) => (await import('./render/terminal.ts')).renderTerminal(report, view),
  },
  json: {
    description: '[schema](schemas/report.schema.json)',
    render: async (report) => (await import('./render/json.ts')).renderJson(report),
  },
  sarif: {
    description: 'for code scanning',
    render: renderSarif,
  },
  github: {
    description: 'annotations of GitHub Actions',
    render: async (report, view) => (await import('./render/github.ts')).renderGithub(report, view),
  },
  markdown: {
    description: 'the text of the comment',
    render: async (report, view) =>
      (await import('./render/markdown.ts')).renderMarkdown(report, {
        ...view,
        budgetBytes: Number.MAX_SAFE_INTEGER,
        analysis: true,
      }),
  },
  junit: {
    description: 'for other CI systems',
    render: async (report) => (await import('./render/junit.ts')).renderJunit(report),
  },
} as const satisfies Readonly<Record<string, OutputFormat>>

export type Format = keyof typeof outputFormats

/** The names of the formats. */
export const formats: readonly Format[] = namesIn(outputFormats)

const plain: View = { color: false, quiet: false, maxFindings: undefined, remarks: [] }

/** Renders a report in a named format, by default without colours and whole. */
export async function renderAs(format: Format, report: Report, view: View = plain): Promise<string> {
  return outputFormats[format].render(report, view)
}

async function renderSarif(report: Report, { provenance }: View): Promise<string> {
  const [sarif, { ruleHelp }, { version, informationUri }] = await Promise.all([
    import('./render/sarif.ts'),
    import('./rules/help.ts'),
    import('./project.ts'),
  ])
  return sarif.renderSarif(report, { version, informationUri, rules: ruleHelp(), ...(provenance && { provenance }) })
}
