#!/usr/bin/env node
import { A as keepYoungHeapSmall } from "./startup.js";
import { dirname, isAbsolute, join } from "node:path";
// src/compile-cache.ts
const folder = "pipeline-review";
function keepCompiled(env) {
	const isBundle = !import.meta.url.endsWith(".ts");
	const { enableCompileCache, constants } = process.getBuiltinModule("node:module");
	const directory = cacheDirectory(env);
	if (!isBundle || !enableCompileCache || directory === void 0 || !isOurs(directory)) return;
	const { ENABLED, ALREADY_ENABLED } = constants.compileCacheStatus;
	const { status } = enableCompileCache(directory);
	if (status === ENABLED || status === ALREADY_ENABLED) process.getBuiltinModule("node:v8").setFlagsFromString("--no-lazy");
}
function cacheDirectory(env) {
	const [base] = [
		env["XDG_CACHE_HOME"],
		env["LOCALAPPDATA"],
		env["HOME"] && join(env["HOME"], ".cache")
	].filter((candidate) => candidate !== void 0 && isAbsolute(candidate));
	return base && join(base, folder);
}
function isOurs(directory) {
	const { existsSync, mkdirSync, statSync } = process.getBuiltinModule("node:fs");
	try {
		for (const path of [dirname(directory), directory]) if (!existsSync(path)) mkdirSync(path, { mode: 448 });
		const entry = statSync(directory);
		const isShared = process.getuid !== void 0 && (entry.uid !== process.getuid() || (entry.mode & 18) !== 0);
		return entry.isDirectory() && !isShared;
	} catch {
		return false;
	}
}
// src/cli.ts
keepYoungHeapSmall();
if (process.argv[2] !== "mcp") keepCompiled(process.env);
await (await import("./cli/start.entry.js")).start(process.argv.slice(2));
export {};
