import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const bundled = join(root, 'node_modules/.bin/node')

/** The Node of action.yml where it is installed, else the one that runs the tests. */
export const runnerNode = existsSync(bundled) ? bundled : process.execPath

const systemNodes = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => {
  const node = join(folder, 'node')
  return !folder.includes('node_modules') && existsSync(node) ? [node] : []
})

/** The versions of Node at hand that we support: that of the runner, that of the tests, and that of the system. */
export function nodesAtHand(): readonly string[] {
  const named = [runnerNode, process.execPath, ...systemNodes].map((node) => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    return [version, node] as const
  })
  return [...new Map(named.filter(([version]) => isSupported(version))).values()]
}

/** What package.json says: 20.19, or 22.12 and newer, which can require an ES module. */
function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
}

/** The folder of the action: the repository, or what ACTION_UNDER_TEST names. */
const action = process.env['ACTION_UNDER_TEST'] ?? root
const manifest: {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
} = parse(readFileSync(join(action, 'action.yml'), 'utf8'))
const main = join(action, manifest.runs.main)

/** False in a clone whose action has not been built. */
export const isBuilt = existsSync(main)

export const token = 'ghs_fakeTokenOfTheJob0123456789'

/** What a step is started with. */
export interface Step {
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  readonly inputs: Readonly<Record<string, string>>
  /** The variables of the runner that depend on the event. */
  readonly env: Readonly<Record<string, string>>
  readonly node: string
}

/** What a step leaves behind. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  /** Both streams, in the order in which they were written. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The files that it wrote, by name. */
  readonly written: Readonly<Record<string, string>>
  /** Each `host:port` that it connected to. */
  readonly contacts: readonly string[]
}

/** A runner sends SIGINT to a step that is cancelled, and SIGTERM to one that goes on. */
export type Stop = (signal: 'SIGINT' | 'SIGTERM') => void

/** Starts the committed action as a runner does. `started` is handed what sends it a signal. */
export async function runStep(folder: string, step: Step, started: (stop: Stop) => void): Promise<Ended> {
  const home = mkdtempSync(join(folder, 'step-'))
  const at = (name: string) => join(home, name)
  mkdirSync(at('temp'))
  for (const name of [...commandFiles, 'sockets']) writeFileSync(at(name), '')
  writeFileSync(at('event.json'), JSON.stringify(step.payload))
  const child = spawn(step.node, ['--import', join(import.meta.dirname, 'sockets.mjs'), main], {
    cwd: step.workspace,
    env: { ...runnerVariables(at, step), ...step.env, ...inputVariables(step.inputs) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log += text))
  started((signal) => child.kill(signal))
  const [code, signal] = await new Promise<[number | null, string | null]>((settle, fail) =>
    child.on('error', fail).on('close', (...ended) => settle(ended)),
  )
  const read = (name: string) => readFileSync(at(name), 'utf8')
  if (read('GITHUB_ENV') + read('GITHUB_PATH') !== '') throw new Error('the step changed the environment of later steps')
  return {
    code,
    signal,
    log,
    outputs: outputsIn(read('GITHUB_OUTPUT')),
    summary: read('GITHUB_STEP_SUMMARY'),
    written: filesBelow(at('temp')),
    contacts: [...new Set(read('sockets').split('\n').slice(0, -1))],
  }
}

const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const

/** The usual variables of a runner. Nothing of the environment of the tests is handed on, for it may be that of a job. */
function runnerVariables(at: (name: string) => string, { workspace, event }: Step): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: at('.'),
    GIT_CONFIG_NOSYSTEM: '1',
    SOCKETS_FILE: at('sockets'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REPOSITORY: 'octo/pipes',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: at('temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(commandFiles.map((name) => [name, at(name)])),
  }
}

/** What is given under `with:`, else the default of action.yml. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(manifest.inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default.replace('${{ github.token }}', token)] as const],
  )
  const values = { ...Object.fromEntries(defaults), ...given }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

/** Reads the file of outputs as a runner does. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 1) {
    const [, name, delimiter] = /^([a-z-]+)<<(ghadelimiter_[0-9a-f-]{36})$/.exec(lines.shift() ?? '') ?? []
    const end = lines.indexOf(delimiter ?? '')
    if (name === undefined || end === -1) throw new Error('the file of outputs cannot be read')
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}

function filesBelow(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(entries.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]))
}
