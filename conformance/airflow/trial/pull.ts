// Pulls the history of the trial over HTTP with our client, and prints what was asked and answered: the fixture of the tests.
//   AIRFLOW_HOST=… AIRFLOW_USERNAME=… AIRFLOW_PASSWORD=… node conformance/airflow/trial/pull.ts > recording-3.json
import { historySource } from '../../../src/dialects/dag-factory/api/history-source.ts'
import { nodeHost } from '../../../src/host.ts'

const { AIRFLOW_HOST = '', AIRFLOW_USERNAME = '', AIRFLOW_PASSWORD = '' } = process.env
const exchanges: { request: string; status: number; type: string | null; body: unknown }[] = []
const world = nodeHost()
const host = {
  ...world,
  fetch: async (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
    const response = await world.fetch(input, init)
    const text = await response.clone().text()
    const path = String(input).slice(AIRFLOW_HOST.length)
    const asked = path === '/auth/token' ? '' : ` ${init?.body ?? ''}`
    const body = path === '/auth/token' ? { access_token: 'token-of-the-trial' } : parsed(text)
    exchanges.push({
      request: `${init?.method} ${path}${asked}`.trim(),
      status: response.status,
      type: response.headers.get('content-type'),
      body,
    })
    return response
  },
}
const wanted = ['nightly_orders', 'on_demand', 'too_long', 'not_there'].map((name) => ({ name, id: null }))
const access = { dialect: 'dag-factory', apiKey: AIRFLOW_PASSWORD, clientId: AIRFLOW_USERNAME, baseUrl: AIRFLOW_HOST }
const wish = {
  days: 14,
  now: undefined,
  cache: undefined,
  effort: 'pull' as const,
  wanted,
  select: (all: readonly { id: string }[]) => all.map(({ id }) => id),
}
const pulled = await historySource.pull(host, access, wish)
console.error(
  JSON.stringify(
    'snapshot' in pulled
      ? {
          calls: pulled.calls,
          missing: pulled.missing,
          runs: pulled.snapshot.runs.length,
          taskRuns: pulled.snapshot.taskRuns.length,
        }
      : pulled,
  ),
)

console.log(JSON.stringify({ now: new Date().toISOString(), exchanges: exchanges.map((one) => withoutPersons(one)) }))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text.slice(0, 200)
  }
}

/** Names of machines, users, processes and folders are replaced; what was rendered is left out. */
function withoutPersons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersons)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value.replaceAll(/\/(?:tmp|home|root)\/[\w./-]+(?=\/)/g, '/opt/airflow') : value
  const replaced: Readonly<Record<string, unknown>> = {
    hostname: 'worker-1',
    unixname: 'airflow',
    pid: 1,
    rendered_fields: {},
    triggering_user_name: null,
    frames: [],
    file_token: null,
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key in replaced && inner !== null ? replaced[key] : withoutPersons(inner)]),
  )
}
