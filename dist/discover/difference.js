const require_startup = require("../startup.js");
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
	return target !== void 0 && !target.startsWith("/") && folders.has(require_startup.plainPath(`${path}/../${target}`));
}
function foldersOf(tracked) {
	const folders = new Set();
	for (let $ = 0, $l = tracked; $ < $l.length; $++) {
		const { path, kind } = $l[$];
		for (let cut = path.lastIndexOf("/"); kind === "file" && cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
			const folder = path.slice(0, cut);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
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
	return (await require_startup.gitText(host, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	]) ?? "").split("\0").flatMap((line) => {
		const { 1: mode = "", 2: blob = "", 3: path = "" } = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
		return path === "" ? [] : [{
			path,
			kind: kindOfMode(mode),
			blob,
			isSparse: false
		}];
	});
}
async function entriesInIndex(host, index) {
	return (await listed$1(host, [], index === void 0 ? {} : { index })).tracked;
}
function filesKnown(host) {
	return listed$1(host, ["--others", "--exclude-standard"], {});
}
async function listed$1(host, more, call) {
	const text = await require_startup.gitText(host, [
		"ls-files",
		"--stage",
		"-t",
		"-z",
		"--full-name",
		...more,
		"--",
		":/"
	], call);
	const tracked = new Map();
	const untracked = [];
	for (let $ = 0, $l = (text ?? "").split("\0"); $ < $l.length; $++) {
		const line = $l[$];
		if (line.startsWith("? ")) untracked.push(line.slice(2));
		else {
			const { 1: tag, 2: mode = "", 3: blob = "", 4: path = "" } = /^(\w) (\d{6}) ([0-9a-f]{40,64}) \d\t([\s\S]+)$/.exec(line) ?? [];
			if (path !== "") tracked.set(path, {
				path,
				kind: kindOfMode(mode),
				blob,
				isSparse: tag === "S"
			});
		}
	}
	return {
		tracked: [...tracked.values()],
		untracked
	};
}
// src/discover/difference.ts
async function headWithChange(host) {
	const [header = "", ...fields] = (await require_startup.gitText(host, [
		"diff-tree",
		"-r",
		...withCommit,
		...plain,
		"--no-renames",
		"HEAD",
		"--"
	]))?.split("\0") ?? [];
	const [sha, ...parents] = header.trimEnd().split(" ");
	if (!require_startup.isCommitSha(sha) || parents.length === 0 || !parents.every(require_startup.isCommitSha)) return require_startup.checkedOutCommit(host);
	return {
		sha,
		parents,
		brought: parseDifference(fields.join("\0").trimStart())
	};
}
const withCommit = [
	"--always",
	"--pretty=tformat:%H %P",
	"--diff-merges=first-parent"
];
async function differenceOf(host, ends, scope, known) {
	if (scope === void 0) return listed(host, ends, [...plain, ...renames]);
	const all = known ?? await listed(host, ends, [...plain, "--no-renames"]);
	const files = all?.filter(({ path }) => isInScope(path, scope));
	const standIns = all?.filter((file) => !isInScope(file.path, scope) && file.after && file.after.kind !== "file") ?? [];
	const found = ["added", "removed"].every((status) => files?.some((file) => file.status === status)) ? await listed(host, ends, [...plain, ...renames], pathspecsOf(scope)) : files;
	return found && sorted([...found, ...standIns]);
}
async function listed(host, { base, head }, options, paths = []) {
	const text = typeof head === "string" ? await require_startup.gitText(host, [
		"diff-tree",
		"-r",
		...options,
		base,
		head,
		"--",
		...paths
	]) : await require_startup.gitText(host, [
		"diff-index",
		"--cached",
		...options,
		base,
		"--",
		...paths
	], indexOf(head.index));
	return text === void 0 ? void 0 : parseDifference(text);
}
function isInScope(path, { yamlAnd }) {
	return path === yamlAnd || /\.ya?ml$/i.test(path);
}
function sorted(files) {
	return [...files].sort((one, other) => one.path < other.path ? -1 : 1);
}
function indexOf(index) {
	return index === void 0 ? {} : { index };
}
const renames = ["--find-renames=50%", "-l0"];
const plain = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-relative",
	"--ignore-submodules=none"
];
function pathspecsOf({ yamlAnd }) {
	const yaml = [":(top,icase,glob)**/*.yml", ":(top,icase,glob)**/*.yaml"];
	return yamlAnd === void 0 ? yaml : [...yaml, `:(top,literal)${yamlAnd}`];
}
function parseDifference(output) {
	const fields = output.split("\0");
	const files = [];
	for (let at = 0; at + 1 < fields.length;) {
		const { 1: mode = "", 2: nextMode = "", 3: blob = "", 4: nextBlob = "", 5: letter = "" } = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? "") ?? [];
		const first = fields[at + 1] ?? "";
		const isPair = letter === "R" || letter === "C";
		const path = isPair ? fields[at + 2] ?? "" : first;
		at += isPair ? 3 : 2;
		if (path === "" || letter === "" || letter === "M" && blob === nextBlob && kindOfMode(mode) === kindOfMode(nextMode)) continue;
		const status = statuses[letter] ?? "modified";
		const before = status === "added" ? null : {
			kind: kindOfMode(mode),
			blob
		};
		const after = status === "removed" ? null : {
			kind: kindOfMode(nextMode),
			blob: nextBlob
		};
		files.push({
			path,
			previousPath: letter === "R" ? first : null,
			status,
			before,
			after
		});
	}
	return sorted(files);
}
const statuses = {
	A: "added",
	C: "added",
	D: "removed",
	R: "renamed"
};
module.exports = {
	addressesIn,
	differenceOf,
	entriesAt,
	entriesInIndex,
	filesKnown,
	headWithChange,
	isConfig,
	isInSubmodule,
	laidStandIns,
	mayMatter,
	noFilesIn,
	standInsOf
};
