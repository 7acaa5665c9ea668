const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/cli/schedule-formats.ts
const scheduleFormats = {
	table: { render: async (view) => [(await Promise.resolve().then(() => require("../render/schedule-table.js"))).scheduleTable(view)] },
	json: { render: async (view) => (await Promise.resolve().then(() => require("../render/schedule-json.js")).then((n) => n.schedule_json_exports)).scheduleJson(view) },
	mermaid: { render: async (view) => [(await Promise.resolve().then(() => require("../render/schedule-mermaid.js")).then((n) => n.schedule_mermaid_exports)).scheduleMermaid(view)] },
	svg: { render: async (view) => [(await Promise.resolve().then(() => require("../render/schedule-svg.js"))).scheduleSvg(view)] },
	ics: { render: async (view, remark) => {
		const { text, omitted } = (await Promise.resolve().then(() => require("../render/schedule-ics.js"))).scheduleIcs(view);
		if (omitted > 0) remark(`${omitted} events are not listed; use fewer days or fewer pipelines.`);
		return [text];
	} }
};
// src/cli/schedule-arguments.ts
const timeZone = {
	...require_startup.form("ZONE", require_check_command.isKnownZone, { complaint: "it is no time zone" }),
	refusal: (_, given) => [`Unknown time zone ${require_startup.quoted(given)}.`, "For example --zone Europe/London."]
};
const scheduleOptions = {
	from: require_check_command.option(require_startup.text("TIME"), "first day or minute: 2026-11-23, 2026-11-23T06:00 or with Z (default now)"),
	days: require_check_command.optionWithDefault(require_startup.wholeNumber(1, require_check_command.mostDays, 14), "7", "days of the forecast"),
	format: require_check_command.optionWithDefault(require_startup.format("schedule format", require_startup.namesIn(scheduleFormats)), "table", "how to print the forecast"),
	output: require_check_command.option(require_check_command.file, "write to a file"),
	zone: require_check_command.option(timeZone, "time zone of --from and of the images (default UTC; images: the most common zone)"),
	history: require_check_command.option(require_check_command.file, "durations from a snapshot of run history (see pipeline-review history)"),
	crowd: require_check_command.optionWithDefault(require_startup.wholeNumber(1, 1e5, 5), "5", "number of pipelines in one minute that counts as a crowd"),
	config: require_check_command.config
};
function parseScheduleArguments(args) {
	const { values, positionals } = require_check_command.readOptions(scheduleOptions, args);
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
	const { 1: day, 2: time = "00:00", 3: seconds = "", 4: offset } = isoTime.exec(text) ?? [];
	const wall = Date.parse(`${day}T${time}${seconds}Z`);
	const utcMs = offset === void 0 ? onClock(zone, wall) : Date.parse(`${day}T${time}${seconds}${offset}`);
	if (!(!Number.isNaN(wall) && new Date(wall).toISOString().slice(0, 10) === day) || utcMs === void 0 || !(utcMs >= earliest && utcMs < latest)) throw new require_startup.OperationalError(`--from takes a day or a time, not ${require_startup.quoted(text)}.`, "For example --from 2026-11-23 or --from 2026-11-23T06:00Z.");
	return utcMs;
}
function onClock(zone, wall) {
	if (Number.isNaN(wall)) return void 0;
	const dayMs = 864e5;
	const offsets = require_check_command.zoneOffsets(zone, wall - 2 * dayMs, wall + 2 * dayMs);
	return offsets && require_check_command.utcOfWall(offsets, wall);
}
module.exports = {
	parseScheduleArguments,
	scheduleFormats,
	scheduleOptions
};
