import { C as cellsOf, Dn as dayText, Nn as wallMs, Rn as utcOf, Tn as clockText, kn as longDayText, w as croppedLine } from "../check-command.js";
import { n as movedStartsIn, r as releaseFollowed } from "../schedule/zone-data.js";
import { $t as logText, Zt as log, ln as joined, nr as visible, qn as count } from "../startup.js";
import { n as dayHoursOf } from "./schedule-view.js";
import { r as whenWords, t as collisionWords } from "./schedule-words.js";
// src/render/schedule-table.ts
const mostDays = 31;
const mostRows = 200;
const mostCollisions = 20;
const mostUntimed = 20;
const widest = {
	pipeline: 40,
	trigger: 28,
	when: 60
};
const steps = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function scheduleTable(view) {
	const lines = [
		...titleLines(view),
		...heatLines(dayHoursOf(view)),
		...scheduleLines(view),
		...collisionLines(view),
		...untimedLines(view),
		...zoneLines(view)
	];
	return `${joined(lines, "\n")}\n`;
}
function titleLines({ forecast, zone }) {
	const { from, to } = forecast.window;
	const time = (utcMs) => logText(`${longDayText(wallMs(zone, utcMs))} ${clockText(wallMs(zone, utcMs))}`);
	const pipelines = forecast.graph.pipelines.length;
	return [log`${logText(count(pipelines, "pipeline"))}, ${time(from)} to ${time(to)} (${logText(zone.zone, 40)})`, log``];
}
function heatLines(days) {
	const most = Math.max(1, ...days.flatMap(({ hours }) => hours));
	const rows = days.slice(0, mostDays).map(({ wall, hours, total }) => {
		const cells = hours.map((starts) => starts === 0 ? "\u00b7" : steps[Math.ceil(starts / most * 8) - 1] ?? "\u2588");
		return log`${logText(dayText(wall))}  ${logText(cells.join(""))}  ${logText(String(total).padStart(6))}`;
	});
	const rest = days.length - rows.length;
	return [
		log`By hour     0  3  6  9  12 15 18 21   starts`,
		...rows,
		...rest > 0 ? [log`and ${rest} more days`] : [],
		log`\u00b7 none  \u2588 ${most} in one hour`,
		log``
	];
}
function scheduleLines({ forecast, zone }) {
	const timed = forecast.lanes.filter(({ minutes }) => minutes.length > 0);
	const rows = timed.slice(0, mostRows).map((lane) => {
		const first = wallMs(zone, utcOf(forecast.window, lane.minutes[0] ?? 0));
		return [
			shown(lane.pipeline.name, widest.pipeline),
			shown(lane.label, widest.trigger),
			shown(whenWords(lane), widest.when),
			`${dayText(first)} ${clockText(first)}`,
			String(lane.minutes.length),
			certaintyWords[lane.certainty]
		];
	});
	if (rows.length === 0) return [log`No starts in this window.`, log``];
	const table = [[
		"Pipeline",
		"Trigger",
		"When",
		"First start",
		"Starts",
		""
	], ...rows];
	const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => cellsOf(row[column] ?? ""))));
	const lines = table.map((row) => logText(row.map((cell, column) => padded(cell, widths?.[column] ?? 0)).join("  ").trimEnd()));
	const rest = timed.length - rows.length;
	return [
		...lines,
		...rest > 0 ? [log`and ${logText(count(rest, "more schedule"))}`] : [],
		log``
	];
}
const certaintyWords = {
	exact: "",
	"upper-bound": "at most",
	unknown: "not before"
};
function collisionLines({ collisions, forecast, zone }) {
	if (collisions.length === 0) return [log`No collisions.`];
	const lines = collisions.slice(0, mostCollisions).map((collision) => {
		const wall = wallMs(zone, utcOf(forecast.window, collision.from));
		return log`${logText(`${dayText(wall)} ${clockText(wall)}`)}  ${logText(collisionWords(collision), 400)}`;
	});
	const rest = collisions.length - lines.length;
	return [
		log`${logText(count(collisions.length, "collision"))}`,
		...lines,
		...rest > 0 ? [log`and ${rest} more`] : []
	];
}
function untimedLines({ forecast: { untimed, truncated } }) {
	const limit = truncated ? [log``, log`The forecast has too many starts; the last ones are not listed.`] : [];
	if (untimed.length === 0) return limit;
	const lines = untimed.slice(0, mostUntimed).map(({ pipeline, kind, label, reason }) => log`${logText(pipeline.key, 200)}  ${logText(`${kind} ${label}`, 100)}: ${logText(reason)}`);
	const rest = untimed.length - lines.length;
	return [
		log``,
		log`Not in the forecast`,
		...lines,
		...rest > 0 ? [log`and ${rest} more`] : [],
		...limit
	];
}
function zoneLines({ forecast, runtime }) {
	const here = runtime ? ` (this process has ${runtime.tz}, ICU ${runtime.icu})` : "";
	const moved = movedStartsIn(forecast).map(({ zone, starts, last }) => log`${logText(`${count(starts, "start")} in ${zone}: releases up to ${last} have another time, so a platform with older data starts them then.`)}`);
	return [
		log``,
		log`Time zone data ${logText(`${releaseFollowed(runtime)}${here}`, 100)}`,
		...moved
	];
}
function shown(text, width) {
	return croppedLine(visible(text.slice(0, 400)), width);
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
export { scheduleTable };
