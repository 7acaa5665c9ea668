require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_endpoints = require("./endpoints.js");
// src/github/overlay.ts
const mostFiles = 20;
async function overlayHost(host, client, at, files) {
	if (files.length > mostFiles) throw new require_startup.OperationalError(`The pull request changes ${files.length} YAML files; under this event at most ${mostFiles} can be read`, "Use the event \"pull_request\", which checks out the code without permissions; the input \"fork-report\" can publish the report of that run");
	const laid = new Map();
	for (let $ = 0, $l = files; $ < $l.length; $++) {
		const file = $l[$];
		if (file.previousPath !== null) laid.set(file.previousPath, void 0);
		laid.set(file.path, file.status === "removed" ? void 0 : await require_endpoints.readContent(client, at, file.path, at.headSha));
	}
	return laidOver(host, laid);
}
function laidOver(host, laid) {
	return {
		...host,
		kindOf: async (path) => laid.has(path) ? kindOf(laid.get(path)) : isAbove(laid, path) ? "directory" : host.kindOf(path),
		read: async (path, limit) => {
			if (!laid.has(path)) return host.read(path, limit);
			const bytes = laid.get(path);
			return bytes instanceof Uint8Array ? bytes.subarray(0, limit + 1) : void 0;
		},
		list: async (directory) => entriesOf(await host.list(directory) ?? [], laid, directory)
	};
}
function kindOf(content) {
	return content === void 0 ? void 0 : content === "other" ? "other" : "file";
}
function isAbove(laid, directory) {
	for (const { 0: path, 1: content } of laid) if (content !== void 0 && path.startsWith(`${directory}/`)) return true;
	return false;
}
function entriesOf(below, laid, directory) {
	const prefix = directory === "." ? "" : `${directory}/`;
	const entries = new Map(below.map((entry) => [entry.name, entry.kind]));
	for (const { 0: path, 1: content } of laid) {
		if (!path.startsWith(prefix)) continue;
		const [name = "", ...rest] = path.slice(prefix.length).split("/");
		const kind = rest.length > 0 ? "directory" : kindOf(content);
		if (kind === void 0) entries.delete(name);
		else if (rest.length === 0 || content !== void 0) entries.set(name, kind);
	}
	return [...entries].map(({ 0: name, 1: kind }) => ({
		name,
		kind
	})).sort((one, other) => one.name < other.name ? -1 : 1);
}
exports.overlayHost = overlayHost;
