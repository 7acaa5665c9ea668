import { P as plainPath } from "../startup.js";
import { i as gitText } from "./git.js";
// src/discover/matters.ts
const yamlName$1 = /\.ya?ml$/i;
const configName = /(?:^|\/)pipeline-review\.ya?ml$/;
function isConfig(path, config) {
	return path === config || configName.test(path);
}
function mayMatter(path, config) {
	if (isConfig(path, config)) return true;
	return yamlName$1.test(path) && !path.startsWith(".github/workflows/");
}
// src/discover/stand-ins.ts
const yamlName = /\.ya?ml$/i;
async function standInsOf(files, { disk, tracked, contents }) {
	const found = await noFilesIn(files, disk);
	const folders = foldersOf(found.some(({ kind }) => kind === "link") ? tracked : []);
	return found.flatMap(({ file: { path, after }, kind }) => {
		if (kind !== "link") return [{
			path,
			kind: "submodule"
		}];
		return after && leadsTo(folders, path, contents.get(after.blob)) ? [] : [{
			path,
			kind
		}];
	});
}
async function noFilesIn(files, disk) {
	const found = files.filter(({ path, status }) => status !== "removed" && !yamlName.test(path)).map(async (file) => ({
		file,
		kind: file.after ? file.after.kind : await disk.kindOf(file.path)
	}));
	return (await Promise.all(found)).filter(({ kind }) => kind !== "file" && kind !== void 0);
}
function addressesIn(files) {
	return files.flatMap(({ path, after }) => after?.kind === "link" && !yamlName.test(path) ? [after.blob] : []);
}
function leadsTo(folders, path, address) {
	const target = address && new TextDecoder().decode(address);
	return target !== void 0 && !target.startsWith("/") && folders.has(plainPath(`${path}/../${target}`));
}
function foldersOf(tracked) {
	const folders = new Set();
	for (const { path, kind } of tracked) for (let cut = path.lastIndexOf("/"); kind === "file" && cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
		const folder = path.slice(0, cut);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
function laidStandIns(standIns) {
	return standIns.map(({ path, kind }) => [path, { kind: kind === "link" ? "link" : "directory" }]);
}
function isInSubmodule(standIns, directory) {
	return standIns.some(({ path, kind }) => kind === "submodule" && `${directory}/`.startsWith(`${path}/`));
}
// src/discover/tree.ts
function kindOfMode(mode) {
	return mode.startsWith("100") ? "file" : mode === "120000" ? "link" : "other";
}
async function entriesAt(host, sha) {
	return (await gitText(host, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	]) ?? "").split("\0").flatMap((line) => {
		const [, mode = "", blob = "", path = ""] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
		return path === "" ? [] : [{
			path,
			kind: kindOfMode(mode),
			blob,
			isSparse: false
		}];
	});
}
async function entriesInIndex(host, index) {
	const text = await gitText(host, [
		"ls-files",
		"--stage",
		"-t",
		"-z",
		"--full-name",
		"--",
		":/"
	], index === void 0 ? {} : { index });
	const entries = new Map();
	for (const line of (text ?? "").split("\0")) {
		const [, tag, mode = "", blob = "", path = ""] = /^(\w) (\d{6}) ([0-9a-f]{40,64}) \d\t([\s\S]+)$/.exec(line) ?? [];
		if (path !== "") entries.set(path, {
			path,
			kind: kindOfMode(mode),
			blob,
			isSparse: tag === "S"
		});
	}
	return [...entries.values()];
}
export { isInSubmodule as a, standInsOf as c, addressesIn as i, isConfig as l, entriesInIndex as n, laidStandIns as o, kindOfMode as r, noFilesIn as s, entriesAt as t, mayMatter as u };
