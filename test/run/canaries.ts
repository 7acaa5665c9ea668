/** Built at run time, so that no scanner takes this file for a leak. */
export const canaries = {
  'a token with the mark of its issuer': `gh${'p_'}Zq7Lm2Xw9Kd4Rt6Vb1Ns8Yc3Hf5Jg0Pa2Qe7`,
  'a credential of the team': 'acme_live_Zq7Lm2Xw9Kd4Rt6Vb1Ns8Yc3',
  'a password that another line gives away': 'Zq7Lm2Xw9Kd4Rt6V',
}
export type Canary = keyof typeof canaries

/** Every piece of eight bytes of the part that is secret, as it is and as encodings spell the whole. */
export function tracesOf(canary: string): readonly string[] {
  const secret = canary.slice(canary.indexOf('Zq7'))
  const bytes = Buffer.from(canary)
  const pieces = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8))
  return [...pieces, bytes.toString('base64').slice(0, 16), bytes.toString('hex'), bytes.toString('base64url').slice(0, 16)]
}

export const config = `secret-prefixes: [acme_live_]
message: Read the guide
paths:
  include: ['**']
  exclude: ['none/**']
rules:
  retry-missing: warning
environments: [production, staging]
pools:
  warehouse:
    members: [main]
pipelines:
  'a.yml':
    owners: [data]
    criticality: high
own-rules:
  - id: team/target
    message: Tasks have a tag
    remedy: Add the tag
    each: task
    where: { tags: { present: false } }
`
const sources = { orders: { resource_type: 'source', name: 'orders', source_name: 'till', package_name: 'shop' } }
export const manifest = {
  metadata: { project_name: 'shop' },
  nodes: {
    'model.shop.orders': {
      resource_type: 'model',
      name: 'orders',
      package_name: 'shop',
      original_file_path: 'models/orders.sql',
      tags: ['shop_1'],
      config: { materialized: 'table' },
      description: 'One row an order',
      depends_on: { nodes: ['source.shop.till.orders'] },
    },
  },
  sources: { 'source.shop.till.orders': sources.orders },
  exposures: {},
}
/** The text with one key, one value or one comment after another replaced. */
export function plantedInYaml(text: string, canary: string): readonly string[] {
  const lines = text.split('\n')
  const withLine = (at: number, line: string) => lines.with(at, line).join('\n')
  return lines.flatMap((line, at) => {
    const [, indent = '', key, gap = '', value] = /^(\s*(?:- )*)([^\s:#]+):( *)(.*)$/.exec(line) ?? []
    if (line === '' || key === undefined || key === 'secret-prefixes') return []
    const keyed = withLine(at, `${indent}${canary}:${gap}${value}`)
    const commented = withLine(at, `${line} # ${canary}`)
    if (!value) return [keyed, commented]
    return [
      keyed,
      commented,
      withLine(at, `${indent}${key}: ${canary}`),
      withLine(at, `${indent}${key}: "it's \\"${canary}\\" now"`),
    ]
  })
}

/** The data with one field after the other replaced, where it is for the first time or everywhere. */
export function plantedInJson(data: object, canary: string, where: 'first' | 'everywhere' = 'first'): readonly string[] {
  const places = new Map<string, (readonly (string | number)[])[]>()
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, Array.isArray(value) ? Number(key) : key])
    const field = path.filter((step) => typeof step === 'string').join('.')
    if (typeof value === 'string') places.set(field, [...(places.get(field) ?? []), path])
  }
  visit(data, [])
  return [...places.values()].map((paths) => {
    const copy: unknown = structuredClone(data)
    for (const path of where === 'first' ? paths.slice(0, 1) : paths) setAt(copy, path, canary)
    return JSON.stringify(copy)
  })
}

function setAt(data: unknown, path: readonly (string | number)[], value: string): void {
  path.reduce<unknown>((owner, step, index) => {
    const holder = owner as Record<string | number, unknown>
    if (index === path.length - 1) holder[step] = value
    return holder[step]
  }, data)
}

/** Where a text holds a piece of the canary, with what stands around it; undefined where it holds none. */
export function leakIn(printed: string, canary: string): string | undefined {
  const trace = tracesOf(canary).find((piece) => printed.includes(piece))
  if (trace === undefined) return undefined
  const at = printed.indexOf(trace)
  return JSON.stringify(printed.slice(Math.max(0, at - 80), at + 60))
}
