import { dirname, isAbsolute, join } from "node:path";
// src/core/errors.ts
var OperationalError = class extends Error {
	hint;
	constructor(message, hint = "", options) {
		super(message, options);
		this.name = "OperationalError";
		this.hint = hint;
	}
};
var BaseUnavailable = class extends OperationalError {};
const exitCodes = {
	pass: 0,
	findings: 1,
	operational: 2,
	internal: 3
};
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]?.slice(0, 300) ?? "";
}
// src/render/safe/brand.ts
function declareSafe(text) {
	return text;
}
function templateOf() {
	return (literals, ...parts) => declareSafe(String.raw({ raw: literals }, ...parts));
}
const own = templateOf();
function joined(parts, separator) {
	return declareSafe(parts.join(separator));
}
// src/render/safe/gantt.ts
const mermaid = templateOf();
function mermaidTime(wall) {
	return declareSafe(new Date(wall).toISOString().slice(0, 16).replace("T", " "));
}
// src/core/quote.ts
const hiddenClass = `[${[
	[0, 31],
	[127, 159],
	[173, 173],
	[847, 847],
	[1564, 1564],
	[4447, 4448],
	[6068, 6069],
	[6155, 6159],
	[8203, 8207],
	[8232, 8238],
	[8288, 8303],
	[12644, 12644],
	[55296, 57343],
	[64976, 65007],
	[65024, 65038],
	[65279, 65279],
	[65440, 65440],
	[65520, 65531],
	[65534, 65535],
	[113824, 113827],
	[119155, 119162],
	[917504, 921599]
].map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("")}]`;
const hidden = new RegExp(`${hiddenClass}|(?<![\\u{203c}-\\u{3299}\\u{1f000}-\\u{1faff}])\\u{fe0f}`, "gu");
const stackingClass = "[\\u{300}-\\u{36f}\\u{483}-\\u{489}\\u{1ab0}-\\u{1aff}\\u{1dc0}-\\u{1dff}\\u{20d0}-\\u{20ff}\\u{fe20}-\\u{fe2f}]";
const stacked = new RegExp(`(${stackingClass}{4})(${stackingClass}+)`, "gu");
const unit = /\u27e8[^\u27e8\u27e9]{1,14}\u27e9|./gsu;
const longestName$1 = 80;
function replaceHidden(text, show) {
	return text.replace(hidden, (character) => show(character.codePointAt(0) ?? 0));
}
function visible(text) {
	return replaceHidden(text, (code) => `\u27e8U+${code.toString(16).toUpperCase().padStart(4, "0")}\u27e9`).replace(stacked, (_, kept, more) => `${kept} \u27e8+${more.length} marks\u27e9`);
}
function bounded(text, max) {
	if (text.length <= max) return text;
	let end = 0;
	for (const [piece] of text.slice(0, max + 20).matchAll(unit)) {
		if (end + piece.length > max - 1) break;
		end += piece.length;
	}
	return `${text.slice(0, end)}\u2026`;
}
function quoted(name) {
	const start = name.slice(0, 160);
	const shown = visible(start).replaceAll("\"", "'");
	return `"${bounded(start.length < name.length ? `${shown}\u2026` : shown, longestName$1)}"`;
}
// src/render/safe/ics.ts
const longestText$4 = 200;
const longestLine = 75;
function icsText(text, max = longestText$4) {
	return declareSafe(bounded(visible(text), max).replace(/:(?=:)/g, ": ").replaceAll("##[", "## [").replace(/[\\;,]/g, "\\$&"));
}
function icsTime(utcMs) {
	return declareSafe(new Date(utcMs).toISOString().replace(/[-:]|\.\d+/g, ""));
}
function icsLine(name, value) {
	const lines = [""];
	let octets = 0;
	for (const character of `${name}:${value}`) {
		const size = encoder.encode(character).length;
		if (octets + size > longestLine) {
			lines.push(" ");
			octets = 1;
		}
		lines[lines.length - 1] += character;
		octets += size;
	}
	return declareSafe(`${lines.join("\r\n")}\r\n`);
}
const encoder = new TextEncoder();
// src/render/safe/json.ts
function jsonText(value) {
	return `${replaceHidden(JSON.stringify(value, void 0, 2), (code) => code === 10 ? "\n" : escapeOf(code)).replaceAll("##[", "##\\u005b")}\n`;
}
function escapeOf(codePoint) {
	return String.fromCodePoint(codePoint).split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
// src/render/safe/log.ts
const log = templateOf();
const longestText$3 = 2e3;
const longestData = 4096;
const longestProperty = 4096;
function logText(text, max = longestText$3) {
	return declareSafe(withoutOldCommands(bounded(visible(text), max)).replace(/:(?=:)/g, ": "));
}
function logCode(text, max = longestText$3) {
	return declareSafe(withoutOldCommands(bounded(visible(text), max)));
}
function annotationData(text, max = longestData) {
	return declareSafe(withoutOldCommands(bounded(visible(text), max)).replaceAll("%", "%25"));
}
function annotationProperty(text, max = longestProperty) {
	return declareSafe(withoutOldCommands(bounded(visible(text), max)).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C"));
}
function workflowCommand(name, properties, message) {
	const { file, line, endLine, col, endColumn, title } = properties;
	return declareSafe(`::${name} ${Object.entries({
		file,
		line,
		endLine,
		col,
		endColumn,
		title
	}).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${annotationProperty(String(value))}`).join(",")}::${annotationData(message)}`);
}
function withoutOldCommands(text) {
	return text.replaceAll("##[", "## [");
}
// src/render/safe/markdown.ts
const md = templateOf();
const punctuation = /[!-/:-@[-`{-~]/g;
const addressSign = /(?<=[\w.+-])@(?=[a-z0-9])/gi;
const lostBlank = /^ | $|(?<= ) /g;
const piece = /"([^"]*)"|`([^`]*)`|[^ "`]+|["`]/g;
const plainWord = /^[^"#$&*+<=>@[\\\]^_`{|}~]+$/;
const liveWord = /www\.|\/\/|-\d|[0-9a-f]{7}|:[^:]+:/i;
const longestCode = 200;
const longestText$2 = 600;
function markdownCode(text, max = longestCode) {
	return declareSafe(codeOf(bounded(visible(text), max)));
}
function markdownText(message, max = longestText$2) {
	return declareSafe(cutBetweenPieces(visible(message).trim(), max).replace(piece, (all, name, code) => pieceOf(all, name ?? code)));
}
function cutBetweenPieces(text, max) {
	if (text.length <= max) return text;
	for (const { 0: all, 1: name, 2: code, index } of text.matchAll(piece)) {
		if (index + all.length < max) continue;
		const mark = name === void 0 && code === void 0 ? "" : all[0] ?? "";
		return `${bounded(text, Math.max(max, index + 3))}${mark}`;
	}
	return bounded(text, max);
}
function markdownPre(line, max = longestCode) {
	return declareSafe(entitiesOf(bounded(visible(line), max)));
}
function markdownLink(text, address) {
	return /^https:\/\/[\w./#?=%~-]{1,500}$/.test(address) ? declareSafe(`<a href="${address}">${text}</a>`) : md`${text}`;
}
function markdownMermaid(diagram) {
	return declareSafe(`\`\`\`mermaid\n${diagram}\n\`\`\``);
}
function pieceOf(all, name) {
	if (name !== void 0) return codeOf(name);
	return plainWord.test(all) && !liveWord.test(all) ? all : codeOf(all);
}
function codeOf(text) {
	return `<code>${(text.trim() === "" ? `"${text}"` : text).split(addressSign).map(entitiesOf).join("&#64;<!-- -->").replace(lostBlank, "&#160;")}</code>`;
}
function entitiesOf(text) {
	return text.replace(punctuation, (character) => `&#${character.charCodeAt(0)};`);
}
const xml = templateOf();
const longestText$1 = 4e3;
function xmlText(text, max = longestText$1) {
	return declareSafe(escaped(text, max));
}
function escaped(text, max) {
	return bounded(visible(text), max).replace(/[&<>"'`[]/g, (character) => `&#${character.charCodeAt(0)};`);
}
// src/render/safe/mermaid.ts
const longestLabel = 40;
function mermaidLabel(text, max = longestLabel) {
	return declareSafe(bounded(visible(text.slice(0, max * 8)).replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, " ").trim(), max) || "-");
}
// src/render/safe/sarif.ts
const sarif = templateOf();
const longestText = 2e3;
function sarifText(text, max = longestText) {
	return declareSafe(bounded(visible(text), max).replace(/[{}]/g, "$&$&").replaceAll("](", "] ("));
}
function sarifName(text, max = 200) {
	return declareSafe(bounded(visible(text), max));
}
function sarifUri(path) {
	return declareSafe(path.toWellFormed().split("/").filter((segment) => segment !== "").map(encodeURIComponent).join("/"));
}
// src/core/comment.ts
function commentsWith(document, mark) {
	const { source, lineStarts } = document;
	if (!source.text.includes(mark)) return [];
	const scalars = scalarSpans(document);
	return lineStarts.flatMap((start, line) => {
		const end = lineStarts[line + 1] ?? source.text.length;
		const text = source.text.slice(start, end).trimEnd();
		const at = text.includes(mark) ? hashBefore(text, text.indexOf(mark)) : -1;
		if (at === -1 || isInside(scalars, start + at)) return [];
		return [{
			span: {
				start: start + at,
				end: start + text.length
			},
			text: text.slice(at + 1),
			line,
			isAlone: text.slice(0, at).trim() === ""
		}];
	});
}
function hashBefore(line, at) {
	for (let hash = line.indexOf("#"); hash !== -1 && hash < at; hash = line.indexOf("#", hash + 1)) if (hash === 0 || /\s/.test(line[hash - 1] ?? "")) return hash;
	return -1;
}
function scalarSpans({ root, source }) {
	const spans = [];
	const seen = new Set();
	const pending = root ? [root] : [];
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "scalar") spans.push(isBlock(node) ? afterFirstLine(source.text, node.span) : node.span);
		else for (const child of node.kind === "map" ? [...node.entries.values()].map((entry) => entry.value) : node.items) pending.push(child);
	}
	return spans.sort((a, b) => a.start - b.start);
}
function isBlock({ style }) {
	return style === "literal" || style === "folded";
}
function afterFirstLine(text, { start, end }) {
	const lineEnd = text.indexOf("\n", start);
	return {
		start: lineEnd === -1 ? end : Math.min(lineEnd, end),
		end
	};
}
function isInside(spans, offset) {
	let low = 0;
	let high = spans.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		const span = spans[middle];
		if (!span || offset < span.start) high = middle - 1;
		else if (offset >= span.end) low = middle + 1;
		else return true;
	}
	return false;
}
// src/core/source.ts
function lineStartsOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lineIndexAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function rangeOf(starts, span) {
	const first = lineIndexAt(starts, span.start);
	const last = lineIndexAt(starts, Math.max(span.start, span.end));
	return {
		line: first + 1,
		column: span.start - (starts[first] ?? 0) + 1,
		endLine: last + 1,
		endColumn: Math.max(span.start, span.end) - (starts[last] ?? 0) + 1
	};
}
// src/core/frame.ts
const mask = "\u2022\u2022\u2022\u2022\u2022";
const mostLines = 5;
const widestLine = 300;
function frameOf(document, span, secrets) {
	const { lineStarts, source } = document;
	const first = lineIndexAt(lineStarts, span.start);
	const last = Math.min(lineIndexAt(lineStarts, Math.max(span.start, span.end)), first + mostLines - 1);
	const lines = [];
	for (let index = Math.max(0, first - 1); index <= last; index++) {
		const start = lineStarts[index] ?? 0;
		const end = lineStarts[index + 1] ?? source.text.length;
		lines.push({
			line: index + 1,
			text: lineWithout(source.text, {
				start,
				end
			}, secrets)
		});
	}
	return lines;
}
function lineWithout(text, line, secrets) {
	let shown = "";
	let at = line.start;
	for (const secret of secrets) {
		if (secret.end <= at || secret.start >= line.end) continue;
		shown += text.slice(at, Math.max(at, secret.start)) + mask;
		at = Math.min(secret.end, line.end);
	}
	return (shown + text.slice(at, line.end)).replace(/\r?\n$/, "").slice(0, widestLine);
}
function maskValues(sentence, values) {
	return values.reduce((masked, value) => value.length < 6 ? masked : maskValue(masked, value), sentence);
}
const tellingStart = 12;
function maskValue(sentence, value) {
	const start = value.slice(0, tellingStart);
	let shown = "";
	let at = 0;
	for (let hit = sentence.indexOf(start); hit !== -1; hit = sentence.indexOf(start, at)) {
		let length = start.length;
		while (length < value.length && sentence[hit + length] === value[length]) length++;
		shown += sentence.slice(at, hit) + mask;
		at = hit + length;
	}
	return shown + sentence.slice(at);
}
// src/core/secret-shapes.ts
const shapes = [
	["an AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
	["a GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255})/g],
	["a GitLab token", /\bglpat-[A-Za-z0-9_-]{20,64}/g],
	["a Slack token", /\bx(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,200}/g],
	["a Slack webhook address", /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200}/g],
	["a Discord webhook address", /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,200}/g],
	["a Teams webhook address", /https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9/@._-]{10,300}/g],
	["a Stripe key", /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}/g],
	["a Google API key", /\bAIza[0-9A-Za-z_-]{35}/g],
	["a Databricks token", /\bdapi[0-9a-f]{32}/g],
	["a dbt Cloud token", /\bdbt[cs]_[A-Za-z0-9_-]{30,100}/g],
	["a SendGrid key", /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g],
	["an OpenAI or Anthropic key", /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,200}/g],
	["a JSON web token", /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/g],
	["an npm token", /\bnpm_[A-Za-z0-9]{36}\b/g],
	["a PyPI token", /\bpypi-AgE[A-Za-z0-9_-]{30,400}/g],
	["a Hugging Face token", /\bhf_[A-Za-z]{30,60}\b/g],
	["a Shopify token", /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g],
	["a HubSpot token", /\bpat-(?:na|eu)\d-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g],
	["a Notion token", /\b(?:ntn|secret)_[A-Za-z0-9]{40,60}\b/g],
	["an Atlassian token", /\bATATT3[A-Za-z0-9_=-]{50,300}/g],
	["an Azure storage or bus key", /(?<=\b(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{40,120}/g],
	["a shared access signature", /(?<=[?&]sig=)[A-Za-z0-9%+/=_-]{30,200}/g],
	["a private key", /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?:(?!-----BEGIN)[\s\S]){0,16000}?-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g],
	["a password for curl", /(?<=\s(?:-u|--user)[ =]["']?[^\s:"'${}]{1,64}:)(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])[^\s"'${}<>]{6,128}/g],
	["a password of a database user", /(?<=\bidentified by\s{1,3}["'])[^\s"'${}<>]{6,128}(?=["'])/gi],
	["a password in an address", /(?<=\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'$]{1,64}:)[^\s:@/"'${}<>]{3,128}(?=@)/g],
	["a bearer token", /(?<=\b[Bb](?:earer|asic) )(?=[A-Za-z_.+/=-]{0,60}[0-9])[A-Za-z0-9_.+/=-]{16,4000}/g]
];
const trace = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|pypi-|hf_|shp[acps][ats]_|pat-[ne]|ntn_|secret_|ATATT3|Key=|sig=|-u |--user|dentified by|DENTIFIED BY|hooks\.slack\.com|discord|webhook\.office|[rs]k_|AIza|dapi|dbt[cs]_|SG\.|sk-|eyJ|-----BEGIN|:\/\/|[Bb](?:earer|asic) /;
function shapesIn(text) {
	if (!trace.test(text)) return [];
	return shapes.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => ({
		within: {
			start: match.index,
			end: match.index + match[0].length
		},
		kind,
		name: null
	})));
}
// src/core/tree.ts
function childOf(node, step) {
	if (node?.kind === "map") return node.entries.get(String(step))?.value;
	if (node?.kind === "list" && typeof step === "number") return node.items[step];
}
function nodeAt(node, path) {
	let current = node;
	for (const step of path) current = childOf(current, step);
	return current;
}
function entryOf(node, key) {
	return node?.kind === "map" ? node.entries.get(key) : void 0;
}
function textOf(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function isUnset(node) {
	return node === void 0 || node.kind === "scalar" && node.value === null;
}
function isEmptyCollection(node) {
	return node?.kind === "list" && node.items.length === 0 || node?.kind === "map" && node.entries.size === 0;
}
// src/core/secret.ts
const secretWord = /pass(?:word|wd|phrase)|\bpwd\b|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|credential/gi;
const nameCharacter = /[A-Za-z0-9_.-]/;
const harmlessName = /(?:tokens|_?(?:name|names|id|ids|url|uri|path|file|arn|env|ref|reference|column|field|type|count|ttl|expiry|expires|expires_in|scope|scopes|version|mode|manager|header|prefix|suffix|limit|length|seconds|required|enabled|endpoint|vault|provider|store|scope_name|policy|rotation|hash|hashed))$|tokeni[sz]/i;
const placeholder = /[$<>{}()[\]]|\*{3}|\.{3}|\u2026|placeholder|x{4,}|^(?:none|null|true|false|undefined|redacted|your[_-].*|(?:change|replace)[_-]?me|example|dummy|password|secret)$/i;
const elsewhere = /^(?:(?:~|\.{0,2})\/|[a-z][a-z0-9+.-]{1,20}:\/\/|(?:vault|ssm|arn|env|file|kms|sops|op|doppler):)|\.(?:json|pem|key|p8|p12|txt|ya?ml|env)$/i;
function secretFinder(prefixes) {
	const known = new WeakMap();
	return (document) => {
		const found = known.get(document) ?? secretsIn(document, prefixes);
		known.set(document, found);
		return found;
	};
}
function secretsIn(document, prefixes = []) {
	const found = [];
	const seen = new Set();
	const pending = document.root ? [{
		node: document.root,
		path: []
	}] : [];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { node, path } = next;
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "map") for (const [key, entry] of [...node.entries].reverse()) pending.push({
			node: entry.value,
			path: [...path, key]
		});
		else if (node.kind === "list") for (let at = node.items.length - 1; at >= 0; at--) pending.push({
			node: node.items[at],
			path: [...path, at]
		});
		else if (typeof node.value === "string") for (const secret of secretsInText(nameAbove(document, path), node.value, prefixes)) found.push({
			path,
			...secret
		});
		else if (typeof node.value === "number") {
			const name = nameAbove(document, path);
			const text = document.source.text.slice(node.span.start, node.span.end);
			if (isSecretName(name) && digitsOfSecret.test(text)) found.push({
				path,
				within: {
					start: 0,
					end: text.length
				},
				kind: "a credential",
				name
			});
		}
	}
	return found;
}
function secretKeysIn(document) {
	const found = [];
	const seen = new Set();
	const pending = document.root ? [document.root] : [];
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (seen.has(node) || node.kind === "scalar") continue;
		seen.add(node);
		if (node.kind === "list") for (const item of node.items) pending.push(item);
		else for (const { key, keySpan, value } of node.entries.values()) {
			if (shapesIn(key).length > 0) found.push({
				span: keySpan,
				value: key
			});
			pending.push(value);
		}
	}
	return found;
}
const digitsOfSecret = /^\d{9,40}$/;
const valueKeys = ["value", "default"];
function nameAbove(document, path) {
	const at = path.findLastIndex((step) => typeof step === "string");
	const key = String(path[at] ?? "");
	if (!valueKeys.includes(key)) return key;
	const owner = nodeAt(document.root, path.slice(0, at));
	return textOf((owner?.kind === "map" ? owner.entries.get("name") ?? owner.entries.get("key") : void 0)?.value) ?? String(path[at - 1] ?? "");
}
function straySecretsIn(document) {
	const { text } = document.source;
	const found = [...shapesIn(text), ...assignmentsIn(text).map((secret) => ({
		...secret,
		kind: null
	}))];
	if (found.length === 0) return [];
	const values = scalarSpans(document);
	const strays = found.filter(({ within }) => !isInside(values, within.start)).sort((a, b) => a.within.start - b.within.start);
	let end = 0;
	return strays.flatMap(({ within, kind }) => {
		if (within.start < end) return [];
		end = within.end;
		return [{
			span: within,
			kind
		}];
	});
}
function secretsInText(key, text, prefixes = []) {
	const whole = secretWholeValue(key, text);
	if (whole) return [whole];
	const hits = [
		...shapesIn(text),
		...prefixed(text, prefixes),
		...pairsIn(text),
		...assignmentsIn(text)
	].sort((a, b) => a.within.start - b.within.start);
	let end = 0;
	return hits.filter(({ within }) => {
		const isFree = within.start >= end;
		end = Math.max(end, within.end);
		return isFree;
	});
}
function withoutSecrets(text) {
	return maskValues(text, secretsInText("text", text).map(({ within }) => text.slice(within.start, within.end)));
}
function withoutCredentials(text) {
	return maskValues(text, shapesIn(text).map(({ within }) => text.slice(within.start, within.end)));
}
function secretWholeValue(key, text) {
	if (!isSecretName(key) || !isLiteralSecret(text) || /\s/.test(text.trim())) return void 0;
	return {
		within: {
			start: 0,
			end: text.length
		},
		kind: "a credential",
		name: key
	};
}
function isSecretName(name) {
	secretWord.lastIndex = 0;
	return name.length <= 100 && secretWord.test(name) && !harmlessName.test(name);
}
function isLiteralSecret(text) {
	return text.length >= 6 && !placeholder.test(text.slice(0, 4e3)) && !elsewhere.test(text.slice(0, 4e3));
}
function prefixed(text, prefixes) {
	return prefixes.flatMap((prefix) => {
		const found = [];
		for (let at = text.indexOf(prefix); at !== -1; at = text.indexOf(prefix, at + prefix.length)) {
			const end = at + prefix.length + (/^[A-Za-z0-9_.+/=-]{0,400}/.exec(text.slice(at + prefix.length, at + prefix.length + 400))?.[0].length ?? 0);
			if (end - at >= prefix.length + 4) found.push({
				within: {
					start: at,
					end
				},
				kind: "a credential of this team",
				name: null
			});
		}
		return found;
	});
}
function pairsIn(text) {
	if (!text.includes("\"value\"")) return [];
	return [...text.matchAll(/"(?:name|key)"\s{0,3}:\s{0,3}"([\w.-]{1,100})"\s{0,3},\s{0,20}"value"\s{0,3}:\s{0,3}"([^"\\\s]{6,400})"/dgi)].flatMap(({ 1: name = "", 2: value = "", indices }) => {
		const [start, end] = indices?.[2] ?? [0, 0];
		return isSecretName(name) && isLiteralSecret(value) ? [{
			within: {
				start,
				end
			},
			kind: "a credential",
			name
		}] : [];
	});
}
function assignmentsIn(text) {
	const found = [];
	for (const match of text.matchAll(secretWord)) {
		const start = backToNameStart(text, match.index);
		if (comparison.test(text.slice(Math.max(0, start - 12), start))) continue;
		const nameEnd = forwardToNameEnd(text, match.index + match[0].length);
		const value = literalAfter(text, nameEnd, text.slice(start, start + 2) === "--");
		const name = text.slice(start, nameEnd);
		if (value && isSecretName(name)) found.push({
			within: value,
			kind: "a credential",
			name
		});
	}
	return found;
}
const longestName = 60;
const comparison = /\b(?:where|and|or|on|when|having)\s{1,3}$/i;
function backToNameStart(text, at) {
	let start = at;
	while (start > 0 && at - start < longestName && nameCharacter.test(text[start - 1] ?? "")) start--;
	return start;
}
function forwardToNameEnd(text, at) {
	let end = at;
	while (end - at < longestName && nameCharacter.test(text[end] ?? "")) end++;
	return end;
}
const separator = /^["']?\s{0,3}(?:=|:)\s{0,3}/;
const quotedLiteral = /^(["'])([^"'\\\n]{6,400})\1/;
const bareLiteral = /^(?=[^\s"',;&]{0,80}[0-9])[A-Za-z0-9_+/=~@%^!-]{8,400}(?=$|[\s"',;&])/;
function literalAfter(text, at, isFlag) {
	const rest = text.slice(at, at + 520);
	const gap = separator.exec(rest)?.[0] ?? (isFlag ? /^\s{1,3}/.exec(rest)?.[0] : void 0);
	if (gap === void 0) return void 0;
	const quoted = quotedLiteral.exec(rest.slice(gap.length));
	const start = at + gap.length + (quoted ? 1 : 0);
	const value = quoted?.[2] ?? bareLiteral.exec(rest.slice(gap.length))?.[0];
	if (value === void 0 || !isLiteralSecret(value) || quoted && /\s/.test(value)) return void 0;
	return {
		start,
		end: start + value.length
	};
}
// src/discover/git.ts
function runGit(host, ...args) {
	const workspace = host.env["GITHUB_WORKSPACE"];
	return host.git([
		...workspace ? ["-c", `safe.directory=${workspace}`] : [],
		"--literal-pathspecs",
		...args
	]);
}
async function gitText(host, ...args) {
	const result = await runGit(host, ...args);
	return result.code === 0 ? new TextDecoder().decode(result.stdout) : void 0;
}
async function checkedOutCommit(host) {
	const sha = (await gitText(host, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"))?.trim();
	const text = isCommitSha(sha) ? await gitText(host, "cat-file", "commit", sha) : void 0;
	if (!isCommitSha(sha) || text === void 0) return void 0;
	return {
		sha,
		parents: (text.split("\n\n", 1)[0] ?? "").split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []).filter(isCommitSha)
	};
}
async function hasCommit(host, sha) {
	if (!isCommitSha(sha)) return false;
	if (await isPresent(host, sha)) return true;
	return (await runGit(host, "fetch", "--no-tags", "--no-recurse-submodules", "--depth=1", "--quiet", "origin", sha)).code === 0 && await isPresent(host, sha);
}
async function isPresent(host, sha) {
	return (await runGit(host, "cat-file", "-e", `${sha}^{commit}`)).code === 0;
}
async function mergeBase(host, one, other) {
	const sha = (await gitText(host, "merge-base", one, other))?.trim().split("\n", 1)[0];
	return isCommitSha(sha) ? sha : void 0;
}
async function readAt(host, sha, path) {
	if (!isCommitSha(sha)) return void 0;
	const result = await runGit(host, "cat-file", "blob", `${sha}:${path}`);
	if (result.code === 0) return result.stdout;
	const [entry] = await entriesAt(host, sha, path);
	if (entry?.kind !== "file" || entry.path !== path) return void 0;
	throw new BaseUnavailable(`git cannot show ${quoted(path)} of the base`, "Let the checkout have all files of the base: no \"sparse-checkout\" and no \"filter\", or credentials to fetch them with");
}
async function entriesAt(host, sha, path) {
	return (await gitText(host, "ls-tree", "-r", "-z", "--full-tree", sha, ...path === void 0 ? [] : ["--", path]) ?? "").split("\0").flatMap((line) => {
		const [, mode = "", blob = "", name = ""] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
		return name === "" ? [] : [{
			path: name,
			kind: kinds[mode] ?? "other",
			blob
		}];
	});
}
const kinds = {
	"100644": "file",
	"100755": "file",
	"120000": "link"
};
async function readBlob(host, blob) {
	const result = await runGit(host, "cat-file", "blob", blob);
	return result.code === 0 ? result.stdout : void 0;
}
function isCommitSha(value) {
	return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value);
}
// src/core/finding.ts
const severities = [
	"error",
	"warning",
	"note"
];
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
function adviceOf({ message, remedy, fix }) {
	return fix && message.endsWith("?") ? `${fix.title}.` : remedy;
}
// src/core/report.ts
const gates = ["new", "all"];
// src/core/rule.ts
const profiles = [
	"minimal",
	"recommended",
	"strict"
];
function defineDocumentRule(rule) {
	return {
		...rule,
		scope: "document"
	};
}
function defineRule(rule) {
	return {
		...rule,
		scope: "pipeline"
	};
}
function defineBaselineRule(rule) {
	return {
		...rule,
		scope: "pipeline",
		needs: "baseline"
	};
}
function definePlatformRule(rule) {
	return {
		...rule,
		scope: "pipeline",
		needs: "platform"
	};
}
function isAdvisoryRule(rule) {
	return rule?.scope === "pipeline" && rule.needs !== void 0;
}
function defineWorkspaceRule(rule) {
	return {
		...rule,
		scope: "workspace"
	};
}
function defineSuppressionRule(rule) {
	return {
		...rule,
		scope: "suppression"
	};
}
function profileOf(rule) {
	return rule.profile ?? (rule.severity === "error" ? "minimal" : "recommended");
}
// src/discover/name-status.ts
function parseNameStatus(output) {
	const fields = output.split("\0");
	const files = [];
	for (let at = 0; at + 1 < fields.length;) {
		const letter = fields[at]?.[0] ?? "";
		const first = fields[at + 1] ?? "";
		const isPair = letter === "R" || letter === "C";
		const path = isPair ? fields[at + 2] ?? "" : first;
		if (path !== "") files.push({
			path,
			previousPath: letter === "R" ? first : null,
			status: statuses[letter] ?? "modified"
		});
		at += isPair ? 3 : 2;
	}
	return files;
}
const statuses = {
	A: "added",
	C: "added",
	D: "removed",
	R: "renamed"
};
// src/core/plain-path.ts
function plainPath(path) {
	const steps = [];
	for (const step of path.split("/")) if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
	else if (step !== "." && step !== "") steps.push(step);
	return `${path.startsWith("/") ? "/" : ""}${steps.join("/")}`;
}
// src/host.ts
const { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readSync, statSync, writeFileSync, writeSync } = process.getBuiltinModule("node:fs");
function nodeHost(directory = process.cwd()) {
	const at = (path) => isAbsolute(path) ? path : join(directory, path);
	return {
		env: process.env,
		get isTerminal() {
			return mayBeTerminal(1) && process.stdout.isTTY === true;
		},
		kindOf: async (path) => kindOf(at(path)),
		list: async (path) => list(at(path)),
		read: async (path, limit) => readRegular(at(path), limit),
		write: async (path, text) => {
			mkdirSync(dirname(at(path)), { recursive: true });
			writeFileSync(at(path), text);
		},
		readInput,
		out: writerTo(1, () => process.stdout),
		err: writerTo(2, () => process.stderr),
		now: () => new Date(),
		elapsed: () => Number(process.hrtime.bigint()) / 1e6,
		git: (args) => git(directory, args),
		fetch: (...args) => fetch(...args),
		onStop
	};
}
function writerTo(descriptor, stream) {
	let needsStream;
	let isClosed = false;
	let target;
	return (text) => {
		if (isClosed) return;
		let rest = Buffer.from(text);
		needsStream ??= mayBeTerminal(descriptor);
		try {
			while (!needsStream && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
		} catch (error) {
			const { code } = error;
			if (code === "EAGAIN") needsStream = true;
			else if (code === "EPIPE" || code === "EOF" || descriptor === 2) isClosed = true;
			else throw error;
		}
		if (isClosed || rest.length === 0) return;
		target ??= stream().on("error", () => {
			isClosed = true;
		});
		target.write(rest);
	};
}
function mayBeTerminal(descriptor) {
	try {
		const { rdev, mode } = fstatSync(descriptor);
		return (mode & constants.S_IFMT) === constants.S_IFCHR && rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
	} catch {
		return true;
	}
}
const stopSignals = {
	SIGINT: 130,
	SIGTERM: 143
};
const signals = ["SIGINT", "SIGTERM"];
const lastWorks = new Set();
function stop(signal) {
	const works = [...lastWorks];
	lastWorks.clear();
	if (works.length === 0) return;
	Promise.allSettled(works.map((work) => work())).then(() => process.exit(process.exitCode || stopSignals[signal]));
}
function onStop(work) {
	if (lastWorks.size === 0) for (const signal of signals) process.on(signal, stop);
	lastWorks.add(work);
	return () => {
		if (lastWorks.delete(work) && lastWorks.size === 0) for (const signal of signals) process.off(signal, stop);
	};
}
function kindOf(path) {
	try {
		return kindFrom(lstatSync(path));
	} catch {
		return;
	}
}
function kindFrom(entry) {
	if (entry.isSymbolicLink()) return "link";
	if (entry.isFile()) return "file";
	return entry.isDirectory() ? "directory" : "other";
}
function list(directory) {
	try {
		return readdirSync(directory, { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindFrom(entry)
		})).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch {
		return;
	}
}
function readRegular(path, limit) {
	try {
		const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		try {
			const entry = fstatSync(file);
			if (!entry.isFile()) return void 0;
			const buffer = new Uint8Array(Math.min(entry.size, limit) + 1);
			return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
		} finally {
			closeSync(file);
		}
	} catch {
		return;
	}
}
async function readInput(limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > limit) break;
	}
	return Buffer.concat(chunks);
}
const quietGit = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.quotePath=false",
	"--no-pager"
];
async function git(directory, args) {
	const { execFile } = await import("node:child_process");
	return new Promise((settle) => {
		const options = {
			cwd: directory,
			encoding: "buffer",
			maxBuffer: 268435456,
			timeout: 6e4,
			env: {
				...process.env,
				GIT_TERMINAL_PROMPT: "0",
				LC_ALL: "C"
			}
		};
		execFile("git", [...quietGit, ...args], options, (error, stdout, stderr) => {
			settle({
				code: error === null ? 0 : typeof error.code === "number" ? error.code : 127,
				stdout,
				stderr: stderr.toString()
			});
		});
	});
}
// node_modules/fastest-levenshtein/esm/mod.js
const peq = new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
// src/core/closest.ts
const longest = 100;
function editsBetween(word, candidate) {
	const [a, b] = [folded(word), folded(candidate)];
	if (a === b) return 0;
	return isSwapped(a, b) ? 1 : distance(a, b);
}
function folded(word) {
	return word.toLowerCase().replace(/[-_ ]/g, "");
}
function isSwapped(a, b) {
	if (a.length !== b.length) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
function closestTo(text, candidates, most = 3) {
	return ranked(text, candidates).slice(0, most).map(({ candidate }) => candidate);
}
function soleClosestTo(text, candidates) {
	const [first, second] = ranked(text, candidates);
	return first && first.edits !== second?.edits ? first.candidate : void 0;
}
function ranked(text, candidates) {
	if (text.length === 0 || text.length > longest) return [];
	const limit = Math.max(1, Math.floor(text.length / 3));
	return [...candidates].flatMap((candidate) => {
		if (Math.abs(candidate.length - text.length) > limit + 3) return [];
		const edits = editsBetween(text, candidate);
		return edits <= limit ? [{
			candidate,
			edits
		}] : [];
	}).sort((a, b) => a.edits - b.edits);
}
// src/project.ts
const version = "0.1.0";
const repository = "pipeline-review/pipeline-review";
function docsOf(rule) {
	return pageOf(rule.includes("/") ? "configuration.md#rules-of-your-own" : `rules/${rule}.md`);
}
function pageOf(page) {
	return `https://github.com/${repository}/blob/v${version}/docs/${page}`;
}
// src/cli/main.ts
const commands = {
	check: async () => (await import("./check2.js")).check,
	rules: async () => (await import("./rules.js")).listRules,
	explain: async () => (await import("./explain.js")).explain,
	init: async () => (await import("./init.js")).init,
	schedule: async () => (await import("./schedule.js")).schedule,
	history: async () => (await import("./history.js")).history,
	dbt: async () => (await import("./dbt.js")).dbt,
	rehearse: async () => (await import("./rehearse.js")).rehearse
};
async function main(host, args) {
	try {
		return await dispatch(host, args);
	} catch (error) {
		return answerTo(host, error);
	}
}
async function dispatch(host, args) {
	const [first = "", ...rest] = args;
	if (first === "--version" || first === "-V") return say(host, `${version}\n`);
	if (first === "" || first === "--help" || first === "-h" || first === "help" || rest.includes("--help") || rest.includes("-h")) return help(host, first, rest);
	const command = commandNamed(first);
	if (command) return (await command())(host, rest);
	if (!await looksLikePath(host, first)) throw unknownCommand(first);
	return (await commands["check"]())(host, args);
}
function commandNamed(name) {
	return Object.hasOwn(commands, name) ? commands[name] : void 0;
}
async function looksLikePath(host, text) {
	return text.startsWith("-") || /[./*\\]/.test(text) || await host.kindOf(text) !== void 0;
}
function unknownCommand(name) {
	const [near] = closestTo(name, Object.keys(commands), 1);
	return new OperationalError(`There is no command, file or directory ${quoted(name)}.`, near === void 0 ? "See pipeline-review --help." : `Did you mean "${near}"?`);
}
async function help(host, first, rest) {
	const { helpFor } = await import("./help.js");
	const topic = first === "help" ? rest[0] : first;
	return say(host, helpFor(topic !== void 0 && commandNamed(topic) ? topic : void 0));
}
function say(host, text) {
	host.out(text);
	return exitCodes.pass;
}
function answerTo(host, error) {
	if (error instanceof OperationalError) {
		const lines = error.message.split("\n").map(visible);
		host.err(`pipeline-review: ${lines.join("\n")}\n${error.hint ? `hint: ${error.hint}\n` : ""}`);
		return exitCodes.operational;
	}
	if (error instanceof Error && "syscall" in error) {
		host.err(`pipeline-review: The system refuses what is needed: ${messageOf(error)}.\nhint: Check space and permissions.\n`);
		return exitCodes.operational;
	}
	host.err(`pipeline-review: internal error: ${messageOf(error)}\nhint: this is a defect of the tool; please report it with the file that caused it.\n`);
	return exitCodes.internal;
}
export { lineStartsOf as $, isCommitSha as A, own as At, straySecretsIn as B, adviceOf as C, bounded as Ct, entriesAt as D, mermaid as Dt, checkedOutCommit as E, visible as Et, isSecretName as F, isEmptyCollection as G, withoutSecrets as H, secretFinder as I, textOf as J, isUnset as K, secretKeysIn as L, readAt as M, OperationalError as Mt, readBlob as N, exitCodes as Nt, gitText as O, mermaidTime as Ot, runGit as P, messageOf as Pt, lineIndexAt as Q, secretsIn as R, gates as S, icsTime as St, severities as T, replaceHidden as Tt, childOf as U, withoutCredentials as V, entryOf as W, mask as X, frameOf as Y, maskValues as Z, defineSuppressionRule as _, logText as _t, version as a, sarifUri as at, profileOf as b, icsLine as bt, soleClosestTo as c, xmlText as ct, plainPath as d, markdownMermaid as dt, rangeOf as et, parseNameStatus as f, markdownPre as ft, defineRule as g, logCode as gt, definePlatformRule as h, log as ht, repository as i, sarifText as it, mergeBase as j, BaseUnavailable as jt, hasCommit as k, joined as kt, distance as l, markdownCode as lt, defineDocumentRule as m, md as mt, docsOf as n, sarif as nt, closestTo as o, mermaidLabel as ot, defineBaselineRule as p, markdownText as pt, nodeAt as q, pageOf as r, sarifName as rt, editsBetween as s, xml as st, main as t, commentsWith as tt, nodeHost as u, markdownLink as ut, defineWorkspaceRule as v, workflowCommand as vt, isAtLeast as w, quoted as wt, profiles as x, icsText as xt, isAdvisoryRule as y, jsonText as yt, secretsInText as z };
