import { r as __toESM } from "./rolldown-runtime.js";
import { $ as lineStartsOf, At as own, B as straySecretsIn, Ct as bounded$1, Et as visible, F as isSecretName, G as isEmptyCollection, H as withoutSecrets, I as secretFinder, J as textOf$1, K as isUnset, L as secretKeysIn, M as readAt, Mt as OperationalError, Nt as exitCodes, O as gitText, P as runGit, Pt as messageOf$2, Q as lineIndexAt, S as gates, T as severities, U as childOf, V as withoutCredentials, W as entryOf, X as mask, Y as frameOf, Z as maskValues, _ as defineSuppressionRule, _t as logText, b as profileOf, c as soleClosestTo, d as plainPath, et as rangeOf, f as parseNameStatus, g as defineRule, gt as logCode, h as definePlatformRule, ht as log, j as mergeBase, jt as BaseUnavailable, kt as joined$3, l as distance$1, m as defineDocumentRule, n as docsOf, o as closestTo, p as defineBaselineRule, q as nodeAt, r as pageOf, s as editsBetween, tt as commentsWith, v as defineWorkspaceRule, w as isAtLeast, wt as quoted, x as profiles, y as isAdvisoryRule } from "./base.js";
// src/config/config.ts
const criticalities = [
	"high",
	"medium",
	"low"
];
const elements = [
	"pipeline",
	"group",
	"task",
	"schedule",
	"sensor",
	"alert",
	"input"
];
const defaultConfig = {
	files: [],
	profile: "recommended",
	profileOrigin: null,
	include: [],
	exclude: [],
	secretPrefixes: [],
	rules: {},
	overrides: [],
	pipelines: [],
	environments: [],
	pools: [],
	ownRules: [],
	proposals: true
};
function extendConfig(lower, upper) {
	const ids = new Set([...Object.keys(lower.rules), ...Object.keys(upper.rules)]);
	const merged = (id) => {
		const [low, up] = [lower.rules[id], upper.rules[id]];
		return low && up ? {
			...low,
			...up,
			options: {
				...low.options,
				...up.options
			}
		} : up ?? low;
	};
	return {
		...lower,
		...upper,
		files: [...upper.files, ...lower.files],
		profile: upper.profileOrigin ? upper.profile : lower.profile,
		profileOrigin: upper.profileOrigin ?? lower.profileOrigin,
		include: upper.include.length > 0 ? upper.include : lower.include,
		exclude: [...lower.exclude, ...upper.exclude],
		secretPrefixes: [...lower.secretPrefixes, ...upper.secretPrefixes],
		rules: Object.fromEntries([...ids].map((id) => [id, merged(id)])),
		overrides: [...lower.overrides, ...upper.overrides],
		pipelines: [...lower.pipelines, ...upper.pipelines],
		environments: [...lower.environments, ...upper.environments],
		pools: [...lower.pools, ...upper.pools],
		ownRules: [...lower.ownRules.filter((rule) => upper.ownRules.every((own) => own.id !== rule.id)), ...upper.ownRules],
		proposals: lower.proposals && upper.proposals
	};
}
// src/core/document.ts
function isBroken(document) {
	return document.problems.some(({ code }) => code !== "yaml-1-1" && code !== "hidden-character" && code !== "duplicate-key");
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
	for (let length = path.length; length > 0; length--) {
		const above = nodeAt(document.root, path.slice(0, length - 1));
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
	return (document.root?.kind === "map" ? [...document.root.entries.values()][0] : void 0)?.keySpan ?? {
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
const zoneNames = new Set(Object.entries({
	Africa: `
    Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo
    Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala
    Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia
    Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek`,
	America: `
    Adak Anchorage Anguilla Antigua Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/ComodRivadavia
    Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza Argentina/Rio_Gallegos Argentina/Salta
    Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Atikokan Atka Bahia
    Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun
    Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba
    Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson
    Fort_Wayne Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana
    Hermosillo Indiana/Indianapolis Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay
    Indiana/Vincennes Indiana/Winamac Indianapolis Inuvik Iqaluit Jamaica Jujuy Juneau Kentucky/Louisville Kentucky/Monticello
    Knox_IN Kralendijk La_Paz Lima Los_Angeles Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros
    Mazatlan Mendoza Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau
    New_York Nipigon Nome Noronha North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Nuuk Ojinaga Panama
    Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River
    Rankin_Inlet Recife Regina Resolute Rio_Branco Rosario Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund
    Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay
    Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat Yellowknife`,
	Antarctica: "Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa Troll Vostok",
	Arctic: "Longyearbyen",
	Asia: `
    Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei
    Calcutta Chita Choibalsan Chongqing Chungking Colombo Dacca Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin
    Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu
    Katmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat Nicosia
    Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon Sakhalin
    Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk
    Ujung_Pandang Ulaanbaatar Ulan_Bator Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan`,
	Atlantic: "Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley",
	Australia: `
    ACT Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart LHI Lindeman Lord_Howe Melbourne NSW North Perth
    Queensland South Sydney Tasmania Victoria West Yancowinna`,
	Brazil: "Acre DeNoronha East West",
	"": `
    CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel
    Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT
    UTC Universal W-SU WET Zulu`,
	Canada: "Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon",
	Chile: "Continental EasterIsland",
	Etc: `
    GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12
    GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu`,
	Europe: `
    Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau
    Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana
    London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara
    San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz Vatican
    Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich`,
	Indian: "Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion",
	Mexico: "BajaNorte BajaSur General",
	Pacific: `
    Apia Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam
    Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau
    Pitcairn Pohnpei Ponape Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap`,
	US: "Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa"
}).flatMap(([region, names]) => names.trim().split(/\s+/).map((name) => region === "" ? name : `${region}/${name}`)));
// src/core/cron/known-zones.ts
const maxNameLength = 64;
const maxNearest = 3;
function isKnownZone(name) {
	return zoneNames.has(name) || name.length <= maxNameLength && Intl.supportedValuesOf("timeZone").includes(name);
}
const commonMistakes = new Map([
	["pst", ["America/Los_Angeles"]],
	["pdt", ["America/Los_Angeles"]],
	["pt", ["America/Los_Angeles"]],
	["pacific standard time", ["America/Los_Angeles"]],
	["mdt", ["America/Denver"]],
	["mountain standard time", ["America/Denver"]],
	["cst", ["America/Chicago", "Asia/Shanghai"]],
	["cdt", ["America/Chicago"]],
	["ct", ["America/Chicago"]],
	["central standard time", ["America/Chicago"]],
	["edt", ["America/New_York"]],
	["et", ["America/New_York"]],
	["eastern standard time", ["America/New_York"]],
	["bst", ["Europe/London"]],
	["gmt standard time", ["Europe/London"]],
	["cest", ["Europe/Berlin", "Europe/Paris"]],
	["eest", ["Europe/Athens", "Europe/Helsinki"]],
	["west", ["Europe/Lisbon"]],
	["msk", ["Europe/Moscow"]],
	["ist", [
		"Asia/Kolkata",
		"Europe/Dublin",
		"Asia/Jerusalem"
	]],
	["sgt", ["Asia/Singapore"]],
	["hkt", ["Asia/Hong_Kong"]],
	["jst", ["Asia/Tokyo"]],
	["kst", ["Asia/Seoul"]],
	["aest", ["Australia/Brisbane", "Australia/Sydney"]],
	["aedt", ["Australia/Sydney"]],
	["nzst", ["Pacific/Auckland"]],
	["nzdt", ["Pacific/Auckland"]],
	["brt", ["America/Sao_Paulo"]],
	["utc", ["UTC"]],
	["z", ["UTC"]]
]);
function nearestZones(name) {
	if (name.length > maxNameLength) return [];
	const plain = comparable(name);
	if (plain === "") return [];
	return commonMistakes.get(plain) ?? fixedOffset(plain) ?? (sameWords(plain).length > 0 ? sameWords(plain) : similar(plain)).slice(0, maxNearest);
}
function fixedOffset(plain) {
	const [, sign, hours] = /^(?:utc|gmt)? ?([+-])0?(\d{1,2})(?::?00)?$/.exec(plain) ?? [];
	if (sign === void 0) return void 0;
	if (Number(hours) === 0) return ["UTC"];
	const zone = `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
	return zoneNames.has(zone) ? [zone] : [];
}
function sameWords(plain) {
	const whole = [];
	const cities = [];
	for (const zone of zoneNames) {
		const candidate = comparable(zone);
		if (candidate === plain) whole.push(zone);
		else if (candidate.endsWith(`/${plain}`)) cities.push(zone);
	}
	return [...whole, ...cities];
}
function similar(plain) {
	const allowed = Math.max(1, Math.floor(plain.length / 4));
	const near = [];
	for (const zone of zoneNames) {
		const candidate = comparable(zone);
		const city = plain.includes("/") ? candidate : candidate.slice(candidate.lastIndexOf("/") + 1);
		const edits = Math.min(distance$1(plain, candidate), distance$1(plain, city));
		if (edits <= allowed) near.push({
			zone,
			edits
		});
	}
	return near.sort((a, b) => a.edits - b.edits || (a.zone < b.zone ? -1 : 1)).map(({ zone }) => zone);
}
function comparable(name) {
	return name.trim().toLowerCase().replaceAll("_", " ").replaceAll("\\", "/");
}
// src/core/options.ts
function defaultsOf(schema) {
	return Object.fromEntries(Object.entries(schema).map(([name, option]) => [name, option.default]));
}
// src/core/glob.ts
function textMatches(pattern, text) {
	return greedyMatch([...pattern], [...text], "*", (step, character) => step === "?" || step === character);
}
function greedyMatch(pattern, items, wildcard, isMatch) {
	let at = 0;
	let resumePattern = -1;
	let resumeItem = 0;
	let item = 0;
	while (item < items.length) {
		const step = pattern[at];
		if (step === wildcard) {
			resumePattern = at++;
			resumeItem = item;
		} else if (step !== void 0 && isMatch(step, items[item])) {
			at++;
			item++;
		} else if (resumePattern >= 0) {
			at = resumePattern + 1;
			item = ++resumeItem;
		} else return false;
	}
	while (pattern[at] === wildcard) at++;
	return at === pattern.length;
}
// src/discover/glob.ts
function globMatches(pattern, path) {
	const anchored = pattern.replace(/^\.?\//, "");
	const steps = (anchored.includes("/") ? anchored : `**/${anchored}`).split("/");
	return stepsMatch(steps[steps.length - 1] === "" ? [...steps.slice(0, -1), "**"] : steps, path.split("/"));
}
function isGlob(text) {
	return /[*?]/.test(text);
}
function fixedPartOf(pattern) {
	const steps = pattern.split("/");
	const first = steps.findIndex(isGlob);
	return (first === -1 ? steps : steps.slice(0, first)).join("/") || ".";
}
function stepsMatch(pattern, path) {
	return greedyMatch(pattern, path, "**", textMatches);
}
// src/config/settings.ts
function settingsFrom(config, rules) {
	const known = new Map();
	const overridesOf = new Map();
	return (id, path) => {
		const active = overridesOf.get(path) ?? activeOverrides(config, path);
		overridesOf.set(path, active);
		const key = `${id}\n${active.join()}`;
		const setting = known.get(key) ?? effective(config, active, id, rules[id]).setting;
		known.set(key, setting);
		return setting;
	};
}
function profileFor(config, path) {
	return profileIn(config, overridesAt(config, activeOverrides(config, path)));
}
function settingFor(config, rules, id, path) {
	return effective(config, activeOverrides(config, path), id, rules[id]);
}
function activeOverrides(config, path) {
	return config.overrides.flatMap((override, index) => override.paths.some((glob) => globMatches(glob, path)) ? [index] : []);
}
function overridesAt(config, active) {
	return active.flatMap((index) => config.overrides[index] ?? []);
}
function effective(config, active, id, rule) {
	if (!rule) return {
		setting: {
			severity: "off",
			options: {}
		},
		origin: null
	};
	const overrides = overridesAt(config, active);
	const layers = [config.rules[id], ...overrides.map((override) => override.rules[id])].filter((layer) => layer !== void 0);
	const deciding = layers.findLast((layer) => layer.severity);
	const { profile, origin } = profileIn(config, overrides);
	const options = Object.assign({}, defaultsOf(rule.options ?? {}), ...layers.map((layer) => layer.options));
	return {
		setting: {
			severity: deciding?.severity ?? severityIn(profile, rule),
			options
		},
		origin: deciding?.origin ?? layers[layers.length - 1]?.origin ?? origin
	};
}
function profileIn(config, overrides) {
	const deciding = overrides.findLast((override) => override.profile);
	return deciding?.profile ? {
		profile: deciding.profile,
		origin: deciding.origin
	} : {
		profile: config.profile,
		origin: config.profileOrigin
	};
}
function severityIn(profile, rule) {
	return profiles.indexOf(profileOf(rule)) <= profiles.indexOf(profile) ? rule.severity : "off";
}
// src/core/graph.ts
function graphOf(pipeline) {
	const start = new Map();
	const end = new Map();
	const owners = [];
	for (const node of pipeline.nodes.values()) {
		start.set(node.key, owners.length);
		owners.push(node);
		if (node.kind === "group") owners.push(node);
		end.set(node.key, owners.length - 1);
	}
	const startOf = (key) => start.get(key) ?? -1;
	const endOf = (key) => end.get(key) ?? -1;
	const upstream = owners.map(() => []);
	const connect = (from, to) => {
		if (from >= 0 && to >= 0) upstream[to]?.push(from);
	};
	for (const node of pipeline.nodes.values()) {
		for (const dependency of node.dependencies) if (dependency.on !== null) connect(endOf(dependency.on), startOf(node.key));
		if (node.kind === "group") connectMembers(node, connect, startOf, endOf);
	}
	const nodeOf = (vertex) => owners[vertex];
	return {
		size: owners.length,
		upstream,
		depth: depthsOf(upstream),
		startOf,
		endOf,
		nodeOf
	};
}
function connectMembers(group, connect, startOf, endOf) {
	connect(startOf(group.key), endOf(group.key));
	for (const key of group.taskKeys) {
		connect(startOf(group.key), startOf(key));
		connect(endOf(key), endOf(group.key));
	}
}
function depthsOf(upstream) {
	const downstream = upstream.map(() => []);
	upstream.forEach((above, vertex) => {
		for (const from of above) downstream[from]?.push(vertex);
	});
	const waiting = upstream.map((above) => above.length);
	const depth = upstream.map(() => -1);
	const ready = waiting.flatMap((count, vertex) => count === 0 ? [vertex] : []);
	const longest = upstream.map(() => 0);
	for (let next = ready.pop(); next !== void 0; next = ready.pop()) {
		const own = longest[next] ?? 0;
		depth[next] = own;
		for (const below of downstream[next] ?? []) {
			longest[below] = Math.max(longest[below] ?? 0, own + 1);
			waiting[below] = (waiting[below] ?? 0) - 1;
			if (waiting[below] === 0) ready.push(below);
		}
	}
	return depth;
}
const searchBudgetFactor = 60;
function reachIn(graph) {
	const edges = graph.upstream.reduce((sum, above) => sum + above.length, 0);
	let budget = searchBudgetFactor * (graph.size + edges) + 1e4;
	const seen = new Int32Array(graph.size);
	let round = 0;
	const reachedFrom = (from, targets, isOpen = () => true) => {
		round++;
		const floor = Math.min(...[...targets].map((target) => graph.depth[target] ?? -1));
		const found = new Set();
		const pending = from.filter(isOpen).flatMap((vertex) => graph.upstream[vertex] ?? []);
		for (let vertex = pending.pop(); vertex !== void 0; vertex = pending.pop()) {
			if (seen[vertex] === round) continue;
			seen[vertex] = round;
			if (--budget < 0) return void 0;
			if (targets.has(vertex)) found.add(vertex);
			if (found.size === targets.size) break;
			if (!isOpen(vertex)) continue;
			const depth = graph.depth[vertex] ?? -1;
			if (depth === -1 || depth > floor) for (const above of graph.upstream[vertex] ?? []) pending.push(above);
		}
		return found;
	};
	const isUpstream = (above, node) => {
		const target = graph.endOf(above);
		const found = reachedFrom([graph.startOf(node)], new Set([target]));
		return found === void 0 ? void 0 : found.has(target);
	};
	return {
		isUpstream,
		reachedFrom
	};
}
function cyclesIn(graph) {
	return componentsOf$1(graph, graph.depth.flatMap((depth, vertex) => depth === -1 ? [vertex] : [])).filter((knot) => knot.length > 1 || isOwnUpstream(graph, knot[0] ?? -1)).map((knot) => nodesOfCircle(graph, shortestCircle(graph, knot)));
}
function isOwnUpstream(graph, vertex) {
	return graph.upstream[vertex]?.includes(vertex) ?? false;
}
function nodesOfCircle(graph, circle) {
	const nodes = [];
	for (const vertex of circle) {
		const node = graph.nodeOf(vertex);
		if (!nodes.includes(node)) nodes.push(node);
	}
	return nodes;
}
function componentsOf$1(graph, vertices) {
	const within = new Set(vertices);
	const index = new Map();
	const low = new Map();
	const open = new Set();
	const stack = [];
	const components = [];
	for (const root of vertices) {
		if (index.has(root)) continue;
		const work = [{
			vertex: root,
			next: 0
		}];
		while (work.length > 0) {
			const frame = work[work.length - 1];
			const { vertex } = frame;
			if (frame.next === 0) {
				index.set(vertex, index.size);
				low.set(vertex, index.size - 1);
				stack.push(vertex);
				open.add(vertex);
			}
			const above = graph.upstream[vertex]?.[frame.next++];
			if (above !== void 0) {
				if (!within.has(above)) continue;
				if (!index.has(above)) work.push({
					vertex: above,
					next: 0
				});
				else if (open.has(above)) low.set(vertex, Math.min(low.get(vertex) ?? 0, index.get(above) ?? 0));
				continue;
			}
			work.pop();
			const parent = work[work.length - 1];
			if (parent) low.set(parent.vertex, Math.min(low.get(parent.vertex) ?? 0, low.get(vertex) ?? 0));
			if (low.get(vertex) === index.get(vertex)) components.push(popComponent(stack, open, vertex));
		}
	}
	return components;
}
function popComponent(stack, open, root) {
	const component = [];
	for (let vertex = stack.pop(); vertex !== void 0; vertex = stack.pop()) {
		open.delete(vertex);
		component.push(vertex);
		if (vertex === root) break;
	}
	return component.sort((a, b) => a - b);
}
function shortestCircle(graph, knot) {
	const within = new Set(knot);
	const origin = knot[0] ?? 0;
	const cameFrom = new Map();
	const queue = [origin];
	for (let at = 0; at < queue.length; at++) {
		const vertex = queue[at] ?? 0;
		for (const above of graph.upstream[vertex] ?? []) {
			if (above === origin) return pathBack(cameFrom, vertex, origin);
			if (!within.has(above) || cameFrom.has(above)) continue;
			cameFrom.set(above, vertex);
			queue.push(above);
		}
	}
	return [origin];
}
function pathBack(cameFrom, last, origin) {
	const path = [last];
	for (let vertex = last; vertex !== origin; path.push(vertex)) vertex = cameFrom.get(vertex) ?? origin;
	return path.reverse();
}
function membersOf(pipeline, group) {
	return group.taskKeys.flatMap((key) => {
		const node = pipeline.nodes.get(key);
		return node?.kind === "task" ? [node] : [];
	});
}
// src/core/blast-radius.ts
const mostSteps = 2e5;
function blastRadiusOf(pipeline) {
	const known = new Map();
	let downstream;
	let graph;
	let steps = 0;
	return (task) => {
		if (!task) return pipeline.tasks.length;
		const cached = known.get(task.key);
		if (cached !== void 0 || steps > mostSteps) return cached ?? 1;
		graph ??= graphOf(pipeline);
		downstream ??= reversed(graph);
		const reached = reachedBelow(graph.endOf(task.key), downstream);
		steps += reached.size;
		const tasks = new Set([...reached].flatMap((vertex) => graph?.nodeOf(vertex).kind === "task" ? [vertex] : []));
		known.set(task.key, tasks.size);
		return tasks.size;
	};
}
function reversed(graph) {
	const below = graph.upstream.map(() => []);
	graph.upstream.forEach((above, vertex) => {
		for (const from of above) below[from]?.push(vertex);
	});
	return below;
}
function reachedBelow(start, downstream) {
	const reached = new Set([start]);
	const pending = [start];
	for (let vertex = pending.pop(); vertex !== void 0; vertex = pending.pop()) for (const next of downstream[vertex] ?? []) {
		if (reached.has(next)) continue;
		reached.add(next);
		pending.push(next);
	}
	return reached;
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
const SHA256_K = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = createHasher(() => new _SHA256(), oidNist(1));
// src/core/fingerprint.ts
function stablePath(root, path) {
	const steps = [];
	let node = root;
	for (const step of path) {
		const child = childOf(node, step);
		steps.push(typeof step === "number" ? identityOf(child) ?? `#${step}` : step);
		node = child;
	}
	return steps.map((step) => encodeURIComponent(step.toWellFormed())).join("/");
}
function identityOf(node) {
	if (node?.kind === "scalar") return String(node.value);
	for (const key of [
		"name",
		"cron",
		"id",
		"type",
		"integration"
	]) {
		const text = textOf$1(entryOf(node, key)?.value);
		if (text) return `${key}=${text}`;
	}
}
function fingerprintOf(parts) {
	const text = [
		parts.rule,
		parts.path,
		parts.place,
		parts.subject,
		String(parts.occurrence)
	].join("\0");
	return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, 32);
}
// src/core/parse/pieces.ts
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
// src/core/parse/block-pieces.ts
function decodeBlock(decoding, value, isFolded) {
	const lines = linesOf$2(decoding.source);
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
function linesOf$2(source) {
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
	for (const { start, content, end } of lines) {
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
function putAt(decoding, text, from, to) {
	put(decoding, text, from, to);
	return to;
}
// src/core/parse/flow-pieces.ts
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
const escapes$1 = new Map(Object.entries({
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
	const text = escapes$1.get(sign);
	if (text !== void 0) {
		put(decoding, text, at, at + 2);
		return at + 2;
	}
	const lineFeed = sign === "\r" ? at + 2 : at + 1;
	return source[lineFeed] === "\n" ? skipBlanks(source, lineFeed + 1, source.length - 1) : at + 2;
}
function decodeCode(decoding, at, length) {
	const end = at + 2 + length;
	const code = Number.parseInt(decoding.source.slice(at + 2, end), 16);
	if (code <= 1114111) put(decoding, String.fromCodePoint(code), at, end);
	return end;
}
// src/core/parse/scalar-position.ts
const known$4 = new WeakMap();
function spanWithin(document, scalar, within) {
	const decoding = known$4.get(scalar) ?? decode(document.source.text, scalar);
	known$4.set(scalar, decoding);
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
// src/core/pipeline.ts
const promisesNothing = {
	expectedSeconds: null,
	maxSeconds: null,
	finishBy: null,
	freshnessSeconds: null
};
const unset = {
	state: "unset",
	origin: "product-default"
};
function startsByItself(pipeline) {
	return pipeline.triggers.some((trigger) => trigger.kind !== "webhook");
}
function taskAt(pipeline, path) {
	for (let length = path.length; length > 0; length--) {
		const node = pipeline.nodes.get(nodeKeyOf(path.slice(0, length)));
		if (node?.kind === "task") return node;
	}
	return null;
}
function nodeKeyOf(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/core/describe.ts
function describerOf(request, secretsOf) {
	const known = new Map();
	const hiddenIn = (document) => {
		const hidden = known.get(document) ?? hiddenOf(document, secretsOf(document));
		known.set(document, hidden);
		return hidden;
	};
	const radii = new Map();
	const radiusOf = (pipeline) => {
		const radius = radii.get(pipeline) ?? blastRadiusOf(pipeline);
		radii.set(pipeline, radius);
		return radius;
	};
	const pipelinesOf = new Map(request.subjects.map((subject) => [subject.document.source, subject.pipelines]));
	return ({ rule, setting, problem, document }) => {
		const span = spanOf$3(document, problem.at);
		const path = "path" in problem.at ? problem.at.path : [];
		const pipeline = pipelinesOf.get(document.source)?.[0];
		const task = pipeline ? taskAt(pipeline, path) : null;
		const hidden = hiddenIn(document);
		const mask = (text) => maskValues(text, hidden.values);
		const isOpen = (text) => mask(text) === text;
		const { fix = null } = problem;
		return {
			rule,
			severity: milder(setting.severity, problem.severity),
			message: mask(problem.message),
			remedy: mask(asSentence(problem.remedy ?? request.rules[rule]?.remedy ?? "")),
			path: document.source.path,
			...rangeOf(document.lineStarts, span),
			pipeline: pipeline ? mask(pipeline.name) : null,
			task: task ? mask(task.id) : null,
			taskLabel: task ? mask(task.label) : null,
			fingerprint: "",
			suppressed: null,
			isAdvisory: isAdvisoryRule(request.rules[rule]),
			state: null,
			members: problem.members ?? [],
			blastRadius: pipeline ? radiusOf(pipeline)(task) : 0,
			criticality: pipeline?.criticality ?? null,
			expertise: request.rules[rule]?.expertise ?? null,
			fix: fix && isOpen(fix.title) && fix.edits.every((edit) => isOpen(edit.text)) ? besideSecret(document, fix, hidden) : null,
			related: (problem.related ?? []).map((related) => {
				const home = related.document ?? document;
				return {
					message: maskValues(mask(related.message), home === document ? [] : hiddenIn(home).values),
					path: home.source.path,
					...rangeOf(home.lineStarts, locate(home, related.at))
				};
			}),
			docs: request.docsOf(rule),
			frame: frameOf(document, span, hidden.spans),
			place: problem.members ? "" : stablePath(document.root, path),
			subject: problem.subject ?? problem.message
		};
	};
}
function besideSecret({ lineStarts }, fix, { spans }) {
	const first = lineIndexAt(lineStarts, Math.min(...fix.edits.map(({ span }) => span.start)));
	const last = lineIndexAt(lineStarts, Math.max(...fix.edits.map(({ span }) => span.end)));
	const [start, end] = [lineStarts[first] ?? 0, lineStarts[last + 2] ?? Number.POSITIVE_INFINITY];
	return spans.some((span) => span.start < end && span.end > start) ? {
		...fix,
		isBesideSecret: true
	} : fix;
}
function hiddenOf(document, secrets) {
	const keys = secretKeysIn(document);
	const strays = straySecretsIn(document).map(({ span }) => span);
	const spans = [
		...secrets.map((secret) => spanOfSecret(document, secret)),
		...keys.map((key) => key.span),
		...strays
	];
	const written = [...spans.map(({ start, end }) => document.source.text.slice(start, end)), ...keys.map((key) => key.value)];
	const decoded = secrets.map(({ path, within }) => textOf$1(nodeAt(document.root, path))?.slice(within.start, within.end) ?? "");
	const asQuoted = decoded.map((value) => visible(value).replaceAll("\"", "'"));
	return {
		spans: spans.sort((a, b) => a.start - b.start),
		values: [...new Set([
			...written,
			...decoded,
			...asQuoted
		])].sort((a, b) => b.length - a.length)
	};
}
function textWithoutSecrets(document, secrets) {
	const { text } = document.source;
	let shown = "";
	let at = 0;
	for (const { start, end } of hiddenOf(document, secrets).spans) {
		if (start < at) continue;
		shown += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]+/g, mask);
		at = end;
	}
	return shown + text.slice(at);
}
function spanOfSecret(document, secret) {
	return spanOf$3(document, {
		path: secret.path,
		within: secret.within
	});
}
function spanOf$3(document, at) {
	if ("span" in at) return at.span;
	const node = at.within ? nodeAt(document.root, at.path) : void 0;
	return at.within && node?.kind === "scalar" ? spanWithin(document, node, at.within) : locate(document, at);
}
function asSentence(text) {
	return text === "" || /[.?!]$/.test(text) ? text : `${text}.`;
}
function milder(own, asked) {
	const rank = {
		error: 0,
		warning: 1,
		note: 2
	};
	return asked !== void 0 && rank[asked] > rank[own] ? asked : own;
}
function withFingerprints(drafts) {
	const occurrences = new Map();
	return drafts.map(({ place, subject, ...finding }) => {
		const parts = {
			rule: finding.rule,
			path: finding.path,
			place,
			subject
		};
		const key = JSON.stringify(parts);
		const occurrence = occurrences.get(key) ?? 0;
		occurrences.set(key, occurrence + 1);
		return {
			...finding,
			fingerprint: fingerprintOf({
				...parts,
				occurrence
			})
		};
	});
}
function inReadingOrder(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/suppress.ts
const mark$1 = "pipeline-review:";
const opening$1 = /^\s*pipeline-review:\s*(ignore-file|ignore)(?![a-z0-9])/;
const untilPattern = /\buntil (\d{4}-\d{2}-\d{2})\s*$/;
const mostSuppressions = 1e3;
const mostRules = 50;
function suppressionsIn(document) {
	const comments = commentsWith(document, mark$1).slice(0, 1001);
	if (comments.length === 0) return [];
	const lines = {
		blocks: scalarLines(document),
		next: nextContentLines(document)
	};
	return comments.map((comment, index) => suppressionOf(document, comment, lines, index === mostSuppressions));
}
function suppressionOf(document, comment, lines, isTooMuch) {
	const { verb, list, listStart, words } = wordsOf(comment.text);
	const until = untilPattern.exec(words)?.[1] ?? null;
	const rules = rulesIn(list, comment.span.start + 1 + listStart);
	const mistake = isTooMuch ? `a file can have ${mostSuppressions} of them, and this is one more` : mistakeIn(verb, rules.length, words, until);
	return {
		span: comment.span,
		rules: rules.length > mostRules ? [] : rules,
		reason: withoutCredentials(words.replace(untilPattern, "").trim()),
		until,
		lines: verb === "ignore-file" ? {
			first: 1,
			last: document.lineStarts.length
		} : coveredLines(comment, lines),
		mistake
	};
}
function wordsOf(text) {
	const match = opening$1.exec(text);
	const listStart = match?.[0].length ?? 0;
	const dashes = text.indexOf("--", listStart);
	const list = match ? text.slice(listStart, dashes === -1 ? text.length : dashes) : "";
	const isReadable = match !== null && /^(?:$|[ \t])[a-z0-9/, \t-]*$/.test(list);
	const words = dashes === -1 ? "" : text.slice(dashes + 2).trim();
	return {
		verb: isReadable ? match[1] ?? "" : "",
		list: isReadable ? list : "",
		listStart,
		words
	};
}
function mistakeIn(verb, rules, words, until) {
	if (verb === "") return "it is not written as \"ignore <rule>[, <rule>] -- reason\"";
	if (rules === 0) return "it names no rule";
	if (rules > mostRules) return `it names more than ${mostRules} rules`;
	if (until !== null && !isDay$1(until)) return "its date is none";
	return /\buntil\b/.test(words) && until === null && /\buntil \S*\d/.test(words) ? "its date is not written as 2027-01-31, at the end" : null;
}
function isDay$1(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function rulesIn(list, start) {
	return [...list.matchAll(/[a-z0-9/-]+/g)].map((word) => ({
		id: word[0],
		span: {
			start: start + word.index,
			end: start + word.index + word[0].length
		}
	}));
}
function coveredLines(comment, { blocks, next }) {
	const line = comment.isAlone ? next[comment.line] ?? comment.line : comment.line;
	return {
		first: line + 1,
		last: Math.max(line, blocks.get(line) ?? line) + 1
	};
}
function nextContentLines({ source, lineStarts }) {
	const next = new Int32Array(lineStarts.length);
	let content = lineStarts.length;
	for (let line = lineStarts.length - 1; line >= 0; line--) {
		next[line] = content;
		const text = source.text.slice(lineStarts[line] ?? 0, lineStarts[line + 1] ?? source.text.length).trimStart();
		if (text !== "" && !text.startsWith("#")) content = line;
	}
	return next;
}
function scalarLines({ root, lineStarts }) {
	const lines = new Map();
	const seen = new Set();
	const pending = root ? [root] : [];
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "list") pending.push(...node.items);
		if (node.kind !== "map") continue;
		for (const { keySpan, value } of node.entries.values()) if (value.kind === "scalar") lines.set(lineIndexAt(lineStarts, keySpan.start), lineIndexAt(lineStarts, Math.max(value.span.start, value.span.end - 1)));
		else pending.push(value);
	}
	return lines;
}
function suppress(findings, suppressions, today) {
	const used = new Map(suppressions.map((suppression) => [suppression, new Set()]));
	const active = new Map();
	for (const suppression of suppressions) if (suppression.mistake === null && !isExpired(suppression, today)) for (const id of new Set(suppression.rules.map((rule) => rule.id))) active.set(id, [...active.get(id) ?? [], suppression]);
	return {
		findings: findings.map((finding) => {
			const cover = active.get(finding.rule)?.find(({ lines }) => lines.first <= finding.line && finding.line <= lines.last);
			if (!cover) return finding;
			used.get(cover)?.add(finding.rule);
			return {
				...finding,
				suppressed: cover.reason || "no reason given"
			};
		}),
		judged: suppressions.map((suppression) => ({
			...suppression,
			isExpired: isExpired(suppression, today),
			unused: suppression.rules.filter(({ id }) => !used.get(suppression)?.has(id))
		}))
	};
}
function isExpired({ until }, today) {
	return until !== null && until < today;
}
// src/core/team.ts
const silentTeam = {
	pools: [],
	proposals: true,
	environments: []
};
// src/core/lint.ts
const mostPerRuleAndFile = 1e4;
function lint(request) {
	const log = {
		crashed: [],
		skipped: []
	};
	const secretsOf = secretFinder(request.secretPrefixes ?? []);
	const describe = describerOf(request, secretsOf);
	const { findings, judged } = suppressAll(request, withFingerprints(Object.entries(request.rules).flatMap(([id, rule]) => [...hitsOf(request, runsOf$1(request, secretsOf, id, rule), id, log)]).map(describe)));
	const spoken = Object.entries(request.rules).flatMap(([id, rule]) => [...hitsOf(request, suppressionRuns(request, id, rule, judged), id, log)]);
	return {
		findings: [...findings, ...withFingerprints(spoken.map(describe))].sort(inReadingOrder),
		...log
	};
}
function* hitsOf(request, runs, id, log) {
	const counts = new Map();
	for (const { document, problems } of runs) try {
		for (const problem of problems()) {
			const home = problem.document ?? document;
			if (!home || !isReviewed(request, home)) continue;
			const setting = request.settingOf(id, home.source.path);
			const count = (counts.get(home) ?? 0) + 1;
			counts.set(home, count);
			if (count <= mostPerRuleAndFile && setting.severity !== "off") yield {
				rule: id,
				setting,
				problem,
				document: home
			};
		}
	} catch (error) {
		log.crashed.push({
			subject: id,
			path: document?.source.path ?? null,
			message: messageOf$2(error)
		});
	}
	for (const [document, count] of counts) if (count > mostPerRuleAndFile) log.skipped.push({
		subject: document.source.path,
		reason: `${count - mostPerRuleAndFile} more findings of ${id} are not listed`
	});
}
function suppressAll(request, findings) {
	const judged = new Map();
	const byPath = new Map();
	for (const finding of findings) {
		const own = byPath.get(finding.path);
		if (own) own.push(finding);
		else byPath.set(finding.path, [finding]);
	}
	return {
		findings: request.subjects.flatMap(({ document }) => {
			const own = byPath.get(document.source.path) ?? [];
			const suppressions = suppressionsIn(document);
			if (suppressions.length === 0) return own;
			const result = suppress(own, suppressions, request.today);
			judged.set(document, result.judged);
			return result.findings;
		}),
		judged
	};
}
function* suppressionRuns(request, id, rule, judged) {
	if (rule.scope !== "suppression") return;
	for (const [document, suppressions] of judged) {
		const { severity, options } = request.settingOf(id, document.source.path);
		if (severity === "off" || !isReviewed(request, document)) continue;
		const known = Object.keys(request.rules);
		const asked = known.filter((other) => isAnswered(request, request.rules[other], document));
		yield {
			document,
			problems: () => rule.check({
				suppressions,
				known,
				asked,
				options
			})
		};
	}
}
function* runsOf$1(request, secretsOf, id, rule) {
	if (rule.scope === "suppression") return;
	const { subjects } = request;
	const isOn = (document) => request.settingOf(id, document.source.path).severity !== "off";
	const optionsFor = (document) => request.settingOf(id, document.source.path).options;
	if (rule.scope === "workspace") {
		const pipelines = subjects.flatMap((subject) => subject.pipelines).filter((pipeline) => speaksOf(rule, pipeline));
		const first = pipelines.find((pipeline) => isOn(pipeline.document));
		if (first) yield {
			document: void 0,
			problems: () => rule.check({
				pipelines,
				...workspaceOf(request),
				options: optionsFor(first.document)
			})
		};
		return;
	}
	for (const { document, origin, isPipeline, violations, pipelines } of subjects) {
		if (!isOn(document) || !isReviewed(request, document)) continue;
		const options = optionsFor(document);
		if (rule.scope === "document") yield {
			document,
			problems: () => rule.check({
				document,
				origin,
				isPipeline,
				violations,
				secrets: secretsOf(document),
				options
			})
		};
		else for (const pipeline of pipelines) {
			const known = outsideOf(request, pipeline);
			if (speaksOf(rule, pipeline) && (rule.needs === void 0 || known[rule.needs] !== null)) yield {
				document: pipeline.document,
				problems: () => rule.check({
					pipeline,
					...searchesOf(pipeline),
					...known,
					options
				})
			};
		}
	}
}
function workspaceOf({ baselines = new Map(), team = silentTeam, touched }) {
	return {
		baselines,
		team,
		touched: touched ?? null
	};
}
function outsideOf({ baselines, platform }, { key }) {
	return {
		baseline: baselines?.get(key) ?? null,
		platform: platform?.get(key) ?? null
	};
}
function isAnswered(request, rule, document) {
	if (rule?.scope !== "pipeline" || rule.needs === void 0) return true;
	const { needs } = rule;
	return (request.subjects.find((subject) => subject.document === document)?.pipelines ?? []).some((pipeline) => outsideOf(request, pipeline)[needs] !== null);
}
function isReviewed(request, document) {
	return request.only?.has(document.source.path) ?? true;
}
function speaksOf(rule, pipeline) {
	if (!rule.readsBrokenFiles && isBroken(pipeline.document)) return false;
	return rule.dialects === void 0 || rule.dialects.includes(pipeline.dialect);
}
const graphs = new WeakMap();
function searchesOf(pipeline) {
	const graph = graphs.get(pipeline) ?? graphOf(pipeline);
	graphs.set(pipeline, graph);
	return {
		graph,
		reach: reachIn(graph)
	};
}
// src/core/picture.ts
const mostNodes = 60;
const mostEdges = 120;
function pictureOf(pipeline, show) {
	const { tasks, groups, nodes } = pipeline;
	if (tasks.length === 0 || tasks.length + groups.length > mostNodes) return null;
	const ids = new Map([...groups.map((group, index) => [group.key, `g${index + 1}`]), ...tasks.map((task, index) => [task.key, `n${index + 1}`])]);
	const edges = [...groups, ...tasks].flatMap((node) => node.dependencies.flatMap(({ on }) => edgeOf(on === null ? void 0 : ids.get(on), ids.get(node.key))));
	if (edges.length > mostEdges) return null;
	const drawn = (key) => {
		const node = nodes.get(key);
		return node?.kind === "task" ? [{
			id: ids.get(key) ?? "",
			task: node.id,
			label: show(node.label)
		}] : [];
	};
	return {
		groups: groups.map((group) => ({
			label: show(group.label),
			nodes: group.taskKeys.flatMap(drawn)
		})),
		loose: tasks.filter((task) => task.groupKey === null).flatMap((task) => drawn(task.key)),
		edges
	};
}
function edgeOf(from, to) {
	return from === void 0 || to === void 0 || from === to ? [] : [[from, to]];
}
// src/core/make-report.ts
function reportOf(parts) {
	const { subjects, findings, crashed, skipped, threshold, comparison, notices } = parts;
	const pipelines = subjects.flatMap((subject) => subject.pipelines);
	return {
		version: 1,
		verdict: verdictOf(parts),
		threshold,
		comparison,
		changes: parts.changes ?? [],
		...parts.movedDay && { movedDay: parts.movedDay },
		summary: {
			files: subjects.length,
			pipelines: pipelines.length,
			tasks: pipelines.reduce((sum, pipeline) => sum + pipeline.tasks.length, 0),
			...countsOf(findings)
		},
		findings,
		pipelines: pipelines.map((pipeline) => summaryOf(pipeline, parts.histories?.get(pipeline.key) ?? null)),
		notices,
		skipped,
		crashed
	};
}
function countsOf(findings) {
	const open = findings.filter((finding) => finding.suppressed === null);
	const countOf = (severity) => open.filter((finding) => finding.severity === severity).length;
	const [errors, warnings, notes] = [
		countOf("error"),
		countOf("warning"),
		countOf("note")
	];
	return {
		errors,
		warnings,
		notes,
		suppressed: findings.length - open.length
	};
}
function summaryOf(pipeline, history) {
	const picture = pictureOf(pipeline, withoutSecrets);
	return {
		path: pipeline.document.source.path,
		name: withoutSecrets(pipeline.name),
		dialect: pipeline.dialect,
		groups: pipeline.groups.length,
		tasks: pipeline.tasks.length,
		owners: pipeline.owners,
		history,
		schedules: pipeline.triggers.filter((trigger) => trigger.kind === "cron").length,
		...history?.environments.length && { taskLabels: labelsOf(pipeline) },
		...picture && { picture }
	};
}
function labelsOf(pipeline) {
	return new Map(pipeline.tasks.map((task) => [task.id, withoutSecrets(task.label)]));
}
function counts(finding, comparison) {
	return finding.suppressed === null && !finding.isAdvisory && (comparison?.gate !== "new" || finding.state !== "existing");
}
function verdictOf({ findings, comparison, crashed, threshold }) {
	if (crashed.length > 0) return "broken";
	const reaches = (finding) => threshold !== "never" && isAtLeast(finding.severity, threshold);
	return findings.some((finding) => counts(finding, comparison) && reaches(finding)) ? "fail" : "pass";
}
// src/core/parse/limits.ts
const limits = {
	bytes: 1048576,
	tokens: 2e5,
	depth: 64,
	anchors: 1e3,
	aliases: 5e3,
	nodes: 1e5,
	text: 16777216,
	problems: 50,
	syntaxProblems: 5
};
// src/core/parse/bytes.ts
function decodeBytes(bytes) {
	if (bytes.length > limits.bytes) return refusal("too-large", "The file is larger than 1 MiB; split it or remove what is generated");
	const other = otherEncodingOf(bytes);
	if (other) return refusal("encoding", `The file is written in ${other}; save it as UTF-8`);
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return refusal("encoding", "The file holds bytes that are not UTF-8 text; save it as UTF-8");
	}
}
function refusal(code, message) {
	return { problem: {
		code,
		message,
		span: {
			start: 0,
			end: 0
		}
	} };
}
function otherEncodingOf(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254 && c === 0 && d === 0 || a === 0 && b === 0 && (c === 254 || c === 0)) return "UTF-32";
	if (a === 255 && b === 254 || a === 254 && b === 255) return "UTF-16";
	if (a === 0 && b !== void 0 && b !== 0 || a !== void 0 && a !== 0 && b === 0) return "UTF-16";
}
// src/core/parse/hidden.ts
const hidden = [
	[173, 173],
	[847, 847],
	[1564, 1564],
	[4447, 4448],
	[6158, 6158],
	[8203, 8207],
	[8234, 8238],
	[8288, 8303],
	[12644, 12644],
	[65024, 65037],
	[65279, 65279],
	[65440, 65440],
	[65529, 65531],
	[119155, 119162],
	[917504, 921599]
];
function hiddenLengthAt(text, at) {
	const code = text.codePointAt(at) ?? 0;
	if (code < 173 || !isHidden(code)) return 0;
	if (code === 65279 && at === 0) return 0;
	if ((code === 8204 || code === 8205) && isSpelling(text, at, code)) return 0;
	if (code >= 917536 && code <= 917631 && isInFlag(text, at)) return 0;
	return code > 65535 ? 2 : 1;
}
function isHidden(code) {
	return hidden.some(([first, last]) => code >= first && code <= last);
}
function isSpelling(text, at, code) {
	const joinedScripts = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;
	const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
	const before = characterBefore(text, at);
	const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
	if (joinedScripts.test(before) && (code === 8205 || joinedScripts.test(after))) return true;
	return code === 8205 && pictograph.test(before) && /\p{Extended_Pictographic}/u.test(after);
}
function characterBefore(text, at) {
	const pair = text.codePointAt(at - 2) ?? 0;
	return pair > 65535 ? String.fromCodePoint(pair) : text.charAt(at - 1);
}
function isInFlag(text, at) {
	const flag = text.lastIndexOf("\ud83c\udff4", at);
	if (flag === -1 || at - flag > 14) return false;
	return /^\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}/u.exec(text.slice(flag, flag + 18)) !== null;
}
// src/core/parse/characters.ts
const messages = {
	"control-character": "A control character or a broken character stands here, which YAML does not allow; delete it",
	"line-break": "An unusual line break stands here, which some YAML readers take for the end of the line and others do not; use LF or CR LF",
	"hidden-character": "An invisible character stands here, so that the text is not what it looks like; delete it"
};
function inspectCharacters(text) {
	if (!/[^\t\n\r -~]|\r(?!\n)/.test(text)) return {
		text,
		problems: []
	};
	const runs = runsIn(text);
	return {
		text: readable(text, runs),
		problems: problemsOf$1(runs)
	};
}
function runsIn(text) {
	const runs = [];
	for (let at = 0; at < text.length; at++) {
		const found = defectAt(text, at);
		if (!found) continue;
		const last = runs.at(-1);
		if (last?.defect === found.defect && last.end === at) last.end = at + found.length;
		else runs.push({
			defect: found.defect,
			start: at,
			end: at + found.length
		});
		at += found.length - 1;
	}
	return runs;
}
function defectAt(text, at) {
	const code = text.charCodeAt(at);
	if (code >= 32 && code < 127) return void 0;
	if (code === 9 || code === 10) return void 0;
	if (code === 13) return text.charCodeAt(at + 1) === 10 ? void 0 : {
		defect: "line-break",
		length: 1
	};
	if (code === 133 || code === 8232 || code === 8233) return {
		defect: "line-break",
		length: 1
	};
	if (code < 160 || code >= 65534 || isLoneSurrogate(text, at)) return {
		defect: "control-character",
		length: 1
	};
	const length = hiddenLengthAt(text, at);
	return length > 0 ? {
		defect: "hidden-character",
		length
	} : void 0;
}
function isLoneSurrogate(text, at) {
	const code = text.charCodeAt(at);
	if (code < 55296 || code > 57343) return false;
	const high = code < 56320 ? code : text.charCodeAt(at - 1);
	const low = code < 56320 ? text.charCodeAt(at + 1) : code;
	return !(high >= 55296 && high < 56320 && low >= 56320 && low < 57344);
}
function readable(text, runs) {
	let result = "";
	let done = 0;
	for (const { defect, start, end } of runs) {
		if (defect === "hidden-character") continue;
		result += text.slice(done, start) + (defect === "line-break" ? "\n" : "\ufffd").repeat(end - start);
		done = end;
	}
	return result + text.slice(done);
}
function problemsOf$1(runs) {
	const told = new Map();
	const problems = [];
	for (const { defect, start, end } of runs) {
		const count = told.get(defect) ?? 0;
		told.set(defect, count + 1);
		if (count < limits.problems) problems.push({
			code: defect,
			message: messages[defect],
			span: {
				start,
				end
			}
		});
	}
	return problems;
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$2 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$2
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary$1 = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float$1,
	binary$1,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary: binary$1,
	bool: boolTag,
	float: float$2,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary$1,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock$1 = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock$1(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock$1(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock$1(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue$1(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue$1(source, onError) {
	let badChar = "";
	switch (source[0]) {
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// src/core/parse/spelling.ts
const core = [
	"map",
	"seq",
	"str",
	"null",
	"bool",
	"int",
	"float"
];
const knownTags = new Set(["!", ...core.flatMap((name) => [`!!${name}`, `!<tag:yaml.org,2002:${name}>`])]);
const coreTags = new Set(core.map((name) => `tag:yaml.org,2002:${name}`));
function isPlatformName(name) {
	return /^[0-9A-Za-z_-]+$/.test(name);
}
function isClosedQuote(lexeme) {
	const last = lexeme.length - 1;
	const quote = lexeme[0];
	if (last < 1 || lexeme[last] !== quote) return false;
	return countBackwards(lexeme, quote === "\"" ? last - 1 : last, quote === "\"" ? "\\" : "'") % 2 === (quote === "\"" ? 0 : parityOf(lexeme));
}
function parityOf(lexeme) {
	return countBackwards(lexeme, lexeme.length - 1, "'") === lexeme.length ? 0 : 1;
}
function countBackwards(text, from, sign) {
	let count = 0;
	while (text[from - count] === sign) count++;
	return count;
}
function* tabRuns(text) {
	for (let start = text.indexOf("	"); start !== -1;) {
		let end = start + 1;
		while (text[end] === "	") end++;
		yield {
			start,
			end
		};
		start = text.indexOf("	", end);
	}
}
// src/core/parse/watch.ts
function watchOf(text) {
	return {
		text,
		hasTabs: text.includes("	"),
		problems: [],
		slips: [],
		anchors: new Set(),
		brackets: [],
		lostBrackets: 0,
		tokens: 0,
		aliases: 0,
		documents: 0,
		lineProperties: 0,
		properties: 0,
		previous: "",
		inBlockScalar: false
	};
}
function spanAt(offset, lexeme) {
	return {
		start: offset,
		end: offset + lexeme.length
	};
}
function note(watch, code, message, span) {
	if (watch.problems.length < limits.problems) watch.problems.push({
		code,
		message,
		span
	});
}
function slip(watch, message, span, { derails = false, reach = span.end } = {}) {
	if (watch.slips.length < limits.problems) watch.slips.push({
		problem: {
			code: "syntax",
			message,
			span
		},
		derails,
		reach
	});
}
function secondDocument(offset) {
	return {
		reason: "document",
		problem: {
			code: "several-documents",
			message: "A second document begins here; the platform reads one document in each file, so move it to a file of its own",
			span: {
				start: offset,
				end: offset + 3
			}
		}
	};
}
function overBudget(message, offset, code = "too-large") {
	return {
		reason: "budget",
		problem: {
			code,
			message,
			span: {
				start: offset,
				end: offset + 1
			}
		}
	};
}
// src/core/parse/brackets.ts
function seeOpening(watch, sign, offset) {
	watch.brackets.push({
		sign,
		offset
	});
}
function seeClosing(watch, sign, offset) {
	const opening = watch.brackets.pop();
	if (!opening && watch.lostBrackets > 0) watch.lostBrackets--;
	else if (!opening) slip(watch, "This bracket closes nothing; remove it, or put the text in quotes", spanAt(offset, sign), { derails: true });
	else if (opening.sign === "[" !== (sign === "]")) slip(watch, "This bracket is of another kind than the one that it closes; use ] after [ and } after {", spanAt(offset, sign), { derails: true });
}
function seeUnclosed(watch) {
	const last = watch.brackets.at(-1);
	if (!last) return;
	watch.lostBrackets += watch.brackets.length;
	watch.brackets.length = 0;
	slip(watch, "The bracket that opens here is not closed, or the lines inside it are indented too little", spanAt(last.offset, last.sign), { derails: true });
}
function seeQuoted(watch, lexeme, offset) {
	if (isClosedQuote(lexeme)) return;
	const message = "The quote that opens here is not closed, or the lines inside it are indented too little";
	const firstLine = lexeme.split("\n", 1)[0]?.trimEnd() ?? "";
	const end = offset + lexeme.length;
	slip(watch, message, spanAt(offset, firstLine), {
		derails: true,
		reach: Math.max(end, closingQuoteAfter(watch, end, lexeme.charAt(0)))
	});
}
function closingQuoteAfter(watch, from, quote) {
	return watch.slips.length < 5 ? watch.text.indexOf(quote, from) : -1;
}
// src/core/parse/lexemes.ts
function seeLexeme(watch, lexeme, offset) {
	const { previous } = watch;
	watch.previous = lexeme;
	if (previous === "") return seeScalar(watch, lexeme, offset);
	if (lexeme === "") return void 0;
	const first = lexeme[0];
	if (first === " " || first === "	") {
		if (watch.hasTabs) seeTabs(watch, lexeme, offset);
		return;
	}
	if (++watch.tokens > limits.tokens) return tooManyTokens(offset);
	if (first === "&" || first === "!") return seeProperty(watch, lexeme, offset);
	watch.lineProperties = 0;
	if (first === "\n" || first === "\r" || first === "#") return void 0;
	watch.properties = 0;
	return seeOther(watch, lexeme, offset, previous);
}
function seeScalar(watch, lexeme, offset) {
	watch.lineProperties = 0;
	watch.properties = 0;
	if (watch.inBlockScalar) watch.inBlockScalar = false;
	else seePlain(watch, lexeme, offset);
	return ++watch.tokens > limits.tokens ? tooManyTokens(offset) : void 0;
}
function tooManyTokens(offset) {
	return overBudget("The file has too many parts to be read safely; split it", offset);
}
function seePlain(watch, lexeme, offset) {
	if (watch.hasTabs) seeTabs(watch, lexeme, offset);
	if (watch.brackets.length === 0 || !lexeme.includes("?")) return;
	slip(watch, "Between brackets the platform's YAML reader takes a question mark for a sign of its own; put the text in quotes", spanAt(offset, lexeme));
}
function seeTabs(watch, lexeme, offset) {
	const message = "A tab stands where the platform's YAML reader accepts only spaces; replace it by spaces";
	for (const { start, end } of tabRuns(lexeme)) {
		if (watch.slips.length >= limits.problems) return;
		slip(watch, message, {
			start: offset + start,
			end: offset + end
		});
	}
}
function seeProperty(watch, lexeme, offset) {
	watch.properties++;
	if (++watch.lineProperties > 2 || watch.properties > 4) return overBudget("A value takes at most one anchor and one tag; remove the others", offset, "syntax");
	if (lexeme[0] === "&") return seeAnchor(watch, lexeme, offset);
	const message = "This tag is not one of YAML itself, so the platform refuses the file; remove it";
	if (!knownTags.has(lexeme)) note(watch, "tag", message, spanAt(offset, lexeme));
}
function seeAnchor(watch, lexeme, offset) {
	const name = lexeme.slice(1);
	const message = "This anchor's name is taken above, which the platform's YAML reader refuses; choose another name";
	if (!isPlatformName(name)) seeOddName(watch, lexeme, offset);
	else if (watch.anchors.has(name)) note(watch, "syntax", message, spanAt(offset, lexeme));
	watch.anchors.add(name);
	return watch.anchors.size > limits.anchors ? overBudget("The file has more than 1,000 anchors; split it", offset) : void 0;
}
function seeAlias(watch, lexeme, offset) {
	if (!isPlatformName(lexeme.slice(1))) seeOddName(watch, lexeme, offset);
	return ++watch.aliases > limits.aliases ? overBudget("The file has more than 5,000 aliases; split it", offset) : void 0;
}
function seeOddName(watch, lexeme, offset) {
	note(watch, "syntax", "After & or * the platform's YAML reader accepts only a name of ASCII letters, digits, - and _; rename it, or put the text in quotes", spanAt(offset, lexeme));
}
function seeOther(watch, lexeme, offset, previous) {
	switch (lexeme[0]) {
		case "": return ++watch.documents > 1 ? secondDocument(offset) : void 0;
		case "-": return lexeme === "---" && previous !== "" ? secondDocument(offset) : void 0;
		case "*": return seeAlias(watch, lexeme, offset);
		default:
			seeSign(watch, lexeme, offset);
			return;
	}
}
function seeSign(watch, lexeme, offset) {
	const sign = lexeme[0];
	if (sign === "\"" || sign === "'") seeQuoted(watch, lexeme, offset);
	else if (sign === "[" || sign === "{") seeOpening(watch, lexeme, offset);
	else if (sign === "]" || sign === "}") seeClosing(watch, lexeme, offset);
	else if (sign === "") seeUnclosed(watch);
	else if (sign === "|" || sign === ">") watch.inBlockScalar = true;
	else if (sign === "%") seeDirective(watch, lexeme, offset);
}
function seeDirective(watch, lexeme, offset) {
	const span = spanAt(offset, lexeme);
	if (lexeme.startsWith("%YAML")) note(watch, "yaml-1-1", "Readers of YAML treat a %YAML line differently; remove it", span);
	else if (lexeme.startsWith("%TAG")) note(watch, "tag", "A %TAG line gives tags another meaning; remove it", span);
	else note(watch, "syntax", "A line that begins with % is a directive, which YAML does not know; remove it or put it in quotes", span);
}
// src/core/parse/mend.ts
function isSecondColon({ code, message, pos }, text) {
	return code === "BLOCK_AS_IMPLICIT_KEY" && message.startsWith("Nested mappings") && /:(?:\s|$)/.test(lineFrom(text, pos[0]));
}
function withoutSecondColons(text, errors) {
	let mended = "";
	let done = 0;
	for (const { pos } of errors) {
		if (pos[0] < done) continue;
		const line = lineFrom(text, pos[0]);
		mended += text.slice(done, pos[0]) + line.replaceAll(":", "\ufffd");
		done = pos[0] + line.length;
	}
	return mended + text.slice(done);
}
function lineFrom(text, from) {
	const lineFeed = text.indexOf("\n", from);
	return text.slice(from, lineFeed === -1 ? text.length : lineFeed);
}
// src/core/parse/compose.ts
const options = {
	uniqueKeys: false,
	prettyErrors: false,
	stringKeys: true,
	logLevel: "error",
	schema: "core",
	merge: false,
	resolveKnownTags: false
};
function composeText(text) {
	const composed = composeOnce(text);
	const mended = composed.errors.slice(0, limits.problems).filter((error) => isSecondColon(error, text));
	return mended.length === 0 ? composed : {
		...composeOnce(withoutSecondColons(text, mended)),
		mended
	};
}
function composeOnce(text) {
	const watch = watchOf(text);
	const { tokens, stop } = parseTokens(text, watch);
	const problems = stop ? [...watch.problems, stop.problem] : watch.problems;
	if (stop?.reason === "budget") return {
		contents: void 0,
		errors: [],
		mended: [],
		problems,
		slips: watch.slips
	};
	return {
		...composeTokens(tokens),
		mended: [],
		problems,
		slips: watch.slips
	};
}
function parseTokens(text, watch) {
	const parser = new Parser();
	const tokens = [];
	let errors = 0;
	for (const lexeme of new Lexer().lex(text)) {
		const stop = seeLexeme(watch, lexeme, parser.offset);
		if (stop?.reason === "budget") return {
			tokens,
			stop
		};
		if (stop) return {
			tokens: tokens.concat([...parser.end()]),
			stop
		};
		for (const token of parser.next(lexeme)) {
			tokens.push(token);
			if (token.type === "error" && ++errors >= limits.problems) return {
				tokens: tokens.concat([...parser.end()]),
				stop: void 0
			};
		}
		if (depthOf(parser) > limits.depth) return {
			tokens,
			stop: tooDeep$2(parser.offset)
		};
	}
	seeUnclosed(watch);
	return {
		tokens: tokens.concat([...parser.end()]),
		stop: void 0
	};
}
function depthOf({ stack }) {
	const top = stack.at(-1);
	return stack.length - (top && "items" in top ? 1 : 2);
}
function tooDeep$2(offset) {
	return {
		reason: "budget",
		problem: {
			code: "too-large",
			message: "The file nests more than 64 levels here; write it flatter",
			span: {
				start: offset,
				end: offset
			}
		}
	};
}
function composeTokens(tokens) {
	const composer = new Composer(options);
	for (const document of composer.compose(tokens)) return {
		contents: document.contents ?? void 0,
		errors: document.errors
	};
	return {
		contents: void 0,
		errors: composer.streamInfo().errors
	};
}
// src/core/parse/sentences.ts
const foundElsewhere = new Set([
	"BAD_ALIAS",
	"BAD_DIRECTIVE",
	"TAG_RESOLVE_FAILED",
	"BAD_COLLECTION_TYPE",
	"NON_STRING_KEY",
	"DUPLICATE_KEY",
	"MULTIPLE_DOCS"
]);
const sentences$1 = {
	ALIAS_PROPS: "An alias takes neither anchor nor tag; remove them",
	BAD_DQ_ESCAPE: "In double quotes a backslash begins an escape, and this is none; write two backslashes or use single quotes",
	BAD_INDENT: "The indentation of this line fits no line above it; align it with its neighbours",
	BAD_PROP_ORDER: "An anchor or a tag stands before the sign that begins the entry; write it after the sign",
	BAD_SCALAR_START: "No text may begin with this character unless it is quoted; put it in quotes",
	BLOCK_AS_IMPLICIT_KEY: "A second colon follows on this line, so that the value reads as a key; put the value in quotes",
	BLOCK_IN_FLOW: "Between brackets only entries in brackets or on one line are allowed; close the bracket first",
	KEY_OVER_1024_CHARS: "This key is longer than 1,024 characters; shorten it",
	MULTILINE_IMPLICIT_KEY: "This key runs over several lines; a colon or a comma is missing here, or the indentation is wrong",
	MULTIPLE_ANCHORS: "A value takes at most one anchor; remove the others",
	MULTIPLE_TAGS: "A value takes at most one tag; remove the others",
	TAB_AS_INDENT: "Tabs cannot indent YAML; replace them by spaces"
};
const fallback = "This does not fit what stands before it; check quotes, colons and indentation here";
const byMessage = [
	["Missing closing", void 0],
	["must end with a", void 0],
	["and end with a", void 0],
	["Missing directives-end", void 0],
	["Implicit map keys need", "This line is no key with a value: a colon and a space after the key are missing, or its indentation is wrong"],
	["Missing space after :", "A space is missing after this colon"],
	["Missing ,", "A comma is missing between two entries in brackets"],
	["Comments must be separated", "A space is missing before the # that begins a comment"],
	["Tags and anchors must be separated", "A space is missing after the anchor or the tag"],
	["Sequence item without -", "The entries of a list begin with a dash and a space, and this one does not"],
	["Block collection cannot start", "Nothing may follow --- on its line; begin on the next line"],
	["Missing newline after block sequence props", "A list begins on the line after its anchor or tag"],
	["more-indented leading empty lines", "The first line of this text is indented less than the empty lines before it; empty those lines"],
	["Block scalar values in collections", "The lines of this text must be indented deeper than the key before it"],
	["Block scalar lines must not", "This line is indented less than the first line of its text; indent it as deep"],
	["Block scalar header", "Only +, - and a digit may follow | or > here; begin the text on the next line"],
	["Block sequence may not", "A list stands where a key is expected; check the indentation"],
	["A block sequence may not", "A list stands where a key is expected; check the indentation"],
	["block-seq-ind on same line", "A list cannot begin on the line of its key; begin it on the next line"],
	["Unexpected ,", "A comma stands here without an entry before it"],
	["Unexpected empty item", "An entry is missing between two commas"],
	["at node end", "Something follows here that does not belong to the value before it; put the whole value in quotes"],
	["flow-seq-end", void 0],
	["flow-map-end", void 0]
];
function sentenceOf(error, text) {
	if (foundElsewhere.has(error.code)) return void 0;
	if (error.code === "RESOURCE_EXHAUSTION") return {
		code: "too-large",
		message: "The file nests too deeply here; write it flatter",
		toLineEnd: false
	};
	const special = byMessage.find(([piece]) => error.message.includes(piece));
	if (special && special[1] === void 0) return void 0;
	return {
		code: "syntax",
		message: byText(error, text) ?? special?.[1] ?? sentences$1[error.code] ?? "This does not fit what stands before it; check quotes, colons and indentation here",
		toLineEnd: toLineEnd.has(error.code)
	};
}
const toLineEnd = new Set(["BLOCK_AS_IMPLICIT_KEY", "BAD_INDENT"]);
function byText(error, text) {
	const { code, message, pos } = error;
	const line = lineFrom(text, pos[0]);
	if (message.startsWith("Nested mappings")) return isSecondColon(error, text) ? void 0 : tooDeep$1;
	if (code !== "MULTILINE_IMPLICIT_KEY" && !message.startsWith("Implicit map keys")) return void 0;
	if (/^[\w.-]+:\S/.test(line)) return "A space is missing after the colon of this key";
	return /^-(?:\s|$)/.test(line) ? "A list stands where a key is expected; check the indentation" : void 0;
}
const tooDeep$1 = "The lines below are indented deeper than this key, which has its value here already; check their indentation";
// src/core/parse/syntax.ts
function faultsOf(text, lineStarts, { errors, mended, slips }) {
	const lostAt = Math.min(...slips.filter((slip) => slip.derails).map(({ problem }) => problem.span.start), Number.POSITIVE_INFINITY);
	const own = problemsOf(text, errors).filter(({ span }) => span.start < lostAt);
	const others = [...own, ...problemsOf(text, mended)].map((problem) => ({
		problem,
		reach: problem.span.end
	}));
	const all = [...slips, ...others].sort((a, b) => a.problem.span.start - b.problem.span.start);
	const derailedAt = Math.min(lostAt, own[0]?.span.start ?? Number.POSITIVE_INFINITY);
	return {
		problems: withoutConsequences(lineStarts, all).slice(0, limits.syntaxProblems),
		derailedAt
	};
}
function withoutConsequences(lineStarts, slips) {
	let reached = -2;
	const problems = [];
	for (const { problem, reach } of slips) {
		if (lineIndexAt(lineStarts, problem.span.start) > reached + 1) problems.push(problem);
		reached = Math.max(reached, lineIndexAt(lineStarts, reach));
	}
	return problems;
}
function unexplained(text, errors) {
	const error = errors.find(({ code }) => code !== "NON_STRING_KEY");
	return error ? [{
		code: "syntax",
		message: fallback,
		span: onLine(text, error.pos, false)
	}] : [];
}
function problemsOf(text, errors) {
	return errors.slice(0, limits.problems).flatMap((error) => problemOf$6(text, error));
}
function problemOf$6(text, error) {
	const found = sentenceOf(error, text);
	if (!found) return [];
	const span = onLine(text, error.pos, found.toLineEnd);
	return [{
		code: found.code,
		message: found.message,
		span
	}];
}
function onLine(text, [from, to], toLineEnd) {
	let start = Math.max(0, Math.min(from, text.length));
	while (text[start] === " ") start++;
	const lineFeed = text.indexOf("\n", start);
	const rest = text.slice(start, lineFeed === -1 ? text.length : lineFeed).trimEnd();
	const lineEnd = start + rest.length;
	return {
		start,
		end: toLineEnd ? lineEnd : Math.min(lineEnd, Math.max(start + 1, to))
	};
}
// src/core/parse/merge.ts
function mergeEntries(own, merges) {
	for (const sources of merges.toReversed()) for (const source of sources) for (const [key, entry] of source.entries) if (!own.has(key)) own.set(key, entry.merged ? entry : {
		...entry,
		merged: true
	});
	return own;
}
// src/core/parse/walk-state.ts
function walkOf(text, lineStarts) {
	return {
		text,
		lineStarts,
		anchors: new Map(),
		problems: [],
		told: new Map(),
		nodes: 0,
		characters: 0,
		depth: 0,
		isOver: false
	};
}
function tell(walk, code, message, span) {
	const count = walk.told.get(code) ?? 0;
	walk.told.set(code, count + 1);
	if (count < limits.problems) walk.problems.push({
		code,
		message,
		span
	});
}
function spend(walk, nodes, characters, span) {
	if (walk.isOver) return;
	walk.nodes += nodes;
	walk.characters += characters;
	if (walk.nodes <= limits.nodes && walk.characters <= limits.text && walk.depth <= 2 * limits.depth) return;
	walk.isOver = true;
	tell(walk, "too-large", "With every alias written out, the file is too large or too deep to be read safely; use fewer aliases or split it", span);
}
function nothingAt(at) {
	return {
		kind: "scalar",
		span: {
			start: at,
			end: at
		},
		value: null,
		style: "empty"
	};
}
// src/core/parse/yaml11.ts
const truth = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
const binary = /^[-+]?0b[01_]+$/;
const octal = /^[-+]?0[0-7_]+$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const hexadecimal = /^[-+]?0x[0-9a-fA-F_]+$/;
const sixties = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
const float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
const floatSixties = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/;
const unbounded = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;
const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const time = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;
const coreDecimal = /^[-+]?[0-9]+$/;
const coreOctal = /^0o[0-7]+$/;
const coreHexadecimal = /^0x[0-9a-fA-F]+$/;
const coreFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const longest = 200;
function otherMeaningOf(text, isKey) {
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) return text.length > longest ? void 0 : otherNumberOf(text);
	if (text.length > 3) return void 0;
	if (truth.test(text)) return {
		kind: "truth",
		value: /^(?:yes|on)$/i.test(text)
	};
	return !isKey && (text === "=" || text === "<<") ? { kind: "refused" } : void 0;
}
function otherNumberOf(text) {
	if (unbounded.test(text)) return void 0;
	if (date.test(text) || time.test(text)) return { kind: "date" };
	const theirs = platformNumber(text);
	if (theirs === coreNumber(text)) return void 0;
	return theirs === void 0 ? { kind: "text" } : {
		kind: "number",
		value: theirs
	};
}
function coreNumber(text) {
	if (coreDecimal.test(text) || coreFloat.test(text)) return Number.parseFloat(text);
	return coreOctal.test(text) || coreHexadecimal.test(text) ? Number(text) : void 0;
}
function platformNumber(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replaceAll("_", "").replace(/^[-+]/, "");
	if (decimal.test(text) || float.test(text)) return sign * (digits === "." ? NaN : Number.parseFloat(digits));
	if (octal.test(text)) return sign * Number(`0o${digits}`);
	if (hexadecimal.test(text) || binary.test(text)) return sign * Number(digits);
	if (!sixties.test(text) && !floatSixties.test(text)) return void 0;
	return sign * digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
function sayOtherMeaning(meaning) {
	switch (meaning.kind) {
		case "truth": return `Unquoted, the platform's YAML reader takes this word for ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`;
		case "number": return `Unquoted, the platform's YAML reader takes this for the number ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`;
		case "text": return "The platform's YAML reader takes this for text and not for a number; put it in quotes, or write the number in another form";
		case "date": return "Unquoted, the platform's YAML reader takes this for a date and not for text; put it in quotes";
		case "refused": return "Unquoted, the platform's YAML reader refuses this sign as a value; put it in quotes";
	}
}
// src/core/parse/scalar.ts
const styles = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
function readScalar(walk, scalar, span) {
	const source = scalar.source ?? "";
	const style = source === "" && scalar.type === "PLAIN" ? "empty" : styles[scalar.type ?? "PLAIN"] ?? "plain";
	if (style === "plain" && !scalar.tag) tellOtherMeaning(walk, source, span, false);
	if (scalar.tag) tellUnfitTag(walk, scalar.tag, scalar.value, span);
	const value = plainValue(scalar.value);
	return {
		kind: "scalar",
		span,
		value: typeof value === "string" && style === "plain" ? unmended(walk, value, span) : value,
		style
	};
}
function tellOtherMeaning(walk, source, span, isKey) {
	const meaning = otherMeaningOf(source, isKey);
	if (meaning && !(isKey && meaning.kind === "text")) tell(walk, "yaml-1-1", sayOtherMeaning(meaning), span);
}
function unmended(walk, value, { start, end }) {
	return value.length === end - start && value.includes("\ufffd") ? walk.text.slice(start, end) : value;
}
function plainValue(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
const fits = {
	"tag:yaml.org,2002:str": () => true,
	"tag:yaml.org,2002:null": (value) => value === null,
	"tag:yaml.org,2002:bool": (value) => typeof value === "boolean",
	"tag:yaml.org,2002:int": (value) => typeof value === "number",
	"tag:yaml.org,2002:float": (value) => typeof value === "number",
	"tag:yaml.org,2002:map": () => false,
	"tag:yaml.org,2002:seq": () => false
};
function tellUnfitTag(walk, tag, value, span) {
	if (Object.hasOwn(fits, tag) && fits[tag]?.(value) === false) tell(walk, "tag", unfitTag, span);
}
const unfitTag = "The tag before this value does not fit it; remove the tag";
// src/core/parse/walk.ts
function walkContents(text, lineStarts, contents) {
	if (!contents || isScalar(contents) && contents.source === "" && contents.type === "PLAIN") return {
		root: void 0,
		problems: []
	};
	const walk = walkOf(text, lineStarts);
	const { node } = place(walk, contents);
	return {
		root: walk.isOver ? void 0 : node,
		problems: walk.problems
	};
}
function place(walk, node) {
	const span = spanOf$2(walk.text, node);
	if (isAlias(node)) return {
		node: resolve(walk, node, span),
		end: span.end
	};
	spend(walk, 1, 0, span);
	if (walk.isOver) return {
		node: nothingAt(span.start),
		end: span.end
	};
	const { anchor } = node;
	const { nodes, characters } = walk;
	if (anchor) walk.anchors.set(anchor, "open");
	walk.depth++;
	const own = read(walk, node, span);
	walk.depth--;
	if (anchor) walk.anchors.set(anchor, {
		node: own,
		nodes: walk.nodes - nodes + 1,
		characters: walk.characters - characters
	});
	return {
		node: own,
		end: own.span.end
	};
}
function read(walk, node, span) {
	if (isMap(node)) return readMap(walk, node, span);
	if (isSeq(node)) return readList(walk, node, span);
	if (!isScalar(node)) return nothingAt(span.start);
	spend(walk, 0, (node.source ?? "").length, span);
	return readScalar(walk, node, span);
}
function resolve(walk, alias, span) {
	const anchored = walk.anchors.get(alias.source);
	if (anchored !== void 0 && anchored !== "open") {
		spend(walk, anchored.nodes, anchored.characters, span);
		return anchored.node;
	}
	if (anchored === "open") tell(walk, "unknown-alias", "This alias stands inside the very value that it names; write the value out", span);
	else if (isPlatformName(alias.source)) tell(walk, "unknown-alias", "This alias names no anchor above it; check its name, or put the text in quotes", span);
	return nothingAt(span.start);
}
function readList(walk, list, span) {
	if (list.tag !== void 0 && list.tag !== "tag:yaml.org,2002:seq" && coreTags.has(list.tag)) tell(walk, "tag", unfitTag, firstUnit(span));
	const items = [];
	let { end } = startOf$1(span);
	for (const item of list.items) {
		const placed = place(walk, item);
		items.push(placed.node);
		end = Math.max(end, placed.end);
	}
	return {
		kind: "list",
		span: {
			start: span.start,
			end: list.flow ? span.end : end
		},
		items
	};
}
function readMap(walk, map, span) {
	if (map.tag !== void 0 && map.tag !== "tag:yaml.org,2002:map" && coreTags.has(map.tag)) tell(walk, "tag", unfitTag, firstUnit(span));
	const reading = {
		own: new Map(),
		merges: [],
		end: span.start
	};
	for (const pair of map.items) readPair(walk, reading, pair);
	const entries = mergeEntries(reading.own, reading.merges);
	return {
		kind: "map",
		span: {
			start: span.start,
			end: map.flow ? span.end : reading.end
		},
		entries
	};
}
function readPair(walk, reading, pair) {
	const keyNode = pair.key;
	const keySpan = spanOf$2(walk.text, keyNode);
	const key = keyOf$1(walk, keyNode, keySpan);
	const unknownBefore = walk.told.get("unknown-alias");
	const value = pair.value ? place(walk, pair.value) : {
		node: nothingAt(keySpan.end),
		end: keySpan.end
	};
	reading.end = Math.max(reading.end, keySpan.end, value.end);
	if (key === void 0) return;
	if (key === "<<" && keyNode.type === "PLAIN") readMerge(walk, reading, value, keySpan, walk.told.get("unknown-alias") === unknownBefore);
	else addEntry(walk, reading.own, {
		key,
		keySpan,
		value: value.node,
		merged: false
	});
}
function keyOf$1(walk, node, span) {
	const placed = isScalar(node) && !node.anchor ? void 0 : place(walk, node).node;
	spend(walk, 0, span.end - span.start, span);
	if (isScalar(node)) {
		if (node.type === "PLAIN" && !node.source) tell(walk, "syntax", "The key before this colon is missing", span);
		else if (node.type === "PLAIN" && !node.tag) tellOtherMeaning(walk, node.source ?? "", span, true);
		return String(node.value);
	}
	if (placed?.kind === "scalar") return String(placed.value);
	tell(walk, "syntax", "A key is a plain text, and this is a list or a mapping; put it in quotes if it is text", firstUnit(span));
}
function readMerge(walk, reading, { node, end }, keySpan, isKnown) {
	const sources = node.kind === "list" ? node.items : [node];
	const maps = sources.filter((source) => source.kind === "map");
	if (isKnown && maps.length < sources.length) tell(walk, "syntax", "Only a mapping or a list of mappings can be merged with <<", {
		start: keySpan.start,
		end: Math.max(keySpan.end, end)
	});
	if (!walk.isOver) reading.merges.push(maps);
}
function addEntry(walk, own, entry) {
	const first = own.get(entry.key);
	if (first) {
		const line = lineIndexAt(walk.lineStarts, first.keySpan.start) + 1;
		tell(walk, "duplicate-key", `This mapping holds the same ${/^[\w.-]{1,80}$/.test(entry.key) ? `key ${entry.key}` : "key"} on line ${line} already, and the platform keeps only the last; remove one`, entry.keySpan);
		own.delete(entry.key);
	}
	own.set(entry.key, entry);
}
function startOf$1({ start }) {
	return {
		start,
		end: start
	};
}
function firstUnit({ start, end }) {
	return {
		start,
		end: Math.min(end, start + 1)
	};
}
function spanOf$2(text, node) {
	const [from, to] = node.range ?? [0, 0];
	const start = Math.min(from, text.length);
	const end = Math.min(Math.max(start, to), text.length);
	return {
		start,
		end: isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") ? endOfBlock(text, start, end) : end
	};
}
function endOfBlock(text, start, end) {
	let last = end;
	while (last > start && " \r\n".includes(text.charAt(last - 1))) last--;
	const lineEnd = text.indexOf("\n", last);
	if (lineEnd === -1 || lineEnd >= end) return lineEnd === -1 ? end : Math.min(end, lineEnd);
	return text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
}
// src/core/parse.ts
const mostFileBytes = limits.bytes;
function decodeText(path, bytes) {
	const decoded = decodeBytes(bytes);
	if ("problem" in decoded) return unreadableDocument({
		path,
		text: ""
	}, decoded.problem, glimpseOf(bytes));
	return parseDocument({
		path,
		text: decoded.text
	});
}
function glimpseOf(bytes) {
	return new TextDecoder("latin1").decode(bytes.subarray(0, limits.bytes)).replaceAll("\0", "");
}
function parseDocument(source) {
	const { text } = source;
	if (text.length > limits.bytes) return unreadableDocument(source, tooLarge);
	const lineStarts = lineStartsOf(text);
	const inspected = inspectCharacters(text);
	const composed = composeText(inspected.text);
	const faults = faultsOf(text, lineStarts, composed);
	const walked = walkContents(inspected.text, lineStarts, composed.contents);
	const meant = walked.problems.filter(({ code, span }) => !mayFollow.has(code) || span.start < faults.derailedAt);
	const problems = [
		...inspected.problems,
		...composed.problems,
		...faults.problems,
		...meant
	];
	if (problems.length === 0) problems.push(...unexplained(text, composed.errors));
	return {
		source,
		lineStarts,
		root: walked.root,
		problems: problems.sort((a, b) => a.span.start - b.span.start)
	};
}
const tooLarge = {
	code: "too-large",
	message: "The text is larger than 1 MiB; split it or remove what is generated",
	span: {
		start: 0,
		end: 0
	}
};
const mayFollow = new Set([
	"syntax",
	"duplicate-key",
	"unknown-alias"
]);
// src/generated/orchestra-validator.js
var orchestra_validator_default = validate21;
const schema6 = {
	"type": "object",
	"required": [
		"name",
		"version",
		"pipeline"
	],
	"properties": {
		"version": {
			"type": "string",
			"const": "v1"
		},
		"name": { "$ref": "#/$defs/name" },
		"pipeline": { "$ref": "#/$defs/entries" },
		"schedule": { "$ref": "#/$defs/schedules" },
		"sensors": { "$ref": "#/$defs/sensors" },
		"trigger_events": { "$ref": "#/$defs/triggerEvents" },
		"webhook": { "$ref": "#/$defs/webhook" },
		"configuration": { "$ref": "#/$defs/configuration" },
		"inputs": { "$ref": "#/$defs/inputs" },
		"alerts": { "$ref": "#/$defs/alerts" },
		"meta": { "$ref": "#/$defs/meta" },
		"anomalies": { "$ref": "#/$defs/anomalies" }
	},
	"additionalProperties": false,
	"$defs": {
		"id": { "type": "string" },
		"name": {
			"type": "string",
			"maxLength": 100
		},
		"optionalName": {
			"type": ["string", "null"],
			"maxLength": 100
		},
		"integration": { "type": "string" },
		"job": { "type": "string" },
		"sensorType": { "type": "string" },
		"alertIntegration": {
			"type": "string",
			"enum": [
				"DATADOG",
				"EMAIL",
				"MICROSOFT_TEAMS",
				"PAGER_DUTY",
				"SLACK",
				"WEBHOOK"
			]
		},
		"alertStatus": {
			"type": "string",
			"enum": [
				"ANY_COMPLETED",
				"CANCELLED",
				"FAILED",
				"SKIPPED",
				"SUCCEEDED",
				"WARNING"
			]
		},
		"runStatus": {
			"type": "string",
			"enum": [
				"CANCELLED",
				"CANCELLING",
				"CREATED",
				"FAILED",
				"RUNNING",
				"SKIPPED",
				"SUCCEEDED",
				"WARNING"
			]
		},
		"operationType": {
			"type": "string",
			"enum": [
				"AGGREGATION",
				"ANALYSIS",
				"DEPLOY",
				"INGESTION",
				"ITERATOR",
				"MATERIALISATION",
				"OPERATION",
				"QUERY",
				"REFRESH",
				"REVERSE_ETL",
				"SEED",
				"SNAPSHOT",
				"SOURCE",
				"TEST",
				"TEST_GROUP",
				"TRIGGER",
				"UNKNOWN"
			]
		},
		"dependencies": {
			"type": "array",
			"items": { "$ref": "#/$defs/id" }
		},
		"entries": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/entry" }
		},
		"tasks": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/task" },
			"minProperties": 1
		},
		"entry": {
			"type": "object",
			"if": { "required": ["tasks"] },
			"then": { "$ref": "#/$defs/group" },
			"else": {
				"if": { "anyOf": [
					{ "required": ["integration"] },
					{ "required": ["integration_job"] },
					{ "required": ["parameters"] },
					{ "required": ["connection"] },
					{ "required": ["treat_failure_as_warning"] },
					{ "required": ["operation_metadata"] }
				] },
				"then": { "$ref": "#/$defs/task" },
				"else": { "$ref": "#/$defs/group" }
			}
		},
		"group": {
			"type": "object",
			"required": ["tasks"],
			"properties": {
				"tasks": { "$ref": "#/$defs/tasks" },
				"depends_on": { "$ref": "#/$defs/dependencies" },
				"name": { "$ref": "#/$defs/optionalName" },
				"condition": { "type": ["string", "null"] },
				"matrix": { "$ref": "#/$defs/matrix" },
				"meta": { "$ref": "#/$defs/meta" },
				"paused": { "type": "boolean" }
			},
			"additionalProperties": false
		},
		"task": {
			"type": "object",
			"required": [
				"integration",
				"integration_job",
				"parameters"
			],
			"properties": {
				"integration": { "$ref": "#/$defs/integration" },
				"integration_job": { "$ref": "#/$defs/job" },
				"parameters": { "type": "object" },
				"depends_on": { "$ref": "#/$defs/dependencies" },
				"name": { "$ref": "#/$defs/name" },
				"condition": { "type": ["string", "null"] },
				"tags": {
					"type": ["array", "null"],
					"items": { "type": "string" },
					"maxItems": 10
				},
				"connection": { "type": ["string", "null"] },
				"operation_metadata": { "$ref": "#/$defs/operationMetadataMap" },
				"treat_failure_as_warning": { "type": ["boolean", "null"] },
				"configuration": { "$ref": "#/$defs/configuration" },
				"alerts": { "$ref": "#/$defs/alerts" },
				"meta": { "$ref": "#/$defs/meta" },
				"anomalies": { "$ref": "#/$defs/anomalies" },
				"paused": { "type": "boolean" }
			},
			"additionalProperties": false
		},
		"meta": { "type": ["object", "null"] },
		"runInputs": { "type": ["object", "null"] },
		"operationMetadataMap": {
			"type": ["object", "null"],
			"additionalProperties": { "$ref": "#/$defs/operationMetadata" }
		},
		"operationMetadata": {
			"type": "object",
			"required": ["integration"],
			"properties": {
				"integration": { "$ref": "#/$defs/integration" },
				"connection": { "type": ["string", "null"] },
				"dbt_warehouse_identifier": { "type": ["string", "null"] },
				"s3_bucket_name": { "type": ["string", "null"] },
				"s3_key_prefix": { "type": ["string", "null"] }
			},
			"additionalProperties": false
		},
		"configuration": {
			"type": ["object", "null"],
			"properties": {
				"retries": { "type": ["integer", "null"] },
				"retry_delay": {
					"type": ["integer", "null"],
					"maximum": 120
				},
				"timeout": { "type": ["integer", "null"] },
				"concurrency": { "$ref": "#/$defs/concurrency" }
			},
			"additionalProperties": false
		},
		"concurrency": {
			"type": ["object", "null"],
			"properties": { "max_active": {
				"type": [
					"string",
					"integer",
					"null"
				],
				"minimum": 0
			} },
			"additionalProperties": false
		},
		"matrix": {
			"type": ["object", "null"],
			"required": ["inputs"],
			"properties": {
				"inputs": { "$ref": "#/$defs/matrixInputs" },
				"max_parallel": { "type": ["integer", "null"] },
				"sequential": { "type": ["boolean", "null"] },
				"continue_on_error": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"matrixInputs": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": {
				"type": ["array", "string"],
				"pattern": "\\$\\{\\{"
			}
		},
		"inputs": {
			"type": ["object", "null"],
			"additionalProperties": { "$ref": "#/$defs/input" },
			"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }
		},
		"input": {
			"type": "object",
			"required": ["type"],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"boolean",
						"dict",
						"list"
					]
				},
				"default": {},
				"optional": { "type": ["boolean", "null"] },
				"options": { "type": ["array", "null"] }
			},
			"additionalProperties": false
		},
		"schedules": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/schedule" }
		},
		"schedule": {
			"type": "object",
			"required": ["cron"],
			"properties": {
				"name": { "type": ["string", "null"] },
				"cron": { "type": "string" },
				"timezone": { "type": ["string", "null"] },
				"environment": { "type": ["string", "null"] },
				"branch": { "type": ["string", "null"] },
				"exclude": {
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"run_inputs": { "$ref": "#/$defs/runInputs" }
			},
			"additionalProperties": false
		},
		"sensors": {
			"type": ["object", "null"],
			"additionalProperties": { "$ref": "#/$defs/sensor" }
		},
		"sensor": {
			"type": "object",
			"required": [
				"name",
				"cron",
				"timezone",
				"timeout_mins",
				"checks"
			],
			"properties": {
				"name": { "$ref": "#/$defs/name" },
				"cron": { "type": "string" },
				"timezone": { "type": "string" },
				"timeout_mins": {
					"type": "integer",
					"maximum": 7200
				},
				"checks": { "$ref": "#/$defs/checks" },
				"frequency_secs": {
					"type": ["integer", "null"],
					"minimum": 60,
					"maximum": 600
				},
				"condition": { "type": ["string", "null"] },
				"environments": {
					"type": [
						"array",
						"string",
						"null"
					],
					"items": { "type": "string" }
				},
				"exclude": {
					"type": [
						"array",
						"string",
						"null"
					],
					"items": { "type": "string" }
				},
				"run_inputs": { "$ref": "#/$defs/runInputs" },
				"alerts": { "$ref": "#/$defs/alerts" }
			},
			"additionalProperties": false,
			"allOf": [{ "properties": { "alerts": { "items": { "properties": { "statuses": { "items": { "const": "FAILED" } } } } } } }]
		},
		"checks": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/check" },
			"minProperties": 1
		},
		"check": {
			"type": "object",
			"required": [
				"integration",
				"sensor_type",
				"parameters"
			],
			"properties": {
				"integration": { "$ref": "#/$defs/integration" },
				"sensor_type": { "$ref": "#/$defs/sensorType" },
				"parameters": { "type": "object" },
				"connection": { "type": ["string", "null"] },
				"map_outputs": {
					"type": ["object", "null"],
					"additionalProperties": { "type": ["string", "null"] }
				}
			},
			"additionalProperties": false
		},
		"triggerEvents": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/triggerEvent" }
		},
		"triggerEvent": {
			"type": "object",
			"required": ["type", "pipeline_id"],
			"properties": {
				"type": {
					"type": "string",
					"const": "pipeline"
				},
				"pipeline_id": {
					"type": "string",
					"pattern": "^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"
				},
				"statuses": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/runStatus" }
				},
				"run_inputs": { "$ref": "#/$defs/runInputs" }
			},
			"additionalProperties": false
		},
		"webhook": {
			"type": "object",
			"properties": {
				"enabled": { "type": "boolean" },
				"operation_metadata": { "$ref": "#/$defs/operationMetadataMap" },
				"run_inputs": { "$ref": "#/$defs/runInputs" }
			},
			"additionalProperties": false
		},
		"alerts": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/alert" }
		},
		"alert": {
			"type": "object",
			"required": [
				"name",
				"statuses",
				"destinations"
			],
			"properties": {
				"name": { "type": "string" },
				"statuses": {
					"type": "array",
					"items": { "$ref": "#/$defs/alertStatus" },
					"minItems": 1
				},
				"destinations": { "$ref": "#/$defs/destinations" },
				"custom_message": {
					"type": ["string", "null"],
					"maxLength": 200
				},
				"max_live_alerts": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 50
				}
			},
			"additionalProperties": false
		},
		"destinations": {
			"type": "array",
			"items": { "$ref": "#/$defs/destination" },
			"minItems": 1
		},
		"destination": {
			"type": "object",
			"required": ["integration"],
			"properties": {
				"integration": { "$ref": "#/$defs/alertIntegration" },
				"destination": { "type": ["string", "null"] },
				"connection_id": { "type": ["string", "null"] },
				"parameters": { "type": ["object", "null"] }
			},
			"additionalProperties": false,
			"allOf": [
				{
					"if": {
						"required": ["integration"],
						"properties": { "integration": { "enum": [
							"DATADOG",
							"MICROSOFT_TEAMS",
							"PAGER_DUTY",
							"WEBHOOK"
						] } }
					},
					"then": { "required": ["connection_id"] }
				},
				{
					"if": {
						"required": ["integration"],
						"properties": { "integration": { "const": "DATADOG" } }
					},
					"then": { "properties": { "parameters": { "$ref": "#/$defs/datadogParameters" } } }
				},
				{
					"if": {
						"required": ["integration"],
						"properties": { "integration": { "const": "WEBHOOK" } }
					},
					"then": { "properties": { "parameters": { "$ref": "#/$defs/webhookParameters" } } }
				}
			]
		},
		"datadogParameters": {
			"type": ["object", "null"],
			"properties": { "priority": {
				"type": ["integer", "null"],
				"minimum": 1,
				"maximum": 5
			} },
			"additionalProperties": false
		},
		"webhookParameters": {
			"type": ["object", "null"],
			"properties": { "body": { "type": [
				"object",
				"string",
				"null"
			] } },
			"additionalProperties": false
		},
		"anomalies": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/anomaly" }
		},
		"anomaly": {
			"type": "object",
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"pipeline_duration_above_baseline",
						"pipeline_duration_below_baseline",
						"task_duration_above_baseline",
						"task_duration_below_baseline",
						"operation_duration_above_baseline",
						"operation_duration_below_baseline"
					]
				},
				"percentage_above_baseline": {
					"type": [
						"number",
						"string",
						"null"
					],
					"minimum": 1,
					"maximum": 1e3
				},
				"percentage_below_baseline": {
					"type": [
						"number",
						"string",
						"null"
					],
					"minimum": 1,
					"maximum": 99
				},
				"min_baseline_seconds": { "type": [
					"number",
					"string",
					"null"
				] },
				"destinations": { "$ref": "#/$defs/destinations" },
				"operation_types": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/operationType" }
				},
				"operation_names": {
					"type": ["array", "null"],
					"items": { "type": "string" }
				},
				"max_anomalies": { "type": ["integer", "null"] }
			},
			"additionalProperties": false
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func51 = codePoints;
function validate22(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func51(data) > 100) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 100 }
			});
			errors++;
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema10 = {
	"type": "object",
	"required": ["tasks"],
	"properties": {
		"tasks": { "$ref": "#/$defs/tasks" },
		"depends_on": { "$ref": "#/$defs/dependencies" },
		"name": { "$ref": "#/$defs/optionalName" },
		"condition": { "type": ["string", "null"] },
		"matrix": { "$ref": "#/$defs/matrix" },
		"meta": { "$ref": "#/$defs/meta" },
		"paused": { "type": "boolean" }
	},
	"additionalProperties": false
};
const schema12 = {
	"type": "object",
	"required": [
		"integration",
		"integration_job",
		"parameters"
	],
	"properties": {
		"integration": { "$ref": "#/$defs/integration" },
		"integration_job": { "$ref": "#/$defs/job" },
		"parameters": { "type": "object" },
		"depends_on": { "$ref": "#/$defs/dependencies" },
		"name": { "$ref": "#/$defs/name" },
		"condition": { "type": ["string", "null"] },
		"tags": {
			"type": ["array", "null"],
			"items": { "type": "string" },
			"maxItems": 10
		},
		"connection": { "type": ["string", "null"] },
		"operation_metadata": { "$ref": "#/$defs/operationMetadataMap" },
		"treat_failure_as_warning": { "type": ["boolean", "null"] },
		"configuration": { "$ref": "#/$defs/configuration" },
		"alerts": { "$ref": "#/$defs/alerts" },
		"meta": { "$ref": "#/$defs/meta" },
		"anomalies": { "$ref": "#/$defs/anomalies" },
		"paused": { "type": "boolean" }
	},
	"additionalProperties": false
};
function validate29(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate31(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate34(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate34(data[i0], instancePath + "/" + i0)) {
			vErrors = vErrors === null ? validate34.errors : appended(vErrors, validate34.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const schema17 = {
	"type": ["object", "null"],
	"additionalProperties": { "$ref": "#/$defs/operationMetadata" }
};
const schema18 = {
	"type": "object",
	"required": ["integration"],
	"properties": {
		"integration": { "$ref": "#/$defs/integration" },
		"connection": { "type": ["string", "null"] },
		"dbt_warehouse_identifier": { "type": ["string", "null"] },
		"s3_bucket_name": { "type": ["string", "null"] },
		"s3_key_prefix": { "type": ["string", "null"] }
	},
	"additionalProperties": false
};
function validate39(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.integration === void 0 || !func0.call(data, "integration")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "integration" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "integration" || key0 === "connection" || key0 === "dbt_warehouse_identifier" || key0 === "s3_bucket_name" || key0 === "s3_key_prefix")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.integration !== void 0 && func0.call(data, "integration")) {
			if (!validate29(data.integration, instancePath + "/integration")) {
				vErrors = vErrors === null ? validate29.errors : appended(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.connection !== void 0 && func0.call(data, "connection")) {
			let data1 = data.connection;
			if (typeof data1 !== "string" && data1 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/connection",
					keyword: "type",
					params: { type: schema18.properties.connection.type }
				});
				errors++;
			}
		}
		if (data.dbt_warehouse_identifier !== void 0 && func0.call(data, "dbt_warehouse_identifier")) {
			let data2 = data.dbt_warehouse_identifier;
			if (typeof data2 !== "string" && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/dbt_warehouse_identifier",
					keyword: "type",
					params: { type: schema18.properties.dbt_warehouse_identifier.type }
				});
				errors++;
			}
		}
		if (data.s3_bucket_name !== void 0 && func0.call(data, "s3_bucket_name")) {
			let data3 = data.s3_bucket_name;
			if (typeof data3 !== "string" && data3 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/s3_bucket_name",
					keyword: "type",
					params: { type: schema18.properties.s3_bucket_name.type }
				});
				errors++;
			}
		}
		if (data.s3_key_prefix !== void 0 && func0.call(data, "s3_key_prefix")) {
			let data4 = data.s3_key_prefix;
			if (typeof data4 !== "string" && data4 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/s3_key_prefix",
					keyword: "type",
					params: { type: schema18.properties.s3_key_prefix.type }
				});
				errors++;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
function validate38(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema17.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!validate39(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
			vErrors = vErrors === null ? validate39.errors : appended(vErrors, validate39.errors);
			errors = vErrors.length;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema19 = {
	"type": ["object", "null"],
	"properties": {
		"retries": { "type": ["integer", "null"] },
		"retry_delay": {
			"type": ["integer", "null"],
			"maximum": 120
		},
		"timeout": { "type": ["integer", "null"] },
		"concurrency": { "$ref": "#/$defs/concurrency" }
	},
	"additionalProperties": false
};
const schema20 = {
	"type": ["object", "null"],
	"properties": { "max_active": {
		"type": [
			"string",
			"integer",
			"null"
		],
		"minimum": 0
	} },
	"additionalProperties": false
};
function validate44(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema20.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "max_active")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.max_active !== void 0 && func0.call(data, "max_active")) {
			let data0 = data.max_active;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/max_active",
					keyword: "type",
					params: { type: schema20.properties.max_active.type }
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/max_active",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					});
					errors++;
				}
			}
		}
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate43(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema19.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "retries" || key0 === "retry_delay" || key0 === "timeout" || key0 === "concurrency")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.retries !== void 0 && func0.call(data, "retries")) {
			let data0 = data.retries;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/retries",
					keyword: "type",
					params: { type: schema19.properties.retries.type }
				});
				errors++;
			}
		}
		if (data.retry_delay !== void 0 && func0.call(data, "retry_delay")) {
			let data1 = data.retry_delay;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/retry_delay",
					keyword: "type",
					params: { type: schema19.properties.retry_delay.type }
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 120 || isNaN(data1)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/retry_delay",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 120
						}
					});
					errors++;
				}
			}
		}
		if (data.timeout !== void 0 && func0.call(data, "timeout")) {
			let data2 = data.timeout;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/timeout",
					keyword: "type",
					params: { type: schema19.properties.timeout.type }
				});
				errors++;
			}
		}
		if (data.concurrency !== void 0 && func0.call(data, "concurrency")) {
			if (!validate44(data.concurrency, instancePath + "/concurrency")) {
				vErrors = vErrors === null ? validate44.errors : appended(vErrors, validate44.errors);
				errors = vErrors.length;
			}
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"type": ["array", "null"],
	"items": { "$ref": "#/$defs/alert" }
};
const schema22 = {
	"type": "object",
	"required": [
		"name",
		"statuses",
		"destinations"
	],
	"properties": {
		"name": { "type": "string" },
		"statuses": {
			"type": "array",
			"items": { "$ref": "#/$defs/alertStatus" },
			"minItems": 1
		},
		"destinations": { "$ref": "#/$defs/destinations" },
		"custom_message": {
			"type": ["string", "null"],
			"maxLength": 200
		},
		"max_live_alerts": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 50
		}
	},
	"additionalProperties": false
};
const schema23 = {
	"type": "string",
	"enum": [
		"ANY_COMPLETED",
		"CANCELLED",
		"FAILED",
		"SKIPPED",
		"SUCCEEDED",
		"WARNING"
	]
};
function validate49(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	if (!(data === "ANY_COMPLETED" || data === "CANCELLED" || data === "FAILED" || data === "SKIPPED" || data === "SUCCEEDED" || data === "WARNING")) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema23.enum }
		});
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"type": "object",
	"required": ["integration"],
	"properties": {
		"integration": { "$ref": "#/$defs/alertIntegration" },
		"destination": { "type": ["string", "null"] },
		"connection_id": { "type": ["string", "null"] },
		"parameters": { "type": ["object", "null"] }
	},
	"additionalProperties": false,
	"allOf": [
		{
			"if": {
				"required": ["integration"],
				"properties": { "integration": { "enum": [
					"DATADOG",
					"MICROSOFT_TEAMS",
					"PAGER_DUTY",
					"WEBHOOK"
				] } }
			},
			"then": { "required": ["connection_id"] }
		},
		{
			"if": {
				"required": ["integration"],
				"properties": { "integration": { "const": "DATADOG" } }
			},
			"then": { "properties": { "parameters": { "$ref": "#/$defs/datadogParameters" } } }
		},
		{
			"if": {
				"required": ["integration"],
				"properties": { "integration": { "const": "WEBHOOK" } }
			},
			"then": { "properties": { "parameters": { "$ref": "#/$defs/webhookParameters" } } }
		}
	]
};
const schema26 = {
	"type": ["object", "null"],
	"properties": { "priority": {
		"type": ["integer", "null"],
		"minimum": 1,
		"maximum": 5
	} },
	"additionalProperties": false
};
function validate53(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema26.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "priority")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.priority !== void 0 && func0.call(data, "priority")) {
			let data0 = data.priority;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/priority",
					keyword: "type",
					params: { type: schema26.properties.priority.type }
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 5 || isNaN(data0)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/priority",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 5
						}
					});
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/priority",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": ["object", "null"],
	"properties": { "body": { "type": [
		"object",
		"string",
		"null"
	] } },
	"additionalProperties": false
};
function validate55(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema27.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "body")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.body !== void 0 && func0.call(data, "body")) {
			let data0 = data.body;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && typeof data0 !== "string" && data0 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/body",
					keyword: "type",
					params: { type: schema27.properties.body.type }
				});
				errors++;
			}
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"type": "string",
	"enum": [
		"DATADOG",
		"EMAIL",
		"MICROSOFT_TEAMS",
		"PAGER_DUTY",
		"SLACK",
		"WEBHOOK"
	]
};
function validate57(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	if (!(data === "DATADOG" || data === "EMAIL" || data === "MICROSOFT_TEAMS" || data === "PAGER_DUTY" || data === "SLACK" || data === "WEBHOOK")) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema28.enum }
		});
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
function validate52(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.integration === void 0 || !func0.call(data, "integration")) && "integration") {
			vErrors = added(vErrors, {});
			errors++;
		} else if (data.integration !== void 0 && func0.call(data, "integration")) {
			let data0 = data.integration;
			if (!(data0 === "DATADOG" || data0 === "MICROSOFT_TEAMS" || data0 === "PAGER_DUTY" || data0 === "WEBHOOK")) {
				vErrors = added(vErrors, {});
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.connection_id === void 0 || !func0.call(data, "connection_id")) {
				vErrors = added(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "connection_id" }
				});
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" }
		});
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.integration === void 0 || !func0.call(data, "integration")) && "integration") {
			vErrors = added(vErrors, {});
			errors++;
		} else if (data.integration !== void 0 && func0.call(data, "integration")) {
			if ("DATADOG" !== data.integration) {
				vErrors = added(vErrors, {});
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.parameters !== void 0 && func0.call(data, "parameters")) {
				if (!validate53(data.parameters, instancePath + "/parameters")) {
					vErrors = vErrors === null ? validate53.errors : appended(vErrors, validate53.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" }
		});
		errors++;
	}
	const _errs13 = errors;
	let valid6 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.integration === void 0 || !func0.call(data, "integration")) && "integration") {
			vErrors = added(vErrors, {});
			errors++;
		} else if (data.integration !== void 0 && func0.call(data, "integration")) {
			if ("WEBHOOK" !== data.integration) {
				vErrors = added(vErrors, {});
				errors++;
			}
		}
	}
	var _valid2 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.parameters !== void 0 && func0.call(data, "parameters")) {
				if (!validate55(data.parameters, instancePath + "/parameters")) {
					vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid2 = _errs16 === errors;
		valid6 = _valid2;
	}
	if (!valid6) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.integration === void 0 || !func0.call(data, "integration")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "integration" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "integration" || key0 === "destination" || key0 === "connection_id" || key0 === "parameters")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.integration !== void 0 && func0.call(data, "integration")) {
			if (!validate57(data.integration, instancePath + "/integration")) {
				vErrors = vErrors === null ? validate57.errors : appended(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.destination !== void 0 && func0.call(data, "destination")) {
			let data6 = data.destination;
			if (typeof data6 !== "string" && data6 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/destination",
					keyword: "type",
					params: { type: schema25.properties.destination.type }
				});
				errors++;
			}
		}
		if (data.connection_id !== void 0 && func0.call(data, "connection_id")) {
			let data7 = data.connection_id;
			if (typeof data7 !== "string" && data7 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/connection_id",
					keyword: "type",
					params: { type: schema25.properties.connection_id.type }
				});
				errors++;
			}
		}
		if (data.parameters !== void 0 && func0.call(data, "parameters")) {
			let data8 = data.parameters;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: schema25.properties.parameters.type }
				});
				errors++;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate51(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 1 }
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate52(data[i0], instancePath + "/" + i0)) {
			vErrors = vErrors === null ? validate52.errors : appended(vErrors, validate52.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
function validate48(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0.call(data, "name")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" }
			});
			errors++;
		}
		if (data.statuses === void 0 || !func0.call(data, "statuses")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "statuses" }
			});
			errors++;
		}
		if (data.destinations === void 0 || !func0.call(data, "destinations")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "destinations" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "statuses" || key0 === "destinations" || key0 === "custom_message" || key0 === "max_live_alerts")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (typeof data.name !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.statuses !== void 0 && func0.call(data, "statuses")) {
			let data1 = data.statuses;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/statuses",
						keyword: "minItems",
						params: { limit: 1 }
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate49(data1[i0], instancePath + "/statuses/" + i0)) {
					vErrors = vErrors === null ? validate49.errors : appended(vErrors, validate49.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/statuses",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.destinations !== void 0 && func0.call(data, "destinations")) {
			if (!validate51(data.destinations, instancePath + "/destinations")) {
				vErrors = vErrors === null ? validate51.errors : appended(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.custom_message !== void 0 && func0.call(data, "custom_message")) {
			let data4 = data.custom_message;
			if (typeof data4 !== "string" && data4 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/custom_message",
					keyword: "type",
					params: { type: schema22.properties.custom_message.type }
				});
				errors++;
			}
			if (typeof data4 === "string") {
				if (func51(data4) > 200) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/custom_message",
						keyword: "maxLength",
						params: { limit: 200 }
					});
					errors++;
				}
			}
		}
		if (data.max_live_alerts !== void 0 && func0.call(data, "max_live_alerts")) {
			let data5 = data.max_live_alerts;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/max_live_alerts",
					keyword: "type",
					params: { type: schema22.properties.max_live_alerts.type }
				});
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 50 || isNaN(data5)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/max_live_alerts",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 50
						}
					});
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/max_live_alerts",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate47(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema21.type }
		});
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate48(data[i0], instancePath + "/" + i0)) {
			vErrors = vErrors === null ? validate48.errors : appended(vErrors, validate48.errors);
			errors = vErrors.length;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const schema29 = { "type": ["object", "null"] };
function validate63(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema29.type }
		});
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema30 = {
	"type": ["array", "null"],
	"items": { "$ref": "#/$defs/anomaly" }
};
const schema31 = {
	"type": "object",
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"pipeline_duration_above_baseline",
				"pipeline_duration_below_baseline",
				"task_duration_above_baseline",
				"task_duration_below_baseline",
				"operation_duration_above_baseline",
				"operation_duration_below_baseline"
			]
		},
		"percentage_above_baseline": {
			"type": [
				"number",
				"string",
				"null"
			],
			"minimum": 1,
			"maximum": 1e3
		},
		"percentage_below_baseline": {
			"type": [
				"number",
				"string",
				"null"
			],
			"minimum": 1,
			"maximum": 99
		},
		"min_baseline_seconds": { "type": [
			"number",
			"string",
			"null"
		] },
		"destinations": { "$ref": "#/$defs/destinations" },
		"operation_types": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/operationType" }
		},
		"operation_names": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"max_anomalies": { "type": ["integer", "null"] }
	},
	"additionalProperties": false
};
const schema32 = {
	"type": "string",
	"enum": [
		"AGGREGATION",
		"ANALYSIS",
		"DEPLOY",
		"INGESTION",
		"ITERATOR",
		"MATERIALISATION",
		"OPERATION",
		"QUERY",
		"REFRESH",
		"REVERSE_ETL",
		"SEED",
		"SNAPSHOT",
		"SOURCE",
		"TEST",
		"TEST_GROUP",
		"TRIGGER",
		"UNKNOWN"
	]
};
function validate68(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	if (!(data === "AGGREGATION" || data === "ANALYSIS" || data === "DEPLOY" || data === "INGESTION" || data === "ITERATOR" || data === "MATERIALISATION" || data === "OPERATION" || data === "QUERY" || data === "REFRESH" || data === "REVERSE_ETL" || data === "SEED" || data === "SNAPSHOT" || data === "SOURCE" || data === "TEST" || data === "TEST_GROUP" || data === "TRIGGER" || data === "UNKNOWN")) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema32.enum }
		});
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
function validate66(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "type" || key0 === "percentage_above_baseline" || key0 === "percentage_below_baseline" || key0 === "min_baseline_seconds" || key0 === "destinations" || key0 === "operation_types" || key0 === "operation_names" || key0 === "max_anomalies")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data0 === "pipeline_duration_above_baseline" || data0 === "pipeline_duration_below_baseline" || data0 === "task_duration_above_baseline" || data0 === "task_duration_below_baseline" || data0 === "operation_duration_above_baseline" || data0 === "operation_duration_below_baseline")) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema31.properties.type.enum }
				});
				errors++;
			}
		}
		if (data.percentage_above_baseline !== void 0 && func0.call(data, "percentage_above_baseline")) {
			let data1 = data.percentage_above_baseline;
			if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/percentage_above_baseline",
					keyword: "type",
					params: { type: schema31.properties.percentage_above_baseline.type }
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/percentage_above_baseline",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						}
					});
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/percentage_above_baseline",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
		if (data.percentage_below_baseline !== void 0 && func0.call(data, "percentage_below_baseline")) {
			let data2 = data.percentage_below_baseline;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/percentage_below_baseline",
					keyword: "type",
					params: { type: schema31.properties.percentage_below_baseline.type }
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 99 || isNaN(data2)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/percentage_below_baseline",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 99
						}
					});
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/percentage_below_baseline",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
		if (data.min_baseline_seconds !== void 0 && func0.call(data, "min_baseline_seconds")) {
			let data3 = data.min_baseline_seconds;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string" && data3 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/min_baseline_seconds",
					keyword: "type",
					params: { type: schema31.properties.min_baseline_seconds.type }
				});
				errors++;
			}
		}
		if (data.destinations !== void 0 && func0.call(data, "destinations")) {
			if (!validate51(data.destinations, instancePath + "/destinations")) {
				vErrors = vErrors === null ? validate51.errors : appended(vErrors, validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.operation_types !== void 0 && func0.call(data, "operation_types")) {
			let data5 = data.operation_types;
			if (!Array.isArray(data5) && data5 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/operation_types",
					keyword: "type",
					params: { type: schema31.properties.operation_types.type }
				});
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate68(data5[i0], instancePath + "/operation_types/" + i0)) {
					vErrors = vErrors === null ? validate68.errors : appended(vErrors, validate68.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.operation_names !== void 0 && func0.call(data, "operation_names")) {
			let data7 = data.operation_names;
			if (!Array.isArray(data7) && data7 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/operation_names",
					keyword: "type",
					params: { type: schema31.properties.operation_names.type }
				});
				errors++;
			}
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/operation_names/" + i1,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		if (data.max_anomalies !== void 0 && func0.call(data, "max_anomalies")) {
			let data9 = data.max_anomalies;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/max_anomalies",
					keyword: "type",
					params: { type: schema31.properties.max_anomalies.type }
				});
				errors++;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate65(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema30.type }
		});
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate66(data[i0], instancePath + "/" + i0)) {
			vErrors = vErrors === null ? validate66.errors : appended(vErrors, validate66.errors);
			errors = vErrors.length;
		}
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate28(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.integration === void 0 || !func0.call(data, "integration")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "integration" }
			});
			errors++;
		}
		if (data.integration_job === void 0 || !func0.call(data, "integration_job")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "integration_job" }
			});
			errors++;
		}
		if (data.parameters === void 0 || !func0.call(data, "parameters")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "parameters" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema12.properties, key0)) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.integration !== void 0 && func0.call(data, "integration")) {
			if (!validate29(data.integration, instancePath + "/integration")) {
				vErrors = vErrors === null ? validate29.errors : appended(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.integration_job !== void 0 && func0.call(data, "integration_job")) {
			if (!validate31(data.integration_job, instancePath + "/integration_job")) {
				vErrors = vErrors === null ? validate31.errors : appended(vErrors, validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.parameters !== void 0 && func0.call(data, "parameters")) {
			let data2 = data.parameters;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.depends_on !== void 0 && func0.call(data, "depends_on")) {
			if (!validate33(data.depends_on, instancePath + "/depends_on")) {
				vErrors = vErrors === null ? validate33.errors : appended(vErrors, validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (!validate22(data.name, instancePath + "/name")) {
				vErrors = vErrors === null ? validate22.errors : appended(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.condition !== void 0 && func0.call(data, "condition")) {
			let data5 = data.condition;
			if (typeof data5 !== "string" && data5 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/condition",
					keyword: "type",
					params: { type: schema12.properties.condition.type }
				});
				errors++;
			}
		}
		if (data.tags !== void 0 && func0.call(data, "tags")) {
			let data6 = data.tags;
			if (!Array.isArray(data6) && data6 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/tags",
					keyword: "type",
					params: { type: schema12.properties.tags.type }
				});
				errors++;
			}
			if (Array.isArray(data6)) {
				if (data6.length > 10) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/tags",
						keyword: "maxItems",
						params: { limit: 10 }
					});
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/tags/" + i0,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		if (data.connection !== void 0 && func0.call(data, "connection")) {
			let data8 = data.connection;
			if (typeof data8 !== "string" && data8 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/connection",
					keyword: "type",
					params: { type: schema12.properties.connection.type }
				});
				errors++;
			}
		}
		if (data.operation_metadata !== void 0 && func0.call(data, "operation_metadata")) {
			if (!validate38(data.operation_metadata, instancePath + "/operation_metadata")) {
				vErrors = vErrors === null ? validate38.errors : appended(vErrors, validate38.errors);
				errors = vErrors.length;
			}
		}
		if (data.treat_failure_as_warning !== void 0 && func0.call(data, "treat_failure_as_warning")) {
			let data10 = data.treat_failure_as_warning;
			if (typeof data10 !== "boolean" && data10 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/treat_failure_as_warning",
					keyword: "type",
					params: { type: schema12.properties.treat_failure_as_warning.type }
				});
				errors++;
			}
		}
		if (data.configuration !== void 0 && func0.call(data, "configuration")) {
			if (!validate43(data.configuration, instancePath + "/configuration")) {
				vErrors = vErrors === null ? validate43.errors : appended(vErrors, validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.alerts !== void 0 && func0.call(data, "alerts")) {
			if (!validate47(data.alerts, instancePath + "/alerts")) {
				vErrors = vErrors === null ? validate47.errors : appended(vErrors, validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.meta !== void 0 && func0.call(data, "meta")) {
			if (!validate63(data.meta, instancePath + "/meta")) {
				vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.anomalies !== void 0 && func0.call(data, "anomalies")) {
			if (!validate65(data.anomalies, instancePath + "/anomalies")) {
				vErrors = vErrors === null ? validate65.errors : appended(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.paused !== void 0 && func0.call(data, "paused")) {
			if (typeof data.paused !== "boolean") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/paused",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate27(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!validate28(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
			vErrors = vErrors === null ? validate28.errors : appended(vErrors, validate28.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const schema33 = {
	"type": ["string", "null"],
	"maxLength": 100
};
function validate75(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema33.type }
		});
		errors++;
	}
	if (typeof data === "string") {
		if (func51(data) > 100) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 100 }
			});
			errors++;
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
const schema34 = {
	"type": ["object", "null"],
	"required": ["inputs"],
	"properties": {
		"inputs": { "$ref": "#/$defs/matrixInputs" },
		"max_parallel": { "type": ["integer", "null"] },
		"sequential": { "type": ["boolean", "null"] },
		"continue_on_error": { "type": ["boolean", "null"] }
	},
	"additionalProperties": false
};
const schema35 = {
	"type": "object",
	"minProperties": 1,
	"maxProperties": 1,
	"additionalProperties": {
		"type": ["array", "string"],
		"pattern": "\\$\\{\\{"
	}
};
const pattern0 = new RegExp("\\$\\{\\{", "u");
function validate78(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "maxProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		if (Object.keys(data).length < 1) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			let data0 = data[key0];
			if (!Array.isArray(data0) && typeof data0 !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "type",
					params: { type: schema35.additionalProperties.type }
				});
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "pattern",
						params: { pattern: "\\$\\{\\{" }
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
function validate77(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema34.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inputs === void 0 || !func0.call(data, "inputs")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "inputs" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "inputs" || key0 === "max_parallel" || key0 === "sequential" || key0 === "continue_on_error")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.inputs !== void 0 && func0.call(data, "inputs")) {
			if (!validate78(data.inputs, instancePath + "/inputs")) {
				vErrors = vErrors === null ? validate78.errors : appended(vErrors, validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_parallel !== void 0 && func0.call(data, "max_parallel")) {
			let data1 = data.max_parallel;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/max_parallel",
					keyword: "type",
					params: { type: schema34.properties.max_parallel.type }
				});
				errors++;
			}
		}
		if (data.sequential !== void 0 && func0.call(data, "sequential")) {
			let data2 = data.sequential;
			if (typeof data2 !== "boolean" && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/sequential",
					keyword: "type",
					params: { type: schema34.properties.sequential.type }
				});
				errors++;
			}
		}
		if (data.continue_on_error !== void 0 && func0.call(data, "continue_on_error")) {
			let data3 = data.continue_on_error;
			if (typeof data3 !== "boolean" && data3 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/continue_on_error",
					keyword: "type",
					params: { type: schema34.properties.continue_on_error.type }
				});
				errors++;
			}
		}
	}
	validate77.errors = vErrors;
	return errors === 0;
}
function validate26(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tasks === void 0 || !func0.call(data, "tasks")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "tasks" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "tasks" || key0 === "depends_on" || key0 === "name" || key0 === "condition" || key0 === "matrix" || key0 === "meta" || key0 === "paused")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.tasks !== void 0 && func0.call(data, "tasks")) {
			if (!validate27(data.tasks, instancePath + "/tasks")) {
				vErrors = vErrors === null ? validate27.errors : appended(vErrors, validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.depends_on !== void 0 && func0.call(data, "depends_on")) {
			if (!validate33(data.depends_on, instancePath + "/depends_on")) {
				vErrors = vErrors === null ? validate33.errors : appended(vErrors, validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (!validate75(data.name, instancePath + "/name")) {
				vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.condition !== void 0 && func0.call(data, "condition")) {
			let data3 = data.condition;
			if (typeof data3 !== "string" && data3 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/condition",
					keyword: "type",
					params: { type: schema10.properties.condition.type }
				});
				errors++;
			}
		}
		if (data.matrix !== void 0 && func0.call(data, "matrix")) {
			if (!validate77(data.matrix, instancePath + "/matrix")) {
				vErrors = vErrors === null ? validate77.errors : appended(vErrors, validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.meta !== void 0 && func0.call(data, "meta")) {
			if (!validate63(data.meta, instancePath + "/meta")) {
				vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.paused !== void 0 && func0.call(data, "paused")) {
			if (typeof data.paused !== "boolean") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/paused",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate25(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if ((data.tasks === void 0 || !func0.call(data, "tasks")) && "tasks") {
			vErrors = added(vErrors, {});
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (!validate26(data, instancePath)) {
			vErrors = vErrors === null ? validate26.errors : appended(vErrors, validate26.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid1 = true;
		const _errs6 = errors;
		const _errs7 = errors;
		let valid2 = false;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if ((data.integration === void 0 || !func0.call(data, "integration")) && "integration") {
				vErrors = added(vErrors, {});
				errors++;
			}
		}
		var _valid2 = _errs8 === errors;
		valid2 = valid2 || _valid2;
		if (!valid2) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if ((data.integration_job === void 0 || !func0.call(data, "integration_job")) && "integration_job") {
					vErrors = added(vErrors, {});
					errors++;
				}
			}
			var _valid2 = _errs9 === errors;
			valid2 = valid2 || _valid2;
			if (!valid2) {
				const _errs10 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if ((data.parameters === void 0 || !func0.call(data, "parameters")) && "parameters") {
						vErrors = added(vErrors, {});
						errors++;
					}
				}
				var _valid2 = _errs10 === errors;
				valid2 = valid2 || _valid2;
				if (!valid2) {
					const _errs11 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if ((data.connection === void 0 || !func0.call(data, "connection")) && "connection") {
							vErrors = added(vErrors, {});
							errors++;
						}
					}
					var _valid2 = _errs11 === errors;
					valid2 = valid2 || _valid2;
					if (!valid2) {
						const _errs12 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if ((data.treat_failure_as_warning === void 0 || !func0.call(data, "treat_failure_as_warning")) && "treat_failure_as_warning") {
								vErrors = added(vErrors, {});
								errors++;
							}
						}
						var _valid2 = _errs12 === errors;
						valid2 = valid2 || _valid2;
						if (!valid2) {
							const _errs13 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if ((data.operation_metadata === void 0 || !func0.call(data, "operation_metadata")) && "operation_metadata") {
									vErrors = added(vErrors, {});
									errors++;
								}
							}
							var _valid2 = _errs13 === errors;
							valid2 = valid2 || _valid2;
						}
					}
				}
			}
		}
		if (!valid2) {
			vErrors = added(vErrors, {});
			errors++;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs14 = errors;
			if (!validate28(data, instancePath)) {
				vErrors = vErrors === null ? validate28.errors : appended(vErrors, validate28.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs14 === errors;
			valid1 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs15 = errors;
			if (!validate26(data, instancePath)) {
				vErrors = vErrors === null ? validate26.errors : appended(vErrors, validate26.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs15 === errors;
			valid1 = _valid1;
			ifClause1 = "else";
		}
		if (!valid1) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "if",
				params: { failingKeyword: ifClause1 }
			});
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		});
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate24(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!validate25(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
			vErrors = vErrors === null ? validate25.errors : appended(vErrors, validate25.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"type": ["array", "null"],
	"items": { "$ref": "#/$defs/schedule" }
};
const schema37 = {
	"type": "object",
	"required": ["cron"],
	"properties": {
		"name": { "type": ["string", "null"] },
		"cron": { "type": "string" },
		"timezone": { "type": ["string", "null"] },
		"environment": { "type": ["string", "null"] },
		"branch": { "type": ["string", "null"] },
		"exclude": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"run_inputs": { "$ref": "#/$defs/runInputs" }
	},
	"additionalProperties": false
};
const schema38 = { "type": ["object", "null"] };
function validate89(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema38.type }
		});
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
function validate88(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cron === void 0 || !func0.call(data, "cron")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "cron" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "cron" || key0 === "timezone" || key0 === "environment" || key0 === "branch" || key0 === "exclude" || key0 === "run_inputs")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 !== "string" && data0 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: schema37.properties.name.type }
				});
				errors++;
			}
		}
		if (data.cron !== void 0 && func0.call(data, "cron")) {
			if (typeof data.cron !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/cron",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.timezone !== void 0 && func0.call(data, "timezone")) {
			let data2 = data.timezone;
			if (typeof data2 !== "string" && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/timezone",
					keyword: "type",
					params: { type: schema37.properties.timezone.type }
				});
				errors++;
			}
		}
		if (data.environment !== void 0 && func0.call(data, "environment")) {
			let data3 = data.environment;
			if (typeof data3 !== "string" && data3 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/environment",
					keyword: "type",
					params: { type: schema37.properties.environment.type }
				});
				errors++;
			}
		}
		if (data.branch !== void 0 && func0.call(data, "branch")) {
			let data4 = data.branch;
			if (typeof data4 !== "string" && data4 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/branch",
					keyword: "type",
					params: { type: schema37.properties.branch.type }
				});
				errors++;
			}
		}
		if (data.exclude !== void 0 && func0.call(data, "exclude")) {
			let data5 = data.exclude;
			if (!Array.isArray(data5) && data5 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/exclude",
					keyword: "type",
					params: { type: schema37.properties.exclude.type }
				});
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/exclude/" + i0,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		if (data.run_inputs !== void 0 && func0.call(data, "run_inputs")) {
			if (!validate89(data.run_inputs, instancePath + "/run_inputs")) {
				vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
function validate87(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema36.type }
		});
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate88(data[i0], instancePath + "/" + i0)) {
			vErrors = vErrors === null ? validate88.errors : appended(vErrors, validate88.errors);
			errors = vErrors.length;
		}
	}
	validate87.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"type": ["object", "null"],
	"additionalProperties": { "$ref": "#/$defs/sensor" }
};
const schema40 = {
	"type": "object",
	"required": [
		"name",
		"cron",
		"timezone",
		"timeout_mins",
		"checks"
	],
	"properties": {
		"name": { "$ref": "#/$defs/name" },
		"cron": { "type": "string" },
		"timezone": { "type": "string" },
		"timeout_mins": {
			"type": "integer",
			"maximum": 7200
		},
		"checks": { "$ref": "#/$defs/checks" },
		"frequency_secs": {
			"type": ["integer", "null"],
			"minimum": 60,
			"maximum": 600
		},
		"condition": { "type": ["string", "null"] },
		"environments": {
			"type": [
				"array",
				"string",
				"null"
			],
			"items": { "type": "string" }
		},
		"exclude": {
			"type": [
				"array",
				"string",
				"null"
			],
			"items": { "type": "string" }
		},
		"run_inputs": { "$ref": "#/$defs/runInputs" },
		"alerts": { "$ref": "#/$defs/alerts" }
	},
	"additionalProperties": false,
	"allOf": [{ "properties": { "alerts": { "items": { "properties": { "statuses": { "items": { "const": "FAILED" } } } } } } }]
};
const schema42 = {
	"type": "object",
	"required": [
		"integration",
		"sensor_type",
		"parameters"
	],
	"properties": {
		"integration": { "$ref": "#/$defs/integration" },
		"sensor_type": { "$ref": "#/$defs/sensorType" },
		"parameters": { "type": "object" },
		"connection": { "type": ["string", "null"] },
		"map_outputs": {
			"type": ["object", "null"],
			"additionalProperties": { "type": ["string", "null"] }
		}
	},
	"additionalProperties": false
};
function validate99(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
function validate97(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.integration === void 0 || !func0.call(data, "integration")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "integration" }
			});
			errors++;
		}
		if (data.sensor_type === void 0 || !func0.call(data, "sensor_type")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "sensor_type" }
			});
			errors++;
		}
		if (data.parameters === void 0 || !func0.call(data, "parameters")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "parameters" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "integration" || key0 === "sensor_type" || key0 === "parameters" || key0 === "connection" || key0 === "map_outputs")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.integration !== void 0 && func0.call(data, "integration")) {
			if (!validate29(data.integration, instancePath + "/integration")) {
				vErrors = vErrors === null ? validate29.errors : appended(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.sensor_type !== void 0 && func0.call(data, "sensor_type")) {
			if (!validate99(data.sensor_type, instancePath + "/sensor_type")) {
				vErrors = vErrors === null ? validate99.errors : appended(vErrors, validate99.errors);
				errors = vErrors.length;
			}
		}
		if (data.parameters !== void 0 && func0.call(data, "parameters")) {
			let data2 = data.parameters;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.connection !== void 0 && func0.call(data, "connection")) {
			let data3 = data.connection;
			if (typeof data3 !== "string" && data3 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/connection",
					keyword: "type",
					params: { type: schema42.properties.connection.type }
				});
				errors++;
			}
		}
		if (data.map_outputs !== void 0 && func0.call(data, "map_outputs")) {
			let data4 = data.map_outputs;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/map_outputs",
					keyword: "type",
					params: { type: schema42.properties.map_outputs.type }
				});
				errors++;
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 of Object.keys(data4)) {
				let data5 = data4[key1];
				if (typeof data5 !== "string" && data5 !== null) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/map_outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "type",
						params: { type: schema42.properties.map_outputs.additionalProperties.type }
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
function validate96(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!validate97(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
			vErrors = vErrors === null ? validate97.errors : appended(vErrors, validate97.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
function validate94(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.alerts !== void 0 && func0.call(data, "alerts")) {
			let data0 = data.alerts;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.statuses !== void 0 && func0.call(data1, "statuses")) {
							let data2 = data1.statuses;
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) if ("FAILED" !== data2[i1]) {
									vErrors = added(vErrors, {
										instancePath: instancePath + "/alerts/" + i0 + "/statuses/" + i1,
										keyword: "const",
										params: { allowedValue: "FAILED" }
									});
									errors++;
								}
							}
						}
					}
				}
			}
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0.call(data, "name")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" }
			});
			errors++;
		}
		if (data.cron === void 0 || !func0.call(data, "cron")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "cron" }
			});
			errors++;
		}
		if (data.timezone === void 0 || !func0.call(data, "timezone")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "timezone" }
			});
			errors++;
		}
		if (data.timeout_mins === void 0 || !func0.call(data, "timeout_mins")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "timeout_mins" }
			});
			errors++;
		}
		if (data.checks === void 0 || !func0.call(data, "checks")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "checks" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema40.properties, key0)) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (!validate22(data.name, instancePath + "/name")) {
				vErrors = vErrors === null ? validate22.errors : appended(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.cron !== void 0 && func0.call(data, "cron")) {
			if (typeof data.cron !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/cron",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.timezone !== void 0 && func0.call(data, "timezone")) {
			if (typeof data.timezone !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/timezone",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.timeout_mins !== void 0 && func0.call(data, "timeout_mins")) {
			let data7 = data.timeout_mins;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/timeout_mins",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 7200 || isNaN(data7)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/timeout_mins",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 7200
						}
					});
					errors++;
				}
			}
		}
		if (data.checks !== void 0 && func0.call(data, "checks")) {
			if (!validate96(data.checks, instancePath + "/checks")) {
				vErrors = vErrors === null ? validate96.errors : appended(vErrors, validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.frequency_secs !== void 0 && func0.call(data, "frequency_secs")) {
			let data9 = data.frequency_secs;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/frequency_secs",
					keyword: "type",
					params: { type: schema40.properties.frequency_secs.type }
				});
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 600 || isNaN(data9)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/frequency_secs",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 600
						}
					});
					errors++;
				}
				if (data9 < 60 || isNaN(data9)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/frequency_secs",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 60
						}
					});
					errors++;
				}
			}
		}
		if (data.condition !== void 0 && func0.call(data, "condition")) {
			let data10 = data.condition;
			if (typeof data10 !== "string" && data10 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/condition",
					keyword: "type",
					params: { type: schema40.properties.condition.type }
				});
				errors++;
			}
		}
		if (data.environments !== void 0 && func0.call(data, "environments")) {
			let data11 = data.environments;
			if (!Array.isArray(data11) && typeof data11 !== "string" && data11 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/environments",
					keyword: "type",
					params: { type: schema40.properties.environments.type }
				});
				errors++;
			}
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data11[i2] !== "string") {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/environments/" + i2,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		if (data.exclude !== void 0 && func0.call(data, "exclude")) {
			let data13 = data.exclude;
			if (!Array.isArray(data13) && typeof data13 !== "string" && data13 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/exclude",
					keyword: "type",
					params: { type: schema40.properties.exclude.type }
				});
				errors++;
			}
			if (Array.isArray(data13)) {
				const len3 = data13.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data13[i3] !== "string") {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/exclude/" + i3,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			}
		}
		if (data.run_inputs !== void 0 && func0.call(data, "run_inputs")) {
			if (!validate89(data.run_inputs, instancePath + "/run_inputs")) {
				vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.alerts !== void 0 && func0.call(data, "alerts")) {
			if (!validate47(data.alerts, instancePath + "/alerts")) {
				vErrors = vErrors === null ? validate47.errors : appended(vErrors, validate47.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
function validate93(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema39.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!validate94(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) {
			vErrors = vErrors === null ? validate94.errors : appended(vErrors, validate94.errors);
			errors = vErrors.length;
		}
	}
	validate93.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"type": ["array", "null"],
	"items": { "$ref": "#/$defs/triggerEvent" }
};
const schema45 = {
	"type": "object",
	"required": ["type", "pipeline_id"],
	"properties": {
		"type": {
			"type": "string",
			"const": "pipeline"
		},
		"pipeline_id": {
			"type": "string",
			"pattern": "^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"
		},
		"statuses": {
			"type": ["array", "null"],
			"items": { "$ref": "#/$defs/runStatus" }
		},
		"run_inputs": { "$ref": "#/$defs/runInputs" }
	},
	"additionalProperties": false
};
const pattern1 = new RegExp("^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$", "u");
const schema46 = {
	"type": "string",
	"enum": [
		"CANCELLED",
		"CANCELLING",
		"CREATED",
		"FAILED",
		"RUNNING",
		"SKIPPED",
		"SUCCEEDED",
		"WARNING"
	]
};
function validate109(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" }
		});
		errors++;
	}
	if (!(data === "CANCELLED" || data === "CANCELLING" || data === "CREATED" || data === "FAILED" || data === "RUNNING" || data === "SKIPPED" || data === "SUCCEEDED" || data === "WARNING")) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema46.enum }
		});
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
function validate108(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "type" }
			});
			errors++;
		}
		if (data.pipeline_id === void 0 || !func0.call(data, "pipeline_id")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "pipeline_id" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "type" || key0 === "pipeline_id" || key0 === "statuses" || key0 === "run_inputs")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if ("pipeline" !== data0) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "const",
					params: { allowedValue: "pipeline" }
				});
				errors++;
			}
		}
		if (data.pipeline_id !== void 0 && func0.call(data, "pipeline_id")) {
			let data1 = data.pipeline_id;
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/pipeline_id",
						keyword: "pattern",
						params: { pattern: "^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$" }
					});
					errors++;
				}
			} else {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/pipeline_id",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.statuses !== void 0 && func0.call(data, "statuses")) {
			let data2 = data.statuses;
			if (!Array.isArray(data2) && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/statuses",
					keyword: "type",
					params: { type: schema45.properties.statuses.type }
				});
				errors++;
			}
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate109(data2[i0], instancePath + "/statuses/" + i0)) {
					vErrors = vErrors === null ? validate109.errors : appended(vErrors, validate109.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.run_inputs !== void 0 && func0.call(data, "run_inputs")) {
			if (!validate89(data.run_inputs, instancePath + "/run_inputs")) {
				vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
function validate107(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!Array.isArray(data) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema44.type }
		});
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate108(data[i0], instancePath + "/" + i0)) {
			vErrors = vErrors === null ? validate108.errors : appended(vErrors, validate108.errors);
			errors = vErrors.length;
		}
	}
	validate107.errors = vErrors;
	return errors === 0;
}
function validate114(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "enabled" || key0 === "operation_metadata" || key0 === "run_inputs")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.enabled !== void 0 && func0.call(data, "enabled")) {
			if (typeof data.enabled !== "boolean") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/enabled",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.operation_metadata !== void 0 && func0.call(data, "operation_metadata")) {
			if (!validate38(data.operation_metadata, instancePath + "/operation_metadata")) {
				vErrors = vErrors === null ? validate38.errors : appended(vErrors, validate38.errors);
				errors = vErrors.length;
			}
		}
		if (data.run_inputs !== void 0 && func0.call(data, "run_inputs")) {
			if (!validate89(data.run_inputs, instancePath + "/run_inputs")) {
				vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
const schema48 = {
	"type": ["object", "null"],
	"additionalProperties": { "$ref": "#/$defs/input" },
	"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }
};
const pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema49 = {
	"type": "object",
	"required": ["type"],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"boolean",
				"dict",
				"list"
			]
		},
		"default": {},
		"optional": { "type": ["boolean", "null"] },
		"options": { "type": ["array", "null"] }
	},
	"additionalProperties": false
};
function validate120(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "type" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "type" || key0 === "default" || key0 === "optional" || key0 === "options")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data0 === "string" || data0 === "number" || data0 === "boolean" || data0 === "dict" || data0 === "list")) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema49.properties.type.enum }
				});
				errors++;
			}
		}
		if (data.optional !== void 0 && func0.call(data, "optional")) {
			let data1 = data.optional;
			if (typeof data1 !== "boolean" && data1 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/optional",
					keyword: "type",
					params: { type: schema49.properties.optional.type }
				});
				errors++;
			}
		}
		if (data.options !== void 0 && func0.call(data, "options")) {
			let data2 = data.options;
			if (!Array.isArray(data2) && data2 !== null) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/options",
					keyword: "type",
					params: { type: schema49.properties.options.type }
				});
				errors++;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
function validate119(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: schema48.type }
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern2.test(key0)) {
					vErrors = added(vErrors, {
						instancePath,
						keyword: "pattern",
						params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
						propertyName: key0
					});
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				vErrors = added(vErrors, {
					instancePath,
					keyword: "propertyNames",
					params: { propertyName: key0 }
				});
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!validate120(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
			vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
			errors = vErrors.length;
		}
	}
	validate119.errors = vErrors;
	return errors === 0;
}
function validate21(data, instancePath = "") {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0.call(data, "name")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" }
			});
			errors++;
		}
		if (data.version === void 0 || !func0.call(data, "version")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" }
			});
			errors++;
		}
		if (data.pipeline === void 0 || !func0.call(data, "pipeline")) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "pipeline" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema6.properties, key0)) {
			vErrors = added(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data0 = data.version;
			if (typeof data0 !== "string") {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if ("v1" !== data0) {
				vErrors = added(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "const",
					params: { allowedValue: "v1" }
				});
				errors++;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (!validate22(data.name, instancePath + "/name")) {
				vErrors = vErrors === null ? validate22.errors : appended(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.pipeline !== void 0 && func0.call(data, "pipeline")) {
			if (!validate24(data.pipeline, instancePath + "/pipeline")) {
				vErrors = vErrors === null ? validate24.errors : appended(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.schedule !== void 0 && func0.call(data, "schedule")) {
			if (!validate87(data.schedule, instancePath + "/schedule")) {
				vErrors = vErrors === null ? validate87.errors : appended(vErrors, validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.sensors !== void 0 && func0.call(data, "sensors")) {
			if (!validate93(data.sensors, instancePath + "/sensors")) {
				vErrors = vErrors === null ? validate93.errors : appended(vErrors, validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.trigger_events !== void 0 && func0.call(data, "trigger_events")) {
			if (!validate107(data.trigger_events, instancePath + "/trigger_events")) {
				vErrors = vErrors === null ? validate107.errors : appended(vErrors, validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0 && func0.call(data, "webhook")) {
			if (!validate114(data.webhook, instancePath + "/webhook")) {
				vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.configuration !== void 0 && func0.call(data, "configuration")) {
			if (!validate43(data.configuration, instancePath + "/configuration")) {
				vErrors = vErrors === null ? validate43.errors : appended(vErrors, validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0 && func0.call(data, "inputs")) {
			if (!validate119(data.inputs, instancePath + "/inputs")) {
				vErrors = vErrors === null ? validate119.errors : appended(vErrors, validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.alerts !== void 0 && func0.call(data, "alerts")) {
			if (!validate47(data.alerts, instancePath + "/alerts")) {
				vErrors = vErrors === null ? validate47.errors : appended(vErrors, validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.meta !== void 0 && func0.call(data, "meta")) {
			if (!validate63(data.meta, instancePath + "/meta")) {
				vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.anomalies !== void 0 && func0.call(data, "anomalies")) {
			if (!validate65(data.anomalies, instancePath + "/anomalies")) {
				vErrors = vErrors === null ? validate65.errors : appended(vErrors, validate65.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = added(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function added(errors, error) {
	if (errors === null) return [error];
	errors.push(error);
	return errors;
}
function appended(errors, more) {
	for (const error of more) {
		if (errors.length >= 1e4) break;
		errors.push(error);
	}
	return errors;
}
function codePoints(text) {
	let count = 0;
	for (const _ of text) count++;
	return count;
}
// src/dialects/orchestra/keys.ts
const shapes = new Map(Object.entries({
	"file": {
		"keys": {
			"version": "",
			"name": "name",
			"pipeline": "entries",
			"schedule": "schedules",
			"sensors": "sensors",
			"trigger_events": "triggerEvents",
			"webhook": "webhook",
			"configuration": "configuration",
			"inputs": "inputs",
			"alerts": "alerts",
			"meta": "meta",
			"anomalies": "anomalies"
		},
		"required": [
			"name",
			"version",
			"pipeline"
		]
	},
	"dependencies": { "items": "id" },
	"entries": { "values": "entry" },
	"tasks": { "values": "task" },
	"group": {
		"keys": {
			"tasks": "tasks",
			"depends_on": "dependencies",
			"name": "optionalName",
			"condition": "",
			"matrix": "matrix",
			"meta": "meta",
			"paused": ""
		},
		"required": ["tasks"]
	},
	"task": {
		"keys": {
			"integration": "integration",
			"integration_job": "job",
			"parameters": "",
			"depends_on": "dependencies",
			"name": "name",
			"condition": "",
			"tags": "",
			"connection": "",
			"operation_metadata": "operationMetadataMap",
			"treat_failure_as_warning": "",
			"configuration": "configuration",
			"alerts": "alerts",
			"meta": "meta",
			"anomalies": "anomalies",
			"paused": ""
		},
		"required": [
			"integration",
			"integration_job",
			"parameters"
		]
	},
	"operationMetadataMap": { "values": "operationMetadata" },
	"operationMetadata": {
		"keys": {
			"integration": "integration",
			"connection": "",
			"dbt_warehouse_identifier": "",
			"s3_bucket_name": "",
			"s3_key_prefix": ""
		},
		"required": ["integration"]
	},
	"configuration": { "keys": {
		"retries": "",
		"retry_delay": "",
		"timeout": "",
		"concurrency": "concurrency"
	} },
	"concurrency": { "keys": { "max_active": "" } },
	"matrix": {
		"keys": {
			"inputs": "matrixInputs",
			"max_parallel": "",
			"sequential": "",
			"continue_on_error": ""
		},
		"required": ["inputs"]
	},
	"inputs": { "values": "input" },
	"input": {
		"keys": {
			"type": "",
			"default": "",
			"optional": "",
			"options": ""
		},
		"required": ["type"]
	},
	"schedules": { "items": "schedule" },
	"schedule": {
		"keys": {
			"name": "",
			"cron": "",
			"timezone": "",
			"environment": "",
			"branch": "",
			"exclude": "",
			"run_inputs": "runInputs"
		},
		"required": ["cron"]
	},
	"sensors": { "values": "sensor" },
	"sensor": {
		"keys": {
			"name": "name",
			"cron": "",
			"timezone": "",
			"timeout_mins": "",
			"checks": "checks",
			"frequency_secs": "",
			"condition": "",
			"environments": "",
			"exclude": "",
			"run_inputs": "runInputs",
			"alerts": "alerts"
		},
		"required": [
			"name",
			"cron",
			"timezone",
			"timeout_mins",
			"checks"
		]
	},
	"checks": { "values": "check" },
	"check": {
		"keys": {
			"integration": "integration",
			"sensor_type": "sensorType",
			"parameters": "",
			"connection": "",
			"map_outputs": ""
		},
		"required": [
			"integration",
			"sensor_type",
			"parameters"
		]
	},
	"triggerEvents": { "items": "triggerEvent" },
	"triggerEvent": {
		"keys": {
			"type": "",
			"pipeline_id": "",
			"statuses": "",
			"run_inputs": "runInputs"
		},
		"required": ["type", "pipeline_id"]
	},
	"webhook": { "keys": {
		"enabled": "",
		"operation_metadata": "operationMetadataMap",
		"run_inputs": "runInputs"
	} },
	"alerts": { "items": "alert" },
	"alert": {
		"keys": {
			"name": "",
			"statuses": "",
			"destinations": "destinations",
			"custom_message": "",
			"max_live_alerts": ""
		},
		"required": [
			"name",
			"statuses",
			"destinations"
		]
	},
	"destinations": { "items": "destination" },
	"destination": {
		"keys": {
			"integration": "alertIntegration",
			"destination": "",
			"connection_id": "",
			"parameters": ""
		},
		"required": ["integration"]
	},
	"datadogParameters": { "keys": { "priority": "" } },
	"webhookParameters": { "keys": { "body": "" } },
	"anomalies": { "items": "anomaly" },
	"anomaly": { "keys": {
		"type": "",
		"percentage_above_baseline": "",
		"percentage_below_baseline": "",
		"min_baseline_seconds": "",
		"destinations": "destinations",
		"operation_types": "",
		"operation_names": "",
		"max_anomalies": ""
	} },
	"entry": { "keys": {
		"tasks": "tasks",
		"depends_on": "dependencies",
		"name": "name",
		"condition": "",
		"matrix": "matrix",
		"meta": "meta",
		"paused": "",
		"integration": "integration",
		"integration_job": "job",
		"parameters": "",
		"tags": "",
		"connection": "",
		"operation_metadata": "operationMetadataMap",
		"treat_failure_as_warning": "",
		"configuration": "configuration",
		"alerts": "alerts",
		"anomalies": "anomalies"
	} }
}));
const nothing = {};
const keysByShape = new Map([...shapes].map(([name, { keys }]) => [name, new Map(Object.entries(keys ?? {}))]));
const allKeys = new Set([...keysByShape.values()].flatMap((keys) => [...keys.keys()]));
const camelToSnake = new Map([...allKeys].filter((key) => key.includes("_")).map((key) => [camelKey(key), key]));
const taskMarks = [
	"integration",
	"integration_job",
	"parameters",
	"connection",
	"treat_failure_as_warning",
	"operation_metadata"
];
function canonicalKey(key) {
	return camelToSnake.get(key) ?? key;
}
function camelKey(key) {
	return key.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function shapeOf(name) {
	return shapes.get(name) ?? nothing;
}
function keysOf$1(shape) {
	return [...keysByShape.get(shape)?.keys() ?? []];
}
function hasKey(shape, key) {
	return keysByShape.get(shape)?.has(key) ?? false;
}
function shapesWithKey(key) {
	return [...keysByShape].filter(([shape, keys]) => shape !== "entry" && keys.has(key)).map(([shape]) => shape);
}
function shapeBelow(shape, key) {
	if (typeof key === "number") return shapeOf(shape).items ?? "";
	return keysByShape.get(shape)?.get(key) ?? shapeOf(shape).values ?? "";
}
function fieldOf$1(node, key) {
	return entryOf(node, key) ?? entryOf(node, camelKey(key));
}
function concreteShape(shape, node) {
	if (shape !== "entry") return shape;
	if (fieldOf$1(node, "tasks")) return "group";
	return taskMarks.some((key) => fieldOf$1(node, key)) ? "task" : "group";
}
function stopsAlong(root, keys) {
	let stop = {
		shape: "file",
		node: root,
		path: []
	};
	const stops = [stop];
	for (const key of keys) {
		stop = below(stop, key);
		stops.push(stop);
	}
	return stops;
}
function below({ shape, node, path }, key) {
	if (node?.kind === "list") {
		const child = node.items[Number(key)];
		return {
			shape: concreteShape(shapeBelow(shape, Number(key)), child),
			node: child,
			path: [...path, Number(key)]
		};
	}
	const entry = hasKey(shape, key) ? fieldOf$1(node, key) : entryOf(node, key);
	return {
		shape: concreteShape(shapeBelow(shape, key), entry?.value),
		node: entry?.value,
		path: [...path, entry?.key ?? key]
	};
}
// src/dialects/orchestra/catalogue.ts
const catalogue = JSON.parse("{\"integrations\":{\"AIRBYTE_CLOUD\":{\"title\":\"Airbyte Cloud\",\"jobs\":{\"AIRBYTE_CLOUD_JOB\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"connection_id\",\"rateLimited\":true,\"writes\":true,\"parameters\":{\"connection_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"job_type\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\",\"enum\":[\"sync\",\"reset\"]},\"workspace_id\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"}}}}},\"AIRBYTE_SERVER\":{\"title\":\"Airbyte (self-managed)\",\"jobs\":{\"AIRBYTE_SERVER_JOB\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"connection_id\",\"writes\":true,\"parameters\":{\"connection_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"job_type\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\",\"enum\":[\"sync\",\"reset\"]},\"workspace_id\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"}}}}},\"AIRFLOW\":{\"title\":\"Apache Airflow\",\"jobs\":{\"AIRFLOW_RUN_DAG\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"ALTERYX_SERVER\":{\"title\":\"Alteryx Server\",\"jobs\":{\"ALTERYX_SERVER_TRIGGER_WORKFLOW\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"workflow_id\",\"writes\":true,\"parameters\":{\"priority\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\",\"enum\":[\"Critical\",\"Default\",\"High\",\"Low\",\"Medium\"]},\"workflow_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"ANTHROPIC\":{\"title\":\"Anthropic Claude\",\"jobs\":{\"ANTHROPIC_CLAUDE_CHAT\":{\"family\":\"ai\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"rateLimited\":true,\"parameters\":{}}}},\"ARCH\":{\"title\":\"Arch\",\"jobs\":{\"ARCH_SYNC_PIPELINE\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"AWS_BEDROCK\":{\"title\":\"Amazon Bedrock\",\"jobs\":{\"AWS_BEDROCK_INVOKE_MODEL\":{\"family\":\"ai\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"rateLimited\":true,\"parameters\":{}}}},\"AWS_EC2\":{\"title\":\"Amazon EC2\",\"jobs\":{\"AWS_EC2_SSM_RUN_SCRIPT\":{\"family\":\"shell\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"instance_id\",\"writes\":true,\"parameters\":{\"command\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"instance_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"os_type\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"AWS_ECS\":{\"title\":\"Amazon ECS\",\"jobs\":{\"AWS_ECS_RUN_TASK\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"task_definition\",\"writes\":true,\"parameters\":{\"assign_public_ip\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"},\"cluster\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"container_overrides\":{\"type\":\"array\",\"required\":null,\"source\":\"seen\"},\"security_group_ids\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"comma-separated text\"},\"subnet_ids\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"comma-separated text\"},\"task_definition\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}}}},\"AWS_EKS\":{\"title\":\"Amazon EKS\",\"jobs\":{\"AWS_EKS_RUN_JOB\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{\"job_manifest\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}}}},\"AWS_EMR\":{\"title\":\"Amazon EMR\",\"jobs\":{\"AWS_EMR_RUN_JOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"AWS_FIREHOSE\":{\"title\":\"Amazon Data Firehose\",\"jobs\":{\"AWS_FIREHOSE_CHECK_STREAM\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"parameters\":{}}}},\"AWS_GLUE\":{\"title\":\"AWS Glue\",\"jobs\":{\"AWS_GLUE_RUN_JOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"job_name\",\"writes\":true,\"parameters\":{\"arguments\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"aws_region\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"job_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"AWS_LAMBDA\":{\"title\":\"AWS Lambda\",\"jobs\":{\"AWS_LAMBDA_EXECUTE_ASYNC_FUNCTION\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"function_name\",\"writes\":true,\"parameters\":{\"enable_polling\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"function_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"payload\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false}}}}},\"AWS_RDS\":{\"title\":\"Amazon RDS\",\"jobs\":{}},\"AWS_REDSHIFT\":{\"title\":\"Amazon Redshift\",\"jobs\":{\"AWS_REDSHIFT_EXECUTE_STATEMENT\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"AWS_S3\":{\"title\":\"Amazon S3\",\"jobs\":{\"AWS_S3_GET_FILE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"object_key\",\"parameters\":{\"bucket_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"file_encoding\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\",\"enum\":[\"base64\",\"latin-1\",\"utf-16\",\"utf-8\"]},\"object_key\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"}}},\"AWS_S3_PUT_FILE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"AWS_SAGEMAKER\":{\"title\":\"Amazon SageMaker\",\"jobs\":{\"AWS_SAGEMAKER_DEPLOY_MODEL\":{\"family\":\"ai\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}},\"AWS_SAGEMAKER_TRAIN_MODEL\":{\"family\":\"ai\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"AWS_SECRETS_MANAGER\":{\"title\":\"AWS Secrets Manager\",\"jobs\":{}},\"AWS_SES\":{\"title\":\"Amazon SES\",\"jobs\":{\"AWS_SES_SEND_EMAIL\":{\"family\":\"notify\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"rateLimited\":true,\"exports\":true,\"parameters\":{}}}},\"AWS_STEP_FUNCTIONS\":{\"title\":\"AWS Step Functions\",\"jobs\":{\"AWS_STEP_FUNCTIONS_START_EXECUTION\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"AZURE\":{\"title\":\"Microsoft Azure\",\"jobs\":{}},\"AZURE_CONTAINER_APPS\":{\"title\":\"Azure Container Apps\",\"jobs\":{\"ACA_RUN_JOB\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"job_name\",\"writes\":true,\"parameters\":{\"image\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"job_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"resource_group_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"AZURE_DATA_FACTORY\":{\"title\":\"Azure Data Factory\",\"jobs\":{\"ADF_PIPELINE_RUN\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"target\":\"pipeline_name\",\"writes\":true,\"parameters\":{\"data_factory\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"parameters\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"pipeline_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"resource_group\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"}}}}},\"AZURE_DATA_LAKE_STORAGE\":{\"title\":\"Azure Data Lake Storage\",\"jobs\":{\"ADLS_SENSOR\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"parameters\":{}}}},\"AZURE_KEY_VAULT\":{\"title\":\"Azure Key Vault\",\"jobs\":{}},\"AZURE_KUBERNETES_SERVICE\":{\"title\":\"Azure Kubernetes Service\",\"jobs\":{\"AKS_RUN_JOB\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"AZURE_LOGIC_APPS\":{\"title\":\"Azure Logic Apps\",\"jobs\":{\"AZURE_LOGIC_APPS_RUN_WORKFLOW\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"AZURE_SYNAPSE_ANALYTICS\":{\"title\":\"Azure Synapse Analytics\",\"jobs\":{\"SYNAPSE_NOTEBOOK_RUN\":{\"family\":\"notebook\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}},\"SYNAPSE_PIPELINE_RUN\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"target\":\"pipeline_name\",\"writes\":true,\"parameters\":{\"pipeline_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"AZURE_VM\":{\"title\":\"Azure Virtual Machines\",\"jobs\":{\"AZURE_VM_RUN_COMMAND\":{\"family\":\"shell\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"vm_name\",\"writes\":true,\"parameters\":{\"auto_manage_vm\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"location\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"os_type\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"resource_group\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"script\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"vm_architecture\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"vm_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"BAUPLAN\":{\"title\":\"Bauplan\",\"jobs\":{\"BAUPLAN_DATA_QUALITY_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{}},\"BAUPLAN_EXECUTE_PIPELINE\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"target\":\"project_dir\",\"writes\":true,\"parameters\":{\"bauplan_ref\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"namespace\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"project_branch\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"project_dir\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"BOOMI\":{\"title\":\"Boomi\",\"jobs\":{\"BOOMI_EXECUTE_PROCESS\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"target\":\"process_id\",\"writes\":true,\"parameters\":{\"atom_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"process_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"CDATA\":{\"title\":\"CData Sync\",\"jobs\":{\"CDATA_SYNC_JOB\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"CENSUS\":{\"title\":\"Census\",\"jobs\":{\"CENSUS_SYNC\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"CLICKHOUSE\":{\"title\":\"ClickHouse\",\"jobs\":{\"CLICKHOUSE_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}},\"CLICKHOUSE_RUN_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"database\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"}}}}},\"COALESCE\":{\"title\":\"Coalesce\",\"jobs\":{\"COALESCE_RUNJOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"target\":\"job_id\",\"writes\":true,\"parameters\":{\"environment_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"force_ignore_workspace_status\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"job_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"refresh_parameters\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"snowflake_auth_type\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\",\"enum\":[\"KeyPair\",\"OAuth\"]}}}}},\"COUNT\":{\"title\":\"Count\",\"jobs\":{}},\"DATABRICKS\":{\"title\":\"Databricks\",\"jobs\":{\"DATABRICKS_EXECUTE_STATEMENT\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"outputs\":[\"results\"],\"parameters\":{\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"warehouse_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"DATABRICKS_ONE_TIME_RUN\":{\"family\":\"notebook\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"target\":\"run_name\",\"writes\":true,\"parameters\":{\"request_body\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"run_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"tasks\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"DATABRICKS_RUN_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warehouse_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"}}},\"DATABRICKS_RUN_WORKFLOW\":{\"family\":\"notebook\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"target\":\"job_id\",\"writes\":true,\"parameters\":{\"job_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"job_parameters\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false}}}}},\"DATADOG\":{\"title\":\"Datadog\",\"jobs\":{}},\"DATAPROC\":{\"title\":\"Google Dataproc\",\"jobs\":{\"DATAPROC_RUN_JOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"cluster_name\",\"writes\":true,\"parameters\":{\"class_or_jar\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"cluster_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"code_location\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"job_args\":{\"type\":\"array\",\"required\":null,\"source\":\"seen\"},\"job_type\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\",\"enum\":[\"flink\",\"hadoop\",\"hive\",\"pig\",\"presto\",\"pyspark\",\"spark\",\"spark-r\",\"spark-sql\",\"trino\"]},\"optional_flags\":{\"type\":\"object\",\"required\":null,\"source\":\"seen\"}}}}},\"DATAZEN\":{\"title\":\"DataZen\",\"jobs\":{\"DATAZEN_CHECK_JOB\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"parameters\":{}},\"DATAZEN_RUN_JOB\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"job_id\",\"writes\":true,\"parameters\":{\"job_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}}}},\"DBT\":{\"title\":\"dbt Cloud\",\"jobs\":{\"DBT_RUNJOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"dbt\",\"target\":\"job_id\",\"rateLimited\":true,\"writes\":true,\"parameters\":{\"job_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}}}},\"DBT_CORE\":{\"title\":\"dbt Core\",\"jobs\":{\"DBT_CORE_EXECUTE\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"dbt\",\"target\":\"project_dir\",\"writes\":true,\"parameters\":{\"branch\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"commands\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"several commands are separated by ;\"},\"environment_variables\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"note\":\"JSON object as text\"},\"package_manager\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"PIP\",\"POETRY\",\"UV\"]},\"production_run_identifier\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"project_dir\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"python_version\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"3.11\",\"3.12\"]},\"shallow_clone_dirs\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"use_state_orchestration\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\"},\"warehouse_identifier\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"}}}}},\"DLT\":{\"title\":\"dlt\",\"jobs\":{\"DLT_EXECUTE_JOB\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"DOMO\":{\"title\":\"Domo\",\"jobs\":{}},\"DREMIO\":{\"title\":\"Dremio\",\"jobs\":{\"DREMIO_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}}}},\"DUCKDB\":{\"title\":\"DuckDB\",\"jobs\":{\"DUCKDB_EXECUTE_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}}}},\"EMAIL\":{\"title\":\"Email\",\"jobs\":{}},\"ESTUARY\":{\"title\":\"Estuary Flow\",\"jobs\":{\"ESTUARY_CHECK_FLOW\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"task\",\"parameters\":{\"error_threshold\":{\"type\":\"number\",\"required\":null,\"source\":\"doc\"},\"latency_threshold\":{\"type\":\"integer\",\"required\":null,\"source\":\"seen\"},\"monitoring_window_seconds\":{\"type\":\"integer\",\"required\":null,\"source\":\"seen\"},\"task\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold\":{\"type\":\"number\",\"required\":null,\"source\":\"doc\"}}}}},\"ETLEAP\":{\"title\":\"Etleap\",\"jobs\":{\"ETLEAP_REFRESH_PIPELINE\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"FABRIC\":{\"title\":\"Microsoft Fabric\",\"jobs\":{\"FABRIC_RUN_DATA_PIPELINE\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"target\":\"data_pipeline_id\",\"writes\":true,\"parameters\":{\"data_pipeline_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"execution_data\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"workspace_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"FABRIC_RUN_NOTEBOOK\":{\"family\":\"notebook\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"target\":\"notebook_id\",\"writes\":true,\"parameters\":{\"execution_data\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"notebook_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"workspace_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"FABRIC_SYNAPSE\":{\"title\":\"Microsoft Fabric Warehouse\",\"jobs\":{\"FABRIC_SYNAPSE_RUN_DQ_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"}}},\"FABRIC_SYNAPSE_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"FIVETRAN\":{\"title\":\"Fivetran\",\"jobs\":{\"FIVETRAN_SYNC_ALL\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"connector_id\",\"rateLimited\":true,\"writes\":true,\"parameters\":{\"connector_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"resync\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"}}}}},\"FORTRA\":{\"title\":\"Fortra\",\"jobs\":{}},\"GCP_BIG_QUERY\":{\"title\":\"Google BigQuery\",\"jobs\":{\"GCP_BQ_RUN_QUERY_JOB\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"outputs\":[\"results\"],\"parameters\":{\"enable_drive_scope\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"location\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"query\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false}}},\"GCP_BQ_RUN_SCHEDULED_QUERY_JOB\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"target\":\"resource_name\",\"writes\":true,\"parameters\":{\"resource_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"GCP_BQ_RUN_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"enable_drive_scope\":{\"type\":\"boolean\",\"required\":true,\"source\":\"doc\"},\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"},\"location\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"query\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"}}}}},\"GCP_CLOUD_FUNCTIONS\":{\"title\":\"Google Cloud Functions\",\"jobs\":{\"GCP_CLOUD_FUNCTIONS_EXECUTE_ASYNC_FUNCTION\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"GCP_CLOUD_RUN\":{\"title\":\"Google Cloud Run\",\"jobs\":{\"GCP_CLOUD_RUN_EXECUTE_JOB\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"job_name\",\"writes\":true,\"parameters\":{\"env_variables\":{\"type\":\"object\",\"required\":null,\"source\":\"seen\"},\"job_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}}}},\"GCP_CLOUD_STORAGE\":{\"title\":\"Google Cloud Storage\",\"jobs\":{}},\"GCP_DATAFLOW\":{\"title\":\"Google Dataflow\",\"jobs\":{\"GCP_DATAFLOW_RUN_PIPELINE\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"pipeline_name\",\"writes\":true,\"parameters\":{\"pipeline_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"GCP_DATAFORM\":{\"title\":\"Google Dataform\",\"jobs\":{\"GCP_DATAFORM_INVOKE_WORKFLOW\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}}}},\"GCP_DATASTREAM\":{\"title\":\"Google Datastream\",\"jobs\":{\"GCP_DATASTREAM_MONITOR\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"parameters\":{}}}},\"GCP_LOOKER\":{\"title\":\"Looker\",\"jobs\":{\"GCP_LOOKER_RUN_SCHEDULED_PLAN\":{\"family\":\"notify\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"bi\",\"target\":\"scheduled_plan_id\",\"exports\":true,\"parameters\":{\"scheduled_plan_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"GITHUB_ACTIONS\":{\"title\":\"GitHub Actions\",\"jobs\":{\"GITHUB_RUN_WORKFLOW\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"rateLimited\":true,\"writes\":true,\"parameters\":{}}}},\"GKE\":{\"title\":\"Google Kubernetes Engine\",\"jobs\":{\"GKE_RUN_JOB\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"job_name\",\"writes\":true,\"parameters\":{\"cluster_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"job_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"location\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}}}},\"GOOGLE_CLOUD\":{\"title\":\"Google Cloud\",\"jobs\":{}},\"HEVO\":{\"title\":\"Hevo\",\"jobs\":{\"HEVO_CHECK_DESTINATION_STATUS\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"hevo_destination_id\",\"parameters\":{\"hevo_destination_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"HEX\":{\"title\":\"Hex\",\"jobs\":{\"HEX_RUN_PROJECT\":{\"family\":\"notebook\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"bi\",\"target\":\"project_id\",\"rateLimited\":true,\"exports\":true,\"parameters\":{\"project_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"HIGHTOUCH\":{\"title\":\"Hightouch\",\"jobs\":{\"HIGHTOUCH_SYNC\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"sync_id\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{\"sync_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"HTTP\":{\"title\":\"HTTP\",\"jobs\":{\"HTTP_REQUEST\":{\"family\":\"http\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"path\",\"writes\":true,\"parameters\":{\"body\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"custom_headers\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"note\":\"JSON object as text\"},\"headers\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"method\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"GET\",\"POST\",\"PUT\"]},\"path\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false},\"url\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"HTTP_REQUEST_ASYNC\":{\"family\":\"http\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"HUBSPOT\":{\"title\":\"HubSpot\",\"jobs\":{\"HUBSPOT_IMPORT_RECORDS\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"INFORMATICA_IICS\":{\"title\":\"Informatica Cloud\",\"jobs\":{}},\"INFORMATICA_POWERCENTER\":{\"title\":\"Informatica PowerCenter\",\"jobs\":{}},\"KAFKA\":{\"title\":\"Apache Kafka\",\"jobs\":{\"KAFKA_CHECK_TOPIC\":{\"family\":\"sensor\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"parameters\":{}}}},\"KEBOOLA\":{\"title\":\"Keboola\",\"jobs\":{\"KEBOOLA_RUN_FLOW\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"KLEENE\":{\"title\":\"Kleene\",\"jobs\":{}},\"LIGHTDASH\":{\"title\":\"Lightdash\",\"jobs\":{\"LIGHTDASH_REFRESH_DASHBOARD\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"dashboard_id\",\"exports\":true,\"parameters\":{\"dashboard_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"invalidate_cache\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"}}},\"LIGHTDASH_REFRESH_PRE_AGGREGATE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"LINUX_SSH\":{\"title\":\"Linux over SSH\",\"jobs\":{\"LINUX_SSH_EXECUTE_COMMAND\":{\"family\":\"shell\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{\"command\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}}}},\"MATILLION\":{\"title\":\"Matillion\",\"jobs\":{\"MATILLION_EXECUTE_PIPELINE\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"target\":\"pipeline_name\",\"writes\":true,\"parameters\":{\"environment_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"pipeline_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"project_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"MATILLION_ETL\":{\"title\":\"Matillion ETL\",\"jobs\":{\"MATILLION_ETL_RUN_JOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"METAPLANE\":{\"title\":\"Metaplane\",\"jobs\":{\"METAPLANE_RUN_MONITOR\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{}}}},\"MICROSOFT_TEAMS\":{\"title\":\"Microsoft Teams\",\"jobs\":{\"SEND_MICROSOFT_TEAMS_MESSAGE\":{\"family\":\"notify\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"rateLimited\":true,\"exports\":true,\"parameters\":{\"content\":{\"type\":\"object\",\"required\":null,\"source\":\"seen\"}}}}},\"MICROSTRATEGY\":{\"title\":\"MicroStrategy\",\"jobs\":{}},\"MONGODB\":{\"title\":\"MongoDB\",\"jobs\":{\"MONGODB_RUN_COMMAND\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}},\"MONGODB_RUN_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{}}}},\"MOTHERDUCK\":{\"title\":\"MotherDuck\",\"jobs\":{\"MOTHERDUCK_EXECUTE_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"outputs\":[\"results\"],\"parameters\":{\"query\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false}}}}},\"MYSQL\":{\"title\":\"MySQL\",\"jobs\":{\"MYSQL_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{}}}},\"N8N\":{\"title\":\"n8n\",\"jobs\":{\"N8N_RUN_WORKFLOW\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"NIMBLE\":{\"title\":\"Nimble\",\"jobs\":{\"NIMBLE_SERP_API\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"rateLimited\":true,\"parameters\":{}},\"NIMBLE_WEB_API\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"rateLimited\":true,\"parameters\":{}}}},\"NOTION\":{\"title\":\"Notion\",\"jobs\":{\"NOTION_APPEND_BLOCKS\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}},\"NOTION_CREATE_DATABASE_PAGE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}},\"NOTION_CREATE_PAGE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}},\"NOTION_UPDATE_DATABASE_PAGE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"platform\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"OMNI\":{\"title\":\"Omni\",\"jobs\":{\"OMNI_TRIGGER_SCHEDULE\":{\"family\":\"notify\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"bi\",\"target\":\"schedule_id\",\"exports\":true,\"closed\":true,\"parameters\":{\"schedule_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}}}},\"OPEN_AI\":{\"title\":\"OpenAI\",\"jobs\":{\"OPEN_AI_CHAT\":{\"family\":\"ai\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"model\",\"rateLimited\":true,\"parameters\":{\"context\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"instructions\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"model\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"output_schema\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"prompt\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"return_text\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false}}}}},\"ORCHESTRA\":{\"title\":\"Orchestra\",\"jobs\":{\"APPROVAL\":{\"family\":\"approval\",\"crossesNetwork\":false,\"idempotent\":false,\"expertise\":\"platform\",\"parameters\":{\"approvers\":{\"type\":\"array\",\"required\":null,\"source\":\"seen\"},\"message\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"message_connection_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"message_destination\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"message_integration\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"an integration that can notify, e.g. SLACK\"}}},\"DATA_RECONCILIATION_CURSOR_FIELD\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"target\":\"source_table_name\",\"parameters\":{\"destination_column_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"destination_database\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"destination_integration\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"DATABRICKS\",\"SNOWFLAKE\",\"SQL_SERVER\"]},\"destination_schema\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"destination_table_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"detect_count_drift\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"},\"detect_count_drift_error_threshold_expression\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"detect_count_drift_warn_threshold_expression\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"detect_max_drift\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"},\"query_from_cursor_field_cache\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"source_column_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"source_database\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"source_integration\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"DATABRICKS\",\"SNOWFLAKE\",\"SQL_SERVER\"]},\"source_schema\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"source_table_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}},\"DATA_RECONCILIATION_MANUAL_QUERY\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"destination_connection_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"destination_integration\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"DATABRICKS\",\"SNOWFLAKE\",\"SQL_SERVER\"]},\"destination_query\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"source_connection_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"source_integration\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"DATABRICKS\",\"SNOWFLAKE\",\"SQL_SERVER\"]},\"source_query\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"}}},\"RUN_AGENT\":{\"family\":\"ai\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"agent_id\",\"rateLimited\":true,\"writes\":true,\"parameters\":{\"agent_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"prompt\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"}}},\"TRIGGER_PIPELINE\":{\"family\":\"sub-pipeline\",\"crossesNetwork\":false,\"idempotent\":null,\"expertise\":\"platform\",\"target\":\"pipeline_id\",\"writes\":true,\"parameters\":{\"branch\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"pipeline_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"run_inputs\":{\"type\":\"object\",\"required\":false,\"source\":\"doc\"}}},\"WAIT\":{\"family\":\"wait\",\"crossesNetwork\":false,\"idempotent\":true,\"expertise\":\"platform\",\"parameters\":{\"wait_minutes\":{\"type\":\"integer\",\"required\":null,\"source\":\"seen\"}}}}},\"PAGER_DUTY\":{\"title\":\"PagerDuty\",\"jobs\":{}},\"PARADIME\":{\"title\":\"Paradime\",\"jobs\":{}},\"PINECONE\":{\"title\":\"Pinecone\",\"jobs\":{}},\"PORTABLE\":{\"title\":\"Portable\",\"jobs\":{\"PORTABLE_RUN_FLOW\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"POSTGRES\":{\"title\":\"PostgreSQL\",\"jobs\":{\"POSTGRES_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"outputs\":[\"results\"],\"parameters\":{\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"POSTGRES_RUN_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"}}}}},\"POWER_AUTOMATE\":{\"title\":\"Power Automate\",\"jobs\":{\"POWER_AUTOMATE_RUN_FLOW\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"POWER_BI\":{\"title\":\"Power BI\",\"jobs\":{\"POWER_BI_REFRESH_DATAFLOW\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"dataflow_id\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{\"dataflow_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"workspace_id\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"}}},\"POWER_BI_REFRESH_DATASET\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"dataset_id\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{\"apply_refresh_policy\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"note\":\"only together with refresh_type Full, Automatic or DataOnly\"},\"dataset_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"refresh_type\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"enum\":[\"Automatic\",\"Calculate\",\"ClearValues\",\"DataOnly\",\"Defragment\",\"Full\"]},\"workspace_id\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"}}}}},\"PREFECT_CLOUD\":{\"title\":\"Prefect Cloud\",\"jobs\":{\"PREFECT_CLOUD_RUN_FLOW\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"PYTHON\":{\"title\":\"Python\",\"jobs\":{\"PYTHON_EXECUTE_SCRIPT\":{\"family\":\"python\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"python\",\"target\":\"command\",\"writes\":true,\"parameters\":{\"branch\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"build_command\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"code\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"for source INLINE\"},\"command\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"for source GIT; one command starting with python, poetry or uv\"},\"environment_variables\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"note\":\"JSON object as text\"},\"package_manager\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"PIP\",\"POETRY\",\"UV\"]},\"project_dir\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"python_version\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"3.11\",\"3.12\"]},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false},\"shallow_clone_dirs\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"source\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"enum\":[\"GIT\",\"INLINE\"]}}}}},\"QLIK\":{\"title\":\"Qlik\",\"jobs\":{}},\"QLIK_REPLICATE\":{\"title\":\"Qlik Replicate\",\"jobs\":{\"QLIK_REPLICATE_TASK_FULL_LOAD\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"QUICKBOOKS\":{\"title\":\"QuickBooks\",\"jobs\":{\"QUICKBOOKS_CREATE_ENTITY\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"RENDER\":{\"title\":\"Render\",\"jobs\":{\"RENDER_RUN_JOB\":{\"family\":\"container\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{}}}},\"RIVERY\":{\"title\":\"Rivery\",\"jobs\":{\"RIVERY_RUN_RIVER\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"river_id\",\"writes\":true,\"parameters\":{\"river_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}}}},\"RUDDERSTACK\":{\"title\":\"RudderStack\",\"jobs\":{\"RUDDERSTACK_RETL_SYNC\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"SALESFORCE\":{\"title\":\"Salesforce\",\"jobs\":{\"SALESFORCE_RUN_ANALYTICS_DATAFLOW\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"SAP\":{\"title\":\"SAP\",\"jobs\":{}},\"SFTP\":{\"title\":\"SFTP\",\"jobs\":{\"SFTP_GET_FILE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"file_path\",\"parameters\":{\"content_format\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\",\"enum\":[\"BASE64\",\"TEXT\"]},\"file_path\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"}}},\"SFTP_PUT_FILE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"target\":\"file_path\",\"writes\":true,\"exports\":true,\"parameters\":{\"content_format\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\",\"enum\":[\"BASE64\",\"TEXT\"]},\"contents\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"file_path\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"overwrite\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"}}}}},\"SHAREPOINT\":{\"title\":\"SharePoint\",\"jobs\":{\"SHAREPOINT_GET_FILE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"rateLimited\":true,\"parameters\":{}},\"SHAREPOINT_PUT_FILE\":{\"family\":\"other\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{}}}},\"SIGMA\":{\"title\":\"Sigma\",\"jobs\":{\"SIGMA_DATAMODEL_MATERIALIZATION\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"datamodel_id\",\"writes\":true,\"exports\":true,\"parameters\":{\"datamodel_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"sheet_ids\":{\"type\":\"array\",\"required\":null,\"source\":\"seen\"}}},\"SIGMA_DATASET_MATERIALIZATION\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"dataset_id\",\"writes\":true,\"exports\":true,\"parameters\":{\"dataset_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"SIGMA_WORKBOOK_MATERIALIZATION\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"workbook_id\",\"writes\":true,\"exports\":true,\"parameters\":{\"sheet_ids\":{\"type\":\"array\",\"required\":null,\"source\":\"seen\"},\"workbook_id\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"SISENSE\":{\"title\":\"Sisense\",\"jobs\":{}},\"SLACK\":{\"title\":\"Slack\",\"jobs\":{\"SEND_SLACK_MESSAGE\":{\"family\":\"notify\",\"crossesNetwork\":true,\"idempotent\":false,\"expertise\":\"platform\",\"target\":\"channel_name\",\"rateLimited\":true,\"exports\":true,\"parameters\":{\"attachments\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"blocks\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"channel_name\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"text\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"note\":\"at least one of text, blocks, attachments\"}}}}},\"SNOWFLAKE\":{\"title\":\"Snowflake\",\"jobs\":{\"SNOWFLAKE_ANOMALY_DETECTION\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"target\":\"model_name\",\"writes\":true,\"parameters\":{\"database\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"model_name\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"predict_sql_statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"schema\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"series_colname\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"target_colname\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"timestamp_colname\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"train_sql_statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"warehouse\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"SNOWFLAKE_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"outputs\":[\"results\"],\"parameters\":{\"database\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"role\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"schema\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\"},\"set_outputs\":{\"type\":\"boolean\",\"required\":false,\"source\":\"doc\",\"default\":false},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}},\"SNOWFLAKE_RUN_TEST\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"parameters\":{\"database\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"error_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"},\"schema\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"},\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"warn_threshold_expression\":{\"type\":\"string\",\"required\":false,\"source\":\"doc\",\"default\":\"> 0\"}}},\"SNOWFLAKE_SCHEMA_VALIDATION\":{\"family\":\"test\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"warehouse\",\"target\":\"table_name\",\"parameters\":{\"column_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"expected_type\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"is_nullable\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"},\"is_primary_key\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"},\"is_unique\":{\"type\":\"boolean\",\"required\":null,\"source\":\"doc\"},\"table_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}}}},\"SNOWPLOW\":{\"title\":\"Snowplow\",\"jobs\":{}},\"SODA\":{\"title\":\"Soda\",\"jobs\":{}},\"SQL_MESH\":{\"title\":\"SQLMesh\",\"jobs\":{\"SQL_MESH_EXECUTE_JOB\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"dbt\",\"writes\":true,\"parameters\":{}}}},\"SQL_SERVER\":{\"title\":\"SQL Server\",\"jobs\":{\"SQL_SERVER_RUN_QUERY\":{\"family\":\"sql\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"warehouse\",\"writes\":true,\"parameters\":{\"statement\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}}}},\"STITCH\":{\"title\":\"Stitch\",\"jobs\":{\"STITCH_SYNC\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"STREAMKAP\":{\"title\":\"Streamkap\",\"jobs\":{}},\"TABLEAU_CLOUD\":{\"title\":\"Tableau Cloud\",\"jobs\":{\"TABLEAU_REFRESH_EXTRACT\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"datasource_name\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{\"datasource_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"project_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}},\"TABLEAU_REFRESH_WORKBOOK\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"target\":\"workbook_name\",\"rateLimited\":true,\"writes\":true,\"exports\":true,\"parameters\":{\"project_name\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"},\"workbook_name\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}},\"TABLEAU_UPDATE_SUBSCRIPTION\":{\"family\":\"notify\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"bi\",\"target\":\"subscription_id\",\"rateLimited\":true,\"exports\":true,\"parameters\":{\"attribute_values\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"subscription_id\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}}}},\"TALEND_CLOUD\":{\"title\":\"Talend Cloud\",\"jobs\":{\"TALEND_CLOUD_EXECUTE_TASK\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"ingestion\",\"writes\":true,\"parameters\":{}}}},\"THOUGHTSPOT\":{\"title\":\"ThoughtSpot\",\"jobs\":{\"THOUGHTSPOT_FETCH_LIVEBOARD_DATA\":{\"family\":\"ingest\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"bi\",\"parameters\":{}}}},\"TOBIKO_CLOUD\":{\"title\":\"Tobiko Cloud\",\"jobs\":{\"TOBIKO_CLOUD_EXECUTE\":{\"family\":\"transform\",\"crossesNetwork\":true,\"idempotent\":true,\"expertise\":\"dbt\",\"writes\":true,\"parameters\":{}}}},\"WEAVIATE\":{\"title\":\"Weaviate\",\"jobs\":{}},\"WEBHOOK\":{\"title\":\"Webhook\",\"jobs\":{}},\"WELD\":{\"title\":\"Weld\",\"jobs\":{}},\"WINDOWS_SSH\":{\"title\":\"Windows over SSH\",\"jobs\":{\"WINDOWS_SSH_COMMAND\":{\"family\":\"shell\",\"crossesNetwork\":true,\"idempotent\":null,\"expertise\":\"platform\",\"writes\":true,\"parameters\":{\"command\":{\"type\":\"string\",\"required\":true,\"source\":\"doc\"}}}}}},\"sensors\":{\"AWS_S3_FILE\":{\"integration\":\"AWS_S3\",\"parameters\":{\"bucket_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"prefix\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}},\"ADLS_FILE\":{\"integration\":\"AZURE_DATA_LAKE_STORAGE\",\"parameters\":{\"container_name\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"prefix\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}},\"CLICKHOUSE_QUERY\":{\"integration\":\"CLICKHOUSE\",\"parameters\":{}},\"DATABRICKS_QUERY\":{\"integration\":\"DATABRICKS\",\"parameters\":{}},\"FABRIC_SYNAPSE_QUERY\":{\"integration\":\"FABRIC_SYNAPSE\",\"parameters\":{\"query\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"GCP_BIG_QUERY_QUERY\":{\"integration\":\"GCP_BIG_QUERY\",\"parameters\":{}},\"MONGODB_QUERY\":{\"integration\":\"MONGODB\",\"parameters\":{}},\"MYSQL_QUERY\":{\"integration\":\"MYSQL\",\"parameters\":{}},\"ORCHESTRA_PIPELINE_STATUS\":{\"integration\":\"ORCHESTRA\",\"parameters\":{\"check_latest_run\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"pipeline_id\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"},\"status\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\",\"note\":\"only in vendor skill text; real files write statuses (a list)\"},\"statuses\":{\"type\":\"array\",\"required\":null,\"source\":\"seen\",\"note\":\"list of run statuses; docs name succeeded, warning, failed, cancelled, skipped\"}}},\"ORCHESTRA_WEBHOOK_EVENT\":{\"integration\":\"ORCHESTRA\",\"parameters\":{\"check_latest_event\":{\"type\":\"boolean\",\"required\":null,\"source\":\"seen\"},\"event_type\":{\"type\":\"string\",\"required\":null,\"source\":\"seen\"}}},\"POSTGRES_QUERY\":{\"integration\":\"POSTGRES\",\"parameters\":{}},\"SFTP_FILE\":{\"integration\":\"SFTP\",\"parameters\":{}},\"SHAREPOINT_FILE\":{\"integration\":\"SHAREPOINT\",\"parameters\":{}},\"SNOWFLAKE_QUERY\":{\"integration\":\"SNOWFLAKE\",\"parameters\":{\"query\":{\"type\":\"string\",\"required\":null,\"source\":\"doc\"}}},\"SQL_SERVER_QUERY\":{\"integration\":\"SQL_SERVER\",\"parameters\":{}}},\"alertIntegrations\":[\"DATADOG\",\"EMAIL\",\"MICROSOFT_TEAMS\",\"PAGER_DUTY\",\"SLACK\",\"WEBHOOK\"],\"misnamed\":{\"integrations\":{\"CLAUDE\":\"ANTHROPIC\",\"HTTP_A\":\"HTTP\"},\"jobs\":{\"AWS_S3_DOWNLOAD_FILE\":\"AWS_S3_GET_FILE\",\"CLAUDE_CHAT\":\"ANTHROPIC_CLAUDE_CHAT\",\"POWER_BI_DATASET_REFRESH\":\"POWER_BI_REFRESH_DATASET\",\"POWER_BI_REFRESH_DATAMART\":null,\"REDSHIFT_EXECUTE_STATEMENT\":\"AWS_REDSHIFT_EXECUTE_STATEMENT\",\"S3_DOWNLOAD_FILE\":\"AWS_S3_GET_FILE\",\"SLACK_SEND_MESSAGE\":\"SEND_SLACK_MESSAGE\"}}}");
const integrations = new Map(Object.entries(catalogue.integrations));
const sensors = new Map(Object.entries(catalogue.sensors));
const misnamed = {
	integrations: new Map(Object.entries(catalogue.misnamed.integrations)),
	jobs: new Map(Object.entries(catalogue.misnamed.jobs))
};
const integrationsByJob = new Map();
for (const [name, { jobs }] of integrations) for (const job of Object.keys(jobs)) integrationsByJob.set(job, [...integrationsByJob.get(job) ?? [], name]);
const integrationNames = [...integrations.keys()].sort();
[...integrationsByJob.keys()].sort();
const sensorTypes = [...sensors.keys()].sort();
const alertIntegrations = catalogue.alertIntegrations;
const parameterNames = new Set([...[...integrations.values()].flatMap(({ jobs }) => Object.values(jobs)), ...sensors.values()].flatMap(({ parameters }) => Object.keys(parameters)));
function integrationOf(name) {
	return integrations.get(name);
}
function jobOf$1(integration, job) {
	const jobs = integrations.get(integration)?.jobs;
	return jobs && Object.hasOwn(jobs, job) ? jobs[job] : void 0;
}
function integrationsOfJob(job) {
	return integrationsByJob.get(job) ?? [];
}
function sensorOf(type) {
	return sensors.get(type);
}
function rightNameOf(kind, name) {
	return misnamed[kind].get(name);
}
function parameterOf(of, name) {
	return Object.hasOwn(of.parameters, name) ? of.parameters[name] : void 0;
}
function factsOf$1(integration, job) {
	const found = jobOf$1(integration, job);
	if (!found) return null;
	return {
		title: integrations.get(integration)?.title ?? integration,
		family: found.family,
		crossesNetwork: found.crossesNetwork,
		idempotent: found.idempotent,
		rateLimited: found.rateLimited ?? false,
		writes: found.writes ?? false,
		exports: found.exports ?? false,
		expertise: found.expertise,
		storesOutputsOnRequest: parameterOf(found, "set_outputs") !== void 0
	};
}
// src/dialects/orchestra/elsewhere.ts
const places$1 = {
	file: "at the top level",
	group: "in a task group",
	task: "in a task",
	configuration: "in \"configuration\"",
	concurrency: "in \"configuration.concurrency\"",
	matrix: "in \"matrix\"",
	schedule: "in a schedule",
	sensor: "in a sensor",
	check: "in a check",
	triggerEvent: "in a trigger event",
	alert: "in an alert",
	destination: "in an alert destination",
	input: "in an input",
	anomaly: "in an anomaly block"
};
const belongs = (hint, remedy) => ({
	hint,
	remedy
});
const runLimit = belongs("the run limit is \"concurrency.max_active\"", "Write \"concurrency\" with \"max_active\" below it");
const noSwitch = belongs("there is no such switch", "Remove the key; to stop these runs, remove the whole entry");
const parameter = (key) => belongs(`it is a parameter of dbt tasks`, `Move "${key}" to the "parameters" of the dbt task`);
const invented = {
	file: {
		description: belongs("the format has no description", "Move the text to \"meta\", for instance as \"notes\""),
		owner: belongs("the format has no owner", "Move it to \"meta\""),
		tags: belongs("tags belong on tasks", "Move the tags to the tasks, or write them as #words in the name"),
		max_active_runs: belongs("the run limit is \"configuration.concurrency.max_active\"", "Write \"max_active\" there")
	},
	group: {
		tags: belongs("tags belong on tasks", "Move the tags to the tasks of the group"),
		use_state_orchestration: parameter("use_state_orchestration"),
		freshness_signal: parameter("freshness_signal"),
		description: belongs("groups have no description", "Move the text to \"meta\"")
	},
	task: { description: belongs("tasks have no description", "Move the text to \"meta\"") },
	configuration: {
		max_active_runs: runLimit,
		max_concurrent_runs: runLimit,
		max_concurrent_tasks: belongs("the format has no limit of tasks", "Remove it; the limit of runs is \"concurrency.max_active\", that of a matrix \"max_parallel\""),
		retry_policy: belongs("\"retries\" and \"retry_delay\" stand directly in the configuration", "Move them up one level")
	},
	input: { description: belongs("inputs have no description", "Make it a comment") },
	schedule: { enabled: noSwitch },
	triggerEvent: {
		enabled: noSwitch,
		name: belongs("trigger events have no name", "Remove the name, or make it a comment")
	},
	check: { outputs: belongs("checks hand on outputs by \"map_outputs\"", "Remove it, or write \"map_outputs\"") },
	sensor: {
		timeout: belongs("the window of a sensor is \"timeout_mins\", in minutes", "Write \"timeout_mins\" with a number of minutes"),
		retries: belongs("sensors have no retries", "Remove it; a sensor polls until its window closes")
	}
};
const mostPlaces = 3;
function isInvented(shape, key) {
	return Object.hasOwn(invented, shape) && Object.hasOwn(invented[shape] ?? {}, key);
}
function guidanceFor(shape, key) {
	if (isInvented(shape, key)) return invented[shape]?.[key];
	const known = shapesWithKey(key).flatMap((other) => Object.hasOwn(places$1, other) ? [places$1[other] ?? ""] : []);
	if (known.length > 0 && known.length <= mostPlaces) return belongs(`it belongs ${known.join(" or ")}`, `Write it ${known.join(" or ")}, or remove it`);
	return (shape === "task" || shape === "check") && known.length === 0 && parameterNames.has(key) ? belongs("it belongs in \"parameters\"", "Move it below \"parameters\"") : void 0;
}
// src/dialects/orchestra/suggest.ts
const longestWord = 80;
function nearest(word, candidates) {
	if (word.length > longestWord) return void 0;
	let best;
	let bestEdits = Number.POSITIVE_INFINITY;
	let tied = false;
	for (const candidate of candidates) {
		const edits = editsBetween(word, candidate);
		if (edits > tolerance(candidate) || edits > bestEdits) continue;
		tied = edits === bestEdits;
		if (edits < bestEdits) best = candidate;
		bestEdits = edits;
	}
	if (best === void 0) return void 0;
	return {
		value: best,
		certain: !tied && bestEdits <= (best.length >= 7 ? 2 : 1)
	};
}
function closest(word, candidates, count) {
	const short = word.slice(0, longestWord);
	return candidates.map((candidate) => ({
		candidate,
		edits: editsBetween(short, candidate)
	})).sort((a, b) => a.edits - b.edits).slice(0, count).map(({ candidate }) => candidate);
}
function tolerance(candidate) {
	if (candidate.length < 4) return 0;
	if (candidate.length < 6) return 1;
	return candidate.length < 10 ? 2 : 3;
}
// src/dialects/orchestra/meaning.ts
const synonyms$1 = {
	args: "parameters",
	cron_expression: "cron",
	dependencies: "depends_on",
	depends: "depends_on",
	job: "integration_job",
	needs: "depends_on",
	params: "parameters",
	recipients: "destinations",
	retry: "retries",
	retry_delay_minutes: "retry_delay",
	retry_delay_mins: "retry_delay",
	timeout_minutes: "timeout_mins",
	timeout_seconds: "timeout",
	timeout_secs: "timeout",
	triggers: "trigger_events",
	tz: "timezone",
	upstream: "depends_on"
};
const open = ["anomaly", "operationMetadata"];
function isOpen$1(shape) {
	return open.includes(shape);
}
function meaningOf({ shape, node, isLoose }, key, missing) {
	const suggestion = suggested$1(key, keysOf$1(shape).filter((known) => !fieldOf$1(node, known)), missing);
	const isSure = suggestion !== void 0 && missing.has(suggestion.value) || suggestion?.certain === true && !isInvented(shape, key);
	const guidance = isLoose || isSure ? void 0 : guidanceFor(shape, key);
	return guidance ? {
		suggestion: void 0,
		guidance
	} : {
		suggestion,
		guidance
	};
}
function suggested$1(key, free, missing) {
	const [required, others] = [free.filter((known) => missing.has(known)), free.filter((known) => !missing.has(known))];
	const near = nearest(key, [...required, ...others]);
	if (near) return near;
	const synonym = Object.hasOwn(synonyms$1, key) ? synonyms$1[key] : void 0;
	return synonym !== void 0 && free.includes(synonym) ? {
		value: synonym,
		certain: false
	} : void 0;
}
// src/dialects/orchestra/edits.ts
function renameKey$1(document, entry, name) {
	const quote = quoteOf(document.source.text[entry.keySpan.start]);
	return fix(`Rename the key to ${quoted(name)}`, entry.keySpan, `${quote}${name}${quote}`);
}
function replaceWord(document, node, word) {
	const quote = quoteOf(document.source.text[node.span.start]);
	return fix(`Write ${quoted(word)}`, node.span, `${quote}${word}${quote}`);
}
function replaceValue(node, text, safety = "safe") {
	return {
		...fix(`Write ${text}`, node.span, text),
		safety
	};
}
function quoteValue(document, node) {
	const text = document.source.text.slice(node.span.start, node.span.end);
	return /^[\w.+:-]+$/.test(text) ? fix("Put it in quotes", node.span, `'${text}'`) : void 0;
}
function wrapInList(document, node) {
	if (node.kind !== "scalar" || ![
		"plain",
		"single",
		"double"
	].includes(node.style)) return void 0;
	const text = document.source.text.slice(node.span.start, node.span.end);
	if (/[\n,[\]{}]/.test(text)) return void 0;
	return fix("Make it a list", node.span, `[${text}]`);
}
function fix(title, span, text) {
	return {
		title,
		safety: "safe",
		edits: [{
			span,
			text
		}]
	};
}
function quoteOf(character) {
	return character === "'" || character === "\"" ? character : "";
}
// src/dialects/orchestra/names.ts
const named = {
	group: "group",
	task: "task",
	sensor: "sensor",
	check: "check",
	input: "input",
	schedule: "schedule",
	alert: "alert"
};
const counted$1 = {
	triggerEvent: "trigger event",
	destination: "destination",
	anomaly: "anomaly block",
	operationMetadata: "operation metadata"
};
const single = {
	configuration: "the configuration",
	concurrency: "the concurrency settings",
	matrix: "the matrix",
	matrixInputs: "the inputs",
	webhook: "the webhook"
};
function describe(stops) {
	const phrases = [];
	for (let at = stops.length - 1; at > 0; at--) {
		const phrase = phraseOf(stops[at], stops[at - 1]);
		if (phrase === void 0) continue;
		phrases.push(phrase);
		if ([
			"group",
			"task",
			"sensor"
		].includes(stops[at]?.shape ?? "")) break;
	}
	return phrases.length > 0 ? phrases.join(" of ") : "the top level";
}
function describeValue(stops) {
	let at = stops.length - 1;
	const thing = phraseOf(stops[at], stops[at - 1]);
	if (thing !== void 0 && !Object.hasOwn(single, stops[at]?.shape ?? "")) return thing;
	const steps = stops.map(({ path }) => path.at(-1));
	while (at > 1 && typeof steps[at] === "number") at--;
	const owner = describe(stops.slice(0, at));
	return `${quoted(String(steps[at] ?? ""))} ${owner === "the top level" ? "at" : "in"} ${owner}`;
}
function capitalised(phrase) {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
function labelOf$1(node, id) {
	const name = textOf$1(fieldOf$1(node, "name")?.value);
	if (name !== void 0 && name.trim() !== "") return quoted(name);
	return typeof id === "number" ? String(id + 1) : quoted(String(id ?? ""));
}
function phraseOf(stop, above) {
	if (!stop || !above) return void 0;
	const { shape, node, path } = stop;
	const id = path.at(-1);
	if (Object.hasOwn(named, shape)) return `${named[shape]} ${keysOf$1(shape).includes("name") ? labelOf$1(node, id) : labelOf$1(void 0, id)}`;
	if (Object.hasOwn(counted$1, shape)) return `${counted$1[shape]} ${labelOf$1(void 0, id)}`;
	if (above.shape === "entries") return `entry ${quoted(String(id))}`;
	return single[shape];
}
// src/dialects/orchestra/schema-error.ts
const echoes = [
	"if",
	"allOf",
	"propertyNames"
];
const doubtful = [
	"tags maxItems",
	"tasks minProperties",
	"checks minProperties",
	"inputs minProperties",
	"inputs maxProperties",
	"inputs pattern",
	"max_live_alerts minimum",
	"max_live_alerts maximum"
];
function readError(document, root, error) {
	if (echoes.includes(error.keyword)) return void 0;
	const keys = error.instancePath.split("/").slice(1).map(unescaped);
	const stops = stopsAlong(root, keys);
	return {
		document,
		keyword: error.keyword,
		params: error.params,
		stops,
		node: stops.at(-1)?.node,
		key: keyAbove(keys),
		name: error.propertyName
	};
}
function severityOf({ stops, key, keyword }) {
	const loose = stops.some(({ shape }) => shape === "anomaly");
	const isMatrixItem = stops.at(-2)?.shape === "matrixInputs";
	return loose || isMatrixItem || doubtful.includes(`${key} ${keyword}`) ? "warning" : void 0;
}
function isTemplate$1(node) {
	return node?.kind === "scalar" && typeof node.value === "string" && node.value.includes("${{");
}
function unescaped(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function keyAbove(keys) {
	let at = keys.length - 1;
	while (at > 0 && /^\d+$/.test(keys[at] ?? "")) at--;
	return keys[at] ?? "";
}
// src/dialects/orchestra/wording.ts
const longestShownText = 40;
const mostNamed$1 = 3;
function kindOf$3(node) {
	if (node === void 0) return "missing";
	if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a mapping";
	const { value } = node;
	if (value === null) return "empty";
	if (typeof value === "string") return value.length <= longestShownText ? `the text ${quoted(value)}` : "a text";
	return typeof value === "number" ? `the number ${value}` : String(value);
}
const typeWords = {
	string: "a text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping"
};
function expected(types, unit) {
	return types.filter((type) => type !== "null").map((type) => typeWords[type] ?? type).map((word) => unit && word.endsWith("number") ? `${word} of ${unit}` : word).join(" or ");
}
function someOf$1(word, values) {
	const shown = closest(word, values, mostNamed$1).map(quoted);
	const more = values.length - shown.length;
	if (more > 0) return `${shown.join(", ")} or one of ${more} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown.join("");
}
function someKeys(keys) {
	const shown = keys.slice(0, mostNamed$1).map(quoted);
	const more = keys.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
// src/dialects/orchestra/parameter-values.ts
const jsonTexts = ["environment_variables", "custom_headers"];
function* parameterValueViolation(parameters, entry) {
	const { document, facts, path } = parameters;
	const known = parameterOf(facts, entry.key);
	if (!known || isTemplate$1(entry.value) || entry.value.kind === "scalar" && entry.value.value === null) return;
	const said = saidOf(parameters, entry, known);
	if (document.problems.some(({ span }) => span.start === entry.value.span.start)) return;
	if (said) yield {
		at: {
			path: [...path, entry.key],
			part: "value"
		},
		...said
	};
}
function saidOf(parameters, entry, known) {
	if (entry.key === "python_version" && typeofScalar(entry.value) === "number") return pythonVersion(parameters, entry);
	if (known.enum) return enumValue(parameters, entry, known.enum);
	return known.source === "doc" ? typeOf(parameters, entry, known) : void 0;
}
function pythonVersion({ document, owner }, { key, value }) {
	const written = document.source.text.slice(value.span.start, value.span.end);
	const fix = quoteValue(document, value);
	return {
		kind: "wrong-type",
		message: `${quoted(key)} in ${owner} is a number, and numbers lose their last zeros; versions are texts`,
		remedy: `Put ${quoted(written)} in quotes`,
		severity: written.endsWith("0") ? "warning" : "note",
		...fix && { fix }
	};
}
function enumValue({ document, owner }, { key, value }, allowed) {
	const label = `${quoted(key)} in ${owner}`;
	if (value.kind !== "scalar" || typeof value.value !== "string") return {
		kind: "wrong-type",
		message: `${label} must be a text, not ${kindOf$3(value)}`,
		remedy: `Use ${someOf$1("", allowed)}`
	};
	const word = value.value;
	if (allowed.includes(word)) return void 0;
	const near = nearest(word, allowed);
	return {
		kind: "wrong-value",
		message: `${label} cannot be ${quoted(word)}${near ? `; did you mean ${quoted(near.value)}?` : ""}`,
		remedy: `Use ${near ? quoted(near.value) : someOf$1(word, allowed)}`,
		...key === "python_version" && { severity: "warning" },
		...near?.certain && key !== "python_version" && { fix: replaceWord(document, value, near.value) }
	};
}
function typeOf(parameters, { key, value }, known) {
	const given = value.kind === "scalar" ? typeofScalar(value) : value.kind === "list" ? "array" : "object";
	if (given === known.type || known.type === "integer" && isWhole(value)) return void 0;
	if (known.type === "string") return notText(parameters, key, value, given);
	if (known.type === "boolean") return notBoolean(parameters, key, value);
	if (known.type === "array") return void 0;
	return given === "string" && (known.type === "integer" || known.type === "number") && isNumeric(value) || given === "number" ? void 0 : mismatch$1(parameters, key, value, known.type);
}
function notText(parameters, key, value, given) {
	const said = mismatch$1(parameters, key, value, "string");
	if (key === "commands" && given === "array") return {
		...said,
		remedy: "Write the commands in one text, separated by semicolons",
		severity: "note"
	};
	if (jsonTexts.includes(key)) return {
		...said,
		remedy: "Write JSON in quotes",
		severity: "warning"
	};
	if (value.kind !== "scalar") return said;
	const fix = quoteValue(parameters.document, value);
	return {
		...said,
		remedy: "Put it in quotes",
		severity: "note",
		...fix && { fix }
	};
}
function notBoolean(parameters, key, value) {
	const said = mismatch$1(parameters, key, value, "boolean");
	const word = value.kind === "scalar" ? String(value.value).toLowerCase() : "";
	if (word !== "true" && word !== "false") return said;
	return {
		...said,
		remedy: `Write ${word} without quotes`,
		severity: "warning",
		fix: replaceValue(value, word)
	};
}
function mismatch$1({ owner }, key, value, type) {
	return {
		kind: "wrong-type",
		message: `${quoted(key)} in ${owner} must be ${expected([type])}, not ${kindOf$3(value)}`,
		remedy: `Write ${expected([type])}`
	};
}
function typeofScalar(value) {
	return value.kind === "scalar" ? typeof value.value : "";
}
function isWhole(value) {
	return value.kind === "scalar" && Number.isInteger(value.value);
}
function isNumeric(value) {
	return value.kind === "scalar" && /^\s{0,9}-?\d{1,15}(?:\.\d{1,15})?\s{0,9}$/.test(String(value.value));
}
// src/dialects/orchestra/parameter-violations.ts
const mostMisspelt = 20;
const statements = [
	"statement",
	"query",
	"sql"
];
const oneOf = { SEND_SLACK_MESSAGE: [
	"text",
	"blocks",
	"attachments"
] };
const needs = { source: {
	GIT: "command",
	INLINE: "code"
} };
function* parameterViolations(document, stops) {
	const parameters = parametersOf(document, stops);
	if (!parameters) return;
	const misspelt = new Set();
	for (const entry of parameters.given.entries.values()) {
		if (parameterOf(parameters.facts, entry.key)) {
			yield* parameterValueViolation(parameters, entry);
			continue;
		}
		const suggestion = meant(parameters, entry.key);
		if (suggestion) misspelt.add(suggestion.value);
		yield* unknownParameter(parameters, entry, suggestion);
	}
	yield* missingParameters(parameters, misspelt);
}
function parametersOf(document, stops) {
	const stop = stops.at(-1);
	const { job, facts } = factsFor(stop?.node, stop?.shape ?? "");
	const given = fieldOf$1(stop?.node, "parameters");
	if (!stop || !facts || given?.value.kind !== "map") return void 0;
	return {
		document,
		owner: describe(stops),
		path: [...stop.path, given.key],
		given: given.value,
		job,
		facts
	};
}
function factsFor(node, shape) {
	const isTask = shape === "task";
	const integration = textOf$1(fieldOf$1(node, "integration")?.value) ?? "";
	const job = textOf$1(fieldOf$1(node, isTask ? "integration_job" : "sensor_type")?.value) ?? "";
	const sensor = sensorOf(job);
	return {
		job,
		facts: isTask ? jobOf$1(integration, job) : sensor?.integration === integration ? sensor : void 0
	};
}
function meantParameters(node, shape) {
	const { facts } = factsFor(node, shape);
	const given = fieldOf$1(node, "parameters")?.value;
	if (!facts || given?.kind !== "map") return new Map();
	const unknown = [...given.entries.keys()].filter((key) => !parameterOf(facts, key)).slice(0, mostMisspelt);
	const names = new Map();
	for (const key of unknown) {
		const { value, certain } = meant({
			facts,
			given
		}, key) ?? {};
		if (value !== void 0 && certain && ![...names.values()].includes(value)) names.set(key, value);
	}
	return names;
}
function meant({ facts, given }, name) {
	const free = Object.keys(facts.parameters).filter((known) => !given.entries.has(known));
	const near = nearest(name, free);
	if (near && editsBetween(name, near.value) <= 2) return near;
	const statement = statements.includes(name) ? free.find((known) => statements.includes(known)) : void 0;
	return statement === void 0 ? void 0 : {
		value: statement,
		certain: false
	};
}
function* unknownParameter(parameters, entry, suggestion) {
	const { document, facts, owner, path, job } = parameters;
	const closed = "closed" in facts && facts.closed === true;
	if (!suggestion && !closed) return;
	const known = suggestion && parameterOf(facts, suggestion.value);
	const severity = closed || known?.required ? void 0 : "warning";
	const message = `Unknown parameter ${quoted(entry.key)} in ${owner}`;
	yield {
		kind: "unknown-parameter",
		at: {
			path: [...path, entry.key],
			part: "key"
		},
		message: suggestion ? `${message}; did you mean ${quoted(suggestion.value)}?` : message,
		remedy: suggestion ? `Write ${quoted(suggestion.value)}` : `Remove it; ${job} has only ${Object.keys(facts.parameters).map(quoted).join(", ")}`,
		...severity && { severity },
		...suggestion?.certain && { fix: renameKey$1(document, entry, suggestion.value) }
	};
}
function* missingParameters(parameters, misspelt) {
	const { facts, given, job } = parameters;
	const has = (name) => given.entries.has(name) || misspelt.has(name);
	for (const [name, { required }] of Object.entries(facts.parameters)) if (required === true && !has(name)) yield missing$1(parameters, name);
	for (const [name, wishes] of Object.entries(needs)) {
		const value = textOf$1(entryOf(given, name)?.value) ?? "";
		const wish = parameterOf(facts, name) && Object.hasOwn(wishes, value) ? wishes[value] : void 0;
		if (wish !== void 0 && !has(wish)) yield missing$1(parameters, wish, `because "${name}" is "${value}"`, "warning");
	}
	const choice = Object.hasOwn(oneOf, job) ? oneOf[job] ?? [] : [];
	if (choice.length > 0 && choice.every((name) => !misspelt.has(name) && isUnset(entryOf(given, name)?.value))) {
		const names = `one of ${choice.map(quoted).join(", ")}`;
		yield {
			...missing$1(parameters, choice[0] ?? "", "", "warning"),
			message: `${capitalised(parameters.owner)} needs ${names}`,
			remedy: `Add ${names}`
		};
	}
}
function missing$1(parameters, name, reason = "", severity) {
	const { owner, path, job } = parameters;
	return {
		kind: "missing-parameter",
		at: {
			path: [...path, name],
			part: "key"
		},
		message: `${capitalised(owner)} lacks the parameter ${quoted(name)}${reason ? `, which is needed ${reason}` : ` of ${job}`}`,
		remedy: `Add ${quoted(name)} to its parameters`,
		...severity && { severity }
	};
}
// src/dialects/orchestra/as-meant.ts
const mostUnknown = 1e3;
function asMeant(document) {
	const { root } = document;
	if (!root) return document;
	const meant = nodeAsMeant(root, "file", {
		left: mostUnknown,
		known: new Map()
	});
	return meant === root ? document : {
		...document,
		root: meant
	};
}
function nodeAsMeant(node, shape, state) {
	if (node.kind === "scalar" || shape === "") return node;
	const known = state.known.get(node) ?? new Map();
	const meant = known.get(shape) ?? (node.kind === "list" ? listAsMeant(node, shape, state) : mapAsMeant(node, shape, state));
	state.known.set(node, known.set(shape, meant));
	return meant;
}
function listAsMeant(node, shape, state) {
	const items = node.items.map((item, index) => nodeAsMeant(item, concreteShape(shapeBelow(shape, index), item), state));
	return items.every((item, index) => item === node.items[index]) ? node : {
		...node,
		items
	};
}
function mapAsMeant(node, shape, state) {
	const names = namesIn$1(node, shape, state);
	const entries = new Map();
	for (const entry of node.entries.values()) {
		const key = names.get(entry.key) ?? entry.key;
		const value = nodeAsMeant(entry.value, concreteShape(shapeBelow(shape, canonicalKey(key)), entry.value), state);
		entries.set(key, key === entry.key && value === entry.value ? entry : {
			...entry,
			key,
			value
		});
	}
	renameParameters(entries, {
		...node,
		entries
	}, shape);
	return [...entries].every(([key, entry]) => node.entries.get(key) === entry) ? node : {
		...node,
		entries
	};
}
function renameParameters(entries, node, shape) {
	const parameters = entries.get("parameters");
	if (!["task", "check"].includes(shape) || parameters?.value.kind !== "map") return;
	const names = meantParameters(node, shape);
	if (names.size === 0) return;
	const renamed = [...parameters.value.entries.values()].map((entry) => ({
		...entry,
		key: names.get(entry.key) ?? entry.key
	}));
	const value = {
		...parameters.value,
		entries: new Map(renamed.map((entry) => [entry.key, entry]))
	};
	entries.set("parameters", {
		...parameters,
		value
	});
}
function namesIn$1(node, shape, state) {
	const names = new Map();
	if (keysOf$1(shape).length === 0) return names;
	const missing = new Set((shapeOf(shape).required ?? []).filter((key) => !fieldOf$1(node, key)));
	const taken = new Set();
	for (const key of node.entries.keys()) {
		if (hasKey(shape, canonicalKey(key)) || state.left-- <= 0) continue;
		const name = meaningOf({
			shape,
			node,
			isLoose: isOpen$1(shape)
		}, key, missing).suggestion?.value;
		if (name === void 0 || taken.has(name)) continue;
		names.set(key, name);
		taken.add(name);
		missing.delete(name);
	}
	return names;
}
// src/dialects/orchestra/fields.ts
function fieldOf(parent, key) {
	const entries = parent.node?.kind === "map" ? parent.node.entries : void 0;
	const spelling = entries?.has(key) || !entries?.has(camelCase(key)) ? key : camelCase(key);
	return {
		node: entries?.get(spelling)?.value,
		path: [...parent.path, spelling]
	};
}
function camelCase(key) {
	return key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
function entriesOf(field) {
	if (field.node?.kind !== "map") return [];
	return [...field.node.entries].map(([key, entry]) => ({
		key,
		entry,
		node: entry.value,
		path: [...field.path, key]
	}));
}
function itemsOf(field) {
	if (field.node?.kind !== "list") return [];
	return field.node.items.map((node, index) => ({
		node,
		path: [...field.path, index]
	}));
}
function textIn$2(field) {
	return textOf$1(field.node) ?? "";
}
function textsIn(field) {
	const single = textOf$1(field.node);
	return single !== void 0 ? [single] : itemsOf(field).flatMap((item) => textOf$1(item.node) ?? []);
}
function isTrue(field) {
	return field.node?.kind === "scalar" && field.node.value === true;
}
function isFalse(field) {
	return isUnset(field.node) || field.node?.kind === "scalar" && field.node.value === false;
}
function isTemplate(node) {
	return textOf$1(node)?.includes("${{") ?? false;
}
function textSetting(field) {
	return settingOf(field, (node) => textOf$1(node));
}
function numberSetting(field, unit = 1) {
	return settingOf(field, (node) => {
		const value = node.kind === "scalar" ? node.value : void 0;
		return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value * unit : void 0;
	});
}
function settingOf(field, read) {
	const { node, path } = field;
	if (node === void 0 || isUnset(node)) return {
		state: "unset",
		origin: "product-default"
	};
	if (isTemplate(node)) return {
		state: "templated",
		origin: "declared",
		path
	};
	const value = read(node);
	return {
		...value === void 0 ? { state: "templated" } : {
			state: "set",
			value
		},
		origin: "declared",
		path
	};
}
function orInherited(own, inherited) {
	if (own.state !== "unset") return own;
	return inherited.state === "unset" ? inherited : {
		...inherited,
		origin: "inherited"
	};
}
function conditionSetting(field) {
	const text = textOf$1(field.node);
	return text === void 0 || text.trim() === "" ? {
		state: "unset",
		origin: "product-default"
	} : {
		state: "set",
		value: text,
		origin: "declared",
		path: field.path
	};
}
// src/dialects/orchestra/gaps.ts
function gapsIn(root) {
	const stages = entriesOf(fieldOf(root, "pipeline"));
	const groups = stages.map((entry) => fieldOf(entry, "tasks")).filter(({ node }) => node !== void 0);
	const tasks = [...stages.filter((entry) => fieldOf(entry, "tasks").node === void 0), ...groups.flatMap(entriesOf)];
	const hasLostNodes = stages.some(({ node }) => isNot("map", node)) || groups.some(({ node }) => node?.kind !== "map");
	const gaps = [
		["nodes", hasLostNodes],
		["reads", hasLostNodes || tasks.some((task) => fieldOf(task, "parameters").node?.kind !== "map")],
		["parameters", isNot("map", fieldOf(root, "inputs").node)],
		["handlers", [root, ...tasks].some((owner) => hasLostAlert(fieldOf(owner, "alerts")))]
	];
	return new Set(gaps.flatMap(([gap, isThere]) => isThere ? [gap] : []));
}
function hasLostAlert(alerts) {
	return isNot("list", alerts.node) || itemsOf(alerts).some((alert) => fieldOf(alert, "statuses").node?.kind !== "list");
}
function isNot(kind, node) {
	return node !== void 0 && !isUnset(node) && node.kind !== kind;
}
// src/dialects/orchestra/read-handlers.ts
function readHandlers(alerts, scope) {
	return itemsOf(alerts).map((alert) => ({
		scope,
		path: alert.path,
		name: textIn$2(fieldOf(alert, "name")),
		statuses: textsIn(fieldOf(alert, "statuses")),
		destinations: itemsOf(fieldOf(alert, "destinations")).map((destination) => ({
			integration: textIn$2(fieldOf(destination, "integration")),
			target: textIn$2(fieldOf(destination, "destination")) || textIn$2(fieldOf(destination, "connection_id")) || null,
			path: destination.path
		}))
	}));
}
// src/core/expression/ast.ts
function childrenOf(node) {
	switch (node.kind) {
		case "list":
		case "dict": return node.items;
		case "chain": return [node.base, ...node.steps.flatMap(valuesOf)];
		case "logical":
		case "arithmetic": return node.operands;
		case "not":
		case "sign": return [node.operand];
		case "compare": return [node.first, ...node.rest.map((pair) => pair.operand)];
		case "choice": return [
			node.then,
			node.condition,
			node.otherwise
		];
		case "group": return [node.inner];
		case "broken": return [node.parsed, ...node.rest];
		default: return [];
	}
}
function valuesOf(step) {
	if (step.kind === "index") return [step.value];
	return step.kind === "call" ? step.values : [];
}
function* walk$1(node) {
	const waiting = [node];
	for (let current = waiting.pop(); current; current = waiting.pop()) {
		yield current;
		const children = childrenOf(current);
		const first = current.kind === "chain" && current.base.kind === "name" ? 1 : 0;
		for (let at = children.length - 1; at >= first; at--) {
			const child = children[at];
			if (child) waiting.push(child);
		}
	}
}
function unwrap(node) {
	let current = node;
	while (current.kind === "group") current = current.inner;
	return current;
}
// src/core/expression/boundaries.ts
const opening = "${{";
function piecesOf$1(text) {
	const pieces = [];
	let at = 0;
	for (let open = text.indexOf(opening); open !== -1; open = text.indexOf(opening, at)) {
		if (open > at) pieces.push(textPiece(at, open));
		const piece = expressionPiece(text, open);
		pieces.push(piece);
		at = piece.span.end;
	}
	if (at < text.length) pieces.push(textPiece(at, text.length));
	return pieces;
}
function textPiece(start, end) {
	return {
		kind: "text",
		span: {
			start,
			end
		},
		inner: {
			start,
			end
		},
		closed: true
	};
}
function expressionPiece(text, open) {
	const start = open + 3;
	const { close, limit } = closingOf(text, start);
	const end = close ?? limit;
	return {
		kind: "expression",
		span: {
			start: open,
			end: close === void 0 ? limit : close + 2
		},
		inner: {
			start,
			end
		},
		closed: close !== void 0
	};
}
function closingOf(text, start) {
	let braces = 0;
	let plain;
	let at = start;
	while (at < text.length) {
		const character = text[at] ?? "";
		if (character === "$" && text.startsWith(opening, at)) break;
		if (character === "\"" || character === "'") {
			const quote = quoteEnd(text, at);
			plain ??= quote.plain;
			at = quote.end;
			continue;
		}
		if (character === "}" && text[at + 1] === "}") {
			if (braces === 0) return {
				close: at,
				limit: at
			};
			plain ??= at;
		}
		if (character === "{") braces++;
		if (character === "}") braces = Math.max(0, braces - 1);
		at++;
	}
	return {
		close: plain,
		limit: at
	};
}
function quoteEnd(text, open) {
	const quote = text[open];
	const escaped = text[open - 1] === "\\";
	let plain;
	let at = open + 1;
	for (; at < text.length; at++) {
		const character = text[at];
		if (character === quote && (!escaped || text[at - 1] === "\\")) return {
			end: at + 1,
			plain
		};
		if (character === "\\" && !escaped) at++;
		else if (character === "}" && text[at + 1] === "}") plain ??= at;
		else if (character === "$" && text.startsWith(opening, at)) return {
			end: at,
			plain
		};
	}
	return {
		end: Math.min(at, text.length),
		plain
	};
}
// src/core/expression/vocabulary.ts
const contexts = new Map([
	["tasks", "task"],
	["task_groups", "group"],
	["inputs", "input"],
	["env", "env"],
	["matrix", "matrix"],
	["outputs", "outputs"],
	["orchestra", "orchestra"],
	["secrets", "secrets"]
]);
const contextSpellings = [
	"tasks",
	"task_groups",
	"inputs",
	"ENV",
	"MATRIX",
	"outputs",
	"ORCHESTRA",
	"secrets"
];
const contextMistakes = new Map([
	["environment", "ENV"],
	["group", "task_groups"],
	["groups", "task_groups"],
	["taskgroups", "task_groups"],
	["params", "inputs"],
	["parameters", "inputs"]
]);
const constantMistakes = new Map([
	["null", "None"],
	["none", "None"],
	["nil", "None"],
	["true", "True"],
	["false", "False"]
]);
const orchestraMembers = [
	"PIPELINE_RUN_ID",
	"PIPELINE_RUN_STARTED_AT",
	"CURRENT_TIME",
	"CURRENT_BRANCH",
	"TASK_RUN_ID",
	"PIPELINE_RUN_TASKS"
];
const orchestraMistakes = new Map([
	["run_id", "PIPELINE_RUN_ID"],
	["started_at", "PIPELINE_RUN_STARTED_AT"],
	["run_started_at", "PIPELINE_RUN_STARTED_AT"],
	["branch", "CURRENT_BRANCH"],
	["now", "CURRENT_TIME"],
	["time", "CURRENT_TIME"],
	["tasks", "PIPELINE_RUN_TASKS"]
]);
const taskMembers = [
	"status",
	"task_run_id",
	"run_parameters",
	"outputs"
];
const groupMembers = [
	"all",
	"any",
	"status"
];
const functions = [
	"format_date",
	"add_days",
	"add_months",
	"len",
	"int",
	"str"
];
const finalStatuses = [
	"SUCCEEDED",
	"WARNING",
	"FAILED",
	"CANCELLED",
	"SKIPPED"
];
const passingStatuses = [
	"CREATED",
	"QUEUED",
	"RUNNING",
	"CANCELLING"
];
const anyFinalStatus = "COMPLETED";
// src/core/expression/bare.ts
function barePlaceholders(text) {
	return piecesOf$1(text).flatMap((piece) => piece.kind === "text" ? barePlaceholdersIn(text, piece.span) : []);
}
function barePlaceholdersIn(text, span) {
	const found = [];
	const part = text.slice(span.start, span.end);
	let close = 0;
	for (let open = part.indexOf("{{"); open !== -1;) {
		if (close < open + 2) close = part.indexOf("}}", open + 2);
		if (close === -1) break;
		const next = part.indexOf("{{", open + 2);
		if (next === -1 || next > close) found.push(placeholder(part.slice(open + 2, close), {
			start: span.start + open,
			end: span.start + close + 2
		}));
		open = next;
	}
	return found;
}
const longestBeginning = 120;
function placeholder(content, span) {
	const beginning = content.slice(0, longestBeginning).replace(/^-/, "").trimStart();
	const [, name, follow = ""] = /^([A-Za-z_]\w*)\s*([.[(]?)/.exec(beginning) ?? [];
	return {
		kind: name === void 0 ? "other" : kindOf$2(name, follow),
		name: name ?? null,
		span
	};
}
function kindOf$2(name, follow) {
	if ((follow === "." || follow === "[") && contexts.has(name.toLowerCase())) return "orchestra";
	if (follow === "(") return dbtFunctions.has(name) ? "dbt" : "other";
	if (dbtNames.has(name)) return "dbt";
	if (follow === "" ? airflowValues.has(name) : airflowObjects.has(name) || airflowValues.has(name)) return "airflow";
	return "other";
}
const dbtFunctions = new Set([
	"ref",
	"source",
	"config",
	"var",
	"env_var",
	"doc",
	"log",
	"return",
	"is_incremental",
	"run_query",
	"statement",
	"load_result",
	"metric",
	"print",
	"fromjson",
	"tojson",
	"fromyaml",
	"toyaml"
]);
const dbtNames = new Set([
	"this",
	"target",
	"adapter",
	"dbt",
	"dbt_utils",
	"dbt_version",
	"exceptions",
	"invocation_id",
	"run_started_at",
	"model",
	"flags",
	"builtins"
]);
const airflowValues = new Set([
	"ds",
	"ds_nodash",
	"ts",
	"ts_nodash",
	"ts_nodash_with_tz",
	"execution_date",
	"logical_date",
	"next_execution_date",
	"prev_execution_date",
	"next_ds",
	"next_ds_nodash",
	"prev_ds",
	"prev_ds_nodash",
	"yesterday_ds",
	"yesterday_ds_nodash",
	"tomorrow_ds",
	"tomorrow_ds_nodash",
	"data_interval_start",
	"data_interval_end",
	"prev_data_interval_start_success",
	"prev_data_interval_end_success",
	"prev_start_date_success",
	"run_id",
	"task_instance_key_str"
]);
const airflowObjects = new Set([
	"macros",
	"ti",
	"task_instance",
	"params",
	"dag",
	"dag_run",
	"var",
	"conn",
	"task"
]);
// src/core/expression/references.ts
function referencesIn$1(root) {
	return ("parts" in root ? root.parts.flatMap((part) => part.kind === "expression" ? [part.ast] : []) : [root]).flatMap((expression) => [...walk$1(expression)].flatMap((node) => referenceOf(node) ?? []));
}
function referenceOf(node) {
	if (node.kind === "name") return rooted(node.name, node.span, []);
	if (node.kind !== "chain" || node.base.kind !== "name" || node.steps[0]?.kind === "call") return void 0;
	return rooted(node.base.name, node.base.span, node.steps);
}
function rooted(root, rootSpan, steps) {
	const context = contexts.get(root.toLowerCase()) ?? "unknown";
	const first = keyOf(steps, 0);
	if (context === "orchestra" && isTaskTable(first)) return scoped("task", rootSpan, steps, 1);
	if (context === "task" || context === "group") return scoped(context, rootSpan, steps, 0);
	if (context === "unknown") return plain$3(context, {
		key: root,
		span: rootSpan,
		nameSpan: rootSpan
	}, rootSpan, steps, 0);
	return plain$3(context, context === "orchestra" && typeof first?.key === "string" ? {
		...first,
		key: first.key.toUpperCase()
	} : first, rootSpan, steps, 1);
}
function isTaskTable(key) {
	return typeof key?.key === "string" && key.key.toUpperCase() === "PIPELINE_RUN_TASKS";
}
function plain$3(context, name, root, steps, next) {
	const { path, end } = pathFrom(steps, next);
	return {
		...described(context, name, root),
		quantifier: null,
		member: null,
		memberSpan: void 0,
		path: name?.key === null ? [] : path,
		span: {
			start: root.start,
			end: end ?? Math.max(root.end, name?.span.end ?? 0)
		}
	};
}
function scoped(context, root, steps, next) {
	const name = keyOf(steps, next);
	const quantifier = context === "group" ? quantifierAt(steps, next + 1) : null;
	const memberAt = next + (quantifier ? 3 : 1);
	const member = name && keyOf(steps, memberAt);
	const { path, end } = pathFrom(steps, memberAt + 1);
	const last = quantifier ? steps[next + 2]?.span.end : name?.span.end;
	return {
		...described(context, name, root),
		quantifier,
		member: member ? String(member.key ?? "").toLowerCase() || null : null,
		memberSpan: member?.nameSpan,
		path: member?.key == null ? [] : path,
		span: {
			start: root.start,
			end: (member && end) ?? member?.span.end ?? last ?? steps[next - 1]?.span.end ?? root.end
		}
	};
}
function described(context, name, root) {
	return {
		context,
		name: name && name.key !== null ? String(name.key) : null,
		computed: name?.key === null,
		nameSpan: name?.nameSpan ?? root
	};
}
function keyOf(steps, at) {
	const step = steps[at];
	if (step?.kind === "index") return indexKey(step.value, step.span);
	if (step?.kind !== "member" || steps[at + 1]?.kind === "call") return void 0;
	return {
		key: step.name,
		span: step.span,
		nameSpan: step.nameSpan
	};
}
function indexKey(value, span) {
	if (value.kind === "string") return {
		key: value.value,
		span,
		nameSpan: value.inner
	};
	return {
		key: value.kind === "number" ? value.value : null,
		span,
		nameSpan: value.span
	};
}
function quantifierAt(steps, at) {
	const step = steps[at];
	if (step?.kind !== "member" || steps[at + 1]?.kind !== "call") return null;
	const name = step.name.toLowerCase();
	return name === "all" || name === "any" ? name : null;
}
function pathFrom(steps, from) {
	const path = [];
	let end;
	for (let at = from; at < steps.length; at++) {
		const key = keyOf(steps, at);
		if (key?.key == null) break;
		path.push(key.key);
		end = key.span.end;
	}
	return {
		path,
		end
	};
}
// src/core/expression/comparisons.ts
function comparisonsIn(root) {
	const found = [];
	for (const node of walk$1(root)) {
		if (node.kind !== "compare") continue;
		let left = node.first;
		for (const { operator, operand } of node.rest) {
			const comparison = statusComparison(left, operator, operand);
			if (comparison) found.push(comparison);
			left = operand;
		}
	}
	return found;
}
const mirrored = new Set([
	"==",
	"!=",
	"is",
	"is not"
]);
function statusComparison(left, operator, right) {
	const reference = statusReferenceOf(left);
	if (reference) {
		const values = literalsOf(right, operator);
		return values && {
			reference,
			operator,
			values
		};
	}
	const other = mirrored.has(operator) ? statusReferenceOf(right) : void 0;
	const values = other && literalsOf(left, operator);
	return values && {
		reference: other,
		operator,
		values
	};
}
function statusReferenceOf(node) {
	const reference = referenceOf(unwrap(node));
	return reference?.member === "status" && reference.path.length === 0 && (reference.context === "task" || reference.context === "group") ? reference : void 0;
}
function literalsOf(node, operator) {
	const operand = unwrap(node);
	if (operator !== "in" && operator !== "not in") return operand.kind === "string" ? [{
		text: operand.value,
		span: operand.inner
	}] : void 0;
	if (operand.kind !== "list") return void 0;
	const items = operand.items.map(unwrap);
	if (!items.every((item) => item.kind === "string")) return void 0;
	return items.map((item) => ({
		text: item.value,
		span: item.inner
	}));
}
function mixesAndOr(root) {
	for (const node of walk$1(root)) if (node.kind === "logical" && node.operands.some((operand) => operand.kind === "logical")) return node.span;
}
// src/core/expression/problem.ts
const longestShown = 80;
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function shown$1(text) {
	const characters = Array.from(text.slice(0, 160).replace(unprintable, " ").replaceAll("\"", "'"));
	if (characters.length <= longestShown && text.length <= 160) return `"${characters.join("")}"`;
	return `"${characters.slice(0, 79).join("")}\u2026"`;
}
const mostReported = 16;
function problemList() {
	const problems = [];
	let failed = false;
	const report = (problem) => {
		if (!failed && problems.length < mostReported) problems.push(problem);
	};
	const fail = (problem) => {
		report(problem);
		failed = true;
	};
	return {
		problems,
		get failed() {
			return failed;
		},
		report,
		fail
	};
}
function replaced(code, message, within, suggestion) {
	return {
		code,
		message,
		within,
		suggestion
	};
}
// src/core/expression/quotes.ts
const singles = "'\u2018\u2019\u201a\u201b`\u00b4";
const doubles = "\"\u201c\u201d\u201e\u201f";
const doubled$1 = /(''|"")([\p{L}\p{N}_-]+)\1/uy;
const wordPart = /[\p{L}\p{N}_-]*/uy;
const escapes = {
	n: "\n",
	t: "	",
	r: "\r"
};
function stringToken(text, at, limit, problems) {
	const twice = doubledToken(text, at, limit, problems);
	if (twice) return twice;
	const escaped = text[at] === "\\";
	const start = escaped ? at + 2 : at + 1;
	const opening = text[start - 1] ?? "";
	const isStraight = opening === "\"" || opening === "'";
	const family = singles.includes(opening) ? singles : doubles;
	const end = escaped ? escapedEnd(text, start, limit, opening) : plainEnd(text, start, limit, isStraight ? opening : family);
	if (end === void 0) return unclosedToken(text, at, start, limit, problems);
	const raw = text.slice(start, end);
	const span = {
		start: at,
		end: end + (escaped ? 2 : 1)
	};
	const value = escaped ? raw : decoded(raw);
	if (!isStraight) reportStrangeQuotes(value, span, problems);
	return {
		kind: "string",
		text: text.slice(span.start, span.end),
		span,
		inner: {
			start,
			end
		},
		value,
		closed: true
	};
}
function doubledToken(text, at, limit, problems) {
	if (text[at] !== text[at + 1]) return void 0;
	doubled$1.lastIndex = at;
	const [written, , value] = doubled$1.exec(text) ?? [];
	if (written === void 0 || value === void 0 || at + written.length > limit) return void 0;
	const span = {
		start: at,
		end: at + written.length
	};
	problems.report(replaced("quote", `A text has each of its quotes twice: ${shown$1(value)}`, span, `'${value}'`));
	return {
		kind: "string",
		text: written,
		span,
		inner: {
			start: at + 2,
			end: span.end - 2
		},
		value,
		closed: true
	};
}
function plainEnd(text, start, limit, closing) {
	for (let at = start; at < limit; at++) {
		const character = text[at] ?? "";
		if (closing.includes(character)) return at;
		if (character === "\\") at++;
	}
}
function escapedEnd(text, start, limit, quote) {
	const end = text.indexOf(`\\${quote}`, start);
	return end === -1 || end + 2 > limit ? void 0 : end;
}
function unclosedToken(text, at, start, limit, problems) {
	problems.fail({
		code: "quote",
		message: "A quoted text is never closed",
		within: {
			start: at,
			end: start
		}
	});
	wordPart.lastIndex = start;
	const value = wordPart.exec(text)?.[0].slice(0, Math.max(0, limit - start)) ?? "";
	const end = start + value.length;
	return {
		kind: "string",
		text: text.slice(at, end),
		span: {
			start: at,
			end
		},
		inner: {
			start,
			end
		},
		value,
		closed: false
	};
}
function decoded(raw) {
	return raw.includes("\\") ? raw.replace(/\\([\s\S])/g, (all, next) => escapes[next] ?? (/["'\\]/.test(next) ? next : all)) : raw;
}
function reportStrangeQuotes(value, span, problems) {
	const straight = value.includes("'") ? `"${value}"` : `'${value}'`;
	problems.report(replaced("quote", `A text stands in quotes that are none here: ${shown$1(value)}`, span, straight));
}
// src/core/expression/tokens.ts
const blank = /[ \t\r\n\f\v]+/y;
const foreignBlank = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y;
const operator = /===|!==|==|!=|<=|>=|<>|=>|=<|&&|\|\||\*\*|\/\/|[-+*/%<>=!&|()[\]{},.:]/y;
const quote = /\\["']|["'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f]/y;
const wordPatterns = new Map();
function wordPatternsFor(text) {
	const isAscii = !/[^\0-\x7f]/.test(text);
	const known = wordPatterns.get(isAscii);
	if (known) return known;
	const letter = isAscii ? "A-Za-z" : "\\p{L}";
	const part = isAscii ? "A-Za-z0-9_" : "\\p{L}\\p{N}_";
	const hex = "[\\dA-Fa-f]";
	const patterns = {
		name: new RegExp(`[${letter}_][${part}]*`, "uy"),
		number: new RegExp(`(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?(?![${part}])`, "uy"),
		uuid: new RegExp(`${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}(?![${part}-])`, "uy"),
		word: new RegExp(`[${part}]+(?:-[${part}]+)*`, "uy")
	};
	wordPatterns.set(isAscii, patterns);
	return patterns;
}
const foreignOperators = new Map([
	["=", "=="],
	["===", "=="],
	["!==", "!="],
	["<>", "!="],
	["=>", ">="],
	["=<", "<="],
	["&&", "and"],
	["&", "and"],
	["||", "or"],
	["!", "not"]
]);
const keywords = new Set([
	"and",
	"or",
	"not",
	"in",
	"is"
]);
function tokensOf(text, span, problems) {
	const tokens = [];
	let at = span.start;
	let readsQuotes = true;
	let braces = 0;
	const patterns = wordPatternsFor(text.slice(span.start, span.end));
	while (at < span.end) {
		const token = tokenAt({
			text,
			at,
			limit: span.end,
			patterns,
			previous: tokens.at(-1),
			readsQuotes,
			problems
		});
		if (token.kind === "string" && !token.closed) readsQuotes = false;
		if (token.kind === "operator") braces = bracesAfter(token, braces, problems);
		if (token.kind !== "blank") tokens.push(token);
		at = Math.max(token.span.end, at + 1);
	}
	tokens.push({
		kind: "end",
		text: "",
		span: {
			start: span.end,
			end: span.end
		}
	});
	return tokens;
}
function bracesAfter(token, braces, problems) {
	if (token.text === "{") return braces + 1;
	if (token.text !== "}") return braces;
	if (braces === 0) problems.fail(replaced("unclosed", "One brace does not close an expression, two do", token.span, "}}"));
	return Math.max(0, braces - 1);
}
function tokenAt(reading) {
	const { text, at, limit, problems } = reading;
	const matched = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		return found ? {
			start: at,
			end: Math.min(limit, at + found[0].length)
		} : void 0;
	};
	const skipped = matched(blank);
	if (skipped) return {
		kind: "blank",
		span: skipped
	};
	const strange = matched(foreignBlank);
	if (strange) return strangeBlank(strange, problems);
	const quoted = matched(quote);
	if (quoted) return reading.readsQuotes ? stringToken(text, at, limit, problems) : {
		kind: "blank",
		span: quoted
	};
	return wordToken(reading, matched) ?? operatorToken(text, matched) ?? unknownCharacter(text, at, problems);
}
function strangeBlank(span, problems) {
	problems.report(replaced("syntax", "A blank is not a plain space", span, " "));
	return {
		kind: "blank",
		span
	};
}
function wordToken({ text, patterns, previous, problems }, matched) {
	const id = matched(patterns.uuid);
	if (id) return unquotedToken(text, id, previous, problems);
	const named = matched(patterns.name);
	if (named) return {
		kind: "name",
		text: text.slice(named.start, named.end),
		span: named
	};
	const digits = text[matched(operator)?.start ?? -1] === "." && previous !== void 0 && isValueEnd(previous) ? void 0 : matched(patterns.number);
	if (digits) {
		const written = text.slice(digits.start, digits.end);
		return {
			kind: "number",
			text: written,
			span: digits,
			value: Number(written)
		};
	}
	const mixed = matched(patterns.word);
	return mixed ? unquotedToken(text, mixed, previous, problems) : void 0;
}
function isValueEnd(token) {
	return token.kind === "name" || token.kind === "string" || token.text === ")" || token.text === "]";
}
function unquotedToken(text, span, previous, problems) {
	const value = text.slice(span.start, span.end);
	const isMember = previous?.text === ".";
	const within = isMember ? {
		start: previous.span.start,
		end: span.end
	} : span;
	problems.report(replaced("quote", `A text has no quotes around it: ${shown$1(value)}`, within, isMember ? `['${value}']` : `'${value}'`));
	return {
		kind: "string",
		text: value,
		span,
		inner: span,
		value,
		closed: true
	};
}
function operatorToken(text, matched) {
	const span = matched(operator);
	return span && {
		kind: "operator",
		text: text.slice(span.start, span.end),
		span
	};
}
function unknownCharacter(text, at, problems) {
	const code = text.codePointAt(at) ?? 0;
	const character = String.fromCodePoint(code);
	const span = {
		start: at,
		end: at + character.length
	};
	const label = /[\p{C}\p{Z}]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : shown$1(character);
	problems.fail({
		code: "syntax",
		message: `A character has no meaning in an expression: ${label}`,
		within: span
	});
	return {
		kind: "blank",
		span
	};
}
function operatorOf(token) {
	if (token.kind === "operator") return foreignOperators.get(token.text) ?? token.text;
	if (token.kind !== "name") return "";
	const lower = token.text.toLowerCase();
	return keywords.has(lower) ? lower : "";
}
// src/core/expression/cursor.ts
function peek(cursor, ahead = 0) {
	const index = Math.min(cursor.at + ahead, cursor.tokens.length - 1);
	const token = cursor.tokens[index];
	if (!token) throw new RangeError("A list of tokens has no end");
	return token;
}
function take(cursor) {
	const token = peek(cursor);
	if (token.kind !== "end") cursor.at++;
	return token;
}
function isAt(cursor, text, ahead = 0) {
	const token = peek(cursor, ahead);
	return (token.kind === "operator" || token.kind === "name") && token.text === text;
}
function isOperator(cursor, operator, ahead = 0) {
	return operatorOf(peek(cursor, ahead)) === operator;
}
function takeOperator(cursor) {
	const token = take(cursor);
	const operator = operatorOf(token);
	if (operator !== token.text) {
		const spaced = operator === "not" && peek(cursor).span.start === token.span.end ? "not " : operator;
		cursor.problems.report(replaced("operator", `Expressions have no operator ${shown$1(token.text)}, only ${shown$1(operator)}`, token.span, spaced));
	}
	return operator;
}
function endOfLast(cursor) {
	return cursor.tokens[cursor.at - 1]?.span.end ?? peek(cursor).span.start;
}
function spanFrom(cursor, start) {
	return {
		start,
		end: Math.max(start, endOfLast(cursor))
	};
}
// src/core/expression/operand.ts
function parseChain(cursor, parseWhole) {
	const base = parseAtom(cursor, parseWhole);
	if (base.kind === "missing") return base;
	const steps = [];
	for (let step = parseStep(cursor, parseWhole); step; step = parseStep(cursor, parseWhole)) steps.push(step);
	return steps.length === 0 ? base : {
		kind: "chain",
		base,
		steps,
		span: spanFrom(cursor, base.span.start)
	};
}
function parseStep(cursor, parseWhole) {
	const { start } = peek(cursor).span;
	if (isAt(cursor, ".")) return parseMember(cursor);
	if (isAt(cursor, "(")) {
		const { items } = parseItems(cursor, ")", (at) => parseArgument(at, parseWhole));
		return {
			kind: "call",
			values: items,
			span: spanFrom(cursor, start)
		};
	}
	return isAt(cursor, "[") ? parseIndex(cursor, parseWhole) : void 0;
}
function parseArgument(cursor, parseWhole) {
	if (peek(cursor).kind === "name" && isAt(cursor, "=", 1)) cursor.at += 2;
	return parseWhole(cursor);
}
function parseIndex(cursor, parseWhole) {
	const open = peek(cursor);
	const { items } = parseItems(cursor, "]", parseWhole);
	const span = spanFrom(cursor, open.span.start);
	const [value] = items;
	if (value && items.length === 1) return {
		kind: "index",
		value,
		span
	};
	if (!value) cursor.problems.fail({
		code: "syntax",
		message: "There is no name or number between the brackets",
		within: span
	});
	return {
		kind: "index",
		value: {
			kind: "list",
			items,
			span
		},
		span
	};
}
function parseMember(cursor) {
	const dot = take(cursor);
	const token = peek(cursor);
	if (token.kind === "name" || token.kind === "string" && token.text === token.value) {
		take(cursor);
		const nameSpan = token.kind === "name" ? dashedName(cursor, token.span) : token.span;
		return {
			kind: "member",
			name: nameSpan === token.span ? token.text : dashedText(cursor, nameSpan),
			nameSpan,
			span: {
				start: dot.span.start,
				end: nameSpan.end
			}
		};
	}
	cursor.problems.fail({
		code: "syntax",
		message: "A name is missing after the dot",
		within: dot.span
	});
}
function dashedName(cursor, span) {
	let end = span.end;
	while (isDashAndName(cursor, end)) {
		take(cursor);
		end = take(cursor).span.end;
	}
	if (end === span.end) return span;
	const within = {
		start: span.start - 1,
		end
	};
	const name = dashedText(cursor, {
		start: span.start,
		end
	});
	cursor.problems.report(replaced("syntax", `A name with a dash needs brackets and quotes: ${shown$1(name)}`, within, `['${name}']`));
	return {
		start: span.start,
		end
	};
}
function isDashAndName(cursor, end) {
	const dash = peek(cursor);
	const next = peek(cursor, 1);
	if (dash.kind !== "operator" || dash.text !== "-" || dash.span.start !== end || next.span.start !== dash.span.end) return false;
	return next.kind === "name" && !contexts.has(next.text.toLowerCase()) && !isAt(cursor, "(", 2);
}
function dashedText(cursor, span) {
	let text = "";
	for (let at = cursor.at - 1; at >= 0; at--) {
		const token = cursor.tokens[at];
		if (!token || token.span.start < span.start) break;
		text = token.text + text;
	}
	return text;
}
function parseAtom(cursor, parseWhole) {
	const token = peek(cursor);
	const { span } = token;
	switch (token.kind) {
		case "string":
			take(cursor);
			return {
				kind: "string",
				span,
				inner: token.inner,
				value: token.value
			};
		case "number":
			take(cursor);
			return {
				kind: "number",
				span,
				value: token.value
			};
		case "name": return operatorOf(token) || notNames.has(token.text) ? missing(cursor) : nameOrConstant(take(cursor));
		case "operator": return bracketed(cursor, parseWhole) ?? missing(cursor);
		case "end": return missing(cursor);
	}
}
const notNames = new Set(["if", "else"]);
const constants = new Map([
	["True", true],
	["true", true],
	["False", false],
	["false", false],
	["None", null]
]);
function nameOrConstant(token) {
	const { text, span } = token;
	const value = constants.get(text);
	return value === void 0 ? {
		kind: "name",
		name: text,
		span
	} : {
		kind: "constant",
		value,
		span
	};
}
function missing(cursor) {
	const before = cursor.tokens[cursor.at - 1];
	const token = peek(cursor);
	const at = endOfLast(cursor);
	const span = {
		start: at,
		end: at
	};
	if (!before && token.kind === "end") return {
		kind: "missing",
		span
	};
	const message = before ? `A value is missing after ${shown$1(before.text)}` : `A value is missing before ${shown$1(token.text)}`;
	cursor.problems.fail({
		code: "syntax",
		message,
		within: before?.span ?? token.span
	});
	return {
		kind: "missing",
		span
	};
}
function bracketed(cursor, parseWhole) {
	const { start } = peek(cursor).span;
	if (isAt(cursor, "(")) {
		const { items, comma } = parseItems(cursor, ")", parseWhole);
		const [inner] = items;
		const span = spanFrom(cursor, start);
		return inner && !comma ? {
			kind: "group",
			inner,
			span
		} : {
			kind: "list",
			items,
			span
		};
	}
	if (isAt(cursor, "[")) return {
		kind: "list",
		items: parseItems(cursor, "]", parseWhole).items,
		span: spanFrom(cursor, start)
	};
	if (isAt(cursor, "{")) return {
		kind: "dict",
		items: parseItems(cursor, "}", parseWhole).items,
		span: spanFrom(cursor, start)
	};
}
const closers = new Set([
	")",
	"]",
	"}"
]);
function parseItems(cursor, close, parseWhole) {
	const open = take(cursor);
	const items = [];
	let comma = false;
	cursor.closers.push(close);
	while (!closers.has(peek(cursor).text) && peek(cursor).kind !== "end") {
		items.push(parseWhole(cursor));
		if (!isAt(cursor, ",") && !isAt(cursor, ":")) break;
		comma = true;
		take(cursor);
	}
	cursor.closers.pop();
	closeBracket(cursor, open, close);
	return {
		items,
		comma
	};
}
function closeBracket(cursor, open, close) {
	const token = peek(cursor);
	if (isAt(cursor, close)) take(cursor);
	else if (closers.has(token.text) && token.text !== "}" && !cursor.closers.includes(token.text)) {
		take(cursor);
		const message = `${shown$1(open.text)} is closed by ${shown$1(token.text)}`;
		cursor.problems.report(replaced("unbalanced", message, token.span, close));
	} else if (token.kind === "end" || closers.has(token.text)) cursor.problems.fail({
		code: "unbalanced",
		message: `${shown$1(open.text)} is never closed`,
		within: open.span
	});
	else if (token.kind !== "operator" || token.text === "[" || token.text === "(") cursor.problems.fail({
		code: "syntax",
		message: `A comma or an operator is missing before ${shown$1(token.text)}`,
		within: token.span
	});
	else cursor.problems.fail({
		code: "syntax",
		message: `${shown$1(token.text)} has no meaning here`,
		within: token.span
	});
}
// src/core/expression/parse.ts
function parseExpression(text, span = {
	start: 0,
	end: text.length
}) {
	const problems = problemList();
	const cursor = {
		tokens: tokensOf(text, span, problems),
		problems,
		closers: [],
		at: 0,
		depth: 0
	};
	if (peek(cursor).kind === "end" && !problems.failed) problems.report({
		code: "empty",
		message: "The expression is empty",
		within: span
	});
	const parsed = parseChoice(cursor);
	return {
		ast: peek(cursor).kind === "end" ? parsed : brokenExpression(cursor, parsed),
		problems: inOrder$4(problems)
	};
}
function inOrder$4(list) {
	return [...list.problems].sort((a, b) => a.within.start - b.within.start);
}
function brokenExpression(cursor, parsed) {
	cursor.problems.fail(leftoverProblem(cursor));
	const rest = [];
	while (peek(cursor).kind !== "end") {
		const before = cursor.at;
		const next = parseChoice(cursor);
		if (next.kind !== "missing") rest.push(next);
		if (cursor.at === before) take(cursor);
	}
	return {
		kind: "broken",
		span: spanFrom(cursor, parsed.span.start),
		parsed,
		rest
	};
}
function leftoverProblem(cursor) {
	const token = peek(cursor);
	const within = token.span;
	if (token.text === ")" || token.text === "]") return {
		code: "unbalanced",
		message: `${shown$1(token.text)} closes nothing`,
		within
	};
	if (token.text === "|") return {
		code: "operator",
		message: "Filters after \"|\" are not known in expressions",
		within
	};
	if (token.kind === "operator") return {
		code: "syntax",
		message: `${shown$1(token.text)} has no meaning here`,
		within
	};
	return {
		code: "syntax",
		message: `An operator is missing before ${shown$1(token.text)}`,
		within
	};
}
function parseChoice(cursor) {
	if (cursor.depth >= 64) return tooDeep(cursor);
	cursor.depth++;
	const then = parseOr(cursor);
	const choice = isAt(cursor, "if") ? parseAlternative(cursor, then) : then;
	cursor.depth--;
	return choice;
}
function tooDeep(cursor) {
	const { span } = peek(cursor);
	cursor.problems.fail({
		code: "too-deep",
		message: `The expression nests deeper than 64 levels`,
		within: span
	});
	return {
		kind: "missing",
		span: {
			start: span.start,
			end: span.start
		}
	};
}
function parseAlternative(cursor, then) {
	const keyword = take(cursor);
	const condition = parseOr(cursor);
	if (!isAt(cursor, "else")) {
		cursor.problems.fail({
			code: "syntax",
			message: "There is no \"else\" for this \"if\"",
			within: keyword.span
		});
		return {
			kind: "broken",
			span: spanFrom(cursor, then.span.start),
			parsed: then,
			rest: [condition]
		};
	}
	take(cursor);
	const otherwise = parseChoice(cursor);
	return {
		kind: "choice",
		span: spanFrom(cursor, then.span.start),
		then,
		condition,
		otherwise
	};
}
const parseOr = (cursor) => parseLogical(cursor, "or", parseAnd);
const parseAnd = (cursor) => parseLogical(cursor, "and", parseNot);
function parseLogical(cursor, operator, parseOperand) {
	const first = parseOperand(cursor);
	const operands = [first];
	while (isOperator(cursor, operator)) {
		takeOperator(cursor);
		operands.push(parseOperand(cursor));
	}
	return operands.length === 1 ? first : {
		kind: "logical",
		operator,
		operands,
		span: spanFrom(cursor, first.span.start)
	};
}
function parseNot(cursor) {
	if (!isOperator(cursor, "not")) return parseComparison(cursor);
	if (cursor.depth >= 64) return tooDeep(cursor);
	const { start } = peek(cursor).span;
	takeOperator(cursor);
	cursor.depth++;
	const operand = parseNot(cursor);
	cursor.depth--;
	return {
		kind: "not",
		operand,
		span: spanFrom(cursor, start)
	};
}
function parseComparison(cursor) {
	const first = parseSum(cursor);
	const rest = [];
	for (let operator = takeComparison(cursor); operator; operator = takeComparison(cursor)) rest.push({
		operator,
		operand: parseSum(cursor)
	});
	return rest.length === 0 ? first : {
		kind: "compare",
		first,
		rest,
		span: spanFrom(cursor, first.span.start)
	};
}
const comparisons = [
	"==",
	"!=",
	"<",
	">",
	"<=",
	">=",
	"in",
	"is"
];
function takeComparison(cursor) {
	if (isOperator(cursor, "not") && isOperator(cursor, "in", 1)) {
		takeOperator(cursor);
		takeOperator(cursor);
		return "not in";
	}
	const operator = comparisons.find((candidate) => isOperator(cursor, candidate));
	if (!operator) return void 0;
	takeOperator(cursor);
	if (operator !== "is" || !isOperator(cursor, "not")) return operator;
	takeOperator(cursor);
	return "is not";
}
const sums = new Set(["+", "-"]);
const products = new Set([
	"*",
	"/",
	"//",
	"%"
]);
const powers = new Set(["**"]);
const parseSum = (cursor) => parseArithmetic(cursor, sums, parseProduct);
const parseProduct = (cursor) => parseArithmetic(cursor, products, parseSign);
const parsePower = (cursor) => parseArithmetic(cursor, powers, (at) => parseSigned(at, parseAtomic));
function parseArithmetic(cursor, operators, parseOperand) {
	const first = parseOperand(cursor);
	const operands = [first];
	while (isArithmetic(peek(cursor), operators)) {
		take(cursor);
		operands.push(parseOperand(cursor));
	}
	if (operands.length === 1) return first;
	return {
		kind: "arithmetic",
		operands,
		span: spanFrom(cursor, first.span.start)
	};
}
function isArithmetic(token, operators) {
	return token.kind === "operator" && operators.has(token.text);
}
const parseSign = (cursor) => parseSigned(cursor, parsePower);
const parseAtomic = (cursor) => parseChain(cursor, parseChoice);
function parseSigned(cursor, parseOperand) {
	const { start } = peek(cursor).span;
	let signs = 0;
	let negative = false;
	for (; isArithmetic(peek(cursor), sums); signs++) negative = take(cursor).text === "-" !== negative;
	const operand = parseOperand(cursor);
	return signs === 0 ? operand : {
		kind: "sign",
		negative,
		operand,
		span: spanFrom(cursor, start)
	};
}
// src/core/expression/names.ts
const statuses$1 = [...finalStatuses, ...passingStatuses];
function nameProblemsIn(text, root) {
	const problems = [];
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const found = node.kind === "name" || node.kind === "chain" ? problemOf$5(text, node) : void 0;
		if (found) problems.push(found);
		for (const child of judgedChildren(node, found)) waiting.push(child);
	}
	return problems;
}
function judgedChildren(node, found) {
	if (node.kind === "broken") return [node.parsed];
	if (node.kind === "chain" && node.base.kind === "name") {
		const id = isIdWithoutQuotes(node) ? 1 : 0;
		return childrenOf(node).slice(found ? 1 + id : 1);
	}
	if (node.kind === "arithmetic" && node.operands.every(isUnknownName)) return node.operands.slice(0, 1);
	return [...childrenOf(node)];
}
function isUnknownName(node) {
	return node.kind === "name" && !contexts.has(node.name.toLowerCase());
}
function problemOf$5(text, node) {
	if (node.kind === "chain") {
		if (node.base.kind !== "name") return void 0;
		if (node.steps[0]?.kind === "call") return functionProblem(node.base);
		if (isIdWithoutQuotes(node)) return quoteProblem(text, node.steps);
	}
	const reference = referenceOf(node);
	if (reference?.context === "unknown") return contextProblem(text, node, reference);
	if (reference?.context === "orchestra") return orchestraProblem(text, reference);
	if (reference?.context === "task") return memberProblem(reference, "task", taskMembers);
	if (reference?.context !== "group" || node.kind !== "chain") return void 0;
	return quantifierProblem(reference, node.steps) ?? memberProblem(reference, "task group", groupMembers);
}
function functionProblem({ name, span }) {
	if (functions.some((known) => known === name.toLowerCase())) return void 0;
	return suggested("unknown-function", `Expressions have no function ${shown$1(name)}`, span, soleClosestTo(name, functions));
}
function isIdWithoutQuotes({ base, steps }) {
	const context = base.kind === "name" ? contexts.get(base.name.toLowerCase()) : void 0;
	const step = steps[0];
	if (context !== "task" && context !== "group" || step?.kind !== "index") return false;
	const value = unwrap(step.value);
	return isUnknownName(value) || value.kind === "arithmetic" && value.operands.every(isUnknownName);
}
function quoteProblem(text, steps) {
	const step = steps[0];
	if (step?.kind !== "index") return void 0;
	const id = text.slice(step.value.span.start, step.value.span.end);
	return replaced("quote", `A text has no quotes around it: ${shown$1(id)}`, step.value.span, `'${id}'`);
}
function contextProblem(text, node, reference) {
	const name = reference.name ?? "";
	const message = `Expressions know nothing called ${shown$1(name)}`;
	const own = text.slice(reference.span.start, reference.span.end);
	const member = orchestraMembers.find((known) => known === own.toUpperCase().replace(".", "_"));
	if (member) return replaced("unknown-context", message, reference.span, `ORCHESTRA.${member}`);
	const table = orchestraMembers.find((known) => known === name.toUpperCase());
	if (table) return replaced("unknown-context", message, reference.nameSpan, `ORCHESTRA.${table}`);
	return suggested("unknown-context", message, reference.nameSpan, node.kind === "name" ? bareWord(name) : contextFor(name));
}
function contextFor(name) {
	return contextMistakes.get(name.toLowerCase()) ?? soleClosestTo(name, contextSpellings);
}
function bareWord(name) {
	if (statuses$1.includes(name.toUpperCase())) return `'${name.toUpperCase()}'`;
	return constantMistakes.get(name.toLowerCase()) ?? contextFor(name);
}
function orchestraProblem(text, reference) {
	const { name, nameSpan } = reference;
	if (name === null || orchestraMembers.some((member) => member === name)) return void 0;
	const written = text.slice(nameSpan.start, nameSpan.end);
	const likely = orchestraMistakes.get(name.toLowerCase()) ?? soleClosestTo(name, orchestraMembers);
	return suggested("unknown-member", `ORCHESTRA has no member ${shown$1(written)}`, nameSpan, likely);
}
function memberProblem(reference, owner, known) {
	const { member, memberSpan } = reference;
	const allowed = reference.quantifier ? ["status"] : known;
	if (member === null || !memberSpan || allowed.includes(member)) return void 0;
	return suggested("unknown-member", `A ${owner} has no member ${shown$1(member)}`, memberSpan, soleClosestTo(member, allowed));
}
function quantifierProblem(reference, steps) {
	const [, step, call] = steps;
	if (reference.quantifier || step?.kind !== "member" || call?.kind !== "call") return void 0;
	return suggested("unknown-member", `A task group has no method ${shown$1(step.name)}`, step.nameSpan, soleClosestTo(step.name, ["all", "any"]));
}
function suggested(code, message, within, suggestion) {
	return suggestion === void 0 ? {
		code,
		message,
		within
	} : {
		code,
		message,
		within,
		suggestion
	};
}
// src/core/expression/template.ts
const longestSuggestion = 200;
function parseTemplate(text) {
	const parts = [];
	const problems = [];
	let unclosed = [];
	for (const piece of piecesOf$1(text)) {
		const part = partOf(text, piece);
		parts.push(part.part);
		if (!piece.closed) unclosed.push(piece);
		else unclosed = flushed(text, unclosed, problems);
		for (const problem of part.problems) problems.push(problem);
	}
	flushed(text, unclosed, problems);
	return {
		text,
		parts,
		problems
	};
}
function partOf(text, piece) {
	const { span, inner, closed } = piece;
	if (piece.kind === "text") return {
		part: {
			kind: "text",
			span
		},
		problems: dollarProblems(text, span)
	};
	const { ast, problems } = parseExpression(text, inner);
	return {
		part: {
			kind: "expression",
			span,
			inner,
			closed,
			ast
		},
		problems: closed ? checked$1(text, ast, problems) : []
	};
}
function checked$1(text, ast, problems) {
	return [...problems, ...nameProblemsIn(text, ast)].sort((a, b) => a.within.start - b.within.start);
}
function flushed(text, pieces, problems) {
	const [first] = pieces;
	if (first) problems.push(unclosedProblem(text, first, pieces.length));
	return [];
}
function unclosedProblem(text, piece, count) {
	const message = `An expression is opened with \${{ and never closed with }}${count > 1 ? `, and ${count - 1} more after it` : ""}`;
	const brace = text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + longestSuggestion)).search(/[}\n]/);
	if (brace === -1 || text[piece.span.start + brace] !== "}" || count > 1) return {
		code: "unclosed",
		message,
		within: {
			start: piece.span.start,
			end: piece.inner.start
		}
	};
	const within = {
		start: piece.span.start,
		end: piece.span.start + brace + 1
	};
	return {
		code: "unclosed",
		message,
		within,
		suggestion: `${text.slice(within.start, within.end)}}`
	};
}
function dollarProblems(text, span) {
	return barePlaceholdersIn(text, span).flatMap(({ kind, span: within }) => {
		if (kind !== "orchestra") return [];
		const written = text.slice(within.start, within.end);
		const problem = {
			code: "missing-dollar",
			message: `The dollar sign is missing, so ${shown$1(written)} is sent as text`,
			within
		};
		return [written.length < longestSuggestion ? {
			...problem,
			suggestion: `$${written}`
		} : problem];
	});
}
// src/core/expression/condition.ts
function parseCondition(text) {
	const template = parseTemplate(text);
	if (text.trim() === "") return {
		...template,
		form: "empty",
		ast: void 0
	};
	const expressions = template.parts.filter((part) => part.kind === "expression");
	const [only] = expressions;
	if (!only) return barePlaceholders(text).length > 0 ? {
		...template,
		form: "mixed",
		ast: void 0
	} : bareCondition(text);
	return expressions.length === 1 && template.parts.every((part) => part === only || isBlank(text, part)) ? {
		...template,
		form: "wrapped",
		ast: only.ast
	} : {
		...template,
		form: "mixed",
		ast: void 0
	};
}
function isBlank(text, part) {
	return text.slice(part.span.start, part.span.end).trim() === "";
}
function bareCondition(text) {
	const start = text.length - text.trimStart().length;
	const inner = {
		start,
		end: start + text.trim().length
	};
	const { ast, problems } = parseExpression(text, inner);
	return {
		text,
		parts: [{
			kind: "expression",
			span: {
				start: 0,
				end: text.length
			},
			inner,
			closed: true,
			ast
		}],
		problems: checked$1(text, ast, problems),
		form: "bare",
		ast
	};
}
// src/core/expression/constants.ts
const noJudge = () => void 0;
function constantValue(root, judge = noJudge) {
	const node = unwrap(root);
	switch (node.kind) {
		case "constant": return node.value === true;
		case "number": return node.value !== 0;
		case "not": return negated(constantValue(node.operand, judge));
		case "logical": return joined$2(node.operator === "or", node.operands, judge);
		case "compare": return compared(node, judge);
		case "choice": {
			const condition = constantValue(node.condition, judge);
			return condition === void 0 ? void 0 : constantValue(condition ? node.then : node.otherwise, judge);
		}
		default: return;
	}
}
function isAlwaysFalse(root) {
	return constantValue(root) === false;
}
function negated(value) {
	return value === void 0 ? void 0 : !value;
}
function joined$2(decisive, operands, judge) {
	const values = operands.map((operand) => constantValue(operand, judge));
	if (values.includes(decisive)) return decisive;
	return values.includes(void 0) ? void 0 : !decisive;
}
function compared({ first, rest }, judge) {
	let result = true;
	let left = first;
	for (const { operator, operand } of rest) {
		const pair = judge(left, operator, operand) ?? foldedPair(left, operator, operand);
		if (pair === false) return false;
		if (pair === void 0) result = void 0;
		left = operand;
	}
	return result;
}
function literalOf(expression) {
	const node = unwrap(expression);
	if (node.kind === "string" || node.kind === "number" || node.kind === "constant") return { value: node.value };
	if (node.kind !== "sign") return void 0;
	const operand = literalOf(node.operand);
	if (typeof operand?.value !== "number") return void 0;
	return { value: node.negative ? -operand.value : operand.value };
}
function foldedPair(left, operator, right) {
	if (operator === "in") return contained(left, right);
	if (operator === "not in") return negated(contained(left, right));
	const a = literalOf(left);
	const b = literalOf(right);
	if (!a || !b) return void 0;
	switch (operator) {
		case "==": return isEqual(a.value, b.value);
		case "!=": return !isEqual(a.value, b.value);
		case "is": return identical(a.value, b.value);
		case "is not": return negated(identical(a.value, b.value));
		default: return ordered(a.value, operator, b.value);
	}
}
function isEqual(a, b) {
	return numeric(a) === numeric(b);
}
function numeric(value) {
	return typeof value === "boolean" ? Number(value) : value;
}
function identical(a, b) {
	const isSingle = (value) => value === null || typeof value === "boolean";
	return isSingle(a) && isSingle(b) ? a === b : void 0;
}
function ordered(a, operator, b) {
	const [left, right] = [numeric(a), numeric(b)];
	if (left === null || right === null || typeof left !== typeof right) return void 0;
	if (operator === "<") return left < right;
	if (operator === ">") return left > right;
	return operator === "<=" ? left <= right : left >= right;
}
function contained(item, container) {
	const wanted = literalOf(item);
	const list = unwrap(container);
	if (!wanted) return void 0;
	if (list.kind === "string") return typeof wanted.value === "string" ? list.value.includes(wanted.value) : void 0;
	if (list.kind !== "list") return void 0;
	const items = list.items.map(literalOf);
	if (items.some((candidate) => candidate && isEqual(candidate.value, wanted.value))) return true;
	return items.includes(void 0) ? void 0 : false;
}
// src/core/expression/statuses.ts
const listed = new Set([...finalStatuses, ...passingStatuses]);
function acceptedStatuses(root, upstream) {
	const uses = [...walk$1(root)].filter((node) => node.kind === "chain" && isSame(statusReferenceOf(node), upstream)).length;
	const understood = comparisonsIn(root).filter((comparison) => isSame(comparison.reference, upstream)).length;
	if (upstream.name === null || uses === 0 || uses !== understood) return void 0;
	return new Set(finalStatuses.filter((status) => canHold(root, upstream, status)));
}
function isSame(reference, upstream) {
	return reference !== void 0 && reference.context === upstream.context && reference.name === upstream.name;
}
function canHold(root, upstream, status) {
	return constantValue(root, (left, operator, right) => {
		const comparison = statusComparison(left, operator, right);
		return comparison && isSame(comparison.reference, upstream) ? resultFor(status, comparison) : void 0;
	}) !== false;
}
function resultFor(status, { operator, values }) {
	const isNegated = operator === "!=" || operator === "is not" || operator === "not in";
	if (!isNegated && operator !== "==" && operator !== "is" && operator !== "in") return void 0;
	if (values.some((value) => value.text === status)) return !isNegated;
	return values.every((value) => listed.has(value.text)) ? isNegated : void 0;
}
// src/dialects/orchestra/read-references.ts
function readSites(document, nodes) {
	const sites = [];
	const pending = document.root ? [{
		node: document.root,
		path: [],
		reader: null
	}] : [];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { node, path, reader } = next;
		if (node.kind === "scalar") {
			const site = typeof node.value === "string" ? siteOf(node.value, path, reader) : void 0;
			if (site) sites.push(site);
			continue;
		}
		const steps = node.kind === "map" ? [...node.entries].map(([key, entry]) => [key, entry.value]) : node.items.map((item, index) => [index, item]);
		for (const [step, child] of steps.reverse()) {
			const below = [...path, step];
			if (isForOtherTools(below)) continue;
			const key = below.length <= 4 ? nodeKeyOf(below) : "";
			pending.push({
				node: child,
				path: below,
				reader: nodes.has(key) ? key : reader
			});
		}
	}
	return sites;
}
function isForOtherTools(path) {
	if (path[path.length - 1] !== "meta") return false;
	return path.length === 1 || path[0] === "pipeline" && (path.length === 3 || path.length === 5 && path[2] === "tasks");
}
function siteOf(text, path, reader) {
	const isCondition = path[path.length - 1] === "condition" && (reader !== null ? nodeKeyOf(path.slice(0, -1)) === reader : path[0] === "sensors" && path.length === 3);
	if (!isCondition && !text.includes("{{")) return void 0;
	const condition = isCondition ? parseCondition(text) : null;
	return {
		path,
		template: condition ?? parseTemplate(text),
		isCondition,
		condition,
		reader
	};
}
function readReferences(sites) {
	return sites.flatMap((site) => referencesIn$1(site.template).map((reference) => ({
		...reference,
		site
	})));
}
// src/dialects/orchestra/read-task.ts
function readDefaults(configuration) {
	return {
		retries: numberSetting(fieldOf(configuration, "retries")),
		delay: numberSetting(fieldOf(configuration, "retry_delay"), 60),
		timeout: numberSetting(fieldOf(configuration, "timeout"))
	};
}
function readTask(entry, groupKey, defaults, dependencies) {
	const own = readDefaults(fieldOf(entry, "configuration"));
	const name = textIn$2(fieldOf(entry, "name"));
	const parameters = fieldOf(entry, "parameters");
	return {
		kind: "task",
		key: nodeKeyOf(entry.path),
		id: entry.key,
		name,
		label: name.trim() || entry.key,
		path: entry.path,
		groupKey,
		dependencies,
		condition: conditionSetting(fieldOf(entry, "condition")),
		paused: isTrue(fieldOf(entry, "paused")),
		action: readAction(entry, parameters),
		parameters: parameters.node,
		parametersPath: parameters.path,
		connection: textSetting(fieldOf(entry, "connection")),
		retry: {
			retries: orInherited(own.retries, defaults.retries),
			delay: orInherited(own.delay, defaults.delay)
		},
		timeout: orInherited(own.timeout, defaults.timeout),
		onFailure: isTrue(fieldOf(entry, "treat_failure_as_warning")) ? "warn" : "fail",
		handlers: readHandlers(fieldOf(entry, "alerts"), "task"),
		tags: textsIn(fieldOf(entry, "tags")),
		publishesOutputs: isTrue(fieldOf(parameters, "set_outputs"))
	};
}
function readAction(entry, parameters) {
	const integration = textIn$2(fieldOf(entry, "integration"));
	const job = textIn$2(fieldOf(entry, "integration_job"));
	const target = jobOf$1(integration, job)?.target;
	return {
		integration,
		job,
		facts: factsOf$1(integration, job),
		target: target === void 0 ? unset : textSetting(fieldOf(parameters, target))
	};
}
// src/dialects/orchestra/read-triggers.ts
function readTriggers(root) {
	return [
		...itemsOf(fieldOf(root, "schedule")).map(readSchedule),
		...entriesOf(fieldOf(root, "sensors")).map(readSensorTrigger),
		...itemsOf(fieldOf(root, "trigger_events")).map(readEvent),
		...readWebhook(fieldOf(root, "webhook"))
	];
}
function readSchedule(entry) {
	return {
		...triggerAt(entry, "cron"),
		cron: textSetting(fieldOf(entry, "cron")),
		timeZone: zoneSetting(fieldOf(entry, "timezone")),
		environments: textsIn(fieldOf(entry, "environment")),
		branch: textIn$2(fieldOf(entry, "branch")) || null,
		excludeDates: textsIn(fieldOf(entry, "exclude"))
	};
}
function readSensorTrigger(entry) {
	return {
		...triggerAt(entry, "sensor"),
		cron: textSetting(fieldOf(entry, "cron")),
		timeZone: zoneSetting(fieldOf(entry, "timezone")),
		environments: textsIn(fieldOf(entry, "environments")),
		excludeDates: textsIn(fieldOf(entry, "exclude")),
		sensor: readSensor(entry),
		handlers: readHandlers(fieldOf(entry, "alerts"), "sensor")
	};
}
function readSensor(entry) {
	const poll = numberSetting(fieldOf(entry, "frequency_secs"));
	return {
		window: numberSetting(fieldOf(entry, "timeout_mins"), 60),
		poll: poll.state === "unset" ? {
			state: "set",
			value: 60,
			origin: "product-default"
		} : poll,
		checks: entriesOf(fieldOf(entry, "checks")).map(readCheck)
	};
}
function readCheck(check) {
	return {
		path: check.path,
		integration: textIn$2(fieldOf(check, "integration")),
		type: textIn$2(fieldOf(check, "sensor_type")),
		connection: textSetting(fieldOf(check, "connection")),
		parameters: fieldOf(check, "parameters").node
	};
}
function readEvent(entry) {
	const statuses = textsIn(fieldOf(entry, "statuses"));
	return {
		...triggerAt(entry, "upstream"),
		upstream: {
			pipeline: textIn$2(fieldOf(entry, "pipeline_id")),
			statuses: statuses.length > 0 ? statuses : ["SUCCEEDED", "WARNING"]
		}
	};
}
function readWebhook(webhook) {
	return isTrue(fieldOf(webhook, "enabled")) ? [triggerAt(webhook, "webhook")] : [];
}
function triggerAt(entry, kind) {
	const mapped = entriesOf(fieldOf(entry, "checks")).flatMap((check) => entriesOf(fieldOf(check, "map_outputs")));
	return {
		kind,
		path: entry.path,
		name: textIn$2(fieldOf(entry, "name")),
		cron: unset,
		timeZone: unset,
		environments: [],
		branch: null,
		excludeDates: [],
		passes: [...entriesOf(fieldOf(entry, "run_inputs")), ...mapped].map(({ key, path }) => ({
			name: key,
			path
		})),
		sensor: null,
		upstream: null,
		handlers: []
	};
}
function zoneSetting(field) {
	const zone = textSetting(field);
	return zone.state === "unset" ? {
		state: "set",
		value: "UTC",
		origin: "product-default"
	} : zone;
}
// src/dialects/orchestra/read.ts
function readPipelines(written) {
	const document = asMeant(written);
	const root = {
		node: document.root,
		path: []
	};
	const stages = fieldOf(root, "pipeline");
	if (stages.node?.kind !== "map") return [];
	const configuration = fieldOf(root, "configuration");
	const { groups, tasks } = readNodes(stages, readDefaults(configuration));
	const nodes = new Map([...groups, ...tasks].map((node) => [node.key, node]));
	const sites = readSites(document, new Set(nodes.keys()));
	return [{
		key: document.source.path,
		name: textIn$2(fieldOf(root, "name")) || document.source.path,
		namePath: ["name"],
		dialect: "orchestra",
		document,
		groups,
		tasks,
		nodes,
		triggers: readTriggers(root),
		parameters: entriesOf(fieldOf(root, "inputs")).map(readParameter),
		handlers: readHandlers(fieldOf(root, "alerts"), "pipeline"),
		expectations: [...readExpectations(fieldOf(root, "anomalies"), "pipeline"), ...tasksOf(stages).flatMap(expectationsOfTask)],
		runPolicy: {
			maxConcurrentRuns: numberSetting(fieldOf(fieldOf(configuration, "concurrency"), "max_active")),
			onLimit: "skip"
		},
		sites,
		references: readReferences(sites),
		owners: [],
		criticality: null,
		alias: null,
		id: null,
		promises: promisesNothing,
		gaps: gapsIn(root),
		configurationPath: configuration.path
	}];
}
function isGroup(entry) {
	return entry.node?.kind === "map" && fieldOf(entry, "tasks").node !== void 0;
}
function isTask(entry) {
	return entry.node?.kind === "map" && !isGroup(entry);
}
function tasksOf(stages) {
	return entriesOf(stages).flatMap((entry) => isGroup(entry) ? entriesOf(fieldOf(entry, "tasks")) : [entry]);
}
function readNodes(stages, defaults) {
	const groups = [];
	const tasks = [];
	const top = keysOf(entriesOf(stages).filter((entry) => entry.node?.kind === "map"));
	for (const entry of entriesOf(stages)) {
		if (isTask(entry)) tasks.push(readTask(entry, null, defaults, readDependencies(entry, [top])));
		if (!isGroup(entry)) continue;
		const members = entriesOf(fieldOf(entry, "tasks")).filter((member) => member.node?.kind === "map");
		const siblings = keysOf(members);
		groups.push(readGroup(entry, members.map((member) => nodeKeyOf(member.path)), readDependencies(entry, [top])));
		for (const member of members) tasks.push(readTask(member, nodeKeyOf(entry.path), defaults, readDependencies(member, [siblings, top])));
	}
	return {
		groups,
		tasks
	};
}
function keysOf(entries) {
	return new Map(entries.map((entry) => [entry.key, nodeKeyOf(entry.path)]));
}
function readDependencies(node, scopes) {
	const written = fieldOf(node, "depends_on");
	const isList = written.node?.kind === "list";
	if (!isList && (written.node === void 0 || isUnset(written.node))) return [];
	return (isList ? itemsOf(written) : [written]).map((item) => {
		const name = item.node?.kind === "scalar" && item.node.value !== null ? String(item.node.value) : void 0;
		const on = scopes.map((scope) => scope.get(name ?? "")).find((key) => key !== void 0) ?? null;
		return {
			name: name ?? "",
			path: item.path,
			on,
			...(name === void 0 || on === null && !isList) && { isUnread: true }
		};
	});
}
function readGroup(entry, taskKeys, dependencies) {
	const name = textIn$2(fieldOf(entry, "name"));
	return {
		kind: "group",
		key: nodeKeyOf(entry.path),
		id: entry.key,
		name,
		label: name.trim() || entry.key,
		path: entry.path,
		dependencies,
		condition: conditionSetting(fieldOf(entry, "condition")),
		paused: isTrue(fieldOf(entry, "paused")),
		taskKeys,
		fanOut: readFanOut(fieldOf(entry, "matrix"))
	};
}
function readFanOut(matrix) {
	if (matrix.node === void 0 || isUnset(matrix.node)) return null;
	return {
		path: matrix.path,
		inputs: entriesOf(fieldOf(matrix, "inputs")).map((input) => ({
			name: input.key,
			path: input.path,
			items: input.node?.kind === "list" ? input.node.items : null
		})),
		maxParallel: numberSetting(fieldOf(matrix, "max_parallel")),
		sequential: isTrue(fieldOf(matrix, "sequential"))
	};
}
function readParameter(input) {
	const fallback = fieldOf(input, "default").node;
	return {
		name: input.key,
		path: input.path,
		type: textIn$2(fieldOf(input, "type")),
		required: isUnset(fallback) && isFalse(fieldOf(input, "optional")),
		default: fallback
	};
}
function expectationsOfTask(task) {
	return readExpectations(fieldOf(task, "anomalies"), "task");
}
function readExpectations(anomalies, scope) {
	return itemsOf(anomalies).map((block) => ({
		kind: expectationKind(textIn$2(fieldOf(block, "type"))),
		scope,
		path: block.path
	}));
}
function expectationKind(type) {
	if (type === "" || type.endsWith("_above_baseline")) return "slower-than-baseline";
	return type.endsWith("_below_baseline") ? "faster-than-baseline" : "other";
}
// src/dialects/orchestra/job-violations.ts
const fewEdits = 2;
function jobViolation(document, stops) {
	const stop = stops.at(-1);
	const isTask = stop?.shape === "task";
	const integration = wordOf$1(stop, "integration");
	const job = wordOf$1(stop, isTask ? "integration_job" : "sensor_type");
	if (!stop || !integration || !job) return void 0;
	const pair = {
		document,
		owner: describe(stops),
		path: stop.path,
		integration,
		job,
		noun: isTask ? "job" : "sensor type"
	};
	const owners = ownersOf$1(pair);
	if (owners.includes(integration.text)) return void 0;
	if (!integrationOf(integration.text)) return unknownIntegration(pair, owners);
	return owners.length > 0 ? mismatch(pair, owners) : unknownJob(pair);
}
function wordOf$1(stop, key) {
	const entry = fieldOf$1(stop?.node, key);
	const text = textOf$1(entry?.value);
	return entry && text !== void 0 && !isTemplate$1(entry.value) ? {
		entry,
		text
	} : void 0;
}
function ownersOf$1({ noun, job }) {
	if (noun === "job") return integrationsOfJob(job.text);
	const sensor = sensorOf(job.text);
	return sensor ? [sensor.integration] : [];
}
function unknownIntegration(pair, owners) {
	const { integration, owner } = pair;
	const renamed = rightNameOf("integrations", integration.text);
	const near = nearest(integration.text, integrationNames);
	const meant = owners[0] ?? renamed ?? near?.value;
	const message = `Unknown integration ${quoted(integration.text)} in ${owner}`;
	const isSure = owners.length === 1 || meant !== void 0 && editsBetween(integration.text, meant) <= fewEdits;
	if (meant === void 0) return doubt(pair, integration, message, "Check the name; a new integration may be missing from our list");
	return suggestion(pair, integration, message, {
		value: meant,
		certain: owners.length === 1 || near?.certain === true
	}, isSure || renamed !== void 0);
}
function mismatch(pair, owners) {
	const { integration, job, noun, owner } = pair;
	const right = owners.slice(0, 2).map(quoted).join(" or ");
	return {
		kind: "job-mismatch",
		at: placeOf$2(pair, job),
		message: `${capitalised(noun)} ${quoted(job.text)} of ${owner} belongs to integration ${right}, not ${quoted(integration.text)}`,
		remedy: `Write integration ${right}, or a ${noun} of ${quoted(integration.text)}`
	};
}
function unknownJob(pair) {
	const { integration, job, noun, owner } = pair;
	const known = knownJobs(pair);
	const renamed = noun === "job" ? rightNameOf("jobs", job.text) : void 0;
	const near = renamed === null ? void 0 : nearest(job.text, known);
	const meant = known.find((name) => name === renamed) ?? near?.value;
	const message = `Unknown ${noun} ${quoted(job.text)} in ${owner}`;
	if (meant !== void 0) {
		const isSure = renamed !== void 0 || editsBetween(job.text, meant) <= fewEdits;
		return suggestion(pair, job, message, {
			value: meant,
			certain: near?.value === meant && near.certain
		}, isSure);
	}
	if (renamed !== void 0) return unusable(pair, message, renamed);
	if (known.length === 0) return jobless(pair);
	return doubt(pair, job, message, `Use a ${noun} of ${quoted(integration.text)}, such as ${quoted(known[0] ?? "")}`);
}
function knownJobs({ integration, noun }) {
	if (noun === "job") return Object.keys(integrationOf(integration.text)?.jobs ?? {});
	return sensorTypes.filter((type) => sensorOf(type)?.integration === integration.text);
}
function unusable(pair, message, renamed) {
	const owner = renamed === null ? void 0 : integrationsOfJob(renamed)[0];
	const remedy = owner ? `Use job ${quoted(renamed ?? "")} of integration ${quoted(owner)}` : "Use another job; the product has none of this kind";
	return {
		kind: "unknown-job",
		at: placeOf$2(pair, pair.job),
		message,
		remedy
	};
}
function jobless(pair) {
	const { integration, noun, owner } = pair;
	const isAlert = alertIntegrations.includes(integration.text);
	return {
		kind: "job-mismatch",
		at: placeOf$2(pair, integration),
		message: `Integration ${quoted(integration.text)} of ${owner} has no ${noun}s${isAlert ? "; it sends alerts" : ""}`,
		remedy: isAlert && noun === "job" ? "Make it an alert destination, or use another integration" : `Use an integration that has ${noun}s`,
		severity: "warning"
	};
}
function suggestion(pair, word, message, { value, certain }, isSure) {
	return {
		kind: "unknown-job",
		at: placeOf$2(pair, word),
		message: `${message}; did you mean ${quoted(value)}?`,
		remedy: `Write ${quoted(value)}`,
		...!isSure && { severity: "warning" },
		...certain && { fix: replaceWord(pair.document, word.entry.value, value) }
	};
}
function doubt(pair, word, message, remedy) {
	return {
		kind: "unknown-job",
		at: placeOf$2(pair, word),
		message,
		remedy,
		severity: "warning"
	};
}
function placeOf$2({ path }, { entry }) {
	return {
		path: [...path, entry.key],
		part: "value"
	};
}
// src/dialects/orchestra/key-violations.ts
const remedies$1 = {
	version: "Add \"version: v1\"",
	name: "Add \"name\"",
	pipeline: "Add \"pipeline\" with the task groups by id",
	tasks: "Add \"tasks\" with the tasks by id",
	integration: "Name the integration, such as PYTHON",
	integration_job: "Name the job of the integration, such as PYTHON_EXECUTE_SCRIPT",
	parameters: "Add \"parameters\" with the settings of the job",
	cron: "Add a cron of six fields, such as \"0 8 ? * * *\"",
	timezone: "Add a zone such as Europe/London",
	timeout_mins: "Add the length of the window in minutes",
	checks: "Add \"checks\" with at least one check by id",
	sensor_type: "Name the kind of check",
	pipeline_id: "Add the id of the other pipeline, or \"*\" for any",
	statuses: "Name at least one status, such as FAILED",
	destinations: "Name at least one destination",
	connection_id: "Add the id of the connection to send through"
};
const readOnce = ["check outputs"];
function* keyViolations(errors) {
	const missing = new Set(errors.filter(({ keyword }) => keyword === "required").map(({ params }) => text(params["missingProperty"])));
	for (const error of errors) if (error.keyword === "additionalProperties") yield* unknownKey(error, text(error.params["additionalProperty"]), missing);
	for (const error of errors) {
		const key = text(error.params["missingProperty"]);
		if (error.keyword === "required" && missing.delete(key)) yield missingKey(error, key);
	}
}
function missingKey(error, key) {
	const severity = key === "connection_id" ? "warning" : severityOf(error);
	const owner = describe(error.stops);
	return {
		kind: "missing-key",
		at: {
			path: [...pathOf(error), key],
			part: "key"
		},
		message: `${owner === "the top level" ? "The pipeline" : capitalised(owner)} lacks ${quoted(key)}`,
		remedy: remedyFor$1(error, key),
		...severity && { severity }
	};
}
function remedyFor$1({ node }, key) {
	const [job] = Object.keys(integrationOf(textOf$1(fieldOf$1(node, "integration")?.value) ?? "")?.jobs ?? {});
	if (key === "integration_job" && job !== void 0) return `Name the job of the integration, such as ${job}`;
	return (Object.hasOwn(remedies$1, key) ? remedies$1[key] : void 0) ?? `Add "${key}"`;
}
function* unknownKey(error, key, missing) {
	const shape = error.stops.at(-1)?.shape ?? "";
	const loose = isOpen$1(shape) ? "warning" : severityOf(error);
	const { suggestion, guidance } = meaningOf({
		shape,
		node: error.node,
		isLoose: loose !== void 0
	}, key, missing);
	if (loose && !suggestion) return;
	const severity = loose ?? (readOnce.includes(`${shape} ${key}`) ? "warning" : void 0);
	yield guidance ? misplaced(error, key, guidance, severity) : unknown(error, key, suggestion, severity);
	if (!guidance && suggestion) missing.delete(suggestion.value);
}
function misplaced(error, key, guidance, severity) {
	return {
		...unknownBase(error, key, severity),
		message: `${sentence$4(error, key)}; ${guidance.hint}`,
		remedy: guidance.remedy
	};
}
function unknown(error, key, suggestion, severity) {
	const base = unknownBase(error, key, severity);
	if (!suggestion) {
		const known = keysOf$1(error.stops.at(-1)?.shape ?? "");
		return {
			...base,
			message: sentence$4(error, key),
			remedy: known.length > 0 ? `Remove it; the keys known here are ${someKeys(known)}` : "Remove it"
		};
	}
	const entry = entryOf(error.node, key);
	return {
		...base,
		message: `${sentence$4(error, key)}; did you mean ${quoted(suggestion.value)}?`,
		remedy: `Write ${quoted(suggestion.value)}`,
		...entry && suggestion.certain && { fix: renameKey$1(error.document, entry, suggestion.value) }
	};
}
function unknownBase(error, key, severity) {
	return {
		kind: "unknown-key",
		at: {
			path: [...pathOf(error), key],
			part: "key"
		},
		...severity && { severity }
	};
}
function sentence$4({ stops }, key) {
	const owner = describe(stops);
	return `Unknown key ${quoted(key)} ${owner === "the top level" ? "at" : "in"} ${owner}`;
}
function pathOf({ stops }) {
	return stops.at(-1)?.path ?? [];
}
function text(value) {
	return typeof value === "string" ? value : "";
}
// src/dialects/orchestra/plain.ts
const maxValues = 25e4;
const maxDepth = 100;
function toPlain(root) {
	const state = {
		values: 0,
		camelCount: 0,
		firstCamel: void 0
	};
	const value = convert(root, "file", [], state);
	if (state.values > maxValues) return void 0;
	return {
		value,
		camel: {
			first: state.firstCamel,
			count: state.camelCount
		}
	};
}
function convert(node, shape, path, state) {
	state.values++;
	if (node.kind === "scalar") return node.value;
	if (path.length > maxDepth || state.values > maxValues) return null;
	if (node.kind === "list") return node.items.map((item, index) => step(item, shapeBelow(shape, index), shape, [...path, index], state));
	const object = Object.create(null);
	for (const { key, value } of node.entries.values()) {
		const name = schemaKey(key, shape, node);
		if (name !== key) {
			state.camelCount++;
			state.firstCamel ??= [...path, key];
		}
		object[name] = step(value, shapeBelow(shape, name), shape, [...path, key], state);
	}
	return object;
}
function step(node, shape, parent, path, state) {
	if (shape !== "" || parent !== "" || node.kind === "scalar") return convert(node, concreteShape(shape, node), path, state);
	return node.kind === "list" ? [] : Object.create(null);
}
function schemaKey(key, shape, node) {
	const canonical = canonicalKey(key);
	if (canonical === key || !hasKey(shape, canonical)) return key;
	return node.kind === "map" && node.entries.has(canonical) ? key : canonical;
}
// src/core/wording.ts
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
function listNames(names, most = 3) {
	const shown = names.slice(0, names.length === most + 1 ? most + 1 : most).map(quoted);
	const rest = names.length - shown.length;
	return joined$1(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function inSentences(message, remedy) {
	return `${message}${/[.?!]$/.test(message) ? "" : "."} ${remedy}`.trimEnd();
}
function joined$1(parts) {
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
function duration(seconds) {
	for (const [size, noun] of [
		[86400, "day"],
		[3600, "hour"],
		[60, "minute"]
	]) if (seconds >= size && seconds % size === 0) return count(seconds / size, noun);
	return count(seconds, "second");
}
function roughDuration(seconds) {
	if (seconds < 90) return count(Math.round(seconds), "second");
	const minutes = Math.round(seconds / 60);
	if (minutes < 90) return count(minutes, "minute");
	const rest = minutes % 60;
	return rest === 0 ? count(minutes / 60, "hour") : `${count(Math.floor(minutes / 60), "hour")} ${count(rest, "minute")}`;
}
// src/dialects/orchestra/units.ts
const secondsPer = {
	minutes: 60,
	seconds: 1
};
const units = {
	retry_delay: "minutes",
	timeout: "seconds",
	timeout_mins: "minutes",
	frequency_secs: "seconds",
	min_baseline_seconds: "seconds"
};
const letterSeconds = {
	d: 86400,
	h: 3600,
	m: 60,
	s: 1
};
function unitOf(key) {
	return Object.hasOwn(units, key) ? units[key] : void 0;
}
function amount(count, unit) {
	return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
function wholeIn(text, unit) {
	if (text.length > 40) return void 0;
	const trimmed = text.trim();
	if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed);
	const seconds = clockSeconds(trimmed) ?? durationSeconds(trimmed);
	return seconds === void 0 ? void 0 : whole(seconds / secondsPer[unit]);
}
function fromOtherUnit(count, unit) {
	const converted = whole(unit === "minutes" ? count / 60 : count * 60);
	return converted !== void 0 && converted >= 1 ? converted : void 0;
}
function whole(count) {
	return Number.isSafeInteger(count) ? count : void 0;
}
function clockSeconds(text) {
	const parts = /^(\d{1,3}):(\d{1,2}):(\d{1,2})$/.exec(text);
	return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) : void 0;
}
function durationSeconds(text) {
	const spoken = text.toLowerCase().replace(/^pt(?=\d)/, "");
	if (!/^(?:\d{1,6} ?[a-z]{1,7}[ ,]{0,2})+$/.test(spoken)) return void 0;
	let seconds = 0;
	for (const [, count, word] of spoken.matchAll(/(\d{1,6}) ?([a-z]{1,7})/g)) {
		if (!/^(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)$/.test(word ?? "")) return void 0;
		seconds += Number(count) * (letterSeconds[(word ?? "").charAt(0)] ?? 0);
	}
	return seconds;
}
// src/dialects/orchestra/type-violations.ts
const wordLists = [
	"depends_on",
	"statuses",
	"tags",
	"operation_types",
	"operation_names"
];
const ofKnownForm = [
	"type",
	"integration",
	"integration_job",
	"sensor_type",
	"cron",
	"timezone",
	"pipeline_id"
];
function typeViolation(error) {
	const types = typesOf(error);
	const unit = unitOf(error.key);
	const advice = adviceFor(error, types, unit);
	const severity = isLeftOver(error) ? "note" : isOldForm(error) ? "warning" : severityOf(error);
	const message = `${capitalised(describeValue(error.stops))} must be ${expected(types, unit)}, not ${kindOf$3(error.node)}`;
	return {
		kind: "wrong-type",
		at: {
			path: error.stops.at(-1)?.path ?? [],
			part: "value"
		},
		message: advice.hint ? `${message}; ${advice.hint}` : message,
		remedy: advice.remedy ?? `Write ${expected(types, unit)}`,
		...severity && { severity },
		...advice.fix && { fix: advice.fix }
	};
}
function isLeftOver({ stops, node }) {
	return stops.length === 2 && isEmptyCollection(node) && !["entries", "webhook"].includes(stops[1]?.shape ?? "");
}
function isOldForm({ stops, key, node }) {
	return stops.length === 2 && key === "sensors" && node?.kind === "list";
}
function typesOf({ params }) {
	const { type } = params;
	return (Array.isArray(type) ? type : String(type).split(",")).map(String);
}
function adviceFor(error, types, unit) {
	const { node, document, key } = error;
	if (isLeftOver(error)) return { remedy: "Leave the key out" };
	if (node?.kind !== "scalar") return collectionAdvice(error, types);
	if (node.value === null) return emptyAdvice(error, node, types);
	if (types.includes("array") && wordLists.includes(key)) return {
		remedy: "Make it a list",
		fix: key !== "depends_on" || isId(document, textOf$1(node)) ? wrapInList(document, node) : void 0
	};
	if (types.includes("string") && ofKnownForm.includes(key)) return {};
	if (types.includes("string")) return {
		remedy: "Put it in quotes",
		fix: quoteValue(document, node)
	};
	if (types.includes("boolean")) return booleanAdvice(node);
	return types.includes("integer") || types.includes("number") ? numberAdvice(node, unit) : {};
}
function isId({ root }, text) {
	const stages = root && fieldOf$1(root, "pipeline")?.value;
	if (text === void 0 || stages?.kind !== "map") return false;
	return [...stages.entries].some(([id, { value }]) => id === text || entryOf(fieldOf$1(value, "tasks")?.value, text) !== void 0);
}
function collectionAdvice({ node }, types) {
	if (node?.kind === "map" && types.includes("array")) return { remedy: "Write a list: begin each entry with a dash" };
	if (node?.kind === "list" && types.includes("object")) return { remedy: "Write a mapping: give each entry a key instead of a dash" };
	return {};
}
function emptyAdvice({ stops }, node, types) {
	const required = shapeOf(stops.at(-1)?.shape ?? "").required ?? [];
	if (required.length > 0) return {
		hint: `it needs ${joined$1(required.map(quoted))}`,
		remedy: "Write what it needs below it"
	};
	const remedy = "Leave the key out, or give it a value";
	return types.includes("array") && node.span.end > node.span.start ? {
		remedy,
		fix: replaceValue(node, "[]")
	} : { remedy };
}
function booleanAdvice(node) {
	const word = String(node.value).toLowerCase();
	return word === "true" || word === "false" ? {
		remedy: `Write ${word} without quotes`,
		fix: replaceValue(node, word)
	} : {};
}
function numberAdvice(node, unit) {
	if (typeof node.value !== "string" || isTemplate$1(node)) return {};
	const whole = wholeIn(node.value, unit ?? "seconds");
	const isPlainNumber = /^\d{1,9}$/.test(node.value.trim());
	if (whole === void 0 || !(unit || isPlainNumber)) return {};
	const hint = unit && !isPlainNumber ? `this would be ${amount(whole, unit)}` : void 0;
	return {
		remedy: `Write ${whole}`,
		fix: replaceValue(node, String(whole)),
		...hint && { hint }
	};
}
// src/dialects/orchestra/value-violations.ts
const synonyms = {
	ALL: "ANY_COMPLETED",
	ANY: "ANY_COMPLETED",
	COMPLETED: "ANY_COMPLETED",
	ERROR: "FAILED",
	FAILURE: "FAILED",
	SUCCESS: "SUCCEEDED",
	array: "list",
	bool: "boolean",
	float: "number",
	int: "number",
	integer: "number",
	json: "dict",
	map: "dict",
	object: "dict",
	str: "string",
	text: "string"
};
const disputedStatus = "RUNNING_TIMEOUT";
function valueViolation(error) {
	const { at, severity, ...said } = sayings[error.keyword]?.(error) ?? other(error);
	const mild = severity ?? severityOf(error);
	return {
		kind: "wrong-value",
		at: at ?? {
			path: error.stops.at(-1)?.path ?? [],
			part: "value"
		},
		...said,
		...mild && { severity: mild }
	};
}
const sayings = {
	enum: notInList,
	const: notTheWord,
	maximum: outOfRange,
	minimum: outOfRange,
	maxLength: ({ stops, node, params }) => ({
		message: `${capitalised(describeValue(stops))} has ${[...textOf$1(node) ?? ""].length} characters; at most ${params["limit"]} are allowed`,
		remedy: "Shorten it"
	}),
	maxItems: (error) => tooMany(error, "entries"),
	maxProperties: (error) => tooMany(error, "names"),
	minItems: tooFew,
	minProperties: tooFew,
	pattern: wrongForm
};
function notInList(error) {
	const allowed = error.params["allowedValues"].filter((value) => typeof value === "string");
	const word = textOf$1(error.node) ?? "";
	const label = capitalised(describeValue(error.stops));
	if (word === disputedStatus) return {
		message: `${label} holds ${quoted(word)}, which the published list of statuses lacks`,
		remedy: "Use \"FAILED\", which a timeout ends with",
		severity: "warning"
	};
	const suggestion = suggestedValue(word, allowed);
	const message = `${label} cannot be ${quoted(word)}`;
	if (!suggestion) return {
		message,
		remedy: `Use ${someOf$1(word, allowed)}`
	};
	return {
		message: `${message}; did you mean ${quoted(suggestion.value)}?`,
		remedy: `Use ${quoted(suggestion.value)}`,
		...wordFix(error, suggestion)
	};
}
function suggestedValue(word, allowed) {
	const near = nearest(word, allowed);
	if (near) return near;
	const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : void 0;
	return synonym !== void 0 && allowed.includes(synonym) ? {
		value: synonym,
		certain: false
	} : void 0;
}
function wordFix({ document, node }, { value, certain }) {
	return node && certain ? { fix: replaceWord(document, node, value) } : {};
}
function notTheWord(error) {
	const { node, key, params, document } = error;
	const word = String(params["allowedValue"]);
	const label = capitalised(describeValue(error.stops));
	if (key === "statuses") return {
		message: `${label} must be "FAILED": a sensor has no other outcome to tell`,
		remedy: "Remove all other statuses"
	};
	const fix = node?.kind === "scalar" && node.value !== null ? { fix: replaceWord(document, node, word) } : {};
	return {
		message: `${label} must be ${quoted(word)}, not ${kindOf$3(node)}`,
		remedy: `Write ${word}`,
		...fix
	};
}
function outOfRange(error) {
	const { node, key, params, keyword } = error;
	const value = node?.kind === "scalar" && typeof node.value === "number" ? node.value : 0;
	const unit = unitOf(key);
	const limit = Number(params["limit"]);
	const bound = `at ${keyword === "maximum" ? "most" : "least"} ${unit ? amount(limit, unit) : limit}`;
	const message = `${capitalised(describeValue(error.stops))} is ${value}; ${bound} ${limit === 1 ? "is" : "are"} allowed`;
	const converted = unit && keyword === "maximum" === (unit === "minutes") ? fromOtherUnit(value, unit) : void 0;
	if (!unit || !node || !(converted !== void 0 && (keyword === "maximum" ? converted <= limit : converted >= limit))) return {
		message,
		remedy: `Write a number of ${bound}`
	};
	return {
		message: `${message}, and ${value} looks like ${unit === "minutes" ? "seconds" : "minutes"}, which would be ${converted}`,
		remedy: `Write ${converted} if ${amount(converted, unit)} are meant`,
		fix: replaceValue(node, String(converted), "unsafe")
	};
}
function tooMany({ stops, node, params }, noun) {
	const count = node?.kind === "map" ? node.entries.size : node?.kind === "list" ? node.items.length : 0;
	return {
		message: `${capitalised(describeValue(stops))} has ${count} ${noun}; at most ${params["limit"]} ${params["limit"] === 1 ? "is" : "are"} allowed`,
		remedy: `Leave at most ${params["limit"]}`
	};
}
function tooFew({ stops, params }) {
	return {
		message: `${capitalised(describeValue(stops))} is empty; at least ${params["limit"]} is needed`,
		remedy: "Add one"
	};
}
function wrongForm(error) {
	const { stops, node, key, name } = error;
	if (name !== void 0) return {
		message: `Input ${quoted(name)} has a name that expressions cannot hold`,
		remedy: "Begin with a letter or underscore, and use letters, digits and underscores only",
		at: {
			path: [...stops.at(-1)?.path ?? [], name],
			part: "key"
		}
	};
	const label = capitalised(describeValue(stops));
	if (key === "pipeline_id") {
		const isAny = ["ANY", "ALL"].includes(textOf$1(node)?.toUpperCase() ?? "");
		const message = `${label} must be the id (a UUID) of a pipeline, or "*" for any`;
		return isAny && node ? {
			message,
			remedy: "Write \"*\"",
			fix: replaceValue(node, "\"*\"")
		} : {
			message,
			remedy: "Copy the id from the product"
		};
	}
	return {
		message: `${label} must be a list, or an expression that yields one`,
		remedy: `Write a list in ${describe(stops)}`
	};
}
function other({ stops }) {
	return {
		message: `${capitalised(describeValue(stops))} is not allowed`,
		remedy: "Correct the value"
	};
}
// src/dialects/orchestra/validate.ts
const maxViolations = 1e3;
const gaps = [
	"syntax",
	"too-large",
	"several-documents",
	"encoding"
];
const keyKeywords = ["required", "additionalProperties"];
const precedence = [
	"const",
	"type",
	"enum"
];
function validatePipeline(document) {
	const { root } = document;
	if (document.problems.some(({ code }) => gaps.includes(code))) return [];
	if (root === void 0) return document.problems.length > 0 ? [] : [emptyFile()];
	if (root.kind !== "map") return document.problems.length > 0 ? [] : [notMapping(root)];
	const plain = toPlain(root);
	if (!plain) return [];
	return bounded(allViolations(document, root, plain));
}
function* allViolations(document, root, plain) {
	yield* camelNote(plain);
	yield* schemaViolations(document, root, plain);
	yield* catalogueViolations(document, root);
}
function emptyFile() {
	return {
		kind: "missing-key",
		at: { path: [] },
		message: "The file is empty: a pipeline needs \"version\", \"name\" and \"pipeline\"",
		remedy: "Write a pipeline, or remove the file"
	};
}
function notMapping(root) {
	return {
		kind: "wrong-type",
		at: { path: [] },
		message: `A pipeline must be a mapping with "version", "name" and "pipeline", not ${kindOf$3(root)}`,
		remedy: "Write the keys at the top level"
	};
}
function* schemaViolations(document, root, plain) {
	if (orchestra_validator_default(plain.value)) return;
	const questioned = new Set(document.problems.map(({ span }) => span.start));
	for (const group of groupedByPath(orchestra_validator_default.errors ?? [])) {
		const errors = group.flatMap((error) => readError(document, root, error) ?? []);
		const isAboutKeys = (error) => keyKeywords.includes(error.keyword) || error.name !== void 0;
		yield* keyViolations(errors.filter(({ keyword }) => keyKeywords.includes(keyword)));
		for (const error of errors) if (error.name !== void 0) yield valueViolation(error);
		const first = mostTelling(errors.filter((error) => !isAboutKeys(error)));
		if (!first || isTemplate$1(first.node) || questioned.has(first.node?.span.start ?? -1)) continue;
		yield first.keyword === "type" ? typeViolation(first) : valueViolation(first);
	}
}
function groupedByPath(errors) {
	const groups = new Map();
	for (const error of errors) {
		const group = groups.get(error.instancePath);
		if (group) group.push(error);
		else groups.set(error.instancePath, [error]);
	}
	return groups.values();
}
function mostTelling(errors) {
	const rank = ({ keyword }) => precedence.includes(keyword) ? precedence.indexOf(keyword) : precedence.length;
	return [...errors].sort((a, b) => rank(a) - rank(b))[0];
}
function* catalogueViolations(document, root) {
	for (const stops of tasksAndChecks(root)) {
		const violation = jobViolation(document, stops);
		if (violation) yield violation;
		else yield* parameterViolations(document, stops);
	}
}
function* tasksAndChecks(root) {
	for (const id of idsBelow(fieldOf$1(root, "pipeline")?.value)) {
		const stops = stopsAlong(root, ["pipeline", id]);
		if (stops.at(-1)?.shape === "task") yield stops;
		for (const task of idsBelow(fieldOf$1(stops.at(-1)?.node, "tasks")?.value)) yield stopsAlong(root, [
			"pipeline",
			id,
			"tasks",
			task
		]);
	}
	for (const id of idsBelow(fieldOf$1(root, "sensors")?.value)) {
		const sensor = stopsAlong(root, ["sensors", id]).at(-1)?.node;
		for (const check of idsBelow(fieldOf$1(sensor, "checks")?.value)) yield stopsAlong(root, [
			"sensors",
			id,
			"checks",
			check
		]);
	}
}
function idsBelow(node) {
	return node?.kind === "map" ? node.entries.keys() : [];
}
function* camelNote({ camel }) {
	if (!camel.first) return;
	const key = quoted(String(camel.first.at(-1)));
	const message = camel.count > 1 ? `Keys are in camelCase: ${key} and ${camel.count - 1} more` : `Key ${key} is in camelCase`;
	yield {
		kind: "unknown-key",
		at: {
			path: camel.first,
			part: "key"
		},
		message,
		remedy: "Write keys in snake_case, as the documentation does",
		severity: "note"
	};
}
function bounded(violations) {
	const told = [];
	for (const violation of violations) {
		if (told.length === maxViolations) return [...told, unlisted];
		told.push(violation);
	}
	return told;
}
const unlisted = {
	kind: "wrong-value",
	at: { path: [] },
	message: `Only the first ${maxViolations} defects of the format are listed`,
	remedy: "Mend these, then look again"
};
// src/dialects/orchestra/index.ts
const orchestra = {
	id: "orchestra",
	title: "Orchestra",
	recognises: (document) => document.root?.kind === "map" && isPipeline(document.root),
	resembles: (text) => /^(?:pipeline|"pipeline"|'pipeline')[ \t]{0,9}:/m.test(text),
	validate: (document) => validatePipeline(document),
	read: readPipelines
};
function isPipeline(root) {
	const pipeline = entryOf(root, "pipeline")?.value;
	if (pipeline) return root.entries.has("version") || root.entries.has("name") || hasTaskLikeEntry(pipeline);
	return root.entries.has("version") && root.entries.has("name") && !isOtherFormat(root);
}
function hasTaskLikeEntry(pipeline) {
	return pipeline.kind === "map" && [...pipeline.entries.values()].some(({ value }) => value.kind === "map" && (value.entries.has("tasks") || value.entries.has("integration")));
}
const otherRootKeys = new Set([
	"schedule",
	"sensors",
	"trigger_events",
	"triggerEvents",
	"webhook",
	"configuration",
	"inputs",
	"alerts",
	"meta",
	"anomalies"
]);
function isOtherFormat(root) {
	const version = entryOf(root, "version")?.value;
	return !/^v\d+$/i.test(textOf$1(version) ?? "") && root.entries.size > 2 && ![...root.entries.keys()].some((key) => otherRootKeys.has(key));
}
// src/dialects/index.ts
const dialects = [orchestra];
// src/render-as.ts
const plain$2 = {
	color: false,
	quiet: false,
	maxFindings: void 0,
	remarks: []
};
async function renderAs(format, report, view = plain$2) {
	switch (format) {
		case "terminal": return (await import("./terminal.js")).renderTerminal(report, view);
		case "json": return (await import("./json.js")).renderJson(report);
		case "github": return (await import("./github.js")).renderGithub(report, view);
		case "markdown": return (await import("./markdown2.js")).renderMarkdown(report, {
			...view,
			budgetBytes: Number.MAX_SAFE_INTEGER,
			analysis: true
		});
		case "junit": return (await import("./junit.js")).renderJunit(report);
		case "sarif": return renderSarif(report);
	}
}
async function renderSarif(report) {
	const [sarif, { ruleHelp }, { version }] = await Promise.all([
		import("./sarif2.js"),
		import("./help2.js"),
		import("./project.js")
	]);
	return sarif.renderSarif(report, ruleHelp(), version);
}
// src/rules/parts/nodes.ts
function nodeWord(node) {
	return node.kind === "task" ? "Task" : "Group";
}
// src/rules/parts/referents.ts
const known$3 = new WeakMap();
function nodesById(pipeline) {
	const index = known$3.get(pipeline) ?? {
		task: byId(pipeline.tasks),
		group: byId(pipeline.groups)
	};
	known$3.set(pipeline, index);
	return index;
}
function byId(nodes) {
	const index = new Map();
	for (const node of nodes) {
		const id = node.id.toLowerCase();
		const same = index.get(id);
		if (same) same.push(node);
		else index.set(id, [node]);
	}
	return index;
}
function referentsOf(pipeline, { context, name }) {
	if (name === null || context !== "task" && context !== "group") return [];
	return nodesById(pipeline)[context].get(name.toLowerCase()) ?? [];
}
function readerOf(pipeline, site) {
	const node = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
	if (node) return `${nodeWord(node)} ${quoted(node.label)}`;
	return site.isCondition ? "A sensor" : "An expression";
}
// src/rules/parts/unquoted-placeholders.ts
const longestPlaceholder = 200;
function unquotedPlaceholders({ source, problems }) {
	return problems.flatMap(({ code, span }) => {
		const start = span.start - 1;
		if (code !== "syntax" || !source.text.startsWith("{{", start)) return [];
		const [line = ""] = source.text.slice(start, start + longestPlaceholder).split(/\r?\n/);
		const first = barePlaceholders(line)[0];
		return first?.span.start === 0 ? [{
			...first,
			span: {
				start,
				end: start + first.span.end
			}
		}] : [];
	});
}
// src/rules/airflow-macro.ts
const commonNames = new Set([
	"params",
	"dag",
	"var",
	"conn",
	"task",
	"run_id"
]);
var airflow_macro_default = defineRule({
	summary: "No text waits for a macro of Airflow",
	why: "Orchestra does not know `{{ ds }}` and its like: the tool receives the braces and the name as text, so a filter finds nothing or a path does not exist.",
	remedy: "Write an expression, for instance `${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}` for `{{ ds }}`.",
	severity: "warning",
	readsBrokenFiles: true,
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const site of pipeline.sites) {
			if (isForeignText(pipeline, site)) continue;
			const placeholders = barePlaceholders(site.template.text);
			if (placeholders.some(({ kind }) => kind === "dbt")) continue;
			for (const { kind, name, span } of placeholders) {
				if (kind !== "airflow" || name === null || commonNames.has(name)) continue;
				const macro = site.template.text.slice(span.start, span.end);
				yield {
					at: {
						path: site.path,
						within: span
					},
					message: `${readerOf(pipeline, site)} sends the Airflow macro ${quoted(macro)} as text`,
					subject: macro
				};
			}
		}
		const { text } = pipeline.document.source;
		for (const { kind, name, span } of unquotedPlaceholders(pipeline.document)) {
			if (kind !== "airflow" || name === null || commonNames.has(name)) continue;
			const macro = text.slice(span.start, span.end);
			yield {
				at: { span },
				message: `Orchestra does not know the Airflow macro ${quoted(macro)}`,
				subject: macro
			};
		}
	}
});
function isForeignText(pipeline, { path, reader }) {
	const node = reader === null ? void 0 : pipeline.nodes.get(reader);
	if (path.includes("code") || path[path.length - 1] === "custom_message") return true;
	return node?.kind === "task" && (fillsTemplates(node) || node.action.facts?.family === "ai");
}
function fillsTemplates({ action }) {
	return /DBT|AIRFLOW|SQL_MESH|TOBIKO/.test(`${action.integration} ${action.job}`);
}
// src/rules/parts/keys.ts
function fieldIn(node, key) {
	const camel = key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	const entry = entryOf(node, key) ?? entryOf(node, camel);
	return entry && {
		key: entry.key,
		node: entry.value
	};
}
// src/rules/parts/alerts.ts
function channelsOf({ document }, { destinations }) {
	return destinations.map(({ integration, path }) => {
		const node = nodeAt(document.root, path);
		return {
			path,
			integration,
			destination: textIn$1(node, "destination"),
			connection: textIn$1(node, "connection_id"),
			parameters: fieldIn(node, "parameters")?.node
		};
	});
}
function textIn$1(node, key) {
	const value = fieldIn(node, key)?.node;
	const text = textOf$1(value)?.trim();
	if (text !== void 0) return text === "" ? null : text;
	return value === void 0 || isUnset(value) ? null : "";
}
function alertScopes(pipeline) {
	return [
		pipeline.handlers,
		...pipeline.tasks.map((task) => task.handlers),
		...pipeline.triggers.map(({ handlers }) => handlers)
	].filter((handlers) => handlers.length > 0);
}
function alertWord({ name }) {
	return name.trim() === "" ? "An alert" : `Alert ${quoted(name)}`;
}
// src/rules/alert-destination-incomplete.ts
const channelNames = {
	DATADOG: "Datadog",
	EMAIL: "an e-mail address",
	MICROSOFT_TEAMS: "Microsoft Teams",
	PAGER_DUTY: "PagerDuty",
	SLACK: "Slack",
	WEBHOOK: "a webhook"
};
var alert_destination_incomplete_default = defineRule({
	summary: "Every destination of an alert says where the message goes",
	why: "An alert without an address or a connection is saved like any other, and nobody gets it when it matters.",
	remedy: "Name the channel or address as `destination`, or the connection as `connection_id`.",
	severity: "error",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const handler of alertScopes(pipeline).flat()) for (const channel of channelsOf(pipeline, handler)) {
			const problem = missingIn(handler, channel, fieldIn(nodeAt(pipeline.document.root, channel.path), "connection_id") !== void 0);
			if (problem) yield problem;
		}
	}
});
function missingIn(handler, channel, hasConnectionKey) {
	const { integration, destination, connection, path } = channel;
	const name = Object.hasOwn(channelNames, integration) ? channelNames[integration] : void 0;
	if (name === void 0) return void 0;
	if (integration === "SLACK" || integration === "EMAIL") {
		if (destination !== null) return void 0;
		const what = integration === "SLACK" ? "a Slack channel, but names none" : `${name}, but has none`;
		return {
			at: { path: [...path, "destination"] },
			message: `${alertWord(handler)} goes to ${what}`,
			subject: `${handler.name} ${integration}`,
			remedy: `Write the ${integration === "SLACK" ? "channel" : "address"} as \`destination\`.`,
			severity: "warning"
		};
	}
	if (connection !== null || !hasConnectionKey) return void 0;
	return {
		at: {
			path: [...path, "connection_id"],
			part: "pair"
		},
		message: `${alertWord(handler)} goes to ${name}, but its connection_id is empty`,
		subject: `${handler.name} ${integration}`,
		remedy: "Write the id of the connection as `connection_id`."
	};
}
// src/rules/parts/list-edit.ts
function removeItem(document, path) {
	const list = nodeAt(document.root, path.slice(0, -1));
	const index = path[path.length - 1];
	if (list?.kind !== "list" || typeof index !== "number" || list.items.length < 2) return void 0;
	const item = list.items[index];
	if (!item) return void 0;
	const span = document.source.text[list.span.start] === "[" ? flowItem(document.source.text, list.span, item.span) : blockItem(document, item.span);
	return span && {
		title: "Remove the entry",
		safety: "safe",
		edits: [{
			span,
			text: ""
		}]
	};
}
function blockItem({ source, lineStarts }, item) {
	const line = lineIndexAt(lineStarts, item.start);
	const start = lineStarts[line] ?? 0;
	const end = lineStarts[line + 1] ?? source.text.length;
	if (item.end > end || !/^[ \t]*-[ \t]+$/.test(source.text.slice(start, item.start))) return void 0;
	return /^[ \t]*(?:#[^\n]*)?\r?\n?$/.test(source.text.slice(item.end, end)) ? {
		start,
		end
	} : void 0;
}
function flowItem(text, list, item) {
	const after = /^\s{0,40},[ \t]{0,40}/.exec(text.slice(item.end, list.end));
	if (after) return {
		start: item.start,
		end: item.end + after[0].length
	};
	const before = /,\s{0,40}$/.exec(text.slice(Math.max(list.start, item.start - 41), item.start));
	return before ? {
		start: item.start - before[0].length,
		end: item.end
	} : void 0;
}
// src/rules/parts/same-value.ts
function valueNumbers() {
	const numbers = new Map();
	const known = new Map();
	const numberOf = (node) => {
		if (node === void 0) return -1;
		const seen = known.get(node);
		if (seen !== void 0) return seen;
		const text = JSON.stringify(contentOf$1(node, numberOf));
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		known.set(node, number);
		return number;
	};
	return numberOf;
}
function contentOf$1(node, numberOf) {
	if (node.kind === "scalar") return [
		"scalar",
		typeof node.value,
		node.value
	];
	if (node.kind === "list") return ["list", ...node.items.map(numberOf)];
	return ["map", ...[...node.entries].map(([key, entry]) => [key, numberOf(entry.value)]).sort(([a], [b]) => a < b ? -1 : 1)];
}
// src/rules/alert-duplicate.ts
const completed = [
	"FAILED",
	"SUCCEEDED",
	"WARNING"
];
var alert_duplicate_default = defineRule({
	summary: "No place is told twice of one outcome",
	why: "Two messages about one failure look like two failures, and people begin to skip both.",
	remedy: "Remove the outcome or the destination from one of the alerts.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const numberOf = valueNumbers();
		for (const handlers of alertScopes(pipeline)) yield* repeatsIn(pipeline, handlers, numberOf);
	}
});
function* repeatsIn(pipeline, handlers, numberOf) {
	const told = new Map();
	for (const handler of handlers) {
		yield* repeatedStatuses(pipeline, handler);
		for (const channel of channelsOf(pipeline, handler)) {
			const place = placeOf$1(channel, numberOf);
			if (place === void 0) continue;
			const repeated = [...new Set(handler.statuses.flatMap((status) => status === "ANY_COMPLETED" ? completed : [status]))].flatMap((outcome) => {
				const first = told.get(`${outcome} ${place}`);
				if (!first) told.set(`${outcome} ${place}`, {
					handler,
					channel
				});
				return first ? [{
					outcome,
					first
				}] : [];
			});
			if (repeated[0]) yield repeat(handler, channel, repeated.map(({ outcome }) => outcome), repeated[0].first);
		}
	}
}
function* repeatedStatuses({ document }, handler) {
	const path = [...handler.path, "statuses"];
	const statuses = nodeAt(document.root, path);
	if (statuses?.kind !== "list") return;
	const seen = new Set();
	for (const [index, item] of statuses.items.entries()) {
		const status = textOf$1(item);
		if (status === void 0) continue;
		const fix = seen.has(status) ? removeItem(document, [...path, index]) : void 0;
		if (seen.has(status)) yield {
			at: { path: [...path, index] },
			message: `${alertWord(handler)} names ${quoted(status)} twice`,
			remedy: "Remove one of the two.",
			severity: "note",
			subject: `${handler.name} ${status}`,
			...fix && { fix }
		};
		seen.add(status);
	}
}
function repeat(handler, channel, outcomes, first) {
	const where = channel.destination ? `${channel.integration} ${quoted(channel.destination)}` : `${channel.integration} connection ${quoted(channel.connection ?? "")}`;
	const isPart = outcomes.every((outcome) => !handler.statuses.includes(outcome));
	const earlier = first.handler === handler ? "this alert names it twice" : `${alertPhrase(first.handler)} has done so already`;
	return {
		at: { path: channel.path },
		message: `${alertWord(handler)} tells ${where} of ${joined$1(outcomes)}${isPart ? ", a part of ANY_COMPLETED" : ""}, and ${earlier}`,
		subject: `${first.handler.name} ${outcomes.join(" ")}`,
		related: [{
			at: { path: first.channel.path },
			message: "told here first"
		}]
	};
}
function alertPhrase(handler) {
	return handler.name.trim() === "" ? "an earlier alert" : `alert ${quoted(handler.name)}`;
}
function placeOf$1(channel, numberOf) {
	const { integration, destination, connection, parameters } = channel;
	if (integration === "" || !destination && !connection || destination === "" || connection === "") return void 0;
	const name = integration === "SLACK" || integration === "EMAIL" ? destination?.toLowerCase().replace(/^#/, "") : destination;
	return JSON.stringify([
		integration,
		name ?? null,
		connection,
		numberOf(parameters)
	]);
}
// src/rules/parts/insert-edit.ts
function insertBelowRoot(document, key, settings, title) {
	const root = document.root;
	if (root?.kind !== "map" || !isBlock(document, root)) return void 0;
	const edit = insertionFor(document, root, key, settings);
	return edit && {
		title,
		safety: "unsafe",
		edits: [edit]
	};
}
function appendToRoot(document, lines, title) {
	const root = document.root;
	if (root?.kind !== "map" || !isBlock(document, root)) return void 0;
	return {
		title,
		safety: "unsafe",
		edits: [appendix(document, lines)]
	};
}
function insertionFor(document, root, key, settings) {
	const entry = entryOf(root, key);
	if (!entry) return appendix(document, [`${key}:`, ...linesOf$1(settings, 2)]);
	if (entry.merged) return void 0;
	if (isUnset(entry.value)) return replacing(document, entry.value, entry.keySpan.end, linesOf$1(settings, 2));
	return entry.value.kind === "map" ? insertInto(document, entry.value, settings) : void 0;
}
function insertInto(document, node, settings) {
	const [first] = node.entries.values();
	if (!first || first.merged || !isBlock(document, node)) return void 0;
	const wanted = Object.fromEntries(Object.entries(settings).filter(([key]) => isUnset(node.entries.get(key)?.value)));
	if (Object.keys(wanted).some((key) => node.entries.has(key))) return void 0;
	const column = first.keySpan.start - (document.lineStarts[lineIndexAt(document.lineStarts, first.keySpan.start)] ?? 0);
	return atLineAfter(document, endOf$1(node), linesOf$1(wanted, column));
}
function endOf$1(node) {
	if (node.kind === "scalar") return node.span.end;
	const children = node.kind === "map" ? [...node.entries.values()].map((entry) => entry.value) : node.items;
	return Math.max(node.span.start, ...children.map(endOf$1));
}
function replacing(document, value, keyEnd, lines) {
	const colon = document.source.text.indexOf(":", keyEnd);
	const lineEnd = endOfLine(document, keyEnd);
	if (colon === -1 || colon > lineEnd || value.span.end > lineEnd) return void 0;
	const rest = document.source.text.slice(Math.max(value.span.end, colon + 1), lineEnd);
	const newline = newlineOf(document);
	return {
		span: {
			start: colon + 1,
			end: lineEnd
		},
		text: `${rest.trimEnd()}${newline}${lines.join(newline)}`
	};
}
function atLineAfter(document, offset, lines) {
	const { text } = document.source;
	const at = text[offset - 1] === "\n" ? offset : Math.min(text.length, endOfLine(document, offset) + (text.startsWith("\r\n", endOfLine(document, offset)) ? 2 : 1));
	const newline = newlineOf(document);
	const before = at > 0 && text[at - 1] !== "\n" ? newline : "";
	return {
		span: {
			start: at,
			end: at
		},
		text: `${before}${lines.join(newline)}${newline}`
	};
}
function appendix(document, lines) {
	const { text } = document.source;
	const newline = newlineOf(document);
	const end = documentEnd(text);
	const before = end > 0 && text[end - 1] !== "\n" ? newline : "";
	return {
		span: {
			start: end,
			end
		},
		text: `${before}${lines.join(newline)}${newline}`
	};
}
function documentEnd(text) {
	const mark = /(?:^|\n)\.\.\.[ \t]*\r?\n?\s{0,100}$/.exec(text.slice(-200));
	return mark ? text.length - mark[0].length + (mark[0].startsWith("\n") ? 1 : 0) : text.length;
}
function endOfLine({ source }, offset) {
	const at = source.text.indexOf("\n", offset);
	if (at === -1) return source.text.length;
	return source.text[at - 1] === "\r" ? at - 1 : at;
}
function newlineOf({ source }) {
	return source.text.includes("\r\n") ? "\r\n" : "\n";
}
function isBlock({ source }, node) {
	return source.text[node.span.start] !== "{";
}
function linesOf$1(settings, indent) {
	return Object.entries(settings).flatMap(([key, value]) => typeof value === "object" ? [`${" ".repeat(indent)}${key}:`, ...linesOf$1(value, indent + 2)] : [`${" ".repeat(indent)}${key}: ${value}`]);
}
// src/rules/alert-missing.ts
var alert_missing_default = defineRule({
	summary: "Somebody is told when a pipeline fails that started by itself",
	why: "Nobody watches a run that the clock starts. Without an alert a failure is found by whoever misses the data.",
	remedy: "Add an alert for FAILED under `alerts:` at the root.",
	severity: "warning",
	since: "0.1.0",
	options: {
		integration: {
			type: "text",
			description: "Where the alert of the fix goes: SLACK or EMAIL",
			default: "SLACK"
		},
		destination: {
			type: "text",
			description: "Channel or address of the alert of the fix; without one there is no fix",
			default: ""
		}
	},
	*check({ pipeline, options }) {
		const handlers = [...pipeline.handlers, ...pipeline.tasks.flatMap((task) => task.handlers)];
		if (pipeline.gaps.has("handlers") || !startsByItself(pipeline) || pipeline.tasks.length === 0) return;
		if (handlers.some(hearsOfFailure)) return;
		const others = handlers.length > 0 ? "; its alerts speak of other outcomes only" : "";
		const fix = fixFor(pipeline, options.integration, options.destination);
		yield {
			at: { path: pipeline.namePath },
			message: `The pipeline starts by itself and nobody is told when it fails${others}`,
			subject: "pipeline",
			...fix && { fix }
		};
	}
});
function fixFor(pipeline, integration, destination) {
	if (destination === "" || entryOf(pipeline.document.root, "alerts") || !/^[A-Z_]+$/.test(integration)) return void 0;
	const lines = [
		"alerts:",
		"  - name: Failed",
		"    statuses: [FAILED]",
		"    destinations:",
		`      - integration: ${integration}`,
		`        destination: ${JSON.stringify(destination)}`
	];
	return appendToRoot(pipeline.document, lines, "Tell somebody of failures");
}
function hearsOfFailure(handler) {
	return handler.statuses.some((status) => status === "FAILED" || status === "ANY_COMPLETED" || status.includes("${{"));
}
// src/rules/alert-name-taken.ts
var alert_name_taken_default = defineRule({
	summary: "Alerts that stand side by side have different names",
	why: "Names of alerts are unique where they stand. Of two with one name it is not known which is kept, and messages cannot be told apart.",
	remedy: "Give each alert a name of its own, or merge them.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const handlers of alertScopes(pipeline)) {
			const seen = new Map();
			for (const handler of handlers) {
				const first = seen.get(handler.name);
				if (!first) seen.set(handler.name, handler);
				else if (handler.name !== "") yield {
					at: { path: [...handler.path, "name"] },
					message: `Two alerts beside each other bear the name ${quoted(handler.name)}`,
					subject: handler.name,
					related: [{
						at: { path: [...first.path, "name"] },
						message: "first used here"
					}]
				};
			}
		}
	}
});
// src/rules/parts/scalar-edit.ts
const plainText = /^[A-Za-z_][A-Za-z0-9_./-]{0,200}$/;
function replaceScalar(document, path, text) {
	const node = nodeAt(document.root, path);
	const written = node?.kind === "scalar" ? writtenAs(node, text) : void 0;
	if (node === void 0 || written === void 0) return void 0;
	return {
		title: `Write ${quoted(text)}`,
		safety: "safe",
		edits: [{
			span: node.span,
			text: written
		}]
	};
}
function writtenAs(node, text) {
	if (/[\n\r]/.test(text)) return void 0;
	if (node.style === "single") return `'${text.replaceAll("'", "''")}'`;
	if (node.style === "double") return /["\\]/.test(text) ? void 0 : `"${text}"`;
	if (node.style !== "plain") return void 0;
	return plainText.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
// src/rules/alert-unreachable.ts
var alert_unreachable_default = defineRule({
	summary: "Every alert speaks of an outcome that can happen",
	why: "An alert that can never be sent is worse than none: everybody believes that somebody is told.",
	remedy: "Name the outcome that the task really ends with.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const task of pipeline.tasks) {
			if (task.paused) continue;
			for (const handler of task.handlers) {
				if (task.onFailure === "warn") yield* failedNever(pipeline, task, handler);
				if (runsAlways(pipeline, task)) yield* skippedNever(pipeline, task, handler);
			}
		}
	}
});
function* failedNever(pipeline, task, handler) {
	if (handler.statuses.some((status) => status === "WARNING" || status === "ANY_COMPLETED")) return;
	const path = statusPath(pipeline, handler, "FAILED");
	if (!path) return;
	const fix = replaceScalar(pipeline.document, path, "WARNING");
	yield {
		at: { path },
		message: `${alertWord(handler)} waits for FAILED, but with treat_failure_as_warning a failure of task ${quoted(task.label)} ends as WARNING`,
		subject: `${handler.name} FAILED`,
		remedy: "Write WARNING instead of FAILED.",
		...fix && { fix: {
			...fix,
			safety: "unsafe"
		} }
	};
}
function* skippedNever(pipeline, task, handler) {
	const path = statusPath(pipeline, handler, "SKIPPED");
	if (!path || handler.statuses.some((status) => status !== "SKIPPED")) return;
	yield {
		at: { path },
		message: `${alertWord(handler)} waits for SKIPPED, but task ${quoted(task.label)} has no condition and waits for nothing, so it always runs`,
		subject: `${handler.name} SKIPPED`,
		remedy: "Remove SKIPPED, or give the task the condition that was meant."
	};
}
function runsAlways(pipeline, task) {
	const group = task.groupKey === null ? void 0 : pipeline.nodes.get(task.groupKey);
	return [task, ...group ? [group] : []].every((node) => node.dependencies.length === 0 && node.condition.state === "unset" && !node.paused);
}
function statusPath({ document }, { path }, status) {
	const statuses = nodeAt(document.root, [...path, "statuses"]);
	const index = (statuses?.kind === "list" ? statuses.items : []).findIndex((item) => textOf$1(item) === status);
	return index === -1 ? void 0 : [
		...path,
		"statuses",
		index
	];
}
// src/rules/parts/text-problems.ts
function* textProblems(document, codes) {
	const faulty = new Set();
	for (const { code, message, span } of document.problems) {
		const line = lineIndexAt(document.lineStarts, span.start);
		const isEcho = code === "syntax" && faulty.has(line);
		if (code === "syntax") faulty.add(line);
		if (codes.includes(code) && !isEcho) yield {
			at: { span },
			message
		};
	}
}
// src/rules/ambiguous-yaml.ts
var ambiguous_yaml_default = defineDocumentRule({
	summary: "Every value means the same to YAML 1.1 and YAML 1.2",
	why: "The platform's own tools read YAML 1.1, most editors YAML 1.2: `no`, `010` or `1:30` mean different things to them.",
	remedy: "Put the value in quotes, or write it so that it can only mean one thing.",
	severity: "warning",
	since: "0.1.0",
	*check({ document }) {
		yield* textProblems(document, ["yaml-1-1"]);
	}
});
// src/rules/parts/conditions.ts
const known$2 = new WeakMap();
function conditionsOf$1(pipeline) {
	const conditions = known$2.get(pipeline) ?? pipeline.sites.filter((site) => site.isCondition).flatMap(readCondition);
	known$2.set(pipeline, conditions);
	return conditions;
}
function readCondition(site) {
	const { condition } = site;
	if (!condition?.ast || condition.problems.some(({ code }) => !code.startsWith("unknown-"))) return [];
	return [{
		site,
		ast: condition.ast,
		form: condition.form
	}];
}
function* statusComparisonsOf(pipeline) {
	for (const site of pipeline.sites) for (const part of site.template.parts) if (part.kind === "expression") for (const comparison of comparisonsIn(part.ast)) yield {
		...comparison,
		site
	};
}
// src/rules/parts/piece-edit.ts
function replacePiece(document, { path, within }, text, safety) {
	const node = nodeAt(document.root, path);
	if (node?.kind !== "scalar" || typeof node.value !== "string" || /[\n\r]/.test(text)) return void 0;
	const span = spanWithin(document, node, within);
	const encoded = encode(document, node, path, text);
	const old = encodePlainly(node, node.value.slice(within.start, within.end));
	if (encoded === void 0 || document.source.text.slice(span.start, span.end) !== old) return void 0;
	if (node.style === "plain" && within.start === 0 && !/^(?:\$\{\{|[A-Za-z_(])/.test(text + document.source.text.slice(span.end, span.end + 3))) return void 0;
	return {
		title: text === "" ? `Remove ${quoted(old)}` : `Write ${quoted(text)}`,
		safety,
		edits: [{
			span,
			text: encoded
		}]
	};
}
function encodePlainly(node, text) {
	return node.style === "single" ? text.replaceAll("'", "''") : text;
}
function encode(document, node, path, text) {
	if (node.style === "double") return text.replace(/["\\]/g, "\\$&");
	if (node.style !== "plain") return encodePlainly(node, text);
	if (/: | #|:$|^\s|\s$/.test(text)) return void 0;
	return isInFlow(document, path) && /[[\]{},]/.test(text) ? void 0 : text;
}
function isInFlow(document, path) {
	let node = document.root;
	for (const [index] of path.entries()) {
		node = nodeAt(document.root, path.slice(0, index));
		if (node && node.kind !== "scalar" && /[[{]/.test(document.source.text[node.span.start] ?? "")) return true;
	}
	return false;
}
// src/rules/bare-condition.ts
var bare_condition_default = defineRule({
	summary: "A condition stands in ${{ }}",
	why: "Every documented condition is written in `${{ }}`. A bare one is easily taken for plain text, by people and by tools.",
	remedy: "Put `${{` before the condition and `}}` behind it.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { site, form } of conditionsOf$1(pipeline)) {
			if (form !== "bare") continue;
			const { text } = site.template;
			const start = text.length - text.trimStart().length;
			const within = {
				start,
				end: start + text.trim().length
			};
			const fix = replacePiece(pipeline.document, {
				path: site.path,
				within
			}, `\${{ ${text.trim()} }}`, "unsafe");
			yield {
				at: { path: site.path },
				message: `${readerOf(pipeline, site)} has a condition without \${{ }}`,
				subject: "bare",
				...fix && { fix }
			};
		}
	}
});
// src/core/cron/spell.ts
function joined(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function runsOf(values) {
	const runs = [];
	for (const value of values) {
		const run = runs.at(-1);
		if (run !== void 0 && run[1] === value - 1) run[1] = value;
		else runs.push([value, value]);
	}
	return runs;
}
function stepOf(values) {
	const [first, second] = values;
	if (first === void 0 || second === void 0 || values.length < 3) return void 0;
	const step = second - first;
	return values.every((value, index) => value === first + index * step) ? step : void 0;
}
const maxPieces = 8;
function spelled(values, write = String) {
	const step = stepOf(values);
	if (step !== void 0 && step > 1 && values.length > 4) return `${write(values[0] ?? 0)} to ${write(values.at(-1) ?? 0)} in steps of ${step}`;
	const runs = runsOf(values);
	if (runs.length > maxPieces) return void 0;
	return joined(runs.flatMap(([first, last]) => {
		if (last - first > 1) return [`${write(first)} to ${write(last)}`];
		return first === last ? [write(first)] : [write(first), write(last)];
	}));
}
// src/core/cron/day-words.ts
const weekdayNames$1 = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const nthNames = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth"
];
function isEveryDay(rule) {
	if (rule.kind === "every") return true;
	return rule.kind === "weekdays" ? rule.weekdays.length === 7 : rule.days.length === 31;
}
function daysInWords(rule, words) {
	if (isEveryDay(rule) || rule.kind === "every") return "every day";
	return rule.kind === "weekdays" ? weekdaysInWords(rule) : monthDaysInWords(rule, words);
}
function weekdaysInWords(rule) {
	if (rule.nth !== void 0) return `on the ${nthNames[rule.nth.nth - 1]} ${weekdayNames$1[rule.nth.weekday]} of the month`;
	const parts = rule.weekdays.length === 0 ? [] : [plainWeekdays(rule.weekdays)];
	if (rule.last.length > 0) parts.push(`on the last ${joined(rule.last.map(nameOf))} of the month`);
	return joined(parts);
}
function plainWeekdays(weekdays) {
	const days = weekdays.join("");
	if (days === "12345") return "on weekdays";
	if (days === "06") return "on weekends";
	return `on ${joined([...weekdays].sort((a, b) => (a + 6) % 7 - (b + 6) % 7).map((day) => `${nameOf(day)}s`))}`;
}
function monthDaysInWords(rule, words) {
	const parts = [];
	if (rule.days.length > 0) parts.push(plainDays(rule.days, words));
	for (const day of rule.nearest) parts.push(`the weekday nearest to the ${ordinal(day)}`);
	for (const count of rule.fromEnd) parts.push(fromEndInWords(count));
	if (rule.lastWorkday) parts.push("the last weekday");
	return `on ${joined(parts)} of the month`;
}
function plainDays(days, words) {
	return `the ${spelled(days, ordinal) ?? `days ${words.monthDay}`}`;
}
function fromEndInWords(count) {
	if (count === 0) return "the last day";
	return count === 1 ? "the day before the last" : `the day ${count} days before the last`;
}
function nameOf(weekday) {
	return weekdayNames$1[weekday] ?? "";
}
function ordinal(day) {
	return `${day}${day > 10 && day < 14 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][day % 10] ?? "th"}`;
}
// src/core/cron/calendar.ts
const minuteMs = 6e4;
const dayMs = 864e5;
const monthNames$1 = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const monthLengths = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function daysInMonth(year, month) {
	return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1] ?? 0;
}
function weekdayOf(year, month, day) {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
// src/core/cron/numbers.ts
const monthNames = [
	"JAN",
	"FEB",
	"MAR",
	"APR",
	"MAY",
	"JUN",
	"JUL",
	"AUG",
	"SEP",
	"OCT",
	"NOV",
	"DEC"
];
const weekdayNames = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
const numberFields = {
	minute: {
		label: "minute",
		min: 0,
		max: 59,
		wraps: true
	},
	hour: {
		label: "hour",
		min: 0,
		max: 23,
		wraps: true
	},
	monthDay: {
		label: "day of month",
		min: 1,
		max: 31,
		wraps: true
	},
	month: {
		label: "month",
		min: 1,
		max: 12,
		names: monthNames,
		wraps: true
	},
	weekday: {
		label: "day of week",
		min: 1,
		max: 7,
		names: weekdayNames,
		wraps: true
	},
	year: {
		label: "year",
		min: 1970,
		max: 2199,
		wraps: false
	}
};
function isRefusal(value) {
	return "refused" in value;
}
function allValues(field) {
	return Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);
}
function parseNumbers(text, field) {
	const found = new Set();
	for (const item of text.split(",")) {
		const values = parseItem(item, field);
		if (isRefusal(values)) return values;
		for (const value of values) found.add(value);
	}
	return ascending(found);
}
function ascending(values) {
	return [...new Set(values)].sort((a, b) => a - b);
}
function parseValue(text, field) {
	const named = field.names?.indexOf(text) ?? -1;
	const value = named === -1 ? /^\d{1,4}$/.test(text) ? Number(text) : void 0 : field.min + named;
	return value !== void 0 && value >= field.min && value <= field.max ? value : void 0;
}
const itemShape = /^(?:(\*)|([A-Z0-9]+)(?:-([A-Z0-9]+))?)(?:\/(\d{1,4}))?$/;
function parseItem(item, field) {
	const shape = itemShape.exec(item);
	if (shape === null) return { refused: `${quoted(item)} does not fit the ${field.label} field` };
	const [, star, first, last, stepText] = shape;
	const step = stepText === void 0 ? 1 : Number(stepText);
	if (step === 0) return { refused: `The step in ${quoted(item)} is zero` };
	const from = star === void 0 ? parseValue(first ?? "", field) : field.min;
	if (from === void 0) return outside(first ?? "", field);
	const to = last === void 0 ? star === void 0 && last === void 0 && stepText === void 0 ? from : field.max : parseValue(last, field);
	if (to === void 0) return outside(last ?? "", field);
	if (to < from && !field.wraps) return { refused: `The ${field.label} range ${quoted(item)} runs backwards` };
	return stepsBetween(from, to, step, field);
}
function stepsBetween(from, to, step, field) {
	const size = field.max - field.min + 1;
	const end = to < from ? to + size : to;
	const values = [];
	for (let value = from; value <= end; value += step) values.push(value > field.max ? value - size : value);
	return values;
}
function outside(text, field) {
	const names = field.names === void 0 ? "" : ` or ${field.names[0]} to ${field.names.at(-1)}`;
	return { refused: `${quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` };
}
// src/core/cron/days.ts
function parseMonthDays(text) {
	if (text === "*" || text === "?") return { kind: "every" };
	const days = [];
	const fromEnd = [];
	const nearest = [];
	let lastWorkday = false;
	for (const item of text.split(",")) {
		const special = /^(?:(LW)|L(?:-(\d{1,2}))?|(\d{1,2})W)$/.exec(item);
		const numbers = special === null ? parseNumbers(item, numberFields.monthDay) : [];
		if (isRefusal(numbers)) return item === "W" ? { refused: "W needs a day of the month before it, such as 15W" } : numbers;
		days.push(...numbers);
		if (special?.[1] !== void 0) lastWorkday = true;
		else if (special?.[3] !== void 0) nearest.push(Number(special[3]));
		else if (special !== null) fromEnd.push(Number(special[2] ?? 0));
	}
	if (nearest.some((day) => day < 1 || day > 31) || fromEnd.some((count) => count > 30)) return { refused: `${quoted(text)} names a day of month outside 1 to 31` };
	return {
		kind: "month-days",
		days: ascending(days),
		fromEnd: ascending(fromEnd),
		nearest: ascending(nearest),
		lastWorkday
	};
}
function parseWeekdays(text) {
	if (text === "*" || text === "?") return { kind: "every" };
	if (text.includes("#")) return parseNth(text);
	const weekdays = [];
	const last = [];
	for (const item of text.split(",")) {
		const lastOf = /^([A-Z]{3}|\d{1,4})L$/.exec(item)?.[1];
		const lastDay = lastOf === void 0 ? void 0 : parseValue(lastOf, numberFields.weekday);
		if (lastDay !== void 0) last.push(lastDay - 1);
		else {
			const numbers = item === "L" ? [7] : parseNumbers(item, numberFields.weekday);
			if (isRefusal(numbers)) return numbers;
			weekdays.push(...numbers.map((day) => day - 1));
		}
	}
	return {
		kind: "weekdays",
		weekdays: ascending(weekdays),
		last: ascending(last),
		nth: void 0
	};
}
function parseNth(text) {
	if (text.includes(",")) return { refused: `A day of week with # stands alone, ${quoted(text)} is a list` };
	const [, day = "", nth = ""] = /^([A-Z]{3}|\d{1,4})#([1-5])$/.exec(text) ?? [];
	const weekday = parseValue(day, numberFields.weekday);
	if (weekday === void 0) return { refused: `${quoted(text)} is not a day of week (1 to 7 or SUN to SAT) with # and 1 to 5` };
	return {
		kind: "weekdays",
		weekdays: [],
		last: [],
		nth: {
			weekday: weekday - 1,
			nth: Number(nth)
		}
	};
}
function daysOfMonth(rule, year, month) {
	const length = daysInMonth(year, month);
	if (rule.kind === "every") return 2 ** length - 1;
	const first = weekdayOf(year, month, 1);
	return rule.kind === "month-days" ? monthDaysIn(rule, length, first) : weekdaysIn(rule, length, first);
}
function monthDaysIn(rule, length, first) {
	let bits = 0;
	for (const day of rule.days) if (day <= length) bits |= bit(day);
	for (const count of rule.fromEnd) if (count < length) bits |= bit(length - count);
	for (const day of rule.nearest) if (day <= length) bits |= bit(nearestWorkday(day, length, first));
	if (rule.lastWorkday) bits |= bit(nearestWorkday(length, length, first));
	return bits;
}
function weekdaysIn(rule, length, first) {
	let bits = 0;
	for (const weekday of rule.weekdays) for (let day = firstOn(weekday, first); day <= length; day += 7) bits |= bit(day);
	for (const weekday of rule.last) bits |= bit(lastOn(weekday, length, first));
	if (rule.nth === void 0) return bits;
	const day = firstOn(rule.nth.weekday, first) + 7 * (rule.nth.nth - 1);
	return day <= length ? bits | bit(day) : bits;
}
function nearestWorkday(day, length, first) {
	const weekday = (first + day - 1) % 7;
	if (weekday === 6) return day === 1 ? 3 : day - 1;
	if (weekday === 0) return day === length ? day - 2 : day + 1;
	return day;
}
function firstOn(weekday, first) {
	return 1 + (weekday - first + 7) % 7;
}
function lastOn(weekday, length, first) {
	const day = firstOn(weekday, first);
	return day + 7 * Math.floor((length - day) / 7);
}
function bit(day) {
	return 1 << day - 1;
}
// src/core/cron/firings.ts
function firings(cron, offsets, limit, window = offsets) {
	const at = [];
	for (const utcMs of firingTimes(cron, offsets, window)) {
		if (at.length >= limit) return {
			at,
			truncated: true
		};
		at.push(utcMs);
	}
	return {
		at,
		truncated: false
	};
}
function* firingTimes(cron, offsets, window) {
	const from = Math.max(window.from, offsets.from);
	const to = Math.min(window.to, offsets.to);
	let seenUntil = Number.NEGATIVE_INFINITY;
	for (const stretch of offsets.stretches) {
		const localFrom = Math.max(Math.max(from, stretch.from) + stretch.offsetMs, seenUntil);
		const localTo = Math.min(to, stretch.to) + stretch.offsetMs;
		for (const localMs of localTimes(cron, localFrom, localTo)) yield localMs - stretch.offsetMs;
		seenUntil = Math.max(seenUntil, stretch.to + stretch.offsetMs);
	}
}
function* localTimes(cron, from, to) {
	const times = timesOfDay(cron);
	for (const day of localDays(cron, from, to)) for (const time of times) {
		const at = day + time;
		if (at >= to) return;
		if (at >= from) yield at;
	}
}
function* localDays(cron, from, to) {
	if (!(from < to)) return;
	const first = new Date(from);
	for (const year of cron.years) {
		if (year < first.getUTCFullYear()) continue;
		for (const month of cron.months) {
			const start = Date.UTC(year, month - 1, 1);
			if (start >= to) return;
			let bits = start + 26784e5 <= from ? 0 : daysOfMonth(cron.days, year, month);
			for (let day = start; bits !== 0; day += dayMs, bits >>= 1) {
				if (day >= to) return;
				if ((bits & 1) === 1 && day + 864e5 > from) yield day;
			}
		}
	}
}
function timesOfDay(cron) {
	return cron.hours.flatMap((hour) => cron.minutes.map((minute) => (hour * 60 + minute) * minuteMs));
}
// src/core/cron/intervals.ts
const cycleYears$1 = 28;
const referenceYear$2 = 2024;
function intervals(cron) {
	const gaps = gapCounts(cron);
	const [shortestMinutes] = gaps.keys();
	const typicalMinutes = middleOf(gaps);
	return shortestMinutes === void 0 || typicalMinutes === void 0 ? void 0 : {
		shortestMinutes,
		typicalMinutes
	};
}
function gapCounts(cron) {
	const times = timesOfDay(cron);
	const days = referenceDays(cron);
	const overnightMs = (times[0] ?? 0) - (times.at(-1) ?? 0);
	const counts = new Map();
	const count = (gapMs, weight) => counts.set(gapMs / minuteMs, (counts.get(gapMs / 6e4) ?? 0) + weight);
	for (const [gapMs, weight] of distances(days)) count(gapMs + overnightMs, weight);
	for (const [gapMs, weight] of distances(times)) count(gapMs, weight * days.length);
	return new Map([...counts].sort(([a], [b]) => a - b));
}
function distances(values) {
	const counts = new Map();
	for (let index = 1; index < values.length; index++) {
		const distance = (values[index] ?? 0) - (values[index - 1] ?? 0);
		counts.set(distance, (counts.get(distance) ?? 0) + 1);
	}
	return counts;
}
function referenceDays(cron) {
	const first = cron.years.find((year) => year >= referenceYear$2) ?? cron.years[0] ?? referenceYear$2;
	return [...localDays(cron, Date.UTC(first, 0, 1), Date.UTC(first + cycleYears$1, 0, 1))];
}
function middleOf(gaps) {
	const total = [...gaps.values()].reduce((sum, count) => sum + count, 0);
	let before = 0;
	for (const [gap, count] of gaps) {
		before += count;
		if (before * 2 >= total - 1) return gap;
	}
}
// src/core/cron/cron.ts
const fieldNames = [
	"minute",
	"hour",
	"monthDay",
	"month",
	"weekday",
	"year"
];
function readWords(given) {
	const words = upperCased(given);
	const minutes = readNumbers(words, "minute");
	const hours = readNumbers(words, "hour");
	const months = readNumbers(words, "month");
	const years = readNumbers(words, "year");
	const monthDays = readWord(words.monthDay, parseMonthDays);
	const weekdays = readWord(words.weekday, parseWeekdays);
	if (isRefusal(minutes) || isRefusal(hours) || isRefusal(months) || isRefusal(years) || isRefusal(monthDays) || isRefusal(weekdays)) return { problems: [...refusalsIn({
		minute: minutes,
		hour: hours,
		monthDay: monthDays,
		month: months,
		weekday: weekdays,
		year: years
	}), ...dayFieldProblems(words)] };
	const problems = dayFieldProblems(words);
	if (problems.length > 0) return { problems };
	const days = words.monthDay === "?" ? weekdays : monthDays;
	const lastYear = years.findLast((year) => months.some((month) => daysOfMonth(days, year, month) !== 0));
	if (lastYear === void 0) return { problems: [neverFires$1(words)] };
	return { cron: {
		text: fieldNames.map((name) => words[name]).join(" "),
		words,
		minutes,
		hours,
		days,
		months,
		years,
		lastYear
	} };
}
function upperCased(words) {
	const upper = (word) => /^[!-~]+$/.test(word) ? word.toUpperCase() : word;
	return {
		minute: upper(words.minute),
		hour: upper(words.hour),
		monthDay: upper(words.monthDay),
		month: upper(words.month),
		weekday: upper(words.weekday),
		year: upper(words.year)
	};
}
const allYears = allValues(numberFields.year);
function readNumbers(words, name) {
	if (words[name] === "*" && name === "year") return allYears;
	const field = numberFields[name];
	if (words[name] === "?") return { refused: `? has no meaning in the ${field.label} field` };
	return readWord(words[name], (word) => parseNumbers(word, field));
}
function readWord(word, parse) {
	return /^[!-~]+$/.test(word) ? parse(word) : { refused: "The text has a character that no cron field can hold" };
}
function refusalsIn(results) {
	return fieldNames.flatMap((name) => {
		const result = results[name];
		return isRefusal(result) ? [{
			code: "field-value",
			message: result.refused,
			fields: [name]
		}] : [];
	});
}
function dayFieldProblems(words) {
	if (words.monthDay === "?" || words.weekday === "?") return [];
	return [{
		code: "day-fields",
		message: "Day of month and day of week are both set: one of them must be ?",
		fields: ["monthDay", "weekday"]
	}];
}
function neverFires$1(words) {
	const byWeekday = words.monthDay === "?";
	const day = byWeekday ? `day of week "${words.weekday}"` : `day "${words.monthDay}"`;
	const years = words.year === "*" ? "" : ` of year "${words.year}"`;
	return {
		code: "never-fires",
		message: `It never fires: there is no ${day} in month "${words.month}"${years}`,
		fields: byWeekday ? ["month", "weekday"] : ["monthDay", "month"]
	};
}
// src/core/cron/suggest.ts
const presets = new Map([
	["@yearly", "0 0 1 1 ? *"],
	["@annually", "0 0 1 1 ? *"],
	["@monthly", "0 0 1 * ? *"],
	["@weekly", "0 0 ? * SUN *"],
	["@daily", "0 0 ? * * *"],
	["@midnight", "0 0 ? * * *"],
	["@hourly", "0 * ? * * *"]
]);
function suggestFor(words) {
	const [first = ""] = words;
	if (first.startsWith("@") && words.length === 1) return suggestPreset(first);
	if (isWrapped(words)) return checked(words.join(" ").slice(5, -1).split(" "));
	if (words.length === 5) return suggestForFive(words);
	if (words.length === 7 || startsWithSeconds(words)) return suggestWithoutSeconds(words);
	return words.length === 6 ? suggestForSix(words) : {};
}
function startsWithSeconds(words) {
	return words.length === 6 && (words[3] === "?" || words[5] === "?");
}
function isWrapped(words) {
	return /^cron\(/i.test(words[0] ?? "") && (words.at(-1) ?? "").endsWith(")");
}
function asFields(words) {
	const [minute, hour, monthDay, month, weekday, year, more] = words;
	if (year === void 0 || more !== void 0) return void 0;
	return {
		minute: minute ?? "",
		hour: hour ?? "",
		monthDay: monthDay ?? "",
		month: month ?? "",
		weekday: weekday ?? "",
		year
	};
}
function suggestPreset(preset) {
	const text = presets.get(preset.toLowerCase());
	return text === void 0 ? {} : { text };
}
function suggestForFive(words) {
	const [minute = "", hour = "", monthDay = "", month = "", weekday = ""] = words;
	if (monthDay === "?" || weekday === "?") return checked([...words, "*"]);
	if (monthDay !== "*" && weekday !== "*") return { note: "in Unix cron two day fields mean either of them, which no single text says here" };
	if (monthDay !== "*") return checked([
		minute,
		hour,
		monthDay,
		month,
		"?",
		"*"
	]);
	const days = weekday === "*" ? "*" : fromUnixWeekdays(weekday);
	return days === void 0 ? {} : checked([
		minute,
		hour,
		"?",
		month,
		days,
		"*"
	]);
}
function suggestWithoutSeconds(words) {
	const [seconds = "", ...rest] = words;
	if (!/^0{1,2}$/.test(seconds)) return { note: "there are no seconds here" };
	return checked(rest.length === 5 ? [...rest, "*"] : rest);
}
function suggestForSix(words) {
	const fields = asFields(words);
	if (fields === void 0) return {};
	const mended = mapFields(mapFields(fields, shortNames), (word, name) => word === "?" && canBeAny(name) ? "*" : word);
	return checked(fieldList(withinMonth(oneDayField(hasZeroWeekday(mended.weekday) ? {
		...mended,
		weekday: fromUnixWeekdays(mended.weekday) ?? ""
	} : mended))));
}
function oneDayField(fields) {
	const anyWeekday = fields.weekday === "*" || fields.weekday === "?";
	if (/^W$/i.test(fields.monthDay) && anyWeekday) return {
		...fields,
		monthDay: "?",
		weekday: "MON-FRI"
	};
	if (fields.monthDay === "?" || fields.weekday === "?") return fields;
	if (fields.monthDay === "*") return {
		...fields,
		monthDay: "?"
	};
	return fields.weekday === "*" ? {
		...fields,
		weekday: "?"
	} : fields;
}
function withinMonth(fields) {
	if (!/^(?:29|30|31)$/.test(fields.monthDay)) return fields;
	const result = readWords(fields);
	return "problems" in result && result.problems.every((problem) => problem.code === "never-fires") ? {
		...fields,
		monthDay: "L"
	} : fields;
}
function hasZeroWeekday(weekday) {
	return /(?:^|[,-])0(?![0-9])/.test(weekday);
}
function fromUnixWeekdays(text) {
	const special = /^([0-7])(#[1-5]|L)$/i.exec(text);
	if (special !== null) return `${Number(special[1]) % 7 + 1}${special[2]}`.toUpperCase();
	if (/(?:^|,)\w+\//.test(text) || !/^[!-~]+$/.test(text)) return void 0;
	const unixWeekday = {
		label: "day of week",
		min: 0,
		max: 7,
		names: weekdayNames,
		wraps: false
	};
	const numbers = parseNumbers(text.toUpperCase(), unixWeekday);
	if (isRefusal(numbers)) return void 0;
	return weekdayWords(ascending(numbers.map((day) => day % 7)));
}
function weekdayWords(days) {
	if (days.length === 7) return "*";
	const names = days.flatMap((day) => weekdayNames[day] ?? []);
	return days.length > 2 && (days.at(-1) ?? 0) - (days[0] ?? 0) === days.length - 1 ? `${names[0]}-${names.at(-1)}` : names.join(",");
}
const longNames = /^(?:SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|SEPT|OCTOBER|NOVEMBER|DECEMBER|TUES|WEDS|THUR|THURS)$/i;
function shortNames(word, name) {
	if (name !== "month" && name !== "weekday") return word;
	return word.replace(/[a-z]+/gi, (letters) => longNames.test(letters) ? letters.slice(0, 3).toUpperCase() : letters);
}
function canBeAny(name) {
	return name === "hour" || name === "month" || name === "year";
}
function mapFields(fields, change) {
	return asFields(fieldNames.map((name) => change(fields[name], name))) ?? fields;
}
function fieldList(fields) {
	return fieldNames.map((name) => fields[name]);
}
function checked(words) {
	const fields = asFields(words.filter((word) => word !== ""));
	return fields !== void 0 && "cron" in readWords(fields) ? { text: fieldList(fields).join(" ") } : {};
}
function parseCron(text) {
	const whole = {
		start: 0,
		end: text.length
	};
	if (text.length > 249) return { problems: [{
		code: "field-value",
		message: `The cron text is ${text.length} characters long, at most 249 are possible`,
		within: whole
	}] };
	const tokens = [...text.matchAll(/[^ \t\r\n]+/g)].map((match) => ({
		word: match[0],
		start: match.index
	}));
	if (tokens.length === 0) return { problems: [{
		code: "empty",
		message: "The cron text is empty",
		within: whole
	}] };
	const words = tokens.map((token) => token.word);
	const fields = asFields(words);
	if (fields === void 0 || startsWithSeconds(words) || isWrapped(words)) return { problems: [foreignDialect(tokens)] };
	const result = readWords(fields);
	if ("cron" in result) return result;
	const { text: suggestion } = suggestFor(words);
	return { problems: result.problems.map(({ code, message, fields }) => ({
		code,
		message,
		within: spanOfFields(tokens, fields),
		...suggestion === void 0 ? {} : { suggestion }
	})) };
}
function foreignDialect(tokens) {
	const words = tokens.map((token) => token.word);
	const { text: suggestion, note } = suggestFor(words);
	const { code, message, within } = refusalOfShape(tokens, words);
	return {
		code,
		message: note === void 0 ? message : `${message}; ${note}`,
		within: spanOf$1(within),
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function refusalOfShape(tokens, words) {
	if (isWrapped(words)) return {
		code: "field-value",
		message: "The six fields stand alone here, without cron( )",
		within: tokens
	};
	if (startsWithSeconds(words)) return {
		code: "field-value",
		message: "The first of the six fields is the minute, but this reads like Quartz with seconds first",
		within: tokens.slice(0, 1)
	};
	return {
		code: "field-count",
		message: `${words.length === 1 ? "1 field" : `${words.length} fields`} where six are needed: minute hour day-of-month month day-of-week year`,
		within: tokens
	};
}
function spanOfFields(tokens, fields) {
	const indexes = fields.map((field) => fieldNames.indexOf(field));
	return spanOf$1(tokens.slice(Math.min(...indexes), Math.max(...indexes) + 1));
}
function spanOf$1(tokens) {
	const last = tokens.at(-1);
	return {
		start: tokens[0]?.start ?? 0,
		end: last === void 0 ? 0 : last.start + last.word.length
	};
}
// src/rules/parts/triggers.ts
const timedOf = new WeakMap();
function timedTriggers(pipeline) {
	const known = timedOf.get(pipeline);
	if (known) return known;
	const timed = pipeline.triggers.flatMap((trigger) => {
		const { value: text, path } = trigger.cron;
		return text === void 0 || path === void 0 ? [] : [{
			trigger,
			text,
			path,
			result: parseCron(text)
		}];
	});
	timedOf.set(pipeline, timed);
	return timed;
}
function triggerWord({ kind, name, cron }) {
	const words = {
		cron: "Schedule",
		sensor: "Sensor",
		upstream: "Trigger event",
		webhook: "Webhook"
	};
	const label = name.trim() || cron.value?.trim();
	return label ? `${words[kind]} ${quoted(label)}` : words[kind];
}
function triggerPhrase(trigger) {
	const word = triggerWord(trigger);
	return word[0]?.toLowerCase() + word.slice(1);
}
function shortestInterval(cron) {
	const shortestMinutes = everyDayInterval(cron) ?? intervals(cron)?.shortestMinutes;
	return shortestMinutes === void 0 ? void 0 : shortestMinutes * 60;
}
function everyDayInterval(cron) {
	if (!isEveryDay(cron.days) || cron.months.length < 12 || cron.words.year !== "*") return void 0;
	const minutes = timesOfDay(cron).map((time) => time / 6e4);
	return Math.min(...minutes.map((minute, index) => minute - (minutes[index - 1] ?? (minutes.at(-1) ?? 0) - 1440)));
}
// src/rules/branch-pinned.ts
var branch_pinned_default = defineRule({
	summary: "No task or schedule is left on a branch of somebody at work",
	why: "The run uses the code of that branch: it stays behind when the branch is merged, and fails when it is deleted.",
	remedy: "Remove `branch`, name the main branch, or take it from an input with the main branch as its default.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const task of pipeline.tasks) for (const { path, branch } of branchesOf$1(task)) yield {
			at: { path },
			message: `Task ${quoted(task.label)} runs the code of branch ${quoted(branch)}, which looks like one for work in progress`,
			subject: task.key
		};
		for (const { name, path, branch } of defaultsIn(pipeline)) yield {
			at: { path },
			message: `Unless told otherwise, input ${quoted(name)} makes tasks run the code of branch ${quoted(branch)}, which looks like one for work in progress`,
			remedy: "Make the main branch the default, and pass the other one to a run by hand",
			subject: name
		};
		for (const trigger of pipeline.triggers) if (trigger.branch !== null && isWorkBranch(trigger.branch)) yield {
			at: { path: [...trigger.path, "branch"] },
			message: `${triggerWord(trigger)} runs the pipeline as it is on branch ${quoted(trigger.branch)}, which looks like one for work in progress`,
			subject: `${trigger.cron.value ?? ""} ${trigger.name}`
		};
	}
});
const branchKeys = ["branch", "project_branch"];
function defaultsIn({ references, parameters }) {
	const isBranch = (path) => branchKeys.includes(String(path[path.length - 1]));
	const reads = references.filter(({ context, site }) => context === "input" && isBranch(site.path));
	const names = new Set(reads.map(({ name }) => name?.toLowerCase()));
	return parameters.flatMap(({ name, path, default: fallback }) => {
		const branch = textOf$1(fallback);
		if (branch === void 0 || !names.has(name.toLowerCase()) || !isWorkBranch(branch)) return [];
		return [{
			name,
			path: [...path, "default"],
			branch: branch.trim()
		}];
	});
}
function branchesOf$1({ parameters, parametersPath }) {
	return branchKeys.flatMap((key) => {
		const branch = textOf$1(entryOf(parameters, key)?.value);
		return branch !== void 0 && isWorkBranch(branch) ? [{
			path: [...parametersPath, key],
			branch: branch.trim()
		}] : [];
	});
}
const work = /^(?:(?:feature|feat|fix|bug|bugfix|hotfix|chore|refactor|test|tmp|temp|dev|wip|poc|draft|experiment|add|update|remove|try)[-_.](?=.)|[A-Z]{2,10}-\d)/;
const longLived = /^(?:origin\/)?(?:main|master|trunk|prod|production|live|stag(?:e|ing)|develop(?:ment)?|dev|uat|qa|test|release)s?$/i;
const ofRelease = /^(?:origin\/)?(?:release|releases|prod|production|env|environments?|deploy|stable|version|v\d[\d.]*)\//i;
function isWorkBranch(text) {
	const branch = text.trim();
	if (branch === "" || branch.includes("{{") || longLived.test(branch) || ofRelease.test(branch)) return false;
	return branch.replace(/^(?:refs\/heads|origin)\//, "").includes("/") || work.test(branch);
}
// src/rules/parts/awake.ts
function groupOf$1(pipeline, task) {
	const group = task.groupKey === null ? void 0 : pipeline.nodes.get(task.groupKey);
	return group?.kind === "group" ? group : void 0;
}
function isAwake(pipeline, task) {
	return !task.paused && !groupOf$1(pipeline, task)?.paused;
}
function conditionsOf(pipeline, task) {
	const group = groupOf$1(pipeline, task);
	return JSON.stringify([conditionText(task), group ? conditionText(group) : null]);
}
function isConditional(pipeline, task) {
	return task.condition.state !== "unset" || (groupOf$1(pipeline, task)?.condition.state ?? "unset") !== "unset";
}
function conditionText({ condition }) {
	return condition.state === "unset" ? null : (condition.value ?? "").replace(/\s+/g, " ").trim();
}
// src/rules/parts/sql-text.ts
const noCode = /'(?:[^']|'')*(?:'|$)|"[^"]*(?:"|$)|`[^`]*(?:`|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
function bareSql(text) {
	return text.replace(noCode, (piece) => piece.startsWith("'") ? "''" : /^["`]/.test(piece) ? "_" : " ").toLowerCase();
}
// src/rules/parts/downstream.ts
function belowMarked(graph, isMarked) {
	const order = [...graph.upstream.keys()].sort((a, b) => (graph.depth[a] ?? -1) - (graph.depth[b] ?? -1));
	const below = graph.upstream.map(() => false);
	for (const vertex of order) {
		if (graph.depth[vertex] === -1) continue;
		below[vertex] = (graph.upstream[vertex] ?? []).some((above) => below[above] === true || isMarked(graph.nodeOf(above)));
	}
	return below;
}
// src/rules/parts/upstream.ts
function isAnyUpstream({ pipeline, graph, reach }, targets, reader) {
	const direct = directOf(pipeline, reader);
	if (graph.depth[graph.startOf(reader.key)] === -1 || direct === void 0) return void 0;
	const isDirect = (key) => key !== null && key !== reader.key && direct.has(key);
	if (targets.some((target) => isDirect(target.key) || target.kind === "task" && isDirect(target.groupKey))) return true;
	const answers = targets.map((target) => reach.isUpstream(target.key, reader.key));
	if (answers.includes(true)) return true;
	return answers.includes(void 0) || hasUnknownAbove(graph, reader) ? void 0 : false;
}
const unknownIn = new WeakMap();
function hasUnknownAbove(graph, node) {
	const below = unknownIn.get(graph) ?? belowMarked(graph, waitsForUnknown);
	unknownIn.set(graph, below);
	return waitsForUnknown(node) || below[graph.startOf(node.key)] === true;
}
function waitsForUnknown({ dependencies }) {
	return dependencies.some(({ on }) => on === null);
}
const known$1 = new WeakMap();
function directOf(pipeline, reader) {
	if (known$1.has(reader)) return known$1.get(reader);
	const group = reader.kind === "task" && reader.groupKey !== null ? pipeline.nodes.get(reader.groupKey) : void 0;
	const keys = [...reader.dependencies, ...group?.dependencies ?? []].map(({ on }) => on);
	const direct = keys.includes(null) ? void 0 : new Set(keys.flatMap((key) => key ?? []));
	known$1.set(reader, direct);
	return direct;
}
// src/rules/change-without-way-back.ts
const longestStatement = 5e4;
var change_without_way_back_default = defineRule({
	summary: "A test or an approval stands before a change that cannot be taken back",
	why: "An agent, a reverse ETL or a table swap passes bad data on to production and to other systems. Running the pipeline again does not undo it.",
	remedy: "Put a test of the data, or an APPROVAL task, before it.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const changes = context.pipeline.tasks.flatMap((task) => {
			const change = isAwake(context.pipeline, task) ? changeOf(task) : void 0;
			return change ? [{
				task,
				change
			}] : [];
		});
		if (changes.length === 0 || context.pipeline.gaps.has("nodes")) return;
		const guarded = guardedVertices(context);
		for (const { task, change } of changes) {
			const vertex = context.graph.startOf(task.key);
			if ((context.graph.depth[vertex] ?? -1) === -1 || guarded.has(vertex) || hasUnknownAbove(context.graph, task)) continue;
			yield told$5(context.pipeline, task, change);
		}
	}
});
function told$5(pipeline, task, { what, severity }) {
	return {
		at: {
			path: task.path,
			part: "key"
		},
		message: `${quoted(task.label)} ${what}, with neither a test nor an approval before it`,
		subject: "change",
		...(severity === "note" || !startsByItself(pipeline)) && { severity: "note" }
	};
}
function changeOf(task) {
	const { facts } = task.action;
	if (facts?.family === "ai" && facts.writes) return {
		what: "lets an AI change data or systems",
		severity: "warning"
	};
	if (facts?.family === "ingest" && facts.exports) return {
		what: "writes into a business system",
		severity: "note"
	};
	return facts?.family === "sql" ? changeOfTables(task) : void 0;
}
function changeOfTables({ parameters }) {
	const text = [
		"statement",
		"query",
		"sql"
	].map((key) => textOf$1(fieldIn(parameters, key)?.node)).find((found) => found !== void 0);
	if (text === void 0 || text.length > longestStatement) return void 0;
	const sql = bareSql(text);
	if (/\bswap\s+with\b/.test(sql)) return {
		what: "swaps tables",
		severity: "warning"
	};
	if (/\bdrop\s+(?:table|schema|database)\s+(?:if\s+exists\s+)?(?![^\s;]{0,200}(?:te?mp|sta?ge?|staging|old|backup|bak))/.test(sql)) return {
		what: "drops a table",
		severity: "warning"
	};
	return /\btruncate\s+(?:table\s+)?(?![^\s;]{0,200}(?:te?mp|sta?ge?|staging))/.test(sql) ? {
		what: "empties a table",
		severity: "note"
	} : void 0;
}
function guardedVertices({ pipeline, graph }) {
	const guards = new Set(pipeline.tasks.filter((task) => isAwake(pipeline, task) && isGuard(task)).map((task) => graph.endOf(task.key)));
	const guarded = new Set();
	for (const vertex of inOrder$3(graph)) if ((graph.upstream[vertex] ?? []).some((above) => guards.has(above) || guarded.has(above))) guarded.add(vertex);
	return guarded;
}
function inOrder$3({ depth }) {
	return depth.flatMap((at, vertex) => at === -1 ? [] : [vertex]).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
}
function isGuard(task) {
	const { facts } = task.action;
	if (facts === null || task.parameters?.kind !== "map" || [
		"test",
		"approval",
		"sub-pipeline",
		"sensor"
	].includes(facts.family)) return true;
	const commands = textOf$1(fieldIn(task.parameters, "commands")?.node) ?? "";
	return /\bdbt\s+(?:build|test)\b/.test(commands) || /test|check|valid|approv|quality|expect|reconcil|\bdq\b/i.test(task.name);
}
// src/rules/concurrency-unlimited.ts
var concurrency_unlimited_default = defineRule({
	summary: "A pipeline that starts by itself limits how many of its runs may overlap",
	why: "When a run is still going at the next start, two runs write the same tables at once. With a limit the new run is skipped instead.",
	remedy: "Set `concurrency: {max_active: 1}` under `configuration:` at the root, where overlap would hurt.",
	severity: "note",
	since: "0.1.0",
	options: { "max-active": {
		type: "integer",
		description: "Limit that the fix sets",
		default: 1,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, options }) {
		const { maxConcurrentRuns: limit } = pipeline.runPolicy;
		if (!startsByItself(pipeline) || limit.state === "templated" || (limit.value ?? 0) > 0) return;
		if (pipeline.tasks.filter((task) => task.action.facts?.writes).length === 0) return;
		const settings = { concurrency: { max_active: options["max-active"] } };
		const fix = insertBelowRoot(pipeline.document, "configuration", settings, "Skip a run while another is going");
		yield {
			at: { path: pipeline.namePath },
			message: "Nothing keeps two runs of this pipeline from overlapping",
			subject: "pipeline",
			...fix && { fix }
		};
	}
});
// src/rules/parts/branches.ts
const mostQuestions$2 = 20;
function referencesByCondition(pipeline) {
	const conditions = new Map(conditionsOf$1(pipeline).map((condition) => [condition.site, condition]));
	const references = new Map();
	for (const reference of pipeline.references) {
		const condition = conditions.get(reference.site);
		if (!condition) continue;
		const known = references.get(condition) ?? new Map();
		references.set(condition, known.set(JSON.stringify([reference.context, reference.name]), reference));
	}
	return new Map([...references].map(([condition, known]) => [condition, [...known.values()].slice(0, mostQuestions$2)]));
}
function branchesOf(pipeline, graph) {
	const own = ownBranches(pipeline);
	const branches = new Map();
	const depthOf = (node) => graph.depth[graph.startOf(node.key)] ?? -1;
	for (const node of [...pipeline.nodes.values()].sort((a, b) => depthOf(a) - depthOf(b))) {
		if (node.paused) continue;
		const above = node.kind === "task" && node.groupKey !== null ? [node.groupKey] : [];
		if (node.condition.state === "unset") above.push(...node.dependencies.flatMap(({ on }) => on ?? []));
		const branch = own.has(node.key) ? node : above.map((key) => branches.get(key)).find((found) => found !== void 0);
		if (branch) branches.set(node.key, branch);
	}
	return branches;
}
function ownBranches(pipeline) {
	const keys = new Set();
	for (const [{ site, ast }, references] of referencesByCondition(pipeline)) if (references.some((reference) => {
		if (reference.member !== "status") return true;
		const accepted = acceptedStatuses(ast, reference);
		return accepted !== void 0 && !accepted.has("SUCCEEDED");
	}) && site.reader !== null) keys.add(site.reader);
	return keys;
}
// src/rules/condition-always-false.ts
var condition_always_false_default = defineRule({
	summary: "Every condition can come true",
	why: "What never runs looks like a part of the pipeline, and what waits for it is skipped with it.",
	remedy: "Set `paused: true` to switch it off on purpose: what waits for it then goes on. Otherwise mend the condition.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		const references = referencesByCondition(pipeline);
		for (const condition of conditionsOf$1(pipeline)) {
			const { site, ast } = condition;
			const node = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
			if (node?.paused) continue;
			const impossible = node && impossibleUpstream(context, node, ast, references.get(condition) ?? []);
			if (!isAlwaysFalse(ast) && !impossible) continue;
			yield {
				at: { path: site.path },
				message: `${node ? `${nodeWord(node)} ${quoted(node.label)}` : "The sensor"} never runs: its condition ${impossible ? `asks for a status that ${quoted(impossible.label)} cannot end with` : "is false in every run"}`,
				...!node && { remedy: "Mend the condition, or remove the sensor" },
				subject: "condition"
			};
		}
	}
});
function impossibleUpstream(context, node, ast, references) {
	for (const reference of references) {
		if (reference.context !== "task" || acceptedStatuses(ast, reference)?.size !== 0) continue;
		const targets = referentsOf(context.pipeline, reference);
		if (targets[0] && isAnyUpstream(context, targets, node) === true) return targets[0];
	}
}
// src/rules/condition-ignores-skipped.ts
var condition_ignores_skipped_default = defineRule({
	summary: "A condition on something that may be skipped says what then",
	why: "A condition that demands SUCCEEDED of a branch that was skipped on purpose skips everything after it, without a failure and without an alert.",
	remedy: "Write `in ['SUCCEEDED', 'SKIPPED']` where a skipped branch is fine.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const { pipeline, graph } = context;
		const branches = branchesOf(pipeline, graph);
		if (branches.size === 0) return;
		for (const [{ site, ast }, references] of referencesByCondition(pipeline)) {
			const reader = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
			if (!reader || reader.paused) continue;
			for (const reference of references) {
				const targets = referentsOf(pipeline, reference);
				const [target] = targets;
				const guard = target && guardOf(pipeline, branches, target, reference);
				if (!guard || !demandsSuccess(ast, reference) || isAnyUpstream(context, targets, reader) !== true) continue;
				yield {
					at: {
						path: site.path,
						within: reference.span
					},
					message: `${readerOf(pipeline, site)} is skipped whenever ${quoted(target.label)} is${guard.isPart ? ` skipped in part (${quoted(guard.node.label)} has a condition)` : ""}: its condition does not accept SKIPPED`,
					subject: `${reference.context} ${target.id}`,
					...(guard.isPart || isOnlyBranch(reader) || asksForMore(references)) && { severity: "note" },
					related: [{
						at: { path: [...guard.node.path, "condition"] },
						message: "may skip it"
					}]
				};
			}
		}
	}
});
function demandsSuccess(ast, reference) {
	const accepted = acceptedStatuses(ast, reference);
	return accepted?.has("SUCCEEDED") === true && !accepted.has("SKIPPED");
}
function isOnlyBranch(reader) {
	return reader.dependencies.length < 2;
}
function asksForMore(references) {
	return references.some(({ member }) => member !== "status");
}
function guardOf(pipeline, branches, target, { quantifier }) {
	const whole = branches.get(target.key);
	if (whole) return {
		node: whole,
		isPart: false
	};
	if (target.kind === "task" || quantifier !== "all") return void 0;
	const member = membersOf(pipeline, target).find(({ key }) => branches.has(key));
	return member && {
		node: branches.get(member.key) ?? member,
		isPart: true
	};
}
// src/rules/condition-mixes-and-or.ts
var condition_mixes_and_or_default = defineRule({
	summary: "A condition with `and` and `or` says with brackets what belongs together",
	why: "`a and b or c` means `(a and b) or c`, which is often not what the author had in mind.",
	remedy: "Put brackets around the part that belongs together.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { site, ast } of conditionsOf$1(pipeline)) {
			const within = mixesAndOr(ast);
			if (!within) continue;
			yield {
				at: {
					path: site.path,
					within
				},
				message: `${readerOf(pipeline, site)} mixes "and" with "or" without brackets: "and" is evaluated first`,
				subject: "and-or"
			};
		}
	}
});
// src/rules/parts/sound-references.ts
const known = new WeakMap();
function soundReferences(pipeline) {
	const references = known.get(pipeline) ?? filtered(pipeline);
	known.set(pipeline, references);
	return references;
}
function filtered(pipeline) {
	const broken = new Map();
	for (const site of pipeline.sites) {
		const faults = site.template.problems.filter(isFault);
		if (faults.length > 0) broken.set(site, brokenParts(site, faults));
	}
	return pipeline.references.filter(({ site, span }) => !isIn(broken.get(site) ?? [], span.start));
}
function isFault({ code }) {
	return !code.startsWith("unknown-") && code !== "missing-dollar";
}
function brokenParts({ template }, faults) {
	let next = 0;
	return template.parts.flatMap(({ kind, span }) => {
		while ((faults[next]?.within.start ?? Number.POSITIVE_INFINITY) < span.start) next++;
		return kind === "expression" && (faults[next]?.within.start ?? Number.POSITIVE_INFINITY) < span.end ? [span] : [];
	});
}
function isIn(spans, index) {
	let low = 0;
	let high = spans.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		const span = spans[middle];
		if (!span || span.start <= index && index < span.end) return span !== void 0;
		if (span.start > index) high = middle - 1;
		else low = middle + 1;
	}
	return false;
}
// src/rules/condition-not-upstream.ts
var condition_not_upstream_default = defineRule({
	summary: "A condition asks about tasks and groups that are over",
	why: "A condition is evaluated when the dependencies end. What it asks of anything else is a matter of timing, so the same pipeline behaves differently from run to run.",
	remedy: "Add what the condition asks about to `depends_on`, or ask about a dependency.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		const told = new Set();
		for (const reference of soundReferences(pipeline).filter(asksForState)) {
			const { site, span } = reference;
			const reader = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
			const targets = referentsOf(pipeline, reference);
			const [target] = targets;
			if (!reader || !target || isAnyUpstream(context, targets, reader) !== false) continue;
			const key = JSON.stringify([site.reader, target.key]);
			if (told.has(key)) continue;
			told.add(key);
			const what = reader === target ? "itself" : `${nodeWord(target).toLowerCase()} ${quoted(target.label)}`;
			yield {
				at: {
					path: site.path,
					within: span
				},
				message: `${readerOf(pipeline, site)} has a condition on ${what}, which ${reader === target ? "has not run by then" : "it does not wait for"}`,
				subject: `${reference.context} ${target.id}`,
				...reader !== target && { related: [{
					at: {
						path: target.path,
						part: "key"
					},
					message: "is asked about"
				}] }
			};
		}
	}
});
function asksForState({ site, context, member }) {
	return site.isCondition && (context === "task" || context === "group") && member !== "outputs" && member !== "run_parameters";
}
// src/rules/parts/connection-places.ts
function connectionPlaces(pipeline) {
	const { root } = pipeline.document;
	const handlers = [
		pipeline,
		...pipeline.tasks,
		...pipeline.triggers
	].flatMap((owner) => owner.handlers);
	const places = [
		...pipeline.tasks.flatMap((task) => [[...task.path, "connection"], ...parameterPaths(task.parameters, task.parametersPath)]),
		...pipeline.triggers.flatMap((trigger) => (trigger.sensor?.checks ?? []).map((check) => [...check.path, "connection"])),
		...handlers.flatMap((handler) => handler.destinations.map(({ path }) => [...path, "connection_id"]))
	].flatMap((path) => {
		const node = nodeAt(root, path);
		const text = textOf$1(node);
		return node === void 0 || text === void 0 || text.trim() === "" ? [] : [{
			path,
			text,
			start: node.span.start
		}];
	});
	return [...new Map(places.map((place) => [place.start, place])).values()].sort((a, b) => a.start - b.start);
}
function parameterPaths(parameters, path) {
	if (parameters?.kind !== "map") return [];
	return [...parameters.entries.keys()].filter((key) => /.+_connection_id$/.test(key)).map((key) => [...path, key]);
}
// src/rules/connection-failing.ts
const sentences = {
	failed: (id) => `The platform could not sign in with connection ${id} when it last tried`,
	deprecated: (id) => `The platform calls connection ${id} deprecated`
};
var connection_failing_default = definePlatformRule({
	summary: "The connections that a file names can sign in",
	why: "A connection whose credentials are refused fails every task that uses it, whatever the task does.",
	remedy: "Renew the credentials of the connection in the workspace, or name another one.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "platform",
	*check({ pipeline, platform }) {
		const byId = new Map(platform.connections?.map((connection) => [connection.id, connection]));
		const told = new Set();
		for (const { path, text } of connectionPlaces(pipeline)) {
			const found = byId.get(text.trim());
			if (!found || found.health === "unknown" || told.has(found.id)) continue;
			told.add(found.id);
			yield {
				at: { path },
				message: sentences[found.health](quoted(found.id)),
				subject: `connection ${found.id}`
			};
		}
	}
});
// src/rules/connection-literal.ts
var connection_literal_default = defineRule({
	summary: "All tasks of a file take their connections from the environment, or none does",
	why: "Some tasks follow the environment and others always use one connection, so a run in staging reads or writes production.",
	remedy: "Write `${{ ENV.NAME }}` for the connection and set the variable in each environment.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const hasEnvironment = pipeline.tasks.some(({ connection: { state, path } }) => {
			const text = state === "templated" && path ? textOf$1(nodeAt(pipeline.document.root, path)) : void 0;
			return text !== void 0 && /\benv\s*[.[]/i.test(text);
		});
		const fixed = pipeline.tasks.filter(({ connection }) => isLiteral(connection.value));
		const [first, ...others] = fixed;
		if (!hasEnvironment || !first?.connection.path) return;
		yield {
			at: { path: first.connection.path },
			message: `${fixed.length === 1 ? "Task" : "Tasks"} ${listNames(fixed.map((task) => task.label))} ${fixed.length === 1 ? "has" : "have"} a fixed connection, while other tasks of the file take theirs from ENV`,
			subject: "connections",
			members: fixed.map((task) => task.key),
			related: others.slice(0, 9).flatMap(({ connection: { path } }) => path ? [{
				at: { path },
				message: "is fixed, too"
			}] : [])
		};
	}
});
function isLiteral(connection) {
	return connection !== void 0 && connection.trim() !== "" && !/^default_0{5}$/.test(connection.trim());
}
// src/rules/connection-missing.ts
var connection_missing_default = definePlatformRule({
	summary: "Every connection that a file names exists in the workspace",
	why: "A task whose connection is not there is refused or fails as soon as it starts.",
	remedy: "Copy the id from the connections page of the workspace, or create the connection before the change is merged.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "platform",
	*check({ pipeline, platform }) {
		const { connections } = platform;
		if (!connections) return;
		const ids = new Set(connections.map(({ id }) => id));
		for (const { path, text } of connectionPlaces(pipeline)) {
			const id = text.trim();
			if (id.includes("{{") || isDefault(id) || ids.has(id)) continue;
			const subject = `connection ${id}`;
			yield {
				at: { path },
				message: `The workspace has no connection ${quoted(id)}${hintFor(id, connections)}`,
				subject
			};
		}
	}
});
function isDefault(id) {
	return /^default_0{5}$/.test(id);
}
function hintFor(text, connections) {
	const named = connections.filter(({ name }) => name === text);
	if (named.length === 1 && named[0]) return `; that is the name of ${quoted(named[0].id)}`;
	const [near] = closestTo(text, connections.map(({ id }) => id), 1);
	return near === void 0 ? "" : `; ${quoted(near)} is close`;
}
// src/rules/connection-suffix-missing.ts
var connection_suffix_missing_default = defineRule({
	summary: "A connection is named by its full id",
	why: "The product adds five digits to the name of each connection. Without them it finds no connection, and the file is refused or the task fails.",
	remedy: "Copy the id from the connections page, for example `warehouse_12345`, or use `${{ ENV.NAME }}`.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "platform",
	*check({ pipeline }) {
		const bare = connectionPlaces(pipeline).filter(lacksSuffix);
		const [first, ...others] = bare;
		if (!first) return;
		const names = [...new Set(bare.map(({ text }) => text.trim()))];
		yield {
			at: { path: first.path },
			message: `${names.length === 1 ? "Connection" : "Connections"} ${listNames(names)} ${names.length === 1 ? "lacks" : "lack"} the underscore and five digits that each connection id ends with`,
			subject: "connections",
			members: names,
			related: others.slice(0, 9).map(({ path }) => ({
				at: { path },
				message: "lacks the digits, too"
			}))
		};
	}
});
function lacksSuffix({ text }) {
	return !text.includes("{{") && !/_\d{5}$/.test(text.trim());
}
// src/rules/parts/environment-words.ts
const word = /(?<![a-z0-9])(?:production|prod|prd|staging|stage|stg|development|develop|dev|uat|test|qa|sandbox)(?![a-z0-9])/gi;
function withoutEnvironment(name) {
	return name.toLowerCase().replace(word, " ").replace(/[\s_/.,:;()[\]-]+/g, " ").trim();
}
function differByEnvironment(names) {
	const stems = new Set(names.map(withoutEnvironment));
	const plain = new Set(names.map((name) => name.trim().toLowerCase()));
	return stems.size === 1 && plain.size === names.length && names.length > 1 && !stems.has("");
}
// src/rules/parts/gather.ts
function gather(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const known = groups.get(key);
		if (known) known.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/rules/parts/likeness.ts
const commonJobs = .85;
const commonSettings = .6;
const mostExtraTasks = 2;
const fewestTasks = 3;
const mostCompared$1 = 4;
const mostKinds = 12;
function nearCopies(pipelines) {
	const numberOf = valueNumbers();
	const outlines = pipelines.filter(({ tasks }) => tasks.length >= fewestTasks).map((pipeline) => ({
		pipeline,
		jobs: jobsOf(pipeline),
		settings: settingsOf(pipeline, numberOf)
	}));
	const clusterOf = new Map(outlines.map((outline) => [outline, new Set([outline])]));
	const keyed = outlines.flatMap((outline) => bucketsOf(outline).map((key) => ({
		key,
		outline
	})));
	for (const [, bucket] of gather(keyed, ({ key }) => key)) for (const [index, { outline }] of bucket.entries()) for (const { outline: other } of bucket.slice(Math.max(0, index - mostCompared$1), index)) unite(clusterOf, other, outline);
	return [...new Set(clusterOf.values())].filter((cluster) => cluster.size > 1).map((cluster) => outlines.filter((outline) => cluster.has(outline)).map(({ pipeline }) => pipeline));
}
function unite(clusterOf, a, b) {
	const [first, second] = [clusterOf.get(a), clusterOf.get(b)];
	if (!first || !second || first === second || !areAlike(a, b)) return;
	const [small, large] = first.size < second.size ? [first, second] : [second, first];
	for (const member of small) {
		large.add(member);
		clusterOf.set(member, large);
	}
}
function areAlike(a, b) {
	if (Math.abs(a.pipeline.tasks.length - b.pipeline.tasks.length) > mostExtraTasks || overlap(a.jobs, b.jobs) < commonJobs) return false;
	return overlap(a.settings, b.settings) >= commonSettings;
}
function bucketsOf({ jobs, pipeline }) {
	const kinds = [...jobs.keys()].slice(0, mostKinds);
	const mayMiss = Math.min(mostExtraTasks, Math.floor(pipeline.tasks.length * .15000000000000002));
	const once = mayMiss < 1 ? [] : kinds.map((kind) => [kind]);
	const twice = mayMiss < 2 ? [] : kinds.flatMap((kind, index) => kinds.slice(index).map((other) => [kind, other]));
	return [...new Set([
		[],
		...once,
		...twice
	].map((missing) => without(jobs, missing)))];
}
function without(jobs, missing) {
	const counts = [...jobs].map(([kind, amount]) => [kind, amount - missing.filter((one) => one === kind).length]);
	return JSON.stringify(counts.filter(([, amount]) => amount > 0));
}
function overlap(a, b) {
	let shared = 0;
	for (const [key, amount] of a) shared += Math.min(amount, b.get(key) ?? 0);
	const total = sizeOf(a) + sizeOf(b) - shared;
	return total === 0 ? 1 : shared / total;
}
function sizeOf(bag) {
	return [...bag.values()].reduce((sum, amount) => sum + amount, 0);
}
function jobsOf({ tasks }) {
	return bagOf(tasks.map(jobOf).sort());
}
function jobOf({ action }) {
	return `${action.integration} ${action.job}`;
}
function settingsOf({ tasks }, numberOf) {
	return bagOf(tasks.flatMap((task) => {
		const entries = task.parameters?.kind === "map" ? [...task.parameters.entries] : [];
		return [jobOf(task), ...entries.map(([key, { value }]) => `${jobOf(task)} ${key} ${numberOf(value)}`)];
	}));
}
function bagOf(keys) {
	const bag = new Map();
	for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
	return bag;
}
// src/rules/copied-pipeline.ts
var copied_pipeline_default = defineWorkspaceRule({
	summary: "One process is one pipeline, not a copy for each case",
	why: "Copies drift apart: a fix reaches one of them, and the others go on failing or computing the old way.",
	remedy: "Keep one pipeline; give it inputs or a matrix for what differs, and ENV for what depends on the environment.",
	severity: "note",
	since: "0.1.0",
	*check({ pipelines }) {
		const ordered = [...pipelines].sort((a, b) => a.key < b.key ? -1 : 1);
		for (const cluster of nearCopies(ordered)) {
			const [first, ...others] = cluster;
			if (!first) continue;
			yield {
				document: first.document,
				at: { path: first.namePath },
				message: messageOf$1(first, others),
				remedy: forEnvironments(cluster) ? "Keep one pipeline, put what differs into ENV, and give it one schedule for each environment" : "Keep one pipeline, and give it an input or a matrix for what differs",
				subject: "copies",
				members: cluster.map(({ key }) => key),
				related: others.slice(0, 9).map((pipeline) => ({
					document: pipeline.document,
					at: { path: pipeline.namePath },
					message: "is nearly the same"
				}))
			};
		}
	}
});
function messageOf$1(first, others) {
	const files = listNames(others.map(({ document }) => document.source.path));
	if (forEnvironments([first, ...others])) return `The pipeline has ${count(others.length, "copy", "copies")} for other environments: ${files}`;
	return `The pipeline is nearly the same as ${others.length === 1 ? "" : `${others.length} others: `}${files}`;
}
function forEnvironments(cluster) {
	return differByEnvironment(cluster.map(({ name }) => name)) || differByEnvironment(cluster.map(({ document }) => document.source.path.replace(/\.ya?ml$/i, "")));
}
// src/rules/cron-dense.ts
const fewestStarts = 12;
var cron_dense_default = defineRule({
	summary: "A pipeline that waits for something waits with a sensor",
	why: "A schedule that starts every few minutes makes many runs that find nothing to do, and hides the ones that do.",
	remedy: "Use a sensor that looks for the new data and starts a run when it is there, or start less often.",
	severity: "note",
	since: "0.1.0",
	options: { minutes: {
		type: "integer",
		description: "Schedules that start more often than every so many minutes are reported",
		default: 10,
		minimum: 2,
		maximum: 60
	} },
	*check({ pipeline, options }) {
		for (const { trigger, path, result } of timedTriggers(pipeline).slice(0, 50)) {
			if (trigger.kind !== "cron" || !("cron" in result)) continue;
			const { cron } = result;
			const starts = cron.minutes.length * cron.hours.length;
			const seconds = starts < fewestStarts ? void 0 : shortestInterval(cron);
			if (seconds === void 0 || seconds >= options.minutes * 60) continue;
			yield {
				at: { path },
				message: `${triggerWord(trigger)} starts a run every ${duration(seconds)}, ${starts} times a day`,
				subject: cron.text
			};
		}
	}
});
// src/rules/parts/cron-edit.ts
const plainCron = /^[0-9][0-9A-Z*/-]{0,20}(?: [0-9A-Z*?/-]{1,20}){5}$/;
function replaceCron(document, path, text, safety) {
	const node = nodeAt(document.root, path);
	const fix = replaceScalar(document, path, text);
	if (!fix || node?.kind !== "scalar") return void 0;
	const staysPlain = node.style === "plain" && plainCron.test(text);
	return {
		...fix,
		safety,
		...staysPlain && { edits: [{
			span: node.span,
			text
		}] }
	};
}
function fieldSpan(text, index) {
	const word = [...text.matchAll(/[^ \t\r\n]+/g)][index];
	return word ? {
		start: word.index,
		end: word.index + word[0].length
	} : {
		start: 0,
		end: text.length
	};
}
// src/rules/cron-month-end.ts
const commonYear = 2025;
const monthDayField = 2;
var cron_month_end_default = defineRule({
	summary: "A monthly schedule names a day that every month has",
	why: "A schedule on the 31st does not start in five months of the year, and one on the 30th misses February.",
	remedy: "Write `L` where the last day of the month is meant, or else a day up to 28.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const timed of timedTriggers(pipeline)) {
			const problem = "cron" in timed.result ? missedMonths(pipeline, timed, timed.result.cron) : void 0;
			if (problem) yield problem;
		}
	}
});
function missedMonths({ document }, { trigger, text, path }, cron) {
	if (!/^(?:29|30|31)$/.test(cron.words.monthDay)) return void 0;
	const day = Number(cron.words.monthDay);
	const missed = cron.months.filter((month) => daysInMonth(commonYear, month) < day).length;
	if (missed === 0 || cron.months.length === 1 && cron.months[0] === 2) return void 0;
	const { minute, hour, month, weekday, year } = cron.words;
	const lastDay = [
		minute,
		hour,
		"L",
		month,
		weekday,
		year
	].join(" ");
	const fix = day === 31 ? replaceCron(document, path, lastDay, "unsafe") : void 0;
	return {
		at: {
			path,
			within: fieldSpan(text, monthDayField)
		},
		message: `${triggerWord(trigger)} starts on day ${day}, which ${missed} of its ${cron.months.length} months ${missed === 1 ? "does" : "do"} not have`,
		subject: "month-end",
		remedy: `Write ${quoted(lastDay)} if the last day of the month is meant, or else a day up to 28`,
		...fix && { fix }
	};
}
// src/core/cron/words.ts
const maxTimes = 6;
function describeCron(cron, zone) {
	const time = timesInWords(cron);
	const day = daysInWords(cron.days, cron.words);
	const words = [
		time,
		isEveryDay(cron.days) && !time.startsWith("at ") ? void 0 : day,
		monthsInWords(cron),
		yearsInWords(cron)
	].filter((part) => part !== void 0).join(" ");
	return zone === null ? words : `${words} (${zone})`;
}
function timesInWords(cron) {
	const { minutes, hours } = cron;
	const often = minutes.length === 1 ? hourly(minutes[0] ?? 0, hours) : severalAnHour(minutes, hours);
	if (often !== void 0) return often;
	if (minutes.length * hours.length > maxTimes) return timesByField(cron);
	return `at ${joined(hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute))))}`;
}
function hourly(minute, hours) {
	if (hours.length === 24) return `hourly at :${twoDigits(minute)}`;
	const step = stepOf(hours);
	if (step === void 0) return void 0;
	const range = `from ${clock(hours[0] ?? 0, minute)} to ${clock(hours.at(-1) ?? 0, minute)}`;
	return step === 1 ? `hourly ${range}` : `every ${step} hours ${range}`;
}
function severalAnHour(minutes, hours) {
	const step = evenStep(minutes);
	const oneRun = runsOf(hours).length === 1;
	if (step === void 0 || !oneRun) return void 0;
	const pace = step === 1 ? "every minute" : `every ${step} minutes`;
	const [first = 0] = minutes;
	if (hours.length === 24 && first === 0) return pace;
	if (hours.length === 24) return `${pace} from :${twoDigits(first)} of each hour`;
	return `${pace} from ${clock(hours[0] ?? 0, first)} to ${clock(hours.at(-1) ?? 0, minutes.at(-1) ?? 0)}`;
}
function evenStep(minutes) {
	const [first = 0, second = 0] = minutes;
	const step = minutes.length === 2 ? second - first : stepOf(minutes);
	return step !== void 0 && step * minutes.length === 60 ? step : void 0;
}
function timesByField({ minutes, hours, words }) {
	const minuteWords = spelled(minutes, (minute) => `:${twoDigits(minute)}`) ?? `the minutes ${words.minute}`;
	const someHours = `${hours.length === 1 ? "hour" : "hours"} ${spelled(hours, twoDigits) ?? words.hour}`;
	return `at ${minuteWords} of ${hours.length === 24 ? "every hour" : someHours}`;
}
function monthsInWords({ months, words }) {
	if (months.length === 12) return void 0;
	return `in ${spelled(months, (month) => monthNames$1[month - 1] ?? "") ?? `the months ${words.month}`}`;
}
function yearsInWords({ years, words }) {
	if (words.year === "*") return void 0;
	return `in ${spelled(years) ?? `the years ${words.year}`}`;
}
function clock(hour, minute) {
	return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
function twoDigits(value) {
	return String(value).padStart(2, "0");
}
// src/rules/parts/cron-problems.ts
const strayQuote = "its cron text holds a quotation mark";
function* cronProblems(pipeline, isWanted) {
	for (const timed of timedTriggers(pipeline)) {
		if ("cron" in timed.result) continue;
		for (const problem of timed.result.problems) if (isWanted(problem.code)) yield told$4(pipeline, timed, problem);
	}
}
function told$4({ document }, { trigger, text, path }, problem) {
	const { code, message, within, suggestion } = problem;
	const fix = suggestion === void 0 ? void 0 : replaceCron(document, path, suggestion, safetyOf(text, code));
	return {
		at: {
			path,
			...within.end > within.start && { within }
		},
		message: `${triggerWord(trigger)}: ${text.includes("\"") ? strayQuote : uncapitalised(message)}${suggestion === void 0 ? "" : `; did you mean ${quoted(suggestion)}?`}`,
		subject: `${code} ${within.start}`,
		...suggestion !== void 0 && { remedy: `Write ${quoted(suggestion)}: ${inWords(suggestion, trigger.timeZone.value)}` },
		...fix && { fix }
	};
}
function safetyOf(text, code) {
	const words = text.trim().split(/\s+/);
	return code === "field-count" && words.length === 5 && !words.includes("?") ? "safe" : "unsafe";
}
function inWords(text, zone = "UTC") {
	const result = parseCron(text);
	return "cron" in result ? describeCron(result.cron, isKnownZone(zone) ? zone : null) : "";
}
function uncapitalised(message) {
	return /^[A-Z][a-z]/.test(message) ? message[0]?.toLowerCase() + message.slice(1) : message;
}
// src/rules/cron-never-fires.ts
const presentYear = 2026;
const yearField = 5;
var cron_never_fires_default = defineRule({
	summary: "Every cron text has a date on which it fires",
	why: "A schedule for 31 June is well formed and starts nothing, ever. Nobody notices until the data is missed.",
	remedy: "Name a day that the months have; `L` is the last day of a month.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* cronProblems(pipeline, (code) => code === "never-fires");
		for (const { trigger, path, result, text } of timedTriggers(pipeline)) {
			if (!("cron" in result) || result.cron.lastYear >= presentYear) continue;
			yield {
				at: {
					path,
					within: fieldSpan(text, yearField)
				},
				message: `${triggerWord(trigger)} fired in ${result.cron.lastYear} for the last time`,
				remedy: "Write * for the year, or remove the entry",
				subject: result.cron.text
			};
		}
	}
});
// src/rules/parts/commands.ts
function splitCommands(text) {
	const separators = [];
	const endOf = finderIn(text);
	for (let at = 0; at < text.length; at++) {
		const end = endOfShielded(text, at, endOf);
		if (end !== void 0) at = end;
		else {
			const found = separatorAt(text, at);
			if (!found) continue;
			separators.push({
				text: found,
				span: {
					start: at,
					end: at + found.length
				}
			});
			at += found.length - 1;
		}
	}
	const starts = [0, ...separators.map(({ span }) => span.end)];
	const ends = [...separators.map(({ span }) => span.start), text.length];
	return {
		commands: starts.flatMap((start, index) => {
			const raw = text.slice(start, ends[index]);
			const lead = raw.length - raw.trimStart().length;
			return raw.trim() === "" || raw.trim().startsWith("#") ? [] : [{
				text: raw.trim(),
				start: start + lead
			}];
		}),
		separators
	};
}
function endOfShielded(text, at, endOf) {
	const character = text[at];
	if (character === "\\") return text[at + 1] === "\r" ? at + 2 : at + 1;
	if (character === "'" || character === "\"") return endOf(character, at + 1);
	return text.startsWith("{{", at) ? endOf("}}", at + 2) : void 0;
}
function finderIn(text) {
	const missing = new Set();
	return (mark, from) => {
		const end = missing.has(mark) ? -1 : text.indexOf(mark, from);
		if (end === -1) missing.add(mark);
		return end === -1 ? void 0 : end + mark.length - 1;
	};
}
function separatorAt(text, at) {
	if (text.startsWith("&&", at)) return "&&";
	return text[at] === ";" || text[at] === "\n" ? text[at] : void 0;
}
// src/rules/parts/dbt.ts
function dbtTasks(pipeline) {
	return pipeline.tasks.flatMap((task) => {
		const text = commandsOf(task);
		if (text === void 0 || !isAwake(pipeline, task)) return [];
		const { commands, separators } = splitCommands(text);
		return [{
			task,
			path: [...task.parametersPath, "commands"],
			text,
			separators,
			commands: commands.map((command) => ({
				...command,
				verb: verbOf(command.text)
			}))
		}];
	});
}
function dbtVerbs(task) {
	if (task.action.job !== "DBT_CORE_EXECUTE") return void 0;
	const text = commandsOf(task);
	return text === void 0 ? [null] : splitCommands(text).commands.map((command) => verbOf(command.text));
}
function commandsOf(task) {
	return task.action.job === "DBT_CORE_EXECUTE" ? textOf$1(entryOf(task.parameters, "commands")?.value) : void 0;
}
function verbOf(command) {
	const [program, ...words] = command.split(/\s+/);
	if (program !== "dbt") return null;
	const verb = words.find((word) => !word.startsWith("-"));
	return verb === void 0 || !/^[a-z][a-z-]*$/.test(verb) ? null : verb;
}
// src/rules/dbt-command-chain.ts
var dbt_command_chain_default = defineRule({
	summary: "Several dbt commands are separated by semicolons",
	why: "The commands of a dbt task do not go through a shell: `&&` is handed to dbt as an argument, and the task fails.",
	remedy: "Write `;` between the commands.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "dbt",
	*check({ pipeline }) {
		for (const dbt of dbtTasks(pipeline)) {
			const [first] = dbt.separators.filter(({ text }) => text === "&&");
			if (!first) continue;
			const fix = fixOf$1(pipeline.document, dbt);
			yield {
				at: {
					path: dbt.path,
					within: first.span
				},
				message: `Task ${quoted(dbt.task.label)} joins its dbt commands by && instead of a semicolon`,
				subject: dbt.task.key,
				...fix && { fix }
			};
		}
	}
});
function fixOf$1(document, { path, text, separators }) {
	const node = nodeAt(document.root, path);
	if (node?.kind !== "scalar") return void 0;
	const edits = separators.flatMap((separator) => {
		if (separator.text !== "&&") return [];
		const blanks = /[ \t]*$/.exec(text.slice(0, separator.span.start))?.[0].length ?? 0;
		const within = {
			start: separator.span.start - blanks,
			end: separator.span.end
		};
		return [{
			span: spanWithin(document, node, within),
			text: ";",
			old: text.slice(within.start, within.end)
		}];
	});
	return edits.every(({ span, old }) => document.source.text.slice(span.start, span.end) === old) ? {
		title: "Write \";\" for \"&&\"",
		safety: "unsafe",
		edits: edits.map(({ span, text: written }) => ({
			span,
			text: written
		}))
	} : void 0;
}
// src/rules/dbt-full-refresh.ts
const rareSeconds = 518400;
var dbt_full_refresh_default = defineRule({
	summary: "A schedule does not rebuild every dbt model from scratch",
	why: "A full refresh drops the incremental tables and reads all history again. It was usually meant for one run, and then stays in the file.",
	remedy: "Remove `--full-refresh`; start a run by hand with an input where one is needed.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "dbt",
	*check({ pipeline }) {
		const schedule = frequentSchedule(pipeline);
		if (!schedule) return;
		for (const { task, path, commands } of dbtTasks(pipeline)) {
			if (isConditional(pipeline, task)) continue;
			for (const command of commands) {
				const at = withoutTemplates(command.text).search(/(?<=\s)--full-refresh(?=\s|$)/);
				if (at === -1 || command.verb === null) continue;
				const start = command.start + at;
				yield {
					at: {
						path,
						within: {
							start,
							end: start + 14
						}
					},
					message: `Task ${quoted(task.label)} runs dbt ${command.verb} with --full-refresh each time that ${triggerPhrase(schedule)} fires`,
					subject: `${task.key} ${command.verb}`
				};
			}
		}
	}
});
function frequentSchedule(pipeline) {
	return timedTriggers(pipeline).find(({ trigger, result }) => {
		if (trigger.kind !== "cron" || !("cron" in result)) return false;
		const seconds = shortestInterval(result.cron);
		return seconds !== void 0 && seconds < rareSeconds;
	})?.trigger;
}
function withoutTemplates(text) {
	return text.replace(/\{\{[^{}]*\}\}/g, (template) => " ".repeat(template.length));
}
// src/rules/dbt-project-dir-missing.ts
var dbt_project_dir_missing_default = defineWorkspaceRule({
	summary: "A dbt task says which project it runs where its connection serves several",
	why: "Without `project_dir` dbt looks in the root of the repository, where there is no project when the projects lie in folders.",
	remedy: "Set `project_dir` to the folder that holds the `dbt_project.yml` of the task.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "dbt",
	*check({ pipelines }) {
		const ordered = [...pipelines].sort((a, b) => a.key < b.key ? -1 : 1);
		for (const [, tasks] of gather(ordered.flatMap(dbtTasksOf), ({ connection }) => connection)) {
			const directories = [...new Set(tasks.map(({ directory }) => directory))].filter((directory) => directory !== "");
			if (directories.length === 0) continue;
			for (const { pipeline, task } of tasks.filter(({ directory }) => directory === "")) yield {
				document: pipeline.document,
				at: {
					path: task.parametersPath,
					part: "key"
				},
				message: `Task ${quoted(task.label)} has no project_dir, while others on the same connection run ${listNames(directories)}`,
				subject: task.key
			};
		}
	}
});
function dbtTasksOf(pipeline) {
	return pipeline.tasks.flatMap((task) => {
		if (task.action.job !== "DBT_CORE_EXECUTE" || !isAwake(pipeline, task) || entryOf(task.parameters, "commands") === void 0) return [];
		const { path } = task.connection;
		const connection = path ? textOf$1(nodeAt(pipeline.document.root, path)) : "";
		const written = textOf$1(entryOf(task.parameters, "project_dir")?.value) ?? "";
		return connection === void 0 ? [] : [{
			pipeline,
			task,
			connection,
			directory: written.trim().replace(/\/+$/, "")
		}];
	});
}
// src/rules/dbt-untested.ts
var dbt_untested_default = defineRule({
	summary: "Where dbt builds models, dbt also tests them",
	why: "`dbt run` builds the models and skips their tests, so that wrong rows reach the readers although the project could tell.",
	remedy: "Use `dbt build`, which tests each model before those that read it, or add `dbt test` after `dbt run`.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "dbt",
	*check({ pipeline }) {
		if (pipeline.tasks.flatMap((task) => dbtVerbs(task) ?? []).some((verb) => verb === null || verb === "build" || verb === "test" || verb === "retry")) return;
		const running = dbtTasks(pipeline).filter(runsModels);
		const [first, ...others] = running;
		if (!first) return;
		yield {
			at: runOf(first),
			message: `${running.length === 1 ? "Task" : "Tasks"} ${listNames(running.map(({ task }) => task.label))} ${running.length === 1 ? "runs" : "run"} dbt models, and no task of the pipeline tests them`,
			subject: "pipeline",
			members: running.map(({ task }) => task.key),
			related: others.slice(0, 5).map((dbt) => ({
				at: runOf(dbt),
				message: "is not tested either"
			}))
		};
	}
});
function runsModels({ commands }) {
	return commands.some(({ verb, text }) => verb === "run" && !text.includes("dbt_project_evaluator"));
}
function runOf({ path, commands }) {
	const command = commands.find(({ verb }) => verb === "run");
	return command ? {
		path,
		within: {
			start: command.start,
			end: command.start + command.text.length
		}
	} : { path };
}
// src/rules/dependency-cycle.ts
const mostNames$2 = 6;
var dependency_cycle_default = defineRule({
	summary: "Tasks do not wait for each other in a circle",
	why: "The platform refuses a circle: no task in it could ever start, nor anything after it.",
	remedy: "Remove one of the dependencies that close the circle.",
	severity: "error",
	since: "0.1.0",
	*check({ graph }) {
		for (const circle of cyclesIn(graph)) yield {
			at: { path: closingDependency(circle)?.path ?? circle[0]?.path ?? [] },
			message: circle.length === 1 ? `${quoted(circle[0]?.label ?? "")} waits for itself` : `Waiting in a circle: ${chain(circle)}`,
			subject: [...circle.map((node) => node.id)].sort().join(" ")
		};
	}
});
function chain(circle) {
	const names = circle.map((node) => quoted(node.label));
	return [...names.length > mostNames$2 ? [...names.slice(0, 5), `${count(names.length - mostNames$2 + 1, "other")}`] : names, names[0]].join(" waits for ");
}
function closingDependency(circle) {
	const keys = new Set(circle.map((node) => node.key));
	return circle.flatMap((node) => node.dependencies).find((dependency) => dependency.on !== null && keys.has(dependency.on));
}
// src/rules/duplicate-id.ts
var duplicate_id_default = defineRule({
	summary: "No two tasks or groups of a pipeline share an id",
	why: "Ids must be unique over the whole pipeline, and references to tasks ignore case: of two equal ids one is reached by chance.",
	remedy: "Give one of them another id, and adapt what refers to it.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		const seen = new Map();
		for (const node of [...pipeline.groups, ...pipeline.tasks]) {
			const id = node.id.toLowerCase();
			const first = seen.get(id);
			if (!first) seen.set(id, node);
			else yield {
				at: {
					path: node.path,
					part: "key"
				},
				message: `${nodeWord(node)} id ${quoted(node.id)} is taken by ${nodeWord(first).toLowerCase()} ${quoted(first.label)}${first.id === node.id ? "" : "; ids that differ only in case are not told apart"}`,
				subject: node.id,
				related: [{
					at: {
						path: first.path,
						part: "key"
					},
					message: "first used here"
				}]
			};
		}
	}
});
// src/rules/duplicate-key.ts
var duplicate_key_default = defineDocumentRule({
	summary: "A mapping has each key once",
	why: "Of two equal keys only the last one counts, without a word. A reviewer reads the first.",
	remedy: "Keep the one that is meant and delete the other.",
	severity: "error",
	since: "0.1.0",
	*check({ document }) {
		yield* textProblems(document, ["duplicate-key"]);
	}
});
// src/core/exclusive.ts
const scopes = [
	"project_name",
	"workspace_id",
	"environment_id"
];
function claimsOf(pipeline) {
	return pipeline.tasks.flatMap((task) => claimOf(task) ?? []);
}
function claimOf(task) {
	const { target, facts, integration } = task.action;
	const name = target.value?.trim() ?? "";
	if (!isExclusive(task) || name === "" || target.path === void 0) return void 0;
	const scope = scopes.map((key) => textOf$1(childOf(task.parameters, key)) ?? null);
	if (scope.some((text) => text?.includes("${{"))) return void 0;
	const parameter = String(target.path.at(-1));
	return {
		task,
		key: JSON.stringify([
			integration,
			parameter,
			name,
			...scope
		]),
		path: target.path,
		words: `${facts?.title ?? integration} ${parameter} ${quoted(name)}`
	};
}
function isExclusive({ action: { facts } }) {
	if (facts === null || facts.idempotent !== true || !(facts.writes || facts.exports)) return false;
	return facts.family === "ingest" || facts.family === "transform" && facts.rateLimited || facts.expertise === "bi";
}
// src/rules/parts/unordered.ts
function firstUnordered({ graph, reach }, tasks) {
	const depthOf = (task) => graph.depth[graph.startOf(task.key)] ?? -1;
	if (tasks.some((task) => depthOf(task) === -1)) return void 0;
	const ordered = [...tasks].sort((a, b) => depthOf(a) - depthOf(b));
	for (const [index, below] of ordered.entries()) {
		const above = ordered[index - 1];
		if (!above) continue;
		const isOrdered = reach.isUpstream(above.key, below.key);
		if (isOrdered !== true) return isOrdered === void 0 ? void 0 : [above, below];
	}
}
// src/rules/duplicate-task.ts
var duplicate_task_default = defineRule({
	summary: "A pipeline does the same thing once",
	why: "A task that was copied and not changed does its work twice: double load, double cost, and often the task that was meant is missing.",
	remedy: "Remove the copy, or give it the parameters that it was made for.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		const claimed = new Set(claimsOf(pipeline).map(({ task }) => task));
		const candidates = pipeline.tasks.filter((task) => canBeCopy(task) && isAwake(pipeline, task));
		for (const [, copies] of gather(candidates, contentOf(context))) {
			const [first, ...others] = copies;
			if (!first || others.length === 0) continue;
			const isAtOnce = firstUnordered(context, copies) !== void 0;
			if (isAtOnce ? claimed.has(first) : first.action.facts?.family === "test") continue;
			yield problemOf$4(context, first, others, isAtOnce);
		}
	}
});
function canBeCopy({ action: { facts }, parameters }) {
	if (facts === null || facts.idempotent === false || [
		"wait",
		"approval",
		"notify"
	].includes(facts.family)) return false;
	return parameters?.kind === "map" && parameters.entries.size > 0;
}
function contentOf({ pipeline }) {
	const numberOf = valueNumbers();
	const readers = new Set(pipeline.references.filter(({ context }) => context === "matrix").map(({ site }) => site.reader));
	return (task) => {
		const { path } = task.connection;
		const connection = path ? textOf$1(nodeAt(pipeline.document.root, path)) ?? null : null;
		const scope = readers.has(task.key) ? task.groupKey : null;
		return JSON.stringify([
			task.action.integration,
			task.action.job,
			numberOf(task.parameters),
			connection,
			scope
		]);
	};
}
function problemOf$4({ pipeline }, first, others, isAtOnce) {
	const copies = [first, ...others];
	const hasOneCondition = new Set(copies.map((task) => conditionsOf(pipeline, task))).size === 1;
	const names = [...new Set(copies.map((task) => quoted(task.label)))];
	const who = names.length === 1 ? `${copies.length} tasks named ${names[0]}` : `Tasks ${joined$1(names.slice(0, 4))}`;
	const rest = names.length > 4 ? ` and ${names.length - 4} more` : "";
	return {
		at: {
			path: (others[0] ?? first).path,
			part: "key"
		},
		message: `${who}${rest} run ${quoted(first.action.job)} with the same parameters`,
		subject: first.key,
		members: copies.map((task) => task.key),
		...!(isAtOnce && hasOneCondition) && { severity: "note" },
		related: [first, ...others.slice(1, 5)].map((task) => ({
			at: {
				path: task.path,
				part: "key"
			},
			message: "does the same"
		}))
	};
}
// src/rules/parts/empty-entries.ts
const rootKeys = [
	"schedule",
	"sensors",
	"trigger_events",
	"alerts",
	"inputs",
	"configuration",
	"anomalies",
	"meta"
];
const groupKeys = [
	"condition",
	"matrix",
	"meta"
];
const taskKeys = [
	"tags",
	"alerts",
	"connection",
	"condition",
	"operation_metadata",
	"configuration",
	"anomalies",
	"meta"
];
function emptyEntries(pipeline) {
	const found = [
		[[], rootKeys],
		...pipeline.groups.map((group) => [group.path, groupKeys]),
		...pipeline.tasks.map((task) => [task.path, taskKeys])
	].flatMap(([path, keys]) => keys.flatMap((key) => emptyEntry(pipeline.document, [...path, key]) ?? []));
	return [...new Map(found.map((entry) => [entry.line.start, entry])).values()].sort((a, b) => a.line.start - b.line.start);
}
function emptyEntry(document, path) {
	const parent = nodeAt(document.root, path.slice(0, -1));
	const entry = parent?.kind === "map" ? parent.entries.get(String(path[path.length - 1])) : void 0;
	if (parent?.kind !== "map" || !entry || entry.merged || !(isUnset(entry.value) || isEmptyCollection(entry.value))) return void 0;
	const { source, lineStarts } = document;
	const index = lineIndexAt(lineStarts, entry.keySpan.start);
	const line = {
		start: lineStarts[index] ?? 0,
		end: lineStarts[index + 1] ?? source.text.length
	};
	return /^ *(?:"\w+"|'\w+'|\w+) *: *(?:\[ *\]|\{ *\}|~|null|Null|NULL)? *\r?\n?$/.test(source.text.slice(line.start, line.end)) && parent.entries.size > 1 ? {
		path,
		line
	} : void 0;
}
// src/rules/empty-section.ts
var empty_section_default = defineRule({
	summary: "Sections that are empty are left out",
	why: "Lines such as `tags: []` say nothing, make every change longer to read and hide the settings that matter.",
	remedy: "Remove the empty sections; an absent one means the same.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const entries = emptyEntries(pipeline);
		const [first, ...others] = entries;
		if (!first) return;
		const keys = [...new Set(entries.map(({ path }) => String(path[path.length - 1])))];
		yield {
			at: {
				path: first.path,
				part: "pair"
			},
			message: `${count(entries.length, "empty section")}: ${joined$1(keys)}`,
			subject: "sections",
			members: entries.map(({ path }) => nodeKeyOf(path)),
			related: others.slice(0, 5).map(({ path }) => ({
				at: {
					path,
					part: "pair"
				},
				message: "is empty, too"
			})),
			fix: {
				title: `Remove ${count(entries.length, "empty line")}`,
				safety: "safe",
				edits: entries.map(({ line }) => ({
					span: line,
					text: ""
				}))
			}
		};
	}
});
// src/rules/environment-missing.ts
var environment_missing_default = definePlatformRule({
	summary: "Every environment that a trigger names exists in the workspace",
	why: "A schedule for an environment that is not there starts nothing, and nobody is told.",
	remedy: "Write the name of an environment of the workspace, or create it before the change is merged.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "platform",
	*check({ pipeline, platform }) {
		const { environments } = platform;
		if (!environments) return;
		const known = new Set(environments.flatMap(({ id, name }) => [id, name]));
		const { root } = pipeline.document;
		for (const trigger of pipeline.triggers) for (const { path, text } of environmentPlaces(root, trigger.path)) {
			const name = text.trim();
			if (name === "" || name.includes("{{") || known.has(name)) continue;
			const [near] = closestTo(name, environments.map((environment) => environment.name), 1);
			const hint = near === void 0 ? "" : `; ${quoted(near)} is close`;
			const message = `The workspace has no environment ${quoted(name)}${hint}`;
			yield {
				at: { path },
				message,
				subject: `environment ${name}`
			};
		}
	}
});
function environmentPlaces(root, trigger) {
	return ["environment", "environments"].flatMap((key) => {
		const path = [...trigger, key];
		const node = nodeAt(root, path);
		return (node?.kind === "list" ? node.items.map((_, index) => [...path, index]) : [path]).flatMap((place) => {
			const text = textOf$1(nodeAt(root, place));
			return text === void 0 ? [] : [{
				path: place,
				text
			}];
		});
	});
}
// src/rules/environment-pinned.ts
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var environment_pinned_default = defineRule({
	summary: "A schedule names its environment",
	why: "An id tells no reader whether this is production, and a schedule keeps pointing at it after the environment was removed.",
	remedy: "Write the name of the environment.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const pinned = pipeline.triggers.flatMap((trigger) => {
			const id = trigger.environments.find((environment) => uuid.test(environment));
			const key = ["environment", "environments"].find((name) => nodeAt(pipeline.document.root, [...trigger.path, name])) ?? "";
			return id === void 0 ? [] : [{
				trigger,
				id,
				path: [...trigger.path, key]
			}];
		});
		const [first, ...others] = pinned;
		if (!first) return;
		const rest = others.length > 0 ? `, and so ${others.length === 1 ? "does one other" : `do ${others.length} others`}` : "";
		yield {
			at: { path: first.path },
			message: `${triggerWord(first.trigger)} names its environment by the id ${quoted(first.id)}${rest}`,
			subject: "environments",
			members: pinned.map(({ id }) => id),
			related: others.slice(0, 9).map(({ path }) => ({
				at: { path },
				message: "is an id, too"
			}))
		};
	}
});
// src/rules/failure-hidden.ts
var failure_hidden_default = defineRule({
	summary: "A failure that counts as a warning is told to somebody where others go on after it",
	why: "With `treat_failure_as_warning` the tasks after a failed one run all the same, on old or untested data, and the run ends without a failure.",
	remedy: "Add an alert for WARNING under `alerts:` at the root, or let the task fail.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		if (pipeline.gaps.has("handlers")) return;
		const hidden = pipeline.tasks.filter((task) => task.onFailure === "warn" && isAwake(pipeline, task) && feedsOthers(task) && !task.handlers.some(hearsOfWarning));
		if (hidden.length === 0 || pipeline.handlers.some(hearsOfWarning)) return;
		const consumers = consumersIn(pipeline);
		const fed = hidden.filter((task) => consumers.has(task.key) || consumers.has(task.groupKey ?? ""));
		const [first] = fed;
		if (!first) return;
		const keys = new Set(fed.flatMap((task) => [task.key, task.groupKey ?? ""]));
		const names = new Set([...keys].flatMap((key) => consumers.get(key) ?? []));
		yield {
			at: {
				path: [...first.path, "treat_failure_as_warning"],
				part: "pair"
			},
			message: messageFor(fed, [...names]),
			subject: "pipeline",
			members: fed.map((task) => task.id),
			...!startsByItself(pipeline) && { severity: "note" },
			related: fed.slice(1, 6).map((task) => ({
				at: {
					path: [...task.path, "treat_failure_as_warning"],
					part: "pair"
				},
				message: "hidden as well"
			}))
		};
	}
});
function messageFor(fed, consumers) {
	const goOn = `${listNames(consumers)} ${consumers.length === 1 ? "goes" : "go"} on`;
	return `When ${listNames(fed.map((task) => task.label))} ${fed.length === 1 ? "fails" : "fail"}, ${goOn} all the same, and no alert speaks of warnings`;
}
function feedsOthers({ action }) {
	return !["notify", "wait"].includes(action.facts?.family ?? "");
}
function hearsOfWarning({ statuses }) {
	return statuses.some((status) => status === "WARNING" || status === "ANY_COMPLETED" || status.includes("${{"));
}
function consumersIn(pipeline) {
	const consumers = new Map();
	for (const node of pipeline.nodes.values()) {
		const names = node.dependencies.length > 0 ? startersOf(pipeline, node) : [];
		for (const { on } of node.dependencies) if (on !== null && names.length > 0) push(consumers, on, names);
	}
	return consumers;
}
function startersOf(pipeline, node) {
	if (node.condition.state !== "unset" || node.paused) return [];
	if (node.kind === "task") return [node.label];
	const first = membersOf(pipeline, node).filter((task) => task.dependencies.length === 0).find((task) => task.condition.state === "unset" && !task.paused);
	return first ? [node.name.trim() === "" ? first.label : node.label] : [];
}
function push(consumers, key, labels) {
	const known = consumers.get(key);
	if (known) known.push(...labels);
	else consumers.set(key, [...labels]);
}
// src/rules/group-name-taken.ts
var group_name_taken_default = defineRule({
	summary: "No two groups of a pipeline bear the same name",
	why: "An alert or a chart that speaks of the group leaves open which of the two is meant.",
	remedy: "Give each group a name that says what sets it apart.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		const taken = [...gather(pipeline.groups.filter((group) => group.name.trim() !== ""), (group) => group.name.trim().toLowerCase()).values()].filter((groups) => groups.length > 1);
		const [first, second, ...others] = taken.flat();
		if (!first || !second) return;
		const names = taken.map((groups) => `${groups.length === 2 ? "two" : groups.length} are named ${quoted(groups[0]?.name.trim() ?? "")}`);
		yield {
			at: { path: [...second.path, "name"] },
			message: `Groups share their names: ${joined$1(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more names are taken`] : names)}`,
			subject: "names",
			members: taken.flat().map((group) => group.key),
			related: [first, ...others.slice(0, 9)].map((group) => ({
				at: { path: [...group.path, "name"] },
				message: `is named ${quoted(group.name.trim())}`
			}))
		};
	}
});
// src/rules/group-unnamed.ts
var group_unnamed_default = defineRule({
	summary: "Every group has a name where there are several",
	why: "Runs, alerts and reviews show a group by its name. Without one people see an id that says nothing.",
	remedy: "Add a short `name:` that says what the group does.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		const unnamed = pipeline.groups.filter((group) => group.name.trim() === "");
		const [first] = unnamed;
		if (!first || pipeline.groups.length < 2) return;
		const examples = unnamed.flatMap((group) => membersOf(pipeline, group).slice(0, 1)).map((task) => task.label);
		yield {
			at: {
				path: first.path,
				part: "key"
			},
			message: `${count(unnamed.length, "group")} of ${pipeline.groups.length} without a name${examples.length > 0 ? `, such as the one with ${listNames(examples, 2)}` : ""}`,
			subject: "groups",
			members: unnamed.map((group) => group.key),
			related: unnamed.slice(1, 6).map((group) => ({
				at: {
					path: group.path,
					part: "key"
				},
				message: "has no name either"
			}))
		};
	}
});
// src/rules/hard-coded-date.ts
var hard_coded_date_default = defineRule({
	summary: "A pipeline that starts by itself does not work on one fixed day",
	why: "Each run reads or loads the same day again. The date was usually typed in for one backfill.",
	remedy: "Use `${{ format_date(ORCHESTRA.PIPELINE_RUN_STARTED_AT, \"%Y-%m-%d\") }}`, an input, or the date function of the warehouse.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		if (!startsByItself(pipeline)) return;
		for (const task of pipeline.tasks) {
			if (!isAwake(pipeline, task)) continue;
			for (const { path, within, date } of fixedDates(task)) yield {
				at: {
					path,
					within
				},
				message: `Task ${quoted(task.label)} works on ${quoted(date)} in every run`,
				subject: `${task.key} ${String(path[path.length - 1])} ${date}`
			};
		}
	}
});
const sqlKeys = [
	"statement",
	"query",
	"sql"
];
const commandKeys = [
	"command",
	"commands",
	"script"
];
const sqlDay = /(?<=(?<![<>!])=\s{0,3}(?:date\s{0,3}|timestamp\s{0,3})?')20(?!99)\d\d-\d\d-\d\d(?=')/gi;
const commandDay = /(?<=\s--(?:run-|execution-|business-|logical-|as-of-)?(?:date|day)[=\s]["']?)20(?!99)\d\d-\d\d-\d\d(?!\S*\d)/g;
function* fixedDates({ parameters, parametersPath }) {
	if (parameters?.kind !== "map") return;
	for (const [key, { value }] of parameters.entries) {
		const pattern = sqlKeys.includes(key) ? sqlDay : commandKeys.includes(key) ? commandDay : void 0;
		const text = pattern && textOf$1(value);
		const found = pattern && text !== void 0 ? text.matchAll(pattern).next().value : void 0;
		if (found) yield {
			path: [...parametersPath, key],
			within: {
				start: found.index,
				end: found.index + found[0].length
			},
			date: found[0]
		};
	}
}
// src/rules/hidden-character.ts
var hidden_character_default = defineDocumentRule({
	summary: "The text holds no invisible characters",
	why: "Characters without width or that turn the direction of text make a line look like something it is not.",
	remedy: "Delete the character; nothing that is meant is lost.",
	severity: "warning",
	since: "0.1.0",
	*check({ document }) {
		yield* textProblems(document, ["hidden-character"]);
	}
});
// src/rules/input-default-mismatch.ts
const kindsByType = new Map([
	["string", "a text"],
	["number", "a number"],
	["boolean", "true or false"],
	["dict", "a mapping"],
	["list", "a list"]
]);
var input_default_mismatch_default = defineRule({
	summary: "The default of an input is of the type that the input declares",
	why: "Whoever relies on the type gets something else: a condition that compares with a number never holds for the text of that number.",
	remedy: "Write the default in the declared type, or declare the type of the default.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { name, path, type, default: fallback } of pipeline.parameters) {
			const declared = kindsByType.get(type);
			const given = fallback && kindOf$1(fallback);
			if (declared === void 0 || given === void 0 || given === declared) continue;
			yield {
				at: { path: [...path, "default"] },
				message: `Input ${quoted(name)} is declared as ${type}, but its default is ${given}`,
				subject: name,
				...type === "string" && { severity: "note" }
			};
		}
	}
});
function kindOf$1(node) {
	if (node.kind === "map") return "a mapping";
	if (node.kind === "list") return "a list";
	if (node.value === null || String(node.value).includes("{{")) return void 0;
	if (typeof node.value === "number") return "a number";
	return typeof node.value === "boolean" ? "true or false" : "a text";
}
// src/rules/input-options.ts
var input_options_default = defineRule({
	summary: "The options of an input make sense",
	why: "The platform refuses options on anything but a text, an empty list, repeated options, and a default that is none of them.",
	remedy: "List each option once, on an input of type string, with the default among them.",
	severity: "error",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const { document } = pipeline;
		for (const parameter of pipeline.parameters) {
			const path = [...parameter.path, "options"];
			const options = nodeAt(document.root, path);
			if (options?.kind !== "list") continue;
			if (parameter.type !== "" && parameter.type !== "string") {
				yield {
					at: {
						path,
						part: "key"
					},
					message: `Input ${quoted(parameter.name)} has options, which only inputs of type string can have; this one is ${quoted(parameter.type)}`,
					subject: `${parameter.name} type`
				};
				continue;
			}
			if (options.items.length === 0) {
				yield {
					at: {
						path,
						part: "key"
					},
					message: `Input ${quoted(parameter.name)} has an empty list of options`,
					remedy: "Add an option, or remove the key",
					subject: `${parameter.name} empty`
				};
				continue;
			}
			for (const index of repeated(options)) {
				const fix = removeItem(document, [...path, index]);
				yield {
					at: { path: [...path, index] },
					message: `Input ${quoted(parameter.name)} has the option ${quoted(String(scalarOf(options.items[index])))} twice`,
					subject: `${parameter.name} repeated ${scalarOf(options.items[index])}`,
					...fix && { fix }
				};
			}
			yield* defaultProblem(parameter, options);
		}
	}
});
function scalarOf(node) {
	return node?.kind === "scalar" ? node.value : void 0;
}
function repeated({ items }) {
	const seen = new Set();
	return items.flatMap((item, index) => {
		const value = scalarOf(item);
		if (value === void 0 || value === null) return [];
		const isKnown = seen.has(value);
		seen.add(value);
		return isKnown ? [index] : [];
	});
}
function* defaultProblem({ name, path, default: fallback }, { items }) {
	const text = textOf$1(fallback);
	const texts = items.flatMap((item) => textOf$1(item) ?? []);
	if (text === void 0 || text.includes("{{") || texts.includes(text) || texts.length < items.length) return;
	yield {
		at: { path: [...path, "default"] },
		message: `The default ${quoted(text)} of input ${quoted(name)} is none of its options ${listNames(texts, 5)}`,
		remedy: "Add the default to the options, or choose one of them",
		subject: `${name} default`
	};
}
// src/rules/invalid-cron.ts
var invalid_cron_default = defineRule({
	summary: "Every cron text has six fields that the scheduler understands",
	why: "The platform refuses a pipeline with a cron text it cannot read. Texts of five fields from Unix or Airflow, and weekdays counted from 0, are the usual cause.",
	remedy: "Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with `?` in one of the two day fields.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* cronProblems(pipeline, (code) => code !== "never-fires");
	}
});
// src/rules/invalid-exclude-date.ts
var invalid_exclude_date_default = defineRule({
	summary: "Every excluded date of a schedule or sensor is a date",
	why: "Excluded dates are texts of the form year-month-day. Another form is refused, or it excludes nothing and the run starts on the holiday.",
	remedy: "Write the date as year-month-day, such as 2026-12-25.",
	severity: "error",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const trigger of pipeline.triggers) {
			if (trigger.kind !== "cron" && trigger.kind !== "sensor") continue;
			const path = [...trigger.path, "exclude"];
			const excluded = nodeAt(pipeline.document.root, path);
			if (excluded?.kind === "scalar") yield* told$3(pipeline, trigger, excluded, path);
			if (excluded?.kind === "list") for (const [index, item] of excluded.items.entries()) yield* told$3(pipeline, trigger, item, [...path, index]);
		}
	}
});
function* told$3({ document }, trigger, node, path) {
	const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
	if (text === void 0 || text.includes("${{") || isDate$1(text.trim())) return;
	const hasTime = isDate$1(text.trim().slice(0, 10)) && /^.{10}[T ]\d/.test(text.trim());
	const mended = hasTime ? text.trim().slice(0, 10) : isoDate(text.trim());
	const fix = mended === void 0 ? void 0 : replaceScalar(document, path, mended);
	yield {
		at: { path },
		message: `${triggerWord(trigger)} excludes ${quoted(text)}, which is ${hasTime ? "a date with a time" : "no date"}${mended === void 0 ? "" : `; did you mean ${quoted(mended)}?`}`,
		subject: text,
		...hasTime && { severity: "warning" },
		...fix && { fix }
	};
}
function isDate$1(text) {
	const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return isDay(Number(year), Number(month), Number(day));
}
function isDay(year, month, day) {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function isoDate(text) {
	const [, year, month, day] = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text) ?? [];
	if (year !== void 0) return written(year, month, day);
	const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	if (Number(first) > 12) return written(last, second, first);
	return Number(second) > 12 || first === second ? written(last, first, second) : void 0;
}
function written(year, month, day) {
	return isDay(Number(year), Number(month), Number(day)) ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : void 0;
}
// src/rules/parts/expression-problems.ts
function* expressionProblems(pipeline, codes, safety, extra = () => ({})) {
	for (const { path, template } of pipeline.sites) for (const problem of template.problems) {
		if (!codes.includes(problem.code)) continue;
		const { message, suggestion } = problem;
		const within = problem.code === "empty" ? wholeExpression(template, problem.within) : problem.within;
		const fix = suggestion === void 0 ? void 0 : replacePiece(pipeline.document, {
			path,
			within
		}, suggestion, safety);
		const text = template.text.slice(within.start, within.end);
		yield {
			at: {
				path,
				within
			},
			message,
			subject: `${problem.code} ${text}`,
			...suggestion !== void 0 && { remedy: `Write ${suggestion}` },
			...fix && { fix },
			...extra(problem, text)
		};
	}
}
function wholeExpression({ text }, inner) {
	return text.startsWith("${{", inner.start - 3) && text.startsWith("}}", inner.end) ? {
		start: inner.start - 3,
		end: inner.end + 2
	} : inner;
}
// src/rules/invalid-expression.ts
var invalid_expression_default = defineRule({
	summary: "Every expression can be read",
	why: "An expression with a missing bracket or quote, or with an operator of another language, fails when the task starts, or is sent to the tool as text.",
	remedy: "Complete the expression between `${{` and `}}`; its grammar is that of Python.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* expressionProblems(pipeline, [
			"unclosed",
			"empty",
			"unbalanced",
			"quote",
			"operator",
			"syntax",
			"too-deep"
		], "safe", ({ code }) => code === "too-deep" ? { severity: "warning" } : {});
	}
});
// src/rules/parts/json.ts
const tokenPattern = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null|NaN|-?Infinity)(?!\w)/y;
const wordPattern = /[\p{L}\p{N}_.+-]+/uy;
const blankPattern = /[ \t\r\n]*/y;
const pythonWords = new Map([
	["True", "true"],
	["False", "false"],
	["None", "null"]
]);
function jsonFaultOf(text, expressions) {
	const open = [];
	let state = "value";
	let comma;
	for (let at = 0;;) {
		const scan = scanAt(text, at, expressions, open.length > 0);
		if (scan === "unsure") return void 0;
		if ("fault" in scan) return scan.fault;
		const { kind, span } = scan.token;
		const top = open[open.length - 1];
		at = span.end;
		if (kind === "end") {
			if (top) return {
				within: top.span,
				message: `the ${top.closer === "}" ? "brace" : "bracket"} is never closed`
			};
			return state === "after" ? void 0 : {
				within: span,
				message: "there is no value"
			};
		}
		if (kind === "expression" && state !== "value" && state !== "first") return void 0;
		if (state === "after" && !top) return {
			within: span,
			message: "something follows after its end"
		};
		if ((state === "after" || state === "first" || state === "firstKey") && kind === top?.closer) {
			open.pop();
			state = "after";
		} else if (state === "after") {
			if (kind !== ",") return unexpectedAfter(text, kind, span);
			comma = span;
			state = top?.closer === "}" ? "key" : "value";
		} else if (state === "key" || state === "firstKey") {
			if (kind !== "string") return unexpectedKey(text, kind, span, comma);
			state = "colon";
		} else if (state === "colon") {
			if (kind !== ":") return {
				within: span,
				message: "a colon is missing before it"
			};
			state = "value";
			comma = void 0;
		} else if (kind === "{" || kind === "[") {
			open.push({
				closer: kind === "{" ? "}" : "]",
				span
			});
			state = kind === "{" ? "firstKey" : "first";
		} else if (kind === "string" || kind === "value" || kind === "expression") state = "after";
		else return kind === "]" && comma && state === "value" ? trailingComma(comma) : {
			within: span,
			message: "a value is missing before it"
		};
	}
}
function unexpectedAfter(text, kind, span) {
	if (kind === "string" || kind === "value" || kind === "{" || kind === "[") return {
		within: span,
		message: "a comma is missing before it"
	};
	return {
		within: span,
		message: `${text.slice(span.start, span.end)} has no meaning here`
	};
}
function unexpectedKey(text, kind, span, comma) {
	if (kind === "}" && comma) return trailingComma(comma);
	return {
		within: span,
		message: kind === "value" ? "names stand in double quotes" : `a name is missing before ${text.slice(span.start, span.end)}`
	};
}
function trailingComma(within) {
	return {
		within,
		message: "nothing follows after the comma",
		replacement: ""
	};
}
function scanAt(text, from, expressions, isInside) {
	blankPattern.lastIndex = from;
	const start = from + (blankPattern.exec(text)?.[0].length ?? 0);
	if (start >= text.length) return { token: {
		kind: "end",
		span: {
			start: text.trimEnd().length,
			end: text.length
		}
	} };
	const expression = expressionAt(expressions, start);
	if (expression) return afterExpression(text, expression);
	if (text[start] === "\"") return scanString(text, start, expressions);
	tokenPattern.lastIndex = start;
	const [written] = tokenPattern.exec(text) ?? [];
	if (written === void 0) return { fault: strangeWord(text, start, isInside) };
	const span = {
		start,
		end: start + written.length
	};
	return { token: {
		kind: "{}[],:".includes(written) ? written : "value",
		span
	} };
}
function afterExpression(text, span) {
	return /^\s*[,}\]]|^\s*$|^\s+"/.test(text.slice(span.end, span.end + 80)) ? { token: {
		kind: "expression",
		span
	} } : "unsure";
}
function scanString(text, start, expressions) {
	for (let at = start + 1; at < text.length; at++) {
		const expression = expressionAt(expressions, at);
		if (expression) {
			at = expression.end - 1;
			continue;
		}
		const character = text[at] ?? "";
		if (character === "\"") return { token: {
			kind: "string",
			span: {
				start,
				end: at + 1
			}
		} };
		if (character === "\\") {
			if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6))) return { fault: {
				within: {
					start: at,
					end: Math.min(at + 2, text.length)
				},
				message: "a backslash must be written twice"
			} };
			at++;
		} else if (character < " ") return { fault: {
			within: {
				start,
				end: at
			},
			message: "a line break or tab stands inside double quotes"
		} };
	}
	return { fault: {
		within: {
			start,
			end: start + 1
		},
		message: "a double quote is never closed"
	} };
}
function strangeWord(text, start, isInside) {
	if (text[start] === "'") return {
		within: {
			start,
			end: start + 1
		},
		message: "texts stand in double quotes, not in single ones"
	};
	if (/^(?:#|\/\/|\/\*)/.test(text.slice(start, start + 2))) return {
		within: {
			start,
			end: start + 1
		},
		message: "JSON has no comments"
	};
	wordPattern.lastIndex = start;
	const word = wordPattern.exec(text)?.[0].slice(0, 60) ?? [...text.slice(start, start + 2)][0] ?? "";
	const within = {
		start,
		end: start + word.length
	};
	const python = pythonWords.get(word);
	if (python !== void 0) return {
		within,
		message: `${word} is written ${python}`,
		replacement: python
	};
	return {
		within,
		message: isInside ? "texts and names stand in double quotes" : "it does not begin with a brace or bracket"
	};
}
function expressionAt(expressions, start) {
	let low = 0;
	let high = expressions.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		const span = expressions[middle];
		if (span?.start === start) return span;
		if ((span?.start ?? 0) < start) low = middle + 1;
		else high = middle - 1;
	}
}
// src/rules/invalid-json.ts
const documented = new Map([
	["PYTHON_EXECUTE_SCRIPT", "environment_variables"],
	["DBT_CORE_EXECUTE", "environment_variables"],
	["HTTP_REQUEST", "custom_headers"]
]);
const likely = new Set([
	"arguments",
	"body",
	"container_overrides",
	"custom_headers",
	"environment_variables",
	"execution_data",
	"headers",
	"job_parameters",
	"output_schema",
	"parameters",
	"payload",
	"refresh_parameters",
	"request_body"
]);
var invalid_json_default = defineRule({
	summary: "JSON in a text is JSON",
	why: "The task fails when it starts, because its variables, headers or payload cannot be read.",
	remedy: "Mend the text at the underlined place: names and texts in double quotes, a comma between entries and none after the last.",
	severity: "error",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const task of pipeline.tasks) for (const entry of jsonEntries(task)) {
			const text = textOf$1(entry.value) ?? "";
			const { parts, problems } = parseTemplate(text);
			const expressions = parts.flatMap((part) => part.kind === "expression" ? [part.span] : []);
			const fault = problems.some(({ code }) => code === "unclosed") ? void 0 : jsonFaultOf(text, expressions);
			if (!fault) continue;
			const at = {
				path: [...task.parametersPath, entry.key],
				within: fault.within
			};
			const isCertain = documented.get(task.action.job) === entry.key && !fault.message.startsWith("a line break");
			const fix = fault.replacement === void 0 ? void 0 : replacePiece(pipeline.document, at, fault.replacement, "safe");
			yield {
				at,
				message: `${quoted(entry.key)} of task ${quoted(task.label)} is not JSON: ${fault.message}`,
				subject: `${entry.key} ${fault.message}`,
				...!isCertain && { severity: "warning" },
				...fix && { fix }
			};
		}
	}
});
function jsonEntries({ action, parameters }) {
	if (parameters?.kind !== "map") return [];
	return [...parameters.entries.values()].filter(({ key, value }) => {
		const text = textOf$1(value)?.trim() ?? "";
		if (documented.get(action.job) === key) return text !== "" && !/^\$\{\{/.test(text);
		return likely.has(key) && looksLikeJson(text);
	});
}
function looksLikeJson(text) {
	return /^(?:\{\s*["'}]|\[\s*["'{[\]\d])/.test(text);
}
// src/rules/parts/threshold.ts
const thresholdText = /^\s{0,40}(!=|<=|>=|=|<|>)\s{0,40}(\d{1,15})\s{0,40}$/;
function parseThreshold(text) {
	const [, comparator, count] = thresholdText.exec(text) ?? [];
	return comparator === void 0 ? void 0 : {
		comparator,
		count: Number(count)
	};
}
function writtenThresholds(pipeline) {
	return pipeline.tasks.flatMap((task) => task.action.facts?.family === "test" ? ["error", "warn"].flatMap((level) => writtenThreshold(task, level) ?? []) : []);
}
function writtenThreshold(task, level) {
	const key = `${level}_threshold_expression`;
	const entry = task.parameters?.kind === "map" ? task.parameters.entries.get(key) : void 0;
	if (entry?.value.kind !== "scalar" || entry.value.value === null) return void 0;
	const threshold = parseThreshold(textOf$1(entry.value) ?? "");
	return {
		task,
		level,
		entry,
		path: [...task.parametersPath, key],
		threshold
	};
}
function fires({ comparator, count }, rows) {
	return {
		"=": rows === count,
		"!=": rows !== count,
		"<": rows < count,
		"<=": rows <= count,
		">": rows > count,
		">=": rows >= count
	}[comparator];
}
function tellingCounts(thresholds) {
	return [0, ...thresholds.flatMap(({ count }) => [
		count - 1,
		count,
		count + 1
	])].filter((rows) => rows >= 0);
}
function neverFires(threshold) {
	return tellingCounts([threshold]).every((rows) => !fires(threshold, rows));
}
function isImplied(narrow, wide) {
	return tellingCounts([narrow, wide]).every((rows) => !fires(narrow, rows) || fires(wide, rows));
}
// src/rules/invalid-threshold.ts
const comparators = {
	"==": "=",
	"===": "=",
	"=>": ">=",
	"=<": "<=",
	"<>": "!=",
	"!==": "!="
};
var invalid_threshold_default = defineRule({
	summary: "Thresholds of tests are a comparison with a whole number of rows",
	why: "The platform refuses any other text. A threshold counts rows, so there are no decimals, shares or negative numbers, and no expressions.",
	remedy: "Write one of = != > >= < <= and a whole number, such as `> 10`.",
	severity: "error",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const written of writtenThresholds(pipeline)) {
			const problem = written.threshold ? void 0 : told$2(pipeline.document, written);
			if (problem) yield problem;
		}
	}
});
function told$2(document, { task, level, entry, path }) {
	const text = textOf$1(entry.value) ?? (entry.value.kind === "scalar" ? String(entry.value.value) : "");
	const mended = mendedText(text);
	const fix = mended === void 0 ? void 0 : thresholdFix(document, entry.value, path, mended);
	return {
		at: { path },
		message: `The ${level === "warn" ? "warning" : "error"} threshold ${quoted(text)} of ${quoted(task.label)} ${reason(text)}`,
		subject: level,
		...mended !== void 0 && { remedy: `Write ${quoted(mended)}.` },
		...fix && { fix }
	};
}
function reason(text) {
	const [, comparator = "", rest = ""] = /^\s{0,40}([=!<>]{0,3})(.{0,200})$/s.exec(text) ?? [];
	const value = rest.trim();
	if (text.includes("${{")) return "holds an expression, and only a plain number is accepted";
	if (text.trim() === "") return "is empty";
	if (Object.hasOwn(comparators, comparator)) return `has the comparator ${quoted(comparator)}, which is written ${quoted(comparators[comparator] ?? "")}`;
	if (/^\d+\.\d+$/.test(value)) return "has a decimal, but rows are counted in whole numbers";
	if (/^-\s?\d/.test(value)) return "has a negative number, but a number of rows is never below 0";
	if (/^[\d.]+\s?%$/.test(value)) return "is a share, but rows are counted";
	if (comparator === "" && /^\d+$/.test(value)) return "has no comparator";
	return "is no comparison with a whole number";
}
function mendedText(text) {
	const [, comparator = "", rest = ""] = /^\s{0,40}([=!<>]{2,3})(.{0,60})$/s.exec(text) ?? [];
	if (!Object.hasOwn(comparators, comparator)) return void 0;
	const mended = `${comparators[comparator]}${rest}`.trim();
	return parseThreshold(mended) ? mended : void 0;
}
function thresholdFix(document, node, path, text) {
	const fix = replaceScalar(document, path, text);
	const staysPlain = node.kind === "scalar" && node.style === "plain" && /^[=<]/.test(text);
	return fix && staysPlain ? {
		...fix,
		edits: [{
			span: node.span,
			text
		}]
	} : fix;
}
// src/rules/invalid-yaml.ts
var invalid_yaml_default = defineDocumentRule({
	summary: "The file is YAML that can be read in exactly one way",
	why: "A file that cannot be parsed is refused by the platform, and nothing in it can be reviewed.",
	remedy: "Mend the text at the place shown; what follows it may be read wrongly until then.",
	severity: "error",
	since: "0.1.0",
	*check({ document }) {
		yield* textProblems(document, [
			"syntax",
			"unknown-alias",
			"tag"
		]);
	}
});
// src/rules/parts/violations.ts
function violationsOf(violations, kind) {
	return violations.filter((violation) => violation.kind === kind).map((violation) => ({
		subject: "",
		...violation
	}));
}
// src/rules/job-mismatch.ts
var job_mismatch_default = defineDocumentRule({
	summary: "A job belongs to the integration that the task names",
	why: "The platform refuses a job of another integration.",
	remedy: "Name the integration that the job belongs to, or pick one of its jobs.",
	severity: "error",
	since: "0.1.0",
	*check({ violations }) {
		yield* violationsOf(violations, "job-mismatch");
	}
});
// src/rules/parts/matrices.ts
function matricesOf(pipeline) {
	return pipeline.groups.flatMap((group) => {
		const { fanOut } = group;
		return fanOut === null || group.paused ? [] : fanOut.inputs.map((input) => ({
			group,
			fanOut,
			input
		}));
	});
}
// src/rules/matrix-duplicate-id.ts
var matrix_duplicate_id_default = defineRule({
	summary: "Every object of a matrix has an `id` of its own",
	why: "Two runs of one `id` cannot be told apart; usually the second object is a copy that was not finished.",
	remedy: "Give the object another `id`, or remove the copy.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { group, input } of matricesOf(pipeline)) {
			const first = new Map();
			for (const [index, item] of (input.items ?? []).entries()) {
				const id = idOf(item);
				if (id === void 0) continue;
				const earlier = first.get(id);
				if (earlier === void 0) first.set(id, index);
				else yield {
					at: {
						path: [
							...input.path,
							index,
							"id"
						],
						part: "value"
					},
					message: `Two objects in the matrix of group ${quoted(group.label)} have the id ${quoted(id)}`,
					subject: `${group.id} ${id}`,
					related: [{
						at: { path: [
							...input.path,
							earlier,
							"id"
						] },
						message: "has it first"
					}]
				};
			}
		}
	}
});
function idOf(item) {
	const id = childOf(item, "id");
	return id?.kind === "scalar" && id.value !== null && !String(id.value).includes("{{") ? String(id.value) : void 0;
}
// src/rules/matrix-empty.ts
var matrix_empty_default = defineRule({
	summary: "A matrix has items",
	why: "A group with an empty matrix runs zero times, and the run still looks complete.",
	remedy: "Add items, or set `paused: true` on the group.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { group, input } of matricesOf(pipeline)) {
			if (input.items?.length !== 0) continue;
			yield {
				at: {
					path: input.path,
					part: "key"
				},
				message: `The matrix of group ${quoted(group.label)} has no items, so nothing in the group runs`,
				subject: group.id
			};
		}
	}
});
// src/rules/matrix-id-missing.ts
var matrix_id_missing_default = defineRule({
	summary: "Objects of a matrix carry an `id`",
	why: "The product shows and tells apart the runs of a matrix by `id`; without one they look alike in the history.",
	remedy: "Give each object an `id` of its own.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { group, input } of matricesOf(pipeline)) {
			const objects = input.items?.filter((item) => item.kind === "map") ?? [];
			const bare = objects.filter((item) => !entryOf(item, "id"));
			if (bare.length === 0) continue;
			yield {
				at: {
					path: input.path,
					part: "key"
				},
				message: `${bare.length === objects.length ? "The" : `${bare.length} of ${objects.length}`} objects in the matrix of group ${quoted(group.label)} have no \`id\``,
				subject: group.id
			};
		}
	}
});
// src/rules/matrix-unlimited.ts
var matrix_unlimited_default = defineRule({
	summary: "A matrix says how many of its items run at once",
	why: "Without a limit all items start together: a rate-limited service refuses some of them, and a warehouse makes the rest wait.",
	remedy: "Set `max_parallel` or `sequential: true` on the matrix.",
	severity: "warning",
	since: "0.1.0",
	options: { items: {
		type: "integer",
		description: "Number of items up to which a matrix on a rate-limited service needs no limit.",
		default: 3,
		minimum: 0,
		maximum: 1e3
	} },
	*check({ pipeline, options }) {
		const judged = matricesOf(pipeline).filter(({ fanOut, input }) => {
			return !fanOut.sequential && fanOut.maxParallel.state === "unset" && (input.items === null || input.items.length > 1);
		}).map((matrix) => ({
			...matrix,
			limited: rateLimitedIn(pipeline, matrix.group)
		}));
		const isRisky = ({ limited, input }) => limited.length > 0 && (input.items === null || input.items.length > options.items);
		for (const { group, fanOut, input, limited } of judged.filter(isRisky)) {
			const number = input.items ? `all ${count(input.items.length, "item")} of its matrix` : "all items of its matrix";
			const who = listNames(limited.map((task) => task.label));
			yield {
				at: {
					path: fanOut.path,
					part: "key"
				},
				message: `Group ${quoted(group.label)} runs ${number} at once, and the service behind ${who} limits requests`,
				subject: group.id
			};
		}
		yield* harmless(judged.filter((matrix) => !isRisky(matrix)));
	}
});
function rateLimitedIn(pipeline, group) {
	return membersOf(pipeline, group).filter((task) => task.action.facts?.rateLimited === true && !task.paused);
}
function* harmless(matrices) {
	const [first] = matrices;
	if (!first) return;
	const [noun, verb] = matrices.length === 1 ? ["Group", "runs all items of its matrix"] : ["Groups", "run all items of their matrices"];
	yield {
		at: {
			path: first.fanOut.path,
			part: "key"
		},
		message: `${noun} ${listNames(matrices.map(({ group }) => group.label))} ${verb} at once`,
		subject: "pipeline",
		members: matrices.map(({ group }) => group.id),
		severity: "note",
		related: matrices.slice(1, 6).map(({ fanOut }) => ({
			at: {
				path: fanOut.path,
				part: "key"
			},
			message: "has no limit either"
		}))
	};
}
// src/rules/matrix-value-unused.ts
var matrix_value_unused_default = defineRule({
	summary: "The tasks of a matrix use its value",
	why: "A group that never reads the value does exactly the same work once for each item.",
	remedy: "Read the value as `${{ MATRIX.name }}` in the tasks of the group, or remove the matrix.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const readers = readersOfMatrix(pipeline);
		for (const { group, input } of matricesOf(pipeline)) {
			if (group.taskKeys.length === 0 || input.items?.length === 0 || membersOf(pipeline, group).some(({ parameters }) => parameters?.kind !== "map") || [group.key, ...group.taskKeys].some((key) => readers.has(key))) continue;
			yield {
				at: {
					path: input.path,
					part: "key"
				},
				message: `No task of group ${quoted(group.label)} reads the matrix value ${quoted(input.name)}: each item does the same`,
				subject: `${group.id} ${input.name}`
			};
		}
	}
});
function readersOfMatrix(pipeline) {
	const reads = pipeline.references.filter(({ context }) => context === "matrix");
	return new Set(reads.flatMap(({ site }) => site.reader ?? []));
}
// src/rules/missing-dollar.ts
var missing_dollar_default = defineRule({
	summary: "Every expression begins with a dollar sign",
	why: "Without the dollar sign the text is not evaluated: the tool receives the braces and the name instead of the value.",
	remedy: "Write `${{` instead of `{{`.",
	severity: "warning",
	readsBrokenFiles: true,
	since: "0.1.0",
	*check({ pipeline }) {
		yield* expressionProblems(pipeline, ["missing-dollar"], "unsafe");
		const { text } = pipeline.document.source;
		for (const { kind, span } of unquotedPlaceholders(pipeline.document)) {
			if (kind !== "orchestra") continue;
			const written = text.slice(span.start, span.end);
			yield {
				at: { span },
				message: `The dollar sign is missing, so YAML takes ${quoted(written)} for a mapping`,
				subject: written,
				fix: {
					title: `Write ${quoted(`$${written}`)}`,
					safety: "unsafe",
					edits: [{
						span: {
							start: span.start,
							end: span.start
						},
						text: "$"
					}]
				}
			};
		}
	}
});
// src/rules/missing-key.ts
var missing_key_default = defineDocumentRule({
	summary: "Every required key is there",
	why: "The platform refuses a definition that lacks a required key.",
	remedy: "Add the key.",
	severity: "error",
	since: "0.1.0",
	*check({ violations }) {
		yield* violationsOf(violations, "missing-key");
	}
});
// src/rules/missing-parameter.ts
var missing_parameter_default = defineDocumentRule({
	summary: "Every parameter that a job cannot do without is there",
	why: "The job fails at its start, in production, not in review.",
	remedy: "Add the parameter.",
	severity: "error",
	since: "0.1.0",
	*check({ violations }) {
		yield* violationsOf(violations, "missing-parameter");
	}
});
// src/rules/parts/separate-parts.ts
function separateParts(pipeline) {
	const parents = new Map();
	const topOf = (key) => {
		let top = key;
		for (let above = parents.get(top); above !== void 0 && above !== top; above = parents.get(top)) {
			parents.set(top, parents.get(above) ?? above);
			top = above;
		}
		return top;
	};
	const join = (a, b) => {
		if (a !== null && b !== null) parents.set(topOf(a), topOf(b));
	};
	for (const node of pipeline.nodes.values()) for (const key of linkedTo(node)) join(node.key, key);
	for (const reference of pipeline.references) for (const node of referentsOf(pipeline, reference)) join(reference.site.reader, node.key);
	return [...gather(pipeline.tasks, (task) => topOf(task.key)).values()];
}
function linkedTo(node) {
	return [...node.kind === "task" ? [node.groupKey] : [], ...node.dependencies.map(({ on }) => on)];
}
// src/rules/monolithic-pipeline.ts
var monolithic_pipeline_default = defineRule({
	summary: "A pipeline is about one process",
	why: "Nobody reads the graph of a very large pipeline. One failure marks all of it as failed, and everything runs at the pace of its slowest part.",
	remedy: "Split it along its subjects into pipelines that start each other, or raise the limit for this file.",
	severity: "note",
	since: "0.1.0",
	options: { tasks: {
		type: "integer",
		description: "Most tasks in one pipeline",
		default: 40,
		minimum: 2,
		maximum: 1e5
	} },
	*check({ pipeline, options }) {
		if (pipeline.tasks.length <= options.tasks) return;
		yield {
			at: { path: pipeline.namePath },
			message: `The pipeline holds ${count(pipeline.tasks.length, "task")}${inParts(pipeline)}`,
			subject: "pipeline"
		};
	}
});
function inParts(pipeline) {
	const { length } = separateParts(pipeline).filter((part) => part.length > 1);
	return length > 1 ? `, in ${length} parts that do not wait for each other` : "";
}
// src/rules/parts/code.ts
function codeLines$1(text) {
	return text.split("\n").filter((line) => line.trim() !== "" && !/^\s{0,200}(?:#|--|\/\/)/.test(line)).length;
}
function statementsIn(text) {
	return piecesOf(text, ";");
}
const noStep = /^(?:(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|return|exit|set|echo|printf|cd|export|source|sleep|true)(?![\w./-])|[{}()]|[\w-]+\s?\(\)|\w+=\S*$|\w+=["'$])/;
function commandsIn(text) {
	return splitCommands(withoutHereDocuments(text)).commands.filter((command) => !noStep.test(command.text)).length;
}
function withoutHereDocuments(text) {
	const kept = [];
	let mark;
	for (const line of text.split("\n")) {
		if (mark === void 0) kept.push(line);
		if (mark === void 0) mark = /<<-?\s{0,3}["']?(\w+)["']?/.exec(line)?.[1];
		else if (line.trim() === mark) mark = void 0;
	}
	return kept.join("\n");
}
function piecesOf(text, separator) {
	let pieces = 0;
	let hasContent = false;
	for (let at = 0; at < text.length; at++) {
		const skipped = endOfComment(text, at) ?? endOfDollarQuote(text, at);
		if (skipped !== void 0) {
			at = skipped;
			continue;
		}
		const character = text[at] ?? "";
		if (character === separator) {
			if (hasContent) pieces++;
			hasContent = false;
		} else if (character.trim() !== "") hasContent = true;
		if (character === "'" || character === "\"") at = endOfQuote(text, at);
	}
	return hasContent ? pieces + 1 : pieces;
}
function endOfQuote(text, at) {
	const end = text.indexOf(text[at] ?? "", at + 1);
	return end === -1 ? text.length : end;
}
function endOfComment(text, at) {
	if (text.startsWith("--", at)) return endOf(text, "\n", at);
	return text.startsWith("/*", at) ? endOf(text, "*/", at) : void 0;
}
function endOfDollarQuote(text, at) {
	return text.startsWith("$$", at) ? endOf(text, "$$", at + 1) : void 0;
}
function endOf(text, mark, at) {
	const end = text.indexOf(mark, at + 1);
	return end === -1 ? text.length : end + mark.length - 1;
}
const tools = [
	["calls an API", /\brequests\.(?:get|post|put|Session)\b|\burllib\b|\bhttpx\b|\bcurl /],
	["transforms data", /\bpandas\b|\bpolars\b|\bduckdb\b|\bpyspark\b/],
	["writes to a warehouse", /\bsnowflake\.connector\b|\bbigquery\b|\bpsycopg2?\b|\bsqlalchemy\b|\bto_sql\b|\bwrite_pandas\b|\bCOPY INTO\b|\bsnowsql\b|\bpsql(?= |['"],)|\bbq (?:load|query)\b/],
	["runs dbt", /\bdbt(?: |['"], ?['"])(?:run|build|test|seed)\b/],
	["moves files", /\bboto3\b|\bparamiko\b|\bftplib\b|\bpysftp\b|\bgoogle\.cloud\.storage\b|\baws(?: |['"], ?['"])s3\b|\bgsutil\b|\bazcopy\b|\brsync\b|\bsftp /],
	["sends mail or messages", /\bsmtplib\b|\bsendgrid\b|\bslack_sdk\b|\bWebClient\(|hooks\.slack\.com/]
];
function toolsIn(text) {
	return tools.flatMap(([name, pattern]) => pattern.test(text) ? [name] : []);
}
// src/rules/monolithic-task.ts
var monolithic_task_default = defineRule({
	summary: "One task does one thing",
	why: "A task that downloads, loads and mails in one script can only be run again as a whole, shows one duration for all of it, and hides which part failed.",
	remedy: "Split it into tasks along its steps, or move the code to a versioned script that the task calls.",
	severity: "warning",
	since: "0.1.0",
	options: {
		"code-lines": {
			type: "integer",
			description: "Most lines of inline code in one task",
			default: 60,
			minimum: 5,
			maximum: 1e4
		},
		statements: {
			type: "integer",
			description: "Most SQL statements in one task",
			default: 8,
			minimum: 1,
			maximum: 1e3
		},
		commands: {
			type: "integer",
			description: "Most commands in one task",
			default: 8,
			minimum: 1,
			maximum: 1e3
		},
		steps: {
			type: "integer",
			description: "Most kinds of work in one script, such as calling an API, transforming data and sending mail",
			default: 2,
			minimum: 1,
			maximum: 10
		}
	},
	*check({ pipeline, options }) {
		for (const task of pipeline.tasks) {
			const size = sizesOf(task).find((candidate) => candidate.amount > options[candidate.limit]);
			if (size) yield problemOf$3(pipeline, task, size);
		}
	}
});
const nouns$1 = {
	"code-lines": "line of inline code",
	statements: "SQL statement",
	commands: "command"
};
const plurals = {
	"code-lines": "lines of inline code",
	statements: "SQL statements",
	commands: "commands"
};
const codeParameters = {
	code: ["code-lines", "steps"],
	script: ["code-lines", "steps"],
	statement: ["statements"],
	query: ["statements"],
	sql: ["statements"],
	commands: ["commands"],
	command: [
		"commands",
		"code-lines",
		"steps"
	]
};
const measures = {
	"code-lines": codeLines$1,
	statements: statementsIn,
	commands: commandsIn,
	steps: (text) => toolsIn(text).length
};
function sizesOf(task) {
	if (task.parameters?.kind !== "map") return [];
	return [...task.parameters.entries].flatMap(([parameter, { value }]) => {
		const text = textOf$1(value);
		if (text === void 0 || !Object.hasOwn(codeParameters, parameter)) return [];
		return (codeParameters[parameter] ?? []).map((limit) => ({
			parameter,
			limit,
			amount: measures[limit](text),
			text
		}));
	});
}
function problemOf$3(pipeline, task, size) {
	return {
		at: {
			path: [...task.parametersPath, size.parameter],
			part: "key"
		},
		message: `Task ${quoted(task.label)} ${excessOf(size)}`,
		subject: size.parameter,
		document: pipeline.document
	};
}
function excessOf({ limit, amount, text }) {
	const work = toolsIn(text).join(", ");
	if (limit === "steps") return `does ${amount} kinds of work in one script: ${work}`;
	const many = work.includes(",") ? ` and does several kinds of work: ${work}` : "";
	return `holds ${count(amount, nouns$1[limit], plurals[limit])}${many}`;
}
// src/rules/not-a-pipeline.ts
var not_a_pipeline_default = defineDocumentRule({
	summary: "A file that is meant to be a pipeline is one",
	why: "A file that lost its `pipeline:`, `name:` or `version:` is no longer run, and would pass every other check unseen.",
	remedy: "Give it `version: v1`, `name:` and `pipeline:`, or do not name it for review.",
	severity: "error",
	since: "0.1.0",
	*check({ document, origin, isPipeline }) {
		if (isPipeline || origin === "content" || isBroken(document)) return;
		yield {
			at: { path: [] },
			message: origin === "base" ? "The file was a pipeline before this change and is none now" : "The file was named for review and is no pipeline"
		};
	}
});
// src/rules/parts/group-words.ts
function groupWord(pipeline, group) {
	return group.name.trim() === "" ? `The group of ${memberNames(pipeline, group)}` : `Group ${quoted(group.label)}`;
}
function groupPhrase(pipeline, group) {
	return group.name.trim() === "" ? `the group of ${memberNames(pipeline, group)}` : quoted(group.label);
}
function memberNames(pipeline, group) {
	const names = membersOf(pipeline, group).map((task) => task.label);
	return names.length === 0 ? quoted(group.id) : listNames(names, 1);
}
// src/rules/over-serialised-groups.ts
var over_serialised_groups_default = defineRule({
	summary: "Loads that share nothing run at the same time",
	why: "One load waits for another that it does not need: the run takes as long as both together, and the second is skipped when the first fails.",
	remedy: "Remove the dependency, and let the next step wait for both.",
	severity: "note",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		const loads = plainLoads(pipeline);
		for (const group of pipeline.groups) {
			const above = soleDependency(context, group);
			if (above?.kind !== "group" || !isPureLoad(pipeline, loads, group) || !isPureLoad(pipeline, loads, above)) continue;
			if (!haveOwnTargets(pipeline, loads, [above, group])) continue;
			yield {
				at: { path: group.dependencies[0]?.path ?? group.path },
				message: `${groupWord(pipeline, group)} waits for ${groupPhrase(pipeline, above)}, yet both only load, each from other sources`,
				subject: group.key
			};
		}
		for (const task of pipeline.tasks) {
			const above = soleDependency(context, task);
			if (above?.kind !== "task" || !loads.has(task.key) || !loads.has(above.key)) continue;
			if (loads.get(task.key) === loads.get(above.key)) continue;
			yield {
				at: { path: task.dependencies[0]?.path ?? task.path },
				message: `Task ${quoted(task.label)} waits for ${quoted(above.label)}, yet both only load, each from another source`,
				subject: task.key
			};
		}
	}
});
function plainLoads(pipeline) {
	const readers = new Set(pipeline.references.filter(({ context }) => context !== "env").map(({ site }) => site.reader));
	const plain = claimsOf(pipeline).filter(({ task }) => {
		const { facts } = task.action;
		return facts?.family === "ingest" && !facts.exports && task.condition.state === "unset" && isAwake(pipeline, task) && !readers.has(task.key);
	});
	return new Map(plain.map(({ task, key }) => [task.key, key]));
}
function soleDependency({ pipeline, graph }, node) {
	const [only, ...others] = node.dependencies;
	if (!only || others.some(({ on }) => on !== only.on) || only.on === null || graph.depth[graph.startOf(node.key)] === -1) return void 0;
	return pipeline.nodes.get(only.on);
}
function isPureLoad(pipeline, loads, group) {
	if (group.condition.state !== "unset" || group.fanOut !== null || group.taskKeys.length === 0) return false;
	return membersOf(pipeline, group).every((task) => loads.has(task.key));
}
function haveOwnTargets(pipeline, loads, groups) {
	const targets = groups.flatMap((group) => membersOf(pipeline, group).map((task) => loads.get(task.key)));
	return new Set(targets).size === targets.length;
}
// src/rules/overlap-seen.ts
var overlap_seen_default = defineBaselineRule({
	summary: "Runs that overlap are limited on purpose",
	why: "Two runs at once write the same tables, and each slows the other down.",
	remedy: "Set `concurrency: {max_active: 1}` under `configuration:` at the root; a run that would overlap is then skipped.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		const { maxConcurrentRuns: limit } = pipeline.runPolicy;
		const { runs, mostAtOnce } = baseline.overlaps;
		if (limit.state === "templated" || (limit.value ?? 0) > 0 || runs === 0) return;
		if (!pipeline.tasks.some((task) => task.action.facts?.writes)) return;
		yield {
			at: { path: pipeline.namePath },
			message: `${count(runs, "run")} were under way together with another, up to ${mostAtOnce} at once, and nothing limits them`,
			subject: "overlap"
		};
	}
});
// src/rules/paused-comparison.ts
var paused_comparison_default = defineRule({
	summary: "No condition waits for the status PAUSED",
	why: "A paused task ends as SUCCEEDED, or SKIPPED if it would not have run. The platform refuses a comparison with PAUSED.",
	remedy: "Compare with SUCCEEDED or SKIPPED, or leave the comparison out.",
	severity: "error",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { site, values, reference } of statusComparisonsOf(pipeline)) for (const { text, span } of values) {
			if (text !== "PAUSED") continue;
			yield {
				at: {
					path: site.path,
					within: span
				},
				message: `${readerOf(pipeline, site)} compares a status with "PAUSED", which the platform refuses`,
				subject: `${reference.context} ${reference.name}`
			};
		}
	}
});
// src/rules/paused-task.ts
var paused_task_default = defineRule({
	summary: "Nothing that others wait for is committed as paused",
	why: "What waits for a paused task goes on as if it were not there, on the data of the last time it ran, and the run still ends as a success.",
	remedy: "Remove `paused: true` when the reason is gone, or remove the task.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		const waiting = waitingFor(pipeline);
		for (const node of pipeline.nodes.values()) {
			const readers = node.paused ? waiting.get(node.key) ?? [] : [];
			if (readers.length === 0) continue;
			yield {
				at: {
					path: [...node.path, "paused"],
					part: "pair"
				},
				message: `${wordOf(pipeline, node)} is paused, and ${readersOf(pipeline, readers)} on without it`,
				subject: node.key
			};
		}
	}
});
function wordOf(pipeline, node) {
	return node.kind === "group" ? groupWord(pipeline, node) : `Task ${quoted(node.label)}`;
}
function readersOf(pipeline, [first, ...others]) {
	const name = first?.kind === "group" ? groupPhrase(pipeline, first) : quoted(first?.label ?? "");
	return others.length === 0 ? `${name} goes` : `${name} and ${others.length} more go`;
}
function waitingFor(pipeline) {
	const waits = [...pipeline.nodes.values()].flatMap((node) => node.dependencies.map(({ on }) => ({
		on: on ?? "",
		node
	})));
	return new Map([...gather(waits, ({ on }) => on)].map(([on, found]) => [on, found.map(({ node }) => node)]));
}
// src/rules/platform-disagrees.ts
const mostIssues = 20;
const longestQuote = 160;
var platform_disagrees_default = definePlatformRule({
	summary: "The platform accepts what this review accepts",
	why: "A definition that the platform refuses cannot be deployed, even where the schema of this tool has no objection yet.",
	remedy: "Correct the place that the platform names; if it is right as it is, the schema of this tool or of the platform has moved.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ platform }) {
		const issues = (platform.issues ?? []).filter((issue) => !isToldElsewhere(issue, platform));
		for (const { path, message } of issues.slice(0, mostIssues)) yield {
			at: {
				path,
				part: "pair"
			},
			message: sentence$3(path, message),
			subject: message
		};
		const left = issues.length - mostIssues;
		if (left > 0) yield {
			at: { path: [] },
			message: `The platform's validator has ${left} more objections`,
			subject: "more"
		};
	}
});
function isToldElsewhere({ path }, { connections }) {
	return connections !== null && path[path.length - 1] === "connection";
}
function sentence$3(path, message) {
	const key = path[path.length - 1];
	return `The platform's validator objects${typeof key === "string" ? ` to ${quoted(key)}` : ""}: ${words(message)}`;
}
function words(text) {
	return `"${bounded$1(visible(text).replaceAll("\"", "'"), longestQuote)}"`;
}
// src/rules/promise-at-risk.ts
var promise_at_risk_default = defineBaselineRule({
	summary: "What is promised has been kept",
	why: "Somebody plans with the promise: a number that is missed every week is worse than none.",
	remedy: "Shorten the longest task on the critical path, start earlier, or promise what can be kept.",
	severity: "warning",
	since: "0.1.0",
	options: { percent: {
		type: "integer",
		description: "Share of late runs from which on it is worth a word",
		default: 5,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, baseline, options }) {
		const { promiseMiss, deadlineMiss } = baseline;
		const isOften = (miss) => miss.runs >= 20 && miss.share * 100 >= options.percent;
		if (promiseMiss && isOften(promiseMiss)) yield {
			at: { path: pipeline.namePath },
			message: `${lateShare(promiseMiss)} took longer than the ${roughDuration(promiseMiss.seconds)} that the configuration promises`,
			subject: "promise"
		};
		if (deadlineMiss && isOften(deadlineMiss)) yield {
			at: { path: pipeline.namePath },
			message: `${lateShare(deadlineMiss)} ended after ${deadlineMiss.localTime} (${deadlineMiss.timeZone}), by which the configuration promises them`,
			subject: "deadline"
		};
	}
});
function lateShare({ share, runs }) {
	return `${Math.round(share * 100)} % of the last ${runs} good runs`;
}
// src/rules/python-command-unsupported.ts
var python_command_unsupported_default = defineRule({
	summary: "The command of a Python task is one command for Python, Poetry or uv",
	why: "The task starts one program without a shell. Any other program is not found, and a chain of commands arrives as arguments of the first.",
	remedy: "Start the command with `python`, `poetry` or `uv`, for example `python -m meltano run`, and use one task for each command.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "python",
	*check({ pipeline }) {
		for (const task of pipeline.tasks) {
			const text = commandOf(task);
			if (text === void 0) continue;
			const path = [...task.parametersPath, "command"];
			const start = text.length - text.trimStart().length;
			const word = /^[^\s;&]*/.exec(text.trimStart())?.[0] ?? "";
			const { commands, separators } = splitCommands(text.trimEnd());
			const separator = separators.find(({ span }) => span.start > start);
			if (/^[\w./-]+$/.test(word) && !/^(?:python[\d.]*|poetry|uv)$/.test(word)) yield {
				at: {
					path,
					within: {
						start,
						end: start + word.length
					}
				},
				message: `The command of task ${quoted(task.label)} starts with ${quoted(word)}, not with python, poetry or uv`,
				remedy: "Start it with `python`, `poetry` or `uv`, for example `python -m meltano run`",
				subject: `${task.key} program`
			};
			if (separator && commands.length > 1) yield {
				at: {
					path,
					...separator.text !== "\n" && { within: separator.span }
				},
				message: `Task ${quoted(task.label)} holds ${commands.length} commands where one is run`,
				remedy: "Use one task for each command, or one script that does both",
				subject: `${task.key} commands`
			};
		}
	}
});
function commandOf({ action, parameters }) {
	if (action.job !== "PYTHON_EXECUTE_SCRIPT" || textOf$1(entryOf(parameters, "source")?.value) === "INLINE") return void 0;
	const text = textOf$1(entryOf(parameters, "command")?.value);
	return text === void 0 || text.trim() === "" ? void 0 : text;
}
// src/rules/redundant-dependency.ts
var redundant_dependency_default = defineRule({
	summary: "A dependency says something that the others do not already say",
	why: "A dependency that another one implies hides the real order and is one more thing to keep right.",
	remedy: "Remove the dependency; the order stays the same.",
	severity: "note",
	since: "0.1.0",
	*check(context) {
		for (const node of context.pipeline.nodes.values()) yield* redundantOf(context, node);
	}
});
function* redundantOf(context, node) {
	const { pipeline, graph } = context;
	const known = node.dependencies.filter((dependency) => dependency.on !== null);
	if (known.length < 2 || node.condition.state !== "unset" || graph.depth[graph.startOf(node.key)] === -1) return;
	const implied = impliedBy(context, known);
	const seen = new Set();
	for (const dependency of known) {
		const isRepeated = seen.has(dependency.name);
		seen.add(dependency.name);
		if (!isRepeated && !implied.has(graph.endOf(dependency.on ?? ""))) continue;
		const label = pipeline.nodes.get(dependency.on ?? "")?.label ?? dependency.name;
		const fix = removeItem(pipeline.document, dependency.path);
		yield {
			at: { path: dependency.path },
			message: `${nodeWord(node)} ${quoted(node.label)} waits for ${quoted(label)} ${isRepeated ? "twice" : "in any case, through its other dependencies"}`,
			subject: dependency.name,
			...fix && { fix }
		};
	}
}
function impliedBy({ graph, reach }, known) {
	const ends = known.map((dependency) => graph.endOf(dependency.on ?? ""));
	const isPlain = (vertex) => {
		const node = graph.nodeOf(vertex);
		return node.condition.state === "unset" && !node.paused;
	};
	return reach.reachedFrom(ends, new Set(ends), isPlain) ?? new Set();
}
// src/rules/reference-not-upstream.ts
var reference_not_upstream_default = defineRule({
	summary: "Whoever reads a value of a task waits for that task",
	why: "Without a dependency the reader may start first, and then the value is not there yet.",
	remedy: "Add the task, or its group, to `depends_on` of the reader or of its group.",
	severity: "error",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		for (const reference of soundReferences(pipeline)) {
			const reader = reference.site.reader === null ? void 0 : pipeline.nodes.get(reference.site.reader);
			const targets = referentsOf(pipeline, reference);
			const [target] = targets;
			if (!reader || !target || !asksForValue(reference) || isItself(reader, target, reference)) continue;
			if (isReport(reader, reference)) continue;
			if (isAnyUpstream(context, targets, reader) !== false) continue;
			const isStatus = reference.member === "status";
			yield {
				at: {
					path: reference.site.path,
					within: reference.span
				},
				message: `${readerOf(pipeline, reference.site)} ${reader === target ? "reads its own outputs, which are not there before it has run" : `reads ${isStatus ? "the status" : "values"} of ${target.kind === "task" ? "task" : "group"} ${quoted(target.label)} and does not wait for it`}`,
				subject: `${reference.context} ${target.id} ${reference.member}`,
				...isStatus && { severity: "warning" },
				related: [{
					at: {
						path: target.path,
						part: "key"
					},
					message: "is read"
				}]
			};
		}
	}
});
function asksForValue({ member, site }) {
	return member === "outputs" || member === "run_parameters" || member === "status" && !site.isCondition;
}
function isItself(reader, target, { member }) {
	return member !== "outputs" && (reader === target || reader.kind === "task" && reader.groupKey === target.key);
}
function isReport({ path }, { site }) {
	return site.path[path.length] === "alerts" || site.path[path.length] === "anomalies";
}
// src/rules/parts/suggest.ts
const mostQuestions$1 = 100;
const slipEdits = 2;
const machineMade = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function suggesterFor(candidates) {
	const known = new Map();
	return (name) => {
		if (!known.has(name) && known.size < mostQuestions$1) known.set(name, nearestOf(name, candidates));
		return known.get(name);
	};
}
function nearestOf(wrong, candidates) {
	const name = soleClosestTo(wrong, candidates);
	if (name === void 0) return void 0;
	const isSlip = editsBetween(wrong, name) <= slipEdits;
	return isSlip || !machineMade.test(name) ? {
		name,
		isSlip
	} : void 0;
}
function didYouMean(suggestion) {
	return suggestion === void 0 ? "" : `; did you mean ${quoted(suggestion.name)}?`;
}
function suggestedFix(document, piece, suggestion) {
	return suggestion && replacePiece(document, piece, suggestion.name, suggestion.isSlip ? "safe" : "unsafe");
}
// src/rules/parts/passes.ts
const titles = {
	cron: "Schedule",
	sensor: "Sensor",
	upstream: "Trigger event",
	webhook: "The webhook"
};
function triggerName({ kind, name, cron }) {
	const label = name || (kind === "cron" ? cron.value ?? "" : "");
	return label === "" ? titles[kind] : `${titles[kind]} ${quoted(label)}`;
}
function* undeclaredPasses(pipeline, key) {
	if (pipeline.gaps.has("parameters")) return;
	const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()));
	for (const trigger of pipeline.triggers) {
		const passed = new Set(trigger.passes.map(({ name }) => name.toLowerCase()));
		const suggest = suggesterFor(pipeline.parameters.map(({ name }) => name).filter((name) => !passed.has(name.toLowerCase())));
		for (const { name, path } of trigger.passes) {
			if (declared.has(name.toLowerCase()) || snakeCase(path[path.length - 2]) !== key) continue;
			const near = suggest(name);
			const fix = near === void 0 ? void 0 : renameKey(pipeline.document, path, near);
			const verb = key === "run_inputs" ? "passes" : "maps an output to";
			yield {
				at: {
					path,
					part: "key"
				},
				message: `${triggerName(trigger)} ${verb} input ${quoted(name)}, which is not declared${didYouMean(near)}`,
				subject: name,
				...fix && { fix }
			};
		}
	}
}
function snakeCase(step) {
	return String(step ?? "").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function renameKey(document, path, { name, isSlip }) {
	const entry = entryOf(nodeAt(document.root, path.slice(0, -1)), String(path[path.length - 1]));
	if (!entry || document.source.text.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return void 0;
	return {
		title: `Write ${quoted(name)}`,
		safety: isSlip ? "safe" : "unsafe",
		edits: [{
			span: entry.keySpan,
			text: name
		}]
	};
}
// src/rules/required-input-missing.ts
var required_input_missing_default = defineRule({
	summary: "Every trigger passes the inputs that have no default",
	why: "The run does not start: an input that is neither optional nor has a default must come from whatever starts the run.",
	remedy: "Pass the input in `run_inputs` of the trigger, or give it a default.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		const required = pipeline.parameters.filter((parameter) => parameter.required && parameter.default === void 0);
		for (const trigger of pipeline.triggers) {
			if (trigger.kind === "webhook") continue;
			const passed = new Set(trigger.passes.map(({ name }) => name.toLowerCase()));
			const missing = required.filter(({ name }) => !passed.has(name.toLowerCase()));
			if (missing.length === 0) continue;
			const names = missing.map(({ name }) => name);
			yield {
				at: { path: trigger.path },
				message: `${triggerName(trigger)} does not pass ${names.length === 1 ? "the required input" : `${names.length} required inputs:`} ${listNames(names)}`,
				subject: names.sort().join(" "),
				related: missing.slice(0, 5).map(({ path }) => ({
					at: {
						path,
						part: "key"
					},
					message: "has no default"
				}))
			};
		}
	}
});
// src/rules/retries-in-vain.ts
var retries_in_vain_default = defineBaselineRule({
	summary: "Retries are for faults that pass",
	why: "A missing privilege or a broken query fails the same way each time: retries only make the failure come later.",
	remedy: "Mend the cause; until then set `retries: 0` on the task, so that the alert comes at once.",
	severity: "note",
	since: "0.1.0",
	options: { failures: {
		type: "integer",
		description: "Failed runs from which on it is worth a word",
		default: 3,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, baseline, options }) {
		for (const task of pipeline.tasks) {
			const past = baseline.tasks.get(task.id);
			if (!past || (task.retry.retries.value ?? 0) === 0 || past.failed < options.failures) continue;
			const known = past.errors.filter((error) => error.retryHelps !== null);
			if (known.length === 0 || known.some((error) => error.retryHelps === true)) continue;
			const kinds = joined$1(known.slice(0, 3).map((error) => `${error.title} (${error.count})`));
			yield {
				at: {
					path: task.retry.retries.path ?? task.path,
					part: "value"
				},
				message: `Retries never helped ${quoted(task.label)}: ${past.failed} of ${count(past.runs, "run")} failed, of ${kinds}`,
				subject: task.id
			};
		}
	}
});
// src/rules/parts/entry-edit.ts
function insertBelow(document, path, key, text) {
	const line = lineOfEntry(document, path);
	if (!line) return void 0;
	const isLast = line.lineEnd === "";
	const break_ = document.source.text.includes("\r\n") ? "\r\n" : "\n";
	const written = isLast ? `${break_}${line.indent}${key}: ${text}` : `${line.indent}${key}: ${text}${line.lineEnd}`;
	const at = {
		start: line.span.end,
		end: line.span.end
	};
	return {
		title: `Add ${key}: ${text}`,
		safety: "unsafe",
		edits: [{
			span: at,
			text: written
		}]
	};
}
function removeEntry(document, path) {
	const line = lineOfEntry(document, path);
	if (!line || line.size < 2) return void 0;
	return {
		title: `Remove ${line.entry.key}`,
		safety: "safe",
		edits: [{
			span: line.span,
			text: ""
		}]
	};
}
function lineOfEntry(document, path) {
	const parent = nodeAt(document.root, path.slice(0, -1));
	const entry = entryOf(parent, String(path[path.length - 1] ?? ""));
	const { source, lineStarts } = document;
	if (parent?.kind !== "map" || entry?.value.kind !== "scalar" || entry.merged || source.text[parent.span.start] === "{") return void 0;
	const line = lineIndexAt(lineStarts, entry.keySpan.start);
	const span = {
		start: lineStarts[line] ?? 0,
		end: lineStarts[line + 1] ?? source.text.length
	};
	const indent = source.text.slice(span.start, entry.keySpan.start);
	const rest = source.text.slice(Math.max(entry.value.span.end, entry.keySpan.end), span.end);
	return /^ *$/.test(indent) && entry.value.span.end <= span.end && /^[ \t]*(?:#[^\r\n]*)?\r?\n?$/.test(rest) ? {
		entry,
		span,
		indent,
		lineEnd: /\r?\n?$/.exec(rest)?.[0] ?? "",
		size: parent.entries.size
	} : void 0;
}
// src/rules/retry-delay-missing.ts
const usualDelay = "5";
var retry_delay_missing_default = defineRule({
	summary: "Retries wait before they try again",
	why: "A service that is down or a rate limit that is reached is seldom over in the same second: without a delay all attempts are used up at once.",
	remedy: "Set `retry_delay` (minutes, at most 120) beside `retries`.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		const byPlace = gather(pipeline.tasks.filter(triesAtOnce), (task) => JSON.stringify(task.retry.retries.path));
		for (const tasks of byPlace.values()) {
			const { path, value = 0 } = tasks[0]?.retry.retries ?? {};
			if (path === void 0) continue;
			const fix = saysNothing(pipeline, path) ? insertBelow(pipeline.document, path, "retry_delay", usualDelay) : void 0;
			yield {
				at: { path },
				message: `${count(value, "retry", "retries")} without a delay, for ${whom(pipeline, tasks)}`,
				subject: "delay",
				members: tasks.map((task) => task.id),
				...fix && { fix }
			};
		}
	}
});
function triesAtOnce({ retry: { retries, delay }, paused }) {
	return (retries.value ?? 0) > 0 && delay.state !== "templated" && (delay.value ?? 0) === 0 && !paused;
}
function saysNothing({ document }, path) {
	const block = nodeAt(document.root, path.slice(0, -1));
	return block?.kind === "map" && !block.entries.has("retry_delay") && path[path.length - 1] === "retries";
}
function whom(pipeline, tasks) {
	if (tasks.length > 1 && tasks.length === pipeline.tasks.length) return `all ${tasks.length} tasks`;
	return listNames(tasks.map((task) => task.label));
}
// src/rules/parts/repeatable.ts
function sendsPost({ action, parameters }) {
	return action.facts?.family === "http" && textOf$1(fieldIn(parameters, "method")?.node)?.toUpperCase() === "POST";
}
function isUnsafeTwice(task) {
	return task.action.facts?.idempotent === false || sendsPost(task);
}
function isWorthRetrying({ action: { facts }, paused }) {
	return facts?.crossesNetwork === true && facts.idempotent === true && !paused;
}
// src/rules/retry-missing.ts
var retry_missing_default = defineRule({
	summary: "Tasks that cross a network are tried again before they fail",
	why: "A dropped connection or a rate limit at 3 a.m. fails the run, and everything after it is skipped until a person starts it again.",
	remedy: "Set `retries` and `retry_delay` (minutes) under `configuration:` at the root, or on the task.",
	severity: "warning",
	since: "0.1.0",
	options: {
		retries: {
			type: "integer",
			description: "Retries that the fix sets",
			default: 2,
			minimum: 1,
			maximum: 20
		},
		"delay-minutes": {
			type: "integer",
			description: "Delay between attempts that the fix sets",
			default: 5,
			minimum: 0,
			maximum: 120
		}
	},
	*check({ pipeline, baseline, options }) {
		const isAlone = startsByItself(pipeline);
		const certain = pipeline.tasks.filter((task) => lacksRetries(task) && !isProven(baseline, task));
		const bare = certain.length > 0 || !isAlone ? certain : undecided(pipeline).filter((task) => !isProven(baseline, task));
		if (bare.length === 0) return;
		const settings = {
			retries: options.retries,
			retry_delay: options["delay-minutes"]
		};
		const fix = certain.length > 0 && mayRepeatAll(pipeline) ? insertBelowRoot(pipeline.document, "configuration", settings, "Retry every task of the pipeline") : void 0;
		const who = bare.length === pipeline.tasks.length && bare.length > 1 ? `None of the ${bare.length} tasks` : void 0;
		yield {
			at: { path: pipeline.namePath },
			message: who ? `${who} is tried again after a failure${isAlone ? ", and nobody watches when it starts" : ""}` : `${count(bare.length, "task")} without retries: ${listNames(bare.map((task) => task.label))}`,
			subject: "pipeline",
			members: bare.map((task) => task.id),
			...fix && { fix },
			...certain.length === 0 && { remedy: "Set `retries` on the tasks that may run twice, and `retries: 0` on the others." },
			...(!isAlone || certain.length === 0 || isUneventful(baseline, bare)) && { severity: "note" },
			related: bare.slice(0, 5).map((task) => ({
				at: {
					path: task.path,
					part: "key"
				},
				message: "is not tried again"
			}))
		};
	}
});
function mayRepeatAll(pipeline) {
	return pipeline.tasks.every((task) => !isUnsafeTwice(task) || task.retry.retries.origin === "declared");
}
function isProven(baseline, task) {
	const past = baseline?.tasks.get(task.id);
	return past !== void 0 && past.runs >= 10 && past.failed === 0 && (past.retriedShare ?? 0) === 0;
}
function isUneventful(baseline, tasks) {
	return tasks.every((task) => {
		const past = baseline?.tasks.get(task.id);
		return past !== void 0 && past.runs >= 10 && past.failed === 0;
	});
}
function lacksRetries(task) {
	return isWorthRetrying(task) && task.retry.retries.state === "unset";
}
function undecided({ tasks }) {
	if (tasks.some((task) => task.retry.retries.state !== "unset")) return [];
	return tasks.filter((task) => task.action.facts?.crossesNetwork === true && !isUnsafeTwice(task) && !task.paused);
}
// src/rules/retry-needed.ts
var retry_needed_default = defineBaselineRule({
	summary: "A task that passes when it is started again is started again by itself",
	why: "Its failures have been faults of the moment: each cost a failed run and somebody who pressed restart.",
	remedy: "Set `retries` and `retry_delay` (minutes) under `configuration:` of the task.",
	severity: "warning",
	since: "0.1.0",
	options: { failures: {
		type: "integer",
		description: "Failed runs from which on it is worth a word",
		default: 2,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, baseline, options }) {
		for (const task of pipeline.tasks) {
			const past = baseline.tasks.get(task.id);
			if (!past || isRetried(task) || past.failurePoint < options.failures || past.rerunsPassed === 0) continue;
			yield {
				at: {
					path: task.path,
					part: "key"
				},
				message: evidenceOf(past, baseline.runs, task),
				subject: task.id
			};
		}
	}
});
function isRetried(task) {
	const { state, value = 0 } = task.retry.retries;
	return state === "templated" || value > 0 || task.action.facts?.idempotent === false;
}
function evidenceOf(past, runs, task) {
	const again = past.rerunsPassed + past.rerunsFailed;
	return `${past.failurePoint} of the last ${count(runs, "run")} failed at ${quoted(task.label)}, and ${past.rerunsPassed} of ${again} passed when started again`;
}
// src/rules/retry-unsafe.ts
var retry_unsafe_default = defineRule({
	summary: "Steps that must not run twice are not tried again",
	why: "A call can time out after it did its work. The retry then sends the message, or makes the entry, a second time.",
	remedy: "Set `retries: 0` under `configuration:` of the task.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const repeated = pipeline.tasks.filter((task) => (task.retry.retries.value ?? 0) > 0 && isAwake(pipeline, task));
		const unsafe = repeated.filter((task) => task.action.facts?.idempotent === false);
		const posting = repeated.filter(sendsPost);
		for (const task of unsafe) if (isOwn(task)) yield ownRetries(pipeline, task, harms[task.action.facts?.family ?? "other"] ?? doubled);
		for (const task of posting) if (isOwn(task)) yield {
			...ownRetries(pipeline, task, "it sends a POST request"),
			severity: "note"
		};
		const messages = unsafe.filter((task) => task.action.facts?.family === "notify");
		yield* inheritedRetries(unsafe.filter((task) => task.action.facts?.family !== "notify"), "must not run twice");
		for (const problem of inheritedRetries(messages, "sends a message")) yield {
			...problem,
			severity: "note"
		};
		for (const problem of inheritedRetries(posting, "sends a POST request")) yield {
			...problem,
			severity: "note"
		};
	}
});
const harms = {
	notify: "it sends a message",
	approval: "it asks people"
};
const doubled = "a second run does its work twice";
function isOwn(task) {
	return task.retry.retries.origin === "declared";
}
function ownRetries({ document }, task, harm) {
	const { path = task.path, value = 0 } = task.retry.retries;
	const node = nodeAt(document.root, path);
	return {
		at: { path },
		message: `Task ${quoted(task.label)} is tried again ${value === 1 ? "once" : `up to ${count(value, "time")}`}, but ${harm}`,
		subject: "retries",
		...node && { fix: {
			title: "Write 0",
			safety: "unsafe",
			edits: [{
				span: node.span,
				text: "0"
			}]
		} }
	};
}
function* inheritedRetries(unsafe, reason) {
	const tasks = unsafe.filter((task) => !isOwn(task));
	const [first] = tasks;
	if (!first) return;
	const isOne = tasks.length === 1;
	yield {
		at: { path: first.retry.retries.path ?? first.path },
		message: `The retries of the pipeline also repeat ${listNames(tasks.map((task) => task.label))}, which ${isOne ? reason : reason.replace(/^sends/, "send")}`,
		subject: `inherited ${reason}`,
		members: tasks.map((task) => task.id),
		remedy: `Set \`retries: 0\` under \`configuration:\` of ${isOne ? "that task" : "those tasks"}.`,
		related: tasks.slice(0, 5).map((task) => ({
			at: {
				path: task.path,
				part: "key"
			},
			message: "would run twice"
		}))
	};
}
// src/rules/retry-useless.ts
var retry_useless_default = defineRule({
	summary: "Retries are set to 0 only where that changes something",
	why: "No retries is what a pipeline does anyway. Written out, 0 looks like a decision, and it hides that nobody made one.",
	remedy: "Remove `retries: 0`, or set the number of attempts that the task should have.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const rootPath = [...pipeline.configurationPath, "retries"];
		const root = nodeAt(pipeline.document.root, rootPath);
		if (isZero(pipeline, rootPath)) yield told$1(pipeline, rootPath, "The pipeline sets", pipeline.tasks);
		if (root?.kind === "scalar" && root.value !== null && root.value !== 0) return;
		for (const task of pipeline.tasks) {
			const own = [
				...task.path,
				"configuration",
				"retries"
			];
			if (isZero(pipeline, own) && !isUnsafeTwice(task)) yield told$1(pipeline, own, "The task sets", [task]);
		}
	}
});
function isZero({ document }, path) {
	const node = nodeAt(document.root, path);
	return node?.kind === "scalar" && node.value === 0;
}
function told$1({ document }, path, who, tasks) {
	const fix = tasks.some(isWorthRetrying) ? void 0 : removeEntry(document, path);
	return {
		at: {
			path,
			part: "pair"
		},
		message: `${who} retries to 0, which is the default`,
		subject: "zero",
		...fix && { fix }
	};
}
// src/rules/parts/durations.ts
function closestStarts(pipeline) {
	let closest;
	for (const { trigger, result } of timedTriggers(pipeline).slice(0, 50)) {
		const seconds = trigger.kind === "cron" && "cron" in result ? shortestInterval(result.cron) : void 0;
		if (seconds !== void 0 && (closest === void 0 || seconds < closest.seconds)) closest = {
			trigger,
			seconds
		};
	}
	return closest;
}
function worstCase({ retry, timeout }) {
	if (timeout.value === void 0 || retry.retries.state === "templated" || retry.delay.state === "templated") return void 0;
	const retries = retry.retries.value ?? 0;
	return (retries + 1) * timeout.value + retries * (retry.delay.value ?? 0);
}
// src/rules/retry-worst-case.ts
var retry_worst_case_default = defineRule({
	summary: "All attempts of a task end before the next run of its schedule starts",
	why: "Each attempt may take the whole timeout. A task that fails slowly is then still being tried when the next run begins.",
	remedy: "Lower `retries`, `retry_delay` or `timeout`, so that all attempts fit between two starts.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		const repeated = pipeline.tasks.filter((task) => (task.retry.retries.value ?? 0) > 0 && !task.paused);
		const closest = repeated.length > 0 ? closestStarts(pipeline) : void 0;
		if (!closest) return;
		const late = repeated.flatMap((task) => {
			const seconds = (task.timeout.value ?? 0) <= closest.seconds ? worstCase(task) : void 0;
			return seconds !== void 0 && seconds > closest.seconds ? [{
				task,
				seconds
			}] : [];
		});
		const worst = [...late].sort((a, b) => b.seconds - a.seconds)[0];
		if (!worst) return;
		yield {
			at: { path: worst.task.retry.retries.path ?? worst.task.path },
			message: `All attempts of ${listNames(late.map(({ task }) => task.label))} may take ${late.length > 1 ? "up to " : ""}${duration(worst.seconds)} together, and ${triggerPhrase(closest.trigger)} starts the next run after ${duration(closest.seconds)}`,
			subject: "retries",
			members: late.map(({ task }) => task.id)
		};
	}
});
// src/core/schedule/durations.ts
function expectedFrom(baselines) {
	return (pipeline) => expectedOf(pipeline, baselines.get(pipeline.key) ?? null);
}
function expectedOf({ promises }, baseline) {
	const { p50 = null, p95 = null, max = null } = baseline?.durations ?? {};
	const slow = p95 ?? max ?? p50;
	if (baseline && slow !== null) return {
		p50: p50 ?? slow,
		p95: slow,
		n: baseline.runs
	};
	const seconds = promises.expectedSeconds ?? 0;
	return seconds > 0 ? {
		p50: seconds,
		p95: seconds,
		n: 0
	} : void 0;
}
const longestRun = 10080;
function heldMinutes(expected) {
	return expected === void 0 ? 1 : Math.min(longestRun, Math.max(1, Math.ceil(expected.p95 / 60)));
}
// src/core/schedule/minutes.ts
const none$1 = new Uint32Array();
function unionOf(lists) {
	const distinct = [...new Set(lists)].filter((list) => list.length > 0);
	if (distinct.length < 2) return distinct[0] ?? none$1;
	const all = sortedTogether(distinct);
	let kept = 0;
	for (const minute of all) if (kept === 0 || all[kept - 1] !== minute) all[kept++] = minute;
	return all.slice(0, kept);
}
function sortedTogether(lists) {
	const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
	let at = 0;
	for (const list of lists) {
		all.set(list, at);
		at += list.length;
	}
	return all.sort();
}
function moved(minutes, by, end) {
	if (by === 0 && (minutes.at(-1) ?? 0) < end) return minutes;
	const first = firstFrom(minutes, -by);
	const last = firstFrom(minutes, end - by);
	return minutes.slice(first, last).map((minute) => minute + by);
}
function firstFrom(minutes, from) {
	let low = 0;
	let high = minutes.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((minutes[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/core/schedule/early-starts.ts
function needsIn({ graph }) {
	return graph.links.flatMap(({ kind, from, to }) => {
		const [before, pipeline] = [graph.pipelines[from], graph.pipelines[to]];
		return kind === "call" || from === to || !before || !pipeline ? [] : [{
			pipeline,
			before
		}];
	});
}
function earlyStarts(forecast, needs, expected) {
	const lanesOf = new Map();
	for (const lane of forecast.lanes) if (lane.certainty === "exact") lanesOf.set(lane.pipeline, [...lanesOf.get(lane.pipeline) ?? [], lane]);
	return needs.flatMap(({ pipeline, before }) => {
		const duration = expected(before);
		if (!duration) return [];
		return (lanesOf.get(pipeline) ?? []).flatMap((lane) => (lanesOf.get(before) ?? []).flatMap((earlier) => earlyStartOf(lane, earlier, heldMinutes(duration)) ?? []));
	});
}
function earlyStartOf(lane, before, length) {
	let first;
	let times = 0;
	for (const at of lane.minutes) {
		const begun = before.minutes[firstFrom(before.minutes, at + 1) - 1];
		if (begun === void 0 || begun + length <= at) continue;
		times++;
		first ??= {
			at,
			begun
		};
	}
	return first && {
		lane,
		before,
		...first,
		end: first.begun + length,
		times
	};
}
// src/core/cron/zone.ts
const probeMs = 6 * dayMs;
const marginMs = 2 * dayMs;
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 3);
function zoneOffsets(zone, fromUtcMs, toUtcMs) {
	const offsetAt = offsetReader(zone);
	if (offsetAt === void 0) return void 0;
	const from = clamp(fromUtcMs);
	const to = Math.max(from, clamp(toUtcMs));
	return {
		zone,
		from,
		to,
		stretches: stretchesBetween(from - marginMs, to, offsetAt)
	};
}
function stretchesBetween(start, end, offsetAt) {
	const stretches = [];
	let from = start;
	let at = start;
	let offsetMs = offsetAt(start);
	while (at < end) {
		const next = Math.min(at + probeMs, end);
		if (offsetAt(next) === offsetMs) {
			at = next;
			continue;
		}
		at = changeBetween(at, next, offsetMs, offsetAt);
		stretches.push({
			from,
			to: at,
			offsetMs
		});
		from = at;
		offsetMs = offsetAt(at);
	}
	if (from < end) stretches.push({
		from,
		to: end,
		offsetMs
	});
	return stretches;
}
function changeBetween(before, after, offsetMs, offsetAt) {
	let low = Math.floor(before / minuteMs);
	let high = Math.ceil(after / minuteMs);
	while (high - low > 1) {
		const middle = low + high >> 1;
		if (offsetAt(middle * 6e4) === offsetMs) low = middle;
		else high = middle;
	}
	return high * minuteMs;
}
function offsetReader(zone) {
	const format = formatFor(zone);
	if (format === void 0) return void 0;
	return (utcMs) => {
		const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(utcMs)) ?? [];
		const size = Number(hours ?? 0) * 36e5 + Number(minutes ?? 0) * minuteMs + Number(seconds ?? 0) * 1e3;
		return sign === "-" ? -size : size;
	};
}
function formatFor(zone) {
	try {
		return new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			timeZoneName: "longOffset"
		});
	} catch {
		return;
	}
}
function clamp(utcMs) {
	return Math.min(Math.max(utcMs, earliest), latest);
}
// src/core/schedule/clock-starts.ts
function zonesOver(window) {
	const zones = new Map();
	return (zone) => {
		const known = zones.get(zone);
		if (known || !isKnownZone(zone)) return known;
		const offsets = zoneOffsets(zone, window.from, window.to);
		if (offsets) zones.set(zone, offsets);
		return offsets;
	};
}
const mostStarts = 2e7;
function clockOver(window) {
	const known = new Map();
	const intern = interner();
	let left = mostStarts;
	const offsetsOf = zonesOver(window);
	const startsOf = (cron, offsets, excluded) => {
		const key = JSON.stringify([
			cron.text,
			offsets.zone,
			excluded
		]);
		const found = known.get(key);
		if (found) return found;
		const { at, truncated } = firings(cron, offsets, left, window);
		left -= at.length;
		const kept = withoutDates(at, offsets, excluded);
		const starts = {
			minutes: intern(Uint32Array.from(kept, (utcMs) => (utcMs - window.from) / minuteMs)),
			truncated
		};
		known.set(key, starts);
		return starts;
	};
	const minutesOf = (cron, zone, excluded) => {
		const offsets = offsetsOf(zone);
		return offsets ? startsOf(cron, offsets, excluded.filter(isDate)).minutes : new Uint32Array();
	};
	const startsOfTrigger = (trigger) => {
		const read = readClock(trigger, offsetsOf);
		if (!read || "reason" in read) return read;
		const dates = trigger.excludeDates.filter(isDate);
		const mayBeFewer = dates.length < trigger.excludeDates.length;
		return {
			...startsOf(read.cron, read.offsets, dates),
			...read,
			mayBeFewer
		};
	};
	return {
		window,
		startsOf: startsOfTrigger,
		minutesOf,
		offsetsOf
	};
}
function readClock({ kind, cron, timeZone }, offsetsOf) {
	if (kind !== "cron" && kind !== "sensor") return void 0;
	if (cron.state === "templated") return { reason: "the cron text is a template" };
	if (cron.value === void 0) return { reason: "there is no cron text" };
	if (timeZone.state === "templated") return { reason: "the time zone is a template" };
	const result = parseCron(cron.value);
	if ("problems" in result) return { reason: "the cron text is refused" };
	const offsets = offsetsOf(timeZone.value ?? "UTC");
	return offsets ? {
		cron: result.cron,
		offsets
	} : { reason: "the time zone is unknown" };
}
function isDate(text) {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
function withoutDates(at, offsets, dates) {
	if (dates.length === 0) return at;
	const days = new Set(dates.map((date) => Date.parse(date) / dayMs));
	let index = 0;
	return at.filter((utcMs) => {
		while (utcMs >= (offsets.stretches[index]?.to ?? Number.POSITIVE_INFINITY)) index++;
		return !days.has(Math.floor((utcMs + (offsets.stretches[index]?.offsetMs ?? 0)) / dayMs));
	});
}
function interner() {
	const known = new Map();
	return (minutes) => {
		const key = `${minutes.length} ${minutes[0] ?? ""} ${minutes.at(-1) ?? ""} ${hashOf(minutes)}`;
		const alike = known.get(key) ?? [];
		known.set(key, alike);
		const same = alike.find((candidate) => candidate.every((minute, index) => minute === minutes[index]));
		if (!same) alike.push(minutes);
		return same ?? minutes;
	};
}
function hashOf(minutes) {
	let hash = 2166136261;
	for (const minute of minutes) hash = Math.imul(hash ^ minute, 16777619);
	return hash >>> 0;
}
// src/core/schedule/circles.ts
function circlesIn(graph) {
	const { size, after } = arrowsOf(graph);
	const itself = new Set(graph.links.filter((link) => link.kind !== "status" && link.from === link.to).map((link) => link.from));
	return componentsOf({
		size,
		after
	}).map((members) => members.filter((vertex) => vertex < graph.pipelines.length).sort((a, b) => a - b)).filter(([first = -1, ...others]) => others.length > 0 || itself.has(first)).sort(([a = 0], [b = 0]) => a - b);
}
function wayRound(graph, circle) {
	const { size, after } = arrowsOf(graph);
	const [first = 0] = circle;
	const isMember = new Set([...circle, size - 1]);
	const cameFrom = new Map();
	const hearsAll = graph.listeners.some(({ writer }) => writer === first);
	const queue = [first];
	for (const vertex of queue) for (const next of after[vertex] ?? []) {
		if (vertex === first && next === size - 1 && hearsAll) continue;
		if (next === first) return wayTo(vertex, first, cameFrom).filter((member) => member < size - 1);
		if (!isMember.has(next) || cameFrom.has(next)) continue;
		cameFrom.set(next, vertex);
		queue.push(next);
	}
	return circle;
}
function wayTo(vertex, first, cameFrom) {
	const way = [vertex];
	for (let at = vertex; at !== first;) {
		at = cameFrom.get(at) ?? first;
		way.push(at);
	}
	return way.reverse();
}
function chainDepths(graph) {
	return longestChains(graph).map(({ depth }) => depth);
}
function chainTo(graph, pipeline, most) {
	const chains = longestChains(graph);
	const chain = [];
	for (let at = pipeline; at !== -1 && chain.length < most; at = chains[at]?.before ?? -1) chain.push(at);
	return chain.reverse();
}
const chainsOf = new WeakMap();
function longestChains(graph) {
	const known = chainsOf.get(graph);
	if (known) return known;
	const chains = graph.pipelines.map(() => ({
		depth: 0,
		before: -1
	}));
	const { order, after } = startOrder(graph);
	for (const vertex of order) {
		const depth = (chains[vertex]?.depth ?? 0) + 1;
		for (const next of after[vertex] ?? []) if (depth > (chains[next]?.depth ?? 0)) chains[next] = {
			depth,
			before: vertex
		};
	}
	chainsOf.set(graph, chains);
	return chains;
}
function startOrder(graph, withSensors = false) {
	const links = graph.links.filter((link) => withSensors || link.kind !== "status");
	const component = componentIndex(graph.pipelines.length, links);
	const after = lists(graph.pipelines.length);
	const waiting = new Array(graph.pipelines.length).fill(0);
	for (const { from, to } of links) {
		if (component[from] === component[to]) continue;
		after[from]?.push(to);
		waiting[to] = (waiting[to] ?? 0) + 1;
	}
	const order = waiting.flatMap((count, vertex) => count === 0 ? [vertex] : []);
	for (let at = 0; at < order.length; at++) for (const next of after[order[at] ?? 0] ?? []) {
		waiting[next] = (waiting[next] ?? 0) - 1;
		if (waiting[next] === 0) order.push(next);
	}
	return {
		order,
		after
	};
}
function componentIndex(size, links) {
	const after = lists(size);
	for (const { from, to } of links) after[from]?.push(to);
	const index = new Array(size).fill(-1);
	for (const [number, members] of componentsOf({
		size,
		after
	}).entries()) for (const member of members) index[member] = number;
	return index;
}
function arrowsOf({ pipelines, links, listeners }) {
	const any = pipelines.length;
	const after = lists(any + 1);
	for (const { kind, from, to } of links) if (kind !== "status") after[from]?.push(to);
	if (listeners.length > 0) for (const vertex of pipelines.keys()) after[vertex]?.push(any);
	for (const { writer } of listeners) after[any]?.push(writer);
	return {
		size: any + 1,
		after
	};
}
function lists(size) {
	return Array.from({ length: size }, () => []);
}
function componentsOf({ size, after }) {
	const components = [];
	const found = new Array(size).fill(-1);
	const low = new Array(size).fill(0);
	const open = [];
	const isOpen = new Uint8Array(size);
	let count = 0;
	for (let root = 0; root < size; root++) {
		if (found[root] !== -1) continue;
		const path = [enter(root)];
		for (let top = path.at(-1); top; top = path.at(-1)) {
			const next = after[top.vertex]?.[top.next++];
			if (next === void 0) leave(path);
			else if (found[next] === -1) path.push(enter(next));
			else if (isOpen[next]) low[top.vertex] = Math.min(low[top.vertex] ?? 0, found[next] ?? 0);
		}
	}
	return components;
	function enter(vertex) {
		found[vertex] = count;
		low[vertex] = count++;
		open.push(vertex);
		isOpen[vertex] = 1;
		return {
			vertex,
			next: 0
		};
	}
	function leave(path) {
		const vertex = path.pop()?.vertex ?? 0;
		const above = path.at(-1)?.vertex;
		if (above !== void 0) low[above] = Math.min(low[above] ?? 0, low[vertex] ?? 0);
		if (low[vertex] !== found[vertex]) return;
		const members = open.splice(open.lastIndexOf(vertex));
		for (const member of members) isOpen[member] = 0;
		components.push(members);
	}
}
// src/core/schedule/lane.ts
function labelOf(trigger) {
	return trigger.name.trim() || nodeKeyOf(trigger.path);
}
// src/core/schedule/derived.ts
const mostDerived = 1e7;
function derivedLanes(graph, clockLanes, expected, end) {
	const lanes = clockLanes.map((own) => [...own]);
	const derived = [];
	const incoming = linksInto(graph);
	let left = mostDerived;
	const { order } = startOrder(graph);
	for (const vertex of order) {
		const fresh = (incoming[vertex] ?? []).flatMap((link) => followers(graph, link, graph.pipelines[vertex], lanes[link.from] ?? [], {
			expected,
			end
		}));
		left -= fresh.reduce((sum, { minutes }) => sum + minutes.length, 0);
		if (left < 0) return {
			lanes: derived,
			truncated: true
		};
		lanes[vertex]?.push(...fresh);
		derived.push(...fresh);
	}
	return {
		lanes: [...derived, ...listenerLanes(graph, lanes, {
			expected,
			end
		})],
		truncated: false
	};
}
function linksInto({ pipelines, links }) {
	const incoming = pipelines.map(() => []);
	for (const link of links) if (link.kind !== "status" && link.from !== link.to) incoming[link.to]?.push(link);
	return incoming;
}
function followers(graph, link, pipeline, before, known) {
	const source = graph.pipelines[link.from];
	const seconds = link.kind === "event" ? known.expected(source)?.p50 : void 0;
	const by = Math.round((seconds ?? 0) / 60);
	const isSure = seconds !== void 0;
	const exact = before.filter((lane) => lane.certainty === "exact");
	const vague = before.filter((lane) => lane.certainty !== "exact");
	return [laneAfter(link, pipeline, source, moved(unionOf(exact.map(minutesOf$1)), by, known.end), isSure), laneAfter(link, pipeline, source, moved(unionOf(vague.map(minutesOf$1)), by, known.end), false)].filter(({ minutes }) => minutes.length > 0);
}
function minutesOf$1({ minutes }) {
	return minutes;
}
function laneAfter(reference, pipeline, source, minutes, isSure) {
	const { trigger } = reference;
	const label = trigger && trigger.name.trim() !== "" ? labelOf(trigger) : `after ${source?.name ?? "any pipeline"}`;
	return {
		pipeline,
		kind: reference.kind === "call" ? "call" : "upstream",
		label: reference.kind === "call" ? `called by ${source?.name ?? ""}` : label,
		...trigger && { trigger },
		minutes,
		certainty: isSure ? "upper-bound" : "unknown",
		environments: trigger?.environments ?? [],
		branch: trigger?.branch ?? null
	};
}
function listenerLanes(graph, lanes, { expected, end }) {
	if (graph.listeners.length === 0) return [];
	const listening = new Set(graph.listeners.map(({ writer }) => writer));
	const minutes = unionOf(graph.pipelines.flatMap((pipeline, index) => {
		if (listening.has(index)) return [];
		return [moved(unionOf((lanes[index] ?? []).map(minutesOf$1)), Math.round((expected(pipeline)?.p50 ?? 0) / 60), end)];
	}));
	if (minutes.length === 0) return [];
	return graph.listeners.map((listener) => laneAfter(listener, graph.pipelines[listener.writer], null, minutes, false));
}
// src/core/schedule/identity.ts
function resolverOf(pipelines) {
	const given = onlyBearers(pipelines, ({ id, alias }) => [...new Set([id, alias])].flatMap((name) => name?.trim() || []));
	const byPath = new Map(pipelines.map((pipeline) => [pipeline.key, pipeline]));
	const byFile = onlyBearers(pipelines, ({ key }) => [fileName(key)]);
	return (reference) => {
		const known = given.has(reference) ? given.get(reference) : byPath.get(reference);
		if (known) return {
			pipeline: known,
			by: "known"
		};
		const alike = given.has(reference) ? void 0 : byFile.get(plain$1(reference));
		return alike ? {
			pipeline: alike,
			by: "file-name"
		} : void 0;
	};
}
function onlyBearers(pipelines, namesOf) {
	const bearers = new Map();
	for (const pipeline of pipelines) for (const name of namesOf(pipeline)) bearers.set(name, bearers.has(name) ? null : pipeline);
	return bearers;
}
function fileName(path) {
	return plain$1(path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml(?:#\d+)?$/i, ""));
}
function plain$1(name) {
	return name.toLowerCase().replaceAll("-", "_");
}
// src/core/schedule/trigger-graph.ts
function triggerGraphOf(pipelines, resolve) {
	const indexOf = new Map(pipelines.map((pipeline, index) => [pipeline, index]));
	const links = [];
	const listeners = [];
	const unresolved = [];
	for (const reference of pipelines.flatMap(referencesIn)) {
		const target = reference.name === "*" ? void 0 : resolve(reference.name);
		const other = target && indexOf.get(target.pipeline);
		if (reference.name === "*") listeners.push(reference);
		else if (!target || other === void 0) unresolved.push(reference);
		else if (reference.kind === "call") links.push({
			...reference,
			from: reference.writer,
			to: other,
			by: target.by
		});
		else links.push({
			...reference,
			from: other,
			to: reference.writer,
			by: target.by
		});
	}
	return {
		pipelines,
		links,
		listeners,
		unresolved
	};
}
function referencesIn(pipeline, writer) {
	const events = pipeline.triggers.flatMap((trigger) => {
		const name = trigger.upstream?.pipeline.trim() ?? "";
		return isKnown(name) ? [{
			kind: "event",
			writer,
			path: trigger.path,
			name,
			trigger
		}] : [];
	});
	const statuses = pipeline.triggers.flatMap((trigger) => (trigger.sensor?.checks ?? []).flatMap((check) => {
		const name = watchedBy(check);
		return isKnown(name) ? [{
			kind: "status",
			writer,
			path: check.path,
			name,
			trigger
		}] : [];
	}));
	return [
		...events,
		...statuses,
		...pipeline.tasks.flatMap((task) => callOf(task, writer))
	];
}
function callOf({ action, path, paused }, writer) {
	const name = action.target.value?.trim() ?? "";
	return action.facts?.family === "sub-pipeline" && !paused && isKnown(name) && name !== "*" ? [{
		kind: "call",
		writer,
		path: action.target.path ?? path,
		name
	}] : [];
}
function watchedBy({ type, parameters }) {
	return type.endsWith("PIPELINE_STATUS") ? textOf$1(childOf(parameters, "pipeline_id"))?.trim() ?? "" : "";
}
function isKnown(name) {
	return name !== "" && !name.includes("${{");
}
// src/core/schedule/window.ts
const mostDays$1 = 3830;
const referenceWindow = {
	from: Date.UTC(2026, 2, 2),
	to: Date.UTC(2026, 2, 30)
};
const referenceYear$1 = {
	from: Date.UTC(2026, 0, 1),
	to: Date.UTC(2027, 0, 1)
};
function windowFrom(fromUtcMs, days) {
	const from = Math.ceil(fromUtcMs / minuteMs) * minuteMs;
	return {
		from,
		to: from + Math.min(days, mostDays$1) * dayMs
	};
}
function minutesOf(window) {
	return Math.max(0, Math.round((window.to - window.from) / minuteMs));
}
function utcOf(window, minute) {
	return window.from + minute * minuteMs;
}
// src/core/schedule/forecast.ts
const leadMinutes = 2880;
function forecast(given, window, knowledge = {}) {
	const pipelines = [...given].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
	const expected = knowledge.expected ?? (() => void 0);
	const graph = triggerGraphOf(pipelines, resolverOf(pipelines));
	const lead = graph.links.length + graph.listeners.length > 0 && pipelines.some(expected) ? leadMinutes : 0;
	const clock = clockOver({
		from: window.from - lead * minuteMs,
		to: window.to
	});
	const untimed = [];
	let truncated = false;
	const clockLanes = pipelines.map((pipeline) => pipeline.triggers.flatMap((trigger) => {
		const starts = clock.startsOf(trigger);
		if (starts && "reason" in starts) untimed.push({
			pipeline,
			kind: kindOf(trigger),
			label: labelOf(trigger),
			...starts
		});
		if (!starts || "reason" in starts) return [];
		truncated ||= starts.truncated;
		return [clockLane(pipeline, trigger, starts)];
	}));
	const derived = derivedLanes(graph, clockLanes, expected, lead + minutesOf(window));
	const lanes = inOrder$2(pipelines, clockLanes, derived.lanes);
	return {
		window,
		lanes: lead === 0 ? lanes : lanes.map((lane) => ({
			...lane,
			minutes: moved(lane.minutes, -lead, minutesOf(window))
		})),
		untimed: [
			...untimed,
			...unheard(graph),
			...called(pipelines)
		],
		graph,
		truncated: truncated || derived.truncated
	};
}
function* startsInOrder({ lanes }, limit) {
	const size = lanes.length;
	const packed = new Float64Array(lanes.reduce((sum, { minutes }) => sum + minutes.length, 0));
	let at = 0;
	for (const [index, { minutes }] of lanes.entries()) for (const minute of minutes) packed[at++] = minute * size + index;
	packed.sort();
	for (const value of packed.subarray(0, limit)) {
		const lane = lanes[value % size];
		if (lane) yield {
			lane,
			minute: Math.floor(value / size)
		};
	}
}
function clockLane(pipeline, trigger, { minutes, offsets, mayBeFewer }) {
	const open = trigger.sensor?.window.value;
	const poll = trigger.sensor?.poll.value;
	const isSensor = trigger.kind === "sensor";
	return {
		pipeline,
		kind: isSensor ? "sensor" : "cron",
		label: labelOf(trigger),
		trigger,
		offsets,
		minutes,
		certainty: isSensor || mayBeFewer ? "upper-bound" : "exact",
		environments: trigger.environments,
		branch: trigger.branch,
		...isSensor && open !== void 0 && { openMinutes: Math.ceil(open / 60) },
		...isSensor && poll !== void 0 && { pollSeconds: poll }
	};
}
function kindOf({ kind }) {
	return kind;
}
function inOrder$2(pipelines, clockLanes, derived) {
	const more = new Map();
	for (const lane of derived) more.set(lane.pipeline, [...more.get(lane.pipeline) ?? [], lane]);
	return pipelines.flatMap((pipeline, index) => [...clockLanes[index] ?? [], ...more.get(pipeline) ?? []]);
}
function unheard({ unresolved, pipelines }) {
	return unresolved.flatMap(({ kind, writer, trigger }) => {
		const pipeline = pipelines[writer];
		if (kind !== "event" || !pipeline || !trigger) return [];
		return [{
			pipeline,
			kind: "upstream",
			label: labelOf(trigger),
			reason: "the pipeline before it is not among these"
		}];
	});
}
function called(pipelines) {
	return pipelines.flatMap((pipeline) => pipeline.triggers.filter(({ kind }) => kind === "webhook").map((trigger) => ({
		pipeline,
		kind: "webhook",
		label: labelOf(trigger),
		reason: "it starts when it is called"
	})));
}
// src/core/schedule/local-time.ts
const weekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function wallMs(offsets, utcMs) {
	const { stretches } = offsets;
	let low = 0;
	let high = stretches.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((stretches[middle]?.from ?? 0) <= utcMs) low = middle;
		else high = middle - 1;
	}
	return utcMs + (stretches[low]?.offsetMs ?? 0);
}
function clockText(wall) {
	return new Date(wall).toISOString().slice(11, 16);
}
function dateText(wall) {
	return new Date(wall).toISOString().slice(0, 10);
}
function dayText(wall) {
	const date = new Date(wall);
	return `${weekdays[date.getUTCDay()]?.slice(0, 3)} ${String(date.getUTCDate()).padStart(2)} ${monthNames$1[date.getUTCMonth()]?.slice(0, 3)}`;
}
function longDayText(wall) {
	const date = new Date(wall);
	return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames$1[date.getUTCMonth()]?.slice(0, 3)} ${date.getUTCFullYear()}`;
}
function fullDayText(wall, usualYear) {
	const date = new Date(wall);
	const year = String(date.getUTCFullYear());
	const day = `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames$1[date.getUTCMonth()]}`;
	return year === usualYear ? day : `${day} ${year}`;
}
function startOfDay(wall) {
	return Math.floor(wall / dayMs) * dayMs;
}
function utcOfWall(offsets, wall) {
	for (const { from, to, offsetMs } of offsets.stretches) if (wall < to + offsetMs) return Math.max(from, wall - offsetMs);
}
function minuteOfDay(localTime) {
	const [hour = 0, minute = 0] = localTime.split(":").map(Number);
	return hour * 60 + minute;
}
const forecastOf = new WeakMap();
function referenceForecast(pipelines) {
	const [first] = pipelines;
	const known = first && forecastOf.get(first);
	if (known?.pipelines.length === pipelines.length && known.pipelines.every((pipeline, at) => pipeline === pipelines[at])) return known.forecast;
	const fresh = forecast(pipelines, referenceWindow);
	if (first) forecastOf.set(first, {
		pipelines,
		forecast: fresh
	});
	return fresh;
}
function timeOfStart(lane, minute) {
	return `${clockOfStart(lane, minute)} (${lane.offsets?.zone ?? "UTC"})`;
}
function clockOfStart({ offsets }, minute) {
	const utcMs = utcOf(referenceWindow, minute);
	return clockText(offsets ? wallMs(offsets, utcMs) : utcMs);
}
function shareOfStarts(times, { minutes }) {
	return times >= minutes.length * .9 ? "" : ` on ${times} of ${minutes.length} starts in four weeks`;
}
function someOf(pipelines, total) {
	const shown = pipelines.slice(0, total === 4 ? 4 : 3);
	const rest = total - shown.length;
	return joined$1([...shown.map(({ name }) => quoted(name)), ...rest > 0 ? [`${rest} more`] : []]);
}
// src/rules/schedule-before-upstream.ts
var schedule_before_upstream_default = defineWorkspaceRule({
	summary: "A pipeline starts when what it reads is complete",
	why: "A schedule that comes before the end of the pipeline whose data it reads works on the data of the day before.",
	remedy: "Start later, or start by an event of the pipeline that comes first.",
	severity: "warning",
	since: "0.1.0",
	options: { after: {
		type: "strings",
		description: "Which pipeline reads what another one makes, as paths: `orchestra/report.yml=orchestra/load.yml`",
		default: []
	} },
	*check({ pipelines, baselines, options }) {
		if (pipelines.length < 2) return;
		const known = referenceForecast(pipelines);
		const needs = [...needsIn(known), ...needsFrom(options.after, pipelines)];
		for (const early of earlyStarts(known, distinct(needs), expectedFrom(baselines))) {
			const path = early.lane.trigger?.cron.path;
			if (path === void 0) continue;
			yield {
				document: early.lane.pipeline.document,
				at: { path },
				message: messageOf(early),
				subject: early.before.pipeline.key,
				related: relatedOf$1(early)
			};
		}
	}
});
function messageOf({ lane, before, at, begun, end, times }) {
	return `${`Starts at ${timeOfStart(lane, at)}${shareOfStarts(times, lane)}`}, but the run of ${quoted(before.pipeline.name)} from ${clockOfStart(lane, begun)} goes on until about ${clockOfStart(lane, end)}`;
}
function relatedOf$1({ before }) {
	const path = before.trigger?.cron.path;
	return path ? [{
		document: before.pipeline.document,
		at: { path },
		message: "has to end first"
	}] : [];
}
function needsFrom(entries, pipelines) {
	const byKey = new Map(pipelines.map((pipeline) => [pipeline.key, pipeline]));
	return entries.flatMap((entry) => {
		const [pipeline, before] = entry.split("=").map((path) => byKey.get(path.trim()));
		return pipeline && before && pipeline !== before ? [{
			pipeline,
			before
		}] : [];
	});
}
function distinct(needs) {
	return [...new Map(needs.map((need) => [JSON.stringify([need.pipeline.key, need.before.key]), need])).values()];
}
// src/core/schedule/crowds.ts
function startLoad(lanes, minutes) {
	const counts = new Uint32Array(minutes);
	const lastSeen = new Uint32Array(minutes);
	const numbers = new Map();
	for (const lane of lanes) {
		if (lane.certainty !== "exact") continue;
		const number = numbers.get(lane.pipeline) ?? numbers.size + 1;
		numbers.set(lane.pipeline, number);
		for (const minute of lane.minutes) {
			if (lastSeen[minute] === number) continue;
			lastSeen[minute] = number;
			counts[minute] = (counts[minute] ?? 0) + 1;
		}
	}
	return { counts };
}
function busiestMinute(lane, { counts }) {
	let busiest;
	for (const minute of lane.minutes) {
		const pipelines = counts[minute] ?? 0;
		if (pipelines > (busiest?.pipelines ?? -1)) busiest = {
			minute,
			pipelines
		};
	}
	return busiest;
}
function startersAt(lanes, minutes, most) {
	const starters = new Map([...minutes].map((minute) => [minute, new Set()]));
	for (const lane of lanes) {
		if (lane.certainty !== "exact") continue;
		for (const minute of lane.minutes) {
			const known = starters.get(minute);
			if (known && known.size < most) known.add(lane.pipeline);
		}
	}
	return new Map([...starters].map(([minute, pipelines]) => [minute, [...pipelines]]));
}
// src/core/schedule/clashes.ts
const mostPartners = 100;
const mostSpans$1 = 60;
function clashesIn(lanes, collisions, expected = () => void 0) {
	const lanesOf = certainLanes(lanes);
	const found = new Map();
	for (const collision of collisions) for (const pipeline of collision.pipelines) for (const lane of lanesIn(lanesOf.get(pipeline) ?? [], collision, heldMinutes(expected(pipeline)))) {
		const clash = found.get(lane) ?? {
			things: new Set(),
			partners: new Set(),
			meeting: collision
		};
		found.set(lane, clash);
		clash.things.add(collision.on);
		addPartners(clash.partners, collision, pipeline);
		if (collision.pipelines.length > clash.meeting.pipelines.length) clash.meeting = collision;
	}
	return lanes.flatMap((lane) => {
		const clash = found.get(lane);
		if (!clash) return [];
		const partners = [...clash.partners].sort((a, b) => a.key < b.key ? -1 : 1);
		const others = Math.max(partners.length, clash.meeting.pipelines.length - 1);
		return [{
			lane,
			things: [...clash.things].sort(),
			partners,
			others,
			meeting: clash.meeting
		}];
	});
}
function certainLanes(lanes) {
	const byPipeline = new Map();
	for (const lane of lanes) {
		if (lane.certainty !== "exact") continue;
		const known = byPipeline.get(lane.pipeline);
		if (known) known.push(lane);
		else byPipeline.set(lane.pipeline, [lane]);
	}
	return byPipeline;
}
function addPartners(partners, { pipelines }, self) {
	for (const pipeline of pipelines) {
		if (partners.size >= mostPartners) return;
		if (pipeline !== self) partners.add(pipeline);
	}
}
function lanesIn(lanes, { spans }, length) {
	if (lanes.length < 2) return lanes;
	return lanes.filter(({ minutes }) => spans.slice(0, mostSpans$1).some(({ from, to }) => (minutes[firstFrom(minutes, from - length + 1)] ?? to) < to));
}
// src/core/schedule/resources.ts
function usesOf(pipeline, pools = []) {
	const uses = new Map();
	for (const task of pipeline.tasks) {
		if (isPaused(pipeline, task)) continue;
		for (const use of [...thingOf(task), ...poolsOf(task, pools)]) if (!uses.has(use.resource.key)) uses.set(use.resource.key, use);
	}
	return [...uses.values()];
}
function thingOf(task) {
	const claim = claimOf(task);
	if (!claim) return [];
	const { key, path, words } = claim;
	return [{
		resource: {
			key,
			kind: "thing",
			words,
			capacity: 1
		},
		path
	}];
}
function poolsOf({ connection, action, path }, pools) {
	const names = [connection.value, action.target.value].flatMap((name) => name?.trim() || []);
	return pools.filter(({ members }) => members.some((member) => names.some((name) => textMatches(member, name)))).map(({ name, slots }) => ({
		resource: {
			key: JSON.stringify(["pool", name]),
			kind: "pool",
			words: `pool ${quoted(name)}`,
			capacity: slots
		},
		path
	}));
}
function isPaused(pipeline, task) {
	return task.paused || task.groupKey !== null && (pipeline.nodes.get(task.groupKey)?.paused ?? false);
}
// src/core/schedule/self-overlap.ts
function lanesByLimit(lanes) {
	const groups = new Map();
	for (const lane of lanes) for (const environment of lane.environments.length > 0 ? lane.environments : [null]) {
		const key = JSON.stringify([environment, lane.branch]);
		groups.set(key, [...groups.get(key) ?? [], lane]);
	}
	return [...groups.values()];
}
function selfOverlap(lanes, expected, limit = 0) {
	const minutes = sortedTogether(lanes.map((lane) => lane.minutes));
	const { late, peak, first } = played(minutes, heldMinutes(expected), limit);
	return late === 0 ? void 0 : {
		starts: minutes.length,
		late,
		peak,
		first,
		shortest: shortestGap(minutes)
	};
}
function played(minutes, length, limit) {
	const running = [];
	let oldest = 0;
	let late = 0;
	let peak = 0;
	let first = 0;
	for (const minute of minutes) {
		while (oldest < running.length && (running[oldest] ?? 0) + length <= minute) oldest++;
		const active = running.length - oldest;
		const isLate = limit > 0 ? active >= limit : active > 0;
		if (isLate && late++ === 0) first = minute;
		if (limit === 0 || !isLate) running.push(minute);
		peak = Math.max(peak, running.length - oldest);
	}
	return {
		late,
		peak,
		first
	};
}
function shortestGap(minutes) {
	let shortest = Number.POSITIVE_INFINITY;
	for (let at = 1; at < minutes.length; at++) shortest = Math.min(shortest, (minutes[at] ?? 0) - (minutes[at - 1] ?? 0));
	return shortest;
}
// src/core/schedule/sweep.ts
function* meetings(holds, capacity = 1) {
	if (holds.length <= capacity) return;
	const crowds = crowdsOf(holds);
	const starts = inOrder$1(crowds, false);
	const ends = inOrder$1(crowds, true);
	const present = new Map();
	let load = 0;
	let open;
	for (let started = 0, ended = 0; ended < ends.length;) {
		const minute = Math.min(minuteAt(starts, started), minuteAt(ends, ended));
		for (; minuteAt(ends, ended) === minute; ended++) load -= leave(crowdAt(ends, ended));
		const first = started;
		for (; minuteAt(starts, started) === minute; started++) load += enter(crowdAt(starts, started));
		if (load > capacity) {
			open ??= {
				from: minute,
				crowds: new Set(present.keys()),
				peak: load
			};
			open.peak = Math.max(open.peak, load);
			for (let at = first; at < started; at++) open.crowds.add(crowdAt(starts, at));
		} else if (open) {
			yield {
				from: open.from,
				to: minute,
				owners: ownersOf(crowds, open.crowds),
				peak: open.peak
			};
			open = void 0;
		}
	}
	function enter(crowd) {
		const runs = present.get(crowd) ?? 0;
		present.set(crowd, runs + 1);
		return runs === 0 ? crowds[crowd]?.owners.length ?? 0 : 0;
	}
	function leave(crowd) {
		const runs = present.get(crowd) ?? 0;
		if (runs > 1) present.set(crowd, runs - 1);
		else present.delete(crowd);
		return runs > 1 ? 0 : crowds[crowd]?.owners.length ?? 0;
	}
	function minuteAt(events, at) {
		const event = events[at];
		return event === void 0 ? Number.POSITIVE_INFINITY : Math.floor(event / crowds.length);
	}
	function crowdAt(events, at) {
		return (events[at] ?? 0) % crowds.length;
	}
}
function crowdsOf(holds) {
	const byLength = new Map();
	for (const { owner, minutes, length } of holds) {
		if (minutes.length === 0) continue;
		const byMinutes = byLength.get(length) ?? new Map();
		byLength.set(length, byMinutes);
		const known = byMinutes.get(minutes);
		if (known) known.owners.push(owner);
		else byMinutes.set(minutes, {
			owners: [owner],
			minutes,
			length
		});
	}
	return [...byLength.values()].flatMap((crowds) => [...crowds.values()]);
}
function inOrder$1(crowds, isEnd) {
	const events = new Float64Array(crowds.reduce((sum, { minutes }) => sum + minutes.length, 0));
	let at = 0;
	for (const [index, { minutes, length }] of crowds.entries()) {
		const later = isEnd ? length : 0;
		for (const minute of minutes) events[at++] = (minute + later) * crowds.length + index;
	}
	return events.sort();
}
function ownersOf(crowds, indices) {
	return [...indices].flatMap((index) => crowds[index]?.owners ?? []).sort((a, b) => a - b);
}
// src/core/schedule/collisions.ts
const mostSpans = 1e3;
function collisionsIn(forecast, limits = {}) {
	const { expected = () => void 0, pools = [] } = limits;
	const parties = partiesOf(forecast.lanes, expected);
	const crowd = parties.map(({ hold }) => ({
		...hold,
		length: 1
	}));
	const together = "one minute";
	return [
		...resourceCollisions(parties, pools),
		...gathered(parties, meetings(crowd, Math.max(1, (limits.crowd ?? 5) - 1)), "crowd", together),
		...parties.flatMap((party) => overlapOf(party, expected))
	].sort(inOrder);
}
function resourceCollisionsIn(forecast, { expected = () => void 0, pools = [] }) {
	return [...resourceCollisions(partiesOf(forecast.lanes, expected), pools)].sort(inOrder);
}
function inOrder(a, b) {
	return a.from - b.from || compare(a.kind, b.kind) || compare(a.on, b.on) || b.peak - a.peak;
}
function partiesOf(lanes, expected) {
	const byPipeline = new Map();
	for (const lane of lanes) {
		if (lane.certainty !== "exact" || lane.minutes.length === 0) continue;
		const known = byPipeline.get(lane.pipeline);
		if (known) known.push(lane);
		else byPipeline.set(lane.pipeline, [lane]);
	}
	return [...byPipeline].map(([pipeline, own], owner) => {
		return {
			pipeline,
			lanes: own,
			hold: {
				owner,
				minutes: unionOf(own.map((lane) => lane.minutes)),
				length: heldMinutes(expected(pipeline))
			}
		};
	});
}
function resourceCollisions(parties, pools) {
	const holds = new Map();
	for (const { pipeline, hold } of parties) for (const { resource } of usesOf(pipeline, pools)) {
		const known = holds.get(resource.key) ?? {
			resource,
			holds: []
		};
		holds.set(resource.key, known);
		known.holds.push(hold);
	}
	return [...holds.values()].flatMap(({ resource, holds: all }) => gathered(parties, meetings(all, resource.capacity), resource.kind, resource.words));
}
function gathered(parties, found, kind, on) {
	const byOwners = new Map();
	for (const meeting of found) {
		const key = meeting.owners.join();
		const known = byOwners.get(key);
		if (!known) byOwners.set(key, {
			first: meeting,
			times: 1,
			peak: meeting.peak,
			spans: [spanOf(meeting)]
		});
		else {
			if (known.times++ < mostSpans) known.spans.push(spanOf(meeting));
			known.peak = Math.max(known.peak, meeting.peak);
		}
	}
	return [...byOwners.values()].map(({ first, times, peak, spans }) => ({
		kind,
		on,
		pipelines: first.owners.flatMap((owner) => parties[owner]?.pipeline ?? []),
		from: first.from,
		to: first.to,
		times,
		spans,
		peak
	}));
}
function spanOf({ from, to }) {
	return {
		from,
		to
	};
}
function overlapOf({ pipeline, lanes, hold }, expected) {
	const limit = pipeline.runPolicy.maxConcurrentRuns;
	if (limit.state === "templated") return [];
	return lanesByLimit(lanes).flatMap((together) => {
		const overlap = selfOverlap(together, expected(pipeline), limit.value ?? 0);
		if (!overlap) return [];
		const { first, late, peak } = overlap;
		const on = limit.value ? `the limit of ${limit.value}` : "its own runs";
		const span = {
			from: first,
			to: first + hold.length
		};
		return [{
			kind: "self-overlap",
			on,
			pipelines: [pipeline],
			...span,
			times: late,
			spans: [span],
			peak
		}];
	});
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/schedule/cron-shift.ts
function shiftCron(text, minutes) {
	const [minute, hour] = [...text.matchAll(/[^ \t\r\n]+/g)];
	if (!minute || !hour || !/^\d{1,2}$/.test(minute[0])) return void 0;
	const total = Number(minute[0]) + minutes;
	const hours = Math.floor(total / 60);
	const nextHour = hours === 0 ? hour[0] : hourLater(hour[0], hours);
	if (nextHour === void 0) return void 0;
	const edits = [{
		word: minute[0],
		at: minute.index,
		text: padded$1(minute[0], total - hours * 60)
	}, {
		word: hour[0],
		at: hour.index,
		text: nextHour
	}].filter((piece) => piece.word !== piece.text).map((piece) => ({
		within: {
			start: piece.at,
			end: piece.at + piece.word.length
		},
		text: piece.text
	}));
	const written = edits.reduceRight((all, { within, text: next }) => all.slice(0, within.start) + next + all.slice(within.end), text);
	const result = parseCron(written);
	return "cron" in result && edits.length > 0 ? {
		cron: result.cron,
		text: written,
		edits
	} : void 0;
}
function hourLater(hour, hours) {
	const later = Number(hour) + hours;
	return /^\d{1,2}$/.test(hour) && later >= 0 && later < 24 ? padded$1(hour, later) : void 0;
}
function padded$1(old, value) {
	return old.length === 2 && old.startsWith("0") ? String(value).padStart(2, "0") : String(value);
}
// src/core/schedule/proposal.ts
const farthest = 180;
function proposeSlot(clock, slot, checks) {
	const minute = Number(/^\s*(\d{1,2})\s/.exec(slot.text)?.[1] ?? NaN);
	if (Number.isNaN(minute)) return void 0;
	const step = minute % 5 === 0 ? 5 : 1;
	for (let distance = step; distance <= farthest; distance += step) for (const shiftMinutes of [distance, -distance]) {
		const shifted = shiftCron(slot.text, shiftMinutes);
		if (!shifted) continue;
		const minutes = clock.minutesOf(shifted.cron, slot.zone, slot.excluded);
		if (minutes.length > 0 && checks.every((check) => check(minutes, shiftMinutes))) return {
			...shifted,
			shiftMinutes,
			minutes
		};
	}
}
function nobodyElseStarts(counts, own) {
	return (minutes) => minutes.every((minute) => (counts[minute] ?? 0) - (has(own, minute) ? 1 : 0) <= 0);
}
function occupationOf(holds, capacity, windowMinutes) {
	const holders = new Uint16Array(windowMinutes);
	for (const { minutes, length } of holds) {
		let done = 0;
		for (const minute of minutes) {
			const end = Math.min(minute + length, windowMinutes);
			for (let at = Math.max(minute, done); at < end; at++) addHolder(holders, at);
			done = Math.max(done, end);
		}
	}
	return {
		room: capacity - 1,
		holders
	};
}
function fitsIn({ room, holders }, own, length) {
	return (minutes) => minutes.every((minute) => {
		for (let at = minute; at < Math.min(minute + length, holders.length); at++) if ((holders[at] ?? 0) - (isHeldBy(own, length, at) ? 1 : 0) > room) return false;
		return true;
	});
}
function endsBy(deadline, length, clock, zone) {
	const offsets = clock.offsetsOf(zone);
	return (minutes, shiftMinutes) => offsets !== void 0 && minutes.every((minute) => {
		const start = Math.round(wallMs(offsets, utcOf(clock.window, minute)) / 6e4);
		const present = start - shiftMinutes;
		const today = present - present % 1440 + deadline;
		return start + length <= (today < present ? today + 1440 : today);
	});
}
function seesAsMuch(before, length, own) {
	const ended = (minute) => firstFrom(before, minute - length + 1);
	return (minutes) => minutes.length === own.length && minutes.every((minute, index) => ended(minute) >= ended(own[index] ?? 0));
}
function holdMore({ holders }, minutes, length, own) {
	let done = 0;
	for (const minute of minutes) {
		const end = Math.min(minute + length, holders.length);
		for (let at = Math.max(minute, done); at < end; at++) if (!own || !isHeldBy(own, length, at)) addHolder(holders, at);
		done = Math.max(done, end);
	}
}
function addHolder(holders, at) {
	holders[at] = Math.min(65535, (holders[at] ?? 0) + 1);
}
function has(minutes, minute) {
	return minutes[firstFrom(minutes, minute)] === minute;
}
function isHeldBy(minutes, length, at) {
	const begun = minutes[firstFrom(minutes, at - length + 1)];
	return begun !== void 0 && begun <= at;
}
// src/core/schedule/improvement.ts
function improverOf(forecast, { expected = () => void 0, pools = [] } = {}) {
	const clock = clockOver(forecast.window);
	const load = startLoad(forecast.lanes, minutesOf(forecast.window));
	const certain = certainStarts(forecast);
	const occupations = occupationsIn(forecast, certain, pools, expected);
	const improve = (lane) => {
		const { pipeline, offsets, trigger, minutes: own } = lane;
		const text = trigger?.cron.value;
		if (text === void 0 || offsets === void 0 || lane.certainty !== "exact") return void 0;
		const length = heldMinutes(expected(pipeline));
		const { finishBy } = pipeline.promises;
		const checks = [
			nobodyElseStarts(load.counts, own),
			...occupations(pipeline).map((occupation) => fitsIn(occupation, own, length)),
			...finishBy ? [endsBy(minuteOfDay(finishBy.localTime), length, clock, finishBy.timeZone)] : [],
			...earlierRuns(forecast, pipeline, certain, expected).map((before) => seesAsMuch(before.minutes, before.length, own))
		];
		const proposal = proposeSlot(clock, {
			text,
			zone: offsets.zone,
			excluded: trigger?.excludeDates ?? []
		}, checks);
		return proposal && {
			...proposal,
			before: busiestMinute(lane, load)?.pipelines ?? 0,
			after: 1
		};
	};
	const book = ({ pipeline, minutes: own }, { minutes }) => {
		for (const minute of minutes) load.counts[minute] = (load.counts[minute] ?? 0) + 1;
		for (const occupation of occupations(pipeline)) holdMore(occupation, minutes, heldMinutes(expected(pipeline)), own);
	};
	return {
		load,
		improve,
		book
	};
}
function certainStarts({ lanes }) {
	const byPipeline = new Map();
	for (const { pipeline, minutes, certainty } of lanes) {
		if (certainty !== "exact") continue;
		const known = byPipeline.get(pipeline);
		if (known) known.push(minutes);
		else byPipeline.set(pipeline, [minutes]);
	}
	return new Map([...byPipeline].map(([pipeline, lists]) => [pipeline, unionOf(lists)]));
}
function occupationsIn({ window }, holders, pools, expected) {
	const users = new Map();
	for (const [pipeline, minutes] of holders) for (const { resource } of usesOf(pipeline, pools)) {
		const known = users.get(resource.key) ?? {
			capacity: resource.capacity,
			holds: []
		};
		users.set(resource.key, known);
		known.holds.push({
			minutes,
			length: heldMinutes(expected(pipeline))
		});
	}
	const counted = new Map();
	return (pipeline) => usesOf(pipeline, pools).flatMap(({ resource: { key } }) => {
		const user = users.get(key);
		if (!user || user.holds.length < 2) return [];
		const occupation = counted.get(key) ?? occupationOf(user.holds, user.capacity, minutesOf(window));
		counted.set(key, occupation);
		return [occupation];
	});
}
function earlierRuns({ graph }, pipeline, certain, expected) {
	return graph.links.flatMap((link) => {
		const source = graph.pipelines[link.from];
		if (link.kind === "call" || !source || graph.pipelines[link.to] !== pipeline) return [];
		const [minutes, duration] = [certain.get(source), expected(source)];
		return minutes && duration ? [{
			minutes,
			length: heldMinutes(duration)
		}] : [];
	});
}
// src/core/schedule/plan.ts
const mostMoves = 1e3;
const none = new Uint32Array();
function planMoves(forecast, request) {
	const improver = improverOf(forecast, request);
	const before = {
		...improver.load,
		counts: improver.load.counts.slice()
	};
	const budget = { left: mostMoves };
	const order = untouchedFirst(request.touched ?? null);
	const clashing = order(request.clashes.map(({ lane }) => lane));
	const plan = moveAll(clashing, improver, budget, placesIn(forecast, request, new Set(clashing)));
	const { crowded } = request;
	if (!crowded) return plan;
	const inCrowd = order(crowded.lanes.filter((lane) => !plan.has(lane)));
	return new Map([...plan, ...moveAll(inCrowd, improver, budget, minutesIn(before, crowded.size))]);
}
function moveAll(lanes, improver, budget, keepers) {
	const plan = new Map();
	for (const lane of lanes) {
		const better = keepers.hasRoomFor(lane) || budget.left-- <= 0 ? void 0 : improver.improve(lane);
		if (better) {
			plan.set(lane, better);
			improver.book(lane, better);
		} else keepers.keep(lane);
	}
	return plan;
}
function placesIn(forecast, { expected = () => void 0, pools = [] }, clashing) {
	const quiet = certainStarts({ lanes: forecast.lanes.filter((lane) => !clashing.has(lane)) });
	const kept = occupationsIn(forecast, new Map([...certainStarts(forecast).keys()].map((pipeline) => [pipeline, quiet.get(pipeline) ?? none])), pools, expected);
	return {
		hasRoomFor: ({ pipeline, minutes }) => {
			const length = heldMinutes(expected(pipeline));
			return kept(pipeline).every((occupation) => fitsIn(occupation, none, length)(minutes, 0));
		},
		keep: ({ pipeline, minutes }) => {
			for (const occupation of kept(pipeline)) holdMore(occupation, minutes, heldMinutes(expected(pipeline)));
		}
	};
}
function minutesIn({ counts }, size) {
	const taken = new Set();
	const crowdedMinutes = ({ minutes }) => [...minutes].filter((minute) => (counts[minute] ?? 0) >= size);
	return {
		hasRoomFor: (lane) => crowdedMinutes(lane).every((minute) => !taken.has(minute)),
		keep: (lane) => {
			for (const minute of crowdedMinutes(lane)) taken.add(minute);
		}
	};
}
function untouchedFirst(touched) {
	const isTouched = ({ pipeline }) => touched?.has(pipeline.document.source.path) ?? false;
	return (lanes) => [...lanes.filter((lane) => !isTouched(lane)), ...lanes.filter(isTouched)];
}
// src/rules/parts/slot-fix.ts
function resourceClashes(forecast, { baselines, team }) {
	const expected = expectedFrom(baselines);
	return clashesIn(forecast.lanes, resourceCollisionsIn(forecast, {
		expected,
		pools: team.pools
	}), expected);
}
function adviserOf(forecast, { baselines, team, touched }, wanted) {
	if (!team.proposals) return () => ({});
	const plan = planMoves(forecast, {
		...wanted,
		expected: expectedFrom(baselines),
		pools: team.pools,
		touched
	});
	return (lane) => {
		const better = plan.get(lane);
		const path = lane.trigger?.cron.path;
		const fix = better && path && moveSchedule(lane.pipeline.document, path, better, lane);
		return better && fix ? {
			fix,
			remedy: remedyOf(better, lane)
		} : {};
	};
}
function remedyOf(better, lane) {
	const why = better.before > 1 ? `no other pipeline starts then (now: ${count(better.before - 1, "other")})` : "nothing is in the way then";
	return `${titleOf(better, lane)}: ${why}`;
}
function titleOf({ cron, minutes, shiftMinutes }, lane) {
	if (cron.hours.length * cron.minutes.length === 1) return `Start at ${timeOfStart(lane, minutes[0] ?? 0)}`;
	return `Start ${count(Math.abs(shiftMinutes), "minute")} ${shiftMinutes > 0 ? "later" : "earlier"}`;
}
function moveSchedule(document, path, better, lane) {
	const node = nodeAt(document.root, path);
	if (node?.kind !== "scalar" || typeof node.value !== "string") return void 0;
	const edits = [];
	for (const { within, text } of better.edits) {
		const span = spanWithin(document, node, within);
		if (document.source.text.slice(span.start, span.end) !== node.value.slice(within.start, within.end)) return void 0;
		edits.push({
			span,
			text
		});
	}
	return {
		title: titleOf(better, lane),
		safety: "unsafe",
		edits
	};
}
// src/rules/schedule-crowd.ts
var schedule_crowd_default = defineWorkspaceRule({
	summary: "Pipelines spread their starts",
	why: "Pipelines that all start at one minute wait for the same workers, warehouses and rate limits, and each of them takes longer than alone.",
	remedy: "Move some of the starts by a few minutes.",
	severity: "note",
	since: "0.1.0",
	options: { pipelines: {
		type: "integer",
		description: "So many pipelines at one minute are reported",
		default: 5,
		minimum: 2,
		maximum: 1e3
	} },
	*check({ pipelines, options, ...surroundings }) {
		if (pipelines.length < options.pipelines) return;
		const forecast = referenceForecast(pipelines);
		const load = startLoad(forecast.lanes, minutesOf(forecast.window));
		const crowded = forecast.lanes.flatMap((lane) => {
			const busiest = lane.certainty === "exact" ? busiestMinute(lane, load) : void 0;
			return busiest && busiest.pipelines >= options.pipelines ? [{
				lane,
				...busiest
			}] : [];
		});
		if (crowded.length === 0) return;
		const starters = startersAt(forecast.lanes, new Set(crowded.map(({ minute }) => minute)), 5);
		const advise = adviserOf(forecast, surroundings, {
			clashes: resourceClashes(forecast, surroundings),
			crowded: {
				lanes: crowded.map(({ lane }) => lane),
				size: options.pipelines
			}
		});
		for (const { lane, minute, pipelines: size } of crowded) {
			const path = lane.trigger?.cron.path;
			const others = (starters.get(minute) ?? []).filter((pipeline) => pipeline !== lane.pipeline);
			const times = lane.minutes.filter((at) => (load.counts[at] ?? 0) >= options.pipelines).length;
			if (path === void 0) continue;
			yield {
				document: lane.pipeline.document,
				at: { path },
				message: `${size} pipelines start at ${timeOfStart(lane, minute)}${shareOfStarts(times, lane)}: this one, ${someOf(others, size - 1)}`,
				subject: lane.trigger?.cron.value ?? "",
				...advise(lane)
			};
		}
	}
});
// src/rules/schedule-duplicate.ts
var schedule_duplicate_default = defineRule({
	summary: "No two schedules start the same run at the same times",
	why: "Each schedule starts a run of its own, so the same work is done twice at once, on the same tables.",
	remedy: "Remove one of the schedules, or change its times, environment, branch or inputs.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const numberOf = valueNumbers();
		const first = new Map();
		for (const { trigger, path, result } of timedTriggers(pipeline)) {
			if (trigger.kind !== "cron" || !("cron" in result) || trigger.timeZone.state === "templated") continue;
			const start = startOf(pipeline, trigger, result.cron, numberOf);
			const earlier = first.get(start);
			if (!earlier) first.set(start, trigger);
			else yield {
				at: { path },
				message: `${triggerWord(trigger)} starts the same run at the same times as ${sameWord(trigger, earlier)}`,
				subject: result.cron.text,
				related: [{
					at: { path: earlier.cron.path ?? earlier.path },
					message: "the other schedule"
				}]
			};
		}
	}
});
function sameWord(trigger, earlier) {
	const phrase = triggerPhrase(earlier);
	return phrase === triggerPhrase(trigger) ? "an earlier schedule" : phrase;
}
function startOf(pipeline, trigger, cron, numberOf) {
	const inputs = fieldIn(nodeAt(pipeline.document.root, trigger.path), "run_inputs")?.node;
	const hasInputs = inputs !== void 0 && !isUnset(inputs) && trigger.passes.length > 0;
	return JSON.stringify([
		cron.minutes,
		cron.hours,
		cron.days,
		cron.months,
		cron.words.year,
		zoneOf(trigger),
		trigger.environments,
		trigger.branch,
		[...trigger.excludeDates].sort(),
		hasInputs ? numberOf(inputs) : null
	]);
}
function zoneOf({ timeZone }) {
	const zone = (timeZone.value ?? "").trim().toLowerCase();
	return [
		"etc/utc",
		"zulu",
		"universal",
		"etc/universal",
		"uct"
	].includes(zone) ? "utc" : zone;
}
// src/core/schedule/clock-change.ts
const nearMs = 180 * minuteMs;
const steadyHours = {
	from: 5,
	to: 21
};
function startsAtNight({ hours }) {
	return hours.some((hour) => hour < steadyHours.from || hour >= steadyHours.to);
}
function changedStarts(cron, offsets, window) {
	const found = new Map();
	for (const [index, after] of offsets.stretches.entries()) {
		const before = offsets.stretches[index - 1];
		if (!before || after.from < window.from || after.from >= window.to) continue;
		const kind = after.offsetMs > before.offsetMs ? "skipped" : "doubled";
		if (found.has(kind)) continue;
		const wall = lonelyTime(cron, after.from + Math.min(before.offsetMs, after.offsetMs), after.from + Math.max(before.offsetMs, after.offsetMs));
		if (wall !== void 0) found.set(kind, {
			kind,
			wall
		});
	}
	return [...found.values()].sort((a, b) => a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0);
}
function lonelyTime(cron, first, end) {
	const near = [...localTimes(cron, first - nearMs, end + nearMs)];
	const within = near.filter((wall) => wall >= first && wall < end);
	return within.length === 1 && near.length === 1 ? within[0] : void 0;
}
// src/rules/schedule-in-clock-change.ts
const offsetsOf = zonesOver(referenceYear$1);
var schedule_in_clock_change_default = defineRule({
	summary: "No run depends on an hour that a clock change takes or doubles",
	why: "A start at a time that the night of a clock change leaves out does not happen, and the data of that day is missing.",
	remedy: "Start outside of the hour of the clock change, or write the schedule in UTC.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { trigger, path, result } of timedTriggers(pipeline).slice(0, 50)) {
			if (!("cron" in result) || !startsAtNight(result.cron)) continue;
			const offsets = trigger.timeZone.value === void 0 ? void 0 : offsetsOf(trigger.timeZone.value);
			if (!offsets) continue;
			const changed = changedStarts(result.cron, offsets, referenceYear$1);
			if (changed.length === 0) continue;
			yield {
				at: { path },
				message: `${triggerWord(trigger)} in ${offsets.zone}: ${changed.map(sentence$2).join("; ")}`,
				subject: changed.map(({ kind }) => kind).join()
			};
		}
	}
});
function sentence$2({ kind, wall }) {
	const time = clockText(wall);
	return kind === "skipped" ? `${time} does not exist on the day that the clocks go forward, and that start is skipped` : `${time} comes twice on the day that the clocks go back, and it starts at the first`;
}
// src/core/schedule/rarity.ts
const cycleYears = 28;
const referenceYear = 2026;
function rarityOf(cron) {
	const first = cron.years.find((year) => year >= referenceYear) ?? cron.years[0];
	if (first === void 0) return void 0;
	const last = Math.min(cron.years.at(-1) ?? first, first + cycleYears - 1);
	const years = last - first + 1;
	let days = 0;
	for (const _ of localDays(cron, Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1))) if (++days >= years) return void 0;
	return {
		days,
		years
	};
}
// src/rules/schedule-rare.ts
var schedule_rare_default = defineRule({
	summary: "A schedule starts at least once a year",
	why: "A schedule that sleeps for years is nearly always a slip in the day or year field, and nobody notices until the data is missed.",
	remedy: "Check the day, month and year fields; start such a run by hand if it is meant.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { trigger, path, result } of timedTriggers(pipeline).slice(0, 50)) {
			const rarity = "cron" in result ? rarityOf(result.cron) : void 0;
			if (!rarity) continue;
			yield {
				at: { path },
				message: `${triggerWord(trigger)} starts on ${count(rarity.days, "day")} in ${count(rarity.years, "year")}`,
				subject: trigger.cron.value ?? ""
			};
		}
	}
});
// src/rules/schedule-self-overlap.ts
var schedule_self_overlap_default = defineRule({
	summary: "A run ends before the next one of its pipeline starts",
	why: "Without a limit two runs work on the same tables at once. With one the late run is skipped, and nobody is told.",
	remedy: "Start less often, make the runs shorter, or limit the runs with `configuration.concurrency.max_active`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		const expected = expectedOf(pipeline, baseline);
		if (!expected) return;
		const lanes = referenceForecast([pipeline]).lanes.filter(({ certainty }) => certainty === "exact");
		const { value: limit = 0 } = pipeline.runPolicy.maxConcurrentRuns;
		for (const together of lanesByLimit(lanes)) {
			const overlap = selfOverlap(together, expected, limit);
			const path = together[0]?.trigger?.cron.path;
			if (!overlap || path === void 0) continue;
			yield {
				at: { path },
				message: `Runs start ${distance(overlap)} and take about ${duration(Math.round(expected.p95))}${source(expected)}: ${outcome(pipeline, overlap)}`,
				...limit > 0 && { remedy: "Start less often, make the runs shorter, or raise the limit" },
				subject: together.map(({ trigger }) => trigger?.cron.value).join("\n")
			};
			return;
		}
	}
});
function distance({ shortest }) {
	return shortest === 0 ? "at the same minute" : `${duration(shortest * 60)} apart`;
}
function source({ n }) {
	return n === 0 ? " (estimate)" : ` (${count(n, "run")})`;
}
function outcome({ runPolicy: { maxConcurrentRuns: limit, onLimit } }, { late, starts, peak }) {
	const atOnce = `up to ${peak} go on at once`;
	if (limit.state === "templated") return `${atOnce}, or some ${onLimit === "skip" ? "are skipped" : "wait"} where the limit is lower`;
	if (!limit.value) return atOnce;
	const share = `${late} of ${starts} starts in four weeks`;
	return `with a limit of ${count(limit.value, "run")}, ${share} ${onLimit === "skip" ? "are SKIPPED" : "have to wait"}`;
}
// src/rules/schedule-shared-resource.ts
var schedule_shared_resource_default = defineWorkspaceRule({
	summary: "Pipelines that work on the same thing run at different times",
	why: "A second sync or refresh of the same connector or dataset is refused, waits, or loads the same rows again.",
	remedy: "Move one of the schedules, or let one pipeline start the other when it has finished.",
	severity: "warning",
	since: "0.1.0",
	expertise: "ingestion",
	*check({ pipelines, ...surroundings }) {
		if (pipelines.length < 2) return;
		const forecast = referenceForecast(pipelines);
		const clashes = resourceClashes(forecast, surroundings);
		if (clashes.length === 0) return;
		const advise = adviserOf(forecast, surroundings, { clashes });
		const lanesOf = certainLanes(forecast.lanes);
		for (const { lane, things, partners, others, meeting } of clashes) {
			const path = lane.trigger?.cron.path;
			if (path === void 0) continue;
			const minute = lane.minutes[firstFrom(lane.minutes, meeting.from)] ?? meeting.from;
			yield {
				document: lane.pipeline.document,
				at: { path },
				message: `${verb(meeting)} ${timeOfStart(lane, minute)}, at once with ${someOf(partners, others)}, on the same ${thingsOf(things)}`,
				subject: things.join("\n"),
				members: partners.map(({ key }) => key),
				related: partners.filter((partner) => meeting.pipelines.includes(partner)).slice(0, 3).flatMap((partner) => relatedOf(lanesOf.get(partner) ?? [], meeting)),
				...advise(lane)
			};
		}
	}
});
const mostThings = 3;
function thingsOf(things) {
	const rest = things.length - mostThings;
	return joined$1(rest > 1 ? [...things.slice(0, mostThings), `${rest} more`] : things);
}
function laneIn(lanes, { from, to }) {
	const starts = (lane) => (lane.minutes[firstFrom(lane.minutes, from)] ?? Number.POSITIVE_INFINITY) < to;
	return lanes.find(starts) ?? lanes.find((lane) => firstFrom(lane.minutes, from) > 0);
}
function relatedOf(lanes, meeting) {
	const lane = laneIn(lanes, meeting);
	const path = lane?.trigger?.cron.path;
	if (!lane || !path) return [];
	const message = verb(meeting) === "Starts at" ? "starts at the same minute" : "runs at the same time";
	return [{
		document: lane.pipeline.document,
		at: { path },
		message
	}];
}
function verb({ from, to }) {
	return to - from > 1 ? "Runs from" : "Starts at";
}
// src/rules/secret-literal.ts
var secret_literal_default = defineDocumentRule({
	summary: "Credentials live in connections, not in files",
	why: "Whoever can read the repository, its forks or its history can use the credential, and removing the line does not take it back.",
	remedy: "Revoke it, keep the new one in the connection or in an environment, and refer to it as `${{ ENV.NAME }}`.",
	severity: "error",
	since: "0.1.0",
	expertise: "platform",
	*check({ document, secrets }) {
		for (const { path, within, kind, name } of secrets) yield {
			at: {
				path,
				within
			},
			message: name === null ? `The file holds what looks like ${kind}` : `The file holds what looks like ${kind} for ${quoted(name)}`,
			subject: `${kind} ${name ?? ""}`,
			...name !== null && { severity: "warning" }
		};
		for (const { span, kind } of straySecretsIn(document)) if (kind !== null) yield {
			at: { span },
			message: `The file holds what looks like ${kind}`,
			subject: `${kind} outside`
		};
	}
});
// src/rules/secret-variable.ts
var secret_variable_default = defineRule({
	summary: "Credentials come from connections, not from plain variables of the environment",
	why: "A variable of an environment is plain text for everybody who may see the environment, and it stands in the parameters of every run.",
	remedy: "Keep the value in the connection of the task or in a vault, where only the task can read it.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "platform",
	*check({ pipeline }) {
		const reads = pipeline.references.filter(isSecretRead);
		const [first] = reads;
		if (!first) return;
		const names = [...new Set(reads.map(({ name }) => name ?? ""))];
		const others = names.slice(1).flatMap((name) => reads.find((read) => read.name === name) ?? []);
		yield {
			at: {
				path: first.site.path,
				within: first.span
			},
			message: `${names.length === 1 ? "Variable" : "Variables"} ${listNames(names)} of the environment ${names.length === 1 ? "seems to hold a credential" : "seem to hold credentials"} as plain text`,
			subject: "variables",
			members: names,
			related: others.slice(0, 9).map(({ site, span }) => ({
				at: {
					path: site.path,
					within: span
				},
				message: "is read here"
			}))
		};
	}
});
const alsoSecret = /(?:^|_)PAT$/i;
function isSecretRead({ context, name, site }) {
	return context === "env" && name !== null && site.reader !== null && !site.isCondition && (isSecretName(name) || alsoSecret.test(name));
}
// src/rules/parts/sensors.ts
function sensorsOf(pipeline) {
	return pipeline.triggers.flatMap((trigger) => trigger.sensor ? [{
		...trigger,
		sensor: trigger.sensor
	}] : []);
}
function checksOf(pipeline) {
	return sensorsOf(pipeline).flatMap((trigger) => trigger.sensor.checks.map((check) => ({
		trigger,
		check
	})));
}
function checkWord({ path }) {
	return `Check ${quoted(String(path[path.length - 1] ?? ""))}`;
}
// src/rules/sensor-alert-missing.ts
var sensor_alert_missing_default = defineRule({
	summary: "Somebody is told when a sensor waits in vain",
	why: "When the window closes without a match no run starts, so none of the alerts of the pipeline is sent either.",
	remedy: "Add an alert for FAILED under `alerts:` of the sensor.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		const silent = sensorsOf(pipeline).filter((trigger) => trigger.handlers.length === 0);
		const [first] = silent;
		if (!first) return;
		yield {
			at: {
				path: first.path,
				part: "key"
			},
			message: silent.length === 1 ? `${triggerWord(first)} tells nobody when its window closes without a match` : `${count(silent.length, "sensor")} tell nobody when their windows close without a match: ${listNames(silent.map(({ name, path }) => name || String(path.at(-1))))}`,
			subject: "pipeline",
			members: silent.map(({ path }) => String(path.at(-1)))
		};
	}
});
// src/rules/sensor-prefix-missing.ts
const places = [
	"bucket_name",
	"bucket",
	"container_name",
	"container",
	"site_id",
	"drive_id",
	"host",
	"port"
];
var sensor_prefix_missing_default = defineRule({
	summary: "A file sensor says which files it waits for",
	why: "Without a prefix any file in the bucket starts a run, also one that has nothing to do with the pipeline, and each poll lists everything.",
	remedy: "Set `prefix`, or what the check has instead, to the path that the files have in common.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { check } of checksOf(pipeline)) {
			if (!check.type.endsWith("_FILE") || !isOpen(check)) continue;
			yield {
				at: {
					path: [...check.path, "parameters"],
					part: "key"
				},
				message: `${checkWord(check)} waits for any file: its parameters name none`,
				subject: "prefix"
			};
		}
	}
});
function isOpen({ parameters }) {
	if (parameters === void 0 || isUnset(parameters)) return true;
	if (parameters.kind !== "map") return false;
	return [...parameters.entries].every(([key, { value }]) => places.includes(key) || isUnset(value) || isEmptyText(value));
}
function isEmptyText(value) {
	return value.kind === "scalar" && typeof value.value === "string" && value.value.trim() === "";
}
// src/rules/sensor-query-unbounded.ts
const longestQuery = 2e4;
const bound = /\b(?:limit|top|fetch\s+(?:first|next)|rownum|tablesample|sample|exists)\b|\b(?:any_value|avg|bool_or|bool_and|count|countif|count_if|count_big|logical_or|logical_and|max|min|sum)\s*\(/;
const withoutLimit = ["SQL_SERVER_QUERY", "FABRIC_SYNAPSE_QUERY"];
var sensor_query_unbounded_default = defineRule({
	summary: "The query of a sensor asks for no more rows than it needs",
	why: "A sensor asks every minute or so and only needs to know whether there is a row. Without a limit the warehouse reads and returns all of them each time.",
	remedy: "Add `LIMIT 1` (SQL Server: `TOP 1`), or select an aggregate.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	expertise: "warehouse",
	*check({ pipeline }) {
		for (const { check } of checksOf(pipeline)) {
			const query = queryOf(check);
			if (!query || !isUnbounded(query.text)) continue;
			const fix = limitFix(pipeline.document, check, query);
			yield {
				at: { path: [
					...check.path,
					"parameters",
					query.key
				] },
				message: `${checkWord(check)} asks for all rows each time, though one is enough`,
				subject: query.key,
				...withoutLimit.includes(check.type) && { remedy: "Select `TOP 1`, or an aggregate." },
				...fix && { fix }
			};
		}
	}
});
function queryOf({ type, parameters }) {
	if (!type.endsWith("_QUERY") || type === "MONGODB_QUERY") return void 0;
	for (const name of [
		"query",
		"statement",
		"sql"
	]) {
		const field = fieldIn(parameters, name);
		const text = textOf$1(field?.node);
		if (field && text !== void 0 && text.length <= longestQuery) return {
			key: field.key,
			node: field.node,
			text
		};
	}
}
function isUnbounded(text) {
	const sql = bareSql(text);
	return /^\s*(?:select|with)\b/.test(sql) && /\bfrom\b/.test(sql) && !bound.test(sql);
}
function limitFix({ source, root }, check, { node, text }) {
	const outputs = fieldIn(nodeAt(root, check.path), "map_outputs")?.node;
	const isRead = outputs !== void 0 && !isUnset(outputs) && !isEmptyCollection(outputs);
	const style = node.kind === "scalar" ? node.style : "empty";
	if (isRead || withoutLimit.includes(check.type) || ![
		"plain",
		"single",
		"double"
	].includes(style)) return void 0;
	if (text.includes("--") || !/[\w'")\]]$/.test(text)) return void 0;
	const end = style === "plain" ? node.span.end : node.span.end - 1;
	if (style !== "plain" && source.text[end] !== (style === "single" ? "'" : "\"")) return void 0;
	return {
		title: "Add LIMIT 1",
		safety: "unsafe",
		edits: [{
			span: {
				start: end,
				end
			},
			text: " LIMIT 1"
		}]
	};
}
// src/rules/sensor-window-too-long.ts
var sensor_window_too_long_default = defineRule({
	summary: "A sensor closes its window before it opens the next one",
	why: "The window must be shorter than the distance between two openings. A window that is still open when the next one opens can start two runs for the same data.",
	remedy: "Shorten `timeout_mins`, or open the window less often.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { trigger, result } of timedTriggers(pipeline).slice(0, 50)) {
			const { value: window, path } = trigger.sensor?.window ?? {};
			if (window === void 0 || path === void 0 || !("cron" in result)) continue;
			const interval = shortestInterval(result.cron);
			if (interval === void 0 || window < interval) continue;
			yield {
				at: { path },
				message: `${triggerWord(trigger)} keeps its window open for ${duration(window)}, and the next one opens after ${window === interval ? "just that time" : duration(interval)}`,
				subject: "window",
				remedy: `Set ${quoted("timeout_mins")} below ${interval / 60}, or open the window less often.`
			};
		}
	}
});
// src/rules/several-documents.ts
var several_documents_default = defineDocumentRule({
	summary: "The file holds one YAML document",
	why: "The platform reads one pipeline from a file. What stands behind a second `---` is either refused or silently left out.",
	remedy: "Move the second document to a file of its own.",
	severity: "error",
	since: "0.1.0",
	*check({ document }) {
		yield* textProblems(document, ["several-documents"]);
	}
});
// src/rules/shared-connector.ts
var shared_connector_default = defineWorkspaceRule({
	summary: "A connector or dataset is driven by one pipeline",
	why: "Pipelines that start by themselves and sync the same connector meet sooner or later: one sync is refused or queued, and the data is paid for twice.",
	remedy: "Let one pipeline own it, and start the others when that one has finished.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	expertise: "ingestion",
	*check({ pipelines }) {
		const things = [...gather([...pipelines].filter(startsByItself).sort((a, b) => a.key < b.key ? -1 : 1).flatMap(claimsIn), (claim) => claim.key).values()].filter((claims) => claims.length > 1);
		const ownersOf = (claims) => JSON.stringify(claims.map(({ pipeline }) => pipeline.key));
		for (const [owners, shared] of gather(things, ownersOf)) {
			const [first, ...others] = shared[0] ?? [];
			if (!first) continue;
			const more = shared.length > 1 ? ` and ${shared.length - 1} more` : "";
			yield {
				document: first.pipeline.document,
				at: { path: first.path },
				message: `${others.length + 1} pipelines that start by themselves work on ${first.words}${more}: ${namesOf([first, ...others])}`,
				subject: owners,
				members: shared.map((claims) => claims[0]?.key ?? ""),
				related: others.slice(0, 9).map((claim) => ({
					document: claim.pipeline.document,
					at: { path: claim.path },
					message: "is worked on here as well"
				}))
			};
		}
	}
});
function namesOf(claims) {
	const names = claims.map(({ pipeline }) => pipeline.name);
	return listNames(new Set(names).size === names.length ? names : claims.map(({ pipeline }) => pipeline.key));
}
function claimsIn(pipeline) {
	const awake = claimsOf(pipeline).filter(({ task }) => isAwake(pipeline, task));
	return [...new Map(awake.map((claim) => [claim.key, {
		...claim,
		pipeline
	}])).values()];
}
// src/rules/shared-target.ts
var shared_target_default = defineRule({
	summary: "No two tasks of a run work on the same connector or dataset at once",
	why: "The second sync or refresh of the same thing is refused, queued or loads the same rows again, and the task fails or waits for nothing.",
	remedy: "Keep one of the tasks and let the others depend on it, or let one wait for the other.",
	severity: "warning",
	since: "0.1.0",
	expertise: "ingestion",
	*check(context) {
		const { pipeline } = context;
		const claims = claimsOf(pipeline).filter(({ task }) => isAwake(pipeline, task));
		for (const [key, rivals] of gather(claims, (claim) => claim.key)) if (rivals.length > 1) yield* clashOf(context, key, rivals);
	}
});
function* clashOf(context, key, rivals) {
	const pair = firstUnordered(context, rivals.map(({ task }) => task));
	if (!pair || conditionsOf(context.pipeline, pair[0]) !== conditionsOf(context.pipeline, pair[1])) return;
	const [first, second] = rivals.filter(({ task }) => pair.includes(task));
	if (!first || !second) return;
	yield {
		at: { path: second.path },
		message: `Tasks ${quoted(first.task.label)} and ${quoted(second.task.label)} both work on ${second.words}, and nothing keeps them from running at once`,
		subject: key,
		related: [{
			at: { path: first.path },
			message: "is claimed here as well"
		}]
	};
}
// src/rules/sla-missing.ts
var sla_missing_default = defineRule({
	summary: "A pipeline that starts by itself says how long it may take",
	why: "A run that takes three times as long as usual still succeeds: without an expectation nobody hears of it until a dashboard is late.",
	remedy: "Add an `anomalies:` block that reports slow runs, a `timeout`, or a promise in the configuration.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		const hasExpectation = pipeline.expectations.some((expectation) => expectation.kind !== "faster-than-baseline");
		const hasTimeout = pipeline.tasks.some((task) => task.timeout.state !== "unset");
		const isPromised = Object.values(pipeline.promises).some((promise) => promise !== null);
		if (!startsByItself(pipeline) || hasExpectation || hasTimeout || isPromised) return;
		yield {
			at: { path: pipeline.namePath },
			message: "The pipeline starts by itself and nothing says how long a run may take",
			...baseline && proposalFrom(baseline),
			subject: "pipeline"
		};
	}
});
function proposalFrom({ durations: { p95 }, runs, failed }) {
	if (p95 === null) return void 0;
	return { remedy: `Promise \`max-duration: ${Math.max(1, Math.ceil(p95 * 1.2 / 300)) * 5}m\` for it in the configuration: the ${`p95 of the last ${count(runs - failed, "good run")} is ${roughDuration(p95)}`}. Or add an \`anomalies:\` block or a \`timeout\`.` };
}
// src/rules/slower-than-before.ts
const mostNamed = 3;
var slower_than_before_default = defineBaselineRule({
	summary: "Tasks take about as long as they did",
	why: "A lasting slowdown eats the room before the next run, a little each week, until a promise is missed.",
	remedy: "Look at what changed with the first slow run; its commit is the first suspect.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		for (const slowdown of baseline.slowdowns.slice(0, mostNamed)) {
			const task = pipeline.tasks.find((candidate) => candidate.id === slowdown.task);
			if (slowdown.task !== null && !task) continue;
			yield {
				at: {
					path: task?.path ?? pipeline.namePath,
					part: task ? "key" : "value"
				},
				message: sentence$1(pipeline, slowdown, task?.label),
				subject: slowdown.task ?? "run"
			};
		}
	}
});
function sentence$1(pipeline, { since, commit, before, after, runsBefore, runsAfter }, label) {
	const who = quoted(label ?? pipeline.name);
	const where = commit === null ? "" : ` (first commit ${quoted(commit.slice(0, 7))})`;
	const counts = `${runsBefore} runs before, ${runsAfter} after`;
	const [now, then] = [after, before].map(roughDuration(before) === roughDuration(after) ? inSeconds : roughDuration);
	return `${who} takes ${now} instead of ${then} since ${since.slice(0, 10)}${where}; ${counts}`;
}
function inSeconds(seconds) {
	return count(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds), "second");
}
// src/rules/suppression-expired.ts
var suppression_expired_default = defineSuppressionRule({
	summary: "No suppression is past its date",
	why: "Somebody promised to mend the place by that day; the finding counts again.",
	remedy: "Mend the finding, or agree on a new date.",
	severity: "warning",
	since: "0.1.0",
	*check({ suppressions }) {
		for (const { isExpired, until, span } of suppressions) if (isExpired) yield {
			at: { span },
			message: `The suppression ended on ${until}`,
			subject: until ?? ""
		};
	}
});
// src/rules/suppression-invalid.ts
var suppression_invalid_default = defineSuppressionRule({
	summary: "Every suppression can be read and names rules that exist",
	why: "A suppression with a misspelt rule suppresses nothing, and nobody is told why the finding is still there.",
	remedy: "Write `# pipeline-review: ignore <rule>[, <rule>] -- reason`, on the line of the finding or above it.",
	severity: "warning",
	since: "0.1.0",
	*check({ suppressions, known }) {
		for (const { mistake, span, rules } of suppressions) {
			if (mistake !== null) yield {
				at: { span },
				message: `The suppression cannot be read: ${mistake}`,
				subject: mistake
			};
			for (const { id, span } of rules) {
				if (known.includes(id)) continue;
				const [near] = closestTo(id, known, 1);
				yield {
					at: { span },
					message: `There is no rule ${quoted(id)}${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
					subject: id
				};
			}
		}
	}
});
// src/rules/suppression-unexplained.ts
var suppression_unexplained_default = defineSuppressionRule({
	summary: "Every suppression says why",
	why: "In a year nobody knows whether the reason still holds.",
	remedy: "Add the reason behind two dashes: `-- the upstream API cannot be retried`.",
	severity: "warning",
	profile: "strict",
	since: "0.1.0",
	*check({ suppressions }) {
		for (const { mistake, reason, rules, span } of suppressions) {
			if (mistake !== null || reason !== "") continue;
			const ids = rules.map(({ id }) => id);
			yield {
				at: { span },
				message: `The suppression of ${joined$1(ids.slice(0, 3))} gives no reason`,
				subject: ids.join(" ")
			};
		}
	}
});
// src/rules/suppression-unused.ts
var suppression_unused_default = defineSuppressionRule({
	summary: "Every suppression covers a finding",
	why: "A suppression that outlives its finding hides the next one at that place.",
	remedy: "Remove the rule from the comment, or the whole comment.",
	severity: "note",
	since: "0.1.0",
	*check({ suppressions, asked }) {
		for (const { mistake, isExpired, unused } of suppressions) {
			if (mistake !== null || isExpired) continue;
			for (const { id, span } of unused) if (asked.includes(id)) yield {
				at: { span },
				message: `Nothing is left here that ${quoted(id)} would report`,
				subject: id
			};
		}
	}
});
// src/rules/test-always-fails.ts
var test_always_fails_default = defineBaselineRule({
	summary: "A test passes when the data is right",
	why: "A test that fails in every run says nothing, and people learn to look away from all of them.",
	remedy: "Mend the data or the threshold, or remove the test.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		for (const task of pipeline.tasks) {
			const past = baseline.tasks.get(task.id);
			if (task.action.facts?.family !== "test" || !past || past.runs < 5 || past.failed < past.runs) continue;
			yield {
				at: {
					path: task.path,
					part: "key"
				},
				message: `Test ${quoted(task.label)} failed in each of the last ${count(past.runs, "run")} that reached it`,
				subject: task.id
			};
		}
	}
});
// src/rules/threshold-never-fires.ts
var threshold_never_fires_default = defineRule({
	summary: "Every threshold of a test can be reached",
	why: "A number of rows is never below 0: a test with such an error threshold passes whatever it finds.",
	remedy: "Write a number of rows that can occur, such as `= 0` for \"no rows\" or `> 0` for \"any row\".",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const written = writtenThresholds(pipeline);
		const warned = new Set();
		for (const { task, level, threshold } of written) if (level === "warn" && threshold && !neverFires(threshold)) warned.add(task);
		for (const { task, level, threshold, entry, path } of written) {
			if (!threshold || !neverFires(threshold) || task.paused) continue;
			const onlyWarns = level === "error" && warned.has(task);
			yield {
				at: { path },
				message: `${level === "error" ? "Test" : "The warning of test"} ${quoted(task.label)} ${level === "error" ? "never fails" : "never comes"}: no number of rows is ${quoted(textOf$1(entry.value)?.trim() ?? "")}${onlyWarns ? ", so it can only warn" : ""}`,
				subject: level,
				...(onlyWarns || level === "warn") && { severity: "note" }
			};
		}
	}
});
// src/rules/threshold-unset.ts
const reconciliation = "DATA_RECONCILIATION_MANUAL_QUERY";
var threshold_unset_default = defineRule({
	summary: "A reconciliation says how much difference is too much",
	why: "A reconciliation by queries has no default threshold. Without one it succeeds whatever it finds, and looks like a test that passes.",
	remedy: "Set `error_threshold_expression`, such as `> 0`, in the parameters of the task.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const silent = pipeline.tasks.filter((task) => task.action.job === reconciliation && !task.paused && lacksThresholds(task));
		const [first] = silent;
		if (!first) return;
		yield {
			at: {
				path: first.path,
				part: "key"
			},
			message: silent.length === 1 ? `Reconciliation ${quoted(first.label)} has no threshold, so it never fails` : `Reconciliations without a threshold never fail: ${listNames(silent.map((task) => task.label))}`,
			subject: "pipeline",
			members: silent.map((task) => task.id)
		};
	}
});
function lacksThresholds({ parameters }) {
	if (parameters?.kind !== "map") return false;
	return ["error_threshold_expression", "warn_threshold_expression"].every((key) => isUnset(fieldIn(parameters, key)?.node));
}
// src/rules/threshold-warning-unreachable.ts
const defaultThreshold = "> 0";
const withoutDefault = "DATA_RECONCILIATION_MANUAL_QUERY";
var threshold_warning_unreachable_default = defineRule({
	summary: "A test can end with a warning where it has a warning threshold",
	why: "The error threshold wins: where it fires on every number of rows that should warn, the test fails at once and the warning never comes.",
	remedy: "Let the warning fire on fewer rows than the error, or remove the warning threshold.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const hidden = hiddenWarnings(pipeline);
		const equal = hidden.filter(({ warnText, errorText }) => warnText === errorText);
		for (const pair of hidden) if (pair.warnText !== pair.errorText) yield implied(pair);
		const [first] = equal;
		if (first) yield sameTexts(first, equal);
	}
});
function hiddenWarnings(pipeline) {
	return [...gather(writtenThresholds(pipeline), ({ task }) => task.key).values()].flatMap((thresholds) => {
		const task = thresholds[0]?.task;
		const warn = thresholds.find(({ level }) => level === "warn");
		const error = thresholds.find(({ level }) => level === "error");
		const errorText = error ? error.entry.value : task?.action.job === withoutDefault ? void 0 : defaultThreshold;
		const text = typeof errorText === "string" ? errorText : textIn(errorText);
		const wide = text === void 0 ? void 0 : parseThreshold(text);
		if (!task || !warn?.threshold || !wide || task.paused || neverFires(warn.threshold) || !isImplied(warn.threshold, wide)) return [];
		return [{
			task,
			warn,
			warnText: shown(warn.threshold),
			errorText: shown(wide),
			isDefault: !error
		}];
	});
}
function shown({ comparator, count: rows }) {
	return `${comparator} ${rows}`;
}
function textIn(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function implied({ task, warn, warnText, errorText, isDefault }) {
	const origin = isDefault ? ", the default," : "";
	return {
		at: { path: warn.path },
		message: `The warning ${quoted(warnText)} of test ${quoted(task.label)} never comes: the error threshold ${quoted(errorText)}${origin} fires on every such number of rows`,
		subject: "warn",
		...isDefault && { remedy: "Write the error threshold too, above the warning." }
	};
}
function sameTexts(first, equal) {
	const isOne = equal.length === 1;
	const who = isOne ? `Test ${quoted(first.task.label)}` : `${count(equal.length, "test")} (${listNames(equal.map(({ task }) => task.label))})`;
	return {
		at: { path: first.warn.path },
		message: `${who} can fail but never warn: ${isOne ? "its two thresholds" : "both thresholds"} are the same`,
		subject: "same",
		members: equal.map(({ task }) => task.id),
		severity: "note",
		related: equal.slice(1, 6).map(({ warn }) => ({
			at: { path: warn.path },
			message: "the same here"
		}))
	};
}
// src/rules/timeout-exceeds-interval.ts
var timeout_exceeds_interval_default = defineRule({
	summary: "A task is stopped before the next run of its schedule starts",
	why: "A task that hangs goes on while the next run starts: two runs then write the same tables, or the next run is skipped.",
	remedy: "Set `timeout` (seconds) below the time between two starts, or limit the runs with `concurrency: {max_active: 1}`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const limited = pipeline.tasks.filter((task) => task.timeout.value !== void 0 && isAwake(pipeline, task));
		if (limited.length === 0) return;
		const closest = closestStarts(pipeline);
		if (!closest) return;
		const long = limited.filter((task) => (task.timeout.value ?? 0) > closest.seconds);
		const longest = [...long].sort((a, b) => (b.timeout.value ?? 0) - (a.timeout.value ?? 0))[0];
		if (!longest) return;
		const starts = `${duration(closest.seconds)} after which ${triggerPhrase(closest.trigger)} starts the next run`;
		yield {
			at: { path: longest.timeout.path ?? longest.path },
			message: `${whoMay(pipeline, long)} may run for ${long.length > 1 ? "up to " : ""}${duration(longest.timeout.value ?? 0)}, longer than the ${starts}${consequence(pipeline)}`,
			subject: "timeout",
			members: long.map((task) => task.id),
			...!overlaps(pipeline) && { severity: "note" }
		};
	}
});
function whoMay(pipeline, long) {
	if (long.length > 1 && long.length === pipeline.tasks.length) return `Each of the ${long.length} tasks`;
	return `${long.length === 1 ? "Task" : "Tasks"} ${listNames(long.map((task) => task.label))}`;
}
function overlaps({ runPolicy: { maxConcurrentRuns: limit } }) {
	return limit.state !== "templated" && (limit.value ?? 0) === 0;
}
function consequence(pipeline) {
	if (overlaps(pipeline)) return ", and nothing keeps the runs from overlapping";
	return pipeline.runPolicy.maxConcurrentRuns.value === 1 ? ", which is skipped then" : "";
}
// src/rules/parts/measured.ts
function generousTimeout({ durations: { max }, p99 }) {
	if (max === null) return void 0;
	const wanted = p99 === null ? max * 2 : Math.max(p99 * 2, max * 1.25);
	return Math.max(1, Math.ceil(wanted / 300)) * 300;
}
function timeoutReason({ durations: { max }, p99 }) {
	const longest = roughDuration(max ?? 0);
	return p99 === null ? `about twice the longest good run` : `from a p99 of ${roughDuration(p99)} and a longest good run of ${longest}`;
}
// src/rules/timeout-missing.ts
const shortestTimeout = 60;
var timeout_missing_default = defineRule({
	summary: "A task that hangs is stopped",
	why: "Without a limit a hanging task holds its run open for hours: later runs overlap or are skipped, and no alert is sent.",
	remedy: "Set `timeout` (seconds) under `configuration:` at the root, with room above the longest good run.",
	severity: "note",
	since: "0.1.0",
	options: { seconds: {
		type: "integer",
		description: "Timeout that the fix sets",
		default: 7200,
		minimum: 60,
		maximum: 604800
	} },
	*check({ pipeline, baseline, options }) {
		const bare = pipeline.tasks.filter((task) => task.timeout.state === "unset" && !task.paused && task.action.facts?.family !== "approval");
		if (bare.length === 0 || !startsByItself(pipeline)) return;
		const measured = bare.flatMap((task) => baseline?.tasks.get(task.id) ?? []).flatMap((past) => generousTimeout(past) ?? []);
		const wanted = measured.length > 0 ? Math.max(...measured) : options.seconds;
		const seconds = Math.min(wanted, longestFor(pipeline, bare));
		const title = `Stop every task after ${duration(seconds)}`;
		const fix = seconds < shortestTimeout ? void 0 : insertBelowRoot(pipeline.document, "configuration", { timeout: seconds }, title);
		const all = bare.length === pipeline.tasks.length;
		yield {
			at: { path: pipeline.namePath },
			message: all ? "No task has a timeout" : `${count(bare.length, "task")} without a timeout: ${listNames(bare.map((task) => task.label))}`,
			subject: "pipeline",
			members: bare.map((task) => task.id),
			...fix && measured.length > 0 && seconds === wanted && { remedy: measuredRemedy(seconds) },
			...fix && { fix }
		};
	}
});
function measuredRemedy(seconds) {
	return `Set \`timeout: ${seconds}\` (${duration(seconds)}) under \`configuration:\` at the root: above the p99 and the longest good run of each task.`;
}
function longestFor(pipeline, tasks) {
	const interval = closestStarts(pipeline)?.seconds ?? Number.POSITIVE_INFINITY;
	const shortest = tasks.map(({ retry: { retries, delay } }) => {
		const again = retries.value ?? 0;
		return (interval - again * (delay.value ?? 0)) / (again + 1);
	}).reduce((least, share) => Math.min(least, share), interval);
	return Number.isFinite(shortest) ? Math.floor(shortest / 60) * 60 : shortest;
}
// src/rules/timeout-too-tight.ts
var timeout_too_tight_default = defineBaselineRule({
	summary: "A timeout leaves room above the longest good run",
	why: "A limit close to the usual time turns a slow day into a failed one.",
	remedy: "Set the timeout to twice the p99 of past runs, and well above the longest good one.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		const tight = pipeline.tasks.flatMap((task) => tightOf(task, baseline.tasks.get(task.id)) ?? []);
		for (const same of gather(tight, ({ path }) => JSON.stringify(path)).values()) {
			const [first] = same;
			if (first) yield problemOf$2(first, same);
		}
	}
});
function tightOf(task, past) {
	const limit = task.timeout.value;
	const longest = past?.durations.max ?? null;
	if (!past || limit === void 0 || longest === null || past.runs < 10 || limit >= longest * 1.2) return void 0;
	return {
		task,
		path: task.timeout.path ?? task.path,
		limit,
		longest,
		past
	};
}
function problemOf$2(first, same) {
	const slowest = same.reduce((most, tight) => proposalFor(tight) > proposalFor(most) ? tight : most);
	const [proposal, labels] = [proposalFor(slowest), same.map(({ task }) => quoted(task.label))];
	const past = `the longest of ${count(slowest.past.runs, "good run")}`;
	const message = same.length === 1 ? `${labels[0]} may take ${roughDuration(first.limit)}, and ${past} took ${roughDuration(first.longest)}` : `${listNames(same.map(({ task }) => task.label))} may take ${roughDuration(first.limit)}, and ${past} of ${quoted(slowest.task.label)} took ${roughDuration(slowest.longest)}`;
	return {
		at: {
			path: first.path,
			part: "value"
		},
		message,
		remedy: `Set \`timeout: ${proposal}\` (${roughDuration(proposal)}), ${timeoutReason(slowest.past)}.`,
		subject: first.task.id,
		...same.length > 1 && { members: same.map(({ task }) => task.id) }
	};
}
function proposalFor({ past, limit }) {
	return generousTimeout(past) ?? limit;
}
// src/rules/timeout-useless.ts
var timeout_useless_default = defineBaselineRule({
	summary: "A timeout is short enough to be of use",
	why: "A limit far above anything that ever happened lets a hanging task hold its run open for hours.",
	remedy: "Set the timeout to twice the p99 of past runs, and well above the longest good one.",
	severity: "note",
	since: "0.1.0",
	options: { times: {
		type: "integer",
		description: "How many times the longest run a timeout may be",
		default: 20,
		minimum: 2,
		maximum: 1e3
	} },
	*check({ pipeline, baseline, options }) {
		for (const task of pipeline.tasks) {
			const past = baseline.tasks.get(task.id);
			const limit = task.timeout.value;
			const longest = past?.durations.max ?? null;
			if (!past || limit === void 0 || longest === null || past.runs < 20 || task.timeout.origin !== "declared") continue;
			if (limit < 3600 || limit <= longest * options.times) continue;
			const proposal = generousTimeout(past) ?? limit;
			yield {
				at: {
					path: task.timeout.path ?? task.path,
					part: "value"
				},
				message: `${quoted(task.label)} may take ${roughDuration(limit)}, though the longest of ${count(past.runs, "run")} took ${roughDuration(longest)}`,
				remedy: `Set \`timeout: ${proposal}\` (${roughDuration(proposal)}), ${timeoutReason(past)}.`,
				subject: task.id
			};
		}
	}
});
// src/rules/trigger-chain.ts
const mostNames = 6;
var trigger_chain_default = defineWorkspaceRule({
	summary: "A pipeline that others start does not start further ones",
	why: "In a chain of triggers nobody sees the whole: a late or failed run at its head shows only as missing data at its end.",
	remedy: "Start the pipelines from one that calls them in turn, or join them.",
	severity: "note",
	since: "0.1.0",
	options: { layers: {
		type: "integer",
		description: "Chains with more triggers in a row than this are reported",
		default: 1,
		minimum: 1,
		maximum: 20
	} },
	*check({ pipelines, options }) {
		const graph = triggerGraphOf(pipelines, resolverOf(pipelines));
		const last = lastLinks(graph);
		for (const [pipeline, depth] of chainDepths(graph).entries()) {
			const chain = depth > options.layers ? chainTo(graph, pipeline, mostNames) : [];
			const link = last.get(`${chain.at(-2)} ${pipeline}`);
			const document = link && graph.pipelines[link.writer]?.document;
			if (!link || !document) continue;
			const names = chain.map((member) => graph.pipelines[member]?.name ?? "");
			yield {
				document,
				at: { path: link.path },
				message: `${depth} triggers follow each other: ${names.length <= depth ? "\u2026 " : ""}${listNames(names, mostNames)}`,
				subject: graph.pipelines[chain.at(-2) ?? pipeline]?.key ?? ""
			};
		}
	}
});
function lastLinks({ links }) {
	const found = links.filter(({ kind }) => kind !== "status").map((link) => [`${link.from} ${link.to}`, link]);
	return new Map(found.reverse());
}
// src/rules/trigger-cycle.ts
var trigger_cycle_default = defineWorkspaceRule({
	summary: "Pipelines do not start each other in a circle",
	why: "Each run leads to another one without end, or the platform refuses the pipelines when they are saved.",
	remedy: "Take out one of the trigger events or calls that close the circle.",
	severity: "error",
	since: "0.1.0",
	*check({ pipelines }) {
		const graph = triggerGraphOf(pipelines, resolverOf(pipelines));
		for (const circle of circlesIn(graph)) {
			const references = referencesOf(graph, new Set(circle));
			const severity = references.every(({ isSure }) => isSure) ? "error" : "warning";
			const names = wayRound(graph, circle).map((member) => graph.pipelines[member]?.name ?? "");
			for (const reference of firstOfEach(references)) {
				const document = graph.pipelines[reference.writer]?.document;
				if (!document) continue;
				yield {
					document,
					at: { path: reference.path },
					message: sentence(names),
					subject: graph.pipelines[circle[0] ?? 0]?.key ?? "",
					severity
				};
			}
		}
	}
});
function sentence(names) {
	if (names.length === 1) return `Runs of ${listNames(names)} start further runs of itself`;
	return `Pipelines start each other in a circle: ${listNames(names, 5)}, and the first of them again`;
}
function referencesOf({ links, listeners }, members) {
	return [...links.filter(({ kind, from, to }) => kind !== "status" && members.has(from) && members.has(to)).map((link) => ({
		...link,
		isSure: link.by === "known"
	})), ...listeners.filter(({ writer }) => members.has(writer)).map((listener) => ({
		...listener,
		isSure: false
	}))];
}
function firstOfEach(references) {
	return new Map(references.map((reference) => [reference.writer, reference]).reverse()).values();
}
// src/rules/undeclared-input.ts
const mostRelated$2 = 5;
var undeclared_input_default = defineRule({
	summary: "Every input that is used is declared",
	why: "An input that is not declared has no value, so the expression fails when the run reaches it.",
	remedy: "Declare the input under `inputs:` with its type, or use the name of a declared one.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		if (pipeline.gaps.has("parameters")) return;
		const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()));
		const suggest = suggesterFor(pipeline.parameters.map(({ name }) => name));
		for (const [name, reads] of readsByName(soundReferences(pipeline))) {
			const [first, ...others] = inFixedOrder(reads);
			if (!first || declared.has(name.toLowerCase())) continue;
			const near = suggest(name);
			yield {
				at: {
					path: first.site.path,
					within: first.nameSpan
				},
				message: `Input ${quoted(name)} is used${others.length > 0 ? ` in ${count(reads.length, "place")}` : ""} and not declared${didYouMean(near)}`,
				subject: name,
				related: others.slice(0, mostRelated$2).map(({ site, nameSpan }) => ({
					at: {
						path: site.path,
						within: nameSpan
					},
					message: "is used here too"
				}))
			};
		}
	}
});
function inFixedOrder(reads) {
	return reads.map((reference) => ({
		reference,
		key: nodeKeyOf(reference.site.path)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ reference }) => reference);
}
function readsByName(references) {
	const reads = new Map();
	for (const reference of references) {
		if (reference.context !== "input" || reference.name === null) continue;
		const same = reads.get(reference.name);
		if (same) same.push(reference);
		else reads.set(reference.name, [reference]);
	}
	return reads;
}
// src/rules/undeclared-output-mapping.ts
var undeclared_output_mapping_default = defineRule({
	summary: "Sensors map what they find to inputs that are declared",
	why: "What the sensor found is handed to an input that does not exist, so no task ever sees it.",
	remedy: "Declare the input under `inputs:`, or map the output to a declared one.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* undeclaredPasses(pipeline, "map_outputs");
	}
});
// src/rules/undeclared-run-input.ts
var undeclared_run_input_default = defineRule({
	summary: "Triggers pass inputs that are declared",
	why: "The platform refuses a run with an input that the pipeline does not declare, and the value reaches nobody.",
	remedy: "Declare the input under `inputs:`, or remove it from `run_inputs`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* undeclaredPasses(pipeline, "run_inputs");
	}
});
// src/rules/unknown-dependency.ts
const mostQuestions = 100;
var unknown_dependency_default = defineRule({
	summary: "Every dependency names a task or group that is there",
	why: "The platform refuses a pipeline that waits for something that does not exist. It happens when a task is renamed or removed.",
	remedy: "Name a task or group of this pipeline, or remove the dependency.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		if (pipeline.gaps.has("nodes")) return;
		const groupOf = groupsByTask(pipeline);
		let questions = 0;
		for (const node of pipeline.nodes.values()) for (const { name, path, on, isUnread } of node.dependencies) {
			if (on !== null || isUnread) continue;
			const near = questions++ < mostQuestions ? soleClosestTo(name, candidatesFor(pipeline, node)) : void 0;
			const fix = near === void 0 ? void 0 : replaceScalar(pipeline.document, path, near);
			const group = groupOf.get(name);
			const problem = group ? `is a task of group ${quoted(group.label)}: only its siblings can wait for it` : `does not exist${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`;
			yield {
				at: { path },
				message: `${nodeWord(node)} ${quoted(node.label)} depends on ${quoted(name)}, which ${problem}`,
				subject: name,
				...group && { severity: "warning" },
				...fix && !group && { fix }
			};
		}
	}
});
function candidatesFor(pipeline, node) {
	const top = [...pipeline.groups, ...pipeline.tasks.filter((task) => task.groupKey === null)];
	const group = node.kind === "task" && node.groupKey !== null ? pipeline.nodes.get(node.groupKey) : void 0;
	return (group?.kind === "group" ? membersOf(pipeline, group) : top).filter((sibling) => sibling !== node).map((sibling) => sibling.id);
}
function groupsByTask(pipeline) {
	return new Map(pipeline.tasks.flatMap(({ id, groupKey }) => {
		const group = groupKey === null ? void 0 : pipeline.nodes.get(groupKey);
		return group ? [[id, group]] : [];
	}));
}
// src/rules/unknown-environment.ts
var unknown_environment_default = defineWorkspaceRule({
	summary: "Schedules and sensors name environments that the team has",
	why: "A run in an environment that does not exist never starts, or takes the values of the default one.",
	remedy: "Use one of the names under `environments` in the configuration, or add the name there.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipelines, team }) {
		if (team.environments.length === 0) return;
		for (const pipeline of pipelines) for (const trigger of pipeline.triggers) for (const name of trigger.environments) {
			if (name.includes("${{") || team.environments.includes(name)) continue;
			const near = soleClosestTo(name, team.environments);
			const key = ["environment", "environments"].find((candidate) => nodeAt(pipeline.document.root, [...trigger.path, candidate])) ?? "";
			yield {
				document: pipeline.document,
				at: { path: [...trigger.path, key] },
				message: `${triggerWord(trigger)} runs in environment ${quoted(name)}, which the configuration does not list${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
				subject: name
			};
		}
	}
});
// src/rules/unknown-job.ts
var unknown_job_default = defineDocumentRule({
	summary: "Every integration and job is one that the product has",
	why: "A task with a misspelt job is refused. The product adds jobs every month, so a job that this version does not know may be a new one.",
	remedy: "Check the spelling; for a job newer than this version, suppress the finding or update.",
	severity: "error",
	since: "0.1.0",
	*check({ violations }) {
		yield* violationsOf(violations, "unknown-job");
	}
});
// src/rules/unknown-key.ts
var unknown_key_default = defineDocumentRule({
	summary: "Every key is one that the format knows",
	why: "The platform refuses a definition with an unknown key, and a misspelt setting has no effect until someone notices.",
	remedy: "Correct the spelling, or move the key to where it belongs.",
	severity: "error",
	since: "0.1.0",
	*check({ violations }) {
		yield* violationsOf(violations, "unknown-key");
	}
});
// src/rules/unknown-matrix-name.ts
const mostRelated$1 = 5;
var unknown_matrix_name_default = defineRule({
	summary: "MATRIX values are read by the name that the matrix gives them",
	why: "A matrix has its values under the names in `matrix.inputs` of the own group. Any other name has no value, and the expression fails.",
	remedy: "Use a name of `matrix.inputs` of the own group, or give the group a matrix.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		const reads = unknownReads(pipeline);
		for (const same of gather(reads, ({ group, name }) => JSON.stringify([group?.key ?? null, name])).values()) yield problemOf$1(pipeline, same);
	}
});
function unknownReads(pipeline) {
	return soundReferences(pipeline).flatMap(({ context, name, nameSpan, site }) => {
		const group = context === "matrix" && name !== null ? groupOf(pipeline, site) : void 0;
		if (group === void 0 || name === null) return [];
		const names = namesIn(group);
		if (names === void 0 || names.some((known) => known.toLowerCase() === name.toLowerCase())) return [];
		return [{
			group,
			name,
			at: {
				path: site.path,
				within: nameSpan
			},
			site
		}];
	});
}
function namesIn(group) {
	const names = group?.fanOut?.inputs.map((input) => input.name) ?? [];
	return group?.fanOut && names.length === 0 ? void 0 : names;
}
function problemOf$1(pipeline, reads) {
	const [first, ...others] = reads;
	const { group, name, site } = first;
	const names = namesIn(group) ?? [];
	const near = suggesterFor(names)(name);
	const fix = fixOf(pipeline, reads, near);
	const emptyPath = group ? [...group.path, "matrix"] : [];
	const isEmpty = group !== null && nodeAt(pipeline.document.root, emptyPath) !== void 0 && !group.fanOut;
	const owner = group?.fanOut ? `the matrix of its group has ${listNames(names)}` : group ? `${isEmpty ? "the matrix of" : ""} its group ${quoted(group.label)} ${isEmpty ? "is empty" : "has no matrix"}`.trimStart() : "it is in no group that could have a matrix";
	const places = isEmpty ? reads : others;
	return {
		at: isEmpty ? {
			path: emptyPath,
			part: "key"
		} : first.at,
		message: `${readerOf(pipeline, site)} reads MATRIX value ${quoted(name)}, but ${owner}`,
		subject: name,
		...near && { remedy: `Write ${quoted(near.name)}` },
		...isEmpty && { remedy: `Write the values of ${quoted(name)} under \`inputs:\` of the matrix` },
		related: places.slice(0, mostRelated$1).map(({ at }) => ({
			at,
			message: isEmpty ? "is read here" : "is read here too"
		})),
		...fix && { fix }
	};
}
function fixOf(pipeline, reads, near) {
	const fixes = reads.flatMap(({ at }) => suggestedFix(pipeline.document, at, near) ?? []);
	const [first] = fixes;
	return first && fixes.length === reads.length ? {
		...first,
		edits: fixes.flatMap(({ edits }) => edits)
	} : void 0;
}
function groupOf(pipeline, site) {
	const task = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
	if (task?.kind !== "task") return void 0;
	const group = task.groupKey === null ? null : pipeline.nodes.get(task.groupKey);
	return group?.kind === "task" ? void 0 : group;
}
// src/rules/unknown-name-in-expression.ts
const foreignConstant = /^(?:null|nil|none|true|false)$/i;
const remedies = new Map([["unknown-member", "Use status, outputs, run_parameters or task_run_id of a task, .all().status or .any().status of a group, or a documented member of ORCHESTRA"], ["unknown-function", "Use format_date, add_days, add_months, len, int or str"]]);
var unknown_name_in_expression_default = defineRule({
	summary: "Expressions use names and functions that the product knows",
	why: "A name outside the documented ones makes the task fail when it starts, long after the review.",
	remedy: "Use ORCHESTRA, tasks, task_groups, inputs, ENV, MATRIX, outputs or secrets, and put texts in quotes.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* expressionProblems(pipeline, [
			"unknown-context",
			"unknown-member",
			"unknown-function"
		], "unsafe", ({ code, suggestion }, text) => ({
			...suggestion === void 0 && remedies.has(code) && { remedy: remedies.get(code) ?? "" },
			...(code !== "unknown-context" || foreignConstant.test(text)) && { severity: "warning" }
		}));
	}
});
// src/rules/unknown-parameter.ts
var unknown_parameter_default = defineDocumentRule({
	summary: "Every parameter is one that the job takes",
	why: "A misspelt parameter is refused or ignored, and the job runs with the default.",
	remedy: "Correct the spelling.",
	severity: "warning",
	since: "0.1.0",
	*check({ violations }) {
		yield* violationsOf(violations, "unknown-parameter");
	}
});
// src/rules/unknown-reference.ts
var unknown_reference_default = defineRule({
	summary: "Every reference names a task or group that is there",
	why: "A reference to nothing makes the expression fail when the run reaches it. It happens when a task is renamed and its readers keep the old id.",
	remedy: "Name the id of a task or group of this pipeline.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		if (pipeline.gaps.has("nodes")) return;
		const suggest = {
			task: suggesterAmong(pipeline.tasks),
			group: suggesterAmong(pipeline.groups)
		};
		for (const reference of soundReferences(pipeline)) {
			const { context, name, nameSpan, site } = reference;
			if (context !== "task" && context !== "group" || name === null || referentsOf(pipeline, reference).length > 0) continue;
			const at = {
				path: site.path,
				within: nameSpan
			};
			const other = sameIdOfOtherKind(pipeline, context, name);
			const near = other ? void 0 : suggest[context](name);
			const fix = suggestedFix(pipeline.document, at, near);
			yield {
				at,
				message: `${readerOf(pipeline, site)} reads ${context === "task" ? "task" : "task group"} ${quoted(name)}, ${other ? `which is a ${wordFor(other)}` : "which does not exist"}${didYouMean(near)}`,
				...other && { remedy: remedyFor(reference, other) },
				...near && { remedy: `Write the id ${quoted(near.name)}` },
				subject: `${context} ${name}`,
				...fix && { fix }
			};
		}
	}
});
function suggesterAmong(nodes) {
	const byName = new Map();
	for (const node of nodes) {
		const name = node.name.trim().toLowerCase();
		byName.set(name, byName.has(name) ? null : {
			name: node.id,
			isSlip: true
		});
	}
	const nearest = suggesterFor(nodes.map((node) => node.id));
	return (name) => name.trim() === "" ? void 0 : byName.get(name.trim().toLowerCase()) ?? nearest(name);
}
function sameIdOfOtherKind(pipeline, kind, name) {
	return nodesById(pipeline)[kind === "task" ? "group" : "task"].get(name.toLowerCase())?.[0];
}
function wordFor(node) {
	return node.kind === "task" ? "task and not a group" : "group and not a task";
}
function remedyFor({ name }, other) {
	return other.kind === "task" ? `Write tasks['${name}']` : `Write task_groups['${name}'] with .all() or .any(), or name one of its tasks`;
}
// src/rules/unknown-status.ts
const statuses = [...finalStatuses, ...passingStatuses];
const accepted = new Set([
	...statuses,
	anyFinalStatus,
	"PAUSED",
	""
]);
const foreignWords = new Map([
	["success", "SUCCEEDED"],
	["successful", "SUCCEEDED"],
	["passed", "SUCCEEDED"],
	["ok", "SUCCEEDED"],
	["error", "FAILED"],
	["errored", "FAILED"],
	["failure", "FAILED"],
	["warn", "WARNING"],
	["aborted", "CANCELLED"]
]);
var unknown_status_default = defineRule({
	summary: "Statuses are compared with statuses that exist",
	why: "No task ever has a status of another name, so the comparison has the same result in every run, and nobody is told.",
	remedy: `Use one of ${joined$1([...finalStatuses])}.`,
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		for (const { site, values } of statusComparisonsOf(pipeline)) for (const { text, span } of values) {
			if (accepted.has(text)) continue;
			const near = foreignWords.get(text.trim().toLowerCase()) ?? soleClosestTo(text, [...statuses, "COMPLETED"]);
			const at = {
				path: site.path,
				within: span
			};
			const fix = near === void 0 ? void 0 : replacePiece(pipeline.document, at, near, "unsafe");
			yield {
				at,
				message: `${readerOf(pipeline, site)} compares a status with ${quoted(text)}, which no task ever has${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
				subject: text,
				...near !== void 0 && { remedy: `Write ${quoted(near)}` },
				...fix && { fix }
			};
		}
	}
});
// src/rules/unknown-time-zone.ts
const mostCompared = 50;
var unknown_time_zone_default = defineRule({
	summary: "Every time zone is a name of the IANA database",
	why: "The platform refuses a zone it does not know, and a made-up abbreviation says nothing about daylight saving.",
	remedy: "Write a name such as Europe/London or UTC.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		const nearest = new Map();
		for (const trigger of pipeline.triggers) {
			const { value: zone, path } = trigger.timeZone;
			if (zone === void 0 || path === void 0 || zone.trim() === "" || zoneNames.has(zone)) continue;
			if (!nearest.has(zone) && (nearest.size === mostCompared || isKnownZone(zone))) continue;
			if (!nearest.has(zone)) nearest.set(zone, nearestZones(zone));
			yield told(pipeline, trigger, zone, nearest.get(zone) ?? []);
		}
	}
});
function told({ document }, trigger, zone, near) {
	const path = trigger.timeZone.path ?? trigger.path;
	const [first] = near;
	const isCaseOnly = first !== void 0 && first.toLowerCase() === zone.toLowerCase();
	const fix = near.length === 1 && first !== void 0 && zoneNames.has(first) ? replaceScalar(document, path, first) : void 0;
	const names = either(near.map(quoted));
	const defect = isCaseOnly ? `is spelt ${quoted(first)}` : "does not exist";
	const question = isCaseOnly || near.length === 0 ? "" : `; did you mean ${names}?`;
	return {
		at: { path },
		message: `${triggerWord(trigger)} has the time zone ${quoted(zone)}, which ${defect}${question}`,
		subject: zone,
		...near.length > 0 && { remedy: `Write ${names}.` },
		...isCaseOnly && { severity: "warning" },
		...fix && { fix: {
			...fix,
			safety: isCaseOnly ? "safe" : "unsafe"
		} }
	};
}
function either(names) {
	return joined$1(names).replace(" and ", " or ");
}
// src/rules/unread-output.ts
var unread_output_default = defineRule({
	summary: "Outputs are stored only where something reads them",
	why: "Stored outputs count against the 5 MB of a run, and query results in them may be data that should not leave the warehouse.",
	remedy: "Remove `set_outputs`, or read the outputs in a later task.",
	severity: "note",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const read = readTasks(pipeline);
		if (read === void 0) return;
		for (const task of pipeline.tasks) {
			if (!task.publishesOutputs || task.paused || read.has(task.id.toLowerCase())) continue;
			const path = settingPath(task);
			const node = nodeAt(pipeline.document.root, path);
			yield {
				at: {
					path,
					part: "pair"
				},
				message: `Task ${quoted(task.label)} stores its outputs and nothing in this file reads them`,
				subject: task.id,
				...node && { fix: {
					title: "Write false",
					safety: "unsafe",
					edits: [{
						span: node.span,
						text: "false"
					}]
				} }
			};
		}
	}
});
function readTasks(pipeline) {
	if (pipeline.gaps.has("reads")) return void 0;
	const read = new Set();
	const suggest = suggesterFor(pipeline.tasks.map(({ id }) => id));
	for (const { context, name, member } of pipeline.references) {
		if (context === "orchestra" && name === null) return void 0;
		if (context !== "task") continue;
		if (name === null) return void 0;
		const id = nodesById(pipeline).task.has(name.toLowerCase()) ? name : suggest(name)?.name ?? name;
		if (member === null || member === "outputs") read.add(id.toLowerCase());
	}
	return read;
}
function settingPath(task) {
	const parameters = task.parameters;
	const key = parameters?.kind === "map" && !parameters.entries.has("set_outputs") ? "setOutputs" : "set_outputs";
	return [...task.parametersPath, key];
}
// src/rules/unreadable-file.ts
var unreadable_file_default = defineDocumentRule({
	summary: "The file is a plain UTF-8 text of reasonable size",
	why: "Other encodings, control characters, unusual line ends and links can make the platform read something else than a reviewer sees.",
	remedy: "Save the file as plain UTF-8 text with ordinary line ends.",
	severity: "error",
	since: "0.1.0",
	*check({ document }) {
		yield* textProblems(document, [
			"encoding",
			"control-character",
			"line-break"
		]);
		for (const problem of textProblems(document, ["too-large"])) yield {
			...problem,
			remedy: "Split the pipeline, or keep long code and queries in files of their own."
		};
		for (const problem of textProblems(document, ["not-a-file"])) yield {
			...problem,
			remedy: "Put a regular file there that everybody may read, or leave the path out of the review."
		};
	}
});
// src/rules/unset-output.ts
var unset_output_default = defineRule({
	summary: "Outputs that are read are stored",
	why: "A task keeps its outputs for later tasks only with `set_outputs: true`. Without it the reader finds nothing.",
	remedy: "Set `set_outputs: true` in the parameters of the task that is read.",
	severity: "warning",
	since: "0.1.0",
	dialects: ["orchestra"],
	*check({ pipeline }) {
		const told = new Set();
		for (const reference of soundReferences(pipeline)) {
			if (reference.context !== "task" || reference.member !== "outputs") continue;
			const [task, ...others] = referentsOf(pipeline, reference);
			if (task?.kind !== "task" || others.length > 0 || !keepsNothing(task)) continue;
			const { site, span } = reference;
			const key = JSON.stringify([site.reader, task.key]);
			if (told.has(key)) continue;
			told.add(key);
			yield {
				at: {
					path: site.path,
					within: span
				},
				message: `${readerOf(pipeline, site)} reads outputs of task ${quoted(task.label)}, which does not store any`,
				subject: task.id,
				related: [{
					at: {
						path: task.path,
						part: "key"
					},
					message: "lacks `set_outputs: true`"
				}]
			};
		}
	}
});
function keepsNothing(task) {
	if (task.parameters?.kind !== "map" || task.publishesOutputs || task.action.facts?.storesOutputsOnRequest !== true) return false;
	const written = childOf(task.parameters, "set_outputs") ?? childOf(task.parameters, "setOutputs");
	return isUnset(written) || written?.kind === "scalar" && written.value === false;
}
// src/rules/untested-data.ts
var untested_data_default = defineRule({
	summary: "Data is tested before dashboards and other systems receive it",
	why: "A load that ended well can still have brought half of the rows. Without a test in between, people see the wrong numbers first.",
	remedy: "Add a test task between, for example `dbt test` or a row count, and let the refresh wait for it.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, graph }) {
		if (pipeline.gaps.has("nodes")) return;
		const fed = belowMarked(graph, (node) => node.kind === "task" && isAwake(pipeline, node) && bringsData(node));
		const tested = belowMarked(graph, (node) => node.kind === "task" && isAwake(pipeline, node) && mayTest(node));
		const consumers = pipeline.tasks.filter((task) => {
			const start = graph.startOf(task.key);
			if (!handsOut(task) || !isAwake(pipeline, task) || hasUnknownAbove(graph, task)) return false;
			return fed[start] === true && tested[start] === false;
		});
		const [first, ...others] = consumers;
		if (!first) return;
		const opaque = belowMarked(graph, (node) => node.kind === "task" && isAwake(pipeline, node) && isOpaque(node));
		const isCertain = startsByItself(pipeline) && consumers.some((task) => !opaque[graph.startOf(task.key)]);
		const names = listNames([...new Set(consumers.map((task) => task.label))]);
		yield {
			at: {
				path: first.path,
				part: "key"
			},
			message: `${consumers.length === 1 ? "Task" : "Tasks"} ${names} ${consumers.length === 1 ? "hands" : "hand"} out data that nothing has tested in this pipeline`,
			subject: "pipeline",
			...!isCertain && { severity: "note" },
			members: consumers.map((task) => task.key),
			related: others.slice(0, 5).map((task) => ({
				at: {
					path: task.path,
					part: "key"
				},
				message: "hands out untested data"
			}))
		};
	}
});
function handsOut({ action: { facts } }) {
	return facts?.exports === true && (facts.family !== "notify" || facts.expertise === "bi");
}
function bringsData({ action: { facts } }) {
	return facts?.writes === true && [
		"ingest",
		"transform",
		"sql",
		"notebook",
		"python",
		"container"
	].includes(facts.family);
}
function isOpaque({ action: { facts } }) {
	return facts?.writes === true && ![
		"ingest",
		"transform",
		"sql"
	].includes(facts.family);
}
const checkingName = /test|check|valid|quality|assert|reconcil|audit|expect|monitor|verif|anomal|\bdq\b|approv/i;
function mayTest(task) {
	const { facts, target } = task.action;
	if (facts === null || facts.family === "test" || facts.family === "approval" || facts.family === "sub-pipeline") return true;
	const verbs = dbtVerbs(task);
	if (verbs) return verbs.some((verb) => verb === null || verb === "build" || verb === "test" || verb === "retry");
	if (facts.expertise === "dbt" || facts.family === "transform" && facts.expertise === "warehouse") return true;
	return checkingName.test(`${task.label} ${target.value ?? ""}`);
}
// src/rules/unused-input.ts
var unused_input_default = defineRule({
	summary: "Every declared input is used",
	why: "Whoever starts the pipeline sets an input and expects an effect. An unused one is a promise that is not kept, or a forgotten rename.",
	remedy: "Use the input in an expression, or remove it together with the triggers that pass it.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const reads = pipeline.references.filter((reference) => reference.context === "input");
		if (pipeline.gaps.has("reads") || reads.some((reference) => reference.name === null)) return;
		const used = usedNames(pipeline.parameters.map(({ name }) => name), [...reads.flatMap(({ name }) => name ?? []), ...namesWithoutDollar(pipeline)]);
		const idle = pipeline.parameters.filter(({ name }) => !used.has(name.toLowerCase()));
		const [first, ...others] = idle;
		if (!first) return;
		const [noun, verb] = others.length === 0 ? ["Input", "is"] : ["Inputs", "are"];
		yield {
			at: {
				path: first.path,
				part: "key"
			},
			message: `${noun} ${listNames(idle.map(({ name }) => name))} ${verb} declared and never used`,
			subject: "inputs",
			members: idle.map(({ name }) => name),
			related: others.slice(0, 5).map(({ path }) => ({
				at: {
					path,
					part: "key"
				},
				message: "is never used either"
			}))
		};
	}
});
function namesWithoutDollar({ sites }) {
	return sites.flatMap(({ template: { text } }) => barePlaceholders(text).flatMap(({ kind, span }) => {
		return [...(kind === "orchestra" ? text.slice(span.start, span.end) : "").matchAll(/\binputs\s*(?:\.\s*|\[\s*['"])(\w+)/gi)].map(([, name = ""]) => name);
	}));
}
function usedNames(declared, read) {
	const names = new Set(declared.map((name) => name.toLowerCase()));
	const suggest = suggesterFor(declared);
	return new Set(read.map((name) => (names.has(name.toLowerCase()) ? name : suggest(name)?.name ?? name).toLowerCase()));
}
// src/rules/waits-for-every-sibling.ts
var waits_for_every_sibling_default = defineRule({
	summary: "A task that waits for a whole group stands in a group of its own",
	why: "A list of every sibling must grow with each new task. Whoever forgets it lets the last step start before the data is complete.",
	remedy: "Move the task to a new group whose `depends_on` names this group.",
	severity: "note",
	since: "0.1.0",
	options: { siblings: {
		type: "integer",
		description: "Most siblings that a task may list",
		default: 3,
		minimum: 1,
		maximum: 1e3
	} },
	*check({ pipeline, options }) {
		for (const group of pipeline.groups) {
			const others = group.taskKeys.length - 1;
			if (others <= options.siblings || group.fanOut !== null) continue;
			for (const task of gathererOf(pipeline, group)) yield {
				at: {
					path: [...task.path, "depends_on"],
					part: "key"
				},
				message: `Task ${quoted(task.label)} lists all ${others} other tasks of its group one by one`,
				subject: task.key
			};
		}
	}
});
function gathererOf(pipeline, group) {
	return group.taskKeys.flatMap((key) => {
		const task = pipeline.nodes.get(key);
		if (task?.kind !== "task" || task.dependencies.length < group.taskKeys.length - 1) return [];
		const named = new Set(task.dependencies.map(({ on }) => on));
		return group.taskKeys.every((other) => other === key || named.has(other)) ? [task] : [];
	});
}
// src/rules/index.ts
const rules = {
	"airflow-macro": airflow_macro_default,
	"alert-destination-incomplete": alert_destination_incomplete_default,
	"alert-duplicate": alert_duplicate_default,
	"alert-missing": alert_missing_default,
	"alert-name-taken": alert_name_taken_default,
	"alert-unreachable": alert_unreachable_default,
	"ambiguous-yaml": ambiguous_yaml_default,
	"bare-condition": bare_condition_default,
	"branch-pinned": branch_pinned_default,
	"change-without-way-back": change_without_way_back_default,
	"concurrency-unlimited": concurrency_unlimited_default,
	"condition-always-false": condition_always_false_default,
	"condition-ignores-skipped": condition_ignores_skipped_default,
	"condition-mixes-and-or": condition_mixes_and_or_default,
	"condition-not-upstream": condition_not_upstream_default,
	"connection-failing": connection_failing_default,
	"connection-literal": connection_literal_default,
	"connection-missing": connection_missing_default,
	"connection-suffix-missing": connection_suffix_missing_default,
	"copied-pipeline": copied_pipeline_default,
	"cron-dense": cron_dense_default,
	"cron-month-end": cron_month_end_default,
	"cron-never-fires": cron_never_fires_default,
	"dbt-command-chain": dbt_command_chain_default,
	"dbt-full-refresh": dbt_full_refresh_default,
	"dbt-project-dir-missing": dbt_project_dir_missing_default,
	"dbt-untested": dbt_untested_default,
	"dependency-cycle": dependency_cycle_default,
	"duplicate-id": duplicate_id_default,
	"duplicate-key": duplicate_key_default,
	"duplicate-task": duplicate_task_default,
	"empty-section": empty_section_default,
	"environment-missing": environment_missing_default,
	"environment-pinned": environment_pinned_default,
	"failure-hidden": failure_hidden_default,
	"group-name-taken": group_name_taken_default,
	"group-unnamed": group_unnamed_default,
	"hard-coded-date": hard_coded_date_default,
	"hidden-character": hidden_character_default,
	"input-default-mismatch": input_default_mismatch_default,
	"input-options": input_options_default,
	"invalid-cron": invalid_cron_default,
	"invalid-exclude-date": invalid_exclude_date_default,
	"invalid-expression": invalid_expression_default,
	"invalid-json": invalid_json_default,
	"invalid-threshold": invalid_threshold_default,
	"invalid-yaml": invalid_yaml_default,
	"job-mismatch": job_mismatch_default,
	"matrix-duplicate-id": matrix_duplicate_id_default,
	"matrix-empty": matrix_empty_default,
	"matrix-id-missing": matrix_id_missing_default,
	"matrix-unlimited": matrix_unlimited_default,
	"matrix-value-unused": matrix_value_unused_default,
	"missing-dollar": missing_dollar_default,
	"missing-key": missing_key_default,
	"missing-parameter": missing_parameter_default,
	"monolithic-pipeline": monolithic_pipeline_default,
	"monolithic-task": monolithic_task_default,
	"not-a-pipeline": not_a_pipeline_default,
	"over-serialised-groups": over_serialised_groups_default,
	"overlap-seen": overlap_seen_default,
	"paused-comparison": paused_comparison_default,
	"paused-task": paused_task_default,
	"platform-disagrees": platform_disagrees_default,
	"promise-at-risk": promise_at_risk_default,
	"python-command-unsupported": python_command_unsupported_default,
	"redundant-dependency": redundant_dependency_default,
	"reference-not-upstream": reference_not_upstream_default,
	"required-input-missing": required_input_missing_default,
	"retries-in-vain": retries_in_vain_default,
	"retry-delay-missing": retry_delay_missing_default,
	"retry-missing": retry_missing_default,
	"retry-needed": retry_needed_default,
	"retry-unsafe": retry_unsafe_default,
	"retry-useless": retry_useless_default,
	"retry-worst-case": retry_worst_case_default,
	"schedule-before-upstream": schedule_before_upstream_default,
	"schedule-crowd": schedule_crowd_default,
	"schedule-duplicate": schedule_duplicate_default,
	"schedule-in-clock-change": schedule_in_clock_change_default,
	"schedule-rare": schedule_rare_default,
	"schedule-self-overlap": schedule_self_overlap_default,
	"schedule-shared-resource": schedule_shared_resource_default,
	"secret-literal": secret_literal_default,
	"secret-variable": secret_variable_default,
	"sensor-alert-missing": sensor_alert_missing_default,
	"sensor-prefix-missing": sensor_prefix_missing_default,
	"sensor-query-unbounded": sensor_query_unbounded_default,
	"sensor-window-too-long": sensor_window_too_long_default,
	"several-documents": several_documents_default,
	"shared-connector": shared_connector_default,
	"shared-target": shared_target_default,
	"sla-missing": sla_missing_default,
	"slower-than-before": slower_than_before_default,
	"suppression-expired": suppression_expired_default,
	"suppression-invalid": suppression_invalid_default,
	"suppression-unexplained": suppression_unexplained_default,
	"suppression-unused": suppression_unused_default,
	"test-always-fails": test_always_fails_default,
	"threshold-never-fires": threshold_never_fires_default,
	"threshold-unset": threshold_unset_default,
	"threshold-warning-unreachable": threshold_warning_unreachable_default,
	"timeout-exceeds-interval": timeout_exceeds_interval_default,
	"timeout-missing": timeout_missing_default,
	"timeout-too-tight": timeout_too_tight_default,
	"timeout-useless": timeout_useless_default,
	"trigger-chain": trigger_chain_default,
	"trigger-cycle": trigger_cycle_default,
	"undeclared-input": undeclared_input_default,
	"undeclared-output-mapping": undeclared_output_mapping_default,
	"undeclared-run-input": undeclared_run_input_default,
	"unknown-dependency": unknown_dependency_default,
	"unknown-environment": unknown_environment_default,
	"unknown-job": unknown_job_default,
	"unknown-key": unknown_key_default,
	"unknown-matrix-name": unknown_matrix_name_default,
	"unknown-name-in-expression": unknown_name_in_expression_default,
	"unknown-parameter": unknown_parameter_default,
	"unknown-reference": unknown_reference_default,
	"unknown-status": unknown_status_default,
	"unknown-time-zone": unknown_time_zone_default,
	"unread-output": unread_output_default,
	"unreadable-file": unreadable_file_default,
	"unset-output": unset_output_default,
	"untested-data": untested_data_default,
	"unused-input": unused_input_default,
	"waits-for-every-sibling": waits_for_every_sibling_default,
	"wrong-type": defineDocumentRule({
		summary: "Every value has the type that its key asks for",
		why: "The platform refuses a value of another type, or reads it as something else.",
		remedy: "Write the value in the type and unit that is expected.",
		severity: "error",
		since: "0.1.0",
		*check({ violations }) {
			yield* violationsOf(violations, "wrong-type");
		}
	}),
	"wrong-value": defineDocumentRule({
		summary: "Every value is one that its key allows",
		why: "The platform refuses values outside its lists and limits.",
		remedy: "Use one of the allowed values.",
		severity: "error",
		since: "0.1.0",
		*check({ violations }) {
			yield* violationsOf(violations, "wrong-value");
		}
	})
};
// src/core/changes/between.ts
async function changesBetween(before, after, given, crashed) {
	if (!before) return { changes: [] };
	try {
		const { changesOf } = await import("./changes2.js");
		const { movedDayOf } = await import("./moved-day.js");
		const view = {
			...given,
			now: given.now.getTime()
		};
		const movedDay = movedDayOf(pipelinesOf(before), pipelinesOf(after), view);
		return {
			changes: changesOf(before, after, view),
			...movedDay && { movedDay }
		};
	} catch (error) {
		crashed.push({
			subject: "changes",
			path: null,
			message: messageOf$2(error)
		});
		return { changes: [] };
	}
}
function pipelinesOf(subjects) {
	return subjects.flatMap(({ pipelines }) => pipelines);
}
// src/review/clock.ts
function stageClock(host) {
	const times = {};
	const clock = async (stage, work) => {
		const begin = host.elapsed();
		const result = await work();
		times[stage] = host.elapsed() - begin;
		return result;
	};
	return Object.assign(clock, { times });
}
// src/history/no-history.ts
function noHistory(status, reason, calls = 0) {
	return {
		status,
		reason,
		calls,
		from: null,
		to: null,
		environments: [],
		prediction: null
	};
}
// src/review/history-stage.ts
const snapshotPath = ".pipeline-review/history.json";
async function addHistory(host, request, parts, soFar) {
	const asked = request.history ?? await snapshotBeside(host, request.paths);
	if (!asked) return reportOf({
		...parts,
		skipped: [...parts.skipped, ...skippedRules("no run history was given")],
		histories: offFor(parts)
	});
	const answers = await answersOf(host, asked, subjectsOf(asked, parts, soFar));
	const histories = new Map([...answers].map(([key, answer]) => [key, answer.history]));
	const baselines = new Map([...answers].flatMap(([key, { baseline }]) => baseline ? [[key, baseline]] : []));
	if (baselines.size === 0) return reportOf({
		...parts,
		skipped: [...parts.skipped, ...skippedRules(reasonOf$1(answers))],
		histories
	});
	return reportOf({
		...parts,
		...judgeAgain(parts, soFar.judge, baselines),
		histories
	});
}
function judgeAgain(parts, judge, baselines) {
	const isStrict = parts.threshold !== "never" && parts.threshold !== "error" && isAtLeast("warning", parts.threshold);
	const again = judge({ baselines }, isStrict ? needsHistory : void 0);
	const crashes = again.crashed.filter((crash) => !parts.crashed.some((known) => known.subject === crash.subject && known.path === crash.path));
	const skipped = [...parts.skipped, ...crashes.map(({ subject, message }) => ({
		subject,
		reason: `it failed on run history: ${message}`
	}))];
	return {
		findings: isStrict ? [...parts.findings, ...again.findings].sort(inReadingOrder) : again.findings,
		crashed: parts.crashed,
		skipped
	};
}
function needsHistory(id) {
	const rule = rules[id];
	return rule?.scope === "pipeline" && rule.needs === "baseline";
}
function skippedRules(reason) {
	return [{
		subject: `${Object.keys(rules).filter(needsHistory).length} rules that need run history`,
		reason
	}];
}
function reasonOf$1(answers) {
	const [first] = answers.values();
	return first?.history.reason ?? "too few runs are known";
}
function offFor(parts) {
	const off = noHistory("off", "No run history was given");
	return new Map(parts.subjects.flatMap((subject) => subject.pipelines).map((pipeline) => [pipeline.key, off]));
}
async function snapshotBeside(host, paths) {
	const directories = [...new Set([...paths.filter((path) => !/[*?]|^-$|\.ya?ml$/.test(path)), "."])];
	for (const directory of directories) {
		const path = directory === "." ? snapshotPath : `${directory.replace(/\/+$/, "")}/${snapshotPath}`;
		if (await host.kindOf(path) === "file") return {
			from: "file",
			path,
			days: void 0,
			repository: null,
			now: void 0
		};
	}
}
function subjectsOf(asked, parts, { subjectsBefore }) {
	const root = asked.from === "file" && asked.path.endsWith(`/.pipeline-review/history.json`) ? asked.path.slice(0, -29) : "";
	const former = new Map(subjectsBefore?.flatMap((subject) => subject.pipelines).map((pipeline) => [pipeline.key, pipeline]));
	return parts.subjects.flatMap((subject) => subject.pipelines.map((pipeline) => ({
		pipeline,
		before: subjectsBefore ? former.get(pipeline.key) ?? null : pipeline,
		repositoryPath: pipeline.document.source.path.startsWith(root) ? pipeline.document.source.path.slice(root.length) : pipeline.document.source.path
	})));
}
async function answersOf(host, asked, subjects) {
	const { askHistory } = await import("./ask2.js");
	return askHistory(host, asked, subjects);
}
// src/config/apply.ts
function withTeamKnowledge(pipeline, config) {
	const entries = config.pipelines.filter((entry) => means(entry, pipeline));
	if (entries.length === 0) return pipeline;
	const merged = Object.assign({}, ...entries);
	return {
		...pipeline,
		owners: [...new Set(entries.flatMap((entry) => entry.owners))],
		criticality: merged.criticality ?? null,
		alias: merged.alias ?? null,
		id: merged.id ?? null,
		promises: {
			expectedSeconds: merged.expectedSeconds ?? null,
			maxSeconds: merged.maxSeconds ?? null,
			finishBy: merged.finishBy ?? null,
			freshnessSeconds: merged.freshnessSeconds ?? null
		}
	};
}
function teamOf({ pools, proposals, environments }) {
	return {
		pools,
		proposals,
		environments
	};
}
function means(entry, pipeline) {
	return entry.match === pipeline.name || globMatches(entry.match, pipeline.document.source.path);
}
function idleEntries(config, pipelines) {
	return config.pipelines.filter((entry) => !pipelines.some((pipeline) => means(entry, pipeline)));
}
// src/config/own-rules.ts
function rulesFrom(own) {
	return Object.fromEntries(own.map((rule) => [rule.id, ruleFrom(rule)]));
}
function ruleFrom({ message, remedy, severity, each, where, unless }) {
	return defineRule({
		summary: message,
		why: "A rule of this team.",
		remedy,
		severity,
		profile: "minimal",
		since: "0.1.0",
		*check({ pipeline }) {
			const { root } = pipeline.document;
			for (const path of elementsOf[each](pipeline)) {
				const element = nodeAt(root, path);
				if (!element || !holds(where, element) || unless.length > 0 && holds(unless, element)) continue;
				yield {
					at: {
						path: path.length === 0 ? pipeline.namePath : path,
						part: path.length === 0 ? "value" : "key"
					},
					message,
					subject: message
				};
			}
		}
	});
}
const elementsOf = {
	pipeline: () => [[]],
	group: (pipeline) => pipeline.groups.map((group) => group.path),
	task: (pipeline) => pipeline.tasks.map((task) => task.path),
	schedule: (pipeline) => pipeline.triggers.filter((trigger) => trigger.kind === "cron").map((trigger) => trigger.path),
	sensor: (pipeline) => pipeline.triggers.filter((trigger) => trigger.kind === "sensor").map((trigger) => trigger.path),
	alert: (pipeline) => [...pipeline.handlers, ...pipeline.tasks.flatMap((task) => task.handlers)].map((handler) => handler.path),
	input: (pipeline) => pipeline.parameters.map((parameter) => parameter.path)
};
function holds(condition, element) {
	return condition.every(({ path, test }) => passes(test, nodeAt(element, path)));
}
function passes(test, node) {
	const value = node?.kind === "scalar" ? node.value : void 0;
	switch (test.kind) {
		case "present": return isUnset(node) !== test.wanted;
		case "glob": return typeof value === "string" && textMatches(test.glob, value);
		case "equals": return value === test.value;
		case "one-of": return value !== void 0 && value !== null && test.values.includes(String(value));
		case "at-least": return typeof value === "number" && value >= test.limit;
		case "at-most": return typeof value === "number" && value <= test.limit;
	}
}
// src/core/compare.ts
function compareWithBase(head, base, isThere = () => true) {
	const known = new Map(base.map((finding) => [finding.fingerprint, {
		finding,
		members: new Set(finding.members)
	}]));
	const findings = head.map((finding) => {
		const before = known.get(finding.fingerprint);
		const isKnown = before !== void 0 && finding.members.every((member) => before.members.has(member));
		const isSilenced = finding.suppressed !== null && before?.finding.suppressed === null;
		return {
			...finding,
			state: isKnown && !isSilenced ? "existing" : "new"
		};
	});
	const present = new Set(head.map((finding) => finding.fingerprint));
	return {
		findings,
		mended: base.filter((finding) => finding.suppressed === null && !present.has(finding.fingerprint) && isThere(finding.path)).map(({ rule, path, message }) => ({
			rule,
			path,
			message
		}))
	};
}
// src/review/judge.ts
function judgeOf(host, request, { config, subjects, before }) {
	const known = new Map(subjects.map((subject) => [subject.document, subject]));
	const shared = new Set(before?.map((subject) => subject.document));
	const changed = subjects.filter((subject) => !shared.has(subject.document));
	const touched = before && new Set(changed.map((subject) => subject.document.source.path));
	const paths = new Set(subjects.map((subject) => subject.document.source.path));
	return (outside, onlyRules) => {
		const result = lintWith(host, request, config, subjects, {
			...outside,
			...touched && { touched }
		}, onlyRules);
		if (!before) return {
			...result,
			mended: []
		};
		const former = lintWith(host, request, config, before, ofBase(outside, before, known), onlyRules);
		return {
			...result,
			...compareWithBase(result.findings, former.findings, (path) => paths.has(path))
		};
	};
}
function ofBase(outside, before, now) {
	if (!outside.platform) return outside;
	const changed = before.filter(({ document }) => !now.has(document)).flatMap((subject) => subject.pipelines);
	const keys = new Set(changed.map((pipeline) => pipeline.key));
	const facts = [...outside.platform].map(([key, fact]) => [key, keys.has(key) ? {
		...fact,
		issues: null
	} : fact]);
	return {
		...outside,
		platform: new Map(facts)
	};
}
function effectOf(host, request, { config, changed, subjects }) {
	if (!changed) return [];
	const { only: _, ...everything } = request;
	const countsUnder = (candidate) => {
		const { findings } = lintWith(host, everything, candidate, subjects, {});
		const open = findings.filter((finding) => finding.suppressed === null);
		const present = severities.map((severity) => [open.filter((finding) => finding.severity === severity).length, severity]).filter(([number]) => number > 0).map(([number, severity]) => count(number, severity));
		return present.length === 0 ? "no findings" : joined$1(present);
	};
	const [now, then] = [countsUnder(config), countsUnder(changed)];
	const pathsOf = ({ include, exclude }) => JSON.stringify([include, exclude]);
	if (pathsOf(config) !== pathsOf(changed)) return [`${touchesRules} Once merged, other files are reviewed than now.`];
	const difference = now === then ? "that changes no count of findings" : `all pipelines together have ${then} instead of ${now}`;
	return [`${touchesRules} Once merged, ${difference}.`];
}
const touchesRules = "This change touches the configuration; the review keeps to that of the base.";
function lintWith(host, request, config, subjects, outside, isWanted = () => true) {
	const { only, rules: builtIn = rules } = request;
	const all = {
		...builtIn,
		...rulesFrom(config.ownRules)
	};
	const rules$1 = Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id)));
	const { secretPrefixes } = config;
	const today = host.now().toISOString().slice(0, 10);
	const settingOf = settingsFrom(config, all);
	const team = teamOf(config);
	return lint({
		subjects,
		rules: rules$1,
		settingOf,
		docsOf,
		today,
		secretPrefixes,
		team,
		...outside,
		...only && { only }
	});
}
// src/discover/base.ts
async function baseOf(host, ref) {
	const [sha, head] = await Promise.all([commitOf(host, ref), commitOf(host, "HEAD")]);
	if (sha === void 0 || head === void 0) throw await refusalOf(host, ref);
	const base = await mergeBase(host, sha, head) ?? sha;
	const [prefix = "", up = ""] = (await gitText(host, "rev-parse", "--show-prefix", "--show-cdup") ?? "").split("\n");
	const [changes, untracked] = await Promise.all([gitText(host, "diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--no-relative", base, "--"), gitText(host, "-C", up || ".", "ls-files", "-z", "--others", "--exclude-standard")]);
	if (changes === void 0 || untracked === void 0) throw new OperationalError(`The changes since ${quoted(ref)} cannot be read.`, "Check that git works in this directory.");
	const files = parseNameStatus(changes);
	const here = (path) => seenFrom(prefix, path);
	const added = untracked.split("\0").filter((path) => path !== "");
	const present = files.filter((file) => file.status !== "removed");
	return {
		label: ref,
		changed: new Map([...added.map((path) => [here(path), null]), ...present.map((file) => [here(file.path), file.status === "added" ? null : here(file.previousPath ?? file.path)])]),
		removed: files.filter((file) => file.status === "removed").map((file) => here(file.path)),
		read: (path) => readAt(host, base, fromRoot(prefix, path))
	};
}
function seenFrom(prefix, path) {
	const home = prefix.split("/").slice(0, -1);
	const steps = path.split("/");
	const differs = home.findIndex((step, index) => step !== steps[index]);
	const common = differs === -1 ? home.length : differs;
	return [...home.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}
function fromRoot(prefix, path) {
	const steps = prefix.split("/").slice(0, -1);
	for (const step of path.split("/")) if (step === "..") steps.pop();
	else steps.push(step);
	return steps.join("/");
}
async function refusalOf(host, ref) {
	const { code, stderr } = await runGit(host, "rev-parse", "--git-dir");
	if (code === 127) return new OperationalError("git cannot be run here.", "Install it, or review without --since.");
	if (stderr.includes("dubious ownership")) return new OperationalError("git does not read this repository, because it belongs to another user.", "Allow it with git config --global --add safe.directory and its path.");
	if (stderr.includes("not a git repository")) return new OperationalError("There is no git repository here.", "Run it inside of one, or without --since.");
	return new OperationalError(`There is no commit ${quoted(ref)} here.`, "Fetch it first, for example git fetch origin main, and name it as origin/main.");
}
async function commitOf(host, ref) {
	if (ref.startsWith("-") || ref.length > 250) return void 0;
	const text = (await gitText(host, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`))?.trim();
	return text !== void 0 && /^[0-9a-f]{40,64}$/.test(text) ? text : void 0;
}
function hostAtBase(host, base) {
	const bytesOf = async (path) => await base.read(path) ?? (base.changed.has(path) || base.removed.includes(path) ? void 0 : "as it lies there");
	return {
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
// src/discover/root.ts
const mostAbove = 12;
async function wayToRoot(files) {
	for (let level = 0, up = ""; level <= mostAbove; level++, up += "../") if (await files.kindOf(`${up}.git`) !== void 0) return up;
}
// src/config/load.ts
const configPaths = [
	".github/pipeline-review.yml",
	".github/pipeline-review.yaml",
	"pipeline-review.yml",
	"pipeline-review.yaml"
];
const deepestChain = 5;
const mostFiles = 20;
async function loadConfig(host, named, rules) {
	const path = named === void 0 ? await firstPresent(host) : plainPath(named);
	return path === void 0 ? defaultConfig : load(host, path, rules, [], { files: 0 });
}
async function configAbove(host) {
	const steps = (await wayToRoot(host) ?? "").split("/").slice(0, -1);
	for (const [index] of steps.entries()) for (const path of configPaths) {
		const above = `${"../".repeat(index + 1)}${path}`;
		if (await host.kindOf(above) !== void 0) return above;
	}
}
async function load(host, path, rules, above, count) {
	if (above.includes(path) || above.length >= deepestChain) throw new OperationalError(`${above[0]}: the configurations extend each other in a circle, or more than ${deepestChain} deep.`, "Remove one \"extends\".");
	if (++count.files > mostFiles) throw new OperationalError(`${above[0] ?? path}: the configuration is made of more than ${mostFiles} files.`, "Put them together.");
	const bytes = await host.read(path, mostFileBytes);
	if (!bytes) throw new OperationalError(`The configuration file ${quoted(withoutCredentials(path))} cannot be read.`, above.length === 0 ? "Check the path; it is relative to the working directory, and links are not followed." : `Check "extends" in ${above[above.length - 1]}; its path is relative to that file, and links are not followed.`);
	const { parseConfig } = await import("./parse2.js");
	const parsed = parseConfig(decodeText(path, bytes), rules);
	if (parsed.problems.length > 0) throw mistakesIn(path, parsed.problems);
	const lower = [];
	for (const base of parsed.extends) lower.push(await load(host, besides(path, base), rules, [...above, path], count));
	return [...lower, parsed.config].reduce(extendConfig);
}
function besides(file, path) {
	const steps = file.split("/").slice(0, -1);
	for (const step of path.split("/")) {
		if (step === ".." && steps.length === 0) throw new OperationalError(`${file}: "extends" leads out of the repository.`, "Name a file of this repository.");
		if (step === "..") steps.pop();
		else if (step !== "." && step !== "") steps.push(step);
	}
	return steps.join("/");
}
function mistakesIn(path, problems) {
	const lines = [...problems].sort((one, other) => one.line - other.line || one.column - other.column).slice(0, 10).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}${message.endsWith("?") ? "" : "."}`);
	const more = problems.length > 10 ? [`and ${problems.length - 10} more.`] : [];
	return new OperationalError(withoutCredentials([...lines, ...more].join("\n")), `Mend ${path}; every key is explained at ${pageOf("configuration.md")}`);
}
async function firstPresent(host) {
	for (const path of configPaths) if (await host.kindOf(path) !== void 0) return path;
}
// src/config/choose.ts
async function chooseConfig(host, wish, rules) {
	const source = wish.configFrom ?? (wish.base && hostAtBase(host, wish.base));
	const withProfile = (config) => wish.profile ? {
		...config,
		profile: wish.profile
	} : config;
	if (!source) {
		const config = await loadConfig(host, wish.config, rules);
		return {
			config: withProfile(config),
			changed: null,
			notices: await strayNotices(host, config)
		};
	}
	const own = await attempt(() => loadConfig(host, wish.config, rules));
	const isNew = wish.config !== void 0 && await source.kindOf(plainPath(wish.config)) === void 0;
	const former = await attempt(() => loadConfig(source, isNew ? void 0 : wish.config, rules));
	if ("error" in own) throw own.error;
	if ("error" in former) return {
		config: withProfile(defaultConfig),
		changed: withProfile(own.value),
		notices: ["The configuration of the base cannot be read: the defaults hold until the change is merged."]
	};
	const config = withProfile(former.value);
	const isSame = JSON.stringify(own.value) === JSON.stringify(former.value);
	const notices = isNew ? [`The base has no ${wish.config}: it holds once the change is merged.`] : await strayNotices(host, own.value);
	return {
		config,
		changed: isSame ? null : withProfile(own.value),
		notices
	};
}
async function strayNotices(host, config) {
	const above = config === defaultConfig ? await configAbove(host) : void 0;
	if (above === void 0) return [];
	return [`${above} does not hold here: run the review in its directory, or name it with --config.`];
}
async function attempt(work) {
	try {
		return { value: await work() };
	} catch (error) {
		if (error instanceof OperationalError && !(error instanceof BaseUnavailable)) return { error };
		throw error;
	}
}
// src/discover/files.ts
const closedDirectories = new Set([
	".git",
	".hg",
	".svn",
	"node_modules"
]);
const yamlName = /\.ya?ml$/i;
const mostEntries = 1e6;
async function selectFiles(host, paths) {
	const found = new Map();
	const idle = [];
	const add = (candidate) => {
		if (candidate.isNamed || !found.has(candidate.path)) found.set(candidate.path, candidate);
	};
	if (paths.includes("")) throw new OperationalError("A path is empty.", "Name a file or a directory; . is this one.");
	for (const path of paths.map(tidy)) {
		const kind = path === "." ? "directory" : await host.kindOf(path);
		if (kind === "directory") for await (const candidate of walk(host, path)) add(candidate);
		else if (kind !== void 0) add({
			path,
			kind,
			isNamed: true
		});
		else if (isGlob(path)) {
			if (!await addMatches(host, path, add)) idle.push(path);
		} else throw new OperationalError(`There is no file or directory "${path.slice(0, 200)}".`, "Check the spelling; paths are relative to the working directory.");
	}
	return {
		candidates: [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1),
		idle
	};
}
function isPipelineName(path) {
	return yamlName.test(path) && !path.split("/").some((step) => closedDirectories.has(step));
}
function lieWithin(paths, files) {
	const asked = paths.map(tidy);
	return files.filter((file) => asked.some((path) => path === "." && !file.startsWith("../") || file.startsWith(`${path}/`) || globMatches(path, file)));
}
async function addMatches(host, pattern, add) {
	let isUseful = false;
	for await (const candidate of walk(host, fixedPartOf(pattern))) {
		const { path, kind } = candidate;
		if (!(kind === "directory" ? await host.kindOf(path) === "directory" : globMatches(pattern, path))) continue;
		isUseful = true;
		add(candidate);
	}
	return isUseful;
}
function tidy(path) {
	return plainPath(path) || ".";
}
async function* walk(host, root) {
	const pending = [{
		directory: root,
		filters: await filtersAbove(host, root)
	}];
	let met = 0;
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { directory } = next;
		const entries = await host.list(directory);
		if (!entries) {
			yield {
				path: directory,
				kind: "directory",
				isNamed: directory === root
			};
			continue;
		}
		met += entries.length;
		if (met > mostEntries) throw new OperationalError("The directory holds more than a million entries.", "Name the directory of the pipelines.");
		const own = entries.some((entry) => entry.name === ".gitignore" && entry.kind === "file") ? await filterIn(host, directory) : void 0;
		const filters = own ? [...next.filters, own] : next.filters;
		for (const entry of entries) {
			const path = directory === "." ? entry.name : `${directory}/${entry.name}`;
			const isDirectory = entry.kind === "directory";
			if (isIgnored(filters, path, isDirectory)) continue;
			if (isDirectory && !closedDirectories.has(entry.name)) pending.push({
				directory: path,
				filters
			});
			else if (!isDirectory && yamlName.test(entry.name)) yield {
				path,
				kind: entry.kind,
				isNamed: false
			};
		}
	}
}
async function filtersAbove(host, directory) {
	if (directory === "." || directory.startsWith("/") || directory.startsWith("..")) return [];
	const steps = directory.split("/");
	const above = [".", ...steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join("/"))];
	return (await Promise.all(above.map((path) => filterIn(host, path)))).filter((filter) => filter !== void 0);
}
async function filterIn(host, directory) {
	const bytes = await host.read(directory === "." ? ".gitignore" : `${directory}/.gitignore`, 1 << 20);
	if (!bytes) return void 0;
	const { default: ignore } = await import("./ignore.js").then((m) => __toESM(m.default, 1));
	const patterns = new TextDecoder().decode(bytes).split("\n").slice(0, mostPatterns);
	return {
		directory,
		rules: ignore().add(patterns.filter(isQuick))
	};
}
function isQuick(pattern) {
	const runs = pattern.match(/\*+/g) ?? [];
	return runs.length <= 6 && runs.filter((run) => run.length > 1).length <= 3;
}
const mostPatterns = 5e3;
function isIgnored(filters, path, isDirectory) {
	for (const { directory, rules } of filters.toReversed()) {
		const below = directory === "." ? path : path.slice(directory.length + 1);
		const verdict = rules.test(isDirectory ? `${below}/` : below);
		if (verdict.ignored) return true;
		if (verdict.unignored) return false;
	}
	return false;
}
// src/discover/read-files.ts
const standardInput = "stdin.yml";
const mostRunBytes = 67108864;
async function readCandidate(host, candidate) {
	const { path, kind } = candidate;
	if (kind !== "file") return refused(path, notRegular[kind]);
	const bytes = await host.read(path, mostFileBytes);
	return bytes ? decodeText(path, bytes) : refused(path, "The file cannot be read: it is gone, or permission is missing");
}
const notRegular = {
	link: "The file is a link; links are not followed, so nothing can be said about what the platform would read",
	directory: "The directory cannot be read: permission is missing, so nothing can be said about the files in it",
	other: "The path is neither a file nor a directory"
};
function refused(path, message) {
	return unreadableDocument({
		path,
		text: ""
	}, problemOf(message));
}
function problemOf(message) {
	return {
		code: "not-a-file",
		message,
		span: {
			start: 0,
			end: 0
		}
	};
}
async function readAll(host, candidates, first = new Set()) {
	const documents = new Map();
	let bytes = 0;
	const isFirst = ({ path }) => first.has(path);
	for (const candidate of [...candidates.filter(isFirst), ...candidates.filter((other) => !isFirst(other))]) {
		const document = bytes > mostRunBytes ? refused(candidate.path, "The run has read 64 MiB already; this file was not read") : await readCandidate(host, candidate);
		bytes += document.source.text.length;
		documents.set(candidate.path, document);
	}
	return candidates.flatMap(({ path }) => documents.get(path) ?? []);
}
function sortFiles(documents, dialects, named, wasPipeline) {
	const dialectOf = new Map(documents.map((document) => [document, dialects.find((dialect) => dialect.recognises(document)) ?? null]));
	const homes = new Set([...dialectOf].flatMap(([document, dialect]) => dialect ? [directoryOf(document.source.path)] : []));
	const originOf = (document) => {
		const { path } = document.source;
		if (dialectOf.get(document) || isBroken(document) && mayBePipeline(document, dialects)) return "content";
		if (named.has(path)) return "named";
		if (wasPipeline(path)) return "base";
		return isBroken(document) && homes.has(directoryOf(path)) ? "neighbour" : null;
	};
	const origins = documents.map((document) => ({
		document,
		origin: originOf(document)
	}));
	return {
		files: origins.flatMap(({ document, origin }) => origin ? [{
			document,
			origin,
			dialect: dialectOf.get(document) ?? null
		}] : []),
		passedOver: origins.flatMap(({ document, origin }) => origin ? [] : [document.source.path])
	};
}
function mayBePipeline({ source, glimpse, problems }, dialects) {
	const text = glimpse ?? source.text;
	return glimpse !== void 0 && problems.some(({ code }) => code === "too-large") && !/^[^\s#]/m.test(glimpse) || dialects.some((dialect) => dialect.resembles(text));
}
function directoryOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
// src/discover/base-documents.ts
async function readBase(base, paths, documents, wasReviewed = () => true) {
	const before = [];
	const add = async (path, name) => {
		const bytes = await base.read(name);
		if (bytes) before.push(decodeText(path, bytes));
	};
	for (const document of documents) {
		const { path } = document.source;
		const isInTree = !path.startsWith("/") && !(path === "stdin.yml" && paths.includes("-"));
		if (isInTree && !base.changed.has(path)) before.push(document);
		const name = isInTree ? base.changed.get(path) : void 0;
		if (typeof name === "string" && isPipelineName(name) && wasReviewed(name)) await add(path, name);
	}
	const present = new Set(documents.map((document) => document.source.path));
	const left = [...base.changed].flatMap(([path, name]) => name !== null && name !== path && !present.has(path) ? [name] : []);
	for (const path of lieWithin(paths, [...base.removed, ...left])) if (isPipelineName(path) && wasReviewed(path)) await add(path, path);
	return before;
}
// src/discover/select.ts
async function selectCandidates(host, asked, filter) {
	return (await select(host, asked, filter)).candidates;
}
async function select(host, asked, filter) {
	const paths = asked.filter((path) => path !== "-");
	if (paths.length === 0 && asked.length > 0) return {
		candidates: [],
		idle: []
	};
	const { candidates, idle } = await selectFiles(host, paths.length > 0 ? paths : ["."]);
	const isWanted = ({ path, isNamed }) => isNamed || isLetIn(filter, path);
	return {
		candidates: candidates.filter((candidate) => !filter.files.includes(candidate.path) && isWanted(candidate)),
		idle
	};
}
function isLetIn({ include, exclude }, path) {
	return (include.length === 0 || include.some((glob) => globMatches(glob, path))) && !exclude.some((glob) => globMatches(glob, path));
}
function nothingMatched(yamlFiles, leftOut) {
	const hint = "Name the directory of your pipelines, or pass --allow-empty where that is expected.";
	if (yamlFiles === 0 && leftOut > 0) return new OperationalError(`Nothing to review: the configuration leaves out ${leftOut === 1 ? "the one YAML file" : `all ${leftOut} YAML files`} found.`, "Look at \"include\" and \"exclude\" under \"paths\" in the configuration, or name a file outright.");
	const found = yamlFiles === 1 ? "the one YAML file found is no pipeline" : `none of the ${yamlFiles} YAML files found is a pipeline`;
	return new OperationalError(`Nothing to review: ${yamlFiles === 0 ? "no YAML file was found" : found}.`, hint);
}
// src/discover/subject.ts
function subjectOf(file, crashed) {
	const { document, origin, dialect } = file;
	const attempt = (stage, work) => {
		try {
			return work();
		} catch (error) {
			crashed.push({
				subject: stage,
				path: document.source.path,
				message: messageOf$2(error)
			});
			return [];
		}
	};
	return {
		document,
		origin,
		isPipeline: dialect !== null,
		violations: dialect ? attempt("validate", () => dialect.validate(document)) : [],
		pipelines: dialect ? attempt("read", () => dialect.read(document)) : []
	};
}
// src/review/state.ts
async function readState(host, request, clock) {
	const { config, changed, notices } = await chooseConfig(host, request, request.rules ?? rules);
	const paths = await pathsThere(host, request);
	const { candidates: selected, idle } = await clock("discover", async () => {
		const { candidates, idle } = paths.length > 0 ? await select(host, paths, config) : {
			candidates: [],
			idle: []
		};
		return {
			candidates: [...candidates, ...await overlooked(host, request, config, candidates)].sort(byPath),
			idle
		};
	});
	const documents = await clock("read", async () => [...await readAll(host, selected, request.only), ...await readInput(host, request)]);
	const { base } = request;
	const former = base && await clock("base", () => readBase(base, request.paths, documents, (name) => isLetIn(config, name)));
	const formerFiles = former && sortFiles(former, dialects, new Set(), () => false).files;
	const wasPipeline = new Set(formerFiles?.map((file) => file.document.source.path));
	const named = selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path);
	const isNamed = new Set(request.paths.includes("-") ? [...named, standardInput] : named);
	const { files, passedOver } = sortFiles(documents, dialects, isNamed, (path) => wasPipeline.has(path));
	if (files.length === 0 && !request.allowEmpty && paths.length > 0) {
		const all = await selectCandidates(host, paths, {
			...config,
			include: [],
			exclude: []
		});
		throw nothingMatched(documents.length, all.length - selected.length);
	}
	const crashed = [];
	const subjects = await clock("validate", async () => files.map((file) => knownTo(config, subjectOf(file, crashed))));
	return {
		config,
		changed,
		subjects,
		before: formerFiles && subjectsBefore(config, formerFiles, subjects),
		crashed,
		notices: [
			...request.notices ?? [],
			...notices,
			...idleNotices(config, request, subjects),
			...selected.length === 0 ? strayPatterns(idle) : [],
			...messageOfTeam(config)
		],
		counts: {
			yamlFiles: documents.length,
			pipelineFiles: files.length,
			passedOver
		}
	};
}
async function pathsThere(host, { paths, base }) {
	const gone = base ? [...base.removed, ...[...base.changed.values()].filter((name) => name !== null)] : [];
	const isEmptied = async (path) => path !== "." && !isGlob(path) && lieWithin([path], gone).length > 0 && await host.kindOf(path) === void 0;
	const emptied = await Promise.all(paths.map(isEmptied));
	return paths.filter((_, index) => !emptied[index]);
}
async function overlooked(host, { only, tracked = only, paths }, config, known) {
	const seen = new Set(known.map(({ path }) => path));
	const hidden = lieWithin(paths, [...tracked ?? []]).filter((path) => !seen.has(path) && /\.ya?ml$/i.test(path) && !config.files.includes(path) && isLetIn(config, path));
	return (await Promise.all(hidden.map(async (path) => ({
		path,
		kind: await host.kindOf(path),
		isNamed: false
	})))).flatMap(({ kind, ...rest }) => kind === void 0 ? [] : [{
		...rest,
		kind
	}]);
}
function byPath(one, other) {
	return one.path < other.path ? -1 : 1;
}
function subjectsBefore(config, files, now) {
	const known = new Map(now.map((subject) => [subject.document, subject]));
	return files.map((file) => known.get(file.document) ?? knownTo(config, subjectOf(file, [])));
}
function knownTo(config, subject) {
	return {
		...subject,
		pipelines: subject.pipelines.map((pipeline) => withTeamKnowledge(pipeline, config))
	};
}
function idleNotices(config, request, subjects) {
	if (request.paths.some((path) => path !== ".")) return [];
	return idleEntries(config, subjects.flatMap((subject) => subject.pipelines)).map(({ match, origin }) => `${origin.file}:${origin.line} names ${quoted(match)}, and no pipeline here is meant by it.`);
}
function strayPatterns(idle) {
	return idle.map((pattern) => `The pattern ${quoted(pattern)} means no file here.`);
}
function messageOfTeam(config) {
	return config.message === void 0 ? [] : [config.message];
}
async function readInput(host, request) {
	return request.paths.includes("-") ? [decodeText(standardInput, await host.readInput(mostFileBytes))] : [];
}
// src/run.ts
async function review(host, request) {
	const clock = stageClock(host);
	const state = await readState(host, request, clock);
	const judge = judgeOf(host, request, state);
	const judged = await clock("lint", async () => judge({}));
	const parts = await clock("changes", async () => partsOf(host, request, state, judged));
	const exitCode = exitCodeOf(reportOf(parts));
	request.conclude?.(exitCode);
	return {
		report: await clock("advice", () => advise(host, request, parts, {
			state,
			judge
		})),
		exitCode,
		stats: {
			...state.counts,
			stages: clock.times
		}
	};
}
async function partsOf(host, request, state, judged) {
	const { config, subjects, before } = state;
	const { only, base, gate = "new" } = request;
	const crashed = [...state.crashed, ...judged.crashed];
	const changes = await changesBetween(before, subjects, {
		now: host.now(),
		secretPrefixes: config.secretPrefixes
	}, crashed);
	return {
		subjects: only ? subjects.filter((subject) => only.has(subject.document.source.path)) : subjects,
		findings: judged.findings,
		crashed,
		skipped: judged.skipped,
		threshold: request.failOn ?? config.failOn ?? "error",
		comparison: before && base ? {
			base: base.label,
			gate,
			fixed: judged.mended
		} : null,
		...changes,
		notices: [...state.notices, ...effectOf(host, request, state)]
	};
}
async function advise(host, request, parts, { state, judge }) {
	const { live, rehearsal } = request;
	const { secretPrefixes } = state.config;
	const platform = live && await (await import("./live-stage.js")).addPlatform(host, live, parts, {
		secretPrefixes,
		judge
	});
	const report = await addHistory(host, request, platform?.parts ?? parts, {
		subjectsBefore: state.before,
		judge: (outside, onlyRules) => judge({
			...platform?.outside,
			...outside
		}, onlyRules)
	});
	if (!rehearsal) return report;
	const { rehearsalNotices } = await import("./rehearsal-stage.js");
	return {
		...report,
		notices: [...report.notices, ...await rehearsalNotices(host, rehearsal, report, parts.subjects)]
	};
}
function exitCodeOf(report) {
	return {
		pass: exitCodes.pass,
		fail: exitCodes.findings,
		broken: exitCodes.internal
	}[report.verdict];
}
// src/cli/arguments.ts
const { parseArgs } = process.getBuiltinModule("node:util");
const formats = [
	"terminal",
	"json",
	"sarif",
	"github",
	"markdown",
	"junit"
];
const checkOptions = {
	format: {
		type: "string",
		multiple: true,
		value: formats.join("|"),
		help: "how to print the report (default terminal); may be given more than once"
	},
	output: {
		type: "string",
		multiple: true,
		value: "FILE",
		help: "write the format named before it to a file"
	},
	config: {
		type: "string",
		value: "FILE",
		help: "configuration (default .github/pipeline-review.yml, if there)"
	},
	"fail-on": {
		type: "string",
		value: [...severities, "never"].join("|"),
		help: "mildest severity that fails the check (default error)"
	},
	since: {
		type: "string",
		value: "REF",
		help: "compare with a git ref: only findings that the change brings count"
	},
	gate: {
		type: "string",
		value: gates.join("|"),
		help: "with --since: which findings can fail the check (default new)"
	},
	profile: {
		type: "string",
		value: profiles.join("|"),
		help: "which rules are on (default recommended)"
	},
	fix: {
		type: "boolean",
		help: "apply the fixes that cannot change what a pipeline does"
	},
	"fix-unsafe": {
		type: "boolean",
		help: "apply all fixes; look at the result"
	},
	"fix-dry-run": {
		type: "boolean",
		help: "print the fixes as a diff and change nothing"
	},
	history: {
		type: "string",
		value: "FILE",
		help: "run history from a snapshot (see pipeline-review history)"
	},
	orchestra: {
		type: "boolean",
		help: "run history from Orchestra (ORCHESTRA_API_KEY, ORCHESTRA_BASE_URL)"
	},
	"history-days": {
		type: "string",
		value: "N",
		help: "days of run history (default 14)"
	},
	live: {
		type: "boolean",
		help: "ask Orchestra: its validator and, with ORCHESTRA_API_KEY, whether connections and environments exist"
	},
	repository: {
		type: "string",
		value: "OWNER/NAME",
		help: "the repository as Orchestra knows it"
	},
	now: {
		type: "string",
		value: "ISO",
		help: "the clock, for reproducible reports"
	},
	"max-findings": {
		type: "string",
		value: "N",
		help: "show at most N findings; the rest is counted"
	},
	"allow-empty": {
		type: "boolean",
		help: "pass when there is no pipeline to review"
	},
	"print-config": {
		type: "string",
		value: "FILE",
		help: "show what holds for a file and where each setting comes from"
	},
	quiet: {
		type: "boolean",
		help: "print errors and the verdict only"
	},
	"no-color": {
		type: "boolean",
		help: "no colours (also: NO_COLOR)"
	},
	stats: {
		type: "boolean",
		help: "say what was read and how long each stage took"
	}
};
function parseAgainst(table, args) {
	try {
		const options = Object.fromEntries(Object.entries(table).map(([name, { type, multiple }]) => [name, {
			type,
			multiple: multiple ?? false
		}]));
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true,
			tokens: true
		});
	} catch (error) {
		throw new OperationalError(usageMessage(messageOf$2(error)), optionHint(table, messageOf$2(error)), { cause: error });
	}
}
function usageMessage(text) {
	const name = /'(-[^']*)'/.exec(text)?.[1];
	if (text.startsWith("Unknown option") && name) return `There is no option ${quoted(name)}.`;
	const option = /--[^' =<,]+/.exec(text)?.[0];
	if (option && /does not take an argument/.test(text)) return `${option} takes no value.`;
	if (option && /argument (?:missing|is ambiguous)/.test(text)) return `${option} needs a value.`;
	return `${(text.split(". ", 1)[0] ?? text).replace(/\.$/, "")}.`;
}
function optionHint(table, text) {
	const name = text.startsWith("Unknown option") ? /'--?([^' ]*)/.exec(text)?.[1] : void 0;
	const [near] = name === void 0 ? [] : closestTo(name, Object.keys(table), 1);
	return near === void 0 ? "See pipeline-review --help." : `Did you mean --${near}? See pipeline-review --help.`;
}
function refuseArguments(command, args, hint) {
	if (args.length > 0) throw new OperationalError(`${command} takes no arguments.`, hint);
}
function parseCheckArguments(args) {
	const { values, positionals, tokens } = parseAgainst(checkOptions, args);
	const max = textOf(values["max-findings"]);
	return {
		paths: positionals.length > 0 ? positionals : ["."],
		outputs: outputsOf(tokens),
		config: textOf(values["config"]),
		failOn: choiceOf("fail-on", textOf(values["fail-on"]), [...severities, "never"]),
		since: textOf(values["since"]),
		gate: choiceOf("gate", textOf(values["gate"]), gates),
		profile: choiceOf("profile", textOf(values["profile"]), profiles),
		fix: fixModeOf(values),
		allowEmpty: values["allow-empty"] === true,
		history: historyArgumentsOf(values),
		live: values["live"] === true,
		printConfig: textOf(values["print-config"]),
		quiet: values["quiet"] === true,
		noColor: values["no-color"] === true,
		stats: values["stats"] === true,
		maxFindings: max === void 0 ? void 0 : wholeNumber("max-findings", max)
	};
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
function wholeNumber(name, text) {
	if (!/^\d{1,9}$/.test(text)) throw new OperationalError(`--${name} takes a whole number, not ${quoted(text)}.`, `For example --${name} 20.`);
	return Number(text);
}
function historyArgumentsOf(values) {
	const days = textOf(values["history-days"]);
	const now = textOf(values["now"]);
	const file = textOf(values["history"]);
	const orchestra = values["orchestra"] === true;
	if (file !== void 0 && orchestra) throw new OperationalError("--history and --orchestra exclude each other.", "A snapshot needs no service.");
	return {
		file,
		orchestra,
		days: days === void 0 ? void 0 : wholeNumber("history-days", days),
		repository: textOf(values["repository"]),
		now: now === void 0 ? void 0 : instantOf(now)
	};
}
function instantOf(text) {
	if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) || Number.isNaN(Date.parse(text))) throw new OperationalError(`--now takes a time, not ${quoted(text)}.`, "For example --now 2026-11-22T06:00:00Z.");
	return new Date(text);
}
function choiceOf(name, text, choices) {
	const choice = choices.find((candidate) => candidate === text);
	if (text !== void 0 && choice === void 0) throw new OperationalError(`--${name} takes ${choices.join(", ")}, not ${quoted(text)}.`, `For example --${name} ${choices[0]}.`);
	return choice;
}
function fixModeOf(values) {
	const includesUnsafe = values["fix-unsafe"] === true;
	const isDryRun = values["fix-dry-run"] === true;
	return includesUnsafe || isDryRun || values["fix"] === true ? {
		includesUnsafe,
		isDryRun
	} : void 0;
}
function outputsOf(tokens) {
	const outputs = [];
	for (const { kind, name, value } of tokens) {
		if (kind !== "option" || value === void 0) continue;
		if (name === "format") outputs.push({
			format: formatOf(value),
			file: void 0
		});
		const last = outputs[outputs.length - 1];
		if (name !== "output") continue;
		if (!last || last.file !== void 0) throw new OperationalError(`--output ${quoted(value)} has no --format before it.`, "For example --format sarif --output review.sarif.");
		last.file = value;
	}
	if (outputs.filter((output) => output.file === void 0).length > 1) throw new OperationalError("Only one format can be printed; give the others a file.", "For example --format json --output review.json.");
	return outputs.length > 0 ? outputs : [{
		format: "terminal",
		file: void 0
	}];
}
function formatOf(text) {
	const format = formats.find((candidate) => candidate === text);
	if (format) return format;
	const [near] = closestTo(text, formats, 1);
	throw new OperationalError(`There is no format ${quoted(text)}.`, near === void 0 ? `Formats: ${formats.join(", ")}.` : `Did you mean ${near}?`);
}
// src/cli/history-request.ts
const mostDays = 90;
function historyRequestOf(host, { file, orchestra, days, repository, now }) {
	const common = {
		days: checkedDays(days),
		now
	};
	if (file !== void 0) return {
		from: "file",
		path: file,
		repository: repository === void 0 ? null : repositoryOf(host, repository),
		...common
	};
	return orchestra ? {
		...apiAccess(host),
		repository: repositoryOf(host, repository),
		...common
	} : void 0;
}
function repositoryOf(host, asked) {
	if (asked !== void 0 && !/^[^/\s]+\/[^/\s]+$/.test(asked)) throw new OperationalError(`--repository takes OWNER/NAME, not ${quoted(asked)}.`, "For example --repository acme/pipelines.");
	return asked ?? settingIn(host, "GITHUB_REPOSITORY") ?? null;
}
function checkedDays(days) {
	if (days !== void 0 && (days < 1 || days > mostDays)) throw new OperationalError(`--history-days takes 1 to ${mostDays}, not ${days}.`, "For example --history-days 14.");
	return days;
}
function apiAccess(host) {
	const apiKey = settingIn(host, "ORCHESTRA_API_KEY");
	if (!apiKey) throw new OperationalError("The Orchestra API needs a key.", "Set ORCHESTRA_API_KEY; a read-only key is enough.");
	return {
		from: "api",
		apiKey,
		baseUrl: settingIn(host, "ORCHESTRA_BASE_URL"),
		cache: settingIn(host, "PIPELINE_REVIEW_CACHE")
	};
}
function settingIn(host, name) {
	const text = host.env[name]?.trim();
	return text === "" ? void 0 : text;
}
// src/cli/live-request.ts
function liveRequestOf({ env }) {
	return {
		apiKey: env["ORCHESTRA_API_KEY"]?.trim() || null,
		baseUrl: env["ORCHESTRA_BASE_URL"] || void 0
	};
}
// src/cli/write-file.ts
async function writeFile(host, what, path, text) {
	try {
		await host.write(path, text);
	} catch (error) {
		throw new OperationalError(`${what} cannot be written to ${quoted(path)}: ${reasonOf(error)}.`, "Check that the directory can be written to.", { cause: error });
	}
}
function reasonOf(error) {
	const text = messageOf$2(error);
	return /^E[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text;
}
// src/cli/check.ts
async function check(host, args) {
	const asked = parseCheckArguments(args);
	if (asked.printConfig !== void 0) {
		host.out(await (await import("./print-config.js")).printConfig(host, asked.printConfig, asked.config));
		return exitCodes.pass;
	}
	const request = await requestOf(host, asked);
	if (asked.fix) await (await import("./fix2.js")).fixFiles(host, request, asked.fix);
	const { report, exitCode, stats } = await review(asked.history.now ? {
		...host,
		now: () => asked.history.now
	} : host, request);
	for (const { format, file } of asked.outputs) {
		const text = await renderAs(format, report, viewOf(host, asked, stats, file !== void 0));
		if (file === void 0) host.out(text);
		else await writeFile(host, "The report", file, text);
	}
	if (asked.stats && asked.outputs.every(({ format, file }) => format !== "terminal" || file !== void 0)) host.err(`${statsLines(stats).join("\n")}\n`);
	sayCrashes(host, report);
	return exitCode;
}
async function requestOf(host, asked) {
	if (asked.gate !== void 0 && asked.since === void 0) throw new OperationalError("--gate needs --since.", "For example --since origin/main --gate all.");
	const base = asked.since === void 0 ? void 0 : await (await import("./base2.js")).baseOf(host, asked.since);
	const history = historyRequestOf(host, asked.history);
	return {
		paths: asked.paths,
		allowEmpty: asked.allowEmpty,
		...asked.config !== void 0 && { config: asked.config },
		...asked.failOn !== void 0 && { failOn: asked.failOn },
		...asked.profile !== void 0 && { profile: asked.profile },
		...asked.gate !== void 0 && { gate: asked.gate },
		...base && { base },
		...history && { history },
		...asked.live && { live: liveRequestOf(host) }
	};
}
function viewOf(host, asked, stats, isFile) {
	return {
		color: !asked.noColor && (host.env["NO_COLOR"] ?? "") === "" && (host.isTerminal || (host.env["FORCE_COLOR"] ?? "") !== "") && !isFile,
		quiet: asked.quiet,
		maxFindings: asked.maxFindings,
		remarks: asked.stats ? statsLines(stats) : []
	};
}
function statsLines(stats) {
	const times = Object.entries(stats.stages).map(([stage, ms]) => `${stage} ${ms.toFixed(1)} ms`);
	return [`stats: ${stats.yamlFiles} YAML files read, ${stats.pipelineFiles} of them pipelines, ${stats.passedOver.length} passed over`, `stats: ${times.join(", ")}`];
}
function sayCrashes(host, report) {
	for (const { subject, path, message } of report.crashed) host.err(`pipeline-review: internal error in ${subject}${path === null ? "" : ` on ${path}`}: ${message}\n`);
}
// src/render/color.ts
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39],
	underline: [4, 24]
};
const severityStyles = {
	error: "red",
	warning: "yellow",
	note: "blue"
};
const plain = (text) => text;
const colored = (text, ...styles) => styles.reduce((inner, style) => log`\u001b[${codes[style][0]}m${inner}\u001b[${codes[style][1]}m`, text);
function paintFor(color) {
	return color ? colored : plain;
}
// src/render/cells.ts
const wide = /[\u1100-\u115e\u231a\u231b\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u26a1\u2705\u274c\u2753-\u2755\u2757\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const mark = /\p{M}/u;
const ascii = /^[ -~]*$/;
const tabStop = 4;
function cellsOf(text) {
	if (ascii.test(text)) return text.length;
	let cells = 0;
	for (const character of text) cells += cellsOfCharacter(character);
	return cells;
}
function drawnLine(line) {
	const text = line.replace(/\r?\n?$/, "");
	if (!text.includes("	")) return visible(text);
	let drawn = "";
	let cells = 0;
	for (const piece of text.split(/(\t)/)) {
		const shown = piece === "	" ? "\u2192".padEnd(tabStop - cells % tabStop) : visible(piece);
		drawn += shown;
		cells += cellsOf(shown);
	}
	return drawn;
}
function croppedLine(drawn, width) {
	let cells = 0;
	let kept = "";
	for (const character of drawn) {
		cells += cellsOfCharacter(character);
		if (cells > width) return `${kept}\u2026`;
		kept += character;
	}
	return kept;
}
function cellsOfCharacter(character) {
	if (mark.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
// src/render/history-words.ts
function toldHistories({ pipelines }) {
	const told = pipelines.flatMap((pipeline) => pipeline.history ? [{
		...pipeline,
		history: pipeline.history
	}] : []);
	const silent = new Map();
	for (const one of told) {
		if (one.history.environments.length > 0 || one.history.status === "off") continue;
		const reason = one.history.reason ?? "no runs";
		silent.set(reason, [...silent.get(reason) ?? [], one]);
	}
	return {
		running: told.filter(({ history }) => history.environments.length > 0),
		silent
	};
}
function soleEnvironment(running) {
	const names = new Set(running.flatMap(({ history }) => history.environments.map(({ name }) => name)));
	return names.size === 1 ? [...names][0] ?? null : null;
}
function taskLabel({ taskLabels }, task) {
	return taskLabels?.get(task) ?? task;
}
const kindWords = {
	auth: own`Refused credentials`,
	permission: own`Missing permission`,
	timeout: own`Timeout`,
	network: own`Network error`,
	"resource-conflict": own`Resource conflict`,
	"rate-limit": own`Rate limit`,
	"service-outage": own`Outage of a service`,
	capacity: own`Lack of capacity`,
	"missing-object": own`Missing object`,
	"dbt-compilation": own`dbt compilation error`,
	"data-test": own`Failed data test`,
	"stale-source": own`Stale source`,
	sql: own`SQL error`,
	"python-dependency": own`Missing Python package`,
	"python-code": own`Error in Python code`,
	"missing-secret": own`Missing secret`,
	connector: own`Connector error`,
	container: own`Container error`,
	unknown: own`Error`
};
function worstTask({ tasks, errors }) {
	const [worst] = [...tasks].filter((task) => task.failed > 0).sort((a, b) => b.failed - a.failed);
	return worst ? {
		task: worst,
		error: errors.find((error) => error.tasks.includes(worst.task))
	} : null;
}
function spanWords(seconds) {
	const whole = Math.round(seconds);
	if (whole < 60) return own`${whole} s`;
	if (whole < 3570) return whole % 60 === 0 || whole >= 1200 ? own`${Math.round(whole / 60)} min` : own`${Math.floor(whole / 60)} min ${whole % 60} s`;
	const minutes = Math.round(whole / 60);
	return own`${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
function successWords({ succeeded, warning, failed }) {
	const judged = succeeded + warning + failed;
	if (judged === 0) return own`no run was completed`;
	const warned = warning > 0 ? own`, ${warning} with warnings` : own``;
	if (failed === 0) return judged === 1 ? own`the only run succeeded${warned}` : own`all ${judged} runs succeeded${warned}`;
	return own`${succeeded + warning} of ${judged} ${judged === 1 ? own`run` : own`runs`} succeeded${warned}`;
}
function durationParts({ durationSeconds: { p50, p95, max } }) {
	const longest = max === null ? [] : [own`at most ${spanWords(max)}`];
	if (p50 === null) return max === null ? [own`duration unknown`] : longest;
	return [own`p50 ${spanWords(p50)}`, ...p95 === null ? longest : [own`p95 ${spanWords(p95)}`]];
}
function trendWords({ trend }) {
	const change = trend?.change;
	if (!change) return trend ? own`steady` : own`too few runs to tell`;
	const percent = Math.abs(Math.round((change.ratio - 1) * 100));
	return own`${change.ratio > 1 ? own`slower` : own`faster`} by ${percent} % since ${dayWords(change.since)}`;
}
function dayWords(time) {
	const [, year = 0, month = 1, day = 1] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? []).map(Number);
	return own`${year}-${two(month)}-${two(day)}`;
}
function two(number) {
	return number < 10 ? own`0${number}` : own`${number}`;
}
function predictionWords(prediction) {
	const { before, after } = prediction ?? {};
	if (!before?.p50 || !after?.p50) return null;
	if (before.p50.value === after.p50.value && before.p95?.value === after.p95?.value) return null;
	return own`p50 ${rangeWords(after.p50)}${percentile95(after)}, was ${spanWords(before.p50.value)} (n = ${after.p50.n})`;
}
function predictionParts(prediction) {
	const { before, after } = prediction ?? {};
	if (predictionWords(prediction) === null || !before?.p50 || !after?.p50) return null;
	return [own`this change: p50 ${movedWords(before.p50, after.p50)}`, ...before.p95 && after.p95 ? [own`p95 ${movedWords(before.p95, after.p95)}`] : []];
}
function movedWords(before, after) {
	const seconds = Math.round(after.value - before.value);
	if (seconds === 0) return own`as before`;
	return own`${spanWords(Math.abs(seconds))} ${seconds > 0 ? own`longer` : own`shorter`}`;
}
function percentile95({ p95 }) {
	return p95 ? own`, p95 ${rangeWords(p95)}` : own``;
}
function rangeWords({ value, low, high }) {
	return own`${spanWords(value)} (${spanWords(low)} to ${spanWords(high)})`;
}
function slaWords(prediction) {
	const now = prediction?.after.slaMiss;
	if (!prediction || prediction.slaSeconds === null || !now) return null;
	const was = prediction.before.slaMiss;
	const before = was && was.value !== now.value ? own`, was ${percent(was.value)} %` : own``;
	return own`the promise of ${spanWords(prediction.slaSeconds)} is missed by ${percent(now.value)} % of runs (n = ${now.n})${before}`;
}
function percent(share) {
	return Math.round(share * 1e3) / 10;
}
// src/render/terminal-history.ts
const widest = 44;
function historyLines(report, paint) {
	const { running, silent } = toldHistories(report);
	const sole = soleEnvironment(running);
	const rows = running.flatMap((told) => told.history.environments.map((environment) => {
		const where = environment.name === null || sole !== null ? log`` : log` in ${logText(environment.name, 30)}`;
		return {
			told,
			environment,
			title: log`${logText(told.name, widest)}${where}`
		};
	}));
	const width = rows.reduce((most, { title }) => Math.max(most, cellsOf(title)), 0);
	const told = rows.flatMap(({ told, environment, title }) => [log`\u2022 ${padded(title, width)}  ${factsOf(told, environment)}`, ...asidesOf(told, environment).map((aside) => log`    ${aside}`)]);
	const untold = [...silent].map(([reason, pipelines]) => silentLine(reason, pipelines));
	if (told.length + untold.length === 0) return [];
	const place = sole === null ? log`` : log` in ${logText(sole, 60)}`;
	return [
		log`\u2500\u2500 ${paint(log`run history`, "bold", "underline")}${place}`,
		log``,
		...told,
		...untold,
		log``
	];
}
function padded(title, width) {
	return log`${title}${logText(" ".repeat(width - cellsOf(title)))}`;
}
function factsOf(told, environment) {
	const trend = environment.trend?.change ? [log`${trendWords(environment)}`] : [];
	const few = told.history.status === "few-runs" ? [log`too few runs for a verdict`] : [];
	return joined$3([
		successWords(environment),
		...durationParts(environment),
		...trend,
		...few
	], ", ");
}
function asidesOf(told, environment) {
	const { prediction } = told.history;
	const isPredicted = prediction?.environment === environment.name;
	const predicted = isPredicted ? predictionWords(prediction) : null;
	const promise = isPredicted ? slaWords(prediction) : null;
	return [
		...failingLine(told, environment),
		...predicted ? [log`with this change: ${predicted}`] : [],
		...promise ? [log`${promise}`] : []
	];
}
function failingLine(told, environment) {
	const worst = worstTask(environment);
	if (!worst) return [];
	const { task, error } = worst;
	const counts = log`${logText(taskLabel(told, task.task), 60)} failed in ${task.failed} of ${task.runs} runs`;
	return [error ? log`${counts}, last on ${dayWords(error.lastSeen)}: ${logText(error.text, 110)}` : counts];
}
function silentLine(reason, pipelines) {
	if (pipelines[0]?.history.status === "unavailable") return log`\u2022 unavailable: ${logText(reason, 300)}`;
	const names = pipelines.slice(0, 4).map(({ name }) => logText(name, widest));
	const rest = pipelines.length > 4 ? log` and ${pipelines.length - 4} more` : log``;
	return log`\u2022 ${logText(shortReason(reason), 200)}: ${joined$3(names, ", ")}${rest}`;
}
function shortReason(reason) {
	return reason.replace(/^This file is /, "");
}
// src/render/rank.ts
function activeOf(findings) {
	return findings.filter((finding) => finding.suppressed === null);
}
function openOf({ findings, comparison }) {
	return activeOf(findings).filter((finding) => comparison?.gate !== "new" || finding.state !== "existing");
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
	const [first, later] = [[], []];
	for (const finding of ranked) {
		const kind = `${finding.severity} ${finding.rule}`;
		(seen.has(kind) ? later : first).push(finding);
		seen.add(kind);
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
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
function groupedBy(findings, key) {
	const groups = new Map();
	for (const finding of findings) {
		const group = groups.get(finding[key]);
		if (group) group.push(finding);
		else groups.set(finding[key], [finding]);
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
	return parts.length === 0 ? own`no findings` : joined$3(parts, ", ");
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
	return parts.length === 0 ? own`no new findings` : joined$3(parts, ", ");
}
function comparisonWords(report) {
	const latest = report.comparison ? suppressedOf(report).latest.length : 0;
	return [
		existingWords(report),
		latest > 0 ? own`${counted(latest, "finding")} suppressed by this change` : null,
		mendedWords(report)
	].filter((words) => words !== null);
}
function existingWords(report) {
	const existing = existingOf(report);
	if (existing.length === 0) return null;
	return own`${existing.length} older ${nouns.finding[existing.length === 1 ? 0 : 1]} not counted: ${tallyWords(tallyOf(existing))}`;
}
function mendedWords({ comparison }) {
	const mended = comparison?.fixed.length ?? 0;
	return mended === 0 ? null : own`${counted(mended, "finding")} mended by this change: thank you`;
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
	const level = own`the threshold (${severityWord(threshold)})`;
	const kind = report.comparison?.gate === "new" ? own`no new finding` : own`no finding`;
	if (grave === 0) return own`${kind} reaches ${level}`;
	return grave === 1 ? own`1 finding reaches ${level}` : own`${grave} findings reach ${level}`;
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
// src/render/frame.ts
const mostRows = 8;
const contextRows = 2;
const mostCells = 100;
const mostUnits = 240;
const lead = 30;
function frameRows(finding) {
	const rows = finding.frame.filter(({ line }) => line >= finding.line - contextRows && line <= finding.endLine + contextRows).slice(0, mostRows);
	if (!rows.some(({ line }) => line === finding.line)) return [];
	return rows.map((row) => rowOf(finding, row));
}
function rowOf(finding, { line, text }) {
	const isInRange = finding.endLine > finding.line && line >= finding.line && line <= finding.endLine;
	const isOnlyLine = finding.endLine === finding.line && line === finding.line;
	const from = isOnlyLine && text.length > mostCells && finding.column > 70 ? finding.column - 1 - lead : 0;
	const start = from > 0 && from < text.length ? "\u2026" : "";
	const drawn = croppedLine(start + drawnPart(text, from, from + mostUnits), mostCells);
	if (!isOnlyLine) return {
		line,
		text: drawn,
		isInRange,
		mark: null
	};
	const cellAt = (unit) => Math.min(cellsOf(drawn), cellsOf(start + drawnPart(text, from, unit)));
	const first = cellAt(finding.column - 1);
	const last = cellAt(Math.min(finding.endColumn - 1, from + mostUnits));
	return {
		line,
		text: drawn,
		isInRange,
		mark: {
			start: first,
			length: Math.max(1, last - first)
		}
	};
}
function drawnPart(text, from, to) {
	const piece = text.slice(from, Math.max(from, to));
	return drawnLine(piece.length < text.length ? piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "") : piece);
}
// src/render/changes-view.ts
function changesView({ changes }) {
	const names = new Map();
	for (const { pipeline } of changes) names.set(pipeline, (names.get(pipeline) ?? 0) + 1);
	const nameOf = ({ pipeline, path }) => names.get(pipeline) === 1 ? pipeline : path;
	return {
		told: changes.filter((change) => !isUnchanged(change)).map((change) => ({
			name: nameOf(change),
			lines: change.lines
		})),
		unchanged: changes.filter(isUnchanged).map(nameOf)
	};
}
function isUnchanged({ lines }) {
	return lines.every((line) => line.startsWith("No behavioural change"));
}
// src/render/terminal-changes.ts
function changeLines(report, paint) {
	const { told, unchanged } = changesView(report);
	if (told.length + unchanged.length === 0) return [];
	const rest = told.length - 10;
	return [
		log`\u2500\u2500 ${paint(log`what changes`, "bold", "underline")}`,
		log``,
		...told.slice(0, 10).flatMap(({ name, lines }) => linesOf(name, lines)),
		...rest > 0 ? [log`and ${rest} more changed pipelines`] : [],
		...unchanged.length > 0 ? [unchangedLine(unchanged)] : [],
		log``
	];
}
function linesOf(name, lines) {
	const [first = "", ...others] = lines;
	const label = logText(name, 80);
	if (others.length === 0) return [log`${label}: ${logText(first)}`];
	const rest = lines.length - 8;
	return [
		log`${label}`,
		...lines.slice(0, 8).map((line) => log`  - ${logText(line)}`),
		...rest > 0 ? [log`  and ${rest} more`] : []
	];
}
function unchangedLine(names) {
	const rest = names.length - 10;
	const shown = names.slice(0, 10).map((name) => logText(name, 80));
	return log`No behavioural change: ${joined$3(shown, ", ")}${rest > 0 ? log` and ${rest} more` : log``}`;
}
// src/render/terminal-finding.ts
const mostRelated = 5;
function findingLines(finding, paint) {
	const rows = frameRows(finding);
	const margin = marginOf(rows);
	const below = [
		...relatedNotes(finding),
		...fixNotes(finding.fix),
		log`help: ${logText(finding.remedy)}`
	];
	const branches = below.map((note, index) => {
		const isLast = index === below.length - 1;
		return log`${margin}${paint(isLast ? log` \u2570\u2500` : log` \u251c\u2500`, "cyan")} ${note}`;
	});
	return [
		headOf(finding, paint),
		log`${margin}${paint(log` \u256d\u2500`, "cyan")} ${placeOf(finding)}`,
		...codeLines(finding, rows, paint),
		...branches
	];
}
function headOf(finding, paint) {
	const style = severityStyles[finding.severity];
	const label = paint(log`${severityWord(finding.severity)}[${logText(finding.rule, 100)}]`, "bold", style);
	return log`${label} ${paint(logText(finding.message), "bold")}`;
}
function placeOf({ path, line, column, taskLabel }) {
	const inTask = taskLabel === null ? log`` : log` in task "${logText(taskLabel, 80)}"`;
	return log`${logText(path, 300)}:${line}:${column}${inTask}`;
}
function codeLines(finding, rows, paint) {
	const margin = marginOf(rows);
	return rows.flatMap(({ line, text, isInRange, mark }) => {
		const number = logText(String(line).padStart(margin.length));
		const code = log`${paint(isInRange ? log`${number} \u2503` : log`${number} \u2502`, "cyan")} ${logCode(text)}`;
		if (!mark) return [code];
		const carets = paint(logText("^".repeat(mark.length)), "bold", severityStyles[finding.severity]);
		return [code, log`${margin}${paint(log` \u2502`, "cyan")} ${logText(" ".repeat(mark.start))}${carets}`];
	});
}
function marginOf(rows) {
	return logText(" ".repeat(Math.max(1, ...rows.map(({ line }) => String(line).length))));
}
function relatedNotes({ related }) {
	const notes = related.slice(0, mostRelated).map(({ path, line, column, message }) => log`see: ${logText(path, 300)}:${line}:${column} ${logText(message, 300)}`);
	return related.length > mostRelated ? [...notes, log`and ${related.length - mostRelated} more places`] : notes;
}
function fixNotes(fix) {
	if (!fix) return [];
	return [fix.safety === "safe" ? log`fix: ${logText(fix.title, 300)} (safe)` : log`fix: ${logText(fix.title, 300)} (check it before you apply it)`];
}
// src/render/terminal.ts
const mostSuppressed = 10;
function renderTerminal(report, view) {
	const paint = paintFor(view.color);
	const active = openOf(report);
	const wanted = view.quiet ? active.filter((finding) => decides(report, finding)) : active;
	const { shown, rest } = splitAt(wanted, view.maxFindings ?? wanted.length);
	const more = rest.length > 0 ? [log`and ${moreWords(tallyOf(rest))}`, log``] : [];
	const remarks = view.quiet ? [] : block([
		...skippedLines(report),
		...suppressedLines(report, paint),
		...comparisonWords(report).map((words) => log`${words}`)
	]);
	const lines = [
		...fileBlocks(report, new Set(shown), paint),
		...more,
		...crashLines(report, paint),
		...remarks
	];
	const history = view.quiet ? [] : [...changeLines(report, paint), ...historyLines(report, paint)];
	return `${joined$3([
		...lines,
		...history,
		...closingLines(report, view, paint)
	], "\n")}\n`;
}
function decides(report, finding) {
	return isAtLeast(finding.severity, report.threshold === "never" ? "error" : report.threshold);
}
function fileBlocks(report, shown, paint) {
	return [...groupedBy(report.findings.filter((finding) => shown.has(finding)), "path")].flatMap(([path, findings]) => {
		const title = paint(logText(path, 300), "bold", "underline");
		const counts = paint(log`(${tallyWords(tallyOf(findings))})`, "dim");
		return [
			log`\u2500\u2500 ${title} ${counts}`,
			log``,
			...findings.flatMap((finding) => [...findingLines(finding, paint), log``])
		];
	});
}
function crashLines({ crashed }, paint) {
	return block(crashed.map(({ subject, path, message }) => {
		const place = path === null ? log`` : log` at ${logText(path, 300)}`;
		return log`${paint(log`internal error`, "bold", "red")} in ${logText(subject, 100)}${place}: ${logText(message, 300)}`;
	}));
}
function skippedLines({ skipped }) {
	return skipped.map(({ subject, reason }) => log`skipped ${logText(subject, 300)}: ${logText(reason, 300)}`);
}
function suppressedLines(report, paint) {
	const { latest, others } = suppressedOf(report);
	const suppressed = [...latest, ...others];
	const lines = suppressed.slice(0, mostSuppressed).map((finding, index) => {
		const place = log`${logText(finding.path, 300)}:${finding.line}:${finding.column}`;
		const when = index < latest.length ? log`suppressed by this change:` : log`suppressed`;
		return paint(log`${when} ${logText(finding.rule, 100)} at ${place}: ${logText(finding.suppressed ?? "", 300)}`, "dim");
	});
	const rest = suppressed.slice(mostSuppressed);
	return rest.length > 0 ? [...lines, log`suppressed ${moreWords(tallyOf(rest))}`] : lines;
}
function block(lines) {
	return lines.length > 0 ? [...lines, log``] : [];
}
function closingLines(report, view, paint) {
	const style = report.verdict === "pass" ? "green" : "red";
	const verdict = log`${paint(log`${verdictWord(report.verdict)}`, "bold", style)}: ${reasonWords(report)}`;
	if (view.quiet) return [verdict];
	const remarks = [...report.notices, ...view.remarks].map((remark) => log`${logText(remark)}`);
	return [
		log`${countWords(report)}`,
		...remarks,
		verdict
	];
}
export { selectCandidates as $, shapeBelow as $t, soleEnvironment as A, resolverOf as At, check as B, minuteMs as Bt, historyLines as C, wallMs as Ct, predictionParts as D, mostDays$1 as Dt, kindWords as E, minutesOf as Et, trendWords as F, describeCron as Ft, checkOptions as G, inSentences as Gt, apiAccess as H, dialects as Ht, worstTask as I, parseCron as It, parseAgainst as J, roughDuration as Jt, choiceOf as K, joined$1 as Kt, cellsOf as L, firings as Lt, successWords as M, firstFrom as Mt, taskLabel as N, expectedFrom as Nt, predictionWords as O, utcOf as Ot, toldHistories as P, dbtTasks as Pt, review as Q, hasKey as Qt, croppedLine as R, localDays as Rt, tallyOf as S, utcOfWall as St, durationParts as T, startsInOrder as Tt, checkedDays as U, count as Ut, writeFile as V, renderAs as Vt, repositoryOf as W, duration as Wt, textOf as X, canonicalKey as Xt, refuseArguments as Y, camelKey as Yt, exitCodeOf as Z, concreteShape as Zt, openOf as _, locate as _n, dayText as _t, countWords as a, reportOf as an, wayToRoot as at, splitByTurns as b, elements as bn, minuteOfDay as bt, mendedWords as c, inReadingOrder as cn, rulesFrom as ct, severityWord as d, profileFor as dn, snapshotPath as dt, decodeText as en, readBase as et, tallyWords as f, settingFor as fn, noHistory as ft, groupedBy as g, isBroken as gn, dateText as gt, existingOf as h, isKnownZone as hn, clockText as ht, comparisonWords as i, countsOf as in, loadConfig as it, spanWords as j, zoneOffsets as jt, slaWords as k, windowFrom as kt, moreWords as l, textWithoutSecrets as ln, teamOf as lt, activeOf as m, globMatches as mn, collisionsIn as mt, changesView as n, parseDocument as nn, selectFiles as nt, counted as o, verdictOf as on, baseOf as ot, verdictWord as p, settingsFrom as pn, rules as pt, historyArgumentsOf as q, listNames as qt, frameRows as r, decodeBytes as rn, configPaths as rt, existingWords as s, lint as sn, hostAtBase as st, renderTerminal as t, mostFileBytes as tn, readAll as tt, reasonWords as u, nodeKeyOf as un, withTeamKnowledge as ut, rankedBySeverity as v, criticalities as vn, fullDayText as vt, dayWords as w, forecast as wt, suppressedOf as x, startOfDay as xt, splitAt as y, defaultConfig as yn, longDayText as yt, paintFor as z, dayMs as zt };
