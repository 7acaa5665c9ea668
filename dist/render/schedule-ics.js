require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_schedule_words = require("./schedule-words.js");
let node_crypto = require("node:crypto");
// src/render/schedule-ics.ts
const mostEvents = 1e4;
const mostStartsADay = 24;
function scheduleIcs({ forecast, expected }) {
	const events = forecast.lanes.flatMap((lane) => eventsOf(lane, Math.ceil((expected(lane.pipeline)?.p50 ?? 300) / 60), forecast)).sort((a, b) => a.from - b.from);
	const lines = [
		require_startup.icsLine("BEGIN", require_startup.own`VCALENDAR`),
		require_startup.icsLine("VERSION", require_startup.own`2.0`),
		require_startup.icsLine("PRODID", require_startup.own`-//pipeline-review//schedule//EN`),
		require_startup.icsLine("CALSCALE", require_startup.own`GREGORIAN`),
		require_startup.icsLine("X-WR-CALNAME", require_startup.own`Pipeline schedule`),
		...events.slice(0, mostEvents).map((event) => eventLines(event, forecast)),
		require_startup.icsLine("END", require_startup.own`VCALENDAR`)
	];
	return {
		text: require_startup.joined(lines, ""),
		omitted: Math.max(0, events.length - mostEvents)
	};
}
function eventsOf(lane, length, { window }) {
	const days = Math.max(1, require_check_command.minutesOf(window) / 1440);
	const held = lane.openMinutes ?? length;
	if (lane.minutes.length / days <= mostStartsADay) return [...lane.minutes.subarray(0, 10001)].map((from) => ({
		lane,
		from,
		to: from + held,
		starts: 1
	}));
	return Array.from({ length: Math.ceil(days) }, (_, day) => {
		const first = require_check_command.firstFrom(lane.minutes, day * 1440);
		const end = require_check_command.firstFrom(lane.minutes, (day + 1) * 1440);
		return {
			lane,
			from: lane.minutes[first] ?? 0,
			to: (lane.minutes[end - 1] ?? 0) + held,
			starts: end - first
		};
	}).filter(({ starts }) => starts > 0);
}
function eventLines({ lane, from, to, starts }, { window }) {
	const at = require_check_command.utcOf(window, from);
	const many = starts > 1 ? ` (${require_startup.count(starts, "start")})` : "";
	const sensor = lane.openMinutes === void 0 ? "" : " (sensor window)";
	const sure = lane.certainty === "unknown" ? " Not before this time." : lane.certainty === "upper-bound" ? " At most." : "";
	return require_startup.joined([
		require_startup.icsLine("BEGIN", require_startup.own`VEVENT`),
		require_startup.icsLine("UID", require_startup.icsText(`${hashOf(lane, at)}@pipeline-review`)),
		require_startup.icsLine("DTSTAMP", require_startup.icsTime(window.from)),
		require_startup.icsLine("DTSTART", require_startup.icsTime(at)),
		require_startup.icsLine("DTEND", require_startup.icsTime(at + Math.max(1, to - from) * require_check_command.minuteMs)),
		require_startup.icsLine("SUMMARY", require_startup.icsText(`${lane.pipeline.name}${many}${sensor}`)),
		require_startup.icsLine("DESCRIPTION", require_startup.icsText(`${lane.label}: ${require_schedule_words.whenWords(lane)}.${sure} ${lane.pipeline.key}`, 600)),
		require_startup.icsLine("TRANSP", require_startup.own`TRANSPARENT`),
		require_startup.icsLine("END", require_startup.own`VEVENT`)
	], "");
}
function hashOf({ pipeline, kind, trigger, label }, at) {
	const text = JSON.stringify([
		pipeline.key,
		kind,
		trigger ? require_check_command.nodeKeyOf(trigger.path) : label,
		at
	]);
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}
exports.scheduleIcs = scheduleIcs;
