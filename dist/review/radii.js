const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_radii = require("../schedule/radii.js");
const require_dbt_reach = require("./dbt-reach.js");
// src/changes/reach/touched.ts
function touchedBy(before, after) {
	const shared = new Set(before.map(({ document }) => document));
	const kept = new Set(after.map(({ document }) => document).filter((document) => shared.has(document)));
	const former = byKey(before, kept);
	const latter = byKey(after, kept);
	return [...new Set([...former.keys(), ...latter.keys()])].sort().flatMap((key) => {
		const was = former.get(key), is = latter.get(key);
		if (was && require_startup.isBroken(was.document) || is && require_startup.isBroken(is.document)) return [];
		if (was && is) return changed(was, is);
		const pipeline = is ?? was;
		return pipeline ? [{
			pipeline,
			kind: is ? "new" : "deleted",
			tasks: [],
			isWhole: true
		}] : [];
	});
}
function byKey(versions, kept) {
	const changed = versions.flatMap(({ pipelines }) => pipelines).filter(({ documents }) => documents.some((document) => !kept.has(document)));
	return new Map(changed.map((pipeline) => [pipeline.key, pipeline]));
}
const settledOf = new WeakMap();
function settled(pipeline) {
	const known = settledOf.get(pipeline) ?? pipeline.inVariants?.()[0] ?? pipeline;
	settledOf.set(pipeline, known);
	return known;
}
function settledNode({ 0: pipeline, 1: node }) {
	const whole = settled(pipeline);
	const named = whole === pipeline ? void 0 : (node.kind === "task" ? whole.tasks : whole.groups).find(({ id }) => id === node.id);
	return named ? [whole, named] : [pipeline, node];
}
function changed(before, after) {
	if (require_check_command.canonical(settled(before).document.root) === require_check_command.canonical(settled(after).document.root)) return [];
	const matching = require_check_command.matchEntities(before, after);
	const tasks = new Set([...changedNodes(before, after, matching)].flatMap((node) => require_radii.tasksOf(after, node)));
	const isWhole = sharedText(settled(before)) !== sharedText(settled(after));
	if (tasks.size === 0 && !isWhole) return [];
	return [{
		pipeline: after,
		kind: "changed",
		tasks: after.tasks.filter((task) => tasks.has(task)),
		isWhole,
		versions: {
			before,
			after,
			matching
		}
	}];
}
function changedNodes(before, after, matching) {
	const former = formerNodes(before, after, matching);
	const latter = new Map([...former].map(({ 0: key, 1: was }) => [was.key, key]));
	const all = [...after.groups, ...after.tasks];
	return new Set(all.filter((node) => {
		const was = former.get(node.key);
		if (!was || !hasSameSettings([before, was], [after, node])) return true;
		const had = was.dependencies.map(({ on, name }) => on === null ? `?${name}` : latter.get(on) ?? `-${on}`);
		const has = node.dependencies.map(({ on, name }) => on === null ? `?${name}` : on);
		return [...new Set(had)].sort().join("\n") !== [...new Set(has)].sort().join("\n");
	}));
}
function formerNodes(before, after, matching) {
	const pairs = [...matching.among(before.groups, after.groups).pairs, ...matching.among(before.tasks, after.tasks).pairs];
	return new Map(pairs.map((pair) => [pair.after.key, pair.before]));
}
function hasSameSettings(was, is) {
	const before = settledNode(was), after = settledNode(is);
	const told = new Set([
		"name",
		...toldKeys(before),
		...toldKeys(after)
	]);
	const textOf = ({ 0: pipeline, 1: node }) => textWithout(require_startup.nodeAt(pipeline.document.root, node.path), told);
	return textOf(before) === textOf(after);
}
function toldKeys({ 0: pipeline, 1: node }) {
	const inside = node.kind === "group" ? require_check_command.childrenOf(pipeline, node) : [];
	return [...node.dependencies, ...inside].map(({ path }) => stepBelow(path, node.path));
}
function sharedText({ document, tasks, groups, handlers, namePath, expectations }) {
	const own = namePath.slice(0, -1);
	const told = [
		...tasks,
		...groups,
		...handlers,
		...expectations
	].map(({ path }) => stepBelow(path, own));
	return textWithout(require_startup.nodeAt(document.root, own), new Set([stepBelow(namePath, own), ...told]));
}
function stepBelow(path, above) {
	return path.length > above.length && require_check_command.nodeKeyOf(path).startsWith(require_check_command.nodeKeyOf(above)) ? String(path[above.length]) : "";
}
function textWithout(node, keys) {
	if (node?.kind !== "map") return require_check_command.canonical(node);
	return [...node.entries.values()].filter(({ key }) => !keys.has(key)).map(({ key, value }) => `${JSON.stringify(key)}:${require_check_command.canonical(value)}`).filter((text) => !text.endsWith(":")).sort().join();
}
// src/review/radii.ts
async function radiiOf(host, touched, after, { now, expected }) {
	const gone = touched.filter(({ kind }) => kind === "deleted").map(({ pipeline }) => pipeline);
	const world = require_radii.reachWorldOf([...after, ...gone], now, expected);
	const reaches = touched.map((one) => require_radii.reachOfStart(world, one));
	const dbt = await require_dbt_reach.dbtReaches(host, reaches);
	return touched.flatMap((one, index) => {
		const reach = reaches[index];
		return reach ? [require_radii.radiusOfReach(world, one, reach, dbt[index] ?? null)] : [];
	});
}
module.exports = {
	formerNodes,
	hasSameSettings,
	radiiOf,
	touchedBy
};
