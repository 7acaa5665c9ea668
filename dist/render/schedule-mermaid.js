const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_day_lanes = require("../schedule/day-lanes.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_schedule_view = require("./schedule-view.js");
// src/render/schedule-mermaid.ts
var schedule_mermaid_exports = require_rolldown_runtime.__exportAll({ scheduleMermaid: () => scheduleMermaid });
const mostLanes = 40;
const mostBars = 300;
const longestName = 44;
const shortestBarMs = 12 * require_check_command.minuteMs;
const dayMs = 1440 * require_check_command.minuteMs;
const drawnDay = Date.UTC(2026, 0, 14);
function scheduleMermaid(view) {
	const day = require_schedule_view.busiestDay(require_schedule_view.dayHoursOf(view));
	const lanes = day ? require_day_lanes.lanesOfDay(view, day.wall) : [];
	const shown = withinLimit(lanes);
	const title = day ? `${require_check_command.longDayText(day.wall)} ${view.zone.zone}` : "No starts";
	const names = require_check_command.rowNames(shown.map(({ lane }) => lane), longestName);
	const sections = shown.map(({ lane, bars }, row) => ({
		name: names[row] ?? "",
		isSensor: lane.openMinutes !== void 0,
		bars
	}));
	const rest = restLines(lanes.slice(shown.length));
	return `${require_startup.joined([ganttOfDay(title, day?.wall ?? 0, sections), ...rest], "\n")}\n`;
}
const letterWidth = 6;
function settingLines(labels) {
	const longest = Math.max(10, ...labels.map((label) => label.length));
	const padding = require_startup.mermaid`    leftPadding: ${24 + letterWidth * longest}`;
	return [
		require_startup.mermaid`---`,
		require_startup.mermaid`displayMode: compact`,
		require_startup.mermaid`config:`,
		require_startup.mermaid`  gantt:`,
		padding,
		require_startup.mermaid`---`
	];
}
function ganttOfDay(title, midnight, sections) {
	const rows = distinctLabels(sections);
	const lines = [
		...settingLines(rows.map(({ label, section }) => `${label}${section.isMoved ? " - moved" : ""}`)),
		require_startup.mermaid`gantt`,
		require_startup.mermaid`    %% drawn on 14 January 2026 for every day: no time zone changes its offset near it`,
		...title === null ? [] : [require_startup.mermaid`    title ${require_startup.mermaidLabel(title, 80)}`],
		require_startup.own`    dateFormat YYYY-MM-DD HH:mm`,
		require_startup.own`    axisFormat %H:%M`,
		require_startup.own`    tickInterval 3hour`,
		require_startup.own`    todayMarker off`,
		...rows.flatMap(({ section, label }) => sectionLines(section, label, midnight))
	];
	return require_startup.joined(lines, "\n");
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
		const label = require_startup.mermaidLabel(section.name, longestName);
		const number = (seen.get(label) ?? 0) + 1;
		seen.set(label, number);
		return {
			section,
			label: number === 1 ? label : require_startup.mermaid`${label} ${number}`
		};
	});
}
function sectionLines({ isSensor, isMoved = false, bars }, label, midnight) {
	return [require_startup.mermaid`    section ${label}${isMoved ? require_startup.own` - moved` : require_startup.own``}`, ...bars.map((bar) => barLine(bar, {
		isSensor,
		isMoved
	}, midnight))];
}
function barLine(bar, { isSensor, isMoved }, midnight) {
	const words = `${require_check_command.clockText(bar.from).replace(":", ".")}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ""}`;
	const tag = bar.collides || isMoved ? require_startup.own`crit, ` : isSensor ? require_startup.own`active, ` : require_startup.own``;
	const from = bar.from - midnight + drawnDay;
	const end = Math.min(bar.to - midnight, dayMs) + drawnDay;
	if (end - from < shortestBarMs) return require_startup.mermaid`    ${require_startup.mermaidLabel(words)} :${tag}milestone, ${require_startup.mermaidTime(from)}, 0m`;
	return require_startup.mermaid`    ${require_startup.mermaidLabel(words)} :${tag}${require_startup.mermaidTime(from)}, ${require_startup.mermaidTime(end)}`;
}
function restLines(rest) {
	if (rest.length === 0) return [];
	return [require_startup.mermaid`    section and ${rest.length} more`, require_startup.mermaid`    not drawn :milestone, ${require_startup.mermaidTime(drawnDay)}, 0m`];
}
module.exports = {
	ganttOfDay,
	schedule_mermaid_exports
};
