import type { Code, JobFacts } from './nodes.ts'

/** A query that changes data. */
const writing =
  /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|merge\s+into|create\s+(?:or\s+replace\s+)?(?:table|view)|truncate|drop\s+(?:table|view)|copy\s+into)\b/i

/** The facts of a task, which writes where one of its queries does. */
export function withWrites(facts: JobFacts | null, code: readonly Code[]): JobFacts | null {
  const isWriting = code.some(({ kind, text }) => kind === 'sql' && writing.test(text.slice(0, 100_000)))
  return facts && isWriting ? { ...facts, writes: true } : facts
}
