import { s as risks } from "./change.js";
// src/changes/difference.ts
function gravestOf({ changes }) {
	return risks.find((risk) => changes.some((change) => change.risk === risk)) ?? null;
}
function byGravity(changes) {
	return risks.flatMap((risk) => changes.filter((change) => change.risk === risk));
}
function countRisks(pipelines) {
	const all = pipelines.flatMap(({ changes }) => changes);
	const counts = risks.map((risk) => [risk, all.filter((change) => change.risk === risk).length]);
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
export { gravestOf as i, countRisks as n, countStatuses as r, byGravity as t };
