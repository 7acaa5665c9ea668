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
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const member = $l[$];
		{
			const part = readMember(member, name);
			if (require_check_command.isRefusal(part)) return part;
			parts.push(part);
		}
	}
	return joined$1(parts, text);
}
function nearestTo(day, text) {
	if (day >= 1 && day <= 31) return {
		...nothing,
		nearest: [day]
	};
	return { refused: `${require_startup.quoted(text)} names a day of month outside 1 to 31` };
}
function joined$1(parts, text) {
	const values = require_check_command.ascending(parts.flatMap((part) => part.values));
	const nth = parts.flatMap((part) => part.nth);
	const counted = new Set(nth.map(({ weekday }) => weekday));
	const isAny = parts.some((part) => part.isAny);
	if (nth.length > 0 && values.some((value) => !counted.has(value)) && !isWholeWeek(values, counted, isAny)) return { refused: `${require_startup.quoted(text)} mixes weekdays with and without # or L` };
	return {
		isAny,
		values,
		isLast: parts.some((part) => part.isLast),
		nearest: [],
		nth
	};
}
function isWholeWeek(values, counted, isAny) {
	return new Set([...values, ...counted]).size + (isAny ? 1 : 0) === 7;
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
	const { 1: days, 2: count } = /^((?:[A-Z]{3}-)?[A-Z]{3}|\d+)#([1-5])$/.exec(member) ?? [];
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
	const { 1: start, 2: last, 3: stepText } = /^(\*|[A-Z\d]+)(?:-([A-Z\d]+))?(?:\/(\d+))?$/.exec(member) ?? [];
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
const presets$2 = new Map([
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"],
	["@monthly", "0 0 1 * *"],
	["@weekly", "0 0 * * 0"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@hourly", "0 * * * *"]
]);
function readCroniter(text) {
	const written = presets$2.get(text.toLowerCase()) ?? text;
	const words = [...written.matchAll(/[^ \t\r\n\f\v]+/g)];
	const whole = {
		start: 0,
		end: text.length
	};
	if (words.length < 5 || words.length > names.length) return { problems: [{
		message: `${words.length} fields instead of five: minute hour day-of-month month day-of-week, then perhaps second and year`,
		within: whole
	}] };
	if (words.some(({ 0: word }) => /^r(?:\(\d+-\d+\))?(?:\/\d+)?$/i.test(word))) return { isRandom: true };
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
	const text = words.map(({ 0: word }) => upper(word)).join(" ");
	const minutes = valuesOf("minute"), hours = valuesOf("hour"), months = valuesOf("month");
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
	return new Set([...field.values, ...field.nth.map(({ weekday }) => weekday)]).size + (field.isAny && field.nth.length > 0 ? 1 : 0) === size && !field.isLast && other?.includes("*") ? {
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
	if (isCounted && inWeek.isAny && !inMonth.isAny) return {
		rule: both,
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
const mostValues$1 = 3e5;
function freshBudget() {
	return { left: mostValues$1 };
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
		const value = scalarIn$1(node, at.document);
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
	for (const { 0: key, 1: { value } } of node.entries) entries.set(key, below(value, key));
	return {
		kind: "map",
		at,
		layer,
		entries
	};
}
function scalarIn$1({ value, style, span }, { source }) {
	if (style !== "plain" || value === null || typeof value === "boolean") return value;
	if (typeof value === "string" && (!/^[-+.\d]/.test(value) || source.text.slice(span.start, span.end) !== value)) return value;
	const text = source.text.slice(span.start, span.end);
	const reading = require_check_command.platformReading(text);
	return reading.kind === "integer" || reading.kind === "float" ? reading.value : reading.kind === "text" ? text : value;
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
	const entries = new require_startup.EntryList();
	for (const { 0: key, 1: entry } of value.entries) entries.add({
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
	for (let $ = 0, $l = keys; $ < $l.length; $++) {
		const key = $l[$];
		current = current?.kind === "map" ? current.entries.get(key) : void 0;
	}
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
	for (const { 0: key, 1: value } of below.entries) {
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
		entries: new Map([...above.entries, ...[...below.entries].filter(({ 0: key }) => !above.entries.has(key))])
	};
}
function placeOf$1({ at: { document, path } }, home, part) {
	return {
		path,
		...document !== home && { document },
		...part && { part }
	};
}
// src/dialects/dag-factory/dags.ts
const systemKeys = new Set(["default", "task_groups"]);
const known$2 = new WeakMap();
function dagsOf(project) {
	const dags = known$2.get(project) ?? readDags$1(project);
	known$2.set(project, dags);
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
	return [...root.entries].flatMap(({ 0: id, 1: entry }) => {
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
	for (let $ = 0, $l = chain; $ < $l.length; $++) {
		const document = $l[$];
		{
			if (require_startup.isBroken(document) || !document.root) continue;
			const value = mapIn(valueFrom(document.root, {
				document,
				path: []
			}, "file", budget));
			const both = filled(whole, value);
			if (!both) continue;
			const entries = new Map(both.entries);
			const { 0: near, 1: far } = [whole, value].map((layer) => mapIn(layer?.entries.get("default_args")));
			const defaults = filled(near, far);
			if (defaults) entries.set("default_args", defaults);
			const tags = united(whole?.entries.get("tags"), value?.entries.get("tags"));
			if (tags) entries.set("tags", tags);
			whole = {
				...both,
				entries
			};
		}
	}
	return whole;
}
function united(near, far) {
	const first = isNull(near) ? far : near ?? far;
	if (first?.kind !== "list") return first;
	const sorted = [...new Map([...itemsOf(near), ...itemsOf(far)].map((item) => [item.kind === "scalar" ? String(item.value) : "", item]))].sort(({ 0: a }, { 0: b }) => a < b ? -1 : 1).map(({ 1: item }) => item);
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
	if (value?.kind === "map") return [...value.entries].flatMap(({ 0: id, 1: item }) => item.kind === "map" ? [{
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
// src/dialects/dag-factory/read/arguments.ts
function argumentOf(dag, task, key) {
	const value = chainOf(dag, task, { groups: new Map(groupsOf(dag).map((group) => [group.id, group])) }).find(({ entries }) => entries.has(key))?.entries.get(key);
	return isNull(value) ? void 0 : value;
}
function dependsOnPast(dag, task) {
	const flags = ["depends_on_past", "wait_for_downstream"].map((key) => {
		const value = argumentOf(dag, task, key);
		return value === void 0 ? false : flagIn(value);
	});
	return flags.includes(true) ? true : flags.includes(void 0) ? void 0 : false;
}
function operatorOf({ value }) {
	return textIn(under(value, "operator")) ?? textIn(under(value, "decorator")) ?? "";
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
	return events.flatMap(({ 0: key, 1: outcomes }) => {
		const value = under(holder, key) ?? under(holder, `${key}_name`);
		return value ? [handlerOf(dag, value, {
			key,
			event: key,
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
		event: "email_on_failure",
		outcomes: ["failure", "timeout"],
		scope: "task",
		standIn,
		integration: "email"
	})];
}
function handlerOf(dag, value, { key, event, outcomes, scope, standIn, integration }) {
	const path = pathIn(dag, value, [...standIn, key]);
	const address = addresses(value) ?? textIn(value) ?? textIn(under(value, "callback")) ?? null;
	const target = address ?? (value.kind === "unknown" ? value.text : null);
	return {
		scope,
		path,
		name: "",
		namePath: path,
		outcomes,
		named: [{
			text: event,
			path,
			outcomes
		}],
		destinations: [{
			path,
			integration,
			target,
			address,
			connection: null,
			parameters: void 0
		}]
	};
}
function addresses(value) {
	if (value.kind !== "list") return void 0;
	const texts = itemsOf(value).flatMap((item) => textIn(item) ?? []);
	return texts.length === 0 ? void 0 : texts.join(", ");
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
const distances = new Set(["datetime.timedelta", "pendulum.duration"]);
function timedeltaIn(value) {
	if (value?.kind !== "map" || !distances.has(typeIn(value) ?? "")) return void 0;
	let seconds = 0;
	for (const { 0: key, 1: entry } of value.entries) {
		if (key === "__type__" || key === "__args__") continue;
		const factor = secondsIn[key];
		if (factor === void 0 || entry.kind !== "scalar" || typeof entry.value !== "number") return void 0;
		seconds += factor * entry.value;
	}
	for (let $ = 0, $l = itemsOf(under(value, "__args__")); $ < $l.length; $++) {
		const index = $, entry = $l[$];
		{
			const factor = secondsIn[positions[index] ?? ""];
			if (factor === void 0 || entry.kind !== "scalar" || typeof entry.value !== "number") return void 0;
			seconds += factor * entry.value;
		}
	}
	return seconds;
}
function relativedeltaIn(value) {
	if (typeIn(value) !== "dateutil.relativedelta.relativedelta" || value?.kind !== "map" || value.entries.has("__args__")) return void 0;
	let seconds = 0;
	for (const { 0: key, 1: entry } of value.entries) {
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
const kind = (classes, family, network, more = {}, target) => ({
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
	kind(/Sensor(?:Async)?$/, "sensor", true, { idempotent: true }),
	kind(/^Branch\w*Operator$|^branch(?:_task)?$/, "branch", false, { idempotent: true }),
	kind(/^(?:Empty|Dummy|LatestOnly)Operator$/, "other", false, { idempotent: true }),
	kind(/^TriggerDagRunOperator$/, "sub-pipeline", false, {}, "trigger_dag_id"),
	kind(/Check(?:Operator|Async)?$|^SQL\w*CheckOperator$|^GreatExpectationsOperator$/, "test", true, { idempotent: true }),
	kind(/^(?:BashOperator|bash)$/, "shell", false),
	kind(/^SSHOperator$/, "shell", true),
	kind(/^(?:Python|\w*PythonVirtualenv|ExternalPython)Operator$|^(?:task|python|virtualenv|external_python)$/, "python", false, { expertise: "python" }),
	kind(/^AirbyteTriggerSyncOperator$/, "ingest", true, loads, "connection_id"),
	kind(/^FivetranOperator(?:Async)?$/, "ingest", true, loads, "connector_id"),
	kind(/^DbtCloudRunJobOperator$/, "transform", true, models, "job_id"),
	kind(/^Dbt(?:Build|Run|Seed|Snapshot)\w*Operator$/, "transform", true, models),
	kind(/^DbtTest\w*Operator$/, "test", true, {
		idempotent: true,
		expertise: "dbt"
	}),
	kind(/^Databricks(?:RunNow|SubmitRun|Notebook)\w*Operator$/, "notebook", true, {}, "job_id"),
	kind(/^(?:SQLExecuteQuery|Snowflake(?:SqlApi)?|Postgres|MySql|MsSql|Oracle|Trino|Presto|Redshift(?:SQL|Data)|Athena|DatabricksSql|Vertica|Sqlite|Jdbc|Exasol|Teradata|ClickHouse|BigQuery(?:InsertJob|ExecuteQuery))Operator$/, "sql", true, { expertise: "warehouse" }),
	kind(/^\w+To(?:GCS|S3|SFTP|Local\w*|AzureBlob\w*)Operator$/, "other", true),
	kind(/^\w+To(?:Snowflake|BigQuery|Redshift|Postgres|MySql|Hive|Teradata|ClickHouse)Operator$/, "ingest", true, {
		writes: true,
		expertise: "ingestion"
	}),
	kind(/^(?:Simple)?HttpOperator$/, "http", true, { expertise: "platform" }, "endpoint"),
	kind(/^(?:Email|Smtp\w*|Slack\w*|Discord\w*|Telegram|MSTeams\w*|OpsgenieCreateAlert|Pagerduty\w*)Operator$/, "notify", true, {
		exports: true,
		idempotent: false
	}),
	kind(/^(?:KubernetesPod|KubernetesJob|EksPod|GKEStartPod|EcsRunTask|CloudRunExecuteJob|BatchOperator|Batch)\w*$/, "container", true),
	kind(/^Docker\w*Operator$|^docker$|^kubernetes$/, "container", false),
	kind(/^(?:Spark\w+|Livy|Glue\w+|Emr\w+|Dataproc\w+|Dataflow\w+)Operator$/, "other", true)
];
function classOf(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function factsOf(path) {
	const found = kindOf$1(path);
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
	return kindOf$1(path)?.target;
}
function methodOf(path, written) {
	return kindOf$1(path)?.family === "http" ? (written ?? "POST").toUpperCase() : null;
}
function kindOf$1(path) {
	if (!/^(?:airflow|astronomer|cosmos|airflow_dbt|fivetran_provider\w*|great_expectations_provider)\./.test(path)) return void 0;
	const name = classOf(path);
	return kinds$1.find(({ classes }) => classes.test(name));
}
// src/dialects/dag-factory/trigger-rules.ts
const failed$1 = ["failure", "timeout"];
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
		accepts: failed$1
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
		accepts: failed$1
	},
	one_done: {
		join: "any",
		accepts: [
			"success",
			"warning",
			...failed$1
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
			...failed$1
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
// src/dialects/dag-factory/read/asset-text.ts
const mostCharacters = 2e4;
function textConditionIn(text) {
	const tokens = tokensOf(text);
	if (!tokens) return void 0;
	const { 0: condition, 1: rest } = anyOf(tokens);
	return rest.length === 0 ? condition : void 0;
}
function tokensOf(text) {
	if (text.length > mostCharacters) return void 0;
	const token = /\s*([()&|]|[A-Za-z][A-Za-z0-9+.-]*:\/\/[A-Za-z0-9\-_/.]+|[A-Za-z_]\w*)/y;
	const tokens = [];
	const end = text.trimEnd().length;
	while (token.lastIndex < end) {
		const { 1: found } = token.exec(text) ?? [];
		if (found === void 0) return void 0;
		tokens.push(found);
	}
	return tokens;
}
function anyOf(tokens, depth = 0) {
	return joined(tokens, "|", "any", (rest) => joined(rest, "&", "all", (inner) => partOf(inner, depth)));
}
function joined(tokens, sign, kind, part) {
	const of = [];
	let rest = [sign, ...tokens];
	while (rest[0] === sign) {
		const { 0: condition, 1: left } = part(rest.slice(1));
		if (!condition) return [void 0, left];
		of.push(condition);
		rest = left;
	}
	const { 0: only } = of;
	return [of.length === 1 ? only : {
		kind,
		of
	}, rest];
}
const deepest$1 = 50;
function partOf([first, ...rest], depth) {
	if (first === "(" && depth < deepest$1) {
		const { 0: condition, 1: left } = anyOf(rest, depth + 1);
		return left[0] === ")" ? [condition, left.slice(1)] : [void 0, left];
	}
	return [first !== void 0 && !/^[()&|]$/.test(first) ? {
		kind: "name",
		name: first
	} : void 0, rest];
}
// src/dialects/dag-factory/read/assets.ts
const assetClass = /\.(?:Asset|Dataset|Model|Metric)$/;
const aliasClass = /\.(?:Asset|Dataset)Alias$/;
const referenceClass = /\.Asset(?:Name|Uri)Ref$/;
const conditionClass = /\.(?:Asset|Dataset)(All|Any)$/;
function updatesOf(dag, { id, value }) {
	const outlets = value.entries.get("outlets");
	const standIn = [
		"tasks",
		id,
		"outlets"
	];
	const named = namedInFile(dag, outlets, standIn);
	if (named) return named;
	return (outlets?.kind === "list" ? outlets.items : itemsOf(under(outlets, "items"))).flatMap((item) => assetIn(dag, item, standIn) ?? []);
}
function conditionIn(dag, value) {
	if (value === void 0 || value.kind === "unknown") return { kind: "unknown" };
	if (value.kind === "list") return combined(dag, "all", value.items.filter(isNamed));
	const asset = assetIn(dag, value, ["schedule"]);
	if (asset) return {
		kind: "asset",
		asset
	};
	return value.kind === "map" ? conditionOfMap(dag, value) : { kind: "unknown" };
}
function conditionOfMap(dag, value) {
	const { 1: joint } = conditionClass.exec(typeIn(value) ?? "") ?? [];
	if (joint !== void 0) return combined(dag, joint === "All" ? "all" : "any", itemsOf(under(value, "__args__")));
	if (typeIn(value) === "builtins.list") return combined(dag, "all", itemsOf(under(value, "items")));
	for (let $ = 0, $l = joints$1; $ < $l.length; $++) {
		const { 0: key, 1: kind } = $l[$];
		{
			const parts = value.entries.get(key);
			if (parts?.kind === "list") return combined(dag, kind, parts.items);
		}
	}
	const named = namedInFile(dag, value, ["schedule"]);
	if (named) return {
		kind: "all",
		of: named.map((asset) => ({
			kind: "asset",
			asset
		}))
	};
	const datasets = value.entries.get("datasets");
	return datasets?.kind === "scalar" ? textCondition(dag, datasets) : conditionIn(dag, datasets);
}
const joints$1 = [
	["__and__", "all"],
	["__or__", "any"],
	["and", "all"],
	["or", "any"]
];
function combined(dag, kind, values) {
	const [only, ...others] = values;
	if (only && others.length === 0) return conditionIn(dag, only);
	return values.length === 0 ? { kind: "unknown" } : {
		kind,
		of: values.map((value) => conditionIn(dag, value))
	};
}
function isNamed(value) {
	return !isNull(value) && textIn(value)?.trim() !== "";
}
function textCondition(dag, value) {
	const condition = textConditionIn(textIn(value) ?? "");
	const path = pathIn(dag, value, ["schedule"]);
	const read = (part) => part.kind === "name" ? {
		kind: "asset",
		asset: {
			key: keyOf$1(part.name),
			name: part.name,
			path
		}
	} : {
		kind: part.kind,
		of: part.of.map(read)
	};
	return condition ? read(condition) : { kind: "unknown" };
}
function namedInFile(dag, value, standIn) {
	const file = under(value, "file"), names = under(value, "datasets");
	if (file === void 0 || names === void 0) return void 0;
	const source = file.kind === "unknown" ? file.text : textIn(file) ?? "";
	return itemsOf(names).flatMap((item) => {
		const name = textIn(item);
		return name === void 0 ? [] : [{
			key: `${source}#${name}`,
			name,
			path: pathIn(dag, item, standIn)
		}];
	});
}
function assetIn(dag, value, standIn) {
	const path = pathIn(dag, value, standIn);
	if (value.kind !== "map") {
		const text = (value.kind === "unknown" ? value.text : textIn(value) ?? "").trim();
		return text === "" || value.kind === "list" ? void 0 : {
			key: keyOf$1(text),
			name: text,
			path
		};
	}
	const type = typeIn(value) ?? "";
	const { 0: first, 1: second } = itemsOf(under(value, "__args__")).map(textIn);
	const name = textIn(under(value, "name")) ?? first;
	if (aliasClass.test(type)) return name === void 0 ? void 0 : {
		key: `alias ${name}`,
		name,
		path
	};
	const uri = uriIn(value) ?? second ?? name;
	if (!(assetClass.test(type) || referenceClass.test(type)) || uri === void 0) return void 0;
	return {
		key: keyOf$1(uri),
		name: uri,
		path
	};
}
function uriIn(value) {
	const uri = under(value, "uri");
	return uri?.kind === "unknown" ? uri.text : textIn(uri);
}
function keyOf$1(uri) {
	const { 1: scheme, 2: netloc = "", 3: path = "", 4: query } = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(uri) ?? [];
	if (scheme === void 0 || scheme.toLowerCase().startsWith("x-")) return uri;
	const host = netloc.includes(":") && netloc.includes("@") ? netloc.slice(netloc.lastIndexOf("@") + 1) : netloc;
	const sorted = query ? `?${query.split("&").sort().join("&")}` : "";
	return `${scheme.toLowerCase()}://${host}${path.replace(/\/+$/, "") || "/"}${sorted}`;
}
// src/dialects/dag-factory/read/calls.ts
function isExternalSensor(operator) {
	return /ExternalTaskSensor(?:Async)?$/.test(operator);
}
function awaitedBy$1(dag, task) {
	if (!isExternalSensor(operatorOf(task))) return void 0;
	const named = argumentOf(dag, task, "external_dag_id");
	const pipeline = textIn(named);
	if (!named || pipeline === void 0 || isTemplate(pipeline)) return void 0;
	const one = under(task.value, "external_task_id");
	const ids = [...one ? [one] : [], ...itemsOf(under(task.value, "external_task_ids"))].map(textIn);
	const tasks = ids.flatMap((id) => id === void 0 || isTemplate(id) ? [] : [id]);
	return {
		pipeline,
		path: pathIn(dag, named, [
			"tasks",
			task.id,
			"external_dag_id"
		]),
		tasks: tasks.length < ids.length ? [] : tasks
	};
}
function isDetached(dag, task) {
	if (!/TriggerDagRunOperator$/.test(operatorOf(task))) return false;
	const waits = argumentOf(dag, task, "wait_for_completion");
	return waits === void 0 || flagIn(waits) === false;
}
function isTemplate(text) {
	return /\{[{%]/.test(text);
}
// src/dialects/dag-factory/read/full-id.ts
function fullIdOf(dag, task) {
	return fullIdIn(new Map(groupsOf(dag).map((group) => [group.id, group])), task);
}
function fullIdIn(groups, task) {
	const names = [];
	let group = groups.get(textIn(under(task.value, "task_group_name")) ?? "");
	while (group && names.length <= groups.size) {
		if (flagIn(under(group.value, "prefix_group_id")) === false) break;
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
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		if (!keys.has(task.id)) keys.set(task.id, keyOf(dag, task, "tasks"));
	}
	for (let $ = 0, $l = groups; $ < $l.length; $++) {
		const group = $l[$];
		keys.set(group.id, keyOf(dag, group, "task_groups"));
	}
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
	const written = under(value, "dependencies");
	if (written?.kind === "map") return [...written.entries].map(({ 0: name, 1: entry }) => {
		return {
			name,
			path: entry.at.document === dag.document ? entry.at.path : [
				...path,
				"dependencies",
				name
			],
			on: names.keys.get(name) ?? null,
			reason: "declared",
			accepts
		};
	});
	return itemsOf(written).map((entry, index) => {
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
	const pattern = isDecorated ? /^\+(\w+)(?:\[.*\])?$/ : /^(?:([\w.-]+?)\.output(?:\W.*)?|.*XcomArg.*?\(([\w.-]+)\).*)$/s;
	const taken = (values) => [...values].flatMap((source) => {
		const { 1: plain, 2: wrapped } = pattern.exec(textIn(source) ?? "") ?? [];
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
			targetScope: scopeOf(value, operator),
			...isDetached(dag, member) && { isDetached: true }
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
		timeout: timeoutOf(dag, chain),
		onFailure: "fail",
		handlers: taskHandlersIn(dag, value, ["tasks", member.id]),
		tags: [],
		publishesOutputs: true,
		...dataOf(dag, member)
	};
}
function dataOf(dag, member) {
	const updates = updatesOf(dag, member);
	const awaits = awaitedBy$1(dag, member);
	return {
		...updates.length > 0 && { updates },
		...awaits && { awaits }
	};
}
function poolOf(dag, chain, path) {
	const { 0: holder, 1: count } = ["pool", "pool_slots"].map((key) => chain.find(({ entries }) => entries.has(key))?.entries.get(key));
	const name = textIn(holder);
	if (!holder || name === void 0 || name.includes("{{")) return {};
	return { pool: {
		name,
		slots: count === void 0 || isNull(count) ? 1 : wholeIn(count) ?? null,
		path: holder.at.document === dag.document ? holder.at.path : path
	} };
}
function scopeOf(value, operator) {
	if (targetKeyOf(operator) === void 0) return null;
	const connection = under(value, connectionKeyOf(value));
	const name = connection ? textIn(connection) : "";
	return name === void 0 || name.includes("{{") ? null : [name];
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
	].flatMap(({ 0: kind, 1: key, 2: source }) => {
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
function chained({ document }, chain, key, read) {
	const { 0: own = void 0 } = chain;
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
function timeoutOf(dag, chain) {
	const timeout = chained(dag, chain, "execution_timeout", timedeltaIn);
	return orServer(timeout.state === "unset" ? chained(dag, chain.slice(0, 1), "execution_timeout_secs", wholeIn) : timeout);
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
// src/dialects/dag-factory/format/operators.json
var operators_default = JSON.parse(`{"every":["allow_nested_operators","dag","default_args","depends_on_past","do_xcom_push","doc","doc_json","doc_md","doc_rst","doc_yaml","email","email_on_failure","email_on_retry","end_date","execution_timeout","executor","executor_config","ignore_first_depends_on_past","inlets","logger_name","map_index_template","max_active_tis_per_dag","max_active_tis_per_dagrun","max_retry_delay","multiple_outputs","on_execute_callback","on_failure_callback","on_retry_callback","on_skipped_callback","on_success_callback","outlets","owner","params","pool","pool_slots","post_execute","pre_execute","priority_weight","queue","render_template_as_native_obj","resources","retries","retry_delay","retry_exponential_backoff","retry_policy","run_as_user","sla","start_date","task_concurrency","task_display_name","task_group","task_id","trigger_rule","wait_for_downstream","wait_for_past_depends_before_skipping","weight_rule"],"own":{"airflow.operators.bash.BashOperator":{"takes":"append_env bash_command cwd env output_encoding output_processor skip_exit_code skip_on_exit_code","needs":"bash_command","two":"skip_exit_code"},"airflow.operators.branch.BaseBranchOperator":{"takes":""},"airflow.operators.datetime.BranchDateTimeOperator":{"takes":"follow_task_ids_if_false follow_task_ids_if_true target_lower target_upper use_task_execution_date use_task_logical_date","needs":"follow_task_ids_if_false follow_task_ids_if_true target_lower target_upper","two":"use_task_execution_date"},"airflow.operators.email.EmailOperator":{"takes":"bcc cc conn_id custom_headers files from_email html_content mime_charset mime_subtype subject to","needs":"to","three":"from_email"},"airflow.operators.empty.EmptyOperator":{"takes":""},"airflow.operators.generic_transfer.GenericTransfer":{"takes":"deferrable destination_conn_id destination_hook_params destination_table insert_args page_size paginated_sql_statement_clause preoperator rows_processor source_conn_id source_hook_params sql","needs":"destination_conn_id destination_table source_conn_id sql","three":"deferrable destination_hook_params page_size paginated_sql_statement_clause rows_processor source_hook_params"},"airflow.operators.latest_only.LatestOnlyOperator":{"takes":""},"airflow.operators.python.BranchExternalPythonOperator":{"takes":"env_vars expect_airflow expect_pendulum inherit_env op_args op_kwargs python python_callable serializer show_return_value_in_logs skip_on_exit_code string_args templates_dict templates_exts use_dill","needs":"python python_callable","two":"use_dill"},"airflow.operators.python.BranchPythonOperator":{"takes":"op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts","needs":"python_callable"},"airflow.operators.python.BranchPythonVirtualenvOperator":{"takes":"env_vars expect_airflow index_urls index_urls_from_connection_ids inherit_env op_args op_kwargs pip_install_options python_callable python_version requirements serializer show_return_value_in_logs skip_on_exit_code string_args system_site_packages templates_dict templates_exts use_dill venv_cache_path","needs":"python_callable","two":"use_dill","three":"index_urls_from_connection_ids"},"airflow.operators.python.ExternalPythonOperator":{"takes":"env_vars expect_airflow expect_pendulum inherit_env op_args op_kwargs python python_callable serializer show_return_value_in_logs skip_on_exit_code string_args templates_dict templates_exts use_dill","needs":"python python_callable","two":"use_dill"},"airflow.operators.python.PythonOperator":{"takes":"op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts","needs":"python_callable"},"airflow.operators.python.PythonVirtualenvOperator":{"takes":"env_vars expect_airflow index_urls index_urls_from_connection_ids inherit_env op_args op_kwargs pip_install_options python_callable python_version requirements serializer show_return_value_in_logs skip_on_exit_code string_args system_site_packages templates_dict templates_exts use_dill venv_cache_path","needs":"python_callable","two":"use_dill","three":"index_urls_from_connection_ids"},"airflow.operators.python.ShortCircuitOperator":{"takes":"ignore_downstream_trigger_rules op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts"},"airflow.operators.smooth.SmoothOperator":{"takes":""},"airflow.operators.subdag.SubDagOperator":{"takes":"conf exponential_backoff max_wait mode never_fail poke_interval propagate_skipped_state session silent_fail soft_fail subdag timeout","needs":"subdag"},"airflow.operators.trigger_dagrun.TriggerDagRunOperator":{"takes":"allowed_states conf deferrable execution_date fail_when_dag_is_paused failed_states logical_date note openlineage_inject_parent_info poke_interval reset_dag_run run_after skip_when_already_exists trigger_dag_id trigger_run_id wait_for_completion","needs":"trigger_dag_id","two":"execution_date","three":"fail_when_dag_is_paused note openlineage_inject_parent_info run_after"},"airflow.operators.weekday.BranchDayOfWeekOperator":{"takes":"follow_task_ids_if_false follow_task_ids_if_true use_task_execution_day use_task_logical_date week_day","needs":"follow_task_ids_if_false follow_task_ids_if_true week_day","two":"use_task_execution_day"},"airflow.providers.cncf.kubernetes.operators.job.KubernetesDeleteJobOperator":{"takes":"cluster_context config_file delete_on_status in_cluster kubernetes_conn_id name namespace poll_interval wait_for_completion","needs":"name namespace"},"airflow.providers.cncf.kubernetes.operators.job.KubernetesJobOperator":{"takes":"active_deadline_seconds affinity annotations arguments automount_service_account_token backoff_limit base_container_name base_container_status_polling_interval callbacks cluster_context cmds completion_mode completions config_file configmaps container_logs container_name_log_prefix_enabled container_resources container_security_context deferrable discover_pods_retry_number dns_config dnspolicy durable env_from env_vars full_job_spec full_pod_spec get_logs host_aliases hostname hostnetwork image image_pull_policy image_pull_secrets in_cluster init_container_logs init_containers is_delete_operator_pod job_poll_interval job_template_file kubernetes_conn_id labels log_events_on_failure log_events_on_startup log_formatter log_pod_spec_on_failure logging_interval manual_selector name namespace node_selector on_finish_action on_kill_action on_kill_propagation_policy parallelism pod_runtime_info_envs pod_template_dict pod_template_file poll_interval ports priority_class_name progress_callback random_name_suffix reattach_on_restart runtime_class_name schedule_timeout_seconds schedulername secrets security_context selector service_account_name skip_on_exit_code startup_check_interval_seconds startup_timeout_seconds subdomain suspend termination_grace_period termination_message_policy tolerations trigger_kwargs ttl_seconds_after_finished unwrap_single volume_mounts volumes wait_until_job_complete xcom_sidecar_container_security_context"},"airflow.providers.cncf.kubernetes.operators.job.KubernetesPatchJobOperator":{"takes":"body cluster_context config_file in_cluster kubernetes_conn_id name namespace","needs":"body name namespace"},"airflow.providers.cncf.kubernetes.operators.kueue.KubernetesInstallKueueOperator":{"takes":"kubernetes_conn_id kueue_version","needs":"kueue_version"},"airflow.providers.cncf.kubernetes.operators.kueue.KubernetesStartKueueJobOperator":{"takes":"active_deadline_seconds affinity annotations arguments automount_service_account_token backoff_limit base_container_name base_container_status_polling_interval callbacks cluster_context cmds completion_mode completions config_file configmaps container_logs container_name_log_prefix_enabled container_resources container_security_context deferrable discover_pods_retry_number dns_config dnspolicy durable env_from env_vars full_job_spec full_pod_spec get_logs host_aliases hostname hostnetwork image image_pull_policy image_pull_secrets in_cluster init_container_logs init_containers is_delete_operator_pod job_poll_interval job_template_file kubernetes_conn_id labels log_events_on_failure log_events_on_startup log_formatter log_pod_spec_on_failure logging_interval manual_selector name namespace node_selector on_finish_action on_kill_action on_kill_propagation_policy parallelism pod_runtime_info_envs pod_template_dict pod_template_file poll_interval ports priority_class_name progress_callback queue_name random_name_suffix reattach_on_restart runtime_class_name schedule_timeout_seconds schedulername secrets security_context selector service_account_name skip_on_exit_code startup_check_interval_seconds startup_timeout_seconds subdomain suspend termination_grace_period termination_message_policy tolerations trigger_kwargs ttl_seconds_after_finished unwrap_single volume_mounts volumes wait_until_job_complete xcom_sidecar_container_security_context","needs":"queue_name"},"airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator":{"takes":"active_deadline_seconds affinity annotations arguments automount_service_account_token base_container_name base_container_status_polling_interval callbacks cluster_context cmds config_file configmaps container_logs container_name_log_prefix_enabled container_resources container_security_context deferrable dns_config dnspolicy durable env_from env_vars full_pod_spec get_logs host_aliases hostname hostnetwork image image_pull_policy image_pull_secrets in_cluster init_container_logs init_containers is_delete_operator_pod kubernetes_conn_id labels log_events_on_failure log_events_on_startup log_formatter log_pod_spec_on_failure logging_interval name namespace node_selector on_finish_action on_kill_action pod_runtime_info_envs pod_template_dict pod_template_file poll_interval ports priority_class_name progress_callback random_name_suffix reattach_on_restart runtime_class_name schedule_timeout_seconds schedulername secrets security_context service_account_name skip_on_exit_code startup_check_interval_seconds startup_timeout_seconds subdomain termination_grace_period termination_message_policy tolerations trigger_kwargs volume_mounts volumes xcom_sidecar_container_security_context"},"airflow.providers.cncf.kubernetes.operators.pod_exec.KubernetesPodExecOperator":{"takes":"cluster_context command config_file container_name in_cluster kubernetes_conn_id max_xcom_output_size namespace pod_name","needs":"command pod_name"},"airflow.providers.cncf.kubernetes.operators.resource.KubernetesCreateResourceOperator":{"takes":"config_file custom_resource_definition kubernetes_conn_id namespace namespaced yaml_conf yaml_conf_file"},"airflow.providers.cncf.kubernetes.operators.resource.KubernetesDeleteResourceOperator":{"takes":"config_file custom_resource_definition kubernetes_conn_id namespace namespaced yaml_conf yaml_conf_file"},"airflow.providers.cncf.kubernetes.operators.resource.KubernetesResourceBaseOperator":{"takes":"config_file custom_resource_definition kubernetes_conn_id namespace namespaced yaml_conf yaml_conf_file"},"airflow.providers.cncf.kubernetes.operators.spark_kubernetes.SparkKubernetesOperator":{"takes":"active_deadline_seconds affinity annotations application_file arguments automount_service_account_token base_container_name base_container_status_polling_interval callbacks cluster_context cmds code_path config_file configmaps container_logs container_name_log_prefix_enabled container_resources container_security_context deferrable delete_on_termination dns_config dnspolicy durable env_from env_vars full_pod_spec get_logs host_aliases hostname hostnetwork image image_pull_policy image_pull_secrets in_cluster init_container_logs init_containers is_delete_operator_pod kubernetes_conn_id labels log_events_on_failure log_events_on_startup log_formatter log_pod_spec_on_failure logging_interval name namespace node_selector on_finish_action on_kill_action pod_runtime_info_envs pod_template_dict pod_template_file poll_interval ports priority_class_name progress_callback random_name_suffix reattach_on_restart runtime_class_name schedule_timeout_seconds schedulername secrets security_context service_account_name skip_on_exit_code startup_check_interval_seconds startup_timeout_seconds subdomain success_run_history_limit template_spec termination_grace_period termination_message_policy tolerations trigger_kwargs volume_mounts volumes xcom_sidecar_container_security_context"},"airflow.providers.common.sql.operators.analytics.AnalyticsOperator":{"takes":"datasource_configs engine max_rows_check queries result_output_format","needs":"datasource_configs queries"},"airflow.providers.common.sql.operators.generic_transfer.GenericTransfer":{"takes":"deferrable destination_conn_id destination_hook_params destination_table insert_args page_size paginated_sql_statement_clause preoperator rows_processor source_conn_id source_hook_params sql","needs":"destination_conn_id destination_table source_conn_id sql"},"airflow.providers.common.sql.operators.sql.BaseSQLOperator":{"takes":"conn_id database hook_params retry_on_failure"},"airflow.providers.common.sql.operators.sql.BranchSQLOperator":{"takes":"conn_id database follow_task_ids_if_false follow_task_ids_if_true hook_params parameters retry_on_failure sql","needs":"follow_task_ids_if_false follow_task_ids_if_true sql"},"airflow.providers.common.sql.operators.sql.SQLBulkLoadOperator":{"takes":"conn_id database hook_params postoperator preoperator retry_on_failure table tmp_file","needs":"table tmp_file"},"airflow.providers.common.sql.operators.sql.SQLCheckOperator":{"takes":"conn_id database hook_params parameters retry_on_failure sql","needs":"sql"},"airflow.providers.common.sql.operators.sql.SQLColumnCheckOperator":{"takes":"accept_none column_mapping conn_id database hook_params partition_clause retry_on_failure table","needs":"column_mapping table"},"airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator":{"takes":"autocommit conn_id database handler hook_params output_processor parameters requires_result_fetch retry_on_failure return_last show_return_value_in_logs split_statements sql","needs":"sql"},"airflow.providers.common.sql.operators.sql.SQLInsertRowsOperator":{"takes":"columns conn_id database hook_params ignored_columns insert_args postoperator preoperator retry_on_failure rows rows_processor schema table_name","needs":"table_name"},"airflow.providers.common.sql.operators.sql.SQLIntervalCheckOperator":{"takes":"conn_id database date_filter_column days_back hook_params ignore_zero metrics_thresholds ratio_formula retry_on_failure table","needs":"metrics_thresholds table"},"airflow.providers.common.sql.operators.sql.SQLTableCheckOperator":{"takes":"accept_none checks conn_id database hook_params partition_clause retry_on_failure table","needs":"checks table"},"airflow.providers.common.sql.operators.sql.SQLThresholdCheckOperator":{"takes":"conn_id database hook_params max_threshold min_threshold retry_on_failure sql","needs":"max_threshold min_threshold sql"},"airflow.providers.common.sql.operators.sql.SQLValueCheckOperator":{"takes":"conn_id database hook_params parameters pass_value retry_on_failure sql tolerance","needs":"pass_value sql"},"airflow.providers.common.sql.sensors.sql.SqlSensor":{"takes":"conn_id exponential_backoff fail_on_empty failure hook_params max_wait mode never_fail parameters poke_interval selector silent_fail soft_fail sql success timeout","needs":"conn_id sql"},"airflow.providers.http.operators.http.HttpOperator":{"takes":"auth_type data deferrable endpoint extra_options headers http_conn_id log_response method pagination_function request_kwargs response_check response_filter retry_args tcp_keep_alive tcp_keep_alive_count tcp_keep_alive_idle tcp_keep_alive_interval warn_on_non_idempotent"},"airflow.providers.http.sensors.http.HttpSensor":{"takes":"deferrable endpoint exponential_backoff extra_options headers http_conn_id max_wait method mode never_fail poke_interval request_kwargs request_params response_check response_error_codes_allowlist silent_fail soft_fail tcp_keep_alive tcp_keep_alive_count tcp_keep_alive_idle tcp_keep_alive_interval timeout","needs":"endpoint"},"airflow.providers.standard.operators.bash.BashOperator":{"takes":"append_env bash_command cwd env output_encoding output_processor skip_on_exit_code","needs":"bash_command"},"airflow.providers.standard.operators.branch.BaseBranchOperator":{"takes":""},"airflow.providers.standard.operators.datetime.BranchDateTimeOperator":{"takes":"follow_task_ids_if_false follow_task_ids_if_true target_lower target_upper use_task_logical_date","needs":"follow_task_ids_if_false follow_task_ids_if_true target_lower target_upper"},"airflow.providers.standard.operators.empty.EmptyOperator":{"takes":""},"airflow.providers.standard.operators.hitl.ApprovalOperator":{"takes":"assigned_users body defaults fail_on_reject ignore_downstream_trigger_rules multiple notifiers options response_timeout subject"},"airflow.providers.standard.operators.hitl.HITLBranchOperator":{"takes":"assigned_users body defaults multiple notifiers options options_mapping response_timeout subject"},"airflow.providers.standard.operators.hitl.HITLEntryOperator":{"takes":"assigned_users body defaults multiple notifiers options response_timeout subject"},"airflow.providers.standard.operators.hitl.HITLOperator":{"takes":"assigned_users body defaults multiple notifiers options response_timeout subject","needs":"options subject"},"airflow.providers.standard.operators.latest_only.LatestOnlyOperator":{"takes":""},"airflow.providers.standard.operators.python.BranchExternalPythonOperator":{"takes":"env_vars expect_airflow expect_pendulum inherit_env op_args op_kwargs python python_callable serializer show_return_value_in_logs skip_on_exit_code string_args templates_dict templates_exts","needs":"python python_callable"},"airflow.providers.standard.operators.python.BranchPythonOperator":{"takes":"op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts","needs":"python_callable"},"airflow.providers.standard.operators.python.BranchPythonVirtualenvOperator":{"takes":"env_vars expect_airflow index_urls index_urls_from_connection_ids inherit_env op_args op_kwargs pip_install_options python_callable python_version requirements serializer show_return_value_in_logs skip_on_exit_code string_args system_site_packages templates_dict templates_exts venv_cache_path","needs":"python_callable"},"airflow.providers.standard.operators.python.ExternalPythonOperator":{"takes":"env_vars expect_airflow expect_pendulum inherit_env op_args op_kwargs python python_callable serializer show_return_value_in_logs skip_on_exit_code string_args templates_dict templates_exts","needs":"python python_callable"},"airflow.providers.standard.operators.python.PythonOperator":{"takes":"op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts","needs":"python_callable"},"airflow.providers.standard.operators.python.PythonVirtualenvOperator":{"takes":"env_vars expect_airflow index_urls index_urls_from_connection_ids inherit_env op_args op_kwargs pip_install_options python_callable python_version requirements serializer show_return_value_in_logs skip_on_exit_code string_args system_site_packages templates_dict templates_exts venv_cache_path","needs":"python_callable"},"airflow.providers.standard.operators.python.ShortCircuitOperator":{"takes":"ignore_downstream_trigger_rules op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts"},"airflow.providers.standard.operators.smooth.SmoothOperator":{"takes":""},"airflow.providers.standard.operators.trigger_dagrun.TriggerDagRunOperator":{"takes":"allowed_states conf deferrable fail_when_dag_is_paused failed_states logical_date note openlineage_inject_parent_info poke_interval reset_dag_run run_after skip_when_already_exists trigger_dag_id trigger_run_id wait_for_completion","needs":"trigger_dag_id"},"airflow.providers.standard.operators.weekday.BranchDayOfWeekOperator":{"takes":"follow_task_ids_if_false follow_task_ids_if_true use_task_logical_date week_day","needs":"follow_task_ids_if_false follow_task_ids_if_true week_day"},"airflow.providers.standard.sensors.bash.BashSensor":{"takes":"bash_command env exponential_backoff max_wait mode never_fail output_encoding poke_interval retry_exit_code silent_fail soft_fail timeout","needs":"bash_command"},"airflow.providers.standard.sensors.date_time.DateTimeSensor":{"takes":"exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail target_time timeout","needs":"target_time"},"airflow.providers.standard.sensors.date_time.DateTimeSensorAsync":{"takes":"end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail start_from_trigger target_time timeout trigger_kwargs"},"airflow.providers.standard.sensors.external_task.ExternalTaskMarker":{"takes":"external_dag_id external_task_id logical_date recursion_depth","needs":"external_dag_id external_task_id"},"airflow.providers.standard.sensors.external_task.ExternalTaskSensor":{"takes":"allowed_states check_existence deferrable execution_date_fn execution_delta exponential_backoff external_dag_id external_task_group_id external_task_id external_task_ids failed_states max_wait mode never_fail poke_interval poll_interval silent_fail skipped_states soft_fail timeout","needs":"external_dag_id"},"airflow.providers.standard.sensors.filesystem.FileSensor":{"takes":"deferrable exponential_backoff filepath fs_conn_id max_wait mode never_fail poke_interval recursive silent_fail soft_fail start_from_trigger timeout trigger_kwargs","needs":"filepath"},"airflow.providers.standard.sensors.python.PythonSensor":{"takes":"exponential_backoff max_wait mode never_fail op_args op_kwargs poke_interval python_callable silent_fail soft_fail templates_dict timeout","needs":"python_callable"},"airflow.providers.standard.sensors.time.TimeSensor":{"takes":"deferrable end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail start_from_trigger target_time timeout trigger_kwargs","needs":"target_time"},"airflow.providers.standard.sensors.time.TimeSensorAsync":{"takes":"deferrable end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail start_from_trigger target_time timeout trigger_kwargs"},"airflow.providers.standard.sensors.time_delta.TimeDeltaSensor":{"takes":"deferrable delta end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout","needs":"delta"},"airflow.providers.standard.sensors.time_delta.TimeDeltaSensorAsync":{"takes":"deferrable delta end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout","needs":"delta"},"airflow.providers.standard.sensors.time_delta.WaitSensor":{"takes":"deferrable exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail time_to_wait timeout","needs":"time_to_wait"},"airflow.providers.standard.sensors.weekday.DayOfWeekSensor":{"takes":"exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout use_task_logical_date week_day","needs":"week_day"},"airflow.sensors.base.BaseSensorOperator":{"takes":"exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout"},"airflow.sensors.bash.BashSensor":{"takes":"bash_command env exponential_backoff max_wait mode never_fail output_encoding poke_interval retry_exit_code silent_fail soft_fail timeout","needs":"bash_command"},"airflow.sensors.date_time.DateTimeSensor":{"takes":"exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail target_time timeout","needs":"target_time"},"airflow.sensors.date_time.DateTimeSensorAsync":{"takes":"end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail start_from_trigger target_time timeout trigger_kwargs"},"airflow.sensors.external_task.ExternalTaskMarker":{"takes":"execution_date external_dag_id external_task_id logical_date recursion_depth","needs":"external_dag_id external_task_id","two":"execution_date","three":"logical_date"},"airflow.sensors.external_task.ExternalTaskSensor":{"takes":"allowed_states check_existence deferrable execution_date_fn execution_delta exponential_backoff external_dag_id external_task_group_id external_task_id external_task_ids failed_states max_wait mode never_fail poke_interval poll_interval silent_fail skipped_states soft_fail timeout","needs":"external_dag_id"},"airflow.sensors.filesystem.FileSensor":{"takes":"deferrable exponential_backoff filepath fs_conn_id max_wait mode never_fail poke_interval recursive silent_fail soft_fail start_from_trigger timeout trigger_kwargs","needs":"filepath"},"airflow.sensors.python.PythonSensor":{"takes":"exponential_backoff max_wait mode never_fail op_args op_kwargs poke_interval python_callable silent_fail soft_fail templates_dict timeout","needs":"python_callable"},"airflow.sensors.time_delta.TimeDeltaSensor":{"takes":"deferrable delta end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout","needs":"delta","three":"deferrable end_from_trigger"},"airflow.sensors.time_delta.TimeDeltaSensorAsync":{"takes":"deferrable delta end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout","needs":"delta","three":"deferrable"},"airflow.sensors.time_sensor.TimeSensor":{"takes":"deferrable end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail start_from_trigger target_time timeout trigger_kwargs","needs":"target_time","three":"deferrable end_from_trigger start_from_trigger trigger_kwargs"},"airflow.sensors.time_sensor.TimeSensorAsync":{"takes":"deferrable end_from_trigger exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail start_from_trigger target_time timeout trigger_kwargs","three":"deferrable"},"airflow.sensors.weekday.DayOfWeekSensor":{"takes":"exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout use_task_execution_day use_task_logical_date week_day","needs":"week_day","two":"use_task_execution_day"}}}`);
// src/dialects/dag-factory/operator-arguments.ts
const baseArguments = new Set(operators_default.every);
const ownKeys = namesIn$3(`operator decorator dependencies task_group_name parent_group_name expand partial
  variables_as_arguments python_callable python_callable_name python_callable_file success_check_name success_check_file
  success_check_lambda failure_check_name failure_check_file failure_check_lambda response_check_name response_check_file
  response_check_lambda execution_delta execution_date_fn execution_date_fn_name execution_date_fn_file on_execute_callback_name
  on_execute_callback_file on_success_callback_name on_success_callback_file on_failure_callback_name on_failure_callback_file
  on_retry_callback_name on_retry_callback_file on_skipped_callback_name on_skipped_callback_file`);
const rows = operators_default.own;
const read = new Map();
function signatureOf(path) {
	const row = Object.hasOwn(rows, path) ? rows[path] : void 0;
	const known = read.get(path);
	if (!row || known) return known;
	const { takes, needs = "", two = "", three = "" } = row;
	const signature = {
		takes: namesIn$3(takes),
		needs: [...namesIn$3(needs)],
		two: namesIn$3(two),
		three: namesIn$3(three)
	};
	read.set(path, signature);
	return signature;
}
function classesOf(module) {
	const start = `${module}.`;
	return Object.keys(rows).filter((path) => path.startsWith(start) && !path.slice(start.length).includes("."));
}
function namesIn$3(text) {
	return new Set(text.split(/\s+/).filter((name) => name !== ""));
}
// src/dialects/dag-factory/dates.ts
const invalid = { kind: "invalid" };
const unknown$3 = { kind: "unknown" };
function dateIn(value) {
	if (!value || isNull(value) || value.kind === "unknown") return unknown$3;
	if (value.kind === "list") return invalid;
	if (value.kind === "map") return objectIn(value);
	return scalarIn(value) ?? invalid;
}
function objectIn(value) {
	const type = textIn(under(value, "__type__"));
	if (type === void 0) return value.entries.has("__type__") ? unknown$3 : invalid;
	if (type === "datetime.timedelta") return invalid;
	if (!/^(?:datetime\.date(?:time)?|pendulum\.(?:datetime|local|naive))$/.test(type)) return unknown$3;
	const given = itemsOf(under(value, "__args__"));
	const names = [
		"year",
		"month",
		"day",
		"hour",
		"minute",
		"second"
	];
	if (given.length > names.length) return unknown$3;
	const parts = names.map((key, index) => {
		const part = under(value, key) ?? given[index];
		return part ? wholeIn(part) : [
			"year",
			"month",
			"day"
		].includes(key) ? void 0 : 0;
	});
	const known = parts.filter((part) => part !== void 0);
	if (known.length < parts.length) return unknown$3;
	return fixed(known, under(value, "tz") !== void 0 || under(value, "tzinfo") !== void 0) ?? invalid;
}
function scalarIn(scalar) {
	const { value, node } = scalar;
	if (typeof value !== "string") return null;
	if (node.style === "plain") {
		const moment = momentIn(value);
		if (moment !== void 0) return moment;
	}
	return calendarDate(value) ?? relative(value);
}
const timestamp = /^(\d{4})-(?:(\d\d)-(\d\d)|(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(Z|[-+]\d\d?(?::\d\d)?))?)$/;
function momentIn(text) {
	const [stamp, year, ...parts] = timestamp.exec(text) ?? [];
	if (stamp === void 0) return void 0;
	const { 0: month, 1: day, 2: longMonth, 3: longDay, 4: hour, 5: minute, 6: second, 7: zone } = parts;
	return fixed([
		year,
		month ?? longMonth,
		day ?? longDay,
		hour,
		minute,
		second
	].map((part) => Number(part ?? 0)), zone !== void 0);
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
	const { 1: date = "", 2: mark, 3: time } = /^(\S+?)(?:([T ])(\S+))?$/.exec(text) ?? [];
	for (let $ = 0, $l = forms; $ < $l.length; $++) {
		const { 0: pattern, 1: times, 2: afterBlank } = $l[$];
		{
			const day = pattern.exec(date)?.groups;
			if (!day) continue;
			const clock = time === void 0 ? {} : firstMatch([...times, ...mark === " " && afterBlank ? [afterBlank] : []], time);
			const ymd = dayOf(day);
			return clock && ymd && fixed([...ymd, ...clockOf$1(clock)], clock["zone"] !== void 0);
		}
	}
	return null;
}
function timeOfToday(parts) {
	const { 0: hour = 0, 1: minute = 0, 2: second = 0 } = clockOf$1(parts);
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
	for (let $ = 0, $l = patterns; $ < $l.length; $++) {
		const pattern = $l[$];
		{
			const found = pattern.exec(text);
			if (found) return found.groups ?? {};
		}
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
	const { 1: hours, 2: minutes, 3: seconds, 4: daysBack } = /^(?:(\d+)\s+hour)?(?:(\d+)\s+minute)?(?:(\d+)\s+second)?(?:(\d+)\s+day)?/i.exec(text) ?? [];
	if ([
		hours,
		minutes,
		seconds,
		daysBack
	].every((part) => part === void 0)) return null;
	const { 0: h = 0, 1: m = 0, 2: s = 0, 3: d = 0 } = [
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
	const { 0: year = 0, 1: month = 0, 2: day = 0, 3: hour = 0, 4: minute = 0, 5: second = 0 } = parts;
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > require_check_command.daysInMonth(year, month)) return null;
	if (hour > 23 || minute > 59 || second > 59) return null;
	return {
		kind: "fixed",
		localTime: Date.UTC(year, month - 1, day, hour, minute, second),
		hasZone
	};
}
// src/dialects/dag-factory/read/schedule.ts
const cronTimetables = /^airflow\.(?:timetables\.(?:trigger|interval)|sdk(?:\.definitions\.timetables\.\w+)?)\.(?:(?:Multiple)?CronTriggerTimetable|CronDataIntervalTimetable|CronPartitionTimetable)$/;
const deltaTimetables = /^airflow\.(?:timetables\.(?:trigger|interval)|sdk(?:\.definitions\.timetables\.\w+)?)\.(?:DeltaTriggerTimetable|DeltaDataIntervalTimetable)$/;
const eventTimetables = /^airflow\.(?:timetables\.events|sdk(?:\.definitions\.timetables\.\w+)?)\.EventsTimetable$/;
const mixedTimetables = /^airflow\.(?:timetables\.(?:assets|datasets)|sdk(?:\.definitions\.timetables\.\w+)?)\.(?:Asset|Dataset)OrTimeSchedule$/;
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
		value,
		assets: value
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
	const { 1: simple } = /^airflow\.timetables\.simple\.(Null|Once|Continuous)Timetable$/.exec(type) ?? [];
	if (simple !== void 0) return [simple === "Null" ? { kind: "none" } : {
		kind: simple === "Once" ? "once" : "continuous",
		value
	}];
	const inner = mapIn(under(value, "timetable"));
	const assets = under(value, "assets") ?? under(value, "datasets");
	const isEmpty = assets?.kind === "list" && assets.items.length === 0;
	const data = assets && !isEmpty && {
		kind: "data",
		value: assets,
		assets
	};
	if (mixedTimetables.test(type) && inner) return data ? [...objectSchedules(inner), data] : objectSchedules(inner);
	if (/\.(?:PartitionedAsset|AssetTriggered)Timetable$/.test(type) && data) return [data];
	const own = objectSchedule(value, type);
	return own.kind === "data" && inner && under(value, "datasets") ? [own, ...objectSchedules(inner)] : [own];
}
function objectSchedule(value, type) {
	const delta = deltaTimetables.test(type) ? under(value, "delta") ?? itemsOf(under(value, "__args__"))[0] : value;
	const seconds = timedeltaIn(delta) ?? relativedeltaIn(delta);
	if (seconds !== void 0 && seconds > 0) return {
		kind: "interval",
		seconds,
		value
	};
	if (eventTimetables.test(type)) return {
		kind: "events",
		instants: instantsIn(value),
		value
	};
	return [
		"datasets",
		"assets",
		"__and__",
		"__or__"
	].some((key) => value.entries.has(key)) || /\.(?:Asset|Dataset)\w*$/.test(type) || type === "builtins.list" ? {
		kind: "data",
		value,
		assets: value
	} : {
		kind: "other",
		value
	};
}
function eventDatesIn(value) {
	const dates = under(value, "event_dates") ?? itemsOf(under(value, "__args__"))[0];
	return itemsOf(typeIn(dates) === "builtins.list" ? under(dates, "items") : dates);
}
function instantsIn(value) {
	const instants = eventDatesIn(value).map((date) => {
		const read = mapIn(date) && dateIn(date);
		const zone = under(date, "tz") === void 0 ? "UTC" : textIn(under(date, "tz"));
		return read?.kind === "fixed" && zone !== void 0 ? require_check_command.instantOf(read.localTime, zone) ?? null : null;
	});
	const known = instants.filter((instant) => instant !== null);
	return known.length < instants.length ? null : [...new Set(known)].sort((a, b) => a - b);
}
function* cronsIn(value) {
	const given = itemsOf(under(value, "__args__"));
	const isSeveral = typeIn(value)?.endsWith("MultipleCronTriggerTimetable") === true;
	const cron = under(value, "cron") ?? under(value, "expression");
	for (let $ = 0, $l = cron ? [cron] : isSeveral ? given : given.slice(0, 1); $ < $l.length; $++) {
		const written = $l[$];
		{
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
}
// src/dialects/dag-factory/read/others.ts
const readOfDag = namesIn$2("schedule_interval timezone max_active_runs tasks task_groups params default_args");
const readOfTask = namesIn$2("task_id operator decorator dependencies task_group_name trigger_rule retries retry_delay retry_delay_sec execution_timeout outlets");
const inherited = namesIn$2("retries retry_delay retry_delay_sec execution_timeout");
const readOfGroup = namesIn$2("group_name parent_group_name dependencies default_args");
const handled = namesIn$2(`on_failure_callback on_failure_callback_name on_success_callback on_success_callback_name on_retry_callback on_retry_callback_name email`);
const notes = namesIn$2(`description tags doc doc_json doc_md doc_rst doc_yaml dag_display_name task_display_name owner_links tooltip ui_color ui_fgcolor
  group_display_name default_view orientation`);
function othersOf(dag, nodes) {
	const pathsOf = new Map(nodes.map(({ kind, id, path }) => [`${kind} ${id}`, path]));
	const below = (kind, member) => ofNode(dag, kind, member, pathsOf.get(`${kind} ${member.id}`) ?? []);
	return [
		...ofDag(dag),
		...groupsOf(dag).flatMap((group) => below("group", group)),
		...tasksOf(dag).flatMap((task) => below("task", task))
	];
}
function ofDag(dag) {
	const { kind } = scheduleOf(dag);
	const isTold = (key) => readOfDag.has(key) || handled.has(key) || ["schedule", "timetable"].includes(key) && kind !== "other";
	return [...[...dag.value.entries].flatMap(({ 0: key, 1: value }) => isTold(key) ? [] : setting(dag, value, {
		name: key,
		owner: []
	})), ...defaultsOf(dag, dag.value, [])];
}
function ofNode(dag, kind, { value }, owner) {
	const connection = connectionKeyOf(value);
	const read = kind === "group" ? readOfGroup : readOfTask;
	const own = [...value.entries].flatMap(({ 0: key, 1: entry }) => {
		if (read.has(key) || handled.has(key) || key === connection) return [];
		return setting(dag, entry, {
			name: key,
			owner,
			isParameter: kind === "task" && !baseArguments.has(key)
		});
	});
	return kind === "group" ? [...own, ...defaultsOf(dag, value, owner)] : own;
}
function defaultsOf(dag, { entries }, owner) {
	return [...mapIn(entries.get("default_args"))?.entries ?? []].flatMap(({ 0: key, 1: value }) => inherited.has(key) || handled.has(key) ? [] : setting(dag, value, {
		name: `default_args.${key}`,
		owner
	}));
}
function setting(dag, value, { name, owner, isParameter = false }) {
	if (isNull(value)) return [];
	const kind = notes.has(name) ? "note" : isParameter ? "parameter" : "setting";
	return [{
		owner,
		name,
		path: pathIn(dag, value, owner.length > 0 ? owner.slice(1) : [name]),
		node: nodeOf(value),
		kind
	}];
}
function namesIn$2(text) {
	return new Set(text.split(/\s+/));
}
// src/dialects/dag-factory/read/triggers.ts
const presets$1 = { "@quarterly": "0 0 1 */3 *" };
function clockOf(text) {
	const reading = readCroniter(presets$1[text] ?? text);
	return "isRandom" in reading ? null : reading;
}
function triggersOf(dag) {
	const schedules = schedulesOf(dag);
	return schedules.flatMap((schedule) => triggerOf(dag, schedule, schedules.length > 1));
}
function triggerOf(dag, schedule, isOneOfSeveral) {
	if (schedule.kind === "unset" || schedule.kind === "none") return [];
	const path = pathIn(dag, dag.value.entries.get("schedule") ?? schedule.value, ["schedule"]);
	const kind = schedule.kind === "data" ? "data" : "cron";
	const cron = schedule.kind === "cron" ? {
		at: placeOf$1(schedule.value, dag.document),
		state: "set",
		value: schedule.text,
		origin: schedule.value.layer === "dag" ? "declared" : "inherited"
	} : {
		at: { path },
		state: "unset",
		origin: "product-default"
	};
	return [{
		...emptyTrigger(isOneOfSeveral ? pathIn(dag, schedule.value, ["schedule"]) : path),
		kind,
		...schedule.kind === "data" && { data: conditionIn(dag, schedule.assets) },
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
	if (schedule.kind === "events") return schedule.instants && { instants: schedule.instants };
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
	for (let $ = 0, $l = [value, mapIn(value.entries.get("default_args"))]; $ < $l.length; $++) {
		const holder = $l[$];
		{
			const start = under(holder, "start_date");
			if (start && holder) return {
				value: start,
				holder
			};
		}
	}
}
function zoneOf(dag, schedule) {
	if (schedule.kind === "cron" && schedule.isTimetable) {
		const text = textIn(schedule.zone);
		const at = placeOf$1(schedule.zone ?? schedule.value, dag.document);
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
	if (schedule.kind === "events") return {
		at: placeOf$1(schedule.value, dag.document),
		state: "set",
		value: "UTC",
		origin: "product-default"
	};
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
	const text = written.kind === "scalar" && typeof written.value === "number" ? void 0 : textIn(written);
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
	const catchup = value.entries.get("catchup"), end = dateIn(under(value, "end_date") ?? under(mapIn(value.entries.get("default_args")), "end_date"));
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
		others: othersOf(dag, all),
		configurationPath: [id]
	};
}
function parametersOf(dag) {
	const params = under(dag.value, "params");
	if (params?.kind !== "map") return [];
	return [...params.entries].map(({ 0: name, 1: value }) => ({
		name,
		path: pathIn(dag, value, ["params", name]),
		type: textIn(under(value, "type")) ?? "string",
		required: false,
		default: nodeOf(value)
	}));
}
function runPolicyOf(dag) {
	const limit = settingOf(dag.document, dag.value, "max_active_runs", wholeIn);
	const tasks = tasksOf(dag);
	return {
		maxConcurrentRuns: orServer(limit),
		onLimit: "queue",
		scheduleWaitsForItself: tasks.length > 0 && tasks.every((task) => dependsOnPast(dag, task) === true)
	};
}
// src/dialects/dag-factory/clock-violations.ts
const neverFires = /never/i;
function* clockViolations(pipeline, kind) {
	if (kind !== "invalid-cron" && kind !== "cron-never-fires") return;
	for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
		const dag = $l[$];
		for (let $ = 0, $l = schedulesOf(dag); $ < $l.length; $++) {
			const schedule = $l[$];
			{
				if (schedule.kind !== "cron") continue;
				const clock = clockOf(schedule.text);
				if (!clock || !("problems" in clock)) continue;
				const { 0: problem } = clock.problems;
				const isNever = clock.problems.every(({ message }) => neverFires.test(message));
				if (!problem || isNever !== (kind === "cron-never-fires")) continue;
				const at = placeOf$1(schedule.value, dag.document);
				if (isNever) yield {
					kind,
					at,
					message: `Cron expression ${require_startup.quoted(schedule.text)} never fires${because(schedule.text)}`,
					remedy: "Write a day that the month has"
				};
				else if (/^\s*@/.test(schedule.text)) yield {
					kind,
					at,
					...unknownPreset(schedule.text.trim())
				};
				else yield {
					kind,
					at,
					message: `Cron expression ${require_startup.quoted(schedule.text)} is refused by Airflow: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
					remedy: "Write minute, hour, day of month, month and day of week"
				};
			}
		}
	}
}
const presets = "@once @continuous @hourly @daily @weekly @monthly @quarterly @yearly @annually @midnight".split(" ");
function unknownPreset(text) {
	const near = require_startup.soleClosestTo(text, presets);
	return {
		message: `Airflow has no preset ${require_startup.quoted(text)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		remedy: `Write ${near === void 0 ? "minute, hour, day of month, month and day of week" : require_startup.quoted(near)}`
	};
}
const months = "January February March April May June July August September October November December".split(" ");
function because(text) {
	const { 2: day = "", 3: month = "" } = text.trim().split(/\s+/);
	const name = months[Number(month) - 1];
	return /^\d+$/.test(day) && name !== void 0 ? `: ${name} has no day ${day}` : "";
}
// src/dialects/dag-factory/releases/range.ts
const longest$4 = 200;
const clause = /^(===?|~=|>=|<=|!=|>|<|\^|~)?\s*v?(\d{1,4}(?:\.\d{1,4}){0,3})(?:\.\*)?(?:[.-]?(?:a|b|rc|post|dev)\d*)*$/;
function rangeOf(text) {
	if (text.length > longest$4) return null;
	let range = {
		from: null,
		before: null
	};
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const part = $l[$];
		{
			const { 1: sign = "==", 2: digits } = clause.exec(part.trim()) ?? [];
			if (digits === void 0) return null;
			range = both(range, boundsOf(sign, digits.split(".").map(Number)));
		}
	}
	return isEmpty$1(range) ? null : range;
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
function isEmpty$1({ from, before }) {
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
const unknown$2 = {
	isFrom: () => false,
	isBefore: () => false,
	said: null
};
function airflowOf(pipeline, dag) {
	const { version = null, statedIn } = pipeline.target ?? {};
	if (version !== null) return knownAs("Airflow", version, statedIn?.version);
	const path = sdkPathIn(dag);
	if (path === void 0) return unknown$2;
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
	if (!isWrittenForOne(dag)) return unknown$2;
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
	if (!range) return unknown$2;
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
	for (let $ = 0, $l = dagsOf(dag.project); $ < $l.length; $++) {
		const other = $l[$];
		for (let $ = 0, $l = tasksOf(other); $ < $l.length; $++) {
			const { value } = $l[$];
			for (let $ = 0, $l = ["operator", "decorator"]; $ < $l.length; $++) {
				const key = $l[$];
				{
					const path = textIn(under(value, key));
					if (path?.startsWith("airflow.sdk.")) return path;
				}
			}
		}
	}
}
function isWrittenForOne({ project, document }) {
	return document.source.text.includes("__type__") || dagsOf(project).some(({ value }) => value.entries.get("tasks")?.kind === "list");
}
// src/dialects/dag-factory/read/target.ts
const day$1 = 86400;
function inTarget(pipeline, target) {
	const { 0: dag } = dagsIn(pipeline);
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
const oldLoader = /(?<![\w.])(?:dagfactory\.)?(?:dagfactory\.)?DagFactory\s*\(/;
const newLoader = /\bconfig_filepath\s*=/;
function* loadedIn(text, lines) {
	if (/^\s*class\s+_?DagFactory\b/m.test(text)) return;
	const isOld = oldLoader.test(text);
	const sign = isOld ? oldLoader : /\bload_yaml_dags\s*\(/.test(text) ? newLoader : null;
	const at = sign ? lines.findIndex((line) => sign.test(line) && !/^\s*#/.test(line)) : -1;
	if (at !== -1) yield {
		about: "libraryVersion",
		condition: isOld ? "<1" : ">=1",
		line: at + 1
	};
}
function* statementsIn(fileName, text) {
	const lines = text.split(/\r?\n/, mostLines);
	if (fileName.endsWith(".py")) {
		yield* loadedIn(text, lines);
		return;
	}
	if (fileName.endsWith(".lock")) {
		yield* lockedIn(lines);
		return;
	}
	for (let $ = 0, $l = lines; $ < $l.length; $++) {
		const index = $, line = $l[$];
		if (line.length <= longestLine && !/^\s*(?:#|\/\/)/.test(line)) for (const { about, condition } of statedBy(line)) yield {
			about,
			condition,
			line: index + 1
		};
	}
}
function* statedBy(line) {
	for (const { 1: of = "", 2: condition = "" } of line.matchAll(requirement)) yield {
		about: aboutOf(of),
		condition
	};
	const { 1: of, 2: condition } = poetry.exec(line) ?? [];
	if (of !== void 0 && condition !== void 0) yield {
		about: aboutOf(of),
		condition
	};
	for (let $ = 0, $l = [
		constraints,
		variable,
		image
	]; $ < $l.length; $++) {
		const pattern = $l[$];
		{
			const { 1: found } = pattern.exec(line) ?? [];
			if (found !== void 0) yield {
				about: "version",
				condition: `==${found}`
			};
		}
	}
	const { 1: major, 2: minor, 3: mark } = astro.exec(line) ?? [];
	if (major === void 0) return;
	yield {
		about: "version",
		condition: mark === "-" ? `==${major}.${minor}` : ">=2,<3"
	};
}
function* lockedIn(lines) {
	for (let $ = 0, $l = lines; $ < $l.length; $++) {
		const index = $, line = $l[$];
		{
			const { 1: of } = /^name = "(apache-airflow|dag-factory)"$/.exec(line) ?? [];
			const { 1: version } = /^version = "([\d.]+)"$/.exec(lines[index + 1] ?? "") ?? [];
			if (of !== void 0 && version !== void 0) yield {
				about: aboutOf(of),
				condition: `==${version}`,
				line: index + 2
			};
		}
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
	programs: {
		ending: ".py",
		word: "dagfactory"
	},
	read: (texts) => {
		const all = [...texts].flatMap(({ 0: file, 1: text }) => [...statementsIn(file, text)].map((one) => ({
			...one,
			file
		})));
		const version = together(all.filter(({ about }) => about === "version")), libraryVersion = together(all.filter(({ about }) => about === "libraryVersion"));
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
	const { 0: first } = readable;
	if (!first || isEmpty$1(ranges.reduce(both))) return void 0;
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
const longest$3 = 1e5;
function namesInTemplates(text) {
	const names = new Set();
	const own = new Set();
	for (const code of codeIn(text.slice(0, longest$3))) {
		for (const { 1: set = "" } of code.matchAll(/\b(?:set|for)\s+(\w+)/g)) own.add(set);
		for (const { 0: name } of code.matchAll(/(?<![\w.]|\|\s{0,9})[A-Za-z_]\w*(?!\w)(?!\s{0,9}=(?!=))/g)) names.add(name);
	}
	for (const name of own) names.delete(name);
	return names;
}
function* codeIn(text) {
	for (let $ = 0, $l = [["{{", "}}"], ["{%", "%}"]]; $ < $l.length; $++) {
		const { 0: open, 1: close } = $l[$];
		for (let at = text.indexOf(open); at >= 0;) {
			const end = text.indexOf(close, at + 2);
			if (end < 0) break;
			yield text.slice(at + 2, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "\"\"");
			at = text.indexOf(open, end + 2);
		}
	}
}
const plain$1 = new Set([
	"dependencies",
	"operator",
	"decorator",
	"doc_md",
	"doc",
	"task_group_name"
]);
function templatesIn(task) {
	const found = [];
	const look = (value) => {
		if (value.kind === "scalar" && typeof value.value === "string") found.push({
			value,
			text: value.value
		});
		else if (value.kind === "unknown") found.push({
			value,
			text: value.text
		});
		else if (value.kind === "list") value.items.forEach(look);
		else if (value.kind === "map") {
			for (const { 0: key, 1: entry } of value.entries) if (value !== task || !plain$1.has(key)) look(entry);
		}
	};
	look(task);
	return found.filter(({ text }) => /\{[{%]/.test(text));
}
const contextNames = new Set(`conf conn dag dag_run data_interval_end data_interval_start ds ds_nodash exception execution_date expanded_ti_count inlet_events inlets
  logical_date macros map_index_template next_ds next_ds_nodash next_execution_date outlet_events outlets params prev_data_interval_end_success
  prev_data_interval_start_success prev_ds prev_ds_nodash prev_end_date_success prev_execution_date prev_execution_date_success
  prev_start_date_success reason run_id start_date task task_instance task_instance_key_str task_reschedule_count templates_dict test_mode ti
  tomorrow_ds tomorrow_ds_nodash triggering_asset_events triggering_dataset_events try_number ts ts_nodash ts_nodash_with_tz var
  yesterday_ds yesterday_ds_nodash
  true false none True False None range dict lipsum cycler joiner namespace self loop caller varargs kwargs
  and or not in is if else elif endif for endfor set endset macro endmacro block endblock include import from as with without context
  filter endfilter call endcall raw endraw extends recursive ignore missing do break continue scoped required autoescape endautoescape
  defined undefined divisibleby even odd iterable mapping number string sequence sameas lower upper callable eq ne lt le gt ge`.split(/\s+/));
const closings = {
	"{{": "}}",
	"{%": "%}",
	"{#": "#}"
};
function unclosedIn(text) {
	if (text.length > longest$3) return null;
	for (let at = text.search(/\{[{%#]/); at >= 0;) {
		const mark = text.slice(at, at + 2);
		const close = closings[mark] ?? "";
		const end = text.indexOf(close, at + 2);
		if (end < 0) return {
			mark,
			remedy: mark === "{#" && text[at - 1] === "$" ? "Write `${{ \"{#\" }}` for `${#`: Jinja reads `{#` as the start of a comment" : `Write \`${close}\` behind it`
		};
		const next = text.slice(end + 2).search(/\{[{%#]/);
		at = next < 0 ? -1 : end + 2 + next;
	}
	return null;
}
// src/dialects/dag-factory/template-violations.ts
const rendered = [
	"bash_command",
	"sql",
	"env",
	"op_args",
	"op_kwargs",
	"templates_dict",
	"conf",
	"endpoint",
	"data"
];
function* templateViolations(pipeline, kind) {
	if (kind !== "invalid-expression") return;
	for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
		const dag = $l[$];
		for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
			const task = $l[$];
			if (!operatorOf(task).startsWith("airflow.")) continue;
			for (let $ = 0, $l = rendered; $ < $l.length; $++) {
				const key = $l[$];
				for (let $ = 0, $l = textsIn$1(task.value.entries.get(key)); $ < $l.length; $++) {
					const value = $l[$];
					{
						const open = unclosedIn(value.kind === "unknown" ? value.text : textIn(value) ?? "");
						if (open !== null) yield refusal(dag, value, {
							kind,
							message: `Template of task ${require_startup.quoted(task.id)} opens ${require_startup.quoted(open.mark)} and does not close it: Jinja refuses the text`,
							remedy: open.remedy
						});
					}
				}
			}
		}
	}
}
function textsIn$1(value) {
	if (value?.kind === "list") return value.items.flatMap(textsIn$1);
	if (value?.kind === "map") return [...value.entries.values()].flatMap(textsIn$1);
	return value ? [value] : [];
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
	namesAreReferences: true,
	readableTags,
	clock: croniterLanguage,
	releaseFiles,
	inTarget,
	unsuited: {
		"concurrency-unlimited": "Without a limit the server has one, and further runs wait.",
		"alert-name-taken": "Callbacks have no names.",
		"group-name-taken": "The name of a group is its id, of which another rule says that it must be unique.",
		"alert-duplicate": "A callback of the DAG hears of the run, the same one in `default_args` of each task.",
		"schedule-in-dst-change": "Airflow has a rule of its own for the hours of a DST change.",
		"required-input-missing": "Params have a default.",
		"unused-input": "Params reach every task, also those that never name them.",
		"undeclared-input": "A caller may pass params that the DAG does not declare.",
		"schedule-name-mismatch": "The schedule of a DAG has no name.",
		"ambiguous-yaml": "dag-factory reads YAML 1.1, so that the value is the one of that version."
	},
	violationsIn: (pipeline, kind) => [...clockViolations(pipeline, kind), ...templateViolations(pipeline, kind)],
	inputsInPlainText: ({ parameters }) => parameters.map(({ name }) => name),
	remedyFor: dagFactoryRemedy
};
// src/dialects/dag-factory/argument-violations.ts
function* argumentViolations(dag, task) {
	const operator = under(task.value, "operator");
	const path = textIn(operator);
	if (!operator || path === void 0) return;
	const known = signatureOf(path);
	if (!known) {
		yield* misspelt$1(dag, task, operator, path);
		return;
	}
	const name = path.slice(path.lastIndexOf(".") + 1);
	const meant = new Set();
	const mapping = ["partial", "expand"].flatMap((key) => mapIn(under(task.value, key)) ?? []);
	for (let $ = 0, $l = [task.value, ...mapping]; $ < $l.length; $++) {
		const holder = $l[$];
		yield* unknownIn(dag, holder, {
			name,
			known,
			meant
		});
	}
	yield* callableTwice(dag, task);
	for (let $ = 0, $l = known.needs; $ < $l.length; $++) {
		const needed = $l[$];
		if (!meant.has(needed) && !hasArgument(dag, task, needed)) yield refusal(dag, task.value, {
			kind: "missing-parameter",
			message: `Task ${require_startup.quoted(task.id)} has no ${require_startup.quoted(needed)}, which ${name} needs`,
			remedy: `Add \`${needed}\``
		});
	}
}
function* unknownIn(dag, { entries }, { name, known, meant }) {
	const taken = [
		...known.takes,
		...baseArguments,
		...ownKeys
	];
	for (const { 0: key, 1: value } of entries) {
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
}
function* misspelt$1(dag, { id }, operator, path) {
	const { 0: inside } = classesOf(path);
	if (inside !== void 0) yield refusal(dag, operator, {
		kind: "unknown-job",
		message: `Operator ${require_startup.quoted(path)} of task ${require_startup.quoted(id)} is a module and no class`,
		remedy: `Write the class with it, such as \`${inside}\``
	});
	const near = require_startup.soleClosestTo(path, classesOf(path.slice(0, path.lastIndexOf("."))));
	if (near === void 0) return;
	yield refusal(dag, operator, {
		kind: "unknown-job",
		message: `Operator ${require_startup.quoted(path)} of task ${require_startup.quoted(id)} does not exist; did you mean ${require_startup.quoted(near)}?`,
		remedy: `Write \`${near}\``
	});
}
function* callableTwice(dag, { id, value }) {
	const beside = under(value, "python_callable_file") ?? under(value, "python_callable_name");
	if (!beside || under(value, "python_callable") === void 0) return;
	yield refusal(dag, beside, {
		kind: "unknown-key",
		part: "key",
		message: `Task ${require_startup.quoted(id)} has ${require_startup.quoted("python_callable")} and the name or file of another function: no DAG of the file loads`,
		remedy: "Remove one of the two"
	});
}
function hasArgument(dag, task, name) {
	const { value } = task;
	if (name === "python_callable") return [
		"",
		"_name",
		"_file"
	].some((end) => value.entries.has(`${name}${end}`));
	const given = [argumentOf(dag, task, name), ...["partial", "expand"].map((key) => under(value, key, name))];
	const others = [`${name}_name`, `${name}_file`].some((key) => value.entries.has(key));
	const read = itemsOf(under(value, "variables_as_arguments")).some((item) => textIn(under(item, "attribute")) === name);
	return given.some((one) => one !== void 0) || value.entries.has(name) || others || read;
}
function* nearArguments(dag, { entries }) {
	const taken = new Set([
		...baseArguments,
		...ownKeys,
		...require_check_command.dagKeys,
		...require_check_command.onlyOnDag,
		...tasksOf(dag).flatMap(takenBy)
	]);
	for (const { 0: key, 1: value } of entries) {
		if (taken.has(key) || key.startsWith("_")) continue;
		const near = require_startup.soleClosestTo(key, baseArguments);
		if (near === void 0 || entries.has(near)) continue;
		yield refusal(dag, value, {
			kind: "unknown-key",
			part: "key",
			message: `${require_startup.quoted(key)} in ${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)} has no effect: no operator takes it; did you mean ${require_startup.quoted(near)}?`,
			remedy: `Write \`${near}\``,
			severity: "warning"
		});
	}
}
function takenBy({ value }) {
	return [...signatureOf(textIn(under(value, "operator")) ?? "")?.takes ?? value.entries.keys()];
}
// src/dialects/dag-factory/format/assets.ts
const joints = ["__and__", "__or__"];
function* assetViolations(dag, say) {
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		yield* spelledOut(task, say);
	}
	const schedule = mapIn(under(dag.value, "schedule"));
	if (!schedule) return;
	const who = `schedule of DAG ${require_startup.quoted(dag.id)}`;
	if (typeIn(schedule) !== void 0) yield* unbuilt(schedule, who, say);
	else yield* plainTexts(schedule, who, say);
	const datasets = under(schedule, "datasets");
	const text = datasets?.kind === "scalar" ? textIn(datasets) : void 0;
	if (datasets && text !== void 0 && typeIn(schedule) === void 0 && !textConditionIn(text)) yield say("wrong-value", datasets, `The condition ${require_startup.quoted(text)} of the ${who} cannot be read`, "Write URIs and names with `&`, `|` and parentheses");
}
function* spelledOut({ id, value }, say) {
	for (let $ = 0, $l = ["outlets", "inlets"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const written = under(value, key);
			const text = written?.kind === "scalar" && typeof written.value === "string" ? written.value : void 0;
			if (written && text !== void 0) yield {
				...say("wrong-type", written, `${require_startup.quoted(key)} of task ${require_startup.quoted(id)} is the text ${require_startup.quoted(text)}: each of its letters becomes an asset`, `Write \`${key}: [${JSON.stringify(text)}]\``),
				severity: "warning"
			};
		}
	}
}
function* unbuilt(schedule, who, say) {
	for (const { 0: key, 1: value } of schedule.entries) {
		const joint = joints.find((one) => mapIn(value)?.entries.has(one));
		if (joint) yield say("wrong-value", value, `${require_startup.quoted(key)} of the ${who} has ${require_startup.quoted(joint)} inside of an object, where it stays a mapping: Airflow refuses it`, `Write \`{__type__: airflow.sdk.${joint === "__or__" ? "AssetAny" : "AssetAll"}, __args__: [...]}\``);
	}
}
function* plainTexts(schedule, who, say) {
	const text = joints.flatMap((joint) => textsIn(schedule.entries.get(joint)))[0];
	if (text) yield say("wrong-value", text, `The condition of the ${who} has the text ${require_startup.quoted(textIn(text) ?? "")}: the whole condition becomes a text, which Airflow takes for a cron expression and refuses`, `Write \`{__type__: airflow.sdk.Asset, uri: ${JSON.stringify(textIn(text) ?? "")}}\``);
}
function textsIn(value) {
	return itemsOf(value).flatMap((item) => {
		if (item.kind === "scalar") return textIn(item) === void 0 ? [] : [item];
		return joints.flatMap((joint) => textsIn(mapIn(item)?.entries.get(joint)));
	});
}
// src/dialects/dag-factory/format/callables.ts
function* halfCallables({ id, value }, say) {
	for (const { 0: key, 1: entry } of value.entries) {
		const { 1: start, 2: end } = /^(on_(?:success|failure|execute|retry|skipped)_callback)_(name|file)$/.exec(key) ?? [];
		const other = end === "name" ? "file" : "name";
		if (start === void 0 || isNull(entry) || under(value, `${start}_${other}`) !== void 0) continue;
		yield say("missing-key", entry, `Task ${require_startup.quoted(id)} has ${require_startup.quoted(key)} and no ${require_startup.quoted(`${start}_${other}`)}: the operator gets it, and does not take it`, `Add \`${start}_${other}\``, "key");
	}
}
function* callableViolations({ id, value }, say) {
	const decorator = under(value, "decorator");
	const path = textIn(decorator);
	if (!decorator || path === void 0 || under(value, "operator") !== void 0) return;
	const has = (key) => value.entries.has(key);
	if (!has("python_callable") && !(has("python_callable_name") && has("python_callable_file"))) yield say("missing-parameter", value, `Decorated task ${require_startup.quoted(id)} has no ${require_startup.quoted("python_callable")}`, "Add `python_callable` with the dotted path of a function, or its `python_callable_name` and `python_callable_file`");
	const { 1: kind } = /^airflow\.(?:decorators|sdk)\.task\.(\w+)$/.exec(path) ?? [];
	const now = kind === void 0 ? void 0 : ofKind[kind];
	if (!path.includes(".") || kind !== void 0) yield say("wrong-value", decorator, kind === void 0 ? `Decorator ${require_startup.quoted(path)} of task ${require_startup.quoted(id)} is no dotted path` : `Decorator ${require_startup.quoted(path)} of task ${require_startup.quoted(id)} cannot be imported: ${require_startup.quoted(path.slice(0, path.lastIndexOf(".")))} is no module`, now === void 0 ? "Write the path of the decorator with its module" : `Write \`decorator: ${now}\``);
}
const ofKind = {
	bash: "airflow.providers.standard.decorators.bash.bash_task",
	branch: "airflow.providers.standard.decorators.branch_python.branch_task",
	branch_external_python: "airflow.providers.standard.decorators.branch_external_python.branch_external_python_task",
	branch_virtualenv: "airflow.providers.standard.decorators.branch_virtualenv.branch_virtualenv_task",
	external_python: "airflow.providers.standard.decorators.external_python.external_python_task",
	python: "airflow.providers.standard.decorators.python.python_task",
	sensor: "airflow.providers.standard.decorators.sensor.sensor_task",
	short_circuit: "airflow.providers.standard.decorators.short_circuit.short_circuit_task",
	virtualenv: "airflow.providers.standard.decorators.python_virtualenv.virtualenv_task"
};
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
function fieldOf(place, key) {
	const fields = place === "dag" ? dagFields : taskFields;
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
// src/dialects/dag-factory/format/holders.ts
function holdersIn(dag) {
	const defaultsOf = (other) => mapIn(other.value.entries.get("default_args"));
	const ofGroup = (id) => (other) => mapIn(groupsOf(other).find((group) => group.id === id)?.value.entries.get("default_args"));
	const ofTask = (id) => (other) => tasksOf(other).find((task) => task.id === id)?.value;
	return [
		...holder("dag", `DAG ${require_startup.quoted(dag.id)}`, dag.value, ({ value }) => value),
		...holder("args", `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)}`, defaultsOf(dag), defaultsOf),
		...groupsOf(dag).flatMap(({ id }) => holder("args", `${require_startup.quoted("default_args")} of task group ${require_startup.quoted(id)}`, ofGroup(id)(dag), ofGroup(id))),
		...tasksOf(dag).flatMap((task) => holder(placeOfTask(task), `task ${require_startup.quoted(task.id)}`, task.value, ofTask(task.id)))
	];
}
function holder(place, owner, value, of) {
	return value ? [{
		place,
		value,
		owner,
		of
	}] : [];
}
function placeOfTask({ value }) {
	return (mapIn(value.entries.get("expand"))?.entries.size ?? 0) > 0 ? "mapped" : "task";
}
function isTaken(dag, key) {
	return tasksOf(dag).some(({ value }) => !value.entries.has(key));
}
// src/dialects/dag-factory/format/kinds.ts
const object = {
	type: "object",
	required: ["__type__"]
};
const kinds = {
	flag: {
		words: "true or false",
		schema: { type: "boolean" }
	},
	whole: {
		words: "a whole number",
		schema: { type: "integer" }
	},
	count: {
		words: "a whole number",
		schema: {
			type: [
				"integer",
				"string",
				"null"
			],
			pattern: "^[0-9]+$"
		}
	},
	text: {
		words: "a text",
		schema: { type: ["string", "null"] }
	},
	backoff: {
		words: "true, false or a factor",
		schema: { type: ["boolean", "number"] }
	},
	timedelta: {
		words: "a `datetime.timedelta` object",
		schema: { anyOf: [object, { type: "null" }] }
	},
	delay: {
		words: "a number of seconds or a `datetime.timedelta` object",
		schema: { anyOf: [object, { type: ["number", "null"] }] }
	},
	mapping: {
		words: "a mapping",
		schema: { type: ["object", "null"] }
	},
	callback: {
		words: "a dotted path, or a mapping with `callback`",
		schema: { anyOf: [{ type: ["string", "null"] }, {
			type: "object",
			required: ["callback"]
		}] }
	}
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
	if (typeof value.value === "number") return Number.isInteger(value.value) && !hasPoint(value) ? "whole" : "fraction";
	if (value.node.style !== "plain" || typeof value.value !== "string") return "text";
	return isDate(value.value) ? "date" : "text";
}
function hasPoint({ node, at }) {
	return at.document.source.text.slice(node.span.start, node.span.end).includes(".");
}
// src/dialects/dag-factory/format/mapping.ts
const readBefore = /^on_(?:execute|success|failure|retry|skipped)_callback_(?:name|file)$/;
function* mappingViolations(task, say) {
	const { value } = task;
	const expand = mapIn(under(value, "expand"));
	if (!expand || expand.entries.size === 0 || under(value, "operator") === void 0) return;
	const partial = mapIn(under(value, "partial"));
	const owner = `task ${require_startup.quoted(task.id)}`;
	for (const { 0: key, 1: entry } of expand.entries) if (baseArguments.has(key)) yield say("wrong-value", entry, `${require_startup.quoted("expand")} of ${owner} maps over ${require_startup.quoted(key)}, and Airflow maps over arguments of the operator itself only`, `Write one \`${key}\` on the task`, "key");
	else if (value.entries.has(key) || partial?.entries.has(key)) yield say("wrong-value", entry, `Argument ${require_startup.quoted(key)} of ${owner} is both mapped over and given`, `Remove \`${key}\` from the task or from \`expand\``, "key");
	else yield* plainText(task, key, entry, say);
	if (!partial) return;
	yield* givenTwice(task, [...partial.entries].at(-1), say);
	for (const { 0: key, 1: entry } of partial.entries) if (readBefore.test(key)) yield say("unknown-key", entry, `${require_startup.quoted("partial")} of ${owner} has ${require_startup.quoted(key)}, which dag-factory reads of the task itself only`, "Move it from `partial` to the task", "key");
}
function* plainText({ id, value }, key, entry, say) {
	const text = textIn(entry);
	if (entry.kind !== "scalar" || typeof entry.value !== "string" || text === void 0) return;
	if (/\.output|XcomArg/.test(text) || sourcesIn(value).some((source) => source.value === entry)) return;
	yield say("wrong-type", entry, `Argument ${require_startup.quoted(key)} in ${require_startup.quoted("expand")} of task ${require_startup.quoted(id)} is the text ${require_startup.quoted(text)}`, "Write a list, a mapping or the output of a task");
}
function* givenTwice({ id, value }, last, say) {
	const { 0: key, 1: entry } = last ?? [];
	if (key === void 0 || !entry || !value.entries.has(key) || isNull(value.entries.get(key))) return;
	yield say("wrong-value", entry, `Argument ${require_startup.quoted(key)} of task ${require_startup.quoted(id)} is both in ${require_startup.quoted("partial")} and beside it`, `Remove one of the two \`${key}\``, "key");
}
// src/dialects/dag-factory/format/refused.json
var refused_default = JSON.parse(`{"kinds":["null","true","false","zero","whole","negative","fraction","text","digits","blank","list","list of numbers","list of nulls","empty list","mapping","empty mapping","timedelta","day","moment"],"places":{"dag":{"dag_display_name":"3xxxxxx...xxx3x3xxx","description":".xxxxxx...xxxxxxxxx","schedule":".xxxxxx.xx2x..x..xx","timetable":".x..xxxxx.xxx.x.3xx","start_date":"2xxxxxx.xxxxxxxxx..","end_date":".xxxxxx.xxxxxxxxx..","timezone":"xx....x.xxxxxxxxxxx","catchup":"2..xxxxxxxxxx2x2xxx","max_active_runs":"2xx...xxxxxxxxxxxxx","max_active_tasks":"2xx...xxxxxxxxxxxxx","concurrency":"2xx...xxxxxxxxxxxxx","dagrun_timeout":".xxxxxxxxxxxxxxx.xx","on_success_callback":".xxxxxx.xxxxxx.xxxx","on_failure_callback":".xxxxxx.xxxxxx.xxxx","on_execute_callback":".xxxxxx.xxxxxx.xxxx","sla_miss_callback":".222222.222222.2222","default_view":"2222222.22222222222","orientation":"2222222.22222222222","template_searchpath":".xxxxxx.xx.xx.xxxxx","render_template_as_native_obj":"2..xxxxxxxxxxxxxxxx","user_defined_macros":".x..xxxxx.xxx...xxx","params":".x..xxxxx.xxx...xxx","doc_md":".xxxxxx...xxxxxxxxx","access_control":".xxxxxxxxxxxxx..xxx","is_paused_upon_creation":"...xxxxxxxxxx2x2xxx","tags":"xxxxxxxxxx.33.xxxxx","task_groups":".xxxxxxxxxxxx...xxx"},"args":{"allow_nested_operators":"...xxxxxxxxxxxxxxxx","depends_on_past":"...xxxxxxxxxxxxxxxx","do_xcom_push":"...xxxxxxxxxxxxxxxx","doc":".xxxxxx...xxxxxxxxx","doc_json":".xxxxxx...xxxxxxxxx","doc_md":".xxxxxx...xxxxxxxxx","doc_rst":".xxxxxx...xxxxxxxxx","doc_yaml":".xxxxxx...xxxxxxxxx","email":".xxxxxx.......33xxx","email_on_failure":"...xxxxxxxxxxxxxxxx","email_on_retry":"...xxxxxxxxxxxxxxxx","end_date":".xxxxxx.xxxxxxxxx..","execution_timeout":".xxxxxxxxxxxxxxx.xx","executor":".xxxxxx.x.xxxxxxxxx","ignore_first_depends_on_past":"...xxxxxxxxxxxxxxxx","map_index_template":".xxxxxx...xxxxxxxxx","max_active_tis_per_dag":"......xxxxxxxxxxxxx","max_active_tis_per_dagrun":"......xxxxxxxxxxxxx","max_retry_delay":".......xxxxxxxxx.xx","multiple_outputs":"...xxxxxxxxxxxxxxxx","on_execute_callback":".xxxxxx.xxxxxx.xxxx","on_failure_callback":".xxxxxx.xxxxxx.xxxx","on_retry_callback":".xxxxxx.xxxxxx.xxxx","on_skipped_callback":".xxxxxx.xxxxxx.xxxx","on_success_callback":".xxxxxx.xxxxxx.xxxx","params":"xxxxxxxxx.xxx...xxx","pool":".xxxxxx..2xxxxxxxxx","pool_slots":"x.xx.xxxxxxxxxxxxxx","priority_weight":"3.....xxxxxxxxxxxxx","queue":".xxxxxx...xxxxxxxxx","resources":".xxxxxxxxxxxxx..xxx","retries":".......x.xxxxxxxxxx","retry_delay":"2......xxxxxxxxx.xx","retry_exponential_backoff":"...2222xxxxxxxxxxxx","run_as_user":".xxxxxx...xxxxxxxxx","start_date":".xxxxxx.xxxxxxxxx..","task_concurrency":"......222.222.2.222","task_display_name":".x..xxx...xxx.x.xxx","trigger_rule":"xxxxxxx.xxxxxxxxxxx","wait_for_downstream":"...xxxxxxxxxxxxxxxx","wait_for_past_depends_before_skipping":"...xxxxxxxxxxxxxxxx","weight_rule":".xxxxxx.xxxxx2x2xxx"},"task":{"allow_nested_operators":"...xxxxxxxxxxxxxxxx","depends_on_past":"...xxxxxxxxxxxxxxxx","do_xcom_push":"...xxxxxxxxxxxxxxxx","doc":".xxxxxx...xxxxxxxxx","doc_json":".xxxxxx...xxxxxxxxx","doc_md":".xxxxxx...xxxxxxxxx","doc_rst":".xxxxxx...xxxxxxxxx","doc_yaml":".xxxxxx...xxxxxxxxx","email":".xxxxxx.......33xxx","email_on_failure":"...xxxxxxxxxxxxxxxx","email_on_retry":"...xxxxxxxxxxxxxxxx","end_date":".x33xxxxx3xxx3x3xx.","execution_timeout":".xxxxxxxxxxxxxxx.xx","executor":".xxxxxx.x.xxxxxxxxx","ignore_first_depends_on_past":"...xxxxxxxxxxxxxxxx","inlets":".xxxxxx.........xxx","map_index_template":".xxxxxx...xxxxxxxxx","max_active_tis_per_dag":"......xxxxxxxxxxxxx","max_active_tis_per_dagrun":"......xxxxxxxxxxxxx","max_retry_delay":".......xxxxxxxxx.xx","multiple_outputs":"...xxxxxxxxxxxxxxxx","on_execute_callback":".xxxxxx.xxxxxx.xxxx","on_failure_callback":".xxxxxx.xxxxxx.xxxx","on_retry_callback":".xxxxxx.xxxxxx.xxxx","on_skipped_callback":".xxxxxx.xxxxxx.xxxx","on_success_callback":".xxxxxx.xxxxxx.xxxx","outlets":".xxxxxx.........xxx","params":".x..xxxxx.xxx...xxx","pool":".xxxxxx..2xxxxxxxxx","pool_slots":"x.xx.xxxxxxxxxxxxxx","priority_weight":"3.....xxxxxxxxxxxxx","queue":".xxxxxx...xxxxxxxxx","render_template_as_native_obj":"2222222222222222222","resources":".xxxxxxxxxxxxx..xxx","retries":".......x.xxxxxxxxxx","retry_delay":"2......xxxxxxxxx.xx","retry_exponential_backoff":"...2222xxxxxxxxxxxx","retry_policy":"2222222222222222222","run_as_user":".xxxxxx...xxxxxxxxx","start_date":".33333333333333333.","task_concurrency":"333333xxx3xxx3x3xxx","task_display_name":".x..xxx...xxx.x.xxx","trigger_rule":"xxxxxxx.xxxxxxxxxxx","wait_for_downstream":"...xxxxxxxxxxxxxxxx","wait_for_past_depends_before_skipping":"...xxxxxxxxxxxxxxxx","weight_rule":".xxxxxx.xxxxx2x2xxx"},"mapped":{"end_date":".x22xxxxx2xxx2x2xx.","executor":".x..xxx.x.xxx.x.xxx","inlets":".xxxxxx.........xxx","max_retry_delay":".......xxxxxxxxx.xx","on_execute_callback":".xxxxxx.xxxxxx.xxxx","on_failure_callback":".xxxxxx.xxxxxx.xxxx","on_retry_callback":".xxxxxx.xxxxxx.xxxx","on_skipped_callback":".xxxxxx.xxxxxx.xxxx","on_success_callback":".xxxxxx.xxxxxx.xxxx","outlets":".xxxxxx.........xxx","params":".x..xxxxx.xxx...xxx","pool_slots":"x.xx.x.xxxxxxxxxxxx","render_template_as_native_obj":"2222222222222222222","resources":".2222222222222..222","retries":".......x.2xxx2x2xxx","retry_delay":"2......xxxxxxxxx.xx","retry_policy":"2222222222222222222","sla":".222222222222222222","start_date":".x22xxxxx2xxx2x2xx.","task_concurrency":"xxxxxxxxxxxxxxxxxxx"}}}`);
// src/dialects/dag-factory/format/refused.ts
const tables = refused_default.places;
const letters = {
	x: "both",
	"2": "2",
	"3": "3"
};
function refusedBy(place, key, value) {
	const table = tables[place];
	const kind = kindOf(value);
	if (kind === null || !Object.hasOwn(table, key)) return null;
	if (place === "args" && kind === "digits" && (key === "start_date" || key === "end_date")) return null;
	return letters[table[key]?.charAt(refused_default.kinds.indexOf(kind)) ?? ""] ?? null;
}
function isRefusedWhole(place, key, by) {
	return /^(?:x|\d)+$/.test(tables[place][key] ?? "") && tables[place][key]?.includes(by) === true;
}
const words = [
	["true", "true or false"],
	["whole", "a whole number"],
	["text", "a text"],
	["list", "a list"],
	["mapping", "a mapping"],
	["timedelta", "a `datetime.timedelta` object"],
	["moment", "a date with a time, without quotes"]
];
function takenWords(place, key) {
	const table = tables[place][key] ?? "";
	const taken = words.filter(({ 0: kind }) => table.charAt(refused_default.kinds.indexOf(kind)) === ".").map(({ 1: said }) => said);
	return taken.length === 0 || taken.length === words.length ? void 0 : taken.slice(0, 3).join(" or ");
}
function kindOf(value) {
	switch (typeOf(value)) {
		case "unknown": return null;
		case "object": return typeIn(value) === "datetime.timedelta" ? "timedelta" : null;
		case "flag": return flagIn(value) === true ? "true" : "false";
		case "whole": return signOf(value);
		case "text": return textKindOf(textIn(value) ?? "");
		case "date": return /[Tt: ]/.test(textIn(value) ?? "") ? "moment" : "day";
		case "list": return listKindOf(itemsOf(value));
		case "mapping": return value.kind === "map" && value.entries.size === 0 ? "empty mapping" : "mapping";
		default: return typeOf(value);
	}
}
function signOf(value) {
	const number = Number(textIn(value));
	return number === 0 ? "zero" : number < 0 ? "negative" : "whole";
}
function textKindOf(text) {
	return text === "" ? "blank" : /^\s*[-+]?\d[\d_]*\s*$/.test(text) ? "digits" : "text";
}
function listKindOf(items) {
	if (items.length === 0) return "empty list";
	if (items.some((item) => isNull(item))) return "list of nulls";
	const types = new Set(items.map(typeOf));
	if (types.has("whole") || types.has("fraction")) return "list of numbers";
	return types.size === 1 && types.has("text") ? "list" : null;
}
// src/dialects/dag-factory/format/timetables.ts
const zoned = [
	"timezone",
	"interval",
	"run_immediately"
];
const delta = {
	positions: ["delta"],
	named: [],
	needs: ["delta"]
};
const plain = {
	positions: [],
	named: [],
	needs: []
};
const signatures = {
	"trigger.CronTriggerTimetable": {
		positions: ["cron"],
		named: zoned,
		needs: ["cron", "timezone"]
	},
	"trigger.MultipleCronTriggerTimetable": {
		positions: null,
		named: zoned,
		needs: ["timezone"],
		only: 3
	},
	"trigger.CronPartitionTimetable": {
		positions: ["cron"],
		named: [
			"timezone",
			"run_offset",
			"run_immediately",
			"key_format"
		],
		needs: ["cron", "timezone"],
		only: 3
	},
	"trigger.DeltaTriggerTimetable": {
		...delta,
		named: ["interval"]
	},
	"interval.CronDataIntervalTimetable": {
		positions: ["cron", "timezone"],
		named: [],
		needs: ["cron", "timezone"]
	},
	"interval.DeltaDataIntervalTimetable": delta,
	"events.EventsTimetable": {
		positions: [
			"event_dates",
			"restrict_to_events",
			"presorted",
			"description"
		],
		named: [],
		needs: ["event_dates"]
	},
	"assets.AssetOrTimeSchedule": {
		positions: [],
		named: ["timetable", "assets"],
		needs: ["timetable", "assets"],
		only: 3
	},
	"datasets.DatasetOrTimeSchedule": {
		positions: [],
		named: ["timetable", "datasets"],
		needs: ["timetable", "datasets"],
		only: 2
	},
	"simple.NullTimetable": plain,
	"simple.OnceTimetable": plain,
	"simple.ContinuousTimetable": plain
};
const prefix = "airflow.timetables.";
function timetableOf(path) {
	const name = path.startsWith(prefix) ? path.slice(19) : "";
	return Object.hasOwn(signatures, name) ? signatures[name] : void 0;
}
function timetablesBeside(path) {
	const module = path.slice(0, path.lastIndexOf(".") + 1);
	return Object.keys(signatures).map((name) => prefix + name).filter((other) => other.startsWith(module));
}
// src/dialects/dag-factory/format/objects.ts
function* objectViolations({ value, own, block, files }, say) {
	for (let $ = 0, $l = [
		value,
		own,
		block,
		files
	]; $ < $l.length; $++) {
		const holder = $l[$];
		if (holder) for (const object of objectsIn$2(holder)) yield* violationsOf$1(object, say);
	}
}
function* objectsIn$2(value) {
	if (value.kind === "list") for (let $ = 0, $l = value.items; $ < $l.length; $++) {
		const item = $l[$];
		yield* objectsIn$2(item);
	}
	if (value.kind !== "map") return;
	if (typeIn(value) !== void 0) yield value;
	for (const entry of value.entries.values()) yield* objectsIn$2(entry);
}
function* violationsOf$1(object, say) {
	const type = typeIn(object) ?? "";
	const name = type.slice(type.lastIndexOf(".") + 1);
	if (!type.includes(".")) {
		const whole = /^(?:timedelta|datetime|date)$/.test(type) ? `datetime.${type}` : void 0;
		yield say("wrong-value", typeValue(object), `${require_startup.quoted("__type__")} ${require_startup.quoted(type)} is no dotted path, and dag-factory cannot import it`, whole === void 0 ? "Write the path of the class with its module" : `Write \`__type__: ${whole}\``);
	} else if (/^datetime\.\w+$/.test(type) && !known$1.has(name)) yield misspelt(object, type, [...known$1].map((one) => `datetime.${one}`), say);
	else if (distances.has(type)) yield* distanceViolations(object, name, say);
	else yield* timetableViolations$1(object, type, name, say);
}
const known$1 = new Set([
	"datetime",
	"date",
	"time",
	"timedelta",
	"timezone",
	"tzinfo",
	"UTC"
]);
function typeValue(object) {
	return object.entries.get("__type__") ?? object;
}
function misspelt(object, type, others, say) {
	const near = require_startup.soleClosestTo(type, others);
	return say("wrong-value", typeValue(object), `${require_startup.quoted(type)} does not exist${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`, near === void 0 ? `Write one of ${require_startup.listNames(others)}` : `Write \`__type__: ${near}\``);
}
const parts = [
	"weeks",
	"days",
	"hours",
	"minutes",
	"seconds",
	"milliseconds",
	"microseconds"
];
function* distanceViolations(object, name, say) {
	for (const { 0: key, 1: entry } of object.entries) {
		if (key === "__type__" || key === "__args__") continue;
		const isPart = parts.includes(key) || name === "duration" && ["years", "months"].includes(key);
		const near = require_startup.soleClosestTo(key, parts);
		if (!isPart) yield say("wrong-value", entry, `A ${name} has no ${require_startup.quoted(key)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`, near === void 0 ? "Write one of weeks, days, hours, minutes, seconds" : `Write \`${near}\``, "key");
		else if ([
			"text",
			"null",
			"list",
			"mapping",
			"date"
		].includes(typeOf(entry))) yield say("wrong-type", entry, `${require_startup.quoted(key)} of a ${name} is ${typeOf(entry) === "text" ? `the text ${require_startup.quoted(textIn(entry) ?? "")}` : `no number`}`, /^\d+$/.test(textIn(entry) ?? "") ? `Write \`${key}: ${textIn(entry)}\`, without quotes` : "Write a number");
	}
}
function* timetableViolations$1(object, type, name, say) {
	const signature = timetableOf(type);
	if (!signature) {
		if (require_startup.soleClosestTo(type, timetablesBeside(type)) !== void 0) yield misspelt(object, type, timetablesBeside(type), say);
		return;
	}
	const given = itemsOf(object.entries.get("__args__"));
	const { positions, named, needs } = signature;
	const extra = positions && given[positions.length];
	if (positions && extra) yield tooMany(extra, name, signature, say);
	const taken = [...positions ?? [], ...named];
	const meant = new Set();
	for (const { 0: key, 1: entry } of object.entries) {
		if (key === "__type__" || key === "__args__" || taken.includes(key)) continue;
		const near = key === "expression" ? "cron" : require_startup.soleClosestTo(key, taken);
		if (near !== void 0) meant.add(near);
		if (key === "expression") continue;
		yield say("unknown-key", entry, `${name} has no argument ${require_startup.quoted(key)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`, near === void 0 ? "Remove it" : `Write \`${near}\``, "key");
	}
	const length = object.entries.get("delta") ?? (positions?.[0] === "delta" ? given[0] : void 0);
	if (taken.includes("delta") && length && [
		"whole",
		"fraction",
		"text",
		"flag",
		"null"
	].includes(typeOf(length))) yield say("wrong-type", length, `${require_startup.quoted("delta")} of a ${name} is no object`, "Write `delta: {__type__: datetime.timedelta, hours: 1}` with the real duration");
	const byPlace = positions?.slice(0, given.length) ?? [];
	for (let $ = 0, $l = needs.filter((one) => !object.entries.has(one) && !byPlace.includes(one) && !meant.has(one)); $ < $l.length; $++) {
		const need = $l[$];
		if (extra && named.includes(need)) continue;
		yield say("missing-key", object, `${name} has no ${require_startup.quoted(need)}, which it needs`, need === "timezone" ? "Add `timezone: UTC` or the zone of the schedule" : `Add \`${need}\``);
	}
	if (positions === null && given.length === 0) yield say("missing-key", object, `${name} has no cron expression`, "Add `__args__` with the list of cron expressions");
}
function tooMany(extra, name, { positions, named, needs }, say) {
	const next = needs.find((need) => named.includes(need));
	return say("wrong-value", extra, `${name} takes ${positions?.length === 1 ? "1 value" : `${positions?.length ?? 0} values`} without a name, and this is one more`, next === void 0 ? "Remove it, or write it with its name" : `Write \`${next}: ${textIn(extra) ?? "\u2026"}\` outside of \`__args__\``);
}
// src/dialects/dag-factory/format/shapes.ts
function* scheduleShape({ value, id }, say) {
	const timetable = under(value, "timetable");
	if (timetable?.kind === "scalar") yield say("wrong-type", timetable, `${require_startup.quoted("timetable")} of DAG ${require_startup.quoted(id)} is no object`, "Write the timetable as an object with `__type__`");
	const schedule = under(value, "schedule");
	const sets = under(schedule, "datasets");
	if (sets && [
		"whole",
		"fraction",
		"flag"
	].includes(typeOf(sets))) yield say("wrong-type", sets, `${require_startup.quoted("datasets")} of the schedule of DAG ${require_startup.quoted(id)} is no list`, "Write a list of URIs");
	if (sets?.kind === "list" && sets.items.length === 0) yield say("wrong-value", sets, `${require_startup.quoted("datasets")} of the schedule of DAG ${require_startup.quoted(id)} is empty`, "Write the URIs of data sets");
	for (let $ = 0, $l = itemsOf(schedule); $ < $l.length; $++) {
		const item = $l[$];
		yield* itemViolations(item, id, say);
	}
}
function* itemViolations(item, id, say) {
	const isOld = /^airflow\.datasets\.\w+$/.test(typeIn(item) ?? "");
	if (!isOld && ![
		"whole",
		"fraction",
		"flag",
		"date"
	].includes(typeOf(item))) return;
	yield say("wrong-type", item, isOld ? `Schedule of DAG ${require_startup.quoted(id)} is a list with a Dataset object, which dag-factory 1.1.0 does not read and Airflow 3 does not have` : `Schedule of DAG ${require_startup.quoted(id)} is a list with ${require_startup.quoted(textIn(item) ?? "")}, which is neither a URI nor an asset`, isOld ? "Write the URIs as texts below `datasets`" : "Write the URI of an asset, in quotes");
}
function* macroViolations(macros, id, say) {
	if (macros?.kind !== "map" || typeIn(macros) !== void 0) return;
	for (const { 0: name, 1: value } of macros.entries) {
		if (value.kind === "map") yield* macroViolations(value, id, say);
		if (isNull(value) || typeOf(value) !== "text" || textIn(value)?.includes(".") === true) continue;
		yield say("wrong-value", value, `Macro ${require_startup.quoted(name)} of DAG ${require_startup.quoted(id)} is ${require_startup.quoted(textIn(value) ?? "")}, which is no dotted path`, "Write the path of a function with its module");
	}
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
	const defaults = value.entries.get("default_args");
	const isEmpty = defaults?.kind === "list" && defaults.items.length === 0;
	if (defaults && !isEmpty && ![
		"mapping",
		"object",
		"unknown",
		"null"
	].includes(typeOf(defaults))) yield say("wrong-type", defaults, `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(id)} is no mapping`, "Write a mapping of arguments");
	yield* zoneViolations(dag, say);
	yield* objectViolations(dag, say);
	yield* lengthViolations(dag, under(value, "schedule"), say);
	yield* timetableOfDag(dag, under(value, "schedule"), say);
	yield* scheduleShape(dag, say);
	yield* macroViolations(under(value, "user_defined_macros"), id, say);
	const limit = under(value, "dagrun_timeout");
	if (limit && (timedeltaIn(limit) ?? 0) < 0) yield say("wrong-value", limit, `${require_startup.quoted("dagrun_timeout")} of DAG ${require_startup.quoted(id)} is negative`, "Write a positive duration");
	const timetable = under(value, "timetable");
	if (timetable && under(value, "schedule") !== void 0) yield say("wrong-value", timetable, `DAG ${require_startup.quoted(id)} has both ${require_startup.quoted("schedule")} and ${require_startup.quoted("timetable")}`, "Remove one of the two", "key");
	for (let $ = 0, $l = holdersIn(dag); $ < $l.length; $++) {
		const { place, value: holder, owner } = $l[$];
		if (place !== "dag") yield* argumentValues(holder, owner, say);
	}
}
function* argumentValues(holder, owner, say) {
	const rule = under(holder, "weight_rule");
	const name = textIn(rule);
	if (rule && name !== void 0 && !name.includes(".") && !weightRules.has(name)) yield say("wrong-value", rule, `Weight rule ${require_startup.quoted(name)} of ${owner} does not exist`, `Write one of ${[...weightRules].join(", ")}`);
	const delta = under(holder, "execution_delta");
	const distance = textIn(delta);
	if (delta && distance !== void 0 && relativeSeconds(distance) === null) yield say("wrong-value", delta, `${require_startup.quoted("execution_delta")} ${require_startup.quoted(distance)} of ${owner} is refused: hours, minutes, seconds or days are taken only`, "Write a text such as \"2 hours\"");
}
function* zoneViolations({ value, id }, say) {
	const hasClock = under(value, "schedule") !== void 0 || under(value, "schedule_interval") !== void 0;
	for (let $ = 0, $l = [value, mapIn(value.entries.get("default_args"))]; $ < $l.length; $++) {
		const holder = $l[$];
		{
			const zone = holder?.entries.get("timezone");
			const name = textIn(zone);
			const isUsed = ["start_date", "end_date"].some((key) => under(holder, key) !== void 0);
			if (zone && isUsed && (isNull(zone) || name === "")) yield say("wrong-type", zone, `Time zone of DAG ${require_startup.quoted(id)} has no value`, "Remove the key, or write `timezone: UTC`", "key");
			if (zone && isUsed && [
				"list",
				"mapping",
				"object"
			].includes(typeOf(zone))) yield say("wrong-type", zone, `${require_startup.quoted("timezone")} of DAG ${require_startup.quoted(id)} is no text, and dag-factory takes the name of a zone only`, "Write a name of the IANA database, such as Europe/Berlin");
			if (!zone || name === void 0 || !isUsed || hasClock || require_check_command.isKnownZone(name) || /^[+-]?\d/.test(name)) continue;
			yield say("wrong-value", zone, `Time zone ${require_startup.quoted(name)} of DAG ${require_startup.quoted(id)} does not exist`, "Write a name of the IANA database, such as Europe/Berlin");
		}
	}
}
function* lengthViolations({ id }, schedule, say) {
	if (schedule && (timedeltaIn(schedule) ?? 1) <= 0) yield say("wrong-value", schedule, `The schedule of DAG ${require_startup.quoted(id)} is an interval of no length`, "Write a positive duration");
}
function* timetableOfDag({ id }, schedule, say) {
	const object = mapIn(schedule);
	const type = typeIn(schedule);
	if (!object || type === void 0) return;
	yield* timetableViolations(id, object, type, say);
	if (!/^airflow\..*EventsTimetable$/.test(type)) return;
	for (let $ = 0, $l = eventDatesIn(object); $ < $l.length; $++) {
		const date = $l[$];
		if (date.kind === "scalar") yield say("wrong-value", date, `The event date ${require_startup.quoted(textIn(date) ?? "")} of the schedule of DAG ${require_startup.quoted(id)} is no object, and the timetable compares it with dates`, "Write `{__type__: pendulum.datetime, year: 2026, month: 12, day: 24}`");
	}
}
function* timetableViolations(id, object, type, say) {
	const isOfSdk = type.startsWith("airflow.sdk.");
	const { 0: wrong, 1: right } = isOfSdk ? ["cron", "expression"] : ["expression", "cron"];
	const written = /(?:CronTrigger|CronDataInterval)Timetable$/.test(type) ? object.entries.get(wrong) : void 0;
	if (written && !type.includes("Multiple")) yield say("unknown-key", written, `${require_startup.quoted(type)} of the schedule of DAG ${require_startup.quoted(id)} takes no ${require_startup.quoted(wrong)}`, `Write \`${right}\``, "key");
	if (isOfSdk && type.endsWith("EventsTimetable")) yield say("wrong-value", object, `The schedule of DAG ${require_startup.quoted(id)} is ${require_startup.quoted(type)}, which Airflow 3.3.2 fails to store`, "Write `airflow.timetables.events.EventsTimetable`");
}
// src/dialects/dag-factory/format/check.ts
function* formatViolations(dag, say) {
	for (let $ = 0, $l = holdersIn(dag); $ < $l.length; $++) {
		const holder = $l[$];
		yield* typesIn(dag, holder, say);
	}
	for (let $ = 0, $l = groupsOf(dag); $ < $l.length; $++) {
		const group = $l[$];
		yield* groupViolations(group, say);
	}
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		yield* taskViolations$1(task, say);
	}
	yield* sectionViolations(dag, say);
	yield* valueViolations(dag, say);
	yield* assetViolations(dag, say);
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		yield* mappingViolations(task, say);
		yield* callableViolations(task, say);
		yield* halfCallables(task, say);
	}
}
const toldElsewhere$1 = new Set([
	"schedule",
	"timetable",
	"start_date",
	"end_date",
	"timezone",
	"tags",
	"task_groups"
]);
function* typesIn(dag, { place, value: holder, owner }, say) {
	for (const { 0: key, 1: value } of holder.entries) {
		if (place !== "dag" || !/^on_(?:retry|skipped)_/.test(key)) yield* callbackViolations(key, value, owner, say);
		if (place === "dag" && toldElsewhere$1.has(key) || !isRefused(place, key, value) || place === "args" && !isTaken(dag, key)) continue;
		const field = fieldOf(place, key);
		const words = field ? kinds[field.kind].words : takenWords(place, key);
		yield say("wrong-type", value, `${require_startup.quoted(key)} of ${owner} is ${described(value)}, and Airflow ${words === void 0 ? "refuses that" : `takes ${words}`}`, remedyOf(key, field?.kind, value, words));
	}
}
const callbackKey = /^on_(?:success|failure|execute|retry|skipped)_callback$/;
function* callbackViolations(key, value, owner, say) {
	if (!callbackKey.test(key)) return;
	const written = under(value, "callback") ?? value;
	const path = textIn(written);
	if (path === void 0 || typeOf(written) !== "text" || path === "" || path.includes(".")) return;
	yield say("wrong-value", written, `${require_startup.quoted(key)} of ${owner} is ${require_startup.quoted(path)}, which is no dotted path`, "Write the path of the function with its module, such as `alerts.notify`");
}
function isRefused(place, key, value) {
	if (refusedBy(place, key, value) === "both") return true;
	if (!callbackKey.test(key) || typeOf(value) !== "mapping") return false;
	const callback = under(value, "callback");
	return !callback || !["text", "unknown"].includes(typeOf(callback));
}
function described(value) {
	const type = typeOf(value);
	if (type === "list" && itemsOf(value).some((item) => isNull(item))) return "a list with null";
	if (type === "list" && itemsOf(value).some((item) => typeOf(item) === "whole")) return "a list with a number";
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
function remedyOf(key, kind, value, words) {
	const text = textIn(value) ?? "";
	if (isNull(value)) return "Remove the key, or write its value";
	if (kind === "timedelta" && typeOf(value) === "whole") return `Write \`${key}: {__type__: datetime.timedelta, seconds: ${text}}\``;
	if (kind === "timedelta" || kind === "delay") return `Write \`${key}: {__type__: datetime.timedelta, minutes: 5}\` with the real duration`;
	if (kind === "flag" && /^(?:true|yes|on|false|no|off)$/i.test(text)) return `Write \`${key}: ${/^(?:true|yes|on)$/i.test(text)}\`, without quotes`;
	if (kind === "whole" && /^\d+$/.test(text)) return `Write \`${key}: ${text}\`, without quotes`;
	if ((kind === "text" || words === "a text") && value.kind === "scalar") return `Write \`${key}: "${text}"\`, with quotes`;
	if (kind === "callback" && typeOf(value) === "list") return "Write one path: dag-factory 1.1.0 takes no list";
	return words === void 0 ? "Remove the key" : `Write ${words}`;
}
function nameViolation(owner, value, allowed, say) {
	return say("wrong-value", value, `${owner} has a name that Airflow refuses`, `Use ${allowed} only`, "key");
}
function* groupViolations({ id, value }, say) {
	if (!/^[\w-]+$/.test(id)) yield nameViolation(`Task group ${require_startup.quoted(id)}`, value, "letters, digits, dashes and underscores", say);
	const dependencies = under(value, "dependencies");
	if (dependencies?.kind === "scalar" && dependencies.value !== "") yield say("wrong-type", dependencies, `${require_startup.quoted("dependencies")} of task group ${require_startup.quoted(id)} is no list`, `Write \`dependencies: [${textIn(dependencies)}]\``);
	for (let $ = 0, $l = [
		"tooltip",
		"ui_color",
		"ui_fgcolor"
	]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const entry = under(value, key);
			if (entry && ![
				"text",
				"unknown",
				"object"
			].includes(typeOf(entry))) yield say("wrong-type", entry, `${require_startup.quoted(key)} of task group ${require_startup.quoted(id)} is ${described(entry)}, and Airflow takes a text`, `Write \`${key}: "${textIn(entry) ?? ""}"\`, with quotes`);
		}
	}
}
function* passedOn({ id, value }, say) {
	if (under(value, "operator") === void 0) return;
	for (let $ = 0, $l = [
		"expand",
		"partial",
		"decorator"
	]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const entry = value.entries.get(key);
			if (!entry || !isNull(entry) && key !== "decorator") continue;
			yield say("unknown-key", entry, isNull(entry) ? `${require_startup.quoted(key)} of task ${require_startup.quoted(id)} is null, and dag-factory passes it on to the operator, which does not take it` : `Task ${require_startup.quoted(id)} has both ${require_startup.quoted("operator")} and ${require_startup.quoted("decorator")}`, isNull(entry) ? `Remove \`${key}\`` : "Remove one of the two", "key");
		}
	}
}
function* taskViolations$1(task, say) {
	const { id, value } = task;
	yield* passedOn(task, say);
	if (!/^[\w.-]{1,250}$/.test(id)) yield nameViolation(`Task ${require_startup.quoted(id)}`, value, "letters, digits, dashes, dots and underscores", say);
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
	for (const { 0: key, 1: entry } of mapIn(expand)?.entries ?? []) if ([
		"whole",
		"fraction",
		"flag",
		"null"
	].includes(typeOf(entry))) yield say("wrong-type", entry, `Argument ${require_startup.quoted(key)} in ${require_startup.quoted("expand")} of task ${require_startup.quoted(id)} is ${described(entry)}`, "Write a list, a mapping or the output of a task");
}
function* sectionViolations({ value, id }, say) {
	for (let $ = 0, $l = [["tasks", "task_id"], ["task_groups", "group_name"]]; $ < $l.length; $++) {
		const { 0: key, 1: name } = $l[$];
		{
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
			for (let $ = 0, $l = itemsOf(section); $ < $l.length; $++) {
				const item = $l[$];
				{
					const own = mapIn(item)?.entries.get(name);
					if (own && ![
						"text",
						"unknown",
						"object"
					].includes(typeOf(own))) yield say("wrong-type", own, `${require_startup.quoted(name)} in ${require_startup.quoted(key)} of DAG ${require_startup.quoted(id)} is ${described(own)}`, `Write \`${name}: "${textIn(own) ?? "name"}"\`, with quotes`);
					if (item.kind !== "unknown" && mapIn(item)?.entries.has(name) !== true) yield say("missing-key", item, `An entry of ${require_startup.quoted(key)} of DAG ${require_startup.quoted(id)} has no ${require_startup.quoted(name)}`, `Add \`${name}\``);
				}
			}
			if (key === "task_groups") {
				for (const { 0: group, 1: entry } of mapIn(section)?.entries ?? []) if (isNull(entry)) yield say("wrong-type", entry, `Task group ${require_startup.quoted(group)} has no value`, `Write \`${group}: {tooltip: \u2026}\``, "key");
			}
		}
	}
}
// src/dialects/dag-factory/name-violations.ts
function* nameViolations(dag) {
	const tasks = tasksOf(dag);
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		yield* idBesideKey(dag, task, "task_id");
	}
	for (let $ = 0, $l = groupsOf(dag); $ < $l.length; $++) {
		const group = $l[$];
		yield* idBesideKey(dag, group, "group_name");
	}
	const ids = new Set(tasks.map(({ id }) => id));
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		yield* textsOfTasks(dag, task, ids);
	}
}
function* idBesideKey(dag, { id, value, isListed }, key) {
	const written = under(value, key);
	const name = textIn(written);
	if (!written || isListed || name === void 0 || name === id) return;
	yield refusal(dag, written, {
		kind: "wrong-value",
		message: `${require_startup.quoted(key)} ${require_startup.quoted(name)} has no effect: the key ${require_startup.quoted(id)} is the id`,
		remedy: `Write ${require_startup.quoted(name)} as the key, or remove \`${key}\``,
		severity: "note"
	});
}
function* textsOfTasks(dag, { id, value }, ids) {
	if (!under(value, "decorator")) return;
	for (const { 0: key, 1: entry } of value.entries) {
		const text = textIn(entry) ?? "";
		const source = text.slice(1);
		if (!text.startsWith("+") || !ids.has(source) || /^\w+$/.test(source)) continue;
		yield refusal(dag, entry, {
			kind: "wrong-value",
			message: `${require_startup.quoted(key)} of task ${require_startup.quoted(id)} is the text ${require_startup.quoted(text)}, not the result of the task: dag-factory reads letters, digits and ${require_startup.quoted("_")} only`,
			remedy: `Rename the task to ${require_startup.quoted(source.replace(/\W/g, "_"))}`,
			severity: "warning"
		});
	}
}
// src/dialects/dag-factory/sensor-states.ts
const runStates = [
	"success",
	"failed",
	"running",
	"queued"
];
const taskStates = [
	...runStates,
	"skipped",
	"upstream_failed",
	"removed",
	"scheduled",
	"restarting",
	"up_for_retry",
	"up_for_reschedule",
	"deferred",
	"awaiting_input",
	"shutdown"
];
const lists = [
	"allowed_states",
	"skipped_states",
	"failed_states"
];
const ofTasks = [
	"external_task_id",
	"external_task_ids",
	"external_task_group_id"
];
function* stateViolations(dag, task) {
	if (!/^airflow\..*\.ExternalTaskSensor$/.test(operatorOf(task))) return;
	const isOfTask = ofTasks.some((key) => argumentOf(dag, task, key) !== void 0);
	const seen = new Map();
	for (let $ = 0, $l = lists; $ < $l.length; $++) {
		const list = $l[$];
		{
			const value = argumentOf(dag, task, list);
			if (value?.kind === "scalar") yield refusal(dag, value, {
				kind: "wrong-type",
				message: `${require_startup.quoted(list)} of sensor ${require_startup.quoted(task.id)} is not a list`,
				remedy: `Write \`${list}: [${textIn(value) ?? ""}]\``
			});
			for (let $ = 0, $l = itemsOf(value); $ < $l.length; $++) {
				const item = $l[$];
				yield* problemsOf(dag, item, {
					list,
					isOfTask,
					seen,
					sensor: task.id
				});
			}
		}
	}
}
function* problemsOf(dag, item, { list, isOfTask, seen, sensor }) {
	const state = textIn(item);
	if (state === void 0 || state.includes("{{")) return;
	const other = seen.get(state);
	seen.set(state, list);
	const known = isOfTask ? taskStates : runStates;
	if (!known.includes(state)) yield refusal(dag, item, unknown$1(state, sensor, known));
	else if (other !== void 0 && other !== list) yield refusal(dag, item, {
		kind: "wrong-value",
		message: `State ${require_startup.quoted(state)} of sensor ${require_startup.quoted(sensor)} is in ${require_startup.quoted(other)} and in ${require_startup.quoted(list)}, which Airflow refuses`,
		remedy: "Remove it from one of the lists"
	});
}
function unknown$1(state, sensor, known) {
	const kind = "wrong-value";
	const near = require_startup.soleClosestTo(state, known);
	if (near !== void 0) return {
		kind,
		message: `State ${require_startup.quoted(state)} of sensor ${require_startup.quoted(sensor)} does not exist; did you mean ${require_startup.quoted(near)}?`,
		remedy: `Write ${require_startup.quoted(near)}`
	};
	if (taskStates.includes(state)) return {
		kind,
		message: `Sensor ${require_startup.quoted(sensor)} waits for a run, and no run ends as ${require_startup.quoted(state)}: Airflow refuses the sensor`,
		remedy: "Name the task in `external_task_id`, or remove the state"
	};
	return {
		kind,
		message: `State ${require_startup.quoted(state)} of sensor ${require_startup.quoted(sensor)} does not exist`,
		remedy: "Write the state of a run or a task, such as \"failed\""
	};
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
	const { 1: module = "", 2: name = "" } = /^(.+)\.(\w+)$/.exec(path) ?? [];
	const target = movedModules[module];
	if (target !== void 0) return { now: `${target}.${movedClasses[name] ?? name}` };
	const { 1: kind = "", 2: own = "" } = /^airflow\.(operators|sensors)\.(\w+)$/.exec(module) ?? [];
	return module.startsWith("airflow.contrib.") || own !== "" && keptModules[kind]?.has(own) === false ? { now: null } : void 0;
}
function packageOf(path) {
	const { 1: rest = "" } = /^airflow\.providers\.([\w.]+?)\.(?:operators|sensors|transfers)\./.exec(path) ?? [];
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
	for (let $ = 0, $l = ["template_searchpath", "doc_md_file_path"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const value = under(dag.value, key);
			const paths = value?.kind === "list" ? value.items : value ? [value] : [];
			for (let $ = 0, $l = paths; $ < $l.length; $++) {
				const path = $l[$];
				{
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
	for (const { 0: key, 1: value } of dag.value.entries) {
		if (require_check_command.dagKeys.has(key) || require_check_command.ignoredParameters.has(key) || require_check_command.onlyOnTask.has(key)) continue;
		if (key === "default" && value.layer === "file") {
			yield blockInDefaults(dag, value);
			continue;
		}
		const near = require_startup.soleClosestTo(key, [...require_check_command.dagKeys, ...require_check_command.onlyOnTask]);
		yield refusal(dag, value, {
			kind: "unknown-key",
			part: "key",
			message: `${holderOf$1(dag, value)} has the unknown key ${require_startup.quoted(key)}, which has no effect${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
			remedy: near === void 0 ? "Remove it" : `Write \`${near}\``,
			...near === void 0 && { severity: "warning" }
		});
	}
	for (let $ = 0, $l = groupsOf(dag); $ < $l.length; $++) {
		const { id, value } = $l[$];
		for (const { 0: key, 1: entry } of value.entries) {
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
}
function holderOf$1(dag, { layer, at }) {
	if (layer === "dag") return `DAG ${require_startup.quoted(dag.id)}`;
	return layer === "block" ? `Block ${require_startup.quoted("default")}` : `File ${require_startup.quoted(at.document.source.path)}`;
}
function blockInDefaults(dag, value) {
	return refusal(dag, value, {
		kind: "unknown-key",
		part: "key",
		severity: "warning",
		message: `Block ${require_startup.quoted("default")} of ${require_startup.quoted(value.at.document.source.path)} has no effect: keys of this file are read at its root`,
		remedy: "Move what stands below `default` to the root of the file"
	});
}
const madeOf = [
	"__type__",
	"__and__",
	"__or__",
	"__join__",
	"and",
	"or",
	"datasets",
	"file",
	"timetable",
	"type",
	"callable"
];
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
	else if (written.kind === "map" && written.entries.size > 0 && !madeOf.some((key) => written.entries.has(key))) yield refusal(dag, written, {
		kind: "wrong-value",
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a mapping without ${require_startup.quoted("__type__")}, which Airflow refuses`,
		remedy: "Write a cron expression in quotes, or an object such as `{__type__: datetime.timedelta, minutes: 60}`"
	});
	yield* partsOfDate(dag, written);
	yield* continuousViolations(dag, written);
	yield* paramViolations(dag);
}
function* partsOfDate(dag, written) {
	if (typeIn(written) !== "dateutil.relativedelta.relativedelta" || written.kind !== "map") return;
	const parts = [...written.entries.keys()].filter((key) => /^(?:year|month|day|weekday|hour|minute|second)$/.test(key));
	const { 0: part } = parts;
	if (part === void 0 || parts.length < written.entries.size - 1) return;
	yield refusal(dag, written.entries.get(part) ?? written, {
		kind: "wrong-value",
		part: "key",
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is no interval: ${require_startup.quoted(part)} of a relativedelta sets the ${part} of a date, ${require_startup.quoted(`${part}s`)} is a distance`,
		remedy: `Write \`${part}s\`, or a cron expression for a time of the day`
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
	for (const { 0: name, 1: value } of params?.kind === "map" ? params.entries : []) {
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
	for (let $ = 0, $l = dagsOf(project); $ < $l.length; $++) {
		const dag = $l[$];
		for (const violation of violationsOf(dag)) {
			if (told.size === mostViolations) break;
			told.set(`${violation.kind} ${JSON.stringify("path" in violation.at ? violation.at.path : [])} ${violation.document?.source.path ?? ""}`, violation);
		}
	}
	return [...told.values()];
}
function* violationsOf(dag) {
	yield* formatViolations(dag, (kind, value, message, remedy, part) => violation(dag, kind, value, message, remedy, part));
	yield* tagViolations(dag);
	yield* nameViolations(dag);
	yield* dagValueViolations(dag);
	for (let $ = 0, $l = ["start_date", "end_date"]; $ < $l.length; $++) {
		const key = $l[$];
		for (let $ = 0, $l = [dag.value, mapIn(dag.value.entries.get("default_args"))]; $ < $l.length; $++) {
			const holder = $l[$];
			yield* dateViolations(dag, under(holder, key));
		}
	}
	yield* relativeFiles(dag, dag.value, fileOnDag, `DAG ${require_startup.quoted(dag.id)}`);
	const defaults = mapIn(dag.value.entries.get("default_args"));
	const owner = `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)}`;
	if (defaults) yield* relativeFiles(dag, defaults, fileOnTask, owner);
	if (defaults && tasksOf(dag).length > 0) {
		yield* slotViolations(dag, defaults, owner);
		yield* ruleViolations(dag, defaults);
		yield* nearArguments(dag, defaults);
	}
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		yield* taskViolations(dag, task);
		yield* taskValueViolations(dag, task);
		yield* argumentViolations(dag, task);
		yield* stateViolations(dag, task);
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
	if (dependencies?.kind === "scalar" && dependencies.value !== "") yield said("wrong-type", dependencies, `${require_startup.quoted("dependencies")} of task ${require_startup.quoted(id)} is a text and not a list`, `Write \`dependencies: [${textIn(dependencies)}]\``);
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
	const slots = holder.entries.get("pool_slots");
	if (slots && isNull(slots)) yield violation(dag, "wrong-type", slots, `${require_startup.quoted("pool_slots")} of ${owner} is null, and Airflow takes 1 or more`, "Remove it");
	const count = flagIn(slots) === false ? 0 : wholeIn(slots);
	if (slots?.kind !== "scalar" || typeof slots.value === "string" || count === void 0 || count >= 1) return;
	yield violation(dag, "wrong-value", slots, `${require_startup.quoted("pool_slots")} of ${owner} is ${count}, and Airflow takes 1 or more`, "Write `pool_slots: 1`");
}
function* ruleViolations(dag, value) {
	const written = value.entries.get("trigger_rule");
	const name = textIn(written);
	if (written && written.kind !== "unknown" && name === void 0 && (written.kind !== "map" || typeIn(written) === void 0)) yield violation(dag, "wrong-type", written, `${require_startup.quoted("trigger_rule")} is ${isNull(written) ? "null" : `a ${written.kind === "list" ? "list" : "mapping"}`}, and Airflow takes the name of a rule`, isNull(written) ? "Remove it: `all_success` holds then" : "Write one name, such as `trigger_rule: all_done`");
	if (!written || name === void 0 || name.includes("{{") || ruleNamed(name) || name in removedRules) return;
	const near = require_startup.soleClosestTo(name, ruleNames);
	yield violation(dag, "wrong-value", written, `Trigger rule ${require_startup.quoted(name)} does not exist${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`, near === void 0 ? `Write one of ${ruleNames.join(", ")}` : `Write \`trigger_rule: ${near}\``);
}
function* relativeFiles(dag, holder, named, owner) {
	for (const { 0: key, 1: value } of holder.entries) {
		const { 1: start } = named.exec(key) ?? [];
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
	return placeOf$1(value, dag.document, part);
}
function isToldHere(dag, value, pick) {
	if (value.layer === "dag") return true;
	const seat = seatText(value);
	for (let $ = 0, $l = require_check_command.readersOf(dag.project, value.at.document) ?? [dag.project]; $ < $l.length; $++) {
		const project = $l[$];
		{
			const first = dagsOf(project).find((other) => seatText(pick(other)) === seat);
			if (first) return first === dag;
		}
	}
	return false;
}
function toldOnce(faultsIn) {
	const known = new WeakMap();
	const faultsOf = (dag) => {
		const faults = known.get(dag) ?? [...faultsIn(dag)];
		known.set(dag, faults);
		return faults;
	};
	const firsts = new WeakMap();
	const firstsOf = (readers, key) => {
		const seats = firsts.get(key) ?? firstBySeat(readers.flatMap(dagsOf), faultsOf);
		firsts.set(key, seats);
		return seats;
	};
	return (dag) => faultsOf(dag).filter(({ value }) => {
		if (value.layer === "dag") return true;
		const readers = require_check_command.readersOf(dag.project, value.at.document);
		return firstsOf(readers ?? [dag.project], readers ?? dag.project).get(seatText(value)) === dag;
	});
}
function firstBySeat(dags, faultsOf) {
	const seats = new Map();
	for (let $ = 0, $l = dags; $ < $l.length; $++) {
		const dag = $l[$];
		for (let $ = 0, $l = faultsOf(dag); $ < $l.length; $++) {
			const { value } = $l[$];
			{
				const seat = seatText(value);
				if (!seats.has(seat)) seats.set(seat, dag);
			}
		}
	}
	return seats;
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
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
	}
});
// src/dialects/dag-factory/rules/asset-never-updated.ts
var asset_never_updated_default = require_startup.defineWorkspaceRule({
	summary: "A DAG must wait for an asset that some task updates",
	why: "Airflow knows assets by their URI. Where the one that a DAG waits for is written otherwise than the one that a task updates, the DAG never starts, without an error.",
	remedy: "Write the same URI in `schedule` and in `outlets`.",
	severity: "warning",
	since: "0.1.0",
	facts: [require_check_command.linkedTasks],
	*check({ pipelines, isReviewed }) {
		const own = pipelines.filter((pipeline) => dagsIn(pipeline).length > 0);
		const awaited = new Map(own.map((pipeline) => [pipeline, awaitedBy(pipeline)]));
		const wanted = new Set([...awaited.values()].flatMap((assets) => assets.map(({ key }) => key)));
		if (wanted.size === 0) return;
		const updated = new Map(own.flatMap((one) => require_check_command.linkedTasks(one).updates.map(({ asset }) => [asset.key, asset.name])));
		const free = [...updated.keys()].filter((key) => !wanted.has(key));
		if (free.length === 0) return;
		for (const { 0: pipeline, 1: assets } of awaited) for (let $ = 0, $l = assets; $ < $l.length; $++) {
			const { key, name, path } = $l[$];
			{
				const near = updated.has(key) || !isReviewed(pipeline.document) ? void 0 : require_startup.soleClosestTo(key, free);
				if (near === void 0) continue;
				yield {
					document: pipeline.document,
					at: { path },
					message: `DAG ${require_startup.quoted(pipeline.name)} waits for ${require_startup.quoted(name)}, which no task of these files updates; did you mean ${require_startup.quoted(updated.get(near) ?? near)}?`,
					subject: key
				};
			}
		}
	}
});
function awaitedBy({ triggers }) {
	const assets = triggers.flatMap(({ data }) => data ? require_check_command.assetsIn(data) : []);
	return [...new Map(assets.map((asset) => [asset.key, asset])).values()];
}
// src/dialects/dag-factory/rules/asset-schedule-unsupported.ts
var asset_schedule_unsupported_default = require_startup.defineRule({
	summary: "A schedule of assets has a form for each version of Airflow",
	why: "Airflow 2 refuses a list, Airflow 3 a mapping of `datasets`, and each the classes of the other: the file does not load.",
	remedy: "Write the form of the version that runs it.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = schedulesOf(dag); $ < $l.length; $++) {
				const schedule = $l[$];
				if (schedule.kind === "data") yield* formProblems(pipeline, dag, schedule.value);
			}
			yield* classProblems(pipeline, dag);
		}
	}
});
function* formProblems(pipeline, dag, value) {
	const airflow = airflowOf(pipeline, dag);
	const is2 = airflow.isBefore("3"), is3 = airflow.isFrom("3");
	if (value.kind === "map" && value.entries.has("datasets") && typeIn(value) === void 0 && !is2) yield {
		at: placeIn(dag, value.entries.get("datasets") ?? value, "key"),
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a mapping of ${require_startup.quoted("datasets")}, which ${is3 ? `${airflow.said} refuses` : "Airflow 3 refuses and Airflow 2 reads"}`,
		...!is3 && { severity: "warning" },
		remedy: "For Airflow 3 write a list of URIs, or `__and__` and `__or__` over `airflow.sdk.Asset` objects.",
		subject: "schedule"
	};
	if (value !== dag.value.entries.get("schedule") || is3) return;
	const items = typeIn(value) === "builtins.list" ? itemsOf(under(value, "items")) : itemsOf(value);
	if (items.length === 0) return;
	if (items.some((item) => textIn(item) !== void 0)) yield {
		at: placeIn(dag, value),
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a list of URIs, which ${is2 ? `${airflow.said} refuses` : "Airflow 2 refuses and Airflow 3 reads"}`,
		...!is2 && { severity: "warning" },
		remedy: "For Airflow 2 write a mapping with `datasets` and the list below it.",
		subject: "schedule"
	};
	else if (is2 && items.some(({ kind }) => kind === "map")) yield {
		at: placeIn(dag, value),
		message: `Schedule of DAG ${require_startup.quoted(dag.id)} is a list of objects, which dag-factory refuses with ${airflow.said}`,
		remedy: "For Airflow 2 write `__and__` with the list below it.",
		subject: "schedule"
	};
}
const only2 = /^airflow\.(?:datasets|timetables\.datasets)\b/;
const only3 = /^airflow\.(?:sdk|timetables\.assets)\b/;
function* classProblems(pipeline, dag) {
	const airflow = airflowOf(pipeline, dag);
	const lacking = airflow.isFrom("3") ? only2 : airflow.isBefore("3") ? only3 : void 0;
	if (!lacking) return;
	const values = [dag.value.entries.get("schedule"), ...tasksOf(dag).map(({ value }) => value.entries.get("outlets"))];
	for (let $ = 0, $l = values; $ < $l.length; $++) {
		const value = $l[$];
		for (const { 0: path, 1: at } of classesIn(value)) {
			if (!lacking.test(path) || !/(?:Asset|Dataset)\w*$/.test(path)) continue;
			yield {
				at: placeIn(dag, at),
				message: `${airflow.said} has no ${require_startup.quoted(path)}: the file does not load`,
				remedy: `Write \`${renamed(path)}\`.`,
				subject: path
			};
		}
	}
}
function* classesIn(value) {
	if (value?.kind === "list") for (let $ = 0, $l = value.items; $ < $l.length; $++) {
		const item = $l[$];
		yield* classesIn(item);
	}
	if (value?.kind !== "map") return;
	const type = value.entries.get("__type__");
	const path = textIn(type);
	if (type && path !== void 0) yield [path, type];
	for (const entry of value.entries.values()) yield* classesIn(entry);
}
function renamed(path) {
	const name = path.slice(path.lastIndexOf(".") + 1);
	const isTimetable = name.endsWith("Schedule");
	return only2.test(path) ? `${isTimetable ? "airflow.timetables.assets" : "airflow.sdk"}.${name.replace("Dataset", "Asset")}` : `${isTimetable ? "airflow.timetables.datasets" : "airflow.datasets"}.${name.replace("Asset", "Dataset")}`;
}
// src/dialects/dag-factory/backoff.ts
const defaultDelay = 300;
const mostDelay = 86400;
function backoffOf(dag, task) {
	const value = argumentOf(dag, task, "retry_exponential_backoff");
	const factor = value && factorIn(value);
	if (!value || factor === void 0) return null;
	const retries = argumentOf(dag, task, "retries"), delay = argumentOf(dag, task, "retry_delay");
	const count = retries ? wholeIn(retries) : null, seconds = delay ? secondsOrTimedelta(delay) : defaultDelay;
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = longBackoffs(dag); $ < $l.length; $++) {
				const { value, task, retries, last } = $l[$];
				{
					const { 0: least, 1: most } = last;
					yield {
						at: placeIn(dag, value, "key"),
						message: `Retry ${retries} of task ${require_startup.quoted(task)} waits ${least === most ? require_startup.roughDuration(least) : `${require_startup.roughDuration(least)} to ${require_startup.roughDuration(most)}`}, and ${require_startup.quoted("max_retry_delay")} is not set`,
						subject: "backoff"
					};
				}
			}
		}
	}
});
const longBackoffs = toldOnce(function* (dag) {
	const told = new Set();
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		{
			const backoff = backoffOf(dag, task);
			if (!backoff || backoff.hasLimit || backoff.factor <= 1 || !backoff.retries || backoff.delay === 0) continue;
			const last = lastDelayOf(backoff);
			const place = JSON.stringify(backoff.value.at.path);
			if (backoff.retries < manyRetries && last[1] < longDelay || told.has(place)) continue;
			told.add(place);
			yield {
				value: backoff.value,
				task: task.id,
				retries: backoff.retries,
				last
			};
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = idleBackoffs(dag); $ < $l.length; $++) {
				const { value, task, retries, reason } = $l[$];
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted("retry_exponential_backoff")} of task ${require_startup.quoted(task)} has no effect: ${reason}`,
					...retries === null && { severity: "note" },
					...reason === growsNot && { remedy: "Write `true` or a factor above 1, or remove it." },
					subject: "backoff"
				};
			}
		}
	}
});
const idleBackoffs = toldOnce(function* (dag) {
	const told = new Set();
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		{
			const backoff = backoffOf(dag, task);
			const reason = backoff && reasonOf$2(backoff);
			const place = backoff && JSON.stringify(backoff.value.at.path);
			if (!backoff || !reason || place === null || told.has(place)) continue;
			told.add(place);
			yield {
				value: backoff.value,
				task: task.id,
				retries: backoff.retries,
				reason
			};
		}
	}
});
const growsNot = "the factor 1 lets no delay grow";
function reasonOf$2({ retries, delay, factor }) {
	if (retries === 0) return "it has 0 retries";
	if (delay === 0) return "its delay is 0";
	if (factor === 1) return growsNot;
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
	const first = startOfDay(from), last = startOfDay(to);
	const startedBefore = (time, midnight) => daysDuring(cron, midnight, midnight + day) * startsOfDayBefore(cron, time - midnight);
	return daysDuring(cron, first, last) * timesADay - startedBefore(from, first) + startedBefore(to, last);
}
function daysDuring({ months, days, years }, from, to) {
	let count = 0;
	for (let at = from; at < to; at = nextMonth(at)) {
		const date = new Date(at);
		const year = date.getUTCFullYear(), month = date.getUTCMonth() + 1;
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const airflow = airflowOf(pipeline, dag);
				if (isSaid(dag) || airflow.isFrom("3")) continue;
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
	}
});
function isSaid({ value: { entries } }) {
	return entries.has("catchup") || mapIn(entries.get("default_args"))?.entries.has("catchup") === true;
}
// src/dialects/dag-factory/rules/cron-day-or.ts
var cron_day_or_default = require_startup.defineRule({
	summary: "Both day fields of a cron expression mean either day",
	why: "Airflow starts the DAG on the days of the month and on the days of the week, not only where both meet.",
	remedy: "Write `*` in one of the two fields, or check the date in the first task.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = schedulesOf(dag); $ < $l.length; $++) {
				const schedule = $l[$];
				{
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
		}
	}
});
// src/dialects/dag-factory/rules/cron-seconds.ts
var cron_seconds_default = require_startup.defineRule({
	summary: "A cron expression of six fields has its seconds last",
	why: "Quartz has the seconds first, Amazon EventBridge the year last. Such a text is valid in Airflow too, and fires at other times.",
	remedy: "Write five fields.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"],
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = schedulesOf(dag); $ < $l.length; $++) {
				const schedule = $l[$];
				{
					if (schedule.kind !== "cron") continue;
					const fields = schedule.text.trim().split(/\s+/);
					const clock = clockOf(schedule.text);
					const second = fields[5];
					if (second === void 0 || !clock || !("cron" in clock)) continue;
					if (isOfEventBridge(fields) && isForServerless(dag)) continue;
					const isPlain = /^\d+$/.test(second);
					yield {
						at: placeIn(dag, schedule.value),
						message: `Cron expression ${require_startup.quoted(schedule.text)} has its seconds last${isPlain ? `: it fires at second ${second}` : second === "*" ? ": it fires every second of each minute that it names" : ""}`,
						remedy: remedyFor$3(fields, isPlain),
						...isPlain && { severity: "note" },
						subject: schedule.text
					};
				}
			}
		}
	}
});
function remedyFor$3(fields, isPlain) {
	if (isOfEventBridge(fields)) return `Write ${require_startup.quoted(fields.slice(0, 5).join(" "))} if the last field is meant as the year, as in Amazon EventBridge.`;
	if (fields[0] === "0" && !isPlain) return `Write ${require_startup.quoted(fields.slice(1, 6).join(" "))} if the first field is meant as the seconds.`;
	return "Write five fields if the seconds do not matter.";
}
function isOfEventBridge({ 2: day, 4: weekday, 5: year }) {
	return year === "*" && day === "?" !== (weekday === "?");
}
function isForServerless({ id, value }) {
	const name = value.entries.get("dag_id");
	return name?.kind === "scalar" && name.value === id;
}
// src/dialects/dag-factory/rules/date-hard-coded.ts
var date_hard_coded_default = require_startup.defineRule({
	summary: "Tasks of a scheduled DAG should not use a hard-coded date",
	why: "Each run reads or loads the same day again. The date was usually written for one backfill.",
	remedy: "Replace it with `{{ ds }}`.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		if (!require_check_command.startsByItself(pipeline)) return;
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const { id, value } = $l[$];
				for (const { at, found } of datesIn(value)) yield {
					at: {
						...placeIn(dag, at),
						within: found.within
					},
					message: `Task ${require_startup.quoted(id)} uses the hard-coded date ${require_startup.quoted(found.date)}`,
					remedy: `Replace it with \`${templateFor(found.date)}\`.`,
					subject: found.date
				};
			}
		}
	}
});
const pathKey = /^(?:bucket_key|prefix|filepath|(?:\w+_)?(?:key|keys|path|file|filename|uri|object|objects))$/;
function* datesIn(task) {
	for (const { 0: key, 1: value } of task.entries) {
		const find = key === "sql" ? require_check_command.fixedDateInSql : key === "bash_command" || key === "command" ? require_check_command.fixedDateInCommand : pathKey.test(key) ? require_check_command.fixedDateInPath : void 0;
		if (find) yield* each(value, find);
		for (const { 0: name, 1: entry } of key === "op_kwargs" || key === "env" || key === "conf" ? mapIn(value)?.entries ?? [] : []) if (require_check_command.runDay.test(name)) yield* each(entry, require_check_command.wholeDate);
	}
}
function* each(value, find) {
	const found = find(textIn(value) ?? "");
	if (found) yield {
		at: value,
		found
	};
}
function templateFor(date) {
	if (/^\d{4}-\d\d-\d\d$/.test(date)) return "{{ ds }}";
	if (/^\d{8}$/.test(date)) return "{{ ds_nodash }}";
	return `{{ macros.ds_format(ds, "%Y-%m-%d", "${date.startsWith("year=") ? "year=%Y/month=%m/day=%d" : `%Y${date[4] ?? ""}%m${date[4] ?? ""}%d`}") }}`;
}
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			if (dagsOf(dag.project)[0] !== dag) continue;
			for (const { 0: key, 1: value } of dag.block?.entries ?? []) {
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
// src/dialects/dag-factory/rules/duplicate-dag.ts
var duplicate_dag_default = require_startup.defineWorkspaceRule({
	summary: "The id of a DAG must be unique",
	why: "Airflow runs one DAG of an id. Where two files of a folder have the same, the one that is loaded last replaces the other without a message, and Airflow 2 refuses a second loader.",
	remedy: "Rename one of the DAGs.",
	severity: "note",
	since: "0.1.0",
	*check({ pipelines, isReviewed }) {
		const own = pipelines.filter((pipeline) => dagsIn(pipeline).length > 0);
		for (const { 0: place, 1: same } of require_check_command.gather(own, placeOf)) {
			const [first, last, ...between] = [same[0], ...same.slice(1).reverse()];
			if (!first || !last || place === "" || !same.some(({ document }) => isReviewed(document))) continue;
			const files = [first, ...between].map(({ document }) => document.source.path);
			yield {
				document: last.document,
				at: {
					path: last.namePath,
					part: "key"
				},
				message: `DAG ${require_startup.quoted(last.name ?? "")} is also in ${require_startup.listNames(files)}: only one of them runs`,
				subject: "id",
				related: [first, ...between].slice(0, 5).map(({ document, namePath }) => ({
					document,
					at: {
						path: namePath,
						part: "key"
					},
					message: "has the same id"
				}))
			};
		}
	}
});
function placeOf({ name, document }) {
	const { path } = document.source;
	return `${path.slice(0, path.lastIndexOf("/") + 1)} ${name ?? ""}`;
}
// src/dialects/dag-factory/rules/empty-group-loses-order.ts
var empty_group_loses_order_default = require_startup.defineRule({
	summary: "A group between others must have a task",
	why: "Dependencies on a group are those on its tasks. A group without any passes no order on: what waits for it starts immediately.",
	remedy: "Add a task to the group, or name what comes before it in `dependencies`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				if (pipeline.gaps.has("nodes")) continue;
				const filled = filledGroups(dag);
				const named = new Map([...tasksOf(dag), ...groupsOf(dag)].flatMap((one) => namesIn$1(one.value).map((name) => [name, one.id])));
				for (let $ = 0, $l = groupsOf(dag); $ < $l.length; $++) {
					const { id, value } = $l[$];
					{
						const follower = named.get(id);
						if (filled.has(id) || follower === void 0 || namesIn$1(value).length === 0) continue;
						yield {
							at: placeIn(dag, value, "key"),
							message: `Task group ${require_startup.quoted(id)} has no tasks: ${require_startup.quoted(follower)} does not wait for ${namesIn$1(value).map(require_startup.quoted).slice(0, 3).join(", ")}`,
							subject: "group"
						};
					}
				}
			}
		}
	}
});
function namesIn$1(value) {
	return itemsOf(under(value, "dependencies")).flatMap((item) => textIn(item) ?? []);
}
function filledGroups(dag) {
	const groups = new Map(groupsOf(dag).map((group) => [group.id, group]));
	const filled = new Set();
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const { value } = $l[$];
		{
			let name = textIn(under(value, "task_group_name"));
			while (name !== void 0 && !filled.has(name)) {
				filled.add(name);
				name = textIn(under(groups.get(name)?.value, "parent_group_name"));
			}
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const { id, value } = $l[$];
				for (let $ = 0, $l = code; $ < $l.length; $++) {
					const key = $l[$];
					{
						const text = under(value, key);
						const own = mapIn(under(value, "env"));
						const name = text?.kind === "unknown" ? [...foreignIn(text.text)].find((one) => !own?.entries.has(one.name)) : void 0;
						if (!text || name === void 0) continue;
						yield {
							at: placeIn(dag, text),
							message: `${require_startup.quoted(key)} of task ${require_startup.quoted(id)} has ${require_startup.quoted(name.written)}, which is replaced when the file is parsed`,
							subject: key
						};
					}
				}
			}
		}
	}
});
const reference = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
function* foreignIn(script) {
	const set = new Set([...script.matchAll(/(?:^|[\s;&|(])(?:(\w+)\+?=|(?:for|read(?:\s+-\w+)*|select)\s+(\w+))/g)].map(({ 1: a, 2: b }) => a ?? b));
	for (const { 0: written, 1: braced, 2: plain } of script.matchAll(reference)) {
		const name = braced ?? plain ?? "";
		if (!set.has(name)) yield {
			name,
			written
		};
	}
}
// src/dialects/dag-factory/build-order.ts
function buildOrderOf(dag) {
	const groups = new Map(groupsOf(dag).map((group) => [group.id, group]));
	const tasks = tasksOf(dag);
	const nameOf = (task) => under(task.value, "operator") === void 0 ? task.id : fullIdIn(groups, task);
	const named = new Map(tasks.map((task) => [nameOf(task), task]));
	const places = new Map(sorted(tasks).map(({ id }, place) => [id, place]));
	return {
		placeOf: ({ id }) => places.get(id),
		taskNamed: (name) => named.get(name),
		nameOf
	};
}
function sorted(tasks) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const waiting = new Map();
	const after = new Map();
	for (const task of byId.values()) {
		const upstream = itemsOf(under(task.value, "dependencies")).flatMap((entry) => byId.get(textIn(entry) ?? "") ?? []);
		waiting.set(task, upstream.length);
		for (let $ = 0, $l = upstream; $ < $l.length; $++) {
			const one = $l[$];
			after.set(one, [...after.get(one) ?? [], task]);
		}
	}
	const ready = [...byId.values()].filter((task) => waiting.get(task) === 0);
	for (let $ = 0, $l = ready; $ < $l.length; $++) {
		const task = $l[$];
		for (let $ = 0, $l = after.get(task) ?? []; $ < $l.length; $++) {
			const next = $l[$];
			{
				const left = (waiting.get(next) ?? 0) - 1;
				waiting.set(next, left);
				if (left === 0) ready.push(next);
			}
		}
	}
	return ready;
}
// src/dialects/dag-factory/rules/expand-source-not-upstream.ts
var expand_source_not_upstream_default = require_startup.defineRule({
	summary: "A task must depend on what it maps over, or stand after it",
	why: "dag-factory builds tasks in the order of their dependencies, else of the file. The result of a task that is not built yet, or that has another name, stays a text, and the file does not load.",
	remedy: "Add the task to `dependencies`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const withSources = tasksOf(dag).flatMap((task) => sourcesIn(task.value).map((source) => ({
					task,
					...source
				})));
				if (withSources.length === 0) continue;
				const order = buildOrderOf(dag);
				for (let $ = 0, $l = withSources; $ < $l.length; $++) {
					const { task, name, value } = $l[$];
					{
						const found = told$1(dag, order, task, name);
						if (found) yield {
							at: placeIn(dag, value),
							...found,
							subject: `${task.id} ${name}`
						};
					}
				}
			}
		}
	}
});
function told$1(dag, order, task, name) {
	const source = order.taskNamed(name);
	const taker = `Task ${require_startup.quoted(task.id)} takes the result of ${require_startup.quoted(name)}`;
	const isDecorated = (one) => under(one.value, "decorator") !== void 0;
	if (!source) {
		const meant = tasksOf(dag).find(({ id }) => id === name.slice(name.lastIndexOf(".") + 1));
		if (!meant) return {
			message: `${taker}, and the DAG has no such task`,
			remedy: "Write the id of a task of the DAG."
		};
		if (isDecorated(task)) return {
			message: `${taker}, which no decorated task can take: the task lies in a group`,
			remedy: `Move ${require_startup.quoted(meant.id)} out of its group.`
		};
		return {
			message: `${taker}, whose name is ${require_startup.quoted(order.nameOf(meant))}: results are taken by the id with its groups`,
			remedy: `Write \`${order.nameOf(meant)}.output\`.`
		};
	}
	if (!isDecorated(task) && isDecorated(source)) return {
		message: `${taker}, which is a decorated task: an operator cannot map over it (dag-factory 1.1.0)`,
		remedy: `Write ${require_startup.quoted(task.id)} with \`decorator\`, or ${require_startup.quoted(name)} with \`operator\`.`
	};
	const own = order.placeOf(task), other = order.placeOf(source);
	if (own === void 0 || other === void 0 || other < own) return null;
	return {
		message: `${taker}, which is not built before it: it is not in its ${require_startup.quoted("dependencies")}`,
		remedy: `Add \`dependencies: [${source.id}]\`.`
	};
}
// src/dialects/dag-factory/external-sensors.ts
function* externalSensorsIn(pipelines) {
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const pipeline = $l[$];
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const task = $l[$];
				{
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
		}
	}
}
function dagsById(pipelines) {
	const byId = new Map();
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const pipeline = $l[$];
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const { id } = $l[$];
			byId.set(id, byId.has(id) ? null : pipeline);
		}
	}
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
		for (let $ = 0, $l = sensors; $ < $l.length; $++) {
			const { pipeline, dag, task, named, dagId } = $l[$];
			{
				const other = byId.get(dagId);
				const seconds = distanceOf(task);
				if (!other || other === pipeline || seconds === void 0 || !isReviewed(dag.document)) continue;
				const own = datesOf(clock, pipeline), theirs = datesOf(clock, other);
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
					...distance !== null && { remedy: remedyFor$2(distance, written !== void 0) },
					subject: "sensor"
				};
			}
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
	for (let $ = 0, $l = own; $ < $l.length; $++) {
		const minute = $l[$];
		{
			while ((theirs[at + 1] ?? Number.POSITIVE_INFINITY) <= minute) at++;
			const last = theirs[at];
			if (last === void 0) continue;
			found ??= minute - last;
			if (found !== minute - last) return null;
		}
	}
	return found;
}
function remedyFor$2(minutes, isWritten) {
	if (minutes === 0) return "Remove `execution_delta`.";
	const text = minutes % 1440 === 0 ? `${minutes / 1440} days` : minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
	return `${isWritten ? "Write" : "Add"} \`execution_delta: "${text}"\`.`;
}
// src/dialects/dag-factory/rules/external-sensor-no-failed-states.ts
const longest$2 = 3600;
var external_sensor_no_failed_states_default = require_startup.defineRule({
	summary: "An external task sensor should name the states in which it fails",
	why: "Without `failed_states` a sensor waits for a run that has failed until its own timeout, 7 days by default.",
	remedy: "Set `failed_states: [failed]`.",
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
				...waitsForTask(dag, task) && { remedy: "Set `failed_states: [failed, upstream_failed]`." },
				subject: "sensor"
			};
		}
	}
});
function waitsForTask(dag, task) {
	return [
		"external_task_id",
		"external_task_ids",
		"external_task_group_id"
	].some((key) => argumentOf(dag, task, key) !== void 0);
}
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
	if (near === void 0 || !isSlip(dagId, near)) return;
	yield {
		document: dag.document,
		at: placeIn(dag, named),
		message: `Sensor ${require_startup.quoted(task.id)} waits for DAG ${require_startup.quoted(dagId)}, which does not exist here; did you mean ${require_startup.quoted(near)}?`,
		remedy: `Write \`external_dag_id: ${near}\`.`,
		subject: "dag"
	};
}
function isSlip(id, near) {
	const { 0: words, 1: others } = [id, near].map((name) => name.toLowerCase().split(/[^a-z0-9]+/));
	if (!words || words.length !== others?.length) return true;
	return words.filter((word, index) => word !== others[index]).every((word) => word.length > 3) && id.replace(/\D/g, "") === near.replace(/\D/g, "");
}
function* tasksMissing({ dag, task, dagId }, other) {
	if (other.gaps.has("nodes")) return;
	const known = dagsIn(other).flatMap((one) => tasksOf(one).map((member) => ({
		plain: member.id,
		full: fullIdOf(one, member)
	})));
	const ids = known.map(({ full }) => full);
	for (let $ = 0, $l = tasksNamedBy(task); $ < $l.length; $++) {
		const { id, value } = $l[$];
		{
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
}
// src/dialects/dag-factory/rules/full-refresh-scheduled.ts
var full_refresh_scheduled_default = require_startup.defineRule({
	summary: "Scheduled dbt tasks of a DAG should not run a full refresh",
	why: "A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.",
	remedy: "Remove the flag. Where it is needed once, trigger a run with a param that adds it.",
	severity: "warning",
	since: "0.1.0",
	expertise: "dbt",
	*check({ pipeline }) {
		const schedule = require_check_command.frequentSchedule(pipeline);
		if (!schedule) return;
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const task = $l[$];
				for (const { value, written } of refreshesOf(dag, task)) yield {
					at: placeIn(dag, value),
					message: `Task ${require_startup.quoted(task.id)} runs dbt with ${require_startup.quoted(written)} each time that ${require_check_command.triggerPhrase(schedule)} fires`,
					remedy: `Remove \`${written}\`. Where it is needed once, trigger a run with a param that adds it.`,
					subject: "refresh"
				};
			}
		}
	}
});
const command = /(?:^|[\s;&|(])dbt\s(?:[^;&|\n{]*\s)?(?:run|build)\b[^;&|\n{]*?\s(--full-refresh|-f)(?=\s|$|[;&|)])/;
function* refreshesOf(dag, task) {
	const shell = argumentOf(dag, task, "bash_command");
	const { 1: flag } = shell?.kind === "scalar" || shell?.kind === "unknown" ? command.exec(String(shell.kind === "scalar" ? shell.value : shell.text)) ?? [] : [];
	if (shell && flag !== void 0) yield {
		value: shell,
		written: flag
	};
	const whole = /^cosmos\.|\.Dbt(?:Run|Build)\w*Operator$/.test(operatorOf(task)) ? argumentOf(dag, task, "full_refresh") : void 0;
	if (whole && flagIn(whole) === true) yield {
		value: whole,
		written: "full_refresh: true"
	};
}
// src/dialects/dag-factory/rules/group-nesting-cycle.ts
var group_nesting_cycle_default = require_startup.defineRule({
	summary: "Task groups must not lie in themselves",
	why: "dag-factory refuses the file: none of its DAGs loads.",
	remedy: "Remove one `parent_group_name`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const tasks = tasksOf(dag);
				const named = new Set(tasks.flatMap(({ value }) => itemsOf(under(value, "dependencies")).map(textIn)));
				for (let $ = 0, $l = tasks; $ < $l.length; $++) {
					const task = $l[$];
					{
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
		}
	}
});
function reasonOf$1(dag, { value }, name) {
	const group = groupsOf(dag).find(({ id }) => id === name);
	if (!group) return void 0;
	if (under(value, "decorator")) return "is decorated";
	return flagIn(under(group.value, "prefix_group_id")) === false ? "has no prefix" : void 0;
}
// src/dialects/dag-factory/states/cuts.ts
const early = new Set([
	"always",
	"one_success",
	"one_failed",
	"one_done"
]);
function belowOf(graph, from) {
	const found = new Set(from);
	for (const index of found) for (let $ = 0, $l = graph.below[index] ?? []; $ < $l.length; $++) {
		const next = $l[$];
		found.add(next);
	}
	return found;
}
function cutByBranch(graph, chooser, followed, ruleOf) {
	const kept = belowOf(graph, followed);
	return cutsOf$1(graph, chooser, (graph.below[chooser] ?? []).filter((index) => !kept.has(index)), ruleOf);
}
function cutByShortCircuit(graph, chooser, mindsRules, ruleOf) {
	const below = graph.below[chooser] ?? [];
	return cutsOf$1(graph, chooser, mindsRules ? below : [...belowOf(graph, below)], ruleOf);
}
function cutsOf$1(graph, chooser, cut, ruleOf) {
	const isCut = new Set(cut);
	const found = new Map();
	for (let $ = 0, $l = graph.order; $ < $l.length; $++) {
		const index = $l[$];
		{
			if (!isCut.has(index)) continue;
			const above = graph.above[index] ?? [];
			const waits = above.includes(chooser) ? !early.has(ruleOf(index)) : ruleOf(index) === "all_success" && above.some((one) => found.get(one) === "surely");
			found.set(index, waits ? "surely" : "maybe");
		}
	}
	return found;
}
// src/dialects/dag-factory/states/end-states.ts
const end = {
	success: 1,
	failed: 2,
	skipped: 4,
	upstreamFailed: 8
};
const { success, failed, skipped, upstreamFailed } = end;
const anyFailure = failed | upstreamFailed;
const runs = {
	runs: true,
	ends: 0
};
const isSkipped = {
	runs: false,
	ends: skipped
};
const hasFailed = {
	runs: false,
	ends: upstreamFailed
};
const verdicts = {
	all_success: (present) => {
		const ends = (present & anyFailure ? upstreamFailed : 0) | (present & skipped ? skipped : 0);
		return ends === 0 ? runs : {
			runs: false,
			ends
		};
	},
	all_failed: (present) => present & (success | skipped) ? isSkipped : runs,
	all_done: () => runs,
	all_done_setup_success: () => runs,
	all_done_min_one_success: (present) => present & skipped ? isSkipped : present & success ? runs : hasFailed,
	one_success: (present) => present & success ? runs : present === skipped ? isSkipped : hasFailed,
	one_failed: (present) => present & anyFailure ? runs : isSkipped,
	one_done: (present) => present & (success | failed) ? runs : isSkipped,
	none_failed: (present) => present & anyFailure ? hasFailed : runs,
	none_failed_min_one_success: (present) => present & anyFailure ? hasFailed : present === skipped ? isSkipped : runs,
	none_skipped: (present) => present & skipped ? isSkipped : runs,
	all_skipped: (present) => present === skipped ? runs : isSkipped,
	always: () => runs
};
const everything = success | failed | skipped | upstreamFailed;
function endStates(graph, factsOf) {
	const ends = graph.tasks.map(() => 0);
	const mayRun = graph.tasks.map(() => false);
	for (let $ = 0, $l = graph.order; $ < $l.length; $++) {
		const index = $l[$];
		{
			const { rule, own, isCut } = factsOf(index);
			const verdict = verdictOf(rule, (graph.above[index] ?? []).map((one) => ends[one] ?? 0));
			const early = isCut === "surely" ? {
				runs: false,
				ends: verdict.ends & upstreamFailed
			} : verdict;
			mayRun[index] = early.runs;
			ends[index] = early.ends | (early.runs ? own : 0) | (isCut ? skipped : 0);
		}
	}
	return {
		ends,
		mayRun
	};
}
function verdictOf(rule, above) {
	if (above.length === 0) return runs;
	const decide = verdicts[rule];
	if (!decide) return {
		runs: true,
		ends: everything
	};
	let whole = {
		runs: false,
		ends: 0
	};
	for (const present of presentIn(above)) {
		const one = decide(present);
		whole = {
			runs: whole.runs || one.runs,
			ends: whole.ends | one.ends
		};
	}
	return whole;
}
function presentIn(above) {
	let sets = new Set([0]);
	for (let $ = 0, $l = above; $ < $l.length; $++) {
		const ways = $l[$];
		{
			const next = new Set();
			for (const set of sets) for (let $ = 0, $l = Object.values(end); $ < $l.length; $++) {
				const one = $l[$];
				if (ways & one) next.add(set | one);
			}
			sets = next;
		}
	}
	return sets;
}
// src/dialects/dag-factory/states/task-graph.ts
const graphs = new WeakMap();
function taskGraphOf(pipeline) {
	const known = graphs.get(pipeline) ?? graphFrom(pipeline);
	graphs.set(pipeline, known);
	return known;
}
function graphFrom(pipeline) {
	const { tasks } = pipeline;
	const indexOf = new Map(tasks.map((task, index) => [task, index]));
	const edges = pipeline.groups.length === 0 ? plainEdges(pipeline) : groupedEdges(pipeline);
	const above = tasks.map((task) => [...edges.get(task) ?? []].flatMap((one) => indexOf.get(one) ?? []));
	const below = tasks.map(() => []);
	for (let $ = 0, $l = above; $ < $l.length; $++) {
		const index = $, list = $l[$];
		for (let $ = 0, $l = list; $ < $l.length; $++) below[$l[$]]?.push(index);
	}
	return {
		tasks,
		above,
		below,
		order: orderOf(above, below)
	};
}
function plainEdges({ tasks, nodes }) {
	return new Map(tasks.map((task) => {
		const found = task.dependencies.map(({ on }) => on === null ? void 0 : nodes.get(on));
		return [task, new Set(found.flatMap((node) => node?.kind === "task" ? [node] : []))];
	}));
}
function groupedEdges(pipeline) {
	const above = new Map();
	const around = new Map(pipeline.tasks.map((task) => [task, require_check_command.groupsAround(pipeline, task)]));
	const last = new Map();
	const declared = (node) => node.dependencies.flatMap(({ on }) => {
		const found = on === null ? void 0 : pipeline.nodes.get(on);
		return found ? [found] : [];
	});
	const lastOf = (node) => {
		if (node.kind === "task") return [node];
		const known = last.get(node);
		if (known) return known;
		last.set(node, []);
		const members = require_check_command.tasksIn(pipeline, node);
		const followed = new Set(members.flatMap((member) => [...aboveOf(member)]));
		const found = members.filter((member) => !followed.has(member));
		last.set(node, found);
		return found;
	};
	const aboveOf = (task) => {
		const known = above.get(task);
		if (known) return known;
		above.set(task, new Set());
		const found = new Set(declared(task).flatMap(lastOf));
		for (let $ = 0, $l = around.get(task) ?? []; $ < $l.length; $++) {
			const group = $l[$];
			if (![...found].some((other) => around.get(other)?.includes(group))) for (let $ = 0, $l = declared(group).flatMap(lastOf); $ < $l.length; $++) {
				const one = $l[$];
				found.add(one);
			}
		}
		above.set(task, found);
		return found;
	};
	return new Map(pipeline.tasks.map((task) => [task, aboveOf(task)]));
}
function orderOf(above, below) {
	const waiting = above.map(({ length }) => length);
	const order = waiting.flatMap((count, index) => count === 0 ? [index] : []);
	for (let $ = 0, $l = order; $ < $l.length; $++) {
		const index = $l[$];
		for (let $ = 0, $l = below[index] ?? []; $ < $l.length; $++) {
			const next = $l[$];
			waiting[next] = (waiting[next] ?? 0) - 1;
			if (waiting[next] === 0) order.push(next);
		}
	}
	return order;
}
// src/dialects/dag-factory/states/scenarios.ts
function ruleOf({ condition }) {
	if (condition.state === "unknown") return "";
	const rule = condition.value ?? "all_success";
	return removedRules[rule] ?? rule;
}
function isShortCircuit(path) {
	return /(?:^|\.)ShortCircuitOperator$|\.task\.short_circuit$|\.short_circuit_task$/.test(path);
}
function mindsRules({ parameters }) {
	const written = require_startup.childOf(parameters, "ignore_downstream_trigger_rules");
	return written !== void 0 && !(written.kind === "scalar" && written.value === true);
}
function isTeardown({ action }) {
	return /\.teardown$/.test(action.job);
}
function lastTasks({ tasks, below }) {
	const isIgnored = (index) => tasks[index] !== void 0 && isTeardown(tasks[index]);
	return tasks.flatMap((_, index) => (below[index] ?? []).every(isIgnored) && !isIgnored(index) ? [index] : []);
}
function whereFails(pipeline, failing, ownOf) {
	const graph = taskGraphOf(pipeline);
	const cuts = possibleCuts(pipeline);
	return endStates(graph, (index) => {
		const task = graph.tasks[index];
		const own = index === failing ? end.failed : task ? ownOf(task) : end.success;
		return {
			rule: task ? ruleOf(task) : "",
			own,
			...cuts.has(index) && { isCut: "maybe" }
		};
	});
}
function whereFollows(pipeline, branch, followed) {
	const graph = taskGraphOf(pipeline);
	const rule = (index) => graph.tasks[index] ? ruleOf(graph.tasks[index]) : "";
	const cut = cutByBranch(graph, branch, followed, rule);
	return endStates(graph, (index) => {
		const isCut = cut.get(index);
		return {
			rule: rule(index),
			own: end.success,
			...isCut && { isCut }
		};
	});
}
const cutsOf = new WeakMap();
function possibleCuts(pipeline) {
	const known = cutsOf.get(pipeline);
	if (known) return known;
	const graph = taskGraphOf(pipeline);
	const found = new Set();
	for (let $ = 0, $l = graph.tasks; $ < $l.length; $++) {
		const index = $, task = $l[$];
		{
			const job = task.action.job;
			if (isBranch(job) || /LatestOnlyOperator$/.test(job)) for (let $ = 0, $l = graph.below[index] ?? []; $ < $l.length; $++) {
				const below = $l[$];
				found.add(below);
			}
			if (isShortCircuit(job)) for (const below of shortCircuitCut(graph, index).keys()) found.add(below);
		}
	}
	cutsOf.set(pipeline, found);
	return found;
}
function shortCircuitCut(graph, index) {
	const task = graph.tasks[index];
	return cutByShortCircuit(graph, index, task !== void 0 && mindsRules(task), (one) => graph.tasks[one] ? ruleOf(graph.tasks[one]) : "");
}
// src/dialects/dag-factory/rules/join-after-branch.ts
const mostChoices = 20;
const mostBranches = 50;
var join_after_branch_default = require_startup.defineRule({
	summary: "A task after several branches must not need all of them",
	why: "A branch skips what it does not choose. A task with the default trigger rule is skipped with the first skipped task before it, so it never runs.",
	remedy: "Set `trigger_rule: none_failed_min_one_success` on the task.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		if (dagsIn(pipeline).length === 0) return;
		const branches = pipeline.tasks.filter(({ action }) => isBranch(action.job)).slice(0, mostBranches);
		if (branches.length === 0) return;
		const graph = taskGraphOf(pipeline);
		for (let $ = 0, $l = branches; $ < $l.length; $++) {
			const branch = $l[$];
			for (const { join, needed } of neverJoined(pipeline, graph, graph.tasks.indexOf(branch))) {
				const task = graph.tasks[join], names = needed.map((index) => graph.tasks[index]?.label ?? "");
				if (!task) continue;
				const isPair = names.length === 2;
				yield {
					at: {
						path: task.condition.at.path.length > 0 ? task.path : [],
						part: "key"
					},
					message: `Task ${require_startup.quoted(task.label)} needs ${isPair ? "both" : "all of"} ${require_startup.listNames(names)}, of which ${require_startup.quoted(branch.label)} skips ${isPair ? "one" : "some"}: unless it takes ${isPair ? "both" : "them all"}, ${require_startup.quoted(task.label)} is always skipped`,
					subject: "join"
				};
			}
		}
	}
});
function* neverJoined(pipeline, graph, branch) {
	const choices = graph.below[branch] ?? [];
	if (choices.length < 2 || choices.length > mostChoices) return;
	const runsWith = (followed) => whereFollows(pipeline, branch, followed).mayRun;
	const single = choices.map((choice) => runsWith([choice]));
	const never = new Set(graph.order.filter((index) => single.every((mayRun) => mayRun[index] === false)));
	const all = never.size === 0 ? [] : runsWith(choices);
	for (let $ = 0, $l = graph.order; $ < $l.length; $++) {
		const join = $l[$];
		if (!never.has(join) || all[join] !== true || graph.above[join]?.some((index) => never.has(index))) continue;
		yield {
			join,
			needed: choices.reduce((left, choice) => {
				const rest = left.filter((one) => one !== choice);
				return rest.length > 0 && runsWith(rest)[join] === true ? rest : left;
			}, choices)
		};
	}
}
// src/dialects/dag-factory/rules/key-in-wrong-place.ts
var key_in_wrong_place_default = require_startup.defineRule({
	summary: "Keys must stand where they are read",
	why: "A key of the DAG in `default_args`, and a key of tasks on the DAG, have no effect, and nothing says so.",
	remedy: "Move the key.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (const { 0: key, 1: value } of mapIn(dag.value.entries.get("default_args"))?.entries ?? []) {
				if (!require_check_command.onlyOnDag.has(key) || dag.value.entries.has(key) || !isToldHere(dag, value, (other) => under(other.value, "default_args", key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} in ${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)} has no effect: it is a key of the DAG`,
					remedy: `Move \`${key}\` out of \`default_args\`, next to it.`,
					...key !== "schedule" && { severity: "warning" },
					subject: key
				};
			}
			for (const { 0: key, 1: value } of dag.value.entries) {
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
	"all_done_min_one_success",
	"none_skipped"
]);
const onFailure = new Set(["one_failed", "all_failed"]);
const tells = /(?:Email|Smtp\w*|Slack\w*|Notif\w*|Teams\w*|PagerDuty\w*)Operator$/i;
const doesNothing = /(?:Empty|Dummy)Operator$/;
const mostSteps = 2e6;
var leaf_hides_failure_default = require_startup.defineRule({
	summary: "The last task of a DAG should not hide a failure",
	why: "The state of a run is that of its last tasks. Where the last one starts whatever happened before, the run ends as success although a task failed.",
	remedy: "Add a last task with `trigger_rule: one_failed` that fails, or use the default rule.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		if (dagsIn(pipeline).length === 0 || pipeline.gaps.has("nodes")) return;
		if (!pipeline.tasks.some((task) => hiding.has(ruleOf(task)) || onFailure.has(ruleOf(task)))) return;
		const graph = taskGraphOf(pipeline);
		if (graph.order.length < graph.tasks.length) return;
		const nearest = new Map();
		for (const { failing, hider } of hiddenIn(pipeline, graph)) {
			const above = graph.above[hider] ?? [];
			const known = nearest.get(hider);
			if (known === void 0 || above.includes(failing) && !above.includes(known)) nearest.set(hider, failing);
		}
		const later = (hider) => {
			const below = belowOf(graph, [hider]);
			return [...nearest.keys()].some((other) => other !== hider && below.has(other));
		};
		for (const { 0: hider, 1: failing } of nearest) if (!later(hider)) yield* problemOf$6(graph, failing, hider);
	}
});
function* hiddenIn(pipeline, graph) {
	const last = lastTasks(graph);
	const hiders = graph.order.filter((index) => graph.tasks[index] && (hiding.has(ruleOf(graph.tasks[index])) || onFailure.has(ruleOf(graph.tasks[index]))));
	const size = graph.tasks.length + graph.above.reduce((sum, { length }) => sum + length, 0);
	let left = Math.floor(mostSteps / size);
	for (let $ = 0, $l = graph.tasks; $ < $l.length; $++) {
		const failing = $, task = $l[$];
		{
			if (doesNothing.test(task.action.job) || (graph.below[failing] ?? []).length === 0) continue;
			const reached = belowOf(graph, [failing]);
			const candidates = hiders.filter((index) => index !== failing && reached.has(index));
			if (candidates.length === 0 || left-- <= 0) continue;
			const { ends, mayRun } = whereFails(pipeline, failing, ownOf);
			const isGreen = last.every((index) => ((ends[index] ?? 0) & (end.failed | end.upstreamFailed)) === 0);
			const hider = candidates.find((index) => mayRun[index]);
			if (isGreen && hider !== void 0) yield {
				failing,
				hider
			};
		}
	}
}
function ownOf(task) {
	return onFailure.has(ruleOf(task)) && !tells.test(task.action.job) ? end.failed : end.success;
}
function* problemOf$6(graph, failing, hider) {
	const task = graph.tasks[hider], failed = graph.tasks[failing];
	if (!task || !failed) return;
	const isLast = (graph.below[hider] ?? []).length === 0;
	const isTold = tells.test(task.action.job);
	if (isTold && !onFailure.has(ruleOf(task))) return;
	const how = `starts with ${require_startup.quoted(task.condition.value ?? "")}`;
	const begin = isLast ? `Task ${require_startup.quoted(task.label)} is the last one and ${how}` : `Task ${require_startup.quoted(task.label)} ${how}, and no task after it fails`;
	yield {
		at: task.condition.at,
		message: `${begin}: the run ends as success although ${require_startup.quoted(failed.label)} failed`,
		subject: isLast ? "leaf" : "task",
		...isTold && { severity: "note" }
	};
}
// src/dialects/dag-factory/loaders.ts
const known = new WeakMap();
function loadersIn(programs) {
	return programs.flatMap((program) => {
		const loader = known.get(program) ?? loaderOf(program);
		known.set(program, loader);
		return loader ?? [];
	});
}
function loaderOf({ path, text, beside }) {
	if (/^\s*class\s+_?DagFactory\b/m.test(text)) return null;
	const isAtRoot = /^(?:\w+\s*=\s*)?(?:\w+\.)*(?:load_yaml_dags|DagFactory)\s*\(/m.test(text);
	return {
		path,
		names: namesIn(text),
		isOpened: !isAtRoot || /airflow/i.test(text),
		beside
	};
}
const dynamic = /\b(?:glob|rglob|listdir|iterdir|scandir|walk|environ|getenv|argv|format|Variable)\b|\bfor\s+\w+.*\bin\b|[fF]["'][^"'\n]*\{/;
const call = /\b(?:load_yaml_dags|DagFactory)\s*\(/g;
const literal = /(["'])([^"'\n]*\.ya?ml)\1/g;
function namesIn(text) {
	const code = text.replace(/^\s*#.*$/gm, "");
	const calls = [...code.matchAll(call)].map(({ index }) => argumentsAt(code, index));
	if (calls.length === 0 || dynamic.test(code)) return null;
	const named = [...code.matchAll(literal)].map(({ 2: path = "" }) => path.slice(path.lastIndexOf("/") + 1));
	const ofFiles = calls.filter((given) => !/\bconfig(?:_dict)?\s*=/.test(given));
	if (ofFiles.some((given) => /^\s*globals_dict\s*=|^\s*globals\(\)/.test(given) && !/\bconfig_filepath\b/.test(given))) return null;
	return ofFiles.length > named.length ? null : named;
}
function argumentsAt(code, index) {
	const start = code.indexOf("(", index) + 1;
	let depth = 1;
	for (let at = start; at < code.length; at++) if (code[at] === "(") depth++;
	else if (code[at] === ")" && --depth === 0) return code.slice(start, at);
	return code.slice(start);
}
// src/dialects/dag-factory/rules/loader-missing.ts
var loader_missing_default = require_startup.defineRule({
	summary: "A file of DAGs should be named by a loader that Airflow opens",
	why: "Airflow runs programs only: without a loader that names the file, its DAGs never appear. Airflow passes over a program that lacks the word \"airflow\", unless `core.dag_discovery_safe_mode` is off.",
	remedy: "Name the file in a loader, or load the whole folder with `load_yaml_dags(globals_dict=globals())`.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://astronomer.github.io/dag-factory/latest/configuration/load_yaml_dags/"],
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const loaders = loadersIn(pipeline.target?.programs ?? []);
				if (loaders.length === 0 || dagsOf(dag.project)[0] !== dag) continue;
				const problem = problemOf$5(dag, loaders);
				if (problem) yield problem;
			}
		}
	}
});
function problemOf$5(dag, loaders) {
	const { path } = dag.document.source;
	const name = path.slice(path.lastIndexOf("/") + 1);
	const at = {
		path: [dag.id],
		part: "key"
	};
	const reaching = loaders.filter(({ names }) => names === null || names.includes(name));
	const { 0: first } = reaching;
	if (first && reaching.every(({ isOpened }) => !isOpened)) return {
		at,
		message: `Loader ${require_startup.quoted(first.path)} lacks the word "airflow": Airflow does not open it, and the DAGs of this file never appear`,
		remedy: "Add the comment `# airflow dag` to the loader.",
		subject: "loader"
	};
	return first ? null : unnamed({
		at,
		name,
		path
	}, loaders);
}
function unnamed({ at, name, path }, loaders) {
	const folder = path.slice(0, path.length - name.length);
	for (let $ = 0, $l = loaders.filter((one) => one.path.startsWith(folder) && !one.path.slice(folder.length).includes("/")); $ < $l.length; $++) {
		const { path: loader, names, beside } = $l[$];
		{
			const gone = require_startup.soleClosestTo(name, (names ?? []).filter((other) => !beside.has(other)));
			if (gone !== void 0) return {
				at,
				message: `Loader ${require_startup.quoted(loader)} names ${require_startup.quoted(gone)}, which does not exist; did you mean ${require_startup.quoted(name)}?`,
				remedy: `Write \`${name}\` in the loader.`,
				subject: "loader"
			};
		}
	}
	return {
		at,
		message: `No loader in the folder of ${require_startup.quoted(name)} or above names it: ${require_startup.listNames(loaders.slice(0, 3).map((one) => one.path))} ${loaders.length === 1 ? "names other files" : "name other files"}`,
		severity: "note",
		subject: "loader"
	};
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const airflow = airflowOf(pipeline, dag);
				const severity = airflow.isFrom("3") ? "error" : airflow.isBefore("3") ? "note" : "warning";
				const own = new Set(mapIn(dag.value.entries.get("user_defined_macros"))?.entries.keys());
				for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
					const { id, value } = $l[$];
					for (let $ = 0, $l = templatesIn(value); $ < $l.length; $++) {
						const { value: source, text } = $l[$];
						for (const name of namesInTemplates(text)) {
							const removed = Object.hasOwn(removedNames, name) ? removedNames[name] : void 0;
							if (removed === void 0 || own.has(name)) continue;
							yield {
								at: placeIn(dag, source),
								message: `Template of task ${require_startup.quoted(id)} uses ${require_startup.quoted(name)}, which ${severity === "error" && airflow.said || "Airflow 3"} does not have`,
								...removed !== null && { remedy: `Write ${removed}.` },
								severity,
								subject: name
							};
						}
					}
				}
			}
		}
	}
});
// src/dialects/dag-factory/rules/mail-without-address.ts
const keys$2 = ["email_on_failure", "email_on_retry"];
var mail_without_address_default = require_startup.defineRule({
	summary: "Mails on failure need an address",
	why: "Airflow sends mails to `email` only. Without an address no mail goes out, whatever `email_on_failure` says.",
	remedy: "Set `email` beside it, in `default_args` or on the task.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = unsentMails(dag); $ < $l.length; $++) {
				const { value, key } = $l[$];
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} sends no mail: no ${require_startup.quoted("email")} is set`,
					subject: key
				};
			}
		}
	}
});
const unsentMails = toldOnce(function* (dag) {
	for (let $ = 0, $l = keys$2; $ < $l.length; $++) {
		const key = $l[$];
		{
			const tasks = tasksOf(dag).filter((task) => flagIn(argumentOf(dag, task, key)) === true && !hasAddress(dag, task));
			const places = new Map(tasks.flatMap((task) => placed(dag, task, key)));
			for (const value of places.values()) yield {
				value,
				key
			};
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
// src/dialects/dag-factory/rules/mapped-over-nothing.ts
var mapped_over_nothing_default = require_startup.defineRule({
	summary: "A mapped task should have something to be mapped over",
	why: "A task that is mapped over an empty list is skipped in every run, and so is what depends on it; the run still succeeds.",
	remedy: "Add items to the list, or remove the task.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const { id, value } = $l[$];
				for (const { 0: key, 1: source } of mapIn(value.entries.get("expand"))?.entries ?? []) if (source.kind === "list" && source.items.length === 0 || source.kind === "map" && source.entries.size === 0) yield {
					at: placeIn(dag, source, "key"),
					message: `Task ${require_startup.quoted(id)} is mapped over no ${require_startup.quoted(key)}: it is skipped in every run`,
					subject: key
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/moving-start-date.ts
var moving_start_date_default = require_startup.defineRule({
	summary: "A start date should not move",
	why: "A relative date is counted from the day on which the file is parsed, so it moves every day. A DAG whose interval is longer never runs on Airflow 2.",
	remedy: "Write a fixed date.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = movingStarts(dag); $ < $l.length; $++) {
				const { value } = $l[$];
				yield {
					at: placeIn(dag, value),
					message: `Start date ${require_startup.quoted(textIn(value) ?? "")} of DAG ${require_startup.quoted(dag.id)} moves every day: it is counted from the day of parsing`,
					subject: "start"
				};
			}
		}
	}
});
const movingStarts = toldOnce(function* (dag) {
	const value = startOf(dag)?.value;
	const { kind } = scheduleOf(dag);
	if (value && dateIn(value).kind === "moving" && (kind === "cron" || kind === "interval")) yield { value };
});
// src/dialects/dag-factory/rules/operator-moved.ts
var operator_moved_default = require_startup.defineRule({
	summary: "Operators should have a path that Airflow 3 knows",
	why: "Importing a path that is gone fails, and with it every DAG of the file.",
	remedy: "Write the path of the provider.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const airflow = airflowOf(pipeline, dag);
				if (airflow.isBefore("3")) continue;
				const uses = usesIn(dag);
				for (const path of new Set(uses.map((use) => use.path))) yield* require_check_command.together(uses.filter((use) => use.path === path), ({ id }) => id, (uses) => tell$1(dag, uses, airflow));
			}
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
function tell$1(dag, uses, airflow) {
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
const keys$1 = ["depends_on_past", "wait_for_downstream"];
var past_dependency_deadlock_default = require_startup.defineRule({
	summary: "Tasks that depend on the run before need a failure alert",
	why: "After one failure the task of each later run waits for the failed one, without an error, until someone clears it.",
	remedy: "Set `on_failure_callback`, and `dagrun_timeout` on the DAG so that runs that wait end.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = silentWaits(dag); $ < $l.length; $++) {
				const { value, key, tasks } = $l[$];
				{
					const [first = "", ...others] = tasks;
					const more = others.length === 0 ? "" : ` and ${others.length} more`;
					yield {
						at: placeIn(dag, value, "key"),
						message: `Task ${require_startup.quoted(first)}${more} of DAG ${require_startup.quoted(dag.id)} ${others.length === 0 ? "waits" : "wait"} for the run before (${require_startup.quoted(key)}): one failure stops all later runs, and no one is notified`,
						subject: "dag"
					};
				}
			}
		}
	}
});
const silentWaits = toldOnce(function* (dag) {
	const { kind } = scheduleOf(dag);
	if (kind !== "cron" && kind !== "interval" && kind !== "continuous" || under(dag.value, "dagrun_timeout")) return;
	if (hasAlert(dag)) return;
	const tasks = tasksOf(dag).filter((task) => waitsForPast(dag, task) && !isTold(dag, task));
	const { 0: first } = tasks;
	const key = first && keys$1.find((name) => flagIn(argumentOf(dag, first, name)) === true);
	const value = first && key && argumentOf(dag, first, key);
	if (value && key) yield {
		value,
		key,
		tasks: tasks.map(({ id }) => id)
	};
});
function waitsForPast(dag, task) {
	return keys$1.some((key) => flagIn(argumentOf(dag, task, key)) === true);
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
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const pipeline = $l[$];
			if (dagsIn(pipeline).length === 0 || !isReviewed(pipeline.document)) continue;
			for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
				const { pool, label } = $l[$];
				{
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
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const pipeline = $l[$];
			{
				if (dagsIn(pipeline).length === 0 || !isReviewed(pipeline.document)) continue;
				const told = new Set();
				for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
					const { pool, label } = $l[$];
					{
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
		}
	}
});
// src/dialects/dag-factory/rules/release-contradiction.ts
const titles = {
	version: "Airflow",
	libraryVersion: "dag-factory"
};
const keys = {
	version: "version",
	libraryVersion: "dag-factory"
};
var release_contradiction_default = require_startup.defineWorkspaceRule({
	summary: "The configured release should be the one that the repository states",
	why: "The review follows the configuration: if that is out of date, it tells of what another release refuses and misses what this one does.",
	remedy: "Correct the key `airflow` of the configuration, or the file.",
	severity: "note",
	since: "0.1.0",
	facts: [],
	*check({ pipelines, isReviewed }) {
		const told = new Set();
		for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
			const pipeline = $l[$];
			if (!isReviewed(pipeline.document) || dagsIn(pipeline).length === 0) continue;
			for (let $ = 0, $l = ["version", "libraryVersion"]; $ < $l.length; $++) {
				const key = $l[$];
				{
					const problem = problemOf$4(pipeline, key);
					if (!problem || told.has(problem.message)) continue;
					told.add(problem.message);
					yield problem;
				}
			}
		}
	}
});
function problemOf$4({ target, document, configurationPath }, key) {
	const said = target?.[key], stated = target?.overruled?.[key], place = target?.overruled?.statedIn?.[key];
	if (!said || !stated || place === void 0) return null;
	const one = rangeOf(said), other = rangeOf(stated);
	if (!one || !other || !isEmpty$1(both(one, other))) return null;
	return {
		document,
		at: {
			path: configurationPath,
			part: "key"
		},
		message: `The configuration says ${titles[key]} ${said}, and ${place} says ${stated}: the review follows the configuration`,
		remedy: `Correct \`${keys[key]}\` below \`airflow\` in the configuration, or the file.`,
		subject: `${key} ${place}`
	};
}
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const factory = dagFactoryOf(pipeline, dag);
				const possible = [];
				for (const one of removedIn(dag)) if (one.until === null) yield problemOf$3(dag, one, "every release of dag-factory");
				else if (factory.isFrom(one.until)) yield problemOf$3(dag, one, factory.said ?? "dag-factory 1.x");
				else if (!factory.isBefore(one.until)) possible.push(one);
				for (const until of new Set(possible.map((one) => one.until))) yield* withBothReadings(dag, possible.filter((one) => one.until === until));
			}
		}
	}
});
function* withBothReadings(dag, found) {
	const { 0: first } = found;
	if (!first) return;
	const isRefused = found.some((one) => one.isRefused);
	const isOfOne = first.until === "1" || first.until === null;
	const fate = isRefused ? "refuses" : "drops without a message";
	const which = isOfOne ? `dag-factory 0.x reads and 1.x ${fate}` : `dag-factory reads before ${first.until} and ${fate} from then on`;
	const keys = require_startup.listNames([...new Set(found.map(({ key }) => key))]);
	yield {
		at: placeIn(dag, first.value, "key"),
		message: `DAG ${require_startup.quoted(dag.id)} has ${keys}, which ${which}${isRefused ? ": no DAG of the file loads there" : ""}`,
		remedy: `Write the keys of 1.x. Where ${isOfOne ? "0.x" : "an earlier release"} reads the file, pin \`dag-factory<${first.until ?? "1"}\` in the requirements, or configure \`airflow: { dag-factory: '${isOfOne ? "0.23" : "0.21"}' }\`.`,
		...isRefused ? {} : { severity: "warning" },
		subject: "keys"
	};
}
function* removedIn(dag) {
	yield* keysIn(dag, (other) => other.value, `DAG ${require_startup.quoted(dag.id)}`, "dag");
	yield* keysIn(dag, (other) => mapIn(other.value.entries.get("default_args")), `${require_startup.quoted("default_args")} of DAG ${require_startup.quoted(dag.id)}`, "args");
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const { id } = $l[$];
		yield* keysIn(dag, (other) => tasksOf(other).find((task) => task.id === id)?.value, `Task ${require_startup.quoted(id)}`, "task");
	}
}
function* keysIn(dag, holderIn, owner, place) {
	const holder = holderIn(dag);
	for (const { 0: key, 1: value } of holder?.entries ?? []) {
		const now = require_check_command.removedKeys[key];
		if (now === void 0 || isNull(value) || holder?.entries.has(now) && key !== "schedule_interval") continue;
		if (isToldHere(dag, value, (other) => holderIn(other)?.entries.get(key))) yield {
			key,
			now,
			value,
			owner,
			isRefused: place === "task" || key === "schedule_interval",
			until: require_check_command.readUntil(place, key)
		};
	}
}
function problemOf$3(dag, { key, now, value, owner, isRefused }, reader) {
	return {
		at: placeIn(dag, value, "key"),
		message: isRefused ? `${owner} has ${require_startup.quoted(key)}, which ${reader} refuses: no DAG of the file loads` : `${owner} has ${require_startup.quoted(key)}, which ${reader} drops: ${lost[key] ?? "it has no effect"}`,
		remedy: remedyFor$1(now, value),
		...isRefused ? {} : { severity: "warning" },
		subject: key
	};
}
function remedyFor$1(now, value) {
	const written = value.kind === "scalar" ? value.value : null;
	if (now === "execution_delta" && typeof written === "number") return `With 1.x write \`execution_delta: "${written} seconds"\`.`;
	if (typeof written === "number" && now !== "schedule") return `With 1.x write \`${now}: {__type__: datetime.timedelta, seconds: ${written}}\`.`;
	return `With 1.x write \`${now}\`.`;
}
// src/dialects/dag-factory/rules/retry-callback-unreachable.ts
var retry_callback_unreachable_default = require_startup.defineRule({
	summary: "A retry callback needs retries",
	why: "`on_retry_callback` is called before each further attempt. With 0 retries there is none, and the failure calls `on_failure_callback` only.",
	remedy: "Set `retries`, or write `on_failure_callback`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = idleCallbacks(dag); $ < $l.length; $++) {
				const { value, task } = $l[$];
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted("on_retry_callback")} of task ${require_startup.quoted(task)} is never called: the task has 0 retries`,
					subject: "callback"
				};
			}
		}
	}
});
const idleCallbacks = toldOnce(function* (dag) {
	const places = new Map();
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		{
			const place = placeText(dag, task);
			if (place !== void 0) places.set(place, [...places.get(place) ?? [], task]);
		}
	}
	for (const tasks of places.values()) {
		const { 0: first } = tasks;
		const value = first && argumentOf(dag, first, "on_retry_callback");
		if (value && tasks.every((task) => wholeIn(argumentOf(dag, task, "retries")) === 0)) yield {
			value,
			task: first.id
		};
	}
});
function placeText(dag, task) {
	const value = argumentOf(dag, task, "on_retry_callback");
	return value && `${value.at.document.source.path} ${JSON.stringify(value.at.path)}`;
}
// src/dialects/dag-factory/rules/root-key-becomes-dag.ts
var root_key_becomes_dag_default = require_startup.defineRule({
	summary: "Every key at the root is a DAG",
	why: "dag-factory reads each root key but `default` and `task_groups` as a DAG. A text or a list there stops the whole file from loading.",
	remedy: "Remove the key, or move it below `default`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const { root } = dag.document;
				if (root?.kind !== "map" || dagsOf(dag.project).find(({ value }) => value.entries.has("tasks")) !== dag) continue;
				for (const { 0: key, 1: { value } } of root.entries) {
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = untoldLimits(dag); $ < $l.length; $++) {
				const { value, seconds } = $l[$];
				yield {
					at: placeIn(dag, value, "key"),
					message: `DAG ${require_startup.quoted(dag.id)} has no ${require_startup.quoted("on_failure_callback")} of its own: no one is notified of a run that reaches its limit of ${require_startup.roughDuration(seconds)}`,
					subject: "dag"
				};
			}
		}
	}
});
const untoldLimits = toldOnce(function* (dag) {
	const value = under(dag.value, "dagrun_timeout");
	const seconds = timedeltaIn(value);
	if (value && seconds !== void 0 && !hasCallback(dag) && !isEndedEarlier(dag, seconds)) yield {
		value,
		seconds
	};
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
	const { 0: first } = group;
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
	const { 0: dag } = dagsIn(pipeline);
	if (!dag || !require_check_command.startsByItself(pipeline) || pipeline.gaps.has("nodes")) return [];
	const work = pipeline.tasks.filter(doesWork);
	if (work.length === 0) return [];
	const hasNoRetries = work.every(({ retry }) => isLeft(retry.retries));
	const isUntold = pipeline.handlers.length === 0 && work.every(({ handlers }) => handlers.length === 0);
	const isUnlimited = work.every(({ timeout }) => isLeft(timeout)) && !hasRunLimit(dag.value);
	if (!hasNoRetries && !isUntold) return [];
	const lacks = [
		...hasNoRetries ? [["no retries", "`retries` with `retry_delay`"]] : [],
		...isUnlimited ? [["no timeout", "`execution_timeout`"]] : [],
		...isUntold ? [["no failure alert", "`on_failure_callback`"]] : []
	];
	const words = require_startup.joined$1(lacks.map(({ 0: words }) => words)), keys = require_startup.joined$1(lacks.map(({ 1: key }) => key));
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
function hasRunLimit(dag) {
	return ["dagrun_timeout", "dagrun_timeout_sec"].some((key) => under(dag, key) !== void 0);
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const airflow = airflowOf(pipeline, dag);
				if (airflow.isFrom("3")) continue;
				const isCertain = airflow.isBefore("3");
				const schedule = scheduleOf(dag);
				const written = dag.value.entries.get("schedule") ?? dag.value.entries.get("schedule_interval");
				if (schedule.kind !== "unset" || mapIn(dag.value.entries.get("default_args"))?.entries.has("schedule")) continue;
				if (written && !dag.value.entries.has("schedule") && !dagFactoryOf(pipeline, dag).isFrom("1")) continue;
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
	}
});
// src/dialects/dag-factory/rules/script-read-as-template.ts
var script_read_as_template_default = require_startup.defineRule({
	summary: "A shell command must not end in `.sh` or `.bash`",
	why: "Airflow takes such a text for the name of a template file beside the loader: the task fails with `TemplateNotFound` before the command runs.",
	remedy: "Put a blank behind the command.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/bash.html"],
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const task = $l[$];
				{
					if (!/^airflow\..*\.Bash(?:Operator|Sensor)$/.test(operatorOf(task))) continue;
					const value = argumentOf(dag, task, "bash_command");
					const text = value?.kind === "unknown" ? value.text : value?.kind === "scalar" ? String(value.value) : "";
					const mayBeFile = !/\s/.test(text) && (!/^[/~$]/.test(text) || under(dag.value, "template_searchpath") !== void 0);
					if (!value || !/\.(?:sh|bash)$/.test(text) || mayBeFile) continue;
					const fix = value.at.document === dag.document ? require_check_command.replaceScalar(dag.document, value.at.path, `${text} `) : void 0;
					yield {
						at: placeIn(dag, value),
						message: `Command of task ${require_startup.quoted(task.id)} ends in ${require_startup.quoted(text.slice(text.lastIndexOf(".")))}: Airflow looks for a template file of that name, and finds none`,
						remedy: `Write a blank at the end: \`bash_command: "\u2026 ${text.slice(text.lastIndexOf("/") + 1).slice(-40)} "\`.`,
						...fix && { fix },
						subject: "command"
					};
				}
			}
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const tasks = tasksOf(dag);
				if (tasks.length < 2 || pipeline.gaps.has("nodes")) continue;
				const named = new Set([...tasks.flatMap(({ value }) => itemsOf(under(value, "dependencies")).map(textIn)), ...tasks.flatMap(({ value }) => sourcesIn(value).map(({ name }) => name))]);
				for (let $ = 0, $l = tasks; $ < $l.length; $++) {
					const task = $l[$];
					{
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
		}
	}
});
// src/dialects/dag-factory/rules/sensor-holds-worker.ts
const defaultTimeout = 604800;
const longest$1 = 1800;
var sensor_holds_worker_default = require_startup.defineRule({
	summary: "A sensor that waits for long should not hold a worker",
	why: "In mode `poke`, the default, a sensor keeps its worker and its slot of the pool for as long as it waits. Some of them stop all other tasks.",
	remedy: "Set `mode: reschedule`, or a short `timeout`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const keys = new Map(pipeline.tasks.map(({ id, key }) => [id, key]));
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			yield* require_check_command.together(tasksOf(dag).flatMap((task) => holdOf(dag, task)), ({ task }) => keys.get(task.id) ?? task.id, (holds) => tell(dag, holds));
		}
	}
});
function holdOf(dag, task) {
	const operator = textIn(under(task.value, "operator")) ?? "";
	if (!isSensor(operator) || /Async$/.test(operator)) return [];
	const mode = argumentOf(dag, task, "mode");
	const deferrable = argumentOf(dag, task, "deferrable");
	if (mode && textIn(mode) !== "poke" || deferrable && flagIn(deferrable) !== false) return [];
	const timeout = argumentOf(dag, task, "timeout");
	const seconds = timeout ? secondsOrTimedelta(timeout) : defaultTimeout;
	return seconds === void 0 || seconds <= longest$1 ? [] : [{
		task,
		seconds,
		isDefault: !timeout
	}];
}
function tell(dag, holds) {
	const [first, ...others] = holds;
	const most = holds.reduce((a, b) => b.seconds > a.seconds ? b : a);
	const time = `${most.seconds === defaultTimeout ? "7 days" : require_startup.roughDuration(most.seconds)}${most.isDefault ? ", the default" : ""}`;
	const who = require_startup.listNames(holds.map(({ task }) => task.id));
	return {
		at: placeIn(dag, first.task.value, "key"),
		message: others.length === 0 ? `Sensor ${who} waits in mode poke for up to ${time}, and holds a worker all the time` : `Sensors ${who} wait in mode poke for up to ${time}, and each holds a worker all the time`,
		subject: "sensor",
		related: others.slice(0, 5).map(({ task }) => ({
			at: placeIn(dag, task.value, "key"),
			message: "holds a worker, too"
		}))
	};
}
// src/dialects/dag-factory/rules/setting-ignored.ts
var setting_ignored_default = require_startup.defineRule({
	summary: "Settings of a DAG must be among those that dag-factory passes on",
	why: "dag-factory 1.1.0 drops other parameters of a DAG without a message: it looks protected, and is not.",
	remedy: "Remove the key, or set it in the configuration of the server.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			yield* lostLimit(dag);
			for (const { 0: key, 1: value } of dag.value.entries) {
				if (!require_check_command.ignoredParameters.has(key) || isEmpty(value) || !isToldHere(dag, value, (other) => other.value.entries.get(key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} has no effect: dag-factory 1.1.0 does not pass it on`,
					subject: key
				};
			}
		}
	}
});
function* lostLimit(dag) {
	const { 0: old, 1: limit } = ["concurrency", "max_active_tasks"].map((key) => under(dag.value, key));
	if (!old || !limit || textIn(old) === textIn(limit)) return;
	if (!isToldHere(dag, limit, (other) => under(other.value, "concurrency") ? under(other.value, "max_active_tasks") : void 0)) return;
	yield {
		at: placeIn(dag, limit, "key"),
		message: `${require_startup.quoted("max_active_tasks")} of DAG ${require_startup.quoted(dag.id)} has no effect: ${require_startup.quoted("concurrency")} is set, too, and goes before it`,
		remedy: "Remove `concurrency`.",
		subject: "max_active_tasks",
		related: [{
			at: placeIn(dag, old, "key"),
			message: "is the limit that counts"
		}]
	};
}
function isEmpty(value) {
	if (value.kind === "map") return value.entries.size === 0;
	if (value.kind === "list") return value.items.length === 0;
	return isNull(value) || flagIn(value) === false;
}
// src/dialects/dag-factory/rules/short-circuit-ignores-rule.ts
const afterSkipped = new Set([
	"all_done",
	"always",
	"none_failed",
	"none_failed_min_one_success",
	"all_skipped"
]);
var short_circuit_ignores_rule_default = require_startup.defineRule({
	summary: "A short circuit skips tasks whatever their trigger rule",
	why: "Where its function returns false, a short circuit skips every task below it. A task that cleans up or joins is skipped too, although its trigger rule lets it run after skipped tasks.",
	remedy: "Set `ignore_downstream_trigger_rules: false` on the short circuit.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		if (dagsIn(pipeline).length === 0) return;
		const gates = pipeline.tasks.filter(({ action }) => isShortCircuit(action.job));
		if (gates.length === 0) return;
		const graph = taskGraphOf(pipeline);
		for (let $ = 0, $l = gates; $ < $l.length; $++) {
			const gate = $l[$];
			if (mindsRules(gate)) continue;
			for (const index of shortCircuitCut(graph, graph.tasks.indexOf(gate)).keys()) {
				const task = graph.tasks[index];
				if (!task || !afterSkipped.has(ruleOf(task))) continue;
				yield {
					at: task.condition.at,
					message: `Short circuit ${require_startup.quoted(gate.label)} skips task ${require_startup.quoted(task.label)}, although its trigger rule is ${require_startup.quoted(task.condition.value ?? "")}`,
					subject: "task"
				};
			}
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const reason = reasonOf(dag, airflowOf(pipeline, dag));
				if (reason === null) continue;
				const { 0: first } = [...slasIn(dag)];
				if (first) yield problemOf$2(dag, first, reason);
			}
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
	for (let $ = 0, $l = holders; $ < $l.length; $++) {
		const index = $, holderIn = $l[$];
		for (let $ = 0, $l = index === 0 ? ["sla_miss_callback"] : ["sla"]; $ < $l.length; $++) {
			const key = $l[$];
			{
				const value = under(holderIn(dag), key);
				if (value && key === "sla_miss_callback" && refusedBy("dag", key, value) !== null) continue;
				if (value && isToldHere(dag, value, (other) => under(holderIn(other), key))) yield {
					key,
					value
				};
			}
		}
	}
}
function problemOf$2(dag, { key, value }, reason) {
	return {
		at: placeIn(dag, value, "key"),
		message: `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} has no effect: ${reason}`,
		subject: key
	};
}
// src/dialects/dag-factory/releases/newer-spellings.ts
const mostValues = 1e4;
function* newerSpellingsIn(dag, factory) {
	if (!factory.isBefore("1")) return;
	yield* schedulesIn(dag);
	for (let $ = 0, $l = ["tasks", "task_groups"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const value = under(dag.value, key);
			if (value?.kind === "list") yield {
				subject: key,
				value,
				of: (other) => under(other.value, key),
				message: (release) => `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} is a list, which ${release} refuses: no DAG of the file loads`,
				remedy: "Write a mapping with the ids as its keys."
			};
		}
	}
	const start = under(dag.value, "start_date");
	if (start && under(dag.value, "default_args", "start_date") === void 0) yield {
		subject: "start_date",
		value: start,
		of: (other) => under(other.value, "start_date"),
		message: (release) => `${require_startup.quoted("start_date")} of DAG ${require_startup.quoted(dag.id)} is not in ${require_startup.quoted("default_args")}, where ${release} wants it: no DAG of the file loads`,
		remedy: "Move `start_date` into `default_args`."
	};
	yield* objectsIn$1(dag, factory);
}
function* schedulesIn(dag) {
	const schedule = dag.value.entries.get("schedule");
	const text = textIn(schedule);
	if (schedule && !isNull(schedule) && text !== void 0) yield {
		subject: "schedule",
		value: schedule,
		of: (other) => other.value.entries.get("schedule"),
		message: (release) => /\s/.test(text) ? `Schedule ${require_startup.quoted(text)} of DAG ${require_startup.quoted(dag.id)} is refused by ${release}, which reads it as datasets: no DAG of the file loads` : `Schedule ${require_startup.quoted(text)} of DAG ${require_startup.quoted(dag.id)} becomes a dataset for each letter with ${release}: no time starts the DAG`,
		remedy: `Write \`schedule_interval: ${require_startup.quoted(text)}\`.`
	};
	for (let $ = 0, $l = ["schedule", "timetable"]; $ < $l.length; $++) {
		const key = $l[$];
		if (under(dag.value, key, "__type__") !== void 0) yield {
			subject: key,
			value: under(dag.value, key) ?? dag.value,
			of: (other) => under(other.value, key),
			message: (release) => `${require_startup.quoted(key)} of DAG ${require_startup.quoted(dag.id)} is an object by ${require_startup.quoted("__type__")}, which ${release} does not take there`,
			remedy: "Write a cron expression in `schedule_interval`, or a `timetable` with `callable` and `params`."
		};
	}
}
function* objectsIn$1(dag, factory) {
	const keys = [
		"__join__",
		"__and__",
		"__or__",
		...factory.isBefore("0.23") ? ["__type__"] : []
	];
	const found = holderOf(dag.own, keys);
	if (!found) return;
	yield {
		subject: found.key,
		value: found.value,
		of: () => found.value,
		message: (release) => `DAG ${require_startup.quoted(dag.id)} has ${require_startup.quoted(found.key)}, which ${release} does not know: it stays a mapping`,
		remedy: found.key === "__type__" ? "Write the value in the form of 0.x, such as `retry_delay_sec: 300` in `default_args`." : `Write the tag \`!${found.key.replaceAll("_", "")}\`.`
	};
}
function holderOf(root, keys) {
	const queue = [...root.entries].flatMap(({ 0: key, 1: value }) => key === "schedule" || key === "timetable" ? [] : [value]);
	for (let at = 0; at < queue.length && at < mostValues; at++) {
		const value = queue[at];
		const key = keys.find((one) => mapIn(value)?.entries.has(one));
		if (value && key !== void 0) return {
			key,
			value
		};
		if (value?.kind === "map") queue.push(...value.entries.values());
		if (value?.kind === "list") queue.push(...value.items);
	}
}
// src/dialects/dag-factory/rules/spelling-unsupported.ts
var spelling_unsupported_default = require_startup.defineRule({
	summary: "Files must use what their release of dag-factory reads",
	why: "Releases before 1.0 make datasets of the letters of a text in `schedule`, so that no time starts the DAG, and refuse a cron expression there; lists of tasks and a `start_date` outside of `default_args` keep every DAG of the file from loading.",
	remedy: "Write the form of the release, or upgrade dag-factory to 1.x.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md"],
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const factory = dagFactoryOf(pipeline, dag);
				for (const { subject, value, of, message, remedy } of newerSpellingsIn(dag, factory)) if (isToldHere(dag, value, of)) yield {
					at: placeIn(dag, value),
					message: message(factory.said ?? "dag-factory 0.x"),
					remedy,
					subject
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/start-date-missing.ts
const onClock = new Set([
	"cron",
	"interval",
	"once"
]);
var start_date_missing_default = require_startup.defineRule({
	summary: "A DAG with a schedule should have a start date",
	why: "Airflow 2 refuses a DAG with a schedule and without a start date, and Airflow 3 does so if `catchup` is true. A start date of a task is not enough.",
	remedy: "Set `start_date` on the DAG or in `default_args`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const schedule = scheduleOf(dag);
				if (startOf(dag) || schedule.kind === "unset" || schedule.kind === "none" || schedule.kind === "unknown") continue;
				const airflow = airflowOf(pipeline, dag);
				const catchup = dag.value.entries.get("catchup");
				const isRefusedByBoth = onClock.has(schedule.kind) && catchup !== void 0 && flagIn(catchup) === true;
				if (airflow.isFrom("3") && !isRefusedByBoth) continue;
				const by = airflow.isBefore("3") || airflow.isFrom("3") ? airflow.said : null;
				yield {
					at: {
						path: [dag.id],
						part: "key"
					},
					message: `DAG ${require_startup.quoted(dag.id)} has a schedule and no ${require_startup.quoted("start_date")}, which ${by ?? (isRefusedByBoth ? "Airflow" : "Airflow 2")} refuses${by === null && !isRefusedByBoth ? " and Airflow 3 takes" : ""}`,
					...by === null && !isRefusedByBoth && { severity: "note" },
					subject: "start"
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/task-limit-above-run-limit.ts
var task_limit_above_run_limit_default = require_startup.defineRule({
	summary: "The limit of a task must be below that of its run",
	why: "The run reaches `dagrun_timeout` first and ends its tasks as skipped: the limit of the task never takes effect, and its callbacks stay silent.",
	remedy: "Set `execution_timeout` below `dagrun_timeout`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = longLimits(dag); $ < $l.length; $++) {
				const { value, task, seconds, limit } = $l[$];
				yield {
					at: placeIn(dag, value, "key"),
					message: `${require_startup.quoted("execution_timeout")} of task ${require_startup.quoted(task)} is ${require_startup.roughDuration(seconds)}, and the run of DAG ${require_startup.quoted(dag.id)} ends after ${require_startup.roughDuration(limit)}`,
					subject: "limit"
				};
			}
		}
	}
});
const longLimits = toldOnce(function* (dag) {
	const limit = timedeltaIn(under(dag.value, "dagrun_timeout"));
	if (limit === void 0) return;
	const told = new Set();
	for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
		const task = $l[$];
		{
			const value = argumentOf(dag, task, "execution_timeout");
			const seconds = timedeltaIn(value);
			const place = JSON.stringify(value?.at.path);
			if (!value || seconds === void 0 || seconds < limit || told.has(place)) continue;
			told.add(place);
			yield {
				value,
				task: task.id,
				seconds,
				limit
			};
		}
	}
});
// src/dialects/dag-factory/rules/template-name-unknown.ts
const offered = [...contextNames].filter((name) => name.length > 1 && !/^(?:end|[A-Z])/.test(name) && !Object.hasOwn(removedNames, name));
var template_name_unknown_default = require_startup.defineRule({
	summary: "Templates must look up names that the context has",
	why: "Airflow renders templates with undefined names as errors: the task fails in each run, before it does anything.",
	remedy: "Write a name of the context, or define it in `user_defined_macros`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html"],
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const own = mapIn(dag.value.entries.get("user_defined_macros"));
				for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
					const { id, value } = $l[$];
					for (let $ = 0, $l = templatesIn(value); $ < $l.length; $++) {
						const { value: source, text } = $l[$];
						for (const name of namesInTemplates(text)) {
							if (contextNames.has(name) || own?.entries.has(name)) continue;
							const near = nearTo(name);
							if (near === void 0) continue;
							yield {
								at: placeIn(dag, source),
								message: `Template of task ${require_startup.quoted(id)} looks up ${require_startup.quoted(name)}, which the context does not have; did you mean ${require_startup.quoted(near)}?`,
								remedy: `Write \`${near}\`.`,
								subject: name
							};
						}
					}
				}
			}
		}
	}
});
function nearTo(name) {
	return name.length < 3 ? void 0 : require_startup.soleClosestTo(name, offered);
}
// src/dialects/dag-factory/rules/timetable-unsupported.ts
var timetable_unsupported_default = require_startup.defineRule({
	summary: "A timetable must be one of the Airflow that runs it",
	why: "Airflow 3 has no argument `timetable`, and Airflow 2 lacks some classes of Airflow 3: the file does not load. A timetable below `schedule` is read by both versions.",
	remedy: "Move the timetable to `schedule`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				yield* lackedBy2(pipeline, dag);
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
	}
});
function* lackedBy2(pipeline, dag) {
	const type = mapIn(under(dag.value, "schedule"))?.entries.get("__type__");
	const path = textIn(type) ?? "";
	const airflow = airflowOf(pipeline, dag);
	if (!type || !airflow.isBefore("3") || !/^airflow\.(?:sdk\.\w+|timetables\.trigger\.MultipleCron\w+)Timetable$/.test(path)) return;
	const name = path.slice(path.lastIndexOf(".") + 1);
	const module = name.includes("DataInterval") ? "interval" : name.startsWith("Events") ? "events" : "trigger";
	yield {
		at: placeIn(dag, type),
		message: `${airflow.said} has no ${require_startup.quoted(path)}: the file does not load`,
		remedy: name.startsWith("Multiple") ? "Write one cron expression, or one DAG for each." : `Write \`airflow.timetables.${module}.${name}\`.`,
		subject: "class"
	};
}
// src/dialects/dag-factory/rules/trigger-rule-removed.ts
var trigger_rule_removed_default = require_startup.defineRule({
	summary: "Trigger rules should be known to Airflow 3",
	why: "Airflow 3 refuses names that Airflow 2 took, and the file does not load.",
	remedy: "Write the name that both know.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const airflow = airflowOf(pipeline, dag);
				const severity = airflow.isFrom("3") ? "error" : airflow.isBefore("3") ? "note" : "warning";
				for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
					const { id, value } = $l[$];
					{
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
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
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
				for (let $ = 0, $l = named; $ < $l.length; $++) {
					const { id, value, key, word } = $l[$];
					{
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
		}
	}
});
// src/dialects/dag-factory/releases/one-release.ts
const takenFrom = {
	"task render_template_as_native_obj": "3.2",
	"mapped render_template_as_native_obj": "3.2",
	"task retry_policy": "3.3",
	"mapped retry_policy": "3.3",
	"args retry_exponential_backoff": "3.2",
	"task retry_exponential_backoff": "3.2",
	"mapped retry_exponential_backoff": "3.2"
};
const textsOfTwo = {
	default_view: [
		"grid",
		"graph",
		"duration",
		"gantt",
		"landing_times",
		"tree"
	],
	orientation: [
		"LR",
		"TB",
		"RL",
		"BT"
	]
};
const toldElsewhere = new Set([
	"schedule",
	"timetable",
	"start_date",
	"end_date",
	"task_groups"
]);
function* ofOneRelease(dag) {
	for (let $ = 0, $l = holdersIn(dag); $ < $l.length; $++) {
		const holder = $l[$];
		for (const { 0: key, 1: value } of holder.value.entries) {
			const { place } = holder;
			if (place === "dag" && toldElsewhere.has(key) || place === "args" && !isTaken(dag, key)) continue;
			const by = refusedBy(place, key, value) ?? byText(holder, key, value) ?? byClass(holder, key);
			if (by === "2") yield {
				holder,
				key,
				value,
				refused: "before",
				release: takenFrom[`${place} ${key}`] ?? "3"
			};
			if (by === "3") yield {
				holder,
				key,
				value,
				refused: "from",
				release: "3"
			};
		}
	}
}
function byText({ place }, key, value) {
	const taken = place === "dag" && Object.hasOwn(textsOfTwo, key) ? textsOfTwo[key] : void 0;
	const text = textIn(value);
	return taken && text !== void 0 && !taken.includes(text) ? "2" : null;
}
function byClass({ place, value }, key) {
	const path = place === "task" || place === "mapped" ? textIn(under(value, "operator")) : void 0;
	const known = path === void 0 ? void 0 : signatureOf(path);
	return known?.two.has(key) ? "3" : known?.three.has(key) ? "2" : null;
}
function certaintyOf({ refused, release }, airflow) {
	const { 0: is, 1: isNot } = refused === "before" ? [airflow.isBefore(release), airflow.isFrom(release)] : [airflow.isFrom(release), airflow.isBefore(release)];
	return isNot ? null : is ? "certain" : "possible";
}
function releasesSaid({ refused, release }) {
	const { 0: older, 1: newer } = release === "3" ? ["Airflow 2", "Airflow 3"] : [`Airflow before ${release}`, `Airflow ${release}`];
	return refused === "before" ? [older, newer] : [newer, older];
}
// src/dialects/dag-factory/releases/one-version.ts
function* ofOneVersion(dag, airflow) {
	for (const found of refusedIn(dag)) {
		const certainty = certaintyIn(found, airflow);
		if (certainty === null || !isToldHere(dag, found.value, (other) => sameIn(other, found))) continue;
		const { value, by, what, one, remedy } = found;
		const mine = `Airflow ${by}`, other = `Airflow ${by === 2 ? 3 : 2}`;
		yield {
			at: placeIn(dag, value),
			message: `${what}, which ${certainty === "certain" ? `${airflow.said ?? mine} refuses` : `${mine} refuses and ${other} takes`}`,
			...remedy && { remedy },
			...certainty === "possible" && { severity: "warning" },
			subject: one
		};
	}
}
function sameIn(other, { value: { at } }) {
	const path = JSON.stringify(at.path);
	return [...refusedIn(other)].find(({ value: one }) => one.at.document === at.document && JSON.stringify(one.at.path) === path)?.value;
}
function certaintyIn({ by, saysVersion }, airflow) {
	const certainty = certaintyOf({
		refused: by === 2 ? "before" : "from",
		release: "3"
	}, airflow);
	return certainty === "possible" && saysVersion === true ? null : certainty;
}
function* refusedIn(dag) {
	for (let $ = 0, $l = holdersIn(dag); $ < $l.length; $++) {
		const { place, value, owner } = $l[$];
		if (place === "task" || place === "args" && tasksOf(dag).length > 0) yield* poolIn(value, owner);
	}
	yield* tagsIn(dag);
	yield* objectsIn(dag.value);
}
function* tagsIn({ id, value }) {
	for (let $ = 0, $l = itemsOf(value.entries.get("tags")); $ < $l.length; $++) {
		const tag = $l[$];
		{
			const type = typeOf(tag);
			const length = [...textIn(tag) ?? ""].length;
			if (type === "text" && length > 100) yield {
				value: tag,
				by: 3,
				one: "tag",
				what: `A tag of DAG ${require_startup.quoted(id)} has ${length} characters, more than 100`,
				remedy: "Write a shorter one."
			};
			if ([
				"flag",
				"date",
				"list",
				"mapping"
			].includes(type)) yield {
				value: tag,
				by: 3,
				one: "tag",
				what: `A tag of DAG ${require_startup.quoted(id)} is no text`,
				remedy: "Write the tag as a text, with quotes."
			};
		}
	}
}
function* poolIn(holder, owner) {
	const pool = under(holder, "pool");
	if (pool?.kind !== "scalar" || typeof pool.value !== "string" || /^[\p{L}\p{N}_.-]+$/u.test(pool.value)) return;
	if (pool.value.includes("{{")) return;
	yield {
		value: pool,
		by: 2,
		one: "pool",
		what: `Pool ${require_startup.quoted(pool.value)} of ${owner} has other characters than letters, digits, dashes, dots and underscores`,
		remedy: "Give the pool another name."
	};
}
function* objectsIn(value) {
	if (value.kind === "list") for (let $ = 0, $l = value.items; $ < $l.length; $++) {
		const item = $l[$];
		yield* objectsIn(item);
	}
	if (value.kind !== "map") return;
	const type = typeIn(value) ?? "";
	const only = type.startsWith("airflow.sdk.") ? 3 : type.startsWith("airflow.datasets.") ? 2 : timetableOf(type)?.only;
	if (only !== void 0) yield {
		value: value.entries.get("__type__") ?? value,
		by: only === 2 ? 3 : 2,
		one: "class",
		what: `${require_startup.quoted(type)} is of Airflow ${only}`,
		saysVersion: only === 3
	};
	for (const entry of value.entries.values()) yield* objectsIn(entry);
}
// src/dialects/dag-factory/rules/value-unsupported.ts
var value_unsupported_default = require_startup.defineRule({
	summary: "Values must be ones that the release of Airflow takes",
	why: "A value that the release refuses keeps every DAG of the file from loading. Some values, classes and names of pools are refused by Airflow 2 only, others by Airflow 3 only.",
	remedy: "Write a value that both versions take.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
				const airflow = airflowOf(pipeline, dag);
				for (const one of ofOneRelease(dag)) {
					const certainty = certaintyOf(one, airflow);
					if (certainty === null || !isToldHere(dag, one.value, (other) => one.holder.of(other)?.entries.get(one.key))) continue;
					yield problemOf$1(dag, one, certainty === "certain" ? airflow : null);
				}
				yield* ofOneVersion(dag, airflow);
			}
		}
	}
});
function problemOf$1(dag, one, known) {
	const { holder, key, value } = one;
	const { 0: refusing, 1: taking } = releasesSaid(one);
	const by = known ? known.said ?? refusing : refusing;
	const isWhole = refusedBy(holder.place, key, value) === null ? !isText(key) : isRefusedWhole(holder.place, key, one.refused === "before" ? "2" : "3");
	const field = fieldOf(holder.place, key);
	const words = field ? kinds[field.kind].words : takenWords(holder.place, key);
	return {
		at: placeIn(dag, value, isWhole ? "key" : void 0),
		message: isWhole ? `${require_startup.quoted(key)} of ${holder.owner} is refused by ${by}${known ? "" : ` and known to ${taking}`}` : `${require_startup.quoted(key)} of ${holder.owner} is ${described(value)}, which ${by} refuses${known ? "" : ` and ${taking} takes`}`,
		remedy: `${remedyFor(one, isWhole, words)}.`,
		...known ? {} : { severity: "warning" },
		subject: key
	};
}
function isText(key) {
	return key === "default_view" || key === "orientation";
}
function remedyFor({ holder, key, value }, isWhole, words) {
	if (isWhole) return "Remove the key";
	if (key === "tags") return "Write the tags as texts, with quotes";
	if (key === "start_date" || key === "end_date") return `Move \`${key}\` to the DAG or into \`default_args\``;
	if (key === "retry_exponential_backoff") return "Write `retry_exponential_backoff: true`, which doubles the delay";
	if (isText(key)) return `Remove the key, or write ${key === "orientation" ? "`LR`" : "`grid`"}`;
	return remedyOf(key, fieldOf(holder.place, key)?.kind, value, textIn(value) === "" ? void 0 : words);
}
// src/dialects/dag-factory/xcom.ts
const longest = 1e5;
function pullsIn(text) {
	if (text.length > longest || !text.includes("xcom_pull")) return [];
	return [...text.matchAll(/xcom_pull\(([^()]{1,500})\)/g)].flatMap(({ 1: call = "" }) => {
		if (/\bdag_id\s*=|\brun_id\s*=|\binclude_prior_dates\s*=/.test(call)) return [];
		const { 1: listed } = /^\s*(?:task_ids\s*=\s*)?([[(][^\])]*[\])]|"[^"]*"|'[^']*')/.exec(call) ?? /\btask_ids\s*=\s*(\[[^\]]*\]|"[^"]*"|'[^']*')/.exec(call) ?? [];
		const { 1: key } = /\bkey\s*=\s*["']([^"']*)["']/.exec(call) ?? [];
		const isReturn = key === void 0 ? !/,\s*["']/.test(call.replace(/\[[^\]]*\]/g, "")) : key === "return_value";
		return [...(listed ?? "").matchAll(/["']([^"'{}]+)["']/g)].map(({ 1: id = "" }) => ({
			id,
			isReturn
		}));
	});
}
// src/dialects/dag-factory/rules/xcom-not-upstream.ts
var xcom_not_upstream_default = require_startup.defineRule({
	summary: "A template that pulls an XCom must name a task that is upstream",
	why: "Without a dependency the template is rendered before the other task has run; an id that no task has pulls `None` in every run, without an error.",
	remedy: "Add the task to `dependencies`, and write its id as Airflow shows it.",
	severity: "warning",
	since: "0.1.0",
	*check(context) {
		const { pipeline } = context;
		if (pipeline.gaps.has("nodes")) return;
		const byId = new Map(pipeline.tasks.map((task) => [task.id, task]));
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			for (let $ = 0, $l = tasksOf(dag); $ < $l.length; $++) {
				const member = $l[$];
				{
					const reader = byId.get(member.id);
					const told = new Set();
					if (!reader) continue;
					for (let $ = 0, $l = templatesIn(member.value); $ < $l.length; $++) {
						const { value, text } = $l[$];
						for (let $ = 0, $l = pullsIn(text); $ < $l.length; $++) {
							const { id, isReturn } = $l[$];
							{
								const problem = told.has(id) ? void 0 : problemOf(context, {
									dag,
									reader,
									value,
									id,
									isReturn
								});
								if (problem) yield problem;
								told.add(id);
							}
						}
					}
				}
			}
		}
	}
});
function problemOf(context, { dag, reader, value, id, isReturn }) {
	const { tasks } = context.pipeline;
	const at = placeIn(dag, value);
	const pulls = `Task ${require_startup.quoted(reader.id)} pulls the XCom of ${require_startup.quoted(id)}`;
	const source = tasks.find((task) => (task.runId ?? task.id) === id);
	if (!source) return {
		at,
		...unknown(tasks, id, pulls),
		subject: id
	};
	if (source === reader) return void 0;
	const member = tasksOf(dag).find((one) => one.id === source.id);
	if (isReturn && member && pushesNothing(dag, member)) return {
		at,
		message: `${pulls}, which pushes none: its ${require_startup.quoted("do_xcom_push")} is false`,
		remedy: `Remove \`do_xcom_push: false\` from task ${require_startup.quoted(source.id)}.`,
		subject: id
	};
	if (require_check_command.isAnyUpstream(context, [source], reader) !== false) return void 0;
	return {
		at,
		message: `${pulls} but does not depend on it: the value may not exist yet`,
		remedy: `Add ${require_startup.quoted(source.id)} to \`dependencies\` of task ${require_startup.quoted(reader.id)}.`,
		subject: id
	};
}
function unknown(tasks, id, pulls) {
	const grouped = tasks.filter((task) => task.id === id);
	const full = grouped.length === 1 ? grouped[0]?.runId : void 0;
	if (full !== void 0) return {
		message: `${pulls}, which Airflow knows as ${require_startup.quoted(full)}: the template gets ${require_startup.quoted("None")}`,
		remedy: `Write ${require_startup.quoted(full)}.`
	};
	const ids = tasks.map((task) => task.runId ?? task.id);
	const near = require_startup.soleClosestTo(id, ids);
	return {
		message: `${pulls}, which is no task of the DAG${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		remedy: near === void 0 ? "Write the id of a task of this DAG." : `Write ${require_startup.quoted(near)}.`
	};
}
function pushesNothing(dag, task) {
	return flagIn(argumentOf(dag, task, "do_xcom_push")) === false;
}
// src/dialects/dag-factory/rules/yaml-1-1-value.ts
const data = new Set([
	"op_kwargs",
	"op_args",
	"params",
	"env",
	"env_vars",
	"conf",
	"templates_dict",
	"parameters"
]);
const rights = /mode|mask|perm|chmod/i;
const deepest = 12;
var yaml_1_1_value_default = require_startup.defineRule({
	summary: "Values should not change their meaning in YAML 1.1",
	why: "dag-factory reads YAML 1.1: `0123` is the octal number 83, `1:30` is 90, and the country `NO` is false.",
	remedy: "Put the value in quotes.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://yaml.org/type/int.html", "https://yaml.org/type/bool.html"],
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			yield* changedIn(dag, dag.value, false, 0);
		}
	}
});
function* changedIn(dag, holder, isData, depth) {
	if (depth > deepest) return;
	for (const { 0: key, 1: value } of holder.entries) {
		if (rights.test(key)) continue;
		const inside = isData || data.has(key);
		for (let $ = 0, $l = value.kind === "list" ? value.items : [value]; $ < $l.length; $++) {
			const one = $l[$];
			{
				if (one.kind === "map") yield* changedIn(dag, one, inside, depth + 1);
				const meaning = one.kind === "scalar" && one.at.document === dag.document ? meaningOf(dag, one, inside) : void 0;
				if (meaning === void 0 || !isOnce(dag, one)) continue;
				const { written, becomes } = meaning;
				yield {
					at: placeIn(dag, one),
					message: `${value.kind === "list" ? "An entry of " : ""}${require_startup.quoted(key)} is ${becomes}: YAML 1.1 reads ${require_startup.quoted(written)} as ${/^[A-Z]/.test(written) ? "a truth value" : written.includes(":") ? "a number to the base 60" : "an octal number"}`,
					remedy: `Write ${/^[A-Z]/.test(written) || !/^\d+$/.test(becomes) ? `\`"${written}"\`` : `\`${becomes}\`, or \`"${written}"\` for the text`}.`,
					subject: written
				};
			}
		}
	}
}
function isOnce(dag, value) {
	return value.layer === "dag" || isToldHere(dag, value, (other) => other.block === dag.block ? value : void 0);
}
function meaningOf({ document }, { node }, isData) {
	if (node.style !== "plain") return void 0;
	const written = document.source.text.slice(node.span.start, node.span.end);
	if (/^0[0-7]+$/.test(written)) {
		const number = Number.parseInt(written, 8);
		return number > 7 ? {
			written,
			becomes: String(number)
		} : void 0;
	}
	if (/^[1-9]\d*(?::[0-5]?\d)+$/.test(written)) {
		const number = written.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
		return {
			written,
			becomes: String(number)
		};
	}
	if (isData && /^(?:NO|ON|OFF|YES)$/.test(written)) return {
		written,
		becomes: /^(?:NO|OFF)$/.test(written) ? "false" : "true"
	};
}
// src/dialects/dag-factory/rules/zone-lost.ts
var zone_lost_default = require_startup.defineRule({
	summary: "The zone of a DAG must stand beside its start date",
	why: "The zone of a cron expression is that of the start date, which is `timezone` beside it or else UTC; an offset in the date is thrown away.",
	remedy: "Write `timezone` beside `start_date`, and the date without an offset.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = dagsIn(pipeline); $ < $l.length; $++) {
			const dag = $l[$];
			{
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
	}
});
// src/dialects/dag-factory/rules/index.ts
var rules_exports = require_rolldown_runtime.__exportAll({ rules: () => rules });
const rules = {
	"asset-list-means-all": require_startup.onlyFor("dag-factory", asset_list_means_all_default),
	"asset-never-updated": require_startup.onlyFor("dag-factory", asset_never_updated_default),
	"asset-schedule-unsupported": require_startup.onlyFor("dag-factory", asset_schedule_unsupported_default),
	"backoff-unbounded": require_startup.onlyFor("dag-factory", backoff_unbounded_default),
	"backoff-without-effect": require_startup.onlyFor("dag-factory", backoff_without_effect_default),
	"catchup-unset": require_startup.onlyFor("dag-factory", catchup_unset_default),
	"cron-day-or": require_startup.onlyFor("dag-factory", cron_day_or_default),
	"cron-seconds": require_startup.onlyFor("dag-factory", cron_seconds_default),
	"date-hard-coded": require_startup.onlyFor("dag-factory", date_hard_coded_default),
	"default-overridden": require_startup.onlyFor("dag-factory", default_overridden_default),
	"duplicate-dag": require_startup.onlyFor("dag-factory", duplicate_dag_default),
	"empty-group-loses-order": require_startup.onlyFor("dag-factory", empty_group_loses_order_default),
	"environment-expanded-early": require_startup.onlyFor("dag-factory", environment_expanded_early_default),
	"expand-source-not-upstream": require_startup.onlyFor("dag-factory", expand_source_not_upstream_default),
	"external-sensor-mismatch": require_startup.onlyFor("dag-factory", external_sensor_mismatch_default),
	"external-sensor-no-failed-states": require_startup.onlyFor("dag-factory", external_sensor_no_failed_states_default),
	"external-sensor-unknown": require_startup.onlyFor("dag-factory", external_sensor_unknown_default),
	"full-refresh-scheduled": require_startup.onlyFor("dag-factory", full_refresh_scheduled_default),
	"group-nesting-cycle": require_startup.onlyFor("dag-factory", group_nesting_cycle_default),
	"group-prefix-breaks-dependency": require_startup.onlyFor("dag-factory", group_prefix_breaks_dependency_default),
	"join-after-branch": require_startup.onlyFor("dag-factory", join_after_branch_default),
	"key-in-wrong-place": require_startup.onlyFor("dag-factory", key_in_wrong_place_default),
	"leaf-hides-failure": require_startup.onlyFor("dag-factory", leaf_hides_failure_default),
	"loader-missing": require_startup.onlyFor("dag-factory", loader_missing_default),
	"macro-removed": require_startup.onlyFor("dag-factory", macro_removed_default),
	"mail-without-address": require_startup.onlyFor("dag-factory", mail_without_address_default),
	"mapped-over-nothing": require_startup.onlyFor("dag-factory", mapped_over_nothing_default),
	"moving-start-date": require_startup.onlyFor("dag-factory", moving_start_date_default),
	"operator-moved": require_startup.onlyFor("dag-factory", operator_moved_default),
	"past-dependency-deadlock": require_startup.onlyFor("dag-factory", past_dependency_deadlock_default),
	"pool-slots-exceed": require_startup.onlyFor("dag-factory", pool_slots_exceed_default),
	"pool-unknown": require_startup.onlyFor("dag-factory", pool_unknown_default),
	"release-contradiction": require_startup.onlyFor("dag-factory", release_contradiction_default),
	"removed-key": require_startup.onlyFor("dag-factory", removed_key_default),
	"retry-callback-unreachable": require_startup.onlyFor("dag-factory", retry_callback_unreachable_default),
	"root-key-becomes-dag": require_startup.onlyFor("dag-factory", root_key_becomes_dag_default),
	"run-timeout-untold": require_startup.onlyFor("dag-factory", run_timeout_untold_default),
	"safeguards-left-to-server": require_startup.onlyFor("dag-factory", safeguards_left_to_server_default),
	"schedule-unset": require_startup.onlyFor("dag-factory", schedule_unset_default),
	"script-read-as-template": require_startup.onlyFor("dag-factory", script_read_as_template_default),
	"sensor-gates-nothing": require_startup.onlyFor("dag-factory", sensor_gates_nothing_default),
	"sensor-holds-worker": require_startup.onlyFor("dag-factory", sensor_holds_worker_default),
	"setting-ignored": require_startup.onlyFor("dag-factory", setting_ignored_default),
	"short-circuit-ignores-rule": require_startup.onlyFor("dag-factory", short_circuit_ignores_rule_default),
	"sla-without-effect": require_startup.onlyFor("dag-factory", sla_without_effect_default),
	"spelling-unsupported": require_startup.onlyFor("dag-factory", spelling_unsupported_default),
	"start-date-missing": require_startup.onlyFor("dag-factory", start_date_missing_default),
	"task-limit-above-run-limit": require_startup.onlyFor("dag-factory", task_limit_above_run_limit_default),
	"template-name-unknown": require_startup.onlyFor("dag-factory", template_name_unknown_default),
	"timetable-unsupported": require_startup.onlyFor("dag-factory", timetable_unsupported_default),
	"trigger-rule-removed": require_startup.onlyFor("dag-factory", trigger_rule_removed_default),
	"unknown-group": require_startup.onlyFor("dag-factory", unknown_group_default),
	"value-unsupported": require_startup.onlyFor("dag-factory", value_unsupported_default),
	"xcom-not-upstream": require_startup.onlyFor("dag-factory", xcom_not_upstream_default),
	"yaml-1-1-value": require_startup.onlyFor("dag-factory", yaml_1_1_value_default),
	"zone-lost": require_startup.onlyFor("dag-factory", zone_lost_default)
};
module.exports = {
	asset_list_means_all_default,
	asset_never_updated_default,
	asset_schedule_unsupported_default,
	backoff_unbounded_default,
	backoff_without_effect_default,
	catchup_unset_default,
	cron_day_or_default,
	cron_seconds_default,
	dagFactory,
	dag_factory_exports,
	date_hard_coded_default,
	default_overridden_default,
	duplicate_dag_default,
	empty_group_loses_order_default,
	environment_expanded_early_default,
	expand_source_not_upstream_default,
	external_sensor_mismatch_default,
	external_sensor_no_failed_states_default,
	external_sensor_unknown_default,
	full_refresh_scheduled_default,
	group_nesting_cycle_default,
	group_prefix_breaks_dependency_default,
	join_after_branch_default,
	key_in_wrong_place_default,
	leaf_hides_failure_default,
	loader_missing_default,
	macro_removed_default,
	mail_without_address_default,
	mapped_over_nothing_default,
	moving_start_date_default,
	operator_moved_default,
	past_dependency_deadlock_default,
	pool_slots_exceed_default,
	pool_unknown_default,
	release_contradiction_default,
	removed_key_default,
	retry_callback_unreachable_default,
	root_key_becomes_dag_default,
	rules_exports,
	run_timeout_untold_default,
	safeguards_left_to_server_default,
	schedule_unset_default,
	script_read_as_template_default,
	sensor_gates_nothing_default,
	sensor_holds_worker_default,
	setting_ignored_default,
	short_circuit_ignores_rule_default,
	sla_without_effect_default,
	spelling_unsupported_default,
	start_date_missing_default,
	startsBetween,
	task_limit_above_run_limit_default,
	template_name_unknown_default,
	timetable_unsupported_default,
	trigger_rule_removed_default,
	unknown_group_default,
	value_unsupported_default,
	xcom_not_upstream_default,
	yaml_1_1_value_default,
	zone_lost_default
};
