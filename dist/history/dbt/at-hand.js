import { d as objectAt, h as textsOrNone, i as field, s as isObject, t as ShapeError } from "../json-reader.js";
import { n as unavailable, t as available } from "../unavailable.js";
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
		return available(manifestReader(JSON.parse(text), "manifest"));
	} catch (error) {
		return unavailable("bad-file", error instanceof ShapeError ? error.message : "the manifest is not JSON");
	}
}
const manifestReader = (value, place) => readManifest(objectAt(value, place));
function readManifest(file) {
	if (field(file, "nodes") === void 0) throw new ShapeError("the file", "a manifest of dbt: it has no nodes");
	const nodes = new Map();
	for (const part of parts) for (const [id, row] of rowsOf(file, part)) nodes.set(id, readNode(id, objectAt(row, `manifest.${part}`)));
	for (const [id, rows] of rowsOf(file, "disabled")) for (const row of Array.isArray(rows) ? rows.slice(0, 1) : []) if (!nodes.has(id)) nodes.set(id, {
		...readNode(id, objectAt(row, "manifest.disabled")),
		isEnabled: false
	});
	addUndescribed(nodes);
	const metadata = field(file, "metadata");
	const project = isObject(metadata) ? field(metadata, "project_name") : void 0;
	return {
		project: typeof project === "string" ? project : null,
		nodes,
		children: childrenOf(nodes),
		macros: new Map(rowsOf(file, "macros").map(([id, row]) => [id, readMacro(id, objectAt(row, "manifest.macros"))])),
		selectors: field(file, "selectors") === void 0 ? void 0 : selectorsOf(file)
	};
}
function rowsOf(file, part) {
	return Object.entries(objectAt(field(file, part) ?? {}, `manifest.${part}`));
}
function selectorsOf(file) {
	return new Map(rowsOf(file, "selectors").flatMap(([name, row]) => isObject(row) ? [[name, row]] : []));
}
function wordAt(row, key) {
	const value = field(row, key);
	return typeof value === "string" ? value : "";
}
function pathAt(row, key) {
	return wordAt(row, key).replaceAll("\\", "/");
}
function readNode(id, row) {
	const config = field(row, "config");
	const settings = isObject(config) ? config : {};
	const pieces = id.split(".");
	const kind = wordAt(row, "resource_type") || (pieces[0] ?? "");
	const name = wordAt(row, "name") || (pieces.at(-1) ?? id);
	const path = pathAt(row, "original_file_path");
	const fqn = textsOrNone(row, "fqn", "manifest");
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
		isEnabled: field(settings, "enabled") !== false,
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
	const value = field(row, key);
	return typeof value === "string" || typeof value === "number" ? value : null;
}
function testNameOf(row) {
	const metadata = field(row, "test_metadata");
	return isObject(metadata) ? wordAt(metadata, "name") || null : null;
}
function tagsOf(row, settings) {
	const values = [field(row, "tags"), field(settings, "tags")].flat();
	return [...new Set(values.filter((tag) => typeof tag === "string"))];
}
function idsIn(row, what) {
	const dependsOn = field(row, "depends_on");
	return isObject(dependsOn) ? [...new Set(textsOrNone(dependsOn, what, "manifest.depends_on"))] : [];
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
// src/history/dbt/at-hand.ts
const manifestPath = "target/manifest.json";
async function manifestsHere(host) {
	if (await host.kindOf("target/manifest.json") === "file") return [manifestPath];
	const found = [];
	for (const { name, kind } of await host.list(".") ?? []) {
		const path = `${name}/${manifestPath}`;
		if (kind === "directory" && name !== "node_modules" && await host.kindOf(path) === "file") found.push(path);
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
export { manifestReader as a, projectOf as i, manifestPath as n, parseManifest as o, manifestsHere as r, manifestAtHand as t };
