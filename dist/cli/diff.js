const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_changes = require("../changes/changes.js");
const require_radii = require("../review/radii.js");
const require_change = require("../discover/change.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_diff_options = require("./diff-options.js");
const require_snapshot_answers = require("./snapshot-answers.js");
// src/review/compared.ts
async function comparedCommits(host, { base, head, paths, config }) {
	const change = await require_change.changeBetween(host, base, head, {
		paths: paths.length === 0 ? ["."] : paths,
		config
	});
	const request = {
		paths: change.paths,
		base: change.base,
		only: change.only,
		standIns: change.standIns,
		allowEmpty: true,
		mustMatch: paths.length > 0,
		...config !== void 0 && { config }
	};
	const state = await require_check_command.readState(change.host, request, require_check_command.stageClock(change.host, void 0));
	const moved = [...change.base.changed].flatMap(({ 0: now, 1: was }) => was === null || was === now ? [] : [[now, was]]);
	return {
		before: state.before ?? [],
		after: state.subjects,
		renamed: new Map(moved),
		secretPrefixes: state.config.secretPrefixes,
		crashed: state.crashed,
		untracked: change.untracked
	};
}
async function comparedPlaces(host, base, head, named) {
	const config = await require_check_command.loadConfig(host, named, require_check_command.rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	const shown = base.kind === "file" ? head.path : void 0;
	const former = await filesBelow(host, base, shown), latter = await filesBelow(host, head, shown);
	const before = await documentsOf(host, former), after = await documentsOf(host, latter);
	const crashed = [];
	const was = await subjectsIn(host, config, before, {
		isNamed: shown !== void 0,
		others: new Set()
	}, crashed);
	const others = new Set(was.filter(({ isPipeline }) => isPipeline).map(({ document }) => document.source.path));
	const is = await subjectsIn(host, config, after, {
		isNamed: shown !== void 0,
		others
	}, crashed);
	const renamed = movedFiles(was, is);
	const back = new Map([...renamed].map(({ 0: now, 1: path }) => [path, now]));
	const underNewNames = before.map((document) => withPath(document, back.get(document.source.path)));
	return {
		before: back.size === 0 ? was : await subjectsIn(host, config, underNewNames, {
			isNamed: shown !== void 0,
			others: new Set()
		}, crashed),
		after: is,
		renamed,
		secretPrefixes: config.secretPrefixes,
		crashed,
		untracked: []
	};
}
function withPath(document, path) {
	return path === void 0 ? document : {
		...document,
		source: {
			path,
			text: document.source.text
		}
	};
}
async function filesBelow(host, { path }, shown) {
	const { candidates } = await require_check_command.selectFiles(host, [path]);
	const home = require_startup.plainPath(path);
	return candidates.map((candidate) => ({
		path: shown ?? (home === "" ? candidate.path : candidate.path.slice(home.length + 1)),
		real: candidate.path,
		kind: candidate.kind
	}));
}
async function documentsOf(host, files) {
	const real = new Map(files.map((file) => [file.path, file.real]));
	const reader = {
		...host,
		read: (path, limit) => host.read(real.get(path) ?? path, limit)
	};
	return require_check_command.readAll(reader, files.map(({ path, kind }) => ({
		path,
		kind,
		isNamed: false
	})));
}
async function subjectsIn(host, config, documents, { isNamed, others }, crashed) {
	const meant = {
		...require_check_command.meantByConfig(config),
		isNamed: () => isNamed,
		wasPipeline: (path) => others.has(path)
	};
	const { files } = require_check_command.sortFiles(documents.filter(({ source }) => isNamed || require_check_command.isLetIn(config, source.path)), require_check_command.entries, meant);
	for (let $ = 0, $l = files; $ < $l.length; $++) {
		const { document } = $l[$];
		host.credentials?.learnDocument(document);
	}
	const known = (pipeline) => require_check_command.withTeamKnowledge(pipeline, config);
	return require_check_command.subjectsOf((await require_check_command.loadDialects(files)).readable(files), crashed, { known });
}
function movedFiles(before, after) {
	const pathsOf = (subjects) => new Set(subjects.map(({ document }) => document.source.path));
	const former = pathsOf(before), latter = pathsOf(after);
	const moved = new Map();
	for (let $ = 0, $l = [({ document }) => document.source.text, ({ pipelines: { 0: first } }) => first?.name ?? ""]; $ < $l.length; $++) {
		const markOf = $l[$];
		{
			const taken = new Set(moved.values());
			const gone = byMark(before, ({ document: { source } }) => !latter.has(source.path) && !taken.has(source.path), markOf);
			const come = byMark(after, ({ document: { source } }) => !former.has(source.path) && !moved.has(source.path), markOf);
			for (const { 0: mark, 1: [path, ...others] } of come) {
				const [home, ...rivals] = gone.get(mark) ?? [];
				if (path !== void 0 && home !== void 0 && others.length + rivals.length === 0) moved.set(path, home);
			}
		}
	}
	return moved;
}
function byMark(subjects, isWanted, markOf) {
	const paths = new Map();
	for (let $ = 0, $l = subjects.filter(isWanted); $ < $l.length; $++) {
		const subject = $l[$];
		{
			const mark = markOf(subject);
			if (mark !== "") paths.set(mark, [...paths.get(mark) ?? [], subject.document.source.path]);
		}
	}
	return paths;
}
// src/cli/diff-arguments.ts
function parseDiffArguments(args) {
	const { values, tokens, positionals } = require_check_command.readOptions(require_diff_options.diffOptions, args);
	const end = tokens.findIndex(({ kind }) => kind === "option-terminator");
	const words = (end === -1 ? tokens : tokens.slice(0, end)).flatMap((token) => token.kind === "positional" && "value" in token && token.value !== void 0 ? [token.value] : []);
	if (words.length === 0) throw new require_startup.OperationalError("diff takes what to compare with.", "For example pipeline-review diff main, or diff old.yml new.yml.");
	return {
		...values,
		words,
		rest: end === -1 ? void 0 : positionals.slice(words.length)
	};
}
async function compareOf(host, { words, rest }) {
	const [first = "", second, ...more] = words;
	const range = /^(.*?)(\.{2,3})(.*)$/.exec(first);
	if (range && !/^\.{1,2}(?:\/|$)/.test(first) && !first.includes("/..") && await host.kindOf(first) === void 0) {
		const { 1: base = "", 2: dots = "", 3: head = "" } = range;
		const paths = [...words.slice(1), ...rest ?? []];
		return {
			kind: "commits",
			base: base || "HEAD",
			head: head || "HEAD",
			fromParting: dots === "...",
			paths
		};
	}
	const base = await meaningOf(host, first);
	if (base === "none") throw neither(first);
	if (base !== "ref") return placesOf(host, {
		path: placeOf(first),
		kind: base
	}, [...words.slice(1), ...rest ?? []]);
	const isHead = second !== void 0 && await meaningOf(host, second) === "ref";
	if (second !== void 0 && !isHead && !await mayBePath(host, second)) throw neither(second);
	const paths = isHead ? more : words.slice(1);
	return {
		kind: "commits",
		base: first,
		head: isHead ? second : void 0,
		fromParting: false,
		paths: [...paths, ...rest ?? []]
	};
}
async function meaningOf(host, text) {
	const kind = await host.kindOf(placeOf(text));
	const { 0: sha } = await require_startup.commitsOf(host, [text]);
	if (sha === void 0) return kind ?? "none";
	if (kind === void 0 || /^(?:HEAD|FETCH_HEAD|ORIG_HEAD)$/.test(text)) return "ref";
	if (/^\.{0,2}\//.test(text)) return kind;
	throw new require_startup.OperationalError(`${require_startup.quoted(text)} is both a git ref and a path.`, `Write ./${text} for the path, or refs/heads/${text} for the branch.`);
}
function placeOf(text) {
	return require_startup.plainPath(text) || ".";
}
async function mayBePath(host, text) {
	return /[*?[/]|\.ya?ml$/i.test(text) || await host.kindOf(text) !== void 0;
}
function neither(text) {
	return new require_startup.OperationalError(`${require_startup.quoted(text)} is no git ref, file or directory.`, "Pass a branch, tag or commit, such as main or HEAD~1, or two files or directories.");
}
async function placesOf(host, base, others) {
	const { 0: head } = others;
	if (head === void 0 || others.length > 1) throw new require_startup.OperationalError(`${require_startup.quoted(base.path)} is a path: diff compares two files, or two directories.`, "For example pipeline-review diff old.yml new.yml; to compare with git, pass a ref: pipeline-review diff HEAD old.yml.");
	const kind = await host.kindOf(placeOf(head));
	if (kind === void 0) throw neither(head);
	if (kind !== base.kind || kind !== "file" && kind !== "directory") throw new require_startup.OperationalError(`${require_startup.quoted(base.path)} and ${require_startup.quoted(head)} cannot be compared: ${articleOf(base.kind)} and ${articleOf(kind)}.`, "Pass two files, or two directories.");
	return {
		kind: "places",
		base: base.path,
		head: placeOf(head),
		placeKind: kind
	};
}
function articleOf(kind) {
	return {
		file: "a file",
		directory: "a directory",
		link: "a link",
		other: "something that is no file"
	}[kind];
}
// src/cli/diff.ts
var diff_exports = require_rolldown_runtime.__exportAll({ diff: () => diff });
async function diff(host, args) {
	const asked = parseDiffArguments(args);
	const compare = await compareOf(host, asked);
	const compared = await comparedBy(host, compare, asked.config);
	host.credentials.addPrefixes(compared.secretPrefixes);
	sayUntracked(host, compared.untracked);
	if (asked.output !== void 0) require_check_command.refuseInput(host, "The diff", asked.output);
	const text = await render(host, asked, await differenceOf(host, asked, compare, compared));
	if (asked.output === void 0) host.out(text);
	else await require_check_command.writeFile(host, "The diff", asked.output, text);
	for (let $ = 0, $l = compared.crashed; $ < $l.length; $++) {
		const { path, message } = $l[$];
		host.err(`pipeline-review: internal error on ${path ?? "a file"}: ${message}\n`);
	}
	return compared.crashed.length > 0 ? require_startup.exitCodes.internal : require_startup.exitCodes.pass;
}
async function comparedBy(host, compare, config) {
	if (compare.kind === "commits") {
		const { head, paths, fromParting } = compare;
		return comparedCommits(host, {
			base: fromParting ? await require_change.partingOf(host, compare.base, head ?? "HEAD") : compare.base,
			head,
			paths,
			config
		});
	}
	const { base, head, placeKind: kind } = compare;
	const compared = await comparedPlaces(host, {
		path: base,
		kind
	}, {
		path: head,
		kind
	}, config);
	if ([...compared.before, ...compared.after].every(({ isPipeline }) => !isPipeline)) throw new require_startup.OperationalError(`No pipeline found in ${require_startup.quoted(base)} or ${require_startup.quoted(head)}.`, "Pass files or directories of pipelines.");
	return compared;
}
async function differenceOf(host, asked, compare, compared) {
	const { before, after, renamed, secretPrefixes } = compared;
	const latter = after.map((subject) => versionOf(subject, renamed.get(subject.document.source.path)));
	const now = (asked.now ?? host.now()).getTime();
	const view = {
		now,
		secretPrefixes
	};
	const keys = new Set([...before, ...after].flatMap(({ pipelines }) => pipelines.map(({ key }) => key)));
	const former = before.map((subject) => versionOf(subject));
	const changes = require_changes.changesOf(former, latter, view);
	const { pipelines, touched, expected } = await known(host, asked.history, former, latter);
	return {
		base: compare.base,
		head: compare.head ?? "the working tree",
		compared: keys.size,
		pipelines: changes.map((change) => ({
			...change,
			previousPath: renamed.get(change.path) ?? null
		})),
		blastRadius: await require_radii.radiiOf(host, touched, pipelines, {
			now,
			expected
		})
	};
}
async function known(host, history, before, after) {
	const answers = await require_snapshot_answers.snapshotAnswers(host, history, after.flatMap(({ pipelines }) => pipelines));
	const baselines = new Map([...answers].flatMap(({ 0: key, 1: { baseline } }) => baseline ? [[key, baseline]] : []));
	const named = after.map((version) => ({
		...version,
		pipelines: version.pipelines.map((one) => require_check_command.withNames(one, answers.get(one.key)?.names))
	}));
	return {
		pipelines: named.flatMap(({ pipelines }) => pipelines),
		touched: require_radii.touchedBy(before, named).slice(0, 100),
		expected: require_check_command.expectedFrom(baselines)
	};
}
function versionOf({ document, pipelines }, previousPath) {
	return {
		document,
		pipelines,
		...previousPath !== void 0 && { previousPath }
	};
}
function sayUntracked(host, [first, ...others]) {
	if (first === void 0) return;
	const rest = others.length === 0 ? "" : " and others";
	host.err(`pipeline-review: ${require_startup.count(others.length + 1, "YAML file")} that git does not track not compared (${require_startup.quoted(first)}${rest}); git add, or pass the paths.\n`);
}
async function render(host, { format, noColor, output }, difference) {
	switch (format) {
		case "json": return (await Promise.resolve().then(() => require("../render/diff-json.js"))).diffJson(difference);
		case "markdown": return (await Promise.resolve().then(() => require("../render/diff-markdown.js"))).diffMarkdown(difference);
		case "terminal": {
			const wantsColor = host.isTerminal || (host.env["FORCE_COLOR"] ?? "") !== "";
			const color = !noColor && (host.env["NO_COLOR"] ?? "") === "" && wantsColor && output === void 0;
			return (await Promise.resolve().then(() => require("../render/diff-terminal.js"))).diffTerminal(difference, color);
		}
	}
}
module.exports = {
	diff,
	diff_exports
};
