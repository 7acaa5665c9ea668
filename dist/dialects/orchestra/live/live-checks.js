require("../../../rolldown-runtime.js");
const require_connection = require("../../../history/http/connection.js");
const require_startup = require("../../../startup.js");
const require_connection$1 = require("../api/connection.js");
const require_actions = require("../api/actions.js");
const require_check_command = require("../../../check-command.js");
const require_connection$2 = require("./connection.js");
// src/dialects/orchestra/live/definition.ts
const mostValues = 1e5;
const mostDepth = 64;
const placeholder = "hidden";
function definitionOf(document, secretPrefixes) {
	const { root } = document;
	if (!root) return void 0;
	const hidden = new Map();
	for (let $ = 0, $l = require_startup.secretsIn(document, secretPrefixes); $ < $l.length; $++) {
		const { path, within } = $l[$];
		{
			const key = JSON.stringify(path);
			hidden.set(key, [...hidden.get(key) ?? [], within]);
		}
	}
	const keys = new Set(require_startup.secretKeysIn(document).map(({ value }) => value));
	const state = {
		left: mostValues,
		hidden,
		keys,
		texts: new Map()
	};
	const value = convert(root, "file", [], state);
	return state.left < 0 ? void 0 : value;
}
function convert(node, shape, path, state) {
	state.left -= 1;
	if (path.length > mostDepth) state.left = -1;
	if (state.left < 0) return null;
	if (node.kind === "scalar") return typeof node.value === "string" ? maskedText(node, node.value, path, state) : node.value;
	if (node.kind === "list") return node.items.map((item, index) => convert(item, shapeOfChild(shape, index, item), [...path, index], state));
	const object = Object.create(null);
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		{
			const canonical = require_check_command.canonicalKey(key);
			const name = require_check_command.hasKey(shape, canonical) && !node.entries.has(canonical) ? canonical : key;
			object[state.keys.has(key) ? placeholder : name] = convert(value, shapeOfChild(shape, name, value), [...path, key], state);
		}
	}
	return object;
}
function shapeOfChild(shape, step, child) {
	return shape === "" ? "" : require_check_command.concreteShape(require_check_command.shapeBelow(shape, step), child);
}
function maskedText(node, text, path, state) {
	const known = state.texts.get(node);
	if (known !== void 0) return known;
	const masked = [...state.hidden.get(JSON.stringify(path)) ?? []].sort((a, b) => b.start - a.start).reduce((shown, { start, end }) => shown.slice(0, start) + placeholder + shown.slice(end), text);
	state.texts.set(node, masked);
	return masked;
}
// src/dialects/orchestra/live/issue-path.ts
const tag = /^(?:[A-Z][A-Za-z0-9]*Model|(?:function|tagged|lax|strict)[-_a-z]*\[.{0,200}\]|(?:list|dict|nullable)\[.{0,200}\])$/;
const typeName = /^(?:str|int|float|bool|none|constrained-(?:str|int|float))$/;
function placeOf(root, loc) {
	const path = [];
	let node = root;
	for (let $ = 0, $l = loc; $ < $l.length; $++) {
		const index = $, step = $l[$];
		{
			const found = childOf(node, step);
			if (!found && isForeign(index, step, node)) continue;
			path.push(found?.step ?? step);
			node = found?.node;
			if (!node) break;
		}
	}
	return path;
}
function childOf(node, step) {
	if (node?.kind === "list") {
		const item = node.items[Number(step)];
		return item && {
			step: Number(step),
			node: item
		};
	}
	const key = String(step);
	const entry = [
		key,
		require_check_command.canonicalKey(key),
		require_check_command.camelKey(key)
	].map((name) => require_startup.entryOf(node, name)).find((found) => found !== void 0);
	return entry && {
		step: entry.key,
		node: entry.value
	};
}
function isForeign(index, step, node) {
	if (typeof step !== "string") return false;
	if (index === 0 && (step === "body" || step === "root")) return true;
	return tag.test(step) || node?.kind === "scalar" && typeName.test(step) || node?.kind === "list" && typeName.test(step);
}
async function askPlatform(transport, documents, secretPrefixes) {
	const outages = [];
	const hasKey = transport.connection.authorization !== null;
	const connections = hasKey ? await knownConnections(transport, outages) : null;
	const environments = hasKey ? await knownEnvironments(transport, outages) : null;
	const { issues, unsent } = await issuesOf(transport, documents, secretPrefixes, outages);
	return {
		connections,
		environments,
		issues,
		outages,
		unsent
	};
}
const healths = {
	FAILED: "failed",
	DEPRECATED: "deprecated"
};
async function knownConnections(transport, outages) {
	const answer = await require_actions.listConnections(transport);
	if (!answer.ok) return miss(outages, "connections", answer.unavailable);
	return answer.value.value.map(({ connectionId, connectionName, authStatus }) => ({
		id: connectionId,
		name: connectionName,
		health: (Object.hasOwn(healths, authStatus) ? healths[authStatus] : void 0) ?? "unknown"
	}));
}
async function knownEnvironments(transport, outages) {
	const answer = await require_actions.listEnvironments(transport);
	if (!answer.ok) return miss(outages, "environments", answer.unavailable);
	return answer.value.value.map(({ environmentId, name }) => ({
		id: environmentId,
		name
	}));
}
function miss(outages, what, why) {
	outages.push({
		what,
		why
	});
	return null;
}
async function issuesOf(transport, documents, secretPrefixes, outages) {
	const issues = new Map();
	const readable = documents.filter((document) => !require_startup.isBroken(document));
	let tooLarge = 0;
	for (let $ = 0, $l = readable.slice(0, 10); $ < $l.length; $++) {
		const document = $l[$];
		{
			const definition = definitionOf(document, secretPrefixes);
			if (definition === void 0) {
				tooLarge += 1;
				continue;
			}
			const answer = await require_actions.validateDefinition(transport, definition);
			if (!answer.ok) {
				miss(outages, "definitions", answer.unavailable);
				break;
			}
			issues.set(document, issuesIn(document, answer.value.status, answer.value.value));
		}
	}
	return {
		issues,
		unsent: tooLarge + Math.max(0, readable.length - 10)
	};
}
function issuesIn(document, status, told) {
	if (status === 200) return [];
	if (told.length === 0) return [{
		path: [],
		message: `status ${status} without a reason`
	}];
	const issues = told.map(({ path, message }) => ({
		path: placeOf(document.root, path),
		message
	}));
	return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
// src/dialects/orchestra/live/live-checks.ts
const limits = {
	...require_connection$1.defaultLimits,
	calls: 24,
	callsPerMinute: 20,
	deadlineMs: 3e4
};
const liveChecks = { check: checkLive };
async function checkLive(host, request, about) {
	const connection = require_connection$2.connectionOf(request);
	if (!connection.ok) return nothing(connection.unavailable.text);
	const world = require_connection.apiWorldOf(host);
	const transport = require_connection.startTransport(connection.value, world, limits, require_connection$1.unavailable);
	const subjects = about.subjects.filter((subject) => subject.isPipeline && subject.pipelines.length > 0);
	const documents = subjects.map((subject) => subject.document);
	const answers = await askPlatform(transport, documents, about.secretPrefixes);
	const facts = factsOf(subjects, answers, about);
	const isEmpty = answers.connections === null && answers.environments === null && answers.issues.size === 0;
	return {
		facts: isEmpty ? new Map() : facts,
		notices: [
			...outageNotice(answers),
			...unsentNotice(answers),
			...driftNotice(documents, answers, about)
		],
		unavailable: isEmpty ? answers.outages[0]?.why.text ?? "no definition could be sent" : null
	};
}
function nothing(reason) {
	return {
		facts: new Map(),
		notices: [`Live checks were not possible. ${reason}.`],
		unavailable: reason
	};
}
function factsOf(subjects, { connections, environments, issues }, { isRefused }) {
	return new Map(subjects.flatMap(({ document, pipelines }) => {
		const objections = isRefused(document.source.path) ? null : issues.get(document) ?? null;
		return pipelines.map((pipeline, index) => {
			const facts = {
				connections,
				environments,
				issues: index === 0 ? objections : null
			};
			return [pipeline.key, facts];
		});
	}));
}
function outageNotice({ outages }) {
	if (outages.length === 0) return [];
	return [`Live checks are incomplete: ${outages.map(({ what, why }) => `${what} (${why.text})`).join(", ")}.`];
}
function unsentNotice({ unsent }) {
	if (unsent === 0) return [];
	return [`${unsent} definitions were not sent to the platform's validator; the limit is 10.`];
}
function driftNotice(documents, { issues }, { isRefused }) {
	const drifted = documents.filter((document) => issues.get(document)?.length === 0).map(({ source }) => source.path).filter(isRefused);
	if (drifted.length === 0) return [];
	return [`${`The platform's validator accepts ${require_startup.listNames(drifted)}, but this review finds format errors in them`}: its schema may be newer or less strict. The errors still count.`];
}
exports.liveChecks = liveChecks;
