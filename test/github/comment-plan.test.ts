import { describe, expect, it } from 'vitest'
import { type Comment, type CommentContext, type Desired, planComment } from '../../src/github/comment-plan.ts'
import { hashOf, isLater, stateOf, withMarker } from '../../src/github/marker.ts'

const head = 'a'.repeat(40)
const older = 'b'.repeat(40)
const bot = 'github-actions[bot]'
const order = { head, run: 100, attempt: 1 }
const context: CommentContext = { login: bot, order, currentHead: head, policy: 'on-change' }
const desired: Desired = { body: 'new text\n', hasFindings: true, isRelevant: true }

function comment(id: number, body: string, login = bot): Comment {
  return { id, login, body, url: `https://example.com/${id}` }
}

function own(id: number, run: number, text = `text of ${run}\n`, sha = head, attempt = 1): Comment {
  return comment(id, withMarker(text, { head: sha, run, attempt }))
}

describe('the marker', () => {
  it('is read back exactly', () => {
    expect(stateOf(withMarker('body', order))).toEqual({ v: 1, ...order, hash: hashOf('body') })
  })

  it.each([
    ['below another line', `quoted:\n${withMarker('x', order)}`],
    ['quoted', `> ${withMarker('x', order)}`],
    ['of another version', withMarker('x', order).replace('"v":1', '"v":2')],
    ['with a head that is none', withMarker('x', order).replace(head, 'HEAD')],
    ['with a run that is not a number', withMarker('x', order).replace('100', '"100"')],
    ['with a field more', withMarker('x', order).replace('"v":1', '"v":1,"x":1')],
    ['with a prototype', withMarker('x', order).replace('"v":1', '"__proto__":1')],
    ['that is no JSON', '<!-- pipeline-review:{oops} -->'],
    ['that is endless', `<!-- pipeline-review:${'['.repeat(100_000)} -->`],
    ['that is absent', 'hello'],
    ['of nothing', ''],
  ])('is not taken %s', (_name, body) => {
    expect(stateOf(body)).toBeUndefined()
  })

  it('survives the line ends of a web form', () => {
    expect(stateOf(withMarker('x', order).replace('\n', '\r\n'))?.run).toBe(100)
  })

  it.each([
    [{ run: 2, attempt: 1 }, { run: 1, attempt: 9 }, true],
    [{ run: 1, attempt: 2 }, { run: 1, attempt: 1 }, true],
    [{ run: 1, attempt: 1 }, { run: 1, attempt: 1 }, false],
  ])('orders runs of one head: %j after %j', (one, other, expected) => {
    expect(isLater({ head, ...one }, { head, ...other })).toBe(expected)
  })
})

describe('the plan for the comment', () => {
  const wanted = withMarker(desired.body, order)

  it.each<[string, readonly Comment[], Partial<Desired>, Partial<CommentContext>, readonly object[], string]>([
    ['creates the first one', [], {}, {}, [{ do: 'create', body: wanted }], 'created'],
    ['updates the one that is there', [own(5, 90)], {}, {}, [{ do: 'update', id: 5, body: wanted }], 'updated'],
    ['updates the one of an older head', [own(5, 999, 'x', older)], {}, {}, [{ do: 'update', id: 5, body: wanted }], 'updated'],
    [
      'updates on a second attempt',
      [own(5, 100)],
      {},
      { order: { ...order, attempt: 2 } },
      [{ do: 'update', id: 5, body: withMarker(desired.body, { ...order, attempt: 2 }) }],
      'updated',
    ],
    ['writes nothing twice', [comment(5, wanted)], {}, {}, [], 'identical'],
    ['writes nothing for a new head with the same text', [own(5, 90, desired.body, older)], {}, {}, [], 'identical'],
    [
      'leaves its mark as a later run of the same head',
      [own(5, 90, desired.body)],
      {},
      {},
      [{ do: 'update', id: 5, body: wanted }],
      'updated',
    ],
    ['leaves a later run alone', [own(5, 101)], {}, {}, [], 'superseded'],
    ['leaves a later attempt alone', [own(5, 100, 'x', head, 2)], {}, {}, [], 'superseded'],
    ['writes nothing for a head that moved on', [own(5, 90)], {}, { currentHead: older }, [], 'superseded'],
    ['creates nothing for a head that moved on', [], {}, { currentHead: older }, [], 'superseded'],
    [
      'keeps the oldest of two',
      [own(9, 95), own(5, 90)],
      {},
      {},
      [
        { do: 'update', id: 5, body: wanted },
        { do: 'delete', id: 9 },
      ],
      'updated',
    ],
    [
      'moves the newest text into the oldest',
      [own(5, 90), own(9, 101)],
      {},
      {},
      [
        { do: 'update', id: 5, body: own(9, 101).body },
        { do: 'delete', id: 9 },
      ],
      'superseded',
    ],
    ['removes its own twin', [own(5, 101), comment(9, wanted)], {}, {}, [{ do: 'delete', id: 9 }], 'superseded'],
    [
      'ignores a forged marker',
      [comment(5, withMarker('x', { ...order, run: 999 }), 'mallory')],
      {},
      {},
      [{ do: 'create', body: wanted }],
      'created',
    ],
    ['ignores another bot', [comment(5, wanted, 'other[bot]')], {}, {}, [{ do: 'create', body: wanted }], 'created'],
    [
      'ignores a comment of its login without a marker',
      [comment(5, 'coverage report')],
      {},
      {},
      [{ do: 'create', body: wanted }],
      'created',
    ],
    ['ignores a quoted marker', [comment(5, `> ${wanted}`)], {}, {}, [{ do: 'create', body: wanted }], 'created'],
    ['never: is silent', [own(5, 90)], {}, { policy: 'never' }, [], 'not wanted'],
    ['on-findings: is silent without findings', [], { hasFindings: false }, { policy: 'on-findings' }, [], 'not wanted'],
    [
      'on-findings: turns green what is there',
      [own(5, 90)],
      { hasFindings: false },
      { policy: 'on-findings' },
      [{ do: 'update', id: 5, body: wanted }],
      'updated',
    ],
    ['on-change: is silent where no pipeline changed', [], { isRelevant: false }, {}, [], 'not wanted'],
    [
      'on-change: corrects what is there',
      [own(5, 90)],
      { isRelevant: false },
      {},
      [{ do: 'update', id: 5, body: wanted }],
      'updated',
    ],
    [
      'always: speaks',
      [],
      { isRelevant: false, hasFindings: false },
      { policy: 'always' },
      [{ do: 'create', body: wanted }],
      'created',
    ],
  ])('%s', (_name, existing, want, where, operations, reason) => {
    const plan = planComment(existing, { ...desired, ...want }, { ...context, ...where })
    expect(plan.operations).toEqual(operations)
    expect(plan.reason).toBe(reason)
  })

  it('does nothing after it was carried out', () => {
    const plan = planComment([own(5, 90), own(9, 95)], desired, context)
    const after = plan.operations.flatMap((operation) =>
      operation.do === 'update' ? [comment(operation.id, operation.body)] : [],
    )
    expect(planComment(after, desired, context)).toMatchObject({ operations: [], reason: 'identical' })
  })
})
