/** A pipeline that no rule of the recommended profile speaks of. */
export const goodPipeline = `version: v1
name: Nightly ledger
configuration:
  retries: 2
  retry_delay: 5
  timeout: 3600
  concurrency:
    max_active: 1
pipeline:
  load:
    tasks:
      sync_ledger:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_harbour
        depends_on: []
        name: Sync ledger
    depends_on: []
    name: Load
`

/** A pipeline with one certain error: a task waits for a name that nothing bears. */
export const brokenPipeline = goodPipeline.replace('depends_on: []\n        name', 'depends_on: [nobody]\n        name')

/** A pipeline that starts by itself and lacks what such pipelines need; no errors. */
export const carelessPipeline = `version: v1
name: Hourly export
schedule:
  - name: Hourly
    cron: 0 * ? * * *
    timezone: UTC
pipeline:
  export:
    tasks:
      send:
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /export
          method: POST
        depends_on: []
        name: Send
    depends_on: []
    name: Export
`

/** A pipeline that runs unattended without any safeguard. */
export const unguardedPipeline = `version: v1
name: Nightly orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
`
