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
module.exports = {
	outcomeOf,
	replayTrigger,
	restartTrigger,
	rows,
	rows_exports
};
