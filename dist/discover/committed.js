const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_blob_name = require("./blob-name.js");
const require_difference = require("./difference.js");
// src/discover/head.ts
function keptState(at, tracked, staged) {
	return {
		wanted: tracked.flatMap(({ kind, blob }) => kind === "file" ? [blob] : []),
		settle: async (contents) => ({
			files: staged,
			laid: await laidAs(at, tracked, contents)
		})
	};
}
async function laidAs({ host, here }, tracked, contents) {
	const laid = new Map();
	for (let $ = 0, $l = tracked; $ < $l.length; $++) {
		const entry = $l[$];
		{
			const path = here(entry.path);
			const kept = await asKept(host, path, entry, contents);
			if (kept) laid.set(path, kept);
		}
	}
	return laid;
}
async function diskState(at, tracked, staged) {
	const files = [];
	for (let $ = 0, $l = tracked; $ < $l.length; $++) {
		const entry = $l[$];
		files.push(await onDisk(at, at.here(entry.path), entry));
	}
	return {
		wanted: files.filter(({ state, entry }) => state !== "same" && entry.kind === "file").map(({ entry }) => entry.blob),
		settle: async (contents) => {
			const settled = files.map((file) => withStandIn(file, contents.get(file.entry.blob)));
			const sparse = settled.filter(({ state }) => state === "sparse").map(({ entry }) => entry);
			const own = settled.filter(({ state }) => state === "same" || state === "other").map(({ entry, laid }) => [at.here(entry.path), at.isEdited ? { kind: laid.kind } : laid]);
			return {
				files: withDisk(staged, settled),
				laid: new Map([...own, ...await laidAs(at, sparse, contents)])
			};
		}
	};
}
const mostComparedBytes = 33554432;
async function onDisk(at, path, entry) {
	const bytes = entry.kind === "file" ? await at.host.read(path, mostComparedBytes) : void 0;
	if (bytes) return asRead(at, path, entry, bytes);
	const kind = await at.host.kindOf(path);
	const same = {
		entry,
		state: "same",
		laid: { kind: entry.kind }
	};
	if (kind === void 0 && entry.isSparse) return {
		...same,
		state: "sparse"
	};
	if (entry.kind === "other" || kind === "link" && entry.kind === "link") return same;
	if (kind === void 0 || kind === "directory") return {
		...same,
		state: "gone"
	};
	if (kind !== "file") return {
		entry,
		state: "other",
		laid: { kind }
	};
	return asRead(at, path, entry, entry.kind === "file" ? void 0 : await at.host.read(path, mostComparedBytes));
}
function asRead({ ahead }, path, entry, read) {
	const bytes = read ?? new Uint8Array();
	const form = require_blob_name.committedForm(bytes, entry.blob);
	if (read && (!form || form === read)) ahead?.keep(path, read);
	if (form && entry.kind === "link") return {
		entry,
		state: "same",
		laid: { kind: entry.kind }
	};
	if (form) return {
		entry,
		state: "same",
		laid: {
			kind: "file",
			bytes: form === bytes ? void 0 : form
		}
	};
	return {
		entry,
		state: "other",
		laid: { kind: "file" },
		bytes
	};
}
function withStandIn(file, kept) {
	return file.state === "other" && file.bytes && kept && require_blob_name.isStandIn(kept) && require_blob_name.standsFor(kept, file.bytes) ? {
		entry: file.entry,
		state: "same",
		laid: file.laid
	} : file;
}
async function asKept(host, path, entry, contents) {
	if (entry.kind !== "file") return { kind: entry.kind };
	const bytes = contents.get(entry.blob);
	if (bytes && !require_blob_name.isStandIn(bytes)) return {
		kind: "file",
		bytes
	};
	const there = await host.kindOf(path) === "file" ? await host.read(path, require_check_command.limits.bytes) : void 0;
	if (bytes) return {
		kind: "file",
		bytes: there ?? bytes
	};
	const form = there && require_blob_name.committedForm(there, entry.blob);
	return form && {
		kind: "file",
		bytes: form
	};
}
function withDisk(staged, files) {
	const changes = new Map(staged.map((file) => [file.path, file]));
	for (let $ = 0, $l = files; $ < $l.length; $++) {
		const file = $l[$];
		{
			const { path } = file.entry;
			if (file.state === "gone") takeAway(changes, file);
			if (file.state !== "other") continue;
			const known = changes.get(path);
			if (known?.status === "modified" && known.before && file.bytes && require_blob_name.committedForm(file.bytes, known.before.blob)) changes.delete(path);
			else if (!known) changes.set(path, changed(file));
		}
	}
	return [...changes.values()].sort((one, other) => one.path < other.path ? -1 : 1);
}
function takeAway(changes, file) {
	const { path } = file.entry;
	const { status = "modified", previousPath = null, before = formerOf(file) } = changes.get(path) ?? {};
	changes.delete(path);
	const name = previousPath ?? path;
	if (status !== "added" && before) changes.set(name, {
		path: name,
		previousPath: null,
		status: "removed",
		before
	});
}
function changed(file) {
	const before = formerOf(file);
	return {
		path: file.entry.path,
		previousPath: null,
		status: before ? "modified" : "added",
		before
	};
}
function formerOf({ entry: { kind, blob } }) {
	return emptyBlobs.includes(blob) ? null : {
		kind,
		blob
	};
}
const emptyBlobs = ["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"];
// src/discover/tree-host.ts
function treeHost(host, tree) {
	const directories = directoriesOf(tree.files);
	return {
		...host,
		kindOf: async (path) => {
			return tree.files.get(path)?.kind ?? (directories.has(path) ? "directory" : void 0) ?? (tree.isHidden(path) ? void 0 : host.kindOf(path));
		},
		read: async (path, limit) => {
			const laid = tree.files.get(path);
			if (laid?.bytes) {
				host.noteRead?.(path);
				return laid.bytes.subarray(0, limit + 1);
			}
			if (laid ? laid.kind !== "file" : tree.isHidden(path)) return void 0;
			return host.read(path, limit);
		},
		list: async (directory) => {
			const names = directories.get(directory);
			if (!names && tree.isInside(directory)) return [];
			if (!names) return await host.list(directory) ?? (tree.files.has(directory) ? [] : void 0);
			return [...names].map(({ 0: name, 1: kind }) => ({
				name,
				kind
			})).sort((one, other) => one.name < other.name ? -1 : 1);
		}
	};
}
function directoriesOf(files) {
	const directories = new Map();
	const add = (path, kind) => {
		const cut = path.lastIndexOf("/");
		const { 0: parent, 1: name } = cut === -1 ? [".", path] : [path.slice(0, cut), path.slice(cut + 1)];
		if (name === ".." || path === ".") return;
		const names = directories.get(parent);
		if (names) names.set(name, kind);
		else {
			directories.set(parent, new Map([[name, kind]]));
			if (parent !== ".") add(parent, "directory");
		}
	};
	for (const { 0: path, 1: { kind } } of files) add(path, kind);
	return directories;
}
// src/discover/committed.ts
var committed_exports = require_rolldown_runtime.__exportAll({
	committed: () => committed,
	formerFiles: () => formerFiles
});
async function committed(host, sha, { files, config }) {
	const entries = await require_difference.entriesAt(host, sha);
	const tracked = entries.filter(({ path }) => require_difference.mayMatter(path, config));
	const { contents, laid } = await settle(host, keptState({
		host,
		here: (path) => path,
		isEdited: false
	}, tracked, files), files);
	const standIns = await require_difference.standInsOf(files, {
		disk: host,
		tracked: entries,
		contents
	});
	const gone = new Set(files.flatMap(({ path, status }) => status === "removed" ? [path] : []));
	return {
		host: treeHost(host, {
			files: new Map([...laid, ...require_difference.laidStandIns(standIns)]),
			isHidden: (path) => gone.has(path) || isForeignConfig(path, config),
			isInside: (directory) => !directory.startsWith("/") && !directory.startsWith("..") && !require_difference.isInSubmodule(standIns, directory)
		}),
		tracked: new Set(tracked.map(({ path }) => path)),
		contents,
		standIns
	};
}
async function formerFiles(host, sha, files, config) {
	const entries = new Map((await require_difference.entriesAt(host, sha)).filter(({ path }) => require_difference.mayMatter(path, config)).map((entry) => [entry.path, entry]));
	return files.map((file) => ({
		...file,
		before: entries.get(file.previousPath ?? file.path) ?? null
	}));
}
function isForeignConfig(path, named) {
	return path !== named && /^(?:\.\.\/)*(?:\.github\/)?pipeline-review\.ya?ml$/.test(path);
}
async function settle(host, state, staged) {
	const contents = await require_startup.readContents(host, [
		...blobsBefore(staged),
		...require_difference.addressesIn(staged),
		...state.wanted
	], require_check_command.limits.bytes);
	return {
		contents,
		...await state.settle(contents)
	};
}
function blobsBefore(files) {
	return files.flatMap(({ before }) => before?.kind === "file" ? [before.blob] : []);
}
module.exports = {
	committed_exports,
	diskState,
	isForeignConfig,
	keptState,
	settle,
	treeHost
};
