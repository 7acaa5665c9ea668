import { t as lanesOfDay } from "../schedule/day-lanes.js";
import { cn as minuteMs, ft as clockText, gt as longDayText } from "../check-command.js";
import { Bt as own, Lt as mermaid, Rt as mermaidTime, bt as mermaidLabel, zt as joined } from "../startup.js";
import { n as dayHoursOf, t as busiestDay } from "./schedule-view.js";
// src/render/schedule-mermaid.ts
const mostLanes = 40;
const mostBars = 300;
const dayMs = 1440 * minuteMs;
function scheduleMermaid(view) {
	const day = busiestDay(dayHoursOf(view));
	const lanes = day ? lanesOfDay(view, day.wall) : [];
	const shown = withinLimit(lanes);
	const title = day ? `${longDayText(day.wall)} ${view.zone.zone}` : "No starts";
	const sections = shown.map(({ lane, bars }) => ({
		name: lane.pipeline.name,
		isSensor: lane.openMinutes !== void 0,
		bars
	}));
	const rest = restLines(lanes.slice(shown.length), day?.wall ?? 0);
	return `${joined([ganttOfDay(title, day?.wall ?? 0, sections), ...rest], "\n")}\n`;
}
const compact = [
	own`---`,
	own`displayMode: compact`,
	own`config:`,
	own`  gantt:`,
	own`    leftPadding: 170`,
	own`---`
];
function ganttOfDay(title, midnight, sections) {
	const lines = [
		...title === null ? compact : [],
		mermaid`gantt`,
		...title === null ? [] : [mermaid`    title ${mermaidLabel(title, 80)}`],
		own`    dateFormat YYYY-MM-DD HH:mm`,
		own`    axisFormat %H:%M`,
		own`    tickInterval 3hour`,
		own`    todayMarker off`,
		...sections.flatMap((section) => sectionLines(section, midnight + dayMs))
	];
	return joined(lines, "\n");
}
function withinLimit(lanes) {
	let bars = 0;
	return lanes.slice(0, mostLanes).filter((lane) => {
		bars += lane.bars.length;
		return bars <= mostBars;
	});
}
function sectionLines({ name, isSensor, isMoved = false, bars }, dayEnd) {
	return [mermaid`    section ${mermaidLabel(name, 30)}${isMoved ? own` - moved` : own``}`, ...bars.map((bar) => barLine(bar, {
		isSensor,
		isMoved
	}, dayEnd))];
}
function barLine(bar, { isSensor, isMoved }, dayEnd) {
	const words = `${clockText(bar.from).replace(":", ".")}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ""}`;
	const tag = bar.collides || isMoved ? own`crit, ` : isSensor ? own`active, ` : own``;
	const end = Math.min(bar.to, dayEnd);
	if (end <= bar.from) return mermaid`    ${mermaidLabel(words)} :${tag}milestone, ${mermaidTime(bar.from)}, 0m`;
	return mermaid`    ${mermaidLabel(words)} :${tag}${mermaidTime(bar.from)}, ${mermaidTime(end)}`;
}
function restLines(rest, wall) {
	if (rest.length === 0) return [];
	return [mermaid`    section and ${rest.length} more`, mermaid`    not drawn :milestone, ${mermaidTime(wall)}, 0m`];
}
export { scheduleMermaid as n, ganttOfDay as t };
