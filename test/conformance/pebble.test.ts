import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { texts } from '../../conformance/pebble/texts.ts'
import { binary, unary, unaryStrength, weakerFrom2 } from '../../src/dialects/kestra/expression/operators.ts'
import { parseTemplate } from '../../src/dialects/kestra/expression/template.ts'

interface Recording {
  readonly operators: Readonly<
    Record<string, { readonly unary: Record<string, number>; readonly binary: Record<string, number> }>
  >
  /** One letter a text: `r` where the engine refuses it, `t` where it takes it. */
  readonly texts: readonly { readonly versions: readonly string[]; readonly verdicts: string }[]
}

const path = join(import.meta.dirname, '../../conformance/pebble/recording.json')
const recording: Recording = JSON.parse(readFileSync(path, 'utf8'))
const all = texts()

const verdictOf = (text: string) => {
  const { fault, isUnread } = parseTemplate(text)
  return isUnread ? 'unread' : fault ? 'r' : 't'
}

describe('templates', () => {
  it('are refused where the engine of 1.0 to 2.0 refuses them, and nowhere else', () => {
    const now = recording.texts.find(({ versions }) => versions.includes('2.0.0'))
    expect(now?.versions).toContain('1.0.0')
    expect(now?.verdicts).toHaveLength(all.length)
    expect(all.filter((text, index) => verdictOf(text) !== now?.verdicts[index])).toEqual([])
  })

  it('are refused by older engines too for one reason only: the operator isIn came with 1.0', () => {
    const old = recording.texts.find(({ versions }) => versions.includes('0.20.0'))
    const others = all.filter((text, index) => verdictOf(text) !== old?.verdicts[index] && !text.includes('isIn'))
    expect(others).toEqual([])
  })

  it('have the operators of the engine, as strong as there', () => {
    const [last, before] = [recording.operators['2.0.0'], recording.operators['1.3.5']]
    expect(binary).toEqual(before?.binary)
    expect({ ...binary, ...weakerFrom2 }).toEqual(last?.binary)
    expect(Object.entries(last?.unary ?? {}).sort()).toEqual([...unary].map((symbol) => [symbol, unaryStrength]).sort())
  })
})
