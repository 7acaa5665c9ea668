import { t as lanesOfDay } from "../schedule/day-lanes.js";
import { Dt as matchEntities, Gn as expectedFrom, Mn as utcOfWall, Nn as wallMs, Pn as forecast, Un as rowNames, jn as startOfDay, si as zoneChangeAt, us as dayMs } from "../check-command.js";
import { On as isBroken } from "../startup.js";
import { i as firstRunOf, n as maskerOf, r as movedSchedules } from "./changes.js";
// src/changes/moved-day.ts
const mostLanes = 12;
const mostBars = 8;
function movedDayOf(before, after, { now, secretPrefixes = [] }) {
	const moved = movedBetween(before, after);
	const first = earliest([...moved].flatMap((trigger) => firstRunOf(trigger, now) ?? []));
	if (!first) return void 0;
	const midnight = startOfDay(wallMs(first.offsets, first.at));
	const change = zoneChangeAt(first.offsets.zone, first.at);
	const lanes = nearestFirst(lanesFrom(after, first, midnight), moved);
	const names = rowNames(lanes.map(({ lane }) => lane));
	return {
		midnight,
		zone: first.offsets.zone,
		lanes: lanes.slice(0, mostLanes).map(({ lane, bars }, row) => ({
			name: maskerOf([lane.pipeline], secretPrefixes)(names[row] ?? ""),
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
		if (!was || was.document === pipeline.document || isBroken(was.document) || isBroken(pipeline.document)) return [];
		return movedSchedules({
			before: was,
			after: pipeline,
			matching: matchEntities(was, pipeline)
		});
	});
	return new Set(triggers);
}
function earliest(runs) {
	return runs.reduce((best, run) => best === void 0 || run.at < best.at ? run : best, void 0);
}
function lanesFrom(pipelines, { offsets }, midnight) {
	const from = utcOfWall(offsets, midnight);
	const to = utcOfWall(offsets, midnight + dayMs);
	if (from === void 0 || to === void 0) return [];
	const expected = expectedFrom(new Map());
	const view = {
		forecast: forecast(pipelines, {
			from,
			to
		}, { expected }),
		collisions: [],
		zone: offsets,
		expected
	};
	return lanesOfDay(view, midnight, mostBars).filter(({ lane }) => lane.certainty !== "unknown");
}
function nearestFirst(lanes, moved) {
	const starts = lanes.filter(({ lane }) => isMoved(lane, moved)).slice(0, mostLanes).flatMap(({ bars }) => bars.map(({ from }) => from));
	const distance = ({ lane, bars }) => {
		if (isMoved(lane, moved)) return -1;
		return bars.reduce((least, { from }) => starts.reduce((best, at) => Math.min(best, Math.abs(at - from)), least), dayMs);
	};
	return lanes.map((lane) => [distance(lane), lane]).sort(([a], [b]) => a - b).map(([, lane]) => lane);
}
function isMoved({ trigger }, moved) {
	return trigger !== void 0 && moved.has(trigger);
}
export { movedDayOf };
