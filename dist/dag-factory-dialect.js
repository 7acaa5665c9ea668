const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_startup = require("./startup.js");
const require_check_command = require("./check-command.js");
// src/time/croniter-fields.ts
const croniterFields = {
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
		names: require_check_command.shortMonthNames,
		wraps: true
	},
	weekday: {
		label: "day of week",
		min: 0,
		max: 6,
		names: require_check_command.weekdayNames,
		wraps: true
	},
	second: {
		label: "second",
		min: 0,
		max: 59,
		wraps: true
	},
	year: {
		label: "year",
		min: 1970,
		max: 2099,
		wraps: true
	}
};
const nothing = {
	isAny: false,
	values: [],
	isLast: false,
	nearest: [],
	nth: []
};
function readCroniterField(text, name) {
	if (text === "?" && (name === "monthDay" || name === "weekday")) return {
		...nothing,
		isAny: true
	};
	const nearest = name === "monthDay" ? /^(?:(\d+)W|W(\d+))$/.exec(text) : null;
	if (nearest) return nearestTo(Number(nearest[1] ?? nearest[2]), text);
	const parts = [];
	for (const member of text.split(",")) {
		const part = readMember(member, name);
		if (require_check_command.isRefusal(part)) return part;
		parts.push(part);
	}
	return joined(parts, text);
}
function nearestTo(day, text) {
	if (day >= 1 && day <= 31) return {
		...nothing,
		nearest: [day]
	};
	return { refused: `${require_startup.quoted(text)} names a day of month outside 1 to 31` };
}
function joined(parts, text) {
	const values = require_check_command.ascending(parts.flatMap((part) => part.values));
	const nth = parts.flatMap((part) => part.nth);
	const counted = new Set(nth.map(({ weekday }) => weekday));
	const isAny = parts.some((part) => part.isAny);
	if (nth.length > 0 && values.some((value) => !counted.has(value))) return { refused: `${require_startup.quoted(text)} mixes weekdays with and without # or L` };
	return {
		isAny,
		values,
		isLast: parts.some((part) => part.isLast),
		nearest: [],
		nth
	};
}
function readMember(member, name) {
	const field = croniterFields[name];
	if (member === "*") return {
		...nothing,
		isAny: true
	};
	if (name === "monthDay" && member === "L") return {
		...nothing,
		isLast: true
	};
	if (name === "weekday" && /[#L]/.test(member)) return readCounted(member);
	const values = readRange(name === "monthDay" ? member.replace(/-L(?=$|\/)/, "-31") : member, field);
	return require_check_command.isRefusal(values) ? values : {
		...nothing,
		values
	};
}
function readCounted(member) {
	const field = croniterFields.weekday;
	const last = /^L(\d+)$/.exec(member);
	const [, days, count] = /^((?:[A-Z]{3}-)?[A-Z]{3}|\d+)#([1-5])$/.exec(member) ?? [];
	const written = last ? last[1] : days;
	if (written === void 0) return { refused: `${require_startup.quoted(member)} does not fit the ${field.label} field: such as FRI#2 or L5` };
	const weekdays = readRange(written, field);
	const nth = last ? 0 : Number(count);
	return require_check_command.isRefusal(weekdays) ? weekdays : {
		...nothing,
		nth: weekdays.map((weekday) => ({
			weekday,
			nth
		}))
	};
}
function readRange(member, field) {
	const refused = { refused: `${require_startup.quoted(member)} does not fit the ${field.label} field` };
	const [, start, last, stepText] = /^(\*|[A-Z\d]+)(?:-([A-Z\d]+))?(?:\/(\d+))?$/.exec(member) ?? [];
	const step = Number(stepText ?? 1);
	if (start === void 0 || start === "*" && (last !== void 0 || stepText === void 0)) return refused;
	if (step === 0) return { refused: `The step in ${require_startup.quoted(member)} is zero` };
	const isRange = last !== void 0;
	const low = start === "*" ? field.min : endOf(start, field, isRange);
	const high = isRange ? endOf(last, field, true) : stepText === void 0 ? low : field.max;
	if (low === void 0 || high === void 0) return outside(member, field);
	const values = isRange && low === high ? stepped(field.min, field.max, step) : spread(low, high, step, field);
	return values.every((value) => value >= field.min) ? values : outside(member, field);
}
function endOf(text, field, isRange) {
	if (field === croniterFields.weekday && /^0*7$/.test(text)) return 0;
	if (isRange && /^0+$/.test(text)) return 0;
	return require_check_command.parseValue(text.replace(/^0+(?=\d)/, ""), field);
}
function stepped(from, to, step) {
	const values = [];
	for (let value = from; value <= to; value += step) values.push(value);
	return values;
}
function spread(low, high, step, { min, max }) {
	if (low <= high) return stepped(low, high, step);
	const first = stepped(low, max, step);
	const left = max - (first.at(-1) ?? max);
	const skipped = max - left - min + step > max - min + 1 && left < step ? step - left : 0;
	return [...first, ...stepped(min + skipped, high, step)];
}
function outside(text, field) {
	const names = field.names === void 0 ? "" : ` or ${field.names[0]} to ${field.names.at(-1)}`;
	return { refused: `${require_startup.quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` };
}
// src/time/croniter.ts
const names = [
	"minute",
	"hour",
	"monthDay",
	"month",
	"weekday",
	"second",
	"year"
];
const presets$1 = new Map([
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"],
	["@monthly", "0 0 1 * *"],
	["@weekly", "0 0 * * 0"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@hourly", "0 * * * *"]
]);
function readCroniter(text) {
	const written = presets$1.get(text.toLowerCase()) ?? text;
	const words = [...written.matchAll(/[^ \t\r\n\f\v]+/g)];
	const whole = {
		start: 0,
		end: text.length
	};
	if (words.length < 5 || words.length > names.length) return { problems: [{
		message: `${words.length} fields instead of five: minute hour day-of-month month day-of-week, then perhaps second and year`,
		within: whole
	}] };
	if (words.some(([word]) => /^r(?:\(\d+-\d+\))?(?:\/\d+)?$/i.test(word))) return { isRandom: true };
	const problems = [];
	const read = (name) => {
		const word = words[names.indexOf(name)];
		const values = word ? readCroniterField(upper(word[0]), name) : everyValue;
		if (!require_check_command.isRefusal(values)) return values;
		const within = word && written === text ? {
			start: word.index,
			end: word.index + word[0].length
		} : whole;
		problems.push({
			message: values.refused,
			within
		});
		return everyValue;
	};
	const fields = Object.fromEntries(names.map((name) => [name, read(name)]));
	const cron = problems.length === 0 ? cronFrom((name) => fields[name] ?? everyValue, words) : void 0;
	if (cron) return { cron };
	return { problems: problems.length > 0 ? problems : [{
		message: neverFires$1,
		within: whole
	}] };
}
const everyValue = {
	isAny: true,
	values: [],
	isLast: false,
	nearest: [],
	nth: []
};
const neverFires$1 = "It never fires: no month that it names has such a day";
function upper(word) {
	return /^[!-~]+$/.test(word) ? word.toUpperCase() : word;
}
function cronFrom(of, words) {
	const valuesOf = (name) => of(name).isAny ? wholeOf(name) : of(name).values;
	const text = words.map(([word]) => upper(word)).join(" ");
	const [minutes, hours, months] = [
		valuesOf("minute"),
		valuesOf("hour"),
		valuesOf("month")
	];
	const seconds = words.length > 5 ? valuesOf("second") : [0];
	const years = of("year").isAny ? require_check_command.allYears : of("year").values;
	const days = daysOf(dayField(of("monthDay"), 31, words[4]?.[0]), dayField(of("weekday"), 7, words[2]?.[0]));
	const atChange = of("hour").values.length === (of("hour").isAny ? 0 : 24) ? { isElapsed: true } : {
		repeated: "last",
		skipped: "later"
	};
	return days.needed.every((rule) => require_check_command.cronOf({
		text,
		minutes,
		hours,
		months,
		years,
		days: rule
	}) !== void 0) ? require_check_command.cronOf({
		...atChange,
		text,
		minutes,
		hours,
		months,
		days: days.rule,
		seconds,
		years
	}) : void 0;
}
function wholeOf(name) {
	const { min, max } = croniterFields[name];
	return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
function dayField(field, size, other) {
	return field.values.length === size && !field.isLast && field.nth.length === 0 && other?.includes("*") ? {
		...field,
		isAny: true
	} : field;
}
function daysOf(inMonth, inWeek) {
	const isCounted = inWeek.nth.length > 0;
	const monthDays = {
		kind: "month-days",
		days: inMonth.values,
		fromEnd: inMonth.isLast ? [0] : [],
		nearest: inMonth.nearest,
		lastWorkday: false,
		isWithinMonth: true
	};
	const weekdays = {
		kind: "weekdays",
		weekdays: isCounted ? [] : inWeek.values,
		last: inWeek.nth.flatMap(({ weekday, nth }) => nth === 0 ? [weekday] : []),
		nth: inWeek.nth.filter(({ nth }) => nth > 0)
	};
	const both = {
		kind: "both",
		monthDays,
		weekdays
	};
	if (inMonth.nearest.length > 0) return {
		rule: isCounted ? both : monthDays,
		needed: []
	};
	if (isCounted) return {
		rule: weekdays,
		needed: inMonth.isAny ? [] : [both]
	};
	if (inMonth.isAny) return {
		rule: inWeek.isAny ? { kind: "every" } : weekdays,
		needed: []
	};
	return {
		rule: inWeek.isAny ? monthDays : {
			kind: "either",
			monthDays,
			weekdays
		},
		needed: []
	};
}
const croniterLanguage = require_check_command.fieldLanguage({
	fields: [
		"minute",
		"hour",
		"monthDay",
		"month",
		"weekday",
		"second",
		"year"
	],
	optional: 2,
	read: (text) => {
		const reading = readCroniter(text);
		return "isRandom" in reading ? { problems: [] } : reading;
	},
	lastDay: "L",
	sunday: 0
});
// src/dialects/dag-factory/value.ts
const mostValues = 3e5;
function freshBudget() {
	return { left: mostValues };
}
const variable$1 = /\$(?:[A-Za-z_0-9]+|\{[^}]*\})/;
function valueFrom(node, at, layer, budget) {
	if (budget.left-- <= 0) return {
		kind: "unknown",
		at,
		layer,
		text: ""
	};
	if (node.kind === "scalar") {
		const { value } = node;
		if (typeof value === "string" && variable$1.test(value)) return {
			kind: "unknown",
			at,
			layer,
			text: value
		};
		return {
			kind: "scalar",
			at,
			layer,
			value,
			node
		};
	}
	const below = (child, step) => valueFrom(child, {
		document: at.document,
		path: [...at.path, step]
	}, layer, budget);
	if (node.kind === "list") return {
		kind: "list",
		at,
		layer,
		items: node.items.map(below)
	};
	const entries = new Map();
	for (const [key, { value }] of node.entries) entries.set(key, below(value, key));
	return {
		kind: "map",
		at,
		layer,
		entries
	};
}
function nodeOf(value) {
	const span = {
		start: 0,
		end: 0
	};
	if (value.kind === "scalar") return value.node;
	if (value.kind === "unknown") return {
		kind: "scalar",
		span,
		value: value.text,
		style: "plain"
	};
	if (value.kind === "list") return {
		kind: "list",
		span,
		items: value.items.map(nodeOf)
	};
	const entries = new Map();
	for (const [key, entry] of value.entries) entries.set(key, {
		key,
		keySpan: span,
		value: nodeOf(entry),
		merged: false
	});
	return {
		kind: "map",
		span,
		entries
	};
}
function isNull(value) {
	return value?.kind === "scalar" && value.value === null;
}
function under(value, ...keys) {
	let current = value;
	for (const key of keys) current = current?.kind === "map" ? current.entries.get(key) : void 0;
	return isNull(current) ? void 0 : current;
}
function mapIn(value) {
	return value?.kind === "map" ? value : void 0;
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
function textIn(value) {
	if (value?.kind !== "scalar" || value.value === null) return void 0;
	return typeof value.value === "number" ? String(value.value) : String(value.value);
}
function wholeIn(value) {
	if (value?.kind !== "scalar") return void 0;
	const number = typeof value.value === "string" && /^\d{1,15}$/.test(value.value) ? Number(value.value) : value.value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function flagIn(value) {
	if (value?.kind !== "scalar") return void 0;
	if (typeof value.value === "boolean") return value.value;
	if (typeof value.value !== "string" || value.node.style !== "plain") return void 0;
	if (/^(?:true|yes|on)$/i.test(value.value)) return true;
	return /^(?:false|no|off)$/i.test(value.value) ? false : void 0;
}
function merged(below, above) {
	if (below?.kind !== "map" || above?.kind !== "map" || isMade(below) || isMade(above)) return above ?? below;
	const entries = new Map(above.entries);
	for (const [key, value] of below.entries) {
		const both = merged(value, above.entries.get(key));
		if (both) entries.set(key, both);
	}
	return {
		...above,
		entries
	};
}
function isMade({ entries }) {
	return [
		"__type__",
		"__and__",
		"__or__",
		"__join__"
	].some((key) => entries.has(key));
}
function filled(above, below) {
	if (!above || !below) return above ?? below;
	return {
		...above,
		entries: new Map([...above.entries, ...[...below.entries].filter(([key]) => !above.entries.has(key))])
	};
}
function placeOf({ at: { document, path } }, home, part) {
	return {
		path,
		...document !== home && { document },
		...part && { part }
	};
}
// src/dialects/dag-factory/dags.ts
const systemKeys = new Set(["default", "task_groups"]);
const known$1 = new WeakMap();
function dagsOf(project) {
	const dags = known$1.get(project) ?? readDags$1(project);
	known$1.set(project, dags);
	return dags;
}
function readDags$1(project) {
	const [document, ...chain] = project.documents;
	const { root } = document;
	if (root?.kind !== "map" || require_check_command.isDefaultsName(document.source.path)) return [];
	const budget = freshBudget();
	const files = filesOf(chain);
	const blockNode = require_startup.childOf(root, "default");
	const block = blockNode && mapIn(valueFrom(blockNode, {
		document,
		path: ["default"]
	}, "block", budget));
	return [...root.entries].flatMap(([id, entry]) => {
		if (systemKeys.has(id) || entry.value.kind !== "map" || isAnchorOnly(id)) return [];
		const own = valueFrom(entry.value, {
			document,
			path: [id]
		}, "dag", budget);
		if (own.kind !== "map") return [];
		return [{
			id,
			document,
			own,
			block,
			files,
			project,
			value: withDefaults(own, block, files)
		}];
	});
}
function isAnchorOnly(id) {
	return /^(?:x-|\.)/.test(id);
}
function withDefaults(own, block, files) {
	const argumentsOf = (layer) => mapIn(layer?.entries.get("default_args"));
	const value = merged(block, filled(own, files) ?? own);
	const whole = value?.kind === "map" ? value : own;
	const defaults = filled(mapIn(merged(argumentsOf(block), argumentsOf(own))), argumentsOf(files));
	return defaults ? {
		...whole,
		entries: new Map([...whole.entries, ["default_args", defaults]])
	} : whole;
}
function filesOf(chain) {
	const budget = freshBudget();
	let whole;
	for (const document of chain) {
		if (require_startup.isBroken(document) || !document.root) continue;
		const value = mapIn(valueFrom(document.root, {
			document,
			path: []
		}, "file", budget));
		const both = filled(whole, value);
		if (!both) continue;
		const entries = new Map(both.entries);
		const [near, far] = [whole, value].map((layer) => mapIn(layer?.entries.get("default_args")));
		const defaults = filled(near, far);
		if (defaults) entries.set("default_args", defaults);
		const tags = united(whole?.entries.get("tags"), value?.entries.get("tags"));
		if (tags) entries.set("tags", tags);
		whole = {
			...both,
			entries
		};
	}
	return whole;
}
function united(near, far) {
	const first = isNull(near) ? far : near ?? far;
	if (first?.kind !== "list") return first;
	const sorted = [...new Map([...itemsOf(near), ...itemsOf(far)].map((item) => [item.kind === "scalar" ? String(item.value) : "", item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
	return {
		...first,
		items: sorted
	};
}
function tasksOf({ value }) {
	return membersIn(value.entries.get("tasks"), "task_id");
}
function groupsOf({ value }) {
	return membersIn(value.entries.get("task_groups"), "group_name");
}
function membersIn(value, key) {
	if (value?.kind === "map") return [...value.entries].flatMap(([id, item]) => item.kind === "map" ? [{
		id,
		value: item,
		isListed: false
	}] : []);
	if (value?.kind !== "list") return [];
	return value.items.flatMap((item) => {
		const id = mapIn(item)?.entries.get(key);
		return item.kind === "map" && id?.kind === "scalar" && id.value !== null ? [{
			id: String(id.value),
			value: item,
			isListed: true
		}] : [];
	});
}
// src/dialects/dag-factory/read/setting.ts
function placeOfKey(home, holder, key) {
	const { document, path } = holder.entries.get(key)?.at ?? {
		document: holder.at.document,
		path: [...holder.at.path, key]
	};
	return {
		path,
		...document !== home && { document }
	};
}
function pathIn(dag, value, standIn) {
	return value.at.document === dag.document ? value.at.path : [dag.id, ...standIn];
}
function settingOf(home, holder, key, read) {
	const value = holder.entries.get(key);
	const at = placeOfKey(home, holder, key);
	if (value === void 0 || isNull(value)) return {
		at,
		state: "unset",
		origin: "product-default"
	};
	const known = read(value);
	return {
		at,
		origin: value.layer === "dag" ? "declared" : "inherited",
		...known === void 0 ? { state: "unknown" } : {
			state: "set",
			value: known
		}
	};
}
function textSetting(home, holder, key) {
	return settingOf(home, holder, key, textIn);
}
function orServer(setting) {
	return setting.state === "unset" ? {
		at: setting.at,
		state: "unknown",
		origin: "product-default"
	} : setting;
}
// src/dialects/dag-factory/read/handlers.ts
const events = [
	["on_failure_callback", ["failure", "timeout"]],
	["on_success_callback", ["success"]],
	["on_retry_callback", []]
];
function handlersOf(dag) {
	const defaults = mapIn(dag.value.entries.get("default_args"));
	return [...callbacksIn(dag, dag.value, "pipeline", []), ...defaults ? taskHandlersIn(dag, defaults, ["default_args"]) : []];
}
function taskHandlersIn(dag, holder, standIn) {
	return [...callbacksIn(dag, holder, "task", standIn), ...mailIn(dag, holder, standIn)];
}
function callbacksIn(dag, holder, scope, standIn) {
	return events.flatMap(([key, outcomes]) => {
		const value = under(holder, key) ?? under(holder, `${key}_name`);
		return value ? [handlerOf(dag, value, {
			key,
			outcomes,
			scope,
			standIn,
			integration: "callback"
		})] : [];
	});
}
function mailIn(dag, holder, standIn) {
	const address = under(holder, "email");
	if (!address || flagIn(under(holder, "email_on_failure")) === false) return [];
	return [handlerOf(dag, address, {
		key: "email",
		outcomes: ["failure", "timeout"],
		scope: "task",
		standIn,
		integration: "email"
	})];
}
function handlerOf(dag, value, { key, outcomes, scope, standIn, integration }) {
	const path = pathIn(dag, value, [...standIn, key]);
	const target = textIn(value) ?? textIn(under(value, "callback")) ?? null;
	return {
		scope,
		path,
		name: "",
		namePath: path,
		outcomes,
		named: [{
			text: key,
			path,
			outcomes
		}],
		destinations: [{
			path,
			integration,
			target,
			address: target,
			connection: null,
			parameters: void 0
		}]
	};
}
// src/dialects/dag-factory/duration.ts
const secondsIn = {
	weeks: 604800,
	days: 86400,
	hours: 3600,
	minutes: 60,
	seconds: 1,
	milliseconds: .001,
	microseconds: 1e-6
};
const positions = [
	"days",
	"seconds",
	"microseconds",
	"milliseconds",
	"minutes",
	"hours",
	"weeks"
];
function timedeltaIn(value) {
	if (typeIn(value) !== "datetime.timedelta" || value?.kind !== "map") return void 0;
	let seconds = 0;
	for (const [key, entry] of value.entries) {
		if (key === "__type__" || key === "__args__") continue;
		const factor = secondsIn[key];
		if (factor === void 0 || entry.kind !== "scalar" || typeof entry.value !== "number") return void 0;
		seconds += factor * entry.value;
	}
	for (const [index, entry] of itemsOf(under(value, "__args__")).entries()) {
		const factor = secondsIn[positions[index] ?? ""];
		if (factor === void 0 || entry.kind !== "scalar" || typeof entry.value !== "number") return void 0;
		seconds += factor * entry.value;
	}
	return seconds;
}
function relativedeltaIn(value) {
	if (typeIn(value) !== "dateutil.relativedelta.relativedelta" || value?.kind !== "map" || value.entries.has("__args__")) return void 0;
	let seconds = 0;
	for (const [key, entry] of value.entries) {
		if (key === "__type__") continue;
		const factor = key === "milliseconds" ? void 0 : secondsIn[key];
		if (factor === void 0 || entry.kind !== "scalar" || typeof entry.value !== "number") return void 0;
		seconds += factor * entry.value;
	}
	return seconds;
}
function secondsOrTimedelta(value) {
	if (value.kind === "scalar" && typeof value.value === "number") return value.value;
	return timedeltaIn(value);
}
function typeIn(value) {
	return textIn(under(value, "__type__"));
}
// src/dialects/dag-factory/operator-facts.ts
const kind$1 = (classes, family, network, more = {}, target) => ({
	classes,
	family,
	network,
	more,
	...target !== void 0 && { target }
});
const loads = {
	writes: true,
	idempotent: true,
	expertise: "ingestion"
};
const models = {
	writes: true,
	idempotent: true,
	expertise: "dbt"
};
const kinds$1 = [
	kind$1(/Sensor(?:Async)?$/, "sensor", true, { idempotent: true }),
	kind$1(/^Branch\w*Operator$|^branch(?:_task)?$/, "branch", false, { idempotent: true }),
	kind$1(/^(?:Empty|Dummy|LatestOnly)Operator$/, "other", false, { idempotent: true }),
	kind$1(/^TriggerDagRunOperator$/, "sub-pipeline", false, {}, "trigger_dag_id"),
	kind$1(/Check(?:Operator|Async)?$|^SQL\w*CheckOperator$|^GreatExpectationsOperator$/, "test", true, { idempotent: true }),
	kind$1(/^(?:BashOperator|bash)$/, "shell", false),
	kind$1(/^SSHOperator$/, "shell", true),
	kind$1(/^(?:Python|\w*PythonVirtualenv|ExternalPython)Operator$|^(?:task|python|virtualenv|external_python)$/, "python", false, { expertise: "python" }),
	kind$1(/^AirbyteTriggerSyncOperator$/, "ingest", true, loads, "connection_id"),
	kind$1(/^FivetranOperator(?:Async)?$/, "ingest", true, loads, "connector_id"),
	kind$1(/^DbtCloudRunJobOperator$/, "transform", true, models, "job_id"),
	kind$1(/^Dbt(?:Build|Run|Seed|Snapshot)\w*Operator$/, "transform", true, models),
	kind$1(/^DbtTest\w*Operator$/, "test", true, {
		idempotent: true,
		expertise: "dbt"
	}),
	kind$1(/^Databricks(?:RunNow|SubmitRun|Notebook)\w*Operator$/, "notebook", true, {}, "job_id"),
	kind$1(/^(?:SQLExecuteQuery|Snowflake(?:SqlApi)?|Postgres|MySql|MsSql|Oracle|Trino|Presto|Redshift(?:SQL|Data)|Athena|DatabricksSql|Vertica|Sqlite|Jdbc|Exasol|Teradata|ClickHouse|BigQuery(?:InsertJob|ExecuteQuery))Operator$/, "sql", true, { expertise: "warehouse" }),
	kind$1(/^\w+To(?:GCS|S3|SFTP|Local\w*|AzureBlob\w*)Operator$/, "other", true),
	kind$1(/^\w+To(?:Snowflake|BigQuery|Redshift|Postgres|MySql|Hive|Teradata|ClickHouse)Operator$/, "ingest", true, {
		writes: true,
		expertise: "ingestion"
	}),
	kind$1(/^(?:Simple)?HttpOperator$/, "http", true, { expertise: "platform" }, "endpoint"),
	kind$1(/^(?:Email|Smtp\w*|Slack\w*|Discord\w*|Telegram|MSTeams\w*|OpsgenieCreateAlert|Pagerduty\w*)Operator$/, "notify", true, {
		exports: true,
		idempotent: false
	}),
	kind$1(/^(?:KubernetesPod|KubernetesJob|EksPod|GKEStartPod|EcsRunTask|CloudRunExecuteJob|BatchOperator|Batch)\w*$/, "container", true),
	kind$1(/^Docker\w*Operator$|^docker$|^kubernetes$/, "container", false),
	kind$1(/^(?:Spark\w+|Livy|Glue\w+|Emr\w+|Dataproc\w+|Dataflow\w+)Operator$/, "other", true)
];
function classOf(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function factsOf(path) {
	const found = kindOf(path);
	if (!found) return null;
	return {
		title: classOf(path),
		family: found.family,
		crossesNetwork: found.network,
		idempotent: null,
		rateLimited: false,
		writes: false,
		exports: false,
		expertise: null,
		storesOutputsOnRequest: false,
		takesDbtCommands: false,
		...found.more
	};
}
function targetKeyOf(path) {
	return kindOf(path)?.target;
}
function methodOf(path, written) {
	return kindOf(path)?.family === "http" ? (written ?? "POST").toUpperCase() : null;
}
function kindOf(path) {
	if (!/^(?:airflow|astronomer|cosmos|airflow_dbt|fivetran_provider\w*|great_expectations_provider)\./.test(path)) return void 0;
	const name = classOf(path);
	return kinds$1.find(({ classes }) => classes.test(name));
}
// src/dialects/dag-factory/trigger-rules.ts
const failed = ["failure", "timeout"];
const notFailed = [
	"success",
	"warning",
	"skipped"
];
const rules$1 = {
	all_success: {
		join: "all",
		accepts: ["success", "warning"]
	},
	all_failed: {
		join: "all",
		accepts: failed
	},
	all_done: {
		join: "all",
		accepts: require_check_command.outcomes
	},
	all_done_min_one_success: {
		join: "all",
		accepts: require_check_command.outcomes
	},
	all_done_setup_success: {
		join: "all",
		accepts: require_check_command.outcomes
	},
	one_success: {
		join: "any",
		accepts: ["success", "warning"]
	},
	one_failed: {
		join: "any",
		accepts: failed
	},
	one_done: {
		join: "any",
		accepts: [
			"success",
			"warning",
			...failed
		]
	},
	none_failed: {
		join: "all",
		accepts: notFailed
	},
	none_failed_min_one_success: {
		join: "all",
		accepts: notFailed
	},
	none_skipped: {
		join: "all",
		accepts: [
			"success",
			"warning",
			...failed
		]
	},
	all_skipped: {
		join: "all",
		accepts: ["skipped"]
	},
	always: {
		join: "all",
		accepts: require_check_command.outcomes
	}
};
const removedRules = {
	dummy: "always",
	none_failed_or_skipped: "none_failed_min_one_success"
};
const ruleNames = Object.keys(rules$1);
function ruleNamed(name) {
	return rules$1[removedRules[name] ?? name];
}
// src/dialects/dag-factory/read/full-id.ts
function fullIdOf(dag, task) {
	return fullIdIn(new Map(groupsOf(dag).map((group) => [group.id, group])), task);
}
function fullIdIn(groups, task) {
	const names = [];
	let group = groups.get(textIn(under(task.value, "task_group_name")) ?? "");
	while (group && names.length <= groups.size) {
		if (textIn(under(group.value, "prefix_group_id"))?.toLowerCase() === "false") break;
		names.unshift(group.id);
		group = groups.get(textIn(under(group.value, "parent_group_name")) ?? "");
	}
	return [...names, task.id].join(".");
}
// src/dialects/dag-factory/read/nodes.ts
function nodesOf(dag) {
	const groups = groupsOf(dag);
	const tasks = tasksOf(dag);
	const names = namesOf(dag, groups, tasks);
	const all = [...groups.map((group) => groupOf(dag, group, names)), ...tasks.map((task) => taskOf(dag, task, names))];
	const unique = [...new Map(all.map((node) => [node.key, node])).values()];
	return unique.map((node) => node.kind === "group" ? {
		...node,
		children: unique.filter(({ parent }) => parent === node.key).map(({ key }) => key)
	} : node);
}
function namesOf(dag, groups, tasks) {
	const keys = new Map();
	for (const task of tasks) if (!keys.has(task.id)) keys.set(task.id, keyOf(dag, task, "tasks"));
	for (const group of groups) keys.set(group.id, keyOf(dag, group, "task_groups"));
	return {
		keys,
		groups: new Map(groups.map((group) => [group.id, group]))
	};
}
function pathOf(dag, { id, value }, list) {
	return pathIn(dag, value, [list, id]);
}
function keyOf(dag, member, list) {
	return require_check_command.nodeKeyOf(pathOf(dag, member, list));
}
function parentOf({ value }, names, key) {
	const name = textIn(under(value, key));
	const parent = name === void 0 ? void 0 : names.groups.get(name);
	if (!parent || name === void 0 || key === "parent_group_name" && isNestedInItself(parent, names)) return null;
	return names.keys.get(name) ?? null;
}
function isNestedInItself(group, { groups }) {
	const seen = new Set();
	let current = group;
	while (current && !seen.has(current)) {
		seen.add(current);
		current = groups.get(textIn(under(current.value, "parent_group_name")) ?? "");
	}
	return current !== void 0;
}
function baseOf(dag, member, list, names) {
	const { id, value } = member;
	const path = pathOf(dag, member, list);
	const rule = textSetting(dag.document, value, "trigger_rule");
	const isDefault = rule.state === "unset" || rule.value === "all_success";
	return {
		key: require_check_command.nodeKeyOf(path),
		id,
		name: id,
		namePath: member.isListed ? [...path, list === "tasks" ? "task_id" : "group_name"] : path,
		label: id,
		path,
		parent: parentOf(member, names, list === "tasks" ? "task_group_name" : "parent_group_name"),
		dependencies: [...declaredIn(dag, value, path, names), ...list === "tasks" ? dataIn(dag, value, path, names) : []],
		dependenciesPath: [...path, "dependencies"],
		start: {
			join: ruleNamed(rule.value ?? "all_success")?.join ?? "all",
			truth: isDefault ? "always" : "unknown"
		},
		condition: isDefault ? {
			at: rule.at,
			state: "unset",
			origin: "product-default"
		} : rule,
		paused: false,
		pausedPath: path
	};
}
function acceptsOf(value) {
	return (ruleNamed(textIn(under(value, "trigger_rule")) ?? "all_success") ?? ruleNamed("all_done"))?.accepts ?? [];
}
function declaredIn(dag, value, path, names) {
	const accepts = acceptsOf(value);
	return itemsOf(under(value, "dependencies")).map((entry, index) => {
		const name = textIn(entry);
		const own = entry.at.document === dag.document ? entry.at.path : [
			...path,
			"dependencies",
			index
		];
		if (name === void 0) return {
			name: "",
			path: own,
			on: null,
			isUnread: true,
			reason: "declared",
			accepts
		};
		return {
			name,
			path: own,
			on: names.keys.get(name) ?? null,
			reason: "declared",
			accepts
		};
	});
}
function sourcesIn(value) {
	const isDecorated = under(value, "decorator") !== void 0;
	const pattern = isDecorated ? /^\+(\w+)(?:\[.*\])?$/ : /^(?:([\w.-]+)\.output|XcomArg\(([\w.-]+)\))$/;
	const taken = (values) => [...values].flatMap((source) => {
		const [, plain, wrapped] = pattern.exec(textIn(source) ?? "") ?? [];
		const name = plain ?? wrapped;
		return name === void 0 ? [] : [{
			name,
			value: source
		}];
	});
	const below = (key) => taken(mapIn(value.entries.get(key))?.entries.values() ?? []);
	return isDecorated ? [
		...taken(value.entries.values()),
		...below("expand"),
		...below("partial")
	] : below("expand");
}
function dataIn(dag, value, path, names) {
	const declared = new Set(itemsOf(under(value, "dependencies")).map(textIn));
	return sourcesIn(value).flatMap(({ name, value: source }) => {
		const plain = names.keys.has(name) ? name : name.slice(name.lastIndexOf(".") + 1);
		const on = names.keys.get(plain);
		if (on === void 0 || declared.has(plain)) return [];
		return [{
			name: plain,
			path: source.at.document === dag.document ? source.at.path : path,
			on,
			reason: "data",
			accepts: acceptsOf(value)
		}];
	});
}
function groupOf(dag, member, names) {
	const base = baseOf(dag, member, "task_groups", names);
	return {
		...base,
		kind: "group",
		children: [],
		order: "graph",
		fanOut: null,
		fanOutPath: base.path
	};
}
function taskOf(dag, member, names) {
	const { value } = member;
	const base = baseOf(dag, member, "tasks", names);
	const operator = textIn(under(value, "operator")) ?? textIn(under(value, "decorator")) ?? "";
	const code = codeOf(dag, member);
	const runId = fullIdIn(names.groups, member);
	const chain = chainOf(dag, member, names);
	const from = (key, read) => orServer(chained(dag, chain, key, read));
	return {
		...base,
		kind: "task",
		...member.id !== runId && { runId },
		action: {
			integration: "airflow",
			job: operator,
			facts: require_check_command.withWrites(factsOf(operator), code),
			httpMethod: methodOf(operator, textIn(under(value, "method"))),
			target: textSetting(dag.document, value, targetKeyOf(operator) ?? "trigger_dag_id"),
			targetScope: null
		},
		parameters: nodeOf(value),
		parametersPath: base.path,
		code,
		connection: textSetting(dag.document, value, connectionKeyOf(value)),
		...poolOf(dag, chain, base.path),
		retry: {
			retries: from("retries", wholeIn),
			delay: delayOf(dag, chain)
		},
		timeout: from("execution_timeout", timedeltaIn),
		onFailure: "fail",
		handlers: taskHandlersIn(dag, value, ["tasks", member.id]),
		tags: [],
		publishesOutputs: true
	};
}
function poolOf(dag, chain, path) {
	const [holder, count] = ["pool", "pool_slots"].map((key) => chain.find(({ entries }) => entries.has(key))?.entries.get(key));
	const name = textIn(holder);
	if (!holder || name === void 0 || name.includes("{{")) return {};
	return { pool: {
		name,
		slots: count === void 0 || isNull(count) ? 1 : wholeIn(count) ?? null,
		path: holder.at.document === dag.document ? holder.at.path : path
	} };
}
function connectionKeyOf({ entries }) {
	return [...entries.keys()].find((key) => /^(?:\w+_)?conn_id$/.test(key)) ?? "conn_id";
}
function codeOf(dag, { id, value }) {
	return [
		[
			"command",
			"bash_command",
			under(value, "bash_command")
		],
		[
			"sql",
			"sql",
			under(value, "sql")
		],
		[
			"sql",
			"configuration",
			under(value, "configuration", "query", "query")
		]
	].flatMap(([kind, key, source]) => {
		const text = textIn(source) ?? (source?.kind === "unknown" ? source.text : void 0);
		if (!source || text === void 0 || kind === "sql" && /^\s*\S+\.sql\s*$/.test(text)) return [];
		return [{
			kind,
			text,
			path: pathIn(dag, source, [
				"tasks",
				id,
				key
			])
		}];
	});
}
function chainOf(dag, member, names) {
	const chain = [ownArguments(member.value)];
	const seen = new Set();
	let group = names.groups.get(textIn(under(member.value, "task_group_name")) ?? "");
	while (group && !seen.has(group)) {
		seen.add(group);
		const defaults = mapIn(group.value.entries.get("default_args"));
		if (defaults) chain.push(defaults);
		group = names.groups.get(textIn(under(group.value, "parent_group_name")) ?? "");
	}
	const defaults = mapIn(dag.value.entries.get("default_args"));
	return defaults ? [...chain, defaults] : chain;
}
function ownArguments(value) {
	const partial = mapIn(value.entries.get("partial"));
	if (!partial || under(value, "operator") === void 0) return value;
	return {
		...value,
		entries: new Map([...value.entries, ...partial.entries])
	};
}
function chained({ document }, chain, key, read) {
	const [own = void 0] = chain;
	const holder = chain.find(({ entries }) => entries.has(key)) ?? own;
	if (!holder) return {
		at: { path: [] },
		state: "unset",
		origin: "product-default"
	};
	const setting = settingOf(document, holder, key, read);
	return holder === own || setting.state === "unset" ? setting : {
		...setting,
		origin: "inherited"
	};
}
function delayOf(dag, chain) {
	const delay = chained(dag, chain, "retry_delay", secondsOrTimedelta);
	return orServer(delay.state === "unset" ? chained(dag, chain, "retry_delay_sec", wholeIn) : delay);
}
function taskDefaultsOf(dag) {
	const defaults = mapIn(dag.value.entries.get("default_args"));
	const chain = defaults ? [defaults] : [];
	const at = { path: [dag.id, "default_args"] };
	const or = (setting) => orServer(defaults ? setting : {
		...setting,
		at
	});
	return {
		retries: or(chained(dag, chain, "retries", wholeIn)),
		delay: delayOf(dag, chain.length > 0 ? chain : [dag.value]),
		timeout: or(chained(dag, chain, "execution_timeout", timedeltaIn))
	};
}
// src/dialects/dag-factory/dates.ts
const invalid = { kind: "invalid" };
const unknown$1 = { kind: "unknown" };
function dateIn(value) {
	if (!value || isNull(value) || value.kind === "unknown") return unknown$1;
	if (value.kind === "list") return invalid;
	if (value.kind === "map") return objectIn(value);
	return scalarIn(value) ?? invalid;
}
function objectIn(value) {
	const type = textIn(under(value, "__type__"));
	if (type === void 0) return value.entries.has("__type__") ? unknown$1 : invalid;
	if (!/^(?:datetime\.date(?:time)?|pendulum\.(?:datetime|local|naive))$/.test(type) || value.entries.has("__args__")) return unknown$1;
	const parts = [
		"year",
		"month",
		"day",
		"hour",
		"minute",
		"second"
	].map((key) => {
		const part = under(value, key);
		return part ? wholeIn(part) : [
			"year",
			"month",
			"day"
		].includes(key) ? void 0 : 0;
	});
	const known = parts.filter((part) => part !== void 0);
	if (known.length < parts.length) return unknown$1;
	return fixed(known, under(value, "tz") !== void 0 || under(value, "tzinfo") !== void 0) ?? invalid;
}
function scalarIn(scalar) {
	const { value, node } = scalar;
	if (typeof value !== "string") return null;
	if (node.style === "plain") {
		if (isYamlNumber(value)) return null;
		const moment = momentIn(value);
		if (moment !== void 0) return moment;
	}
	return calendarDate(value) ?? relative(value);
}
const timestamp = /^(\d{4})-(?:(\d\d)-(\d\d)|(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(Z|[-+]\d\d?(?::\d\d)?))?)$/;
function momentIn(text) {
	const [stamp, year, ...parts] = timestamp.exec(text) ?? [];
	if (stamp === void 0) return void 0;
	const [month, day, longMonth, longDay, hour, minute, second, zone] = parts;
	return fixed([
		year,
		month ?? longMonth,
		day ?? longDay,
		hour,
		minute,
		second
	].map((part) => Number(part ?? 0)), zone !== void 0);
}
function isYamlNumber(text) {
	return /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text);
}
function isDate(text) {
	return timestamp.test(text);
}
const zoneEnd = "(?<zone>Z|[-+]\\d{2}(?::?\\d{2})?)?$";
const withColons = new RegExp(`^(?<hour>\\d{2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?)?${zoneEnd}`);
const compact = new RegExp(`^(?<hour>\\d{2})(?<minute>\\d{2})(?:(?<second>\\d{2})(?:[.,]\\d{1,9})?)?${zoneEnd}`);
const shortTime = new RegExp(`^(?<hour>\\d{2})(?::(?<minute>\\d{2}))?${zoneEnd}`);
const loose = /^(?<hour>\d\d?):(?<minute>\d\d?)(?::(?<second>\d\d?))?(?:[.,]\d{1,9})?$/;
const forms = [
	[/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/, [withColons]],
	[
		/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
		[shortTime, compact],
		loose
	],
	[
		/^(?<year>\d{4})[/:](?<month>\d{2})[/:](?<day>\d{2})$/,
		[],
		loose
	],
	[
		/^(?<year>\d{4})$/,
		[],
		loose
	],
	[/^(?<year>\d{4})-(?<month>\d{2})$/, [withColons]],
	[/^(?<year>\d{4})-(?<dayOfYear>\d{3})$/, [withColons]],
	[/^(?<year>\d{4})(?<dayOfYear>\d{3})$/, [shortTime, compact]],
	[/^(?<year>\d{4})-W(?<week>\d{2})(?:-(?<weekday>\d))?$/, [withColons]],
	[/^(?<year>\d{4})W(?<week>\d{2})(?<weekday>\d)?$/, [shortTime, compact]]
];
function calendarDate(text) {
	if (text === "now") return {
		kind: "moving",
		secondsBack: null
	};
	const alone = text.startsWith("T") ? firstMatch([shortTime, compact], text.slice(1)) : loose.exec(text.replace(/^ /, ""))?.groups;
	if (alone) return timeOfToday(alone);
	const [, date = "", mark, time] = /^(\S+?)(?:([T ])(\S+))?$/.exec(text) ?? [];
	for (const [pattern, times, afterBlank] of forms) {
		const day = pattern.exec(date)?.groups;
		if (!day) continue;
		const clock = time === void 0 ? {} : firstMatch([...times, ...mark === " " && afterBlank ? [afterBlank] : []], time);
		const ymd = dayOf(day);
		return clock && ymd && fixed([...ymd, ...clockOf$1(clock)], clock["zone"] !== void 0);
	}
	return null;
}
function timeOfToday(parts) {
	const [hour = 0, minute = 0, second = 0] = clockOf$1(parts);
	return hour < 24 && minute < 60 && second < 60 ? {
		kind: "moving",
		secondsBack: -(hour * 3600 + minute * 60 + second)
	} : null;
}
function clockOf$1(parts) {
	return [
		parts["hour"],
		parts["minute"],
		parts["second"]
	].map((part) => Number(part ?? 0));
}
function firstMatch(patterns, text) {
	for (const pattern of patterns) {
		const found = pattern.exec(text);
		if (found) return found.groups ?? {};
	}
	return null;
}
function dayOf({ year, month, day, dayOfYear, week, weekday }) {
	const years = Number(year);
	if (dayOfYear !== void 0) {
		const date = new Date(Date.UTC(years, 0, Number(dayOfYear)));
		return Number(dayOfYear) > 0 && date.getUTCFullYear() === years ? partsOf(date) : null;
	}
	if (week === void 0) return [
		years,
		Number(month ?? 1),
		Number(day ?? 1)
	];
	const isoDay = Number(weekday ?? 1);
	if (isoDay > 7 || Number(week) > weeksIn(years)) return null;
	return partsOf(new Date(mondayOfFirstWeek(years) + ((Number(week) - 1) * 7 + isoDay - 1) * 864e5));
}
function partsOf(date) {
	return [
		date.getUTCFullYear(),
		date.getUTCMonth() + 1,
		date.getUTCDate()
	];
}
function mondayOfFirstWeek(year) {
	const fourth = new Date(Date.UTC(year, 0, 4));
	return fourth.getTime() - (fourth.getUTCDay() + 6) % 7 * 864e5;
}
function weeksIn(year) {
	return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / 6048e5;
}
function relativeSeconds(text) {
	const found = relative(text);
	return found?.kind === "moving" ? found.secondsBack : null;
}
function relative(text) {
	const [, hours, minutes, seconds, daysBack] = /^(?:(\d+)\s+hour)?(?:(\d+)\s+minute)?(?:(\d+)\s+second)?(?:(\d+)\s+day)?/i.exec(text) ?? [];
	if ([
		hours,
		minutes,
		seconds,
		daysBack
	].every((part) => part === void 0)) return null;
	const [h = 0, m = 0, s = 0, d = 0] = [
		hours,
		minutes,
		seconds,
		daysBack
	].map((part) => Number(part ?? 0));
	return {
		kind: "moving",
		secondsBack: h * 3600 + m * 60 + s + d * 86400
	};
}
function fixed(parts, hasZone) {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > require_check_command.daysInMonth(year, month)) return null;
	if (hour > 23 || minute > 59 || second > 59) return null;
	return {
		kind: "fixed",
		localTime: Date.UTC(year, month - 1, day, hour, minute, second),
		hasZone
	};
}
// src/dialects/dag-factory/read/schedule.ts
const cronTimetables = /^airflow\.timetables\.(?:trigger\.(?:Multiple)?CronTriggerTimetable|interval\.CronDataIntervalTimetable)$/;
const deltaTimetables = /^airflow\.timetables\.(?:trigger\.DeltaTriggerTimetable|interval\.DeltaDataIntervalTimetable)$/;
const mixedTimetables = /^airflow\.timetables\.(?:assets\.AssetOrTimeSchedule|datasets\.DatasetOrTimeSchedule)$/;
function scheduleOf(dag) {
	return schedulesOf(dag)[0];
}
function schedulesOf({ value: dag }) {
	const value = dag.entries.get("schedule") ?? dag.entries.get("schedule_interval");
	const timetable = under(dag, "timetable");
	if (value === void 0 && timetable) return timetable.kind === "map" ? objectSchedules(timetable) : [{
		kind: "unknown",
		value: dag
	}];
	if (value?.kind === "map") return objectSchedules(value);
	return [plainSchedule(value)];
}
function plainSchedule(value) {
	if (value === void 0 || isNull(value)) return {
		kind: "unset",
		isNull: value !== void 0
	};
	if (value.kind === "unknown") return {
		kind: "unknown",
		value
	};
	if (value.kind === "list") return {
		kind: "data",
		value
	};
	const text = textIn(value) ?? "";
	if (text.trim().toLowerCase() === "none") return { kind: "none" };
	if (text === "@once") return {
		kind: "once",
		value
	};
	if (text === "@continuous") return {
		kind: "continuous",
		value
	};
	return typeof value.value === "string" ? {
		kind: "cron",
		text,
		value,
		zone: void 0,
		isTimetable: false
	} : {
		kind: "other",
		value
	};
}
function objectSchedules(value) {
	const type = typeIn(value) ?? "";
	if (cronTimetables.test(type)) {
		const [first, ...others] = cronsIn(value);
		return first ? [first, ...others] : [{
			kind: "other",
			value
		}];
	}
	const inner = under(value, "timetable");
	if (mixedTimetables.test(type) && inner?.kind === "map") return objectSchedules(inner);
	return [objectSchedule(value, type)];
}
function objectSchedule(value, type) {
	const delta = deltaTimetables.test(type) ? under(value, "delta") ?? itemsOf(under(value, "__args__"))[0] : value;
	const seconds = timedeltaIn(delta) ?? relativedeltaIn(delta);
	if (seconds !== void 0 && seconds > 0) return {
		kind: "interval",
		seconds,
		value
	};
	return {
		kind: [
			"datasets",
			"assets",
			"__and__",
			"__or__"
		].some((key) => value.entries.has(key)) || /\.(?:Asset|Dataset)\w*$/.test(type) ? "data" : "other",
		value
	};
}
function* cronsIn(value) {
	const given = itemsOf(under(value, "__args__"));
	const isSeveral = typeIn(value)?.endsWith("MultipleCronTriggerTimetable") === true;
	const cron = under(value, "cron");
	for (const written of cron ? [cron] : isSeveral ? given : given.slice(0, 1)) {
		const text = textIn(written);
		if (text !== void 0) yield {
			kind: "cron",
			text,
			value: written,
			zone: under(value, "timezone"),
			isTimetable: true
		};
	}
}
// src/dialects/dag-factory/read/triggers.ts
const presets = { "@quarterly": "0 0 1 */3 *" };
function clockOf(text) {
	const reading = readCroniter(presets[text] ?? text);
	return "isRandom" in reading ? null : reading;
}
function triggersOf(dag) {
	const schedules = schedulesOf(dag);
	return schedules.flatMap((schedule) => triggerOf(dag, schedule, schedules.length > 1));
}
function triggerOf(dag, schedule, isOneOfSeveral) {
	if (schedule.kind === "unset" || schedule.kind === "none") return [];
	const path = pathIn(dag, dag.value.entries.get("schedule") ?? schedule.value, ["schedule"]);
	const kind = schedule.kind === "data" ? "sensor" : "cron";
	const cron = schedule.kind === "cron" ? {
		at: placeOf(schedule.value, dag.document),
		state: "set",
		value: schedule.text,
		origin: schedule.value.layer === "dag" ? "declared" : "inherited"
	} : {
		at: { path },
		state: "unset",
		origin: "product-default"
	};
	return [{
		...emptyTrigger(schedule.kind === "cron" && isOneOfSeveral ? pathIn(dag, schedule.value, ["schedule"]) : path),
		kind,
		cron,
		clock: scheduleClock(dag, schedule),
		timeZone: zoneOf(dag, schedule),
		period: periodOf(dag, dateIn(startOf(dag)?.value))
	}];
}
function emptyTrigger(path) {
	return {
		kind: "cron",
		path,
		name: "",
		namePath: path,
		cron: {
			at: { path },
			state: "unset",
			origin: "product-default"
		},
		clock: null,
		timeZone: {
			at: { path },
			state: "unknown",
			origin: "product-default"
		},
		environments: [],
		environmentsPath: path,
		branch: null,
		excludeDates: [],
		passes: [],
		sensor: null,
		upstream: null,
		handlers: []
	};
}
function scheduleClock(dag, schedule) {
	if (schedule.kind === "cron") return clockOf(schedule.text);
	if (schedule.kind === "continuous") return { isContinuous: true };
	if (schedule.kind !== "interval") return null;
	const start = dateIn(startOf(dag)?.value);
	const zone = zoneOf(dag, schedule).value;
	const from = start.kind === "fixed" && zone !== void 0 ? require_check_command.instantOf(start.localTime, zone) : null;
	return { interval: {
		seconds: schedule.seconds,
		from
	} };
}
function startOf({ value }) {
	for (const holder of [value, mapIn(value.entries.get("default_args"))]) {
		const start = under(holder, "start_date");
		if (start && holder) return {
			value: start,
			holder
		};
	}
}
function zoneOf(dag, schedule) {
	if (schedule.kind === "cron" && schedule.isTimetable) {
		const text = textIn(schedule.zone);
		const at = placeOf(schedule.zone ?? schedule.value, dag.document);
		return text === void 0 ? {
			at,
			state: "unknown",
			origin: "declared"
		} : {
			at,
			state: "set",
			value: text,
			origin: "declared"
		};
	}
	const start = startOf(dag);
	const holder = start?.holder ?? dag.value;
	const at = placeOfKey(dag.document, holder, "timezone");
	const written = under(holder, "timezone");
	if (!start) return {
		at,
		state: "unknown",
		origin: "product-default"
	};
	if (!written) return {
		at,
		state: "set",
		value: "UTC",
		origin: "product-default"
	};
	const text = textIn(written);
	return {
		at,
		origin: "declared",
		...text === void 0 ? { state: "unknown" } : {
			state: "set",
			value: text
		}
	};
}
function periodOf({ value }, start) {
	const [catchup, end] = [value.entries.get("catchup"), dateIn(under(value, "end_date") ?? under(mapIn(value.entries.get("default_args")), "end_date"))];
	const catchesUp = catchup?.kind === "scalar" && catchup.value === true;
	return {
		from: start.kind === "fixed" ? start.localTime : null,
		until: end.kind === "fixed" ? end.localTime : null,
		catchesUp
	};
}
// src/dialects/dag-factory/read/pipeline.ts
const dagOfNodes = new WeakMap();
function dagsIn(pipeline) {
	const dag = dagOfNodes.get(pipeline.nodes);
	return dag ? [dag] : [];
}
function readDags(dialect, project) {
	return dagsOf(project).filter(({ value }) => isMeant(value)).map((dag) => pipelineOf(dialect, dag));
}
function isMeant(value) {
	return value.entries.has("tasks") || value.entries.has("schedule") || value.entries.has("schedule_interval");
}
function pipelineOf(dialect, dag) {
	const { document, id, value } = dag;
	const all = nodesOf(dag);
	const nodes = new Map(all.map((node) => [node.key, node]));
	dagOfNodes.set(nodes, dag);
	const tasks = value.entries.get("tasks");
	const handlers = handlersOf(dag);
	return {
		key: `${document.source.path}#${id}`,
		name: id,
		namePath: [id],
		dialect,
		document,
		documents: dag.project.documents,
		variant: null,
		groups: all.filter((node) => node.kind === "group"),
		tasks: all.filter((node) => node.kind === "task"),
		nodes,
		triggers: triggersOf(dag),
		parameters: parametersOf(dag),
		handlers,
		expectations: [],
		runPolicy: runPolicyOf(dag),
		sites: [],
		references: [],
		owners: [],
		criticality: null,
		alias: null,
		id: null,
		promises: require_check_command.promisesNothing,
		gaps: new Set([
			"reads",
			...handlers.length === 0 ? ["handlers"] : [],
			...tasks?.kind === "unknown" ? ["nodes"] : []
		]),
		taskDefaults: taskDefaultsOf(dag),
		others: othersOf(dag, new Set(inheritedIn(dag))),
		configurationPath: [id]
	};
}
function parametersOf(dag) {
	const params = under(dag.value, "params");
	if (params?.kind !== "map") return [];
	return [...params.entries].map(([name, value]) => ({
		name,
		path: pathIn(dag, value, ["params", name]),
		type: textIn(under(value, "type")) ?? "string",
		required: false,
		default: nodeOf(value)
	}));
}
function runPolicyOf({ document, value }) {
	return {
		maxConcurrentRuns: orServer(settingOf(document, value, "max_active_runs", wholeIn)),
		onLimit: "queue",
		scheduleWaitsForItself: false
	};
}
const readOfDag = new Set("schedule schedule_interval timezone max_active_runs tasks task_groups params on_failure_callback on_success_callback".split(" "));
const notes = new Set([
	"description",
	"tags",
	"doc_md",
	"dag_display_name"
]);
function inheritedIn(dag) {
	const { retries, delay, timeout } = taskDefaultsOf(dag);
	return [
		...retries.state === "set" ? ["retries"] : [],
		...delay.state === "set" ? ["retry_delay", "retry_delay_sec"] : [],
		...timeout.state === "set" ? ["execution_timeout"] : []
	];
}
function othersOf({ document, value }, inherited) {
	return [...value.entries].filter(([key, entry]) => !readOfDag.has(key) && entry.at.document === document).flatMap(([name, entry]) => {
		if (name === "default_args") return [...mapIn(entry)?.entries ?? []].filter(([key, inner]) => inner.at.document === document && !inherited.has(key)).map(([key, inner]) => ({
			owner: [],
			name: `default_args.${key}`,
			path: inner.at.path,
			node: nodeOf(inner),
			kind: "setting"
		}));
		return [{
			owner: [],
			name,
			path: entry.at.path,
			node: nodeOf(entry),
			kind: notes.has(name) ? "note" : "setting"
		}];
	});
}
// src/dialects/dag-factory/clock-violations.ts
const neverFires = /never/i;
function* clockViolations(pipeline, kind) {
	if (kind !== "invalid-cron" && kind !== "cron-never-fires") return;
	for (const dag of dagsIn(pipeline)) for (const schedule of schedulesOf(dag)) {
		if (schedule.kind !== "cron") continue;
		const clock = clockOf(schedule.text);
		if (!clock || !("problems" in clock)) continue;
		const [problem] = clock.problems;
		const isNever = clock.problems.every(({ message }) => neverFires.test(message));
		if (!problem || isNever !== (kind === "cron-never-fires")) continue;
		const at = placeOf(schedule.value, dag.document);
		if (isNever) yield {
			kind,
			at,
			message: `Cron expression ${require_startup.quoted(schedule.text)} never fires${because(schedule.text)}`,
			remedy: "Write a day that the month has"
		};
		else yield {
			kind,
			at,
			message: `Cron expression ${require_startup.quoted(schedule.text)} is refused by Airflow: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
			remedy: "Write minute, hour, day of month, month and day of week"
		};
	}
}
const months = "January February March April May June July August September October November December".split(" ");
function because(text) {
	const [, , day = "", month = ""] = text.trim().split(/\s+/);
	const name = months[Number(month) - 1];
	return /^\d+$/.test(day) && name !== void 0 ? `: ${name} has no day ${day}` : "";
}
// src/dialects/dag-factory/releases/range.ts
const longest$3 = 200;
const clause = /^(===?|~=|>=|<=|!=|>|<|\^|~)?\s*v?(\d{1,4}(?:\.\d{1,4}){0,3})(?:\.\*)?(?:[.-]?(?:a|b|rc|post|dev)\d*)*$/;
function rangeOf(text) {
	if (text.length > longest$3) return null;
	let range = {
		from: null,
		before: null
	};
	for (const part of text.split(",")) {
		const [, sign = "==", digits] = clause.exec(part.trim()) ?? [];
		if (digits === void 0) return null;
		range = both(range, boundsOf(sign, digits.split(".").map(Number)));
	}
	return isEmpty(range) ? null : range;
}
function boundsOf(sign, numbers) {
	switch (sign) {
		case ">=":
		case ">": return {
			from: numbers,
			before: null
		};
		case "<": return {
			from: null,
			before: numbers
		};
		case "<=": return {
			from: null,
			before: next(numbers, numbers.length)
		};
		case "~=": return {
			from: numbers,
			before: next(numbers, Math.max(1, numbers.length - 1))
		};
		case "^": return {
			from: numbers,
			before: next(numbers, numbers[0] === 0 ? 2 : 1)
		};
		case "~": return {
			from: numbers,
			before: next(numbers, Math.min(2, numbers.length))
		};
		case "!=": return {
			from: null,
			before: null
		};
		default: return {
			from: numbers,
			before: next(numbers, numbers.length)
		};
	}
}
function next(numbers, length) {
	return numbers.slice(0, length).map((number, index) => index === length - 1 ? number + 1 : number);
}
function both(one, other) {
	const later = (a, b) => a && b ? compare(a, b) >= 0 ? a : b : a ?? b;
	const earlier = (a, b) => a && b ? compare(a, b) <= 0 ? a : b : a ?? b;
	return {
		from: later(one.from, other.from),
		before: earlier(one.before, other.before)
	};
}
function isEmpty({ from, before }) {
	return from !== null && before !== null && compare(from, before) >= 0;
}
function isFrom({ from }, release) {
	return from !== null && compare(from, numbersOf(release)) >= 0;
}
function isBefore({ before }, release) {
	return before !== null && compare(before, numbersOf(release)) <= 0;
}
function numbersOf(release) {
	return release.split(".").map(Number);
}
function compare(one, other) {
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const difference = (one[at] ?? 0) - (other[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
// src/dialects/dag-factory/releases/releases.ts
const unknown = {
	isFrom: () => false,
	isBefore: () => false,
	said: null
};
function airflowOf(pipeline, dag) {
	const { version = null, statedIn } = pipeline.target ?? {};
	if (version !== null) return knownAs("Airflow", version, statedIn?.version);
	const path = sdkPathIn(dag);
	if (path === void 0) return unknown;
	return {
		...of({
			from: [3],
			before: null
		}),
		said: `Airflow 3, which ${require_startup.quoted(path)} needs`
	};
}
function dagFactoryOf(pipeline, dag) {
	const { libraryVersion = null, statedIn } = pipeline.target ?? {};
	if (libraryVersion !== null) return knownAs("dag-factory", libraryVersion, statedIn?.libraryVersion);
	if (!isWrittenForOne(dag)) return unknown;
	return {
		...of({
			from: [1],
			before: null
		}),
		said: null
	};
}
function knownAs(title, version, place) {
	const range = rangeOf(version);
	if (!range) return unknown;
	return {
		...of(range),
		said: `${title} ${version}${place === void 0 ? "" : ` (${place})`}`
	};
}
function of(range) {
	return {
		isFrom: (release) => isFrom(range, release),
		isBefore: (release) => isBefore(range, release)
	};
}
function sdkPathIn(dag) {
	for (const other of dagsOf(dag.project)) for (const { value } of tasksOf(other)) for (const key of ["operator", "decorator"]) {
		const path = textIn(under(value, key));
		if (path?.startsWith("airflow.sdk.")) return path;
	}
}
function isWrittenForOne({ project, document }) {
	return document.source.text.includes("__type__") || dagsOf(project).some(({ value }) => value.entries.get("tasks")?.kind === "list");
}
// src/dialects/dag-factory/read/target.ts
const day$1 = 86400;
function inTarget(pipeline, target) {
	const [dag] = dagsIn(pipeline);
	if (!dag) return pipeline;
	const schedule = scheduleOf(dag);
	if (schedule.kind === "unset" && airflowOf(pipeline, dag).isBefore("3")) {
		const start = dateIn(startOf(dag)?.value);
		const from = start.kind === "fixed" ? start.localTime : null;
		const daily = {
			...emptyTrigger([dag.id, "schedule"]),
			clock: { interval: {
				seconds: day$1,
				from
			} }
		};
		return {
			...pipeline,
			triggers: [{
				...daily,
				timeZone: zoneOf(dag, schedule),
				period: periodOf(dag, start)
			}]
		};
	}
	const { timeZone: value } = target;
	if (value === null || startOf(dag)) return pipeline;
	return {
		...pipeline,
		triggers: pipeline.triggers.map((trigger) => inZone(trigger, value))
	};
}
function inZone(trigger, value) {
	const { timeZone } = trigger;
	if (timeZone.state !== "unknown" || timeZone.origin !== "product-default") return trigger;
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
// src/dialects/dag-factory/readable-tags.ts
const readableTags = [{
	pattern: /^!(?:and|or|join)$/,
	problem: "is read by dag-factory 0.x, and 1.x refuses it; the file is not reviewed",
	remedy: "Write the key `__and__`, `__or__` or `__join__` with a list in place of the tag.",
	severity: "error"
}, {
	pattern: /^!!python\/(?:tuple|list|dict|str|unicode|bytes|int|long|float|complex|bool|none|name:.+)$/,
	problem: "is read by the full loader of PyYAML only; the file is not reviewed",
	remedy: "Write the value without a tag.",
	severity: "warning"
}];
// src/dialects/dag-factory/releases/statements.ts
const longestLine = 1e3;
const mostLines = 6e4;
const name = "(apache[-_.]airflow|dag[-_.]factory)";
const sign = "(?:===?|~=|>=|<=|!=|>|<|\\^|~)";
const release = "v?\\d[\\d.]*(?:\\.\\*)?(?:(?:a|b|rc)\\d+)?";
const requirement = new RegExp(`(?<![\\w.-])${name}(?:\\[[\\w, .-]*\\])?\\s*${`(${sign}\\s*${release}(?:\\s*,\\s*${sign}\\s*${release})*)`}(?![\\d.]|\\s*;)`, "gi");
const poetry = new RegExp(`^\\s*"?${name}"?\\s*=\\s*(?:"|\\{.*\\bversion\\s*=\\s*")(${sign}?${release}(?:\\s*,\\s*${sign}\\s*${release})*)"`, "i");
const constraints = /\bconstraints-(\d+\.\d+\.\d+)\//;
const variable = /\bAIRFLOW_VERSION["']?\s*[=:\s]\s*["']?(\d+\.\d+\.\d+)\b/;
const image = /(?<![\w.])(?:apache\/airflow|astronomerinc\/ap-airflow):(?:slim-)?(\d+(?:\.\d+){0,2})(?![\w.]*\d)/;
const astro = /(?<![\w.])(?:astro-runtime|astrocrpublic\.azurecr\.io\/runtime|registry\.astronomer\.io\/runtime):(\d+)\.(\d+)(-|\.)\d+/;
function* statementsIn(fileName, text) {
	const lines = text.split(/\r?\n/, mostLines);
	if (fileName.endsWith(".lock")) {
		yield* lockedIn(lines);
		return;
	}
	for (const [index, line] of lines.entries()) if (line.length <= longestLine && !/^\s*(?:#|\/\/)/.test(line)) for (const { about, condition } of statedBy(line)) yield {
		about,
		condition,
		line: index + 1
	};
}
function* statedBy(line) {
	for (const [, of = "", condition = ""] of line.matchAll(requirement)) yield {
		about: aboutOf(of),
		condition
	};
	const [, of, condition] = poetry.exec(line) ?? [];
	if (of !== void 0 && condition !== void 0) yield {
		about: aboutOf(of),
		condition
	};
	for (const pattern of [
		constraints,
		variable,
		image
	]) {
		const [, found] = pattern.exec(line) ?? [];
		if (found !== void 0) yield {
			about: "version",
			condition: `==${found}`
		};
	}
	const [, major, minor, mark] = astro.exec(line) ?? [];
	if (major === void 0) return;
	yield {
		about: "version",
		condition: mark === "-" ? `==${major}.${minor}` : ">=2,<3"
	};
}
function* lockedIn(lines) {
	for (const [index, line] of lines.entries()) {
		const [, of] = /^name = "(apache-airflow|dag-factory)"$/.exec(line) ?? [];
		const [, version] = /^version = "([\d.]+)"$/.exec(lines[index + 1] ?? "") ?? [];
		if (of !== void 0 && version !== void 0) yield {
			about: aboutOf(of),
			condition: `==${version}`,
			line: index + 2
		};
	}
}
function aboutOf(packageName) {
	return /airflow/i.test(packageName) ? "version" : "libraryVersion";
}
// src/dialects/dag-factory/releases/files.ts
const mostStatements = 50;
const releaseFiles = {
	names: [
		"uv.lock",
		"poetry.lock",
		"constraints.txt",
		"requirements.txt",
		"requirements.in",
		"requirements-airflow.txt",
		"pyproject.toml",
		"setup.cfg",
		"Dockerfile",
		"docker-compose.yml",
		"docker-compose.yaml",
		"compose.yml",
		"compose.yaml"
	],
	read: (texts) => {
		const all = [...texts].flatMap(([file, text]) => [...statementsIn(file, text)].map((one) => ({
			...one,
			file
		})));
		const [version, libraryVersion] = [together(all.filter(({ about }) => about === "version")), together(all.filter(({ about }) => about === "libraryVersion"))];
		return {
			version: version?.text ?? null,
			libraryVersion: libraryVersion?.text ?? null,
			statedIn: {
				...version && { version: version.place },
				...libraryVersion && { libraryVersion: libraryVersion.place }
			}
		};
	}
};
function together(statements) {
	const readable = statements.slice(0, mostStatements).filter(({ condition }) => rangeOf(condition));
	const ranges = readable.flatMap(({ condition }) => rangeOf(condition) ?? []);
	const [first] = readable;
	if (!first || isEmpty(ranges.reduce(both))) return void 0;
	const exact = readable.filter(({ condition }) => /^==\s*\d[\d.]*$/.test(condition));
	const told = exact.sort((one, other) => other.condition.length - one.condition.length)[0] ?? first;
	return {
		text: (exact.length > 0 ? told.condition : [...new Set(readable.map(({ condition }) => condition))].join(",")).replace(/\s+/g, "").replace(/^={2,3}/, ""),
		place: `${told.file}:${told.line}`
	};
}
// src/dialects/dag-factory/remedies/index.ts
const none = () => null;
function timedelta(seconds) {
	const unit = seconds % 3600 === 0 ? "hours" : seconds % 60 === 0 ? "minutes" : "seconds";
	return `{__type__: datetime.timedelta, ${unit}: ${seconds / {
		hours: 3600,
		minutes: 60,
		seconds: 1
	}[unit]}}`;
}
const remedies = {
	retry: (_, { on, retries, delaySeconds }) => ({
		text: `Set \`retries: ${retries}\` and \`retry_delay: ${timedelta(delaySeconds)}\` ${typeof on === "object" ? "on the task" : "in `default_args`"}.`,
		gap: {
			under: "default_args",
			add: [`\`retries: ${retries}\``, `\`retry_delay: ${timedelta(delaySeconds)}\``]
		}
	}),
	"no-retry": (_, { on }) => ({ text: `Set \`retries: 0\` on ${on.length > 1 ? "those tasks" : "the task"}.` }),
	"retry-delay": (_, { seconds }) => ({ text: `Set \`retry_delay: ${timedelta(seconds)}\` (${require_startup.roughDuration(seconds)}) next to \`retries\`.` }),
	"shorten-attempts": () => ({ text: "Set fewer `retries`, a shorter `retry_delay` or a shorter `execution_timeout` on the task." }),
	timeout: (_, { on, seconds, evidence }) => {
		const because = evidence === void 0 ? "" : `, ${evidence}`;
		if (on === "pipeline") return {
			text: "Set `execution_timeout` in `default_args`, above the longest successful run of any task.",
			gap: {
				under: "default_args",
				add: ["`execution_timeout`"]
			}
		};
		if (seconds === null) return { text: "Set `execution_timeout` on the task." };
		return { text: `Set \`execution_timeout: ${timedelta(seconds)}\` (${require_startup.roughDuration(seconds)})${because}.` };
	},
	"shorten-timeout": (_, { below }) => ({ text: `Set \`execution_timeout\` below ${below}.` }),
	"run-limit": (_, { runs }) => ({ text: `Set \`max_active_runs: ${runs}\` on the DAG.` }),
	alert: (_, { on, of }) => {
		if (on === "sensor") return null;
		const key = of === "success" ? "on_success_callback" : of === "failure" || of === "timeout" ? "on_failure_callback" : null;
		if (key === null) return null;
		return {
			text: `Set \`${key}\` on the DAG to the dotted path of a function.`,
			gap: {
				under: "the DAG",
				add: [`\`${key}\``]
			}
		};
	},
	sla: none,
	"limit-fan-out": none,
	"read-fan-out-value": none,
	pause: none,
	resume: none,
	"depend-on": (_, { between }) => ({ text: between ? `Add ${require_startup.quoted(between.on.id)} to \`dependencies\` of task ${require_startup.quoted(between.from.label)}.` : "Add the task to `dependencies`." }),
	"own-group": none,
	"remove-dependency": (_, { dependency }) => ({ text: `Remove ${require_startup.quoted(dependency.name)} from \`dependencies\`.` }),
	"rename-dependency": ({ document }, { dependency, to }) => {
		const fix = require_check_command.replaceScalar(document, dependency.path, to);
		return {
			text: `Write ${require_startup.quoted(to)}.`,
			...fix && { fix }
		};
	},
	"refer-to": none,
	name: none,
	"declare-input": (_, { name }) => ({ text: `Add ${require_startup.quoted(name)} to \`params\` of the DAG.` }),
	"pass-input": none,
	"stop-passing-input": none,
	"time-zone": (_, { zone }) => ({ text: `Set \`timezone: ${zone}\` beside \`start_date\`.` }),
	"shorten-window": none
};
function dagFactoryRemedy(pipeline, wish) {
	return answer(pipeline, wish);
}
function answer(pipeline, wish) {
	return remedies[wish.kind](pipeline, wish);
}
// src/dialects/dag-factory/dialect.ts
const dagFactoryDialect = {
	id: "dag-factory",
	title: "Airflow",
	documentation: "https://astronomer.github.io/dag-factory/",
	trials: [],
	words: {
		pipeline: "DAG",
		task: "task",
		group: "task group",
		schedule: "schedule",
		sensor: "sensor",
		alert: "callback",
		input: "param",
		"fan-out": "mapped task",
		dependency: "dependency"
	},
	spellings: {
		success: "success",
		warning: null,
		failure: "failed",
		timeout: null,
		cancelled: null,
		skipped: "skipped"
	},
	essentials: "mappings below the root whose `tasks` name a dotted `operator` or `decorator`",
	asExpression: (expression) => `{{ ${expression} }}`,
	lookups: {
		input: (name) => `params.${name}`,
		env: null
	},
	zonesNeedExactCase: true,
	idsNeedExactCase: true,
	readableTags,
	clock: croniterLanguage,
	releaseFiles,
	inTarget,
	unsuited: {
		"concurrency-unlimited": "Without a limit the server has one, and further runs wait.",
		"alert-name-taken": "Callbacks have no names.",
		"alert-duplicate": "A callback of the DAG hears of the run, the same one in `default_args` of each task.",
		"schedule-in-dst-change": "Airflow has a rule of its own for the hours of a DST change.",
		"required-input-missing": "Params have a default.",
		"unused-input": "Params reach every task, also those that never name them.",
		"undeclared-input": "A caller may pass params that the DAG does not declare.",
		"schedule-name-mismatch": "The schedule of a DAG has no name.",
		"ambiguous-yaml": "dag-factory reads YAML 1.1, so that the value is the one of that version."
	},
	violationsIn: clockViolations,
	inputsInPlainText: ({ parameters }) => parameters.map(({ name }) => name),
	remedyFor: dagFactoryRemedy
};
// src/dialects/dag-factory/operator-arguments.ts
const baseArguments = namesIn$1(`depends_on_past do_xcom_push doc doc_json doc_md doc_rst doc_yaml email
  email_on_failure email_on_retry end_date execution_timeout executor executor_config ignore_first_depends_on_past inlets logger_name
  map_index_template max_active_tis_per_dag max_active_tis_per_dagrun max_retry_delay multiple_outputs on_execute_callback
  on_failure_callback on_retry_callback on_skipped_callback on_success_callback outlets owner params pool pool_slots post_execute
  pre_execute priority_weight queue render_template_as_native_obj resources retries retry_delay retry_exponential_backoff retry_policy
  run_as_user sla start_date task_concurrency task_display_name task_group task_id trigger_rule wait_for_downstream
  wait_for_past_depends_before_skipping weight_rule dag default_args allow_nested_operators`);
const ownKeys = namesIn$1(`operator decorator dependencies task_group_name expand partial variables_as_arguments
  python_callable python_callable_name python_callable_file success_check_name success_check_file success_check_lambda
  failure_check_name failure_check_file failure_check_lambda response_check_name response_check_file response_check_lambda
  execution_date_fn_name execution_date_fn_file on_execute_callback_name on_execute_callback_file on_success_callback_name
  on_success_callback_file on_failure_callback_name on_failure_callback_file on_retry_callback_name on_retry_callback_file
  on_skipped_callback_name on_skipped_callback_file`);
const sensor = "exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout";
const python = "op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts context";
const connection = "tcp_keep_alive tcp_keep_alive_count tcp_keep_alive_idle tcp_keep_alive_interval";
function signature(takes, needs = null) {
	return {
		takes: namesIn$1(takes),
		needs
	};
}
const signatures = {
	BashOperator: signature("append_env bash_command cwd env output_encoding output_processor skip_exit_code skip_on_exit_code", "bash_command"),
	PythonOperator: signature(python, "python_callable"),
	BranchPythonOperator: signature(python, "python_callable"),
	ShortCircuitOperator: signature(`${python} ignore_downstream_trigger_rules`, "python_callable"),
	EmptyOperator: signature(""),
	LatestOnlyOperator: signature("context"),
	TriggerDagRunOperator: signature(`allowed_states conf deferrable execution_date fail_when_dag_is_paused failed_states logical_date note
    openlineage_inject_parent_info poke_interval reset_dag_run run_after skip_when_already_exists trigger_dag_id trigger_run_id
    wait_for_completion`, "trigger_dag_id"),
	ExternalTaskSensor: signature(`${sensor} allowed_states check_existence deferrable execution_date_fn execution_delta external_dag_id external_task_group_id
    external_task_id external_task_ids failed_states poll_interval skipped_states`, "external_dag_id"),
	FileSensor: signature(`${sensor} deferrable filepath fs_conn_id recursive start_from_trigger trigger_kwargs`, "filepath"),
	PythonSensor: signature(`${sensor} op_args op_kwargs python_callable templates_dict`, "python_callable"),
	BashSensor: signature(`${sensor} bash_command env output_encoding retry_exit_code`, "bash_command"),
	DateTimeSensor: signature(`${sensor} target_time`, "target_time"),
	SQLExecuteQueryOperator: signature(`autocommit conn_id database handler hook_params output_processor parameters requires_result_fetch retry_on_failure return_last
    show_return_value_in_logs split_statements sql`, "sql"),
	SqlSensor: signature(`${sensor} conn_id fail_on_empty failure hook_params parameters selector sql success`, "sql"),
	HttpOperator: signature(`${connection} auth_type data deferrable endpoint extra_options headers http_conn_id log_response method
    pagination_function request_kwargs response_check response_filter retry_args warn_on_non_idempotent`),
	HttpSensor: signature(`${connection} ${sensor} deferrable endpoint extra_options headers http_conn_id method request_kwargs
    request_params response_check response_error_codes_allowlist`)
};
const official = /^airflow\.(?:operators\.(?:bash|python|empty|latest_only|trigger_dagrun)|sensors\.(?:bash|python|external_task|filesystem|date_time)|providers\.(?:standard|common\.sql|http)\.(?:operators|sensors)\.\w+)$/;
function signatureOf(path) {
	const [, module = "", name = ""] = /^(.+)\.(\w+)$/.exec(path) ?? [];
	return official.test(module) && Object.hasOwn(signatures, name) ? signatures[name] : void 0;
}
function namesIn$1(text) {
	return new Set(text.split(/\s+/).filter((name) => name !== ""));
}
// src/dialects/dag-factory/read/arguments.ts
function argumentOf(dag, task, key) {
	const value = chainOf(dag, task, { groups: new Map(groupsOf(dag).map((group) => [group.id, group])) }).find(({ entries }) => entries.has(key))?.entries.get(key);
	return isNull(value) ? void 0 : value;
}
function operatorOf({ value }) {
	return textIn(under(value, "operator")) ?? textIn(under(value, "decorator")) ?? "";
}
// src/dialects/dag-factory/refusal.ts
function refusal(dag, value, { part, ...said }) {
	const { document, path } = value.at;
	return {
		...said,
		at: {
			path,
			...part && { part }
		},
		...document !== dag.document && { document }
	};
}
// src/dialects/dag-factory/argument-violations.ts
function* argumentViolations$1(dag, task) {
	const path = textIn(under(task.value, "operator")) ?? "";
	const known = signatureOf(path);
	if (!known) return;
	const name = path.slice(path.lastIndexOf(".") + 1);
	const taken = [
		...known.takes,
		...baseArguments,
		...ownKeys
	];
	const meant = new Set();
	for (const [key, value] of task.value.entries) {
		if (taken.includes(key) || Object.hasOwn(require_check_command.removedKeys, key)) continue;
		const near = require_startup.soleClosestTo(key, taken);
		if (near !== void 0) meant.add(near);
		yield refusal(dag, value, {
			kind: "unknown-key",
			part: "key",
			message: `${name} has no argument ${require_startup.quoted(key)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
			remedy: near === void 0 ? "Remove it: no DAG of the file loads" : `Write \`${near}\``
		});
	}
	if (known.needs !== null && !meant.has(known.needs) && !hasArgument(dag, task, known.needs)) yield refusal(dag, task.value, {
		kind: "missing-parameter",
		message: `Task ${require_startup.quoted(task.id)} has no ${require_startup.quoted(known.needs)}, which ${name} needs`,
		remedy: `Add \`${known.needs}\``
	});
}
function hasArgument(dag, task, name) {
	const { value } = task;
	const given = [argumentOf(dag, task, name), ...["partial", "expand"].map((key) => under(value, key, name))];
	const others = [`${name}_name`, `${name}_file`].some((key) => value.entries.has(key));
	const read = itemsOf(under(value, "variables_as_arguments")).some((item) => textIn(under(item, "attribute")) === name);
	return given.some((one) => one !== void 0) || value.entries.has(name) || others || read;
}
// src/dialects/dag-factory/format/operators.json
var operators_default = JSON.parse("{\"every\":[\"allow_nested_operators\",\"dag\",\"default_args\",\"depends_on_past\",\"do_xcom_push\",\"doc\",\"doc_json\",\"doc_md\",\"doc_rst\",\"doc_yaml\",\"email\",\"email_on_failure\",\"email_on_retry\",\"end_date\",\"execution_timeout\",\"executor\",\"executor_config\",\"ignore_first_depends_on_past\",\"inlets\",\"logger_name\",\"map_index_template\",\"max_active_tis_per_dag\",\"max_active_tis_per_dagrun\",\"max_retry_delay\",\"multiple_outputs\",\"on_execute_callback\",\"on_failure_callback\",\"on_retry_callback\",\"on_skipped_callback\",\"on_success_callback\",\"outlets\",\"owner\",\"params\",\"pool\",\"pool_slots\",\"post_execute\",\"pre_execute\",\"priority_weight\",\"queue\",\"render_template_as_native_obj\",\"resources\",\"retries\",\"retry_delay\",\"retry_exponential_backoff\",\"retry_policy\",\"run_as_user\",\"sla\",\"start_date\",\"task_concurrency\",\"task_display_name\",\"task_group\",\"task_id\",\"trigger_rule\",\"wait_for_downstream\",\"wait_for_past_depends_before_skipping\",\"weight_rule\"],\"own\":{\"airflow.providers.standard.operators.bash.BashOperator\":[\"append_env\",\"bash_command\",\"context\",\"cwd\",\"env\",\"output_encoding\",\"output_processor\",\"skip_on_exit_code\"],\"airflow.providers.standard.operators.branch.BaseBranchOperator\":[\"context\"],\"airflow.providers.standard.operators.datetime.BranchDateTimeOperator\":[\"context\",\"follow_task_ids_if_false\",\"follow_task_ids_if_true\",\"target_lower\",\"target_upper\",\"use_task_logical_date\"],\"airflow.providers.standard.operators.empty.EmptyOperator\":[\"context\"],\"airflow.providers.standard.operators.hitl.ApprovalOperator\":[\"assigned_users\",\"body\",\"context\",\"defaults\",\"fail_on_reject\",\"ignore_downstream_trigger_rules\",\"multiple\",\"notifiers\",\"options\",\"response_timeout\",\"subject\"],\"airflow.providers.standard.operators.hitl.HITLBranchOperator\":[\"assigned_users\",\"body\",\"context\",\"defaults\",\"multiple\",\"notifiers\",\"options\",\"options_mapping\",\"response_timeout\",\"subject\"],\"airflow.providers.standard.operators.hitl.HITLEntryOperator\":[\"assigned_users\",\"body\",\"defaults\",\"multiple\",\"notifiers\",\"options\",\"response_timeout\",\"subject\"],\"airflow.providers.standard.operators.hitl.HITLOperator\":[\"assigned_users\",\"body\",\"defaults\",\"multiple\",\"notifiers\",\"options\",\"response_timeout\",\"subject\"],\"airflow.providers.standard.operators.latest_only.LatestOnlyOperator\":[\"context\"],\"airflow.providers.standard.operators.python.BranchExternalPythonOperator\":[\"context\",\"env_vars\",\"expect_airflow\",\"expect_pendulum\",\"inherit_env\",\"op_args\",\"op_kwargs\",\"python\",\"python_callable\",\"serializer\",\"show_return_value_in_logs\",\"skip_on_exit_code\",\"string_args\",\"templates_dict\",\"templates_exts\"],\"airflow.providers.standard.operators.python.BranchPythonOperator\":[\"context\",\"op_args\",\"op_kwargs\",\"python_callable\",\"show_return_value_in_logs\",\"templates_dict\",\"templates_exts\"],\"airflow.providers.standard.operators.python.BranchPythonVirtualenvOperator\":[\"context\",\"env_vars\",\"expect_airflow\",\"index_urls\",\"index_urls_from_connection_ids\",\"inherit_env\",\"op_args\",\"op_kwargs\",\"pip_install_options\",\"python_callable\",\"python_version\",\"requirements\",\"serializer\",\"show_return_value_in_logs\",\"skip_on_exit_code\",\"string_args\",\"system_site_packages\",\"templates_dict\",\"templates_exts\",\"venv_cache_path\"],\"airflow.providers.standard.operators.python.ExternalPythonOperator\":[\"context\",\"env_vars\",\"expect_airflow\",\"expect_pendulum\",\"inherit_env\",\"op_args\",\"op_kwargs\",\"python\",\"python_callable\",\"serializer\",\"show_return_value_in_logs\",\"skip_on_exit_code\",\"string_args\",\"templates_dict\",\"templates_exts\"],\"airflow.providers.standard.operators.python.PythonOperator\":[\"context\",\"op_args\",\"op_kwargs\",\"python_callable\",\"show_return_value_in_logs\",\"templates_dict\",\"templates_exts\"],\"airflow.providers.standard.operators.python.PythonVirtualenvOperator\":[\"context\",\"env_vars\",\"expect_airflow\",\"index_urls\",\"index_urls_from_connection_ids\",\"inherit_env\",\"op_args\",\"op_kwargs\",\"pip_install_options\",\"python_callable\",\"python_version\",\"requirements\",\"serializer\",\"show_return_value_in_logs\",\"skip_on_exit_code\",\"string_args\",\"system_site_packages\",\"templates_dict\",\"templates_exts\",\"venv_cache_path\"],\"airflow.providers.standard.operators.python.ShortCircuitOperator\":[\"context\",\"ignore_downstream_trigger_rules\",\"op_args\",\"op_kwargs\",\"python_callable\",\"show_return_value_in_logs\",\"templates_dict\",\"templates_exts\"],\"airflow.providers.standard.operators.smooth.SmoothOperator\":[\"context\"],\"airflow.providers.standard.operators.trigger_dagrun.TriggerDagRunOperator\":[\"allowed_states\",\"conf\",\"context\",\"deferrable\",\"fail_when_dag_is_paused\",\"failed_states\",\"logical_date\",\"note\",\"openlineage_inject_parent_info\",\"poke_interval\",\"reset_dag_run\",\"run_after\",\"skip_when_already_exists\",\"trigger_dag_id\",\"trigger_run_id\",\"wait_for_completion\"],\"airflow.providers.standard.operators.weekday.BranchDayOfWeekOperator\":[\"context\",\"follow_task_ids_if_false\",\"follow_task_ids_if_true\",\"use_task_logical_date\",\"week_day\"],\"airflow.providers.standard.sensors.bash.BashSensor\":[\"bash_command\",\"context\",\"env\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"output_encoding\",\"poke_interval\",\"retry_exit_code\",\"silent_fail\",\"soft_fail\",\"timeout\"],\"airflow.providers.standard.sensors.date_time.DateTimeSensor\":[\"context\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"target_time\",\"timeout\"],\"airflow.providers.standard.sensors.date_time.DateTimeSensorAsync\":[\"context\",\"end_from_trigger\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"start_from_trigger\",\"target_time\",\"timeout\",\"trigger_kwargs\"],\"airflow.providers.standard.sensors.external_task.ExternalTaskMarker\":[\"context\",\"external_dag_id\",\"external_task_id\",\"logical_date\",\"recursion_depth\"],\"airflow.providers.standard.sensors.external_task.ExternalTaskSensor\":[\"allowed_states\",\"check_existence\",\"context\",\"deferrable\",\"execution_date_fn\",\"execution_delta\",\"exponential_backoff\",\"external_dag_id\",\"external_task_group_id\",\"external_task_id\",\"external_task_ids\",\"failed_states\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"poll_interval\",\"silent_fail\",\"skipped_states\",\"soft_fail\",\"timeout\"],\"airflow.providers.standard.sensors.filesystem.FileSensor\":[\"context\",\"deferrable\",\"exponential_backoff\",\"filepath\",\"fs_conn_id\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"recursive\",\"silent_fail\",\"soft_fail\",\"start_from_trigger\",\"timeout\",\"trigger_kwargs\"],\"airflow.providers.standard.sensors.python.PythonSensor\":[\"context\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"op_args\",\"op_kwargs\",\"poke_interval\",\"python_callable\",\"silent_fail\",\"soft_fail\",\"templates_dict\",\"timeout\"],\"airflow.providers.standard.sensors.time.TimeSensor\":[\"context\",\"deferrable\",\"end_from_trigger\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"start_from_trigger\",\"target_time\",\"timeout\",\"trigger_kwargs\"],\"airflow.providers.standard.sensors.time.TimeSensorAsync\":[\"context\",\"deferrable\",\"end_from_trigger\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"start_from_trigger\",\"target_time\",\"timeout\",\"trigger_kwargs\"],\"airflow.providers.standard.sensors.time_delta.TimeDeltaSensor\":[\"context\",\"deferrable\",\"delta\",\"end_from_trigger\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"timeout\"],\"airflow.providers.standard.sensors.time_delta.TimeDeltaSensorAsync\":[\"context\",\"deferrable\",\"delta\",\"end_from_trigger\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"timeout\"],\"airflow.providers.standard.sensors.time_delta.WaitSensor\":[\"context\",\"deferrable\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"time_to_wait\",\"timeout\"],\"airflow.providers.standard.sensors.weekday.DayOfWeekSensor\":[\"context\",\"exponential_backoff\",\"max_wait\",\"mode\",\"never_fail\",\"poke_interval\",\"silent_fail\",\"soft_fail\",\"timeout\",\"use_task_logical_date\",\"week_day\"]}}");
// src/dialects/dag-factory/format/arguments.ts
const known = new Map(Object.entries(operators_default.own));
const ofEvery = new Set(operators_default.every);
const ofFactory = new Set("operator dependencies task_group_name parent_group_name expand partial task_id variables_as_arguments execution_delta execution_date_fn".split(" "));
const named = /^(?:python_callable|execution_date_fn|on_(?:success|failure|execute|retry|skipped)_callback)_(?:name|file)$/;
function* argumentViolations({ id, value, isListed }, say) {
	const operator = under(value, "operator");
	const path = textIn(operator);
	if (!operator || path === void 0) return;
	const taken = known.get(path);
	if (!taken) {
		const near = misspelt(path);
		if (near !== void 0) yield say("unknown-job", operator, `Operator ${require_startup.quoted(path)} of task ${require_startup.quoted(id)} does not exist; did you mean ${require_startup.quoted(near)}?`, `Write \`${near}\``);
		return;
	}
	yield* callableTwice({
		id,
		value,
		isListed
	}, say);
	for (const holder of [mapIn(under(value, "partial")), mapIn(under(value, "expand"))]) if (holder) yield* unknownIn(holder, taken, `${path.slice(path.lastIndexOf(".") + 1)} of task ${require_startup.quoted(id)}`, say);
}
function* callableTwice({ id, value }, say) {
	const beside = under(value, "python_callable_file") ?? under(value, "python_callable_name");
	if (!beside || under(value, "python_callable") === void 0) return;
	yield say("unknown-key", beside, `Task ${require_startup.quoted(id)} has ${require_startup.quoted("python_callable")} and the name or file of another function: no DAG of the file loads`, "Remove one of the two", "key");
}
function* unknownIn({ entries }, taken, owner, say) {
	for (const [key, entry] of entries) {
		if (taken.includes(key) || ofEvery.has(key) || ofFactory.has(key) || named.test(key) || Object.hasOwn(require_check_command.removedKeys, key)) continue;
		const near = require_startup.soleClosestTo(key, [...taken, ...ofEvery]);
		yield say("unknown-key", entry, `${owner} does not take ${require_startup.quoted(key)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`, near === void 0 ? "Remove the key: no DAG of the file loads with it" : `Write \`${near}\``, "key");
	}
}
function misspelt(path) {
	const module = path.slice(0, path.lastIndexOf(".") + 1);
	return require_startup.soleClosestTo(path, [...known.keys()].filter((other) => other.startsWith(module) && !other.slice(module.length).includes(".")));
}
// src/dialects/dag-factory/format/fields.ts
function field(kind, about) {
	return {
		kind,
		about
	};
}
const dagFields = {
	dag_display_name: field("text", "The name that the UI shows."),
	description: field("text", "A line about the DAG."),
	catchup: field("flag", "Whether the runs since the start date are made up for. Airflow 2: true by default; Airflow 3: false."),
	max_active_runs: field("whole", "Most runs at the same time; further ones wait. The server has a default, usually 16."),
	max_active_tasks: field("whole", "Most tasks at the same time over all runs of the DAG. The server has a default, usually 16."),
	concurrency: field("whole", "The old name of `max_active_tasks`; it goes before it."),
	dagrun_timeout: field("timedelta", "How long a run may take; its tasks are skipped then."),
	render_template_as_native_obj: field("flag", "Whether templates give objects of Python and not texts."),
	is_paused_upon_creation: field("flag", "Whether a new DAG is paused."),
	doc_md: field("text", "Documentation as Markdown."),
	params: field("mapping", "Values that a run may be given, with their defaults."),
	user_defined_macros: field("mapping", "Names for templates, with the dotted paths of functions."),
	default_args: field("mapping", "Arguments of every task of the DAG."),
	on_success_callback: field("callback", "Called when a run has succeeded."),
	on_failure_callback: field("callback", "Called when a run has failed.")
};
const taskFields = {
	retries: field("count", "How many retries a failed task has."),
	retry_delay: field("delay", "The delay before a retry; 5 minutes by default."),
	max_retry_delay: field("delay", "The longest delay of an exponential back-off."),
	retry_exponential_backoff: field("backoff", "Whether the delay doubles with each attempt; Airflow 3.2 and later also take a factor."),
	execution_timeout: field("timedelta", "How long an attempt may take."),
	pool_slots: field("whole", "Slots of the pool that the task takes."),
	priority_weight: field("whole", "The priority of the task in its pool."),
	depends_on_past: field("flag", "Whether the task waits for itself in the previous run."),
	wait_for_downstream: field("flag", "Whether the task also waits for the tasks after it in the previous run."),
	email_on_failure: field("flag", "Whether a mail is sent when the task has failed; it needs `email`."),
	email_on_retry: field("flag", "Whether a mail is sent before a retry; it needs `email`."),
	max_active_tis_per_dagrun: field("whole", "Most instances of the task at the same time in one run."),
	on_success_callback: field("callback", "Called when the task has succeeded."),
	on_failure_callback: field("callback", "Called when the task has failed."),
	on_retry_callback: field("callback", "Called before a retry of the task."),
	on_execute_callback: field("callback", "Called before the task starts."),
	on_skipped_callback: field("callback", "Called when the task is skipped.")
};
// src/dialects/dag-factory/format/kinds.ts
function kind(words, schema, ...takes) {
	return {
		words,
		schema,
		takes: new Set([...takes, "unknown"])
	};
}
const object = {
	type: "object",
	required: ["__type__"]
};
const kinds = {
	flag: kind("true or false", { type: "boolean" }, "flag"),
	whole: kind("a whole number", { type: "integer" }, "whole"),
	count: kind("a whole number", {
		type: [
			"integer",
			"string",
			"null"
		],
		pattern: "^[0-9]+$"
	}, "whole", "fraction", "flag", "null"),
	text: kind("a text", { type: ["string", "null"] }, "text", "null", "object"),
	backoff: kind("true, false or a factor", { type: ["boolean", "number"] }, "flag", "whole", "fraction", "null"),
	timedelta: kind("a `datetime.timedelta` object", { anyOf: [object, { type: "null" }] }, "object", "null"),
	delay: kind("a number of seconds or a `datetime.timedelta` object", { anyOf: [object, { type: ["number", "null"] }] }, "object", "whole", "fraction", "flag", "null"),
	mapping: kind("a mapping", { type: ["object", "null"] }, "mapping", "object", "null"),
	callback: kind("a dotted path, or a mapping with `callback`", { anyOf: [{ type: ["string", "null"] }, {
		type: "object",
		required: ["callback"]
	}] }, "text", "mapping", "object", "null")
};
function typeOf(value) {
	if (value.kind === "unknown") return "unknown";
	if (value.kind === "list") return "list";
	if (value.kind === "map") {
		if ([
			"__and__",
			"__or__",
			"__join__"
		].some((key) => value.entries.has(key))) return "unknown";
		return value.entries.has("__type__") ? "object" : "mapping";
	}
	if (value.value === null) return "null";
	if (flagIn(value) !== void 0) return "flag";
	if (typeof value.value === "number") return Number.isInteger(value.value) ? "whole" : "fraction";
	if (value.node.style !== "plain" || typeof value.value !== "string") return "text";
	return isYamlNumber(value.value) ? "whole" : isDate(value.value) ? "date" : "text";
}
function isRefused(name, value) {
	const type = typeOf(value);
	if (name === "count" && type === "text") return value.kind === "scalar" && !/^\s*[-+]?\d[\d_]*\s*$/.test(String(value.value));
	if (name === "callback" && type === "mapping") return mapIn(value)?.entries.has("callback") !== true;
	return !kinds[name].takes.has(type);
}
// src/dialects/dag-factory/format/values.ts
const weightRules = new Set([
	"downstream",
	"upstream",
	"absolute"
]);
function* valueViolations(dag, say) {
	const { value, own, id } = dag;
	const written = own.entries.get("default_args");
	if (written && isNull(written)) yield say("wrong-type", written, `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(id)} has no value`, "Remove the key, or write a mapping", "key");
	yield* zoneViolations(dag, say);
	yield* objectViolations(dag, under(value, "schedule"), say);
	const timetable = under(value, "timetable");
	if (timetable && under(value, "schedule") !== void 0) yield say("wrong-value", timetable, `DAG ${require_startup.quoted(id)} has both ${require_startup.quoted("schedule")} and ${require_startup.quoted("timetable")}`, "Remove one of the two", "key");
	yield* taskDates(dag, say);
	for (const [holder, owner] of holdersIn(dag)) yield* argumentValues(holder, owner, say);
}
function* holdersIn(dag) {
	const defaults = mapIn(dag.value.entries.get("default_args"));
	if (defaults) yield [defaults, `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)}`];
	for (const { id, value } of groupsOf(dag)) {
		const own = mapIn(value.entries.get("default_args"));
		if (own) yield [own, `${require_startup.quoted("default_args")} of task group ${require_startup.quoted(id)}`];
	}
	for (const { id, value } of tasksOf(dag)) yield [value, `task ${require_startup.quoted(id)}`];
}
function* argumentValues(holder, owner, say) {
	const rule = under(holder, "weight_rule");
	const name = textIn(rule);
	if (rule && name !== void 0 && !name.includes(".") && !weightRules.has(name)) yield say("wrong-value", rule, `Weight rule ${require_startup.quoted(name)} of ${owner} does not exist`, `Write one of ${[...weightRules].join(", ")}`);
	const delta = under(holder, "execution_delta");
	const distance = textIn(delta);
	if (delta && distance !== void 0 && relativeSeconds(distance) === null) yield say("wrong-value", delta, `${require_startup.quoted("execution_delta")} ${require_startup.quoted(distance)} of ${owner} is refused: hours, minutes, seconds or days are taken only`, "Write a text such as \"2 hours\"");
}
function* taskDates(dag, say) {
	for (const { id, value } of tasksOf(dag)) for (const key of ["start_date", "end_date"]) {
		const date = under(value, key);
		if (date && typeOf(date) === "date" && !/[Tt: ]/.test(textIn(date) ?? "")) yield say("wrong-type", date, `${require_startup.quoted(key)} of task ${require_startup.quoted(id)} is a day, which Airflow refuses on a task`, `Move \`${key}\` to the DAG or into \`default_args\``);
	}
}
function* zoneViolations({ value, id }, say) {
	const hasClock = under(value, "schedule") !== void 0 || under(value, "schedule_interval") !== void 0;
	for (const holder of [value, mapIn(value.entries.get("default_args"))]) {
		const zone = under(holder, "timezone");
		const name = textIn(zone);
		const isUsed = ["start_date", "end_date"].some((key) => under(holder, key) !== void 0);
		if (!zone || name === void 0 || !isUsed || hasClock || require_check_command.isKnownZone(name) || /^[+-]?\d/.test(name)) continue;
		yield say("wrong-value", zone, `Time zone ${require_startup.quoted(name)} of DAG ${require_startup.quoted(id)} does not exist`, "Write a name of the IANA database, such as Europe/Berlin");
	}
}
function* objectViolations({ id }, schedule, say) {
	const object = mapIn(schedule);
	const type = typeIn(schedule);
	if (!object || type === void 0) return;
	if (type === "datetime.timedelta") {
		const wrong = [...object.entries].find(([key]) => !/^(?:__type__|__args__|weeks|days|hours|minutes|seconds|milliseconds|microseconds)$/.test(key));
		if (wrong) yield say("wrong-value", wrong[1], `A timedelta has no ${require_startup.quoted(wrong[0])}`, "Write one of weeks, days, hours, minutes, seconds", "key");
		else if ((timedeltaIn(object) ?? 1) <= 0) yield say("wrong-value", object, `The schedule of DAG ${require_startup.quoted(id)} is an interval of no length`, "Write a positive duration");
	}
}
// src/dialects/dag-factory/format/check.ts
function* formatViolations(dag, say) {
	const { value, id } = dag;
	yield* typesIn(value, dagFields, `DAG ${require_startup.quoted(id)}`, say);
	const defaults = mapIn(value.entries.get("default_args"));
	if (defaults) yield* typesIn(defaults, taskFields, `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(id)}`, say);
	for (const group of groupsOf(dag)) yield* groupViolations(group, say);
	for (const task of tasksOf(dag)) yield* taskViolations$1(task, say);
	yield* sectionViolations(dag, say);
	yield* valueViolations(dag, say);
	for (const task of tasksOf(dag)) yield* argumentViolations(task, say);
}
function* typesIn(holder, fields, owner, say) {
	for (const [key, value] of holder.entries) {
		const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
		if (!field || isNull(value) || !isRefused(field.kind, value)) continue;
		yield say("wrong-type", value, `${require_startup.quoted(key)} of ${owner} is ${described(value)}, and Airflow takes ${kinds[field.kind].words}`, remedyOf(key, field, value));
	}
}
function described(value) {
	const type = typeOf(value);
	if (type === "text") return `the text ${require_startup.quoted(textIn(value) ?? "")}`;
	return {
		null: "null",
		flag: "true or false",
		whole: "a number",
		fraction: "a fraction",
		date: "a date",
		list: "a list",
		mapping: "a mapping",
		object: "an object",
		unknown: "unknown"
	}[type];
}
function remedyOf(key, { kind }, value) {
	const text = textIn(value) ?? "";
	if (kind === "timedelta" && typeOf(value) === "whole") return `Write \`${key}: {__type__: datetime.timedelta, seconds: ${text}}\``;
	if (kind === "timedelta" || kind === "delay") return `Write \`${key}: {__type__: datetime.timedelta, minutes: 5}\` with the real duration`;
	if (kind === "flag" && /^(?:true|yes|on|false|no|off)$/i.test(text)) return `Write \`${key}: ${/^(?:true|yes|on)$/i.test(text)}\`, without quotes`;
	if (kind === "whole" && /^\d+$/.test(text)) return `Write \`${key}: ${text}\`, without quotes`;
	if (kind === "text") return `Write \`${key}: "${text}"\`, with quotes`;
	if (kind === "callback" && typeOf(value) === "list") return "Write one path: dag-factory 1.1.0 takes no list";
	return `Write ${kinds[kind].words}`;
}
function* groupViolations({ id, value }, say) {
	if (!/^[\w-]+$/.test(id)) yield nameViolation(`Task group ${require_startup.quoted(id)}`, value, "letters, digits, dashes and underscores", say);
	const defaults = mapIn(value.entries.get("default_args"));
	if (defaults) yield* typesIn(defaults, taskFields, `${require_startup.quoted("default_args")} of task group ${require_startup.quoted(id)}`, say);
}
function nameViolation(owner, value, allowed, say) {
	return say("wrong-value", value, `${owner} has a name that Airflow refuses`, `Use ${allowed} only`, "key");
}
const mappedFields = Object.fromEntries(Object.entries(taskFields).filter(([key, { kind }]) => key === "pool_slots" || [
	"flag",
	"delay",
	"callback",
	"count"
].includes(kind)));
function* taskViolations$1({ id, value }, say) {
	if (!/^[\w.-]+$/.test(id)) yield nameViolation(`Task ${require_startup.quoted(id)}`, value, "letters, digits, dashes, dots and underscores", say);
	yield* typesIn(value, (mapIn(value.entries.get("expand"))?.entries.size ?? 0) > 0 ? mappedFields : taskFields, `task ${require_startup.quoted(id)}`, say);
	const dependencies = value.entries.get("dependencies");
	if (dependencies && (isNull(dependencies) || itemsOf(dependencies).some(isNull))) yield say("wrong-type", dependencies, `${require_startup.quoted("dependencies")} of task ${require_startup.quoted(id)} is or holds null`, "Remove it, or write the ids of tasks");
	const operator = value.entries.get("operator");
	const path = textIn(operator);
	if (operator && path !== void 0 && !/[.$]/.test(path)) yield say("wrong-value", operator, `Operator ${require_startup.quoted(path)} of task ${require_startup.quoted(id)} is no dotted path`, "Write the path of the class with its module");
	if (operator && isNull(operator)) yield say("wrong-type", operator, `${require_startup.quoted("operator")} of task ${require_startup.quoted(id)} has no value`, "Write the dotted path of a class", "key");
	const expand = under(value, "expand");
	if (expand && ![
		"mapping",
		"unknown",
		"object"
	].includes(typeOf(expand))) yield say("wrong-type", expand, `${require_startup.quoted("expand")} of task ${require_startup.quoted(id)} is ${described(expand)}`, "Write a mapping of arguments to lists");
	for (const [key, entry] of mapIn(expand)?.entries ?? []) if ([
		"whole",
		"fraction",
		"flag",
		"null"
	].includes(typeOf(entry))) yield say("wrong-type", entry, `Argument ${require_startup.quoted(key)} in ${require_startup.quoted("expand")} of task ${require_startup.quoted(id)} is ${described(entry)}`, "Write a list, a mapping or the output of a task");
}
function* sectionViolations({ value, id }, say) {
	for (const [key, name] of [["tasks", "task_id"], ["task_groups", "group_name"]]) {
		const section = under(value, key);
		if (!section) continue;
		if (![
			"list",
			"mapping",
			"unknown",
			"object"
		].includes(typeOf(section))) {
			yield say("wrong-type", section, `${require_startup.quoted(key)} of DAG ${require_startup.quoted(id)} is ${described(section)}`, `Write a list of entries with \`${name}\`, or a mapping`);
			continue;
		}
		for (const item of itemsOf(section)) if (item.kind !== "unknown" && mapIn(item)?.entries.has(name) !== true) yield say("missing-key", item, `An entry of ${require_startup.quoted(key)} of DAG ${require_startup.quoted(id)} has no ${require_startup.quoted(name)}`, `Add \`${name}\``);
		if (key === "task_groups") {
			for (const [group, entry] of mapIn(section)?.entries ?? []) if (isNull(entry)) yield say("wrong-type", entry, `Task group ${require_startup.quoted(group)} has no value`, `Write \`${group}: {tooltip: \u2026}\``, "key");
		}
	}
}
// src/dialects/dag-factory/operators.ts
const movedModules = {
	"airflow.operators.bash_operator": "airflow.providers.standard.operators.bash",
	"airflow.operators.python_operator": "airflow.providers.standard.operators.python",
	"airflow.operators.dummy": "airflow.providers.standard.operators.empty",
	"airflow.operators.dummy_operator": "airflow.providers.standard.operators.empty",
	"airflow.operators.dagrun_operator": "airflow.providers.standard.operators.trigger_dagrun",
	"airflow.operators.latest_only_operator": "airflow.providers.standard.operators.latest_only",
	"airflow.operators.branch_operator": "airflow.providers.standard.operators.branch",
	"airflow.operators.email_operator": "airflow.providers.smtp.operators.smtp",
	"airflow.operators.http_operator": "airflow.providers.http.operators.http",
	"airflow.operators.docker_operator": "airflow.providers.docker.operators.docker",
	"airflow.operators.sql": "airflow.providers.common.sql.operators.sql",
	"airflow.operators.sql_branch_operator": "airflow.providers.common.sql.operators.sql",
	"airflow.operators.check_operator": "airflow.providers.common.sql.operators.sql",
	"airflow.operators.hive_operator": "airflow.providers.apache.hive.operators.hive",
	"airflow.operators.papermill_operator": "airflow.providers.papermill.operators.papermill",
	"airflow.sensors.external_task_sensor": "airflow.providers.standard.sensors.external_task",
	"airflow.sensors.date_time_sensor": "airflow.providers.standard.sensors.date_time",
	"airflow.sensors.time_delta_sensor": "airflow.providers.standard.sensors.time_delta",
	"airflow.sensors.http_sensor": "airflow.providers.http.sensors.http",
	"airflow.sensors.sql": "airflow.providers.common.sql.sensors.sql",
	"airflow.sensors.sql_sensor": "airflow.providers.common.sql.sensors.sql",
	"airflow.sensors.s3_key_sensor": "airflow.providers.amazon.aws.sensors.s3"
};
const movedClasses = {
	DummyOperator: "EmptyOperator",
	SimpleHttpOperator: "HttpOperator",
	CheckOperator: "SQLCheckOperator",
	IntervalCheckOperator: "SQLIntervalCheckOperator",
	ThresholdCheckOperator: "SQLThresholdCheckOperator",
	ValueCheckOperator: "SQLValueCheckOperator",
	BranchSqlOperator: "BranchSQLOperator"
};
const keptModules = {
	operators: new Set("bash branch datetime email empty generic_transfer latest_only python smooth trigger_dagrun weekday".split(" ")),
	sensors: new Set("base bash date_time external_task filesystem python time_delta time_sensor weekday".split(" "))
};
function movedTo(path) {
	const [, module = "", name = ""] = /^(.+)\.(\w+)$/.exec(path) ?? [];
	const target = movedModules[module];
	if (target !== void 0) return { now: `${target}.${movedClasses[name] ?? name}` };
	const [, kind = "", own = ""] = /^airflow\.(operators|sensors)\.(\w+)$/.exec(module) ?? [];
	return module.startsWith("airflow.contrib.") || own !== "" && keptModules[kind]?.has(own) === false ? { now: null } : void 0;
}
function packageOf(path) {
	const [, rest = ""] = /^airflow\.providers\.([\w.]+?)\.(?:operators|sensors|transfers)\./.exec(path) ?? [];
	return `apache-airflow-providers-${rest.replaceAll(".", "-").replace("amazon-aws", "amazon")}`;
}
function isSensor(path) {
	return /Sensor(?:Async)?$/.test(path);
}
function isBranch(path) {
	return /(?:^|\.)Branch\w*Operator$/.test(path) || /\.task\.branch$|\.branch_task$/.test(path);
}
// src/dialects/dag-factory/value-violations.ts
function* dagValueViolations(dag) {
	yield* idViolations(dag);
	yield* keyViolations(dag);
	yield* scheduleViolations(dag);
	for (const key of ["template_searchpath", "doc_md_file_path"]) {
		const value = under(dag.value, key);
		const paths = value?.kind === "list" ? value.items : value ? [value] : [];
		for (const path of paths) {
			const text = textIn(path);
			if (text === void 0 || text.startsWith("/")) continue;
			yield refusal(dag, path, {
				kind: "wrong-value",
				message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} is a relative path, and dag-factory takes an absolute one only`,
				remedy: `Write the whole path, such as \`/opt/airflow/dags/${text.replace(/^(?:\.?\/)+/, "")}\``
			});
		}
	}
}
const idForm = /^[\p{L}\p{N}_.-]{1,250}$/u;
function* idViolations(dag) {
	if (idForm.test(dag.id) || variable$1.test(dag.id)) return;
	yield refusal(dag, dag.own, {
		kind: "wrong-value",
		part: "key",
		message: `DAG id ${require_startup.quoted(dag.id)} has other characters than letters, digits, dashes, dots and underscores, or is longer than 250`,
		remedy: `Write \`${dag.id.replace(/[^\p{L}\p{N}_.-]+/gu, "_").slice(0, 250)}\``
	});
}
const groupKeys = new Set("group_name parent_group_name dependencies default_args tooltip prefix_group_id ui_color ui_fgcolor group_display_name add_suffix_on_collision".split(" "));
function* keyViolations(dag) {
	for (const [key, value] of dag.value.entries) {
		if (require_check_command.dagKeys.has(key) || require_check_command.ignoredParameters.has(key) || require_check_command.onlyOnTask.has(key)) continue;
		const near = require_startup.soleClosestTo(key, [...require_check_command.dagKeys, ...require_check_command.onlyOnTask]);
		yield refusal(dag, value, {
			kind: "unknown-key",
			part: "key",
			message: `DAG ${require_startup.quoted(dag.id)} has the unknown key ${require_startup.quoted(key)}, which has no effect${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
			remedy: near === void 0 ? "Remove it" : `Write \`${near}\``,
			...near === void 0 && { severity: "warning" }
		});
	}
	for (const { id, value } of groupsOf(dag)) for (const [key, entry] of value.entries) {
		if (groupKeys.has(key)) continue;
		const near = require_startup.soleClosestTo(key, [...groupKeys]);
		yield refusal(dag, entry, {
			kind: "unknown-key",
			part: "key",
			message: `Task group ${require_startup.quoted(id)} has the unknown key ${require_startup.quoted(key)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
			remedy: near === void 0 ? "Remove it: no DAG of the file loads" : `Write \`${near}\``
		});
	}
}
function* scheduleViolations(dag) {
	const written = dag.value.entries.get("schedule");
	const schedule = scheduleOf(dag);
	if (!written) return;
	if (written.kind === "scalar" && (typeof written.value === "number" || typeof written.value === "boolean")) yield refusal(dag, written, {
		kind: "wrong-type",
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is ${require_startup.quoted(textIn(written) ?? "")}, which Airflow refuses`,
		remedy: "Write a cron expression in quotes, or an object such as `{__type__: datetime.timedelta, minutes: 60}`"
	});
	if (written.kind === "map" && schedule.kind === "other" && typeIn(written) === void 0 && under(written, "type")) yield refusal(dag, written, {
		kind: "wrong-value",
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a mapping of ${require_startup.quoted("type")} and ${require_startup.quoted("value")}, which dag-factory does not read and Airflow refuses`,
		remedy: `Write \`schedule: ${require_startup.quoted(textIn(under(written, "value")) ?? "0 5 * * *")}\``
	});
	if (/\.CronTriggerTimetable$/.test(typeIn(written) ?? "") && !under(written, "timezone") && itemsOf(under(written, "__args__")).length < 2) yield refusal(dag, written, {
		kind: "missing-key",
		message: `CronTriggerTimetable of DAG ${require_startup.quoted(dag.id)} has no ${require_startup.quoted("timezone")}, which it needs`,
		remedy: "Add `timezone: UTC` or the zone of the schedule"
	});
	yield* partsOfDate(dag, written);
	yield* continuousViolations(dag, written);
	yield* paramViolations(dag);
}
function* partsOfDate(dag, written) {
	if (typeIn(written) !== "dateutil.relativedelta.relativedelta" || written.kind !== "map") return;
	const parts = [...written.entries.keys()].filter((key) => /^(?:year|month|day|weekday|hour|minute|second)$/.test(key));
	const [part] = parts;
	if (part === void 0 || parts.length < written.entries.size - 1) return;
	yield refusal(dag, written.entries.get(part) ?? written, {
		kind: "wrong-value",
		part: "key",
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is no interval: ${require_startup.quoted(part)} of a relativedelta sets the ${part} of a date, ${require_startup.quoted(`${part}s`)} is a distance`,
		remedy: `Write \`${part}s\`, or a cron expression for a time of the day`,
		severity: "warning"
	});
}
function* continuousViolations(dag, written) {
	if (scheduleOf(dag).kind !== "continuous") return;
	const limit = dag.value.entries.get("max_active_runs");
	const runs = limit && wholeIn(limit);
	if (limit && (runs === void 0 || runs <= 1)) return;
	yield refusal(dag, limit ?? written, {
		kind: "wrong-value",
		message: `DAG ${require_startup.quoted(dag.id)} is continuous and ${runs === void 0 ? "has no `max_active_runs`, whose default is 16" : `has ${require_startup.quoted("max_active_runs")} ${runs}`}: Airflow takes 1 only`.replaceAll("`", "\""),
		remedy: "Write `max_active_runs: 1`"
	});
}
function* paramViolations(dag) {
	if ([
		"unset",
		"none",
		"unknown"
	].includes(scheduleOf(dag).kind)) return;
	const params = dag.value.entries.get("params");
	for (const [name, value] of params?.kind === "map" ? params.entries : []) {
		if (!isParamWithoutDefault(value)) continue;
		yield refusal(dag, value, {
			kind: "wrong-value",
			part: "key",
			message: `Param ${require_startup.quoted(name)} of DAG ${require_startup.quoted(dag.id)} has no default, which Airflow refuses for a DAG with a schedule`,
			remedy: "Add `default`"
		});
	}
}
function isParamWithoutDefault(value) {
	if (value.kind !== "map" || !/(?:^|\.)Param$/.test(typeIn(value) ?? "")) return false;
	if (value.entries.has("default") || value.entries.has("__args__")) return false;
	const type = value.entries.get("type");
	return !itemsOf(type).some((item) => textIn(item) === "null") && textIn(type) !== "null";
}
function* taskValueViolations(dag, task) {
	const { value } = task;
	if (isSensor(operatorOf(task))) yield* sensorViolations(dag, task, value);
}
const modes = ["poke", "reschedule"];
function* sensorViolations(dag, task, value) {
	const mode = under(value, "mode");
	const text = textIn(mode);
	if (mode && text !== void 0 && !modes.includes(text) && !text.includes("{{")) yield refusal(dag, mode, {
		kind: "wrong-value",
		message: `Mode ${require_startup.quoted(text)} of sensor ${require_startup.quoted(task.id)} does not exist`,
		remedy: `Write \`mode: ${require_startup.soleClosestTo(text, modes) ?? "reschedule"}\``
	});
	const interval = under(value, "poke_interval");
	if (interval?.kind === "scalar" && typeof interval.value === "number" && interval.value < 0) yield refusal(dag, interval, {
		kind: "wrong-value",
		message: `${require_startup.quoted("poke_interval")} of sensor ${require_startup.quoted(task.id)} is ${interval.value}, and Airflow takes no negative number`,
		remedy: "Write `poke_interval: 60`"
	});
}
// src/dialects/dag-factory/validate.ts
const mostViolations = 1e3;
const fileOnDag = /^(on_(?:success|failure|execute)_callback)_file$/;
const fileOnTask = /^(python_callable|on_(?:success|failure|execute|retry|skipped)_callback)_file$/;
function validateDags(project) {
	if (require_startup.isBroken(project.documents[0])) return [];
	const told = new Map();
	for (const dag of dagsOf(project)) for (const violation of violationsOf(dag)) {
		if (told.size === mostViolations) break;
		told.set(`${violation.kind} ${JSON.stringify("path" in violation.at ? violation.at.path : [])} ${violation.document?.source.path ?? ""}`, violation);
	}
	return [...told.values()];
}
function* violationsOf(dag) {
	yield* formatViolations(dag, (kind, value, message, remedy, part) => violation(dag, kind, value, message, remedy, part));
	yield* tagViolations(dag);
	yield* dagValueViolations(dag);
	for (const key of ["start_date", "end_date"]) for (const holder of [dag.value, mapIn(dag.value.entries.get("default_args"))]) yield* dateViolations(dag, under(holder, key));
	yield* relativeFiles(dag, dag.value, fileOnDag, `DAG ${require_startup.quoted(dag.id)}`);
	const defaults = mapIn(dag.value.entries.get("default_args"));
	const owner = `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)}`;
	if (defaults) yield* relativeFiles(dag, defaults, fileOnTask, owner);
	if (defaults && tasksOf(dag).length > 0) {
		yield* slotViolations(dag, defaults, owner);
		yield* ruleViolations(dag, defaults);
	}
	for (const task of tasksOf(dag)) {
		yield* taskViolations(dag, task);
		yield* taskValueViolations(dag, task);
		yield* argumentViolations$1(dag, task);
		yield* relativeFiles(dag, task.value, fileOnTask, `task ${require_startup.quoted(task.id)}`);
	}
}
function violation(dag, kind, value, message, remedy, part) {
	const { document, path } = value.at;
	return {
		kind,
		at: {
			path,
			...part && { part }
		},
		message,
		remedy,
		...document !== dag.document && { document }
	};
}
function* tagViolations(dag) {
	const tags = dag.value.entries.get("tags");
	if (!tags || tags.kind === "list" || tags.kind === "unknown") return;
	const text = textIn(tags);
	yield violation(dag, "wrong-type", tags, `${require_startup.quoted("tags")} of DAG ${require_startup.quoted(dag.id)} is not a list`, `Write \`tags: [${text ?? ""}]\``);
}
function* dateViolations(dag, value) {
	if (!value || dateIn(value).kind !== "invalid") return;
	const text = textIn(value);
	const isDistance = /^\s*[-+]?[\d.,]+\s*[a-z]+/i.test(text ?? "");
	const what = text === void 0 ? `a ${value.kind === "list" ? "list" : "mapping"}` : require_startup.quoted(text);
	yield violation(dag, "wrong-value", value, isDistance ? `Date ${what} is refused: a relative date counts hours, minutes, seconds or days` : `Date ${what} is refused: it is neither a date nor a number of days`, "Write a date such as \"2026-01-31\", or a number of days such as \"7 days\"");
}
function* taskViolations(dag, task) {
	const { id, value } = task;
	const said = (kind, at, message, remedy, part) => violation(dag, kind, at, message, remedy, part);
	yield* missingOperator(dag, task);
	const dependencies = under(value, "dependencies");
	if (dependencies?.kind === "scalar") yield said("wrong-type", dependencies, `${require_startup.quoted("dependencies")} of task ${require_startup.quoted(id)} is a text and not a list`, `Write \`dependencies: [${textIn(dependencies)}]\``);
	const partial = under(value, "partial");
	if (partial && under(value, "expand") === void 0 && under(value, "decorator") === void 0) yield said("missing-key", partial, `Task ${require_startup.quoted(id)} has ${require_startup.quoted("partial")} and no ${require_startup.quoted("expand")}`, "Add `expand` with the argument to map over, or move the arguments of `partial` to the task", "key");
	yield* slotViolations(dag, value, `task ${require_startup.quoted(id)}`);
	const delta = under(value, "execution_delta");
	if (delta?.kind === "map" && typeIn(delta) !== void 0) yield said("wrong-type", delta, `${require_startup.quoted("execution_delta")} of task ${require_startup.quoted(id)} is an object, and dag-factory 1.1.0 takes a text only`, "Write `execution_delta: \"2 hours\"` with the real distance");
	yield* ruleViolations(dag, value);
	yield* alwaysMapped(dag, task);
}
function* alwaysMapped(dag, { id, value }) {
	const rule = under(value, "trigger_rule");
	const isGenerated = [...mapIn(under(value, "expand"))?.entries.values() ?? []].some((entry) => /^\+\w+/.test(textIn(entry) ?? ""));
	if (!rule || textIn(rule) !== "always" || !isGenerated || under(value, "decorator") === void 0) return;
	yield violation(dag, "wrong-value", rule, `Trigger rule "always" of task ${require_startup.quoted(id)} is refused: the task is mapped over what another task returns`, "Write `trigger_rule: all_done`");
}
function* slotViolations(dag, holder, owner) {
	const slots = under(holder, "pool_slots");
	const count = wholeIn(slots);
	if (slots?.kind !== "scalar" || typeof slots.value !== "number" || count === void 0 || count >= 1) return;
	yield violation(dag, "wrong-value", slots, `${require_startup.quoted("pool_slots")} of ${owner} is ${count}, and Airflow takes 1 or more`, "Write `pool_slots: 1`");
}
function* ruleViolations(dag, value) {
	const written = under(value, "trigger_rule");
	const name = textIn(written);
	if (!written || name === void 0 || name.includes("{{") || ruleNamed(name) || name in removedRules) return;
	const near = require_startup.soleClosestTo(name, ruleNames);
	yield violation(dag, "wrong-value", written, `Trigger rule ${require_startup.quoted(name)} does not exist${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`, near === void 0 ? `Write one of ${ruleNames.join(", ")}` : `Write \`trigger_rule: ${near}\``);
}
function* relativeFiles(dag, holder, named, owner) {
	for (const [key, value] of holder.entries) {
		const [, start] = named.exec(key) ?? [];
		const text = textIn(value);
		if (start === void 0 || text === void 0 || text.startsWith("/")) continue;
		if (under(holder, `${start}_name`) === void 0 || under(holder, start) !== void 0) continue;
		yield violation(dag, "wrong-value", value, `${require_startup.quoted(key)} of ${owner} is a relative path, and dag-factory takes an absolute one only`, `Write the whole path, such as \`${key}: /opt/airflow/dags/${text.replace(/^(?:\.?\/)+/, "")}\``);
	}
}
function* missingOperator(dag, { id, value, isListed }) {
	if (["operator", "decorator"].some((key) => !isNull(value.entries.get(key)) && value.entries.has(key))) return;
	const list = dag.value.entries.get("tasks");
	const isInBlock = isListed && under(dag.block, "tasks")?.kind === "list" && value.layer === "dag";
	yield violation(dag, "missing-key", isInBlock && list ? list : value, isInBlock ? `Task ${require_startup.quoted(id)} has no ${require_startup.quoted("operator")}: a list of tasks replaces that of the block ${require_startup.quoted("default")}` : `Task ${require_startup.quoted(id)} has neither ${require_startup.quoted("operator")} nor ${require_startup.quoted("decorator")}`, isInBlock ? "Write the tasks as a mapping in both places, or add `operator`" : "Add `operator` with the dotted path of a class");
}
// src/dialects/dag-factory/index.ts
var dag_factory_exports = require_rolldown_runtime.__exportAll({ dagFactory: () => dagFactory });
const dagFactory = {
	...dagFactoryDialect,
	service: require_check_command.service$3,
	recognise: require_check_command.recogniseDags,
	claims: require_check_command.claimedBy$1,
	projectsIn: require_check_command.projectsIn$1,
	validate: validateDags,
	read: (project) => readDags(dagFactoryDialect, project)
};
// src/dialects/dag-factory/inspect.ts
function placeIn(dag, value, part) {
	return placeOf(value, dag.document, part);
}
function isToldHere(dag, value, pick) {
	if (value.layer === "dag") return true;
	const seat = seatText(value);
	return dagsOf(dag.project).find((other) => seatText(pick(other)) === seat) === dag;
}
function seatText(value) {
	return value ? `${value.at.document.source.path} ${JSON.stringify(value.at.path)}` : "";
}
// src/dialects/dag-factory/rules/asset-list-means-all.ts
var asset_list_means_all_default = require_startup.defineRule({
	summary: "A list of assets means all of them",
	why: "The DAG starts when every asset of the list has been updated, although the documentation of dag-factory says one.",
	remedy: "For any of them write `__or__` over `airflow.sdk.Asset` objects.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const schedule = scheduleOf(dag);
			if (schedule.kind !== "data" || schedule.value.kind !== "list" || schedule.value.items.length < 2) continue;
			if (!isToldHere(dag, schedule.value, (other) => other.value.entries.get("schedule"))) continue;
			yield {
				at: placeIn(dag, schedule.value),
				message: `DAG ${require_startup.quoted(dag.id)} starts when ${schedule.value.items.length === 2 ? "both" : `all ${schedule.value.items.length}`} assets of its schedule have been updated`,
				subject: "schedule"
			};
		}
	}
});
// src/dialects/dag-factory/rules/asset-schedule-unsupported.ts
var asset_schedule_unsupported_default = require_startup.defineRule({
	summary: "A schedule of assets has a form for each version of Airflow",
	why: "Airflow 2 refuses a list of URIs and Airflow 3 a mapping of `datasets`: the file does not load.",
	remedy: "Write the form of the version that runs it.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const schedule = scheduleOf(dag);
			if (schedule.kind !== "data" || schedule.value.kind === "scalar" || schedule.value.kind === "unknown") continue;
			const { value } = schedule;
			const airflow = airflowOf(pipeline, dag);
			const [is2, is3] = [airflow.isBefore("3"), airflow.isFrom("3")];
			if (value.kind === "map" && value.entries.has("datasets") && !is2) yield {
				at: placeIn(dag, value.entries.get("datasets") ?? value, "key"),
				message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a mapping of ${require_startup.quoted("datasets")}, which ${is3 ? `${airflow.said} refuses` : "Airflow 3 refuses and Airflow 2 reads"}`,
				...!is3 && { severity: "warning" },
				remedy: "For Airflow 3 write a list of URIs, or `__and__` and `__or__` over `airflow.sdk.Asset` objects.",
				subject: "schedule"
			};
			else if (value.kind === "list" && !is3 && value.items.some((item) => textIn(item) !== void 0)) yield {
				at: placeIn(dag, value),
				message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a list of URIs, which ${is2 ? `${airflow.said} refuses` : "Airflow 2 refuses and Airflow 3 reads"}`,
				...!is2 && { severity: "warning" },
				remedy: "For Airflow 2 write a mapping with `datasets` and the list below it.",
				subject: "schedule"
			};
		}
	}
});
// src/dialects/dag-factory/backoff.ts
const defaultDelay = 300;
const mostDelay = 86400;
function backoffOf(dag, task) {
	const value = argumentOf(dag, task, "retry_exponential_backoff");
	const factor = value && factorIn(value);
	if (!value || factor === void 0) return null;
	const [retries, delay] = [argumentOf(dag, task, "retries"), argumentOf(dag, task, "retry_delay")];
	const [count, seconds] = [retries ? wholeIn(retries) : null, delay ? secondsOrTimedelta(delay) : defaultDelay];
	if (count === void 0 || seconds === void 0) return null;
	return {
		value,
		factor,
		retries: count,
		delay: seconds,
		hasLimit: argumentOf(dag, task, "max_retry_delay") !== void 0
	};
}
function factorIn(value) {
	if (flagIn(value) === true) return 2;
	return value.kind === "scalar" && typeof value.value === "number" && value.value > 0 ? value.value : void 0;
}
function lastDelayOf({ factor, retries, delay }) {
	const least = delay * factor ** Math.max(0, (retries ?? 0) - 1);
	return [Math.min(least, mostDelay), Math.min(2 * least, mostDelay)];
}
// src/dialects/dag-factory/rules/backoff-unbounded.ts
const manyRetries = 5;
const longDelay = 21600;
var backoff_unbounded_default = require_startup.defineRule({
	summary: "Exponential backoff should have a longest delay",
	why: "Each delay is twice the one before, and up to as much again is added by chance: the last retries come long after anyone waits for them.",
	remedy: "Set `max_retry_delay`.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const told = new Set();
			for (const task of tasksOf(dag)) {
				const backoff = backoffOf(dag, task);
				if (!backoff || backoff.hasLimit || backoff.factor <= 1 || !backoff.retries || backoff.delay === 0) continue;
				const [least, most] = lastDelayOf(backoff);
				const place = JSON.stringify(backoff.value.at.path);
				if (backoff.retries < manyRetries && most < longDelay || told.has(place)) continue;
				if (!isToldHere(dag, backoff.value, (other) => under(other.value, "default_args", "retry_exponential_backoff"))) continue;
				told.add(place);
				yield {
					at: placeIn(dag, backoff.value, "key"),
					message: `Retry ${backoff.retries} of task ${require_startup.quoted(task.id)} waits ${least === most ? require_startup.roughDuration(least) : `${require_startup.roughDuration(least)} to ${require_startup.roughDuration(most)}`}, and ${require_startup.quoted("max_retry_delay")} is not set`,
					subject: "backoff"
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/backoff-without-effect.ts
var backoff_without_effect_default = require_startup.defineRule({
	summary: "Exponential backoff needs retries and a delay to grow",
	why: "Without retries, without a delay or with the factor 1 the setting does nothing, and the task looks protected.",
	remedy: "Set `retries` and `retry_delay`, or remove `retry_exponential_backoff`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const told = new Set();
			for (const task of tasksOf(dag)) {
				const backoff = backoffOf(dag, task);
				const reason = backoff && reasonOf$2(backoff);
				const place = backoff && JSON.stringify(backoff.value.at.path);
				if (!backoff || !reason || place === null || told.has(place)) continue;
				if (!isToldHere(dag, backoff.value, (other) => under(other.value, "default_args", "retry_exponential_backoff"))) continue;
				told.add(place);
				yield {
					at: placeIn(dag, backoff.value, "key"),
					message: `${require_startup.quoted("retry_exponential_backoff")} of task ${require_startup.quoted(task.id)} has no effect: ${reason}`,
					...backoff.retries === null && { severity: "note" },
					subject: "backoff"
				};
			}
		}
	}
});
function reasonOf$2({ retries, delay, factor }) {
	if (retries === 0) return "it has 0 retries";
	if (delay === 0) return "its delay is 0";
	if (factor === 1) return "the factor 1 lets no delay grow";
	return retries === null ? "no retries are set, and the default of the server is 0" : null;
}
// src/time/starts-between.ts
const day = 864e5;
const mostDays = 2e4;
function startsBetween(clock, from, to) {
	if (to <= from) return 0;
	if ("interval" in clock) return Math.ceil((to - from) / (clock.interval.seconds * 1e3));
	if (!("cron" in clock) || to - from > mostDays * day) return null;
	const { cron } = clock;
	const timesADay = cron.minutes.length * cron.hours.length * cron.seconds.length;
	const [first, last] = [startOfDay(from), startOfDay(to)];
	const startedBefore = (time, midnight) => daysDuring(cron, midnight, midnight + day) * startsOfDayBefore(cron, time - midnight);
	return daysDuring(cron, first, last) * timesADay - startedBefore(from, first) + startedBefore(to, last);
}
function daysDuring({ months, days, years }, from, to) {
	let count = 0;
	for (let at = from; at < to; at = nextMonth(at)) {
		const date = new Date(at);
		const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
		if (!months.includes(month) || !years.includes(year)) continue;
		const end = Math.min(to, nextMonth(at));
		count += daysSet(require_check_command.daysOfMonth(days, year, month), date.getUTCDate(), new Date(end - 1).getUTCDate());
	}
	return count;
}
function startsOfDayBefore({ hours, minutes, seconds }, time) {
	const isBefore = (hour, minute, second) => (hour * 3600 + minute * 60 + second) * 1e3 < time;
	return hours.reduce((count, hour) => count + minutes.reduce((sum, minute) => sum + seconds.filter((second) => isBefore(hour, minute, second)).length, 0), 0);
}
function startOfDay(time) {
	return Math.floor(time / day) * day;
}
function nextMonth(time) {
	const date = new Date(time);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
function daysSet(bits, first, last) {
	let count = 0;
	for (let date = first; date <= last; date++) if (bits >>> date - 1 & 1) count++;
	return count;
}
// src/dialects/dag-factory/rules/catchup-unset.ts
var catchup_unset_default = require_startup.defineRule({
	summary: "A DAG with a start date in the past should say whether it catches up",
	why: "Airflow 2 starts a run for every interval since the start date as soon as the DAG is switched on, Airflow 3 starts none: the default changed.",
	remedy: "Set `catchup: false`, or `catchup: true` where every interval must run.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, today }) {
		for (const dag of dagsIn(pipeline)) {
			const airflow = airflowOf(pipeline, dag);
			if (dag.value.entries.has("catchup") || airflow.isFrom("3")) continue;
			const schedule = scheduleOf(dag);
			const start = startOf(dag);
			const date = dateIn(start?.value);
			const clock = scheduleClock(dag, schedule);
			if (!clock || date.kind !== "fixed") continue;
			const runs = startsBetween(clock, date.localTime, Date.parse(`${today}T00:00:00Z`));
			if (runs === null || runs < 2) continue;
			yield {
				at: {
					path: [dag.id],
					part: "key"
				},
				message: `DAG ${require_startup.quoted(dag.id)} starts on ${require_startup.quoted(textIn(start?.value) ?? "")} and has no ${require_startup.quoted("catchup")}: ${airflow.isBefore("3") ? `${airflow.said} starts ${require_startup.aboutCount(runs, "run")} immediately` : `Airflow 2 starts ${require_startup.aboutCount(runs, "run")} immediately, Airflow 3 none`}`,
				subject: "catchup"
			};
		}
	}
});
// src/dialects/dag-factory/rules/cron-day-or.ts
var cron_day_or_default = require_startup.defineRule({
	summary: "Both day fields of a cron expression mean either day",
	why: "Airflow starts the DAG on the days of the month and on the days of the week, not only where both meet.",
	remedy: "Write `*` in one of the two fields, or check the date in the first task.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const schedule of schedulesOf(dag)) {
			const clock = schedule.kind === "cron" ? clockOf(schedule.text) : null;
			if (schedule.kind !== "cron" || !clock || !("cron" in clock) || clock.cron.days.kind !== "either") continue;
			const { monthDays, weekdays } = clock.cron.days;
			if (monthDays.days.length >= 31 || weekdays.weekdays.length >= 7) continue;
			yield {
				at: placeIn(dag, schedule.value),
				message: `Cron expression ${require_startup.quoted(schedule.text)} fires on the days of the month or on the days of the week that it names`,
				subject: schedule.text
			};
		}
	}
});
// src/dialects/dag-factory/rules/cron-seconds.ts
var cron_seconds_default = require_startup.defineRule({
	summary: "A cron expression of six fields has its seconds last",
	why: "Quartz and others have the seconds first. Such a text is valid in Airflow too, and fires at other times.",
	remedy: "Write five fields.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const schedule of schedulesOf(dag)) {
			if (schedule.kind !== "cron") continue;
			const fields = schedule.text.trim().split(/\s+/);
			const clock = clockOf(schedule.text);
			const second = fields[5];
			if (second === void 0 || !clock || !("cron" in clock)) continue;
			const isPlain = /^\d+$/.test(second);
			yield {
				at: placeIn(dag, schedule.value),
				message: `Cron expression ${require_startup.quoted(schedule.text)} has its seconds last${isPlain ? `: it fires at second ${second}` : second === "*" ? ": it fires every second of each minute that it names" : ""}`,
				remedy: fields[0] === "0" && !isPlain ? `Write ${require_startup.quoted(fields.slice(1, 6).join(" "))} if the first field is meant as the seconds.` : "Write five fields if the seconds do not matter.",
				...isPlain && { severity: "note" },
				subject: schedule.text
			};
		}
	}
});
// src/dialects/dag-factory/rules/default-overridden.ts
const merging = new Set([
	"default_args",
	"tags",
	"params",
	"tasks",
	"task_groups"
]);
var default_overridden_default = require_startup.defineRule({
	summary: "A key of the block default should not lose to a file of defaults",
	why: "For keys of the DAG, `defaults.yml` goes before the block `default` of the file itself, although the documentation says the reverse (dag-factory 1.1.0).",
	remedy: "Write the key on the DAG, or in one of the two places only.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			if (dagsOf(dag.project)[0] !== dag) continue;
			for (const [key, value] of dag.block?.entries ?? []) {
				const winner = dag.files?.entries.get(key);
				if (!winner || merging.has(key) || value.kind === "scalar" && wordOf(value) === wordOf(winner)) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} of the block ${require_startup.quoted("default")} has no effect: ${require_startup.quoted(winner.at.document.source.path)} sets ${wordOf(winner)} and goes before it`,
					subject: key,
					related: [{
						at: placeIn(dag, winner, "key"),
						message: "is the value that counts"
					}]
				};
			}
		}
	}
});
function wordOf(value) {
	return value.kind === "scalar" ? require_startup.quoted(textIn(value) ?? "null") : "another value";
}
// src/dialects/dag-factory/rules/empty-group-loses-order.ts
var empty_group_loses_order_default = require_startup.defineRule({
	summary: "A group between others must have a task",
	why: "Dependencies on a group are those on its tasks. A group without any passes no order on: what waits for it starts immediately.",
	remedy: "Add a task to the group, or name what comes before it in `dependencies`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			if (pipeline.gaps.has("nodes")) continue;
			const filled = filledGroups(dag);
			const named = new Map([...tasksOf(dag), ...groupsOf(dag)].flatMap((one) => namesIn(one.value).map((name) => [name, one.id])));
			for (const { id, value } of groupsOf(dag)) {
				const follower = named.get(id);
				if (filled.has(id) || follower === void 0 || namesIn(value).length === 0) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `Task group ${require_startup.quoted(id)} has no tasks: ${require_startup.quoted(follower)} does not wait for ${namesIn(value).map(require_startup.quoted).slice(0, 3).join(", ")}`,
					subject: "group"
				};
			}
		}
	}
});
function namesIn(value) {
	return itemsOf(under(value, "dependencies")).flatMap((item) => textIn(item) ?? []);
}
function filledGroups(dag) {
	const groups = new Map(groupsOf(dag).map((group) => [group.id, group]));
	const filled = new Set();
	for (const { value } of tasksOf(dag)) {
		let name = textIn(under(value, "task_group_name"));
		while (name !== void 0 && !filled.has(name)) {
			filled.add(name);
			name = textIn(under(groups.get(name)?.value, "parent_group_name"));
		}
	}
	return filled;
}
// src/dialects/dag-factory/rules/environment-expanded-early.ts
const code = [
	"bash_command",
	"sql",
	"query",
	"hql",
	"cmds",
	"arguments"
];
var environment_expanded_early_default = require_startup.defineRule({
	summary: "Variables of a shell are replaced when the file is parsed",
	why: "dag-factory replaces `$NAME` in the whole file by the value of the process that parses it, not of the worker that runs the task. Names that are not set there stay.",
	remedy: "Read the value on the worker, in a script or through `{{ var.value.name }}`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const { id, value } of tasksOf(dag)) for (const key of code) {
			const text = under(value, key);
			const name = text?.kind === "unknown" ? variable$1.exec(text.text)?.[0] : void 0;
			if (!text || name === void 0 || /^\$\d/.test(name)) continue;
			yield {
				at: placeIn(dag, text),
				message: `${require_startup.quoted(key)} of task ${require_startup.quoted(id)} has ${require_startup.quoted(name)}, which is replaced when the file is parsed`,
				subject: key
			};
		}
	}
});
// src/dialects/dag-factory/rules/expand-source-not-upstream.ts
var expand_source_not_upstream_default = require_startup.defineRule({
	summary: "A task must depend on what it maps over, or stand after it",
	why: "dag-factory builds tasks in the order of their dependencies, else of the file. The result of a task that is not built yet stays a text, and the file does not load.",
	remedy: "Add the task to `dependencies`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const tasks = tasksOf(dag);
			const places = new Map(tasks.map(({ id }, index) => [id, index]));
			for (const [index, { id, value }] of tasks.entries()) {
				const declared = itemsOf(under(value, "dependencies")).map(textIn);
				for (const { name, value: source } of sourcesIn(value)) {
					const plain = name.slice(name.lastIndexOf(".") + 1);
					const place = places.get(plain);
					if (place === void 0 || place < index || declared.length > 0) continue;
					yield {
						at: placeIn(dag, source),
						message: `Task ${require_startup.quoted(id)} takes the result of ${require_startup.quoted(plain)}, which stands after it and is not in its ${require_startup.quoted("dependencies")}`,
						remedy: `Add \`dependencies: [${plain}]\`.`,
						subject: `${id} ${plain}`
					};
				}
			}
		}
	}
});
// src/dialects/dag-factory/external-sensors.ts
function* externalSensorsIn(pipelines) {
	for (const pipeline of pipelines) for (const dag of dagsIn(pipeline)) for (const task of tasksOf(dag)) {
		if (!/ExternalTaskSensor(?:Async)?$/.test(operatorOf(task))) continue;
		const named = argumentOf(dag, task, "external_dag_id");
		const dagId = textIn(named);
		if (named && dagId !== void 0 && !/\{[{%]/.test(dagId)) yield {
			pipeline,
			dag,
			task,
			named,
			dagId
		};
	}
}
function dagsById(pipelines) {
	const byId = new Map();
	for (const pipeline of pipelines) for (const { id } of dagsIn(pipeline)) byId.set(id, byId.has(id) ? null : pipeline);
	return byId;
}
function distanceOf({ value }) {
	if ([
		"execution_date_fn",
		"execution_date_fn_name",
		"execution_date_fn_file"
	].some((key) => value.entries.has(key))) return void 0;
	const old = under(value, "execution_delta_secs");
	if (old) return wholeIn(old);
	const delta = under(value, "execution_delta");
	if (!delta) return 0;
	const distance = delta.kind === "scalar" ? relative(textIn(delta) ?? "") : null;
	return distance?.kind === "moving" ? distance.secondsBack ?? void 0 : void 0;
}
function tasksNamedBy({ value }) {
	const one = under(value, "external_task_id");
	return [...one ? [one] : [], ...itemsOf(under(value, "external_task_ids"))].flatMap((item) => {
		const id = textIn(item);
		return id === void 0 || /\{[{%]/.test(id) ? [] : [{
			id,
			value: item
		}];
	});
}
// src/dialects/dag-factory/rules/external-sensor-mismatch.ts
const window = {
	from: Date.UTC(2026, 0, 1),
	to: Date.UTC(2027, 1, 5)
};
const mostStarts = 12e4;
var external_sensor_mismatch_default = require_startup.defineWorkspaceRule({
	summary: "An external task sensor must look for dates that the other DAG has",
	why: "The sensor waits for a run with the same logical date as its own, less `execution_delta`. Where the other DAG never has that date, it waits until its timeout.",
	remedy: "Set `execution_delta` to the distance between the two schedules, or give both the same schedule.",
	severity: "error",
	since: "0.1.0",
	*check({ pipelines, isReviewed }) {
		const sensors = [...externalSensorsIn(pipelines)];
		if (sensors.length === 0) return;
		const byId = dagsById(pipelines);
		const clock = require_check_command.clockOver(window);
		for (const { pipeline, dag, task, named, dagId } of sensors) {
			const other = byId.get(dagId);
			const seconds = distanceOf(task);
			if (!other || other === pipeline || seconds === void 0 || !isReviewed(dag.document)) continue;
			const [own, theirs] = [datesOf(clock, pipeline), datesOf(clock, other)];
			if (!own || !theirs) continue;
			const dates = new Set(theirs);
			const wanted = own.filter((minute) => minute * 60 >= seconds).map((minute) => minute - seconds / 60);
			if (wanted.length === 0 || wanted.some((minute) => dates.has(minute))) continue;
			const distance = commonDistance(own, theirs);
			const written = under(task.value, "execution_delta") ?? under(task.value, "execution_delta_secs");
			yield {
				document: dag.document,
				at: placeIn(dag, written ?? named),
				message: `Sensor ${require_startup.quoted(task.id)} looks for a run of ${require_startup.quoted(dagId)} with ${seconds === 0 ? "the date of its own run" : `a date ${require_startup.roughDuration(seconds)} before that of its own run`}, and no run has one: it waits until its timeout`,
				...distance !== null && { remedy: remedyFor$1(distance, written !== void 0) },
				subject: "sensor"
			};
		}
	}
});
function datesOf(clock, { triggers }) {
	const [trigger, ...others] = triggers;
	if (!trigger || others.length > 0) return void 0;
	const { period: _, ...always } = trigger;
	const starts = clock.startsOf(always);
	if (!starts || "reason" in starts || starts.truncated || starts.mayBeFewer) return void 0;
	return starts.minutes.length === 0 || starts.minutes.length > mostStarts ? void 0 : [...starts.minutes];
}
function commonDistance(own, theirs) {
	let at = -1;
	let found = null;
	for (const minute of own) {
		while ((theirs[at + 1] ?? Number.POSITIVE_INFINITY) <= minute) at++;
		const last = theirs[at];
		if (last === void 0) continue;
		found ??= minute - last;
		if (found !== minute - last) return null;
	}
	return found;
}
function remedyFor$1(minutes, isWritten) {
	if (minutes === 0) return "Remove `execution_delta`.";
	const text = minutes % 1440 === 0 ? `${minutes / 1440} days` : minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
	return `${isWritten ? "Write" : "Add"} \`execution_delta: "${text}"\`.`;
}
// src/dialects/dag-factory/rules/external-sensor-no-failed-states.ts
const longest$2 = 3600;
var external_sensor_no_failed_states_default = require_startup.defineRule({
	summary: "An external task sensor should name the states in which it fails",
	why: "Without `failed_states` a sensor waits for a run that has failed until its own timeout, 7 days by default.",
	remedy: "Set `failed_states: [failed, upstream_failed, skipped]`.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { dag, task, named, dagId } of externalSensorsIn([pipeline])) {
			const timeout = argumentOf(dag, task, "timeout");
			const seconds = timeout && secondsOrTimedelta(timeout);
			if (argumentOf(dag, task, "failed_states") || timeout && (seconds === void 0 || seconds <= longest$2)) continue;
			yield {
				at: placeIn(dag, named),
				message: `Sensor ${require_startup.quoted(task.id)} has no ${require_startup.quoted("failed_states")}: if ${require_startup.quoted(dagId)} fails, it waits until its timeout`,
				subject: "sensor"
			};
		}
	}
});
// src/dialects/dag-factory/rules/external-sensor-unknown.ts
var external_sensor_unknown_default = require_startup.defineWorkspaceRule({
	summary: "An external task sensor must name a DAG and a task that exist",
	why: "Airflow does not look whether the other DAG exists unless `check_existence` is true: the sensor waits until its timeout.",
	remedy: "Write the id as Airflow shows it.",
	severity: "error",
	since: "0.1.0",
	*check({ pipelines, isReviewed }) {
		const byId = dagsById(pipelines);
		for (const sensor of externalSensorsIn(pipelines)) {
			if (!isReviewed(sensor.dag.document)) continue;
			const other = byId.get(sensor.dagId);
			if (other) yield* tasksMissing(sensor, other);
			else if (other === void 0) yield* dagMissing(sensor, [...byId.keys()]);
		}
	}
});
function* dagMissing({ dag, task, named, dagId }, known) {
	const near = require_startup.soleClosestTo(dagId, known);
	if (near === void 0) return;
	yield {
		document: dag.document,
		at: placeIn(dag, named),
		message: `Sensor ${require_startup.quoted(task.id)} waits for DAG ${require_startup.quoted(dagId)}, which does not exist here; did you mean ${require_startup.quoted(near)}?`,
		remedy: `Write \`external_dag_id: ${near}\`.`,
		subject: "dag"
	};
}
function* tasksMissing({ dag, task, dagId }, other) {
	if (other.gaps.has("nodes")) return;
	const known = dagsIn(other).flatMap((one) => tasksOf(one).map((member) => ({
		plain: member.id,
		full: fullIdOf(one, member)
	})));
	const ids = known.map(({ full }) => full);
	for (const { id, value } of tasksNamedBy(task)) {
		if (ids.length === 0 || ids.includes(id)) continue;
		const grouped = known.filter(({ plain }) => plain === id);
		const near = grouped.length === 1 ? grouped[0]?.full : require_startup.soleClosestTo(id, ids);
		yield {
			document: dag.document,
			at: placeIn(dag, value),
			message: `Sensor ${require_startup.quoted(task.id)} waits for task ${require_startup.quoted(id)}, which DAG ${require_startup.quoted(dagId)} does not have${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
			...near !== void 0 && { remedy: `Write ${require_startup.quoted(near)}${grouped.length === 1 ? ", as Airflow shows it" : ""}.` },
			subject: "task"
		};
	}
}
// src/dialects/dag-factory/rules/group-nesting-cycle.ts
var group_nesting_cycle_default = require_startup.defineRule({
	summary: "Task groups must not lie in themselves",
	why: "dag-factory refuses the file: none of its DAGs loads.",
	remedy: "Remove one `parent_group_name`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const groups = new Map(groupsOf(dag).map((group) => [group.id, group]));
			const first = [...groups.values()].find((group) => isNestedInItself(group, { groups }));
			const parent = under(first?.value, "parent_group_name");
			if (!first || !parent) continue;
			yield {
				at: placeIn(dag, parent),
				message: `Task group ${require_startup.quoted(first.id)} lies inside ${chainFrom(first, groups)}`,
				subject: "group"
			};
		}
	}
});
function chainFrom(first, groups) {
	const names = [];
	let current = groups.get(textIn(under(first.value, "parent_group_name")) ?? "");
	while (current && !names.includes(require_startup.quoted(current.id)) && names.length < 6) {
		names.push(require_startup.quoted(current.id));
		current = groups.get(textIn(under(current.value, "parent_group_name")) ?? "");
	}
	return names.join(", which lies inside ");
}
// src/dialects/dag-factory/rules/group-prefix-breaks-dependency.ts
var group_prefix_breaks_dependency_default = require_startup.defineRule({
	summary: "Members of a group that have no prefix cannot have dependencies",
	why: "dag-factory 1.1.0 looks for the id with the prefix of the group. Decorated tasks, and groups with `prefix_group_id: false`, have none: the file does not load.",
	remedy: "Take the task out of the group, or write it with `operator`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const tasks = tasksOf(dag);
			const named = new Set(tasks.flatMap(({ value }) => itemsOf(under(value, "dependencies")).map(textIn)));
			for (const task of tasks) {
				const group = textIn(under(task.value, "task_group_name"));
				const why = group === void 0 ? void 0 : reasonOf$1(dag, task, group);
				const dependencies = under(task.value, "dependencies");
				if (why === void 0 || itemsOf(dependencies).length === 0 && !named.has(task.id)) continue;
				yield {
					at: itemsOf(dependencies).length > 0 && dependencies ? placeIn(dag, dependencies) : placeIn(dag, task.value),
					message: `Task ${require_startup.quoted(task.id)} in group ${require_startup.quoted(group ?? "")} ${why} and takes part in ${require_startup.quoted("dependencies")}, which dag-factory 1.1.0 cannot resolve`,
					subject: "task"
				};
			}
		}
	}
});
function reasonOf$1(dag, { value }, name) {
	const group = groupsOf(dag).find(({ id }) => id === name);
	if (!group) return void 0;
	if (under(value, "decorator")) return "is decorated";
	return flagIn(under(group.value, "prefix_group_id")) === false ? "has no prefix" : void 0;
}
// src/dialects/dag-factory/rules/join-after-branch.ts
const mostSteps = 2e4;
var join_after_branch_default = require_startup.defineRule({
	summary: "A task after several branches must not need all of them",
	why: "A branch skips what it does not choose. A task with the default trigger rule is skipped with the first skipped task before it, so it never runs.",
	remedy: "Set `trigger_rule: none_failed_min_one_success` on the task.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		if (dagsIn(pipeline).length === 0) return;
		for (const branch of pipeline.tasks.filter(({ action }) => isBranch(action.job))) {
			const choices = pipeline.tasks.filter(({ dependencies }) => dependencies.some(({ on }) => on === branch.key));
			if (choices.length < 2) continue;
			const chosenBy = choicesBefore(pipeline, choices);
			for (const join of pipeline.tasks) {
				if (join.condition.state !== "unset") continue;
				const sides = join.dependencies.flatMap(({ on }) => on === null ? [] : [chosenBy.get(on) ?? new Set()]);
				const [one, other] = [...new Set(sides.flatMap((side) => side.size === 1 ? [...side] : []))];
				if (one === void 0 || other === void 0) continue;
				yield {
					at: {
						path: join.condition.at.path.length > 0 ? join.path : [],
						part: "key"
					},
					message: `Task ${require_startup.quoted(join.label)} needs both ${labelOf(pipeline, one)} and ${labelOf(pipeline, other)}, of which ${require_startup.quoted(branch.label)} skips one: unless it takes both, ${require_startup.quoted(join.label)} is always skipped`,
					subject: `${join.id} ${branch.id}`
				};
			}
		}
	}
});
function labelOf({ nodes }, key) {
	return require_startup.quoted(nodes.get(key)?.label ?? "");
}
function choicesBefore(pipeline, choices) {
	const found = new Map();
	const followers = followersIn(pipeline);
	let steps = 0;
	for (const choice of choices) {
		const waiting = [choice.key];
		while (waiting.length > 0 && steps++ < mostSteps) {
			const key = waiting.pop() ?? "";
			const set = found.get(key) ?? new Set();
			if (set.has(choice.key)) continue;
			found.set(key, set.add(choice.key));
			for (const follower of followers.get(key) ?? []) if (follower.condition.state === "unset") waiting.push(follower.key);
		}
	}
	return found;
}
function followersIn({ tasks }) {
	const followers = new Map();
	for (const task of tasks) for (const { on } of task.dependencies) if (on !== null) followers.set(on, [...followers.get(on) ?? [], task]);
	return followers;
}
// src/dialects/dag-factory/rules/key-in-wrong-place.ts
var key_in_wrong_place_default = require_startup.defineRule({
	summary: "Keys must stand where they are read",
	why: "A key of the DAG in `default_args`, and a key of tasks on the DAG, have no effect, and nothing says so.",
	remedy: "Move the key.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			for (const [key, value] of mapIn(dag.value.entries.get("default_args"))?.entries ?? []) {
				if (!require_check_command.onlyOnDag.has(key) || dag.value.entries.has(key) || !isToldHere(dag, value, (other) => under(other.value, "default_args", key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} in ${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)} has no effect: it is a key of the DAG`,
					remedy: `Move \`${key}\` out of \`default_args\`, next to it.`,
					...key !== "schedule" && { severity: "warning" },
					subject: key
				};
			}
			for (const [key, value] of dag.value.entries) {
				if (!require_check_command.onlyOnTask.has(key) || !isToldHere(dag, value, (other) => other.value.entries.get(key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} has no effect: it is a key of tasks`,
					remedy: `Move \`${key}\` into \`default_args\`.`,
					severity: "warning",
					subject: key
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/leaf-hides-failure.ts
const hiding = new Set([
	"all_done",
	"always",
	"one_success",
	"one_done",
	"all_done_min_one_success"
]);
const harmless = /(?:Email|Slack\w*|Notif\w*|Teams\w*|PagerDuty\w*)Operator$/;
var leaf_hides_failure_default = require_startup.defineRule({
	summary: "The last task of a DAG should not hide a failure",
	why: "The state of a run is that of its last tasks. Where the last one starts whatever happened before, the run ends as success although a task failed.",
	remedy: "Add a last task with `trigger_rule: one_failed` that fails, or use the default rule.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		if (dagsIn(pipeline).length === 0 || pipeline.gaps.has("nodes") || pipeline.groups.length > 0) return;
		const followed = new Set(pipeline.tasks.flatMap(({ dependencies }) => dependencies.map(({ on }) => on)));
		const leaves = pipeline.tasks.filter(({ key }) => !followed.has(key));
		if (leaves.some(({ condition }) => condition.value === "one_failed")) return;
		for (const leaf of leaves) {
			const rule = leaf.condition.value ?? "";
			const before = upstreamOf(pipeline, leaf);
			if (!hiding.has(rule) || before.length === 0 || harmless.test(leaf.action.job)) continue;
			yield {
				at: leaf.condition.at,
				message: `Task ${require_startup.quoted(leaf.label)} is the last one and starts with ${require_startup.quoted(rule)}: the run ends as success although ${require_startup.quoted(before[0]?.label ?? "")} failed`,
				subject: "leaf"
			};
		}
	}
});
function upstreamOf({ nodes }, { dependencies }) {
	return dependencies.flatMap(({ on }) => {
		const node = on === null ? void 0 : nodes.get(on);
		return node?.kind === "task" ? [node] : [];
	});
}
// src/dialects/dag-factory/templates.ts
const removedNames = {
	execution_date: "`logical_date`",
	next_execution_date: "`data_interval_end`",
	next_ds: "`data_interval_end | ds`",
	next_ds_nodash: "`data_interval_end | ds_nodash`",
	prev_execution_date: null,
	prev_execution_date_success: "`prev_data_interval_start_success`",
	prev_ds: "`macros.ds_add(ds, -1)` for the day before",
	prev_ds_nodash: "`macros.ds_format(macros.ds_add(ds, -1), \"%Y-%m-%d\", \"%Y%m%d\")` for the day before",
	yesterday_ds: "`macros.ds_add(ds, -1)`",
	yesterday_ds_nodash: "`macros.ds_format(macros.ds_add(ds, -1), \"%Y-%m-%d\", \"%Y%m%d\")`",
	tomorrow_ds: "`macros.ds_add(ds, 1)`",
	tomorrow_ds_nodash: "`macros.ds_format(macros.ds_add(ds, 1), \"%Y-%m-%d\", \"%Y%m%d\")`",
	triggering_dataset_events: "`triggering_asset_events`",
	conf: null
};
const longest$1 = 1e5;
function namesInTemplates(text) {
	const names = new Set();
	const own = new Set();
	for (const code of codeIn(text.slice(0, longest$1))) {
		for (const [, set = ""] of code.matchAll(/\b(?:set|for)\s+(\w+)/g)) own.add(set);
		for (const [name] of code.matchAll(/(?<![\w.]|\|\s{0,9})[A-Za-z_]\w*(?!\w)(?!\s{0,9}=(?!=))/g)) names.add(name);
	}
	for (const name of own) names.delete(name);
	return names;
}
function* codeIn(text) {
	for (const [open, close] of [["{{", "}}"], ["{%", "%}"]]) for (let at = text.indexOf(open); at >= 0;) {
		const end = text.indexOf(close, at + 2);
		if (end < 0) break;
		yield text.slice(at + 2, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "\"\"");
		at = text.indexOf(open, end + 2);
	}
}
// src/dialects/dag-factory/rules/macro-removed.ts
var macro_removed_default = require_startup.defineRule({
	summary: "Templates must use names that Airflow 3 has",
	why: "Airflow 3 dropped names of the context such as `execution_date` and `prev_ds`: the task fails when its template is rendered.",
	remedy: "Use a name that both versions have.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html"],
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const airflow = airflowOf(pipeline, dag);
			const severity = airflow.isFrom("3") ? "error" : airflow.isBefore("3") ? "note" : "warning";
			const own = new Set(mapIn(dag.value.entries.get("user_defined_macros"))?.entries.keys());
			for (const { id, value } of tasksOf(dag)) for (const text of textsIn(value)) for (const name of namesInTemplates(String(text.value))) {
				const removed = Object.hasOwn(removedNames, name) ? removedNames[name] : void 0;
				if (removed === void 0 || own.has(name)) continue;
				yield {
					at: placeIn(dag, text),
					message: `Template of task ${require_startup.quoted(id)} uses ${require_startup.quoted(name)}, which ${severity === "error" && airflow.said || "Airflow 3"} does not have`,
					...removed !== null && { remedy: `Write ${removed}.` },
					severity,
					subject: name
				};
			}
		}
	}
});
const plain = new Set([
	"dependencies",
	"operator",
	"decorator",
	"doc_md",
	"doc",
	"task_group_name"
]);
function textsIn(task) {
	const found = [];
	const look = (value) => {
		if (value.kind === "scalar" && typeof value.value === "string") found.push(value);
		else if (value.kind === "list") value.items.forEach(look);
		else if (value.kind === "map") {
			for (const [key, entry] of value.entries) if (value !== task || !plain.has(key)) look(entry);
		}
	};
	look(task);
	return found;
}
// src/dialects/dag-factory/rules/mail-without-address.ts
const keys$1 = ["email_on_failure", "email_on_retry"];
var mail_without_address_default = require_startup.defineRule({
	summary: "Mails on failure need an address",
	why: "Airflow sends mails to `email` only. Without an address no mail goes out, whatever `email_on_failure` says.",
	remedy: "Set `email` beside it, in `default_args` or on the task.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const key of keys$1) {
			const tasks = tasksOf(dag).filter((task) => flagIn(argumentOf(dag, task, key)) === true && !hasAddress(dag, task));
			const places = new Map(tasks.flatMap((task) => placed(dag, task, key)));
			for (const value of places.values()) {
				if (!isToldHere(dag, value, (other) => under(other.value, "default_args", key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} sends no mail: no ${require_startup.quoted("email")} is set`,
					subject: key
				};
			}
		}
	}
});
function placed(dag, task, key) {
	const value = argumentOf(dag, task, key);
	return value ? [[JSON.stringify([value.at.document.source.path, value.at.path]), value]] : [];
}
function hasAddress(dag, task) {
	const email = argumentOf(dag, task, "email");
	if (!email) return false;
	return email.kind === "list" ? email.items.length > 0 : email.kind !== "scalar" || textIn(email)?.trim() !== "";
}
// src/dialects/dag-factory/rules/moving-start-date.ts
var moving_start_date_default = require_startup.defineRule({
	summary: "A start date should not move",
	why: "A relative date is counted from the day on which the file is parsed, so it moves every day. A DAG whose interval is longer never runs on Airflow 2.",
	remedy: "Write a fixed date.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const start = startOf(dag)?.value;
			const { kind } = scheduleOf(dag);
			if (!start || dateIn(start).kind !== "moving" || kind !== "cron" && kind !== "interval") continue;
			if (!isToldHere(dag, start, (other) => startOf(other)?.value)) continue;
			yield {
				at: placeIn(dag, start),
				message: `Start date ${require_startup.quoted(textIn(start) ?? "")} of DAG ${require_startup.quoted(dag.id)} moves every day: it is counted from the day of parsing`,
				subject: "start"
			};
		}
	}
});
// src/dialects/dag-factory/rules/operator-moved.ts
var operator_moved_default = require_startup.defineRule({
	summary: "Operators should have a path that Airflow 3 knows",
	why: "Importing a path that is gone fails, and with it every DAG of the file.",
	remedy: "Write the path of the provider.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const airflow = airflowOf(pipeline, dag);
			if (airflow.isBefore("3")) continue;
			const uses = usesIn(dag);
			for (const path of new Set(uses.map((use) => use.path))) yield* require_check_command.together(uses.filter((use) => use.path === path), ({ id }) => id, (uses) => tell(dag, uses, airflow));
		}
	}
});
function usesIn(dag) {
	return tasksOf(dag).flatMap(({ id, value }) => {
		const operator = under(value, "operator");
		const path = textIn(operator);
		const moved = path === void 0 ? void 0 : movedTo(path);
		return operator && path !== void 0 && moved ? [{
			id,
			operator,
			path,
			now: moved.now
		}] : [];
	});
}
function tell(dag, uses, airflow) {
	const [{ operator, path, now }, ...others] = uses;
	const tasks = `task${uses.length > 1 ? "s" : ""} ${require_startup.listNames(uses.map(({ id }) => id))}`;
	return {
		at: placeIn(dag, operator),
		message: `Operator ${require_startup.quoted(path)} of ${tasks} does not exist in ${airflow.isFrom("3") ? airflow.said : "Airflow 3"}`,
		...now !== null && { remedy: `Write \`${now}\`; it needs the package ${packageOf(now)}.` },
		...!airflow.isFrom("3") && { severity: "warning" },
		subject: path,
		related: others.slice(0, 5).map((use) => ({
			at: placeIn(dag, use.operator),
			message: "names it, too"
		}))
	};
}
// src/dialects/dag-factory/rules/past-dependency-deadlock.ts
const keys = ["depends_on_past", "wait_for_downstream"];
var past_dependency_deadlock_default = require_startup.defineRule({
	summary: "Tasks that depend on the run before need a failure alert",
	why: "After one failure the task of each later run waits for the failed one, without an error, until someone clears it.",
	remedy: "Set `on_failure_callback`, and `dagrun_timeout` on the DAG so that runs that wait end.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const { kind } = scheduleOf(dag);
			if (kind !== "cron" && kind !== "interval" && kind !== "continuous" || under(dag.value, "dagrun_timeout")) continue;
			if (hasAlert(dag)) continue;
			const [first, ...others] = tasksOf(dag).filter((task) => waitsForPast(dag, task) && !isTold(dag, task));
			const key = first && keys.find((name) => flagIn(argumentOf(dag, first, name)) === true);
			const value = first && key && argumentOf(dag, first, key);
			if (!first || !value || !key || !isToldHere(dag, value, (other) => under(other.value, "default_args", key))) continue;
			const more = others.length === 0 ? "" : ` and ${others.length} more`;
			yield {
				at: placeIn(dag, value, "key"),
				message: `Task ${require_startup.quoted(first.id)}${more} of DAG ${require_startup.quoted(dag.id)} ${others.length === 0 ? "waits" : "wait"} for the run before (${require_startup.quoted(key)}): one failure stops all later runs, and no one is notified`,
				subject: "dag"
			};
		}
	}
});
function waitsForPast(dag, task) {
	return keys.some((key) => flagIn(argumentOf(dag, task, key)) === true);
}
function isTold(dag, task) {
	const mail = argumentOf(dag, task, "email");
	if (mail !== void 0 && (itemsOf(mail).length > 0 || textIn(mail) !== "") && flagIn(argumentOf(dag, task, "email_on_failure")) !== false) return true;
	return ["on_failure_callback", "on_failure_callback_name"].some((key) => argumentOf(dag, task, key) !== void 0);
}
function hasAlert({ value }) {
	return [...value.entries.keys()].some((key) => key.startsWith("on_failure_callback"));
}
// src/dialects/dag-factory/rules/pool-slots-exceed.ts
var pool_slots_exceed_default = require_startup.defineWorkspaceRule({
	summary: "A task must not need more slots than its pool has",
	why: "The task never starts, without an error.",
	remedy: "Write fewer `pool_slots`, or make the pool larger.",
	severity: "error",
	since: "0.1.0",
	*check({ pipelines, team, isReviewed }) {
		const sizes = new Map(team.pools.map(({ name, slots }) => [name, slots]));
		for (const pipeline of pipelines) {
			if (dagsIn(pipeline).length === 0 || !isReviewed(pipeline.document)) continue;
			for (const { pool, label } of pipeline.tasks) {
				const size = pool && sizes.get(pool.name);
				if (!pool || size === void 0 || pool.slots === null || pool.slots <= size) continue;
				yield {
					document: pipeline.document,
					at: { path: pool.path },
					message: `Task ${require_startup.quoted(label)} needs ${pool.slots} slots of pool ${require_startup.quoted(pool.name)}, which has ${require_startup.count(size, "slot")}: it never starts`,
					subject: pool.name
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/pool-unknown.ts
var pool_unknown_default = require_startup.defineWorkspaceRule({
	summary: "Pools must be among those that the configuration lists",
	why: "A task in a pool that does not exist waits forever, without an error.",
	remedy: "Write the name of a pool, or add the pool with its slots to `pools` of the configuration.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipelines, team, isReviewed }) {
		const known = ["default_pool", ...team.pools.map(({ name }) => name)];
		if (team.pools.every(({ members }) => members.length > 0)) return;
		for (const pipeline of pipelines) {
			if (dagsIn(pipeline).length === 0 || !isReviewed(pipeline.document)) continue;
			const told = new Set();
			for (const { pool, label } of pipeline.tasks) {
				if (!pool || known.includes(pool.name) || told.has(pool.name)) continue;
				told.add(pool.name);
				const near = require_startup.soleClosestTo(pool.name, known);
				yield {
					document: pipeline.document,
					at: { path: pool.path },
					message: `Task ${require_startup.quoted(label)} is in pool ${require_startup.quoted(pool.name)}, which the configuration does not list${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
					subject: pool.name
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/removed-key.ts
const lost = {
	dagrun_timeout_sec: "the run has no limit",
	retry_delay_sec: "the delay is the one of the server, 300 seconds by default",
	sla_secs: "there is no SLA",
	execution_timeout_secs: "attempts have no limit of this file",
	execution_delta_secs: "the sensor looks for a run of the same date"
};
var removed_key_default = require_startup.defineRule({
	summary: "Keys of dag-factory 0.x must not be used with 1.x",
	why: "Version 1.0 dropped them: `schedule_interval` and old keys of a task are refused, so that no DAG of the file loads, and old keys of a DAG or of `default_args` vanish without a message.",
	remedy: "Write the key of version 1.x, with a `datetime.timedelta` in place of seconds.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md"],
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const factory = dagFactoryOf(pipeline, dag);
			if (factory.isBefore("1")) continue;
			const found = [...removedIn(dag)];
			const [first, ...others] = found;
			if (!first) continue;
			const isRefused = found.some((one) => one.isRefused);
			if (factory.isFrom("1")) for (const one of found) yield problemOf$1(dag, one, factory.said ?? "dag-factory 1.x");
			else yield {
				at: placeIn(dag, first.value, "key"),
				message: `DAG ${require_startup.quoted(dag.id)} has ${require_startup.listNames([first, ...others].map(({ key }) => key))}, which dag-factory 0.x reads and 1.x ${isRefused ? "refuses: no DAG of the file loads there" : "drops without a message"}`,
				remedy: "Write the keys of 1.x. Where 0.x reads the file, pin `dag-factory<1` in the requirements, or configure `airflow: { dag-factory: '0.23' }`.",
				...isRefused ? {} : { severity: "warning" },
				subject: "keys"
			};
		}
	}
});
function* removedIn(dag) {
	yield* keysIn(dag, (other) => other.value, `DAG ${require_startup.quoted(dag.id)}`, false);
	yield* keysIn(dag, (other) => mapIn(other.value.entries.get("default_args")), `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)}`, false);
	for (const { id } of tasksOf(dag)) yield* keysIn(dag, (other) => tasksOf(other).find((task) => task.id === id)?.value, `Task ${require_startup.quoted(id)}`, true);
}
function* keysIn(dag, holderIn, owner, isTask) {
	const holder = holderIn(dag);
	for (const [key, value] of holder?.entries ?? []) {
		const now = require_check_command.removedKeys[key];
		if (now === void 0 || isNull(value) || holder?.entries.has(now) && key !== "schedule_interval") continue;
		if (isToldHere(dag, value, (other) => holderIn(other)?.entries.get(key))) yield {
			key,
			now,
			value,
			owner,
			isRefused: isTask || key === "schedule_interval"
		};
	}
}
function problemOf$1(dag, { key, now, value, owner, isRefused }, reader) {
	return {
		at: placeIn(dag, value, "key"),
		message: isRefused ? `${owner} has ${require_startup.quoted(key)}, which ${reader} refuses: no DAG of the file loads` : `${owner} has ${require_startup.quoted(key)}, which ${reader} drops: ${lost[key] ?? "it has no effect"}`,
		remedy: remedyFor(now, value),
		...isRefused ? {} : { severity: "warning" },
		subject: key
	};
}
function remedyFor(now, value) {
	const written = value.kind === "scalar" ? value.value : null;
	if (now === "execution_delta" && typeof written === "number") return `With 1.x write \`execution_delta: "${written} seconds"\`.`;
	if (typeof written === "number" && now !== "schedule") return `With 1.x write \`${now}: {__type__: datetime.timedelta, seconds: ${written}}\`.`;
	return `With 1.x write \`${now}\`.`;
}
// src/dialects/dag-factory/rules/root-key-becomes-dag.ts
var root_key_becomes_dag_default = require_startup.defineRule({
	summary: "Every key at the root is a DAG",
	why: "dag-factory reads each root key but `default` and `task_groups` as a DAG. A text or a list there stops the whole file from loading.",
	remedy: "Remove the key, or move it below `default`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const { root } = dag.document;
			if (root?.kind !== "map" || dagsOf(dag.project).find(({ value }) => value.entries.has("tasks")) !== dag) continue;
			for (const [key, { value }] of root.entries) {
				if (systemKeys.has(key)) continue;
				if (value.kind !== "map") yield {
					at: {
						path: [key],
						part: "key"
					},
					message: `Root key ${require_startup.quoted(key)} is read as a DAG and is no mapping: no DAG of the file loads`,
					subject: key
				};
				else {
					const other = dagsOf(dag.project).find(({ id }) => id === key);
					if (other && !other.value.entries.has("tasks") && !other.value.entries.has("schedule")) yield {
						at: {
							path: [key],
							part: "key"
						},
						message: `Root key ${require_startup.quoted(key)} becomes a DAG without tasks`,
						severity: "warning",
						subject: key
					};
				}
			}
		}
	}
});
// src/dialects/dag-factory/rules/run-timeout-untold.ts
var run_timeout_untold_default = require_startup.defineRule({
	summary: "A run limit needs a failure callback of the DAG",
	why: "A run that reaches `dagrun_timeout` fails, and its tasks end as skipped: callbacks and mails of tasks stay silent, only `on_failure_callback` of the DAG is called.",
	remedy: "Set `on_failure_callback` on the DAG itself, outside `default_args`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const limit = under(dag.value, "dagrun_timeout");
			const seconds = timedeltaIn(limit);
			if (!limit || seconds === void 0 || hasCallback(dag) || isEndedEarlier(dag, seconds)) continue;
			if (!isToldHere(dag, limit, (other) => under(other.value, "dagrun_timeout"))) continue;
			yield {
				at: placeIn(dag, limit, "key"),
				message: `DAG ${require_startup.quoted(dag.id)} has no ${require_startup.quoted("on_failure_callback")} of its own: no one is notified of a run that reaches its limit of ${require_startup.roughDuration(seconds)}`,
				subject: "dag"
			};
		}
	}
});
function hasCallback({ value }) {
	return [
		"on_failure_callback",
		"on_failure_callback_name",
		"on_failure_callback_file"
	].some((key) => value.entries.has(key));
}
function isEndedEarlier(dag, seconds) {
	return tasksOf(dag).every((task) => {
		const limit = timedeltaIn(argumentOf(dag, task, "execution_timeout"));
		return limit !== void 0 && limit < seconds;
	});
}
// src/dialects/dag-factory/rules/safeguards-left-to-server.ts
var safeguards_left_to_server_default = require_startup.defineWorkspaceRule({
	summary: "A DAG that runs unattended should set its retries, timeout and failure alert itself",
	why: "Without them, a failed task is not retried, one that hangs runs on, and no alert is sent. The configuration of the server may say otherwise, which no review of the file sees.",
	remedy: "Set `retries`, `retry_delay`, `execution_timeout` and `on_failure_callback` in `default_args`, for all DAGs in `defaults.yml`.",
	severity: "note",
	since: "0.1.0",
	*check({ pipelines, isReviewed }) {
		const bare = pipelines.filter(({ document }) => isReviewed(document)).flatMap(lackedBy);
		for (const lacks of new Set(bare.map((one) => one.lacks))) yield* told(bare.filter((one) => one.lacks === lacks));
	}
});
function told(group) {
	const [first] = group;
	if (!first) return [];
	const files = new Set(group.map(({ pipeline }) => pipeline.document.source.path)).size;
	const whole = group.length === 1 ? `DAG ${require_startup.quoted(first.id)} runs unattended, and its files set` : `${group.length} DAGs${files > 1 ? ` of ${files} files` : ""} run unattended, and their files set`;
	return [{
		document: first.pipeline.document,
		at: {
			path: first.pipeline.namePath,
			part: "key"
		},
		message: `${whole} ${first.lacks}: the defaults of the server decide`,
		subject: first.lacks,
		remedy: first.remedy,
		members: group.map(({ pipeline }) => pipeline.key),
		among: (isWanted) => told(group.filter(({ pipeline }) => isWanted(pipeline.key)))[0]
	}];
}
function lackedBy(pipeline) {
	const [dag] = dagsIn(pipeline);
	if (!dag || !require_check_command.startsByItself(pipeline) || pipeline.gaps.has("nodes")) return [];
	const work = pipeline.tasks.filter(doesWork);
	if (work.length === 0) return [];
	const hasNoRetries = work.every(({ retry }) => isLeft(retry.retries));
	const isUntold = pipeline.handlers.length === 0 && work.every(({ handlers }) => handlers.length === 0);
	const isUnlimited = work.every(({ timeout }) => isLeft(timeout)) && under(dag.value, "dagrun_timeout") === void 0;
	if (!hasNoRetries && !isUntold) return [];
	const lacks = [
		...hasNoRetries ? [["no retries", "`retries` with `retry_delay`"]] : [],
		...isUnlimited ? [["no timeout", "`execution_timeout`"]] : [],
		...isUntold ? [["no failure alert", "`on_failure_callback`"]] : []
	];
	const [words, keys] = [require_startup.joined$1(lacks.map(([words]) => words)), require_startup.joined$1(lacks.map(([, key]) => key))];
	return [{
		id: dag.id,
		pipeline,
		lacks: words,
		remedy: `Set ${keys} in \`default_args\`, for all DAGs in \`defaults.yml\`.`
	}];
}
function doesWork({ action: { facts } }) {
	if (facts === null) return true;
	return facts.idempotent !== false && ![
		"other",
		"branch",
		"sub-pipeline",
		"notify"
	].includes(facts.family);
}
function isLeft({ state, origin }) {
	return state !== "set" && origin === "product-default";
}
// src/dialects/dag-factory/rules/schedule-unset.ts
var schedule_unset_default = require_startup.defineRule({
	summary: "A DAG should say that it has no schedule",
	why: "dag-factory takes a missing schedule and null for the same. Airflow 2 then starts the DAG every day, Airflow 3 never.",
	remedy: "Write `schedule: \"None\"` with quotes for no schedule, or the schedule.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const airflow = airflowOf(pipeline, dag);
			if (airflow.isFrom("3")) continue;
			const isCertain = airflow.isBefore("3");
			const schedule = scheduleOf(dag);
			const written = dag.value.entries.get("schedule") ?? dag.value.entries.get("schedule_interval");
			if (schedule.kind !== "unset" || mapIn(dag.value.entries.get("default_args"))?.entries.has("schedule")) continue;
			yield {
				at: written ? placeIn(dag, written, "key") : {
					path: [dag.id],
					part: "key"
				},
				message: `DAG ${require_startup.quoted(dag.id)} has ${schedule.isNull ? "null as its schedule" : "no schedule"}: ${isCertain ? `${airflow.said} starts it every day` : "Airflow 2 starts it every day, Airflow 3 never"}`,
				...!(isCertain && schedule.isNull) && { severity: "warning" },
				subject: "schedule"
			};
		}
	}
});
// src/dialects/dag-factory/rules/sensor-gates-nothing.ts
var sensor_gates_nothing_default = require_startup.defineRule({
	summary: "A sensor should have a task that waits for it",
	why: "Where no task depends on a sensor, the work starts without waiting.",
	remedy: "Add the sensor to `dependencies` of the tasks that need what it waits for.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const tasks = tasksOf(dag);
			if (tasks.length < 2 || pipeline.gaps.has("nodes")) continue;
			const named = new Set([...tasks.flatMap(({ value }) => itemsOf(under(value, "dependencies")).map(textIn)), ...tasks.flatMap(({ value }) => sourcesIn(value).map(({ name }) => name))]);
			for (const task of tasks) {
				const { id, value } = task;
				const isAlone = itemsOf(under(value, "dependencies")).length === 0 && !named.has(id) && !under(value, "task_group_name");
				if (!isSensor(operatorOf(task)) || !isAlone || under(value, "outlets")) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `No task depends on sensor ${require_startup.quoted(id)}: the other tasks of DAG ${require_startup.quoted(dag.id)} start without waiting`,
					subject: "sensor"
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/sensor-holds-worker.ts
const defaultTimeout = 604800;
const longest = 1800;
var sensor_holds_worker_default = require_startup.defineRule({
	summary: "A sensor that waits for long should not hold a worker",
	why: "In mode `poke`, the default, a sensor keeps its worker and its slot of the pool for as long as it waits. Some of them stop all other tasks.",
	remedy: "Set `mode: reschedule`, or a short `timeout`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const task of tasksOf(dag)) {
			const operator = under(task.value, "operator");
			if (!operator || !isSensor(textIn(operator) ?? "") || /Async$/.test(textIn(operator) ?? "")) continue;
			const mode = argumentOf(dag, task, "mode");
			const deferrable = argumentOf(dag, task, "deferrable");
			if (mode && textIn(mode) !== "poke" || deferrable && flagIn(deferrable) !== false) continue;
			const timeout = argumentOf(dag, task, "timeout");
			const seconds = timeout ? secondsOrTimedelta(timeout) : defaultTimeout;
			if (seconds === void 0 || seconds <= longest) continue;
			yield {
				at: placeIn(dag, task.value, "key"),
				message: `Sensor ${require_startup.quoted(task.id)} waits in mode poke for up to ${timeout ? require_startup.roughDuration(seconds) : "7 days, the default"}, and holds a worker all the time`,
				subject: "sensor"
			};
		}
	}
});
// src/dialects/dag-factory/rules/setting-ignored.ts
var setting_ignored_default = require_startup.defineRule({
	summary: "Settings of a DAG must be among those that dag-factory passes on",
	why: "dag-factory 1.1.0 drops other parameters of a DAG without a message: it looks protected, and is not.",
	remedy: "Remove the key, or set it in the configuration of the server.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const [key, value] of dag.value.entries) {
			if (!require_check_command.ignoredParameters.has(key) || !isToldHere(dag, value, (other) => other.value.entries.get(key))) continue;
			yield {
				at: placeIn(dag, value, "key"),
				message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} has no effect: dag-factory 1.1.0 does not pass it on`,
				subject: key
			};
		}
	}
});
// src/dialects/dag-factory/rules/sla-without-effect.ts
var sla_without_effect_default = require_startup.defineRule({
	summary: "SLAs must be set where something watches them",
	why: "Airflow 3 has no SLAs: it ignores `sla`, and dag-factory drops `sla_miss_callback`. Airflow 2 watches them for scheduled runs only.",
	remedy: "Set `dagrun_timeout` with `on_failure_callback` on the DAG, so that a late run is told of.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const reason = reasonOf(dag, airflowOf(pipeline, dag));
			if (reason === null) continue;
			const [first] = [...slasIn(dag)];
			if (first) yield problemOf(dag, first, reason);
		}
	}
});
function reasonOf(dag, airflow) {
	if (airflow.isFrom("3")) return `${airflow.said} has no SLAs`;
	if ([
		"none",
		"once",
		"data"
	].includes(scheduleOf(dag).kind)) return "SLAs are watched for scheduled runs only";
	return airflow.isBefore("3") ? null : "Airflow 3 has no SLAs";
}
function* slasIn(dag) {
	const holders = [
		(other) => other.value,
		(other) => under(other.value, "default_args"),
		...tasksOf(dag).map(({ id }) => (other) => tasksOf(other).find((task) => task.id === id)?.value)
	];
	for (const [index, holderIn] of holders.entries()) for (const key of index === 0 ? ["sla_miss_callback"] : ["sla"]) {
		const value = under(holderIn(dag), key);
		if (value && isToldHere(dag, value, (other) => under(holderIn(other), key))) yield {
			key,
			value
		};
	}
}
function problemOf(dag, { key, value }, reason) {
	return {
		at: placeIn(dag, value, "key"),
		message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} has no effect: ${reason}`,
		subject: key
	};
}
// src/dialects/dag-factory/rules/task-limit-above-run-limit.ts
var task_limit_above_run_limit_default = require_startup.defineRule({
	summary: "The limit of a task must be below that of its run",
	why: "The run reaches `dagrun_timeout` first and ends its tasks as skipped: the limit of the task never takes effect, and its callbacks stay silent.",
	remedy: "Set `execution_timeout` below `dagrun_timeout`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const limit = timedeltaIn(under(dag.value, "dagrun_timeout"));
			if (limit === void 0) continue;
			const told = new Set();
			for (const task of tasksOf(dag)) {
				const value = argumentOf(dag, task, "execution_timeout");
				const seconds = timedeltaIn(value);
				const place = JSON.stringify(value?.at.path);
				if (!value || seconds === void 0 || seconds < limit || told.has(place)) continue;
				told.add(place);
				if (!isToldHere(dag, value, (other) => under(other.value, "default_args", "execution_timeout"))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted("execution_timeout")} of task ${require_startup.quoted(task.id)} is ${require_startup.roughDuration(seconds)}, and the run of DAG ${require_startup.quoted(dag.id)} ends after ${require_startup.roughDuration(limit)}`,
					subject: "limit"
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/timetable-unsupported.ts
var timetable_unsupported_default = require_startup.defineRule({
	summary: "A timetable is a schedule in Airflow 3",
	why: "Airflow 3 has no argument `timetable`: the file does not load. A timetable below `schedule` is read by both versions.",
	remedy: "Move the timetable to `schedule`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const timetable = under(dag.value, "timetable");
			const airflow = airflowOf(pipeline, dag);
			if (!timetable || airflow.isBefore("3")) continue;
			if (!isToldHere(dag, timetable, (other) => under(other.value, "timetable"))) continue;
			const isCertain = airflow.isFrom("3");
			yield {
				at: placeIn(dag, timetable, "key"),
				message: `${require_startup.quoted("timetable")} of DAG ${require_startup.quoted(dag.id)} is refused by ${isCertain ? airflow.said : "Airflow 3"}`,
				...!isCertain && { severity: "warning" },
				subject: "timetable"
			};
		}
	}
});
// src/dialects/dag-factory/rules/trigger-rule-removed.ts
var trigger_rule_removed_default = require_startup.defineRule({
	summary: "Trigger rules should be known to Airflow 3",
	why: "Airflow 3 refuses names that Airflow 2 took, and the file does not load.",
	remedy: "Write the name that both know.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const airflow = airflowOf(pipeline, dag);
			const severity = airflow.isFrom("3") ? "error" : airflow.isBefore("3") ? "note" : "warning";
			for (const { id, value } of tasksOf(dag)) {
				const rule = under(value, "trigger_rule");
				const name = textIn(rule) ?? "";
				const now = removedRules[name];
				if (!rule || now === void 0) continue;
				yield {
					at: placeIn(dag, rule),
					message: `Trigger rule ${require_startup.quoted(name)} of task ${require_startup.quoted(id)} does not exist in ${severity === "error" && airflow.said || "Airflow 3"}`,
					remedy: `Write \`trigger_rule: ${now}\`.`,
					severity,
					subject: "rule"
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/unknown-group.ts
var unknown_group_default = require_startup.defineRule({
	summary: "Tasks must name a task group of their DAG",
	why: "A name that no group has stops the whole file from loading; in a DAG without groups it has no effect.",
	remedy: "Write the name of a group, or add the group to `task_groups`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const groups = groupsOf(dag).map(({ id }) => id);
			const named = [...tasksOf(dag).map((task) => ({
				...task,
				key: "task_group_name",
				word: "Task"
			})), ...groupsOf(dag).map((group) => ({
				...group,
				key: "parent_group_name",
				word: "Task group"
			}))];
			for (const { id, value, key, word } of named) {
				const written = under(value, key);
				const name = textIn(written);
				if (!written || name === void 0 || groups.includes(name)) continue;
				const near = require_startup.soleClosestTo(name, groups);
				const isDropped = groups.length === 0;
				yield {
					at: placeIn(dag, written),
					message: isDropped ? `${word} ${require_startup.quoted(id)} names group ${require_startup.quoted(name)}, which has no effect: the DAG has no ${require_startup.quoted("task_groups")}` : `${word} ${require_startup.quoted(id)} names group ${require_startup.quoted(name)}, which does not exist${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
					...isDropped && { severity: "warning" },
					subject: name
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/zone-lost.ts
var zone_lost_default = require_startup.defineRule({
	summary: "The zone of a DAG must stand beside its start date",
	why: "The zone of a cron expression is that of the start date, which is `timezone` beside it or else UTC; an offset in the date is thrown away.",
	remedy: "Write `timezone` beside `start_date`, and the date without an offset.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const start = startOf(dag);
			const text = textIn(start?.value) ?? "";
			const schedule = scheduleOf(dag);
			if (!start || schedule.kind !== "cron" || schedule.isTimetable) continue;
			const own = textIn(under(dag.value, "timezone"));
			const zone = under(dag.value, "timezone");
			if (start.holder !== dag.value && own !== void 0 && !/^(?:UTC|Etc\/UTC)$/i.test(own) && zone && !under(start.holder, "timezone") && isToldHere(dag, zone, (other) => under(other.value, "timezone"))) yield {
				at: placeIn(dag, zone, "key"),
				message: `Zone ${require_startup.quoted(own)} of DAG ${require_startup.quoted(dag.id)} has no effect: the start date stands in ${require_startup.quoted("default_args")}, so the schedule is in UTC`,
				subject: "zone"
			};
			const date = dateIn(start.value);
			if (date.kind !== "fixed" || !date.hasZone || /(?:Z|[+-]00:?00)$/.test(text)) continue;
			if (isToldHere(dag, start.value, (other) => startOf(other)?.value)) yield {
				at: placeIn(dag, start.value),
				message: `Offset in start date ${require_startup.quoted(text)} is thrown away: the date and the schedule are in ${textIn(under(start.holder, "timezone")) ?? "UTC"}`,
				subject: "offset"
			};
		}
	}
});
// src/dialects/dag-factory/rules/index.ts
var rules_exports = require_rolldown_runtime.__exportAll({ rules: () => rules });
const rules = {
	"asset-list-means-all": require_startup.onlyFor("dag-factory", asset_list_means_all_default),
	"asset-schedule-unsupported": require_startup.onlyFor("dag-factory", asset_schedule_unsupported_default),
	"backoff-unbounded": require_startup.onlyFor("dag-factory", backoff_unbounded_default),
	"backoff-without-effect": require_startup.onlyFor("dag-factory", backoff_without_effect_default),
	"catchup-unset": require_startup.onlyFor("dag-factory", catchup_unset_default),
	"cron-day-or": require_startup.onlyFor("dag-factory", cron_day_or_default),
	"cron-seconds": require_startup.onlyFor("dag-factory", cron_seconds_default),
	"default-overridden": require_startup.onlyFor("dag-factory", default_overridden_default),
	"empty-group-loses-order": require_startup.onlyFor("dag-factory", empty_group_loses_order_default),
	"environment-expanded-early": require_startup.onlyFor("dag-factory", environment_expanded_early_default),
	"expand-source-not-upstream": require_startup.onlyFor("dag-factory", expand_source_not_upstream_default),
	"external-sensor-mismatch": require_startup.onlyFor("dag-factory", external_sensor_mismatch_default),
	"external-sensor-no-failed-states": require_startup.onlyFor("dag-factory", external_sensor_no_failed_states_default),
	"external-sensor-unknown": require_startup.onlyFor("dag-factory", external_sensor_unknown_default),
	"group-nesting-cycle": require_startup.onlyFor("dag-factory", group_nesting_cycle_default),
	"group-prefix-breaks-dependency": require_startup.onlyFor("dag-factory", group_prefix_breaks_dependency_default),
	"join-after-branch": require_startup.onlyFor("dag-factory", join_after_branch_default),
	"key-in-wrong-place": require_startup.onlyFor("dag-factory", key_in_wrong_place_default),
	"leaf-hides-failure": require_startup.onlyFor("dag-factory", leaf_hides_failure_default),
	"macro-removed": require_startup.onlyFor("dag-factory", macro_removed_default),
	"mail-without-address": require_startup.onlyFor("dag-factory", mail_without_address_default),
	"moving-start-date": require_startup.onlyFor("dag-factory", moving_start_date_default),
	"operator-moved": require_startup.onlyFor("dag-factory", operator_moved_default),
	"past-dependency-deadlock": require_startup.onlyFor("dag-factory", past_dependency_deadlock_default),
	"pool-slots-exceed": require_startup.onlyFor("dag-factory", pool_slots_exceed_default),
	"pool-unknown": require_startup.onlyFor("dag-factory", pool_unknown_default),
	"removed-key": require_startup.onlyFor("dag-factory", removed_key_default),
	"root-key-becomes-dag": require_startup.onlyFor("dag-factory", root_key_becomes_dag_default),
	"run-timeout-untold": require_startup.onlyFor("dag-factory", run_timeout_untold_default),
	"safeguards-left-to-server": require_startup.onlyFor("dag-factory", safeguards_left_to_server_default),
	"schedule-unset": require_startup.onlyFor("dag-factory", schedule_unset_default),
	"sensor-gates-nothing": require_startup.onlyFor("dag-factory", sensor_gates_nothing_default),
	"sensor-holds-worker": require_startup.onlyFor("dag-factory", sensor_holds_worker_default),
	"setting-ignored": require_startup.onlyFor("dag-factory", setting_ignored_default),
	"sla-without-effect": require_startup.onlyFor("dag-factory", sla_without_effect_default),
	"task-limit-above-run-limit": require_startup.onlyFor("dag-factory", task_limit_above_run_limit_default),
	"timetable-unsupported": require_startup.onlyFor("dag-factory", timetable_unsupported_default),
	"trigger-rule-removed": require_startup.onlyFor("dag-factory", trigger_rule_removed_default),
	"unknown-group": require_startup.onlyFor("dag-factory", unknown_group_default),
	"zone-lost": require_startup.onlyFor("dag-factory", zone_lost_default)
};
Object.defineProperty(exports, "asset_list_means_all_default", {
	enumerable: true,
	get: function() {
		return asset_list_means_all_default;
	}
});
Object.defineProperty(exports, "asset_schedule_unsupported_default", {
	enumerable: true,
	get: function() {
		return asset_schedule_unsupported_default;
	}
});
Object.defineProperty(exports, "backoff_unbounded_default", {
	enumerable: true,
	get: function() {
		return backoff_unbounded_default;
	}
});
Object.defineProperty(exports, "backoff_without_effect_default", {
	enumerable: true,
	get: function() {
		return backoff_without_effect_default;
	}
});
Object.defineProperty(exports, "catchup_unset_default", {
	enumerable: true,
	get: function() {
		return catchup_unset_default;
	}
});
Object.defineProperty(exports, "cron_day_or_default", {
	enumerable: true,
	get: function() {
		return cron_day_or_default;
	}
});
Object.defineProperty(exports, "cron_seconds_default", {
	enumerable: true,
	get: function() {
		return cron_seconds_default;
	}
});
Object.defineProperty(exports, "dagFactory", {
	enumerable: true,
	get: function() {
		return dagFactory;
	}
});
Object.defineProperty(exports, "dag_factory_exports", {
	enumerable: true,
	get: function() {
		return dag_factory_exports;
	}
});
Object.defineProperty(exports, "default_overridden_default", {
	enumerable: true,
	get: function() {
		return default_overridden_default;
	}
});
Object.defineProperty(exports, "empty_group_loses_order_default", {
	enumerable: true,
	get: function() {
		return empty_group_loses_order_default;
	}
});
Object.defineProperty(exports, "environment_expanded_early_default", {
	enumerable: true,
	get: function() {
		return environment_expanded_early_default;
	}
});
Object.defineProperty(exports, "expand_source_not_upstream_default", {
	enumerable: true,
	get: function() {
		return expand_source_not_upstream_default;
	}
});
Object.defineProperty(exports, "external_sensor_mismatch_default", {
	enumerable: true,
	get: function() {
		return external_sensor_mismatch_default;
	}
});
Object.defineProperty(exports, "external_sensor_no_failed_states_default", {
	enumerable: true,
	get: function() {
		return external_sensor_no_failed_states_default;
	}
});
Object.defineProperty(exports, "external_sensor_unknown_default", {
	enumerable: true,
	get: function() {
		return external_sensor_unknown_default;
	}
});
Object.defineProperty(exports, "group_nesting_cycle_default", {
	enumerable: true,
	get: function() {
		return group_nesting_cycle_default;
	}
});
Object.defineProperty(exports, "group_prefix_breaks_dependency_default", {
	enumerable: true,
	get: function() {
		return group_prefix_breaks_dependency_default;
	}
});
Object.defineProperty(exports, "join_after_branch_default", {
	enumerable: true,
	get: function() {
		return join_after_branch_default;
	}
});
Object.defineProperty(exports, "key_in_wrong_place_default", {
	enumerable: true,
	get: function() {
		return key_in_wrong_place_default;
	}
});
Object.defineProperty(exports, "leaf_hides_failure_default", {
	enumerable: true,
	get: function() {
		return leaf_hides_failure_default;
	}
});
Object.defineProperty(exports, "macro_removed_default", {
	enumerable: true,
	get: function() {
		return macro_removed_default;
	}
});
Object.defineProperty(exports, "mail_without_address_default", {
	enumerable: true,
	get: function() {
		return mail_without_address_default;
	}
});
Object.defineProperty(exports, "moving_start_date_default", {
	enumerable: true,
	get: function() {
		return moving_start_date_default;
	}
});
Object.defineProperty(exports, "operator_moved_default", {
	enumerable: true,
	get: function() {
		return operator_moved_default;
	}
});
Object.defineProperty(exports, "past_dependency_deadlock_default", {
	enumerable: true,
	get: function() {
		return past_dependency_deadlock_default;
	}
});
Object.defineProperty(exports, "pool_slots_exceed_default", {
	enumerable: true,
	get: function() {
		return pool_slots_exceed_default;
	}
});
Object.defineProperty(exports, "pool_unknown_default", {
	enumerable: true,
	get: function() {
		return pool_unknown_default;
	}
});
Object.defineProperty(exports, "removed_key_default", {
	enumerable: true,
	get: function() {
		return removed_key_default;
	}
});
Object.defineProperty(exports, "root_key_becomes_dag_default", {
	enumerable: true,
	get: function() {
		return root_key_becomes_dag_default;
	}
});
Object.defineProperty(exports, "rules_exports", {
	enumerable: true,
	get: function() {
		return rules_exports;
	}
});
Object.defineProperty(exports, "run_timeout_untold_default", {
	enumerable: true,
	get: function() {
		return run_timeout_untold_default;
	}
});
Object.defineProperty(exports, "safeguards_left_to_server_default", {
	enumerable: true,
	get: function() {
		return safeguards_left_to_server_default;
	}
});
Object.defineProperty(exports, "schedule_unset_default", {
	enumerable: true,
	get: function() {
		return schedule_unset_default;
	}
});
Object.defineProperty(exports, "sensor_gates_nothing_default", {
	enumerable: true,
	get: function() {
		return sensor_gates_nothing_default;
	}
});
Object.defineProperty(exports, "sensor_holds_worker_default", {
	enumerable: true,
	get: function() {
		return sensor_holds_worker_default;
	}
});
Object.defineProperty(exports, "setting_ignored_default", {
	enumerable: true,
	get: function() {
		return setting_ignored_default;
	}
});
Object.defineProperty(exports, "sla_without_effect_default", {
	enumerable: true,
	get: function() {
		return sla_without_effect_default;
	}
});
Object.defineProperty(exports, "startsBetween", {
	enumerable: true,
	get: function() {
		return startsBetween;
	}
});
Object.defineProperty(exports, "task_limit_above_run_limit_default", {
	enumerable: true,
	get: function() {
		return task_limit_above_run_limit_default;
	}
});
Object.defineProperty(exports, "timetable_unsupported_default", {
	enumerable: true,
	get: function() {
		return timetable_unsupported_default;
	}
});
Object.defineProperty(exports, "trigger_rule_removed_default", {
	enumerable: true,
	get: function() {
		return trigger_rule_removed_default;
	}
});
Object.defineProperty(exports, "unknown_group_default", {
	enumerable: true,
	get: function() {
		return unknown_group_default;
	}
});
Object.defineProperty(exports, "zone_lost_default", {
	enumerable: true,
	get: function() {
		return zone_lost_default;
	}
});
