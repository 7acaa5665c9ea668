import { expect, test } from 'vitest'
import { oncePerText } from '../../src/text/once-per-text.ts'

function counted() {
  const texts: string[] = []
  const read = oncePerText((text: string) => {
    texts.push(text)
    return text === 'nothing' ? undefined : { text }
  })
  return { read, texts }
}

test('a text is read once, also where nothing is read from it', () => {
  const { read, texts } = counted()
  expect(read('a')).toBe(read('a'))
  expect(read('nothing')).toBe(read('nothing'))
  expect(texts).toEqual(['a', 'nothing'])
})

test('what is kept is bounded by characters and by texts: what was asked for last stays', () => {
  const { read, texts } = counted()
  const long = (index: number) => `${index}`.padEnd(50_000, 'x')
  for (let index = 0; index < 20; index++) read(long(index))
  read(long(19))
  expect(texts).toHaveLength(20)
  read(long(0))
  expect(texts).toHaveLength(21)

  const short = counted()
  for (let index = 0; index < 5000; index++) short.read(`${index}`)
  short.read('4999')
  expect(short.texts).toHaveLength(5000)
  short.read('0')
  expect(short.texts).toHaveLength(5001)
})

test('a text beyond the bound is read each time', () => {
  const { read, texts } = counted()
  const longest = 'x'.repeat(200_001)
  read(longest)
  read(longest)
  expect(texts).toHaveLength(2)
})
