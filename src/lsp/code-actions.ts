import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node'
import type { Finding } from '../engine/finding.ts'
import { scalarLines } from '../engine/suppress.ts'
import type { Document } from '../text/document.ts'
import type { Edit } from '../text/fix.ts'
import { lineStartsOf, type Span } from '../text/source.ts'
import { allSafe, findingsAt, fixActions, fixAllKind, suppression, textEdits } from './fixes.ts'
import type { OpenFile } from './open-files.ts'
import type { Positions } from './positions.ts'

export interface ActionRequest {
  readonly file: OpenFile
  /** In offsets of the engine. */
  readonly span: Span
  /** Kinds that the client asks for; all where it names none. */
  readonly only: readonly string[] | undefined
  readonly findings: readonly Finding[]
  readonly document: Document | undefined
  readonly positions: Positions
  /** What a review of the file with another text would find. */
  reviewed(text: string): readonly Finding[]
  /** True for a client that takes snippets in edits (LSP 3.18). */
  readonly takesSnippets: boolean
}

/** Fixes of the findings at a place, all safe fixes of the file, and comments that suppress. */
export function codeActions(request: ActionRequest): readonly CodeAction[] {
  const { file, span, findings } = request
  const isWanted = (kind: string) => request.only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? true
  const edit = (edits: readonly Edit[]): WorkspaceEdit => versioned(file, textEdits(edits, file, request.positions))
  const here = findingsAt(findings, file, span)
  const fixes = isWanted(CodeActionKind.QuickFix) ? here.flatMap((finding) => fixActions(finding, edit)) : []
  const ignores = isWanted(CodeActionKind.QuickFix) ? here.map((finding) => ignoreAction(request, finding)) : []
  const all = isWanted(fixAllKind) ? allSafe(file.text, findings, request.reviewed) : []
  const fixAll = { title: 'Fix all safe problems of this file', kind: fixAllKind, edit: edit(all) }
  return [...fixes, ...(all.length > 0 ? [fixAll] : []), ...ignores]
}

function versioned({ uri, document }: OpenFile, edits: WorkspaceEditOf): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version: document.version }, edits }] }
}

type WorkspaceEditOf = ReturnType<typeof textEdits>

/** Without a reason the comment is a finding of its own, so that none is forgotten. */
function ignoreAction({ file, document, positions, takesSnippets }: ActionRequest, finding: Finding): CodeAction {
  const lineOf = ({ line }: Finding) => (document ? announcedAt(document, line) : line)
  const action = { title: `Suppress ${finding.rule} here with a reason`, kind: CodeActionKind.QuickFix }
  const [plain] = textEdits([suppression(finding, file.text, lineOf, '')], file, positions)
  if (!takesSnippets || !plain) return { ...action, edit: versioned(file, plain ? [plain] : []) }
  const [edit] = textEdits([suppression(finding, file.text, lineOf, `\${1:reason}`)], file, positions)
  const snippet = { kind: 'snippet' as const, value: edit?.newText ?? plain.newText }
  const { uri, document: text } = file
  return {
    ...action,
    edit: { documentChanges: [{ textDocument: { uri, version: text.version }, edits: [{ range: plain.range, snippet }] }] },
  }
}

/** The line, from 1, on which the text of several lines begins that a line is part of: a comment inside of it would be text. */
function announcedAt({ root, lineStarts, source }: Document, line: number): number {
  const starts = lineStarts.length > 0 ? lineStarts : lineStartsOf(source.text)
  const around = [...scalarLines({ root, lineStarts: starts })].find(([first, last]) => first < line - 1 && line - 1 <= last)
  return around ? around[0] + 1 : line
}
