import { o as isCommitSha } from "../discover/git.js";
// src/github/json-fields.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, ...path) {
	let current = value;
	for (const key of path) current = isRecord(current) && Object.hasOwn(current, key) ? current[key] : void 0;
	return current;
}
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "string" ? found : void 0;
}
function numberAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : void 0;
}
function listAt(value, ...path) {
	const found = valueAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
function shaAt(value, ...path) {
	const found = valueAt(value, ...path);
	return isCommitSha(found) ? found : void 0;
}
export { textAt as a, shaAt as i, listAt as n, valueAt as o, numberAt as r, isRecord as t };
