/** A pipeline with two certain errors and some that are not, in the form in which people write it. */
export const twoFaults = `version: v1
name: Two faults
pipeline:
  first:
    tasks:
      load:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_harbour
        depends_on: [nobody]
        name: Load
      check:
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /check
          method: GET
        depends_on: [load]
        name: "Check"
    depends_on: []
    name: First
  second:
    tasks:
      send:
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /send
          method: POST
        depends_on: []
        name: Send
    depends_on: [first]
    name: Second
schedule:
  - name: Morning
    cron: 0 6 ? * * *
    timezone: UTC
  - name: Evening
    cron: 0 18 * * *
    timezone: UTC
`

/** The same, as a program would write it: other order, other spelling. */
export const twoFaultsAsJson = {
  schedule: [
    { timezone: 'UTC', name: 'Morning', cron: '0 6 ? * * *' },
    { timezone: 'UTC', cron: '0 18 * * *', name: 'Evening' },
  ],
  pipeline: {
    second: {
      tasks: {
        send: {
          name: 'Send',
          depends_on: [],
          parameters: { method: 'POST', path: '/send' },
          integration_job: 'HTTP_REQUEST',
          integration: 'HTTP',
        },
      },
      name: 'Second',
      depends_on: ['first'],
    },
    first: {
      name: 'First',
      depends_on: [],
      tasks: {
        check: {
          integration: 'HTTP',
          integration_job: 'HTTP_REQUEST',
          depends_on: ['load'],
          parameters: { path: '/check', method: 'GET' },
          name: 'Check',
        },
        load: {
          integration: 'FIVETRAN',
          integration_job: 'FIVETRAN_SYNC_ALL',
          parameters: { connector_id: 'calm_harbour' },
          depends_on: ['nobody'],
          name: 'Load',
        },
      },
    },
  },
  name: 'Two faults',
  version: 'v1',
}
