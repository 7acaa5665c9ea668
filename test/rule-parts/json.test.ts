import { describe, expect, it } from 'vitest'
import { jsonFaultOf } from '../../src/rules/parts/json.ts'

const sample = '{"a": [1, -2.5e3, true, null, "x\\n\\u00e9"], "b": {"c": {}, "d": []}, "e": ""}'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the first fault of a text that should be JSON', () => {
  it('is there exactly where the text is not JSON, whatever is lost or put in', () => {
    for (let at = 0; at <= sample.length; at++) {
      for (const piece of ['', ',', ':', '}', ']', '{', '[', '"', "'", '0', 'x', '\\', '\n', ' ']) {
        for (const text of [sample.slice(0, at) + piece + sample.slice(at), sample.slice(0, at) + piece + sample.slice(at + 1)]) {
          expect([text, jsonFaultOf(text, []) === undefined]).toEqual([text, isJson(text)])
        }
      }
    }
  })

  it.each([
    ['{"a": 1 "b": 2}', '"b"', 'a comma is missing before it'],
    ['{"a": 1,}', ',', 'an entry is missing after the comma'],
    ['[1, 2,]', ',', 'an entry is missing after the comma'],
    ['{"x": 1, "a": ]', ']', 'a value is missing before it'],
    ['{"a": True}', 'True', 'True must be written true'],
    ["{'a': 1}", "'", 'texts must be in double quotes, not in single quotes'],
    ['{"a": [1, 2}', '}', '} is not valid here'],
    ['{"a": 1', '{', 'the brace is never closed'],
    ['{a: 1}', 'a', 'texts and names must be in double quotes'],
  ])('of %s is %s', (text, piece, message) => {
    const fault = jsonFaultOf(text, [])
    expect(fault && [text.slice(fault.within.start, fault.within.end), fault.message]).toEqual([piece, message])
  })

  it.each([
    ['{"a": X, "b": "X"}', true],
    ['{"a": [X]}', true],
    ['{X}', true],
    ['{"a": 1 X}', true],
    ['{"a": XX}', true],
    ['{"a": X "b": 1}', false],
    ['{"a": "X}', false],
  ])('in %s, where X is an expression, is silent: %s', (text, isSilent) => {
    const expressions = [...text.matchAll(/X/g)].map(({ index }) => ({ start: index, end: index + 1 }))
    expect(jsonFaultOf(text, expressions) === undefined).toBe(isSilent)
  })

  it('is found in linear time, however deep or long the text is', () => {
    expect(jsonFaultOf('['.repeat(500_000), [])?.message).toBe('the bracket is never closed')
    expect(jsonFaultOf(`[${'1,'.repeat(200_000)}`, [])).toBeDefined()
  })
})
