import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { environmentOf, examples, program, type Row, withAgent } from './client.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A server as a bare process. */
class Server {
  readonly process: ChildProcess
  readonly ended: Promise<number | string | null>
  out = ''
  err = ''
  constructor(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    this.process = spawn(process.execPath, [program, 'mcp', ...args], { cwd: examples, env: environmentOf(env), stdio: 'pipe' })
    // A server that has ended takes no more messages.
    this.process.stdin?.on('error', () => undefined)
    this.process.stdout?.on('data', (chunk) => {
      this.out += chunk
    })
    this.process.stderr?.on('data', (chunk) => {
      this.err += chunk
    })
    this.ended = new Promise((resolve) => this.process.once('exit', (code, signal) => resolve(code ?? signal)))
  }
  send(...lines: readonly (string | object)[]): void {
    for (const line of lines) this.process.stdin?.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  }
  /** The answer to a request, as soon as it is there. */
  async answer(id: number): Promise<Row> {
    const find = () => this.messages().find((message) => message.id === id)
    await expect.poll(find, { timeout: 60_000, interval: 20 }).toBeDefined()
    return find()
  }
  messages(): Row[] {
    return this.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  }
}

const hello = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bare', version: '1' } },
}
const ready = { jsonrpc: '2.0', method: 'notifications/initialized' }
const call = (id: number, name: string, args: object = {}) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: args },
})

describe('a server', () => {
  it('passes over what is no message, answers the next one, and prints nothing but messages', async () => {
    const server = new Server()
    server.send(hello)
    await server.answer(1)
    server.send(
      ready,
      'no JSON',
      '{"jsonrpc":"2.0"',
      '[]',
      'null',
      '42',
      '{}',
      '{"jsonrpc":"1.0","id":7,"method":"tools/list"}',
      '\u0000\u0001',
    )
    server.process.stdin?.write(Buffer.from([0xff, 0xfe, 0x0a]))
    server.send({ jsonrpc: '2.0', id: 2, method: 'no/such' }, { jsonrpc: '2.0', id: 3, method: 'tools/call', params: 5 })
    server.send(call(4, 'list_rules', { limit: 1 }))
    expect((await server.answer(4)).result.structuredContent.total).toBeGreaterThan(100)
    expect((await server.answer(2)).error.code).toBe(-32601)
    server.process.stdin?.end()
    expect(await server.ended).toBe(0)
    for (const message of server.messages()) expect(message.jsonrpc).toBe('2.0')
    expect(server.err).not.toMatch(/^\s+at /m)
  })

  it('ends 0 when its input ends, also before the first message and while it works', async () => {
    const idle = new Server()
    idle.process.stdin?.end()
    expect(await idle.ended).toBe(0)
    const busy = new Server()
    busy.send(hello, ready, call(2, 'review'), call(3, 'analyse'))
    busy.process.stdin?.end()
    expect(await busy.ended).toBe(0)
  })

  it('ends when no one reads its answers any more, and leaves no process behind', async () => {
    const server = new Server()
    server.process.stdout?.destroy()
    server.send(hello, ready, call(2, 'list_rules'), call(3, 'list_rules'))
    expect(await server.ended).toBe(0)
  })

  it('ends while it waits for a service that never answers', async () => {
    const service = createServer(() => undefined)
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
    const address = service.address()
    const port = typeof address === 'object' ? address?.port : 0
    const asked = new Promise((resolve) => service.once('connection', resolve))
    const server = new Server([], { ORCHESTRA_API_KEY: 'a-key-for-nothing', ORCHESTRA_BASE_URL: `http://127.0.0.1:${port}` })
    server.send(hello, ready, call(2, 'list_registered_pipelines'))
    await asked
    server.process.stdin?.end()
    expect(await server.ended).toBe(0)
    service.close()
    service.closeAllConnections()
  })

  it('refuses a message of more than 4 MiB by ending, and wrong arguments with exit code 2', async () => {
    const server = new Server()
    server.send(hello, ready)
    await server.answer(1)
    server.send(call(2, 'review', { paths: ['x'.repeat(5 * 1024 * 1024)] }))
    expect(await server.ended).toBe(0)
    expect(server.err).toMatch(/^pipeline-review: /)
    const wrong = new Server(['orchestra/'])
    expect(await wrong.ended).toBe(2)
    expect([wrong.out, wrong.err]).toEqual([
      '',
      'pipeline-review: mcp takes no arguments.\nhint: The tools take paths with each call.\n',
    ])
    const withoutKey = new Server(['--allow-start'])
    expect(await withoutKey.ended).toBe(2)
    expect(withoutKey.err).toContain('--allow-start needs a key that may start runs.')
  })

  it('reviews a folder with a file of a megabyte and one of a hundred', async () => {
    const task = (name: string) =>
      `  ${name}:\n    tasks:\n      t:\n        integration: HTTP\n        integration_job: HTTP_REQUEST\n        name: ${name}\n`
    const many = Array.from({ length: 9000 }, (_, index) => task(`g${index}`)).join('')
    writeFileSync(join(folder, 'large.yml'), `version: v1\nname: Large\npipeline:\n${many}`)
    writeFileSync(join(folder, 'huge.yml'), `version: v1\nname: Huge\n# ${'x'.repeat(100 * 1024 * 1024)}`)
    await withAgent({ cwd: folder }, async ({ ask, client }) => {
      const answer = await ask('review', { limit: 5 })
      expect(answer.findings).toHaveLength(5)
      expect(answer.more).toBe(answer.total - 5)
      const { content } = await client.callTool({ name: 'graph', arguments: { pipeline: 'large.yml' } })
      expect(JSON.stringify(content).length).toBeLessThan(500_000)
    })
  })
})

/** Every file of a folder with its bytes and times. */
function treeOf(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { mtimeMs, mode, size } = statSync(join(directory, name))
      const isFile = statSync(join(directory, name)).isFile()
      const hash = isFile
        ? createHash('sha256')
            .update(readFileSync(join(directory, name)))
            .digest('hex')
        : ''
      return `${name} ${mode} ${isFile ? `${size} ${mtimeMs} ${hash}` : ''}`
    })
}

describe('nothing is written', () => {
  it('neither in the repository, its git directory, the home directory nor the cache, by whatever tool', async () => {
    const [repository, home] = [join(folder, 'repository'), join(folder, 'home')]
    cpSync(examples, repository, { recursive: true })
    cpSync(join(examples, 'dbt'), home, { recursive: true })
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], {
        cwd: repository,
      })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'base')
    const file = join(repository, 'orchestra/finance/daily-revenue.yml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('retries: ', 'retries: 1'))
    const before = treeOf(folder)
    const env = {
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      PIPELINE_REVIEW_CACHE: join(repository, 'cache'),
    }
    await withAgent({ cwd: repository, env }, async ({ ask, client }) => {
      expect(await ask('review', { since: 'HEAD' })).toMatchObject({ comparison: { base: expect.stringContaining('HEAD') } })
      await ask('analyse', { since: 'HEAD' })
      expect((await ask('diff', { base: 'HEAD' })).total).toBe(1)
      expect((await ask('blast_radius', { since: 'HEAD' })).total).toBe(1)
      const { tools } = await client.listTools()
      const given: Readonly<Record<string, object>> = {
        graph: { pipeline: 'orchestra/finance/daily-revenue.yml', format: 'dot' },
        explain_rule: { rule: 'dependency-cycle' },
        effective_configuration: { path: 'a.yml' },
        dbt_model: { model: 'orders' },
      }
      const month = { from: '2026-10-22T21:00:00Z', to: '2026-11-21T21:00:00Z' }
      for (const { name, inputSchema } of tools) {
        const isList = Object.keys(inputSchema.properties ?? {}).includes('from') && !name.startsWith('schedule')
        await client.callTool({ name, arguments: { ...given[name], ...(isList ? month : {}) } })
      }
      await client.listResources()
    })
    expect(treeOf(folder)).toEqual(before)
  })
})
