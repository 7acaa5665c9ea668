import { Ot as minuteMs, ct as longDayText, it as clockText } from "./check.js";
import { N as mermaidLabel, et as mermaid, nt as joined, rt as own, tt as mermaidTime } from "./base.js";
import { n as dayHoursOf, r as lanesOfDay, t as busiestDay } from "./schedule-view.js";
// src/render/schedule-mermaid.ts
const mostLanes = 40;
const mostBars = 300;
const dayMs = 1440 * minuteMs;
function scheduleMermaid(view) {
	const day = busiestDay(dayHoursOf(view));
	const lanes = day ? lanesOfDay(view, day) : [];
	const shown = withinLimit(lanes);
	const title = day ? `${longDayText(day.wall)} ${view.zone.zone}` : "Nothing starts";
	const lines = [
		mermaid`gantt`,
		mermaid`    title ${mermaidLabel(title, 80)}`,
		own`    dateFormat YYYY-MM-DD HH:mm`,
		own`    axisFormat %H:%M`,
		own`    tickInterval 3hour`,
		own`    todayMarker off`,
		...shown.flatMap((lane) => sectionLines(lane, (day?.wall ?? 0) + dayMs)),
		...restLines(lanes.slice(shown.length), day?.wall ?? 0)
	];
	return `${joined(lines, "\n")}\n`;
}
function withinLimit(lanes) {
	let bars = 0;
	return lanes.slice(0, mostLanes).filter((lane) => {
		bars += lane.bars.length;
		return bars <= mostBars;
	});
}
function sectionLines({ lane, bars }, dayEnd) {
	return [mermaid`    section ${mermaidLabel(lane.pipeline.name, 30)}`, ...bars.map((bar) => barLine(bar, lane.openMinutes !== void 0, dayEnd))];
}
function barLine(bar, isSensor, dayEnd) {
	const words = `${clockText(bar.from).replace(":", ".")}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ""}`;
	const tag = bar.collides ? own`crit, ` : isSensor ? own`active, ` : own``;
	const end = Math.min(bar.to, dayEnd);
	if (end <= bar.from) return mermaid`    ${mermaidLabel(words)} :${tag}milestone, ${mermaidTime(bar.from)}, 0m`;
	return mermaid`    ${mermaidLabel(words)} :${tag}${mermaidTime(bar.from)}, ${mermaidTime(end)}`;
}
function restLines(rest, wall) {
	if (rest.length === 0) return [];
	return [mermaid`    section and ${rest.length} more`, mermaid`    not drawn :milestone, ${mermaidTime(wall)}, 0m`];
}
export { scheduleMermaid };
