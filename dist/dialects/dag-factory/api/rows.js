const require_rolldown_runtime = require("../../../rolldown-runtime.js");
const require_readers = require("../../../history/readers.js");
// src/dialects/dag-factory/api/rows.ts
var rows_exports = require_rolldown_runtime.__exportAll({ rows: () => rows });
const outcomes = new Map([
	["success", "success"],
	["failed", "failure"],
	["skipped", "skipped"],
	["upstream_failed", "skipped"]
]);
const rows = require_readers.rowReaders({
	outcomeOf: (state) => outcomes.get(state) ?? null,
	isRestart: () => false
});
module.exports = {
	rows,
	rows_exports
};
