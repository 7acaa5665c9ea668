import { defineDocumentRule } from '../engine/rule.ts'
import type { NamedFile } from '../model/named-file.ts'
import { plainPath } from '../text/plain-path.ts'
import { quoted } from '../text/quote.ts'

export default defineDocumentRule({
  summary: 'Files that a pipeline names must exist',
  why: 'The deployment fails, or the task fails when it starts: what it is to run is not there.',
  remedy: 'Correct the path, or add the file to the repository.',
  severity: 'error',
  since: '0.1.0',
  about: ['named-file'],
  *check({ namedFiles, checkout }) {
    if (!checkout) return
    for (const file of namedFiles) {
      if (file.task === null || checkout.has(file.path) !== false) continue
      const meant = file.instead.find(({ path }) => checkout.has(path))
      yield {
        at: file.at,
        message: `Task ${quoted(file.task)} needs the ${file.kind} ${quoted(file.text)}, ${whereIn(file)} does not exist`,
        remedy: meant ? `Write ${quoted(meant.text)}, which exists` : remedyWithout(file),
        subject: [file.task, file.text],
      }
    }
  },
})

function whereIn({ text, path }: NamedFile): string {
  return plainPath(text) === path ? 'which' : `but ${quoted(path)}`
}

function remedyWithout({ from, kind }: NamedFile): string {
  const counted = from === '' ? 'the root of the repository' : quoted(from)
  return `Correct the path, which is relative to ${counted}, or add the ${kind} to the repository`
}
