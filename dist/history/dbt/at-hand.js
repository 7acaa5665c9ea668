const require_rolldown_runtime = require("../../rolldown-runtime.js");
const require_json_reader = require("../json-reader.js");
const require_unavailable = require("../unavailable.js");
// src/history/dbt/manifest.ts
const parts = [
	"nodes",
	"sources",
	"exposures",
	"metrics",
	"semantic_models",
	"saved_queries",
	"unit_tests",
	"functions"
];
function parseManifest(text) {
	try {
		return require_unavailable.available(manifestReader(JSON.parse(text), "manifest"));
	} catch (error) {
		return require_unavailable.unavailable("bad-file", error instanceof require_json_reader.ShapeError ? error.message : "the manifest is not JSON");
	}
}
const manifestReader = (value, place) => readManifest(require_json_reader.objectAt(value, place));
function readManifest(file) {
	if (require_json_reader.field(file, "nodes") === void 0) throw new require_json_reader.ShapeError("the file", "a manifest of dbt: it has no nodes");
	const nodes = new Map();
	for (let $ = 0, $l = parts; $ < $l.length; $++) {
		const part = $l[$];
		for (let $ = 0, $l = rowsOf(file, part); $ < $l.length; $++) {
			const { 0: id, 1: row } = $l[$];
			nodes.set(id, readNode(id, require_json_reader.objectAt(row, `manifest.${part}`)));
		}
	}
	for (let $ = 0, $l = rowsOf(file, "disabled"); $ < $l.length; $++) {
		const { 0: id, 1: rows } = $l[$];
		for (let $ = 0, $l = Array.isArray(rows) ? rows.slice(0, 1) : []; $ < $l.length; $++) {
			const row = $l[$];
			if (!nodes.has(id)) nodes.set(id, {
				...readNode(id, require_json_reader.objectAt(row, "manifest.disabled")),
				isEnabled: false
			});
		}
	}
	addUndescribed(nodes);
	const metadata = require_json_reader.field(file, "metadata");
	const project = require_json_reader.isObject(metadata) ? require_json_reader.field(metadata, "project_name") : void 0;
	return {
		project: typeof project === "string" ? project : null,
		nodes,
		children: childrenOf(nodes),
		macros: new Map(rowsOf(file, "macros").map(({ 0: id, 1: row }) => [id, readMacro(id, require_json_reader.objectAt(row, "manifest.macros"))])),
		selectors: require_json_reader.field(file, "selectors") === void 0 ? void 0 : selectorsOf(file)
	};
}
function rowsOf(file, part) {
	return Object.entries(require_json_reader.objectAt(require_json_reader.field(file, part) ?? {}, `manifest.${part}`));
}
function selectorsOf(file) {
	return new Map(rowsOf(file, "selectors").flatMap(({ 0: name, 1: row }) => require_json_reader.isObject(row) ? [[name, row]] : []));
}
function wordAt(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "string" ? value : "";
}
function pathAt(row, key) {
	return wordAt(row, key).replaceAll("\\", "/");
}
function readNode(id, row) {
	const config = require_json_reader.field(row, "config");
	const settings = require_json_reader.isObject(config) ? config : {};
	const pieces = id.split(".");
	const kind = wordAt(row, "resource_type") || (pieces[0] ?? "");
	const name = wordAt(row, "name") || (pieces.at(-1) ?? id);
	const path = pathAt(row, "original_file_path");
	const fqn = require_json_reader.textsOrNone(row, "fqn", "manifest");
	const packageName = wordAt(row, "package_name") || (pieces[1] ?? "");
	return {
		id,
		name,
		kind,
		package: packageName,
		path,
		propertiesPath: /^[^:]*:\/\/(.+)$/.exec(pathAt(row, "patch_path"))?.[1] ?? null,
		fqn: fqn.length > 0 ? fqn : [
			packageName,
			...path.split("/").slice(1, -1),
			name
		],
		tags: tagsOf(row, settings),
		description: wordAt(row, "description"),
		materialized: wordAt(settings, "materialized") || null,
		version: versionAt(row, "version"),
		latestVersion: versionAt(row, "latest_version"),
		access: kind === "model" ? wordAt(row, "access") || wordAt(settings, "access") || "protected" : null,
		testName: testNameOf(row),
		config: settings,
		sourceName: kind === "source" ? wordAt(row, "source_name") || (pieces[2] ?? null) : null,
		isEnabled: require_json_reader.field(settings, "enabled") !== false,
		isDescribed: Object.keys(row).length > 0,
		parents: idsIn(row, "nodes"),
		macros: idsIn(row, "macros")
	};
}
function readMacro(id, row) {
	return {
		package: wordAt(row, "package_name") || (id.split(".")[1] ?? ""),
		path: pathAt(row, "original_file_path"),
		macros: idsIn(row, "macros")
	};
}
function versionAt(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "string" || typeof value === "number" ? value : null;
}
function testNameOf(row) {
	const metadata = require_json_reader.field(row, "test_metadata");
	return require_json_reader.isObject(metadata) ? wordAt(metadata, "name") || null : null;
}
function tagsOf(row, settings) {
	const values = [require_json_reader.field(row, "tags"), require_json_reader.field(settings, "tags")].flat();
	return [...new Set(values.filter((tag) => typeof tag === "string"))];
}
function idsIn(row, what) {
	const dependsOn = require_json_reader.field(row, "depends_on");
	return require_json_reader.isObject(dependsOn) ? [...new Set(require_json_reader.textsOrNone(dependsOn, what, "manifest.depends_on"))] : [];
}
function addUndescribed(nodes) {
	const mentioned = new Set([...nodes.values()].flatMap((node) => node.parents));
	for (const id of mentioned) if (!nodes.has(id)) nodes.set(id, readNode(id, {}));
}
function childrenOf(nodes) {
	const children = new Map([...nodes.keys()].map((id) => [id, []]));
	for (const node of nodes.values()) for (let $ = 0, $l = node.parents; $ < $l.length; $++) {
		const parent = $l[$];
		children.get(parent)?.push(node.id);
	}
	return children;
}
// src/history/dbt/at-hand.ts
var at_hand_exports = require_rolldown_runtime.__exportAll({ manifestAtHand: () => manifestAtHand });
const manifestPath = "target/manifest.json";
async function manifestsHere(host) {
	if (await host.kindOf("target/manifest.json") === "file") return [manifestPath];
	const found = [];
	for (let $ = 0, $l = await host.list(".") ?? []; $ < $l.length; $++) {
		const { name, kind } = $l[$];
		{
			const path = `${name}/${manifestPath}`;
			if (kind === "directory" && name !== "node_modules" && await host.kindOf(path) === "file") found.push(path);
		}
	}
	return found;
}
function projectOf(path) {
	if (path === "target/manifest.json") return ".";
	return path.endsWith(`/target/manifest.json`) ? path.slice(0, -21) : null;
}
const mostBytes = 67108864;
async function manifestAtHand(host) {
	const [path, ...others] = await manifestsHere(host);
	const bytes = path === void 0 || others.length > 0 ? void 0 : await host.read(path, mostBytes);
	if (path === void 0 || !bytes || bytes.length > mostBytes) return void 0;
	const text = new TextDecoder().decode(bytes);
	host.credentials?.learn(text);
	const parsed = parseManifest(text);
	return parsed.ok ? {
		manifest: parsed.value,
		project: projectOf(path)
	} : void 0;
}
module.exports = {
	at_hand_exports,
	manifestReader,
	manifestsHere,
	parseManifest,
	projectOf
};
