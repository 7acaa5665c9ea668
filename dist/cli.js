#!/usr/bin/env node
require("./rolldown-runtime.js");
const require_runtime = require("./runtime.js");
let node_path = require("node:path");
// src/compiled-chunks.ts
function startFromCompiled({ bundle, folder }) {
	const Module = process.getBuiltinModule("node:module");
	const compile = Reflect.get(Module.prototype, "_compile");
	if (typeof compile !== "function") return () => false;
	process.getBuiltinModule("node:v8").setFlagsFromString("--no-flush-bytecode");
	const chunks = {
		bundle,
		folder,
		scripts: new Map(),
		fresh: new Map(),
		loaded: loadedBefore(Module, bundle)
	};
	Reflect.set(Module.prototype, "_compile", function(code, path, ...rest) {
		if (!path.startsWith(bundle + node_path.sep)) return Reflect.apply(compile, this, [
			code,
			path,
			...rest
		]);
		chunks.loaded.set(path, this);
		return run(chunks, path, this, (id) => this.require(id));
	});
	return (other) => {
		const kept = other === void 0 ? chunks.fresh : chunks.scripts;
		if (kept.size > 0) keep$1(kept, other ?? folder);
		return kept.size > 0;
	};
}
function loadedBefore(Module, bundle) {
	const cache = Reflect.get(Module, "_cache");
	const entries = typeof cache === "object" && cache !== null ? Object.entries(cache) : [];
	const isLoaded = (value) => value instanceof Object && "exports" in value;
	return new Map(entries.flatMap(({ 0: path, 1: module }) => path.startsWith(bundle + node_path.sep) && isLoaded(module) ? [[path, module]] : []));
}
function run(chunks, path, module, outside) {
	const wrapped = scriptOf(chunks, path).runInThisContext();
	const folder = (0, node_path.dirname)(path);
	const load = (id) => id.startsWith(".") ? chunkAt(chunks, (0, node_path.join)(folder, id), outside) : outside(id);
	if (typeof wrapped === "function") Reflect.apply(wrapped, module.exports, [
		module.exports,
		load,
		module,
		path,
		folder
	]);
}
function chunkAt(chunks, path, outside) {
	const known = chunks.loaded.get(path);
	if (known) return known.exports;
	const module = { exports: {} };
	chunks.loaded.set(path, module);
	run(chunks, path, module, outside);
	return module.exports;
}
function scriptOf({ bundle, folder, scripts, fresh }, filename) {
	const { Script } = process.getBuiltinModule("node:vm");
	const name = filename.slice(bundle.length + 1).replaceAll(/[\\/]/g, "+");
	const cachedData = compiledIn((0, node_path.join)(folder, name));
	const source = wrappedSource(filename);
	const script = require_runtime.underUsualFlags(() => new Script(source, {
		filename,
		...cachedData && { cachedData }
	}));
	scripts.set(name, script);
	if (cachedData === void 0 || script.cachedDataRejected === true) fresh.set(name, script);
	return script;
}
const before = "(function (exports, require, module, __filename, __dirname) {";
const after = "\n})";
function wrappedSource(path) {
	const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule("node:fs");
	const file = openSync(path, "r");
	try {
		const { size } = fstatSync(file);
		const bytes = Buffer.allocUnsafeSlow(61 + size + 3);
		bytes.write(before, 0, "latin1");
		const end = 61 + readSync(file, bytes, 61, size, 0);
		bytes.write(after, end, "latin1");
		return bytes.toString("latin1", 0, end + 3);
	} finally {
		closeSync(file);
	}
}
function compiledIn(path) {
	const { readFileSync } = process.getBuiltinModule("node:fs");
	try {
		const kept = readFileSync(path);
		const code = kept.subarray(0, -sumBytes);
		return kept.readInt32LE(code.length) === sumOf(code) ? code : void 0;
	} catch {
		return;
	}
}
function sumOf({ buffer, byteOffset, length }) {
	const numbers = new DataView(buffer, byteOffset, length);
	let sum = length;
	for (let at = 0; at + sumBytes <= length; at += blockBytes) sum = Math.imul(sum, 31) + numbers.getInt32(at) | 0;
	return sum;
}
const sumBytes = 4;
const blockBytes = 512;
function summed(code) {
	const sum = Buffer.alloc(sumBytes);
	sum.writeInt32LE(sumOf(code));
	return Buffer.concat([code, sum]);
}
function keep$1(scripts, folder) {
	const { mkdirSync, renameSync, writeFileSync } = process.getBuiltinModule("node:fs");
	try {
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		for (const { 0: name, 1: script } of scripts) {
			const whole = (0, node_path.join)(folder, name);
			const part = `${whole}.${process.pid}`;
			writeFileSync(part, summed(require_runtime.underUsualFlags(() => script.createCachedData())), {
				mode: 384,
				flag: "wx"
			});
			renameSync(part, whole);
		}
	} catch {}
}
// src/compile-cache.ts
const folder = "pipeline-review";
const build = "15b757d54a99050c";
function keepCompiled(env, command = "", hasReadSeveral = () => false) {
	const directory = directoryInUse(env);
	if (directory === void 0) return void 0;
	const name = [
		build,
		process.version,
		process.arch,
		/^[a-z]+$/.test(command) ? command : "check"
	].join("-");
	const one = (0, node_path.join)(directory, name), several = (0, node_path.join)(directory, `${name}-several`);
	const started = wasLast(several) ? several : one;
	const keep = startFromCompiled({
		bundle: __dirname,
		folder: started
	});
	return () => {
		const ended = hasReadSeveral() ? several : one;
		const isKept = ended === started || isThere(ended) ? keep() : keep(ended);
		if (ended !== started) markLast(several, ended === several);
		if (isKept) prune(directory);
	};
}
function directoryOfSummaries(env) {
	const above = directoryInUse(env);
	const directory = above && (0, node_path.join)(above, summaries$1);
	return directory !== void 0 && isOurs(directory) ? {
		directory,
		build: [
			build,
			process.version,
			process.arch
		].join("-")
	} : void 0;
}
function directoryInUse(env) {
	const directory = env["NODE_DISABLE_COMPILE_CACHE"] === "1" ? void 0 : cacheDirectory(env);
	if (__filename.endsWith(".ts") || directory === void 0 || !isOurs(directory)) return void 0;
	return isInCheckout(directory, () => process.cwd()) ? void 0 : directory;
}
function isInCheckout(directory, workingDirectory) {
	const { existsSync, realpathSync } = process.getBuiltinModule("node:fs");
	try {
		const place = realpathSync(directory);
		const isAround = (path) => place === path || place.startsWith(path.endsWith(node_path.sep) ? path : path + node_path.sep);
		let path = realpathSync(workingDirectory());
		if (isAround(path)) return true;
		for (; (0, node_path.dirname)(path) !== path; path = (0, node_path.dirname)(path)) if (isAround(path) && existsSync((0, node_path.join)(path, ".git"))) return true;
		return false;
	} catch {
		return true;
	}
}
const mark = "last";
function wasLast(folder) {
	return isThere((0, node_path.join)(folder, mark));
}
function isThere(path) {
	return process.getBuiltinModule("node:fs").existsSync(path);
}
function markLast(folder, isLast) {
	const { rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
	try {
		if (isLast) writeFileSync((0, node_path.join)(folder, mark), "", { mode: 384 });
		else rmSync((0, node_path.join)(folder, mark), { force: true });
	} catch {}
}
function cacheDirectory(env) {
	const { 0: base } = [
		env["NODE_COMPILE_CACHE"],
		env["XDG_CACHE_HOME"],
		env["LOCALAPPDATA"],
		env["HOME"] && (0, node_path.join)(env["HOME"], ".cache")
	].filter((candidate) => candidate !== void 0 && (0, node_path.isAbsolute)(candidate));
	return base && (0, node_path.join)(base, folder);
}
function isOurs(directory) {
	const { existsSync, mkdirSync, statSync } = process.getBuiltinModule("node:fs");
	try {
		for (let $ = 0, $l = [(0, node_path.dirname)(directory), directory]; $ < $l.length; $++) {
			const path = $l[$];
			if (!existsSync(path)) mkdirSync(path, { mode: 448 });
		}
		const entry = statSync(directory);
		const isShared = process.getuid !== void 0 && (entry.uid !== process.getuid() || (entry.mode & 18) !== 0);
		return entry.isDirectory() && !isShared;
	} catch {
		return false;
	}
}
const summaries$1 = "summaries";
const mostFolders = 24;
function prune(directory) {
	const { readdirSync, rmSync, statSync } = process.getBuiltinModule("node:fs");
	try {
		const folders = readdirSync(directory).flatMap((name) => name === summaries$1 ? [] : (0, node_path.join)(directory, name));
		const ages = new Map(folders.map((path) => [path, statSync(path).mtimeMs]));
		folders.sort((one, other) => (ages.get(other) ?? 0) - (ages.get(one) ?? 0));
		for (let $ = 0, $l = folders.slice(mostFolders); $ < $l.length; $++) {
			const path = $l[$];
			rmSync(path, {
				recursive: true,
				force: true
			});
		}
	} catch {}
}
// src/cli.ts
const calculates = [
	"history",
	"lsp",
	"mcp",
	"report",
	"schedule"
];
const talks = [
	"init",
	"lsp",
	"mcp"
];
require_runtime.loadForCommand(process.argv.slice(2));
require_runtime.keepYoungHeapSmall();
if (!calculates.includes(process.argv[2] ?? "")) {
	require_runtime.compileBriefly();
	require_runtime.sweepForOneReview();
}
require_runtime.optimizeLate();
const isServer = process.argv[2] === "mcp";
const keep = isServer ? void 0 : keepCompiled(process.env, process.argv[2], require_runtime.hasReadSeveral);
const summaries = () => isServer ? void 0 : directoryOfSummaries(process.env);
Promise.resolve().then(() => require("./startup.js")).then((n) => n.start_exports).then(({ start }) => start(process.argv.slice(2), summaries)).then((isDone) => {
	keep?.();
	if (isDone && !talks.includes(process.argv[2] ?? "")) process.exit();
});
