Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_runtime = require("./runtime.js");
const require_startup = require("./startup.js");
const require_difference = require("./discover/difference.js");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// src/github/lean-builtins.ts
const { accessSync, appendFileSync, closeSync: closeSync$1, constants: constants$1, existsSync, openSync: openSync$1, readSync, writeFileSync: writeFileSync$1 } = process.getBuiltinModule("node:fs");
const promises = {
	access: async (path, mode) => accessSync(path, mode),
	appendFile: async (path, text, options) => appendFileSync(path, text, options),
	writeFile: async (path, text, options) => writeFileSync$1(path, text, options)
};
function randomUUID() {
	const bytes = randomBytes();
	if (!bytes) return process.getBuiltinModule("node:crypto").randomUUID();
	const [, , , , , , version = 0, , variant = 0] = bytes;
	bytes[6] = version & 15 | 64;
	bytes[8] = variant & 63 | 128;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
function randomBytes() {
	const bytes = Buffer.alloc(16);
	try {
		const file = openSync$1("/dev/urandom", "r");
		try {
			return readSync(file, bytes, 0, bytes.length, null) === bytes.length ? bytes : void 0;
		} finally {
			closeSync$1(file);
		}
	} catch {
		return;
	}
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
// src/github/deliver.ts
function emptyReport(threshold, account) {
	return {
		version: 1,
		verdict: "pass",
		threshold,
		summary: {
			files: 0,
			pipelines: 0,
			tasks: 0,
			errors: 0,
			warnings: 0,
			notes: 0,
			suppressed: 0
		},
		comparison: null,
		changes: [],
		...account && { account },
		findings: [],
		pipelines: [],
		notices: [],
		skipped: [],
		crashed: []
	};
}
function writeCounts(runner, { verdict, summary }) {
	runner.output("verdict", verdict);
	runner.output("errors", String(summary.errors));
	runner.output("warnings", String(summary.warnings));
	runner.output("notes", String(summary.notes));
}
function writePaths(runner, paths) {
	runner.output("report", paths.report ?? "");
	runner.output("sarif", paths.sarif ?? "");
	runner.output("markdown", paths.markdown ?? "");
}
function provenanceOf({ serverUrl, owner, repo, headSha, head, branch }) {
	const named = head?.branch ?? branch;
	return {
		repositoryUri: `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`,
		...headSha !== "" && { revisionId: headSha },
		...named !== null && named !== void 0 && { branch: named }
	};
}
const tooLarge = require_startup.own`the JSON report is larger than the 32 MiB that the input "fork-report" reads.`;
async function writeReport({ host, context }, runner, render, report) {
	host.out(render.annotations(report));
	const summary = render.summary(report, provenanceOf(context));
	const text = render.json(report);
	if (Buffer.byteLength(text) > 33554432) host.out(`${require_startup.log`Note: ${tooLarge}`}\n`);
	const { 0: json, 1: sarif, 2: markdown } = await Promise.all([
		runner.save("report.json", text),
		runner.save("report.sarif", render.sarif(report, provenanceOf(context))),
		runner.save("report.md", summary)
	]);
	writePaths(runner, {
		report: json,
		sarif,
		markdown
	});
	await runner.summary(summary);
}
// src/github/refusal.ts
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error)) return void 0;
	return typeof error.status === "number" ? error.status : void 0;
}
function isDenied(error) {
	return !(error instanceof Error && /rate limit/i.test(error.message)) && [
		401,
		403,
		404
	].includes(statusOf(error) ?? 0);
}
function isUnclear(error) {
	return (statusOf(error) ?? 0) >= 500;
}
// src/github/give-up.ts
function givenUpFor(thrown) {
	const error = statusOf(thrown) === void 0 ? thrown : refusalOfGitHub(thrown);
	if (!(error instanceof require_startup.OperationalError)) return {
		code: require_startup.exitCodes.internal,
		sentences: [sentence(`internal error: ${require_startup.messageOf(error)}`)],
		hint: ""
	};
	return {
		code: require_startup.exitCodes.operational,
		sentences: require_startup.withoutCredentials(error.message).split("\n").map(sentence),
		hint: error.hint === "" ? "" : sentence(error.hint)
	};
}
function refusalOfGitHub(cause) {
	return new require_startup.OperationalError(`The pull request cannot be read: ${require_startup.messageOf(cause)}`, "The job needs the permissions \"contents: read\" and \"pull-requests: read\"; if it has them, run it again later", { cause });
}
function sentence(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
function givenUpText({ sentences, hint }, commit) {
	const what = commit === null ? require_startup.md`` : require_startup.md` of ${require_startup.markdownCode(commit.slice(0, 7))}`;
	const blocks = [
		require_startup.md`\ud83d\udca5 **The pipeline review${what} failed to run**`,
		require_startup.joined(sentences.map((text) => require_startup.md`- ${require_startup.markdownText(text)}`), "\n"),
		...hint === "" ? [] : [require_startup.markdownText(hint)]
	];
	return require_startup.md`${require_startup.joined(blocks, "\n\n")}\n`;
}
// src/github/masked.ts
const read = new Set([
	"body",
	"title",
	"summary",
	"text",
	"message",
	"description",
	"raw_details"
]);
function maskedDeps(deps, credentials) {
	return {
		...deps,
		runner: maskedRunner(deps.runner, credentials),
		connect: async (options) => maskedClient(await deps.connect(options), credentials)
	};
}
function maskedRunner(runner, credentials) {
	return {
		mask: (secret) => {
			credentials.addValues([secret]);
			runner.mask(secret);
		},
		output: (name, value) => runner.output(name, credentials.output(value)),
		summary: (markdown) => runner.summary(credentials.output(markdown)),
		save: (name, text) => runner.save(name, credentials.report(text))
	};
}
function maskedClient(client, credentials) {
	return {
		...client,
		send: (route, parameters) => client.send(route, route.startsWith("GET ") ? parameters : maskedIn(parameters, credentials))
	};
}
function maskedIn(value, credentials) {
	if (Array.isArray(value)) return value.map((item) => maskedIn(item, credentials));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(({ 0: key, 1: entry }) => [key, typeof entry === "string" && read.has(key) ? credentials.output(entry) : maskedIn(entry, credentials)]);
	return Object.fromEntries(entries);
}
// src/github/relevant.ts
function relevantFiles(changes, config) {
	const matters = (file) => require_difference.mayMatter(file.path, config) || require_difference.mayMatter(file.previousPath ?? "", config);
	return changes.files?.filter(matters) ?? null;
}
async function touchedFiles(host, changes, config) {
	const relevant = relevantFiles(changes, config);
	const others = relevant && await require_difference.noFilesIn(changes.files ?? [], host);
	return relevant && [...relevant, ...(others ?? []).flatMap(({ file }) => relevant.includes(file) ? [] : [file])];
}
// src/github/base.ts
const mostRemoteFiles = 15;
async function baseFrom(session) {
	const { context, changes, settings } = session;
	const { base, files } = changes;
	if (files === null) return void 0;
	const matters = (path) => require_difference.mayMatter(path, settings.config);
	const { changed, removed, former } = require_startup.filesOfChange(files, matters);
	if (base === null) return remoteBase(session, {
		changed,
		removed
	});
	return {
		label: context.baseBranch ?? base.slice(0, 7),
		changed,
		removed,
		read: async (path) => readAnywhere(session, base, path, former)
	};
}
async function readAnywhere({ host, contents, settings, context, connect }, sha, path, former) {
	if (!former.has(path)) return require_difference.mayMatter(path, settings.config) ? void 0 : require_startup.contentAt(host, sha, path);
	try {
		return require_startup.bytesOfFormer(path, former.get(path), contents);
	} catch (error) {
		const client = await connect();
		const content = client && await (await Promise.resolve().then(() => require("./github/endpoints.js")).then((n) => n.endpoints_exports)).readContent(client, context, path, sha);
		if (content instanceof Uint8Array) return content;
		throw error;
	}
}
async function remoteBase({ context, changes, settings, connect }, files) {
	const relevant = relevantFiles(changes, settings.config) ?? [];
	const { baseSha } = context;
	if (baseSha === null || relevant.length > mostRemoteFiles) return void 0;
	try {
		const client = await connect();
		const contents = client && await contentsAt(client, context, baseSha, relevant);
		const label = context.baseBranch ?? baseSha.slice(0, 7);
		return contents && {
			label,
			...files,
			read: async (path) => contents.get(path)
		};
	} catch {
		return;
	}
}
async function contentsAt(client, at, sha, files) {
	const { readContent } = await Promise.resolve().then(() => require("./github/endpoints.js")).then((n) => n.endpoints_exports);
	const contents = new Map();
	for (let $ = 0, $l = files.filter(({ status }) => status !== "added"); $ < $l.length; $++) {
		const file = $l[$];
		{
			const path = file.previousPath ?? file.path;
			const content = await readContent(client, at, path, sha);
			if (content instanceof Uint8Array) contents.set(path, content);
		}
	}
	return contents;
}
// src/github/changes.ts
async function findChanges(host, context, listFiles, { config, head } = {}) {
	if (context.kind === "whole") return everything("This event has no base", true);
	if (context.baseSha === null && context.kind === "push") return everything("The branch is new", true);
	return (context.content === "checkout" ? await changesFromGit(host, context, {
		config,
		head
	}) : void 0) ?? changesFromApi(listFiles);
}
function everything(why, isExact) {
	return {
		files: null,
		base: null,
		source: "none",
		reason: `${why}: everything is reviewed`,
		isExact
	};
}
async function changesFromGit(host, context, { config, head: known }) {
	const head = known ?? await require_startup.checkedOutCommit(host);
	if (!head) return void 0;
	const against = async (base) => {
		const told = base?.sha === head.parents[0] ? head.brought : void 0;
		const files = base && await require_difference.differenceOf(host, {
			base: base.sha,
			head: head.sha
		}, { yamlAnd: config }, told);
		return files && {
			files,
			base: base.sha,
			source: "git",
			reason: base.reason,
			isExact: base.isExact
		};
	};
	return await against(tipOf(context, head)) ?? against(await findBase(host, context, head));
}
function tipOf({ kind, headSha }, { parents }) {
	const { 0: tip, 1: merged } = parents;
	return kind === "pull-request" && parents.length === 2 && merged === headSha && tip ? {
		sha: tip,
		reason: "Compared with the tip of the base branch",
		isExact: true
	} : void 0;
}
async function findBase(host, context, head) {
	const tip = tipOf(context, head);
	if (tip && await require_startup.hasCommit(host, tip.sha)) return tip;
	const { baseSha } = context;
	if (baseSha === null || !await require_startup.hasCommit(host, baseSha)) return void 0;
	if (context.kind !== "pull-request") return {
		sha: baseSha,
		reason: "Compared with the commit before",
		isExact: true
	};
	const common = await require_startup.mergeBase(host, baseSha, head.sha);
	if (common) return {
		sha: common,
		reason: "Compared with the merge base of the branch",
		isExact: true
	};
	return {
		sha: baseSha,
		reason: "Compared with the base commit; the clone is too shallow for a merge base (set fetch-depth: 0)",
		isExact: false
	};
}
async function changesFromApi(listFiles) {
	const listed = await listFiles();
	if (!listed) return everything("No base found, neither in the checkout (set fetch-depth: 0) nor on GitHub", false);
	if (!listed.isComplete) return everything(`GitHub lists only the first ${listed.files.length} changed files`, false);
	return {
		files: listed.files,
		base: null,
		source: "api",
		reason: "The base commit is not in the checkout (set fetch-depth: 0); the changed files come from GitHub",
		isExact: false
	};
}
// src/github/json-fields.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, ...path) {
	let current = value;
	for (let $ = 0, $l = path; $ < $l.length; $++) {
		const key = $l[$];
		current = isRecord(current) && Object.hasOwn(current, key) ? current[key] : void 0;
	}
	return current;
}
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "string" ? found : void 0;
}
function numberAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : void 0;
}
function listAt(value, ...path) {
	const found = valueAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
function shaAt(value, ...path) {
	const found = valueAt(value, ...path);
	return require_startup.isCommitSha(found) ? found : void 0;
}
// src/github/context.ts
const readers = {
	pull_request: (payload) => pullRequest(payload, "checkout"),
	pull_request_target: (payload) => pullRequest(payload, "api"),
	workflow_run: workflowRun,
	merge_group: mergeGroup,
	push: (payload, env) => onBranch(env, "push", shaAt(payload, "before") ?? null),
	schedule: (_payload, env) => onBranch(env, "whole", null),
	workflow_dispatch: (_payload, env) => onBranch(env, "whole", null),
	repository_dispatch: (_payload, env) => onBranch(env, "whole", null)
};
function readContext(event, payload, env) {
	const reader = Object.hasOwn(readers, event) ? readers[event] : void 0;
	if (!reader) throw unsupported(event);
	const subject = reader(payload, env);
	if (!subject) throw new require_startup.OperationalError(`The event file does not describe a "${event}" event that can be reviewed`, hint);
	return {
		event,
		activity: textAt(payload, "action") ?? null,
		...subject,
		...repositoryFrom(env),
		runId: countFrom(env, "GITHUB_RUN_ID"),
		runAttempt: countFrom(env, "GITHUB_RUN_ATTEMPT"),
		apiUrl: addressFrom(env, "GITHUB_API_URL", "https://api.github.com"),
		serverUrl: addressFrom(env, "GITHUB_SERVER_URL", "https://github.com"),
		defaultBranch: textAt(payload, "repository", "default_branch") ?? null,
		branch: env["GITHUB_REF_TYPE"] === "branch" ? env["GITHUB_REF_NAME"] ?? null : null,
		labels: listAt(payload, "pull_request", "labels").flatMap((label) => textAt(label, "name") ?? [])
	};
}
const hint = "The action must run in a step of a GitHub workflow, which provides the event and its variables";
function unsupported(event) {
	const known = Object.keys(readers).join(", ");
	const name = /^[a-z_]{1,40}$/.test(event) ? `The event "${event}"` : "This event";
	return new require_startup.OperationalError(`${name} cannot be reviewed`, `Run the workflow on one of these events: ${known}`);
}
function pullRequest(payload, content) {
	const number = numberAt(payload, "pull_request", "number");
	const headSha = shaAt(payload, "pull_request", "head", "sha");
	const baseSha = shaAt(payload, "pull_request", "base", "sha");
	if (number === void 0 || !headSha || !baseSha) return void 0;
	const baseBranch = textAt(payload, "pull_request", "base", "ref") ?? null;
	const from = textAt(payload, "pull_request", "head", "repo", "full_name");
	const to = textAt(payload, "pull_request", "base", "repo", "full_name") ?? textAt(payload, "repository", "full_name");
	const head = branchOf$1(from, textAt(payload, "pull_request", "head", "ref"));
	return {
		kind: "pull-request",
		content,
		headSha,
		baseSha,
		baseBranch,
		pullRequest: number,
		isFork: !isSameName(from, to),
		head
	};
}
const notForPull = new require_startup.OperationalError("The run that this one follows was not for a pull request", "Add the condition to the job: if: github.event.workflow_run.event == 'pull_request'");
function workflowRun(payload) {
	const headSha = shaAt(payload, "workflow_run", "head_sha");
	const origin = textAt(payload, "workflow_run", "event");
	if (!headSha || origin === void 0) return void 0;
	if (origin !== "pull_request" && origin !== "pull_request_target") throw notForPull;
	const from = textAt(payload, "workflow_run", "head_repository", "full_name");
	const isFork = !isSameName(from, textAt(payload, "repository", "full_name"));
	const listed = listAt(payload, "workflow_run", "pull_requests");
	const only = listed.length === 1 ? listed[0] : void 0;
	const head = branchOf$1(from, textAt(payload, "workflow_run", "head_branch"));
	return {
		kind: "pull-request",
		content: "api",
		headSha,
		baseSha: shaAt(only, "base", "sha") ?? null,
		baseBranch: textAt(only, "base", "ref") ?? null,
		pullRequest: isFork ? null : numberAt(only, "number") ?? null,
		isFork,
		head
	};
}
function mergeGroup(payload) {
	const headSha = shaAt(payload, "merge_group", "head_sha");
	const baseSha = shaAt(payload, "merge_group", "base_sha");
	if (!headSha || !baseSha) return void 0;
	return {
		kind: "merge-group",
		content: "checkout",
		headSha,
		baseSha,
		baseBranch: textAt(payload, "merge_group", "base_ref")?.replace(/^refs\/heads\//, "") ?? null,
		pullRequest: null,
		isFork: false,
		head: null
	};
}
function onBranch(env, kind, baseSha) {
	const headSha = env["GITHUB_SHA"];
	if (!require_startup.isCommitSha(headSha)) return void 0;
	return {
		kind,
		content: "checkout",
		headSha,
		baseSha,
		baseBranch: null,
		pullRequest: null,
		isFork: false,
		head: null
	};
}
function isSameName(from, to) {
	return from !== void 0 && to !== void 0 && from.toLowerCase() === to.toLowerCase();
}
function branchOf$1(fullName, branch) {
	const names = splitName(fullName);
	return names && branch !== void 0 ? {
		...names,
		branch
	} : null;
}
function repositoryFrom(env) {
	const names = splitName(env["GITHUB_REPOSITORY"]);
	if (!names) throw new require_startup.OperationalError("GITHUB_REPOSITORY does not name a repository", hint);
	return names;
}
function splitName(fullName) {
	const { 1: owner, 2: repo } = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(fullName ?? "") ?? [];
	return owner && repo && !/^\.\.?$/.test(owner) && !/^\.\.?$/.test(repo) ? {
		owner,
		repo
	} : void 0;
}
function countFrom(env, name) {
	const text = env[name] ?? "1";
	const number = /^\d{1,15}$/.test(text) ? numberAt({ number: Number(text) }, "number") : void 0;
	if (number === void 0) throw new require_startup.OperationalError(`${name} is not a number`, hint);
	return number;
}
function addressFrom(env, name, fallback) {
	const text = env[name] || fallback;
	if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new require_startup.OperationalError(`${name} is not a URL`, hint);
	return text.endsWith("/") ? text.slice(0, -1) : text;
}
const eventBytesLimit = 26214400;
function parsePayload(bytes) {
	if (!bytes || bytes.length > 26214400) throw new require_startup.OperationalError("The event file cannot be read", hint);
	try {
		const payload = JSON.parse(new TextDecoder().decode(bytes));
		if (isRecord(payload)) return payload;
	} catch (cause) {
		throw new require_startup.OperationalError("The event file is not JSON", hint, { cause });
	}
	throw new require_startup.OperationalError("The event file contains no event", hint);
}
// src/github/inputs.ts
function readActionSettings(env) {
	const { config, paths, ...values } = require_startup.readInputs(require_startup.settings, env);
	return {
		...values,
		paths: paths.map((path) => withinWorkspace(env, "paths", path)),
		config: config === void 0 ? void 0 : withinWorkspace(env, "config", config)
	};
}
function withinWorkspace(env, name, path) {
	const home = env["GITHUB_WORKSPACE"]?.replace(/\/+$/, "");
	const inside = home && (path === home || path.startsWith(`${home}/`)) ? path.slice(home.length + 1) : path;
	if (inside.startsWith("!")) throw require_startup.wrongInput(name, "a pattern cannot exclude files; use \"exclude\" in the configuration");
	const plain = require_startup.plainPath(inside);
	if (plain.startsWith("/") || plain.startsWith("..")) throw require_startup.wrongInput(name, "it leads out of the workspace");
	return plain === "" ? "." : plain;
}
// src/github/live.ts
function liveRequestOf(settings, context) {
	if (!settings.liveChecks) return void 0;
	const { apiKey = null, ...access } = require_startup.accessTo(require_startup.liveServiceName, settings);
	return {
		...access,
		apiKey: context.isFork ? null : apiKey
	};
}
function rehearsalOf(settings, context) {
	const { rehearseEnvironment: environment } = settings;
	const { apiKey, ...access } = require_startup.accessTo(require_startup.liveServiceName, settings);
	if (environment === void 0 || !isAskedFor(settings, context)) return { refusal: null };
	if (context.isFork) return { refusal: "No rehearsal was started: the pull request comes from a fork." };
	if (apiKey === void 0) return { refusal: `No rehearsal was started: it needs the input "${require_startup.writtenName(require_startup.liveService.apiKey)}".` };
	const branch = branchOf(context);
	if (branch === null) return { refusal: "No rehearsal was started: the event names no branch." };
	const { owner, repo, headSha, runId } = context;
	return { request: {
		access: {
			...access,
			apiKey
		},
		repository: `${owner}/${repo}`,
		wish: {
			environment,
			branch,
			commit: headSha,
			ciRunId: String(runId),
			deadlineSeconds: settings.rehearseMinutes * 60
		}
	} };
}
function isAskedFor({ rehearseLabel }, { event, labels }) {
	if (event === "workflow_dispatch") return true;
	return event === "pull_request" && rehearseLabel !== void 0 && labels?.includes(rehearseLabel) === true;
}
function branchOf({ event, head, branch }) {
	return event === "workflow_dispatch" ? branch ?? null : head?.branch ?? null;
}
// src/github/workspace.ts
async function treeAt(host, commit, { files, config }) {
	if (commit !== void 0 && files?.length !== 0) {
		const { committed } = await Promise.resolve().then(() => require("./discover/committed.js")).then((n) => n.committed_exports);
		return committed(host, commit, {
			files: files ?? [],
			config
		});
	}
	const contents = new Map();
	const standIns = await require_difference.standInsOf(files ?? [], {
		disk: host,
		tracked: [],
		contents
	});
	return {
		host,
		tracked: new Set(),
		contents,
		standIns
	};
}
async function expectHead({ host, context }) {
	const { kind, headSha } = context;
	if ((await host.list(".") ?? []).length === 0) throw new require_startup.OperationalError("The workspace is empty", "Run actions/checkout before this action");
	const commit = await checkedOut(host, kind);
	const wanted = [headSha, host.env["GITHUB_SHA"]];
	if (!commit || [commit.sha, ...commit.parents].some((sha) => wanted.includes(sha))) return commit;
	for (let $ = 0, $l = wanted; $ < $l.length; $++) {
		const sha = $l[$];
		if (sha && await require_startup.mergeBase(host, sha, commit.sha) === sha) return commit;
	}
	throw new require_startup.OperationalError("The workspace has a different commit than the event", "Remove \"ref\" from actions/checkout, so that it checks out the commit of the event");
}
async function checkedOut(host, kind) {
	if (kind === "whole") return void 0;
	return kind === "pull-request" ? require_difference.headWithChange(host) : require_startup.checkedOutCommit(host);
}
async function absentFiles(host, changes, settings) {
	const expected = (relevantFiles(changes, settings.config) ?? []).filter((file) => file.status !== "removed");
	const absent = (await Promise.all(expected.map((file) => host.kindOf(file.path)))).filter((kind) => kind === void 0).length;
	if (absent === 0) return {};
	if (absent < expected.length) return {
		isExact: false,
		reason: `${changes.reason}; ${absent} changed files are not in the workspace and not reviewed`
	};
	throw new require_startup.OperationalError("The changed files are not in the workspace", "Run actions/checkout before this action, at the root of the workspace and with the folders of the pipelines");
}
// src/github/session.ts
function takeSettings(env, runner) {
	const given = { ...env };
	for (let $ = 0, $l = require_startup.inputs.filter((input) => input.isSecret).map((input) => require_startup.variableOf(input.name)); $ < $l.length; $++) {
		const name = $l[$];
		{
			const secret = env[name]?.trim();
			if (secret) runner.mask(secret);
			delete env[name];
		}
	}
	return readActionSettings(given);
}
async function readStart(host, settings, deps) {
	const { env } = host;
	const payload = parsePayload(await host.read(env["GITHUB_EVENT_PATH"] ?? "", eventBytesLimit));
	const context = readContext(env["GITHUB_EVENT_NAME"] ?? "", payload, env);
	let connection;
	const connect = async () => {
		const { githubToken: token } = settings;
		if (token === void 0) return void 0;
		const { apiUrl, runId, runAttempt } = context;
		connection ??= deps.connect({
			token,
			apiUrl,
			id: `${runId}-${runAttempt}`,
			clock: host
		});
		return connection;
	};
	return {
		host,
		settings,
		context,
		connect
	};
}
async function openSession(start) {
	return start.context.content === "api" ? openRemote(start) : openLocal(start);
}
async function openLocal(start) {
	const head = await expectHead(start);
	const { config } = start.settings;
	const changes = await findChanges(start.host, start.context, () => listFiles(start), {
		config,
		head
	});
	const only = pathsOf(changes, start.settings);
	const tree = await treeAt(start.host, head?.sha, {
		files: await touchedFiles(start.host, changes, config),
		config
	});
	const absent = await absentFiles(tree.host, changes, start.settings);
	const session = {
		...start,
		...tree,
		changes: {
			...changes,
			...absent
		},
		only,
		tracked: only ?? tree.tracked
	};
	const { baseSha, kind } = start.context;
	if (changes.base !== null || baseSha === null || kind === "push") return session;
	const { configAtBase } = await Promise.resolve().then(() => require("./github/base-config.js"));
	return {
		...session,
		configFrom: configAtBase(session, baseSha)
	};
}
async function listFiles({ context, connect }) {
	const { owner, repo, pullRequest, baseSha, headSha } = context;
	try {
		const client = await connect();
		if (!client) return void 0;
		const { listComparedFiles, listPullFiles, readHeadSha } = await Promise.resolve().then(() => require("./github/endpoints.js")).then((n) => n.endpoints_exports);
		if (pullRequest !== null) {
			const listed = await listPullFiles(client, {
				owner,
				repo
			}, pullRequest);
			return await readHeadSha(client, {
				owner,
				repo
			}, pullRequest) === headSha ? listed : void 0;
		}
		return baseSha === null ? void 0 : await listComparedFiles(client, {
			owner,
			repo
		}, baseSha, headSha);
	} catch {
		return;
	}
}
function pathsOf(changes, settings) {
	const { files } = changes;
	if (files === null) return null;
	const { changed, removed } = require_startup.filesOfChange(files, (path) => require_difference.mayMatter(path, settings.config));
	return new Set([...changed.keys(), ...removed]);
}
const safer = "Use the event \"pull_request\", which checks out the code without permissions";
async function openRemote(start) {
	const { host, settings } = start;
	const base = await baseCommit(host, start.context);
	const target = await openPullRequest(start);
	if (!target) return void 0;
	const { client, context } = target;
	const { readHeadSha } = await Promise.resolve().then(() => require("./github/endpoints.js")).then((n) => n.endpoints_exports);
	if (await readHeadSha(client, context, context.pullRequest) !== context.headSha) return void 0;
	const listed = await listFiles({
		...start,
		context
	});
	if (!listed?.isComplete) throw new require_startup.OperationalError("The changed files could not be listed", safer);
	const { config } = settings;
	const { formerFiles } = await Promise.resolve().then(() => require("./discover/committed.js")).then((n) => n.committed_exports);
	const changes = {
		files: base === null ? listed.files : await formerFiles(host, base, listed.files, config),
		base,
		source: "api",
		reason: base === null ? "The pull request was read through the API; without a checkout of the base branch nothing can be compared" : "The pull request was read through the API and applied to the base branch",
		isExact: base !== null
	};
	const { overlayHost } = await Promise.resolve().then(() => require("./github/overlay.js"));
	const relevant = relevantFiles(changes, config) ?? [];
	const tree = await treeAt(host, base ?? void 0, {
		files: relevant,
		config
	});
	const overlaid = await overlayHost(tree.host, client, context, relevant);
	const only = pathsOf(changes, settings);
	return {
		...start,
		...tree,
		context,
		host: overlaid,
		configFrom: tree.host,
		changes,
		only,
		tracked: only ?? new Set()
	};
}
async function baseCommit(host, context) {
	const commit = await require_startup.checkedOutCommit(host);
	if (commit?.sha !== context.headSha && !commit?.parents.includes(context.headSha)) return commit?.sha ?? null;
	throw new require_startup.OperationalError(`Under "${context.event}" the code of the pull request must not be checked out`, safer);
}
async function openPullRequest({ context, connect }) {
	const client = await connect();
	if (!client) throw new require_startup.OperationalError("Under this event the pull request is read with a token, and there is none", safer);
	const pullRequest = context.pullRequest ?? await lookedUp(client, context);
	return pullRequest === void 0 ? void 0 : {
		client,
		context: {
			...context,
			pullRequest
		}
	};
}
async function lookedUp(client, context) {
	const { findPullRequests } = await Promise.resolve().then(() => require("./github/endpoints.js")).then((n) => n.endpoints_exports);
	const head = context.head && `${context.head.owner}:${context.head.branch}`;
	const found = head ? await findPullRequests(client, context, head, context.headSha) : [];
	if (found.length <= 1) return found[0];
	throw new require_startup.OperationalError(`${found.length} open pull requests have the commit of this event at their head`, "Close all but one of them");
}
async function requestOf(session) {
	const { settings, changes, only } = session;
	const { config, failOn, profile, historyDays } = settings;
	const services = require_startup.servicesWithKey(settings);
	const { configFrom } = session;
	const base = await baseFrom(session);
	const { owner, repo } = session.context;
	const history = services.length === 0 ? void 0 : {
		from: "api",
		services,
		cache: settings.historyCache,
		days: historyDays,
		repository: `${owner}/${repo}`,
		now: void 0
	};
	const live = liveRequestOf(settings, session.context);
	const rehearsal = rehearsalOf(settings, session.context);
	const refusal = "refusal" in rehearsal && rehearsal.refusal !== null ? [rehearsal.refusal] : [];
	return {
		paths: settings.paths.length > 0 ? settings.paths : ["."],
		allowEmpty: only !== null,
		mustMatch: true,
		tracked: session.tracked,
		standIns: session.standIns,
		gate: settings.gate,
		notices: [...changes.isExact ? [] : [changes.reason], ...refusal],
		...config !== void 0 && { config },
		...failOn !== void 0 && { failOn },
		...profile !== void 0 && { profile },
		...only !== null && { only },
		...base && { base },
		...configFrom && { configFrom },
		...history && { history },
		...live && { live },
		..."request" in rehearsal && { rehearsal: rehearsal.request }
	};
}
// src/github/write-back.ts
async function refreshComment(session, deps, body, isRelevant = false) {
	const target = await targetOf(session);
	if (!target || session.settings.comment === "never") return;
	const { publish } = await Promise.resolve().then(() => require("./github/publish.js"));
	const publication = await publish(target, {
		desired: {
			body,
			hasFindings: isRelevant,
			isRelevant
		},
		policy: session.settings.comment
	}, null);
	await tell(session, deps, publication.notes);
	deps.runner.output("comment-url", publication.commentUrl ?? "");
}
async function label(start, deps, verdict) {
	const { label: wanted } = start.settings;
	const target = wanted === void 0 ? void 0 : await targetOf(start);
	if (wanted === void 0 || !target) return;
	const { 0: { applyLabel }, 1: { labelNotes } } = await Promise.all([Promise.resolve().then(() => require("./github/label.js")), Promise.resolve().then(() => require("./github/publish.js"))]);
	const { owner, repo, pullRequest, headSha } = target.context;
	const request = {
		at: {
			owner,
			repo
		},
		pullRequest,
		headSha,
		label: wanted
	};
	await tell(start, deps, labelNotes(await applyLabel(target.client, request, verdict)));
}
async function comment(start, deps, report, body) {
	const { host, settings } = start;
	const target = await targetOf(start);
	if (!target) return tell(start, deps, readOnlyNotes(start));
	const { publish } = await Promise.resolve().then(() => require("./github/publish.js"));
	const isNews = (finding) => finding.suppressed === null && finding.state !== "existing";
	const hasFindings = report.verdict !== "pass" || report.findings.some(isNews);
	const desired = {
		body,
		hasFindings,
		isRelevant: touches(report) || touchesConfig(start) || hasFindings
	};
	const suggestions = settings.reviewComments === "suggestions" ? {
		host,
		report
	} : null;
	const publication = await publish(target, {
		desired,
		policy: settings.comment
	}, suggestions);
	deps.runner.output("comment-url", publication.commentUrl ?? "");
	await tell(start, deps, publication.notes);
}
function touchesConfig({ settings, ...start }) {
	return [...start.only ?? []].some((path) => require_difference.isConfig(path, settings.config));
}
function touches({ summary, changes }) {
	return summary.files > 0 || changes.length > 0;
}
async function targetOf(session) {
	const { context, settings } = session;
	const { pullRequest } = context;
	const client = pullRequest === null || isReadOnly(session) ? void 0 : await session.connect();
	if (!client || pullRequest === null || settings.githubToken === void 0) return void 0;
	return {
		client,
		context: {
			...context,
			pullRequest
		},
		token: settings.githubToken,
		reviewName: settings.reviewName
	};
}
function isReadOnly({ context }) {
	return context.isFork && context.event === "pull_request";
}
function readOnlyNotes(session) {
	if (!isReadOnly(session) || session.settings.comment === "never") return [];
	const instead = require_startup.log`the job summary shows the findings, the JSON report has all of them`;
	return [require_startup.log`The pull request comes from a fork, whose runs cannot write comments: ${instead}`];
}
async function tell({ host }, deps, notes) {
	for (let $ = 0, $l = notes; $ < $l.length; $++) {
		const note = $l[$];
		host.out(`${require_startup.log`Note: ${note}.`}\n`);
		await deps.runner.summary(`${require_startup.md`${require_startup.markdownText(`${note}.`)}`}\n`);
	}
}
// src/github/run-action.ts
async function runAction(world, env, given) {
	const host = require_startup.guardedHost(world);
	const deps = maskedDeps(given, host.credentials);
	let start;
	try {
		start = await readStart(host, takeSettings(env, deps.runner), deps);
		if (start.settings.forkReport !== void 0) return await tellForkReport(start, start.settings.forkReport, deps);
		const session = await openSession(start);
		if (!session) return await nothingOpen(start, deps);
		if (session.only?.size === 0 && session.standIns.length === 0) return await nothingToReview(session, deps);
		return await reviewChange(session, deps);
	} catch (error) {
		const failUnopened = async (message) => {
			for (let $ = 0, $l = start && start.settings.forkReport === void 0 ? await openChecksOf(start) : []; $ < $l.length; $++) await $l[$].fail(message);
		};
		return await giveUp(host, deps, error, {
			start,
			closeChecks: failUnopened
		});
	}
}
const gone = "The commit of this event is no longer the head of an open pull request: nothing to review.";
async function nothingOpen({ host, settings }, deps) {
	deps.conclude(require_startup.exitCodes.pass);
	host.out(`${gone}\n`);
	await guarded(host, async () => {
		writeCounts(deps.runner, emptyReport(settings.failOn ?? "error"));
		await deps.runner.summary(`${gone}\n`);
	});
	return require_startup.exitCodes.pass;
}
async function tellForkReport(start, path, deps) {
	const { host, settings, context } = start;
	if (context.event !== "workflow_run") throw forkReportRefusal("is only for the event \"workflow_run\"", "Remove it here");
	if (settings.checkRun || settings.commitStatus || settings.label !== void 0) throw forkReportRefusal("must not decide on a check, a status or a label", "Remove \"check-run\", \"commit-status\" and \"label\"");
	const { readForkReport } = await Promise.resolve().then(() => require("./github/fork-report.js"));
	const report = await readForkReport(host, path);
	const target = await openPullRequest(start);
	if (!target) return nothingOpen(start, deps);
	deps.conclude(require_startup.exitCodes.pass);
	await guarded(host, async () => {
		writeCounts(deps.runner, report);
		const render = await deps.renderers();
		await deps.runner.summary(render.summary(report));
		await comment({
			...start,
			context: target.context
		}, deps, report, render.comment(report, {
			commit: context.headSha,
			name: settings.reviewName
		}));
	});
	return require_startup.exitCodes.pass;
}
function forkReportRefusal(why, remedy) {
	return new require_startup.OperationalError(`The input "fork-report" ${why}`, remedy);
}
const nothing = "No pipeline file changed: nothing to review.";
async function nothingToReview(session, deps) {
	const report = emptyReport(session.settings.failOn ?? "error", accountOfWorkflows(session));
	deps.conclude(require_startup.exitCodes.pass);
	const account = require_startup.accountWords(report);
	session.host.out(`${nothing}\n${account === null ? "" : require_startup.log`files: ${account}\n`}`);
	await guarded(session.host, async () => {
		writeCounts(deps.runner, report);
		const { writeEmptyFiles } = await Promise.resolve().then(() => require("./github/empty-change.js"));
		await writeEmptyFiles(session, deps.runner, report);
		await deps.runner.summary(`\u2705 ${nothing}\n${account === null ? "" : require_startup.md`\n${account}.\n`}`);
		const checks = openChecks(session);
		try {
			for (let $ = 0, $l = await checks.opening; $ < $l.length; $++) {
				const check = $l[$];
				await tell(session, deps, await closeCheck(check, report, nothing));
			}
		} finally {
			checks.release();
		}
		if (session.settings.comment === "always" || session.context.activity !== "opened") await refreshComment(session, deps, `\u2705 **${nothing}**\n`);
		await label(session, deps, report.verdict);
	});
	return require_startup.exitCodes.pass;
}
function accountOfWorkflows({ changes }) {
	const paths = (changes.files ?? []).map(({ path }) => path).filter((path) => /\.ya?ml$/i.test(path));
	const reason = "it is a workflow of GitHub";
	const entries = paths.map((path) => ({
		path,
		outcome: "passed-over",
		reason,
		isDoubtful: false
	}));
	return require_startup.accountOf("change", 0, 0, entries);
}
async function reviewChange(session, deps) {
	const { host } = session;
	const { opening, failAll, release } = openChecks(session);
	try {
		const checks = await opening;
		const request = await requestOf(session);
		if (request.rehearsal) deps.allowMore(Math.ceil(request.rehearsal.wish.deadlineSeconds / 60) + 2);
		const { report, material, exitCode } = await deps.review(host, {
			...request,
			conclude: deps.conclude
		});
		deps.conclude(exitCode);
		await guarded(host, () => deliver(session, deps, report, checks));
		if (session.settings.htmlReport) await guarded(host, async () => (await Promise.resolve().then(() => require("./github/html-report.js"))).writeHtml(session, deps.runner, report, material));
		return exitCode;
	} catch (error) {
		return await giveUp(host, deps, error, {
			start: session,
			closeChecks: failAll,
			isRelevant: true
		});
	} finally {
		release();
	}
}
function openChecks(start) {
	const opening = openChecksOf(start);
	const opened = opening.catch(() => []);
	const failAll = async (message) => Promise.all((await opened).map((check) => check.fail(message)));
	const stopped = start.host.onStop?.(async () => void await failAll("The run was stopped before it ended"));
	return {
		opening,
		failAll,
		release: () => stopped?.()
	};
}
async function deliver(session, deps, report, checks) {
	const { host } = session;
	writeCounts(deps.runner, report);
	const render = await deps.renderers();
	const words = require_startup.nothingWords(report);
	if (words !== null && !touchesConfig(session)) host.out(`${require_startup.log`${words}`}\n`);
	await writeReport(session, deps.runner, render, report);
	const source = provenanceOf(session.context);
	for (let $ = 0, $l = checks; $ < $l.length; $++) {
		const check = $l[$];
		await tell(session, deps, await closeCheck(check, report, render.comment(report, { source })));
	}
	await comment(session, deps, report, render.comment(report, {
		commit: session.context.headSha,
		name: session.settings.reviewName,
		source
	}));
	await label(session, deps, report.verdict);
}
async function openChecksOf(session) {
	const { context, settings } = session;
	if (!(settings.checkRun || settings.commitStatus) || isReadOnly(session)) return [];
	const client = await session.connect();
	if (!client) return [];
	const { owner, repo, headSha, runId, runAttempt } = context;
	const externalId = `${runId}-${runAttempt}`;
	const request = {
		at: {
			owner,
			repo
		},
		headSha,
		mostAnnotations: settings.maxAnnotations,
		externalId,
		name: (await Promise.resolve().then(() => require("./github/check.js"))).checkName(settings.reviewName)
	};
	return [...settings.checkRun ? [await (await Promise.resolve().then(() => require("./github/check.js"))).openCheck(client, request)] : [], ...settings.commitStatus ? [(await Promise.resolve().then(() => require("./github/status.js"))).statusOn(client, request)] : []];
}
async function closeCheck(check, report, summary) {
	const { checkNotes } = await Promise.resolve().then(() => require("./github/publish.js"));
	return checkNotes(check.name, await check.close(report, summary));
}
async function guarded(host, work) {
	try {
		await work();
	} catch (error) {
		host.out(`${require_startup.log`Note: not everything could be written: ${require_startup.logText(require_startup.messageOf(error))}`}\n`);
	}
}
async function giveUp(host, deps, thrown, { start, closeChecks = async () => {}, isRelevant = false }) {
	const givenUp = givenUpFor(thrown);
	const { code, sentences, hint } = givenUp;
	deps.conclude(code);
	sentences.forEach((text, index) => {
		const isLast = index === sentences.length - 1;
		host.out(`${require_startup.workflowCommand("error", { title: "Pipeline Review" }, isLast ? `${text} ${hint}`.trimEnd() : text)}\n`);
	});
	deps.runner.output("verdict", "broken");
	await guarded(host, async () => {
		await closeChecks(`${sentences.join(" ")} ${hint}`.trimEnd());
		const text = givenUpText(givenUp, start?.context.pullRequest ? start.context.headSha : null);
		await deps.runner.summary(text);
		if (!start) return;
		await refreshComment(start, deps, text, isRelevant);
		await label(start, deps, "broken");
	});
	return code;
}
// src/action.ts
const usualMinutes = 5;
const lastWordsMs = 1e4;
async function main() {
	require_runtime.loadForAction(process.env);
	if (require_runtime.compileBriefly()) require_runtime.optimizeLate();
	const host = require_startup.nodeHost(process.env["GITHUB_WORKSPACE"] ?? require_startup.workingDirectory() ?? "/");
	let verdict;
	process.exitCode = require_startup.exitCodes.internal;
	const conclude = (code) => {
		verdict ??= code;
		process.exitCode = verdict;
	};
	const stop = (why) => {
		process.stdout.write(`${require_startup.log`Pipeline Review stops: ${require_startup.logText(why)}`}\n`);
		process.exitCode = verdict ?? require_startup.exitCodes.internal;
		setTimeout(() => process.exit(), lastWordsMs);
		if (!process.emit("SIGTERM")) process.exit();
	};
	const stopAfter = (minutes) => setTimeout(() => stop(`not done after ${minutes} minutes`), minutes * 6e4).unref();
	let limit = stopAfter(usualMinutes);
	const allowMore = (minutes) => {
		clearTimeout(limit);
		limit = stopAfter(usualMinutes + minutes);
	};
	process.on("uncaughtException", (error) => stop(require_startup.messageOf(error)));
	const runner = runnerOf(process.env);
	conclude(await runAction(host, process.env, {
		review,
		renderers,
		connect,
		runner,
		conclude,
		allowMore
	}));
}
const review = async (host, request) => {
	require_runtime.keepYoungHeapSmall();
	require_runtime.sweepForOneReview();
	require_runtime.compileBriefly();
	require_runtime.optimizeLate();
	return (await Promise.resolve().then(() => require("./check-command.js")).then((n) => n.run_exports)).fullReview(host, request);
};
const connect = async (options) => {
	const { readingClient, usesProxy } = await Promise.resolve().then(() => require("./github/reading-client.js"));
	const full = async (more) => (await Promise.resolve().then(() => require("./github/client.js"))).createClient(more);
	return usesProxy(process.env) ? (await Promise.resolve().then(() => require("./github/client.js"))).createClient(options) : readingClient(options, full);
};
async function renderers() {
	return (await Promise.resolve().then(() => require("./github/renderers.js"))).renderers;
}
function runnerOf(env) {
	let folder;
	return {
		mask: (secret) => setSecret(secret),
		output: (name, value) => {
			if (env["GITHUB_OUTPUT"]) attempt(() => setOutput(name, value));
		},
		summary: async (markdown) => {
			if (env["GITHUB_STEP_SUMMARY"]) await attempt(() => summary.addRaw(markdown, true).write());
		},
		save: async (name, text) => attempt(async () => {
			folder ??= (0, node_fs.mkdtempSync)((0, node_path.join)(env["RUNNER_TEMP"] || (0, node_os.tmpdir)(), "pipeline-review-"));
			return saveNew((0, node_path.join)(folder, name), text);
		})
	};
}
function saveNew(path, text) {
	const flags = node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0);
	const file = (0, node_fs.openSync)(path, flags, 384);
	try {
		(0, node_fs.writeFileSync)(file, text);
	} finally {
		(0, node_fs.closeSync)(file);
	}
	return path;
}
async function attempt(work) {
	try {
		return await work();
	} catch (error) {
		process.stdout.write(`${require_startup.log`Note: the runner refused an output: ${require_startup.logText(require_startup.messageOf(error))}`}\n`);
		return;
	}
}
main();
exports.isDenied = isDenied;
exports.isRecord = isRecord;
exports.isUnclear = isUnclear;
exports.listAt = listAt;
exports.main = main;
exports.numberAt = numberAt;
exports.provenanceOf = provenanceOf;
exports.shaAt = shaAt;
exports.statusOf = statusOf;
exports.textAt = textAt;
exports.valueAt = valueAt;
exports.writePaths = writePaths;
