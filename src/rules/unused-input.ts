import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  summary: 'Every declared input is used',
  why: 'Whoever starts the pipeline sets an input and expects an effect. An unused one is a promise that is not kept, or a forgotten rename.',
  remedy: 'Use the input in an expression, or remove it together with the triggers that pass it.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const reads = pipeline.references.filter((reference) => reference.context === 'input')
    if (reads.some((reference) => reference.name === null)) return
    const used = new Set(reads.map((reference) => reference.name?.toLowerCase()))
    for (const { name, path } of pipeline.parameters) {
      if (used.has(name.toLowerCase())) continue
      yield { at: { path, part: 'key' }, message: `Input ${quoted(name)} is declared and never used`, subject: name }
    }
  },
})
