import { n as rowReaders } from "../../../history/readers.js";
// src/dialects/dag-factory/api/rows.ts
const outcomes = new Map([
	["success", "success"],
	["failed", "failure"],
	["skipped", "skipped"],
	["upstream_failed", "skipped"]
]);
const rows = rowReaders({
	outcomeOf: (state) => outcomes.get(state) ?? null,
	isRestart: () => false
});
export { rows as t };
