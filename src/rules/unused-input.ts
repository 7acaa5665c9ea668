import { barePlaceholders } from '../core/expression/index.ts'
import type { Pipeline, Trigger } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { listNames } from '../core/wording.ts'
import { suggesterFor } from './parts/suggest.ts'

export default defineRule({
  summary: 'Declared inputs should be used',
  why: 'A person or trigger that sets an input expects an effect. A value for an unused input is ignored; the cause is often a forgotten rename.',
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
    const passers = passersOf(pipeline, idle)
    const [noun, verb] = others.length === 0 ? ['Input', 'is'] : ['Inputs', 'are']
    yield {
      at: { path: first.path, part: 'key' },
      message: `${noun} ${listNames(idle.map(({ name }) => name))} ${verb} declared and never used${passers.length > 0 ? `, although ${listNames(passers)} ${passers.length === 1 ? 'passes' : 'pass'} a value` : ''}`,
      subject: 'inputs',
      members: idle.map(({ name }) => name),
      // Without a trigger that counts on it, an unused input only costs clarity.
      ...(passers.length === 0 && { severity: 'note' as const }),
      related: others.slice(0, 5).map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'is never used either' })),
    }
  },
})

/** Triggers that pass a value to one of the inputs. */
function passersOf({ triggers }: Pipeline, inputs: Pipeline['parameters']): readonly string[] {
  const names = new Set(inputs.map(({ name }) => name.toLowerCase()))
  return triggers.filter(({ passes }) => passes.some(({ name }) => names.has(name.toLowerCase()))).map(labelOf)
}

function labelOf({ kind, name, cron }: Trigger): string {
  return name || (kind === 'cron' ? (cron.value ?? kind) : kind)
}

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
