// src/model/history-marks.ts
const leastFailures = 2;
const leastShare = .05;
const leastCritical = .5;
function taskMarksOf(history) {
	const { 0: environment } = history?.environments ?? [];
	return new Map(environment?.tasks.map((task) => [task.task, markOf(task)]));
}
function markOf({ failed, runs, criticalShare }) {
	const isFailing = failed >= leastFailures && failed / runs >= leastShare;
	const isCritical = isOftenCritical(criticalShare);
	return {
		badge: isFailing ? `${Math.round(100 * failed / runs)} %` : "",
		isCritical,
		timing: "",
		facts: [...isFailing ? [`failed in ${failed} of ${runs} runs`] : [], ...isCritical ? ["on the critical path"] : []]
	};
}
function isOftenCritical(criticalShare) {
	return (criticalShare ?? 0) >= leastCritical;
}
module.exports = {
	isOftenCritical,
	taskMarksOf
};
