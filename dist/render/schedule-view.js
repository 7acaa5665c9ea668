const require_check_command = require("../check-command.js");
// src/render/schedule-view.ts
function dayHoursOf({ forecast, zone }) {
	const counts = new Uint32Array(require_check_command.minutesOf(forecast.window));
	for (let $ = 0, $l = forecast.lanes; $ < $l.length; $++) {
		const lane = $l[$];
		if (lane.certainty === "unknown") continue;
		for (const minute of lane.minutes) counts[minute] = (counts[minute] ?? 0) + 1;
	}
	const days = new Map();
	for (const { 0: minute, 1: count } of counts.entries()) {
		if (minute % 15 !== 0 && count === 0) continue;
		const wall = require_check_command.wallMs(zone, require_check_command.utcOf(forecast.window, minute));
		const day = require_check_command.startOfDay(wall);
		const hours = days.get(day) ?? new Array(24).fill(0);
		days.set(day, hours);
		const hour = Math.floor((wall - day) / (60 * require_check_command.minuteMs));
		hours[hour] = (hours[hour] ?? 0) + count;
	}
	return [...days].sort(({ 0: a }, { 0: b }) => a - b).map(({ 0: wall, 1: hours }) => ({
		wall,
		hours,
		total: hours.reduce((sum, count) => sum + count, 0)
	}));
}
function busiestDay(days) {
	return days.reduce((best, day) => best === void 0 || day.total > best.total ? day : best, void 0);
}
module.exports = {
	busiestDay,
	dayHoursOf
};
