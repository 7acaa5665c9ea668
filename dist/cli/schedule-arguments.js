import { Tt as namesIn, er as quoted, gt as wholeNumber, ht as text, lr as OperationalError, mt as format, pt as form } from "../startup.js";
import { H as config, J as option, Ln as mostDays, Mn as utcOfWall, W as file, X as optionWithDefault, Z as readOptions, ai as zoneOffsets, bs as isKnownZone } from "../check-command.js";
// src/cli/schedule-formats.ts
const scheduleFormats = {
	table: { render: async (view) => [(await import("../render/schedule-table.js")).scheduleTable(view)] },
	json: { render: async (view) => (await import("../render/schedule-json.entry.js")).scheduleJson(view) },
	mermaid: { render: async (view) => [(await import("../render/schedule-mermaid.entry.js")).scheduleMermaid(view)] },
	svg: { render: async (view) => [(await import("../render/schedule-svg.js")).scheduleSvg(view)] },
	ics: { render: async (view, remark) => {
		const { text, omitted } = (await import("../render/schedule-ics.js")).scheduleIcs(view);
		if (omitted > 0) remark(`${omitted} events are not listed; use fewer days or fewer pipelines.`);
		return [text];
	} }
};
// src/cli/schedule-arguments.ts
const timeZone = {
	...form("ZONE", isKnownZone, { complaint: "it is no time zone" }),
	refusal: (_, given) => [`Unknown time zone ${quoted(given)}.`, "For example --zone Europe/London."]
};
const scheduleOptions = {
	from: option(text("TIME"), "first day or minute: 2026-11-23, 2026-11-23T06:00 or with Z (default now)"),
	days: optionWithDefault(wholeNumber(1, mostDays, 14), "7", "days of the forecast"),
	format: optionWithDefault(format("schedule format", namesIn(scheduleFormats)), "table", "how to print the forecast"),
	output: option(file, "write to a file"),
	zone: option(timeZone, "time zone of --from and of the images (default UTC; images: the most common zone)"),
	history: option(file, "durations from a snapshot of run history (see pipeline-review history)"),
	crowd: optionWithDefault(wholeNumber(1, 1e5, 5), "5", "number of pipelines in one minute that counts as a crowd"),
	config
};
function parseScheduleArguments(args) {
	const { values, positionals } = readOptions(scheduleOptions, args);
	const { from, ...rest } = values;
	return {
		...rest,
		paths: positionals.length > 0 ? positionals : ["."],
		from: from === void 0 ? void 0 : timeOf(from, rest.zone ?? "UTC")
	};
}
const isoTime = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2190, 0, 1);
function timeOf(text, zone) {
	const [, day, time = "00:00", seconds = "", offset] = isoTime.exec(text) ?? [];
	const wall = Date.parse(`${day}T${time}${seconds}Z`);
	const utcMs = offset === void 0 ? onClock(zone, wall) : Date.parse(`${day}T${time}${seconds}${offset}`);
	if (!(!Number.isNaN(wall) && new Date(wall).toISOString().slice(0, 10) === day) || utcMs === void 0 || !(utcMs >= earliest && utcMs < latest)) throw new OperationalError(`--from takes a day or a time, not ${quoted(text)}.`, "For example --from 2026-11-23 or --from 2026-11-23T06:00Z.");
	return utcMs;
}
function onClock(zone, wall) {
	if (Number.isNaN(wall)) return void 0;
	const dayMs = 864e5;
	const offsets = zoneOffsets(zone, wall - 2 * dayMs, wall + 2 * dayMs);
	return offsets && utcOfWall(offsets, wall);
}
export { scheduleOptions as n, scheduleFormats as r, parseScheduleArguments as t };
