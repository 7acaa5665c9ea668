const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_databricks_dialect = require("../databricks-dialect.js");
const require_dag_factory_dialect = require("../dag-factory-dialect.js");
const require_next_firing = require("../time/next-firing.js");
// src/changes/risk.ts
const risks = [
	"silence",
	"weaker-safety",
	"stopped-work",
	"wider-reach",
	"unknown",
	"behaviour",
	"safer",
	"cosmetic"
];
function effect(risk, ...reasons) {
	return {
		risk,
		reasons
	};
}
function graver(one, other) {
	return risks.indexOf(one) <= risks.indexOf(other) ? one : other;
}
function limitEffect(was, is) {
	const limit = (value) => typeof value === "number" && value > 0 ? value : Number.POSITIVE_INFINITY;
	const former = limit(was);
	return limit(is) > former ? effect("weaker-safety", "more may run at the same time") : effect("safer");
}
// src/changes/bounds.ts
const mostLines = 100;
const mostChanges = 500;
function withoutRepeats(differences) {
	const changed = new Set(differences.flatMap(({ path, status }) => status === "text" ? [] : [path]));
	return differences.filter(({ path, status }) => {
		if (status !== "text") return true;
		const isFirst = !changed.has(path);
		changed.add(path);
		return isFirst;
	});
}
function onceElsewhere(differences) {
	const told = new Set(differences.flatMap(({ files, status, isElsewhere }) => isElsewhere || status === "text" ? [] : files));
	return differences.filter(({ files, isElsewhere }) => {
		if (!isElsewhere) return true;
		const isFirst = !files.some((file) => told.has(file));
		for (let $ = 0, $l = files; $ < $l.length; $++) {
			const file = $l[$];
			told.add(file);
		}
		return isFirst;
	});
}
function boundedChanges(changes) {
	const rest = changes.slice(mostChanges);
	if (rest.length < 2) return changes;
	const risk = rest.map((change) => change.risk).reduce(graver);
	return [...changes.slice(0, mostChanges), single("changed", `and ${rest.length} more changes`, effect(risk))];
}
function bounded(lines) {
	const rest = lines.length - mostLines;
	return rest > 1 ? [...lines.slice(0, mostLines), `and ${rest} more changes`] : lines;
}
function single(kind, what, of) {
	return {
		kind,
		subject: "",
		what,
		from: null,
		to: null,
		names: [],
		...of
	};
}
// src/changes/change.ts
function sentenceOf({ subject, what }) {
	return subject === "" ? what : `${subject}: ${what}`;
}
const mostInLine = 20;
function linesOf(changes) {
	const lines = new Map();
	for (let $ = 0, $l = changes; $ < $l.length; $++) {
		const change = $l[$];
		{
			const key = change.subject === "" ? change.what : change.subject;
			const known = lines.get(key);
			if (known && change.subject !== "") known.push(`${change.what}${consequencesOf(change)}`);
			else lines.set(change.subject === "" ? `=${key}` : key, [`${sentenceOf(change)}${consequencesOf(change)}`]);
		}
	}
	return [...lines.values()].map((parts) => {
		const rest = parts.length - mostInLine;
		return rest > 1 ? `${parts.slice(0, mostInLine).join("; ")}; and ${rest} more` : parts.join("; ");
	});
}
function consequencesOf({ consequences = [] }) {
	return consequences.length === 0 ? "" : ` (${consequences.join("; ")})`;
}
function present(...parts) {
	return parts.filter((part) => part !== void 0);
}
// src/changes/values.ts
function nodeOf({ document }, { at }) {
	return require_startup.nodeAt((at.document ?? document).root, at.path);
}
const known = new WeakMap();
function shownOf({ documents }, prefixes) {
	const sides = documents.map((document) => shownIn(document, prefixes));
	const { 0: only } = sides;
	if (only && sides.length === 1) return only;
	return {
		textOf: (node) => {
			const texts = sides.map((side) => side.textOf(node));
			return texts.find((text) => text !== require_startup.textOf(node)) ?? texts[0];
		},
		isHidden: (node) => sides.some((side) => side.isHidden(node))
	};
}
function shownIn(document, prefixes) {
	const all = known.get(document) ?? new Map();
	known.set(document, all);
	const key = prefixes.join("\n");
	const shown = all.get(key) ?? lookUp(document, prefixes);
	all.set(key, shown);
	return shown;
}
function lookUp(document, prefixes) {
	const within = new Map();
	for (let $ = 0, $l = require_startup.secretsIn(document, prefixes); $ < $l.length; $++) {
		const secret = $l[$];
		{
			const node = require_startup.nodeAt(document.root, secret.path);
			if (node) within.set(node, [...within.get(node) ?? [], secret]);
		}
	}
	const { spans } = require_startup.hiddenIn(document, prefixes);
	const overlaps = (node) => spans.some(({ start, end }) => start < node.span.end && node.span.start < end);
	const textIn = (node) => {
		const text = require_startup.textOf(node);
		if (text === void 0 || node === void 0) return text;
		const secrets = within.get(node);
		if (secrets) return require_startup.withoutSpans(text, secrets);
		return overlaps(node) ? require_startup.mask : text;
	};
	return {
		textOf: textIn,
		isHidden: (node) => node?.kind === "scalar" && overlaps(node) && (textIn(node) ?? "\u2022\u2022\u2022\u2022\u2022").trim() === "\u2022\u2022\u2022\u2022\u2022"
	};
}
function isSecretValue(name, node) {
	const last = name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(" ")) + 1).replace(/\[\d+\]$/, "");
	const text = require_startup.textOf(node);
	return text !== void 0 && text.trim() !== "" && !text.includes("${{") && require_startup.isSecretName(last);
}
function valueWords(node, shown, name = "") {
	if (node === void 0 || require_startup.isUnset(node)) return "not set";
	if (isSecretValue(name, node)) return require_startup.quoted(require_startup.mask);
	if (node.kind === "scalar" && typeof node.value !== "string") return shown.isHidden(node) ? require_startup.quoted(require_startup.mask) : String(node.value);
	const text = node.kind === "scalar" ? oneLine(shown.textOf(node) ?? "") : flow(node, shown, 100);
	return require_startup.quoted(text);
}
function oneLine(text) {
	return text.trim().split(/\s+/).join(" ");
}
function flow(node, shown, room) {
	if (node.kind === "scalar") return shown.isHidden(node) ? require_startup.mask : shown.textOf(node) ?? String(node.value);
	const parts = [];
	let left = room;
	const entries = node.kind === "map" ? [...node.entries.values()].map(({ key, value }) => [`${key}: `, value]) : node.items.map((value) => ["", value]);
	for (let $ = 0, $l = entries; $ < $l.length; $++) {
		const { 0: label, 1: value } = $l[$];
		{
			if (left <= 0) break;
			const part = `${label}${isSecretValue(label.slice(0, -2), value) ? require_startup.mask : flow(value, shown, left)}`;
			parts.push(part);
			left -= part.length + 2;
		}
	}
	const inner = require_startup.bounded(oneLine(parts.join(", ")), room);
	return node.kind === "map" ? `{${inner}}` : `[${inner}]`;
}
function plainValue(words) {
	if ([
		"not set",
		"none",
		"any"
	].includes(words)) return null;
	return /^"[^"]*"$/.test(words) ? words.slice(1, -1) : words;
}
// src/changes/text-change.ts
const longestWhole = 80;
const margin = 18;
function languageOf(text) {
	const start = text.replace(/^(?:\s+|--[^\n]*\n|\/\*[\s\S]{0,2000}?\*\/)+/, "");
	if (/^(?:select|with|insert|update|delete|merge|create|drop|alter|truncate|copy|call|begin|grant|use)\s+[\w("'`$[*{]/i.test(start)) return "SQL";
	if (/^dbt\s+[a-z-]+/.test(start)) return /[;\n]/.test(start.trim()) ? "dbt commands" : "dbt command";
	if (/^(?:import|from)\s+\w+|^def\s+\w+\(|^print\(/.test(start)) return "Python";
	return /^(?!\{[{%#])[{[]\s*["{[\]}]/.test(start) ? "JSON" : void 0;
}
function textChange(before, after) {
	const isBlank = oneLine(before) === oneLine(after);
	const was = linesIn(before), is = linesIn(after);
	if (isBlank) return {
		words: "differs in white space only",
		from: null,
		to: null,
		isBlank
	};
	if (was.length === 1 && is.length === 1) return {
		...pieceChange(was[0] ?? "", is[0] ?? ""),
		isBlank
	};
	return {
		...linesChange(was, is),
		isBlank
	};
}
function linesIn(text) {
	const lines = text.trim().split(/\r\n|\n|\r/).map((line) => line.trimEnd());
	const { 0: only = "" } = lines;
	if (lines.length > 1 || !/^dbt\s/.test(only) || !only.includes(";") || only.length <= longestWhole) return lines;
	return only.split(";").map((command) => command.trim());
}
function pieceChange(before, after) {
	const was = oneLine(before), is = oneLine(after);
	if (was.length <= longestWhole && is.length <= longestWhole) return changeWords(was, is);
	const start = sharedStart(was, is);
	const end = sharedEnd(was, is, start);
	return changeWords(around(was, start, was.length - end), around(is, start, is.length - end));
}
function changeWords(was, is) {
	const from = require_startup.quoted(was), to = require_startup.quoted(is);
	return {
		words: `was ${was === "" ? "empty" : from}, now ${is === "" ? "empty" : to}`,
		from: from.slice(1, -1),
		to: to.slice(1, -1)
	};
}
function around(text, from, to) {
	const begin = from <= margin ? 0 : wordAfter(text, from - margin, from);
	const end = to + margin >= text.length ? text.length : wordBefore(text, to + margin, to);
	const piece = `${begin > 0 ? "\u2026" : ""}${text.slice(begin, end)}`;
	return end < text.length ? `${require_startup.bounded(piece, 79)}${piece.length < longestWhole ? "\u2026" : ""}` : require_startup.bounded(piece, longestWhole);
}
function wordAfter(text, start, end) {
	const blank = text.indexOf(" ", start);
	return blank === -1 || blank >= end ? start : blank + 1;
}
function wordBefore(text, end, start) {
	const blank = text.lastIndexOf(" ", end);
	return blank <= start ? end : blank;
}
function sharedStart(one, other) {
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at++;
	while (at > 0 && /\w/.test(one[at - 1] ?? "")) at--;
	return at;
}
function sharedEnd(one, other, start) {
	let end = 0;
	const most = Math.min(one.length, other.length) - start;
	while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
	while (end > 0 && /\w/.test(one[one.length - end] ?? "")) end--;
	return end;
}
function linesChange(was, is) {
	let start = 0;
	while (start < was.length && start < is.length && was[start] === is[start]) start++;
	let end = 0;
	while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end++;
	const old = was.slice(start, was.length - end), fresh = is.slice(start, is.length - end);
	const { 0: first = "", 1: firstFresh = "" } = [old.find(isTelling), fresh.find(isTelling)];
	if (old.length === 0) return {
		words: `${require_startup.count(fresh.length, "line")} added${afterLine(start)}: ${excerpt(fresh)}`,
		from: null,
		to: short(firstFresh)
	};
	if (fresh.length === 0) return {
		words: `${require_startup.count(old.length, "line")} removed${afterLine(start)}: ${excerpt(old)}`,
		from: short(first),
		to: null
	};
	const at = old.findIndex((line, index) => oneLine(line) !== oneLine(fresh[index] ?? ""));
	const change = pieceChange(old[Math.max(0, at)] ?? "", fresh[Math.max(0, at)] ?? "");
	if (old.length === 1 && fresh.length === 1) return {
		...change,
		words: `line ${start + 1} of ${is.length} ${change.words}`
	};
	const where = old.length === fresh.length ? `lines ${start + 1} to ${start + old.length} of ${is.length} changed` : `${require_startup.count(old.length, "line")} from line ${start + 1} on replaced by ${fresh.length}`;
	return {
		...change,
		words: `${where}, first ${change.words}`
	};
}
function isTelling(line) {
	return line.trim() !== "";
}
function afterLine(line) {
	return line === 0 ? " at the top" : ` after line ${line}`;
}
function excerpt(lines) {
	const telling = lines.filter(isTelling);
	return `${telling.slice(0, 2).map((line) => require_startup.quoted(oneLine(line))).join(", ")}${telling.length > 2 ? ", \u2026" : ""}`;
}
function short(line) {
	return require_startup.quoted(oneLine(line)).slice(1, -1);
}
// src/changes/node-change.ts
const mostItems = 4;
function nodeFacts(word, name, versions, of) {
	const { before, after } = versions;
	if (require_check_command.canonical(before) === require_check_command.canonical(after)) return [];
	if (isSecretValue(name, before) || isSecretValue(name, after)) return secretFacts(`${word} ${require_startup.quoted(name)}`, versions, of);
	if (isMapping(before) && isMapping(after)) return entriesFacts(word, name, before, after, versions, of);
	if (before?.kind === "list" && after?.kind === "list") return listFacts(word, name, before, after, versions, of);
	const was = require_startup.textOf(before), is = require_startup.textOf(after);
	if (was !== void 0 && is !== void 0) return textFacts(word, name, versions, of);
	return [valueFact(`${word} ${require_startup.quoted(name)}`, versions, of)];
}
function isMapping(node) {
	return node?.kind === "map" && node.entries.size > 0;
}
function entriesFacts(word, name, was, is, { shown }, of) {
	const { 0: former, 1: latter } = [was, is].map(({ entries }) => new Map([...entries].map(({ 0: key, 1: { value } }) => [key, value])));
	const named = renames(former ?? new Map(), latter ?? new Map());
	return [...new Set([...was.entries.keys(), ...is.entries.keys()])].flatMap((key) => {
		const before = former?.get(key), after = latter?.get(key);
		const next = named.next.get(key);
		if (named.fresh.has(key)) return [];
		const at = `${name}.${stepWords(key)}`;
		if (next !== void 0) return [renamedFact(word, at, `${name}.${stepWords(next)}`, valueWords(before, shown.before, key), of)];
		return nodeFacts(word, at, {
			before,
			after,
			shown
		}, of);
	});
}
function renames(was, is) {
	const lost = textsOf$1(was, is);
	const come = textsOf$1(is, was);
	const pairs = [...lost].flatMap(({ 0: text, 1: names }) => {
		const [one, ...others] = names;
		const [other, ...more] = come.get(text) ?? [];
		return one !== void 0 && other !== void 0 && others.length + more.length === 0 ? [[one, other]] : [];
	});
	return {
		next: new Map(pairs),
		fresh: new Set(pairs.map(({ 1: name }) => name))
	};
}
function textsOf$1(own, others) {
	const found = new Map();
	for (const { 0: name, 1: node } of own) {
		const text = require_check_command.canonical(node);
		if (others.has(name) || text === "" || isSwitch(node)) continue;
		push(found, text, name);
	}
	return found;
}
function isSwitch(node) {
	return node.kind === "scalar" && typeof node.value !== "string";
}
function renamedFact(word, was, is, value, of) {
	return {
		kind: "renamed",
		what: `${word} ${require_startup.quoted(was)} is named ${require_startup.quoted(is)} now (${value})`,
		from: was,
		to: is,
		...of
	};
}
function stepWords(key) {
	return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(key) ? `${key.slice(0, 8)}\u2026` : key;
}
function listFacts(word, name, was, is, { shown }, of) {
	const { gone, come } = partedItems(was, is);
	const noun = `${word} ${require_startup.quoted(name)}`;
	if (gone.length === 0 && come.length === 0) {
		const before = valueWords(was, shown.before), after = valueWords(is, shown.after);
		if (before === after) return [fact(`items of ${noun} are in another order`, of, "not set", "not set")];
		return [fact(`order of ${noun} was ${before}, now ${after}`, of, before, after)];
	}
	const left = gone[0], right = come[0];
	if (gone.length === 1 && come.length === 1 && left !== void 0 && right !== void 0) {
		const before = was.items[left], after = is.items[right];
		if (isMapping(before) && isMapping(after)) return nodeFacts(word, `${name}[${right}]`, {
			before,
			after,
			shown
		}, of);
		if (before?.kind === "scalar" && after?.kind === "scalar") return nodeFacts(word, `${name}[${right}]`, {
			before,
			after,
			shown
		}, of);
	}
	const added = come.map((at) => valueWords(is.items[at], shown.after)), removed = gone.map((at) => valueWords(was.items[at], shown.before));
	const parts = [...added.length > 0 ? [`${shortList(added)} added`] : [], ...removed.length > 0 ? [`${shortList(removed)} removed`] : []];
	const only = (values) => values.length === 1 ? values[0] ?? "" : "not set";
	return [fact(`${noun}: ${parts.join(", ")}`, of, only(removed), only(added))];
}
function push(lists, key, item) {
	const known = lists.get(key);
	if (known) known.push(item);
	else lists.set(key, [item]);
}
function partedItems(was, is) {
	const waiting = new Map();
	for (let $ = 0, $l = was.items; $ < $l.length; $++) {
		const at = $, item = $l[$];
		push(waiting, require_check_command.canonical(item), at);
	}
	for (const places of waiting.values()) places.reverse();
	const come = [...is.items.entries()].flatMap(({ 0: at, 1: item }) => waiting.get(require_check_command.canonical(item))?.pop() === void 0 ? [at] : []);
	return {
		gone: [...waiting.values()].flat().sort((a, b) => a - b),
		come
	};
}
function shortList(values, most = mostItems) {
	const shown = values.slice(0, values.length === most + 1 ? most + 1 : most);
	const rest = values.length - shown.length;
	return require_startup.joined$1(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function textFacts(word, name, versions, of) {
	const { before, after, shown } = versions;
	const was = shown.before.textOf(before) ?? "", is = shown.after.textOf(after) ?? "";
	if (was === is) return [hiddenFact(`${word} ${require_startup.quoted(name)}`, of)];
	if (was.trimEnd() === is.trimEnd()) return [];
	const json = {
		before: jsonNode(was),
		after: jsonNode(is)
	};
	if (json.before && json.after) return jsonFacts(word, name, {
		before: json.before,
		after: json.after,
		shown
	}, of);
	const language = languageOf(is) ?? languageOf(was);
	const { words, from, to, isBlank } = textChange(was, is);
	const noun = `${word} ${require_startup.quoted(name)}${language === void 0 ? "" : ` (${language})`}`;
	const isMeaningless = isBlank && language !== "Python";
	return [{
		kind: "changed",
		what: `${noun} ${words}`.replace(/ (?=(?:lines?|\d+ lines?) )/, ", "),
		from,
		to,
		...isMeaningless ? effect("cosmetic", "only white space differs") : of
	}];
}
function jsonFacts(word, name, versions, of) {
	const facts = nodeFacts(word, name, versions, of);
	if (facts.length > 0) return facts;
	return [{
		kind: "changed",
		what: `${word} ${require_startup.quoted(name)} (JSON) has other white space or another order of keys`,
		from: null,
		to: null,
		...effect("cosmetic", "the JSON means the same")
	}];
}
function jsonNode(text) {
	if (!/^\s*[{[]/.test(text) || text.length > 1e5) return void 0;
	try {
		return treeOf(JSON.parse(text), 0);
	} catch {
		return;
	}
}
const deepestJson = 50;
const nowhere = {
	start: -1,
	end: -1
};
function treeOf(value, depth) {
	if (depth > deepestJson) throw new RangeError("too deep to compare");
	if (Array.isArray(value)) return {
		kind: "list",
		span: nowhere,
		items: value.map((item) => treeOf(item, depth + 1))
	};
	if (typeof value === "object" && value !== null) return {
		kind: "map",
		span: nowhere,
		entries: require_startup.entriesOf(Object.entries(value).map(({ 0: key, 1: item }) => ({
			key,
			keySpan: nowhere,
			value: treeOf(item, depth + 1),
			merged: false
		})))
	};
	return {
		kind: "scalar",
		span: nowhere,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
		style: "plain"
	};
}
function valueFact(noun, { before, after, shown }, of) {
	const was = valueWords(isNothing(before) ? void 0 : before, shown.before), is = valueWords(isNothing(after) ? void 0 : after, shown.after);
	return was === is ? hiddenFact(noun, of) : fact(`${noun} was ${was}, now ${is}`, of, was, is);
}
function isNothing(node) {
	return require_startup.isUnset(node) || require_startup.isEmptyCollection(node);
}
function secretFacts(noun, { before, after }, of) {
	if (require_check_command.canonical(before) === require_check_command.canonical(after)) return [];
	const was = secretWords(before), is = secretWords(after);
	return [was === is ? hiddenFact(noun, of) : fact(`${noun} was ${was}, now ${is}`, of, was, is)];
}
function secretWords(node) {
	if (isNothing(node)) return "not set";
	const text = require_startup.textOf(node) ?? "";
	return require_startup.quoted(text.includes("${{") ? text : require_startup.mask);
}
function hiddenFact(noun, of) {
	return fact(`${noun} has another value, not shown here`, of, "not set", "not set");
}
function fact(what, of, was, is) {
	return {
		kind: "changed",
		what,
		from: plainValue(was),
		to: plainValue(is),
		...of
	};
}
// src/changes/settings.ts
function versionsOf(before, after, matching, view, world) {
	const prefixes = view.secretPrefixes ?? [];
	const shown = {
		before: shownOf(before, prefixes),
		after: shownOf(after, prefixes)
	};
	return {
		before,
		after,
		matching,
		now: view.now,
		shown,
		world
	};
}
function wordsFact(noun, was, is, of, kind = "changed") {
	if (was === is) return void 0;
	return {
		kind,
		what: `${noun} ${isPlural(noun) ? "were" : "was"} ${was}, now ${is}`,
		from: plainValue(was),
		to: plainValue(is),
		...of
	};
}
function isPlural(noun) {
	return /^(?:default )?(?:retries|statuses|tags|runs|excluded dates)\b/.test(noun);
}
function settingFact(noun, { before, after, shown }, settings, words, of) {
	const was = held(settings.before), is = held(settings.after);
	if (was !== void 0 && was === is) return void 0;
	const text = (pipeline, setting, side) => settingWords(pipeline, setting, side, words);
	return wordsFact(noun, text(before, settings.before, shown.before), text(after, settings.after, shown.after), settings.before.state === "unknown" || settings.after.state === "unknown" ? effect("behaviour", "what it comes to is not known") : of(was, is));
}
function held({ value, state, effective }) {
	return state === "unset" ? effective : value;
}
function settingWords(pipeline, setting, shown, words) {
	const { state, value } = setting;
	if (state === "unset" || state === "set" && value === void 0) return "not set";
	if (state === "set" && value !== void 0) return words(value);
	const node = nodeOf(pipeline, setting);
	if (!require_startup.isUnset(node)) return valueWords(node, shown);
	return setting.origin === "product-default" ? "left to the server" : "not known";
}
function secondsWords(seconds) {
	return Number.isSafeInteger(seconds) && seconds >= 0 ? require_startup.duration(seconds) : `${seconds} seconds`;
}
function namesWords(names, none) {
	return names.length === 0 ? none : [...new Set(names)].sort().map(require_startup.quoted).join(", ");
}
function outcomeWords(named, none) {
	return namesWords(named.map(({ text }) => text), none);
}
function lostOutcomes(was, is) {
	const covered = new Set(is.flatMap(({ outcomes }) => outcomes ?? []));
	const texts = new Set(is.map(({ text }) => text));
	const isCovered = ({ text, outcomes }) => texts.has(text) || outcomes !== null && outcomes.length > 0 && outcomes.every((outcome) => covered.has(outcome));
	return was.filter((one) => !isCovered(one));
}
function nameFact(noun, was, is, of) {
	const words = (name) => name === null || name === "" ? "not set" : require_startup.quoted(name);
	return wordsFact(noun, words(was), words(is), of);
}
function otherFacts({ before, after, shown }, owners, of = () => effect("behaviour"), wanted = () => true) {
	const was = othersBelow(before, owners.before), is = othersBelow(after, owners.after);
	const named = renamedIn(was, is);
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
		const former = was.get(name), latter = is.get(name);
		const kind = (latter ?? former)?.kind ?? "setting";
		if (!wanted(kind) || !(former && latter) && (former ?? latter)?.isIdle) return [];
		if (kind === "spelling") return present(spellingFact(former, latter, {
			before: former !== void 0 || isWritten(before, owners.before, latter),
			after: latter !== void 0 || isWritten(after, owners.after, former)
		}));
		if (!former && named.fresh.has(name)) return [];
		const next = latter ? void 0 : named.next.get(name);
		if (next !== void 0) return [renamedFact(kind, name, next, valueWords(former?.node, shown.before, name), of(kind, name))];
		return nodeFacts(kind, name, {
			before: former?.node,
			after: latter?.node,
			shown
		}, of(kind, name));
	});
}
const refused = effect("behaviour", "a key that is not known is refused");
function isWritten({ document }, owner, other) {
	return other !== void 0 && require_startup.nodeAt(document.root, [...owner, ...other.path.slice(other.owner.length)]) !== void 0;
}
function spellingFact(was, is, isThere) {
	if (!isThere.after) return void 0;
	const name = (is ?? was)?.name ?? "";
	const written = (other) => require_startup.quoted(require_startup.textOf(other?.node) ?? name.slice(name.lastIndexOf(".") + 1));
	const noun = `key ${require_startup.quoted(name)}`;
	if (!isThere.before) return {
		kind: "changed",
		what: `${noun} is written ${written(is)}`,
		from: null,
		to: plainValue(written(is)),
		...refused
	};
	return wordsFact(noun, written(was), written(is), refused);
}
function renamedIn(was, is) {
	const nodesOf = (settings) => new Map([...settings].map(({ 0: name, 1: { node } }) => [name, node]));
	return renames(nodesOf(was), nodesOf(is));
}
const byOwner = new WeakMap();
function othersBelow(pipeline, owner) {
	const all = byOwner.get(pipeline) ?? grouped(pipeline);
	byOwner.set(pipeline, all);
	return new Map((all.get(JSON.stringify(owner)) ?? []).map((other) => [`${other.kind === "spelling" ? "key " : ""}${other.name}`, other]));
}
function grouped({ others }) {
	const owners = new Map();
	for (let $ = 0, $l = others; $ < $l.length; $++) {
		const other = $l[$];
		{
			const key = JSON.stringify(other.owner);
			const known = owners.get(key);
			if (known) known.push(other);
			else owners.set(key, [other]);
		}
	}
	return owners;
}
// src/changes/catch-up.ts
const fewest = 2;
function catchUpOf({ period, clock }, { runPolicy }, now) {
	const from = period?.catchesUp ? period.from : null;
	if (from === null || !clock) return void 0;
	const runs = require_dag_factory_dialect.startsBetween(clock, from, Math.min(now, period?.until ?? now));
	if (runs === null || runs < fewest) return void 0;
	const limit = require_check_command.runLimit(runPolicy);
	const pace = limit === void 0 || limit === null || limit >= runs ? "" : `, ${limit} at a time`;
	const many = require_startup.aboutCount(runs, "run");
	return {
		what: `catches up from ${require_check_command.fullDayText(from, "")} when it is switched on: ${many}${pace}`,
		reason: `${many} of the past start, once it is switched on`
	};
}
// src/changes/cron-words.ts
function whenWords(trigger, pipeline) {
	const times = timesWords(trigger, pipeline);
	return isZoned(trigger) ? `${times} (${zoneWord(trigger.timeZone, pipeline)})` : times;
}
function whenChange(before, after) {
	const { 0: was, 1: wasIn } = before, { 0: is, 1: isIn } = after;
	const zone = zoneWord(was.timeZone, wasIn), newZone = zoneWord(is.timeZone, isIn);
	const isSameZone = zone === newZone || isUtc(zone) && isUtc(newZone) || !(isZoned(was) || isZoned(is));
	if (isSameZone && momentsOf(was, wasIn) === momentsOf(is, isIn)) return void 0;
	const times = timesWords(was, wasIn), newTimes = timesWords(is, isIn);
	return {
		was: isSameZone && isZoned(is) ? times : whenWords(was, wasIn),
		is: isZoned(is) ? `${newTimes} (${newZone})` : newTimes
	};
}
function isZoned({ clock, cron }) {
	return clock === null ? cron.state !== "unset" : "cron" in clock || "problems" in clock;
}
function timesWords({ cron, clock }, pipeline) {
	const words = clock ? require_check_command.describeClock(clock, null) : void 0;
	if (words !== void 0) return words;
	const text = cron.value ?? require_startup.textOf(nodeOf(pipeline, cron));
	return text === void 0 ? "at no known time" : `at ${require_startup.quoted(text)}`;
}
function zoneWord(zone, pipeline) {
	if (zone.state === "unset") return require_check_command.zoneWordOf({ timeZone: zone }, pipeline.dialect);
	const name = zone.value ?? require_startup.textOf(nodeOf(pipeline, zone));
	if (name === void 0) return zone.origin === "product-default" ? "server time zone" : "time zone not known";
	return require_check_command.isKnownZone(name) ? name : require_startup.quoted(name);
}
function isUtc(zone) {
	return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/.test(zone);
}
function momentsOf({ clock, cron }, pipeline) {
	if (!clock || "problems" in clock) return cron.value ?? require_startup.textOf(nodeOf(pipeline, cron)) ?? "";
	if (!("cron" in clock)) return JSON.stringify(clock);
	const { days, years } = clock.cron;
	const { text: _, ...sets } = clock.cron;
	return JSON.stringify({
		...sets,
		days: require_check_command.isEveryDay(days) ? "every" : days,
		years: [
			years.length,
			years[0],
			years.at(-1)
		]
	});
}
const mostExcluded = 60;
function firstRunWords(trigger, now, what = "first run") {
	const from = trigger.period?.from ?? now;
	if (from > now) return `; not before ${require_check_command.fullDayText(from, require_check_command.dateText(now).slice(0, 4))}`;
	const run = firstRunOf(trigger, now);
	if (!run) return run === null ? "; it never runs" : "";
	return `; ${what} ${instantWords(run, now)}`;
}
function instantWords({ offsets, at }, now) {
	const wall = require_check_command.wallMs(offsets, at);
	return `${require_check_command.fullDayText(wall, require_check_command.dateText(now).slice(0, 4))} ${require_check_command.clockText(wall)}`;
}
function firstRunOf({ clock, timeZone, excludeDates, period }, now) {
	const zone = timeZone.value ?? "UTC";
	if (timeZone.state === "unknown" || !clock || !("cron" in clock) || !require_check_command.isKnownZone(zone)) return void 0;
	const excluded = new Set(excludeDates);
	if ((period?.from ?? now) > now) return void 0;
	for (let from = now, tried = 0; tried < mostExcluded; tried++) {
		const at = require_next_firing.nextFiring(clock.cron, zone, from);
		const offsets = at === void 0 ? void 0 : require_check_command.zoneOffsets(zone, at - 2 * require_check_command.dayMs, at + 2 * require_check_command.dayMs);
		if (at === void 0 || !offsets) return null;
		const wall = require_check_command.wallMs(offsets, at);
		if (wall > (period?.until ?? wall)) return null;
		if (!excluded.has(require_check_command.dateText(wall))) return {
			at,
			offsets
		};
		from = at + 6e4;
	}
}
const countedDays = 28;
const mostCounted = 5e4;
function startsInFourWeeks({ clock, timeZone }, now) {
	const zone = timeZone.value ?? "UTC";
	if (clock && "interval" in clock) return Math.floor(countedDays * require_check_command.dayMs / 1e3 / clock.interval.seconds);
	if (timeZone.state === "unknown" || !clock || !("cron" in clock) || !require_check_command.isKnownZone(zone)) return void 0;
	const offsets = require_check_command.zoneOffsets(zone, now, now + countedDays * require_check_command.dayMs);
	return offsets && require_check_command.firings(clock.cron, offsets, mostCounted).at.length;
}
// src/changes/data.ts
function dataWorldOf(pipelines) {
	let waiting;
	let updated;
	return {
		waitingFor: ({ key }, dialect) => {
			waiting ??= waitingIn(pipelines);
			return waiting.get(`${dialect} ${key}`) ?? [];
		},
		isUpdated: ({ key }, dialect) => {
			updated ??= new Set(pipelines.flatMap((one) => require_check_command.linkedTasks(one).updates.map(({ asset }) => `${one.dialect.id} ${asset.key}`)));
			return updated.has(`${dialect} ${key}`);
		}
	};
}
function waitingIn(pipelines) {
	const found = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const pipeline = $l[$];
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const { data } = $l[$];
			for (const key of new Set(data ? require_check_command.assetsIn(data).map((asset) => asset.key) : [])) {
				const known = found.get(`${pipeline.dialect.id} ${key}`) ?? [];
				found.set(`${pipeline.dialect.id} ${key}`, known);
				if (data) known.push({
					pipeline,
					data
				});
			}
		}
	}
	return found;
}
function updateWords({ data }) {
	return `after updates of ${require_check_command.dataWords(data ?? { kind: "unknown" })}`;
}
function conditionChange(before, after) {
	const was = updateWords(before), is = updateWords(after);
	if (was === is) return [];
	const of = effect("behaviour", "other updates start it than before");
	return [{
		kind: "changed",
		subject: "",
		what: `Starts ${is}, no longer ${was}`,
		from: was,
		to: is,
		names: [],
		...of
	}];
}
function updateFacts(world, pipeline, was, is) {
	const gone = missingIn(was, is), come = missingIn(is, was);
	return [...gone.map((asset) => ({
		kind: "removed",
		what: `no longer updates ${require_startup.quoted(asset.name)}`,
		from: asset.name,
		to: null,
		...lossOf(world, pipeline, [asset]) ?? effect("behaviour")
	})), ...come.map((asset) => ({
		kind: "added",
		what: `updates ${require_startup.quoted(asset.name)}`,
		from: null,
		to: asset.name,
		...startsBy(world, pipeline, asset)
	}))];
}
function missingIn({ updates = [] }, other) {
	const kept = new Set((other.updates ?? []).map(({ key }) => key));
	return updates.filter(({ key }) => !kept.has(key));
}
function startsBy(world, { dialect }, asset) {
	const names = world.waitingFor(asset, dialect.id).map(({ pipeline }) => pipeline.name);
	if (names.length === 0) return effect("behaviour");
	return effect("wider-reach", `${nameList(dialect.words.pipeline, names)} ${names.length === 1 ? "starts" : "start"} after it`);
}
function lossOf(world, pipeline, assets) {
	const { dialect } = pipeline;
	const reasons = assets.filter((asset) => !world.isUpdated(asset, dialect.id)).flatMap((asset) => world.waitingFor(asset, dialect.id).map((waiting) => lossWords(waiting, asset, require_databricks_dialect.nounOf(pipeline, "pipeline"))));
	return reasons.length === 0 ? void 0 : {
		...effect("stopped-work", ...reasons),
		consequences: reasons
	};
}
function lossWords({ pipeline, data }, { key, name }, noun) {
	const others = pipeline.triggers.some(({ kind }) => kind !== "data" && kind !== "webhook");
	const end = require_check_command.isMetBy(data, { has: (one) => one !== key }) === true ? "only other updates start it" : others ? "updates no longer start it" : "it no longer starts";
	return `${noun} ${require_startup.quoted(pipeline.name)} waits for ${require_startup.quoted(name)}, which no ${pipeline.dialect.words.task} of these files updates any more: ${end}`;
}
function nameList(noun, names) {
	return `${noun}${names.length === 1 ? "" : "s"} ${require_startup.listNames([...new Set(names)])}`;
}
// src/changes/handlers.ts
function handlerFacts(versions, before, after) {
	const { pairs, added, removed } = versions.matching.among(before, after);
	return [
		...removed.map((handler) => ({
			kind: "removed",
			what: `${wordOf$1(versions.before, handler)} removed (${termsOf$1(versions.before, handler)})`,
			from: termsOf$1(versions.before, handler),
			to: null,
			...effect("silence", `${recipients(versions.before, handler)} ${handler.destinations.length > 1 ? "are" : "is"} no longer notified on ${outcomeWords(handler.named, "any status")}`)
		})),
		...added.map((handler) => ({
			kind: "added",
			what: `${wordOf$1(versions.after, handler)} added (${termsOf$1(versions.after, handler)})`,
			from: null,
			to: termsOf$1(versions.after, handler),
			...effect("safer")
		})),
		...pairs.flatMap((pair) => pairFacts(versions, pair.before, pair.after))
	];
}
function pairFacts(versions, was, is) {
	const lost = lostOutcomes(was.named, is.named);
	const ofStatuses = lost.length > 0 ? effect("silence", `no notification on ${outcomeWords(lost, "")} any more`) : effect("safer");
	const word = told$1(versions.after, is);
	const of = `of ${word}`;
	return present(nameFact(`name of ${require_databricks_dialect.nounOf(versions.after, "alert")}`, was.name, is.name, effect("cosmetic")), wordsFact(`statuses ${of}`, outcomeWords(was.named, "none"), outcomeWords(is.named, "none"), ofStatuses), ...destinationFacts(versions, was, is, word), ...belonging(otherFacts(versions, {
		before: was.path,
		after: is.path
	}), of));
}
function belonging(facts, of) {
	return facts.map((fact) => ({
		...fact,
		what: fact.what.replace(/^((?:order of )?\w+ "[^"]*")/, `$1 ${of.replaceAll("$", "$$$$")}`)
	}));
}
function destinationFacts(versions, was, is, alert) {
	const { pairs, added, removed } = versions.matching.among(was.destinations, is.destinations);
	return present(...removed.map((one) => {
		const words = destinationWords(versions.before, one);
		return {
			kind: "removed",
			what: `destination ${words} of ${alert} removed`,
			from: words,
			to: null,
			...effect("silence", `${words} is no longer notified`)
		};
	}), ...added.map((one) => {
		const words = destinationWords(versions.after, one);
		return {
			kind: "added",
			what: `destination ${words} added to ${alert}`,
			from: null,
			to: words,
			...effect("safer")
		};
	}), ...pairs.flatMap(({ before, after }) => [wordsFact(`destination of ${alert}`, destinationWords(versions.before, before), destinationWords(versions.after, after), effect("silence", `${destinationWords(versions.before, before)} is no longer notified`)), ...belonging(otherFacts(versions, {
		before: before.path,
		after: after.path
	}), `of destination ${destinationWords(versions.after, after)} of ${alert}`)]));
}
function wordOf$1(pipeline, { name }) {
	const noun = require_databricks_dialect.nounOf(pipeline, "alert");
	return name.trim() === "" ? noun : `${noun} ${require_startup.quoted(name.trim())}`;
}
function told$1(pipeline, handler) {
	return handler.name.trim() !== "" || handler.named.length === 0 ? wordOf$1(pipeline, handler) : `${wordOf$1(pipeline, handler)} on ${outcomeWords(handler.named, "")}`;
}
function termsOf$1(pipeline, handler) {
	const on = `on ${outcomeWords(handler.named, "any status")}`;
	return handler.destinations.length > 0 ? `${on}, to ${destinationsWords(pipeline, handler)}` : on;
}
function recipients(pipeline, handler) {
	return handler.destinations.length > 0 ? destinationsWords(pipeline, handler) : "its recipient";
}
function destinationsWords(pipeline, { destinations }) {
	return [...new Set(destinations.map((one) => destinationWords(pipeline, one)))].join(", ");
}
function destinationWords(pipeline, { integration, target }) {
	const parts = [integration === require_databricks_dialect.nounOf(pipeline, "alert") ? "" : integration, target ?? ""].filter((part) => part.trim() !== "");
	return parts.length === 0 ? "an unnamed destination" : parts.map(require_startup.quoted).join(" ");
}
// src/changes/paused.ts
function startWords(trigger, pipeline) {
	if (trigger.kind !== "sensor" || trigger.sensor) return whenWords(trigger, pipeline);
	return valueWords(require_startup.nodeAt(pipeline.document.root, trigger.path), shownOf(pipeline, []));
}
function isPausedIn({ pausedTriggers = [] }, trigger) {
	return pausedTriggers.includes(trigger);
}
function pauseFact({ before, after, now }, was, is) {
	if (isPausedIn(before, was) === isPausedIn(after, is)) return void 0;
	const former = startWords(was, before), latter = startWords(is, after);
	if (isPausedIn(before, was)) return {
		kind: "changed",
		what: `is no longer paused: ${latter}${firstRunWords(is, now)}`,
		from: "paused",
		to: latter,
		...effect("wider-reach", "runs start that did not start before")
	};
	const run = firstRunOf(was, now);
	const less = effect("stopped-work", ...run ? [`it does not start on ${instantWords(run, now)}, the next time`] : []);
	return {
		kind: "changed",
		what: `is paused now, was ${former}`,
		from: former,
		to: "paused",
		...less
	};
}
// src/changes/trigger-parts.ts
function idFact(was, is) {
	return {
		kind: "renamed",
		what: `has another id: was ${require_startup.quoted(was)}, now ${require_startup.quoted(is)}`,
		from: was,
		to: is,
		...effect("cosmetic")
	};
}
function checkWords({ integration, type, path }) {
	return `${require_startup.quoted(String(path.at(-1) ?? ""))} (${require_startup.quoted(type || integration)})`;
}
function sensorFacts(versions, { sensor: was, path }, { sensor: is, path: newPath }) {
	if (!was || !is || !path || !newPath) return [];
	const { pairs, added, removed } = versions.matching.among(was.checks, is.checks);
	return present(settingFact("window", versions, {
		before: was.window,
		after: is.window
	}, secondsWords, (a = 0, b = 0) => b < a ? effect("stopped-work", "it gives up sooner") : effect("behaviour")), settingFact("polling interval", versions, {
		before: was.poll,
		after: is.poll
	}, secondsWords, () => effect("behaviour")), ...removed.map((check) => ({
		kind: "removed",
		what: `check ${checkWords(check)} removed`,
		from: checkWords(check),
		to: null,
		...effect("weaker-safety", "it starts runs without this check")
	})), ...added.map((check) => ({
		kind: "added",
		what: `check ${checkWords(check)} added`,
		from: null,
		to: checkWords(check),
		...effect("behaviour", "it starts runs only when this check passes, too")
	})), ...pairs.flatMap((pair) => checkFacts(versions, pair)));
}
function checkFacts(versions, { before, after }) {
	const name = require_startup.quoted(String(after.path.at(-1) ?? ""));
	const { 0: id, 1: newId } = [before, after].map(({ path }) => String(path.at(-1) ?? ""));
	const type = (check) => require_startup.quoted(`${check.integration} ${check.type}`.trim());
	return present(id === newId ? void 0 : {
		...idFact(id ?? "", newId ?? ""),
		what: `check ${require_startup.quoted(id ?? "")} has another id: now ${require_startup.quoted(newId ?? "")}`
	}, wordsFact(`type of check ${name}`, type(before), type(after), effect("behaviour")), settingFact(`connection of check ${name}`, versions, {
		before: before.connection,
		after: after.connection
	}, require_startup.quoted, () => effect("wider-reach", "it looks at another system")), ...belonging(otherFacts(versions, {
		before: before.path,
		after: after.path
	}), `of check ${name}`));
}
function passedFacts(versions, was, is) {
	const { before, after, matching, shown } = versions;
	const word = `passed ${require_databricks_dialect.nounOf(after, "input")}`, of = effect("behaviour");
	const { pairs, added, removed } = matching.among(was.passes, is.passes);
	const node = (pipeline, { path }) => require_startup.nodeAt(pipeline.document.root, path);
	return [
		...removed.map((one) => {
			const value = valueWords(node(before, one), shown.before, one.name);
			return {
				kind: "removed",
				what: `${word} ${require_startup.quoted(one.name)} removed, was ${value}`,
				from: value,
				to: null,
				...of
			};
		}),
		...added.map((one) => {
			const value = valueWords(node(after, one), shown.after, one.name);
			return {
				kind: "added",
				what: `${word} ${require_startup.quoted(one.name)} added: ${value}`,
				from: null,
				to: value,
				...of
			};
		}),
		...pairs.flatMap((pair) => [...isRenamedAlong(versions, pair) || pair.before.name === pair.after.name ? [] : [{
			...idFact(pair.before.name, pair.after.name),
			what: `${word} ${require_startup.quoted(pair.before.name)} is ${require_startup.quoted(pair.after.name)} now`
		}], ...nodeFacts(word, pair.after.name, {
			before: node(before, pair.before),
			after: node(after, pair.after),
			shown
		}, of)])
	];
}
function isRenamedAlong({ before, after, matching }, pair) {
	const former = before.parameters.find(({ name }) => name === pair.before.name);
	const latter = after.parameters.find(({ name }) => name === pair.after.name);
	return former !== void 0 && latter !== void 0 && matching.former.get(require_check_command.nodeKeyOf(latter.path))?.key === require_check_command.nodeKeyOf(former.path);
}
// src/changes/triggers.ts
const kinds = [
	"cron",
	"sensor",
	"upstream",
	"data",
	"webhook"
];
function triggerChanges(versions, resolve) {
	return kinds.flatMap((kind) => {
		const { pairs, added, removed } = matched(versions, kind);
		return [
			...pairs.flatMap((pair) => pairChanges(versions, pair, resolve)),
			...added.map((trigger) => cameChange(versions, trigger, resolve)),
			...removed.map((trigger) => wentChange(versions, trigger, resolve))
		];
	});
}
function startsInWords(pipeline, resolve = () => void 0) {
	return pipeline.triggers.map((trigger) => {
		if (trigger.kind === "upstream") return eventWords(trigger, resolve);
		if (trigger.kind === "data") return updateWords(trigger);
		if (trigger.kind === "webhook") return "by a webhook";
		return trigger.kind === "cron" ? whenWords(trigger, pipeline) : `by ${wordOf(pipeline, trigger).replace(/^./, (letter) => letter.toLowerCase())}, whose window opens ${whenWords(trigger, pipeline)}`;
	});
}
function movedSchedules({ before, after, matching }) {
	return matched({
		before,
		after,
		matching
	}, "cron").pairs.flatMap((pair) => whenChange([pair.before, before], [pair.after, after]) === void 0 ? [] : [pair.after]);
}
function matched({ before, after, matching }, kind) {
	const ofKind = ({ triggers }) => triggers.filter((one) => one.kind === kind);
	return matching.among(ofKind(before), ofKind(after));
}
function nameOf({ kind, name, path, sensor }) {
	return name.trim() || (kind === "sensor" && sensor ? String(path.at(-1) ?? "") : "");
}
function wordOf(pipeline, trigger) {
	if (trigger.kind === "webhook") return "Webhook";
	if (trigger.kind === "upstream") return "Trigger event";
	if (trigger.kind === "data") return "Data trigger";
	const word = require_databricks_dialect.capital(require_databricks_dialect.nounOf(pipeline, trigger.kind === "sensor" ? "sensor" : "schedule"));
	const name = nameOf(trigger);
	return name === "" ? word : `${word} ${require_startup.quoted(name)}`;
}
function termsOf(trigger, pipeline) {
	const { environments, branch, excludeDates, passes } = trigger;
	return [
		startWords(trigger, pipeline),
		...environments.length > 0 ? [`in ${namesWords(environments, "")}`] : [],
		...branch === null ? [] : [`on branch ${require_startup.quoted(branch)}`],
		...excludeDates.length > 0 ? [`not on ${namesWords(excludeDates, "")}`] : [],
		...passes.length > 0 && trigger.kind === "cron" ? [`passing ${namesWords(passes.map(({ name }) => name), "")}`] : []
	].join(", ");
}
function checksWords({ sensor }) {
	const checks = sensor?.checks ?? [];
	return checks.length === 0 ? "" : `; checks ${checks.map(checkWords).join(", ")}`;
}
function eventWords({ upstream }, resolve) {
	const statuses = outcomeWords(upstream?.named ?? [], "any status");
	return `after runs of ${sourceWords({ upstream }, resolve)} that end as ${statuses}`;
}
function sourceWords({ upstream }, resolve) {
	const name = upstream?.pipeline ?? "";
	return name === "*" ? "any pipeline" : require_startup.quoted(resolve(name)?.pipeline.name ?? name);
}
function whole(kind, what, of, from, to) {
	return {
		kind,
		subject: "",
		what,
		from,
		to,
		names: [],
		...of
	};
}
function cameChange({ after, now }, trigger, resolve) {
	const terms = termsOf(trigger, after);
	const more = effect("wider-reach", "runs start that did not start before");
	if (trigger.kind === "webhook") return whole("added", "Can be started by a webhook", effect("wider-reach", "callers outside can start runs"), null, "webhook");
	if (trigger.kind === "upstream") return whole("added", `Starts ${eventWords(trigger, resolve)}`, more, null, eventWords(trigger, resolve));
	if (trigger.kind === "data") return whole("added", `Starts ${updateWords(trigger)}`, more, null, updateWords(trigger));
	if (isPausedIn(after, trigger)) return {
		...whole("added", `${wordOf(after, trigger)} added, paused: ${terms}`, effect("behaviour"), null, terms),
		names: namesOf$1(trigger)
	};
	const backlog = catchUpOf(trigger, after, now);
	const first = backlog ? `; ${backlog.what}` : firstRunWords(trigger, now);
	const what = trigger.sensor ? `its window opens ${terms}${checksWords(trigger)}` : `${terms}${first}`;
	const of = backlog ? effect("wider-reach", backlog.reason) : more;
	return {
		...whole("added", `${wordOf(after, trigger)} added: ${what}`, of, null, terms),
		names: namesOf$1(trigger)
	};
}
function wentChange({ before, now }, trigger, resolve) {
	const terms = termsOf(trigger, before);
	const run = firstRunOf(trigger, now);
	const lost = trigger.sensor ? "its window does not open" : "it does not start";
	const less = effect("stopped-work", ...run ? [`${lost} on ${instantWords(run, now)}, the next time`] : []);
	if (trigger.kind === "webhook") return whole("removed", "Can no longer be started by a webhook", effect("stopped-work", "callers that start runs are refused"), "webhook", null);
	if (trigger.kind === "upstream") return whole("removed", `No longer starts ${eventWords(trigger, resolve)}`, effect("stopped-work"), eventWords(trigger, resolve), null);
	if (trigger.kind === "data") return whole("removed", `No longer starts ${updateWords(trigger)}`, effect("stopped-work"), updateWords(trigger), null);
	if (isPausedIn(before, trigger)) return {
		...whole("removed", `${wordOf(before, trigger)} removed, was paused: ${terms}`, effect("behaviour"), terms, null),
		names: namesOf$1(trigger)
	};
	const what = trigger.sensor ? `its window opened ${terms}` : `was ${terms}`;
	return {
		...whole("removed", `${wordOf(before, trigger)} removed: ${what}`, less, terms, null),
		names: namesOf$1(trigger)
	};
}
function namesOf$1(trigger) {
	const name = nameOf(trigger);
	return name === "" ? [] : [name];
}
function pairChanges(versions, { before, after }, resolve) {
	const facts = [
		...before.kind === "upstream" || before.kind === "data" ? [] : startFacts(versions, before, after),
		...sensorFacts(versions, before, after),
		...passedFacts(versions, before, after),
		...otherFacts(versions, {
			before: before.path,
			after: after.path
		}),
		...handlerFacts(versions, before.handlers, after.handlers)
	];
	const event = before.kind === "upstream" ? eventChanges(before, after, resolve) : before.kind === "data" ? conditionChange(before, after) : [];
	const subject = before.kind === "upstream" ? `${wordOf(versions.after, after)} ${require_startup.quoted(after.upstream?.pipeline ?? "")}` : wordOf(versions.after, after);
	return [...event, ...facts.map((fact) => ({
		...fact,
		subject,
		names: namesOf$1(after)
	}))];
}
function eventChanges(before, after, resolve) {
	const was = eventWords(before, resolve), is = eventWords(after, resolve);
	if (was === is) return [];
	const former = before.upstream, latter = after.upstream;
	if (former?.pipeline !== latter?.pipeline) return [whole("changed", `Starts ${is}, no longer ${was}`, effect("wider-reach", "other runs start it than before"), was, is)];
	const old = former?.named ?? [], fresh = latter?.named ?? [];
	const statuses = outcomeWords(old, "any status"), newStatuses = outcomeWords(fresh, "any status");
	const of = lostOutcomes(fresh, old).length > 0 ? effect("wider-reach", "more runs start it") : effect("stopped-work", "fewer runs start it");
	return [whole("changed", `Starts after runs of ${sourceWords(after, resolve)} that end as ${newStatuses}, was ${statuses}`, of, plainValue(statuses), plainValue(newStatuses))];
}
function renameEffect({ after }) {
	return after.dialect.idsAreIdentity ? effect("behaviour", "it is a new trigger for the server, which forgets when the old one last started") : effect("cosmetic");
}
function startFacts(versions, was, is) {
	const isSensor = is.kind === "sensor";
	const { 0: id, 1: newId } = [was, is].map(({ path }) => String(path.at(-1) ?? ""));
	const places = wordsFact("environment", namesWords(was.environments, "any"), namesWords(is.environments, "any"), effect("wider-reach", "runs in another environment"));
	return present(isSensor && id !== newId && typeof is.path.at(-1) === "string" ? {
		...idFact(id ?? "", newId ?? ""),
		kind: "renamed"
	} : void 0, pauseFact(versions, was, is), whenFact(versions, was, is), places, nameFact("branch", was.branch, is.branch, effect("wider-reach", "runs another version of the code")), wordsFact("excluded dates", namesWords(was.excludeDates, "none"), namesWords(is.excludeDates, "none"), excludedEffect(was, is)), nameFact("name", was.name, is.name, renameEffect(versions)));
}
function excludedEffect(was, is) {
	const fresh = is.excludeDates.filter((date) => !was.excludeDates.includes(date)), gone = was.excludeDates.filter((date) => !is.excludeDates.includes(date));
	if (fresh.length > 0) return effect("stopped-work", `no run on ${namesWords(fresh, "")}`);
	return effect("wider-reach", `runs on ${namesWords(gone, "")} again`);
}
function whenFact({ before, after, now }, was, is) {
	const change = whenChange([was, before], [is, after]);
	if (!change) return void 0;
	const from = whenWords(was, before), to = whenWords(is, after);
	if (isPausedIn(after, is)) return !isPausedIn(before, was) ? void 0 : {
		kind: "changed",
		what: `was ${change.was}, now ${change.is}, paused`,
		from,
		to,
		...effect("behaviour")
	};
	if (isPausedIn(before, was)) return void 0;
	const next = is.kind === "cron" ? firstRunWords(is, now) : firstRunWords(is, now, "its window opens next on");
	return {
		kind: "changed",
		what: `was ${change.was}, now ${change.is}${next}`,
		from,
		to,
		...frequencyEffect(was, is, now)
	};
}
function frequencyEffect(was, is, now) {
	const former = startsInFourWeeks(was, now), latter = startsInFourWeeks(is, now);
	if (former === void 0 || latter === void 0) return effect("behaviour", "how often it starts is not known");
	const reason = `starts ${latter} instead of ${former} times in 4 weeks`;
	if (latter === former) return effect("behaviour");
	return latter > former ? effect("wider-reach", reason) : effect("stopped-work", reason);
}
// src/changes/come-and-go.ts
function comeChanges(pipeline, { view, world, resolve }, couldNotBeRead) {
	const { tasks, groups, nodes } = pipeline;
	const size = sizeOf(pipeline);
	const top = groups.length > 0 ? groups : tasks;
	const names = top.length === 0 ? "" : `: ${require_databricks_dialect.listed(top.map((node) => require_databricks_dialect.phraseOf(pipeline, node).replace(/^of /, `${require_databricks_dialect.nounOf(pipeline, node.kind)} of `)))}`;
	const head = couldNotBeRead ? `Can be read again: ${size}` : `New ${require_databricks_dialect.nounOf(pipeline, "pipeline")} with ${size}${names}`;
	const before = {
		...pipeline,
		tasks: [],
		groups: [],
		triggers: []
	};
	const starts = triggerChanges(versionsOf(before, pipeline, require_check_command.matchEntities(before, pipeline), view, world), resolve);
	return [
		{
			...single("added", head, effect("wider-reach", "runs that were not there before")),
			names: [...nodes.values()].map(({ label }) => label).slice(0, 100)
		},
		...starts,
		...starts.length > 0 ? [] : [single("added", "Has no trigger", effect("behaviour", "it runs only when it is started by hand or by another pipeline"))]
	];
}
function sizeOf(pipeline) {
	const { tasks, groups } = pipeline;
	const inGroups = groups.length > 0 ? ` in ${require_startup.count(groups.length, require_databricks_dialect.nounOf(pipeline, "group"))}` : "";
	return `${require_startup.count(tasks.length, require_databricks_dialect.nounOf(pipeline, "task"))}${inGroups}`;
}
const mostStarts = 3;
function summaryOf(pipeline, resolve) {
	const starts = startsInWords(pipeline, resolve);
	const shown = starts.slice(0, mostStarts);
	const rest = starts.length - shown.length;
	const times = starts.length === 0 ? "" : `; it started ${require_startup.joined$1(rest > 0 ? [...shown, `${rest} times more`] : shown)}`;
	return `, with ${sizeOf(pipeline)}${times}`;
}
// src/changes/dependencies.ts
function dependencyChanges({ before, after }, pairs, { added, removed }) {
	const former = new Map(pairs.map((pair) => [pair.after.key, pair.before.key]));
	const gone = new Set(removed.map(({ key }) => key));
	const goneIds = new Set(removed.map(({ id }) => id));
	const isLeft = ({ on, name }, was) => on === null && goneIds.has(name) && was.dependencies.some((one) => one.name === name);
	const come = new Map(added.map(({ key, id }) => [key, id]));
	const wasWritten = ({ on }, was) => on !== null && was.dependencies.some((one) => one.on === null && one.name === come.get(on));
	const isMeantNow = ({ on, name }, is) => on === null && is.dependencies.some((one) => one.on !== null && come.get(one.on) === name);
	const isStillAfter = stillAfter(after, pairs);
	return pairs.flatMap((pair) => {
		const had = new Set(pair.before.dependencies.map((dependency) => targetOf(dependency)));
		const has = new Set(pair.after.dependencies.map((dependency) => targetOf(dependency, former)));
		const gained = unique(pair.after.dependencies).filter((dependency) => !had.has(targetOf(dependency, former)) && !isLeft(dependency, pair.before) && !wasWritten(dependency, pair.before));
		const dropped = unique(pair.before.dependencies).filter((dependency) => !has.has(targetOf(dependency)) && !isMeantNow(dependency, pair.after));
		const isShifted = gained.some(({ on }) => come.has(on ?? "")) || dropped.some(({ on }) => gone.has(on ?? ""));
		const isTold = ({ reason }) => reason === "declared" || reason === "branch" || reason === "sequence" && !isShifted;
		const still = dropped.filter(({ on }) => !gone.has(on ?? ""));
		return [...waitChange({
			before,
			after,
			isStillAfter
		}, pair.after, gained.filter(isTold), still.filter(isTold)), ...endingChanges(after, pair, former)];
	});
}
function stillAfter(after, pairs) {
	const latter = new Map(pairs.map((pair) => [pair.before.key, pair.after.key]));
	let reach;
	return (node, { on }) => {
		const above = on === null ? void 0 : latter.get(on);
		if (above === void 0) return false;
		reach ??= require_check_command.reachIn(require_check_command.graphOf(after));
		return reach.isUpstream(above, node.key) === true;
	};
}
function waitChange({ before, after, isStillAfter }, node, gained, dropped) {
	if (gained.length + dropped.length === 0) return [];
	const loose = dropped.filter((dependency) => !isStillAfter(node, dependency));
	const fresh = namesOf(after, gained), old = namesOf(before, dropped);
	const words = gained.length === 0 ? `no longer waits for ${old}` : `waits for ${fresh} now${dropped.length === 0 ? "" : `, no longer for ${old}`}`;
	return [{
		kind: "changed",
		subject: require_databricks_dialect.capital(require_databricks_dialect.nodeName(after, node)),
		what: words,
		from: dropped.length > 0 ? old : null,
		to: gained.length > 0 ? fresh : null,
		names: [node.label],
		...loose.length > 0 ? effect("weaker-safety", `it may start before ${namesOf(before, loose)} has ended`) : dropped.length > 0 ? effect("behaviour", `it still starts after ${old} has ended, through others`) : effect("behaviour", `it starts after ${fresh} has ended`)
	}];
}
function endingChanges(after, { before: was, after: is }, former) {
	if (was.condition.state !== "unset" || is.condition.state !== "unset") return [];
	const accepted = new Map(was.dependencies.map((dependency) => [targetOf(dependency), dependency.accepts]));
	return unique(is.dependencies).flatMap((dependency) => {
		const old = accepted.get(targetOf(dependency, former)), fresh = dependency.accepts;
		if (!old || endings(after, old) === endings(after, fresh)) return [];
		const from = endings(after, old), to = endings(after, fresh);
		const isMore = fresh.some((outcome) => !old.includes(outcome));
		return [{
			kind: "changed",
			subject: require_databricks_dialect.capital(require_databricks_dialect.nodeName(after, is)),
			what: `waits for ${nameIn(after, dependency)} to end as ${to} now, was ${from}`,
			from: plainValue(from),
			to: plainValue(to),
			names: [is.label],
			...isMore ? effect("weaker-safety", "it runs after more endings than before") : effect("stopped-work", "it runs after fewer endings")
		}];
	});
}
function endings({ dialect }, outcomes) {
	return namesWords(outcomes.map((outcome) => dialect.spellings[outcome] ?? outcome), "nothing");
}
function unique(dependencies) {
	return [...new Map(dependencies.map((dependency) => [targetOf(dependency), dependency])).values()];
}
function targetOf({ on, name }, former) {
	return on === null ? JSON.stringify(name) : former ? former.get(on) ?? `+${on}` : on;
}
function namesOf(pipeline, dependencies) {
	return require_databricks_dialect.listed(dependencies.map((one) => nameIn(pipeline, one)));
}
function nameIn(pipeline, { on, name }) {
	const node = on === null ? void 0 : pipeline.nodes.get(on);
	const phrase = node && require_databricks_dialect.phraseOf(pipeline, node);
	return node && phrase ? phrase.replace(/^of /, `${require_databricks_dialect.nounOf(pipeline, node.kind)} of `) : `${require_startup.quoted(name)} (not there)`;
}
// src/changes/elsewhere.ts
function changesElsewhere(was, is) {
	const { shareOf } = is.dialect;
	if (!shareOf) return [];
	const shown = {
		before: shownOf(was, []),
		after: shownOf(is, [])
	};
	const subject = `Outside of the ${require_databricks_dialect.nounOf(is, "pipeline")}s`;
	return is.documents.flatMap(({ root, source: { path } }) => {
		const former = was.documents.find((document) => document.source.path === path)?.root;
		return partsOutside([], former, root, shareOf).flatMap(({ name, before, after }) => nodeFacts("setting", name, {
			before,
			after,
			shown
		}, effect("behaviour")));
	}).map((fact) => ({
		...fact,
		subject,
		names: []
	}));
}
function partsOutside(path, before, after, shareOf) {
	const share = path.length === 0 ? "some" : shareOf(path);
	if (share === "all") return [];
	if (share === "none") return [{
		name: path.join("."),
		before,
		after
	}];
	const keys = [before, after].flatMap((node) => node?.kind === "map" ? [...node.entries.keys()] : []);
	return [...new Set(keys)].flatMap((key) => partsOutside([...path, key], require_startup.childOf(before, key), require_startup.childOf(after, key), shareOf));
}
// src/changes/fan-out.ts
function fanOutFacts(versions, { fanOut: was }, { fanOut: is }) {
	const noun = require_databricks_dialect.nounOf(versions.after, "fan-out");
	if (!was && !is) return [];
	if (!was || !is) {
		const words = sizesOf(versions, was ?? is, was ? "before" : "after");
		return [is ? {
			kind: "added",
			what: `has a ${noun} now: ${words}`,
			from: null,
			to: words,
			...effect("wider-reach", "it runs once for each item")
		} : {
			kind: "removed",
			what: `no longer has a ${noun}, was ${words}`,
			from: words,
			to: null,
			...effect("stopped-work", "it runs once")
		}];
	}
	return present(...inputFacts$1(versions, was, is), settingFact(`concurrency limit of the ${noun}`, versions, {
		before: was.maxParallel,
		after: is.maxParallel
	}, String, limitEffect), switched(was.sequential, is.sequential, `the ${noun} runs one after the other now`, `the ${noun} runs in parallel now`, effect("behaviour"), effect("weaker-safety", "more of it runs at the same time")), switched(was.continuesOnError, is.continuesOnError, `a failed item no longer stops the others of the ${noun}`, `a failed item stops the others of the ${noun} now`, effect("weaker-safety", "the others run on after a failure"), effect("safer")));
}
function switched(was, is, on, off, ofOn, ofOff) {
	if (was === is) return void 0;
	return {
		kind: "changed",
		what: is ? on : off,
		from: String(was),
		to: String(is),
		...is ? ofOn : ofOff
	};
}
function inputFacts$1(versions, was, is) {
	const { pairs, added, removed } = versions.matching.among(was.inputs, is.inputs);
	const noun = require_databricks_dialect.nounOf(versions.after, "fan-out");
	return [
		...removed.map((input) => {
			const words = itemsWords(versions, input, "before");
			return {
				kind: "removed",
				what: `${noun} ${require_startup.quoted(input.name)} removed, was ${words}`,
				from: words,
				to: null,
				...effect("stopped-work")
			};
		}),
		...added.map((input) => {
			const words = itemsWords(versions, input, "after");
			return {
				kind: "added",
				what: `${noun} ${require_startup.quoted(input.name)} added: ${words}`,
				from: null,
				to: words,
				...effect("wider-reach")
			};
		}),
		...pairs.flatMap((pair) => [...pair.before.name === pair.after.name ? [] : [{
			kind: "renamed",
			what: `${noun} ${require_startup.quoted(pair.before.name)} is named ${require_startup.quoted(pair.after.name)} now`,
			from: pair.before.name,
			to: pair.after.name,
			...effect("cosmetic")
		}], ...itemFacts(versions, pair, is.sequential)])
	];
}
function itemFacts(versions, { before: was, after: is }, isSequential) {
	const noun = require_databricks_dialect.nounOf(versions.after, "fan-out");
	const { before, after, shown } = versions;
	const nodes = {
		before: require_startup.nodeAt(before.document.root, was.path),
		after: require_startup.nodeAt(after.document.root, is.path),
		shown
	};
	if (!was.items || !is.items) return nodeFacts(noun, is.name, nodes, effect("behaviour", "it runs for other items"));
	const isReordered = sorted(was.items) === sorted(is.items);
	if (isReordered && !isSequential) return [];
	const a = was.items.length, b = is.items.length;
	const of = a === b ? effect("behaviour", isReordered ? "items run in another order" : "it runs for other items") : b > a ? effect("wider-reach", `it runs for ${b} items instead of ${a}`) : effect("stopped-work", `it runs for ${b} items instead of ${a}`);
	return nodeFacts(noun, is.name, nodes, of).map((fact) => a === b ? fact : {
		...fact,
		what: `${fact.what} (${a} items before, ${b} now)`
	});
}
function sorted(items) {
	return items.map(require_check_command.canonical).sort().join();
}
function itemsWords({ before, after, shown }, { items, path }, side) {
	const pipeline = side === "before" ? before : after;
	if (!items) return valueWords(require_startup.nodeAt(pipeline.document.root, path), shown[side]);
	const values = items.map((item) => valueWords(item, shown[side]));
	return `${items.length} ${items.length === 1 ? "item" : "items"}${values.length === 0 ? "" : ` (${shortList(values, 3)})`}`;
}
function sizesOf(versions, fanOut, side) {
	if (!fanOut || fanOut.inputs.length === 0) return "empty";
	return fanOut.inputs.map((input) => `${require_startup.quoted(input.name)} with ${itemsWords(versions, input, side)}`).join("; ");
}
// src/changes/node-settings.ts
function settingChanges(versions, groups, tasks) {
	return [...gathered(versions, groups, (pair) => [
		...commonFacts(versions, pair),
		...fanOutFacts(versions, pair.before, pair.after),
		...unreadFacts(versions, pair)
	]), ...gathered(versions, tasks, (pair) => [
		...commonFacts(versions, pair),
		...taskFacts(versions, pair),
		...unreadFacts(versions, pair)
	])];
}
function gathered({ after }, pairs, factsOf) {
	const told = new Map();
	for (let $ = 0, $l = pairs; $ < $l.length; $++) {
		const pair = $l[$];
		for (let $ = 0, $l = factsOf(pair); $ < $l.length; $++) {
			const fact = $l[$];
			{
				const known = told.get(fact.what);
				if (known) known.nodes.push(pair.after);
				else told.set(fact.what, {
					fact,
					nodes: [pair.after]
				});
			}
		}
	}
	return [...told.values()].map(({ fact, nodes }) => ({
		...fact,
		subject: require_databricks_dialect.subjectOf(after, nodes),
		names: nodes.map(({ label }) => label).slice(0, 100)
	}));
}
function commonFacts(versions, { before: was, after: is }) {
	return present(conditionFact(versions, was, is), was.paused === is.paused ? void 0 : {
		kind: "changed",
		what: is.paused ? "is paused now" : "is no longer paused",
		from: was.paused ? "paused" : null,
		to: is.paused ? "paused" : null,
		...is.paused ? effect("stopped-work", "it no longer runs") : effect("wider-reach", "it runs again")
	}, joinFact(was, is), was.kind === "group" && is.kind === "group" ? orderFact(versions.after, was, is) : void 0);
}
const joinWords = {
	all: "all of its dependencies",
	any: "one of its dependencies"
};
function joinFact({ start: was }, { start: is, dependencies }) {
	if (was.join === is.join || dependencies.length < 2) return void 0;
	const of = is.join === "any" ? effect("weaker-safety", "it may start before the others have ended") : effect("behaviour");
	const from = joinWords[was.join], to = joinWords[is.join];
	return {
		kind: "changed",
		what: `starts after ${to} now, was after ${from}`,
		from,
		to,
		...of
	};
}
const orderWords = {
	graph: "by their dependencies",
	sequence: "one after the other",
	parallel: "at the same time"
};
function orderFact(after, was, is) {
	if (was.order === is.order) return void 0;
	const from = orderWords[was.order], to = orderWords[is.order];
	const of = is.order === "parallel" || was.order === "sequence" ? effect("weaker-safety", "more of it runs at the same time") : effect("behaviour");
	return {
		kind: "changed",
		what: `its ${require_databricks_dialect.nounOf(after, "task")}s run ${to} now, was ${from}`,
		from,
		to,
		...of
	};
}
function unreadFacts(versions, { before, after }) {
	return otherFacts(versions, {
		before: before.path,
		after: after.path
	}, (kind) => effect(kind === "note" ? "cosmetic" : "behaviour"), (kind) => kind !== "parameter");
}
function conditionFact({ before, after, shown }, was, is) {
	const text = (pipeline, { condition }, side) => condition.state === "unset" ? "" : side.textOf(nodeOf(pipeline, condition))?.trim() ?? "";
	const former = text(before, was, shown.before), latter = text(after, is, shown.after);
	if (squeezed(former) === squeezed(latter)) return void 0;
	if (former === "") return {
		kind: "added",
		what: `condition was none, now ${require_startup.quoted(squeezed(latter))}`,
		from: null,
		to: squeezed(latter),
		...effect("stopped-work", "it runs only where the condition holds")
	};
	if (latter === "") return {
		kind: "removed",
		what: `condition was ${require_startup.quoted(squeezed(former))}, now none`,
		from: squeezed(former),
		to: null,
		...effect("wider-reach", "it runs in every case")
	};
	const { words, from, to } = textChange(former, latter);
	return {
		kind: "changed",
		what: `condition ${words}`,
		from,
		to,
		...effect("behaviour", "it runs in other cases")
	};
}
function squeezed(text) {
	return text.split(/\s+/).join(" ").trim();
}
function taskFacts(versions, { before: was, after: is }) {
	return present(wordsFact("job", jobWords$1(was), jobWords$1(is), effect("behaviour", "it does something else")), connectionFact(versions, was.connection, is.connection), ...otherFacts(versions, {
		before: was.path,
		after: is.path
	}, (_, name) => parameterEffect(is, name), (kind) => kind === "parameter"), settingFact("retries", versions, {
		before: was.retry.retries,
		after: is.retry.retries
	}, String, (a, b) => retriesEffect(is, a, b)), settingFact("time between attempts", versions, {
		before: was.retry.delay,
		after: is.retry.delay
	}, secondsWords, () => effect("behaviour")), settingFact("timeout", versions, {
		before: was.timeout,
		after: is.timeout
	}, secondsWords, timeoutEffect), was.onFailure === is.onFailure ? void 0 : {
		kind: "changed",
		what: `a failure ${is.onFailure === "warn" ? "is only a warning now" : "fails the run now"}`,
		from: was.onFailure === "warn" ? "warning" : "failure",
		to: is.onFailure === "warn" ? "warning" : "failure",
		...is.onFailure === "warn" ? effect("silence", "the run continues when it fails") : effect("safer")
	}, ...updateFacts(versions.world, versions.after, was, is), wordsFact("tags", namesWords(was.tags, "none"), namesWords(is.tags, "none"), effect("cosmetic")), was.publishesOutputs === is.publishesOutputs ? void 0 : {
		kind: "changed",
		what: is.publishesOutputs ? "stores its outputs now" : "no longer stores its outputs",
		from: was.publishesOutputs ? "stored" : null,
		to: is.publishesOutputs ? "stored" : null,
		...effect("behaviour", ...is.publishesOutputs ? [] : ["tasks that read them find nothing"])
	}, ...handlerFacts(versions, was.handlers, is.handlers));
}
function parameterEffect({ action: { target } }, name) {
	return target.at.path.at(-1) === name && target.state !== "unset" ? effect("wider-reach", "it works on another target") : effect("behaviour");
}
function retriesEffect({ action: { facts } }, was, is) {
	if (was === void 0 || is === void 0) return effect("behaviour");
	const { 0: former, 1: latter } = [was, is].map((value) => value === "endless" ? Number.POSITIVE_INFINITY : value);
	if ((latter ?? 0) < (former ?? 0)) return effect("weaker-safety", is === 0 ? "a failed attempt is not repeated" : "a failed attempt is repeated less often");
	return facts?.idempotent === false ? effect("weaker-safety", "its job is not safe to run twice") : effect("safer");
}
function timeoutEffect(was, is) {
	if (is === void 0) return effect("weaker-safety", "a hung attempt may not be stopped");
	if (was === void 0 || is < was) return effect("safer", "a longer attempt is stopped");
	return effect("weaker-safety", "a hung attempt is stopped later");
}
function jobWords$1({ action: { integration, job } }) {
	return require_startup.quoted(`${integration} ${job}`.trim());
}
function connectionFact({ before, after, shown }, was, is) {
	const words = (pipeline, setting, side) => {
		const { at, state } = setting;
		const node = nodeOf(pipeline, setting);
		if (state === "unset" || require_startup.textOf(node) === "") return "not set";
		const key = require_check_command.nodeKeyOf(at.path);
		return `${state === "unknown" && pipeline.references.some(({ context, site }) => context === "env" && require_check_command.nodeKeyOf(site.path) === key) ? "taken from the environment, " : ""}${valueWords(node, side)}`;
	};
	const former = words(before, was, shown.before), latter = words(after, is, shown.after);
	const fact = wordsFact("connection", former, latter, effect("wider-reach", "it works on another account or system"));
	const plain = (text) => text.replace(/^taken from the environment, /, "").replaceAll("\"", "");
	return fact && {
		...fact,
		from: former === "not set" ? null : plain(former),
		to: latter === "not set" ? null : plain(latter)
	};
}
// src/changes/pipeline-settings.ts
function pipelineChanges(versions, tasks) {
	const { before, after } = versions;
	const subject = require_databricks_dialect.capital(require_databricks_dialect.nounOf(after, "pipeline"));
	const of = (facts, names = []) => facts.map((fact) => ({
		...fact,
		subject,
		names
	}));
	const limit = settingFact("concurrency limit", versions, {
		before: before.runPolicy.maxConcurrentRuns,
		after: after.runPolicy.maxConcurrentRuns
	}, String, limitEffect);
	return [
		...of(present(nameChange(versions), limit, ...runFacts(versions), ...defaultFacts(versions, tasks))),
		...of(handlerFacts(versions, before.handlers, after.handlers)),
		...inputChanges(versions),
		...expectationChanges(versions),
		...of(otherFacts(versions, {
			before: [],
			after: []
		}, (kind) => effect(kind === "note" ? "cosmetic" : "behaviour")))
	];
}
const limitWords = {
	queue: "queued",
	skip: "skipped",
	"cancel-running": "started in place of the running one",
	fail: "failed"
};
function runFacts({ before, after }) {
	const was = before.runPolicy, is = after.runPolicy;
	return present(wordsFact("runs beyond the concurrency limit", limitWords[was.onLimit], limitWords[is.onLimit], effect("behaviour")), overlapFact(before, after));
}
function overlapFact(before, after) {
	const versions = [before, after];
	const isLimited = versions.some(({ runPolicy }) => require_check_command.runLimit(runPolicy) !== null);
	const { 0: waited, 1: waits } = versions.map(({ runPolicy }) => runPolicy.scheduleWaitsForItself);
	const hasClocks = versions.every(({ triggers }) => triggers.some(({ kind }) => kind === "cron"));
	if (isLimited || !hasClocks || waited === waits) return void 0;
	return {
		kind: "changed",
		what: waits ? "its runs can no longer overlap" : "its runs can overlap now",
		from: null,
		to: null,
		...waits ? effect("safer", "each start by the clock waits for the last run") : effect("weaker-safety", "not every start waits for the last run")
	};
}
function nameChange(versions) {
	const { before, after, shown } = versions;
	if (after.dialect.idsAreIdentity) return identityChange(versions);
	const was = shown.before.textOf(require_startup.nodeAt(before.document.root, before.namePath)) ?? "", is = shown.after.textOf(require_startup.nodeAt(after.document.root, after.namePath)) ?? "";
	if (was === is) return void 0;
	if (was === "" || is === "") return nameFact("name", was, is, effect("cosmetic"));
	const { words, from, to } = textChange(was, is);
	return {
		kind: "renamed",
		what: `name ${words}`,
		from,
		to,
		...effect("cosmetic")
	};
}
function identityChange({ before, after }) {
	const was = before.id ?? before.name, is = after.id ?? after.name;
	if (was === is) return void 0;
	const noun = require_databricks_dialect.nounOf(after, "pipeline");
	const stays = before.triggers.length > 0 ? "stays there and keeps starting" : "stays there";
	return {
		kind: "renamed",
		what: `is a new ${noun} for the server: was ${require_startup.quoted(was)}, now ${require_startup.quoted(is)}; the old ${noun} ${stays} until it is deleted`,
		from: was,
		to: is,
		...effect("wider-reach", `the old ${noun} ${stays}`)
	};
}
function defaultFacts(versions, tasks) {
	const was = versions.before.taskDefaults, is = versions.after.taskDefaults;
	const isInherited = (settingOf) => tasks.some(({ before, after }) => [before, after].some((task) => settingOf(task).origin !== "declared"));
	const word = require_databricks_dialect.nounOf(versions.after, "task");
	const none = (noun) => `default ${noun} of ${word}s`;
	return present(isInherited(({ retry }) => retry.retries) ? void 0 : settingFact(none("retries"), versions, {
		before: was.retries,
		after: is.retries
	}, String, (a, b) => retriesEffect({ action: nothing }, a, b)), isInherited(({ retry }) => retry.delay) ? void 0 : settingFact(none("time between attempts"), versions, {
		before: was.delay,
		after: is.delay
	}, secondsWords, () => effect("behaviour")), isInherited(({ timeout }) => timeout) ? void 0 : settingFact(none("timeout"), versions, {
		before: was.timeout,
		after: is.timeout
	}, secondsWords, timeoutEffect)).map((fact) => ({
		...fact,
		...effect("behaviour", `no ${word} of both versions inherits it`)
	}));
}
const nothing = {
	integration: "",
	job: "",
	facts: null,
	httpMethod: null,
	target: require_check_command.unsetAt([]),
	targetScope: null
};
function inputChanges(versions) {
	const { before, after, matching, shown } = versions;
	const { pairs, added, removed } = matching.among(before.parameters, after.parameters);
	const noun = require_databricks_dialect.capital(require_databricks_dialect.nounOf(after, "input"));
	return [
		...removed.map((input) => ({
			...bare("removed", `${noun} ${require_startup.quoted(input.name)} removed (${inputWords(input, shown.before)})`, input.name),
			...effect("behaviour")
		})),
		...added.map((input) => ({
			...bare("added", `${noun} ${require_startup.quoted(input.name)} added (${inputWords(input, shown.after)})${input.required ? ", and it is required" : ""}`, input.name),
			...input.required ? effect("stopped-work", "a run to which it is not passed does not start") : effect("behaviour")
		})),
		...pairs.flatMap((pair) => inputFacts(versions, pair).map((fact) => ({
			...fact,
			subject: `${noun} ${require_startup.quoted(pair.after.name)}`,
			names: [pair.after.name]
		})))
	];
}
function bare(kind, what, name) {
	return {
		kind,
		subject: "",
		what,
		from: kind === "removed" ? name : null,
		to: kind === "added" ? name : null,
		names: [name]
	};
}
function inputWords({ name, type, default: fallback }, shown) {
	return `${type === "" ? "no type" : type}, ${fallback ? `default ${valueWords(fallback, shown, name)}` : "no default"}`;
}
function inputFacts(versions, { before: was, after: is }) {
	const { shown } = versions;
	return present(was.name === is.name ? void 0 : {
		kind: "renamed",
		what: `is renamed: was ${require_startup.quoted(was.name)}, now ${require_startup.quoted(is.name)}`,
		from: was.name,
		to: is.name,
		...effect("behaviour", "callers pass it under its new name")
	}, nameFact("type", was.type, is.type, effect("behaviour")), ...defaultValueFacts(was, is, shown), was.required === is.required || isByDefault(was, is) ? void 0 : {
		kind: "changed",
		what: is.required ? "is required now" : "is no longer required",
		from: was.required ? "required" : "optional",
		to: is.required ? "required" : "optional",
		...is.required ? effect("stopped-work", "a run to which it is not passed does not start") : effect("behaviour")
	}, ...otherFacts(versions, {
		before: was.path,
		after: is.path
	}));
}
function isByDefault(was, is) {
	return require_startup.isUnset(was.default) !== require_startup.isUnset(is.default);
}
function defaultValueFacts(was, is, shown) {
	const nodes = {
		before: was.default,
		after: is.default,
		shown
	};
	const other = effect("behaviour", "runs that do not pass it get another value");
	const named = (isSecretValue(is.name, was.default) || isSecretValue(is.name, is.default) ? secretFacts("default", nodes, other) : nodeFacts("@", "default", nodes, other)).map((fact) => ({
		...fact,
		what: fact.what.replaceAll("@ \"default\"", "default").replaceAll("@ \"default", "default \"")
	}));
	if (was.required === is.required || !isByDefault(was, is)) return named;
	const { 0: words, 1: of } = is.required ? [", so it is required now", effect("stopped-work", "a run to which it is not passed does not start")] : [", so it is no longer required", effect("behaviour")];
	return named.map((fact) => ({
		...fact,
		what: `${fact.what}${words}`,
		...of
	}));
}
function expectationChanges(versions) {
	const { before, after, matching } = versions;
	const { pairs, added, removed } = matching.among(before.expectations, after.expectations);
	return [
		...removed.map((one) => ({
			...bare("removed", `${expectationName(before, one)} removed (${detailsOf(before, one, versions.shown.before)})`, expectationKind(one)),
			...effect("silence", "its miss is no longer reported")
		})),
		...added.map((one) => ({
			...bare("added", `${expectationName(after, one)} added (${detailsOf(after, one, versions.shown.after)})`, expectationKind(one)),
			...effect("safer")
		})),
		...pairs.flatMap((pair) => {
			const of = effect("behaviour", "it reports other runs");
			return present(wordsFact("kind", expectationKind(pair.before), expectationKind(pair.after), of), ...otherFacts(versions, {
				before: pair.before.path,
				after: pair.after.path
			}, () => of)).map((fact) => ({
				...fact,
				subject: expectationName(after, pair.after),
				names: []
			}));
		})
	];
}
const expectationWords = {
	"slower-than-baseline": "alert on slow runs",
	"faster-than-baseline": "alert on fast runs",
	other: "expectation"
};
function expectationKind({ kind }) {
	return expectationWords[kind];
}
function expectationName(pipeline, { on, kind }) {
	const node = on === null ? void 0 : pipeline.nodes.get(on);
	return `${require_databricks_dialect.capital(expectationWords[kind])} of ${node ? require_databricks_dialect.nodeName(pipeline, node) : `the ${require_databricks_dialect.nounOf(pipeline, "pipeline")}`}`;
}
function detailsOf(pipeline, { path }, shown) {
	const words = valueWords(require_startup.nodeAt(pipeline.document.root, path), shown);
	return words === "not set" ? "as the product has it" : words;
}
// src/changes/structure.ts
function structureChanges(versions, { groups, tasks }) {
	const { before, after } = versions;
	return [
		...comings(after, groups.added, tasks.added, "added", (some) => effectOf(some, effectOfAdded)),
		...comings(before, groups.removed, tasks.removed, "removed", (some) => removal(versions, some)),
		...[...groups.pairs, ...tasks.pairs].flatMap((pair) => nameChanges(versions, pair)),
		...moves(versions, groups, tasks)
	];
}
const mostTasks = 8;
const mostSingle = 12;
function comings(pipeline, groups, tasks, kind, judged) {
	const own = new Map();
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const known = own.get(task.parent);
			if (known) known.push(task);
			else own.set(task.parent, [task]);
		}
	}
	const ofGroups = groups.map((group) => ({
		...groupComing(pipeline, group, own.get(group.key) ?? [], kind),
		...judged(own.get(group.key) ?? [])
	}));
	const isWithGroup = new Set(groups.map(({ key }) => key));
	const others = [...own].filter(({ 0: key }) => !isWithGroup.has(key));
	const isMany = others.reduce((sum, { 1: some }) => sum + some.length, 0) > mostSingle;
	return [...ofGroups, ...others.flatMap(({ 0: key, 1: some }) => (isMany ? [some] : some.map((task) => [task])).map((told) => ({
		...someComing(pipeline, key, told, kind),
		...judged(told)
	})))];
}
function groupComing(pipeline, group, tasks, kind) {
	const word = require_databricks_dialect.nounOf(pipeline, "task");
	const content = tasks.length === 0 ? "" : ` with ${tasks.length === 1 ? word : `${tasks.length} ${word}s`} ${tasksWords(pipeline, tasks)}`;
	return {
		kind,
		subject: "",
		what: `${require_databricks_dialect.capital(require_databricks_dialect.nodeName(pipeline, group))} ${kind}${content}${kind === "added" ? waitsFor(pipeline, group) : ""}`,
		...values(kind, group.label),
		names: [group, ...tasks].map(({ label }) => label).slice(0, 100)
	};
}
function someComing(pipeline, key, tasks, kind) {
	const { 0: first } = tasks;
	const word = require_databricks_dialect.nounOf(pipeline, "task");
	const place = placeOf(pipeline, key, tasks, kind);
	return {
		kind,
		subject: "",
		what: first && tasks.length === 1 ? `${require_databricks_dialect.capital(require_databricks_dialect.nodeName(pipeline, first))} ${kind}${place} (${jobWords(first)})${kind === "added" ? waitsFor(pipeline, first) : ""}` : `${tasks.length} ${word}s ${kind}${place}: ${tasksWords(pipeline, tasks)}`,
		...values(kind, tasks.map(({ label }) => label).join(", ")),
		names: tasks.map(({ label }) => label).slice(0, 100)
	};
}
function placeOf(pipeline, key, tasks, kind) {
	const group = key === null ? void 0 : pipeline.nodes.get(key);
	if (group?.kind !== "group") return "";
	const name = require_databricks_dialect.nodeName(pipeline, group);
	const isByTask = require_databricks_dialect.phraseOf(pipeline, group).startsWith("of ");
	const stays = group.children.find((one) => !tasks.some((task) => task.key === one));
	const first = stays === void 0 ? void 0 : pipeline.nodes.get(stays);
	if (isByTask && !first) return "";
	return ` ${kind === "added" ? "to" : "from"} ${isByTask && first ? `${require_databricks_dialect.nounOf(pipeline, "group")} of ${require_startup.quoted(first.label)}` : name}`;
}
function values(kind, text) {
	const shown = require_startup.quoted(text).slice(1, -1);
	return {
		from: kind === "removed" ? shown : null,
		to: kind === "added" ? shown : null
	};
}
function tasksWords(pipeline, tasks) {
	return require_databricks_dialect.listed(tasks.map((task) => `${require_databricks_dialect.phraseOf(pipeline, task)} (${jobWords(task)})`), mostTasks);
}
function jobWords({ action: { integration, job, target } }) {
	const name = job || integration || "no job";
	return target.value === void 0 ? require_startup.quoted(name) : `${require_startup.quoted(name)}, ${require_startup.quoted(target.value)}`;
}
function waitsFor(pipeline, { dependencies }) {
	const names = dependencies.map(({ on, name }) => {
		const node = on === null ? void 0 : pipeline.nodes.get(on);
		return node ? require_databricks_dialect.phraseOf(pipeline, node).replace(/^of /, `${require_databricks_dialect.nounOf(pipeline, node.kind)} of `) : require_startup.quoted(name);
	});
	return names.length === 0 ? "" : `, waits for ${require_databricks_dialect.listed(names)}`;
}
function effectOf(tasks, of) {
	const effects = tasks.map(of);
	if (effects.length === 0) return effect("cosmetic");
	const risk = effects.map((one) => one.risk).reduce(graver);
	return effect(risk, ...new Set(effects.filter((one) => one.risk === risk).flatMap(({ reasons }) => reasons)));
}
function removal({ world, before }, tasks) {
	const own = effectOf(tasks, effectOfRemoved);
	const loss = lossOf(world, before, tasks.flatMap(({ updates = [] }) => updates));
	return loss ? {
		...loss,
		...effect(graver(own.risk, loss.risk), ...own.reasons, ...loss.reasons)
	} : own;
}
function effectOfAdded({ action: { facts } }) {
	if (facts?.family === "test") return effect("safer");
	if (facts?.writes) return effect("wider-reach", "it writes data");
	if (facts?.exports) return effect("wider-reach", "it sends data to people or other systems");
	return effect("wider-reach", "runs do more than before");
}
function effectOfRemoved({ action: { facts } }) {
	if (facts?.family === "test") return effect("weaker-safety", "a data test no longer runs");
	if (facts?.family === "notify") return effect("silence", "its message is no longer sent");
	return effect("stopped-work");
}
function nameChanges({ after }, { before: was, after: is }) {
	const isCalledById = was.name === was.id && is.name === is.id;
	const named = was.name === is.name || isCalledById ? void 0 : nameFact("name", was.name, is.name, effect("cosmetic"));
	const what = `has another id: was ${require_startup.quoted(was.id)}, now ${require_startup.quoted(is.id)}`;
	const id = was.id === is.id ? void 0 : {
		from: was.id,
		to: is.id,
		what,
		...effect("cosmetic")
	};
	const noun = require_databricks_dialect.capital(require_databricks_dialect.nounOf(after, is.kind));
	const common = {
		kind: "renamed",
		subject: named ? `${noun} ${require_startup.quoted(id || require_databricks_dialect.isGeneratedId(is.id) ? was.label : is.id)}` : require_databricks_dialect.capital(require_databricks_dialect.nodeName(after, is)),
		names: [...new Set([was.label, is.label])]
	};
	return present(named && {
		...named,
		...common
	}, id && {
		...id,
		...common
	});
}
function moves({ before, after }, groups, tasks) {
	const former = new Map(groups.pairs.map((pair) => [pair.after.key, pair.before.key]));
	return tasks.pairs.flatMap(({ before: was, after: is }) => {
		if ((is.parent === null ? null : former.get(is.parent) ?? `+${is.parent}`) === was.parent) return [];
		const from = groupName(before, was.parent), to = groupName(after, is.parent);
		return [{
			kind: "moved",
			subject: "",
			what: `${require_databricks_dialect.capital(require_databricks_dialect.nodeName(after, is))} moved from ${from} to ${to}`,
			from,
			to,
			names: [is.label],
			...effect("behaviour", `it runs with ${to}`)
		}];
	});
}
function groupName(pipeline, key) {
	const group = key === null ? void 0 : pipeline.nodes.get(key);
	return group ? require_databricks_dialect.nodeName(pipeline, group) : `outside of every ${require_databricks_dialect.nounOf(pipeline, "group")}`;
}
// src/changes/variants.ts
const mostVariants = 20;
function changesInVariants(was, is, changesIn) {
	const former = was && variantsOf(was), latter = variantsOf(is);
	const pairs = pairsOf(former, latter);
	const told = new Map();
	for (let $ = 0, $l = pairs; $ < $l.length; $++) {
		const { name, before, after } = $l[$];
		for (let $ = 0, $l = changesIn(before, after); $ < $l.length; $++) {
			const change = $l[$];
			{
				const key = meaningOf(change);
				const known = told.get(key);
				if (!known) told.set(key, {
					change,
					names: [name ?? ""]
				});
				else if (!known.names.includes(name ?? "")) known.names.push(name ?? "");
			}
		}
	}
	return [...[...told.values()].map(({ change, names }) => names.length === pairs.length ? change : within(is, names, change)), ...former ? cameAndWent(is, former, latter) : []];
}
function variantsOf(pipeline) {
	return (pipeline.inVariants?.() ?? [pipeline]).map((one) => one.pausedTriggers?.length ? {
		...one,
		triggers: [...one.triggers, ...one.pausedTriggers]
	} : one);
}
function pairsOf(former, latter) {
	const compared = latter.slice(0, mostVariants);
	if (!former) return compared.map((after) => ({
		name: after.variant,
		before: void 0,
		after
	}));
	const known = new Map(former.map((one) => [one.variant, one]));
	const pairs = compared.flatMap((after) => {
		const before = known.get(after.variant);
		return before ? [{
			name: after.variant,
			before,
			after
		}] : [];
	});
	const first = former[0], usual = latter[0];
	return pairs.length > 0 || !first || !usual ? pairs : [{
		name: usual.variant,
		before: first,
		after: usual
	}];
}
function meaningOf({ kind, subject, what, from, to }) {
	const about = from === null && to === null ? what : what.replace(/(?:^|\s)(?:was|were)\s.*$/s, "").replace(/[:;].*$/s, "");
	return JSON.stringify([
		kind,
		subject,
		about,
		from,
		to
	]);
}
function within(pipeline, names, change) {
	const lead = variantWords(pipeline, names);
	const { subject, what } = change;
	const told = subject === "" ? {
		subject: lead,
		what: small(what)
	} : { subject: `${lead}, ${small(subject)}` };
	return {
		...change,
		...told,
		variants: names
	};
}
function variantWords({ dialect }, names) {
	const word = dialect.variantWord ?? "environment";
	const noun = word.charAt(0).toUpperCase() + word.slice(1);
	return names.length === 1 ? `${noun} ${require_startup.quoted(names[0] ?? "")}` : `${noun}s ${require_startup.joined$1(names.map((name) => require_startup.quoted(name)))}`;
}
function small(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function cameAndWent(is, former, latter) {
	const namesOf = (pipelines) => pipelines.flatMap(({ variant }) => variant ?? []);
	const were = namesOf(former), are = namesOf(latter);
	const single = (kind, names, what) => ({
		kind,
		subject: "",
		what,
		from: null,
		to: null,
		names,
		...names.length > 0 && { variants: names },
		...effect(kind === "changed" ? "unknown" : "behaviour")
	});
	const come = are.filter((name) => !were.includes(name));
	const gone = were.filter((name) => !are.includes(name));
	const word = is.dialect.variantWord ?? "environment";
	const rest = latter.length - mostVariants;
	return [
		...gone.length > 0 ? [single("removed", gone, `${variantWords(is, gone)} removed`)] : [],
		...come.length > 0 ? [single("added", come, `${variantWords(is, come)} added`)] : [],
		...rest > 0 ? [single("changed", [], `${require_startup.count(rest, `more ${word}`)} not compared`)] : []
	];
}
// src/changes/changes.ts
var changes_exports = require_rolldown_runtime.__exportAll({ changesOf: () => changesOf });
function changesOf(before, after, view) {
	const sources = new Set(before.map(({ document }) => document.source));
	const kept = new Set(after.map(({ document }) => document.source).filter((source) => sources.has(source)));
	const former = byKey(before, kept);
	const latter = byKey(after, kept);
	const all = after.flatMap(({ pipelines }) => pipelines);
	const resolver = require_check_command.resolverOf(all), world = dataWorldOf(all);
	return withoutRepeats(onceElsewhere([...new Set([...former.keys(), ...latter.keys()])].sort().flatMap((key) => {
		const was = former.get(key), is = latter.get(key);
		const named = is ?? was;
		const renamed = renamedFile(after, is);
		if (!named || textsOf(was) === textsOf(is) && !renamed) return [];
		const mask = maskerOf([was, is].flatMap((pipeline) => pipeline ?? []), view.secretPrefixes ?? []);
		const { status, changes, words, isElsewhere } = withFileName(renamed, told(was, is, {
			view,
			world,
			resolve: (name) => resolver(name, named)
		}, {
			before,
			after
		}));
		if (status === "text" && was?.document.source.text === is?.document.source.text) return [];
		const masked = changes.map((change) => maskedChange(change, mask));
		const lines = words === void 0 ? linesOf(masked) : [words];
		return [{
			path: named.document.source.path,
			pipeline: mask(named.name),
			status,
			changes: boundedChanges(masked),
			lines: bounded(lines),
			files: named.documents.map(({ source }) => source.path),
			...isElsewhere && { isElsewhere }
		}];
	}))).map(({ files: _, isElsewhere: __, ...difference }) => difference);
}
function textsOf(pipeline) {
	return pipeline && JSON.stringify(pipeline.documents.map(({ source }) => source.text));
}
function renamedFile(after, is) {
	const path = is?.document.source.path;
	const was = after.find(({ document }) => document.source.path === path)?.previousPath;
	if (was === void 0 || path === void 0 || was === path) return void 0;
	return {
		kind: "renamed",
		subject: "",
		what: `File renamed: was ${require_startup.quoted(was)}, now ${require_startup.quoted(path)}`,
		from: was,
		to: path,
		names: [],
		...effect("cosmetic")
	};
}
function withFileName(renamed, told) {
	if (!renamed) return told;
	return {
		status: told.status === "text" ? "changed" : told.status,
		changes: [renamed, ...told.changes]
	};
}
function maskedChange(change, mask) {
	const value = (text) => text && mask(`"${text}"`).slice(1, -1);
	return {
		...change,
		subject: mask(change.subject),
		what: mask(change.what),
		reasons: change.reasons.map(mask),
		...change.consequences && { consequences: change.consequences.map(mask) },
		from: value(change.from),
		to: value(change.to),
		names: change.names.map((name) => mask(`"${name}"`).slice(1, -1))
	};
}
function byKey(versions, kept) {
	const touched = versions.flatMap(({ pipelines }) => pipelines).filter(({ documents }) => !documents.every(({ source }) => kept.has(source)));
	return new Map(touched.map((pipeline) => [pipeline.key, pipeline]));
}
function told(was, is, context, files) {
	const path = (is ?? was)?.document.source.path;
	const { 0: former, 1: latter } = [files.before, files.after].map((side) => side.find(({ document }) => document.source.path === path));
	if (latter && require_startup.isBroken(latter.document)) return {
		status: "unreadable",
		changes: [single("unreadable", "The file cannot be read, so the effect of the change is unknown", effect("unknown"))]
	};
	const couldNotBeRead = former !== void 0 && require_startup.isBroken(former.document);
	if (is && (!was || couldNotBeRead)) return comeTold(is, context, couldNotBeRead);
	if (!was) return {
		status: "text",
		changes: []
	};
	if (is) return differenceTold(was, is, context);
	const what = `${latter ? "No longer a pipeline" : "Deleted"}${summaryOf(was, context.resolve)}`;
	const loss = lossOf(context.world, was, was.tasks.flatMap(({ updates = [] }) => updates));
	return {
		status: "removed",
		changes: [single("removed", what, {
			...loss,
			...effect("stopped-work", "it no longer runs", ...loss?.reasons ?? [])
		})]
	};
}
function comeTold(pipeline, context, couldNotBeRead) {
	return {
		status: "added",
		changes: changesInVariants(void 0, pipeline, (_, variant) => comeChanges(variant, context, couldNotBeRead))
	};
}
function differenceTold(was, is, context) {
	const changes = changesInVariants(was, is, (former = was, latter) => differences(former, latter, context));
	if (changes.length > 0) return {
		status: "changed",
		changes
	};
	const elsewhere = changesElsewhere(was, is);
	if (elsewhere.length > 0) return {
		status: "changed",
		changes: elsewhere,
		isElsewhere: true
	};
	return {
		status: "text",
		changes: [],
		words: `No behavioural change: ${require_check_command.canonical(was.document.root) === require_check_command.canonical(is.document.root) ? "only comments, order or formatting" : "the same settings, written in another way"}`
	};
}
function differences(was, is, { view, world, resolve }) {
	const matching = require_check_command.matchEntities(was, is);
	const versions = versionsOf(was, is, matching, view, world);
	const groups = matching.among(was.groups, is.groups);
	const tasks = matching.among(was.tasks, is.tasks);
	const pairs = [...groups.pairs, ...tasks.pairs];
	return [
		...triggerChanges(versions, resolve),
		...structureChanges(versions, {
			groups,
			tasks
		}),
		...dependencyChanges(versions, pairs, {
			added: [...groups.added, ...tasks.added],
			removed: [...groups.removed, ...tasks.removed]
		}),
		...settingChanges(versions, groups.pairs, tasks.pairs),
		...pipelineChanges(versions, tasks.pairs)
	];
}
function maskerOf(pipelines, prefixes) {
	const names = pipelines.flatMap(({ name }) => require_startup.secretsInText("name", name, prefixes).map(({ within }) => name.slice(within.start, within.end)));
	return require_startup.valueMask([...pipelines.flatMap(({ documents }) => documents.flatMap((one) => require_startup.hiddenIn(one, prefixes).values)), ...names]);
}
module.exports = {
	changesOf,
	changes_exports,
	firstRunOf,
	maskerOf,
	movedSchedules,
	risks,
	sentenceOf
};
