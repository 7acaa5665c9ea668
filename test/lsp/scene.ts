import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files of a folder of their own, by path. `remove` deletes it. */
export function folderWith(files: Readonly<Record<string, string>>): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'pipeline-review-lsp-'))
  mkdirSync(join(path, '.git'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A pipeline without an error, with every kind of name. */
export const orders = `version: v1
name: Orders
schedule:
  - name: Mornings
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    run_inputs:
      region: north
inputs:
  region:
    type: string
    optional: false
  day:
    type: number
    default: 3
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: [sync_orders]
        parameters:
          connector_id: still_water
  model:
    name: Model
    depends_on: [ingest]
    tasks:
      build:
        name: Build
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        condition: \${{ tasks['sync_stock'].status == 'SUCCEEDED' }}
        parameters:
          commands: dbt build --select orders --target \${{ inputs.region }}
          package_manager: PIP
          python_version: '3.12'
`
