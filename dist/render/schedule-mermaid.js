import { t as lanesOfDay } from "../schedule/day-lanes.js";
import { Tn as clockText, Un as rowNames, fs as minuteMs, kn as longDayText } from "../check-command.js";
import { It as mermaidLabel, an as mermaid, ln as joined, on as mermaidTime, un as own } from "../startup.js";
import { n as dayHoursOf, t as busiestDay } from "./schedule-view.js";
// src/render/schedule-mermaid.ts
const mostLanes = 40;
const mostBars = 300;
const longestName = 44;
const shortestBarMs = 12 * minuteMs;
const dayMs = 1440 * minuteMs;
const drawnDay = Date.UTC(2026, 0, 14);
function scheduleMermaid(view) {
	const day = busiestDay(dayHoursOf(view));
	const lanes = day ? lanesOfDay(view, day.wall) : [];
	const shown = withinLimit(lanes);
	const title = day ? `${longDayText(day.wall)} ${view.zone.zone}` : "No starts";
	const names = rowNames(shown.map(({ lane }) => lane), longestName);
	const sections = shown.map(({ lane, bars }, row) => ({
		name: names[row] ?? "",
		isSensor: lane.openMinutes !== void 0,
		bars
	}));
	const rest = restLines(lanes.slice(shown.length));
	return `${joined([ganttOfDay(title, day?.wall ?? 0, sections), ...rest], "\n")}\n`;
}
const letterWidth = 6;
function settingLines(labels) {
	const longest = Math.max(10, ...labels.map((label) => label.length));
	const padding = mermaid`    leftPadding: ${24 + letterWidth * longest}`;
	return [
		mermaid`---`,
		mermaid`displayMode: compact`,
		mermaid`config:`,
		mermaid`  gantt:`,
		padding,
		mermaid`---`
	];
}
function ganttOfDay(title, midnight, sections) {
	const rows = distinctLabels(sections);
	const lines = [
		...settingLines(rows.map(({ label, section }) => `${label}${section.isMoved ? " - moved" : ""}`)),
		mermaid`gantt`,
		mermaid`    %% drawn on 14 January 2026 for every day: no time zone changes its offset near it`,
		...title === null ? [] : [mermaid`    title ${mermaidLabel(title, 80)}`],
		own`    dateFormat YYYY-MM-DD HH:mm`,
		own`    axisFormat %H:%M`,
		own`    tickInterval 3hour`,
		own`    todayMarker off`,
		...rows.flatMap(({ section, label }) => sectionLines(section, label, midnight))
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
function distinctLabels(sections) {
	const seen = new Map();
	return sections.map((section) => {
		const label = mermaidLabel(section.name, longestName);
		const number = (seen.get(label) ?? 0) + 1;
		seen.set(label, number);
		return {
			section,
			label: number === 1 ? label : mermaid`${label} ${number}`
		};
	});
}
function sectionLines({ isSensor, isMoved = false, bars }, label, midnight) {
	return [mermaid`    section ${label}${isMoved ? own` - moved` : own``}`, ...bars.map((bar) => barLine(bar, {
		isSensor,
		isMoved
	}, midnight))];
}
function barLine(bar, { isSensor, isMoved }, midnight) {
	const words = `${clockText(bar.from).replace(":", ".")}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ""}`;
	const tag = bar.collides || isMoved ? own`crit, ` : isSensor ? own`active, ` : own``;
	const from = bar.from - midnight + drawnDay;
	const end = Math.min(bar.to - midnight, dayMs) + drawnDay;
	if (end - from < shortestBarMs) return mermaid`    ${mermaidLabel(words)} :${tag}milestone, ${mermaidTime(from)}, 0m`;
	return mermaid`    ${mermaidLabel(words)} :${tag}${mermaidTime(from)}, ${mermaidTime(end)}`;
}
function restLines(rest) {
	if (rest.length === 0) return [];
	return [mermaid`    section and ${rest.length} more`, mermaid`    not drawn :milestone, ${mermaidTime(drawnDay)}, 0m`];
}
export { scheduleMermaid as n, ganttOfDay as t };
