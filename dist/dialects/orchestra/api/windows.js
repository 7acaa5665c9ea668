const require_time = require("../../../history/time.js");
function windowsBetween(fromMs, toMs) {
	const windows = [];
	const start = Math.floor(fromMs / require_time.secondMs) * require_time.secondMs;
	for (let end = Math.ceil(toMs / require_time.secondMs) * require_time.secondMs; end > start; end -= 7 * require_time.dayMs) windows.push({
		from: require_time.showTime(Math.max(start, end - 7 * require_time.dayMs)),
		to: require_time.showTime(end)
	});
	return windows;
}
module.exports = {
	windowsBetween
};
