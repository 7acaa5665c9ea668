import { On as isBroken, Qn as roughDuration, W as defineRule, Y as onlyFor, Zn as listNames, er as quoted, jn as childOf, qn as count, yt as soleClosestTo } from "./startup.js";
import { Fo as ignoredParameters, Ho as isDefaultsName, Io as onlyOnDag, Lo as onlyOnTask, No as claimedBy, Po as projectsIn, Qo as isRefusal, Ro as removedKeys, Uo as recogniseDags, Vo as outcomes, Wo as promisesNothing, Xo as fieldLanguage, Yo as nodeKeyOf, Zo as ascending, as as allYears, is as weekdayNames, ls as daysOfMonth, ms as service, ns as shortMonthNames, os as cronOf, ts as parseValue, zo as replaceScalar } from "./check-command.js";
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
		names: shortMonthNames,
		wraps: true
	},
	weekday: {
		label: "day of week",
		min: 0,
		max: 6,
		names: weekdayNames,
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
		if (isRefusal(part)) return part;
		parts.push(part);
	}
	return joined(parts, text);
}
function nearestTo(day, text) {
	if (day >= 1 && day <= 31) return {
		...nothing,
		nearest: [day]
	};
	return { refused: `${quoted(text)} names a day of month outside 1 to 31` };
}
function joined(parts, text) {
	const values = ascending(parts.flatMap((part) => part.values));
	const nth = parts.flatMap((part) => part.nth);
	const counted = new Set(nth.map(({ weekday }) => weekday));
	const isAny = parts.some((part) => part.isAny);
	if (nth.length > 0 && values.some((value) => !counted.has(value))) return { refused: `${quoted(text)} mixes weekdays with and without # or L` };
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
	return isRefusal(values) ? values : {
		...nothing,
		values
	};
}
function readCounted(member) {
	const field = croniterFields.weekday;
	const last = /^L(\d+)$/.exec(member);
	const [, days, count] = /^((?:[A-Z]{3}-)?[A-Z]{3}|\d+)#([1-5])$/.exec(member) ?? [];
	const written = last ? last[1] : days;
	if (written === void 0) return { refused: `${quoted(member)} does not fit the ${field.label} field: such as FRI#2 or L5` };
	const weekdays = readRange(written, field);
	const nth = last ? 0 : Number(count);
	return isRefusal(weekdays) ? weekdays : {
		...nothing,
		nth: weekdays.map((weekday) => ({
			weekday,
			nth
		}))
	};
}
function readRange(member, field) {
	const refused = { refused: `${quoted(member)} does not fit the ${field.label} field` };
	const [, start, last, stepText] = /^(\*|[A-Z\d]+)(?:-([A-Z\d]+))?(?:\/(\d+))?$/.exec(member) ?? [];
	const step = Number(stepText ?? 1);
	if (start === void 0 || start === "*" && (last !== void 0 || stepText === void 0)) return refused;
	if (step === 0) return { refused: `The step in ${quoted(member)} is zero` };
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
	return parseValue(text.replace(/^0+(?=\d)/, ""), field);
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
	return { refused: `${quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` };
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
		if (!isRefusal(values)) return values;
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
	const years = of("year").isAny ? allYears : of("year").values;
	const days = daysOf(dayField(of("monthDay"), 31, words[4]?.[0]), dayField(of("weekday"), 7, words[2]?.[0]));
	const atChange = of("hour").values.length === (of("hour").isAny ? 0 : 24) ? { isElapsed: true } : {
		repeated: "last",
		skipped: "later"
	};
	return days.needed.every((rule) => cronOf({
		text,
		minutes,
		hours,
		months,
		years,
		days: rule
	}) !== void 0) ? cronOf({
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
const croniterLanguage = fieldLanguage({
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
const variable = /\$(?:[A-Za-z_0-9]+|\{[^}]*\})/;
function valueFrom(node, at, layer, budget) {
	if (budget.left-- <= 0) return {
		kind: "unknown",
		at,
		layer,
		text: ""
	};
	if (node.kind === "scalar") {
		const { value } = node;
		if (typeof value === "string" && variable.test(value)) return {
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
	if (below?.kind !== "map" || above?.kind !== "map") return above ?? below;
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
const known = new WeakMap();
function dagsOf(project) {
	const dags = known.get(project) ?? readDags$1(project);
	known.set(project, dags);
	return dags;
}
function readDags$1(project) {
	const [document, ...chain] = project.documents;
	const { root } = document;
	if (root?.kind !== "map" || isDefaultsName(document.source.path)) return [];
	const budget = freshBudget();
	const files = filesOf(chain);
	const blockNode = childOf(root, "default");
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
		if (isBroken(document) || !document.root) continue;
		const value = mapIn(valueFrom(document.root, {
			document,
			path: []
		}, "file", budget));
		const both = filled(whole, value);
		if (!both || !whole || !value) {
			whole = both;
			continue;
		}
		const entries = new Map(both.entries);
		const defaults = filled(mapIn(whole.entries.get("default_args")), mapIn(value.entries.get("default_args")));
		if (defaults) entries.set("default_args", defaults);
		const tags = united(whole.entries.get("tags"), value.entries.get("tags"));
		if (tags) entries.set("tags", tags);
		whole = {
			...both,
			entries
		};
	}
	return whole;
}
function united(near, far) {
	if (near?.kind !== "list" || far?.kind !== "list") return isNull(near) ? far : near ?? far;
	const sorted = [...new Map([...near.items, ...far.items].map((item) => [item.kind === "scalar" ? String(item.value) : "", item]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
	return {
		...near,
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
function secondsOrTimedelta(value) {
	if (value.kind === "scalar" && typeof value.value === "number") return value.value;
	return timedeltaIn(value);
}
function typeIn(value) {
	return textIn(under(value, "__type__"));
}
// src/dialects/dag-factory/operators.ts
const movedModules = {
	"airflow.operators.bash_operator": "airflow.providers.standard.operators.bash",
	"airflow.operators.python_operator": "airflow.providers.standard.operators.python",
	"airflow.operators.dummy_operator": "airflow.providers.standard.operators.empty",
	"airflow.operators.dagrun_operator": "airflow.providers.standard.operators.trigger_dagrun",
	"airflow.operators.latest_only_operator": "airflow.providers.standard.operators.latest_only",
	"airflow.sensors.external_task_sensor": "airflow.providers.standard.sensors.external_task"
};
const movedClasses = { DummyOperator: "EmptyOperator" };
function movedTo(path) {
	const [, module = "", name = ""] = /^(.+)\.(\w+)$/.exec(path) ?? [];
	const target = movedModules[module];
	return target === void 0 ? void 0 : `${target}.${movedClasses[name] ?? name}`;
}
function isSensor(path) {
	return /Sensor(?:Async)?$/.test(path);
}
function isBranch(path) {
	return /(?:^|\.)Branch\w*Operator$/.test(path) || /\.task\.branch$|\.branch_task$/.test(path);
}
const kinds = [
	{
		pattern: /Sensor(?:Async)?$/,
		family: "sensor",
		facts: { idempotent: true }
	},
	{
		pattern: /Branch\w*Operator$|\.task\.branch$/,
		family: "branch",
		facts: {
			idempotent: true,
			crossesNetwork: false
		}
	},
	{
		pattern: /(?:Empty|Dummy|LatestOnly)Operator$/,
		family: "other",
		facts: {
			idempotent: true,
			crossesNetwork: false
		}
	},
	{
		pattern: /BashOperator$/,
		family: "shell"
	},
	{
		pattern: /PythonOperator$|\.task$|VirtualenvOperator$/,
		family: "python",
		facts: { expertise: "python" }
	},
	{
		pattern: /TriggerDagRunOperator$/,
		family: "sub-pipeline",
		facts: { crossesNetwork: false }
	},
	{
		pattern: /(?:Kubernetes\w*|Docker)Operator$/,
		family: "container"
	},
	{
		pattern: /HttpOperator$/,
		family: "http"
	},
	{
		pattern: /(?:Email|Slack\w*)Operator$/,
		family: "notify",
		facts: { exports: true }
	},
	{
		pattern: /(?:SQL\w*Check|CheckOperator)\w*$/,
		family: "test",
		facts: { idempotent: true }
	},
	{
		pattern: /(?:SQL\w*|Snowflake|BigQuery\w*|Postgres|MySql)Operator$/,
		family: "sql",
		facts: { expertise: "warehouse" }
	}
];
function factsOf(path) {
	const kind = kinds.find(({ pattern }) => pattern.test(path));
	if (!kind) return null;
	return {
		title: path.slice(path.lastIndexOf(".") + 1),
		family: kind.family,
		crossesNetwork: false,
		idempotent: null,
		rateLimited: false,
		writes: false,
		exports: false,
		expertise: null,
		storesOutputsOnRequest: false,
		takesDbtCommands: false,
		...kind.facts
	};
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
		accepts: outcomes
	},
	all_done_min_one_success: {
		join: "all",
		accepts: outcomes
	},
	all_done_setup_success: {
		join: "all",
		accepts: outcomes
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
		accepts: outcomes
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
	return nodeKeyOf(pathOf(dag, member, list));
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
		key: nodeKeyOf(path),
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
	const command = under(value, "bash_command");
	const text = textIn(command) ?? (command?.kind === "unknown" ? command.text : void 0);
	const chain = chainOf(dag, member, names);
	const from = (key, read) => orServer(chained(dag, chain, key, read));
	return {
		...base,
		kind: "task",
		action: {
			integration: "airflow",
			job: operator,
			facts: factsOf(operator),
			httpMethod: null,
			target: textSetting(dag.document, value, "trigger_dag_id"),
			targetScope: null
		},
		parameters: nodeOf(value),
		parametersPath: base.path,
		code: command && text !== void 0 ? [{
			kind: "command",
			text,
			path: pathIn(dag, command, [
				"tasks",
				member.id,
				"bash_command"
			])
		}] : [],
		connection: {
			at: placeOfKey(dag.document, value, "conn_id"),
			state: "unset",
			origin: "product-default"
		},
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
function chainOf(dag, member, names) {
	const chain = [member.value];
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
const absolute = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
function dateIn(value) {
	const text = textIn(value)?.trim();
	if (text === void 0) return { kind: "unknown" };
	const [, year, month, day, hour = "0", minute = "0", second = "0", zone] = absolute.exec(text) ?? [];
	if (year !== void 0) return {
		kind: "fixed",
		localTime: Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
		hasZone: zone !== void 0
	};
	if (/\d\s*(?:hour|minute|second|day)s?\b/i.test(text)) return { kind: "moving" };
	if (text === "now") return { kind: "moving" };
	return /^\d+ (?:week|month|year)s?$/.test(text) ? { kind: "invalid" } : { kind: "unknown" };
}
// src/dialects/dag-factory/read/triggers.ts
const timetables = /^airflow\.timetables\.(?:trigger\.CronTriggerTimetable|interval\.CronDataIntervalTimetable)$/;
function scheduleOf({ value: dag }) {
	const value = dag.entries.get("schedule") ?? dag.entries.get("schedule_interval");
	if (value === void 0 && dag.entries.has("timetable")) return {
		kind: "unknown",
		value: dag
	};
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
	if (value.kind === "map") return objectSchedule(value);
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
function objectSchedule(value) {
	const type = typeIn(value);
	const seconds = timedeltaIn(value);
	if (seconds !== void 0 && seconds > 0) return {
		kind: "interval",
		seconds,
		value
	};
	if (type !== void 0 && timetables.test(type)) {
		const written = under(value, "cron") ?? itemsOf(under(value, "__args__"))[0];
		const text = textIn(written);
		if (written && text !== void 0) return {
			kind: "cron",
			text,
			value: written,
			zone: under(value, "timezone"),
			isTimetable: true
		};
	}
	if ([
		"datasets",
		"assets",
		"__and__",
		"__or__"
	].some((key) => value.entries.has(key)) || /\.(?:Asset|Dataset)\w*$/.test(type ?? "")) return {
		kind: "data",
		value
	};
	return {
		kind: "other",
		value
	};
}
const presets = { "@quarterly": "0 0 1 */3 *" };
function clockOf(text) {
	const reading = readCroniter(presets[text] ?? text);
	return "isRandom" in reading ? null : reading;
}
function triggersOf(dag) {
	const schedule = scheduleOf(dag);
	if (schedule.kind === "unset" || schedule.kind === "none") return [];
	const path = pathIn(dag, dag.value.entries.get("schedule") ?? schedule.value, ["schedule"]);
	return [{
		kind: schedule.kind === "data" ? "sensor" : "cron",
		path,
		name: "",
		namePath: path,
		cron: schedule.kind === "cron" ? {
			at: placeOf(schedule.value, dag.document),
			state: "set",
			value: schedule.text,
			origin: schedule.value.layer === "dag" ? "declared" : "inherited"
		} : {
			at: { path },
			state: "unset",
			origin: "product-default"
		},
		clock: clockIn(dag, schedule),
		timeZone: zoneOf(dag, schedule),
		environments: [],
		environmentsPath: path,
		branch: null,
		excludeDates: [],
		passes: [],
		sensor: null,
		upstream: null,
		handlers: []
	}];
}
function clockIn(dag, schedule) {
	if (schedule.kind === "cron") return clockOf(schedule.text);
	if (schedule.kind === "continuous") return { isContinuous: true };
	if (schedule.kind !== "interval") return null;
	const start = dateIn(startOf(dag)?.value);
	return { interval: {
		seconds: schedule.seconds,
		from: start.kind === "fixed" ? start.localTime : null
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
		promises: promisesNothing,
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
	for (const dag of dagsIn(pipeline)) {
		const schedule = scheduleOf(dag);
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
			message: `Cron expression ${quoted(schedule.text)} never fires${because(schedule.text)}`,
			remedy: "Write a day that the month has"
		};
		else yield {
			kind,
			at,
			message: `Cron expression ${quoted(schedule.text)} is refused by Airflow: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
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
// src/dialects/dag-factory/readable-tags.ts
const readableTags = [{
	pattern: /^!(?:and|or|join)$/,
	problem: "is read by dag-factory 0.x, and 1.x refuses it; the file is not reviewed",
	remedy: "Write the key `__and__`, `__or__` or `__join__` with a list in place of the tag."
}, {
	pattern: /^!!python\/(?:tuple|list|dict|str|unicode|bytes|int|long|float|complex|bool|none|name:.+)$/,
	problem: "is read by the full loader of PyYAML only; the file is not reviewed",
	remedy: "Write the value without a tag."
}];
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
	"retry-delay": (_, { seconds }) => ({ text: `Set \`retry_delay: ${timedelta(seconds)}\` (${roughDuration(seconds)}) next to \`retries\`.` }),
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
		return { text: `Set \`execution_timeout: ${timedelta(seconds)}\` (${roughDuration(seconds)})${because}.` };
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
	"depend-on": (_, { between }) => ({ text: between ? `Add ${quoted(between.on.id)} to \`dependencies\` of task ${quoted(between.from.label)}.` : "Add the task to `dependencies`." }),
	"own-group": none,
	"remove-dependency": (_, { dependency }) => ({ text: `Remove ${quoted(dependency.name)} from \`dependencies\`.` }),
	"rename-dependency": ({ document }, { dependency, to }) => {
		const fix = replaceScalar(document, dependency.path, to);
		return {
			text: `Write ${quoted(to)}.`,
			...fix && { fix }
		};
	},
	"refer-to": none,
	name: none,
	"declare-input": (_, { name }) => ({ text: `Add ${quoted(name)} to \`params\` of the DAG.` }),
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
// src/dialects/dag-factory/validate.ts
const mostViolations = 1e3;
const fileOnDag = /^(on_(?:success|failure|execute)_callback)_file$/;
const fileOnTask = /^(python_callable|on_(?:success|failure|execute|retry|skipped)_callback)_file$/;
function validateDags(project) {
	if (isBroken(project.documents[0])) return [];
	const told = new Map();
	for (const dag of dagsOf(project)) for (const violation of violationsOf(dag)) {
		if (told.size === mostViolations) break;
		told.set(`${violation.kind} ${JSON.stringify("path" in violation.at ? violation.at.path : [])} ${violation.document?.source.path ?? ""}`, violation);
	}
	return [...told.values()];
}
function* violationsOf(dag) {
	yield* tagViolations(dag);
	for (const key of ["start_date", "end_date"]) for (const holder of [dag.value, mapIn(dag.value.entries.get("default_args"))]) yield* dateViolations(dag, under(holder, key));
	yield* timeoutNumber(dag, under(dag.value, "dagrun_timeout"), "dagrun_timeout");
	yield* timeoutNumber(dag, under(dag.value, "default_args", "execution_timeout"), "execution_timeout");
	yield* relativeFiles(dag, dag.value, fileOnDag, `DAG ${quoted(dag.id)}`);
	const defaults = mapIn(dag.value.entries.get("default_args"));
	if (defaults) yield* relativeFiles(dag, defaults, fileOnTask, `${quoted("default_args")} of DAG ${quoted(dag.id)}`);
	for (const task of tasksOf(dag)) {
		yield* taskViolations(dag, task);
		yield* relativeFiles(dag, task.value, fileOnTask, `task ${quoted(task.id)}`);
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
	yield violation(dag, "wrong-type", tags, `${quoted("tags")} of DAG ${quoted(dag.id)} is not a list`, `Write \`tags: [${text ?? ""}]\``);
}
function* dateViolations(dag, value) {
	if (!value || dateIn(value).kind !== "invalid") return;
	yield violation(dag, "wrong-value", value, `Date ${quoted(textIn(value) ?? "")} is refused: a relative date counts hours, minutes, seconds or days`, "Write a date, or a number of days such as \"7 days\"");
}
function* timeoutNumber(dag, value, key) {
	const number = value?.kind === "scalar" && typeof value.value === "number" ? value.value : void 0;
	if (!value || number === void 0) return;
	yield violation(dag, "wrong-type", value, `${quoted(key)} is a number, and Airflow takes a timedelta only`, `Write \`${key}: {__type__: datetime.timedelta, seconds: ${number}}\``);
}
function* taskViolations(dag, task) {
	const { id, value } = task;
	const said = (kind, at, message, remedy, part) => violation(dag, kind, at, message, remedy, part);
	yield* missingOperator(dag, task);
	const dependencies = under(value, "dependencies");
	if (dependencies?.kind === "scalar") yield said("wrong-type", dependencies, `${quoted("dependencies")} of task ${quoted(id)} is a text and not a list`, `Write \`dependencies: [${textIn(dependencies)}]\``);
	const partial = under(value, "partial");
	if (partial && under(value, "expand") === void 0 && under(value, "decorator") === void 0) yield said("missing-key", partial, `Task ${quoted(id)} has ${quoted("partial")} and no ${quoted("expand")}`, "Add `expand` with the argument to map over, or move the arguments of `partial` to the task", "key");
	const slots = under(value, "pool_slots");
	const count = wholeIn(slots);
	if (slots && count !== void 0 && count < 1) yield said("wrong-value", slots, `${quoted("pool_slots")} of task ${quoted(id)} is ${count}, and Airflow takes 1 or more`, "Write `pool_slots: 1`");
	const delta = under(value, "execution_delta");
	if (delta?.kind === "map" && typeIn(delta) !== void 0) yield said("wrong-type", delta, `${quoted("execution_delta")} of task ${quoted(id)} is an object, and dag-factory 1.1.0 takes a text only`, "Write `execution_delta: \"2 hours\"` with the real distance");
	yield* timeoutNumber(dag, under(value, "execution_timeout"), "execution_timeout");
	yield* ruleViolations(dag, value);
}
function* ruleViolations(dag, value) {
	const written = under(value, "trigger_rule");
	const name = textIn(written);
	if (!written || name === void 0 || name.includes("{{") || ruleNamed(name) || name in removedRules) return;
	const near = soleClosestTo(name, ruleNames);
	yield violation(dag, "wrong-value", written, `Trigger rule ${quoted(name)} does not exist${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`, near === void 0 ? `Write one of ${ruleNames.join(", ")}` : `Write \`trigger_rule: ${near}\``);
}
function* relativeFiles(dag, holder, named, owner) {
	for (const [key, value] of holder.entries) {
		const [, start] = named.exec(key) ?? [];
		const text = textIn(value);
		if (start === void 0 || text === void 0 || text.startsWith("/")) continue;
		if (under(holder, `${start}_name`) === void 0 || under(holder, start) !== void 0) continue;
		yield violation(dag, "wrong-value", value, `${quoted(key)} of ${owner} is a relative path, and dag-factory takes an absolute one only`, `Write the whole path, such as \`${key}: /opt/airflow/dags/${text.replace(/^(?:\.?\/)+/, "")}\``);
	}
}
function* missingOperator(dag, { id, value, isListed }) {
	if (["operator", "decorator"].some((key) => !isNull(value.entries.get(key)) && value.entries.has(key))) return;
	const list = dag.value.entries.get("tasks");
	const isInBlock = isListed && under(dag.block, "tasks")?.kind === "list" && value.layer === "dag";
	yield violation(dag, "missing-key", isInBlock && list ? list : value, isInBlock ? `Task ${quoted(id)} has no ${quoted("operator")}: a list of tasks replaces that of the block ${quoted("default")}` : `Task ${quoted(id)} has neither ${quoted("operator")} nor ${quoted("decorator")}`, isInBlock ? "Write the tasks as a mapping in both places, or add `operator`" : "Add `operator` with the dotted path of a class");
}
// src/dialects/dag-factory/index.ts
const dagFactory = {
	...dagFactoryDialect,
	service,
	recognise: recogniseDags,
	claims: claimedBy,
	projectsIn,
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
// src/dialects/dag-factory/rules/asset-schedule-unsupported.ts
var asset_schedule_unsupported_default = defineRule({
	summary: "A schedule of assets has a form for each version of Airflow",
	why: "Airflow 2 refuses a list of URIs and Airflow 3 a mapping of `datasets`: the file does not load.",
	remedy: "Write the form of the version that runs it.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const schedule = scheduleOf(dag);
			if (schedule.kind !== "data" || schedule.value.kind === "scalar" || schedule.value.kind === "unknown") continue;
			const { value } = schedule;
			if (value.kind === "map" && value.entries.has("datasets")) yield {
				at: placeIn(dag, value.entries.get("datasets") ?? value, "key"),
				message: `Schedule of DAG ${quoted(dag.id)} is a mapping of ${quoted("datasets")}, which Airflow 3 refuses and Airflow 2 reads`,
				remedy: "For Airflow 3 write a list of URIs, or `__and__` and `__or__` over `airflow.sdk.Asset` objects.",
				subject: dag.id
			};
			else if (value.kind === "list" && value.items.some((item) => textIn(item) !== void 0)) yield {
				at: placeIn(dag, value),
				message: `Schedule of DAG ${quoted(dag.id)} is a list of URIs, which Airflow 2 refuses and Airflow 3 reads`,
				remedy: "For Airflow 2 write a mapping with `datasets` and the list below it.",
				subject: dag.id
			};
		}
	}
});
// src/dialects/dag-factory/catch-up.ts
const day = 864e5;
const mostDays = 2e4;
function firingsBetween(dag, from, to) {
	const schedule = scheduleOf(dag);
	if (schedule.kind === "interval") return Math.max(0, Math.floor((to - from) / (schedule.seconds * 1e3)));
	const clock = schedule.kind === "cron" ? clockOf(schedule.text) : null;
	if (!clock || !("cron" in clock) || to - from > mostDays * day) return null;
	const { minutes, hours, seconds, months, days, years } = clock.cron;
	let count = 0;
	for (let at = new Date(from); at.getTime() < to; at = nextMonth(at)) {
		const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
		const end = Math.min(to, nextMonth(at).getTime());
		if (!months.includes(month) || !years.includes(year)) continue;
		count += daysSet(daysOfMonth(days, year, month), at.getUTCDate(), new Date(end - 1).getUTCDate());
	}
	return count * minutes.length * hours.length * seconds.length;
}
function nextMonth(at) {
	return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
}
function daysSet(bits, first, last) {
	let count = 0;
	for (let date = first; date <= last; date++) if (bits >>> date - 1 & 1) count++;
	return count;
}
// src/dialects/dag-factory/rules/catchup-unset.ts
var catchup_unset_default = defineRule({
	summary: "A DAG with a start date in the past should say whether it catches up",
	why: "Airflow 2 starts a run for every interval since the start date as soon as the DAG is switched on, Airflow 3 starts none: the default changed.",
	remedy: "Set `catchup: false`, or `catchup: true` where every interval must run.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline, today }) {
		for (const dag of dagsIn(pipeline)) {
			if (dag.value.entries.has("catchup")) continue;
			const schedule = scheduleOf(dag);
			const start = startOf(dag);
			const date = dateIn(start?.value);
			if (schedule.kind !== "cron" && schedule.kind !== "interval" || date.kind !== "fixed") continue;
			const runs = firingsBetween(dag, date.localTime, Date.parse(`${today}T00:00:00Z`));
			if (runs === null || runs < 2) continue;
			yield {
				at: {
					path: [dag.id],
					part: "key"
				},
				message: `DAG ${quoted(dag.id)} starts on ${quoted(textIn(start?.value) ?? "")} and has no ${quoted("catchup")}: Airflow 2 starts ${runsText(runs)} immediately, Airflow 3 none`,
				subject: dag.id
			};
		}
	}
});
function runsText(runs) {
	if (runs < 100) return count(runs, "run");
	const scale = 10 ** (Math.floor(Math.log10(runs)) - 1);
	return `about ${Math.floor(runs / scale) * scale} runs`;
}
// src/dialects/dag-factory/rules/cron-day-or.ts
var cron_day_or_default = defineRule({
	summary: "Both day fields of a cron expression mean either day",
	why: "Airflow starts the DAG on the days of the month and on the days of the week, not only where both meet.",
	remedy: "Write `*` in one of the two fields, or check the date in the first task.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const schedule = scheduleOf(dag);
			const clock = schedule.kind === "cron" ? clockOf(schedule.text) : null;
			if (schedule.kind !== "cron" || !clock || !("cron" in clock) || clock.cron.days.kind !== "either") continue;
			const { monthDays, weekdays } = clock.cron.days;
			if (monthDays.days.length >= 31 || weekdays.weekdays.length >= 7) continue;
			yield {
				at: placeIn(dag, schedule.value),
				message: `Cron expression ${quoted(schedule.text)} fires on the days of the month or on the days of the week that it names`,
				subject: schedule.text
			};
		}
	}
});
// src/dialects/dag-factory/rules/cron-seconds.ts
var cron_seconds_default = defineRule({
	summary: "A cron expression of six fields has its seconds last",
	why: "Quartz and others have the seconds first. Such a text is valid in Airflow too, and fires at other times.",
	remedy: "Write five fields.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const schedule = scheduleOf(dag);
			if (schedule.kind !== "cron") continue;
			const fields = schedule.text.trim().split(/\s+/);
			const clock = clockOf(schedule.text);
			const second = fields[5];
			if (second === void 0 || !clock || !("cron" in clock)) continue;
			const isPlain = /^\d+$/.test(second);
			yield {
				at: placeIn(dag, schedule.value),
				message: `Cron expression ${quoted(schedule.text)} has its seconds last${isPlain ? `: it fires at second ${second}` : second === "*" ? ": it fires every second of each minute that it names" : ""}`,
				remedy: fields[0] === "0" && !isPlain ? `Write ${quoted(fields.slice(1, 6).join(" "))} if the first field is meant as the seconds.` : "Write five fields if the seconds do not matter.",
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
var default_overridden_default = defineRule({
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
					message: `${quoted(key)} of the block ${quoted("default")} has no effect: ${quoted(winner.at.document.source.path)} sets ${wordOf(winner)} and goes before it`,
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
	return value.kind === "scalar" ? quoted(textIn(value) ?? "null") : "another value";
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
var environment_expanded_early_default = defineRule({
	summary: "Variables of a shell are replaced when the file is parsed",
	why: "dag-factory replaces `$NAME` in the whole file by the value of the process that parses it, not of the worker that runs the task. Names that are not set there stay.",
	remedy: "Read the value on the worker, in a script or through `{{ var.value.name }}`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const { id, value } of tasksOf(dag)) for (const key of code) {
			const text = under(value, key);
			const name = text?.kind === "unknown" ? variable.exec(text.text)?.[0] : void 0;
			if (!text || name === void 0 || /^\$\d/.test(name)) continue;
			yield {
				at: placeIn(dag, text),
				message: `${quoted(key)} of task ${quoted(id)} has ${quoted(name)}, which is replaced when the file is parsed`,
				subject: `${id} ${key}`
			};
		}
	}
});
// src/dialects/dag-factory/rules/expand-source-not-upstream.ts
var expand_source_not_upstream_default = defineRule({
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
						message: `Task ${quoted(id)} takes the result of ${quoted(plain)}, which stands after it and is not in its ${quoted("dependencies")}`,
						remedy: `Add \`dependencies: [${plain}]\`.`,
						subject: `${id} ${plain}`
					};
				}
			}
		}
	}
});
// src/dialects/dag-factory/rules/group-nesting-cycle.ts
var group_nesting_cycle_default = defineRule({
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
				message: `Task group ${quoted(first.id)} lies inside ${chainFrom(first, groups)}`,
				subject: first.id
			};
		}
	}
});
function chainFrom(first, groups) {
	const names = [];
	let current = groups.get(textIn(under(first.value, "parent_group_name")) ?? "");
	while (current && !names.includes(quoted(current.id)) && names.length < 6) {
		names.push(quoted(current.id));
		current = groups.get(textIn(under(current.value, "parent_group_name")) ?? "");
	}
	return names.join(", which lies inside ");
}
// src/dialects/dag-factory/rules/group-prefix-breaks-dependency.ts
var group_prefix_breaks_dependency_default = defineRule({
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
				const why = group === void 0 ? void 0 : reasonOf(dag, task, group);
				const dependencies = under(task.value, "dependencies");
				if (why === void 0 || itemsOf(dependencies).length === 0 && !named.has(task.id)) continue;
				yield {
					at: itemsOf(dependencies).length > 0 && dependencies ? placeIn(dag, dependencies) : placeIn(dag, task.value),
					message: `Task ${quoted(task.id)} in group ${quoted(group ?? "")} ${why} and takes part in ${quoted("dependencies")}, which dag-factory 1.1.0 cannot resolve`,
					subject: task.id
				};
			}
		}
	}
});
function reasonOf(dag, { value }, name) {
	const group = groupsOf(dag).find(({ id }) => id === name);
	if (!group) return void 0;
	if (under(value, "decorator")) return "is decorated";
	return flagIn(under(group.value, "prefix_group_id")) === false ? "has no prefix" : void 0;
}
// src/dialects/dag-factory/rules/join-after-branch.ts
const mostSteps = 2e4;
var join_after_branch_default = defineRule({
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
					message: `Task ${quoted(join.label)} needs both ${labelOf(pipeline, one)} and ${labelOf(pipeline, other)}, of which ${quoted(branch.label)} skips one: unless it takes both, ${quoted(join.label)} is always skipped`,
					subject: `${join.id} ${branch.id}`
				};
			}
		}
	}
});
function labelOf({ nodes }, key) {
	return quoted(nodes.get(key)?.label ?? "");
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
var key_in_wrong_place_default = defineRule({
	summary: "Keys must stand where they are read",
	why: "A key of the DAG in `default_args`, and a key of tasks on the DAG, have no effect, and nothing says so.",
	remedy: "Move the key.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			for (const [key, value] of mapIn(dag.value.entries.get("default_args"))?.entries ?? []) {
				if (!onlyOnDag.has(key) || dag.value.entries.has(key) || !isToldHere(dag, value, (other) => under(other.value, "default_args", key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${quoted(key)} in ${quoted("default_args")} of DAG ${quoted(dag.id)} has no effect: it is a key of the DAG`,
					remedy: `Move \`${key}\` out of \`default_args\`, next to it.`,
					...key !== "schedule" && { severity: "warning" },
					subject: `${dag.id} ${key}`
				};
			}
			for (const [key, value] of dag.value.entries) {
				if (!onlyOnTask.has(key) || !isToldHere(dag, value, (other) => other.value.entries.get(key))) continue;
				yield {
					at: placeIn(dag, value, "key"),
					message: `${quoted(key)} of DAG ${quoted(dag.id)} has no effect: it is a key of tasks`,
					remedy: `Move \`${key}\` into \`default_args\`.`,
					severity: "warning",
					subject: `${dag.id} ${key}`
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
var leaf_hides_failure_default = defineRule({
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
				message: `Task ${quoted(leaf.label)} is the last one and starts with ${quoted(rule)}: the run ends as success although ${quoted(before[0]?.label ?? "")} failed`,
				subject: leaf.id
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
// src/dialects/dag-factory/rules/moving-start-date.ts
var moving_start_date_default = defineRule({
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
				message: `Start date ${quoted(textIn(start) ?? "")} of DAG ${quoted(dag.id)} moves every day: it is counted from the day of parsing`,
				subject: dag.id
			};
		}
	}
});
// src/dialects/dag-factory/rules/operator-moved.ts
var operator_moved_default = defineRule({
	summary: "Operators should have a path that Airflow 3 knows",
	why: "Importing a path that is gone fails, and with it every DAG of the file.",
	remedy: "Write the path of the provider.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const { id, value } of tasksOf(dag)) {
			const operator = under(value, "operator");
			const path = textIn(operator);
			const target = path === void 0 ? void 0 : movedTo(path);
			if (!operator || path === void 0 || target === void 0) continue;
			yield {
				at: placeIn(dag, operator),
				message: `Operator ${quoted(path)} of task ${quoted(id)} does not exist in Airflow 3`,
				remedy: `Write \`${target}\`; it needs the package apache-airflow-providers-standard.`,
				subject: `${id} ${path}`
			};
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
var removed_key_default = defineRule({
	summary: "Keys of dag-factory 0.x must not be used with 1.x",
	why: "Version 1.0 dropped them: `schedule_interval` and old keys of a task are refused, so that no DAG of the file loads, and old keys of a DAG or of `default_args` vanish without a message.",
	remedy: "Write the key of version 1.x, with a `datetime.timedelta` in place of seconds.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md"],
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const found = [...removedIn(dag)];
			const [first, ...others] = found;
			if (!first) continue;
			if (isWrittenForOne(dag)) for (const one of found) yield problemOf(dag, one);
			else yield {
				at: placeIn(dag, first.value, "key"),
				message: `DAG ${quoted(dag.id)} has ${listNames([first, ...others].map(({ key }) => key))}, which dag-factory 0.x reads and 1.x ${found.some(({ isRefused }) => isRefused) ? "refuses: no DAG of the file loads there" : "drops without a message"}`,
				remedy: "Pin `dag-factory<1`, or write the keys of 1.x before the upgrade.",
				severity: "warning",
				subject: dag.id
			};
		}
	}
});
function* removedIn(dag) {
	yield* keysIn(dag, (other) => other.value, `DAG ${quoted(dag.id)}`, false);
	yield* keysIn(dag, (other) => mapIn(other.value.entries.get("default_args")), `${quoted("default_args")} of DAG ${quoted(dag.id)}`, false);
	for (const { id } of tasksOf(dag)) yield* keysIn(dag, (other) => tasksOf(other).find((task) => task.id === id)?.value, `Task ${quoted(id)}`, true);
}
function* keysIn(dag, holderIn, owner, isTask) {
	const holder = holderIn(dag);
	for (const [key, value] of holder?.entries ?? []) {
		const now = removedKeys[key];
		if (now === void 0 || holder?.entries.has(now)) continue;
		if (isToldHere(dag, value, (other) => holderIn(other)?.entries.get(key))) yield {
			key,
			now,
			value,
			owner,
			isRefused: isTask || key === "schedule_interval"
		};
	}
}
function isWrittenForOne({ project, document }) {
	return document.source.text.includes("__type__") || dagsOf(project).some(({ value }) => value.entries.get("tasks")?.kind === "list");
}
function problemOf(dag, { key, now, value, owner, isRefused }) {
	return {
		at: placeIn(dag, value, "key"),
		message: isRefused ? `${owner} has ${quoted(key)}, which dag-factory 1.x refuses: no DAG of the file loads` : `${owner} has ${quoted(key)}, which dag-factory 1.x drops: ${lost[key] ?? "it has no effect"}`,
		remedy: remedyFor(now, value),
		...isRefused ? {} : { severity: "warning" },
		subject: `${owner} ${key}`
	};
}
function remedyFor(now, value) {
	const written = value.kind === "scalar" ? value.value : null;
	if (now === "execution_delta" && typeof written === "number") return `With 1.x write \`execution_delta: "${written} seconds"\`.`;
	if (typeof written === "number" && now !== "schedule") return `With 1.x write \`${now}: {__type__: datetime.timedelta, seconds: ${written}}\`.`;
	return `With 1.x write \`${now}\`.`;
}
// src/dialects/dag-factory/rules/root-key-becomes-dag.ts
var root_key_becomes_dag_default = defineRule({
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
					message: `Root key ${quoted(key)} is read as a DAG and is no mapping: no DAG of the file loads`,
					subject: key
				};
				else {
					const other = dagsOf(dag.project).find(({ id }) => id === key);
					if (other && !other.value.entries.has("tasks") && !other.value.entries.has("schedule")) yield {
						at: {
							path: [key],
							part: "key"
						},
						message: `Root key ${quoted(key)} becomes a DAG without tasks`,
						severity: "warning",
						subject: key
					};
				}
			}
		}
	}
});
// src/dialects/dag-factory/rules/schedule-unset.ts
var schedule_unset_default = defineRule({
	summary: "A DAG should say that it has no schedule",
	why: "dag-factory takes a missing schedule and null for the same. Airflow 2 then starts the DAG every day, Airflow 3 never.",
	remedy: "Write `schedule: \"None\"` with quotes for no schedule, or the schedule.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) {
			const schedule = scheduleOf(dag);
			const written = dag.value.entries.get("schedule") ?? dag.value.entries.get("schedule_interval");
			if (schedule.kind !== "unset" || mapIn(dag.value.entries.get("default_args"))?.entries.has("schedule")) continue;
			yield {
				at: written ? placeIn(dag, written, "key") : {
					path: [dag.id],
					part: "key"
				},
				message: `DAG ${quoted(dag.id)} has ${schedule.isNull ? "null as its schedule" : "no schedule"}: Airflow 2 starts it every day, Airflow 3 never`,
				subject: dag.id
			};
		}
	}
});
// src/dialects/dag-factory/rules/sensor-holds-worker.ts
const defaultTimeout = 604800;
const longest = 1800;
var sensor_holds_worker_default = defineRule({
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
				message: `Sensor ${quoted(task.id)} waits in mode poke for up to ${timeout ? roughDuration(seconds) : "7 days, the default"}, and holds a worker all the time`,
				subject: task.id
			};
		}
	}
});
function argumentOf(dag, task, key) {
	const value = chainOf(dag, task, { groups: new Map(groupsOf(dag).map((group) => [group.id, group])) }).find(({ entries }) => entries.has(key))?.entries.get(key);
	return isNull(value) ? void 0 : value;
}
// src/dialects/dag-factory/rules/setting-ignored.ts
var setting_ignored_default = defineRule({
	summary: "Settings of a DAG must be among those that dag-factory passes on",
	why: "dag-factory 1.1.0 drops other parameters of a DAG without a message: it looks protected, and is not.",
	remedy: "Remove the key, or set it in the configuration of the server.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const [key, value] of dag.value.entries) {
			if (!ignoredParameters.has(key) || !isToldHere(dag, value, (other) => other.value.entries.get(key))) continue;
			yield {
				at: placeIn(dag, value, "key"),
				message: `${quoted(key)} of DAG ${quoted(dag.id)} has no effect: dag-factory 1.1.0 does not pass it on`,
				subject: `${dag.id} ${key}`
			};
		}
	}
});
// src/dialects/dag-factory/rules/trigger-rule-removed.ts
var trigger_rule_removed_default = defineRule({
	summary: "Trigger rules should be known to Airflow 3",
	why: "Airflow 3 refuses names that Airflow 2 took, and the file does not load.",
	remedy: "Write the name that both know.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const dag of dagsIn(pipeline)) for (const { id, value } of tasksOf(dag)) {
			const rule = under(value, "trigger_rule");
			const name = textIn(rule) ?? "";
			const now = removedRules[name];
			if (!rule || now === void 0) continue;
			yield {
				at: placeIn(dag, rule),
				message: `Trigger rule ${quoted(name)} of task ${quoted(id)} does not exist in Airflow 3`,
				remedy: `Write \`trigger_rule: ${now}\`.`,
				subject: id
			};
		}
	}
});
// src/dialects/dag-factory/rules/unknown-group.ts
var unknown_group_default = defineRule({
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
				const near = soleClosestTo(name, groups);
				const isDropped = groups.length === 0;
				yield {
					at: placeIn(dag, written),
					message: isDropped ? `${word} ${quoted(id)} names group ${quoted(name)}, which has no effect: the DAG has no ${quoted("task_groups")}` : `${word} ${quoted(id)} names group ${quoted(name)}, which does not exist${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
					...isDropped && { severity: "warning" },
					subject: `${id} ${name}`
				};
			}
		}
	}
});
// src/dialects/dag-factory/rules/zone-lost.ts
var zone_lost_default = defineRule({
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
				message: `Zone ${quoted(own)} of DAG ${quoted(dag.id)} has no effect: the start date stands in ${quoted("default_args")}, so the schedule is in UTC`,
				subject: dag.id
			};
			const date = dateIn(start.value);
			if (date.kind !== "fixed" || !date.hasZone || /(?:Z|[+-]00:?00)$/.test(text)) continue;
			if (isToldHere(dag, start.value, (other) => startOf(other)?.value)) yield {
				at: placeIn(dag, start.value),
				message: `Offset in start date ${quoted(text)} is thrown away: the date and the schedule are in ${textIn(under(start.holder, "timezone")) ?? "UTC"}`,
				subject: `${dag.id} offset`
			};
		}
	}
});
// src/dialects/dag-factory/rules/index.ts
const rules = {
	"asset-schedule-unsupported": onlyFor("dag-factory", asset_schedule_unsupported_default),
	"catchup-unset": onlyFor("dag-factory", catchup_unset_default),
	"cron-day-or": onlyFor("dag-factory", cron_day_or_default),
	"cron-seconds": onlyFor("dag-factory", cron_seconds_default),
	"default-overridden": onlyFor("dag-factory", default_overridden_default),
	"environment-expanded-early": onlyFor("dag-factory", environment_expanded_early_default),
	"expand-source-not-upstream": onlyFor("dag-factory", expand_source_not_upstream_default),
	"group-nesting-cycle": onlyFor("dag-factory", group_nesting_cycle_default),
	"group-prefix-breaks-dependency": onlyFor("dag-factory", group_prefix_breaks_dependency_default),
	"join-after-branch": onlyFor("dag-factory", join_after_branch_default),
	"key-in-wrong-place": onlyFor("dag-factory", key_in_wrong_place_default),
	"leaf-hides-failure": onlyFor("dag-factory", leaf_hides_failure_default),
	"moving-start-date": onlyFor("dag-factory", moving_start_date_default),
	"operator-moved": onlyFor("dag-factory", operator_moved_default),
	"removed-key": onlyFor("dag-factory", removed_key_default),
	"root-key-becomes-dag": onlyFor("dag-factory", root_key_becomes_dag_default),
	"schedule-unset": onlyFor("dag-factory", schedule_unset_default),
	"sensor-holds-worker": onlyFor("dag-factory", sensor_holds_worker_default),
	"setting-ignored": onlyFor("dag-factory", setting_ignored_default),
	"trigger-rule-removed": onlyFor("dag-factory", trigger_rule_removed_default),
	"unknown-group": onlyFor("dag-factory", unknown_group_default),
	"zone-lost": onlyFor("dag-factory", zone_lost_default)
};
export { asset_schedule_unsupported_default as C, catchup_unset_default as S, expand_source_not_upstream_default as _, setting_ignored_default as a, cron_seconds_default as b, root_key_becomes_dag_default as c, moving_start_date_default as d, leaf_hides_failure_default as f, group_nesting_cycle_default as g, group_prefix_breaks_dependency_default as h, trigger_rule_removed_default as i, removed_key_default as l, join_after_branch_default as m, zone_lost_default as n, sensor_holds_worker_default as o, key_in_wrong_place_default as p, unknown_group_default as r, schedule_unset_default as s, rules as t, operator_moved_default as u, environment_expanded_early_default as v, dagFactory as w, cron_day_or_default as x, default_overridden_default as y };
