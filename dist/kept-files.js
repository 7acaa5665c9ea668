require("./rolldown-runtime.js");
let node_path = require("node:path");
// src/kept-files.ts
const { constants, closeSync, fstatSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, utimesSync, writeSync } = process.getBuiltinModule("node:fs");
const most = {
	files: 24,
	bytes: 536870912,
	days: 30
};
const dayMs = 864e5;
function keptFilesIn(directory, build, now) {
	return {
		build,
		read: (name, limit) => attempt(() => readOwn((0, node_path.join)(directory, name), limit, now())),
		write: (name) => attempt(() => openPart(directory, name, now()))
	};
}
function readOwn(path, limit, now) {
	const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const { size, mode, uid, mtimeMs } = fstatSync(file);
		const isForeign = process.getuid !== void 0 && (uid !== process.getuid() || (mode & 18) !== 0);
		if ((mode & constants.S_IFMT) !== constants.S_IFREG || isForeign || size > limit) return void 0;
		if (now - mtimeMs > dayMs) utimesSync(path, now / 1e3, now / 1e3);
		const bytes = new Uint8Array(size);
		return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
	} finally {
		closeSync(file);
	}
}
function openPart(directory, name, now) {
	const path = (0, node_path.join)(directory, name);
	const part = `${path}.${process.pid}`;
	rmSync(part, { force: true });
	let file = openSync(part, "wx", 384);
	const close = () => {
		if (file !== void 0) closeSync(file);
		file = void 0;
	};
	return {
		append: (bytes) => {
			if (file !== void 0 && attempt(() => writeAll(file ?? -1, bytes))) return;
			close();
			attempt(() => rmSync(part, { force: true }));
		},
		keep: () => {
			if (file === void 0) return;
			close();
			attempt(() => renameSync(part, path));
			attempt(() => prune(directory, now));
		}
	};
}
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
	return true;
}
function prune(directory, now) {
	const files = readdirSync(directory).map((name) => {
		const path = (0, node_path.join)(directory, name);
		const { size, mtimeMs } = statSync(path);
		return {
			path,
			size,
			age: now - mtimeMs,
			isPart: /\.\d+$/.test(name)
		};
	});
	let bytes = 0;
	for (let $ = 0, $l = files.toSorted((one, other) => one.age - other.age); $ < $l.length; $++) {
		const at = $, { path, size, age, isPart } = $l[$];
		bytes += size;
		if (at >= most.files || bytes > most.bytes || age > (isPart ? 1 : most.days) * dayMs) rmSync(path, { force: true });
	}
}
function attempt(work) {
	try {
		return work();
	} catch {
		return;
	}
}
exports.keptFilesIn = keptFilesIn;
