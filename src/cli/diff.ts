import { changesOf, type FileVersion } from '../changes/changes.ts'
import type { Difference } from '../changes/difference.ts'
import { type Touched, touchedBy } from '../changes/reach/touched.ts'
import { partingOf } from '../discover/change.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { type Compared, comparedCommits, comparedPlaces } from '../review/compared.ts'
import { mostFollowed, radiiOf } from '../review/radii.ts'
import { type ExpectedSeconds, expectedFrom } from '../schedule/durations.ts'
import { withNames } from '../schedule/identity.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { type Compare, compareOf, type DiffArguments, parseDiffArguments } from './diff-arguments.ts'
import { snapshotAnswers } from './snapshot-answers.ts'
import { refuseInput, writeFile } from './write-file.ts'

/**
 * `pipeline-review diff BASE [HEAD] [paths]`: what changed between two states, in words. Differences are no failure: the exit code is 0 with and
 * without them.
 */
export async function diff(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const asked = parseDiffArguments(args)
  const compare = await compareOf(host, asked)
  const compared = await comparedBy(host, compare, asked.config)
  host.credentials.addPrefixes(compared.secretPrefixes)
  sayUntracked(host, compared.untracked)
  if (asked.output !== undefined) refuseInput(host, 'The diff', asked.output)
  const text = await render(host, asked, await differenceOf(host, asked, compare, compared))
  if (asked.output === undefined) host.out(text)
  else await writeFile(host, 'The diff', asked.output, text)
  for (const { path, message } of compared.crashed)
    host.err(`pipeline-review: internal error on ${path ?? 'a file'}: ${message}\n`)
  return compared.crashed.length > 0 ? exitCodes.internal : exitCodes.pass
}

async function comparedBy(host: Host, compare: Compare, config: string | undefined): Promise<Compared> {
  if (compare.kind === 'commits') {
    const { head, paths, fromParting } = compare
    const base = fromParting ? await partingOf(host, compare.base, head ?? 'HEAD') : compare.base
    return comparedCommits(host, { base, head, paths, config })
  }
  const { base, head, placeKind: kind } = compare
  const compared = await comparedPlaces(host, { path: base, kind }, { path: head, kind }, config)
  if ([...compared.before, ...compared.after].every(({ isPipeline }) => !isPipeline))
    throw new OperationalError(
      `No pipeline found in ${quoted(base)} or ${quoted(head)}.`,
      'Pass files or directories of pipelines.',
    )
  return compared
}

async function differenceOf(host: Host, asked: DiffArguments, compare: Compare, compared: Compared): Promise<Difference> {
  const { before, after, renamed, secretPrefixes } = compared
  const latter = after.map((subject) => versionOf(subject, renamed.get(subject.document.source.path)))
  const now = (asked.now ?? host.now()).getTime()
  const view = { now, secretPrefixes }
  const keys = new Set([...before, ...after].flatMap(({ pipelines }) => pipelines.map(({ key }) => key)))
  const former = before.map((subject) => versionOf(subject))
  const changes = changesOf(former, latter, view)
  const { pipelines, touched, expected } = await known(host, asked.history, former, latter)
  return {
    base: compare.base,
    head: compare.head ?? 'the working tree',
    compared: keys.size,
    pipelines: changes.map((change) => ({ ...change, previousPath: renamed.get(change.path) ?? null })),
    blastRadius: await radiiOf(host, touched, pipelines, { now, expected }),
  }
}

/** What the blast radius is told from: the snapshot of run history says how the orchestrator names the pipelines and how long runs take. */
async function known(
  host: Host,
  history: string | undefined,
  before: readonly FileVersion[],
  after: readonly FileVersion[],
): Promise<{
  readonly pipelines: readonly Pipeline[]
  readonly touched: readonly Touched[]
  readonly expected: ExpectedSeconds
}> {
  const answers = await snapshotAnswers(
    host,
    history,
    after.flatMap(({ pipelines }) => pipelines),
  )
  const baselines = new Map([...answers].flatMap(([key, { baseline }]) => (baseline ? [[key, baseline] as const] : [])))
  const named = after.map((version) => ({
    ...version,
    pipelines: version.pipelines.map((one) => withNames(one, answers.get(one.key)?.names)),
  }))
  return {
    pipelines: named.flatMap(({ pipelines }) => pipelines),
    touched: touchedBy(before, named).slice(0, mostFollowed),
    expected: expectedFrom(baselines),
  }
}

function versionOf({ document, pipelines }: Subject, previousPath?: string): FileVersion {
  return { document, pipelines, ...(previousPath !== undefined && { previousPath }) }
}

/** A file that no one has added yet is easily taken for compared. */
function sayUntracked(host: Host, [first, ...others]: readonly string[]): void {
  if (first === undefined) return
  const rest = others.length === 0 ? '' : ' and others'
  host.err(
    `pipeline-review: ${count(others.length + 1, 'YAML file')} that git does not track not compared (${quoted(first)}${rest}); git add, or pass the paths.\n`,
  )
}

/** Only the renderer that is asked for is loaded. */
async function render(host: Host, { format, noColor, output }: DiffArguments, difference: Difference): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../render/diff-json.ts')).diffJson(difference)
    case 'markdown':
      return (await import('../render/diff-markdown.ts')).diffMarkdown(difference)
    case 'terminal': {
      const wantsColor = host.isTerminal || (host.env['FORCE_COLOR'] ?? '') !== ''
      const color = !noColor && (host.env['NO_COLOR'] ?? '') === '' && wantsColor && output === undefined
      return (await import('../render/diff-terminal.ts')).diffTerminal(difference, color)
    }
  }
}
