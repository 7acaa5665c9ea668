const require_check_command = require("../check-command.js");
// src/schedule/day-lanes.ts
const usualBars = 24;
function lanesOfDay(view, midnight, mostBars = usualBars) {
	const { forecast, zone } = view;
	const spans = spansOf(view.collisions);
	const edge = (wall) => Math.ceil(((require_check_command.utcOfWall(zone, wall) ?? forecast.window.to) - forecast.window.from) / require_check_command.minuteMs);
	const first = edge(midnight), end = edge(midnight + require_check_command.dayMs);
	return forecast.lanes.flatMap((lane) => {
		const minutes = lane.minutes.subarray(require_check_command.firstFrom(lane.minutes, first), require_check_command.firstFrom(lane.minutes, end));
		if (minutes.length === 0) return [];
		const length = lane.openMinutes ?? Math.ceil((view.expected(lane.pipeline)?.p50 ?? 0) / 60);
		const bars = minutes.length > mostBars ? [barOver(minutes, length)] : [...minutes].map((at) => ({
			from: at,
			to: at + length
		}));
		const onWall = (minute) => require_check_command.wallMs(zone, require_check_command.utcOf(forecast.window, minute)) - midnight;
		return [{
			lane,
			bars: bars.map(({ from, to }) => ({
				from: midnight + onWall(from),
				to: midnight + onWall(from) + (to - from) * require_check_command.minuteMs,
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
	for (let $ = 0, $l = collisions; $ < $l.length; $++) {
		const { pipelines, spans } = $l[$];
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const pipeline = $l[$];
			{
				const known = byPipeline.get(pipeline);
				if (known) known.push(...spans);
				else byPipeline.set(pipeline, [...spans]);
			}
		}
	}
	return byPipeline;
}
function collides(spans, from, to) {
	return spans.some((span) => span.from < Math.max(to, from + 1) && span.to > from);
}
module.exports = {
	lanesOfDay
};
