import type { CancellationToken, Connection, Location, Position } from 'vscode-languageserver/node'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'
import { dialects, dialectWith } from '../dialects/index.ts'
import { codeActions } from './code-actions.ts'
import { completionsAt } from './completion.ts'
import { findingsAt } from './fixes.ts'
import type { Home } from './folders.ts'
import { hoverAt } from './hover.ts'
import { environmentsOf, pipelinesOf } from './known.ts'
import { type Occurrence, occurrencesIn } from './occurrences.ts'
import { engineOffset, type OpenFile, openOffset } from './open-files.ts'
import { reviewFile } from './review-file.ts'
import { openIn, type Session } from './session.ts'
import { symbolsOf } from './symbols.ts'
import { pipelineOf } from './workspace.ts'

/** What a client can do that changes answers. */
export interface Client {
  readonly takesSnippets: boolean
}

interface At extends Home {
  readonly file: OpenFile
  /** In the text of the engine. */
  readonly offset: number
}

/** Answers what the editor asks about open files; nothing for a file that is not open. */
export function answerRequests(connection: Connection, session: Session, client: Client): void {
  /** Waits until the file is reviewed as it is open. A request that was taken back meanwhile is not worked on. */
  const at = async (uri: string, position: Position, token: CancellationToken): Promise<At | undefined> => {
    const home = session.folders.homeOf(uri)
    if (!home.workspace.files.has(home.path)) return undefined
    await session.ready(home)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
    const file = home.workspace.files.get(home.path)
    return file && { ...home, file, offset: engineOffset(file, session.positions.offsetAt(file.document, position)) }
  }
  connection.onHover(async ({ textDocument, position }, token) => {
    const place = await at(textDocument.uri, position, token)
    return place ? await hover(session, place) : null
  })
  connection.onCompletion(async ({ textDocument, position }, token) => {
    const place = await at(textDocument.uri, position, token)
    return place ? await completion(session, place) : null
  })
  connection.onDefinition(async ({ textDocument, position }, token) => {
    const place = await at(textDocument.uri, position, token)
    return place
      ? named(session, place)
          .filter(({ isDefinition }) => isDefinition)
          .map(({ location }) => location)
      : null
  })
  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const place = await at(textDocument.uri, position, token)
    const all = place ? named(session, place) : []
    return all.filter(({ isDefinition }) => context.includeDeclaration || !isDefinition).map(({ location }) => location)
  })
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const place = await at(textDocument.uri, { line: 0, character: 0 }, token)
    const pipelines = place?.workspace.known
      ? pipelinesOf(place.workspace.known).filter(({ document }) => document.source.path === place.path)
      : []
    return place ? pipelines.flatMap((pipeline) => symbolsOf(pipeline, toRange(session, place.file))) : null
  })
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const place = await at(textDocument.uri, range.start, token)
    const { known } = place?.workspace ?? {}
    if (!place || !known) return null
    const { file, path, offset } = place
    const end = engineOffset(file, session.positions.offsetAt(file.document, range.end))
    return [
      ...codeActions({
        file,
        span: { start: offset, end: Math.max(offset, end) },
        only: context.only,
        findings: known.told.get(path)?.findings ?? [],
        document: pipelineOf(place.workspace, path).document,
        positions: session.positions,
        reviewed: (text) => reviewFile(known, path, text).told.get(path)?.findings ?? [],
        takesSnippets: client.takesSnippets,
      }),
    ]
  })
}

function toRange(session: Session, file: OpenFile) {
  return ({ start, end }: { readonly start: number; readonly end: number }) =>
    session.positions.rangeOf(file.document, { start: openOffset(file, start), end: openOffset(file, end) })
}

async function hover(session: Session, { workspace, path, file, offset }: At) {
  const { known } = workspace
  const { present } = pipelineOf(workspace, path)
  const support = present && (await dialectWith(present.dialect.id).editor?.())
  const findings = findingsAt(known?.told.get(path)?.findings ?? [], file, { start: offset, end: offset })
  const history = present && known?.answers.get(present.key)?.history
  const told = hoverAt({ offset, findings, pipeline: present, support, history, nowMs: session.host.now().getTime() })
  if (!told || !known) return null
  const value = known.host.credentials.text(told.text)
  return { contents: { kind: 'plaintext' as const, value }, ...(told.span && { range: toRange(session, file)(told.span) }) }
}

async function completion(session: Session, { workspace, path, file, offset }: At) {
  const { known } = workspace
  const { readable } = pipelineOf(workspace, path)
  const [any] = known ? pipelinesOf(known) : []
  const dialect = readable ?? any
  const support = await dialectWith(dialect?.dialect.id ?? dialects[0]?.id ?? '').editor?.()
  if (!known || !support || !known.told.has(path)) return null
  const context = { pipeline: readable, pipelines: pipelinesOf(known), environments: environmentsOf(known) }
  const list = completionsAt(file, openOffset(file, offset), support, context, session.positions)
  return known.host.credentials.data(list)
}

/** All places that name what is named at a place. */
function named(
  session: Session,
  { workspace, path, offset }: At,
): readonly { readonly isDefinition: boolean; readonly location: Location }[] {
  const all = workspace.known ? occurrencesIn(pipelinesOf(workspace.known)) : []
  const here = all.find(({ document, span }) => document.source.path === path && span.start <= offset && offset <= span.end)
  const same = here ? all.filter(({ of }) => of === here.of) : []
  return same.flatMap((occurrence) => {
    const location = locationOf(session, workspace, occurrence)
    return location ? [{ isDefinition: occurrence.isDefinition, location }] : []
  })
}

function locationOf(session: Session, workspace: At['workspace'], { document, span }: Occurrence): Location | undefined {
  const file = openIn(workspace, document.source.path)
  return file && { uri: file.uri, range: toRange(session, file)(span) }
}
