import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { inventedWorld } from '../test/stand-in/invented-world.ts'
import { loadSampleWorld } from '../test/stand-in/sample-world.ts'
import { type StandInOptions, startStandIn } from '../test/stand-in/server.ts'

const help = `Usage: node scripts/stand-in.ts [options]

A server that answers like the public API of Orchestra, with invented data.

  --port N        Port on this machine; 0, the default, takes a free one
  --key TEXT      The key that it accepts
  --data FOLDER   Example bodies laid out like the sample history, in place of made-up runs
  --now ISO       Clock of the made-up runs
  --days N        Days of made-up runs, 30 unless told
  --shuffle       Lists in no order
  --drop-nulls    Leaves out keys whose value is null
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    key: { type: 'string' },
    data: { type: 'string' },
    now: { type: 'string' },
    days: { type: 'string', default: '30' },
    shuffle: { type: 'boolean', default: false },
    'drop-nulls': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(help)
else await serve()

async function serve(): Promise<void> {
  const port = wholeNumber('--port', values.port)
  const days = wholeNumber('--days', values.days)
  const nowMs = values.now === undefined ? Date.now() : Date.parse(values.now)
  if (Number.isNaN(nowMs)) refuse('--now is not a time')
  if (values.data !== undefined && !existsSync(values.data)) refuse('--data is not a folder')
  const world = values.data === undefined ? inventedWorld({ nowMs, days }) : loadSampleWorld(values.data)
  const options: StandInOptions = {
    ...(values.key !== undefined && { key: values.key }),
    shuffleRows: values.shuffle,
    dropNulls: values['drop-nulls'],
  }
  const server = await startStandIn(world, options, port)
  process.stdout.write(`ORCHESTRA_BASE_URL=${server.baseUrl}\nORCHESTRA_API_KEY=${server.key}\n`)
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text)) refuse(`${name} is not a whole number`)
  return Number(text)
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n\n${help}`)
  process.exit(2)
}
