import { D as entriesAt, Mt as OperationalError, N as readBlob } from "./base.js";
import { tn as mostFileBytes } from "./check.js";
import { t as gitBlobName } from "./blob-name.js";
import { o as readContent } from "./endpoints2.js";
// src/github/overlay.ts
const mostFiles = 20;
async function overlayHost(host, client, at, files) {
	if (files.length > mostFiles) throw new OperationalError(`The pull request changes ${files.length} YAML files; under this event at most ${mostFiles} can be read`, "Review it under the event \"pull_request\", which checks it out without rights; the input \"fork-report\" can tell what that run reports");
	const laid = new Map();
	for (const file of files) {
		if (file.previousPath !== null) laid.set(file.previousPath, void 0);
		laid.set(file.path, file.status === "removed" ? void 0 : await readContent(client, at, file.path, at.headSha));
	}
	return laidOver(host, laid);
}
async function hostAtCommit(host, sha, matters) {
	const laid = new Map();
	for (const { path, kind, blob } of await entriesAt(host, sha)) {
		if (!matters(path)) continue;
		const onDisk = await host.kindOf(path);
		if (kind === "file") {
			const bytes = onDisk === "file" ? await host.read(path, mostFileBytes) : void 0;
			const other = bytes && gitBlobName(bytes) === blob ? void 0 : await textOfCommit(host, blob, bytes);
			if (other) laid.set(path, other);
		} else if (onDisk !== "link") laid.set(path, "other");
	}
	return laid.size === 0 ? host : laidOver(host, laid);
}
async function textOfCommit(host, blob, onDisk) {
	const plain = onDisk && Buffer.from(Buffer.from(onDisk).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	if (plain && gitBlobName(plain) === blob) return plain;
	const bytes = await readBlob(host, blob);
	return bytes && onDisk && isStandIn(bytes) ? void 0 : bytes;
}
function isStandIn(bytes) {
	const start = Buffer.from(bytes.subarray(0, 42)).toString("latin1");
	return start.startsWith("version https://git-lfs.github.com/spec/v") || start.startsWith("\0GITCRYPT\0");
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
	for (const [path, content] of laid) if (content !== void 0 && path.startsWith(`${directory}/`)) return true;
	return false;
}
function entriesOf(below, laid, directory) {
	const prefix = directory === "." ? "" : `${directory}/`;
	const entries = new Map(below.map((entry) => [entry.name, entry.kind]));
	for (const [path, content] of laid) {
		if (!path.startsWith(prefix)) continue;
		const [name = "", ...rest] = path.slice(prefix.length).split("/");
		const kind = rest.length > 0 ? "directory" : kindOf(content);
		if (kind === void 0) entries.delete(name);
		else if (rest.length === 0 || content !== void 0) entries.set(name, kind);
	}
	return [...entries].map(([name, kind]) => ({
		name,
		kind
	})).sort((one, other) => one.name < other.name ? -1 : 1);
}
export { hostAtCommit, overlayHost };
