import { i as secondMs, o as showTime, t as dayMs } from "../../../history/time.js";
function windowsBetween(fromMs, toMs) {
	const windows = [];
	const start = Math.floor(fromMs / secondMs) * secondMs;
	for (let end = Math.ceil(toMs / secondMs) * secondMs; end > start; end -= 7 * dayMs) windows.push({
		from: showTime(Math.max(start, end - 7 * dayMs)),
		to: showTime(end)
	});
	return windows;
}
export { windowsBetween as t };
