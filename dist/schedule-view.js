import { Dt as dayMs, Ot as minuteMs, bt as firstFrom, dt as wallMs, gt as utcOf, lt as startOfDay, mt as minutesOf, ut as utcOfWall } from "./check.js";
// src/render/schedule-view.ts
const mostBars = 24;
function dayHoursOf({ forecast, zone }) {
	const counts = new Uint32Array(minutesOf(forecast.window));
	for (const lane of forecast.lanes) {
		if (lane.certainty === "unknown") continue;
		for (const minute of lane.minutes) counts[minute] = (counts[minute] ?? 0) + 1;
	}
	const days = new Map();
	for (const [minute, count] of counts.entries()) {
		if (minute % 15 !== 0 && count === 0) continue;
		const wall = wallMs(zone, utcOf(forecast.window, minute));
		const day = startOfDay(wall);
		const hours = days.get(day) ?? new Array(24).fill(0);
		days.set(day, hours);
		const hour = Math.floor((wall - day) / (60 * minuteMs));
		hours[hour] = (hours[hour] ?? 0) + count;
	}
	return [...days].sort(([a], [b]) => a - b).map(([wall, hours]) => ({
		wall,
		hours,
		total: hours.reduce((sum, count) => sum + count, 0)
	}));
}
function busiestDay(days) {
	return days.reduce((best, day) => best === void 0 || day.total > best.total ? day : best, void 0);
}
function lanesOfDay(view, day) {
	const { forecast, zone } = view;
	const spans = spansOf(view.collisions);
	const edge = (wall) => Math.ceil(((utcOfWall(zone, wall) ?? forecast.window.to) - forecast.window.from) / minuteMs);
	const [first, end] = [edge(day.wall), edge(day.wall + dayMs)];
	return forecast.lanes.flatMap((lane) => {
		const minutes = lane.minutes.subarray(firstFrom(lane.minutes, first), firstFrom(lane.minutes, end));
		if (minutes.length === 0) return [];
		const length = lane.openMinutes ?? Math.ceil((view.expected(lane.pipeline)?.p50 ?? 0) / 60);
		const bars = minutes.length > mostBars ? [barOver(minutes, length)] : [...minutes].map((at) => ({
			from: at,
			to: at + length
		}));
		const onWall = (minute) => wallMs(zone, utcOf(forecast.window, minute)) - day.wall;
		return [{
			lane,
			bars: bars.map(({ from, to }) => ({
				from: day.wall + onWall(from),
				to: day.wall + onWall(from) + (to - from) * minuteMs,
				collides: lane.certainty === "exact" && collides(spans.get(lane.pipeline) ?? [], from, to),
				starts: bars.length === 1 ? minutes.length : 1
			})),
			starts: minutes.length
		}];
	}).sort((a, b) => (a.bars[0]?.from ?? 0) - (b.bars[0]?.from ?? 0));
}
function barOver(minutes, length) {
	return {
		from: minutes[0] ?? 0,
		to: (minutes.at(-1) ?? 0) + length
	};
}
function spansOf(collisions) {
	const byPipeline = new Map();
	for (const { pipelines, spans } of collisions) for (const pipeline of pipelines) {
		const known = byPipeline.get(pipeline);
		if (known) known.push(...spans);
		else byPipeline.set(pipeline, [...spans]);
	}
	return byPipeline;
}
function collides(spans, from, to) {
	return spans.some((span) => span.from < Math.max(to, from + 1) && span.to > from);
}
export { dayHoursOf as n, lanesOfDay as r, busiestDay as t };
