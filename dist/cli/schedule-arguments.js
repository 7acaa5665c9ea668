import { Zt as quoted, bn as OperationalError, x as closestTo } from "../startup.js";
import { bt as mostDays, ht as utcOfWall, j as parseAgainst, kt as zoneOffsets, rn as isKnownZone } from "../check-command.js";
// src/cli/schedule-arguments.ts
const scheduleFormats = [
	"table",
	"json",
	"mermaid",
	"svg",
	"ics"
];
const scheduleOptions = {
	from: {
		type: "string",
		value: "TIME",
		help: "first day or minute: 2026-11-23, 2026-11-23T06:00 or with Z (default now)"
	},
	days: {
		type: "string",
		value: "N",
		help: "days of the forecast (default 7)"
	},
	format: {
		type: "string",
		value: scheduleFormats.join("|"),
		help: "how to print the forecast (default table)"
	},
	output: {
		type: "string",
		value: "FILE",
		help: "write to a file"
	},
	zone: {
		type: "string",
		value: "ZONE",
		help: "time zone of --from and of the images (default UTC; images: the most common zone)"
	},
	history: {
		type: "string",
		value: "FILE",
		help: "durations from a snapshot of run history (see pipeline-review history)"
	},
	crowd: {
		type: "string",
		value: "N",
		help: "number of pipelines in one minute that counts as a crowd (default 5)"
	},
	config: {
		type: "string",
		value: "FILE",
		help: "configuration (default .github/pipeline-review.yml, if there)"
	}
};
function parseScheduleArguments(args) {
	const { values, positionals } = parseAgainst(scheduleOptions, args);
	const text = (name) => {
		const value = values[name];
		return typeof value === "string" ? value : void 0;
	};
	const zone = text("zone");
	const from = text("from");
	if (zone !== void 0 && !isKnownZone(zone)) throw new OperationalError(`Unknown time zone ${quoted(zone)}.`, "For example --zone Europe/London.");
	return {
		paths: positionals.length > 0 ? positionals : ["."],
		from: from === void 0 ? void 0 : timeOf(from, zone ?? "UTC"),
		days: numberOf("days", text("days"), 7, mostDays),
		format: formatOf(text("format") ?? "table"),
		zone,
		output: text("output"),
		config: text("config"),
		history: text("history"),
		crowd: numberOf("crowd", text("crowd"), 5, 1e5)
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
function numberOf(name, text, usual, most) {
	if (text === void 0) return usual;
	const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > most) throw new OperationalError(`--${name} takes a whole number from 1 to ${most}, not ${quoted(text)}.`, `The default is ${usual}.`);
	return value;
}
function formatOf(text) {
	const format = scheduleFormats.find((candidate) => candidate === text);
	if (format) return format;
	const [near] = closestTo(text, scheduleFormats, 1);
	throw new OperationalError(`Unknown schedule format ${quoted(text)}.`, near === void 0 ? `Formats: ${scheduleFormats.join(", ")}.` : `Did you mean ${near}?`);
}
export { scheduleOptions as n, parseScheduleArguments as t };
