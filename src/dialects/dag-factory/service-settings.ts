import { setting } from '../../setting.ts'
import { form, text } from '../../text-kinds.ts'

/** The address of a server as people copy it, a path such as `/prod` included. */
function isServerAddress(given: string): boolean {
  const address = given.includes('://') ? given : `https://${given}`
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost'
  return username === '' && password === '' && (protocol === 'https:' || (isLocal && protocol === 'http:'))
}

/** What a user sets to reach an Airflow server. The address comes from here only, never from a file under review. */
export const airflowSettings = {
  airflowHost: {
    ...setting(
      form('URL', isServerAddress, { complaint: 'it is not an https address of an Airflow server' }),
      'Address of the Airflow server whose run history is shown, with its path where it has one. The review contacts no other host.',
      { help: 'address of the Airflow server' },
    ),
    variable: 'AIRFLOW_HOST',
  },
  airflowToken: {
    ...setting(
      text('TOKEN'),
      'Token of the Airflow server. With it, the review shows the run history of the changed DAGs. Reading DAG runs, task instances and task logs is enough.',
      { isSecret: true, help: 'token of the Airflow server; reading runs, task instances and logs is enough' },
    ),
    variable: 'AIRFLOW_TOKEN',
  },
  airflowUsername: {
    ...setting(text('NAME'), 'In place of a token: name of a user of the Airflow server.', {
      help: 'name of a user of the Airflow server, in place of a token',
    }),
    variable: 'AIRFLOW_USERNAME',
  },
  airflowPassword: {
    ...setting(text('PASSWORD'), 'Password of that user.', { isSecret: true, help: 'password of that user' }),
    variable: 'AIRFLOW_PASSWORD',
  },
}

/** How the service is asked for, by the flag of the command line that asks. */
export const airflowService = {
  dialect: 'dag-factory',
  title: 'Airflow',
  apiKey: 'airflowToken',
  baseUrl: 'airflowHost',
  client: { id: 'airflowUsername', secret: 'airflowPassword' },
  // Servers of both versions know users; tokens are made of them.
  setUp: ['airflowHost', 'airflowUsername', 'airflowPassword'],
  registration: {
    by: 'DAG id',
    hint: 'Check that AIRFLOW_HOST is the server that runs the DAGs, and that the credentials may read them.',
  },
  history: 'run history from Airflow (AIRFLOW_HOST, and AIRFLOW_TOKEN or AIRFLOW_USERNAME and AIRFLOW_PASSWORD)',
} as const
