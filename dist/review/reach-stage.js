require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_radii = require("./radii.js");
const require_startup = require("../startup.js");
const require_history_marks = require("../model/history-marks.js");
// src/changes/reach/neighbourhood.ts
const mostNodes = 40;
function neighbourhoodOf({ versions, pipeline, kind }) {
	if (kind === "deleted") return null;
	const { nodes, edges } = versions ? union(versions.before, versions.after, versions.matching) : fresh(pipeline);
	const seeds = seedsIn(nodes, edges);
	if (seeds.size === 0) return null;
	const wanted = [...seeds, ...besides(seeds, nodes, edges)];
	const kept = new Set(wanted.slice(0, mostNodes));
	for (let $ = 0, $l = [...kept]; $ < $l.length; $++) {
		const key = $l[$];
		for (let $ = 0, $l = require_check_command.ancestorsOf(key, nodes); $ < $l.length; $++) {
			const above = $l[$];
			kept.add(above);
		}
	}
	return {
		sketch: {
			nodes: new Map([...nodes].filter(({ 0: key }) => kept.has(key))),
			edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to))
		},
		rest: wanted.filter((key) => !kept.has(key)).length
	};
}
function fresh(pipeline) {
	const { nodes, edges } = require_check_command.sketchOf(pipeline);
	const toned = [...nodes].map(({ 0: key, 1: one }) => [key, {
		...one,
		tone: one.node.kind === "task" ? "added" : "plain"
	}]);
	return {
		nodes: new Map(toned),
		edges
	};
}
function union(before, after, matching) {
	const former = require_radii.formerNodes(before, after, matching);
	const latter = new Map([...former].map(({ 0: key, 1: was }) => [was.key, key]));
	const keyOf = (key) => latter.get(key) ?? `-${key}`;
	const nodes = new Map();
	for (let $ = 0, $l = [...after.groups, ...after.tasks]; $ < $l.length; $++) {
		const node = $l[$];
		{
			const was = former.get(node.key);
			const tone = !was ? "added" : require_radii.hasSameSettings([before, was], [after, node]) ? "plain" : "changed";
			nodes.set(node.key, {
				node,
				pipeline: after,
				parent: node.parent,
				tone
			});
		}
	}
	const stay = new Set([...former.values()].map(({ key }) => key));
	for (let $ = 0, $l = [...before.groups, ...before.tasks]; $ < $l.length; $++) {
		const node = $l[$];
		{
			if (stay.has(node.key)) continue;
			const parent = node.parent === null ? null : keyOf(node.parent);
			nodes.set(keyOf(node.key), {
				node,
				pipeline: before,
				parent,
				tone: "removed"
			});
		}
	}
	return {
		nodes,
		edges: edgesOf(before, after, keyOf, nodes)
	};
}
function edgesOf(before, after, keyOf, nodes) {
	const listed = (pipeline, named) => [...pipeline.groups, ...pipeline.tasks].flatMap((node) => require_check_command.awaitedBy(pipeline, node).map((from) => ({
		from: named(from),
		to: named(node.key)
	})));
	const had = listed(before, keyOf), has = listed(after, (key) => key);
	const textOf = ({ from, to }) => JSON.stringify([from, to]);
	const hadTexts = new Set(had.map(textOf)), hasTexts = new Set(has.map(textOf));
	const isNew = (key) => nodes.get(key)?.tone === "added";
	const isGone = (key) => nodes.get(key)?.tone === "removed";
	return [...has.map((edge) => {
		const isPlain = hadTexts.has(textOf(edge)) || isNew(edge.from) || isNew(edge.to);
		return {
			...edge,
			tone: isPlain ? "plain" : "added"
		};
	}), ...had.filter((edge) => !hasTexts.has(textOf(edge))).map((edge) => ({
		...edge,
		tone: isGone(edge.from) || isGone(edge.to) ? "plain" : "removed"
	}))];
}
function seedsIn(nodes, edges) {
	const toned = [...nodes].flatMap(({ 0: key, 1: { tone } }) => tone === "plain" ? [] : [key]);
	return new Set([...toned, ...edges.flatMap(({ from, to, tone }) => tone === "plain" ? [] : [from, to])]);
}
function besides(seeds, nodes, edges) {
	const near = new Set([...seeds].flatMap((key) => [key, ...require_check_command.ancestorsOf(key, nodes)]));
	const found = new Set(edges.flatMap(({ from, to }) => [...near.has(to) ? [from] : [], ...near.has(from) ? [to] : []]));
	return [...nodes.keys()].filter((key) => found.has(key) && !seeds.has(key));
}
// src/review/reach-stage.ts
async function addReach(host, report, { before, after }) {
	if (!before) return report;
	try {
		const told = summariesOf(report);
		const named = after.map((subject) => require_check_command.withPipelines(subject, subject.pipelines.map((one) => require_check_command.withNames(one, told(one)?.names))));
		const touched = require_radii.touchedBy(before, named).slice(0, 100);
		if (touched.length === 0) return {
			...report,
			blastRadius: [],
			neighbourhoods: []
		};
		return {
			...report,
			...await reachOf(host, told, touched, named)
		};
	} catch (error) {
		return {
			...report,
			notices: [...report.notices, `The blast radius is skipped because of an error: ${require_startup.messageOf(error)}`]
		};
	}
}
function summariesOf({ pipelines }) {
	const keyOf = (path, name) => JSON.stringify([path, name]);
	const known = new Map(pipelines.map((one) => [keyOf(one.path, one.name), one]));
	return ({ document, name }) => known.get(keyOf(document.source.path, require_startup.withoutSecrets(name)));
}
async function reachOf(host, told, touched, after) {
	const pipelines = after.flatMap((subject) => subject.pipelines);
	const known = {
		now: host.now().getTime(),
		expected: expectedIn(told)
	};
	return {
		blastRadius: await require_radii.radiiOf(host, touched, pipelines, known),
		neighbourhoods: touched.flatMap((one) => pictureOf(one, require_history_marks.taskMarksOf(told(one.pipeline)?.history)))
	};
}
function expectedIn(told) {
	return (pipeline) => {
		const { 0: environment } = told(pipeline)?.history?.environments ?? [];
		const { p50 = null, p95 = null, max = null } = environment?.durationSeconds ?? {};
		const slow = p95 ?? max;
		if (environment && p50 !== null && slow !== null) return {
			p50,
			p95: slow,
			n: environment.succeeded
		};
		return require_check_command.expectedOf(pipeline, null);
	};
}
function pictureOf(touched, marks) {
	const found = neighbourhoodOf(touched);
	if (!found) return [];
	const drawing = require_check_command.drawingOf(found.sketch, {
		show: require_startup.withoutSecrets,
		marks
	});
	const { pipeline } = touched;
	return [{
		path: pipeline.document.source.path,
		pipeline: require_startup.withoutSecrets(pipeline.name),
		drawing,
		rest: found.rest
	}];
}
exports.addReach = addReach;
