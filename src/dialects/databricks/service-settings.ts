import { setting } from '../../setting.ts'
import { form, text } from '../../text-kinds.ts'

/** The address of a workspace as people copy it: with or without `https://`, with the path or query of a page. */
function isWorkspaceAddress(given: string): boolean {
  const address = given.includes('://') ? given : `https://${given}`
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost'
  return username === '' && password === '' && (protocol === 'https:' || (isLocal && protocol === 'http:'))
}

/** What a user sets to reach a workspace. The address comes from here only, never from a bundle: a pull request could name any host. */
export const databricksSettings = {
  databricksHost: {
    ...setting(
      form('URL', isWorkspaceAddress, { complaint: 'it is not an https address of a workspace' }),
      'Address of the Databricks workspace whose run history is shown, for instance `https://dbc-a1b2.cloud.databricks.com`. ' +
        'The review contacts no other host, whatever a bundle names.',
      { help: 'address of the Databricks workspace' },
    ),
    variable: 'DATABRICKS_HOST',
  },
  databricksToken: {
    ...setting(
      text('TOKEN'),
      'Access token of the workspace. With it, the review shows the run history of the changed jobs. `CAN VIEW` on the jobs is enough.',
      { isSecret: true, help: 'access token of the workspace; CAN VIEW on the jobs is enough' },
    ),
    variable: 'DATABRICKS_TOKEN',
  },
  databricksClientId: {
    ...setting(text('ID'), 'In place of a token: OAuth client ID of a service principal.', {
      help: 'OAuth client ID of a service principal, in place of a token',
    }),
    variable: 'DATABRICKS_CLIENT_ID',
  },
  databricksClientSecret: {
    ...setting(text('SECRET'), 'OAuth secret of that service principal.', {
      isSecret: true,
      help: 'OAuth secret of that service principal',
    }),
    variable: 'DATABRICKS_CLIENT_SECRET',
  },
}

/** How the service is asked for, by the flag of the command line that asks. */
export const databricksService = {
  dialect: 'databricks',
  title: 'Databricks',
  apiKey: 'databricksToken',
  baseUrl: 'databricksHost',
  client: { id: 'databricksClientId', secret: 'databricksClientSecret' },
  registration: {
    by: 'name',
    hint: 'Check that DATABRICKS_HOST is the workspace of the production target, and that the credentials may view the jobs.',
  },
  history:
    'run history from Databricks (DATABRICKS_HOST, and DATABRICKS_TOKEN or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET)',
} as const
