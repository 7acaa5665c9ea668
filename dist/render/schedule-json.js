const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_zone_data = require("../schedule/zone-data.js");
const require_startup = require("../startup.js");
// src/render/schedule-json.ts
var schedule_json_exports = require_rolldown_runtime.__exportAll({ scheduleJson: () => scheduleJson });
const mostFirings = 1e6;
const mostCollisions = 1e4;
const linesAtOnce = 1e4;
function* scheduleJson({ forecast, collisions, runtime }) {
	const { window, lanes, untimed } = forecast;
	const total = lanes.reduce((sum, { minutes }) => sum + minutes.length, 0);
	yield `{\n  "version": 1,\n  "from": ${encoded(isoMinute(window.from))},\n  "to": ${encoded(isoMinute(window.to))},\n`;
	yield `  "timeZoneData": ${encoded({
		release: require_zone_data.releaseFollowed(runtime),
		runtime: runtime ?? null
	})},\n`;
	yield "  \"firings\": [";
	yield* listed(firingLines(forecast));
	yield "],\n  \"collisions\": [";
	yield* listed(collisions.slice(0, mostCollisions).map((collision) => encoded(collisionOf(collision, window))));
	yield "],\n  \"unknown\": [";
	yield* listed(untimed.map(({ pipeline, kind, label, reason }) => encoded({
		path: pipeline.key,
		pipeline: pipeline.name,
		trigger: label,
		kind,
		reason
	})));
	yield `],\n  "omitted": ${encoded({
		firings: Math.max(0, total - mostFirings),
		collisions: Math.max(0, collisions.length - mostCollisions),
		moreFirings: forecast.truncated
	})}\n}\n`;
}
function* firingLines(forecast) {
	const frames = new Map();
	for (const { lane, minute } of require_check_command.startsInOrder(forecast, mostFirings)) {
		const { 0: before, 1: after } = frames.get(lane) ?? frameOf(lane);
		if (!frames.has(lane)) frames.set(lane, [before, after]);
		const at = require_check_command.utcOf(forecast.window, minute);
		const until = lane.openMinutes === void 0 ? "" : `,"until":"${isoMinute(at + lane.openMinutes * 6e4)}"`;
		const change = require_zone_data.disagreementOn(lane, at);
		const moved = change ? `,"otherUpTo":${encoded(change.last)}` : "";
		yield `${before}"at":"${isoMinute(at)}"${until}${moved}${after}`;
	}
}
function frameOf(lane) {
	const head = encoded({
		path: lane.pipeline.key,
		pipeline: lane.pipeline.name,
		trigger: lane.label,
		kind: lane.kind
	});
	const { certainty, environments, branch, pollSeconds } = lane;
	const tail = encoded({
		certainty,
		environments,
		branch,
		...pollSeconds !== void 0 && { pollSeconds }
	});
	return [`${head.slice(0, -1)},`, `,${tail.slice(1)}`];
}
function collisionOf({ kind, on, pipelines, from, to, times, peak }, window) {
	return {
		kind,
		on,
		pipelines: pipelines.map(({ key }) => key),
		at: isoMinute(require_check_command.utcOf(window, from)),
		until: isoMinute(require_check_command.utcOf(window, to)),
		times,
		peak
	};
}
function* listed(lines) {
	let block = [];
	let isFirst = true;
	for (const line of lines) {
		block.push(`${isFirst ? "" : ","}\n    ${line}`);
		isFirst = false;
		if (block.length < linesAtOnce) continue;
		yield block.join("");
		block = [];
	}
	if (!isFirst) yield `${block.join("")}\n  `;
}
function encoded(value) {
	return require_startup.jsonText(value).replace(/\n\s*/g, "");
}
function isoMinute(utcMs) {
	return `${new Date(utcMs).toISOString().slice(0, 19)}Z`;
}
module.exports = {
	scheduleJson,
	schedule_json_exports
};
