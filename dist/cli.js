#!/usr/bin/env node
require("./rolldown-runtime.js");
const require_runtime = require("./runtime.js");
let node_path = require("node:path");
// src/compiled-chunks.ts
function startFromCompiled({ bundle, folder }) {
	const { prototype } = process.getBuiltinModule("node:module");
	const compile = Reflect.get(prototype, "_compile");
	if (typeof compile !== "function") return () => false;
	process.getBuiltinModule("node:v8").setFlagsFromString("--no-flush-bytecode");
	const fresh = new Map();
	Reflect.set(prototype, "_compile", function(code, path, ...rest) {
		if (!path.startsWith(bundle + node_path.sep)) return Reflect.apply(compile, this, [
			code,
			path,
			...rest
		]);
		const name = path.slice(bundle.length + 1).replaceAll(/[\\/]/g, "+");
		const { script, isFresh } = scriptOf(code, path, (0, node_path.join)(folder, name));
		if (isFresh) fresh.set(name, script);
		const run = script.runInThisContext();
		const load = (id) => this.require(id);
		return typeof run === "function" ? Reflect.apply(run, this.exports, [
			this.exports,
			load,
			this,
			path,
			(0, node_path.dirname)(path)
		]) : run;
	});
	return () => {
		if (fresh.size > 0) keep$1(fresh, folder);
		return fresh.size > 0;
	};
}
function scriptOf(code, filename, cache) {
	const { Script } = process.getBuiltinModule("node:vm");
	const cachedData = compiledIn(cache);
	const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
		filename,
		...cachedData && { cachedData }
	});
	return {
		script,
		isFresh: cachedData === void 0 || script.cachedDataRejected === true
	};
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
function sumOf(code) {
	let sum = code.length;
	for (let at = 0; at + sumBytes <= code.length; at += 64) sum = Math.imul(sum, 31) + code.readInt32LE(at) | 0;
	return sum;
}
const sumBytes = 4;
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
		for (const [name, script] of scripts) {
			const whole = (0, node_path.join)(folder, name);
			const part = `${whole}.${process.pid}`;
			writeFileSync(part, summed(script.createCachedData()), {
				mode: 384,
				flag: "wx"
			});
			renameSync(part, whole);
		}
	} catch {}
}
// src/compile-cache.ts
const folder = "pipeline-review";
const build = "a24aba55c9185982";
function keepCompiled(env, command = "") {
	const directory = env["NODE_DISABLE_COMPILE_CACHE"] === "1" ? void 0 : cacheDirectory(env);
	if (__filename.endsWith(".ts") || directory === void 0 || !isOurs(directory)) return void 0;
	const name = [
		build,
		process.version,
		process.arch,
		/^[a-z]+$/.test(command) ? command : "check"
	].join("-");
	const keep = startFromCompiled({
		bundle: __dirname,
		folder: (0, node_path.join)(directory, name)
	});
	return () => {
		if (keep()) prune(directory);
	};
}
function cacheDirectory(env) {
	const [base] = [
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
		for (const path of [(0, node_path.dirname)(directory), directory]) if (!existsSync(path)) mkdirSync(path, { mode: 448 });
		const entry = statSync(directory);
		const isShared = process.getuid !== void 0 && (entry.uid !== process.getuid() || (entry.mode & 18) !== 0);
		return entry.isDirectory() && !isShared;
	} catch {
		return false;
	}
}
const mostFolders = 24;
function prune(directory) {
	const { readdirSync, rmSync, statSync } = process.getBuiltinModule("node:fs");
	try {
		const folders = readdirSync(directory).map((name) => (0, node_path.join)(directory, name));
		const ages = new Map(folders.map((path) => [path, statSync(path).mtimeMs]));
		folders.sort((one, other) => (ages.get(other) ?? 0) - (ages.get(one) ?? 0));
		for (const path of folders.slice(mostFolders)) rmSync(path, {
			recursive: true,
			force: true
		});
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
require_runtime.keepYoungHeapSmall();
if (!calculates.includes(process.argv[2] ?? "")) require_runtime.compileBriefly();
require_runtime.optimizeLate();
const keep = process.argv[2] === "mcp" ? void 0 : keepCompiled(process.env, process.argv[2]);
Promise.resolve().then(() => require("./startup.js")).then((n) => n.start_exports).then(({ start }) => start(process.argv.slice(2))).then(keep);
