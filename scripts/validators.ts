import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const root = new URL('../', import.meta.url)
const schemaPath = 'schemas/orchestra-pipeline.schema.json'
const cataloguePath = 'src/dialects/orchestra/catalogue.json'
const validatorPath = 'src/generated/orchestra-validator.cjs'
const declarationPath = 'src/generated/orchestra-validator.d.cts'

/** Definitions that the product leaves open. The validator closes them to see misspelt keys, and keeps silent about all others. */
const open = ['anomaly', 'operationMetadata']

/** Lists that the catalogue judges with better messages than a schema could. */
const judgedByCatalogue = ['integration', 'job', 'sensorType']

interface Json {
  readonly [key: string]: unknown
}

interface Catalogue {
  readonly integrations: Readonly<Record<string, { readonly jobs: Json }>>
  readonly sensors: Json
  readonly alertIntegrations: readonly string[]
}

/** The generated files by path: the schema with the lists of the catalogue, the compiled validator and its types. */
export async function renderValidators(): Promise<ReadonlyMap<string, string>> {
  const catalogue = JSON.parse(await read(cataloguePath)) as Catalogue
  const schema = withLists(JSON.parse(await read(schemaPath)) as Json, catalogue)
  return new Map([
    [schemaPath, `${JSON.stringify(schema, null, 2)}\n`],
    [validatorPath, `${await compileSchema(forCompiling(schema))}module.exports.shapes = ${JSON.stringify(shapesOf(schema))};\n`],
    [declarationPath, declaration],
  ])
}

/** Writes the files of `renderValidators`. */
export async function compileValidators(): Promise<void> {
  for (const [path, text] of await renderValidators()) await writeFile(new URL(path, root), text)
}

/** The text of a CommonJS module that exports a validating function for a schema of draft 2020-12. */
export async function compileSchema(schema: Json): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, lines: true },
  })
  return linear(standalone.default(ajv, ajv.compile(schema)))
}

/** Ajv copies all errors found so far for each part that has some, which takes seconds for thousands of wrong parts: here they are appended. */
function linear(code: string): string {
  const appending = code.replace(/vErrors\.concat\((\w+\.errors)\)/g, 'appended(vErrors, $1)')
  return appending === code ? code : `${appending}${append}`
}

const append = `function appended(errors, more) {
for (const error of more) {
if (errors.length >= 10000) break;
errors.push(error);
}
return errors;
}
`

function read(path: string): Promise<string> {
  return readFile(new URL(path, root), 'utf8')
}

function withLists(schema: Json, catalogue: Catalogue): Json {
  const lists: Record<string, readonly string[]> = {
    integration: Object.keys(catalogue.integrations).sort(),
    job: Object.values(catalogue.integrations)
      .flatMap(({ jobs }) => Object.keys(jobs))
      .sort(),
    sensorType: Object.keys(catalogue.sensors).sort(),
    alertIntegration: catalogue.alertIntegrations,
  }
  const definitions: Record<string, unknown> = { ...(schema['$defs'] as Json) }
  for (const [name, list] of Object.entries(lists)) definitions[name] = { ...(definitions[name] as Json), enum: list }
  return { ...schema, $defs: definitions }
}

/** The schema without prose, which only editors need, and with the exceptions above. */
function forCompiling(schema: Json): Json {
  const bare = withoutProse(schema) as Json
  const definitions = Object.entries(bare['$defs'] as Record<string, Json>).map(([name, definition]) => {
    if (open.includes(name)) return [name, { ...definition, additionalProperties: false }]
    return [name, judgedByCatalogue.includes(name) ? { type: definition['type'] } : definition]
  })
  return { ...bare, $defs: Object.fromEntries(definitions) }
}

function withoutProse(value: unknown, isName = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isName || !['title', 'description', 'default', '$schema'].includes(key))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, withoutProse(item, !isName && ['properties', '$defs'].includes(key))]),
  )
}

/** For each definition its keys and what stands below them, so that code can walk a document along the schema. */
function shapesOf(schema: Json): Json {
  const definitions = schema['$defs'] as Record<string, Json>
  const shapes: Record<string, Json> = { file: shapeOf(schema) }
  for (const [name, definition] of Object.entries(definitions)) {
    const shape = shapeOf(definition)
    if (Object.keys(shape).length > 0) shapes[name] = shape
  }
  shapes['entry'] = { keys: { ...(shapes['group']?.['keys'] as Json), ...(shapes['task']?.['keys'] as Json) } }
  return shapes
}

function shapeOf(definition: Json): Json {
  const properties = definition['properties'] as Record<string, Json> | undefined
  const keys = properties && Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, target(property)]))
  const values = target(definition['additionalProperties'])
  const items = target(definition['items'])
  const required = definition['required']
  return { ...(keys && { keys }), ...(values && { values }), ...(items && { items }), ...(keys && required ? { required } : {}) }
}

/** Name of the definition that a schema refers to, or an empty text. */
function target(schema: unknown): string {
  const reference = (schema as Json | undefined)?.['$ref']
  return typeof reference === 'string' ? reference.slice('#/$defs/'.length) : ''
}

const declaration = `import type { ValidateFunction } from 'ajv'

declare namespace validator {
  /** What stands below a definition of the schema: named keys, any key, or items. An empty text stands for no definition. */
  interface Shape {
    readonly keys?: Readonly<Record<string, string>>
    readonly values?: string
    readonly items?: string
    /** The keys that must be there. */
    readonly required?: readonly string[]
  }
}
declare const validator: ValidateFunction & { readonly shapes: Readonly<Record<string, validator.Shape>> }
export = validator
`

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileValidators()
