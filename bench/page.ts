/** Makes docs/performance.md of what was recorded. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lacks } from './peers.ts'
import { lastRecorded, type Recorded } from './recorded.ts'
import { jobs } from './scenes.ts'

const page = join(import.meta.dirname, '../docs/performance.md')

/** Writes the page. Throws where nothing has been recorded. */
export function writePage(): void {
  writeFileSync(page, pageOf(lastRecorded()))
}

function shown(ratio: number | undefined): string {
  if (ratio === undefined || ratio === null || Number.isNaN(ratio)) return 'not measured'
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} x`
}

function jobRows(recorded: Recorded): readonly string[] {
  return jobs.flatMap(({ name, budget, mostMiB }) => {
    const cost = recorded.jobs[name]
    if (!cost) return []
    const goal = [budget === undefined ? [] : [`${budget} x`], mostMiB === undefined ? [] : [`${mostMiB} MiB`]].flat().join(', ')
    return [`| ${name} | ${shown(cost.ratio)} | ${cost.seconds.toFixed(2)} s | ${cost.peakMiB} MiB | ${goal} |`]
  })
}

function peerRows(recorded: Recorded): readonly string[] {
  const columns = Object.values(recorded.peers)
  const names = [...new Set(columns.flatMap((column) => Object.keys(column)))]
  return names.map((name) => `| ${name} | ${columns.map((column) => shown(column[name])).join(' | ')} | ${lacks[name] ?? ''} |`)
}

function pageOf(recorded: Recorded): string {
  const sizes = Object.keys(recorded.peers).map(
    (size) => `${Number(size).toLocaleString('en')} ${size === '1' ? 'file' : 'files'}`,
  )
  return `# Performance

What a whole process takes: its CPU time as a ratio to an empty Node program that took turns with it (${recorded.machine}). Files have
about 4.6 kB each. A ratio compares better than a time: most of the machine cancels out.

| Job | Ratio | CPU time | Peak memory | Budget |
|---|---|---|---|---|
${jobRows(recorded).join('\n')}

Each job runs several times, and the middle one counts: later runs start from compiled code, and a change has summaries of untouched files. The first run of
a change of 5 in 1,000 takes about twice as long.

A job above its budget fails \`npm run bench -- --check\`.

## Beside other tools

The nearest job of each: validate or lint the same files.

| Tool | ${sizes.join(' | ')} | What it does not do |
|---|${sizes.map(() => '---|').join('')}---|
${peerRows(recorded).join('\n')}

## Repeat it

\`\`\`sh
npm run bundle
npm run bench                                  # all short jobs, tools beside them, this page
npm run bench -- --jobs "one file,idle action" # some jobs; each is recorded
npm run bench -- --peers 1,100                 # other tools at these numbers of files
npm run bench -- --peers 1000 --tools ajv      # some of them, by how they begin
npm run bench -- --long                        # 10,000 files, too: some minutes
npm run bench -- --page                        # this page of what is recorded
npm run bench -- --check                       # fails where a job costs more than its budget
npm run bench -- --against ../other/dist       # two builds in one run; above 1.1: look
node bench/dearest.ts                          # the ten dearest rules
\`\`\`

Other tools are installed with fixed versions into a temporary folder. yamllint and the script are part of the table where \`python3\` has them, and
PyYAML with libyaml: \`pip install yamllint pyyaml jsonschema\`. At 1,000 files each tool runs once; what is not measured takes minutes.
`
}
