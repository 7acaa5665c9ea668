const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_startup = require("./startup.js");
// src/config/reader.ts
function refuse(reader, message) {
	reader.complain(reader.path, message);
}
function fieldsOf(reader, known, noun = "key") {
	if (!reader || require_startup.isUnset(reader.node)) return {};
	const { node, path } = reader;
	if (node?.kind !== "map") return refuse(reader, "A mapping is expected here") ?? {};
	const own = ({ 0: key, 1: entry }) => {
		if (known.includes(key)) return [[key, {
			...reader,
			node: entry.value,
			path: [...path, key]
		}]];
		reader.complain([...path, key], `Unknown ${noun} ${require_startup.quoted(key)}${hintFor(key, known)}`, "key");
		return [];
	};
	return Object.fromEntries([...node.entries].flatMap(own));
}
const neverInFiles = /(?:api|token|key|url|secret|password)/i;
function hintFor(key, known) {
	const { 0: near } = require_startup.closestTo(key, known, 1);
	if (near !== void 0) return `; did you mean "${near}"?`;
	return neverInFiles.test(key) ? "; addresses and keys come from the environment only" : "";
}
function entriesIn(reader) {
	if (!reader || require_startup.isUnset(reader.node)) return [];
	if (reader.node?.kind !== "map") return refuse(reader, "A mapping is expected here") ?? [];
	return [...reader.node.entries].map(({ 0: key, 1: entry }) => [key, {
		...reader,
		node: entry.value,
		path: [...reader.path, key]
	}]);
}
function itemsIn(reader) {
	if (!reader || require_startup.isUnset(reader.node)) return [];
	if (reader.node?.kind !== "list") return refuse(reader, "A list is expected here") ?? [];
	return reader.node.items.map((node, index) => ({
		...reader,
		node,
		path: [...reader.path, index]
	}));
}
// src/config/key.ts
function key(kind, description, details = {}) {
	return {
		...kind,
		description,
		fallback: void 0,
		extend: (lower, upper) => upper ?? lower,
		...details
	};
}
function keyWithDefault(kind, fallback, description, details = {}) {
	return {
		...kind,
		description,
		fallback,
		extend: (lower, upper) => upper === fallback ? lower : upper,
		...details
	};
}
function listKey(kind, description, details = {}) {
	return {
		...kind,
		description,
		fallback: [],
		extend: (lower, upper) => [...lower, ...upper],
		...details
	};
}
function nameOf$1(property, { name }) {
	return name ?? require_startup.writtenName(property);
}
function defaultsOf$1(keys) {
	return require_startup.recordOf(keys, (property) => keys[property].fallback);
}
function extendValues(keys, lower, upper) {
	return require_startup.recordOf(keys, (property) => keys[property].extend(lower[property], upper[property]));
}
function readKeys$1(keys, reader) {
	const fields = fieldsOf(reader, Object.entries(keys).map(({ 0: property, 1: entry }) => nameOf$1(property, entry)));
	return require_startup.recordOf(keys, (property) => {
		const entry = keys[property];
		const field = fields[nameOf$1(property, entry)];
		const value = field && entry.read(field);
		const isMissing = field === void 0 || Array.isArray(value) && value.length === 0;
		if (entry.required !== void 0 && isMissing) reader?.complain([...reader.path, nameOf$1(property, entry)], entry.required);
		return value ?? entry.fallback;
	});
}
function mappingSchema(keys) {
	const entries = Object.entries(keys).map(({ 0: property, 1: entry }) => [nameOf$1(property, entry), entry]);
	const required = entries.filter(({ 1: entry }) => entry.required !== void 0).map(({ 0: name }) => name);
	return {
		type: required.length > 0 ? "object" : ["object", "null"],
		additionalProperties: false,
		...required.length > 0 && { required },
		properties: Object.fromEntries(entries.map(({ 0: name, 1: { schema, description } }) => [name, {
			...schema,
			description
		}]))
	};
}
function mapping(keys, finish, rest = {}) {
	return {
		read: (reader) => finish(readKeys$1(keys, reader), reader),
		schema: {
			...mappingSchema(keys),
			...rest
		}
	};
}
function listOf({ read, schema }) {
	return {
		read: (reader) => itemsIn(reader).flatMap((item) => read(item) ?? []),
		schema: {
			type: ["array", "null"],
			items: schema
		}
	};
}
function entriesOf({ read, schema }, named) {
	return {
		read: (reader) => entriesIn(reader).flatMap(({ 0: name, 1: entry }) => {
			const value = read(entry);
			return value === void 0 ? [] : [named(name, value)];
		}),
		schema: {
			type: ["object", "null"],
			additionalProperties: schema
		}
	};
}
// src/engine/version.ts
const versionPattern = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;
function isLater(version, other) {
	if (version === other) return false;
	const a = numbersOf(version), b = numbersOf(other);
	const at = a.findIndex((number, index) => number !== b[index]);
	return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}
function majorStart(version) {
	const { 0: major = 0 } = numbersOf(version);
	return major === 0 ? "0.1.0" : `${major}.0.0`;
}
function numbersOf(version) {
	return (versionPattern.exec(version) ?? []).slice(1).map(Number);
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
}).flatMap(({ 0: region, 1: names }) => names.trim().split(/\s+/).map((name) => region === "" ? name : `${region}/${name}`)));
// src/time/known-zones.ts
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
	return commonMistakes.get(plain) ?? fixedOffset(plain) ?? (sameWords(plain).length > 0 ? sameWords(plain) : similar$1(plain)).slice(0, maxNearest);
}
function fixedOffset(plain) {
	const { 1: sign, 2: hours } = /^(?:utc|gmt)? ?([+-])0?(\d{1,2})(?::?00)?$/.exec(plain) ?? [];
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
function similar$1(plain) {
	const allowed = Math.max(1, Math.floor(plain.length / 4));
	const near = [];
	for (const zone of zoneNames) {
		const candidate = comparable(zone);
		const city = plain.includes("/") ? candidate : candidate.slice(candidate.lastIndexOf("/") + 1);
		const edits = Math.min(require_startup.distance(plain, candidate), require_startup.distance(plain, city));
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
// src/config/kinds.ts
const mostCharacters = 500;
const text = {
	read: (reader) => {
		const value = require_startup.textOf(reader.node);
		return value !== void 0 && value !== "" && [...value].length <= mostCharacters ? value : refuse(reader, `A text of at most ${mostCharacters} characters is expected here`);
	},
	schema: {
		type: "string",
		minLength: 1,
		maxLength: mostCharacters
	}
};
const texts$1 = {
	read: (reader) => {
		if (require_startup.textOf(reader.node) !== void 0) return [text.read(reader) ?? []].flat();
		return itemsIn(reader).flatMap((item) => text.read(item) ?? []);
	},
	schema: { anyOf: [text.schema, {
		type: ["array", "null"],
		items: text.schema
	}] }
};
const someTexts = {
	...texts$1,
	schema: { anyOf: [text.schema, {
		type: "array",
		minItems: 1,
		items: text.schema
	}] }
};
function choice(choices) {
	const off = choices.find((candidate) => candidate === "off");
	return {
		read: (reader) => {
			const { node } = reader;
			const value = node?.kind === "scalar" && node.value === false ? off : require_startup.textOf(node);
			const known = choices.find((candidate) => candidate === value);
			if (known !== void 0) return known;
			const { 0: near } = value === void 0 ? [] : require_startup.closestTo(value, choices, 1);
			return refuse(reader, `One of ${choices.map((candidate) => `"${candidate}"`).join(", ")} is expected here${near === void 0 ? "" : `; did you mean "${near}"?`}`);
		},
		schema: { enum: off === void 0 ? choices : [...choices, false] }
	};
}
function wholeNumber(minimum, maximum) {
	return {
		read: (reader) => {
			const value = scalarIn(reader);
			return typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum ? value : refuse(reader, `A whole number from ${minimum} to ${maximum} is expected here`);
		},
		schema: {
			type: "integer",
			minimum,
			maximum
		}
	};
}
const anyNumber = {
	read: (reader) => {
		const value = scalarIn(reader);
		return typeof value === "number" && Number.isFinite(value) ? value : refuse(reader, "A number is expected here");
	},
	schema: { type: "number" }
};
const truth$1 = {
	read: (reader) => {
		const value = scalarIn(reader);
		return typeof value === "boolean" ? value : refuse(reader, "\"true\" or \"false\" is expected here");
	},
	schema: { type: "boolean" }
};
function scalarIn({ node }) {
	return node?.kind === "scalar" ? node.value : void 0;
}
function patterned(pattern, complaint) {
	return {
		read: (reader) => {
			const value = require_startup.textOf(reader.node);
			return value !== void 0 && pattern.test(value) ? value : refuse(reader, complaint);
		},
		schema: {
			type: "string",
			pattern: pattern.source
		}
	};
}
const release = patterned(versionPattern, "A version such as \"1.4.0\" is expected here");
const timeOfDay = patterned(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "A time such as \"07:30\" is expected here, in quotes");
const timeZone = {
	read: (reader) => {
		const value = text.read(reader);
		if (value === void 0 || isKnownZone(value)) return value;
		return refuse(reader, "The name of a time zone is expected here, for example \"Europe/London\"");
	},
	schema: text.schema
};
const lengthOfTime = /^(?=.*[1-9])(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/;
const written = patterned(lengthOfTime, "A duration such as \"45m\" or \"1h30m\" is expected here");
const duration = {
	read: (reader) => {
		const value = written.read(reader);
		if (value === void 0) return void 0;
		const { 1: days = 0, 2: hours = 0, 3: minutes = 0, 4: seconds = 0 } = lengthOfTime.exec(value) ?? [];
		return Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	},
	schema: written.schema
};
// src/config/own-rule-keys.ts
const elements = [
	"pipeline",
	"group",
	"task",
	"schedule",
	"sensor",
	"alert",
	"input"
];
function testOf({ read, schema }, named) {
	return {
		read: (reader) => {
			const value = read(reader);
			return value === void 0 ? void 0 : named(value);
		},
		schema
	};
}
const namedTests = {
	present: testOf(truth$1, (wanted) => ({
		kind: "present",
		wanted
	})),
	"one-of": testOf(texts$1, (values) => ({
		kind: "one-of",
		values
	})),
	"at-least": testOf(anyNumber, (limit) => ({
		kind: "at-least",
		limit
	})),
	"at-most": testOf(anyNumber, (limit) => ({
		kind: "at-most",
		limit
	}))
};
const testNames = Object.keys(namedTests);
const test = {
	read: (reader) => {
		const { node } = reader;
		if (node?.kind !== "scalar") return namedTestIn(reader);
		if (typeof node.value === "string") return {
			kind: "glob",
			glob: text.read(reader) ?? ""
		};
		return node.value === null ? refuse(reader, "A value or a test is expected here") : {
			kind: "equals",
			value: node.value
		};
	},
	schema: { anyOf: [
		{
			...text.schema,
			description: "A glob, or the very value"
		},
		{
			type: ["number", "boolean"],
			description: "The very value"
		},
		{
			type: "object",
			minProperties: 1,
			maxProperties: 1,
			additionalProperties: false,
			properties: Object.fromEntries(Object.entries(namedTests).map(({ 0: name, 1: { schema } }) => [name, schema]))
		}
	] }
};
function namedTestIn(reader) {
	const given = Object.entries(fieldsOf(reader, testNames, "test"));
	const { 0: only } = given;
	if (given.length !== 1 || !only?.[1]) return refuse(reader, `Exactly one of ${testNames.map((name) => `"${name}"`).join(", ")} is expected here`);
	return Object.entries(namedTests).find(({ 0: name }) => name === only[0])?.[1].read(only[1]);
}
const condition = {
	read: (reader) => entriesIn(reader).flatMap(({ 0: path, 1: value }) => {
		const wanted = test.read(value);
		return wanted ? [{
			path: path.split("."),
			test: wanted
		}] : [];
	}),
	schema: {
		type: ["object", "null"],
		additionalProperties: test.schema
	}
};
const ownRuleId = patterned(new RegExp(`^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$`), "An id such as \"team/target-missing\" is expected here");
const needs = (name) => ({ required: `A rule of your own needs "${name}"` });
const ownRule = mapping({
	id: key(ownRuleId, "For example `team/target-missing`", needs("id")),
	message: key(text, "What a finding says", needs("message")),
	remedy: keyWithDefault(text, "Ask the owners of this rule, which is in the configuration.", "What to do about a finding. Default: to ask the owners of the rule"),
	severity: keyWithDefault(choice(require_startup.severities), "warning", "`error`, `warning` (default) or `note`"),
	each: key(choice(elements), `What is checked, one by one: ${elements.map((name) => `\`${name}\``).join(", ")}`, needs("each")),
	where: keyWithDefault(condition, [], "Tests by dotted path below the element; a finding needs all of them to pass"),
	unless: keyWithDefault(condition, [], "Tests by dotted path; no finding where all of them pass")
}, ({ id, message, each, ...rest }, reader) => {
	if (rest.where.length + rest.unless.length === 0) refuse(reader, "A rule of your own needs \"where\" or \"unless\"");
	if (id === void 0 || message === void 0 || each === void 0) return void 0;
	return {
		id,
		message,
		each,
		...rest,
		origin: reader.originOf([...reader.path, "id"])
	};
}, { anyOf: ["where", "unless"].map((name) => ({
	required: [name],
	properties: { [name]: {
		minProperties: 1,
		type: "object"
	} }
})) });
const pipelineEntries = entriesOf(mapping({
	owners: listKey(texts$1, "People or teams that are responsible for it"),
	criticality: key(choice([
		"high",
		"medium",
		"low"
	]), "How important it is: `high`, `medium` or `low`"),
	alias: key(text, "Its alias in the orchestrator"),
	id: key(text, "Its id in the orchestrator, as triggers of other pipelines name it"),
	expectedSeconds: key(duration, "How long a run usually takes, such as `20m`", { name: "expected-duration" }),
	maxSeconds: key(duration, "SLA: how long a run may take, such as `1h30m`", { name: "max-duration" }),
	finishBy: key(timeOfDay, "SLA: the local time by which a run must have finished, such as `'07:30'`"),
	timeZone: key(timeZone, "Time zone of `finish-by`, such as `Europe/London`. Default: UTC", { name: "timezone" }),
	freshnessSeconds: key(duration, "How old its data may become, such as `1d`", { name: "freshness" })
}, ({ finishBy, timeZone: zone, ...values }, reader) => ({
	...values,
	finishBy: finishBy === void 0 ? void 0 : {
		localTime: finishBy,
		timeZone: zone ?? "UTC"
	},
	origin: reader.originOf(reader.path)
})), (match, values) => ({
	match,
	...values
}));
const pools = entriesOf(mapping({
	slots: keyWithDefault(wholeNumber(1, 1e3), 1, "How many tasks may use it at the same time, 1 to 1000. Default: 1"),
	members: listKey(texts$1, "Globs of the connections and targets that share it. Not needed for a pool of the orchestrator that tasks name")
}, (values) => values), (name, values) => ({
	name,
	...values
}));
// src/config/rule-settings.ts
const ruleSeverity = choice([...require_startup.severities, "off"]);
const ruleSettings = {
	read: (reader) => {
		const former = Object.values(reader.rules).flatMap(({ formerIds = [] }) => formerIds);
		const fields = fieldsOf(reader, [...reader.ruleIds, ...former], "rule");
		const settings = Object.entries(fields).flatMap(({ 0: id, 1: field }) => field ? [[require_startup.currentId(reader.rules, id), field]] : []);
		return Object.fromEntries(settings.map(({ 0: id, 1: field }) => [id, readRule(field, id)]));
	},
	schema: { $ref: "#/$defs/rules" }
};
function readRule(reader, id) {
	const origin = reader.originOf(reader.path);
	if (reader.node?.kind === "scalar") {
		const severity = ruleSeverity.read(reader);
		return {
			...severity && { severity },
			options: {},
			origin
		};
	}
	const schema = reader.rules[id]?.options ?? {};
	const fields = fieldsOf(reader, ["severity", ...Object.keys(schema)]);
	const severity = fields["severity"] && ruleSeverity.read(fields["severity"]);
	const options = Object.entries(schema).flatMap(({ 0: name, 1: option }) => {
		const field = fields[name];
		const value = field && kindOfOption(option).read(field);
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...severity && { severity },
		options: Object.fromEntries(options),
		origin
	};
}
function kindOfOption(option) {
	if (option.type === "integer") return wholeNumber(option.minimum, option.maximum);
	if (option.type === "boolean") return truth$1;
	return option.type === "text" ? text : texts$1;
}
// src/dialects/targets.ts
const targets = {
	kestra: {
		dialect: "kestra",
		title: "Kestra",
		version: /^(?:0\.\d{1,2}|[1-9]\d?\.\d{1,2})(?:\.\d{1,3})?$/,
		example: "1.3",
		editions: ["open-source", "enterprise"],
		library: null
	},
	airflow: {
		dialect: "dag-factory",
		title: "Airflow",
		version: /^[23]\.\d{1,2}(?:\.\d{1,3})?$/,
		example: "3.0",
		editions: [],
		library: {
			key: "dag-factory",
			title: "dag-factory",
			version: /^[01]\.\d{1,2}(?:\.\d{1,3})?$/,
			example: "1.1"
		}
	}
};
function targetOf(name) {
	return targets[name];
}
// src/config/target-keys.ts
const targetKeys$1 = require_startup.recordOf(targets, keyOf$3);
function keyOf$3(name) {
	const { title, version, example, editions, library } = targetOf(name);
	return key(mapping({
		version: releaseKey(title, version, example),
		...editions.length > 0 && { edition: key(choice(editions), `${editions.map((edition) => `\`${edition}\``).join(" or ")}. Default: unknown`) },
		...library && { libraryVersion: releaseKey(library.title, library.version, library.example, library.key) },
		timeZone: key(timeZone, "Time zone of schedules that name none. Default: unknown", { name: "timezone" })
	}, (values) => ({
		version: values.version ?? null,
		edition: values.edition ?? null,
		libraryVersion: values.libraryVersion ?? null,
		timeZone: values.timeZone ?? null
	})), `Where ${title} runs the files: ${[
		"its version",
		...editions.length > 0 ? ["its edition"] : [],
		...library ? [`the version of ${library.title}`] : []
	].join(", ")}, and the time zone of schedules that name none`);
}
function releaseKey(title, form, example, name) {
	return key(patterned(form, `A release of ${title} such as "${example}" is expected here, in quotes`), `The release ${name === void 0 ? "that runs the files" : `of ${title}`}, such as \`'${example}'\`. Default: unknown`, name === void 0 ? {} : { name });
}
// src/config/keys.ts
const profileKey = key(choice(require_startup.profiles), "`minimal`: certain errors only. `recommended` (default): errors and likely problems. `strict`: every rule");
const pathKeys = {
	include: listKey(texts$1, "Only files that match one of these paths or globs", { extend: (lower, upper) => upper.length > 0 ? upper : lower }),
	exclude: listKey(texts$1, "No files that match one of these paths or globs")
};
const paths = {
	read: (reader) => readKeys$1(pathKeys, reader),
	schema: mappingSchema(pathKeys)
};
const override = mapping({
	paths: listKey(someTexts, "Paths and globs of the files that it holds for", { required: "An override needs \"paths\": the files that it holds for" }),
	profile: profileKey,
	rules: keyWithDefault(ruleSettings, {}, "As for all files")
}, (values, reader) => ({
	...values,
	origin: reader.originOf(reader.path)
}));
const shortestPrefix = 3;
const mostPrefixes = 100;
const prefix = {
	...text.schema,
	minLength: shortestPrefix
};
const prefixes = {
	read: (reader) => {
		const given = texts$1.read(reader) ?? [];
		if (given.some((prefix) => prefix.length < shortestPrefix)) reader.complain(reader.path, `A prefix of at least ${shortestPrefix} characters is expected here`);
		if (given.length > mostPrefixes) reader.complain(reader.path, `At most ${mostPrefixes} prefixes are expected here`);
		return given.filter((prefix) => prefix.length >= shortestPrefix).slice(0, mostPrefixes);
	},
	schema: { anyOf: [prefix, {
		type: ["array", "null"],
		items: prefix,
		maxItems: mostPrefixes
	}] }
};
const ruleTable = keyWithDefault(ruleSettings, {}, "Severity (`error`, `warning`, `note`, `off`) for each rule, or a severity and options", { extend: (lower, upper) => {
	const ids = new Set([...Object.keys(lower), ...Object.keys(upper)]);
	return Object.fromEntries([...ids].flatMap((id) => joined$3(lower[id], upper[id]).map((setting) => [id, setting])));
} });
function joined$3(lower, upper) {
	if (lower && upper) return [{
		...lower,
		...upper,
		options: {
			...lower.options,
			...upper.options
		}
	}];
	return [upper ?? lower ?? []].flat();
}
const fileKeys = {
	extends: listKey(texts$1, "Other configurations of this repository to build on, relative to this one; this one takes precedence"),
	profile: profileKey,
	failOn: key(choice(require_startup.thresholds), "Lowest severity that fails the check: `error` (default), `warning`, `note` or `never`"),
	rulesAsOf: key(release, "A version such as `1.4.0`: rules that came later are notes. Default: the first release of the major version in use"),
	message: key(text, "A sentence of the team's own below every report"),
	paths: keyWithDefault(paths, defaultsOf$1(pathKeys), "`include` and `exclude`: paths and globs with `*`, `**`, `?`; a folder includes everything below it; files on the command line are always reviewed"),
	rules: ruleTable,
	overrides: listKey(listOf(override), "Other settings for some paths; later ones take precedence"),
	pipelines: listKey(pipelineEntries, "What the files cannot say of pipelines, by path, glob or exact name"),
	environments: listKey(texts$1, "Names of the environments that exist"),
	...targetKeys$1,
	pools: listKey(pools, "Resources that only a number of tasks may use at the same time"),
	secretPrefixes: listKey(prefixes, "How this team's own credentials begin; at least three characters each"),
	ownRules: listKey(listOf(ownRule), "Rules of your own, written as data", { extend: (lower, upper) => [...lower.filter(({ id }) => upper.every((own) => own.id !== id)), ...upper] }),
	proposals: keyWithDefault(truth$1, true, "Whether a better time is proposed where schedules collide. Default: true")
};
// src/config/config.ts
const { extends: _, paths: __, ...settingKeys } = fileKeys;
const defaultConfig = {
	files: [],
	origins: {},
	...defaultsOf$1(pathKeys),
	...defaultsOf$1(settingKeys)
};
function extendConfig(lower, upper) {
	return {
		...lower,
		...upper,
		...extendValues(pathKeys, lower, upper),
		...extendValues(settingKeys, lower, upper),
		files: [...upper.files, ...lower.files],
		origins: {
			...lower.origins,
			...upper.origins
		}
	};
}
// src/text/glob.ts
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
function selects(pattern, path) {
	const folder = pattern.replace(/\/+$/, "");
	const isName = !folder.replace(/^\.?\//, "").includes("/");
	return globMatches(pattern, path) || globMatches(isName ? `**/${folder}/**` : `${folder}/**`, path);
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
// src/engine/options.ts
function defaultsOf(schema) {
	return Object.fromEntries(Object.entries(schema).map(({ 0: name, 1: option }) => [name, option.default]));
}
// src/config/settings.ts
function settingsFrom(config, rules) {
	const byOverrides = new Map();
	const byPath = new Map();
	const knownAt = (path) => {
		const active = activeOverrides(config, path);
		const known = byOverrides.get(active.join()) ?? {
			active,
			settings: new Map()
		};
		byOverrides.set(active.join(), known);
		byPath.set(path, known);
		return known;
	};
	const groupOf = (path) => byPath.get(path) ?? knownAt(path);
	const settingOf = (id, path) => {
		const { active, settings } = groupOf(path);
		const known = settings.get(id);
		if (known) return known;
		const { setting } = effective(config, active, id, rules[id]);
		settings.set(id, setting);
		return setting;
	};
	return Object.assign(settingOf, { groupOf });
}
function profileFor(config, path) {
	return profileIn(config, overridesAt(config, activeOverrides(config, path)));
}
function settingFor(config, rules, id, path) {
	return effective(config, activeOverrides(config, path), id, rules[id]);
}
function activeOverrides(config, path) {
	const own = require_startup.pathUnder(config.home ?? [], path);
	return config.overrides.flatMap((override, index) => override.paths.some((glob) => selects(glob, own)) ? [index] : []);
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
	const layers = [config.rules, ...overrides.map((override) => override.rules)].flatMap((settings) => [rule.family === void 0 ? void 0 : settings[rule.family], settings[id]]).filter((layer) => layer !== void 0);
	const deciding = layers.findLast((layer) => layer.severity);
	const { profile, origin } = profileIn(config, overrides);
	const options = Object.assign({}, defaultsOf(rule.options ?? {}), ...layers.map((layer) => layer.options));
	return {
		setting: {
			severity: deciding?.severity ?? atMostNote(config, rule, severityIn(profile, rule)),
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
		profile: config.profile ?? "recommended",
		origin: config.origins["profile"] ?? null
	};
}
function atMostNote({ rulesAsOf = majorStart(require_startup.version) }, { since }, severity) {
	return severity !== "off" && isLater(since, rulesAsOf) ? "note" : severity;
}
function severityIn(profile, rule) {
	return require_startup.profiles.indexOf(require_startup.profileOf(rule)) <= require_startup.profiles.indexOf(profile) ? rule.severity : "off";
}
// src/dialects/dag-factory/api/service.ts
const service$3 = {
	rows: async () => (await Promise.resolve().then(() => require("./dialects/dag-factory/api/rows.js")).then((n) => n.rows_exports)).rows,
	history: async () => (await Promise.resolve().then(() => require("./dialects/dag-factory/api/history-source.js"))).historySource,
	live: null,
	rehearsals: null
};
// src/time/calendar.ts
const minuteMs = 6e4;
const hourMs = 36e5;
const dayMs = 864e5;
const monthNames = [
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
// src/time/days.ts
function daysOfMonth(rule, year, month) {
	const length = daysInMonth(year, month);
	if (rule.kind === "every") return 2 ** length - 1;
	const first = weekdayOf(year, month, 1);
	switch (rule.kind) {
		case "month-days": return monthDaysIn$1(rule, length, first);
		case "weekdays": return weekdaysIn$1(rule, length, first);
		case "either": return monthDaysIn$1(rule.monthDays, length, first) | weekdaysIn$1(rule.weekdays, length, first);
		case "both": return monthDaysIn$1(rule.monthDays, length, first) & weekdaysIn$1(rule.weekdays, length, first);
	}
}
function monthDaysIn$1(rule, length, first) {
	let bits = 0;
	for (let $ = 0, $l = rule.days; $ < $l.length; $++) {
		const day = $l[$];
		if (day <= length) bits |= bit(day);
	}
	for (let $ = 0, $l = rule.fromEnd; $ < $l.length; $++) {
		const count = $l[$];
		if (count < length) bits |= bit(length - count);
	}
	for (let $ = 0, $l = rule.nearest; $ < $l.length; $++) {
		const day = $l[$];
		if (day <= length || rule.isWithinMonth) bits |= bit(nearestWorkday(Math.min(day, length), length, first));
	}
	for (let $ = 0, $l = rule.nearestFromEnd ?? []; $ < $l.length; $++) {
		const count = $l[$];
		if (count < length) bits |= bit(nearestWorkday(length - count, length, first));
	}
	if (rule.lastWorkday) bits |= bit(nearestWorkday(length, length, first));
	return bits;
}
function weekdaysIn$1(rule, length, first) {
	let bits = 0;
	for (let $ = 0, $l = rule.weekdays; $ < $l.length; $++) {
		const weekday = $l[$];
		for (let day = firstOn(weekday, first); day <= length; day += 7) bits |= bit(day);
	}
	for (let $ = 0, $l = rule.last; $ < $l.length; $++) {
		const weekday = $l[$];
		bits |= bit(lastOn(weekday, length, first));
	}
	for (let $ = 0, $l = rule.nth; $ < $l.length; $++) {
		const { weekday, nth } = $l[$];
		{
			const day = firstOn(weekday, first) + 7 * (nth - 1);
			if (day <= length) bits |= bit(day);
		}
	}
	return bits;
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
// src/time/cron.ts
const firstYear = 1970;
const finalYear = 2199;
const allYears = Array.from({ length: 230 }, (_, index) => firstYear + index);
function cronOf({ seconds = [0], years = allYears, ...values }) {
	const { months, days } = values;
	const lastYear = years.findLast((year) => months.some((month) => daysOfMonth(days, year, month) !== 0));
	return lastYear === void 0 ? void 0 : {
		...values,
		seconds,
		years,
		lastYear
	};
}
function isEveryYear({ years }) {
	return years.length === allYears.length;
}
// src/time/numbers.ts
const shortMonthNames = [
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
const weekdayNames$1 = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
function isRefusal(value) {
	return "refused" in value;
}
function parseNumbers(text, field) {
	const found = new Set();
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const item = $l[$];
		{
			const read = parseItem(item, field);
			if (isRefusal(read)) return read;
			for (let $ = 0, $l = valuesOf$2(read, field); $ < $l.length; $++) {
				const value = $l[$];
				found.add(value);
			}
		}
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
	if (shape === null) return { refused: `${require_startup.quoted(item)} does not fit the ${field.label} field` };
	const { 1: star, 2: first, 3: last, 4: stepText } = shape;
	const refused = stepText === void 0 ? void 0 : refusedStep(item, Number(stepText), last !== void 0, field);
	if (refused) return refused;
	const step = Number(stepText ?? 1);
	const from = star === void 0 ? parseValue(first ?? "", field) : field.min;
	if (from === void 0) return outside(first ?? "", field);
	const to = last === void 0 ? star === void 0 && last === void 0 && stepText === void 0 ? from : field.max : parseValue(last, field);
	if (to === void 0) return outside(last ?? "", field);
	if (to < from && !field.wraps) return { refused: `The ${field.label} range ${require_startup.quoted(item)} runs backwards` };
	return {
		from,
		to,
		step,
		isRange: last !== void 0
	};
}
function refusedStep(item, step, isRange, { label, mostStep }) {
	if (step === 0) return { refused: `The step in ${require_startup.quoted(item)} is zero` };
	if (mostStep === 0) return { refused: `${require_startup.quoted(item)} has a step, and the ${label} field takes none` };
	if (mostStep === void 0 || isRange || step <= mostStep) return void 0;
	return { refused: `The step in ${require_startup.quoted(item)} is too large: the ${label} field takes steps up to ${mostStep}` };
}
function valuesOf$2({ from, to, step }, field) {
	const size = field.max - field.min + 1;
	const end = to < from ? to + size : to;
	const values = [];
	for (let value = from; value <= end; value += step) values.push(value > field.max ? value - size : value);
	return values;
}
function outside(text, field) {
	const names = field.names === void 0 ? "" : ` or ${field.names[0]} to ${field.names.at(-1)}`;
	return { refused: `${require_startup.quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` };
}
// src/time/field-language.ts
function fieldLanguage(language) {
	const spanOf = (text, field) => spanOfField(language, text, field);
	const wordOf = (text, field) => {
		const { start, end } = spanOf(text, field);
		return text.slice(start, end);
	};
	return {
		spanOf,
		rewritten: (text, change) => rewritten(language, text, change),
		shifted: (text, minutes) => shifted$2(language, text, minutes),
		stepOf: (text, field) => {
			const { 1: step } = /^(?:\*|\d+)\/(\d+)$/.exec(wordOf(text, field)) ?? [];
			return step === void 0 ? null : Number(step);
		},
		unixWeekdayShift: (text) => /^[1-7,-]+$/.test(wordOf(text, "weekday")) ? language.sunday : 0
	};
}
function wordsIn(text) {
	return [...text.matchAll(/[^ \t\r\n]+/g)];
}
function spanOfField({ fields }, text, field) {
	const word = wordsIn(text)[fields.indexOf(field)];
	return word ? {
		start: word.index,
		end: word.index + word[0].length
	} : {
		start: 0,
		end: text.length
	};
}
function rewritten({ fields, optional = 0, lastDay }, text, change) {
	const words = wordsIn(text).map(({ 0: word }) => word);
	const { 0: field, 1: word } = wordFor$1(change, lastDay);
	const isWhole = words.length <= fields.length && words.length >= fields.length - optional;
	return word === null || !isWhole ? null : words.with(fields.indexOf(field), word).join(" ");
}
function wordFor$1(change, lastDay) {
	if ("minute" in change) return ["minute", String(change.minute)];
	return "monthDay" in change ? ["monthDay", lastDay] : ["weekday", weekdaysText(change.weekdays)];
}
function weekdaysText(days) {
	const { 0: first = 0 } = days;
	const last = days.at(-1) ?? 0;
	return days.length > 2 && last - first === days.length - 1 ? `${weekdayNames$1[first]}-${weekdayNames$1[last]}` : days.map((day) => weekdayNames$1[day]).join();
}
function shifted$2({ fields, read }, text, minutes) {
	const words = wordsIn(text);
	const minute = words[fields.indexOf("minute")], hour = words[fields.indexOf("hour")];
	if (!minute || !hour || !/^\d{1,2}$/.test(minute[0])) return null;
	const total = Number(minute[0]) + minutes;
	const hours = Math.floor(total / 60);
	const nextHour = hours === 0 ? hour[0] : hourLater(hour[0], hours);
	if (nextHour === void 0) return null;
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
	const result = read(written);
	return "cron" in result && edits.length > 0 ? {
		cron: result.cron,
		text: written,
		edits
	} : null;
}
function hourLater(hour, hours) {
	const later = Number(hour) + hours;
	return /^\d{1,2}$/.test(hour) && later >= 0 && later < 24 ? padded$1(hour, later) : void 0;
}
function padded$1(old, value) {
	return old.length === 2 && old.startsWith("0") ? String(value).padStart(2, "0") : String(value);
}
// src/model/node-key.ts
function nodeKeyOf(path) {
	let key = "";
	for (let at = 0; at < path.length; at++) {
		const step = path[at] ?? "";
		key += typeof step === "string" ? `/${escaped(step)}` : `/${step}`;
	}
	return key;
}
function nodeKeyBelow(key, step) {
	return `${key}/${escaped(step)}`;
}
function escaped(step) {
	return step.includes("~") || step.includes("/") ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}
// src/model/data.ts
function assetsIn(condition) {
	if (condition.kind === "asset") return [condition.asset];
	return condition.kind === "unknown" ? [] : condition.of.flatMap(assetsIn);
}
function isMetBy(condition, keys) {
	if (condition.kind === "unknown") return void 0;
	if (condition.kind === "asset") return keys.has(condition.asset.key);
	const parts = condition.of.map((part) => isMetBy(part, keys));
	const decisive = condition.kind === "any";
	if (parts.includes(decisive)) return decisive;
	return parts.includes(void 0) ? void 0 : parts.length > 0 && !decisive;
}
// src/model/nodes.ts
function extraAttempts({ retries }) {
	return retries.state === "unknown" ? void 0 : retries.value ?? 0;
}
function isRetried({ retry }) {
	const { value } = retry.retries;
	return value !== void 0 && value !== 0;
}
function runLimit({ maxConcurrentRuns: limit }) {
	if (limit.state === "unknown") return void 0;
	return limit.value === void 0 || limit.value === "none" ? null : limit.value;
}
// src/model/setting.ts
function unsetAt(path) {
	return {
		at: { path },
		state: "unset",
		origin: "product-default"
	};
}
function writtenPath({ at, origin }) {
	return origin === "product-default" ? void 0 : at.path;
}
// src/model/pipeline.ts
const promisesNothing = {
	expectedSeconds: null,
	maxSeconds: null,
	finishBy: null,
	freshnessSeconds: null
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
// src/model/recognition.ts
const enough = 4;
const close = 2;
function weigh(evidence) {
	const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
	return {
		verdict: total >= enough ? "is" : total >= close ? "resembles" : "is-not",
		evidence
	};
}
function isUndisputed({ evidence }) {
	return evidence.every(({ weight }) => weight >= 0);
}
function isForeign({ evidence }) {
	return evidence.some(({ weight }) => weight <= -2);
}
function isClose({ verdict, evidence }) {
	const pros = evidence.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
	return verdict === "resembles" || verdict === "is-not" && pros >= enough;
}
function reasonOf$2({ evidence }) {
	const words = (wanted) => require_startup.joined$1(evidence.filter(({ weight }) => wanted(weight)).slice(0, 3).map((item) => item.words));
	const pros = words((weight) => weight > 0), cons = words((weight) => weight < 0);
	if (pros === "") return cons === "" ? "it has no key of a pipeline" : `it has ${cons}`;
	return cons === "" ? `it has ${pros} and nothing else` : `it has ${pros}, but also ${cons}`;
}
// src/dialects/dag-factory/recognise.ts
const foreignKeys$3 = new Set("apiVersion kind on jobs steps stages services bundle resources targets pipeline models sources version name".split(" "));
const longestLook$2 = 1e5;
const mostRoots = 500;
function recogniseDags(document) {
	const { root, source } = document;
	if (isDefaultsName(source.path)) return weigh([]);
	if (require_startup.isBroken(document)) return weigh(evidenceOfText$2(source.text.slice(0, longestLook$2)));
	return root?.kind === "map" ? weigh(evidenceOfTree$2(root)) : weigh([]);
}
function isDefaultsName(path) {
	return /(?:^|\/)defaults\.ya?ml$/.test(path);
}
function evidenceOfTree$2(root) {
	const values = [...root.entries.values()].slice(0, mostRoots).map(({ value }) => value);
	if (values.some((value) => hasTasks$1(require_startup.childOf(value, "tasks")))) return [{
		weight: 5,
		words: "tasks with a dotted `operator` or `decorator`"
	}];
	if (values.filter((value) => value.kind === "map" && require_startup.childOf(value, "default_args") && require_startup.childOf(value, "schedule")).length === 0) return [];
	return [{
		weight: 2,
		words: "`default_args` with a `schedule`"
	}, ...[...root.entries.keys()].filter((key) => foreignKeys$3.has(key)).map((key) => ({
		weight: -3,
		words: `\`${key}\``
	}))];
}
function hasTasks$1(tasks) {
	return (tasks?.kind === "list" ? tasks.items : tasks?.kind === "map" ? [...tasks.entries.values()].map((e) => e.value) : []).some((task) => ["operator", "decorator"].some((key) => isDotted(require_startup.textOf(require_startup.childOf(task, key)))));
}
function isDotted(text) {
	return text !== void 0 && /^[A-Za-z_]\w*(?:\.\w+)+$/.test(text);
}
function evidenceOfText$2(text) {
	if (/^\s*\{%/m.test(text)) return [];
	return /(?:^[ \t]+(?:- )?|[{,][ \t]*)['"]?(?:operator|decorator)['"]?:[ \t]*['"]?[A-Za-z_]\w*(?:\.\w+)+['"]?[ \t]*(?:[,}#]|\r?$)/m.test(text) && /^[ \t]+['"]?tasks['"]?:[ \t]*(?:#.*)?\r?$/m.test(text) ? [{
		weight: 5,
		words: "tasks with a dotted `operator` or `decorator`"
	}] : [];
}
// src/text/parse/platform-date.ts
const shape = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+]([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
const resolved = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$|[Tt \t]/;
const dayMinutes$1 = 1440;
function isPlatformDate(text) {
	return resolved.test(text) && shape.test(text);
}
function impossibleDate(text) {
	const parts = shape.exec(text)?.slice(1).map(Number);
	if (!parts) return void 0;
	const { 0: year = 0, 1: month = 0, 2: day = 0, 3: hour = 0, 4: minute = 0, 5: second = 0, 6: zoneHour, 7: zoneMinute } = parts;
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "the date does not exist";
	if (hour > 23 || minute > 59 || second > 59) return "the time does not exist";
	return (zoneHour || 0) * 60 + (zoneMinute || 0) < dayMinutes$1 ? void 0 : "the time zone offset does not exist";
}
function isAnyPlatformDate(text) {
	return shape.test(text);
}
// src/text/parse/platform-scalar.ts
const truth = /^(?:yes|no|true|false|on|off)$/i;
const cased = /^(?:[a-z]+|[A-Z][a-z]*|[A-Z]+)$/;
const nothing$2 = /^(?:~|null|Null|NULL)$/;
const binary = /^[-+]?0b[01_]+$/;
const octal = /^[-+]?0[0-7_]+$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const hexadecimal = /^[-+]?0x[0-9a-fA-F_]+$/;
const sixties = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
const float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
const floatSixties = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/;
const unbounded = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;
const mostDigits = 4300;
function platformReading(text) {
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) return numericReading(text);
	if (text.length > 5) return { kind: "text" };
	if (text === "" || nothing$2.test(text)) return { kind: "null" };
	if (truth.test(text) && cased.test(text)) return {
		kind: "truth",
		value: /^(?:yes|true|on)$/i.test(text)
	};
	return text === "=" || text === "<<" ? {
		kind: "refused",
		why: "sign as a value",
		isSign: true
	} : { kind: "text" };
}
function numericReading(text) {
	if (isPlatformDate(text)) {
		const why = impossibleDate(text);
		return why === void 0 ? { kind: "date" } : {
			kind: "refused",
			why: `because it looks like a date and ${why}`
		};
	}
	if (decimal.test(text) || octal.test(text) || hexadecimal.test(text) || binary.test(text) || sixties.test(text)) return integerReading(text);
	if (float.test(text) || floatSixties.test(text) || unbounded.test(text)) return {
		kind: "float",
		value: floatOf(text)
	};
	return { kind: "text" };
}
function integerReading(text) {
	const isNegative = text.startsWith("-");
	const digits = text.replaceAll("_", "").replace(/^[-+]/, "");
	const refused = {
		kind: "refused",
		why: "because it looks like a number and has no digits"
	};
	if (/^0[xb]?$/.test(digits)) return digits === "0" ? {
		kind: "integer",
		value: 0,
		isExact: true
	} : refused;
	if (/^[1-9]/.test(digits) && digits.split(":").some((part) => part.length > mostDigits)) return {
		kind: "refused",
		why: "because it looks like a number of more than 4,300 digits"
	};
	const value = valueOfDigits(digits);
	if (Number.isNaN(value)) return {
		kind: "refused",
		why: "because it is not a whole number"
	};
	return exactly(isNegative, value);
}
function valueOfDigits(digits) {
	if (/^0(?:b[01]+|x[0-9a-f]+)$/i.test(digits)) return /^0[BX]/.test(digits) ? NaN : Number(digits);
	if (digits.startsWith("0")) return /^0(?:o?[0-7]+)?$/i.test(digits) ? Number(`0o${digits.replace(/^0o?/i, "0")}`) : NaN;
	if (!/^\d+(?::\d+)*$/.test(digits)) return NaN;
	return digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
function exactly(isNegative, value) {
	return {
		kind: "integer",
		value: isNegative && value !== 0 ? -value : value,
		isExact: Number.isSafeInteger(value)
	};
}
function floatOf(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replaceAll("_", "").replace(/^[-+]/, "").toLowerCase();
	if (digits === ".inf") return sign * Number.POSITIVE_INFINITY;
	return sign * digits.split(":").reduce((sum, part) => sum * 60 + (part === "." ? NaN : Number(part)), 0);
}
// src/model/writes.ts
const writing = /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|merge\s+into|create\s+(?:or\s+replace\s+)?(?:table|view)|truncate|drop\s+(?:table|view)|copy\s+into)\b/i;
function withWrites(facts, code) {
	const isWriting = code.some(({ kind, text }) => kind === "sql" && writing.test(text.slice(0, 1e5)));
	return facts && isWriting ? {
		...facts,
		writes: true
	} : facts;
}
// src/model/dialect.ts
const nouns$1 = [
	"pipeline",
	"task",
	"group",
	"schedule",
	"sensor",
	"alert",
	"input",
	"fan-out",
	"dependency"
];
const outcomes = [
	"success",
	"warning",
	"failure",
	"timeout",
	"cancelled",
	"skipped"
];
function outcomeReader(spellings) {
	const known = new Map(outcomes.flatMap((outcome) => spellings[outcome] === null ? [] : [[spellings[outcome], outcome]]));
	return (spelling) => known.get(spelling) ?? null;
}
// src/time/zone-changes.json
var zone_changes_default = JSON.parse(`{"release":"2026f","older":["2024b","2025b","2026a","2026c","2026d","2026e"],"until":35239680,"zones":{"Africa/Casablanca":[{"from":29831100,"to":30032760,"is":0,"was":60,"last":"2026a"},{"from":30083160,"to":30536760,"is":0,"was":60,"last":"2026a"},{"from":30597240,"to":31050840,"is":0,"was":60,"last":"2026a"},{"from":31101240,"to":31554840,"is":0,"was":60,"last":"2026a"},{"from":31615320,"to":32068920,"is":0,"was":60,"last":"2026a"},{"from":32119320,"to":32583000,"is":0,"was":60,"last":"2026a"},{"from":32633400,"to":33087000,"is":0,"was":60,"last":"2026a"},{"from":33147480,"to":33601080,"is":0,"was":60,"last":"2026a"},{"from":33651480,"to":34105080,"is":0,"was":60,"last":"2026a"},{"from":34165560,"to":34619160,"is":0,"was":60,"last":"2026a"},{"from":34679640,"to":35133240,"is":0,"was":60,"last":"2026a"},{"from":35183640,"to":35239680,"is":0,"was":60,"last":"2026a"}],"Africa/El_Aaiun":[{"from":29831100,"to":30032760,"is":0,"was":60,"last":"2026a"},{"from":30083160,"to":30536760,"is":0,"was":60,"last":"2026a"},{"from":30597240,"to":31050840,"is":0,"was":60,"last":"2026a"},{"from":31101240,"to":31554840,"is":0,"was":60,"last":"2026a"},{"from":31615320,"to":32068920,"is":0,"was":60,"last":"2026a"},{"from":32119320,"to":32583000,"is":0,"was":60,"last":"2026a"},{"from":32633400,"to":33087000,"is":0,"was":60,"last":"2026a"},{"from":33147480,"to":33601080,"is":0,"was":60,"last":"2026a"},{"from":33651480,"to":34105080,"is":0,"was":60,"last":"2026a"},{"from":34165560,"to":34619160,"is":0,"was":60,"last":"2026a"},{"from":34679640,"to":35133240,"is":0,"was":60,"last":"2026a"},{"from":35183640,"to":35239680,"is":0,"was":60,"last":"2026a"}],"America/Asuncion":[{"from":29569140,"to":29851440,"is":-180,"was":-240,"last":"2024b"},{"from":30103380,"to":30375600,"is":-180,"was":-240,"last":"2024b"},{"from":30627540,"to":30899760,"is":-180,"was":-240,"last":"2024b"},{"from":31151700,"to":31434000,"is":-180,"was":-240,"last":"2024b"},{"from":31675860,"to":31958160,"is":-180,"was":-240,"last":"2024b"},{"from":32200020,"to":32482320,"is":-180,"was":-240,"last":"2024b"},{"from":32734260,"to":33006480,"is":-180,"was":-240,"last":"2024b"},{"from":33258420,"to":33530640,"is":-180,"was":-240,"last":"2024b"},{"from":33782580,"to":34054800,"is":-180,"was":-240,"last":"2024b"},{"from":34306740,"to":34589040,"is":-180,"was":-240,"last":"2024b"},{"from":34830900,"to":35113200,"is":-180,"was":-240,"last":"2024b"}],"America/Edmonton":[{"from":29892000,"to":30083580,"is":-360,"was":-420,"last":"2026a"},{"from":30426240,"to":30607740,"is":-360,"was":-420,"last":"2026a"},{"from":30950400,"to":31131900,"is":-360,"was":-420,"last":"2026a"},{"from":31474560,"to":31656060,"is":-360,"was":-420,"last":"2026a"},{"from":31998720,"to":32180220,"is":-360,"was":-420,"last":"2026a"},{"from":32522880,"to":32714460,"is":-360,"was":-420,"last":"2026a"},{"from":33057120,"to":33238620,"is":-360,"was":-420,"last":"2026a"},{"from":33581280,"to":33762780,"is":-360,"was":-420,"last":"2026a"},{"from":34105440,"to":34286940,"is":-360,"was":-420,"last":"2026a"},{"from":34629600,"to":34811100,"is":-360,"was":-420,"last":"2026a"},{"from":35153760,"to":35239680,"is":-360,"was":-420,"last":"2026a"}],"America/Havana":[{"from":29891820,"to":30083340,"is":-240,"was":-300,"last":"2026e"}],"America/Inuvik":[{"from":29892000,"to":30083580,"is":-360,"was":-420,"last":"2026c"},{"from":30426240,"to":30607740,"is":-360,"was":-420,"last":"2026c"},{"from":30950400,"to":31131900,"is":-360,"was":-420,"last":"2026c"},{"from":31474560,"to":31656060,"is":-360,"was":-420,"last":"2026c"},{"from":31998720,"to":32180220,"is":-360,"was":-420,"last":"2026c"},{"from":32522880,"to":32714460,"is":-360,"was":-420,"last":"2026c"},{"from":33057120,"to":33238620,"is":-360,"was":-420,"last":"2026c"},{"from":33581280,"to":33762780,"is":-360,"was":-420,"last":"2026c"},{"from":34105440,"to":34286940,"is":-360,"was":-420,"last":"2026c"},{"from":34629600,"to":34811100,"is":-360,"was":-420,"last":"2026c"},{"from":35153760,"to":35239680,"is":-360,"was":-420,"last":"2026c"}],"America/Rainy_River":[{"from":29891940,"to":30083520,"is":-300,"was":-360,"last":"2026d"},{"from":30426180,"to":30607680,"is":-300,"was":-360,"last":"2026d"},{"from":30950340,"to":31131840,"is":-300,"was":-360,"last":"2026d"},{"from":31474500,"to":31656000,"is":-300,"was":-360,"last":"2026d"},{"from":31998660,"to":32180160,"is":-300,"was":-360,"last":"2026d"},{"from":32522820,"to":32714400,"is":-300,"was":-360,"last":"2026d"},{"from":33057060,"to":33238560,"is":-300,"was":-360,"last":"2026d"},{"from":33581220,"to":33762720,"is":-300,"was":-360,"last":"2026d"},{"from":34105380,"to":34286880,"is":-300,"was":-360,"last":"2026d"},{"from":34629540,"to":34811040,"is":-300,"was":-360,"last":"2026d"},{"from":35153700,"to":35239680,"is":-300,"was":-360,"last":"2026d"}],"America/Vancouver":[{"from":29892060,"to":30083640,"is":-420,"was":-480,"last":"2026a"},{"from":30426300,"to":30607800,"is":-420,"was":-480,"last":"2026a"},{"from":30950460,"to":31131960,"is":-420,"was":-480,"last":"2026a"},{"from":31474620,"to":31656120,"is":-420,"was":-480,"last":"2026a"},{"from":31998780,"to":32180280,"is":-420,"was":-480,"last":"2026a"},{"from":32522940,"to":32714520,"is":-420,"was":-480,"last":"2026a"},{"from":33057180,"to":33238680,"is":-420,"was":-480,"last":"2026a"},{"from":33581340,"to":33762840,"is":-420,"was":-480,"last":"2026a"},{"from":34105500,"to":34287000,"is":-420,"was":-480,"last":"2026a"},{"from":34629660,"to":34811160,"is":-420,"was":-480,"last":"2026a"},{"from":35153820,"to":35239680,"is":-420,"was":-480,"last":"2026a"}],"America/Winnipeg":[{"from":29891940,"to":30083520,"is":-300,"was":-360,"last":"2026d"},{"from":30426180,"to":30607680,"is":-300,"was":-360,"last":"2026d"},{"from":30950340,"to":31131840,"is":-300,"was":-360,"last":"2026d"},{"from":31474500,"to":31656000,"is":-300,"was":-360,"last":"2026d"},{"from":31998660,"to":32180160,"is":-300,"was":-360,"last":"2026d"},{"from":32522820,"to":32714400,"is":-300,"was":-360,"last":"2026d"},{"from":33057060,"to":33238560,"is":-300,"was":-360,"last":"2026d"},{"from":33581220,"to":33762720,"is":-300,"was":-360,"last":"2026d"},{"from":34105380,"to":34286880,"is":-300,"was":-360,"last":"2026d"},{"from":34629540,"to":34811040,"is":-300,"was":-360,"last":"2026d"},{"from":35153700,"to":35239680,"is":-300,"was":-360,"last":"2026d"}],"America/Yellowknife":[{"from":29892000,"to":30083580,"is":-360,"was":-420,"last":"2026a"},{"from":30426240,"to":30607740,"is":-360,"was":-420,"last":"2026a"},{"from":30950400,"to":31131900,"is":-360,"was":-420,"last":"2026a"},{"from":31474560,"to":31656060,"is":-360,"was":-420,"last":"2026a"},{"from":31998720,"to":32180220,"is":-360,"was":-420,"last":"2026a"},{"from":32522880,"to":32714460,"is":-360,"was":-420,"last":"2026a"},{"from":33057120,"to":33238620,"is":-360,"was":-420,"last":"2026a"},{"from":33581280,"to":33762780,"is":-360,"was":-420,"last":"2026a"},{"from":34105440,"to":34286940,"is":-360,"was":-420,"last":"2026a"},{"from":34629600,"to":34811100,"is":-360,"was":-420,"last":"2026a"},{"from":35153760,"to":35239680,"is":-360,"was":-420,"last":"2026a"}],"Canada/Central":[{"from":29891940,"to":30083520,"is":-300,"was":-360,"last":"2026d"},{"from":30426180,"to":30607680,"is":-300,"was":-360,"last":"2026d"},{"from":30950340,"to":31131840,"is":-300,"was":-360,"last":"2026d"},{"from":31474500,"to":31656000,"is":-300,"was":-360,"last":"2026d"},{"from":31998660,"to":32180160,"is":-300,"was":-360,"last":"2026d"},{"from":32522820,"to":32714400,"is":-300,"was":-360,"last":"2026d"},{"from":33057060,"to":33238560,"is":-300,"was":-360,"last":"2026d"},{"from":33581220,"to":33762720,"is":-300,"was":-360,"last":"2026d"},{"from":34105380,"to":34286880,"is":-300,"was":-360,"last":"2026d"},{"from":34629540,"to":34811040,"is":-300,"was":-360,"last":"2026d"},{"from":35153700,"to":35239680,"is":-300,"was":-360,"last":"2026d"}],"Canada/Mountain":[{"from":29892000,"to":30083580,"is":-360,"was":-420,"last":"2026a"},{"from":30426240,"to":30607740,"is":-360,"was":-420,"last":"2026a"},{"from":30950400,"to":31131900,"is":-360,"was":-420,"last":"2026a"},{"from":31474560,"to":31656060,"is":-360,"was":-420,"last":"2026a"},{"from":31998720,"to":32180220,"is":-360,"was":-420,"last":"2026a"},{"from":32522880,"to":32714460,"is":-360,"was":-420,"last":"2026a"},{"from":33057120,"to":33238620,"is":-360,"was":-420,"last":"2026a"},{"from":33581280,"to":33762780,"is":-360,"was":-420,"last":"2026a"},{"from":34105440,"to":34286940,"is":-360,"was":-420,"last":"2026a"},{"from":34629600,"to":34811100,"is":-360,"was":-420,"last":"2026a"},{"from":35153760,"to":35239680,"is":-360,"was":-420,"last":"2026a"}],"Canada/Pacific":[{"from":29892060,"to":30083640,"is":-420,"was":-480,"last":"2026a"},{"from":30426300,"to":30607800,"is":-420,"was":-480,"last":"2026a"},{"from":30950460,"to":31131960,"is":-420,"was":-480,"last":"2026a"},{"from":31474620,"to":31656120,"is":-420,"was":-480,"last":"2026a"},{"from":31998780,"to":32180280,"is":-420,"was":-480,"last":"2026a"},{"from":32522940,"to":32714520,"is":-420,"was":-480,"last":"2026a"},{"from":33057180,"to":33238680,"is":-420,"was":-480,"last":"2026a"},{"from":33581340,"to":33762840,"is":-420,"was":-480,"last":"2026a"},{"from":34105500,"to":34287000,"is":-420,"was":-480,"last":"2026a"},{"from":34629660,"to":34811160,"is":-420,"was":-480,"last":"2026a"},{"from":35153820,"to":35239680,"is":-420,"was":-480,"last":"2026a"}],"Cuba":[{"from":29891820,"to":30083340,"is":-240,"was":-300,"last":"2026e"}],"Europe/Chisinau":[{"from":29579040,"to":29579100,"is":120,"was":180,"last":"2025b"},{"from":29881440,"to":29881500,"is":180,"was":120,"last":"2025b"},{"from":30103200,"to":30103260,"is":120,"was":180,"last":"2025b"},{"from":30415680,"to":30415740,"is":180,"was":120,"last":"2025b"},{"from":30627360,"to":30627420,"is":120,"was":180,"last":"2025b"},{"from":30939840,"to":30939900,"is":180,"was":120,"last":"2025b"},{"from":31151520,"to":31151580,"is":120,"was":180,"last":"2025b"},{"from":31464000,"to":31464060,"is":180,"was":120,"last":"2025b"},{"from":31685760,"to":31685820,"is":120,"was":180,"last":"2025b"},{"from":31988160,"to":31988220,"is":180,"was":120,"last":"2025b"},{"from":32209920,"to":32209980,"is":120,"was":180,"last":"2025b"},{"from":32512320,"to":32512380,"is":180,"was":120,"last":"2025b"},{"from":32734080,"to":32734140,"is":120,"was":180,"last":"2025b"},{"from":33046560,"to":33046620,"is":180,"was":120,"last":"2025b"},{"from":33258240,"to":33258300,"is":120,"was":180,"last":"2025b"},{"from":33570720,"to":33570780,"is":180,"was":120,"last":"2025b"},{"from":33782400,"to":33782460,"is":120,"was":180,"last":"2025b"},{"from":34094880,"to":34094940,"is":180,"was":120,"last":"2025b"},{"from":34306560,"to":34306620,"is":120,"was":180,"last":"2025b"},{"from":34619040,"to":34619100,"is":180,"was":120,"last":"2025b"},{"from":34840800,"to":34840860,"is":120,"was":180,"last":"2025b"},{"from":35143200,"to":35143260,"is":180,"was":120,"last":"2025b"}],"Europe/Tiraspol":[{"from":29579040,"to":29579100,"is":120,"was":180,"last":"2025b"},{"from":29881440,"to":29881500,"is":180,"was":120,"last":"2025b"},{"from":30103200,"to":30103260,"is":120,"was":180,"last":"2025b"},{"from":30415680,"to":30415740,"is":180,"was":120,"last":"2025b"},{"from":30627360,"to":30627420,"is":120,"was":180,"last":"2025b"},{"from":30939840,"to":30939900,"is":180,"was":120,"last":"2025b"},{"from":31151520,"to":31151580,"is":120,"was":180,"last":"2025b"},{"from":31464000,"to":31464060,"is":180,"was":120,"last":"2025b"},{"from":31685760,"to":31685820,"is":120,"was":180,"last":"2025b"},{"from":31988160,"to":31988220,"is":180,"was":120,"last":"2025b"},{"from":32209920,"to":32209980,"is":120,"was":180,"last":"2025b"},{"from":32512320,"to":32512380,"is":180,"was":120,"last":"2025b"},{"from":32734080,"to":32734140,"is":120,"was":180,"last":"2025b"},{"from":33046560,"to":33046620,"is":180,"was":120,"last":"2025b"},{"from":33258240,"to":33258300,"is":120,"was":180,"last":"2025b"},{"from":33570720,"to":33570780,"is":180,"was":120,"last":"2025b"},{"from":33782400,"to":33782460,"is":120,"was":180,"last":"2025b"},{"from":34094880,"to":34094940,"is":180,"was":120,"last":"2025b"},{"from":34306560,"to":34306620,"is":120,"was":180,"last":"2025b"},{"from":34619040,"to":34619100,"is":180,"was":120,"last":"2025b"},{"from":34840800,"to":34840860,"is":120,"was":180,"last":"2025b"},{"from":35143200,"to":35143260,"is":180,"was":120,"last":"2025b"}]}}`);
// src/time/zone-changes.ts
const zoneRelease = zone_changes_default.release;
const zones = new Map(Object.entries(zone_changes_default.zones));
function hasZoneChanges(zone) {
	return zones.has(zone);
}
function zoneChangeAt(zone, utcMs) {
	return zones.get(zone)?.find(({ from, to }) => utcMs >= from * 6e4 && utcMs < to * 6e4);
}
function newestOffset(zone, utcMs, offsetMs) {
	const row = zones.get(zone)?.find(({ from, to, was }) => {
		return utcMs >= from * 6e4 && utcMs < to * 6e4 && was * 6e4 === offsetMs;
	});
	return row ? row.is * minuteMs : offsetMs;
}
// src/time/zone.ts
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
		const { 1: sign, 2: hours, 3: minutes, 4: seconds } = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(utcMs)) ?? [];
		const size = Number(hours ?? 0) * 36e5 + Number(minutes ?? 0) * minuteMs + Number(seconds ?? 0) * 1e3;
		return newestOffset(zone, utcMs, sign === "-" ? -size : size);
	};
}
const formats$1 = new Map();
const mostFormats = 64;
function formatFor(zone) {
	const known = formats$1.get(zone);
	if (known) return known;
	try {
		const format = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			timeZoneName: "longOffset"
		});
		if (formats$1.size >= mostFormats) formats$1.clear();
		formats$1.set(zone, format);
		return format;
	} catch {
		return;
	}
}
function clamp(utcMs) {
	return Math.min(Math.max(utcMs, earliest), latest);
}
function instantOf(wallMs, zone) {
	const offsets = zoneOffsets(zone, wallMs - dayMs, wallMs + dayMs);
	if (!offsets) return null;
	const { stretches } = offsets;
	const at = stretches.findIndex(({ to, offsetMs }) => wallMs - offsetMs < to);
	const before = stretches[at - 1], stretch = stretches[at];
	return wallMs - ((before !== void 0 && stretch !== void 0 && wallMs - stretch.offsetMs < before.to ? before : stretch)?.offsetMs ?? 0);
}
// src/text/edit/scalar-edit.ts
const plainText$1 = /^[A-Za-z_][A-Za-z0-9_./-]{0,200}$/;
function replaceScalar(document, path, text) {
	const node = require_startup.nodeAt(document.root, path);
	const written = node?.kind === "scalar" ? writtenAs(node, text) : void 0;
	if (node === void 0 || written === void 0) return void 0;
	return {
		title: `Write ${require_startup.quoted(text)}`,
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
	return plainText$1.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
// src/dialects/dag-factory/keys.ts
const removedKeys = {
	schedule_interval: "schedule",
	dagrun_timeout_sec: "dagrun_timeout",
	retry_delay_sec: "retry_delay",
	sla_secs: "sla",
	execution_timeout_secs: "execution_timeout",
	execution_delta_secs: "execution_delta"
};
const readByOld = {
	dag: new Set(["schedule_interval", "dagrun_timeout_sec"]),
	args: new Set(["retry_delay_sec", "sla_secs"]),
	task: new Set([
		"execution_timeout_secs",
		"sla_secs",
		"execution_delta_secs"
	])
};
function readUntil(place, key) {
	if (!readByOld[place].has(key)) return null;
	return key === "execution_delta_secs" ? "0.22" : "1";
}
const readKeys = new Set(`dag_display_name description schedule timetable start_date end_date timezone catchup max_active_runs max_active_tasks concurrency
  dagrun_timeout on_success_callback on_failure_callback on_success_callback_name on_success_callback_file on_failure_callback_name
  on_failure_callback_file on_execute_callback on_retry_callback on_skipped_callback sla_miss_callback sla_miss_callback_name
  sla_miss_callback_file on_execute_callback_name on_execute_callback_file on_retry_callback_name on_retry_callback_file
  on_skipped_callback_name on_skipped_callback_file default_args default_view orientation template_searchpath render_template_as_native_obj
  user_defined_macros params doc_md doc_md_file_path doc_md_python_callable_name doc_md_python_callable_file doc_md_python_arguments
  access_control is_paused_upon_creation tags tasks task_groups dag_id`.split(/\s+/));
const dagKeys = new Set([...readKeys, ...Object.keys(removedKeys)]);
const onlyOnDag = new Set([
	"schedule",
	"catchup",
	"max_active_runs",
	"max_active_tasks",
	"concurrency",
	"dagrun_timeout",
	"default_view",
	"orientation",
	"is_paused_upon_creation",
	"render_template_as_native_obj"
]);
const onlyOnTask = new Set([
	"retries",
	"retry_delay",
	"retry_exponential_backoff",
	"max_retry_delay",
	"execution_timeout",
	"owner",
	"pool",
	"pool_slots",
	"queue",
	"depends_on_past",
	"wait_for_downstream",
	"trigger_rule",
	"email",
	"email_on_failure",
	"email_on_retry",
	"priority_weight",
	"weight_rule",
	"on_execute_callback",
	"on_retry_callback",
	"on_skipped_callback"
]);
const ignoredParameters = new Set([
	"max_consecutive_failed_dag_runs",
	"fail_fast",
	"fail_stop",
	"owner_links",
	"jinja_environment_kwargs",
	"user_defined_filters",
	"template_undefined",
	"auto_register",
	"deadline",
	"disable_bundle_versioning"
]);
// src/dialects/dag-factory/project.ts
function claimedBy$1(documents) {
	const byFolder = defaultsByFolder(documents);
	if (byFolder.size === 0) return new Set();
	const files = documents.filter((document) => recogniseDags(document).verdict === "is");
	return new Set(files.flatMap((document) => chainOf(document, byFolder)));
}
function defaultsAbove(path) {
	const paths = [];
	for (let folder = folderOf$2(path);; folder = folderOf$2(folder.slice(0, -1))) {
		paths.push(`${folder}defaults.yml`, `${folder}defaults.yaml`);
		if (folder === "") return paths;
	}
}
function projectsIn$1(documents) {
	const byFolder = defaultsByFolder(documents);
	const isDefaults = new Set(byFolder.values());
	const projects = documents.filter((document) => !isDefaults.has(document)).map((document) => ({
		documents: [document, ...chainOf(document, byFolder)],
		variants: []
	}));
	const readers = readersIn(projects);
	for (let $ = 0, $l = projects; $ < $l.length; $++) {
		const project = $l[$];
		sharers.set(project, readers);
	}
	const taken = new Set(projects.flatMap((project) => project.documents));
	return [...projects, ...documents.filter((one) => !taken.has(one)).map((one) => ({
		documents: [one],
		variants: []
	}))];
}
const sharers = new WeakMap();
function readersIn(projects) {
	const readers = new Map();
	for (let $ = 0, $l = projects; $ < $l.length; $++) {
		const project = $l[$];
		for (let $ = 0, $l = project.documents.slice(1); $ < $l.length; $++) {
			const document = $l[$];
			{
				const known = readers.get(document);
				if (known) known.push(project);
				else readers.set(document, [project]);
			}
		}
	}
	return readers;
}
function readersOf$1(project, document) {
	return sharers.get(project)?.get(document);
}
function defaultsByFolder(documents) {
	const byFolder = new Map();
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		{
			const { path } = document.source;
			if (!isDefaultsName(path) || !holdsDefaults(document)) continue;
			const folder = folderOf$2(path);
			if (!byFolder.has(folder) || path.endsWith(".yml")) byFolder.set(folder, document);
		}
	}
	return byFolder;
}
function holdsDefaults({ root }) {
	if (root?.kind !== "map" || root.entries.size === 0) return false;
	const isKnown = (key) => dagKeys.has(key) || onlyOnTask.has(key) || ignoredParameters.has(key);
	return ["default_args", "default"].some((key) => root.entries.get(key)?.value.kind === "map") || [...root.entries.keys()].every(isKnown);
}
function chainOf(document, byFolder) {
	const chain = [];
	let folder = folderOf$2(document.source.path);
	for (;;) {
		const found = byFolder.get(folder);
		if (found && found !== document) chain.push(found);
		if (folder === "") return chain;
		folder = folderOf$2(folder.slice(0, -1));
	}
}
function folderOf$2(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
// src/dialects/databricks/api/service.ts
const service$2 = {
	rows: async () => (await Promise.resolve().then(() => require("./dialects/databricks/api/rows.js")).then((n) => n.rows_exports)).rows,
	history: async () => (await Promise.resolve().then(() => require("./dialects/databricks/api/history-source.js"))).historySource,
	lookups: async () => (await Promise.resolve().then(() => require("./dialects/databricks/api/lookups.js"))).openLookups,
	live: null,
	rehearsals: null
};
// src/time/quartz-days.ts
function parseMonthDays(text, field) {
	if (text === "*" || text === "?") return { kind: "every" };
	const days = [];
	const fromEnd = [];
	const nearest = [];
	let lastWorkday = false;
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const item = $l[$];
		{
			const special = /^(?:(LW)|L(?:-(\d{1,2}))?|(\d{1,2})W)$/.exec(item);
			const numbers = special === null ? parseNumbers(item, field) : [];
			if (isRefusal(numbers)) return item === "W" ? { refused: "W needs a day of the month before it, such as 15W" } : numbers;
			days.push(...numbers);
			if (special?.[1] !== void 0) lastWorkday = true;
			else if (special?.[3] !== void 0) nearest.push(Number(special[3]));
			else if (special !== null) fromEnd.push(Number(special[2] ?? 0));
		}
	}
	if (nearest.some((day) => day < 1 || day > 31) || fromEnd.some((count) => count > 30)) return { refused: `${require_startup.quoted(text)} names a day of month outside 1 to 31` };
	return {
		kind: "month-days",
		days: ascending(days),
		fromEnd: ascending(fromEnd),
		nearest: ascending(nearest),
		lastWorkday
	};
}
function parseWeekdays(text, field) {
	if (text === "*" || text === "?") return { kind: "every" };
	if (text.includes("#")) return parseNth(text, field);
	const weekdays = [];
	const last = [];
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const item = $l[$];
		{
			const lastOf = /^([A-Z]{3}|\d{1,4})L$/.exec(item)?.[1];
			const lastDay = lastOf === void 0 ? void 0 : parseValue(lastOf, field);
			if (lastDay !== void 0) last.push(lastDay - field.min);
			else {
				const numbers = item === "L" ? [field.min + 6] : parseNumbers(item, field);
				if (isRefusal(numbers)) return numbers;
				weekdays.push(...numbers.map((day) => day - field.min));
			}
		}
	}
	return {
		kind: "weekdays",
		weekdays: ascending(weekdays),
		last: ascending(last),
		nth: []
	};
}
function parseNth(text, field) {
	if (text.includes(",")) return { refused: `A day of week with # cannot be part of a list: ${require_startup.quoted(text)}` };
	const { 1: day = "", 2: nth = "" } = /^([A-Z]{3}|\d{1,4})#([1-5])$/.exec(text) ?? [];
	const weekday = parseValue(day, field);
	if (weekday === void 0) return { refused: `${require_startup.quoted(text)} is not a day of week (1 to 7 or SUN to SAT) with # and 1 to 5` };
	return {
		kind: "weekdays",
		weekdays: [],
		last: [],
		nth: [{
			weekday: weekday - field.min,
			nth: Number(nth)
		}]
	};
}
// src/time/quartz-fields.ts
const fieldNames = [
	"minute",
	"hour",
	"monthDay",
	"month",
	"weekday",
	"year"
];
function readQuartzFields(given, fields, seconds = [0]) {
	const words = upperCased(given);
	const minutes = readNumbers(words, fields, "minute");
	const hours = readNumbers(words, fields, "hour");
	const months = readNumbers(words, fields, "month");
	const years = readNumbers(words, fields, "year");
	const monthDays = readWord(words.monthDay, (word) => parseMonthDays(word, fields.monthDay));
	const weekdays = readWord(words.weekday, (word) => parseWeekdays(word, fields.weekday));
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
	const cron = cronOf({
		text: fieldNames.map((name) => words[name]).join(" "),
		seconds,
		minutes,
		hours,
		days,
		months,
		years
	});
	return cron ? { cron } : { problems: [neverFires(words)] };
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
function readNumbers(words, fields, name) {
	if (words[name] === "*" && name === "year") return allYears;
	const field = fields[name];
	if (words[name] === "?") return { refused: `? is not allowed in the ${field.label} field` };
	return readWord(words[name], (word) => parseNumbers(word, field));
}
function readWord(word, parse) {
	return /^[!-~]+$/.test(word) ? parse(word) : { refused: "The expression has a character that no cron field allows" };
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
function neverFires(words) {
	const byWeekday = words.monthDay === "?";
	const day = byWeekday ? `day of week "${words.weekday}"` : `day "${words.monthDay}"`;
	const years = words.year === "*" ? "" : ` of year "${words.year}"`;
	return {
		code: "never-fires",
		message: `It never fires: there is no ${day} in month "${words.month}"${years}`,
		fields: byWeekday ? ["month", "weekday"] : ["monthDay", "month"]
	};
}
// src/dialects/databricks/include.ts
function isIncluded$1(pattern, path) {
	const steps = pattern.split("/").filter((step) => step !== "." && step !== "");
	const names = path.split("/");
	return steps.length === names.length && steps.every((step, index) => isNamed(step, names[index] ?? ""));
}
function isPlainPath(pattern) {
	return !/[*?[]/.test(pattern);
}
function resolvedPattern(folder, pattern) {
	const steps = [];
	for (let $ = 0, $l = `${folder}${pattern}`.split("/"); $ < $l.length; $++) {
		const step = $l[$];
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.join("/");
}
function isNamed(pattern, name) {
	const parts = partsOf$2(pattern);
	if (parts === null) return false;
	const characters = [...name];
	let at = 0, item = 0, resumePart = -1, resumeItem = 0;
	while (item < characters.length) {
		const part = parts[at];
		if (part === "any") {
			resumePart = at++;
			resumeItem = item;
		} else if (part?.(characters[item] ?? "")) {
			at++;
			item++;
		} else if (resumePart >= 0) {
			at = resumePart + 1;
			item = ++resumeItem;
		} else return false;
	}
	while (parts[at] === "any") at++;
	return at === parts.length;
}
function partsOf$2(pattern) {
	const parts = [];
	for (const { 0: token } of pattern.matchAll(/\*+|\?|\[(?:\\.|[^\]\\])+\]|\\.|[\s\S]/gu)) if (token.startsWith("*")) parts.push("any");
	else if (token === "?") parts.push(() => true);
	else if (token === "[") return null;
	else if (token.startsWith("[")) parts.push(classOf(token.slice(1, -1)));
	else {
		const wanted = token.startsWith("\\") ? token.slice(1) : token;
		parts.push((character) => character === wanted);
	}
	return parts;
}
function classOf(text) {
	const isNegated = text.startsWith("^");
	const ranges = [...(isNegated ? text.slice(1) : text).matchAll(/(\\.|[\s\S])(?:-(\\.|[\s\S]))?/gu)].map(({ 1: from = "", 2: to = from }) => ({
		from: from.replace(/^\\/, ""),
		to: to.replace(/^\\/, "")
	}));
	return (character) => ranges.some(({ from, to }) => character >= from && character <= to) !== isNegated;
}
// src/dialects/databricks/words.ts
const rootKeys = [
	"artifacts",
	"bundle",
	"environments",
	"experimental",
	"include",
	"permissions",
	"presets",
	"python",
	"resources",
	"run_as",
	"scripts",
	"sync",
	"targets",
	"variables",
	"workspace"
];
const targetKeys = [
	"artifacts",
	"bundle",
	"cluster_id",
	"compute_id",
	"default",
	"git",
	"mode",
	"permissions",
	"presets",
	"resources",
	"run_as",
	"sync",
	"variables",
	"workspace"
];
const resourceTypes = [
	"alerts",
	"apps",
	"catalogs",
	"clusters",
	"dashboards",
	"database_catalogs",
	"database_instances",
	"experiments",
	"external_locations",
	"genie_spaces",
	"instance_pools",
	"job_runs",
	"jobs",
	"model_serving_endpoints",
	"models",
	"pipelines",
	"postgres_branches",
	"postgres_catalogs",
	"postgres_databases",
	"postgres_endpoints",
	"postgres_projects",
	"postgres_roles",
	"postgres_synced_tables",
	"quality_monitors",
	"registered_models",
	"schemas",
	"secret_scopes",
	"secrets",
	"sql_warehouses",
	"synced_database_tables",
	"vector_search_endpoints",
	"vector_search_indexes",
	"volumes"
];
function isRootName(path) {
	return /(?:^|\/)(?:databricks|bundle)\.ya?ml$/.test(path);
}
// src/dialects/databricks/recognise.ts
const foreignKeys$2 = new Set([
	"apiVersion",
	"kind",
	"on",
	"jobs",
	"steps",
	"stages",
	"services",
	"provider",
	"pipeline",
	"pipelines",
	"Resources",
	"AWSTemplateFormatVersion",
	"dataContractSpecification",
	"plugins",
	"functions",
	"models",
	"sources"
]);
const longestLook$1 = 1e5;
function recogniseBundle(document) {
	const { root, source } = document;
	if (require_startup.isBroken(document)) return weigh(evidenceOfText$1(source.path, source.text.slice(0, longestLook$1)));
	return root?.kind === "map" ? weigh(evidenceOfTree$1(source.path, root)) : weigh([]);
}
function evidenceOfTree$1(path, root) {
	const found = [];
	const bundle = require_startup.childOf(root, "bundle");
	if (bundle?.kind === "map" && (require_startup.textOf(require_startup.childOf(bundle, "name")) !== void 0 || isRootName(path))) found.push({
		weight: 5,
		words: "`bundle` with a name"
	});
	if (holdsResources(require_startup.childOf(root, "resources"))) found.push({
		weight: isAllOurs(root) ? 4 : 1,
		words: "`resources` of a bundle"
	});
	if (holdsTargets(require_startup.childOf(root, "targets"))) found.push({
		weight: isAllOurs(root) ? 4 : 1,
		words: "`targets` of a bundle"
	});
	if (found.length === 0) return [];
	for (const key of root.entries.keys()) if (foreignKeys$2.has(key)) found.push({
		weight: -3,
		words: `\`${key}\``
	});
	return found;
}
function isAllOurs(root) {
	return [...root.entries].every(({ 0: key }) => rootKeys.includes(key) || !foreignKeys$2.has(key) && /^[.x_]/.test(key));
}
function holdsResources(node) {
	if (node?.kind !== "map") return false;
	return [...node.entries].some(({ 0: type, 1: { value } }) => {
		if (!resourceTypes.includes(type) || value.kind !== "map" || value.entries.size === 0) return false;
		return [...value.entries.values()].every((entry) => entry.value.kind === "map" || isNull(entry.value));
	});
}
function holdsTargets(node) {
	if (node?.kind !== "map") return false;
	return [...node.entries.values()].some(({ value }) => {
		const mode = require_startup.textOf(require_startup.childOf(value, "mode"));
		if (mode === "development" || mode === "production" || holdsResources(require_startup.childOf(value, "resources"))) return true;
		const workspace = require_startup.childOf(value, "workspace");
		return [
			"host",
			"root_path",
			"profile"
		].some((key) => require_startup.childOf(workspace, key) !== void 0);
	});
}
function isNull(node) {
	return node.kind === "scalar" && node.value === null;
}
function evidenceOfText$1(path, text) {
	if (/\{\{-?\s*(?:template|if|range|end|define|\.)/.test(text)) return [];
	const found = [];
	if (/^bundle:[ \t]*\r?\n[ \t]+(?:[a-z_]+:.*\r?\n[ \t]+){0,3}name:/m.test(text)) found.push({
		weight: isRootName(path) ? 5 : 4,
		words: "`bundle` with a name"
	});
	if (/^resources:[ \t]*\r?\n[ \t]+(?:jobs|pipelines):[ \t]*\r?\n[ \t]+[\w-]+:/m.test(text) && /^[ \t]+(?:- )?(?:task_key|[a-z_]+_task|libraries|quartz_cron_expression):/m.test(text)) found.push({
		weight: 4,
		words: "`resources` of a bundle"
	});
	if (found.length === 0) return [];
	for (const { 1: key = "" } of text.matchAll(/^([A-Za-z]+):/gm)) if (foreignKeys$2.has(key)) found.push({
		weight: -3,
		words: `\`${key}\``
	});
	return found;
}
// src/dialects/databricks/project.ts
function claimedBy(documents) {
	const find = finderIn$1(documents);
	return new Set(documents.filter(isRoot).flatMap((root) => includedBy(root, find)));
}
function projectsIn(documents) {
	const find = finderIn$1(documents);
	const bundles = documents.filter(isRoot).map((root) => {
		const own = [root, ...includedBy(root, find)];
		return {
			documents: own,
			variants: targetsOf(own)
		};
	});
	const taken = new Set(bundles.flatMap((project) => project.documents));
	const left = documents.filter((document) => !taken.has(document));
	for (let $ = 0, $l = bundles; $ < $l.length; $++) {
		const { documents: own } = $l[$];
		if (!surroundings.has(own[0])) surroundings.set(own[0], {
			own,
			left
		});
	}
	const alone = left.map((document) => ({
		documents: [document],
		variants: targetsOf([document])
	}));
	return [...bundles, ...alone];
}
const surroundings = new WeakMap();
function surroundingsOf(root) {
	return surroundings.get(root) ?? {
		own: [root],
		left: []
	};
}
function isRoot(document) {
	return isRootName(document.source.path) && recogniseBundle(document).verdict === "is";
}
function includedBy(root, find) {
	const folder = root.source.path.slice(0, root.source.path.lastIndexOf("/") + 1);
	const found = new Set();
	for (let $ = 0, $l = patternsOf(root); $ < $l.length; $++) {
		const pattern = $l[$];
		{
			const resolved = resolvedPattern(folder, pattern);
			if (resolved !== null) for (let $ = 0, $l = find(resolved); $ < $l.length; $++) {
				const document = $l[$];
				if (!isRootOf(document, folder)) found.add(document);
			}
		}
	}
	return [...found];
}
function isRootOf({ source: { path } }, folder) {
	return path.startsWith(folder) && isRootName(path) && !path.slice(folder.length).includes("/");
}
function patternsOf({ root }) {
	const list = require_startup.childOf(root, "include");
	return list?.kind === "list" ? list.items.flatMap((item) => require_startup.textOf(item) ?? []) : [];
}
function finderIn$1(documents) {
	let byFolder;
	return (pattern) => {
		byFolder ??= foldersOf$1(documents);
		const folder = folderOf$1(pattern);
		return (isPlainPath(folder) ? [byFolder.get(folder) ?? []] : [...byFolder].filter(({ 0: name }) => depth(name) === depth(folder)).map(({ 1: own }) => own)).flat().filter(({ source }) => isIncluded$1(pattern, source.path)).sort((a, b) => a.source.path < b.source.path ? -1 : 1);
	};
}
function foldersOf$1(documents) {
	const folders = new Map();
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		{
			if (!mayBePart(document)) continue;
			const folder = folderOf$1(document.source.path);
			const own = folders.get(folder);
			if (own) own.push(document);
			else folders.set(folder, [document]);
		}
	}
	return folders;
}
function mayBePart({ root, problems }) {
	if (root === void 0) return problems.length > 0;
	return root.kind === "map" && rootKeys.some((key) => root.entries.has(key));
}
function folderOf$1(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function depth(folder) {
	return folder.split("/").length;
}
function targetsOf(documents) {
	const targets = new Map();
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const { root } = $l[$];
		for (let $ = 0, $l = ["environments", "targets"]; $ < $l.length; $++) {
			const key = $l[$];
			{
				const node = require_startup.childOf(root, key);
				if (node?.kind === "map") for (const name of node.entries.keys()) targets.set(name, factsOf$1(node, name, targets.get(name)));
			}
		}
	}
	return [...targets.keys()].sort((a, b) => rank(a, targets.get(a)) - rank(b, targets.get(b)));
}
function factsOf$1(targets, name, before) {
	const target = require_startup.childOf(targets, name);
	const flag = require_startup.childOf(target, "default");
	return {
		isProduction: require_startup.textOf(require_startup.childOf(target, "mode")) === "production" || before?.isProduction === true,
		isDefault: flag?.kind === "scalar" && flag.value === true || before?.isDefault === true
	};
}
function rank(name, facts) {
	const isNamed = /^(?:prod|production|prd|live)$/i.test(name);
	if (facts?.isProduction) return isNamed ? 0 : 1;
	if (isNamed) return 2;
	return facts?.isDefault ? 3 : 4;
}
const deciding = new WeakMap();
function decidersIn(project) {
	const [root, ...others] = project.documents;
	const keys = [
		"targets",
		"environments",
		"variables",
		"presets"
	];
	const known = deciding.get(project) ?? [root, ...others.filter((other) => keys.some((key) => require_startup.childOf(other.root, key)))];
	deciding.set(project, known);
	return known;
}
// src/dialects/dialect.ts
const recognised = new WeakMap();
function recognisedBy(document, dialects) {
	return dialects.find((dialect) => recognitionBy(dialect, document).verdict === "is");
}
function recognitionBy(dialect, document) {
	const known = recognised.get(document);
	return known === void 0 ? dialect.recognise(document) : {
		verdict: known === dialect.id ? "is" : "is-not",
		evidence: []
	};
}
function keepRecognised(document, { id }) {
	recognised.set(document, id);
}
function claimants(documents, dialects) {
	const claims = dialects.map((dialect) => ({
		dialect,
		claimed: dialect.claims?.(documents)
	}));
	return (document) => claims.find(({ claimed }) => claimed?.has(document))?.dialect;
}
function eachAlone(documents) {
	return documents.map((document) => ({
		documents: [document],
		variants: []
	}));
}
// src/dialects/kestra/api/service.ts
const service$1 = {
	rows: async () => (await Promise.resolve().then(() => require("./dialects/kestra/api/rows.js")).then((n) => n.rows_exports)).rows,
	history: async () => (await Promise.resolve().then(() => require("./dialects/kestra/api/history-source.js"))).historySource,
	live: null,
	rehearsals: null
};
// src/text/edit/piece-edit.ts
function replacePiece(document, { path, within }, text, safety) {
	const node = require_startup.nodeAt(document.root, path);
	if (node?.kind !== "scalar" || typeof node.value !== "string" || /[\n\r]/.test(text)) return void 0;
	const span = require_startup.spanWithin(document, node, within);
	const encoded = encode(document, node, path, text);
	const old = encodePlainly(node, node.value.slice(within.start, within.end));
	if (encoded === void 0 || document.source.text.slice(span.start, span.end) !== old) return void 0;
	if (node.style === "plain" && within.start === 0 && !/^(?:\$\{\{|[A-Za-z_(])/.test(text + document.source.text.slice(span.end, span.end + 3))) return void 0;
	return {
		title: text === "" ? `Remove ${require_startup.quoted(old)}` : `Write ${require_startup.quoted(text)}`,
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
	for (let $ = 0, $l = path; $ < $l.length; $++) {
		const index = $;
		node = require_startup.nodeAt(document.root, path.slice(0, index));
		if (node && node.kind !== "scalar" && /[[{]/.test(document.source.text[node.span.start] ?? "")) return true;
	}
	return false;
}
// src/text/parse/limits.ts
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
// src/text/parse/bytes.ts
function decodeBytes(bytes) {
	if (bytes.length > limits.bytes) return refusal("too-large", "The file is larger than 1 MiB; split it or remove what is generated");
	const other = otherEncodingOf(bytes);
	if (other) return refusal("encoding", `The file is written in ${other}; save it as UTF-8`);
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return refusal("encoding", "The file contains bytes that are not UTF-8 text; save it as UTF-8");
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
// src/text/parse/hidden.ts
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
	if ((code === 8204 || code === 8205) && isSpelling$1(text, at, code)) return 0;
	if (code >= 917536 && code <= 917631 && isInFlag(text, at)) return 0;
	return code > 65535 ? 2 : 1;
}
function isHidden(code) {
	return hidden.some(({ 0: first, 1: last }) => code >= first && code <= last);
}
function isSpelling$1(text, at, code) {
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
// src/text/parse/characters.ts
const messages$1 = {
	"control-character": "Control character or broken character, which YAML does not allow; delete it",
	"line-break": "Unusual line break, which only some YAML readers take as the end of the line; use LF or CR LF",
	"hidden-character": "Invisible character: the text is not what it looks like; delete it"
};
function inspectCharacters(text) {
	if (!/[^\t\n\r -~]|\r(?!\n)/.test(text)) return {
		text,
		problems: []
	};
	const runs = runsIn(text);
	return {
		text: readable$1(text, runs),
		problems: problemsOf$2(runs)
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
		defect: "carriage-return",
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
function readable$1(text, runs) {
	let result = "";
	let done = 0;
	for (let $ = 0, $l = runs; $ < $l.length; $++) {
		const { defect, start, end } = $l[$];
		if (defect === "hidden-character") continue;
		result += text.slice(done, start) + (defect === "control-character" ? "\ufffd" : "\n").repeat(end - start);
		done = end;
	}
	return result + text.slice(done);
}
function problemsOf$2(runs) {
	const told = new Map();
	const problems = carriageReturns(runs);
	for (let $ = 0, $l = runs; $ < $l.length; $++) {
		const { defect, start, end } = $l[$];
		{
			if (defect === "carriage-return") continue;
			const seen = told.get(defect) ?? 0;
			told.set(defect, seen + 1);
			if (seen < limits.problems) problems.push({
				code: defect,
				message: messages$1[defect],
				span: {
					start,
					end
				}
			});
		}
	}
	return problems;
}
const mostRepaired = 5e3;
function carriageReturns(runs) {
	const spans = runs.flatMap(({ defect, start, end }) => defect === "carriage-return" ? [{
		start,
		end
	}] : []);
	const { 0: first } = spans;
	if (!first) return [];
	const lines = spans.reduce((sum, { start, end }) => sum + end - start, 0);
	const message = `A carriage return (CR) alone ends ${require_startup.count(lines, "line")}, and many editors and tools do not see a line end there; save the file with LF line ends`;
	const fix = {
		title: "Write LF line ends",
		safety: "safe",
		edits: spans.map((span) => ({
			span,
			text: "\n".repeat(span.end - span.start)
		}))
	};
	return [{
		code: "line-break",
		message,
		span: first,
		...lines <= mostRepaired && { fix }
	}];
}
// src/text/parse/walk-state.ts
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
		isOver: false,
		key: ""
	};
}
function tell(walk, code, message, span, fix) {
	const count = walk.told.get(code) ?? 0;
	walk.told.set(code, count + 1);
	if (count < limits.problems) walk.problems.push({
		code,
		message,
		span,
		...fix && { fix }
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
// src/text/parse/merge.ts
function mergeEntries(own, merges) {
	for (let $ = 0, $l = merges.toReversed(); $ < $l.length; $++) {
		const sources = $l[$];
		for (let $ = 0, $l = sources; $ < $l.length; $++) {
			const source = $l[$];
			for (let $ = 0, $l = source.entries.list; $ < $l.length; $++) {
				const entry = $l[$];
				if (!own.has(entry.key)) own.add(entry.merged ? entry : {
					...entry,
					merged: true
				});
			}
		}
	}
	return own;
}
// src/text/parse/plain/signs.ts
const sign = {
	tab: 9,
	lineFeed: 10,
	blank: 32,
	doubleQuote: 34,
	hash: 35,
	ampersand: 38,
	singleQuote: 39,
	star: 42,
	comma: 44,
	dash: 45,
	dot: 46,
	colon: 58,
	question: 63,
	openBracket: 91,
	backslash: 92,
	closeBracket: 93,
	pipe: 124,
	less: 60,
	greater: 62,
	openBrace: 123,
	closeBrace: 125
};
function isGap(unit) {
	return unit === sign.blank || unit === sign.lineFeed || Number.isNaN(unit);
}
const meanings = new Set([
	"yes",
	"no",
	"true",
	"false",
	"on",
	"off",
	"null",
	"~",
	"=",
	"<<",
	""
]);
function isOnlyText(text) {
	const unit = text.charCodeAt(0);
	return !(unit >= 48 && unit <= 57 || unit === 43 || unit === sign.dash || unit === sign.dot) && (text.length > 5 || !meanings.has(text.toLowerCase()));
}
const openers = new Uint8Array(128);
for (const character of "\"'#&*!|>%@`,[]{}	") openers[character.charCodeAt(0)] = 1;
function beginsPlain(unit, next) {
	if (isGap(unit) || unit < 128 && openers[unit] === 1) return false;
	return unit !== sign.dash && unit !== sign.question && unit !== sign.colon || !isGap(next);
}
// src/text/parse/plain/reader.ts
function readerOf$1(text) {
	return {
		text,
		problems: [],
		told: new Map(),
		key: "",
		at: 0,
		column: -1,
		depth: 0,
		brackets: 0,
		comments: 0,
		nodes: 0,
		tokens: 2,
		anchors: new Map(),
		aliases: 0,
		aliased: 0,
		nextLine: -1,
		keyEnd: -1,
		aliasEnd: -1
	};
}
const mostDepth = 40;
function isWithinLimits({ nodes, tokens, depth }) {
	return nodes < limits.nodes && tokens < limits.tokens && depth < mostDepth;
}
function nextContent(reader) {
	const { text } = reader;
	let at = reader.at;
	for (;;) {
		if (at >= text.length) return endOfText$1(reader);
		const start = text.charCodeAt(at) === sign.lineFeed ? at + 1 : at;
		at = reader.nextLine > start ? reader.nextLine : start;
		reader.nextLine = -1;
		while (text.charCodeAt(at) === sign.blank) at++;
		reader.tokens++;
		const unit = text.charCodeAt(at);
		if (unit === sign.hash) {
			reader.comments++;
			reader.tokens++;
			at = lineEnd$1(text, at);
		} else if (unit !== sign.lineFeed && at < text.length) {
			reader.at = at;
			reader.column = at - start;
			return unit !== sign.tab && !(at === start && isMarker(text, at));
		}
	}
}
function endOfText$1(reader) {
	reader.at = reader.text.length;
	reader.column = -1;
	return true;
}
function isMarker(text, at) {
	const unit = text.charCodeAt(at);
	if (unit !== sign.dash && unit !== sign.dot) return false;
	return text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit && isGap(text.charCodeAt(at + 3));
}
function lineEnd$1(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function afterBlanks(text, at) {
	let end = at;
	while (text.charCodeAt(end) === sign.blank) end++;
	return end;
}
function endLine(reader) {
	const { text } = reader;
	const at = afterBlanks(text, reader.at);
	const unit = text.charCodeAt(at);
	if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) {
		reader.tokens++;
		reader.at = lineEnd$1(text, at);
	} else if (unit === sign.lineFeed || at >= text.length) reader.at = at;
	else return false;
	return nextContent(reader);
}
// src/text/parse/plain/anchors.ts
const mostAnchors = limits.anchors / 2;
const mostAliases = limits.aliases / 2;
function readAnchored(reader, read) {
	const name = readName(reader);
	if (name === void 0 || reader.anchors.has(name) || reader.anchors.size >= mostAnchors) return void 0;
	const { nodes, aliased } = reader;
	reader.anchors.set(name, "open");
	const unit = reader.text.charCodeAt(afterBlanks(reader.text, reader.at));
	const node = unit === sign.star || unit === sign.ampersand ? void 0 : read();
	if (!node || node.kind === "scalar" && node.style === "empty") return void 0;
	const characters = node.span.end - node.span.start + reader.aliased - aliased;
	reader.anchors.set(name, {
		node,
		nodes: reader.nodes - nodes,
		characters
	});
	return node;
}
function readAlias(reader) {
	const name = readName(reader);
	const anchored = name === void 0 ? void 0 : reader.anchors.get(name);
	if (!anchored || anchored === "open" || ++reader.aliases > mostAliases) return void 0;
	reader.nodes += anchored.nodes;
	reader.aliased += anchored.characters;
	reader.aliasEnd = reader.at;
	return isWithinLimits(reader) && reader.aliased + reader.text.length < limits.text ? anchored.node : void 0;
}
function readName(reader) {
	const { text, at } = reader;
	let end = at + 1;
	while (isNameUnit(text.charCodeAt(end))) end++;
	if (end === at + 1 || !isGap(text.charCodeAt(end))) return void 0;
	reader.at = end;
	reader.tokens += 2;
	return text.slice(at + 1, end);
}
function isNameUnit(unit) {
	const letter = unit | 32;
	return letter >= 97 && letter <= 122 || unit >= 48 && unit <= 57 || unit === sign.dash || unit === 95;
}
function endOf$3(reader, node) {
	const { aliasEnd } = reader;
	reader.aliasEnd = -1;
	return aliasEnd === -1 ? node.span.end : aliasEnd;
}
function isMergeKey({ text, at }) {
	return text.charCodeAt(at) === sign.less && text.startsWith("<<:", at) && isGap(text.charCodeAt(at + 3));
}
function merged(own, { keySpan, sources }) {
	return {
		entries: mergeEntries(own, [sources]),
		merges: [{
			keySpan,
			sources
		}]
	};
}
// src/text/parse/plain/block-text.ts
function readBlockText(reader, column) {
	const { text, at: start } = reader;
	const isLiteral = text.charCodeAt(start) === sign.pipe;
	const isStripped = text.charCodeAt(start + 1) === sign.dash;
	const first = afterHeader(text, start + (isStripped ? 2 : 1));
	const lines = first === -1 ? void 0 : linesFrom(reader, first, column);
	if (!lines) return void 0;
	const value = (isLiteral ? lines.parts.join("\n") : foldedLines(lines.parts)) + (isStripped ? "" : "\n");
	reader.at = lines.end;
	reader.tokens += 3;
	if (!nextContent(reader)) return void 0;
	return {
		kind: "scalar",
		span: {
			start,
			end: lines.end
		},
		value,
		style: isLiteral ? "literal" : "folded"
	};
}
function afterHeader(text, from) {
	const at = afterBlanks(text, from);
	const end = text.charCodeAt(at) === sign.hash && at > from ? lineEnd$1(text, at) : at;
	return text.charCodeAt(end) === sign.lineFeed ? end + 1 : -1;
}
function linesFrom({ text }, first, column) {
	const parts = [];
	let indent = -1, longest = 0, blanks = 0, end = -1;
	for (let start = first; start < text.length;) {
		const at = afterBlanks(text, start);
		const feed = lineEnd$1(text, at);
		if (at === feed) {
			longest = Math.max(longest, at - start);
			blanks++;
			parts.push(indent === -1 ? "" : text.slice(Math.min(at, start + indent), at));
		} else {
			if (indent === -1 && at - start > column && longest <= at - start) indent = at - start;
			if (indent === -1) return void 0;
			if (at - start < indent) break;
			parts.push(text.slice(start + indent, feed));
			end = feed;
			longest = blanks = 0;
		}
		start = feed + 1;
	}
	if (end === -1 || longest > indent) return void 0;
	parts.length -= blanks;
	return {
		parts,
		end
	};
}
function foldedLines(lines) {
	let text = "";
	let separator = "";
	let wasIndented = false;
	let isStart = true;
	for (let $ = 0, $l = lines; $ < $l.length; $++) {
		const line = $l[$];
		{
			if (isStart && line === "") {
				text += "\n";
				continue;
			}
			isStart = false;
			const unit = line.charCodeAt(0);
			if (unit === sign.blank || unit === sign.tab) {
				if (separator === " ") separator = "\n";
				else if (!wasIndented && separator === "\n") separator = "\n\n";
				text += separator + line;
				separator = "\n";
				wasIndented = true;
			} else if (line === "") {
				if (separator === "\n") text += "\n";
				else separator = "\n";
			} else {
				text += separator + line;
				separator = " ";
				wasIndented = false;
			}
		}
	}
	return text;
}
// src/text/parse/spelling.ts
const names = [
	"map",
	"seq",
	"str",
	"null",
	"bool",
	"int",
	"float",
	"timestamp",
	"binary",
	"set",
	"omap",
	"pairs"
];
const knownTags = new Set(["!", ...names.flatMap((name) => [`!!${name}`, `!<tag:yaml.org,2002:${name}>`])]);
const coreTags = new Set(["!", ...names.map((name) => `tag:yaml.org,2002:${name}`)]);
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
// src/text/parse/watch.ts
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
		inBlockScalar: false,
		hasVersion: false
	};
}
function spanAt(offset, lexeme) {
	return {
		start: offset,
		end: offset + lexeme.length
	};
}
function note$1(watch, code, message, span, fix) {
	if (watch.problems.length < limits.problems) watch.problems.push({
		code,
		message,
		span,
		...fix && { fix }
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
			message: "Second document; the platform reads one document in each file, so move it to its own file",
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
// src/text/parse/brackets.ts
function seeOpening(watch, sign, offset) {
	watch.brackets.push({
		sign,
		offset
	});
}
function seeClosing(watch, sign, offset) {
	const opening = watch.brackets.pop();
	if (!opening && watch.lostBrackets > 0) watch.lostBrackets--;
	else if (!opening) slip(watch, "This closing bracket has no opening bracket; remove it, or put the text in quotes", spanAt(offset, sign), { derails: true });
	else if (opening.sign === "[" !== (sign === "]")) slip(watch, "This bracket does not match the opening one; use ] after [ and } after {", spanAt(offset, sign), { derails: true });
}
function seeUnclosed(watch) {
	const last = watch.brackets.at(-1);
	if (!last) return;
	watch.lostBrackets += watch.brackets.length;
	watch.brackets.length = 0;
	slip(watch, "The bracket that opens here is not closed, or the lines inside it are indented too little", spanAt(last.offset, last.sign), { derails: true });
}
const unclosedQuote = "The quote that opens here is not closed, or the lines inside it are indented too little";
function seeQuoted(watch, lexeme, offset) {
	if (isClosedQuote(lexeme)) return;
	const firstLine = lexeme.split("\n", 1)[0]?.trimEnd() ?? "";
	const end = offset + lexeme.length;
	slip(watch, unclosedQuote, spanAt(offset, firstLine), {
		derails: true,
		reach: Math.max(end, closingQuoteAfter(watch, end, lexeme.charAt(0)))
	});
}
function closingQuoteAfter(watch, from, quote) {
	return watch.slips.length < 5 ? watch.text.indexOf(quote, from) : -1;
}
const quotedText$1 = {
	"'": /'(?:[^']|'')*'/y,
	"\"": /"(?:[^"\\]|\\[\s\S])*"/y
};
function joinedQuote(text, { 0: slip }) {
	if (slip?.problem.message !== "The quote that opens here is not closed, or the lines inside it are indented too little") return void 0;
	const { start } = slip.problem.span;
	const pattern = quotedText$1[text.charAt(start) === "'" ? "'" : "\""];
	pattern.lastIndex = start;
	const found = pattern.exec(text)?.[0];
	if (found === void 0 || !found.includes("\n") || /\n(?:---|\.\.\.)(?=\s)/.test(found)) return void 0;
	const masked = found.replace(/\\?\r?\n/g, (lineBreak) => "\ufffc".repeat(lineBreak.length));
	return {
		text: text.slice(0, start) + masked + text.slice(start + found.length),
		problem: {
			...slip.problem,
			code: "yaml-1-1",
			message
		}
	};
}
const message = "Lines of this quoted text are indented less than its key, which the platform's YAML reader accepts and most others refuse; indent them";
// src/text/parse/platform-tag.ts
function taggedReading(tag, text) {
	switch (tag.replace(/^tag:yaml\.org,2002:/, "")) {
		case "!": return platformReading(text);
		case "str": return { kind: "text" };
		case "null": return { kind: "null" };
		case "bool": return truthReading(text);
		case "int": return text === "" ? refused$1("it has no digits") : integerReading(text);
		case "float": return floatReading(text);
		case "timestamp": return dateReading(text);
		case "binary": return isBase64(text) ? { kind: "bytes" } : refused$1("it is not Base64");
		default: return refused$1("the tag is one of a list or a mapping");
	}
}
function refused$1(why) {
	return {
		kind: "refused",
		why: `with this tag, because ${why}`
	};
}
function truthReading(text) {
	return /^(?:yes|no|true|false|on|off)$/i.test(text) ? {
		kind: "truth",
		value: /^[yt]|^on/i.test(text)
	} : refused$1("it is neither true nor false");
}
function floatReading(text) {
	const word = /^[-+]?(inf|infinity|nan|\.nan)$/i.exec(text)?.[1];
	if (word) return {
		kind: "float",
		value: /^i/i.test(word) ? (text.startsWith("-") ? -1 : 1) * Number.POSITIVE_INFINITY : NaN
	};
	const value = /^[-+]?[\d_.:eE+-]+$|^[-+]?\.inf$/i.test(text) ? floatOf(text) : NaN;
	return Number.isNaN(value) ? refused$1("it is not a number") : {
		kind: "float",
		value
	};
}
function dateReading(text) {
	if (!isAnyPlatformDate(text)) return refused$1("it is not a date");
	const why = impossibleDate(text);
	return why === void 0 ? { kind: "date" } : refused$1(why);
}
function isBase64(text) {
	if (/[^\0-\x7f]/.test(text)) return false;
	const signs = text.replaceAll(/[^A-Za-z0-9+/=]/g, "");
	const rest = signs.replace(/=.*$/, "").length % 4;
	return rest === 0 || rest !== 1 && (signs.match(/=/g) ?? []).length >= 4 - rest;
}
function fitsCollection(tag, kind, entries) {
	switch (tag.replace(/^tag:yaml\.org,2002:/, "")) {
		case "!": return true;
		case "seq": return kind === "list";
		case "map":
		case "set": return kind === "map";
		case "omap":
		case "pairs": return kind === "list" && entries.every((count) => count === 1);
		default: return false;
	}
}
// src/text/parse/quote-value.ts
const entry = /^([ ]*(?:- +)*)(?:([\w.-]+|"[^"\\]*"|'[^']*')[ ]*:[ ]+)?/;
const comment$2 = /[ \t]+#.*$/;
const opensMore = /^["'|>]/;
const longestLine = 2e3;
function valueOnLine(text, offset) {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const lineFeed = text.indexOf("\n", offset);
	const lineEnd = lineFeed === -1 ? text.length : lineFeed;
	if (lineEnd - lineStart > longestLine) return void 0;
	const line = text.slice(lineStart, lineEnd);
	const { 0: head = "", 1: indent = "" } = entry.exec(line) ?? [];
	const value = line.slice(head.length).replace(comment$2, "").trimEnd();
	const start = lineStart + head.length;
	const end = start + value.length;
	if (!(head.length > indent.length || indent.includes("-")) || value === "" || opensMore.test(value) || value.includes("	") || offset < start || offset > end) return void 0;
	return continues(text, lineFeed, indent.length) ? void 0 : {
		start,
		end
	};
}
function continues(text, lineFeed, indent) {
	if (lineFeed === -1) return false;
	const next = /^(?:[ \t]*\r?\n)*([ ]*)[^ \r\n]/.exec(text.slice(lineFeed + 1, lineFeed + 2e3));
	return next !== null && (next[1]?.length ?? 0) > indent;
}
function quoteFix(text, span) {
	return {
		title: "Put the value in quotes",
		safety: "safe",
		edits: [{
			span,
			text: `'${text.slice(span.start, span.end).replaceAll("'", "''")}'`
		}]
	};
}
function signMessage(value) {
	if (value.startsWith("*")) return "A value that begins with * is an alias in YAML; put the value in quotes if it is text";
	if (/^\?(?:\s|$)/.test(value)) return "A value that begins with ? and a space is a key in YAML, which is not allowed here; put the value in quotes";
	const sign = /^[@`%]/.exec(value)?.[0];
	return sign && `In YAML a value cannot start with ${sign}; put the value in quotes`;
}
// src/text/parse/yaml11.ts
const coreDecimal = /^[-+]?[0-9]+$/;
const coreOctal = /^0o[0-7]+$/;
const coreHexadecimal = /^0x[0-9a-fA-F]+$/;
const coreFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const coreUnbounded = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;
function otherMeaningOf(text) {
	const theirs = platformReading(text);
	switch (theirs.kind) {
		case "null": return;
		case "text": return coreNumber(text) === void 0 ? void 0 : theirs;
		case "truth": return /^(?:true|false)$/i.test(text) ? void 0 : theirs;
		case "integer":
			if (!theirs.isExact) return {
				kind: "inexact",
				value: theirs.value
			};
			return coreNumber(text) === theirs.value ? void 0 : theirs;
		case "float": return coreUnbounded.test(text) || coreNumber(text) === theirs.value ? void 0 : theirs;
		default: return theirs;
	}
}
function otherKeyOf(text) {
	const theirs = platformReading(text);
	if (theirs.kind === "text" || theirs.kind === "refused" && theirs.isSign) return void 0;
	if (theirs.kind === "integer" && /^(?:0|-?[1-9][0-9]*)$/.test(text)) return void 0;
	if (theirs.kind === "float" && String(theirs.value) === text) return void 0;
	return theirs.kind === "float" && /^-?(?:0|[1-9][0-9]{0,7})\.(?:[0-9]{0,6}[1-9]|0)$/.test(text) ? void 0 : theirs;
}
const versionKey = /[a-z]Version|(?:^|[^a-zA-Z])(?:version|release|revision|runtime|python|java|node|spark|dbt|engine|image|tag|branch)s?(?:$|[^a-zA-Z])/;
function shortenedVersion(text, key) {
	if (!/^[0-9]{1,4}\.[0-9]{1,6}0$/.test(text) || !versionKey.test(key)) return void 0;
	return {
		kind: "shortened",
		value: Number(text)
	};
}
function coreNumber(text) {
	if (coreDecimal.test(text) || coreFloat.test(text)) return Number.parseFloat(text);
	return coreOctal.test(text) || coreHexadecimal.test(text) ? Number(text) : void 0;
}
const reader = "the platform's YAML reader";
function sayOtherMeaning(meaning) {
	switch (meaning.kind) {
		case "truth": return `Unquoted, ${reader} takes this word for ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`;
		case "integer":
		case "float": return `Unquoted, ${reader} takes this for the number ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`;
		case "shortened": return `Unquoted, ${reader} takes this for the number ${meaning.value}, without the last zero; put it in quotes`;
		case "inexact": return "Unquoted, this is a number beyond 2^53, which JSON readers round; put it in quotes";
		case "text": return `The platform's YAML reader takes this for text and not for a number; put it in quotes, or write the number in another form`;
		case "date": return `Unquoted, ${reader} takes this for a date and not for text; put it in quotes`;
		case "null": return `Unquoted, ${reader} takes this for null and not for text; put it in quotes`;
		case "bytes": return `The tag makes ${reader} read bytes here, which no value of a pipeline can be; remove the tag`;
		case "refused": return `Unquoted, ${reader} refuses this ${meaning.why}; put it in quotes`;
	}
}
function sayTagged(meaning, text) {
	switch (meaning.kind) {
		case "text": return;
		case "date": return `The tag makes ${reader} read a date here, which no value of a pipeline can be; remove the tag and put the value in quotes`;
		case "null": return /^(?:|~|null)$/i.test(text) ? void 0 : `The tag makes ${reader} read null here; remove the tag, or write null`;
		case "truth": return text.toLowerCase() === String(meaning.value) ? void 0 : tagged(meaning.value);
		case "integer":
		case "float": return coreNumber(text) === meaning.value || coreUnbounded.test(text) ? void 0 : tagged(meaning.value);
		case "bytes": return sayOtherMeaning(meaning);
		case "refused": return `The platform's YAML reader refuses this value ${meaning.why}; remove the tag`;
	}
}
function tagged(value) {
	return `The tag makes ${reader} read ${value} here; remove the tag, or write ${value}`;
}
function readValue$1(reading, text) {
	if (reading.kind === "null") return null;
	return "value" in reading ? reading.value : text;
}
// src/text/parse/scalar.ts
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
	if (style === "plain" && !scalar.tag) tellPlain(walk, source, span);
	if (style === "double" && walk.key === "name") tellEscapes(walk, source, span);
	const isQuoted = style === "single" || style === "double";
	const isOurs = source.includes("\ufffc") || style === "double" && holdsEscapedEmptyLine(walk.text, span);
	if (isQuoted && isOurs) return {
		kind: "scalar",
		span,
		value: decodeQuoted(walk, style, span),
		style
	};
	const value = scalar.tag ? readTagged(walk, scalar.tag, source, span, scalar.value) : plainValue$2(scalar.value);
	return {
		kind: "scalar",
		span,
		value: typeof value === "string" && style === "plain" ? unmended(walk, value, span) : value,
		style
	};
}
function holdsEscapedEmptyLine(text, { start, end }) {
	return /\\\r?\n[ \t]*\r?\n/.test(text.slice(start, end));
}
function decodeQuoted(walk, style, { start, end }) {
	const decoding = require_startup.decodingOf(walk.text.slice(start, end));
	if (style === "single") require_startup.decodeSingle(decoding);
	else require_startup.decodeDouble(decoding);
	return decoding.value;
}
function tellPlain(walk, source, span) {
	const meaning = otherMeaningOf(source) ?? shortenedVersion(source, walk.key);
	if (meaning) tellMeaning(walk, meaning, span);
}
function tellKey(walk, { source = "", tag, type }, span) {
	if (type === "QUOTE_DOUBLE") tellEscapes(walk, source, span);
	if (tag) readTagged(walk, tag, source, span, source, true);
	else if (type === "PLAIN") tellPlainKey(walk, source, span);
}
function tellPlainKey(walk, source, span) {
	const meaning = otherKeyOf(source);
	if (meaning) tellMeaning(walk, meaning, span);
}
function tellEscapes(walk, text, span) {
	const isOdd = /[^\P{Cc}\t\n\r]/u.test(text) || holdsHidden(text);
	const message = "An escape puts a control or an invisible character into this name; remove it";
	if (isOdd && /\\[^"\\/ ]/.test(walk.text.slice(span.start, span.end))) tell(walk, "hidden-character", message, span);
}
function tellMeaning(walk, meaning, span) {
	const fix = meaning.kind === "shortened" || meaning.kind === "refused" && !meaning.why.includes("date") ? quoteFix(walk.text, span) : void 0;
	tell(walk, meaning.kind === "refused" ? "refused" : "yaml-1-1", sayOtherMeaning(meaning), span, fix);
}
function readTagged(walk, tag, text, span, value, isKey = false) {
	if (!coreTags.has(tag)) return plainValue$2(value);
	const reading = taggedReading(tag, text);
	const message = isKey && reading.kind !== "text" && reading.kind !== "refused" ? taggedKey : sayTagged(reading, text);
	if (message) tell(walk, reading.kind === "refused" ? "refused" : "yaml-1-1", message, span);
	return readValue$1(reading, text);
}
const taggedKey = "The tag makes the platform's YAML reader take this key for something else than text; remove the tag";
function unmended(walk, value, { start, end }) {
	return value.length === end - start && value.includes("\ufffd") ? walk.text.slice(start, end) : value;
}
function plainValue$2(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
function holdsHidden(text) {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 173 && hiddenLengthAt(text, at) > 0) return true;
	return false;
}
// src/text/parse/plain/escapes.ts
const escapes = {
	n: "\n",
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	t: "	",
	r: "\r",
	" ": " ",
	"	": "	",
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
function unescaped(source) {
	let text = "";
	let from = 0;
	for (;;) {
		const at = nextSign(source, from);
		if (at === -1) return text + source.slice(from);
		if (source.charAt(at) === "\n") {
			const end = afterGap(source, at);
			text += source.slice(from, endOfText(source, from, at)) + lineBreaks(source, at, end);
			from = end;
			continue;
		}
		text += source.slice(from, at);
		const piece = escapeAt(source, at);
		if (piece === void 0) return void 0;
		text += piece.text;
		from = piece.end;
	}
}
function nextSign(source, from) {
	for (let at = from; at < source.length; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 92 || unit === 10) return at;
	}
	return -1;
}
function isBlank$1(unit) {
	return unit === 32 || unit === 9;
}
function afterGap(source, from) {
	let at = from;
	while (isBlank$1(source.charCodeAt(at)) || source.charCodeAt(at) === 10) at++;
	return at;
}
function endOfText(source, from, lineFeed) {
	let end = lineFeed;
	while (end > from && isBlank$1(source.charCodeAt(end - 1))) end--;
	return end;
}
function lineBreaks(source, from, end) {
	let feeds = 0;
	for (let at = from; at < end; at++) if (source.charCodeAt(at) === 10) feeds++;
	return feeds > 1 ? "\n".repeat(feeds - 1) : " ";
}
function escapeAt(source, at) {
	const letter = source.charAt(at + 1);
	if (letter === "\n") return lineBreakAt(source, at + 2);
	if (letter === "x") return codeAt(source, at + 2, 2);
	if (letter === "u") return codeAt(source, at + 2, 4);
	if (letter === "U") return codeAt(source, at + 2, 8);
	const text = Object.hasOwn(escapes, letter) ? escapes[letter] : void 0;
	return text === void 0 ? void 0 : {
		text,
		end: at + 2
	};
}
function codeAt(source, from, length) {
	const digits = source.slice(from, from + length);
	const code = Number.parseInt(digits, 16);
	if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits) || code > 1114111) return void 0;
	return {
		text: String.fromCodePoint(code),
		end: from + length
	};
}
function lineBreakAt(source, from) {
	let feeds = 0;
	let end = from;
	for (let at = from;; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 10) feeds++;
		else if (!isBlank$1(unit)) {
			end = at;
			break;
		}
	}
	return {
		text: "\n".repeat(feeds),
		end
	};
}
// src/text/parse/plain/folding.ts
function folded(source) {
	const lines = source.split("\n");
	const last = lines.length - 1;
	let text = withoutEnd(lines[0] ?? "");
	let separator = " ";
	for (let index = 1; index < last; index++) {
		const line = withoutStart(withoutEnd(lines[index] ?? ""));
		if (line === "") {
			if (separator === "\n") text += "\n";
			else separator = "\n";
		} else {
			text += separator + line;
			separator = " ";
		}
	}
	return text + separator + withoutStart(lines[last] ?? "");
}
function withoutEnd(line) {
	let end = line.length;
	while (end > 0 && isBlank(line, end - 1)) end--;
	return line.slice(0, end);
}
function withoutStart(line) {
	let start = 0;
	while (isBlank(line, start)) start++;
	return line.slice(start);
}
function isBlank(line, at) {
	const unit = line.charCodeAt(at);
	return unit === 32 || unit === 9;
}
// src/text/parse/plain/quoted.ts
function readQuoted(reader, column) {
	const { text, at: start } = reader;
	const quote = text.charCodeAt(start);
	if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return void 0;
	const last = closingQuote(text, start, quote);
	if (last === -1) return void 0;
	const inner = text.slice(start + 1, last);
	if (inner.includes("\n") && !isIndented(text, start, last, column)) return void 0;
	const value = quotedValue(inner, quote);
	if (value === void 0) return void 0;
	reader.at = last + 1;
	const span = {
		start,
		end: last + 1
	};
	if (quote === sign.singleQuote) return {
		kind: "scalar",
		span,
		value,
		style: "single"
	};
	if (reader.key === "name") tellEscapes(reader, value, span);
	return {
		kind: "scalar",
		span,
		value,
		style: "double"
	};
}
function quotedValue(inner, quote) {
	return quote === sign.singleQuote ? singleValue(inner) : unescaped(inner);
}
function closingQuote(text, start, quote) {
	if (quote === sign.doubleQuote) {
		let end = text.indexOf("\"", start + 1);
		while (end !== -1 && isEscaped(text, end)) end = text.indexOf("\"", end + 1);
		return end;
	}
	let end = text.indexOf("'", start + 1);
	while (end !== -1 && text.charCodeAt(end + 1) === sign.singleQuote) end = text.indexOf("'", end + 2);
	return end;
}
function isEscaped(text, at) {
	let before = at;
	while (text.charCodeAt(before - 1) === sign.backslash) before--;
	return (at - before) % 2 === 1;
}
function isIndented(text, start, end, column) {
	for (let feed = text.indexOf("\n", start); feed !== -1 && feed < end; feed = text.indexOf("\n", feed + 1)) {
		const at = afterBlanks(text, feed + 1);
		if (at - feed - 1 <= column && text.charCodeAt(at) !== sign.lineFeed) return false;
	}
	return true;
}
function singleValue(inner) {
	const text = inner.includes("\n") ? folded(inner) : inner;
	return text.includes("''") ? text.replaceAll("''", "'") : text;
}
// src/text/parse/plain/keys.ts
const longestKey = 1e3;
function keyEnd({ text, at }) {
	const unit = text.charCodeAt(at);
	if (unit === sign.doubleQuote || unit === sign.singleQuote) return quotedKeyEnd(text, at, unit);
	return unit !== sign.less && beginsPlain(unit, text.charCodeAt(at + 1)) ? plainKeyEnd(text, at) : -1;
}
function plainKeyEnd(text, start) {
	for (let at = start + 1; at - start <= longestKey; at++) {
		const unit = text.charCodeAt(at);
		if (unit > sign.colon) continue;
		if (unit === sign.colon && isGap(text.charCodeAt(at + 1))) return text.charCodeAt(at - 1) === sign.blank ? -1 : at;
		if (unit === sign.lineFeed || unit === sign.tab || Number.isNaN(unit)) return -1;
		if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) return -1;
	}
	return -1;
}
function quotedKeyEnd(text, start, quote) {
	const end = closingQuote(text, start, quote) + 1;
	if (end === 0 || end - start > longestKey || text.charCodeAt(end) !== sign.colon || !isGap(text.charCodeAt(end + 1))) return -1;
	const lineFeed = text.indexOf("\n", start);
	return lineFeed !== -1 && lineFeed < end ? -1 : end;
}
function readKey(reader, end) {
	const { text, at: start } = reader;
	const unit = text.charCodeAt(start);
	reader.at = end;
	if (unit === sign.doubleQuote || unit === sign.singleQuote) {
		const key = quotedValue(text.slice(start + 1, end - 1), unit);
		if (key !== void 0 && unit === sign.doubleQuote) tellEscapes(reader, key, {
			start,
			end
		});
		return key;
	}
	const key = text.slice(start, end);
	if (!isOnlyText(key)) tellPlainKey(reader, key, {
		start,
		end
	});
	return key;
}
// src/text/parse/plain/plain-text.ts
function readPlain(reader, column) {
	const { text, at: start } = reader;
	let end = scanLine(reader);
	if (end === -1) return void 0;
	let isFolded = false;
	for (let next = continuation(reader, column); next !== -1; next = continuation(reader, column)) {
		isFolded = true;
		reader.at = next;
		end = scanLine(reader);
		if (end === -1) return void 0;
	}
	const source = text.slice(start, end);
	const span = {
		start,
		end
	};
	const value = plainValue$1(reader, isFolded ? folded(source) : source, span);
	return value !== void 0 && nextContent(reader) ? {
		kind: "scalar",
		span,
		value,
		style: "plain"
	} : void 0;
}
function scanLine(reader) {
	const { text } = reader;
	let end = reader.at;
	for (let at = reader.at;; at++) {
		const unit = text.charCodeAt(at);
		if (unit > sign.colon) end = at + 1;
		else if (unit === sign.lineFeed || at >= text.length) {
			reader.at = at;
			return end;
		} else if (unit === sign.tab || unit === sign.colon && isGap(text.charCodeAt(at + 1))) return -1;
		else if (unit === sign.hash && text.charCodeAt(at - 1) === sign.blank) {
			reader.at = at;
			return end;
		} else if (unit !== sign.blank) end = at + 1;
	}
}
function continuation(reader, column) {
	const { text, at: lineEnd } = reader;
	if (text.charCodeAt(lineEnd) !== sign.lineFeed) return -1;
	for (let start = lineEnd + 1;;) {
		const at = afterBlanks(text, start);
		const unit = text.charCodeAt(at);
		if (start === lineEnd + 1) reader.nextLine = at;
		if (unit === sign.lineFeed) start = at + 1;
		else return at - start > column && unit !== sign.hash && at < text.length ? at : -1;
	}
}
function plainValue$1(reader, text, span) {
	if (isOnlyText(text)) return text;
	if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
	tellPlain(reader, text, span);
	if (text.charCodeAt(0) <= 57) return /^[-+]?\.(?:inf|nan)$/i.test(text) ? void 0 : coreNumber(text) ?? text;
	if (/^(?:~|null|Null|NULL)$/.test(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	return /^(?:false|False|FALSE)$/.test(text) ? false : text;
}
// src/text/parse/plain/flow.ts
function readFlow(reader, column) {
	const { text, at: start } = reader;
	const isMap = text.charCodeAt(start) === sign.openBrace;
	reader.depth++;
	reader.brackets++;
	reader.tokens++;
	reader.at++;
	if (!isWithinLimits(reader)) return void 0;
	const outer = reader.key;
	const content = isMap ? readEntries(reader, column) : readItems(reader, column);
	reader.depth--;
	reader.brackets--;
	reader.key = outer;
	reader.at++;
	if (!content) return void 0;
	const span = {
		start,
		end: reader.at
	};
	return content instanceof require_startup.EntryList ? {
		kind: "map",
		span,
		entries: content
	} : {
		kind: "list",
		span,
		items: content
	};
}
function readItems(reader, column) {
	const items = [];
	while (skipGap(reader, column)) {
		if (reader.text.charCodeAt(reader.at) === sign.closeBracket) return items;
		const item = readFlowValue(reader, column);
		if (!item || !endItem(reader, column, sign.closeBracket)) return void 0;
		items.push(item);
	}
}
function readEntries(reader, column) {
	const entries = new require_startup.EntryList();
	while (skipGap(reader, column)) {
		if (reader.text.charCodeAt(reader.at) === sign.closeBrace) return entries;
		const start = reader.at;
		const key = readFlowKey(reader);
		if (key === void 0) return void 0;
		const keySpan = {
			start,
			end: reader.at
		};
		reader.at++;
		reader.tokens += 2;
		reader.key = key;
		const value = skipGap(reader, column) ? readFlowValue(reader, column) : void 0;
		if (!value || !endItem(reader, column, sign.closeBrace)) return void 0;
		if (!entries.add({
			key,
			keySpan,
			value,
			merged: false
		})) return void 0;
	}
}
function endItem(reader, column, closing) {
	if (!skipGap(reader, column)) return false;
	const unit = reader.text.charCodeAt(reader.at);
	if (unit === sign.comma) reader.at++;
	return unit === sign.comma || unit === closing;
}
function skipGap(reader, column) {
	const { text } = reader;
	let start = -1;
	let { at } = reader;
	for (;; at++) {
		const unit = text.charCodeAt(at);
		if (unit === sign.lineFeed) {
			start = at + 1;
			reader.tokens++;
		} else if (unit !== sign.blank) break;
	}
	reader.at = at;
	if (start === -1 || at - start > column) return at < text.length;
	const unit = text.charCodeAt(at);
	return at - start === column && reader.brackets === 1 && (unit === sign.closeBracket || unit === sign.closeBrace);
}
function readFlowValue(reader, column) {
	const { text, at } = reader;
	const unit = text.charCodeAt(at);
	reader.nodes++;
	reader.tokens += 2;
	if (unit === sign.openBracket || unit === sign.openBrace) return readFlow(reader, column);
	if (unit === sign.doubleQuote || unit === sign.singleQuote) return readQuoted(reader, column);
	return readFlowPlain(reader);
}
function readFlowPlain(reader) {
	const { text, at: start } = reader;
	const end = flowPlainEnd(text, start);
	if (end === -1) return void 0;
	const span = {
		start,
		end
	};
	const value = plainValue$1(reader, text.slice(start, end), span);
	reader.at = end;
	return value === void 0 ? void 0 : {
		kind: "scalar",
		span,
		value,
		style: "plain"
	};
}
function flowPlainEnd(text, start) {
	const first = text.charCodeAt(start), second = text.charCodeAt(start + 1);
	if (first === sign.colon || !beginsPlain(first, second) || first === sign.dash && isFlowSign(second)) return -1;
	let end = start;
	for (let at = start;; at++) {
		const unit = text.charCodeAt(at);
		switch (unit) {
			case sign.comma:
			case sign.closeBracket:
			case sign.closeBrace: return end;
			case sign.lineFeed: return isFollowedBySign(text, at) ? end : -1;
			case sign.blank: break;
			case sign.colon:
				if (!isPlainColon(text.charCodeAt(at + 1))) return -1;
				end = at + 1;
				break;
			case sign.question:
			case sign.hash:
			case sign.tab:
			case sign.openBracket:
			case sign.openBrace: return -1;
			default:
				if (Number.isNaN(unit)) return -1;
				end = at + 1;
		}
	}
}
function isPlainColon(next) {
	return !isGap(next) && !isFlowSign(next) && next !== sign.colon;
}
function isFlowSign(unit) {
	return unit === sign.comma || unit === sign.closeBracket || unit === sign.closeBrace || unit === sign.openBracket || unit === sign.openBrace;
}
function isFollowedBySign(text, at) {
	let next = at;
	while (text.charCodeAt(next) === sign.lineFeed || text.charCodeAt(next) === sign.blank) next++;
	const unit = text.charCodeAt(next);
	return unit === sign.comma || unit === sign.closeBracket || unit === sign.closeBrace;
}
function readFlowKey(reader) {
	const { text, at } = reader;
	const unit = text.charCodeAt(at);
	const end = unit === sign.doubleQuote || unit === sign.singleQuote ? closingQuote(text, at, unit) + 1 : flowKeyEnd(text, at);
	if (end <= 0 || end - at > 1e3 || text.charCodeAt(end) !== sign.colon || text.slice(at, end).includes("\n")) return void 0;
	return readKey(reader, end);
}
function flowKeyEnd(text, start) {
	const pattern = /[\w$./-]+(?: [\w$./-]+)*(?=:[ \n])/y;
	pattern.lastIndex = start;
	return beginsPlain(text.charCodeAt(start), text.charCodeAt(start + 1)) && pattern.test(text) ? pattern.lastIndex : -1;
}
// src/text/parse/plain/block.ts
function readCollection(reader) {
	return isItem(reader) ? readList(reader, reader.column) : readMap(reader, reader.column);
}
function isItem({ text, at }) {
	return text.charCodeAt(at) === sign.dash && isGap(text.charCodeAt(at + 1));
}
function readMap(reader, column) {
	const start = reader.at;
	const entries = new require_startup.EntryList();
	const outer = reader.key;
	let merge;
	let end = start;
	reader.nodes++;
	reader.depth++;
	if (!isWithinLimits(reader)) return void 0;
	do {
		const isMerge = isMergeKey(reader);
		const keySpan = isMerge ? readMergeKey(reader) : readEntryKey(reader);
		if (!keySpan || isMerge && merge) return void 0;
		const { key } = reader;
		const value = readValue(reader, column);
		if (!value) return void 0;
		if (isMerge) {
			if (value.kind !== "map" || reader.aliasEnd === -1) return void 0;
			merge = {
				keySpan,
				sources: [value]
			};
		} else if (!entries.add({
			key,
			keySpan,
			value,
			merged: false
		})) return void 0;
		end = endOf$3(reader, value);
	} while (reader.column === column);
	reader.depth--;
	reader.key = outer;
	if (reader.column > column) return void 0;
	const span = {
		start,
		end
	};
	return merge ? {
		kind: "map",
		span,
		...merged(entries, merge)
	} : {
		kind: "map",
		span,
		entries
	};
}
function readMergeKey(reader) {
	const start = reader.at;
	reader.key = "<<";
	reader.at = start + 3;
	reader.tokens += 2;
	return {
		start,
		end: start + 2
	};
}
function readEntryKey(reader) {
	const start = reader.at;
	const end = reader.keyEnd === -1 ? keyEnd(reader) : reader.keyEnd;
	reader.keyEnd = -1;
	const key = end === -1 ? void 0 : readKey(reader, end);
	if (key === void 0) return void 0;
	reader.key = key;
	reader.at = end + 1;
	reader.tokens += 2;
	return {
		start,
		end
	};
}
function readValue(reader, column) {
	const { text } = reader;
	const at = afterBlanks(text, reader.at);
	reader.at = at;
	if (text.charCodeAt(at) === sign.ampersand) return readAnchored(reader, () => readValue(reader, column));
	if (!isLineEnd(reader)) return readInline(reader, column);
	const { comments } = reader;
	if (!endLine(reader)) return void 0;
	if (reader.column > column) return readBelow(reader, column, reader.comments > comments);
	return reader.column === column && isItem(reader) ? readList(reader, column) : emptyAt(reader, at);
}
function emptyAt(reader, at) {
	reader.nodes++;
	return nothingAt(at);
}
function readBelow(reader, column, isBehindComment) {
	if (isItem(reader)) return readList(reader, reader.column);
	reader.keyEnd = keyEnd(reader);
	if (reader.keyEnd !== -1 || isMergeKey(reader)) return readMap(reader, reader.column);
	return isBehindComment ? void 0 : readInline(reader, column);
}
function readList(reader, column) {
	const start = reader.at;
	const items = [];
	let end = start;
	reader.nodes++;
	reader.depth++;
	if (!isWithinLimits(reader)) return void 0;
	do {
		const item = readItem(reader, column);
		if (!item) return void 0;
		end = endOf$3(reader, item);
		items.push(item);
	} while (reader.column === column && isItem(reader));
	reader.depth--;
	return reader.column > column ? void 0 : {
		kind: "list",
		span: {
			start,
			end
		},
		items
	};
}
function readItem(reader, column) {
	const dash = reader.at;
	const at = afterBlanks(reader.text, dash + 1);
	reader.tokens++;
	reader.at = at;
	if (reader.text.charCodeAt(at) === sign.ampersand) return readAnchored(reader, () => readLoneItem(reader, column));
	if (isLineEnd(reader)) return readNextLine(reader, column);
	reader.column = column + at - dash;
	if (isItem(reader)) return readList(reader, reader.column);
	return readBelow(reader, column, false);
}
function readLoneItem(reader, column) {
	reader.at = afterBlanks(reader.text, reader.at);
	return isLineEnd(reader) ? readNextLine(reader, column) : readInline(reader, column);
}
function isLineEnd({ text, at }) {
	const unit = text.charCodeAt(at);
	return unit === sign.lineFeed || unit === sign.hash || at >= text.length;
}
function readNextLine(reader, column) {
	const { comments, at } = reader;
	if (!endLine(reader)) return void 0;
	return reader.column > column ? readBelow(reader, column, reader.comments > comments) : emptyAt(reader, at);
}
function readInline(reader, column) {
	const { text, at } = reader;
	const unit = text.charCodeAt(at);
	reader.nodes++;
	reader.tokens++;
	if (beginsPlain(unit, text.charCodeAt(at + 1))) return readPlain(reader, column);
	if (unit === sign.star) return ended(reader, readAlias(reader));
	if (unit === sign.pipe || unit === sign.greater) return readBlockText(reader, column);
	return ended(reader, unit === sign.openBracket || unit === sign.openBrace ? readFlow(reader, column) : readQuoted(reader, column));
}
function ended(reader, node) {
	return node && endLine(reader) ? node : void 0;
}
// src/text/parse/plain/document.ts
function readPlainDocument(source) {
	if (!isOrdinary(source.text)) return void 0;
	const reader = readerOf$1(source.text);
	if (!beginDocument(reader)) return void 0;
	if (reader.column === -1) return documentOf(reader, source, void 0);
	const root = reader.column === 0 ? readCollection(reader) : void 0;
	return root && reader.column === -1 && isWithinLimits(reader) ? documentOf(reader, source, root) : void 0;
}
function documentOf({ problems }, source, root) {
	return require_startup.withLines({
		source,
		root,
		problems: problems.length > 1 ? problems.sort((a, b) => a.span.start - b.span.start) : problems
	});
}
function isOrdinary(text) {
	if (!/[^\t\n -~]/.test(text)) return true;
	return !/[\r\ufeff\ufffc\ufffd]/.test(text) && inspectCharacters(text).problems.length === 0;
}
function beginDocument(reader) {
	if (nextContent(reader)) return true;
	if (reader.column !== 0 || !reader.text.startsWith("---", reader.at)) return false;
	reader.at += 3;
	return endLine(reader);
}
// src/text/reread.ts
const trees = new WeakMap();
const recent$1 = [];
const mostRecent$1 = 8;
function rereadable({ source, problems, root }, read) {
	const tree = {
		source,
		root: void 0,
		isGone: false,
		read
	};
	const document = require_startup.withLines({
		source,
		problems,
		root
	});
	trees.set(document, tree);
	return document;
}
const readAgain$2 = require_startup.gettersOf({ root: rootOf });
function isRereadable(document) {
	return trees.has(document);
}
function takenFrom(document) {
	const tree = trees.get(document);
	if (!tree) return document;
	const { source, problems } = document;
	const root = tree.isGone ? tree.root ?? tree.read(source)?.root : document.root;
	letGo(document);
	return require_startup.withLines({
		source,
		root,
		problems
	});
}
function letGo(document) {
	const tree = trees.get(document);
	if (!tree) return;
	tree.root = void 0;
	if (!tree.isGone) readAgain$2(document, tree);
	tree.isGone = true;
}
function rootOf(tree) {
	if (tree.root) return tree.root;
	tree.root = tree.read(tree.source)?.root;
	recent$1.push(tree);
	const oldest = recent$1.length > mostRecent$1 ? recent$1.shift() : void 0;
	if (oldest && !recent$1.includes(oldest)) oldest.root = void 0;
	return tree.root;
}
// src/text/decode.ts
const mostFileBytes = limits.bytes;
async function readText(path, bytes) {
	const decoded = sourceOf(path, bytes);
	if ("unreadable" in decoded) return decoded.unreadable;
	const { source } = decoded;
	const plain = readPlainDocument(source);
	if (plain) return rereadable(withMark(plain), readPlainDocument);
	if (source.text.length > limits.bytes) return withMark(require_startup.unreadableDocument(source, tooLarge));
	const { readFullDocument } = await Promise.resolve().then(() => require("./full-reader.js")).then((n) => n.full_reader_exports);
	return rereadable(withMark(readFullDocument(source)), readFullDocument);
}
function sourceOf(path, bytes) {
	const decoded = decodeBytes(bytes);
	if ("problem" in decoded) return { unreadable: require_startup.unreadableDocument({
		path,
		text: ""
	}, decoded.problem, glimpseOf(bytes)) };
	return { source: {
		path,
		text: decoded.text
	} };
}
function readPlainly(source) {
	return source.text.length > limits.bytes ? require_startup.unreadableDocument(source, tooLarge) : readPlainDocument(source);
}
function withMark(document) {
	return document.source.text.startsWith("\ufeff") ? {
		...document,
		problems: [secondMark, ...document.problems]
	} : document;
}
const secondMark = {
	code: "hidden-character",
	message: "Second byte order mark, which the platform's YAML reader takes as part of the first key; delete it",
	span: {
		start: 0,
		end: 1
	}
};
function glimpseOf(bytes) {
	return new TextDecoder("latin1").decode(bytes.subarray(0, limits.bytes)).replaceAll("\0", "");
}
const tooLarge = {
	code: "too-large",
	message: "The text is larger than 1 MiB; split it or remove what is generated",
	span: {
		start: 0,
		end: 0
	}
};
// src/dialects/kestra/recognise.ts
const foreignKeys$1 = new Set([
	"apiVersion",
	"kind",
	"on",
	"jobs",
	"steps",
	"stages",
	"services",
	"charts",
	"testCases",
	"rules",
	"blocks"
]);
const longestLook = 1e5;
function recogniseFlow(document) {
	const { root, source } = document;
	if (root?.kind === "map" && (!require_startup.isBroken(document) || isOnlySplit(document))) return weigh(evidenceOfTree(root));
	return require_startup.isBroken(document) ? weigh(evidenceOfText(source.text.slice(0, longestLook))) : weigh([]);
}
function isOnlySplit(document) {
	return document.problems.every((problem) => problem.code === "several-documents" || !require_startup.isBroken({
		...document,
		problems: [problem]
	}));
}
function evidenceOfTree(root) {
	const found = [];
	if (!["id", "namespace"].every((key) => isWord$1(require_startup.childOf(root, key)))) return [];
	if (require_startup.childOf(root, "tasks")) found.push({
		weight: holdsTyped(require_startup.childOf(root, "tasks")) ? 3 : 1,
		words: "`id`, `namespace` and `tasks`"
	});
	if (require_startup.childOf(root, "triggers")) found.push({
		weight: holdsTyped(require_startup.childOf(root, "triggers")) ? 2 : 1,
		words: "`triggers`"
	});
	if (found.length === 0) return [];
	if (hasOwnType(root)) found.push({
		weight: 3,
		words: "types that begin with `io.kestra`"
	});
	for (const key of root.entries.keys()) if (foreignKeys$1.has(key)) found.push({
		weight: -4,
		words: `\`${key}\``
	});
	if (require_startup.textOf(require_startup.childOf(root, "type")) !== void 0) found.push({
		weight: -4,
		words: "`type`"
	});
	return [{
		weight: 1,
		words: "`id` and `namespace`"
	}, ...found];
}
function isWord$1(node) {
	return node?.kind === "scalar" && node.value !== null && node.value !== "";
}
function holdsTyped(node) {
	return node?.kind === "list" && node.items.some((item) => isWord$1(require_startup.childOf(item, "id")) && isWord$1(require_startup.childOf(item, "type")));
}
function hasOwnType(root) {
	return [
		"tasks",
		"triggers",
		"errors"
	].some((key) => {
		const list = require_startup.childOf(root, key);
		return list?.kind === "list" && list.items.some((item) => require_startup.textOf(require_startup.childOf(item, "type"))?.startsWith("io.kestra."));
	});
}
function evidenceOfText(text) {
	const has = (key) => new RegExp(`^${key}:`, "m").test(text);
	if (!has("id") || !has("namespace") || !(has("tasks") || has("triggers"))) return [];
	const found = [{
		weight: 2,
		words: "`id`, `namespace` and `tasks`"
	}];
	if (/^[ \t]*(?:- )?type:[ \t]*["']?io\.kestra\./m.test(text)) found.push({
		weight: 3,
		words: "types that begin with `io.kestra`"
	});
	for (const { 1: key = "" } of text.matchAll(/^([A-Za-z]+):/gm)) if (foreignKeys$1.has(key)) found.push({
		weight: -4,
		words: `\`${key}\``
	});
	return found;
}
// src/engine/dialect-words.ts
const ruleWords = {
	pipeline: "pipeline",
	task: "task",
	group: "group",
	schedule: "schedule",
	sensor: "sensor",
	alert: "alert",
	input: "input",
	"fan-out": "matrix",
	dependency: "dependency"
};
const verbatim = /("[^"]*"|`[^`]*`)/;
const translations = new WeakMap();
function inWordsOf({ words }, text) {
	const known = translations.get(words);
	const translation = known === void 0 ? translationFor(words) : known;
	translations.set(words, translation);
	if (translation === null) return text;
	const { forms, pattern } = translation;
	const spoken = (piece) => piece.replace(pattern, (_, article, word) => phrase(forms, article, word));
	return text.split(verbatim).map((piece, index) => index % 2 === 0 ? spoken(piece) : piece).join("");
}
function translationFor(words) {
	const other = nouns$1.filter((noun) => words[noun] !== ruleWords[noun]);
	if (other.length === 0) return null;
	const forms = new Map(other.flatMap((noun) => formsOf(ruleWords[noun], words[noun])));
	return {
		forms,
		pattern: new RegExp(`\\b(?:(an?) )?(${[...forms.keys()].join("|")})\\b`, "gi")
	};
}
function phrase(forms, article, word) {
	const own = forms.get(word.toLowerCase()) ?? word;
	const written = /^[A-Z]/.test(word) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
	if (article === void 0) return written;
	const indefinite = /^[aeiou]/i.test(own) ? "an" : "a";
	return `${/^A/.test(article) ? indefinite.charAt(0).toUpperCase() + indefinite.slice(1) : indefinite} ${written}`;
}
function formsOf(from, to) {
	return [[plural(from), plural(to)], [from, to]];
}
function plural(word) {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	if (/ix$/.test(word)) return `${word.slice(0, -2)}ices`;
	return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
// src/model/trigger-words.ts
function triggerWord({ kind, name, cron }) {
	const words = {
		cron: "Schedule",
		sensor: "Sensor",
		upstream: "Trigger event",
		data: "Data trigger",
		webhook: "Webhook"
	};
	const label = name.trim() || cron.value?.trim();
	return label ? `${words[kind]} ${require_startup.quoted(label)}` : words[kind];
}
function triggerPhrase(trigger) {
	const word = triggerWord(trigger);
	return word[0]?.toLowerCase() + word.slice(1);
}
// src/time/cron-edit.ts
const plainCron = /^[0-9][0-9A-Z*/-]{0,20}(?: [0-9A-Z*?/-]{1,20}){4,6}$/;
function replaceCron(document, path, text, safety) {
	const node = require_startup.nodeAt(document.root, path);
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
// src/time/spell.ts
function joined$2(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function runsOf(values) {
	const runs = [];
	for (let $ = 0, $l = values; $ < $l.length; $++) {
		const value = $l[$];
		{
			const run = runs.at(-1);
			if (run !== void 0 && run[1] === value - 1) run[1] = value;
			else runs.push([value, value]);
		}
	}
	return runs;
}
function stepOf(values) {
	const { 0: first, 1: second } = values;
	if (first === void 0 || second === void 0 || values.length < 3) return void 0;
	const step = second - first;
	return values.every((value, index) => value === first + index * step) ? step : void 0;
}
const maxPieces = 8;
function listed(values) {
	return runsOf(values).map(({ 0: first, 1: last }) => first === last ? String(first) : `${first}-${last}`).join();
}
function spelled(values, write = String) {
	const step = stepOf(values);
	if (step !== void 0 && step > 1 && values.length > 4) return `${write(values[0] ?? 0)} to ${write(values.at(-1) ?? 0)} in steps of ${step}`;
	const runs = runsOf(values);
	if (runs.length > maxPieces) return void 0;
	return joined$2(runs.flatMap(({ 0: first, 1: last }) => {
		if (last - first > 1) return [`${write(first)} to ${write(last)}`];
		return first === last ? [write(first)] : [write(first), write(last)];
	}));
}
// src/time/day-words.ts
const weekdayNames = [
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
	switch (rule.kind) {
		case "every": return true;
		case "weekdays": return rule.weekdays.length === 7;
		case "month-days": return rule.days.length === 31;
		case "either": return isEveryDay(rule.monthDays) || isEveryDay(rule.weekdays);
		case "both": return isEveryDay(rule.monthDays) && isEveryDay(rule.weekdays);
	}
}
function daysInWords(rule) {
	if (isEveryDay(rule)) return "every day";
	switch (rule.kind) {
		case "every": return "every day";
		case "weekdays": return weekdaysInWords(rule);
		case "month-days": return monthDaysInWords(rule);
		case "either": return `${monthDaysInWords(rule.monthDays)} and ${weekdaysInWords(rule.weekdays)}`;
		case "both": return `${monthDaysInWords(rule.monthDays)}, only ${weekdaysInWords(rule.weekdays)}`;
	}
}
function weekdaysInWords(rule) {
	const parts = rule.weekdays.length === 0 ? [] : [plainWeekdays(rule.weekdays)];
	const counted = rule.nth.map(({ weekday, nth }) => `${nthNames[nth - 1]} ${weekdayNames[weekday]}`);
	if (counted.length > 0) parts.push(`on the ${joined$2(counted)} of the month`);
	if (rule.last.length > 0) parts.push(`on the last ${joined$2(rule.last.map(nameOf))} of the month`);
	return joined$2(parts);
}
function plainWeekdays(weekdays) {
	const days = weekdays.join("");
	if (days === "12345") return "on weekdays";
	if (days === "06") return "on weekends";
	return `on ${joined$2([...weekdays].sort((a, b) => (a + 6) % 7 - (b + 6) % 7).map((day) => `${nameOf(day)}s`))}`;
}
function monthDaysInWords(rule) {
	const parts = [];
	if (rule.days.length > 0) parts.push(plainDays(rule.days));
	for (let $ = 0, $l = rule.nearest; $ < $l.length; $++) {
		const day = $l[$];
		parts.push(`the weekday nearest to the ${ordinal(day)}`);
	}
	for (let $ = 0, $l = rule.fromEnd; $ < $l.length; $++) {
		const count = $l[$];
		parts.push(fromEndInWords(count));
	}
	if (rule.lastWorkday) parts.push("the last weekday");
	return `on ${joined$2(parts)} of the month`;
}
function plainDays(days) {
	return `the ${spelled(days, ordinal) ?? `days ${listed(days)}`}`;
}
function fromEndInWords(count) {
	if (count === 0) return "the last day";
	return count === 1 ? "the day before the last" : `the day ${count} days before the last`;
}
function nameOf(weekday) {
	return weekdayNames[weekday] ?? "";
}
function ordinal(day) {
	return `${day}${day > 10 && day < 14 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][day % 10] ?? "th"}`;
}
// src/time/words.ts
const maxTimes = 6;
function describeClock(clock, zone) {
	if ("cron" in clock) return describeCron(clock.cron, zone);
	if ("interval" in clock) return `every ${require_startup.duration(clock.interval.seconds).replace(/^1 /, "")}`;
	if ("instants" in clock) return instantsInWords(clock.instants);
	return "isContinuous" in clock ? "again after each run" : void 0;
}
const mostInstants = 3;
function instantsInWords(instants) {
	const shown = instants.map((at) => new Date(at).toISOString().slice(0, 16).replace("T", " "));
	if (shown.length === 0) return "never";
	if (shown.length <= mostInstants) return `once at ${joined$2(shown)} (UTC)`;
	return `${shown.length} times from ${shown[0]} to ${shown.at(-1)} (UTC)`;
}
function describeCron(cron, zone) {
	const time = timesInWords(cron);
	const day = daysInWords(cron.days);
	const days = isEveryDay(cron.days) && !time.startsWith("at ") ? void 0 : day;
	const words = [
		time,
		secondsInWords(cron),
		days,
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
	return `at ${joined$2(hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute))))}`;
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
	const { 0: first = 0 } = minutes;
	if (hours.length === 24 && first === 0) return pace;
	if (hours.length === 24) return `${pace} from :${twoDigits(first)} of each hour`;
	return `${pace} from ${clock(hours[0] ?? 0, first)} to ${clock(hours.at(-1) ?? 0, minutes.at(-1) ?? 0)}`;
}
function evenStep(minutes) {
	const { 0: first = 0, 1: second = 0 } = minutes;
	const step = minutes.length === 2 ? second - first : stepOf(minutes);
	return step !== void 0 && step * minutes.length === 60 ? step : void 0;
}
function timesByField({ minutes, hours }) {
	const minuteWords = spelled(minutes, (minute) => `:${twoDigits(minute)}`) ?? `the minutes ${listed(minutes)}`;
	const someHours = `${hours.length === 1 ? "hour" : "hours"} ${spelled(hours, twoDigits) ?? listed(hours)}`;
	return `at ${minuteWords} of ${hours.length === 24 ? "every hour" : someHours}`;
}
function secondsInWords({ seconds }) {
	if (seconds.length === 1 && seconds[0] === 0) return void 0;
	if (seconds.length === 60) return "at every second";
	return `at ${seconds.length === 1 ? "second" : "seconds"} ${spelled(seconds) ?? listed(seconds)}`;
}
function monthsInWords({ months }) {
	if (months.length === 12) return void 0;
	return `in ${spelled(months, (month) => monthNames[month - 1] ?? "") ?? `the months ${listed(months)}`}`;
}
function yearsInWords(cron) {
	if (isEveryYear(cron)) return void 0;
	return `in ${spelled(cron.years) ?? `the years ${listed(cron.years)}`}`;
}
function clock(hour, minute) {
	return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
function twoDigits(value) {
	return String(value).padStart(2, "0");
}
// src/model/referents.ts
const known$11 = new require_startup.Memo();
function nodesById(pipeline) {
	const index = known$11.get(pipeline) ?? {
		task: byId(pipeline.tasks),
		group: byId(pipeline.groups)
	};
	known$11.set(pipeline, index);
	return index;
}
function byId(nodes) {
	const index = new Map();
	for (let $ = 0, $l = nodes; $ < $l.length; $++) {
		const node = $l[$];
		{
			const id = node.id.toLowerCase();
			const same = index.get(id);
			if (same) same.push(node);
			else index.set(id, [node]);
		}
	}
	return index;
}
function referentsOf(pipeline, { context, name }) {
	if (name === null || context !== "task" && context !== "group") return [];
	return nodesById(pipeline)[context].get(name.toLowerCase()) ?? [];
}
// src/text/scalars.ts
function someText(node, test) {
	if (node.kind === "scalar") return typeof node.value === "string" && test(node.value);
	if (node.kind === "list") for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const item = $l[$];
		if (someText(item, test)) return true;
	}
	else for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { value } = $l[$];
		if (someText(value, test)) return true;
	}
	return false;
}
function eachScalar(node, path, see) {
	if (node) visit(node, [...path], see);
}
function visit(node, path, see) {
	const depth = path.length;
	if (node.kind === "scalar") see(node, path);
	else if (node.kind === "map") for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		path[depth] = key;
		visit(value, path, see);
	}
	else for (let index = 0; index < node.items.length; index++) {
		path[depth] = index;
		const item = node.items[index];
		if (item) visit(item, path, see);
	}
	path.length = depth;
}
// src/model/nesting.ts
function groupOf$1(pipeline, node) {
	const group = node.parent === null ? void 0 : pipeline.nodes.get(node.parent);
	return group?.kind === "group" ? group : void 0;
}
function groupsAround(pipeline, node) {
	const around = [];
	for (let group = groupOf$1(pipeline, node); group && !around.includes(group); group = groupOf$1(pipeline, group)) around.push(group);
	return around;
}
function withGroups(pipeline, node) {
	return [node, ...groupsAround(pipeline, node)];
}
function someWithGroups(pipeline, node, test) {
	if (test(node)) return true;
	const group = groupOf$1(pipeline, node);
	if (!group) return false;
	return group.parent === null ? test(group) : groupsAround(pipeline, group).some(test) || test(group);
}
function childrenOf(pipeline, group) {
	return group.children.flatMap((key) => pipeline.nodes.get(key) ?? []);
}
function tasksIn(pipeline, group) {
	const seen = new Set();
	const visit = (node) => {
		if (seen.has(node)) return [];
		seen.add(node);
		return node.kind === "task" ? [node] : childrenOf(pipeline, node).flatMap(visit);
	};
	return visit(group);
}
function topNodes(pipeline) {
	return [...pipeline.groups, ...pipeline.tasks].filter((node) => node.parent === null);
}
// src/text/edit/list-edit.ts
function removeItem(document, path) {
	const list = require_startup.nodeAt(document.root, path.slice(0, -1));
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
	const line = require_startup.lineIndexAt(lineStarts, item.start);
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
// src/text/edit/insertion.ts
function insertBelowRoot(document, key, settings, title) {
	return insertAtRoot(document, {
		settings: { [key]: settings },
		lines: []
	}, title);
}
function appendToRoot(document, lines, title) {
	return insertAtRoot(document, {
		settings: {},
		lines
	}, title);
}
function insertAtRoot(document, insertion, title) {
	const root = document.root;
	if (root?.kind !== "map" || !isBlock(document, root)) return void 0;
	const entries = Object.entries(insertion.settings);
	const edits = entries.filter(({ 0: key }) => require_startup.entryOf(root, key)).map(({ 0: key, 1: settings }) => insertionFor(document, root, key, settings));
	const appended = [...entries.filter(({ 0: key }) => !require_startup.entryOf(root, key)).flatMap(({ 0: key, 1: value }) => [`${key}:`, ...linesOf$1(value, 2)]), ...insertion.lines];
	if (edits.includes(void 0)) return void 0;
	return {
		title,
		safety: "unsafe",
		edits: [...edits, ...appended.length > 0 ? [appendix(document, appended)] : []].filter((edit) => edit !== void 0),
		insertion
	};
}
function joinInsertions(insertions) {
	const settings = {};
	for (let $ = 0, $l = insertions; $ < $l.length; $++) {
		const insertion = $l[$];
		for (let $ = 0, $l = Object.entries(insertion.settings); $ < $l.length; $++) {
			const { 0: key, 1: value } = $l[$];
			settings[key] = {
				...settings[key],
				...value
			};
		}
	}
	return {
		settings,
		lines: insertions.flatMap(({ lines }) => lines)
	};
}
function insertionFor(document, root, key, settings) {
	const entry = require_startup.entryOf(root, key);
	if (!entry || entry.merged) return void 0;
	if (require_startup.isUnset(entry.value)) return replacing(document, entry.value, entry.keySpan.end, linesOf$1(settings, 2));
	return entry.value.kind === "map" ? insertInto(document, entry.value, settings) : void 0;
}
function insertInto(document, node, settings) {
	const { 0: first } = node.entries.list;
	if (!first || first.merged || !isBlock(document, node)) return void 0;
	const wanted = Object.fromEntries(Object.entries(settings).filter(({ 0: key }) => require_startup.isUnset(node.entries.get(key)?.value)));
	if (Object.keys(wanted).some((key) => node.entries.has(key))) return void 0;
	const column = first.keySpan.start - (document.lineStarts[require_startup.lineIndexAt(document.lineStarts, first.keySpan.start)] ?? 0);
	return atLineAfter(document, endOf$2(node), linesOf$1(wanted, column));
}
function endOf$2(node) {
	if (node.kind === "scalar") return node.span.end;
	const children = node.kind === "map" ? node.entries.list.map((entry) => entry.value) : node.items;
	return Math.max(node.span.start, ...children.map(endOf$2));
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
	return Object.entries(settings).flatMap(({ 0: key, 1: value }) => typeof value === "object" ? [`${" ".repeat(indent)}${key}:`, ...linesOf$1(value, indent + 2)] : [`${" ".repeat(indent)}${key}: ${value}`]);
}
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
				"retries": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"retry_delay": {
					"type": ["integer", "null"],
					"minimum": 0,
					"maximum": 120
				},
				"timeout": {
					"type": ["integer", "null"],
					"minimum": 0
				},
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
		"retries": {
			"type": ["integer", "null"],
			"minimum": 0
		},
		"retry_delay": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 120
		},
		"timeout": {
			"type": ["integer", "null"],
			"minimum": 0
		},
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
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/retries",
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
				if (data1 < 0 || isNaN(data1)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/retry_delay",
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
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					vErrors = added(vErrors, {
						instancePath: instancePath + "/timeout",
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
const schema = schema6;
const shapes$2 = {
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
};
// src/dialects/orchestra/keys.ts
const inCamelCase = require_startup.oncePerText((key) => key.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
const shapes$1 = new Map(Object.entries(shapes$2));
const nothing$1 = {};
const keysByShape = new Map([...shapes$1].map(({ 0: name, 1: { keys } }) => [name, new Map(Object.entries(keys ?? {}))]));
const allKeys = new Set([...keysByShape.values()].flatMap((keys) => [...keys.keys()]));
const snakeToCamel = new Map([...allKeys].filter((key) => key.includes("_")).map((key) => [key, inCamelCase(key)]));
const camelToSnake = new Map([...snakeToCamel].map(({ 0: key, 1: camel }) => [camel, key]));
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
	if (!key.includes("_")) return key;
	return snakeToCamel.get(key) ?? inCamelCase(key);
}
function shapeOf$1(name) {
	return shapes$1.get(name) ?? nothing$1;
}
function keysOf(shape) {
	return [...keysByShape.get(shape)?.keys() ?? []];
}
function hasKeys(shape) {
	return (keysByShape.get(shape)?.size ?? 0) > 0;
}
function hasKey(shape, key) {
	return keysByShape.get(shape)?.has(key) ?? false;
}
const shapesWithKey = require_startup.oncePerText((key) => [...keysByShape].filter(({ 0: shape, 1: keys }) => shape !== "entry" && keys.has(key)).map(({ 0: shape }) => shape));
function shapeBelow(shape, key) {
	if (typeof key === "number") return shapeOf$1(shape).items ?? "";
	return keysByShape.get(shape)?.get(key) ?? shapeOf$1(shape).values ?? "";
}
function fieldOf(node, key) {
	if (node?.kind !== "map") return void 0;
	return node.entries.get(key) ?? (key.includes("_") ? node.entries.get(camelKey(key)) : void 0);
}
function concreteShape(shape, node) {
	if (shape !== "entry") return shape;
	if (node?.kind !== "map" || fieldOf(node, "tasks")) return "group";
	return taskMarks.some((key) => fieldOf(node, key)) ? "task" : "group";
}
function stopsAlong(root, keys) {
	let stop = {
		shape: "file",
		node: root,
		path: []
	};
	const stops = [stop];
	for (let $ = 0, $l = keys; $ < $l.length; $++) {
		const key = $l[$];
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
	const entry = hasKey(shape, key) ? fieldOf(node, key) : require_startup.entryOf(node, key);
	return {
		shape: concreteShape(shapeBelow(shape, key), entry?.value),
		node: entry?.value,
		path: [...path, entry?.key ?? key]
	};
}
// src/text/swallowed.ts
const comment$1 = /^[ \t]+(#([^\s#][^\s]*)[^\r\n]*)/;
const longestBlank = 20;
const afterKey = /^["']?[ \t]*:/;
function mayBeSwallowed({ source }, { style, span }) {
	return style === "empty" || style === "plain" && /[ \t]/.test(source.text[span.end] ?? "");
}
function swallowedAt(document, path) {
	const node = require_startup.nodeAt(document.root, path);
	if (node?.kind !== "scalar" || node.style !== "empty" && node.style !== "plain") return void 0;
	const start = node.style === "plain" ? node.span.end : startOfNothing(document, node, path);
	const line = start === void 0 ? "" : document.source.text.slice(start, start + 200);
	const { 1: all = "", 2: word = "" } = comment$1.exec(line) ?? [];
	if (start === void 0 || all === "") return void 0;
	const at = start + line.indexOf("#");
	const rest = node.style === "plain" ? document.source.text.slice(node.span.start, node.span.end) : null;
	return {
		path,
		word: `#${word}`,
		span: {
			start: at,
			end: at + word.length + 1
		},
		comment: all.trim(),
		rest
	};
}
function startOfNothing({ root, source }, node, path) {
	const above = require_startup.nodeAt(root, path.slice(0, -1));
	const entry = above?.kind === "map" ? above.entries.get(String(path.at(-1))) : void 0;
	if (!entry) {
		const before = source.text.slice(Math.max(0, node.span.start - longestBlank), node.span.start);
		return /-[ \t]*$/.test(before) ? node.span.start - (before.length - before.trimEnd().length) : void 0;
	}
	const colon = afterKey.exec(source.text.slice(entry.keySpan.end, entry.keySpan.end + 20));
	return colon ? entry.keySpan.end + colon[0].length : void 0;
}
function quoteSwallowed({ word, comment, span, rest }) {
	const isOneWord = comment === word || /^\s+#/.test(comment.slice(word.length));
	const text = `'${word.replaceAll("'", "''")}'`;
	return rest === null && isOneWord ? {
		title: `Write ${text}`,
		safety: "unsafe",
		edits: [{
			span,
			text
		}]
	} : void 0;
}
// src/dialects/foreign.ts
const foreignRootKeys = new Set(`
  AWSTemplateFormatVersion Resources Parameters Outputs Conditions Mappings Transform Description
  active_learning agents aliases application apps arguments artifacts asset assets authors
  base before_script blocks breaking build builds bundle buildpacks cache categories channels charts
  checks cluster clusters code collections command commands compute component components concern conda config-version connector
  connectors constants containers context coverage custom dags data_sources dataset datasets datasource datasources db defaults
  default_args dependencies deploy deps destination devDependencies dimensions display_name distribution dockerfile
  domain entities entrypoint env epochs evaluation experiment experiments exporters exposures extends extensions
  external features flows formatters forms formula framework functions groups handlers hosts hooks home icon image images
  import imports include includes info instructions intents interface ignore
  job jobs kernel keywords language layers lexicon libraries license licenses lint linters listeners logging
  loader macros main maintainers managed manifest markdown_extensions matrix measures metadata methods metrics mixins
  model models modules namespace nav networks nlu node nodes notebook objective on openapi optimizer orbs os output output_dir outputs
  packages parameters paths permissions pipelines platform platforms plugin plugins policies policy pool pools post
  predict preprocessing processors producer profile profiles project prompts properties provider providers
  receivers recipe recipes registry release repo repos repository repositories requirements resource resources responses roles routes rules run
  runner runs runs-on runtime saved_queries schema schemas scm script scripts secrets seed seeds selectors semantic_models
  sequence serve server servers service services settings site_name site_url skills slots snapshots source sources spec
  stage stages state states steps stories storage strategy streams swagger swagger_url
  target targets task taskFlow tags_metadata template templates tests theme tool tools topology tracks train trainer training
  transforms triggers trigger type unit_tests uri use variable variables vars views volumes workdir workflow workflows workspace
  `.trim().split(/\s+/));
const kindKeys = new Set(["apiVersion", "kind"]);
const foreignNames = new Set(`
  .gitlab-ci .travis .drone .woodpecker .pre-commit-config .pre-commit-hooks .golangci .readthedocs .codecov .yamllint .goreleaser .rubocop
  buf mkdocs compose docker-compose dbt_project dbt_cloud packages profiles chart values kustomization azure-pipelines bitbucket-pipelines
  cloudbuild buildspec appveyor codecov dependabot pubspec serverless snapcraft conda environment openapi swagger meltano databricks skaffold
  pnpm-lock pnpm-workspace action
  `.trim().split(/\s+/));
const namePrefixes = [
	"buf.",
	"compose.",
	"docker-compose.",
	"values.",
	"values-"
];
const foreignPrefix = /^(?:buf\.[\w-]+|(?:docker-)?compose\.[\w.-]+|values[.-][\w.-]+)$/;
const foreignFolders = [
	".github",
	".circleci",
	".woodpecker",
	".gitlab"
];
function isForeignName(path) {
	const steps = path.toLowerCase().split("/");
	const file = steps.pop() ?? "";
	const name = file.endsWith(".yml") ? file.slice(0, -4) : file.endsWith(".yaml") ? file.slice(0, -5) : void 0;
	if (name === void 0) return false;
	if (foreignNames.has(name) || foreignFolders.some((folder) => steps.includes(folder))) return true;
	return namePrefixes.some((prefix) => name.startsWith(prefix)) && foreignPrefix.test(name);
}
// src/dialects/orchestra/traits-of-text.ts
const mostKeys = 200;
function traitsOfText(text) {
	const lines = text.replace(/^[^\w\s{"'#$%.-]{1,4}/, "").split(/\r\n|[\r\n\u0085\u2028\u2029]/);
	const root = isFlow(lines) ? flowKeys(text) : rootEntries(lines);
	const scalarOf = (key) => root.find(({ 0: name }) => name === key)?.[1];
	const name = scalarOf("name") ?? "";
	const has = (pattern) => pattern.test(text);
	return {
		rootKeys: [...new Set(root.map(({ 0: name }) => name))].slice(0, mostKeys),
		version: scalarOf("version"),
		hasName: name !== "" && !isModuleName(name),
		isModule: isModuleName(name),
		schema: schemaOf(text, scalarOf("$schema")),
		pipeline: root.some(({ 0: name }) => name === "pipeline") ? shapeIn(has, scalarOf("pipeline") ?? "", isList(lines)) : "absent",
		sections: root.flatMap(({ 0: name }) => /^(?:trigger_?[eE]vents|sensors)$/.test(name) ? [name] : []).slice(0, 2),
		tasksElsewhere: has(jobLine) && has(integrationLine),
		template: lines.some((line) => templateTag.test(line))
	};
}
const edge = `(?:^|[\\n\\r{,\\u2028\\u2029\\u0085])[ \\t-]{0,200}["']?`;
const jobLine = new RegExp(`${edge}integration_?[jJ]ob["']?[ \\t]{0,9}:`);
const integrationLine = new RegExp(`${edge}integration["']?[ \\t]{0,9}:`);
const tasksLine = new RegExp(`${edge}tasks["']?[ \\t]{0,9}:`);
const otherLine = new RegExp(`${edge}(?:image|commands|stages|steps|processors|identifier|agent|script)["']?[ \\t]{0,9}:`);
const templateTag = /^(?:["']?[\w-]{1,60}["']?:[ \t]{1,9})?\{[{%]/;
function shapeIn(has, value, isItems) {
	if (has(jobLine) && has(integrationLine)) return "jobs";
	if (has(integrationLine)) return "integrations";
	if (has(tasksLine)) return "groups";
	if (has(otherLine) || isItems || /^[^{[&!|>]/.test(value)) return "foreign";
	return value === "" ? "unknown" : "other";
}
function isList(lines) {
	const start = lines.findIndex((line) => /^["']?pipeline["']?[ \t]{0,9}:/.test(line));
	const first = lines.slice(start + 1).find((line) => /^\s*[^\s#]/.test(line));
	return start >= 0 && first !== void 0 && /^\s*-(?:\s|$)/.test(first);
}
function rootEntries(lines) {
	return lines.flatMap((line) => {
		const { 1: name, 2: rest = "" } = /^["']?([\w$][\w$. -]{0,99}?)["']?[ \t]{0,9}:(?:[ \t]([^\n]*))?$/.exec(line) ?? [];
		return name === void 0 ? [] : [[name, plainValue(rest)]];
	});
}
function isFlow(lines) {
	return lines.find((line) => /\S/.test(line) && !/^\s*(?:#|---|%)/.test(line))?.trimStart()[0] === "{";
}
function flowKeys(text) {
	return [
		"version",
		"name",
		"pipeline"
	].flatMap((name) => {
		const { 0: found, 1: value = "" } = new RegExp(`[{,\\s]["']?${name}["']?\\s{0,9}:\\s{0,9}([^,{}\\n]{0,100})`).exec(text) ?? [];
		return found === void 0 ? [] : [[name, plainValue(value)]];
	});
}
function plainValue(text) {
	return text.replace(/(?:^|[ \t])#.*$/, "").trim().replace(/^(["'])(.*)\1$/, "$2");
}
function schemaOf(text, key) {
	const start = text.slice(0, 4e3);
	const isNamed = start.includes("$schema=");
	const named = key || isNamed && /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S{1,500})/m.exec(start)?.[1];
	if (!named) return void 0;
	if (/orchestra/i.test(named) && /pipeline/i.test(named)) return "own";
	return key ? "foreign" : "unclear";
}
function isModuleName(name) {
	return /^[\w-]+(?:\.[\w-]+)+\/[\w.-]+\/[\w.-]+$/.test(name);
}
// src/dialects/orchestra/traits-of-tree.ts
const most = 200;
function traitsOfTree({ root, source }) {
	const entries = root?.kind === "map" ? root.entries : new Map();
	const pipeline = entries.get("pipeline")?.value;
	const rootKeys = [...entries.keys()].slice(0, most);
	const name = require_startup.textOf(entries.get("name")?.value) ?? "";
	return {
		rootKeys,
		version: require_startup.textOf(entries.get("version")?.value),
		hasName: name !== "" && !isModuleName(name),
		isModule: isModuleName(name),
		schema: schemaOf(source.text, require_startup.textOf(entries.get("$schema")?.value)),
		pipeline: entries.has("pipeline") ? pipelineShape(pipeline) : "absent",
		tasksElsewhere: rootKeys.some((key) => key !== "pipeline" && hasTasks(entries.get(key)?.value)),
		sections: sectionsOf(entries),
		template: false
	};
}
function hasTasks(node) {
	const shape = strongest(valuesOf$1(node) ?? [], entryShape);
	return shape === "jobs" || shape === "integrations";
}
function pipelineShape(node) {
	const values = valuesOf$1(node);
	if (values === void 0) return isNothing(node) ? "empty" : "other";
	if (values.length === 0) return "empty";
	return strongest(values, entryShape) ?? (isOfAnotherTool(node, values) ? "foreign" : "other");
}
function strongest(nodes, shapeOf) {
	let best = order.length;
	for (let at = 0; at < nodes.length && best > 0; at++) {
		const node = nodes[at];
		const rank = node ? order.indexOf(shapeOf(node)) : -1;
		if (rank !== -1 && rank < best) best = rank;
	}
	return order[best];
}
const foreignKeys = [
	"image",
	"commands",
	"stages",
	"steps",
	"processors",
	"identifier",
	"script",
	"type",
	"class",
	"component"
];
function isOfAnotherTool(node, values) {
	const hasForeignKey = (candidate) => foreignKeys.some((key) => require_startup.entryOf(candidate, key));
	const isNameOnly = (value) => value.kind === "scalar" || value.kind === "map" && value.entries.has("name");
	return hasForeignKey(node) || values.some(hasForeignKey) || node?.kind === "list" && values.every(isNameOnly);
}
function sectionsOf(entries) {
	const at = (key) => entries.get(key)?.value ?? entries.get(camelKey(key))?.value;
	const webhook = at("webhook");
	return [
		...require_startup.entryOf(webhook, "enabled") ? ["webhook"] : [],
		...at("sensors")?.kind === "map" ? ["sensors"] : [],
		...at("trigger_events")?.kind === "list" ? ["trigger_events"] : [],
		...at("anomalies")?.kind === "list" ? ["anomalies"] : [],
		...hasCron(at("schedule")) ? ["schedule"] : []
	].slice(0, 2);
}
function hasCron(node) {
	return node?.kind === "list" && node.items.some((item) => require_startup.entryOf(item, "cron"));
}
const order = [
	"jobs",
	"integrations",
	"groups"
];
function entryShape(entry) {
	const own = taskShape(entry);
	if (own !== "other" || entry.kind !== "map") return own;
	const tasks = fieldOf(entry, "tasks")?.value;
	const below = valuesOf$1(tasks) ?? [];
	const strong = strongest(below, taskShape);
	if (strong !== void 0) return strong;
	return tasks?.kind === "map" && below.every((task) => task.kind === "map" || isNothing(task)) ? "groups" : "other";
}
function taskShape(node) {
	if (node.kind !== "map") return "other";
	const integration = scalarAt(node, "integration"), job = scalarAt(node, "integration_job");
	if (integration && (job || fieldOf(node, "parameters")?.value.kind === "map")) return "jobs";
	return integration || job ? "integrations" : "other";
}
function scalarAt(node, key) {
	return fieldOf(node, key)?.value.kind === "scalar";
}
function valuesOf$1(node) {
	if (node?.kind === "list") return node.items.slice(0, most);
	return node?.kind === "map" ? node.entries.list.slice(0, most).map(({ value }) => value) : void 0;
}
function isNothing(node) {
	return node === void 0 || node.kind === "scalar" && (require_startup.textOf(node) ?? "") === "";
}
// src/dialects/orchestra/recognise.ts
const ownKeys = new Set(keysOf("file"));
const recordKeys = new Set(["environment"]);
function recogniseOrchestra(document) {
	const { source, glimpse } = document;
	const traits = require_startup.isBroken(document) ? traitsOfText(glimpse ?? source.text) : traitsOfTree(document);
	return weigh([
		...kindOf$1(traits),
		...shapeOf(traits),
		...keysAgainst(traits),
		...nameAgainst(source.path)
	]);
}
function kindOf$1({ version, hasName, isModule, schema, template }) {
	const found = [];
	if (version !== void 0 && /^v1$/.test(version)) found.push({
		weight: 2,
		words: "`version: v1`"
	});
	else if (version !== void 0 && /^v\d/i.test(version)) found.push({
		weight: 1,
		words: "a `version`"
	});
	if (hasName) found.push({
		weight: 1,
		words: "`name`"
	});
	if (isModule) found.push({
		weight: -2,
		words: "a `name` that is the address of a module"
	});
	if (schema === "own") found.push({
		weight: 4,
		words: "a comment that names the schema of pipelines"
	});
	if (schema === "foreign") found.push({
		weight: -6,
		words: "`$schema` of another format"
	});
	if (schema === "unclear") found.push({
		weight: -3,
		words: "a comment that names another schema"
	});
	if (template) found.push({
		weight: -40,
		words: "template tags (`{{` or `{%`)"
	});
	return found;
}
const shapes = {
	absent: [],
	empty: [{
		weight: 1,
		words: "`pipeline`"
	}],
	unknown: [{
		weight: 2,
		words: "`pipeline`"
	}],
	jobs: [{
		weight: 21,
		words: "tasks with `integration` and `integration_job`"
	}],
	integrations: [{
		weight: 4,
		words: "tasks with `integration`"
	}],
	groups: [{
		weight: 3,
		words: "`pipeline` with `tasks`"
	}],
	other: [{
		weight: 1,
		words: "`pipeline`"
	}, {
		weight: -2,
		words: "a `pipeline` without groups and tasks"
	}],
	foreign: [{
		weight: 1,
		words: "`pipeline`"
	}, {
		weight: -3,
		words: "a `pipeline` of another kind"
	}]
};
function shapeOf({ pipeline, tasksElsewhere, sections, version }) {
	const elsewhere = tasksElsewhere ? [{
		weight: 4,
		words: "tasks with `integration`"
	}] : [];
	const vendor = pipeline === "other" && version === "v1" ? [{
		weight: 2,
		words: "all three keys of a pipeline"
	}] : [];
	return [
		...shapes[pipeline],
		...vendor,
		...elsewhere,
		...sections.map((key) => ({
			weight: 1,
			words: `\`${key}\``
		}))
	];
}
const mostUnknown = 3;
function keysAgainst({ rootKeys, pipeline }) {
	const others = rootKeys.filter((key) => !ownKeys.has(canonicalKey(key)) && !recordKeys.has(key) && key !== "version");
	const unknown = others.filter((key) => !kindKeys.has(key) && !foreignRootKeys.has(key) && key !== "$schema");
	return [
		...others.filter((key) => kindKeys.has(key)).map((key) => ({
			weight: -5,
			words: `\`${key}\``
		})),
		...others.filter((key) => foreignRootKeys.has(key)).map((key) => ({
			weight: -3,
			words: `\`${printable(key)}\``
		})),
		...pipeline === "jobs" ? [] : unknown.slice(0, mostUnknown).map((key) => ({
			weight: -1,
			words: `\`${printable(key)}\``
		}))
	];
}
function printable(key) {
	return /^[\w.$ -]{1,40}$/.test(key) ? key : "other keys";
}
function nameAgainst(path) {
	return isForeignName(path) ? [{
		weight: -2,
		words: "the name of a file of another tool"
	}] : [];
}
// src/dialects/orchestra/service.ts
const service = {
	rows: async () => (await Promise.resolve().then(() => require("./dialects/orchestra/api/rows.js")).then((n) => n.rows_exports)).rows,
	history: async () => (await Promise.resolve().then(() => require("./dialects/orchestra/api/history-source.js"))).historySource,
	lookups: async () => (await Promise.resolve().then(() => require("./dialects/orchestra/api/lookups.js"))).openLookups,
	live: async () => (await Promise.resolve().then(() => require("./dialects/orchestra/live/live-checks.js"))).liveChecks,
	rehearsals: async () => (await Promise.resolve().then(() => require("./dialects/orchestra/live/rehearsals.js"))).rehearsals
};
// src/model/traits.ts
const traits = [
	"group",
	"fan-out",
	"dependency",
	"join",
	"paused",
	"retry",
	"timeout",
	"soft-failure",
	"output",
	"test",
	"ai",
	"dbt-command",
	"parameter",
	"trigger",
	"clock",
	"sensor",
	"upstream",
	"passed-value",
	"unattended",
	"handler",
	"reference",
	"node-reference",
	"input-reference",
	"variable-reference",
	"matrix-reference",
	"output-reference",
	"condition"
];
function bitOf$1(trait) {
	return 1 << traits.indexOf(trait);
}
function traitSet(of) {
	return of.reduce((set, trait) => set | bitOf$1(trait), 0);
}
function traitsOf$1(pipeline) {
	let set = pipeline.parameters.length > 0 ? bits$1.parameter : 0;
	if (pipeline.handlers.length > 0) set |= bits$1.handler;
	if (startsByItself(pipeline)) set |= bits$1.unattended;
	for (let $ = 0, $l = pipeline.groups; $ < $l.length; $++) {
		const group = $l[$];
		set |= bits$1.group | (group.fanOut ? bits$1.fanOut : 0) | ofNode(group);
	}
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		set |= ofNode(task) | ofTask(task);
	}
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		set |= ofTrigger(trigger);
	}
	for (let $ = 0, $l = pipeline.sites; $ < $l.length; $++) if ($l[$].isCondition) set |= bits$1.condition;
	for (let $ = 0, $l = pipeline.references; $ < $l.length; $++) {
		const { context } = $l[$];
		set |= bits$1.reference | (byContext[context] ?? 0);
	}
	return set;
}
const bits$1 = {
	group: bitOf$1("group"),
	fanOut: bitOf$1("fan-out"),
	dependency: bitOf$1("dependency"),
	join: bitOf$1("join"),
	paused: bitOf$1("paused"),
	retry: bitOf$1("retry"),
	timeout: bitOf$1("timeout"),
	softFailure: bitOf$1("soft-failure"),
	output: bitOf$1("output"),
	dbtCommand: bitOf$1("dbt-command"),
	parameter: bitOf$1("parameter"),
	trigger: bitOf$1("trigger"),
	clock: bitOf$1("clock"),
	sensor: bitOf$1("sensor"),
	upstream: bitOf$1("upstream"),
	passedValue: bitOf$1("passed-value"),
	unattended: bitOf$1("unattended"),
	handler: bitOf$1("handler"),
	reference: bitOf$1("reference"),
	condition: bitOf$1("condition")
};
const byFamily = {
	test: bitOf$1("test"),
	ai: bitOf$1("ai")
};
const byContext = {
	task: bitOf$1("node-reference"),
	group: bitOf$1("node-reference"),
	input: bitOf$1("input-reference"),
	env: bitOf$1("variable-reference"),
	matrix: bitOf$1("matrix-reference"),
	outputs: bitOf$1("output-reference")
};
function ofNode({ dependencies, paused }) {
	const joins = dependencies.length > 1 ? bits$1.join : 0;
	return (dependencies.length > 0 ? bits$1.dependency | joins : 0) | (paused ? bits$1.paused : 0);
}
function ofTask({ action, code, retry, timeout, onFailure, handlers, publishesOutputs }) {
	let set = (action.facts && byFamily[action.facts.family]) ?? 0;
	if (action.facts?.takesDbtCommands || code.some(({ kind }) => kind === "dbt")) set |= bits$1.dbtCommand;
	if (retry.retries.state !== "unset") set |= bits$1.retry;
	if (timeout.state !== "unset") set |= bits$1.timeout;
	if (onFailure === "warn") set |= bits$1.softFailure;
	if (handlers.length > 0) set |= bits$1.handler;
	return publishesOutputs ? set | bits$1.output : set;
}
function ofTrigger({ clock, cron, sensor, upstream, passes, handlers }) {
	let set = bits$1.trigger;
	if (clock && cron.value !== void 0) set |= bits$1.clock;
	if (sensor) set |= bits$1.sensor;
	if (upstream) set |= bits$1.upstream;
	if (passes.length > 0) set |= bits$1.passedValue;
	return handlers.length > 0 ? set | bits$1.handler : set;
}
// src/engine/file-traits.ts
const bits = {
	problem: 1,
	violation: 2,
	named: 4
};
const bitOf = {
	"text-problem": bits.problem,
	violation: bits.violation,
	"named-file": bits.named
};
function fileTraitSet(of) {
	return of.reduce((set, trait) => set | bitOf[trait], 0);
}
function hasFileTraits(file, about) {
	if ((about & bits.problem) !== 0 && file.document.problems.length === 0) return false;
	if ((about & bits.violation) !== 0 && file.violations.length === 0) return false;
	return (about & bits.named) === 0 || (file.namedFiles?.length ?? 0) > 0;
}
// src/engine/active-rules.ts
function activeRulesFor(request, logs) {
	const known = new Map();
	return (subject) => {
		const { isPipeline, pipelines } = subject;
		const nearest = dialectOf(subject), dialect = pipelines[0]?.dialect ?? null;
		const group = request.settingsGroupOf?.(subject.document.source.path);
		if (!group || pipelines.some((one) => one.dialect !== dialect)) return {
			dialect: void 0,
			rules: activeIn(request, logs, subject, void 0)
		};
		const kinds = known.get(group) ?? [];
		known.set(group, kinds);
		const alike = kinds.find((kind) => kind.dialect === dialect && kind.nearest === nearest && kind.isPipeline === isPipeline);
		const active = alike ?? {
			nearest,
			isPipeline,
			dialect,
			rules: activeIn(request, logs, subject, dialect)
		};
		if (!alike) kinds.push(active);
		return active;
	};
}
function activeIn(request, logs, subject, dialect) {
	const { path } = subject.document.source;
	return logs.flatMap((log) => {
		const { id, rule } = log;
		if (rule.scope !== "document" && rule.scope !== "pipeline") return [];
		const setting = request.settingOf(id, path);
		if (setting.severity === "off") return [];
		const isMeant = rule.scope === "document" ? concerns(id, rule, subject) : dialect === void 0 || suits(id, rule, dialect);
		const about = rule.scope === "document" ? fileTraitSet(rule.about ?? []) : traitSet(rule.about ?? []);
		return isMeant ? [{
			log,
			rule,
			setting,
			about
		}] : [];
	});
}
function dialectOf({ nearest, pipelines }) {
	return nearest ?? pipelines[0]?.dialect ?? null;
}
function concerns(id, rule, subject) {
	const dialect = dialectOf(subject);
	return !(rule.dialects !== void 0 && !(subject.isPipeline && rule.dialects.includes(dialect?.id ?? ""))) && !isUnsuited(id, dialect);
}
function suits(id, rule, dialect) {
	return !isUnsuited(id, dialect) && (rule.dialects === void 0 || rule.dialects.includes(dialect?.id ?? ""));
}
function isUnsuited(id, dialect) {
	return dialect?.unsuited !== void 0 && Object.hasOwn(dialect.unsuited, id);
}
// src/engine/all-pipelines.ts
var AllPipelines = class {
	#request;
	#all;
	#sound;
	#dialects;
	#paths;
	#lists = new Map();
	constructor(request) {
		this.#request = request;
		this.#all = request.subjects.flatMap((subject) => subject.pipelines);
		this.#sound = this.#all.filter((pipeline) => !pipeline.documents.some(require_startup.isBroken));
		this.#dialects = new Set(this.#all.map(({ dialect }) => dialect));
		const groups = new Map(this.#all.map(({ document: { source } }) => [groupOf(request, source.path), source.path]));
		this.#paths = [...groups.values()];
	}
	for(id, rule) {
		const isOn = ({ severity }) => severity !== "off";
		if (!this.#paths.some((path) => isOn(this.#request.settingOf(id, path)))) return void 0;
		const pipelines = this.#suited(id, rule);
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const { document } = $l[$];
			{
				const setting = this.#request.settingOf(id, document.source.path);
				if (isOn(setting)) return {
					pipelines,
					setting
				};
			}
		}
	}
	#suited(id, rule) {
		const among = rule.readsBrokenFiles === true ? this.#all : this.#sound;
		const dialects = new Set([...this.#dialects].filter((dialect) => suits(id, rule, dialect)));
		if (dialects.size === this.#dialects.size) return among;
		const key = JSON.stringify([rule.readsBrokenFiles === true, [...this.#dialects].map((dialect) => dialects.has(dialect))]);
		const list = this.#lists.get(key) ?? among.filter(({ dialect }) => dialects.has(dialect));
		this.#lists.set(key, list);
		return list;
	}
};
function groupOf({ settingsGroupOf }, path) {
	return settingsGroupOf?.(path) ?? path;
}
// src/model/fact.ts
function factOf(work) {
	const known = new WeakMap();
	const of = (pipeline) => {
		const fact = known.get(pipeline);
		if (fact) return fact.value;
		const value = work(pipeline);
		known.set(pipeline, { value });
		return value;
	};
	return Object.assign(of, { keep: (pipeline, reading) => {
		if (!known.has(pipeline)) known.set(pipeline, { value: work(reading) });
	} });
}
const sizeOf$2 = factOf(({ groups, tasks }) => ({
	groups: groups.length,
	tasks: tasks.length,
	homes: new Set([...groups, ...tasks].map(({ path }) => path[0]))
}));
// src/engine/kept-facts.ts
const kept = new WeakSet();
function isKnown$1(subject) {
	return subject.atHand === void 0 || kept.has(subject);
}
function factsFor(rules) {
	const asked = [...rules].flatMap((rule) => rule.scope === "workspace" ? rule.facts ?? [] : []);
	return [...new Set([sizeOf$2, ...asked])];
}
function keepFacts({ secretPrefixes = [] }, facts, subject, reading) {
	kept.add(subject);
	require_startup.keepHidden(subject.document, reading.document, secretPrefixes);
	for (let $ = 0, $l = subject.pipelines; $ < $l.length; $++) {
		const at = $, pipeline = $l[$];
		{
			const read = reading.pipelines[at];
			if (!read || read === pipeline) continue;
			for (let $ = 0, $l = facts; $ < $l.length; $++) $l[$].keep(pipeline, read);
		}
	}
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
// src/engine/fingerprint.ts
function stableSteps(root, path, meaningOf = (_, text) => text) {
	const steps = [];
	let node = root;
	for (let $ = 0, $l = path; $ < $l.length; $++) {
		const index = $, step = $l[$];
		{
			const child = require_startup.childOf(node, step);
			const own = child?.kind === "scalar" && typeof child.value === "string" ? meaningOf(path.slice(0, index + 1), String(child.value)) : identityOf$1(child);
			steps.push(typeof step === "number" ? own ?? `#${step}` : step);
			node = child;
		}
	}
	return steps;
}
function joinedSteps(steps) {
	return steps.map((step) => encodeURIComponent(step.toWellFormed())).join("/");
}
function identityOf$1(node) {
	if (node?.kind === "scalar") return String(node.value);
	for (let $ = 0, $l = [
		"name",
		"cron",
		"id",
		"type",
		"integration"
	]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const text = require_startup.textOf(require_startup.entryOf(node, key)?.value);
			if (text) return `${key}=${text}`;
		}
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
// src/engine/identity.ts
const asWritten = {
	place: (document, path) => ({
		file: document.source.path,
		steps: stableSteps(require_startup.rootAt(document, path), path)
	}),
	part: (document, text) => text.startsWith("/") ? `${document.source.path}#${text}` : text,
	found: foundAt
};
function foundAt(document, { path, within }) {
	const node = require_startup.nodeAt(require_startup.rootAt(document, path), path);
	if (node?.kind !== "scalar") return "";
	const text = String(node.value);
	return within ? text.slice(within.start, within.end) : text;
}
function identityOf(rule, problem, document, naming) {
	const path = "path" in problem.at ? problem.at.path : [];
	const { file, steps } = naming.place(document, path);
	const members = (problem.members ?? []).map((member) => naming.part(document, member));
	return {
		rule,
		path: file,
		place: problem.members ? "" : joinedSteps(steps),
		subject: subjectOf$1(problem, document, naming),
		members
	};
}
function subjectOf$1({ at, subject, message }, document, naming) {
	if (subject === void 0) return "path" in at ? naming.found(document, at) : message;
	return (typeof subject === "string" ? [subject] : subject).map((part) => typeof part === "string" ? naming.part(document, part) : naming.found(part.document ?? document, part)).sort().join(" ");
}
function alikeOf({ rule, path, place, subject }) {
	return JSON.stringify([
		rule,
		path,
		place,
		subject
	]);
}
function counter() {
	const occurrences = new Map();
	return ({ rule, path, place, subject }, alike) => {
		const occurrence = occurrences.get(alike) ?? 0;
		occurrences.set(alike, occurrence + 1);
		return fingerprintOf({
			rule,
			path,
			place,
			subject,
			occurrence
		});
	};
}
function* pointersAbove(path) {
	for (let length = path.length; length > 0; length--) yield {
		key: nodeKeyOf(path.slice(0, length)),
		length
	};
}
// src/engine/late-identity.ts
function toldLater(hits) {
	const batch = new Batch(hits);
	return hits.map((hit, at) => new LateTold(batch, at, hit));
}
var Batch = class {
	#hits;
	#identities;
	constructor(hits) {
		this.#hits = hits;
	}
	at(index) {
		this.#identities ??= counted(this.#hits);
		return this.#identities[index];
	}
};
function counted(hits) {
	const occurrences = new Map();
	return hits.map(({ firstId, problem, document }) => {
		const alike = alikeOf(identityOf(firstId, problem, document, asWritten));
		const occurrence = occurrences.get(alike) ?? 0;
		occurrences.set(alike, occurrence + 1);
		return {
			alike,
			occurrence
		};
	});
}
var LateTold = class {
	hit;
	isOld = false;
	#batch;
	#at;
	#fingerprint;
	constructor(batch, at, hit) {
		this.#batch = batch;
		this.#at = at;
		this.hit = hit;
	}
	get fingerprint() {
		this.#fingerprint ??= this.#made();
		return this.#fingerprint;
	}
	get former() {
		return this.fingerprint;
	}
	get alike() {
		return this.#batch.at(this.#at)?.alike ?? "";
	}
	get members() {
		const { problem, document } = this.hit;
		return (problem.members ?? none$12).map((member) => asWritten.part(document, member));
	}
	#made() {
		const { firstId, problem, document } = this.hit;
		const { rule, path, place, subject } = identityOf(firstId, problem, document, asWritten);
		return fingerprintOf({
			rule,
			path,
			place,
			subject,
			occurrence: this.#batch.at(this.#at)?.occurrence ?? 0
		});
	}
};
const none$12 = [];
var KinshipBook = class {
	#kin = [];
	#byFingerprint;
	note(kin) {
		this.#kin.push(kin);
		this.#byFingerprint = void 0;
	}
	get(fingerprint) {
		return this.all().get(fingerprint);
	}
	all() {
		this.#byFingerprint ??= new Map(this.#kin.map(({ fingerprint, former, isOld, alike }) => [fingerprint, {
			former,
			isOld,
			alike
		}]));
		return this.#byFingerprint;
	}
};
// src/engine/lint-request.ts
function isReviewed$1(request, document) {
	return request.only?.has(document.source.path) ?? true;
}
// src/engine/late-finding.ts
var LateFinding = class LateFinding extends require_startup.LateTexts {
	rule;
	severity;
	path;
	line;
	column;
	endLine;
	endColumn;
	suppressed;
	isAdvisory;
	state;
	blastRadius;
	criticality;
	#origin;
	#change;
	#description;
	#parts;
	constructor(decisive, origin, change) {
		super();
		this.rule = decisive.rule;
		this.severity = decisive.severity;
		this.path = decisive.path;
		this.line = decisive.line;
		this.column = decisive.column;
		this.endLine = decisive.endLine;
		this.endColumn = decisive.endColumn;
		this.suppressed = decisive.suppressed;
		this.isAdvisory = decisive.isAdvisory;
		this.state = decisive.state;
		this.blastRadius = decisive.blastRadius;
		this.criticality = decisive.criticality;
		this.#origin = origin;
		this.#change = change;
	}
	get message() {
		return this.#described.message;
	}
	get remedy() {
		return this.#described.remedy;
	}
	get pipeline() {
		return this.#changed(this.#origin.pipeline);
	}
	get task() {
		return this.#described.task;
	}
	get taskLabel() {
		return this.#described.taskLabel;
	}
	get fingerprint() {
		return this.#changed(this.#origin.fingerprint);
	}
	get members() {
		return this.#changed(this.#origin.members);
	}
	get expertise() {
		return this.#changed(this.#origin.expertise);
	}
	get fix() {
		return this.#changed(this.#origin.fix);
	}
	get related() {
		return this.#described.related;
	}
	get docs() {
		return this.#changed(this.#origin.docs);
	}
	get frame() {
		return this.#described.frame;
	}
	get gap() {
		return this.#described.gap;
	}
	get parts() {
		this.#parts ??= this.#changed(this.#origin.parts);
		return this.#parts;
	}
	get family() {
		return this.#origin.family;
	}
	get fixSafety() {
		return this.#origin.fixSafety;
	}
	get isInsertion() {
		return this.#origin.isInsertion;
	}
	orderAgainst(other) {
		const one = this.#origin, two = other.#origin;
		return one.file !== void 0 && one.file === two.file ? (one.at ?? 0) - (two.at ?? 0) : 0;
	}
	get mostText() {
		return this.#origin.mostText;
	}
	withMarks(marks) {
		return new LateFinding({
			...this,
			...marks
		}, this.#origin, this.#change);
	}
	withTexts(change) {
		const own = this.#change;
		const both = own ? (value) => change(own(value)) : change;
		const { rule, severity, path, suppressed, state, criticality } = this;
		const texts = {
			rule: change(rule),
			severity: change(severity),
			path: change(path),
			suppressed: change(suppressed),
			state: change(state),
			criticality: change(criticality)
		};
		const isSame = texts.rule === rule && texts.severity === severity && texts.path === path && texts.criticality === criticality && texts.suppressed === suppressed && texts.state === state;
		return new LateFinding(isSame ? this : {
			...this,
			...texts
		}, this.#origin, both);
	}
	withOrigin(origin) {
		return new LateFinding(this, origin, this.#change);
	}
	settled() {
		return this.withOrigin(settledOrigin(this.#origin));
	}
	get #described() {
		this.#description ??= this.#changed(this.#origin.describe());
		return this.#description;
	}
	#changed(value) {
		return this.#change ? this.#change(value) : value;
	}
};
function settledOrigin(origin) {
	const { pipeline, fingerprint, members, expertise, fix, docs, family, parts, mostText, fixSafety, isInsertion } = origin;
	const description = origin.describe();
	return {
		pipeline,
		fingerprint,
		members,
		expertise,
		fix,
		docs,
		fixSafety,
		isInsertion,
		mostText,
		...family !== void 0 && { family },
		...parts && { parts },
		describe: () => description
	};
}
function withMarks(finding, marks) {
	return finding instanceof LateFinding ? finding.withMarks(marks) : {
		...finding,
		...marks
	};
}
function familyOf(finding) {
	return finding instanceof LateFinding ? finding.family : finding.gap?.family;
}
function fixSafetyOf(finding) {
	return finding instanceof LateFinding ? finding.fixSafety : finding.fix?.safety;
}
function mostTextOf(finding) {
	return finding instanceof LateFinding ? finding.mostText : void 0;
}
function asPlain(finding) {
	if (!(finding instanceof LateFinding)) return finding;
	const { rule, severity, message, remedy, path, line, column, endLine, endColumn, pipeline, task, taskLabel } = finding;
	const { fingerprint, suppressed, isAdvisory, state, members, blastRadius, criticality, expertise, fix, related, docs } = finding;
	const { gap, frame, parts } = finding;
	const whole = {
		rule,
		severity,
		message,
		remedy,
		path,
		line,
		column,
		endLine,
		endColumn,
		pipeline,
		task,
		taskLabel,
		fingerprint,
		suppressed,
		isAdvisory,
		state,
		members,
		blastRadius,
		criticality,
		expertise,
		fix,
		related,
		docs,
		...gap && { gap },
		frame
	};
	if (!parts) return whole;
	const { remedy: advice, taskLabel: label, ...first } = whole;
	return {
		...first,
		remedy: advice,
		taskLabel: label,
		parts: parts.map(asPart)
	};
}
function asPart({ rule, severity, message, remedy, fingerprint, fix, docs }) {
	return {
		rule,
		severity,
		message,
		remedy,
		fingerprint,
		fix,
		docs
	};
}
// src/engine/finding-budget.ts
const mostOfRule = 1e3;
function withinBudget(findings, cut, counts) {
	const rank = (finding) => (counts(finding) ? 0 : require_startup.severities.length) + require_startup.severities.indexOf(finding.severity);
	const left = new Set();
	for (let $ = 0, $l = grouped(findings, ({ path }) => path); $ < $l.length; $++) {
		const own = $l[$];
		{
			const ranked = own.length > 1e3 || isLong(own) ? own.toSorted((a, b) => rank(a) - rank(b)) : [];
			for (let $ = 0, $l = beyond(ranked); $ < $l.length; $++) {
				const finding = $l[$];
				left.add(finding);
			}
		}
	}
	if (left.size === 0) return {
		findings,
		skipped: cut
	};
	return {
		findings: findings.filter((finding) => !left.has(finding)),
		skipped: skippedFor([...left], cut)
	};
}
function beyond(ranked) {
	const seen = new Map();
	let text = 0;
	return ranked.filter((finding) => {
		const count = (seen.get(finding.rule) ?? 0) + 1;
		seen.set(finding.rule, count);
		text += sizeOf$1(finding);
		return count > 1e3 || count > 1 && text > 1048576;
	});
}
function isLong(findings) {
	let most = 0;
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		most += mostTextOf(finding) ?? sizeOf$1(finding);
	}
	return most > 1048576 && textOf$1(findings) > 1048576;
}
function textOf$1(findings) {
	return findings.reduce((sum, finding) => sum + sizeOf$1(finding), 0);
}
function sizeOf$1({ message, remedy, related, frame, fix, members }) {
	let size = message.length + remedy.length;
	for (let $ = 0, $l = related; $ < $l.length; $++) {
		const one = $l[$];
		size += one.message.length;
	}
	for (let $ = 0, $l = frame; $ < $l.length; $++) {
		const line = $l[$];
		size += line.text.length;
	}
	for (let $ = 0, $l = members; $ < $l.length; $++) {
		const member = $l[$];
		size += member.length;
	}
	if (fix) for (let $ = 0, $l = fix.edits; $ < $l.length; $++) {
		const edit = $l[$];
		size += edit.text.length;
	}
	return size;
}
function skippedFor(left, cut) {
	const own = grouped(left, ({ path, rule }) => JSON.stringify([path, rule])).flatMap((same) => {
		const { 0: first } = same;
		return first ? [{
			first,
			count: same.length
		}] : [];
	});
	const keyOf = (path, rule) => JSON.stringify([path, rule]);
	const known = new Set(own.map(({ first }) => keyOf(first.path, first.rule)));
	const others = cut.filter(({ subject, more }) => !known.has(keyOf(subject, more?.rule)));
	const before = new Map(cut.map(({ subject, more }) => [keyOf(subject, more?.rule), more?.count ?? 0]));
	const merged = own.map(({ first, count }) => {
		const earlier = before.get(keyOf(first.path, first.rule)) ?? 0;
		return moreFindings(first.path, first.rule, count + earlier);
	});
	return [...others, ...merged];
}
function moreFindings(path, rule, count) {
	return {
		subject: path,
		reason: `${count === 1 ? `1 more finding of ${rule} is` : `${count} more findings of ${rule} are`} not listed`,
		more: {
			rule,
			count
		}
	};
}
function grouped(findings, keyOf) {
	const groups = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const key = keyOf(finding);
			const group = groups.get(key);
			if (group) group.push(finding);
			else groups.set(key, [finding]);
		}
	}
	return [...groups.values()];
}
// src/engine/rule-log.ts
const mostPerRuleAndFile = 1e4;
const mostPerFile = 3e4;
const mostOfRuleBeyond = 20;
function logOf(id, rule, ofFile) {
	return {
		id,
		rule,
		hits: [],
		crashed: [],
		counts: new Map(),
		left: new Map(),
		ofFile
	};
}
function note(request, log, document, rule, context) {
	try {
		for (const problem of rule.check(context)) noteProblem(request, log, homeOf$1(problem) ?? document, problem);
	} catch (error) {
		log.crashed.push({
			subject: log.id,
			path: document?.source.path ?? null,
			message: require_startup.messageOf(error)
		});
	}
}
function noteProblem(request, { id, rule, hits, counts, left, ofFile }, home, problem) {
	if (!home || !isReviewed$1(request, home)) return;
	const setting = request.settingOf(id, home.source.path);
	const { source } = home;
	const count = (counts.get(source) ?? 0) + 1;
	counts.set(source, count);
	const all = (ofFile.get(source) ?? 0) + 1;
	ofFile.set(source, all);
	if (setting.severity === "off") return;
	if (count > mostPerRuleAndFile || all > mostPerFile && count > mostOfRuleBeyond) left.set(source, (left.get(source) ?? 0) + 1);
	else hits.push({
		rule: id,
		firstId: rule.formerIds?.[0] ?? id,
		setting,
		problem,
		document: home,
		isBrief: count > mostOfRule
	});
}
function homeOf$1({ document, at }) {
	return document ?? ("path" in at ? at.document : void 0);
}
const none$11 = [];
function hitsOf(logs) {
	return logs.flatMap(({ hits }) => hits.length === 0 ? none$11 : hits.splice(0));
}
// src/engine/finding-kinship.ts
function identifierOf(base) {
	if (!base) return toldLater;
	const known = findingsOf(base);
	return (hits) => {
		const own = counter(), former = counter();
		return hits.flatMap((hit) => {
			const mine = identityOf(hit.firstId, hit.problem, hit.document, asWritten);
			const fingerprint = own(mine, alikeOf(mine));
			const theirs = identityOf(hit.firstId, hit.problem, hit.document, base.naming);
			const alikeThere = alikeOf(theirs);
			const told = {
				hit,
				fingerprint,
				former: former(theirs, alikeThere),
				members: theirs.members,
				isOld: false,
				alike: alikeThere
			};
			const before = told.members.length === 0 ? known.byFingerprint.get(told.former) : closest(told, known.byAlike);
			return splitBy(base, {
				...told,
				former: before?.fingerprint ?? (told.members.length === 0 ? told.former : unknownBefore)
			}, before);
		});
	};
}
const unknownBefore = "";
function findingsOf({ findings, kinship }) {
	const byAlike = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const alike = kinship.get(finding.fingerprint)?.alike ?? "";
			const same = byAlike.get(alike);
			if (same) same.push(finding);
			else byAlike.set(alike, [finding]);
		}
	}
	return {
		byFingerprint: new Map(findings.map((finding) => [finding.fingerprint, finding])),
		byAlike
	};
}
function closest({ alike, members }, byAlike) {
	const own = new Set(members);
	let best;
	for (let $ = 0, $l = byAlike.get(alike) ?? []; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const shared = finding.members.filter((member) => own.has(member)).length;
			if (shared > (best?.shared ?? 0)) best = {
				finding,
				shared
			};
		}
	}
	return best?.finding;
}
function splitBy(base, told, before) {
	const { hit, members } = told;
	const { problem, document } = hit;
	const had = new Set(before?.members);
	const isKnown = (index) => had.has(members[index] ?? "") || problem.isRevealed === true && base.isUntouched(document, problem.members?.[index] ?? "");
	const written = problem.members ?? [];
	const fresh = new Set(written.filter((_, index) => !isKnown(index)));
	if (written.length === 0 || fresh.size === written.length) return [told];
	if (fresh.size === 0) return [{
		...told,
		isOld: before === void 0
	}];
	const rest = problem.among?.((member) => !fresh.has(member)), added = problem.among?.((member) => fresh.has(member));
	if (!rest || !added) return [told];
	const newMembers = members.filter((_, index) => fresh.has(written[index] ?? ""));
	const fingerprint = fingerprintOf({
		rule: hit.rule,
		path: "",
		place: told.fingerprint,
		subject: [...fresh].sort().join("\n"),
		occurrence: 0
	});
	return [{
		...told,
		hit: {
			...hit,
			problem: rest
		},
		members: members.filter((_, index) => !fresh.has(written[index] ?? "")),
		isOld: before === void 0
	}, {
		hit: {
			...hit,
			problem: added
		},
		fingerprint,
		former: unknownBefore,
		members: newMembers,
		isOld: false,
		alike: told.alike
	}];
}
// src/model/edges.ts
function sourcesOf(size, edges) {
	const counts = new Int32Array(size);
	for (let at = 1; at < edges.length; at += 2) count$1(counts, edges[at] ?? 0);
	const sources = listsOf(counts);
	for (let at = edges.length - 2; at >= 0; at -= 2) fillFromEnd(sources, counts, edges[at + 1] ?? 0, edges[at] ?? 0);
	return sources;
}
function reversed(neighbours) {
	const counts = new Int32Array(neighbours.length);
	for (let vertex = 0; vertex < neighbours.length; vertex++) for (let $ = 0, $l = neighbours[vertex] ?? none$10; $ < $l.length; $++) {
		const other = $l[$];
		count$1(counts, other);
	}
	const others = listsOf(counts);
	for (let vertex = neighbours.length - 1; vertex >= 0; vertex--) for (let $ = 0, $l = neighbours[vertex] ?? none$10; $ < $l.length; $++) {
		const other = $l[$];
		fillFromEnd(others, counts, other, vertex);
	}
	return others;
}
const none$10 = [];
function count$1(counts, vertex) {
	counts[vertex] = (counts[vertex] ?? 0) + 1;
}
function listsOf(counts) {
	const lists = new Array(counts.length);
	for (let vertex = 0; vertex < counts.length; vertex++) lists[vertex] = new Array(counts[vertex] ?? 0);
	return lists;
}
function fillFromEnd(lists, left, vertex, item) {
	const at = (left[vertex] ?? 0) - 1;
	left[vertex] = at;
	const list = lists[vertex];
	if (list) list[at] = item;
}
// src/model/graph.ts
const graphs$1 = new require_startup.Memo();
function sharedGraphOf(pipeline) {
	const known = graphs$1.get(pipeline);
	if (known) return known;
	const graph = graphOf(pipeline);
	graphs$1.set(pipeline, graph);
	return graph;
}
function graphOf(pipeline) {
	const start = new Map();
	const owners = [];
	for (const node of pipeline.nodes.values()) {
		start.set(node.key, owners.length);
		owners.push(node);
		if (node.kind === "group") owners.push(node);
	}
	const startOf = (key) => start.get(key) ?? -1;
	const endOf = (key) => {
		const vertex = startOf(key);
		return owners[vertex]?.kind === "group" ? vertex + 1 : vertex;
	};
	const edges = [];
	const connect = (from, to) => {
		if (from >= 0 && to >= 0) edges.push(from, to);
	};
	for (const node of pipeline.nodes.values()) {
		for (let $ = 0, $l = node.dependencies; $ < $l.length; $++) {
			const dependency = $l[$];
			if (dependency.on !== null) connect(endOf(dependency.on), startOf(node.key));
		}
		if (node.kind === "group") connectMembers(node, connect, startOf, endOf);
	}
	const nodeOf = (vertex) => owners[vertex];
	const upstream = sourcesOf(owners.length, edges);
	const downstream = reversed(upstream);
	return {
		size: owners.length,
		upstream,
		downstream,
		depth: depthsOf(upstream, downstream),
		startOf,
		endOf,
		nodeOf
	};
}
function connectMembers(group, connect, startOf, endOf) {
	connect(startOf(group.key), endOf(group.key));
	for (let $ = 0, $l = group.children; $ < $l.length; $++) {
		const key = $l[$];
		connect(startOf(group.key), startOf(key));
		connect(endOf(key), endOf(group.key));
	}
}
const alone = [];
function depthsOf(upstream, downstream) {
	const depth = new Array(upstream.length).fill(-1);
	const waiting = new Int32Array(upstream.length), longest = new Int32Array(upstream.length);
	const ready = [];
	for (let vertex = 0; vertex < upstream.length; vertex++) {
		waiting[vertex] = upstream[vertex]?.length ?? 0;
		if (waiting[vertex] === 0) ready.push(vertex);
	}
	for (let next = ready.pop(); next !== void 0; next = ready.pop()) {
		const own = longest[next] ?? 0;
		depth[next] = own;
		for (let $ = 0, $l = downstream[next] ?? alone; $ < $l.length; $++) {
			const below = $l[$];
			longest[below] = Math.max(longest[below] ?? 0, own + 1);
			waiting[below] = (waiting[below] ?? 0) - 1;
			if (waiting[below] === 0) ready.push(below);
		}
	}
	return depth;
}
const searchBudgetFactor = 60;
function budgetFor({ upstream, size }) {
	const edges = upstream.reduce((sum, above) => sum + above.length, 0);
	return searchBudgetFactor * (size + edges) + 1e4;
}
function reachIn(graph) {
	let search;
	const reachedFrom = (from, targets, isOpen = () => true) => {
		search ??= {
			budget: budgetFor(graph),
			round: 0,
			seen: new Int32Array(graph.size)
		};
		const { seen } = search;
		const round = ++search.round;
		const floor = Math.min(...[...targets].map((target) => graph.depth[target] ?? -1));
		const found = new Set();
		const pending = from.filter(isOpen).flatMap((vertex) => graph.upstream[vertex] ?? []);
		for (let vertex = pending.pop(); vertex !== void 0; vertex = pending.pop()) {
			if (seen[vertex] === round) continue;
			seen[vertex] = round;
			if (--search.budget < 0) return void 0;
			if (targets.has(vertex)) found.add(vertex);
			if (found.size === targets.size) break;
			if (!isOpen(vertex)) continue;
			const depth = graph.depth[vertex] ?? -1;
			if (depth === -1 || depth > floor) for (let $ = 0, $l = graph.upstream[vertex] ?? []; $ < $l.length; $++) {
				const above = $l[$];
				pending.push(above);
			}
		}
		return found;
	};
	const isUpstream = (above, node) => {
		const target = graph.endOf(above), start = graph.startOf(node);
		const high = graph.depth[target] ?? -1, low = graph.depth[start] ?? -1;
		if (high !== -1 && low !== -1 && low <= high) return false;
		const found = reachedFrom([start], new Set([target]));
		return found === void 0 ? void 0 : found.has(target);
	};
	return {
		isUpstream,
		reachedFrom
	};
}
const noCycles = [];
function cyclesIn(graph) {
	if (!graph.depth.includes(-1)) return noCycles;
	return componentsOf$1(graph, graph.depth.flatMap((depth, vertex) => depth === -1 ? [vertex] : [])).filter((knot) => knot.length > 1 || isOwnUpstream(graph, knot[0] ?? -1)).map((knot) => nodesOfCircle(graph, shortestCircle(graph, knot)));
}
function isOwnUpstream(graph, vertex) {
	return graph.upstream[vertex]?.includes(vertex) ?? false;
}
function nodesOfCircle(graph, circle) {
	const nodes = [];
	for (let $ = 0, $l = circle; $ < $l.length; $++) {
		const vertex = $l[$];
		{
			const node = graph.nodeOf(vertex);
			if (!nodes.includes(node)) nodes.push(node);
		}
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
	for (let $ = 0, $l = vertices; $ < $l.length; $++) {
		const root = $l[$];
		{
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
		for (let $ = 0, $l = graph.upstream[vertex] ?? []; $ < $l.length; $++) {
			const above = $l[$];
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
// src/model/downstream.ts
const mostSteps$1 = 2e5;
function reachedTasksOf(pipeline) {
	const known = new Map();
	let search;
	return (task) => {
		if (!task) return sizeOf$2(pipeline).tasks;
		const cached = known.get(task.key);
		if (cached !== void 0 || search && search.steps > mostSteps$1) return cached ?? 1;
		search ??= searchIn(sharedGraphOf(pipeline));
		const tasks = tasksReached(search, search.graph.endOf(task.key));
		known.set(task.key, tasks);
		return tasks;
	};
}
function searchIn(graph) {
	return {
		graph,
		reached: new Int32Array(graph.size),
		pending: [],
		round: 0,
		steps: 0
	};
}
function tasksReached(search, start) {
	const { graph, reached, pending } = search;
	const round = ++search.round;
	let tasks = 0;
	const reach = (vertex) => {
		if (reached[vertex] === round) return;
		reached[vertex] = round;
		search.steps++;
		if (graph.nodeOf(vertex).kind === "task") tasks++;
		pending.push(vertex);
	};
	reach(start);
	for (let vertex = pending.pop(); vertex !== void 0; vertex = pending.pop()) for (let $ = 0, $l = graph.downstream[vertex] ?? []; $ < $l.length; $++) {
		const next = $l[$];
		reach(next);
	}
	return tasks;
}
// src/engine/frame.ts
const mostLines = 5;
const widestLine = 300;
const mostFrameText = 6 * widestLine;
function frameOf$1(document, span, secrets) {
	const { lineStarts, source } = document;
	const first = require_startup.lineIndexAt(lineStarts, span.start);
	const last = Math.min(require_startup.lineIndexAt(lineStarts, Math.max(span.start, span.end)), first + mostLines - 1);
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
	for (let index = firstEndingAfter(secrets, at); shown.length < widestLine; index++) {
		const secret = secrets[index];
		const start = Math.min(secret?.start ?? line.end, line.end);
		shown += text.slice(at, Math.min(Math.max(at, start), at + widestLine));
		if (!secret || secret.start >= line.end) break;
		shown += require_startup.mask;
		at = Math.min(secret.end, line.end);
	}
	return shown.replace(/\r?\n$/, "").slice(0, widestLine);
}
function firstEndingAfter(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/engine/problem.ts
function remedyIn({ remedy, fix }) {
	const answer = typeof remedy === "string" ? { text: remedy } : remedy ?? {};
	return fix ? {
		...answer,
		fix
	} : answer;
}
function fixIn({ remedy, fix }) {
	return fix ?? (typeof remedy === "object" ? remedy.fix : void 0);
}
// src/engine/hit-origin.ts
const mostGrowth = 16;
var HitOrigin = class {
	#request;
	#told;
	#home;
	constructor(request, told, home) {
		this.#request = request;
		this.#told = told;
		this.#home = home;
	}
	get fingerprint() {
		return this.#told.fingerprint;
	}
	get members() {
		return this.#told.members;
	}
	get pipeline() {
		const { pipeline } = this.#home;
		return pipeline ? this.#hidden.mask(pipeline.name) : null;
	}
	get expertise() {
		return this.#request.rules[this.#told.hit.rule]?.expertise ?? null;
	}
	get docs() {
		return this.#request.docsOf(this.#told.hit.rule);
	}
	get family() {
		if (!this.#problem.gap) return void 0;
		const { rules } = this.#request;
		const family = rules[this.#told.hit.rule]?.family;
		return family !== void 0 && rules[family]?.scope === "family" ? family : void 0;
	}
	get fix() {
		const fix = fixIn(this.#problem);
		if (!fix || this.#told.hit.isBrief) return null;
		const { mask } = this.#hidden;
		const isOpen = (text) => mask(text) === text;
		return isOpen(fix.title) && fix.edits.every((edit) => isOpen(edit.text)) ? this.#besideSecret(fix) : null;
	}
	get fixSafety() {
		return this.fix?.safety;
	}
	get isInsertion() {
		if (!this.fix?.insertion) return false;
		return this.#home.pipeline?.document === this.#told.hit.document ? true : void 0;
	}
	get mostText() {
		const { message, related, members, remedy = this.#request.rules[this.#told.hit.rule]?.remedy ?? "" } = this.#problem;
		const fix = fixIn(this.#problem);
		let spoken = message.length + (typeof remedy === "object" ? remedy.text : remedy).length + 1;
		if (related) for (let $ = 0, $l = related; $ < $l.length; $++) {
			const one = $l[$];
			spoken += one.message.length;
		}
		let written = mostFrameText;
		if (members) for (let $ = 0, $l = this.members; $ < $l.length; $++) {
			const member = $l[$];
			written += member.length;
		}
		if (fix) for (let $ = 0, $l = fix.edits; $ < $l.length; $++) {
			const edit = $l[$];
			written += edit.text.length;
		}
		return spoken * mostGrowth + written;
	}
	describe() {
		const { task, span } = this.#home;
		const { hit } = this.#told;
		const { mask, spans } = this.#hidden;
		const gap = this.#gap();
		return {
			message: this.#spoken(hit.problem.message),
			remedy: this.#spoken(asSentence(this.#remedy.text)),
			task: task ? mask(task.id) : null,
			taskLabel: task ? mask(task.label) : null,
			related: (hit.problem.related ?? []).map((related) => this.#relatedTo(related)),
			...gap && { gap },
			frame: hit.isBrief ? [] : frameOf$1(hit.document, span, spans)
		};
	}
	get #problem() {
		return this.#told.hit.problem;
	}
	get #hidden() {
		return this.#hiddenOf(this.#told.hit.document);
	}
	#hiddenOf(document) {
		return require_startup.hiddenIn(document, this.#request.secretPrefixes ?? []);
	}
	get #remedy() {
		const { text = this.#request.rules[this.#told.hit.rule]?.remedy ?? "", fix, gap } = remedyIn(this.#problem);
		return {
			text,
			fix,
			gap
		};
	}
	#spoken(text) {
		return this.#problem.isDialectText || this.#request.rules[this.#told.hit.rule]?.dialects !== void 0 ? this.#hidden.mask(text) : this.#inDialect(text);
	}
	#inDialect(text) {
		const { dialect } = this.#home;
		return this.#hidden.mask(dialect ? inWordsOf(dialect, text) : text);
	}
	#relatedTo(related) {
		const { document } = this.#told.hit;
		const home = related.document ?? related.at.document ?? document;
		const spoken = this.#spoken(related.message);
		return {
			message: home === document ? spoken : this.#hiddenOf(home).mask(spoken),
			path: home.source.path,
			...require_startup.rangeOf(home.lineStarts, require_startup.locate(home, related.at))
		};
	}
	#gap() {
		const { gap } = this.#problem;
		const { family } = this;
		const rule = family === void 0 ? void 0 : this.#request.rules[family];
		if (!gap || family === void 0 || rule?.scope !== "family") return void 0;
		const { gap: entry } = this.#remedy;
		return {
			family,
			lead: this.#inDialect(rule.lead),
			docs: this.#request.docsOf(family),
			lacks: this.#spoken(gap.lacks),
			...gap.share && { share: this.#spoken(gap.share) },
			...entry && { entry: {
				under: entry.under,
				add: entry.add.map((text) => this.#spoken(text))
			} }
		};
	}
	#besideSecret(fix) {
		const { spans } = this.#hidden;
		if (spans.length === 0) return fix;
		const { lineStarts } = this.#told.hit.document;
		const first = require_startup.lineIndexAt(lineStarts, Math.min(...fix.edits.map(({ span }) => span.start)));
		const last = require_startup.lineIndexAt(lineStarts, Math.max(...fix.edits.map(({ span }) => span.end)));
		const start = lineStarts[first] ?? 0, end = lineStarts[last + 2] ?? Number.POSITIVE_INFINITY;
		return spans.some((span) => span.start < end && span.end > start) ? {
			...fix,
			isBesideSecret: true
		} : fix;
	}
};
function asSentence(text) {
	return text === "" || /[.?!]$/.test(text) ? text : `${text}.`;
}
// src/engine/make-finding.ts
const radii = new require_startup.Memo();
function radiusOf(pipeline) {
	const radius = radii.get(pipeline) ?? reachedTasksOf(pipeline);
	radii.set(pipeline, radius);
	return radius;
}
function finderOf(request) {
	const homes = new Map(request.subjects.map((subject) => [subject.document.source, subject]));
	return (told, reading) => {
		const { rule, setting, problem, document } = told.hit;
		const home = reading?.document.source === document.source ? reading : homes.get(document.source);
		const span = spanOf$1(document, problem.at);
		const path = "path" in problem.at ? problem.at.path : [];
		const pipeline = pipelineAt$1(home?.pipelines ?? [], path);
		const task = pipeline && sizeOf$2(pipeline).homes.has(path[0]) ? taskAt(pipeline, path) : null;
		const { line, column, endLine, endColumn } = require_startup.rangeOf(document.lineStarts, span);
		const decisive = {
			rule,
			severity: milder(setting.severity, problem.severity),
			path: document.source.path,
			line,
			column,
			endLine,
			endColumn,
			suppressed: null,
			isAdvisory: require_startup.isAdvisoryRule(request.rules[rule]),
			state: null,
			blastRadius: pipeline ? radiusOf(pipeline)(task) : 0,
			criticality: pipeline?.criticality ?? null
		};
		const dialect = pipeline?.dialect ?? home?.nearest ?? void 0;
		return new LateFinding(decisive, new HitOrigin(request, told, {
			span,
			pipeline,
			task: task && {
				id: task.id,
				label: task.label
			},
			dialect
		}));
	};
}
function pipelineAt$1(pipelines, path) {
	const { 0: first } = pipelines;
	if (pipelines.length < 2) return first;
	const isAbove = ({ configurationPath: above }) => above.every((step, index) => step === path[index]);
	return pipelines.find((pipeline) => taskAt(pipeline, path) !== null) ?? pipelines.find(isAbove) ?? first;
}
function spanOf$1(document, at) {
	if ("span" in at) return at.span;
	const node = at.within ? require_startup.nodeAt(require_startup.rootAt(document, at.path), at.path) : void 0;
	return at.within && node?.kind === "scalar" ? require_startup.spanWithin(document, node, at.within) : require_startup.locate(document, at);
}
function milder(own, asked) {
	const rank = {
		error: 0,
		warning: 1,
		note: 2
	};
	return asked !== void 0 && rank[asked] > rank[own] ? asked : own;
}
function inReadingOrder(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || (a instanceof LateFinding && b instanceof LateFinding ? a.orderAgainst(b) : 0) || compareText(a.message, b.message) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/engine/reread-origin.ts
var RereadOrigin = class {
	file;
	at;
	family;
	fixSafety;
	isInsertion;
	mostText;
	isOld = false;
	#pipeline;
	constructor(file, at, { family, fixSafety, isInsertion, mostText, pipeline }) {
		this.file = file;
		this.at = at;
		this.family = family;
		this.fixSafety = fixSafety;
		this.isInsertion = isInsertion;
		this.mostText = mostText;
		this.#pipeline = family === void 0 ? void 0 : pipeline;
	}
	get pipeline() {
		return this.#pipeline === void 0 ? this.#again.finding.pipeline : this.#pipeline;
	}
	get fingerprint() {
		return this.#again.finding.fingerprint;
	}
	get former() {
		return this.fingerprint;
	}
	get alike() {
		return this.#again.told.alike;
	}
	get members() {
		return this.#again.finding.members;
	}
	get expertise() {
		return this.#again.finding.expertise;
	}
	get docs() {
		return this.#again.finding.docs;
	}
	get fix() {
		return this.#again.finding.fix;
	}
	describe() {
		const { message, remedy, task, taskLabel, related, frame, gap } = this.#again.finding;
		return {
			message,
			remedy,
			task,
			taskLabel,
			related,
			frame,
			...gap && { gap }
		};
	}
	get #again() {
		const found = this.file.again()[this.at];
		if (!found) throw new Error("A file has other findings when it is read again");
		return found;
	}
};
// src/engine/teller.ts
function tellerOf(request, kinship) {
	const found = founderOf(request);
	return (hits, reading) => {
		return found(hits, reading).map(({ told, finding }) => {
			kinship.note(told);
			return finding;
		});
	};
}
function letGoTellerOf(request, kinship) {
	const found = founderOf(request);
	const isLate = request.showsFew === true && request.base === void 0;
	let latest;
	return (hits, reading, again) => {
		const all = inOrder$5(found(hits, reading));
		if (!isLate) return all.map(({ told: { fingerprint, former, isOld, alike }, finding }) => {
			kinship.note({
				fingerprint,
				former,
				isOld,
				alike
			});
			return finding.settled();
		});
		const file = { again: () => {
			if (latest?.file !== file) {
				const look = again();
				latest = {
					file,
					found: inOrder$5(found(look.hits, look.reading))
				};
				require_startup.renewMemos();
			}
			return latest.found;
		} };
		return all.map(({ finding }, at) => {
			const origin = new RereadOrigin(file, at, finding);
			kinship.note(origin);
			return finding.withOrigin(origin);
		});
	};
}
function inOrder$5(all) {
	return all.toSorted((one, other) => inReadingOrder(one.finding, other.finding));
}
function founderOf(request) {
	const find = finderOf(request);
	const identify = identifierOf(request.base);
	return (hits, reading) => identify(hits).map((told) => ({
		told,
		finding: find(told, reading)
	}));
}
// src/model/team.ts
const silentTeam = {
	pools: [],
	proposals: true,
	environments: []
};
// src/engine/views.ts
var View = class {
	#options;
	#read;
	constructor(options) {
		this.#options = options;
	}
	get options() {
		return this.reading("options", this.#options);
	}
	get fieldsRead() {
		return this.#read ?? nothing;
	}
	reading(field, value) {
		if (!this.#read) this.#read = [field];
		else if (!this.#read.includes(field)) this.#read.push(field);
		return value;
	}
};
const nothing = [];
function fieldsReadOf(context) {
	return context instanceof View ? context.fieldsRead : void 0;
}
var DocumentView = class extends View {
	#asked;
	#subject;
	constructor(asked, subject, options) {
		super(options);
		this.#asked = asked;
		this.#subject = subject;
	}
	get document() {
		return this.#subject.document;
	}
	get origin() {
		return this.#subject.origin;
	}
	get isPipeline() {
		return this.#subject.isPipeline;
	}
	get nearest() {
		const { nearest, pipelines } = this.#subject;
		return this.reading("nearest", nearest ?? pipelines[0]?.dialect ?? null);
	}
	get namedFiles() {
		return this.reading("namedFiles", this.#subject.namedFiles ?? []);
	}
	get checkout() {
		return this.reading("checkout", this.#asked.checkout ?? null);
	}
	get violations() {
		return this.#subject.violations;
	}
	get secrets() {
		return require_startup.secretsIn(this.document, this.#asked.secretPrefixes ?? []);
	}
	get straySecrets() {
		return require_startup.straySecretsIn(this.document, this.#asked.secretPrefixes ?? []);
	}
};
var SeenPipeline = class {
	pipeline;
	baseline;
	platform;
	today;
	isBroken;
	#traits;
	constructor({ baselines, platform, today }, pipeline) {
		this.pipeline = pipeline;
		this.baseline = baselines?.get(pipeline.key) ?? null;
		this.platform = platform?.get(pipeline.key) ?? null;
		this.today = today;
		this.isBroken = pipeline.documents.some(require_startup.isBroken);
	}
	has(about) {
		if (about === 0) return true;
		this.#traits ??= traitsOf$1(this.pipeline);
		return (this.#traits & about) === about;
	}
	get graph() {
		return sharedGraphOf(this.pipeline);
	}
};
var PipelineView = class extends View {
	#seen;
	#reach;
	constructor(seen, options) {
		super(options);
		this.#seen = seen;
	}
	get pipeline() {
		return this.#seen.pipeline;
	}
	get graph() {
		return this.#seen.graph;
	}
	get reach() {
		this.#reach ??= reachIn(this.graph);
		return this.#reach;
	}
	get baseline() {
		return this.reading("baseline", this.#seen.baseline);
	}
	get platform() {
		return this.reading("platform", this.#seen.platform);
	}
	get today() {
		return this.reading("today", this.#seen.today);
	}
};
const noBaselines = new Map();
function workspaceOf(request) {
	const { baselines = noBaselines, team = silentTeam, touched } = request;
	return {
		baselines,
		team,
		touched: touched ?? null,
		isReviewed: (document) => isReviewed$1(request, document)
	};
}
// src/engine/file-pass.ts
function filePass({ subjects = [], ...asked }, earlier) {
	const request = {
		...asked,
		subjects
	};
	const ofFile = earlier?.ofFile ?? new Map();
	const kinship = earlier?.kinship ?? new KinshipBook();
	const all = Object.entries(request.rules).map(({ 0: id, 1: rule }) => logOf(id, rule, ofFile));
	const logs = all.filter(({ rule: { scope } }) => scope === "document" || scope === "pipeline");
	const activeFor = activeRulesFor(request, logs), factsOf = factsAskedOf(request, all);
	const tell = tellerOf(request, kinship), tellLetGo = letGoTellerOf(request, kinship);
	const seen = new WeakMap();
	const hasSeen = (subject) => seen.has(subject) || earlier?.hasSeen(subject) === true;
	const look = (subject) => {
		const isSeen = isLookedAt(request, subject);
		if (!isSeen && isKnown$1(subject)) return [];
		const reading = subject.atHand?.() ?? subject;
		if (isSeen) runOnFile(request, reading, activeFor(reading));
		if (subject.atHand) keepFacts(request, factsOf(subject), subject, reading);
		if (!subject.atHand) return tell(hitsOf(logs), reading);
		const findings = tellLetGo(hitsOf(logs), reading, () => hitsAgain(request, subject));
		require_startup.renewMemos();
		return findings;
	};
	return {
		hasSeen,
		over: (subject) => {
			if (!hasSeen(subject)) seen.set(subject, look(subject));
		},
		take: (subject) => {
			if (earlier?.hasSeen(subject)) return earlier.take(subject);
			const findings = seen.get(subject) ?? look(subject);
			seen.set(subject, none$9);
			return findings;
		},
		logs: [...earlier?.logs ?? [], ...logs],
		ofFile,
		kinship
	};
}
const none$9 = [];
function factsAskedOf(request, logs) {
	const known = new Map();
	return ({ document: { source } }) => {
		const group = request.settingsGroupOf?.(source.path) ?? source;
		const isOn = ({ id, rule }) => rule.scope === "workspace" && request.settingOf(id, source.path).severity !== "off";
		const facts = known.get(group) ?? factsFor(logs.flatMap((log) => isOn(log) ? [log.rule] : []));
		if (request.settingsGroupOf) known.set(group, facts);
		return facts;
	};
}
function hitsAgain(request, subject) {
	const reading = subject.atHand?.() ?? subject;
	const ofFiles = Object.entries(request.rules).map(({ 0: id, 1: rule }) => logOf(id, rule, new Map())).filter(({ rule: { scope } }) => scope === "document" || scope === "pipeline");
	runOnFile(request, reading, activeRulesFor(request, ofFiles)(reading));
	return {
		hits: hitsOf(ofFiles),
		reading
	};
}
function runOnFile(request, subject, { dialect, rules }) {
	const { document } = subject;
	const pipelines = subject.pipelines.map((pipeline) => new SeenPipeline(request, pipeline));
	for (let $ = 0, $l = rules; $ < $l.length; $++) {
		const { log, rule, setting, about } = $l[$];
		{
			const options = setting.options;
			if (rule.scope === "document") {
				if (about === 0 || hasFileTraits(subject, about)) note(request, log, document, rule, new DocumentView(request, subject, options));
				continue;
			}
			for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
				const seen = $l[$];
				if (seen.pipeline.dialect !== dialect && !suits(log.id, rule, seen.pipeline.dialect)) continue;
				if (seen.isBroken && !rule.readsBrokenFiles) continue;
				if (rule.needs !== void 0 && seen[rule.needs] === null) continue;
				if (!seen.has(about)) continue;
				note(request, log, seen.pipeline.document, rule, new PipelineView(seen, options));
			}
		}
	}
}
function isLookedAt(request, subject) {
	if (isReviewed$1(request, subject.document)) return true;
	return !subject.atHand && subject.pipelines.some(({ documents }) => documents.some((one) => isReviewed$1(request, one)));
}
// src/engine/suppress.ts
const mark$2 = "pipeline-review:";
const opening = /^\s*pipeline-review:\s*(ignore-file|ignore)(?![a-z0-9])/;
const untilPattern = /\buntil (\d{4}-\d{2}-\d{2})\s*$/;
const mostSuppressions = 1e3;
const mostRules$1 = 50;
function suppressionsIn(document) {
	const comments = require_startup.commentsWith(document, mark$2).slice(0, 1001);
	if (comments.length === 0) return [];
	const lines = {
		blocks: scalarLines(document),
		next: nextContentLines(document)
	};
	return comments.map((comment, index) => suppressionOf(document, comment, lines, index === mostSuppressions));
}
function suppressionOf(document, comment, lines, isTooMuch) {
	const { verb, list, listStart, words } = wordsOf$3(comment.text);
	const until = untilPattern.exec(words)?.[1] ?? null;
	const rules = rulesIn(list, comment.span.start + 1 + listStart);
	const mistake = isTooMuch ? `a file can have ${mostSuppressions} of them, and this is one more` : mistakeIn(verb, rules.length, words, until);
	return {
		span: comment.span,
		rules: rules.length > mostRules$1 ? [] : rules,
		reason: require_startup.withoutCredentials(words.replace(untilPattern, "").trim()),
		until,
		lines: verb === "ignore-file" ? {
			first: 1,
			last: document.lineStarts.length
		} : coveredLines(comment, lines),
		mistake
	};
}
function wordsOf$3(text) {
	const match = opening.exec(text);
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
	if (rules > mostRules$1) return `it names more than ${mostRules$1} rules`;
	if (until !== null && !isDay(until)) return "its date does not exist";
	return /\buntil\b/.test(words) && until === null && /\buntil \S*\d/.test(words) ? "its date is not written as 2027-01-31, at the end" : null;
}
function isDay(text) {
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
		for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
			const { keySpan, value } = $l[$];
			if (value.kind === "scalar") lines.set(require_startup.lineIndexAt(lineStarts, keySpan.start), require_startup.lineIndexAt(lineStarts, Math.max(value.span.start, value.span.end - 1)));
			else pending.push(value);
		}
	}
	return lines;
}
function suppress(findings, suppressions, today) {
	const used = new Map(suppressions.map((suppression) => [suppression, new Set()]));
	const active = new Map();
	for (let $ = 0, $l = suppressions; $ < $l.length; $++) {
		const suppression = $l[$];
		if (suppression.mistake === null && !isExpired(suppression, today)) for (const id of new Set(suppression.rules.map((rule) => rule.id))) active.set(id, [...active.get(id) ?? [], suppression]);
	}
	return {
		findings: findings.map((finding) => {
			const family = familyOf(finding);
			const covers = (family === void 0 ? [finding.rule] : [finding.rule, family]).flatMap((id) => {
				const cover = active.get(id)?.find(({ lines }) => lines.first <= finding.line && finding.line <= lines.last);
				return cover ? [{
					id,
					cover
				}] : [];
			});
			for (let $ = 0, $l = covers; $ < $l.length; $++) {
				const { id, cover } = $l[$];
				used.get(cover)?.add(id);
			}
			const { 0: first } = covers;
			return first ? withMarks(finding, { suppressed: first.cover.reason || "no reason given" }) : finding;
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
// src/engine/lint.ts
function lint(asked) {
	const result = lintAfter(asked, void 0);
	return {
		...result,
		findings: result.findings.map(asPlain),
		kinship: result.kinship.all()
	};
}
function lintAfter(asked, earlier) {
	const pass = filePass(asked, earlier);
	const request = {
		...asked,
		reviewed: asked.subjects.filter(({ document }) => isReviewed$1(asked, document))
	};
	const { ofFile, kinship } = pass;
	const logsOf = (scope) => Object.entries(request.rules).flatMap(({ 0: id, 1: rule }) => rule.scope === scope ? [logOf(id, rule, ofFile)] : []);
	const workspace = logsOf("workspace"), suppressions = logsOf("suppression");
	const toFindings = tellerOf(request, kinship);
	const inFiles = runOnFiles(request, pass);
	const all = new AllPipelines(request);
	for (let $ = 0, $l = workspace; $ < $l.length; $++) {
		const log = $l[$];
		runOnAll(request, all, log);
	}
	const { findings, judged } = suppressAll(request, [...inFiles, ...toFindings(hitsOf(workspace))]);
	for (let $ = 0, $l = suppressions; $ < $l.length; $++) {
		const log = $l[$];
		judgeSuppressions(request, log, judged);
	}
	const logs = [...inOrderOf(request.rules, [...pass.logs, ...workspace]), ...suppressions];
	if (request.subjects.some(({ atHand }) => atHand)) require_startup.renewMemos();
	return {
		findings: [...findings, ...toFindings(hitsOf(suppressions))].sort(inReadingOrder),
		kinship,
		crashed: logs.flatMap(({ crashed }) => crashed),
		skipped: logs.flatMap(({ id, left }) => [...left].map(({ 0: source, 1: count }) => moreFindings(source.path, id, count)))
	};
}
function runOnFiles(request, pass) {
	const findings = [];
	const left = new Set(request.subjects.filter((subject) => isLookedAt(request, subject) && !pass.hasSeen(subject)));
	let done = 0;
	for (let $ = 0, $l = request.subjects; $ < $l.length; $++) {
		const subject = $l[$];
		if (left.has(subject)) request.onFile?.(done++, left.size);
		for (let $ = 0, $l = pass.take(subject); $ < $l.length; $++) {
			const finding = $l[$];
			findings.push(finding);
		}
	}
	return findings;
}
function inOrderOf(rules, logs) {
	const order = new Map(Object.keys(rules).map((id, index) => [id, index]));
	return logs.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}
function underPresentIds(rules, suppressions) {
	return suppressions.map((suppression) => ({
		...suppression,
		rules: suppression.rules.map((named) => ({
			...named,
			id: require_startup.currentId(rules, named.id)
		}))
	}));
}
function suppressAll(request, findings) {
	const judged = new Map();
	const byPath = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const own = byPath.get(finding.path);
			if (own) own.push(finding);
			else byPath.set(finding.path, [finding]);
		}
	}
	return {
		findings: request.reviewed.flatMap(({ document }) => {
			const own = byPath.get(document.source.path) ?? [];
			const suppressions = underPresentIds(request.rules, suppressionsIn(document));
			if (suppressions.length === 0) return own;
			const result = suppress(own, suppressions, request.today);
			judged.set(document, result.judged);
			return result.findings;
		}),
		judged
	};
}
function judgeSuppressions(request, log, judged) {
	const { id, rule } = log;
	if (rule.scope !== "suppression") return;
	const homes = new Map(request.subjects.map((subject) => [subject.document, subject]));
	for (const { 0: document, 1: suppressions } of judged) {
		const { severity, options } = request.settingOf(id, document.source.path);
		if (severity === "off") continue;
		const known = Object.keys(request.rules);
		const isOn = (other) => request.settingOf(other, document.source.path).severity !== "off";
		note(request, log, document, rule, {
			suppressions,
			known,
			asked: known.filter((other) => isOn(other) && isAnswered(request, request.rules[other], homes.get(document)?.pipelines)),
			options
		});
	}
}
function runOnAll(request, all, log) {
	const { id, rule } = log;
	const found = rule.scope === "workspace" ? all.for(id, rule) : void 0;
	if (rule.scope !== "workspace" || !found) return;
	const { pipelines, setting } = found;
	note(request, log, void 0, rule, {
		pipelines,
		...workspaceOf(request),
		options: setting.options
	});
}
function isAnswered(request, rule, pipelines = []) {
	if (rule?.scope !== "pipeline" || rule.needs === void 0) return true;
	const { needs } = rule;
	return pipelines.some((pipeline) => new SeenPipeline(request, pipeline)[needs] !== null);
}
// src/model/draw.ts
function sketchOf(pipeline) {
	const all = [...pipeline.groups, ...pipeline.tasks];
	return {
		nodes: new Map(all.map((node) => [node.key, {
			node,
			pipeline,
			parent: node.parent,
			tone: "plain"
		}])),
		edges: all.flatMap((node) => awaitedBy(pipeline, node).map((from) => ({
			from,
			to: node.key,
			tone: "plain"
		})))
	};
}
function awaitedBy(pipeline, node) {
	const group = groupOf$1(pipeline, node);
	const before = group?.order === "sequence" ? group.children[group.children.indexOf(node.key) - 1] : void 0;
	return [...new Set([...node.dependencies.flatMap(({ on }) => on ?? []), ...before === void 0 ? [] : [before]])];
}
function drawingOf(sketch, { show, marks = new Map() }) {
	const { nodes } = sketch;
	const isFrame = framesIn(nodes);
	const framed = inNestingOrder([...nodes.values()].filter(({ node }) => isFrame.has(node.key)), nodes);
	const single = [...nodes.values()].filter(({ node }) => !isFrame.has(node.key));
	const ids = new Map();
	const counts = {
		g: 0,
		n: 0
	};
	for (let $ = 0, $l = [...framed, ...single]; $ < $l.length; $++) {
		const { node } = $l[$];
		{
			const letter = node.kind === "group" ? "g" : "n";
			ids.set(node.key, `${letter}${++counts[letter]}`);
		}
	}
	const idOf = (key) => key === null ? null : ids.get(key) ?? null;
	const drawn = single.map((one) => nodeOf(one, idOf, show, marks));
	const critical = criticalIn(drawn, framed, idOf);
	return {
		groups: framed.map(({ node, parent, tone }) => frameOf(node, tone, idOf(node.key) ?? "", idOf(parent), show)),
		nodes: drawn,
		edges: sketch.edges.flatMap((edge) => edgeOf(edge, nodes, idOf, critical))
	};
}
function criticalIn(drawn, frames, idOf) {
	const parents = new Map(frames.map(({ node, parent }) => [idOf(node.key), idOf(parent)]));
	const critical = new Set();
	for (let $ = 0, $l = drawn; $ < $l.length; $++) {
		const { id, group, isCritical } = $l[$];
		if (isCritical) critical.add(id);
		for (let at = isCritical ? group : null; at !== null && !critical.has(at); at = parents.get(at) ?? null) critical.add(at);
	}
	return critical;
}
function framesIn(nodes) {
	return new Set([...nodes.values()].flatMap(({ parent }) => parent !== null && nodes.has(parent) ? [parent] : []));
}
function inNestingOrder(frames, nodes) {
	const depthOf = (frame) => ancestorsOf(frame.node.key, nodes).length;
	return [...frames].map((frame) => [depthOf(frame), frame]).sort(({ 0: a }, { 0: b }) => a - b).map(({ 1: frame }) => frame);
}
function ancestorsOf(key, nodes) {
	const found = [];
	for (let at = nodes.get(key)?.parent ?? null; at !== null && !found.includes(at); at = nodes.get(at)?.parent ?? null) found.push(at);
	return found;
}
function frameOf(node, tone, id, parent, show) {
	return {
		id,
		label: show(node.label),
		parent,
		tone
	};
}
function nodeOf({ node, pipeline, parent, tone }, idOf, show, marks) {
	const { badge = "", facts = [], timing = "", isCritical = false } = (node.kind === "task" ? marks.get(node.id) : void 0) ?? {};
	const label = show(node.label);
	const does = show(node.kind === "task" ? jobWords(node) : require_startup.count(tasksIn(pipeline, node).length, "task"));
	const said = tone === "plain" ? [] : [tone];
	return {
		id: idOf(node.key) ?? "",
		task: node.kind === "task" ? node.id : null,
		label,
		detail: timing === "" ? does : `${timing} \u00b7 ${does}`,
		badge,
		group: idOf(parent),
		tone: tone === "plain" && badge !== "" ? "failing" : tone,
		isCritical,
		hint: [
			label,
			does,
			...said,
			...facts
		].filter((part) => part !== "").join(", ")
	};
}
function jobWords({ action, paused }) {
	const { integration, job: name } = action;
	const job = action.facts?.title ?? (name.startsWith(integration) ? name : `${integration} ${name}`.trim());
	return paused ? `paused, ${job}` : job;
}
function edgeOf({ from, to, tone }, nodes, idOf, critical) {
	const start = idOf(from), end = idOf(to);
	const isWithin = from === to || ancestorsOf(from, nodes).includes(to) || ancestorsOf(to, nodes).includes(from);
	if (start === null || end === null || isWithin) return [];
	const isOnFailure = startsOnFailure(nodes.get(to)?.node, from);
	return [{
		from: start,
		to: end,
		tone,
		isCritical: critical.has(start) && critical.has(end),
		isOnFailure
	}];
}
function startsOnFailure(node, on) {
	const dependencies = node?.dependencies.filter((dependency) => dependency.on === on) ?? [];
	return dependencies.length > 0 && dependencies.every(({ accepts }) => accepts.includes("failure") && !accepts.includes("success"));
}
// src/model/drawing.ts
const mostNodes = 60;
const mostEdges = 120;
function isReadable({ nodes, groups, edges }) {
	return nodes.length > 0 && nodes.length + groups.length <= mostNodes && edges.length <= mostEdges;
}
function isDrawable({ nodes, groups, edges }) {
	return nodes.length > 0 && nodes.length + groups.length <= 300 && edges.length <= 900;
}
// src/engine/joint-origin.ts
var JointOrigin = class {
	#company;
	#documentOf;
	#fix;
	members = [];
	expertise = null;
	isInsertion = void 0;
	constructor(company, documentOf) {
		this.#company = company;
		this.#documentOf = documentOf;
	}
	get pipeline() {
		return this.#company.first.pipeline;
	}
	get fingerprint() {
		const { first, family, occurrence } = this.#company;
		return fingerprintOf({
			rule: family,
			path: first.path,
			place: "",
			subject: first.pipeline ?? "",
			occurrence
		});
	}
	get docs() {
		return this.#company.first.gap?.docs ?? "";
	}
	get parts() {
		return this.#company.ranked;
	}
	get fix() {
		this.#fix ??= { made: this.#made() };
		return this.#fix.made;
	}
	get fixSafety() {
		const inserting = this.#company.ranked.map((member) => member instanceof LateFinding ? member.isInsertion : void 0);
		if (inserting.includes(void 0)) return this.fix?.safety;
		return inserting.includes(true) ? "unsafe" : void 0;
	}
	get mostText() {
		return this.#company.ranked.reduce((sum, member) => sum + (mostTextOf(member) ?? Number.POSITIVE_INFINITY), 0);
	}
	describe() {
		const { first, ranked } = this.#company;
		const lacking = ranked.map(({ gap }) => `${gap?.lacks ?? ""}${gap?.share ?? ""}`);
		return {
			message: `${first.gap?.lead ?? ""} ${require_startup.joined$1(lacking)}`,
			remedy: remedyOf$1(ranked),
			task: null,
			taskLabel: null,
			related: [],
			frame: []
		};
	}
	#made() {
		const { first, ranked } = this.#company;
		const document = this.#documentOf(first.path);
		return document ? fixFor(ranked, document) : null;
	}
};
function remedyOf$1(group) {
	const byKey = new Map();
	for (let $ = 0, $l = group; $ < $l.length; $++) {
		const { gap } = $l[$];
		if (gap?.entry) byKey.set(gap.entry.under, [...byKey.get(gap.entry.under) ?? [], ...gap.entry.add]);
	}
	const entries = [...byKey].map(({ 0: key, 1: texts }) => key === null ? require_startup.joined$1(texts) : `under \`${key}:\` ${require_startup.joined$1(texts)}`);
	const others = group.filter(({ gap }) => !gap?.entry).map(({ remedy }) => remedy);
	return [...entries.length > 0 ? [`Add ${entries.join("; ")}.`] : [], ...others].join(" ");
}
function fixFor(group, document) {
	const fixable = group.filter(({ fix }) => fix?.insertion);
	const insertions = fixable.flatMap(({ fix }) => fix?.insertion ?? []);
	const isBesideSecret = fixable.some(({ fix }) => fix?.isBesideSecret);
	const title = `Add ${require_startup.joined$1(fixable.map(({ gap }) => gap?.lacks ?? ""))}`;
	const fix = insertions.length === 0 ? void 0 : insertAtRoot(document, joinInsertions(insertions), title);
	return fix ? {
		...fix,
		...isBesideSecret && { isBesideSecret }
	} : null;
}
// src/engine/families.ts
function joinFamilies(findings, documentOf) {
	const keys = findings.map(keyOf$2);
	const groups = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const at = $, finding = $l[$];
		{
			const key = keys[at];
			if (key === void 0) continue;
			const group = groups.get(key);
			if (group) group.push(finding);
			else groups.set(key, [finding]);
		}
	}
	const occurrences = new Map();
	return findings.flatMap((finding, at) => {
		const group = groups.get(keys[at] ?? "");
		if (!group || !isGroup(group)) return [finding];
		return group[0] === finding ? [jointOf(group, documentOf, occurrences)] : [];
	});
}
function isGroup(group) {
	return group.length > 1;
}
function keyOf$2(finding) {
	const family = finding.suppressed === null ? familyOf(finding) : void 0;
	if (family === void 0) return void 0;
	const { path, line, column, pipeline, state, isAdvisory } = finding;
	return JSON.stringify([
		path,
		line,
		column,
		pipeline,
		state,
		isAdvisory,
		family
	]);
}
function jointOf(group, documentOf, occurrences) {
	const { 0: first } = group;
	const family = familyOf(first) ?? first.rule;
	const ranked = require_startup.severities.flatMap((severity) => group.filter((member) => member.severity === severity));
	const place = JSON.stringify([
		first.path,
		family,
		first.pipeline
	]);
	const occurrence = occurrences.get(place) ?? 0;
	occurrences.set(place, occurrence + 1);
	const { path, line, column, endLine, endColumn, suppressed, isAdvisory, state, blastRadius, criticality } = first;
	const joint = new LateFinding({
		rule: family,
		severity: ranked[0]?.severity ?? first.severity,
		path,
		line,
		column,
		endLine,
		endColumn,
		suppressed,
		isAdvisory,
		state,
		blastRadius,
		criticality
	}, new JointOrigin({
		first,
		ranked,
		family,
		occurrence
	}, documentOf));
	return group.every((member) => member instanceof LateFinding) ? joint : asPlain(joint);
}
// src/engine/make-report.ts
function reportOf(parts) {
	const { subjects, crashed, skipped, threshold, comparison, notices } = parts;
	const documents = new Map(subjects.map(({ document }) => [document.source.path, document]));
	const findings = joinFamilies(parts.findings, (path) => documents.get(path));
	const pipelines = subjects.flatMap((subject) => subject.pipelines);
	return {
		version: 1,
		verdict: verdictOf(parts),
		threshold,
		comparison,
		changes: parts.changes ?? [],
		...parts.movedDay && { movedDay: parts.movedDay },
		...parts.account && { account: parts.account },
		summary: {
			files: subjects.length,
			pipelines: pipelines.length,
			tasks: pipelines.reduce((sum, pipeline) => sum + sizeOf$2(pipeline).tasks, 0),
			...countsOf$1(findings)
		},
		findings,
		pipelines: pipelines.map((pipeline) => summaryOf(pipeline, parts)),
		notices,
		skipped,
		crashed
	};
}
function countsOf$1(findings) {
	const open = findings.filter((finding) => finding.suppressed === null);
	const countOf = (severity) => open.filter((finding) => finding.severity === severity).length;
	return {
		errors: countOf("error"),
		warnings: countOf("warning"),
		notes: countOf("note"),
		suppressed: findings.length - open.length
	};
}
function summaryOf(pipeline, { histories, names: known }) {
	const history = histories?.get(pipeline.key) ?? null;
	const names = known?.get(pipeline.key);
	const { groups, tasks } = sizeOf$2(pipeline);
	return {
		path: pipeline.document.source.path,
		name: require_startup.withoutSecrets(pipeline.name),
		dialect: pipeline.dialect.id,
		product: pipeline.dialect,
		groups,
		tasks,
		owners: pipeline.owners,
		history,
		schedules: pipeline.triggers.filter((trigger) => trigger.kind === "cron").length,
		...names && { names },
		...history?.environments.length && { taskLabels: labelsOf(pipeline) },
		picture: new require_startup.Later(() => pictureOf(pipeline))
	};
}
function pictureOf(pipeline) {
	const picture = drawingOf(sketchOf(pipeline), { show: require_startup.withoutSecrets });
	return isReadable(picture) ? picture : null;
}
function labelsOf(pipeline) {
	return new Map(pipeline.tasks.map((task) => [task.id, require_startup.withoutSecrets(task.label)]));
}
function counts(finding, comparison) {
	return finding.suppressed === null && !finding.isAdvisory && (comparison?.gate !== "new" || finding.state !== "existing");
}
function verdictOf({ findings, comparison, crashed, threshold }) {
	if (crashed.length > 0) return "broken";
	const reaches = (finding) => threshold !== "never" && require_startup.isAtLeast(finding.severity, threshold);
	return findings.some((finding) => counts(finding, comparison) && reaches(finding)) ? "fail" : "pass";
}
// src/render-as.ts
const outputFormats = {
	terminal: {
		description: "for people",
		render: async (report, view) => (await Promise.resolve().then(() => terminal_exports)).renderTerminal(report, view)
	},
	json: {
		description: "[schema](schemas/report.schema.json)",
		render: async (report) => (await Promise.resolve().then(() => require("./render/json.js"))).renderJson(report)
	},
	sarif: {
		description: "for code scanning",
		render: renderSarif
	},
	github: {
		description: "annotations of GitHub Actions",
		render: async (report, view) => (await Promise.resolve().then(() => require("./render/github.js"))).renderGithub(report, view)
	},
	markdown: {
		description: "the text of the comment",
		render: async (report, view) => (await Promise.resolve().then(() => require("./render/markdown.js"))).renderMarkdown(report, {
			...view,
			budgetBytes: Number.MAX_SAFE_INTEGER,
			analysis: true
		})
	},
	junit: {
		description: "for other CI systems",
		render: async (report) => (await Promise.resolve().then(() => require("./render/junit.js"))).renderJunit(report)
	}
};
const formats = require_startup.namesIn(outputFormats);
const plain$2 = {
	color: false,
	quiet: false,
	maxFindings: void 0,
	remarks: []
};
async function renderAs(format, report, view = plain$2) {
	return outputFormats[format].render(report, view);
}
async function renderSarif(report, { provenance }) {
	const { 0: sarif, 1: { ruleHelp }, 2: { version, informationUri } } = await Promise.all([
		Promise.resolve().then(() => require("./render/sarif.js")),
		Promise.resolve().then(() => require("./rules/help.js")),
		Promise.resolve().then(() => require("./startup.js")).then((n) => n.project_exports)
	]);
	return sarif.renderSarif(report, {
		version,
		informationUri,
		rules: ruleHelp(),
		...provenance && { provenance }
	});
}
// src/schedule/identity.ts
function withNames(pipeline, names) {
	return names ? {
		...pipeline,
		id: pipeline.id ?? names.id,
		alias: pipeline.alias ?? names.alias
	} : pipeline;
}
function resolverOf(pipelines) {
	const byDialect = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const pipeline = $l[$];
		{
			const known = byDialect.get(pipeline.dialect.id);
			if (known) known.push(pipeline);
			else byDialect.set(pipeline.dialect.id, [pipeline]);
		}
	}
	const resolvers = new Map([...byDialect].map(({ 0: id, 1: own }) => [id, resolveAmong(own)]));
	const amongAll = byDialect.size > 1 ? resolveAmong(pipelines) : void 0;
	return (reference, { dialect }) => {
		const own = resolvers.get(dialect.id)?.(reference);
		if (own || !amongAll) return own;
		const foreign = amongAll(reference);
		return foreign?.by === "known" && foreign.pipeline.dialect.id !== dialect.id ? foreign : void 0;
	};
}
function resolveAmong(pipelines) {
	const given = onlyBearers(pipelines, (pipeline) => [...new Set(namesOf$4(pipeline))].flatMap((name) => name?.trim() || []));
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
function namesOf$4({ id, alias, name, dialect }) {
	return dialect.namesAreReferences ? [
		id,
		alias,
		name
	] : [id, alias];
}
function onlyBearers(pipelines, namesOf) {
	const bearers = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const pipeline = $l[$];
		for (let $ = 0, $l = namesOf(pipeline); $ < $l.length; $++) {
			const name = $l[$];
			bearers.set(name, bearers.has(name) ? null : pipeline);
		}
	}
	return bearers;
}
function fileName(path) {
	return plain$1(path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml(?:#\d+)?$/i, ""));
}
function plain$1(name) {
	return name.toLowerCase().replaceAll("-", "_");
}
// src/schedule/trigger-graph.ts
function bringsRuns({ kind }) {
	return kind === "event" || kind === "call" || kind === "data";
}
function hears({ pipelines }, { writer, trigger }, other) {
	const own = pipelines[writer];
	if (!own || own.dialect.id !== other.dialect.id) return false;
	const { among } = trigger?.upstream ?? {};
	return among === void 0 || own !== other && among(other);
}
function isOnFailure({ trigger }) {
	const outcomes = trigger?.upstream?.outcomes ?? [];
	return outcomes.length > 0 && !outcomes.includes("success") && !outcomes.includes("warning");
}
const graphs = new WeakMap();
function triggerGraphOf(pipelines) {
	const graph = graphs.get(pipelines) ?? readGraph(pipelines, resolverOf(pipelines));
	graphs.set(pipelines, graph);
	return graph;
}
function readGraph(pipelines, resolve) {
	const indexOf = new Map(pipelines.map((pipeline, index) => [pipeline, index]));
	const links = [];
	const listeners = [];
	const unresolved = [];
	for (let $ = 0, $l = referencesAmong(pipelines); $ < $l.length; $++) {
		const reference = $l[$];
		{
			const writer = pipelines[reference.writer];
			const target = !writer || reference.name === "*" ? void 0 : resolve(reference.name, writer);
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
	}
	return {
		pipelines,
		links: [...links, ...dataLinks(pipelines)],
		listeners,
		unresolved
	};
}
function* dataLinks(pipelines) {
	if (!pipelines.some(({ triggers }) => triggers.some(({ data }) => data))) return;
	const writers = updatersOf(pipelines);
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const to = $, { dialect, triggers } = $l[$];
		for (let $ = 0, $l = triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				const assets = trigger.data ? assetsIn(trigger.data) : [];
				for (const asset of new Map(assets.map((one) => [one.key, one])).values()) for (let $ = 0, $l = writers.get(`${dialect.id} ${asset.key}`) ?? []; $ < $l.length; $++) {
					const { from, update } = $l[$];
					yield {
						kind: "data",
						writer: to,
						path: asset.path,
						name: asset.name,
						trigger,
						from,
						to,
						by: "known",
						update
					};
				}
			}
		}
	}
}
function updatersOf(pipelines) {
	const writers = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const from = $, pipeline = $l[$];
		for (let $ = 0, $l = linkedTasks(pipeline).updates; $ < $l.length; $++) {
			const update = $l[$];
			{
				const key = `${pipeline.dialect.id} ${update.asset.key}`;
				const known = writers.get(key);
				if (known) known.push({
					from,
					update
				});
				else writers.set(key, [{
					from,
					update
				}]);
			}
		}
	}
	return writers;
}
function referencesAmong(pipelines) {
	const found = [];
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const writer = $, pipeline = $l[$];
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				const name = trigger.upstream?.pipeline.trim() ?? "";
				if (isKnown(name)) found.push({
					kind: "event",
					writer,
					path: trigger.path,
					name,
					trigger
				});
			}
		}
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			for (let $ = 0, $l = trigger.sensor?.checks ?? []; $ < $l.length; $++) {
				const { watches: name = "", path } = $l[$];
				if (name !== null && isKnown(name)) found.push({
					kind: "status",
					writer,
					path,
					name,
					trigger
				});
			}
		}
		for (let $ = 0, $l = linkedTasks(pipeline).calls; $ < $l.length; $++) {
			const call = $l[$];
			found.push({
				writer,
				...call
			});
		}
	}
	return found;
}
const linkedTasks = factOf(({ tasks }) => {
	const calls = [];
	const updates = [];
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		if (task.paused) continue;
		calls.push(...callOf(task), ...waitOf(task));
		for (let $ = 0, $l = task.updates ?? []; $ < $l.length; $++) {
			const asset = $l[$];
			updates.push({
				asset,
				task: task.path
			});
		}
	}
	return calls.length + updates.length === 0 ? noLinks : {
		calls,
		updates
	};
});
const noLinks = {
	calls: [],
	updates: []
};
const noCalls = [];
function callOf({ action, path }) {
	if (action.facts?.family !== "sub-pipeline") return noCalls;
	const name = action.target.value?.trim() ?? "";
	const { isDetached } = action;
	return isKnown(name) && name !== "*" ? [{
		kind: "call",
		path: writtenPath(action.target) ?? path,
		name,
		...isDetached && { isDetached }
	}] : noCalls;
}
function waitOf({ awaits }) {
	if (!awaits || !isKnown(awaits.pipeline)) return noCalls;
	return [{
		kind: "wait",
		path: awaits.path,
		name: awaits.pipeline,
		awaited: awaits.tasks
	}];
}
function isKnown(name) {
	return name !== "" && !name.includes("${{");
}
// src/rules/parts/sql/tokens.ts
const longestText$2 = 2e4;
const masked = "\ufdd0";
const spaces = /\s+/y;
const comment = /--[^\n]*/y;
const string = /'[^'\\]*(?:(?:\\[^']|'')[^'\\]*)*'(?!')/y;
const name = /"[^"]*(?:""[^"]*)*"(?!")|`[^`\n]*`|\[[^[\]'"\n]*\]/y;
const word$1 = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const number = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const template = /\u{FDD0}+/uy;
const dollarQuote = /\$[a-z_]*\$/iy;
const mark$1 = /<=|>=|<>|!=|==|=>|::|\|\||\|>|[^\s]/y;
const sqlTokens = require_startup.oncePerText(read$1);
function read$1(text) {
	const readable = text.length <= longestText$2 ? withoutTemplates(text) : void 0;
	if (readable === void 0) return void 0;
	const tokens = [];
	let at = 0;
	while (at < readable.length) {
		const end = endOfGap(readable, at);
		if (end === void 0) return void 0;
		if (end > at) {
			at = end;
			continue;
		}
		const token = tokenAt(readable, at);
		if (!token) return void 0;
		tokens.push(token);
		at = token.span.end;
	}
	return isBalanced(tokens) ? tokens : void 0;
}
function withoutTemplates(text) {
	let readable = "";
	let at = 0;
	for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", at)) {
		const end = text.indexOf("}}", start);
		if (end === -1) return void 0;
		readable += text.slice(at, start) + masked.repeat(end + 2 - start);
		at = end + 2;
	}
	readable += text.slice(at);
	return /\{[{%#]/.test(readable) ? void 0 : readable;
}
function endOfGap(text, at) {
	const sign = text[at] ?? "";
	if (sign === "/") {
		if (text[at + 1] === "/") return void 0;
		const end = text[at + 1] === "*" ? text.indexOf("*/", at + 2) : at;
		if (end === at) return at;
		return end === -1 || text.slice(at + 2, end).includes("/*") ? void 0 : end + 2;
	}
	if (sign === "#") return void 0;
	if (sign === "-") return endOf$1(comment, text, at) ?? at;
	return sign <= " " || sign > "~" ? endOf$1(spaces, text, at) ?? at : at;
}
const kindBySign = new Map([
	...[..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"].map((sign) => [sign, ["word"]]),
	...[..."0123456789"].map((sign) => [sign, ["number"]]),
	["'", ["string"]],
	["\"", ["name"]],
	["`", ["name"]],
	["[", ["name", "mark"]],
	["\\", []]
]);
const markAlone = ["mark"];
const others = [
	"word",
	"template",
	"mark"
];
const patterns = {
	word: word$1,
	number,
	string,
	name,
	template,
	mark: mark$1
};
function tokenAt(text, at) {
	const sign = text[at] ?? "";
	if (sign === "$") {
		const body = dollarQuoted(text, at);
		if (body !== null) return body;
	}
	for (let $ = 0, $l = kindBySign.get(sign) ?? (sign <= "~" ? markAlone : others); $ < $l.length; $++) {
		const kind = $l[$];
		{
			const end = endOf$1(patterns[kind], text, at);
			if (end !== void 0) return {
				kind,
				text: shownAs(kind, text.slice(at, end)),
				span: {
					start: at,
					end
				}
			};
		}
	}
}
function dollarQuoted(text, at) {
	const start = endOf$1(dollarQuote, text, at);
	if (start === void 0) return null;
	const end = text.indexOf(text.slice(at, start), start);
	if (end === -1) return void 0;
	return {
		kind: "string",
		text: text.slice(start, end),
		span: {
			start: at,
			end: end + start - at
		}
	};
}
function shownAs(kind, found) {
	if (kind === "string" || kind === "name") return found.slice(1, -1);
	return kind === "word" ? found.toLowerCase() : found;
}
function endOf$1(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
function isBalanced(tokens) {
	let depth = 0;
	for (let $ = 0, $l = tokens; $ < $l.length; $++) {
		const token = $l[$];
		depth += depthChange(token);
		if (depth < 0) return false;
	}
	return depth === 0;
}
function depthChange({ kind, text }) {
	if (kind !== "mark") return 0;
	return text === "(" ? 1 : text === ")" ? -1 : 0;
}
function splitSql(tokens, separates) {
	const pieces = [[]];
	let depth = 0;
	tokens.forEach((token, index) => {
		depth += depthChange(token);
		if (depth === 0 && separates(token, index)) pieces.push([]);
		else pieces[pieces.length - 1]?.push(token);
	});
	return pieces;
}
const sqlStatements = require_startup.oncePerText((text) => {
	const tokens = sqlTokens(text);
	return tokens && splitSql(tokens, (token) => isMark$1(token, ";")).filter((statement) => statement.length > 0);
});
function isWord(token, word, second, third, fourth) {
	return token?.kind === "word" && isOneOf(token.text, word, second, third, fourth);
}
function isMark$1(token, mark, second, third, fourth) {
	return token?.kind === "mark" && isOneOf(token.text, mark, second, third, fourth);
}
function isOneOf(text, one, second, third, fourth) {
	return text === one || text === second || text === third || text === fourth;
}
function isWordOf(token, words) {
	return token?.kind === "word" && words.includes(token.text);
}
function isMarkOf(token, marks) {
	return token?.kind === "mark" && marks.includes(token.text);
}
function insideParentheses(tokens, open) {
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		depth += depthChange(tokens[at]);
		if (depth === 0) return tokens.slice(open + 1, at);
	}
	return tokens.slice(open + 1);
}
// src/rules/parts/fixed-dates.ts
const year = "20(?!99)\\d\\d";
const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12]\\d|3[01])";
const datePattern = (separator) => `${year}${separator}${month}${separator}${day}`;
const anyForm = `(?:${datePattern("-")}|${datePattern("_")}|${datePattern("/")}|${datePattern("")}|year=${year}/month=${month}/day=${day})`;
const sqlDay = new RegExp(`(?<=(?<![<>!])=\\s{0,3}(?:date\\s{0,3}|timestamp\\s{0,3})?')${datePattern("-")}(?=')`, "gi");
const commandDay = new RegExp(`(?<=\\s--(?:run-|execution-|business-|logical-|as-of-)?(?:date|day)[=\\s]["']?)${datePattern("-")}(?!\\S*\\d)`, "g");
const pathDay = new RegExp(`(?<![\\p{L}\\d.]|[0-9a-f]{4}-)${anyForm}(?![\\p{L}\\d]|\\.\\d|-[0-9a-f]{4}-|-preview)`, "gu");
const nameDay = new RegExp(`_(${datePattern("_")}|${datePattern("")})$`);
const compactDay = new RegExp(`^${datePattern("")}$`);
const notOfData = /(?:^|[/_=-])(?:v|ver|version|release|rel|api|schema|spec|build|tag|model|draft|image|migrations?|backfill|initial|archive|backup|bak|baseline|base|snapshot|static|reference|seed|historical|history|hist|since|from|start|until|pre|post|before|after|old|copy|init)[/_=-]?$/i;
const constantFile = /(?:^|[/_-])(?:static|seeds?|references?|refdata|lookups?|configs?|fixtures?|archives?|backups?|templates?|docs?)(?=[/_.-])/i;
const longestText$1 = 2e4;
const lookBack = 20;
const codeFile = /\.(?:py|sql|sh|bash|ipynb|jar|whl|js|ts|r|scala|java|ya?ml|toml|tf|md|dockerfile)$/i;
const dataFile = /\.(?:csv|tsv|json|jsonl|ndjson|parquet|avro|orc|xml|txt|xlsx?|gz|bz2|zst|zip|log|dat)$/i;
const store = /^(?:s3|s3a|gs|gcs|abfss?|wasbs?|azure|adl|hdfs|dbfs|sftp|ftp|file):\/\/|^@/i;
const stagePath = /(?<=\s)@[\w.~%]{1,80}\/[^\s;'"()]{0,200}/g;
const someYear = /20\d\d/;
function fixedDateInSql(text) {
	if (text.length > longestText$1 || !someYear.test(text)) return void 0;
	const equal = firstMatch(text, sqlDay);
	if (equal) return equal;
	for (const { 0: piece, index } of text.matchAll(stagePath)) {
		const found = shifted$1(fixedDateInPath(piece), index);
		if (found) return found;
	}
	const tokens = sqlTokens(text) ?? [];
	for (let $ = 0, $l = tokens; $ < $l.length; $++) {
		const at = $, token = $l[$];
		{
			const found = token.kind === "string" && token.text.includes("/") ? shifted$1(fixedDateInPath(text.slice(token.span.start + 1, token.span.end - 1)), token.span.start + 1) : dateInName(tokens, at) ?? dateInEquality(tokens, at);
			if (found) return found;
		}
	}
}
function fixedDateInCommand(text) {
	if (text.length > longestText$1 || !someYear.test(text)) return void 0;
	const option = firstMatch(text, commandDay);
	if (option) return option;
	for (const { 0: piece, index } of text.matchAll(/[^\s"'=,;]+/g)) {
		const found = piece.includes("/") ? shifted$1(fixedDateInPath(piece), index) : void 0;
		if (found) return found;
	}
}
function fixedDateInPath(text) {
	if (text.length > longestText$1 || !someYear.test(text) || /^https?:\/\//i.test(text) || codeFile.test(text) || constantFile.test(text)) return void 0;
	const isData = dataFile.test(text) || store.test(text);
	for (const { 0: date, index } of text.matchAll(pathDay)) {
		if (notOfData.test(text.slice(Math.max(0, index - lookBack), index))) continue;
		if (/^\d{8}$/.test(date) && !isData && text[index - 1] !== "/") continue;
		return {
			date,
			within: {
				start: index,
				end: index + date.length
			}
		};
	}
}
const jsonEntry = /"(\w{1,60})"\s{0,9}:\s{0,9}"([^"\\\n]{1,300})"/g;
function fixedDateInJson(text) {
	if (text.length > longestText$1 || !someYear.test(text) || !/^\s{0,9}[[{]/.test(text)) return void 0;
	for (const { 0: entry, 1: name = "", 2: value = "", index } of text.matchAll(jsonEntry)) {
		const found = runDay.test(name) ? wholeDate(value) : store.test(value) ? fixedDateInPath(value) : void 0;
		if (found) return shifted$1(found, index + entry.length - 1 - value.length);
	}
}
const runDay = /^(?:(?:run|load|business|logical|execution|partition|report|process|processing|target|as_of)_?)?(?:date|day|ds|dt)$/i;
const onlyDate = new RegExp(`^(?:${datePattern("-")}|${datePattern("_")}|${datePattern("/")}|${datePattern("")})$`);
function wholeDate(text) {
	return onlyDate.test(text) ? {
		date: text,
		within: {
			start: 0,
			end: text.length
		}
	} : void 0;
}
const namesTable = [
	"from",
	"join",
	"into",
	"table",
	"update"
];
function dateInName(tokens, at) {
	const token = tokens[at];
	if (!token || token.kind !== "word" && token.kind !== "name" || isMark$1(tokens[at + 1], ".", "(")) return void 0;
	let first = at;
	while (isMark$1(tokens[first - 1], ".")) first -= 2;
	const date = nameDay.exec(token.text)?.[1];
	if (date === void 0 || !isWordOf(tokens[first - 1], namesTable)) return void 0;
	if (/back|bak|snap|archiv|copy|old|init|base|seed|static|hist|pre_|post_|before|after|migrat|test|tmp|temp/i.test(token.text)) return void 0;
	const end = token.span.end - (token.kind === "name" ? 1 : 0);
	return {
		date,
		within: {
			start: end - date.length,
			end
		}
	};
}
function dateInEquality(tokens, at) {
	const column = tokens[at], operator = tokens[at + 1], value = tokens[at + 2];
	if (column?.kind !== "word" || !/date|day|(?:^|_)(?:dt|ds)$|suffix|partition/.test(column.text)) return void 0;
	if (!isMark$1(operator, "=") || !value || !compactDay.test(value.text)) return void 0;
	const inset = value.kind === "string" ? 1 : 0;
	return {
		date: value.text,
		within: {
			start: value.span.start + inset,
			end: value.span.end - inset
		}
	};
}
function firstMatch(text, pattern) {
	const found = text.matchAll(pattern).next().value;
	return found && {
		date: found[0],
		within: {
			start: found.index,
			end: found.index + found[0].length
		}
	};
}
function shifted$1(found, by) {
	return found && {
		date: found.date,
		within: {
			start: found.within.start + by,
			end: found.within.end + by
		}
	};
}
function dateFormatOf(date) {
	if (date.startsWith("year=")) return "year=%Y/month=%m/day=%d";
	return `%Y${date[4]?.replace(/\d/, "") ?? ""}%m${date[4]?.replace(/\d/, "") ?? ""}%d`;
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
// src/time/sparse-repeats.ts
function* withoutSparseRepeats(moments, { from, to, known, isDense }) {
	let last;
	for (const { 0: moment, 1: next } of pairs(moments)) {
		if (last !== void 0 && moment.offsetMs < last.offsetMs && moment.at - last.at <= 36e5 && !isDense && (next?.at ?? known) - moment.at >= 72e5) continue;
		last = moment;
		if (moment.at >= to) return;
		if (moment.at >= from) yield moment.at;
	}
}
function* pairs(all) {
	let held;
	for (const one of all) {
		if (held !== void 0) yield [held, one];
		held = one;
	}
	if (held !== void 0) yield [held, void 0];
}
// src/time/firings.ts
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
function intervalStarts({ seconds, from }, limit, window) {
	const at = [];
	const step = Math.max(seconds * 1e3, 1);
	for (let next = Math.max(0, Math.ceil((window.from - from) / step)); from + next * step < window.to; next++) {
		const minute = Math.floor((from + next * step) / minuteMs) * minuteMs;
		if (minute < window.from || at.at(-1) === minute) continue;
		if (at.length >= limit) return {
			at,
			truncated: true
		};
		at.push(minute);
	}
	return {
		at,
		truncated: false
	};
}
function* firingTimes(cron, offsets, window) {
	if (cron.repeatsDense === true) {
		const isDense = cron.seconds.length > 1;
		yield* withoutSparseRepeats(everyTime(cron, offsets, window.from), {
			...window,
			known: offsets.to,
			isDense
		});
		return;
	}
	const from = Math.max(window.from, offsets.from);
	const to = Math.min(window.to, offsets.to);
	let seenUntil = Number.NEGATIVE_INFINITY;
	let moved = Number.NEGATIVE_INFINITY;
	for (let $ = 0, $l = offsets.stretches; $ < $l.length; $++) {
		const index = $, stretch = $l[$];
		{
			moved = Math.max(moved, movedTime(cron, offsets.stretches[index - 1], stretch, moved));
			if (moved >= stretch.from && moved < stretch.to && moved >= from && moved < to) yield moved;
			const start = Math.max(from, stretch.from, moved + minuteMs) + stretch.offsetMs;
			const end = Math.min(to, stretch.to) + stretch.offsetMs;
			const localFrom = isFirstComing(cron) ? Math.max(start, seenUntil) : start;
			const localTo = cron.repeated === "last" ? Math.min(end, comesAgainFrom(offsets.stretches[index + 1])) : end;
			for (const localMs of localTimes(cron, localFrom, localTo)) yield localMs - stretch.offsetMs;
			seenUntil = Math.max(seenUntil, stretch.to + stretch.offsetMs);
		}
	}
}
function isFirstComing({ repeated, isElapsed }) {
	return repeated === void 0 && isElapsed !== true;
}
function movedTime(cron, before, after, moved) {
	if (!before || moved >= after.from || cron.skipped !== "later" && cron.isElapsed !== true) return Number.NEGATIVE_INFINITY;
	const end = cron.isElapsed === true ? Number.POSITIVE_INFINITY : after.from + after.offsetMs;
	const [first] = localTimes(cron, after.from + before.offsetMs, end);
	return first === void 0 ? Number.NEGATIVE_INFINITY : first - before.offsetMs;
}
function comesAgainFrom(next) {
	return next ? next.from + next.offsetMs : Number.POSITIVE_INFINITY;
}
function* everyTime(cron, offsets, from) {
	for (let $ = 0, $l = offsets.stretches; $ < $l.length; $++) {
		const { offsetMs, ...stretch } = $l[$];
		{
			const start = Math.max(offsets.from, from - hourMs, stretch.from), end = Math.min(offsets.to, stretch.to);
			for (const localMs of localTimes(cron, start + offsetMs, end + offsetMs)) yield {
				at: localMs - offsetMs,
				offsetMs
			};
		}
	}
}
function* localTimes(cron, from, to) {
	const times = timesOfDay(cron);
	for (const day of localDays(cron, from, to)) for (let $ = 0, $l = times; $ < $l.length; $++) {
		const time = $l[$];
		{
			const at = day + time;
			if (at >= to) return;
			if (at >= from) yield at;
		}
	}
}
function* localDays(cron, from, to) {
	if (!(from < to)) return;
	const firstYear = new Date(from).getUTCFullYear();
	for (let $ = 0, $l = cron.years; $ < $l.length; $++) {
		const year = $l[$];
		if (year < firstYear) continue;
		for (let $ = 0, $l = cron.months; $ < $l.length; $++) {
			const month = $l[$];
			{
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
}
function timesOfDay(cron) {
	return cron.hours.flatMap((hour) => cron.minutes.map((minute) => (hour * 60 + minute) * minuteMs));
}
// src/schedule/clock-starts.ts
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
	const startsOf = (times, offsets, excluded, period) => {
		const bounds = [period?.from, period?.until];
		const key = JSON.stringify([
			"cron" in times ? times.cron.text : times,
			offsets.zone,
			excluded,
			bounds
		]);
		const found = known.get(key);
		if (found) return found;
		const { at, truncated } = startsWithin(times, offsets, left, window);
		left -= at.length;
		const kept = withoutDates(period ? within(period, at, offsets) : at, offsets, excluded);
		const starts = {
			minutes: intern(Uint32Array.from(kept, (utcMs) => (utcMs - window.from) / minuteMs)),
			truncated
		};
		known.set(key, starts);
		return starts;
	};
	const minutesOf = (cron, zone, excluded) => {
		const offsets = offsetsOf(zone);
		return offsets ? startsOf({ cron }, offsets, excluded.filter(isDate)).minutes : new Uint32Array();
	};
	const startsOfTrigger = (trigger) => {
		const read = readClock(trigger, offsetsOf);
		if (!read || "reason" in read) return read;
		const { times, offsets } = read;
		const dates = trigger.excludeDates.filter(isDate);
		const mayBeFewer = dates.length < trigger.excludeDates.length;
		return {
			...startsOf(times, offsets, dates, trigger.period),
			offsets,
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
function startsWithin(times, offsets, most, window) {
	if ("cron" in times) return firings(times.cron, offsets, most, window);
	if ("interval" in times) return intervalStarts(times.interval, most, window);
	const at = times.instants.filter((instant) => instant >= window.from && instant < window.to);
	return {
		at: at.slice(0, most),
		truncated: at.length > most
	};
}
function readClock({ kind, cron, clock, timeZone }, offsetsOf) {
	if (kind !== "cron" && kind !== "sensor") return void 0;
	if (cron.state === "unknown") return { reason: "the cron expression is a template" };
	if (clock === null) return { reason: "there is no cron expression" };
	if ("isContinuous" in clock) return { reason: "a run starts when the last one is over" };
	if (timeZone.state === "unknown") return { reason: timeZone.origin === "product-default" ? "the server decides the time zone" : "the time zone is a template" };
	if ("problems" in clock) return { reason: "the cron expression is invalid" };
	const times = timesOf(clock);
	if (times === void 0) return { reason: "when the first interval begins is not known" };
	const offsets = offsetsOf(timeZone.value ?? "UTC");
	return offsets ? {
		times,
		offsets
	} : { reason: "the time zone is unknown" };
}
function timesOf(clock) {
	if ("cron" in clock || "instants" in clock) return clock;
	const { seconds, from } = clock.interval;
	return from === null ? void 0 : { interval: {
		seconds,
		from
	} };
}
function isDate(text) {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
function withoutDates(at, offsets, dates) {
	if (dates.length === 0) return at;
	const days = new Set(dates.map((date) => Date.parse(date) / dayMs));
	return onWall(at, offsets, (wall) => !days.has(Math.floor(wall / dayMs)));
}
function within({ from, until }, at, offsets) {
	return from === null && until === null ? at : onWall(at, offsets, (wall) => wall >= (from ?? wall) && wall <= (until ?? wall));
}
function onWall(at, offsets, isWanted) {
	let index = 0;
	return at.filter((utcMs) => {
		while (utcMs >= (offsets.stretches[index]?.to ?? Number.POSITIVE_INFINITY)) index++;
		return isWanted(utcMs + (offsets.stretches[index]?.offsetMs ?? 0));
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
// src/time/intervals.ts
const cycleYears$1 = 28;
const referenceYear$1 = 2024;
const known$10 = new WeakMap();
function intervals(cron) {
	const answer = known$10.get(cron) ?? { intervals: measured(cron) };
	known$10.set(cron, answer);
	return answer.intervals;
}
function measured(cron) {
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
	for (const { 0: gapMs, 1: weight } of distances(days)) count(gapMs + overnightMs, weight);
	for (const { 0: gapMs, 1: weight } of distances(times)) count(gapMs, weight * days.length);
	return new Map([...counts].sort(({ 0: a }, { 0: b }) => a - b));
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
	const first = cron.years.find((year) => year >= referenceYear$1) ?? cron.years[0] ?? referenceYear$1;
	return [...localDays(cron, Date.UTC(first, 0, 1), Date.UTC(first + cycleYears$1, 0, 1))];
}
function middleOf(gaps) {
	const total = [...gaps.values()].reduce((sum, count) => sum + count, 0);
	let before = 0;
	for (const { 0: gap, 1: count } of gaps) {
		before += count;
		if (before * 2 >= total - 1) return gap;
	}
}
// src/rules/parts/triggers.ts
const timedOf = new require_startup.Memo();
function timedTriggers(pipeline) {
	const known = timedOf.get(pipeline);
	if (known) return known;
	const timed = pipeline.triggers.flatMap((trigger) => {
		const { cron, clock: result } = trigger;
		return cron.value === void 0 || !result ? [] : [{
			trigger,
			text: cron.value,
			path: cronPath(pipeline, trigger),
			result
		}];
	});
	timedOf.set(pipeline, timed);
	return timed;
}
function cronPath({ document }, { cron, path }) {
	return (cron.at.document ?? document) === document ? cron.at.path : path;
}
function shortestInterval(cron) {
	const shortestMinutes = everyDayInterval(cron) ?? intervals(cron)?.shortestMinutes;
	return shortestMinutes === void 0 ? void 0 : shortestMinutes * 60;
}
function everyDayInterval(cron) {
	if (!isEveryDay(cron.days) || cron.months.length < 12 || !isEveryYear(cron)) return void 0;
	const minutes = timesOfDay(cron).map((time) => time / 6e4);
	return Math.min(...minutes.map((minute, index) => minute - (minutes[index - 1] ?? (minutes.at(-1) ?? 0) - 1440)));
}
const rareSeconds = 518400;
function frequentSchedule(pipeline) {
	return pipeline.triggers.find(({ kind, clock }) => {
		if (kind !== "cron" || !clock || "problems" in clock) return false;
		const seconds = "cron" in clock ? shortestInterval(clock.cron) : "interval" in clock ? clock.interval.seconds : 0;
		return seconds !== void 0 && seconds < rareSeconds;
	});
}
// src/rules/parts/together.ts
function together(items, keyOf, tell) {
	const problem = items.length === 0 ? void 0 : problemOf$5(items, keyOf, tell);
	return problem ? [problem] : none$8;
}
const none$8 = [];
function problemOf$5(items, keyOf, tell) {
	const [first, ...others] = items;
	const told = items.length === 0 || first === void 0 ? void 0 : tell([first, ...others]);
	return told && {
		...told,
		members: items.map(keyOf),
		among: (isWanted) => problemOf$5(items.filter((item) => isWanted(keyOf(item))), keyOf, tell)
	};
}
// src/rules/parts/downstream.ts
const orders = new require_startup.Memo();
function orderOf(graph) {
	const known = orders.get(graph);
	if (known) return known;
	const order = byDepth(graph);
	orders.set(graph, order);
	return order;
}
function byDepth({ size, depth }) {
	const before = new Int32Array(size + 2);
	for (let vertex = 0; vertex < size; vertex++) count(before, (depth[vertex] ?? -1) + 2);
	for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
	const order = new Array(size);
	for (let vertex = 0; vertex < size; vertex++) order[count(before, (depth[vertex] ?? -1) + 1)] = vertex;
	return order;
}
function count(counts, at) {
	const counted = counts[at] ?? 0;
	counts[at] = counted + 1;
	return counted;
}
function belowMarked(graph, isMarked) {
	const below = new Array(graph.size).fill(false);
	for (let $ = 0, $l = orderOf(graph); $ < $l.length; $++) {
		const vertex = $l[$];
		if (graph.depth[vertex] !== -1) below[vertex] = isOneMarked(graph, vertex, below, isMarked);
	}
	return below;
}
function isOneMarked(graph, vertex, below, isMarked) {
	for (let $ = 0, $l = graph.upstream[vertex] ?? none$7; $ < $l.length; $++) {
		const above = $l[$];
		if (below[above] || isMarked(graph.nodeOf(above))) return true;
	}
	return false;
}
const none$7 = [];
function belowTask(graph, { key }) {
	const below = new Set();
	const pending = [graph.endOf(key)];
	for (let vertex = pending.pop(); vertex !== void 0; vertex = pending.pop()) for (let $ = 0, $l = graph.downstream[vertex] ?? none$7; $ < $l.length; $++) {
		const next = $l[$];
		if (graph.depth[next] === -1 || below.has(next)) continue;
		below.add(next);
		pending.push(next);
	}
	return below;
}
// src/rules/parts/upstream.ts
function isAnyUpstream({ pipeline, graph, reach }, targets, reader) {
	const direct = directOf(pipeline, reader);
	if (graph.depth[graph.startOf(reader.key)] === -1 || direct === void 0) return void 0;
	const isDirect = (key) => key !== null && key !== reader.key && direct.has(key);
	if (targets.some((target) => withGroups(pipeline, target).some(({ key }) => isDirect(key)))) return true;
	const answers = targets.map((target) => reach.isUpstream(target.key, reader.key));
	if (answers.includes(true)) return true;
	return answers.includes(void 0) || hasUnknownAbove(graph, reader) ? void 0 : false;
}
const unknownIn = new require_startup.Memo();
function hasUnknownAbove(graph, node) {
	const below = unknownIn.get(graph) ?? belowMarked(graph, waitsForUnknown);
	unknownIn.set(graph, below);
	return waitsForUnknown(node) || below[graph.startOf(node.key)] === true;
}
function waitsForUnknown({ dependencies }) {
	for (let $ = 0, $l = dependencies; $ < $l.length; $++) {
		const { on } = $l[$];
		if (on === null) return true;
	}
	return false;
}
const known$9 = new require_startup.Memo();
function directOf(pipeline, reader) {
	if (known$9.has(reader)) return known$9.get(reader);
	const keys = withGroups(pipeline, reader).flatMap(({ dependencies }) => dependencies.map(({ on }) => on));
	const direct = keys.includes(null) ? void 0 : new Set(keys.flatMap((key) => key ?? []));
	known$9.set(reader, direct);
	return direct;
}
// src/rules/parts/sql/appends.ts
const guards = [
	"all",
	"conflict",
	"duplicate",
	"except",
	"exists",
	"first",
	"ignore",
	"merge",
	"minus",
	"overwrite",
	"replace",
	"upsert"
];
const scripts = [
	"begin",
	"call",
	"declare",
	"do",
	"exec",
	"execute",
	"if",
	"let",
	"start",
	"while"
];
const logTable = /(?:^|_)(?:logs?|audit|audits|te?mp)$/;
const known$8 = new require_startup.Memo();
function appendOf(task) {
	if (!known$8.has(task)) known$8.set(task, readAppend(task));
	return known$8.get(task);
}
function readAppend({ action, code }) {
	if (action.facts?.family !== "sql" || /clickhouse/i.test(action.integration)) return void 0;
	const text = code.find(({ kind }) => kind === "sql")?.text;
	const all = text === void 0 ? [] : sqlStatements(text) ?? [];
	const statements = all.filter((one) => !isTransaction(one));
	if (statements.length < all.length && statements.some((one) => !isWord(withoutNamed(one)[0], "insert")) || statements.some(({ 0: first }) => isWordOf(first, scripts))) return void 0;
	const tokens = statements.flat();
	for (let $ = 0, $l = statements; $ < $l.length; $++) {
		const statement = $l[$];
		if (isPlainInsert(statement, tokens)) return "an INSERT";
		if (isRepeatedCopy(statement, action.integration)) return "a COPY";
	}
}
function isTransaction(statement) {
	const [first, second, ...more] = statement;
	if (more.length > 0) return false;
	if (isWord(first, "begin", "commit")) return second === void 0 || isWord(second, "transaction", "work", "tran");
	return isWord(first, "start") && isWord(second, "transaction");
}
function withoutNamed(statement) {
	if (!isWord(statement[0], "with")) return statement;
	for (let at = 1; at < statement.length; at++) if (isMark$1(statement[at], "(")) at += insideParentheses(statement, at).length + 1;
	else if (isWord(statement[at], "insert")) return statement.slice(at);
	return statement;
}
function isPlainInsert(whole, tokens) {
	const statement = withoutNamed(whole);
	if (!isWord(statement[0], "insert") || !isWord(statement[1], "into")) return false;
	if (whole.some((token) => isWordOf(token, guards)) || isReadOnce(whole)) return false;
	const target = lastNameAt(statement, isWord(statement[2], "table") ? 3 : 2);
	if (!target || logTable.test(target.text)) return false;
	return tokens.filter((token, at) => isName(token) && lastPart(token.text) === target.text && !isOtherSchema(tokens, at, target.schema)).length === 1;
}
function isName(token) {
	return token?.kind === "word" || token?.kind === "name";
}
function isOtherSchema(tokens, at, schema) {
	const own = schemaAt(tokens, at);
	return own !== void 0 && schema !== void 0 && own !== schema && !isMark$1(tokens[at + 1], ".");
}
function schemaAt(tokens, at) {
	const token = tokens[at], before = isMark$1(tokens[at - 1], ".") ? tokens[at - 2] : void 0;
	return isName(before) ? lastPart(before.text) : token?.text.toLowerCase().split(".").at(-2);
}
function lastNameAt(tokens, start) {
	let at = start;
	while (isMark$1(tokens[at + 1], ".")) at += 2;
	const name = tokens[at];
	return isName(name) ? {
		text: lastPart(name.text),
		schema: schemaAt(tokens, at)
	} : void 0;
}
function lastPart(name) {
	return name.toLowerCase().split(".").at(-1) ?? "";
}
function isReadOnce(statement) {
	return statement.some(({ kind, text }) => (kind === "word" || kind === "name") && /stream/i.test(text));
}
function isRepeatedCopy(statement, integration) {
	if (!isWord(statement[0], "copy")) return false;
	if (/redshift/i.test(integration)) return !isWord(statement[1], "into") && statement.some((token) => isWord(token, "from"));
	const force = statement.findIndex((token) => isWord(token, "force"));
	return /snowflake/i.test(integration) && isMark$1(statement[force + 1], "=") && isWord(statement[force + 2], "true");
}
// src/rules/parts/repeatable.ts
function sendsPost({ action }) {
	return action.facts?.family === "http" && action.httpMethod === "POST";
}
function isUnsafeTwice(task) {
	return task.action.facts?.idempotent === false || sendsPost(task) || appendOf(task) !== void 0;
}
function isWorthRetrying({ action: { facts }, paused }) {
	return facts?.crossesNetwork === true && facts.idempotent === true && !paused;
}
// src/schedule/durations.ts
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
// src/rules/parts/active-tasks.ts
function isActive(pipeline, task) {
	if (task.paused) return false;
	if (task.parent === null) return true;
	const group = groupOf$1(pipeline, task);
	if (!group || group.paused) return !group;
	return group.parent === null || groupsAround(pipeline, group).every(({ paused }) => !paused);
}
function conditionsOf(pipeline, task) {
	const around = groupsAround(pipeline, task);
	return JSON.stringify([conditionText(task), ...around.length > 0 ? around.map(conditionText) : [null]]);
}
function isConditional(pipeline, task) {
	return someWithGroups(pipeline, task, isUnderCondition);
}
function isUnderCondition({ condition }) {
	return condition.state !== "unset";
}
function conditionText({ condition }) {
	return condition.state === "unset" ? null : (condition.value ?? "").replace(/\s+/g, " ").trim();
}
// src/rules/parts/nodes.ts
function nodeWord(node) {
	return node.kind === "task" ? "Task" : "Group";
}
// src/rules/parts/referents.ts
function readerOf(pipeline, site) {
	const node = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
	if (node) return `${nodeWord(node)} ${require_startup.quoted(node.label)}`;
	return site.isCondition ? "A sensor" : "An expression";
}
// src/rules/parts/sound-references.ts
const known$7 = new require_startup.Memo();
function soundReferences(pipeline) {
	const references = known$7.get(pipeline) ?? pipeline.references.filter(({ isSound }) => isSound);
	known$7.set(pipeline, references);
	return references;
}
// src/rules/parts/alerts.ts
function alertScopes(pipeline) {
	return [
		pipeline.handlers,
		...pipeline.tasks.map((task) => task.handlers),
		...pipeline.triggers.map(({ handlers }) => handlers)
	].filter((handlers) => handlers.length > 0);
}
function alertWord({ name }) {
	return name.trim() === "" ? "An alert" : `Alert ${require_startup.quoted(name)}`;
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
	return `Check ${require_startup.quoted(String(path[path.length - 1] ?? ""))}`;
}
// src/rules/parts/claim-words.ts
function hasAny(text, parts) {
	return parts.some((part) => text.includes(part));
}
function wordSet(words) {
	return new Set(words.trim().split(/\s+/));
}
function wordsOf$2(text) {
	return text.split(/\W+/);
}
// src/rules/parts/day-claims.ts
const dayName = "(?:sun|mon|tue|wed|thu|fri|sat)(?:(?<=tue)s|(?<=wed)nes|(?<=thu)(?:rs?)|(?<=sat)ur)?(?:day)?s?";
const dayRange = new RegExp(`\\b(${dayName}) ?(?:-|to|through|thru) ?(${dayName})\\b`);
const oneDay = new RegExp(`\\b${dayName}\\b`, "g");
const dayNames = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
const workingWords = [
	"week",
	"work",
	"business"
];
const workingWeek = /\b(?:week ?days?|working days?|work ?days?|business days?)\b/;
const weekend = /\bweek-?ends?\b/;
const ofMonth = wordSet("month monthly first second third fourth last 1st 2nd 3rd 4th 5th quarter year");
function weekdaysIn(plain) {
	if (wordsOf$2(plain).some((word) => ofMonth.has(word))) return {
		weekdays: [],
		isWorkingWeek: false
	};
	const isWorking = hasAny(plain, workingWords) && workingWeek.test(plain);
	const isWeekend = plain.includes("week") && weekend.test(plain);
	const said = [
		...namedDays(plain),
		isWorking ? [
			1,
			2,
			3,
			4,
			5
		] : [],
		isWeekend ? [0, 6] : []
	].filter((days) => days.length > 0);
	if (said.length > 1) return void 0;
	return {
		weekdays: [...said[0] ?? []].sort((a, b) => a - b),
		isWorkingWeek: isWorking || isWeekend
	};
}
function namedDays(plain) {
	if (!hasDay(plain)) return [];
	const range = dayRange.exec(plain);
	const rest = range ? plain.replace(range[0], " ") : plain;
	const named = [...new Set([...rest.matchAll(oneDay)].map(({ 0: name }) => dayNames.indexOf(name.slice(0, 3))))];
	return [range ? daysFrom(range[1] ?? "", range[2] ?? "") : [], named];
}
function hasDay(plain) {
	return wordsOf$2(plain).some((word) => dayNames.includes(word.slice(0, 3)));
}
function daysFrom(first, last) {
	const from = dayNames.indexOf(first.slice(0, 3));
	const length = (dayNames.indexOf(last.slice(0, 3)) - from + 7) % 7 + 1;
	return Array.from({ length }, (_, step) => (from + step) % 7);
}
const dayOfMonth = /\b(\d{1,2})(?:st|nd|rd|th)\b(?! (?:quarter|week|working|business|workday|weekday|time|run|attempt|month))/g;
const noPlainDay = /\b(?:working|business|work ?day|weekday|quarter|year|nearest|week|days?)\b/;
function monthDaysIn(plain) {
	if (!plain.includes("month") || !/\bmonth/.test(plain)) return [];
	const rest = plain.replace(/\b(?:first|last) day\b|\bfirst of\b|\bevery month\b/g, " ");
	if (noPlainDay.test(rest) || hasDay(plain) && plain.match(oneDay) !== null) return [];
	const numbers = [...plain.matchAll(dayOfMonth)].map(({ 1: day }) => Number(day));
	if (/\bfirst (?:day )?of (?:the|each|every) month\b/.test(plain)) numbers.push(1);
	if (/\b(?:last day of (?:the|each|every) month|month[- ]end|end of (?:the |each |every )?month)\b/.test(plain)) numbers.push(0);
	return numbers.every((day) => day <= 31) ? [...new Set(numbers)].sort((a, b) => a - b) : [];
}
// src/rules/parts/time-claims.ts
const none$6 = {
	minutes: [],
	zone: "local"
};
const time = /(?<![\w.:])(?:(\d{1,2})(?:[:.]([0-5]\d))? ?(am|pm|a\.m\.?|p\.m\.?)(?!\w)|([01]?\d|2[0-3]):([0-5]\d)(?::00)?(?![\w:])|(?<=\bat |@ ?)(?:([01]\d|2[0-3])([0-5]\d)|(\d{1,2})(?:h|:)?)(?![\w:.%]| (?:min|past|hour|minutes|o))|(noon|midday)\b|(midnight)\b)/g;
const bound = /(?:\b(?:from|between|until|till|by|before|after|since|to|starting|within|past|than|every|for|up to|through|sla|due)|(?:\d|[ap]m|noon|midnight) ?-|[/:]) ?$/;
const rangeAfter = /^ ?(?:-|to\b|until\b|till\b|through\b|\/)/;
const announced = /(?:\bat|@|\b(?:daily|nightly|and|&|,)) ?$/;
const offsets = {
	utc: [0],
	z: [0],
	zulu: [0],
	gmt: [0, 60],
	uk: [0, 60],
	bst: [0, 60],
	wet: [0, 60],
	west: [60],
	cet: [60, 120],
	cest: [60, 120],
	eet: [120, 180],
	eest: [120, 180],
	msk: [180],
	ist: [
		330,
		60,
		120
	],
	sgt: [480],
	hkt: [480],
	jst: [540],
	kst: [540],
	aest: [600, 660],
	aedt: [600, 660],
	nzst: [720, 780],
	nzdt: [720, 780],
	brt: [-180],
	et: [-300, -240],
	est: [-300, -240],
	edt: [-300, -240],
	eastern: [-300, -240],
	ct: [-360, -300],
	cst: [
		-360,
		-300,
		480
	],
	cdt: [-360, -300],
	mt: [-420, -360],
	mst: [-420, -360],
	mdt: [-420, -360],
	pt: [-480, -420],
	pst: [-480, -420],
	pdt: [-480, -420],
	pacific: [-480, -420]
};
function claimedTimes(plain, source) {
	const found = [...plain.matchAll(time)];
	const isOdd = found.some(({ 0: text, index }) => {
		const before = plain.slice(0, index);
		const after = plain.slice(index + text.length);
		return bound.test(before) || rangeAfter.test(after) || source === "title" && !announced.test(before);
	});
	const minutes = found.map(minutesOf$2);
	if (found.length === 0 || isOdd || minutes.some((some) => some.length === 0)) return none$6;
	const said = [...new Set(found.map(({ 0: text, index }) => zoneAfter(plain.slice(index + text.length))))].filter((zone) => zone !== "");
	return {
		minutes,
		zone: said.length > 1 ? "unknown" : zoneOf$1(said[0] ?? "", plain)
	};
}
function minutesOf$2(match) {
	const { 1: hour12, 2: minute12, 3: half, 4: hour24, 5: minute24, 6: military, 7: militaryMinute, 8: bare, 9: noon, 10: midnight } = match;
	if (noon !== void 0) return [720];
	if (midnight !== void 0) return [0];
	if (hour24 !== void 0) return [Number(hour24) * 60 + Number(minute24)];
	if (military !== void 0) return [Number(military) * 60 + Number(militaryMinute)];
	if (bare !== void 0) return Number(bare) > 23 ? [] : [Number(bare) * 60, ...Number(bare) <= 12 ? [(Number(bare) + 12) % 24 * 60] : []];
	const hour = Number(hour12);
	if (hour > 23) return [];
	const isAfternoon = half?.startsWith("p") === true;
	return [(hour > 12 ? hour : hour % 12 + (isAfternoon ? 12 : 0)) * 60 + Number(minute12 ?? 0)];
}
function zoneAfter(after) {
	const { 1: word = "", 2: next = "" } = /^ ?[([]? ?([a-z]{1,8})\b(?: ?([a-z+-]+))?/.exec(after) ?? [];
	if (/^(?:utc|gmt)[+-]/.test(after.trimStart().replace(/^[([]/, ""))) return "offset";
	if (Object.hasOwn(offsets, word)) return word;
	return word === "local" || next === "time" || word === "time" ? "other" : "";
}
let cities;
function zoneOf$1(word, plain) {
	if (word !== "") return (Object.hasOwn(offsets, word) ? offsets[word] : void 0) ?? "unknown";
	cities ??= new Set([...zoneNames].flatMap((name) => name.includes("/") ? [cityOf(name)] : []));
	const words = plain.replace(/[^a-z ]/g, " ").split(/ +/);
	const city = words.flatMap((first, at) => [first, `${first} ${words[at + 1]}`]).find((name) => name.length > 3 && cities?.has(name));
	return city === void 0 ? "local" : { city };
}
function cityOf(zone) {
	return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ").toLowerCase();
}
// src/rules/parts/schedule-claims.ts
const longestText = 120;
const reservations = wordSet(`not never except excluding excl without but no non unless former formerly was were previously instead or old legacy skip skips used use maybe todo
  fixme eg example if when while should change changed disabled paused previous next catchup backfill summer winter dst daylight`);
const reservedSigns = [
	"=",
	"?",
	"<",
	">",
	"\u2192"
];
const reservedPhrase = /\b(?:e\.g|last run|catch-up)\b/;
const irregularWords = [
	"fortnight",
	"bi",
	"semi",
	"alternat",
	"-end"
];
const irregular = /\b(?:fortnight(?:ly)?|bi-?(?:weekly|monthly|annual(?:ly)?|hourly)|semi-?\w+|alternate|alternating|year-end|quarter-end)\b/;
const irregularEach = /\b(?:every|each) (?:other|second|2nd|third|3rd|two|three|\d+) (?:day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/;
const manualWords = [
	"manual",
	"demand",
	"hoc",
	"hand"
];
const manual = /^(?:manual(?:ly)?|on[- ]demand|ad[- ]?hoc)(?:$| (?:trigger|triggered|run|runs|start|started|only|schedule|execution)\b)|^(?:trigger|triggered|run|start|started) (?:manually|on[- ]demand|by hand)$/;
const anyClaim = /every|each|hour|daily|day|week|month|quarter|year|annual|twice|times|morning|afternoon|evening|night|noon|sun|mon|tue|wed|thu|fri|sat|manual|demand|hoc|hand|\d ?[ap]\.?m|\d:\d|at \d|@ ?\d/;
function scheduleClaims(text, source) {
	return source === "title" ? claimsOfTitle(text) : claimsOfLabel(text);
}
const claimsOfTitle = require_startup.oncePerText((text) => readClaims(text, "title"));
const claimsOfLabel = require_startup.oncePerText((text) => readClaims(text, "label"));
function readClaims(text, source) {
	const plain = plainText(text);
	if (text.length > longestText || !anyClaim.test(plain) || isReserved(plain) || isIrregular(plain)) return null;
	const periods = periodsIn(plain, source);
	const everyMinutes = paceIn(plain, source);
	const days = weekdaysIn(plain);
	const startsPerDay = startsPerDayIn(plain);
	const isNight = plain.includes("night") && /\b(?:nightly|overnight|every night|each night)\b/.test(plain);
	const times = everyMinutes === null ? claimedTimes(plain, source) : claimedTimes("", source);
	const isManual = source === "label" && hasAny(plain, manualWords) && manual.test(plain);
	const period = periodOf(periods, days);
	if (period === void 0 || days === void 0) return null;
	const late = {
		monthDays: days && days.weekdays.length === 0 ? monthDaysIn(plain) : [],
		isNight,
		isLate: wordsOf$2(plain).some((word) => lateWords$1.has(word)),
		partOfDay: partOfDayIn(plain)
	};
	const claims = {
		isManual,
		everyMinutes,
		startsPerDay,
		period,
		...days,
		...late,
		times
	};
	return (everyMinutes === null || period !== "weekly" && period !== "monthly" && startsPerDay === null) && claimsSomething(claims) ? claims : null;
}
function isReserved(plain) {
	if (hasAny(plain, reservedSigns) || wordsOf$2(plain).some((word) => reservations.has(word))) return true;
	return hasAny(plain, [
		"e.g",
		"last run",
		"catch-up"
	]) && reservedPhrase.test(plain);
}
function isIrregular(plain) {
	if (hasAny(plain, irregularWords) && irregular.test(plain)) return true;
	return hasAny(plain, eachWords) && irregularEach.test(plain);
}
const lateWords$1 = wordSet("night nights nightly overnight evening evenings midnight late");
const eachWords = ["every", "each"];
function claimsSomething(claims) {
	const { everyMinutes, startsPerDay, period, weekdays, monthDays, isNight, partOfDay, times } = claims;
	return ([
		everyMinutes,
		startsPerDay,
		period,
		partOfDay
	].some((claim) => claim !== null) || weekdays.length + monthDays.length > 0 || isNight || times.minutes.length > 0) !== claims.isManual;
}
function plainText(text) {
	return text.slice(0, longestText).toLowerCase().replace(/(?<=^|\s)#\w+/g, " ").replace(/[\u2010-\u2015]/g, "-").replace(/[_\s]+/g, " ").trim();
}
const adverbial = /^(?:$|[@([,;:|)\]]|- |\d|(?:at|on|in|from|between|through|during|by|after|before|and|trigger|run|runs|running|refresh|sync|schedule|cron|job|load|reload|update|check|batch|build|rebuild|ingest|ingestion|import|export|extract|pipeline|elt|etl|dbt|prod|production|dev|staging|full|incremental|early|late|morning|afternoon|evening|backup|cleanup|maintenance|processing|utc)\b)/;
const titleAdverb = /^(?:at \d|@ ?\d|[)\]])/;
function saysAdverb(plain, word, source) {
	const match = word.exec(plain);
	if (!match) return false;
	const after = plain.slice(match.index + match[0].length).replace(/^-(?! )/, "").trimStart();
	return (source === "title" ? titleAdverb : adverbial).test(after);
}
const adverbs = [
	[
		"daily",
		"daily",
		/\bdaily\b/
	],
	[
		"weekly",
		"weekly",
		/\bweekly\b/
	],
	[
		"monthly",
		"monthly",
		/\bmonthly\b/
	],
	[
		"quarterly",
		"quarterly",
		/\bquarterly\b/
	],
	[
		"yearly",
		"ly",
		/\b(?:yearly|annually)\b/
	]
];
const phrases = [
	[
		"daily",
		" day",
		/\b(?:every|each|once a|once per) day\b/
	],
	[
		"weekly",
		" week",
		/\b(?:every|each|once a|once per) week\b/
	],
	[
		"monthly",
		" month",
		/\b(?:every|each|once a|once per|of the|of each|of every) month\b/
	],
	[
		"quarterly",
		" quarter",
		/\b(?:every|each|once a|once per|of the|of each|of every) quarter\b/
	],
	[
		"yearly",
		" year",
		/\b(?:every|each|once a|once per|of the|of each|of every) year\b/
	]
];
function periodsIn(plain, source) {
	const said = [...adverbs.filter(({ 1: part, 2: word }) => plain.includes(part) && saysAdverb(plain, word, source)), ...phrases.filter(({ 1: part, 2: phrase }) => plain.includes(part) && phrase.test(plain))];
	return [...new Set(said.map(({ 0: period }) => period))];
}
function periodOf(periods, days) {
	if (periods.length > 1) return void 0;
	const { 0: period = null } = periods;
	if (period !== "daily") return period;
	return days && days.weekdays.length > 0 ? null : period;
}
const partsOfDay$1 = [
	"morning",
	"afternoon",
	"evening"
];
const partOfDay = /\b(?:every|each|in the|daily|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) (morning|afternoon|evening)s?\b|^(morning|afternoon|evening)s$/;
function partOfDayIn(plain) {
	if (!hasAny(plain, partsOfDay$1)) return null;
	const { 1: behind, 2: alone } = partOfDay.exec(plain) ?? [];
	const part = behind ?? alone;
	return part === "morning" || part === "afternoon" || part === "evening" ? part : null;
}
const countWords = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
function numberOf$1(word) {
	return /^\d+$/.test(word) ? Number(word) : countWords.indexOf(word);
}
const somePace = /\b(?:every|each) (\d{1,4}|two|three|four|five|six|ten|twelve)[ -]?(m|mins?|minutes?|h|hrs?|hours?)\b/;
const compoundPace = /\b(\d{1,2}|two|three|four|six)[ -]hourly\b/;
function paceIn(plain, source) {
	const isHourly = plain.includes("hourly");
	if (!isHourly && !hasAny(plain, eachWords)) return null;
	const { 1: amount = "", 2: unit = "" } = somePace.exec(plain) ?? [];
	if (amount !== "") return positive(numberOf$1(amount) * (unit.startsWith("h") ? 60 : 1));
	const compound = isHourly ? compoundPace.exec(plain)?.[1] : void 0;
	if (compound !== void 0) return positive(numberOf$1(compound) * 60);
	const isHour = plain.includes("hour");
	if (isHour && /\b(?:half[- ]hourly|every half[- ](?:an )?hour)\b/.test(plain)) return 30;
	if (isHour && /\bevery quarter[- ](?:of an )?hour\b/.test(plain)) return 15;
	if (isHour && (/\b(?:every|each) hour\b/.test(plain) || saysAdverb(plain, /\bhourly\b/, source))) return 60;
	return plain.includes("every minute") && /\bevery minute\b/.test(plain) ? 1 : null;
}
function positive(minutes) {
	return minutes > 0 && minutes < 1440 ? minutes : null;
}
function startsPerDayIn(plain) {
	if (plain.includes("twice") && /\btwice (?:a day|per day|daily|each day|every day)\b/.test(plain)) return 2;
	if (!plain.includes("times")) return null;
	const { 1: word = "" } = /\b(\d{1,2}|three|four|six) times (?:a day|per day|daily|each day|every day)\b/.exec(plain) ?? [];
	return word === "" ? null : numberOf$1(word);
}
// src/rules/parts/schedule-contradiction.ts
const dayMinutes = 1440;
const sampleYears = 4;
const sampleStart = Date.UTC(2025, 0, 1);
const sampleEnd = Date.UTC(2029, 0, 1);
const everyDayPerYear = 365.25;
const sundayWorks = /^(?:Asia\/(?:Aden|Amman|Baghdad|Bahrain|Damascus|Dhaka|Dubai|Gaza|Hebron|Jerusalem|Tel_Aviv|Kabul|Kathmandu|Katmandu|Kuwait|Muscat|Qatar|Riyadh|Tehran)|Africa\/(?:Algiers|Cairo|Djibouti|Khartoum|Tripoli|Mogadishu)|Indian\/Maldives|Israel|Egypt|Iran|Libya)$/;
function contradictionOf(claims, cron, zone) {
	if (!isEveryYear(cron)) return null;
	const times = timesOfDay(cron).map((ms) => ms / minuteMs);
	const rhythm = {
		cron,
		zone,
		isUtc: isUtc(zone),
		times,
		get daysPerYear() {
			return daysPerYearOf(cron);
		}
	};
	if (claims.isManual) return times.length * rhythm.daysPerYear > 12 ? "manual" : null;
	if (breaksPace(claims, rhythm)) return "pace";
	if (breaksDays(claims, rhythm) || breaksMonthDays(claims, rhythm)) return "days";
	if (claims.period !== null && breaksPeriod(claims.period, claims, rhythm)) return "period";
	if (claims.isNight && breaksNight(rhythm)) return "time";
	if (claims.partOfDay !== null && !rhythm.isUtc && times.every((time) => !isIn(time, claims.partOfDay))) return "time";
	return timeContradiction(claims.times, rhythm);
}
const daysPerYear = new WeakMap();
function daysPerYearOf(cron) {
	if (isEveryDay(cron.days) && cron.months.length === 12) return everyDayPerYear;
	const days = daysPerYear.get(cron) ?? [...localDays(cron, sampleStart, sampleEnd)].length / sampleYears;
	daysPerYear.set(cron, days);
	return days;
}
function isUtc(zone) {
	return /^(?:(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|Greenwich|GMT(?:[+-]?0)?))$/i.test(zone);
}
function breaksPace({ everyMinutes, startsPerDay, times: claimed }, { times }) {
	if (startsPerDay !== null && times.length !== startsPerDay) return true;
	if (everyMinutes === null) return claimed.minutes.length === 0 ? false : times.length >= claimed.minutes.length + 3;
	if (times.length === 1) return true;
	return !times.some((time, index) => index > 0 && time - (times[index - 1] ?? 0) === everyMinutes);
}
function breaksDays({ weekdays, isWorkingWeek, isLate }, rhythm) {
	const { cron, zone, isUtc: isUnsure, times } = rhythm;
	if (weekdays.length === 0) return false;
	if (isWorkingWeek && sundayWorks.test(zone)) return false;
	if (cron.days.kind === "every") return true;
	if (cron.days.kind !== "weekdays") return rhythm.daysPerYear > 60;
	const { weekdays: days, last, nth } = cron.days;
	if (nth.length > 0 || last.length > 0 || sameDays(days, weekdays)) return false;
	if (isWorkingWeek && days.length >= 3 && days.every((day) => weekdays.includes(day))) return false;
	const isAhead = isUnsure && times.every((time) => time >= 600) && sameDays(shifted(days, 1), weekdays);
	const isBehind = (isUnsure || isLate) && times.every((time) => time < 720) && sameDays(shifted(days, -1), weekdays);
	return !isAhead && !isBehind;
}
function breaksMonthDays({ monthDays, isLate }, { cron: { days }, isUtc: isUnsure, times }) {
	if (monthDays.length === 0) return false;
	if (days.kind === "either" || days.kind === "both") return false;
	if (days.kind !== "month-days") return days.kind === "every" || days.nth.length === 0 && days.last.length === 0;
	if (days.nearest.length > 0 || days.lastWorkday) return false;
	const mayShift = isLate || isUnsure && times.some((time) => time < 720 || time >= 1200);
	const fired = [...new Set([...days.days.map((day) => day > 27 ? 0 : day), ...days.fromEnd.map((count) => count < 4 ? 0 : 31 - count)])];
	const near = (day) => monthDays.some((other) => day === other || other > 27 && day === 0 || mayShift && Math.abs(day - other) === 1);
	return !fired.every(near) || fired.length < new Set(monthDays.map((day) => day > 27 ? 0 : day)).size;
}
function shifted(days, by) {
	return days.map((day) => (day + by + 7) % 7).sort((a, b) => a - b);
}
function sameDays(a, b) {
	return a.join() === b.join();
}
function breaksPeriod(period, { everyMinutes, startsPerDay, times: claimed }, rhythm) {
	const { cron, times, daysPerYear } = rhythm;
	const perMonth = daysPerYear / cron.months.length;
	const isOften = everyMinutes === null && startsPerDay === null && times.length > Math.max(3, claimed.minutes.length);
	switch (period) {
		case "daily": return perMonth < 16 || isOften;
		case "weekly": return perMonth > 8.9 || perMonth < 3 || isOften;
		case "monthly": return perMonth > 2.5 || cron.months.length < 7 || isOften;
		case "quarterly": return daysPerYear > 6 || daysPerYear < 3 || isOften;
		case "yearly": return daysPerYear > 2 || isOften;
	}
}
const partsOfDay = {
	morning: [2, 13],
	afternoon: [11, 19],
	evening: [16, 24]
};
function isIn(time, part) {
	const { 0: from, 1: to } = part === null ? [0, 24] : partsOfDay[part];
	return time >= from * 60 && time < to * 60;
}
function breaksNight({ times, isUtc: isUnsure }) {
	const byDay = times.filter((time) => time >= 480 && time < 1020);
	if (!isUnsure) return byDay.length === times.length || byDay.length > 3;
	return times.length >= 12 && (times.at(-1) ?? 0) - (times[0] ?? 0) > 840;
}
function timeContradiction({ minutes, zone: claimed }, rhythm) {
	const { times, zone, isUtc: isUnsure } = rhythm;
	if (minutes.length === 0 || claimed === "unknown") return null;
	if (claimed === "local") {
		if (allKept(minutes, times, [0])) return null;
		return isUnsure && isZoneApart(minutes, times) ? "offset" : "time";
	}
	if ("city" in claimed) return cityOf(zone) === claimed.city && !allKept(minutes, times, [0]) ? "time" : null;
	const own = offsetsOf(zone);
	const gaps = own.flatMap((offset) => claimed.map((other) => offset - other));
	return own.length === 0 || allKept(minutes, times, gaps) ? null : "time";
}
function allKept(claimed, times, shifts) {
	const known = new Set(times);
	return shifts.some((shift) => claimed.every((some) => some.some((minute) => known.has((minute + shift + 2 * dayMinutes) % dayMinutes))));
}
function isZoneApart(claimed, times) {
	return allKept(claimed, times, Array.from({ length: 105 }, (_, step) => step * 15 - 840).filter((shift) => Math.abs(shift) % 60 !== 15));
}
function offsetsOf(zone) {
	const known = zoneOffsets(zone, sampleStart, Date.UTC(2026, 0, 1));
	return [...new Set((known?.stretches ?? []).map(({ offsetMs }) => offsetMs / minuteMs))];
}
function meantWeekdays({ weekdays }, { days }, unixShift) {
	return days.kind === "weekdays" && unixShift !== 0 && sameDays(shifted(days.weekdays, unixShift), weekdays) ? weekdays : void 0;
}
// src/rules/parts/contradicted-text.ts
function contradictedText(pipeline, one) {
	const { result, trigger } = one;
	if (!("cron" in result) || trigger.timeZone.state === "unknown") return void 0;
	const { cron } = result;
	const zone = trigger.timeZone.value?.trim() || "UTC";
	for (let $ = 0, $l = textsBeside(pipeline, one); $ < $l.length; $++) {
		const { text, source, opening } = $l[$];
		{
			const claims = scheduleClaims(text, source);
			const contradiction = claims && contradictionOf(claims, cron, zone);
			if (!claims || !contradiction) continue;
			const shift = pipeline.dialect.clock?.unixWeekdayShift(one.text) ?? 0;
			const weekdays = contradiction === "days" ? meantWeekdays(claims, cron, shift) : void 0;
			return {
				opening: opening(),
				claims,
				contradiction,
				cron,
				zone,
				weekdays
			};
		}
	}
}
function textsBeside(pipeline, { trigger, path }) {
	const isSole = timedTriggers(pipeline).slice(0, 50).length === 1 && pipeline.triggers.every(({ kind }) => kind === "cron" || kind === "webhook");
	const name = trigger.kind === "cron" ? trigger.name.trim() : "";
	const said = [];
	if (name !== "") said.push({
		text: name,
		source: "label",
		opening: () => `Schedule ${require_startup.quoted(name)} fires`
	});
	const comment = commentBeside(pipeline.document, path);
	if (comment !== void 0) said.push({
		text: comment,
		source: "label",
		opening: () => `Comment ${require_startup.quoted(comment)} contradicts the cron, which fires`
	});
	if (isSole) said.push({
		text: pipeline.name,
		source: "title",
		opening: () => `Pipeline ${require_startup.quoted(pipeline.name)} has one schedule, which fires`
	});
	return said;
}
function commentBeside(document, path) {
	if (!document.source.text.includes("#")) return void 0;
	const { source, root, lineStarts } = document;
	const span = require_startup.nodeAt(root, path)?.span;
	if (!span) return void 0;
	const index = require_startup.lineIndexAt(lineStarts, span.start);
	const line = (at) => source.text.slice(lineStarts[at] ?? 0, lineStarts[at + 1]);
	const behind = source.text.slice(span.end, lineStarts[require_startup.lineIndexAt(lineStarts, span.end) + 1]);
	const above = index > 0 ? line(index - 1) : "", beforeThat = index > 1 ? line(index - 2) : "";
	const text = (/^[ \t]+#(.*)$/.exec(behind.trimEnd())?.[1] ?? (/^\s*#/.test(beforeThat) ? void 0 : /^\s*#(.*)$/.exec(above.trimEnd())?.[1]))?.trim() ?? "";
	return text === "" || /^-?\s?[\w-]+\s?:(?:\s|$)/.test(text) ? void 0 : text;
}
// src/model/publishes.ts
function publishesData({ action: { facts } }) {
	return facts?.exports === true && (facts.family !== "notify" || facts.expertise === "bi");
}
// src/text/dbt-command-line.ts
const oneWord = new Set("add-package args defer-state deprecated-defer deprecated-favor-state deprecated-state event-time-end event-time-start host indirect-selection inline inline-direct limit log-file-max-bytes log-format log-format-file log-level log-level-file log-path maximum-seed-size-mib output partial-parse-file-path port printer-width profile profiles-dir project-dir record-timing-info sample selector source sql sqlparse state target target-path threads v2-parser vars warn-error-options".split(" ").map((name) => `--${name}`));
const manyWords = new Set([
	"--select",
	"--exclude",
	"--resource-type",
	"--exclude-resource-type",
	"--output-keys"
]);
const longNames = new Map([
	["-s", "--select"],
	["-m", "--select"],
	["--model", "--select"],
	["--models", "--select"],
	["--resource-types", "--resource-type"],
	["--exclude-resource-types", "--exclude-resource-type"],
	["-t", "--target"],
	["-o", "--output"],
	["-r", "--record-timing-info"]
]);
function dbtCommandLine(words) {
	const flags = new Map();
	let verb = null;
	let open;
	for (let $ = 0, $l = words[0] === "dbt" ? words.slice(1) : words; $ < $l.length; $++) {
		const word = $l[$];
		if (open && open.left > 0 && (open.left === 1 || !word.startsWith("-"))) {
			open.words.push(word);
			if (open.left === 1) open = void 0;
		} else if (word.startsWith("-")) open = openFlag(flags, word);
		else {
			open = void 0;
			verb ??= word;
		}
	}
	return {
		verb: verb !== null && /^[a-z][a-z-]*$/.test(verb) ? verb : null,
		flags
	};
}
function openFlag(flags, word) {
	const { 1: name = word, 2: glued } = (word.startsWith("--") ? /^(--[^=]+)(?:=([\s\S]*))?$/ : /^(-.)([\s\S]+)?$/).exec(word) ?? [];
	const long = longNames.get(name) ?? name;
	const words = flags.get(long) ?? [];
	flags.set(long, words);
	if (glued !== void 0) words.push(glued);
	if (manyWords.has(long)) return {
		words,
		left: Number.POSITIVE_INFINITY
	};
	return oneWord.has(long) && glued === void 0 ? {
		words,
		left: 1
	} : void 0;
}
function shellCommands(text) {
	const commands = [[]];
	let word;
	const endWord = () => {
		if (word !== void 0) commands.at(-1)?.push(word);
		word = void 0;
	};
	for (let at = 0; at < text.length;) {
		const character = text[at] ?? "";
		const template = character === "{" || character === "$" ? templateAt(text, at) : void 0;
		const quoted = character === "\"" || character === "'" ? text.indexOf(character, at + 1) : void 0;
		if (quoted === -1) return void 0;
		if (template !== void 0) {
			word = (word ?? "") + template;
			at += template.length;
		} else if (quoted !== void 0) {
			word = (word ?? "") + text.slice(at + 1, quoted);
			at = quoted + 1;
		} else if (character === "\\") {
			if (text[at + 1] !== "\n") word = (word ?? "") + (text[at + 1] ?? "");
			at += 2;
		} else if (character === "#" && word === void 0) at = lineEnd(text, at);
		else {
			if (/[\s;&|]/.test(character)) endWord();
			else word = (word ?? "") + character;
			if (/[\n;&|]/.test(character)) commands.push([]);
			at++;
		}
	}
	endWord();
	return commands.filter((words) => words.length > 0);
}
function templateAt(text, at) {
	const start = text.startsWith("${{", at) ? at + 3 : text.startsWith("{{", at) ? at + 2 : void 0;
	const end = start === void 0 ? -1 : text.indexOf("}}", start);
	return end === -1 ? void 0 : text.slice(at, end + 2);
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
// src/rules/parts/commands.ts
const splitCommands = require_startup.oncePerText(split);
function split(text) {
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
	const tasks = known$6.get(pipeline) ?? read(pipeline);
	known$6.set(pipeline, tasks);
	return tasks;
}
const known$6 = new WeakMap();
function read(pipeline) {
	return pipeline.tasks.flatMap((task) => {
		const code = commandsOf(task);
		if (code === void 0 || !isActive(pipeline, task)) return [];
		const { text, path } = code;
		const { commands, separators } = splitCommands(text);
		return [{
			task,
			path,
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
	if (task.action.facts?.takesDbtCommands !== true) return void 0;
	const code = commandsOf(task);
	return code === void 0 ? [null] : splitCommands(code.text).commands.map((command) => verbOf(command.text));
}
function commandsOf({ code }) {
	return code.find(({ kind }) => kind === "dbt");
}
const verbOf = require_startup.oncePerText((command) => {
	const { 0: words = [] } = shellCommands(command) ?? [];
	return words[0] === "dbt" ? dbtCommandLine(words).verb : null;
});
// src/rules/parts/unawaited-tests.ts
const mostTests = 40;
const known$5 = new require_startup.Memo();
function unawaitedTests(pipeline, graph) {
	const found = known$5.get(graph) ?? (pipeline.gaps.has("nodes") ? [] : search(pipeline, graph));
	known$5.set(graph, found);
	return found;
}
function search(pipeline, graph) {
	const isSure = (task) => isActive(pipeline, task) && !isConditional(pipeline, task) && !hasUnknownAbove(graph, task);
	const publishers = pipeline.tasks.filter((task) => publishesData(task) && isSure(task));
	return (publishers.length > 0 ? pipeline.tasks.filter((task) => isDataTest(task) && isSure(task)) : []).slice(0, mostTests).flatMap((test) => {
		if (test.onFailure === "warn") return [];
		const below = belowTask(graph, test);
		const isBelow = (task) => below.has(graph.startOf(task.key));
		if (pipeline.tasks.some((task) => isBelow(task) && (task.action.facts?.family !== "notify" || publishesData(task)))) return [];
		const above = nodesAbove(graph, test);
		const isFedAlike = belowMarked(graph, (node) => node.kind === "task" && above.has(node) && isActive(pipeline, node) && bringsData(node));
		return publishers.filter((publisher) => isFedAlike[graph.startOf(publisher.key)] === true && !above.has(publisher)).map((publisher) => ({
			test,
			publisher
		}));
	});
}
function isDataTest(task) {
	const verbs = dbtVerbs(task);
	if (verbs) return verbs.length > 0 && verbs.every((verb) => verb === "test" || verb === "deps") && verbs.includes("test");
	return task.action.facts?.family === "test";
}
function nodesAbove(graph, task) {
	const seen = new Set();
	const pending = [graph.startOf(task.key)];
	for (let vertex = pending.pop(); vertex !== void 0; vertex = pending.pop()) for (let $ = 0, $l = graph.upstream[vertex] ?? []; $ < $l.length; $++) {
		const above = $l[$];
		if (!seen.has(above)) pending.push(above);
		seen.add(above);
	}
	return new Set([...seen].map((vertex) => graph.nodeOf(vertex)));
}
function loneTests(pipeline, graph) {
	if (pipeline.gaps.has("nodes")) return [];
	const isSure = (task) => isActive(pipeline, task) && !isConditional(pipeline, task) && !hasUnknownAbove(graph, task);
	const isLone = (task) => isDataTest(task) && task.onFailure === "fail" && isSure(task) && isFirst(graph, task);
	const tests = pipeline.tasks.filter(isLone).slice(0, mostTests);
	const chain = tests.length > 0 ? chainIn(pipeline, graph, isSure) : void 0;
	if (!chain) return [];
	return tests.flatMap((test) => {
		const below = belowTask(graph, test);
		const isBelow = (task) => below.has(graph.startOf(task.key));
		return pipeline.tasks.some((task) => isBelow(task) && task.action.facts?.family !== "notify") ? [] : [{
			test,
			...chain
		}];
	});
}
const belowTasks = new require_startup.Memo();
function isFirst(graph, task) {
	const start = graph.startOf(task.key);
	if (graph.depth[start] === -1) return [...nodesAbove(graph, task)].every(({ kind }) => kind === "group");
	const below = belowTasks.get(graph) ?? belowMarked(graph, ({ kind }) => kind === "task");
	belowTasks.set(graph, below);
	return below[start] === false;
}
function chainIn(pipeline, graph, isSure) {
	const loaders = pipeline.tasks.filter((task) => bringsData(task) && isSure(task) && isFirst(graph, task));
	for (let $ = 0, $l = loaders.slice(0, mostTests); $ < $l.length; $++) {
		const loader = $l[$];
		{
			const below = belowTask(graph, loader);
			const fed = pipeline.tasks.filter((task) => below.has(graph.startOf(task.key)) && isSure(task));
			const consumer = fed.find(publishesData) ?? fed.find((task) => bringsData(task) && !isDataTest(task));
			if (consumer) return {
				loader,
				consumer
			};
		}
	}
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
// src/rules/parts/environment-words.ts
const word = /(?<![a-z0-9])(?:production|prod|prd|staging|stage|stg|development|develop|dev|uat|test|qa|sandbox)(?![a-z0-9])/gi;
function withoutEnvironment(name) {
	return name.toLowerCase().replace(word, " ").replace(/[\s_/.,:;()[\]-]+/g, " ").trim();
}
function differByEnvironment(names) {
	const [first, ...others] = names;
	const stem = first === void 0 || others.length === 0 ? "" : withoutEnvironment(first);
	if (stem === "" || others.some((name) => withoutEnvironment(name) !== stem)) return false;
	return new Set(names.map((name) => name.trim().toLowerCase())).size === names.length;
}
const kinds = {
	production: /(?<![a-z0-9])(?:production(?![_ -]{0,3}(?:orders?|lines?|plan\w*|plants?|floor|schedul\w*))|prod|prd)(?![a-z0-9])/i,
	development: /(?<![a-z0-9])(?:development|dev|sandbox|sbx)(?![a-z0-9])/i,
	staging: /(?<![a-z0-9])(?:staging|stg|stage|pre-?prod|uat|qa)(?![a-z0-9])/i,
	test: /(?<![a-z0-9])(?:test|testing)(?=_*(?:\d{5})?$)/i
};
const environmentKind = require_startup.oncePerText((name) => {
	const plain = name.trim();
	if (plain.includes("${{")) return null;
	const found = [
		"production",
		"development",
		"staging",
		"test"
	].filter((kind) => kinds[kind].test(plain));
	return found.length === 1 ? found[0] ?? null : null;
});
// src/rules/parts/sql-text.ts
const noCode = /'(?:[^']|'')*(?:'|$)|"[^"]*(?:"|$)|`[^`]*(?:`|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
function bareSql(text) {
	return text.replace(noCode, (piece) => piece.startsWith("'") ? "''" : /^["`]/.test(piece) ? "_" : " ").toLowerCase();
}
// src/rules/parts/advice.ts
function clauseOf({ text }) {
	return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}
function continued(remedy, end) {
	return {
		...remedy,
		text: `${remedy.text.replace(/\.$/, "")}${end}.`
	};
}
function orElse(remedy, alternative) {
	return continued(remedy, `, or ${alternative}`);
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
	const name = require_startup.soleClosestTo(wrong, candidates);
	if (name === void 0) return void 0;
	const isSlip = require_startup.editsBetween(wrong, name) <= slipEdits;
	return isSlip || !machineMade.test(name) ? {
		name,
		isSlip
	} : void 0;
}
function didYouMean(suggestion) {
	return suggestion === void 0 ? "" : `; did you mean ${require_startup.quoted(suggestion.name)}?`;
}
function suggestedFix(document, piece, suggestion) {
	return suggestion && replacePiece(document, piece, suggestion.name, suggestion.isSlip ? "safe" : "unsafe");
}
// src/rules/parts/passes.ts
const titles = {
	cron: "Schedule",
	sensor: "Sensor",
	upstream: "Trigger event",
	data: "Data trigger",
	webhook: "The webhook"
};
function triggerName({ kind, name, cron }) {
	const label = name || (kind === "cron" ? cron.value ?? "" : "");
	return label === "" ? titles[kind] : `${titles[kind]} ${require_startup.quoted(label)}`;
}
function* undeclaredPasses(pipeline, from) {
	if (pipeline.gaps.has("parameters")) return;
	const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()));
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		{
			const undeclared = trigger.passes.filter((passed) => !declared.has(passed.name.toLowerCase()) && passed.from === from);
			if (undeclared.length === 0) continue;
			const suggest = suggesterFor(freeInputs(pipeline, trigger));
			for (let $ = 0, $l = undeclared; $ < $l.length; $++) {
				const { name, path } = $l[$];
				{
					const near = suggest(name);
					const fix = near === void 0 ? void 0 : renameKey(pipeline.document, path, near);
					const verb = from === "value" ? "passes" : "maps an output to";
					const remedy = remedyFor$2(pipeline, trigger, path, from);
					if (!remedy) return;
					yield {
						at: {
							path,
							part: "key"
						},
						message: `${triggerName(trigger)} ${verb} input ${require_startup.quoted(name)}, which is not declared${didYouMean(near)}`,
						subject: name,
						remedy,
						...fix && { fix }
					};
				}
			}
		}
	}
}
const mostPairs = 1e6;
function freeInputs({ parameters, triggers }, { passes }) {
	if (parameters.length * triggers.length > mostPairs) return [];
	const passed = new Set(passes.map(({ name }) => name.toLowerCase()));
	return parameters.map(({ name }) => name).filter((name) => !passed.has(name.toLowerCase()));
}
function remedyFor$2(pipeline, by, path, from) {
	const declare = pipeline.dialect.remedyFor(pipeline, {
		kind: "declare-input",
		name: String(path.at(-1))
	});
	if (from === "output") return declare && orElse(declare, "map the output to a declared one");
	const stop = pipeline.dialect.remedyFor(pipeline, {
		kind: "stop-passing-input",
		by,
		at: { path }
	});
	return declare && stop ? orElse(declare, clauseOf(stop)) : declare ?? stop;
}
function renameKey(document, path, { name, isSlip }) {
	const entry = require_startup.entryOf(require_startup.nodeAt(document.root, path.slice(0, -1)), String(path[path.length - 1]));
	if (!entry || document.source.text.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return void 0;
	return {
		title: `Write ${require_startup.quoted(name)}`,
		safety: isSlip ? "safe" : "unsafe",
		edits: [{
			span: entry.keySpan,
			text: name
		}]
	};
}
// src/rules/parts/same-value.ts
function valueNumbers() {
	const strings = new Map();
	const others = new Map();
	const known = new Map();
	const numberIn = (numbers, text) => {
		const number = numbers.get(text) ?? strings.size + others.size;
		numbers.set(text, number);
		return number;
	};
	const numberOf = (node) => {
		if (node === void 0) return -1;
		if (node.kind === "scalar" && typeof node.value === "string") return numberIn(strings, node.value);
		const seen = known.get(node);
		if (seen !== void 0) return seen;
		const number = numberIn(others, contentOf$1(node, numberOf));
		known.set(node, number);
		return number;
	};
	return numberOf;
}
function contentOf$1(node, numberOf) {
	if (node.kind === "scalar") return `scalar ${typeof node.value} ${JSON.stringify(node.value)}`;
	let content = node.kind;
	if (node.kind === "list") for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const item = $l[$];
		content += ` ${numberOf(item)}`;
	}
	else for (let $ = 0, $l = [...node.entries.keys()].sort(); $ < $l.length; $++) {
		const key = $l[$];
		{
			const entry = node.entries.get(key);
			if (entry) content += ` ${JSON.stringify(key)} ${numberOf(entry.value)}`;
		}
	}
	return content;
}
const mostSteps = 500;
function areSameValues(one, other) {
	let left = mostSteps;
	const areSame = (a, b) => {
		if (a === b) return true;
		if (!a || !b || a.kind !== b.kind || --left < 0) return false;
		if (a.kind === "scalar") return b.kind === "scalar" && isSameScalar(a.value, b.value);
		if (a.kind === "list") return b.kind === "list" && a.items.length === b.items.length && a.items.every((item, at) => areSame(item, b.items[at]));
		if (b.kind !== "map" || a.entries.size !== b.entries.size) return false;
		for (let $ = 0, $l = a.entries.list; $ < $l.length; $++) {
			const { key, value } = $l[$];
			{
				const entry = b.entries.get(key);
				if (!entry || !areSame(value, entry.value)) return false;
			}
		}
		return true;
	};
	const result = areSame(one, other);
	return left < 0 ? void 0 : result;
}
function isSameScalar(one, other) {
	return one === other || typeof one === "number" && typeof other === "number" && JSON.stringify(one) === JSON.stringify(other);
}
// src/rules/alert-duplicate.ts
var alert_duplicate_default = require_startup.defineRule({
	summary: "Alerts should send one message for each outcome and destination",
	why: "Two messages about one failure look like two failures, and people start to ignore both.",
	remedy: "Remove the outcome or the destination from one of the alerts.",
	severity: "warning",
	since: "0.1.0",
	about: ["handler"],
	*check({ pipeline }) {
		const numberOf = valueNumbers();
		for (let $ = 0, $l = alertScopes(pipeline); $ < $l.length; $++) {
			const handlers = $l[$];
			yield* repeatsIn(pipeline, handlers, numberOf);
		}
	}
});
function* repeatsIn(pipeline, handlers, numberOf) {
	const told = new Map();
	for (let $ = 0, $l = handlers; $ < $l.length; $++) {
		const handler = $l[$];
		yield* repeatedOutcomes(pipeline, handler);
		for (let $ = 0, $l = handler.destinations; $ < $l.length; $++) {
			const destination = $l[$];
			{
				const place = placeOf$1(destination, numberOf);
				if (place === void 0) continue;
				const repeated = [...new Set(handler.named.flatMap((named) => wordsOf$1(pipeline, named)))].flatMap((word) => {
					const first = told.get(`${word} ${place}`);
					if (!first) told.set(`${word} ${place}`, {
						handler,
						destination
					});
					return first ? [{
						word,
						first
					}] : [];
				});
				if (repeated[0]) yield repeat(handler, destination, repeated.map(({ word }) => word), repeated[0].first);
			}
		}
	}
}
function wordsOf$1({ dialect }, { text, outcomes }) {
	return outcomes === null || outcomes.length === 0 ? [text] : outcomes.map((outcome) => dialect.spellings[outcome] ?? outcome);
}
function* repeatedOutcomes({ document }, handler) {
	const seen = new Set();
	for (let $ = 0, $l = handler.named; $ < $l.length; $++) {
		const { text, path } = $l[$];
		{
			const fix = seen.has(text) ? removeItem(document, path) : void 0;
			if (seen.has(text)) yield {
				at: { path },
				message: `${alertWord(handler)} lists ${require_startup.quoted(text)} twice`,
				remedy: "Remove one of the two.",
				severity: "note",
				subject: text,
				...fix && { fix }
			};
			seen.add(text);
		}
	}
}
function repeat(handler, destination, words, first) {
	const { integration, address, connection } = destination;
	const where = address ? `${integration} ${require_startup.quoted(address)}` : `${integration} connection ${require_startup.quoted(connection ?? "")}`;
	const written = handler.named.map(({ text }) => text);
	const cover = words.some((word) => written.includes(word)) ? void 0 : handler.named.find(({ outcomes }) => (outcomes?.length ?? 0) > 1);
	const earlier = first.handler === handler ? "this alert lists it twice" : `${alertPhrase(first.handler)} already does`;
	return {
		at: { path: destination.path },
		message: `${alertWord(handler)} sends ${require_startup.joined$1(words)} to ${where}${cover ? `, included in ${cover.text}` : ""}, but ${earlier}`,
		subject: words.join(" "),
		related: [{
			at: { path: first.destination.path },
			message: "first sent here"
		}]
	};
}
function alertPhrase(handler) {
	return handler.name.trim() === "" ? "an earlier alert" : `alert ${require_startup.quoted(handler.name)}`;
}
function placeOf$1(destination, numberOf) {
	const { integration, address, connection, parameters } = destination;
	if (integration === "" || !address && !connection || address === "" || connection === "") return void 0;
	const name = /^(?:slack|email)$/i.test(integration) ? address?.toLowerCase().replace(/^#/, "") : address;
	return JSON.stringify([
		integration,
		name ?? null,
		connection,
		numberOf(parameters)
	]);
}
// src/rules/alert-missing.ts
var alert_missing_default = require_startup.defineRule({
	summary: "Unattended pipelines should have a failure alert",
	why: "No one watches a scheduled run. Without an alert, a failure stays unnoticed until someone misses the data.",
	remedy: "Add an alert for failed runs to the pipeline.",
	severity: "warning",
	since: "0.1.0",
	about: ["unattended"],
	family: "safeguard-missing",
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
		const others = handlers.length > 0 ? ": its alerts cover other outcomes only" : "";
		const { integration, destination } = options;
		const channel = destination === "" ? {} : { channel: {
			integration,
			destination
		} };
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "alert",
			on: "pipeline",
			of: "failure",
			...channel
		});
		if (!remedy) return;
		yield {
			at: { path: pipeline.namePath },
			message: `The pipeline runs unattended and has no failure alert${others}`,
			subject: "pipeline",
			remedy,
			gap: { lacks: others === "" ? "a failure alert" : "a failure alert (its alerts cover other outcomes only)" }
		};
	}
});
function hearsOfFailure({ outcomes, named }) {
	return outcomes.includes("failure") || named.some((one) => one.outcomes === null);
}
// src/rules/alert-name-taken.ts
var alert_name_taken_default = require_startup.defineRule({
	summary: "Alerts of one task, group or pipeline must have different names",
	why: "The platform expects unique alert names. Of two alerts with the same name only one may be kept, and their messages look alike.",
	remedy: "Give each alert its own name, or merge them.",
	severity: "warning",
	since: "0.1.0",
	about: ["handler"],
	*check({ pipeline }) {
		for (let $ = 0, $l = alertScopes(pipeline); $ < $l.length; $++) {
			const handlers = $l[$];
			{
				const seen = new Map();
				for (let $ = 0, $l = handlers; $ < $l.length; $++) {
					const handler = $l[$];
					{
						const first = seen.get(handler.name);
						if (!first) seen.set(handler.name, handler);
						else if (handler.name !== "") yield {
							at: { path: handler.namePath },
							message: `Two alerts in one list are named ${require_startup.quoted(handler.name)}`,
							subject: "name",
							related: [{
								at: { path: first.namePath },
								message: "first used here"
							}]
						};
					}
				}
			}
		}
	}
});
// src/rules/parts/text-problems.ts
function textProblems(document, codes) {
	return document.problems.length === 0 ? none$5 : problemsOf$1(document, codes);
}
const none$5 = [];
function* problemsOf$1(document, codes) {
	const faulty = new Set();
	for (let $ = 0, $l = document.problems; $ < $l.length; $++) {
		const { code, message, span, fix, remedy } = $l[$];
		{
			const line = require_startup.lineIndexAt(document.lineStarts, span.start);
			const isEcho = code === "syntax" && faulty.has(line);
			if (code === "syntax") faulty.add(line);
			if (codes.includes(code) && !isEcho) yield {
				at: { span },
				message,
				...fix && { fix },
				...remedy !== void 0 && { remedy }
			};
		}
	}
}
// src/rules/ambiguous-yaml.ts
var ambiguous_yaml_default = require_startup.defineDocumentRule({
	summary: "Values should mean the same in YAML 1.1 and YAML 1.2",
	why: "The platform reads YAML 1.1, as PyYAML does; most editors read YAML 1.2. `no`, `010`, `1:30` and `1e3` differ between the two, and `3.10` becomes 3.1.",
	remedy: "Write the value so that both versions read it the same way, usually in quotes.",
	severity: "warning",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document }) {
		yield* textProblems(document, ["yaml-1-1"]);
	}
});
// src/rules/concurrency-unlimited.ts
var concurrency_unlimited_default = require_startup.defineRule({
	summary: "Unattended pipelines that write data should limit concurrent runs",
	why: "When a run is still active at the next start, two runs write the same tables at the same time. With a limit, the new run waits or is skipped.",
	remedy: "Limit the concurrent runs of the pipeline to 1.",
	severity: "note",
	since: "0.1.0",
	about: ["unattended"],
	family: "safeguard-missing",
	options: { "max-active": {
		type: "integer",
		description: "Limit that the fix sets",
		default: 1,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, options }) {
		if (!startsByItself(pipeline) || runLimit(pipeline.runPolicy) !== null || pipeline.runPolicy.scheduleWaitsForItself) return;
		if (pipeline.tasks.filter((task) => task.action.facts?.writes).length === 0) return;
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "run-limit",
			runs: options["max-active"]
		});
		if (!remedy) return;
		yield {
			at: { path: pipeline.namePath },
			message: "The pipeline has no limit on concurrent runs: two of its runs can overlap",
			subject: "pipeline",
			remedy,
			gap: { lacks: "a run limit" }
		};
	}
});
// src/rules/condition-not-upstream.ts
var condition_not_upstream_default = require_startup.defineRule({
	summary: "Conditions should only refer to upstream tasks and groups",
	why: "A condition is evaluated when the dependencies end. The state of any other task at that moment depends on timing, so the pipeline behaves differently from run to run.",
	remedy: "Add the task or group to the dependencies, or refer to a dependency instead.",
	severity: "warning",
	since: "0.1.0",
	about: ["node-reference", "condition"],
	*check(context) {
		const { pipeline } = context;
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "depend-on",
			between: null
		});
		if (!remedy) return;
		const told = new Set();
		for (let $ = 0, $l = soundReferences(pipeline).filter(asksForState); $ < $l.length; $++) {
			const reference = $l[$];
			{
				const { site, span } = reference;
				const reader = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
				const targets = referentsOf(pipeline, reference);
				const { 0: target } = targets;
				if (!reader || !target || isAnyUpstream(context, targets, reader) !== false) continue;
				const key = JSON.stringify([site.reader, target.key]);
				if (told.has(key)) continue;
				told.add(key);
				const what = reader === target ? "itself" : `${nodeWord(target).toLowerCase()} ${require_startup.quoted(target.label)}`;
				yield {
					at: {
						path: site.path,
						within: span
					},
					message: `${readerOf(pipeline, site)} has a condition on ${what}, which ${reader === target ? "has not run by then" : "it does not wait for"}`,
					subject: [reference.context, target.key],
					remedy: orElse(remedy, "refer to a dependency instead"),
					...reader !== target && { related: [{
						at: {
							path: target.path,
							part: "key"
						},
						message: "is used in the condition"
					}] }
				};
			}
		}
	}
});
function asksForState({ site, context, asks }) {
	return site.isCondition && (context === "task" || context === "group") && asks !== "outputs" && asks !== "parameters";
}
// src/rules/parts/content-hash.ts
function contentHashes() {
	const known = new Map();
	const hashOf = (node) => {
		if (node === void 0) return -1;
		if (node.kind === "scalar") return hashOfScalar(node.value);
		const hash = known.get(node) ?? hashBelow(node, hashOf);
		known.set(node, hash);
		return hash;
	};
	return hashOf;
}
const seeds = {
	text: 1,
	scalar: 2,
	list: 3,
	map: 4
};
function hashOfScalar(value) {
	return typeof value === "string" ? hashOfText(value) : hashOfText(`${typeof value} ${JSON.stringify(value)}`, seeds.scalar);
}
function hashBelow(node, hashOf) {
	if (node.kind === "list") return node.items.reduce((hash, item) => hashOfPair(hash, hashOf(item)), seeds.list);
	let low = seeds.map;
	let high = node.entries.size;
	for (const { 0: key, 1: { value } } of node.entries) {
		const hash = hashOfPair(hashOfText(key), hashOf(value));
		low = low + lowOf(hash) | 0;
		high = high + highOf(hash) | 0;
	}
	return mixed(high, low);
}
function hashOfText(text, seed = seeds.text) {
	let high = 3735928559 ^ seed;
	let low = 1103547991 ^ seed;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	return mixed(high, low);
}
function hashOfPair(one, other) {
	return mixed(Math.imul(Math.imul(3735928559 ^ lowOf(one), 2654435761) ^ highOf(other), 2654435761), Math.imul(Math.imul(1103547991 ^ highOf(one), 1597334677) ^ lowOf(other), 1597334677));
}
function lowOf(hash) {
	return hash | 0;
}
function highOf(hash) {
	return Math.floor(hash / 4294967296) | 0;
}
function mixed(high, low) {
	const upper = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	return 4294967296 * (2097151 & (Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(upper ^ upper >>> 13, 3266489909))) + (upper >>> 0);
}
// src/rules/parts/likeness.ts
const commonJobs = .85;
const commonSettings = .6;
const mostExtraTasks = 2;
const fewestTasks = 3;
const mostCompared$2 = 4;
const mostKinds = 12;
function nearCopies(pipelines, isWanted = () => true) {
	const outlines = outlinesOf(pipelines);
	const orderOf = new Map(outlines.map((outline, index) => [outline, index]));
	const seen = new Set();
	const clusters = [];
	for (let $ = 0, $l = outlines; $ < $l.length; $++) {
		const outline = $l[$];
		if (isWanted(outline.pipeline) && !seen.has(outline)) {
			const cluster = clusterAround(outline);
			for (const member of cluster) seen.add(member);
			if (cluster.size > 1) clusters.push([...cluster].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0)));
		}
	}
	return clusters.map((cluster) => cluster.map(({ pipeline }) => pipeline));
}
function outlinesOf(pipelines) {
	const buckets = new Map();
	const outlines = pipelines.filter((pipeline) => sizeOf$2(pipeline).tasks >= fewestTasks).map((pipeline) => ({
		pipeline,
		jobs: jobsOf(pipeline),
		places: []
	}));
	for (let $ = 0, $l = outlines; $ < $l.length; $++) {
		const outline = $l[$];
		for (const key of bucketsOf(outline)) {
			const bucket = buckets.get(key) ?? [];
			buckets.set(key, bucket);
			outline.places.push({
				bucket,
				at: bucket.length
			});
			bucket.push(outline);
		}
	}
	return outlines;
}
function clusterAround(first) {
	const cluster = new Set([first]);
	for (const member of cluster) for (let $ = 0, $l = member.places; $ < $l.length; $++) {
		const { bucket, at } = $l[$];
		for (let $ = 0, $l = bucket.slice(Math.max(0, at - mostCompared$2), at + mostCompared$2 + 1); $ < $l.length; $++) {
			const other = $l[$];
			if (!cluster.has(other) && areAlike(member, other)) cluster.add(other);
		}
	}
	return cluster;
}
function areAlike(a, b) {
	if (Math.abs(a.jobs.size - b.jobs.size) > mostExtraTasks || overlap(a.jobs, b.jobs) < commonJobs) return false;
	return overlapOfSorted(settingsOf(a.pipeline), settingsOf(b.pipeline)) >= commonSettings;
}
function bucketsOf({ jobs }) {
	const kinds = [...jobs.counts].slice(0, mostKinds);
	const mayMiss = Math.min(mostExtraTasks, Math.floor(jobs.size * .15000000000000002));
	const buckets = new Set([jobs.number]);
	for (const { 0: index, 1: { 0: kind } } of mayMiss < 1 ? [] : kinds.entries()) {
		const without = numberWithout(jobs.number, kind);
		buckets.add(without);
		if (mayMiss > 1) for (let $ = 0, $l = kinds.slice(index); $ < $l.length; $++) {
			const { 0: other, 1: amount } = $l[$];
			if (other !== kind || amount > 1) buckets.add(numberWithout(without, other));
		}
	}
	return buckets;
}
function numberOf(counts) {
	let low = 0, high = 0;
	for (const { 0: hash, 1: amount } of counts) {
		low = low + Math.imul(lowOf(hash), amount) | 0;
		high = high + Math.imul(highOf(hash), amount) | 0;
	}
	return packed(high, low);
}
function numberWithout(bag, hash) {
	return packed(highOf(bag) - highOf(hash) | 0, lowOf(bag) - lowOf(hash) | 0);
}
function packed(high, low) {
	return 4294967296 * (high & 2097151) + (low >>> 0);
}
function overlap(a, b) {
	let shared = 0;
	for (const { 0: key, 1: amount } of a.counts) shared += Math.min(amount, b.counts.get(key) ?? 0);
	const total = a.size + b.size - shared;
	return total === 0 ? 1 : shared / total;
}
function overlapOfSorted(a, b) {
	let shared = 0;
	for (let left = 0, right = 0; left < a.length && right < b.length;) {
		const one = a[left] ?? 0;
		const other = b[right] ?? 0;
		if (one === other) shared++;
		if (one <= other) left++;
		if (other <= one) right++;
	}
	const total = a.length + b.length - shared;
	return total === 0 ? 1 : shared / total;
}
const jobsOf = factOf(({ tasks }) => {
	const found = new Map();
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const { hash, text } = jobOf(task);
			const same = found.get(hash);
			if (same) same.amount++;
			else found.set(hash, {
				text,
				amount: 1
			});
		}
	}
	const inOrder = [...found].sort(({ 1: one }, { 1: other }) => one.text < other.text ? -1 : 1);
	const counts = new Map(inOrder.map(({ 0: hash, 1: { amount } }) => [hash, amount]));
	return {
		counts,
		size: tasks.length,
		number: numberOf(counts)
	};
});
const known$4 = new Map();
const mostKnown = 1e3;
function jobOf({ action: { integration, job } }) {
	const found = known$4.get(job);
	if (found?.integration === integration) return found;
	if (known$4.size >= mostKnown) known$4.clear();
	const text = `${integration} ${job}`;
	const fresh = {
		integration,
		text,
		hash: hashOfText(text)
	};
	known$4.set(job, fresh);
	return fresh;
}
const settingsOf = factOf(({ tasks }) => {
	const hashOf = contentHashes();
	const settings = [];
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const job = jobOf(task).hash;
			settings.push(job);
			if (task.parameters?.kind === "map") for (const { 0: key, 1: { value } } of task.parameters.entries) settings.push(hashOfPair(job, hashOfPair(hashOfText(key), hashOf(value))));
		}
	}
	return Float64Array.from(settings).sort();
});
// src/rules/copied-pipeline.ts
var copied_pipeline_default = require_startup.defineWorkspaceRule({
	summary: "A pipeline should not be copied for each variant",
	why: "Copies drift apart: a fix reaches one of them, and the others still fail or compute the old result.",
	remedy: "Keep one pipeline. Use inputs for what differs, and environment variables for what depends on the environment.",
	severity: "note",
	since: "0.1.0",
	facts: [
		sizeOf$2,
		jobsOf,
		settingsOf
	],
	*check({ pipelines, isReviewed }) {
		const ordered = [...pipelines].sort((a, b) => a.key < b.key ? -1 : 1);
		for (let $ = 0, $l = nearCopies(ordered, ({ document }) => isReviewed(document)); $ < $l.length; $++) {
			const cluster = $l[$];
			{
				const [first, ...others] = cluster;
				if (!first) continue;
				const isOfEnvironments = differByEnvironments(cluster);
				yield {
					document: first.document,
					at: { path: first.namePath },
					message: messageOf$1(first, others, isOfEnvironments),
					remedy: isOfEnvironments ? `Keep one pipeline, use ${variablesOf(first)} for what differs, and add one schedule for each environment` : "Keep one pipeline, and use an input or a matrix for what differs",
					subject: "copies",
					members: cluster.map(({ key }) => key),
					related: others.slice(0, 9).map((pipeline) => ({
						document: pipeline.document,
						at: { path: pipeline.namePath },
						message: "is nearly identical"
					}))
				};
			}
		}
	}
});
function variablesOf({ dialect: { lookups } }) {
	const example = lookups.env?.("NAME");
	return `environment variables${example === void 0 ? "" : ` (${example})`}`;
}
function messageOf$1(first, others, isOfEnvironments) {
	const files = require_startup.listNames(namesOf$3(first, others));
	if (isOfEnvironments) return `The pipeline has ${require_startup.count(others.length, "copy", "copies")} for other environments: ${files}`;
	return `The pipeline is nearly identical to ${others.length === 1 ? "" : `${others.length} others: `}${files}`;
}
function namesOf$3(first, others) {
	const paths = others.map(({ document }) => document.source.path);
	return new Set([first.document.source.path, ...paths]).size > others.length ? paths : others.map(({ name, document }) => name ?? document.source.path);
}
function differByEnvironments(cluster) {
	return differByEnvironment(cluster.map(({ name }) => name)) || differByEnvironment(cluster.map(({ document }) => document.source.path.replace(/\.ya?ml$/i, "")));
}
// src/time/rhythm.ts
const hourMinutes = 60;
function isEveryMinute({ minutes }) {
	return minutes.length === hourMinutes;
}
function startsPerDay({ seconds, minutes, hours }) {
	return seconds.length * minutes.length * hours.length;
}
function rhythmInWords({ minutes, hours }) {
	const within = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
	const turn = hourMinutes + (minutes[0] ?? 0) - (minutes.at(-1) ?? 0);
	const goesOn = runsOf(hours).some(({ 0: first, 1: last }) => last > first);
	const { 0: step = turn } = within;
	const isStepped = within.every((distance) => distance === step);
	if (isStepped && (turn === step || !goesOn)) return everyMinutes(step);
	const perHour = `${require_startup.count(minutes.length, "start")} an hour`;
	if (isStepped && turn < step) return `at most ${everyMinutes(step)}, ${perHour}`;
	const shortest = Math.min(...within, turn);
	const longest = Math.max(...within, turn);
	if (isStepped && minutes.length === 2) return `${perHour}, ${require_startup.count(step, "minute")} apart`;
	return `${perHour}, ${shortest} to ${require_startup.count(longest, "minute")} apart`;
}
function everyMinutes(step) {
	return step === 1 ? "every minute" : `every ${require_startup.count(step, "minute")}`;
}
// src/rules/cron-dense.ts
const fewestStarts = 12;
var cron_dense_default = require_startup.defineRule({
	summary: "Pipelines that wait for data should use a sensor",
	why: "A schedule that starts every few minutes creates many runs that find no new data, and hides the runs that do.",
	remedy: "Use a sensor that starts a run when new data is there, or start less often.",
	severity: "note",
	since: "0.1.0",
	about: ["clock"],
	options: { minutes: {
		type: "integer",
		description: "Report schedules that start more often than once in this number of minutes",
		default: 10,
		minimum: 2,
		maximum: 60
	} },
	*check({ pipeline, options }) {
		for (let $ = 0, $l = timedTriggers(pipeline).slice(0, 50); $ < $l.length; $++) {
			const { trigger, path, result, text } = $l[$];
			{
				if (trigger.kind !== "cron" || !("cron" in result) || isSlip(result.cron) || isUneven(result.cron, pipeline.dialect.clock?.stepOf(text, "minute"))) continue;
				const { cron } = result;
				const starts = startsPerDay(cron);
				const seconds = starts < fewestStarts ? void 0 : shortestInterval(cron);
				if (seconds === void 0 || seconds >= options.minutes * 60) continue;
				yield {
					at: { path },
					message: `${triggerWord(trigger)} starts ${rhythm(cron)}, ${require_startup.count(starts, "start")} a day`,
					subject: cron.text
				};
			}
		}
	}
});
function isSlip(cron) {
	return isEveryMinute(cron) && cron.hours.length < 24;
}
function isUneven({ hours }, step = null) {
	return step !== null && 60 % step !== 0 && hours.length > 1;
}
function rhythm(cron) {
	const words = rhythmInWords(cron);
	return /^\d/.test(words) ? `often: ${words}` : words;
}
// src/rules/cron-every-minute.ts
var cron_every_minute_default = require_startup.defineRule({
	summary: "A cron expression with fixed hours should have a fixed minute",
	why: "`* 5 ? * * *` starts every minute from 05:00 to 05:59: 60 runs instead of one. They overlap, cost 60 times as much and load the same rows again.",
	remedy: "Write the minute, such as 0, in the first field.",
	severity: "warning",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		for (let $ = 0, $l = timedTriggers(pipeline); $ < $l.length; $++) {
			const { trigger, text, path, result } = $l[$];
			{
				if (!("cron" in result) || !isEveryMinute(result.cron) || result.cron.hours.length === 24) continue;
				const { cron } = result;
				const language = pipeline.dialect.clock;
				const once = language?.rewritten(cron.text, { minute: 0 });
				if (!language || !once) continue;
				const fix = replaceCron(pipeline.document, path, once, "unsafe");
				yield {
					at: {
						path,
						within: language.spanOf(text, "minute")
					},
					message: `${triggerWord(trigger)} starts ${describeCron(cron, null)}: ${require_startup.count(startsPerDay(cron), "start")} a day`,
					subject: "every minute",
					remedy: `Write ${require_startup.quoted(once)} to start once in each of these hours`,
					...fix && { fix }
				};
			}
		}
	}
});
// src/rules/cron-month-end.ts
const commonYear = 2025;
var cron_month_end_default = require_startup.defineRule({
	summary: "Monthly schedules should use a day that every month has",
	why: "A schedule on the 31st does not start in five months of the year, and a schedule on the 30th skips February.",
	remedy: "Write `L` for the last day of the month, or use a day up to 28.",
	severity: "note",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		for (let $ = 0, $l = timedTriggers(pipeline); $ < $l.length; $++) {
			const timed = $l[$];
			{
				const problem = "cron" in timed.result ? missedMonths(pipeline, timed, timed.result.cron) : void 0;
				if (problem) yield problem;
			}
		}
	}
});
function missedMonths({ document, dialect }, { trigger, text, path }, cron) {
	const day = soleDay(cron);
	if (day === void 0 || day < 29) return void 0;
	const missed = cron.months.filter((month) => daysInMonth(commonYear, month) < day).length;
	if (missed === 0 || cron.months.length === 1 && cron.months[0] === 2) return void 0;
	const lastDay = dialect.clock?.rewritten(cron.text, { monthDay: "last" });
	if (!dialect.clock || !lastDay) return void 0;
	const fix = day === 31 ? replaceCron(document, path, lastDay, "unsafe") : void 0;
	return {
		at: {
			path,
			within: dialect.clock.spanOf(text, "monthDay")
		},
		message: `${triggerWord(trigger)} starts on day ${day}, which ${missed} of its ${cron.months.length} months ${missed === 1 ? "does" : "do"} not have`,
		subject: "month-end",
		remedy: `Write ${require_startup.quoted(lastDay)} for the last day of the month, or use a day up to 28`,
		...fix && { fix }
	};
}
function soleDay({ days }) {
	if (days.kind !== "month-days" || days.days.length !== 1 || days.lastWorkday) return void 0;
	return days.fromEnd.length + days.nearest.length === 0 ? days.days[0] : void 0;
}
// src/rules/cron-never-fires.ts
var cron_never_fires_default = require_startup.defineRule({
	summary: "Cron expressions must match a date in the future",
	why: "A schedule for 31 June is valid but never starts a run. It goes unnoticed until the data is missed.",
	remedy: "Use a day that the months have; `L` is the last day of a month.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* pipeline.dialect.violationsIn(pipeline, "cron-never-fires");
	}
});
// src/rules/dependency-cycle.ts
const mostNames$3 = 6;
var dependency_cycle_default = require_startup.defineRule({
	summary: "Dependencies must not form a cycle",
	why: "The platform refuses a cycle: no task in it, and no task after it, can ever start.",
	remedy: "Remove one of the dependencies in the cycle.",
	severity: "error",
	since: "0.1.0",
	*check({ graph }) {
		for (let $ = 0, $l = cyclesIn(graph); $ < $l.length; $++) {
			const circle = $l[$];
			yield {
				at: { path: closingDependency(circle)?.path ?? circle[0]?.path ?? [] },
				message: circle.length === 1 ? `${require_startup.quoted(circle[0]?.label ?? "")} depends on itself` : `Dependency cycle: ${chain(circle)}`,
				subject: circle.map((node) => node.key).sort()
			};
		}
	}
});
function chain(circle) {
	const names = circle.map((node) => require_startup.quoted(node.label));
	return [...names.length > mostNames$3 ? [...names.slice(0, 5), `${require_startup.count(names.length - mostNames$3 + 1, "other")}`] : names, names[0]].join(" \u2192 ");
}
function closingDependency(circle) {
	const keys = new Set(circle.map((node) => node.key));
	return circle.flatMap((node) => node.dependencies).find((dependency) => dependency.on !== null && keys.has(dependency.on));
}
// src/rules/depends-on-all-siblings.ts
var depends_on_all_siblings_default = require_startup.defineRule({
	summary: "A task that depends on a whole group should be in its own group",
	why: "A list of all tasks of the group must be updated with each new task. If one is missing, the last step starts before the data is complete.",
	remedy: "Move the task to a new group that depends on this group.",
	severity: "note",
	since: "0.1.0",
	about: ["group"],
	formerIds: ["waits-for-every-sibling"],
	options: { siblings: {
		type: "integer",
		description: "Maximum number of tasks of its group that a task may list",
		default: 3,
		minimum: 1,
		maximum: 1e3
	} },
	*check({ pipeline, options }) {
		for (let $ = 0, $l = pipeline.groups; $ < $l.length; $++) {
			const group = $l[$];
			{
				const others = group.children.length - 1;
				if (others <= options.siblings || group.fanOut !== null) continue;
				for (let $ = 0, $l = gathererOf(pipeline, group); $ < $l.length; $++) {
					const task = $l[$];
					{
						const remedy = pipeline.dialect.remedyFor(pipeline, {
							kind: "own-group",
							on: task
						});
						if (!remedy) return;
						yield {
							at: {
								path: task.dependenciesPath,
								part: "key"
							},
							message: `Task ${require_startup.quoted(task.label)} lists all ${others} other tasks of its group as dependencies`,
							subject: "siblings",
							remedy
						};
					}
				}
			}
		}
	}
});
function gathererOf(pipeline, group) {
	return group.children.flatMap((key) => {
		const task = pipeline.nodes.get(key);
		if (task?.kind !== "task" || task.dependencies.length < group.children.length - 1) return [];
		const named = new Set(task.dependencies.flatMap(({ on, reason }) => reason === "declared" ? [on] : []));
		return group.children.every((other) => other === key || named.has(other)) ? [task] : [];
	});
}
// src/rules/duplicate-id.ts
var duplicate_id_default = require_startup.defineRule({
	summary: "Task and group ids must be unique in a pipeline",
	why: "Ids must be unique in the whole pipeline, and references to tasks ignore case: a reference to a duplicate id is ambiguous.",
	remedy: "Give one of them another id, and update the references to it.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		const seen = new Map();
		for (let $ = 0, $l = [...pipeline.groups, ...pipeline.tasks]; $ < $l.length; $++) {
			const node = $l[$];
			{
				const id = pipeline.dialect.idsNeedExactCase ? node.id : node.id.toLowerCase();
				const first = seen.get(id);
				if (!first) seen.set(id, node);
				else yield {
					at: {
						path: node.path,
						part: "key"
					},
					message: `${nodeWord(node)} id ${require_startup.quoted(node.id)} is already used by ${nodeWord(first).toLowerCase()} ${require_startup.quoted(first.label)}${first.id === node.id ? "" : "; ids are not case-sensitive"}`,
					subject: "id",
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
	}
});
// src/rules/duplicate-key.ts
var duplicate_key_default = require_startup.defineDocumentRule({
	summary: "Keys must be unique in a mapping",
	why: "Of two equal keys only the last one counts, without a warning, or the file is refused. A reviewer reads the first.",
	remedy: "Keep the correct one and delete the other.",
	severity: "error",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document }) {
		yield* textProblems(document, ["duplicate-key"]);
	}
});
// src/model/exclusive.ts
const claims = new require_startup.Memo();
function claimsOf(pipeline) {
	const known = claims.get(pipeline);
	if (known) return known;
	const found = pipeline.tasks.flatMap((task) => claimOf(task) ?? []);
	claims.set(pipeline, found);
	return found;
}
function claimOf(task) {
	if (!isExclusive(task)) return void 0;
	const { target, targetScope: scope, facts, integration } = task.action;
	const name = target.value?.trim() ?? "";
	if (name === "" || target.state !== "set" || scope === null) return void 0;
	const parameter = String(target.at.path.at(-1));
	return {
		task,
		key: JSON.stringify([
			integration,
			parameter,
			name,
			...scope
		]),
		path: target.at.path,
		words: `${facts?.title ?? integration} ${parameter} ${require_startup.quoted(name)}`
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
	for (let $ = 0, $l = ordered; $ < $l.length; $++) {
		const index = $, below = $l[$];
		{
			const above = ordered[index - 1];
			if (!above) continue;
			const isOrdered = reach.isUpstream(above.key, below.key);
			if (isOrdered !== true) return isOrdered === void 0 ? void 0 : [above, below];
		}
	}
}
// src/rules/duplicate-task.ts
var duplicate_task_default = require_startup.defineRule({
	summary: "Tasks should not be duplicated",
	why: "A task that was copied and not changed does its work twice: double load, double cost, and often the intended task is missing.",
	remedy: "Remove the copy, or change its parameters.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		const candidates = pipeline.tasks.filter((task) => canBeCopy(task) && isActive(pipeline, task));
		if (candidates.length < 2) return;
		const alike = [...gather(candidates, outlineOf).values()].filter((tasks) => tasks.length > 1);
		if (alike.length === 0) return;
		const claimed = new Set(claimsOf(pipeline).map(({ task }) => task));
		for (let $ = 0, $l = copiesAmong(context, alike); $ < $l.length; $++) {
			const copies = $l[$];
			{
				const [first, ...others] = copies;
				if (!first || others.length === 0) continue;
				const isAtOnce = firstUnordered(context, copies) !== void 0;
				if (isAtOnce ? claimed.has(first) : first.action.facts?.family === "test") continue;
				yield problemOf$4(context, [first, ...others], isAtOnce);
			}
		}
	}
});
function canBeCopy({ action: { facts }, parameters }) {
	if (facts === null || facts.idempotent === false || isMark(facts)) return false;
	if ([
		"wait",
		"approval",
		"notify"
	].includes(facts.family)) return false;
	return parameters?.kind === "map" && parameters.entries.size > 0;
}
function isMark({ family, idempotent, crossesNetwork, writes, exports }) {
	return (family === "other" || family === "branch") && idempotent === true && !crossesNetwork && !writes && !exports;
}
function outlineOf({ action: { integration, job }, parameters }) {
	let length = 0;
	if (parameters?.kind === "map") for (let $ = 0, $l = parameters.entries.list; $ < $l.length; $++) {
		const { value } = $l[$];
		length += 1e3 * (require_startup.textOf(value)?.length ?? 0) + 1;
	}
	return `${integration} ${job} ${length}`;
}
function copiesAmong({ pipeline }, alike) {
	const readers = new Set(pipeline.references.filter(({ context }) => context === "matrix").map(({ site }) => site.reader));
	const scopeOf = ({ key, parent }) => readers.has(key) ? parent : null;
	const connectionOf = ({ connection }) => {
		const path = writtenPath(connection);
		return path ? require_startup.textOf(require_startup.nodeAt(pipeline.document.root, path)) ?? null : null;
	};
	const areCopies = (one, other) => scopeOf(one) === scopeOf(other) && connectionOf(one) === connectionOf(other) ? areSameValues(one.parameters, other.parameters) : false;
	const numberOf = valueNumbers();
	const contentOf = (task) => JSON.stringify([
		numberOf(task.parameters),
		connectionOf(task),
		scopeOf(task)
	]);
	const copies = alike.flatMap((tasks) => classesBy(tasks, areCopies) ?? [...gather(tasks, contentOf).values()]);
	const places = new Map(copies.length > 1 ? pipeline.tasks.map((task, place) => [task, place]) : []);
	const placeOf = ({ 0: first }) => (first && places.get(first)) ?? 0;
	return copies.sort((one, other) => placeOf(one) - placeOf(other));
}
const mostClasses = 4;
function classesBy(tasks, areSame) {
	const classes = [];
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			let own;
			for (let $ = 0, $l = classes; $ < $l.length; $++) {
				const members = $l[$];
				{
					const isSame = areSame(members[0], task);
					if (isSame === void 0) return void 0;
					if (isSame) own = members;
					if (own) break;
				}
			}
			if (!own && classes.length === mostClasses) return void 0;
			if (own) own.push(task);
			else classes.push([task]);
		}
	}
	return classes;
}
function problemOf$4(context, copies, isAtOnce) {
	const { pipeline } = context;
	const [first, ...others] = copies;
	const hasOneCondition = !isAtOnce || new Set(copies.map((task) => conditionsOf(pipeline, task))).size === 1;
	const names = [...new Set(copies.map((task) => require_startup.quoted(task.label)))];
	const who = names.length === 1 ? `${copies.length} tasks named ${names[0]}` : `Tasks ${require_startup.joined$1(names.slice(0, 4))}`;
	const rest = names.length > 4 ? ` and ${names.length - 4} more` : "";
	return {
		at: {
			path: (others[0] ?? first).path,
			part: "key"
		},
		message: `${who}${rest} run ${require_startup.quoted(first.action.job)} with the same parameters`,
		subject: "copies",
		members: copies.map((task) => task.key),
		among: (isWanted) => problemAmong(context, copies, isAtOnce, isWanted),
		...!(isAtOnce && hasOneCondition) && { severity: "note" },
		related: [first, ...others.slice(1, 5)].map((task) => ({
			at: {
				path: task.path,
				part: "key"
			},
			message: "does the same work"
		}))
	};
}
function problemAmong(context, copies, isAtOnce, isWanted) {
	const wanted = copies.filter(({ key }) => isWanted(key));
	const original = wanted.length === 1 ? copies.find(({ key }) => !isWanted(key)) : void 0;
	const [first, ...others] = original ? [original, ...wanted] : wanted;
	return first && others.length > 0 ? problemOf$4(context, [first, ...others], isAtOnce) : void 0;
}
// src/rules/duration-regression.ts
const mostNamed$3 = 3;
var duration_regression_default = require_startup.defineBaselineRule({
	summary: "Tasks should not become slower",
	why: "A lasting slowdown uses up the time before the next run, a little each week, until the SLA is missed.",
	remedy: "Check what changed with the first slow run, starting with its commit.",
	severity: "note",
	since: "0.1.0",
	formerIds: ["slower-than-before"],
	*check({ pipeline, baseline }) {
		for (let $ = 0, $l = baseline.slowdowns.slice(0, mostNamed$3); $ < $l.length; $++) {
			const slowdown = $l[$];
			{
				const task = pipeline.tasks.find((candidate) => candidate.id === slowdown.task);
				if (slowdown.task !== null && !task) continue;
				yield {
					at: {
						path: task?.path ?? pipeline.namePath,
						part: task ? "key" : "value"
					},
					message: sentence$2(pipeline, slowdown, task?.label),
					subject: "slower"
				};
			}
		}
	}
});
function sentence$2(pipeline, { perWeek = null, since, isDated = true, commit, before, after, runsBefore, runsAfter }, label) {
	const who = require_startup.quoted(label ?? pipeline.name);
	const where = commit === null ? "" : ` (first commit ${require_startup.quoted(commit.slice(0, 7))})`;
	const counts = `${runsBefore} runs before, ${runsAfter} after`;
	const { 0: now, 1: then } = [after, before].map(require_startup.roughDuration(before) === require_startup.roughDuration(after) ? inSeconds : require_startup.roughDuration);
	if (perWeek !== null) return `${who} slows down by ${perWeek < 60 ? inSeconds(perWeek) : require_startup.roughDuration(perWeek)} a week: from ${then} to ${now} since ${since.slice(0, 10)}; ${runsBefore + runsAfter} runs`;
	return `${who} takes ${now} instead of ${then} since ${isDated ? "" : "about "}${since.slice(0, 10)}${where}; ${counts}`;
}
function inSeconds(seconds) {
	return require_startup.count(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds), "second");
}
// src/rules/group-name-taken.ts
var group_name_taken_default = require_startup.defineRule({
	summary: "Groups of a pipeline should have unique names",
	why: "An alert or a chart that shows the group name does not show which of the two groups is meant.",
	remedy: "Give each group a unique name.",
	severity: "note",
	since: "0.1.0",
	about: ["group"],
	*check({ pipeline }) {
		if (pipeline.groups.length < 2) return;
		const taken = [...gather(pipeline.groups.filter((group) => group.name.trim() !== ""), (group) => group.name.trim().toLowerCase()).values()].filter((groups) => groups.length > 1);
		const [first, second, ...others] = taken.flat();
		if (!first || !second) return;
		const names = taken.map((groups) => `${groups.length === 2 ? "two" : groups.length} are named ${require_startup.quoted(groups[0]?.name.trim() ?? "")}`);
		yield {
			at: { path: second.namePath },
			message: `Groups have the same name: ${require_startup.joined$1(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more names are used twice`] : names)}`,
			subject: "names",
			members: taken.flat().map((group) => group.key),
			related: [first, ...others.slice(0, 9)].map((group) => ({
				at: { path: group.namePath },
				message: `is named ${require_startup.quoted(group.name.trim())}`
			}))
		};
	}
});
// src/rules/group-unnamed.ts
var group_unnamed_default = require_startup.defineRule({
	summary: "Groups should have names if there are several",
	why: "Runs, alerts and reviews show a group by its name. Without a name they show an id that explains nothing.",
	remedy: "Give the group a short name that describes what it does.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	about: ["group"],
	*check({ pipeline }) {
		const unnamed = pipeline.groups.filter((group) => group.name.trim() === "");
		if (pipeline.groups.length < 2) return;
		yield* together(unnamed, ({ key }) => `${key}/name`, (unnamed) => {
			const { 0: first } = unnamed;
			const remedy = pipeline.dialect.remedyFor(pipeline, {
				kind: "name",
				on: first
			});
			if (!remedy) return void 0;
			const examples = unnamed.flatMap((group) => tasksIn(pipeline, group).slice(0, 1)).map((task) => task.label);
			return {
				at: {
					path: first.path,
					part: "key"
				},
				message: `${require_startup.count(unnamed.length, "group")} of ${pipeline.groups.length} without a name${examples.length > 0 ? `, such as the one with ${require_startup.listNames(examples, 2)}` : ""}`,
				subject: "groups",
				isRevealed: true,
				remedy,
				related: unnamed.slice(1, 6).map((group) => ({
					at: {
						path: group.path,
						part: "key"
					},
					message: "has no name either"
				}))
			};
		});
	}
});
// src/rules/hidden-character.ts
var hidden_character_default = require_startup.defineDocumentRule({
	summary: "Files must not contain invisible characters",
	why: "Zero-width characters and characters that change the text direction make a line look different from what it is.",
	remedy: "Delete the character.",
	severity: "warning",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document }) {
		yield* textProblems(document, ["hidden-character"]);
	}
});
// src/rules/invalid-cron.ts
var invalid_cron_default = require_startup.defineRule({
	summary: "Cron expressions must have six valid fields",
	why: "The platform refuses a pipeline with an invalid cron expression. The usual causes are expressions with five fields from Unix, and weekdays counted from 0.",
	remedy: "Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with `?` in one of the two day fields.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* pipeline.dialect.violationsIn(pipeline, "invalid-cron");
	}
});
// src/rules/invalid-expression.ts
var invalid_expression_default = require_startup.defineRule({
	summary: "Expressions must be valid",
	why: "An expression with a missing bracket or quote, or with an operator of another language, fails when the task starts, or the tool receives it as text.",
	remedy: "Fix the expression between `${{` and `}}`; its syntax is that of Python.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* pipeline.dialect.violationsIn(pipeline, "invalid-expression");
	}
});
// src/rules/invalid-yaml.ts
var invalid_yaml_default = require_startup.defineDocumentRule({
	summary: "Files must be valid YAML",
	why: "The platform refuses a file that cannot be parsed, and the rest of it cannot be reviewed.",
	remedy: "Fix the syntax at this location; the text after it may be misread until then.",
	severity: "error",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document, nearest }) {
		yield* textProblems(document, [
			"syntax",
			"unknown-alias",
			"refused"
		]);
		for (const problem of textProblems(document, ["tag"])) yield readable(problem, document, nearest) ?? problem;
	}
});
function readable(problem, document, dialect) {
	if (!("span" in problem.at)) return null;
	const tag = document.source.text.slice(problem.at.span.start, problem.at.span.end);
	const found = dialect?.readableTags?.find(({ pattern }) => pattern.test(tag));
	return found ? {
		...problem,
		message: `Tag ${require_startup.quoted(tag)} ${found.problem}`,
		remedy: found.remedy,
		severity: found.severity
	} : null;
}
// src/rules/parts/violations.ts
function violationsOf(violations, kind) {
	if (violations.length === 0) return none$4;
	return violations.filter((violation) => violation.kind === kind).map((violation) => ({
		subject: "",
		isDialectText: true,
		...violation
	}));
}
const none$4 = [];
// src/rules/job-mismatch.ts
var job_mismatch_default = require_startup.defineDocumentRule({
	summary: "Jobs must belong to the integration of the task",
	why: "The platform refuses a job of another integration.",
	remedy: "Write the integration that the job belongs to, or one of the jobs of this integration.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "job-mismatch");
	}
});
// src/rules/matrix-empty.ts
var matrix_empty_default = require_startup.defineRule({
	summary: "A matrix should have items",
	why: "A group with an empty matrix runs zero times, and the run still succeeds.",
	remedy: "Add items, or pause the group.",
	severity: "warning",
	since: "0.1.0",
	about: ["fan-out"],
	*check({ pipeline }) {
		for (let $ = 0, $l = matricesOf(pipeline); $ < $l.length; $++) {
			const { group, input } = $l[$];
			{
				if (input.items?.length !== 0) continue;
				const remedy = pipeline.dialect.remedyFor(pipeline, {
					kind: "pause",
					on: group
				});
				yield {
					at: {
						path: input.path,
						part: "key"
					},
					message: `The matrix of group ${require_startup.quoted(group.label)} has no items, so nothing in the group runs`,
					subject: "matrix",
					remedy: remedy ? `Add items, or ${clauseOf(remedy)}.` : "Add items."
				};
			}
		}
	}
});
// src/rules/matrix-unlimited.ts
var matrix_unlimited_default = require_startup.defineRule({
	summary: "A large matrix should limit how many of its items run at the same time",
	why: "Without a limit all items start at the same time: an API with a rate limit refuses some of them, and a warehouse queues the rest.",
	remedy: "Limit how many items of the matrix run at the same time.",
	severity: "warning",
	since: "0.1.0",
	about: ["fan-out"],
	options: { items: {
		type: "integer",
		description: "Largest number of items that needs no limit",
		default: 7,
		minimum: 0,
		maximum: 1e3
	} },
	*check({ pipeline, options }) {
		const unlimited = matricesOf(pipeline).filter(({ fanOut, input }) => {
			const isLarge = input.items === null || input.items.length > options.items;
			return !fanOut.sequential && fanOut.maxParallel.state === "unset" && isLarge;
		}).map((matrix) => ({
			...matrix,
			limited: rateLimitedIn(pipeline, matrix.group)
		}));
		const isRisky = ({ limited }) => limited.length > 0;
		for (let $ = 0, $l = unlimited.filter(isRisky); $ < $l.length; $++) {
			const { group, fanOut, input, limited } = $l[$];
			{
				const number = input.items ? `all ${require_startup.count(input.items.length, "item")} of its matrix` : "all items of its matrix";
				const remedy = pipeline.dialect.remedyFor(pipeline, {
					kind: "limit-fan-out",
					on: [group]
				});
				if (!remedy) return;
				const who = require_startup.listNames(limited.map((task) => task.label));
				yield {
					at: {
						path: fanOut.path,
						part: "key"
					},
					message: `Group ${require_startup.quoted(group.label)} runs ${number} at the same time, and the API behind ${who} limits requests`,
					subject: "matrix",
					remedy,
					...input.items === null && { severity: "note" }
				};
			}
		}
		yield* harmless(pipeline, unlimited.filter((matrix) => !isRisky(matrix) && matrix.input.items !== null));
	}
});
function rateLimitedIn(pipeline, group) {
	return tasksIn(pipeline, group).filter((task) => task.action.facts?.rateLimited === true && !task.paused);
}
function* harmless(pipeline, matrices) {
	yield* together(matrices, ({ group }) => group.key, (some) => noteOf(pipeline, some));
}
function noteOf(pipeline, matrices) {
	const [first, ...others] = matrices;
	const remedy = pipeline.dialect.remedyFor(pipeline, {
		kind: "limit-fan-out",
		on: [first.group, ...others.map(({ group }) => group)]
	});
	if (!remedy) return void 0;
	const { 0: noun, 1: verb } = matrices.length === 1 ? ["Group", "runs all items of its matrix"] : ["Groups", "run all items of their matrices"];
	return {
		at: {
			path: first.fanOut.path,
			part: "key"
		},
		message: `${noun} ${require_startup.listNames(matrices.map(({ group }) => group.label))} ${verb} at the same time`,
		subject: "pipeline",
		severity: "note",
		remedy,
		related: matrices.slice(1, 6).map(({ fanOut }) => ({
			at: {
				path: fanOut.path,
				part: "key"
			},
			message: "has no limit"
		}))
	};
}
// src/rules/matrix-value-unused.ts
var matrix_value_unused_default = require_startup.defineRule({
	summary: "Tasks of a matrix group should use the matrix value",
	why: "A task that does not read the value does exactly the same work for each item: an INSERT adds the same rows again, an approval asks the same question again.",
	remedy: "Read the value in the tasks of the group, or remove the matrix.",
	severity: "warning",
	since: "0.1.0",
	about: ["fan-out"],
	*check({ pipeline }) {
		if (pipeline.gaps.has("reads")) return;
		const readers = readersOfMatrix(pipeline);
		for (let $ = 0, $l = matricesOf(pipeline); $ < $l.length; $++) {
			const matrix = $l[$];
			{
				const { group, input } = matrix;
				const tasks = tasksIn(pipeline, group);
				if (tasks.length === 0 || input.items?.length === 0 || tasks.some(({ parameters }) => parameters?.kind !== "map")) continue;
				if ([group, ...tasks].some(({ key }) => readers.has(key))) yield* idleTasks(pipeline, matrix, tasks, readers);
				else {
					const remedy = pipeline.dialect.remedyFor(pipeline, {
						kind: "read-fan-out-value",
						of: group
					});
					if (!remedy) continue;
					yield {
						at: {
							path: input.path,
							part: "key"
						},
						message: `No task of group ${require_startup.quoted(group.label)} reads the matrix value ${require_startup.quoted(input.name)}: it does the same work for each item`,
						remedy: continued(remedy, " in the tasks of the group, or remove the matrix"),
						subject: "value"
					};
				}
			}
		}
	}
});
function readersOfMatrix(pipeline) {
	const reads = pipeline.references.filter(({ context }) => context === "matrix");
	return new Set(reads.flatMap(({ site }) => site.reader ?? []));
}
function* idleTasks(pipeline, { group, input, fanOut }, tasks, readers) {
	if (input.items?.length === 1) return;
	const busy = linkedByOutputs(pipeline, tasks, readers);
	const steps = fanOut.sequential || fanOut.maxParallel.value === 1 ? linkedByOrder(tasks, busy) : busy;
	const idle = tasks.filter((task) => !steps.has(task.key) && !task.paused && task.action.facts?.family !== "wait");
	if (tasks.every(({ key }) => !readers.has(key))) return;
	const remedy = pipeline.dialect.remedyFor(pipeline, {
		kind: "read-fan-out-value",
		of: group
	});
	if (!remedy) return;
	const times = input.items ? require_startup.count(input.items.length, "time") : "once for each item";
	yield* together(idle, ({ key }) => key, (idle) => ({
		at: {
			path: idle[0].path,
			part: "key"
		},
		message: `${idle.length === 1 ? "Task" : "Tasks"} ${require_startup.listNames(idle.map(({ label }) => label))} of group ${require_startup.quoted(group.label)} ${idle.length === 1 ? "does not read" : "do not read"} the matrix value ${require_startup.quoted(input.name)}, so the same work runs ${times}`,
		remedy: orElse(remedy, "move the task to a group without the matrix"),
		subject: ["idle", nodeKeyOf(input.path)],
		related: idle.slice(1, 6).map(({ path }) => ({
			at: {
				path,
				part: "key"
			},
			message: "also does the same work each time"
		}))
	}));
}
function linkedByOutputs(pipeline, tasks, readers) {
	const keys = new Set(tasks.map(({ key }) => key));
	return spread(readers, pipeline.references.flatMap((reference) => {
		const { reader } = reference.site;
		if (reader === null || !keys.has(reader)) return [];
		return referentsOf(pipeline, reference).flatMap(({ key }) => keys.has(key) ? [[reader, key]] : []);
	}));
}
function linkedByOrder(tasks, from) {
	return spread(from, tasks.flatMap(({ key, dependencies }) => dependencies.flatMap(({ on }) => on === null ? [] : [[key, on]])));
}
function spread(from, links) {
	const neighbours = new Map();
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const { 0: a, 1: b } = $l[$];
		neighbours.set(a, [...neighbours.get(a) ?? [], b]);
		neighbours.set(b, [...neighbours.get(b) ?? [], a]);
	}
	const reached = new Set(from);
	for (const key of reached) for (let $ = 0, $l = neighbours.get(key) ?? []; $ < $l.length; $++) {
		const next = $l[$];
		reached.add(next);
	}
	return reached;
}
// src/rules/merge-conflict.ts
var merge_conflict_default = require_startup.defineDocumentRule({
	summary: "Merge conflicts must be resolved",
	why: "The markers are not valid YAML, and both sides of the conflict are in the file: the platform refuses it.",
	remedy: "Keep one side of each conflict and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
	severity: "error",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document }) {
		const { 0: first } = document.problems.filter(({ code }) => code === "merge-conflict");
		if (!first) return;
		yield {
			at: { span: first.span },
			message: "The file has unresolved merge conflict markers",
			subject: "markers"
		};
	}
});
// src/rules/missing-file.ts
var missing_file_default = require_startup.defineDocumentRule({
	summary: "Files that a pipeline names must exist",
	why: "The deployment fails, or the task fails when it starts: what it is to run is not there.",
	remedy: "Correct the path, or add the file to the repository.",
	severity: "error",
	since: "0.1.0",
	about: ["named-file"],
	*check({ namedFiles, checkout }) {
		if (!checkout) return;
		for (let $ = 0, $l = namedFiles; $ < $l.length; $++) {
			const file = $l[$];
			{
				if (file.task === null || checkout.has(file.path) !== false) continue;
				const meant = file.instead.find(({ path }) => checkout.has(path));
				yield {
					at: file.at,
					message: `Task ${require_startup.quoted(file.task)} needs the ${file.kind} ${require_startup.quoted(file.text)}, ${whereIn(file)} does not exist`,
					remedy: meant ? `Write ${require_startup.quoted(meant.text)}, which exists` : remedyWithout(file),
					subject: [file.task, file.text]
				};
			}
		}
	}
});
function whereIn({ text, path }) {
	return require_startup.plainPath(text) === path ? "which" : `but ${require_startup.quoted(path)}`;
}
function remedyWithout({ from, kind }) {
	return `Correct the path, which is relative to ${from === "" ? "the root of the repository" : require_startup.quoted(from)}, or add the ${kind} to the repository`;
}
// src/rules/missing-key.ts
var missing_key_default = require_startup.defineDocumentRule({
	summary: "Required keys must be present",
	why: "The platform refuses a definition without a required key.",
	remedy: "Add the key.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "missing-key");
	}
});
// src/rules/missing-parameter.ts
var missing_parameter_default = require_startup.defineDocumentRule({
	summary: "Required parameters of a job must be set",
	why: "The job fails when it starts, in production.",
	remedy: "Add the parameter.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
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
	for (const node of pipeline.nodes.values()) for (let $ = 0, $l = linkedTo(node); $ < $l.length; $++) {
		const key = $l[$];
		join(node.key, key);
	}
	for (let $ = 0, $l = pipeline.references; $ < $l.length; $++) {
		const reference = $l[$];
		for (let $ = 0, $l = referentsOf(pipeline, reference); $ < $l.length; $++) {
			const node = $l[$];
			join(reference.site.reader, node.key);
		}
	}
	return [...gather(pipeline.tasks, (task) => topOf(task.key)).values()];
}
function linkedTo(node) {
	return [node.parent, ...node.dependencies.map(({ on }) => on)];
}
// src/rules/monolithic-pipeline.ts
var monolithic_pipeline_default = require_startup.defineRule({
	summary: "Pipelines should cover one process",
	why: "A very large graph is hard to read. One failure marks the whole run as failed, and every run takes as long as its slowest part.",
	remedy: "Split it by subject into pipelines that trigger each other, or raise the limit for this file.",
	severity: "note",
	since: "0.1.0",
	options: { tasks: {
		type: "integer",
		description: "Maximum number of tasks in a pipeline",
		default: 40,
		minimum: 2,
		maximum: 1e5
	} },
	*check({ pipeline, options }) {
		if (pipeline.tasks.length <= options.tasks) return;
		yield {
			at: { path: pipeline.namePath },
			message: `The pipeline has ${require_startup.count(pipeline.tasks.length, "task")}${inParts(pipeline)}`,
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
	for (let $ = 0, $l = text.split("\n"); $ < $l.length; $++) {
		const line = $l[$];
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
	return tools.flatMap(({ 0: name, 1: pattern }) => pattern.test(text) ? [name] : []);
}
// src/rules/monolithic-task.ts
var monolithic_task_default = require_startup.defineRule({
	summary: "Tasks should do one thing",
	why: "A task that downloads, loads and sends mail in one script can only be rerun as a whole, reports one duration for all of it, and hides which part failed.",
	remedy: "Split it into one task for each step, or move the code to a versioned script that the task calls.",
	severity: "note",
	since: "0.1.0",
	options: {
		"code-lines": {
			type: "integer",
			description: "Maximum number of lines of inline code in a task",
			default: 60,
			minimum: 5,
			maximum: 1e4
		},
		statements: {
			type: "integer",
			description: "Maximum number of SQL statements in a task",
			default: 8,
			minimum: 1,
			maximum: 1e3
		},
		commands: {
			type: "integer",
			description: "Maximum number of commands in a task",
			default: 8,
			minimum: 1,
			maximum: 1e3
		},
		steps: {
			type: "integer",
			description: "Maximum number of kinds of work in a script, such as calling an API, transforming data and sending mail",
			default: 2,
			minimum: 1,
			maximum: 10
		}
	},
	*check({ pipeline, options }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const size = excessiveSizeOf(task, options);
				if (size) yield problemOf$3(pipeline, task, size);
			}
		}
	}
});
const nouns = {
	"code-lines": "line of inline code",
	statements: "SQL statement",
	commands: "command"
};
const plurals = {
	"code-lines": "lines of inline code",
	statements: "SQL statements",
	commands: "commands"
};
const limitsOf = {
	script: ["code-lines", "steps"],
	sql: ["statements"],
	dbt: ["commands"],
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
const bounds = {
	"code-lines": (text) => 1 + countOf("\n", text),
	statements: (text) => 1 + countOf(";", text),
	commands: (text) => 1 + countOf("\n", text) + countOf(";", text) + countOf("&&", text),
	steps: () => Number.POSITIVE_INFINITY
};
function countOf(sign, text) {
	let count = 0;
	for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) count++;
	return count;
}
function excessiveSizeOf(task, limits) {
	for (let $ = 0, $l = task.code; $ < $l.length; $++) {
		const code = $l[$];
		for (let $ = 0, $l = limitsOf[code.kind]; $ < $l.length; $++) {
			const limit = $l[$];
			{
				const amount = bounds[limit](code.text) > limits[limit] ? measures[limit](code.text) : 0;
				if (amount > limits[limit]) return {
					code,
					limit,
					amount
				};
			}
		}
	}
}
function problemOf$3(pipeline, task, size) {
	return {
		at: {
			path: size.code.path,
			part: "key"
		},
		message: `Task ${require_startup.quoted(task.label)} ${excessOf(size)}`,
		subject: String(size.code.path.at(-1)),
		document: pipeline.document
	};
}
function excessOf({ limit, amount, code: { text } }) {
	const work = toolsIn(text).join(", ");
	if (limit === "steps") return `does ${amount} kinds of work in one script: ${work}`;
	const many = work.includes(",") ? ` and does several kinds of work: ${work}` : "";
	return `has ${require_startup.count(amount, nouns[limit], plurals[limit])}${many}`;
}
// src/rules/not-a-pipeline.ts
var not_a_pipeline_default = require_startup.defineDocumentRule({
	summary: "Files that are meant to be pipelines must be valid pipelines",
	why: "The platform no longer runs a file that lost a key that every pipeline must have, and all other rules ignore it.",
	remedy: "Add the keys that every pipeline must have, or exclude the file from the review.",
	severity: "error",
	since: "0.1.0",
	*check({ document, origin, isPipeline, nearest }) {
		if (isPipeline || origin === "content" || require_startup.isBroken(document)) return;
		const remedy = nearest && `Add ${nearest.essentials}, or exclude the file from the review.`;
		yield {
			at: { path: [] },
			message: messages[origin],
			...remedy && { remedy }
		};
	}
});
const messages = {
	base: "The file was a pipeline before this change, but is not one now",
	named: "The file was given for review, but is not a pipeline",
	configured: "The configuration includes this file, but it has no tasks",
	neighbour: "The file is next to pipelines and starts like one, but has no tasks"
};
// src/rules/parts/group-words.ts
function groupWord(pipeline, group) {
	return group.name.trim() === "" ? `The group of ${memberNames(pipeline, group)}` : `Group ${require_startup.quoted(group.label)}`;
}
function groupPhrase(pipeline, group) {
	return group.name.trim() === "" ? `the group of ${memberNames(pipeline, group)}` : require_startup.quoted(group.label);
}
function memberNames(pipeline, group) {
	const names = tasksIn(pipeline, group).map((task) => task.label);
	return names.length === 0 ? require_startup.quoted(group.id) : require_startup.listNames(names, 1);
}
// src/rules/over-serialised-groups.ts
var over_serialised_groups_default = require_startup.defineRule({
	summary: "Independent loads should run in parallel",
	why: "One load waits for another that it does not need: the run takes as long as both together, and the second load is skipped if the first fails.",
	remedy: "Remove the dependency, and let the next step depend on both.",
	severity: "note",
	since: "0.1.0",
	about: ["dependency"],
	*check(context) {
		const { pipeline } = context;
		const loads = plainLoads(pipeline);
		for (let $ = 0, $l = pipeline.groups; $ < $l.length; $++) {
			const group = $l[$];
			{
				const above = soleDependency(context, group);
				if (above?.kind !== "group" || !isPureLoad(pipeline, loads, group) || !isPureLoad(pipeline, loads, above)) continue;
				if (!haveOwnTargets(pipeline, loads, [above, group])) continue;
				yield {
					at: { path: group.dependencies[0]?.path ?? group.path },
					message: `${groupWord(pipeline, group)} waits for ${groupPhrase(pipeline, above)}, but they load from different sources and could run in parallel`,
					subject: above.key
				};
			}
		}
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const above = soleDependency(context, task);
				if (above?.kind !== "task" || !loads.has(task.key) || !loads.has(above.key)) continue;
				if (loads.get(task.key) === loads.get(above.key)) continue;
				yield {
					at: { path: task.dependencies[0]?.path ?? task.path },
					message: `Task ${require_startup.quoted(task.label)} waits for ${require_startup.quoted(above.label)}, but they load from different sources and could run in parallel`,
					subject: above.key
				};
			}
		}
	}
});
function plainLoads(pipeline) {
	const readers = new Set(pipeline.references.filter(({ context }) => context !== "env").map(({ site }) => site.reader));
	const plain = claimsOf(pipeline).filter(({ task }) => {
		const { facts } = task.action;
		return facts?.family === "ingest" && !facts.exports && task.condition.state === "unset" && isActive(pipeline, task) && !readers.has(task.key);
	});
	return new Map(plain.map(({ task, key }) => [task.key, key]));
}
function soleDependency({ pipeline, graph }, node) {
	const { 0: only } = node.dependencies;
	if (!only || only.on === null) return void 0;
	for (let $ = 0, $l = node.dependencies; $ < $l.length; $++) {
		const { on, reason } = $l[$];
		if (reason !== "declared" || on !== only.on) return void 0;
	}
	return graph.depth[graph.startOf(node.key)] === -1 ? void 0 : pipeline.nodes.get(only.on);
}
function isPureLoad(pipeline, loads, group) {
	if (group.condition.state !== "unset" || group.fanOut !== null || group.children.length === 0) return false;
	return tasksIn(pipeline, group).every((task) => loads.has(task.key));
}
function haveOwnTargets(pipeline, loads, groups) {
	const targets = groups.flatMap((group) => tasksIn(pipeline, group).map((task) => loads.get(task.key)));
	return new Set(targets).size === targets.length;
}
// src/rules/overlap-observed.ts
var overlap_observed_default = require_startup.defineBaselineRule({
	summary: "Overlapping runs should be limited",
	why: "Two concurrent runs write the same tables and slow each other down.",
	remedy: "Limit the concurrent runs of the pipeline to 1.",
	severity: "warning",
	since: "0.1.0",
	formerIds: ["overlap-seen"],
	*check({ pipeline, baseline }) {
		const { runs, mostAtOnce } = baseline.overlaps;
		if (runLimit(pipeline.runPolicy) !== null || runs === 0) return;
		if (!pipeline.tasks.some((task) => task.action.facts?.writes)) return;
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "run-limit",
			runs: 1
		});
		if (!remedy) return;
		yield {
			at: { path: pipeline.namePath },
			message: `${require_startup.count(runs, "run")} overlapped with another run and the pipeline has no concurrency limit; the most at the same time: ${mostAtOnce}`,
			subject: "overlap",
			remedy: continued(remedy, `: a run that would overlap ${consequences$2[pipeline.runPolicy.onLimit]}`).text
		};
	}
});
const consequences$2 = {
	queue: "then waits",
	skip: "is then skipped",
	"cancel-running": "then cancels the one before",
	fail: "then fails"
};
// src/rules/paused-task.ts
var paused_task_default = require_startup.defineRule({
	summary: "Tasks with downstream tasks should not be committed as paused",
	why: "Downstream tasks of a paused task run anyway, on the data of its last run, and the run still succeeds.",
	remedy: "Resume the task, or remove it.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	about: ["paused", "dependency"],
	*check({ pipeline }) {
		const waiting = waitingFor(pipeline);
		for (const node of pipeline.nodes.values()) {
			const readers = node.paused ? waiting.get(node.key) ?? [] : [];
			const remedy = readers.length === 0 ? null : pipeline.dialect.remedyFor(pipeline, {
				kind: "resume",
				on: node
			});
			if (!remedy) continue;
			yield {
				at: {
					path: node.pausedPath,
					part: "pair"
				},
				message: `${wordOf(pipeline, node)} is paused, and ${readersOf(pipeline, readers)} without it`,
				subject: "paused",
				remedy: orElse(remedy, "remove the task")
			};
		}
	}
});
function wordOf(pipeline, node) {
	return node.kind === "group" ? groupWord(pipeline, node) : `Task ${require_startup.quoted(node.label)}`;
}
function readersOf(pipeline, [first, ...others]) {
	const name = first?.kind === "group" ? groupPhrase(pipeline, first) : require_startup.quoted(first?.label ?? "");
	return others.length === 0 ? `${name} runs` : `${name} and ${others.length} more run`;
}
function waitingFor(pipeline) {
	const waits = [...pipeline.nodes.values()].flatMap((node) => node.dependencies.map(({ on }) => ({
		on: on ?? "",
		node
	})));
	return new Map([...gather(waits, ({ on }) => on)].map(({ 0: on, 1: found }) => [on, found.map(({ node }) => node)]));
}
// src/rules/redundant-dependency.ts
var redundant_dependency_default = require_startup.defineRule({
	summary: "Dependencies should not be redundant",
	why: "A dependency that others already imply hides the real order and must be maintained too.",
	remedy: "Remove the dependency; the order does not change.",
	severity: "note",
	since: "0.1.0",
	about: ["join"],
	*check(context) {
		for (const node of context.pipeline.nodes.values()) yield* redundantOf(context, node);
	}
});
function* redundantOf(context, node) {
	const { pipeline, graph } = context;
	const known = node.dependencies.filter(({ on, reason }) => on !== null && reason === "declared" && !isChoice(pipeline.nodes.get(on)));
	if (known.length < 2 || !isPlain$1(node) || graph.depth[graph.startOf(node.key)] === -1) return;
	const implied = impliedBy(context, known);
	const seen = new Set();
	for (let $ = 0, $l = known; $ < $l.length; $++) {
		const dependency = $l[$];
		{
			const isRepeated = seen.has(dependency.name);
			seen.add(dependency.name);
			if (!isRepeated && !implied.has(graph.endOf(dependency.on ?? ""))) continue;
			const label = pipeline.nodes.get(dependency.on ?? "")?.label ?? dependency.name;
			const remedy = pipeline.dialect.remedyFor(pipeline, {
				kind: "remove-dependency",
				on: node,
				dependency
			});
			if (!remedy) continue;
			yield {
				at: { path: dependency.path },
				message: `${nodeWord(node)} ${require_startup.quoted(node.label)} depends on ${require_startup.quoted(label)} ${isRepeated ? "twice" : "directly and through its other dependencies"}`,
				subject: [dependency.on ?? dependency.name],
				remedy: continued(remedy, "; the order does not change")
			};
		}
	}
}
function isChoice(node) {
	return node?.kind === "task" && node.action.facts?.family === "branch";
}
function impliedBy({ graph, reach }, known) {
	const ends = known.map((dependency) => graph.endOf(dependency.on ?? ""));
	const isOpen = (vertex) => isPlain$1(graph.nodeOf(vertex)) && !graph.nodeOf(vertex).paused;
	return reach.reachedFrom(ends, new Set(ends), isOpen) ?? new Set();
}
function isPlain$1({ condition, start, dependencies }) {
	const accepted = new Set(dependencies.map(({ accepts }) => [...accepts].sort().join()));
	return condition.state === "unset" && start.join === "all" && start.truth === "always" && accepted.size < 2;
}
// src/rules/reference-not-upstream.ts
var reference_not_upstream_default = require_startup.defineRule({
	summary: "A task that reads a value of another task must depend on it",
	why: "Without a dependency the reader may start first, and the value does not exist yet.",
	remedy: "Let the task that reads the value, or its group, depend on the other task.",
	severity: "error",
	since: "0.1.0",
	about: ["node-reference"],
	*check(context) {
		const { pipeline } = context;
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "depend-on",
			between: null
		});
		if (!remedy) return;
		for (let $ = 0, $l = soundReferences(pipeline); $ < $l.length; $++) {
			const reference = $l[$];
			{
				const reader = reference.site.reader === null ? void 0 : pipeline.nodes.get(reference.site.reader);
				const targets = referentsOf(pipeline, reference);
				const { 0: target } = targets;
				if (!reader || !target || !asksForValue(reference) || isItself(pipeline, reader, target, reference)) continue;
				if (reference.site.isReport) continue;
				if (isAnyUpstream(context, targets, reader) !== false) continue;
				const isStatus = reference.asks === "status";
				yield {
					at: {
						path: reference.site.path,
						within: reference.span
					},
					message: `${readerOf(pipeline, reference.site)} ${reader === target ? "reads its own outputs, which do not exist before it has run" : `reads ${isStatus ? "the status" : "values"} of ${target.kind === "task" ? "task" : "group"} ${require_startup.quoted(target.label)} but does not depend on it`}`,
					subject: [
						reference.context,
						target.key,
						reference.member ?? ""
					],
					remedy: continued(remedy, " of the task that reads it, or of its group"),
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
	}
});
function asksForValue({ asks, site }) {
	return asks === "outputs" || asks === "parameters" || asks === "status" && !site.isCondition;
}
function isItself(pipeline, reader, target, { asks }) {
	return asks !== "outputs" && withGroups(pipeline, reader).includes(target);
}
// src/rules/required-input-missing.ts
const mostTold = 100;
var required_input_missing_default = require_startup.defineRule({
	summary: "Triggers must pass inputs that have no default",
	why: "The run does not start: the trigger must set every input that is not optional and has no default.",
	remedy: "Let the trigger pass the input, or give it a default.",
	severity: "error",
	since: "0.1.0",
	about: ["parameter", "trigger"],
	*check({ pipeline }) {
		const required = pipeline.parameters.filter((parameter) => parameter.required && parameter.default === void 0).map(({ name, path }) => ({
			name,
			path,
			key: name.toLowerCase()
		}));
		const allNames = required.map(({ name }) => name);
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				if (trigger.kind === "webhook") continue;
				const passed = new Set(trigger.passes.map(({ name }) => name.toLowerCase()));
				const missing = required.filter(({ key }) => !passed.has(key));
				const remedy = missing.length === 0 ? null : pipeline.dialect.remedyFor(pipeline, {
					kind: "pass-input",
					by: trigger
				});
				if (!remedy) continue;
				const names = missing.length === required.length ? allNames : missing.map(({ name }) => name);
				yield {
					at: { path: trigger.path },
					message: `${triggerName(trigger)} does not pass ${names.length === 1 ? "the required input" : `${names.length} required inputs:`} ${require_startup.listNames(names)}`,
					subject: missing.slice(0, mostTold).map(({ path }) => nodeKeyOf(path)).sort(),
					remedy: orElse(remedy, "give it a default"),
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
	}
});
// src/rules/retry-delay-missing.ts
const usualDelay = 300;
var retry_delay_missing_default = require_startup.defineRule({
	summary: "Retries should have a delay",
	why: "An outage or a rate limit rarely ends within a second: without a delay, all attempts fail in quick succession.",
	remedy: "Set a delay between the attempts.",
	severity: "note",
	since: "0.1.0",
	about: ["retry"],
	*check({ pipeline }) {
		const byPlace = gather(pipeline.tasks.filter(triesAtOnce), (task) => JSON.stringify(task.retry.retries.at.path));
		for (const tasks of byPlace.values()) {
			const { 0: first } = tasks;
			if (!first) continue;
			const { at: { path }, value = 0 } = first.retry.retries;
			const remedy = pipeline.dialect.remedyFor(pipeline, {
				kind: "retry-delay",
				on: first,
				seconds: usualDelay
			});
			if (!remedy) return;
			yield* together(tasks, ({ key }) => key, (tasks) => ({
				at: { path },
				message: `${value === "endless" ? "Endless retries" : require_startup.count(value, "retry", "retries")} without a delay, for ${whom(pipeline, tasks)}`,
				subject: "delay",
				remedy
			}));
		}
	}
});
function triesAtOnce(task) {
	const { delay } = task.retry;
	return isRetried(task) && delay.state !== "unknown" && (delay.value ?? 0) === 0 && !task.paused;
}
function whom(pipeline, tasks) {
	if (tasks.length > 1 && tasks.length === pipeline.tasks.length) return `all ${tasks.length} tasks`;
	return require_startup.listNames(tasks.map((task) => task.label));
}
// src/rules/retry-ineffective.ts
var retry_ineffective_default = require_startup.defineBaselineRule({
	summary: "Tasks should retry only errors that a retry can fix",
	why: "A missing permission or a broken query fails in every attempt: retries only delay the failure and its alert.",
	remedy: "Fix the cause. Until then switch the retries of the task off, so that the alert is sent immediately.",
	severity: "note",
	since: "0.1.0",
	formerIds: ["retries-in-vain"],
	options: { failures: {
		type: "integer",
		description: "Number of failed runs from which the rule reports",
		default: 3,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, baseline, options }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const past = baseline.tasks.get(task.id);
				if (!past || !isRetried(task) || past.failed < options.failures) continue;
				const known = past.errors.filter((error) => error.retryHelps !== null);
				if (known.length === 0 || known.some((error) => error.retryHelps === true)) continue;
				const remedy = pipeline.dialect.remedyFor(pipeline, {
					kind: "no-retry",
					on: [task]
				});
				if (!remedy) continue;
				const kinds = require_startup.joined$1(known.slice(0, 3).map((error) => `${error.title} (${require_startup.count(error.count, "time")})`));
				yield {
					at: {
						path: writtenPath(task.retry.retries) ?? task.path,
						part: "value"
					},
					message: `Retrying ${require_startup.quoted(task.label)} never succeeded: ${past.failed} of ${require_startup.count(past.runs, "run")} failed: ${kinds}`,
					remedy: `Fix the cause. Until then ${clauseOf(remedy)}, so that the alert is sent immediately.`,
					subject: "retries"
				};
			}
		}
	}
});
// src/rules/parts/share.ts
const mostNamed$2 = 2;
function shareOf({ tasks }, some) {
	if (some.length === tasks.length) return "";
	if (some.length > mostNamed$2) return ` (${some.length} of ${require_startup.count(tasks.length, "task")})`;
	return ` (${some.length === 1 ? "task" : "tasks"} ${require_startup.listNames(some.map(({ label }) => label))})`;
}
// src/rules/retry-missing.ts
var retry_missing_default = require_startup.defineRule({
	summary: "Tasks of unattended pipelines that call external systems should retry",
	why: "A dropped connection or a rate limit at 3 a.m. fails the run, and all downstream tasks are skipped until someone reruns it.",
	remedy: "Let the tasks that can safely run twice retry, with a delay.",
	severity: "note",
	since: "0.1.0",
	family: "safeguard-missing",
	options: {
		retries: {
			type: "integer",
			description: "Number of retries that the fix sets",
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
		const isUnattended = startsByItself(pipeline);
		if (!isUnattended && pipeline.tasks.every((task) => task.retry.retries.state === "unset")) return;
		const certain = pipeline.tasks.filter((task) => lacksRetries(task) && !isProven(baseline, task));
		yield* together(certain.length > 0 || !isUnattended ? certain : undecided(pipeline).filter((task) => !isProven(baseline, task)), ({ key }) => key, (bare) => {
			const on = certain.length === 0 ? "repeatable-tasks" : mayRepeatAll(pipeline) ? "pipeline" : "some-tasks";
			const attempts = {
				retries: options.retries,
				delaySeconds: options["delay-minutes"] * 60
			};
			const remedy = pipeline.dialect.remedyFor(pipeline, {
				kind: "retry",
				on,
				...attempts
			});
			if (!remedy) return void 0;
			const isAll = bare.length === pipeline.tasks.length;
			return {
				at: { path: pipeline.namePath },
				message: isAll && bare.length > 1 ? `None of the ${bare.length} tasks has retries${isUnattended ? ", and the pipeline runs unattended" : ""}` : `${require_startup.count(bare.length, "task")} without retries: ${require_startup.listNames(bare.map((task) => task.label))}`,
				subject: "pipeline",
				remedy,
				...isUnattended && { gap: {
					lacks: "retries",
					share: shareOf(pipeline, bare)
				} },
				related: bare.slice(0, 5).map((task) => ({
					at: {
						path: task.path,
						part: "key"
					},
					message: "has no retries"
				}))
			};
		});
	}
});
function mayRepeatAll(pipeline) {
	return pipeline.tasks.every((task) => !isUnsafeTwice(task) || task.retry.retries.origin === "declared");
}
function isProven(baseline, task) {
	const past = baseline?.tasks.get(task.id);
	return past !== void 0 && past.runs >= 10 && past.failed === 0 && (past.retriedShare ?? 0) === 0;
}
function lacksRetries(task) {
	return isWorthRetrying(task) && task.retry.retries.state === "unset";
}
function undecided({ tasks }) {
	if (tasks.some((task) => task.retry.retries.state !== "unset")) return [];
	return tasks.filter((task) => task.action.facts?.crossesNetwork === true && !isUnsafeTwice(task) && !task.paused);
}
// src/rules/retry-needed.ts
var retry_needed_default = require_startup.defineBaselineRule({
	summary: "Tasks whose reruns succeed should retry automatically",
	why: "The failures were temporary: each one cost a failed run and a manual rerun.",
	remedy: "Let the task retry, with a delay.",
	severity: "warning",
	since: "0.1.0",
	options: { failures: {
		type: "integer",
		description: "Number of failed runs from which the rule reports",
		default: 2,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, baseline, options }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const past = baseline.tasks.get(task.id);
				if (!past || isSettled(task) || past.failurePoint < options.failures || past.rerunsPassed === 0) continue;
				const remedy = pipeline.dialect.remedyFor(pipeline, {
					kind: "retry",
					on: task,
					retries: 2,
					delaySeconds: 300
				});
				if (!remedy) return;
				yield {
					at: {
						path: task.path,
						part: "key"
					},
					message: evidenceOf(past, baseline.runs, task),
					remedy,
					subject: "retries"
				};
			}
		}
	}
});
function isSettled(task) {
	return task.retry.retries.state === "unknown" || isRetried(task) || task.action.facts?.idempotent === false;
}
function evidenceOf(past, runs, task) {
	const again = past.rerunsPassed + past.rerunsFailed;
	return `${past.failurePoint} of the last ${require_startup.count(runs, "run")} failed at ${require_startup.quoted(task.label)}, and reruns succeeded ${past.rerunsPassed} of ${again} times`;
}
// src/rules/retry-unsafe.ts
var retry_unsafe_default = require_startup.defineRule({
	summary: "Tasks that are not idempotent should not retry",
	why: "A call can time out after it has done its work. The retry then sends the message, or inserts the rows, a second time.",
	remedy: "Switch the retries of the task off.",
	severity: "warning",
	since: "0.1.0",
	about: ["retry"],
	*check({ pipeline }) {
		const repeated = pipeline.tasks.filter((task) => isRetried(task) && isActive(pipeline, task));
		const unsafe = repeated.filter((task) => task.action.facts?.idempotent === false);
		const posting = repeated.filter(sendsPost);
		const appending = repeated.filter((task) => appendOf(task) !== void 0);
		for (let $ = 0, $l = unsafe.filter(isOwn); $ < $l.length; $++) {
			const task = $l[$];
			yield* ownRetries(pipeline, task, harms[task.action.facts?.family ?? "other"] ?? doubled, {});
		}
		for (let $ = 0, $l = posting.filter(isOwn); $ < $l.length; $++) {
			const task = $l[$];
			yield* ownRetries(pipeline, task, "it sends a POST request", { severity: "note" });
		}
		for (let $ = 0, $l = appending.filter(isOwn); $ < $l.length; $++) {
			const task = $l[$];
			yield* ownRetries(pipeline, task, `${appendOf(task)} can add its rows twice`, { isRepeatable: true });
		}
		const messages = unsafe.filter(isMessage);
		yield* inheritedRetries(pipeline, unsafe.filter((task) => !isMessage(task)), "is not idempotent", {});
		yield* inheritedRetries(pipeline, messages, "sends a message", { severity: "note" });
		yield* inheritedRetries(pipeline, posting, "sends a POST request", { severity: "note" });
		yield* inheritedRetries(pipeline, appending, "can add its rows twice", {
			severity: "note",
			isRepeatable: true
		});
	}
});
const harms = {
	notify: "it sends a message",
	approval: "it asks people for an answer"
};
const doubled = "a second run does its work twice";
function isOwn(task) {
	return task.retry.retries.origin === "declared";
}
function isMessage(task) {
	return task.action.facts?.family === "notify";
}
function remedyFor$1(pipeline, on, { isRepeatable }) {
	const remedy = pipeline.dialect.remedyFor(pipeline, {
		kind: "no-retry",
		on
	});
	if (!remedy || !isRepeatable) return remedy;
	const text = `Use MERGE, or DELETE the same rows and INSERT them in one transaction; or ${clauseOf(remedy)}.`;
	return {
		...remedy,
		text
	};
}
function* ownRetries(pipeline, task, harm, kind) {
	const { at, value = 0 } = task.retry.retries;
	const remedy = remedyFor$1(pipeline, [task], kind);
	if (!remedy) return;
	const often = value === "endless" ? "without end" : value === 1 ? "once" : `up to ${require_startup.count(value, "time")}`;
	yield {
		at,
		message: `Task ${require_startup.quoted(task.label)} retries ${often}, but ${harm}`,
		subject: "retries",
		remedy,
		...kind.severity && { severity: kind.severity }
	};
}
function* inheritedRetries(pipeline, unsafe, reason, kind) {
	yield* together(unsafe.filter((task) => !isOwn(task)), ({ key }) => key, (tasks) => inherited(pipeline, tasks, reason, kind));
}
function inherited(pipeline, tasks, reason, kind) {
	const { 0: first } = tasks;
	const isOne = tasks.length === 1;
	const remedy = remedyFor$1(pipeline, tasks, kind);
	if (!remedy) return void 0;
	return {
		at: { path: writtenPath(first.retry.retries) ?? first.path },
		message: `The retries of the pipeline also apply to ${require_startup.listNames(tasks.map((task) => task.label))}, which ${isOne ? reason : reason.replace(/^sends/, "send").replace(" its ", " their ")}`,
		subject: `inherited ${reason}`,
		remedy,
		...kind.severity && { severity: kind.severity },
		related: tasks.slice(0, 5).map((task) => ({
			at: {
				path: task.path,
				part: "key"
			},
			message: "would run twice"
		}))
	};
}
// src/rules/parts/durations.ts
function closestStarts(pipeline) {
	let closest;
	for (let $ = 0, $l = timedTriggers(pipeline).slice(0, 50); $ < $l.length; $++) {
		const { trigger, result } = $l[$];
		{
			const seconds = trigger.kind === "cron" && "cron" in result ? shortestInterval(result.cron) : void 0;
			if (seconds !== void 0 && (closest === void 0 || seconds < closest.seconds)) closest = {
				trigger,
				seconds
			};
		}
	}
	return closest;
}
function worstCase({ retry, timeout }) {
	const retries = extraAttempts(retry);
	if (timeout.value === void 0 || retries === void 0 || retry.delay.state === "unknown") return void 0;
	if (retries === "endless") return Number.POSITIVE_INFINITY;
	return (retries + 1) * timeout.value + retries * (retry.delay.value ?? 0);
}
// src/rules/retry-worst-case.ts
var retry_worst_case_default = require_startup.defineRule({
	summary: "All attempts of a task should end before the next scheduled run",
	why: "Each attempt may take the whole timeout. A task that fails slowly is then still retrying when the next run starts.",
	remedy: "Lower the number of retries, their delay or the timeout, so that all attempts fit between two starts.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	about: ["retry", "clock"],
	*check({ pipeline }) {
		const repeated = pipeline.tasks.filter((task) => isRetried(task) && !task.paused);
		const closest = repeated.length > 0 ? closestStarts(pipeline) : void 0;
		if (!closest) return;
		yield* together(repeated.flatMap((task) => {
			const seconds = (task.timeout.value ?? 0) <= closest.seconds ? worstCase(task) : void 0;
			return seconds !== void 0 && seconds > closest.seconds ? [{
				task,
				seconds
			}] : [];
		}), ({ task }) => task.key, (late) => {
			const worst = [...late].sort((a, b) => b.seconds - a.seconds)[0] ?? late[0];
			const remedy = pipeline.dialect.remedyFor(pipeline, {
				kind: "shorten-attempts",
				on: worst.task
			});
			if (!remedy) return void 0;
			return {
				at: { path: writtenPath(worst.task.retry.retries) ?? worst.task.path },
				remedy: continued(remedy, ", so that all attempts fit between two starts"),
				message: `${attemptsOf(late.map(({ task }) => task.label))} ${timeOf(worst.seconds, late.length > 1)}, and ${triggerPhrase(closest.trigger)} starts the next run after ${require_startup.duration(closest.seconds)}`,
				subject: "retries"
			};
		});
	}
});
function timeOf(seconds, isShared) {
	return Number.isFinite(seconds) ? `may take ${isShared ? "up to " : ""}${require_startup.duration(seconds)} together` : "have no limit";
}
function attemptsOf(labels) {
	return labels.length === 1 ? `All attempts of ${require_startup.listNames(labels)}` : `All attempts of each of ${require_startup.listNames(labels)}`;
}
// src/rules/rollback-missing.ts
const longestStatement = 5e4;
var rollback_missing_default = require_startup.defineRule({
	summary: "Changes that cannot be rolled back should have a test or an approval before them",
	why: "An agent, a reverse ETL sync or a table swap passes bad data on to production and to other systems. Running the pipeline again does not undo it.",
	remedy: "Add a data test or an approval task before it.",
	severity: "warning",
	since: "0.1.0",
	formerIds: ["change-without-way-back"],
	*check(context) {
		const changes = context.pipeline.tasks.flatMap((task) => {
			const change = isActive(context.pipeline, task) ? changeOf$1(task) : void 0;
			return change ? [{
				task,
				change
			}] : [];
		});
		if (changes.length === 0 || context.pipeline.gaps.has("nodes")) return;
		const guarded = guardedVertices(context);
		for (let $ = 0, $l = changes; $ < $l.length; $++) {
			const { task, change } = $l[$];
			{
				const vertex = context.graph.startOf(task.key);
				if ((context.graph.depth[vertex] ?? -1) === -1 || guarded.has(vertex) || hasUnknownAbove(context.graph, task)) continue;
				yield told$2(context.pipeline, task, change);
			}
		}
	}
});
function told$2(pipeline, task, { what, severity }) {
	return {
		at: {
			path: task.path,
			part: "key"
		},
		message: `${require_startup.quoted(task.label)} ${what} without a test or an approval before it`,
		subject: "change",
		...(severity === "note" || !startsByItself(pipeline)) && { severity: "note" }
	};
}
function changeOf$1(task) {
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
function changeOfTables({ code }) {
	const text = code.find(({ kind }) => kind === "sql")?.text;
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
	const guards = new Set(pipeline.tasks.filter((task) => isActive(pipeline, task) && isGuard(task)).map((task) => graph.endOf(task.key)));
	const guarded = new Set();
	for (let $ = 0, $l = inOrder$4(graph); $ < $l.length; $++) {
		const vertex = $l[$];
		if ((graph.upstream[vertex] ?? []).some((above) => guards.has(above) || guarded.has(above))) guarded.add(vertex);
	}
	return guarded;
}
function inOrder$4({ depth }) {
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
	return task.code.some(({ kind, text }) => (kind === "dbt" || kind === "commands") && /\bdbt\s+(?:build|test)\b/.test(text)) || /test|check|valid|approv|quality|expect|reconcil|\bdq\b/i.test(task.name);
}
// src/rules/safeguard-missing.ts
var safeguard_missing_default = require_startup.defineFamilyRule({
	summary: "Unattended pipelines should have a failure alert, retries, a timeout, a run limit and an SLA",
	why: "No one watches a scheduled run. These settings decide whether a failure at night recovers, stops the run, or stays unnoticed until someone misses the data.",
	remedy: "Add the settings in the finding at the root of the file; the fix adds them.",
	severity: "warning",
	since: "0.1.0",
	lead: "The pipeline runs unattended without"
});
// src/schedule/minutes.ts
const none$3 = new Uint32Array();
function unionOf(lists) {
	const distinct = [...new Set(lists)].filter((list) => list.length > 0);
	if (distinct.length < 2) return distinct[0] ?? none$3;
	const all = sortedTogether(distinct);
	let kept = 0;
	for (const minute of all) if (kept === 0 || all[kept - 1] !== minute) all[kept++] = minute;
	return all.slice(0, kept);
}
function sortedTogether(lists) {
	const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
	let at = 0;
	for (let $ = 0, $l = lists; $ < $l.length; $++) {
		const list = $l[$];
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
// src/schedule/certain.ts
const lanesIn$1 = new WeakMap();
const startsIn = new WeakMap();
function certainLanes(lanes) {
	const known = lanesIn$1.get(lanes);
	if (known) return known;
	const byPipeline = new Map();
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const lane = $l[$];
		{
			if (lane.certainty !== "exact") continue;
			const own = byPipeline.get(lane.pipeline);
			if (own) own.push(lane);
			else byPipeline.set(lane.pipeline, [lane]);
		}
	}
	lanesIn$1.set(lanes, byPipeline);
	return byPipeline;
}
function certainStarts(lanes) {
	const known = startsIn.get(lanes);
	if (known) return known;
	const starts = new Map([...certainLanes(lanes)].map(({ 0: pipeline, 1: own }) => [pipeline, unionOf(own.map(({ minutes }) => minutes))]));
	startsIn.set(lanes, starts);
	return starts;
}
// src/schedule/early-starts.ts
function needsIn({ graph }) {
	return graph.links.flatMap(({ kind, from, to }) => {
		const before = graph.pipelines[from], pipeline = graph.pipelines[to];
		return kind !== "event" && kind !== "status" || from === to || !before || !pipeline ? [] : [{
			pipeline,
			before
		}];
	});
}
function earlyStarts(forecast, needs, expected) {
	const lanesOf = certainLanes(forecast.lanes);
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
// src/model/trigger-zone.ts
function zoneWordOf({ timeZone }, dialect) {
	return timeZone.value ?? (timeZone.state === "unset" ? dialect.unsetZone : void 0) ?? "UTC";
}
// src/model/data-words.ts
const mostNamed$1 = 5;
function dataWords(condition) {
	const names = [...new Set(assetsIn(condition).map(({ name }) => name))];
	if (names.length <= mostNamed$1) return wordsOf(condition);
	return `${condition.kind === "any" ? "any of " : ""}${names.slice(0, mostNamed$1).map(require_startup.quoted).join(", ")} and ${names.length - mostNamed$1} more`;
}
function wordsOf(condition) {
	if (condition.kind === "asset") return require_startup.quoted(condition.asset.name);
	if (condition.kind === "unknown") return "data that is not known";
	return condition.of.map((part) => part.kind === "all" || part.kind === "any" ? `(${wordsOf(part)})` : wordsOf(part)).join(condition.kind === "all" ? " and " : " or ");
}
// src/schedule/circles.ts
function circlesIn(given) {
	const graph = closedGraph(given);
	const itself = new Set(graph.links.filter((link) => bringsRuns(link) && link.from === link.to).map((link) => link.from));
	return componentsOf(arrowsOf(graph)).map((members) => members.filter((vertex) => vertex < graph.pipelines.length).sort((a, b) => a - b)).filter(([first = -1, ...others]) => others.length > 0 || itself.has(first)).sort(({ 0: a = 0 }, { 0: b = 0 }) => a - b);
}
const closedGraphs = new WeakMap();
function closedGraph(graph) {
	const known = closedGraphs.get(graph);
	if (known) return known;
	let links = graph.links;
	for (let left = -1; left !== links.length;) {
		left = links.length;
		links = withoutOpen({
			...graph,
			links
		});
	}
	const closed = links === graph.links ? graph : {
		...graph,
		links
	};
	closedGraphs.set(graph, closed);
	return closed;
}
function withoutOpen(graph) {
	if (!graph.links.some(({ kind }) => kind === "data")) return graph.links;
	const { size, after } = arrowsOf(graph);
	const component = indexOfEach(size, componentsOf({
		size,
		after
	}));
	const updated = new Map();
	for (let $ = 0, $l = graph.pipelines; $ < $l.length; $++) {
		const vertex = $, pipeline = $l[$];
		{
			const keys = updated.get(component[vertex] ?? -1) ?? new Set();
			updated.set(component[vertex] ?? -1, keys);
			for (let $ = 0, $l = linkedTasks(pipeline).updates; $ < $l.length; $++) {
				const { asset } = $l[$];
				keys.add(asset.key);
			}
		}
	}
	const isClosed = ({ kind, from, to, trigger }) => kind !== "data" || component[from] === component[to] && trigger?.data !== void 0 && isMetBy(trigger.data, updated.get(component[to] ?? -1) ?? new Set()) === true;
	const links = graph.links.filter(isClosed);
	return links.length === graph.links.length ? graph.links : links;
}
function wayRound(given, circle) {
	const graph = closedGraph(given);
	const { after } = arrowsOf(graph);
	const { 0: first = 0 } = circle;
	const isPipeline = (vertex) => vertex < graph.pipelines.length;
	const isMember = new Set(circle);
	const cameFrom = new Map();
	const hearsAll = graph.listeners.some((listener) => listener.writer === first && !isFiltered(listener));
	const queue = [first];
	for (let $ = 0, $l = queue; $ < $l.length; $++) {
		const vertex = $l[$];
		for (let $ = 0, $l = after[vertex] ?? []; $ < $l.length; $++) {
			const next = $l[$];
			if (vertex === first && !isPipeline(next) && hearsAll) continue;
			if (next === first) return wayTo(vertex, first, cameFrom).filter(isPipeline);
			if (isPipeline(next) && !isMember.has(next) || cameFrom.has(next)) continue;
			cameFrom.set(next, vertex);
			queue.push(next);
		}
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
	for (let $ = 0, $l = order; $ < $l.length; $++) {
		const vertex = $l[$];
		{
			const depth = (chains[vertex]?.depth ?? 0) + 1;
			for (let $ = 0, $l = after[vertex] ?? []; $ < $l.length; $++) {
				const next = $l[$];
				if (depth > (chains[next]?.depth ?? 0)) chains[next] = {
					depth,
					before: vertex
				};
			}
		}
	}
	chainsOf.set(graph, chains);
	return chains;
}
function startOrder(graph) {
	const links = graph.links.filter(bringsRuns);
	const component = componentIndex(graph.pipelines.length, links);
	const after = lists(graph.pipelines.length);
	const waiting = new Array(graph.pipelines.length).fill(0);
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const { from, to } = $l[$];
		if (component[from] === component[to]) continue;
		after[from]?.push(to);
		waiting[to] = (waiting[to] ?? 0) + 1;
	}
	const order = waiting.flatMap((count, vertex) => count === 0 ? [vertex] : []);
	for (let at = 0; at < order.length; at++) for (let $ = 0, $l = after[order[at] ?? 0] ?? []; $ < $l.length; $++) {
		const next = $l[$];
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
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const { from, to } = $l[$];
		after[from]?.push(to);
	}
	return indexOfEach(size, componentsOf({
		size,
		after
	}));
}
function indexOfEach(size, components) {
	const index = new Array(size).fill(-1);
	for (let $ = 0, $l = components; $ < $l.length; $++) {
		const number = $, members = $l[$];
		for (let $ = 0, $l = members; $ < $l.length; $++) {
			const member = $l[$];
			index[member] = number;
		}
	}
	return index;
}
function arrowsOf(graph) {
	const { pipelines, links } = graph;
	const dialectOf = (vertex) => pipelines[vertex]?.dialect.id ?? "";
	const listeners = graph.listeners.filter((listener) => !isFiltered(listener));
	const heard = [...new Set(listeners.map(({ writer }) => dialectOf(writer)))];
	const anyOf = new Map(heard.map((dialect, index) => [dialect, pipelines.length + index]));
	const size = pipelines.length + heard.length;
	const after = lists(size);
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const link = $l[$];
		if (bringsRuns(link)) after[link.from]?.push(link.to);
	}
	for (const vertex of pipelines.keys()) {
		const any = anyOf.get(dialectOf(vertex));
		if (any !== void 0) after[vertex]?.push(any);
	}
	for (let $ = 0, $l = listeners; $ < $l.length; $++) {
		const { writer } = $l[$];
		after[anyOf.get(dialectOf(writer)) ?? 0]?.push(writer);
	}
	for (let $ = 0, $l = graph.listeners; $ < $l.length; $++) {
		const listener = $l[$];
		if (!isFiltered(listener) || isOnFailure(listener)) continue;
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const vertex = $, other = $l[$];
			if (hears(graph, listener, other)) after[vertex]?.push(listener.writer);
		}
	}
	return {
		size,
		after
	};
}
function isFiltered({ trigger }) {
	return trigger?.upstream?.among !== void 0;
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
		for (let $ = 0, $l = members; $ < $l.length; $++) {
			const member = $l[$];
			isOpen[member] = 0;
		}
		components.push(members);
	}
}
// src/schedule/lane.ts
function labelOf$2(trigger) {
	return trigger.name.trim() || nodeKeyOf(trigger.path);
}
function rowNames(lanes, most = 300) {
	const rows = countsOf(lanes.map(({ pipeline }) => pipeline));
	const short = lanes.map((lane) => ({
		...lane,
		tail: (rows.get(lane.pipeline) ?? 0) > 1 ? `, ${lane.label}` : ""
	}));
	const many = countsOf(short.map(({ pipeline, tail }) => pipeline.name + tail));
	return distinct$1(short.map(({ pipeline, tail }) => {
		const isShared = (many.get(pipeline.name + tail) ?? 0) > 1;
		return fitted(pipeline.name, isShared ? `${tail}, ${pipeline.key}` : tail, most);
	}));
}
function fitted(name, tail, most) {
	const end = require_startup.bounded(tail, most - Math.min(name.length, most >> 1));
	return `${require_startup.bounded(name, most - end.length)}${end}`;
}
function distinct$1(names) {
	const seen = new Map();
	return names.map((name) => {
		const number = (seen.get(name) ?? 0) + 1;
		seen.set(name, number);
		return number === 1 ? name : `${name} ${number}`;
	});
}
function countsOf(things) {
	const counts = new Map();
	for (let $ = 0, $l = things; $ < $l.length; $++) {
		const thing = $l[$];
		counts.set(thing, (counts.get(thing) ?? 0) + 1);
	}
	return counts;
}
// src/schedule/derived.ts
const mostDerived = 1e7;
function derivedLanes(graph, clockLanes, expected, end) {
	const lanes = clockLanes.map((own) => [...own]);
	const derived = [];
	const incoming = linksInto(graph);
	let left = mostDerived;
	const { order } = startOrder(graph);
	for (let $ = 0, $l = order; $ < $l.length; $++) {
		const vertex = $l[$];
		{
			const pipeline = graph.pipelines[vertex];
			const updates = incoming[vertex]?.filter(isUpdate) ?? [];
			const fresh = [...(incoming[vertex]?.filter((link) => !isUpdate(link)) ?? []).flatMap((link) => followers(graph, link, pipeline, lanes[link.from] ?? [], {
				expected,
				end
			})), ...dataLanes(pipeline, updates, lanes)];
			left -= fresh.reduce((sum, { minutes }) => sum + minutes.length, 0);
			if (left < 0) return {
				lanes: derived,
				truncated: true
			};
			lanes[vertex]?.push(...fresh);
			derived.push(...fresh);
		}
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
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const link = $l[$];
		if (bringsRuns(link) && link.from !== link.to) incoming[link.to]?.push(link);
	}
	return incoming;
}
function isUpdate({ kind }) {
	return kind === "data";
}
function dataLanes(pipeline, updates, lanes) {
	if (updates.length === 0) return [];
	return pipeline.triggers.flatMap((trigger) => {
		if (!trigger.data) return [];
		const times = new Map();
		for (let $ = 0, $l = updates; $ < $l.length; $++) {
			const { from, update, trigger: own } = $l[$];
			if (!update || own !== trigger) continue;
			times.set(update.asset.key, [...times.get(update.asset.key) ?? [], ...(lanes[from] ?? []).map(minutesOf$1)]);
		}
		const minutes = startsOn(trigger.data, new Map([...times].map(({ 0: key, 1: lists }) => [key, unionOf(lists)])));
		if (minutes.length === 0) return [];
		const label = trigger.name.trim() || `after updates of ${dataWords(trigger.data)}`;
		const { environments, branch } = trigger;
		return [{
			pipeline,
			kind: "data",
			label,
			trigger,
			minutes,
			certainty: "unknown",
			environments,
			branch
		}];
	});
}
function startsOn(condition, updates) {
	const events = [...updates].flatMap(({ 0: key, 1: minutes }) => [...minutes].map((minute) => ({
		key,
		minute
	})));
	events.sort((a, b) => a.minute - b.minute);
	const starts = [];
	const come = new Set();
	for (let $ = 0, $l = events; $ < $l.length; $++) {
		const index = $, { key, minute } = $l[$];
		come.add(key);
		if (events[index + 1]?.minute === minute || isMetBy(condition, come) !== true) continue;
		starts.push(minute);
		come.clear();
	}
	return Uint32Array.from(starts);
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
	const label = trigger && trigger.name.trim() !== "" ? labelOf$2(trigger) : `after ${source?.name ?? "any pipeline"}`;
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
	const heard = new Map();
	for (let $ = 0, $l = graph.pipelines; $ < $l.length; $++) {
		const index = $, pipeline = $l[$];
		{
			if (listening.has(index)) continue;
			const ended = moved(unionOf((lanes[index] ?? []).map(minutesOf$1)), Math.round((expected(pipeline)?.p50 ?? 0) / 60), end);
			heard.set(pipeline.dialect.id, [...heard.get(pipeline.dialect.id) ?? [], [pipeline, ended]]);
		}
	}
	return graph.listeners.flatMap((listener) => {
		const pipeline = graph.pipelines[listener.writer];
		const minutes = unionOf(((pipeline && heard.get(pipeline.dialect.id)) ?? []).flatMap(({ 0: other, 1: ended }) => hears(graph, listener, other) ? [ended] : []));
		return !pipeline || minutes.length === 0 ? [] : [laneAfter(listener, pipeline, null, minutes, false)];
	});
}
// src/schedule/window.ts
const mostDays = 3830;
const referenceWindow = {
	from: Date.UTC(2026, 2, 2),
	to: Date.UTC(2026, 2, 30)
};
function comingYear(today) {
	const from = Date.parse(today);
	const day = new Date(from);
	return {
		from,
		to: Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate())
	};
}
function windowFrom(fromUtcMs, days) {
	const from = Math.ceil(fromUtcMs / minuteMs) * minuteMs;
	return {
		from,
		to: from + Math.min(days, mostDays) * dayMs
	};
}
function minutesOf(window) {
	return Math.max(0, Math.round((window.to - window.from) / minuteMs));
}
function utcOf(window, minute) {
	return window.from + minute * minuteMs;
}
// src/schedule/forecast.ts
const leadMinutes = 2880;
function forecast(given, window, knowledge = {}) {
	const pipelines = [...given].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
	const expected = knowledge.expected ?? (() => void 0);
	const graph = triggerGraphOf(pipelines);
	const lead = graph.links.length + graph.listeners.length > 0 && pipelines.some(expected) ? leadMinutes : 0;
	const clock = clockOver({
		from: window.from - lead * minuteMs,
		to: window.to
	});
	const untimed = [];
	let truncated = false;
	const isMixed = hasSeveralClocks(pipelines);
	const clockLanes = pipelines.map((pipeline) => pipeline.triggers.flatMap((trigger) => {
		const starts = clock.startsOf(trigger);
		if (starts && "reason" in starts) untimed.push({
			pipeline,
			kind: kindOf(trigger),
			label: labelOf$2(trigger),
			...starts
		});
		if (!starts || "reason" in starts) return [];
		truncated ||= starts.truncated;
		const mayBeFewer = starts.mayBeFewer || isMixed && isOnServerClock(pipeline, trigger);
		return [clockLane(pipeline, trigger, {
			...starts,
			mayBeFewer
		})];
	}));
	const derived = derivedLanes(graph, clockLanes, expected, lead + minutesOf(window));
	const lanes = inOrder$3(pipelines, clockLanes, derived.lanes);
	return {
		window,
		lanes: lead === 0 ? lanes : lanes.map((lane) => ({
			...lane,
			minutes: moved(lane.minutes, -lead, minutesOf(window))
		})),
		untimed: [
			...untimed,
			...unheard(graph),
			...unfed(graph),
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
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const index = $, { minutes } = $l[$];
		for (const minute of minutes) packed[at++] = minute * size + index;
	}
	packed.sort();
	for (const value of packed.subarray(0, limit)) {
		const lane = lanes[value % size];
		if (lane) yield {
			lane,
			minute: Math.floor(value / size)
		};
	}
}
function isOnServerClock({ dialect }, { timeZone }) {
	return timeZone.state === "unset" && dialect.unsetZone !== void 0;
}
function hasSeveralClocks(pipelines) {
	const kinds = pipelines.flatMap((pipeline) => pipeline.triggers.filter(({ kind }) => kind === "cron").map((trigger) => isOnServerClock(pipeline, trigger)));
	return kinds.includes(true) && kinds.includes(false);
}
function clockLane(pipeline, trigger, { minutes, offsets, mayBeFewer }) {
	const open = trigger.sensor?.window.value;
	const poll = trigger.sensor?.poll.value;
	const isSensor = trigger.kind === "sensor";
	return {
		pipeline,
		kind: isSensor ? "sensor" : "cron",
		label: labelOf$2(trigger),
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
function inOrder$3(pipelines, clockLanes, derived) {
	const more = new Map();
	for (let $ = 0, $l = derived; $ < $l.length; $++) {
		const lane = $l[$];
		more.set(lane.pipeline, [...more.get(lane.pipeline) ?? [], lane]);
	}
	return pipelines.flatMap((pipeline, index) => [...clockLanes[index] ?? [], ...more.get(pipeline) ?? []]);
}
function unheard({ unresolved, pipelines }) {
	return unresolved.flatMap(({ kind, writer, trigger }) => {
		const pipeline = pipelines[writer];
		if (kind !== "event" || !pipeline || !trigger) return [];
		return [{
			pipeline,
			kind: "upstream",
			label: labelOf$2(trigger),
			reason: "the upstream pipeline is not among these files"
		}];
	});
}
function unfed({ pipelines, links }) {
	const updates = new Map();
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const { to, update } = $l[$];
		if (update) updates.set(to, (updates.get(to) ?? new Set()).add(update.asset.key));
	}
	return pipelines.flatMap((pipeline, index) => pipeline.triggers.flatMap((trigger) => {
		if (!trigger.data) return [];
		const updated = updates.get(index) ?? new Set();
		if (isMetBy(trigger.data, updated) === true) return [];
		const missing = assetsIn(trigger.data).find(({ key }) => !updated.has(key));
		const reason = missing ? `it waits for updates of ${require_startup.quoted(missing.name)}, which no pipeline of these files makes` : "it waits for updates that the file does not name";
		return [{
			pipeline,
			kind: "data",
			label: labelOf$2(trigger),
			reason
		}];
	}));
}
function called(pipelines) {
	return pipelines.flatMap((pipeline) => pipeline.triggers.filter(({ kind }) => kind === "webhook").map((trigger) => ({
		pipeline,
		kind: "webhook",
		label: labelOf$2(trigger),
		reason: "it is started by a webhook"
	})));
}
// src/schedule/local-time.ts
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
	return `${weekdays[date.getUTCDay()]?.slice(0, 3)} ${String(date.getUTCDate()).padStart(2)} ${monthNames[date.getUTCMonth()]?.slice(0, 3)}`;
}
function longDayText(wall) {
	const date = new Date(wall);
	return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]?.slice(0, 3)} ${date.getUTCFullYear()}`;
}
function fullDayText(wall, usualYear) {
	const date = new Date(wall);
	const year = String(date.getUTCFullYear());
	const day = `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
	return year === usualYear ? day : `${day} ${year}`;
}
function startOfDay(wall) {
	return Math.floor(wall / dayMs) * dayMs;
}
function utcOfWall(offsets, wall) {
	for (let $ = 0, $l = offsets.stretches; $ < $l.length; $++) {
		const { from, to, offsetMs } = $l[$];
		if (wall < to + offsetMs) return Math.max(from, wall - offsetMs);
	}
}
function minuteOfDay(localTime) {
	const { 0: hour = 0, 1: minute = 0 } = localTime.split(":").map(Number);
	return hour * 60 + minute;
}
const forecastOf = new WeakMap();
function referenceForecast(pipelines) {
	const { 0: first } = pipelines;
	const known = first && forecastOf.get(first);
	if (known?.pipelines.length === pipelines.length && known.pipelines.every((pipeline, at) => pipeline === pipelines[at])) return known.forecast;
	const fresh = forecast(pipelines, referenceWindow);
	if (first) forecastOf.set(first, {
		pipelines,
		forecast: fresh
	});
	return fresh;
}
function cronPathOf({ pipeline, trigger }) {
	return trigger && cronPath(pipeline, trigger);
}
function timeOfStart(lane, minute) {
	const zone = lane.trigger ? zoneWordOf(lane.trigger, lane.pipeline.dialect) : "UTC";
	return `${clockOfStart(lane, minute)} (${lane.offsets ? zone : "UTC"})`;
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
	return require_startup.joined$1([...shown.map(({ name }) => require_startup.quoted(name)), ...rest > 0 ? [`${rest} more`] : []]);
}
// src/rules/schedule-before-upstream.ts
var schedule_before_upstream_default = require_startup.defineWorkspaceRule({
	summary: "Schedules should start after the upstream pipeline ends",
	why: "A pipeline that starts before the pipeline it reads from has ended works on the data of the day before.",
	remedy: "Start later, or use a trigger on the upstream pipeline.",
	severity: "warning",
	since: "0.1.0",
	options: { after: {
		type: "strings",
		description: "Pipelines that depend on another one, as paths (reader=upstream): `pipelines/report.yml=pipelines/load.yml`",
		default: []
	} },
	facts: [linkedTasks],
	*check({ pipelines, baselines, options }) {
		if (pipelines.length < 2) return;
		const known = referenceForecast(pipelines);
		const needs = [...needsIn(known), ...needsFrom(options.after, pipelines)];
		for (let $ = 0, $l = earlyStarts(known, distinct(needs), expectedFrom(baselines)); $ < $l.length; $++) {
			const early = $l[$];
			{
				const path = cronPathOf(early.lane);
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
	}
});
function messageOf({ lane, before, at, begun, end, times }) {
	return `${`Starts at ${timeOfStart(lane, at)}${shareOfStarts(times, lane)}`}, but the run of ${require_startup.quoted(before.pipeline.name)} from ${clockOfStart(lane, begun)} ends at about ${clockOfStart(lane, end)}`;
}
function relatedOf$1({ before }) {
	const path = cronPathOf(before);
	return path ? [{
		document: before.pipeline.document,
		at: { path },
		message: "must end first"
	}] : [];
}
function needsFrom(entries, pipelines) {
	const byKey = new Map(pipelines.map((pipeline) => [pipeline.key, pipeline]));
	return entries.flatMap((entry) => {
		const { 0: pipeline, 1: before } = entry.split("=").map((path) => byKey.get(path.trim()));
		return pipeline && before && pipeline !== before ? [{
			pipeline,
			before
		}] : [];
	});
}
function distinct(needs) {
	return [...new Map(needs.map((need) => [JSON.stringify([need.pipeline.key, need.before.key]), need])).values()];
}
// src/schedule/crowds.ts
function startLoad(lanes, minutes) {
	const alike = new Map();
	for (const starts of certainStarts(lanes).values()) alike.set(starts, (alike.get(starts) ?? 0) + 1);
	const counts = new Uint32Array(minutes);
	for (const { 0: starts, 1: pipelines } of alike) for (let at = 0; at < starts.length; at++) {
		const minute = starts[at] ?? 0;
		counts[minute] = (counts[minute] ?? 0) + pipelines;
	}
	return { counts };
}
function busiestIn({ counts }, crowd) {
	const known = new Map();
	return (starts) => {
		if (known.has(starts)) return known.get(starts);
		let minute = -1, pipelines = -1, crowded = 0;
		for (let at = 0; at < starts.length; at++) {
			const now = counts[starts[at] ?? 0] ?? 0;
			if (now >= crowd) crowded++;
			if (now <= pipelines) continue;
			minute = starts[at] ?? 0;
			pipelines = now;
		}
		const busiest = minute === -1 ? void 0 : {
			minute,
			pipelines,
			crowded
		};
		known.set(starts, busiest);
		return busiest;
	};
}
function startersAt(lanes, minutes, most) {
	const starters = new Map([...minutes].map((minute) => [minute, new Set()]));
	const asked = new Map();
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const { certainty, minutes: starts, pipeline } = $l[$];
		{
			if (certainty !== "exact") continue;
			const known = asked.get(starts) ?? [...starts].flatMap((minute) => starters.get(minute) ?? []);
			asked.set(starts, known);
			for (let $ = 0, $l = known; $ < $l.length; $++) {
				const there = $l[$];
				if (there.size < most) there.add(pipeline);
			}
		}
	}
	return new Map([...starters].map(({ 0: minute, 1: pipelines }) => [minute, [...pipelines]]));
}
// src/schedule/resources.ts
const noPools = [];
const known$3 = new WeakMap();
function usesOf(pipeline, pools = noPools) {
	const byPipeline = known$3.get(pools) ?? new WeakMap();
	known$3.set(pools, byPipeline);
	const found = byPipeline.get(pipeline);
	if (found) return found;
	const uses = usesIn(pipeline, pools);
	byPipeline.set(pipeline, uses);
	return uses;
}
const taskUses = factOf((pipeline) => {
	const claims = new Map(claimsOf(pipeline).map((claim) => [claim.task, claim]));
	return pipeline.tasks.flatMap((task) => {
		if (isPaused(pipeline, task)) return [];
		const claim = thingOf(claims.get(task));
		const names = namesOf$2(task);
		const { path, pool } = task;
		return claim || pool || names.length > 0 ? [{
			claim,
			names,
			path,
			...pool && { pool }
		}] : [];
	});
});
function namesOf$2({ connection, action }) {
	const first = connection.value?.trim() ?? "", second = action.target.value?.trim() ?? "";
	if (first === "") return second === "" ? noNames : [second];
	return second === "" ? [first] : [first, second];
}
const noNames = [];
function usesIn(pipeline, pools) {
	const uses = new Map();
	const add = (use) => {
		if (!uses.has(use.resource.key)) uses.set(use.resource.key, use);
	};
	for (let $ = 0, $l = taskUses(pipeline); $ < $l.length; $++) {
		const task = $l[$];
		if (task.claim) add(task.claim);
		for (let $ = 0, $l = poolsOf(task, pools); $ < $l.length; $++) {
			const use = $l[$];
			add(use);
		}
	}
	return uses.size === 0 ? noUses : [...uses.values()];
}
const noUses = [];
function thingOf(claim) {
	if (!claim) return null;
	const { key, path, words } = claim;
	return {
		resource: {
			key,
			kind: "thing",
			words,
			capacity: 1
		},
		path
	};
}
function poolsOf({ names, path, pool }, pools) {
	if (pools.length === 0) return noUses;
	return pools.filter(({ name: own, members }) => own === pool?.name || members.some((member) => names.some((name) => textMatches(member, name)))).map(({ name, slots }) => ({
		resource: {
			key: JSON.stringify(["pool", name]),
			kind: "pool",
			words: `pool ${require_startup.quoted(name)}`,
			capacity: slots
		},
		path: name === pool?.name ? pool.path : path
	}));
}
function isPaused(pipeline, task) {
	return task.paused || groupsAround(pipeline, task).some(({ paused }) => paused);
}
// src/schedule/clashes.ts
const mostPartners = 100;
const mostSpans$1 = 60;
function clashesIn(lanes, collisions, expected = () => void 0) {
	const lanesOf = certainLanes(lanes);
	const found = new Map();
	for (let $ = 0, $l = collisions; $ < $l.length; $++) {
		const collision = $l[$];
		for (let $ = 0, $l = collision.pipelines; $ < $l.length; $++) {
			const pipeline = $l[$];
			for (let $ = 0, $l = lanesIn(lanesOf.get(pipeline) ?? [], collision, heldMinutes(expected(pipeline))); $ < $l.length; $++) {
				const lane = $l[$];
				{
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
			}
		}
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
function addPartners(partners, { pipelines }, self) {
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const pipeline = $l[$];
		if (partners.size >= mostPartners) return;
		if (pipeline !== self) partners.add(pipeline);
	}
}
function lanesIn(lanes, { spans }, length) {
	if (lanes.length < 2) return lanes;
	return lanes.filter(({ minutes }) => spans.slice(0, mostSpans$1).some(({ from, to }) => (minutes[firstFrom(minutes, from - length + 1)] ?? to) < to));
}
// src/schedule/self-overlap.ts
function lanesByLimit(lanes) {
	const groups = new Map();
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const lane = $l[$];
		for (let $ = 0, $l = lane.environments.length > 0 ? lane.environments : [null]; $ < $l.length; $++) {
			const environment = $l[$];
			{
				const key = JSON.stringify([environment, lane.branch]);
				groups.set(key, [...groups.get(key) ?? [], lane]);
			}
		}
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
// src/schedule/sweep.ts
function* meetings(holds, capacity = 1) {
	if (holds.length <= capacity) return;
	const crowds = crowdsOf(holds);
	const starts = inOrder$2(crowds, false);
	const ends = inOrder$2(crowds, true);
	const present = new Map();
	const ownersOf = ownersIn(crowds);
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
				owners: ownersOf(open.crowds),
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
	for (let $ = 0, $l = holds; $ < $l.length; $++) {
		const { owner, minutes, length } = $l[$];
		{
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
	}
	return [...byLength.values()].flatMap((crowds) => [...crowds.values()]);
}
function inOrder$2(crowds, isEnd) {
	const events = new Float64Array(crowds.reduce((sum, { minutes }) => sum + minutes.length, 0));
	let at = 0;
	for (let $ = 0, $l = crowds; $ < $l.length; $++) {
		const index = $, { minutes, length } = $l[$];
		{
			const later = isEnd ? length : 0;
			for (const minute of minutes) events[at++] = (minute + later) * crowds.length + index;
		}
	}
	return events.sort();
}
function ownersIn(crowds) {
	const known = new Map();
	return (indices) => {
		const chosen = [...indices].sort((a, b) => a - b);
		const key = chosen.join();
		const owners = known.get(key) ?? chosen.flatMap((index) => crowds[index]?.owners ?? []).sort((a, b) => a - b);
		known.set(key, owners);
		return owners;
	};
}
// src/schedule/collisions.ts
const none$2 = new Uint32Array();
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
	].sort(inOrder$1);
}
function resourceCollisionsIn(forecast, { expected = () => void 0, pools = [] }) {
	return [...resourceCollisions(partiesOf(forecast.lanes, expected), pools)].sort(inOrder$1);
}
function inOrder$1(a, b) {
	return a.from - b.from || compare(a.kind, b.kind) || compare(a.on, b.on) || b.peak - a.peak;
}
function partiesOf(lanes, expected) {
	const starts = certainStarts(lanes);
	return [...certainLanes(lanes)].filter(({ 0: pipeline }) => (starts.get(pipeline)?.length ?? 0) > 0).map(({ 0: pipeline, 1: all }, owner) => ({
		pipeline,
		lanes: all.filter(({ minutes }) => minutes.length > 0),
		hold: {
			owner,
			minutes: starts.get(pipeline) ?? none$2,
			length: heldMinutes(expected(pipeline))
		}
	}));
}
function resourceCollisions(parties, pools) {
	const holds = new Map();
	for (let $ = 0, $l = parties; $ < $l.length; $++) {
		const { pipeline, hold } = $l[$];
		for (let $ = 0, $l = usesOf(pipeline, pools); $ < $l.length; $++) {
			const { resource } = $l[$];
			{
				const known = holds.get(resource.key) ?? {
					resource,
					holds: []
				};
				holds.set(resource.key, known);
				known.holds.push(hold);
			}
		}
	}
	return [...holds.values()].flatMap(({ resource, holds: all }) => gathered(parties, meetings(all, resource.capacity), resource.kind, resource.words));
}
function gathered(parties, found, kind, on) {
	const byOwners = new Map();
	for (const meeting of found) {
		const known = byOwners.get(meeting.owners);
		if (!known) byOwners.set(meeting.owners, {
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
	const limit = runLimit(pipeline.runPolicy);
	if (limit === void 0 || pipeline.runPolicy.scheduleWaitsForItself) return [];
	return lanesByLimit(lanes).flatMap((together) => {
		const overlap = selfOverlap(together, expected(pipeline), limit ?? 0);
		if (!overlap) return [];
		const { first, late, peak } = overlap;
		const on = limit ? `the limit of ${limit}` : "its own runs";
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
// src/schedule/proposal.ts
const farthest = 180;
function proposeSlot(clock, slot, checks) {
	if (slot.minute === void 0) return void 0;
	const step = slot.minute % 5 === 0 ? 5 : 1;
	const shifts = shiftsOf(clock, slot);
	const freeSlot = (shiftMinutes) => {
		if (slot.isRuledOut?.(shiftMinutes)) return void 0;
		const shifted = shiftedSlot(clock, slot, shifts, shiftMinutes);
		if (!shifted || shifted.minutes.length === 0) return void 0;
		return checks.every((check) => check(shifted.minutes, shiftMinutes)) ? shifted : void 0;
	};
	for (let distance = step; distance <= farthest; distance += step) {
		const free = freeSlot(distance) ?? freeSlot(-distance);
		if (free) return free;
	}
}
const known$2 = new WeakMap();
function shiftsOf(clock, { language, text, zone, excluded }) {
	const languages = known$2.get(clock) ?? new WeakMap();
	known$2.set(clock, languages);
	const slots = languages.get(language) ?? new Map();
	languages.set(language, slots);
	const key = `${zone} ${text} ${excluded.join()}`;
	const shifts = slots.get(key) ?? new Map();
	slots.set(key, shifts);
	return shifts;
}
function shiftedSlot(clock, { language, text, zone, excluded }, shifts, shiftMinutes) {
	const slot = shifts.get(shiftMinutes);
	if (slot !== void 0) return slot ?? void 0;
	const shifted = language.shifted(text, shiftMinutes);
	const moved = shifted ? {
		...shifted,
		shiftMinutes,
		minutes: clock.minutesOf(shifted.cron, zone, excluded)
	} : void 0;
	shifts.set(shiftMinutes, moved ?? null);
	return moved;
}
function nobodyElseStarts(counts, own) {
	return (minutes) => minutes.every((minute) => isFree(counts, own, minute));
}
function movesOntoOthers(counts, own, cron, window, offsets) {
	const changes = offsets.stretches.slice(1).map(({ from }) => from);
	if (cron.isElapsed && changes.length > 0) return () => false;
	const isSteady = (minute) => changes.every((change) => Math.abs(utcOf(window, minute) - change) > nearMs$1);
	return (shiftMinutes) => own.some((minute) => !isFree(counts, own, minute + shiftMinutes) && isSteady(minute));
}
const nearMs$1 = 2 * dayMs;
function isFree(counts, own, minute) {
	const starts = counts[minute] ?? 0;
	return starts === 0 || starts === 1 && has(own, minute);
}
function occupationOf(holds, capacity, windowMinutes) {
	const holders = new Uint16Array(windowMinutes);
	for (let $ = 0, $l = holds; $ < $l.length; $++) {
		const { minutes, length } = $l[$];
		{
			let done = 0;
			for (const minute of minutes) {
				const end = Math.min(minute + length, windowMinutes);
				for (let at = Math.max(minute, done); at < end; at++) addHolder(holders, at);
				done = Math.max(done, end);
			}
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
// src/schedule/improvement.ts
function improverOf(forecast, { expected = () => void 0, pools = [] } = {}) {
	const clock = clockOver(forecast.window);
	const load = startLoad(forecast.lanes, minutesOf(forecast.window));
	const certain = certainStarts(forecast.lanes);
	const occupations = occupationsIn(forecast, certain, pools, expected);
	const linksTo = linksByTarget(forecast);
	const improve = (lane) => {
		const { pipeline, offsets, trigger, minutes: own } = lane;
		const text = trigger?.cron.value;
		const language = pipeline.dialect.clock;
		const cron = trigger?.clock && "cron" in trigger.clock ? trigger.clock.cron : void 0;
		if (text === void 0 || !language || !cron || offsets === void 0 || lane.certainty !== "exact") return void 0;
		const length = heldMinutes(expected(pipeline));
		const { finishBy } = pipeline.promises;
		const checks = [
			nobodyElseStarts(load.counts, own),
			...occupations(pipeline).map((occupation) => fitsIn(occupation, own, length)),
			...finishBy ? [endsBy(minuteOfDay(finishBy.localTime), length, clock, finishBy.timeZone)] : [],
			...earlierRuns(forecast, linksTo.get(pipeline) ?? [], certain, expected).map((before) => seesAsMuch(before.minutes, before.length, own))
		];
		const zone = offsets.zone, excluded = trigger?.excludeDates ?? [];
		const minute = cron.minutes.length === 1 ? cron.minutes[0] : void 0;
		const isRuledOut = movesOntoOthers(load.counts, own, cron, clock.window, offsets);
		const proposal = proposeSlot(clock, {
			text,
			language,
			minute,
			zone,
			excluded,
			isRuledOut
		}, checks);
		return proposal && {
			...proposal,
			before: busiestIn(load, 1)(own)?.pipelines ?? 0,
			after: 1
		};
	};
	const book = ({ pipeline, minutes: own }, { minutes }) => {
		for (const minute of minutes) load.counts[minute] = (load.counts[minute] ?? 0) + 1;
		for (let $ = 0, $l = occupations(pipeline); $ < $l.length; $++) {
			const occupation = $l[$];
			holdMore(occupation, minutes, heldMinutes(expected(pipeline)), own);
		}
	};
	return {
		load,
		improve,
		book
	};
}
function occupationsIn({ window }, holders, pools, expected) {
	const users = new Map();
	for (const { 0: pipeline, 1: minutes } of holders) for (let $ = 0, $l = usesOf(pipeline, pools); $ < $l.length; $++) {
		const { resource } = $l[$];
		{
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
function linksByTarget({ graph }) {
	const byTarget = new Map();
	for (let $ = 0, $l = graph.links; $ < $l.length; $++) {
		const link = $l[$];
		{
			const target = link.kind === "event" || link.kind === "status" ? graph.pipelines[link.to] : void 0;
			const known = target && byTarget.get(target);
			if (known) known.push(link);
			else if (target) byTarget.set(target, [link]);
		}
	}
	return byTarget;
}
function earlierRuns({ graph }, links, certain, expected) {
	return links.flatMap((link) => {
		const source = graph.pipelines[link.from];
		const minutes = source && certain.get(source), duration = source && expected(source);
		return minutes && duration ? [{
			minutes,
			length: heldMinutes(duration)
		}] : [];
	});
}
// src/schedule/moved-starts.ts
const mostMoves = 1e3;
const none$1 = new Uint32Array();
function plannerOf(forecast, request) {
	const improver = improverOf(forecast, request);
	const before = {
		...improver.load,
		counts: improver.load.counts.slice()
	};
	const budget = { left: mostMoves };
	const order = untouchedFirst(request.touched ?? null);
	const clashing = order(request.clashes.map(({ lane }) => lane));
	const forThings = moveAll(clashing, improver, budget, placesIn(forecast, request, new Set(clashing)));
	const forCrowd = ({ lanes, size }) => {
		const inCrowd = order(lanes.filter((lane) => !forThings.has(lane)));
		return new Map([...forThings, ...moveAll(inCrowd, improver, budget, minutesIn(before, size))]);
	};
	return {
		forThings,
		forCrowd
	};
}
function moveAll(lanes, improver, budget, keepers) {
	const plan = new Map();
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const lane = $l[$];
		{
			const better = keepers.hasRoomFor(lane) || budget.left-- <= 0 ? void 0 : improver.improve(lane);
			if (better) {
				plan.set(lane, better);
				improver.book(lane, better);
			} else keepers.keep(lane);
		}
	}
	return plan;
}
function placesIn(forecast, { expected = () => void 0, pools = [] }, clashing) {
	const quiet = certainStarts(forecast.lanes.filter((lane) => !clashing.has(lane)));
	const kept = occupationsIn(forecast, new Map([...certainStarts(forecast.lanes).keys()].map((pipeline) => [pipeline, quiet.get(pipeline) ?? none$1])), pools, expected);
	return {
		hasRoomFor: ({ pipeline, minutes }) => {
			const length = heldMinutes(expected(pipeline));
			return kept(pipeline).every((occupation) => fitsIn(occupation, none$1, length)(minutes, 0));
		},
		keep: ({ pipeline, minutes }) => {
			for (let $ = 0, $l = kept(pipeline); $ < $l.length; $++) {
				const occupation = $l[$];
				holdMore(occupation, minutes, heldMinutes(expected(pipeline)));
			}
		}
	};
}
function minutesIn({ counts }, size) {
	const taken = new Set();
	const known = new Map();
	const crowdedOf = ({ minutes }) => {
		const crowded = known.get(minutes) ?? minutes.filter((minute) => (counts[minute] ?? 0) >= size);
		known.set(minutes, crowded);
		return crowded;
	};
	return {
		hasRoomFor: (lane) => !crowdedOf(lane).some((minute) => taken.has(minute)),
		keep: (lane) => {
			for (const minute of crowdedOf(lane)) taken.add(minute);
		}
	};
}
function untouchedFirst(touched) {
	const isTouched = ({ pipeline }) => touched?.has(pipeline.document.source.path) ?? false;
	return (lanes) => [...lanes.filter((lane) => !isTouched(lane)), ...lanes.filter(isTouched)];
}
// src/rules/parts/slot-fix.ts
const knownOf$1 = new WeakMap();
function knownAbout(forecast, surroundings) {
	const { baselines, team, touched } = surroundings;
	const known = knownOf$1.get(forecast);
	if (known && known.of.baselines === baselines && known.of.team === team && known.of.touched === touched) return known;
	const expected = expectedFrom(baselines);
	const clashes = clashesIn(forecast.lanes, resourceCollisionsIn(forecast, {
		expected,
		pools: team.pools
	}), expected);
	const fresh = {
		of: {
			baselines,
			team,
			touched
		},
		clashes
	};
	knownOf$1.set(forecast, fresh);
	return fresh;
}
function resourceClashes(forecast, surroundings) {
	return knownAbout(forecast, surroundings).clashes;
}
function planFor(forecast, surroundings, crowded) {
	const known = knownAbout(forecast, surroundings);
	if (known.forThings && !crowded) return known.forThings;
	const { baselines, team, touched } = surroundings;
	const request = {
		clashes: known.clashes,
		expected: expectedFrom(baselines),
		pools: team.pools,
		touched
	};
	const planner = known.planner ?? plannerOf(forecast, request);
	known.forThings = planner.forThings;
	known.planner = crowded ? void 0 : planner;
	return crowded ? planner.forCrowd(crowded) : planner.forThings;
}
function adviserOf(forecast, surroundings, crowded) {
	if (!surroundings.team.proposals) return () => ({});
	let plan;
	return (lane) => {
		plan ??= planFor(forecast, surroundings, crowded?.());
		const better = plan.get(lane);
		const path = cronPathOf(lane);
		const fix = better && path && moveSchedule(lane.pipeline.document, path, better, lane);
		return better && fix ? {
			fix,
			remedy: remedyOf(better, lane)
		} : {};
	};
}
function remedyOf(better, lane) {
	const why = better.before > 1 ? `no other pipeline starts then (today: ${require_startup.count(better.before - 1, "other")})` : "no other pipeline uses the resource then";
	return `${titleOf(better, lane)}: ${why}`;
}
function titleOf({ cron, minutes, shiftMinutes }, lane) {
	if (cron.hours.length * cron.minutes.length === 1) return `Start at ${timeOfStart(lane, minutes[0] ?? 0)}`;
	return `Start ${require_startup.count(Math.abs(shiftMinutes), "minute")} ${shiftMinutes > 0 ? "later" : "earlier"}`;
}
function moveSchedule(document, path, better, lane) {
	const node = require_startup.nodeAt(require_startup.rootAt(document, path), path);
	if (node?.kind !== "scalar" || typeof node.value !== "string") return void 0;
	const edits = [];
	for (let $ = 0, $l = better.edits; $ < $l.length; $++) {
		const { within, text } = $l[$];
		{
			const span = require_startup.spanWithin(document, node, within);
			if (document.source.text.slice(span.start, span.end) !== node.value.slice(within.start, within.end)) return void 0;
			edits.push({
				span,
				text
			});
		}
	}
	return {
		title: titleOf(better, lane),
		safety: "unsafe",
		edits
	};
}
// src/rules/schedule-crowd.ts
var schedule_crowd_default = require_startup.defineWorkspaceRule({
	summary: "Pipelines should spread their start times",
	why: "Pipelines that start in the same minute compete for the same workers, warehouses and rate limits, and each of them takes longer than alone.",
	remedy: "Move some of the starts by a few minutes.",
	severity: "note",
	since: "0.1.0",
	options: { pipelines: {
		type: "integer",
		description: "Number of pipelines in one minute from which the rule reports",
		default: 5,
		minimum: 2,
		maximum: 1e3
	} },
	facts: [linkedTasks, taskUses],
	*check({ pipelines, options, ...surroundings }) {
		if (pipelines.length < options.pipelines) return;
		const forecast = referenceForecast(pipelines);
		const busiestOf = busiestIn(startLoad(forecast.lanes, minutesOf(forecast.window)), options.pipelines);
		const crowded = forecast.lanes.flatMap((lane) => {
			const busiest = lane.certainty === "exact" ? busiestOf(lane.minutes) : void 0;
			return busiest && busiest.pipelines >= options.pipelines ? [{
				lane,
				...busiest
			}] : [];
		});
		if (crowded.length === 0) return;
		const told = crowded.filter(({ lane }) => surroundings.isReviewed(lane.pipeline.document));
		const starters = startersAt(forecast.lanes, new Set(told.map(({ minute }) => minute)), 5);
		const advise = adviserOf(forecast, surroundings, () => ({
			lanes: crowded.map(({ lane }) => lane),
			size: options.pipelines
		}));
		for (let $ = 0, $l = told; $ < $l.length; $++) {
			const { lane, minute, pipelines: size, crowded: times } = $l[$];
			{
				const path = cronPathOf(lane);
				const others = (starters.get(minute) ?? []).filter((pipeline) => pipeline !== lane.pipeline);
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
	}
});
// src/rules/schedule-duplicate.ts
var schedule_duplicate_default = require_startup.defineRule({
	summary: "Two schedules should not start the same run at the same time",
	why: "Each schedule starts its own run, so the same work is done twice at the same time, on the same tables.",
	remedy: "Remove one of the schedules, or change its times, environment, branch or inputs.",
	severity: "warning",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		const numberOf = valueNumbers();
		const first = new Map();
		for (let $ = 0, $l = timedTriggers(pipeline); $ < $l.length; $++) {
			const { trigger, path, result } = $l[$];
			{
				if (trigger.kind !== "cron" || !("cron" in result) || trigger.timeZone.state === "unknown") continue;
				const start = startOf(trigger, result.cron, numberOf);
				const earlier = first.get(start);
				if (!earlier) first.set(start, trigger);
				else yield {
					at: { path },
					message: `${triggerWord(trigger)} starts the same run at the same times as ${sameWord(trigger, earlier)}`,
					subject: result.cron.text,
					related: [{
						at: { path: writtenPath(earlier.cron) ?? earlier.path },
						message: "the other schedule"
					}]
				};
			}
		}
	}
});
function sameWord(trigger, earlier) {
	const phrase = triggerPhrase(earlier);
	return phrase === triggerPhrase(trigger) ? "an earlier schedule" : phrase;
}
function startOf(trigger, cron, numberOf) {
	const inputs = trigger.passes.map(({ name, value }) => [name, numberOf(value)]);
	return JSON.stringify([
		cron.minutes,
		cron.hours,
		cron.days,
		cron.months,
		cron.seconds,
		isEveryYear(cron) || cron.years,
		zoneOf(trigger),
		trigger.environments,
		trigger.branch,
		[...trigger.excludeDates].sort(),
		inputs.sort(({ 0: a }, { 0: b }) => a < b ? -1 : 1)
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
// src/schedule/clock-change.ts
const nearMs = 180 * minuteMs;
const steadyHours = {
	from: 5,
	to: 21
};
function mayMeetChange(cron) {
	return cron.hours.some((hour) => hour < steadyHours.from || hour >= steadyHours.to) && hasLonelyStarts(cron);
}
const longestChangeMs = 120 * minuteMs;
function hasLonelyStarts({ hours, minutes }) {
	const times = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * minuteMs)).sort((one, other) => one - other);
	let first = times[0] ?? 0;
	for (let $ = 0, $l = times; $ < $l.length; $++) {
		const index = $, time = $l[$];
		{
			const next = times[index + 1] ?? Number.POSITIVE_INFINITY;
			if (next - time < nearMs) continue;
			if (time - first < longestChangeMs) return true;
			first = next;
		}
	}
	return false;
}
function changedStarts(cron, offsets, window) {
	const hits = new Map();
	for (let $ = 0, $l = offsets.stretches; $ < $l.length; $++) {
		const index = $, after = $l[$];
		{
			const before = offsets.stretches[index - 1];
			if (!before || after.from < window.from || after.from >= window.to) continue;
			const kind = after.offsetMs > before.offsetMs ? "skipped" : "doubled";
			const first = after.from + Math.min(before.offsetMs, after.offsetMs);
			const end = after.from + Math.max(before.offsetMs, after.offsetMs);
			hits.set(kind, [...hits.get(kind) ?? [], lonelyTimes(cron, first, end)]);
		}
	}
	return [...hits].sort(({ 0: a }, { 0: b }) => a < b ? 1 : a > b ? -1 : 0).flatMap(({ 0: kind, 1: days }) => {
		const walls = days.find((times) => times.length > 0);
		if (!walls) return [];
		return [{
			kind,
			walls,
			isWholeDay: isWholeDay(cron, walls)
		}];
	});
}
function lonelyTimes(cron, first, end) {
	const near = [...localTimes(cron, first - nearMs, end + nearMs)];
	return near.every((wall) => wall >= first && wall < end) ? near : [];
}
function isWholeDay(cron, walls) {
	const day = Math.floor((walls[0] ?? 0) / dayMs) * dayMs;
	return [...localTimes(cron, day, day + dayMs)].length === walls.length;
}
// src/rules/schedule-in-dst-change.ts
let known$1 = {
	today: "",
	window: comingYear("1970-01-01"),
	offsetsOf: zonesOver(comingYear("1970-01-01"))
};
function yearFrom(today) {
	if (known$1.today !== today) known$1 = {
		today,
		window: comingYear(today),
		offsetsOf: zonesOver(comingYear(today))
	};
	return known$1;
}
var schedule_in_dst_change_default = require_startup.defineRule({
	summary: "Schedules should avoid the hour of a daylight saving time (DST) change",
	why: "When DST begins, one hour does not exist. A start in that hour is skipped, and the data of that day is missing.",
	remedy: "Start outside of the hour of the DST change, or write the schedule in UTC.",
	severity: "note",
	since: "0.1.0",
	about: ["clock"],
	formerIds: ["schedule-in-clock-change"],
	*check({ pipeline, today }) {
		const { window, offsetsOf } = yearFrom(today);
		for (let $ = 0, $l = timedTriggers(pipeline).slice(0, 50); $ < $l.length; $++) {
			const { trigger, path, result } = $l[$];
			{
				if (!("cron" in result) || !mayMeetChange(result.cron)) continue;
				const offsets = trigger.timeZone.value === void 0 ? void 0 : offsetsOf(trigger.timeZone.value);
				if (!offsets) continue;
				const changed = changedStarts(result.cron, offsets, window);
				if (changed.length === 0) continue;
				yield {
					at: { path },
					message: `${triggerWord(trigger)} in ${offsets.zone}: ${changed.map((change) => sentence$1(change, result.cron)).join("; ")}`,
					subject: changed.map(({ kind }) => kind).join()
				};
			}
		}
	}
});
function sentence$1(change, cron) {
	const { kind, walls, isWholeDay } = change;
	const isOne = walls.length === 1;
	const times = timesIn(walls);
	if (kind === "doubled") {
		const outcome = isOne ? "the run starts at the first" : "runs start in the first of the two hours";
		return `${times} ${isOne ? "occurs" : "occur"} twice ${dayOf(change)}, and ${outcome}`;
	}
	const lost = isWholeDay ? `no run starts ${isWeekly(cron) ? "in that week" : "on that day"}` : isOne ? "that start is skipped" : "those starts are skipped";
	return `${times} ${isOne ? "does" : "do"} not exist ${dayOf(change)}, so ${lost}`;
}
const mostTimes = 4;
function timesIn(walls) {
	const times = walls.map(clockText);
	return times.length > mostTimes ? `${times.length} starts from ${times[0]} to ${times.at(-1)}` : require_startup.joined$1(times);
}
function dayOf({ kind, walls }) {
	return `on the day that DST ${kind === "skipped" ? "begins" : "ends"} (${fullDayText(walls[0] ?? 0, "")})`;
}
function isWeekly({ days }) {
	return days.kind === "weekdays" && days.weekdays.length === 1 && days.last.length === 0 && days.nth.length === 0;
}
// src/rules/schedule-name-mismatch.ts
var schedule_name_mismatch_default = require_startup.defineRule({
	summary: "Schedule names and comments should match the cron expression",
	why: "People plan by the name. If it contradicts the cron, one of them is wrong: often the cron counts weekdays from Sunday = 1, or only one of the two was updated.",
	remedy: "Correct the cron expression or the name.",
	severity: "warning",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		for (let $ = 0, $l = timedTriggers(pipeline).slice(0, 50); $ < $l.length; $++) {
			const one = $l[$];
			yield* problemsOf(pipeline, one);
		}
	}
});
function* problemsOf(pipeline, one) {
	const contradicted = contradictedText(pipeline, one);
	if (!contradicted) return;
	const { opening, contradiction, cron, zone, weekdays } = contradicted;
	const timed = contradiction === "time" || contradiction === "offset";
	const language = pipeline.dialect.clock;
	const right = weekdays && language?.rewritten(one.text, { weekdays });
	const days = right && language ? language.spanOf(right, "weekday") : void 0;
	const fix = right && replaceCron(pipeline.document, one.path, right, "unsafe");
	yield {
		at: { path: one.path },
		message: `${opening} ${describeCron(cron, timed ? zone : null)}`,
		subject: cron.text,
		...advice(pipeline, one, contradicted, right && days ? right.slice(days.start, days.end) : void 0),
		...fix && { fix }
	};
}
function advice(pipeline, { trigger }, { contradiction, claims: { period } }, days) {
	if (days !== void 0) return { remedy: `Write ${days} for the day of week: in this cron 1 is Sunday.` };
	if (contradiction === "manual") return { remedy: "Remove the schedule if the pipeline is only started manually, or rename it." };
	if (contradiction === "offset") {
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "time-zone",
			of: trigger,
			zone: "the zone of the time in the name"
		});
		return {
			severity: "note",
			remedy: remedy ? orElse(remedy, "add UTC to the name") : "Add UTC to the name."
		};
	}
	return period === "daily" && contradiction === "pace" ? { remedy: "Write one hour in the cron, or rename the schedule." } : {};
}
// src/schedule/rarity.ts
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
var schedule_rare_default = require_startup.defineRule({
	summary: "Schedules should start at least once a year",
	why: "A schedule with years between its starts is usually a mistake in the day or year field, and it goes unnoticed until the data is missed.",
	remedy: "Check the day, month and year fields, or start such a run manually.",
	severity: "note",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		for (let $ = 0, $l = timedTriggers(pipeline).slice(0, 50); $ < $l.length; $++) {
			const { trigger, path, result } = $l[$];
			{
				const rarity = "cron" in result ? rarityOf(result.cron) : void 0;
				if (!rarity) continue;
				yield {
					at: { path },
					message: `${triggerWord(trigger)} starts on ${require_startup.count(rarity.days, "day")} in ${require_startup.count(rarity.years, "year")}`,
					subject: trigger.cron.value ?? ""
				};
			}
		}
	}
});
// src/rules/schedule-self-overlap.ts
var schedule_self_overlap_default = require_startup.defineRule({
	summary: "Runs should end before the next scheduled start",
	why: "Without a limit two runs write the same tables at the same time. With a limit the late run is skipped without an alert.",
	remedy: "Start less often, make the runs shorter, or limit the concurrent runs.",
	severity: "warning",
	since: "0.1.0",
	about: ["trigger"],
	*check({ pipeline, baseline }) {
		const expected = expectedOf(pipeline, baseline);
		if (!expected || pipeline.runPolicy.scheduleWaitsForItself) return;
		const lanes = referenceForecast([pipeline]).lanes.filter(({ certainty }) => certainty === "exact");
		const limit = runLimit(pipeline.runPolicy) ?? 0;
		const wish = limit > 0 ? null : pipeline.dialect.remedyFor(pipeline, {
			kind: "run-limit",
			runs: 1
		});
		for (let $ = 0, $l = lanesByLimit(lanes); $ < $l.length; $++) {
			const together = $l[$];
			{
				const overlap = selfOverlap(together, expected, limit);
				const path = together[0] && cronPathOf(together[0]);
				if (!overlap || path === void 0) continue;
				yield {
					at: { path },
					message: `Runs start ${distance(overlap)} and take about ${require_startup.duration(Math.round(expected.p95))}${source(expected)}: ${outcome(pipeline, overlap)}`,
					remedy: `Start less often, make the runs shorter${limit > 0 ? ", or raise the limit" : wish ? `, or ${clauseOf(wish)}` : ""}.`,
					subject: together.map(({ trigger }) => trigger?.cron.value).join("\n")
				};
				return;
			}
		}
	}
});
function distance({ shortest }) {
	return shortest === 0 ? "at the same minute" : `${require_startup.duration(shortest * 60)} apart`;
}
function source({ n }) {
	return n === 0 ? " (estimate)" : ` (${require_startup.count(n, "run")})`;
}
function outcome({ runPolicy }, { late, starts, peak }) {
	const atOnce = `up to ${peak} run at the same time`;
	const limit = runLimit(runPolicy);
	const consequence = consequences$1[runPolicy.onLimit];
	if (limit === void 0) return `${atOnce}, or some ${consequence} where the limit is lower`;
	if (limit === null) return atOnce;
	return `with a limit of ${require_startup.count(limit, "run")}, ${late} of ${starts} starts in four weeks ${consequence}`;
}
const consequences$1 = {
	queue: "wait",
	skip: "are skipped",
	"cancel-running": "cancel the run before",
	fail: "fail"
};
// src/rules/schedule-shared-resource.ts
var schedule_shared_resource_default = require_startup.defineWorkspaceRule({
	summary: "Pipelines that use the same connector or dataset should run at different times",
	why: "A second sync or refresh of the same connector or dataset is refused, waits, or loads the same rows again.",
	remedy: "Move one of the schedules, or let one pipeline trigger the other when it has finished.",
	severity: "warning",
	since: "0.1.0",
	expertise: "ingestion",
	facts: [linkedTasks, taskUses],
	*check({ pipelines, ...surroundings }) {
		if (pipelines.length < 2) return;
		const forecast = referenceForecast(pipelines);
		const clashes = resourceClashes(forecast, surroundings);
		if (clashes.length === 0) return;
		const advise = adviserOf(forecast, surroundings);
		const lanesOf = certainLanes(forecast.lanes);
		for (const alike of gather(clashes, keyOf$1).values()) {
			const [clash, ...more] = alike;
			const path = clash && cronPathOf(clash.lane);
			if (clash === void 0 || path === void 0) continue;
			const { lane, things, others, meeting } = clash;
			if (!surroundings.isReviewed(lane.pipeline.document)) continue;
			const partners = [...new Set(alike.flatMap((one) => one.partners))].sort((a, b) => a.key < b.key ? -1 : 1);
			const minute = lane.minutes[firstFrom(lane.minutes, meeting.from)] ?? meeting.from;
			yield {
				document: lane.pipeline.document,
				at: { path },
				message: `${verb(meeting)} ${timeOfStart(lane, minute)}, at the same time as ${someOf(partners, Math.max(others, partners.length))}, on the same ${thingsOf(things)}`,
				subject: things.join("\n"),
				members: partners.map(({ key }) => key),
				related: [...partners.filter((partner) => meeting.pipelines.includes(partner)).slice(0, 3).flatMap((partner) => relatedOf(lanesOf.get(partner) ?? [], meeting)), ...more.slice(0, 3).flatMap(siblingOf)],
				...jointAdvice(alike.map(({ lane }) => advise(lane)))
			};
		}
	}
});
function keyOf$1({ lane, things }) {
	return JSON.stringify([lane.pipeline.key, things]);
}
function siblingOf({ lane }) {
	const path = cronPathOf(lane);
	return path ? [{
		document: lane.pipeline.document,
		at: { path },
		message: "this schedule meets others as well"
	}] : [];
}
function jointAdvice(each) {
	const [first, ...others] = each;
	const fixes = each.flatMap(({ fix }) => fix ?? []);
	const { 0: fix } = fixes;
	if (!first || others.length === 0) return first ?? {};
	if (!fix || fixes.length < each.length) return {};
	const title = fixes.map(({ title }) => title).join("; ");
	return {
		fix: {
			...fix,
			title,
			edits: fixes.flatMap(({ edits }) => edits)
		},
		remedy: title
	};
}
const mostThings = 3;
function thingsOf(things) {
	const rest = things.length - mostThings;
	return require_startup.joined$1(rest > 1 ? [...things.slice(0, mostThings), `${rest} more`] : things);
}
function laneIn(lanes, { from, to }) {
	const starts = (lane) => (lane.minutes[firstFrom(lane.minutes, from)] ?? Number.POSITIVE_INFINITY) < to;
	return lanes.find(starts) ?? lanes.find((lane) => firstFrom(lane.minutes, from) > 0);
}
function relatedOf(lanes, meeting) {
	const lane = laneIn(lanes, meeting);
	const path = lane && cronPathOf(lane);
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
var secret_literal_default = require_startup.defineDocumentRule({
	summary: "Credentials should be stored in connections, not in files",
	why: "Everyone who can read the repository, its forks or its history can use the credential, and removing the line does not revoke it.",
	remedy: "Revoke the credential, store the new one in the connection or in an environment variable, and refer to it.",
	severity: "error",
	since: "0.1.0",
	expertise: "platform",
	*check({ secrets, straySecrets, nearest }) {
		const advice = nearest && adviceIn(nearest);
		for (let $ = 0, $l = secrets; $ < $l.length; $++) {
			const { path, within, kind, name } = $l[$];
			yield {
				at: {
					path,
					within
				},
				message: name === null ? `Possible ${withoutArticle(kind)}` : `Possible ${withoutArticle(kind)} for ${require_startup.quoted(name)}`,
				subject: `${kind} ${name ?? ""}`,
				...advice && { remedy: advice },
				...name !== null && { severity: "warning" }
			};
		}
		for (let $ = 0, $l = straySecrets; $ < $l.length; $++) {
			const { span, kind } = $l[$];
			if (kind !== null) yield {
				at: { span },
				message: `Possible ${withoutArticle(kind)}`,
				subject: `${kind} outside`,
				...advice && { remedy: advice }
			};
		}
	}
});
function adviceIn({ lookups, asExpression }) {
	const variable = lookups.env?.("NAME");
	if (variable === void 0) return void 0;
	return `Revoke the credential, store the new one in the connection or in an environment, and refer to it as \`${asExpression(variable)}\`.`;
}
function withoutArticle(kind) {
	return kind.replace(/^an? /, "");
}
// src/rules/sensor-alert-missing.ts
var sensor_alert_missing_default = require_startup.defineRule({
	summary: "Sensors should have a failure alert",
	why: "If the sensor times out, no run starts, so the alerts of the pipeline are not sent either.",
	remedy: "Add a failure alert to the sensor.",
	severity: "note",
	since: "0.1.0",
	about: ["sensor"],
	*check({ pipeline }) {
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "alert",
			on: "sensor",
			of: "failure"
		});
		if (!remedy) return;
		yield* together(sensorsOf(pipeline).filter((trigger) => trigger.handlers.length === 0), ({ path }) => nodeKeyOf(path), (silent) => ({
			at: {
				path: silent[0].path,
				part: "key"
			},
			message: silent.length === 1 ? `${triggerWord(silent[0])} has no failure alert: if it times out, no one is notified` : `${require_startup.count(silent.length, "sensor")} have no failure alert: ${require_startup.listNames(silent.map(({ name, path }) => name || String(path.at(-1))))}`,
			subject: "pipeline",
			remedy
		}));
	}
});
// src/rules/sensor-window-too-long.ts
var sensor_window_too_long_default = require_startup.defineRule({
	summary: "Sensor windows should be shorter than their schedule interval",
	why: "If a window is still open when the next one opens, the sensor can start two runs for the same data.",
	remedy: "Close the window sooner, or open it less often.",
	severity: "warning",
	since: "0.1.0",
	about: ["clock", "sensor"],
	*check({ pipeline }) {
		for (let $ = 0, $l = timedTriggers(pipeline).slice(0, 50); $ < $l.length; $++) {
			const { trigger, result } = $l[$];
			{
				if (!trigger.sensor) continue;
				const { value: window, at: { path } } = trigger.sensor.window;
				if (window === void 0 || !("cron" in result)) continue;
				const interval = shortestInterval(result.cron);
				if (interval === void 0 || window < interval) continue;
				const remedy = pipeline.dialect.remedyFor(pipeline, {
					kind: "shorten-window",
					of: trigger,
					seconds: interval
				});
				if (!remedy) return;
				yield {
					at: { path },
					message: `${triggerWord(trigger)} keeps its window open for ${require_startup.duration(window)}, but the next one opens after ${window === interval ? "the same time" : require_startup.duration(interval)}`,
					subject: "window",
					...window === interval && { severity: "note" },
					remedy: orElse(remedy, "open the window less often")
				};
			}
		}
	}
});
// src/rules/several-documents.ts
var several_documents_default = require_startup.defineDocumentRule({
	summary: "A file must contain one YAML document",
	why: "The platform reads one pipeline from a file. It refuses or ignores what follows a second `---`.",
	remedy: "Move the second document to its own file.",
	severity: "error",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document }) {
		yield* textProblems(document, ["several-documents"]);
	}
});
// src/rules/shared-connector.ts
const awakeClaims = factOf((pipeline) => {
	const awake = claimsOf(pipeline).filter(({ task }) => isActive(pipeline, task));
	return [...new Map(awake.map(({ key, path, words }) => [key, {
		key,
		path,
		words
	}])).values()];
});
var shared_connector_default = require_startup.defineWorkspaceRule({
	summary: "A connector or dataset should be synced by one pipeline",
	why: "Scheduled pipelines that sync the same connector overlap sooner or later: one sync is refused or queued, and you pay twice for the data.",
	remedy: "Let one pipeline run the sync, and trigger the others when it has finished.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	expertise: "ingestion",
	facts: [awakeClaims],
	*check({ pipelines }) {
		const things = [...gather([...pipelines].filter(startsByItself).sort((a, b) => a.key < b.key ? -1 : 1).flatMap(claimsIn), (claim) => claim.key).values()].filter((claims) => claims.length > 1);
		const ownersOf = (claims) => JSON.stringify(claims.map(({ pipeline }) => pipeline.key));
		for (const { 0: owners, 1: shared } of gather(things, ownersOf)) {
			const [first, ...others] = shared[0] ?? [];
			if (!first) continue;
			const more = shared.length > 1 ? ` and ${shared.length - 1} more` : "";
			yield {
				document: first.pipeline.document,
				at: { path: first.path },
				message: `${others.length + 1} scheduled or triggered pipelines use ${first.words}${more}: ${namesOf$1([first, ...others])}`,
				subject: owners,
				members: shared.map((claims) => claims[0]?.key ?? ""),
				related: others.slice(0, 9).map((claim) => ({
					document: claim.pipeline.document,
					at: { path: claim.path },
					message: "is also used here"
				}))
			};
		}
	}
});
function namesOf$1(claims) {
	const names = claims.map(({ pipeline }) => pipeline.name);
	return require_startup.listNames(new Set(names).size === names.length ? names : claims.map(({ pipeline }) => pipeline.key));
}
function claimsIn(pipeline) {
	return awakeClaims(pipeline).map((claim) => ({
		...claim,
		pipeline
	}));
}
// src/rules/shared-target.ts
var shared_target_default = require_startup.defineRule({
	summary: "Tasks of a run should not use the same connector or dataset at the same time",
	why: "The second sync or refresh of the same object is refused, queued or loads the same rows again.",
	remedy: "Keep one of the tasks and let the others depend on it, or let one depend on the other.",
	severity: "warning",
	since: "0.1.0",
	expertise: "ingestion",
	*check(context) {
		const { pipeline } = context;
		const claims = claimsOf(pipeline).filter(({ task }) => isActive(pipeline, task));
		for (const { 0: key, 1: rivals } of gather(claims, (claim) => claim.key)) if (rivals.length > 1) yield* clashOf(context, key, rivals);
	}
});
function* clashOf(context, key, rivals) {
	const pair = firstUnordered(context, rivals.map(({ task }) => task));
	if (!pair || conditionsOf(context.pipeline, pair[0]) !== conditionsOf(context.pipeline, pair[1])) return;
	const { 0: first, 1: second } = rivals.filter(({ task }) => pair.includes(task));
	if (!first || !second) return;
	yield {
		at: { path: second.path },
		message: `Tasks ${require_startup.quoted(first.task.label)} and ${require_startup.quoted(second.task.label)} both use ${second.words} and can run at the same time`,
		subject: key,
		related: [{
			at: { path: first.path },
			message: "is also used here"
		}]
	};
}
// src/rules/sla-at-risk.ts
var sla_at_risk_default = require_startup.defineBaselineRule({
	summary: "Pipelines should meet their SLA",
	why: "Other teams plan with the SLA: one that is missed every week is worse than none.",
	remedy: "Shorten the longest task on the critical path, start earlier, or raise `max-duration` or `finish-by` to a time that the pipeline can meet.",
	severity: "warning",
	since: "0.1.0",
	formerIds: ["promise-at-risk"],
	options: { percent: {
		type: "integer",
		description: "Share of late runs from which the rule reports",
		default: 5,
		minimum: 1,
		maximum: 100
	} },
	*check({ pipeline, baseline, options }) {
		const { promiseMiss, deadlineMiss } = baseline;
		const isOften = (miss) => miss.runs >= 20 && miss.share * 100 >= options.percent;
		if (promiseMiss && isOften(promiseMiss)) yield {
			at: { path: pipeline.namePath },
			message: `${lateShare(promiseMiss)} took longer than the SLA of ${require_startup.roughDuration(promiseMiss.seconds)} (\`max-duration\`)`,
			subject: "promise"
		};
		if (deadlineMiss && isOften(deadlineMiss)) yield {
			at: { path: pipeline.namePath },
			message: `${lateShare(deadlineMiss)} ended after the deadline of ${deadlineMiss.localTime} (${deadlineMiss.timeZone}, \`finish-by\`)`,
			subject: "deadline"
		};
	}
});
function lateShare({ share, runs }) {
	return `${Math.round(share * 100)} % of the last ${runs} successful runs`;
}
// src/rules/sla-missing.ts
var sla_missing_default = require_startup.defineRule({
	summary: "Unattended pipelines should have an SLA",
	why: "A run that takes three times as long as usual still succeeds. Without an SLA the delay goes unnoticed until a dashboard is late.",
	remedy: "Report runs that take too long, or set `max-duration` in the configuration of the review.",
	severity: "note",
	since: "0.1.0",
	about: ["unattended"],
	family: "safeguard-missing",
	*check({ pipeline, baseline }) {
		const hasExpectation = pipeline.expectations.some((expectation) => expectation.kind !== "faster-than-baseline");
		const hasLimit = pipeline.tasks.length > 0 && pipeline.tasks.every(isLimited);
		const isPromised = Object.values(pipeline.promises).some((promise) => promise !== null);
		if (!startsByItself(pipeline) || hasExpectation || hasLimit || isPromised) return;
		const remedy = pipeline.dialect.remedyFor(pipeline, { kind: "sla" });
		if (!remedy) return;
		yield {
			at: { path: pipeline.namePath },
			message: "The pipeline runs unattended and has no SLA: the duration of a run has no limit",
			remedy: (baseline && proposalFrom(baseline, remedy)) ?? orElse(remedy, "set `max-duration` in the configuration of the review"),
			subject: "pipeline",
			gap: { lacks: "an SLA" }
		};
	}
});
function isLimited({ timeout, paused, action }) {
	return timeout.state !== "unset" || paused || action.facts?.family === "approval";
}
function proposalFrom({ durations: { p95 }, runs, failed }, remedy) {
	if (p95 === null) return void 0;
	const proposal = `Set \`max-duration: ${Math.max(1, Math.ceil(p95 * 1.2 / 300)) * 5}m\` for it in the configuration of the review: the ${`p95 of the last ${require_startup.count(runs - failed, "successful run")} is ${require_startup.roughDuration(p95)}`}.`;
	return {
		...remedy,
		text: `${proposal} Or ${clauseOf(remedy)}.`
	};
}
// src/rules/suppression-expired.ts
var suppression_expired_default = require_startup.defineSuppressionRule({
	summary: "Suppressions should not be expired",
	why: "The finding was to be fixed by that date; it counts again.",
	remedy: "Fix the finding, or set a new date.",
	severity: "warning",
	profile: "minimal",
	since: "0.1.0",
	*check({ suppressions }) {
		for (let $ = 0, $l = suppressions; $ < $l.length; $++) {
			const { isExpired, until, span } = $l[$];
			if (isExpired) yield {
				at: { span },
				message: `The suppression expired on ${until}`,
				subject: until ?? ""
			};
		}
	}
});
// src/rules/suppression-invalid.ts
var suppression_invalid_default = require_startup.defineSuppressionRule({
	summary: "Suppressions must be valid and refer to existing rules",
	why: "A suppression with a misspelled rule has no effect, and the finding is still reported.",
	remedy: "Write `# pipeline-review: ignore <rule>[, <rule>] -- reason`, on the line of the finding or above it.",
	severity: "warning",
	profile: "minimal",
	since: "0.1.0",
	*check({ suppressions, known }) {
		for (let $ = 0, $l = suppressions; $ < $l.length; $++) {
			const { mistake, span, rules } = $l[$];
			if (mistake !== null) yield {
				at: { span },
				message: `The suppression cannot be read: ${mistake}`,
				subject: mistake
			};
			for (let $ = 0, $l = rules; $ < $l.length; $++) {
				const { id, span } = $l[$];
				{
					if (known.includes(id)) continue;
					const { 0: near } = require_startup.closestTo(id, known, 1);
					yield {
						at: { span },
						message: `No rule is named ${require_startup.quoted(id)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
						subject: id
					};
				}
			}
		}
	}
});
// src/rules/suppression-unexplained.ts
var suppression_unexplained_default = require_startup.defineSuppressionRule({
	summary: "Suppressions should give a reason",
	why: "Without a reason, no one can tell a year later whether the suppression is still needed.",
	remedy: "Add the reason behind two dashes: `-- the upstream API cannot be retried`.",
	severity: "warning",
	profile: "strict",
	since: "0.1.0",
	*check({ suppressions }) {
		for (let $ = 0, $l = suppressions; $ < $l.length; $++) {
			const { mistake, reason, rules, span } = $l[$];
			{
				if (mistake !== null || reason !== "") continue;
				const ids = rules.map(({ id }) => id);
				yield {
					at: { span },
					message: `The suppression of ${require_startup.joined$1(ids.slice(0, 3))} gives no reason`,
					subject: ids.join(" ")
				};
			}
		}
	}
});
// src/rules/suppression-unused.ts
var suppression_unused_default = require_startup.defineSuppressionRule({
	summary: "Suppressions should match a finding",
	why: "An unused suppression hides the next finding on that line.",
	remedy: "Remove the rule from the comment, or the whole comment.",
	severity: "note",
	since: "0.1.0",
	*check({ suppressions, asked }) {
		for (let $ = 0, $l = suppressions; $ < $l.length; $++) {
			const { mistake, isExpired, unused } = $l[$];
			if (mistake !== null || isExpired) continue;
			for (let $ = 0, $l = unused; $ < $l.length; $++) {
				const { id, span } = $l[$];
				if (asked.includes(id)) yield {
					at: { span },
					message: `Unused suppression: no finding of ${require_startup.quoted(id)} on this line`,
					subject: id
				};
			}
		}
	}
});
// src/rules/test-always-fails.ts
var test_always_fails_default = require_startup.defineBaselineRule({
	summary: "Data tests should not fail in every run",
	why: "A test that fails in every run carries no information, and the team learns to ignore all tests.",
	remedy: "Fix the data or the threshold, or remove the test.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const past = baseline.tasks.get(task.id);
				if (task.action.facts?.family !== "test" || !past || past.runs < 5 || past.failed < past.runs) continue;
				yield {
					at: {
						path: task.path,
						part: "key"
					},
					message: `Test ${require_startup.quoted(task.label)} failed in each of the last ${require_startup.count(past.runs, "run")} that reached it`,
					subject: "test"
				};
			}
		}
	}
});
// src/rules/test-not-awaited.ts
const mostRelated$2 = 5;
var test_not_awaited_default = require_startup.defineRule({
	summary: "Tasks that publish data should wait for its tests",
	why: "The test runs in parallel with the refresh: when it fails, the wrong numbers are already on the dashboard.",
	remedy: "Let the task that publishes, or its group, depend on the test.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, graph }) {
		for (const found of gather(unawaitedTests(pipeline, graph), ({ test }) => test.key).values()) yield* together(found, ({ publisher }) => publisher.key, (some) => problemOf$2(pipeline, some));
		yield* together(loneTests(pipeline, graph), ({ test }) => test.key, (lone) => loneProblem(pipeline, lone));
	}
});
function loneProblem(pipeline, lone) {
	const { 0: { test, loader, consumer } } = lone;
	const isOne = lone.length === 1;
	const them = isOne ? "the test" : "the tests";
	const asked = [{
		from: test,
		on: loader
	}, {
		from: consumer,
		on: test
	}].map((between) => pipeline.dialect.remedyFor(pipeline, {
		kind: "depend-on",
		between
	}));
	const steps = asked.flatMap((remedy) => remedy ? [clauseOf(remedy)] : []);
	if (steps.length < asked.length) return void 0;
	const isGrave = startsByItself(pipeline) && publishesData(consumer);
	return {
		at: {
			path: test.path,
			part: "key"
		},
		message: `${isOne ? "Test" : "Tests"} ${require_startup.listNames(lone.map(({ test }) => test.label))} ${isOne ? "waits" : "wait"} for nothing, and nothing waits for ${isOne ? "it" : "them"}: ${isOne ? "it runs" : "they run"} while ${require_startup.quoted(loader.label)} loads the data, and ${require_startup.quoted(consumer.label)} runs whatever ${isOne ? "it finds" : "they find"}`,
		subject: "lone tests",
		remedy: `Let ${them} wait for the load, and ${require_startup.quoted(consumer.label)} for ${them}: ${steps.join(", and ")}${isOne ? "" : "; likewise for the others"}.`,
		...!isGrave && { severity: "note" },
		related: lone.slice(1, 6).map(({ test: { path } }) => ({
			at: {
				path,
				part: "key"
			},
			message: "runs beside the load, too"
		}))
	};
}
function problemOf$2(pipeline, found) {
	const { 0: first } = found;
	const between = {
		from: first.publisher,
		on: first.test
	};
	const remedy = pipeline.dialect.remedyFor(pipeline, {
		kind: "depend-on",
		between
	});
	if (!remedy) return void 0;
	const publishers = found.map(({ publisher }) => publisher);
	const verb = found.length === 1 ? "publishes" : "publish";
	return {
		at: {
			path: first.test.path,
			part: "key"
		},
		message: `No task depends on test ${require_startup.quoted(first.test.label)}: ${require_startup.listNames(publishers.map(({ label }) => label))} ${verb} the data while it runs`,
		subject: first.test.key,
		remedy,
		...!startsByItself(pipeline) && { severity: "note" },
		related: publishers.slice(0, mostRelated$2).map(({ path }) => ({
			at: {
				path,
				part: "key"
			},
			message: "does not wait for the test"
		}))
	};
}
// src/rules/timeout-exceeds-interval.ts
var timeout_exceeds_interval_default = require_startup.defineRule({
	summary: "Timeouts should be shorter than the schedule interval",
	why: "A hanging task is still running when the next run starts: two runs then write the same tables, or the next run is skipped.",
	remedy: "Set the timeout below the time between two starts, or limit the concurrent runs.",
	severity: "warning",
	since: "0.1.0",
	about: ["timeout", "clock"],
	*check({ pipeline }) {
		const limited = pipeline.tasks.filter((task) => task.timeout.value !== void 0 && isActive(pipeline, task));
		if (limited.length === 0) return;
		const closest = closestStarts(pipeline);
		if (!closest) return;
		yield* together(limited.filter((task) => (task.timeout.value ?? 0) > closest.seconds), ({ key }) => key, (long) => told$1(pipeline, closest, long));
	}
});
function told$1(pipeline, closest, long) {
	const longest = [...long].sort((a, b) => (b.timeout.value ?? 0) - (a.timeout.value ?? 0))[0] ?? long[0];
	const remedy = remedyFor(pipeline, longest);
	if (!remedy) return void 0;
	const starts = `${require_startup.duration(closest.seconds)} after which ${triggerPhrase(closest.trigger)} starts the next run`;
	return {
		at: { path: writtenPath(longest.timeout) ?? longest.path },
		message: `${whoMay(pipeline, long)} may run for ${long.length > 1 ? "up to " : ""}${require_startup.duration(longest.timeout.value ?? 0)}, longer than the ${starts}${consequence(pipeline)}`,
		subject: "timeout",
		remedy,
		...!overlaps(pipeline) && { severity: "note" }
	};
}
function whoMay(pipeline, long) {
	if (long.length > 1 && long.length === pipeline.tasks.length) return `Each of the ${long.length} tasks`;
	return `${long.length === 1 ? "Task" : "Tasks"} ${require_startup.listNames(long.map((task) => task.label))}`;
}
function remedyFor(pipeline, on) {
	const shorter = pipeline.dialect.remedyFor(pipeline, {
		kind: "shorten-timeout",
		on,
		below: "the time between two starts"
	});
	const limit = pipeline.runPolicy.scheduleWaitsForItself || runLimit(pipeline.runPolicy) === 1 ? null : pipeline.dialect.remedyFor(pipeline, {
		kind: "run-limit",
		runs: 1
	});
	return shorter && limit ? orElse(shorter, clauseOf(limit)) : shorter;
}
function overlaps({ runPolicy }) {
	return runLimit(runPolicy) === null && !runPolicy.scheduleWaitsForItself;
}
function consequence(pipeline) {
	if (overlaps(pipeline)) return ", and the runs can overlap";
	if (pipeline.runPolicy.scheduleWaitsForItself) return ", which then waits";
	return runLimit(pipeline.runPolicy) === 1 ? consequences[pipeline.runPolicy.onLimit] : "";
}
const consequences = {
	queue: ", which then waits",
	skip: ", which is then skipped",
	"cancel-running": ", which then cancels it",
	fail: ", which then fails"
};
// src/rules/parts/measured.ts
function generousTimeout({ durations: { max }, p99 }) {
	if (max === null) return void 0;
	const wanted = p99 === null ? max * 2 : Math.max(p99 * 2, max * 1.25);
	return Math.max(1, Math.ceil(wanted / 300)) * 300;
}
function timeoutReason({ durations: { max }, p99 }) {
	const longest = require_startup.roughDuration(max ?? 0);
	return p99 === null ? `about twice the longest successful run` : `from a p99 of ${require_startup.roughDuration(p99)} and a longest successful run of ${longest}`;
}
// src/rules/timeout-missing.ts
const shortestTimeout = 60;
var timeout_missing_default = require_startup.defineRule({
	summary: "Tasks of unattended pipelines should have a timeout",
	why: "Without a limit a hanging task keeps its run open for hours: later runs overlap or are skipped, and no alert is sent.",
	remedy: "Set a timeout for every task, well above the longest successful run.",
	severity: "note",
	since: "0.1.0",
	about: ["unattended"],
	family: "safeguard-missing",
	options: { seconds: {
		type: "integer",
		description: "Timeout that the fix sets",
		default: 7200,
		minimum: 60,
		maximum: 604800
	} },
	*check({ pipeline, baseline, options }) {
		const bare = pipeline.tasks.filter((task) => task.timeout.state === "unset" && !task.paused && task.action.facts?.family !== "approval");
		if (!startsByItself(pipeline)) return;
		yield* together(bare, ({ key }) => key, (bare) => {
			const measured = bare.flatMap((task) => baseline?.tasks.get(task.id) ?? []).flatMap((past) => generousTimeout(past) ?? []);
			const wanted = measured.length > 0 ? Math.max(...measured) : options.seconds;
			const seconds = Math.min(wanted, longestFor(pipeline, bare));
			const isMeasured = measured.length > 0 && seconds === wanted;
			const remedy = pipeline.dialect.remedyFor(pipeline, {
				kind: "timeout",
				on: "pipeline",
				seconds: seconds < shortestTimeout ? null : seconds,
				...isMeasured && { evidence: "above the p99 and the longest successful run of each task" }
			});
			if (!remedy) return void 0;
			const all = bare.length === pipeline.tasks.length;
			return {
				at: { path: pipeline.namePath },
				message: all ? "No task has a timeout" : `${require_startup.count(bare.length, "task")} without a timeout: ${require_startup.listNames(bare.map((task) => task.label))}`,
				subject: "pipeline",
				remedy,
				gap: {
					lacks: "a timeout",
					share: shareOf(pipeline, bare)
				}
			};
		});
	}
});
function longestFor(pipeline, tasks) {
	const interval = closestStarts(pipeline)?.seconds ?? Number.POSITIVE_INFINITY;
	const shortest = tasks.map(({ retry }) => {
		const again = extraAttempts(retry) ?? 0;
		return again === "endless" ? interval : (interval - again * (retry.delay.value ?? 0)) / (again + 1);
	}).reduce((least, share) => Math.min(least, share), interval);
	return Number.isFinite(shortest) ? Math.floor(shortest / 60) * 60 : shortest;
}
// src/rules/timeout-too-tight.ts
var timeout_too_tight_default = require_startup.defineBaselineRule({
	summary: "Timeouts should be well above the longest successful run",
	why: "A timeout close to the usual duration turns a slow day into a failed run.",
	remedy: "Set the timeout to twice the p99 of past runs, and well above the longest successful one.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, baseline }) {
		const tight = pipeline.tasks.flatMap((task) => tightOf(task, baseline.tasks.get(task.id)) ?? []);
		for (const same of gather(tight, ({ path }) => JSON.stringify(path)).values()) yield* together(same, ({ task }) => task.key, (some) => problemOf$1(pipeline, some));
	}
});
function tightOf(task, past) {
	const limit = task.timeout.value;
	const longest = past?.durations.max ?? null;
	if (!past || limit === void 0 || longest === null || past.runs < 10 || limit >= longest * 1.2) return void 0;
	return {
		task,
		path: writtenPath(task.timeout) ?? task.path,
		limit,
		longest,
		past
	};
}
function problemOf$1(pipeline, same) {
	const { 0: first } = same;
	const slowest = same.reduce((most, tight) => proposalFor(tight) > proposalFor(most) ? tight : most);
	const proposal = proposalFor(slowest), labels = same.map(({ task }) => require_startup.quoted(task.label));
	const past = `the longest of ${require_startup.count(slowest.past.runs, "successful run")}`;
	const message = same.length === 1 ? `${labels[0]} may take ${require_startup.roughDuration(first.limit)}, but ${past} took ${require_startup.roughDuration(first.longest)}` : `${require_startup.listNames(same.map(({ task }) => task.label))} may take ${require_startup.roughDuration(first.limit)}, but ${past} of ${require_startup.quoted(slowest.task.label)} took ${require_startup.roughDuration(slowest.longest)}`;
	const evidence = timeoutReason(slowest.past);
	const remedy = pipeline.dialect.remedyFor(pipeline, {
		kind: "timeout",
		on: slowest.task,
		seconds: proposal,
		evidence
	});
	if (!remedy) return void 0;
	return {
		at: {
			path: first.path,
			part: "value"
		},
		message,
		remedy,
		subject: "timeout"
	};
}
function proposalFor({ past, limit }) {
	return generousTimeout(past) ?? limit;
}
// src/rules/timeout-useless.ts
var timeout_useless_default = require_startup.defineBaselineRule({
	summary: "Timeouts should not be far above the longest run",
	why: "With a timeout far above every past run, a hanging task keeps its run open for hours.",
	remedy: "Set the timeout to twice the p99 of past runs, and well above the longest successful one.",
	severity: "note",
	since: "0.1.0",
	options: { times: {
		type: "integer",
		description: "Largest timeout, as a multiple of the longest run",
		default: 20,
		minimum: 2,
		maximum: 1e3
	} },
	*check({ pipeline, baseline, options }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const past = baseline.tasks.get(task.id);
				const limit = task.timeout.value;
				const longest = past?.durations.max ?? null;
				if (!past || limit === void 0 || longest === null || past.runs < 20 || task.timeout.origin !== "declared") continue;
				if (limit < 3600 || limit <= longest * options.times) continue;
				const proposal = generousTimeout(past) ?? limit;
				const evidence = timeoutReason(past);
				const remedy = pipeline.dialect.remedyFor(pipeline, {
					kind: "timeout",
					on: task,
					seconds: proposal,
					evidence
				});
				if (!remedy) return;
				yield {
					at: {
						path: writtenPath(task.timeout) ?? task.path,
						part: "value"
					},
					message: `${require_startup.quoted(task.label)} may take ${require_startup.roughDuration(limit)}, but the longest of ${require_startup.count(past.runs, "run")} took ${require_startup.roughDuration(longest)}`,
					remedy,
					subject: "timeout"
				};
			}
		}
	}
});
// src/rules/trigger-chain.ts
const mostNames$1 = 6;
var trigger_chain_default = require_startup.defineWorkspaceRule({
	summary: "Trigger chains should be short",
	why: "A chain of triggers has no view of the whole: a late or failed run at its start shows up only as missing data at its end.",
	remedy: "Start the pipelines from one parent pipeline, or merge them.",
	severity: "note",
	since: "0.1.0",
	options: { layers: {
		type: "integer",
		description: "Maximum number of triggers in a chain",
		default: 1,
		minimum: 1,
		maximum: 20
	} },
	facts: [linkedTasks],
	*check({ pipelines, options }) {
		const whole = triggerGraphOf(pipelines);
		const graph = {
			...whole,
			links: whole.links.filter(({ kind }) => kind !== "data")
		};
		const last = lastLinks(graph);
		for (let $ = 0, $l = chainDepths(graph); $ < $l.length; $++) {
			const pipeline = $, depth = $l[$];
			{
				const chain = depth > options.layers ? chainTo(graph, pipeline, mostNames$1) : [];
				const link = last.get(`${chain.at(-2)} ${pipeline}`);
				const document = link && graph.pipelines[link.writer]?.document;
				if (!link || !document) continue;
				const names = chain.map((member) => graph.pipelines[member]?.name ?? "");
				yield {
					document,
					at: { path: link.path },
					message: `${depth} triggers in a chain: ${names.length <= depth ? "\u2026 " : ""}${require_startup.listNames(names, mostNames$1)}`,
					subject: graph.pipelines[chain.at(-2) ?? pipeline]?.key ?? ""
				};
			}
		}
	}
});
function lastLinks({ links }) {
	const found = links.filter(bringsRuns).map((link) => [`${link.from} ${link.to}`, link]);
	return new Map(found.reverse());
}
// src/rules/trigger-cycle.ts
var trigger_cycle_default = require_startup.defineWorkspaceRule({
	summary: "Pipelines must not trigger each other in a cycle",
	why: "Each run starts another one without end, or the platform refuses to save the pipelines.",
	remedy: "Remove one of the trigger events or calls in the cycle.",
	severity: "error",
	since: "0.1.0",
	facts: [linkedTasks],
	*check({ pipelines }) {
		const graph = triggerGraphOf(pipelines);
		for (let $ = 0, $l = circlesIn(graph); $ < $l.length; $++) {
			const circle = $l[$];
			{
				const references = referencesOf(closedGraph(graph), new Set(circle));
				const severity = references.every(({ isSure }) => isSure) ? "error" : "warning";
				const names = wayRound(graph, circle).map((member) => graph.pipelines[member]?.name ?? "");
				for (const reference of firstOfEach(graph, references)) {
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
	}
});
function sentence(names) {
	if (names.length === 1) return `Pipeline ${require_startup.listNames(names)} starts itself: each run starts another one`;
	return `Pipelines trigger each other in a cycle: ${require_startup.listNames(names, 5)}`;
}
function referencesOf({ links, listeners }, members) {
	return [...links.filter((link) => bringsRuns(link) && members.has(link.from) && members.has(link.to)).map((link) => ({
		...link,
		isSure: link.by === "known"
	})), ...listeners.filter(({ writer }) => members.has(writer)).map((listener) => ({
		...listener,
		isSure: false
	}))];
}
function firstOfEach({ pipelines }, references) {
	const fileOf = ({ writer }) => pipelines[writer]?.document;
	return new Map(references.map((reference) => [fileOf(reference), reference]).reverse()).values();
}
// src/rules/undeclared-input.ts
const mostRelated$1 = 5;
var undeclared_input_default = require_startup.defineRule({
	summary: "Inputs must be declared",
	why: "An undeclared input has no value, so the expression fails when the run reaches it.",
	remedy: "Declare the input, or use the name of a declared one.",
	severity: "error",
	since: "0.1.0",
	about: ["input-reference"],
	*check({ pipeline }) {
		if (pipeline.gaps.has("parameters")) return;
		const remedy = pipeline.dialect.remedyFor(pipeline, {
			kind: "declare-input",
			name: ""
		});
		if (!remedy) return;
		const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()));
		const variables = new Set(pipeline.references.flatMap(({ context, name }) => context === "env" ? name?.toLowerCase() ?? [] : []));
		const suggest = suggesterFor(pipeline.parameters.map(({ name }) => name));
		for (const { 0: name, 1: reads } of readsByName(soundReferences(pipeline))) {
			if (declared.has(name.toLowerCase())) continue;
			const near = suggest(name);
			const variable = variables.has(name.toLowerCase()) || near === void 0 && inCapitals.test(name) ? pipeline.dialect.lookups.env?.(name) : void 0;
			const fix = variable === void 0 ? void 0 : asVariable(pipeline, reads, variable);
			yield* together(inFixedOrder(reads), ({ site }) => nodeKeyOf(site.path), (reads) => {
				const [first, ...others] = reads;
				return {
					at: {
						path: first.site.path,
						within: first.nameSpan
					},
					message: `Input ${require_startup.quoted(name)} is used${others.length > 0 ? ` ${require_startup.count(reads.length, "time")}` : ""} but not declared${variable !== void 0 ? `; did you mean ${require_startup.quoted(variable)}?` : didYouMean(near)}`,
					subject: name,
					remedy: variable === void 0 ? orElse(remedy, "use the name of a declared one") : `Write ${variable} if the environment sets it, or ${clauseOf(remedy)}.`,
					...fix && { fix },
					related: others.slice(0, mostRelated$1).map(({ site, nameSpan }) => ({
						at: {
							path: site.path,
							within: nameSpan
						},
						message: "is used here too"
					}))
				};
			});
		}
	}
});
const inCapitals = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
function asVariable({ document, dialect }, reads, variable) {
	const fixes = reads.flatMap(({ site, name, span, nameSpan }) => {
		const within = {
			start: span.start,
			end: nameSpan.end
		};
		const plain = dialect.lookups.input?.(name ?? "").toLowerCase();
		return site.text.slice(within.start, within.end).toLowerCase() === plain && replacePiece(document, {
			path: site.path,
			within
		}, variable, "unsafe") || [];
	});
	const { 0: first } = fixes;
	return first && fixes.length === reads.length ? {
		...first,
		edits: fixes.flatMap(({ edits }) => edits)
	} : void 0;
}
function inFixedOrder(reads) {
	return reads.map((reference) => ({
		reference,
		key: nodeKeyOf(reference.site.path)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ reference }) => reference);
}
function readsByName(references) {
	const reads = new Map();
	for (let $ = 0, $l = references; $ < $l.length; $++) {
		const reference = $l[$];
		{
			if (reference.context !== "input" || reference.name === null) continue;
			const same = reads.get(reference.name);
			if (same) same.push(reference);
			else reads.set(reference.name, [reference]);
		}
	}
	return reads;
}
// src/rules/undeclared-run-input.ts
var undeclared_run_input_default = require_startup.defineRule({
	summary: "Triggers must pass only declared inputs",
	why: "The platform refuses a run with an input that the pipeline does not declare.",
	remedy: "Declare the input, or do not pass it.",
	severity: "error",
	since: "0.1.0",
	about: ["passed-value"],
	*check({ pipeline }) {
		yield* undeclaredPasses(pipeline, "value");
	}
});
// src/rules/unknown-dependency.ts
const mostQuestions = 100;
var unknown_dependency_default = require_startup.defineRule({
	summary: "Dependencies must refer to existing tasks or groups",
	why: "The platform refuses a dependency on a task that does not exist. This happens when a task is renamed or removed.",
	remedy: "Write the id of a task or group of this pipeline, or remove the dependency.",
	severity: "error",
	since: "0.1.0",
	about: ["dependency"],
	*check({ pipeline }) {
		if (pipeline.gaps.has("nodes")) return;
		let groups;
		let questions = 0;
		for (const node of pipeline.nodes.values()) for (let $ = 0, $l = node.dependencies; $ < $l.length; $++) {
			const dependency = $l[$];
			{
				const { name, path, on, isUnread, reason } = dependency;
				if (on !== null || isUnread || reason !== "declared") continue;
				const ofRuns = pipeline.tasks.find(({ runId }) => runId === name);
				if (ofRuns) {
					yield namedByRuns(pipeline, node, dependency, ofRuns);
					continue;
				}
				const near = questions++ < mostQuestions ? require_startup.soleClosestTo(name, candidatesFor(pipeline, node)) : void 0;
				const fix = near === void 0 ? void 0 : renamed$1(pipeline, node, dependency, near);
				groups ??= groupsByTask(pipeline);
				const group = groups.get(name);
				const problem = group ? `is a task of group ${require_startup.quoted(group.label)}: only tasks of that group can depend on it` : `does not exist${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`;
				yield {
					at: { path },
					message: `${nodeWord(node)} ${require_startup.quoted(node.label)} depends on ${require_startup.quoted(name)}, which ${problem}`,
					...group && { severity: "warning" },
					...fix && !group && { fix }
				};
			}
		}
	}
});
function namedByRuns(pipeline, on, dependency, { id }) {
	const remedy = pipeline.dialect.remedyFor(pipeline, {
		kind: "rename-dependency",
		on,
		dependency,
		to: id
	});
	return {
		at: { path: dependency.path },
		message: `${nodeWord(on)} ${require_startup.quoted(on.label)} depends on ${require_startup.quoted(dependency.name)}, which does not exist: runs of task ${require_startup.quoted(id)} have that id`,
		...remedy && {
			remedy: remedy.text,
			...remedy.fix && { fix: remedy.fix }
		}
	};
}
function renamed$1(pipeline, on, dependency, to) {
	return pipeline.dialect.remedyFor(pipeline, {
		kind: "rename-dependency",
		on,
		dependency,
		to
	})?.fix;
}
function candidatesFor(pipeline, node) {
	const group = groupOf$1(pipeline, node);
	return (group ? childrenOf(pipeline, group) : topNodes(pipeline)).filter((sibling) => sibling !== node).map((sibling) => sibling.id);
}
function groupsByTask(pipeline) {
	return new Map(pipeline.tasks.flatMap((task) => {
		const group = groupOf$1(pipeline, task);
		return group ? [[task.id, group]] : [];
	}));
}
// src/rules/unknown-environment.ts
var unknown_environment_default = require_startup.defineWorkspaceRule({
	summary: "Schedules and sensors must use environments from the configuration",
	why: "A run in an environment that does not exist never starts, or uses the values of the default environment.",
	remedy: "Use one of the names under `environments` in the configuration, or add the name there.",
	severity: "warning",
	since: "0.1.0",
	facts: [],
	*check({ pipelines, team }) {
		if (team.environments.length === 0) return;
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const pipeline = $l[$];
			for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
				const trigger = $l[$];
				for (let $ = 0, $l = trigger.environments; $ < $l.length; $++) {
					const name = $l[$];
					{
						if (name.includes("${{") || team.environments.includes(name)) continue;
						const near = require_startup.soleClosestTo(name, team.environments);
						yield {
							document: pipeline.document,
							at: { path: trigger.environmentsPath },
							message: `${triggerWord(trigger)} runs in environment ${require_startup.quoted(name)}, which the configuration does not list${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
							subject: name
						};
					}
				}
			}
		}
	}
});
// src/rules/unknown-job.ts
var unknown_job_default = require_startup.defineDocumentRule({
	summary: "Integrations and jobs must exist",
	why: "The platform refuses a task with a misspelled job. The platform adds jobs every month, so a job that this version does not know may be new.",
	remedy: "Check the spelling. If the job is newer than this version, update the tool or suppress the finding.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "unknown-job");
	}
});
// src/rules/unknown-key.ts
var unknown_key_default = require_startup.defineDocumentRule({
	summary: "Keys must be part of the format",
	why: "The platform refuses a definition with an unknown key, or a misspelled setting has no effect.",
	remedy: "Correct the spelling, or move the key to where it belongs.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "unknown-key");
	}
});
// src/rules/unknown-name-in-expression.ts
var unknown_name_in_expression_default = require_startup.defineRule({
	summary: "Expressions must use documented names and functions",
	why: "An unknown name makes the task fail when it starts.",
	remedy: "Use a documented name, and put texts in quotes.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* pipeline.dialect.violationsIn(pipeline, "unknown-name-in-expression");
	}
});
// src/rules/unknown-parameter.ts
var unknown_parameter_default = require_startup.defineDocumentRule({
	summary: "Parameters must exist for the job",
	why: "The platform refuses or ignores a misspelled parameter, and the job runs with the default.",
	remedy: "Correct the spelling.",
	severity: "warning",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "unknown-parameter");
	}
});
// src/rules/unknown-reference.ts
var unknown_reference_default = require_startup.defineRule({
	summary: "References must point to existing tasks or groups",
	why: "An expression with an unknown task or group fails when the run reaches it. This happens when a task is renamed and its references keep the old id.",
	remedy: "Write the id of a task or group of this pipeline.",
	severity: "error",
	since: "0.1.0",
	about: ["node-reference"],
	*check({ pipeline }) {
		if (pipeline.gaps.has("nodes")) return;
		const suggest = {
			task: suggesterAmong(pipeline.tasks),
			group: suggesterAmong(pipeline.groups)
		};
		for (let $ = 0, $l = soundReferences(pipeline); $ < $l.length; $++) {
			const reference = $l[$];
			{
				const { context, name, nameSpan, site } = reference;
				if (context !== "task" && context !== "group" || name === null || referentsOf(pipeline, reference).length > 0) continue;
				const at = {
					path: site.path,
					within: nameSpan
				};
				const other = sameIdOfOtherKind(pipeline, context, name);
				const near = other ? void 0 : suggest[context](name);
				const remedy = other ? pipeline.dialect.remedyFor(pipeline, {
					kind: "refer-to",
					node: other,
					name
				}) : near && `Write the id ${require_startup.quoted(near.name)}`;
				const fix = suggestedFix(pipeline.document, at, near);
				yield {
					at,
					message: `${readerOf(pipeline, site)} reads ${context} ${require_startup.quoted(name)}, ${other ? `which is a ${wordFor(other)}` : "which does not exist"}${didYouMean(near)}`,
					...remedy && { remedy },
					subject: `${context} ${name}`,
					...fix && { fix }
				};
			}
		}
	}
});
function suggesterAmong(nodes) {
	const byName = new Map();
	for (let $ = 0, $l = nodes; $ < $l.length; $++) {
		const node = $l[$];
		{
			const name = node.name.trim().toLowerCase();
			byName.set(name, byName.has(name) ? null : {
				name: node.id,
				isSlip: true
			});
		}
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
// src/rules/unknown-time-zone.ts
const mostCompared$1 = 50;
var unknown_time_zone_default = require_startup.defineRule({
	summary: "Time zones must be names of the IANA database",
	why: "The platform refuses an unknown zone, and an abbreviation does not define daylight saving time (DST).",
	remedy: "Write a name such as Europe/London or UTC.",
	severity: "error",
	since: "0.1.0",
	about: ["trigger"],
	*check({ pipeline }) {
		const nearest = new Map();
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				const { value: zone, origin } = trigger.timeZone;
				if (zone === void 0 || origin === "product-default" || zone.trim() === "" || zoneNames.has(zone)) continue;
				if (pipeline.dialect.otherZones?.test(zone)) continue;
				if (!nearest.has(zone) && (nearest.size === mostCompared$1 || isKnownZone(zone))) continue;
				if (!nearest.has(zone)) nearest.set(zone, nearestZones(zone));
				yield told(pipeline, trigger, zone, nearest.get(zone) ?? []);
			}
		}
	}
});
function told({ document, dialect }, trigger, zone, near) {
	const path = writtenPath(trigger.timeZone) ?? trigger.path;
	const { 0: first } = near;
	const isCaseOnly = first !== void 0 && first.toLowerCase() === zone.toLowerCase();
	const fix = near.length === 1 && first !== void 0 && zoneNames.has(first) ? replaceScalar(document, path, first) : void 0;
	const names = either(near.map(require_startup.quoted));
	const defect = isCaseOnly ? `is spelt ${require_startup.quoted(first)}` : "does not exist";
	const question = isCaseOnly || near.length === 0 ? "" : `; did you mean ${names}?`;
	return {
		at: { path },
		message: `${triggerWord(trigger)} has the time zone ${require_startup.quoted(zone)}, which ${defect}${question}`,
		subject: zone,
		...near.length > 0 && { remedy: `Write ${names}.` },
		...isCaseOnly && !dialect.zonesNeedExactCase && { severity: "warning" },
		...fix && { fix: {
			...fix,
			safety: isCaseOnly ? "safe" : "unsafe"
		} }
	};
}
function either(names) {
	return require_startup.joined$1(names).replace(" and ", " or ");
}
// src/rules/unreadable-file.ts
var unreadable_file_default = require_startup.defineDocumentRule({
	summary: "Files must be plain UTF-8 text of reasonable size",
	why: "Because of other encodings, control characters, unusual line endings and links, the platform may read something other than what a reviewer sees.",
	remedy: "Save the file as plain UTF-8 text with ordinary line endings.",
	severity: "error",
	since: "0.1.0",
	about: ["text-problem"],
	*check({ document }) {
		yield* textProblems(document, [
			"encoding",
			"control-character",
			"line-break"
		]);
		for (const problem of textProblems(document, ["too-large"])) yield {
			...problem,
			remedy: "Split the pipeline, or move long code and queries to separate files."
		};
		for (const problem of textProblems(document, ["not-a-file"])) yield {
			remedy: "Replace it with a regular, readable file, or exclude the path from the review.",
			...problem
		};
	}
});
// src/rules/untested-data.ts
var untested_data_default = require_startup.defineRule({
	summary: "Data should be tested before it is published",
	why: "A load that succeeds can still be missing half of the rows. Without a test in between, the wrong numbers reach dashboards and other systems.",
	remedy: "Add a test task in between, for example `dbt test` or a row count, and let the publishing task depend on it.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline, graph }) {
		if (pipeline.gaps.has("nodes")) return;
		const publishers = pipeline.tasks.filter((task) => publishesData(task) && isActive(pipeline, task));
		if (publishers.length === 0) return;
		const fed = belowMarked(graph, (node) => node.kind === "task" && isActive(pipeline, node) && bringsData(node));
		const tested = belowMarked(graph, (node) => node.kind === "task" && isActive(pipeline, node) && mayTest(node));
		const besideTest = new Set(unawaitedTests(pipeline, graph).map(({ publisher }) => publisher));
		const consumers = publishers.filter((task) => {
			const start = graph.startOf(task.key);
			if (besideTest.has(task) || hasUnknownAbove(graph, task)) return false;
			return fed[start] === true && tested[start] === false;
		});
		if (consumers.length === 0) return;
		const opaque = belowMarked(graph, (node) => node.kind === "task" && isActive(pipeline, node) && isOpaque(node));
		yield* together(consumers, ({ key }) => key, (consumers) => {
			const [first, ...others] = consumers;
			const isCertain = startsByItself(pipeline) && consumers.some((task) => !opaque[graph.startOf(task.key)]);
			const names = require_startup.listNames([...new Set(consumers.map((task) => task.label))]);
			return {
				at: {
					path: first.path,
					part: "key"
				},
				message: `${consumers.length === 1 ? "Task" : "Tasks"} ${names} ${consumers.length === 1 ? "publishes" : "publish"} untested data: this pipeline has no test in between`,
				subject: "pipeline",
				...!isCertain && { severity: "note" },
				related: others.slice(0, 5).map((task) => ({
					at: {
						path: task.path,
						part: "key"
					},
					message: "publishes untested data"
				}))
			};
		});
	}
});
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
var unused_input_default = require_startup.defineRule({
	summary: "Declared inputs should be used",
	why: "A person or trigger that sets an input expects an effect. The value of an unused input is ignored; the cause is often an incomplete rename.",
	remedy: "Use the input in an expression, or remove it and the values that triggers pass for it.",
	severity: "warning",
	since: "0.1.0",
	about: ["parameter"],
	*check({ pipeline }) {
		const reads = pipeline.references.filter((reference) => reference.context === "input");
		if (pipeline.gaps.has("reads") || reads.some((reference) => reference.name === null)) return;
		const used = usedNames(pipeline.parameters.map(({ name }) => name), [...reads.flatMap(({ name }) => name ?? []), ...pipeline.dialect.inputsInPlainText(pipeline)]);
		yield* together(pipeline.parameters.filter(({ name }) => !used.has(name.toLowerCase())), ({ path }) => nodeKeyOf(path), (idle) => {
			const [first, ...others] = idle;
			const mistaken = readFromEnvironment(pipeline, idle);
			const passers = passersOf(pipeline, idle);
			const { 0: noun, 1: verb } = others.length === 0 ? ["Input", "is"] : ["Inputs", "are"];
			const passed = passers.length > 0 ? `, although ${require_startup.listNames(passers)} ${passers.length === 1 ? "passes" : "pass"} a value` : "";
			return {
				at: {
					path: first.path,
					part: "key"
				},
				message: `${noun} ${require_startup.listNames(idle.map(({ name }) => name))} ${verb} declared but never used${passed}${mistaken ? `; ${require_startup.quoted(mistaken.variable)} is read instead` : ""}`,
				subject: "inputs",
				...mistaken && { remedy: `Write ${mistaken.input} instead of ${mistaken.variable}, or remove the input.` },
				...passers.length === 0 && { severity: "note" },
				related: others.slice(0, 5).map(({ path }) => ({
					at: {
						path,
						part: "key"
					},
					message: "is never used either"
				}))
			};
		});
	}
});
function passersOf({ triggers }, inputs) {
	const names = new Set(inputs.map(({ name }) => name.toLowerCase()));
	return triggers.filter(({ passes }) => passes.some(({ name }) => names.has(name.toLowerCase()))).map(labelOf$1);
}
function labelOf$1({ kind, name, cron }) {
	return name || (kind === "cron" ? cron.value ?? kind : kind);
}
function usedNames(declared, read) {
	const names = new Set(declared.map((name) => name.toLowerCase()));
	const suggest = suggesterFor(declared);
	return new Set(read.map((name) => (names.has(name.toLowerCase()) ? name : suggest(name)?.name ?? name).toLowerCase()));
}
function readFromEnvironment({ references, dialect }, idle) {
	const names = new Map(idle.map(({ name }) => [name.toLowerCase(), name]));
	for (let $ = 0, $l = references; $ < $l.length; $++) {
		const { context, name, site } = $l[$];
		{
			const input = context === "env" && site.reader !== null ? names.get(name?.toLowerCase() ?? "") : void 0;
			const variable = dialect.lookups.env?.(name ?? ""), wanted = dialect.lookups.input?.(input ?? "");
			if (input !== void 0 && variable !== void 0 && wanted !== void 0) return {
				variable,
				input: wanted
			};
		}
	}
}
// src/rules/value-in-comment.ts
var value_in_comment_default = require_startup.defineDocumentRule({
	summary: "Values that contain # should be in quotes",
	why: "In YAML a `#` after a space starts a comment. `channel: #orders` has no value at all, and the message is not delivered.",
	remedy: "Put the whole value in quotes, or add a space after the `#` of a comment.",
	severity: "warning",
	since: "0.1.0",
	*check({ document, isPipeline, violations }) {
		if (!isPipeline || require_startup.isBroken(document) || !wordInComment.test(document.source.text)) return;
		const explained = new Set(violations.map(({ at }) => "path" in at ? nodeKeyOf(at.path) : ""));
		for (let $ = 0, $l = swallowedIn(document); $ < $l.length; $++) {
			const swallowed = $l[$];
			{
				const problem = explained.has(nodeKeyOf(swallowed.path)) ? void 0 : problemOf(document, swallowed);
				if (problem) yield problem;
			}
		}
	}
});
const wordInComment = /[ \t]#[^\s#]/;
const markedKeys = /^(?:slack_?)?channels?(?:_?(?:name|id|names|ids))?$|^destinations?$|colou?r|^hash_?tags?$|^tags$/i;
const proseKeys = /^(?:(?:[a-z]{1,20}_)?message|text|subject|title|body|description|summary|prompt)$/i;
function problemOf(document, swallowed) {
	const { path, rest, word } = swallowed;
	const key = String(path.findLast((step) => typeof step === "string"));
	return rest === null ? lost(swallowed, key) : cut(document, {
		...swallowed,
		rest
	}, key, word);
}
function lost(swallowed, key) {
	const { path, word, comment } = swallowed;
	const message = `${require_startup.quoted(key)} has no value: ${require_startup.quoted(comment)} is a comment`;
	const at = {
		path,
		part: "key"
	};
	if (!markedKeys.test(key) && typeof path.at(-1) !== "number") return {
		at,
		message,
		subject: word,
		severity: "note",
		remedy: "Remove the `#` to keep the value, or write `null`."
	};
	const fix = quoteSwallowed(swallowed);
	return {
		at,
		message,
		subject: word,
		remedy: `Write ${quotedText(word)}, or \`null\` for no value.`,
		...fix && { fix }
	};
}
function cut(document, { path, rest, comment, span }, key, word) {
	const isTags = path.length === 1 && key === "name" && /^#[a-z][\w-]*(?: #[a-z][\w-]*)*$/i.test(comment);
	const isProse = proseKeys.test(key) && /^#[A-Za-z0-9]/.test(word);
	if (!isTags && !isProse) return void 0;
	const whole = quotedText(`${rest} ${comment}`);
	const start = span.start - 1 - rest.length;
	const isOneLine = document.source.text.slice(start, span.start) === `${rest} `;
	return {
		at: { path },
		message: `${isTags ? "The name of the pipeline" : require_startup.quoted(key)} ends before ${require_startup.quoted(comment)}, which is a comment`,
		subject: comment,
		remedy: `Write ${whole}.`,
		...isTags && { severity: "note" },
		...isOneLine && { fix: {
			title: `Write ${whole}`,
			safety: "unsafe",
			edits: [{
				span: {
					start,
					end: span.start + comment.length
				},
				text: whole
			}]
		} }
	};
}
function quotedText(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
function swallowedIn(document) {
	const found = [];
	const seen = new Set();
	eachScalar(document.root, [], (scalar, path) => {
		if (!mayBeSwallowed(document, scalar) || seen.has(scalar)) return;
		seen.add(scalar);
		const swallowed = swallowedAt(document, [...path]);
		if (swallowed) found.push(swallowed);
	});
	return found;
}
// src/rules/wrong-type.ts
var wrong_type_default = require_startup.defineDocumentRule({
	summary: "Values must have the type of their key",
	why: "The platform refuses a value of another type, or interprets it differently.",
	remedy: "Write the value in the expected type and unit.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "wrong-type");
	}
});
// src/rules/wrong-value.ts
var wrong_value_default = require_startup.defineDocumentRule({
	summary: "Values must be allowed for their key",
	why: "The platform refuses values outside its lists and limits.",
	remedy: "Use one of the allowed values.",
	severity: "error",
	since: "0.1.0",
	about: ["violation"],
	*check({ violations }) {
		yield* violationsOf(violations, "wrong-value");
	}
});
// src/changes/between.ts
async function changesBetween(before, after, given, crashed) {
	if (!before) return { changes: [] };
	try {
		const { changesOf } = await Promise.resolve().then(() => require("./changes/changes.js")).then((n) => n.changes_exports);
		const { movedDayOf } = await Promise.resolve().then(() => require("./changes/moved-day.js"));
		const view = {
			...given,
			now: given.now.getTime()
		};
		const movedDay = movedDayOf(pipelinesOf$1(before), pipelinesOf$1(after), view);
		return {
			changes: changesOf(before, after, view),
			...movedDay && { movedDay }
		};
	} catch (error) {
		crashed.push({
			subject: "changes",
			path: null,
			message: require_startup.messageOf(error)
		});
		return { changes: [] };
	}
}
function pipelinesOf$1(subjects) {
	return subjects.flatMap(({ pipelines }) => pipelines);
}
// src/review/clock.ts
const doing = {
	discover: "looking for pipelines",
	read: "reading files",
	base: "reading the base of the change",
	validate: "checking the format",
	lint: "checking rules",
	changes: "comparing with the base",
	advice: "asking for run history and live checks"
};
function stageClock(host, say = () => {}) {
	const times = {};
	const clock = async (stage, work) => {
		say(doing[stage] ?? stage);
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
// src/history/snapshot-path.ts
const snapshotPath = ".pipeline-review/history.json";
// src/generated/dialect-rules.json
var dialect_rules_default = JSON.parse(`{"ai-output-executed":{"summary":"Text from a language model should not run as code without approval","why":"A model can return any statement, including one that a row of data told it to write: DROP, UPDATE, or a copy of data to another system. The task runs it with its own privileges.","remedy":"Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"airflow-macro":{"summary":"Airflow macros should be replaced by Orchestra expressions","why":"Orchestra does not evaluate \`{{ ds }}\` and other Airflow macros: the tool receives the braces and the name as text. A filter then matches nothing, or a path does not exist.","remedy":"Write an expression, for instance \`\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}\` for \`{{ ds }}\`.","severity":"warning","readsBrokenFiles":true,"since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"alert-destination-incomplete":{"summary":"Alert destinations must have an address or a connection","why":"An alert without an address or a connection can be saved, but its messages are never delivered.","remedy":"Write the channel or address as \`destination\`, or the connection as \`connection_id\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"alert-private-mailbox":{"summary":"Alerts should go to addresses of the organization","why":"A mailbox at a public provider belongs to one person. No one else sees the alert, it is lost when that person leaves, and table names and error messages leave the organization.","remedy":"Send the alert to a shared address or channel of the team.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"alert-unreachable":{"summary":"Alerts must cover an outcome that can occur","why":"An alert on an outcome that never occurs is never sent, and the team believes that it is covered.","remedy":"Use the status that the task really ends with.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"all-runs-skipped":{"summary":"A job must allow at least one run","why":"With a limit of 0 the service skips every run of the job.","remedy":"Remove \`max_concurrent_runs\`, which is 1 then, or set it to 1 or more.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"asset-list-means-all":{"summary":"A list of assets means all of them","why":"The DAG starts when every asset of the list has been updated, although the documentation of dag-factory says one.","remedy":"For any of them write \`__or__\` over \`airflow.sdk.Asset\` objects.","severity":"note","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"asset-never-updated":{"summary":"A DAG must wait for an asset that some task updates","why":"Airflow knows assets by their URI. Where the one that a DAG waits for is written otherwise than the one that a task updates, the DAG never starts, without an error.","remedy":"Write the same URI in \`schedule\` and in \`outlets\`.","severity":"warning","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"asset-schedule-unsupported":{"summary":"A schedule of assets has a form for each version of Airflow","why":"Airflow 2 refuses a list, Airflow 3 a mapping of \`datasets\`, and each the classes of the other: the file does not load.","remedy":"Write the form of the version that runs it.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"backoff-unbounded":{"summary":"Exponential backoff should have a longest delay","why":"Each delay is twice the one before, and up to as much again is added by chance: the last retries come long after anyone waits for them.","remedy":"Set \`max_retry_delay\`.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"backoff-without-effect":{"summary":"Exponential backoff needs retries and a delay to grow","why":"Without retries, without a delay or with the factor 1 the setting does nothing, and the task looks protected.","remedy":"Set \`retries\` and \`retry_delay\`, or remove \`retry_exponential_backoff\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"bare-condition":{"summary":"Conditions should be in \${{ }}","why":"All documented conditions are written in \`\${{ }}\`. People and tools easily mistake a bare condition for plain text.","remedy":"Put \`\${{\` before the condition and \`}}\` after it.","severity":"note","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"bare-expression":{"summary":"Expressions should be in \${{ }}","why":"Only text in \`\${{ }}\` is evaluated. A bare expression is passed on as text, so a comparison with it is never true.","remedy":"Put \`\${{\` before the expression and \`}}\` after it.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"branch-pinned":{"summary":"Tasks and schedules should not be pinned to a feature branch","why":"The run uses the code of that branch: it stays behind after the branch is merged, and fails after it is deleted.","remedy":"Remove \`branch\`, write the main branch, or take it from an input with the main branch as its default.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"branches-never-meet":{"summary":"A task must not wait for both branches of a condition","why":"One branch of a condition is always excluded. A task that needs both never runs, nor does anything after it, and the run succeeds.","remedy":"Set \`run_if: NONE_FAILED\` on the task.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"catchup-unset":{"summary":"A DAG with a start date in the past should say whether it catches up","why":"Airflow 2 starts a run for every interval since the start date as soon as the DAG is switched on, Airflow 3 starts none: the default changed.","remedy":"Set \`catchup: false\`, or \`catchup: true\` where every interval must run.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"comparison-type-mismatch":{"summary":"Expressions should compare inputs with values of the same type","why":"A boolean never equals the text \`'true'\`, and a text never equals the number 5: the condition has the same result in every run.","remedy":"Write \`True\` or \`False\` for booleans and digits without quotes for numbers; put texts in quotes.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"comparison-with-null":{"summary":"SQL conditions should test for NULL with IS NULL","why":"In SQL nothing equals NULL, not even NULL: \`id = NULL\` is never true. A test that looks for missing values this way always passes.","remedy":"Write \`IS NULL\`, or \`IS NOT NULL\`.","severity":"warning","since":"0.1.0","expertise":"warehouse","scope":"pipeline","dialects":["orchestra"]},"compute-missing":{"summary":"Python, dbt and JAR tasks must name their compute","why":"The CLI refuses such a task without a cluster or an environment.","remedy":"Add \`environment_key\` for serverless compute, or \`job_cluster_key\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"compute-reference-undefined":{"summary":"Tasks must name an environment or a job cluster of their job","why":"The deployment fails: the service does not know the compute of the task.","remedy":"Write the key of an entry of \`environments\` or \`job_clusters\`, or add the entry.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"condition-always-false":{"summary":"Conditions must not be always false","why":"A task that never runs looks like a part of the pipeline, and the tasks that depend on it are skipped too.","remedy":"Fix the condition. To switch the task off on purpose, set \`paused: true\`: tasks that depend on it then run anyway.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"condition-ignores-skipped":{"summary":"Conditions on a task that may be skipped should handle SKIPPED","why":"A condition that requires SUCCEEDED from a branch that was skipped on purpose skips every task after it, without a failure and without an alert.","remedy":"Write \`in ['SUCCEEDED', 'SKIPPED']\` if a skipped branch is acceptable.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"condition-mixes-and-or":{"summary":"Conditions that mix \`and\` with \`or\` should use parentheses","why":"\`a and b or c\` means \`(a and b) or c\`, which is often not what the author meant.","remedy":"Put parentheses around the part that belongs together.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"connection-failing":{"summary":"Connections should be able to sign in","why":"Every task that uses a connection with rejected credentials fails.","remedy":"Renew the credentials of the connection in the workspace, or use another connection.","severity":"warning","since":"0.1.0","expertise":"platform","scope":"pipeline","needs":"platform","dialects":["orchestra"]},"connection-literal":{"summary":"Tasks of one file should all take their connections from the environment, or none","why":"Some tasks follow the environment and others always use the same connection, so a run in staging reads or writes production.","remedy":"Write \`\${{ ENV.NAME }}\` for the connection and set the variable in each environment.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"connection-missing":{"summary":"Connections must exist in the workspace","why":"A task whose connection does not exist is refused, or fails when it starts.","remedy":"Copy the id from the connections page of the workspace, or create the connection before you merge the change.","severity":"warning","since":"0.1.0","expertise":"platform","scope":"pipeline","needs":"platform","dialects":["orchestra"]},"connection-suffix-missing":{"summary":"Connections must be written with their full id","why":"Orchestra adds an underscore and five digits to the name of each connection. Without them the connection is not found: the file is refused or the task fails.","remedy":"Copy the id from the connections page, for example \`warehouse_12345\`, or use \`\${{ ENV.NAME }}\`.","severity":"warning","since":"0.1.0","expertise":"platform","scope":"pipeline","dialects":["orchestra"]},"constant-condition":{"summary":"Conditions must hold an expression","why":"Only \`false\`, \`0\`, \`-0\` and an empty text are false. A text without \`{{ }}\` is never evaluated, so it is always true.","remedy":"Write the condition in \`{{ }}\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/tasks/flowable-tasks"],"scope":"pipeline","dialects":["kestra"]},"cron-day-or":{"summary":"Both day fields of a cron expression mean either day","why":"Airflow starts the DAG on the days of the month and on the days of the week, not only where both meet.","remedy":"Write \`*\` in one of the two fields, or check the date in the first task.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"cron-days-or":{"summary":"A cron expression should not restrict the day of month and the day of week","why":"The two day fields are joined by \\"or\\": the schedule starts on each day that either of them names, not on the days that both name.","remedy":"Write \`*\` in one of the two day fields, and restrict the other days with a condition of the trigger.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],"scope":"pipeline","dialects":["kestra"]},"cron-seconds":{"summary":"A cron expression of six fields has its seconds last","why":"Quartz has the seconds first, Amazon EventBridge the year last. Such a text is valid in Airflow too, and fires at other times.","remedy":"Write five fields.","severity":"warning","since":"0.1.0","sources":["https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"],"scope":"pipeline","dialects":["dag-factory"]},"cron-step-uneven":{"summary":"Steps in cron expressions should be even","why":"A step restarts in each hour, day, month or year. \`*/7\` hours starts at 21:00 and again at midnight, 3 hours later, and a step beyond the end of its range never applies.","remedy":"Write a step that divides the hour, day or year evenly, or list the times.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"cron-weekday-number":{"summary":"Weekdays in a cron expression should be written as names","why":"The scheduler counts days from Sunday = 1, Unix cron from Monday = 1. \`1-5\` includes Sunday and excludes Friday.","remedy":"Write the days as names, such as MON-FRI.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"date-hard-coded":{"summary":"Tasks of a scheduled DAG should not use a hard-coded date","why":"Each run reads or loads the same day again. The date was usually written for one backfill.","remedy":"Replace it with \`{{ ds }}\`.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"dbt-builds-nothing":{"summary":"dbt tasks should build, test or run something","why":"\`dbt parse\`, \`compile\`, \`ls\`, \`deps\` and \`debug\` succeed without a change in the warehouse. Tasks that depend on it then use the tables of the last real build.","remedy":"Write \`dbt build\`, or remove the task.","severity":"warning","since":"0.1.0","expertise":"dbt","scope":"pipeline","dialects":["orchestra"]},"dbt-command-chain":{"summary":"dbt commands should be separated by semicolons","why":"A dbt task does not run its commands in a shell: dbt receives \`&&\` as an argument, and the task fails.","remedy":"Write \`;\` between the commands.","severity":"warning","since":"0.1.0","expertise":"dbt","scope":"pipeline","dialects":["orchestra"]},"dbt-full-refresh":{"summary":"Scheduled dbt tasks should not run a full refresh","why":"A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.","remedy":"Remove \`--full-refresh\`. If you need a full refresh, start a manual run with an input.","severity":"warning","since":"0.1.0","expertise":"dbt","scope":"pipeline","dialects":["orchestra"]},"dbt-project-dir-missing":{"summary":"dbt tasks should set project_dir if their connection serves several projects","why":"Without \`project_dir\` dbt looks in the root of the repository. If the projects are in folders, it finds none.","remedy":"Set \`project_dir\` to the folder with the \`dbt_project.yml\` of the task.","severity":"note","since":"0.1.0","expertise":"dbt","scope":"workspace","dialects":["orchestra"]},"dbt-untested":{"summary":"Pipelines that run dbt models should also test them","why":"\`dbt run\` builds the models and skips their tests, so wrong rows reach the consumers although the project has tests for them.","remedy":"Use \`dbt build\`, which tests each model before downstream models are built, or add \`dbt test\` after \`dbt run\`.","severity":"note","since":"0.1.0","expertise":"dbt","scope":"pipeline","dialects":["orchestra"]},"default-overridden":{"summary":"A key of the block default should not lose to a file of defaults","why":"For keys of the DAG, \`defaults.yml\` goes before the block \`default\` of the file itself, although the documentation says the reverse (dag-factory 1.1.0).","remedy":"Write the key on the DAG, or in one of the two places only.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"deprecated-type":{"summary":"Types should have their present names","why":"The old names are aliases up to 1.3; 2.0 refuses them. The present names are read from 0.17 or 0.20 on.","remedy":"Write the present name of the type.","severity":"note","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v0.17.0"],"scope":"pipeline","dialects":["kestra"]},"development-unpaused":{"summary":"A development target should not run the schedule of the job","why":"A development target pauses only what says nothing: with a literal \`UNPAUSED\` the job runs in the copy of every developer.","remedy":"Remove \`pause_status\`, which is UNPAUSED in production anyway.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"duplicate-dag":{"summary":"The id of a DAG must be unique","why":"Airflow runs one DAG of an id. Where two files of a folder have the same, the one that is loaded last replaces the other without a message, and Airflow 2 refuses a second loader.","remedy":"Rename one of the DAGs.","severity":"note","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"duplicate-resource":{"summary":"Keys of resources must be unique in a bundle","why":"The CLI refuses two resources of one key, also of different types, and a resource of which two files have parts; only targets may add to one.","remedy":"Give one of them another key, or write all of the resource in one file.","severity":"error","since":"0.1.0","scope":"workspace","dialects":["databricks"]},"empty-group-loses-order":{"summary":"A group between others must have a task","why":"Dependencies on a group are those on its tasks. A group without any passes no order on: what waits for it starts immediately.","remedy":"Add a task to the group, or name what comes before it in \`dependencies\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"empty-section":{"summary":"Empty sections should be removed","why":"Lines such as \`tags: []\` have no effect, make every diff longer and hide the settings that matter.","remedy":"Remove the empty sections; a missing section means the same.","severity":"note","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"endless-retry":{"summary":"Endless retries need a timeout","why":"A task that fails each time is started again without end, and the run is never over: no failure is reported.","remedy":"Set a number of \`max_retries\`, or \`timeout_seconds\` on the job.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"enterprise-only":{"summary":"The open-source edition must get no keys of the Enterprise edition","why":"A server of the open-source edition refuses to save the flow.","remedy":"Remove the key, or set \`kestra: { edition: enterprise }\` in the configuration of the review.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/enterprise"],"scope":"pipeline","dialects":["kestra"]},"environment-expanded-early":{"summary":"Variables of a shell are replaced when the file is parsed","why":"dag-factory replaces \`$NAME\` in the whole file by the value of the process that parses it, not of the worker that runs the task. Names that are not set there stay.","remedy":"Read the value on the worker, in a script or through \`{{ var.value.name }}\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"environment-libraries":{"summary":"Serverless tasks take their libraries from an environment","why":"The service refuses \`libraries\` of a task that names no cluster: the deployment fails after the CLI has found nothing wrong.","remedy":"Write the libraries as \`dependencies\` of an entry of \`environments\`, and name it with \`environment_key\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"environment-missing":{"summary":"Environments in triggers must exist in the workspace","why":"A schedule for an environment that does not exist starts no runs, and there is no alert about it.","remedy":"Write the name of an environment of the workspace, or create it before you merge the change.","severity":"warning","since":"0.1.0","expertise":"platform","scope":"pipeline","needs":"platform","dialects":["orchestra"]},"environment-pinned":{"summary":"Schedules should refer to an environment by name","why":"An id does not show whether this is production, and a schedule still refers to it after the environment is removed.","remedy":"Write the name of the environment.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"expand-source-not-upstream":{"summary":"A task must depend on what it maps over, or stand after it","why":"dag-factory builds tasks in the order of their dependencies, else of the file. The result of a task that is not built yet, or that has another name, stays a text, and the file does not load.","remedy":"Add the task to \`dependencies\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"external-sensor-mismatch":{"summary":"An external task sensor must look for dates that the other DAG has","why":"The sensor waits for a run with the same logical date as its own, less \`execution_delta\`. Where the other DAG never has that date, it waits until its timeout.","remedy":"Set \`execution_delta\` to the distance between the two schedules, or give both the same schedule.","severity":"error","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"external-sensor-no-failed-states":{"summary":"An external task sensor should name the states in which it fails","why":"Without \`failed_states\` a sensor waits for a run that has failed until its own timeout, 7 days by default.","remedy":"Set \`failed_states: [failed]\`.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"external-sensor-unknown":{"summary":"An external task sensor must name a DAG and a task that exist","why":"Airflow does not look whether the other DAG exists unless \`check_existence\` is true: the sensor waits until its timeout.","remedy":"Write the id as Airflow shows it.","severity":"error","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"failure-hidden":{"summary":"Failures that count as warnings should have a WARNING alert","why":"With \`treat_failure_as_warning\` the tasks after a failed one run anyway, on old or untested data, and the run does not end as FAILED.","remedy":"Add an alert for WARNING under \`alerts:\` at the root, or let the task fail.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"failure-not-told":{"summary":"A job with an on_failure notification should fail when one of its tasks fails","why":"The last tasks decide on the result. Where they run after a failure and succeed, the run succeeds with failures, which \`on_failure\` does not report.","remedy":"Add \`on_failure\` to the notifications of the tasks that matter.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"failure-unwatched":{"summary":"Unattended flows should have a failure alert","why":"No one watches a scheduled execution. Without \`errors\` or a flow that listens to its failures, a failure stays unnoticed until someone misses the data.","remedy":"Add a task that sends a message to \`errors\` of the flow, or a flow with a Flow trigger on FAILED for its namespace.","severity":"note","since":"0.1.0","family":"safeguard-missing","sources":["https://kestra.io/docs/workflow-components/errors"],"scope":"workspace","dialects":["kestra"]},"flow-trigger-context":{"summary":"Inputs of a Flow trigger must read the upstream execution","why":"Its inputs are rendered in the execution that wakes it, where \`trigger\` is not yet this trigger. The name is missing, the start is dropped, and the flow never runs.","remedy":"Read \`execution.id\` and \`outputs\` of the upstream execution.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],"scope":"pipeline","dialects":["kestra"]},"flow-trigger-target":{"summary":"A Flow trigger must listen to flows that exist and read outputs that they declare","why":"The server does not check whom a trigger listens to: with a wrong name the flow never starts, and with a wrong output it fails.","remedy":"Write the namespace and the id of the other flow as its file has them.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],"scope":"workspace","dialects":["kestra"]},"flow-trigger-unfiltered":{"summary":"A Flow trigger must say which flows it listens to","why":"Without conditions, preconditions or dependsOn the flow starts after each execution of every flow of the instance. A list of states is no filter.","remedy":"Name the flows under \`preconditions\` (up to 1.3) or \`dependsOn\` (from 2.0).","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],"scope":"pipeline","dialects":["kestra"]},"for-each-inputs":{"summary":"Inputs of a loop must be a JSON array","why":"The run fails when the loop starts.","remedy":"Write a JSON array in quotes, or a reference to one.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"full-refresh-scheduled":{"summary":"Scheduled dbt tasks of a DAG should not run a full refresh","why":"A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.","remedy":"Remove the flag. Where it is needed once, trigger a run with a param that adds it.","severity":"warning","since":"0.1.0","expertise":"dbt","scope":"pipeline","dialects":["dag-factory"]},"fused-tasks":{"summary":"Keys of tasks, job clusters and parameters must be unique in their list","why":"The CLI merges entries of one key into one without a message: a task disappears, or runs with settings of another.","remedy":"Give each entry a key of its own, or remove one.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"group-nesting-cycle":{"summary":"Task groups must not lie in themselves","why":"dag-factory refuses the file: none of its DAGs loads.","remedy":"Remove one \`parent_group_name\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"group-prefix-breaks-dependency":{"summary":"Members of a group that have no prefix cannot have dependencies","why":"dag-factory 1.1.0 looks for the id with the prefix of the group. Decorated tasks, and groups with \`prefix_group_id: false\`, have none: the file does not load.","remedy":"Take the task out of the group, or write it with \`operator\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"hard-coded-date":{"summary":"Scheduled pipelines should not use a hard-coded date","why":"Each run reads or loads the same day again. The date was usually written for one backfill.","remedy":"Replace it with \`\${{ format_date(ORCHESTRA.CURRENT_TIME, \\"%Y-%m-%d\\") }}\`, an input, or the date function of the warehouse.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"health-above-timeout":{"summary":"A health rule about the duration must be below the timeout","why":"The run is stopped at the timeout, so the rule never warns of it.","remedy":"Set the value of the rule below \`timeout_seconds\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"health-without-recipient":{"summary":"Health rules and their notifications need each other","why":"A health rule stops nothing, and without a notification it has no recipient; a notification of it is never sent without a rule.","remedy":"Add the notification to the health rule, or the health rule to the notification.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"hyphenated-access":{"summary":"Names with a hyphen must stand in brackets","why":"After a dot a hyphen subtracts: \`outputs.load-orders\` is \`outputs.load\` minus \`orders\`. The expression fails when the task runs.","remedy":"Write the name in brackets and quotes, for example \`outputs['load-orders']\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/expressions"],"scope":"pipeline","dialects":["kestra"]},"include-ignored":{"summary":"Only the root of a bundle should have include","why":"The CLI ignores \`include\` in an included file, with a warning: what it names is not deployed.","remedy":"Write the patterns in the root of the bundle, relative to it.","severity":"warning","since":"0.1.0","scope":"workspace","dialects":["databricks"]},"include-missing":{"summary":"Files that include names must exist","why":"The CLI refuses the bundle: of a pattern without wildcards it wants the file.","remedy":"Correct the path, which is relative to the root of the bundle, or remove the entry.","severity":"error","since":"0.1.0","scope":"document","dialects":["databricks"]},"include-too-shallow":{"summary":"Patterns of include are not recursive","why":"In a pattern, \`**\` is one folder and no more: files directly in the folder above it, and files two folders below, are not deployed.","remedy":"Write one pattern for each depth, such as \`resources/*.yml\` and \`resources/*/*.yml\`.","severity":"error","since":"0.1.0","sources":["https://github.com/databricks/cli/issues/4831"],"scope":"document","dialects":["databricks"]},"include-unresolved":{"summary":"Patterns of include cannot hold references","why":"The CLI reads the files before it knows variables and targets: it looks for a folder of that very name, and the jobs in it are not deployed.","remedy":"Write a pattern without references, and what differs per target in the targets.","severity":"error","since":"0.1.0","scope":"document","dialects":["databricks"]},"input-default-mismatch":{"summary":"The default of an input should have the declared type","why":"An expression that relies on the type gets another one: a comparison with a number is never true for the text of that number.","remedy":"Write the default in the declared type, or change the declared type.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"input-default-optional":{"summary":"An input with a default must be required","why":"A default is always applied, so the input is never without a value. Releases from 1.1 on refuse the flow.","remedy":"Remove \`required: false\`, or write \`prefill\` in the place of \`defaults\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/inputs"],"scope":"pipeline","dialects":["kestra"]},"input-dependency":{"summary":"Inputs can depend only on inputs that exist, and not on themselves","why":"The server refuses a flow whose input depends on an input that the flow does not declare, or on itself by way of others.","remedy":"Write the id of another input of the flow.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["kestra"]},"input-options":{"summary":"Input options must be valid","why":"The platform refuses options on inputs that are not of type string, an empty list, repeated options, and a default that is not one of them.","remedy":"List each option once, on an input of type string, with the default among them.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"input-value":{"summary":"Values of inputs must have the type that the input declares","why":"The server does not compare values with types when a flow is saved. The execution is not created, or a flag is silently false.","remedy":"Write a value that the type of the input takes.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/inputs"],"scope":"pipeline","dialects":["kestra"]},"invalid-exclude-date":{"summary":"Excluded dates must be valid dates","why":"Excluded dates have the form year-month-day. Any other form is refused, or it excludes nothing and the run starts on the holiday.","remedy":"Write the date as year-month-day, such as 2026-12-25.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"invalid-identifier":{"summary":"Ids and namespaces must have the characters that the server takes","why":"The server refuses a flow with any other id or namespace.","remedy":"Write an id of the form that the message names.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["kestra"]},"invalid-json":{"summary":"JSON parameters must be valid JSON","why":"The task fails when it starts, because its variables, headers or payload cannot be parsed.","remedy":"Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"invalid-threshold":{"summary":"Test thresholds must compare with a whole number of rows","why":"The platform refuses any other text. A threshold counts rows, so decimals, percentages, negative numbers and expressions are not allowed.","remedy":"Write one of \`=\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\` and a whole number, such as \`> 10\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"inverted-test":{"summary":"Data tests must select the rows that break the rule","why":"A test fails on the rows that its query returns. A not-null test that selects the non-null rows fails when the data is correct, and passes when every value is missing.","remedy":"Select the rows that break the rule, and set the error threshold to \`> 0\`.","severity":"warning","since":"0.1.0","expertise":"warehouse","scope":"pipeline","dialects":["orchestra"]},"iteration-values":{"summary":"The values of a ForEach must be different texts, whole numbers or mappings","why":"The values are made distinct before the loop starts: one that is written twice runs once.","remedy":"Remove the repeated value, or make it different.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["kestra"]},"join-after-branch":{"summary":"A task after several branches must not need all of them","why":"A branch skips what it does not choose. A task with the default trigger rule is skipped with the first skipped task before it, so it never runs.","remedy":"Set \`trigger_rule: none_failed_min_one_success\` on the task.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"key-in-wrong-place":{"summary":"Keys must stand where they are read","why":"A key of the DAG in \`default_args\`, and a key of tasks on the DAG, have no effect, and nothing says so.","remedy":"Move the key.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"leaf-hides-failure":{"summary":"The last task of a DAG should not hide a failure","why":"The state of a run is that of its last tasks. Where the last one starts whatever happened before, the run ends as success although a task failed.","remedy":"Add a last task with \`trigger_rule: one_failed\` that fails, or use the default rule.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"literal-id":{"summary":"Ids of a workspace should not be literals in a bundle for several targets","why":"Each workspace has its own ids: the job runs in one target, and fails or uses the wrong thing in the others.","remedy":"Write a variable with a value or a \`lookup\` for each target, or a reference to a resource of the bundle.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"loader-missing":{"summary":"A file of DAGs should be named by a loader that Airflow opens","why":"Airflow runs programs only: without a loader that names the file, its DAGs never appear. Airflow passes over a program that lacks the word \\"airflow\\", unless \`core.dag_discovery_safe_mode\` is off.","remedy":"Name the file in a loader, or load the whole folder with \`load_yaml_dags(globals_dict=globals())\`.","severity":"warning","since":"0.1.0","sources":["https://astronomer.github.io/dag-factory/latest/configuration/load_yaml_dags/"],"scope":"pipeline","dialects":["dag-factory"]},"loop-output-key":{"summary":"Outputs of a task in a loop must be read by the value of the loop","why":"The engine keeps the outputs of each turn under its value. Without the value the name is missing, and the expression fails when the task runs.","remedy":"Write the value of the loop in brackets after the id of the task.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/outputs"],"scope":"pipeline","dialects":["kestra"]},"loop-until-unbounded":{"summary":"A LoopUntil must have a bound","why":"From 0.23 on it repeats without end while its condition stays false. The execution never ends, and no failure is reported.","remedy":"Set \`maxIterations\` or \`maxDuration\` under \`checkFrequency\`, and \`failOnMaxReached: true\`.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v0.23.0"],"scope":"pipeline","dialects":["kestra"]},"loop-variable":{"summary":"The value of a loop must be read by the name that the loop gives it","why":"A Loop of 2.0 names its value \`item.value\`, a ForEach \`taskrun.value\`. The other name is missing, and the expression fails when the task runs.","remedy":"Read \`item.value\` in a Loop, and \`taskrun.value\` in a ForEach.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v2.0.0/foreach-loop"],"scope":"pipeline","dialects":["kestra"]},"macro-removed":{"summary":"Templates must use names that Airflow 3 has","why":"Airflow 3 dropped names of the context such as \`execution_date\` and \`prev_ds\`: the task fails when its template is rendered.","remedy":"Use a name that both versions have.","severity":"error","since":"0.1.0","sources":["https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html"],"scope":"pipeline","dialects":["dag-factory"]},"mail-without-address":{"summary":"Mails on failure need an address","why":"Airflow sends mails to \`email\` only. Without an address no mail goes out, whatever \`email_on_failure\` says.","remedy":"Set \`email\` beside it, in \`default_args\` or on the task.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"mapped-over-nothing":{"summary":"A mapped task should have something to be mapped over","why":"A task that is mapped over an empty list is skipped in every run, and so is what depends on it; the run still succeeds.","remedy":"Add items to the list, or remove the task.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"matrix-duplicate-id":{"summary":"Objects of a matrix should have unique ids","why":"Two runs with the same \`id\` look identical; usually the second object is an unfinished copy.","remedy":"Give the object another \`id\`, or remove the copy.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"matrix-id-missing":{"summary":"Objects of a matrix should have an id","why":"Orchestra shows the runs of a matrix by \`id\`; without it they look identical in the history.","remedy":"Give each object its own \`id\`.","severity":"note","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"merge-key-order":{"summary":"Mappings under one merge key should not disagree","why":"Of the mappings under one \`<<\` the CLI lets the later win, while YAML says that the earlier wins: the job is deployed with other values than an editor or another program shows. Two \`<<\` in one mapping are refused.","remedy":"Merge one mapping, and write the keys that differ below it.","severity":"error","since":"0.1.0","scope":"document","dialects":["databricks"]},"missed-runs-recovered":{"summary":"Dense schedules of steps that must not pile up should say what becomes of missed starts","why":"After an outage, the server makes up for every start that was missed, one after another. Messages are sent and rows are added once for each of them.","remedy":"Set \`recoverMissedSchedules: LAST\` or \`NONE\` on the schedule.","severity":"note","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],"scope":"pipeline","dialects":["kestra"]},"missing-dollar":{"summary":"Expressions should start with a dollar sign and two braces","why":"Without the dollar sign, or with one brace, the text is not evaluated: the tool receives the braces and the name instead of the value.","remedy":"Write \`\${{\` before the expression and \`}}\` after it.","severity":"warning","readsBrokenFiles":true,"since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"mixed-environments":{"summary":"A run should use the connections of one environment","why":"Judging by their names, one task works on production and another on a development or test system. Either production depends on unstable data, or a test writes to production.","remedy":"Use the connections of one environment, or write \`\${{ ENV.NAME }}\` and set the variable in each environment.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"moving-start-date":{"summary":"A start date should not move","why":"A relative date is counted from the day on which the file is parsed, so it moves every day. A DAG whose interval is longer never runs on Airflow 2.","remedy":"Write a fixed date.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"operator-moved":{"summary":"Operators should have a path that Airflow 3 knows","why":"Importing a path that is gone fails, and with it every DAG of the file.","remedy":"Write the path of the provider.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"output-unavailable":{"summary":"Tasks must read outputs of tasks that have run before them","why":"The engine does not check the order when a flow is saved. The expression fails when the task runs: \\"Unable to find\\" the name.","remedy":"Move the task that reads the output behind the other one, or provide for a missing value with \`??\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/outputs"],"scope":"pipeline","dialects":["kestra"]},"outputs-without-task":{"summary":"Expressions in tasks must name the task whose outputs they read","why":"\`outputs\` without a task exists only in sensors and trigger events. In a task or a condition it has no value, and the run fails there.","remedy":"Write \`tasks['id'].outputs['key']\`, with the id of the task that stores the output.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"override-adds-task":{"summary":"A target should override tasks that the job has","why":"A task_key that the job does not have adds a task. Without a kind of its own the deployment fails in that target.","remedy":"Write the \`task_key\` of a task of the job, or add a kind such as \`notebook_task\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"override-grows-list":{"summary":"A target should not repeat entries of a list that it appends to","why":"The CLI appends such lists and replaces nothing: an environment is defined twice, an address is told twice.","remedy":"Write the list in the targets only, or only what the target adds.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"override-null":{"summary":"A target cannot remove a setting with null","why":"The CLI keeps the value of the job where a target writes null: the schedule that should be gone still runs.","remedy":"Write the setting in the targets that need it, and not in the job; pause a schedule with \`pause_status: PAUSED\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"parallel-writer":{"summary":"Scheduled jobs that write should run one at a time","why":"A late run and the next one write the same tables at the same time: rows are lost, doubled, or refused by a conflict.","remedy":"Remove \`max_concurrent_runs\`, which is 1 then, so that the next run waits.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"past-dependency-deadlock":{"summary":"Tasks that depend on the run before need a failure alert","why":"After one failure the task of each later run waits for the failed one, without an error, until someone clears it.","remedy":"Set \`on_failure_callback\`, and \`dagrun_timeout\` on the DAG so that runs that wait end.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"pause-holds-slot":{"summary":"A Pause in a flow that is scheduled or has a run limit must end by itself","why":"A paused execution counts as running: it keeps its place under the limit, and its schedule waits for it. All later runs wait until someone resumes it.","remedy":"Set \`pauseDuration\` and \`behavior\` on the task, or move the approval to a flow of its own.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/tasks/flowable-tasks"],"scope":"pipeline","dialects":["kestra"]},"paused-comparison":{"summary":"Conditions must not compare a status with PAUSED","why":"A paused task ends as SUCCEEDED, or as SKIPPED if it would not have run. The platform refuses a comparison with PAUSED.","remedy":"Compare with SUCCEEDED or SKIPPED, or remove the comparison.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"paused-in-production":{"summary":"Schedules and triggers of a production target should not be paused","why":"A production target unpauses nothing: the job is deployed, and its schedule starts no run.","remedy":"Remove \`pause_status\`, or set \`pause_status: UNPAUSED\` in the production target.","severity":"note","since":"0.1.0","scope":"workspace","dialects":["databricks"]},"placeholder-value":{"summary":"Placeholder values should be replaced","why":"A placeholder such as \`some_id\` or \`<SQL here>\` is valid YAML, but the task fails when it runs, or changes the wrong object.","remedy":"Write the real value, or \`\${{ ENV.NAME }}\` if it differs between environments.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"platform-disagrees":{"summary":"The platform's validator must accept the pipeline","why":"A definition that the platform refuses cannot be deployed, even if this tool finds no error in it.","remedy":"Correct what the platform reports. If it is correct as written, the schema of this tool or of the platform is out of date.","severity":"warning","since":"0.1.0","scope":"pipeline","needs":"platform","dialects":["orchestra"]},"pool-slots-exceed":{"summary":"A task must not need more slots than its pool has","why":"The task never starts, without an error.","remedy":"Write fewer \`pool_slots\`, or make the pool larger.","severity":"error","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"pool-unknown":{"summary":"Pools must be among those that the configuration lists","why":"A task in a pool that does not exist waits forever, without an error.","remedy":"Write the name of a pool, or add the pool with its slots to \`pools\` of the configuration.","severity":"warning","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"production-root-path":{"summary":"A production target should say where it is deployed","why":"Without \`workspace.root_path\` in the target the CLI refuses to deploy as a person, because each person would deploy a copy of their own.","remedy":"Set \`workspace.root_path\` in the target, or \`run_as\` with a service principal.","severity":"warning","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"python-command-unsupported":{"summary":"A Python task should run one command with python, poetry or uv","why":"The task starts one program without a shell. Any other program is not found, and the first program receives a chain of commands as arguments.","remedy":"Start the command with \`python\`, \`poetry\` or \`uv\`, for example \`python -m meltano run\`, and use one task for each command.","severity":"warning","since":"0.1.0","expertise":"python","scope":"pipeline","dialects":["orchestra"]},"quartz-not-as-read":{"summary":"Cron expressions should not be taken for something else than they say","why":"Quartz reads the first three letters of a name, counts Sunday as 1 and drops what it does not understand: the job runs on other days than its author reads.","remedy":"Write the days as three letters, such as \`MON-FRI\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"release-contradiction":{"summary":"The configured release should be the one that the repository states","why":"The review follows the configuration: if that is out of date, it tells of what another release refuses and misses what this one does.","remedy":"Correct the key \`airflow\` of the configuration, or the file.","severity":"note","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"removed-in-version":{"summary":"Flows must use what the configured release reads","why":"The server refuses a flow with a key or a type that its release does not have, and an expression with a function that it does not have fails when the task runs.","remedy":"Write what the release has in its place.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v2.0.0"],"scope":"pipeline","dialects":["kestra"]},"removed-key":{"summary":"Keys of dag-factory 0.x must not be used with 1.x","why":"Version 1.0 dropped them: \`schedule_interval\` and old keys of a task are refused, so that no DAG of the file loads, and old keys of a DAG or of \`default_args\` vanish without a message.","remedy":"Write the key of version 1.x, with a \`datetime.timedelta\` in place of seconds.","severity":"error","since":"0.1.0","sources":["https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md"],"scope":"pipeline","dialects":["dag-factory"]},"reserved-flow-id":{"summary":"A flow must not have an id that the server reserves","why":"Releases from 1.0 on refuse the flow: the word is a part of the addresses of the API.","remedy":"Give the flow another id.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["kestra"]},"resource-reference-missing":{"summary":"References to resources must name a resource of the bundle","why":"The CLI looks a resource up at deploy, not when it validates: the deployment fails half-way.","remedy":"Write the key of a resource of the bundle.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"retry-callback-unreachable":{"summary":"A retry callback needs retries","why":"\`on_retry_callback\` is called before each further attempt. With 0 retries there is none, and the failure calls \`on_failure_callback\` only.","remedy":"Set \`retries\`, or write \`on_failure_callback\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"retry-interval-unit":{"summary":"The interval of retries is in milliseconds, a timeout in seconds","why":"An interval that is meant in seconds is a thousand times too short: all attempts are over before the fault is. A timeout that is meant in milliseconds never ends a run.","remedy":"Write the interval in milliseconds, and the timeout in seconds.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"retry-unbounded":{"summary":"A retry must have a bound","why":"Without a number of attempts and without a duration a task that keeps failing is retried without end: the execution never ends, and no failure is reported.","remedy":"Set \`maxAttempts\` or \`maxDuration\` on the retry.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/retries"],"scope":"pipeline","dialects":["kestra"]},"retry-useless":{"summary":"Retries should not be set to the default of 0","why":"No retries is the default. Written out, 0 looks like a decision that the team made.","remedy":"Remove \`retries: 0\`, or set the number of retries that the task should have.","severity":"note","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"root-key-becomes-dag":{"summary":"Every key at the root is a DAG","why":"dag-factory reads each root key but \`default\` and \`task_groups\` as a DAG. A text or a list there stops the whole file from loading.","remedy":"Remove the key, or move it below \`default\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"run-job-depth":{"summary":"Jobs should start jobs at most three levels deep","why":"The service does not support more than three nested Run Job tasks: the innermost job may not start.","remedy":"Let one job start the others, or move the tasks of the innermost job into the one that starts it.","severity":"warning","since":"0.1.0","scope":"workspace","dialects":["databricks"]},"run-job-timeout":{"summary":"A task should wait for a job as long as the job may run","why":"The task fails although the job that it started is still within its own limit.","remedy":"Set the timeout of the task to at least that of the job.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"run-limit-never-reached":{"summary":"CANCEL and FAIL of a run limit act only between different triggers","why":"A schedule waits for its own last execution. With nothing else that starts the flow, the limit is never reached: late starts pile up and run one after another.","remedy":"Remove \`concurrency\`, and bound the executions with \`timeout\` on the tasks.","severity":"note","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/concurrency"],"scope":"workspace","dialects":["kestra"]},"run-timeout-untold":{"summary":"A run limit needs a failure callback of the DAG","why":"A run that reaches \`dagrun_timeout\` fails, and its tasks end as skipped: callbacks and mails of tasks stay silent, only \`on_failure_callback\` of the DAG is called.","remedy":"Set \`on_failure_callback\` on the DAG itself, outside \`default_args\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"safeguards-left-to-server":{"summary":"A DAG that runs unattended should set its retries, timeout and failure alert itself","why":"Without them, a failed task is not retried, one that hangs runs on, and no alert is sent. The configuration of the server may say otherwise, which no review of the file sees.","remedy":"Set \`retries\`, \`retry_delay\`, \`execution_timeout\` and \`on_failure_callback\` in \`default_args\`, for all DAGs in \`defaults.yml\`.","severity":"note","since":"0.1.0","scope":"workspace","dialects":["dag-factory"]},"schedule-backlog":{"summary":"Runs must be shorter than the time between two starts of their schedule","why":"A schedule waits for its own last execution and then makes up for each start that was missed, one after another. The runs get later and later.","remedy":"Start less often, or make the runs shorter.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],"scope":"pipeline","dialects":["kestra"]},"schedule-conditions-never":{"summary":"Conditions of a schedule must be able to hold together","why":"All conditions of a trigger must hold at the same time: two of different weekdays never do, so the schedule never starts.","remedy":"Put the conditions into one of type \`io.kestra.plugin.core.condition.Or\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/conditions"],"scope":"pipeline","dialects":["kestra"]},"schedule-input-unset":{"summary":"From 2.0 on a Schedule must pass every input without a default","why":"Release 2.0 refuses to save the flow, also for inputs that are not required or have only a prefill.","remedy":"Pass the input under \`inputs\` of the trigger, or give it a default.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v2.0.0"],"scope":"pipeline","dialects":["kestra"]},"schedule-unset":{"summary":"A DAG should say that it has no schedule","why":"dag-factory takes a missing schedule and null for the same. Airflow 2 then starts the DAG every day, Airflow 3 never.","remedy":"Write \`schedule: \\"None\\"\` with quotes for no schedule, or the schedule.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"schedule-zone-unset":{"summary":"A schedule should name its time zone","why":"Without one the time zone of the server decides. The same flow starts at another time on another server, and moves when the server moves.","remedy":"Set \`timezone\` on the trigger, or \`kestra: { timezone }\` in the configuration of the review where all servers have the same.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],"scope":"workspace","dialects":["kestra"]},"scheduled-full-refresh":{"summary":"Scheduled jobs should not refresh everything","why":"A full refresh empties the tables and computes them anew: each run costs as much as the first, and what the sources no longer have is gone.","remedy":"Remove the full refresh, and start one by hand when it is needed.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"scheduled-resync":{"summary":"Schedules should not run a full reload","why":"A historical resync or a reset reads every row of the source again. It takes hours, costs usage, and was usually meant for one run.","remedy":"Write \`resync: false\` (Fivetran) or \`job_type: sync\` (Airbyte); run a full reload manually when you need one.","severity":"warning","since":"0.1.0","expertise":"ingestion","scope":"pipeline","dialects":["orchestra"]},"script-read-as-template":{"summary":"A shell command must not end in \`.sh\` or \`.bash\`","why":"Airflow takes such a text for the name of a template file beside the loader: the task fails with \`TemplateNotFound\` before the command runs.","remedy":"Put a blank behind the command.","severity":"warning","since":"0.1.0","sources":["https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/bash.html"],"scope":"pipeline","dialects":["dag-factory"]},"second-flow":{"summary":"A file should hold one flow","why":"The server takes every document of a file as a flow, but the local check of the command line reads the first one only.","remedy":"Move the second flow to a file of its own.","severity":"note","since":"0.1.0","scope":"document","dialects":["kestra"]},"secret-input-plain":{"summary":"Inputs for credentials should have the type SECRET","why":"The value of a STRING input is stored with each execution and shown to everyone who may see it. A SECRET input is encrypted and masked.","remedy":"Set \`type: SECRET\`, or read the value with \`secret('NAME')\` and remove the input.","severity":"warning","since":"0.1.0","expertise":"platform","sources":["https://kestra.io/docs/workflow-components/inputs"],"scope":"pipeline","dialects":["kestra"]},"secret-variable":{"summary":"Credentials should be stored in connections, not in plain environment variables","why":"An environment variable is plain text for everyone who can see the environment, and it appears in the parameters of every run.","remedy":"Store the value in the connection of the task or in a vault, where only the task can read it.","severity":"note","profile":"strict","since":"0.1.0","expertise":"platform","scope":"pipeline","dialects":["orchestra"]},"self-trigger":{"summary":"A trigger on any pipeline should not match its own runs","why":"The pipeline id \\"*\\" matches every pipeline, including this one. A run that ends with one of the statuses starts the next one, without end: a persistent failure fills the workspace with runs and alerts.","remedy":"Write the ids of the upstream pipelines instead of \\"*\\", one trigger event for each.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"sensor-always-passes":{"summary":"Sensor queries must return no row until the data is ready","why":"An SQL check passes as soon as its query returns a row. An aggregate such as \`COUNT(*)\` returns one row even if it counts nothing, so the sensor starts a run at its first poll.","remedy":"Select the rows themselves: \`SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.","severity":"warning","since":"0.1.0","expertise":"warehouse","scope":"pipeline","dialects":["orchestra"]},"sensor-gates-nothing":{"summary":"A sensor should have a task that waits for it","why":"Where no task depends on a sensor, the work starts without waiting.","remedy":"Add the sensor to \`dependencies\` of the tasks that need what it waits for.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"sensor-holds-worker":{"summary":"A sensor that waits for long should not hold a worker","why":"In mode \`poke\`, the default, a sensor keeps its worker and its slot of the pool for as long as it waits. Some of them stop all other tasks.","remedy":"Set \`mode: reschedule\`, or a short \`timeout\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"sensor-never-passes":{"summary":"Sensor queries must return a row when the data is ready","why":"An SQL check passes when its query returns a row. With \`LIMIT 0\` or a condition that is never true it returns none, so every poll window times out and no run starts.","remedy":"Write \`LIMIT 1\` (SQL Server and Fabric: \`TOP 1\`), or remove the condition that is never true.","severity":"warning","since":"0.1.0","expertise":"warehouse","scope":"pipeline","dialects":["orchestra"]},"sensor-prefix-missing":{"summary":"File sensors should say which files they wait for","why":"Without a prefix any file in the bucket starts a run, including files of other pipelines, and each poll lists the whole bucket.","remedy":"Set \`prefix\`, or the path parameter of this check, to the common path of the files.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"sensor-query-unbounded":{"summary":"Sensor queries should return one row at most","why":"A sensor polls every minute or so and only needs to know whether there is a row. Without a limit the warehouse reads and returns all of them in each poll.","remedy":"Add \`LIMIT 1\` at the end (SQL Server and Fabric: \`SELECT TOP 1\`). Do not select an aggregate instead: it always returns a row.","severity":"warning","since":"0.1.0","expertise":"warehouse","scope":"pipeline","dialects":["orchestra"]},"setting-ignored":{"summary":"Settings of a DAG must be among those that dag-factory passes on","why":"dag-factory 1.1.0 drops other parameters of a DAG without a message: it looks protected, and is not.","remedy":"Remove the key, or set it in the configuration of the server.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"short-circuit-ignores-rule":{"summary":"A short circuit skips tasks whatever their trigger rule","why":"Where its function returns false, a short circuit skips every task below it. A task that cleans up or joins is skipped too, although its trigger rule lets it run after skipped tasks.","remedy":"Set \`ignore_downstream_trigger_rules: false\` on the short circuit.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"sla-without-effect":{"summary":"SLAs must be set where something watches them","why":"Airflow 3 has no SLAs: it ignores \`sla\`, and dag-factory drops \`sla_miss_callback\`. Airflow 2 watches them for scheduled runs only.","remedy":"Set \`dagrun_timeout\` with \`on_failure_callback\` on the DAG, so that a late run is told of.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"spelling-unsupported":{"summary":"Files must use what their release of dag-factory reads","why":"Releases before 1.0 make datasets of the letters of a text in \`schedule\`, so that no time starts the DAG, and refuse a cron expression there; lists of tasks and a \`start_date\` outside of \`default_args\` keep every DAG of the file from loading.","remedy":"Write the form of the release, or upgrade dag-factory to 1.x.","severity":"error","since":"0.1.0","sources":["https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md"],"scope":"pipeline","dialects":["dag-factory"]},"start-date-missing":{"summary":"A DAG with a schedule should have a start date","why":"Airflow 2 refuses a DAG with a schedule and without a start date, and Airflow 3 does so if \`catchup\` is true. A start date of a task is not enough.","remedy":"Set \`start_date\` on the DAG or in \`default_args\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"start-rules-exclusive":{"summary":"A job must start in one way, and one that runs continuously has no dependencies","why":"The service refuses a job with two of \`schedule\`, \`trigger\`, \`continuous\` and \`triggers\`, and has no task dependencies in a continuous job.","remedy":"Keep one of them, or write all as entries of \`triggers\`.","severity":"error","since":"0.1.0","sources":["https://docs.databricks.com/en/jobs/continuous.html"],"scope":"pipeline","dialects":["databricks"]},"start-time-as-partition":{"summary":"The day that a scheduled run is for should follow from its schedule","why":"The start time moves with queues and repairs: a run that starts after midnight, or is repaired the next day, works on another day, and days cannot be run again.","remedy":"Read \`{{job.trigger.time.iso_date}}\`, the time for which the run was planned.","severity":"note","profile":"strict","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"subflow-contract":{"summary":"A Subflow must start a flow that exists and pass the inputs that it declares","why":"The execution of the other flow is not created where the flow or a required input is missing; the task fails when it is reached.","remedy":"Pass the inputs that the other flow of the repository declares.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/subflows"],"scope":"workspace","dialects":["kestra"]},"subflow-output":{"summary":"Outputs of a Subflow must be declared by the other flow","why":"A Subflow yields the outputs that the other flow declares, and none where it does not wait. The engine checks neither: the expression fails when the task runs.","remedy":"Read an output that the other flow declares under \`outputs\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/subflows"],"scope":"workspace","dialects":["kestra"]},"task-key-form":{"summary":"Keys of tasks consist of at most 100 letters, digits, hyphens and underscores","why":"The service refuses other keys at deploy; the CLI does not check them.","remedy":"Write a shorter key of letters, digits, \`-\` and \`_\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"task-kind-count":{"summary":"Each task must do exactly one thing","why":"The service refuses a task without a kind, such as \`notebook_task\`, and one with two. A misspelt task_key in a target adds such a task.","remedy":"Write exactly one key such as \`notebook_task\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"task-limit-above-run-limit":{"summary":"The limit of a task must be below that of its run","why":"The run reaches \`dagrun_timeout\` first and ends its tasks as skipped: the limit of the task never takes effect, and its callbacks stay silent.","remedy":"Set \`execution_timeout\` below \`dagrun_timeout\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"template-name-unknown":{"summary":"Templates must look up names that the context has","why":"Airflow renders templates with undefined names as errors: the task fails in each run, before it does anything.","remedy":"Write a name of the context, or define it in \`user_defined_macros\`.","severity":"error","since":"0.1.0","sources":["https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html"],"scope":"pipeline","dialects":["dag-factory"]},"threshold-never-fires":{"summary":"Test thresholds must be reachable","why":"A row count is never below 0: a test with such an error threshold always passes.","remedy":"Write a row count that can occur, such as \`= 0\` for \\"no rows\\" or \`> 0\` for \\"any row\\".","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"threshold-unset":{"summary":"Reconciliations should have an error threshold","why":"A reconciliation by queries has no default threshold. Without one it always succeeds, and looks like a test that passes.","remedy":"Set \`error_threshold_expression\`, such as \`> 0\`, in the parameters of the task.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"threshold-warning-unreachable":{"summary":"Warning thresholds must be reachable","why":"The error threshold takes precedence: if it fires on every row count that should warn, the test fails and never warns.","remedy":"Set the warning threshold below the error threshold, or remove it.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"timeout-without-effect":{"summary":"A timeout belongs on a task that a worker runs","why":"A timeout bounds one attempt of a task on a worker. On a group or a Subflow it is accepted and does nothing, so a hanging task is never stopped.","remedy":"Set \`timeout\` on the tasks inside, or an \`sla\` of type \`MAX_DURATION\` on the flow.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["kestra"]},"timetable-unsupported":{"summary":"A timetable must be one of the Airflow that runs it","why":"Airflow 3 has no argument \`timetable\`, and Airflow 2 lacks some classes of Airflow 3: the file does not load. A timetable below \`schedule\` is read by both versions.","remedy":"Move the timetable to \`schedule\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"trigger-rule-removed":{"summary":"Trigger rules should be known to Airflow 3","why":"Airflow 3 refuses names that Airflow 2 took, and the file does not load.","remedy":"Write the name that both know.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"trigger-time-without-clock":{"summary":"The planned time of a run needs a schedule","why":"A run that a file, a table or a continuous job starts has no planned time: the reference stays empty.","remedy":"Read \`{{job.start_time.iso_date}}\`, or start the job by a schedule.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"triggers-not-paused":{"summary":"Entries of triggers should be paused in development","why":"A development target pauses \`schedule\`, \`trigger\` and \`continuous\`, but not the list \`triggers\`: every developer has a copy that runs.","remedy":"Write \`triggers\` in the targets that should run them.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"undeclared-output-mapping":{"summary":"Sensors must map their outputs to declared inputs","why":"The sensor passes its output to an input that does not exist, so no task can read it.","remedy":"Declare the input under \`inputs:\`, or map the output to a declared one.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"unknown-dynamic-reference":{"summary":"Dynamic value references must name values that exist","why":"The service fails the run for an unknown name of a namespace, and leaves other texts as they are.","remedy":"Write a name that the service knows.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"unknown-group":{"summary":"Tasks must name a task group of their DAG","why":"A name that no group has stops the whole file from loading; in a DAG without groups it has no effect.","remedy":"Write the name of a group, or add the group to \`task_groups\`.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"unknown-matrix-key":{"summary":"Expressions must read keys that the matrix items have","why":"An item without the key has no value there, and the expression fails when that item runs.","remedy":"Write a key that the items have, or add the key to each item under \`matrix.inputs\`.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"unknown-matrix-name":{"summary":"Expressions must use a name of the matrix of their group","why":"MATRIX contains only the names under \`matrix.inputs\` of the same group. Any other name has no value, and the expression fails.","remedy":"Use a name under \`matrix.inputs\` of the group, or add a matrix to the group.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"unknown-status":{"summary":"Conditions must compare with valid statuses","why":"No task ever has an unknown status, so the comparison has the same result in every run, without an error.","remedy":"Use one of SUCCEEDED, WARNING, FAILED, CANCELLED and SKIPPED.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"unknown-variable":{"summary":"Expressions must use declared variables of the flow","why":"A variable that the flow does not declare has no value. The expression fails when the task runs.","remedy":"Declare the variable under \`variables\`, or use the name of a declared one.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/variables"],"scope":"pipeline","dialects":["kestra"]},"unread-output":{"summary":"Stored outputs should be read by a task","why":"Stored outputs count toward the 5 MB limit of a run, and query results in them may be data that should not leave the warehouse.","remedy":"Remove \`set_outputs\`, or read the outputs in a later task.","severity":"note","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"unresolved-reference":{"summary":"References must begin with a prefix that the CLI knows","why":"The CLI leaves any other reference as text and says nothing: the service gets the text with its dollar sign. Variables of the environment are not read.","remedy":"Declare a variable and write \`\${var.name}\`; its value comes from \`BUNDLE_VAR_name\` or \`--var\`.","severity":"warning","since":"0.1.0","scope":"document","dialects":["databricks"]},"unset-output":{"summary":"Tasks whose outputs are read must store them","why":"A task stores its outputs for later tasks only with \`set_outputs: true\`. Without it the expression has no value.","remedy":"Set \`set_outputs: true\` in the parameters of the task that is read.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["orchestra"]},"value-before-execution":{"summary":"Inputs, checks and schedules must read only what is known before the execution","why":"They are rendered before the execution is created, when no task has run. The name is missing, so that no execution starts.","remedy":"Read the value in a task, or write a default after \`??\`.","severity":"error","since":"0.1.0","sources":["https://kestra.io/docs/workflow-components/inputs"],"scope":"pipeline","dialects":["kestra"]},"value-unsupported":{"summary":"Values must be ones that the release of Airflow takes","why":"A value that the release refuses keeps every DAG of the file from loading. Some values, classes and names of pools are refused by Airflow 2 only, others by Airflow 3 only.","remedy":"Write a value that both versions take.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"variable-not-rendered":{"summary":"A variable that holds an expression must be rendered where it is read","why":"Variables are not rendered by themselves since 0.14: the task gets the text of the expression, with its braces, and not its value.","remedy":"Write \`render(vars.NAME)\`.","severity":"warning","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v0.14.0"],"scope":"pipeline","dialects":["kestra"]},"variable-undeclared":{"summary":"Variables must be declared","why":"The CLI refuses a reference to a variable that no file of the bundle declares.","remedy":"Declare the variable under \`variables:\`, or write the name of one that is declared.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["databricks"]},"variable-unused":{"summary":"Variables of a bundle should be used","why":"A value that nothing reads looks as if it had an effect: a later change of it does nothing.","remedy":"Remove the variable, or refer to it.","severity":"note","since":"0.1.0","scope":"workspace","dialects":["databricks"]},"variable-without-value":{"summary":"Variables of a bundle should have a value in the production target","why":"The deployment stops unless its environment sets the value, which no review sees.","remedy":"Add a \`default\`, a \`lookup\` or a value in the target, or have the workflow set \`BUNDLE_VAR_name\`.","severity":"note","profile":"strict","since":"0.1.0","scope":"workspace","dialects":["databricks"]},"version-unset":{"summary":"The configuration should say which release runs the flows","why":"Release 2.0 refuses much of what earlier releases need, and the other way round. While the release is not known, no finding is made about either.","remedy":"Add \`kestra: { version: '1.3' }\`, with your release, to the configuration of the review.","severity":"note","since":"0.1.0","sources":["https://kestra.io/docs/migration-guide/v2.0.0"],"scope":"workspace","dialects":["kestra"]},"webhook-key-literal":{"summary":"The key of a webhook should be a secret","why":"The key is all that protects the address of the webhook: everyone who can read the repository or its history can start the flow.","remedy":"Write another key as a secret, and refer to it as \`{{ secret('NAME') }}\`.","severity":"warning","since":"0.1.0","expertise":"platform","sources":["https://kestra.io/docs/workflow-components/triggers/webhook-trigger"],"scope":"pipeline","dialects":["kestra"]},"working-directory-child":{"summary":"A WorkingDirectory can hold only tasks that a worker runs","why":"All tasks of a WorkingDirectory run on one worker: the server refuses groups and calls of other flows in it.","remedy":"Move the group out of the WorkingDirectory.","severity":"error","since":"0.1.0","scope":"pipeline","dialects":["kestra"]},"xcom-not-upstream":{"summary":"A template that pulls an XCom must name a task that is upstream","why":"Without a dependency the template is rendered before the other task has run; an id that no task has pulls \`None\` in every run, without an error.","remedy":"Add the task to \`dependencies\`, and write its id as Airflow shows it.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]},"yaml-1-1-value":{"summary":"Values should not change their meaning in YAML 1.1","why":"dag-factory reads YAML 1.1: \`0123\` is the octal number 83, \`1:30\` is 90, and the country \`NO\` is false.","remedy":"Put the value in quotes.","severity":"warning","since":"0.1.0","sources":["https://yaml.org/type/int.html","https://yaml.org/type/bool.html"],"scope":"pipeline","dialects":["dag-factory"]},"zone-lost":{"summary":"The zone of a DAG must stand beside its start date","why":"The zone of a cron expression is that of the start date, which is \`timezone\` beside it or else UTC; an offset in the date is thrown away.","remedy":"Write \`timezone\` beside \`start_date\`, and the date without an offset.","severity":"warning","since":"0.1.0","scope":"pipeline","dialects":["dag-factory"]}}`);
// src/rules/described.ts
var described_exports = require_rolldown_runtime.__exportAll({ rules: () => rules });
const rules = {
	"ai-output-executed": require_startup.describedRule(dialect_rules_default["ai-output-executed"]),
	"airflow-macro": require_startup.describedRule(dialect_rules_default["airflow-macro"]),
	"alert-destination-incomplete": require_startup.describedRule(dialect_rules_default["alert-destination-incomplete"]),
	"alert-duplicate": alert_duplicate_default,
	"alert-missing": alert_missing_default,
	"alert-name-taken": alert_name_taken_default,
	"alert-private-mailbox": require_startup.describedRule(dialect_rules_default["alert-private-mailbox"]),
	"alert-unreachable": require_startup.describedRule(dialect_rules_default["alert-unreachable"]),
	"all-runs-skipped": require_startup.describedRule(dialect_rules_default["all-runs-skipped"]),
	"ambiguous-yaml": ambiguous_yaml_default,
	"asset-list-means-all": require_startup.describedRule(dialect_rules_default["asset-list-means-all"]),
	"asset-never-updated": require_startup.describedRule(dialect_rules_default["asset-never-updated"]),
	"asset-schedule-unsupported": require_startup.describedRule(dialect_rules_default["asset-schedule-unsupported"]),
	"backoff-unbounded": require_startup.describedRule(dialect_rules_default["backoff-unbounded"]),
	"backoff-without-effect": require_startup.describedRule(dialect_rules_default["backoff-without-effect"]),
	"bare-condition": require_startup.describedRule(dialect_rules_default["bare-condition"]),
	"bare-expression": require_startup.describedRule(dialect_rules_default["bare-expression"]),
	"branch-pinned": require_startup.describedRule(dialect_rules_default["branch-pinned"]),
	"branches-never-meet": require_startup.describedRule(dialect_rules_default["branches-never-meet"]),
	"catchup-unset": require_startup.describedRule(dialect_rules_default["catchup-unset"]),
	"comparison-type-mismatch": require_startup.describedRule(dialect_rules_default["comparison-type-mismatch"]),
	"comparison-with-null": require_startup.describedRule(dialect_rules_default["comparison-with-null"]),
	"compute-missing": require_startup.describedRule(dialect_rules_default["compute-missing"]),
	"compute-reference-undefined": require_startup.describedRule(dialect_rules_default["compute-reference-undefined"]),
	"concurrency-unlimited": concurrency_unlimited_default,
	"condition-always-false": require_startup.describedRule(dialect_rules_default["condition-always-false"]),
	"condition-ignores-skipped": require_startup.describedRule(dialect_rules_default["condition-ignores-skipped"]),
	"condition-mixes-and-or": require_startup.describedRule(dialect_rules_default["condition-mixes-and-or"]),
	"condition-not-upstream": condition_not_upstream_default,
	"connection-failing": require_startup.describedRule(dialect_rules_default["connection-failing"]),
	"connection-literal": require_startup.describedRule(dialect_rules_default["connection-literal"]),
	"connection-missing": require_startup.describedRule(dialect_rules_default["connection-missing"]),
	"connection-suffix-missing": require_startup.describedRule(dialect_rules_default["connection-suffix-missing"]),
	"constant-condition": require_startup.describedRule(dialect_rules_default["constant-condition"]),
	"copied-pipeline": copied_pipeline_default,
	"cron-day-or": require_startup.describedRule(dialect_rules_default["cron-day-or"]),
	"cron-days-or": require_startup.describedRule(dialect_rules_default["cron-days-or"]),
	"cron-dense": cron_dense_default,
	"cron-every-minute": cron_every_minute_default,
	"cron-month-end": cron_month_end_default,
	"cron-never-fires": cron_never_fires_default,
	"cron-seconds": require_startup.describedRule(dialect_rules_default["cron-seconds"]),
	"cron-step-uneven": require_startup.describedRule(dialect_rules_default["cron-step-uneven"]),
	"cron-weekday-number": require_startup.describedRule(dialect_rules_default["cron-weekday-number"]),
	"date-hard-coded": require_startup.describedRule(dialect_rules_default["date-hard-coded"]),
	"dbt-builds-nothing": require_startup.describedRule(dialect_rules_default["dbt-builds-nothing"]),
	"dbt-command-chain": require_startup.describedRule(dialect_rules_default["dbt-command-chain"]),
	"dbt-full-refresh": require_startup.describedRule(dialect_rules_default["dbt-full-refresh"]),
	"dbt-project-dir-missing": require_startup.describedRule(dialect_rules_default["dbt-project-dir-missing"]),
	"dbt-untested": require_startup.describedRule(dialect_rules_default["dbt-untested"]),
	"default-overridden": require_startup.describedRule(dialect_rules_default["default-overridden"]),
	"dependency-cycle": dependency_cycle_default,
	"depends-on-all-siblings": depends_on_all_siblings_default,
	"deprecated-type": require_startup.describedRule(dialect_rules_default["deprecated-type"]),
	"development-unpaused": require_startup.describedRule(dialect_rules_default["development-unpaused"]),
	"duplicate-dag": require_startup.describedRule(dialect_rules_default["duplicate-dag"]),
	"duplicate-id": duplicate_id_default,
	"duplicate-key": duplicate_key_default,
	"duplicate-resource": require_startup.describedRule(dialect_rules_default["duplicate-resource"]),
	"duplicate-task": duplicate_task_default,
	"duration-regression": duration_regression_default,
	"empty-group-loses-order": require_startup.describedRule(dialect_rules_default["empty-group-loses-order"]),
	"empty-section": require_startup.describedRule(dialect_rules_default["empty-section"]),
	"endless-retry": require_startup.describedRule(dialect_rules_default["endless-retry"]),
	"enterprise-only": require_startup.describedRule(dialect_rules_default["enterprise-only"]),
	"environment-expanded-early": require_startup.describedRule(dialect_rules_default["environment-expanded-early"]),
	"environment-libraries": require_startup.describedRule(dialect_rules_default["environment-libraries"]),
	"environment-missing": require_startup.describedRule(dialect_rules_default["environment-missing"]),
	"environment-pinned": require_startup.describedRule(dialect_rules_default["environment-pinned"]),
	"expand-source-not-upstream": require_startup.describedRule(dialect_rules_default["expand-source-not-upstream"]),
	"external-sensor-mismatch": require_startup.describedRule(dialect_rules_default["external-sensor-mismatch"]),
	"external-sensor-no-failed-states": require_startup.describedRule(dialect_rules_default["external-sensor-no-failed-states"]),
	"external-sensor-unknown": require_startup.describedRule(dialect_rules_default["external-sensor-unknown"]),
	"failure-hidden": require_startup.describedRule(dialect_rules_default["failure-hidden"]),
	"failure-not-told": require_startup.describedRule(dialect_rules_default["failure-not-told"]),
	"failure-unwatched": require_startup.describedRule(dialect_rules_default["failure-unwatched"]),
	"flow-trigger-context": require_startup.describedRule(dialect_rules_default["flow-trigger-context"]),
	"flow-trigger-target": require_startup.describedRule(dialect_rules_default["flow-trigger-target"]),
	"flow-trigger-unfiltered": require_startup.describedRule(dialect_rules_default["flow-trigger-unfiltered"]),
	"for-each-inputs": require_startup.describedRule(dialect_rules_default["for-each-inputs"]),
	"full-refresh-scheduled": require_startup.describedRule(dialect_rules_default["full-refresh-scheduled"]),
	"fused-tasks": require_startup.describedRule(dialect_rules_default["fused-tasks"]),
	"group-name-taken": group_name_taken_default,
	"group-nesting-cycle": require_startup.describedRule(dialect_rules_default["group-nesting-cycle"]),
	"group-prefix-breaks-dependency": require_startup.describedRule(dialect_rules_default["group-prefix-breaks-dependency"]),
	"group-unnamed": group_unnamed_default,
	"hard-coded-date": require_startup.describedRule(dialect_rules_default["hard-coded-date"]),
	"health-above-timeout": require_startup.describedRule(dialect_rules_default["health-above-timeout"]),
	"health-without-recipient": require_startup.describedRule(dialect_rules_default["health-without-recipient"]),
	"hidden-character": hidden_character_default,
	"hyphenated-access": require_startup.describedRule(dialect_rules_default["hyphenated-access"]),
	"include-ignored": require_startup.describedRule(dialect_rules_default["include-ignored"]),
	"include-missing": require_startup.describedRule(dialect_rules_default["include-missing"]),
	"include-too-shallow": require_startup.describedRule(dialect_rules_default["include-too-shallow"]),
	"include-unresolved": require_startup.describedRule(dialect_rules_default["include-unresolved"]),
	"input-default-mismatch": require_startup.describedRule(dialect_rules_default["input-default-mismatch"]),
	"input-default-optional": require_startup.describedRule(dialect_rules_default["input-default-optional"]),
	"input-dependency": require_startup.describedRule(dialect_rules_default["input-dependency"]),
	"input-options": require_startup.describedRule(dialect_rules_default["input-options"]),
	"input-value": require_startup.describedRule(dialect_rules_default["input-value"]),
	"invalid-cron": invalid_cron_default,
	"invalid-exclude-date": require_startup.describedRule(dialect_rules_default["invalid-exclude-date"]),
	"invalid-expression": invalid_expression_default,
	"invalid-identifier": require_startup.describedRule(dialect_rules_default["invalid-identifier"]),
	"invalid-json": require_startup.describedRule(dialect_rules_default["invalid-json"]),
	"invalid-threshold": require_startup.describedRule(dialect_rules_default["invalid-threshold"]),
	"invalid-yaml": invalid_yaml_default,
	"inverted-test": require_startup.describedRule(dialect_rules_default["inverted-test"]),
	"iteration-values": require_startup.describedRule(dialect_rules_default["iteration-values"]),
	"job-mismatch": job_mismatch_default,
	"join-after-branch": require_startup.describedRule(dialect_rules_default["join-after-branch"]),
	"key-in-wrong-place": require_startup.describedRule(dialect_rules_default["key-in-wrong-place"]),
	"leaf-hides-failure": require_startup.describedRule(dialect_rules_default["leaf-hides-failure"]),
	"literal-id": require_startup.describedRule(dialect_rules_default["literal-id"]),
	"loader-missing": require_startup.describedRule(dialect_rules_default["loader-missing"]),
	"loop-output-key": require_startup.describedRule(dialect_rules_default["loop-output-key"]),
	"loop-until-unbounded": require_startup.describedRule(dialect_rules_default["loop-until-unbounded"]),
	"loop-variable": require_startup.describedRule(dialect_rules_default["loop-variable"]),
	"macro-removed": require_startup.describedRule(dialect_rules_default["macro-removed"]),
	"mail-without-address": require_startup.describedRule(dialect_rules_default["mail-without-address"]),
	"mapped-over-nothing": require_startup.describedRule(dialect_rules_default["mapped-over-nothing"]),
	"matrix-duplicate-id": require_startup.describedRule(dialect_rules_default["matrix-duplicate-id"]),
	"matrix-empty": matrix_empty_default,
	"matrix-id-missing": require_startup.describedRule(dialect_rules_default["matrix-id-missing"]),
	"matrix-unlimited": matrix_unlimited_default,
	"matrix-value-unused": matrix_value_unused_default,
	"merge-conflict": merge_conflict_default,
	"merge-key-order": require_startup.describedRule(dialect_rules_default["merge-key-order"]),
	"missed-runs-recovered": require_startup.describedRule(dialect_rules_default["missed-runs-recovered"]),
	"missing-dollar": require_startup.describedRule(dialect_rules_default["missing-dollar"]),
	"missing-file": missing_file_default,
	"missing-key": missing_key_default,
	"missing-parameter": missing_parameter_default,
	"mixed-environments": require_startup.describedRule(dialect_rules_default["mixed-environments"]),
	"monolithic-pipeline": monolithic_pipeline_default,
	"monolithic-task": monolithic_task_default,
	"moving-start-date": require_startup.describedRule(dialect_rules_default["moving-start-date"]),
	"not-a-pipeline": not_a_pipeline_default,
	"operator-moved": require_startup.describedRule(dialect_rules_default["operator-moved"]),
	"output-unavailable": require_startup.describedRule(dialect_rules_default["output-unavailable"]),
	"outputs-without-task": require_startup.describedRule(dialect_rules_default["outputs-without-task"]),
	"over-serialised-groups": over_serialised_groups_default,
	"overlap-observed": overlap_observed_default,
	"override-adds-task": require_startup.describedRule(dialect_rules_default["override-adds-task"]),
	"override-grows-list": require_startup.describedRule(dialect_rules_default["override-grows-list"]),
	"override-null": require_startup.describedRule(dialect_rules_default["override-null"]),
	"parallel-writer": require_startup.describedRule(dialect_rules_default["parallel-writer"]),
	"past-dependency-deadlock": require_startup.describedRule(dialect_rules_default["past-dependency-deadlock"]),
	"pause-holds-slot": require_startup.describedRule(dialect_rules_default["pause-holds-slot"]),
	"paused-comparison": require_startup.describedRule(dialect_rules_default["paused-comparison"]),
	"paused-in-production": require_startup.describedRule(dialect_rules_default["paused-in-production"]),
	"paused-task": paused_task_default,
	"placeholder-value": require_startup.describedRule(dialect_rules_default["placeholder-value"]),
	"platform-disagrees": require_startup.describedRule(dialect_rules_default["platform-disagrees"]),
	"pool-slots-exceed": require_startup.describedRule(dialect_rules_default["pool-slots-exceed"]),
	"pool-unknown": require_startup.describedRule(dialect_rules_default["pool-unknown"]),
	"production-root-path": require_startup.describedRule(dialect_rules_default["production-root-path"]),
	"python-command-unsupported": require_startup.describedRule(dialect_rules_default["python-command-unsupported"]),
	"quartz-not-as-read": require_startup.describedRule(dialect_rules_default["quartz-not-as-read"]),
	"redundant-dependency": redundant_dependency_default,
	"reference-not-upstream": reference_not_upstream_default,
	"release-contradiction": require_startup.describedRule(dialect_rules_default["release-contradiction"]),
	"removed-in-version": require_startup.describedRule(dialect_rules_default["removed-in-version"]),
	"removed-key": require_startup.describedRule(dialect_rules_default["removed-key"]),
	"required-input-missing": required_input_missing_default,
	"reserved-flow-id": require_startup.describedRule(dialect_rules_default["reserved-flow-id"]),
	"resource-reference-missing": require_startup.describedRule(dialect_rules_default["resource-reference-missing"]),
	"retry-callback-unreachable": require_startup.describedRule(dialect_rules_default["retry-callback-unreachable"]),
	"retry-delay-missing": retry_delay_missing_default,
	"retry-ineffective": retry_ineffective_default,
	"retry-interval-unit": require_startup.describedRule(dialect_rules_default["retry-interval-unit"]),
	"retry-missing": retry_missing_default,
	"retry-needed": retry_needed_default,
	"retry-unbounded": require_startup.describedRule(dialect_rules_default["retry-unbounded"]),
	"retry-unsafe": retry_unsafe_default,
	"retry-useless": require_startup.describedRule(dialect_rules_default["retry-useless"]),
	"retry-worst-case": retry_worst_case_default,
	"rollback-missing": rollback_missing_default,
	"root-key-becomes-dag": require_startup.describedRule(dialect_rules_default["root-key-becomes-dag"]),
	"run-job-depth": require_startup.describedRule(dialect_rules_default["run-job-depth"]),
	"run-job-timeout": require_startup.describedRule(dialect_rules_default["run-job-timeout"]),
	"run-limit-never-reached": require_startup.describedRule(dialect_rules_default["run-limit-never-reached"]),
	"run-timeout-untold": require_startup.describedRule(dialect_rules_default["run-timeout-untold"]),
	"safeguard-missing": safeguard_missing_default,
	"safeguards-left-to-server": require_startup.describedRule(dialect_rules_default["safeguards-left-to-server"]),
	"schedule-backlog": require_startup.describedRule(dialect_rules_default["schedule-backlog"]),
	"schedule-before-upstream": schedule_before_upstream_default,
	"schedule-conditions-never": require_startup.describedRule(dialect_rules_default["schedule-conditions-never"]),
	"schedule-crowd": schedule_crowd_default,
	"schedule-duplicate": schedule_duplicate_default,
	"schedule-in-dst-change": schedule_in_dst_change_default,
	"schedule-input-unset": require_startup.describedRule(dialect_rules_default["schedule-input-unset"]),
	"schedule-name-mismatch": schedule_name_mismatch_default,
	"schedule-rare": schedule_rare_default,
	"schedule-self-overlap": schedule_self_overlap_default,
	"schedule-shared-resource": schedule_shared_resource_default,
	"schedule-unset": require_startup.describedRule(dialect_rules_default["schedule-unset"]),
	"schedule-zone-unset": require_startup.describedRule(dialect_rules_default["schedule-zone-unset"]),
	"scheduled-full-refresh": require_startup.describedRule(dialect_rules_default["scheduled-full-refresh"]),
	"scheduled-resync": require_startup.describedRule(dialect_rules_default["scheduled-resync"]),
	"script-read-as-template": require_startup.describedRule(dialect_rules_default["script-read-as-template"]),
	"second-flow": require_startup.describedRule(dialect_rules_default["second-flow"]),
	"secret-input-plain": require_startup.describedRule(dialect_rules_default["secret-input-plain"]),
	"secret-literal": secret_literal_default,
	"secret-variable": require_startup.describedRule(dialect_rules_default["secret-variable"]),
	"self-trigger": require_startup.describedRule(dialect_rules_default["self-trigger"]),
	"sensor-alert-missing": sensor_alert_missing_default,
	"sensor-always-passes": require_startup.describedRule(dialect_rules_default["sensor-always-passes"]),
	"sensor-gates-nothing": require_startup.describedRule(dialect_rules_default["sensor-gates-nothing"]),
	"sensor-holds-worker": require_startup.describedRule(dialect_rules_default["sensor-holds-worker"]),
	"sensor-never-passes": require_startup.describedRule(dialect_rules_default["sensor-never-passes"]),
	"sensor-prefix-missing": require_startup.describedRule(dialect_rules_default["sensor-prefix-missing"]),
	"sensor-query-unbounded": require_startup.describedRule(dialect_rules_default["sensor-query-unbounded"]),
	"sensor-window-too-long": sensor_window_too_long_default,
	"setting-ignored": require_startup.describedRule(dialect_rules_default["setting-ignored"]),
	"several-documents": several_documents_default,
	"shared-connector": shared_connector_default,
	"shared-target": shared_target_default,
	"short-circuit-ignores-rule": require_startup.describedRule(dialect_rules_default["short-circuit-ignores-rule"]),
	"sla-at-risk": sla_at_risk_default,
	"sla-missing": sla_missing_default,
	"sla-without-effect": require_startup.describedRule(dialect_rules_default["sla-without-effect"]),
	"spelling-unsupported": require_startup.describedRule(dialect_rules_default["spelling-unsupported"]),
	"start-date-missing": require_startup.describedRule(dialect_rules_default["start-date-missing"]),
	"start-rules-exclusive": require_startup.describedRule(dialect_rules_default["start-rules-exclusive"]),
	"start-time-as-partition": require_startup.describedRule(dialect_rules_default["start-time-as-partition"]),
	"subflow-contract": require_startup.describedRule(dialect_rules_default["subflow-contract"]),
	"subflow-output": require_startup.describedRule(dialect_rules_default["subflow-output"]),
	"suppression-expired": suppression_expired_default,
	"suppression-invalid": suppression_invalid_default,
	"suppression-unexplained": suppression_unexplained_default,
	"suppression-unused": suppression_unused_default,
	"task-key-form": require_startup.describedRule(dialect_rules_default["task-key-form"]),
	"task-kind-count": require_startup.describedRule(dialect_rules_default["task-kind-count"]),
	"task-limit-above-run-limit": require_startup.describedRule(dialect_rules_default["task-limit-above-run-limit"]),
	"template-name-unknown": require_startup.describedRule(dialect_rules_default["template-name-unknown"]),
	"test-always-fails": test_always_fails_default,
	"test-not-awaited": test_not_awaited_default,
	"threshold-never-fires": require_startup.describedRule(dialect_rules_default["threshold-never-fires"]),
	"threshold-unset": require_startup.describedRule(dialect_rules_default["threshold-unset"]),
	"threshold-warning-unreachable": require_startup.describedRule(dialect_rules_default["threshold-warning-unreachable"]),
	"timeout-exceeds-interval": timeout_exceeds_interval_default,
	"timeout-missing": timeout_missing_default,
	"timeout-too-tight": timeout_too_tight_default,
	"timeout-useless": timeout_useless_default,
	"timeout-without-effect": require_startup.describedRule(dialect_rules_default["timeout-without-effect"]),
	"timetable-unsupported": require_startup.describedRule(dialect_rules_default["timetable-unsupported"]),
	"trigger-chain": trigger_chain_default,
	"trigger-cycle": trigger_cycle_default,
	"trigger-rule-removed": require_startup.describedRule(dialect_rules_default["trigger-rule-removed"]),
	"trigger-time-without-clock": require_startup.describedRule(dialect_rules_default["trigger-time-without-clock"]),
	"triggers-not-paused": require_startup.describedRule(dialect_rules_default["triggers-not-paused"]),
	"undeclared-input": undeclared_input_default,
	"undeclared-output-mapping": require_startup.describedRule(dialect_rules_default["undeclared-output-mapping"]),
	"undeclared-run-input": undeclared_run_input_default,
	"unknown-dependency": unknown_dependency_default,
	"unknown-dynamic-reference": require_startup.describedRule(dialect_rules_default["unknown-dynamic-reference"]),
	"unknown-environment": unknown_environment_default,
	"unknown-group": require_startup.describedRule(dialect_rules_default["unknown-group"]),
	"unknown-job": unknown_job_default,
	"unknown-key": unknown_key_default,
	"unknown-matrix-key": require_startup.describedRule(dialect_rules_default["unknown-matrix-key"]),
	"unknown-matrix-name": require_startup.describedRule(dialect_rules_default["unknown-matrix-name"]),
	"unknown-name-in-expression": unknown_name_in_expression_default,
	"unknown-parameter": unknown_parameter_default,
	"unknown-reference": unknown_reference_default,
	"unknown-status": require_startup.describedRule(dialect_rules_default["unknown-status"]),
	"unknown-time-zone": unknown_time_zone_default,
	"unknown-variable": require_startup.describedRule(dialect_rules_default["unknown-variable"]),
	"unread-output": require_startup.describedRule(dialect_rules_default["unread-output"]),
	"unreadable-file": unreadable_file_default,
	"unresolved-reference": require_startup.describedRule(dialect_rules_default["unresolved-reference"]),
	"unset-output": require_startup.describedRule(dialect_rules_default["unset-output"]),
	"untested-data": untested_data_default,
	"unused-input": unused_input_default,
	"value-before-execution": require_startup.describedRule(dialect_rules_default["value-before-execution"]),
	"value-in-comment": value_in_comment_default,
	"value-unsupported": require_startup.describedRule(dialect_rules_default["value-unsupported"]),
	"variable-not-rendered": require_startup.describedRule(dialect_rules_default["variable-not-rendered"]),
	"variable-undeclared": require_startup.describedRule(dialect_rules_default["variable-undeclared"]),
	"variable-unused": require_startup.describedRule(dialect_rules_default["variable-unused"]),
	"variable-without-value": require_startup.describedRule(dialect_rules_default["variable-without-value"]),
	"version-unset": require_startup.describedRule(dialect_rules_default["version-unset"]),
	"webhook-key-literal": require_startup.describedRule(dialect_rules_default["webhook-key-literal"]),
	"working-directory-child": require_startup.describedRule(dialect_rules_default["working-directory-child"]),
	"wrong-type": wrong_type_default,
	"wrong-value": wrong_value_default,
	"xcom-not-upstream": require_startup.describedRule(dialect_rules_default["xcom-not-upstream"]),
	"yaml-1-1-value": require_startup.describedRule(dialect_rules_default["yaml-1-1-value"]),
	"zone-lost": require_startup.describedRule(dialect_rules_default["zone-lost"])
};
// src/review/history-stage.ts
async function addHistory(host, request, parts, soFar) {
	const { history: asked } = soFar;
	if (!asked) {
		const skipped = [...parts.skipped, ...skippedRules("no run history was given")];
		return {
			report: reportOf({
				...parts,
				skipped,
				histories: offFor(parts)
			}),
			answers: new Map()
		};
	}
	const answers = await answersOrReason(host, request, asked, subjectsOf$1(asked, parts, soFar));
	if (typeof answers === "string") return {
		report: withoutHistory(parts, answers),
		answers: new Map()
	};
	const histories = new Map([...answers].map(({ 0: key, 1: answer }) => [key, answer.history]));
	const names = new Map([...answers].flatMap(({ 0: key, 1: one }) => one.names ? [[key, one.names]] : []));
	const baselines = new Map([...answers].flatMap(({ 0: key, 1: { baseline } }) => baseline ? [[key, baseline]] : []));
	const told = baselines.size === 0 ? { skipped: [...parts.skipped, ...skippedRules(reasonOf$1(answers))] } : judgeAgain(parts, soFar.judge, baselines);
	return {
		report: reportOf({
			...parts,
			...told,
			histories,
			names
		}),
		answers
	};
}
async function answersOrReason(host, request, asked, subjects) {
	try {
		return await answersOf$1(host, asked, subjects);
	} catch (error) {
		if (!(error instanceof require_startup.OperationalError)) return `Run history is skipped because of an error: ${require_startup.messageOf(error)}`;
		if (request.history) throw error;
		return `Run history is skipped. ${error.message}`;
	}
}
function withoutHistory(parts, reason) {
	const off = noHistory("off", reason);
	const pipelines = parts.subjects.flatMap((subject) => subject.pipelines);
	return reportOf({
		...parts,
		notices: [...parts.notices, reason],
		skipped: [...parts.skipped, ...skippedRules("run history cannot be read")],
		histories: new Map(pipelines.map((pipeline) => [pipeline.key, off]))
	});
}
function judgeAgain(parts, judge, baselines) {
	const isStrict = parts.threshold !== "never" && parts.threshold !== "error" && require_startup.isAtLeast("warning", parts.threshold);
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
async function historyFor(host, { history, paths }) {
	return history ?? snapshotBeside(host, paths);
}
async function snapshotBeside(host, paths) {
	const directories = [...new Set([...paths.filter((path) => !/[*?]|^-$|\.ya?ml$/.test(path)), "."])];
	for (let $ = 0, $l = directories; $ < $l.length; $++) {
		const directory = $l[$];
		{
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
}
function subjectsOf$1(asked, parts, { subjectsBefore }) {
	const root = asked.from === "file" && asked.path.endsWith(`/.pipeline-review/history.json`) ? asked.path.slice(0, -29) : "";
	const former = new Map(subjectsBefore?.flatMap((subject) => subject.pipelines).map((pipeline) => [pipeline.key, pipeline]));
	return parts.subjects.flatMap((subject) => subject.pipelines.map((pipeline) => ({
		pipeline,
		before: subjectsBefore ? former.get(pipeline.key) ?? null : pipeline,
		repositoryPath: pipeline.document.source.path.startsWith(root) ? pipeline.document.source.path.slice(root.length) : pipeline.document.source.path
	})));
}
async function answersOf$1(host, asked, subjects) {
	const { askHistory } = await Promise.resolve().then(() => require("./history/ask.js")).then((n) => n.ask_exports);
	return askHistory(host, asked, subjects);
}
// src/changes/canonical.ts
const texts = new WeakMap();
function canonical(node) {
	if (node === void 0 || require_startup.isUnset(node)) return "";
	const known = texts.get(node);
	if (known !== void 0) return known;
	const text = textOf(node);
	texts.set(node, text);
	return text;
}
function textOf(node) {
	if (node.kind === "scalar") return JSON.stringify(node.value);
	if (node.kind === "list") return node.items.length === 0 ? "" : `[${node.items.map(canonical).join()}]`;
	const entries = [...node.entries.values()].flatMap(({ key, value }) => {
		const text = canonical(value);
		return text === "" ? [] : [`${JSON.stringify(key)}:${text}`];
	});
	return entries.length === 0 ? "" : `{${entries.sort().join()}}`;
}
// src/changes/entities/renamed.ts
function idsBefore(pipeline, former) {
	const whole = new Map();
	const ids = new Map([...pipeline.nodes.values()].map((node) => [node.id, node]));
	for (const node of pipeline.nodes.values()) for (let $ = 0, $l = node.dependencies; $ < $l.length; $++) {
		const { on, name, path } = $l[$];
		{
			const target = on === null ? ids.get(name) : pipeline.nodes.get(on);
			if (target) whole.set(nodeKeyOf(path), former.get(target.key)?.entity.id ?? `+${target.id}`);
		}
	}
	const pieces = new Map();
	const idOf = formerIds(pipeline, former);
	for (let $ = 0, $l = pipeline.references; $ < $l.length; $++) {
		const reference = $l[$];
		{
			const id = idOf(reference);
			if (id === void 0 || id === reference.name) continue;
			const at = nodeKeyOf(reference.site.path);
			pieces.set(at, [...pieces.get(at) ?? [], {
				...reference.nameSpan,
				id
			}]);
		}
	}
	return { text: (at, text, within = {
		start: 0,
		end: text.length
	}) => {
		return whole.get(at) ?? replaced(text, within.start, pieces.get(at) ?? []);
	} };
}
function replaced(text, offset, pieces) {
	let written = "";
	let at = 0;
	for (let $ = 0, $l = [...pieces].sort((a, b) => a.start - b.start); $ < $l.length; $++) {
		const { start, end, id } = $l[$];
		if (start - offset < at || end - offset > text.length) continue;
		written += text.slice(at, start - offset) + id;
		at = end - offset;
	}
	return written + text.slice(at);
}
function formerIds(pipeline, former) {
	const ids = new Map();
	const add = (context, id, key) => {
		const before = former.get(key)?.entity.id;
		if (before !== void 0) ids.set(`${context} ${id.toLowerCase()}`, before);
	};
	for (const node of pipeline.nodes.values()) add(node.kind, node.id, node.key);
	for (let $ = 0, $l = pipeline.parameters; $ < $l.length; $++) {
		const { name, path } = $l[$];
		add("input", name, nodeKeyOf(path));
	}
	for (let $ = 0, $l = pipeline.groups; $ < $l.length; $++) {
		const { key, fanOut } = $l[$];
		for (let $ = 0, $l = fanOut?.inputs ?? []; $ < $l.length; $++) {
			const { name, path } = $l[$];
			add(`matrix ${key}`, name, nodeKeyOf(path));
		}
	}
	return ({ context, name, site }) => {
		if (name === null) return void 0;
		const reader = pipeline.nodes.get(site.reader ?? "");
		const group = reader && withGroups(pipeline, reader).find((node) => node.kind === "group" && node.fanOut !== null)?.key;
		return ids.get(`${context === "matrix" ? `matrix ${group}` : context} ${name.toLowerCase()}`);
	};
}
// src/changes/entities/at-base.ts
function namingAtBase(pipelines) {
	const known = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const matched = $l[$];
		{
			const { source } = matched.after.document;
			const one = known.get(source), other = knownOf(matched);
			known.set(source, one ? joined$1(one, other) : other);
		}
	}
	return {
		naming: {
			place: (document, path) => {
				const file = known.get(document.source);
				return file ? placeIn(file, document, path) : asWritten.place(document, path);
			},
			part: (document, text) => {
				const file = known.get(document.source);
				return file && text.startsWith("/") ? partIn(file, text) : asWritten.part(document, text);
			},
			found: (document, place) => {
				const text = asWritten.found(document, place);
				const file = known.get(document.source);
				return file && text !== "" ? file.renamed.text(nodeKeyOf(place.path), text, place.within) : text;
			}
		},
		isUntouched: (document, pointer) => {
			const file = known.get(document.source);
			return file === void 0 || isUntouchedIn(file, pointer);
		}
	};
}
function isUntouchedIn({ former, entities, after }, pointer) {
	for (const { key, rest } of ownersOf(pointer)) {
		const partner = former.get(key);
		if (partner) return canonical(nodeAtPointer(require_startup.nodeAt(partner.pipeline.document.root, partner.entity.path), rest)) === canonical(nodeAtPointer(after.document.root, pointer));
		if (entities.has(key)) return false;
	}
	return false;
}
function* ownersOf(pointer) {
	for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) yield {
		key: pointer.slice(0, end),
		rest: pointer.slice(end)
	};
}
function nodeAtPointer(node, pointer) {
	let current = node;
	for (let $ = 0, $l = pointer.split("/").slice(1); $ < $l.length; $++) {
		const step = $l[$];
		{
			const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
			current = require_startup.childOf(current, current?.kind === "list" ? Number(name) : name);
		}
	}
	return current;
}
function knownOf({ before, after, entities, former }) {
	return {
		after,
		before,
		former,
		entities: new Set(entities.map(({ key }) => key)),
		renamed: idsBefore(after, former)
	};
}
function joined$1(one, other) {
	return {
		...one,
		former: new Map([...one.former, ...other.former]),
		entities: new Set([...one.entities, ...other.entities]),
		renamed: { text: (at, text, within) => other.renamed.text(at, one.renamed.text(at, text, within), within) }
	};
}
function placeIn({ former, entities, renamed }, document, path) {
	const steps = stableSteps(document.root, path, (at, text) => renamed.text(nodeKeyOf(at), text));
	for (const { key, length } of pointersAbove(path)) {
		const partner = former.get(key);
		if (partner) {
			const { root, source } = partner.pipeline.document;
			return {
				file: source.path,
				steps: [...stableSteps(root, partner.entity.path), ...steps.slice(length)]
			};
		}
		if (entities.has(key)) return {
			file: document.source.path,
			steps: [unknown, ...steps]
		};
	}
	return {
		file: document.source.path,
		steps
	};
}
const unknown = "+";
function partIn({ former, entities, after }, pointer) {
	for (const { key, rest } of ownersOf(pointer)) {
		const partner = former.get(key);
		if (partner) return `${partner.pipeline.document.source.path}#${partner.entity.key}${rest}`;
		if (entities.has(key)) return `${unknown}${pointer}`;
	}
	return `${after.document.source.path}#${pointer}`;
}
// src/changes/entities/baselines.ts
function followRenames(baselines, matched) {
	const moved = matched.flatMap((pipeline) => {
		const baseline = baselines.get(pipeline.after.key);
		return baseline ? [[pipeline.after.key, renamed(baseline, pipeline)]] : [];
	});
	return new Map([...baselines, ...moved]);
}
function renamed(baseline, { after, before, former }) {
	const pairs = after.tasks.map(({ id, key }) => {
		const partner = former.get(key);
		return {
			id,
			was: partner && partner.pipeline === before ? partner.entity.id : void 0
		};
	});
	const ids = new Map(pairs.flatMap(({ id, was }) => was === void 0 ? [] : [[was, id]]));
	const taken = new Set(ids.keys());
	const known = pairs.flatMap(({ id, was }) => {
		const past = baseline.tasks.get(was ?? id) ?? baseline.tasks.get(id);
		return past && (was !== void 0 || !taken.has(id)) ? [[id, past]] : [];
	});
	const others = [...baseline.tasks].filter(({ 0: id }) => !taken.has(id));
	return {
		...baseline,
		tasks: new Map([...others, ...known]),
		slowdowns: baseline.slowdowns.map((slowdown) => ({
			...slowdown,
			task: slowdown.task === null ? null : ids.get(slowdown.task) ?? slowdown.task
		}))
	};
}
// src/changes/entities/entity.ts
const triggerKinds = {
	cron: "schedule",
	sensor: "sensor",
	upstream: "event",
	data: "data",
	webhook: "webhook"
};
function entitiesOf(pipeline) {
	const { root } = pipeline.document;
	const entity = (kind, path, owner, traits = {}) => {
		const node = require_startup.nodeAt(root, path), last = path.at(-1);
		const { name = "", job = "", circumstances = [], parts = [] } = traits;
		const id = typeof last === "string" ? last : "";
		return {
			kind,
			path,
			key: nodeKeyOf(path),
			owner: owner && nodeKeyOf(owner),
			id,
			name: name.trim(),
			text: canonical(node) || "nothing",
			job,
			node,
			circumstances: new Set(circumstances.map((place) => nodeKeyOf(place.slice(path.length, path.length + 1)))),
			parts: new Set(parts.map((place) => nodeKeyOf(place.slice(path.length))))
		};
	};
	const alertsOf = (handlers, owner) => handlers.flatMap((handler) => [entity("alert", handler.path, owner, {
		name: handler.name,
		circumstances: [handler.namePath]
	}), ...handler.destinations.map(({ path, integration, target }) => entity("destination", path, handler.path, { name: `${integration} ${target ?? ""}` }))]);
	return [
		...pipeline.tasks.flatMap((task) => [entity("task", task.path, null, {
			name: task.name,
			job: `${task.action.integration} ${task.action.job}`.trim(),
			circumstances: circumstancesOf(task)
		}), ...alertsOf(task.handlers, task.path)]),
		...pipeline.groups.flatMap((group) => [entity("group", group.path, null, {
			name: group.name,
			circumstances: circumstancesOf(group),
			parts: partsOf$1(pipeline, group)
		}), ...(group.fanOut?.inputs ?? []).map(({ path }) => entity("fan-out-input", path, group.path))]),
		...pipeline.parameters.map(({ path }) => entity("input", path, null)),
		...pipeline.triggers.flatMap((trigger) => [
			entity(triggerKinds[trigger.kind], trigger.path, null, {
				name: trigger.name,
				circumstances: [trigger.namePath],
				parts: (trigger.sensor?.checks ?? []).map(({ path }) => path)
			}),
			...(trigger.sensor?.checks ?? []).map(({ path }) => entity("check", path, trigger.path)),
			...trigger.passes.map(({ path }) => entity("passed-input", path, trigger.path)),
			...alertsOf(trigger.handlers, trigger.path)
		]),
		...alertsOf(pipeline.handlers, null),
		...pipeline.expectations.map(({ path, on }) => entity("expectation", path, on !== null && pipeline.nodes.get(on)?.path || null))
	];
}
function circumstancesOf({ namePath, dependencies }) {
	return [namePath, ...dependencies.map(({ path }) => path)];
}
function partsOf$1({ nodes }, { children }) {
	return children.flatMap((key) => {
		const node = nodes.get(key);
		return node ? [node.path] : [];
	});
}
// src/changes/entities/traits.ts
const mostTraits = 400;
const known = new WeakMap();
function traitsOf(part) {
	if (part.node === void 0) return new Set();
	const traits = known.get(part.node) ?? collect(part.node, part);
	known.set(part.node, traits);
	return traits;
}
function collect(root, { circumstances, parts }) {
	const traits = new Set();
	const pending = [{
		node: root,
		at: "",
		pointer: ""
	}];
	for (let next = pending.pop(); next && traits.size < mostTraits; next = pending.pop()) {
		const { node, at, pointer } = next;
		if (node.kind === "scalar") traits.add(`${at}=${JSON.stringify(node.value)}`);
		else if (node.kind === "list") for (let $ = 0, $l = node.items.slice(0, mostTraits); $ < $l.length; $++) {
			const item = $l[$];
			pending.push({
				node: item,
				at: `${at}/-`,
				pointer: `${pointer}/-`
			});
		}
		else for (let $ = 0, $l = [...node.entries.values()].slice(0, mostTraits); $ < $l.length; $++) {
			const { key, value } = $l[$];
			{
				const below = `${pointer}${nodeKeyOf([key])}`;
				if (!circumstances.has(below)) pending.push({
					node: value,
					at: `${at}/${parts.has(below) ? "-" : key}`,
					pointer: below
				});
			}
		}
	}
	return traits;
}
function similarity(one, other) {
	const a = traitsOf(one), b = traitsOf(other);
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const trait of a) if (b.has(trait)) shared++;
	return shared / Math.max(a.size, b.size);
}
// src/changes/entities/stages.ts
function inOrder(keyOf) {
	return function* ({ before, after }) {
		const waiting = byKey(before, keyOf);
		for (let $ = 0, $l = after; $ < $l.length; $++) {
			const entity = $l[$];
			{
				const partner = waiting.get(keyOf(entity))?.shift();
				if (partner) yield [partner, entity];
			}
		}
	};
}
function unique(keyOf) {
	return function* ({ before, after }) {
		const former = byKey(before, keyOf), latter = byKey(after, keyOf);
		for (const { 0: key, 1: [entity, ...others] } of latter) {
			const [partner, ...rivals] = former.get(key) ?? [];
			if (entity && partner && others.length === 0 && rivals.length === 0) yield [partner, entity];
		}
	};
}
function byKey(entities, keyOf) {
	const known = new Map();
	for (let $ = 0, $l = entities; $ < $l.length; $++) {
		const entity = $l[$];
		{
			const key = keyOf(entity);
			const same = known.get(key);
			if (same) same.push(entity);
			else if (key !== "") known.set(key, [entity]);
		}
	}
	return known;
}
function sameKey(keyOf) {
	const isSame = (one, other) => one.name === other.name && one.job === other.job;
	return function* (left) {
		const texts = new Map(left.before.map((entity) => [entity.text, entity]));
		for (const { 0: partner, 1: entity } of unique(keyOf)(left)) {
			const owner = texts.get(entity.text);
			if (isSame(partner, entity) && (owner === void 0 || owner === partner)) yield [partner, entity];
		}
	};
}
const leastSimilarity = .5;
const mostCompared = 4e4;
function* similar({ before, after }) {
	if (before.length * after.length > mostCompared) return;
	const scored = after.flatMap((entity) => before.flatMap((partner) => {
		const score = partner.job === entity.job ? similarity(partner, entity) : 0;
		return score >= leastSimilarity ? [{
			score,
			partner,
			entity
		}] : [];
	}));
	const taken = new Set();
	for (let $ = 0, $l = scored.sort((a, b) => b.score - a.score); $ < $l.length; $++) {
		const { partner, entity } = $l[$];
		if (taken.has(partner) || taken.has(entity)) continue;
		taken.add(partner).add(entity);
		yield [partner, entity];
	}
}
function contentOf(entity) {
	const traits = [...traitsOf(entity)];
	return traits.length === 0 ? "" : JSON.stringify([entity.job, traits.sort()]);
}
// src/changes/entities/match.ts
const likeness = ({ name, job }) => name === "" ? "" : JSON.stringify([name, job]);
const idOf = ({ id }) => id;
const untouched = [inOrder(({ id, text }) => text === "" ? "" : `${id}\n${text}`)];
const alike = [inOrder(({ text }) => text), inOrder(contentOf)];
const taskStages = [
	inOrder(({ key, text }) => `${key}\n${text}`),
	sameKey(({ key }) => key),
	...untouched,
	sameKey(idOf),
	...alike,
	unique(likeness),
	unique(({ key }) => key),
	unique(idOf),
	unique(({ name }) => name),
	similar
];
const partStages = [
	...untouched,
	sameKey(idOf),
	...alike,
	unique(({ name }) => name),
	unique(idOf),
	inOrder(({ name }) => name),
	similar,
	inOrder(({ id }) => id === "" ? "entry" : "")
];
const fanOutStages = [...partStages, unique(() => "only")];
const keptGroups = [...untouched, sameKey(({ id, name }) => name === "" ? "" : id)];
const rootKinds = [
	["task", taskStages],
	["group", partStages],
	...[
		"input",
		"schedule",
		"sensor",
		"event",
		"data",
		"webhook",
		"alert",
		"expectation"
	].map((kind) => [kind, partStages])
];
function matchEntities(before, after) {
	const entities = {
		before: entitiesOf(before),
		after: entitiesOf(after)
	};
	const former = new Map();
	const taken = new Set();
	const settle = (mine = [], theirs = [], stages) => {
		for (let $ = 0, $l = stages; $ < $l.length; $++) {
			const stage = $l[$];
			{
				const left = {
					before: theirs.filter((one) => !taken.has(one)),
					after: mine.filter(({ key }) => !former.has(key))
				};
				if (left.before.length === 0 || left.after.length === 0) return;
				for (const { 0: partner, 1: entity } of stage(left)) {
					former.set(entity.key, partner);
					taken.add(partner);
				}
			}
		}
	};
	const mine = byOwner(entities.after), theirs = byOwner(entities.before);
	for (let $ = 0, $l = rootKinds; $ < $l.length; $++) {
		const { 0: kind, 1: stages } = $l[$];
		{
			const own = kind === "group" ? [
				...keptGroups,
				...sharedTasks(before, after, former),
				...stages
			] : stages;
			settle(mine.get(null)?.get(kind), theirs.get(null)?.get(kind), own);
		}
	}
	const inputs = new Map(after.parameters.map(({ name, path }) => [name, nodeKeyOf(path)]));
	const stagesOf = {
		"passed-input": [unique(({ id }) => former.get(inputs.get(id) ?? "")?.id ?? id), ...partStages],
		"fan-out-input": fanOutStages
	};
	for (let $ = 0, $l = entities.after; $ < $l.length; $++) {
		const owner = $l[$];
		{
			const partner = former.get(owner.key);
			if (!partner) continue;
			for (const { 0: kind, 1: parts } of mine.get(owner.key) ?? []) settle(parts, theirs.get(partner.key)?.get(kind), stagesOf[kind] ?? partStages);
		}
	}
	return {
		entities,
		former,
		among: (was, is) => amongOf(former, was, is)
	};
}
function byOwner(entities) {
	const owners = new Map();
	for (let $ = 0, $l = entities; $ < $l.length; $++) {
		const entity = $l[$];
		{
			const kinds = owners.get(entity.owner) ?? new Map();
			owners.set(entity.owner, kinds);
			const same = kinds.get(entity.kind);
			if (same) same.push(entity);
			else kinds.set(entity.kind, [entity]);
		}
	}
	return owners;
}
function* sharedTasks(before, after, former) {
	const homes = new Map(before.tasks.map(({ key, parent }) => [key, parent]));
	const shared = new Map();
	for (let $ = 0, $l = after.tasks; $ < $l.length; $++) {
		const { key, parent: to } = $l[$];
		{
			const from = homes.get(former.get(key)?.key ?? "");
			if (!from || to === null) continue;
			const pair = shared.get(`${from}\n${to}`) ?? {
				from,
				to,
				many: 0
			};
			shared.set(`${from}\n${to}`, pair);
			pair.many++;
		}
	}
	const stage = (canPair) => function* (left) {
		const theirs = byKeyOf(left.before), mine = byKeyOf(left.after);
		const candidates = [...shared.values()].flatMap(({ from, to, many }) => {
			const partner = theirs.get(from), group = mine.get(to);
			return partner && group && canPair(partner, group) ? [{
				many,
				partner,
				group,
				isKept: from === to
			}] : [];
		});
		const taken = new Set();
		for (let $ = 0, $l = candidates.sort((a, b) => b.many - a.many || Number(b.isKept) - Number(a.isKept)); $ < $l.length; $++) {
			const { partner, group } = $l[$];
			if (taken.has(partner) || taken.has(group)) continue;
			taken.add(partner).add(group);
			yield [partner, group];
		}
	};
	yield stage((one, other) => one.name !== "" && one.name === other.name);
	yield stage(() => true);
}
function byKeyOf(entities) {
	return new Map(entities.map((entity) => [entity.key, entity]));
}
function amongOf(former, before, after) {
	const known = new Map(before.map((one) => [nodeKeyOf(one.path), one]));
	const pairs = [];
	const added = [];
	for (let $ = 0, $l = after; $ < $l.length; $++) {
		const one = $l[$];
		{
			const key = former.get(nodeKeyOf(one.path))?.key ?? "";
			const partner = known.get(key);
			if (partner) pairs.push({
				before: partner,
				after: one
			});
			else added.push(one);
			if (partner) known.delete(key);
		}
	}
	return {
		pairs,
		added,
		removed: [...known.values()]
	};
}
// src/changes/entities/versions.ts
function matchPipelines(before, after) {
	const same = new Set(before.map(({ document }) => document));
	const theirs = new Map(before.map((pipeline) => [pipeline.key, pipeline]));
	const matched = after.filter(({ document }) => !same.has(document)).map((pipeline) => withinFile(theirs.get(pipeline.key), pipeline));
	const kept = new Set(after.map(({ document }) => document));
	addMoved(before.filter(({ document }) => !kept.has(document)), matched);
	return matched;
}
function withinFile(before, after) {
	if (!before) return {
		after,
		before,
		entities: entitiesOf(after),
		former: new Map()
	};
	const { entities, former } = matchEntities(before, after);
	return {
		after,
		before,
		entities: entities.after,
		former: new Map([...former].map(({ 0: key, 1: entity }) => [key, {
			entity,
			pipeline: before
		}]))
	};
}
function addMoved(before, matched) {
	const here = new Set(matched.flatMap(({ former }) => [...former.values()].map(addressOf)));
	const left = before.flatMap((pipeline) => entitiesOf(pipeline).flatMap((entity) => here.has(addressOf({
		entity,
		pipeline
	})) ? [] : [{
		entity,
		pipeline
	}]));
	const homes = new Map(left.filter(({ entity }) => entity.kind === "task").map((one) => [one.entity, one]));
	const targets = new Map();
	for (let $ = 0, $l = matched; $ < $l.length; $++) {
		const target = $l[$];
		for (let $ = 0, $l = target.entities; $ < $l.length; $++) {
			const entity = $l[$];
			if (entity.kind === "task" && !target.former.has(entity.key)) targets.set(entity, target);
		}
	}
	const parts = new Map(left.map((one) => [addressOf(one), one]));
	for (let $ = 0, $l = [
		inOrder(({ text }) => text),
		inOrder(contentOf),
		unique(likeness)
	]; $ < $l.length; $++) {
		const stage = $l[$];
		for (const { 0: entity, 1: moved } of stage({
			before: [...homes.keys()],
			after: [...targets.keys()]
		})) {
			const home = homes.get(entity), target = targets.get(moved);
			if (home && target) moveWithParts(home, moved, target, parts);
			homes.delete(entity);
			targets.delete(moved);
		}
	}
}
function addressOf({ entity, pipeline }) {
	return `${pipeline.key}#${entity.key}`;
}
function moveWithParts({ entity, pipeline }, moved, { entities, former }, parts) {
	former.set(moved.key, {
		entity,
		pipeline
	});
	for (let $ = 0, $l = entities; $ < $l.length; $++) {
		const part = $l[$];
		{
			if (!part.key.startsWith(`${moved.key}/`)) continue;
			const partner = parts.get(`${pipeline.key}#${entity.key}${part.key.slice(moved.key.length)}`);
			if (partner) former.set(part.key, partner);
		}
	}
}
// src/config/apply.ts
function withTeamKnowledge(pipeline, config, releasesOf = () => null) {
	return withTarget(withEntries(pipeline, config), config, releasesOf(pipeline));
}
function withTarget(pipeline, config, stated) {
	const name = require_startup.namesIn(targets).find((key) => targetOf(key).dialect === pipeline.dialect.id);
	const said = (name && config[name]) ?? null;
	if (!said && !stated) return pipeline;
	const target = joined(said, stated);
	const known = {
		...pipeline,
		target,
		triggers: pipeline.triggers.map((trigger) => inZone(trigger, target))
	};
	return pipeline.dialect.inTarget?.(known, target) ?? known;
}
function joined(said, stated) {
	const pick = (key) => said?.[key] ?? stated?.[key] ?? null;
	const place = (key) => {
		const at = said?.[key] == null ? stated?.statedIn?.[key] : void 0;
		return at === void 0 ? {} : { [key]: at };
	};
	return {
		version: pick("version"),
		libraryVersion: pick("libraryVersion"),
		edition: said?.edition ?? null,
		timeZone: said?.timeZone ?? null,
		statedIn: {
			...place("version"),
			...place("libraryVersion")
		},
		...said && stated && { overruled: stated },
		...stated?.programs && { programs: stated.programs }
	};
}
function inZone(trigger, { timeZone: value }) {
	const { timeZone } = trigger;
	if (value === null || trigger.kind !== "cron" || timeZone.state !== "unset") return trigger;
	return {
		...trigger,
		timeZone: {
			at: timeZone.at,
			state: "set",
			value,
			origin: "product-default"
		}
	};
}
function withEntries(pipeline, config) {
	const entries = config.pipelines.filter((entry) => means(config, entry, pipeline));
	if (entries.length === 0) return pipeline;
	const said = (name) => entries.findLast((entry) => entry[name] !== void 0)?.[name] ?? null;
	return {
		...pipeline,
		owners: [...new Set(entries.flatMap((entry) => entry.owners))],
		criticality: said("criticality"),
		alias: said("alias"),
		id: said("id") ?? pipeline.id,
		promises: {
			expectedSeconds: said("expectedSeconds"),
			maxSeconds: said("maxSeconds"),
			finishBy: said("finishBy"),
			freshnessSeconds: said("freshnessSeconds")
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
function means(config, entry, pipeline) {
	return entry.match === pipeline.name || globMatches(entry.match, require_startup.pathUnder(config.home ?? [], pipeline.document.source.path));
}
function idleEntries(config, pipelines) {
	return config.pipelines.filter((entry) => !pipelines.some((pipeline) => means(config, entry, pipeline)));
}
// src/engine/compare.ts
function compareWithBase(head, base, kinship = new Map(), isAnswered = () => true) {
	const known = new Map(base.map((finding) => [finding.fingerprint, {
		finding,
		members: new Set(finding.members)
	}]));
	const formerOf = ({ fingerprint }) => kinship.get(fingerprint)?.former ?? fingerprint;
	const findings = head.map((finding) => {
		const before = known.get(formerOf(finding));
		const isKnown = before !== void 0 && finding.members.every((member) => before.members.has(member));
		const isGraver = before !== void 0 && !require_startup.isAtLeast(before.finding.severity, finding.severity);
		const isSilenced = finding.suppressed !== null && before?.finding.suppressed === null;
		return withMarks(finding, { state: isKnown && !isGraver && !isSilenced || kinship.get(finding.fingerprint)?.isOld === true ? "existing" : "new" });
	});
	const present = new Set(head.map(formerOf));
	return {
		findings,
		fixed: joinFamilies(base.filter((finding) => finding.suppressed === null && !present.has(finding.fingerprint) && isAnswered(finding)), () => void 0).map(({ rule, path, message }) => ({
			rule,
			path,
			message
		}))
	};
}
// src/engine/remembered-rules.ts
function rememberedRules(rules) {
	return Object.fromEntries(Object.entries(rules).map(({ 0: id, 1: rule }) => [id, remembered(rule)]));
}
function remembered(rule) {
	if (rule.scope === "document") return {
		...rule,
		check: remembering((context) => rule.check(context), ({ document }) => document)
	};
	if (rule.scope === "pipeline") return {
		...rule,
		check: remembering((context) => rule.check(context), ({ pipeline }) => pipeline)
	};
	if (rule.scope === "workspace") return {
		...rule,
		check: remembering((context) => rule.check(context), ({ pipelines }) => pipelines)
	};
	return rule;
}
const derived = new Set([
	"document",
	"origin",
	"isPipeline",
	"violations",
	"secrets",
	"straySecrets",
	"pipeline",
	"graph",
	"reach",
	"pipelines",
	"isReviewed"
]);
const mostProblems = 1e3;
const mostRuns = 4;
const none = [];
const silent = [{
	subjects: none,
	read: void 0,
	problems: none
}];
function remembering(check, subjectOf) {
	const runs = new Map();
	return (context) => {
		const subject = subjectOf(context);
		const subjects = Array.isArray(subject) ? subject : none;
		const key = Array.isArray(subject) ? subject[0] : subject;
		const known = runs.get(key) ?? none;
		const same = known.find((run) => isSame(run, subjects, context));
		if (same) return same.problems;
		const watch = fieldsReadOf(context) ? void 0 : new Watch();
		const found = firstOf(check(watch ? new Proxy(context, watch) : context));
		if (found.rest) return found.rest;
		const read = watch ? watch.read : valuesOf(context);
		const isSilent = found.problems.length === 0 && read === void 0 && subjects.length === 0 && known.length === 0;
		runs.set(key, isSilent ? silent : [{
			subjects,
			read,
			problems: found.problems
		}, ...known].slice(0, mostRuns));
		return found.problems;
	};
}
function valuesOf(context) {
	const fields = fieldsReadOf(context) ?? none;
	return fields.length === 0 ? void 0 : new Map(fields.map((field) => [field, Reflect.get(context, field)]));
}
function firstOf(problems) {
	if (Array.isArray(problems) && problems.length === 0) return { problems: none };
	const first = [];
	const others = problems[Symbol.iterator]();
	try {
		for (let next = others.next(); !next.done; next = others.next()) {
			first.push(next.value);
			if (first.length > mostProblems) return {
				problems: first,
				rest: chained(first, others)
			};
		}
	} catch (error) {
		return {
			problems: first,
			rest: endedBy(first, error)
		};
	}
	return { problems: first.length === 0 ? none : first };
}
function* chained(first, others) {
	yield* first;
	for (let next = others.next(); !next.done; next = others.next()) yield next.value;
}
function* endedBy(first, error) {
	yield* first;
	throw error;
}
var Watch = class {
	read;
	get(target, key) {
		const value = Reflect.get(target, key);
		if (!derived.has(key)) {
			this.read ??= new Map();
			this.read.set(key, value);
		}
		return value;
	}
};
function isSame({ subjects, read }, now, context) {
	return areSame(subjects, now) && [...read ?? none].every(({ 0: key, 1: value }) => isEqual(value, Reflect.get(context, key)));
}
function areSame(one, other) {
	return one.length === other.length && one.every((subject, index) => subject === other[index]);
}
function isEqual(one, other) {
	if (Object.is(one, other)) return true;
	if (!isPlain(one) || !isPlain(other)) return false;
	const a = Object.entries(one), b = new Map(Object.entries(other));
	return a.length === b.size && a.every(({ 0: key, 1: value }) => b.has(key) && Object.is(value, b.get(key)));
}
function isPlain(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
// src/config/own-rules.ts
function rulesFrom(own) {
	return Object.fromEntries(own.map((rule) => [rule.id, ruleFrom(rule)]));
}
function ruleFrom({ message, remedy, severity, each, where, unless }) {
	return require_startup.defineRule({
		summary: message,
		why: "A rule of this team.",
		remedy,
		severity,
		profile: "minimal",
		since: "0.1.0",
		*check({ pipeline }) {
			const { root } = pipeline.document;
			for (let $ = 0, $l = elementsOf[each](pipeline); $ < $l.length; $++) {
				const path = $l[$];
				{
					const element = require_startup.nodeAt(root, path);
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
	return condition.every(({ path, test }) => passes(test, require_startup.nodeAt(element, path)));
}
function passes(test, node) {
	const value = node?.kind === "scalar" ? node.value : void 0;
	switch (test.kind) {
		case "present": return require_startup.isUnset(node) !== test.wanted;
		case "glob": return typeof value === "string" && textMatches(test.glob, value);
		case "equals": return value === test.value;
		case "one-of": return value !== void 0 && value !== null && test.values.includes(String(value));
		case "at-least": return typeof value === "number" && value >= test.limit;
		case "at-most": return typeof value === "number" && value <= test.limit;
	}
}
// src/review/lint-request-of.ts
function lintRequestOf(host, { only, progress, showsFew, rules: builtIn = rules }, config, isWanted = () => true) {
	const onFile = progress && ((done, all) => progress(`checking rules: ${done} of ${all} files`));
	const all = allRules({ rules: builtIn }, config);
	const settingOf = settingsFrom(config, all);
	return {
		rules: Object.fromEntries(Object.entries(all).filter(({ 0: id }) => isWanted(id))),
		settingOf,
		settingsGroupOf: settingOf.groupOf,
		docsOf: require_startup.docsOf,
		today: host.now().toISOString().slice(0, 10),
		secretPrefixes: config.secretPrefixes,
		team: teamOf(config),
		...only && { only },
		...onFile && { onFile },
		...showsFew && { showsFew }
	};
}
function allRules({ rules: rules$4 = rules }, { ownRules }) {
	const own = Object.entries(rulesFrom(ownRules)).filter(({ 0: id }) => !Object.hasOwn(rules$4, id));
	return {
		...rules$4,
		...Object.fromEntries(own)
	};
}
// src/review/judge.ts
function judgeOf(host, asked, { config, subjects, before, checkout, pass }, isAskedAgain = false) {
	const rules$3 = allRules(asked, config);
	const request = {
		...asked,
		rules: before || isAskedAgain ? rememberedRules(rules$3) : rules$3
	};
	const known = new Map(subjects.map((subject) => [subject.document, subject]));
	const shared = new Set(before?.map((subject) => subject.document));
	const changed = subjects.filter((subject) => !shared.has(subject.document));
	const touched = before && new Set(changed.map((subject) => subject.document.source.path));
	const isAnswered = before && answersOf(before, subjects, {
		...rules,
		...request.rules
	});
	const matched = before && matchPipelines(pipelinesOf(before), pipelinesOf(subjects));
	const atBase = matched && namingAtBase(matched);
	const team = {
		...teamOf(config),
		proposals: false
	};
	const files = checkout && { checkout };
	let untold = pass;
	const atBaseOf = (outside) => ({
		...ofBase(outside, before ?? [], known),
		...files,
		team
	});
	return (outside, onlyRules) => {
		if (!before || !matched || !atBase) {
			const earlier = onlyRules === void 0 && !outside.baselines && !outside.platform ? untold : void 0;
			if (earlier) untold = void 0;
			const result = lintWith(host, request, config, subjects, {
				...outside,
				...files
			}, onlyRules, earlier);
			return {
				...result,
				...withinBudget(result.findings, result.skipped, (finding) => counts(finding, null)),
				fixed: []
			};
		}
		const { findings, kinship } = lintWith(host, request, config, before, atBaseOf(outside), onlyRules);
		const { baselines } = outside;
		const past = baselines && { baselines: followRenames(baselines, matched) };
		const seen = {
			...outside,
			...files,
			...past,
			...touched && { touched },
			base: {
				...atBase,
				findings,
				kinship
			}
		};
		const result = lintWith(host, request, config, subjects, seen, onlyRules);
		const compared = compareWithBase(result.findings, findings, result.kinship, isAnswered);
		const comparison = {
			base: "",
			gate: request.gate ?? "new",
			fixed: []
		};
		return {
			...result,
			...compared,
			...withinBudget(compared.findings, result.skipped, (finding) => counts(finding, comparison))
		};
	};
}
function pipelinesOf(subjects) {
	return subjects.flatMap(({ pipelines }) => pipelines);
}
function answersOf(before, now, rules) {
	const former = new Map(before.map((subject) => [subject.document.source.path, subject]));
	const readable = new Set(now.flatMap((subject) => {
		const { path } = subject.document.source;
		return isReadAsBefore(former.get(path), subject) ? [path] : [];
	}));
	const isAllReadable = now.every(({ document }) => readable.has(document.source.path));
	return ({ rule, path }) => readable.has(path) && (isAllReadable || rules[rule]?.scope !== "workspace");
}
function isReadAsBefore(before, now) {
	if (before?.document === now.document) return true;
	const gaps = new Set(before?.pipelines.flatMap((pipeline) => [...pipeline.gaps]));
	const isGap = now.pipelines.some((pipeline) => [...pipeline.gaps].some((gap) => before !== void 0 && !gaps.has(gap)));
	return !require_startup.isBroken(now.document) && !isGap && (now.isPipeline || before?.isPipeline !== true);
}
function ofBase(outside, before, now) {
	if (!outside.platform) return outside;
	const changed = before.filter(({ document }) => !now.has(document)).flatMap((subject) => subject.pipelines);
	const keys = new Set(changed.map((pipeline) => pipeline.key));
	const facts = [...outside.platform].map(({ 0: key, 1: fact }) => [key, keys.has(key) ? {
		...fact,
		issues: null
	} : fact]);
	return {
		...outside,
		platform: new Map(facts)
	};
}
function effectOf(host, request, { config, changed, subjects, checkout }) {
	if (!changed) return [];
	const { only: _, ...everything } = request;
	const countsUnder = (candidate) => {
		const { findings } = lintWith(host, everything, candidate, subjects, { ...checkout && { checkout } });
		const open = findings.filter((finding) => finding.suppressed === null);
		const present = require_startup.severities.map((severity) => [open.filter((finding) => finding.severity === severity).length, severity]).filter(({ 0: number }) => number > 0).map(({ 0: number, 1: severity }) => require_startup.count(number, severity));
		return present.length === 0 ? "no findings" : require_startup.joined$1(present);
	};
	const now = countsUnder(config), then = countsUnder(changed);
	const pathsOf = ({ include, exclude }) => JSON.stringify([include, exclude]);
	if (pathsOf(config) !== pathsOf(changed)) return [`${touchesRules} After the merge, different files are reviewed.`];
	const difference = now === then ? "the number of findings does not change" : `all pipelines together have ${then} instead of ${now}`;
	return [`${touchesRules} After the merge, ${difference}.`];
}
const touchesRules = "This change edits the configuration; the review uses the configuration of the base.";
function lintWith(host, request, config, subjects, outside, isWanted, pass) {
	return lintAfter({
		...lintRequestOf(host, request, config, isWanted),
		...outside,
		subjects
	}, pass);
}
// src/discover/root.ts
const mostAbove = 64;
async function wayToRoot(files) {
	const above = Math.min(files.directory?.length ?? mostAbove, mostAbove);
	for (let level = 0, up = ""; level <= above; level++, up += "../") if (await files.kindOf(`${up}.git`) !== void 0) return up;
}
async function stepsFromRoot(host) {
	const levels = (await wayToRoot(host) ?? "").split("/").length - 1;
	return levels === 0 ? [] : (host.directory ?? []).slice(-levels);
}
// src/config/load.ts
var load_exports = require_rolldown_runtime.__exportAll({
	configPaths: () => configPaths,
	loadConfig: () => loadConfig
});
const configPaths = [
	".github/pipeline-review.yml",
	".github/pipeline-review.yaml",
	"pipeline-review.yml",
	"pipeline-review.yaml"
];
const deepestChain = 5;
const mostFiles = 20;
const mostBytes$1 = 524288;
async function loadConfig(workplace, named, rules, files = workplace) {
	const steps = await stepsFromRoot(workplace);
	const found = named === void 0 ? await nearest$1(files, steps) : {
		path: require_startup.plainPath(named),
		level: 0
	};
	if (!found) return defaultConfig;
	const config = await load({
		files,
		steps,
		rules,
		count: {
			files: 0,
			bytes: 0
		}
	}, found.path, []);
	return found.level === 0 ? config : {
		...config,
		home: steps.slice(-found.level)
	};
}
async function load(loading, path, above) {
	const { files, steps, rules, count } = loading;
	if (above.includes(path) || above.length >= deepestChain) throw new require_startup.OperationalError(`${above[0]}: the configurations extend each other in a cycle, or more than ${deepestChain} deep.`, "Remove one \"extends\".");
	if (++count.files > mostFiles) throw new require_startup.OperationalError(`${above[0] ?? path}: the configuration is made of more than ${mostFiles} files.`, "Put them together.");
	const bytes = await files.read(path, mostBytes$1);
	if (!bytes) throw new require_startup.OperationalError(`The configuration file ${require_startup.quoted(require_startup.withoutCredentials(path))} cannot be read.`, above.length === 0 ? "Check the path; it is relative to the working directory, and links are not followed." : `Check "extends" in ${above[above.length - 1]}; its path is relative to that file, and links are not followed.`);
	count.bytes += bytes.length;
	if (count.bytes > mostBytes$1) throw new require_startup.OperationalError(`${above[0] ?? path}: the configuration is larger than ${mostBytes$1 / 1024} KiB.`, "Remove settings; a glob holds for many files.");
	const { parseConfig } = await Promise.resolve().then(() => require("./config/parse.js")).then((n) => n.parse_exports);
	const document = await readText(path, bytes);
	files.credentials?.learnDocument(document);
	const parsed = parseConfig(document, rules);
	if (parsed.problems.length > 0) {
		files.credentials?.addPrefixes(parsed.config.secretPrefixes);
		throw mistakesIn(path, parsed.problems);
	}
	const lower = [];
	for (let $ = 0, $l = parsed.extends; $ < $l.length; $++) {
		const base = $l[$];
		lower.push(await load(loading, besides(path, base, steps), [...above, path]));
	}
	return [...lower, parsed.config].reduce(extendConfig);
}
function besides(file, path, steps) {
	const full = require_startup.plainPath([
		...steps,
		...file.split("/").slice(0, -1),
		path
	].join("/"));
	if (full === ".." || full.startsWith("../")) throw new require_startup.OperationalError(`${file}: "extends" leads out of the repository.`, "Name a file of this repository.");
	return require_startup.pathSeenFrom(steps, full);
}
function mistakesIn(path, problems) {
	const lines = [...problems].sort((one, other) => one.line - other.line || one.column - other.column).slice(0, 10).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}${message.endsWith("?") ? "" : "."}`);
	const more = problems.length > 10 ? [`and ${problems.length - 10} more.`] : [];
	return new require_startup.OperationalError(require_startup.withoutCredentials([...lines, ...more].join("\n")), `Fix ${path}; every key is explained at ${require_startup.pageOf("configuration.md")}`);
}
async function nearest$1(files, steps) {
	for (let level = 0; level <= steps.length; level++) for (let $ = 0, $l = configPaths; $ < $l.length; $++) {
		const name = $l[$];
		{
			const path = `${"../".repeat(level)}${name}`;
			if (await files.kindOf(path) !== void 0) return {
				path,
				level
			};
		}
	}
}
// src/config/choose.ts
async function chooseConfig(host, wish, rules) {
	const source = wish.configFrom ?? (wish.base && require_startup.hostAtBase(host, wish.base));
	const withProfile = (config) => wish.profile ? {
		...config,
		profile: wish.profile
	} : config;
	if (!source) return {
		config: withProfile(await loadConfig(host, wish.config, rules)),
		changed: null,
		notices: []
	};
	const own = await attempt(() => loadConfig(host, wish.config, rules));
	const isNew = wish.config !== void 0 && await source.kindOf(require_startup.plainPath(wish.config)) === void 0;
	const former = await attempt(() => loadConfig(host, isNew ? void 0 : wish.config, rules, source));
	if ("error" in own) throw own.error;
	if ("error" in former) return {
		config: withProfile(defaultConfig),
		changed: withProfile(own.value),
		notices: ["The configuration of the base cannot be read: the defaults apply until the change is merged."]
	};
	const config = withProfile(former.value);
	const isSame = JSON.stringify(own.value) === JSON.stringify(former.value);
	const notices = isNew ? [`The base has no ${wish.config}: it takes effect after the merge.`] : [];
	return {
		config,
		changed: isSame ? null : withProfile(own.value),
		notices
	};
}
async function attempt(work) {
	try {
		return { value: await work() };
	} catch (error) {
		if (error instanceof require_startup.OperationalError && !(error instanceof require_startup.BaseUnavailable)) return { error };
		throw error;
	}
}
// src/dialects/entries.ts
const entries = [
	{
		id: "orchestra",
		service,
		recognise: recogniseOrchestra,
		load: async () => {
			const { 0: { orchestra: reader }, 1: { rules } } = await Promise.all([Promise.resolve().then(() => require("./orchestra-dialect.js")).then((n) => n.orchestra_exports), Promise.resolve().then(() => require("./orchestra-dialect.js")).then((n) => n.rules_exports)]);
			return {
				reader,
				rules
			};
		}
	},
	{
		id: "databricks",
		service: service$2,
		recognise: recogniseBundle,
		claims: claimedBy,
		load: async () => {
			const { 0: { databricks: reader }, 1: { rules } } = await Promise.all([Promise.resolve().then(() => require("./databricks-dialect.js")).then((n) => n.databricks_exports), Promise.resolve().then(() => require("./databricks-dialect.js")).then((n) => n.rules_exports)]);
			return {
				reader,
				rules
			};
		}
	},
	{
		id: "kestra",
		service: service$1,
		recognise: recogniseFlow,
		load: async () => {
			const { 0: { kestra: reader }, 1: { rules } } = await Promise.all([Promise.resolve().then(() => require("./kestra-dialect.js")).then((n) => n.kestra_exports), Promise.resolve().then(() => require("./kestra-dialect.js")).then((n) => n.rules_exports)]);
			return {
				reader,
				rules
			};
		}
	},
	{
		id: "dag-factory",
		service: service$3,
		recognise: recogniseDags,
		claims: claimedBy$1,
		readBeside: defaultsAbove,
		load: async () => {
			const { 0: { dagFactory }, 1: { rules } } = await Promise.all([Promise.resolve().then(() => require("./dag-factory-dialect.js")).then((n) => n.dag_factory_exports), Promise.resolve().then(() => require("./dag-factory-dialect.js")).then((n) => n.rules_exports)]);
			return {
				reader: dagFactory,
				rules
			};
		}
	}
];
function entryWith(id) {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`no dialect ${id}`);
	return entry;
}
async function loaded(wanted) {
	const loads = [...new Set(wanted)].map(async (entry) => [entry, await entry.load()]);
	return new Map(await Promise.all(loads));
}
// src/discover/files.ts
const closedDirectories = new Set([
	".git",
	".hg",
	".svn",
	"node_modules"
]);
const yamlName$1 = /\.ya?ml$/i;
const mostEntries = 1e6;
async function selectFiles(host, paths) {
	const found = new Map();
	const idle = [];
	const add = (candidate) => {
		if (candidate.isNamed || !found.has(candidate.path)) found.set(candidate.path, candidate);
	};
	if (paths.includes("")) throw new require_startup.OperationalError("A path is empty.", "Pass a file or a directory, such as . for this one.");
	for (let $ = 0, $l = paths.map(tidy); $ < $l.length; $++) {
		const path = $l[$];
		{
			const kind = path === "." ? "directory" : await host.kindOf(path);
			if (kind === "directory") for await (const candidate of walk(host, path)) add(candidate);
			else if (kind !== void 0) add({
				path,
				kind,
				isNamed: true
			});
			else if (isGlob(path)) {
				if (!await addMatches(host, path, add)) idle.push(path);
			} else if (yamlName$1.test(path) || paths.length === 1) throw absent(path);
			else idle.push(path);
		}
	}
	if (idle.length === paths.length && idle.every((path) => !isGlob(path)) && idle[0] !== void 0) throw absent(idle[0]);
	return {
		candidates: [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1),
		idle
	};
}
function absent(path) {
	return new require_startup.OperationalError(`File or directory "${path.slice(0, 200)}" does not exist.`, "Check the spelling; paths are relative to the working directory.");
}
function isPipelineName(path) {
	return yamlName$1.test(path) && !path.split("/").some((step) => closedDirectories.has(step));
}
function lieWithin(paths, files) {
	const asked = paths.map(tidy);
	return files.filter((file) => asked.some((path) => path === "." && !file.startsWith("../") || file.startsWith(`${path}/`) || selects(path, file)));
}
async function addMatches(host, pattern, add) {
	let isUseful = false;
	for await (const candidate of walk(host, fixedPartOf(pattern))) {
		const { path, kind } = candidate;
		if (!(kind === "directory" ? await host.kindOf(path) === "directory" : selects(pattern, path))) continue;
		isUseful = true;
		add(candidate);
	}
	return isUseful;
}
function tidy(path) {
	return require_startup.plainPath(path) || ".";
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
		if (met > mostEntries) throw new require_startup.OperationalError("The directory has more than a million entries.", "Pass the directory of the pipelines.");
		const own = entries.some((entry) => entry.name === ".gitignore" && entry.kind === "file") ? await filterIn(host, directory) : void 0;
		const filters = own ? [...next.filters, own] : next.filters;
		for (let $ = 0, $l = entries; $ < $l.length; $++) {
			const entry = $l[$];
			{
				const path = directory === "." ? entry.name : `${directory}/${entry.name}`;
				const isDirectory = entry.kind === "directory";
				if (isIgnored(filters, path, isDirectory)) continue;
				if (isDirectory && !closedDirectories.has(entry.name)) pending.push({
					directory: path,
					filters
				});
				else if (!isDirectory && yamlName$1.test(entry.name)) yield {
					path,
					kind: entry.kind,
					isNamed: false
				};
			}
		}
	}
}
async function isIgnoredAt(host, path) {
	const directory = path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";
	const own = directory === "." ? void 0 : await filterIn(host, directory);
	return isIgnored([...directory === "." ? [await filterIn(host, ".")] : await filtersAbove(host, directory), own].filter((filter) => filter !== void 0), path, false);
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
	const { default: ignore } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./packages/ignore/index.js").default, 1));
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
	for (let $ = 0, $l = filters.toReversed(); $ < $l.length; $++) {
		const { directory, rules } = $l[$];
		{
			const below = directory === "." ? path : path.slice(directory.length + 1);
			const verdict = rules.test(isDirectory ? `${below}/` : below);
			if (verdict.ignored) return true;
			if (verdict.unignored) return false;
		}
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
	if (!bytes) return refused(path, { message: "The file cannot be read: it does not exist, or permission is missing" });
	const standIn = standIns.find(({ mark }) => startsWith(bytes, mark));
	return standIn ? refused(path, standIn) : readText(path, bytes);
}
const notRegular = {
	link: {
		message: "The file is a link, and links are not followed",
		remedy: "Replace the link with the file itself."
	},
	directory: { message: "The directory cannot be read: permission is missing" },
	other: {
		message: "The path is not a regular file: a submodule, a pipe or a device",
		remedy: "Replace it with a regular file."
	}
};
const standIns = [{
	mark: "version https://git-lfs.github.com/spec/v",
	message: "The file is a Git LFS pointer: its text was not checked out",
	remedy: "Set \"lfs: true\" on actions/checkout, or run git lfs pull. Better: store pipelines in git itself."
}, {
	mark: "\0GITCRYPT\0",
	message: "The file is encrypted with git-crypt",
	remedy: "Run git-crypt unlock before the review, or keep the pipeline in plain text."
}];
function startsWith(bytes, mark) {
	return [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));
}
function standInDocument(path, kind) {
	return refused(path, hiddenBy[kind]);
}
const hiddenBy = {
	submodule: {
		message: "The folder is a submodule, and its files are not checked out",
		remedy: "Set \"submodules: true\" on actions/checkout, or keep the pipelines in this repository."
	},
	link: {
		message: "The path is a link where pipelines should be, and links are not followed",
		remedy: "Put the pipelines there instead of a link to them."
	}
};
function refused(path, { message, remedy }) {
	const problem = {
		code: "not-a-file",
		message,
		span: {
			start: 0,
			end: 0
		},
		...remedy !== void 0 && { remedy }
	};
	return require_startup.unreadableDocument({
		path,
		text: ""
	}, problem);
}
async function readAll(host, candidates, first = new Set(), onRead) {
	const documents = new Map();
	let bytes = 0;
	const isFirst = ({ path }) => first.has(path);
	for (let $ = 0, $l = [...candidates.filter(isFirst), ...candidates.filter((other) => !isFirst(other))]; $ < $l.length; $++) {
		const candidate = $l[$];
		{
			const document = bytes > mostRunBytes ? refused(candidate.path, { message: "The run has read 64 MiB already; this file was not read" }) : await readCandidate(host, candidate);
			bytes += document.source.text.length;
			if (onRead) await onRead(document);
			documents.set(candidate.path, document);
		}
	}
	return candidates.flatMap(({ path }) => documents.get(path) ?? []);
}
// src/discover/base-documents.ts
async function readBase(base, paths, documents, wasReviewed = () => true) {
	const before = [];
	const add = async (path, name) => {
		const bytes = await base.read(name);
		if (bytes) before.push(await readText(path, bytes));
	};
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		{
			const { path } = document.source;
			const isInTree = !path.startsWith("/") && !(path === "stdin.yml" && paths.includes("-"));
			if (isInTree && !base.changed.has(path)) before.push(document);
			const name = isInTree ? base.changed.get(path) : void 0;
			if (typeof name === "string" && isPipelineName(name) && wasReviewed(name)) await add(path, name);
		}
	}
	const present = new Set(documents.map((document) => document.source.path));
	const left = [...base.changed].flatMap(({ 0: path, 1: name }) => name !== null && name !== path && !present.has(path) ? [name] : []);
	for (let $ = 0, $l = lieWithin(paths, [...base.removed, ...left]); $ < $l.length; $++) {
		const path = $l[$];
		if (isPipelineName(path) && wasReviewed(path)) await add(path, path);
	}
	return before;
}
// src/discover/checkout.ts
const mostNames = 2e4;
const mostAbsent = 1e3;
const builtFolder = /(?:^|\/)(?:\.[^/]+|build|dist|target|out|generated|node_modules|dbt_packages)\//;
async function checkoutOf(host, files) {
	if (files.length === 0) return void 0;
	const names = new Set(files.flatMap(({ path, instead }) => [path, ...instead.map((other) => other.path)]));
	const onDisk = new Map();
	for (let $ = 0, $l = [...names].slice(0, mostNames); $ < $l.length; $++) {
		const name = $l[$];
		{
			const kind = isOutside(name) ? void 0 : await host.kindOf(name === "" ? "." : name);
			onDisk.set(name, kind === void 0 ? null : kind === "file" ? "file" : "folder");
		}
	}
	const isThere = ({ path }) => typeof onDisk.get(path) === "string";
	const absent = files.filter((file) => onDisk.has(file.path) && !isThere(file));
	const tracked = absent.length === 0 ? noFiles : await trackedFiles(host);
	const known = new Map([...onDisk].flatMap(({ 0: name, 1: kind }) => kind === null ? [] : [[name, true]]));
	const homes = new Map();
	for (let $ = 0, $l = absent.slice(0, mostAbsent); $ < $l.length; $++) {
		const file = $l[$];
		{
			const { path, home } = file;
			if (isOutside(path)) {
				if (file.instead.some(isThere)) known.set(path, false);
				continue;
			}
			const isWhole = file.task === null || (homes.get(home) ?? await isWholeAt(host, home, {
				files,
				onDisk,
				tracked
			}));
			if (file.task !== null) homes.set(home, isWhole);
			if (tracked.has(path)) known.set(path, true);
			else if (isWhole && !tracked.isBeyond(path) && !await isMade(host, path)) known.set(path, false);
		}
	}
	return { has: (path) => known.get(path) ?? (tracked.has(path) ? true : null) };
}
function isOutside(path) {
	return path.startsWith("/") || path === ".." || path.startsWith("../");
}
async function isMade(host, path) {
	return builtFolder.test(path) || await isIgnoredAt(host, path);
}
async function isWholeAt(host, home, { files, onDisk, tracked }) {
	const own = files.filter((file) => file.home === home && file.task !== null);
	const isThere = ({ path, instead }) => [path, ...instead.map((other) => other.path)].some((name) => onDisk.get(name) === "file" || tracked.has(name));
	if (own.some(isThere)) return true;
	const endings = new Set(own.flatMap(({ path }) => /\.\w+$/.exec(path)?.[0] ?? []));
	if (tracked.some((path) => path.startsWith(home) && endings.has(/\.\w+$/.exec(path)?.[0] ?? ""))) return true;
	for (const folder of new Set(own.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/")))))) if ((isOutside(folder) ? [] : await host.list(folder === "" ? "." : folder) ?? []).some(({ name, kind }) => kind === "file" && endings.has(/\.\w+$/.exec(name)?.[0] ?? ""))) return true;
	return false;
}
const noFiles = {
	has: () => false,
	isBeyond: () => false,
	some: () => false
};
async function trackedFiles(host) {
	const text = await require_startup.gitText(host, [
		"ls-files",
		"-z",
		"--cached"
	]);
	if (text === void 0) return noFiles;
	const files = new Set(text.split("\0").filter((path) => path !== ""));
	const folders = new Set();
	for (const file of files) for (let cut = file.lastIndexOf("/"); cut > 0 && !folders.has(file.slice(0, cut)); cut = file.lastIndexOf("/", cut - 1)) folders.add(file.slice(0, cut));
	const above = (path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
	return {
		has: (path) => files.has(path) || folders.has(path),
		isBeyond: (path) => above(path).some((folder) => files.has(folder)),
		some: (isWanted) => [...files].some(isWanted)
	};
}
// src/discover/release-files.ts
const mostFolders = 400;
const mostBytes = 2097152;
const mostPrograms = 200;
const mostProgramBytes = 65536;
async function releasesAround(files, pipelines) {
	const asked = pipelines.filter(({ dialect }) => dialect?.releaseFiles);
	if (asked.length === 0) return () => null;
	const above = await wayToRoot(files) ?? "";
	const known = new Map();
	for (let $ = 0, $l = asked; $ < $l.length; $++) {
		const { path, dialect } = $l[$];
		for (let $ = 0, $l = foldersOf(path, above); $ < $l.length; $++) {
			const folder = $l[$];
			{
				const key = keyOf(dialect, folder);
				if (!dialect || known.has(key) || known.size >= mostFolders) continue;
				known.set(key, await statedIn(files, dialect, folder));
			}
		}
	}
	return (path, dialect) => nearest(foldersOf(path, above).flatMap((folder) => known.get(keyOf(dialect, folder)) ?? []));
}
function keyOf(dialect, folder) {
	return `${dialect?.id} ${folder}`;
}
function foldersOf(path, above) {
	const folders = [];
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) folders.push(path.slice(0, at + 1));
	if (path.startsWith("/")) return folders;
	const ups = above.split("/").slice(0, -1).map((_, level) => "../".repeat(level + 1));
	return path.startsWith("../") ? folders : [
		...folders,
		"",
		...ups
	];
}
async function statedIn(files, dialect, folder) {
	const programs = await programsIn(files, dialect, folder);
	const texts = new Map((programs ?? []).map(({ path, text }) => [path.slice(folder.length), text]));
	for (let $ = 0, $l = dialect.releaseFiles?.names ?? []; $ < $l.length; $++) {
		const name = $l[$];
		{
			const bytes = await files.read(`${folder}${name}`, mostBytes);
			if (bytes && bytes.length <= mostBytes) texts.set(name, new TextDecoder().decode(bytes));
		}
	}
	const { statedIn: places, ...said } = texts.size > 0 && dialect.releaseFiles?.read(texts) || {
		version: null,
		libraryVersion: null
	};
	const whole = (place) => place === void 0 ? void 0 : `${folder}${place}`;
	const version = whole(places?.version), libraryVersion = whole(places?.libraryVersion);
	return {
		...said,
		...programs && { programs },
		statedIn: {
			...version !== void 0 && { version },
			...libraryVersion !== void 0 && { libraryVersion }
		}
	};
}
async function programsIn(files, dialect, folder) {
	const wanted = dialect.releaseFiles?.programs;
	const names = (wanted ? await files.list(folder === "" ? "." : folder.slice(0, -1)) ?? [] : []).flatMap(({ name, kind }) => kind === "file" ? [name] : []).sort();
	const own = names.filter((name) => wanted && name.endsWith(wanted.ending));
	if (own.length > mostPrograms) return null;
	const found = [];
	for (let $ = 0, $l = own; $ < $l.length; $++) {
		const name = $l[$];
		{
			const bytes = await files.read(`${folder}${name}`, mostProgramBytes);
			const text = bytes && bytes.length <= mostProgramBytes ? new TextDecoder().decode(bytes) : "";
			if (wanted && text.includes(wanted.word)) found.push({
				path: `${folder}${name}`,
				text,
				beside: new Set(names)
			});
		}
	}
	return found;
}
function nearest(all) {
	const isKnown = all.every(({ programs }) => programs !== void 0);
	const programs = isKnown ? all.flatMap((one) => one.programs ?? []) : [];
	const one = all.find(({ version }) => version !== null);
	const other = all.find(({ libraryVersion }) => libraryVersion !== null);
	if (!one && !other && programs.length === 0) return null;
	const place = one?.statedIn?.version, otherPlace = other?.statedIn?.libraryVersion;
	return {
		version: one?.version ?? null,
		libraryVersion: other?.libraryVersion ?? null,
		...isKnown && { programs },
		statedIn: {
			...place !== void 0 && { version: place },
			...otherPlace !== void 0 && { libraryVersion: otherPlace }
		}
	};
}
// src/discover/select.ts
async function selectCandidates(host, asked, filter) {
	return (await select(host, asked, filter)).candidates;
}
async function select(host, asked, filter) {
	const paths = asked.filter((path) => path !== "-");
	if (paths.length === 0 && asked.length > 0) return {
		candidates: [],
		idle: [],
		leftOut: []
	};
	const { candidates: found, idle } = await selectFiles(host, paths.length > 0 ? paths : ["."]);
	const candidates = [], leftOut = [];
	for (let $ = 0, $l = found; $ < $l.length; $++) {
		const candidate = $l[$];
		{
			const setting = settingAgainst(filter, candidate.path);
			if (setting === null || candidate.isNamed && !filter.files.includes(candidate.path)) candidates.push(candidate);
			else leftOut.push({
				path: candidate.path,
				setting
			});
		}
	}
	return {
		candidates,
		idle,
		leftOut
	};
}
function isLetIn(filter, path) {
	return settingAgainst({
		...filter,
		files: []
	}, path) === null;
}
function settingAgainst({ include, exclude, files, home = [] }, path) {
	const own = require_startup.pathUnder(home, path);
	if (files.includes(path)) return "it is the configuration of the review";
	if (include.length > 0 && !include.some((pattern) => selects(pattern, own))) return "\"include\" under \"paths\" in the configuration";
	const pattern = exclude.find((candidate) => selects(candidate, own));
	return pattern === void 0 ? null : `"exclude: ${pattern.slice(0, 100)}" under "paths" in the configuration`;
}
function isIncluded({ include, home = [] }, path) {
	const own = require_startup.pathUnder(home, path);
	return include.some((pattern) => namesPlace(pattern) && selects(pattern, own));
}
function namesPlace(pattern) {
	const steps = pattern.split("/").filter((step) => step !== "" && step !== ".");
	return steps.some((step, index) => !isGlob(step) || index < steps.length - 1 && /\w/.test(step));
}
function nothingMatched(yamlFiles, leftOut) {
	const hint = "Pass the directory of your pipelines, or --allow-empty if this is expected.";
	if (yamlFiles === 0 && leftOut > 0) return new require_startup.OperationalError(`Nothing to review: the configuration excludes ${leftOut === 1 ? "the one YAML file" : `all ${leftOut} YAML files`} found.`, "Check \"include\" and \"exclude\" under \"paths\" in the configuration, or pass the file as a path.");
	const found = yamlFiles === 1 ? "the one YAML file found is not a pipeline" : `none of the ${yamlFiles} YAML files found is a pipeline`;
	return new require_startup.OperationalError(`Nothing to review: ${yamlFiles === 0 ? "no YAML file was found" : found}.`, hint);
}
function nothingSelected(selectors, where) {
	const named = selectors.slice(0, 5).map((selector) => `"${selector.slice(0, 100)}"`);
	const rest = selectors.length > named.length ? ` and ${require_startup.count(selectors.length - named.length, "other")}` : "";
	return new require_startup.OperationalError(`No YAML file matches ${named.join(", ")}${rest} (${where}).`, "Correct the path or pattern; a folder includes everything below it.");
}
// src/discover/sort-files.ts
function sortFiles(documents, dialects, meant) {
	const claimantOf = claimants(documents, dialects);
	const sightings = documents.map((document) => sightingOf(document, dialects, claimantOf(document)));
	const homes = new Set(sightings.flatMap(({ document, dialect }) => dialect ? [folderOf(document.source.path)] : []));
	const files = [];
	const passedOver = [];
	for (let $ = 0, $l = sightings; $ < $l.length; $++) {
		const sighting = $l[$];
		{
			const origin = originOf(sighting, meant, (path) => homes.has(folderOf(path)));
			if (origin) files.push({
				document: sighting.document,
				origin,
				dialect: sighting.dialect,
				nearest: sighting.nearest
			});
			else passedOver.push(passedOverOf(sighting));
		}
	}
	return {
		files,
		passedOver
	};
}
function sightingOf(document, dialects, claimant) {
	const seen = [];
	for (let $ = 0, $l = dialects; $ < $l.length; $++) {
		const dialect = $l[$];
		{
			const recognition = recognitionBy(dialect, document);
			if (recognition.verdict === "is") return {
				document,
				recognition,
				dialect,
				nearest: dialect
			};
			seen.push({
				dialect,
				recognition
			});
		}
	}
	const best = seen.find(({ recognition }) => recognition.verdict === "resembles") ?? seen[0];
	return {
		document,
		recognition: best?.recognition ?? {
			verdict: "is-not",
			evidence: []
		},
		dialect: claimant ?? null,
		nearest: claimant ?? best?.dialect ?? null
	};
}
function originOf({ document, recognition, dialect }, meant, isHome) {
	const { path } = document.source;
	if (dialect || isVeiled(document)) return "content";
	if (meant.isNamed(path)) return "named";
	if (meant.wasPipeline(path)) return "base";
	if (isStandIn(document)) return meant.isTouched(path) && !isForeign(recognition) ? "content" : null;
	if (require_startup.isBroken(document) && resembles(recognition)) return "content";
	if (meant.isConfigured(path) && (require_startup.isBroken(document) ? !isForeign(recognition) : resembles(recognition))) return "configured";
	return resembles(recognition) && isUndisputed(recognition) && isHome(path) ? "neighbour" : null;
}
function resembles({ verdict }) {
	return verdict === "resembles";
}
function isStandIn({ problems }) {
	return problems.some(({ code }) => code === "not-a-file");
}
function isVeiled({ glimpse, problems }) {
	return glimpse !== void 0 && problems.some(({ code }) => code === "too-large") && !/^[^\s#]/m.test(glimpse);
}
function passedOverOf({ document, recognition }) {
	const { path } = document.source;
	const { 0: problem } = document.problems.filter(({ code }) => code === "not-a-file");
	if (problem) return {
		path,
		kind: "unreadable",
		reason: lowered(problem.message)
	};
	if (isClose(recognition)) return {
		path,
		kind: "close",
		reason: reasonOf$2(recognition)
	};
	if (require_startup.isBroken(document) && !isForeign(recognition)) return {
		path,
		kind: "unreadable",
		reason: unreadable
	};
	return {
		path,
		kind: "foreign",
		reason: reasonOf$2(recognition)
	};
}
const unreadable = "it cannot be read as YAML, and its text does not resemble a pipeline";
function lowered(text) {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
// src/discover/light-pipeline.ts
const readAgain$1 = require_startup.gettersOf({
	groups: (whole) => whole().groups,
	tasks: (whole) => whole().tasks,
	nodes: (whole) => whole().nodes,
	parameters: (whole) => whole().parameters,
	handlers: (whole) => whole().handlers,
	expectations: (whole) => whole().expectations,
	sites: (whole) => whole().sites,
	references: (whole) => whole().references,
	gaps: (whole) => whole().gaps,
	taskDefaults: (whole) => whole().taskDefaults,
	others: (whole) => whole().others
});
function lightPipeline({ reading, read, stays, whole }) {
	const document = reading.document === read ? stays : lightDocument(reading.document, whole);
	return readAgain$1({
		...smallPartsOf(reading),
		document,
		documents: [document]
	}, whole);
}
function smallPartsOf(pipeline) {
	const { registeredName, pausedTriggers, target } = pipeline;
	return {
		key: pipeline.key,
		name: pipeline.name,
		namePath: pipeline.namePath,
		dialect: pipeline.dialect,
		variant: pipeline.variant,
		triggers: pipeline.triggers,
		runPolicy: pipeline.runPolicy,
		owners: pipeline.owners,
		criticality: pipeline.criticality,
		alias: pipeline.alias,
		id: pipeline.id,
		promises: pipeline.promises,
		configurationPath: pipeline.configurationPath,
		...registeredName !== void 0 && { registeredName },
		...pausedTriggers && { pausedTriggers },
		...target && { target }
	};
}
const treeAgain = require_startup.gettersOf({ root: (whole) => whole().document.root });
function lightDocument({ source, problems }, whole) {
	return treeAgain(require_startup.withLines({
		source,
		problems
	}), whole);
}
// src/discover/light-subject.ts
function canBeLight({ document, dialect }) {
	return dialect?.isSelfContained === true && dialect.namedFiles === void 0 && isRereadable(document);
}
function lightSubject({ document, origin, nearest }, read) {
	let light;
	const again = {};
	const whole = () => again.subject ?? readAgain(again, read(document));
	const wholeAt = (at) => () => pipelineAt(whole(), at);
	const atHand = () => {
		const reading = again.subject ?? read(takenFrom(document));
		light ??= lightPipelines(reading, document, wholeAt);
		return reading;
	};
	const lightOnes = () => {
		if (!light) atHand();
		return light ?? [];
	};
	return askedFor({
		document,
		origin,
		isPipeline: true,
		nearest,
		atHand
	}, {
		whole,
		lightOnes
	});
}
const recent = [];
const mostRecent = 64;
function readAgain(again, subject) {
	again.subject = subject;
	recent.push(again);
	const oldest = recent.length > mostRecent ? recent.shift() : void 0;
	if (oldest) oldest.subject = void 0;
	return subject;
}
const askedFor = require_startup.gettersOf({
	violations: ({ whole }) => whole().violations,
	pipelines: ({ lightOnes }) => lightOnes()
});
function lightPipelines(reading, stays, wholeAt) {
	const { document: read, pipelines } = reading;
	const places = pipelines.flatMap(({ namePath, triggers }) => [namePath, ...triggers.map(({ path }) => path)]);
	require_startup.keepOutline(stays, read, new Set(places.flatMap(({ 0: key }) => typeof key === "string" ? [key] : [])));
	return pipelines.map((pipeline, at) => lightPipeline({
		reading: pipeline,
		read,
		stays,
		whole: wholeAt(at)
	}));
}
function pipelineAt({ document, pipelines }, at) {
	const pipeline = pipelines[at];
	if (!pipeline) throw new Error(`${document.source.path} has other pipelines when it is read again`);
	return pipeline;
}
// src/discover/subject.ts
function subjectsOf(files, crashed, { known = (pipeline) => pipeline, subjects = new Map(), isLight = () => false, seen = () => void 0 } = {}) {
	const light = new Set(files.filter((file) => seen(file.document) || canBeLight(file) && isLight(file)));
	const readings = new Map();
	for (const dialect of new Set(files.flatMap((file) => file.dialect ?? []))) {
		const own = files.filter((file) => file.dialect === dialect && !light.has(file)).map(({ document }) => document);
		for (let $ = 0, $l = dialect.projectsIn(own); $ < $l.length; $++) {
			const project = $l[$];
			{
				if (project.documents.every((document) => subjects.has(document))) continue;
				const reading = readingOf$1(dialect, project, (crash) => void crashed.push(crash), known);
				const [first, ...others] = project.documents;
				readings.set(first, reading);
				for (let $ = 0, $l = others; $ < $l.length; $++) {
					const document = $l[$];
					if (!readings.has(document)) readings.set(document, reading);
				}
			}
		}
	}
	return files.map((file) => {
		const reading = readings.get(file.document);
		const same = reading ? void 0 : subjects.get(file.document);
		if (same || !light.has(file)) return same ?? subjectOf(file, reading);
		return seen(file.document) ?? lightSubject(file, aloneBy(file, crashed, known));
	});
}
function aloneBy(file, crashed, known) {
	const told = new Set();
	const tell = (crash) => {
		if (!told.has(crash.subject)) crashed.push(crash);
		told.add(crash.subject);
	};
	return (document) => {
		const { dialect } = file;
		const reading = dialect ? readingOf$1(dialect, {
			documents: [document],
			variants: []
		}, tell, known) : void 0;
		return subjectOf({
			...file,
			document
		}, reading);
	};
}
function readingOf$1(dialect, project, tell, known) {
	const attempt = (stage, work) => {
		try {
			return work();
		} catch (error) {
			tell({
				subject: stage,
				path: project.documents[0].source.path,
				message: require_startup.messageOf(error)
			});
			return [];
		}
	};
	return withViolations({
		project,
		pipelines: attempt("read", () => dialect.read(project)).map(known),
		namedFiles: attempt("read", () => dialect.namedFiles?.(project) ?? [])
	}, { read: () => attempt("validate", () => dialect.validate(project)) });
}
const withViolations = require_startup.gettersOf({ violations: (later) => {
	later.found ??= later.read();
	return later.found;
} });
function subjectOf({ document, origin, dialect, nearest }, reading) {
	const isOwn = (home) => (home ?? reading?.project.documents[0])?.source === document.source;
	const pipelines = reading?.pipelines.filter(({ documents: { 0: first } }) => isOwn(first)) ?? [];
	const namedFiles = reading?.namedFiles.filter(({ at }) => isOwn(at.document)) ?? [];
	return withViolations({
		document,
		origin,
		isPipeline: dialect !== null,
		nearest,
		pipelines,
		namedFiles
	}, { read: () => reading?.violations.filter((violation) => isOwn(homeOf(violation))) ?? [] });
}
function withPipelines(subject, pipelines) {
	const { document, origin, isPipeline, nearest, namedFiles = [] } = subject;
	return withViolations({
		document,
		origin,
		isPipeline,
		...nearest !== void 0 && { nearest },
		pipelines,
		namedFiles
	}, { read: () => subject.violations });
}
function homeOf({ document, at }) {
	return document ?? ("path" in at ? at.document : void 0);
}
// src/review/account.ts
function accountFor(request, known) {
	const outcomes = outcomesOf(known);
	const touched = touchedFiles(request, outcomes);
	if (touched === null) {
		const entries = [...outcomes.values()].filter((entry) => entry !== null && !known.filter.files.includes(entry.path));
		const reviewed = [...outcomes.values()].filter((entry) => entry === null).length;
		return require_startup.accountOf("all", reviewed, 0, entries);
	}
	const gone = new Set(request.base?.removed);
	let reviewed = 0, removed = 0;
	const entries = [];
	for (const path of touched) {
		const outcome = outcomes.get(path);
		if (outcome === null) reviewed++;
		else if (outcome !== void 0) entries.push(outcome);
		else if (!gone.has(path)) entries.push(unseen(request, known, path));
		else if (known.former.has(path)) removed++;
		else entries.push(removedOther(request, known, path));
	}
	return require_startup.accountOf("change", reviewed, removed, entries);
}
const yamlName = /\.ya?ml$/i;
function touchedFiles({ only, base }, known) {
	if (only === void 0 && base === void 0) return null;
	const changed = base ? [...base.changed.keys(), ...base.removed] : [];
	return new Set([...only ?? [], ...changed].filter((path) => yamlName.test(path) || known.has(path)));
}
function outcomesOf({ sorted, leftOut }) {
	const outcomes = new Map();
	for (let $ = 0, $l = leftOut; $ < $l.length; $++) {
		const { path, setting } = $l[$];
		outcomes.set(path, {
			path,
			outcome: "left-out",
			reason: setting,
			isDoubtful: false
		});
	}
	for (let $ = 0, $l = sorted.passedOver; $ < $l.length; $++) {
		const { path, kind, reason } = $l[$];
		outcomes.set(path, {
			path,
			outcome: kind === "unreadable" ? "not-understood" : "passed-over",
			reason,
			isDoubtful: kind !== "foreign"
		});
	}
	for (let $ = 0, $l = sorted.files; $ < $l.length; $++) {
		const { document } = $l[$];
		outcomes.set(document.source.path, unreadOf(document));
	}
	return outcomes;
}
function unreadOf({ source, problems }) {
	const problem = problems.find(({ code }) => code === "not-a-file");
	if (!problem) return null;
	return {
		path: source.path,
		outcome: "not-understood",
		reason: problem.message.slice(0, 1).toLowerCase() + problem.message.slice(1),
		isDoubtful: true
	};
}
function unseen({ paths }, { filter }, path) {
	return {
		path,
		outcome: "left-out",
		reason: reasonFor(paths, filter, path),
		isDoubtful: false
	};
}
function reasonFor(paths, filter, path) {
	const setting = settingAgainst(filter, path);
	if (setting !== null) return setting;
	if (!isPipelineName(path)) return "it is in a folder of installed packages";
	return lieWithin(paths, [path]).length === 0 ? "the paths of the review do not include it" : "it is not in the working tree";
}
function removedOther({ paths }, { filter }, path) {
	if (lieWithin(paths, [path]).length > 0 && settingAgainst(filter, path) === null && isPipelineName(path)) return {
		path,
		outcome: "passed-over",
		reason: "deleted, and it was not a pipeline",
		isDoubtful: false
	};
	return {
		path,
		outcome: "left-out",
		reason: reasonFor(paths, filter, path),
		isDoubtful: false
	};
}
// src/review/beside.ts
const mostBeside = 1e3;
async function readBeside(host, { base, paths }, documents) {
	if (base || paths.includes(".")) return [];
	const present = new Set(documents.map(({ source }) => source.path));
	const missing = [...new Set(documents.flatMap((document) => recognisedBy(document, entries)?.readBeside?.(document.source.path) ?? []))].filter((path) => !present.has(path)).sort();
	const read = [];
	for (let $ = 0, $l = missing.slice(0, mostBeside); $ < $l.length; $++) {
		const path = $l[$];
		{
			const kind = await host.kindOf(path);
			if (kind === "file") read.push(await readCandidate(host, {
				path,
				kind,
				isNamed: false
			}));
		}
	}
	return read;
}
// src/review/first-look.ts
const mostHeld = {
	reviewed: 2e3,
	untouched: 100
};
function areMany(host, { base }, count) {
	return count > (host.mostHeld ?? mostHeld[base ? "untouched" : "reviewed"]);
}
function firstLook(host, request, config, crashed) {
	const subjects = new Map();
	const others = new Set();
	let reading;
	const isWidened = (request.standIns ?? []).length > 0;
	return {
		over: async (document) => {
			const entry = recognisedBy(document, entries);
			if (!entry || others.has(entry) || isWidened || isCompared(request, document)) return;
			reading ??= await readingOf(host, request, config, entry);
			if (reading?.entry !== entry) {
				others.add(entry);
				return;
			}
			const { dialect, pass } = reading;
			const file = {
				document,
				origin: "content",
				dialect,
				nearest: dialect
			};
			if (!canBeLight(file)) return;
			const subject = lightSubject(file, aloneBy(file, crashed, (pipeline) => withTeamKnowledge(pipeline, config)));
			keepRecognised(document, entry);
			pass.over(subject);
			subjects.set(document, subject);
		},
		subjectOf: (document) => subjects.get(document),
		pass: () => reading?.pass
	};
}
async function readingOf(host, request, config, entry) {
	const { reader, rules: rules$2 } = await entry.load();
	const all = request.rules ?? {
		...rules,
		...rules$2
	};
	if (!reader.isSelfContained || reader.releaseFiles || !canLetGo(all, reader.id)) return void 0;
	return {
		entry,
		dialect: reader,
		pass: filePass(lintRequestOf(host, {
			...request,
			rules: all
		}, config))
	};
}
function lightFiles(request, rules) {
	const told = new Map();
	return ({ document, dialect }) => {
		const isKnown = told.get(dialect) ?? canLetGo(rules, dialect?.id);
		told.set(dialect, isKnown);
		return isKnown && !isCompared(request, document);
	};
}
function isCompared({ base, only }, { source }) {
	return base !== void 0 && (only?.has(source.path) ?? true);
}
function canLetGo(rules, dialect) {
	return Object.values(rules).every((rule) => rule.scope !== "workspace" || rule.facts || rule.dialects && !rule.dialects.includes(dialect ?? ""));
}
// src/review/hidden-folders.ts
async function hiddenFolders(host, standIns, places) {
	const unread = [];
	const present = [];
	for (let $ = 0, $l = [...standIns].sort((one, other) => one.path < other.path ? -1 : 1); $ < $l.length; $++) {
		const { path, kind } = $l[$];
		if (path.startsWith("../")) continue;
		if ((kind === "submodule" ? await host.list(path) ?? [] : []).length > 0) present.push(path);
		else if (await isPlaceOfPipelines(path, places)) unread.push(standInDocument(path, kind));
	}
	return {
		unread,
		present
	};
}
async function isPlaceOfPipelines(path, { selectors, pipelinesNear }) {
	const isMeant = (selector) => {
		const start = fixedPartOf(require_startup.plainPath(selector));
		return start !== "." && (selects(selector, path) || selects(start, path) || start.startsWith(`${path}/`) || start === path);
	};
	if (selectors.some(isMeant)) return true;
	const nameOf = (folder) => folder.slice(folder.lastIndexOf("/") + 1);
	return (await pipelinesNear(path)).map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/")))).some((home) => home === path || home.startsWith(`${path}/`) || home !== "" && nameOf(home) === nameOf(path));
}
// src/review/load-dialects.ts
async function loadDialects(files) {
	const dialects = await loaded(files.flatMap(({ dialect, nearest }) => [dialect ?? [], nearest ?? []].flat()));
	const readerOf = (entry) => (entry && dialects.get(entry)?.reader) ?? null;
	return {
		readable: (wanted) => wanted.map(({ dialect, nearest, ...rest }) => ({
			...rest,
			dialect: readerOf(dialect),
			nearest: readerOf(nearest)
		})),
		rules: Object.assign({ ...rules }, ...[...dialects.values()].map(({ rules }) => rules))
	};
}
// src/review/named-files.ts
function meantByConfig(config) {
	const home = config.home ?? [];
	const places = config.pipelines.map(({ match }) => match).filter((match) => /[/.]/.test(match));
	const exact = new Set([...config.include, ...places].filter((pattern) => !isGlob(pattern)).map(require_startup.plainPath));
	return {
		isNamed: (path) => exact.has(require_startup.pathUnder(home, path)),
		wasPipeline: () => false,
		isConfigured: (path) => isIncluded(config, path) || isIncluded({
			include: places,
			home
		}, path),
		isTouched: () => false
	};
}
function meantBy({ paths, only, base }, config, selected, former) {
	const configured = meantByConfig(config);
	const named = new Set(selected.filter((candidate) => candidate.isNamed).map((candidate) => candidate.path));
	if (paths.includes("-")) named.add(standardInput);
	return {
		...configured,
		isNamed: (path) => named.has(path) || configured.isNamed(path),
		wasPipeline: (path) => former.has(path),
		isTouched: (path) => only?.has(path) ?? base?.changed.has(path) ?? false
	};
}
function pipelinePaths(files) {
	const held = files.filter(({ dialect, origin }) => dialect !== null || origin === "content");
	return new Set(held.map(({ document }) => document.source.path));
}
// src/review/stray-selectors.ts
function straySelectors(request, config, { idle, found }) {
	const gone = request.base ? [...request.base.removed, ...request.base.changed.values()].filter((name) => name !== null) : [];
	const lost = idle.filter((selector) => lieWithin([selector], gone).length === 0);
	const seen = [...found, ...gone].map((path) => require_startup.pathUnder(config.home ?? [], path));
	const include = config.include.filter((pattern) => !seen.some((path) => selects(pattern, path)));
	const isRefused = (stray, selectors) => request.mustMatch === true && stray.length > 0 && stray.length === selectors.length;
	if (isRefused(lost, request.paths)) throw nothingSelected(lost, "the paths of the review");
	if (isRefused(include, config.include)) throw nothingSelected(include, "\"include\" under \"paths\" in the configuration");
	const isWhole = request.paths.every((path) => path === ".");
	return [...lost.filter((pattern) => !isSpelling(pattern, found)).map((pattern) => `No YAML file matches ${require_startup.quoted(pattern)}.`), ...(isWhole ? include.filter((pattern) => !isSpelling(pattern, found)) : []).map((pattern) => `No YAML file matches ${require_startup.quoted(pattern)} of "include" in the configuration.`)];
}
function isSpelling(pattern, found) {
	const other = /\.yaml$/.test(pattern) ? pattern.replace(/\.yaml$/, ".yml") : pattern.replace(/\.yml$/, ".yaml");
	return other !== pattern && found.some((path) => selects(other, path));
}
// src/review/state.ts
async function readState(host, asked, clock, { isLight = false } = {}) {
	const { config, changed, notices } = await chooseConfig(host, asked, asked.rules ?? rules);
	const { paths, selected, leftOut, stray } = await clock("discover", () => selectFor(host, asked, config));
	host.makeRoomFor?.(selected.length);
	const crashed = [];
	host.credentials?.addPrefixes(config.secretPrefixes);
	const isMany = isLight && areMany(host, asked, selected.length);
	const look = isMany ? firstLook(host, asked, config, crashed) : void 0;
	const texts = await clock("read", async () => [...await readAll(host, selected, asked.only, look?.over), ...await readInput(host, asked)]);
	const { request, unread } = await withHiddenFolders(host, asked, config, texts);
	const documents = [
		...texts,
		...unread,
		...await readBeside(host, request, texts)
	];
	const { base } = request;
	const former = base && await clock("base", () => readBase(base, request.paths, documents, (name) => isLetIn(config, name)));
	const formerFiles = former && sortFiles(former, entries, meantByConfig(config)).files;
	const wasPipeline = pipelinePaths(formerFiles ?? []);
	const sorted = sortFiles(documents, entries, meantBy(request, config, selected, wasPipeline));
	const { files, passedOver } = sorted;
	if (files.length === 0 && !request.allowEmpty && paths.length > 0) throw nothingMatched(documents.length, leftOut.filter(({ path }) => !config.files.includes(path)).length);
	for (let $ = 0, $l = [...files, ...formerFiles ?? []]; $ < $l.length; $++) {
		const { document } = $l[$];
		host.credentials?.learnDocument(document);
	}
	const { readable, rules: rules$1 } = await loadDialects([...files, ...formerFiles ?? []]);
	const releasesOf = await releasesFor(host, [...readable(files), ...readable(formerFiles ?? [])]);
	const known = (pipeline) => withTeamKnowledge(pipeline, config, releasesOf);
	const subjects = await clock("validate", async () => {
		const read = subjectsOf(readable(files), crashed, {
			known,
			isLight: isMany ? lightFiles(request, {
				...rules$1,
				...request.rules
			}) : () => false,
			seen: (document) => look?.subjectOf(document)
		});
		for (let $ = 0, $l = read; $ < $l.length; $++) {
			const subject = $l[$];
			if (!subject.atHand && isReviewed(request, subject.document)) subject.violations;
		}
		return read;
	});
	return {
		request: {
			...request,
			rules: request.rules ?? rules$1
		},
		config,
		changed,
		releasesOf,
		subjects,
		before: formerFiles && subjectsBefore(known, readable(formerFiles), subjects),
		crashed,
		pass: look?.pass(),
		notices: [
			...request.notices ?? [],
			...notices,
			...idleNotices(config, request, subjects),
			...stray,
			...messageOfTeam(config)
		],
		checkout: await checkoutOf(host, namedFilesIn(subjects)),
		account: accountFor(request, {
			filter: config,
			sorted,
			leftOut,
			former: wasPipeline
		}),
		counts: {
			yamlFiles: documents.length,
			pipelineFiles: files.length,
			passedOver: passedOver.map(({ path }) => path)
		}
	};
}
function namedFilesIn(subjects) {
	return subjects.flatMap(({ namedFiles = [] }) => namedFiles);
}
async function selectFor(host, asked, config) {
	const paths = await pathsThere(host, asked);
	const chosen = paths.length > 0 ? await select(host, paths, config) : {
		candidates: [],
		idle: [],
		leftOut: []
	};
	const selected = [...chosen.candidates, ...await overlooked(host, asked, config, chosen.candidates)].sort(byPath);
	const found = [...selected, ...chosen.leftOut].map(({ path }) => path);
	return {
		paths,
		selected,
		leftOut: chosen.leftOut,
		stray: straySelectors(asked, config, {
			idle: chosen.idle,
			found
		})
	};
}
async function withHiddenFolders(host, request, config, documents) {
	const { only, base, paths, standIns = [] } = request;
	if (standIns.length === 0) return {
		request,
		unread: []
	};
	const pipelines = documents.filter((document) => recognisedBy(document, entries)).map(({ source }) => source.path);
	const { unread, present } = await hiddenFolders(host, standIns, {
		selectors: [
			...paths,
			...config.include,
			...config.pipelines.map(({ match }) => match)
		],
		pipelinesNear: async (path) => [...pipelines, ...base ? await formerPipelines(base, path, meantByConfig(config)) : []]
	});
	const added = [...unread.map(({ source }) => source.path), ...documents.map(({ source }) => source.path).filter((path) => present.some((folder) => path.startsWith(`${folder}/`)))];
	if (added.length === 0) return {
		request,
		unread
	};
	const changed = base && new Map([...base.changed, ...added.map((path) => [path, null])]);
	return {
		unread,
		request: {
			...request,
			...only && { only: new Set([...only, ...added]) },
			...base && changed && { base: {
				...base,
				changed
			} }
		}
	};
}
async function formerPipelines(base, folder, meant) {
	const moved = [...base.changed.values()].filter((name) => name !== null);
	const read = [...base.removed, ...moved].filter((name) => isPipelineName(name) && name.startsWith(`${folder}/`)).map(async (name) => {
		const bytes = await base.read(name);
		return bytes ? [await readText(name, bytes)] : [];
	});
	return sortFiles((await Promise.all(read)).flat(), entries, meant).files.map(({ document }) => document.source.path);
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
async function releasesFor(host, files) {
	const releasesOf = await releasesAround(host, files.map(({ document, dialect }) => ({
		path: document.source.path,
		dialect
	})));
	return ({ document, dialect }) => releasesOf(document.source.path, dialect);
}
function subjectsBefore(known, files, now) {
	return subjectsOf(files, [], {
		known,
		subjects: new Map(now.map((subject) => [subject.document, subject]))
	});
}
function isReviewed({ only }, { source }) {
	return only?.has(source.path) ?? true;
}
function idleNotices(config, request, subjects) {
	if (config.pipelines.length === 0 || config.home !== void 0 || request.paths.some((path) => path !== ".")) return [];
	return idleEntries(config, subjects.flatMap((subject) => subject.pipelines)).map(({ match, origin }) => `${origin.file}:${origin.line} names ${require_startup.quoted(match)}, but no pipeline here matches it.`);
}
function messageOfTeam(config) {
	return config.message === void 0 ? [] : [config.message];
}
async function readInput(host, request) {
	return request.paths.includes("-") ? [await readText(standardInput, await host.readInput(mostFileBytes))] : [];
}
// src/run.ts
var run_exports = require_rolldown_runtime.__exportAll({ fullReview: () => fullReview });
async function review(world, asked) {
	const { report, ...others } = await reviewToShow(world, asked);
	return {
		...others,
		report: {
			...report,
			findings: report.findings.map(asPlain)
		}
	};
}
async function reviewToShow(world, asked) {
	const { report, exitCode, stats } = await reviewed(world, asked, asked.live === void 0 && asked.rehearsal === void 0);
	return {
		report,
		exitCode,
		stats
	};
}
function fullReview(world, asked) {
	return reviewed(world, asked, false);
}
async function reviewed(world, asked, isOnce) {
	const credentials = world.credentials ?? require_startup.credentialMask();
	const host = world.credentials ? world : {
		...world,
		credentials
	};
	const clock = stageClock(host, asked.progress);
	const history = await historyFor(host, asked);
	const state = await readState(host, asked, clock, { isLight: isOnce && history === void 0 });
	const { request } = state;
	const judge = judgeOf(host, request, state, request.live !== void 0 || history !== void 0);
	const judged = await clock("lint", async () => judge({}));
	const parts = await clock("changes", async () => partsOf(host, request, state, judged));
	const exitCode = exitCodeOf({ verdict: verdictOf(parts) });
	request.conclude?.(exitCode);
	const advice = () => advise(host, request, parts, {
		state,
		judge,
		history
	});
	const { report, answers } = await clock("advice", () => history && host.compilingFully?.(advice) || advice());
	const pipelines = parts.subjects.flatMap((subject) => subject.pipelines);
	const dbtReaches = async () => (await Promise.resolve().then(() => require("./review/dbt-reach.js")).then((n) => n.dbt_reach_exports)).dbtOfEach(host, pipelines);
	const material = {
		pipelines,
		config: state.config,
		answers,
		dbtReaches
	};
	return {
		report: credentials.data(report),
		material,
		exitCode,
		stats: {
			...state.counts,
			stages: clock.times
		},
		state
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
			fixed: judged.fixed
		} : null,
		...changes,
		account: state.account,
		notices: [...state.notices, ...effectOf(host, request, state)]
	};
}
async function advise(host, request, parts, { state, judge, history }) {
	const { live, rehearsal } = request;
	const { secretPrefixes } = state.config;
	const platform = live && await (await Promise.resolve().then(() => require("./review/live-stage.js"))).addPlatform(host, live, parts, {
		secretPrefixes,
		judge
	});
	const told = await addHistory(host, request, platform?.parts ?? parts, {
		history,
		subjectsBefore: state.before,
		judge: (outside, onlyRules) => judge({
			...platform?.outside,
			...outside
		}, onlyRules)
	});
	const report = await withReach(host, told.report, state);
	if (!rehearsal) return {
		...told,
		report
	};
	const { rehearsalNotices } = await Promise.resolve().then(() => require("./review/rehearsal-stage.js"));
	const more = await rehearsalNotices(host, rehearsal, report, parts.subjects);
	return {
		...told,
		report: {
			...report,
			notices: [...report.notices, ...more]
		}
	};
}
async function withReach(host, report, { before, subjects: after }) {
	if (!before) return report;
	const { addReach } = await Promise.resolve().then(() => require("./review/reach-stage.js"));
	return addReach(host, report, {
		before,
		after
	});
}
function exitCodeOf(report) {
	return {
		pass: require_startup.exitCodes.pass,
		fail: require_startup.exitCodes.findings,
		broken: require_startup.exitCodes.internal
	}[report.verdict];
}
// src/cli/options.ts
const { parseArgs } = process.getBuiltinModule("node:util");
function flag(help) {
	return {
		help,
		placeholder: void 0,
		read: (given) => given.length > 0
	};
}
function option(kind, help) {
	const read = (given, name) => given.slice(-1).map((text) => valueIn(kind, name, text))[0];
	return {
		help,
		placeholder: kind.placeholder,
		read
	};
}
function optionWithDefault(kind, fallback, help) {
	const read = (given, name) => valueIn(kind, name, given.at(-1) ?? fallback, fallback);
	return {
		help: `${help} (default ${fallback})`,
		placeholder: kind.placeholder,
		read
	};
}
function repeated(kind, help) {
	const read = (given, name) => given.map((text) => valueIn(kind, name, text));
	return {
		help: `${help}; may be given more than once`,
		placeholder: kind.placeholder,
		read
	};
}
function optionOf(setting) {
	const { kind, help = "", default: fallback } = setting;
	return option(kind, fallback === "" ? help : `${help} (default ${fallback})`);
}
function valueIn(kind, name, text, fallback) {
	const value = kind.parse(text);
	if (value !== void 0) return value;
	const { 0: message, 1: hint } = kind.refusal(name, text, fallback);
	throw new require_startup.OperationalError(message, hint);
}
function readOptions(options, args) {
	const { values, positionals, tokens } = parsed({ ...options }, args);
	return {
		values: require_startup.recordOf(options, (property) => {
			const name = require_startup.writtenName(property);
			return options[property].read(textsOf(values[name]), `--${name}`);
		}),
		positionals,
		tokens
	};
}
function textsOf(value) {
	if (value === void 0 || value === false) return [];
	return [value].flat().map(String);
}
function namesOf(options) {
	return Object.keys(options).map(require_startup.writtenName);
}
function parsed(options, args) {
	const config = Object.entries(options).map(({ 0: property, 1: { placeholder } }) => {
		const takesValue = placeholder !== void 0;
		return [require_startup.writtenName(property), {
			type: takesValue ? "string" : "boolean",
			multiple: takesValue
		}];
	});
	try {
		return parseArgs({
			args: [...args],
			options: Object.fromEntries(config),
			allowPositionals: true,
			strict: true,
			tokens: true
		});
	} catch (error) {
		const names = namesOf(options);
		throw new require_startup.OperationalError(usageMessage(require_startup.messageOf(error)), optionHint(names, require_startup.messageOf(error)), { cause: error });
	}
}
function usageMessage(text) {
	const name = /'(-[^']*)'/.exec(text)?.[1];
	if (text.startsWith("Unknown option") && name) return `Unknown option ${require_startup.quoted(name)}.`;
	const option = /--[^' =<,]+/.exec(text)?.[0];
	if (option && /does not take an argument/.test(text)) return `${option} takes no value.`;
	if (option && /argument (?:missing|is ambiguous)/.test(text)) return `${option} needs a value.`;
	return `${(text.split(". ", 1)[0] ?? text).replace(/\.$/, "")}.`;
}
function optionHint(names, text) {
	const name = text.startsWith("Unknown option") ? /'--?([^' ]*)/.exec(text)?.[1] : void 0;
	const { 0: near } = name === void 0 ? [] : require_startup.closestTo(name, names, 1);
	return near === void 0 ? "See pipeline-review --help." : `Did you mean --${near}? See pipeline-review --help.`;
}
function refuseArguments(command, args, hint) {
	if (args.length > 0) throw new require_startup.OperationalError(`${command} takes no arguments.`, hint);
}
// src/cli/common-options.ts
const { 0: usualConfig } = configPaths;
const file = require_startup.text("FILE");
const isoTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const instant = {
	...require_startup.form("ISO", () => true, {
		complaint: "it is no time",
		expected: "a time",
		example: "2026-11-22T06:00:00Z"
	}),
	parse: (given) => isoTime.test(given) && !Number.isNaN(Date.parse(given)) ? new Date(given) : void 0
};
const ownerAndName = require_startup.form("OWNER/NAME", (given) => /^[^/\s]+\/[^/\s]+$/.test(given), {
	complaint: "it is no repository",
	example: "acme/pipelines"
});
const config = option(require_startup.settings.config.kind, `configuration (default ${usualConfig}, if there)`);
const configOfRules = option(file, `configuration with your own rules (default ${usualConfig}, if there)`);
const repository = option(ownerAndName, `the repository as registered in ${require_startup.liveService.title} (default GITHUB_REPOSITORY)`);
const now = option(instant, "current time, for reproducible output");
// src/cli/service-flags.ts
const serviceFlags = require_startup.recordOf(require_startup.services, (name) => flag(require_startup.services[name].history));
function servicesAsked(values, snapshot) {
	const asked = require_startup.namesIn(require_startup.services).filter((name) => values[name]);
	const { 0: first } = asked;
	if (snapshot !== void 0 && first) throw new require_startup.OperationalError(`--history and --${first} cannot be combined.`, "A snapshot does not need the service.");
	return asked;
}
// src/cli/arguments.ts
const reportFormat = require_startup.format("format", formats);
const checkOptions = {
	format: repeated(reportFormat, "how to print the report (default terminal)"),
	output: repeated(file, "write the format named before it to a file"),
	config,
	failOn: optionOf(require_startup.settings.failOn),
	since: option(require_startup.text("REF"), "review what changed since a git ref, as the pull request does"),
	staged: flag("review the staged changes, compared with HEAD"),
	gate: optionOf(require_startup.settings.gate),
	profile: optionOf(require_startup.settings.profile),
	fix: flag("apply the fixes that cannot change what a pipeline does"),
	fixUnsafe: flag("apply all fixes; check the result"),
	fixDryRun: flag("print the fixes as a diff without changing files"),
	only: repeated(require_startup.text("RULE"), "with a --fix option: only the fixes of this rule"),
	history: option(file, "run history from a snapshot (see pipeline-review history)"),
	...serviceFlags,
	historyDays: optionOf(require_startup.settings.historyDays),
	live: flag(require_startup.liveService.live),
	repository,
	now,
	all: flag("show every finding in full (default: as many as fit on a page)"),
	summary: flag("show only how many findings each rule has"),
	maxFindings: option(require_startup.wholeNumber(0, void 0, 20), "show N findings in full and count the rest"),
	allowEmpty: flag("pass when there is no pipeline to review"),
	printConfig: option(file, "show the effective configuration of a file and the source of each setting"),
	quiet: flag("print errors and the verdict only"),
	noColor: flag("no colours (also: NO_COLOR)"),
	stats: flag("print what was read and how long each stage took")
};
function parseCheckArguments(args) {
	const { values, positionals, tokens } = readOptions(checkOptions, args);
	const { format: _, output: __, fix, fixUnsafe, fixDryRun, only, history, historyDays, ...rest } = values;
	refuseTogether(rest, [
		"all",
		"summary",
		"maxFindings",
		"quiet"
	]);
	const services = servicesAsked(rest, history);
	const { repository, now } = rest;
	return {
		...rest,
		paths: positionals.length > 0 ? positionals : ["."],
		outputs: outputsOf(tokens),
		fix: fixModeOf({
			fix,
			fixUnsafe,
			fixDryRun,
			only
		}),
		history: {
			file: history,
			services,
			days: historyDays,
			repository,
			now
		}
	};
}
function refuseTogether(values, names) {
	const given = names.filter((name) => values[name] !== void 0 && values[name] !== false);
	if (given.length < 2 || given.join() === "maxFindings,quiet") return;
	const { 0: first = "", 1: second = "" } = given;
	throw new require_startup.OperationalError(`--${require_startup.writtenName(first)} and --${require_startup.writtenName(second)} cannot be combined.`, "Both limit the findings shown; use one of them.");
}
function fixModeOf({ fix, fixUnsafe, fixDryRun, only }) {
	if (fixUnsafe || fixDryRun || fix) return {
		includesUnsafe: fixUnsafe,
		isDryRun: fixDryRun,
		only
	};
	if (only.length > 0) throw new require_startup.OperationalError("--only needs --fix, --fix-unsafe or --fix-dry-run.", `For example --fix-unsafe --only ${only[0]}.`);
}
function outputsOf(tokens) {
	const outputs = [];
	for (let $ = 0, $l = tokens; $ < $l.length; $++) {
		const { kind, name, value } = $l[$];
		{
			if (kind !== "option" || value === void 0) continue;
			const named = name === "format" ? reportFormat.parse(value) : void 0;
			if (named !== void 0) outputs.push({
				format: named,
				file: void 0
			});
			const last = outputs[outputs.length - 1];
			if (name !== "output") continue;
			if (!last || last.file !== void 0) throw new require_startup.OperationalError(`--output ${require_startup.quoted(value)} has no --format before it.`, "For example --format sarif --output review.sarif.");
			last.file = value;
		}
	}
	if (outputs.filter((output) => output.file === void 0).length > 1) throw new require_startup.OperationalError("Only one format can be printed; write the others to a file.", "For example --format json --output review.json.");
	return outputs.length > 0 ? outputs : [{
		format: "terminal",
		file: void 0
	}];
}
// src/cli/history-request.ts
function historyRequestOf(host, { file, services: asked, days, repository, now }) {
	const common = {
		days,
		now
	};
	if (file !== void 0) return {
		from: "file",
		path: file,
		repository: repository === void 0 ? null : repositoryOf(host, repository),
		...common
	};
	if (asked.length === 0) return void 0;
	const cache = require_startup.fromEnvironment(require_startup.settings.historyCache, host.env);
	return {
		from: "api",
		services: asked.map((name) => apiAccess(host, name)),
		cache,
		repository: repositoryOf(host, repository),
		...common
	};
}
function repositoryOf({ env }, asked) {
	return asked ?? require_startup.fromEnvironment({ variable: "GITHUB_REPOSITORY" }, env) ?? null;
}
function serviceAsked(host, values) {
	const { 0: first, 1: second } = require_startup.namesIn(require_startup.services).filter((name) => values[name]);
	if (first && second) throw new require_startup.OperationalError(`--${first} and --${second} cannot be combined.`, "A snapshot holds the runs of one service.");
	const known = serviceValues(host);
	return first ?? require_startup.namesIn(require_startup.services).find((name) => require_startup.accessTo(name, known).apiKey !== void 0) ?? "orchestra";
}
function apiAccess(host, name) {
	const { apiKey, ...access } = require_startup.accessTo(name, serviceValues(host));
	if (apiKey !== void 0) return {
		...access,
		apiKey
	};
	const { title, apiKey: setting, client } = require_startup.descriptionOf(name);
	const other = client ? `, or ${require_startup.settings[client.id].variable} and ${require_startup.settings[client.secret].variable}` : "";
	throw new require_startup.OperationalError(`The ${title} API needs a key.`, `Set ${require_startup.settings[setting].variable}${other}; a read-only key is enough.`);
}
function serviceValues({ env }) {
	return require_startup.recordOf(require_startup.serviceSettings, (name) => require_startup.fromEnvironment(require_startup.settings[name], env));
}
// src/cli/live-request.ts
function liveRequestOf(host) {
	const { apiKey = null, ...access } = require_startup.accessTo(require_startup.liveServiceName, serviceValues(host));
	return {
		...access,
		apiKey
	};
}
// src/cli/progress.ts
const quietFor = 1e3;
const pause = 100;
const clear = "\r\x1B[2K";
function progressOn(host) {
	if (!host.isErrorTerminal) return {
		host,
		say: () => {},
		end: () => {}
	};
	const begin = host.elapsed();
	let text = "", shown = "", last = begin, reads = 0, isOver = false;
	const show = () => {
		const now = host.elapsed();
		if (isOver || text === shown || now - begin < quietFor || shown !== "" && now - last < pause) return;
		host.err(`${clear}pipeline-review: ${text} \u2026`);
		shown = text;
		last = now;
	};
	const say = (words) => {
		text = words;
		show();
	};
	const stop = host.every?.(pause, show) ?? (() => {});
	const end = () => {
		stop();
		if (!isOver && shown !== "") host.err(clear);
		isOver = true;
	};
	const read = (path, limit) => {
		reads++;
		say(`reading files: ${reads}`);
		return host.read(path, limit);
	};
	return {
		host: {
			...host,
			read
		},
		say,
		end
	};
}
// src/cli/terminal-links.ts
const programs = [
	"iTerm.app",
	"vscode",
	"WezTerm",
	"ghostty",
	"Hyper",
	"Tabby",
	"rio",
	"WarpTerminal"
];
const terms = /^(?:xterm-kitty|alacritty|foot|xterm-ghostty|wezterm)/;
function showsLinks(env) {
	const forced = env["FORCE_HYPERLINK"] ?? "";
	if (forced !== "") return forced !== "0";
	if ((env["CI"] ?? "") !== "" || env["TERM"] === "dumb") return false;
	const isKnown = programs.includes(env["TERM_PROGRAM"] ?? "") || terms.test(env["TERM"] ?? "");
	const isVte = Number(env["VTE_VERSION"] ?? 0) >= 5e3;
	return isKnown || isVte || [
		"KONSOLE_VERSION",
		"WT_SESSION",
		"DOMTERM"
	].some((name) => (env[name] ?? "") !== "");
}
// src/cli/write-file.ts
async function writeFile(host, what, path, text) {
	refuseInput(host, what, path);
	await writeExactly(host, what, path, host.credentials.output(text));
}
async function writeReport(host, path, text) {
	refuseInput(host, "The report", path);
	await writeExactly(host, "The report", path, host.credentials.report(text));
}
function refuseInput(host, what, path) {
	if (host.hasRead(path)) throw new require_startup.OperationalError(`${what} cannot be written to ${require_startup.quoted(path)}: the command reads this file.`, "Use another file.");
}
async function writeExactly(host, what, path, text, was) {
	try {
		await host.write(path, text, was);
		return true;
	} catch (error) {
		if (error instanceof require_startup.FileRefusal && error.isChanged) return false;
		throw new require_startup.OperationalError(`${what} cannot be written to ${require_startup.quoted(path)}: ${reasonOf(error)}.`, "Check that the directory is writable.", { cause: error });
	}
}
function reasonOf(error) {
	const text = require_startup.messageOf(error);
	return /^E[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text;
}
// src/cli/check.ts
var check_exports = require_rolldown_runtime.__exportAll({ check: () => check });
async function check(host, args) {
	const asked = parseCheckArguments(args);
	if (asked.printConfig !== void 0) {
		host.out(await (await Promise.resolve().then(() => require("./cli/print-config.js")).then((n) => n.print_config_exports)).printConfig(host, asked.printConfig, asked.config));
		return require_startup.exitCodes.pass;
	}
	refuseContradictions(asked);
	if (asked.fix) {
		const { files, request } = await requestOf(host, asked, true);
		await (await Promise.resolve().then(() => require("./cli/fix.js"))).fixFiles({
			...files,
			credentials: host.credentials,
			hasRead: host.hasRead,
			outPage: host.outPage,
			outReport: host.outReport
		}, request, asked.fix);
	}
	const { files, request } = await requestOf(host, asked);
	const isPage = (isFile) => !asked.quiet && extentOf(asked, isFile) !== "all";
	const showsFew = asked.outputs.every(({ format, file }) => format === "terminal" && isPage(file !== void 0));
	const { report, exitCode, stats } = await reviewWithProgress(files, {
		...request,
		showsFew
	}, asked.history.now);
	const provenance = asked.outputs.some(({ format }) => format === "sarif") ? await (await Promise.resolve().then(() => require("./cli/provenance.js"))).provenanceHere(host) : void 0;
	for (let $ = 0, $l = asked.outputs; $ < $l.length; $++) {
		const { file } = $l[$];
		if (file !== void 0) refuseInput(host, "The report", file);
	}
	for (let $ = 0, $l = asked.outputs; $ < $l.length; $++) {
		const { format, file } = $l[$];
		{
			const text = await renderAs(format, report, {
				...viewOf(host, asked, stats, file !== void 0),
				...provenance && { provenance }
			});
			if (file === void 0) host.outReport(text);
			else await writeReport(host, file, text);
		}
	}
	if (asked.stats && asked.outputs.every(({ format, file }) => format !== "terminal" || file !== void 0)) host.err(`${statsLines(stats).join("\n")}\n`);
	sayCrashes(host, report);
	return exitCode;
}
async function reviewOf(host, args) {
	const asked = parseCheckArguments(args);
	refuseContradictions(asked);
	const { files, request } = await requestOf(host, asked);
	const { now } = asked.history;
	return reviewToShow(now ? {
		...files,
		now: () => now
	} : files, request);
}
function refuseContradictions({ since, staged, gate, fix, paths }) {
	if (since !== void 0 && staged) throw new require_startup.OperationalError("--since and --staged cannot be combined.", "--staged compares with HEAD.");
	if (gate !== void 0 && since === void 0 && !staged) throw new require_startup.OperationalError("--gate needs --since or --staged.", "For example --since origin/main --gate all.");
	if (staged && fix) throw new require_startup.OperationalError("--staged reviews the index, but fixes change the files.", "Use --since HEAD --fix.");
	if (staged && paths.includes("-")) throw new require_startup.OperationalError("Standard input cannot be staged.", "Leave out - or --staged.");
}
async function reviewWithProgress(host, request, now) {
	const progress = progressOn(host);
	try {
		return await reviewToShow(now ? {
			...progress.host,
			now: () => now
		} : progress.host, {
			...request,
			progress: progress.say
		});
	} finally {
		progress.end();
	}
}
async function requestOf(host, asked, isEdited = false) {
	const change = await changeOf(host, asked, isEdited);
	const history = historyRequestOf(host, asked.history);
	const request = {
		paths: asked.paths,
		allowEmpty: asked.allowEmpty,
		...asked.config !== void 0 && { config: asked.config },
		...asked.failOn !== void 0 && { failOn: asked.failOn },
		...asked.profile !== void 0 && { profile: asked.profile },
		...asked.gate !== void 0 && { gate: asked.gate },
		...history && { history },
		...asked.live && { live: liveRequestOf(host) }
	};
	if (!change) return {
		files: host,
		request
	};
	if (!isEdited && !asked.quiet) sayUntracked(host, change.untracked);
	const { base, only, standIns, paths } = change;
	return {
		files: change.host,
		request: {
			...request,
			base,
			only,
			standIns,
			paths,
			allowEmpty: true,
			mustMatch: !asked.allowEmpty
		}
	};
}
async function changeOf(host, asked, isEdited) {
	const { since, staged, paths, config } = asked;
	if (since === void 0 && !staged) return void 0;
	const { changeSince, changeStaged } = await Promise.resolve().then(() => require("./discover/change.js")).then((n) => n.change_exports);
	return since === void 0 ? changeStaged(host, {
		paths,
		config
	}) : changeSince(host, since, {
		paths,
		config,
		isEdited
	});
}
function sayUntracked(host, [first, ...others]) {
	if (first === void 0) return;
	const { 0: what, 1: are, 2: them } = others.length === 0 ? [
		"1 YAML file",
		"is",
		"it"
	] : [
		`${others.length + 1} YAML files`,
		"are",
		"them"
	];
	host.err(`pipeline-review: ${what} that git does not track ${are} not reviewed (${require_startup.quoted(first)}${others.length === 0 ? "" : " and others"}): git add ${them}, or pass ${them} as paths.\n`);
}
function viewOf(host, asked, stats, isFile) {
	return {
		color: !asked.noColor && (host.env["NO_COLOR"] ?? "") === "" && (host.isTerminal || (host.env["FORCE_COLOR"] ?? "") !== "") && !isFile,
		quiet: asked.quiet,
		maxFindings: asked.maxFindings,
		...!asked.quiet && { extent: extentOf(asked, isFile) },
		links: host.isTerminal && !isFile && showsLinks(host.env),
		remarks: asked.stats ? statsLines(stats) : []
	};
}
function extentOf({ all, summary, maxFindings }, isFile) {
	if (summary) return "counts";
	return all || isFile || maxFindings !== void 0 ? "all" : "page";
}
function statsLines(stats) {
	const times = Object.entries(stats.stages).map(({ 0: stage, 1: ms }) => `${stage} ${ms.toFixed(1)} ms`);
	return [`stats: ${stats.yamlFiles} YAML files read, ${stats.pipelineFiles} of them pipelines, ${stats.passedOver.length} skipped`, `stats: ${times.join(", ")}`];
}
function sayCrashes(host, report) {
	for (let $ = 0, $l = report.crashed; $ < $l.length; $++) {
		const { subject, path, message } = $l[$];
		host.err(`pipeline-review: internal error in ${subject}${path === null ? "" : ` on ${path}`}: ${message}\n`);
	}
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
const colored = (text, ...styles) => styles.reduce((inner, style) => require_startup.log`\u001b[${codes[style][0]}m${inner}\u001b[${codes[style][1]}m`, text);
function linkFor(links) {
	return links ? (text, address) => require_startup.log`\u001b]8;;${require_startup.logText(address, 2e3)}\u001b\\${text}\u001b]8;;\u001b\\` : (text) => text;
}
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
	if (!text.includes("	")) return require_startup.visible(text);
	let drawn = "";
	let cells = 0;
	for (let $ = 0, $l = text.split(/(\t)/); $ < $l.length; $++) {
		const piece = $l[$];
		{
			const shown = piece === "	" ? "\u2192".padEnd(tabStop - cells % tabStop) : require_startup.visible(piece);
			drawn += shown;
			cells += cellsOf(shown);
		}
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
	for (let $ = 0, $l = told; $ < $l.length; $++) {
		const one = $l[$];
		{
			if (one.history.environments.length > 0 || one.history.status === "off") continue;
			const reason = one.history.reason ?? "no runs";
			silent.set(reason, [...silent.get(reason) ?? [], one]);
		}
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
	auth: require_startup.own`Rejected credentials`,
	permission: require_startup.own`Missing permission`,
	timeout: require_startup.own`Timeout`,
	network: require_startup.own`Network error`,
	"resource-conflict": require_startup.own`Resource conflict`,
	"rate-limit": require_startup.own`Rate limit`,
	"service-outage": require_startup.own`Service outage`,
	capacity: require_startup.own`Insufficient capacity`,
	"missing-object": require_startup.own`Missing object`,
	"dbt-compilation": require_startup.own`dbt compilation error`,
	"data-test": require_startup.own`Failed data test`,
	"statement-timeout": require_startup.own`Statement timeout`,
	"stale-source": require_startup.own`Stale source`,
	sql: require_startup.own`SQL error`,
	"python-dependency": require_startup.own`Missing Python package`,
	"python-code": require_startup.own`Error in Python code`,
	"missing-secret": require_startup.own`Missing secret`,
	connector: require_startup.own`Connector error`,
	container: require_startup.own`Container error`,
	unknown: require_startup.own`Error`
};
function worstTask({ tasks, errors }) {
	const { 0: worst } = [...tasks].filter((task) => task.failed > 0).sort((a, b) => b.failed - a.failed);
	return worst ? {
		task: worst,
		error: errors.find((error) => error.tasks.includes(worst.task))
	} : null;
}
function spanWords(seconds) {
	const whole = Math.round(seconds);
	if (whole < 60) return require_startup.own`${whole} s`;
	if (whole < 3570) return whole % 60 === 0 || whole >= 1200 ? require_startup.own`${Math.round(whole / 60)} min` : require_startup.own`${Math.floor(whole / 60)} min ${whole % 60} s`;
	const minutes = Math.round(whole / 60);
	return require_startup.own`${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
function setupWords({ durationSeconds: { p50 }, setupSeconds }) {
	if (setupSeconds === void 0 || p50 === null || setupSeconds < 30 || setupSeconds * 10 < p50) return null;
	return require_startup.own`${spanWords(setupSeconds)} set-up`;
}
function successWords({ runs: judged, succeeded, warning, failed }) {
	if (judged === 0) return require_startup.own`no run was completed`;
	const warned = warning > 0 ? require_startup.own`, ${warning} with warnings` : require_startup.own``;
	if (failed === 0) return judged === 1 ? require_startup.own`the only run succeeded${warned}` : require_startup.own`all ${judged} runs succeeded${warned}`;
	return require_startup.own`${succeeded} of ${judged} ${judged === 1 ? require_startup.own`run` : require_startup.own`runs`} succeeded${warned}`;
}
function durationParts({ durationSeconds: { p50, p95, max } }) {
	const longest = max === null ? [] : [require_startup.own`at most ${spanWords(max)}`];
	if (p50 === null) return max === null ? [require_startup.own`duration unknown`] : longest;
	return [require_startup.own`p50 ${spanWords(p50)}`, ...p95 === null ? longest : [require_startup.own`p95 ${spanWords(p95)}`]];
}
function trendWords({ trend }) {
	const change = trend?.change;
	if (!change) return trend ? require_startup.own`steady` : require_startup.own`too few runs to tell`;
	if (change.secondsPerWeek !== null) return require_startup.own`${change.ratio > 1 ? require_startup.own`climbs` : require_startup.own`falls`} by ${spanWords(Math.abs(change.secondsPerWeek))} a week since ${dayWords(change.since)}`;
	const percent = Math.abs(Math.round((change.ratio - 1) * 100));
	return require_startup.own`${change.ratio > 1 ? require_startup.own`slower` : require_startup.own`faster`} by ${percent} % since ${beginWords(change)}`;
}
function beginWords({ since, isDated }) {
	return isDated ? dayWords(since) : require_startup.own`about ${dayWords(since)}`;
}
function dayWords(time) {
	const { 1: year = 0, 2: month = 1, 3: day = 1 } = (/^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? []).map(Number);
	return require_startup.own`${year}-${two(month)}-${two(day)}`;
}
function two(number) {
	return number < 10 ? require_startup.own`0${number}` : require_startup.own`${number}`;
}
function predictionWords(prediction) {
	const { before, after } = prediction ?? {};
	const parts = [];
	if (before?.p50 && after?.p50 && isTimeMoved(before, after)) parts.push(require_startup.own`p50 ${rangeWords(after.p50)}${percentile95(after)}, was ${spanWords(before.p50.value)} (n = ${after.p50.n})`);
	const failing = movedFailures(prediction);
	if (failing) {
		const { value, low, high, n } = failing.after;
		parts.push(require_startup.own`${wholePercent(value)} % of runs fail (${wholePercent(low)} to ${wholePercent(high)} %), was ${wholePercent(failing.before.value)} % (n = ${n})`);
	}
	return parts.length === 0 ? null : require_startup.joined(parts, ", ");
}
function predictionParts(prediction) {
	const { before, after } = prediction ?? {};
	const parts = [];
	if (before?.p50 && after?.p50 && isTimeMoved(before, after)) {
		parts.push(require_startup.own`p50 ${movedWords(before.p50, after.p50)}`);
		if (before.p95 && after.p95) parts.push(require_startup.own`p95 ${movedWords(before.p95, after.p95)}`);
	}
	const failing = movedFailures(prediction);
	if (failing) parts.push(require_startup.own`${wholePercent(failing.after.value)} % of runs fail, was ${wholePercent(failing.before.value)} %`);
	const [first, ...others] = parts;
	return first === void 0 ? null : [require_startup.own`this change: ${first}`, ...others];
}
function isTimeMoved(before, after) {
	return isMoved(before.p50, after.p50) || isMoved(before.p95, after.p95);
}
function isMoved(before, after) {
	return before === null || after === null ? before !== after : Math.round(after.value - before.value) !== 0;
}
const leastFailureChange = .03;
function movedFailures(prediction) {
	const before = prediction?.before.failing, after = prediction?.after.failing;
	return before && after && Math.abs(after.value - before.value) >= leastFailureChange ? {
		before,
		after
	} : null;
}
function wholePercent(share) {
	return Math.round(share * 100);
}
function movedWords(before, after) {
	const seconds = Math.round(after.value - before.value);
	if (seconds === 0) return require_startup.own`as before`;
	return require_startup.own`${spanWords(Math.abs(seconds))} ${seconds > 0 ? require_startup.own`longer` : require_startup.own`shorter`}`;
}
function percentile95({ p95 }) {
	return p95 ? require_startup.own`, p95 ${rangeWords(p95)}` : require_startup.own``;
}
function rangeWords({ value, low, high }) {
	return require_startup.own`${spanWords(value)} (${spanWords(low)} to ${spanWords(high)})`;
}
function slaWords(prediction) {
	const now = prediction?.after.slaMiss;
	if (!prediction || prediction.slaSeconds === null || !now) return null;
	const was = prediction.before.slaMiss;
	const before = was && was.value !== now.value ? require_startup.own`, was ${percent(was.value)} %` : require_startup.own``;
	return require_startup.own`the SLA of ${spanWords(prediction.slaSeconds)} is missed by ${percent(now.value)} % of runs (n = ${now.n})${before}`;
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
		const where = environment.name === null || sole !== null ? require_startup.log`` : require_startup.log` in ${require_startup.logText(environment.name, 30)}`;
		return {
			told,
			environment,
			title: require_startup.log`${require_startup.logText(told.name, widest)}${where}`
		};
	}));
	const width = rows.reduce((most, { title }) => Math.max(most, cellsOf(title)), 0);
	const told = rows.flatMap(({ told, environment, title }) => [require_startup.log`\u2022 ${padded(title, width)}  ${factsOf(told, environment)}`, ...asidesOf(told, environment).map((aside) => require_startup.log`    ${aside}`)]);
	const untold = [...silent].map(({ 0: reason, 1: pipelines }) => silentLine(reason, pipelines));
	if (told.length + untold.length === 0) return [];
	const place = sole === null ? require_startup.log`` : require_startup.log` in ${require_startup.logText(sole, 60)}`;
	return [
		require_startup.log`\u2500\u2500 ${paint(require_startup.log`run history`, "bold", "underline")}${place}`,
		require_startup.log``,
		...told,
		...untold,
		require_startup.log``
	];
}
function padded(title, width) {
	return require_startup.log`${title}${require_startup.logText(" ".repeat(width - cellsOf(title)))}`;
}
function factsOf(told, environment) {
	const trend = environment.trend?.change ? [require_startup.log`${trendWords(environment)}`] : [];
	const few = told.history.status === "few-runs" ? [require_startup.log`too few runs for a verdict`] : [];
	return require_startup.joined([
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
		...predicted ? [require_startup.log`with this change: ${predicted}`] : [],
		...promise ? [require_startup.log`${promise}`] : []
	];
}
function failingLine(told, environment) {
	const worst = worstTask(environment);
	if (!worst) return [];
	const { task, error } = worst;
	const counts = require_startup.log`${require_startup.logText(taskLabel(told, task.task), 60)} failed in ${task.failed} of ${task.runs} runs`;
	return [error ? require_startup.log`${counts}, last on ${dayWords(error.lastSeen)}: ${require_startup.logText(error.text, 110)}` : counts];
}
function silentLine(reason, pipelines) {
	if (pipelines[0]?.history.status === "unavailable") return require_startup.log`\u2022 unavailable: ${require_startup.logText(reason, 300)}`;
	const names = pipelines.slice(0, 4).map(({ name }) => require_startup.logText(name, widest));
	const rest = pipelines.length > 4 ? require_startup.log` and ${pipelines.length - 4} more` : require_startup.log``;
	return require_startup.log`\u2022 ${require_startup.logText(shortReason(reason), 200)}: ${require_startup.joined(names, ", ")}${rest}`;
}
function shortReason(reason) {
	return reason.replace(/^This file is /, "");
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
// src/render/reach-words.ts
const mostNamed = 5;
function radiusLines$1(radius) {
	const { pipelines, published } = radius;
	const lines = [
		...taskLine(radius),
		...pipelineLines(pipelines, radius),
		...publishedLine(radius),
		...dbtLines(radius),
		...lateLine(radius)
	];
	if (pipelines.length === 0 && published.length === 0 && lines.length === 0) return [];
	return [...lines, ...ownerLine(radius)];
}
function taskLine({ tasks, omitted, kind }) {
	const all = tasks.length + omitted.tasks;
	if (all === 0 || kind !== "changed") return [];
	return [`${require_startup.count(all, "downstream task")}: ${named(tasks.map(({ name }) => name), all)}`];
}
function pipelineLines(pipelines, { pipeline, kind, omitted }) {
	const shown = pipelines.slice(0, mostNamed).map((one) => `Pipeline ${dependentWords(one, pipeline, kind)}`);
	const rest = pipelines.length - shown.length + omitted.pipelines;
	return rest > 0 ? [...shown, `and ${require_startup.count(rest, "more pipeline")}`] : shown;
}
const reasons = {
	after: (via) => `starts after ${via}`,
	"on-failure": (via) => `starts when ${via} fails`,
	called: (_, task) => `is called by task ${task}`,
	waits: (via, task) => `waits for ${via} in task ${task}`,
	updated: (_, task, asset) => `starts after updates of ${asset}, which task ${task} makes`,
	watches: (via) => `watches the runs of ${via}`,
	any: () => "starts after every pipeline"
};
function dependentWords(one, origin, kind) {
	const { pipeline, by, criticality, owners } = one;
	const facts = [
		...criticality === null ? [] : [`${criticality} criticality`],
		...owners.length === 0 ? [] : [`owned by ${require_startup.listNames(owners)}`],
		...by === "file-name" ? ["matched by its file name"] : []
	];
	return `${require_startup.quoted(pipeline)} ${dependsWords(one, origin, kind)}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function dependsWords({ reason, via, task, asset }, origin, kind) {
	const it = via !== origin ? require_startup.quoted(via) : kind === "deleted" ? "the deleted pipeline" : "it";
	return reasons[reason](it, require_startup.quoted(task ?? ""), require_startup.quoted(asset ?? ""));
}
function publishedLine({ published, omitted, kind }) {
	if (published.length === 0) return [];
	const shown = published.slice(0, mostNamed).map(({ name, to }) => `${to} by task ${require_startup.quoted(name)}`);
	const rest = published.length - shown.length + omitted.published;
	return [`Data ${kind === "deleted" ? "no longer goes" : "goes"} to ${require_startup.joined$1(rest > 0 ? [...shown, `${rest} more`] : shown)}`];
}
function dbtLines({ dbt }) {
	if (dbt === null) return [];
	const models = dbt.models.length + dbt.omittedModels;
	const exposures = dbt.exposures.length === 0 ? "" : `; ${require_startup.count(dbt.exposures.length, "exposure")}: ${named(dbt.exposures.map(shortName), dbt.exposures.length)}`;
	const known = models + dbt.exposures.length === 0 ? [] : [`${require_startup.count(models, "dbt model")}: ${named(dbt.models.map(shortName), models)}${exposures}`];
	const unknown = dbt.unknown.length === 0 ? [] : [`What dbt runs in ${require_startup.count(dbt.unknown.length, "task")} is not known: ${require_startup.listNames(dbt.unknown.map(({ task }) => task))}`];
	return [...known, ...unknown];
}
function shortName(id) {
	return id.split(".").slice(2).join(".") || id;
}
function lateLine({ late, pipeline }) {
	if (!late || late.pipelines.length < 2 && !late.pipelines.some(({ finishBy }) => finishBy)) return [];
	const listed = late.pipelines.filter((one, index) => index > 0 || one.finishBy !== null);
	const shown = listed.slice(0, mostNamed).map((one) => lateWords(one, one.pipeline === pipeline));
	const rest = listed.length - shown.length;
	const all = require_startup.joined$1(rest > 0 ? [...shown, `${rest} more`] : shown);
	const next = nextWords(late);
	return [`If the run at ${late.localTime} (${late.timeZone}) fails, these are late: ${all}${next === "" ? "" : `; ${next}`}`];
}
function lateWords(late, isOrigin) {
	const facts = lateFacts(late, isOrigin);
	return `${require_startup.quoted(late.pipeline)}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function lateFacts({ startsAt, finishBy, rerunBy, isMissed }, isOrigin) {
	const start = isOrigin ? [] : [startsAt === null ? "start time not known" : `usually starts at ${startsAt}`];
	const due = finishBy === null ? [] : [`due by ${finishBy.localTime} ${finishBy.timeZone}`];
	const rerun = finishBy === null ? [] : [rerunWords(rerunBy, isMissed)];
	return [
		...start,
		...due,
		...rerun
	];
}
function rerunWords(rerunBy, isMissed) {
	if (isMissed) return "missed even without a failure";
	return rerunBy === null ? "duration not known" : `kept if a rerun starts by ${rerunBy}`;
}
function nextWords({ nextLocalTime, nextAt, at }) {
	if (nextLocalTime === null || nextAt === null) return "";
	const daysLater = Math.round((Date.parse(nextAt) - Date.parse(at)) / 864e5);
	return `the next planned run is at ${nextLocalTime}${!(daysLater >= 1) ? "" : daysLater === 1 ? " a day later" : ` ${daysLater} days later`}`;
}
function ownerLine({ owners, criticality }) {
	const parts = [...criticality === null ? [] : [`highest criticality ${criticality}`], ...owners.length === 0 ? [] : [`owners ${require_startup.listNames(owners, mostNamed)}`]];
	const { 0: first = "" } = parts;
	return parts.length === 0 ? [] : [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}${parts.length > 1 ? `; ${parts.slice(1).join("; ")}` : ""}`];
}
function named(names, all) {
	const shown = names.slice(0, all === 6 ? all : mostNamed).map(require_startup.quoted);
	return require_startup.joined$1(all > shown.length ? [...shown, `${all - shown.length} more`] : shown);
}
const ranks = {
	high: 0,
	medium: 1,
	low: 3
};
function sizeOf({ pipelines, omitted }) {
	return pipelines.length + omitted.pipelines;
}
function toldRadii(radii) {
	const rank = ({ criticality }) => criticality === null ? 2 : ranks[criticality];
	return [...radii].sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a)).map((radius) => ({
		name: radius.pipeline,
		lines: radiusLines$1(radius)
	})).filter(({ lines }) => lines.length > 0);
}
// src/render/changes-view.ts
function changesView({ changes }) {
	const names = new Map();
	for (let $ = 0, $l = changes; $ < $l.length; $++) {
		const { pipeline } = $l[$];
		names.set(pipeline, (names.get(pipeline) ?? 0) + 1);
	}
	const nameOf = ({ pipeline, path }) => names.get(pipeline) === 1 ? pipeline : path;
	return {
		told: changes.filter((change) => !isUnchanged(change)).map((change) => ({
			name: nameOf(change),
			lines: change.lines,
			isNew: isNew(change)
		})),
		unchanged: changes.filter(isUnchanged).map(nameOf)
	};
}
function isUnchanged({ lines, status }) {
	return status === void 0 ? lines.every((line) => line.startsWith("No behavioural change")) : status === "text";
}
function isNew({ lines }) {
	return /^New \S+ with /.test(lines[0] ?? "");
}
// src/render/terminal-changes.ts
function changeLines(report, paint) {
	const { told, unchanged } = changesView(report);
	if (told.length + unchanged.length === 0) return [];
	const rest = told.length - 10;
	return [
		require_startup.log`\u2500\u2500 ${paint(require_startup.log`what changes`, "bold", "underline")}`,
		require_startup.log``,
		...told.slice(0, 10).flatMap(({ name, lines }) => linesOf(name, lines)),
		...rest > 0 ? [require_startup.log`and ${rest} more changed pipelines`] : [],
		...unchanged.length > 0 ? [unchangedLine(unchanged)] : [],
		require_startup.log``,
		...radiusLines(report, paint)
	];
}
function radiusLines({ blastRadius = [] }, paint) {
	const told = toldRadii(blastRadius);
	if (told.length === 0) return [];
	const rest = told.length - 10;
	return [
		require_startup.log`\u2500\u2500 ${paint(require_startup.log`blast radius`, "bold", "underline")}`,
		require_startup.log``,
		...told.slice(0, 10).flatMap(({ name, lines }) => [require_startup.log`${require_startup.logText(name, 80)}`, ...lines.map((line) => require_startup.log`  - ${require_startup.logText(line, 900)}`)]),
		...rest > 0 ? [require_startup.log`and ${rest} more pipelines`] : [],
		require_startup.log``
	];
}
function linesOf(name, lines) {
	const [first = "", ...others] = lines;
	const label = require_startup.logText(name, 80);
	if (others.length === 0) return [require_startup.log`${label}: ${require_startup.logText(first)}`];
	const rest = lines.length - 8;
	return [
		require_startup.log`${label}`,
		...lines.slice(0, 8).map((line) => require_startup.log`  - ${require_startup.logText(line)}`),
		...rest > 0 ? [require_startup.log`  and ${rest} more`] : []
	];
}
function unchangedLine(names) {
	const rest = names.length - 10;
	const shown = names.slice(0, 10).map((name) => require_startup.logText(name, 80));
	return require_startup.log`No behavioural change: ${require_startup.joined(shown, ", ")}${rest > 0 ? require_startup.log` and ${rest} more` : require_startup.log``}`;
}
// src/render/terminal-finding.ts
const mostRelated = 5;
function findingLines(finding, paint, link = linkFor(false)) {
	const rows = frameRows(finding);
	const margin = marginOf(rows);
	const below = [
		...partNotes(finding),
		...relatedNotes(finding),
		...fixNotes(finding.fix),
		require_startup.log`help: ${require_startup.logText(finding.remedy)}`
	];
	const branches = below.map((note, index) => {
		const isLast = index === below.length - 1;
		return require_startup.log`${margin}${paint(isLast ? require_startup.log` \u2570\u2500` : require_startup.log` \u251c\u2500`, "cyan")} ${note}`;
	});
	return [
		require_startup.log`${labelOf(finding, paint, link)} ${paint(require_startup.logText(finding.message), "bold")}`,
		require_startup.log`${margin}${paint(require_startup.log` \u256d\u2500`, "cyan")} ${placeOf(finding)}`,
		...codeLines(finding, rows, paint),
		...branches
	];
}
function findingLine(finding, paint, link) {
	const { path, line, column, message } = finding;
	return require_startup.log`${labelOf(finding, paint, link)} ${require_startup.logText(path, 300)}:${line}:${column} ${require_startup.logText(message, 300)}`;
}
function labelOf({ severity, rule, docs }, paint, link) {
	return paint(require_startup.log`${require_startup.severityWord(severity)}[${link(require_startup.logText(rule, 100), docs)}]`, "bold", severityStyles[severity]);
}
function placeOf({ path, line, column, taskLabel, pipeline, parts }) {
	const inPipeline = parts && pipeline !== null ? require_startup.log` in pipeline "${require_startup.logText(pipeline, 80)}"` : require_startup.log``;
	const inTask = taskLabel === null ? inPipeline : require_startup.log` in task "${require_startup.logText(taskLabel, 80)}"`;
	return require_startup.log`${require_startup.logText(path, 300)}:${line}:${column}${inTask}`;
}
function codeLines(finding, rows, paint) {
	const margin = marginOf(rows);
	return rows.flatMap(({ line, text, isInRange, mark }) => {
		const number = require_startup.logText(String(line).padStart(margin.length));
		const code = require_startup.log`${paint(isInRange ? require_startup.log`${number} \u2503` : require_startup.log`${number} \u2502`, "cyan")} ${require_startup.logCode(text)}`;
		if (!mark) return [code];
		const carets = paint(require_startup.logText("^".repeat(mark.length)), "bold", severityStyles[finding.severity]);
		return [code, require_startup.log`${margin}${paint(require_startup.log` \u2502`, "cyan")} ${require_startup.logText(" ".repeat(mark.start))}${carets}`];
	});
}
function marginOf(rows) {
	return require_startup.logText(" ".repeat(Math.max(1, ...rows.map(({ line }) => String(line).length))));
}
function partNotes({ parts = [] }) {
	const ids = parts.map(({ rule, severity }) => require_startup.log`${require_startup.logText(rule, 100)} (${require_startup.severityWord(severity)})`);
	return ids.length === 0 ? [] : [require_startup.log`rules: ${require_startup.joined(ids, ", ")}`];
}
function relatedNotes({ related }) {
	const notes = related.slice(0, mostRelated).map(({ path, line, column, message }) => require_startup.log`see: ${require_startup.logText(path, 300)}:${line}:${column} ${require_startup.logText(message, 300)}`);
	return related.length > mostRelated ? [...notes, require_startup.log`and ${related.length - mostRelated} more locations`] : notes;
}
function fixNotes(fix) {
	if (!fix) return [];
	return [fix.safety === "safe" ? require_startup.log`fix: ${require_startup.logText(fix.title, 300)} (safe)` : require_startup.log`fix: ${require_startup.logText(fix.title, 300)} (check it before you apply it)`];
}
// src/render/terminal-page.ts
const mostErrors = 10;
const mostErrorLines = 20;
const pageLines = 22;
const frameLines = 14;
function pageOfFindings(findings, paint, link) {
	const ranked = require_startup.rankedBySeverity(findings);
	const inTurn = [...require_startup.splitByTurns(ranked, ranked.length).shown];
	const isError = ({ severity }) => severity === "error";
	const blocks = new Map();
	for (let $ = 0, $l = inTurn.filter(isError).slice(0, mostErrors); $ < $l.length; $++) {
		const finding = $l[$];
		blocks.set(finding, blockOf(finding, paint, link));
	}
	let used = [...blocks.values()].reduce((sum, lines) => sum + lines.length, 0);
	for (let $ = 0, $l = inTurn.filter((other) => !isError(other)); $ < $l.length; $++) {
		const finding = $l[$];
		{
			const block = blockOf(finding, paint, link);
			if (blocks.size > 0 && used + block.length > frameLines) break;
			blocks.set(finding, block);
			used += block.length;
		}
	}
	const left = ranked.filter((finding) => !blocks.has(finding));
	const errors = left.filter(isError).slice(0, mostErrorLines);
	const others = left.filter((finding) => !isError(finding)).slice(0, Math.max(0, pageLines - used - errors.length));
	const listed = [...errors, ...others];
	const isListed = new Set(listed);
	const rest = left.filter((finding) => !isListed.has(finding));
	return [
		...[...blocks.values()].flat(),
		...listed.map((finding) => findingLine(finding, paint, link)),
		...rest.length > 0 ? [require_startup.log`and ${require_startup.moreWords(require_startup.tallyOf(rest))} (--all shows them)`] : [],
		...left.length > 0 ? [require_startup.log``] : []
	];
}
function blockOf(finding, paint, link) {
	return [...findingLines(finding, paint, link), require_startup.log``];
}
// src/render/terminal-rules.ts
const mostRules = 6;
const fewFindings = 3;
function ruleLines(report, isWhole) {
	const open = require_startup.openOf(report);
	if (open.length === 0 || !isWhole && open.length <= fewFindings) return [];
	const rows = rowsOf(open);
	const shown = isWhole ? rows : rows.slice(0, mostRules);
	const rest = rows.slice(shown.length).flatMap(({ findings }) => findings);
	const columns = shown.map(({ severity, findings }) => require_startup.counted(findings.length, severity));
	const width = Math.max(...columns.map((column) => column.length));
	const lines = shown.map(({ rule, findings }, index) => {
		const padding = require_startup.logText(" ".repeat(width - (columns[index]?.length ?? 0)));
		return require_startup.log`${padding}${columns[index] ?? require_startup.log``}  ${require_startup.logText(rule, 100)}${partWords(findings)}${fixWords(findings)}`;
	});
	const others = rows.length - shown.length;
	const more = rest.length > 0 ? [require_startup.log`and ${require_startup.counted(rest.length, "finding")} of ${others} other ${require_startup.logText(others === 1 ? "rule" : "rules")} (--summary shows them)`] : [];
	return [
		...lines,
		...more,
		require_startup.log``
	];
}
function rowsOf(open) {
	const rows = new Map();
	for (let $ = 0, $l = open; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const { severity, rule } = finding;
			const key = `${severity} ${rule}`;
			const row = rows.get(key) ?? {
				severity,
				rule,
				findings: []
			};
			row.findings.push(finding);
			rows.set(key, row);
		}
	}
	return [...rows.values()].sort((a, b) => require_startup.severities.indexOf(a.severity) - require_startup.severities.indexOf(b.severity) || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1));
}
function partWords(findings) {
	const counts = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		if (finding.parts) for (let $ = 0, $l = require_startup.ruleIdsOf(finding); $ < $l.length; $++) {
			const id = $l[$];
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	const parts = [...counts].sort(({ 0: a }, { 0: b }) => a < b ? -1 : 1).map(({ 0: id, 1: count }) => require_startup.log`${require_startup.logText(id, 100)} ${count}`);
	return parts.length === 0 ? require_startup.log`` : require_startup.log`: ${require_startup.joined(parts, ", ")}`;
}
function fixWords(findings) {
	const safe = findings.filter((finding) => fixSafetyOf(finding) === "safe").length;
	const unsafe = findings.filter((finding) => fixSafetyOf(finding) === "unsafe").length;
	const words = [...safe > 0 ? [require_startup.log`${safe} fixable with --fix`] : [], ...unsafe > 0 ? [safe > 0 ? require_startup.log`${unsafe} with --fix-unsafe` : require_startup.log`${unsafe} fixable with --fix-unsafe`] : []];
	return words.length === 0 ? require_startup.log`` : require_startup.log` (${require_startup.joined(words, ", ")})`;
}
function spreadLine(report) {
	const counts = new Map(report.pipelines.map(({ path }) => [path, 0]));
	for (let $ = 0, $l = require_startup.openOf(report); $ < $l.length; $++) {
		const { path, severity } = $l[$];
		if (severity !== "note") counts.set(path, (counts.get(path) ?? 0) + 1);
	}
	const sorted = [...counts.values()].sort((a, b) => a - b);
	if (sorted.length < 2) return [];
	const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
	return [require_startup.log`Errors and warnings a file: median ${at(.5)}, p90 ${at(.9)}, most ${at(1)}`];
}
// src/render/terminal.ts
var terminal_exports = require_rolldown_runtime.__exportAll({ renderTerminal: () => renderTerminal });
const mostUnreviewed = 10;
const mostSuppressed = 10;
function renderTerminal(report, view) {
	const paint = paintFor(view.color);
	const remarks = view.quiet ? [] : block([
		...skippedLines(report),
		...accountLines(report),
		...suppressedLines(report, paint),
		...require_startup.comparisonWords(report).map((words) => require_startup.log`${words}`)
	]);
	const lines = [
		...findingBlocks(report, view, paint),
		...crashLines(report, paint),
		...remarks
	];
	const history = view.quiet || view.extent === "counts" ? [] : [...changeLines(report, paint), ...historyLines(report, paint)];
	const table = view.extent === void 0 || view.quiet ? [] : ruleLines(report, view.extent === "counts");
	return `${require_startup.joined([
		...lines,
		...history,
		...table,
		...closingLines(report, view, paint)
	], "\n")}\n`;
}
function findingBlocks(report, view, paint) {
	if (view.extent === "counts") return [];
	const link = linkFor(view.links ?? false);
	const active = require_startup.openOf(report);
	const wanted = view.quiet ? active.filter((finding) => decides(report, finding)) : active;
	if (view.extent === "page") return pageOfFindings(wanted, paint, link);
	const { shown, rest } = require_startup.splitAt(wanted, view.maxFindings ?? wanted.length);
	const more = rest.length > 0 ? [require_startup.log`and ${require_startup.moreWords(require_startup.tallyOf(rest))}`, require_startup.log``] : [];
	return [...fileBlocks(report, new Set(shown), paint, link), ...more];
}
function decides(report, finding) {
	return require_startup.isAtLeast(finding.severity, report.threshold === "never" ? "error" : report.threshold);
}
function fileBlocks(report, shown, paint, link) {
	const inOrder = report.findings.filter((finding) => shown.has(finding));
	const files = [...require_startup.groupedBy(inOrder, "path")].map(({ 0: path, 1: findings }) => ({
		path,
		findings: bySeverity(findings)
	}));
	return require_startup.severities.flatMap((severity) => files.filter(({ findings }) => findings[0]?.severity === severity)).flatMap(({ path, findings }) => {
		const title = paint(require_startup.logText(path, 300), "bold", "underline");
		const counts = paint(require_startup.log`(${require_startup.tallyWords(require_startup.tallyOf(findings))})`, "dim");
		return [
			require_startup.log`\u2500\u2500 ${title} ${counts}`,
			require_startup.log``,
			...findings.flatMap((finding) => [...findingLines(finding, paint, link), require_startup.log``])
		];
	});
}
function bySeverity(findings) {
	return require_startup.severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function crashLines({ crashed }, paint) {
	return block(crashed.map(({ subject, path, message }) => {
		const place = path === null ? require_startup.log`` : require_startup.log` at ${require_startup.logText(path, 300)}`;
		return require_startup.log`${paint(require_startup.log`internal error`, "bold", "red")} in ${require_startup.logText(subject, 100)}${place}: ${require_startup.logText(message, 300)}`;
	}));
}
function skippedLines({ skipped }) {
	return skipped.map(({ subject, reason }) => require_startup.log`skipped ${require_startup.logText(subject, 300)}: ${require_startup.logText(reason, 300)}`);
}
function accountLines(report) {
	const words = require_startup.accountWords(report);
	if (words === null || !report.account) return [];
	const { shown, rest } = require_startup.shownEntries(report.account, mostUnreviewed);
	return [
		require_startup.log`${words}`,
		...shown.map((entry) => require_startup.log`${require_startup.outcomeWords(entry)} ${require_startup.logText(entry.path, 300)}: ${require_startup.logText(entry.reason, 300)}`),
		...rest > 0 ? [require_startup.log`and ${rest} more that were not reviewed`] : []
	];
}
function suppressedLines(report, paint) {
	const { latest, others } = require_startup.suppressedOf(report);
	const suppressed = [...latest, ...others];
	const lines = suppressed.slice(0, mostSuppressed).map((finding, index) => {
		const place = require_startup.log`${require_startup.logText(finding.path, 300)}:${finding.line}:${finding.column}`;
		const when = index < latest.length ? require_startup.log`suppressed by this change:` : require_startup.log`suppressed`;
		return paint(require_startup.log`${when} ${require_startup.logText(finding.rule, 100)} at ${place}: ${require_startup.logText(finding.suppressed ?? "", 300)}`, "dim");
	});
	const rest = suppressed.slice(mostSuppressed);
	return rest.length > 0 ? [...lines, require_startup.log`suppressed ${require_startup.moreWords(require_startup.tallyOf(rest))}`] : lines;
}
function block(lines) {
	return lines.length > 0 ? [...lines, require_startup.log``] : [];
}
function closingLines(report, view, paint) {
	const style = report.verdict === "pass" ? "green" : "red";
	const verdict = require_startup.log`${paint(require_startup.log`${require_startup.verdictWord(report.verdict)}`, "bold", style)}: ${require_startup.reasonWords(report)}`;
	if (view.quiet) return [verdict];
	const remarks = [...report.notices, ...view.remarks].map((remark) => require_startup.log`${require_startup.logText(remark)}`);
	const fixes = view.extent === void 0 ? require_startup.log`` : fixWords(require_startup.openOf(report));
	const spread = view.extent === "counts" ? spreadLine(report) : [];
	return [
		require_startup.log`${require_startup.countWords(report)}${fixes}`,
		...spread,
		...remarks,
		verdict
	];
}
module.exports = {
	alertScopes,
	alertWord,
	alert_duplicate_default,
	alert_missing_default,
	alert_name_taken_default,
	allYears,
	ambiguous_yaml_default,
	ancestorsOf,
	apiAccess,
	appendToRoot,
	asPlain,
	ascending,
	assetsIn,
	awaitedBy,
	bareSql,
	beginWords,
	belowMarked,
	camelKey,
	canonical,
	canonicalKey,
	cellsOf,
	changesView,
	checkOptions,
	checkWord,
	check_exports,
	checksOf,
	childrenOf,
	claimants,
	claimedBy,
	claimedBy$1,
	clockOver,
	clockText,
	collisionsIn,
	compareText,
	concreteShape,
	concurrency_unlimited_default,
	condition_not_upstream_default,
	config,
	configOfRules,
	configPaths,
	contradictedText,
	copied_pipeline_default,
	coreTags,
	countsOf: countsOf$1,
	cronOf,
	cron_dense_default,
	cron_every_minute_default,
	cron_month_end_default,
	cron_never_fires_default,
	croppedLine,
	dagKeys,
	dataWords,
	dateFormatOf,
	dateText,
	dayMs,
	dayText,
	dayWords,
	daysInMonth,
	daysOfMonth,
	dbtCommandLine,
	dbtTasks,
	dbtVerbs,
	decidersIn,
	decodeBytes,
	defaultConfig,
	dependency_cycle_default,
	dependsWords,
	depends_on_all_siblings_default,
	depthChange,
	describeClock,
	describeCron,
	described_exports,
	didYouMean,
	drawingOf,
	duplicate_id_default,
	duplicate_key_default,
	duplicate_task_default,
	durationParts,
	duration_regression_default,
	eachAlone,
	eachScalar,
	entries,
	entryWith,
	environmentKind,
	expectedFrom,
	expectedOf,
	factOf,
	familyOf,
	fieldLanguage,
	fieldNames,
	fieldOf,
	file,
	fileKeys,
	finalYear,
	firings,
	firstFrom,
	firstYear,
	fitsCollection,
	fixedDateInCommand,
	fixedDateInJson,
	fixedDateInPath,
	fixedDateInSql,
	flag,
	forecast,
	frameRows,
	frequentSchedule,
	fullDayText,
	fullReview,
	gather,
	graphOf,
	groupOf: groupOf$1,
	group_name_taken_default,
	group_unnamed_default,
	groupsAround,
	hasKey,
	hasKeys,
	hasZoneChanges,
	hears,
	heldMinutes,
	hidden_character_default,
	historyLines,
	historyRequestOf,
	ignoredParameters,
	improverOf,
	inReadingOrder,
	insertBelowRoot,
	insideParentheses,
	inspectCharacters,
	instantOf,
	intervals,
	invalid_cron_default,
	invalid_expression_default,
	invalid_yaml_default,
	isActive,
	isAnyUpstream,
	isConditional,
	isDataTest,
	isDefaultsName,
	isDrawable,
	isEveryDay,
	isIncluded: isIncluded$1,
	isKnownZone,
	isLetIn,
	isMark: isMark$1,
	isMarkOf,
	isMetBy,
	isOnFailure,
	isPipelineName,
	isPlainPath,
	isPlatformName,
	isReadable,
	isRefusal,
	isRoot,
	isUnsafeTwice,
	isWord,
	isWordOf,
	isWorthRetrying,
	jobWords,
	job_mismatch_default,
	joinFamilies,
	joined: joined$2,
	joinedQuote,
	judgeOf,
	keysOf,
	kindWords,
	knownTags,
	lateFacts,
	lieWithin,
	limits,
	linkedTasks,
	lint,
	liveRequestOf,
	loadConfig,
	loadDialects,
	load_exports,
	loaded,
	localDays,
	longDayText,
	majorStart,
	matchEntities,
	matricesOf,
	matrix_empty_default,
	matrix_unlimited_default,
	matrix_value_unused_default,
	meantBy,
	meantByConfig,
	mergeEntries,
	merge_conflict_default,
	minuteMs,
	minuteOfDay,
	minutesOf,
	missing_file_default,
	missing_key_default,
	missing_parameter_default,
	monolithic_pipeline_default,
	monolithic_task_default,
	monthNames,
	mostDays,
	mostFileBytes,
	nameOf: nameOf$1,
	nextWords,
	noHistory,
	nodeKeyBelow,
	nodeKeyOf,
	nodeWord,
	nodesById,
	not_a_pipeline_default,
	note: note$1,
	nothingAt,
	now,
	onlyOnDag,
	onlyOnTask,
	option,
	optionOf,
	optionWithDefault,
	orchestra_validator_default,
	ordinal,
	outcomeReader,
	outcomes,
	overBudget,
	over_serialised_groups_default,
	overlap_observed_default,
	paintFor,
	parseItem,
	parseNumbers,
	parseValue,
	patternsOf,
	paused_task_default,
	platformReading,
	predictionParts,
	predictionWords,
	profileFor,
	progressOn,
	projectsIn,
	projectsIn$1,
	promisesNothing,
	publishesData,
	quoteFix,
	quoteSwallowed,
	radiusLines: radiusLines$1,
	reachIn,
	readAll,
	readBase,
	readKeys: readKeys$1,
	readOptions,
	readPlainly,
	readQuartzFields,
	readScalar,
	readState,
	readUntil,
	readerOf,
	readersOf: readersOf$1,
	recogniseBundle,
	recogniseDags,
	recogniseFlow,
	recogniseOrchestra,
	recognisedBy,
	redundant_dependency_default,
	reference_not_upstream_default,
	referentsOf,
	refuseArguments,
	refuseInput,
	releasesAround,
	removeItem,
	removedKeys,
	renderAs,
	replaceCron,
	replacePiece,
	replaceScalar,
	reportOf,
	repository,
	repositoryOf,
	required_input_missing_default,
	resolvedPattern,
	resolverOf,
	resourceTypes,
	retry_delay_missing_default,
	retry_ineffective_default,
	retry_missing_default,
	retry_needed_default,
	retry_unsafe_default,
	retry_worst_case_default,
	review,
	reviewOf,
	reviewToShow,
	rollback_missing_default,
	rootKeys,
	rowNames,
	ruleWords,
	rules,
	rulesFrom,
	runDay,
	runLimit,
	run_exports,
	safeguard_missing_default,
	scalarLines,
	schedule_before_upstream_default,
	schedule_crowd_default,
	schedule_duplicate_default,
	schedule_in_dst_change_default,
	schedule_name_mismatch_default,
	schedule_rare_default,
	schedule_self_overlap_default,
	schedule_shared_resource_default,
	schema,
	secondDocument,
	secret_literal_default,
	seeClosing,
	seeOpening,
	seeQuoted,
	seeUnclosed,
	selectCandidates,
	selectFiles,
	sensor_alert_missing_default,
	sensor_window_too_long_default,
	service,
	service$1,
	service$2,
	service$3,
	serviceAsked,
	serviceFlags,
	serviceValues,
	servicesAsked,
	settingFor,
	settingsFrom,
	setupWords,
	several_documents_default,
	shapeBelow,
	shapeOf: shapeOf$1,
	shapesWithKey,
	shared_connector_default,
	shared_target_default,
	shellCommands,
	shortMonthNames,
	signMessage,
	sketchOf,
	slaWords,
	sla_at_risk_default,
	sla_missing_default,
	slip,
	snapshotPath,
	soleEnvironment,
	someText,
	sortFiles,
	soundReferences,
	sourceOf,
	spanAt,
	spanWords,
	spelled,
	spend,
	splitCommands,
	splitSql,
	sqlStatements,
	sqlTokens,
	stageClock,
	standardInput,
	startOfDay,
	startsByItself,
	startsInOrder,
	stopsAlong,
	subjectsOf,
	successWords,
	suggestedFix,
	suggesterFor,
	suppression_expired_default,
	suppression_invalid_default,
	suppression_unexplained_default,
	suppression_unused_default,
	surroundingsOf,
	swallowedAt,
	tabRuns,
	targetKeys,
	targetOf,
	targets,
	taskAt,
	taskLabel,
	taskMarks,
	tasksIn,
	teamOf,
	tell,
	tellKey,
	test_always_fails_default,
	test_not_awaited_default,
	timedTriggers,
	timeout_exceeds_interval_default,
	timeout_missing_default,
	timeout_too_tight_default,
	timeout_useless_default,
	together,
	toldHistories,
	toldRadii,
	topNodes,
	trendWords,
	triggerGraphOf,
	triggerPhrase,
	triggerWord,
	trigger_chain_default,
	trigger_cycle_default,
	undeclaredPasses,
	undeclared_input_default,
	undeclared_run_input_default,
	unknown_dependency_default,
	unknown_environment_default,
	unknown_job_default,
	unknown_key_default,
	unknown_name_in_expression_default,
	unknown_parameter_default,
	unknown_reference_default,
	unknown_time_zone_default,
	unreadable_file_default,
	unsetAt,
	untested_data_default,
	unused_input_default,
	utcOf,
	utcOfWall,
	valueOnLine,
	value_in_comment_default,
	valuesOf: valuesOf$2,
	verdictOf,
	walkOf,
	wallMs,
	watchOf,
	wayToRoot,
	weekdayNames: weekdayNames$1,
	wholeDate,
	windowFrom,
	withGroups,
	withMark,
	withNames,
	withPipelines,
	withTeamKnowledge,
	withWrites,
	worstTask,
	writeExactly,
	writeFile,
	writeReport,
	writtenPath,
	wrong_type_default,
	wrong_value_default,
	zoneChangeAt,
	zoneNames,
	zoneOffsets,
	zoneRelease,
	zoneWordOf
};
