import { i as isBuilt, s as related, t as selectionsOf } from "./dbt-selections.js";
import { Qr as dbtTasks } from "../check-command.js";
import { xn as withoutSecrets } from "../startup.js";
// src/review/dbt-reach.ts
const mostModels = 200;
async function dbtReaches(host, reaches) {
	const all = reaches.map((reach) => pipelinesOf(reach));
	const tasks = reaches.map((reach) => new Set(reach.all.map(({ task }) => task)));
	const runsDbt = all.some((pipelines, at) => pipelines.some((pipeline) => dbtTasks(pipeline).some(({ task }) => tasks[at]?.has(task))));
	const { manifestAtHand } = await import("../history/dbt/at-hand.entry.js");
	const atHand = runsDbt ? await manifestAtHand(host) : void 0;
	if (!atHand) return [];
	const { manifest, project } = atHand;
	return all.map((pipelines, at) => {
		const selections = selectionsOf(pipelines, manifest, project).filter(({ task }) => tasks[at]?.has(task));
		return selections.length === 0 ? null : reachIn(manifest, selections);
	});
}
async function dbtOfEach(host, pipelines) {
	const running = pipelines.filter((pipeline) => dbtTasks(pipeline).length > 0);
	if (running.length === 0) return new Map();
	const { manifestAtHand } = await import("../history/dbt/at-hand.entry.js");
	const atHand = await manifestAtHand(host);
	if (!atHand) return new Map();
	const { manifest, project } = atHand;
	return new Map(running.flatMap((pipeline) => {
		const selections = selectionsOf([pipeline], manifest, project);
		return selections.length === 0 ? [] : [[pipeline.key, reachIn(manifest, selections)]];
	}));
}
function pipelinesOf({ all }) {
	return [...new Set(all.map(({ pipeline }) => pipeline))];
}
function reachIn(manifest, selections) {
	const run = new Set(selections.flatMap(({ selected }) => selected.known ? [...selected.nodes] : []));
	const nodes = [...new Set([...run, ...related(manifest, run, "children")])].flatMap((id) => manifest.nodes.get(id) ?? []);
	const models = nodes.filter(isBuilt).map(({ id }) => id);
	return {
		models: models.sort().slice(0, mostModels).map(withoutSecrets),
		exposures: nodes.flatMap(({ kind, id }) => kind === "exposure" ? [withoutSecrets(id)] : []).sort(),
		unknown: selections.flatMap(({ pipeline, task, selected }) => selected.known ? [] : [{
			path: pipeline.document.source.path,
			task: withoutSecrets(task.id),
			reason: selected.reason
		}]),
		omittedModels: Math.max(0, models.length - mostModels)
	};
}
export { dbtReaches as n, dbtOfEach as t };
