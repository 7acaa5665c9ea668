import { barePlaceholders } from '../core/expression/index.ts'
import { nodeKeyOf, type Pipeline } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { listNames } from '../core/wording.ts'
import { suggesterFor } from './parts/suggest.ts'
import { together } from './parts/together.ts'

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
    yield* together(
      idle,
      ({ path }) => nodeKeyOf(path),
      (idle) => {
        const [first, ...others] = idle
        const [noun, verb] = others.length === 0 ? ['Input', 'is'] : ['Inputs', 'are']
        return {
          at: { path: first.path, part: 'key' },
          message: `${noun} ${listNames(idle.map(({ name }) => name))} ${verb} declared and never used`,
          subject: 'inputs',
          related: others
            .slice(0, 5)
            .map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'is never used either' })),
        }
      },
    )
  },
})

/** Names in `{{ inputs.day }}`, which is an expression whose dollar sign was forgotten: missing-dollar tells of it. */
function namesWithoutDollar({ sites }: Pipeline): readonly string[] {
  return sites.flatMap(({ template: { text } }) =>
    barePlaceholders(text).flatMap(({ kind, span }) => {
      const written = kind === 'orchestra' ? text.slice(span.start, span.end) : ''
      return [...written.matchAll(/\binputs\s*(?:\.\s*|\[\s*['"])(\w+)/gi)].map(([, name = '']) => name)
    }),
  )
}

/** In lower case. A misspelt name uses what it was meant to be: its finding is that of undeclared-input. */
function usedNames(declared: readonly string[], read: readonly string[]): ReadonlySet<string> {
  const names = new Set(declared.map((name) => name.toLowerCase()))
  const suggest = suggesterFor(declared)
  return new Set(read.map((name) => (names.has(name.toLowerCase()) ? name : (suggest(name)?.name ?? name)).toLowerCase()))
}
