import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Path } from '../../../text/tree.ts'
import { nameIn } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'

const forms = {
  flow: {
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$/,
    words: 'up to 100 letters, digits, dots, hyphens and underscores, a letter or digit first',
  },
  namespace: {
    pattern: /^[a-z0-9][a-z0-9._-]{0,149}$/,
    words: 'up to 150 lower-case letters, digits, dots, hyphens and underscores, a letter or digit first',
  },
  task: {
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,255}$/,
    words: 'up to 256 letters, digits, hyphens and underscores, a letter or digit first',
  },
  trigger: { pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/, words: 'letters, digits, hyphens and underscores, a letter or digit first' },
  value: {
    pattern: /^[a-zA-Z0-9][.a-zA-Z0-9_-]*$/,
    words: 'letters, digits, dots, hyphens and underscores, a letter or digit first',
  },
} as const

export default defineRule({
  summary: 'Ids and namespaces must have the characters that the server takes',
  why: 'The server refuses a flow with any other id or namespace.',
  remedy: 'Write an id of the form that the message names.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const named: { form: keyof typeof forms; what: string; id: string | null; path: Path }[] = [
        { form: 'flow', what: 'Flow id', id: flow.id, path: ['id'] },
        { form: 'namespace', what: 'Namespace', id: flow.namespace, path: ['namespace'] },
        ...flow.tasks.map(({ id, path }) => ({ form: 'task' as const, what: 'Task id', id, path: [...path, 'id'] })),
        ...flow.triggers.map(({ id, path }) => ({ form: 'trigger' as const, what: 'Trigger id', id, path: [...path, 'id'] })),
        ...flow.inputs.map(({ node, path }) => ({
          form: 'value' as const,
          what: 'Input id',
          id: nameIn(node, 'id'),
          path: [...path, 'id'],
        })),
        ...[...flow.outputs].map(([id, { path }]) => ({ form: 'value' as const, what: 'Output id', id, path: [...path, 'id'] })),
      ]
      for (const { form, what, id, path } of named) {
        if (id === null || forms[form].pattern.test(id)) continue
        yield { at: { path }, message: `${what} ${quoted(id)} must consist of ${forms[form].words}`, subject: `${form} ${id}` }
      }
    }
  },
})
