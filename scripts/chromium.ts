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
  close(): void
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
  const send = commandsOver(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const page = firstPage(send)
  return {
    picture: async (address, look) => pictureOf((method, params) => page.then((id) => send(method, params, id)), address, look),
    close: () => {
      child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
      child.kill()
    },
  }
}

type Answer = Readonly<Record<string, unknown>>
type Send = (method: string, params?: Answer, sessionId?: string) => Promise<Answer>

/** Commands of the DevTools protocol as JSON with a zero byte after each. */
function commandsOver(input: Writable, output: Readable): Send {
  const waiting = new Map<number, (answer: Answer) => void>()
  let rest = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message)
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

async function pictureOf(send: Send, address: string, { widthPixels, scheme }: Look): Promise<Uint8Array> {
  const isMobile = widthPixels < 500
  const metrics = { width: widthPixels, deviceScaleFactor: isMobile ? 2 : 1, mobile: isMobile }
  await send('Emulation.setDeviceMetricsOverride', { ...metrics, height: 200 })
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
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
