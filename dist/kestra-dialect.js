import { In as textOf, K as defineWorkspaceRule, Mn as entryOf, Nn as isEmptyCollection, On as isBroken, Pn as isUnset, Qn as roughDuration, V as defineDocumentRule, W as defineRule, Y as onlyFor, er as quoted, jn as childOf, qn as count, yt as soleClosestTo } from "./startup.js";
import { Fa as recogniseFlow, La as readPlainly, Qo as isRefusal, Ra as sourceOf, Vo as outcomes, Wo as promisesNothing, Xo as fieldLanguage, Yo as nodeKeyOf, Zo as ascending, _o as eachAlone, ho as service, mo as replacePiece, ns as shortMonthNames, os as cronOf, qo as unsetAt, za as withMark, zo as replaceScalar } from "./check-command.js";
import { t as readFullDocument } from "./full-reader.js";
// src/time/cron-utils-fields.ts
const noNames = new Map();
const weekdaysFromMonday = [
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT",
	"SUN"
];
const numbered = (names) => new Map(names.map((name, index) => [name, index + 1]));
const plain$1 = {
	names: noNames,
	isWeekday: false,
	takesLast: false
};
const utilsFields = {
	second: {
		label: "second",
		min: 0,
		max: 59,
		...plain$1
	},
	minute: {
		label: "minute",
		min: 0,
		max: 59,
		...plain$1
	},
	hour: {
		label: "hour",
		min: 0,
		max: 23,
		...plain$1
	},
	monthDay: {
		label: "day of month",
		min: 1,
		max: 31,
		...plain$1
	},
	month: {
		label: "month",
		min: 1,
		max: 12,
		...plain$1,
		names: numbered(shortMonthNames)
	},
	weekday: {
		label: "day of week",
		min: 0,
		max: 7,
		...plain$1,
		names: numbered(weekdaysFromMonday),
		isWeekday: true
	}
};
const always = {
	isAlways: true,
	values: [],
	fromEnd: []
};
function readUtilsField(text, field) {
	if (text === "*" || text === "*/1") return always;
	const values = [];
	const fromEnd = [];
	for (const item of text.split(",")) {
		const read = itemOf(item, field);
		if (isRefusal(read)) return read;
		values.push(...read.isAlways ? upTo(field.min, field.max, 1) : read.values);
		fromEnd.push(...read.fromEnd);
	}
	return {
		isAlways: false,
		values,
		fromEnd
	};
}
function itemOf(item, field) {
	if (item === "*" || item === "*/1") return always;
	const last = field.takesLast ? lastDayOf(item, field) : void 0;
	if (last !== void 0) return isRefusal(last) ? last : {
		isAlways: false,
		values: [],
		fromEnd: [last.before]
	};
	const values = item.includes("-") ? rangeOf(item, field) : item.includes("/") ? stepsOf$1(item, field) : single(item, field);
	return isRefusal(values) ? values : {
		isAlways: false,
		values,
		fromEnd: []
	};
}
function lastDayOf(item, field) {
	const [, digits, before] = /^(?:L(?:-(.+))?|(\d+L[\dL]*))$/.exec(item)?.map((part) => part) ?? [];
	if (item === "L") return { before: 0 };
	if (digits !== void 0) {
		const count = numberOf(digits, field);
		return typeof count === "object" ? count : { before: count };
	}
	if (before === void 0) return void 0;
	const ignored = numberOf(before.replaceAll("L", ""), field);
	return typeof ignored === "object" ? ignored : { before: 0 };
}
function single(item, field) {
	const value = numberOf(item, field);
	return typeof value === "object" ? value : [onCalendar(value, field)];
}
function rangeOf(item, field) {
	const ends = item.split("-");
	const [firstText = "", rest = ""] = ends;
	const [lastText = "", stepText] = rest.split("/");
	if (ends.length !== 2 || rest.endsWith("/")) return { refused: `${quoted(item)} is not a range of the ${field.label} field` };
	const [first, last] = [numberOf(firstText, field), numberOf(lastText, field)];
	if (typeof first === "object") return first;
	if (typeof last === "object") return last;
	if (first > last) return { refused: `The ${field.label} range ${quoted(item)} runs backwards` };
	const step = stepText === void 0 ? 1 : stepOf(stepText, field, true);
	return typeof step === "object" ? step : upTo(first, last, step).map((value) => onCalendar(value, field));
}
function stepsOf$1(item, field) {
	const [startText = "", stepText = "", ...more] = item.split("/");
	if (more.length > 0 || stepText === "") return { refused: `${quoted(item)} is not a step of the ${field.label} field` };
	const start = startText === "*" || startText === "" ? field.min : numberOf(startText, field);
	if (typeof start === "object") return start;
	const step = stepOf(stepText, field, false);
	return typeof step === "object" ? step : upTo(onCalendar(start, field), field.max, step).map((value) => onCalendar(value, field));
}
function stepOf(text, field, isAfterRange) {
	const read = (isAfterRange ? field.names.get(text) : void 0) ?? numberIn(text);
	const step = read !== void 0 && isAfterRange ? onCalendar(read, field) : read;
	const most = Math.min(field.max, field.max - field.min + 1);
	if (step !== void 0 && step > 0 && step <= most) return step;
	return { refused: `The step ${quoted(text)} does not fit the ${field.label} field: 1 to ${most}` };
}
function numberOf(text, field) {
	const value = field.names.get(text) ?? numberIn(text);
	if (value !== void 0 && value >= field.min && value <= field.max) return value;
	const [first, last] = [[...field.names.keys()][0], [...field.names.keys()].at(-1)];
	const names = first === void 0 ? "" : ` or ${first} to ${last}`;
	return { refused: `${quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` };
}
function numberIn(text) {
	const value = /^\+?\d{1,20}$/.test(text) ? Number(text) : void 0;
	return value === void 0 || value > 2 ** 31 - 1 ? void 0 : value;
}
function onCalendar(value, field) {
	return field.isWeekday && value === 7 ? 0 : value;
}
function upTo(first, last, step) {
	return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}
// src/time/cron-utils.ts
const presets = new Map([
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"],
	["@monthly", "0 0 1 * *"],
	["@weekly", "0 0 * * 0"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@hourly", "0 * * * *"]
]);
const fieldNames = [
	"minute",
	"hour",
	"monthDay",
	"month",
	"weekday"
];
function readCronUtils(text, options = {}) {
	const whole = {
		start: 0,
		end: text.length
	};
	if (text.includes("||")) return joined(pieces(text, "||"), whole, options);
	if (text.includes("|")) return joined(variantsOf(text), whole, options);
	const preset = presets.get(text);
	if (preset !== void 0) return readFields(options.withSeconds ? `0 ${preset}` : preset, options, text);
	return readFields(text, options, text);
}
function cronUtilsClock(text, options = {}) {
	const read = readCronUtils(text, options);
	if ("problems" in read) return read;
	const cron = unionOf(read.crons, text);
	return cron ? { cron } : null;
}
function pieces(text, separator) {
	const all = text.split(separator);
	return all.slice(0, all.findLastIndex((piece) => piece !== "") + 1);
}
function variantsOf(text) {
	const words = text.split(/[ \t\n\v\f\r]+/).map((word) => word.includes("|") ? pieces(word, "|") : word);
	const count = Math.max(1, ...words.map((word) => typeof word === "string" ? 1 : word.length));
	return Array.from({ length: count }, (_, index) => {
		const picked = words.map((word) => typeof word === "string" ? word : word[index]);
		return picked.includes(void 0) ? void 0 : picked.join(" ");
	});
}
function joined(texts, within, options) {
	const crons = [];
	for (const text of texts) {
		const read = text === void 0 ? { problems: [{
			message: "Each field with | needs as many pieces as the others",
			within
		}] } : readCronUtils(text, options);
		if ("problems" in read) return { problems: read.problems.map((problem) => ({
			...problem,
			within
		})) };
		crons.push(...read.crons);
	}
	const [first, ...rest] = crons;
	return first ? { crons: [first, ...rest] } : { problems: [{
		message: "No schedule stands beside the |",
		within
	}] };
}
function readFields(written, { withSeconds = false, takesLast = false }, text) {
	const names = withSeconds ? ["second", ...fieldNames] : fieldNames;
	const words = [...written.matchAll(/[^ \t\n\v\f\r]+/g)];
	const whole = {
		start: 0,
		end: text.length
	};
	if (words.length !== names.length) return { problems: [{
		message: `${count(words.length, "field")} instead of ${withSeconds ? "six: second" : "five:"} minute hour day-of-month month day-of-week`,
		within: whole
	}] };
	const problems = [];
	const valuesOf = (name) => {
		const word = words[names.indexOf(name)];
		const item = word?.[0] ?? "";
		const field = {
			...utilsFields[name],
			...name === "monthDay" && { takesLast }
		};
		const read = item.endsWith(",") ? { refused: `The ${field.label} field ends with a comma` } : readUtilsField(item.toUpperCase(), field);
		if (!isRefusal(read)) return read;
		const start = word?.index ?? 0;
		problems.push({
			message: read.refused,
			within: written === text ? {
				start,
				end: start + item.length
			} : whole
		});
		return {
			isAlways: true,
			values: [],
			fromEnd: []
		};
	};
	const numbers = (name) => {
		const { isAlways, values } = valuesOf(name);
		const { min, max } = utilsFields[name];
		return isAlways ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : ascending(values);
	};
	const time = {
		...withSeconds && { seconds: numbers("second") },
		minutes: numbers("minute"),
		hours: numbers("hour")
	};
	const [monthDays, months, weekdays] = [
		valuesOf("monthDay"),
		numbers("month"),
		valuesOf("weekday")
	];
	if (problems.length > 0) return { problems };
	const spelled = words.map(([word]) => word.toUpperCase()).join(" ");
	const cron = cronOf({
		text: spelled,
		...time,
		days: daysOf(monthDays, weekdays),
		months,
		repeatsDense: true
	});
	return cron ? { crons: [cron] } : { problems: [{
		message: "It never fires: no month that it names has such a day",
		within: whole
	}] };
}
function daysOf(month, week) {
	const days = {
		days: ascending(month.values),
		fromEnd: ascending(month.fromEnd),
		nearest: [],
		lastWorkday: false
	};
	const monthDays = month.isAlways ? void 0 : {
		kind: "month-days",
		...days
	};
	const weekdays = week.isAlways ? void 0 : {
		kind: "weekdays",
		weekdays: ascending(week.values),
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
function unionOf(crons, text) {
	const [first, ...rest] = crons;
	if (rest.length === 0) return first;
	const differing = [
		"seconds",
		"minutes",
		"hours",
		"months"
	].filter((key) => crons.some((cron) => cron[key].join() !== first[key].join()));
	const [key] = differing;
	if (!crons.every(({ days }) => JSON.stringify(days) === JSON.stringify(first.days)) || differing.length > 1) return void 0;
	const union = key === void 0 ? first : {
		...first,
		[key]: ascending(crons.flatMap((cron) => cron[key]))
	};
	return cronOf({
		...union,
		text: text.replace(/[ \t\n\v\f\r]+/g, " ").trim().toUpperCase()
	});
}
const cronUtilsLanguage = languageOf(false);
languageOf(true);
function languageOf(withSeconds) {
	const read = (text) => {
		const clock = cronUtilsClock(text, { withSeconds });
		return clock !== null && "cron" in clock ? clock : { problems: [] };
	};
	return fieldLanguage({
		fields: withSeconds ? ["second", ...fieldNames] : fieldNames,
		read,
		lastDay: null,
		sunday: 0
	});
}
// src/dialects/kestra/flow/flow.ts
function ownersOf(task) {
	const found = [];
	for (let owner = task.list.owner; owner !== null; owner = owner.list.owner) found.push(owner);
	return found;
}
function scopeOf(task) {
	return (ownersOf(task).at(-1) ?? task).list.role;
}
function tasksWithin(task) {
	return task.lists.flatMap((list) => list.tasks.flatMap((child) => [child, ...tasksWithin(child)]));
}
// src/dialects/kestra/types.ts
const core = "io.kestra.plugin.core.";
const renamed = new Map([
	[`${core}flow.WaitFor`, `${core}flow.LoopUntil`],
	[`${core}flow.Flow`, `${core}flow.Subflow`],
	["io.kestra.core.tasks.log.Log", `${core}log.Log`],
	["io.kestra.core.tasks.log.Fetch", `${core}log.Fetch`],
	["io.kestra.core.tasks.debugs.Return", `${core}debug.Return`],
	["io.kestra.core.tasks.debugs.Echo", `${core}debug.Echo`],
	["io.kestra.plugin.fs.http.Request", `${core}http.Request`],
	["io.kestra.plugin.fs.http.Download", `${core}http.Download`],
	["io.kestra.plugin.fs.http.Trigger", `${core}http.Trigger`]
]);
const packages = [
	["io.kestra.core.tasks.flows.", "flow."],
	["io.kestra.core.tasks.states.", "state."],
	["io.kestra.core.tasks.storages.", "storage."],
	["io.kestra.core.tasks.executions.", "execution."],
	["io.kestra.core.models.triggers.types.", "trigger."],
	["io.kestra.core.models.conditions.types.", "condition."]
];
function presentType(written) {
	const own = renamed.get(written);
	if (own !== void 0) return own;
	const moved = packages.find(([old]) => written.startsWith(old));
	const name = moved ? `${core}${moved[1]}${written.slice(moved[0].length)}` : written;
	return name.startsWith(`${core}condition.`) && name.endsWith("Condition") && !name.endsWith(".MultipleCondition") ? name.slice(0, -9) : renamed.get(name) ?? name;
}
function coreNameOf(type) {
	return type.startsWith(core) ? type.slice(22) : null;
}
function coreType(name) {
	return core + name;
}
const list = (key, order, role = "tasks") => ({
	key,
	role,
	order,
	form: "list"
});
const flowables = {
	"flow.Sequential": [list("tasks", "sequence")],
	"flow.Parallel": [list("tasks", "parallel")],
	"flow.Dag": [{
		key: "tasks",
		role: "tasks",
		order: "graph",
		form: "wrapped"
	}],
	"flow.If": [list("then", "sequence", "branch"), list("else", "sequence", "branch")],
	"flow.Switch": [{
		key: "cases",
		role: "branch",
		order: "sequence",
		form: "map"
	}, list("defaults", "sequence", "branch")],
	"flow.ForEach": [list("tasks", "sequence")],
	"flow.EachSequential": [list("tasks", "sequence")],
	"flow.EachParallel": [list("tasks", "parallel")],
	"flow.Loop": [list("tasks", "sequence")],
	"flow.LoopUntil": [list("tasks", "sequence")],
	"flow.WorkingDirectory": [list("tasks", "sequence")],
	"flow.AllowFailure": [list("tasks", "sequence")],
	"flow.Pause": [list("tasks", "sequence")]
};
const loops$1 = new Set([
	"flow.ForEach",
	"flow.EachSequential",
	"flow.EachParallel",
	"flow.Loop"
]);
const handlerSlots = [list("errors", "sequence", "errors"), list("finally", "sequence", "finally")];
const rootSlots = [
	list("tasks", "sequence"),
	...handlerSlots,
	list("afterExecution", "sequence", "afterExecution")
];
// src/dialects/kestra/expression/availability.ts
function availabilityOf(target, reader) {
	if (isOff(reader)) return "unknown";
	if (isOff(target)) return "disabled";
	if (target === reader) return isRepeated(reader) || isLoop(reader) ? "unknown" : "itself";
	const [above, below] = [ownersOf(reader), ownersOf(target)];
	if (above.includes(target)) return "unknown";
	if (below.includes(reader)) return reader.coreType !== null && !isLoop(reader) && !isRepeated(reader) ? "later" : "unknown";
	const [ofReader, ofTarget] = meeting([reader, ...above], [target, ...below]);
	if (!ofReader || !ofTarget) return "unknown";
	if (ofReader.list === ofTarget.list) return amongNeighbours(ofReader, ofTarget, target);
	return acrossLists(ofReader.list, ofTarget.list, ofReader);
}
function meeting(up, down) {
	for (const one of up) {
		const other = down.find(({ list }) => list === one.list || list.owner === one.list.owner);
		if (other) return [one, other];
	}
	return [];
}
function amongNeighbours(reader, target, whole) {
	const { order } = reader.list;
	if (order === "sequence" && target.index < reader.index) return certainty(whole, target);
	if (order === "graph" && reaches(reader, target)) return certainty(whole, target);
	if (order === "unknown" || isRepeated(reader)) return "unknown";
	if (order === "sequence" || order === "graph" && reaches(target, reader)) return "later";
	return "sibling";
}
function reaches(from, to) {
	const seen = new Set();
	const waiting = [from];
	for (let task = waiting.pop(); task; task = waiting.pop()) for (const { name } of task.dependsOn) {
		const next = task.list.tasks.find(({ id }) => id === name);
		if (next === to) return true;
		if (next && !seen.has(next)) {
			seen.add(next);
			waiting.push(next);
		}
	}
	return false;
}
function certainty(target, group) {
	const around = [target, ...ownersOf(target)];
	return around.slice(0, around.indexOf(group) + 1).some((task) => task.runIf !== null || task !== group && task.list.role !== "tasks") ? "perhaps" : "surely";
}
function acrossLists(reader, target, level) {
	if (handles(reader)) return "perhaps";
	if (isRepeated(level)) return "unknown";
	if (handles(target)) return "handler";
	return reader.role === "branch" && target.role === "branch" ? "other-branch" : "unknown";
}
function handles({ role }) {
	return role === "errors" || role === "finally" || role === "afterExecution" || role === "listeners";
}
function isOff(task) {
	return task.isDisabled || ownersOf(task).some(({ isDisabled }) => isDisabled);
}
function isRepeated(task) {
	return ownersOf(task).some((owner) => isLoop(owner) || owner.coreType === null);
}
function isLoop({ coreType }) {
	return coreType !== null && (loops$1.has(coreType) || coreType === "flow.LoopUntil");
}
// src/dialects/kestra/expression/ast.ts
function childrenOf(node) {
	switch (node.kind) {
		case "literal":
		case "name": return [];
		case "joined": return node.parts;
		case "member": return [node.object, ...valuesOf(node.args ?? [])];
		case "index": return [node.object, node.index];
		case "call": return valuesOf(node.args);
		case "filter": return node.input ? [node.input, ...valuesOf(node.args)] : valuesOf(node.args);
		case "test": return [node.input, ...valuesOf(node.args)];
		case "unary": return [node.operand];
		case "binary": return [node.left, node.right];
		case "choice": return [
			node.condition,
			node.then,
			node.otherwise
		];
		case "list":
		case "map": return node.items;
	}
}
function valuesOf(args) {
	return args.map(({ value }) => value);
}
function* walk(node) {
	const waiting = [node];
	for (let current = waiting.pop(); current; current = waiting.pop()) {
		yield current;
		const children = childrenOf(current);
		for (let at = children.length - 1; at >= 0; at--) {
			const child = children[at];
			if (child) waiting.push(child);
		}
	}
}
// src/dialects/kestra/expression/lookups.ts
const known$2 = new WeakMap();
function lookupsIn(template) {
	const found = known$2.get(template) ?? findLookups(template);
	known$2.set(template, found);
	return found;
}
function findLookups(template) {
	const own = new Set();
	const tops = [];
	gather$1(template.parts, tops, own);
	const all = tops.map((top) => ({
		top,
		nodes: [...walk(top)]
	}));
	const nodes = all.flatMap((one) => one.nodes);
	const tested = new Set(nodes.flatMap((node) => isTestOfPresence(node) ? pathText(node.input) : []));
	return {
		lookups: all.flatMap(({ nodes: inner }) => {
			const guards = inner.flatMap(guardOf);
			const fallbacks = inner.flatMap(fallbackOf);
			return chainsIn(inner).flatMap((chain) => lookupOf(chain, own, {
				guards,
				fallbacks,
				tested
			}));
		}),
		nodes,
		own
	};
}
function gather$1(parts, tops, own) {
	for (const part of parts) if (part.kind === "print") tops.push(part.expression);
	else if (part.kind === "set") {
		own.add(part.name);
		tops.push(part.value);
	} else if (part.kind === "for") {
		own.add(part.variable).add("loop");
		tops.push(part.iterable);
		gather$1(part.body, tops, own);
		gather$1(part.otherwise, tops, own);
	} else if (part.kind === "if") {
		for (const branch of part.branches) {
			tops.push(branch.condition);
			gather$1(branch.body, tops, own);
		}
		gather$1(part.otherwise, tops, own);
	} else if (part.kind === "macro") {
		own.add(part.name);
		for (const { name, value } of part.parameters) {
			own.add(name);
			if (value) tops.push(value);
		}
		gather$1(part.body, tops, own);
	} else if (part.kind === "body") {
		tops.push(...part.expressions);
		gather$1(part.body, tops, own);
	}
}
function isTestOfPresence(node) {
	return node.kind === "test" && node.name === "defined";
}
function guardOf(node) {
	if (node.kind === "binary" && node.operator.startsWith("??")) return [{
		start: 0,
		end: node.operatorSpan.start
	}];
	if (node.kind === "filter" && node.name === "default" && node.input) return [node.input.span];
	return isTestOfPresence(node) ? [node.input.span] : [];
}
function fallbackOf(node) {
	return node.kind === "binary" && node.operator.startsWith("??") ? [node.right.span] : [];
}
function chainsIn(nodes) {
	const inner = new Set(nodes.flatMap((node) => node.kind === "member" || node.kind === "index" ? [node.object] : []));
	return nodes.filter((node) => (node.kind === "name" || node.kind === "member" || node.kind === "index") && !inner.has(node));
}
function stepsOf(chain) {
	const steps = [];
	let node = chain;
	while (node.kind === "member" || node.kind === "index") {
		if (node.kind === "member") {
			if (node.args) steps.length = 0;
			else steps.unshift({
				name: node.name,
				span: node.nameSpan,
				isMember: true
			});
		} else steps.unshift(indexStep(node.index));
		node = node.object;
	}
	return node.kind === "name" ? {
		root: node,
		steps
	} : null;
}
function indexStep(index) {
	if (index.kind !== "literal" || typeof index.value === "boolean" || index.value === null) return {
		name: null,
		span: index.span,
		isMember: false
	};
	const inQuotes = typeof index.value === "string" ? 1 : 0;
	return {
		name: String(index.value),
		span: {
			start: index.span.start + inQuotes,
			end: index.span.end - inQuotes
		},
		isMember: false
	};
}
function lookupOf(chain, own, { guards, fallbacks, tested }) {
	const found = stepsOf(chain);
	if (!found || own.has(found.root.name)) return [];
	const { root, steps } = found;
	const { span: rootSpan, name } = root;
	return [{
		root: name,
		rootSpan,
		steps,
		span: {
			start: rootSpan.start,
			end: steps.at(-1)?.span.end ?? rootSpan.end
		},
		isGuarded: isIn(guards, rootSpan) || isTested(name, steps, tested),
		isFallback: isIn(fallbacks, rootSpan)
	}];
}
function isIn(spans, { start, end }) {
	return spans.some((span) => span.start <= start && end <= span.end);
}
function pathText(node) {
	const found = stepsOf(node);
	return found ? [[found.root.name, ...found.steps.map(({ name }) => name ?? "*")].join("\0")] : [];
}
function isTested(root, steps, tested) {
	let path = root;
	if (tested.size === 0) return false;
	if (tested.has(path)) return true;
	return steps.some(({ name }) => {
		path += `\0${name ?? "*"}`;
		return tested.has(path);
	});
}
// src/dialects/kestra/expression/hyphens.ts
function hyphensIn(flow, { template }) {
	if (!template.text.includes("-")) return [];
	return lookupsIn(template).lookups.flatMap((lookup) => {
		const [first, ...others] = lookup.steps;
		const known = declared$1[lookup.root];
		if (!known || first?.name == null || !first.isMember || others.length > 0) return [];
		const name = /^[\p{L}\p{Nd}_]+(?:-[\p{L}\p{Nd}_]+)+/u.exec(template.text.slice(first.span.start, first.span.start + longest$2))?.[0];
		const names = known(flow);
		if (name === void 0 || names.has(first.name)) return [];
		const span = {
			start: first.span.start,
			end: first.span.start + name.length
		};
		return [{
			lookup,
			name,
			span,
			withDot: {
				...span,
				start: span.start - 1
			},
			isDeclared: names.has(name)
		}];
	});
}
const longest$2 = 300;
const declared$1 = {
	outputs: ({ taskById }) => taskById,
	tasks: ({ taskById }) => taskById,
	inputs: ({ inputs }) => new Set(inputs.map(({ id }) => id)),
	vars: ({ variables }) => variables
};
// src/dialects/kestra/expression/fault.ts
var Refusal = class extends Error {
	fault;
	constructor(fault) {
		super(fault.message);
		this.fault = fault;
	}
};
var TooDeep = class extends Error {};
const longestShown = 40;
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
function shown(text) {
	const plain = text.slice(0, 80).replace(unprintable, " ").replaceAll("\"", "'");
	const characters = Array.from(plain);
	return characters.length <= longestShown ? `"${plain}"` : `"${characters.slice(0, 39).join("")}\u2026"`;
}
// src/dialects/kestra/expression/tokens.ts
function isToken(token, kind, text) {
	return token.kind === kind && (text === void 0 || token.text === text);
}
// src/dialects/kestra/expression/cursor.ts
const deepest = 120;
function peek(cursor, ahead = 0) {
	const token = cursor.tokens[Math.min(cursor.at + ahead, cursor.tokens.length - 1)];
	if (!token) throw new RangeError("A list of tokens has no end");
	return token;
}
function take(cursor) {
	const token = peek(cursor);
	cursor.at++;
	return token;
}
function isAt(cursor, kind, text) {
	return isToken(peek(cursor), kind, text);
}
function expect(cursor, kind, text, wanted) {
	if (!isAt(cursor, kind, text)) throw unexpected(cursor, wanted);
	return take(cursor);
}
function unexpected(cursor, wanted, more = {}) {
	const token = peek(cursor);
	if (token.fault) return new Refusal(token.fault);
	if (token.kind !== "end") return new Refusal({
		message: `Unexpected ${token.kind === "string" ? "a text in quotes" : shown(token.text)} in an expression; expected ${wanted}`,
		span: token.span,
		...more
	});
	return unfinished(cursor, wanted);
}
function unfinished(cursor, wanted) {
	const open = cursor.tokens.findLast(({ kind }) => kind === "print-start" || kind === "tag-start");
	const span = open?.span ?? peek(cursor).span;
	const isClosed = cursor.tokens.some(({ kind, span: { start } }) => (kind === "print-end" || kind === "tag-end") && start > span.start);
	if (!open || isClosed) return new Refusal({
		message: `The text ends too early; expected ${wanted}`,
		span
	});
	const [start, end] = open.kind === "print-start" ? ["{{", "}}"] : ["{%", "%}"];
	return new Refusal({
		message: `An expression is opened with ${start} and never closed with ${end}`,
		span
	});
}
function nested(cursor, read) {
	if (cursor.depth >= deepest) throw new TooDeep();
	cursor.depth++;
	const result = read();
	cursor.depth--;
	return result;
}
function endOfLast(cursor) {
	return cursor.tokens[cursor.at - 1]?.span.end ?? 0;
}
// src/dialects/kestra/expression/invocation.ts
function filterAt(cursor, input) {
	if (isAt(cursor, "operator", "|")) throw unexpected(cursor, "the name of a filter", {
		span: {
			start: peek(cursor).span.start - 1,
			end: peek(cursor).span.end
		},
		remedy: "Write `or`."
	});
	const { text: name, span: nameSpan } = expect(cursor, "name", void 0, "the name of a filter");
	const args = isAt(cursor, "punctuation", "(") ? argumentsAt(cursor) : [];
	return {
		kind: "filter",
		span: {
			start: input?.span.start ?? nameSpan.start,
			end: endOfLast(cursor)
		},
		input,
		name,
		nameSpan,
		args
	};
}
function testAt(cursor, input, isNegated) {
	const { text: name, span: nameSpan } = expect(cursor, "name", void 0, "the name of a test, such as \"defined\"");
	const args = isAt(cursor, "punctuation", "(") ? argumentsAt(cursor) : [];
	return {
		kind: "test",
		span: {
			start: input.span.start,
			end: endOfLast(cursor)
		},
		input,
		name,
		nameSpan,
		isNegated,
		args
	};
}
function argumentsAt(cursor) {
	take(cursor);
	const found = [];
	while (!isAt(cursor, "punctuation", ")")) {
		if (found.length > 0) expect(cursor, "punctuation", ",", "\",\" or \")\"");
		const { span: nameSpan } = peek(cursor);
		const name = isToken(peek(cursor, 1), "punctuation", "=") ? newName(cursor) : null;
		if (name !== null) take(cursor);
		const value = cursor.read(cursor);
		if (name === null && found.at(-1)?.name != null) throw new Refusal({
			message: "An argument without a name follows one with a name",
			span: value.span
		});
		found.push({
			name,
			nameSpan,
			value
		});
	}
	take(cursor);
	return found;
}
const reserved$1 = new Set([
	"true",
	"false",
	"null",
	"none"
]);
function newName(cursor) {
	const { text, span } = expect(cursor, "name", void 0, "a name");
	if (reserved$1.has(text)) throw new Refusal({
		message: `${shown(text)} is no name that can be given`,
		span
	});
	return text;
}
// src/dialects/kestra/expression/mistakes.ts
const foreign$1 = [
	["&&", "and"],
	["!", "not "],
	["\u201c", "'"],
	["\u201d", "'"],
	["\u2018", "'"],
	["\u2019", "'"]
];
const hardSpaces = "\xA0\u2007\u202f\ufeff\u200b";
function characterFault(text, at) {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	const span = {
		start: at,
		end: at + character.length
	};
	if (hardSpaces.includes(character)) return {
		message: `An expression contains a no-break space (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`,
		span,
		remedy: "Replace it with an ordinary space.",
		suggestion: " "
	};
	const known = foreign$1.find(([written]) => text.startsWith(written, at));
	if (!known) return {
		message: `Unexpected character ${shown(character)} in an expression`,
		span
	};
	const [written, meant] = known;
	return {
		message: `Unexpected ${shown(written)} in an expression`,
		span: {
			start: at,
			end: at + written.length
		},
		remedy: `Write \`${meant.trim()}\`.`,
		suggestion: meant
	};
}
const foreignTags = {
	elif: "elseif",
	elsif: "elseif",
	fi: "endif",
	end: "endif",
	done: "endfor"
};
function tagMeant(name) {
	return foreignTags[name];
}
// src/dialects/kestra/expression/lexer.ts
const operator = /is not(?![a-zA-Z0-9_])|contains(?![a-zA-Z0-9_])|equals(?![a-zA-Z0-9_])|isIn(?![a-zA-Z0-9_])|\?\?\?|and(?![a-zA-Z0-9_])|not(?![a-zA-Z0-9_])|==|!=|>=|<=|\?\?|\.\.|is(?![a-zA-Z0-9_])|or(?![a-zA-Z0-9_])|[-+*/%|~<>]/y;
const name = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const long = /[0-9]+L/y;
const number = /[0-9]+(?:\.[0-9]+)?/y;
const plainString = /"[^#"\\]*(?:\\[\s\S][^#"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'/y;
const stringPart = /[^#"\\]*(?:(?:\\[\s\S]|#(?!\{))[^#"\\]*)*/y;
const startMark = /\{\{|\{%|\{#/g;
const verbatimStart = /[ \t\n\v\f\r]*verbatim[ \t\n\v\f\r]*-?%\}/y;
const verbatimEnd = /\{%-?[ \t\n\v\f\r]*endverbatim[ \t\n\v\f\r]*-?%\}/g;
const leadingTrim = /-[ \t\n\v\f\r]+/y;
const printClose = /[ \t\n\v\f\r]*-?\}\}/y;
const tagClose = /[ \t\n\v\f\r]*-?%\}/y;
const joinClose = /[ \t\n\v\f\r]*\}/y;
const closing = {
	"(": ")",
	"[": "]",
	"{": "}"
};
function tokensOf(text) {
	const lexer = {
		text,
		tokens: [],
		states: ["data"],
		open: [],
		at: 0
	};
	while (lexer.at < text.length) {
		const fault = step(lexer);
		if (!fault) continue;
		lexer.tokens.push({
			kind: "fault",
			text: "",
			span: fault.span,
			fault
		});
		return lexer.tokens;
	}
	push(lexer, "end", text.length, text.length);
	return lexer.tokens;
}
function step(lexer) {
	switch (lexer.states.at(-1)) {
		case "print": return closes(lexer, printClose, "print-end") ? void 0 : expressionToken(lexer);
		case "tag": return closes(lexer, tagClose, "tag-end") ? void 0 : expressionToken(lexer);
		case "string": return stringToken(lexer);
		case "join": return joinToken(lexer);
		default: return data(lexer);
	}
}
function push(lexer, kind, start, end, text = lexer.text.slice(start, end)) {
	lexer.tokens.push({
		kind,
		text,
		span: {
			start,
			end
		}
	});
	lexer.at = end;
}
function match({ text, at }, pattern) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : void 0;
}
function find({ text, at }, pattern) {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found ? {
		start: found.index,
		end: pattern.lastIndex
	} : void 0;
}
function data(lexer) {
	const mark = find(lexer, startMark);
	const end = mark?.start ?? lexer.text.length;
	if (end > lexer.at) push(lexer, "text", lexer.at, end);
	if (!mark) return void 0;
	const kind = lexer.text[mark.start + 1];
	lexer.at = mark.end;
	lexer.at = match(lexer, leadingTrim) ?? mark.end;
	if (kind === "#") return comment(lexer, mark.start);
	if (kind === "%") {
		const verbatim = match(lexer, verbatimStart);
		if (verbatim !== void 0) return verbatimText(lexer, mark.start, verbatim);
	}
	const { at } = lexer;
	push(lexer, kind === "{" ? "print-start" : "tag-start", mark.start, mark.end);
	lexer.at = at;
	lexer.states.push(kind === "{" ? "print" : "tag");
}
function comment(lexer, start) {
	const end = lexer.text.indexOf("#}", lexer.at);
	if (end === -1) return {
		message: "A comment is opened with {# and never closed with #}",
		span: {
			start,
			end: start + 2
		}
	};
	lexer.at = end + 2;
}
function verbatimText(lexer, start, from) {
	lexer.at = from;
	const end = find(lexer, verbatimEnd);
	if (!end) return {
		message: "The tag \"verbatim\" is never closed with {% endverbatim %}",
		span: {
			start,
			end: from
		}
	};
	push(lexer, "text", from, end.start);
	lexer.at = end.end;
}
function closes(lexer, pattern, kind) {
	const end = lexer.open.length === 0 ? match(lexer, pattern) : void 0;
	if (end === void 0) return false;
	push(lexer, kind, end - 2, end);
	lexer.states.pop();
	return true;
}
function joinToken(lexer) {
	const end = lexer.open.at(-1)?.mark === "#{" ? match(lexer, joinClose) : void 0;
	if (end === void 0) return expressionToken(lexer);
	lexer.open.pop();
	push(lexer, "join-end", end - 1, end);
	lexer.states.pop();
}
function stringToken(lexer) {
	const { text, at } = lexer;
	if (text.startsWith("#{", at)) {
		lexer.open.push({
			mark: "#{",
			at
		});
		push(lexer, "join-start", at, at + 2);
		lexer.states.push("join");
		return;
	}
	const end = match(lexer, stringPart);
	if (end !== void 0 && end > at) {
		push(lexer, "string", at, end);
		return;
	}
	if (text[at] !== "\"") return unclosedString(at);
	lexer.open.pop();
	lexer.states.pop();
	lexer.at = at + 1;
}
function unclosedString(at) {
	return {
		message: "A text in an expression is never closed with its quote",
		span: {
			start: at,
			end: at + 1
		}
	};
}
const wideBlank = /[\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
function blankEnd({ text, at }) {
	let end = at;
	while (end < text.length && isBlank(text.charCodeAt(end))) end++;
	return end;
}
function isBlank(code) {
	if (code < 128) return code === 32 || code >= 9 && code <= 13 || code >= 28 && code <= 31;
	return wideBlank.test(String.fromCharCode(code));
}
const kinds$1 = [
	[operator, "operator"],
	[name, "name"],
	[long, "number"],
	[number, "number"]
];
function expressionToken(lexer) {
	lexer.at = blankEnd(lexer);
	const { text, at } = lexer;
	if (at >= text.length) return void 0;
	for (const [pattern, kind] of kinds$1) {
		const end = match(lexer, pattern);
		if (end === void 0) continue;
		push(lexer, kind, at, end);
		return;
	}
	const character = text[at] ?? "";
	if ("()[]{}?:.,|=".includes(character)) return punctuation(lexer, character);
	const end = match(lexer, plainString);
	if (end !== void 0) {
		push(lexer, "string", at, end, unescaped(text.slice(at, end)));
		return;
	}
	if (character === "'") return unclosedString(at);
	if (character !== "\"") return characterFault(text, at);
	lexer.open.push({
		mark: "\"",
		at
	});
	lexer.states.push("string");
	lexer.at = at + 1;
}
function punctuation(lexer, character) {
	const { at } = lexer;
	const span = {
		start: at,
		end: at + 1
	};
	if ("([{".includes(character)) lexer.open.push({
		mark: character,
		at
	});
	else if (")]}".includes(character)) {
		const last = lexer.open.pop();
		if (!last) return {
			message: `Unexpected ${shown(character)} in an expression`,
			span
		};
		if (closing[last.mark] !== character) return unclosedBracket(last.mark, last.at);
	}
	push(lexer, "punctuation", at, at + 1);
}
function unclosedBracket(mark, at) {
	const expected = closing[mark];
	const span = {
		start: at,
		end: at + mark.length
	};
	return expected === void 0 ? unclosedString(at) : {
		message: `${shown(mark)} is never closed with ${shown(expected)}`,
		span
	};
}
function unescaped(written) {
	const quote = written[0] ?? "";
	return written.slice(1, -1).replaceAll(`\\${quote}`, quote);
}
// src/dialects/kestra/expression/macro.ts
function macroParameters(cursor) {
	expect(cursor, "punctuation", "(", "\"(\" and the parameters of the macro");
	const found = [];
	while (!isAt(cursor, "punctuation", ")")) {
		if (found.length > 0) expect(cursor, "punctuation", ",", "\",\" or \")\"");
		const name = newName(cursor);
		const hasValue = isAt(cursor, "punctuation", "=");
		if (hasValue) take(cursor);
		found.push({
			name,
			value: hasValue ? cursor.read(cursor) : null
		});
	}
	take(cursor);
	return found;
}
// src/dialects/kestra/expression/members.ts
function members(cursor, first) {
	let node = first;
	for (;;) if (isAt(cursor, "punctuation", ".")) node = memberAt(cursor, node);
	else if (isAt(cursor, "punctuation", "[")) node = indexAt(cursor, node);
	else if (isAt(cursor, "punctuation", "(")) node = callAt(cursor, node);
	else return node;
}
function memberAt(cursor, object) {
	take(cursor);
	const token = peek(cursor);
	if (token.kind === "number" || token.kind === "operator" && /^[a-zA-Z]+$/.test(token.text)) throw unexpected(cursor, "a name", { remedy: `Use brackets: \`[${token.kind === "number" ? token.text : `'${token.text}'`}]\`.` });
	const { text: name, span: nameSpan } = expect(cursor, "name", void 0, "a name after \".\"");
	const args = isAt(cursor, "punctuation", "(") ? argumentsAt(cursor) : null;
	if (args?.some((arg) => arg.name !== null)) throw new Refusal({
		message: "A method takes no arguments with names",
		span: nameSpan
	});
	return {
		kind: "member",
		span: {
			start: object.span.start,
			end: endOfLast(cursor)
		},
		object,
		name,
		nameSpan,
		args
	};
}
function indexAt(cursor, object) {
	take(cursor);
	const index = cursor.read(cursor);
	expect(cursor, "punctuation", "]", "\"]\"");
	return {
		kind: "index",
		span: {
			start: object.span.start,
			end: endOfLast(cursor)
		},
		object,
		index
	};
}
function callAt(cursor, called) {
	const { start, end } = called.span;
	if (called.kind !== "name" || endOfLast(cursor) !== end) throw unexpected(cursor, "an operator or the end of the expression");
	const args = argumentsAt(cursor);
	return {
		kind: "call",
		span: {
			start,
			end: endOfLast(cursor)
		},
		name: called.name,
		nameSpan: called.span,
		args
	};
}
// src/dialects/kestra/expression/operators.ts
const binary = {
	or: 10,
	and: 15,
	is: 20,
	"is not": 20,
	contains: 20,
	"==": 30,
	equals: 30,
	"!=": 30,
	">": 30,
	"<": 30,
	">=": 30,
	"<=": 30,
	"+": 40,
	"-": 40,
	"*": 60,
	"/": 60,
	"%": 60,
	"|": 100,
	"~": 110,
	"..": 120,
	"??": 120,
	"???": 120,
	isIn: 120
};
const unary = new Set([
	"not",
	"+",
	"-"
]);
// src/dialects/kestra/expression/parse.ts
function parseExpression(cursor, weakest = 0) {
	return nested(cursor, () => {
		let left = operand(cursor);
		for (let strength = strengthAt(cursor); strength >= weakest; strength = strengthAt(cursor)) left = operation(cursor, left, strength);
		return weakest === 0 ? choice(cursor, left) : left;
	});
}
function strengthAt(cursor) {
	const { kind, text } = peek(cursor);
	return kind === "operator" ? binary[text] ?? -1 : -1;
}
function operation(cursor, left, strength) {
	const { text: operator, span: operatorSpan } = take(cursor);
	if (operator === "|") return filterAt(cursor, left);
	if (operator === "is" || operator === "is not") return testAt(cursor, left, operator === "is not");
	const right = parseExpression(cursor, strength + 1);
	return {
		kind: "binary",
		span: {
			start: left.span.start,
			end: right.span.end
		},
		operator,
		operatorSpan,
		left,
		right
	};
}
function choice(cursor, condition) {
	if (!isAt(cursor, "punctuation", "?")) return condition;
	take(cursor);
	const then = parseExpression(cursor);
	expect(cursor, "punctuation", ":", "\":\" and the value for the other case");
	const otherwise = parseExpression(cursor);
	return {
		kind: "choice",
		span: {
			start: condition.span.start,
			end: otherwise.span.end
		},
		condition,
		then,
		otherwise
	};
}
function operand(cursor) {
	const { kind, text, span } = peek(cursor);
	if (kind === "operator" && unary.has(text)) {
		take(cursor);
		const inner = parseExpression(cursor, 500);
		return {
			kind: "unary",
			span: {
				start: span.start,
				end: inner.span.end
			},
			operator: text,
			operand: inner
		};
	}
	if (kind !== "punctuation") return members(cursor, primary(cursor));
	if (text === "(") return grouped(cursor);
	if (text === "[") return listAt(cursor);
	if (text === "{") return mapAt(cursor);
	throw unexpected(cursor, "a value");
}
function grouped(cursor) {
	take(cursor);
	const inner = parseExpression(cursor);
	expect(cursor, "punctuation", ")", "\")\"");
	return members(cursor, inner);
}
const constants = {
	true: true,
	TRUE: true,
	false: false,
	FALSE: false,
	none: null,
	NONE: null,
	null: null,
	NULL: null
};
function primary(cursor) {
	const { kind, text, span } = peek(cursor);
	if (kind === "string" || kind === "join-start") return stringAt(cursor);
	if (kind === "number") {
		if (!text.includes(".") && BigInt(text.replace("L", "")) > longest$1) throw new Refusal({
			message: `The number ${shown(text)} is above ${longest$1}`,
			span
		});
		take(cursor);
		return {
			kind: "literal",
			span,
			value: Number(text.replace("L", ""))
		};
	}
	if (kind !== "name") throw unexpected(cursor, "a value");
	take(cursor);
	const constant = Object.hasOwn(constants, text) ? constants[text] : void 0;
	return constant === void 0 ? {
		kind: "name",
		span,
		name: text
	} : {
		kind: "literal",
		span,
		value: constant
	};
}
const longest$1 = 2n ** 63n - 1n;
function stringAt(cursor) {
	const { span } = peek(cursor);
	const parts = [];
	let last;
	for (;;) if (isAt(cursor, "string") && last !== "string") {
		const { text: value, span: own } = take(cursor);
		parts.push({
			kind: "literal",
			span: own,
			value
		});
		last = "string";
	} else if (isAt(cursor, "join-start")) {
		take(cursor);
		parts.push(parseExpression(cursor));
		expect(cursor, "join-end", void 0, "\"}\" after \"#{\"");
		last = "join";
	} else break;
	const [only, ...others] = parts;
	return only && others.length === 0 ? only : {
		kind: "joined",
		span: {
			start: span.start,
			end: endOfLast(cursor)
		},
		parts
	};
}
function listAt(cursor) {
	const { start } = take(cursor).span;
	const items = [];
	if (!isAt(cursor, "punctuation", "]")) {
		items.push(parseExpression(cursor));
		while (!isAt(cursor, "punctuation", "]")) {
			expect(cursor, "punctuation", ",", "\",\" or \"]\"");
			items.push(parseExpression(cursor));
		}
	}
	take(cursor);
	return {
		kind: "list",
		span: {
			start,
			end: endOfLast(cursor)
		},
		items
	};
}
function mapAt(cursor) {
	const { start } = take(cursor).span;
	const items = [];
	const entry = () => {
		items.push(parseExpression(cursor));
		expect(cursor, "punctuation", ":", "\":\" after the key");
		items.push(parseExpression(cursor));
	};
	if (!isAt(cursor, "punctuation", "}")) {
		entry();
		while (!isAt(cursor, "punctuation", "}")) {
			expect(cursor, "punctuation", ",", "\",\" or \"}\"");
			entry();
		}
	}
	take(cursor);
	return {
		kind: "map",
		span: {
			start,
			end: endOfLast(cursor)
		},
		items
	};
}
// src/dialects/kestra/expression/raw.ts
const raw = /\{%-*[ \t\n\v\f\r]*raw[ \t\n\v\f\r]*-*%\}[^\n\r\u0085\u2028\u2029]*?\{%-*[ \t\n\v\f\r]*endraw[ \t\n\v\f\r]*-*%\}/g;
function withoutRaw(text) {
	return text.includes("endraw") ? text.replace(raw, (block) => "0".repeat(block.length)) : text;
}
// src/dialects/kestra/expression/template.ts
function parseTemplate(text) {
	const whole = {
		start: 0,
		end: text.length
	};
	const prepared = text.includes("{") ? withoutRaw(text) : text;
	if (!prepared.includes("{")) return {
		text,
		parts: text === "" ? [] : [{
			kind: "text",
			span: whole
		}]
	};
	const cursor = {
		tokens: tokensOf(prepared),
		read: parseExpression,
		macros: new Set(),
		at: 0,
		depth: 0
	};
	try {
		const parts = bodyAt(cursor, []);
		if (!isAt(cursor, "end")) throw unexpected(cursor, "the end");
		return {
			text,
			parts
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			text,
			parts: [],
			fault: error.fault
		};
		if (error instanceof TooDeep) return {
			text,
			parts: [],
			isUnread: true
		};
		throw error;
	}
}
function bodyAt(cursor, ends) {
	return nested(cursor, () => {
		const parts = [];
		for (;;) {
			const { kind, span } = peek(cursor);
			if (kind === "end" || kind === "fault") break;
			if (kind === "text") {
				take(cursor);
				parts.push({
					kind: "text",
					span
				});
			} else if (kind === "print-start") parts.push(printAt(cursor));
			else {
				expect(cursor, "tag-start", void 0, "an expression");
				if (!isAt(cursor, "name")) throw unexpected(cursor, "the name of a tag");
				if (ends.includes(peek(cursor).text)) return parts;
				parts.push(tagAt(cursor));
			}
		}
		if (ends.length > 0 || isAt(cursor, "fault")) throw unexpected(cursor, ends.map((end) => `{% ${end} %}`).join(" or "));
		return parts;
	});
}
function printAt(cursor) {
	const { start } = take(cursor).span;
	const expression = parseExpression(cursor);
	const { end } = expect(cursor, "print-end", void 0, "an operator or \"}}\"").span;
	return {
		kind: "print",
		span: {
			start,
			end
		},
		expression
	};
}
function closeTag(cursor) {
	expect(cursor, "tag-end", void 0, "an operator or \"%}\"");
}
function tagAt(cursor) {
	const { text: name, span } = take(cursor);
	const read = Object.hasOwn(tags, name) ? tags[name] : void 0;
	if (read) return read(cursor);
	const meant = tagMeant(name);
	const fault = {
		message: `Unknown tag ${shown(name)} in an expression`,
		span
	};
	if (name === "raw" || name === "endraw") throw new Refusal({
		...fault,
		isMild: true,
		message: "A raw block must begin and end on one line",
		remedy: "Use `{% verbatim %}` and `{% endverbatim %}` around several lines."
	});
	throw new Refusal(meant === void 0 ? fault : {
		...fault,
		remedy: `Write \`${meant}\`.`,
		suggestion: meant
	});
}
const tags = {
	if: ifAt,
	for: forAt,
	set: setAt,
	macro: macroAt,
	block: blockAt,
	filter: filterTagAt
};
function ifAt(cursor) {
	const branches = [];
	let otherwise = [];
	let end = "elseif";
	while (end === "elseif") {
		const condition = parseExpression(cursor);
		closeTag(cursor);
		branches.push({
			condition,
			body: bodyAt(cursor, [
				"elseif",
				"else",
				"endif"
			])
		});
		end = take(cursor).text;
	}
	if (end === "else") {
		closeTag(cursor);
		otherwise = bodyAt(cursor, ["endif"]);
		take(cursor);
	}
	closeTag(cursor);
	return {
		kind: "if",
		branches,
		otherwise
	};
}
function forAt(cursor) {
	const variable = newName(cursor);
	expect(cursor, "name", "in", "\"in\"");
	const iterable = parseExpression(cursor);
	closeTag(cursor);
	const body = bodyAt(cursor, ["else", "endfor"]);
	let otherwise = [];
	if (take(cursor).text === "else") {
		closeTag(cursor);
		otherwise = bodyAt(cursor, ["endfor"]);
		take(cursor);
	}
	closeTag(cursor);
	return {
		kind: "for",
		variable,
		iterable,
		body,
		otherwise
	};
}
function setAt(cursor) {
	const name = newName(cursor);
	expect(cursor, "punctuation", "=", "\"=\"");
	const value = parseExpression(cursor);
	closeTag(cursor);
	return {
		kind: "set",
		name,
		value
	};
}
function macroAt(cursor) {
	const { text: name, span } = expect(cursor, "name", void 0, "the name of a macro");
	if (cursor.macros.has(name)) throw new Refusal({
		message: `The macro ${shown(name)} is defined twice`,
		span
	});
	cursor.macros.add(name);
	const parameters = macroParameters(cursor);
	closeTag(cursor);
	return {
		kind: "macro",
		name,
		parameters,
		body: closedBody(cursor, "endmacro")
	};
}
function blockAt(cursor) {
	if (!isAt(cursor, "string")) expect(cursor, "name", void 0, "the name of a block");
	else take(cursor);
	const name = cursor.tokens[cursor.at - 1]?.text;
	closeTag(cursor);
	const body = bodyAt(cursor, ["endblock"]);
	take(cursor);
	if (isAt(cursor, "name", name) || isAt(cursor, "string", name)) take(cursor);
	closeTag(cursor);
	return {
		kind: "body",
		expressions: [],
		body
	};
}
function filterTagAt(cursor) {
	const expressions = [filterAt(cursor, null)];
	while (isAt(cursor, "operator", "|")) {
		take(cursor);
		expressions.push(filterAt(cursor, null));
	}
	closeTag(cursor);
	return {
		kind: "body",
		expressions,
		body: closedBody(cursor, "endfilter")
	};
}
function closedBody(cursor, end) {
	const body = bodyAt(cursor, [end]);
	take(cursor);
	closeTag(cursor);
	return body;
}
// src/dialects/kestra/expression/sites.ts
const plain = new Set([
	"id",
	"type",
	"description",
	"displayName",
	"namespace",
	"flowId",
	"cron",
	"disabled"
]);
const rendered = new Set(["namespace", "flowId"]);
const places = {
	inputs: "input",
	variables: "variable",
	outputs: "output",
	pluginDefaults: "default",
	taskDefaults: "default"
};
const known$1 = new WeakMap();
function sitesIn(flow) {
	const sites = known$1.get(flow) ?? findSites(flow);
	known$1.set(flow, sites);
	return sites;
}
function findSites(flow) {
	const lists = new Set(flow.lists.map(({ path }) => String(path[0])));
	const sites = [];
	for (const [key, { value }] of flow.root.entries) {
		if (lists.has(key) || plain.has(key) || key === "triggers") continue;
		gather(value, [key], {
			place: places[key] ?? "flow",
			task: null,
			trigger: null
		}, sites);
	}
	for (const trigger of flow.triggers) gatherKeys(trigger.node, trigger.path, new Set(), {
		place: "trigger",
		task: null,
		trigger
	}, sites);
	for (const task of flow.tasks) {
		const own = new Set(task.lists.map(({ path }) => String(path[task.path.length])));
		gatherKeys(task.node, task.path, own, {
			place: "task",
			task,
			trigger: null
		}, sites);
	}
	return sites;
}
function gatherKeys(node, path, skipped, owner, sites) {
	if (node.kind !== "map") return;
	for (const [key, { value }] of node.entries) {
		if (skipped.has(key) || plain.has(key) && !(owner.task && rendered.has(key))) continue;
		gather(value, [...path, key], owner, sites);
	}
}
function gather(node, path, owner, sites) {
	if (node.kind === "map") {
		for (const [key, { value }] of node.entries) if (key !== "description") gather(value, [...path, key], owner, sites);
	} else if (node.kind === "list") for (const [index, item] of node.items.entries()) gather(item, [...path, index], owner, sites);
	else if (typeof node.value === "string" && node.value.includes("{")) {
		const reader = owner.task ? nodeKeyOf(owner.task.path) : null;
		const site = {
			path,
			text: node.value,
			isCondition: false,
			reader,
			isReport: false
		};
		sites.push({
			...owner,
			site,
			template: parseTemplate(node.value)
		});
	}
}
// src/dialects/kestra/expression/references.ts
function referencesIn(flow) {
	return sitesIn(flow).flatMap((site) => {
		if (site.place === "trigger") return [];
		const cut = new Set(hyphensIn(flow, site).map(({ lookup }) => lookup));
		return lookupsIn(site.template).lookups.flatMap((lookup) => referenceOf(flow, site, lookup, !cut.has(lookup)));
	});
}
function hasUnreadTexts(flow) {
	return sitesIn(flow).some(({ template }) => template.fault !== void 0 || template.isUnread === true || lookupsIn(template).nodes.some((node) => node.kind === "call" && wholeContext.has(node.name)));
}
const wholeContext = new Set([
	"printContext",
	"fetchContext",
	"render",
	"renderOnce"
]);
function referenceOf(flow, { site, task }, lookup, isWhole) {
	const { root, rootSpan, steps, span } = lookup;
	const [first] = steps;
	const base = {
		quantifier: null,
		member: null,
		asks: "other",
		path: [],
		span,
		nameSpan: first?.span ?? rootSpan,
		site,
		isSound: isWhole && (!lookup.isGuarded || isSlip$1(flow, lookup))
	};
	if (root === "inputs") return [{
		...base,
		context: "input",
		name: inputName(flow, lookup)
	}];
	if (root === "taskrun" || root === "item" || root === "parent" || root === "parents") return [{
		...base,
		context: "matrix",
		name: first?.name ?? null
	}];
	if (root !== "outputs" && root !== "tasks" || first?.name == null) return [];
	const { name } = first;
	if (isAdded(flow, name)) return [];
	const target = flow.taskById.get(name);
	const asks = root === "outputs" ? "outputs" : "status";
	const isOpen = target !== void 0 && task !== null && availabilityOf(target, task) === "unknown";
	return [{
		...base,
		isSound: base.isSound && !isOpen,
		asks,
		name,
		context: target && holdsTasks(target) ? "group" : "task"
	}];
}
function isSlip$1({ inputs, taskById }, { root, steps }) {
	const name = steps[0]?.name;
	if (name == null) return false;
	const known = root === "inputs" ? inputs.map(({ id }) => id) : [...taskById.keys()];
	return !known.includes(name) && soleClosestTo(name, known) !== void 0;
}
function inputName({ inputs }, { steps }) {
	const [first] = steps;
	if (first?.name == null) return null;
	const names = steps.map(({ name }) => name ?? "");
	for (let length = steps.length; length > 1; length--) {
		const name = names.slice(0, length).join(".");
		if (inputs.some(({ id, type }) => id === name && type !== "FORM")) return name;
	}
	return inputs.some(({ id, type }) => type === "FORM" || id.startsWith(`${first.name}.`)) ? null : first.name;
}
function holdsTasks(task) {
	return task.lists.length > 0 && tasksWithin(task).length > 0;
}
function isAdded({ taskById }, name) {
	const owner = /^(.*)_(?:split|items|merge)$/.exec(name)?.[1];
	return owner !== void 0 && taskById.get(owner)?.coreType === "flow.ForEachItem";
}
// src/dialects/kestra/flow/tasks.ts
function readLists(owner, node, path, slots) {
	return slots.flatMap((slot) => {
		const value = childOf(node, slot.key);
		const own = [...path, slot.key];
		if (slot.form !== "map") return value?.kind === "list" ? [readList(owner, slot, slot.key, value.items, own)] : [];
		if (value?.kind !== "map") return [];
		return [...value.entries].flatMap(([name, { value: items }]) => items.kind === "list" ? [readList(owner, slot, name, items.items, [...own, name])] : []);
	});
}
function readList(owner, slot, name, items, path) {
	const tasks = [];
	const list = {
		owner,
		role: slot.role,
		name,
		order: slot.order,
		path,
		tasks
	};
	for (const [index, item] of items.entries()) {
		const own = [...path, index];
		const wrapped = slot.form === "wrapped";
		const node = wrapped ? childOf(item, "task") : item;
		if (node?.kind !== "map") continue;
		const wait = wrapped ? {
			item,
			path: [...own, "dependsOn"]
		} : null;
		tasks.push(readTask(node, wrapped ? [...own, "task"] : own, list, wait));
	}
	return list;
}
function readTask(node, path, list, wait) {
	const writtenType = textOf(childOf(node, "type")) ?? "";
	const type = presentType(writtenType);
	const coreType = coreNameOf(type);
	const lists = [];
	const task = {
		id: nameIn(node, "id"),
		type,
		writtenType,
		coreType,
		node,
		path,
		list,
		index: list.tasks.length,
		lists,
		isDisabled: isTrue(childOf(node, "disabled")),
		dependsOn: wait ? namesIn$1(childOf(wait.item, "dependsOn"), wait.path) : [],
		dependsOnPath: wait?.path ?? null,
		runIf: conditionOf(node, path)
	};
	const slots = coreType === null ? unknownSlots : flowables[coreType];
	if (slots) lists.push(...readLists(task, node, path, [...slots, ...handlerSlots]));
	return task;
}
const unknownSlots = [{
	key: "tasks",
	role: "tasks",
	order: "unknown",
	form: "list"
}];
function conditionOf(node, path) {
	const key = entryOf(node, "runIf") ? "runIf" : "when";
	const value = childOf(node, key);
	return value ? {
		node: value,
		path: [...path, key]
	} : null;
}
function namesIn$1(node, path) {
	return (node?.kind === "list" ? node.items : []).flatMap((item, index) => {
		const name = wordOf(item);
		return name === null ? [] : [{
			name,
			path: [...path, index]
		}];
	});
}
function nameIn(node, key) {
	return wordOf(childOf(node, key));
}
function wordOf(node) {
	return node?.kind === "scalar" && node.value !== null ? String(node.value) : null;
}
function isTrue(node) {
	return node?.kind === "scalar" && (node.value === true || node.value === "true");
}
// src/dialects/kestra/flow/inputs.ts
const renamedTypes = {
	BOOLEAN: "BOOL",
	ENUM: "SELECT"
};
function readInputs(list, path, prefix) {
	if (list?.kind !== "list") return [];
	return list.items.flatMap((node, index) => {
		const own = [...path, index];
		const id = nameIn(node, "id") ?? nameIn(node, "name");
		if (node.kind !== "map" || id === null) return [];
		const input = readInput(node, own, prefix + id);
		if (input.type !== "FORM") return [input];
		return [input, ...readInputs(childOf(node, "inputs"), [...own, "inputs"], `${prefix}${id}.`)];
	});
}
function readInput(node, path, id) {
	const written = (nameIn(node, "type") ?? "").toUpperCase();
	const dependsOn = childOf(node, "dependsOn");
	return {
		id,
		type: renamedTypes[written] ?? written,
		node,
		path,
		isRequired: flagOf(childOf(node, "required")),
		default: entryIn(node, path, "defaults"),
		prefill: entryIn(node, path, "prefill"),
		dependsOn: namesIn$1(childOf(dependsOn, "inputs"), [
			...path,
			"dependsOn",
			"inputs"
		]),
		isDependent: dependsOn !== void 0
	};
}
function flagOf(node) {
	if (node === void 0 || isUnset(node)) return true;
	const text = node.kind === "scalar" ? String(node.value) : "";
	return text === "true" ? true : text === "false" ? false : null;
}
function entryIn(node, path, key) {
	const value = childOf(node, key);
	return value === void 0 || isUnset(value) ? null : {
		node: value,
		path: [...path, key]
	};
}
// src/dialects/kestra/flow/read-flow.ts
function readFlow(document, index) {
	const { root } = document;
	if (root?.kind !== "map" || !isFlow(root)) return null;
	const lists = readLists(null, root, [], rootSlots);
	const tasks = lists.flatMap(({ tasks: own }) => own.flatMap(withChildren));
	return {
		document,
		index,
		root,
		id: nameIn(root, "id"),
		namespace: nameIn(root, "namespace"),
		lists,
		tasks,
		taskById: firstById(tasks),
		inputs: readInputs(childOf(root, "inputs"), ["inputs"], ""),
		triggers: itemsOf(root, "triggers").flatMap(readTrigger$1),
		outputs: new Map(itemsOf(root, "outputs").flatMap((entry) => {
			const id = nameIn(entry.node, "id");
			return id === null ? [] : [[id, entry]];
		})),
		variables: variablesOf(root),
		pluginDefaults: ["pluginDefaults", "taskDefaults"].flatMap((key) => itemsOf(root, key).flatMap(readDefault))
	};
}
function isFlow(root) {
	const holdsTasks = [
		"tasks",
		"triggers",
		"errors"
	].some((key) => childOf(root, key)?.kind === "list");
	return nameIn(root, "id") !== null && nameIn(root, "namespace") !== null && holdsTasks;
}
function withChildren(task) {
	return [task, ...task.lists.flatMap(({ tasks }) => tasks.flatMap(withChildren))];
}
function firstById(tasks) {
	const found = new Map();
	for (const task of tasks) if (task.id !== null && !found.has(task.id)) found.set(task.id, task);
	return found;
}
function itemsOf(node, key, path = []) {
	const list = childOf(node, key);
	return list?.kind === "list" ? list.items.map((item, index) => ({
		node: item,
		path: [
			...path,
			key,
			index
		]
	})) : [];
}
function readTrigger$1({ node, path }) {
	if (node.kind !== "map") return [];
	const writtenType = textOf(childOf(node, "type")) ?? "";
	const type = presentType(writtenType);
	const isDisabled = isTrue(childOf(node, "disabled"));
	return [{
		id: nameIn(node, "id"),
		type,
		writtenType,
		coreType: coreNameOf(type),
		node,
		path,
		isDisabled
	}];
}
function variablesOf(root) {
	const variables = childOf(root, "variables");
	if (variables?.kind !== "map") return new Map();
	return new Map([...variables.entries].map(([name, { value }]) => [name, {
		node: value,
		path: ["variables", name]
	}]));
}
function readDefault({ node, path }) {
	const type = textOf(childOf(node, "type"));
	const values = childOf(node, "values");
	if (type === void 0) return [];
	const isForced = isTrue(childOf(node, "forced"));
	return [{
		node,
		path,
		type,
		values: values?.kind === "map" ? values : null,
		valuesPath: [...path, "values"],
		isForced
	}];
}
// src/dialects/kestra/facts.ts
const kind = (prefix, family, network, more = {}) => ({
	prefix,
	family,
	network,
	more
});
const kinds = [
	kind("core.http.", "http", true),
	kind("core.flow.Subflow", "sub-pipeline", false),
	kind("core.flow.ForEachItem", "sub-pipeline", false),
	kind("core.flow.Pause", "approval", false),
	kind("core.flow.Approval", "approval", false),
	kind("core.flow.Sleep", "wait", false, { idempotent: true }),
	kind("core.execution.Assert", "test", false, { idempotent: true }),
	kind("core.log.", "other", false, { idempotent: true }),
	kind("core.debug.", "other", false, { idempotent: true }),
	kind("core.", "other", false),
	kind("notifications.", "notify", true, { exports: true }),
	kind("slack.", "notify", true, { exports: true }),
	kind("email.", "notify", true, { exports: true }),
	kind("discord.", "notify", true, { exports: true }),
	kind("telegram.", "notify", true, { exports: true }),
	kind("microsoft365.teams.", "notify", true, { exports: true }),
	kind("googleworkspace.chat.", "notify", true, { exports: true }),
	kind("pagerduty.", "notify", true, { exports: true }),
	kind("opsgenie.", "notify", true, { exports: true }),
	kind("jdbc.", "sql", true, { expertise: "warehouse" }),
	kind("gcp.bigquery.", "sql", true, { expertise: "warehouse" }),
	kind("dbt.cli.DbtCLI", "transform", true, {
		expertise: "dbt",
		writes: true,
		idempotent: true,
		takesDbtCommands: true
	}),
	kind("dbt.", "transform", true, {
		expertise: "dbt",
		writes: true,
		idempotent: true
	}),
	kind("scripts.python.", "python", false, { expertise: "python" }),
	kind("scripts.shell.", "shell", false),
	kind("scripts.powershell.", "shell", false),
	kind("scripts.", "other", false),
	kind("docker.", "container", false),
	kind("kubernetes.", "container", true),
	kind("airbyte.", "ingest", true, {
		expertise: "ingestion",
		writes: true,
		idempotent: true
	}),
	kind("fivetran.", "ingest", true, {
		expertise: "ingestion",
		writes: true,
		idempotent: true
	}),
	kind("airflow.", "sub-pipeline", true),
	kind("hightouch.", "other", true, { exports: true }),
	kind("ai.", "ai", true),
	kind("openai.", "ai", true),
	kind("serdes.", "other", false, { idempotent: true }),
	kind("fs.local.", "other", false),
	kind("fs.", "other", true),
	kind("git.", "other", true),
	kind("aws.", "other", true),
	kind("gcp.", "other", true),
	kind("azure.", "other", true)
];
const root = "io.kestra.plugin.";
function factsOf(type) {
	const name = type.startsWith(root) ? type.slice(17) : void 0;
	const found = name === void 0 ? void 0 : kinds.find(({ prefix }) => name.startsWith(prefix));
	if (name === void 0 || !found) return null;
	return {
		title: shortType(type),
		family: isNotification(name) ? "notify" : found.family,
		crossesNetwork: found.network,
		idempotent: null,
		rateLimited: false,
		writes: false,
		exports: isNotification(name),
		expertise: null,
		storesOutputsOnRequest: false,
		takesDbtCommands: false,
		...found.more
	};
}
function isNotification(name) {
	return /(?:^|\.)notifications\./.test(name);
}
function shortType(type) {
	return type.replace(/^io\.kestra\.plugin\.(?:core\.)?/, "");
}
function sendsMessage(type) {
	return factsOf(type)?.family === "notify";
}
// src/dialects/kestra/read/outcomes.ts
const notFailed = [
	"success",
	"warning",
	"skipped"
];
const failed = ["failure", "timeout"];
const anyEnd = outcomes;
const outcomesOfState = {
	SUCCESS: ["success"],
	WARNING: ["warning"],
	FAILED: ["failure", "timeout"],
	KILLED: ["cancelled"],
	CANCELLED: ["cancelled"],
	SKIPPED: ["skipped"],
	RETRIED: [],
	CREATED: [],
	RUNNING: [],
	PAUSED: [],
	RESTARTED: [],
	KILLING: [],
	QUEUED: [],
	RETRYING: [],
	BREAKPOINT: []
};
// src/dialects/kestra/read/handlers.ts
function handlersOf$1(flow) {
	return flow.tasks.flatMap((task) => {
		const told = outcomesOf(task);
		if (told === null || task.isDisabled || !sendsMessage(task.type)) return [];
		return [handlerOf(task, told)];
	});
}
function outcomesOf(task) {
	const scope = scopeOf(task);
	if (scope === "errors") return failed;
	return scope === "finally" || scope === "afterExecution" ? outcomes : null;
}
function handlerOf(task, told) {
	const isConditional = task.runIf !== null || task.list.owner !== null;
	const destination = {
		path: task.path,
		integration: shortType(task.type),
		target: null,
		address: null,
		connection: null,
		parameters: task.node
	};
	return {
		scope: "pipeline",
		path: task.path,
		name: task.id ?? "",
		namePath: [...task.path, "id"],
		outcomes: isConditional && scopeOf(task) !== "errors" ? [] : told,
		named: isConditional ? [{
			text: String(task.list.name),
			path: task.list.path,
			outcomes: null
		}] : [],
		destinations: [destination]
	};
}
// src/dialects/kestra/duration.ts
const pattern = /^([-+]?)P(?:([-+]?\d{1,9})D)?(T(?:([-+]?\d{1,9})H)?(?:([-+]?\d{1,9})M)?(?:([-+]?\d{1,9})(?:[.,](\d{0,9}))?S)?)?$/i;
function secondsOf(text) {
	const match = pattern.exec(text);
	if (!match) return void 0;
	const [, sign, days, time, hours, minutes, seconds, fraction = ""] = match;
	if ((days ?? hours ?? minutes ?? seconds) === void 0 || time?.length === 1) return void 0;
	const part = (digits, size) => Number(digits ?? 0) * size;
	const fractions = Number(`0.${fraction || "0"}`) * (seconds?.startsWith("-") ? -1 : 1);
	const total = part(days, 86400) + part(hours, 3600) + part(minutes, 60) + part(seconds, 1) + fractions;
	return sign === "-" ? -total : total;
}
function isoDuration(seconds) {
	if (seconds === 0) return "PT0S";
	const days = Math.floor(seconds / 86400);
	const [hours, minutes, rest] = [
		Math.floor(seconds % 86400 / 3600),
		Math.floor(seconds % 3600 / 60),
		Math.ceil(seconds % 60)
	];
	const time = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
	return `P${days ? `${days}D` : ""}${time === "" ? "" : `T${time}`}`;
}
// src/dialects/kestra/read/setting.ts
function settingIn({ node, path }, key, read) {
	const value = childOf(node, key);
	const at = { path: [...path, key] };
	if (value === void 0 || isUnset(value)) return {
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
function settingWithDefaults(flow, type, holder, key, read) {
	const own = settingIn(holder, key, read);
	const given = flow.pluginDefaults.filter((one) => isOf(type, one.type) && one.values?.entries.has(key));
	const [first, second] = given;
	if (first?.values == null || own.state !== "unset" && given.every(({ isForced }) => !isForced)) return own;
	const shared = settingIn({
		node: first.values,
		path: first.valuesPath
	}, key, read);
	if (second || own.state !== "unset") return {
		at: own.at,
		state: "unknown",
		origin: "inherited"
	};
	return shared.state === "unset" ? own : {
		...shared,
		origin: "inherited"
	};
}
function isOf(type, prefix) {
	return type === prefix || type.startsWith(prefix.endsWith(".") ? prefix : `${prefix}.`);
}
function textIn(node) {
	const word = wordOf(node) ?? void 0;
	return word?.includes("{{") || word?.includes("{%") ? void 0 : word;
}
function rawTextIn(node) {
	return wordOf(node) ?? void 0;
}
function wholeIn(node) {
	const text = textIn(node);
	return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : void 0;
}
function durationIn(node) {
	const text = textIn(node);
	return text === void 0 ? void 0 : secondsOf(text.trim());
}
function mapped(setting, change) {
	const { value, effective: _, ...rest } = setting;
	return value === void 0 ? rest : {
		...rest,
		value: change(value)
	};
}
// src/dialects/kestra/read/base.ts
function dependenciesOn(before, path) {
	return before.map(({ key, name, reason, accepts }) => ({
		name,
		path,
		on: key,
		reason,
		accepts
	}));
}
function baseOf(task, parent, before) {
	const id = task.id ?? "";
	const condition = task.runIf ? settingIn({
		node: task.node,
		path: task.path
	}, String(task.runIf.path.at(-1)), rawTextIn) : unsetAt([...task.path, "runIf"]);
	return {
		key: nodeKeyOf(task.path),
		id,
		name: id,
		namePath: [...task.path, "id"],
		label: id,
		path: task.path,
		parent,
		dependencies: task.dependsOnPath ? declared(task) : dependenciesOn(before, task.path),
		dependenciesPath: task.dependsOnPath ?? task.path,
		start: {
			join: "all",
			truth: truthOf(condition.state, task)
		},
		condition,
		paused: task.isDisabled,
		pausedPath: [...task.path, "disabled"]
	};
}
function truthOf(state, task) {
	return state === "unset" && task.list.role !== "branch" ? "always" : "unknown";
}
function declared(task) {
	return task.dependsOn.map(({ name, path }) => {
		const on = task.list.tasks.find((other) => other.id === name);
		return {
			name,
			path,
			on: on ? nodeKeyOf(on.path) : null,
			reason: "declared",
			accepts: notFailed
		};
	});
}
// src/dialects/kestra/read/fan-out.ts
const longestValues = 1e5;
function orderOf(body, hasHandlers) {
	if (hasHandlers || body?.order === "graph" || body?.order === "unknown") return "graph";
	return body?.order === "parallel" ? "parallel" : "sequence";
}
function fanOutOf(task) {
	if (task.coreType === null || !loops$1.has(task.coreType)) return null;
	const isOld = task.coreType.startsWith("flow.Each");
	const key = isOld ? "value" : "values";
	const values = childOf(task.node, key);
	const limitKey = isOld ? "concurrent" : "concurrencyLimit";
	const limit = settingIn({
		node: task.node,
		path: task.path
	}, limitKey, wholeIn);
	const isSequential = task.coreType === "flow.EachSequential" || !isOld && (limit.state === "unset" || limit.value === 1);
	return {
		path: task.path,
		inputs: values ? [{
			name: "value",
			path: [...task.path, key],
			items: itemsIn(values)
		}] : [],
		maxParallel: limit.value === 0 ? {
			...unsetAt([...task.path, limitKey]),
			at: limit.at
		} : limit.state === "unset" && task.coreType !== "flow.EachParallel" ? {
			at: limit.at,
			state: "set",
			value: 1,
			origin: "product-default"
		} : limit,
		sequential: isSequential,
		continuesOnError: false
	};
}
function itemsIn(values) {
	if (values.kind === "list") return values.items;
	const text = wordOf(values);
	if (text === null || text.includes("{{") || text.length > longestValues || !/^\s*\[/.test(text)) return null;
	try {
		const read = JSON.parse(text);
		return Array.isArray(read) ? read.map((item) => scalarOf(item, values)) : null;
	} catch {
		return null;
	}
}
function scalarOf(item, { span }) {
	return {
		kind: "scalar",
		span,
		value: typeof item === "string" || typeof item === "number" || typeof item === "boolean" || item === null ? item : JSON.stringify(item),
		style: "plain"
	};
}
// src/dialects/kestra/read/retry.ts
function retryOf(flow, task) {
	const own = blockIn(task);
	const path = [...task.path, "retry"];
	const given = flow.pluginDefaults.find((one) => isOf(task.type, one.type) && one.values?.entries.has("retry"));
	const inherited = [
		given?.values ? {
			node: given.values,
			path: given.valuesPath
		} : void 0,
		...ownersOf(task),
		{
			node: flow.root,
			path: []
		}
	];
	const block = own ?? inherited.flatMap((holder) => holder ? blockIn(holder) ?? [] : [])[0];
	if (block) return policyOf(block, own ? "declared" : "inherited");
	if (childOf(task.node, "retry") !== void 0) return {
		retries: unknownAt(path),
		delay: unknownAt(path)
	};
	return {
		retries: unsetAt(path),
		delay: unsetAt([...path, "interval"])
	};
}
function blockIn({ node, path }) {
	const retry = childOf(node, "retry");
	return retry?.kind === "map" ? {
		node: retry,
		path: [...path, "retry"]
	} : void 0;
}
function policyOf(block, origin) {
	const attempts = attemptsOf(block);
	const bound = settingIn(block, "maxDuration", durationIn);
	const retries = attempts.state !== "unset" ? mapped(attempts, (value) => Math.max(0, value - 1)) : bound.state === "unset" ? {
		at: { path: block.path },
		state: "set",
		value: "endless",
		origin
	} : {
		at: bound.at,
		state: "unknown",
		origin
	};
	const delay = settingIn(block, childOf(block.node, "minInterval") ? "minInterval" : "interval", durationIn);
	return {
		retries: {
			...retries,
			origin
		},
		delay: delay.state === "unset" ? delay : {
			...delay,
			origin
		}
	};
}
function attemptsOf(block) {
	return settingIn(block, childOf(block.node, "maxAttempts") ? "maxAttempts" : "maxAttempt", wholeIn);
}
function unknownAt(path) {
	return {
		at: { path },
		state: "unknown",
		origin: "declared"
	};
}
// src/dialects/kestra/read/tasks.ts
function taskOf(flow, task, base) {
	const holder = {
		node: task.node,
		path: task.path
	};
	const code = codeOf(task);
	return {
		...base,
		kind: "task",
		action: {
			integration: packageOf(task.type),
			job: task.writtenType,
			facts: withWrites(factsOf(task.type), code),
			httpMethod: methodOf(task),
			target: targetOf(task),
			targetScope: []
		},
		parameters: task.node,
		parametersPath: task.path,
		code: code.filter(({ text }) => !text.includes("{{") && !text.includes("{%")),
		connection: unsetAt([...task.path, "url"]),
		retry: retryOf(flow, task),
		timeout: timeoutOf(flow, task, holder),
		onFailure: isTrue(childOf(task.node, "allowFailure")) ? "warn" : "fail",
		handlers: noHandlers,
		tags: [],
		publishesOutputs: true
	};
}
const noHandlers = [];
function packageOf(type) {
	const name = shortType(type);
	return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}
function timeoutOf(flow, task, holder) {
	const timeout = settingWithDefaults(flow, task.type, holder, "timeout", durationIn);
	return timeout.state === "unset" && hasNoTimeout(task) ? {
		at: timeout.at,
		state: "unknown",
		origin: "product-default"
	} : timeout;
}
function hasNoTimeout({ coreType }) {
	return coreType !== null && !coreType.startsWith("http.");
}
function methodOf(task) {
	if (task.coreType !== "http.Request" && task.coreType !== "http.Download") return null;
	const method = childOf(task.node, "method");
	return method === void 0 ? "GET" : textIn(method)?.toUpperCase() ?? null;
}
function targetOf(task) {
	const path = [...task.path, "flowId"];
	if (task.coreType !== "flow.Subflow" && task.coreType !== "flow.ForEachItem") return unsetAt(path);
	const [namespace, flow] = ["namespace", "flowId"].map((key) => {
		const node = childOf(task.node, key);
		return node && textIn(node);
	});
	return namespace === void 0 || flow === void 0 ? {
		at: { path },
		state: "unknown",
		origin: "declared"
	} : {
		at: { path },
		state: "set",
		value: `${namespace}.${flow}`,
		origin: "declared"
	};
}
function codeOf({ node, path, type }) {
	const sql = wordOf(childOf(node, "sql"));
	const script = wordOf(childOf(node, "script"));
	const commands = childOf(node, "commands");
	const isDbt = type.startsWith("io.kestra.plugin.dbt.cli.DbtCLI");
	return [
		...sql === null ? [] : [{
			kind: "sql",
			text: sql,
			path: [...path, "sql"]
		}],
		...script === null ? [] : [{
			kind: "script",
			text: script,
			path: [...path, "script"]
		}],
		...linesOf(commands, isDbt ? "dbt" : "command", [...path, "commands"])
	];
}
function linesOf(node, kind, path) {
	return (node?.kind === "list" ? node.items : []).flatMap((item, index) => {
		const text = wordOf(item);
		return text === null ? [] : [{
			kind,
			text,
			path: [...path, index]
		}];
	});
}
const writing = /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|merge\s+into|create\s+(?:or\s+replace\s+)?(?:table|view)|truncate|drop\s+(?:table|view)|copy\s+into)\b/i;
function withWrites(facts, code) {
	const isWriting = code.some(({ kind, text }) => kind === "sql" && writing.test(text.slice(0, 1e5)));
	return facts && isWriting ? {
		...facts,
		writes: true
	} : facts;
}
// src/dialects/kestra/read/nodes.ts
function nodesOf(flow) {
	const { nodes, ends } = listed(flow, flow.lists.filter(({ role }) => role === "tasks")[0], null, []);
	return [...nodes, ...handlersOf(flow, flow.lists, null, ends)];
}
const nothing = {
	nodes: [],
	ends: [],
	children: []
};
function listed(flow, list, parent, before) {
	if (!list) return nothing;
	const nodes = [];
	const children = [];
	const all = [];
	for (const task of list.tasks) {
		const last = all.at(-1);
		const [node, ...inner] = nodeOf(flow, task, parent, list.order === "sequence" && last ? [last] : before);
		if (!node) continue;
		nodes.push(node, ...inner);
		children.push(node.key);
		all.push({
			key: node.key,
			name: node.id,
			accepts: notFailed,
			reason: "sequence"
		});
	}
	return {
		nodes,
		children,
		ends: list.order === "sequence" ? all.slice(-1) : all
	};
}
function handlersOf(flow, lists, parent, ends) {
	const nodes = [];
	let waited = ends;
	for (const list of lists) {
		if (list.role !== "errors" && list.role !== "finally" && list.role !== "afterExecution" || list.tasks.length === 0) continue;
		const accepts = list.role === "errors" ? failed : anyEnd;
		const group = listGroup(flow, list, parent, (list.role === "afterExecution" ? waited.slice(-1) : waited).map((one) => ({
			...one,
			accepts
		})), null);
		nodes.push(...group);
		const own = group[0];
		if (own) waited = [...list.role === "errors" ? waited : [], {
			key: own.key,
			name: own.id,
			accepts,
			reason: "sequence"
		}];
	}
	return nodes;
}
function listGroup(flow, list, parent, before, condition) {
	const key = nodeKeyOf(list.path);
	const inner = listed(flow, list, key, []);
	const isBranch = list.role === "branch";
	const id = list.owner?.id ? `${list.owner.id}.${list.name}` : list.name;
	return [{
		kind: "group",
		key,
		id,
		name: id,
		namePath: list.path,
		label: isBranch || list.owner === null ? list.name : id,
		path: list.path,
		parent,
		dependencies: dependenciesOn(before, list.path),
		dependenciesPath: list.path,
		start: {
			join: list.role === "errors" ? "any" : "all",
			truth: isBranch ? "unknown" : "always"
		},
		condition: condition ?? unsetAt([...list.path, "runIf"]),
		paused: false,
		pausedPath: [...list.path, "disabled"],
		children: inner.children,
		order: "sequence",
		fanOut: null,
		fanOutPath: list.path
	}, ...inner.nodes];
}
function nodeOf(flow, task, parent, before) {
	const base = baseOf(task, parent, before);
	return task.lists.length > 0 || task.coreType !== null && task.coreType !== "flow.Pause" && Object.hasOwn(flowables, task.coreType) ? groupOf(flow, task, base) : [taskOf(flow, task, base)];
}
function groupOf(flow, task, base) {
	const branches = task.lists.filter(({ role }) => role === "branch");
	const body = task.lists.find(({ role }) => role === "tasks");
	const condition = task.coreType === "flow.If" ? settingIn({
		node: task.node,
		path: task.path
	}, "condition", rawTextIn) : null;
	const parts = branches.map((branch) => listGroup(flow, branch, base.key, [], branch.name === "then" ? condition : null));
	const own = listed(flow, body, base.key, []);
	const ends = [...own.ends, ...parts.flatMap(([group]) => group ? [endOf(group)] : [])];
	const handlers = handlersOf(flow, task.lists, base.key, ends);
	const children = [
		...own.children,
		...parts.flatMap(([group]) => group?.key ?? []),
		...handlers.filter(({ parent }) => parent === base.key).map(({ key }) => key)
	];
	return [
		{
			...base,
			kind: "group",
			children,
			order: branches.length > 0 ? "graph" : orderOf(body, handlers.length > 0),
			fanOut: fanOutOf(task),
			fanOutPath: task.path
		},
		...own.nodes,
		...parts.flat(),
		...handlers
	];
}
function endOf(node) {
	return {
		key: node.key,
		name: node.id,
		accepts: notFailed,
		reason: "sequence"
	};
}
// src/dialects/kestra/read/others.ts
const readOfFlow = new Set([
	"id",
	"tasks",
	"errors",
	"finally",
	"afterExecution",
	"triggers",
	"inputs",
	"concurrency",
	"retry"
]);
const readOfTask = new Set([
	"id",
	"type",
	"disabled",
	"runIf",
	"when",
	"retry",
	"timeout",
	"allowFailure",
	"tasks",
	"then",
	"else",
	"cases",
	"defaults",
	"errors",
	"finally"
]);
const readOfTrigger = new Set([
	"id",
	"type",
	"cron",
	"timezone",
	"inputs",
	"interval",
	"states",
	"preconditions"
]);
const notes = new Set([
	"description",
	"labels",
	"displayName"
]);
function othersOf(flow) {
	return [
		...restOf(flow.root, [], readOfFlow, false),
		...flow.tasks.flatMap((task) => restOf(task.node, task.path, readKeysOf(task), true)),
		...flow.triggers.flatMap(({ node, path }) => restOf(node, path, readOfTrigger, false))
	];
}
function readKeysOf(task) {
	return task.lists.length > 0 ? readOfTask : ownKeys;
}
const ownKeys = new Set([...readOfTask].filter((key) => ![
	"tasks",
	"then",
	"else",
	"cases",
	"defaults",
	"errors",
	"finally"
].includes(key)));
function restOf(node, owner, read, isTask) {
	return [...node.entries].flatMap(([key, { value }]) => {
		if (read.has(key) || isUnset(value) || isEmptyCollection(value)) return [];
		const kind = notes.has(key) ? "note" : isTask ? "parameter" : "setting";
		return [{
			owner,
			name: key,
			path: [...owner, key],
			node: value,
			kind
		}];
	});
}
// src/dialects/kestra/read/upstreams.ts
const every = "*";
function upstreamsOf(trigger) {
	const flows = [...itemsOf(childOf(trigger.node, "preconditions"), "flows", [...trigger.path, "preconditions"]), ...entriesOf(trigger)].flatMap((entry) => flowOf(entry, trigger));
	const conditions = conditionsOf$1(trigger).flatMap(([type, entry]) => type.endsWith(".ExecutionFlow") ? flowOf(entry, trigger) : []);
	const all = [...flows, ...conditions];
	return all.length > 0 ? all : [upstream(every, trigger.path, statesOf(trigger.node, trigger.path))];
}
function entriesOf({ node, path }) {
	return itemsOf(node, "dependsOn", path);
}
function conditionsOf$1({ node, path }) {
	return itemsOf(node, "conditions", path).flatMap((entry) => {
		const type = nameIn(entry.node, "type");
		return type === null ? [] : [[presentType(type), entry]];
	});
}
function flowOf({ node, path }, trigger) {
	const [namespace, flow] = [nameIn(node, "namespace"), nameIn(node, "flowId")];
	if (namespace === null || flow === null || `${namespace}${flow}`.includes("{{")) return [];
	const own = statesOf(node, path);
	const states = own.length > 0 ? own : [...statesOf(trigger.node, trigger.path), ...statusesOf(trigger)];
	return [upstream(`${namespace}.${flow}`, [...path, "flowId"], states)];
}
function upstream(pipeline, path, states) {
	return {
		pipeline,
		path,
		outcomes: states.length === 0 ? outcomes : outcomes.filter((one) => states.some((state) => state.outcomes?.includes(one))),
		named: states
	};
}
function statesOf(node, path) {
	return namesIn$1(childOf(node, "states"), [...path, "states"]).map(({ name, path: at }) => ({
		text: name,
		path: at,
		outcomes: outcomesOfState[name] ?? null
	}));
}
function statusesOf(trigger) {
	return conditionsOf$1(trigger).flatMap(([type, { node, path }]) => type.endsWith(".ExecutionStatus") ? namesIn$1(childOf(node, "in"), [...path, "in"]).map(({ name, path: at }) => ({
		text: name,
		path: at,
		outcomes: outcomesOfState[name] ?? null
	})) : []);
}
// src/dialects/kestra/read/triggers.ts
function triggersOf(flow) {
	if (isTrue(childOf(flow.root, "disabled"))) return [];
	return flow.triggers.filter(({ isDisabled }) => !isDisabled).flatMap((trigger) => readTrigger(flow, trigger));
}
function readTrigger(flow, trigger) {
	const kind = kindOf(trigger);
	if (kind !== "upstream") return [triggerOf(flow, trigger, kind, null)];
	return upstreamsOf(trigger).map((upstream) => triggerOf(flow, trigger, kind, upstream));
}
function triggerOf(flow, trigger, kind, upstream) {
	const { node, path, type } = trigger;
	const holder = {
		node,
		path
	};
	const cron = kind === "cron" ? settingIn(holder, "cron", rawTextIn) : unsetAt([...path, "cron"]);
	return {
		kind,
		path,
		name: trigger.id ?? "",
		namePath: [...path, "id"],
		cron,
		clock: clockOf(holder, cron.value),
		timeZone: settingWithDefaults(flow, type, holder, "timezone", textIn),
		environments: [],
		environmentsPath: path,
		branch: null,
		excludeDates: [],
		passes: passedBy(trigger),
		sensor: kind === "sensor" ? sensorOf(holder) : null,
		upstream,
		handlers: []
	};
}
function kindOf({ coreType, type }) {
	if (coreType === "trigger.Schedule" || coreType === "trigger.ScheduleOnDates") return "cron";
	if (coreType === "trigger.Flow") return "upstream";
	return coreType === "trigger.Webhook" || type === "" ? "webhook" : "sensor";
}
function clockOf({ node }, text) {
	return text === void 0 ? null : cronUtilsClock(text, {
		withSeconds: isTrue(childOf(node, "withSeconds")),
		takesLast: true
	});
}
function sensorOf(holder) {
	return {
		window: unsetAt([...holder.path, "interval"]),
		poll: settingIn(holder, "interval", durationIn),
		checks: []
	};
}
function passedBy({ node, path }) {
	const inputs = childOf(node, "inputs");
	if (inputs?.kind !== "map") return [];
	return [...inputs.entries].map(([name, { value }]) => ({
		name,
		path: [
			...path,
			"inputs",
			name
		],
		from: "value",
		value
	}));
}
// src/dialects/kestra/read/pipeline.ts
const flows = new WeakMap();
function flowsOf(pipeline) {
	const flow = flows.get(pipeline.nodes);
	return flow ? [flow] : [];
}
function pipelineOf(dialect, flow) {
	const { document, root } = flow;
	const nodes = new Map(nodesOf(flow).map((node) => [node.key, node]));
	flows.set(nodes, flow);
	const all = [...nodes.values()];
	const identity = `${flow.namespace}.${flow.id}`;
	return {
		key: flow.index === 0 ? document.source.path : `${document.source.path}#${flow.index}`,
		name: flow.id ?? "",
		registeredName: identity,
		namePath: ["id"],
		dialect,
		document,
		documents: [document],
		variant: null,
		groups: all.filter((node) => node.kind === "group"),
		tasks: all.filter((node) => node.kind === "task"),
		nodes,
		triggers: triggersOf(flow),
		parameters: parametersOf(flow),
		handlers: handlersOf$1(flow),
		expectations: expectationsOf(flow),
		runPolicy: runPolicyOf(flow),
		sites: sitesIn(flow).map(({ site }) => site),
		references: referencesIn(flow),
		owners: [],
		criticality: null,
		alias: null,
		id: identity,
		promises: promisesNothing,
		gaps: gapsOf(flow),
		taskDefaults: {
			retries: unsetAt(["retry"]),
			delay: unsetAt(["retry", "interval"]),
			timeout: unsetAt(["tasks"])
		},
		others: othersOf(flow),
		configurationPath: childOf(root, "tasks") ? ["tasks"] : ["id"]
	};
}
function parametersOf(flow) {
	return flow.inputs.filter(({ type }) => type !== "FORM").map((input) => ({
		name: input.id,
		path: input.path,
		type: input.type,
		required: input.isRequired === true && !input.isDependent,
		default: (input.default ?? input.prefill)?.node
	}));
}
function gapsOf(flow) {
	return new Set(hasUnreadTexts(flow) ? ["reads"] : []);
}
function expectationsOf({ root }) {
	return itemsOf(root, "sla").map(({ node, path }) => ({
		kind: nameIn(node, "type") === "MAX_DURATION" ? "slower-than-baseline" : "other",
		scope: "pipeline",
		on: null,
		path
	}));
}
const limits = {
	QUEUE: "queue",
	CANCEL: "skip",
	FAIL: "fail"
};
function runPolicyOf(flow) {
	const block = childOf(flow.root, "concurrency");
	const limit = block?.kind === "map" ? mapped(settingIn({
		node: block,
		path: ["concurrency"]
	}, "limit", wholeIn), (value) => value) : unsetAt(["concurrency", "limit"]);
	const behaviour = nameIn(block, "behavior") ?? "QUEUE";
	return {
		maxConcurrentRuns: limit,
		onLimit: limits[behaviour] ?? "queue",
		scheduleWaitsForItself: startsOnlyByOneClock(flow)
	};
}
function startsOnlyByOneClock({ triggers }) {
	const [first, ...others] = triggers.filter(({ isDisabled }) => !isDisabled);
	return first !== void 0 && others.length === 0 && nameIn(first.node, "allowConcurrent") !== "true" && first.coreType !== "trigger.Webhook" && first.coreType !== "trigger.Flow";
}
// src/dialects/kestra/expression/plain-inputs.ts
function inputsInPlainText(pipeline) {
	return flowsOf(pipeline).flatMap(({ tasks }) => tasks.flatMap(({ node, runIf }) => [runIf?.node, childOf(node, "condition")].flatMap((one) => namesIn(textOf(one) ?? ""))));
}
function namesIn(text) {
	if (text.includes("{{")) return [];
	return [...text.slice(0, longest).matchAll(/\binputs\.([\w.-]+)/g)].map(([, name]) => name ?? "");
}
const longest = 2e3;
// src/dialects/kestra/remedies/index.ts
const none = () => null;
const retrySettings = (retries, delaySeconds) => `\`retry: { type: constant, maxAttempts: ${retries + 1}, interval: ${isoDuration(delaySeconds)} }\``;
const remedies = {
	retry: (_, { on, retries, delaySeconds }) => {
		const whose = typeof on === "object" ? "the task" : on === "pipeline" ? "the flow" : "the tasks that can safely run twice";
		return {
			text: `Set ${retrySettings(retries, delaySeconds)} on ${whose}.`,
			gap: {
				under: "tasks",
				add: [`${retrySettings(retries, delaySeconds)} on ${whose}`]
			}
		};
	},
	"no-retry": (_, { on }) => ({ text: `Remove \`retry\` from ${on.length > 1 ? "those tasks" : "the task"}, or set \`maxAttempts: 1\`.` }),
	"retry-delay": (_, { seconds }) => ({ text: `Set \`interval: ${isoDuration(seconds)}\` (${roughDuration(seconds)}) under \`retry\`.` }),
	"shorten-attempts": () => ({ text: "Lower `maxAttempts`, `interval` or `timeout` of the task." }),
	timeout: (_, { on, seconds, evidence }) => {
		const because = evidence === void 0 ? "" : `, ${evidence}`;
		if (on === "pipeline") return {
			text: "Set `timeout` on each task, well above its longest successful run.",
			gap: {
				under: "tasks",
				add: ["`timeout`"]
			}
		};
		if (seconds === null) return { text: "Set `timeout` on the task." };
		return { text: `Set \`timeout: ${isoDuration(seconds)}\` (${roughDuration(seconds)})${because}.` };
	},
	"shorten-timeout": (_, { below }) => ({ text: `Set \`timeout\` below ${below}.` }),
	"run-limit": (_, { runs }) => ({
		text: `Set \`concurrency: { limit: ${runs} }\` on the flow.`,
		gap: {
			under: "concurrency",
			add: [`\`limit: ${runs}\``]
		}
	}),
	alert: (_, { on }) => on === "sensor" ? null : {
		text: "Add a task that sends a message to `errors` of the flow.",
		gap: {
			under: "errors",
			add: ["a task that sends a message"]
		}
	},
	sla: () => ({
		text: "Add an entry with `type: MAX_DURATION`, `duration` and `behavior` to `sla` of the flow.",
		gap: {
			under: "sla",
			add: ["`type: MAX_DURATION` with a `duration`"]
		}
	}),
	"limit-fan-out": (_, { on: [group] }) => ({ text: `Set \`${group.order === "parallel" || group.fanOut === null ? "concurrent" : "concurrencyLimit"}\` on ${quoted(group.label)}.` }),
	"read-fan-out-value": () => ({ text: "Read the value as `{{ taskrun.value }}` in a task of the loop." }),
	pause: () => ({ text: "Set `disabled: true` on the task." }),
	resume: () => ({ text: "Remove `disabled: true`." }),
	"depend-on": (_, { between }) => ({ text: between ? `Put ${quoted(between.from.label)} after ${quoted(between.on.label)}.` : "Put the task after the one that it reads." }),
	"own-group": none,
	"remove-dependency": (_, { dependency }) => ({ text: `Remove ${quoted(dependency.name)} from \`dependsOn\`.` }),
	"rename-dependency": ({ document }, { dependency, to }) => {
		const fix = replaceScalar(document, dependency.path, to);
		return {
			text: `Write ${quoted(to)}.`,
			...fix && { fix }
		};
	},
	"refer-to": none,
	name: none,
	"declare-input": (_, { name }) => ({ text: `Add an entry with \`id: ${name}\` and a \`type\` to \`inputs\`.` }),
	"pass-input": () => ({ text: "Write the value under `inputs` of the trigger." }),
	"stop-passing-input": () => ({ text: "Remove it from `inputs` of the trigger, or declare it under `inputs` of the flow." }),
	"time-zone": (_, { zone }) => ({ text: `Set \`timezone: ${zone}\` on the trigger.` }),
	"shorten-window": none
};
function kestraRemedy(pipeline, wish) {
	return answer(pipeline, wish);
}
function answer(pipeline, wish) {
	return remedies[wish.kind](pipeline, wish);
}
// src/dialects/kestra/unsuited.ts
const unsuited = {
	"several-documents": "The server takes every document of a file as a flow.",
	"ambiguous-yaml": "The reader takes only true and false for flags, and dates for texts.",
	"alert-missing": "A flow of the instance may listen to the failures of others.",
	"reference-not-upstream": "What has run is decided by lists, branches and loops; `output-unavailable` judges it.",
	"condition-not-upstream": "What has run is decided by lists, branches and loops; `output-unavailable` judges it.",
	"matrix-value-unused": "A value is read as taskrun.value, parents, item or in any text that is rendered later.",
	"group-unnamed": "Groups are tasks with an id.",
	"group-name-taken": "Groups are tasks with an id, and ids are unique in a flow.",
	"alert-name-taken": "Alerts are tasks with an id, and ids are unique in a flow.",
	"depends-on-all-siblings": "Order follows from lists; only a Dag has dependencies.",
	"over-serialised-groups": "A list of tasks is a sequence: that they follow each other is how flows are written.",
	"schedule-self-overlap": "A schedule waits for its own last run, so that its runs never overlap.",
	"sensor-window-too-long": "Triggers that poll have no window.",
	"sensor-alert-missing": "Triggers that poll have no window that could end without a match.",
	"unknown-environment": "Flows have no environments."
};
// src/dialects/kestra/clock-violations.ts
function* clockViolations(pipeline, kind) {
	if (kind !== "invalid-cron" && kind !== "cron-never-fires") return;
	for (const { clock, cron } of pipeline.triggers) {
		if (cron.value === void 0 || !clock || !("problems" in clock)) continue;
		const [problem] = clock.problems;
		const isNever = clock.problems.every(({ message }) => /never/i.test(message));
		if (problem === void 0 || isNever !== (kind === "cron-never-fires")) continue;
		const cause = `${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`;
		yield isNever ? {
			kind,
			at: cron.at,
			message: `Cron expression ${quoted(cron.value)} never fires`,
			remedy: "Write a day that the month has"
		} : {
			kind,
			at: cron.at,
			message: `Cron expression ${quoted(cron.value)} is not valid: ${cause}`,
			remedy: remedyFor$1(cron.value)
		};
	}
}
const names = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
function remedyFor$1(text) {
	if (text.startsWith("@")) return "Write `@hourly`, `@daily`, `@weekly`, `@monthly` or `@yearly` in lower case, or five fields";
	const words = text.trim().split(/\s+/);
	if (words.length === 6 && isRead(text, true)) return `Set \`withSeconds: true\`, or write ${quoted(words.slice(1).join(" "))} without the seconds`;
	if (words.length === 5 && isRead(`0 ${text}`, true) && isRead(text, false)) return `Write ${quoted(`0 ${text}`)}: with \`withSeconds: true\` the seconds come first`;
	const rising = text.replace(/\b([A-Za-z]{3})-([A-Za-z]{3})\b/g, (range, from, to) => risingRange(from, to) ?? range);
	if (rising !== text && isRead(rising, false)) return `Write ${quoted(rising)}: a range must rise`;
	const dayless = text.replaceAll("?", "*");
	if (dayless !== text && isRead(dayless, false)) return `Write ${quoted(dayless)}`;
	return "Write minute, hour, day of month, month and day of week";
}
function risingRange(from, to) {
	const [start, end] = [from, to].map((name) => names.indexOf(name.toUpperCase()));
	if (start === void 0 || end === void 0 || start < 0 || end < 0) return void 0;
	return start <= end ? `${start}-${end}` : `${start}-6,0-${end}`;
}
function isRead(text, withSeconds) {
	const clock = cronUtilsClock(text, {
		withSeconds,
		takesLast: true
	});
	return clock !== null && "cron" in clock;
}
// src/dialects/kestra/expression/catalogue.json
var catalogue_default$1 = JSON.parse("{\"versions\":[\"0.20.0\",\"0.21.0\",\"0.23.0\",\"1.0.0\",\"1.1.0\",\"1.2.0\",\"1.3.5\",\"2.0.0\"],\"filters\":{\"abbreviate\":{\"arguments\":[\"length\"]},\"abs\":{\"arguments\":[]},\"base64decode\":{\"arguments\":[]},\"base64encode\":{\"arguments\":[]},\"capitalize\":{\"arguments\":[]},\"chunk\":{\"arguments\":[\"size\"]},\"className\":{\"arguments\":[]},\"date\":{\"arguments\":[\"existingFormat\",\"format\",\"locale\",\"timeZone\"]},\"dateAdd\":{\"arguments\":[\"amount\",\"existingFormat\",\"format\",\"locale\",\"timeZone\",\"unit\"]},\"default\":{\"arguments\":[\"default\"]},\"distinct\":{\"arguments\":[],\"since\":\"0.21\"},\"endsWith\":{\"arguments\":[\"value\"]},\"escapeChar\":{\"arguments\":[\"type\"]},\"first\":{\"arguments\":[]},\"flatten\":{\"arguments\":[]},\"format\":{\"arguments\":[],\"since\":\"2.0\"},\"indent\":{\"arguments\":[\"amount\",\"prefix\"]},\"join\":{\"arguments\":[\"separator\"]},\"jq\":{\"arguments\":[\"expression\"]},\"json\":{\"arguments\":[],\"gone\":\"2.0\"},\"keys\":{\"arguments\":[]},\"last\":{\"arguments\":[]},\"length\":{\"arguments\":[]},\"lower\":{\"arguments\":[]},\"md5\":{\"arguments\":[]},\"merge\":{\"arguments\":[\"items\"]},\"nindent\":{\"arguments\":[\"amount\",\"prefix\"]},\"nl2br\":{\"arguments\":[],\"since\":\"1.1\"},\"number\":{\"arguments\":[\"type\"]},\"numberFormat\":{\"arguments\":[\"format\"]},\"regexExtract\":{\"arguments\":[\"group\",\"regex\"],\"since\":\"2.0\"},\"regexMatch\":{\"arguments\":[\"regex\"],\"since\":\"2.0\"},\"regexReplace\":{\"arguments\":[\"regex\",\"replacement\"],\"since\":\"2.0\"},\"replace\":{\"arguments\":[\"regexp\",\"replace_pairs\"]},\"reverse\":{\"arguments\":[]},\"rsort\":{\"arguments\":[]},\"sha1\":{\"arguments\":[]},\"sha256\":{\"arguments\":[]},\"sha512\":{\"arguments\":[]},\"slice\":{\"arguments\":[\"fromIndex\",\"toIndex\"]},\"slugify\":{\"arguments\":[\"existingFormat\",\"format\",\"locale\",\"timeZone\"]},\"sort\":{\"arguments\":[]},\"split\":{\"arguments\":[\"delimiter\",\"limit\"]},\"startsWith\":{\"arguments\":[\"value\"]},\"string\":{\"arguments\":[],\"since\":\"0.23\"},\"substringAfter\":{\"arguments\":[\"separator\"]},\"substringAfterLast\":{\"arguments\":[\"separator\"]},\"substringBefore\":{\"arguments\":[\"separator\"]},\"substringBeforeLast\":{\"arguments\":[\"separator\"]},\"timestamp\":{\"arguments\":[\"existingFormat\",\"timeZone\"]},\"timestampMicro\":{\"arguments\":[\"existingFormat\",\"timeZone\"]},\"timestampMilli\":{\"arguments\":[\"existingFormat\",\"timeZone\"],\"since\":\"1.0\"},\"timestampNano\":{\"arguments\":[\"existingFormat\",\"timeZone\"]},\"title\":{\"arguments\":[]},\"toIon\":{\"arguments\":[]},\"toJson\":{\"arguments\":[]},\"trim\":{\"arguments\":[]},\"upper\":{\"arguments\":[]},\"urldecode\":{\"arguments\":[]},\"urlencode\":{\"arguments\":[]},\"values\":{\"arguments\":[]},\"yaml\":{\"arguments\":[]}},\"functions\":{\"currentEachOutput\":{\"arguments\":[\"outputs\"],\"gone\":\"2.0\"},\"dayOfMonth\":{\"arguments\":[\"date\"],\"since\":\"2.0\"},\"dayOfWeek\":{\"arguments\":[\"date\"],\"since\":\"2.0\"},\"decrypt\":{\"arguments\":[\"encrypted\",\"key\"]},\"encrypt\":{\"arguments\":[\"key\",\"plaintext\"]},\"env\":{\"arguments\":[\"default\",\"name\"],\"since\":\"2.0\"},\"errorLogs\":{\"arguments\":[]},\"fetchContext\":{\"arguments\":[]},\"fileExists\":{\"arguments\":[\"namespace\",\"path\"],\"since\":\"0.23\"},\"fileSize\":{\"arguments\":[\"namespace\",\"path\"]},\"fileURI\":{\"arguments\":[\"namespace\",\"path\",\"revision\",\"version\"]},\"fromIon\":{\"arguments\":[\"allRows\",\"ion\"]},\"fromJson\":{\"arguments\":[\"json\"]},\"hourOfDay\":{\"arguments\":[\"date\"],\"since\":\"2.0\"},\"http\":{\"arguments\":[\"accept\",\"body\",\"contentType\",\"headers\",\"method\",\"options\",\"query\",\"uri\"],\"since\":\"1.0\"},\"i18n\":{\"arguments\":[\"bundle\",\"key\",\"params\"]},\"id\":{\"arguments\":[],\"since\":\"0.21\"},\"isDayWeekInMonth\":{\"arguments\":[\"date\",\"dayOfWeek\",\"position\"],\"since\":\"2.0\"},\"isFileEmpty\":{\"arguments\":[\"namespace\",\"path\"],\"since\":\"0.23\"},\"isLastWorkingDay\":{\"arguments\":[\"date\",\"workingDays\"],\"since\":\"2.0\"},\"isPublicHoliday\":{\"arguments\":[\"countryCode\",\"date\",\"subDivision\"],\"since\":\"2.0\"},\"isWeekend\":{\"arguments\":[\"date\"],\"since\":\"2.0\"},\"json\":{\"arguments\":[\"json\"],\"gone\":\"2.0\"},\"ksuid\":{\"arguments\":[],\"since\":\"1.0\"},\"kv\":{\"arguments\":[\"errorOnMissing\",\"key\",\"namespace\"]},\"loopOutputs\":{\"arguments\":[\"name\",\"outputs\"],\"since\":\"2.0\"},\"max\":{\"arguments\":[]},\"min\":{\"arguments\":[]},\"monthOfYear\":{\"arguments\":[\"date\"],\"since\":\"2.0\"},\"nanoId\":{\"arguments\":[\"alphabet\",\"length\"],\"since\":\"1.1\"},\"now\":{\"arguments\":[\"existingFormat\",\"format\",\"locale\",\"timeZone\"]},\"printContext\":{\"arguments\":[]},\"randomInt\":{\"arguments\":[\"lower\",\"upper\"],\"since\":\"0.21\"},\"randomPort\":{\"arguments\":[],\"since\":\"0.21\"},\"range\":{\"arguments\":[\"end\",\"increment\",\"start\"]},\"read\":{\"arguments\":[\"namespace\",\"path\",\"revision\",\"version\"]},\"render\":{\"arguments\":[\"recursive\",\"toRender\"]},\"renderOnce\":{\"arguments\":[\"toRender\"]},\"secret\":{\"arguments\":[\"full\",\"key\",\"namespace\",\"subkey\"]},\"subflow\":{\"arguments\":[\"id\",\"inputs\",\"labels\",\"namespace\",\"revision\",\"timeout\"],\"since\":\"2.0\"},\"tasksWithState\":{\"arguments\":[\"state\"],\"since\":\"0.23\"},\"uuid\":{\"arguments\":[],\"since\":\"0.21\"},\"yaml\":{\"arguments\":[\"yaml\"]}},\"tests\":{\"defined\":{\"arguments\":[]},\"empty\":{\"arguments\":[]},\"even\":{\"arguments\":[]},\"iterable\":{\"arguments\":[]},\"json\":{\"arguments\":[]},\"map\":{\"arguments\":[]},\"null\":{\"arguments\":[]},\"odd\":{\"arguments\":[]}}}");
// src/dialects/kestra/expression/catalogue.ts
const enterprise = [
	"appLink",
	"credential",
	"fileEmpty"
];
const builtIn = ["parent", "block"];
const filters$1 = Object.keys(catalogue_default$1.filters);
const functions = [
	...Object.keys(catalogue_default$1.functions),
	...enterprise,
	...builtIn
];
const tests = Object.keys(catalogue_default$1.tests);
const roots = [
	"flow",
	"execution",
	"task",
	"taskrun",
	"parent",
	"parents",
	"inputs",
	"outputs",
	"tasks",
	"vars",
	"trigger",
	"labels",
	"envs",
	"globals",
	"namespace",
	"kestra",
	"error",
	"errorLogs",
	"item",
	"schedule",
	"secret",
	"kv",
	"addSecretConsumer",
	"workingDir",
	"outputDir",
	"inputFiles",
	"outputFiles",
	"loop"
];
const foreign = {
	filter: {
		truncate: "abbreviate",
		dateFormat: "date",
		strftime: "date",
		base64: "base64encode",
		b64encode: "base64encode",
		b64decode: "base64decode",
		int: "number",
		float: "number",
		round: "numberFormat",
		tojson: "toJson",
		to_json: "toJson",
		jqFirst: "jq('\u2026') | first",
		unique: "distinct",
		size: "length",
		count: "length",
		concat: "join",
		d: "default",
		from_json: "fromJson()",
		fromJson: "fromJson()"
	},
	function: {
		secrets: "secret",
		len: "length",
		str: "string",
		env_var: "envs",
		uuid4: "uuid",
		today: "now",
		fromjson: "fromJson"
	},
	test: {
		none: "null",
		undefined: "not defined",
		blank: "empty",
		null_: "null"
	}
};
// src/dialects/kestra/expression/violations.ts
function* syntaxViolations(pipeline) {
	for (const flow of flowsOf(pipeline)) for (const { site, template } of sitesIn(flow)) {
		const { fault } = template;
		if (!fault) continue;
		const at = {
			path: site.path,
			within: fault.span
		};
		const fix = fault.suggestion === void 0 ? void 0 : replacePiece(pipeline.document, at, fault.suggestion, "unsafe");
		yield {
			kind: "invalid-expression",
			at,
			message: fault.message,
			remedy: fault.remedy ?? "Fix the expression; its syntax is that of Pebble.",
			...fault.isMild && { severity: "warning" },
			...fix && { fix }
		};
	}
}
function* nameViolations(pipeline) {
	for (const flow of flowsOf(pipeline)) for (const site of sitesIn(flow)) {
		const { nodes, own } = lookupsIn(site.template);
		for (const node of nodes) {
			const name = nameOf$1(node);
			if (name && !own.has(name.name) && !name.known.includes(name.name)) yield violationOf(pipeline, site, name);
		}
		yield* rootViolations(pipeline, site);
	}
}
function* rootViolations(pipeline, { site, template, task, place }) {
	if (place === "default" || place === "variable") return;
	for (const { root, rootSpan, isGuarded } of lookupsIn(template).lookups) {
		if (roots.includes(root) || isGuarded) continue;
		const before = /\.([\p{L}\p{Nd}_]+)-$/u.exec(template.text.slice(Math.max(0, rootSpan.start - 100), rootSpan.start))?.[1];
		const near = functions.includes(root) ? `${root}()` : soleClosestTo(root, roots);
		if (task?.coreType == null && (near === void 0 || root.length < 4)) continue;
		const at = {
			path: site.path,
			within: rootSpan
		};
		const meant = before === void 0 ? near : `['${before}-${root}']`;
		const fix = before !== void 0 || near === void 0 ? void 0 : replacePiece(pipeline.document, at, near, "unsafe");
		yield {
			kind: "unknown-name-in-expression",
			at,
			subject: `name ${root}`,
			message: `Unknown name in expression: ${shown(root)}`,
			remedy: meant === void 0 ? "Use a name that Kestra has, or put the text in quotes." : `Write \`${meant}\`.`,
			...fix && { fix }
		};
	}
}
function nameOf$1(node) {
	if (node.kind === "filter") return {
		kind: "filter",
		name: node.name,
		span: node.nameSpan,
		known: filters$1
	};
	if (node.kind === "call") return {
		kind: "function",
		name: node.name,
		span: node.nameSpan,
		known: functions
	};
	return node.kind === "test" ? {
		kind: "test",
		name: node.name,
		span: node.nameSpan,
		known: tests
	} : void 0;
}
function violationOf(pipeline, { site }, { kind, name, span, known }) {
	const table = foreign[kind];
	const near = (Object.hasOwn(table, name) ? table[name] : void 0) ?? soleClosestTo(name, known);
	const at = {
		path: site.path,
		within: span
	};
	const fix = near !== void 0 && known.includes(near) ? replacePiece(pipeline.document, at, near, "unsafe") : void 0;
	return {
		kind: "unknown-name-in-expression",
		at,
		subject: `${kind} ${name}`,
		message: `Unknown ${kind} in expression: ${shown(name)}`,
		remedy: near === void 0 ? `Use a ${kind} that Kestra has.` : `Write \`${near}\`.`,
		...near === void 0 && { severity: "warning" },
		...fix && { fix }
	};
}
// src/dialects/kestra/violations.ts
function* languageViolations(pipeline, kind) {
	if (kind === "invalid-expression") yield* syntaxViolations(pipeline);
	else if (kind === "unknown-name-in-expression") yield* nameViolations(pipeline);
	else yield* clockViolations(pipeline, kind);
}
// src/dialects/kestra/dialect.ts
const kestraDialect = {
	id: "kestra",
	title: "Kestra",
	documentation: "https://kestra.io/docs",
	trials: [],
	words: {
		pipeline: "flow",
		task: "task",
		group: "group",
		schedule: "schedule",
		sensor: "trigger",
		alert: "alert",
		input: "input",
		"fan-out": "loop",
		dependency: "dependency"
	},
	spellings: {
		success: "SUCCESS",
		warning: "WARNING",
		failure: "FAILED",
		timeout: null,
		cancelled: "CANCELLED",
		skipped: "SKIPPED"
	},
	essentials: "`id`, `namespace` and `tasks`",
	asExpression: (expression) => `{{ ${expression} }}`,
	lookups: {
		input: (name) => isPlainName(name) ? `inputs.${name}` : `inputs['${name}']`,
		env: (name) => `secret('${name}')`
	},
	zonesNeedExactCase: true,
	clock: cronUtilsLanguage,
	unsuited,
	violationsIn: languageViolations,
	inputsInPlainText,
	remedyFor: kestraRemedy
};
function isPlainName(name) {
	return /^[A-Za-z_][\w.]*$/.test(name);
}
// src/text/parse.ts
function decodeText(path, bytes) {
	const decoded = sourceOf(path, bytes);
	return "unreadable" in decoded ? decoded.unreadable : withMark(parseDocument(decoded.source));
}
function parseDocument(source) {
	return readPlainly(source) ?? readFullDocument(source);
}
// src/dialects/kestra/flow/documents.ts
const mostFlows = 50;
const known = new WeakMap();
function flowsIn(document) {
	const flows = known.get(document) ?? readFlows$1(document);
	known.set(document, flows);
	return flows;
}
function readFlows$1(document) {
	return partsOf(document).map((part, index) => readFlow(part, index)).filter((flow) => flow !== null);
}
function partsOf(document) {
	const [problem, ...others] = document.problems.filter((one) => isBroken({
		...document,
		problems: [one]
	}));
	if (problem?.code !== "several-documents" || others.length > 0) return [document];
	const { text } = document.source;
	const bounds = [
		0,
		...[...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index).filter((cut) => cut > 0),
		text.length
	];
	return bounds.slice(0, mostFlows).flatMap((start, index) => partOf(document, start, bounds[index + 1] ?? start));
}
function partOf({ source }, start, end) {
	const blank = (text) => text.replace(/[^\r\n]/g, " ");
	const own = source.text.slice(start, end).replace(/^---/, "   ");
	if (own.trim() === "") return [];
	return [{
		...parseDocument({
			...source,
			text: blank(source.text.slice(0, start)) + own + blank(source.text.slice(end))
		}),
		source
	}];
}
// src/dialects/kestra/read/index.ts
function readFlows(dialect, { documents: [document] }) {
	return flowsIn(document).map((flow) => pipelineOf(dialect, flow));
}
// src/dialects/kestra/format/catalogue.ts
const catalogue = JSON.parse("{\"releases\":[\"0.20\",\"0.21\",\"0.23\",\"1.0\",\"1.1\",\"1.2\",\"1.3\",\"2.0\"],\"models\":{\"Flow\":{\"keys\":{\"afterExecution\":{\"since\":\"0.22\"},\"checks\":{\"since\":\"1.2\"},\"concurrency\":{},\"description\":{},\"disabled\":{},\"draft\":{\"since\":\"2.0\"},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"id\":{},\"inputs\":{},\"labels\":{},\"listeners\":{\"until\":\"2.0\"},\"namespace\":{},\"outputs\":{},\"pluginDefaults\":{\"until\":\"2.0\"},\"policyRefs\":{\"since\":\"2.0\"},\"quotas\":{\"since\":\"2.0\"},\"retry\":{},\"revision\":{},\"sla\":{},\"taskDefaults\":{\"until\":\"2.0\"},\"tasks\":{},\"triggers\":{},\"variables\":{},\"workerGroup\":{\"since\":\"1.0\",\"until\":\"2.0\"},\"workerSelector\":{\"since\":\"2.0\"}}},\"Task\":{\"keys\":{\"allowFailure\":{},\"allowWarning\":{},\"assets\":{\"since\":\"1.2\"},\"description\":{},\"disabled\":{},\"id\":{},\"logLevel\":{},\"logToFile\":{},\"policyRefs\":{\"since\":\"2.0\"},\"retry\":{},\"runIf\":{},\"taskCache\":{\"since\":\"1.0\"},\"timeout\":{},\"type\":{},\"version\":{\"since\":\"0.23\"},\"workerGroup\":{\"until\":\"2.0\"},\"workerSelector\":{\"since\":\"2.0\"},\"when\":{\"since\":\"2.0\"}}},\"Trigger\":{\"keys\":{\"allowConcurrent\":{\"since\":\"1.2\"},\"assets\":{\"since\":\"1.2\"},\"conditions\":{\"until\":\"2.0\"},\"description\":{},\"disabled\":{},\"failOnTriggerError\":{\"since\":\"1.0\"},\"id\":{},\"labels\":{},\"logLevel\":{},\"logToFile\":{},\"minLogLevel\":{\"until\":\"2.0\"},\"policyRefs\":{\"since\":\"2.0\"},\"stopAfter\":{},\"type\":{},\"version\":{\"since\":\"0.23\"},\"when\":{\"since\":\"2.0\"},\"workerGroup\":{\"until\":\"2.0\"},\"workerSelector\":{\"since\":\"2.0\"}}},\"Concurrency\":{\"keys\":{\"behavior\":{},\"limit\":{}}},\"Constant\":{\"keys\":{\"behavior\":{},\"interval\":{},\"maxAttempt\":{\"until\":\"2.0\"},\"maxAttempts\":{\"since\":\"1.0\"},\"maxDuration\":{},\"type\":{},\"warningOnRetry\":{}}},\"Exponential\":{\"keys\":{\"behavior\":{},\"delayFactor\":{},\"interval\":{},\"maxAttempt\":{\"until\":\"2.0\"},\"maxAttempts\":{\"since\":\"1.0\"},\"maxDuration\":{},\"maxInterval\":{},\"type\":{},\"warningOnRetry\":{}}},\"Random\":{\"keys\":{\"behavior\":{},\"maxAttempt\":{\"until\":\"2.0\"},\"maxAttempts\":{\"since\":\"1.0\"},\"maxDuration\":{},\"maxInterval\":{},\"minInterval\":{},\"type\":{},\"warningOnRetry\":{}}},\"DagTask\":{\"keys\":{\"dependsOn\":{},\"task\":{}}}},\"types\":{\"debug.Echo\":{\"keys\":{\"format\":{},\"level\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"debug.Return\":{\"keys\":{\"format\":{}},\"kind\":\"task\"},\"execution.Assert\":{\"keys\":{\"conditions\":{},\"errorMessage\":{}},\"since\":\"0.21\",\"kind\":\"task\"},\"execution.Count\":{\"keys\":{\"endDate\":{},\"expression\":{\"required\":true},\"flows\":{},\"namespaces\":{},\"startDate\":{},\"states\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"execution.Exit\":{\"keys\":{\"state\":{}},\"since\":\"0.21\",\"kind\":\"task\"},\"execution.Fail\":{\"keys\":{\"condition\":{},\"errorMessage\":{}},\"kind\":\"task\"},\"execution.Labels\":{\"keys\":{\"labels\":{\"required\":true}},\"kind\":\"task\"},\"execution.PurgeExecutions\":{\"keys\":{\"batchSize\":{\"since\":\"1.1\"},\"endDate\":{},\"flowId\":{},\"namespace\":{},\"purgeExecution\":{},\"purgeLog\":{},\"purgeMetric\":{},\"purgeStorage\":{},\"startDate\":{},\"states\":{}},\"kind\":\"task\"},\"execution.Resume\":{\"keys\":{\"executionId\":{},\"flowId\":{},\"inputs\":{},\"namespace\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"execution.SetVariables\":{\"keys\":{\"overwrite\":{},\"variables\":{}},\"since\":\"1.0\",\"kind\":\"task\"},\"execution.UnsetVariables\":{\"keys\":{\"ignoreMissing\":{},\"variables\":{}},\"since\":\"1.0\",\"kind\":\"task\"},\"flow.AllowFailure\":{\"keys\":{\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"tasks\":{}},\"kind\":\"task\"},\"flow.Dag\":{\"keys\":{\"concurrent\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"onChildFailure\":{\"since\":\"2.0\"},\"tasks\":{}},\"kind\":\"task\"},\"flow.EachParallel\":{\"keys\":{\"concurrent\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"tasks\":{\"required\":true},\"value\":{\"required\":true}},\"until\":\"2.0\",\"kind\":\"task\"},\"flow.EachSequential\":{\"keys\":{\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"tasks\":{},\"value\":{\"required\":true}},\"until\":\"2.0\",\"kind\":\"task\"},\"flow.ForEach\":{\"keys\":{\"concurrencyLimit\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"tasks\":{},\"values\":{\"required\":true}},\"until\":\"2.0\",\"kind\":\"task\"},\"flow.ForEachItem\":{\"keys\":{\"batch\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"flowId\":{\"required\":true},\"inheritLabels\":{},\"inputs\":{},\"items\":{\"required\":true},\"labels\":{},\"namespace\":{\"required\":true},\"restartBehavior\":{\"since\":\"0.21\"},\"revision\":{},\"scheduleDate\":{},\"tasks\":{},\"transmitFailed\":{},\"wait\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"flow.If\":{\"keys\":{\"condition\":{},\"else\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"then\":{\"required\":true}},\"kind\":\"task\"},\"flow.Loop\":{\"keys\":{\"concurrencyLimit\":{},\"errors\":{},\"fetchType\":{},\"finally\":{},\"outputs\":{},\"tasks\":{\"required\":true},\"transmitFailed\":{},\"values\":{\"required\":true}},\"since\":\"2.0\",\"kind\":\"task\"},\"flow.LoopUntil\":{\"keys\":{\"checkFrequency\":{},\"condition\":{},\"errors\":{},\"failOnMaxReached\":{},\"finally\":{},\"tasks\":{\"required\":true}},\"since\":\"0.21\",\"kind\":\"task\"},\"flow.Parallel\":{\"keys\":{\"concurrent\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"onChildFailure\":{\"since\":\"2.0\"},\"tasks\":{\"required\":true}},\"kind\":\"task\"},\"flow.Pause\":{\"keys\":{\"behavior\":{\"since\":\"0.23\"},\"delay\":{\"until\":\"2.0\"},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"onPause\":{\"since\":\"0.23\"},\"onResume\":{},\"pauseDuration\":{\"since\":\"0.23\"},\"tasks\":{\"until\":\"2.0\"},\"timeout\":{\"until\":\"0.23\"}},\"kind\":\"task\"},\"flow.PurgeFlows\":{\"keys\":{\"behavior\":{},\"flowId\":{},\"namespace\":{}},\"since\":\"2.0\",\"kind\":\"task\"},\"flow.Sequential\":{\"keys\":{\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"tasks\":{}},\"kind\":\"task\"},\"flow.Sleep\":{\"keys\":{\"duration\":{}},\"kind\":\"task\"},\"flow.Subflow\":{\"keys\":{\"flowId\":{\"required\":true},\"inheritLabels\":{},\"inputs\":{},\"labels\":{},\"namespace\":{\"required\":true},\"outputs\":{\"until\":\"2.0\"},\"restartBehavior\":{\"since\":\"0.21\"},\"revision\":{},\"scheduleDate\":{},\"transmitFailed\":{},\"wait\":{}},\"kind\":\"task\"},\"flow.Switch\":{\"keys\":{\"cases\":{},\"defaults\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"value\":{}},\"kind\":\"task\"},\"flow.Template\":{\"keys\":{\"args\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"namespace\":{\"required\":true},\"templateId\":{\"required\":true}},\"until\":\"2.0\",\"kind\":\"task\"},\"flow.WaitFor\":{\"keys\":{\"checkFrequency\":{},\"condition\":{\"required\":true},\"errors\":{},\"failOnMaxReached\":{},\"tasks\":{\"required\":true}},\"until\":\"0.21\",\"kind\":\"task\"},\"flow.WorkingDirectory\":{\"keys\":{\"cache\":{},\"errors\":{},\"finally\":{\"since\":\"0.21\"},\"inputFiles\":{},\"namespaceFiles\":{},\"outputFiles\":{},\"tasks\":{}},\"kind\":\"task\"},\"http.Download\":{\"keys\":{\"allowFailed\":{\"until\":\"2.0\"},\"body\":{},\"contentType\":{},\"failOnEmptyResponse\":{},\"formData\":{},\"headers\":{},\"method\":{},\"options\":{},\"params\":{\"since\":\"1.1\"},\"saveAs\":{\"since\":\"1.2\"},\"sslOptions\":{\"until\":\"2.0\"},\"uri\":{}},\"kind\":\"task\"},\"http.Request\":{\"keys\":{\"allowFailed\":{\"until\":\"2.0\"},\"body\":{},\"contentType\":{},\"encryptBody\":{},\"formData\":{},\"headers\":{},\"method\":{},\"options\":{},\"params\":{\"since\":\"1.1\"},\"sslOptions\":{\"until\":\"2.0\"},\"uri\":{}},\"kind\":\"task\"},\"http.SseRequest\":{\"keys\":{\"allowFailed\":{\"until\":\"2.0\"},\"body\":{},\"concatJqExpression\":{},\"contentType\":{},\"failedOnMissingJq\":{},\"formData\":{},\"headers\":{},\"method\":{},\"options\":{},\"params\":{},\"sslOptions\":{\"until\":\"2.0\"},\"uri\":{}},\"since\":\"1.3\",\"kind\":\"task\"},\"http.Trigger\":{\"keys\":{\"body\":{},\"contentType\":{},\"encryptBody\":{},\"formData\":{},\"headers\":{},\"interval\":{},\"method\":{},\"options\":{},\"params\":{\"since\":\"1.1\"},\"responseCondition\":{},\"sslOptions\":{\"until\":\"2.0\"},\"uri\":{}},\"kind\":\"trigger\"},\"kv.Delete\":{\"keys\":{\"errorOnMissing\":{},\"key\":{},\"namespace\":{}},\"kind\":\"task\"},\"kv.Get\":{\"keys\":{\"errorOnMissing\":{},\"key\":{},\"namespace\":{}},\"kind\":\"task\"},\"kv.GetKeys\":{\"keys\":{\"namespace\":{},\"prefix\":{}},\"kind\":\"task\"},\"kv.PurgeKV\":{\"keys\":{\"behavior\":{\"since\":\"1.1\"},\"expiredOnly\":{\"until\":\"2.0\"},\"includeChildNamespaces\":{},\"keyPattern\":{},\"namespacePattern\":{},\"namespaces\":{}},\"since\":\"1.0\",\"kind\":\"task\"},\"kv.Put\":{\"keys\":{\"errorOnMissing\":{},\"key\":{},\"namespace\":{},\"value\":{}},\"since\":\"1.3\",\"kind\":\"task\"},\"kv.Set\":{\"keys\":{\"key\":{},\"kvDescription\":{\"since\":\"1.0\"},\"kvType\":{},\"namespace\":{},\"overwrite\":{},\"ttl\":{},\"value\":{}},\"kind\":\"task\"},\"log.Fetch\":{\"keys\":{\"executionId\":{},\"flowId\":{},\"level\":{},\"namespace\":{},\"tasksId\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"log.Log\":{\"keys\":{\"level\":{},\"message\":{\"required\":true}},\"kind\":\"task\"},\"log.PurgeLogs\":{\"keys\":{\"batchSize\":{\"since\":\"2.0\"},\"endDate\":{},\"executionId\":{\"since\":\"1.0\"},\"flowId\":{},\"logLevels\":{},\"namespace\":{},\"purgeExecutionLogs\":{\"since\":\"2.0\"},\"purgeNonExecutionLogs\":{\"since\":\"2.0\"},\"startDate\":{}},\"kind\":\"task\"},\"metric.Publish\":{\"keys\":{\"metrics\":{}},\"since\":\"0.23\",\"kind\":\"task\"},\"namespace.DeleteFiles\":{\"keys\":{\"deleteParentFolder\":{\"since\":\"0.21\"},\"files\":{\"required\":true},\"namespace\":{}},\"kind\":\"task\"},\"namespace.DownloadFiles\":{\"keys\":{\"destination\":{},\"files\":{\"required\":true},\"namespace\":{}},\"kind\":\"task\"},\"namespace.PurgeFiles\":{\"keys\":{\"behavior\":{},\"filePattern\":{},\"includeChildNamespaces\":{},\"namespacePattern\":{},\"namespaces\":{}},\"since\":\"1.2\",\"kind\":\"task\"},\"namespace.UploadFiles\":{\"keys\":{\"conflict\":{},\"destination\":{},\"files\":{},\"filesMap\":{},\"namespace\":{}},\"kind\":\"task\"},\"output.OutputValues\":{\"keys\":{\"values\":{}},\"kind\":\"task\"},\"state.Delete\":{\"keys\":{\"errorOnMissing\":{},\"name\":{},\"namespace\":{},\"taskrunValue\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"state.Get\":{\"keys\":{\"errorOnMissing\":{},\"name\":{},\"namespace\":{},\"taskrunValue\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"state.Set\":{\"keys\":{\"data\":{},\"name\":{},\"namespace\":{},\"taskrunValue\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"storage.Concat\":{\"keys\":{\"extension\":{},\"files\":{\"required\":true},\"separator\":{}},\"kind\":\"task\"},\"storage.DeduplicateItems\":{\"keys\":{\"expr\":{\"required\":true},\"from\":{}},\"kind\":\"task\"},\"storage.Delete\":{\"keys\":{\"errorOnMissing\":{},\"uri\":{}},\"kind\":\"task\"},\"storage.FilterItems\":{\"keys\":{\"errorOrNullBehavior\":{},\"filterCondition\":{\"required\":true},\"filterType\":{},\"from\":{}},\"kind\":\"task\"},\"storage.LocalFiles\":{\"keys\":{\"inputs\":{},\"outputs\":{}},\"until\":\"2.0\",\"kind\":\"task\"},\"storage.PurgeCurrentExecutionFiles\":{\"keys\":{},\"kind\":\"task\"},\"storage.PurgeStorage\":{\"keys\":{\"dryRun\":{},\"endDate\":{},\"flowId\":{},\"namespace\":{},\"startDate\":{}},\"since\":\"2.0\",\"kind\":\"task\"},\"storage.Reverse\":{\"keys\":{\"charset\":{},\"from\":{},\"separator\":{}},\"kind\":\"task\"},\"storage.Size\":{\"keys\":{\"uri\":{}},\"kind\":\"task\"},\"storage.Split\":{\"keys\":{\"bytes\":{},\"from\":{},\"partitions\":{},\"regexPattern\":{\"since\":\"1.1\"},\"rows\":{},\"separator\":{}},\"kind\":\"task\"},\"storage.Write\":{\"keys\":{\"content\":{},\"extension\":{}},\"since\":\"0.21\",\"kind\":\"task\"},\"templating.TemplatedTask\":{\"keys\":{\"spec\":{}},\"kind\":\"task\"},\"trigger.Flow\":{\"keys\":{\"dependsOn\":{\"since\":\"2.0\"},\"inputs\":{},\"minSatisfied\":{\"since\":\"2.0\"},\"mode\":{\"since\":\"2.0\"},\"preconditions\":{\"until\":\"2.0\"},\"states\":{},\"window\":{\"since\":\"2.0\"}},\"kind\":\"trigger\"},\"trigger.McpToolTrigger\":{\"keys\":{\"annotations\":{},\"mcpServer\":{\"required\":true},\"title\":{\"required\":true},\"toolDescription\":{\"required\":true},\"toolName\":{\"required\":true}},\"since\":\"2.0\",\"kind\":\"trigger\"},\"trigger.Schedule\":{\"keys\":{\"backfill\":{\"until\":\"2.0\"},\"cron\":{\"required\":true},\"inputs\":{},\"lateMaximumDelay\":{},\"recoverMissedSchedules\":{},\"scheduleConditions\":{\"until\":\"2.0\"},\"timezone\":{},\"withSeconds\":{}},\"kind\":\"trigger\"},\"trigger.ScheduleOnDates\":{\"keys\":{\"dates\":{},\"inputs\":{},\"interval\":{},\"recoverMissedSchedules\":{},\"timezone\":{}},\"kind\":\"trigger\"},\"trigger.Toggle\":{\"keys\":{\"enabled\":{},\"flowId\":{},\"namespace\":{},\"trigger\":{\"required\":true}},\"until\":\"2.0\",\"kind\":\"task\"},\"trigger.Webhook\":{\"keys\":{\"fetchType\":{\"since\":\"2.0\"},\"inputs\":{\"since\":\"1.1\"},\"key\":{\"required\":true},\"responseCode\":{\"since\":\"1.3\"},\"responseContentType\":{\"since\":\"1.3\"},\"returnOutputs\":{\"since\":\"1.1\"},\"wait\":{\"since\":\"1.0\"}},\"kind\":\"trigger\"}}}");
function partFacts(part) {
	return catalogue.models[part];
}
function typeFacts(coreType) {
	return Object.hasOwn(catalogue.types, coreType) ? catalogue.types[coreType] : void 0;
}
function typesOf(kind) {
	return Object.keys(catalogue.types).filter((name) => catalogue.types[name]?.kind === kind);
}
// src/dialects/kestra/format/check.ts
function* flowViolations(flow) {
	yield* unknownKeys(flow.root, [], Object.keys(partFacts("Flow").keys), "a flow", true);
	for (const key of ["tasks"]) if (isUnset(childOf(flow.root, key))) yield missing("the flow", key, []);
	for (const task of flow.tasks) yield* elementViolations(flow, task, "Task", "task");
	for (const trigger of flow.triggers) yield* elementViolations(flow, trigger, "Trigger", "trigger");
	yield* retryViolations(flow.root, []);
	const concurrency = childOf(flow.root, "concurrency");
	if (concurrency?.kind === "map") yield* unknownKeys(concurrency, ["concurrency"], Object.keys(partFacts("Concurrency").keys), "`concurrency`", true);
}
function* elementViolations(flow, element, part, noun) {
	const { node, path, coreType, id, writtenType } = element;
	const common = Object.keys(partFacts(part).keys);
	const whose = `${noun} ${quoted(id ?? "")}`;
	if (id === null && isUnset(childOf(node, "id"))) yield missing(`A ${noun}`, "id", path);
	if (writtenType === "" && isUnset(childOf(node, "type"))) yield missing(id === null ? `A ${noun}` : capital(whose), "type", path);
	yield* retryViolations(node, path);
	const facts = coreType === null ? void 0 : typeFacts(coreType);
	if (!facts) {
		if (coreType !== null) yield* misspeltType(element, noun);
		yield* unknownKeys(node, path, common, whose, false);
		return;
	}
	yield* unknownKeys(node, path, [...common, ...Object.keys(facts.keys)], `${writtenType.split(".").at(-1)}`, true);
	for (const [key, { required }] of Object.entries(facts.keys)) if (required && !node.entries.has(key) && !isGiven(flow, element, key)) yield missing(capital(whose), key, path);
	if (coreType === "flow.Switch" && !["cases", "defaults"].some((key) => hasTasks(childOf(node, key))) && !isGiven(flow, element, "cases")) yield {
		kind: "missing-key",
		at: {
			path: [...path, "cases"],
			part: "key"
		},
		message: `${capital(whose)} has neither "cases" nor "defaults" with tasks`,
		remedy: "Add `cases` or `defaults` with at least one task"
	};
}
function hasTasks(node) {
	if (node?.kind === "list") return node.items.length > 0;
	return node?.kind === "map" ? [...node.entries.values()].some(({ value }) => hasTasks(value)) : node !== void 0 && !isUnset(node);
}
function isGiven(flow, { type, writtenType }, key) {
	return flow.pluginDefaults.some((one) => (isOf(type, presentType(one.type)) || isOf(writtenType, one.type)) && one.values?.entries.has(key));
}
function* misspeltType({ path, type, writtenType }, noun) {
	if (type !== writtenType) return;
	const cut = type.lastIndexOf(".") + 1;
	const inPackage = typesOf(noun).map(coreType).filter((name) => name.startsWith(type.slice(0, cut)) && !name.includes(".", cut));
	const nearest = soleClosestTo(type.slice(cut), inPackage.map((name) => name.slice(cut)));
	const near = nearest === void 0 || Math.abs(nearest.length - (type.length - cut)) > 2 ? void 0 : type.slice(0, cut) + nearest;
	if (near === void 0) return;
	yield {
		kind: "unknown-job",
		at: { path: [...path, "type"] },
		message: `Unknown type ${quoted(type)}; did you mean ${quoted(near)}?`,
		remedy: `Write ${quoted(near)}`
	};
}
function* unknownKeys(node, path, known, whose, isClosed) {
	for (const [key, entry] of node.entries) {
		if (known.includes(key) || key === "<<") continue;
		const near = soleClosestTo(key, known);
		if (!isClosed && (near === void 0 || !isSlip(key, near) || node.entries.has(near))) continue;
		const hint = near === void 0 ? "" : `; did you mean ${quoted(near)}?`;
		yield {
			kind: "unknown-key",
			at: {
				path: [...path, key],
				part: "key"
			},
			message: `Unknown key ${quoted(key)} in ${whose}${hint}`,
			remedy: near === void 0 ? "Remove the key: the server refuses the flow" : `Write ${quoted(near)}`,
			...!isClosed && { severity: "warning" },
			...near !== void 0 && !node.entries.has(near) && !entry.merged && { fix: {
				title: `Write ${quoted(near)}`,
				safety: "unsafe",
				edits: [{
					span: entry.keySpan,
					text: near
				}]
			} }
		};
	}
}
function isSlip(key, near) {
	return near.length > 6 && key !== near && key.toLowerCase()[0] === near[0];
}
const retries = {
	constant: {
		part: "Constant",
		required: ["interval"]
	},
	exponential: {
		part: "Exponential",
		required: ["interval", "maxInterval"]
	},
	random: {
		part: "Random",
		required: ["minInterval", "maxInterval"]
	}
};
function* retryViolations(holder, path) {
	const retry = childOf(holder, "retry");
	if (retry?.kind !== "map") return;
	const type = nameIn(retry, "type");
	const own = [...path, "retry"];
	const form = type === null ? void 0 : retries[type];
	if (type === null) yield missing("A retry", "type", own);
	else if (!form && !type.includes("{{")) yield {
		kind: "wrong-value",
		at: { path: [...own, "type"] },
		message: `Type of the retry is ${quoted(type)}, which is none of constant, exponential and random`,
		remedy: `Write ${retries[type.toLowerCase()] ? quoted(type.toLowerCase()) : "one of the three"}`
	};
	if (!form) return;
	yield* unknownKeys(retry, own, Object.keys(partFacts(form.part).keys), `the ${type} retry`, true);
	for (const key of form.required) if (isUnset(childOf(retry, key))) yield missing(`The ${type} retry`, key, own);
}
function missing(whose, key, path) {
	return {
		kind: "missing-key",
		at: {
			path: [...path, key],
			part: "key"
		},
		message: `${whose === "the flow" ? "The flow" : whose} has no ${quoted(key)}`,
		remedy: `Add ${quoted(key)}`
	};
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/dialects/kestra/validate.ts
const mostViolations = 1e3;
function validateFlows({ documents: [document] }) {
	const told = [];
	for (const flow of flowsIn(document)) {
		if (isBroken(flow.document)) continue;
		for (const violation of flowViolations(flow)) {
			if (told.length === mostViolations) return told;
			told.push(flow.document === document ? violation : {
				...violation,
				document: flow.document
			});
		}
	}
	return told;
}
// src/dialects/kestra/index.ts
const kestra = {
	...kestraDialect,
	service,
	recognise: recogniseFlow,
	projectsIn: eachAlone,
	validate: validateFlows,
	read: (project) => readFlows(kestraDialect, project)
};
// src/dialects/kestra/rules/constant-condition.ts
const conditional = new Set([
	"flow.If",
	"flow.LoopUntil",
	"execution.Fail"
]);
const falsy = new Set([
	"false",
	"0",
	"-0",
	""
]);
var constant_condition_default = defineRule({
	summary: "Conditions must hold an expression",
	why: "Only `false`, `0`, `-0` and an empty text are false. A text without `{{ }}` is never evaluated, so it is always true.",
	remedy: "Write the condition in `{{ }}`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/tasks/flowable-tasks"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) for (const task of flow.tasks) for (const entry of conditionsOf(task)) yield* problemOf(task, entry);
	}
});
function conditionsOf(task) {
	const node = conditional.has(task.coreType ?? "") ? childOf(task.node, "condition") : void 0;
	return [...task.runIf ? [task.runIf] : [], ...node ? [{
		node,
		path: [...task.path, "condition"]
	}] : []];
}
function* problemOf(task, { node, path }) {
	const text = wordOf(node)?.trim();
	if (text === void 0 || text === "true" || /\{[{%#]/.test(text)) return;
	const key = String(path.at(-1));
	const isFalse = falsy.has(text);
	const at = {
		path,
		part: "value"
	};
	const who = `\`${key}\` of task ${quoted(task.id ?? "")}`;
	if (isFalse) yield {
		at,
		message: `${who} is always false: ${quoted(text)} is no expression`,
		subject: key,
		severity: "note",
		remedy: "Write an expression, or set `disabled: true`."
	};
	else yield {
		at,
		message: `${who} is always true: ${quoted(text)} is a text without an expression`,
		subject: key,
		remedy: remedyFor(text)
	};
}
function remedyFor(text) {
	return /^(?:no|off|false|n)$/i.test(text) ? "Write `false`." : `Write \`{{ ${text} }}\`.`;
}
// src/dialects/kestra/rules/cron-days-or.ts
var cron_days_or_default = defineRule({
	summary: "A cron expression should not restrict the day of month and the day of week",
	why: "The two day fields are joined by \"or\": the schedule starts on each day that either of them names, not on the days that both name.",
	remedy: "Write `*` in one of the two day fields, and restrict the other days with a condition of the trigger.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],
	*check({ pipeline }) {
		for (const { clock, cron } of pipeline.triggers) {
			if (!clock || !("cron" in clock) || clock.cron.days.kind !== "either" || cron.value === void 0) continue;
			const [day, , weekday] = cron.value.trim().split(/\s+/).slice(-3);
			yield {
				at: cron.at,
				message: `Cron expression ${quoted(cron.value)} starts on day of month ${day} or on day of week ${weekday}, not only where both hold`
			};
		}
	}
});
// src/dialects/kestra/rules/flow-trigger-context.ts
const meant = {
	executionId: "execution.id",
	flowId: null,
	namespace: null,
	state: null,
	flowRevision: null
};
var flow_trigger_context_default = defineRule({
	summary: "Inputs of a Flow trigger must read the upstream execution",
	why: "Its inputs are rendered in the execution that wakes it, where `trigger` is not yet this trigger. The name is missing, the start is dropped, and the flow never runs.",
	remedy: "Read `execution.id` and `outputs` of the upstream execution.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) for (const { site, trigger, template } of sitesIn(flow)) {
			if (trigger?.coreType !== "trigger.Flow" || site.path[trigger.path.length] !== "inputs") continue;
			for (const { root, steps, isGuarded, span } of lookupsIn(template).lookups) {
				const name = steps[0]?.name ?? "";
				if (root !== "trigger" || isGuarded || !Object.hasOwn(meant, name)) continue;
				const own = meant[name] ?? void 0;
				const at = {
					path: site.path,
					within: span
				};
				const fix = own === void 0 ? void 0 : replacePiece(pipeline.document, at, own, "unsafe");
				yield {
					at,
					message: `Trigger ${quoted(trigger.id ?? "")} reads ${quoted(`trigger.${name}`)} in its inputs, where it does not exist yet`,
					subject: `trigger.${name}`,
					remedy: own === void 0 ? `Read \`trigger.${name}\` in the tasks of the flow instead of passing it as an input.` : `Write \`${own}\`.`,
					...fix && { fix }
				};
			}
		}
	}
});
// src/dialects/kestra/rules/flow-trigger-unfiltered.ts
const filters = [
	"conditions",
	"preconditions",
	"dependsOn",
	"when"
];
var flow_trigger_unfiltered_default = defineRule({
	summary: "A Flow trigger must say which flows it listens to",
	why: "Without conditions, preconditions or dependsOn the flow starts after each execution of every flow of the instance. A list of states is no filter.",
	remedy: "Name the flows under `preconditions` (up to 1.3) or `dependsOn` (from 2.0).",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) for (const { coreType, node, path, id, isDisabled } of flow.triggers) {
			if (coreType !== "trigger.Flow" || isDisabled) continue;
			if (filters.some((key) => !isUnset(childOf(node, key)) && !isEmptyCollection(childOf(node, key))) || flow.pluginDefaults.length > 0) continue;
			yield {
				at: { path },
				message: `Trigger ${quoted(id ?? "")} starts the flow after every execution of every other flow of the instance`,
				subject: id ?? ""
			};
		}
	}
});
// src/dialects/kestra/rules/hyphenated-access.ts
var hyphenated_access_default = defineRule({
	summary: "Names with a hyphen must stand in brackets",
	why: "After a dot a hyphen subtracts: `outputs.load-orders` is `outputs.load` minus `orders`. The expression fails when the task runs.",
	remedy: "Write the name in brackets and quotes, for example `outputs['load-orders']`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/expressions"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) for (const one of sitesIn(flow)) {
			if (one.place === "trigger") continue;
			for (const { lookup, name, span, withDot } of hyphensIn(flow, one)) {
				const bracketed = `['${name}']`;
				const fix = replacePiece(pipeline.document, {
					path: one.site.path,
					within: withDot
				}, bracketed, "unsafe");
				yield {
					at: {
						path: one.site.path,
						within: span
					},
					message: `${quoted(`${lookup.root}.${name}`)} is read as a subtraction: a name after a dot ends at a hyphen`,
					remedy: `Write \`${lookup.root}${bracketed}\`.`,
					subject: name,
					...fix && { fix }
				};
			}
		}
	}
});
// src/dialects/kestra/release.ts
function releasesOf(pipeline, flow) {
	const version = pipeline.target?.version ?? null;
	if (version !== null) return {
		from: version,
		before: null,
		isConfigured: true
	};
	const marks = marksIn(flow);
	const [isNew, isOld] = [marks.has("new"), marks.has("old")];
	return {
		from: isNew && !isOld ? "2.0" : null,
		before: isOld && !isNew ? "2.0" : null,
		isConfigured: false
	};
}
function isFrom({ from }, release) {
	return from !== null && compare(from, release) >= 0;
}
function isBefore({ from, before, isConfigured }, release) {
	if (isConfigured) return from !== null && compare(from, release) < 0;
	return before !== null && compare(before, release) <= 0;
}
function compare(a, b) {
	const [one, other] = [a, b].map((text) => text.split(".").map(Number));
	const [major = 0, minor = 0] = one ?? [];
	const [otherMajor = 0, otherMinor = 0] = other ?? [];
	return major - otherMajor || minor - otherMinor;
}
function marksIn(flow) {
	const marks = new Set();
	const note = ({ since, until }) => {
		if (until === "2.0") marks.add("old");
		if (since === "2.0") marks.add("new");
	};
	for (const [key, facts] of Object.entries(partFacts("Flow").keys)) if (childOf(flow.root, key)) note(facts);
	for (const { node } of flow.triggers) for (const [key, facts] of Object.entries(partFacts("Trigger").keys)) if (childOf(node, key)) note(facts);
	for (const { coreType, node, writtenType, type } of [...flow.tasks, ...flow.triggers]) {
		if (writtenType !== type) marks.add("old");
		const facts = coreType === null ? void 0 : typeFacts(coreType);
		if (facts) note(facts);
		for (const [key, of] of Object.entries(facts?.keys ?? {})) if (childOf(node, key)) note(of);
	}
	for (const { node } of flow.tasks) if (childOf(node, "when") && !childOf(node, "runIf")) marks.add("new");
	return marks;
}
// src/dialects/kestra/rules/input-default-optional.ts
var input_default_optional_default = defineRule({
	summary: "An input with a default must be required",
	why: "A default is always applied, so the input is never without a value. Releases from 1.1 on refuse the flow.",
	remedy: "Remove `required: false`, or write `prefill` in the place of `defaults`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/inputs"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) {
			const releases = releasesOf(pipeline, flow);
			if (isBefore(releases, "1.1")) continue;
			for (const { id, default: fallback, isRequired } of flow.inputs) {
				if (!fallback || isRequired !== false) continue;
				yield {
					at: {
						path: fallback.path.slice(0, -1).concat("required"),
						part: "key"
					},
					message: `Input ${quoted(id)} has "defaults" and is not required, which releases from 1.1 on refuse; "prefill" is a value that can be removed`,
					subject: id,
					...!isFrom(releases, "1.1") && { severity: "warning" }
				};
			}
		}
	}
});
// src/dialects/kestra/rules/input-dependency.ts
var input_dependency_default = defineRule({
	summary: "Inputs can depend only on inputs that exist",
	why: "The server refuses a flow whose input depends on an input that the flow does not declare.",
	remedy: "Write the id of another input of the flow.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { inputs } of flowsOf(pipeline)) {
			const ids = inputs.map(({ id }) => id);
			for (const input of inputs) for (const { name, path } of input.dependsOn) {
				if (ids.includes(name) || name.includes("{{")) continue;
				const near = soleClosestTo(name, ids.filter((id) => id !== input.id));
				yield {
					at: { path },
					message: `Input ${quoted(input.id)} depends on ${quoted(name)}, which is no input of the flow${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
					...near !== void 0 && { remedy: `Write ${quoted(near)}.` },
					subject: [input.id, name].join("\n")
				};
			}
		}
	}
});
// src/dialects/kestra/rules/invalid-identifier.ts
const forms = {
	flow: {
		pattern: /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$/,
		words: "up to 100 letters, digits, dots, hyphens and underscores, a letter or digit first"
	},
	namespace: {
		pattern: /^[a-z0-9][a-z0-9._-]{0,149}$/,
		words: "up to 150 lower-case letters, digits, dots, hyphens and underscores, a letter or digit first"
	},
	task: {
		pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/,
		words: "letters, digits, hyphens and underscores, a letter or digit first"
	}
};
var invalid_identifier_default = defineRule({
	summary: "Ids and namespaces must have the characters that the server takes",
	why: "The server refuses a flow with any other id or namespace.",
	remedy: "Write an id of the form that the message names.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) {
			const named = [
				{
					form: "flow",
					what: "Flow id",
					id: flow.id,
					path: ["id"]
				},
				{
					form: "namespace",
					what: "Namespace",
					id: flow.namespace,
					path: ["namespace"]
				},
				...flow.tasks.map(({ id, path }) => ({
					form: "task",
					what: "Task id",
					id,
					path: [...path, "id"]
				})),
				...flow.triggers.map(({ id, path }) => ({
					form: "task",
					what: "Trigger id",
					id,
					path: [...path, "id"]
				}))
			];
			for (const { form, what, id, path } of named) {
				if (id === null || forms[form].pattern.test(id)) continue;
				yield {
					at: { path },
					message: `${what} ${quoted(id)} must consist of ${forms[form].words}`,
					subject: `${form} ${id}`
				};
			}
		}
	}
});
// src/dialects/kestra/rules/iteration-values.ts
var iteration_values_default = defineRule({
	summary: "The values of a ForEach should be different",
	why: "The values are made distinct before the loop starts: one that is written twice runs once.",
	remedy: "Remove the repeated value, or make it different.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { tasks } of flowsOf(pipeline)) for (const { coreType, node, path, id } of tasks) {
			const key = coreType === "flow.ForEach" ? "values" : "value";
			const values = coreType !== null && loops.has(coreType) ? childOf(node, key) : void 0;
			const repeated = values && repeatedIn(itemsIn(values) ?? []);
			if (repeated === void 0) continue;
			yield {
				at: {
					path: [...path, key],
					part: "key"
				},
				message: `Loop ${quoted(id ?? "")} names the value ${quoted(repeated)} more than once, and runs it once`,
				subject: id ?? ""
			};
		}
	}
});
const loops = new Set([
	"flow.ForEach",
	"flow.EachSequential",
	"flow.EachParallel"
]);
function repeatedIn(items) {
	const seen = new Set();
	for (const item of items) {
		if (item.kind !== "scalar" || item.value === null) continue;
		const text = String(item.value);
		if (text.includes("{{")) continue;
		if (seen.has(text)) return text;
		seen.add(text);
	}
}
// src/dialects/kestra/rules/loop-output-key.ts
const keyed = new Set([
	"flow.ForEach",
	"flow.EachSequential",
	"flow.EachParallel"
]);
const outputs = new Set([
	"value",
	"values",
	"vars",
	"uri",
	"uris",
	"body",
	"code",
	"headers",
	"outputFiles",
	"exitCode"
]);
var loop_output_key_default = defineRule({
	summary: "Outputs of a task in a loop must be read by the value of the loop",
	why: "The engine keeps the outputs of each turn under its value. Without the value the name is missing, and the expression fails when the task runs.",
	remedy: "Write the value of the loop in brackets after the id of the task.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/outputs"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) for (const { site, task: reader, template } of sitesIn(flow)) for (const { root, steps, isGuarded, span } of lookupsIn(template).lookups) {
			const [first, second] = steps;
			if (root !== "outputs" || isGuarded || first?.name == null || !second) continue;
			const target = soleTask$1(flow, first.name);
			const loop = target && ownersOf(target).find(({ coreType }) => keyed.has(coreType ?? ""));
			if (!loop || !isOutput(second, loop)) continue;
			const access = `outputs.${first.name}[taskrun.value].${second.name}`;
			yield {
				at: {
					path: site.path,
					within: span
				},
				message: `Task ${quoted(first.name)} is in loop ${quoted(loop.id ?? "")}: its outputs have no ${quoted(second.name ?? "")} without a value of the loop`,
				subject: first.name,
				...reader?.list.owner === loop && first.isMember && { remedy: `Write \`${access}\`.` },
				related: [{
					at: {
						path: loop.path,
						part: "key"
					},
					message: "is the loop"
				}]
			};
		}
	}
});
function soleTask$1({ tasks, taskById }, name) {
	return tasks.filter(({ id }) => id === name).length === 1 ? taskById.get(name) : void 0;
}
function isOutput({ name, isMember }, { node }) {
	if (name === null || !isMember || !outputs.has(name)) return false;
	const values = childOf(node, "values") ?? childOf(node, "value");
	return !(values && itemsIn(values))?.some((item) => wordOf(item) === name);
}
// src/dialects/kestra/rules/output-unavailable.ts
var output_unavailable_default = defineRule({
	summary: "Tasks must read outputs of tasks that have run before them",
	why: "The engine does not check the order when a flow is saved. The expression fails when the task runs: \"Unable to find\" the name.",
	remedy: "Move the task that reads the output behind the other one, or provide for a missing value with `??`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/outputs"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) for (const { site, task, template } of sitesIn(flow)) {
			if (!task) continue;
			for (const { root, steps, isGuarded, isFallback, span } of lookupsIn(template).lookups) {
				const name = root === "outputs" && !isGuarded ? steps[0]?.name : void 0;
				const target = name == null ? void 0 : soleTask(flow, name);
				const told = target && tellings[verdictOf(target, task, isFallback)];
				if (!told || !target) continue;
				yield {
					at: {
						path: site.path,
						within: span
					},
					message: `Task ${quoted(task.id ?? "")} reads outputs of task ${quoted(target.id ?? "")}, ${told.because}`,
					remedy: told.remedy,
					subject: target.id ?? "",
					related: [{
						at: {
							path: target.path,
							part: "key"
						},
						message: "is read"
					}],
					...told.isMild && { severity: "warning" }
				};
			}
		}
	}
});
function soleTask({ tasks, taskById }, name) {
	return tasks.filter(({ id }) => id === name).length === 1 ? taskById.get(name) : void 0;
}
function verdictOf(target, reader, isFallback) {
	const found = availabilityOf(target, reader);
	const around = [reader, ...ownersOf(reader)];
	const isCareful = isFallback || around.some((task) => task.runIf !== null || task.list.role !== "tasks");
	return found === "perhaps" && isCareful ? "unknown" : found;
}
const withDefault = "or write a default after `??`.";
const tellings = {
	later: {
		because: "which runs later",
		remedy: `Move it behind that task, ${withDefault}`
	},
	itself: {
		because: "which is itself: they do not exist before it has run",
		remedy: "Read the outputs in a later task."
	},
	sibling: {
		because: "which runs at the same time",
		remedy: `Let it run after that task, ${withDefault}`
	},
	"other-branch": {
		because: "which is in another branch: only one of the two runs",
		remedy: `Read a task that runs in both cases, ${withDefault}`
	},
	handler: {
		because: "which runs only when the tasks before it are over",
		remedy: `Read them in a handler, ${withDefault}`
	},
	disabled: {
		because: "which is disabled and has no outputs",
		remedy: `Enable the task, ${withDefault}`
	},
	perhaps: {
		because: "which a condition may skip",
		remedy: `Give the reader the same condition, ${withDefault}`,
		isMild: true
	}
};
// src/dialects/kestra/rules/removed-in-version.ts
var removed_in_version_default = defineRule({
	summary: "Flows must use what the configured release reads",
	why: "The server refuses a flow with a key or a type that its release does not have.",
	remedy: "Write what the release has in its place.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) {
			const { from: release, isConfigured } = releasesOf(pipeline, flow);
			if (release === null || !isConfigured) continue;
			for (const { facts, path, part, name } of usesIn(flow)) {
				const hint = replacements[name];
				const said = saidOf(facts, release);
				if (said === void 0) continue;
				yield {
					at: {
						path,
						part
					},
					message: `${quoted(name)} ${said}: the configured release ${release} refuses it`,
					...hint !== void 0 && facts.until !== void 0 && { remedy: `Write ${hint} in its place.` },
					subject: name
				};
			}
		}
	}
});
const replacements = {
	conditions: "`when`",
	preconditions: "`dependsOn`",
	"flow.ForEach": "`flow.Loop`",
	"flow.EachSequential": "`flow.Loop`",
	"flow.EachParallel": "`flow.Loop`",
	"flow.ForEachItem": "`flow.Loop`",
	workerGroup: "`workerSelector`",
	maxAttempt: "`maxAttempts`",
	minLogLevel: "`logLevel`"
};
function saidOf({ since, until }, release) {
	if (until !== void 0 && compare(release, until) >= 0) return `is gone from ${until} on`;
	return since !== void 0 && compare(release, since) < 0 ? `came with ${since}` : void 0;
}
function* usesIn(flow) {
	yield* keysIn(flow.root.entries.keys(), [], [partFacts("Flow")]);
	for (const element of flow.tasks) yield* elementIn(element, partFacts("Task"));
	for (const element of flow.triggers) yield* elementIn(element, partFacts("Trigger"));
}
function* elementIn({ node, path, coreType, type, writtenType }, common) {
	const own = coreType === null ? void 0 : typeFacts(coreType);
	if (own && coreType !== null) yield {
		name: coreType,
		facts: own,
		path: [...path, "type"],
		part: "value"
	};
	if (type !== writtenType) yield {
		name: writtenType,
		facts: { until: "2.0" },
		path: [...path, "type"],
		part: "value"
	};
	yield* keysIn(node.entries.keys(), path, own ? [own, common] : [common]);
	const retry = childOf(node, "retry");
	if (childOf(retry, "maxAttempt")) yield {
		name: "maxAttempt",
		facts: { until: "2.0" },
		path: [
			...path,
			"retry",
			"maxAttempt"
		],
		part: "key"
	};
}
function* keysIn(keys, path, tables) {
	for (const key of keys) {
		const facts = tables.flatMap((table) => table.keys[key] ?? [])[0];
		if (facts) yield {
			name: key,
			facts,
			path: [...path, key],
			part: "key"
		};
	}
}
// src/dialects/kestra/rules/reserved-flow-id.ts
const reserved = new Set([
	"pause",
	"resume",
	"force-run",
	"change-status",
	"kill",
	"executions",
	"search",
	"source",
	"disable",
	"enable"
]);
var reserved_flow_id_default = defineRule({
	summary: "A flow must not have an id that the server reserves",
	why: "Releases from 1.0 on refuse the flow: the word is a part of the addresses of the API.",
	remedy: "Give the flow another id.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) {
			if (flow.id === null || !reserved.has(flow.id) || isBefore(releasesOf(pipeline, flow), "1.0")) continue;
			yield {
				at: { path: ["id"] },
				message: `Flow id ${quoted(flow.id)} is reserved: releases from 1.0 on refuse the flow`
			};
		}
	}
});
// src/dialects/kestra/rules/retry-unbounded.ts
var retry_unbounded_default = defineRule({
	summary: "A retry must have a bound",
	why: "Without a number of attempts and without a duration a task that keeps failing is retried without end: the execution never ends, and no failure is reported.",
	remedy: "Set `maxAttempts` or `maxDuration` on the retry.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/retries"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) {
			const holders = [{
				node: flow.root,
				path: [],
				label: `Flow ${quoted(flow.id ?? "")}`,
				task: null
			}, ...flow.tasks.map((task) => ({
				...task,
				label: `Task ${quoted(task.id ?? "")}`,
				task
			}))];
			for (const { node, path, label } of holders) {
				if (!unbounded(node) || flow.pluginDefaults.some(({ values }) => values?.entries.has("retry"))) continue;
				yield {
					at: {
						path: [...path, "retry"],
						part: "key"
					},
					message: `${label} retries without end: its retry has neither "maxAttempts" nor "maxDuration"`,
					subject: label
				};
			}
		}
	}
});
const bounds = [
	"maxAttempts",
	"maxAttempt",
	"maxDuration"
];
function unbounded(node) {
	const retry = childOf(node, "retry");
	return retry?.kind === "map" && retry.entries.has("type") && bounds.every((key) => !retry.entries.has(key)) ? retry : void 0;
}
// src/dialects/kestra/rules/second-flow.ts
var second_flow_default = defineDocumentRule({
	summary: "A file should hold one flow",
	why: "The server takes every document of a file as a flow, but the local check of the command line reads the first one only.",
	remedy: "Move the second flow to a file of its own.",
	severity: "note",
	since: "0.1.0",
	*check({ document }) {
		const [, second] = flowsIn(document);
		if (!second) return;
		const start = second.root.span.start;
		yield {
			at: { span: {
				start,
				end: start + 2
			} },
			message: `The file holds a second flow, ${quoted(second.id ?? "")}, which the local check does not read`
		};
	}
});
// src/dialects/kestra/rules/subflow-contract.ts
var subflow_contract_default = defineWorkspaceRule({
	summary: "A Subflow must pass the inputs that the other flow declares",
	why: "The execution of the other flow is not created where a required input is missing; the task fails when it is reached.",
	remedy: "Pass the inputs that the other flow of the repository declares.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/subflows"],
	*check({ pipelines, isReviewed }) {
		const flows = pipelines.flatMap(flowsOf);
		const byId = new Map();
		for (const flow of flows) byId.set(nameOf(flow), byId.has(nameOf(flow)) ? null : flow);
		for (const flow of flows) {
			if (!isReviewed(flow.document)) continue;
			for (const task of flow.tasks) {
				const target = targetIn(task);
				const other = target === void 0 ? void 0 : byId.get(target);
				if (other) yield* problemsOf(flow, task, other);
			}
		}
	}
});
function nameOf({ namespace, id }) {
	return `${namespace}.${id}`;
}
function targetIn({ coreType, node }) {
	if (coreType !== "flow.Subflow" || childOf(node, "revision")) return void 0;
	const [namespace, id] = ["namespace", "flowId"].map((key) => {
		const value = childOf(node, key);
		return value && textIn(value);
	});
	return namespace === void 0 || id === void 0 ? void 0 : `${namespace}.${id}`;
}
function* problemsOf(flow, task, other) {
	const { document } = flow;
	const inputs = childOf(task.node, "inputs");
	const isGiven = flow.pluginDefaults.some((one) => isOf(task.type, one.type) && one.values?.entries.has("inputs"));
	const label = `Subflow ${quoted(task.id ?? "")}`;
	if (isTrue(childOf(other.root, "disabled"))) yield {
		document,
		at: { path: [...task.path, "flowId"] },
		message: `${label} starts flow ${quoted(nameOf(other))}, which is disabled`,
		remedy: "Enable the other flow, or remove the task.",
		subject: `${task.id} disabled`,
		severity: "warning"
	};
	if (isGiven || inputs && inputs.kind !== "map") return;
	const passed = inputs?.kind === "map" ? [...inputs.entries.keys()] : [];
	const isPassed = (id) => passed.some((key) => key === id || id.startsWith(`${key}.`) || key.startsWith(`${id}.`));
	for (const { id, isRequired, default: fallback, isDependent } of other.inputs) if (isRequired === true && !fallback && !isDependent && !isPassed(id)) yield {
		document,
		at: {
			path: [...task.path, inputs ? "inputs" : "flowId"],
			part: "key"
		},
		message: `${label} does not pass the required input ${quoted(id)} of flow ${quoted(nameOf(other))}`,
		remedy: `Write ${quoted(id)} under \`inputs\` of the task.`,
		subject: `${task.id} ${id}`
	};
	const declared = other.inputs.map(({ id }) => id);
	for (const key of passed) {
		if (declared.some((id) => id === key || id.startsWith(`${key}.`))) continue;
		const near = soleClosestTo(key, declared);
		yield {
			document,
			at: {
				path: [
					...task.path,
					"inputs",
					key
				],
				part: "key"
			},
			message: `${label} passes ${quoted(key)}, which flow ${quoted(nameOf(other))} does not declare${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
			remedy: near === void 0 ? "Remove it, or declare the input in the other flow." : `Write ${quoted(near)}.`,
			subject: `${task.id} ${key}`,
			severity: "warning"
		};
	}
}
// src/dialects/kestra/rules/timeout-without-effect.ts
var timeout_without_effect_default = defineRule({
	summary: "A timeout belongs on a task that a worker runs",
	why: "A timeout bounds one attempt of a task on a worker. On a group or a Subflow it is accepted and does nothing, so a hanging task is never stopped.",
	remedy: "Set `timeout` on the tasks inside, or an `sla` of type `MAX_DURATION` on the flow.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { tasks } of flowsOf(pipeline)) for (const { coreType, node, path, id } of tasks) {
			if (coreType === null || coreType === "flow.Pause" || !childOf(node, "timeout")) continue;
			if (!Object.hasOwn(flowables, coreType) && coreType !== "flow.Subflow" && coreType !== "flow.ForEachItem") continue;
			yield {
				at: {
					path: [...path, "timeout"],
					part: "key"
				},
				message: `The timeout of ${quoted(id ?? "")} has no effect: the task is a ${coreType.split(".").at(-1)}`,
				subject: id ?? ""
			};
		}
	}
});
// src/dialects/kestra/rules/unknown-variable.ts
var unknown_variable_default = defineRule({
	summary: "Expressions must use declared variables of the flow",
	why: "A variable that the flow does not declare has no value. The expression fails when the task runs.",
	remedy: "Declare the variable under `variables`, or use the name of a declared one.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/variables"],
	*check({ pipeline }) {
		for (const flow of flowsOf(pipeline)) {
			const declared = [...flow.variables.keys()];
			for (const one of sitesIn(flow)) {
				if (one.place === "default") continue;
				const cut = new Set(hyphensIn(flow, one).map(({ lookup }) => lookup));
				for (const lookup of lookupsIn(one.template).lookups) {
					const [first] = lookup.steps;
					if (lookup.root !== "vars" || first?.name == null || lookup.isGuarded || cut.has(lookup)) continue;
					if (flow.variables.has(first.name)) continue;
					const at = {
						path: one.site.path,
						within: first.span
					};
					const near = soleClosestTo(first.name, declared);
					const fix = near === void 0 ? void 0 : replacePiece(pipeline.document, at, near, "unsafe");
					yield {
						at,
						message: `Variable ${quoted(first.name)} is used but not declared${near === void 0 ? "" : `; did you mean ${quoted(near)}?`}`,
						subject: first.name,
						...near !== void 0 && { remedy: `Write \`${near}\`, or declare the variable under \`variables\`.` },
						...fix && { fix }
					};
				}
			}
		}
	}
});
// src/dialects/kestra/rules/webhook-key-literal.ts
var webhook_key_literal_default = defineRule({
	summary: "The key of a webhook should be a secret",
	why: "The key is all that protects the address of the webhook: everyone who can read the repository or its history can start the flow.",
	remedy: "Write another key as a secret, and refer to it as `{{ secret('NAME') }}`.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	sources: ["https://kestra.io/docs/workflow-components/triggers/webhook-trigger"],
	*check({ pipeline }) {
		for (const { triggers } of flowsOf(pipeline)) for (const { coreType, node, path, id } of triggers) {
			const key = coreType === "trigger.Webhook" ? childOf(node, "key") : void 0;
			const text = key && textIn(key);
			if (text === void 0 || text.trim() === "" || /^<.*>$/.test(text)) continue;
			yield {
				at: {
					path: [...path, "key"],
					part: "key"
				},
				message: `The key of webhook ${quoted(id ?? "")} is written in the file`,
				subject: id ?? ""
			};
		}
	}
});
// src/dialects/kestra/rules/working-directory-child.ts
var working_directory_child_default = defineRule({
	summary: "A WorkingDirectory can hold only tasks that a worker runs",
	why: "All tasks of a WorkingDirectory run on one worker: the server refuses groups and calls of other flows in it.",
	remedy: "Move the group out of the WorkingDirectory.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (const { tasks } of flowsOf(pipeline)) for (const { coreType, list, id, path, writtenType } of tasks) {
			if (list.owner?.coreType !== "flow.WorkingDirectory" || list.role !== "tasks" || coreType === null) continue;
			if (!Object.hasOwn(flowables, coreType) && coreType !== "flow.Subflow" && coreType !== "flow.ForEachItem") continue;
			yield {
				at: {
					path,
					part: "key"
				},
				message: `WorkingDirectory ${quoted(list.owner.id ?? "")} holds ${quoted(id ?? "")}, of type ${writtenType.split(".").at(-1)}, which no worker runs`,
				subject: id ?? ""
			};
		}
	}
});
// src/dialects/kestra/rules/index.ts
const rules = {
	"constant-condition": onlyFor("kestra", constant_condition_default),
	"cron-days-or": onlyFor("kestra", cron_days_or_default),
	"flow-trigger-context": onlyFor("kestra", flow_trigger_context_default),
	"flow-trigger-unfiltered": onlyFor("kestra", flow_trigger_unfiltered_default),
	"hyphenated-access": onlyFor("kestra", hyphenated_access_default),
	"input-default-optional": onlyFor("kestra", input_default_optional_default),
	"input-dependency": onlyFor("kestra", input_dependency_default),
	"invalid-identifier": onlyFor("kestra", invalid_identifier_default),
	"iteration-values": onlyFor("kestra", iteration_values_default),
	"loop-output-key": onlyFor("kestra", loop_output_key_default),
	"output-unavailable": onlyFor("kestra", output_unavailable_default),
	"removed-in-version": onlyFor("kestra", removed_in_version_default),
	"reserved-flow-id": onlyFor("kestra", reserved_flow_id_default),
	"retry-unbounded": onlyFor("kestra", retry_unbounded_default),
	"second-flow": onlyFor("kestra", second_flow_default),
	"subflow-contract": onlyFor("kestra", subflow_contract_default),
	"timeout-without-effect": onlyFor("kestra", timeout_without_effect_default),
	"unknown-variable": onlyFor("kestra", unknown_variable_default),
	"webhook-key-literal": onlyFor("kestra", webhook_key_literal_default),
	"working-directory-child": onlyFor("kestra", working_directory_child_default)
};
export { decodeText as C, kestra as S, hyphenated_access_default as _, timeout_without_effect_default as a, cron_days_or_default as b, retry_unbounded_default as c, output_unavailable_default as d, loop_output_key_default as f, input_default_optional_default as g, input_dependency_default as h, unknown_variable_default as i, reserved_flow_id_default as l, invalid_identifier_default as m, working_directory_child_default as n, subflow_contract_default as o, iteration_values_default as p, webhook_key_literal_default as r, second_flow_default as s, rules as t, removed_in_version_default as u, flow_trigger_unfiltered_default as v, parseDocument as w, constant_condition_default as x, flow_trigger_context_default as y };
