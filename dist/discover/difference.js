import { i as gitText } from "./git.js";
import { r as kindOfMode } from "./tree.js";
// src/discover/difference.ts
async function differenceOf(host, ends, scope) {
	if (scope === void 0) return listed(host, ends, [...plain, ...renames]);
	const all = await listed(host, ends, [...plain, "--no-renames"]);
	const files = all?.filter(({ path }) => isInScope(path, scope));
	const standIns = all?.filter((file) => !isInScope(file.path, scope) && file.after && file.after.kind !== "file") ?? [];
	const found = ["added", "removed"].every((status) => files?.some((file) => file.status === status)) ? await listed(host, ends, [...plain, ...renames], pathspecsOf(scope)) : files;
	return found && sorted([...found, ...standIns]);
}
async function listed(host, { base, head }, options, paths = []) {
	const text = typeof head === "string" ? await gitText(host, [
		"diff-tree",
		"-r",
		...options,
		base,
		head,
		"--",
		...paths
	]) : await gitText(host, [
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
		const [, mode = "", nextMode = "", blob = "", nextBlob = "", letter = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? "") ?? [];
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
export { differenceOf as t };
