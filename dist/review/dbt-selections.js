const require_check_command = require("../check-command.js");
const require_json_reader = require("../history/json-reader.js");
// src/history/dbt/lineage.ts
function related(manifest, from, direction, steps = Number.POSITIVE_INFINITY) {
	const start = new Set(from);
	const found = new Set();
	let edge = [...start];
	for (let step = 0; step < steps && edge.length > 0; step++) {
		const next = [];
		for (let $ = 0, $l = edge; $ < $l.length; $++) {
			const id = $l[$];
			for (let $ = 0, $l = neighboursOf(manifest, id, direction); $ < $l.length; $++) {
				const neighbour = $l[$];
				if (start.has(neighbour) || found.has(neighbour)) continue;
				found.add(neighbour);
				next.push(neighbour);
			}
		}
		edge = next;
	}
	return found;
}
function neighboursOf(manifest, id, direction) {
	return ((direction === "parents" ? manifest.nodes.get(id)?.parents : manifest.children.get(id)) ?? []).filter((one) => manifest.nodes.get(one)?.isEnabled !== false);
}
function nodesNamed(manifest, name) {
	const exact = manifest.nodes.get(name);
	if (exact) return [exact];
	const all = [...manifest.nodes.values()].filter((node) => namesOf(node).includes(name));
	const notTests = all.filter((node) => !isTest(node));
	return notTests.length > 0 ? notTests : all;
}
function namesOf({ name, package: owner, sourceName, version, latestVersion }) {
	if (sourceName !== null) return [name, `${sourceName}.${name}`];
	if (version === null) return [name, `${owner}.${name}`];
	const ofVersion = [`${name}.v${version}`, `${name}_v${version}`];
	return String(version) === String(latestVersion) ? [
		name,
		`${owner}.${name}`,
		...ofVersion
	] : ofVersion;
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
	const nodes = [...changed, ...related(manifest, changed, "children")].filter((id) => !rerun.has(id)).flatMap((id) => manifest.nodes.get(id) ?? []).filter(({ isEnabled }) => isEnabled);
	const stale = nodes.filter(isBuilt);
	const readers = related(manifest, new Set(stale.map((node) => node.id)), "children");
	return {
		nodes: stale.sort(byId),
		exposures: nodes.filter((node) => node.kind === "exposure" && readers.has(node.id)).sort(byId)
	};
}
function isBuilt(node) {
	return [
		"model",
		"seed",
		"snapshot",
		"function"
	].includes(node.kind);
}
function isTest(node) {
	return node.kind === "test" || node.kind === "unit_test";
}
function byId(a, b) {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
// src/history/dbt/wildcard.ts
function fits(pattern, text) {
	const tokens = tokensOf(pattern);
	let at = 0;
	let next = 0;
	let star = -1;
	let mark = 0;
	while (at < text.length) {
		const token = tokens[next];
		if (token === "*") {
			star = next++;
			mark = at;
		} else if (token !== void 0 && fitsOne(token, text[at] ?? "")) {
			next++;
			at++;
		} else if (star !== -1) {
			next = star + 1;
			at = ++mark;
		} else return false;
	}
	while (tokens[next] === "*") next++;
	return next === tokens.length;
}
function isPattern(text) {
	return /[*?[\]]/.test(text);
}
function tokensOf(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length; at++) {
		const from = pattern[at] === "[" ? at + (pattern[at + 1] === "!" ? 2 : 1) + 1 : -1;
		const end = from === -1 ? -1 : pattern.indexOf("]", from);
		tokens.push(end === -1 ? pattern[at] ?? "" : pattern.slice(at, end + 1));
		if (end !== -1) at = end;
	}
	return tokens;
}
function fitsOne(token, character) {
	if (token === "?") return true;
	if (token.length === 1) return token === character;
	const isNot = token[1] === "!";
	const members = token.slice(isNot ? 2 : 1, -1);
	let isMember = false;
	for (let at = 0; at < members.length; at++) {
		const isRange = members[at + 1] === "-" && at + 2 < members.length;
		const { 0: first = "", 1: last = first } = isRange ? [members[at], members[at + 2]] : [members[at]];
		isMember ||= first <= character && character <= last;
		if (isRange) at += 2;
	}
	return isMember !== isNot;
}
function fitsPath(pattern, path) {
	const wanted = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
	const segments = path.split("/");
	let reached = new Set([0]);
	for (let $ = 0, $l = wanted; $ < $l.length; $++) {
		const want = $l[$];
		{
			const next = new Set();
			for (const at of reached) if (want === "**") for (let skip = at; skip <= segments.length; skip++) next.add(skip);
			else if (at < segments.length && fits(want, segments[at] ?? "")) next.add(at + 1);
			reached = next;
		}
	}
	return wanted.length > 0 && reached.has(segments.length);
}
// src/history/dbt/methods.ts
const makers = new Map([
	["fqn", (_, value) => ({ test: (node) => node.kind !== "source" && matchesName(node, value) })],
	["tag", (_, value) => ({ test: (node) => node.tags.some((tag) => fits(value, tag)) })],
	["path", (manifest, value) => ({ test: pathTest(manifest, value) })],
	["file", (_, value) => ({ test: (node) => fits(value, fileName(node)) || fits(value, stem(fileName(node))) })],
	["package", (manifest, value) => {
		const wanted = value === "this" && manifest.project !== null ? manifest.project : value;
		return { test: (node) => fits(wanted, node.package) };
	}],
	["resource_type", (_, value) => ({ test: (node) => node.kind === value })],
	["group", (_, value) => ({ test: (node) => hasConfig(node, true) && fitsText(value, require_json_reader.field(node.config, "group")) })],
	["access", (_, value) => ({ test: (node) => node.access === value })],
	["config", (_, value, steps) => ({ test: configTest(steps, value) })],
	["test_name", (_, value) => ({ test: (node) => fitsText(value, node.kind === "unit_test" ? node.name : node.testName) })],
	["test_type", (_, value) => testTypes(value)],
	["version", (_, value) => versions(value)],
	["source", (_, value) => named("source", value, (node) => [
		node.package,
		node.sourceName ?? "",
		node.name
	])],
	...[
		"exposure",
		"metric",
		"semantic_model",
		"saved_query",
		"unit_test"
	].map((kind) => [kind, (_, value) => named(kind, value, (node) => [node.package, node.name])])
]);
const needMore = new Set([
	"state",
	"result",
	"source_status"
]);
function methodOf(manifest, method, value) {
	const [name = "", ...steps] = method.split(".");
	if (needMore.has(name)) return { reason: `"${name}:" compares with another state, which the manifest does not hold` };
	const make = makers.get(name);
	if (!make || steps.length > 0 && name !== "config") return { reason: `"${method.slice(0, 40)}:" is not a method of dbt` };
	return make(manifest, value, steps);
}
function impliedMethod(value) {
	if (value.includes("/")) return "path";
	return /\.(?:sql|py|csv)$/i.test(value) ? "file" : "fqn";
}
function fitsText(pattern, text) {
	return typeof text === "string" && text !== "" && fits(pattern, text);
}
function fileName(node) {
	return node.path.slice(node.path.lastIndexOf("/") + 1);
}
function stem(name) {
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function pathTest({ nodes, macros, project }, pattern) {
	const onDisk = new Set();
	const put = (owner, path) => {
		if (path !== null && path !== "" && (project === null || owner === project)) for (let $ = 0, $l = withFolders(path); $ < $l.length; $++) {
			const one = $l[$];
			onDisk.add(one);
		}
	};
	for (const node of nodes.values()) for (let $ = 0, $l = [node.path, node.propertiesPath]; $ < $l.length; $++) {
		const path = $l[$];
		put(node.package, path);
	}
	for (const macro of macros.values()) put(macro.package, macro.path);
	const clean = pattern.replaceAll("\\", "/");
	const found = new Set([...onDisk].filter((path) => fitsPath(clean, path)));
	return ({ path, propertiesPath }) => withFolders(path).some((one) => found.has(one)) || propertiesPath !== null && found.has(propertiesPath);
}
function withFolders(path) {
	const steps = path.split("/");
	return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}
function matchesName(node, value) {
	return matchesSteps(node, node.fqn, value) || matchesSteps(node, node.fqn.slice(1), value);
}
function matchesSteps(node, fqn, value) {
	const isVersioned = node.kind === "model" && node.version !== null;
	const own = fqn.at(isVersioned ? -2 : -1) ?? "";
	const wanted = value.split(".");
	if (own === value || isVersioned && fqn.slice(-2).join("_") === wanted.slice(-2).join("_")) return true;
	const steps = fqn.flatMap((step) => step.split("."));
	if (wanted.length > steps.length) return false;
	const open = wanted.findIndex(isPattern);
	if (!(open === -1 ? wanted : wanted.slice(0, open)).every((want, at) => want === steps[at])) return false;
	if (open === -1) return true;
	if (fits(wanted.slice(open).join("."), steps.slice(open).join("."))) return true;
	return wanted.length === 1 && fits(value, own);
}
function hasConfig({ kind }, withMetrics = false) {
	if (kind === "metric") return withMetrics;
	return ![
		"exposure",
		"semantic_model",
		"saved_query",
		"unit_test",
		"function"
	].includes(kind);
}
function configTest(steps, value) {
	const lower = value.toLowerCase();
	const isMeant = (found) => typeof found === "boolean" ? String(found) === lower : found === value || isSeverity && String(found).toLowerCase() === lower;
	const isSeverity = steps.join(".") === "severity";
	return (node) => {
		if (!hasConfig(node)) return false;
		let found = node.config;
		for (let $ = 0, $l = steps; $ < $l.length; $++) {
			const step = $l[$];
			found = require_json_reader.isObject(found) ? require_json_reader.field(found, step) : void 0;
		}
		return Array.isArray(found) ? found.some(isMeant) : found !== void 0 && isMeant(found);
	};
}
function testTypes(value) {
	const isGeneric = (node) => node.kind === "test" && node.testName !== null;
	const isSingular = (node) => node.kind === "test" && node.testName === null;
	if (value === "generic" || value === "schema") return { test: isGeneric };
	if (value === "singular") return { test: isSingular };
	if (value === "data") return { test: (node) => node.kind === "test" };
	if (value === "unit") return { test: (node) => node.kind === "unit_test" };
	return { reason: `"${value.slice(0, 40)}" is not a type of test` };
}
function versions(value) {
	const compared = ({ kind, version, latestVersion }) => kind !== "model" || version === null || latestVersion === null ? void 0 : compareVersions(version, latestVersion);
	if (value === "latest") return { test: (node) => compared(node) === 0 };
	if (value === "prerelease") return { test: (node) => (compared(node) ?? 0) > 0 };
	if (value === "old") return { test: (node) => (compared(node) ?? 0) < 0 };
	if (value === "none") return { test: (node) => node.kind === "model" && node.version === null };
	return { reason: `"${value.slice(0, 40)}" is not a kind of version` };
}
function compareVersions(one, other) {
	const a = Number(one), b = Number(other);
	if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
	return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}
function named(kind, value, stepsOf) {
	const wanted = value.split(".");
	const most = kind === "source" ? 3 : 2;
	if (wanted.length > most) return { reason: `"${kind}:" takes at most ${most} names` };
	return { test: (node) => {
		if (node.kind !== kind) return false;
		const steps = stepsOf(node);
		const from = wanted.length === most ? 0 : 1;
		return wanted.every((want, at) => fits(want, steps[from + at] ?? ""));
	} };
}
// src/history/dbt/selection.ts
const indirectSelections = [
	"eager",
	"cautious",
	"buildable",
	"empty"
];
const criterionShape = /^(@?)(?:(\d{0,4})(\+))?(?:([\w.]+):)?([\s\S]*?)(?:(\+)(\d{0,4}))?$/;
function selectionOfWords(words, indirect) {
	return unionOf(words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== "").map((part) => gathered("intersection", part.split(",").map((piece) => criterionOf(piece, indirect)), indirect)), indirect);
}
function criterionOf(text, indirect) {
	const { 1: at = "", 2: up = "", 3: plus, 4: method, 5: value = "", 6: down, 7: steps = "" } = criterionShape.exec(text.slice(0, 1e3)) ?? [];
	if (value === "" || value.includes("{{") || value.includes("$")) return { reason: "The selection cannot be read" };
	const depth = (sign, digits) => sign ? digits === "" ? Number.POSITIVE_INFINITY : Number(digits) : 0;
	return { selection: {
		kind: "criterion",
		method: method ?? impliedMethod(value),
		value,
		parents: depth(plus, up),
		children: depth(down, steps),
		childrensParents: at !== "",
		indirect
	} };
}
function selectionOfDefinition(definition, byDefault) {
	if (typeof definition === "string") return criterionOf(definition, byDefault);
	if (!require_json_reader.isObject(definition)) return { reason: "The selector cannot be read" };
	for (let $ = 0, $l = ["union", "intersection"]; $ < $l.length; $++) {
		const kind = $l[$];
		{
			const items = require_json_reader.field(definition, kind);
			if (items !== void 0) return combined(kind, items, byDefault);
		}
	}
	return without(criterionOfDefinition(definition, byDefault), [require_json_reader.field(definition, "exclude")].filter((one) => one !== void 0), byDefault);
}
function combined(kind, items, byDefault) {
	if (!Array.isArray(items)) return { reason: "The selector cannot be read" };
	const isExclusion = (item) => require_json_reader.isObject(item) && Object.keys(item).length === 1 && require_json_reader.field(item, "exclude") !== void 0;
	return without(gathered(kind, items.filter((item) => !isExclusion(item)).map((item) => selectionOfDefinition(item, byDefault)), "eager"), items.filter(isExclusion).map((item) => require_json_reader.field(item, "exclude")), byDefault);
}
function without(base, exclusions, byDefault) {
	if (exclusions.length === 0) return base;
	return gathered("difference", [base, ...exclusions.flat().map((item) => selectionOfDefinition(item, byDefault))], "eager");
}
function criterionOfDefinition(definition, byDefault) {
	const { 0: only } = Object.entries(definition);
	const { 0: method, 1: value } = require_json_reader.field(definition, "method") === void 0 ? only ?? [] : [require_json_reader.field(definition, "method"), require_json_reader.field(definition, "value")];
	if (typeof method !== "string" || typeof value !== "string" && typeof value !== "number") return { reason: "The selector cannot be read" };
	const depth = (key) => {
		const steps = Number(require_json_reader.field(definition, `${key}_depth`) ?? Number.POSITIVE_INFINITY);
		return require_json_reader.field(definition, key) === true ? steps : 0;
	};
	return { selection: {
		kind: "criterion",
		method,
		value: String(value),
		parents: depth("parents"),
		children: depth("children"),
		childrensParents: require_json_reader.field(definition, "childrens_parents") === true,
		indirect: indirectSelections.find((mode) => mode === require_json_reader.field(definition, "indirect_selection")) ?? byDefault
	} };
}
function unionOf(parts, indirect) {
	return gathered("union", parts, indirect);
}
function gathered(kind, parts, indirect) {
	const read = [];
	for (let $ = 0, $l = parts; $ < $l.length; $++) {
		const part = $l[$];
		if ("reason" in part) return part;
		read.push(part.selection);
	}
	return { selection: {
		kind,
		parts: read,
		indirect
	} };
}
// src/history/dbt/select.ts
function selectNodes(manifest, request) {
	const read = readRequest(manifest, request);
	if ("reason" in read) return {
		known: false,
		reason: read.reason
	};
	const found = evaluate(manifest, read.selection, new Set());
	if ("reason" in found) return {
		known: false,
		reason: found.reason
	};
	return {
		known: true,
		nodes: filtered(found.direct, (id) => manifest.nodes.get(id)?.isEnabled === true)
	};
}
const everything = [
	"fqn:*",
	"source:*",
	"exposure:*",
	"metric:*",
	"semantic_model:*"
];
function readRequest(manifest, { select, exclude, selector, indirect }) {
	const named = selector ?? (select.length + exclude.length === 0 ? defaultSelector(manifest) : void 0);
	if (named !== void 0) return selectorNamed(manifest, named, indirect);
	const chosen = selectionOfWords(select.length === 0 ? everything : select, indirect);
	return exclude.length === 0 ? chosen : gathered("difference", [chosen, selectionOfWords(exclude, indirect)], "eager");
}
function defaultSelector({ selectors }) {
	return [...selectors ?? []].find(({ 1: row }) => require_json_reader.field(row, "default") === true)?.[0];
}
function selectorNamed({ selectors }, name, indirect) {
	const row = selectors?.get(name);
	if (row) return selectionOfDefinition(require_json_reader.field(row, "definition"), indirect);
	return { reason: selectors ? `The manifest has no selector "${name.slice(0, 60)}"` : "The manifest does not carry selectors.yml" };
}
const none = new Set();
function evaluate(manifest, selection, within) {
	if (selection.kind === "criterion") return criterion(manifest, selection, within);
	const direct = [];
	const all = [];
	for (let $ = 0, $l = selection.parts; $ < $l.length; $++) {
		const part = $l[$];
		{
			const found = evaluate(manifest, part, within);
			if ("reason" in found) return found;
			direct.push(found.direct);
			all.push(new Set([...found.direct, ...found.indirect]));
		}
	}
	const indirect = combine(selection.kind, all);
	return {
		direct: withIndirect(manifest, combine(selection.kind, direct), indirect, selection.indirect),
		indirect
	};
}
function combine(kind, sets) {
	const [first = none, ...rest] = sets;
	if (kind === "union") return new Set(sets.flatMap((set) => [...set]));
	return filtered(first, (id) => rest.every((set) => set.has(id) === (kind === "intersection")));
}
function criterion(manifest, one, within) {
	const start = startOf(manifest, one, within);
	if ("reason" in start) return start;
	const selected = new Set(start.nodes);
	const add = (ids) => {
		for (const id of ids) selected.add(id);
	};
	if (one.parents > 0) add(related(manifest, start.nodes, "parents", one.parents));
	if (one.children > 0) add(related(manifest, start.nodes, "children", one.children));
	if (one.childrensParents) {
		const below = new Set([...start.nodes, ...related(manifest, start.nodes, "children")]);
		add(below);
		add(related(manifest, below, "parents"));
	}
	if (one.indirect === "empty" || one.method === "selector") return {
		direct: selected,
		indirect: none
	};
	return withTests(manifest, selected, one.indirect);
}
function startOf(manifest, { method, value, indirect }, within) {
	if (method === "selector") {
		if (within.has(value)) return { reason: `Selector "${value.slice(0, 60)}" names itself` };
		const read = selectorNamed(manifest, value, indirect);
		const found = "reason" in read ? read : evaluate(manifest, read.selection, new Set([...within, value]));
		return "reason" in found ? found : { nodes: found.direct };
	}
	const meant = methodOf(manifest, method, value);
	if ("reason" in meant) return meant;
	return { nodes: new Set([...manifest.nodes.values()].flatMap((node) => node.isEnabled && meant.test(node) ? [node.id] : [])) };
}
function withTests(manifest, selected, mode) {
	const direct = new Set(selected);
	const indirect = new Set();
	const reachable = mode === "buildable" ? buildable(manifest, selected, true) : selected;
	for (let $ = 0, $l = [...selected].flatMap((one) => manifest.children.get(one) ?? []); $ < $l.length; $++) {
		const id = $l[$];
		{
			const node = manifest.nodes.get(id);
			if (!node?.isEnabled || !isTest(node)) continue;
			if (mode === "eager" || node.parents.every((parent) => reachable.has(parent))) direct.add(id);
			else indirect.add(id);
		}
	}
	return {
		direct,
		indirect
	};
}
function withIndirect(manifest, direct, waiting, mode) {
	if (mode === "eager" || mode === "empty") return direct;
	const selected = new Set(direct);
	const reachable = mode === "buildable" ? buildable(manifest, direct, false) : selected;
	for (const id of waiting) {
		const node = manifest.nodes.get(id);
		if (node && node.kind === "test" && node.parents.every((parent) => reachable.has(parent))) selected.add(id);
	}
	return selected;
}
function buildable(manifest, selected, sources) {
	const every = sources ? [...manifest.nodes.values()].filter(({ kind }) => kind === "source").map(({ id }) => id) : [];
	return new Set([
		...selected,
		...related(manifest, selected, "parents"),
		...every
	]);
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
		"function",
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
		"init",
		"clone"
	].map((name) => [name, []])
]);
function nodesOfCommands(manifest, commands) {
	const nodes = new Set();
	const lists = require_check_command.shellCommands(commands);
	if (!lists) return {
		known: false,
		reason: "The quotes of the command do not close"
	};
	for (let $ = 0, $l = lists; $ < $l.length; $++) {
		const words = $l[$];
		{
			const one = nodesOfCommand(manifest, require_check_command.dbtCommandLine(words));
			if (!one.known) return one;
			for (const id of one.nodes) nodes.add(id);
		}
	}
	return {
		known: true,
		nodes
	};
}
function nodesOfCommand(manifest, { verb, flags }) {
	const kinds = verb === null ? void 0 : executes.get(verb);
	if (!kinds) return {
		known: false,
		reason: whyUnknown(verb)
	};
	if (kinds.length === 0) return {
		known: true,
		nodes: new Set()
	};
	const words = (flag) => flags.get(flag) ?? [];
	if ([
		"--select",
		"--exclude",
		"--selector",
		"--indirect-selection",
		"--resource-type",
		"--exclude-resource-type"
	].some((flag) => words(flag).some((word) => word.includes("${") || word.includes("{{")))) return {
		known: false,
		reason: "The selection holds an expression"
	};
	const mode = words("--indirect-selection").at(-1) ?? "eager";
	const indirect = indirectSelections.find((known) => known === mode);
	if (!indirect) return {
		known: false,
		reason: `"${mode.slice(0, 40)}" is not a mode of indirect selection`
	};
	const selected = selectNodes(manifest, {
		select: words("--select"),
		exclude: words("--exclude"),
		selector: words("--selector").at(-1),
		indirect
	});
	return selected.known ? {
		known: true,
		nodes: ofKinds(manifest, selected.nodes, wantedKinds(kinds, flags))
	} : selected;
}
function whyUnknown(verb) {
	if (verb === null) return "The command is not one of dbt, or holds an expression";
	return `What "dbt ${verb.slice(0, 40)}" runs is not known before it runs`;
}
function wantedKinds(kinds, flags) {
	const only = listed(flags.get("--resource-type"));
	const without = listed(flags.get("--exclude-resource-type"));
	return kinds.filter((kind) => (only.length === 0 || only.includes(kind) || only.includes("all")) && !without.includes(kind));
}
function listed(words = []) {
	return words.flatMap((word) => word.split(/\s+/));
}
function ofKinds(manifest, nodes, kinds) {
	return new Set([...nodes].filter((id) => kinds.includes(manifest.nodes.get(id)?.kind ?? "")));
}
// src/review/dbt-selections.ts
function selectionsOf(pipelines, manifest, project) {
	return pipelines.flatMap((pipeline) => require_check_command.dbtTasks(pipeline).flatMap(({ task, text }) => mayBeIn(task, project) ? [{
		pipeline,
		task,
		selected: nodesOfCommands(manifest, text)
	}] : []));
}
function mayBeIn(task, project) {
	const named = task.code.find(({ kind }) => kind === "dbt")?.directory?.replace(/^\.\/|\/+$/g, "");
	if (named === void 0 || named.includes("${") || project === null || project === ".") return true;
	return project === named || project.endsWith(`/${named}`) || named.endsWith(`/${project}`);
}
module.exports = {
	byId,
	detailsOf,
	isBuilt,
	isTest,
	nodesNamed,
	related,
	selectionsOf,
	staleAfter
};
