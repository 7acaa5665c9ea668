import { describe, expect, it } from 'vitest'
import { brokenPipeline, goodPipeline } from '../../run/pipelines.ts'
import { pipelineWaitingFor } from '../pipelines.ts'
import { pushedAfter, revisionOf } from '../revision.ts'
import { nodesAtHand } from '../runner.ts'
import { headlineOf, onPull, runOnce } from '../world.ts'

const defect = revisionOf({ 'daily.yml': goodPipeline }, { 'daily.yml': brokenPipeline })
const everything = { 'check-run': 'true', 'commit-status': 'true' }
const failed = '❌ **Pipeline review failed: 1 new error in 1 pipeline (1 file)**'
const nothing = 'No pipeline file changed: nothing to review.'

describe('a pull request', () => {
  it('that brings a defect fails, and tells it everywhere', async () => {
    const { code, log, outputs, summary, report, sarif, written, comments, writes, pull } = await runOnce(defect, {
      inputs: everything,
    })
    expect(code).toBe(1)
    expect(log).toContain(
      '::error file=daily.yml,line=17,endLine=17,col=22,endColumn=28,title=unknown-dependency::Task "Sync ledger"',
    )
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '1', warnings: '0', notes: '0' })
    expect(outputs['comment-url']).toBe('https://github.com/octo/pipes/pull/7#1001')
    expect(summary).toContain(failed)
    expect(Object.keys(written).sort()).toEqual(['report.json', 'report.md', 'report.sarif'])
    expect(written['report.md']).toBe(summary.replace(/\n$/, ''))
    expect(report?.verdict).toBe('fail')
    expect(sarif?.runs[0]?.results.length).toBe(1)
    expect(comments.map(headlineOf)).toEqual([failed])
    expect(pull.reviewComments).toEqual([])
    expect(pull.checkRuns).toMatchObject([{ head_sha: defect.head, status: 'completed', conclusion: 'failure' }])
    expect(pull.checkRuns[0]?.annotations).toMatchObject([{ path: 'daily.yml', start_line: 17, annotation_level: 'failure' }])
    expect(pull.statuses).toEqual([
      { sha: defect.head, state: 'failure', context: 'Pipeline Review', description: '1 new error in 1 pipeline (1 file)' },
    ])
    expect(writes).toEqual(['POST check-runs', 'PATCH check-runs/1001', `POST statuses/${defect.head}`, 'POST issues/7/comments'])
  })

  it('is reviewed alike by every Node at hand', async () => {
    const told = await Promise.all(nodesAtHand().map((node) => runOnce(defect, { node })))
    for (const { code, comments, written } of told)
      expect([code, comments, written['report.json']]).toEqual([1, told[0]?.comments, told[0]?.written['report.json']])
  })

  it('that is run again writes nothing twice', async () => {
    const revision = revisionOf({}, { 'daily.yml': pipelineWaitingFor('sync_ledgr', 'sync_ledgr') })
    await onPull(revision, async ({ run, standIn }) => {
      const first = await run()
      expect([first.code, first.writes]).toEqual([1, ['POST issues/7/comments', 'POST pulls/7/reviews']])
      const inline = standIn.pull.reviewComments.map(({ body }) => body)
      expect(inline.length).toBe(2)
      expect(inline[0]).toContain('```suggestion\n        depends_on: [sync_ledger]\n```')

      const same = await run()
      expect([same.code, same.writes, same.comments]).toEqual([1, [], first.comments])
      const again = await run({ attempt: 2 })
      expect([again.code, again.writes]).toEqual([1, ['PATCH issues/comments/1001']])
      expect(again.comments.map(headlineOf)).toEqual(first.comments.map(headlineOf))
      expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
      expect(standIn.pull.reviewComments.map(({ body }) => body)).toEqual(inline)
    })
  })

  it('that mends its defect gets a short green comment, and loses what nobody answered', async () => {
    const revision = revisionOf({}, { 'daily.yml': pipelineWaitingFor('sync_ledgr', 'sync_ledgr') })
    await onPull(revision, async ({ run, push, standIn: { pull } }) => {
      const first = await run()
      const [kept, removed] = pull.reviewComments
      pull.reviewComments.push({
        id: 2000,
        login: 'ann',
        body: 'Why?',
        path: 'daily.yml',
        line: 20,
        in_reply_to_id: Number(kept?.id),
      })
      push(pushedAfter(revision, { 'daily.yml': pipelineWaitingFor('sync_ledger', 'sync_ledger') }))
      for (const comment of pull.reviewComments) comment.line = null

      const { code, outputs, comments, writes } = await run({ event: 'pull_request synchronize', run: 101, inputs: everything })
      expect([code, outputs['verdict'], outputs['errors']]).toEqual([0, 'pass', '0'])
      expect(writes).toContain(`DELETE pulls/comments/${removed?.id}`)
      expect(pull.reviewComments.map(({ id }) => id)).toEqual([kept?.id, 2000])
      expect(comments.map(headlineOf)).toEqual(['✅ **Pipeline review passed: no new findings in 1 pipeline (1 file)**'])
      expect(comments[0]?.length).toBeLessThan(first.comments[0]?.length ?? 0)
      expect([pull.checkRuns[0]?.conclusion, pull.statuses[0]?.state]).toEqual(['success', 'success'])
    })
  })

  it('that takes its change back has a comment that says so', async () => {
    const revision = revisionOf({ 'daily.yml': goodPipeline }, { 'daily.yml': brokenPipeline })
    await onPull(revision, async ({ run, push }) => {
      await run()
      push(pushedAfter(revision, { 'daily.yml': goodPipeline, 'notes.md': 'Later.\n' }))
      const { code, outputs, comments, log } = await run({ event: 'pull_request synchronize', run: 101 })
      expect([code, outputs['verdict']]).toEqual([0, 'pass'])
      expect(log).toContain(nothing)
      expect(comments.map(headlineOf)).toEqual([`✅ **${nothing}**`])
    })
  })

  it('whose head has moved on leaves the comment to the newer run', async () => {
    await onPull(defect, async ({ run, standIn }) => {
      standIn.pull.head = 'f'.repeat(40)
      const { code, log, writes } = await run()
      expect([code, writes]).toEqual([1, []])
      expect(log).toContain('a newer commit or run has already updated it')
    })
  })

  it('on which others quote our comment leaves theirs alone', async () => {
    await onPull(defect, async ({ run, standIn: { pull } }) => {
      const [quoted = ''] = (await run()).comments
      for (const [index, login] of ['mallory', 'other[bot]'].entries())
        pull.comments.unshift({ id: index + 1, login, body: quoted })
      pull.comments.splice(2)
      const { code, comments, writes } = await run({ run: 101 })
      expect([code, writes.filter((write) => !write.includes('graphql'))]).toEqual([1, ['POST issues/7/comments']])
      expect(comments.slice(0, 2)).toEqual([quoted, quoted])
      expect(comments.map(headlineOf)).toEqual([failed, failed, failed])
    })
  })

  it('from a fork is not written to; log, summary and files tell all', async () => {
    const { code, log, summary, report, writes, calls } = await runOnce(defect, { from: 'fork', inputs: everything })
    expect([code, report?.findings.length]).toEqual([1, 1])
    expect([writes, calls]).toEqual([[], []])
    expect(log).toContain('Note: The pull request comes from a fork, whose runs cannot write comments')
    expect(summary).toContain('comes from a fork')
  })

  it('of Dependabot, whose token can only read, names what it lacks', async () => {
    const { code, outputs, log, summary, comments, pull } = await runOnce(defect, { inputs: everything }, (standIn) => {
      standIn.denied = new Set(['comments', 'reviews', 'checks', 'statuses'])
    })
    expect([code, outputs['verdict'], outputs['comment-url']]).toEqual([1, 'fail', ''])
    expect([comments, pull.checkRuns, pull.statuses]).toEqual([[], [], []])
    for (const permission of ['pull-requests: write', 'checks: write', 'statuses: write']) {
      expect(log.split(`lacks the permission "${permission}"`).length).toBe(2)
      expect(summary).toContain(permission.split(':')[1]?.trim())
    }
  })

  it('that touches only other files ends green without a word to GitHub', async () => {
    const revision = revisionOf({ 'daily.yml': brokenPipeline }, { 'a.py': 'x = 1\n', '.github/workflows/ci.yml': 'on: push\n' })
    const { code, outputs, log, summary, calls, written } = await runOnce(revision)
    expect([code, outputs['verdict'], outputs['errors'], calls]).toEqual([0, 'pass', '0', []])
    expect([log.includes(nothing), summary.includes(nothing)]).toEqual([true, true])
    expect(Object.keys(written)).toEqual(['report.json', 'report.sarif'])
  })

  it('that deletes a pipeline tells it', async () => {
    const { code, comments, report } = await runOnce(revisionOf({ 'daily.yml': goodPipeline }, { 'daily.yml': null }))
    expect(code).toBe(0)
    expect(report?.changes.map(({ path }) => path)).toEqual(['daily.yml'])
    expect(comments.length).toBe(1)
    expect(comments[0]).toContain('<code>Nightly ledger</code>: Deleted, with 1 task')
  })

  it('that renames a pipeline keeps its old findings old', async () => {
    const revision = revisionOf({ 'daily.yml': brokenPipeline }, { 'daily.yml': null, 'nightly.yml': brokenPipeline })
    expect(revision.files).toMatchObject([{ filename: 'nightly.yml', previous_filename: 'daily.yml', status: 'renamed' }])
    const { code, report, comments } = await runOnce(revision)
    expect(code).toBe(0)
    expect(report?.findings.map(({ path, state }) => [path, state])).toEqual([['nightly.yml', 'existing']])
    expect(comments.length).toBe(1)
    expect((await runOnce(revision, { inputs: { gate: 'all' } })).code).toBe(1)
  })

  it.each([
    ['changed', { 'pipeline-review.yml': 'rules:\n  unknown-dependency: error\n' }],
    ['added', {}],
  ])('cannot switch off a rule for itself by a configuration that it has %s', async (_how, before) => {
    const off = 'rules:\n  unknown-dependency: off\n'
    const revision = revisionOf(
      { 'daily.yml': goodPipeline, ...before },
      { 'daily.yml': brokenPipeline, 'pipeline-review.yml': off },
    )
    const { code, log, comments } = await runOnce(revision)
    expect(code).toBe(1)
    expect(log).toContain('This change edits the configuration; the review uses the configuration of the base')
    expect(comments[0]).toContain('edits the configuration')
  })

  it('of more than 300 files finds the pipeline among them', async () => {
    const others = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`notes/${index}.md`, `${index}\n`]))
    const revision = revisionOf({ 'daily.yml': goodPipeline }, { ...others, 'z/daily.yml': brokenPipeline })
    expect(revision.files.length).toBe(321)
    for (const canFetch of [true, false]) {
      const { code, report, comments } = await runOnce(revision, { isShallow: true, canFetch })
      expect([code, report?.summary.files]).toEqual([1, 1])
      expect(comments.map(headlineOf)).toEqual([failed])
    }
  })

  it('whose review breaks later does not keep the comment of an earlier push', async () => {
    await onPull(defect, async ({ run, push }) => {
      expect((await run({ inputs: { label: 'mend me' } })).comments.map(headlineOf)).toEqual([failed])
      push(pushedAfter(defect, { 'daily.yml': `# Every night.\n${goodPipeline}` }))
      const { code, comments, summary, log } = await run({ run: 101, inputs: { config: 'gone.yml' } })
      expect([code, comments.length]).toEqual([2, 1])
      expect(headlineOf(comments[0] ?? '')).toMatch(/^💥 \*\*The pipeline review of <code>[0-9a-f]{7}<\/code> failed to run\*\*$/)
      for (const text of [comments[0], summary])
        expect(text).toContain('- The configuration file <code>gone&#46;yml</code> cannot be read.')
      expect(log).toMatch(
        /^::error title=Pipeline Review::The configuration file "gone\.yml" cannot be read\. Check the path;[^\n]*\.$/m,
      )
    })
  })

  it('gets no two suggestions for one line: applied together they would break the file', async () => {
    const twoSlips = pipelineWaitingFor('sync_ledgr', 'sync_ledger').replace('[sync_ledgr]', '[sync_ledgr, sync_legder]')
    const { pull, report } = await runOnce(revisionOf({}, { 'daily.yml': twoSlips }))
    const lines = pull.reviewComments.map(({ line }) => line)
    expect(report?.findings.filter(({ fix }) => fix !== null).length).toBeGreaterThan(lines.length)
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('two reviews of one pull request', () => {
  const both = {
    'p/daily.yml': pipelineWaitingFor('sync_ledgr', 'sync_ledger'),
    'q/daily.yml': goodPipeline.replace('ledger', 'books'),
  }

  it('have a comment, a check and a status each, and leave those of the other alone', async () => {
    await onPull(revisionOf({}, both), async ({ run, standIn: { pull } }) => {
      const inputs = (team: string) => ({ ...everything, paths: team, 'review-name': `team ${team}` })
      const played = async () => [(await run({ inputs: inputs('p') })).code, (await run({ inputs: inputs('q'), run: 101 })).code]
      expect(await played()).toEqual([1, 0])
      const [one, two] = pull.comments.map(({ body }) => headlineOf(body))
      expect(one).toMatch(/^❌ \*\*Pipeline review of <code>team p<\/code> failed: 1 new error/)
      expect(two).toMatch(/^✅ \*\*Pipeline review of <code>team q<\/code> passed/)
      expect(pull.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
        ['Pipeline Review (team p)', 'failure'],
        ['Pipeline Review (team q)', 'success'],
      ])
      expect(new Set(pull.statuses.map(({ context }) => context)).size).toBe(2)
      const inline = pull.reviewComments.length
      expect(inline).toBeGreaterThan(0)
      expect(await played()).toEqual([1, 0])
      expect([pull.comments.length, pull.reviewComments.length]).toEqual([2, inline])
    })
  })
})

describe('a pull request that changes the rules alone', () => {
  const files = { 'daily.yml': brokenPipeline, 'pipeline-review.yml': 'profile: strict\n' }

  it('and breaks them is broken: after the merge no review could be done', async () => {
    const text = 'profil: strict\nrules:\n  retry-mising: off\n'
    const { code, log, summary, comments } = await runOnce(revisionOf(files, { 'pipeline-review.yml': text }))
    expect([code, comments.length]).toEqual([2, 1])
    expect(log.match(/^::error [^\n]*/gm)).toEqual([
      expect.stringContaining('::pipeline-review.yml:1:1: Unknown key "profil"; did you mean "profile"?'),
      expect.stringMatching(/::pipeline-review\.yml:3:3: .*"retry-mising".*\? Fix pipeline-review\.yml; /),
    ])
    expect(log).not.toContain('nothing to review')
    expect(summary).toContain('failed to run')
  })

  it('is told what that does to all pipelines', async () => {
    const off = 'rules:\n  unknown-dependency: off\n'
    const { code, log, comments } = await runOnce(revisionOf(files, { 'pipeline-review.yml': off }))
    expect([code, comments.length]).toEqual([0, 1])
    expect(comments[0]).toMatch(/After the merge, all pipelines together have no findings instead of 1 error/)
    expect(log).not.toContain('nothing to review')
  })
})
