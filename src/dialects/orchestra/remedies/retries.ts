import type { Remedies } from '../../../model/pipeline.ts'
import { insertBelow } from '../../../text/edit/entry-edit.ts'
import { insertBelowRoot } from '../../../text/edit/insertion.ts'
import { nodeAt } from '../../../text/tree.ts'

/** `retries` and `retry_delay`, which is in minutes. Defaults at the root reach every task, also those that must not run twice. */
export const retry: Remedies['retry'] = ({ document }, { on, retries, delaySeconds }) => {
  if (typeof on === 'object') return { text: 'Set `retries` and `retry_delay` (minutes) under `configuration:` of the task.' }
  const settings = { retries, retry_delay: Math.round(delaySeconds / 60) }
  const title = 'Retry every task of the pipeline'
  const fix = on === 'pipeline' ? insertBelowRoot(document, 'configuration', settings, title) : undefined
  const text =
    on === 'repeatable-tasks'
      ? 'Set `retries` on the tasks that can safely run twice, and `retries: 0` on the others.'
      : 'Set `retries` and `retry_delay` (minutes) under `configuration:` at the root, or on the task.'
  if (!fix) return { text, gap: { under: 'pipeline', add: ['`retries` on the tasks that can safely run twice'] } }
  const add = Object.entries(settings).map(([key, value]) => `\`${key}: ${value}\``)
  return { text, fix, gap: { under: 'configuration', add } }
}

/** `retries: 0`, as a fix where the task has retries of its own. */
export const noRetry: Remedies['no-retry'] = ({ document }, { on }) => {
  const [{ retry }] = on
  const isOwn = retry.retries.origin === 'declared'
  const node = on.length === 1 && isOwn ? nodeAt(document.root, retry.retries.at.path) : undefined
  const whose = on.length > 1 ? 'those tasks' : isOwn ? 'the task' : 'that task'
  return {
    text: `Set \`retries: 0\` under \`configuration:\` of ${whose}.`,
    ...(node && { fix: { title: 'Write 0', safety: 'unsafe', edits: [{ span: node.span, text: '0' }] } }),
  }
}

export const retryDelay: Remedies['retry-delay'] = ({ document }, { on, seconds }) => {
  const { path } = on.retry.retries.at
  const block = nodeAt(document.root, path.slice(0, -1))
  const isFree = block?.kind === 'map' && !block.entries.has('retry_delay') && path.at(-1) === 'retries'
  const fix = isFree ? insertBelow(document, path, 'retry_delay', String(Math.round(seconds / 60))) : undefined
  return { text: 'Set `retry_delay` (minutes, at most 120) next to `retries`.', ...(fix && { fix }) }
}

export const shortenAttempts: Remedies['shorten-attempts'] = () => ({ text: 'Lower `retries`, `retry_delay` or `timeout`.' })
