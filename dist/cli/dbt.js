const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_change = require("../discover/change.js");
const require_startup = require("../startup.js");
const require_at_hand = require("../history/dbt/at-hand.js");
const require_dbt_selections = require("../review/dbt-selections.js");
const require_history_options = require("./history-options.js");
const require_check_command = require("../check-command.js");
const require_read_pipelines = require("./read-pipelines.js");
// src/history/dbt/changed.ts
const projectFile = /^dbt_project\.ya?ml$/;
const installed = /^(?:packages|dependencies|package-lock)\.ya?ml$/;
const code = /\.(?:sql|py|csv|ya?ml)$/i;
const aside = /^(?:target|logs|dbt_packages|dbt_modules|analyses|analysis|docs|\.[^/]+)\/|^(?:profiles|selectors)\.ya?ml$|(?:^|\/)\.[^/]+$/;
function nodesInFiles(manifest, files, projectDirectory) {
	const folder = projectDirectory.replace(/\/+$/, "");
	const prefix = folder === "" || folder === "." ? "" : `${folder}/`;
	const changed = new Set([...files].flatMap((file) => file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
	const isOwn = (owner) => manifest.project === null || owner === manifest.project;
	const macros = changedMacros(manifest, changed, isOwn);
	const isWhole = [...changed].some((file) => projectFile.test(file));
	const reasonOf = (node) => {
		if (isOwn(node.package) && changed.has(node.path)) return "file";
		if (isOwn(node.package) && node.propertiesPath !== null && changed.has(node.propertiesPath)) return "properties";
		if (node.macros.some((macro) => macros.has(macro))) return "macro";
		return isWhole && isOwn(node.package) ? "project" : void 0;
	};
	const nodes = [...manifest.nodes.values()].flatMap((node) => {
		const reason = reasonOf(node);
		return reason ? [[node.id, reason]] : [];
	});
	return {
		nodes: new Map(nodes),
		unknown: unknownFiles(manifest, changed, isOwn, prefix)
	};
}
function changedMacros({ macros }, changed, isOwn) {
	const callers = new Map();
	for (const { 0: id, 1: macro } of macros) for (let $ = 0, $l = macro.macros; $ < $l.length; $++) {
		const called = $l[$];
		callers.set(called, [...callers.get(called) ?? [], id]);
	}
	const found = new Set([...macros].flatMap(({ 0: id, 1: macro }) => isOwn(macro.package) && changed.has(macro.path) ? [id] : []));
	for (const id of found) for (let $ = 0, $l = callers.get(id) ?? []; $ < $l.length; $++) {
		const caller = $l[$];
		found.add(caller);
	}
	return found;
}
function unknownFiles(manifest, changed, isOwn, prefix) {
	const known = new Set();
	for (const { package: owner, path, propertiesPath } of manifest.nodes.values()) if (isOwn(owner)) for (let $ = 0, $l = [path, propertiesPath]; $ < $l.length; $++) {
		const file = $l[$];
		known.add(file ?? "");
	}
	for (const { package: owner, path } of manifest.macros.values()) if (isOwn(owner)) known.add(path);
	const folders = new Set([...known].map((file) => file.split("/")[0] ?? ""));
	return [...changed].filter((file) => installed.test(file) || code.test(file) && !known.has(file) && !projectFile.test(file) && !aside.test(file) && folders.has(file.split("/")[0] ?? "")).map((file) => prefix + file).sort();
}
// src/cli/dbt-model.ts
const mostLines = 40;
function modelText({ details, direction, runners }) {
	const { node, parents, children, tests, exposures } = details;
	const sure = runners.filter((runner) => runner.reason === null);
	const unsure = runners.filter((runner) => runner.reason !== null);
	const lines = [
		require_startup.log`${require_startup.logText(node.kind, 40)} ${require_startup.logText(node.name, 200)}`,
		...factLines(node),
		...direction === "children" ? [] : section(require_startup.log`parents (${parents.length} direct, ${details.upstreamCount} in all)`, parents.map(nodeLine)),
		...direction === "parents" ? [] : [...section(require_startup.log`children (${children.length} direct, ${details.downstreamCount} in all)`, children.map(nodeLine)), ...section(require_startup.log`exposures downstream (${exposures.length})`, exposures.map(nodeLine))],
		...section(require_startup.log`tests (${tests.length})`, tests.map(nodeLine)),
		...section(runTitle(sure.length, unsure.length), sure.map(runnerLine)),
		...unsure.length === 0 ? [] : section(require_startup.log`may be run by (${unsure.length})`, unsure.map(runnerLine))
	];
	return `${require_startup.joined(lines, "\n")}\n`;
}
function runTitle(sure, unsure) {
	return sure === 0 && unsure > 0 ? require_startup.log`run by (not known)` : require_startup.log`run by (${sure})`;
}
function factLines(node) {
	return [
		[require_startup.log`id           `, node.id],
		[require_startup.log`file         `, node.path],
		[require_startup.log`version      `, node.version === null ? "" : `${node.version}${String(node.version) === String(node.latestVersion) ? " (latest)" : ""}`],
		[require_startup.log`state        `, stateOf(node)],
		[require_startup.log`materialized `, node.materialized ?? ""],
		[require_startup.log`tags         `, node.tags.join(", ")],
		[require_startup.log`description  `, node.description]
	].flatMap(({ 0: name, 1: value }) => value === "" ? [] : [require_startup.log`  ${name} ${require_startup.logText(value.replace(/\s+/g, " ").trim(), 300)}`]);
}
function stateOf({ isEnabled, isDescribed }) {
	if (!isEnabled) return "disabled in this manifest: no command runs it";
	return isDescribed ? "" : "referenced by other nodes, but not in this manifest";
}
function section(title, lines) {
	const rest = lines.length > mostLines ? [require_startup.log`  and ${lines.length - mostLines} more`] : [];
	return [
		require_startup.log``,
		title,
		...lines.slice(0, mostLines),
		...rest
	];
}
function nodeLine(node) {
	const name = node.sourceName === null ? node.name : `${node.sourceName}.${node.name}`;
	const version = node.version === null ? "" : `.v${node.version}`;
	return require_startup.log`  ${require_startup.logText(node.kind, 40)} ${require_startup.logText(name + version, 200)}`;
}
function runnerLine({ pipeline, label, path, reason }) {
	const why = reason === null ? require_startup.log`` : require_startup.log`: ${require_startup.logText(reason, 200)}`;
	return require_startup.log`  ${require_startup.logText(label, 80)} in ${require_startup.logText(pipeline, 80)} (${require_startup.logText(path, 200)})${why}`;
}
function modelJson({ details, direction, runners }) {
	const { node, parents, children, tests, exposures, upstreamCount, downstreamCount } = details;
	const { id, name, kind, path, materialized, tags, description, version, isEnabled } = node;
	return require_startup.jsonText({
		node: {
			id,
			name,
			kind,
			package: node.package,
			path,
			materialized,
			tags,
			description,
			version,
			isEnabled
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
// src/cli/dbt-runners.ts
function runnersOf(selections, node) {
	return selections.flatMap((selection) => {
		const { selected } = selection;
		return !node.isEnabled || selected.known && !selected.nodes.has(node.id) ? [] : [runnerOf(selection)];
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
// src/cli/dbt-change.ts
function dbtChangeOf(base, pipelines, manifest, project) {
	const now = require_dbt_selections.selectionsOf(pipelines.after, manifest, project);
	const runNow = nodesOf(now);
	const dropped = [...nodesOf(require_dbt_selections.selectionsOf(pipelines.before, manifest, project))].filter((id) => !runNow.has(id));
	const edited = nodesInFiles(manifest, base.changed.keys(), project ?? "");
	const changed = builtOf(manifest, edited.nodes.keys());
	const noLongerRun = builtOf(manifest, dropped);
	const touched = new Set([...changed, ...noLongerRun].map((node) => node.id));
	return {
		since: base.label,
		changed: changed.map((node) => ({
			node,
			reason: edited.nodes.get(node.id) ?? "file"
		})),
		unknownFiles: edited.unknown,
		noLongerRun,
		...require_dbt_selections.staleAfter(manifest, touched, runNow),
		unknown: now.flatMap((selection) => selection.selected.known ? [] : [runnerOf(selection)])
	};
}
function nodesOf(selections) {
	return new Set(selections.flatMap(({ selected }) => selected.known ? [...selected.nodes] : []));
}
function builtOf(manifest, ids) {
	return [...ids].flatMap((id) => manifest.nodes.get(id) ?? []).filter(require_dbt_selections.isBuilt).sort(require_dbt_selections.byId);
}
function changeText({ since, changed, unknownFiles, noLongerRun, nodes, exposures, unknown }) {
	const lines = [
		require_startup.log`since ${require_startup.logText(since, 200)}`,
		...section(changedTitle(changed.length, unknownFiles.length), changed.map(changedLine)),
		...unknownFiles.length === 0 ? [] : section(require_startup.log`changed files that the manifest does not know (${unknownFiles.length}): run dbt parse again`, unknownFiles.map(fileLine)),
		...section(require_startup.log`no longer run by a task here (${noLongerRun.length})`, noLongerRun.map(nodeLine)),
		...section(require_startup.log`stale: changed or downstream, and not run by a task here (${nodes.length})`, nodes.map(nodeLine)),
		...section(require_startup.log`exposures that read them (${exposures.length})`, exposures.map(nodeLine)),
		...unknown.length === 0 || nodes.length === 0 ? [] : section(require_startup.log`may run some of them (${unknown.length})`, unknown.map(runnerLine))
	];
	return `${require_startup.joined(lines, "\n")}\n`;
}
function changedTitle(known, unknown) {
	return known === 0 && unknown > 0 ? require_startup.log`changed (not known)` : require_startup.log`changed (${known})`;
}
const becauseOf = {
	file: "",
	properties: ": its properties file",
	macro: ": a macro that it calls",
	project: ": dbt_project.yml"
};
function changedLine({ node, reason }) {
	return require_startup.log`${nodeLine(node)}${require_startup.logText(becauseOf[reason], 40)}`;
}
function fileLine(path) {
	return require_startup.log`  ${require_startup.logText(path, 200)}`;
}
function changeJson({ since, changed, unknownFiles, noLongerRun, nodes, exposures, unknown }) {
	return require_startup.jsonText({
		since,
		changed: changed.map(({ node, reason }) => ({
			...brief(node),
			reason
		})),
		unknownFiles,
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
var dbt_exports = require_rolldown_runtime.__exportAll({ dbt: () => dbt });
const mostManifestBytes = 268435456;
async function dbt(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_history_options.dbtOptions, args);
	const { 0: name } = positionals;
	const { since, direction, format } = values;
	if (positionals.length + (since === void 0 ? 0 : 1) !== 1) throw new require_startup.OperationalError("dbt takes the name of one model, or --since.", "For example pipeline-review dbt orders.");
	const { manifest, project } = await manifestOf(host, values.manifest);
	if (since !== void 0) {
		const base = await require_change.baseSince(host, since);
		const change = dbtChangeOf(base, await require_read_pipelines.readPipelinesOfChange(host, base, ["."]), manifest, project);
		host.out(format === "json" ? changeJson(change) : changeText(change));
	} else {
		const view = {
			...modelOf(await require_read_pipelines.readPipelines(host, ["."]), manifest, project, name ?? ""),
			direction
		};
		host.out(format === "json" ? modelJson(view) : modelText(view));
	}
	return require_startup.exitCodes.pass;
}
async function manifestOf(host, named) {
	const path = named ?? await findManifest(host);
	return {
		manifest: await readManifest(host, path),
		project: require_at_hand.projectOf(path)
	};
}
async function findManifest(host) {
	const found = await require_at_hand.manifestsHere(host);
	const { 0: only } = found;
	if (only !== void 0 && found.length === 1) return only;
	if (found.length > 1) throw new require_startup.OperationalError(`There are ${found.length} manifests: ${require_startup.listNames(found)}.`, "Pass one with --manifest FILE.");
	throw new require_startup.OperationalError("No dbt manifest found here.", "Run dbt parse in the project, or pass one with --manifest FILE.");
}
async function readManifest(host, path) {
	const bytes = await host.read(path, mostManifestBytes);
	if (!bytes) throw new require_startup.OperationalError(`The manifest ${require_startup.quoted(path)} cannot be read.`, "Run dbt parse to create one.");
	if (bytes.length > mostManifestBytes) throw new require_startup.OperationalError(`The manifest ${require_startup.quoted(path)} is larger than 256 MiB.`, "Use the manifest of a smaller project.");
	const text = new TextDecoder().decode(bytes);
	host.credentials?.learn(text);
	const parsed = require_at_hand.parseManifest(text);
	if (!parsed.ok) throw new require_startup.OperationalError(`${require_startup.quoted(path)} is not a dbt manifest.`, "Run dbt parse to create target/manifest.json.");
	return parsed.value;
}
function modelOf(pipelines, manifest, project, name) {
	const node = nodeNamed(manifest, name);
	return {
		details: require_dbt_selections.detailsOf(manifest, node),
		runners: runnersOf(require_dbt_selections.selectionsOf(pipelines, manifest, project), node)
	};
}
function nodeNamed(manifest, name) {
	const named = require_dbt_selections.nodesNamed(manifest, name);
	const models = named.filter(({ kind }) => kind === "model");
	const nodes = models.length > 0 ? models : named;
	const { 0: node } = nodes;
	if (node && nodes.length === 1) return node;
	const ids = nodes.map(({ id }) => id);
	if (node) throw new require_startup.OperationalError(`${nodes.length} nodes are named ${require_startup.quoted(name)}.`, `Use one of ${require_startup.listNames(ids, 10)}.`);
	const names = new Set([...manifest.nodes.values()].flatMap((one) => require_dbt_selections.isTest(one) ? [] : [one.name]));
	const near = require_startup.closestTo(name, names);
	throw new require_startup.OperationalError(`The manifest has no model ${require_startup.quoted(name)}.`, near.length === 0 ? "Use the dbt name; a source is named source.table." : `Did you mean ${near.map((one) => require_startup.quoted(one)).join(", ")}?`);
}
module.exports = {
	dbt_exports,
	manifestOf,
	modelJson,
	modelOf
};
