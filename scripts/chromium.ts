import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** How a page is looked at. */
export interface Look {
  readonly widthPixels: number
  readonly scheme: 'light' | 'dark'
}

export interface Chromium {
  /** The whole page at an address as a PNG, once `document.title` says "ready". */
  picture(address: string, look: Look): Promise<Uint8Array>
  /** A page that has been loaded and can be asked. */
  open(address: string, look: Look): Promise<OpenPage>
  close(): void
}

export interface OpenPage {
  /** What an expression comes to, as JSON gives it; a promise is waited for. Throws what the page throws. */
  evaluate(expression: string): Promise<unknown>
  /** The page as a PNG, from its top, so many pixels high at most. */
  picture(mostPixels?: number): Promise<Uint8Array>
  /** What the console and the network said is wrong so far, and requests that left the page. */
  readonly problems: readonly string[]
}

const names = ['chromium', 'chromium-browser', 'google-chrome']
/** Taller pictures are cut: beyond it Chromium repeats its tiles. */
const mostPixels = 16_000

/** Starts the Chromium of the system; undefined where there is none. Talks through pipes: no port is opened. */
export function startChromium(): Chromium | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const program = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
  if (!program) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'pipeline-review-look-'))
  const switches =
    'headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update disable-sync'
  const args = [...switches.split(' ').map((name) => `--${name}`), `--user-data-dir=${profile}`, '--remote-debugging-pipe']
  // Nothing on these pages needs the network; a proxy that is not there keeps all else from it.
  const child = spawn(program, [...args, '--proxy-server=127.0.0.1:9', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const listeners: ((event: Answer) => void)[] = []
  const send = commandsOver(child.stdio[3] as Writable, child.stdio[4] as Readable, (event) => {
    for (const listener of listeners) listener(event)
  })
  const page = firstPage(send)
  return {
    picture: async (address, look) => pictureOf((method, params) => page.then((id) => send(method, params, id)), address, look),
    open: async (address, look) => {
      const id = await firstPage(send)
      return openPage(
        (method, params) => send(method, params, id),
        address,
        look,
        (listener) => {
          listeners.push((event) => event['sessionId'] === id && listener(event))
        },
      )
    },
    close: () => {
      child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
      child.kill()
    },
  }
}

type Answer = Readonly<Record<string, unknown>>
type Send = (method: string, params?: Answer, sessionId?: string) => Promise<Answer>

/** Commands of the DevTools protocol as JSON with a zero byte after each. */
function commandsOver(input: Writable, output: Readable, onEvent: (event: Answer) => void): Send {
  const waiting = new Map<number, (answer: Answer) => void>()
  let rest = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error, ...event } = JSON.parse(message)
      if (id === undefined) onEvent(event)
      if (error) throw new Error(`Chromium: ${error.message}`)
      waiting.get(id)?.(result)
    }
  })
  let count = 0
  return (method, params = {}, sessionId) =>
    new Promise((resolve) => {
      waiting.set(++count, resolve)
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`)
    })
}

async function firstPage(send: Send): Promise<string> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  return String(sessionId)
}

/** Loads a page and listens to what goes wrong in it. */
async function openPage(
  send: Send,
  address: string,
  look: Look,
  listen: (listener: (event: Answer) => void) => void,
): Promise<OpenPage> {
  const problems: string[] = []
  let isLoaded = false
  listen((event) => {
    if (event['method'] === 'Page.loadEventFired') isLoaded = true
    const problem = problemIn(event, address)
    if (problem !== undefined) problems.push(problem)
  })
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`)
  const metrics = await lookAs(send, look, 900)
  await send('Page.navigate', { url: address })
  for (let tries = 0; tries < 400 && !isLoaded; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    problems,
    evaluate: async (expression) => {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      const { result, exceptionDetails } = answer as { result?: { value?: unknown }; exceptionDetails?: { text?: string } }
      if (exceptionDetails) throw new Error(`${exceptionDetails.text} ${JSON.stringify(exceptionDetails)}`)
      return result?.value
    },
    picture: async (mostHigh = mostPixels) => {
      const { result } = (await send('Runtime.evaluate', { expression: 'document.documentElement.scrollHeight' })) as {
        result?: { value?: unknown }
      }
      const height = Math.min(Number(result?.value), mostHigh, mostPixels / metrics.deviceScaleFactor)
      await send('Emulation.setDeviceMetricsOverride', { ...metrics, height })
      const { data } = await send('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(String(data), 'base64')
    },
  }
}

/** A sentence about an event of the page that should not be; undefined for any other. */
function problemIn(event: Answer, address: string): string | undefined {
  const params = JSON.parse(JSON.stringify(event['params'] ?? {}))
  if (event['method'] === 'Runtime.exceptionThrown') return `exception: ${params.exceptionDetails?.exception?.description ?? ''}`
  if (event['method'] === 'Runtime.consoleAPICalled' && ['error', 'warning', 'assert'].includes(params.type))
    return `console: ${JSON.stringify(params.args)}`
  if (event['method'] === 'Log.entryAdded' && ['error', 'warning'].includes(params.entry?.level))
    return `log: ${params.entry.text}`
  const url = event['method'] === 'Network.requestWillBeSent' ? String(params.request?.url) : address
  return url === address || url.startsWith('data:') || url.startsWith(`${address}#`) ? undefined : `request: ${url}`
}

async function lookAs(send: Send, { widthPixels, scheme }: Look, height: number) {
  const isMobile = widthPixels < 500
  const metrics = { width: widthPixels, deviceScaleFactor: isMobile ? 2 : 1, mobile: isMobile }
  await send('Emulation.setDeviceMetricsOverride', { ...metrics, height })
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  return metrics
}

async function pictureOf(send: Send, address: string, look: Look): Promise<Uint8Array> {
  const metrics = await lookAs(send, look, 200)
  await send('Page.navigate', { url: address })
  const height = await readyHeight(send)
  await send('Emulation.setDeviceMetricsOverride', {
    ...metrics,
    height: Math.min(height, mostPixels / metrics.deviceScaleFactor),
  })
  const { data } = await send('Page.captureScreenshot', { format: 'png' })
  return Buffer.from(String(data), 'base64')
}

async function readyHeight(send: Send): Promise<number> {
  const expression = 'document.title === "ready" ? document.documentElement.scrollHeight : 0'
  for (let tries = 0; tries < 400; tries++) {
    const { result } = (await send('Runtime.evaluate', { expression })) as { result?: { value?: unknown } }
    if (Number(result?.value) > 0) return Number(result?.value)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The page is not ready after 20 seconds')
}
