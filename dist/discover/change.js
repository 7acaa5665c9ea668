const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_committed = require("./committed.js");
const require_difference = require("./difference.js");
const require_check_command = require("../check-command.js");
// src/discover/place.ts
async function requirePlace(host, option) {
	return (await placeAnd(host, [], option)).place;
}
async function placeAnd(host, more, option = "--since") {
	const { code, stdout, stderr } = await host.git([
		"rev-parse",
		"--show-object-format",
		"--show-prefix",
		...more
	]);
	const [format = "", prefix = "", ...lines] = new TextDecoder().decode(stdout).split("\n");
	if (format === "") throwFor(code, stderr, option);
	return {
		place: {
			steps: prefix.split("/").filter((step) => step !== ""),
			emptyTree: emptyTrees[format] ?? ""
		},
		lines
	};
}
function throwFor(code, stderr, option) {
	if (code === 127) throw new require_startup.OperationalError("git cannot be run here.", `Install it, or review without ${option}.`);
	if (stderr.includes("not a git repository")) throw new require_startup.OperationalError("This is not a git repository.", `Run it inside of one, or without ${option}.`);
	if (stderr.includes("dubious ownership")) throw new require_startup.OperationalError("git does not read this repository, because it belongs to another user.", "Allow it with git config --global --add safe.directory and its path.");
}
const emptyTrees = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
function seenFrom({ steps }, path) {
	return require_startup.pathSeenFrom(steps, path);
}
function fromRoot({ steps: home }, path) {
	if (path.startsWith("/")) return void 0;
	const plain = require_startup.plainPath([...home, path].join("/"));
	return plain === ".." || plain.startsWith("../") ? void 0 : plain;
}
function pathsWithin(host, place, paths) {
	return paths.map((path) => {
		if (path === "-" || path === "") return path;
		const relative = isAbsolute(path) ? relativeTo(host.directory ?? [], path) : require_startup.plainPath(path);
		if (/^(?:\.\.\/)*\.\.$/.test(relative)) throw new require_startup.OperationalError(`${require_startup.quoted(path)} contains the working directory, but a change is reviewed from one directory.`, `Run the review in ${require_startup.quoted(path)}.`);
		if (fromRoot(place, relative) === void 0) throw new require_startup.OperationalError(`${require_startup.quoted(path)} is outside of this repository, but a change is compared within it.`, "Review it without --since and --staged.");
		return relative === "" ? "." : relative;
	});
}
function isAbsolute(path) {
	return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
function relativeTo(home, path) {
	const steps = path.split(/[\\/]/).filter((step) => step !== "" && step !== ".");
	return require_startup.pathSeenFrom(home, steps.join("/"));
}
// src/discover/read-ahead.ts
const mostBytes = 16777216;
var ReadAhead = class {
	#waiting = new Map();
	#left = mostBytes;
	keep(path, bytes) {
		if (bytes.length > this.#left || this.#waiting.has(path)) return;
		this.#left -= bytes.length;
		this.#waiting.set(path, bytes);
	}
	over(host) {
		return {
			...host,
			read: async (path, limit) => this.#take(path)?.subarray(0, limit + 1) ?? host.read(path, limit)
		};
	}
	#take(path) {
		const bytes = this.#waiting.get(path);
		if (bytes) this.#left += bytes.length;
		this.#waiting.delete(path);
		return bytes;
	}
};
// src/discover/untracked.ts
async function untrackedOf(host, place, paths, { tracked, untracked, config }) {
	const found = untracked.flatMap((path) => /\.ya?ml$/i.test(path) ? [seenFrom(place, path)] : []);
	const named = await namedFiles(host, place, config !== void 0 && found.includes(config) ? [...paths, config] : paths, tracked);
	return {
		named,
		others: require_check_command.lieWithin(paths, found).filter((path) => require_check_command.isPipelineName(path) && !named.some((file) => file.path === path))
	};
}
async function namedFiles(host, place, paths, tracked) {
	const known = new Set(tracked.map(({ path }) => path));
	const found = paths.map(async (path) => {
		const inRepository = fromRoot(place, path);
		const kind = path === "-" || inRepository === void 0 || known.has(inRepository) ? void 0 : await host.kindOf(path);
		if (kind === void 0 || kind === "directory" || inRepository === void 0) return [];
		return [{
			path,
			laid: { kind },
			change: {
				path: inRepository,
				previousPath: null,
				status: "added",
				before: null
			}
		}];
	});
	return (await Promise.all(found)).flat();
}
// src/discover/change.ts
var change_exports = require_rolldown_runtime.__exportAll({
	changeSince: () => changeSince,
	changeStaged: () => changeStaged
});
async function changeSince(host, ref, asked) {
	const { place, base } = await endsOf(host, ref, "HEAD");
	return compare(host, place, {
		base,
		head: "disk",
		label: ref
	}, asked);
}
async function changeStaged(host, asked) {
	const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env;
	if (from && to) {
		const { place, base, head } = await endsOf(host, from, to, "--staged");
		return compare(host, place, {
			base,
			head,
			label: from
		}, asked);
	}
	const place = await requirePlace(host, "--staged");
	const { 0: head, 1: merged } = await require_startup.commitsOf(host, ["HEAD", "MERGE_HEAD"]);
	return compare(host, place, {
		base: head ?? place.emptyTree,
		head: { index: index || void 0 },
		label: "HEAD",
		merged
	}, asked);
}
async function changeBetween(host, base, head, asked) {
	const place = await requirePlace(host, "git refs");
	const { 0: one, 1: other } = await require_startup.commitsOf(host, [base, head ?? "HEAD"]);
	if (one === void 0) throw noCommit(base);
	if (other === void 0 && head !== void 0) throw noCommit(head);
	return compare(host, place, {
		base: one,
		head: head === void 0 ? "disk" : other ?? one,
		label: base
	}, asked);
}
async function partingOf(host, one, other) {
	const { base, isShared } = await endsOf(host, one, other, "git refs");
	if (isShared) return base;
	throw new require_startup.OperationalError(`${require_startup.quoted(one)} and ${require_startup.quoted(other)} share no commit.`, "In a shallow clone, fetch the history first: git fetch --unshallow.");
}
async function baseSince(host, ref) {
	const place = await requirePlace(host);
	return (await changeSince(host, ref, {
		paths: (await require_difference.filesKnown(host)).untracked.map((path) => seenFrom(place, path)),
		matters: () => true
	})).base;
}
async function compare(host, place, comparison, asked) {
	const paths = pathsWithin(host, place, asked.paths);
	const config = asked.config === void 0 ? void 0 : require_startup.plainPath(asked.config);
	const configInRepository = config === void 0 ? void 0 : fromRoot(place, config);
	const matters = asked.matters ?? ((path) => require_difference.mayMatter(path, configInRepository));
	const { 0: { tracked: entries, untracked }, 1: staged } = await Promise.all([filesAt(host, comparison.head), stagedFiles(host, comparison, asked.matters ? void 0 : { yamlAnd: configInRepository })]);
	const { named, others } = comparison.head === "disk" ? await untrackedOf(host, place, paths, {
		tracked: entries,
		untracked,
		config
	}) : {
		named: [],
		others: []
	};
	const ahead = new ReadAhead();
	const at = {
		host,
		here: (path) => seenFrom(place, path),
		isEdited: asked.isEdited ?? false,
		ahead
	};
	const tracked = entries.filter(({ path }) => matters(path));
	const state = comparison.head === "disk" ? await require_committed.diskState(at, tracked, staged) : require_committed.keptState(at, tracked, staged);
	const { contents, files, laid } = await require_committed.settle(host, state, staged);
	const standIns = (await require_difference.standInsOf(files, {
		disk: host,
		tracked: entries,
		contents
	})).map((one) => ({
		...one,
		path: at.here(one.path)
	}));
	const isNamed = (path) => named.some((file) => file.change.path === path);
	const base = baseOf(at, place, {
		...require_startup.filesOfChange([...files, ...named.map(({ change }) => change)], (path) => matters(path) || isNamed(path)),
		...comparison,
		contents,
		matters
	});
	const tree = {
		files: new Map([
			...laid,
			...require_difference.laidStandIns(standIns),
			...named.map((file) => [file.path, file.laid])
		]),
		isHidden: (path) => base.removed.includes(path) || require_committed.isForeignConfig(path, config),
		isInside: (directory) => fromRoot(place, directory) !== void 0 && !require_difference.isInSubmodule(standIns, directory)
	};
	const input = paths.includes("-") ? [require_check_command.standardInput] : [];
	const only = new Set([
		...base.changed.keys(),
		...base.removed,
		...input
	]);
	return {
		host: require_committed.treeHost(ahead.over(host), tree),
		base,
		only,
		standIns,
		paths,
		untracked: others
	};
}
async function filesAt(host, head) {
	if (head === "disk") return require_difference.filesKnown(host);
	return {
		tracked: await (typeof head === "string" ? require_difference.entriesAt(host, head) : require_difference.entriesInIndex(host, head.index)),
		untracked: []
	};
}
async function stagedFiles(host, { base, head, label, merged }, scope) {
	const end = head === "disk" ? { index: void 0 } : head;
	const { 0: files, 1: theirs } = await Promise.all([require_difference.differenceOf(host, {
		base,
		head: end
	}, scope), merged === void 0 ? void 0 : require_difference.differenceOf(host, {
		base: merged,
		head: end
	}, scope)]);
	if (files === void 0) throw unreadable(label);
	const foreign = theirs && new Set(theirs.map(({ path }) => path));
	return foreign ? files.filter(({ path }) => foreign.has(path)) : files;
}
function unreadable(label) {
	return new require_startup.OperationalError(`The changes since ${require_startup.quoted(label)} cannot be read.`, "Check that git diff works here; in a partial clone it fetches the missing contents.");
}
function baseOf({ host, here }, place, known) {
	const { changed, removed, former, base, label, contents } = known;
	const others = new Map();
	return {
		label,
		changed: new Map([...changed].map(({ 0: path, 1: name }) => [here(path), name === null ? null : here(name)])),
		removed: removed.map(here),
		read: async (name) => {
			const path = fromRoot(place, name);
			if (path === void 0) return void 0;
			if (former.has(path) || known.matters(path)) return require_startup.bytesOfFormer(path, former.get(path), contents);
			const other = others.get(path) ?? require_startup.contentAt(host, base, path);
			others.set(path, other);
			return other;
		}
	};
}
async function endsOf(host, ref, head, option) {
	const { place, lines } = await placeAnd(host, require_startup.partingArguments(ref, head), option);
	const { one, other, base } = require_startup.partingIn(lines) ?? await partingByParts(host, ref, head);
	return {
		place,
		base: base ?? one,
		head: other,
		isShared: base !== void 0
	};
}
async function partingByParts(host, ref, head) {
	const { 0: one, 1: other } = await require_startup.commitsOf(host, [ref, head]);
	if (one === void 0) throw noCommit(ref);
	if (other === void 0) throw noCommit(head);
	return {
		one,
		other,
		base: await require_startup.mergeBase(host, one, other)
	};
}
function noCommit(ref) {
	return new require_startup.OperationalError(`Commit ${require_startup.quoted(ref)} does not exist here.`, "Fetch it first, for example git fetch origin main, and name it as origin/main.");
}
module.exports = {
	baseSince,
	changeBetween,
	change_exports,
	partingOf
};
