require("../rolldown-runtime.js");
let node_crypto = require("node:crypto");
// src/discover/summary-pack.ts
const most = {
	bytes: 134217728,
	unasked: 16777216
};
var SummaryPack = class {
	#open;
	#bytes;
	#entries;
	#asked = new Set();
	#next;
	#last;
	constructor(files, ground) {
		const name = (0, node_crypto.hash)("sha256", JSON.stringify([files.build, ground]), "hex");
		this.#open = () => files.write(name);
		const read = files.read(name, most.bytes);
		this.#bytes = Buffer.from(read?.buffer ?? new ArrayBuffer(0), read?.byteOffset, read?.length);
		this.#entries = new Map(entriesIn(this.#bytes).map((entry) => [entry.path, entry]));
	}
	of(path, bytes) {
		const digest = (0, node_crypto.hash)("sha256", bytes, "hex");
		this.#last = {
			path,
			digest
		};
		const entry = this.#entries.get(path);
		if (entry?.digest !== digest) return void 0;
		this.#asked.add(entry);
		return this.#bytes.toString("utf8", entry.from, entry.to);
	}
	add(path, text) {
		if (this.#last?.path !== path) return;
		this.#next ??= new PackWriter(this.#open());
		this.#next.add(this.#last, Buffer.from(text));
	}
	end() {
		const next = this.#next;
		if (!next) return;
		let left = most.unasked;
		for (const entry of this.#entries.values()) {
			if (!this.#asked.has(entry)) left -= entry.to - entry.from;
			if (this.#asked.has(entry) || left > 0) next.add(entry, this.#bytes.subarray(entry.from, entry.to));
		}
		next.end();
	}
};
const batchBytes = 262144;
var PackWriter = class {
	#file;
	#sum = (0, node_crypto.createHash)("sha256");
	#entries = new Map();
	#waiting = [];
	#waitingBytes = 0;
	#size = 0;
	constructor(file) {
		this.#file = file;
	}
	add({ path, digest }, bytes) {
		if (!this.#file || this.#entries.has(path) || this.#size + bytes.length > most.bytes / 2) return;
		this.#entries.set(path, {
			path,
			digest,
			from: this.#size,
			to: this.#size + bytes.length
		});
		this.#append(bytes);
	}
	end() {
		const index = this.#size;
		const entries = [...this.#entries.values()].map(({ path, digest, from, to }) => [
			path,
			digest,
			from,
			to
		]);
		this.#append(Buffer.from(JSON.stringify(entries)));
		this.#append(Buffer.from(Uint32Array.of(index).buffer));
		this.#flush();
		this.#file?.append(this.#sum.digest());
		this.#file?.keep();
	}
	#append(bytes) {
		this.#size += bytes.length;
		this.#waitingBytes += bytes.length;
		this.#waiting.push(bytes);
		if (this.#waitingBytes > batchBytes) this.#flush();
	}
	#flush() {
		const batch = Buffer.concat(this.#waiting);
		this.#waiting = [];
		this.#waitingBytes = 0;
		this.#sum.update(batch);
		this.#file?.append(batch);
	}
};
const sumBytes = 32;
const indexBytes = Uint32Array.BYTES_PER_ELEMENT;
function entriesIn(bytes) {
	const end = bytes.length - sumBytes;
	if (end < indexBytes) return [];
	if (!(0, node_crypto.createHash)("sha256").update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end))) return [];
	const text = bytes.toString("utf8", bytes.readUInt32LE(end - indexBytes), end - indexBytes);
	return JSON.parse(text).map(({ 0: path, 1: digest, 2: from, 3: to }) => ({
		path,
		digest,
		from,
		to
	}));
}
exports.SummaryPack = SummaryPack;
