const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_dbt_selections = require("./dbt-selections.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
// src/review/dbt-reach.ts
var dbt_reach_exports = require_rolldown_runtime.__exportAll({ dbtOfEach: () => dbtOfEach });
const mostModels = 200;
async function dbtReaches(host, reaches) {
	const all = reaches.map((reach) => pipelinesOf(reach));
	const tasks = reaches.map((reach) => new Set(reach.all.map(({ task }) => task)));
	const runsDbt = all.some((pipelines, at) => pipelines.some((pipeline) => require_check_command.dbtTasks(pipeline).some(({ task }) => tasks[at]?.has(task))));
	const { manifestAtHand } = await Promise.resolve().then(() => require("../history/dbt/at-hand.js")).then((n) => n.at_hand_exports);
	const atHand = runsDbt ? await manifestAtHand(host) : void 0;
	if (!atHand) return [];
	const { manifest, project } = atHand;
	return all.map((pipelines, at) => {
		const selections = require_dbt_selections.selectionsOf(pipelines, manifest, project).filter(({ task }) => tasks[at]?.has(task));
		return selections.length === 0 ? null : reachIn(manifest, selections);
	});
}
async function dbtOfEach(host, pipelines) {
	const running = pipelines.filter((pipeline) => require_check_command.dbtTasks(pipeline).length > 0);
	if (running.length === 0) return new Map();
	const { manifestAtHand } = await Promise.resolve().then(() => require("../history/dbt/at-hand.js")).then((n) => n.at_hand_exports);
	const atHand = await manifestAtHand(host);
	if (!atHand) return new Map();
	const { manifest, project } = atHand;
	return new Map(running.flatMap((pipeline) => {
		const selections = require_dbt_selections.selectionsOf([pipeline], manifest, project);
		return selections.length === 0 ? [] : [[pipeline.key, reachIn(manifest, selections)]];
	}));
}
function pipelinesOf({ all }) {
	return [...new Set(all.map(({ pipeline }) => pipeline))];
}
function reachIn(manifest, selections) {
	const run = new Set(selections.flatMap(({ selected }) => selected.known ? [...selected.nodes] : []));
	const nodes = [...new Set([...run, ...require_dbt_selections.related(manifest, run, "children")])].flatMap((id) => manifest.nodes.get(id) ?? []);
	const models = nodes.filter(require_dbt_selections.isBuilt).map(({ id }) => id);
	return {
		models: models.sort().slice(0, mostModels).map(require_startup.withoutSecrets),
		exposures: nodes.flatMap(({ kind, id }) => kind === "exposure" ? [require_startup.withoutSecrets(id)] : []).sort(),
		unknown: selections.flatMap(({ pipeline, task, selected }) => selected.known ? [] : [{
			path: pipeline.document.source.path,
			task: require_startup.withoutSecrets(task.id),
			reason: selected.reason
		}]),
		omittedModels: Math.max(0, models.length - mostModels)
	};
}
module.exports = {
	dbtReaches,
	dbt_reach_exports
};
