import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const file = join(import.meta.dirname, '../../../shared/contracts/github-openapi-subset.json')

type Json = Readonly<Record<string, unknown>>
const description: Json | undefined = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8').replaceAll('"#/components/', '"github#/components/'))
  : undefined

/** True where GitHub's own description of its API is at hand. */
export const hasContract = description !== undefined

const ajv = new Ajv2020({ strict: false, allErrors: false })
addFormats.default(ajv)
ajv.addFormat('repo.nwo', true)
ajv.addFormat('int64', true)
if (description) ajv.addSchema({ $id: 'github', ...description })

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((current, key) => (current as Json | undefined)?.[key], value)
}

function operationOf(method: string, path: string): unknown {
  for (const [template, operations] of Object.entries((description?.['paths'] as Json | undefined) ?? {})) {
    const pattern = new RegExp(`^${template.replaceAll(/\{path\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    if (pattern.test(path)) return at(operations, method.toLowerCase())
  }
  return undefined
}

function fault(schema: unknown, value: unknown): string | undefined {
  if (schema === undefined) return undefined
  const validate = ajv.compile(schema as object)
  return validate(value) ? undefined : ajv.errorsText(validate.errors)
}

/** What GitHub's description says against a request body, or undefined. */
export function requestFault(method: string, path: string, body: unknown): string | undefined {
  const operation = operationOf(method, path)
  return fault(at(operation, 'requestBody', 'content', 'application/json', 'schema'), body)
}

/** What it says against an answer of the stand-in, or undefined. */
export function answerFault(method: string, path: string, status: number, body: unknown): string | undefined {
  const operation = operationOf(method, path)
  return fault(at(operation, 'responses', String(status), 'content', 'application/json', 'schema'), body)
}

/** The smallest answer that the description allows, with the given fields in it. */
export function answerOf(method: string, path: string, status: number, fields: Json): Json {
  const schema = at(operationOf(method, path), 'responses', String(status), 'content', 'application/json', 'schema')
  return { ...(sampleOf(schema) as Json | undefined), ...fields }
}

/** The smallest item of a list that the description allows, with the given fields in it. */
export function itemOf(method: string, path: string, fields: Json): Json {
  const schema = at(operationOf(method, path), 'responses', '200', 'content', 'application/json', 'schema', 'items')
  return { ...(sampleOf(schema) as Json | undefined), ...fields }
}

const texts: Readonly<Record<string, string>> = {
  email: 'x@example.com',
  uri: 'https://example.com/x',
  'date-time': '2026-01-01T00:00:00Z',
}

/** The smallest value that a named schema allows, with the given fields in it. */
export function sampleNamed(name: string, fields: Json): Json {
  return { ...(sampleOf(at(description, 'components', 'schemas', name)) as Json | undefined), ...fields }
}

function sampleOf(schema: unknown): unknown {
  const reference = at(schema, '$ref')
  if (typeof reference === 'string') return sampleOf(at(description, ...reference.split('/').slice(1)))
  for (const key of ['anyOf', 'oneOf', 'allOf'])
    if (Array.isArray(at(schema, key))) return sampleOf((at(schema, key) as unknown[])[0])
  const values = at(schema, 'enum')
  if (Array.isArray(values)) return values[0]
  const type = at(schema, 'type')
  return sampleOfType(Array.isArray(type) ? String(type[0]) : String(type), schema)
}

function sampleOfType(type: string, schema: unknown): unknown {
  switch (type) {
    case 'object': {
      const required = (at(schema, 'required') ?? []) as readonly string[]
      return Object.fromEntries(required.map((key) => [key, sampleOf(at(schema, 'properties', key))]))
    }
    case 'array':
      return []
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'string':
      return texts[String(at(schema, 'format'))] ?? 'x'
    default:
      return null
  }
}
