import { html, htmlText, joined, own, type Safe, xml, xmlText } from '../safe.ts'
import { counted } from '../wording.ts'
import type { DayFacts, WeekFacts } from './facts.ts'
import { cell, close, fixed, folded, type Html, lines, picture, row, rowHead, table, texts, two, uprights } from './parts.ts'

type Piece = Safe<'xml'>

/** In pixels. */
const heat = { width: 900, left: 78, top: 22, row: 26 } as const
const lanes = { width: 900, left: 240, right: 12, top: 22, row: 22 } as const
const hourWidth = (heat.width - heat.left) / 24
const longestName = 34

/** When pipelines start in the coming week, what collides, and when nothing starts. */
export function weekSection(week: WeekFacts | null): Html {
  if (!week)
    return html`<section id="schedule" aria-labelledby="schedule-title"><h2 id="schedule-title">Schedule</h2><p class="quiet">Nothing in these files starts at a known time.</p></section>`
  return html`<section id="schedule" aria-labelledby="schedule-title"><h2 id="schedule-title">Schedule of the week</h2>
<p class="quiet">Times on the clock of ${htmlText(week.zone, 60)}.${week.isTruncated ? own` There is more than a page can show.` : own``}</p>
${heatMap(week)}
${collisions(week)}
${moves(week)}
<h3>Day by day</h3>
${dayPanels(week)}
${free(week)}
${untimed(week)}</section>`
}

function heatMap({ days }: WeekFacts): Html {
  const most = Math.max(1, ...days.flatMap(({ hours }) => hours))
  const height = heat.top + days.length * heat.row + 4
  const label = `Starts in each hour of the week: ${days.map(({ title, hours }) => `${title} ${hours.reduce((sum, count) => sum + count, 0)}`).join(', ')}`
  const heads = Array.from(
    { length: 8 },
    (_, index) => xml`<text class="axis" x="${fixed(heat.left + index * 3 * hourWidth)}" y="14">${two(index * 3)}:00</text>`,
  )
  const cells = days.flatMap((day, index) => heatRow(day, heat.top + index * heat.row, most))
  return html`<figure><figcaption>Starts in each hour</figcaption>${picture(label, { width: heat.width, height }, [...heads, ...cells])}${heatTable(days)}</figure>`
}

function heatRow({ label, hours }: DayFacts, y: number, most: number): readonly Piece[] {
  const name = xml`<text class="name" x="0" y="${y + 16}">${xmlText(label)}</text>`
  return [
    name,
    ...hours.flatMap((count, hour) => {
      const x = fixed(heat.left + hour * hourWidth)
      const box = xml`x="${x}" y="${y}" width="${fixed(hourWidth - 2)}" height="${heat.row - 3}" rx="3"`
      if (count === 0) return [xml`<rect class="none" ${box}/>`]
      const level = Math.max(1, Math.ceil((4 * count) / most))
      return [
        xml`<rect class="heat h${level}" ${box}/><text class="count h${level}" x="${fixed(x + hourWidth / 2 - 1)}" y="${y + 16}">${count}</text>`,
      ]
    }),
  ]
}

function heatTable(days: readonly DayFacts[]): Html {
  const rows = days.map(({ title, hours }) => {
    const busy = hours.flatMap((count, hour) => (count > 0 ? [html`${two(hour)}:00 ${count}`] : []))
    return row([
      rowHead(htmlText(title)),
      cell(html`${hours.reduce((sum, count) => sum + count, 0)}`),
      cell(busy.length === 0 ? html`–` : joined<'html'>(busy, ', ')),
    ])
  })
  return folded(html`As a table`, table(html`Starts by day and hour`, [html`Day`, html`Starts`, html`Hours with starts`], rows))
}

function collisions({ collisions: found }: WeekFacts): Html {
  if (found.length === 0)
    return html`<p class="good">No collisions: no runs meet on one connection or pool, and no crowd starts at one minute.</p>`
  const rows = found.map(({ words, first, times }) =>
    row([cell(htmlText(words, 400)), cell(htmlText(first)), cell(html`${times}`)]),
  )
  return html`<h3>Collisions</h3>${table(html`Runs that meet`, [html`What meets`, html`First`, html`Times`], rows)}`
}

function moves({ moves: better }: WeekFacts): Html {
  if (better.length === 0) return html``
  const rows = better.map(({ pipeline, from, to, by }) =>
    row([rowHead(htmlText(pipeline, 120)), cell(htmlText(from, 200)), cell(htmlText(to, 200)), cell(htmlText(by))]),
  )
  return html`<h3>Free slots for schedules that collide</h3>
<p class="quiet">At these times nothing else starts, and no connection or pool is full. All moves together meet nothing.</p>
${table(html`Proposed times`, [html`Pipeline`, html`Now`, html`Free slot`, html`Move`], rows)}`
}

/** A panel for each day; a script shows one at a time, on paper and without a script there are all. */
function dayPanels({ days }: WeekFacts): Html {
  const tabs = days.map(
    ({ label }, index) =>
      html`<button type="button" role="tab" id="day-tab-${index}" aria-controls="day-${index}" aria-selected="${index === 0 ? own`true` : own`false`}" tabindex="${index === 0 ? 0 : -1}">${htmlText(label)}</button>`,
  )
  const panels = days.map(
    (day, index) =>
      html`<div class="day" id="day-${index}" role="tabpanel" aria-labelledby="day-tab-${index}"><h4>${htmlText(day.title)}</h4>${dayLanes(day)}</div>`,
  )
  return html`<div class="tabs" role="tablist" aria-label="Day" hidden>${close(tabs)}</div>${lines(panels)}`
}

function dayLanes(day: DayFacts): Html {
  if (day.lanes.length === 0) return html`<p class="quiet">Nothing starts.</p>`
  const plot = lanes.width - lanes.left - lanes.right
  const x = (minute: number) => fixed(lanes.left + (plot * Math.min(1440, minute)) / 1440)
  const height = lanes.top + day.lanes.length * lanes.row + 6
  const hours = Array.from({ length: 9 }, (_, index) => index * 3)
  const grid = [
    uprights(
      hours.map((hour) => x(hour * 60)),
      lanes.top - 4,
      height - 4,
    ),
    texts(
      own`axis`,
      hours.slice(0, 8).map((hour) => [x(hour * 60), 13, own`${two(hour)}:00`] as const),
    ),
  ]
  const label = `Starts of ${day.lanes.length} schedules on ${day.title}`
  const more = day.omitted > 0 ? html`<p class="quiet">${day.omitted} more schedules are not drawn.</p>` : html``
  return html`${picture(label, { width: lanes.width, height }, [...grid, ...lanePieces(day, x)])}
<p class="quiet"><span class="key run">run</span> <span class="key may">may start</span> <span class="key error">collides</span></p>${more}${laneTable(day)}`
}

function lanePieces(day: DayFacts, x: (minute: number) => number): readonly Piece[] {
  const y = (index: number) => lanes.top + index * lanes.row
  return [
    texts(
      own`name end`,
      day.lanes.map(({ pipeline }, index) => [lanes.left - 10, y(index) + 14, xmlText(pipeline, longestName)] as const),
    ),
    ...(['run', 'may', 'error'] as const).map((tone) => beams(day, tone, x, y)),
  ]
}

const tones = { run: own`run`, may: own`may`, error: own`error` } as const

/** All bars of one tone as one path. What may start is an outline. */
function beams(day: DayFacts, tone: keyof typeof tones, x: (minute: number) => number, y: (index: number) => number): Piece {
  const path = day.lanes.flatMap(({ bars, isCertain }, index) =>
    bars
      .filter(({ collides }) => tone === (collides ? 'error' : isCertain ? 'run' : 'may'))
      .map(({ from, to }) => {
        const width = Math.max(4, fixed(x(to) - x(from)))
        return tone === 'may' ? `M${x(from)} ${y(index) + 4}h${width}v13h-${width}z` : `M${x(from)} ${y(index) + 10.5}h${width}`
      }),
  )
  return path.length === 0 ? xml`` : xml`<path class="beam ${tones[tone]}" d="${xmlText(path.join(''), 100_000)}"/>`
}

function clock(minute: number): Html {
  return html`${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

const mostTimes = 6

function laneTable(day: DayFacts): Html {
  const rows = day.lanes.map(({ pipeline, isCertain, bars }) => {
    const times = bars
      .slice(0, mostTimes)
      .map(
        ({ from, collides }) => html`${isCertain ? own`` : own`possibly `}${clock(from)}${collides ? own` (collides)` : own``}`,
      )
    const more = bars.length > mostTimes ? html`, and ${bars.length - mostTimes} more` : html``
    return row([rowHead(htmlText(pipeline, 120)), cell(html`${joined<'html'>(times, ', ')}${more}`)])
  })
  const heads = [html`Pipeline`, html`Starts at`]
  return folded(
    html`Table of ${counted(day.lanes.length, 'schedule')}`,
    table(html`Starts on ${htmlText(day.title)}`, heads, rows),
  )
}

function free({ freeHours }: WeekFacts): Html {
  return freeHours.length === 0
    ? html`<p>Every hour has a start on some day of the week.</p>`
    : html`<p>Without any start on all days: ${htmlText(freeHours.join(', '), 300)}.</p>`
}

const mostUntimed = 40

function untimed({ untimed: unknown }: WeekFacts): Html {
  if (unknown.length === 0) return html``
  const rows = unknown
    .slice(0, mostUntimed)
    .map(({ pipeline, label, reason }) =>
      row([rowHead(htmlText(pipeline, 120)), cell(htmlText(label, 120)), cell(htmlText(reason, 240))]),
    )
  const more =
    unknown.length > mostUntimed ? html`<p class="quiet">${unknown.length - mostUntimed} more are not listed.</p>` : html``
  return html`<h3>Triggers without a known time</h3>${table(html`Triggers without a known time`, [html`Pipeline`, html`Trigger`, html`Reason`], rows)}${more}`
}
