const require_rolldown_runtime = require("../../../rolldown-runtime.js");
const require_readers = require("../../../history/readers.js");
// src/dialects/kestra/api/states.ts
const outcomes = new Map([
	["SUCCESS", "success"],
	["WARNING", "warning"],
	["FAILED", "failure"],
	["KILLED", "cancelled"],
	["CANCELLED", "cancelled"],
	["SKIPPED", "skipped"]
]);
function outcomeOf(state) {
	return outcomes.get(state) ?? null;
}
// src/dialects/kestra/api/rows.ts
var rows_exports = require_rolldown_runtime.__exportAll({ rows: () => rows });
const restartTrigger = "RESTART";
const replayTrigger = "REPLAY";
const rows = require_readers.rowReaders({
	outcomeOf,
	isRestart: (triggerType) => triggerType === "RESTART" || triggerType === "REPLAY"
});
Object.defineProperty(exports, "outcomeOf", {
	enumerable: true,
	get: function() {
		return outcomeOf;
	}
});
Object.defineProperty(exports, "replayTrigger", {
	enumerable: true,
	get: function() {
		return replayTrigger;
	}
});
Object.defineProperty(exports, "restartTrigger", {
	enumerable: true,
	get: function() {
		return restartTrigger;
	}
});
Object.defineProperty(exports, "rows", {
	enumerable: true,
	get: function() {
		return rows;
	}
});
Object.defineProperty(exports, "rows_exports", {
	enumerable: true,
	get: function() {
		return rows_exports;
	}
});
