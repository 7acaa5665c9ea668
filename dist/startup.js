const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_runtime = require("./runtime.js");
let node_path = require("node:path");
// src/engine/errors.ts
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
// src/engine/account.ts
function accountOf(scope, reviewed, removed, entries) {
	const countOf = (outcome) => entries.filter((entry) => entry.outcome === outcome).length;
	return {
		scope,
		total: reviewed + removed + entries.length,
		reviewed,
		removed,
		leftOut: countOf("left-out"),
		passedOver: countOf("passed-over"),
		notUnderstood: countOf("not-understood"),
		entries: entries.filter(({ isDoubtful }) => scope === "change" || isDoubtful).sort((one, other) => one.path < other.path ? -1 : 1)
	};
}
function isPlain$1({ scope, total, reviewed, removed, entries }) {
	return scope === "change" ? reviewed + removed === total : entries.length === 0;
}
// src/model/severity.ts
const severities = [
	"error",
	"warning",
	"note"
];
// src/text/own-text.ts
const shortestPiece = 13;
const mostValues = 2e4;
const none$1 = Object.create(null);
function ownText(text) {
	if (text.length >= shortestPiece) none$1[text];
}
function ownTexts(value) {
	ownBelow(value, mostValues);
}
function ownBelow(value, most) {
	if (typeof value === "string") ownText(value);
	if (typeof value !== "object" || value === null || most <= 0) return most;
	if (Array.isArray(value)) return ownItems(value, most);
	if (value instanceof Set) return ownItems([...value], most);
	if (value instanceof Map) return ownItems([...value.keys(), ...value.values()], most);
	return ArrayBuffer.isView(value) || "lineStarts" in value ? most : ownItems(Object.values(value), most);
}
function ownItems(items, most) {
	let left = most - 1;
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const item = $l[$];
		if (typeof item === "string") ownText(item);
		else if (typeof item === "object") left = ownBelow(item, left);
	}
	return left;
}
// src/text/once-per-text.ts
const mostCharacters = 2e5;
const mostTexts = 2e3;
function oncePerText(read) {
	let young = new Map();
	let old = new Map();
	let characters = 0;
	return (text) => {
		const known = young.get(text);
		if (known) return known.value;
		ownText(text);
		const kept = old.get(text) ?? { value: read(text) };
		if (text.length > mostCharacters) return kept.value;
		characters += text.length;
		if (characters > mostCharacters || young.size >= mostTexts) {
			old = young;
			young = new Map();
			characters = text.length;
		}
		young.set(text, kept);
		return kept.value;
	};
}
// src/text/all-matches.ts
function allMatches(text, pattern) {
	const found = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === "") pattern.lastIndex++;
	}
	return found;
}
// src/text/later.ts
var Later = class Later {
	#make;
	#made;
	constructor(make) {
		this.#make = make;
	}
	get value() {
		this.#made ??= { value: this.#make() };
		return this.#made.value;
	}
	map(change) {
		return new Later(() => change(this.value));
	}
};
var LateTexts = class {};
// src/text/secrets/issued-marks.ts
const issued = {
	"an AWS access key": [["(?:AKIA|ASIA|ABIA|ACCA)", "[0-9A-Z]{16}(?![0-9A-Za-z])"]],
	"an Amazon Bedrock key": [["ABSK", "[A-Za-z0-9+/]{109,269}={0,2}"]],
	"an Alibaba Cloud access key": [["LTAI", "[A-Za-z0-9]{20}(?![A-Za-z0-9])"]],
	"a GitHub token": [["gh[pousr]_", "[A-Za-z0-9]{30,255}"], ["github_pat_", "[A-Za-z0-9_]{30,255}"]],
	"a GitLab token": [["gl(?:pat|ptt|rt|cbt|dt|ft|soat|agent|imt|oas|ffct)-", "[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{9,15})?"]],
	"a Bitbucket or Atlassian token": [["AT(?:ATT3|CTT3|BB)", "[A-Za-z0-9_=-]{24,300}"]],
	"a Slack token": [["x(?:ox[abcdeoprs]|app)[-.]", "[A-Za-z0-9.-]{10,200}"]],
	"a Stripe key": [["[rs]k_(?:live|test|prod)_", "[A-Za-z0-9]{10,200}"], ["whsec_", "[A-Za-z0-9+/=]{32,100}"]],
	"a Google API key": [["AIza", "[0-9A-Za-z_-]{35}"]],
	"a Google OAuth credential": [["GOCSPX-", "[A-Za-z0-9_-]{28}"], ["ya29\\.", "[A-Za-z0-9_-]{20,1000}"]],
	"a Databricks token": [["dapi", "[0-9a-f]{32}(?:-\\d)?"], ["dose", "[0-9a-f]{32}(?![0-9A-Za-z])"]],
	"a dbt Cloud token": [["dbt[csu]_", "[A-Za-z0-9_-]{30,100}"]],
	"a SendGrid key": [["SG\\.", "[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,64}"]],
	"a Brevo key": [["xkeysib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}"]],
	"an OpenAI or Anthropic key": [["sk-", "(?=[A-Za-z0-9_-]{0,180}[A-Za-z0-9]{20})(?=[A-Za-z_-]{0,180}\\d)(?:ant-|proj-|svcacct-|admin-|lf-|or-)?[A-Za-z0-9_-]{32,200}"]],
	"a key of a model provider": [
		["(?:gsk_|pplx-|xai-|r8_|pcsk_|lsv2_(?:pt|sk)_)", "[A-Za-z0-9_]{32,120}"],
		["hf_", "[A-Za-z]{30,60}(?![A-Za-z0-9])"],
		["api_org_", "[A-Za-z]{34}(?![A-Za-z0-9])"]
	],
	"an npm token": [["npm_", "[A-Za-z0-9]{36}(?![A-Za-z0-9_])"]],
	"a PyPI token": [["pypi-AgE", "[A-Za-z0-9_-]{30,1000}"]],
	"a RubyGems token": [["rubygems_", "[a-f0-9]{48}"]],
	"a Docker token": [["dckr_(?:pat|oat)_", "[A-Za-z0-9_-]{27,60}"]],
	"a JFrog token": [["AKCp", "[A-Za-z0-9]{69}(?![A-Za-z0-9])"], ["cmVmd", "[A-Za-z0-9]{59}(?![A-Za-z0-9])"]],
	"a Shopify token": [["shp(?:at|ca|pa|ss)_", "[0-9a-fA-F]{32}(?![A-Za-z0-9])"]],
	"a HubSpot token": [["pat-(?:na|eu)\\d-", "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"]],
	"a Notion token": [["(?:ntn|secret)_", "[A-Za-z0-9]{40,60}(?![A-Za-z0-9_])"]],
	"an Airtable token": [["pat", "[A-Za-z0-9]{14}\\.[a-f0-9]{64}"]],
	"a DigitalOcean token": [["do[opr]_v1_", "[a-f0-9]{64}"]],
	"a Grafana token": [["glsa_", "[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}"], ["glc_", "[A-Za-z0-9+/]{32,400}={0,3}"]],
	"a Sentry token": [["sntry[su]_", "[A-Za-z0-9+/=_]{40,600}"]],
	"a New Relic key": [["NR(?:AK|JS|II|RA)-", "[A-Za-z0-9-]{27,40}"]],
	"a Dynatrace token": [["dt0[a-z]\\d{2}\\.", "[A-Z0-9]{24}\\.[A-Z0-9]{64}"]],
	"a Vault token": [["hv[sbr]\\.", "[A-Za-z0-9_-]{24,300}"]],
	"a Doppler token": [["dp\\.(?:pt|st|ct|sa|scim|audit)\\.", "[A-Za-z0-9._-]{40,80}"]],
	"a 1Password credential": [["ops_eyJ", "[A-Za-z0-9+/]{100,1500}={0,3}"], ["A3-", "[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}"]],
	"a Prefect key": [["pn[ub]_", "[A-Za-z0-9]{36}(?![A-Za-z0-9])"]],
	"a Pulumi token": [["pul-", "[a-f0-9]{40}(?![A-Za-z0-9])"]],
	"a PlanetScale credential": [["pscale_(?:tkn|oauth|pw)_", "[A-Za-z0-9_=.-]{32,64}"]],
	"a Supabase key": [["(?:sbp_|sb_secret_)", "[A-Za-z0-9_]{31,60}"]],
	"a Linear key": [["lin_(?:api|oauth)_", "[A-Za-z0-9]{32,128}"]],
	"a Figma token": [["fig[doru]_", "[A-Za-z0-9_-]{40,200}"]],
	"a Vercel token": [["vc[piark]_", "[A-Za-z0-9]{20,60}"]],
	"a Postman key": [["PMAK-", "[a-f0-9]{24}-[a-f0-9]{34}"]],
	"a Twilio key": [["SK", "[0-9a-f]{32}(?![0-9A-Za-z])"]],
	"a Heroku key": [["HRKU-AA", "[A-Za-z0-9_-]{58}"]],
	"a Square token": [["sq0(?:atp|csp)-", "[A-Za-z0-9_-]{22,60}"]],
	"a Typeform token": [["tfp_", "[A-Za-z0-9_.=-]{59}"]],
	"a Tailscale key": [["tskey-[a-z]{2,12}-", "[A-Za-z0-9-]{16,80}"]],
	"a CircleCI token": [["CCI(?:PAT|PRJ)_", "[A-Za-z0-9_]{40,90}"]],
	"a Terraform Cloud token": [["[A-Za-z0-9]{14}\\.atlasv1\\.", "[A-Za-z0-9_=-]{60,70}"]],
	"a Harness key": [["(?:pat|sat)\\.", "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}"]],
	"an age key": [["AGE-SECRET-KEY-1", "[A-Z0-9]{58}"]],
	"an OpenShift token": [["sha256~", "[A-Za-z0-9_-]{43}"]],
	"a Telegram token": [["\\d{8,10}:AA", "[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])"]],
	"a Microsoft Entra client secret": [["[A-Za-z0-9_~.]{3}\\dQ~", "[A-Za-z0-9_~.-]{31,34}"]]
};
const issuedMarks = Object.values(issued).flat();
const issuedKinds = Object.entries(issued).flatMap(({ 0: kind, 1: marks }) => marks.map(() => kind));
const signsInside = [
	".atlasv1.",
	"Q~",
	":AA"
];
// src/text/secrets/issued-starts.ts
const issuedStarts = JSON.parse(`[["AKI","ASI","ABI","ACC"],["ABS"],["LTA"],["ghp","gho","ghu","ghs","ghr"],["git"],["glp","glp","glr","glc","gld","glf","gls","gla","gli","glo","glf"],["ATA","ATC","ATB"],["xox","xap"],["rk_","sk_"],["whs"],["AIz"],["GOC"],["ya2"],["dap"],["dos"],["dbt"],["SG."],["xke"],["sk-"],["gsk","ppl","xai","r8_","pcs","lsv"],["hf_"],["api"],["npm"],["pyp"],["rub"],["dck"],["AKC"],["cmV"],["shp"],["pat"],["ntn","sec"],["pat"],["doo","dop","dor"],["gls"],["glc"],["snt"],["NRA","NRJ","NRI","NRR"],["dt0"],["hvs","hvb","hvr"],["dp."],["ops"],["A3-"],["pnu","pnb"],["pul"],["psc"],["sbp","sb_"],["lin"],["fig"],["vcp","vci","vca","vcr","vck"],["PMA"],["SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf"],["HRK"],["sq0"],["tfp"],["tsk"],["CCI"],[],["pat","sat"],["AGE"],["sha"],[],[]]`);
// src/text/offsets.ts
function offsetsOf(text, words) {
	const found = [];
	for (let $ = 0, $l = words; $ < $l.length; $++) {
		const word = $l[$];
		for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found.push(at);
	}
	return words.length > 1 ? found.sort((one, other) => one - other) : found;
}
function isOneIn(offsets, start, end) {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((offsets[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return (offsets[low] ?? end) < end;
}
// src/text/secrets/traces.ts
const gaps = " 	\n\v\f\r";
const wordsByText = new Map();
const atLineEnd = -1;
const bitsOfNumber = 30;
const mostNumbers = 4;
const buckets = [[]];
const table = new Uint16Array(65536);
const beginning$1 = 32768;
const exactStarts = new Set();
function traceOf(...groups) {
	return { groups: groups.map((words) => groupOf(words.map((word) => typeof word === "string" ? { word } : word))) };
}
function anyOf(traces) {
	return { groups: [{
		bits: Array.from({ length: mostNumbers }, (_, at) => traces.reduce((all, { groups }) => all | (groups[0]?.bits[at] ?? 0), 0)),
		sign: void 0
	}] };
}
function groupOf(words) {
	const sign = words[0]?.word ?? "";
	if (sign.length === 1) return {
		bits: [],
		sign
	};
	const bits = Array.from({ length: mostNumbers }, () => 0);
	for (let $ = 0, $l = words; $ < $l.length; $++) {
		const word = $l[$];
		note(bits, wordOf(word).index);
	}
	return {
		bits,
		sign: void 0
	};
}
function note(bits, index) {
	const at = Math.floor(index / bitsOfNumber);
	bits[at] = (bits[at] ?? 0) | 1 << index % bitsOfNumber;
}
function wordOf(bounded) {
	const { word: text, before, after, isExact = false } = bounded;
	const name = [
		text,
		before,
		after,
		isExact
	].join("\0");
	const known = wordsByText.get(name);
	if (known) return known;
	const word = {
		text,
		index: wordsByText.size,
		before,
		after,
		isExact
	};
	if (word.index >= 120) throw new Error("More words than a look can tell apart");
	wordsByText.set(name, word);
	const blank = text.indexOf(" ");
	if (blank > 2) addTo$1(runAt(text, 0), {
		...word,
		text: text.slice(0, blank),
		index: atLineEnd
	});
	if (text.length > 2) addTo$1(runAt(text, 0), word);
	else for (const run of runsAfter(text)) addTo$1(run, word);
	return word;
}
function runsAfter(two) {
	const before = nextRun(nextRun(0, two.charCodeAt(0)), two.charCodeAt(1));
	const runs = new Set();
	for (let third = 0; third < 128; third++) runs.add(nextRun(before, third));
	return runs;
}
function addTo$1(run, word) {
	const entry = table[run] ?? 0;
	const bucket = entry % beginning$1 === 0 ? buckets.push([]) - 1 : entry % beginning$1;
	buckets[bucket]?.push(word);
	table[run] = entry & beginning$1 | bucket;
}
function lookForStarts(starts) {
	for (const start of starts) {
		const run = runAt(start, 0);
		table[run] = (table[run] ?? 0) | beginning$1;
		exactStarts.add(codeAt(start, 0));
	}
}
function codeAt(text, at) {
	return text.charCodeAt(at) << 14 ^ text.charCodeAt(at + 1) << 7 ^ text.charCodeAt(at + 2);
}
function runAt(text, at) {
	return nextRun(nextRun(nextRun(0, text.charCodeAt(at)), text.charCodeAt(at + 1)), text.charCodeAt(at + 2));
}
function nextRun(run, unit) {
	return (run << 6 ^ (unit & 127 | 32)) & 65535;
}
function lookAt(text) {
	const look = {
		text,
		bits: [
			0,
			0,
			0,
			0
		],
		starts: [],
		hits: []
	};
	let run = 0;
	for (let at = 0; at < text.length; at++) {
		run = (run << 6 ^ (text.charCodeAt(at) & 127 | 32)) & 65535;
		const entry = table[run];
		if (entry !== 0 && at > 1) see(look, entry ?? 0, at - 2);
	}
	const last = table[nextRun(run, 0)] ?? 0;
	if (last !== 0 && text.length > 1) see(look, last, text.length - 2);
	return look;
}
function see({ text, bits, starts, hits }, entry, at) {
	let isHit = false;
	if (entry >= beginning$1 && exactStarts.has(codeAt(text, at)) && continues(text.charCodeAt(at + 3)) && !isWordCharacter(text.charCodeAt(at - 1))) {
		starts.push(at);
		isHit = true;
	}
	const bucket = buckets[entry % beginning$1] ?? [];
	for (let index = 0; index < bucket.length; index++) {
		const word = bucket[index];
		if (!word || !isAt(text, at, word.text) || !isBounded(text, at, word)) continue;
		if (word.index !== atLineEnd) note(bits, word.index);
		isHit ||= word.index !== atLineEnd || endsLine(text, at + word.text.length);
	}
	if (isHit) hits.push(at);
}
function isBounded(text, at, { text: word, before, after, isExact }) {
	if (before !== void 0 && !isOneOf(before, text.charCodeAt(at - 1))) return false;
	if (after !== void 0 && !isOneOf(after, text.charCodeAt(at + word.length))) return false;
	return !isExact || text.startsWith(word, at);
}
function isOneOf(signs, unit) {
	return unit > 127 || !Number.isNaN(unit) && signs.includes(String.fromCharCode(unit));
}
function endsLine(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
	const unit = text.charCodeAt(at);
	return unit === 10 || unit === 13;
}
function isWordCharacter(unit) {
	return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57;
}
function continues(unit) {
	return isWordCharacter(unit) || unit === 45 || unit === 46 || unit === 95 || unit === 126;
}
function isAt(text, at, word) {
	for (let index = 0; index < word.length; index++) {
		const unit = text.charCodeAt(at + index);
		const wanted = word.charCodeAt(index);
		if (unit !== wanted && !(unit >= 65 && unit <= 90 && unit + 32 === wanted)) return false;
	}
	return true;
}
function isBare({ hits }, start, end) {
	return !isOneIn(hits, start, end);
}
function mayMatch(look, { groups }) {
	for (let at = 0; at < groups.length; at++) {
		const group = groups[at];
		if (group && (group.sign === void 0 ? !haveCommon(look.bits, group.bits) : !look.text.includes(group.sign))) return false;
	}
	return true;
}
function haveCommon(one, other) {
	for (let at = 0; at < mostNumbers; at++) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
	return false;
}
// src/text/secrets/issued-credentials.ts
const sourceOf$1 = (marks) => `(?<![A-Za-z0-9])(?:${marks.map(({ 0: prefix, 1: body }) => `(${prefix})(?:${body})`).join("|")})`;
const issuedPattern = new Later(() => new RegExp(sourceOf$1(issuedMarks), "g"));
const trace$3 = traceOf(signsInside.map((sign) => sign.toLowerCase()));
for (let $ = 0, $l = issuedStarts; $ < $l.length; $++) {
	const starts = $l[$];
	lookForStarts(starts);
}
const marksByStart = new Later(() => {
	const byStart = new Map();
	for (let $ = 0, $l = issuedStarts; $ < $l.length; $++) {
		const index = $, starts = $l[$];
		for (let $ = 0, $l = starts; $ < $l.length; $++) {
			const start = $l[$];
			addTo(byStart, start, index);
		}
	}
	return byStart;
});
function addTo(byStart, start, index) {
	const marks = byStart.get(start);
	if (marks) marks.push(index);
	else byStart.set(start, [index]);
}
function issuedIn(look) {
	const { text, starts } = look;
	const isAnywhere = mayMatch(look, trace$3);
	if (!isAnywhere && starts.length === 0) return [];
	if (!isAnywhere) return matchesAt(text, starts);
	return allMatches(text, issuedPattern.value).map((match) => issuedAt(match, match.findIndex((group, index) => index > 0 && group !== void 0)));
}
function issuedAt(match, group, mark = group - 1) {
	const { 0: text, index: start } = match;
	return {
		start,
		end: start + text.length,
		kind: issuedKinds[mark] ?? "a credential",
		body: text.slice(match[group]?.length)
	};
}
function matchesAt(text, starts) {
	const found = [];
	let free = 0;
	for (let $ = 0, $l = starts; $ < $l.length; $++) {
		const start = $l[$];
		{
			if (start < free) continue;
			const issued = firstAt(text, start);
			if (!issued) continue;
			found.push(issued);
			free = issued.end;
		}
	}
	return found;
}
function firstAt(text, start) {
	for (let $ = 0, $l = marksByStart.value.get(text.slice(start, start + 3)) ?? []; $ < $l.length; $++) {
		const mark = $l[$];
		{
			const pattern = patternOf(mark);
			pattern.lastIndex = start;
			const match = pattern.exec(text);
			if (match) return issuedAt(match, 1, mark);
		}
	}
}
const patterns = new Map();
function patternOf(mark) {
	const pattern = patterns.get(mark) ?? new RegExp(sourceOf$1(issuedMarks.slice(mark, mark + 1)), "y");
	patterns.set(mark, pattern);
	return pattern;
}
// src/text/secrets/placeholder.ts
const word$1 = /x{4,}|\*{3}|\.{3}|\u2026|0{8,}|placeholder|redacted|change[_-]?me|replace[_-]?me|your[_-]|dummy/i;
const documented = /EXAMPLE/;
function isPlaceholder(body) {
	const start = body.slice(0, 400);
	return word$1.test(start) || documented.test(start) || isMonotonous(start);
}
function isMonotonous(text) {
	const signs = text.toLowerCase().replace(/[^a-z0-9]/g, "");
	return signs.length >= 6 && new Set(signs).size <= 3;
}
const filledIn = /\$\{|\$\(|\{\{|\$[A-Z_][A-Z0-9_]{2,}|^\$\w+$|^%\w+%$|^<[^>]*>$|^[{[(].*[}\])]$|^[\w.]+\(.*\)$/;
const standIn = /\*{3}|\.{3}|\u2026|placeholder|x{4,}|^(?:none|null|true|false|undefined|redacted|your[_-].*|(?:change|replace)[_-]?me|example|dummy|password|secret)$/i;
const elsewhere = /^(?:(?:~|\.{0,2})\/|[a-z][a-z0-9+.-]{1,20}:\/\/|(?:vault|ssm|arn|env|file|kms|sops|op|doppler):)|\.(?:json|pem|key|p8|p12|txt|ya?ml|env)$|^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/i;
const hashed = /^\$\d[a-z]?\$|^\$argon2|^\{S?SHA\d*\}|^pbkdf2[_a-z0-9]*\$|^(?:sha(?:1|256|384|512)|md5)[:$-]/i;
const ticket = /^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/;
const variable = /^[A-Za-z]{2,}[0-9]?(?:[_-][A-Za-z]+[0-9]?){1,8}$/;
const saysSo = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|credentials?)[0-9]?$/i;
function mayBeCredential(text) {
	const start = text.slice(0, 4e3);
	if (filledIn.test(start) || standIn.test(start) || hashed.test(start) || ticket.test(start)) return false;
	if (elsewhere.test(start) && !(/[A-Z]/.test(start) && /[+=]|\d[A-Z]/.test(start) && !start.includes("."))) return false;
	return !(variable.test(start) && saysSo.test(start)) && !isMonotonous(start);
}
function isStandIn(text) {
	const start = text.slice(0, 4e3);
	return filledIn.test(start) || /x{4,}|\*{3}|\.{3}|\u2026|placeholder|your[_-]/i.test(start) || isMonotonous(start);
}
const prose = /\b(?:the|an?|is|are|of|from|in|to|see|ask|use|for|your|this|that|must|be|by|with|and|or|not|per|via|no|each)\b/i;
function mayBePassphrase(text) {
	return text.length <= 100 && text.split(/\s+/).length <= 8 && !prose.test(text) && mayBeCredential(text);
}
// src/text/secrets/secret-addresses.ts
const trace$2 = traceOf(["://"]);
const beforePassword = /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'`$<>{}\\?#]{0,64}:/gi;
const longestRest = 300;
const endOfAddress = /[\s"'`<>\\]/;
const host = /^[A-Za-z0-9_[][\w.:[\]-]{0,250}(?:[/?#;,]|$)/;
function addressPasswordsIn(look) {
	if (!mayMatch(look, trace$2)) return [];
	const { text } = look;
	return allMatches(text, beforePassword).flatMap((match) => {
		const start = match.index + match[0].length;
		const length = passwordLength(restOf(text, start));
		return length >= 3 && !isStandIn(text.slice(start, start + length)) ? [{
			start,
			end: start + length
		}] : [];
	});
}
function restOf(text, start) {
	const rest = text.slice(start, start + longestRest);
	const end = rest.search(endOfAddress);
	return end === -1 ? rest : rest.slice(0, end);
}
function passwordLength(rest) {
	const authority = rest.split(/[/?#]/, 1)[0] ?? "";
	const near = authority.lastIndexOf("@");
	const far = rest.lastIndexOf("@");
	if (near === -1) return /^\d{0,5}$/.test(authority) || !host.test(rest.slice(far + 1)) ? 0 : Math.max(far, 0);
	return /[.:]/.test(authority.slice(near + 1)) || far === near || !host.test(rest.slice(far + 1)) ? near : far;
}
// src/text/secrets/secret-commands.ts
const value$1 = `(?:"([^"\\n]{3,128})"|'([^'\\n]{3,128})'|([^\\s"'|;&<>\`]{3,128}))`;
const arguments_ = "(?:[^\\n|;&]|\\\\\\r?\\n){0,200}?";
const gap = "(?:[\\s=]|\\\\\\r?\\n){1,6}";
const callWithUser = traceOf([
	"curl",
	"wget",
	{
		word: "http",
		isExact: true
	},
	"lftp"
], ["-u", "-a"].map((word) => ({
	word,
	before: `${gaps}-`,
	isExact: true
})));
const options = [
	[
		traceOf(["mysql", "mariadb"]),
		"(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlsh|mariadb|mariadb-dump)",
		"\\s-p(?![\\s=])"
	],
	[
		traceOf(["sshpass"]),
		"sshpass",
		`\\s-p(?:${gap})?`
	],
	[
		traceOf(["login"]),
		"(?:docker|podman|nerdctl|helm|oras|skopeo|buildah|crane|astro|az|oc|cf|argocd|vault)\\b[^\\n|;&]{0,60}?\\blogin",
		`\\s-p${gap}`
	],
	[
		traceOf([
			"mongo",
			"beeline",
			"cqlsh",
			"twine",
			"arangosh",
			"influx"
		]),
		"(?:mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|beeline|cqlsh|twine|arangosh|influx)",
		`\\s-p${gap}`
	],
	[
		traceOf([
			"sqlcmd",
			"bcp",
			"osql",
			"isql",
			"zip"
		], [{
			word: "-P",
			before: gaps,
			isExact: true
		}]),
		"(?:sqlcmd|bcp|osql|isql|unzip|zip)",
		`\\s-P(?:${gap})?`
	],
	[
		traceOf(["redis-cli"]),
		"redis-cli",
		`\\s-a${gap}`
	],
	[
		traceOf(["ldap"]),
		"(?:ldapsearch|ldapmodify|ldapadd)",
		`\\s-w${gap}`
	],
	[
		traceOf(["7z"]),
		"(?:7z|7za|7zz)",
		"\\s-p(?![\\s=])"
	],
	[
		traceOf(["keytool"]),
		"keytool",
		`\\s-(?:store|key)pass${gap}`
	],
	[
		traceOf(["openssl"]),
		"openssl",
		`(?:\\bpass:|\\s-k${gap})`
	],
	[
		callWithUser,
		"(?:curl|wget|http|https|lftp)",
		`\\s(?:-u(?:${gap})?|(?:--user|-a|--auth)${gap})[^\\s:"'\${}]{1,64}:`
	],
	[
		traceOf(["smbclient"]),
		"smbclient",
		`\\s-U${gap}[^\\s%"']{1,64}%`
	],
	[
		traceOf(["htpasswd"]),
		"htpasswd",
		"\\s-[a-zA-Z]*b[a-zA-Z]*\\s{1,3}[^\\s]{1,100}\\s{1,3}[^\\s]{1,64}\\s{1,3}"
	]
];
const others = [
	[callWithUser, `(\\b(?:curl|wget|http|https|lftp)\\b${arguments_}\\s(?:-u(?:${gap})?|(?:--user|-a|--auth)${gap}))(?:"[^\\s:"'\${}]{1,64}:([^"\\n]{3,128})"|'[^\\s:"'\${}]{1,64}:([^'\\n]{3,128})')`],
	[traceOf(["smbclient"]), `(\\bsmbclient\\b${arguments_}\\s-U${gap})(?:"[^\\s%"]{1,64}%([^"\\n]{3,128})"|'[^\\s%']{1,64}%([^'\\n]{3,128})')`],
	[traceOf(["echo", "printf"], ["|"]), `(\\b(?:echo|printf)\\s(?:-[ne]{1,2}\\s|["']?%s(?:\\\\n)?["']?\\s)?)${value$1}(?=\\s{0,3}\\|\\s{0,3}(?:sudo\\s-S|[^\\n|;&]{1,160}\\s--(?:password-stdin|stdin)\\b|passwd\\s))`],
	[traceOf(["chpasswd"]), `(\\b(?:echo|printf)\\s["']?[\\w.-]{1,64}:)([^\\s"'|]{3,128})(?=(?:\\\\n)?["']?\\s{0,3}\\|\\s{0,3}(?:sudo\\s)?chpasswd\\b)`]
];
const commandPatterns = [...options.map(({ 0: trace, 1: commands, 2: option }) => [trace, `(\\b${commands}\\b${arguments_}${option})${value$1}`]), ...others].map(({ 0: trace, 1: pattern }) => ({
	trace,
	pattern: new Later(() => new RegExp(pattern, "g"))
}));
const anyCommand = anyOf(commandPatterns.map(({ trace }) => trace));
function commandPasswordsIn(look) {
	const found = [];
	if (!mayMatch(look, anyCommand)) return found;
	for (let at = 0; at < commandPatterns.length; at++) {
		const command = commandPatterns[at];
		if (!command || !mayMatch(look, command.trace)) continue;
		for (let $ = 0, $l = allMatches(look.text, command.pattern.value); $ < $l.length; $++) {
			const match = $l[$];
			{
				const given = match.slice(2).find((group) => group !== void 0) ?? "";
				const start = match.index + match[0].lastIndexOf(given);
				found.push({
					start,
					end: start + given.length
				});
			}
		}
	}
	return found;
}
// src/text/secrets/secret-keys.ts
const kind = "[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----";
const end = new RegExp(`-----END ${kind}`, "g");
const trace$1 = traceOf(["-----end"]);
const lineBreak = "(?:\\s|\\\\{1,4}[nrt]|[\"'+,#>|-]){1,40}";
const line = "(?:(?=[a-z0-9+/=]{0,128}[A-Z])[A-Za-z0-9+/=]{10,128}(?=\\s|\\\\|[\"']|$)|[A-Z][A-Za-z-]{3,20}: [^\\n\\\\]{1,80})";
const privateKey = new RegExp(`()(-----BEGIN ${kind}${`(?:(?:(?!-----BEGIN)[\\s\\S]){0,16000}?-----END ${kind}|(?:${lineBreak}${line}){0,400}(?:${lineBreak}[A-Za-z0-9+/]{1,80}={1,2})?)`})`, "g");
const puttyKey = new RegExp(`(\\bPrivate-Lines: \\d{1,3}${lineBreak})([A-Za-z0-9+/=]{10,128}(?:${lineBreak}${line}){0,400})`, "g");
const longestBreak = 60;
const lastLine = new RegExp(`([A-Za-z0-9+/=]{16,128})${lineBreak}$`);
function beheadedKeysIn(look) {
	const found = [];
	if (!mayMatch(look, trace$1)) return found;
	const { text } = look;
	end.lastIndex = 0;
	for (let mark = end.exec(text); mark; mark = end.exec(text)) {
		let start = mark.index;
		for (let match = lineBefore(text, start); match; match = lineBefore(text, start)) start -= match.length;
		if (start < mark.index) found.push({
			start,
			end: end.lastIndex
		});
	}
	return found;
}
function lineBefore(text, at) {
	return lastLine.exec(text.slice(Math.max(0, at - 128 - longestBreak), at))?.[0];
}
// src/text/secrets/value-mask.ts
const mask = "\u2022\u2022\u2022\u2022\u2022";
const tellingStart = 12;
const shortest = 6;
const wordLike = /^[A-Za-z]+(?:[-_. ][A-Za-z]+)*$/;
const longestWord = 24;
const fewDigits = /^[\d.:/-]{1,11}$/;
const mostAlike = 64;
function isCommon(value) {
	return value.length < shortest || wordLike.test(value) && value.length <= longestWord || fewDigits.test(value);
}
function withoutSpans(text, pieces) {
	if (pieces.length === 0) return text;
	let shown = "";
	let at = 0;
	for (let $ = 0, $l = pieces.map(({ within }) => within).sort((one, other) => one.start - other.start); $ < $l.length; $++) {
		const { start, end } = $l[$];
		{
			if (end <= at) continue;
			const from = Math.max(at, start);
			shown += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]+/g, mask);
			at = end;
		}
	}
	return shown + text.slice(at);
}
function valueMask(values) {
	const all = new Set(values);
	if (all.size === 0) return (text) => text;
	const known = sorted(all);
	if (known.telling.size + known.short.size + known.common.size === 0) return (text) => text;
	return (text) => inQuotes(anywhere(text, known), known.common);
}
function sorted(values) {
	const telling = new Map();
	const short = new Set();
	const common = new Set();
	for (const value of values) {
		if (value.length < shortest) continue;
		if (isCommon(value)) common.add(value);
		else if (value.length < tellingStart) short.add(value);
		else {
			const start = value.slice(0, tellingStart);
			const alike = telling.get(start);
			if (alike === void 0) telling.set(start, [value]);
			else if (alike.length <= mostAlike) alike.push(value);
		}
	}
	const starts = new Uint8Array(65536);
	for (let $ = 0, $l = [...telling.keys(), ...short]; $ < $l.length; $++) {
		const value = $l[$];
		starts[pairAt(value, 0)] = 1;
	}
	return {
		telling,
		short,
		common,
		starts
	};
}
function anywhere(text, { telling, short, starts }) {
	if (telling.size + short.size === 0) return text;
	let shown = "";
	let from = 0;
	for (let at = 0; at + shortest <= text.length;) {
		const length = starts[pairAt(text, at)] === 0 ? 0 : longest$2(text, at, telling) ?? shortAt(text, at, short);
		if (length === 0) at++;
		else {
			shown += text.slice(from, at) + mask;
			at += length;
			from = at;
		}
	}
	return shown + text.slice(from);
}
function pairAt(text, at) {
	return (text.charCodeAt(at) & 255) << 8 | text.charCodeAt(at + 1) & 255;
}
function longest$2(text, at, telling) {
	const alike = telling.get(text.slice(at, at + tellingStart));
	if (alike === void 0) return void 0;
	if (alike.length > mostAlike) return /^[^\s"'<>&;,]*/.exec(text.slice(at, at + 4e3))?.[0].length;
	const common = Math.max(...alike.map((value) => sharedLength(text, at, value)));
	return common === 0 ? void 0 : common;
}
function sharedLength(text, at, value) {
	let length = tellingStart;
	while (length < value.length && text[at + length] === value[length]) length++;
	const isCut = at + length === text.length || text[at + length] === "\u2026";
	return length === value.length || isCut ? length : 0;
}
const wordCharacter = /[A-Za-z0-9]/;
function shortAt(text, at, short) {
	if (short.size === 0 || wordCharacter.test(text[at - 1] ?? "")) return 0;
	for (let length = 11; length >= shortest; length--) if (!wordCharacter.test(text[at + length] ?? "") && short.has(text.slice(at, at + length))) return length;
	return 0;
}
function inQuotes(text, common) {
	if (common.size === 0 || !text.includes("\"")) return text;
	return text.replace(/"[^"]*"/g, (name) => name.replace(/[A-Za-z0-9]+(?:[-_. :/]+[A-Za-z0-9]+)*/g, (words) => common.has(words) ? mask : eachWord(words, common)));
}
function eachWord(words, common) {
	return words.replace(/[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*/g, (word) => common.has(word) ? mask : word);
}
// src/text/secrets/secret-shapes.ts
const oracleTools = [
	"sqlplus",
	"sqlldr",
	"impdp",
	"expdp",
	"imp",
	"exp",
	"rman"
].map((word) => ({
	word,
	after: gaps,
	isExact: true
}));
const shapes = [
	[
		"a Slack webhook address",
		traceOf(["hooks.slack.com/"]),
		/()(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200})/g,
		"placeholder"
	],
	[
		"a Discord webhook address",
		traceOf(["discord"]),
		/()(https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,200})/g,
		"placeholder"
	],
	[
		"a Teams webhook address",
		traceOf([".webhook.office.com/"]),
		/()(https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9/@._-]{10,300})/g,
		"placeholder"
	],
	[
		"a JSON web token",
		traceOf(["eyj"]),
		/(?<![A-Za-z0-9_-])()(eyJ[A-Za-z0-9_-]{10,2000}\.(?:eyJ[A-Za-z0-9_-]{10,4000}(?:\.[A-Za-z0-9_-]{0,1000})?|[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{10,100}\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,100}))/g,
		"placeholder"
	],
	[
		"an Azure storage or bus key",
		traceOf(["key="]),
		/(\b(?:AccountKey|SharedAccessKey)=)([A-Za-z0-9+/=]{40,120})/g,
		"placeholder"
	],
	[
		"a shared access signature",
		traceOf(["sig="]),
		/([?&]sig=)([A-Za-z0-9%+/=_-]{30,200})/g,
		"placeholder"
	],
	[
		"a private key",
		traceOf(["-----begin"]),
		privateKey,
		"any"
	],
	[
		"a private key",
		traceOf(["private-lines:"]),
		puttyKey,
		"any"
	],
	[
		"a password for curl",
		traceOf([{
			word: "-u",
			before: `${gaps}-`,
			isExact: true
		}]),
		/(\s(?:-u|--user)[ =]["']?[^\s:"'${}]{1,64}:)(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])([^\s"'${}<>]{6,128})/g
	],
	[
		"a password of a database user",
		traceOf(["password", "identified by"]),
		/(\b(?:identified by|with password(?:\s{0,3}=)?|set password\s{0,3}=|password for \w{1,40}\s{0,3}=|(?:user|role|login)\s{1,3}[\w."]{1,64}\s[^'";]{0,60}?password(?:\s{0,3}=)?)\s{1,3}N?["'])([^\s"'${}<>]{4,128})(?=["'])/gi
	],
	[
		"a password of a database user",
		traceOf(["identified by"]),
		/(\bidentified by\s{1,3})(?!values\b|externally\b|globally\b|password\b|using\b)([^\s"'${}<>;,()]{6,128})/gi
	],
	[
		"a password in an address",
		traceOf(["jdbc:oracle:"]),
		/(\bjdbc:oracle:[a-z0-9]{1,10}:[^\s/@:"'${}]{1,64}\/\\{0,3}"?)([^\s"'${}<>\\]{3,128})(?=\\{0,3}"?@(?!\S{0,128}@))/gi
	],
	[
		"a password in an address",
		traceOf(oracleTools, ["@"]),
		/(\b(?:sqlplus|sqlldr|impdp|expdp|imp|exp|rman)\s[^\n|;&]{0,60}?[A-Za-z]\w{0,40}\/)(?=[^\s@]{0,60}[A-Za-z])([^\s@"'${}<>/]{3,128})(?=@)/g
	],
	[
		"a password in an address",
		traceOf(oracleTools, ["@"]),
		/(\b(?:sqlplus|sqlldr|impdp|expdp|imp|exp|rman)\s[^\n|;&]{0,60}?[A-Za-z]\w{0,40}\/\\{0,3}")([^\s"'${}<>\\]{3,128})(?=\\{0,3}"@)/g
	],
	[
		"a credential",
		traceOf(["secret_", "session_token"]),
		/(\b(?:aws_)?(?:secret_access_key|secret_key|session_token)\s{1,3}["']?)(?=[A-Za-z/+]{0,60}\d)([A-Za-z0-9/+=]{20,1000})/gi,
		"placeholder"
	],
	[
		"a credential",
		traceOf(["convertto-securestring"]),
		/(\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?["'])([^\s"'${}<>]{4,128})(?=["'])/gi
	],
	[
		"a credential",
		traceOf(["auth(", "auth=("]),
		/(\b(?:HTTPBasicAuth|HTTPDigestAuth|BasicAuth|auth=)\(["'][^"'\n]{1,64}["'],\s{0,3}["'])([^\s"'${}<>]{4,128})(?=["'])/g
	],
	[
		"a password for a host",
		traceOf(["machine"], ["password"]),
		/(\bmachine\s{1,4}\S{1,253}\s{1,4}(?:login\s{1,4}\S{1,128}\s{1,4})?(?:account\s{1,4}\S{1,128}\s{1,4})?password\s{1,4})([^\s"']{3,128})/g
	],
	[
		"a password for a host",
		traceOf(["login"], ["password"]),
		/(\blogin\s{1,4}\S{1,128}\s{1,4}password\s{1,4})([^\s"']{3,128})/g
	],
	[
		"a password in a connection string",
		traceOf(["pwd", "password"]),
		/((?:^|[;"'\s])(?:pwd|password)\s{0,2}=\s{0,2})([^\s;"'{}]{3,128})(?=\s{0,2};)/gi
	],
	[
		"a password in a connection string",
		traceOf(["pwd", "password"]),
		/((?:^|[;"'\s])(?:pwd|password)\s{0,2}=\s{0,2}\{)(?=[^{}\n]{0,60}[;@#!%^&*+=])([^{}\n"']{3,128})(?=\})/gi
	],
	[
		"a bearer token",
		traceOf(["bearer"]),
		/(\bbearer\s{1,3})(?=[A-Za-z_.+/=-]{0,60}[0-9])([A-Za-z0-9_.+/=~-]{16,4000})/gi,
		"placeholder"
	],
	[
		"a bearer token",
		traceOf(["authorization"]),
		/(\bauthorization["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}(?:basic|token|apikey|bot|bearer)\s{1,3})([A-Za-z0-9_.+/=~-]{8,4000})/gi,
		"placeholder"
	],
	[
		"a bearer token",
		traceOf(["basic "]),
		/(\b[Bb]asic )(?=[A-Za-z_.+/=-]{0,60}[0-9])([A-Za-z0-9_.+/=-]{16,4000})/g,
		"placeholder"
	],
	[
		"a password in a sentence",
		traceOf([
			"password",
			"passwd",
			"passphrase"
		]),
		/(\b(?:password|passwd|passphrase)(?: of \S{1,60}| for \S{1,60})?(?: is| was|:)?\s{1,3}["'`]?)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`]{4,128}?)(?=["'`,.]{0,2}\s{1,3}(?:is|was|has been|got|does)\s(?:not |no longer |now )?(?:refused|rejected|invalid|wrong|incorrect|denied|expired|accepted|valid|leaked|revoked|unknown|bad|work))/gi
	],
	[
		"a password in a sentence",
		traceOf([
			"password",
			"passwd",
			"passphrase"
		]),
		/(\b(?:password|passwd|passphrase)\s(?:is|was|used is|used was)\s{1,3}["'`]?)(?=[^\s"'`]{0,60}\d)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`,;]{6,128})/gi
	],
	[
		"a password in a sentence",
		traceOf([
			"password",
			"passwd",
			"passphrase"
		]),
		/(\b(?:with (?:the )?|, |invalid |wrong |bad )(?:password|passwd|passphrase)[\s(]{1,3}["'`]?)(?=[A-Za-z_-]{0,60}\d)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`,;()]{8,128})/gi
	],
	[
		"a credential in a sentence",
		traceOf([
			"secret",
			"token",
			"password",
			"passphrase",
			"api key",
			"api-key",
			"access key",
			"access-key"
		]),
		/(\b(?:secret|token|password|passphrase|api[ -]key|access[ -]key)(?: is| was|:)?\s{1,3}["'`]?)(\d{0,12}(?:[A-Za-z_-]{1,12}\d{1,12}){4,20}[A-Za-z_-]{0,12})(?![\w/.-])/gi
	]
];
const anyShape = anyOf(shapes.map(({ 1: trace }) => trace));
const namesOnly = /^(?:field|column|hash|policy|prompt|file|reset|manager|provided|given|used|supplied|entered|sha\d+|md5|argon2\w*|bcrypt|for|of|that|which|and|or)\b/i;
function shapesIn(text, look = lookAt(text)) {
	if (look.hits.length === 0) return [];
	const found = issuedIn(look).flatMap(({ start, end, kind, body }) => isPlaceholder(body) ? [] : [{
		within: {
			start,
			end
		},
		kind,
		name: null
	}]);
	for (let $ = 0, $l = commandPasswordsIn(look); $ < $l.length; $++) {
		const { start, end } = $l[$];
		if (mayBeCredential(text.slice(start, end)) && !/^\d{1,6}(?::\d{1,6})?$/.test(text.slice(start, end))) found.push({
			within: {
				start,
				end
			},
			kind: "a password of a command",
			name: null
		});
	}
	for (let $ = 0, $l = addressPasswordsIn(look); $ < $l.length; $++) {
		const within = $l[$];
		found.push({
			within,
			kind: "a password in an address",
			name: null
		});
	}
	for (let $ = 0, $l = beheadedKeysIn(look); $ < $l.length; $++) {
		const within = $l[$];
		found.push({
			within,
			kind: "a private key",
			name: null
		});
	}
	if (!mayMatch(look, anyShape)) return found;
	for (let at = 0; at < shapes.length; at++) {
		const shape = shapes[at];
		if (!shape || !mayMatch(look, shape[1])) continue;
		for (let $ = 0, $l = spokenOf(text, shape[2], shape[3]); $ < $l.length; $++) {
			const within = $l[$];
			found.push({
				within,
				kind: shape[0],
				name: null
			});
		}
	}
	return found;
}
function withoutShapes(text) {
	return withoutSpans(text, shapesIn(text));
}
function spokenOf(text, pattern, test) {
	return allMatches(text, pattern).flatMap((match) => {
		const { 0: all, 1: before = "", 2: value = "" } = match;
		const start = match.index + before.length;
		return (test === "any" || (test === "placeholder" ? !isStandIn(value) : mayBeCredential(value) && !isPlaceholder(value) && !namesOnly.test(value))) && all !== "" ? [{
			start,
			end: start + value.length
		}] : [];
	});
}
// src/text/quote.ts
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
].map(({ 0: from, 1: to }) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("")}]`;
const hidden = new RegExp(`${hiddenClass}|(?<![\\u{203c}-\\u{3299}\\u{1f000}-\\u{1faff}])\\u{fe0f}`, "gu");
const stackingClass = "[\\u{300}-\\u{36f}\\u{483}-\\u{489}\\u{1ab0}-\\u{1aff}\\u{1dc0}-\\u{1dff}\\u{20d0}-\\u{20ff}\\u{fe20}-\\u{fe2f}]";
const stacked = new RegExp(`(${stackingClass}{4})(${stackingClass}+)`, "gu");
const unit = /\u27e8[^\u27e8\u27e9]{1,14}\u27e9|./gsu;
const longestName$1 = 80;
const allShow = /^[ -~]*$/;
function replaceHidden(text, show) {
	if (allShow.test(text)) return text;
	return text.replace(hidden, (character) => show(character.codePointAt(0) ?? 0));
}
function visible(text) {
	if (allShow.test(text)) return text;
	return replaceHidden(text, (code) => `\u27e8U+${code.toString(16).toUpperCase().padStart(4, "0")}\u27e9`).replace(stacked, (_, kept, more) => `${kept} \u27e8+${more.length} marks\u27e9`);
}
function bounded(text, max) {
	if (text.length <= max) return text;
	let end = 0;
	for (const { 0: piece } of text.slice(0, max + 20).matchAll(unit)) {
		if (end + piece.length > max - 1) break;
		end += piece.length;
	}
	return `${text.slice(0, end)}\u2026`;
}
const lookahead = 4e3;
function shown(text, max) {
	const start = text.slice(0, max + lookahead);
	const whole = visible(withoutShapes(start));
	return start.length < text.length && whole.length <= max ? bounded(`${whole}\u2026`, max) : bounded(whole, max);
}
const quoted = oncePerText((name) => `"${shown(name, longestName$1).replaceAll("\"", "'")}"`);
// src/text/wording.ts
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
function aboutCount(number, noun) {
	if (number < 100) return count(number, noun);
	const scale = 10 ** (Math.floor(Math.log10(number)) - 1);
	return `about ${Math.floor(number / scale) * scale} ${noun}s`;
}
function listNames(names, most = 3) {
	const shown = names.slice(0, names.length === most + 1 ? most + 1 : most).map(quoted);
	const rest = names.length - shown.length;
	return joined$3(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function inSentences(message, remedy) {
	return `${message}${/[.?!]$/.test(message) ? "" : "."} ${remedy}`.trimEnd();
}
function joined$3(parts) {
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
function duration(seconds) {
	const units = [
		[86400, "day"],
		[3600, "hour"],
		[60, "minute"]
	];
	for (let $ = 0, $l = units; $ < $l.length; $++) {
		const { 0: size, 1: noun } = $l[$];
		if (seconds >= size && seconds % size === 0) return count(seconds / size, noun);
	}
	return count(seconds, "second");
}
function roughDuration(seconds) {
	if (seconds < 90) return count(Math.round(seconds), "second");
	const minutes = Math.round(seconds / 60);
	if (minutes < 90) return count(minutes, "minute");
	const rest = minutes % 60;
	return rest === 0 ? count(minutes / 60, "hour") : `${count(Math.floor(minutes / 60), "hour")} ${count(rest, "minute")}`;
}
// src/engine/finding.ts
function isAtLeast(severity, threshold) {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
function ruleIdsOf({ rule, parts = [] }) {
	return parts.length === 0 ? [rule] : parts.map((part) => part.rule);
}
function textOf$1(finding) {
	const text = inSentences(finding.message, adviceOf(finding));
	return finding.parts ? `${text} Rules: ${ruleIdsOf(finding).join(", ")}.` : text;
}
function adviceOf({ message, remedy, fix }) {
	return fix && message.endsWith("?") ? `${fix.title}.` : remedy;
}
// src/engine/report.ts
const mostReportBytes = 33554432;
const thresholds = [...severities, "never"];
const defaultThreshold = "error";
const gates = ["new", "all"];
// src/text/getters.ts
function gettersOf(works) {
	const state = Symbol("state");
	const descriptors = {};
	for (let $ = 0, $l = Object.entries(works); $ < $l.length; $++) {
		const { 0: key, 1: work } = $l[$];
		descriptors[key] = {
			enumerable: true,
			configurable: true,
			get() {
				return work(this[state]);
			}
		};
	}
	return (target, own) => {
		Object.defineProperty(target, state, { value: own });
		return Object.defineProperties(target, descriptors);
	};
}
// src/text/source.ts
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
// src/text/lines.ts
const mostLines = 1e5;
let young = [];
let old = [];
let youngLines = 0;
var Lines = class {
	#source;
	#starts;
	#lengths;
	constructor(source) {
		this.#source = source;
	}
	get starts() {
		if (this.#starts) return this.#starts;
		const starts = this.#lengths === void 0 ? lineStartsOf(this.#source.text) : startsOf(this.#lengths);
		this.#starts = starts;
		if (youngLines > mostLines) forgetOldest();
		youngLines += starts.length;
		young.push(this);
		return starts;
	}
	keep() {
		this.#lengths ??= lengthsOf(this.#starts ?? lineStartsOf(this.#source.text));
	}
	forget() {
		this.#starts = void 0;
	}
};
function forgetOldest() {
	for (let $ = 0, $l = old; $ < $l.length; $++) $l[$].forget();
	old = young;
	young = [];
	youngLines = 0;
}
const longest$1 = 65535;
const mostAtOnce = 4096;
function lengthsOf(starts) {
	const units = [];
	let text = "";
	for (let at = 1; at < starts.length; at++) {
		let length = (starts[at] ?? 0) - (starts[at - 1] ?? 0);
		for (; length >= longest$1; length -= longest$1) units.push(longest$1);
		units.push(length);
		if (units.length >= mostAtOnce) text += String.fromCharCode(...units.splice(0));
	}
	return text + String.fromCharCode(...units);
}
function startsOf(lengths) {
	const starts = [0];
	let start = 0;
	for (let at = 0; at < lengths.length; at++) {
		const unit = lengths.charCodeAt(at);
		start += unit;
		if (unit < longest$1) starts.push(start);
	}
	return starts;
}
var EntryList = class {
	list;
	#index;
	constructor(list = [], index) {
		this.list = list;
		this.#index = index;
	}
	add(entry) {
		if (this.get(entry.key)) return false;
		this.list.push(entry);
		this.#index?.set(entry.key, entry);
		return true;
	}
	get size() {
		return this.list.length;
	}
	get(key) {
		const { list } = this;
		if (list.length > 8) return this.#indexed().get(key);
		for (let at = 0; at < list.length; at++) if (list[at]?.key === key) return list[at];
	}
	has(key) {
		return this.get(key) !== void 0;
	}
	forEach(see) {
		for (let $ = 0, $l = this.list; $ < $l.length; $++) {
			const entry = $l[$];
			see(entry, entry.key, this);
		}
	}
	values() {
		return this.list.values();
	}
	keys() {
		return this.list.map(({ key }) => key).values();
	}
	entries() {
		return this.list.map((entry) => [entry.key, entry]).values();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	#indexed() {
		this.#index ??= new Map(this.list.map((entry) => [entry.key, entry]));
		return this.#index;
	}
};
function entriesOf(entries) {
	const list = new EntryList();
	for (const entry of entries) list.add(entry);
	return list;
}
// src/text/outline.ts
const outlines = new WeakMap();
function keepOutline(document, { root, source }, keys, read) {
	if (root?.kind !== "map") return;
	const pieces = piecesOf(root, source.text, keys);
	if (pieces) for (let $ = 0, $l = pieces; $ < $l.length; $++) {
		const { text } = $l[$];
		ownText(text);
	}
	const nodes = pieces ? void 0 : {
		...root,
		entries: entriesOf(root.entries.list.filter(({ key }) => keys.has(key)))
	};
	if (nodes) ownTexts(nodes);
	outlines.set(document, {
		span: root.span,
		pieces: pieces ?? [],
		nodes,
		read
	});
}
function piecesOf({ entries: { list } }, text, keys) {
	const pieces = [];
	for (let at = 0; at < list.length; at++) {
		const entry = list[at];
		if (!entry || !keys.has(entry.key)) continue;
		const { start } = entry.keySpan;
		const piece = text.slice(start, list[at + 1]?.keySpan.start);
		if (entry.merged || start > 0 && text[start - 1] !== "\n" || piece.includes("&") || piece === "") return void 0;
		pieces.push({
			start,
			text: piece
		});
	}
	return pieces;
}
function rootAt(document, { 0: key }) {
	const outline = outlines.get(document);
	if (!outline || typeof key !== "string") return document.root;
	const kept = outline.nodes ?? readingOf(outline);
	return kept?.entries.has(key) ? kept : document.root;
}
let latest;
function readingOf(outline) {
	if (latest?.outline !== outline) latest = {
		outline,
		root: joined$2(outline)
	};
	return latest.root;
}
function joined$2({ span, pieces, read }) {
	const list = pieces.map(({ start, text }) => {
		const root = read({
			path: "",
			text
		})?.root;
		return root?.kind === "map" && root.entries.size === 1 ? shifted(root, start) : void 0;
	});
	if (list.includes(void 0)) return void 0;
	return {
		kind: "map",
		span,
		entries: entriesOf(list.flatMap((map) => map?.entries.list ?? []))
	};
}
function shifted(node, by) {
	const span = spanAfter(node.span, by);
	if (node.kind === "scalar") return {
		...node,
		span
	};
	if (node.kind === "list") return {
		...node,
		span,
		items: node.items.map((item) => shifted(item, by))
	};
	const list = node.entries.list.map(({ key, keySpan, value, merged }) => ({
		key,
		keySpan: spanAfter(keySpan, by),
		value: shifted(value, by),
		merged
	}));
	return {
		...node,
		span,
		entries: entriesOf(list)
	};
}
function spanAfter({ start, end }, by) {
	return {
		start: start + by,
		end: end + by
	};
}
// src/text/packed-source.ts
const mostOpen = 131072;
const mostUnpacked = 4;
const bytesOfUnit = 3;
var TextPacks = class {
	#packer;
	#encoder = new TextEncoder();
	#decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	#unpacked = [];
	#buffer = new Uint8Array(mostOpen);
	#size = 0;
	#open;
	constructor(packer) {
		this.#packer = packer;
		this.#open = new Pack(packer, this.#buffer);
	}
	sourceOf(path, text) {
		return new PackedSource(path, text, this);
	}
	take(text) {
		if (text.length * bytesOfUnit > mostOpen) return this.#takeAlone(text);
		if (text.length * bytesOfUnit > mostOpen - this.#size) this.#close();
		const pack = this.#open, start = this.#size;
		this.#size += this.#encoder.encodeInto(text, this.#buffer.subarray(start)).written;
		const end = this.#size;
		return () => this.#decoder.decode(this.#bytesOf(pack).subarray(start, end));
	}
	#takeAlone(text) {
		const pack = new Pack(this.#packer, this.#encoder.encode(text));
		pack.close();
		return () => this.#decoder.decode(this.#bytesOf(pack));
	}
	#close() {
		this.#open.close(this.#size);
		this.#open = new Pack(this.#packer, this.#buffer);
		this.#size = 0;
	}
	#bytesOf(pack) {
		if (pack !== this.#open && !this.#unpacked.includes(pack)) {
			this.#unpacked.push(pack);
			if (this.#unpacked.length > mostUnpacked) this.#unpacked.shift()?.forget();
		}
		return pack.bytes;
	}
};
var Pack = class {
	#packer;
	#bytes;
	#packed;
	constructor(packer, bytes) {
		this.#packer = packer;
		this.#bytes = bytes;
	}
	close(size) {
		this.#packed = this.#bytes && new Uint8Array(this.#packer.pack(this.#bytes.subarray(0, size)));
		this.#bytes = void 0;
	}
	get bytes() {
		this.#bytes ??= this.#packed ? this.#packer.unpack(this.#packed) : new Uint8Array();
		return this.#bytes;
	}
	forget() {
		this.#bytes = void 0;
	}
};
var PackedSource = class {
	path;
	lines;
	#packs;
	#text;
	#again;
	constructor(path, text, packs) {
		this.path = path;
		this.lines = new Lines(this);
		this.#text = text;
		this.#packs = packs;
	}
	get text() {
		return this.#text ?? this.#again?.() ?? "";
	}
	letGo() {
		if (this.#text === void 0) return;
		this.lines.keep();
		this.#again ??= this.#packs.take(this.#text);
		this.#text = void 0;
	}
};
function letGoText(source) {
	if (source instanceof PackedSource) source.letGo();
}
// src/text/tree.ts
function pathBelow(path, step) {
	const { length } = path;
	const longer = new Array(length + 1);
	for (let at = 0; at < length; at++) longer[at] = path[at] ?? "";
	longer[length] = step;
	return longer;
}
function childOf(node, step) {
	if (node?.kind === "map") return node.entries.get(String(step))?.value;
	if (node?.kind === "list" && typeof step === "number") return node.items[step];
}
function nodeAt(node, path) {
	let current = node;
	for (let at = 0; current && at < path.length; at++) current = childOf(current, path[at] ?? "");
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
// src/text/document.ts
const lines$1 = gettersOf({ lineStarts: (own) => own.starts });
function withLines(document) {
	const { source } = document;
	return lines$1(document, source instanceof PackedSource ? source.lines : new Lines(source));
}
function isBroken(document) {
	return document.problems.some(({ code }) => code !== "yaml-1-1" && code !== "hidden-character" && code !== "duplicate-key" && code !== "refused");
}
function unreadableDocument(source, problem, glimpse) {
	const document = {
		source,
		lineStarts: lineStartsOf(source.text),
		root: void 0,
		problems: [problem]
	};
	return glimpse === void 0 ? document : {
		...document,
		glimpse
	};
}
function locate(document, place) {
	const { path } = place;
	const whole = rootAt(document, path);
	for (let length = path.length; length > 0; length--) {
		const above = nodeAt(whole, path.slice(0, length - 1));
		const step = path[length - 1] ?? "";
		const entry = typeof step === "string" ? entryOf(above, step) : void 0;
		const node = entry?.value ?? (above?.kind === "list" && typeof step === "number" ? above.items[step] : void 0);
		if (!node) continue;
		if (length < path.length) return entry ? entry.keySpan : firstLineOf(document, node.span);
		if (entry && place.part === "key") return entry.keySpan;
		if (entry && place.part === "pair") return {
			start: entry.keySpan.start,
			end: Math.max(entry.keySpan.end, node.span.end)
		};
		if (node.kind === "scalar") return node.span.start === node.span.end && entry ? entry.keySpan : node.span;
		return entry && place.part !== "value" ? entry.keySpan : firstLineOf(document, node.span);
	}
	return (document.root?.kind === "map" ? document.root.entries.list[0] : void 0)?.keySpan ?? {
		start: 0,
		end: 0
	};
}
function firstLineOf(document, span) {
	const lineEnd = document.source.text.indexOf("\n", span.start);
	const end = lineEnd === -1 || lineEnd > span.end ? span.end : lineEnd;
	const text = document.source.text.slice(span.start, end);
	return {
		start: span.start,
		end: span.start + text.trimEnd().length
	};
}
// src/text/memo.ts
var Memo = class {
	#latest;
	#others;
	constructor() {
		memos.push(this);
	}
	get(key) {
		const latest = this.#latest;
		return latest?.key === key ? latest.value : this.#others?.get(key);
	}
	has(key) {
		return this.#latest?.key === key || (this.#others?.has(key) ?? false);
	}
	set(key, value) {
		const before = this.#latest;
		this.#latest = {
			key,
			value
		};
		if (before === void 0 || before.key === key) return;
		this.#others ??= new WeakMap();
		this.#others.set(before.key, before.value);
	}
	renew() {
		this.#latest = void 0;
		this.#others = void 0;
	}
};
const memos = [];
function renewMemos() {
	for (let $ = 0, $l = memos; $ < $l.length; $++) $l[$].renew();
}
// src/text/parse/pieces.ts
function decodingOf(source) {
	return {
		source,
		pieces: [],
		value: ""
	};
}
function copy(decoding, from, to) {
	if (to <= from) return;
	const last = decoding.pieces.at(-1);
	if (last?.isCopy && last.to === from) {
		last.to = to;
		last.length += to - from;
	} else decoding.pieces.push({
		at: decoding.value.length,
		length: to - from,
		from,
		to,
		isCopy: true
	});
	decoding.value += decoding.source.slice(from, to);
}
function put(decoding, text, from, to) {
	if (text === "") return;
	decoding.pieces.push({
		at: decoding.value.length,
		length: text.length,
		from,
		to,
		isCopy: false
	});
	decoding.value += text;
}
function sourceOf({ pieces, value }, { start, end }) {
	const first = pieces[indexAt(pieces, Math.min(start, value.length - 1))];
	const last = pieces[indexAt(pieces, Math.max(end - 1, 0))];
	if (!first || !last) return {
		start: 0,
		end: 0
	};
	const from = start >= value.length ? first.to : first.isCopy ? first.from + start - first.at : first.from;
	if (end <= start) return {
		start: from,
		end: from
	};
	return {
		start: from,
		end: Math.max(from, last.isCopy ? last.from + end - last.at : last.to)
	};
}
function indexAt(pieces, index) {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((pieces[middle]?.at ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/text/parse/block-pieces.ts
function decodeBlock(decoding, value, isFolded) {
	const lines = linesOf$1(decoding.source);
	const first = lines.findIndex((line) => line.end > line.content);
	const line = lines[first];
	if (!line) return;
	const indent = line.content - line.start - leadingSpacesOf(value);
	lines.slice(0, first).forEach((blank, index) => {
		putBlank(decoding, blank, lines[index + 1]?.start ?? blank.end, indent);
	});
	if (isFolded) decodeFolded(decoding, lines.slice(first), indent);
	else decodeLiteral(decoding, lines.slice(first), indent);
}
function linesOf$1(source) {
	const lines = [];
	for (let feed = source.indexOf("\n"); feed !== -1;) {
		const start = feed + 1;
		feed = source.indexOf("\n", start);
		const lineEnd = feed === -1 ? source.length : feed;
		const end = feed !== -1 && source[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
		let content = start;
		while (content < end && source[content] === " ") content++;
		lines.push({
			start,
			content,
			end
		});
	}
	return lines;
}
function leadingSpacesOf(value) {
	let lineStart = 0;
	let at = 0;
	while (value[at] === " " || value[at] === "\n") if (value[at++] === "\n") lineStart = at;
	return at - lineStart;
}
function putBlank(decoding, { start, content }, next, indent) {
	copy(decoding, Math.min(content, start + indent), content);
	put(decoding, "\n", content, next);
}
function decodeLiteral(decoding, lines, indent) {
	lines.forEach(({ start, content, end }, index) => {
		const from = Math.min(content, start + indent);
		if (index > 0) put(decoding, "\n", lines[index - 1]?.end ?? from, from);
		copy(decoding, from, end);
	});
}
function decodeFolded(decoding, lines, indent) {
	let separator = "";
	let wasIndented = false;
	let written = lines[0]?.start ?? 0;
	for (let $ = 0, $l = lines; $ < $l.length; $++) {
		const { start, content, end } = $l[$];
		{
			const from = Math.min(content, start + indent);
			const isIndented = content - start > indent || decoding.source[content] === "	";
			if (!isIndented && end === content) {
				if (separator === "\n") written = putAt(decoding, "\n", written, from);
				else separator = "\n";
				continue;
			}
			if (isIndented) separator = separator === " " || wasIndented || separator === "" ? separator && "\n" : "\n\n";
			put(decoding, separator, written, from);
			copy(decoding, from, end);
			separator = isIndented ? "\n" : " ";
			wasIndented = isIndented;
			written = end;
		}
	}
}
function putAt(decoding, text, from, to) {
	put(decoding, text, from, to);
	return to;
}
// src/text/parse/flow-pieces.ts
function decodePlain(decoding) {
	decodeLines(decoding, 0, decoding.source.length, copy);
}
function decodeSingle(decoding) {
	decodeLines(decoding, 1, decoding.source.length - 1, copySingle);
}
function copySingle(decoding, from, to) {
	let done = from;
	for (let pair = decoding.source.indexOf("''", done); pair !== -1 && pair + 2 <= to; pair = decoding.source.indexOf("''", done)) {
		copy(decoding, done, pair);
		put(decoding, "'", pair, pair + 2);
		done = pair + 2;
	}
	copy(decoding, done, to);
}
function decodeLines(decoding, from, to, write) {
	const { source } = decoding;
	let written = -1;
	let breaks = 0;
	for (let lineStart = from; lineStart <= to;) {
		const lineFeed = source.indexOf("\n", lineStart);
		const isLast = lineFeed === -1 || lineFeed >= to;
		const start = lineStart === from ? from : skipBlanks(source, lineStart, to);
		const end = isLast ? to : endWithoutBlanks(source, start, lineFeed);
		if (lineStart === from || isLast || end > start) {
			if (written !== -1) put(decoding, breaks > 1 ? "\n".repeat(breaks - 1) : " ", written, start);
			write(decoding, start, end);
			written = end;
			breaks = 0;
		}
		breaks++;
		if (isLast) return;
		lineStart = lineFeed + 1;
	}
}
function skipBlanks(source, from, to) {
	let at = from;
	while (at < to && (source[at] === " " || source[at] === "	")) at++;
	return at;
}
function endWithoutBlanks(source, from, lineFeed) {
	let end = source[lineFeed - 1] === "\r" ? lineFeed - 1 : lineFeed;
	while (end > from && (source[end - 1] === " " || source[end - 1] === "	")) end--;
	return Math.max(from, end);
}
function decodeDouble(decoding) {
	const { source } = decoding;
	const to = source.length - 1;
	for (let at = 1; at < to;) {
		const end = ordinaryEnd(source, at, to);
		copy(decoding, at, end);
		if (end >= to) return;
		at = source[end] === "\\" ? decodeEscape(decoding, end) : decodeBlanks(decoding, end, to);
	}
}
function ordinaryEnd(source, from, to) {
	let at = from;
	while (at < to && !"\\ 	\r\n".includes(source.charAt(at))) at++;
	return at;
}
function decodeBlanks(decoding, from, to) {
	const { source } = decoding;
	let breaks = 0;
	let at = from;
	for (; at < to && " 	\r\n".includes(source.charAt(at)); at++) if (source[at] === "\n") breaks++;
	if (breaks === 0) copy(decoding, from, at);
	else put(decoding, breaks > 1 ? "\n".repeat(breaks - 1) : " ", from, at);
	return at;
}
const escapes = new Map(Object.entries({
	0: "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0"
}).concat(Object.entries({
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
})));
const codeLengths = new Map(Object.entries({
	x: 2,
	u: 4,
	U: 8
}));
function decodeEscape(decoding, at) {
	const { source } = decoding;
	const sign = source.charAt(at + 1);
	const length = codeLengths.get(sign);
	if (length !== void 0) return decodeCode(decoding, at, length);
	const text = escapes.get(sign);
	if (text !== void 0) {
		put(decoding, text, at, at + 2);
		return at + 2;
	}
	const lineFeed = sign === "\r" ? at + 2 : at + 1;
	return source[lineFeed] === "\n" ? decodeEmptyLines(decoding, lineFeed + 1) : at + 2;
}
function decodeEmptyLines(decoding, from) {
	const { source } = decoding;
	const empty = /(?:[ \t]*\r?\n)*/y;
	empty.lastIndex = from;
	const lines = empty.exec(source)?.[0] ?? "";
	const end = from + lines.length;
	if (lines !== "") put(decoding, "\n".repeat(lines.split("\n").length - 1), from, end);
	return skipBlanks(source, end, source.length - 1);
}
function decodeCode(decoding, at, length) {
	const end = at + 2 + length;
	const code = Number.parseInt(decoding.source.slice(at + 2, end), 16);
	if (code <= 1114111) put(decoding, String.fromCodePoint(code), at, end);
	return end;
}
// src/text/parse/scalar-position.ts
const known$1 = new Memo();
function spanWithin(document, scalar, within) {
	const decoding = known$1.get(scalar) ?? decode(document.source.text, scalar);
	known$1.set(scalar, decoding);
	if (decoding === "unsure" || within.start < 0 || within.end < within.start) return scalar.span;
	const { start, end } = sourceOf(decoding, within);
	const limit = scalar.span.end;
	return {
		start: Math.min(scalar.span.start + start, limit),
		end: Math.min(scalar.span.start + end, limit)
	};
}
function decode(text, scalar) {
	const decoding = decodingOf(text.slice(scalar.span.start, scalar.span.end));
	const value = String(scalar.value);
	const isBlock = scalar.style === "literal" || scalar.style === "folded";
	if (scalar.style === "plain") decodePlain(decoding);
	else if (scalar.style === "single") decodeSingle(decoding);
	else if (scalar.style === "double") decodeDouble(decoding);
	else if (isBlock) decodeBlock(decoding, value, scalar.style === "folded");
	const rest = value.slice(decoding.value.length);
	return value.startsWith(decoding.value) && (rest === "" || isBlock && /^[ \n]*$/.test(rest)) ? decoding : "unsure";
}
// src/text/comment.ts
function commentsWith(document, mark) {
	const { source } = document;
	if (!source.text.includes(mark)) return [];
	const { lineStarts } = document;
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
		else for (let $ = 0, $l = node.kind === "map" ? node.entries.list.map((entry) => entry.value) : node.items; $ < $l.length; $++) {
			const child = $l[$];
			pending.push(child);
		}
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
// src/text/secrets/secret-assignments.ts
const secretWord = /pass(?:word|wd|phrase)|(?<![a-z])pwd(?![a-z])|--account-key|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|signing[_-]?key|credential/gi;
const joints = [
	"",
	"_",
	"-"
];
const trace = traceOf([
	"password",
	"passwd",
	"passphrase",
	"pwd",
	"--account-key",
	"secret",
	"token",
	"credential",
	...[
		"api",
		"access",
		"private",
		"signing"
	].flatMap((word) => joints.map((joint) => `${word}${joint}key`))
]);
const nameCharacter = /[A-Za-z0-9_.-]/;
const harmlessName = /(?:tokens|_?(?:name|names|id|ids|url|uri|path|file|arn|env|ref|reference|column|field|type|count|ttl|expiry|expires|expires_in|scope|scopes|version|mode|manager|header|prefix|suffix|limit|length|seconds|required|enabled|endpoint|vault|provider|store|scope_name|policy|rotation|hash|hashed))$|tokeni[sz]|(?:client_?request|idempotency|next|continuation|pagination)_?token$/i;
const isSecretName = oncePerText((name) => {
	secretWord.lastIndex = 0;
	return name.length <= 100 && secretWord.test(name) && !harmlessName.test(name);
});
function assignmentsIn(text, look = lookAt(text)) {
	const found = [];
	if (!mayMatch(look, trace)) return found;
	for (let $ = 0, $l = allMatches(text, secretWord); $ < $l.length; $++) {
		const match = $l[$];
		{
			const start = backToNameStart(text, match.index);
			if (comparison.test(text.slice(Math.max(0, start - 12), start)) || isInResourceName(text, start)) continue;
			const nameEnd = forwardToNameEnd(text, match.index + match[0].length);
			const name = text.slice(start, nameEnd);
			const value = isSecretName(name) ? literalAfter(text, nameEnd, howNamed(text, start, name)) : void 0;
			if (value) found.push({
				within: value,
				kind: "a credential",
				name
			});
		}
	}
	return found;
}
const longestName = 60;
const comparison = /\b(?:where|and|or|on|when|having)\s{1,3}$/i;
function isInResourceName(text, start) {
	return text[start - 1] === ":" && /\barn:[^\s"']{0,100}:$/.test(text.slice(Math.max(0, start - 110), start));
}
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
function howNamed(text, start, name) {
	if (name.startsWith("--")) return "flag";
	return text[start - 1] === "<" ? "element" : "key";
}
const separators = {
	flag: /^(?:\\{0,3}["']?\s{0,3}[=:,]\s{0,3}|(?:\s|\\\r?\n){1,12})/,
	element: /^>\s{0,3}/,
	key: /^(?:\\{0,3}["'`])?\]?\s{0,3}(?:=>|:=|=|:)(?!=)\s{0,3}/
};
const longestValue = 400;
const bareLiteral = /^(?=[^\s"',;&]{0,80}[0-9])[A-Za-z0-9_+/=~@%^!-]{6,400}(?=$|[\s"',;&)}\]\\|<])/;
const crypticLiteral = /^(?=[^\s"',;&]{0,80}[0-9])(?=[^\s"',;&]{0,80}[!@#%^*~+$])[A-Za-z0-9_+/=~@%^!.:#*?$-]{6,400}(?=$|[\s"',;&)}\]\\|<])/;
function literalAfter(text, at, naming) {
	const rest = text.slice(at, at + longestValue + 40);
	const gap = separators[naming].exec(rest)?.[0];
	if (gap === void 0) return void 0;
	const body = rest.slice(gap.length);
	const found = naming === "element" ? elementText(body) : quotedLiteral(body) ?? bareText(body, naming, gap);
	return found && {
		start: at + gap.length + found.start,
		end: at + gap.length + found.end
	};
}
function elementText(body) {
	const value = /^[^<>\s]{4,400}(?=\s{0,3}<\/)/.exec(body)?.[0];
	return value !== void 0 && mayBeCredential(value) ? {
		start: 0,
		end: value.length
	} : void 0;
}
function quotedLiteral(body) {
	const open = /^\\{0,3}["'`]/.exec(body)?.[0];
	const end = open === void 0 ? -1 : body.indexOf(open, open.length);
	if (open === void 0 || end === -1) return void 0;
	const value = body.slice(open.length, end);
	if (value.length < 6 || value.length > longestValue || value.includes("\n") || value.trim() !== value) return void 0;
	return (/\s/.test(value) ? mayBePassphrase(value) : !/["'`]/.test(value.slice(-1)) && mayBeCredential(value)) ? {
		start: open.length,
		end
	} : void 0;
}
function bareText(body, naming, gap) {
	const value = (bareLiteral.exec(body) ?? crypticLiteral.exec(body))?.[0];
	const least = naming === "flag" || gap === "=" ? 6 : 8;
	return value !== void 0 && value.length >= least && mayBeCredential(value) ? {
		start: 0,
		end: value.length
	} : void 0;
}
// src/text/secrets/secret-pairs.ts
const quote = "\\\\{0,3}\"";
const between = "\\s{0,3}:\\s{0,3}";
const anyQuote = "\\\\{0,3}[\"']";
const value = `(?<value>[^"'<>\\\\\\s]{6,400})`;
const attribute = `(?:name|key)\\s?=\\s?["'](?<name>[\\w.-]{1,100})["']`;
function quotedWord(word) {
	return {
		word,
		before: "\"",
		after: "\"\\"
	};
}
const pairPatterns = [
	[traceOf([quotedWord("value")]), `${quote}(?:name|key)${quote}${between}${quote}(?<name>[\\w.-]{1,100})${quote}\\s{0,3},\\s{0,20}${quote}value${quote}${between}${quote}(?<value>[^"\\\\\\s]{6,400})${quote}`],
	[traceOf(["value", "default"].map(quotedWord)), `${quote}(?<name>[\\w.-]{1,100})${quote}${between}\\{\\s{0,20}${quote}(?:value|default)${quote}${between}${quote}(?<value>[^"\\\\\\s]{6,400})${quote}`],
	[traceOf([{
		word: "value",
		before: gaps,
		after: `${gaps}=`
	}]), `\\b${attribute}\\s{1,20}value\\s?=\\s?["']${value}["']`],
	[traceOf(["</"]), `\\b${attribute}\\s?>\\s{0,20}${value}\\s{0,20}</`],
	[traceOf([
		"env_var(",
		"getenv(",
		"get(",
		"set(",
		"setdefault(",
		"config(",
		"put("
	]), `\\b(?:env_var|getenv|get|set|setdefault|config|put)\\(\\s{0,5}${anyQuote}(?<name>[\\w.-]{1,150})${anyQuote}\\s{0,5},\\s{0,5}${anyQuote}(?=[^"']{0,100}\\d)${value}${anyQuote}`]
].map(({ 0: trace, 1: pattern }) => ({
	trace,
	pattern: new Later(() => new RegExp(pattern, "dgi"))
}));
const anyPair = anyOf(pairPatterns.map(({ trace }) => trace));
const accountKey = /\baccount\.key\b/;
function pairsIn(look) {
	const found = [];
	if (!mayMatch(look, anyPair)) return found;
	for (let $ = 0, $l = pairPatterns; $ < $l.length; $++) {
		const { trace, pattern } = $l[$];
		if (!mayMatch(look, trace)) continue;
		for (let $ = 0, $l = allMatches(look.text, pattern.value); $ < $l.length; $++) {
			const { groups, indices } = $l[$];
			{
				const { name = "", value: literal = "" } = groups ?? {};
				const { 0: start, 1: end } = indices?.groups?.["value"] ?? [0, 0];
				if ((isSecretName(name) || accountKey.test(name)) && mayBeCredential(literal)) found.push({
					within: {
						start,
						end
					},
					kind: "a credential",
					name
				});
			}
		}
	}
	return found;
}
// src/text/secrets/secret-prefixes.ts
const word = /^[A-Za-z0-9_.+/=-]{0,400}/;
const shortestRest = 4;
function prefixedIn(text, prefixes) {
	const found = [];
	for (let $ = 0, $l = prefixes; $ < $l.length; $++) {
		const prefix = $l[$];
		if (prefix !== "" && text.length >= prefix.length + shortestRest) addBehind(prefix, text, found);
	}
	return found;
}
function addBehind(prefix, text, found) {
	for (let at = text.indexOf(prefix); at !== -1;) {
		const rest = at + prefix.length;
		const end = rest + (word.exec(text.slice(rest, rest + 400))?.[0].length ?? 0);
		if (end - rest >= shortestRest) found.push({
			within: {
				start: at,
				end
			},
			kind: "a credential of this team",
			name: null
		});
		at = text.indexOf(prefix, Math.max(end, at + 1));
	}
}
// src/text/secrets/secret.ts
const longestWholeValue = 8e3;
function secretsInText(key, text, prefixes = []) {
	const whole = secretWholeValue(key, text);
	if (whole) return [whole];
	const hits = hitsIn(text, prefixes);
	if (hits.length < 2) return hits;
	hits.sort((a, b) => a.within.start - b.within.start);
	let end = 0;
	return hits.filter(({ within }) => {
		const isFree = within.start >= end;
		end = Math.max(end, within.end);
		return isFree;
	});
}
function hitsIn(text, prefixes) {
	const look = lookAt(text);
	if (look.hits.length === 0) return prefixes.length === 0 ? [] : prefixedIn(text, prefixes);
	return [
		...shapesIn(text, look),
		...prefixedIn(text, prefixes),
		...pairsIn(look),
		...assignmentsIn(text, look)
	];
}
function withoutSecrets(text) {
	const found = secretsInText("text", text);
	if (found.length === 0) return text;
	return valueMask(found.map(({ within }) => text.slice(within.start, within.end)))(withoutSpans(text, found));
}
function withoutCredentials(text) {
	return withoutShapes(text);
}
function secretWholeValue(key, text) {
	if (text.length < 6 || !isSecretName(key)) return void 0;
	const value = text.trim();
	if (value.length < 6 || value.length > longestWholeValue || value.includes("\n")) return void 0;
	return (/\s/.test(value) ? mayBePassphrase(value) : mayBeCredential(value)) ? {
		within: {
			start: 0,
			end: text.length
		},
		kind: "a credential",
		name: key
	} : void 0;
}
// src/text/secrets/document-secrets.ts
const secretsIn = oncePerDocument((document, prefixes) => findingsIn(document, prefixes).secrets);
const secretKeysIn = oncePerDocument((document, prefixes) => findingsIn(document, prefixes).keys.filter(({ value }) => shapesIn(value).length > 0 || prefixedIn(value, prefixes).length > 0));
const straySecretsIn = oncePerDocument(strays);
function oncePerDocument(work) {
	const known = new Memo();
	return (document, prefixes = []) => {
		const key = prefixes.join("\n");
		const before = known.get(document);
		if (before?.key === key) return before.found;
		const found = work(document, prefixes);
		known.set(document, {
			key,
			found
		});
		return found;
	};
}
function isBareDocument(document, prefixes) {
	return isTelling(document, prefixes) && lookOf(document).hits.length === 0;
}
const findingsIn = oncePerDocument((document, prefixes) => {
	const look = lookOf(document), seen = seenOf(document), skips = isTelling(document, prefixes);
	const search = {
		document,
		prefixes,
		look,
		seen,
		skips,
		path: [],
		secrets: [],
		keys: []
	};
	if (document.root && !(skips && look.hits.length === 0)) visit(search, document.root, "", false);
	return search;
});
const lookOf = oncePerDocument(({ source }) => lookAt(source.text));
function isTelling({ source: { text } }, prefixes) {
	return prefixes.length === 0 && !text.includes("\\") && !text.includes("&");
}
function seenOf({ source }) {
	return source.text.includes("&") ? new Set() : void 0;
}
function visit(search, node, name, isNamed) {
	const { seen } = search;
	if (seen?.has(node)) return;
	seen?.add(node);
	if (node.kind === "scalar") visitScalar(search, node, name, isNamed);
	else if (node.kind === "map") visitMap(search, node);
	else visitList(search, node, name, isNamed);
}
function visitMap(search, map) {
	const { path, keys } = search;
	for (let $ = 0, $l = map.entries.list; $ < $l.length; $++) {
		const entry = $l[$];
		{
			const { key, keySpan, value } = entry;
			const isTold = isTouched(search, keySpan);
			if (isTold && !isHarmlessKey(search, entry)) keys.push({
				span: keySpan,
				value: key
			});
			const name = isMereValue(key) ? nameBeside(map, path) : key;
			const isNamed = (isTold || name !== key) && isSecretName(name);
			if (!isNamed && !isTouched(search, value.span)) continue;
			path.push(key);
			visit(search, value, name, isNamed);
			path.pop();
		}
	}
}
function visitList(search, { items }, name, isNamed) {
	const { path } = search;
	for (let at = 0; at < items.length; at++) {
		const item = items[at];
		if (!item || !(isNamed || isTouched(search, item.span))) continue;
		path.push(at);
		visit(search, item, name, isNamed);
		path.pop();
	}
}
function isTouched({ skips, look }, { start, end }) {
	return !skips || !isBare(look, start, end);
}
function visitScalar({ document, prefixes, look, path, secrets }, node, name, isNamed) {
	if (typeof node.value === "number" && !isNamed) return;
	if (isPlainlyHarmless(look, node, prefixes) && !(isNamed && isLongEnough(node))) return;
	for (let $ = 0, $l = secretsInScalar(document, node, name, prefixes); $ < $l.length; $++) {
		const secret = $l[$];
		secrets.push({
			path: [...path],
			...secret
		});
	}
}
function secretsInScalar(document, { value, span }, name, prefixes) {
	if (typeof value === "string") return secretsInText(name, value, prefixes);
	if (typeof value !== "number") return [];
	const text = document.source.text.slice(span.start, span.end);
	return isSecretName(name) && digitsOfSecret.test(text) ? [{
		within: {
			start: 0,
			end: text.length
		},
		kind: "a credential",
		name
	}] : [];
}
function isPlainlyHarmless(look, { value, span, style }, prefixes) {
	if (typeof value !== "string") return typeof value !== "number";
	return (style === "literal" || isWritten(look.text, span, value)) && prefixes.length === 0 && isBare(look, span.start, span.end);
}
function isHarmlessKey({ look, prefixes }, { key, keySpan }) {
	return prefixes.length === 0 && isWritten(look.text, keySpan, key) && isBare(look, keySpan.start, keySpan.end);
}
function isWritten(text, { start, end }, value) {
	const quotes = end - start - value.length;
	return (quotes === 0 || quotes === 2) && text.startsWith(value, start + quotes / 2);
}
function isLongEnough({ value }) {
	return typeof value === "string" && value.length >= 6;
}
const digitsOfSecret = /^\d{9,40}$/;
function isMereValue(key) {
	return key === "value" || key === "default";
}
function nameBeside({ entries }, path) {
	return textOf((entries.get("name") ?? entries.get("key"))?.value) ?? String(path.at(-1) ?? "");
}
function strays(document, prefixes) {
	const { text } = document.source;
	const look = lookOf(document);
	const found = [
		...shapesIn(text, look),
		...prefixedIn(text, prefixes),
		...assignmentsIn(text, look).map((secret) => ({
			...secret,
			kind: null
		}))
	];
	if (found.length === 0) return none;
	const values = scalarSpans(document);
	const outside = found.filter(({ within }) => !isInside(values, within.start)).sort((a, b) => a.within.start - b.within.start);
	let end = 0;
	return outside.flatMap(({ within, kind }) => {
		if (within.start < end) return [];
		end = within.end;
		return [{
			span: within,
			kind
		}];
	});
}
const none = [];
// src/text/secrets/hidden.ts
const known = new Map();
function hiddenIn(document, prefixes) {
	const all = knownBy(prefixes);
	const hidden = all.get(document) ?? hiddenOf(document, prefixes);
	all.set(document, hidden);
	return hidden;
}
function keepHidden(of, reading, prefixes) {
	if (of !== reading) knownBy(prefixes).set(of, hiddenIn(reading, prefixes));
}
function hidesNothing(document, prefixes) {
	const { spans, values } = hiddenIn(document, prefixes);
	return spans.length === 0 && values.length === 0;
}
function keepUnhidden(document, prefixes) {
	knownBy(prefixes).set(document, nothing);
}
function knownBy(prefixes) {
	const key = prefixes.join("\n");
	const all = known.get(key) ?? new WeakMap();
	known.set(key, all);
	return all;
}
const nothing = {
	spans: [],
	values: [],
	mask: valueMask([])
};
function hiddenOf(document, prefixes) {
	if (isBareDocument(document, prefixes)) return nothing;
	const secrets = secretsIn(document, prefixes);
	const keys = secretKeysIn(document, prefixes);
	const strays = straySecretsIn(document, prefixes).map(({ span }) => span);
	const spans = [
		...secrets.map((secret) => spanOfSecret(document, secret)),
		...keys.map((key) => key.span),
		...strays
	];
	const written = [...spans.map(({ start, end }) => document.source.text.slice(start, end)), ...keys.map((key) => key.value)];
	const decoded = secrets.map(({ path, within }) => textOf(nodeAt(document.root, path))?.slice(within.start, within.end) ?? "");
	const asQuoted = decoded.map((value) => visible(value).replaceAll("\"", "'"));
	const values = [...new Set([
		...written,
		...decoded,
		...asQuoted
	])].filter((value) => value !== "");
	return spans.length === 0 && values.length === 0 ? nothing : {
		spans: joined$1(spans),
		values,
		mask: valueMask(values)
	};
}
function spanOfSecret(document, { path, within }) {
	const node = nodeAt(document.root, path);
	return node?.kind === "scalar" ? spanWithin(document, node, within) : locate(document, {
		path,
		within
	});
}
function joined$1(spans) {
	const merged = [];
	for (let $ = 0, $l = [...spans].sort((one, other) => one.start - other.start); $ < $l.length; $++) {
		const span = $l[$];
		{
			const last = merged.at(-1);
			if (last && span.start <= last.end) merged[merged.length - 1] = {
				start: last.start,
				end: Math.max(last.end, span.end)
			};
			else merged.push(span);
		}
	}
	return merged;
}
function textWithoutSecrets({ source: { text } }, { spans }) {
	let shown = "";
	let at = 0;
	for (let $ = 0, $l = spans; $ < $l.length; $++) {
		const { start, end } = $l[$];
		shown += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]+/g, mask);
		at = end;
	}
	return shown + text.slice(at);
}
// src/text/secrets/structured-text.ts
const beginning = /^\s*(?:[{[]|<\?xml|<svg|<!doctype html>)/;
const markup = /^\s*</;
function isStructured(text) {
	return beginning.test(text);
}
function textsMasked(document, mask) {
	return markup.test(document) ? markupMasked(document, mask) : jsonMasked(document, mask);
}
const jsonString = /"(?:[^"\\\n]|\\[^\n])*"(\s{0,20}:)?/g;
function jsonMasked(document, mask) {
	return document.replace(jsonString, (token, colon) => {
		if (colon !== void 0) return token;
		const text = jsonTextOf(token);
		if (text === void 0) return token;
		const shown = mask(text);
		return shown === text ? token : jsonToken(shown);
	});
}
function jsonTextOf(token) {
	try {
		const text = JSON.parse(token);
		return typeof text === "string" ? text : void 0;
	} catch {
		return;
	}
}
function jsonToken(text) {
	const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(text).replace(/[^\x20-\x7e\u2022]/g, escaped).replaceAll("##[", "##\\u005b");
}
const markupText = /<style[\s\S]*?<\/style>|(>)([^<>]+)|(=")([^"<>]*)(?=")/g;
function markupMasked(document, mask) {
	return document.replace(markupText, (all, ...groups) => {
		const { 0: close, 1: between, 2: open, 3: attribute } = groups;
		const written = between ?? attribute;
		if (written === void 0) return all;
		const text = decoded(written);
		const shown = mask(text);
		return shown === text ? all : `${close ?? open ?? ""}${encoded(shown)}`;
	});
}
const named = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function decoded(text) {
	return text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (all, code, name) => {
		if (name !== void 0) return named[name] ?? all;
		return Number(code) <= 1114111 ? String.fromCodePoint(Number(code)) : all;
	});
}
function encoded(text) {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
// src/text/secrets/credential-mask.ts
const longestLesson = 16777216;
function credentialMask() {
	const prefixes = new Set();
	const values = new Set();
	const texts = [];
	const documents = new Set();
	let masks;
	const changed = (change) => {
		change();
		masks = void 0;
	};
	const known = () => {
		masks ??= masksOf(values, learnedFrom(texts, documents, [...prefixes]));
		return masks;
	};
	const byShape = (text) => {
		const found = shapesIn(text);
		return withoutSpans(text, prefixes.size === 0 ? found : [...prefixedIn(text, [...prefixes]), ...found]);
	};
	const text = (shown) => byShape(known().all(shown));
	return {
		addPrefixes: (more) => changed(() => {
			for (let $ = 0, $l = more; $ < $l.length; $++) {
				const prefix = $l[$];
				prefixes.add(prefix);
			}
		}),
		prefixes: () => [...prefixes],
		addValues: (more) => changed(() => {
			for (let $ = 0, $l = more; $ < $l.length; $++) {
				const value = $l[$];
				values.add(value);
			}
		}),
		learn: (lesson) => changed(() => lesson.length <= longestLesson && texts.push(lesson)),
		learnDocument: (document) => changed(() => documents.add(document)),
		text,
		output: (shown) => isStructured(shown) ? byShape(inStructure(known(), shown)) : text(shown),
		report: (shown) => isStructured(shown) ? byShape(known().given(shown)) : text(shown),
		data: (value) => dataMask(onceEach(text))(value)
	};
}
const longestRepeated = 200;
function onceEach(text) {
	const known = new Map();
	return (shown) => {
		if (shown.length > longestRepeated) return text(shown);
		const before = known.get(shown);
		if (before !== void 0) return before;
		const after = text(shown);
		known.set(shown, after);
		return after;
	};
}
function masksOf(given, learned) {
	const spellings = (values) => {
		const telling = [...values].filter((value) => !isCommon(value));
		return telling.length > mostSpelt ? telling : telling.flatMap(spellingsOf);
	};
	const own = spellings(given);
	const isEmpty = given.size + learned.size === 0;
	return {
		given: valueMask(own),
		all: valueMask([...own, ...spellings(learned)]),
		isEmpty
	};
}
function inStructure({ given, all, isEmpty }, shown) {
	return isEmpty ? shown : textsMasked(given(shown), all);
}
function learnedFrom(texts, documents, prefixes) {
	const values = new Set();
	for (let $ = 0, $l = texts; $ < $l.length; $++) {
		const text = $l[$];
		for (let $ = 0, $l = secretsInText("", text, prefixes); $ < $l.length; $++) {
			const { within } = $l[$];
			values.add(textAt(text, within));
		}
	}
	for (const document of documents) for (let $ = 0, $l = hiddenIn(document, prefixes).values; $ < $l.length; $++) {
		const value = $l[$];
		values.add(value);
	}
	return values;
}
function textAt(text, { start, end }) {
	return text.slice(start, end);
}
const mostSpelt = 2e3;
const longestSpelt = 4e3;
function spellingsOf(value) {
	if (value.length > longestSpelt) return [value];
	const bytes = new TextEncoder().encode(value);
	const base64 = btoa(String.fromCharCode(...bytes));
	return [
		value,
		JSON.stringify(value).slice(1, -1),
		encodeURIComponent(value.toWellFormed()),
		value.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`),
		value.replaceAll("%", "%25"),
		value.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C"),
		base64.replace(/=+$/, ""),
		base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
		[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
	];
}
function dataMask(text) {
	const masking = {
		text,
		data: (value) => masked(value, masking)
	};
	return masking.data;
}
function masked(value, masking) {
	if (typeof value === "string") return masking.text(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return maskedList(value, masking);
	if (value instanceof Map) return maskedMap(value, masking);
	if (value instanceof Set) {
		const items = [...value];
		const changed = maskedList(items, masking);
		return changed === items ? value : new Set(changed);
	}
	if (value instanceof Later) return value.map((made) => masked(made, masking));
	if (value instanceof LateTexts) return value.withTexts(masking.data);
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return value;
	return maskedObject(value, masking);
}
function maskedList(list, masking) {
	let items;
	for (let at = 0; at < list.length; at++) {
		const item = masked(list[at], masking);
		if (item !== list[at]) items ??= list.slice(0, at);
		items?.push(item);
	}
	return items ?? list;
}
function maskedMap(map, masking) {
	const pairs = Array.from(map, ({ 0: key, 1: value }) => [masked(key, masking), masked(value, masking)]);
	return pairs.every(({ 0: key, 1: value }) => map.has(key) && map.get(key) === value) ? map : new Map(pairs);
}
function maskedObject(value, masking) {
	const keys = Object.keys(value);
	let changed;
	for (let at = 0; at < keys.length; at++) {
		const key = keys[at] ?? "";
		const entry = Reflect.get(value, key);
		const shownKey = masking.text(key);
		const shown = masked(entry, masking);
		if (shownKey !== key || shown !== entry) changed ??= Object.entries(value).slice(0, at);
		changed?.push([shownKey, shown]);
	}
	return changed ? Object.fromEntries(changed) : value;
}
// src/guarded-host.ts
function guardedHost(host, args = []) {
	const credentials = credentialMask();
	credentials.addValues(secretsOf(host.env));
	for (let $ = 0, $l = args; $ < $l.length; $++) {
		const arg = $l[$];
		credentials.learn(arg);
	}
	const read = new Set();
	const identify = (path) => host.identify ? host.identify(path) : path;
	const noteRead = (path) => void read.add(path);
	const hasRead = (path) => {
		const file = identify(path);
		return file !== void 0 && (read.has(path) || [...read].some((other) => identify(other) === file));
	};
	return {
		...host,
		...host.at && { at: (directory) => guardedHost(host.at?.(directory) ?? host) },
		identify,
		credentials,
		noteRead,
		hasRead,
		read: async (path, limit) => {
			const bytes = await host.read(path, limit);
			if (bytes) noteRead(path);
			return bytes;
		},
		out: (text) => host.out(credentials.output(text)),
		outPage: (text) => host.out(text),
		outReport: (text) => host.out(credentials.report(text)),
		err: (text) => host.err(credentials.output(text))
	};
}
const directories = new Set(["PWD", "OLDPWD"]);
function secretsOf(env) {
	return Object.entries(env).flatMap(({ 0: name, 1: value }) => value && isSecretName(name) && !directories.has(name) && !isCommon(value) ? [value] : []);
}
// src/render/safe/safe-text.ts
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
// src/render/safe/dot.ts
const dot = templateOf();
const longestText$5 = 200;
function dotText(text, max = longestText$5) {
	return declareSafe((shown(text, max).trim() || "-").replace(/[&"\\<>[]/g, (mark) => mark === "\\" ? "\\\\" : `&#${mark.charCodeAt(0)};`));
}
// src/render/safe/gantt.ts
const mermaid = templateOf();
function mermaidTime(wall) {
	return declareSafe(new Date(wall).toISOString().slice(0, 16).replace("T", " "));
}
// src/render/safe/ics.ts
const longestText$4 = 200;
const longestLine = 75;
function icsText(text, max = longestText$4) {
	return declareSafe(shown(text, max).replace(/:(?=:)/g, ": ").replaceAll("##[", "## [").replace(/[\\;,]/g, "\\$&"));
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
function jsonText(value, indent = 2) {
	return `${replaceHidden(JSON.stringify(value, (_, entry) => typeof entry === "string" ? withoutShapes(entry) : entry, indent), (code) => code === 10 ? "\n" : escapeOf(code)).replaceAll("##[", "##\\u005b")}\n`;
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
	return declareSafe(withoutOldCommands(shown(text, max)).replace(/:(?=:)/g, ": "));
}
function logCode(text, max = longestText$3) {
	return declareSafe(withoutOldCommands(shown(text, max)));
}
function annotationData(text, max = longestData) {
	return declareSafe(withoutOldCommands(shown(text, max)).replaceAll("%", "%25"));
}
function annotationProperty(text, max = longestProperty) {
	return declareSafe(withoutOldCommands(shown(text, max)).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C"));
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
	}).filter(({ 1: value }) => value !== void 0).map(({ 0: key, 1: value }) => `${key}=${annotationProperty(String(value))}`).join(",")}::${annotationData(message)}`);
}
function withoutOldCommands(text) {
	return text.replaceAll("##[", "## [");
}
// src/render/safe/message-pieces.ts
const messagePiece = /"([^"]*)"|`([^`]*)`|[^ "`]+|["`]/g;
function messageWithin(message, max) {
	const text = visible(withoutShapes(message)).trim();
	if (text.length <= max) return text;
	for (const { 0: all, 1: name, 2: code, index } of text.matchAll(messagePiece)) {
		if (index + all.length < max) continue;
		const mark = name === void 0 && code === void 0 ? "" : all[0] ?? "";
		return `${bounded(text, Math.max(max, index + 3))}${mark}`;
	}
	return bounded(text, max);
}
// src/render/safe/markdown.ts
const md = templateOf();
const punctuation = /[!-/:-@[-`{-~]/g;
const addressSign = /(?<=[\w.+-])@(?=[a-z0-9])/gi;
const lostBlank = /^ | $|(?<= ) /g;
const plainWord = /^[^"#$&*+<=>@[\\\]^_`{|}~]+$/;
const liveWord = /www\.|\/\/|-\d|[0-9a-f]{7}|:[^:]+:/i;
const longestCode = 200;
const longestText$2 = 600;
function markdownCode(text, max = longestCode) {
	return declareSafe(codeOf(shown(text, max)));
}
function markdownText(message, max = longestText$2) {
	return declareSafe(messageWithin(message, max).replace(messagePiece, (all, name, code) => pieceOf(all, name ?? code)));
}
function markdownPre(line, max = longestCode) {
	return declareSafe(entitiesOf$1(shown(line, max)));
}
function markdownLink(text, address) {
	return /^https:\/\/[\w.-]{1,250}(?::\d{1,5})?[\w./#?=%~-]{0,500}$/.test(address) ? declareSafe(`<a href="${address}">${text}</a>`) : md`${text}`;
}
function markdownMermaid(diagram) {
	return declareSafe(`\`\`\`mermaid\n${diagram}\n\`\`\``);
}
function pieceOf(all, name) {
	if (name !== void 0) return codeOf(name);
	return plainWord.test(all) && !liveWord.test(all) ? all : codeOf(all);
}
function codeOf(text) {
	return `<code>${(text.trim() === "" ? `"${text}"` : text).split(addressSign).map(entitiesOf$1).join("&#64;<!-- -->").replace(lostBlank, "&#160;")}</code>`;
}
function entitiesOf$1(text) {
	return text.replace(punctuation, (character) => `&#${character.charCodeAt(0)};`);
}
// src/render/safe/markup.ts
const html = templateOf();
const xml = templateOf();
const longestText$1 = 4e3;
function htmlText(text, max = longestText$1) {
	return declareSafe(escaped(text, max));
}
function htmlMessage(message, max = longestText$1) {
	return declareSafe(messageWithin(message, max).replace(messagePiece, (all, _, code) => code === void 0 ? entitiesOf(all) : `<code>${entitiesOf(code)}</code>`));
}
function xmlText(text, max = longestText$1) {
	return declareSafe(escaped(text, max));
}
function svgInHtml(picture) {
	return declareSafe(picture);
}
function ownStyle(style) {
	return declareSafe(withoutEnd(style));
}
function ownScript(script) {
	return declareSafe(withoutEnd(script));
}
function withoutEnd(text) {
	if (/<(?:\/|!--|script)/i.test(text)) throw new Error("A style or script of the page would end its element");
	return text;
}
function escaped(text, max) {
	return entitiesOf(shown(text, max));
}
function entitiesOf(text) {
	return text.replace(/[&<>"'`[]/g, (character) => `&#${character.charCodeAt(0)};`);
}
// src/render/safe/mermaid.ts
const longestLabel = 40;
function mermaidLabel(text, max = longestLabel) {
	return declareSafe(bounded(shown(text, max * 8).replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, " ").trim(), max) || "-");
}
const lookAlikes = {
	"*": "\u2217",
	"`": "\u02cb",
	"~": "\u223c"
};
const joiner = "#8288;";
function mermaidText(text, max = longestLabel) {
	const inert = [...bounded(shown(text, max * 8).trim(), max) || "-"].map((character) => isPlain(character) ? character : inertMark(character)).join("");
	return declareSafe(/^[\p{L}(]/u.test(inert) ? inert : joiner + inert);
}
function isPlain(character) {
	return /[\p{L}\p{M}\p{N} ,()/]/u.test(character);
}
function inertMark(mark) {
	const code = `#${(lookAlikes[mark] ?? mark).codePointAt(0)};`;
	return mark in lookAlikes ? code : `${joiner}${code}${joiner}`;
}
// src/render/safe/sarif.ts
const sarif = templateOf();
const longestText = 2e3;
function sarifText(text, max = longestText) {
	return declareSafe(shown(text, max).replace(/[{}]/g, "$&$&").replaceAll("](", "] ("));
}
function sarifName(text, max = 200) {
	return declareSafe(shown(text, max));
}
function sarifUri(path) {
	return declareSafe(withoutShapes(path.toWellFormed()).split("/").filter((segment) => segment !== "").map(encodeURIComponent).join("/"));
}
// src/render/account-words.ts
const outcomes = {
	"left-out": own`left out`,
	"passed-over": own`passed over`,
	"not-understood": own`not recognized`
};
function outcomeWords({ outcome }) {
	return outcomes[outcome];
}
function accountWords({ account }) {
	if (!account || isPlain$1(account)) return null;
	const { scope, total, reviewed, removed, leftOut, passedOver, notUnderstood } = account;
	const kind = scope === "change" ? own`changed ` : own``;
	const said = [
		[reviewed, own`reviewed`],
		[removed, own`deleted`],
		[leftOut, outcomes["left-out"]],
		[passedOver, outcomes["passed-over"]],
		[notUnderstood, outcomes["not-understood"]]
	].filter(({ 0: count }) => count > 0).map(({ 0: count, 1: words }) => own`${count} ${words}`);
	return own`${total} ${kind}YAML ${total === 1 ? own`file` : own`files`}: ${joined(said, ", ")}`;
}
function nothingWords({ account, summary, changes }) {
	if (summary.files > 0 || changes.length > 0) return null;
	return !account || account.leftOut + account.notUnderstood === 0 ? own`No pipeline file changed: nothing to review.` : own`No pipeline file was reviewed.`;
}
function shownEntries(account, most) {
	const sorted = [...account.entries].sort((one, other) => Number(other.isDoubtful) - Number(one.isDoubtful));
	return {
		shown: sorted.slice(0, most),
		rest: sorted.length - Math.min(most, sorted.length)
	};
}
// src/text/table.ts
function recordOf(entries, makeValue) {
	const record = {};
	for (const name in entries) record[name] = makeValue(name);
	if (isWhole(record, entries)) return record;
	throw new Error("a table has lost an entry");
}
function isWhole(record, entries) {
	return Object.keys(entries).every((name) => name in record);
}
function writtenName(property) {
	return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function namesIn(entries) {
	const names = [];
	for (const name in entries) names.push(name);
	return names;
}
// src/setting.ts
function setting(kind, description, details = {}) {
	const read = (given, refuse) => given === "" ? void 0 : kind.parse(given) ?? refuse(kind.complaint);
	return {
		kind,
		description,
		default: "",
		isSecret: false,
		...details,
		read
	};
}
function settingWithDefault(kind, fallback, description, details = {}) {
	const read = (given, refuse) => kind.parse(given === "" ? fallback : given) ?? refuse(kind.complaint);
	return {
		kind,
		description,
		default: fallback,
		isSecret: false,
		...details,
		read
	};
}
function inputsOf(settings) {
	return Object.entries(settings).map(({ 0: property, 1: entry }) => ({
		name: writtenName(property),
		...entry
	}));
}
function variableOf(input) {
	return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}
function readInputs(settings, env) {
	return recordOf(settings, (property) => {
		const name = writtenName(property);
		return settings[property].read(env[variableOf(name)]?.trim() ?? "", (complaint) => {
			throw wrongInput(name, complaint);
		});
	});
}
function wrongInput(name, why) {
	return new OperationalError(`The input "${name}" cannot be used: ${why}`, `Correct "${name}" under "with:" in the workflow`);
}
function fromEnvironment({ variable }, env) {
	return env[variable]?.trim() || void 0;
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
// src/text/closest.ts
const longest = 100;
function editsBetween(word, candidate) {
	const a = folded(word), b = folded(candidate);
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
	const { 0: first, 1: second } = ranked(text, candidates);
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
// src/text-kinds.ts
function refusalOf(expected, example) {
	return (option, text) => [`${option} takes ${expected}, not ${quoted(text)}.`, `For example ${option} ${example}.`];
}
function text(placeholder) {
	return {
		parse: (given) => given,
		placeholder,
		complaint: "it is no text",
		refusal: refusalOf("a text", placeholder)
	};
}
function form(placeholder, isRight, { complaint, expected = placeholder, example = placeholder }) {
	return {
		parse: (given) => isRight(given) ? given : void 0,
		placeholder,
		complaint,
		refusal: refusalOf(expected, example)
	};
}
function choice(choices) {
	return {
		parse: (given) => choices.find((candidate) => candidate === given),
		placeholder: choices.join("|"),
		complaint: `it must be ${alternatives(choices)}`,
		refusal: refusalOf(choices.join(", "), choices[0])
	};
}
function format(noun, names) {
	return {
		parse: (given) => names.find((candidate) => candidate === given),
		placeholder: names.join("|"),
		complaint: `it must be ${alternatives(names)}`,
		refusal: (_, given) => {
			const { 0: near } = closestTo(given, names, 1);
			return [`Unknown ${noun} ${quoted(given)}.`, near === void 0 ? `Formats: ${names.join(", ")}.` : `Did you mean ${near}?`];
		}
	};
}
const mostNumber = 999999999;
function wholeNumber(smallest, largest = mostNumber, example = largest, placeholder = "N") {
	const range = largest === mostNumber ? "a whole number" : `a whole number from ${smallest} to ${largest}`;
	const refuse = refusalOf(range, String(example));
	return {
		parse: (given) => {
			const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
			return number >= smallest && number <= largest ? number : void 0;
		},
		placeholder,
		complaint: `it is not ${range}`,
		range: [smallest, largest],
		refusal: (option, given, fallback) => {
			const { 0: message, 1: hint } = refuse(option, given);
			return [message, fallback === void 0 ? hint : `The default is ${fallback}.`];
		}
	};
}
const truth = {
	parse: (given) => {
		if ([
			"true",
			"True",
			"TRUE"
		].includes(given)) return true;
		return [
			"false",
			"False",
			"FALSE"
		].includes(given) ? false : void 0;
	},
	placeholder: "true|false",
	complaint: "it is neither true nor false",
	refusal: refusalOf("true or false", "true")
};
const lines = {
	...text("LINES"),
	parse: (given) => given.split("\n").flatMap((line) => line.trim() === "" ? [] : [line.trim()])
};
function alternatives(words) {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// src/dialects/dag-factory/service-settings.ts
function isServerAddress$1(given) {
	const address = given.includes("://") ? given : `https://${given}`;
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	return username === "" && password === "" && (protocol === "https:" || (hostname === "127.0.0.1" || hostname === "localhost") && protocol === "http:");
}
const airflowSettings = {
	airflowHost: {
		...setting(form("URL", isServerAddress$1, { complaint: "it is not an https address of an Airflow server" }), "Address of the Airflow server whose run history is shown, with its path where it has one. The review contacts no other host.", { help: "address of the Airflow server" }),
		variable: "AIRFLOW_HOST"
	},
	airflowToken: {
		...setting(text("TOKEN"), "Token of the Airflow server. With it, the review shows the run history of the changed DAGs. Reading DAG runs, task instances and task logs is enough.", {
			isSecret: true,
			help: "token of the Airflow server; reading runs, task instances and logs is enough"
		}),
		variable: "AIRFLOW_TOKEN"
	},
	airflowUsername: {
		...setting(text("NAME"), "In place of a token: name of a user of the Airflow server.", { help: "name of a user of the Airflow server, in place of a token" }),
		variable: "AIRFLOW_USERNAME"
	},
	airflowPassword: {
		...setting(text("PASSWORD"), "Password of that user.", {
			isSecret: true,
			help: "password of that user"
		}),
		variable: "AIRFLOW_PASSWORD"
	}
};
const airflowService = {
	dialect: "dag-factory",
	title: "Airflow",
	apiKey: "airflowToken",
	baseUrl: "airflowHost",
	client: {
		id: "airflowUsername",
		secret: "airflowPassword"
	},
	setUp: [
		"airflowHost",
		"airflowUsername",
		"airflowPassword"
	],
	registration: {
		by: "DAG id",
		hint: "Check that AIRFLOW_HOST is the server that runs the DAGs, and that the credentials may read them."
	},
	history: "run history from Airflow (AIRFLOW_HOST, and AIRFLOW_TOKEN or AIRFLOW_USERNAME and AIRFLOW_PASSWORD)"
};
// src/dialects/databricks/service-settings.ts
function isWorkspaceAddress(given) {
	const address = given.includes("://") ? given : `https://${given}`;
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	return username === "" && password === "" && (protocol === "https:" || (hostname === "127.0.0.1" || hostname === "localhost") && protocol === "http:");
}
const databricksSettings = {
	databricksHost: {
		...setting(form("URL", isWorkspaceAddress, { complaint: "it is not an https address of a workspace" }), "Address of the Databricks workspace whose run history is shown, for instance `https://dbc-a1b2.cloud.databricks.com`. The review contacts no other host, whatever a bundle names.", { help: "address of the Databricks workspace" }),
		variable: "DATABRICKS_HOST"
	},
	databricksToken: {
		...setting(text("TOKEN"), "Access token of the workspace. With it, the review shows the run history of the changed jobs. `CAN VIEW` on the jobs is enough.", {
			isSecret: true,
			help: "access token of the workspace; CAN VIEW on the jobs is enough"
		}),
		variable: "DATABRICKS_TOKEN"
	},
	databricksClientId: {
		...setting(text("ID"), "In place of a token: OAuth client ID of a service principal.", { help: "OAuth client ID of a service principal, in place of a token" }),
		variable: "DATABRICKS_CLIENT_ID"
	},
	databricksClientSecret: {
		...setting(text("SECRET"), "OAuth secret of that service principal.", {
			isSecret: true,
			help: "OAuth secret of that service principal"
		}),
		variable: "DATABRICKS_CLIENT_SECRET"
	}
};
const databricksService = {
	dialect: "databricks",
	title: "Databricks",
	apiKey: "databricksToken",
	baseUrl: "databricksHost",
	client: {
		id: "databricksClientId",
		secret: "databricksClientSecret"
	},
	registration: {
		by: "name",
		hint: "Check that DATABRICKS_HOST is the workspace of the production target, and that the credentials may view the jobs."
	},
	history: "run history from Databricks (DATABRICKS_HOST, and DATABRICKS_TOKEN or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET)"
};
// src/dialects/kestra/service-settings.ts
function isServerAddress(given) {
	if (!URL.canParse(given)) return false;
	const { protocol, hostname, username, password, search } = new URL(given);
	return username === "" && password === "" && search === "" && (protocol === "https:" || (hostname === "127.0.0.1" || hostname === "localhost") && protocol === "http:");
}
const kestraSettings = {
	kestraHost: {
		...setting(form("URL", isServerAddress, { complaint: "it is not an https address of a server" }), "Address of the Kestra server whose run history is shown, for instance `https://kestra.acme.dev`, with the path under which it is served. The review contacts no other host, whatever a flow names.", { help: "address of the Kestra server" }),
		variable: "KESTRA_HOST"
	},
	kestraToken: {
		...setting(text("TOKEN"), "API token of the server (Enterprise Edition). With it, the review shows the run history of the changed flows. To read flows, executions and logs is enough.", {
			isSecret: true,
			help: "API token of the server; to read flows, executions and logs is enough"
		}),
		variable: "KESTRA_API_TOKEN"
	},
	kestraUsername: {
		...setting(text("NAME"), "In place of a token: user of the basic authentication. In the open-source edition this user may do everything.", { help: "user of the basic authentication, in place of a token" }),
		variable: "KESTRA_USERNAME"
	},
	kestraPassword: {
		...setting(text("SECRET"), "Password of that user.", {
			isSecret: true,
			help: "password of that user"
		}),
		variable: "KESTRA_PASSWORD"
	},
	kestraTenant: {
		...setting(text("ID"), "Tenant of the flows. Default: `main`.", { help: "tenant of the flows, main unless told" }),
		variable: "KESTRA_TENANT"
	}
};
const kestraService = {
	dialect: "kestra",
	title: "Kestra",
	apiKey: "kestraToken",
	baseUrl: "kestraHost",
	client: {
		id: "kestraUsername",
		secret: "kestraPassword"
	},
	scope: "kestraTenant",
	registration: {
		by: "namespace and id",
		hint: "Check that KESTRA_HOST and KESTRA_TENANT are those of production, and that the credentials may read the flows."
	},
	history: "run history from Kestra (KESTRA_HOST, and KESTRA_API_TOKEN or KESTRA_USERNAME and KESTRA_PASSWORD)"
};
// src/dialects/orchestra/service-settings.ts
function isSafeAddress(given) {
	const address = URL.canParse(given) ? new URL(given) : void 0;
	const isLocal = address?.hostname === "127.0.0.1" || address?.hostname === "localhost";
	return address?.protocol === "https:" || isLocal && address?.protocol === "http:";
}
const orchestraSettings = {
	orchestraApiKey: {
		...setting(text("KEY"), "Key of the Orchestra API. With it, the review shows the run history of the changed pipelines.", {
			isSecret: true,
			help: "key of the Orchestra API; a read-only key is enough"
		}),
		variable: "ORCHESTRA_API_KEY"
	},
	orchestraBaseUrl: {
		...setting(form("URL", isSafeAddress, { complaint: "it is not an https URL" }), "Address of the Orchestra API. Default: the public one.", { help: "address of the Orchestra API (default: the public one)" }),
		variable: "ORCHESTRA_BASE_URL"
	}
};
const orchestraService = {
	dialect: "orchestra",
	title: "Orchestra",
	apiKey: "orchestraApiKey",
	baseUrl: "orchestraBaseUrl",
	setUp: ["orchestraApiKey"],
	registration: {
		by: "repository and path",
		hint: "Run it at the root of the repository, and pass the repository as registered in Orchestra with --repository."
	},
	history: "run history from Orchestra (ORCHESTRA_API_KEY, ORCHESTRA_BASE_URL)",
	live: "run Orchestra's validator and, with ORCHESTRA_API_KEY, check that connections and environments exist"
};
// src/dialects/services.ts
const serviceSettings = {
	...orchestraSettings,
	...databricksSettings,
	...kestraSettings,
	...airflowSettings
};
const services = {
	orchestra: orchestraService,
	databricks: databricksService,
	kestra: kestraService,
	airflow: airflowService
};
const liveServiceName = "orchestra";
const liveService = services[liveServiceName];
function descriptionOf(name) {
	return services[name];
}
function settingsToSetUp(name) {
	const { baseUrl, apiKey, setUp = [baseUrl, apiKey] } = descriptionOf(name);
	return setUp;
}
function accessTo(name, values) {
	const { dialect, apiKey: key, baseUrl, client, scope } = descriptionOf(name);
	const apiKey = values[key];
	const part = scope && values[scope];
	const access = {
		dialect,
		apiKey,
		baseUrl: values[baseUrl],
		...part !== void 0 && { scope: part }
	};
	const clientId = client && values[client.id];
	const secret = client && values[client.secret];
	return apiKey === void 0 && clientId !== void 0 && secret !== void 0 ? {
		...access,
		apiKey: secret,
		clientId
	} : access;
}
function servicesWithKey(values) {
	return namesIn(services).flatMap((name) => {
		const { apiKey, ...access } = accessTo(name, values);
		return apiKey === void 0 ? [] : [{
			...access,
			apiKey
		}];
	});
}
// src/discover/base.ts
function filesOfChange(files, matters) {
	const changed = new Map();
	const former = new Map();
	const removed = [];
	for (let $ = 0, $l = files; $ < $l.length; $++) {
		const { path, previousPath, status, before } = $l[$];
		{
			const name = status === "added" ? null : previousPath ?? path;
			const isKnown = name !== null && matters(name);
			if (isKnown && before) former.set(name, before);
			if (status !== "removed" && matters(path)) changed.set(path, isKnown ? name : null);
			else if (isKnown) removed.push(name);
		}
	}
	return {
		changed,
		removed,
		former
	};
}
function bytesOfFormer(path, former, contents) {
	if (former?.kind !== "file") return void 0;
	const bytes = contents.get(former.blob);
	if (bytes) return bytes;
	throw new BaseUnavailable(`git cannot show ${quoted(path)} of the base: this is a partial clone, and nothing is fetched here`, "Remove \"filter\" and \"sparse-checkout\" from actions/checkout; in a local clone, run git diff REF to fetch the missing contents.");
}
function hostAtBase(host, base) {
	const bytesOf = async (path) => await base.read(path) ?? (base.changed.has(path) || base.removed.includes(path) ? void 0 : "as it lies there");
	return {
		...host.credentials && { credentials: host.credentials },
		kindOf: async (path) => {
			const bytes = await bytesOf(path);
			return bytes === "as it lies there" ? host.kindOf(path) : bytes && "file";
		},
		read: async (path, limit) => {
			const bytes = await bytesOf(path);
			return bytes === "as it lies there" ? host.read(path, limit) : bytes?.subarray(0, limit + 1);
		}
	};
}
// src/discover/git.ts
async function gitText(host, args, call) {
	const result = await host.git(args, call);
	return result.code === 0 ? new TextDecoder().decode(result.stdout) : void 0;
}
async function checkedOutCommit(host) {
	const { 0: object } = objectsIn((await host.git(["cat-file", "--batch"], { input: "HEAD^{commit}\n" })).stdout);
	if (!isCommitSha(object?.name)) return void 0;
	const parents = (new TextDecoder().decode(object?.bytes).split("\n\n", 1)[0] ?? "").split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
	return {
		sha: object.name,
		parents: parents.filter(isCommitSha)
	};
}
async function commitsOf(host, expressions) {
	const lines = (await gitText(host, ["cat-file", "--batch-check"], { input: expressions.map((text) => isPlainExpression(text) ? `${text}^{commit}` : "-").map((line) => `${line}\n`).join("") }) ?? "").split("\n");
	return expressions.map((_, index) => /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? "")?.[1]);
}
function partingArguments(one, other) {
	return isPlainExpression(one) && isPlainExpression(other) ? [`${one}^{commit}...${other}^{commit}`] : [];
}
function partingIn(lines) {
	const { 0: other = "", 1: one = "", 2: base = "" } = lines;
	if (!objectName.test(one) || !objectName.test(other)) return void 0;
	return {
		one,
		other,
		base: base.startsWith("^") && objectName.test(base.slice(1)) ? base.slice(1) : void 0
	};
}
const objectName = /^[0-9a-f]{40,64}$/;
function isPlainExpression(text) {
	return text !== "" && text.length <= 250 && !text.startsWith("-") && !/[\n\r\0]/.test(text);
}
async function hasCommit(host, sha) {
	if (!isCommitSha(sha)) return false;
	if (await isPresent(host, sha)) return true;
	return (await host.git([
		"fetch",
		...plainFetch,
		"--depth=1",
		"origin",
		sha
	], { mayFetch: true })).code === 0 && await isPresent(host, sha);
}
const plainFetch = [
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-filter",
	"--no-write-fetch-head",
	"--upload-pack=git-upload-pack"
];
async function isPresent(host, sha) {
	return (await commitsOf(host, [sha]))[0] === sha;
}
async function mergeBase(host, one, other) {
	const sha = (await gitText(host, [
		"merge-base",
		one,
		other
	]))?.trim().split("\n", 1)[0];
	return sha !== void 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0;
}
function objectsIn(output) {
	const objects = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		if (end === -1) break;
		const line = new TextDecoder().decode(output.subarray(at, end));
		const { 1: name = "", 2: type = "", 3: size = "" } = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
		at = end + 1;
		if (name === "") continue;
		objects.push({
			name,
			type,
			bytes: output.subarray(at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return objects;
}
const mostBytes = 201326592;
const mostAround = 200;
async function readContents(host, names, limit) {
	const wanted = [...new Set(names)];
	if (wanted.length === 0) return new Map();
	const most = Math.min(mostBytes, wanted.length * (limit + mostAround));
	const { code, stdout } = await host.git([
		...streamed,
		"cat-file",
		"--batch",
		"--buffer"
	], {
		input: linesOf(wanted),
		most
	});
	return code === 0 ? contentsIn(stdout, limit) : readBySize(host, wanted, limit);
}
const streamed = ["-c", "core.bigFileThreshold=1m"];
function contentsIn(output, limit) {
	const blobs = objectsIn(output).filter(({ type }) => type === "blob");
	return new Map(blobs.map(({ name, bytes }) => [name, bytes.subarray(0, limit + 1)]));
}
async function readBySize(host, wanted, limit) {
	const sizes = [...(await gitText(host, [
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: linesOf(wanted) }) ?? "").matchAll(/^([0-9a-f]{40,64}) blob (\d+)$/gm)].map(({ 1: name = "", 2: size }) => [name, Number(size)]);
	let total = 0;
	const isRead = ({ 1: size }) => {
		total += size;
		return total <= mostBytes;
	};
	const { 0: read, 1: beyond } = parted([...sizes].sort(({ 1: one }, { 1: other }) => one - other), isRead);
	const output = read.length === 0 ? void 0 : await host.git([
		"cat-file",
		"--batch",
		"--buffer"
	], { input: linesOf(read.map(({ 0: name }) => name)) });
	return new Map([...beyond.map(({ 0: name }) => [name, new Uint8Array(limit + 1).fill(35)]), ...contentsIn(output?.stdout ?? new Uint8Array(), limit)]);
}
async function contentAt(host, sha, path) {
	if (path.includes("\n")) return void 0;
	const { stdout } = await host.git(["cat-file", "--batch"], { input: `${sha}:${path}\n` });
	return objectsIn(stdout)[0]?.bytes;
}
function linesOf(names) {
	return names.map((name) => `${name}\n`).join("");
}
function parted(items, isFirst) {
	const first = [], others = [];
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const item = $l[$];
		(isFirst(item) ? first : others).push(item);
	}
	return [first, others];
}
function isCommitSha(value) {
	return typeof value === "string" && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value);
}
// src/engine/rule.ts
const profiles = [
	"minimal",
	"recommended",
	"strict"
];
const defaultProfile = "recommended";
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
function describedRule(description) {
	const check = () => {
		throw new Error("the dialect of this rule is not loaded");
	};
	return {
		...description,
		check
	};
}
function onlyFor(dialect, rule) {
	return {
		...rule,
		dialects: [dialect]
	};
}
function defineFamilyRule(rule) {
	return {
		...rule,
		scope: "family"
	};
}
function currentId(rules, id) {
	if (Object.hasOwn(rules, id)) return id;
	return Object.keys(rules).find((current) => rules[current]?.formerIds?.includes(id)) ?? id;
}
function profileOf(rule) {
	return rule.profile ?? (rule.severity === "error" ? "minimal" : "recommended");
}
// src/settings.ts
const commentPolicies = [
	"always",
	"on-change",
	"on-findings",
	"never"
];
const reviewPolicies = ["suggestions", "never"];
function isReviewName(given) {
	return /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/.test(given) && !given.includes("--");
}
const reviewName = form("NAME", isReviewName, { complaint: "a name can have at most 40 letters, digits, spaces, dots, underscores and hyphens" });
const label = form("LABEL", (given) => given.length <= 50 && !/[,\n]/.test(given), { complaint: "a label can have at most 50 characters and no comma" });
const settings$1 = {
	paths: settingWithDefault(lines, "", "Files, folders or patterns to review, one per line. Default: every pipeline below the root of the repository."),
	config: setting(text("FILE"), "Path of the configuration file. Default: the file found at the root of the repository."),
	failOn: setting(choice(thresholds), "The lowest severity that fails the check. Default: the value of the configuration file, or `error`.", { help: `lowest severity that fails the check (default ${defaultThreshold})` }),
	gate: settingWithDefault(choice(gates), "new", "`new`: only new findings of the change can fail the check. `all`: existing findings can too.", { help: "with --since or --staged: which findings can fail the check" }),
	profile: setting(choice(profiles), "Set of rules: `minimal`, `recommended` or `strict`. Default: the value of the configuration file.", { help: `which rules are on (default ${defaultProfile})` }),
	reviewName: setting(reviewName, "Name of this review if a repository has several, for instance one for each team. It is shown in the comment, check run and commit status. At most 40 letters, digits, blanks, `.`, `_` and `-`. Default: none."),
	comment: settingWithDefault(choice(commentPolicies), "on-change", "When to comment on the pull request: `always`, `on-change` (a pipeline file changed), `on-findings` or `never`. An existing comment is kept up to date, except with `never`."),
	reviewComments: settingWithDefault(choice(reviewPolicies), "suggestions", "`suggestions`: suggest fixes on the changed lines that can be applied with a click. `never`: no suggestions."),
	checkRun: settingWithDefault(truth, "false", "Whether to publish a separate check run with annotations. Needs the permission `checks: write`."),
	commitStatus: settingWithDefault(truth, "false", "Whether to write the verdict as a commit status too. Needs the permission `statuses: write`."),
	label: setting(label, "Label (at most 50 characters, no comma) for pull requests whose review does not pass; a passing review removes it. Default: none."),
	htmlReport: settingWithDefault(truth, "false", "Whether to write the HTML report of what is reviewed; the output `html` is its path, for the step that uploads it."),
	maxAnnotations: settingWithDefault(wholeNumber(0, 500), "100", "Maximum number of annotations of the check run, 0 to 500. The log shows up to ten of each severity, the limit of GitHub."),
	githubToken: {
		...setting(text("TOKEN"), "Token for reading the pull request and for writing the comment.", { isSecret: true }),
		default: `\${{ github.token }}`
	},
	forkReport: setting(text("FILE"), "Only under `workflow_run`: path of the JSON report that a fork's own run uploaded as an artifact. Its content is published in a comment as untrusted text, and nothing is reviewed. Default: the fork's files are reviewed again."),
	...serviceSettings,
	historyDays: settingWithDefault(wholeNumber(1, 90, 14), "14", `Number of days of run history, 1 to 90.`, { help: "days of run history" }),
	historyCache: {
		...setting(text("DIRECTORY"), "Directory for run history between reviews; store it with the cache step of the workflow.", { help: "directory for run history between reviews" }),
		variable: "PIPELINE_REVIEW_CACHE"
	},
	liveChecks: settingWithDefault(truth, "false", "Whether to send the changed definitions to the orchestrator's own validator and, with a key, to look up the connections and environments that they use. Its findings are advice and never fail the check."),
	rehearseEnvironment: setting(text("NAME"), "Name of the environment in which changed pipelines are started from the branch under review, once the review has passed. Only under `workflow_dispatch` or with the label; never for forks. Needs a key that may start runs. Default: nothing is started."),
	rehearseLabel: settingWithDefault(text("LABEL"), "rehearse", "Label of a pull request that requests the rehearsal."),
	rehearseMinutes: settingWithDefault(wholeNumber(1, 300), "30", "Minutes to wait for the runs of a rehearsal, 1 to 300; a run that has not ended by then is cancelled.")
};
const inputs = inputsOf(settings$1);
// src/text/plain-path.ts
function plainPath(path) {
	const steps = [];
	for (let $ = 0, $l = path.split("/"); $ < $l.length; $++) {
		const step = $l[$];
		if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
		else if (step !== "." && step !== "") steps.push(step);
	}
	return `${path.startsWith("/") ? "/" : ""}${steps.join("/")}`;
}
function pathSeenFrom(home, path) {
	if (home.length === 0) return path;
	const steps = path.split("/");
	const differs = home.findIndex((step, index) => step !== steps[index]);
	const common = differs === -1 ? home.length : differs;
	return [...home.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}
function pathUnder(home, path) {
	return home.length === 0 || path.startsWith("/") ? path : plainPath([...home, path].join("/"));
}
// src/file-refusal.ts
var FileRefusal = class extends Error {
	isChanged;
	constructor(message, isChanged = false) {
		super(message);
		this.name = "FileRefusal";
		this.isChanged = isChanged;
	}
};
// src/file-layer.ts
const system = process.getBuiltinModule("node:fs");
const { constants: constants$1 } = system;
function fileLayer(home, disk = system) {
	const at = placesIn(home);
	const stepsAbove = stepsFrom(home);
	const isBehindLink = (path) => linkAmong(disk, stepsAbove(path)) !== void 0;
	return {
		kindOf: (path) => {
			const kind = kindOf(disk, at(path));
			return kind !== void 0 && isBehindLink(at(path)) ? "link" : kind;
		},
		list: (directory) => isLinked(disk, home, at(directory)) ? void 0 : list(disk, at(directory)),
		read: (path, limit) => {
			const file = at(path);
			return isBehindLink(file) ? void 0 : readRegular(disk, file, limit);
		},
		identify: (path) => {
			const entry = disk.lstatSync(at(path), {
				throwIfNoEntry: false,
				bigint: true
			});
			return entry && `${entry.dev}:${entry.ino}`;
		},
		write: (path, text, was) => write(disk, home, at(path), text, was)
	};
}
function placesIn(home) {
	const root = (0, node_path.resolve)(home);
	const start = root.endsWith(node_path.sep) ? root : root + node_path.sep;
	return (path) => node_path.sep === "/" && !unplain.test(path) ? start + path : (0, node_path.resolve)(home, path);
}
const unplain = /(?:^|\/)\.{0,2}(?:\/|$)/;
function linkAbove(disk, home, path) {
	return linkAmong(disk, stepsFrom(home)(path));
}
function linkAmong(disk, directories) {
	return directories.find((directory) => kindOf(disk, directory) === "link");
}
function stepsFrom(home) {
	let known;
	return (path) => {
		if (path.length <= home.length && (home === path || home.startsWith(path + node_path.sep))) return stepsAbove(home, path);
		const folder = (0, node_path.dirname)(path);
		if (known?.folder !== folder) known = {
			folder,
			steps: stepsAbove(home, path)
		};
		return known.steps;
	};
}
function stepsAbove(home, path) {
	const down = (0, node_path.relative)(home, path).split(node_path.sep);
	const ups = down.findIndex((step) => step !== "..");
	const shared = (0, node_path.resolve)(home, "../".repeat(ups === -1 ? down.length : ups));
	const steps = (0, node_path.relative)(shared, (0, node_path.dirname)(path)).split(node_path.sep).filter((step) => step !== "");
	const isForeign = (0, node_path.dirname)(shared) === shared && home !== shared;
	return steps.map((_, index) => (0, node_path.join)(shared, ...steps.slice(0, index + 1))).slice(isForeign ? 1 : 0);
}
function isLinked(disk, home, path) {
	return path !== home && (kindOf(disk, path) === "link" || linkAbove(disk, home, path) !== void 0);
}
function kindOf(disk, path) {
	try {
		const entry = disk.lstatSync(path, { throwIfNoEntry: false });
		return entry && kindFrom(entry);
	} catch {
		return;
	}
}
function kindFrom(entry) {
	if (entry.isSymbolicLink()) return "link";
	if (entry.isFile()) return "file";
	return entry.isDirectory() ? "directory" : "other";
}
function list(disk, directory) {
	try {
		return disk.readdirSync(directory, { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindFrom(entry)
		})).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch {
		return;
	}
}
function readRegular(disk, path, limit) {
	try {
		const file = disk.openSync(path, constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0));
		try {
			const entry = disk.fstatSync(file);
			if (!entry.isFile()) return void 0;
			const buffer = new Uint8Array(Math.min(entry.size, limit) + 1);
			return buffer.subarray(0, disk.readSync(file, buffer, 0, buffer.length, 0));
		} finally {
			disk.closeSync(file);
		}
	} catch {
		return;
	}
}
function write(disk, home, path, text, was) {
	if (path.startsWith("/dev/")) {
		disk.writeFileSync(path, text);
		return;
	}
	if ((0, node_path.relative)(home, path).split(node_path.sep).some((step) => step.toLowerCase() === ".git")) throw new FileRefusal("it lies in the folder of git");
	const link = linkAbove(disk, home, path);
	if (link !== void 0) throw new FileRefusal(`${(0, node_path.basename)(link)} is a link, and links are not followed`);
	const kind = kindOf(disk, path);
	if (kind === "link") throw new FileRefusal("it is a link, and links are not followed");
	if (kind === "directory") throw new FileRefusal("it is a directory");
	if (kind === "other") throw new FileRefusal("it is not a regular file");
	const made = kind === void 0 ? disk.mkdirSync((0, node_path.dirname)(path), { recursive: true }) : void 0;
	try {
		replace(disk, path, text, was);
	} catch (error) {
		if (made !== void 0) removeEmpty(disk, (0, node_path.dirname)(path), made);
		throw error;
	}
}
const mostNames = 100;
function replace(disk, path, text, was) {
	const old = disk.lstatSync(path, { throwIfNoEntry: false });
	if (old) disk.accessSync(path, constants$1.W_OK);
	const { 0: file, 1: temporary } = openNew(disk, (0, node_path.dirname)(path), old?.mode ?? 438);
	try {
		try {
			disk.writeFileSync(file, text);
			if (old) keepOwner(disk, file, old);
			disk.fsyncSync(file);
		} finally {
			disk.closeSync(file);
		}
		if (was !== void 0 && !isSame(readRegular(disk, path, was.length), was)) throw new FileRefusal("another program changed it", true);
		disk.renameSync(temporary, path);
	} catch (error) {
		disk.unlinkSync(temporary);
		throw error;
	}
	syncDirectory(disk, (0, node_path.dirname)(path));
}
function openNew(disk, directory, mode) {
	const flags = constants$1.O_WRONLY | constants$1.O_CREAT | constants$1.O_EXCL | (constants$1.O_NOFOLLOW ?? 0);
	for (let count = 0;; count++) {
		const path = (0, node_path.join)(directory, `.pipeline-review-${process.pid}-${count}.tmp`);
		try {
			return [disk.openSync(path, flags, mode & 4095), path];
		} catch (error) {
			if (error.code !== "EEXIST" || count >= mostNames) throw error;
		}
	}
}
function keepOwner(disk, file, { mode, uid, gid }) {
	const own = disk.fstatSync(file);
	try {
		if (own.uid !== uid || own.gid !== gid) disk.fchownSync(file, uid, gid);
	} catch {}
	if (own.mode !== mode) disk.fchmodSync(file, mode & 4095);
}
function isSame(one, other) {
	return one !== void 0 && one.length === other.length && one.every((byte, index) => byte === other[index]);
}
function syncDirectory(disk, directory) {
	try {
		const handle = disk.openSync(directory, constants$1.O_RDONLY);
		try {
			disk.fsyncSync(handle);
		} finally {
			disk.closeSync(handle);
		}
	} catch {}
}
function removeEmpty(disk, from, top) {
	try {
		for (let directory = from; directory.startsWith(top); directory = (0, node_path.dirname)(directory)) disk.rmdirSync(directory);
	} catch {}
}
// src/git-process.ts
const { lstatSync } = process.getBuiltinModule("node:fs");
const mostOutput = 268435456;
const mostMilliseconds = 6e4;
async function runGit(directory, args, call = {}) {
	const { execFile } = process.getBuiltinModule("node:child_process");
	return new Promise((settle) => {
		const options = {
			cwd: directory,
			encoding: "buffer",
			maxBuffer: call.most ?? mostOutput,
			timeout: mostMilliseconds,
			env: environmentOf(directory, call)
		};
		execFile("git", [...settingsFor(call), ...args], options, (error, stdout, stderr) => {
			settle({
				code: error === null ? 0 : typeof error.code === "number" ? error.code : 127,
				stdout,
				stderr: stderr.toString()
			});
		}).stdin?.on("error", () => {}).end(call.input ?? "");
	});
}
const settings = [
	["core.fsmonitor", "false"],
	["core.hooksPath", "/dev/null"],
	["core.quotePath", "false"],
	["core.attributesFile", "/dev/null"],
	["core.excludesFile", "/dev/null"],
	["core.alternateRefsCommand", "true"],
	["core.askPass", "true"],
	["core.gitProxy", ""],
	["core.useReplaceRefs", "false"],
	["credential.helper", ""],
	["diff.renameLimit", "0"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.allow", "never"]
];
function settingsFor({ mayFetch = false }) {
	return [...settings.filter(({ 0: name }) => !(mayFetch && name === "protocol.allow")).flatMap(({ 0: name, 1: value }) => ["-c", `${name}=${value}`]), "--no-pager"];
}
function environmentOf(directory, { index, mayFetch = false }) {
	const others = Object.entries(process.env).filter(({ 0: name }) => !/^(?:GIT_|SSH_ASKPASS|LANGUAGE$|PATH$)/i.test(name));
	const home = repositoryAbove(directory) ?? (0, node_path.resolve)(directory);
	return {
		...Object.fromEntries(others),
		PATH: foldersOutside(home),
		GIT_DIR: (0, node_path.join)(home, ".git"),
		GIT_WORK_TREE: home,
		...!mayFetch && {
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_CONFIG_SYSTEM: "/dev/null",
			GIT_CONFIG_GLOBAL: "/dev/null"
		},
		GIT_ATTR_NOSYSTEM: "1",
		GIT_ALLOW_PROTOCOL: mayFetch ? "file:https:http:ssh" : "none",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: "/dev/null",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "true",
		GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
		GIT_PAGER: "cat",
		LC_ALL: "C",
		...index !== void 0 && { GIT_INDEX_FILE: index }
	};
}
function foldersOutside(home) {
	return (process.env["PATH"] ?? "").split(node_path.delimiter).filter((folder) => (0, node_path.isAbsolute)(folder) && !`${(0, node_path.resolve)(folder)}${node_path.sep}`.startsWith(`${home}${node_path.sep}`)).join(node_path.delimiter);
}
function repositoryAbove(directory) {
	let at = (0, node_path.resolve)(directory);
	for (;;) {
		if (holdsRepository((0, node_path.join)(at, ".git"))) return at;
		const above = (0, node_path.dirname)(at);
		if (above === at) return void 0;
		at = above;
	}
}
function holdsRepository(path) {
	const kindOf = (name) => lstatSync(name, { throwIfNoEntry: false });
	try {
		const entry = kindOf(path);
		return entry?.isFile() === true || entry !== void 0 && kindOf((0, node_path.join)(path, "HEAD")) !== void 0;
	} catch {
		return false;
	}
}
// src/packer.ts
const level = 1;
function packer() {
	const { deflateRawSync, inflateRawSync } = process.getBuiltinModule("node:zlib");
	return {
		pack: (bytes) => deflateRawSync(bytes, { level }),
		unpack: (packed) => inflateRawSync(packed)
	};
}
// src/host.ts
const { constants, fstatSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
function workingDirectory() {
	try {
		return process.cwd();
	} catch {
		return;
	}
}
const processClock = {
	now: () => new Date(),
	elapsed: () => Number(process.hrtime.bigint()) / 1e6,
	sleep: (milliseconds, signal) => new Promise((resume, fail) => {
		signal?.throwIfAborted();
		const timer = setTimeout(resume, milliseconds);
		signal?.addEventListener("abort", () => {
			clearTimeout(timer);
			fail(signal.reason);
		});
	}),
	deadline: (milliseconds) => AbortSignal.timeout(milliseconds)
};
function nodeHost(directory = process.cwd(), keptFiles) {
	const files = fileLayer(directory);
	return {
		env: process.env,
		at: (other) => nodeHost(other, keptFiles),
		...keptFiles && { keptFiles },
		directory: (0, node_path.resolve)(directory).split(/[\\/]/).filter((name) => name !== ""),
		zoneData: {
			tz: process.versions["tz"] ?? "unknown",
			icu: process.versions["icu"] ?? "unknown"
		},
		get isTerminal() {
			return mayBeTerminal(1) && process.stdout.isTTY === true;
		},
		get isErrorTerminal() {
			return mayBeTerminal(2) && process.stderr.isTTY === true;
		},
		kindOf: async (path) => files.kindOf(path),
		list: async (path) => files.list(path),
		read: async (path, limit) => files.read(path, limit),
		write: async (path, text, was) => files.write(path, text, was),
		identify: (path) => files.identify(path),
		readInput,
		pipes: () => {
			usesStreams = true;
			return {
				input: process.stdin,
				output: process.stdout
			};
		},
		out: writerTo(1, () => process.stdout),
		err: writerTo(2, () => process.stderr),
		...processClock,
		git: (args, call) => runGit(directory, args, call),
		fetch: (...args) => fetch(...args),
		makeRoomFor: require_runtime.makeRoomFor,
		packer,
		compilingFully: require_runtime.compilingFully,
		every: (milliseconds, work) => {
			const timer = setInterval(work, milliseconds).unref();
			return () => clearInterval(timer);
		},
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
		usesStreams = true;
		target ??= stream().on("error", () => {
			isClosed = true;
		});
		target.write(rest);
	};
}
let usesStreams = false;
function hasWrittenAll() {
	return !usesStreams;
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
	if (lastWorks.size === 0) for (let $ = 0, $l = signals; $ < $l.length; $++) {
		const signal = $l[$];
		process.on(signal, stop);
	}
	lastWorks.add(work);
	return () => {
		if (lastWorks.delete(work) && lastWorks.size === 0) for (let $ = 0, $l = signals; $ < $l.length; $++) {
			const signal = $l[$];
			process.off(signal, stop);
		}
	};
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
// package.json
var version$1 = "0.1.0";
// src/project.ts
var project_exports = require_rolldown_runtime.__exportAll({
	docsOf: () => docsOf,
	informationUri: () => informationUri,
	pageOf: () => pageOf,
	pinning: () => pinning,
	repository: () => repository,
	version: () => version
});
const version = version$1;
const repository = "pipeline-review/pipeline-review";
const pinning = "Pin a release tag; tags never move. Where your policy asks for it, pin the full commit SHA of that tag.";
const informationUri = `https://github.com/${repository}`;
const rulePages = new Map();
function docsOf(rule) {
	const known = rulePages.get(rule) ?? pageOf(rule.includes("/") ? "configuration.md#rules-of-your-own" : `rules/${rule}.md`);
	rulePages.set(rule, known);
	return known;
}
function pageOf(page) {
	return `https://github.com/${repository}/blob/v${version}/docs/${page}`;
}
// src/cli/main.ts
const commands = {
	check: async () => (await Promise.resolve().then(() => require("./check-command.js")).then((n) => n.check_exports)).check,
	diff: async () => (await Promise.resolve().then(() => require("./cli/diff.js")).then((n) => n.diff_exports)).diff,
	report: async () => (await Promise.resolve().then(() => require("./cli/report.js"))).report,
	rules: async () => (await Promise.resolve().then(() => require("./cli/rules.js")).then((n) => n.rules_exports)).listRules,
	explain: async () => (await Promise.resolve().then(() => require("./cli/explain.js")).then((n) => n.explain_exports)).explain,
	init: async () => (await Promise.resolve().then(() => require("./cli/init.js"))).init,
	schedule: async () => (await Promise.resolve().then(() => require("./cli/schedule.js")).then((n) => n.schedule_exports)).schedule,
	graph: async () => (await Promise.resolve().then(() => require("./cli/graph.js")).then((n) => n.graph_exports)).graph,
	history: async () => (await Promise.resolve().then(() => require("./cli/history.js"))).history,
	dbt: async () => (await Promise.resolve().then(() => require("./cli/dbt.js")).then((n) => n.dbt_exports)).dbt,
	mcp: async () => (await Promise.resolve().then(() => require("./cli/mcp.js"))).mcp,
	lsp: async () => (await Promise.resolve().then(() => require("./cli/lsp.js"))).lsp,
	rehearse: async () => (await Promise.resolve().then(() => require("./cli/rehearse.js")).then((n) => n.rehearse_exports)).rehearse
};
async function main(world, args) {
	const host = guardedHost(world, args);
	try {
		return await dispatch(host, args);
	} catch (error) {
		await learnedPrefixes(host);
		return answerTo(host, error);
	}
}
async function learnedPrefixes(host) {
	try {
		if (host.credentials.prefixes().length === 0) await (await Promise.resolve().then(() => require("./cli/team-prefixes.js")).then((n) => n.team_prefixes_exports)).learnPrefixes(host);
	} catch {}
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
	const { 0: near } = closestTo(name, Object.keys(commands), 1);
	return new OperationalError(`No command, file or directory is named ${quoted(name)}.`, near === void 0 ? "See pipeline-review --help." : `Did you mean "${near}"?`);
}
async function help(host, first, rest) {
	const { helpFor } = await Promise.resolve().then(() => require("./cli/help.js"));
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
		host.err(`pipeline-review: The system refused an operation: ${messageOf(error)}.\nhint: Check disk space and permissions.\n`);
		return exitCodes.operational;
	}
	host.err(`pipeline-review: internal error: ${messageOf(error)}\nhint: this is a bug in Pipeline Review; please report it with the file that caused it.\n`);
	return exitCodes.internal;
}
// src/cli/start.ts
var start_exports = require_rolldown_runtime.__exportAll({ start: () => start });
async function start(args, kept = () => void 0) {
	const directory = workingDirectory();
	if (directory === void 0) {
		process.stderr.write("pipeline-review: The working directory has been removed.\nhint: Change to a directory that is there.\n");
		process.exitCode = exitCodes.operational;
		return false;
	}
	process.exitCode = await main(nodeHost(directory, keptFilesBy(kept)), args);
	return hasWrittenAll();
}
function keptFilesBy(kept) {
	return async () => {
		const place = kept();
		if (!place) return void 0;
		const { keptFilesIn } = await Promise.resolve().then(() => require("./kept-files.js"));
		return keptFilesIn(place.directory, place.build, () => processClock.now().getTime());
	};
}
// src/render/shown-findings.ts
function activeOf(findings) {
	return findings.filter((finding) => finding.suppressed === null);
}
function openOf({ findings, comparison }) {
	return activeOf(findings).filter((finding) => comparison?.gate !== "new" || finding.state !== "existing");
}
function blockingOf(report) {
	const { threshold } = report;
	if (threshold === "never") return [];
	return openOf(report).filter((finding) => !finding.isAdvisory && isAtLeast(finding.severity, threshold));
}
function existingOf(report) {
	const open = new Set(openOf(report));
	return activeOf(report.findings).filter((finding) => !open.has(finding));
}
function suppressedOf({ findings }) {
	const suppressed = findings.filter((finding) => finding.suppressed !== null);
	const isLatest = (finding) => finding.state === "new";
	return {
		latest: suppressed.filter(isLatest),
		others: suppressed.filter((finding) => !isLatest(finding))
	};
}
function rankedBySeverity(findings) {
	return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).sort(byReach));
}
const weights = {
	high: 0,
	medium: 1,
	low: 3
};
function byReach(a, b) {
	return weightOf(a) - weightOf(b) || b.blastRadius - a.blastRadius;
}
function weightOf({ criticality }) {
	return criticality === null ? 2 : weights[criticality];
}
function splitAt(findings, max) {
	const ranked = rankedBySeverity(findings);
	return {
		shown: ranked.slice(0, max),
		rest: ranked.slice(max)
	};
}
function splitByTurns(findings, max) {
	const ranked = rankedBySeverity(findings);
	const seen = new Set();
	const first = [], later = [];
	for (let $ = 0, $l = ranked; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const kind = `${finding.severity} ${finding.rule}`;
			(seen.has(kind) ? later : first).push(finding);
			seen.add(kind);
		}
	}
	const inTurn = severities.flatMap((severity) => [...first, ...later].filter((finding) => finding.severity === severity));
	const shown = new Set(inTurn.slice(0, max));
	return {
		shown: [...shown],
		rest: ranked.filter((finding) => !shown.has(finding))
	};
}
function tallyOf(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const { severity } = $l[$];
		counts[severity] += 1;
	}
	return counts;
}
function groupedBy(findings, key) {
	const groups = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const group = groups.get(finding[key]);
			if (group) group.push(finding);
			else groups.set(finding[key], [finding]);
		}
	}
	return groups;
}
// src/render/wording.ts
const nouns = {
	error: [own`error`, own`errors`],
	warning: [own`warning`, own`warnings`],
	note: [own`note`, own`notes`],
	finding: [own`finding`, own`findings`],
	pipeline: [own`pipeline`, own`pipelines`],
	file: [own`file`, own`files`],
	rule: [own`rule`, own`rules`],
	execution: [own`execution`, own`executions`],
	fix: [own`fix`, own`fixes`],
	group: [own`group`, own`groups`],
	task: [own`task`, own`tasks`],
	schedule: [own`schedule`, own`schedules`]
};
function counted(count, noun) {
	return own`${count} ${nouns[noun][count === 1 ? 0 : 1]}`;
}
function tallyWords(tally) {
	const parts = severities.filter((severity) => tally[severity] > 0).map((severity) => counted(tally[severity], severity));
	return parts.length === 0 ? own`no findings` : joined(parts, ", ");
}
function moreWords(tally) {
	const total = tally.error + tally.warning + tally.note;
	return own`${total} more ${nouns.finding[total === 1 ? 0 : 1]}: ${tallyWords(tally)}`;
}
function severityWord(severity) {
	return nouns[severity][0];
}
function summaryWords(summary) {
	return summary.files === 0 ? own`no pipeline files found` : own`${tallyOfSummary(summary)}${whereWords(summary)}`;
}
function countWords(report) {
	const { summary, comparison } = report;
	if (comparison?.gate !== "new") return summaryWords(summary);
	return own`${newWords(tallyOf(openOf(report)))}${whereWords(summary)}`;
}
function whereWords({ files, pipelines, suppressed }) {
	const silenced = suppressed > 0 ? own`, ${suppressed} suppressed` : own``;
	return files === 0 ? silenced : own` in ${counted(pipelines, "pipeline")} (${counted(files, "file")})${silenced}`;
}
function newWords(tally) {
	const parts = severities.filter((severity) => tally[severity] > 0).map((severity) => own`${tally[severity]} new ${nouns[severity][tally[severity] === 1 ? 0 : 1]}`);
	return parts.length === 0 ? own`no new findings` : joined(parts, ", ");
}
function comparisonWords(report) {
	const latest = report.comparison ? suppressedOf(report).latest.length : 0;
	return [
		existingWords(report),
		latest > 0 ? own`${counted(latest, "finding")} suppressed by this change` : null,
		fixedWords(report)
	].filter((words) => words !== null);
}
function existingWords(report) {
	const existing = existingOf(report);
	if (existing.length === 0) return null;
	return own`${existing.length} existing ${nouns.finding[existing.length === 1 ? 0 : 1]} not counted: ${tallyWords(tallyOf(existing))}`;
}
function fixedWords({ comparison }) {
	const fixed = comparison?.fixed.length ?? 0;
	return fixed === 0 ? null : own`${counted(fixed, "finding")} fixed by this change`;
}
const verdictNames = {
	pass: own`passed`,
	fail: own`failed`,
	broken: own`broken`
};
function verdictWord(verdict) {
	return verdictNames[verdict];
}
function reasonWords(report) {
	if (report.verdict === "broken") return brokenWords(report.crashed.length);
	if (report.threshold === "never") return own`findings never fail this review`;
	const threshold = report.threshold;
	const grave = openOf(report).filter((finding) => isAtLeast(finding.severity, threshold)).length;
	const level = own`severity ${severityWord(threshold)} or above`;
	const kind = report.comparison?.gate === "new" ? own`no new findings` : own`no findings`;
	if (grave === 0) return own`${kind} at ${level}`;
	return grave === 1 ? own`1 finding at ${level}` : own`${grave} findings at ${level}`;
}
function brokenWords(crashes) {
	if (crashes === 0) return own`the review could not be completed`;
	return crashes === 1 ? own`1 internal error, so the results are not complete` : own`${crashes} internal errors, so the results are not complete`;
}
function tallyOfSummary(summary) {
	return tallyWords({
		error: summary.errors,
		warning: summary.warnings,
		note: summary.notes
	});
}
module.exports = {
	BaseUnavailable,
	EntryList,
	FileRefusal,
	LateTexts,
	Later,
	Memo,
	OperationalError,
	TextPacks,
	aboutCount,
	accessTo,
	accountOf,
	accountWords,
	activeOf,
	adviceOf,
	airflowService,
	blockingOf,
	bounded,
	bytesOfFormer,
	checkedOutCommit,
	childOf,
	choice,
	closestTo,
	commentsWith,
	commitsOf,
	comparisonWords,
	contentAt,
	count,
	countWords,
	counted,
	credentialMask,
	currentId,
	databricksService,
	decodeDouble,
	decodeSingle,
	decodingOf,
	defaultProfile,
	defaultThreshold,
	defineBaselineRule,
	defineDocumentRule,
	defineFamilyRule,
	definePlatformRule,
	defineRule,
	defineSuppressionRule,
	defineWorkspaceRule,
	describedRule,
	descriptionOf,
	distance,
	docsOf,
	dot,
	dotText,
	duration,
	editsBetween,
	entriesOf,
	entryOf,
	existingOf,
	existingWords,
	exitCodes,
	filesOfChange,
	fixedWords,
	form,
	format,
	fromEnvironment,
	gettersOf,
	gitText,
	groupedBy,
	guardedHost,
	hasCommit,
	hiddenIn,
	hidesNothing,
	hostAtBase,
	html,
	htmlMessage,
	htmlText,
	icsLine,
	icsText,
	icsTime,
	inSentences,
	informationUri,
	inputs,
	isAdvisoryRule,
	isAtLeast,
	isBroken,
	isCommitSha,
	isEmptyCollection,
	isOneIn,
	isReviewName,
	isSecretName,
	isUnset,
	joined,
	joined$1: joined$3,
	jsonText,
	keepHidden,
	keepOutline,
	keepUnhidden,
	kestraService,
	letGoText,
	lineIndexAt,
	lineStartsOf,
	listNames,
	liveService,
	liveServiceName,
	locate,
	log,
	logCode,
	logText,
	markdownCode,
	markdownLink,
	markdownMermaid,
	markdownPre,
	markdownText,
	mask,
	md,
	mergeBase,
	mermaid,
	mermaidLabel,
	mermaidText,
	mermaidTime,
	messageOf,
	moreWords,
	mostReportBytes,
	namesIn,
	nodeAt,
	nodeHost,
	nothingWords,
	offsetsOf,
	oncePerText,
	onlyFor,
	openOf,
	outcomeWords,
	own,
	ownScript,
	ownStyle,
	ownText,
	ownTexts,
	pageOf,
	partingArguments,
	partingIn,
	pathBelow,
	pathSeenFrom,
	pathUnder,
	pinning,
	plainPath,
	profileOf,
	profiles,
	project_exports,
	quoted,
	rangeOf,
	rankedBySeverity,
	readContents,
	readInputs,
	reasonWords,
	recordOf,
	renewMemos,
	replaceHidden,
	repository,
	rootAt,
	roughDuration,
	ruleIdsOf,
	sarif,
	sarifName,
	sarifText,
	sarifUri,
	secretKeysIn,
	secretsIn,
	secretsInText,
	secretsOf,
	serviceSettings,
	services,
	servicesWithKey,
	settings: settings$1,
	settingsToSetUp,
	severities,
	severityWord,
	shownEntries,
	soleClosestTo,
	spanWithin,
	splitAt,
	splitByTurns,
	start_exports,
	straySecretsIn,
	suppressedOf,
	svgInHtml,
	tallyOf,
	tallyWords,
	text,
	textOf,
	textOf$1,
	textWithoutSecrets,
	thresholds,
	unreadableDocument,
	valueMask,
	variableOf,
	verdictWord,
	version,
	visible,
	wholeNumber,
	withLines,
	withoutCredentials,
	withoutSecrets,
	withoutSpans,
	workflowCommand,
	workingDirectory,
	writtenName,
	wrongInput,
	xml,
	xmlText
};
