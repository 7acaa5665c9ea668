import { n as rowReaders } from "../../../history/readers.js";
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
const restartTrigger = "RESTART";
const replayTrigger = "REPLAY";
const rows = rowReaders({
	outcomeOf,
	isRestart: (triggerType) => triggerType === "RESTART" || triggerType === "REPLAY"
});
export { outcomeOf as i, restartTrigger as n, rows as r, replayTrigger as t };
