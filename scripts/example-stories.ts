/** What goes wrong in one run. */
export interface Trouble {
  readonly task: string
  /** `fails`: the run ends there. `warns`: it goes on. `recovers`: the second attempt passes. */
  readonly outcome: 'fails' | 'warns' | 'recovers'
  readonly error: string
  /** A person restarts the failed run after so many minutes, and the task then passes or fails again. */
  readonly restart?: { readonly minutes: number; readonly passes: boolean }
}

/** How one pipeline has been running. */
export interface Story {
  /** Below `examples/`. */
  readonly file: string
  /** The id under which other files of the examples mean it. */
  readonly id?: string
  /** Minutes after midnight in London at which runs start. */
  readonly minutes: readonly number[]
  /** Runs go back so many days. */
  readonly days: number
  /** Runs on these days only. */
  readonly only?: readonly string[]
  /** Median seconds of each task; a task without is skipped in every run. */
  readonly seconds: Readonly<Record<string, number>>
  /** The day from which one task takes `factor` times as long. */
  readonly slower?: { readonly since: string; readonly task: string; readonly factor: number }
  /** By day: what went wrong in the first run of it. */
  readonly troubles?: Readonly<Record<string, Trouble>>
  /** Days on which somebody started the pipeline by hand, and how many minutes after the schedule. */
  readonly byHand?: Readonly<Record<string, number>>
}

const conflict = 'A sync of connector driftwood_lantern is already running, started by another pipeline'
const noGrant =
  "Database Error in model settlement_lines (models/marts/finance/settlement_lines.sql): 003001 (42501): SQL access control error: Insufficient privileges to operate on schema 'FINANCE_RESTRICTED'"

function busy(minutes: number): Trouble {
  return { task: 'sync_payments', outcome: 'fails', error: conflict, restart: { minutes, passes: true } }
}
const busyOnce: Trouble = { task: 'sync_payments', outcome: 'recovers', error: conflict }
const refused: Trouble = { task: 'dbt_settlement', outcome: 'fails', error: noGrant }
const docsFailed: Trouble = {
  task: 'publish_docs',
  outcome: 'warns',
  error: 'ConnectionError: HTTPSConnectionPool(host=docs.example.com, port=443): Connection reset by peer',
}

/** The pipelines of the example repository that have a history worth reading. */
export const stories: readonly Story[] = [
  {
    file: 'orchestra/platform/core-models.yml',
    id: 'b40f1af4-c98d-49b1-bc7b-57e006124bb5',
    minutes: [340],
    days: 30,
    seconds: { dbt_build: 860, publish_docs: 75 },
    slower: { since: '2026-11-09', task: 'dbt_build', factor: 1.45 },
    troubles: { '2026-10-29': docsFailed, '2026-11-14': docsFailed },
  },
  {
    file: 'orchestra/ingestion/webshop-orders.yml',
    id: '9f80de81-5f7d-46d4-9a18-374c78c3bbad',
    minutes: [20, 200, 380, 560, 740, 920, 1100, 1280],
    days: 7,
    seconds: { sync_orders: 190, sync_baskets: 120, orders_have_lines: 9, dbt_staging: 150 },
  },
  {
    file: 'orchestra/marketing/ad-spend.yml',
    minutes: [480],
    days: 30,
    seconds: { pull_costs: 140, costs_arrived: 8, sync_payments: 260, dbt_attribution: 420, refresh_ads_workbook: 70 },
    troubles: {
      '2026-10-27': busy(22),
      '2026-11-02': busy(35),
      '2026-11-06': busy(18),
      '2026-11-13': busy(41),
      '2026-11-18': busy(27),
    },
    byHand: { '2026-10-30': 4, '2026-11-16': 6 },
  },
  {
    file: 'orchestra/finance/daily-revenue.yml',
    minutes: [480],
    days: 30,
    seconds: { sync_payments: 270, dbt_revenue: 640, fx_rates_complete: 7, refresh_revenue: 160 },
    troubles: { '2026-10-31': busyOnce, '2026-11-05': busyOnce, '2026-11-11': busyOnce, '2026-11-19': busyOnce },
  },
  {
    file: 'orchestra/finance/payments-settlement.yml',
    minutes: [480],
    days: 30,
    seconds: { sync_payments: 265, dbt_settlement: 380, unmatched_payouts: 6, write_bank_file: 45, post_to_treasury_bot: 2 },
    troubles: {
      '2026-11-16': { ...refused, restart: { minutes: 50, passes: false } },
      '2026-11-17': refused,
      '2026-11-18': refused,
      '2026-11-19': { ...refused, restart: { minutes: 95, passes: false } },
      '2026-11-20': refused,
      '2026-11-21': refused,
    },
  },
  {
    file: 'orchestra/finance/month-end-close.yml',
    minutes: [465],
    days: 30,
    only: ['2026-11-03'],
    seconds: {
      snapshot_ledger: 510,
      debit_equals_credit: 11,
      controller_approves: 3900,
      refresh_board_dataset: 240,
      run_board_pack: 95,
    },
  },
]
