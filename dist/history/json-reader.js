const require_time = require("./time.js");
// src/history/json-reader.ts
var ShapeError = class extends Error {
	constructor(place, expected) {
		super(`${place} is not ${expected}`);
		this.name = "ShapeError";
	}
};
const longestText = 2e3;
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value, place) {
	if (!isObject(value)) throw new ShapeError(place, "an object");
	return value;
}
function field(object, key) {
	return Object.hasOwn(object, key) ? object[key] ?? void 0 : void 0;
}
function listAt(value, place, read) {
	if (!Array.isArray(value)) throw new ShapeError(place, "a list");
	return value.map((item, index) => read(item, `${place}[${index}]`));
}
function text(object, key, place) {
	const value = field(object, key);
	if (typeof value !== "string") throw new ShapeError(`${place}.${key}`, "a text");
	return value.slice(0, longestText);
}
function textOrNull(object, key, place) {
	return field(object, key) === void 0 ? null : text(object, key, place);
}
const idShape = /^[A-Za-z0-9_.:@-]{1,200}$/;
function id(object, key, place) {
	const value = field(object, key);
	if (typeof value !== "string" || !idShape.test(value)) throw new ShapeError(`${place}.${key}`, "an identifier");
	return value;
}
function idOrNull(object, key, place) {
	return field(object, key) === void 0 ? null : id(object, key, place);
}
const { 0: firstYear, 1: tooLate } = ["2000", "2200"];
function time(object, key, place) {
	const value = field(object, key);
	if (typeof value !== "string" || require_time.parseTime(value) === void 0) throw new ShapeError(`${place}.${key}`, "a time");
	if (value < firstYear || value >= tooLate) throw new ShapeError(`${place}.${key}`, "a time that can be true");
	return value;
}
function timeOrNull(object, key, place) {
	return field(object, key) === void 0 ? null : time(object, key, place);
}
const largestNumber = 0xe8d4a51000;
function numberOrNull(object, key, place) {
	const value = field(object, key);
	if (value === void 0) return null;
	if (typeof value !== "number" || Number.isNaN(value)) throw new ShapeError(`${place}.${key}`, "a number");
	if (Math.abs(value) > largestNumber) throw new ShapeError(`${place}.${key}`, "a number that can be true");
	return value;
}
const largestAmount = 1e9;
function amountOrNull(object, key, place) {
	const value = numberOrNull(object, key, place);
	if (value !== null && Math.abs(value) > largestAmount) throw new ShapeError(`${place}.${key}`, "an amount that can be true");
	return value;
}
const longestSeconds = 31622400;
function secondsOrNull(object, key, place) {
	const value = numberOrNull(object, key, place);
	if (value !== null && (value < 0 || value > longestSeconds)) throw new ShapeError(`${place}.${key}`, "a duration that can be true");
	return value;
}
function truth(object, key, place, absent) {
	const value = field(object, key);
	if (value === void 0) return absent;
	if (typeof value !== "boolean") throw new ShapeError(`${place}.${key}`, "true or false");
	return value;
}
function textsOrNone(object, key, place) {
	const value = field(object, key);
	if (value === void 0) return [];
	return listAt(value, `${place}.${key}`, (item, at) => {
		if (typeof item !== "string") throw new ShapeError(at, "a text");
		return item.slice(0, longestText);
	});
}
function decoded(value) {
	if (typeof value !== "string") return value ?? null;
	try {
		return JSON.parse(value);
	} catch {
		return null;
	}
}
module.exports = {
	ShapeError,
	amountOrNull,
	decoded,
	field,
	id,
	idOrNull,
	isObject,
	listAt,
	longestText,
	numberOrNull,
	objectAt,
	secondsOrNull,
	text,
	textOrNull,
	textsOrNone,
	time,
	timeOrNull,
	truth
};
