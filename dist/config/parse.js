import { K as profiles, X as severities, Zt as quoted, _n as rangeOf, fn as isUnset, mn as textOf, sn as locate, x as closestTo } from "../startup.js";
import { cn as elements, in as isVersion, on as criticalities, rn as isKnownZone, sn as defaultConfig } from "../check-command.js";
// src/config/reader.ts
function refuse(reader, message) {
	reader.complain(reader.path, message);
}
function fieldsOf(reader, known, noun = "key") {
	if (!reader || isUnset(reader.node)) return {};
	const { node, path } = reader;
	if (node?.kind !== "map") return refuse(reader, "A mapping is expected here") ?? {};
	const own = ([key, entry]) => {
		if (known.includes(key)) return [[key, {
			...reader,
			node: entry.value,
			path: [...path, key]
		}]];
		reader.complain([...path, key], `Unknown ${noun} ${quoted(key)}${hintFor(key, known)}`, "key");
		return [];
	};
	return Object.fromEntries([...node.entries].flatMap(own));
}
const neverInFiles = /(?:api|token|key|url|secret|password)/i;
function hintFor(key, known) {
	const [near] = closestTo(key, known, 1);
	if (near !== void 0) return `; did you mean "${near}"?`;
	return neverInFiles.test(key) ? "; addresses and keys come from the environment only" : "";
}
function entriesIn(reader) {
	if (!reader || isUnset(reader.node)) return [];
	if (reader.node?.kind !== "map") return refuse(reader, "A mapping is expected here") ?? [];
	return [...reader.node.entries].map(([key, entry]) => [key, {
		...reader,
		node: entry.value,
		path: [...reader.path, key]
	}]);
}
function choiceIn(reader, choices) {
	if (!reader) return void 0;
	const { node } = reader;
	const text = node?.kind === "scalar" && node.value === false ? "off" : textOf(node);
	const choice = choices.find((candidate) => candidate === text);
	if (choice !== void 0) return choice;
	const [near] = text === void 0 ? [] : closestTo(text, choices, 1);
	return refuse(reader, `One of ${choices.map((candidate) => `"${candidate}"`).join(", ")} is expected here${near === void 0 ? "" : `; did you mean "${near}"?`}`);
}
function textIn(reader) {
	if (!reader) return void 0;
	const text = textOf(reader.node);
	return text !== void 0 && text !== "" && text.length <= 500 ? text : refuse(reader, "A text of at most 500 characters is expected here");
}
function textsIn(reader) {
	if (reader && textOf(reader.node) !== void 0) return [textIn(reader) ?? []].flat();
	return itemsIn(reader).flatMap((item) => textIn(item) ?? []);
}
function itemsIn(reader) {
	if (!reader || isUnset(reader.node)) return [];
	if (reader.node?.kind !== "list") return refuse(reader, "A list is expected here") ?? [];
	return reader.node.items.map((node, index) => ({
		...reader,
		node,
		path: [...reader.path, index]
	}));
}
function wholeNumberIn(reader, smallest, largest) {
	if (!reader) return void 0;
	const value = reader.node?.kind === "scalar" ? reader.node.value : void 0;
	return typeof value === "number" && Number.isInteger(value) && value >= smallest && value <= largest ? value : refuse(reader, `A whole number from ${smallest} to ${largest} is expected here`);
}
function versionIn(reader) {
	if (!reader) return void 0;
	const text = textOf(reader.node);
	return text !== void 0 && isVersion(text) ? text : refuse(reader, "A version such as \"1.4.0\" is expected here");
}
function truthIn(reader) {
	if (!reader) return void 0;
	const value = reader.node?.kind === "scalar" ? reader.node.value : void 0;
	return typeof value === "boolean" ? value : refuse(reader, "\"true\" or \"false\" is expected here");
}
function durationIn(reader) {
	if (!reader) return void 0;
	const [, days = 0, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/.exec(textOf(reader.node) ?? "") ?? [];
	const total = Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	return total > 0 ? total : refuse(reader, "A duration such as \"45m\" or \"1h30m\" is expected here");
}
// src/config/parse-own-rules.ts
const ownRuleKeys = [
	"id",
	"message",
	"remedy",
	"severity",
	"each",
	"where",
	"unless"
];
const testKeys = [
	"present",
	"one-of",
	"at-least",
	"at-most"
];
function parseOwnRule(reader) {
	const fields = fieldsOf(reader, ownRuleKeys);
	const id = textIn(fields["id"]);
	const message = textIn(fields["message"]);
	const each = choiceIn(fields["each"], elements);
	for (const name of [
		"id",
		"message",
		"each"
	]) if (!fields[name]) reader.complain([...reader.path, name], `A rule of your own needs "${name}"`);
	const where = conditionIn(fields["where"]);
	const unless = conditionIn(fields["unless"]);
	if (where.length + unless.length === 0) refuse(reader, "A rule of your own needs \"where\" or \"unless\"");
	if (id === void 0 || message === void 0 || each === void 0) return void 0;
	if (!/^[a-z][a-z0-9-]{0,40}\/[a-z][a-z0-9-]{0,60}$/.test(id)) return refuse(fields["id"] ?? reader, "An id such as \"team/target-missing\" is expected here");
	return {
		id,
		message,
		remedy: textIn(fields["remedy"]) ?? "Ask the owners of this rule, which is in the configuration.",
		severity: choiceIn(fields["severity"], severities) ?? "warning",
		each,
		where,
		unless,
		origin: reader.originOf([...reader.path, "id"])
	};
}
function conditionIn(reader) {
	return entriesIn(reader).flatMap(([path, value]) => {
		const test = testIn(value);
		return test ? [{
			path: path.split("."),
			test
		}] : [];
	});
}
function testIn(reader) {
	const { node } = reader;
	if (node?.kind === "scalar") {
		if (typeof node.value === "string") return {
			kind: "glob",
			glob: textIn(reader) ?? ""
		};
		return node.value === null ? refuse(reader, "A value or a test is expected here") : {
			kind: "equals",
			value: node.value
		};
	}
	const fields = fieldsOf(reader, testKeys, "test");
	const given = testKeys.filter((key) => fields[key]);
	const [only] = given;
	if (given.length !== 1 || only === void 0) return refuse(reader, `Exactly one of ${testKeys.map((key) => `"${key}"`).join(", ")} is expected here`);
	return namedTest(only, fields[only]);
}
function namedTest(name, reader) {
	if (name === "present") {
		const wanted = truthIn(reader);
		return wanted === void 0 ? void 0 : {
			kind: "present",
			wanted
		};
	}
	if (name === "one-of") return {
		kind: "one-of",
		values: textsIn(reader)
	};
	const limit = reader.node?.kind === "scalar" ? reader.node.value : void 0;
	return typeof limit === "number" && Number.isFinite(limit) ? {
		kind: name,
		limit
	} : refuse(reader, "A number is expected here");
}
// src/config/parse-pipelines.ts
const pipelineKeys = [
	"owners",
	"criticality",
	"alias",
	"id",
	"expected-duration",
	"max-duration",
	"finish-by",
	"timezone",
	"freshness"
];
function parsePipeline(match, reader) {
	const fields = fieldsOf(reader, pipelineKeys);
	const criticality = choiceIn(fields["criticality"], criticalities);
	const alias = textIn(fields["alias"]);
	const id = textIn(fields["id"]);
	const expectedSeconds = durationIn(fields["expected-duration"]);
	const maxSeconds = durationIn(fields["max-duration"]);
	const freshnessSeconds = durationIn(fields["freshness"]);
	const finishBy = finishByIn(fields["finish-by"], fields["timezone"]);
	return {
		match,
		owners: textsIn(fields["owners"]),
		...criticality && { criticality },
		...alias !== void 0 && { alias },
		...id !== void 0 && { id },
		...expectedSeconds !== void 0 && { expectedSeconds },
		...maxSeconds !== void 0 && { maxSeconds },
		...freshnessSeconds !== void 0 && { freshnessSeconds },
		...finishBy && { finishBy },
		origin: reader.originOf(reader.path)
	};
}
function finishByIn(time, zone) {
	const timeZone = textIn(zone) ?? "UTC";
	if (zone && !isKnownZone(timeZone)) refuse(zone, "The name of a time zone is expected here, for example \"Europe/London\"");
	const localTime = textIn(time);
	if (!time || localTime === void 0) return void 0;
	if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(localTime)) return {
		localTime,
		timeZone
	};
	return refuse(time, "A time such as \"07:30\" is expected here, in quotes");
}
function parsePool(name, reader) {
	const fields = fieldsOf(reader, ["slots", "members"]);
	const slots = wholeNumberIn(fields["slots"], 1, 1e3) ?? 1;
	const members = textsIn(fields["members"]);
	if (members.length === 0) return refuse(reader, "A pool needs \"members\": connections or targets that share it");
	return {
		name,
		slots,
		members
	};
}
// src/config/parse.ts
const ruleSeverities = [...severities, "off"];
const thresholds = [...severities, "never"];
function parseConfig(document, rules) {
	const problems = [];
	const complainAt = (span, message) => {
		const { line, column } = rangeOf(document.lineStarts, span);
		problems.push({
			message,
			line,
			column
		});
	};
	for (const { code, message, span } of document.problems) if (code !== "yaml-1-1" && code !== "hidden-character") complainAt(span, message);
	const file = document.source.path;
	return {
		...readRoot({
			node: document.root,
			path: [],
			rules,
			complain: (path, message, part = "value") => complainAt(locate(document, {
				path,
				part
			}), message),
			originOf: (path) => ({
				file,
				line: rangeOf(document.lineStarts, locate(document, {
					path,
					part: "key"
				})).line
			})
		}, file),
		problems
	};
}
const rootKeys = [
	"extends",
	"profile",
	"fail-on",
	"rules-as-of",
	"message",
	"paths",
	"rules",
	"overrides",
	"pipelines",
	"environments",
	"pools",
	"secret-prefixes",
	"own-rules",
	"proposals"
];
function readRoot(reader, file) {
	const fields = fieldsOf(reader, rootKeys);
	const paths = fieldsOf(fields["paths"], ["include", "exclude"]);
	const ownRules = itemsIn(fields["own-rules"]).flatMap((item) => parseOwnRule(item) ?? []);
	const known = [...Object.keys(reader.rules), ...ownRules.map((rule) => rule.id)];
	const failOn = choiceIn(fields["fail-on"], thresholds);
	const rulesAsOf = versionIn(fields["rules-as-of"]);
	const message = textIn(fields["message"]);
	const profile = choiceIn(fields["profile"], profiles);
	return {
		config: {
			...defaultConfig,
			files: [file],
			...profile && {
				profile,
				profileOrigin: reader.originOf(["profile"])
			},
			...failOn && { failOn },
			...rulesAsOf !== void 0 && { rulesAsOf },
			...message !== void 0 && { message },
			include: textsIn(paths["include"]),
			exclude: textsIn(paths["exclude"]),
			secretPrefixes: prefixesIn(fields["secret-prefixes"]),
			rules: readRules(fields["rules"], known),
			overrides: itemsIn(fields["overrides"]).map((item) => readOverride(item, known)),
			pipelines: entriesIn(fields["pipelines"]).map(([match, value]) => parsePipeline(match, value)),
			environments: textsIn(fields["environments"]),
			pools: entriesIn(fields["pools"]).flatMap(([name, value]) => parsePool(name, value) ?? []),
			ownRules,
			proposals: truthIn(fields["proposals"]) ?? true
		},
		extends: textsIn(fields["extends"])
	};
}
const shortestPrefix = 3;
const mostPrefixes = 100;
function prefixesIn(reader) {
	const prefixes = textsIn(reader);
	if (reader && prefixes.some((prefix) => prefix.length < shortestPrefix)) reader.complain(reader.path, `A prefix of at least ${shortestPrefix} characters is expected here`);
	if (reader && prefixes.length > mostPrefixes) reader.complain(reader.path, `At most ${mostPrefixes} prefixes are expected here`);
	return prefixes.filter((prefix) => prefix.length >= shortestPrefix).slice(0, mostPrefixes);
}
function readOverride(reader, known) {
	const fields = fieldsOf(reader, [
		"paths",
		"profile",
		"rules"
	]);
	const paths = textsIn(fields["paths"]);
	if (paths.length === 0) reader.complain([...reader.path, "paths"], "An override needs \"paths\": the files that it holds for");
	const profile = choiceIn(fields["profile"], profiles);
	return {
		paths,
		...profile && { profile },
		rules: readRules(fields["rules"], known),
		origin: reader.originOf(reader.path)
	};
}
function readRules(reader, known) {
	const fields = fieldsOf(reader, known, "rule");
	return Object.fromEntries(Object.entries(fields).flatMap(([id, field]) => field ? [[id, readRule(field, id)]] : []));
}
function readRule(reader, id) {
	const origin = reader.originOf(reader.path);
	if (reader.node?.kind === "scalar") {
		const severity = choiceIn(reader, ruleSeverities);
		return {
			...severity && { severity },
			options: {},
			origin
		};
	}
	const schema = reader.rules[id]?.options ?? {};
	const fields = fieldsOf(reader, ["severity", ...Object.keys(schema)]);
	const severity = choiceIn(fields["severity"], ruleSeverities);
	const options = Object.entries(schema).flatMap(([name, option]) => {
		const value = optionIn(fields[name], option);
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...severity && { severity },
		options: Object.fromEntries(options),
		origin
	};
}
function optionIn(reader, option) {
	if (!reader) return void 0;
	if (option.type === "strings") return textsIn(reader);
	if (option.type === "text") return textIn(reader);
	return option.type === "boolean" ? truthIn(reader) : wholeNumberIn(reader, option.minimum, option.maximum);
}
export { thresholds as i, rootKeys as n, ruleSeverities as r, parseConfig as t };
