const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_startup = require("./startup.js");
const require_check_command = require("./check-command.js");
// src/time/quartz-sets.ts
const quartzLimits = {
	second: {
		label: "second",
		min: 0,
		max: 59,
		mostStep: 59
	},
	minute: {
		label: "minute",
		min: 0,
		max: 59,
		mostStep: 59
	},
	hour: {
		label: "hour",
		min: 0,
		max: 23,
		mostStep: 23
	},
	monthDay: {
		label: "day of month",
		min: 1,
		max: 31,
		mostStep: 31
	},
	month: {
		label: "month",
		min: 1,
		max: 12,
		mostStep: 12,
		names: require_check_command.shortMonthNames
	},
	weekday: {
		label: "day of week",
		min: 1,
		max: 7,
		mostStep: 7,
		names: require_check_command.weekdayNames
	},
	year: {
		label: "year",
		min: 1970,
		max: 2199,
		mostStep: Number.POSITIVE_INFINITY
	}
};
function quartzSet(field, text) {
	const limits = quartzLimits[field];
	const set = {
		values: new Set(),
		isEvery: false,
		isOpen: false,
		fromEnd: void 0,
		isNearest: false,
		isLast: false,
		nth: void 0
	};
	if (field === "weekday" && text.length > 1 && text.includes("L") && text.includes(",")) return { refused: `Quartz takes no list with "L" in the ${limits.label} field` };
	if (field === "weekday" && text.split("#").length > 2) return { refused: "Quartz takes one \"#\" in the day of week field" };
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const item = $l[$];
		{
			if (item === "") continue;
			const reason = addItem(set, field, item);
			if (reason !== null) return { refused: reason };
		}
	}
	if (set.values.size === 0 && !set.isOpen && set.fromEnd === void 0) return { refused: `The ${limits.label} field ${require_startup.quoted(text)} has no value` };
	return set;
}
function addItem(set, field, item) {
	const refused = `${require_startup.quoted(item)} is no value of the ${quartzLimits[field].label} field in Quartz`;
	return (item === "L" || item === "LW" || /^L-\d*W?$/.test(item) ? addLast(set, field, item) : /^[A-Z]/.test(item) ? addName(set, field, item) : item.startsWith("?") ? addOpen(set, field, item) : /^[*/]/.test(item) ? addEvery(set, field, item) : addNumber(set, field, item)) ? null : refused;
}
function addLast(set, field, item) {
	if (field === "weekday") set.values.add(7);
	if (field !== "monthDay") return true;
	const { 1: count, 2: nearest } = /^L(?:-(\d+))?(W)?$/.exec(item) ?? [];
	if (item.startsWith("L-") && count === void 0) return false;
	set.fromEnd = Number(count ?? 0);
	set.isNearest ||= nearest !== void 0;
	return set.fromEnd <= 30;
}
function addName(set, field, item) {
	const { names, min } = quartzLimits[field];
	if (!names) return false;
	const numberOf = (text) => {
		const at = names.indexOf(text);
		return at === -1 ? void 0 : at + min;
	};
	const value = numberOf(item.slice(0, 3));
	if (value === void 0) return false;
	const rest = item.slice(3);
	if (rest.startsWith("-")) {
		const end = numberOf(rest.slice(1, 4));
		return end !== void 0 && addRange(set, field, value, end, 1);
	}
	if (field === "weekday" && rest.startsWith("#")) {
		if (!/^#\+?0*[1-5]$/.test(rest)) return false;
		set.nth = Number(rest.slice(1));
	}
	if (field === "weekday" && rest.startsWith("L")) set.isLast = true;
	set.values.add(value);
	return true;
}
function addOpen(set, field, item) {
	set.isOpen = true;
	return item.length < 3 && (field === "monthDay" || field === "weekday");
}
function addEvery(set, field, item) {
	const { min, max, mostStep } = quartzLimits[field];
	const { 1: step } = /^\*?\/(.*)$/.exec(item) ?? [];
	if (step === void 0) {
		set.isEvery = true;
		return addRange(set, field, min, max, 1);
	}
	if (!/^\+?\d+$/.test(step) || Number(step) > mostStep) return false;
	if (Number(step) <= 1) set.isEvery = true;
	return addRange(set, field, min, max, Math.max(Number(step), 1));
}
function addNumber(set, field, item) {
	const { 0: digits = "" } = /^\d+/.exec(item) ?? [];
	const value = Number(digits);
	const rest = item.slice(digits.length);
	if (digits === "") return false;
	if (rest.startsWith("L")) {
		set.isLast = true;
		set.values.add(value);
		return field === "weekday" && value >= 1 && value <= 7;
	}
	if (rest.startsWith("W")) {
		set.isNearest = true;
		set.values.add(value);
		return field === "monthDay" && value <= 31;
	}
	if (rest.startsWith("#")) {
		set.nth = Number(rest.slice(1));
		set.values.add(value);
		return field === "weekday" && /^#\+?0*[1-5]$/.test(rest);
	}
	const { mostStep, max } = quartzLimits[field];
	if (rest.startsWith("-")) {
		const { 0: whole, 1: end = "", 2: slash, 3: step = "" } = /^-(\d+)(?:(\/)(\d*))?/.exec(rest) ?? [];
		if (whole === void 0 || slash !== void 0 && step === "") return false;
		return addRange(set, field, value, Number(end), slash === void 0 ? 1 : Number(step));
	}
	if (rest.startsWith("/")) {
		const { 0: whole, 1: step = "" } = /^\/(\d\d+|\d$)/.exec(rest) ?? [];
		return whole !== void 0 && Number(step) <= mostStep && addRange(set, field, value, max, Number(step), true);
	}
	return addRange(set, field, value, value, 0);
}
function addRange(set, field, from, to, step, isOpenEnd = false) {
	const { min, max } = quartzLimits[field];
	if (field !== "year" && (from < min || from > max || !isOpenEnd && to > max)) return false;
	if (step === 0) {
		set.values.add(from);
		return true;
	}
	if (field === "year" && to < from) return isOpenEnd;
	const size = min === 0 ? max + 1 : max;
	const last = to < from ? to + size : Math.min(to, field === "year" ? max : to);
	for (let value = field === "year" ? Math.max(from, min - (min - from) % step) : from; value <= last; value += step) set.values.add(value > max ? value - size : value);
	return true;
}
// src/time/quartz.ts
const fields$2 = {
	minute: {
		label: "minute",
		min: 0,
		max: 59,
		wraps: true,
		mostStep: 59
	},
	hour: {
		label: "hour",
		min: 0,
		max: 23,
		wraps: true,
		mostStep: 23
	},
	monthDay: {
		label: "day of month",
		min: 1,
		max: 31,
		wraps: true,
		mostStep: 31
	},
	month: {
		label: "month",
		min: 1,
		max: 12,
		names: require_check_command.shortMonthNames,
		wraps: true,
		mostStep: 12
	},
	weekday: {
		label: "day of week",
		min: 1,
		max: 7,
		names: require_check_command.weekdayNames,
		wraps: true,
		mostStep: 7
	},
	year: {
		label: "year",
		min: 1970,
		max: 2199,
		wraps: false
	}
};
const second = {
	label: "second",
	min: 0,
	max: 59,
	wraps: true,
	mostStep: 59
};
function readQuartz(text) {
	const words = [...text.matchAll(/[^ \t]+/g)];
	const whole = {
		start: 0,
		end: text.length
	};
	if (words.length < 6) return { problems: [{
		message: `${words.length} fields instead of six or seven: second minute hour day-of-month month day-of-week and perhaps year`,
		within: whole
	}] };
	const upper = words.map(({ 0: word }) => word.toUpperCase());
	const sets = new Map(order.map((field, index) => [field, quartzSet(field, upper[index] ?? "*")]));
	const spanOf = (field) => {
		const word = words[order.indexOf(field)];
		return word ? {
			start: word.index,
			end: word.index + word[0].length
		} : whole;
	};
	const problems = [...sets].flatMap(({ 0: field, 1: set }) => "refused" in set ? [{
		message: plainReason(field, upper[order.indexOf(field)] ?? "*") ?? set.refused,
		within: spanOf(field)
	}] : []);
	const setOf = (field) => {
		const set = sets.get(field);
		return set && !("refused" in set) ? set : nothing;
	};
	const monthDay = setOf("monthDay"), weekday = setOf("weekday");
	if (!isRefused(sets.get("monthDay")) && !isRefused(sets.get("weekday")) && monthDay.isOpen === weekday.isOpen) {
		const message = monthDay.isOpen ? "Day of month and day of week are both ?: one of them must name days" : "Day of month and day of week are both set: one of them must be ?";
		problems.push({
			message,
			within: spanOf("monthDay")
		});
	}
	if (problems.length > 0) return { problems };
	const cron = require_check_command.cronOf({
		text: upper.join(" "),
		seconds: valuesOf(setOf("second")),
		minutes: valuesOf(setOf("minute")),
		hours: valuesOf(setOf("hour")),
		months: valuesOf(setOf("month")),
		years: upper[6] === void 0 || upper[6] === "*" ? require_check_command.allYears : valuesOf(setOf("year")).filter((year) => year >= 1970 && year <= 2199),
		days: monthDay.isOpen ? weekdaysOf(weekday) : monthDaysOf(monthDay, upper[3] ?? ""),
		repeated: "last"
	});
	return cron ? { cron } : { problems: [{
		message: neverFires$1(upper, monthDay.isOpen),
		within: spanOf(monthDay.isOpen ? "weekday" : "monthDay")
	}] };
}
const order = [
	"second",
	"minute",
	"hour",
	"monthDay",
	"month",
	"weekday",
	"year"
];
const nothing = {
	values: new Set(),
	isEvery: false,
	isOpen: false,
	fromEnd: void 0,
	isNearest: false,
	isLast: false,
	nth: void 0
};
function isRefused(set) {
	return set !== void 0 && "refused" in set;
}
function valuesOf({ values }) {
	return [...values].sort((a, b) => a - b);
}
function monthDaysOf(set, text) {
	const { fromEnd, isNearest, isEvery } = set;
	const days = valuesOf(set);
	const none = {
		kind: "month-days",
		days: [],
		fromEnd: [],
		nearest: [],
		lastWorkday: false
	};
	if (fromEnd !== void 0 && isNearest) return fromEnd === 0 ? {
		...none,
		lastWorkday: true
	} : {
		...none,
		nearestFromEnd: [fromEnd]
	};
	if (fromEnd !== void 0) return {
		...none,
		days: text.includes(",") ? days : [],
		fromEnd: [fromEnd]
	};
	if (isNearest) return {
		...none,
		nearest: days.slice(0, 1)
	};
	return isEvery ? { kind: "every" } : {
		...none,
		days
	};
}
function weekdaysOf(set) {
	const days = valuesOf(set).map((day) => day - 1);
	const { 0: first = 0 } = days;
	const none = {
		kind: "weekdays",
		weekdays: [],
		last: [],
		nth: []
	};
	if (set.isLast) return {
		...none,
		last: [first]
	};
	if (set.nth !== void 0) return first > 6 ? none : {
		...none,
		nth: [{
			weekday: (first + 7) % 7,
			nth: set.nth
		}]
	};
	return set.isEvery ? { kind: "every" } : {
		...none,
		weekdays: days
	};
}
function plainReason(field, word) {
	if (field === "second") {
		const seconds = require_check_command.parseNumbers(word, second);
		return require_check_command.isRefusal(seconds) ? seconds.refused : void 0;
	}
	const plain = {
		minute: "0",
		hour: "0",
		monthDay: "1",
		month: "1",
		weekday: "1",
		year: "*",
		...field === "monthDay" ? { weekday: "?" } : { monthDay: "?" },
		[field]: word
	};
	const result = require_check_command.readQuartzFields(plain, fields$2);
	return "problems" in result ? result.problems.find(({ fields: { 0: name } }) => name === field)?.message : void 0;
}
function neverFires$1(upper, byWeekday) {
	const day = byWeekday ? `day of week "${upper[5]}"` : `day "${upper[3]}"`;
	const years = upper[6] === void 0 || upper[6] === "*" ? "" : ` of year "${upper[6]}"`;
	return `It never fires: there is no ${day} in month "${upper[4]}"${years}`;
}
const quartzLanguage = require_check_command.fieldLanguage({
	fields: [
		"second",
		"minute",
		"hour",
		"monthDay",
		"month",
		"weekday",
		"year"
	],
	optional: 1,
	read: readQuartz,
	lastDay: "L",
	sunday: 1
});
// src/time/unix.ts
const fields$1 = {
	minute: {
		label: "minute",
		min: 0,
		max: 59,
		wraps: false
	},
	hour: {
		label: "hour",
		min: 0,
		max: 23,
		wraps: false
	},
	monthDay: {
		label: "day of month",
		min: 1,
		max: 31,
		wraps: false
	},
	month: {
		label: "month",
		min: 1,
		max: 12,
		names: require_check_command.shortMonthNames,
		wraps: false
	},
	weekday: {
		label: "day of week",
		min: 0,
		max: 7,
		names: require_check_command.weekdayNames,
		wraps: false
	}
};
const fieldNames = [
	"minute",
	"hour",
	"monthDay",
	"month",
	"weekday"
];
const presets = new Map([
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"],
	["@monthly", "0 0 1 * *"],
	["@weekly", "0 0 * * 0"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@hourly", "0 * * * *"]
]);
function readUnixCron(text, { wraps = false } = {}) {
	const words = [...(presets.get(text.trim().toLowerCase()) ?? text).matchAll(/[^ \t\r\n]+/g)];
	const whole = {
		start: 0,
		end: text.length
	};
	if (words.length !== fieldNames.length) return { problems: [{
		message: `${words.length} fields instead of five: minute hour day-of-month month day-of-week`,
		within: whole
	}] };
	const problems = [];
	const valuesOf = (name) => {
		const word = words[fieldNames.indexOf(name)];
		const written = word?.[0] ?? "";
		const values = require_check_command.parseNumbers(/^[!-~]+$/.test(written) ? written.toUpperCase() : written, {
			...fields$1[name],
			wraps
		});
		if (!require_check_command.isRefusal(values)) return values;
		problems.push({
			message: values.refused,
			within: {
				start: word?.index ?? 0,
				end: (word?.index ?? 0) + written.length
			}
		});
		return [];
	};
	const minutes = valuesOf("minute"), hours = valuesOf("hour"), monthDays = valuesOf("monthDay"), months = valuesOf("month");
	const weekdays = require_check_command.ascending(valuesOf("weekday").map((day) => day % 7));
	if (problems.length > 0) return { problems };
	const isAny = (word) => word === void 0 || word.split(",").includes("*");
	const days = daysOf(isAny(words[2]?.[0]) ? null : monthDays, isAny(words[4]?.[0]) ? null : weekdays);
	const cron = require_check_command.cronOf({
		text: words.map(({ 0: word }) => word.toUpperCase()).join(" "),
		minutes,
		hours,
		days,
		months
	});
	return cron ? { cron } : { problems: [{
		message: "It never fires: no month that it names has such a day",
		within: whole
	}] };
}
function daysOf(days, week) {
	const monthDays = days && {
		kind: "month-days",
		days,
		fromEnd: [],
		nearest: [],
		lastWorkday: false
	};
	const weekdays = week && {
		kind: "weekdays",
		weekdays: week,
		last: [],
		nth: []
	};
	if (monthDays && weekdays) return {
		kind: "either",
		monthDays,
		weekdays
	};
	return monthDays ?? weekdays ?? { kind: "every" };
}
require_check_command.fieldLanguage({
	fields: fieldNames,
	read: readUnixCron,
	lastDay: null,
	sunday: 0
});
// src/dialects/databricks/read/outcomes.ts
const failures = ["failure", "timeout"];
const runIf = {
	ALL_SUCCESS: {
		join: "all",
		accepts: ["success", "warning"]
	},
	AT_LEAST_ONE_SUCCESS: {
		join: "any",
		accepts: ["success", "warning"]
	},
	NONE_FAILED: {
		join: "all",
		accepts: [
			"success",
			"warning",
			"skipped"
		]
	},
	ALL_DONE: {
		join: "all",
		accepts: require_check_command.outcomes
	},
	AT_LEAST_ONE_FAILED: {
		join: "any",
		accepts: failures
	},
	ALL_FAILED: {
		join: "all",
		accepts: failures
	}
};
const events = {
	on_start: [],
	on_success: ["success"],
	on_failure: failures,
	on_duration_warning_threshold_exceeded: [],
	on_streaming_backlog_exceeded: []
};
// src/dialects/databricks/read/entries.ts
const known$2 = new WeakMap();
function valuesIn(node) {
	if (node.merges?.some(({ sources }) => sources.length > 1)) return mergedValues(node);
	return plainValues(node);
}
function* plainValues({ entries }) {
	for (const { 0: key, 1: { value } } of entries) yield [key, value];
}
function mergedValues(node) {
	const values = known$2.get(node) ?? laterFirst(node);
	known$2.set(node, values);
	return values;
}
function laterFirst({ entries, merges = [] }) {
	const brought = new Map();
	for (let $ = 0, $l = merges; $ < $l.length; $++) {
		const { sources } = $l[$];
		for (let $ = 0, $l = sources; $ < $l.length; $++) {
			const source = $l[$];
			for (const { 0: key, 1: value } of valuesIn(source)) brought.set(key, value);
		}
	}
	return new Map([...entries].map(({ 0: key, 1: { value, merged } }) => [key, merged && brought.get(key) || value]));
}
// src/dialects/databricks/read/value.ts
const mostValues$3 = 3e5;
function freshBudget() {
	return { left: mostValues$3 };
}
function valueFrom(node, at, layer, budget) {
	if (budget.left-- <= 0) return {
		kind: "unknown",
		at,
		layer,
		text: ""
	};
	if (node.kind === "scalar") return {
		kind: "scalar",
		at,
		layer,
		value: node.value,
		node
	};
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
	for (const { 0: key, 1: value } of valuesIn(node)) entries.set(key, below(value, key));
	return {
		kind: "map",
		at,
		layer,
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
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
function merged(below, above) {
	if (below === void 0 || isNull(below)) return above ?? below;
	if (above === void 0 || isNull(above)) return below;
	if (below.kind === "map" && above.kind === "map") {
		const entries = new Map(below.entries);
		for (const { 0: key, 1: value } of above.entries) {
			const both = merged(entries.get(key), value);
			if (both) entries.set(key, both);
		}
		return {
			...below,
			entries
		};
	}
	if (below.kind === "list" && above.kind === "list") return {
		...below,
		items: [...below.items, ...above.items]
	};
	return above;
}
function mergedByKey(value, key) {
	if (value?.kind !== "list") return value;
	const items = [];
	const places = new Map();
	for (let $ = 0, $l = value.items; $ < $l.length; $++) {
		const item = $l[$];
		{
			const name = textIn(under(item, key));
			const place = name === void 0 ? void 0 : places.get(name);
			if (place === void 0) {
				if (name !== void 0) places.set(name, items.length);
				items.push(item);
			} else items[place] = merged(items[place], item) ?? item;
		}
	}
	return {
		...value,
		items
	};
}
function textIn(value) {
	if (value?.kind !== "scalar" || value.value === null) return void 0;
	return String(value.value);
}
function wholeIn(value) {
	if (value?.kind !== "scalar") return void 0;
	const number = typeof value.value === "string" && /^-?\d[\d_]{0,14}$/.test(value.value) ? Number(String(value.value).replaceAll("_", "")) : value.value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
function flagIn(value) {
	return value?.kind === "scalar" ? flagOf(value.value) : void 0;
}
function flagOf(value) {
	if (typeof value === "boolean") return value;
	if (typeof value !== "string") return void 0;
	if (/^(?:true|y|yes|on)$/i.test(value)) return true;
	return /^(?:false|n|no|off)$/i.test(value) ? false : void 0;
}
// src/dialects/databricks/read/setting.ts
function placeOf({ document, path }, home, part) {
	return {
		path,
		...document !== home && { document },
		...part && { part }
	};
}
function pathIn(job, value, standIn) {
	return value.at.document === job.document ? value.at.path : [...job.path, ...standIn];
}
function seatOf(holder, key) {
	return holder.entries.get(key)?.at ?? {
		document: holder.at.document,
		path: [...holder.at.path, key]
	};
}
function settingOf(job, holder, key, read) {
	const value = holder.entries.get(key);
	const at = placeOf(seatOf(holder, key), job.document);
	if (value === void 0 || isNull(value)) return {
		at,
		state: "unset",
		origin: "product-default"
	};
	const known = read(value);
	return {
		at,
		origin: "declared",
		...known === void 0 ? { state: "unknown" } : {
			state: "set",
			value: known
		}
	};
}
function textSetting(job, holder, key) {
	return settingOf(job, holder, key, textIn);
}
function absent(job, holder, key) {
	const { document, path } = holder.at;
	return {
		at: placeOf({
			document,
			path: [...path, key]
		}, job.document),
		state: "unset",
		origin: "product-default"
	};
}
function mapped(setting, change) {
	const { value, effective: _, ...rest } = setting;
	return value === void 0 ? rest : {
		...rest,
		value: change(value)
	};
}
// src/dialects/databricks/read/handlers.ts
const channels = [["email_notifications", "email"], ["webhook_notifications", "webhook"]];
function handlersOf(job, holder, scope) {
	return channels.flatMap(({ 0: key, 1: integration }) => {
		const block = under(holder, key);
		if (block?.kind === "unknown") return [unknownHandler(job, block, scope, key)];
		if (block?.kind !== "map") return [];
		return [...block.entries].flatMap(({ 0: event, 1: list }) => handlerOf(job, {
			event,
			list,
			integration,
			scope,
			key
		}));
	});
}
function handlerOf(job, { event, list, integration, scope, key }) {
	const outcomes = events[event];
	if (outcomes === void 0 || list.kind === "list" && list.items.length === 0 || list.kind === "scalar") return [];
	const path = pathIn(job, list, [key, event]);
	return [{
		scope,
		path,
		name: "",
		namePath: path,
		outcomes,
		named: [{
			text: event,
			path,
			outcomes: list.kind === "unknown" ? null : outcomes
		}],
		destinations: (list.kind === "unknown" ? [list] : itemsOf(list)).map((item, index) => destinationOf(job, item, integration, [
			key,
			event,
			index
		]))
	}];
}
function destinationOf(job, item, integration, standIn) {
	const written = integration === "webhook" && item.kind === "map" ? under(item, "id") : item;
	const address = textIn(written) ?? null;
	const target = address ?? (written?.kind === "unknown" ? written.text : null);
	return {
		path: pathIn(job, item, standIn),
		integration,
		target,
		address,
		connection: null,
		parameters: void 0
	};
}
function unknownHandler(job, block, scope, key) {
	const path = pathIn(job, block, [key]);
	const destinations = [destinationOf(job, block, "", [key])];
	return {
		scope,
		path,
		name: "",
		namePath: path,
		outcomes: [],
		named: [{
			text: key,
			path,
			outcomes: null
		}],
		destinations
	};
}
// src/dialects/databricks/read/node.ts
const nowhere$1 = {
	start: 0,
	end: 0
};
function nodeOf(value) {
	if (value.kind === "scalar") return value.node ?? {
		kind: "scalar",
		span: nowhere$1,
		value: value.value,
		style: "plain"
	};
	if (value.kind === "unknown") return {
		kind: "scalar",
		span: nowhere$1,
		value: value.text,
		style: "plain"
	};
	if (value.kind === "list") return {
		kind: "list",
		span: nowhere$1,
		items: value.items.map(nodeOf)
	};
	const entries = new require_startup.EntryList();
	for (const { 0: key, 1: entry } of value.entries) entries.add({
		key,
		keySpan: nowhere$1,
		value: nodeOf(entry),
		merged: false
	});
	return {
		kind: "map",
		span: nowhere$1,
		entries
	};
}
// src/dialects/databricks/read/dynamic.ts
const pattern$1 = /\{\{\s{0,20}([^{}]{1,300}?)\s{0,20}\}\}/g;
function dynamicReferencesIn(text) {
	if (!text.includes("{{")) return [];
	return [...text.matchAll(pattern$1)].flatMap((match) => {
		const inner = match[1] ?? "";
		if (inner.startsWith("secrets/")) return [];
		const steps = [...inner.matchAll(/`([^`]*)`|([^.`[\]]+)/g)].map(({ 1: quoted, 2: plain }) => quoted ?? plain ?? "");
		return [{
			text: match[0],
			steps,
			span: {
				start: match.index,
				end: match.index + match[0].length
			}
		}];
	});
}
// src/dialects/databricks/read/sites.ts
function sitesOf(job, tasks) {
	const keys = new Map(tasks.map(({ id, key }) => [id, key]));
	const sites = [];
	const references = [];
	const visit = (value, reader) => {
		if (value.kind === "map") for (const entry of value.entries.values()) visit(entry, reader);
		else if (value.kind === "list") for (let $ = 0, $l = value.items; $ < $l.length; $++) {
			const item = $l[$];
			visit(item, reader);
		}
		else {
			const text = textIn(value) ?? (value.kind === "unknown" ? value.text : "");
			const found = dynamicReferencesIn(text);
			if (found.length === 0 || value.at.document !== job.document) return;
			const site = {
				path: value.at.path,
				text,
				isCondition: false,
				reader,
				isReport: false
			};
			sites.push(site);
			references.push(...found.map((reference) => referenceOf(reference, site)));
		}
	};
	for (let $ = 0, $l = tasksIn(job); $ < $l.length; $++) {
		const task = $l[$];
		{
			const inner = under(task, "for_each_task", "task");
			const id = textIn(under(inner?.kind === "map" ? inner : task, "task_key"));
			visit(task, keys.get(id ?? "") ?? null);
		}
	}
	return {
		sites,
		references
	};
}
function tasksIn(job) {
	return itemsOf(under(job.value, "tasks")).flatMap((item) => item.kind === "map" ? [item] : []);
}
const contexts = {
	tasks: "task",
	input: "matrix"
};
function referenceOf({ steps, span, text }, site) {
	const [first = "", second, ...rest] = steps;
	const isParameter = first === "job" && second === "parameters";
	const context = isParameter ? "input" : contexts[first] ?? (known$1.has(first) ? "run" : "unknown");
	const name = isParameter ? rest[0] ?? null : context === "matrix" ? "input" : second ?? null;
	const nameStart = name === null ? -1 : text.lastIndexOf(name);
	return {
		context,
		name,
		quantifier: null,
		member: context === "task" ? rest[0] ?? null : null,
		asks: rest[0] === "values" || rest[0] === "output" ? "outputs" : rest[0] === "result_state" ? "status" : "other",
		path: rest.slice(1),
		span,
		nameSpan: nameStart === -1 ? span : {
			start: span.start + nameStart,
			end: span.start + nameStart + (name ?? "").length
		},
		site,
		isSound: true
	};
}
const known$1 = new Set([
	"job",
	"task",
	"workspace",
	"backfill"
]);
// src/dialects/databricks/read/triggers.ts
function startsOf(job) {
	const single = [
		"schedule",
		"trigger",
		"continuous"
	].flatMap((key) => {
		const value = under(job.value, key);
		return value?.kind === "map" ? [{
			keys: [key],
			value,
			isPaused: isPaused(job, value, true)
		}] : [];
	});
	const listed = itemsOf(under(job.value, "triggers")).flatMap((value, index) => value.kind === "map" ? [{
		keys: ["triggers", index],
		value,
		isPaused: isPaused(job, value, false)
	}] : []);
	return [...single, ...listed];
}
function isPaused({ bundle }, value, isReachedByPresets) {
	const status = value.entries.get("pause_status");
	if (status !== void 0 && textIn(status) !== void 0) return textIn(status) === "PAUSED";
	if (status?.kind === "unknown" || !isReachedByPresets) return false;
	const preset = textIn(under(bundle.presets, "trigger_pause_status"));
	return preset === void 0 ? bundle.mode === "development" : preset === "PAUSED";
}
function triggersOf(job, arePaused = false) {
	return startsOf(job).filter(({ isPaused }) => isPaused === arePaused).map((start) => triggerOf(job, start));
}
function triggerOf(job, { keys, value }) {
	const holder = keys[0] === "triggers" ? mapIn(value, "schedule") ?? value : value;
	const cron = textSetting(job, holder, "quartz_cron_expression");
	const path = pathIn(job, value, keys);
	return {
		kind: kindOf(value, holder, keys),
		path,
		name: "",
		namePath: path,
		cron,
		clock: clockOf(value, cron.value, keys),
		timeZone: textSetting(job, holder, "timezone_id"),
		environments: [],
		environmentsPath: absent(job, value, "targets").at.path,
		branch: null,
		excludeDates: [],
		passes: [],
		sensor: null,
		upstream: null,
		handlers: []
	};
}
function mapIn(value, key) {
	const child = under(value, key);
	return child?.kind === "map" ? child : void 0;
}
const arrivals = [
	"file_arrival",
	"table_update",
	"model"
];
function kindOf(value, holder, { 0: key }) {
	if (key === "continuous" || holder.entries.has("quartz_cron_expression")) return "cron";
	return arrivals.some((arrival) => value.entries.has(arrival)) ? "sensor" : "cron";
}
const secondsOf = {
	MINUTES: 60,
	HOURS: 3600,
	DAYS: 86400,
	WEEKS: 604800
};
function clockOf(value, text, { 0: key }) {
	if (key === "continuous" || mapIn(value, "continuous")) return { isContinuous: true };
	if (text !== void 0) return readQuartz(text);
	const periodic = mapIn(value, "periodic");
	const interval = wholeIn(under(periodic, "interval"));
	const seconds = secondsOf[textIn(under(periodic, "unit")) ?? ""];
	return interval === void 0 || interval < 1 || seconds === void 0 ? null : { interval: {
		seconds: interval * seconds,
		from: null
	} };
}
// src/dialects/databricks/read/others.ts
const readOfJob = new Set([
	"name",
	"tasks",
	"parameters",
	"max_concurrent_runs",
	"queue",
	"schedule",
	"trigger",
	"triggers",
	"continuous",
	"email_notifications",
	"webhook_notifications",
	"health",
	"job_clusters",
	"environments"
]);
const readOfTask = new Set([
	"task_key",
	"depends_on",
	"disabled",
	"max_retries",
	"min_retry_interval_millis",
	"timeout_seconds",
	"email_notifications",
	"webhook_notifications",
	"health"
]);
const readOfStart = new Set([
	"quartz_cron_expression",
	"timezone_id",
	"pause_status",
	"periodic",
	"schedule",
	"continuous"
]);
const notes = new Set(["description", "tags"]);
const defaults = {
	run_if: "ALL_SUCCESS",
	timeout_seconds: "0",
	retry_on_timeout: "false"
};
function othersOf(job) {
	const tasks = tasksIn(job).flatMap((task) => {
		const inner = under(task, "for_each_task", "task");
		return [...othersOfTask(job, task), ...inner?.kind === "map" ? othersOfTask(job, inner) : []];
	});
	const starts = startsOf(job).flatMap(({ keys, value }) => othersOfStart(job, value, pathIn(job, value, keys)));
	return [
		...restOf(job, job.value, [], readOfJob),
		...computeOf(job),
		...healthOf(job, job.value, []),
		...starts,
		...tasks
	];
}
const computeKeys$1 = {
	job_clusters: "job_cluster_key",
	environments: "environment_key"
};
function computeOf(job) {
	return Object.entries(computeKeys$1).flatMap(({ 0: list, 1: key }) => {
		const seen = new Map();
		return itemsOf(under(job.value, list)).flatMap((item) => {
			const name = textIn(under(item, key)) ?? "";
			const times = (seen.get(name) ?? 0) + 1;
			seen.set(name, times);
			return otherOf(job, `${list}.${name}${times > 1 ? ` (${times})` : ""}`, item, []);
		});
	});
}
function othersOfTask(job, task) {
	const { path } = task.at;
	const bodies = [...task.entries].flatMap(({ 0: key, 1: body }) => key.endsWith("_task") && key !== "for_each_task" && body.kind === "map" && isOwn(job, body) ? [...body.entries].flatMap(({ 0: name, 1: value }) => otherOf(job, name, value, path, "parameter")) : []);
	const rest = [...task.entries].flatMap(({ 0: key, 1: value }) => readOfTask.has(key) || key.endsWith("_task") ? [] : otherOf(job, key, value, path));
	return [
		...bodies,
		...rest,
		...branchesOf(job, task),
		...healthOf(job, task, path)
	];
}
function branchesOf(job, task) {
	return itemsOf(under(task, "depends_on")).flatMap((entry) => {
		const outcome = under(entry, "outcome");
		const name = `depends_on.${textIn(under(entry, "task_key")) ?? ""}.outcome`;
		return outcome ? otherOf(job, name, outcome, task.at.path) : [];
	});
}
function othersOfStart(job, value, owner) {
	const within = value.entries.get("schedule");
	return [...restOf(job, value, owner, readOfStart), ...within?.kind === "map" ? restOf(job, within, owner, readOfStart) : []];
}
function healthOf(job, holder, owner) {
	return itemsOf(under(holder, "health", "rules")).flatMap((rule) => {
		const metric = textIn(under(rule, "metric")) ?? "rule";
		if (metric === "RUN_DURATION_SECONDS" && rule.kind === "map") return restOf(job, rule, rule.at.path, new Set(["metric"]));
		return otherOf(job, `health.${metric}`, rule, owner);
	});
}
function restOf(job, holder, owner, read) {
	return [...holder.entries].flatMap(({ 0: key, 1: value }) => read.has(key) ? [] : otherOf(job, key, value, owner));
}
function otherOf(job, name, value, owner, kind = notes.has(name) ? "note" : "setting") {
	if (isNull(value) || !isOwn(job, value) || isEmpty(value)) return [];
	const isIdle = defaults[name] !== void 0 && (textIn(value) === defaults[name] || isOff(name, value));
	return [{
		owner,
		name,
		path: value.at.path,
		node: nodeOf(value),
		kind,
		...isIdle && { isIdle }
	}];
}
function isOff(name, value) {
	return defaults[name] === "false" && flagIn(value) === false;
}
function isOwn(job, { at }) {
	return at.document === job.document;
}
function isEmpty(value) {
	return value.kind === "list" && value.items.length === 0 || value.kind === "map" && value.entries.size === 0;
}
// src/dialects/databricks/kinds.ts
function kind(title, family, compute, facts = {}) {
	return {
		compute,
		facts: {
			title,
			family,
			crossesNetwork: compute !== "none",
			idempotent: null,
			rateLimited: false,
			writes: false,
			exports: false,
			expertise: null,
			storesOutputsOnRequest: false,
			takesDbtCommands: false,
			...facts
		}
	};
}
const kinds = {
	ai_runtime_task: kind("AI runtime", "ai", "none"),
	alert_task: kind("SQL alert", "notify", "warehouse", { expertise: "bi" }),
	clean_rooms_notebook_task: kind("Clean room notebook", "notebook", "none"),
	condition_task: kind("Condition", "branch", "none", { idempotent: true }),
	dashboard_task: kind("Dashboard refresh", "other", "warehouse", {
		exports: true,
		expertise: "bi"
	}),
	dbt_cloud_task: kind("dbt Cloud job", "transform", "none", { expertise: "dbt" }),
	dbt_platform_task: kind("dbt platform job", "transform", "none", { expertise: "dbt" }),
	dbt_task: kind("dbt", "transform", "needed", {
		writes: true,
		idempotent: true,
		expertise: "dbt",
		takesDbtCommands: true
	}),
	for_each_task: kind("Loop", "other", "none"),
	gen_ai_compute_task: kind("GenAI compute", "ai", "none"),
	notebook_task: kind("Notebook", "notebook", "any"),
	pipeline_task: kind("Pipeline update", "transform", "none", {
		writes: true,
		idempotent: true
	}),
	power_bi_task: kind("Power BI publication", "other", "warehouse", {
		exports: true,
		expertise: "bi"
	}),
	python_operator_task: kind("Python operator", "python", "none"),
	python_wheel_task: kind("Python wheel", "python", "needed", { expertise: "python" }),
	run_job_task: kind("Job run", "sub-pipeline", "none"),
	spark_jar_task: kind("JAR", "other", "needed"),
	spark_python_task: kind("Python file", "python", "needed", { expertise: "python" }),
	spark_submit_task: kind("Spark submit", "other", "needed"),
	sql_task: kind("SQL", "sql", "warehouse", { expertise: "warehouse" })
};
function kindsIn(task) {
	return Object.keys(kinds).filter((key) => under(task, key) !== void 0);
}
const computeKeys = [
	"job_cluster_key",
	"environment_key",
	"existing_cluster_id",
	"new_cluster"
];
function isServerless(task, kindKey) {
	const { compute } = kinds[kindKey ?? ""] ?? { compute: "none" };
	if (compute !== "any" && compute !== "needed") return false;
	if (under(task, "notebook_task", "warehouse_id") !== void 0) return false;
	return computeKeys.every((key) => key === "environment_key" || under(task, key) === void 0);
}
function isRetriedByService(task, kindKey) {
	return isServerless(task, kindKey) && flagIn(task.entries.get("disable_auto_optimization")) !== true;
}
// src/dialects/databricks/read/for-each.ts
const longestInputs = 1e5;
function itemsIn(inputs) {
	const text = textIn(inputs);
	const array = text === void 0 ? void 0 : arrayIn(text);
	if (array === void 0 || inputs.kind !== "scalar") return null;
	const span = inputs.node?.span ?? {
		start: 0,
		end: 0
	};
	return array.map((item) => {
		return {
			kind: "scalar",
			span,
			value: typeof item === "string" || typeof item === "number" || typeof item === "boolean" ? item : JSON.stringify(item),
			style: "plain"
		};
	});
}
function arrayIn(text) {
	if (text.length > longestInputs || !/^\s*\[/.test(text)) return void 0;
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/dialects/databricks/read/tasks.ts
function nodesOf(job, callees) {
	const items = itemsOf(under(job.value, "tasks")).flatMap((item) => item.kind === "map" ? [item] : []);
	const keys = new Map();
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const item = $l[$];
		{
			const id = textIn(under(item, "task_key"));
			if (id !== void 0) keys.set(id, require_check_command.nodeKeyOf(pathOf(job, item)));
		}
	}
	return items.flatMap((item) => {
		const loop = under(item, "for_each_task");
		return loop?.kind === "map" ? loopOf(job, item, loop, keys, callees) : [taskOf(job, item, null, keys, callees)];
	});
}
function pathOf(job, item) {
	return pathIn(job, item, ["tasks", textIn(under(item, "task_key")) ?? ""]);
}
function loopOf(job, item, loop, keys, callees) {
	const base = baseOf(job, item, null, keys);
	const inner = under(loop, "task");
	const task = inner?.kind === "map" ? taskOf(job, inner, base.key, new Map(), callees) : void 0;
	const inputs = loop.entries.get("inputs") ?? loop;
	const fanOut = {
		path: pathIn(job, loop, ["for_each_task"]),
		inputs: [{
			name: "input",
			path: pathIn(job, inputs, ["for_each_task", "inputs"]),
			items: itemsIn(inputs)
		}],
		maxParallel: settingOf(job, loop, "concurrency", wholeIn),
		sequential: false,
		continuesOnError: true
	};
	const group = {
		...base,
		kind: "group",
		children: task ? [task.key] : [],
		order: "graph",
		fanOut,
		fanOutPath: fanOut.path
	};
	return task ? [group, task] : [group];
}
function baseOf(job, item, parent, keys) {
	const id = textIn(under(item, "task_key")) ?? "";
	const path = pathOf(job, item);
	const rule = runIf[textIn(under(item, "run_if")) ?? "ALL_SUCCESS"];
	const condition = under(item, "run_if");
	return {
		key: require_check_command.nodeKeyOf(path),
		id,
		name: id,
		namePath: [...path, "task_key"],
		label: id,
		path,
		parent,
		dependencies: dependenciesOf(job, item, path, keys),
		dependenciesPath: [...path, "depends_on"],
		start: {
			join: rule?.join ?? "all",
			truth: condition ? "unknown" : "always"
		},
		condition: conditionOf(job, item),
		paused: flagIn(under(item, "disabled")) === true,
		pausedPath: [...path, "disabled"]
	};
}
function conditionOf(job, item) {
	const condition = textSetting(job, item, "run_if");
	return condition.value === "ALL_SUCCESS" ? {
		...absent(job, item, "run_if"),
		at: condition.at
	} : condition;
}
function dependenciesOf(job, item, path, keys) {
	const accepts = (runIf[textIn(under(item, "run_if")) ?? "ALL_SUCCESS"] ?? runIf["ALL_DONE"])?.accepts ?? [];
	return itemsOf(under(item, "depends_on")).map((entry, index) => {
		const value = under(entry, "task_key");
		const name = textIn(value);
		const own = pathIn(job, value ?? entry, [
			...path.slice(job.path.length),
			"depends_on",
			index,
			"task_key"
		]);
		const isBranch = under(entry, "outcome") !== void 0;
		if (name === void 0) return {
			name: "",
			path: own,
			on: null,
			isUnread: true,
			reason: "declared",
			accepts
		};
		const on = keys.get(name) ?? null;
		return {
			name,
			path: own,
			on,
			reason: isBranch && on !== null ? "branch" : "declared",
			accepts
		};
	});
}
function taskOf(job, item, parent, keys, callees) {
	const base = baseOf(job, item, parent, keys);
	const { 0: kind = "" } = kindsIn(item);
	const body = under(item, kind);
	return {
		...base,
		kind: "task",
		action: {
			integration: "databricks",
			job: kind,
			facts: factsOf(item, kind),
			httpMethod: null,
			target: targetOf(job, item, kind, callees),
			targetScope: []
		},
		parameters: body ? nodeOf(body) : void 0,
		parametersPath: body ? pathIn(job, body, [...base.path.slice(job.path.length), kind]) : [...base.path, kind || "notebook_task"],
		code: codeOf(job, body),
		connection: absent(job, item, "connection"),
		retry: {
			retries: mapped(settingOf(job, item, "max_retries", wholeIn), (value) => value < 0 ? "endless" : value),
			delay: mapped(settingOf(job, item, "min_retry_interval_millis", wholeIn), (value) => value / 1e3)
		},
		timeout: timeoutOf(job, item),
		onFailure: "fail",
		handlers: handlersOf(job, item, "task"),
		tags: [],
		publishesOutputs: true
	};
}
function factsOf(item, kind) {
	const facts = kinds[kind]?.facts ?? null;
	return facts && isRetriedByService(item, kind) ? {
		...facts,
		crossesNetwork: false
	} : facts;
}
function timeoutOf(job, item) {
	const own = timeoutIn(job, item);
	if (own.state !== "unset") return own;
	const all = timeoutIn(job, job.value);
	return all.state === "unset" ? own : {
		...all,
		origin: "inherited"
	};
}
function timeoutIn(job, holder) {
	const setting = settingOf(job, holder, "timeout_seconds", wholeIn);
	return setting.value === 0 ? {
		at: setting.at,
		state: "unset",
		origin: "product-default"
	} : setting;
}
const targets = {
	pipeline_task: "pipeline_id",
	run_job_task: "job_id"
};
function targetOf(job, item, kind, callees) {
	const body = under(item, kind);
	const key = targets[kind];
	if (body?.kind !== "map" || key === void 0) return absent(job, item, key ?? "target");
	const value = body.entries.get(key);
	const setting = settingOf(job, body, key, identityOf);
	const called = kind === "run_job_task" ? /^\$\{resources\.jobs\.([^.]+)\.id\}$/.exec(setting.value ?? "")?.[1] : void 0;
	const other = called === void 0 ? void 0 : callees.keyOf(called);
	return other === void 0 || !value ? setting : {
		...setting,
		at: placeOf(value.at, job.document),
		value: other
	};
}
function identityOf(value) {
	if (value.kind !== "unknown") return textIn(value);
	return /^\$\{resources\.[\w-]+\.[\w-]+\.id\}$/.test(value.text) ? value.text : void 0;
}
function codeOf(job, body) {
	return itemsOf(under(body, "commands")).flatMap((command, index) => {
		const text = textIn(command);
		return text === void 0 ? [] : [{
			kind: "dbt",
			text,
			path: pathIn(job, command, [
				"dbt_task",
				"commands",
				index
			])
		}];
	});
}
// src/dialects/databricks/read/pipeline.ts
const jobOfNodes = new WeakMap();
function jobOf(pipeline) {
	return jobOfNodes.get(pipeline.nodes);
}
function pipelineOf(dialect, job, callees) {
	const { document, path, value, bundle } = job;
	const all = uniqueByKey(nodesOf(job, callees));
	const nodes = new Map(all.map((node) => [node.key, node]));
	jobOfNodes.set(nodes, job);
	const tasks = all.filter((node) => node.kind === "task");
	const { sites, references } = sitesOf(job, tasks);
	return {
		key: keyOf(job),
		name: textIn(under(value, "name")) ?? job.key,
		registeredName: registeredNameOf(job),
		namePath: [...path, "name"],
		dialect,
		document,
		documents: [document, ...require_check_command.decidersIn(bundle.project).filter((other) => other !== document)],
		variant: bundle.target,
		groups: all.filter((node) => node.kind === "group"),
		tasks,
		nodes,
		triggers: triggersOf(job),
		pausedTriggers: triggersOf(job, true),
		parameters: parametersOf$1(job),
		handlers: handlersOf(job, value, "pipeline"),
		expectations: expectationsOf(job, tasks),
		runPolicy: runPolicyOf(job),
		sites,
		references,
		owners: [],
		criticality: null,
		alias: null,
		id: null,
		promises: require_check_command.promisesNothing,
		gaps: gapsOf(job),
		taskDefaults: {
			retries: require_check_command.unsetAt([...path, "tasks"]),
			delay: require_check_command.unsetAt([...path, "tasks"]),
			timeout: timeoutIn(job, value)
		},
		others: othersOf(job),
		configurationPath: path
	};
}
function registeredNameOf({ value, bundle }) {
	const name = textIn(under(value, "name"));
	const preset = under(bundle.presets, "name_prefix");
	const prefix = preset === void 0 ? bundle.mode === "development" ? void 0 : "" : textIn(preset);
	return name === void 0 || prefix === void 0 ? null : prefix + name;
}
function keyOf({ document, key }) {
	return `${document.source.path}#${key}`;
}
function uniqueByKey(nodes) {
	return [...new Map(nodes.map((node) => [node.key, node])).values()];
}
function gapsOf({ value }) {
	const tasks = under(value, "tasks");
	const isUnread = tasks?.kind === "unknown" || itemsOf(tasks).some(({ kind }) => kind === "unknown");
	const handlers = ["email_notifications", "webhook_notifications"].some((key) => {
		const block = under(value, key);
		return block !== void 0 && block.kind !== "map";
	});
	return new Set([
		"reads",
		...isUnread ? ["nodes"] : [],
		...handlers ? ["handlers"] : []
	]);
}
function parametersOf$1(job) {
	return itemsOf(under(job.value, "parameters")).flatMap((item, index) => {
		const name = textIn(under(item, "name"));
		if (name === void 0) return [];
		const fallback = under(item, "default");
		return [{
			name,
			path: pathIn(job, item, ["parameters", index]),
			type: "string",
			required: false,
			default: fallback ? nodeOf(fallback) : void 0
		}];
	});
}
function expectationsOf(job, tasks) {
	const rulesIn = (holder, on) => itemsOf(under(holder, "health", "rules")).flatMap((rule, index) => {
		if (textIn(under(rule, "metric")) !== "RUN_DURATION_SECONDS") return [];
		const path = pathIn(job, rule, [
			"health",
			"rules",
			index
		]);
		return [{
			kind: "slower-than-baseline",
			scope: on === null ? "pipeline" : "task",
			on,
			path
		}];
	});
	const own = itemsOf(under(job.value, "tasks")).flatMap((item) => {
		const task = tasks.find(({ id }) => id === textIn(under(item, "task_key")));
		return item.kind === "map" && task ? rulesIn(item, task.key) : [];
	});
	return [...rulesIn(job.value, null), ...own];
}
function runPolicyOf(job) {
	const queue = flagIn(under(job.value, "queue", "enabled"));
	return {
		maxConcurrentRuns: limitOf(job),
		onLimit: queue === false ? "skip" : "queue",
		scheduleWaitsForItself: false
	};
}
function limitOf(job) {
	const written = settingOf(job, job.value, "max_concurrent_runs", wholeIn);
	const isDevelopment = job.bundle.mode === "development";
	if (written.state === "unknown" || written.value !== void 0 && !(isDevelopment && written.value === 0)) return written;
	const preset = wholeIn(under(job.bundle.presets, "jobs_max_concurrent_runs"));
	return {
		at: written.at,
		state: "set",
		value: preset ?? (isDevelopment ? 4 : 1),
		origin: "product-default"
	};
}
// src/dialects/databricks/clock-violations.ts
function* clockViolations(pipeline, kind) {
	const job = jobOf(pipeline);
	if (!job || kind !== "invalid-cron" && kind !== "cron-never-fires") return;
	for (let $ = 0, $l = startsOf(job); $ < $l.length; $++) {
		const start = $l[$];
		{
			const { clock, cron } = triggerOf(job, start);
			if (cron.value === void 0 || !clock || !("problems" in clock)) continue;
			const isNever = clock.problems.every(({ message }) => neverFires.test(message));
			if (isNever !== (kind === "cron-never-fires")) continue;
			yield isNever ? {
				kind,
				at: cron.at,
				message: `Cron expression ${require_startup.quoted(cron.value)} never fires`,
				remedy: "Write a day that the month has"
			} : refusal(kind, cron.at, cron.value, clock.problems[0]?.message ?? "");
		}
	}
}
const neverFires = /never/i;
function refusal(kind, at, text, message) {
	const quartz = asQuartz(text);
	return {
		kind,
		at,
		message: `Cron expression ${require_startup.quoted(text)} is not valid in Quartz: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
		remedy: quartz === void 0 ? "Write second, minute, hour, day of month, month and day of week; one of the two days is `?`" : `Write ${require_startup.quoted(quartz)}`
	};
}
function asQuartz(text) {
	const words = text.trim().split(/\s+/);
	const fields = words.length === 5 && !("problems" in readUnixCron(text)) ? ["0", ...words] : words.length === 6 ? words : void 0;
	if (!fields) return void 0;
	const { 0: second = "", 1: minute = "", 2: hour = "", 3: day = "", 4: month = "", 5: weekday = "" } = fields;
	const isPortable = weekday === "*" || /^[A-Za-z,-]+$/.test(weekday);
	const days = weekday === "*" ? [day, "?"] : day === "*" && isPortable ? ["?", weekday] : void 0;
	const written = days && `${second} ${minute} ${hour} ${days[0]} ${month} ${days[1]}`;
	return written !== void 0 && "cron" in readQuartz(written) ? written : void 0;
}
// src/dialects/databricks/inspect.ts
function jobTasks(job) {
	return tasksIn(job).flatMap((value) => {
		const own = {
			id: textIn(under(value, "task_key")) ?? "",
			value,
			kind: kindsIn(value)[0],
			isInner: false
		};
		const inner = under(value, "for_each_task", "task");
		if (inner?.kind !== "map") return [own];
		return [own, {
			id: textIn(under(inner, "task_key")) ?? own.id,
			value: inner,
			kind: kindsIn(inner)[0],
			isInner: true
		}];
	});
}
function jobsIn(pipeline) {
	const job = jobOf(pipeline);
	return job ? [job] : [];
}
function projectsOf(pipelines) {
	return [...new Set(pipelines.flatMap((pipeline) => jobsIn(pipeline).map(({ bundle }) => bundle.project)))];
}
function bundlesOf(pipelines) {
	return [...new Set(pipelines.flatMap((pipeline) => jobsIn(pipeline).map(({ bundle }) => bundle)))];
}
function placeIn(job, value, part) {
	return placeOf(value.at, job.document, part);
}
function keyPlace(job, holder, key) {
	return placeOf(holder.entries.get(key)?.at ?? {
		document: holder.at.document,
		path: [...holder.at.path, key]
	}, job.document, "key");
}
function* textsIn(value, key = "") {
	if (value?.kind === "map") for (const { 0: name, 1: entry } of value.entries) yield* textsIn(entry, name);
	else if (value?.kind === "list") for (let $ = 0, $l = value.items; $ < $l.length; $++) {
		const item = $l[$];
		yield* textsIn(item, key);
	}
	else if (value?.kind === "unknown") yield {
		text: value.text,
		value,
		key
	};
	else if (value?.kind === "scalar" && typeof value.value === "string") yield {
		text: value.value,
		value,
		key
	};
}
function developmentTargetsOf({ bundle: { project } }) {
	return project.variants.filter((target) => require_check_command.decidersIn(project).some(({ root }) => require_startup.textOf(require_startup.childOf(require_startup.childOf(require_startup.childOf(root, "targets"), target), "mode")) === "development"));
}
// src/dialects/databricks/read/reference.ts
const step = "\\p{L}(?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?";
const pattern = new RegExp(`\\$\\{(${step}(?:\\.${step}(?:\\[\\d+\\])*)*(?:\\[\\d+\\])*)\\}`, "gu");
function referencesIn(text) {
	if (!text.includes("${")) return [];
	return [...text.matchAll(pattern)].map((match) => ({
		text: match[0],
		steps: (match[1] ?? "").split(/[.[\]]+/).filter((word) => word !== ""),
		span: {
			start: match.index,
			end: match.index + match[0].length
		}
	}));
}
function lifeOf({ steps: { 0: prefix = "" } }) {
	if ([
		"var",
		"variables",
		"bundle",
		"workspace"
	].includes(prefix)) return "here";
	return prefix === "resources" || prefix === "artifacts" ? "deploy" : "never";
}
// src/dialects/databricks/read/resolve.ts
const mostRounds = 11;
function resolved(value, bundle, rounds = mostRounds) {
	if (bundle.budget.left-- <= 0) return {
		kind: "unknown",
		at: value.at,
		layer: value.layer,
		text: ""
	};
	if (value.kind === "map") {
		const entries = new Map();
		for (const { 0: key, 1: entry } of value.entries) entries.set(key, resolved(entry, bundle, rounds));
		return {
			...value,
			entries
		};
	}
	if (value.kind === "list") return {
		...value,
		items: value.items.map((item) => resolved(item, bundle, rounds))
	};
	return value.kind === "scalar" ? resolvedScalar(value, bundle, rounds) : value;
}
function resolvedScalar(scalar, bundle, rounds) {
	if (typeof scalar.value !== "string") return scalar;
	const references = referencesIn(scalar.value);
	if (references.length === 0) return scalar;
	const unknown = {
		kind: "unknown",
		at: scalar.at,
		layer: scalar.layer,
		text: scalar.value
	};
	if (rounds === 0) return unknown;
	const values = references.map((reference) => valueFor(reference, bundle, rounds));
	const { 0: first } = values;
	if (references[0]?.text === scalar.value) return first ?? unknown;
	let text = "";
	let end = 0;
	for (let $ = 0, $l = references; $ < $l.length; $++) {
		const index = $, { span } = $l[$];
		{
			const value = values[index];
			if (value?.kind !== "scalar") return unknown;
			text += `${scalar.value.slice(end, span.start)}${value.value}`;
			end = span.end;
		}
	}
	return {
		...scalar,
		value: text + scalar.value.slice(end),
		node: void 0
	};
}
function valueFor(reference, bundle, rounds) {
	if (lifeOf(reference) !== "here") return void 0;
	const [prefix = "", ...steps] = reference.steps;
	const raw = prefix === "var" || prefix === "variables" ? variableFor(steps, prefix, bundle) : factFor(prefix, steps, bundle);
	return raw === void 0 || isNull(raw) ? void 0 : resolved(raw, bundle, rounds - 1);
}
function variableFor([name = "", ...rest], prefix, { variables }) {
	const way = prefix === "variables" && rest[0] === "value" ? rest.slice(1) : rest;
	return below(variables.get(name)?.value, way, "variable");
}
function factFor(prefix, steps, { facts, target }) {
	if (prefix === "bundle" && steps.length === 1 && (steps[0] === "target" || steps[0] === "environment")) return target === null || !facts ? void 0 : {
		kind: "scalar",
		at: facts.at,
		layer: "target",
		value: target,
		node: void 0
	};
	return below(under(facts, prefix), steps);
}
function below(value, steps, layer) {
	let current = value;
	for (let $ = 0, $l = steps; $ < $l.length; $++) {
		const step = $l[$];
		current = current?.kind === "list" ? current.items[Number(step)] : current?.kind === "map" ? current.entries.get(step) : void 0;
	}
	return current && layer ? {
		...current,
		layer
	} : current;
}
// src/dialects/databricks/read/bundle.ts
function readBundle(project, variant) {
	const target = variant ?? project.variants[0] ?? null;
	const budget = freshBudget();
	const { documents } = project;
	const partOf = (key) => mergedOf(documents, [key], budget);
	const overlayOf = (key) => target === null ? void 0 : merged(mergedOf(documents, [
		"environments",
		target,
		key
	], budget, true), mergedOf(documents, [
		"targets",
		target,
		key
	], budget, true));
	const both = (key) => merged(partOf(key), overlayOf(key));
	const mode = textIn(overlayOf("mode"));
	const { 0: root } = documents;
	const entries = new Map();
	for (let $ = 0, $l = ["bundle", "workspace"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const value = both(key);
			if (value) entries.set(key, value);
		}
	}
	return {
		project,
		target,
		mode: mode === "development" || mode === "production" ? mode : null,
		isComplete: require_check_command.isRoot(root) && documents.every((document) => !require_startup.isBroken(document)) && !definesElsewhere(documents),
		variables: variablesOf(partOf("variables"), overlayOf("variables")),
		presets: both("presets"),
		runAs: overlayOf("run_as") ?? partOf("run_as"),
		permissions: both("permissions"),
		modeValue: overlayOf("mode"),
		facts: {
			kind: "map",
			at: {
				document: root,
				path: []
			},
			layer: "base",
			entries
		},
		resources: both("resources"),
		budget
	};
}
function definesElsewhere(documents) {
	const { 0: root } = documents;
	const isInPython = require_startup.childOf(root.root, "python") !== void 0 || require_startup.childOf(require_startup.childOf(root.root, "experimental"), "python") !== void 0;
	const folder = root.source.path.slice(0, root.source.path.lastIndexOf("/") + 1);
	const isAbsent = (pattern) => {
		const path = require_check_command.resolvedPattern(folder, pattern);
		return path === null || require_check_command.isPlainPath(pattern) && !documents.some(({ source }) => source.path === path);
	};
	return isInPython || require_check_command.patternsOf(root).some(isAbsent);
}
function mergedOf(documents, path, budget, isOverlay = false) {
	let whole;
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		{
			let node = document.root;
			for (let $ = 0, $l = path; $ < $l.length; $++) {
				const step = $l[$];
				node = require_startup.childOf(node, step);
			}
			if (node) whole = merged(whole, valueFrom(node, {
				document,
				path
			}, isOverlay ? "target" : "base", budget));
		}
	}
	return whole;
}
const definitions = [
	"default",
	"lookup",
	"default,type",
	"default,description",
	"default,description,type",
	"description,lookup"
];
function variablesOf(declared, overlay) {
	const variables = new Map();
	if (declared?.kind !== "map") return variables;
	for (const { 0: name, 1: definition } of declared.entries) {
		const value = under(overlay, name);
		const holder = value ?? definition;
		const own = value ? assignedIn$1(value) : defaultIn(definition);
		const isRequired = own === void 0 && holder.kind !== "unknown" && under(holder, "lookup") === void 0;
		variables.set(name, {
			name,
			value: own,
			isRequired
		});
	}
	return variables;
}
function assignedIn$1(value) {
	if (value.kind !== "map" || !definitions.includes([...value.entries.keys()].sort().join())) return value;
	return defaultIn(value);
}
function defaultIn(definition) {
	if (definition.kind !== "map") return void 0;
	return definition.entries.has("lookup") ? void 0 : definition.entries.get("default");
}
function jobsOf(bundle) {
	const jobs = under(bundle.resources, "jobs");
	if (jobs?.kind !== "map") return [];
	return [...jobs.entries].flatMap(({ 0: key, 1: raw }) => {
		const value = resolved(raw, bundle);
		if (value.kind !== "map") return [];
		return [{
			key,
			bundle,
			value: withMergedLists(value),
			document: raw.at.document,
			path: raw.at.path
		}];
	});
}
const keyOfList = [
	["tasks", "task_key"],
	["job_clusters", "job_cluster_key"],
	["parameters", "name"]
];
function withMergedLists(job) {
	const entries = new Map(job.entries);
	for (let $ = 0, $l = keyOfList; $ < $l.length; $++) {
		const { 0: list, 1: key } = $l[$];
		{
			const value = mergedByKey(entries.get(list), key);
			if (value) entries.set(list, value);
		}
	}
	return {
		...job,
		entries
	};
}
function rawJobOf({ bundle, key }) {
	return under(bundle.resources, "jobs", key);
}
// src/dialects/databricks/name-violations.ts
const names$1 = {
	bundle: [
		"name",
		"target",
		"environment",
		"git",
		"mode",
		"uuid",
		"cluster_id",
		"compute_id",
		"databricks_cli_version",
		"deployment",
		"engine",
		"force",
		"terraform"
	],
	workspace: [
		"host",
		"profile",
		"auth_type",
		"metadata_service_url",
		"client_id",
		"google_service_account",
		"azure_workspace_resource_id",
		"azure_use_msi",
		"azure_client_id",
		"azure_tenant_id",
		"azure_environment",
		"azure_login_app_id",
		"experimental_is_unified_host",
		"account_id",
		"workspace_id",
		"current_user",
		"root_path",
		"file_path",
		"resource_path",
		"artifact_path",
		"state_path",
		"snapshot_path"
	]
};
function* nameViolations(pipeline) {
	const job = jobOf(pipeline);
	if (!job) return;
	for (const { text, value } of textsIn(rawJobOf(job))) for (let $ = 0, $l = referencesIn(text); $ < $l.length; $++) {
		const { steps, text: reference } = $l[$];
		{
			const { 0: prefix = "", 1: name = "" } = steps;
			const known = names$1[prefix];
			if (!known || name === "" || known.includes(name) || under(job.bundle.facts, prefix, name) !== void 0) continue;
			const near = require_startup.soleClosestTo(name, known);
			yield {
				kind: "unknown-name-in-expression",
				at: placeOf(value.at, job.document),
				message: `${require_startup.quoted(reference)} looks up ${require_startup.quoted(name)}, which ${require_startup.quoted(prefix)} does not have${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
				remedy: near === void 0 ? "Write a name that the CLI knows" : `Write ${require_startup.quoted(reference.replace(name, near))}`,
				subject: reference,
				...near === void 0 && { severity: "warning" }
			};
		}
	}
}
// src/dialects/databricks/remedies/attempts.ts
const retry = (pipeline, { on, retries, delaySeconds }) => {
	if (isContinuous(pipeline)) return null;
	const settings = [`\`max_retries: ${retries}\``, `\`min_retry_interval_millis: ${delaySeconds * 1e3}\``];
	const whose = typeof on === "object" ? "the task" : on === "pipeline" ? "each task" : "the tasks that can safely run twice";
	return {
		text: `Set ${settings.join(" and ")} on ${whose}.`,
		gap: {
			under: "tasks",
			add: [`${settings[0]} on ${whose}`]
		}
	};
};
const noRetry = (_, { on }) => ({ text: `Set \`max_retries: 0\` on ${on.length > 1 ? "those tasks" : "the task"}.` });
const retryDelay = (_, { seconds }) => ({ text: `Set \`min_retry_interval_millis: ${seconds * 1e3}\` (${require_startup.roughDuration(seconds)}) next to \`max_retries\`.` });
const timeout = (pipeline, { on, seconds, evidence }) => {
	if (isContinuous(pipeline)) return null;
	const because = evidence === void 0 ? "" : `, ${evidence}`;
	if (on === "pipeline") return {
		text: "Set `timeout_seconds` on the job, well above its longest successful run.",
		gap: {
			under: null,
			add: ["`timeout_seconds` on the job"]
		}
	};
	if (seconds === null) return { text: "Set `timeout_seconds` on the task." };
	return { text: `Set \`timeout_seconds: ${seconds}\` (${require_startup.roughDuration(seconds)})${because}.` };
};
const shortenTimeout = (_, { below }) => ({ text: `Set \`timeout_seconds\` below ${below}.` });
function isContinuous({ triggers }) {
	return triggers.some(({ clock }) => clock !== null && "isContinuous" in clock);
}
// src/dialects/databricks/remedies/runs.ts
const eventOf = {
	success: "on_success",
	failure: "on_failure",
	timeout: "on_failure",
	warning: null,
	cancelled: null,
	skipped: null
};
const alert = (_, { on, of, channel }) => {
	const event = eventOf[of];
	if (on === "sensor" || event === null) return null;
	return {
		text: `Add ${channel?.integration === "EMAIL" ? `\`${event}: [${channel.destination}]\`` : `\`${event}\``} with an address to \`email_notifications\`, or with a destination to \`webhook_notifications\`, of the job.`,
		gap: {
			under: "email_notifications",
			add: [`\`${event}\` with an address`]
		}
	};
};
const sla = (pipeline) => isContinuous(pipeline) ? null : {
	text: "Add a `RUN_DURATION_SECONDS` rule under `health.rules` of the job, and `on_duration_warning_threshold_exceeded` to its notifications.",
	gap: {
		under: "health",
		add: ["a `RUN_DURATION_SECONDS` rule with a recipient"]
	}
};
const timeZone = (_, { zone }) => ({ text: `Set \`timezone_id: ${zone}\`.` });
// src/dialects/databricks/remedies/index.ts
const none = () => null;
const remedies = {
	retry,
	"no-retry": noRetry,
	"retry-delay": retryDelay,
	"shorten-attempts": none,
	timeout,
	"shorten-timeout": shortenTimeout,
	"run-limit": (_, { runs }) => ({ text: `Set \`max_concurrent_runs: ${runs}\` on the job.` }),
	alert,
	sla,
	"limit-fan-out": none,
	"read-fan-out-value": () => ({ text: "Read the value as `{{input}}` in the nested task." }),
	pause: () => ({ text: "Set `disabled: true` on the task." }),
	resume: () => ({ text: "Remove `disabled: true`." }),
	"depend-on": (_, { between }) => ({ text: between ? `Add \`- task_key: ${between.on.id}\` to \`depends_on\` of task ${require_startup.quoted(between.from.label)}.` : "Add the task to `depends_on`." }),
	"own-group": none,
	"remove-dependency": (_, { dependency }) => ({ text: `Remove ${require_startup.quoted(dependency.name)} from \`depends_on\`.` }),
	"rename-dependency": ({ document }, { dependency, to }) => {
		const fix = require_check_command.replaceScalar(document, dependency.path, to);
		return {
			text: `Write ${require_startup.quoted(to)}.`,
			...fix && { fix }
		};
	},
	"refer-to": none,
	name: none,
	"declare-input": (_, { name }) => ({ text: `Add ${require_startup.quoted(name)} to \`parameters\` of the job.` }),
	"pass-input": none,
	"stop-passing-input": none,
	"time-zone": timeZone,
	"shorten-window": none
};
function databricksRemedy(pipeline, wish) {
	return answer(pipeline, wish);
}
function answer(pipeline, wish) {
	return remedies[wish.kind](pipeline, wish);
}
// src/dialects/databricks/dialect.ts
const databricksDialect = {
	id: "databricks",
	title: "Databricks",
	documentation: "https://docs.databricks.com/",
	trials: ["databricks bundle deploy --target TARGET", "databricks bundle run --target TARGET JOB"],
	words: {
		pipeline: "job",
		task: "task",
		group: "loop",
		schedule: "schedule",
		sensor: "trigger",
		alert: "notification",
		input: "parameter",
		"fan-out": "for-each loop",
		dependency: "dependency"
	},
	variantWord: "target",
	spellings: {
		success: "SUCCESS",
		warning: "SUCCESS_WITH_FAILURES",
		failure: "FAILED",
		timeout: "TIMEDOUT",
		cancelled: "CANCELED",
		skipped: "EXCLUDED"
	},
	essentials: "`bundle:` with a `name`, or `resources:` with `jobs:`",
	shareOf: ([key, name, ...rest]) => {
		if (key === "resources") return name === void 0 ? "some" : name === "jobs" ? "all" : "none";
		if (key !== "targets" && key !== "environments") return "none";
		if (rest[0] !== "resources") return rest.length === 0 ? "some" : "none";
		return rest.length === 1 ? "some" : rest[1] === "jobs" ? "all" : "none";
	},
	asExpression: (expression) => `{{${expression}}}`,
	lookups: {
		input: (name) => `job.parameters.${name}`,
		env: null
	},
	zonesNeedExactCase: true,
	otherZones: /^(?:GMT[+-]\d{1,2}(?::?\d\d)?|ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/,
	clock: quartzLanguage,
	unsuited: {
		"ambiguous-yaml": "The CLI reads scalars by rules of its own, and takes yes, on and 300_000 where a flag or a number is due.",
		"copied-pipeline": "Bundles are made of templates: jobs that are alike are the rule.",
		"concurrency-unlimited": "Without a limit one run is active.",
		"duplicate-id": "Tasks of one key are merged into one, which fused-tasks tells.",
		"alert-name-taken": "Notifications have no names.",
		"alert-duplicate": "The same address at the job and at a task hears of different things: the run, and each attempt.",
		"schedule-in-dst-change": "Quartz skips the lost hour and fires once in the doubled one; what the service does is not documented.",
		"schedule-name-mismatch": "Names of jobs are prefixed and interpolated per target.",
		"trigger-chain": "Jobs may call jobs three levels deep.",
		"required-input-missing": "Parameters of a job always have a default.",
		"unused-input": "Parameters of a job reach every task, also those that never name them.",
		"undeclared-input": "A caller may pass parameters that the job does not declare.",
		"depends-on-all-siblings": "A loop holds one task.",
		"retry-worst-case": "A timeout is not retried unless the task says so."
	},
	*violationsIn(pipeline, kind) {
		yield* clockViolations(pipeline, kind);
		if (kind === "unknown-name-in-expression") yield* nameViolations(pipeline);
	},
	inputsInPlainText: ({ parameters }) => parameters.map(({ name }) => name),
	remedyFor: databricksRemedy
};
// src/dialects/databricks/read/resolved-job.ts
function resolvedPipeline(dialect, job, callees) {
	const whole = withBundleSettings(job);
	const path = [
		"resources",
		"jobs",
		job.key
	];
	const document = {
		source: {
			path: job.document.source.path,
			text: ""
		},
		lineStarts: [0],
		root: nested(path, nodeOf(whole)),
		problems: []
	};
	const value = movedTo(whole, document, path);
	if (value.kind !== "map") return pipelineOf(dialect, job, callees);
	const pipeline = pipelineOf(dialect, {
		...job,
		value,
		document,
		path
	}, callees);
	const [, ...deciding] = pipeline.documents;
	return {
		...pipeline,
		documents: [
			document,
			job.document,
			...deciding.filter((one) => one !== job.document)
		],
		tasks: pipeline.tasks.map(withOwnSettings),
		groups: pipeline.groups.map(withOwnSettings),
		nodes: new Map([...pipeline.nodes].map(({ 0: key, 1: node }) => [key, withOwnSettings(node)])),
		taskDefaults: {
			...pipeline.taskDefaults,
			timeout: unset(pipeline.taskDefaults.timeout)
		}
	};
}
function withOwnSettings(node) {
	const own = {
		...node,
		condition: unset(node.condition),
		start: {
			...node.start,
			join: "all"
		},
		dependencies: node.dependencies.map((dependency) => ({
			...dependency,
			accepts: []
		}))
	};
	return own.kind === "task" && own.timeout.origin === "inherited" ? {
		...own,
		timeout: unset(own.timeout)
	} : own;
}
function unset({ at }) {
	return {
		at,
		state: "unset",
		origin: "product-default"
	};
}
function withBundleSettings({ value, bundle }) {
	const entries = new Map(value.entries);
	const put = (key, own) => own && entries.set(key, resolved(own, bundle));
	if (!entries.has("run_as")) put("run_as", bundle.runAs);
	put("permissions", merged(entries.get("permissions"), bundle.permissions));
	put("tags", merged(under(bundle.presets, "tags"), entries.get("tags")));
	const workspace = new Map();
	for (let $ = 0, $l = ["host", "root_path"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const own = under(bundle.facts, "workspace", key);
			if (own) workspace.set(key, resolved(own, bundle));
		}
	}
	if (workspace.size > 0) entries.set("workspace", {
		...value,
		entries: workspace
	});
	if (bundle.modeValue) entries.set("mode", bundle.modeValue);
	return {
		...value,
		entries
	};
}
function nested(path, node) {
	const [key = "", ...rest] = path;
	const entry = {
		key,
		keySpan: nowhere,
		value: rest.length === 0 ? node : nested(rest, node),
		merged: false
	};
	return {
		kind: "map",
		span: nowhere,
		entries: require_startup.entriesOf([entry])
	};
}
const nowhere = {
	start: 0,
	end: 0
};
function movedTo(value, document, path) {
	const at = {
		document,
		path
	};
	if (value.kind === "map") {
		const entries = [...value.entries].map(({ 0: key, 1: entry }) => [key, movedTo(entry, document, [...path, key])]);
		return {
			...value,
			at,
			entries: new Map(entries)
		};
	}
	if (value.kind !== "list") return {
		...value,
		at
	};
	return {
		...value,
		at,
		items: value.items.map((item, index) => movedTo(item, document, [...path, index]))
	};
}
// src/dialects/databricks/read/index.ts
const bundles = new WeakMap();
function bundleOf(project, variant) {
	const known = bundles.get(project) ?? new Map();
	bundles.set(project, known);
	const bundle = known.get(variant) ?? readBundle(project, variant);
	known.set(variant, bundle);
	return bundle;
}
function readJobs(dialect, project, variant) {
	const bundle = bundleOf(project, variant);
	const callees = calleesOf(bundle);
	return jobsOf(bundle).map((job) => ({
		...pipelineOf(dialect, job, callees),
		inVariants: () => inTargets(dialect, project, job)
	}));
}
function inTargets(dialect, project, { key, bundle }) {
	return [bundle, ...project.variants.filter((target) => target !== bundle.target).map((target) => bundleOf(project, target))].flatMap((one) => {
		const job = jobsByKey(one).get(key);
		return job ? [resolvedPipeline(dialect, job, calleesOf(one))] : [];
	});
}
const jobs = new WeakMap();
function jobsByKey(bundle) {
	const known = jobs.get(bundle) ?? new Map(jobsOf(bundle).map((job) => [job.key, job]));
	jobs.set(bundle, known);
	return known;
}
function calleesOf(bundle) {
	return { keyOf: (key) => {
		const raw = under(bundle.resources, "jobs", key);
		return raw && keyOf({
			document: raw.at.document,
			key
		});
	} };
}
// src/dialects/databricks/read/overlays.ts
const overlays = new WeakMap();
function overlaysOf(job) {
	const known = overlays.get(job) ?? readOverlays(job);
	overlays.set(job, known);
	return known;
}
function readOverlays({ bundle, key, document }) {
	const deciding = require_check_command.decidersIn(bundle.project);
	const budget = freshBudget();
	const writtenAt = (documents, path) => {
		let whole;
		for (let $ = 0, $l = documents; $ < $l.length; $++) {
			const document = $l[$];
			{
				const node = require_startup.nodeAt(document.root, path);
				if (node) whole = merged(whole, valueFrom(node, {
					document,
					path
				}, "base", budget));
			}
		}
		return whole;
	};
	return bundle.project.variants.flatMap((target) => {
		const overlay = writtenAt(deciding, [
			"targets",
			target,
			"resources",
			"jobs",
			key
		]);
		return overlay ? [{
			target,
			base: writtenAt([document], [
				"resources",
				"jobs",
				key
			]),
			overlay
		}] : [];
	});
}
// src/dialects/databricks/read/named-files.ts
const keys = [
	[
		"notebook",
		"notebook_task",
		"notebook_path"
	],
	[
		"file",
		"spark_python_task",
		"python_file"
	],
	[
		"folder",
		"dbt_task",
		"project_directory"
	],
	[
		"file",
		"sql_task",
		"file",
		"path"
	],
	[
		"file",
		"alert_task",
		"workspace_path"
	]
];
const notebookEndings = [
	".py",
	".ipynb",
	".sql",
	".r",
	".scala"
];
function filesNamedIn(bundle) {
	return [...includesOf(bundle.project), ...jobsOf(bundle).flatMap(filesOfTasks)];
}
function includesOf({ documents: { 0: root } }) {
	const from = folderOf(root.source.path);
	return require_check_command.patternsOf(root).flatMap((text, index) => {
		const path = require_check_command.resolvedPattern(from === "" ? "" : `${from}/`, text);
		if (!require_check_command.isPlainPath(text) || text.startsWith("/") || path === null) return [];
		return [{
			text,
			path,
			kind: "file",
			at: {
				document: root,
				path: ["include", index]
			},
			task: null,
			from,
			home: homeOf(from),
			instead: []
		}];
	});
}
function filesOfTasks(job) {
	if (under(job.value, "git_source") !== void 0) return [];
	const others = overlaysOf(job).filter(({ target }) => target !== job.bundle.target);
	return [...tasksOf(rawJobOf(job)).flatMap((task) => filesOf(job, task, true)), ...others.flatMap(({ overlay }) => tasksOf(overlay).flatMap((task) => filesOf(job, task, false)))];
}
function tasksOf(job) {
	return itemsOf(mergedByKey(under(job, "tasks"), "task_key")).flatMap((task) => {
		const inner = under(task, "for_each_task", "task");
		return inner ? [task, inner] : [task];
	});
}
function filesOf(job, task, mayResolve) {
	const id = textIn(under(task, "task_key")) ?? "";
	const requirements = itemsOf(under(task, "libraries")).map((library) => ["file", under(library, "requirements")]);
	return [...keys.map(([kind, ...path]) => {
		return [kind, textIn(under(task, path[0] ?? "", "source")) === "GIT" ? void 0 : under(task, ...path)];
	}), ...requirements].flatMap(({ 0: kind, 1: value }) => {
		if (!value) return [];
		const text = textIn(mayResolve ? resolved(value, job.bundle) : value);
		return text === void 0 || !isLocal(text) ? [] : [fileAt(job, id, kind, {
			value,
			text
		})];
	});
}
function isLocal(text) {
	return text !== "" && !/^(?:[/~]|[A-Za-z][A-Za-z\d+.-]*:)/.test(text) && !/[\\*?[\]{}$]/.test(text) && referencesIn(text).length === 0;
}
function fileAt(job, task, kind, { value, text }) {
	const from = folderOf(value.at.document.source.path), home = folderOf(job.bundle.project.documents[0].source.path);
	const path = require_startup.plainPath(`${from}/${text}`.replace(/^\//, ""));
	const fromOthers = [home, folderOf(job.document.source.path)].map((folder) => require_startup.plainPath(`${folder}/${text}`.replace(/^\//, "")));
	const endings = kind === "notebook" && !/\.\w+$/.test(text) ? notebookEndings : [];
	const meant = [path, ...fromOthers].flatMap((one) => [one, ...endings.map((ending) => one + ending)]);
	const others = [...new Set(meant)].filter((other) => other !== path);
	return {
		text,
		path,
		kind: kind === "notebook" ? "file" : kind,
		at: value.at,
		task,
		from,
		home: homeOf(home),
		instead: others.map((other) => ({
			path: other,
			text: seenFrom(from, other)
		}))
	};
}
function seenFrom(from, path) {
	const seen = require_startup.pathSeenFrom(from.split("/").filter((step) => step !== ""), path);
	return seen.startsWith("../") ? seen : `./${seen}`;
}
function homeOf(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
// src/dialects/databricks/format/fields.ts
const fields = JSON.parse(`{"Adlsgen2Info":{"destination":{"type":"string","required":true}},"AiRuntimeTask":{"code_source_path":{"type":"string"},"deployments":{"list":{"object":"DeploymentSpec"},"required":true},"docker_image_url":{"type":"string"},"experiment":{"type":"string","required":true},"mlflow_artifact_location":{"type":"string"},"mlflow_experiment_directory":{"type":"string"},"mlflow_run":{"type":"string"}},"AlertTask":{"alert_id":{"type":"string"},"subscribers":{"list":{"object":"AlertTaskSubscriber"}},"warehouse_id":{"type":"string"},"workspace_path":{"type":"string"}},"AlertTaskSubscriber":{"destination_id":{"type":"string"},"user_name":{"type":"string"}},"AutoScale":{"max_workers":{"type":"integer"},"min_workers":{"type":"integer"}},"AwsAttributes":{"availability":{"enum":["ON_DEMAND","SPOT","SPOT_WITH_FALLBACK"]},"ebs_volume_count":{"type":"integer"},"ebs_volume_iops":{"type":"integer"},"ebs_volume_size":{"type":"integer"},"ebs_volume_throughput":{"type":"integer"},"ebs_volume_type":{"enum":["GENERAL_PURPOSE_SSD","THROUGHPUT_OPTIMIZED_HDD"]},"first_on_demand":{"type":"integer"},"instance_profile_arn":{"type":"string"},"spot_bid_price_percent":{"type":"integer"},"zone_id":{"type":"string"}},"AzureAttributes":{"availability":{"enum":["ON_DEMAND_AZURE","SPOT_AZURE","SPOT_WITH_FALLBACK_AZURE"]},"capacity_reservation_group":{"type":"string"},"first_on_demand":{"type":"integer"},"log_analytics_info":{"object":"LogAnalyticsInfo"},"spot_bid_max_price":{"type":"number"}},"CleanRoomsNotebookTask":{"clean_room_name":{"type":"string","required":true},"etag":{"type":"string"},"notebook_base_parameters":{"map":{"type":"string"}},"notebook_name":{"type":"string","required":true}},"ClientsTypes":{"jobs":{"type":"boolean"},"notebooks":{"type":"boolean"}},"ClusterLogConf":{"dbfs":{"object":"DbfsStorageInfo"},"s3":{"object":"S3StorageInfo"},"volumes":{"object":"VolumesStorageInfo"}},"ClusterSpec":{"apply_policy_default_values":{"type":"boolean"},"autoscale":{"object":"AutoScale"},"autotermination_minutes":{"type":"integer"},"aws_attributes":{"object":"AwsAttributes"},"azure_attributes":{"object":"AzureAttributes"},"cluster_log_conf":{"object":"ClusterLogConf"},"cluster_name":{"type":"string"},"custom_tags":{"map":{"type":"string"}},"data_security_mode":{"enum":["DATA_SECURITY_MODE_AUTO","DATA_SECURITY_MODE_DEDICATED","DATA_SECURITY_MODE_STANDARD","LEGACY_PASSTHROUGH","LEGACY_SINGLE_USER","LEGACY_SINGLE_USER_STANDARD","LEGACY_TABLE_ACL","NONE","SINGLE_USER","USER_ISOLATION"]},"dependency_mode":{"enum":["DEPENDENCY_MODE_AUTO","DEPENDENCY_MODE_CLUSTER_LIBRARIES","DEPENDENCY_MODE_ENVIRONMENTS"]},"docker_image":{"object":"DockerImage"},"driver_instance_pool_id":{"type":"string"},"driver_node_type_flexibility":{"object":"NodeTypeFlexibility"},"driver_node_type_id":{"type":"string"},"enable_elastic_disk":{"type":"boolean"},"enable_local_disk_encryption":{"type":"boolean"},"gcp_attributes":{"object":"GcpAttributes"},"init_scripts":{"list":{"object":"InitScriptInfo"}},"instance_pool_id":{"type":"string"},"is_single_node":{"type":"boolean"},"kind":{"enum":["CLASSIC_PREVIEW"]},"node_type_id":{"type":"string"},"num_workers":{"type":"integer"},"policy_id":{"type":"string"},"remote_disk_throughput":{"type":"integer"},"runtime_engine":{"enum":["NULL","PHOTON","STANDARD"]},"single_user_name":{"type":"string"},"spark_conf":{"map":{"type":"string"}},"spark_env_vars":{"map":{"type":"string"}},"spark_version":{"type":"string"},"ssh_public_keys":{"list":{"type":"string"}},"total_initial_remote_disk_size":{"type":"integer"},"use_ml_runtime":{"type":"boolean"},"worker_node_type_flexibility":{"object":"NodeTypeFlexibility"},"workload_type":{"object":"WorkloadType"}},"Compute":{"hardware_accelerator":{"enum":["GPU_1xA10","GPU_8xH100"]}},"ComputeConfig":{"gpu_node_pool_id":{"type":"string"},"gpu_type":{"type":"string"},"num_gpus":{"type":"integer","required":true}},"ComputeSpec":{"accelerator_count":{"type":"integer","required":true},"accelerator_type":{"enum":["GPU_1xA10","GPU_1xH100","GPU_8xH100"],"required":true}},"ConditionTask":{"left":{"type":"string","required":true},"op":{"enum":["EQUAL_TO","GREATER_THAN","GREATER_THAN_OR_EQUAL","LESS_THAN","LESS_THAN_OR_EQUAL","NOT_EQUAL"],"required":true},"right":{"type":"string","required":true}},"Continuous":{"pause_status":{"enum":["PAUSED","UNPAUSED"]},"task_retry_mode":{"enum":["NEVER","ON_FAILURE"]}},"ContinuousTriggerConfiguration":{"task_retry_mode":{"enum":["NEVER","ON_FAILURE"]}},"CronSchedule":{"pause_status":{"enum":["PAUSED","UNPAUSED"]},"quartz_cron_expression":{"type":"string","required":true},"sql_condition":{"object":"SqlConditionConfiguration"},"timezone_id":{"type":"string","required":true}},"CronTriggerConfiguration":{"quartz_cron_expression":{"type":"string","required":true},"timezone_id":{"type":"string","required":true}},"DashboardTask":{"dashboard_id":{"type":"string"},"filters":{"map":{"type":"string"}},"subscription":{"object":"Subscription"},"warehouse_id":{"type":"string"}},"DbfsStorageInfo":{"destination":{"type":"string","required":true}},"DbtCloudTask":{"connection_resource_name":{"type":"string"},"dbt_cloud_job_id":{"type":"integer"}},"DbtPlatformTask":{"connection_resource_name":{"type":"string"},"dbt_platform_job_id":{"type":"string"}},"DbtTask":{"catalog":{"type":"string"},"commands":{"list":{"type":"string"},"required":true},"profiles_directory":{"type":"string"},"project_directory":{"type":"string"},"schema":{"type":"string"},"source":{"enum":["GIT","WORKSPACE"]},"warehouse_id":{"type":"string"}},"DeploymentSpec":{"command_path":{"type":"string","required":true},"compute":{"object":"ComputeSpec","required":true},"name":{"type":"string"}},"DockerBasicAuth":{"password":{"type":"string"},"username":{"type":"string"}},"DockerImage":{"basic_auth":{"object":"DockerBasicAuth"},"url":{"type":"string"}},"Environment":{"base_environment":{"type":"string"},"client":{"type":"string"},"dependencies":{"list":{"type":"string"}},"environment_version":{"type":"string"},"java_dependencies":{"list":{"type":"string"}}},"FileArrivalTriggerConfiguration":{"min_time_between_triggers_seconds":{"type":"integer"},"url":{"type":"string","required":true},"wait_after_last_change_seconds":{"type":"integer"}},"ForEachTask":{"concurrency":{"type":"integer"},"inputs":{"type":"string","required":true},"task":{"object":"Task","required":true}},"GcpAttributes":{"availability":{"enum":["ON_DEMAND_GCP","PREEMPTIBLE_GCP","PREEMPTIBLE_WITH_FALLBACK_GCP"]},"boot_disk_size":{"type":"integer"},"confidential_compute_type":{"enum":["CONFIDENTIAL_COMPUTE_TYPE_NONE","SEV_SNP"]},"first_on_demand":{"type":"integer"},"google_service_account":{"type":"string"},"local_ssd_count":{"type":"integer"},"use_preemptible_executors":{"type":"boolean"},"zone_id":{"type":"string"}},"GcsStorageInfo":{"destination":{"type":"string","required":true}},"GenAiComputeTask":{"command":{"type":"string"},"compute":{"object":"ComputeConfig"},"dl_runtime_image":{"type":"string","required":true},"mlflow_experiment_name":{"type":"string"},"source":{"enum":["GIT","WORKSPACE"]},"training_script_path":{"type":"string"},"yaml_parameters":{"type":"string"},"yaml_parameters_file_path":{"type":"string"}},"GitSnapshot":{"used_commit":{"type":"string"}},"GitSource":{"git_branch":{"type":"string"},"git_commit":{"type":"string"},"git_provider":{"enum":["awsCodeCommit","azureDevOpsServices","bitbucketCloud","bitbucketServer","gitHub","gitHubEnterprise","gitLab","gitLabEnterpriseEdition"],"required":true},"git_snapshot":{"object":"GitSnapshot"},"git_tag":{"type":"string"},"git_url":{"type":"string","required":true},"job_source":{"object":"JobSource"},"sparse_checkout":{"object":"SparseCheckout"}},"InitScriptInfo":{"abfss":{"object":"Adlsgen2Info"},"dbfs":{"object":"DbfsStorageInfo"},"file":{"object":"LocalFileInfo"},"gcs":{"object":"GcsStorageInfo"},"s3":{"object":"S3StorageInfo"},"volumes":{"object":"VolumesStorageInfo"},"workspace":{"object":"WorkspaceStorageInfo"}},"Job":{"budget_policy_id":{"type":"string"},"continuous":{"object":"Continuous"},"description":{"type":"string"},"email_notifications":{"object":"JobEmailNotifications"},"environments":{"list":{"object":"JobEnvironment"}},"git_source":{"object":"GitSource"},"health":{"object":"JobsHealthRules"},"job_clusters":{"list":{"object":"JobCluster"}},"lifecycle":{"object":"Lifecycle"},"max_concurrent_runs":{"type":"integer"},"name":{"type":"string"},"notification_settings":{"object":"JobNotificationSettings"},"parameters":{"list":{"object":"JobParameterDefinition"}},"parent_path":{"type":"string"},"performance_target":{"enum":["PERFORMANCE_OPTIMIZED","STANDARD"]},"permissions":{"list":{"object":"JobPermission"}},"queue":{"object":"QueueSettings"},"run_as":{"object":"JobRunAs"},"schedule":{"object":"CronSchedule"},"tags":{"map":{"type":"string"}},"tasks":{"list":{"object":"Task"}},"timeout_seconds":{"type":"integer"},"trigger":{"object":"TriggerSettings"},"triggers":{"list":{"object":"TriggerConfiguration"}},"usage_policy_id":{"type":"string"},"webhook_notifications":{"object":"WebhookNotifications"}},"JobCluster":{"job_cluster_key":{"type":"string","required":true},"new_cluster":{"object":"ClusterSpec"},"serverless_compute_id":{"type":"string"}},"JobEmailNotifications":{"no_alert_for_skipped_runs":{"type":"boolean"},"on_duration_warning_threshold_exceeded":{"list":{"type":"string"}},"on_failure":{"list":{"type":"string"}},"on_start":{"list":{"type":"string"}},"on_streaming_backlog_exceeded":{"list":{"type":"string"}},"on_success":{"list":{"type":"string"}}},"JobEnvironment":{"environment_key":{"type":"string","required":true},"spec":{"object":"Environment"}},"JobNotificationSettings":{"no_alert_for_canceled_runs":{"type":"boolean"},"no_alert_for_skipped_runs":{"type":"boolean"}},"JobParameterDefinition":{"default":{"type":"string","required":true},"name":{"type":"string","required":true}},"JobPermission":{"group_name":{"type":"string"},"level":{"enum":["CAN_MANAGE","CAN_MANAGE_RUN","CAN_VIEW","IS_OWNER"],"required":true},"service_principal_name":{"type":"string"},"user_name":{"type":"string"}},"JobRunAs":{"group_name":{"type":"string"},"service_principal_name":{"type":"string"},"user_name":{"type":"string"}},"JobSource":{"dirty_state":{"enum":["DISCONNECTED","NOT_SYNCED"]},"import_from_git_branch":{"type":"string","required":true},"job_config_path":{"type":"string","required":true}},"JobsHealthRule":{"metric":{"enum":["RUN_DURATION_SECONDS","STREAMING_BACKLOG_BYTES","STREAMING_BACKLOG_FILES","STREAMING_BACKLOG_RECORDS","STREAMING_BACKLOG_SECONDS"],"required":true},"op":{"enum":["GREATER_THAN"],"required":true},"value":{"type":"integer","required":true}},"JobsHealthRules":{"rules":{"list":{"object":"JobsHealthRule"}}},"Library":{"cran":{"object":"RCranLibrary"},"egg":{"type":"string"},"jar":{"type":"string"},"maven":{"object":"MavenLibrary"},"pypi":{"object":"PythonPyPiLibrary"},"requirements":{"type":"string"},"whl":{"type":"string"}},"Lifecycle":{"prevent_destroy":{"type":"boolean"}},"LocalFileInfo":{"destination":{"type":"string","required":true}},"LogAnalyticsInfo":{"log_analytics_primary_key":{"type":"string"},"log_analytics_workspace_id":{"type":"string"}},"MavenLibrary":{"coordinates":{"type":"string","required":true},"exclusions":{"list":{"type":"string"}},"repo":{"type":"string"}},"ModelTriggerConfiguration":{"aliases":{"list":{"type":"string"}},"condition":{"enum":["MODEL_ALIAS_SET","MODEL_CREATED","MODEL_VERSION_READY"],"required":true},"min_time_between_triggers_seconds":{"type":"integer"},"securable_name":{"type":"string"},"wait_after_last_change_seconds":{"type":"integer"}},"NodeTypeFlexibility":{"alternate_node_type_ids":{"list":{"type":"string"}}},"NotebookTask":{"base_parameters":{"map":{"type":"string"}},"notebook_path":{"type":"string","required":true},"source":{"enum":["GIT","WORKSPACE"]},"warehouse_id":{"type":"string"}},"PeriodicTriggerConfiguration":{"interval":{"type":"integer","required":true},"unit":{"enum":["DAYS","HOURS","MINUTES","WEEKS"],"required":true}},"PipelineParams":{"full_refresh":{"type":"boolean"},"full_refresh_selection":{"list":{"type":"string"}},"refresh_flow_selection":{"list":{"type":"string"}},"refresh_selection":{"list":{"type":"string"}},"reset_checkpoint_selection":{"list":{"type":"string"}}},"PipelineTask":{"full_refresh":{"type":"boolean"},"full_refresh_selection":{"list":{"type":"string"}},"parameters":{"map":{"type":"string"}},"pipeline_id":{"type":"string","required":true},"refresh_flow_selection":{"list":{"type":"string"}},"refresh_selection":{"list":{"type":"string"}},"reset_checkpoint_selection":{"list":{"type":"string"}}},"PowerBiModel":{"authentication_method":{"enum":["OAUTH","PAT"]},"model_name":{"type":"string"},"overwrite_existing":{"type":"boolean"},"storage_mode":{"enum":["DIRECT_QUERY","DUAL","IMPORT"]},"workspace_name":{"type":"string"}},"PowerBiTable":{"catalog":{"type":"string"},"name":{"type":"string"},"schema":{"type":"string"},"storage_mode":{"enum":["DIRECT_QUERY","DUAL","IMPORT"]}},"PowerBiTask":{"connection_resource_name":{"type":"string"},"power_bi_model":{"object":"PowerBiModel"},"refresh_after_update":{"type":"boolean"},"tables":{"list":{"object":"PowerBiTable"}},"warehouse_id":{"type":"string"}},"PythonOperatorTask":{"main":{"type":"string"},"parameters":{"list":{"object":"PythonOperatorTaskParameter"}}},"PythonOperatorTaskParameter":{"name":{"type":"string"},"value":{"type":"string"}},"PythonPyPiLibrary":{"package":{"type":"string","required":true},"repo":{"type":"string"}},"PythonWheelTask":{"entry_point":{"type":"string","required":true},"named_parameters":{"map":{"type":"string"}},"package_name":{"type":"string","required":true},"parameters":{"list":{"type":"string"}}},"QueueSettings":{"enabled":{"type":"boolean","required":true}},"RCranLibrary":{"package":{"type":"string","required":true},"repo":{"type":"string"}},"RunJobTask":{"dbt_commands":{"list":{"type":"string"}},"jar_params":{"list":{"type":"string"}},"job_id":{"type":"integer","required":true},"job_parameters":{"map":{"type":"string"}},"notebook_params":{"map":{"type":"string"}},"pipeline_params":{"object":"PipelineParams"},"python_named_params":{"map":{"type":"string"}},"python_params":{"list":{"type":"string"}},"spark_submit_params":{"list":{"type":"string"}},"sql_params":{"map":{"type":"string"}}},"S3StorageInfo":{"canned_acl":{"type":"string"},"destination":{"type":"string","required":true},"enable_encryption":{"type":"boolean"},"encryption_type":{"type":"string"},"endpoint":{"type":"string"},"kms_key":{"type":"string"},"region":{"type":"string"}},"SparkJarTask":{"jar_uri":{"type":"string"},"main_class_name":{"type":"string"},"parameters":{"list":{"type":"string"}},"run_as_repl":{"type":"boolean"}},"SparkPythonTask":{"parameters":{"list":{"type":"string"}},"python_file":{"type":"string","required":true},"source":{"enum":["GIT","WORKSPACE"]}},"SparkSubmitTask":{"parameters":{"list":{"type":"string"}}},"SparseCheckout":{"patterns":{"list":{"type":"string"}}},"SqlConditionConfiguration":{"sql_query_id":{"type":"string","required":true},"trigger_mode":{"enum":["QUERY_RETURNS_ROWS","RESULT_VALUE_CHANGES"]},"warehouse_id":{"type":"string","required":true}},"SqlTask":{"alert":{"object":"SqlTaskAlert"},"dashboard":{"object":"SqlTaskDashboard"},"file":{"object":"SqlTaskFile"},"parameters":{"map":{"type":"string"}},"query":{"object":"SqlTaskQuery"},"warehouse_id":{"type":"string","required":true}},"SqlTaskAlert":{"alert_id":{"type":"string","required":true},"pause_subscriptions":{"type":"boolean"},"subscriptions":{"list":{"object":"SqlTaskSubscription"}}},"SqlTaskDashboard":{"custom_subject":{"type":"string"},"dashboard_id":{"type":"string","required":true},"pause_subscriptions":{"type":"boolean"},"subscriptions":{"list":{"object":"SqlTaskSubscription"}}},"SqlTaskFile":{"path":{"type":"string","required":true},"source":{"enum":["GIT","WORKSPACE"]}},"SqlTaskQuery":{"query_id":{"type":"string","required":true}},"SqlTaskSubscription":{"destination_id":{"type":"string"},"user_name":{"type":"string"}},"Subscription":{"custom_subject":{"type":"string"},"paused":{"type":"boolean"},"subscribers":{"list":{"object":"SubscriptionSubscriber"}}},"SubscriptionSubscriber":{"destination_id":{"type":"string"},"user_name":{"type":"string"}},"TableUpdateTriggerConfiguration":{"condition":{"enum":["ALL_UPDATED","ANY_UPDATED"]},"min_time_between_triggers_seconds":{"type":"integer"},"table_names":{"list":{"type":"string"},"required":true},"wait_after_last_change_seconds":{"type":"integer"}},"Task":{"ai_runtime_task":{"object":"AiRuntimeTask"},"alert_task":{"object":"AlertTask"},"clean_rooms_notebook_task":{"object":"CleanRoomsNotebookTask"},"compute":{"object":"Compute"},"condition_task":{"object":"ConditionTask"},"dashboard_task":{"object":"DashboardTask"},"dbt_cloud_task":{"object":"DbtCloudTask"},"dbt_platform_task":{"object":"DbtPlatformTask"},"dbt_task":{"object":"DbtTask"},"depends_on":{"list":{"object":"TaskDependency"}},"description":{"type":"string"},"disable_auto_optimization":{"type":"boolean"},"disabled":{"type":"boolean"},"email_notifications":{"object":"TaskEmailNotifications"},"environment_key":{"type":"string"},"existing_cluster_id":{"type":"string"},"for_each_task":{"object":"ForEachTask"},"gen_ai_compute_task":{"object":"GenAiComputeTask"},"health":{"object":"JobsHealthRules"},"job_cluster_key":{"type":"string"},"libraries":{"list":{"object":"Library"}},"max_retries":{"type":"integer"},"min_retry_interval_millis":{"type":"integer"},"new_cluster":{"object":"ClusterSpec"},"notebook_task":{"object":"NotebookTask"},"notification_settings":{"object":"TaskNotificationSettings"},"pipeline_task":{"object":"PipelineTask"},"power_bi_task":{"object":"PowerBiTask"},"python_operator_task":{"object":"PythonOperatorTask"},"python_wheel_task":{"object":"PythonWheelTask"},"retry_on_timeout":{"type":"boolean"},"run_if":{"enum":["ALL_DONE","ALL_FAILED","ALL_SUCCESS","AT_LEAST_ONE_FAILED","AT_LEAST_ONE_SUCCESS","NONE_FAILED"]},"run_job_task":{"object":"RunJobTask"},"spark_jar_task":{"object":"SparkJarTask"},"spark_python_task":{"object":"SparkPythonTask"},"spark_submit_task":{"object":"SparkSubmitTask"},"sql_task":{"object":"SqlTask"},"task_key":{"type":"string","required":true},"timeout_seconds":{"type":"integer"},"webhook_notifications":{"object":"WebhookNotifications"}},"TaskDependency":{"outcome":{"type":"string"},"task_key":{"type":"string","required":true}},"TaskEmailNotifications":{"no_alert_for_skipped_runs":{"type":"boolean"},"on_duration_warning_threshold_exceeded":{"list":{"type":"string"}},"on_failure":{"list":{"type":"string"}},"on_start":{"list":{"type":"string"}},"on_streaming_backlog_exceeded":{"list":{"type":"string"}},"on_success":{"list":{"type":"string"}}},"TaskNotificationSettings":{"alert_on_last_attempt":{"type":"boolean"},"no_alert_for_canceled_runs":{"type":"boolean"},"no_alert_for_skipped_runs":{"type":"boolean"}},"TriggerConfiguration":{"continuous":{"object":"ContinuousTriggerConfiguration"},"file_arrival":{"object":"FileArrivalTriggerConfiguration"},"model":{"object":"ModelTriggerConfiguration"},"pause_status":{"enum":["PAUSED","UNPAUSED"]},"periodic":{"object":"PeriodicTriggerConfiguration"},"schedule":{"object":"CronTriggerConfiguration"},"sql_condition":{"object":"SqlConditionConfiguration"},"table_update":{"object":"TableUpdateTriggerConfiguration"}},"TriggerSettings":{"file_arrival":{"object":"FileArrivalTriggerConfiguration"},"model":{"object":"ModelTriggerConfiguration"},"pause_status":{"enum":["PAUSED","UNPAUSED"]},"periodic":{"object":"PeriodicTriggerConfiguration"},"sql_condition":{"object":"SqlConditionConfiguration"},"table_update":{"object":"TableUpdateTriggerConfiguration"}},"VolumesStorageInfo":{"destination":{"type":"string","required":true}},"Webhook":{"id":{"type":"string","required":true}},"WebhookNotifications":{"on_duration_warning_threshold_exceeded":{"list":{"object":"Webhook"}},"on_failure":{"list":{"object":"Webhook"}},"on_start":{"list":{"object":"Webhook"}},"on_streaming_backlog_exceeded":{"list":{"object":"Webhook"}},"on_success":{"list":{"object":"Webhook"}}},"WorkloadType":{"clients":{"object":"ClientsTypes","required":true}},"WorkspaceStorageInfo":{"destination":{"type":"string","required":true}}}`);
const bounds = {
	"Job max_concurrent_runs": [0, 1e3],
	"Job timeout_seconds": [0, Number.MAX_SAFE_INTEGER],
	"Task timeout_seconds": [0, Number.MAX_SAFE_INTEGER],
	"Task max_retries": [-1, Number.MAX_SAFE_INTEGER],
	"Task min_retry_interval_millis": [0, Number.MAX_SAFE_INTEGER],
	"ForEachTask concurrency": [1, 100],
	"PeriodicTriggerConfiguration interval": [1, Number.MAX_SAFE_INTEGER],
	"FileArrivalTriggerConfiguration min_time_between_triggers_seconds": [60, Number.MAX_SAFE_INTEGER],
	"FileArrivalTriggerConfiguration wait_after_last_change_seconds": [60, Number.MAX_SAFE_INTEGER],
	"TableUpdateTriggerConfiguration min_time_between_triggers_seconds": [60, Number.MAX_SAFE_INTEGER],
	"TableUpdateTriggerConfiguration wait_after_last_change_seconds": [60, Number.MAX_SAFE_INTEGER]
};
const idleKeys = { Job: [
	"deployment",
	"edit_mode",
	"format"
] };
// src/dialects/databricks/format/check.ts
function* objectViolations(name, node, path, purse) {
	const known = fields[name];
	if (!known || purse.left-- <= 0) return;
	if (node.kind !== "map" || purse.seen.get(node) === name) return;
	purse.seen.set(node, name);
	for (const { 0: key, 1: { value } } of node.entries) {
		const field = known[key];
		if (!field) yield* unknownKey(name, node, key, path);
		else yield* valueViolations(field, value, [...path, key], `${name} ${key}`, purse);
	}
}
function* unknownKey(name, node, key, path) {
	if (idleKeys[name]?.includes(key)) return;
	const known = Object.keys(fields[name] ?? {});
	const near = require_startup.soleClosestTo(key, known.filter((candidate) => !node.entries.has(candidate)));
	const entry = node.entries.get(key);
	yield {
		kind: "unknown-key",
		at: {
			path: [...path, key],
			part: "key"
		},
		message: `Unknown key ${require_startup.quoted(key)}, which the CLI drops${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		remedy: near === void 0 ? "Remove the key, or write one that the format has" : `Write ${require_startup.quoted(near)}`,
		...near === void 0 && { severity: "warning" },
		...near !== void 0 && entry && !entry.merged && { fix: {
			title: `Write ${require_startup.quoted(near)}`,
			safety: "unsafe",
			edits: [{
				span: entry.keySpan,
				text: near
			}]
		} }
	};
}
function* valueViolations(shape, node, path, name, purse) {
	if (purse.left-- <= 0 || require_startup.isUnset(node) || isReference(node)) return;
	const wanted = shape.object !== void 0 || shape.map !== void 0 ? "map" : shape.list ? "list" : "scalar";
	if (node.kind !== wanted) yield wrongKind(wanted, shape, node, path);
	else if (node.kind === "scalar") yield* scalarViolations(shape, node, path, name);
	else if (node.kind === "list") for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		yield* valueViolations(shape.list ?? {}, item, [...path, index], name, purse);
	}
	else if (shape.object !== void 0) yield* objectViolations(shape.object, node, path, purse);
	else for (const { 0: key, 1: { value } } of node.entries) yield* valueViolations(shape.map ?? {}, value, [...path, key], name, purse);
}
function isReference(node) {
	return node.kind === "scalar" && typeof node.value === "string" && (referencesIn(node.value).length > 0 || node.value.includes("{{"));
}
const kindWords = {
	map: "a mapping",
	list: "a list",
	scalar: "a single value"
};
function wrongKind(wanted, shape, node, path) {
	const word = wanted === "scalar" ? typeWord(shape) : kindWords[wanted];
	return {
		kind: "wrong-type",
		at: { path },
		message: `${nameOf$1(path)} must be ${word}, not ${kindWords[node.kind]}: the CLI drops the value`,
		remedy: `Write ${word}`
	};
}
function nameOf$1(path) {
	return require_startup.quoted(String(path.findLast((step) => typeof step === "string") ?? ""));
}
function typeWord({ type, enum: values }) {
	if (values) return "a text";
	return {
		string: "a text",
		integer: "a whole number",
		number: "a number",
		boolean: "true or false"
	}[type ?? ""] ?? "a single value";
}
function* scalarViolations(shape, { value, style }, path, name) {
	const text = String(value);
	if (text === "" && style !== "plain") return;
	if (shape.enum) {
		if (!shape.enum.includes(text) && !(isOfAnyCase(name) && shape.enum.some((word) => word.toLowerCase() === text.toLowerCase()))) yield wrongWord(shape.enum, text, path);
	} else if (!fits(shape.type, text, value)) yield {
		kind: "wrong-type",
		at: { path },
		message: `${nameOf$1(path)} must be ${typeWord(shape)}, not ${require_startup.quoted(text)}: the CLI drops the value`,
		remedy: `Write ${typeWord(shape)}`
	};
	else yield* outOfBounds(name, text, path);
}
function isOfAnyCase(name) {
	return name === "GitSource git_provider";
}
function fits(type, text, value) {
	if (type === "integer") return typeof value === "number" && Number.isInteger(value) || /^[-+]?(?:[\d_]+|0[xob][\da-f_]+)$/i.test(text);
	if (type === "number") return typeof value === "number" || /^[-+]?[\d_]*\.?\d+(?:e[-+]?\d+)?$/i.test(text);
	return type !== "boolean" || typeof value === "boolean" || /^(?:true|false|y|yes|on|n|no|off)$/i.test(text);
}
function wrongWord(values, text, path) {
	const near = require_startup.soleClosestTo(text, values) ?? values.find((value) => value.toLowerCase() === text.toLowerCase());
	const all = values.length > 8 ? "" : `: ${values.join(", ")}`;
	return {
		kind: "wrong-value",
		at: { path },
		message: `${nameOf$1(path)} is ${require_startup.quoted(text)}, which is none of its values${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		remedy: near === void 0 ? `Write one of the values${all}` : `Write ${require_startup.quoted(near)}`
	};
}
function* outOfBounds(name, text, path) {
	const { 0: least, 1: greatest } = bounds[name] ?? [];
	const number = Number(text.replaceAll("_", ""));
	if (least === void 0 || greatest === void 0 || number >= least && number <= greatest) return;
	const isWait = name.endsWith("wait_after_last_change_seconds");
	const limit = number < least ? `at least ${least}` : `at most ${greatest}`;
	yield {
		kind: "wrong-value",
		at: { path },
		message: `${nameOf$1(path)} must be ${limit}, not ${number}`,
		remedy: `Write ${limit.replace("at", "a number of at")}`,
		...isWait && { severity: "warning" }
	};
}
// src/dialects/databricks/format/combinations.ts
const mostWebhooks = 3;
const mostCommands = 10;
function* combinationViolations(job) {
	yield* webhookViolations(job, job.value);
	for (let $ = 0, $l = allTasks(job); $ < $l.length; $++) {
		const task = $l[$];
		yield* outcomeViolations(job, task);
		yield* webhookViolations(job, task);
		yield* sqlViolations(job, task);
		yield* dbtViolations(job, task);
		yield* conditionViolations(job, task);
	}
}
function allTasks(job) {
	return tasksIn(job).flatMap((task) => {
		const inner = under(task, "for_each_task", "task");
		return inner?.kind === "map" ? [task, inner] : [task];
	});
}
function* outcomeViolations(job, task) {
	const conditions = new Set(tasksIn(job).flatMap((one) => under(one, "condition_task") ? textIn(under(one, "task_key")) ?? [] : []));
	for (let $ = 0, $l = itemsOf(under(task, "depends_on")); $ < $l.length; $++) {
		const entry = $l[$];
		{
			const outcome = under(entry, "outcome");
			const text = textIn(outcome), on = textIn(under(entry, "task_key"));
			if (!outcome || text === void 0 || on === void 0) continue;
			const word = flagIn(outcome);
			if (text !== "true" && text !== "false") yield wrong(job, outcome, `"outcome" is ${require_startup.quoted(text)}, but a condition is "true" or "false"`, `Write "${word ?? "true"}"`);
			else if (!conditions.has(on) && tasksIn(job).some((one) => textIn(under(one, "task_key")) === on)) yield {
				...wrong(job, outcome, `"outcome" of ${require_startup.quoted(on)}, which is no condition_task`, "Remove \"outcome\", or name a condition_task"),
				severity: "warning"
			};
		}
	}
}
function* webhookViolations(job, holder) {
	const events = under(holder, "webhook_notifications");
	if (events?.kind !== "map") return;
	for (const { 0: event, 1: list } of events.entries) {
		const items = itemsOf(list);
		if (items.length > mostWebhooks) yield wrong(job, list, `${require_startup.quoted(event)} has ${items.length} webhooks, more than ${mostWebhooks}`, `Keep ${mostWebhooks} at most`);
		for (let $ = 0, $l = items; $ < $l.length; $++) {
			const item = $l[$];
			{
				const id = under(item, "id");
				const text = textIn(id) ?? "";
				if (id && /[:/@\s]/.test(text)) yield wrong(job, id, `"id" of a webhook is ${require_startup.quoted(text)}, not the id of a notification destination`, "Write the id of a notification destination of the workspace");
			}
		}
	}
}
const sqlKinds = [
	"query",
	"file",
	"alert",
	"dashboard"
];
function* sqlViolations(job, task) {
	const body = under(task, "sql_task");
	if (body?.kind !== "map") return;
	const found = sqlKinds.filter((kind) => under(body, kind) !== void 0);
	if (found.length === 1) return;
	yield wrong(job, body, `"sql_task" needs exactly one of "query", "file", "alert" and "dashboard", and has ${found.length === 0 ? "none" : found.map(require_startup.quoted).join(" and ")}`, "Write exactly one of them", "key");
}
function* dbtViolations(job, task) {
	const commands = under(task, "dbt_task", "commands");
	const items = itemsOf(commands);
	if (commands && items.length > mostCommands) yield wrong(job, commands, `"commands" has ${items.length} commands, more than ${mostCommands}`, "Move some to another task");
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const item = $l[$];
		{
			const text = textIn(item);
			if (text === void 0 || text.includes("{{")) continue;
			if (!/^\s*dbt(?:\s|$)/.test(text)) yield wrong(job, item, `The command ${require_startup.quoted(text)} does not begin with "dbt"`, "Write a command of dbt, such as `dbt build`");
			else if (/;|&&|\|/.test(text.replaceAll(/'[^']*'|"[^"]*"/g, ""))) yield wrong(job, item, `The command ${require_startup.quoted(text)} chains commands, and no shell reads it`, "Write each command as an entry of its own");
		}
	}
}
function* conditionViolations(job, task) {
	const condition = under(task, "condition_task");
	const left = under(condition, "left"), right = under(condition, "right");
	const one = textIn(left), other = textIn(right);
	const op = textIn(under(condition, "op")) ?? "";
	if (!left || !right) return;
	if (op.startsWith("GREATER") || op.startsWith("LESS")) for (let $ = 0, $l = [left, right]; $ < $l.length; $++) {
		const operand = $l[$];
		{
			const text = textIn(operand);
			if (text !== void 0 && !text.includes("{{") && !isNumber(text)) yield wrong(job, operand, `${require_startup.quoted(op)} compares numbers, and ${require_startup.quoted(text)} is none`, "Write a number, or compare texts with \"EQUAL_TO\"");
		}
	}
	if (![left, right].every((value) => value.kind === "scalar" && value.layer === "base" && value.node !== void 0) || one === void 0 || other === void 0 || one.includes("{{") || other.includes("{{")) return;
	yield {
		...wrong(job, left, `The condition compares two fixed values, ${require_startup.quoted(one)} and ${require_startup.quoted(other)}`, "Compare a value of the run, such as `{{job.parameters.name}}`"),
		severity: "warning"
	};
}
function isNumber(text) {
	return text.trim() !== "" && Number.isFinite(Number(text));
}
function wrong(job, value, message, remedy, part) {
	return {
		kind: "wrong-value",
		at: placeOf(value.at, job.bundle.project.documents[0], part),
		message,
		remedy
	};
}
// src/dialects/databricks/format/dlt.ts
function* declarativePipelineViolations(resources, path) {
	const pipelines = require_startup.childOf(resources, "pipelines");
	if (pipelines?.kind !== "map") return;
	for (const { 0: key, 1: { value } } of pipelines.entries) {
		const own = [
			...path,
			"pipelines",
			key
		];
		if (require_startup.childOf(value, "schedule")) yield {
			kind: "unknown-key",
			at: {
				path: [...own, "schedule"],
				part: "key"
			},
			message: `${require_startup.quoted(key)} of "pipelines" has a "schedule", which the CLI drops: nothing starts it`,
			remedy: "Write the schedule in a job that runs it by `pipeline_task`"
		};
		const serverless = require_startup.childOf(value, "serverless"), clusters = require_startup.childOf(value, "clusters");
		if (serverless?.kind === "scalar" && flagOf(serverless.value) === true && clusters?.kind === "list" && clusters.items.length > 0) yield {
			kind: "wrong-value",
			at: {
				path: [...own, "clusters"],
				part: "key"
			},
			message: `${require_startup.quoted(key)} of "pipelines" is serverless and has "clusters", which the service refuses`,
			remedy: "Remove \"clusters\", or \"serverless\""
		};
	}
}
// src/dialects/databricks/format/keys.ts
const otherThanText = /^(?:[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xob][\da-f_]+)|true|false|\d{4}-\d\d-\d\d)$/i;
function* keyViolations(document, purse) {
	yield* wrongKeys(document, document.root, [], purse, new Set());
}
function* wrongKeys(document, node, path, purse, seen) {
	if (node === void 0 || node.kind === "scalar" || seen.has(node) || purse.left-- <= 0) return;
	seen.add(node);
	if (node.kind === "list") {
		for (let $ = 0, $l = node.items; $ < $l.length; $++) {
			const index = $, item = $l[$];
			yield* wrongKeys(document, item, [...path, index], purse, seen);
		}
		return;
	}
	for (const { 0: key, 1: { value, keySpan, merged } } of node.entries) {
		const written = document.source.text.slice(keySpan.start, keySpan.end);
		if (!merged && otherThanText.test(written)) yield {
			kind: "wrong-type",
			at: {
				path: [...path, key],
				part: "key"
			},
			message: `The key ${written} is not a text, and the CLI refuses the file`,
			remedy: `Write "${written}" in quotes`
		};
		if (value.kind !== "scalar") yield* wrongKeys(document, value, [...path, key], purse, seen);
	}
}
// src/dialects/databricks/format/required.ts
function* missingKeys(job) {
	yield* missingIn({ object: "Job" }, job.value, job);
}
function* missingIn(shape, value, job) {
	if (value.kind === "list") for (let $ = 0, $l = value.items; $ < $l.length; $++) {
		const item = $l[$];
		yield* missingIn(shape.list ?? {}, item, job);
	}
	if (value.kind !== "map") return;
	const known = fields[shape.object ?? ""] ?? {};
	for (let $ = 0, $l = Object.entries(known); $ < $l.length; $++) {
		const { 0: key, 1: field } = $l[$];
		{
			const child = value.entries.get(key);
			if (child !== void 0 && !isNull(child)) yield* missingIn(field, child, job);
			else if (field.required === true && !isForgiven(shape.object ?? "", key)) yield missing(key, value, job);
		}
	}
}
function isForgiven(object, key) {
	return object === "JobParameterDefinition" || object === "GitSource" || forgiven.has(`${object} ${key}`);
}
const forgiven = new Set([
	"ClusterSpec spark_version",
	"QueueSettings enabled",
	"JobPermission level"
]);
function missing(key, holder, job) {
	const { document, path } = holder.at;
	const place = placeOf({
		document,
		path: [...path, key]
	}, job.bundle.project.documents[0], "key");
	const owner = path.findLast((step) => typeof step === "string");
	return {
		kind: "missing-key",
		at: place,
		message: `${require_startup.quoted(String(owner ?? ""))} has no ${require_startup.quoted(key)}`,
		remedy: `Add ${require_startup.quoted(key)}`
	};
}
// src/dialects/databricks/format/targets.ts
const modes = ["development", "production"];
function* targetViolations(documents) {
	const isDefault = [];
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		for (let $ = 0, $l = ["environments", "targets"]; $ < $l.length; $++) {
			const key = $l[$];
			{
				const targets = require_startup.childOf(document.root, key);
				if (targets?.kind !== "map") continue;
				for (const violation of violationsIn(targets, key, isDefault)) yield {
					...violation,
					document
				};
			}
		}
	}
}
function* violationsIn({ entries }, key, isDefault) {
	for (const { 0: name, 1: { value: target } } of entries) {
		const mode = require_startup.textOf(require_startup.childOf(target, "mode"));
		if (mode !== void 0 && mode !== "" && !mode.includes("${") && !modes.includes(mode)) {
			const near = require_startup.soleClosestTo(mode, modes) ?? modes.find((one) => one.startsWith(mode));
			yield {
				kind: "wrong-value",
				at: { path: [
					key,
					name,
					"mode"
				] },
				message: `"mode" of target ${require_startup.quoted(name)} is ${require_startup.quoted(mode)}, which the CLI refuses${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
				remedy: `Write ${near === void 0 ? "\"development\" or \"production\"" : require_startup.quoted(near)}`
			};
		}
		const flag = require_startup.childOf(target, "default");
		if (flag?.kind !== "scalar" || flagOf(flag.value) !== true) continue;
		const { 0: first } = isDefault;
		isDefault.push(name);
		if (first !== void 0 && first !== name) yield {
			kind: "wrong-value",
			at: { path: [
				key,
				name,
				"default"
			] },
			message: `Targets ${require_startup.quoted(first)} and ${require_startup.quoted(name)} are both the default, which the CLI refuses`,
			remedy: "Write `default: true` in one target only"
		};
	}
}
// src/dialects/databricks/validate.ts
const mostViolations = 1e3;
const mostValues$2 = 5e5;
const gaps = [
	"syntax",
	"too-large",
	"merge-conflict",
	"encoding"
];
function validateBundle(project) {
	const purse = {
		left: mostValues$2,
		seen: new Map()
	};
	const told = [];
	for (const violation of allViolations(project, purse)) {
		if (told.length === mostViolations) break;
		told.push(violation);
	}
	return told;
}
function* allViolations(project, purse) {
	const { 0: first } = project.documents;
	for (let $ = 0, $l = project.documents; $ < $l.length; $++) {
		const document = $l[$];
		if (isGappy(document)) continue;
		for (const violation of documentViolations(document, purse)) yield document === first ? violation : {
			...violation,
			document
		};
	}
	if (project.documents.some(isGappy)) return;
	if (require_check_command.isRoot(first)) yield* targetViolations(project.documents);
	for (let $ = 0, $l = jobsOf(bundleOf(project)); $ < $l.length; $++) {
		const job = $l[$];
		yield* missingKeys(job);
		yield* combinationViolations(job);
	}
}
function isGappy({ problems }) {
	return problems.some(({ code }) => gaps.includes(code));
}
function* documentViolations(document, purse) {
	const { root } = document;
	if (root?.kind !== "map") return;
	yield* keyViolations(document, purse);
	yield* misspelt(document, root, [], require_check_command.rootKeys);
	yield* jobViolations(require_startup.childOf(root, "resources"), ["resources"], purse);
	yield* declarativePipelineViolations(require_startup.childOf(root, "resources"), ["resources"]);
	for (let $ = 0, $l = ["targets", "environments"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const targets = require_startup.childOf(root, key);
			if (targets?.kind !== "map") continue;
			for (const { 0: name, 1: { value } } of targets.entries) {
				yield* misspelt(document, value, [key, name], require_check_command.targetKeys);
				yield* jobViolations(require_startup.childOf(value, "resources"), [
					key,
					name,
					"resources"
				], purse);
				yield* declarativePipelineViolations(require_startup.childOf(value, "resources"), [
					key,
					name,
					"resources"
				]);
			}
		}
	}
}
function* jobViolations(resources, path, purse) {
	const jobs = require_startup.childOf(resources, "jobs");
	if (jobs?.kind !== "map") return;
	for (const { 0: key, 1: { value } } of jobs.entries) {
		const own = [
			...path,
			"jobs",
			key
		];
		if (value.kind === "map") yield* objectViolations("Job", value, own, purse);
		else yield* valueViolations({ object: "Job" }, value, own, "Job", purse);
	}
}
function* misspelt({ source }, node, path, known) {
	if (node.kind !== "map") return;
	for (const { 0: key, 1: { keySpan, value } } of node.entries) {
		if (known.includes(key) || value.kind === "scalar") continue;
		if (/(?:^|[\s[{,])&[^\s,[\]{}]/.test(source.text.slice(keySpan.end, value.span.end))) continue;
		const near = require_startup.soleClosestTo(key, known);
		if (near === void 0 || node.entries.has(near)) continue;
		yield {
			kind: "unknown-key",
			at: {
				path: [...path, key],
				part: "key"
			},
			message: `Unknown key ${require_startup.quoted(key)}, which the CLI drops; did you mean ${require_startup.quoted(near)}?`,
			remedy: `Write ${require_startup.quoted(near)}`
		};
	}
}
// src/dialects/databricks/index.ts
var databricks_exports = require_rolldown_runtime.__exportAll({ databricks: () => databricks });
const databricks = {
	...databricksDialect,
	service: require_check_command.service$2,
	recognise: require_check_command.recogniseBundle,
	claims: require_check_command.claimedBy,
	projectsIn: require_check_command.projectsIn,
	validate: validateBundle,
	namedFiles: (project) => filesNamedIn(bundleOf(project)),
	read: (project, variant) => readJobs(databricksDialect, project, variant)
};
// src/dialects/databricks/rules/all-runs-skipped.ts
var all_runs_skipped_default = require_startup.defineRule({
	summary: "A job must allow at least one run",
	why: "With a limit of 0 the service skips every run of the job.",
	remedy: "Remove `max_concurrent_runs`, which is 1 then, or set it to 1 or more.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			if (pipeline.runPolicy.maxConcurrentRuns.value === 0) yield {
				at: keyPlace(job, job.value, "max_concurrent_runs"),
				message: `Every run of job ${require_startup.quoted(job.key)} is skipped: max_concurrent_runs is 0`,
				subject: ""
			};
		}
	}
});
// src/dialects/databricks/rules/branches-never-meet.ts
var branches_never_meet_default = require_startup.defineRule({
	summary: "A task must not wait for both branches of a condition",
	why: "One branch of a condition is always excluded. A task that needs both never runs, nor does anything after it, and the run succeeds.",
	remedy: "Set `run_if: NONE_FAILED` on the task.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const tasks = new Map(jobTasks(job).flatMap((task) => task.isInner ? [] : [[task.id, task]]));
				for (const task of tasks.values()) {
					const rule = textIn(under(task.value, "run_if")) ?? "ALL_SUCCESS";
					const hides = rule === "AT_LEAST_ONE_SUCCESS";
					if (rule !== "ALL_SUCCESS" && !hides || under(task.value, "run_if")?.kind === "unknown") continue;
					const condition = bothSidesOf(task, tasks);
					if (condition === void 0) continue;
					if (hides) {
						yield {
							at: keyPlace(job, task.value, "run_if"),
							message: `Task ${require_startup.quoted(task.id)} joins both branches of condition ${require_startup.quoted(condition)} and also runs when one of its dependencies failed`,
							severity: "note",
							subject: task.id
						};
						continue;
					}
					yield {
						at: keyPlace(job, task.value, "depends_on"),
						message: `Task ${require_startup.quoted(task.id)} never runs: it waits for both branches of condition ${require_startup.quoted(condition)}, and one is always excluded`,
						subject: task.id
					};
				}
			}
		}
	}
});
function bothSidesOf(task, tasks) {
	const needed = new Map();
	const visited = new Set();
	const visit = (current) => {
		if (visited.has(current)) return void 0;
		visited.add(current);
		for (let $ = 0, $l = itemsOf(under(current.value, "depends_on")); $ < $l.length; $++) {
			const entry = $l[$];
			{
				const on = textIn(under(entry, "task_key")) ?? "";
				const outcome = textIn(under(entry, "outcome"));
				if (outcome !== void 0 && (needed.get(on) ?? outcome) !== outcome) return on;
				if (outcome !== void 0) needed.set(on, outcome);
				const next = tasks.get(on);
				const isStrict = next && (textIn(under(next.value, "run_if")) ?? "ALL_SUCCESS") === "ALL_SUCCESS" && under(next.value, "run_if")?.kind !== "unknown";
				const found = next && isStrict ? visit(next) : void 0;
				if (found !== void 0) return found;
			}
		}
	};
	return visit(task);
}
// src/dialects/databricks/rules/compute-missing.ts
var compute_missing_default = require_startup.defineRule({
	summary: "Python, dbt and JAR tasks must name their compute",
	why: "The CLI refuses such a task without a cluster or an environment.",
	remedy: "Add `environment_key` for serverless compute, or `job_cluster_key`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value, kind } = $l[$];
				if (kind === void 0 || kinds[kind]?.compute !== "needed" || kindsIn(value).length !== 1) continue;
				if (computeKeys.some((key) => under(value, key) !== void 0)) continue;
				yield {
					at: placeIn(job, value),
					message: `Task ${require_startup.quoted(id)} has a ${require_startup.quoted(kind)} and no compute: neither a cluster nor an environment_key`,
					subject: id
				};
			}
		}
	}
});
// src/dialects/databricks/rules/compute-reference-undefined.ts
const lists$2 = [["environment_key", "environments"], ["job_cluster_key", "job_clusters"]];
var compute_reference_undefined_default = require_startup.defineRule({
	summary: "Tasks must name an environment or a job cluster of their job",
	why: "The deployment fails: the service does not know the compute of the task.",
	remedy: "Write the key of an entry of `environments` or `job_clusters`, or add the entry.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = lists$2; $ < $l.length; $++) {
				const { 0: key, 1: list } = $l[$];
				{
					const declared = under(job.value, list);
					const items = itemsOf(declared);
					const known = items.flatMap((item) => textIn(under(item, key)) ?? []);
					if (declared?.kind === "unknown" || known.length < items.length) continue;
					for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
						const { id, value } = $l[$];
						{
							const name = textIn(under(value, key));
							const at = under(value, key);
							if (name === void 0 || !at || known.includes(name)) continue;
							const near = require_startup.soleClosestTo(name, known);
							yield {
								at: placeIn(job, at),
								message: `Task ${require_startup.quoted(id)} runs on ${require_startup.quoted(name)}, which ${require_startup.quoted(list)} of the job does not have${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
								subject: `${id} ${key}`
							};
						}
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/development-unpaused.ts
var development_unpaused_default = require_startup.defineRule({
	summary: "A development target should not run the schedule of the job",
	why: "A development target pauses only what says nothing: with a literal `UNPAUSED` the job runs in the copy of every developer.",
	remedy: "Remove `pause_status`, which is UNPAUSED in production anyway.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const { 0: target } = developmentTargetsOf(job);
				const overlay = overlaysOf(job).find((one) => one.target === target)?.overlay;
				for (let $ = 0, $l = [
					"schedule",
					"trigger",
					"continuous"
				]; $ < $l.length; $++) {
					const key = $l[$];
					{
						const status = under(job.value, key, "pause_status");
						if (target === void 0 || !status || status.layer !== "base" || textIn(status) !== "UNPAUSED") continue;
						if (under(overlay, key, "pause_status") !== void 0) continue;
						yield {
							at: placeIn(job, status, "key"),
							message: `Development target ${require_startup.quoted(target)} does not pause job ${require_startup.quoted(job.key)}: its ${key === "continuous" ? "continuous trigger" : key} is UNPAUSED`,
							subject: `${target} ${key}`
						};
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/duplicate-resource.ts
var duplicate_resource_default = require_startup.defineWorkspaceRule({
	summary: "Keys of resources must be unique in a bundle",
	why: "The CLI refuses two resources of one key, also of different types, and a resource of which two files have parts; only targets may add to one.",
	remedy: "Give one of them another key, or write all of the resource in one file.",
	severity: "error",
	since: "0.1.0",
	*check({ pipelines }) {
		for (let $ = 0, $l = projectsOf(pipelines); $ < $l.length; $++) {
			const { documents } = $l[$];
			{
				if (!require_check_command.isRoot(documents[0])) continue;
				const first = new Map();
				for (let $ = 0, $l = documents.flatMap(resourcesIn); $ < $l.length; $++) {
					const defined = $l[$];
					{
						const { key, type, document, path } = defined;
						const other = first.get(key);
						if (!other) {
							first.set(key, defined);
							continue;
						}
						const where = other.document === document ? "" : ` in ${other.document.source.path}`;
						const twice = `${require_startup.quoted(key)} of ${require_startup.quoted(type)} is also defined${where}`;
						const shared = `${require_startup.quoted(key)} is a key of ${require_startup.quoted(type)} and of ${require_startup.quoted(other.type)}${where}`;
						yield {
							document,
							at: {
								path,
								part: "key"
							},
							message: type === other.type ? twice : shared,
							subject: `${type} ${key}`,
							related: [{
								at: {
									path: other.path,
									part: "key"
								},
								message: "is defined here too",
								document: other.document
							}]
						};
					}
				}
			}
		}
	}
});
function resourcesIn(document) {
	const resources = require_startup.childOf(document.root, "resources");
	const found = (resources?.kind === "map" ? [...resources.entries] : []).flatMap(({ 0: type, 1: { value } }) => value.kind === "map" ? [...value.entries.keys()].map((key) => ({
		key,
		type,
		document,
		path: [
			"resources",
			type,
			key
		]
	})) : []);
	const scripts = require_startup.childOf(document.root, "scripts");
	const names = scripts?.kind === "map" ? [...scripts.entries.keys()] : [];
	return [...found, ...names.map((key) => ({
		key,
		type: "scripts",
		document,
		path: ["scripts", key]
	}))];
}
// src/dialects/databricks/rules/endless-retry.ts
var endless_retry_default = require_startup.defineRule({
	summary: "Endless retries need a timeout",
	why: "A task that fails each time is started again without end, and the run is never over: no failure is reported.",
	remedy: "Set a number of `max_retries`, or `timeout_seconds` on the job.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const timeout = under(job.value, "timeout_seconds");
				if (under(job.value, "continuous") !== void 0 || itemsOf(under(job.value, "health", "rules")).length > 0 || timeout?.kind === "unknown" || (wholeIn(timeout) ?? 0) > 0) continue;
				for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
					const { id, value } = $l[$];
					{
						const retries = under(value, "max_retries");
						if (!retries || (wholeIn(retries) ?? 0) >= 0 || itemsOf(under(value, "health", "rules")).length > 0) continue;
						yield {
							at: placeIn(job, retries),
							message: `Task ${require_startup.quoted(id)} retries without end, and job ${require_startup.quoted(job.key)} has no timeout`,
							subject: id
						};
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/environment-libraries.ts
var environment_libraries_default = require_startup.defineRule({
	summary: "Serverless tasks take their libraries from an environment",
	why: "The service refuses `libraries` of a task that names no cluster: the deployment fails after the CLI has found nothing wrong.",
	remedy: "Write the libraries as `dependencies` of an entry of `environments`, and name it with `environment_key`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value, kind } = $l[$];
				{
					const libraries = under(value, "libraries");
					if (libraries?.kind !== "list" || libraries.items.length === 0 || kindsIn(value).length !== 1) continue;
					if (!isServerless(value, kind) || kind !== "notebook_task" && under(value, "environment_key") === void 0) continue;
					yield {
						at: keyPlace(job, value, "libraries"),
						message: `Task ${require_startup.quoted(id)} is serverless and has "libraries", which the service refuses`,
						subject: id
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/failure-not-told.ts
const cleanups = [
	"ALL_DONE",
	"AT_LEAST_ONE_FAILED",
	"ALL_FAILED"
];
var failure_not_told_default = require_startup.defineRule({
	summary: "A job with an on_failure notification should fail when one of its tasks fails",
	why: "The last tasks decide on the result. Where they run after a failure and succeed, the run succeeds with failures, which `on_failure` does not report.",
	remedy: "Add `on_failure` to the notifications of the tasks that matter.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const hears = ["email_notifications", "webhook_notifications"].some((key) => under(job.value, key, "on_failure") !== void 0);
				const tasks = jobTasks(job).filter(({ isInner }) => !isInner);
				if (!hears || triggersOf(job).length === 0 || pipeline.tasks.some(({ handlers }) => handlers.length > 0)) continue;
				const waitedFor = new Set(tasks.flatMap(({ value }) => itemsOf(under(value, "depends_on")).map((entry) => textIn(under(entry, "task_key")))));
				const leaves = tasks.filter(({ id }) => !waitedFor.has(id));
				const isCleanup = ({ value }) => cleanups.includes(textIn(under(value, "run_if")) ?? "");
				const { 0: first } = leaves;
				if (!first || leaves.length === tasks.length || !leaves.every(isCleanup)) continue;
				yield {
					at: keyPlace(job, first.value, "run_if"),
					message: `A failed task is not reported by "on_failure" of the job: its last task ${require_startup.quoted(first.id)} runs whatever happened and succeeds`,
					subject: first.id
				};
			}
		}
	}
});
// src/dialects/databricks/rules/for-each-inputs.ts
const longest$1 = 1e4;
var for_each_inputs_default = require_startup.defineRule({
	summary: "Inputs of a loop must be a JSON array",
	why: "The run fails when the loop starts.",
	remedy: "Write a JSON array in quotes, or a reference to one.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value } = $l[$];
				{
					const loop = under(value, "for_each_task");
					const inputs = under(loop, "inputs");
					const text = textIn(inputs);
					const inner = under(loop, "task", "for_each_task");
					if (inner) yield {
						at: placeIn(job, inner, "key"),
						message: `Loop ${require_startup.quoted(id)} holds another loop, which the service refuses`,
						remedy: "Write the inner loop in a job of its own, and start that with `run_job_task`.",
						subject: id
					};
					if (!inputs || text === void 0 || text.includes("{{") || text.includes("${")) continue;
					if (text.length > longest$1) yield {
						at: placeIn(job, inputs),
						message: `Inputs of loop ${require_startup.quoted(id)} have ${text.length} characters, more than ${longest$1}`,
						subject: id
					};
					else if (arrayIn(text) === void 0) yield {
						at: placeIn(job, inputs),
						message: `Inputs of loop ${require_startup.quoted(id)} are no JSON array`,
						subject: id
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/fused-tasks.ts
const lists$1 = [
	["tasks", "task_key"],
	["job_clusters", "job_cluster_key"],
	["parameters", "name"]
];
var fused_tasks_default = require_startup.defineRule({
	summary: "Keys of tasks, job clusters and parameters must be unique in their list",
	why: "The CLI merges entries of one key into one without a message: a task disappears, or runs with settings of another.",
	remedy: "Give each entry a key of its own, or remove one.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = lists$1; $ < $l.length; $++) {
				const { 0: list, 1: key } = $l[$];
				yield* repeatedIn$1(job, list, key);
			}
		}
	}
});
function* repeatedIn$1({ document, path }, list, key) {
	const own = [...path, list];
	const node = require_startup.nodeAt(document.root, own);
	const seen = new Map();
	for (let $ = 0, $l = node?.kind === "list" ? node.items : []; $ < $l.length; $++) {
		const index = $, item = $l[$];
		{
			const name = require_startup.textOf(require_startup.childOf(item, key));
			if (name === void 0) continue;
			const first = seen.get(name);
			if (first === void 0) seen.set(name, index);
			else yield {
				at: { path: [
					...own,
					index,
					key
				] },
				message: `Two entries of ${require_startup.quoted(list)} have the ${key} ${require_startup.quoted(name)}: the CLI merges them into one`,
				related: [{
					at: { path: [
						...own,
						first,
						key
					] },
					message: "is the first of them"
				}]
			};
		}
	}
}
// src/dialects/databricks/rules/health-above-timeout.ts
var health_above_timeout_default = require_startup.defineRule({
	summary: "A health rule about the duration must be below the timeout",
	why: "The run is stopped at the timeout, so the rule never warns of it.",
	remedy: "Set the value of the rule below `timeout_seconds`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = [job.value, ...jobTasks(job).map(({ value }) => value)]; $ < $l.length; $++) {
				const holder = $l[$];
				{
					const timeout = wholeIn(under(holder, "timeout_seconds")) ?? 0;
					for (let $ = 0, $l = itemsOf(under(holder, "health", "rules")); $ < $l.length; $++) {
						const rule = $l[$];
						{
							const value = under(rule, "value");
							const limit = wholeIn(value);
							if (!value || limit === void 0 || timeout <= 0 || limit < timeout) continue;
							if (textIn(under(rule, "metric")) !== "RUN_DURATION_SECONDS") continue;
							yield {
								at: placeIn(job, value),
								message: `The health rule never warns: its ${limit} seconds are not below the timeout of ${timeout} seconds`,
								subject: String(limit)
							};
						}
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/health-without-recipient.ts
const duration = "on_duration_warning_threshold_exceeded";
const backlog = "on_streaming_backlog_exceeded";
var health_without_recipient_default = require_startup.defineRule({
	summary: "Health rules and their notifications need each other",
	why: "A health rule stops nothing, and without a notification it has no recipient; a notification of it is never sent without a rule.",
	remedy: "Add the notification to the health rule, or the health rule to the notification.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const holders = [job.value, ...jobTasks(job).map(({ value }) => value)];
				if (holders.some(isVeiled)) continue;
				for (let $ = 0, $l = [duration, backlog]; $ < $l.length; $++) {
					const event = $l[$];
					yield* unmatched(job, holders, event);
				}
			}
		}
	}
});
function isVeiled(holder) {
	return [
		"health",
		"email_notifications",
		"webhook_notifications"
	].map((key) => under(holder, key)).some((block) => block?.kind === "unknown") || under(holder, "health", "rules")?.kind === "unknown";
}
function* unmatched(job, holders, event) {
	const isOfEvent = (metric) => metric === "RUN_DURATION_SECONDS" === (event === duration);
	const rules = holders.flatMap((holder) => itemsOf(under(holder, "health", "rules")).filter((rule) => isOfEvent(textIn(under(rule, "metric")))));
	const told = holders.flatMap((holder) => ["email_notifications", "webhook_notifications"].flatMap((key) => {
		const list = under(holder, key, event);
		return list && !(list.kind === "list" && list.items.length === 0) ? [list] : [];
	}));
	const { 0: rule } = rules;
	const { 0: list } = told;
	if (rule && !list) yield {
		at: placeIn(job, under(rule, "metric") ?? rule),
		message: `The health rule of job ${require_startup.quoted(job.key)} has no recipient: no notification has ${require_startup.quoted(event)}`,
		remedy: `Add \`${event}\` with an address to \`email_notifications\`.`,
		subject: event
	};
	if (list && !rule) yield {
		at: placeIn(job, list, "key"),
		message: `The notification ${require_startup.quoted(event)} of job ${require_startup.quoted(job.key)} is never sent: there is no such health rule`,
		remedy: "Add the rule to `health.rules`, or remove the notification.",
		subject: event
	};
}
// src/dialects/databricks/rules/include-ignored.ts
var include_ignored_default = require_startup.defineWorkspaceRule({
	summary: "Only the root of a bundle should have include",
	why: "The CLI ignores `include` in an included file, with a warning: what it names is not deployed.",
	remedy: "Write the patterns in the root of the bundle, relative to it.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipelines }) {
		for (let $ = 0, $l = projectsOf(pipelines); $ < $l.length; $++) {
			const { documents } = $l[$];
			{
				const [root, ...included] = documents;
				if (!require_check_command.isRoot(root)) continue;
				for (let $ = 0, $l = included; $ < $l.length; $++) {
					const document = $l[$];
					if (require_startup.childOf(document.root, "include") !== void 0) yield {
						document,
						at: {
							path: ["include"],
							part: "key"
						},
						message: "The CLI ignores \"include\" here: only the root of the bundle has includes"
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/include-missing.ts
var include_missing_default = require_startup.defineDocumentRule({
	summary: "Files that include names must exist",
	why: "The CLI refuses the bundle: of a pattern without wildcards it wants the file.",
	remedy: "Correct the path, which is relative to the root of the bundle, or remove the entry.",
	severity: "error",
	since: "0.1.0",
	*check({ document, namedFiles, checkout }) {
		for (let $ = 0, $l = namedFiles; $ < $l.length; $++) {
			const { text, path, at, task } = $l[$];
			if (task !== null || checkout?.has(path) !== false) continue;
			yield {
				at,
				message: `"include" names the file ${require_startup.quoted(text)}, which does not exist`,
				subject: text
			};
		}
		for (let $ = 0, $l = require_check_command.patternsOf(document); $ < $l.length; $++) {
			const index = $, pattern = $l[$];
			if (pattern.startsWith("/")) yield {
				at: { path: ["include", index] },
				message: `"include" has the absolute path ${require_startup.quoted(pattern)}, which the CLI refuses`,
				remedy: "Write the path from the root of the bundle.",
				subject: pattern
			};
		}
	}
});
// src/dialects/databricks/rules/include-too-shallow.ts
var include_too_shallow_default = require_startup.defineDocumentRule({
	summary: "Patterns of include are not recursive",
	why: "In a pattern, `**` is one folder and no more: files directly in the folder above it, and files two folders below, are not deployed.",
	remedy: "Write one pattern for each depth, such as `resources/*.yml` and `resources/*/*.yml`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://github.com/databricks/cli/issues/4831"],
	*check({ document }) {
		if (!require_check_command.isRoot(document)) return;
		const patterns = require_check_command.patternsOf(document);
		for (let $ = 0, $l = patterns; $ < $l.length; $++) {
			const index = $, pattern = $l[$];
			{
				const flat = pattern.replace("**/", "");
				if (!pattern.includes("**/") || patterns.some((other) => other.replace(/^\.\//, "") === flat.replace(/^\.\//, ""))) continue;
				const { found, missed } = depthsOf(document, pattern);
				const { 0: first } = missed;
				const example = first === void 0 ? "" : `; it misses ${missed.length > 1 ? `${require_startup.count(missed.length, "file")} such as ` : ""}${require_startup.quoted(first)}`;
				yield {
					at: { path: ["include", index] },
					message: `The include pattern ${require_startup.quoted(pattern)} finds files exactly one folder deep: "**" is not recursive${example}`,
					severity: missed.length > 0 ? found === 0 ? "error" : "warning" : found === 0 ? "warning" : "note",
					remedy: `Write ${require_startup.quoted(flat)} and ${require_startup.quoted(pattern.replace("**/", "*/"))}, one pattern for each depth.`,
					subject: pattern
				};
			}
		}
	}
});
function depthsOf(root, pattern) {
	const { path } = root.source;
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const from = require_check_command.resolvedPattern(folder, pattern);
	if (from === null) return {
		found: 0,
		missed: []
	};
	const { own, left } = require_check_command.surroundingsOf(root);
	return {
		found: own.filter(({ source }) => require_check_command.isIncluded(from, source.path)).length,
		missed: left.map(({ source }) => source.path).filter((other) => isMeant(from, other))
	};
}
const deepest = 10;
function isMeant(pattern, path) {
	const steps = path.split("/").length - pattern.split("/").length + 1;
	if (steps < 0 || steps > deepest) return false;
	const middle = Array.from({ length: steps }, () => "*/").join("");
	return require_check_command.isIncluded(pattern.replace("**/", middle), path);
}
// src/dialects/databricks/rules/include-unresolved.ts
var include_unresolved_default = require_startup.defineDocumentRule({
	summary: "Patterns of include cannot hold references",
	why: "The CLI reads the files before it knows variables and targets: it looks for a folder of that very name, and the jobs in it are not deployed.",
	remedy: "Write a pattern without references, and what differs per target in the targets.",
	severity: "error",
	since: "0.1.0",
	*check({ document }) {
		const list = require_startup.childOf(document.root, "include");
		if (list?.kind !== "list" || !require_check_command.isRoot(document)) return;
		for (let $ = 0, $l = list.items; $ < $l.length; $++) {
			const index = $, item = $l[$];
			{
				const pattern = require_startup.textOf(item) ?? "";
				const { 0: reference } = referencesIn(pattern);
				if (reference) yield {
					at: { path: ["include", index] },
					message: `The include pattern ${require_startup.quoted(pattern)} holds the reference ${require_startup.quoted(reference.text)}, which the CLI does not resolve there`
				};
			}
		}
	}
});
// src/dialects/databricks/rules/literal-id.ts
const ids = [
	["existing_cluster_id"],
	["sql_task", "warehouse_id"],
	["dbt_task", "warehouse_id"],
	["notebook_task", "warehouse_id"],
	["run_job_task", "job_id"],
	["pipeline_task", "pipeline_id"]
];
var literal_id_default = require_startup.defineRule({
	summary: "Ids of a workspace should not be literals in a bundle for several targets",
	why: "Each workspace has its own ids: the job runs in one target, and fails or uses the wrong thing in the others.",
	remedy: "Write a variable with a value or a `lookup` for each target, or a reference to a resource of the bundle.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			if (job.bundle.project.variants.length < 2) continue;
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value } = $l[$];
				for (let $ = 0, $l = ids; $ < $l.length; $++) {
					const path = $l[$];
					{
						const found = under(value, ...path);
						if (found?.kind !== "scalar" || found.layer !== "base" || found.node === void 0) continue;
						if (!/^(?:(?=.*\d)[\da-f-]{8,}|\d{4}-\d{6}-[a-z\d]{4,})$/i.test(textIn(found) ?? "")) continue;
						yield {
							at: placeIn(job, found),
							message: `Task ${require_startup.quoted(id)} has a literal ${path.at(-1)}, which belongs to one workspace, and the bundle has ${job.bundle.project.variants.length} targets`,
							subject: `${id} ${path.at(-1)}`
						};
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/merge-key-order.ts
var merge_key_order_default = require_startup.defineDocumentRule({
	summary: "Mappings under one merge key should not disagree",
	why: "Of the mappings under one `<<` the CLI lets the later win, while YAML says that the earlier wins: the job is deployed with other values than an editor or another program shows. Two `<<` in one mapping are refused.",
	remedy: "Merge one mapping, and write the keys that differ below it.",
	severity: "error",
	since: "0.1.0",
	*check({ document }) {
		yield* problemsIn(document.root, new Set());
	}
});
function* problemsIn(node, seen) {
	if (node === void 0 || node.kind === "scalar" || seen.has(node)) return;
	seen.add(node);
	if (node.kind === "list") {
		for (let $ = 0, $l = node.items; $ < $l.length; $++) {
			const item = $l[$];
			yield* problemsIn(item, seen);
		}
		return;
	}
	yield* mergeProblems(node);
	for (const { value } of node.entries.values()) yield* problemsIn(value, seen);
}
function* mergeProblems({ entries, merges = [] }) {
	for (let $ = 0, $l = merges.slice(1); $ < $l.length; $++) {
		const { keySpan } = $l[$];
		yield {
			at: { span: keySpan },
			message: "A mapping has two merge keys, which the CLI refuses",
			remedy: "Write one merge key with a list, such as `<<: [*first, *second]`."
		};
	}
	const isOwn = (key) => entries.get(key)?.merged === false;
	for (let $ = 0, $l = merges; $ < $l.length; $++) {
		const merge = $l[$];
		{
			const keys = disputedIn(merge).filter((key) => !isOwn(key));
			const { 0: first } = keys;
			if (first === void 0) continue;
			yield {
				at: { span: merge.keySpan },
				message: `The mappings under "<<" have different values for ${keys.slice(0, 3).map(require_startup.quoted).join(", ")}: the CLI takes the last one, YAML the first`,
				severity: "warning",
				subject: keys.join(" ")
			};
		}
	}
}
function disputedIn({ sources }) {
	const first = new Map();
	const disputed = new Set();
	for (let $ = 0, $l = sources; $ < $l.length; $++) {
		const source = $l[$];
		for (const { 0: key, 1: value } of valuesIn(source)) {
			const other = first.get(key);
			if (other === void 0) first.set(key, value);
			else if (!isSame(other, value)) disputed.add(key);
		}
	}
	return [...disputed];
}
function isSame(one, other) {
	return one === other || one.kind === "scalar" && other.kind === "scalar" && one.value === other.value;
}
// src/dialects/databricks/rules/override-adds-task.ts
var override_adds_task_default = require_startup.defineRule({
	summary: "A target should override tasks that the job has",
	why: "A task_key that the job does not have adds a task. Without a kind of its own the deployment fails in that target.",
	remedy: "Write the `task_key` of a task of the job, or add a kind such as `notebook_task`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = overlaysOf(job); $ < $l.length; $++) {
				const { target, base, overlay } = $l[$];
				{
					if (target === job.bundle.target || !base) continue;
					const known = itemsOf(under(base, "tasks")).flatMap((task) => textIn(under(task, "task_key")) ?? []);
					for (let $ = 0, $l = itemsOf(under(overlay, "tasks")); $ < $l.length; $++) {
						const task = $l[$];
						{
							const id = textIn(under(task, "task_key"));
							if (task.kind !== "map" || id === void 0 || id.includes("${") || known.includes(id) || kindsIn(task).length > 0) continue;
							const near = require_startup.soleClosestTo(id, known);
							yield {
								at: placeIn(job, task),
								message: `Target ${require_startup.quoted(target)} adds task ${require_startup.quoted(id)} without a kind such as "notebook_task"${near === void 0 ? "" : `; did you mean the task ${require_startup.quoted(near)}?`}`,
								subject: `${target} ${id}`
							};
						}
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/override-grows-list.ts
const lists = [
	[["environments"], "environment_key"],
	[["email_notifications", "on_failure"], null],
	[["email_notifications", "on_success"], null],
	[["email_notifications", "on_start"], null],
	[["email_notifications", "on_duration_warning_threshold_exceeded"], null],
	[["webhook_notifications", "on_failure"], "id"],
	[["webhook_notifications", "on_success"], "id"],
	[["webhook_notifications", "on_start"], "id"],
	[["health", "rules"], "metric"]
];
var override_grows_list_default = require_startup.defineRule({
	summary: "A target should not repeat entries of a list that it appends to",
	why: "The CLI appends such lists and replaces nothing: an environment is defined twice, an address is told twice.",
	remedy: "Write the list in the targets only, or only what the target adds.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = overlaysOf(job); $ < $l.length; $++) {
				const overlay = $l[$];
				yield* repeatedIn(job, overlay);
			}
		}
	}
});
function* repeatedIn(job, { target, base, overlay }) {
	const pairs = lists.map(({ 0: path, 1: key }) => ({
		name: path.at(-1) ?? "",
		key,
		below: under(base, ...path),
		above: under(overlay, ...path)
	}));
	const tasks = itemsOf(under(overlay, "tasks")).flatMap((task) => {
		const id = textIn(under(task, "task_key"));
		return [{
			name: "depends_on",
			key: "task_key",
			below: under(itemsOf(under(base, "tasks")).find((one) => id !== void 0 && textIn(under(one, "task_key")) === id), "depends_on"),
			above: under(task, "depends_on")
		}];
	});
	for (let $ = 0, $l = [...pairs, ...tasks]; $ < $l.length; $++) {
		const { name, key, below, above } = $l[$];
		{
			if (below?.kind !== "list" || above?.kind !== "list") continue;
			const twice = repeated(below, above, key);
			if (twice.length === 0) continue;
			yield {
				at: placeIn(job, above.items.find((item) => nameOf(item, key) === twice[0]) ?? above),
				message: `Target ${require_startup.quoted(target)} appends to ${require_startup.quoted(name)}, which then has ${twice.map(require_startup.quoted).join(" and ")} twice`,
				subject: `${target} ${name}`,
				related: [{
					at: placeIn(job, below, "key"),
					message: "is the list of the job"
				}]
			};
		}
	}
}
function repeated(below, above, key) {
	const known = new Set(below.items.map((item) => nameOf(item, key)));
	return [...new Set(above.items.flatMap((item) => nameOf(item, key) ?? []))].filter((name) => known.has(name)).slice(0, 3);
}
function nameOf(item, key) {
	return textIn(key === null ? item : under(item, key));
}
// src/dialects/databricks/rules/override-null.ts
var override_null_default = require_startup.defineRule({
	summary: "A target cannot remove a setting with null",
	why: "The CLI keeps the value of the job where a target writes null: the schedule that should be gone still runs.",
	remedy: "Write the setting in the targets that need it, and not in the job; pause a schedule with `pause_status: PAUSED`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = overlaysOf(job); $ < $l.length; $++) {
				const { target, base, overlay } = $l[$];
				yield* nullsIn(job, target, base, overlay);
			}
		}
	}
});
function* nullsIn(job, target, base, overlay) {
	if (base?.kind !== "map" || overlay.kind !== "map") return;
	for (const { 0: key, 1: value } of overlay.entries) {
		const below = base.entries.get(key);
		if (below === void 0 || isNull(below)) continue;
		if (isNull(value)) yield {
			at: placeIn(job, value, "key"),
			message: `Target ${require_startup.quoted(target)} sets ${require_startup.quoted(key)} to null, which leaves the value of the job`,
			subject: `${target} ${key}`,
			related: [{
				at: placeIn(job, below, "key"),
				message: "is the value that stays"
			}]
		};
		else yield* nullsIn(job, target, below, value);
	}
}
// src/dialects/databricks/rules/parallel-writer.ts
var parallel_writer_default = require_startup.defineRule({
	summary: "Scheduled jobs that write should run one at a time",
	why: "A late run and the next one write the same tables at the same time: rows are lost, doubled, or refused by a conflict.",
	remedy: "Remove `max_concurrent_runs`, which is 1 then, so that the next run waits.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const limit = wholeIn(job.value.entries.get("max_concurrent_runs")) ?? 1;
				const isScheduled = startsOf(job).some(({ keys, isPaused }) => keys[0] === "schedule" && !isPaused);
				if (limit <= 1 || job.bundle.mode === "development" || !isScheduled || itemsOf(under(job.value, "parameters")).length > 0) continue;
				const writer = jobTasks(job).find(({ kind, value }) => {
					const isOfRun = [...textsIn(value)].some(({ text }) => dynamicReferencesIn(text).length > 0);
					return kinds[kind ?? ""]?.facts.writes === true && !isOfRun;
				});
				if (!writer) continue;
				yield {
					at: keyPlace(job, job.value, "max_concurrent_runs"),
					message: `Up to ${limit} runs of job ${require_startup.quoted(job.key)} write at the same time: task ${require_startup.quoted(writer.id)} does not tell its runs apart`,
					subject: job.key
				};
			}
		}
	}
});
// src/changes/nouns.ts
function nounOf({ dialect }, noun) {
	return dialect.words[noun];
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function isGeneratedId(id) {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(id);
}
const known = new WeakMap();
function timesUsed(pipeline, kind, label) {
	const counts = known.get(pipeline) ?? countLabels(pipeline);
	known.set(pipeline, counts);
	return counts.get(`${kind} ${label}`) ?? 0;
}
function countLabels({ nodes }) {
	const counts = new Map();
	const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const { kind, label, parent } of nodes.values()) {
		count(`${kind} ${label}`);
		count(`${kind} ${label}\n${parent}`);
	}
	return counts;
}
function phraseOf(pipeline, node) {
	return node.kind === "task" ? taskPhrase(pipeline, node) : groupPhrase(pipeline, node);
}
function taskPhrase(pipeline, task) {
	const name = require_startup.quoted(task.label);
	if (timesUsed(pipeline, "task", task.label) < 2) return name;
	const group = task.parent === null ? void 0 : pipeline.nodes.get(task.parent);
	if (group?.kind === "group" && timesUsed(pipeline, "task", `${task.label}\n${task.parent}`) === 1) {
		const home = groupPhrase(pipeline, group);
		if (home.startsWith("\"")) return `${name} in ${home}`;
	}
	return isGeneratedId(task.id) ? `${name} (id ${require_startup.quoted(task.id.slice(0, 8))})` : `${name} (id ${require_startup.quoted(task.id)})`;
}
const plainName = /^(?:task[-_ ]?)?(?:group|stage|step)s?[-_ ]?\d*$/i;
function groupPhrase(pipeline, group) {
	const isMade = group.name.trim() === "" && isGeneratedId(group.id);
	const isCommon = timesUsed(pipeline, "group", group.label) > 1;
	const first = pipeline.nodes.get(group.children[0] ?? "");
	if (first && (isMade || isCommon || plainName.test(group.label))) return `of ${require_startup.quoted(first.label)}`;
	return isCommon ? `${require_startup.quoted(group.label)} (id ${require_startup.quoted(group.id)})` : require_startup.quoted(group.label);
}
function nodeName(pipeline, node) {
	return `${nounOf(pipeline, node.kind)} ${phraseOf(pipeline, node)}`;
}
function subjectOf(pipeline, nodes) {
	const { 0: first } = nodes;
	if (!first) return "";
	const noun = capital(nounOf(pipeline, first.kind));
	return nodes.length === 1 ? `${noun} ${phraseOf(pipeline, first)}` : `${noun}s ${listed(nodes.map((node) => phraseOf(pipeline, node)))}`;
}
const mostNames = 6;
function listed(phrases, most = mostNames) {
	const shown = phrases.slice(0, phrases.length === most + 1 ? most + 1 : most);
	const rest = phrases.length - shown.length;
	const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
// src/dialects/databricks/rules/paused-in-production.ts
var paused_in_production_default = require_startup.defineWorkspaceRule({
	summary: "Schedules and triggers of a production target should not be paused",
	why: "A production target unpauses nothing: the job is deployed, and its schedule starts no run.",
	remedy: "Remove `pause_status`, or set `pause_status: UNPAUSED` in the production target.",
	severity: "note",
	since: "0.1.0",
	*check({ pipelines, isReviewed }) {
		const paused = pipelines.flatMap(jobsIn).filter(({ document }) => isReviewed(document)).flatMap(pausedIn);
		for (const root of new Set(paused.map(rootOf))) {
			const ofBundle = paused.filter((one) => rootOf(one) === root);
			const target = ofBundle[0]?.job.bundle.target;
			if (target) yield* pausedTold(ofBundle, target);
		}
	}
});
function pausedTold(paused, target) {
	const [first, ...others] = paused;
	if (!first) return [];
	const keyOf = ({ job, key }) => `${job.key} ${key}`;
	return [{
		document: first.job.document,
		at: placeIn(first.job, first.status, "key"),
		message: others.length === 0 ? `Job ${require_startup.quoted(first.job.key)} is paused in target ${require_startup.quoted(target)}: its ${first.key} starts nothing` : `${jobsNamed(paused)} are paused in target ${require_startup.quoted(target)}: nothing starts them`,
		subject: "paused",
		members: paused.map(keyOf),
		among: (isWanted) => pausedTold(paused.filter((one) => isWanted(keyOf(one))), target)[0]
	}];
}
function rootOf({ job }) {
	return job.bundle.project.documents[0];
}
const mostNamed$1 = 5;
function jobsNamed(paused) {
	const keys = [...new Set(paused.map(({ job }) => job.key))];
	return keys.length > mostNamed$1 ? `${keys.length} jobs` : `Jobs ${listed(keys.map((key) => require_startup.quoted(key)))}`;
}
function pausedIn(job) {
	if (job.bundle.mode !== "production") return [];
	return startsOf(job).flatMap(({ keys, value }) => {
		const status = under(value, "pause_status");
		return status !== void 0 && textIn(status) === "PAUSED" && status.layer !== "variable" ? [{
			job,
			key: String(keys[0]),
			status
		}] : [];
	});
}
// src/dialects/databricks/rules/production-root-path.ts
var production_root_path_default = require_startup.defineRule({
	summary: "A production target should say where it is deployed",
	why: "Without `workspace.root_path` in the target the CLI refuses to deploy as a person, because each person would deploy a copy of their own.",
	remedy: "Set `workspace.root_path` in the target, or `run_as` with a service principal.",
	severity: "warning",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const { target, mode, project } = job.bundle;
				const { 0: root } = project.documents;
				if (target === null || mode !== "production" || !require_check_command.isRoot(root)) continue;
				const home = require_check_command.decidersIn(project).find((document) => require_startup.childOf(require_startup.childOf(document.root, "targets"), target) !== void 0);
				const node = require_startup.childOf(require_startup.childOf(home?.root, "targets"), target);
				const isSaid = require_startup.childOf(require_startup.childOf(node, "workspace"), "root_path") !== void 0;
				const runsAs = require_startup.childOf(node, "run_as") !== void 0 || require_startup.childOf(root.root, "run_as") !== void 0 || under(job.value, "run_as") !== void 0;
				const jobs = under(job.bundle.resources, "jobs");
				const isFirst = jobs?.kind === "map" && jobs.entries.keys().next().value === job.key;
				if (!home || !isFirst || isSaid || runsAs) continue;
				yield {
					at: {
						path: ["targets", target],
						part: "key",
						document: home
					},
					message: `Production target ${require_startup.quoted(target)} has no "workspace.root_path"`,
					subject: target
				};
			}
		}
	}
});
// src/dialects/databricks/misread.ts
function misreadIn(text) {
	const fields = text.trim().toUpperCase().split(/\s+/);
	const { 1: minute = "", 2: hour = "", 3: day = "", 5: weekday = "" } = fields;
	const told = (message, remedy) => ({
		message: `Cron expression ${require_startup.quoted(text)} ${message}`,
		remedy
	});
	if (fields.length > 7) return told("has more than seven fields: Quartz 2.3 drops the rest, and 2.5 refuses them", "Write six fields, or seven with the year.");
	if (/L,|,L/.test(day)) return told("has \"L\" in a list of days, which Quartz 2.3 refuses and 2.5 takes", "Write one schedule for each of the days.");
	if (/W,|,\d*W/.test(day)) return told("has \"W\" in a list of days, of which Quartz 2.3 keeps one day", "Write one schedule for each of the days.");
	if (/^[A-Z]{4,}-[A-Z]{4,}$/.test(weekday)) return told(`fires on ${weekday.slice(0, 3)} only: Quartz reads three letters and drops the rest`, `Write \`${weekday.replaceAll(/([A-Z]{3})[A-Z]*/g, "$1")}\` as the day of week.`);
	if (/^[A-Z]{3}(?:-[A-Z]{3})?\/\d+$/.test(weekday)) return told("has a step after a name, which Quartz ignores", "Write the days as a list, such as `MON,WED,FRI`.");
	if (/#\d,/.test(weekday)) return told("has days after \"#\", which Quartz ignores", "Write one schedule for each of the days.");
	if (weekday === "L") return told("fires every Saturday: \"L\" as the day of week is the last day of the week", "Write `L` as the day of month for the last day of the month, or `SAT`.");
	if (/^\d+:\d/.test(hour)) return told("has a colon in the hour, and Quartz drops what follows it", "Write the minute in the second field.");
	if (/^\d+\/0$/.test(minute)) return told("has the step 0, which is a single value", "Write a step of 1 or more, or no step.");
	if (weekday === "1-5") return {
		...told("fires from Sunday to Thursday: in Quartz 1 is Sunday", "Write `MON-FRI` if Monday to Friday are meant."),
		severity: "note"
	};
}
// src/dialects/databricks/rules/quartz-not-as-read.ts
var quartz_not_as_read_default = require_startup.defineRule({
	summary: "Cron expressions should not be taken for something else than they say",
	why: "Quartz reads the first three letters of a name, counts Sunday as 1 and drops what it does not understand: the job runs on other days than its author reads.",
	remedy: "Write the days as three letters, such as `MON-FRI`.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = startsOf(job); $ < $l.length; $++) {
				const start = $l[$];
				{
					const { cron } = triggerOf(job, start);
					if (cron.value === void 0) continue;
					const read = misreadIn(cron.value);
					if (read) yield {
						at: cron.at,
						subject: cron.value,
						...read
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/resource-reference-missing.ts
var resource_reference_missing_default = require_startup.defineRule({
	summary: "References to resources must name a resource of the bundle",
	why: "The CLI looks a resource up at deploy, not when it validates: the deployment fails half-way.",
	remedy: "Write the key of a resource of the bundle.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			if (!job.bundle.isComplete) continue;
			for (const { text, value } of textsIn(job.value)) for (let $ = 0, $l = referencesIn(text); $ < $l.length; $++) {
				const { steps, text: reference } = $l[$];
				{
					const { 0: prefix, 1: type = "", 2: key = "" } = steps;
					if (prefix !== "resources" || key === "" || !require_check_command.resourceTypes.includes(type)) continue;
					const known = under(job.bundle.resources, type);
					if (known?.kind === "unknown" || known?.kind === "map" && known.entries.has(key)) continue;
					const near = require_startup.soleClosestTo(key, known?.kind === "map" ? known.entries.keys() : []);
					yield {
						at: placeIn(job, value),
						message: `${require_startup.quoted(reference)} names no resource of the bundle: ${require_startup.quoted(type)} has no ${require_startup.quoted(key)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
						subject: reference,
						...near !== void 0 && { remedy: `Write ${require_startup.quoted(near)} in place of ${require_startup.quoted(key)}.` }
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/retry-interval-unit.ts
const longestTimeout = 1e6;
var retry_interval_unit_default = require_startup.defineRule({
	summary: "The interval of retries is in milliseconds, a timeout in seconds",
	why: "An interval that is meant in seconds is a thousand times too short: all attempts are over before the fault is. A timeout that is meant in milliseconds never ends a run.",
	remedy: "Write the interval in milliseconds, and the timeout in seconds.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value } = $l[$];
				{
					const interval = under(value, "min_retry_interval_millis");
					const millis = wholeIn(interval);
					if (interval && millis !== void 0 && millis > 0 && millis < 1e3) yield {
						at: placeIn(job, interval),
						message: `Task ${require_startup.quoted(id)} retries after ${millis} milliseconds`,
						remedy: `Write \`${millis * 1e3}\` if ${millis} seconds are meant.`,
						subject: id
					};
					const timeout = under(value, "timeout_seconds");
					const seconds = wholeIn(timeout) ?? 0;
					if (timeout && seconds > longestTimeout) yield {
						at: placeIn(job, timeout),
						message: `The timeout of task ${require_startup.quoted(id)} is ${Math.floor(seconds / 86400)} days`,
						remedy: `Write \`${Math.round(seconds / 1e3)}\` if ${seconds} milliseconds are meant.`,
						subject: `${id} timeout`
					};
				}
			}
		}
	}
});
// src/dialects/databricks/read/calls.ts
function callOf(task) {
	const id = under(task, "run_job_task", "job_id");
	const text = id?.kind === "unknown" ? id.text : textIn(id);
	return /^\$\{resources\.jobs\.([^.}]+)\.id\}$/.exec(text ?? "")?.[1];
}
// src/dialects/databricks/rules/run-job-depth.ts
const mostLevels = 3;
var run_job_depth_default = require_startup.defineWorkspaceRule({
	summary: "Jobs should start jobs at most three levels deep",
	why: "The service does not support more than three nested Run Job tasks: the innermost job may not start.",
	remedy: "Let one job start the others, or move the tasks of the innermost job into the one that starts it.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipelines }) {
		const jobs = pipelines.flatMap(jobsIn);
		const byBundle = new Map();
		for (let $ = 0, $l = jobs; $ < $l.length; $++) {
			const job = $l[$];
			{
				const own = byBundle.get(job.bundle) ?? new Map();
				byBundle.set(job.bundle, own.set(job.key, job));
			}
		}
		for (const own of byBundle.values()) {
			const depthOf = depthsIn(own);
			for (const job of own.values()) {
				const deepest = callsOf(job).find(({ to }) => depthOf(to, 4) === mostLevels);
				if (!deepest || depthOf(job.key, 5) !== 4) continue;
				const chain = chainFrom(own, job.key, depthOf);
				yield {
					document: job.document,
					at: deepest.at,
					message: `Job ${require_startup.quoted(job.key)} starts jobs 4 levels deep: ${chain.map(require_startup.quoted).join(" \u2192 ")}`,
					subject: job.key
				};
			}
		}
	}
});
function callsOf(job) {
	return jobTasks(job).flatMap(({ value }) => {
		const to = callOf(value);
		return to === void 0 ? [] : [{
			to,
			at: keyPlace(job, value, "run_job_task")
		}];
	});
}
function depthsIn(own) {
	const known = new Map();
	const depthOf = (key, most) => {
		const job = own.get(key);
		if (!job || most === 0) return 0;
		const depth = known.get(`${most} ${key}`) ?? Math.max(0, ...callsOf(job).map(({ to }) => 1 + depthOf(to, most - 1)));
		known.set(`${most} ${key}`, depth);
		return depth;
	};
	return depthOf;
}
function chainFrom(own, key, depthOf) {
	const chain = [key];
	for (let left = mostLevels; left >= 0; left--) {
		const job = own.get(chain.at(-1) ?? "");
		const next = job && callsOf(job).find(({ to }) => depthOf(to, left) === left);
		if (!next) break;
		chain.push(next.to);
	}
	return chain;
}
// src/dialects/databricks/rules/run-job-timeout.ts
var run_job_timeout_default = require_startup.defineRule({
	summary: "A task should wait for a job as long as the job may run",
	why: "The task fails although the job that it started is still within its own limit.",
	remedy: "Set the timeout of the task to at least that of the job.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value } = $l[$];
				{
					const called = callOf(value);
					const other = called === void 0 ? void 0 : under(job.bundle.resources, "jobs", called, "timeout_seconds");
					const timeout = [value, job.value].map((holder) => under(holder, "timeout_seconds")).find((one) => (wholeIn(one) ?? 0) > 0);
					const own = wholeIn(timeout) ?? 0, its = wholeIn(other) ?? 0;
					if (!timeout || own >= its) continue;
					yield {
						at: placeIn(job, timeout),
						message: `Task ${require_startup.quoted(id)} is stopped after ${require_startup.duration(own)}, but job ${require_startup.quoted(called ?? "")}, which it starts, may run for ${require_startup.duration(its)}`,
						subject: id
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/scheduled-full-refresh.ts
var scheduled_full_refresh_default = require_startup.defineRule({
	summary: "Scheduled jobs should not refresh everything",
	why: "A full refresh empties the tables and computes them anew: each run costs as much as the first, and what the sources no longer have is gone.",
	remedy: "Remove the full refresh, and start one by hand when it is needed.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			if (!startsOf(job).some(({ isPaused }) => !isPaused)) continue;
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value } = $l[$];
				{
					const refresh = under(value, "pipeline_task", "full_refresh");
					if (refresh && flagIn(refresh) === true) yield {
						at: placeIn(job, refresh),
						message: `Each run of job ${require_startup.quoted(job.key)} recomputes all tables of task ${require_startup.quoted(id)}`,
						subject: id
					};
					for (let $ = 0, $l = itemsOf(under(value, "dbt_task", "commands")); $ < $l.length; $++) {
						const command = $l[$];
						if (/^\s*dbt\b.*\s(?:--full-refresh|-f)(?:\s|$)/.test(textIn(command) ?? "")) yield {
							at: placeIn(job, command),
							message: `Each run of job ${require_startup.quoted(job.key)} rebuilds all incremental models of task ${require_startup.quoted(id)}`,
							subject: id
						};
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/start-rules-exclusive.ts
const starts = [
	"schedule",
	"trigger",
	"continuous",
	"triggers"
];
var start_rules_exclusive_default = require_startup.defineRule({
	summary: "A job must start in one way, and one that runs continuously has no dependencies",
	why: "The service refuses a job with two of `schedule`, `trigger`, `continuous` and `triggers`, and has no task dependencies in a continuous job.",
	remedy: "Keep one of them, or write all as entries of `triggers`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://docs.databricks.com/en/jobs/continuous.html"],
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				yield* waitingInContinuous(job);
				const { 0: first, 1: second } = starts.filter((key) => under(job.value, key) !== void 0);
				if (first === void 0 || second === void 0) continue;
				yield {
					at: keyPlace(job, job.value, second),
					message: `Job ${require_startup.quoted(job.key)} has ${require_startup.quoted(first)} and ${require_startup.quoted(second)}, which exclude each other`,
					subject: second,
					related: [{
						at: keyPlace(job, job.value, first),
						message: "is the other one"
					}]
				};
			}
		}
	}
});
function* waitingInContinuous(job) {
	if (under(job.value, "continuous") === void 0) return;
	const task = jobTasks(job).find(({ value }) => itemsOf(under(value, "depends_on")).length > 0);
	if (!task) return;
	yield {
		at: keyPlace(job, task.value, "depends_on"),
		message: `Job ${require_startup.quoted(job.key)} is continuous, which has no task dependencies, and task ${require_startup.quoted(task.id)} waits for another`,
		remedy: "Remove the dependency, or start the job by a schedule or another trigger.",
		severity: "warning",
		subject: "depends_on"
	};
}
// src/dialects/databricks/rules/start-time-as-partition.ts
const dayName = /^(?:ds|day|date|(?:run|logical|business|process|processing|load|partition|snapshot|as_of)_?(?:date|day|dt)|partition(?:_key)?)$/i;
var start_time_as_partition_default = require_startup.defineRule({
	summary: "The day that a scheduled run is for should follow from its schedule",
	why: "The start time moves with queues and repairs: a run that starts after midnight, or is repaired the next day, works on another day, and days cannot be run again.",
	remedy: "Read `{{job.trigger.time.iso_date}}`, the time for which the run was planned.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			if (!startsOf(job).some(({ value }) => under(value, "quartz_cron_expression") !== void 0)) continue;
			for (let $ = 0, $l = parametersOf(job); $ < $l.length; $++) {
				const { name, value } = $l[$];
				{
					const { 0: reference } = /\{\{\s*job\.start_time\.[^}]*\}\}/.exec(textIn(value) ?? "") ?? [];
					if (reference === void 0 || !dayName.test(name)) continue;
					yield {
						at: placeIn(job, value),
						message: `Parameter ${require_startup.quoted(name)} is the day on which a run starts, not the day that it is for: ${require_startup.quoted(reference)}`,
						subject: name
					};
				}
			}
		}
	}
});
function parametersOf(job) {
	const own = itemsOf(under(job.value, "parameters")).flatMap((item) => {
		const name = textIn(under(item, "name")), value = under(item, "default");
		return name === void 0 || !value ? [] : [{
			name,
			value
		}];
	});
	const ofTasks = jobTasks(job).flatMap((task) => {
		const map = under(task.value, "notebook_task", "base_parameters");
		return map?.kind === "map" ? [...map.entries].map(({ 0: name, 1: value }) => ({
			name,
			value
		})) : [];
	});
	return [...own, ...ofTasks];
}
// src/dialects/databricks/rules/task-key-form.ts
const longest = 100;
var task_key_form_default = require_startup.defineRule({
	summary: "Keys of tasks consist of at most 100 letters, digits, hyphens and underscores",
	why: "The service refuses other keys at deploy; the CLI does not check them.",
	remedy: "Write a shorter key of letters, digits, `-` and `_`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			for (let $ = 0, $l = jobTasks(job); $ < $l.length; $++) {
				const { id, value } = $l[$];
				{
					const key = under(value, "task_key");
					if (key?.kind !== "scalar") continue;
					const isLong = id.length > longest;
					if (!isLong && /^[\w-]*$/.test(id)) continue;
					yield {
						at: placeIn(job, key),
						message: isLong ? `The task key ${require_startup.quoted(id)} has ${id.length} characters, more than ${longest}` : `The task key ${require_startup.quoted(id)} has characters other than letters, digits, - and _`,
						subject: id
					};
				}
			}
		}
	}
});
// src/dialects/databricks/rules/task-kind-count.ts
var task_kind_count_default = require_startup.defineRule({
	summary: "Each task must do exactly one thing",
	why: "The service refuses a task without a kind, such as `notebook_task`, and one with two. A misspelt task_key in a target adds such a task.",
	remedy: "Write exactly one key such as `notebook_task`.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const tasks = jobTasks(job);
				for (let $ = 0, $l = tasks; $ < $l.length; $++) {
					const { id, value } = $l[$];
					{
						const kinds = kindsIn(value);
						const mayBeNewer = [...value.entries.keys()].some((key) => key.endsWith("_task") && !kinds.includes(key));
						if (kinds.length === 1 || mayBeNewer) continue;
						const target = value.layer === "target" ? job.bundle.target : null;
						const near = target === null ? void 0 : require_startup.soleClosestTo(id, tasks.filter((task) => task.id !== id).map((task) => task.id));
						const where = target === null ? "" : `, which target ${require_startup.quoted(target)} adds,`;
						yield {
							at: placeIn(job, value),
							message: kinds.length === 0 ? `Task ${require_startup.quoted(id)}${where} has no kind such as "notebook_task"${near === void 0 ? "" : `; did you mean the task ${require_startup.quoted(near)}?`}` : `Task ${require_startup.quoted(id)} has ${kinds.length} kinds: ${kinds.map(require_startup.quoted).join(" and ")}`,
							...near !== void 0 && { remedy: `Write ${require_startup.quoted(near)} as its \`task_key\`, or add a kind.` },
							subject: id
						};
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/trigger-time-without-clock.ts
var trigger_time_without_clock_default = require_startup.defineRule({
	summary: "The planned time of a run needs a schedule",
	why: "A run that a file, a table or a continuous job starts has no planned time: the reference stays empty.",
	remedy: "Read `{{job.start_time.iso_date}}`, or start the job by a schedule.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const starts = startsOf(job);
				const hasClock = starts.some(({ value, keys }) => keys[0] === "schedule" || ["schedule", "periodic"].some((key) => under(value, key) !== void 0));
				if (starts.length === 0 || hasClock) continue;
				for (let $ = 0, $l = [under(job.value, "parameters"), ...jobTasks(job).flatMap(({ value, isInner }) => isInner ? [] : [value])]; $ < $l.length; $++) {
					const holder = $l[$];
					for (const { text, value } of textsIn(holder)) for (let $ = 0, $l = dynamicReferencesIn(text); $ < $l.length; $++) {
						const { steps, text: reference } = $l[$];
						if (steps[0] === "job" && steps[1] === "trigger" && steps[2] === "time") yield {
							at: placeIn(job, value),
							message: `${require_startup.quoted(reference)} is empty: job ${require_startup.quoted(job.key)} is not started by a schedule`,
							subject: reference
						};
					}
				}
			}
		}
	}
});
// src/dialects/databricks/rules/triggers-not-paused.ts
var triggers_not_paused_default = require_startup.defineRule({
	summary: "Entries of triggers should be paused in development",
	why: "A development target pauses `schedule`, `trigger` and `continuous`, but not the list `triggers`: every developer has a copy that runs.",
	remedy: "Write `triggers` in the targets that should run them.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const { 0: target } = developmentTargetsOf(job);
				const list = under(job.value, "triggers");
				if (target === void 0 || list?.kind !== "list" || list.layer !== "base") continue;
				const overlay = overlaysOf(job).find((one) => one.target === target)?.overlay;
				if (!itemsOf(list).some((item) => item.layer === "base" && under(item, "pause_status") === void 0) || under(overlay, "triggers") !== void 0) continue;
				yield {
					at: keyPlace(job, job.value, "triggers"),
					message: `Development target ${require_startup.quoted(target)} does not pause "triggers" of job ${require_startup.quoted(job.key)}`,
					subject: target
				};
			}
		}
	}
});
// src/dialects/databricks/rules/unknown-dynamic-reference.ts
const names = {
	job: [
		"id",
		"name",
		"run_id",
		"repair_count",
		"start_time",
		"parameters",
		"trigger"
	],
	workspace: ["id", "url"]
};
var unknown_dynamic_reference_default = require_startup.defineRule({
	summary: "Dynamic value references must name values that exist",
	why: "The service fails the run for an unknown name of a namespace, and leaves other texts as they are.",
	remedy: "Write a name that the service knows.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				const tasks = jobTasks(job);
				for (let $ = 0, $l = tasks; $ < $l.length; $++) {
					const { value: task, isInner } = $l[$];
					for (const { text, value } of textsIn(task)) {
						const isInLoop = isInner || value.at.path.includes("for_each_task");
						for (let $ = 0, $l = dynamicReferencesIn(text); $ < $l.length; $++) {
							const reference = $l[$];
							{
								const problem = problemOf(reference, isInLoop, tasks.map(({ id }) => id));
								if (problem && !(isInLoop && !isInner)) yield {
									at: placeIn(job, value),
									subject: reference.text,
									...problem
								};
							}
						}
					}
				}
			}
		}
	}
});
const moments = [
	"iso_date",
	"iso_datetime",
	"year",
	"month",
	"day",
	"hour",
	"minute",
	"second",
	"timestamp_ms",
	"iso_weekday",
	"is_weekday"
];
const macros = {
	ds: "job.trigger.time.iso_date",
	ds_nodash: "job.trigger.time.iso_date",
	ts: "job.trigger.time.iso_datetime",
	ts_nodash: "job.trigger.time.iso_datetime",
	execution_date: "job.trigger.time.iso_datetime",
	logical_date: "job.trigger.time.iso_datetime",
	data_interval_start: "job.trigger.time.iso_datetime",
	data_interval_end: "job.trigger.time.iso_datetime",
	prev_ds: "job.trigger.time.iso_date",
	next_ds: "job.trigger.time.iso_date",
	yesterday_ds: "job.trigger.time.iso_date",
	tomorrow_ds: "job.trigger.time.iso_date",
	dag_run: "job.run_id",
	task_instance: "task.run_id",
	ti: "task.run_id"
};
function unknownTime(steps, text) {
	const { 1: second, 2: third = "", 3: fourth = "" } = steps;
	const name = second === "start_time" ? third : third === "time" ? fourth : "";
	const near = name === "" || moments.includes(name) ? void 0 : require_startup.soleClosestTo(name, moments);
	return near === void 0 ? void 0 : { message: `${require_startup.quoted(text)} is unknown: a time has no ${require_startup.quoted(name)}; did you mean ${require_startup.quoted(near)}?` };
}
function problemOf({ steps, text }, isInLoop, ids) {
	const { 0: first = "", 1: second = "" } = steps;
	if (first === "input") return isInLoop ? void 0 : {
		message: `${require_startup.quoted(text)} has a value only in the task of a for_each_task`,
		severity: "warning",
		remedy: "Read a parameter of the job."
	};
	if (first === "tasks") {
		if (second === "" || ids.includes(second)) return void 0;
		const near = require_startup.soleClosestTo(second, ids);
		return {
			message: `${require_startup.quoted(text)} names no task of the job${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
			severity: "warning"
		};
	}
	if (Object.hasOwn(macros, first) || first === "macros") return {
		message: `${require_startup.quoted(text)} stays as text: it is a macro of Airflow`,
		severity: "warning",
		remedy: `Write \`{{${macros[first] ?? "job.trigger.time.iso_date"}}}\` or another dynamic value reference.`
	};
	const known = names[first];
	if (first === "job" && (second === "start_time" || second === "trigger")) return unknownTime(steps, text);
	if (!known || second === "" || known.includes(second)) return void 0;
	const near = require_startup.soleClosestTo(second, known);
	return { message: `${require_startup.quoted(text)} is unknown: ${require_startup.quoted(first)} has no ${require_startup.quoted(second)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}` };
}
// src/dialects/databricks/rules/unresolved-reference.ts
const prefixes = [
	"var",
	"variables",
	"bundle",
	"workspace",
	"resources",
	"artifacts"
];
const free = new Set([
	"description",
	"scripts",
	"spark_conf",
	"spark_env_vars",
	"commands",
	"content",
	"build",
	"config",
	"env"
]);
const mostValues$1 = 1e5;
var unresolved_reference_default = require_startup.defineDocumentRule({
	summary: "References must begin with a prefix that the CLI knows",
	why: "The CLI leaves any other reference as text and says nothing: the service gets the text with its dollar sign. Variables of the environment are not read.",
	remedy: "Declare a variable and write `${var.name}`; its value comes from `BUNDLE_VAR_name` or `--var`.",
	severity: "warning",
	since: "0.1.0",
	*check({ document }) {
		const purse = { left: mostValues$1 };
		for (let $ = 0, $l = [
			"workspace",
			"resources",
			"targets",
			"variables",
			"bundle",
			"run_as",
			"permissions"
		]; $ < $l.length; $++) {
			const key = $l[$];
			yield* unresolvedIn(require_startup.childOf(document.root, key), [key], purse);
		}
	}
});
function isFree(path) {
	return free.has(String(path.at(-1))) && !/param/.test(String(path.at(-2)));
}
function* unresolvedIn(node, path, purse) {
	if (node === void 0 || purse.left-- <= 0 || isFree(path)) return;
	if (node.kind === "map") for (const { 0: key, 1: { value } } of node.entries) yield* unresolvedIn(value, [...path, key], purse);
	else if (node.kind === "list") for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		yield* unresolvedIn(item, [...path, index], purse);
	}
	else for (let $ = 0, $l = referencesIn(typeof node.value === "string" ? node.value : ""); $ < $l.length; $++) {
		const reference = $l[$];
		{
			if (lifeOf(reference) !== "never") continue;
			const near = require_startup.soleClosestTo(reference.steps[0] ?? "", prefixes);
			yield {
				at: { path },
				message: `${require_startup.quoted(reference.text)} stays as text: the CLI knows no ${require_startup.quoted(reference.steps[0] ?? "")}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
				subject: reference.text
			};
		}
	}
}
// src/dialects/databricks/rules/parts/undeclared.ts
const mostValues = 1e5;
function* undeclaredInBundle(bundle) {
	for (let $ = 0, $l = require_check_command.decidersIn(bundle.project); $ < $l.length; $++) {
		const document = $l[$];
		for (let $ = 0, $l = bundle.project.variants; $ < $l.length; $++) {
			const target = $l[$];
			yield* assignedIn(bundle, document, target);
		}
	}
	const told = new Set(require_check_command.decidersIn(bundle.project).flatMap(({ root }) => bundle.project.variants.flatMap((target) => keysAt(root, target))));
	const purse = {
		left: mostValues,
		told
	};
	for (let $ = 0, $l = bundle.project.documents; $ < $l.length; $++) {
		const document = $l[$];
		for (let $ = 0, $l = [
			"workspace",
			"resources",
			"targets"
		]; $ < $l.length; $++) {
			const key = $l[$];
			yield* referredTo(bundle, document, require_startup.childOf(document.root, key), [key], purse);
		}
	}
}
function keysAt(root, target) {
	const assigned = require_startup.nodeAt(root, [
		"targets",
		target,
		"variables"
	]);
	return assigned?.kind === "map" ? [...assigned.entries.keys()] : [];
}
const mostNamed = 5;
function assignedIn(bundle, document, target) {
	const path = [
		"targets",
		target,
		"variables"
	];
	const names = keysAt(document.root, target).filter((name) => !bundle.variables.has(name));
	return assignedTold(bundle, {
		document,
		path,
		target
	}, names);
}
function assignedTold(bundle, at, names) {
	const [first, ...others] = names;
	if (first === void 0) return [];
	const near = others.length === 0 ? require_startup.soleClosestTo(first, bundle.variables.keys()) : void 0;
	const named = names.length > mostNamed ? `${names.length} variables such as ${require_startup.quoted(first)}` : listed(names.map((name) => require_startup.quoted(name)));
	const shown = others.length === 0 ? `variable ${require_startup.quoted(first)}, which is` : `${names.length > mostNamed ? "" : "variables "}${named}, which are`;
	return [{
		at: {
			path: [...at.path, first],
			part: "key",
			document: at.document
		},
		message: `Target ${require_startup.quoted(at.target)} sets ${shown} not declared${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		subject: `assigned ${at.target}`,
		members: names,
		among: (isWanted) => assignedTold(bundle, at, names.filter(isWanted))[0]
	}];
}
function* referredTo(bundle, document, node, path, purse) {
	if (node === void 0 || purse.left-- <= 0 || path.at(-1) === "jobs" && path.at(-2) === "resources") return;
	if (node.kind === "map") for (const { 0: key, 1: { value } } of node.entries) yield* referredTo(bundle, document, value, [...path, key], purse);
	else if (node.kind === "list") for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		yield* referredTo(bundle, document, item, [...path, index], purse);
	}
	else for (let $ = 0, $l = referencesIn(typeof node.value === "string" ? node.value : ""); $ < $l.length; $++) {
		const { steps, text } = $l[$];
		{
			const { 0: prefix = "", 1: name = "" } = steps;
			if (prefix !== "var" && prefix !== "variables" || name === "" || bundle.variables.has(name) || purse.told.has(name)) continue;
			purse.told.add(name);
			const near = require_startup.soleClosestTo(name, bundle.variables.keys());
			yield {
				at: {
					path,
					document
				},
				message: `Variable ${require_startup.quoted(name)} is not declared${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
				subject: text
			};
		}
	}
}
// src/dialects/databricks/rules/variable-undeclared.ts
var variable_undeclared_default = require_startup.defineRule({
	summary: "Variables must be declared",
	why: "The CLI refuses a reference to a variable that no file of the bundle declares.",
	remedy: "Declare the variable under `variables:`, or write the name of one that is declared.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = jobsIn(pipeline); $ < $l.length; $++) {
			const job = $l[$];
			{
				if (!job.bundle.isComplete) continue;
				const known = job.bundle.variables;
				if (isFirst(job)) yield* undeclaredInBundle(job.bundle);
				const others = overlaysOf(job).filter(({ target }) => target !== job.bundle.target);
				for (let $ = 0, $l = [rawJobOf(job), ...others.map(({ overlay }) => overlay)]; $ < $l.length; $++) {
					const whole = $l[$];
					for (const { text, value } of textsIn(whole)) for (let $ = 0, $l = referencesIn(text); $ < $l.length; $++) {
						const { steps, text: reference } = $l[$];
						{
							const { 0: prefix = "", 1: name = "" } = steps;
							if (prefix !== "var" && prefix !== "variables" || name === "" || known.has(name)) continue;
							const near = require_startup.soleClosestTo(name, known.keys());
							yield {
								at: placeIn(job, value),
								message: `Variable ${require_startup.quoted(name)} is not declared${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
								subject: reference
							};
						}
					}
				}
			}
		}
	}
});
function isFirst({ key, bundle: { resources } }) {
	const jobs = under(resources, "jobs");
	return jobs?.kind === "map" && jobs.entries.keys().next().value === key;
}
// src/dialects/databricks/rules/variable-unused.ts
var variable_unused_default = require_startup.defineWorkspaceRule({
	summary: "Variables of a bundle should be used",
	why: "A value that nothing reads looks as if it had an effect: a later change of it does nothing.",
	remedy: "Remove the variable, or refer to it.",
	severity: "note",
	since: "0.1.0",
	*check({ pipelines }) {
		for (let $ = 0, $l = bundlesOf(pipelines); $ < $l.length; $++) {
			const { project, isComplete } = $l[$];
			{
				if (!isComplete) continue;
				const used = new Set(project.documents.flatMap(usedIn));
				for (let $ = 0, $l = project.documents; $ < $l.length; $++) {
					const document = $l[$];
					{
						const variables = require_startup.childOf(document.root, "variables");
						if (variables?.kind !== "map") continue;
						for (const name of variables.entries.keys()) if (!used.has(name)) yield {
							document,
							at: {
								path: ["variables", name],
								part: "key"
							},
							message: `Nothing in the bundle uses the variable ${require_startup.quoted(name)}`,
							subject: name
						};
					}
				}
			}
		}
	}
});
function usedIn({ source }) {
	return [...source.text.matchAll(/\$\{var(?:iables)?\.([\p{L}\p{N}_-]+)/gu)].map(({ 1: name = "" }) => name);
}
// src/dialects/databricks/rules/variable-without-value.ts
var variable_without_value_default = require_startup.defineWorkspaceRule({
	summary: "Variables of a bundle should have a value in the production target",
	why: "The deployment stops unless its environment sets the value, which no review sees.",
	remedy: "Add a `default`, a `lookup` or a value in the target, or have the workflow set `BUNDLE_VAR_name`.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipelines }) {
		for (let $ = 0, $l = bundlesOf(pipelines); $ < $l.length; $++) {
			const { project, isComplete, target, variables } = $l[$];
			if (!isComplete || target === null) continue;
			for (const { name, isRequired } of variables.values()) {
				const document = project.documents.find(({ root }) => require_startup.childOf(require_startup.childOf(root, "variables"), name) !== void 0);
				if (isRequired && document) yield {
					document,
					at: {
						path: ["variables", name],
						part: "key"
					},
					message: `Variable ${require_startup.quoted(name)} has no value in target ${require_startup.quoted(target)}`,
					remedy: `Add a \`default\` or a value in the target, or set \`BUNDLE_VAR_${name}\` where the bundle is deployed.`,
					subject: name
				};
			}
		}
	}
});
// src/dialects/databricks/rules/index.ts
var rules_exports = require_rolldown_runtime.__exportAll({ rules: () => rules });
const rules = {
	"all-runs-skipped": require_startup.onlyFor("databricks", all_runs_skipped_default),
	"branches-never-meet": require_startup.onlyFor("databricks", branches_never_meet_default),
	"compute-missing": require_startup.onlyFor("databricks", compute_missing_default),
	"compute-reference-undefined": require_startup.onlyFor("databricks", compute_reference_undefined_default),
	"development-unpaused": require_startup.onlyFor("databricks", development_unpaused_default),
	"duplicate-resource": require_startup.onlyFor("databricks", duplicate_resource_default),
	"endless-retry": require_startup.onlyFor("databricks", endless_retry_default),
	"environment-libraries": require_startup.onlyFor("databricks", environment_libraries_default),
	"failure-not-told": require_startup.onlyFor("databricks", failure_not_told_default),
	"for-each-inputs": require_startup.onlyFor("databricks", for_each_inputs_default),
	"fused-tasks": require_startup.onlyFor("databricks", fused_tasks_default),
	"health-above-timeout": require_startup.onlyFor("databricks", health_above_timeout_default),
	"health-without-recipient": require_startup.onlyFor("databricks", health_without_recipient_default),
	"include-ignored": require_startup.onlyFor("databricks", include_ignored_default),
	"include-missing": require_startup.onlyFor("databricks", include_missing_default),
	"include-too-shallow": require_startup.onlyFor("databricks", include_too_shallow_default),
	"include-unresolved": require_startup.onlyFor("databricks", include_unresolved_default),
	"literal-id": require_startup.onlyFor("databricks", literal_id_default),
	"merge-key-order": require_startup.onlyFor("databricks", merge_key_order_default),
	"override-adds-task": require_startup.onlyFor("databricks", override_adds_task_default),
	"override-grows-list": require_startup.onlyFor("databricks", override_grows_list_default),
	"override-null": require_startup.onlyFor("databricks", override_null_default),
	"parallel-writer": require_startup.onlyFor("databricks", parallel_writer_default),
	"paused-in-production": require_startup.onlyFor("databricks", paused_in_production_default),
	"production-root-path": require_startup.onlyFor("databricks", production_root_path_default),
	"quartz-not-as-read": require_startup.onlyFor("databricks", quartz_not_as_read_default),
	"resource-reference-missing": require_startup.onlyFor("databricks", resource_reference_missing_default),
	"retry-interval-unit": require_startup.onlyFor("databricks", retry_interval_unit_default),
	"run-job-depth": require_startup.onlyFor("databricks", run_job_depth_default),
	"run-job-timeout": require_startup.onlyFor("databricks", run_job_timeout_default),
	"scheduled-full-refresh": require_startup.onlyFor("databricks", scheduled_full_refresh_default),
	"start-rules-exclusive": require_startup.onlyFor("databricks", start_rules_exclusive_default),
	"start-time-as-partition": require_startup.onlyFor("databricks", start_time_as_partition_default),
	"task-key-form": require_startup.onlyFor("databricks", task_key_form_default),
	"task-kind-count": require_startup.onlyFor("databricks", task_kind_count_default),
	"trigger-time-without-clock": require_startup.onlyFor("databricks", trigger_time_without_clock_default),
	"triggers-not-paused": require_startup.onlyFor("databricks", triggers_not_paused_default),
	"unknown-dynamic-reference": require_startup.onlyFor("databricks", unknown_dynamic_reference_default),
	"unresolved-reference": require_startup.onlyFor("databricks", unresolved_reference_default),
	"variable-undeclared": require_startup.onlyFor("databricks", variable_undeclared_default),
	"variable-unused": require_startup.onlyFor("databricks", variable_unused_default),
	"variable-without-value": require_startup.onlyFor("databricks", variable_without_value_default)
};
module.exports = {
	all_runs_skipped_default,
	branches_never_meet_default,
	capital,
	compute_missing_default,
	compute_reference_undefined_default,
	databricks,
	databricks_exports,
	development_unpaused_default,
	duplicate_resource_default,
	endless_retry_default,
	environment_libraries_default,
	failure_not_told_default,
	for_each_inputs_default,
	fused_tasks_default,
	health_above_timeout_default,
	health_without_recipient_default,
	include_ignored_default,
	include_missing_default,
	include_too_shallow_default,
	include_unresolved_default,
	isGeneratedId,
	listed,
	literal_id_default,
	merge_key_order_default,
	nodeName,
	nounOf,
	override_adds_task_default,
	override_grows_list_default,
	override_null_default,
	parallel_writer_default,
	paused_in_production_default,
	phraseOf,
	production_root_path_default,
	quartz_not_as_read_default,
	resource_reference_missing_default,
	retry_interval_unit_default,
	rules_exports,
	run_job_depth_default,
	run_job_timeout_default,
	scheduled_full_refresh_default,
	start_rules_exclusive_default,
	start_time_as_partition_default,
	subjectOf,
	task_key_form_default,
	task_kind_count_default,
	trigger_time_without_clock_default,
	triggers_not_paused_default,
	unknown_dynamic_reference_default,
	unresolved_reference_default,
	variable_undeclared_default,
	variable_unused_default,
	variable_without_value_default
};
