import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, visit } from 'yaml'
import { barePlaceholders, parseTemplate, referencesIn } from '../../../../src/dialects/orchestra/expression/index.ts'

const corpus = join(import.meta.dirname, '../../../../shared/corpus')
const real = join(corpus, 'orchestra')
const changes = join(corpus, 'orchestra-changes')
const hostile = join(corpus, 'hostile/35-pattern-open-expressions.yaml')

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return names.filter((name) => /\.ya?ml$/.test(name)).sort()
}

/** Decoded strings of a YAML file that hold two braces, keys and values. */
function templatesIn(file: string): string[] {
  const found: string[] = []
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'), { uniqueKeys: false })) {
    visit(document, {
      Scalar(_, node) {
        if (typeof node.value === 'string' && node.value.includes('{{')) found.push(node.value)
      },
    })
  }
  return found
}

function problemsIn(folder: string): string[] {
  return filesIn(folder).flatMap((name) =>
    templatesIn(join(folder, name)).flatMap((text) =>
      parseTemplate(text).problems.map(({ code, within }) => `${name}: ${code} ${text.slice(within.start, within.end)}`),
    ),
  )
}

describe.skipIf(!existsSync(real))('real pipelines', () => {
  it('have these defects in their expressions and no other', () => {
    const removed = 'orchestra-hq__orchestra-blueprints-removed/orchestra'
    const fallback =
      'orchestra-hq__orchestra-skills-docs/orchestra__build-data-reconciliation-pipeline__references__unsupported-engine-fallback.02.yml'
    expect(problemsIn(real)).toEqual([
      `${removed}/agent-demo-1.yml: unknown-member RUN_DATE`,
      `${removed}/agent-demo-1.yml: unknown-context connections`,
      `${removed}/agent-demo-1.yml: unknown-member RUN_ID`,
      `${removed}/agent-demo-1.yml: unknown-member RUN_DATE`,
      `${removed}/gcp.yml: unclosed \${{ format_date(ORCHESTRA.CURRENT_TIME, "%Y-%m-%d", "UTC") }`,
      `${removed}/ps_demo.yml: missing-dollar {{inputs.bill_name}}`,
      `${fallback}: quote ''source_dataset''`,
      `${fallback}: quote ''source_table''`,
      `${fallback}: quote ''destination_dataset''`,
      `${fallback}: quote ''destination_table''`,
    ])
  })

  it('hold no reference that is not recognized, apart from the unknown context', () => {
    const references = filesIn(real).flatMap((name) =>
      templatesIn(join(real, name)).flatMap((text) => referencesIn(parseTemplate(text))),
    )
    expect(references.length).toBeGreaterThan(500)
    expect(references.filter(({ name }) => name === null)).toEqual([])
    expect(references.filter(({ context }) => context === 'unknown').map(({ name }) => name)).toEqual(['connections'])
  })

  it('hold text of dbt in braces, and once an expression without its dollar sign', () => {
    const kinds = filesIn(real).flatMap((name) =>
      templatesIn(join(real, name)).flatMap((text) => barePlaceholders(text).map(({ kind }) => kind)),
    )
    expect([...kinds].sort()).toEqual([...Array(24).fill('dbt'), 'orchestra'])
  })
})

describe.skipIf(!existsSync(changes))('real changes of pipelines', () => {
  it('have these defects in their expressions and no other', () => {
    expect(problemsIn(changes)).toEqual([
      '020/after.yml: missing-dollar {{inputs.bill_name}}',
      '020/before.yml: missing-dollar {{inputs.bill_name}}',
      '025/before.yml: unbalanced )',
    ])
  })
})

describe.skipIf(!existsSync(hostile))('a thousand expressions that never close', () => {
  it('are one problem that says how many', () => {
    const problems = templatesIn(hostile).flatMap((text) => parseTemplate(text).problems)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'unclosed', within: { start: 0, end: 3 } })
    expect(problems[0]?.message).toContain('999 more')
  })
})
