import { Fn as nodeAt, On as isBroken } from "../startup.js";
import { Dt as matchEntities, Ot as canonical, Yo as nodeKeyOf, _a as childrenOf } from "../check-command.js";
import { i as tasksOf, n as reachOfStart, r as reachWorldOf, t as radiusOfReach } from "../schedule/radii.js";
import { n as dbtReaches } from "./dbt-reach.js";
// src/changes/reach/touched.ts
function touchedBy(before, after) {
	const shared = new Set(before.map(({ document }) => document));
	const kept = new Set(after.map(({ document }) => document).filter((document) => shared.has(document)));
	const former = byKey(before.filter(({ document }) => !kept.has(document)));
	const latter = byKey(after.filter(({ document }) => !kept.has(document)));
	return [...new Set([...former.keys(), ...latter.keys()])].sort().flatMap((key) => {
		const [was, is] = [former.get(key), latter.get(key)];
		if (was && isBroken(was.document) || is && isBroken(is.document)) return [];
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
function byKey(versions) {
	return new Map(versions.flatMap(({ pipelines }) => pipelines.map((pipeline) => [pipeline.key, pipeline])));
}
function changed(before, after) {
	if (canonical(before.document.root) === canonical(after.document.root)) return [];
	const matching = matchEntities(before, after);
	const tasks = new Set([...changedNodes(before, after, matching)].flatMap((node) => tasksOf(after, node)));
	const isWhole = sharedText(before) !== sharedText(after);
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
	const latter = new Map([...former].map(([key, was]) => [was.key, key]));
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
function hasSameSettings(before, after) {
	const told = new Set([
		"name",
		...toldKeys(before),
		...toldKeys(after)
	]);
	const textOf = ([pipeline, node]) => textWithout(nodeAt(pipeline.document.root, node.path), told);
	return textOf(before) === textOf(after);
}
function toldKeys([pipeline, node]) {
	const inside = node.kind === "group" ? childrenOf(pipeline, node) : [];
	return [...node.dependencies, ...inside].map(({ path }) => stepBelow(path, node.path));
}
function sharedText({ document, tasks, groups, handlers, namePath, expectations }) {
	const told = [
		...tasks,
		...groups,
		...handlers,
		...expectations
	].map(({ path }) => stepBelow(path, []));
	return textWithout(document.root, new Set([stepBelow(namePath, []), ...told]));
}
function stepBelow(path, above) {
	return path.length > above.length && nodeKeyOf(path).startsWith(nodeKeyOf(above)) ? String(path[above.length]) : "";
}
function textWithout(node, keys) {
	if (node?.kind !== "map") return canonical(node);
	return [...node.entries.values()].filter(({ key }) => !keys.has(key)).map(({ key, value }) => `${JSON.stringify(key)}:${canonical(value)}`).filter((text) => !text.endsWith(":")).sort().join();
}
// src/review/radii.ts
async function radiiOf(host, touched, after, { now, expected }) {
	const gone = touched.filter(({ kind }) => kind === "deleted").map(({ pipeline }) => pipeline);
	const world = reachWorldOf([...after, ...gone], now, expected);
	const reaches = touched.map((one) => reachOfStart(world, one));
	const dbt = await dbtReaches(host, reaches);
	return touched.flatMap((one, index) => {
		const reach = reaches[index];
		return reach ? [radiusOfReach(world, one, reach, dbt[index] ?? null)] : [];
	});
}
export { touchedBy as i, formerNodes as n, hasSameSettings as r, radiiOf as t };
