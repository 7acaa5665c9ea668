// src/history/time.ts
const isoTime = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d:?\d\d)?$/;
const secondMs = 1e3;
const minuteMs = 60 * secondMs;
const dayMs = 1440 * minuteMs;
const furthestOffsetMs = 840 * minuteMs;
function parseTime(text) {
	return parseUsual(text) ?? parseAny(text);
}
const daysBefore = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334,
	365
];
function parseUsual(text) {
	const zone = text.endsWith("Z") ? 1 : text.endsWith("+00:00") ? 6 : 0;
	const end = text.length - zone;
	const isShort = end === 19;
	if (zone === 0 || !(isShort || end > 20 && end <= 29 && text.charCodeAt(19) === 46)) return void 0;
	if (!(text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && text.charCodeAt(10) === 84) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return void 0;
	const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
	const month = twoDigits(text, 5);
	const day = twoDigits(text, 8);
	const hour = twoDigits(text, 11);
	const minute = twoDigits(text, 14);
	const second = twoDigits(text, 17);
	const monthDays = (daysBefore[month] ?? 0) - (daysBefore[month - 1] ?? 0);
	if (!(year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= monthDays) || !(hour <= 23 && minute <= 59 && second <= 59)) return void 0;
	const whole = (daysTo(year, month) + day - 1) * dayMs + hour * 60 * minuteMs + minute * minuteMs + second * secondMs;
	if (isShort) return whole;
	const fraction = fractionIn(text, 20, end);
	return fraction === void 0 ? void 0 : whole + fraction * secondMs;
}
function fractionIn(text, start, end) {
	let digits = 0;
	for (let at = start; at < end; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return void 0;
		digits = digits * 10 + digit;
	}
	return digits / 10 ** (end - start);
}
function twoDigits(text, at) {
	const tens = text.charCodeAt(at) - 48;
	const ones = text.charCodeAt(at + 1) - 48;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function daysTo(year, month) {
	const before = year - 1;
	const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return (year - 1970) * 365 + leapDays + (daysBefore[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0);
}
function parseAny(text) {
	const match = isoTime.exec(text);
	if (!match) return void 0;
	const { 0: year, 1: month, 2: day, 3: hour, 4: minute, 5: second } = match.slice(1, 7).map(Number);
	if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60) return void 0;
	const whole = Date.UTC(year, month - 1, day, hour, minute, second);
	if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return void 0;
	const offset = offsetMs(match[8] ?? "Z");
	if (Math.abs(offset) > furthestOffsetMs) return void 0;
	return whole + Number(`0.${match[7] ?? "0"}`) * secondMs - offset;
}
function offsetMs(offset) {
	if (offset === "Z" || offset === "z") return 0;
	const digits = offset.slice(1).replace(":", "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	return (offset.startsWith("-") ? -minutes : minutes) * minuteMs;
}
function timeOf(text) {
	return text === null ? 0 : parseTime(text) ?? 0;
}
function secondsBetween(from, to) {
	const start = from === null ? void 0 : parseTime(from);
	const end = to === null ? void 0 : parseTime(to);
	return start === void 0 || end === void 0 || end < start ? null : (end - start) / secondMs;
}
function showTime(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
module.exports = {
	dayMs,
	minuteMs,
	parseTime,
	secondMs,
	secondsBetween,
	showTime,
	timeOf
};
