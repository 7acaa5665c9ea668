import { n as rowReaders } from "../../../history/readers.js";
import { i as field, s as isObject } from "../../../history/json-reader.js";
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
	const value = field(row, key);
	return isObject(value) ? value : {};
}
function textIn(row, key) {
	const value = field(row, key);
	return typeof value === "string" && value !== "" ? value : null;
}
// src/dialects/databricks/api/rows.ts
const repairTrigger = "REPAIR";
const rows = rowReaders({
	outcomeOf,
	isRestart: (triggerType) => triggerType === "REPAIR" || triggerType === "RETRY"
});
export { stateOf as a, outcomeOf as i, rows as n, textIn as o, objectIn as r, repairTrigger as t };
