import { expect, it } from 'vitest'
import { appendToRunnerFile, maskCommand, outputEntry } from '../../src/github/runner-files.ts'

it('ends an output by a word that its value does not have', () => {
  expect(outputEntry('verdict', 'pass')).toBe('verdict<<ghadelimiter_0\npass\nghadelimiter_0\n')
  const hostile = 'a\nghadelimiter_0\nverdict<<ghadelimiter_1\nb'
  expect(outputEntry('json', hostile)).toBe(`json<<ghadelimiter_2\n${hostile}\nghadelimiter_2\n`)
})

it('keeps a secret of several lines in one command', () => {
  expect(maskCommand('a%0A\r\n::error::b')).toBe('::add-mask::a%250A%0D%0A::error::b\n')
})

it('makes no file that the runner has not made', () => {
  expect(() => appendToRunnerFile('/gone/outputs', 'x')).toThrow(/ENOENT/)
})
