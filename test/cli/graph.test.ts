import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fakeWorld } from '../host.ts'

const pipeline = (name: string) => `version: v1
name: ${name}
pipeline:
  load:
    name: Load it
    tasks:
      sync: { name: Sync (daily), integration: FIVETRAN, integration_job: FIVETRAN_SYNC_ALL, parameters: { connector_id: a }, depends_on: [] }
      check: { name: 'Check & count', integration: SNOWFLAKE, integration_job: SNOWFLAKE_RUN_TEST, parameters: {}, depends_on: [sync] }
  publish:
    depends_on: [load]
    tasks:
      mail: { integration: HTTP, integration_job: HTTP_REQUEST, parameters: {}, depends_on: [] }
`
const files = { 'orders.yml': pipeline('Orders'), 'sub/stock.yml': pipeline('Stock'), 'notes.txt': 'x' }

async function graph(...args: readonly string[]) {
  const world = fakeWorld(files)
  const exitCode = await main(world.host, ['graph', ...args])
  return { exitCode, out: world.out(), err: world.err() }
}

describe('graph', () => {
  it('draws groups, tasks and dependencies as Mermaid', async () => {
    const { exitCode, out } = await graph('orders.yml')
    expect(exitCode).toBe(0)
    expect(out).toBe(`flowchart LR
  subgraph g1["Load it"]
    direction LR
    n1["Sync (daily)<br>Fivetran"]
    n2["Check #8288;#38;#8288; count<br>Snowflake"]
  end
  subgraph g2["publish"]
    direction LR
    n3["mail<br>HTTP"]
  end
  g1 --> g2
  n1 --> n2
  classDef frame fill:transparent,stroke:#8c959f
  class g1,g2 frame
`)
  })

  it('draws DOT, with lines that end at the frames of groups', async () => {
    const { out } = await graph('orders.yml', '--format', 'dot')
    expect(out).toContain('n2 [label="Check &#38; count\\nSnowflake"];')
    expect(out).toContain('n1 -> n3 [ltail="cluster_g1", lhead="cluster_g2"];')
  })

  it('draws an SVG of its own', async () => {
    const { out } = await graph('orders.yml', '--format', 'svg')
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* aria-label="Orders">/)
    expect(out).toContain('Sync (daily)')
    expect(out).not.toMatch(/<(?:script|image|foreignObject)|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
  })

  it('finds a pipeline by its name or path below the working directory', async () => {
    const [byName, byPath] = [await graph('Stock'), await graph('sub/stock.yml')]
    expect(byName).toEqual(byPath)
    expect(byName.exitCode).toBe(0)
  })

  it('writes to a file, and never to the one that it reads', async () => {
    const world = fakeWorld(files)
    expect(await main(world.host, ['graph', 'Orders', '--output', 'docs/orders.mmd'])).toBe(0)
    expect(world.out()).toBe('')
    expect(await main(world.host, ['graph', 'Orders', '--output', 'orders.yml'])).toBe(2)
  })

  it.each([
    [[], 'graph takes one file or pipeline.'],
    [['a', 'b'], 'graph takes one file or pipeline.'],
    [['sub'], '"sub" is a directory; graph draws one pipeline.'],
    [['Stok'], 'No file and no pipeline here is named "Stok".\nhint: Did you mean "Stock"?'],
    [['notes.txt'], '"notes.txt" is not a pipeline.'],
    [['orders.yml', '--format', 'png'], 'Unknown graph format "png".\nhint: Formats: mermaid, svg, dot.'],
  ])('refuses %j in a sentence', async (args, message) => {
    const { exitCode, err } = await graph(...args)
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
  })
})
