import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeSince } from '../../src/discover/change.ts'
import type { Report } from '../../src/engine/report.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { withMarker } from '../../src/github/marker.ts'
import { renderers } from '../../src/github/renderers.ts'
import { rules } from '../../src/rules/index.ts'
import { type ReviewRequest, review } from '../../src/run.ts'
import { type Repository, repositoryWith } from '../run/repository.ts'
import { hostileTexts } from './hostile.ts'
import { textsOfNothing } from './nothing-scene.ts'

/** A pull request against the example repository, reviewed as the action does it. */
export interface Scene {
  readonly name: string
  /** What the pull request does, for whoever looks at the picture. */
  readonly title: string
  change(repository: Repository): void
  readonly request?: Partial<ReviewRequest>
  /** Whether the run history beside the pipelines is there. Default: not. */
  readonly hasHistory?: boolean
}

const examples = join(import.meta.dirname, '../../examples')
const core = 'orchestra/platform/core-models.yml'
const orders = 'orchestra/ingestion/webshop-orders.yml'
const revenue = 'orchestra/finance/daily-revenue.yml'
const spend = 'orchestra/marketing/ad-spend.yml'
const tracking = 'orchestra/logistics/delivery-tracking.yml'
const settlement = 'orchestra/finance/payments-settlement.yml'
const sales = 'orchestra/ingestion/marketplace-sales.yml'

const textOf = (path: string): string => readFileSync(join(examples, path), 'utf8')

/** Rewrites a file of the examples; a piece that is not in it is a fault of the scene. */
function edit(repository: Repository, path: string, ...pairs: readonly (readonly [from: string, to: string])[]): void {
  const text = pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`)
    return before.replace(from, () => to)
  }, textOf(path))
  repository.write(path, text)
}

const misspelt = ['    timeout', '    timout'] as const
const falls = defineRule({
  summary: 'A rule falls over',
  why: 'It is made for that.',
  remedy: 'None.',
  since: '0.1.0',
  severity: 'error',
  // biome-ignore lint/correctness/useYield: it never fires to that
  *check() {
    throw new TypeError("Cannot read properties of undefined (reading 'tasks')")
  },
})

export const scenes: readonly Scene[] = [
  {
    name: 'green',
    title: 'Raise the retries of the web shop',
    change: (repository) => edit(repository, orders, ['  retries: 1', '  retries: 2']),
  },
  {
    name: 'one-error',
    title: 'Let the staging models wait for the sync',
    change: (repository) => edit(repository, orders, ['depends_on: [extract]', 'depends_on: [extrct]']),
  },
  {
    name: 'mixed',
    title: 'Marketing: new sales run, refunds by hour, circle in logistics',
    change: (repository) => {
      edit(
        repository,
        spend,
        ['cron: 0 8 ? * * *', 'cron: 0 8 * * *'],
        ['depends_on: [channels, refunds]', 'depends_on: [channels, refund]'],
        ['${{ MATRIX.platform }}', '${{ MATRIX.channel }}'],
        ['name: Daily at 8', 'name: Daily at 8 sharp'],
        ['max_parallel: 3', 'max_parallel: 1'],
        ['depends_on: [pull_costs]', 'depends_on: []'],
        ['connector_id: driftwood_lantern', 'connector_id: driftwood_lamp'],
        ['name: dbt build attribution', 'name: dbt build attribution\n        treat_failure_as_warnings: true'],
      )
      edit(repository, revenue, ['depends_on: [dbt_daily]', 'depends_on: [dbt_revenue]'], ['  timeout: 3600\n', ''])
      repository.write(tracking, `# Questions: the logistics team\n${textOf(tracking)}`)
      repository.write('orchestra/marketing/voucher-sales.yml', textOf(spend).replace('Ad spend and returns', 'Voucher sales'))
    },
  },
  {
    name: 'moved-schedule',
    title: 'Start the revenue before office hours',
    change: (repository) => edit(repository, revenue, ['cron: 0 8 ? * * *', 'cron: 45 6 ? * MON-FRI *']),
  },
  {
    name: 'history',
    title: 'Full refresh of the core models, ad spend earlier',
    hasHistory: true,
    change: (repository) => {
      edit(repository, core, ['timeout: 3600', 'timeout: 1200'], ['    depends_on: [build]', '    depends_on: [announce]'])
      edit(repository, spend, ['cron: 0 8 ? * * *', 'cron: 0 7 ? * * *'], ['      max_parallel: 3', '      max_parallel: 1'])
      edit(repository, settlement, ['0 8 ? * * *', '30 8 ? * * *'])
    },
  },
  {
    name: 'deletion',
    title: 'Remove the marketplace sales',
    change: (repository) => repository.remove(sales),
  },
  {
    name: 'configuration',
    title: 'Quieter reviews',
    change: (repository) => {
      repository.write('.github/pipeline-review.yml', 'rules:\n  alert-missing: off\n  unknown-dependency: note\n')
      edit(repository, spend, ['depends_on: [channels, refunds]', 'depends_on: [channels, refund]'])
    },
  },
  {
    name: 'many',
    title: 'Move eighty pipelines of the old platform here',
    change: (repository) => {
      const bad = [spend, tracking, sales, revenue, 'orchestra/marketing/newsletter-export.yml']
      for (let at = 0; at < 80; at++) {
        const path = bad[at % bad.length] ?? spend
        const text = textOf(path).replace(/^name: '(.*?)( #.*)?'$/m, (_, name: string) => `name: ${name} of region ${at + 1}`)
        repository.write(`orchestra/migrated/region-${String(at + 1).padStart(2, '0')}.yml`, text.replace(...misspelt))
      }
    },
  },
  { name: 'nothing', title: 'Only the README is left', change: () => {} },
  {
    name: 'broken',
    title: 'Raise the retries of the web shop',
    request: { rules: { ...rules, 'a-rule-of-ours': falls } },
    change: (repository) => edit(repository, orders, ['  retries: 1', '  retries: 2']),
  },
  {
    name: 'hostile',
    title: 'Names of a stranger in every place',
    change: (repository) => {
      const names = hostileTexts.filter((text, at) => at % 4 === 0 && text.length < 1000 && !/[\p{Cc}\p{Cs}]/u.test(text))
      for (const [at, name] of names.entries()) repository.write(`orchestra/hostile-${at}.yml`, hostilePipeline(name))
      repository.write('orchestra/@octocat `b` <h1>#7.yml', hostilePipeline('harmless'))
    },
  },
]

/** A pipeline that bears a name in each place where one may stand, and has a finding of each kind that repeats one. */
function hostilePipeline(name: string): string {
  const text = JSON.stringify(name)
  return `version: v1
name: ${text}
schedule:
  - name: ${text}
    cron: 0 8 * * *
    timezone: ${text}
  - name: ${text}
    cron: 0 9 ? * * *
    timezone: UTC
pipeline:
  load:
    name: ${text}
    depends_on: [${text}]
    tasks:
      ${text}:
        name: ${text}
        integration: ${text}
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: [${text}]
        parameters:
          connector_id: ${text}
          ${text}: ${text}
      send:
        name: ${text}
        integration: HTTP
        integration_job: HTTP_REQUEST
        condition: \${{ inputs.${name.replace(/[^ -~]|["\\\\]/g, '')} }}
        depends_on: [nobody]
        parameters:
          path: ${text}
          method: ${text}
`
}

/** The report of a scene. Its repository is gone afterwards. */
export async function reportOfScene({ change, request, hasHistory = false }: Scene): Promise<Report> {
  const repository = repositoryWith({})
  try {
    const isKept = (path: string) => hasHistory || !path.includes('.pipeline-review')
    cpSync(examples, repository.directory, { recursive: true, filter: isKept })
    repository.commit()
    change(repository)
    const host = { ...repository.host().host, env: {}, now: () => new Date('2026-11-22T12:00:00Z') }
    repository.git('add', '--all')
    const { host: files, base, only } = await changeSince(host, 'main', { paths: ['.'] })
    const { report } = await review(files, { paths: ['.'], base, only, allowEmpty: true, ...request })
    return report
  } finally {
    repository.dispose()
  }
}

/** What the action writes, and the report that it tells of. */
export interface Texts {
  readonly comment: string
  readonly summary: string
  /** Absent where there was nothing to review. */
  readonly report?: Report
}

/** Plays a scene to its end. */
type CommentedAt = NonNullable<Parameters<typeof renderers.comment>[1]>

export async function textsOf(scene: Scene, at: CommentedAt = {}): Promise<Texts> {
  if (scene.name === 'nothing') return textsOfNothing()
  const report = await reportOfScene(scene)
  const order = { head: 'a'.repeat(40), run: 100, attempt: 1 }
  return { comment: withMarker(renderers.comment(report, at), order), summary: renderers.summary(report, at.source), report }
}
