import { setting } from '../../setting.ts'
import { form, text } from '../../text-kinds.ts'

/** The address of a server: https, or http on this very machine; with the path under which it is served, if any. */
function isServerAddress(given: string): boolean {
  if (!URL.canParse(given)) return false
  const { protocol, hostname, username, password, search } = new URL(given)
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost'
  return username === '' && password === '' && search === '' && (protocol === 'https:' || (isLocal && protocol === 'http:'))
}

/** What a user sets to reach a server. The address comes from here only, never from a flow: a pull request could name any host. */
export const kestraSettings = {
  kestraHost: {
    ...setting(
      form('URL', isServerAddress, { complaint: 'it is not an https address of a server' }),
      'Address of the Kestra server whose run history is shown, for instance `https://kestra.acme.dev`, with the path under which it is served. ' +
        'The review contacts no other host, whatever a flow names.',
      { help: 'address of the Kestra server' },
    ),
    variable: 'KESTRA_HOST',
  },
  kestraToken: {
    ...setting(
      text('TOKEN'),
      'API token of the server (Enterprise Edition). With it, the review shows the run history of the changed flows. To read flows, executions and logs is enough.',
      { isSecret: true, help: 'API token of the server; to read flows, executions and logs is enough' },
    ),
    variable: 'KESTRA_API_TOKEN',
  },
  kestraUsername: {
    ...setting(
      text('NAME'),
      'In place of a token: user of the basic authentication. In the open-source edition this user may do everything.',
      {
        help: 'user of the basic authentication, in place of a token',
      },
    ),
    variable: 'KESTRA_USERNAME',
  },
  kestraPassword: {
    ...setting(text('SECRET'), 'Password of that user.', { isSecret: true, help: 'password of that user' }),
    variable: 'KESTRA_PASSWORD',
  },
  kestraTenant: {
    ...setting(text('ID'), 'Tenant of the flows. Default: `main`.', { help: 'tenant of the flows, main unless told' }),
    variable: 'KESTRA_TENANT',
  },
}

/** How the service is asked for, by the flag of the command line that asks. */
export const kestraService = {
  dialect: 'kestra',
  title: 'Kestra',
  apiKey: 'kestraToken',
  baseUrl: 'kestraHost',
  client: { id: 'kestraUsername', secret: 'kestraPassword' },
  scope: 'kestraTenant',
  registration: {
    by: 'namespace and id',
    hint: 'Check that KESTRA_HOST and KESTRA_TENANT are those of production, and that the credentials may read the flows.',
  },
  history: 'run history from Kestra (KESTRA_HOST, and KESTRA_API_TOKEN or KESTRA_USERNAME and KESTRA_PASSWORD)',
} as const
