import type { Format } from './cli/arguments.ts'
import type { Report, View } from './engine/report.ts'

const plain: View = { color: false, quiet: false, maxFindings: undefined, remarks: [] }

/** Renders a report in a named format, by default without colours and whole. Only the renderer that is asked for is loaded. */
export async function renderAs(format: Format, report: Report, view: View = plain): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('./render/terminal.ts')).renderTerminal(report, view)
    case 'json':
      return (await import('./render/json.ts')).renderJson(report)
    case 'github':
      return (await import('./render/github.ts')).renderGithub(report, view)
    case 'markdown':
      return (await import('./render/markdown.ts')).renderMarkdown(report, {
        ...view,
        budgetBytes: Number.MAX_SAFE_INTEGER,
        analysis: true,
      })
    case 'junit':
      return (await import('./render/junit.ts')).renderJunit(report)
    case 'sarif':
      return renderSarif(report, view)
  }
}

async function renderSarif(report: Report, { provenance }: View): Promise<string> {
  const [sarif, { ruleHelp }, { version, informationUri }] = await Promise.all([
    import('./render/sarif.ts'),
    import('./rules/help.ts'),
    import('./project.ts'),
  ])
  return sarif.renderSarif(report, { version, informationUri, rules: ruleHelp(), ...(provenance && { provenance }) })
}
