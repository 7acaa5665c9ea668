const require_changes = require("./changes.js");
// src/changes/difference.ts
function gravestOf({ changes }) {
	return require_changes.risks.find((risk) => changes.some((change) => change.risk === risk)) ?? null;
}
function byGravity(changes) {
	return require_changes.risks.flatMap((risk) => changes.filter((change) => change.risk === risk));
}
function countRisks(pipelines) {
	const all = pipelines.flatMap(({ changes }) => changes);
	const counts = require_changes.risks.map((risk) => [risk, all.filter((change) => change.risk === risk).length]);
	return Object.fromEntries(counts);
}
function countStatuses(pipelines) {
	const count = (status) => pipelines.filter((one) => one.status === status).length;
	return {
		added: count("added"),
		removed: count("removed"),
		changed: count("changed"),
		text: count("text"),
		unreadable: count("unreadable")
	};
}
module.exports = {
	byGravity,
	countRisks,
	countStatuses,
	gravestOf
};
