import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { compactModule, withoutImports } from './compact-validator.ts'
import { editorSchema } from './editor-schema.ts'

const root = new URL('../', import.meta.url)
/** What the format says, written by hand: the validator, the shapes and the schema for editors are made of it. */
const schemaPath = 'src/dialects/orchestra/format.schema.json'
/** What editors read: the same with what the catalogue knows, and as lenient as the review. */
const editorSchemaPath = 'schemas/orchestra-pipeline.schema.json'
const cataloguePath = 'src/dialects/orchestra/catalogue.json'
const validatorPath = 'src/generated/orchestra-validator.js'
const declarationPath = 'src/generated/orchestra-validator.d.ts'
const wordsPath = 'src/generated/orchestra-words.ts'
const reportSchemaPath = 'schemas/report.schema.json'
const reportValidatorPath = 'src/generated/report-validator.js'
const reportDeclarationPath = 'src/generated/report-validator.d.ts'

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
    [validatorPath, await validatorOf(schema)],
    [declarationPath, declaration],
    [wordsPath, wordsOf(schema)],
    [editorSchemaPath, `${JSON.stringify(editorSchema(schema))}\n`],
    [reportValidatorPath, reportValidator(JSON.parse(await read(reportSchemaPath)) as Json)],
    [reportDeclarationPath, reportDeclaration],
  ])
}

/** The compiled schema, the schema itself, which the code has anyway, and its shapes. */
async function validatorOf(schema: Json): Promise<string> {
  const code = await compileSchema(forCompiling(schema))
  const name = /^const (schema\d+) = \{"type":"object","required":\["name","version"/m.exec(code)?.[1]
  if (name === undefined) throw new Error('Ajv writes other code than expected: the schema is not in it')
  return `${code}export const schema = ${name};\nexport const shapes = ${JSON.stringify(shapesOf(schema))};\n`
}

const codeOptions = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
  inlineRefs: false,
  messages: false,
} as const

/** For a report that a stranger wrote: stops at the first defect. Run history, most of the schema, is left out, as it is not read. */
function reportValidator(schema: Json): string {
  const ajv = new Ajv({
    ...codeOptions,
    allErrors: false,
    formats: { uri: true },
    code: { source: true, lines: true, esm: true },
  })
  const bare = structuredClone(withoutProse(schema)) as { $defs: { pipeline: { properties: Record<string, unknown> } } }
  bare.$defs.pipeline.properties['history'] = true
  return withoutImports(standalone.default(ajv, ajv.compile(bare)))
}

/** Writes the files of `renderValidators`. */
export async function compileValidators(): Promise<void> {
  for (const [path, text] of await renderValidators()) await writeFile(new URL(path, root), text)
}

/** The text of a module whose default export is a validating function for a schema. Of the draft only what draft 7 knows, too. */
export async function compileSchema(schema: Json): Promise<string> {
  const ajv = new Ajv({
    ...codeOptions,
    allErrors: true,
    code: { source: true, lines: true, esm: true },
  })
  return compactModule(standalone.default(ajv, ajv.compile(schema)))
}

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

/** What editors are told of each key: its title, what it does, and the values that it can have. */
function wordsOf(schema: Json): string {
  const owners: readonly (readonly [string, Json])[] = [
    ['file', schema],
    ...Object.entries(schema['$defs'] as Record<string, Json>),
  ]
  const words = owners.flatMap(([name, { properties }]) => {
    if (properties === undefined) return []
    const keys = Object.entries(properties as Record<string, Json>).map(([key, property]) => [key, wordOf(schema, property)])
    return [[name, Object.fromEntries(keys)]]
  })
  return `${wordsHead}${JSON.stringify(Object.fromEntries(words))}\n`
}

function wordOf(schema: Json, property: Json): Json {
  const definition = (schema['$defs'] as Record<string, Json>)[target(property)] ?? property
  const items = definition['items'] as Json | undefined
  const item = items && ((schema['$defs'] as Record<string, Json>)[target(items)] ?? items)
  const types = [definition['type'] ?? []].flat()
  const constant = definition['const'] === undefined ? undefined : [definition['const']]
  const values = definition['enum'] ?? constant ?? item?.['enum'] ?? (types.includes('boolean') ? ['true', 'false'] : undefined)
  const { title, description } = property
  return { title, description, types, ...(values !== undefined && { values }) }
}

const wordsHead = `// Generated by npm run generate. Do not edit.

/** What the schema says of a key. */
export interface KeyWords {
  readonly title: string
  readonly description: string
  /** JSON types that its value can have. */
  readonly types: readonly string[]
  /** What the value, or an item of it, is one of. */
  readonly values?: readonly string[]
}

/** By the name of the definition, then by key; \`file\` is the root. */
export const words: Readonly<Record<string, Readonly<Record<string, KeyWords>>>> = `

/** Name of the definition that a schema refers to, or an empty text. */
function target(schema: unknown): string {
  const reference = (schema as Json | undefined)?.['$ref']
  return typeof reference === 'string' ? reference.slice('#/$defs/'.length) : ''
}

const reportDeclaration = `/** True for a value that the schema of our own report allows, whatever it holds for run history. Stops at the first defect. */
declare const isReport: (value: unknown) => boolean
export default isReport
`

const declaration = `/** One defect that the schema sees. */
export interface SchemaDefect {
  /** JSON pointer of the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The key that a rule about names refuses. */
  readonly propertyName?: string
}

/** What stands below a definition of the schema: named keys, any key, or items. An empty text stands for no definition. */
export interface Shape {
  readonly keys?: Readonly<Record<string, string>>
  readonly values?: string
  readonly items?: string
  /** The keys that must be there. */
  readonly required?: readonly string[]
}

/** The keywords of JSON Schema that the format of pipelines uses. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly if?: JsonSchema
  readonly then?: JsonSchema
  readonly else?: JsonSchema
}

/** The schema that was compiled. */
export declare const schema: JsonSchema

/** The shapes by the name of their definition. */
export declare const shapes: Readonly<Record<string, Shape>>

/** True for a value that the schema takes; otherwise \`errors\` says why not. */
declare const validator: { (value: unknown): boolean; readonly errors?: readonly SchemaDefect[] | null }
export default validator
`

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileValidators()
