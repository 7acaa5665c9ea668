import type { NeighbourhoodPicture, Report } from '../engine/report.ts'
import { type Drawing, type DrawnNode, isReadable, type Tone } from '../model/drawing.ts'
import { flowchartOf } from './drawing-mermaid.ts'
import type { Detail } from './markdown-detail.ts'
import { toldRadii } from './reach-words.ts'
import { joined, markdownCode, markdownMermaid, markdownText, md, type Safe } from './safe.ts'

type Markdown = Safe<'markdown'>

/** Pipelines whose blast radius stands open, and all that are listed. */
const mostOpen = 3
const mostListed = 20
/** Pipelines that are drawn. */
const mostPictures = 3
/** In UTF-16 units of Mermaid; far below the 50,000 that it draws. */
const mostCharacters = 8000
/** Names of one list beside a picture. */
const mostNames = 8
const longestLine = 900

/** What depends on what the change touches, pipeline by pipeline. */
export function radiusBlocks({ blastRadius = [] }: Report, detail: Detail): readonly Markdown[] {
  const told = toldRadii(blastRadius)
  if (told.length === 0 || detail.items === 0) return []
  const open = told.slice(0, mostOpen)
  const folded = told.slice(mostOpen, Math.min(mostListed, detail.items))
  const left = told.length - open.length - folded.length
  const summary = md`Blast radius of ${told.length - open.length} more ${told.length - open.length === 1 ? md`pipeline` : md`pipelines`}`
  const more = left > 0 ? [md`and ${left} more`] : []
  const rest = detail.frames
    ? [md`<details>\n<summary>${summary}</summary>`, joined<'markdown'>(folded.map(itemOf), '\n'), ...more, md`</details>`]
    : [summary]
  return [md`**Blast radius**`, joined<'markdown'>(open.map(itemOf), '\n'), ...(told.length > open.length ? rest : [])]
}

function itemOf({ name, lines }: ReturnType<typeof toldRadii>[number]): Markdown {
  return joined<'markdown'>(
    [md`- ${markdownCode(name, 80)}`, ...lines.map((line) => md`  - ${markdownText(line, longestLine)}`)],
    '\n',
  )
}

/** The changed part of each pipeline as a picture, and the same facts as text: the first one open, the others folded. */
export function neighbourhoodBlocks({ neighbourhoods = [] }: Report, detail: Detail): readonly Markdown[] {
  if (!detail.chart) return []
  // Without a dependency a picture says no more than the list of changes.
  const linked = neighbourhoods.filter(({ drawing }) => drawing.edges.length > 0)
  const drawn = linked.flatMap((picture) => {
    const chart = isReadable(picture.drawing) ? flowchartOf(picture.drawing) : null
    return chart === null || chart.length > mostCharacters ? [] : [{ picture, chart: markdownMermaid(chart) }]
  })
  const shown = drawn.slice(0, mostPictures)
  const left = linked.length - shown.length
  return [
    ...shown.flatMap(({ picture, chart }, index) => pictureBlocks(picture, chart, index === 0)),
    ...(left > 0 && shown.length > 0
      ? [md`${left} more changed ${left === 1 ? md`pipeline is` : md`pipelines are`} not drawn.`]
      : []),
  ]
}

function pictureBlocks({ pipeline, drawing, rest }: NeighbourhoodPicture, chart: Markdown, isOpen: boolean): readonly Markdown[] {
  const title = md`Changed part of ${markdownCode(pipeline, 80)}`
  const facts = factLines(drawing)
  const blocks = [
    chart,
    ...(facts.length > 0 ? [joined<'markdown'>(facts, '\n')] : []),
    ...(rest > 0 ? [md`${rest} more tasks and groups next to the change are not drawn.`] : []),
  ]
  return isOpen ? [md`${title}:`, ...blocks] : [md`<details>\n<summary>${title}</summary>`, ...blocks, md`</details>`]
}

/** What the colours and lines say, in words. */
function factLines({ nodes, groups, edges }: Drawing): readonly Markdown[] {
  const labels = new Map([...nodes, ...groups].map(({ id, label }) => [id, label]))
  const toned = (tone: Tone) => {
    const own = nodes.filter((one) => one.tone === tone).map(({ label }) => label)
    // A group without a name is called like its task.
    const around = groups.filter((one) => one.tone === tone && !own.includes(one.label)).map(({ label }) => label)
    return [...around, ...own]
  }
  const lines = (tone: Tone) =>
    edges.filter((edge) => edge.tone === tone).map(({ from, to }) => `${labels.get(from)} → ${labels.get(to)}`)
  return [
    ...factLine(md`Added`, toned('added')),
    ...factLine(md`Removed`, toned('removed')),
    ...factLine(md`Changed`, toned('changed')),
    ...factLine(md`New dependencies`, lines('added')),
    ...factLine(md`Dependencies that are gone`, lines('removed')),
    ...factLine(md`Failing`, nodes.filter(({ badge }) => badge !== '').map(failureWords)),
    ...factLine(
      md`Critical path`,
      nodes.filter(({ isCritical }) => isCritical).map(({ label }) => label),
    ),
  ]
}

function failureWords({ label, badge }: DrawnNode): string {
  return `${label} (${badge} of runs)`
}

function factLine(title: Markdown, names: readonly string[]): readonly Markdown[] {
  if (names.length === 0) return []
  const shown = names.slice(0, mostNames).map((name) => markdownCode(name, 80))
  const rest = names.length - shown.length
  return [md`- ${title}: ${joined<'markdown'>(shown, ', ')}${rest > 0 ? md` and ${rest} more` : md``}`]
}
