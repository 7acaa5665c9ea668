import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitionOf } from '../../src/dialects/orchestra/live/definition.ts'
import { placeOf } from '../../src/dialects/orchestra/live/issue-path.ts'
import { parseDocument } from '../../src/text/parse.ts'

const documentOf = (text: string) => parseDocument({ path: 'a.yml', text })
const sent = (text: string) => JSON.parse(JSON.stringify(definitionOf(documentOf(text), [])))

describe('the definition that is sent', () => {
  it('is the whole document, with keys of the format in snake_case and all others as they are', () => {
    const text = `version: v1
name: Daily
pipeline:
  myGroup:
    dependsOn: []
    tasks:
      myTask:
        integration: HTTP
        integrationJob: HTTP_REQUEST
        parameters: {requestBody: {orderId: 7, deep: [1, {aB: null}]}, path: /x}
`
    expect(sent(text)).toEqual({
      version: 'v1',
      name: 'Daily',
      pipeline: {
        myGroup: {
          depends_on: [],
          tasks: {
            myTask: {
              integration: 'HTTP',
              integration_job: 'HTTP_REQUEST',
              parameters: { requestBody: { orderId: 7, deep: [1, { aB: null }] }, path: '/x' },
            },
          },
        },
      },
    })
  })

  it('holds no credential, also where an alias repeats it or a key is one', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const text = `version: v1\nname: x ${token}\npipeline:\n  a: &a {password: s3cr3t-value, note: 'Bearer ${'abc123'.repeat(5)}'}\n  b: *a\n  ${token}: 1\n`
    const body = JSON.stringify(sent(text))
    for (const secret of [token, 's3cr3t-value', 'abc123']) expect(body).not.toContain(secret)
    expect(body).toContain('x hidden')
  })

  it('survives names that objects have', () => {
    const body = JSON.stringify(definitionOf(documentOf('__proto__: {x: 1}\nconstructor: 2\ntoString: 3\n'), []))
    expect(JSON.parse(body)).toEqual(JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3}'))
  })

  it('is not sent where aliases make it huge', () => {
    const levels = Array.from({ length: 8 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`)
    expect(definitionOf(documentOf(`l0: &l0 [x]\n${levels.join('\n')}\n`), [])).toBeUndefined()
  })

  const corpus = new URL('../../../shared/corpus/orchestra/', import.meta.url)
  it.skipIf(!existsSync(corpus))('keeps every value of real files, in the same order', () => {
    const files = globSync('**/*.{yml,yaml}', { cwd: corpus.pathname }).slice(0, 200)
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const document = documentOf(readFileSync(new URL(file, corpus), 'utf8'))
      const body = definitionOf(document, [])
      if (body === undefined || document.root?.kind !== 'map') continue
      expect(Object.keys(body as object).length).toBe(document.root.entries.size)
    }
  })
})

describe('the place of an objection', () => {
  const { root } = documentOf(`version: v1
name: x
pipeline:
  TaskModel:
    tasks:
      one:
        integration: HTTP
        integrationJob: HTTP_REQUEST
        depends_on: [a, b]
        retries: many
  solo:
    integration: HTTP
`)

  it.each([
    [
      ['pipeline', 'TaskModel', 'TaskGroupModel', 'tasks', 'one', 'integration_job'],
      ['pipeline', 'TaskModel', 'tasks', 'one', 'integrationJob'],
    ],
    [
      ['pipeline', 'TaskModel', 'TaskGroupModel', 'tasks', 'one', 'dependsOn', 1],
      ['pipeline', 'TaskModel', 'tasks', 'one', 'depends_on', 1],
    ],
    [
      ['pipeline', 'solo', 'TaskModel', 'integrationJob'],
      ['pipeline', 'solo', 'integrationJob'],
    ],
    [
      ['body', 'pipeline', 'solo', 'TaskGroupModel', 'tasks'],
      ['pipeline', 'solo', 'tasks'],
    ],
    [
      ['pipeline', 'TaskModel', 'tasks', 'one', 'retries', 'int'],
      ['pipeline', 'TaskModel', 'tasks', 'one', 'retries'],
    ],
    [
      ['pipeline', 'nowhere', 'deeper', 'still'],
      ['pipeline', 'nowhere'],
    ],
    [['root'], []],
    [[], []],
    [['__proto__', 'x'], ['__proto__']],
  ])('%j is %j', (loc, path) => {
    expect(placeOf(root, loc)).toEqual(path)
  })
})
