// src/builtins.ts
function loadForCommand(args) {
	load("node:v8", "node:module", "node:vm");
	process.getBuiltinModule("node:util").parseArgs;
	if (args.some((argument) => /^(?:diff|--(?:since|staged))/.test(argument))) load("node:child_process", "node:crypto");
}
function loadForAction(env) {
	load("node:v8", "node:child_process", /^http:/.test(env["GITHUB_API_URL"] ?? "") ? "node:http" : "node:https");
}
function load(...names) {
	for (let $ = 0, $l = names; $ < $l.length; $++) {
		const name = $l[$];
		process.getBuiltinModule(name);
	}
}
// src/compilers.ts
let isBrief = false;
function compileBriefly() {
	if (!hasMaglev()) return false;
	setTurbofan(false);
	isBrief = true;
	return true;
}
async function compilingFully(work) {
	if (!isBrief) return work();
	setTurbofan(true);
	try {
		return await work();
	} finally {
		setTurbofan(false);
	}
}
function setTurbofan(isOn) {
	process.getBuiltinModule("node:v8").setFlagsFromString(isOn ? "--turbofan" : "--no-turbofan");
}
function hasMaglev() {
	return Number.parseInt(process.versions.node, 10) >= 24 && (process.arch === "x64" || process.arch === "arm64");
}
// src/young-heap.ts
function keepYoungHeapSmall() {
	growBy(1);
}
let mostFiles = 0;
function hasReadSeveral() {
	return mostFiles > fewFiles;
}
const fewFiles = 10;
const manyFiles = 100;
const growth = 8;
const enoughBytes = growth * 1024 * 1024;
const entries = 8192;
const mostArrays = 64;
function makeRoomFor(files) {
	mostFiles = Math.max(mostFiles, files);
	if (files < manyFiles) return;
	sweepBy({
		...alone,
		...files > veryManyFiles ? often : once
	});
	const survivors = [];
	growBy(growth);
	while (youngBytes() < enoughBytes && survivors.length < mostArrays) survivors.push(new Array(entries).fill(0));
	growBy(1);
}
const veryManyFiles = 2e3;
const often = { "--heap-growing-percent=18": "--heap-growing-percent=0" };
const once = { "--heap-growing-percent=1000": "--heap-growing-percent=0" };
const alone = { "--no-parallel-scavenge": "--parallel-scavenge" };
let flags$1 = {};
let endsSoon = false;
function sweepForOneReview() {
	endsSoon = true;
}
function sweepBy(chosen) {
	if (!endsSoon) return;
	flags$1 = chosen;
	Object.keys(flags$1).forEach(set);
}
function underUsualFlags(work) {
	Object.values(flags$1).forEach(set);
	try {
		return work();
	} finally {
		Object.keys(flags$1).forEach(set);
	}
}
function growBy(factor) {
	set(`--semi-space-growth-factor=${factor}`);
}
function set(flag) {
	process.getBuiltinModule("node:v8").setFlagsFromString(flag);
}
function youngBytes() {
	return process.getBuiltinModule("node:v8").getHeapSpaceStatistics().find((space) => space.space_name === "new_space")?.space_size ?? 0;
}
// src/late-optimization.ts
const flags = {
	"11.3": ["--interrupt-budget=1000000"],
	"12.4": ["--invocation-count-for-turbofan=40000", "--invocation-count-for-osr=8000"],
	"13.6": [
		"--invocation-count-for-maglev=4000",
		"--invocation-count-for-maglev-osr=1000",
		"--invocation-count-for-turbofan=40000",
		"--invocation-count-for-osr=8000"
	]
};
function optimizeLate() {
	const release = process.versions.v8.split(".").slice(0, 2).join(".");
	for (let $ = 0, $l = flags[release] ?? []; $ < $l.length; $++) {
		const flag = $l[$];
		process.getBuiltinModule("node:v8").setFlagsFromString(flag);
	}
}
module.exports = {
	compileBriefly,
	compilingFully,
	hasReadSeveral,
	keepYoungHeapSmall,
	loadForAction,
	loadForCommand,
	makeRoomFor,
	optimizeLate,
	sweepForOneReview,
	underUsualFlags
};
