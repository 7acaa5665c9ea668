import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/github/marker.ts'
import { commentBudgetBytes } from '../../../src/render/markdown.ts'
import { hiddenCharacter, hostileTexts } from '../../render/hostile.ts'
import { brokenPipeline, goodPipeline } from '../../run/pipelines.ts'
import { pipelineWaitingFor, pipelineWithErrors, pipelineWithNames } from '../pipelines.ts'
import { revisionOf } from '../revision.ts'
import { headlineOf, runOnce, type Told } from '../world.ts'

function countIn(text: string | undefined, pattern: RegExp): number {
  return (text ?? '').match(pattern)?.length ?? 0
}

/** The errors that a comment shows: open, in the groups of the fold, and as the number of those that it has no room for. */
function errorsIn(comment: string | undefined): number {
  const groups = [...(comment ?? '').matchAll(/^\*\*<a [^\n]*<\/a>\*\* (\d+) error/gm)].map((match) => Number(match[1]))
  const more = /^and (\d+) more (?:error|findings: (\d+) error)/m.exec(comment ?? '')
  return groups.reduce((sum, count) => sum + count, countIn(comment, /^🔴 \*\*/gm)) + Number(more?.[2] ?? more?.[1] ?? 0)
}

describe('a count', () => {
  const words = (count: number) => (count === 1 ? '1 new error' : `${count} new errors`)

  it.each([
    [1, 1],
    [10, 1],
    [200, 1],
    [2000, 5],
  ])('of %i errors in %i files is the same everywhere', async (count, files) => {
    const most = 120
    const pipelines = Array.from({ length: files }, (_, index) => [`${index}.yml`, pipelineWithErrors(count / files)])
    const inputs = { 'check-run': 'true', 'max-annotations': String(most) }
    const told = await runOnce(revisionOf({}, Object.fromEntries(pipelines)), { inputs })
    const { outputs, report, sarif, log, summary, comments, pull } = told
    expect([told.code, outputs['errors']]).toEqual([1, String(count)])
    expect([report?.summary.errors, report?.findings.filter(({ severity }) => severity === 'error').length]).toEqual([
      count,
      count,
    ])
    const all = report?.findings.length ?? 0
    expect([outputs['notes'], sarif?.runs[0]?.results.length]).toEqual([String(all - count), all])

    expect(countIn(log, /^::error file=/gm)).toBe(Math.min(count, 10))
    expect(countIn(log, /^::error file=|^error /gm)).toBe(count)
    expect([pull.checkRuns.length, pull.checkRuns[0]?.annotations.length]).toEqual([1, Math.min(all, most)])
    const left = /^Note: (\d+) findings have no annotation in the check run; the JSON report has all\.$/m.exec(log)?.[1]
    expect(Number(left ?? 0)).toBe(Math.max(0, all - most))

    expect(Buffer.byteLength(comments[0] ?? '')).toBeLessThan(commentBudgetBytes)
    expect(headlineOf(comments[0] ?? '')).toContain(`Pipeline review failed: ${words(count)}`)
    expect([errorsIn(comments[0]), errorsIn(summary), errorsIn(pull.checkRuns[0]?.summary)]).toEqual([count, count, count])
  })

  it('is told in sentences that end once', async () => {
    const { log } = await runOnce(revisionOf({}, { 'daily.yml': pipelineWaitingFor('sync_ledgr', 'sync_ledger') }))
    expect(log).not.toContain('?.')
  })

  it('is in no title a wrong plural', async () => {
    const inputs = { 'check-run': 'true', 'commit-status': 'true' }
    const { pull } = await runOnce(revisionOf({}, { 'a.yml': pipelineWithErrors(1) }), { inputs })
    expect(pull.checkRuns[0]?.title).toBe('1 new error in 1 pipeline (1 file)')
    expect(pull.statuses[0]?.description).toBe('1 new error in 1 pipeline (1 file)')
  })

  it('of old findings is in the titles, too', async () => {
    const inputs = { 'check-run': 'true', 'commit-status': 'true' }
    const old = revisionOf({ 'a.yml': brokenPipeline }, { 'a.yml': `# Nightly.\n${brokenPipeline}` })
    const { pull, summary } = await runOnce(old, { inputs })
    const title = 'No new findings in 1 pipeline (1 file); 1 existing finding not counted: 1 error'
    expect([pull.checkRuns[0]?.title, pull.statuses[0]?.description]).toEqual([title, title])
    expect(summary).not.toMatch(/no findings|no finding is open/i)
  })
})

/** What GitHub would make something of, or what stands in the texts only. */
const active = /@[a-z]|#\d|https?:|www\.|!\[|\]\(|<(?:script|img|a|i|x)\b|monalisa|octocat|phish|tracker|approved/i

const ownLink =
  /<a href="https:\/\/(?:(?:github\.com\/pipeline-review|docs\.getorchestra\.io)\/[\w./-]*|github\.com\/[\w-]+\/[\w-]+\/blob\/[0-9a-f]{40}\/[\w.%/~-]+#L\d+)">/g

/** Outside code nothing may be made of the texts of a pipeline. */
function expectHarmless({
  comments,
  summary,
  pull,
}: Told & { readonly pull: { readonly checkRuns: readonly { summary: string }[] } }): void {
  for (const text of [...comments, summary, ...pull.checkRuns.map((run) => run.summary)]) {
    expect(text).not.toMatch(hiddenCharacter)
    const outsideFences = text.replace(/^```mermaid\n([\s\S]*?)^```$/gm, (_fence, diagram) => {
      expect(diagram).not.toMatch(/@|<(?!br)|click|%%|https?:/)
      return ''
    })
    const open = outsideFences.replace(/<(pre|code)>[\s\S]*?<\/\1>/g, '').replaceAll(ownLink, '')
    expect(open.match(active)?.[0]).toBeUndefined()
    expect(countIn(text, /<!-- (?!-->)/g)).toBeLessThan(2)
  }
  expect(comments.map((comment) => stateOf(comment)?.run)).toEqual([100])
}

describe('texts that try to leave their place', () => {
  /** Half of a surrogate pair is no text; it can be written in a name, but would make the file another one. */
  const texts = hostileTexts.filter((text) => text.isWellFormed())
  const names = [...new Set(texts)].filter((text) => text.trim() !== '' && !/[/\0]/.test(text) && Buffer.byteLength(text) < 200)

  it('are harmless as names of tasks', async () => {
    const told = await runOnce(revisionOf({}, { 'daily.yml': pipelineWithNames(texts) }), { inputs: { 'check-run': 'true' } })
    expect([told.code, told.report?.pipelines.length]).toEqual([1, 1])
    expect(told.report?.findings.filter(({ rule }) => rule === 'unknown-dependency').length).toBe(texts.length)
    expectHarmless(told)
  })

  const files = (chosen: readonly string[]) =>
    revisionOf({}, Object.fromEntries(chosen.map((name) => [`p/${name}.yml`, pipelineWithErrors(1)])))

  it('are harmless as names of files', async () => {
    const told = await runOnce(files(names), { inputs: { 'check-run': 'true' } })
    expect([told.code, told.report?.summary.files]).toEqual([1, names.length])
    expect(new Set(told.report?.findings.map(({ path }) => path)).size).toBe(names.length)
    expectHarmless(told)
  })

  it('are harmless as names of files that are read through the API', async () => {
    const some = names.slice(0, 20)
    const told = await runOnce(files(some), { event: 'pull_request_target', inputs: { 'check-run': 'true' } })
    expect([told.code, told.report?.summary.files]).toEqual([1, some.length])
    expectHarmless(told)
  })
})

describe('a secret', () => {
  /** Built at run time, so that no scanner takes this file for a leak. */
  const secret = `${'gh'}p_${'Zq7Lm2Xw9'.repeat(4)}`
  const pieces = [secret, secret.slice(0, 24), secret.slice(-24)]
  const loud = { profile: 'strict', 'check-run': 'true' }

  it.each([
    ['a parameter', goodPipeline.replace('calm_harbour', `x\n          password: ${secret}`)],
    ['an address', goodPipeline.replace('calm_harbour', `https://loader:${secret}@db.example.com/`)],
    ['a name', goodPipeline.replace('name: Sync ledger', `name: ${secret}`)],
    ['the line above a finding', brokenPipeline.replace('calm_harbour', secret)],
    ['a comment beside a finding', brokenPipeline.replace('[nobody]', `[nobody] # ${secret}`)],
    ['a wrong value', goodPipeline.replace('retries: 2', `retries: ${secret}`)],
  ])('in a pipeline is shown nowhere: %s', async (_where, text) => {
    const { report, comments } = await runOnce(revisionOf({}, { 'daily.yml': text }), { inputs: loud, secrets: pieces })
    expect([report?.pipelines.length, comments.length]).toEqual([1, 1])
  })

  const fixable = pipelineWaitingFor('sync_ledgr', 'sync_ledger').replace('[sync_ledgr]', `[sync_ledgr] # ${secret}`)

  it('in a pipeline is shown in no report: a line with a fix', async () => {
    const inputs = { ...loud, 'review-comments': 'never' }
    expect((await runOnce(revisionOf({}, { 'daily.yml': fixable }), { inputs, secrets: pieces })).code).toBe(1)
  })

  it('in a pipeline is shown in no suggestion', async () => {
    await runOnce(revisionOf({}, { 'daily.yml': fixable }), { inputs: loud, secrets: pieces })
  })

  it('among the inputs is masked before anything else, and shown nowhere', async () => {
    const revision = revisionOf({}, { 'daily.yml': pipelineWithErrors(1) })
    const key = 'orchestra-key-0123456789abcdef'
    const { code, log, report, calls } = await runOnce(revision, {
      inputs: { 'orchestra-api-key': key, 'orchestra-base-url': '{api}' },
      secrets: [key, Buffer.from(key).toString('base64'), Buffer.from(key).toString('hex')],
    })
    expect(log).toMatch(new RegExp(`^::add-mask::[^\\n]+\\n::add-mask::${key}\\n`))
    expect([code, report?.verdict]).toEqual([1, 'fail'])
    expect(calls.some(({ path }) => !path.startsWith('/repos/'))).toBe(true)
  })
})
