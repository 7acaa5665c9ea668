import { expect, it } from 'vitest'
import { differByEnvironment } from '../../src/rules/parts/environment-words.ts'

it.each([
  [['Shop (prod)', 'Shop (staging)'], true],
  [['shop_dev', 'shop_uat', 'shop'], true],
  [['pipelines/prod/shop', 'pipelines/dev/shop'], true],
  [['Shop', 'Shop'], false],
  [['Shop north', 'Shop south'], false],
  [['prod', 'dev'], false],
  [['Product feed', 'Feed'], false],
])('%j are one name for several environments: %s', (names, isOne) => expect(differByEnvironment(names)).toBe(isOne))
