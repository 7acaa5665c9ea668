import { J as textOf, Mt as OperationalError, Nt as exitCodes, W as entryOf, _t as logText, ht as log, kt as joined, o as closestTo, wt as quoted, yt as jsonText } from "./base.js";
import { J as parseAgainst, K as choiceOf, Pt as dbtTasks, X as textOf$1, ot as baseOf, qt as listNames } from "./check.js";
import { a as field, c as isObject, d as objectAt, m as textsOrNone, n as unavailable, r as ShapeError, t as available } from "./unavailable.js";
import { t as dbtOptions } from "./history-options.js";
import { n as readPipelinesOfChange, t as readPipelines } from "./read-pipelines.js";
// src/history/dbt/lineage.ts
function related(manifest, from, direction, steps = Number.POSITIVE_INFINITY) {
	const start = new Set(from);
	const found = new Set();
	let edge = [...start];
	for (let step = 0; step < steps && edge.length > 0; step++) {
		const next = [];
		for (const id of edge) for (const neighbour of neighboursOf(manifest, id, direction)) {
			if (start.has(neighbour) || found.has(neighbour)) continue;
			found.add(neighbour);
			next.push(neighbour);
		}
		edge = next;
	}
	return found;
}
function neighboursOf(manifest, id, direction) {
	return (direction === "parents" ? manifest.nodes.get(id)?.parents : manifest.children.get(id)) ?? [];
}
function nodesNamed(manifest, name) {
	const exact = manifest.nodes.get(name);
	if (exact) return [exact];
	const all = [...manifest.nodes.values()].filter((node) => node.name === name || node.sourceName !== null && `${node.sourceName}.${node.name}` === name);
	const notTests = all.filter((node) => !isTest(node));
	return notTests.length > 0 ? notTests : all;
}
function detailsOf(manifest, node) {
	const nodes = (ids) => [...ids].flatMap((id) => manifest.nodes.get(id) ?? []).sort(byId);
	const direct = nodes(manifest.children.get(node.id) ?? []);
	const downstream = nodes(related(manifest, [node.id], "children"));
	return {
		node,
		parents: nodes(node.parents),
		children: direct.filter((child) => !isTest(child)),
		tests: direct.filter(isTest),
		exposures: downstream.filter((child) => child.kind === "exposure"),
		upstreamCount: related(manifest, [node.id], "parents").size,
		downstreamCount: downstream.filter((child) => !isTest(child)).length
	};
}
function staleAfter(manifest, changed, rerun) {
	const nodes = [...changed, ...related(manifest, changed, "children")].filter((id) => !rerun.has(id)).flatMap((id) => manifest.nodes.get(id) ?? []);
	const stale = nodes.filter(isBuilt);
	const readers = related(manifest, new Set(stale.map((node) => node.id)), "children");
	return {
		nodes: stale.sort(byId),
		exposures: nodes.filter((node) => node.kind === "exposure" && readers.has(node.id)).sort(byId)
	};
}
function isBuilt(node) {
	return node.kind === "model" || node.kind === "seed" || node.kind === "snapshot";
}
function nodesInFiles(manifest, files, projectDirectory) {
	const prefix = projectDirectory === "" || projectDirectory === "." ? "" : `${withoutSlash(projectDirectory)}/`;
	const changed = new Set(files);
	const own = [...manifest.nodes.values()].filter((node) => node.path !== "" && changed.has(prefix + node.path));
	return new Set(own.map((node) => node.id));
}
function isTest(node) {
	return node.kind === "test" || node.kind === "unit_test";
}
function byId(a, b) {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function withoutSlash(directory) {
	return directory.endsWith("/") ? directory.slice(0, -1) : directory;
}
// src/history/dbt/manifest.ts
const parts = [
	"nodes",
	"sources",
	"exposures",
	"metrics",
	"semantic_models",
	"saved_queries",
	"unit_tests"
];
function parseManifest(text) {
	try {
		const file = objectAt(JSON.parse(text), "manifest");
		if (field(file, "nodes") === void 0) throw new ShapeError("the file", "a manifest of dbt: it has no nodes");
		const nodes = new Map();
		for (const part of parts) for (const [id, value] of Object.entries(objectAt(field(file, part) ?? {}, `manifest.${part}`))) nodes.set(id, readNode(id, objectAt(value, `manifest.${part}`)));
		addUndescribed(nodes);
		const metadata = field(file, "metadata");
		const project = isObject(metadata) ? field(metadata, "project_name") : void 0;
		return available({
			project: typeof project === "string" ? project : null,
			nodes,
			children: childrenOf(nodes)
		});
	} catch (error) {
		return unavailable("bad-file", error instanceof ShapeError ? error.message : "the manifest is no JSON");
	}
}
function readNode(id, row) {
	const word = (key) => {
		const value = field(row, key);
		return typeof value === "string" ? value : "";
	};
	const config = field(row, "config");
	const settings = isObject(config) ? config : {};
	const pieces = id.split(".");
	const kind = word("resource_type") || (pieces[0] ?? "");
	const name = word("name") || (pieces.at(-1) ?? id);
	const path = word("original_file_path");
	const fqn = textsOrNone(row, "fqn", "manifest");
	const packageName = word("package_name") || (pieces[1] ?? "");
	const materialized = field(settings, "materialized");
	return {
		id,
		name,
		kind,
		package: packageName,
		path,
		fqn: fqn.length > 0 ? fqn : [
			packageName,
			...path.split("/").slice(1, -1),
			name
		],
		tags: tagsOf(row, settings),
		description: word("description"),
		materialized: typeof materialized === "string" ? materialized : null,
		sourceName: kind === "source" ? word("source_name") || (pieces[2] ?? null) : null,
		isEnabled: field(settings, "enabled") !== false,
		parents: parentsOf(row)
	};
}
function tagsOf(row, settings) {
	const values = [field(row, "tags"), field(settings, "tags")].flat();
	return [...new Set(values.filter((tag) => typeof tag === "string"))];
}
function parentsOf(row) {
	const dependsOn = field(row, "depends_on");
	return isObject(dependsOn) ? [...new Set(textsOrNone(dependsOn, "nodes", "manifest.depends_on"))] : [];
}
function addUndescribed(nodes) {
	const mentioned = new Set([...nodes.values()].flatMap((node) => node.parents));
	for (const id of mentioned) if (!nodes.has(id)) nodes.set(id, readNode(id, {}));
}
function childrenOf(nodes) {
	const children = new Map([...nodes.keys()].map((id) => [id, []]));
	for (const node of nodes.values()) for (const parent of node.parents) children.get(parent)?.push(node.id);
	return children;
}
// src/cli/dbt-model.ts
const mostLines = 40;
function modelText({ details, direction, runners }) {
	const { node, parents, children, tests, exposures } = details;
	const sure = runners.filter((runner) => runner.reason === null);
	const unsure = runners.filter((runner) => runner.reason !== null);
	const lines = [
		log`${logText(node.kind, 40)} ${logText(node.name, 200)}`,
		...factLines(node),
		...direction === "children" ? [] : section(log`parents (${parents.length} direct, ${details.upstreamCount} in all)`, parents.map(nodeLine)),
		...direction === "parents" ? [] : [...section(log`children (${children.length} direct, ${details.downstreamCount} in all)`, children.map(nodeLine)), ...section(log`exposures downstream (${exposures.length})`, exposures.map(nodeLine))],
		...section(log`tests (${tests.length})`, tests.map(nodeLine)),
		...section(log`run by (${sure.length})`, sure.map(runnerLine)),
		...unsure.length === 0 ? [] : section(log`may be run by (${unsure.length})`, unsure.map(runnerLine))
	];
	return `${joined(lines, "\n")}\n`;
}
function factLines(node) {
	return [
		[log`id           `, node.id],
		[log`file         `, node.path],
		[log`materialized `, node.materialized ?? ""],
		[log`tags         `, node.tags.join(", ")],
		[log`description  `, node.description]
	].flatMap(([name, value]) => value === "" ? [] : [log`  ${name} ${logText(value.replace(/\s+/g, " ").trim(), 300)}`]);
}
function section(title, lines) {
	const rest = lines.length > mostLines ? [log`  and ${lines.length - mostLines} more`] : [];
	return [
		log``,
		title,
		...lines.slice(0, mostLines),
		...rest
	];
}
function nodeLine(node) {
	const name = node.sourceName === null ? node.name : `${node.sourceName}.${node.name}`;
	return log`  ${logText(node.kind, 40)} ${logText(name, 200)}`;
}
function runnerLine({ pipeline, label, path, reason }) {
	const why = reason === null ? log`` : log`: ${logText(reason, 200)}`;
	return log`  ${logText(label, 80)} in ${logText(pipeline, 80)} (${logText(path, 200)})${why}`;
}
function modelJson({ details, direction, runners }) {
	const { node, parents, children, tests, exposures, upstreamCount, downstreamCount } = details;
	const { id, name, kind, path, materialized, tags, description } = node;
	return jsonText({
		node: {
			id,
			name,
			kind,
			package: node.package,
			path,
			materialized,
			tags,
			description
		},
		...direction !== "children" && {
			parents: parents.map(brief),
			upstreamCount
		},
		...direction !== "parents" && {
			children: children.map(brief),
			downstreamCount,
			exposures: exposures.map(brief)
		},
		tests: tests.map(brief),
		tasks: runners.map(({ pipeline, path, task, label, reason }) => ({
			pipeline,
			path,
			task,
			name: label,
			runs: reason === null ? true : null,
			reason
		}))
	});
}
function brief({ id, name, kind }) {
	return {
		id,
		name,
		kind
	};
}
// src/history/dbt/wildcard.ts
function fits(pattern, text) {
	let at = 0;
	let next = 0;
	let star = -1;
	let mark = 0;
	while (at < text.length) if (next < pattern.length && pattern[next] === "*") {
		star = next++;
		mark = at;
	} else if (next < pattern.length && (pattern[next] === "?" || pattern[next] === text[at])) {
		next++;
		at++;
	} else if (star !== -1) {
		next = star + 1;
		at = ++mark;
	} else return false;
	while (pattern[next] === "*") next++;
	return next === pattern.length;
}
function fitsPath(pattern, path) {
	const wanted = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
	const segments = path.split("/");
	let reached = new Set([0]);
	for (const want of wanted) {
		const next = new Set();
		for (const at of reached) if (want === "**") for (let skip = at; skip <= segments.length; skip++) next.add(skip);
		else if (at < segments.length && fits(want, segments[at] ?? "")) next.add(at + 1);
		reached = next;
	}
	return wanted.length > 0 && reached.size > 0;
}
// src/history/dbt/methods.ts
const methods = new Map([
	["fqn", matchesName],
	["tag", (node, value) => node.tags.some((tag) => fits(value, tag))],
	["path", (node, value) => node.path !== "" && fitsPath(value, node.path)],
	["file", (node, value) => fits(value, fileName(node)) || fits(value, stem(fileName(node)))],
	["source", matchesSource],
	["exposure", (node, value) => node.kind === "exposure" && matchesName(node, value)],
	["metric", (node, value) => node.kind === "metric" && matchesName(node, value)],
	["unit_test", (node, value) => node.kind === "unit_test" && matchesName(node, value)],
	["package", (node, value) => fits(value, node.package)],
	["resource_type", (node, value) => node.kind === value],
	["config.materialized", (node, value) => node.materialized === value],
	["config.tags", (node, value) => node.tags.includes(value)]
]);
function methodNamed(name) {
	return methods.get(name);
}
function impliedMethod(value) {
	if (value.includes("/")) return "path";
	return /\.(?:sql|py|csv)$/.test(value) ? "file" : "fqn";
}
function fileName(node) {
	return node.path.slice(node.path.lastIndexOf("/") + 1);
}
function stem(name) {
	const dot = name.lastIndexOf(".");
	return dot === -1 ? name : name.slice(0, dot);
}
function matchesName(node, value) {
	if (fits(value, node.name)) return true;
	const wanted = value.split(".");
	const full = node.fqn.flatMap((segment) => segment.split("."));
	return startsWith(full, wanted) || startsWith(full.slice(1), wanted);
}
function startsWith(segments, wanted) {
	return wanted.length <= segments.length && wanted.every((want, at) => fits(want, segments[at] ?? ""));
}
function matchesSource(node, value) {
	if (node.kind !== "source") return false;
	const wanted = value.split(".");
	const full = [
		node.package,
		node.sourceName ?? "",
		node.name
	];
	const tail = wanted.length === 3 ? full : full.slice(1);
	return wanted.length <= tail.length && wanted.every((want, at) => fits(want, tail[at] ?? ""));
}
// src/history/dbt/select.ts
function selectNodes(manifest, request) {
	const chosen = request.select.length === 0 ? everything(manifest) : union(manifest, request.select, request.indirect);
	if (!chosen.known || request.exclude.length === 0) return chosen;
	const left = union(manifest, request.exclude, request.indirect);
	return left.known ? {
		known: true,
		nodes: filtered(chosen.nodes, (id) => !left.nodes.has(id))
	} : left;
}
function everything(manifest) {
	return {
		known: true,
		nodes: new Set([...manifest.nodes.values()].flatMap((node) => node.isEnabled ? [node.id] : []))
	};
}
function union(manifest, terms, indirect) {
	const nodes = new Set();
	for (const term of terms.flatMap((text) => text.split(/\s+/)).filter((text) => text !== "")) {
		const one = intersection(manifest, term, indirect);
		if (!one.known) return one;
		for (const id of one.nodes) nodes.add(id);
	}
	return {
		known: true,
		nodes
	};
}
function intersection(manifest, term, indirect) {
	let nodes;
	for (const atom of term.split(",")) {
		const one = atomOf(manifest, atom);
		if (!one.known) return one;
		const whole = withTests(manifest, one.nodes, indirect);
		nodes = nodes ? filtered(nodes, (id) => whole.has(id)) : whole;
	}
	return {
		known: true,
		nodes: nodes ?? new Set()
	};
}
function withTests(manifest, nodes, indirect) {
	if (indirect === "empty") return nodes;
	const tests = [...nodes].flatMap((id) => manifest.children.get(id) ?? []).filter((id) => {
		const node = manifest.nodes.get(id);
		if (!node?.isEnabled || !isTest(node)) return false;
		return indirect === "eager" || node.parents.every((parent) => nodes.has(parent));
	});
	return tests.length === 0 ? nodes : new Set([...nodes, ...tests]);
}
const atomShape = /^(@?)(?:(\d{0,4})(\+))?(.*?)(?:(\+)(\d{0,4}))?$/s;
function atomOf(manifest, atom) {
	const [, at = "", upSteps = "", up, body = "", down, downSteps = ""] = atomShape.exec(atom.slice(0, 1e3)) ?? [];
	const colon = body.indexOf(":");
	const method = colon === -1 ? impliedMethod(body) : body.slice(0, colon);
	const test = methodNamed(method);
	if (!test) return {
		known: false,
		reason: `The selection method "${method.slice(0, 40)}" needs more than the manifest`
	};
	if (body === "" || body.includes("[") || body.includes("$")) return {
		known: false,
		reason: "The selection cannot be read"
	};
	const value = body.slice(colon + 1);
	const start = [...manifest.nodes.values()].flatMap((node) => node.isEnabled && test(node, value) ? [node.id] : []);
	const nodes = new Set(start);
	const add = (ids) => {
		for (const id of ids) nodes.add(id);
	};
	if (up) add(related(manifest, start, "parents", stepsOf(upSteps)));
	if (down || at !== "") add(related(manifest, start, "children", at === "" ? stepsOf(downSteps) : void 0));
	if (at !== "") add(related(manifest, nodes, "parents"));
	return {
		known: true,
		nodes
	};
}
function stepsOf(digits) {
	return digits === "" ? Number.POSITIVE_INFINITY : Number(digits);
}
function filtered(nodes, keep) {
	return new Set([...nodes].filter(keep));
}
// src/history/dbt/commands.ts
const executes = new Map([
	["build", [
		"model",
		"seed",
		"snapshot",
		"test",
		"unit_test"
	]],
	["run", ["model"]],
	["test", ["test", "unit_test"]],
	["seed", ["seed"]],
	["snapshot", ["snapshot"]],
	...[
		"source",
		"deps",
		"compile",
		"parse",
		"debug",
		"docs",
		"list",
		"ls",
		"clean",
		"show",
		"init"
	].map((name) => [name, []])
]);
const selectFlags = new Set([
	"--select",
	"-s",
	"--models",
	"--model",
	"-m"
]);
const indirectModes = new Set([
	"eager",
	"cautious",
	"empty"
]);
function nodesOfCommands(manifest, commands) {
	const nodes = new Set();
	for (const command of splitCommands(commands)) {
		const one = nodesOfCommand(manifest, command);
		if (!one.known) return one;
		for (const id of one.nodes) nodes.add(id);
	}
	return {
		known: true,
		nodes
	};
}
function splitCommands(commands) {
	return commands.split(/\n|;|&&/).map((command) => command.trim()).filter((command) => command !== "" && !command.startsWith("#"));
}
function nodesOfCommand(manifest, command) {
	if (command.includes("${")) return {
		known: false,
		reason: "The command holds an expression"
	};
	const words = wordsOf(command);
	if (!words) return {
		known: false,
		reason: "The quotes of the command do not close"
	};
	const own = words[0] === "dbt" ? words.slice(1) : words;
	const verbAt = own.findIndex((word) => !word.startsWith("-"));
	const kinds = executes.get(own[verbAt] ?? "");
	if (!kinds) return {
		known: false,
		reason: "The command of dbt is not one whose nodes can be told"
	};
	if (kinds.length === 0) return {
		known: true,
		nodes: new Set()
	};
	const flags = flagsOf(own.slice(verbAt + 1));
	if (flags.has("--selector")) return {
		known: false,
		reason: "The selection is named in selectors.yml"
	};
	const indirect = flags.get("--indirect-selection")?.[0] ?? "eager";
	if (!isIndirect(indirect)) return {
		known: false,
		reason: "The mode of indirect selection is not supported"
	};
	const chosen = selectNodes(manifest, {
		select: [...selectFlags].flatMap((flag) => flags.get(flag) ?? []),
		exclude: flags.get("--exclude") ?? [],
		indirect
	});
	return chosen.known ? {
		known: true,
		nodes: ofKinds(manifest, chosen.nodes, wantedKinds(kinds, flags))
	} : chosen;
}
function isIndirect(mode) {
	return indirectModes.has(mode);
}
function wantedKinds(kinds, flags) {
	const only = [...flags.get("--resource-type") ?? [], ...flags.get("--resource-types") ?? []];
	const without = [...flags.get("--exclude-resource-type") ?? [], ...flags.get("--exclude-resource-types") ?? []];
	return kinds.filter((kind) => (only.length === 0 || only.includes(kind)) && !without.includes(kind));
}
function ofKinds(manifest, nodes, kinds) {
	return new Set([...nodes].filter((id) => kinds.includes(manifest.nodes.get(id)?.kind ?? "")));
}
function flagsOf(words) {
	const flags = new Map();
	let current = [];
	for (const word of words) {
		if (!word.startsWith("-")) {
			current.push(word);
			continue;
		}
		const equals = word.indexOf("=");
		const name = equals === -1 ? word : word.slice(0, equals);
		current = flags.get(name) ?? [];
		flags.set(name, current);
		if (equals !== -1) current.push(word.slice(equals + 1));
	}
	return flags;
}
function wordsOf(command) {
	const words = [];
	let word;
	let quote = "";
	for (const character of command) if (quote !== "") {
		if (character === quote) quote = "";
		else word = (word ?? "") + character;
	} else if (character === "\"" || character === "'") {
		quote = character;
		word ??= "";
	} else if (/\s/.test(character)) {
		if (word !== void 0) words.push(word);
		word = void 0;
	} else word = (word ?? "") + character;
	if (word !== void 0) words.push(word);
	return quote === "" ? words : void 0;
}
// src/cli/dbt-runners.ts
const values = /--vars[= ]\s{0,9}(?:'[^']{0,9999}'|"[^"]{0,9999}")/g;
function selectionsOf(pipelines, manifest, project) {
	return pipelines.flatMap((pipeline) => dbtTasks(pipeline).flatMap(({ task, text }) => mayBeIn(task, project) ? [{
		pipeline,
		task,
		selected: nodesOfCommands(manifest, text.replace(values, ""))
	}] : []));
}
function runnersOf(selections, node) {
	return selections.flatMap((selection) => {
		const { selected } = selection;
		return selected.known && !selected.nodes.has(node.id) ? [] : [runnerOf(selection)];
	});
}
function runnerOf({ pipeline, task, selected }) {
	const reason = selected.known ? null : selected.reason;
	return {
		pipeline: pipeline.name,
		path: pipeline.document.source.path,
		task: task.id,
		label: task.label,
		reason
	};
}
function mayBeIn(task, project) {
	const named = textOf(entryOf(task.parameters, "project_dir")?.value)?.replace(/^\.\/|\/+$/g, "");
	if (named === void 0 || named.includes("${") || project === null || project === ".") return true;
	return project === named || project.endsWith(`/${named}`) || named.endsWith(`/${project}`);
}
// src/cli/dbt-change.ts
function dbtChangeOf(base, pipelines, manifest, project) {
	const now = selectionsOf(pipelines.after, manifest, project);
	const runNow = nodesOf(now);
	const dropped = [...nodesOf(selectionsOf(pipelines.before, manifest, project))].filter((id) => !runNow.has(id));
	const changed = builtOf(manifest, nodesInFiles(manifest, base.changed.keys(), project ?? ""));
	const noLongerRun = builtOf(manifest, dropped);
	const touched = new Set([...changed, ...noLongerRun].map((node) => node.id));
	return {
		since: base.label,
		changed,
		noLongerRun,
		...staleAfter(manifest, touched, runNow),
		unknown: now.flatMap((selection) => selection.selected.known ? [] : [runnerOf(selection)])
	};
}
function nodesOf(selections) {
	return new Set(selections.flatMap(({ selected }) => selected.known ? [...selected.nodes] : []));
}
function builtOf(manifest, ids) {
	return [...ids].flatMap((id) => manifest.nodes.get(id) ?? []).filter(isBuilt).sort(byId);
}
function changeText({ since, changed, noLongerRun, nodes, exposures, unknown }) {
	const lines = [
		log`since ${logText(since, 200)}`,
		...section(log`changed (${changed.length})`, changed.map(nodeLine)),
		...section(log`run by no task here any more (${noLongerRun.length})`, noLongerRun.map(nodeLine)),
		...section(log`left stale: touched or downstream, and run by no task here (${nodes.length})`, nodes.map(nodeLine)),
		...section(log`exposures that read them (${exposures.length})`, exposures.map(nodeLine)),
		...unknown.length === 0 || nodes.length === 0 ? [] : section(log`may run some of them (${unknown.length})`, unknown.map(runnerLine))
	];
	return `${joined(lines, "\n")}\n`;
}
function changeJson({ since, changed, noLongerRun, nodes, exposures, unknown }) {
	return jsonText({
		since,
		changed: changed.map(brief),
		noLongerRun: noLongerRun.map(brief),
		stale: nodes.map(brief),
		exposures: exposures.map(brief),
		unknownTasks: unknown.map(({ pipeline, path, task, label, reason }) => ({
			pipeline,
			path,
			task,
			name: label,
			reason
		}))
	});
}
// src/cli/dbt.ts
const manifestPath = "target/manifest.json";
const mostManifestBytes = 268435456;
async function dbt(host, args) {
	const { values, positionals } = parseAgainst(dbtOptions, args);
	const [name] = positionals;
	const since = textOf$1(values["since"]);
	if (positionals.length + (since === void 0 ? 0 : 1) !== 1) throw new OperationalError("dbt takes the name of one model, or --since.", "For example pipeline-review dbt orders.");
	const direction = choiceOf("direction", textOf$1(values["direction"]), [
		"parents",
		"children",
		"both"
	]) ?? "both";
	const format = choiceOf("format", textOf$1(values["format"]), ["terminal", "json"]);
	const path = textOf$1(values["manifest"]) ?? await findManifest(host);
	const manifest = await readManifest(host, path);
	const project = projectOf(path);
	if (since !== void 0) {
		const base = await baseOf(host, since);
		const change = dbtChangeOf(base, await readPipelinesOfChange(host, base, ["."]), manifest, project);
		host.out(format === "json" ? changeJson(change) : changeText(change));
	} else {
		const node = nodeNamed(manifest, name ?? "");
		const runners = runnersOf(selectionsOf(await readPipelines(host, ["."]), manifest, project), node);
		const view = {
			details: detailsOf(manifest, node),
			direction,
			runners
		};
		host.out(format === "json" ? modelJson(view) : modelText(view));
	}
	return exitCodes.pass;
}
async function findManifest(host) {
	if (await host.kindOf(manifestPath) === "file") return manifestPath;
	const found = [];
	for (const { name, kind } of await host.list(".") ?? []) {
		const path = `${name}/${manifestPath}`;
		if (kind === "directory" && name !== "node_modules" && await host.kindOf(path) === "file") found.push(path);
	}
	const [only] = found;
	if (only !== void 0 && found.length === 1) return only;
	if (found.length > 1) throw new OperationalError(`There are ${found.length} manifests: ${listNames(found)}.`, "Name one with --manifest FILE.");
	throw new OperationalError("There is no manifest of dbt here.", "Run dbt parse in the project, or name one with --manifest FILE.");
}
async function readManifest(host, path) {
	const bytes = await host.read(path, mostManifestBytes);
	if (!bytes) throw new OperationalError(`The manifest ${quoted(path)} cannot be read.`, "dbt parse writes one.");
	if (bytes.length > mostManifestBytes) throw new OperationalError(`The manifest ${quoted(path)} is larger than 256 MiB.`, "Take one of a smaller project.");
	const parsed = parseManifest(new TextDecoder().decode(bytes));
	if (!parsed.ok) throw new OperationalError(`${quoted(path)} is no manifest of dbt.`, "dbt parse writes target/manifest.json.");
	return parsed.value;
}
function nodeNamed(manifest, name) {
	const named = nodesNamed(manifest, name);
	const models = named.filter(({ kind }) => kind === "model");
	const nodes = models.length > 0 ? models : named;
	const [node] = nodes;
	if (node && nodes.length === 1) return node;
	const ids = nodes.map(({ id }) => id);
	if (node) throw new OperationalError(`${nodes.length} nodes are called ${quoted(name)}.`, `Name one of ${listNames(ids, 10)}.`);
	const names = new Set([...manifest.nodes.values()].flatMap((one) => isTest(one) ? [] : [one.name]));
	const near = closestTo(name, names);
	throw new OperationalError(`The manifest has no model ${quoted(name)}.`, near.length === 0 ? "Name it as dbt does; a source is named source.table." : `Did you mean ${near.map((one) => quoted(one)).join(", ")}?`);
}
function projectOf(path) {
	if (path === manifestPath) return ".";
	return path.endsWith(`/${manifestPath}`) ? path.slice(0, -21) : null;
}
export { dbt };
