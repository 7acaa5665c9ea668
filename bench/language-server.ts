/**
 * What a key costs in the language server: the median of single edits in a file of 1,000 lines, each followed by the review of that file, in
 * milliseconds and as a ratio to reading the same text. `node bench/language-server.ts`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeHost, parseDocument } from '../src/index.ts'
import { reviewAll } from '../src/lsp/review-all.ts'
import { reviewFile } from '../src/lsp/review-file.ts'

const keys = 60
const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))

/** A pipeline of so many lines: groups of four tasks, each group after the one before. */
function pipelineOf(lines: number, name: string): string {
  const text = [`version: v1`, `name: ${name}`, 'inputs:', '  region:', '    type: string', '    default: north', 'pipeline:']
  for (let group = 0; text.length < lines; group++) {
    text.push(
      `  group_${group}:`,
      `    name: Group ${group}`,
      ...(group > 0 ? [`    depends_on: [group_${group - 1}]`] : []),
      '    tasks:',
    )
    for (let task = 0; task < 4; task++)
      text.push(
        `      task_${group}_${task}:`,
        `        name: Task ${group} ${task}`,
        '        integration: SNOWFLAKE',
        '        integration_job: SNOWFLAKE_RUN_QUERY',
        ...(task > 0 ? [`        depends_on: [task_${group}_${task - 1}]`] : []),
        '        parameters:',
        `          statement: insert into sales.day_${group} select * from sales.raw_${task} where region = '\${{ inputs.region }}'`,
      )
  }
  return `${text.join('\n')}\n`
}

/** Milliseconds of the processor: what others do on the machine does not count. */
const spentMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

async function measure(others: number, tell: (text: string) => void): Promise<void> {
  for (let index = 0; index < others; index++)
    writeFileSync(join(folder, `other-${index}.yml`), pipelineOf(120, `Other ${index}`))
  const text = pipelineOf(1000, 'Large')
  writeFileSync(join(folder, 'large.yml'), text)
  const begin = spentMs()
  let known = await reviewAll(nodeHost(folder), ['.'], new Map())
  const whole = spentMs() - begin
  const spent: number[] = []
  const reading: number[] = []
  for (let key = 0; key < keys; key++) {
    const at = text.indexOf('Task 11 2') + 5
    const typed = `${text.slice(0, at)}${'x'.repeat(key + 1)}${text.slice(at)}`
    const before = spentMs()
    parseDocument({ path: 'large.yml', text: typed })
    reading.push(spentMs() - before)
    const start = spentMs()
    known = reviewFile(known, 'large.yml', typed)
    spent.push(spentMs() - start)
  }
  const [key, read] = [median(spent), median(reading)]
  tell(
    `${others} other files: ${key.toFixed(1)} ms a key (median of ${keys}), ${(key / read).toFixed(1)} x reading the text; all files ${whole.toFixed(0)} ms`,
  )
}

try {
  // The first keys are those of a cold process, and not told.
  await measure(0, () => {})
  for (const others of [0, 15, 200]) await measure(others, console.log)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
