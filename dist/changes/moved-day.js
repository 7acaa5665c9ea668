require("../rolldown-runtime.js");
const require_day_lanes = require("../schedule/day-lanes.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_changes = require("./changes.js");
// src/changes/moved-day.ts
const mostLanes = 12;
const mostBars = 8;
function movedDayOf(before, after, { now, secretPrefixes = [] }) {
	const moved = movedBetween(before, after);
	const first = earliest([...moved].flatMap((trigger) => require_changes.firstRunOf(trigger, now) ?? []));
	if (!first) return void 0;
	const midnight = require_check_command.startOfDay(require_check_command.wallMs(first.offsets, first.at));
	const change = require_check_command.zoneChangeAt(first.offsets.zone, first.at);
	const lanes = nearestFirst(lanesFrom(after, first, midnight), moved);
	const names = require_check_command.rowNames(lanes.map(({ lane }) => lane));
	return {
		midnight,
		zone: first.offsets.zone,
		lanes: lanes.slice(0, mostLanes).map(({ lane, bars }, row) => ({
			name: require_changes.maskerOf([lane.pipeline], secretPrefixes)(names[row] ?? ""),
			isMoved: isMoved(lane, moved),
			isSensor: lane.openMinutes !== void 0,
			bars
		})),
		rest: Math.max(0, lanes.length - mostLanes),
		...change && { otherUpTo: change.last }
	};
}
function movedBetween(before, after) {
	const former = new Map(before.map((pipeline) => [pipeline.key, pipeline]));
	const triggers = after.flatMap((pipeline) => {
		const was = former.get(pipeline.key);
		if (!was || was.document === pipeline.document || require_startup.isBroken(was.document) || require_startup.isBroken(pipeline.document)) return [];
		return require_changes.movedSchedules({
			before: was,
			after: pipeline,
			matching: require_check_command.matchEntities(was, pipeline)
		});
	});
	return new Set(triggers);
}
function earliest(runs) {
	return runs.reduce((best, run) => best === void 0 || run.at < best.at ? run : best, void 0);
}
function lanesFrom(pipelines, { offsets }, midnight) {
	const from = require_check_command.utcOfWall(offsets, midnight);
	const to = require_check_command.utcOfWall(offsets, midnight + require_check_command.dayMs);
	if (from === void 0 || to === void 0) return [];
	const expected = require_check_command.expectedFrom(new Map());
	const view = {
		forecast: require_check_command.forecast(pipelines, {
			from,
			to
		}, { expected }),
		collisions: [],
		zone: offsets,
		expected
	};
	return require_day_lanes.lanesOfDay(view, midnight, mostBars).filter(({ lane }) => lane.certainty !== "unknown");
}
function nearestFirst(lanes, moved) {
	const starts = lanes.filter(({ lane }) => isMoved(lane, moved)).slice(0, mostLanes).flatMap(({ bars }) => bars.map(({ from }) => from));
	const distance = ({ lane, bars }) => {
		if (isMoved(lane, moved)) return -1;
		return bars.reduce((least, { from }) => starts.reduce((best, at) => Math.min(best, Math.abs(at - from)), least), require_check_command.dayMs);
	};
	return lanes.map((lane) => [distance(lane), lane]).sort(({ 0: a }, { 0: b }) => a - b).map(({ 1: lane }) => lane);
}
function isMoved({ trigger }, moved) {
	return trigger !== void 0 && moved.has(trigger);
}
exports.movedDayOf = movedDayOf;
