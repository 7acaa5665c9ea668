import { In as minutesOf, Rn as utcOf, Wn as firstFrom, Yo as nodeKeyOf, fs as minuteMs } from "../check-command.js";
import { in as icsTime, ln as joined, nn as icsLine, qn as count, rn as icsText, un as own } from "../startup.js";
import { r as whenWords } from "./schedule-words.js";
import { createHash } from "node:crypto";
// src/render/schedule-ics.ts
const mostEvents = 1e4;
const mostStartsADay = 24;
function scheduleIcs({ forecast, expected }) {
	const events = forecast.lanes.flatMap((lane) => eventsOf(lane, Math.ceil((expected(lane.pipeline)?.p50 ?? 300) / 60), forecast)).sort((a, b) => a.from - b.from);
	const lines = [
		icsLine("BEGIN", own`VCALENDAR`),
		icsLine("VERSION", own`2.0`),
		icsLine("PRODID", own`-//pipeline-review//schedule//EN`),
		icsLine("CALSCALE", own`GREGORIAN`),
		icsLine("X-WR-CALNAME", own`Pipeline schedule`),
		...events.slice(0, mostEvents).map((event) => eventLines(event, forecast)),
		icsLine("END", own`VCALENDAR`)
	];
	return {
		text: joined(lines, ""),
		omitted: Math.max(0, events.length - mostEvents)
	};
}
function eventsOf(lane, length, { window }) {
	const days = Math.max(1, minutesOf(window) / 1440);
	const held = lane.openMinutes ?? length;
	if (lane.minutes.length / days <= mostStartsADay) return [...lane.minutes.subarray(0, 10001)].map((from) => ({
		lane,
		from,
		to: from + held,
		starts: 1
	}));
	return Array.from({ length: Math.ceil(days) }, (_, day) => {
		const first = firstFrom(lane.minutes, day * 1440);
		const end = firstFrom(lane.minutes, (day + 1) * 1440);
		return {
			lane,
			from: lane.minutes[first] ?? 0,
			to: (lane.minutes[end - 1] ?? 0) + held,
			starts: end - first
		};
	}).filter(({ starts }) => starts > 0);
}
function eventLines({ lane, from, to, starts }, { window }) {
	const at = utcOf(window, from);
	const many = starts > 1 ? ` (${count(starts, "start")})` : "";
	const sensor = lane.openMinutes === void 0 ? "" : " (sensor window)";
	const sure = lane.certainty === "unknown" ? " Not before this time." : lane.certainty === "upper-bound" ? " At most." : "";
	return joined([
		icsLine("BEGIN", own`VEVENT`),
		icsLine("UID", icsText(`${hashOf(lane, at)}@pipeline-review`)),
		icsLine("DTSTAMP", icsTime(window.from)),
		icsLine("DTSTART", icsTime(at)),
		icsLine("DTEND", icsTime(at + Math.max(1, to - from) * minuteMs)),
		icsLine("SUMMARY", icsText(`${lane.pipeline.name}${many}${sensor}`)),
		icsLine("DESCRIPTION", icsText(`${lane.label}: ${whenWords(lane)}.${sure} ${lane.pipeline.key}`, 600)),
		icsLine("TRANSP", own`TRANSPARENT`),
		icsLine("END", own`VEVENT`)
	], "");
}
function hashOf({ pipeline, kind, trigger, label }, at) {
	const text = JSON.stringify([
		pipeline.key,
		kind,
		trigger ? nodeKeyOf(trigger.path) : label,
		at
	]);
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
export { scheduleIcs };
