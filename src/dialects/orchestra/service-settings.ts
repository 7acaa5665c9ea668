import { setting } from '../../setting.ts'
import { form, text } from '../../text-kinds.ts'

function isSafeAddress(given: string): boolean {
  const address = URL.canParse(given) ? new URL(given) : undefined
  const isLocal = address?.hostname === '127.0.0.1' || address?.hostname === 'localhost'
  return address?.protocol === 'https:' || (isLocal && address?.protocol === 'http:')
}

/** What a user sets to reach the API. */
export const orchestraSettings = {
  orchestraApiKey: {
    ...setting(text('KEY'), 'Key of the Orchestra API. With it, the review shows the run history of the changed pipelines.', {
      isSecret: true,
      help: 'key of the Orchestra API; a read-only key is enough',
    }),
    variable: 'ORCHESTRA_API_KEY',
  },
  orchestraBaseUrl: {
    ...setting(
      form('URL', isSafeAddress, { complaint: 'it is not an https URL' }),
      'Address of the Orchestra API. Default: the public one.',
      { help: 'address of the Orchestra API (default: the public one)' },
    ),
    variable: 'ORCHESTRA_BASE_URL',
  },
}

/** How the service is asked for, by the flag of the command line that asks. */
export const orchestraService = {
  dialect: 'orchestra',
  title: 'Orchestra',
  apiKey: 'orchestraApiKey',
  baseUrl: 'orchestraBaseUrl',
  setUp: ['orchestraApiKey'],
  registration: {
    by: 'repository and path',
    hint: 'Run it at the root of the repository, and pass the repository as registered in Orchestra with --repository.',
  },
  history: 'run history from Orchestra (ORCHESTRA_API_KEY, ORCHESTRA_BASE_URL)',
  live: "run Orchestra's validator and, with ORCHESTRA_API_KEY, check that connections and environments exist",
} as const
