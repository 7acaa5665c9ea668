import { expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.ts'
import { services } from '../../src/dialects/services.ts'

it('every dialect with a service can be asked for by settings and a flag, and no other', () => {
  const served = dialects.flatMap(({ id, service }) => (service === null ? [] : [id]))
  expect(Object.values(services).map(({ dialect }) => dialect)).toEqual(served)
})
