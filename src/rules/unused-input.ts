import { defineRule } from '../engine/rule.ts'
import { nodeKeyOf, type Parameter, type Pipeline, type Trigger } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { listNames } from '../text/wording.ts'
import { suggesterFor } from './parts/suggest.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'Declared inputs should be used',
  why: 'A person or trigger that sets an input expects an effect. The value of an unused input is ignored; the cause is often an incomplete rename.',
  remedy: 'Use the input in an expression, or remove it and the values that triggers pass for it.',
  severity: 'warning',
  since: '0.1.0',
  about: ['parameter'],
  *check({ pipeline }) {
    const reads = pipeline.references.filter((reference) => reference.context === 'input')
    if (pipeline.gaps.has('reads') || reads.some((reference) => reference.name === null)) return
    const used = usedNames(
      pipeline.parameters.map(({ name }) => name),
      [...reads.flatMap(({ name }) => name ?? []), ...pipeline.dialect.inputsInPlainText(pipeline)],
    )
    const idle = pipeline.parameters.filter(({ name }) => !used.has(name.toLowerCase()))
    yield* together(
      idle,
      ({ path }) => nodeKeyOf(path),
      (idle) => {
        const [first, ...others] = idle
        const mistaken = readFromEnvironment(pipeline, idle)
        const passers = passersOf(pipeline, idle)
        const [noun, verb] = others.length === 0 ? ['Input', 'is'] : ['Inputs', 'are']
        const passed =
          passers.length > 0 ? `, although ${listNames(passers)} ${passers.length === 1 ? 'passes' : 'pass'} a value` : ''
        return {
          at: { path: first.path, part: 'key' },
          message: `${noun} ${listNames(idle.map(({ name }) => name))} ${verb} declared but never used${passed}${mistaken ? `; ${quoted(mistaken.variable)} is read instead` : ''}`,
          subject: 'inputs',
          ...(mistaken && { remedy: `Write ${mistaken.input} instead of ${mistaken.variable}, or remove the input.` }),
          // Without a trigger that counts on it, an unused input only costs clarity.
          ...(passers.length === 0 && { severity: 'note' as const }),
          related: others
            .slice(0, 5)
            .map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'is never used either' })),
        }
      },
    )
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

/** In lower case. A misspelt name uses what it was meant to be: its finding is that of undeclared-input. */
function usedNames(declared: readonly string[], read: readonly string[]): ReadonlySet<string> {
  const names = new Set(declared.map((name) => name.toLowerCase()))
  const suggest = suggesterFor(declared)
  return new Set(read.map((name) => (names.has(name.toLowerCase()) ? name : (suggest(name)?.name ?? name)).toLowerCase()))
}

/** A variable of the environment that a task or group reads and that has the name of an unused input: the two contexts are easily mixed up. */
function readFromEnvironment({ references, dialect }: Pipeline, idle: readonly Parameter[]) {
  const names = new Map(idle.map(({ name }) => [name.toLowerCase(), name]))
  for (const { context, name, site } of references) {
    const input = context === 'env' && site.reader !== null ? names.get(name?.toLowerCase() ?? '') : undefined
    const [variable, wanted] = [dialect.lookups.env?.(name ?? ''), dialect.lookups.input?.(input ?? '')]
    if (input !== undefined && variable !== undefined && wanted !== undefined) return { variable, input: wanted }
  }
  return undefined
}
