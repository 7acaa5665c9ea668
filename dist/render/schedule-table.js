require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_zone_data = require("../schedule/zone-data.js");
const require_startup = require("../startup.js");
const require_schedule_view = require("./schedule-view.js");
const require_schedule_words = require("./schedule-words.js");
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
		...heatLines(require_schedule_view.dayHoursOf(view)),
		...scheduleLines(view),
		...collisionLines(view),
		...untimedLines(view),
		...zoneLines(view)
	];
	return `${require_startup.joined(lines, "\n")}\n`;
}
function titleLines({ forecast, zone }) {
	const { from, to } = forecast.window;
	const time = (utcMs) => require_startup.logText(`${require_check_command.longDayText(require_check_command.wallMs(zone, utcMs))} ${require_check_command.clockText(require_check_command.wallMs(zone, utcMs))}`);
	const pipelines = forecast.graph.pipelines.length;
	return [require_startup.log`${require_startup.logText(require_startup.count(pipelines, "pipeline"))}, ${time(from)} to ${time(to)} (${require_startup.logText(zone.zone, 40)})`, require_startup.log``];
}
function heatLines(days) {
	const most = Math.max(1, ...days.flatMap(({ hours }) => hours));
	const rows = days.slice(0, mostDays).map(({ wall, hours, total }) => {
		const cells = hours.map((starts) => starts === 0 ? "\u00b7" : steps[Math.ceil(starts / most * 8) - 1] ?? "\u2588");
		return require_startup.log`${require_startup.logText(require_check_command.dayText(wall))}  ${require_startup.logText(cells.join(""))}  ${require_startup.logText(String(total).padStart(6))}`;
	});
	const rest = days.length - rows.length;
	return [
		require_startup.log`By hour     0  3  6  9  12 15 18 21   starts`,
		...rows,
		...rest > 0 ? [require_startup.log`and ${rest} more days`] : [],
		require_startup.log`\u00b7 none  \u2588 ${most} in one hour`,
		require_startup.log``
	];
}
function scheduleLines({ forecast, zone }) {
	const timed = forecast.lanes.filter(({ minutes }) => minutes.length > 0);
	const rows = timed.slice(0, mostRows).map((lane) => {
		const first = require_check_command.wallMs(zone, require_check_command.utcOf(forecast.window, lane.minutes[0] ?? 0));
		return [
			shown(lane.pipeline.name, widest.pipeline),
			shown(lane.label, widest.trigger),
			shown(require_schedule_words.whenWords(lane), widest.when),
			`${require_check_command.dayText(first)} ${require_check_command.clockText(first)}`,
			String(lane.minutes.length),
			certaintyWords[lane.certainty]
		];
	});
	if (rows.length === 0) return [require_startup.log`No starts in this window.`, require_startup.log``];
	const table = [[
		"Pipeline",
		"Trigger",
		"When",
		"First start",
		"Starts",
		""
	], ...rows];
	const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => require_check_command.cellsOf(row[column] ?? ""))));
	const lines = table.map((row) => require_startup.logText(row.map((cell, column) => padded(cell, widths?.[column] ?? 0)).join("  ").trimEnd()));
	const rest = timed.length - rows.length;
	return [
		...lines,
		...rest > 0 ? [require_startup.log`and ${require_startup.logText(require_startup.count(rest, "more schedule"))}`] : [],
		require_startup.log``
	];
}
const certaintyWords = {
	exact: "",
	"upper-bound": "at most",
	unknown: "not before"
};
function collisionLines({ collisions, forecast, zone }) {
	if (collisions.length === 0) return [require_startup.log`No collisions.`];
	const lines = collisions.slice(0, mostCollisions).map((collision) => {
		const wall = require_check_command.wallMs(zone, require_check_command.utcOf(forecast.window, collision.from));
		return require_startup.log`${require_startup.logText(`${require_check_command.dayText(wall)} ${require_check_command.clockText(wall)}`)}  ${require_startup.logText(require_schedule_words.collisionWords(collision), 400)}`;
	});
	const rest = collisions.length - lines.length;
	return [
		require_startup.log`${require_startup.logText(require_startup.count(collisions.length, "collision"))}`,
		...lines,
		...rest > 0 ? [require_startup.log`and ${rest} more`] : []
	];
}
function untimedLines({ forecast: { untimed, truncated } }) {
	const limit = truncated ? [require_startup.log``, require_startup.log`The forecast has too many starts; the last ones are not listed.`] : [];
	if (untimed.length === 0) return limit;
	const lines = untimed.slice(0, mostUntimed).map(({ pipeline, kind, label, reason }) => require_startup.log`${require_startup.logText(pipeline.key, 200)}  ${require_startup.logText(`${kind} ${label}`, 100)}: ${require_startup.logText(reason)}`);
	const rest = untimed.length - lines.length;
	return [
		require_startup.log``,
		require_startup.log`Not in the forecast`,
		...lines,
		...rest > 0 ? [require_startup.log`and ${rest} more`] : [],
		...limit
	];
}
function zoneLines({ forecast, runtime }) {
	const here = runtime ? ` (this process has ${runtime.tz}, ICU ${runtime.icu})` : "";
	const moved = require_zone_data.movedStartsIn(forecast).map(({ zone, starts, last }) => require_startup.log`${require_startup.logText(`${require_startup.count(starts, "start")} in ${zone}: releases up to ${last} have another time, so a platform with older data starts them then.`)}`);
	return [
		require_startup.log``,
		require_startup.log`Time zone data ${require_startup.logText(`${require_zone_data.releaseFollowed(runtime)}${here}`, 100)}`,
		...moved
	];
}
function shown(text, width) {
	return require_check_command.croppedLine(require_startup.visible(text.slice(0, 400)), width);
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - require_check_command.cellsOf(text)));
}
exports.scheduleTable = scheduleTable;
