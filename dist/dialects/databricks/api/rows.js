const require_rolldown_runtime = require("../../../rolldown-runtime.js");
const require_readers = require("../../../history/readers.js");
const require_json_reader = require("../../../history/json-reader.js");
// src/dialects/databricks/api/states.ts
const outcomes = new Map([
	["SUCCESS", "success"],
	["SUCCESS_WITH_FAILURES", "warning"],
	["FAILED", "failure"],
	["INTERNAL_ERROR", "failure"],
	["TIMEDOUT", "timeout"],
	["CANCELED", "cancelled"],
	["EXCLUDED", "skipped"],
	["UPSTREAM_FAILED", "skipped"],
	["UPSTREAM_CANCELED", "skipped"],
	["DISABLED", "skipped"],
	["MAXIMUM_CONCURRENT_RUNS_REACHED", "skipped"],
	["SKIPPED", "skipped"]
]);
function outcomeOf(state) {
	return outcomes.get(state) ?? null;
}
const results = new Map([
	["SUCCESS", "SUCCESS"],
	["SUCCESS_WITH_FAILURES", "SUCCESS_WITH_FAILURES"],
	["USER_CANCELED", "CANCELED"],
	["CANCELED", "CANCELED"],
	["SKIPPED", "SKIPPED"],
	["DISABLED", "DISABLED"],
	["MAX_CONCURRENT_RUNS_EXCEEDED", "MAXIMUM_CONCURRENT_RUNS_REACHED"],
	["MAX_JOB_QUEUE_SIZE_EXCEEDED", "MAXIMUM_CONCURRENT_RUNS_REACHED"]
]);
function stateOf(row) {
	const state = objectIn(row, "state");
	const status = objectIn(row, "status");
	const details = objectIn(status, "termination_details");
	const code = textIn(details, "code");
	const result = textIn(state, "result_state");
	const life = textIn(state, "life_cycle_state");
	return {
		word: result ?? life ?? wordOf(textIn(status, "state"), code, textIn(details, "type")),
		code,
		message: textIn(details, "message") ?? textIn(state, "state_message")
	};
}
function wordOf(state, code, type) {
	if (state !== "TERMINATED") return state ?? "UNKNOWN";
	return results.get(code ?? "") ?? (type === null && code === null ? "UNKNOWN" : type === "SUCCESS" ? "SUCCESS" : "FAILED");
}
function objectIn(row, key) {
	const value = require_json_reader.field(row, key);
	return require_json_reader.isObject(value) ? value : {};
}
function textIn(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "string" && value !== "" ? value : null;
}
// src/dialects/databricks/api/rows.ts
var rows_exports = require_rolldown_runtime.__exportAll({ rows: () => rows });
const repairTrigger = "REPAIR";
const rows = require_readers.rowReaders({
	outcomeOf,
	isRestart: (triggerType) => triggerType === "REPAIR" || triggerType === "RETRY"
});
module.exports = {
	objectIn,
	outcomeOf,
	repairTrigger,
	rows,
	rows_exports,
	stateOf,
	textIn
};
