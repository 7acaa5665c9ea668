import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
export const guide = readFileSync(join(root, 'docs/github-action.md'), 'utf8')

/** A step of the guide that uses our action, word for word. */
export interface Recipe {
  /** The heading or the bold words above it, and how often they had come before. */
  readonly title: string
  readonly events: readonly string[]
  readonly inputs: Readonly<Record<string, string>>
  /** Folders that other steps of the job check out other repositories into. */
  readonly folders: readonly string[]
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly steps?: readonly Step[]
}

interface Block {
  readonly title: string
  readonly text: string
}

/** Every block of YAML in the guide, with what stands above it. */
export function blocksOf(text: string): readonly Block[] {
  let title = 'The whole workflow'
  return text.split(/^```/m).flatMap((part, index) => {
    if (index % 2 === 0) {
      title =
        [...part.matchAll(/^(?:## (.+)|\*\*([^*]+?)\.?\*\*)/gm)].map(([, heading, bold]) => heading ?? bold ?? '').at(-1) ?? title
      return []
    }
    return part.startsWith('yaml\n') ? [{ title, text: part.slice('yaml\n'.length) }] : []
  })
}

/** The recipes of the guide. A part of a workflow belongs to the usual one, which runs on pull requests. */
export function recipesOf(text: string): readonly Recipe[] {
  const counts = new Map<string, number>()
  return blocksOf(text).flatMap((block) => {
    const content: unknown = parse(block.text)
    const steps = Array.isArray(content) ? (content as Step[]) : Object.values(jobsOf(content)).flatMap((job) => job.steps ?? [])
    const events = eventsOf(content)
    const folders = steps.flatMap((step) =>
      typeof step.with?.['path'] === 'string' && /checkout/.test(step.uses ?? '') ? [step.with['path']] : [],
    )
    return steps
      .filter((step) => step.uses?.startsWith('pipeline-review/pipeline-review@'))
      .map((step) => {
        const count = (counts.get(block.title) ?? 0) + 1
        counts.set(block.title, count)
        return { title: `${block.title} ${count}`, events, inputs: inputsOf(step), folders }
      })
  })
}

function jobsOf(content: unknown): Readonly<Record<string, Job>> {
  const jobs = typeof content === 'object' && content !== null && 'jobs' in content ? content.jobs : undefined
  return typeof jobs === 'object' && jobs !== null ? (jobs as Record<string, Job>) : {}
}

function eventsOf(content: unknown): readonly string[] {
  const on = typeof content === 'object' && content !== null && 'on' in content ? content.on : undefined
  const names = typeof on === 'object' && on !== null ? Object.keys(on) : []
  const events = names.filter((name) => name !== 'workflow_call')
  return events.length === 0 ? ['pull_request'] : events
}

/** What the runner hands over: without secrets, as a job has none that nobody has set. */
function inputsOf(step: Step): Readonly<Record<string, string>> {
  const texts = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/\$\{\{ secrets\.[\w-]+ \}\}/g, '')]))
}
