import { barePlaceholders } from '../core/expression/index.ts'
import type { Parameter, Pipeline } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { listNames } from '../core/wording.ts'
import { suggesterFor } from './parts/suggest.ts'
import { unevaluatedIn } from './parts/unevaluated.ts'

export default defineRule({
  summary: 'Every declared input is used',
  why: 'Whoever starts the pipeline sets an input and expects an effect. An unused one is a promise that is not kept, or a forgotten rename.',
  remedy: 'Use the input in an expression, or remove it together with the triggers that pass it.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const reads = pipeline.references.filter((reference) => reference.context === 'input')
    if (pipeline.gaps.has('reads') || reads.some((reference) => reference.name === null)) return
    const used = usedNames(
      pipeline.parameters.map(({ name }) => name),
      [...reads.flatMap(({ name }) => name ?? []), ...namesWithoutDollar(pipeline)],
    )
    const idle = pipeline.parameters.filter(({ name }) => !used.has(name.toLowerCase()))
    const [first, ...others] = idle
    if (!first) return
    const mistaken = readFromEnvironment(pipeline, idle)
    const [noun, verb] = others.length === 0 ? ['Input', 'is'] : ['Inputs', 'are']
    yield {
      at: { path: first.path, part: 'key' },
      message: `${noun} ${listNames(idle.map(({ name }) => name))} ${verb} declared and never used${mistaken ? `; ${quoted(mistaken.variable)} is read instead` : ''}`,
      subject: 'inputs',
      ...(mistaken && { remedy: `Write ${mistaken.input} instead of ${mistaken.variable}, or remove the input.` }),
      members: idle.map(({ name }) => name),
      related: others.slice(0, 5).map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'is never used either' })),
    }
  },
})

/**
 * Names in `{{ inputs.day }}`, `${inputs.day}` and a bare `inputs.day`: expressions without their marks, of which missing-dollar and
 * bare-expression tell.
 */
function namesWithoutDollar(pipeline: Pipeline): readonly string[] {
  const unmarked = unevaluatedIn(pipeline).flatMap(({ inputs }) => inputs)
  const inBraces = pipeline.sites.flatMap(({ template: { text } }) =>
    barePlaceholders(text).flatMap(({ kind, span }) => {
      const written = kind === 'orchestra' ? text.slice(span.start, span.end) : ''
      return [...written.matchAll(/\binputs\s*(?:\.\s*|\[\s*['"])(\w+)/gi)].map(([, name = '']) => name)
    }),
  )
  return [...unmarked, ...inBraces]
}

/** In lower case. A misspelt name uses what it was meant to be: its finding is that of undeclared-input. */
function usedNames(declared: readonly string[], read: readonly string[]): ReadonlySet<string> {
  const names = new Set(declared.map((name) => name.toLowerCase()))
  const suggest = suggesterFor(declared)
  return new Set(read.map((name) => (names.has(name.toLowerCase()) ? name : (suggest(name)?.name ?? name)).toLowerCase()))
}

/** A variable of the environment that a task or group reads and that has the name of an unused input: the two contexts are easily mixed up. */
function readFromEnvironment({ references }: Pipeline, idle: readonly Parameter[]) {
  const names = new Map(idle.map(({ name }) => [name.toLowerCase(), name]))
  for (const { context, name, site } of references) {
    const input = context === 'env' && site.reader !== null ? names.get(name?.toLowerCase() ?? '') : undefined
    if (input !== undefined) return { variable: `ENV.${name}`, input: `inputs.${input}` }
  }
  return undefined
}
