const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_startup = require("./startup.js");
const require_check_command = require("./check-command.js");
const require_full_reader = require("./full-reader.js");
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
		names: numbered(require_check_command.shortMonthNames)
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
	for (let $ = 0, $l = text.split(","); $ < $l.length; $++) {
		const item = $l[$];
		{
			const read = itemOf(item, field);
			if (require_check_command.isRefusal(read)) return read;
			values.push(...read.isAlways ? upTo(field.min, field.max, 1) : read.values);
			fromEnd.push(...read.fromEnd);
		}
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
	if (last !== void 0) return require_check_command.isRefusal(last) ? last : {
		isAlways: false,
		values: [],
		fromEnd: [last.before]
	};
	const values = item.includes("-") ? rangeOf(item, field) : item.includes("/") ? stepsOf$1(item, field) : single(item, field);
	return require_check_command.isRefusal(values) ? values : {
		isAlways: false,
		values,
		fromEnd: []
	};
}
function lastDayOf(item, field) {
	const { 1: digits, 2: before } = /^(?:L(?:-(.+))?|(\d+L[\dL]*))$/.exec(item)?.map((part) => part) ?? [];
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
	const { 0: firstText = "", 1: rest = "" } = ends;
	const { 0: lastText = "", 1: stepText } = rest.split("/");
	if (ends.length !== 2 || rest.endsWith("/")) return { refused: `${require_startup.quoted(item)} is not a range of the ${field.label} field` };
	const first = numberOf(firstText, field), last = numberOf(lastText, field);
	if (typeof first === "object") return first;
	if (typeof last === "object") return last;
	if (first > last) return { refused: `The ${field.label} range ${require_startup.quoted(item)} runs backwards` };
	const step = stepText === void 0 ? 1 : stepOf(stepText, field, true);
	return typeof step === "object" ? step : upTo(first, last, step).map((value) => onCalendar(value, field));
}
function stepsOf$1(item, field) {
	const [startText = "", stepText = "", ...more] = item.split("/");
	if (more.length > 0 || stepText === "") return { refused: `${require_startup.quoted(item)} is not a step of the ${field.label} field` };
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
	return { refused: `The step ${require_startup.quoted(text)} does not fit the ${field.label} field: 1 to ${most}` };
}
function numberOf(text, field) {
	const value = field.names.get(text) ?? numberIn(text);
	if (value !== void 0 && value >= field.min && value <= field.max) return value;
	const first = [...field.names.keys()][0], last = [...field.names.keys()].at(-1);
	const names = first === void 0 ? "" : ` or ${first} to ${last}`;
	return { refused: `${require_startup.quoted(text)} does not fit the ${field.label} field: ${field.min} to ${field.max}${names}` };
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
	for (let $ = 0, $l = texts; $ < $l.length; $++) {
		const text = $l[$];
		{
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
		message: `${require_startup.count(words.length, "field")} instead of ${withSeconds ? "six: second" : "five:"} minute hour day-of-month month day-of-week`,
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
		if (!require_check_command.isRefusal(read)) return read;
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
		return isAlways ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : require_check_command.ascending(values);
	};
	const time = {
		...withSeconds && { seconds: numbers("second") },
		minutes: numbers("minute"),
		hours: numbers("hour")
	};
	const monthDays = valuesOf("monthDay"), months = numbers("month"), weekdays = valuesOf("weekday");
	if (problems.length > 0) return { problems };
	const spelled = words.map(({ 0: word }) => word.toUpperCase()).join(" ");
	const cron = require_check_command.cronOf({
		text: spelled,
		...time,
		days: daysOf$1(monthDays, weekdays),
		months,
		repeatsDense: true
	});
	return cron ? { crons: [cron] } : { problems: [{
		message: "It never fires: no month that it names has such a day",
		within: whole
	}] };
}
function daysOf$1(month, week) {
	const days = {
		days: require_check_command.ascending(month.values),
		fromEnd: require_check_command.ascending(month.fromEnd),
		nearest: [],
		lastWorkday: false
	};
	const monthDays = month.isAlways ? void 0 : {
		kind: "month-days",
		...days
	};
	const weekdays = week.isAlways ? void 0 : {
		kind: "weekdays",
		weekdays: require_check_command.ascending(week.values),
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
	const { 0: key } = differing;
	if (!crons.every(({ days }) => JSON.stringify(days) === JSON.stringify(first.days)) || differing.length > 1) return void 0;
	const union = key === void 0 ? first : {
		...first,
		[key]: require_check_command.ascending(crons.flatMap((cron) => cron[key]))
	};
	return require_check_command.cronOf({
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
	return require_check_command.fieldLanguage({
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
// src/dialects/kestra/format/catalogue.ts
const catalogue = JSON.parse(`{"releases":["0.20","0.21","0.22","0.23","0.24","1.0","1.1","1.2","1.3","2.0"],"enums":{"Level":{"ERROR":{},"WARN":{},"INFO":{},"DEBUG":{},"TRACE":{}},"Concurrency.Behavior":{"QUEUE":{},"CANCEL":{},"FAIL":{}},"State.Type":{"CREATED":{},"RUNNING":{},"PAUSED":{},"RESTARTED":{},"KILLING":{},"SUCCESS":{},"WARNING":{},"FAILED":{},"KILLED":{},"CANCELLED":{},"QUEUED":{},"RETRYING":{},"RETRIED":{},"SKIPPED":{},"BREAKPOINT":{"since":"0.24"},"SUBMITTED":{"since":"1.1"},"RESUBMITTED":{"since":"1.1"}},"Type":{"STRING":{},"ENUM":{"until":"2.0"},"SELECT":{},"INT":{},"FLOAT":{},"BOOLEAN":{"until":"2.0"},"DATETIME":{},"DATE":{},"TIME":{},"DURATION":{},"FILE":{},"JSON":{},"URI":{},"SECRET":{},"ARRAY":{},"MULTISELECT":{},"YAML":{},"EMAIL":{},"BOOL":{"since":"0.23"},"ION":{"since":"2.0"},"FORM":{"since":"2.0"},"REUSABLE_INPUTS":{"since":"2.0"}},"Check.Behavior":{"BLOCK_EXECUTION":{},"FAIL_EXECUTION":{},"CREATE_EXECUTION":{}},"Check.Style":{"ERROR":{},"SUCCESS":{},"WARNING":{},"INFO":{}},"Quota.Behavior":{"FAIL":{},"CANCEL":{}},"SLA.Behavior":{"FAIL":{},"CANCEL":{},"NONE":{}},"SLA.Type":{"MAX_DURATION":{},"EXECUTION_ASSERTION":{}},"KVType":{"STRING":{},"NUMBER":{},"BOOLEAN":{},"DATETIME":{},"DATE":{},"DURATION":{},"JSON":{}},"ExecutableTask.RestartBehavior":{"NEW_EXECUTION":{},"RETRY_FAILED":{}},"WorkerGroup.Fallback":{"FAIL":{},"WAIT":{},"CANCEL":{}},"WorkerQueueFallback":{"FAIL":{},"WAIT":{},"CANCEL":{},"IGNORE":{}},"WorkerSelectorMatch":{"ALL":{},"ANY":{}},"AbstractRetry.Behavior":{"RETRY_FAILED_TASK":{},"CREATE_NEW_EXECUTION":{}},"RecoverMissedSchedules":{"LAST":{},"NONE":{},"ALL":{}},"TimeWindow.Type":{"DAILY_TIME_DEADLINE":{},"DAILY_TIME_WINDOW":{},"DURATION_WINDOW":{},"SLIDING_WINDOW":{}},"MultipleCondition.Mode":{"ALL":{},"ANY":{},"AT_LEAST":{}},"DayWeekInMonth.DayInMonth":{"FIRST":{},"LAST":{},"SECOND":{},"THIRD":{},"FOURTH":{}},"ExecutionNamespace.Comparison":{"EQUALS":{},"PREFIX":{},"SUFFIX":{}},"Loop.FetchType":{"AUTO":{},"FETCH":{},"STORE":{}},"FilterItems.ErrorOrNullBehavior":{"FAIL":{},"INCLUDE":{},"EXCLUDE":{}},"FilterItems.FilterType":{"INCLUDE":{},"EXCLUDE":{}},"AbstractWebhookTrigger.FetchType":{"NONE":{},"FETCH":{},"STORE":{}},"Flow.Field":{"FLOW_ID":{},"NAMESPACE":{},"STATE":{},"EXPRESSION":{}},"Flow.Operand":{"AND":{},"OR":{}},"Flow.Type":{"EQUAL_TO":{},"NOT_EQUAL_TO":{},"IN":{},"NOT_IN":{},"IS_TRUE":{},"IS_FALSE":{},"IS_NULL":{},"IS_NOT_NULL":{},"STARTS_WITH":{},"ENDS_WITH":{},"REGEX":{},"CONTAINS":{}}},"unions":{"Input":{"ARRAY":{"part":"ArrayInput"},"BOOLEAN":{"part":"BooleanInput","until":"2.0"},"DATE":{"part":"DateInput"},"DATETIME":{"part":"DateTimeInput"},"DURATION":{"part":"DurationInput"},"FILE":{"part":"FileInput"},"FLOAT":{"part":"FloatInput"},"INT":{"part":"IntInput"},"JSON":{"part":"JsonInput"},"SECRET":{"part":"SecretInput"},"STRING":{"part":"StringInput"},"ENUM":{"part":"EnumInput","until":"2.0"},"SELECT":{"part":"SelectInput"},"TIME":{"part":"TimeInput"},"URI":{"part":"URIInput"},"MULTISELECT":{"part":"MultiselectInput"},"YAML":{"part":"YamlInput"},"EMAIL":{"part":"EmailInput"},"BOOL":{"part":"BoolInput","since":"0.23"},"ION":{"part":"IonInput","since":"2.0"},"FORM":{"part":"FormInput","since":"2.0"},"REUSABLE_INPUTS":{"part":"ReusableInputsInput","since":"2.0"}},"SLA":{"MAX_DURATION":{"part":"MaxDurationSLA"},"EXECUTION_ASSERTION":{"part":"ExecutionAssertionSLA"}},"AbstractRetry":{"constant":{"part":"Constant"},"exponential":{"part":"Exponential"},"random":{"part":"Random"}}},"models":{"Label":{"keys":{"key":{"shape":"text","required":"value","later":[{"from":"1.1","shape":"text","required":"content"}]},"value":{"shape":"text","required":"value","later":[{"from":"1.1","shape":"text","required":"content"}]}}},"AssetsDeclaration":{"since":"1.3","keys":{"assetFailureBehavior":{"since":"2.0"},"enableAuto":{"shape":"rendered:flag"},"inputs":{},"outputs":{}}},"Condition":{"until":"2.0","keys":{"type":{"shape":"text","required":"value"}}},"Count.Flow":{"until":"2.0","keys":{"flowId":{"shape":"text"},"namespace":{"shape":"text"}}},"Concurrency":{"keys":{"behavior":{"shape":"enum:Concurrency.Behavior"},"limit":{"shape":"int","required":"value","min":1}}},"DependsOn":{"keys":{"condition":{"shape":"text"},"inputs":{"shape":"list:text"}}},"Flow":{"keys":{"afterExecution":{"since":"0.22","shape":"list:task"},"checks":{"since":"1.2","shape":"list:part:Check"},"concurrency":{"shape":"part:Concurrency"},"deleted":{"shape":"flag"},"description":{"shape":"text"},"disabled":{"shape":"flag"},"draft":{"since":"2.0","shape":"flag"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"id":{"shape":"text","required":"content"},"inputs":{"shape":"list:union:Input"},"labels":{"shape":"labels"},"listeners":{"until":"2.0","shape":"list:part:Listener"},"namespace":{"shape":"text","required":"value"},"outputs":{"shape":"list:part:Output"},"pluginDefaults":{"until":"2.0","shape":"list:part:PluginDefault"},"policyRefs":{"since":"2.0","shape":"list:text"},"quotas":{"since":"2.0","shape":"list:part:Quota"},"retry":{"shape":"union:AbstractRetry"},"revision":{"shape":"int","min":1},"sla":{"shape":"list:union:SLA"},"source":{"shape":"text"},"taskDefaults":{"until":"2.0","shape":"list:part:PluginDefault"},"tasks":{"shape":"list:task","required":"content"},"tenantId":{"shape":"text"},"triggers":{"shape":"list:trigger"},"updated":{"since":"1.3"},"variables":{"shape":"map"},"workerGroup":{"since":"0.24","until":"2.0","shape":"part:WorkerGroup"},"workerSelector":{"since":"2.0","shape":"part:WorkerSelector"}}},"Output":{"keys":{"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"required":{"since":"1.0","shape":"flag"},"type":{"shape":"enum:Type","required":"value"},"value":{"required":"value"}}},"PluginDefault":{"until":"2.0","keys":{"forced":{"shape":"flag"},"type":{"shape":"text","required":"content"},"values":{"shape":"map","required":"value"}}},"Check":{"since":"1.2","keys":{"behavior":{"shape":"enum:Check.Behavior"},"condition":{"shape":"text","required":"content","later":[{"from":"2.0","shape":"text"}]},"message":{"shape":"text","required":"content"},"style":{"shape":"enum:Check.Style"},"when":{"since":"2.0","shape":"text","required":"content"}}},"ArrayInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"itemType":{"shape":"enum:Type","required":"value"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"BoolInput":{"since":"0.23","keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"BooleanInput":{"until":"2.0","keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"DateInput":{"keys":{"after":{},"before":{},"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"DateTimeInput":{"keys":{"after":{},"before":{},"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"DurationInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"max":{"shape":"duration"},"min":{"shape":"duration"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"EmailInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"EnumInput":{"until":"2.0","keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"},"values":{"shape":"list:text","required":"value"}}},"FileInput":{"keys":{"allowedFileExtensions":{"since":"1.1","shape":"list:text"},"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"extension":{"until":"2.0","shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"FloatInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"max":{"shape":"number"},"min":{"shape":"number"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"FormInput":{"since":"2.0","keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"inputs":{"shape":"list:union:Input","required":"value"},"prefill":{},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"IntInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"max":{"shape":"int"},"min":{"shape":"int"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"IonInput":{"since":"2.0","keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"prefill":{},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"JsonInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"jsonSchema":{"since":"2.0","shape":"text"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"MultiselectInput":{"keys":{"allowCustomValue":{"shape":"flag"},"autoSelectFirst":{"since":"1.0","shape":"flag"},"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"expression":{"shape":"text"},"id":{"shape":"text","required":"content"},"itemType":{"shape":"enum:Type"},"name":{"until":"2.0","shape":"text"},"options":{"until":"2.0","shape":"list:text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"},"values":{"shape":"list:text","later":[{"from":"2.0","shape":"list:part:ValueOption"}]}}},"ReusableInputsInput":{"since":"2.0","keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"namespace":{"shape":"text"},"prefill":{},"ref":{"shape":"text","required":"content"},"required":{"shape":"flag"},"revision":{"shape":"int"},"type":{"shape":"enum:Type","required":"value"}}},"SecretInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"},"validator":{"shape":"text"}}},"SelectInput":{"keys":{"allowCustomValue":{"shape":"flag"},"autoSelectFirst":{"since":"1.0","shape":"flag"},"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"expression":{"shape":"text"},"id":{"shape":"text","required":"content"},"isRadio":{"since":"0.21","shape":"flag"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"},"values":{"shape":"list:text","later":[{"from":"2.0","shape":"list:part:ValueOption"}]}}},"StringInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"},"validator":{"shape":"text"}}},"TimeInput":{"keys":{"after":{},"before":{},"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"URIInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"ValueOption":{"since":"2.0","keys":{"label":{"shape":"text","required":"value"},"value":{"shape":"text","required":"value"}}},"YamlInput":{"keys":{"defaults":{},"dependsOn":{"shape":"part:DependsOn"},"description":{"shape":"text"},"displayName":{"shape":"text"},"id":{"shape":"text","required":"content"},"name":{"until":"2.0","shape":"text"},"prefill":{"since":"1.1"},"required":{"shape":"flag"},"type":{"shape":"enum:Type","required":"value"}}},"Quota":{"since":"2.0","keys":{"behavior":{"shape":"enum:Quota.Behavior","required":"value"},"duration":{"shape":"duration","required":"value"},"limit":{"shape":"long","required":"value","min":1}}},"ExecutionAssertionSLA":{"keys":{"assert":{"shape":"text","required":"content"},"behavior":{"shape":"enum:SLA.Behavior","required":"value"},"id":{"shape":"text","required":"content"},"labels":{"shape":"labels"},"type":{"shape":"enum:SLA.Type","required":"value"}}},"MaxDurationSLA":{"keys":{"behavior":{"shape":"enum:SLA.Behavior","required":"value"},"duration":{"shape":"duration","required":"value"},"id":{"shape":"text","required":"content"},"labels":{"shape":"labels"},"type":{"shape":"enum:SLA.Type","required":"value"}}},"Listener":{"until":"2.0","keys":{"conditions":{"shape":"list:condition"},"description":{"shape":"text"},"tasks":{"shape":"list:task"}}},"Cache":{"since":"0.24","keys":{"enabled":{"shape":"flag","required":"value"},"ttl":{"shape":"duration"}}},"ExecutableTask.SubflowId":{"until":"2.0","keys":{"flowId":{"shape":"text"},"namespace":{"shape":"text"},"revision":{}}},"NamespaceFiles":{"keys":{"enabled":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"exclude":{"shape":"list:text","later":[{"from":"0.21"}]},"folderPerNamespace":{"since":"0.24","shape":"rendered:flag"},"ifExists":{"since":"0.22"},"include":{"shape":"list:text","later":[{"from":"0.21"}]},"namespaces":{"since":"0.22"}}},"Task":{"keys":{"allowFailure":{"shape":"flag"},"allowWarning":{"shape":"flag"},"assets":{"since":"1.2","later":[{"from":"1.3","shape":"part:AssetsDeclaration"}]},"description":{"shape":"text"},"disabled":{"shape":"flag"},"id":{"shape":"text"},"logLevel":{"shape":"enum:Level"},"logToFile":{"shape":"flag"},"policyRefs":{"since":"2.0","shape":"list:text"},"retry":{"shape":"union:AbstractRetry"},"runIf":{"shape":"text"},"taskCache":{"since":"0.24","shape":"part:Cache"},"timeout":{"shape":"rendered:duration"},"type":{"shape":"text"},"version":{"since":"0.22","shape":"text"},"workerGroup":{"until":"2.0","shape":"part:WorkerGroup"},"workerSelector":{"since":"2.0","shape":"part:WorkerSelector"},"when":{"since":"2.0","shape":"text"}}},"WorkerGroup":{"until":"2.0","keys":{"fallback":{"shape":"enum:WorkerGroup.Fallback"},"key":{"shape":"text"}}},"WorkerSelector":{"since":"2.0","keys":{"fallback":{"shape":"enum:WorkerQueueFallback"},"match":{"shape":"enum:WorkerSelectorMatch"},"tags":{"shape":"list:text"}}},"Constant":{"keys":{"behavior":{"shape":"enum:AbstractRetry.Behavior"},"interval":{"shape":"duration","required":"value"},"maxAttempt":{"until":"2.0","shape":"int","min":1,"later":[{"from":"0.24","shape":"int"}]},"maxAttempts":{"since":"0.24","shape":"int","min":1},"maxDuration":{"shape":"duration"},"type":{"shape":"text"},"warningOnRetry":{"shape":"flag"}}},"Exponential":{"keys":{"behavior":{"shape":"enum:AbstractRetry.Behavior"},"delayFactor":{"shape":"number"},"interval":{"shape":"duration","required":"value"},"maxAttempt":{"until":"2.0","shape":"int","min":1,"later":[{"from":"0.24","shape":"int"}]},"maxAttempts":{"since":"0.24","shape":"int","min":1},"maxDuration":{"shape":"duration"},"maxInterval":{"shape":"duration","required":"value"},"type":{"shape":"text"},"warningOnRetry":{"shape":"flag"}}},"Random":{"keys":{"behavior":{"shape":"enum:AbstractRetry.Behavior"},"maxAttempt":{"until":"2.0","shape":"int","min":1,"later":[{"from":"0.24","shape":"int"}]},"maxAttempts":{"since":"0.24","shape":"int","min":1},"maxDuration":{"shape":"duration"},"maxInterval":{"shape":"duration","required":"value"},"minInterval":{"shape":"duration","required":"value"},"type":{"shape":"text"},"warningOnRetry":{"shape":"flag"}}},"Template":{"until":"2.0","keys":{"deleted":{"shape":"flag"},"description":{"shape":"text"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"id":{"shape":"text"},"namespace":{"shape":"text"},"tasks":{"shape":"list:task"},"tenantId":{"shape":"text"}}},"Trigger":{"keys":{"allowConcurrent":{"since":"1.2","shape":"flag"},"assets":{"since":"1.2","later":[{"from":"1.3","shape":"part:AssetsDeclaration"}]},"conditions":{"until":"2.0","shape":"list:condition"},"description":{"shape":"text"},"disabled":{"shape":"flag"},"failOnTriggerError":{"since":"0.24","shape":"flag"},"id":{"shape":"text"},"labels":{"shape":"labels"},"logLevel":{"shape":"enum:Level"},"logToFile":{"shape":"flag"},"minLogLevel":{"until":"2.0","shape":"enum:Level"},"policyRefs":{"since":"2.0","shape":"list:text"},"stopAfter":{"shape":"list:enum:State.Type"},"type":{"shape":"text"},"version":{"since":"0.22","shape":"text"},"when":{"since":"2.0","shape":"text"},"workerGroup":{"until":"2.0","shape":"part:WorkerGroup"},"workerSelector":{"since":"2.0","shape":"part:WorkerSelector"}}},"TimeWindow":{"until":"2.0","keys":{"deadline":{},"endTime":{},"startTime":{},"type":{"shape":"enum:TimeWindow.Type"},"window":{"shape":"duration"},"windowAdvance":{"shape":"duration"}}},"Window":{"since":"2.0","keys":{"deadline":{},"every":{"shape":"duration"},"from":{},"lookback":{"shape":"duration"},"offset":{"shape":"duration"},"timezone":{"shape":"text"},"to":{}}},"Dag.DagTask":{"keys":{"dependsOn":{"shape":"list:text"},"task":{"shape":"task","required":"value"}}},"ForEachItem.Batch":{"until":"2.0","keys":{"bytes":{},"partitions":{"shape":"rendered:int"},"regexPattern":{"since":"1.1"},"rows":{"shape":"rendered:int"},"separator":{}}},"LoopUntil.CheckFrequency":{"since":"0.21","keys":{"interval":{"shape":"duration","later":[{"from":"0.23","shape":"rendered:duration"}]},"maxDuration":{"shape":"duration","later":[{"from":"0.23","shape":"rendered:duration"}]},"maxIterations":{"shape":"int","later":[{"from":"0.23","shape":"rendered:int"}]}}},"WaitFor.CheckFrequency":{"until":"0.21","keys":{"interval":{"shape":"duration"},"maxDuration":{"shape":"duration"},"maxIterations":{"shape":"int"}}},"WorkingDirectory.Cache":{"keys":{"patterns":{"shape":"list:text","later":[{"from":"0.23"}]},"ttl":{"shape":"duration","later":[{"from":"0.23","shape":"rendered:duration"}]}}},"HttpInterface.RequestOptions":{"until":"0.21","keys":{"basicAuthPassword":{"shape":"text"},"basicAuthUser":{"shape":"text"},"connectTimeout":{"shape":"duration"},"connectionPoolIdleTimeout":{"shape":"duration"},"defaultCharset":{},"followRedirects":{"shape":"flag"},"logLevel":{},"maxContentLength":{"shape":"int"},"proxyAddress":{"shape":"text"},"proxyPassword":{"shape":"text"},"proxyPort":{"shape":"int"},"proxyType":{},"proxyUsername":{"shape":"text"},"readIdleTimeout":{"shape":"duration"},"readTimeout":{"shape":"duration"}}},"HttpInterface.SslOptions":{"until":"0.21","keys":{"insecureTrustAllCertificates":{"shape":"flag"}}},"Flow.Dependency":{"since":"2.0","keys":{"flowId":{"shape":"text"},"labels":{"shape":"map"},"namespace":{"shape":"text"},"states":{"shape":"list:enum:State.Type"},"when":{}}},"Flow.ExecutionFilter":{"until":"2.0","keys":{"filters":{"shape":"list:part:Flow.Filter","required":"content"},"id":{"shape":"text","required":"content"},"operand":{"shape":"enum:Flow.Operand"}}},"Flow.Filter":{"until":"2.0","keys":{"field":{"shape":"enum:Flow.Field","required":"value"},"type":{"shape":"enum:Flow.Type","required":"value"},"value":{"shape":"text"},"values":{"shape":"list:text"}}},"Flow.Preconditions":{"until":"2.0","keys":{"flows":{"shape":"list:part:Flow.UpstreamFlow"},"id":{"shape":"text","required":"content"},"resetOnSuccess":{"shape":"flag"},"timeWindow":{"shape":"part:TimeWindow"},"where":{"shape":"list:part:Flow.ExecutionFilter"}}},"Flow.UpstreamFlow":{"until":"2.0","keys":{"flowId":{"shape":"text"},"labels":{"shape":"map"},"namespace":{"shape":"text"},"states":{"shape":"list:enum:State.Type"}}},"McpToolTrigger.Annotations":{"since":"2.0","keys":{"destructive":{"shape":"flag"},"idempotent":{"shape":"flag"},"openWorld":{"shape":"flag"},"readOnly":{"shape":"flag"},"returnDirect":{"shape":"flag"}}}},"types":{"condition.DateTimeBetween":{"until":"2.0","keys":{"after":{},"before":{},"date":{"shape":"text"}},"kind":"condition"},"condition.DayWeek":{"until":"2.0","keys":{"date":{"shape":"text","later":[{"from":"0.23"}]},"dayOfWeek":{"required":"value"}},"kind":"condition"},"condition.DayWeekInMonth":{"until":"2.0","keys":{"date":{"shape":"text"},"dayInMonth":{"shape":"enum:DayWeekInMonth.DayInMonth","required":"value","later":[{"from":"0.23","shape":"rendered:enum:DayWeekInMonth.DayInMonth","required":"value"}]},"dayOfWeek":{"required":"value"}},"kind":"condition"},"condition.ExecutionFlow":{"until":"2.0","keys":{"flowId":{"shape":"text","required":"value","later":[{"from":"0.23","required":"value"}]},"namespace":{"shape":"text","required":"value","later":[{"from":"0.23","required":"value"}]}},"kind":"condition"},"condition.ExecutionLabels":{"until":"2.0","keys":{"labels":{"shape":"labels","required":"value"}},"kind":"condition"},"condition.ExecutionNamespace":{"until":"2.0","keys":{"comparison":{"shape":"enum:ExecutionNamespace.Comparison","later":[{"from":"0.23","shape":"rendered:enum:ExecutionNamespace.Comparison"}]},"namespace":{"shape":"text","required":"value","later":[{"from":"0.23","required":"value"}]},"prefix":{"shape":"flag","later":[{"from":"0.23","shape":"rendered:flag"}]}},"kind":"condition"},"condition.ExecutionOutputs":{"until":"2.0","keys":{"expression":{"shape":"text","required":"content","later":[{"from":"0.23","required":"value"},{"from":"1.0","shape":"rendered:flag","required":"value"}]}},"kind":"condition"},"condition.ExecutionStatus":{"until":"2.0","keys":{"in":{"shape":"list:enum:State.Type","later":[{"from":"0.23"}]},"notIn":{"shape":"list:enum:State.Type","later":[{"from":"0.23"}]}},"kind":"condition"},"condition.Expression":{"until":"2.0","keys":{"expression":{"shape":"text","required":"content","later":[{"from":"0.23","required":"value"}]}},"kind":"condition"},"condition.FlowCondition":{"until":"2.0","keys":{"flowId":{"shape":"text","required":"value"},"namespace":{"shape":"text","required":"value"}},"kind":"condition"},"condition.FlowNamespaceCondition":{"until":"2.0","keys":{"namespace":{"shape":"text","required":"value"},"prefix":{"shape":"flag"}},"kind":"condition"},"condition.HasRetryAttempt":{"until":"2.0","keys":{"in":{"shape":"list:enum:State.Type","later":[{"from":"0.23"}]},"notIn":{"shape":"list:enum:State.Type","later":[{"from":"0.23"}]}},"kind":"condition"},"condition.MultipleCondition":{"until":"2.0","keys":{"conditions":{"shape":"map:condition","required":"content"},"id":{"shape":"text","required":"content"},"resetOnSuccess":{"shape":"flag"},"timeWindow":{"shape":"part:TimeWindow"},"window":{"shape":"duration"},"windowAdvance":{"shape":"duration"}},"kind":"condition"},"condition.Not":{"until":"2.0","keys":{"conditions":{"shape":"list:condition","required":"content"}},"kind":"condition"},"condition.Or":{"until":"2.0","keys":{"conditions":{"shape":"list:condition","required":"content"}},"kind":"condition"},"condition.PublicHoliday":{"until":"2.0","keys":{"country":{"shape":"text","later":[{"from":"0.23"}]},"date":{"shape":"text","later":[{"from":"0.23"}]},"subDivision":{"shape":"text","later":[{"from":"0.23"}]}},"kind":"condition"},"condition.TimeBetween":{"until":"2.0","keys":{"after":{},"before":{},"date":{"shape":"text","later":[{"from":"0.23"}]}},"kind":"condition"},"condition.Weekend":{"until":"2.0","keys":{"date":{"shape":"text","later":[{"from":"0.23"}]}},"kind":"condition"},"debug.Echo":{"until":"2.0","keys":{"format":{"shape":"text","required":"content","later":[{"from":"0.21"}]},"level":{"shape":"enum:Level","later":[{"from":"0.21","shape":"rendered:enum:Level"}]}},"kind":"task"},"debug.Return":{"keys":{"format":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"execution.Assert":{"since":"0.21","keys":{"conditions":{"shape":"list:text","required":"value"},"errorMessage":{}},"kind":"task"},"execution.Count":{"until":"2.0","keys":{"endDate":{"shape":"text","later":[{"from":"0.21"}]},"expression":{"shape":"text","required":"value"},"flows":{"shape":"list:part:Count.Flow"},"namespaces":{"shape":"list:text","later":[{"from":"0.21"}]},"startDate":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"states":{"shape":"list:enum:State.Type","later":[{"from":"0.21"}]}},"kind":"task"},"execution.Exit":{"since":"0.21","keys":{"state":{}},"kind":"task"},"execution.Fail":{"keys":{"condition":{"shape":"text","later":[{"from":"0.21"}]},"errorMessage":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"execution.Labels":{"keys":{"labels":{"required":"value"}},"kind":"task"},"execution.PurgeExecutions":{"keys":{"batchSize":{"since":"1.1","shape":"rendered:int"},"endDate":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"flowId":{"shape":"text","later":[{"from":"0.21"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]},"purgeExecution":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"purgeLog":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"purgeMetric":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"purgeStorage":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"startDate":{"shape":"text","later":[{"from":"0.21"}]},"states":{"shape":"list:enum:State.Type","later":[{"from":"0.21"}]}},"kind":"task"},"execution.Resume":{"until":"2.0","keys":{"executionId":{"shape":"text","later":[{"from":"0.21"}]},"flowId":{"shape":"text","later":[{"from":"0.21"}]},"inputs":{"shape":"map","later":[{"from":"0.21"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"execution.SetVariables":{"since":"0.24","keys":{"overwrite":{"shape":"rendered:flag"},"variables":{"required":"value"}},"kind":"task"},"execution.UnsetVariables":{"since":"0.24","keys":{"ignoreMissing":{"shape":"rendered:flag"},"variables":{"required":"value"}},"kind":"task"},"flow.AllowFailure":{"keys":{"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"tasks":{"shape":"list:task","later":[{"from":"0.23","shape":"list:task","required":"content"}]}},"kind":"task"},"flow.Dag":{"keys":{"concurrent":{"shape":"int","later":[{"from":"0.23","shape":"rendered:int"}]},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"onChildFailure":{"since":"2.0"},"tasks":{"shape":"list:part:Dag.DagTask","required":"content"}},"kind":"task"},"flow.EachParallel":{"until":"2.0","keys":{"concurrent":{"shape":"int","later":[{"from":"0.23","shape":"rendered:int"}]},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"tasks":{"shape":"list:task","required":"content"},"value":{"required":"value"}},"kind":"task"},"flow.EachSequential":{"until":"2.0","keys":{"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"tasks":{"shape":"list:task","later":[{"from":"0.23","shape":"list:task","required":"content"}]},"value":{"required":"value"}},"kind":"task"},"flow.ForEach":{"until":"2.0","keys":{"concurrencyLimit":{"shape":"int","min":0},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"tasks":{"shape":"list:task","later":[{"from":"0.23","shape":"list:task","required":"content"}]},"values":{"required":"value"}},"kind":"task"},"flow.ForEachItem":{"until":"2.0","keys":{"batch":{"shape":"part:ForEachItem.Batch"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"flowId":{"shape":"text","required":"content"},"inheritLabels":{"shape":"flag"},"inputs":{"shape":"map"},"items":{"shape":"text","required":"content"},"labels":{"shape":"labels"},"namespace":{"shape":"text","required":"content"},"restartBehavior":{"since":"0.21","shape":"enum:ExecutableTask.RestartBehavior"},"revision":{"shape":"int"},"scheduleDate":{},"tasks":{"shape":"list:task"},"transmitFailed":{"shape":"flag"},"wait":{"shape":"flag"}},"kind":"task"},"flow.If":{"keys":{"condition":{"shape":"text","later":[{"from":"2.0","shape":"text","required":"value"}]},"else":{"shape":"list:task"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"then":{"shape":"list:task","required":"content"}},"kind":"task"},"flow.Loop":{"since":"2.0","keys":{"concurrencyLimit":{"shape":"int","min":0},"errors":{"shape":"list:task"},"fetchType":{"shape":"enum:Loop.FetchType"},"finally":{"shape":"list:task"},"outputs":{"shape":"list:part:Output"},"tasks":{"shape":"list:task","required":"content"},"transmitFailed":{"shape":"flag"},"values":{"required":"value"}},"kind":"task"},"flow.LoopUntil":{"since":"0.21","keys":{"checkFrequency":{"shape":"part:LoopUntil.CheckFrequency"},"condition":{"shape":"text","required":"value","later":[{"from":"0.23","required":"value"}]},"errors":{"shape":"list:task"},"failOnMaxReached":{"shape":"flag","later":[{"from":"0.23","shape":"rendered:flag"}]},"finally":{"shape":"list:task"},"tasks":{"shape":"list:task","required":"value","later":[{"from":"2.0","shape":"list:task","required":"content"}]}},"kind":"task"},"flow.Parallel":{"keys":{"concurrent":{"shape":"int","later":[{"from":"0.23","shape":"rendered:int"}]},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"onChildFailure":{"since":"2.0"},"tasks":{"shape":"list:task","required":"content"}},"kind":"task"},"flow.Pause":{"keys":{"behavior":{"since":"0.23"},"delay":{"until":"2.0","shape":"rendered:duration"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"onPause":{"since":"0.23","shape":"task"},"onResume":{"shape":"list:union:Input"},"pauseDuration":{"since":"0.23","shape":"rendered:duration"},"tasks":{"until":"2.0","shape":"list:task"},"timeout":{"until":"0.23","shape":"rendered:duration"}},"kind":"task"},"flow.PurgeFlows":{"since":"2.0","keys":{"behavior":{},"flowId":{},"namespace":{}},"kind":"task"},"flow.Sequential":{"keys":{"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"tasks":{"shape":"list:task","later":[{"from":"0.23","shape":"list:task","required":"content"}]}},"kind":"task"},"flow.Sleep":{"keys":{"duration":{"shape":"duration","required":"value","later":[{"from":"0.23","shape":"rendered:duration","required":"value"}]}},"kind":"task"},"flow.Subflow":{"keys":{"flowId":{"shape":"text","required":"value"},"inheritLabels":{"shape":"flag","later":[{"from":"0.23","shape":"rendered:flag"}]},"inputs":{"shape":"map"},"labels":{"shape":"labels"},"namespace":{"shape":"text","required":"content"},"outputs":{"until":"2.0","shape":"map"},"restartBehavior":{"since":"0.21","shape":"enum:ExecutableTask.RestartBehavior"},"revision":{"shape":"int","min":1},"scheduleDate":{},"transmitFailed":{"shape":"flag"},"wait":{"shape":"flag"}},"kind":"task"},"flow.Switch":{"keys":{"cases":{"shape":"map:list:task"},"defaults":{"shape":"list:task"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"value":{"shape":"text","required":"content","later":[{"from":"0.23","required":"value"}]}},"kind":"task"},"flow.Template":{"until":"2.0","keys":{"args":{"shape":"map:text"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"namespace":{"shape":"text","required":"value"},"templateId":{"shape":"text","required":"value"},"tenantId":{"shape":"text"}},"kind":"task"},"flow.WaitFor":{"until":"0.21","keys":{"checkFrequency":{"shape":"part:WaitFor.CheckFrequency"},"condition":{"shape":"text","required":"value"},"errors":{"shape":"list:task"},"failOnMaxReached":{"shape":"flag"},"tasks":{"shape":"list:task","required":"value"}},"kind":"task"},"flow.WorkingDirectory":{"keys":{"cache":{"shape":"part:WorkingDirectory.Cache"},"errors":{"shape":"list:task"},"finally":{"since":"0.21","shape":"list:task"},"inputFiles":{},"namespaceFiles":{"shape":"part:NamespaceFiles"},"outputFiles":{"shape":"list:text","later":[{"from":"0.21"}]},"tasks":{"shape":"list:task","later":[{"from":"0.23","shape":"list:task","required":"content"}]}},"kind":"task"},"http.Download":{"keys":{"allowFailed":{"until":"2.0","shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"body":{"shape":"text","later":[{"from":"0.21"}]},"contentType":{"shape":"text","later":[{"from":"0.21"}]},"failOnEmptyResponse":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"formData":{"shape":"map","later":[{"from":"0.21"}]},"headers":{"shape":"map","later":[{"from":"0.21"}]},"method":{},"options":{"shape":"part:HttpInterface.RequestOptions","later":[{"from":"0.21"}]},"params":{"since":"1.1"},"saveAs":{"since":"1.2"},"sslOptions":{"until":"2.0","shape":"part:HttpInterface.SslOptions","later":[{"from":"0.21"}]},"uri":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"http.Request":{"keys":{"allowFailed":{"until":"2.0","shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"body":{"shape":"text","later":[{"from":"0.21"}]},"contentType":{"shape":"text","later":[{"from":"0.21"}]},"encryptBody":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"formData":{"shape":"map","later":[{"from":"0.21"}]},"headers":{"shape":"map","later":[{"from":"0.21"}]},"method":{},"options":{"shape":"part:HttpInterface.RequestOptions","later":[{"from":"0.21"}]},"params":{"since":"1.1"},"sslOptions":{"until":"2.0","shape":"part:HttpInterface.SslOptions","later":[{"from":"0.21"}]},"uri":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"http.SseRequest":{"since":"1.3","keys":{"allowFailed":{"until":"2.0","shape":"rendered:flag"},"body":{},"concatJqExpression":{},"contentType":{},"failedOnMissingJq":{"shape":"rendered:flag"},"formData":{},"headers":{},"method":{},"options":{},"params":{},"sslOptions":{"until":"2.0"},"uri":{"required":"value"}},"kind":"task"},"http.Trigger":{"keys":{"body":{"shape":"text","later":[{"from":"0.21"}]},"contentType":{"shape":"text","later":[{"from":"0.21"}]},"encryptBody":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"formData":{"shape":"map","later":[{"from":"0.21"}]},"headers":{"shape":"map","later":[{"from":"0.21"}]},"interval":{"shape":"duration"},"method":{},"options":{"shape":"part:HttpInterface.RequestOptions","later":[{"from":"0.21"}]},"params":{"since":"1.1"},"responseCondition":{"shape":"text","later":[{"from":"0.21"}]},"sslOptions":{"until":"2.0","shape":"part:HttpInterface.SslOptions","later":[{"from":"0.21"}]},"uri":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"trigger"},"kv.Delete":{"keys":{"errorOnMissing":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"key":{"shape":"text","later":[{"from":"0.21"},{"from":"1.0","required":"value"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"kv.Get":{"keys":{"errorOnMissing":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"key":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"kv.GetKeys":{"keys":{"namespace":{"shape":"text","later":[{"from":"0.21"}]},"prefix":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"kv.PurgeKV":{"since":"1.0","keys":{"behavior":{"since":"1.1"},"expiredOnly":{"until":"2.0","shape":"rendered:flag"},"includeChildNamespaces":{"shape":"rendered:flag"},"keyPattern":{},"namespacePattern":{},"namespaces":{}},"kind":"task"},"kv.Put":{"since":"1.3","keys":{"errorOnMissing":{"shape":"rendered:flag"},"key":{"required":"value"},"namespace":{},"value":{"required":"value"}},"kind":"task"},"kv.Set":{"keys":{"key":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"kvDescription":{"since":"0.24"},"kvType":{"shape":"enum:KVType","later":[{"from":"0.21","shape":"rendered:enum:KVType"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]},"overwrite":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"ttl":{"shape":"duration","later":[{"from":"0.21","shape":"rendered:duration"}]},"value":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"log.Fetch":{"until":"2.0","keys":{"executionId":{"shape":"text","later":[{"from":"0.21"}]},"flowId":{"shape":"text","later":[{"from":"0.21"}]},"level":{"shape":"enum:Level","later":[{"from":"0.21","shape":"rendered:enum:Level"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]},"tasksId":{}},"kind":"task"},"log.Log":{"keys":{"level":{"shape":"enum:Level","later":[{"from":"0.21","shape":"rendered:enum:Level"}]},"message":{"required":"value"}},"kind":"task"},"log.PurgeLogs":{"keys":{"batchSize":{"since":"2.0","shape":"rendered:int"},"endDate":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"executionId":{"since":"0.24"},"flowId":{"shape":"text","later":[{"from":"0.21"}]},"logLevels":{"shape":"list:enum:Level","later":[{"from":"0.21"}]},"namespace":{"shape":"text","later":[{"from":"0.21"}]},"purgeExecutionLogs":{"since":"2.0","shape":"rendered:flag"},"purgeNonExecutionLogs":{"since":"2.0","shape":"rendered:flag"},"startDate":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"metric.Publish":{"since":"0.22","keys":{"metrics":{}},"kind":"task"},"namespace.DeleteFiles":{"keys":{"deleteParentFolder":{"since":"0.21","shape":"rendered:flag"},"files":{"required":"value"},"namespace":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"namespace.DownloadFiles":{"keys":{"destination":{"shape":"text","later":[{"from":"0.21"}]},"files":{"required":"value"},"namespace":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"namespace.PurgeFiles":{"since":"1.2","keys":{"behavior":{},"filePattern":{},"includeChildNamespaces":{"shape":"rendered:flag"},"namespacePattern":{},"namespaces":{}},"kind":"task"},"namespace.UploadFiles":{"keys":{"conflict":{},"destination":{"shape":"text","later":[{"from":"0.21"}]},"files":{"shape":"list:text","later":[{"from":"0.21"}]},"filesMap":{},"namespace":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"output.OutputValues":{"keys":{"values":{}},"kind":"task"},"state.Delete":{"until":"2.0","keys":{"errorOnMissing":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"name":{"shape":"text","later":[{"from":"0.21"}]},"namespace":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"taskrunValue":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]}},"kind":"task"},"state.Get":{"until":"2.0","keys":{"errorOnMissing":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"name":{"shape":"text","later":[{"from":"0.21"}]},"namespace":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"taskrunValue":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]}},"kind":"task"},"state.Set":{"until":"2.0","keys":{"data":{"shape":"map","later":[{"from":"0.21"}]},"name":{"shape":"text","later":[{"from":"0.21"}]},"namespace":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"taskrunValue":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]}},"kind":"task"},"storage.Concat":{"keys":{"extension":{"shape":"text","later":[{"from":"0.21"}]},"files":{"required":"value"},"separator":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"storage.DeduplicateItems":{"keys":{"expr":{"shape":"text","required":"value"},"from":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"storage.Delete":{"keys":{"errorOnMissing":{"shape":"flag","later":[{"from":"0.21","shape":"rendered:flag"}]},"uri":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"storage.FilterItems":{"keys":{"errorOrNullBehavior":{"shape":"enum:FilterItems.ErrorOrNullBehavior","later":[{"from":"0.21","shape":"rendered:enum:FilterItems.ErrorOrNullBehavior"}]},"filterCondition":{"shape":"text","required":"value"},"filterType":{"shape":"enum:FilterItems.FilterType","later":[{"from":"0.21","shape":"rendered:enum:FilterItems.FilterType"}]},"from":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"storage.LocalFiles":{"until":"2.0","keys":{"inputs":{},"outputs":{"shape":"list:text","later":[{"from":"0.21"}]}},"kind":"task"},"storage.PurgeCurrentExecutionFiles":{"keys":{},"kind":"task"},"storage.PurgeStorage":{"since":"2.0","keys":{"dryRun":{"shape":"rendered:flag"},"endDate":{"required":"value"},"flowId":{},"namespace":{},"startDate":{}},"kind":"task"},"storage.Reverse":{"keys":{"charset":{"shape":"text","later":[{"from":"0.21"}]},"from":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"separator":{"shape":"text","later":[{"from":"0.21"}]}},"kind":"task"},"storage.Size":{"keys":{"uri":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"storage.Split":{"keys":{"bytes":{},"from":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]},"partitions":{"shape":"rendered:int"},"regexPattern":{"since":"1.1"},"rows":{"shape":"rendered:int"},"separator":{}},"kind":"task"},"storage.Write":{"since":"0.21","keys":{"content":{"required":"value"},"extension":{}},"kind":"task"},"templating.TemplatedTask":{"keys":{"spec":{"shape":"text","required":"value","later":[{"from":"0.21","required":"value"}]}},"kind":"task"},"trigger.Flow":{"keys":{"dependsOn":{"since":"2.0","shape":"list:part:Flow.Dependency"},"inputs":{"shape":"map"},"minSatisfied":{"since":"2.0","shape":"int","min":1},"mode":{"since":"2.0","shape":"enum:MultipleCondition.Mode"},"preconditions":{"until":"2.0","shape":"part:Flow.Preconditions"},"states":{"shape":"list:enum:State.Type"},"window":{"since":"2.0","shape":"part:Window"}},"kind":"trigger"},"trigger.McpToolTrigger":{"since":"2.0","keys":{"annotations":{"shape":"part:McpToolTrigger.Annotations"},"mcpServer":{"shape":"text"},"title":{"shape":"text","required":"value"},"toolDescription":{"shape":"text","required":"value"},"toolName":{"shape":"text","required":"value"}},"kind":"trigger"},"trigger.Schedule":{"keys":{"backfill":{"until":"2.0","shape":"map"},"cron":{"shape":"text","required":"value"},"inputs":{"shape":"map"},"lateMaximumDelay":{"shape":"duration"},"recoverMissedSchedules":{"shape":"enum:RecoverMissedSchedules"},"scheduleConditions":{"until":"2.0","shape":"list"},"timezone":{"shape":"text"},"withSeconds":{"shape":"flag"}},"kind":"trigger"},"trigger.ScheduleOnDates":{"keys":{"dates":{"required":"value"},"inputs":{"shape":"map"},"interval":{"shape":"duration"},"recoverMissedSchedules":{"shape":"enum:RecoverMissedSchedules"},"timezone":{"shape":"text"}},"kind":"trigger"},"trigger.Toggle":{"until":"2.0","keys":{"enabled":{"shape":"flag"},"flowId":{"shape":"text"},"namespace":{"shape":"text"},"trigger":{"shape":"text","required":"value"}},"kind":"task"},"trigger.Webhook":{"keys":{"fetchType":{"since":"2.0","shape":"enum:AbstractWebhookTrigger.FetchType"},"inputs":{"since":"1.1","shape":"map"},"key":{"shape":"text","required":"value","later":[{"from":"2.0","shape":"text","required":"content"}]},"responseCode":{"since":"1.3","shape":"rendered:int"},"responseContentType":{"since":"1.3","shape":"text"},"returnOutputs":{"since":"1.1","shape":"flag"},"wait":{"since":"0.24","shape":"flag"}},"kind":"trigger"}},"aliases":{"io.kestra.core.models.conditions.types.DateTimeBetweenCondition":"condition.DateTimeBetween","io.kestra.core.models.conditions.types.DayWeekCondition":"condition.DayWeek","io.kestra.core.models.conditions.types.DayWeekInMonthCondition":"condition.DayWeekInMonth","io.kestra.core.models.conditions.types.ExecutionFlowCondition":"condition.ExecutionFlow","io.kestra.core.models.conditions.types.ExecutionLabelsCondition":"condition.ExecutionLabels","io.kestra.core.models.conditions.types.ExecutionNamespaceCondition":"condition.ExecutionNamespace","io.kestra.core.models.conditions.types.ExecutionOutputsCondition":"condition.ExecutionOutputs","io.kestra.core.models.conditions.types.ExecutionStatusCondition":"condition.ExecutionStatus","io.kestra.core.models.conditions.types.FlowCondition":"condition.FlowCondition","io.kestra.core.models.conditions.types.FlowNamespaceCondition":"condition.FlowNamespaceCondition","io.kestra.core.models.conditions.types.HasRetryAttemptCondition":"condition.HasRetryAttempt","io.kestra.core.models.conditions.types.MultipleCondition":"condition.MultipleCondition","io.kestra.core.models.conditions.types.NotCondition":"condition.Not","io.kestra.core.models.conditions.types.OrCondition":"condition.Or","io.kestra.core.models.conditions.types.PublicHolidayCondition":"condition.PublicHoliday","io.kestra.core.models.conditions.types.TimeBetweenCondition":"condition.TimeBetween","io.kestra.core.models.conditions.types.VariableCondition":"condition.Expression","io.kestra.core.models.conditions.types.WeekendCondition":"condition.Weekend","io.kestra.core.models.triggers.types.Flow":"trigger.Flow","io.kestra.core.models.triggers.types.Schedule":"trigger.Schedule","io.kestra.core.models.triggers.types.Webhook":"trigger.Webhook","io.kestra.core.tasks.debugs.Echo":"debug.Echo","io.kestra.core.tasks.debugs.Return":"debug.Return","io.kestra.core.tasks.executions.Counts":"execution.Count","io.kestra.core.tasks.executions.Fail":"execution.Fail","io.kestra.core.tasks.executions.Labels":"execution.Labels","io.kestra.core.tasks.flows.AllowFailure":"flow.AllowFailure","io.kestra.core.tasks.flows.Dag":"flow.Dag","io.kestra.core.tasks.flows.EachParallel":"flow.EachParallel","io.kestra.core.tasks.flows.EachSequential":"flow.EachSequential","io.kestra.core.tasks.flows.Flow":"flow.Subflow","io.kestra.core.tasks.flows.ForEachItem":"flow.ForEachItem","io.kestra.core.tasks.flows.If":"flow.If","io.kestra.core.tasks.flows.Parallel":"flow.Parallel","io.kestra.core.tasks.flows.Pause":"flow.Pause","io.kestra.core.tasks.flows.Sequential":"flow.Sequential","io.kestra.core.tasks.flows.Subflow":"flow.Subflow","io.kestra.core.tasks.flows.Switch":"flow.Switch","io.kestra.core.tasks.flows.Template":"flow.Template","io.kestra.core.tasks.flows.Worker":"flow.WorkingDirectory","io.kestra.core.tasks.flows.WorkingDirectory":"flow.WorkingDirectory","io.kestra.core.tasks.log.Fetch":"log.Fetch","io.kestra.core.tasks.log.Log":"log.Log","io.kestra.core.tasks.states.Delete":"state.Delete","io.kestra.core.tasks.states.Get":"state.Get","io.kestra.core.tasks.states.Set":"state.Set","io.kestra.core.tasks.storages.Concat":"storage.Concat","io.kestra.core.tasks.storages.DeduplicateItems":"storage.DeduplicateItems","io.kestra.core.tasks.storages.Delete":"storage.Delete","io.kestra.core.tasks.storages.FilterItems":"storage.FilterItems","io.kestra.core.tasks.storages.LocalFiles":"storage.LocalFiles","io.kestra.core.tasks.storages.Purge":"execution.PurgeExecutions","io.kestra.core.tasks.storages.PurgeExecution":"storage.PurgeCurrentExecutionFiles","io.kestra.core.tasks.storages.Reverse":"storage.Reverse","io.kestra.core.tasks.storages.Size":"storage.Size","io.kestra.core.tasks.storages.Split":"storage.Split","io.kestra.core.tasks.templating.TemplatedTask":"templating.TemplatedTask","io.kestra.core.tasks.trigger.Toggle":"trigger.Toggle","io.kestra.plugin.core.condition.DateTimeBetweenCondition":"condition.DateTimeBetween","io.kestra.plugin.core.condition.DayWeekCondition":"condition.DayWeek","io.kestra.plugin.core.condition.DayWeekInMonthCondition":"condition.DayWeekInMonth","io.kestra.plugin.core.condition.ExecutionFlowCondition":"condition.ExecutionFlow","io.kestra.plugin.core.condition.ExecutionLabelsCondition":"condition.ExecutionLabels","io.kestra.plugin.core.condition.ExecutionNamespaceCondition":"condition.ExecutionNamespace","io.kestra.plugin.core.condition.ExecutionOutputsCondition":"condition.ExecutionOutputs","io.kestra.plugin.core.condition.ExecutionStatusCondition":"condition.ExecutionStatus","io.kestra.plugin.core.condition.ExpressionCondition":"condition.Expression","io.kestra.plugin.core.condition.HasRetryAttemptCondition":"condition.HasRetryAttempt","io.kestra.plugin.core.condition.NotCondition":"condition.Not","io.kestra.plugin.core.condition.OrCondition":"condition.Or","io.kestra.plugin.core.condition.PublicHolidayCondition":"condition.PublicHoliday","io.kestra.plugin.core.condition.TimeBetweenCondition":"condition.TimeBetween","io.kestra.plugin.core.condition.WeekendCondition":"condition.Weekend","io.kestra.plugin.core.flow.WaitFor":"flow.LoopUntil","io.kestra.plugin.core.storage.Purge":"execution.PurgeExecutions","io.kestra.plugin.core.storage.PurgeExecution":"storage.PurgeCurrentExecutionFiles","io.kestra.plugin.fs.http.Download":"http.Download","io.kestra.plugin.fs.http.Request":"http.Request","io.kestra.plugin.fs.http.Trigger":"http.Trigger"}}`);
const knownReleases = catalogue.releases;
function partFacts(part) {
	return factsUnder(catalogue.models, part) ?? { keys: {} };
}
function typeFacts(coreType) {
	return factsUnder(catalogue.types, coreType);
}
function wordsOf(name) {
	return factsUnder(catalogue.enums, name) ?? {};
}
function choicesOf(name) {
	return factsUnder(catalogue.unions, name) ?? {};
}
function typesOf(kind) {
	return Object.keys(catalogue.types).filter((name) => catalogue.types[name]?.kind === kind);
}
function renamedType(written) {
	return factsUnder(catalogue.aliases, written);
}
function factsUnder(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
// src/dialects/kestra/types.ts
const core = "io.kestra.plugin.core.";
function presentType(written) {
	const name = renamedType(written);
	return name === void 0 ? written : core + name;
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
// src/dialects/kestra/flow/tasks.ts
function readLists(owner, node, path, slots) {
	return slots.flatMap((slot) => {
		const value = require_startup.childOf(node, slot.key);
		const own = [...path, slot.key];
		if (slot.form !== "map") return value?.kind === "list" ? [readList(owner, slot, slot.key, value.items, own)] : [];
		if (value?.kind !== "map") return [];
		return [...value.entries].flatMap(({ 0: name, 1: { value: items } }) => items.kind === "list" ? [readList(owner, slot, name, items.items, [...own, name])] : []);
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
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		{
			const own = [...path, index];
			const wrapped = slot.form === "wrapped";
			const node = wrapped ? require_startup.childOf(item, "task") : item;
			if (node?.kind !== "map") continue;
			const wait = wrapped ? {
				item,
				path: [...own, "dependsOn"]
			} : null;
			tasks.push(readTask(node, wrapped ? [...own, "task"] : own, list, wait));
		}
	}
	return list;
}
function readTask(node, path, list, wait) {
	const writtenType = require_startup.textOf(require_startup.childOf(node, "type")) ?? "";
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
		isDisabled: isTrue(require_startup.childOf(node, "disabled")),
		dependsOn: wait ? namesIn$1(require_startup.childOf(wait.item, "dependsOn"), wait.path) : [],
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
	const key = require_startup.entryOf(node, "runIf") ? "runIf" : "when";
	const value = require_startup.childOf(node, key);
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
	return wordOf(require_startup.childOf(node, key));
}
function wordOf(node) {
	return node?.kind === "scalar" && node.value !== null ? String(node.value) : null;
}
function isTrue(node) {
	return node?.kind === "scalar" && (node.value === true || node.value === "true");
}
// src/dialects/kestra/expression/availability.ts
function availabilityOf(target, reader) {
	if (isOff(reader)) return "unknown";
	if (isOff(target)) return "disabled";
	if (target === reader) return isRepeated(reader) || isLoop(reader) ? "unknown" : "itself";
	const above = ownersOf(reader), below = ownersOf(target);
	if (above.includes(target)) return "unknown";
	if (below.includes(reader)) return reader.coreType !== null && !isLoop(reader) && !isRepeated(reader) ? "later" : "unknown";
	const { 0: ofReader, 1: ofTarget } = meeting([reader, ...above], [target, ...below]);
	if (!ofReader || !ofTarget) return "unknown";
	if (ofReader.list === ofTarget.list) return amongNeighbours(ofReader, ofTarget, target);
	return acrossLists(ofReader.list, ofTarget, ofReader);
}
function mayFail$1({ node, coreType }) {
	return coreType !== null && isTrue(require_startup.childOf(node, "allowFailure"));
}
function meeting(up, down) {
	for (let $ = 0, $l = up; $ < $l.length; $++) {
		const one = $l[$];
		{
			const other = down.find(({ list }) => list === one.list || list.owner === one.list.owner);
			if (other) return [one, other];
		}
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
	for (let task = waiting.pop(); task; task = waiting.pop()) for (let $ = 0, $l = task.dependsOn; $ < $l.length; $++) {
		const { name } = $l[$];
		{
			const next = task.list.tasks.find(({ id }) => id === name);
			if (next === to) return true;
			if (next && !seen.has(next)) {
				seen.add(next);
				waiting.push(next);
			}
		}
	}
	return false;
}
function certainty(target, group) {
	const around = [target, ...ownersOf(target)];
	const inside = around.slice(0, around.indexOf(group) + 1);
	if (inside.some((task) => task.runIf !== null || task !== group && task.list.role !== "tasks")) return "perhaps";
	return inside.some(mayFail$1) ? "failed" : "surely";
}
function isFirst({ index, list }) {
	return list.owner === null && index === 0;
}
function acrossLists(reader, ofTarget, level) {
	const target = ofTarget.list;
	if (handles(reader)) return reader.role === "errors" && !isFirst(ofTarget) ? "failed" : "perhaps";
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
const known$3 = new WeakMap();
function lookupsIn(template) {
	const found = known$3.get(template) ?? findLookups(template);
	known$3.set(template, found);
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
	for (let $ = 0, $l = parts; $ < $l.length; $++) {
		const part = $l[$];
		if (part.kind === "print") tops.push(part.expression);
		else if (part.kind === "set") {
			own.add(part.name);
			tops.push(part.value);
		} else if (part.kind === "for") {
			own.add(part.variable).add("loop");
			tops.push(part.iterable);
			gather$1(part.body, tops, own);
			gather$1(part.otherwise, tops, own);
		} else if (part.kind === "if") {
			for (let $ = 0, $l = part.branches; $ < $l.length; $++) {
				const branch = $l[$];
				tops.push(branch.condition);
				gather$1(branch.body, tops, own);
			}
			gather$1(part.otherwise, tops, own);
		} else if (part.kind === "macro") {
			own.add(part.name);
			for (let $ = 0, $l = part.parameters; $ < $l.length; $++) {
				const { name, value } = $l[$];
				own.add(name);
				if (value) tops.push(value);
			}
			gather$1(part.body, tops, own);
		} else if (part.kind === "body") {
			tops.push(...part.expressions);
			gather$1(part.body, tops, own);
		}
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
function shown$1(text) {
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
		message: `Unexpected ${token.kind === "string" ? "a text in quotes" : shown$1(token.text)} in an expression; expected ${wanted}`,
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
	const { 0: start, 1: end } = open.kind === "print-start" ? ["{{", "}}"] : ["{%", "%}"];
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
		message: `${shown$1(text)} is no name that can be given`,
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
	const known = foreign$1.find(({ 0: written }) => text.startsWith(written, at));
	if (!known) return {
		message: `Unexpected character ${shown$1(character)} in an expression`,
		span
	};
	const { 0: written, 1: meant } = known;
	return {
		message: `Unexpected ${shown$1(written)} in an expression`,
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
	for (let $ = 0, $l = kinds$1; $ < $l.length; $++) {
		const { 0: pattern, 1: kind } = $l[$];
		{
			const end = match(lexer, pattern);
			if (end === void 0) continue;
			push(lexer, kind, at, end);
			return;
		}
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
			message: `Unexpected ${shown$1(character)} in an expression`,
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
		message: `${shown$1(mark)} is never closed with ${shown$1(expected)}`,
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
			message: `The number ${shown$1(text)} is above ${longest$1}`,
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
		message: `Unknown tag ${shown$1(name)} in an expression`,
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
		message: `The macro ${shown$1(name)} is defined twice`,
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
const known$2 = new WeakMap();
function sitesIn(flow) {
	const sites = known$2.get(flow) ?? findSites(flow);
	known$2.set(flow, sites);
	return sites;
}
function findSites(flow) {
	const lists = new Set(flow.lists.map(({ path }) => String(path[0])));
	const sites = [];
	for (const { 0: key, 1: { value } } of flow.root.entries) {
		if (lists.has(key) || plain.has(key) || key === "triggers") continue;
		gather(value, [key], {
			place: places[key] ?? "flow",
			task: null,
			trigger: null
		}, sites);
	}
	for (let $ = 0, $l = flow.triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		gatherKeys(trigger.node, trigger.path, new Set(), {
			place: "trigger",
			task: null,
			trigger
		}, sites);
	}
	for (let $ = 0, $l = flow.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const own = new Set(task.lists.map(({ path }) => String(path[task.path.length])));
			gatherKeys(task.node, task.path, own, {
				place: "task",
				task,
				trigger: null
			}, sites);
		}
	}
	return sites;
}
function gatherKeys(node, path, skipped, owner, sites) {
	if (node.kind !== "map") return;
	for (const { 0: key, 1: { value } } of node.entries) {
		if (skipped.has(key) || plain.has(key) && !(owner.task && rendered.has(key))) continue;
		gather(value, [...path, key], owner, sites);
	}
}
function gather(node, path, owner, sites) {
	if (node.kind === "map") {
		for (const { 0: key, 1: { value } } of node.entries) if (key !== "description") gather(value, [...path, key], owner, sites);
	} else if (node.kind === "list") for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		gather(item, [...path, index], owner, sites);
	}
	else if (typeof node.value === "string" && node.value.includes("{")) {
		const reader = owner.task ? require_check_command.nodeKeyOf(owner.task.path) : null;
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
	const { 0: first } = steps;
	const base = {
		quantifier: null,
		member: null,
		asks: "other",
		path: [],
		span,
		nameSpan: first?.span ?? rootSpan,
		site,
		isSound: isWhole && (!lookup.isGuarded || isSlip$2(flow, lookup))
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
function isSlip$2({ inputs, taskById }, { root, steps }) {
	const name = steps[0]?.name;
	if (name == null) return false;
	const known = root === "inputs" ? inputs.map(({ id }) => id) : [...taskById.keys()];
	return !known.includes(name) && require_startup.soleClosestTo(name, known) !== void 0;
}
function inputName({ inputs }, { steps }) {
	const { 0: first } = steps;
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
		return [input, ...readInputs(require_startup.childOf(node, "inputs"), [...own, "inputs"], `${prefix}${id}.`)];
	});
}
function readInput(node, path, id) {
	const written = (nameIn(node, "type") ?? "").toUpperCase();
	const dependsOn = require_startup.childOf(node, "dependsOn");
	return {
		id,
		type: renamedTypes[written] ?? written,
		node,
		path,
		isRequired: flagOf(require_startup.childOf(node, "required")),
		default: entryIn(node, path, "defaults"),
		prefill: entryIn(node, path, "prefill"),
		dependsOn: namesIn$1(require_startup.childOf(dependsOn, "inputs"), [
			...path,
			"dependsOn",
			"inputs"
		]),
		isDependent: dependsOn !== void 0
	};
}
function flagOf(node) {
	if (node === void 0 || require_startup.isUnset(node)) return true;
	const text = node.kind === "scalar" ? String(node.value) : "";
	return text === "true" ? true : text === "false" ? false : null;
}
function entryIn(node, path, key) {
	const value = require_startup.childOf(node, key);
	return value === void 0 || require_startup.isUnset(value) ? null : {
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
		inputs: readInputs(require_startup.childOf(root, "inputs"), ["inputs"], ""),
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
	].some((key) => require_startup.childOf(root, key)?.kind === "list");
	return nameIn(root, "id") !== null && nameIn(root, "namespace") !== null && holdsTasks;
}
function withChildren(task) {
	return [task, ...task.lists.flatMap(({ tasks }) => tasks.flatMap(withChildren))];
}
function firstById(tasks) {
	const found = new Map();
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		if (task.id !== null && !found.has(task.id)) found.set(task.id, task);
	}
	return found;
}
function itemsOf(node, key, path = []) {
	const list = require_startup.childOf(node, key);
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
	const writtenType = require_startup.textOf(require_startup.childOf(node, "type")) ?? "";
	const type = presentType(writtenType);
	const isDisabled = isTrue(require_startup.childOf(node, "disabled"));
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
	const variables = require_startup.childOf(root, "variables");
	if (variables?.kind !== "map") return new Map();
	return new Map([...variables.entries].map(({ 0: name, 1: { value } }) => [name, {
		node: value,
		path: ["variables", name]
	}]));
}
function readDefault({ node, path }) {
	const type = require_startup.textOf(require_startup.childOf(node, "type"));
	const values = require_startup.childOf(node, "values");
	if (type === void 0) return [];
	const isForced = isTrue(require_startup.childOf(node, "forced"));
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
const root$1 = "io.kestra.plugin.";
function factsOf(type) {
	const name = type.startsWith(root$1) ? type.slice(17) : void 0;
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
const anyEnd = require_check_command.outcomes;
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
	return scope === "finally" || scope === "afterExecution" ? require_check_command.outcomes : null;
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
	const { 1: sign, 2: days, 3: time, 4: hours, 5: minutes, 6: seconds, 7: fraction = "" } = match;
	if ((days ?? hours ?? minutes ?? seconds) === void 0 || time?.length === 1) return void 0;
	const part = (digits, size) => Number(digits ?? 0) * size;
	const fractions = Number(`0.${fraction || "0"}`) * (seconds?.startsWith("-") ? -1 : 1);
	const total = part(days, 86400) + part(hours, 3600) + part(minutes, 60) + part(seconds, 1) + fractions;
	return sign === "-" ? -total : total;
}
function isoDuration(seconds) {
	if (seconds === 0) return "PT0S";
	const days = Math.floor(seconds / 86400);
	const hours = Math.floor(seconds % 86400 / 3600), minutes = Math.floor(seconds % 3600 / 60), rest = Math.ceil(seconds % 60);
	const time = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
	return `P${days ? `${days}D` : ""}${time === "" ? "" : `T${time}`}`;
}
// src/dialects/kestra/read/setting.ts
function settingIn({ node, path }, key, read) {
	const value = require_startup.childOf(node, key);
	const at = { path: [...path, key] };
	if (value === void 0 || require_startup.isUnset(value)) return {
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
	const { 0: first, 1: second } = given;
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
	}, String(task.runIf.path.at(-1)), rawTextIn) : require_check_command.unsetAt([...task.path, "runIf"]);
	return {
		key: require_check_command.nodeKeyOf(task.path),
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
			on: on ? require_check_command.nodeKeyOf(on.path) : null,
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
	const values = require_startup.childOf(task.node, key);
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
			...require_check_command.unsetAt([...task.path, limitKey]),
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
	if (require_startup.childOf(task.node, "retry") !== void 0) return {
		retries: unknownAt(path),
		delay: unknownAt(path)
	};
	return {
		retries: require_check_command.unsetAt(path),
		delay: require_check_command.unsetAt([...path, "interval"])
	};
}
function blockIn({ node, path }) {
	const retry = require_startup.childOf(node, "retry");
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
	const delay = settingIn(block, require_startup.childOf(block.node, "minInterval") ? "minInterval" : "interval", durationIn);
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
	return settingIn(block, require_startup.childOf(block.node, "maxAttempts") ? "maxAttempts" : "maxAttempt", wholeIn);
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
			facts: require_check_command.withWrites(factsOf(task.type), code),
			httpMethod: methodOf(task),
			target: targetOf(task),
			targetScope: []
		},
		parameters: task.node,
		parametersPath: task.path,
		code: code.filter(({ text }) => !text.includes("{{") && !text.includes("{%")),
		connection: require_check_command.unsetAt([...task.path, "url"]),
		retry: retryOf(flow, task),
		timeout: timeoutOf(flow, task, holder),
		onFailure: isTrue(require_startup.childOf(task.node, "allowFailure")) ? "warn" : "fail",
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
	const method = require_startup.childOf(task.node, "method");
	return method === void 0 ? "GET" : textIn(method)?.toUpperCase() ?? null;
}
function targetOf(task) {
	const path = [...task.path, "flowId"];
	if (task.coreType !== "flow.Subflow" && task.coreType !== "flow.ForEachItem") return require_check_command.unsetAt(path);
	const { 0: namespace, 1: flow } = ["namespace", "flowId"].map((key) => {
		const node = require_startup.childOf(task.node, key);
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
	const sql = wordOf(require_startup.childOf(node, "sql"));
	const script = wordOf(require_startup.childOf(node, "script"));
	const commands = require_startup.childOf(node, "commands");
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
	for (let $ = 0, $l = list.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
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
	for (let $ = 0, $l = lists; $ < $l.length; $++) {
		const list = $l[$];
		{
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
	}
	return nodes;
}
function listGroup(flow, list, parent, before, condition) {
	const key = require_check_command.nodeKeyOf(list.path);
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
		condition: condition ?? require_check_command.unsetAt([...list.path, "runIf"]),
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
	const ends = [...own.ends, ...parts.flatMap(({ 0: group }) => group ? [endOf(group)] : [])];
	const handlers = handlersOf(flow, task.lists, base.key, ends);
	const children = [
		...own.children,
		...parts.flatMap(({ 0: group }) => group?.key ?? []),
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
	"namespace",
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
	"dates",
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
const readOfInput = new Set([
	"id",
	"name",
	"type",
	"required",
	"defaults",
	"prefill",
	"inputs",
	"dependsOn"
]);
const readOfRetry = new Set([
	"maxAttempts",
	"maxAttempt",
	"interval"
]);
const readOfLimit = new Set(["limit", "behavior"]);
const readOfConditions = new Set(["flows", "where"]);
function othersOf(flow) {
	const { root, tasks, triggers, inputs } = flow;
	return [
		...restOf(root, [], readOfFlow, "setting"),
		...partOf$1(root, [], "retry", readOfRetry),
		...partOf$1(root, [], "concurrency", readOfLimit),
		...inputs.flatMap(({ id, node, path }) => restOf(node, [], readOfInput, "setting", {
			name: `inputs.${id}.`,
			path
		})),
		...tasks.flatMap((task) => othersOfTask(task)),
		...triggers.flatMap((trigger) => othersOfTrigger(trigger))
	];
}
function othersOfTask(task) {
	const { node, path, lists } = task;
	return [...restOf(node, path, readKeysOf(task), lists.length > 0 ? "setting" : "parameter"), ...partOf$1(node, path, "retry", readOfRetry)];
}
function othersOfTrigger({ node, path, coreType }) {
	return [...restOf(node, path, new Set([...readOfTrigger].filter((key) => key !== "id" && (key !== "type" || coreType !== null))), "setting"), ...partOf$1(node, path, "preconditions", readOfConditions)];
}
function partOf$1(node, owner, key, read) {
	const part = require_startup.childOf(node, key);
	return part?.kind === "map" ? restOf(part, owner, read, "setting", {
		name: `${key}.`,
		path: [...owner, key]
	}) : [];
}
function readKeysOf(task) {
	return task.lists.length > 0 ? groupKeys : ownKeys;
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
const groupKeys = new Set([...readOfTask].filter((key) => key !== "allowFailure" && key !== "type"));
function restOf(node, owner, read, kind, below = {
	name: "",
	path: owner
}) {
	return [...node.entries].flatMap(({ 0: key, 1: { value } }) => {
		if (read.has(key) || require_startup.isUnset(value) || require_startup.isEmptyCollection(value)) return [];
		return [{
			owner,
			name: `${below.name}${key}`,
			path: [...below.path, key],
			node: value,
			kind: notes.has(key) ? "note" : kind
		}];
	});
}
// src/dialects/kestra/read/upstream-filters.ts
function conditionsOf$1({ node, path }) {
	return itemsOf(node, "conditions", path).flatMap((entry) => {
		const type = nameIn(entry.node, "type");
		return type === null ? [] : [[presentType(type), entry]];
	});
}
function filtersOf(trigger) {
	return [
		...conditionsOf$1(trigger).flatMap(({ 0: type, 1: { node } }) => conditionFilter(type, node) ?? []),
		...anyOf([...itemsOf(require_startup.childOf(trigger.node, "preconditions"), "flows").flatMap(({ node }) => wholeNamespace(node) ?? []), ...itemsOf(trigger.node, "dependsOn").flatMap(({ node }) => wholeNamespace(node) ?? [])]),
		...itemsOf(require_startup.childOf(trigger.node, "preconditions"), "where").flatMap(({ node }) => itemsOf(node, "filters").flatMap(({ node: one }) => fieldFilter(one) ?? []))
	];
}
function passesAll(filters, { id, name }) {
	const namespace = id?.endsWith(`.${name}`) ? id.slice(0, -name.length - 1) : "";
	return filters.every((filter) => filter(namespace, name));
}
function anyOf(filters) {
	return filters.length === 0 ? [] : [(namespace, id) => filters.some((filter) => filter(namespace, id))];
}
function conditionFilter(type, node) {
	const asked = nameIn(node, "namespace");
	const name = type.slice(type.lastIndexOf(".") + 1);
	if (name !== "ExecutionNamespace" && name !== "FlowNamespace" || asked === null || asked.includes("{{")) return void 0;
	const comparison = nameIn(node, "comparison") ?? (isTrue(require_startup.childOf(node, "prefix")) ? "PREFIX" : "EQUALS");
	if (comparison === "PREFIX") return (namespace) => namespace.startsWith(asked);
	if (comparison === "SUFFIX") return (namespace) => namespace.endsWith(asked);
	return comparison === "EQUALS" ? (namespace) => namespace === asked : void 0;
}
function wholeNamespace(node) {
	const asked = nameIn(node, "namespace");
	if (asked === null || asked.includes("{{") || require_startup.childOf(node, "flowId")) return void 0;
	return (namespace) => namespace === asked || namespace.startsWith(`${asked}.`);
}
function fieldFilter(node) {
	const field = nameIn(node, "field");
	const test = testOf(nameIn(node, "type") ?? "", nameIn(node, "value"), namesIn$1(require_startup.childOf(node, "values"), []));
	if (!test || field !== "NAMESPACE" && field !== "FLOW_ID") return void 0;
	return (namespace, id) => test(field === "NAMESPACE" ? namespace : id);
}
function testOf(type, value, values) {
	const among = (text) => values.some(({ name }) => name === text);
	if (type === "IN") return among;
	if (type === "NOT_IN") return (text) => !among(text);
	if (value === null || value.includes("{{")) return void 0;
	if (type === "EQUAL_TO") return (text) => text === value;
	if (type === "NOT_EQUAL_TO") return (text) => text !== value;
	if (type === "STARTS_WITH") return (text) => text.startsWith(value);
	if (type === "ENDS_WITH") return (text) => text.endsWith(value);
	return type === "CONTAINS" ? (text) => text.includes(value) : void 0;
}
function statusEntriesOf(trigger) {
	return conditionsOf$1(trigger).flatMap(({ 0: type, 1: { node, path } }) => {
		const list = type.endsWith(".ExecutionStatus") ? require_startup.childOf(node, "in") : void 0;
		return list?.kind === "list" ? list.items.map((item, index) => ({
			node: item,
			path: [
				...path,
				"in",
				index
			]
		})) : [];
	});
}
function textOfEntry({ node }) {
	return wordOf(node) ?? "";
}
// src/dialects/kestra/read/upstreams.ts
const every = "*";
function namedFlowsOf(trigger) {
	return [
		...itemsOf(require_startup.childOf(trigger.node, "preconditions"), "flows", [...trigger.path, "preconditions"]),
		...itemsOf(trigger.node, "dependsOn", trigger.path),
		...conditionsOf$1(trigger).flatMap(({ 0: type, 1: entry }) => type.endsWith(".ExecutionFlow") ? [entry] : [])
	].flatMap((entry) => {
		const namespace = nameIn(entry.node, "namespace"), id = nameIn(entry.node, "flowId");
		return namespace === null || id === null || `${namespace}${id}`.includes("{{") ? [] : [{
			namespace,
			id,
			entry
		}];
	});
}
function upstreamsOf(flow, trigger) {
	const named = namedFlowsOf(trigger).map(({ namespace, id, entry: { node, path } }) => {
		const own = statesOf(node, path);
		const states = own.length > 0 ? own : [...statesOf(trigger.node, trigger.path), ...statusesOf(trigger)];
		return {
			...namespace === flow.namespace && id === flow.id ? {
				pipeline: every,
				among: () => false
			} : { pipeline: `${namespace}.${id}` },
			path: [...path, "flowId"],
			...heardOf(states)
		};
	});
	if (named.length > 0) return named;
	const filters = filtersOf(trigger);
	const states = [...statesOf(trigger.node, trigger.path), ...statusesOf(trigger)];
	const among = filters.length > 0 && { among: (other) => passesAll(filters, other) };
	return [{
		pipeline: every,
		...among,
		path: trigger.path,
		...heardOf(states)
	}];
}
function heardOf(named) {
	return {
		outcomes: named.length === 0 ? require_check_command.outcomes : require_check_command.outcomes.filter((one) => named.some((state) => state.outcomes?.includes(one))),
		named
	};
}
function statesOf(node, path) {
	return namesIn$1(require_startup.childOf(node, "states"), [...path, "states"]).map(({ name, path: at }) => stateNamed(name, at));
}
function statusesOf(trigger) {
	return statusEntriesOf(trigger).map((entry) => stateNamed(textOfEntry(entry), entry.path));
}
function stateNamed(text, path) {
	return {
		text,
		path,
		outcomes: outcomesOfState[text] ?? null
	};
}
// src/dialects/kestra/read/triggers.ts
function triggersOf(flow) {
	if (isTrue(require_startup.childOf(flow.root, "disabled"))) return [];
	return flow.triggers.filter(({ isDisabled }) => !isDisabled).flatMap((trigger) => readTrigger(flow, trigger));
}
function readTrigger(flow, trigger) {
	const kind = kindOf$1(trigger);
	if (kind !== "upstream") return [triggerOf(flow, trigger, kind, null)];
	return upstreamsOf(flow, trigger).map((upstream) => triggerOf(flow, trigger, kind, upstream));
}
function triggerOf(flow, trigger, kind, upstream) {
	const { node, path, type } = trigger;
	const holder = {
		node,
		path
	};
	const cron = kind === "cron" ? settingIn(holder, "cron", rawTextIn) : require_check_command.unsetAt([...path, "cron"]);
	return {
		kind,
		path,
		name: trigger.id ?? "",
		namePath: [...path, "id"],
		cron,
		clock: trigger.coreType === "trigger.ScheduleOnDates" ? datesOf(holder) : clockOf(holder, cron.value),
		timeZone: settingWithDefaults(flow, type, holder, "timezone", zoneIn),
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
function zoneIn(node) {
	const text = textIn(node);
	return text !== void 0 && /^(?:Z|(?:UTC|GMT|UT)?[+-]\d{1,2}(?::?\d{2}(?::?\d{2})?)?)$/.test(text) ? void 0 : text;
}
function kindOf$1({ coreType, type }) {
	if (coreType === "trigger.Schedule" || coreType === "trigger.ScheduleOnDates") return "cron";
	if (coreType === "trigger.Flow") return "upstream";
	return coreType === "trigger.Webhook" || type === "" ? "webhook" : "sensor";
}
const mostDates = 1e4;
function datesOf({ node }) {
	const dates = require_startup.childOf(node, "dates");
	if (dates?.kind !== "list" || dates.items.length > mostDates) return null;
	const instants = dates.items.map((item) => instantIn(wordOf(item) ?? ""));
	return instants.some(Number.isNaN) ? null : { instants: instants.sort((a, b) => a - b) };
}
function instantIn(text) {
	const plain = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)(?:\[[\w/+-]+\])?$/.exec(text.trim());
	return plain ? Date.parse(`${plain[1]}${plain[2]?.slice(0, 7) ?? ""}${plain[3]}`) : NaN;
}
function clockOf({ node }, text) {
	return text === void 0 ? null : cronUtilsClock(text, {
		withSeconds: isTrue(require_startup.childOf(node, "withSeconds")),
		takesLast: true
	});
}
function sensorOf(holder) {
	return {
		window: require_check_command.unsetAt([...holder.path, "interval"]),
		poll: settingIn(holder, "interval", durationIn),
		checks: []
	};
}
function passedBy({ node, path }) {
	const inputs = require_startup.childOf(node, "inputs");
	if (inputs?.kind !== "map") return [];
	return [...inputs.entries].map(({ 0: name, 1: { value } }) => ({
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
		promises: require_check_command.promisesNothing,
		gaps: gapsOf(flow),
		taskDefaults: {
			retries: require_check_command.unsetAt(["retry"]),
			delay: require_check_command.unsetAt(["retry", "interval"]),
			timeout: require_check_command.unsetAt(["tasks"])
		},
		others: othersOf(flow),
		configurationPath: require_startup.childOf(root, "tasks") ? ["tasks"] : ["id"]
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
	const block = require_startup.childOf(flow.root, "concurrency");
	const limit = block?.kind === "map" ? mapped(settingIn({
		node: block,
		path: ["concurrency"]
	}, "limit", wholeIn), (value) => value) : require_check_command.unsetAt(["concurrency", "limit"]);
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
	return flowsOf(pipeline).flatMap(({ tasks }) => tasks.flatMap(({ node, runIf }) => [runIf?.node, require_startup.childOf(node, "condition")].flatMap((one) => namesIn(require_startup.textOf(one) ?? ""))));
}
function namesIn(text) {
	if (text.includes("{{")) return [];
	return [...text.slice(0, longest).matchAll(/\binputs\.([\w.-]+)/g)].map(({ 1: name }) => name ?? "");
}
const longest = 2e3;
// src/dialects/kestra/remedies/index.ts
const none$1 = () => null;
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
	"retry-delay": (_, { seconds }) => ({ text: `Set \`interval: ${isoDuration(seconds)}\` (${require_startup.roughDuration(seconds)}) under \`retry\`.` }),
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
		return { text: `Set \`timeout: ${isoDuration(seconds)}\` (${require_startup.roughDuration(seconds)})${because}.` };
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
	"limit-fan-out": (_, { on: { 0: group } }) => ({ text: `Set \`${group.order === "parallel" || group.fanOut === null ? "concurrent" : "concurrencyLimit"}\` on ${require_startup.quoted(group.label)}.` }),
	"read-fan-out-value": () => ({ text: "Read the value as `{{ taskrun.value }}` in a task of the loop." }),
	pause: () => ({ text: "Set `disabled: true` on the task." }),
	resume: () => ({ text: "Remove `disabled: true`." }),
	"depend-on": (_, { between }) => ({ text: between ? `Put ${require_startup.quoted(between.from.label)} after ${require_startup.quoted(between.on.label)}.` : "Put the task after the one that it reads." }),
	"own-group": none$1,
	"remove-dependency": (_, { dependency }) => ({ text: `Remove ${require_startup.quoted(dependency.name)} from \`dependsOn\`.` }),
	"rename-dependency": ({ document }, { dependency, to }) => {
		const fix = require_check_command.replaceScalar(document, dependency.path, to);
		return {
			text: `Write ${require_startup.quoted(to)}.`,
			...fix && { fix }
		};
	},
	"refer-to": none$1,
	name: none$1,
	"declare-input": (_, { name }) => ({ text: `Add an entry with \`id: ${name}\` and a \`type\` to \`inputs\`.` }),
	"pass-input": () => ({ text: "Write the value under `inputs` of the trigger." }),
	"stop-passing-input": () => ({ text: "Remove it from `inputs` of the trigger, or declare it under `inputs` of the flow." }),
	"time-zone": (_, { zone }) => ({ text: `Set \`timezone: ${zone}\` on the trigger.` }),
	"shorten-window": none$1
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
	"alert-missing": "Other flows may listen to its failures; `failure-unwatched` judges it.",
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
// src/dialects/kestra/expression/catalogue.json
var catalogue_default = JSON.parse(`{"versions":["0.20.0","0.21.0","0.23.0","1.0.0","1.1.0","1.2.0","1.3.5","2.0.0"],"filters":{"abbreviate":{"arguments":["length"]},"abs":{"arguments":[]},"base64decode":{"arguments":[]},"base64encode":{"arguments":[]},"capitalize":{"arguments":[]},"chunk":{"arguments":["size"]},"className":{"arguments":[]},"date":{"arguments":["existingFormat","format","locale","timeZone"]},"dateAdd":{"arguments":["amount","existingFormat","format","locale","timeZone","unit"]},"default":{"arguments":["default"]},"distinct":{"arguments":[],"since":"0.21"},"endsWith":{"arguments":["value"]},"escapeChar":{"arguments":["type"]},"first":{"arguments":[]},"flatten":{"arguments":[]},"format":{"arguments":[],"since":"2.0"},"indent":{"arguments":["amount","prefix"]},"join":{"arguments":["separator"]},"jq":{"arguments":["expression"]},"json":{"arguments":[],"gone":"2.0"},"keys":{"arguments":[]},"last":{"arguments":[]},"length":{"arguments":[]},"lower":{"arguments":[]},"md5":{"arguments":[]},"merge":{"arguments":["items"]},"nindent":{"arguments":["amount","prefix"]},"nl2br":{"arguments":[],"since":"1.1"},"number":{"arguments":["type"]},"numberFormat":{"arguments":["format"]},"regexExtract":{"arguments":["group","regex"],"since":"2.0"},"regexMatch":{"arguments":["regex"],"since":"2.0"},"regexReplace":{"arguments":["regex","replacement"],"since":"2.0"},"replace":{"arguments":["regexp","replace_pairs"]},"reverse":{"arguments":[]},"rsort":{"arguments":[]},"sha1":{"arguments":[]},"sha256":{"arguments":[]},"sha512":{"arguments":[]},"slice":{"arguments":["fromIndex","toIndex"]},"slugify":{"arguments":["existingFormat","format","locale","timeZone"]},"sort":{"arguments":[]},"split":{"arguments":["delimiter","limit"]},"startsWith":{"arguments":["value"]},"string":{"arguments":[],"since":"0.23"},"substringAfter":{"arguments":["separator"]},"substringAfterLast":{"arguments":["separator"]},"substringBefore":{"arguments":["separator"]},"substringBeforeLast":{"arguments":["separator"]},"timestamp":{"arguments":["existingFormat","timeZone"]},"timestampMicro":{"arguments":["existingFormat","timeZone"]},"timestampMilli":{"arguments":["existingFormat","timeZone"],"since":"1.0"},"timestampNano":{"arguments":["existingFormat","timeZone"]},"title":{"arguments":[]},"toIon":{"arguments":[]},"toJson":{"arguments":[]},"trim":{"arguments":[]},"upper":{"arguments":[]},"urldecode":{"arguments":[]},"urlencode":{"arguments":[]},"values":{"arguments":[]},"yaml":{"arguments":[]}},"functions":{"currentEachOutput":{"arguments":["outputs"],"gone":"2.0"},"dayOfMonth":{"arguments":["date"],"since":"2.0"},"dayOfWeek":{"arguments":["date"],"since":"2.0"},"decrypt":{"arguments":["encrypted","key"]},"encrypt":{"arguments":["key","plaintext"]},"env":{"arguments":["default","name"],"since":"2.0"},"errorLogs":{"arguments":[]},"fetchContext":{"arguments":[]},"fileExists":{"arguments":["namespace","path"],"since":"0.23"},"fileSize":{"arguments":["namespace","path"]},"fileURI":{"arguments":["namespace","path","revision","version"]},"fromIon":{"arguments":["allRows","ion"]},"fromJson":{"arguments":["json"]},"hourOfDay":{"arguments":["date"],"since":"2.0"},"http":{"arguments":["accept","body","contentType","headers","method","options","query","uri"],"since":"1.0"},"i18n":{"arguments":["bundle","key","params"]},"id":{"arguments":[],"since":"0.21"},"isDayWeekInMonth":{"arguments":["date","dayOfWeek","position"],"since":"2.0"},"isFileEmpty":{"arguments":["namespace","path"],"since":"0.23"},"isLastWorkingDay":{"arguments":["date","workingDays"],"since":"2.0"},"isPublicHoliday":{"arguments":["countryCode","date","subDivision"],"since":"2.0"},"isWeekend":{"arguments":["date"],"since":"2.0"},"json":{"arguments":["json"],"gone":"2.0"},"ksuid":{"arguments":[],"since":"1.0"},"kv":{"arguments":["errorOnMissing","key","namespace"]},"loopOutputs":{"arguments":["name","outputs"],"since":"2.0"},"max":{"arguments":[]},"min":{"arguments":[]},"monthOfYear":{"arguments":["date"],"since":"2.0"},"nanoId":{"arguments":["alphabet","length"],"since":"1.1"},"now":{"arguments":["existingFormat","format","locale","timeZone"]},"printContext":{"arguments":[]},"randomInt":{"arguments":["lower","upper"],"since":"0.21"},"randomPort":{"arguments":[],"since":"0.21"},"range":{"arguments":["end","increment","start"]},"read":{"arguments":["namespace","path","revision","version"]},"render":{"arguments":["recursive","toRender"]},"renderOnce":{"arguments":["toRender"]},"secret":{"arguments":["full","key","namespace","subkey"]},"subflow":{"arguments":["id","inputs","labels","namespace","revision","timeout"],"since":"2.0"},"tasksWithState":{"arguments":["state"],"since":"0.23"},"uuid":{"arguments":[],"since":"0.21"},"yaml":{"arguments":["yaml"]}},"tests":{"defined":{"arguments":[]},"empty":{"arguments":[]},"even":{"arguments":[]},"iterable":{"arguments":[]},"json":{"arguments":[]},"map":{"arguments":[]},"null":{"arguments":[]},"odd":{"arguments":[]}}}`);
// src/dialects/kestra/expression/catalogue.ts
const enterprise = [
	"appLink",
	"credential",
	"fileEmpty"
];
const builtIn = ["parent", "block"];
const filters$1 = Object.keys(catalogue_default.filters);
const functions = [
	...Object.keys(catalogue_default.functions),
	...enterprise,
	...builtIn
];
const tests = Object.keys(catalogue_default.tests);
function boundsOfName(kind, name) {
	const table = kind === "filter" ? catalogue_default.filters : catalogue_default.functions;
	const { since, gone } = (Object.hasOwn(table, name) ? table[name] : void 0) ?? {};
	if (since === void 0 && gone === void 0) return void 0;
	return {
		...since !== void 0 && { since },
		...gone !== void 0 && { until: gone }
	};
}
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
// src/dialects/kestra/migration/expression-uses.ts
const renamed$1 = {
	"function json": "fromJson",
	"filter json": "toJson"
};
function* expressionUses(flow) {
	for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
		const one = $l[$];
		{
			const { nodes, own, lookups } = lookupsIn(one.template);
			for (let $ = 0, $l = nodes; $ < $l.length; $++) {
				const node = $l[$];
				if (!("name" in node) || !own.has(node.name)) yield* nameUses(one, node);
			}
			for (let $ = 0, $l = lookups; $ < $l.length; $++) {
				const { root, rootSpan, isGuarded } = $l[$];
				if (root === "schedule" && !isGuarded) yield {
					...at(one),
					name: "schedule",
					within: rootSpan,
					until: "2.0",
					instead: "`trigger`",
					renamed: "trigger"
				};
			}
		}
	}
}
function* nameUses(one, node) {
	const kind = node.kind === "call" ? "function" : node.kind === "filter" ? "filter" : void 0;
	if (kind === void 0 || node.kind !== "call" && node.kind !== "filter") return;
	const bounds = boundsOfName(kind, node.name);
	if (!bounds) return;
	const key = `${kind} ${node.name}`;
	const to = Object.hasOwn(renamed$1, key) ? renamed$1[key] : void 0;
	const shown = (name) => kind === "function" ? `${name}()` : name;
	yield {
		...at(one),
		name: shown(node.name),
		within: node.nameSpan,
		...bounds,
		...to !== void 0 && {
			instead: `\`${shown(to)}\``,
			renamed: to
		}
	};
}
function at({ site }) {
	return {
		path: site.path,
		part: "value",
		without: "fails"
	};
}
// src/dialects/kestra/migration/input-uses.ts
const types = {
	BOOLEAN: {
		until: "2.0",
		renamed: "BOOL"
	},
	ENUM: {
		until: "2.0",
		renamed: "SELECT"
	},
	BOOL: { since: "0.23" },
	FORM: { since: "2.0" },
	REUSABLE_INPUTS: { since: "2.0" }
};
const keys = [
	[
		"",
		"name",
		{
			until: "2.0",
			renamed: "id"
		}
	],
	[
		"",
		"prefill",
		{ since: "1.1" }
	],
	[
		"MULTISELECT",
		"options",
		{
			until: "2.0",
			renamed: "values"
		}
	],
	[
		"FILE",
		"extension",
		{ until: "2.0" }
	]
];
function* inputUses(flow) {
	for (let $ = 0, $l = flow.inputs; $ < $l.length; $++) {
		const input = $l[$];
		yield* typeUses(input);
		yield* keyUses(input);
	}
	for (const output of flow.outputs.values()) yield* typeUses(output);
}
function* typeUses({ node, path }) {
	for (let $ = 0, $l = ["type", "itemType"]; $ < $l.length; $++) {
		const key = $l[$];
		{
			const name = nameIn(node, key);
			const facts = name !== null && Object.hasOwn(types, name) ? types[name] : void 0;
			if (name === null || !facts) continue;
			const instead = facts.renamed === void 0 ? {} : { instead: `\`${facts.renamed}\`` };
			yield {
				name,
				path: [...path, key],
				part: "value",
				without: "refused",
				...facts,
				...instead
			};
		}
	}
}
function* keyUses({ node, path, type }) {
	for (let $ = 0, $l = keys; $ < $l.length; $++) {
		const { 0: of, 1: key, 2: bounds } = $l[$];
		{
			if (of !== "" && of !== type || !require_startup.childOf(node, key)) continue;
			if (bounds.renamed !== void 0 && require_startup.childOf(node, bounds.renamed)) continue;
			const instead = bounds.renamed === void 0 ? {} : { instead: `\`${bounds.renamed}\`` };
			yield {
				name: key,
				path: [...path, key],
				part: "key",
				without: "refused",
				...bounds,
				...instead
			};
		}
	}
}
// src/dialects/kestra/migration/plugin-uses.ts
const root = "io.kestra.plugin.";
const gone = [
	["notifications.mail.", "the tasks of `io.kestra.plugin.email`"],
	["notifications.", "the package of the service, such as `io.kestra.plugin.slack`"],
	["kubernetes.PodCreate", "`io.kestra.plugin.kubernetes.core.PodCreate`"],
	["langchain4j.", "the tasks of `io.kestra.plugin.ai`"],
	["dbt.cli.Build", "`io.kestra.plugin.dbt.cli.DbtCLI`"],
	["git.Push", void 0]
];
function* pluginUses({ type, path, node }) {
	const name = type.startsWith(root) ? type.slice(17) : "";
	const found = gone.find(({ 0: one }) => one.endsWith(".") ? name.startsWith(one) : name === one);
	if (found) {
		const { 1: instead } = found;
		yield {
			path: [...path, "type"],
			part: "value",
			without: "no-plugin",
			name,
			until: "2.0",
			...instead !== void 0 && { instead }
		};
	}
	if (name.startsWith("scripts.") && require_startup.childOf(node, "runner")) yield {
		path: [...path, "runner"],
		part: "key",
		without: "no-plugin",
		name: "runner",
		until: "2.0",
		instead: "`taskRunner`"
	};
}
// src/dialects/kestra/migration/replacements.ts
const other = (instead) => ({ instead });
const renamed = (name) => ({
	instead: `\`${name}\``,
	renamed: name
});
const replacements = {
	pluginDefaults: other("the values on each task"),
	taskDefaults: other("the values on each task"),
	listeners: other("a flow with a Flow trigger"),
	conditions: other("one expression under `when`"),
	scheduleConditions: other("one expression under `when`"),
	preconditions: other("`dependsOn`"),
	"flow.ForEach": other("`io.kestra.plugin.core.flow.Loop` with `item.value`"),
	"flow.EachSequential": other("`io.kestra.plugin.core.flow.Loop` with `item.value`"),
	"flow.EachParallel": other("`io.kestra.plugin.core.flow.Loop` with `concurrencyLimit: 0`"),
	"flow.ForEachItem": other("`io.kestra.plugin.core.flow.Loop` with a Subflow"),
	"flow.Template": other("a Subflow"),
	"state.Get": other("`io.kestra.plugin.core.kv.Get`"),
	"state.Set": other("`io.kestra.plugin.core.kv.Set`"),
	"state.Delete": other("`io.kestra.plugin.core.kv.Delete`"),
	"debug.Echo": other("`io.kestra.plugin.core.log.Log`"),
	"storage.LocalFiles": other("`inputFiles` of the task that reads them"),
	workerGroup: other("`workerSelector`"),
	maxAttempt: renamed("maxAttempts"),
	minLogLevel: renamed("logLevel"),
	delay: renamed("pauseDuration")
};
function replacementOf(name) {
	return Object.hasOwn(replacements, name) ? replacements[name] ?? {} : {};
}
// src/dialects/kestra/migration/uses.ts
const taskFacts = { keys: Object.fromEntries(Object.entries(partFacts("Task").keys).filter(({ 0: key }) => key !== "when")) };
const known$1 = new WeakMap();
function usesIn(flow) {
	const uses = known$1.get(flow) ?? [...findUses(flow)];
	known$1.set(flow, uses);
	return uses;
}
function* findUses(flow) {
	yield* keysIn(flow.root, [], [partFacts("Flow")]);
	yield* retryUses(flow.root, []);
	yield* inputUses(flow);
	for (let $ = 0, $l = flow.tasks; $ < $l.length; $++) {
		const task = $l[$];
		yield* elementUses(task, taskFacts);
		yield* retryUses(task.node, task.path);
		yield* whenUses(task);
		yield* stateUses(task);
		yield* pluginUses(task);
	}
	for (let $ = 0, $l = flow.triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		yield* elementUses(trigger, partFacts("Trigger"));
		yield* pluginUses(trigger);
	}
	yield* expressionUses(flow);
}
function* elementUses({ node, path, coreType, type, writtenType }, common) {
	const own = coreType === null ? void 0 : typeFacts(coreType);
	const at = {
		path: [...path, "type"],
		part: "value",
		without: "refused"
	};
	if (own && coreType !== null && isBound(own)) yield {
		...at,
		name: coreType,
		...boundsOf(own),
		...replacementOf(coreType)
	};
	else if (type !== writtenType) yield {
		...at,
		name: writtenType,
		until: "2.0",
		instead: `\`${type}\``,
		renamed: type
	};
	yield* keysIn(node, path, own ? [own, common] : [common]);
}
function* keysIn(node, path, tables) {
	for (const key of node.entries.keys()) {
		const all = tables.flatMap(({ keys }) => Object.hasOwn(keys, key) ? keys[key] ?? [] : []);
		const { 0: facts } = all;
		if (!facts || !all.every(isBound)) continue;
		yield {
			name: key,
			path: [...path, key],
			part: "key",
			without: "refused",
			...boundsOf(facts),
			...replacementOf(key)
		};
	}
}
function isBound({ since, until }) {
	return since !== void 0 || until !== void 0;
}
function boundsOf({ since, until }) {
	return {
		...since !== void 0 && { since },
		...until !== void 0 && { until }
	};
}
function* retryUses(holder, path) {
	if (!require_startup.childOf(require_startup.childOf(holder, "retry"), "maxAttempt")) return;
	yield {
		name: "maxAttempt",
		until: "2.0",
		path: [
			...path,
			"retry",
			"maxAttempt"
		],
		part: "key",
		without: "refused",
		...replacementOf("maxAttempt")
	};
}
function* whenUses({ node, path }) {
	if (!node.entries.has("when")) return;
	const renamed = {
		instead: "`runIf`",
		...!node.entries.has("runIf") && { renamed: "runIf" }
	};
	yield {
		name: "when",
		since: "2.0",
		isDoubtful: true,
		path: [...path, "when"],
		part: "key",
		without: "refused",
		...renamed
	};
}
function* stateUses({ coreType, node, path }) {
	if (coreType !== "execution.Exit" || nameIn(node, "state") !== "CANCELED") return;
	const renamed = {
		instead: "`CANCELLED`",
		renamed: "CANCELLED"
	};
	yield {
		name: "CANCELED",
		until: "2.0",
		path: [...path, "state"],
		part: "value",
		without: "refused",
		...renamed
	};
}
// src/dialects/kestra/release.ts
function releasesOf(pipeline, flow) {
	const version = pipeline.target?.version ?? null;
	if (version !== null) return {
		from: version,
		before: null,
		isConfigured: true
	};
	const marks = marksIn(flow);
	const isNew = marks.has("new"), isOld = marks.has("old");
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
	const { 0: one, 1: other } = [a, b].map((text) => text.split(".").map(Number));
	const { 0: major = 0, 1: minor = 0 } = one ?? [];
	const { 0: otherMajor = 0, 1: otherMinor = 0 } = other ?? [];
	return major - otherMajor || minor - otherMinor;
}
function marksIn(flow) {
	const marks = new Set();
	for (let $ = 0, $l = usesIn(flow); $ < $l.length; $++) {
		const { since, until, without } = $l[$];
		if (without !== "refused") continue;
		if (until === "2.0") marks.add("old");
		if (since === "2.0") marks.add("new");
	}
	return marks;
}
// src/dialects/kestra/clock-violations.ts
function* clockViolations(pipeline, kind) {
	if (kind !== "invalid-cron" && kind !== "cron-never-fires") return;
	if (kind === "invalid-cron") yield* lastDayViolations(pipeline);
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const { clock, cron } = $l[$];
		{
			if (cron.value === void 0 || !clock || !("problems" in clock)) continue;
			const { 0: problem } = clock.problems;
			const isNever = clock.problems.every(({ message }) => /never/i.test(message));
			if (problem === void 0 || isNever !== (kind === "cron-never-fires")) continue;
			const cause = `${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`;
			yield isNever ? {
				kind,
				at: cron.at,
				message: `Cron expression ${require_startup.quoted(cron.value)} never fires`,
				remedy: "Write a day that the month has"
			} : {
				kind,
				at: cron.at,
				message: `Cron expression ${require_startup.quoted(cron.value)} is not valid: ${cause}`,
				remedy: remedyFor$1(cron.value)
			};
		}
	}
}
function* lastDayViolations(pipeline) {
	const { 0: flow } = flowsOf(pipeline);
	const releases = flow && releasesOf(pipeline, flow);
	if (!releases || isFrom(releases, "2.0")) return;
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const { clock, cron } = $l[$];
		if (cron.value === void 0 || !clock || "problems" in clock || isReadBefore2(cron.value)) continue;
		yield {
			kind: "invalid-cron",
			at: cron.at,
			message: `Cron expression ${require_startup.quoted(cron.value)} has "L", which releases before 2.0 refuse`,
			remedy: "Write the days as numbers, or set `kestra.version` to 2.0 where it runs",
			...!isBefore(releases, "2.0") && { severity: "warning" }
		};
	}
}
function isReadBefore2(text) {
	return [false, true].some((withSeconds) => {
		const clock = cronUtilsClock(text, {
			withSeconds,
			takesLast: false
		});
		return clock !== null && "cron" in clock;
	});
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
	if (words.length === 6 && isRead(text, true)) return `Set \`withSeconds: true\`, or write ${require_startup.quoted(words.slice(1).join(" "))} without the seconds`;
	if (words.length === 5 && isRead(`0 ${text}`, true) && isRead(text, false)) return `Write ${require_startup.quoted(`0 ${text}`)}: with \`withSeconds: true\` the seconds come first`;
	const rising = text.replace(/\b([A-Za-z]{3})-([A-Za-z]{3})\b/g, (range, from, to) => risingRange(from, to) ?? range);
	if (rising !== text && isRead(rising, false)) return `Write ${require_startup.quoted(rising)}: a range must rise`;
	const dayless = text.replaceAll("?", "*");
	if (dayless !== text && isRead(dayless, false)) return `Write ${require_startup.quoted(dayless)}`;
	return "Write minute, hour, day of month, month and day of week";
}
function risingRange(from, to) {
	const { 0: start, 1: end } = [from, to].map((name) => names.indexOf(name.toUpperCase()));
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
// src/dialects/kestra/expression/violations.ts
function* syntaxViolations(pipeline) {
	for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
		const flow = $l[$];
		for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
			const { site, template } = $l[$];
			{
				const { fault } = template;
				if (!fault) continue;
				const at = {
					path: site.path,
					within: fault.span
				};
				const fix = fault.suggestion === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, fault.suggestion, "unsafe");
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
	}
}
function* nameViolations(pipeline) {
	for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
		const flow = $l[$];
		for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
			const site = $l[$];
			{
				const { nodes, own } = lookupsIn(site.template);
				for (let $ = 0, $l = nodes; $ < $l.length; $++) {
					const node = $l[$];
					{
						const name = nameOf$2(node);
						if (name && !own.has(name.name) && !name.known.includes(name.name)) yield violationOf(pipeline, site, name);
					}
				}
				yield* rootViolations(pipeline, flow, site);
			}
		}
	}
}
function* rootViolations(pipeline, flow, one) {
	const { site, template, task, place } = one;
	if (place === "default" || place === "variable") return;
	const cut = hyphensIn(flow, one).map(({ span }) => span);
	for (let $ = 0, $l = lookupsIn(template).lookups; $ < $l.length; $++) {
		const { root, rootSpan, isGuarded } = $l[$];
		{
			if (roots.includes(root) || isGuarded || cut.some(({ start, end }) => start <= rootSpan.start && rootSpan.end <= end)) continue;
			const before = /\.([\p{L}\p{Nd}_]+)-$/u.exec(template.text.slice(Math.max(0, rootSpan.start - 100), rootSpan.start))?.[1];
			const near = functions.includes(root) ? `${root}()` : require_startup.soleClosestTo(root, roots);
			if (task?.coreType == null && (near === void 0 || root.length < 4)) continue;
			const at = {
				path: site.path,
				within: rootSpan
			};
			const meant = before === void 0 ? near : `['${before}-${root}']`;
			const fix = before !== void 0 || near === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, near, "unsafe");
			yield {
				kind: "unknown-name-in-expression",
				at,
				subject: `name ${root}`,
				message: `Unknown name in expression: ${shown$1(root)}`,
				remedy: meant === void 0 ? "Use a name that Kestra has, or put the text in quotes." : `Write \`${meant}\`.`,
				...fix && { fix }
			};
		}
	}
}
function nameOf$2(node) {
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
	const near = (Object.hasOwn(table, name) ? table[name] : void 0) ?? require_startup.soleClosestTo(name, known);
	const at = {
		path: site.path,
		within: span
	};
	const fix = near !== void 0 && known.includes(near) ? require_check_command.replacePiece(pipeline.document, at, near, "unsafe") : void 0;
	return {
		kind: "unknown-name-in-expression",
		at,
		subject: `${kind} ${name}`,
		message: `Unknown ${kind} in expression: ${shown$1(name)}`,
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
	idsNeedExactCase: true,
	zonesNeedExactCase: true,
	idsAreIdentity: true,
	unsetZone: "server time zone",
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
	const decoded = require_check_command.sourceOf(path, bytes);
	return "unreadable" in decoded ? decoded.unreadable : require_check_command.withMark(parseDocument(decoded.source));
}
function parseDocument(source) {
	return require_check_command.readPlainly(source) ?? require_full_reader.readFullDocument(source);
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
	const [problem, ...others] = document.problems.filter((one) => require_startup.isBroken({
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
function readFlows(dialect, { documents: { 0: document } }) {
	return flowsIn(document).map((flow) => pipelineOf(dialect, flow));
}
// src/dialects/kestra/format/aliases.ts
function* aliasViolations(text, root) {
	yield* aliasesIn(text, root, []);
}
function* aliasesIn(text, node, path) {
	if (node.kind === "map") yield* aliasesInMap(text, node, path);
	if (node.kind !== "list") return;
	let end = node.span.start;
	for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		{
			const own = [...path, index];
			if (item.span.start < end) yield aliased(text, end, "An entry of the list", own);
			else {
				yield* aliasesIn(text, item, own);
				end = item.span.end;
			}
		}
	}
}
function* aliasesInMap(text, { entries, span }, path) {
	const entered = [...entries.values()];
	if (entered.some(({ merged }) => merged)) yield mergeKey(text, span.start, path);
	for (let $ = 0, $l = entered; $ < $l.length; $++) {
		const { key, keySpan, value, merged } = $l[$];
		if (merged) continue;
		if (value.span.start < keySpan.start) yield aliased(text, keySpan.end, require_startup.quoted(key), [...path, key]);
		else yield* aliasesIn(text, value, [...path, key]);
	}
}
function aliased(text, from, what, path) {
	const name = /\*([^\s,\]}]+)/.exec(text.slice(from, from + 200))?.[1] ?? "";
	return {
		kind: "wrong-value",
		at: {
			path,
			part: "key"
		},
		message: `${what} is the alias \`*${name}\`, which Kestra reads as the text ${require_startup.quoted(name)}`,
		remedy: "Write the value out: Kestra does not resolve aliases"
	};
}
function mergeKey(text, from, path) {
	const found = text.indexOf("<<", from);
	const start = found < 0 ? from : found;
	return {
		kind: "wrong-value",
		at: found < 0 ? { path } : { span: {
			start,
			end: start + 2
		} },
		message: "Kestra does not merge: it reads `<<` as a key of that name",
		remedy: "Write the keys out in their place",
		subject: path.join("/")
	};
}
// src/dialects/kestra/format/element.ts
const parts = {
	task: "Task",
	trigger: "Trigger",
	condition: "Condition"
};
function elementOf(kind, written) {
	const type = presentType(written);
	const coreName = coreNameOf(type);
	const facts = coreName === null ? void 0 : typeFacts(coreName);
	return {
		kind,
		written,
		type,
		coreName,
		core: facts?.kind === kind ? facts : void 0,
		common: {
			type: {},
			...partFacts(parts[kind]).keys
		}
	};
}
const oldPackage = /^io\.kestra\.core\.(?:tasks\.(?:debugs|executions|flows|log|scripts|states|storages|templating)|models\.(?:conditions|triggers)\.types)\.\w+$/;
const scripts = {
	Bash: "io.kestra.plugin.scripts.shell.Commands",
	Node: "io.kestra.plugin.scripts.node.Commands",
	Python: "io.kestra.plugin.scripts.python.Commands"
};
function* typeViolations(element, path) {
	const { core, coreName, written } = element;
	if (core) return;
	if (coreName === null) {
		if (!written.includes(".")) yield* shortNameViolations(element, path);
		if (oldPackage.test(written)) yield told(path, `Unknown type ${require_startup.quoted(written)}: no release since 0.20 has it`, successor(written));
		return;
	}
	const other = typeFacts(coreName)?.kind;
	const near = nearest(element);
	if (other) yield told(path, `Type ${require_startup.quoted(written)} is a ${other}, not a ${element.kind}`, `Write the type of a ${element.kind}`);
	else if (near) yield told(path, `Unknown type ${require_startup.quoted(written)}; did you mean ${require_startup.quoted(near)}?`, `Write ${require_startup.quoted(near)}`);
	else yield told(path, `Unknown type ${require_startup.quoted(written)}: no release up to ${knownReleases.at(-1)} has it`, "Write the name of a type that the release has");
}
function* shortNameViolations({ kind, written }, path) {
	if (written === "") return;
	const meant = typesOf(kind).map(coreType).filter((one) => one.endsWith(`.${written}`));
	const near = meant.length === 1 ? meant[0] : void 0;
	const question = near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`;
	const remedy = near === void 0 ? "Write the full name, such as `io.kestra.plugin.core.log.Log`" : `Write ${require_startup.quoted(near)}`;
	yield told(path, `Type ${require_startup.quoted(written)} is no full name of a ${kind}${question}`, remedy);
}
function told(path, message, remedy) {
	return {
		kind: "unknown-job",
		at: { path: [...path, "type"] },
		message,
		remedy
	};
}
function successor(written) {
	const present = written.includes(".scripts.") ? scripts[written.slice(written.lastIndexOf(".") + 1)] : void 0;
	return present === void 0 ? "Write the present name of the type" : `Write ${require_startup.quoted(present)}, and its own keys`;
}
function nearest({ kind, type }) {
	const cut = type.lastIndexOf(".") + 1;
	const folder = type.slice(0, cut), name = type.slice(cut);
	const all = typesOf(kind).map(coreType);
	const inFolder = all.filter((one) => one.startsWith(folder) && !one.includes(".", cut)).map((one) => one.slice(cut));
	const near = require_startup.soleClosestTo(name, inFolder);
	if (near !== void 0 && Math.abs(near.length - name.length) <= 2) return folder + near;
	const moved = all.filter((one) => one.endsWith(`.${name}`));
	return moved.length === 1 ? moved[0] : void 0;
}
// src/dialects/kestra/format/scalars.ts
const kindWords = {
	map: "a mapping",
	list: "a list",
	scalar: "a single value"
};
function wrongKind(wanted, node, path) {
	const found = node.kind === "scalar" ? require_startup.quoted(String(node.value)) : kindWords[node.kind];
	return {
		kind: "wrong-type",
		at: { path },
		message: `${subjectOf(path)} must be ${kindWords[wanted]}, not ${found}`,
		remedy: wanted === "list" && node.kind === "scalar" && !found.includes("{") ? `Write \`[${node.value}]\`` : `Write ${kindWords[wanted]}`
	};
}
function nameOf$1(path) {
	return require_startup.quoted(String(path.findLast((step) => typeof step === "string") ?? ""));
}
function subjectOf(path) {
	return `${typeof path.at(-1) === "number" ? "An entry of " : ""}${nameOf$1(path)}`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function wrongWord(what, words, text, path) {
	const near = words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? require_startup.soleClosestTo(text, words);
	const all = words.length > 8 ? "" : `: ${words.join(", ")}`;
	return {
		kind: "wrong-value",
		at: { path },
		message: `${what} is ${require_startup.quoted(text)}, which is none of its values${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		remedy: near === void 0 ? `Write one of the values${all}` : `Write ${require_startup.quoted(near)}`
	};
}
function* scalarViolations(shape, node, path) {
	const isRendered = shape.startsWith("rendered:");
	const plain = isRendered ? shape.slice(9) : shape;
	if (node.kind !== "scalar") {
		if (!isRendered) yield {
			...wrongKind("scalar", node, path),
			message: `${subjectOf(path)} must be ${words(plain)}, not ${kindWords[node.kind]}`
		};
		return;
	}
	const text = String(node.value);
	if (isRendered && (text.trim() === "" || /\{\{|\{%/.test(text))) return;
	if (plain.startsWith("enum:")) yield* wordViolations(plain.slice(5), node, text, path);
	else if (!fits(plain, node, text)) yield misfit(plain, text, path);
}
function fits(shape, { value, style }, text) {
	const isPlain = style === "plain";
	if (shape === "text" || text.trim() === "") return true;
	if (shape === "flag") return typeof value === "boolean" || /^(?:true|True|TRUE|false|False|FALSE)$/.test(text.trim()) || isPlain && (/^(?:yes|no|on|off)$/i.test(text) || Number.isInteger(value));
	if (shape === "duration") return typeof value === "number" || /^-?\d+(?:\.\d+)?$/.test(text.trim()) || secondsOf(text.trim()) !== void 0;
	if (shape === "number") return typeof value === "number" || Number.isFinite(Number(text));
	return isWhole(shape, value, text, isPlain);
}
const greatest = 2 ** 31 - 1;
function isWhole(shape, value, text, isPlain) {
	const number = typeof value === "number" ? value : Number(isPlain ? text.replaceAll("_", "") : text);
	return (typeof value === "number" || typeof value === "string" && /^\s*[-+]?[\d_]+\s*$/.test(text)) && Number.isFinite(number) && (shape === "long" || Math.abs(number) <= greatest + 1);
}
function* wordViolations(name, { value, style }, text, path) {
	const all = Object.keys(wordsOf(name));
	const isPlace = (typeof value === "number" || style !== "plain") && /^\d+$/.test(text) && Number(text) < all.length;
	if (!all.includes(text.trim()) && !isPlace) yield wrongWord(subjectOf(path), all, text, path);
}
function words(shape) {
	return {
		text: "a text",
		flag: "true or false",
		int: "a whole number",
		long: "a whole number",
		number: "a number",
		duration: "an ISO 8601 duration"
	}[shape] ?? "a single word";
}
function misfit(shape, text, path) {
	const isExpression = text.includes("{{");
	const better = shape === "duration" ? durationMeant(text) : void 0;
	const remedy = better === void 0 ? `Write ${shape === "duration" ? "one such as `PT30M` or `P1D`" : words(shape)}` : `Write ${require_startup.quoted(better)}`;
	return {
		kind: shape === "duration" ? "wrong-value" : "wrong-type",
		at: { path },
		message: `${subjectOf(path)} must be ${words(shape)}, not ${isExpression ? "an expression, which the server does not render here" : require_startup.quoted(text)}`,
		remedy: isExpression ? `Write ${words(shape)} itself` : remedy
	};
}
const units = {
	s: 1,
	sec: 1,
	second: 1,
	m: 60,
	min: 60,
	minute: 60,
	h: 3600,
	hour: 3600,
	hr: 3600,
	d: 86400,
	day: 86400,
	w: 604800,
	week: 604800
};
function durationMeant(text) {
	const match = /^P?T?\s*(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]+?)s?$/i.exec(text.trim());
	const unit = match?.[2]?.toLowerCase();
	const size = unit === void 0 ? void 0 : units[unit];
	if (size === void 0 || /^P\d+M$/i.test(text)) return void 0;
	return isoDuration(Math.round(Number(match?.[1]) * size));
}
// src/dialects/kestra/format/inputs.ts
const longestPattern = 1e3;
function* inputViolations(type, whose, node, path) {
	const told = (key, message, remedy) => ({
		kind: "wrong-value",
		at: { path: [...path, key] },
		message: `${capital(whose)} ${message}`,
		remedy
	});
	const itemType = nameIn(node, "itemType");
	if (itemType !== null && itemType === type && (type === "ARRAY" || type === "MULTISELECT")) yield told("itemType", `has items of type ${type}, which cannot nest`, "Write the type of a single value, such as `STRING`");
	if (!require_startup.isUnset(require_startup.childOf(node, "defaults")) && !require_startup.isUnset(require_startup.childOf(node, "prefill"))) yield told("prefill", "has both \"defaults\" and \"prefill\"", "Remove one of them");
	const given = nameIn(node, "defaults");
	if (type === "FILE" && given !== null && !/^(?:file|nsfile):|\{\{/.test(given)) yield told("defaults", `has the default ${require_startup.quoted(given)}, which is no address of a file`, "Write an address such as `nsfile:///data/ports.csv`");
	const pattern = nameIn(node, "validator");
	const fault = pattern === null ? void 0 : faultOf(pattern);
	if (fault !== void 0) yield told("validator", `has a "validator" that is no regular expression: ${fault}`, "Write a valid regular expression");
}
function faultOf(pattern) {
	if (pattern.length > longestPattern || /\\Q|\(\?|[*+?}]\+/.test(pattern)) return void 0;
	try {
		new RegExp(pattern);
		return;
	} catch (refused) {
		const said = refused instanceof SyntaxError ? refused.message : "";
		return faults.find(({ 0: mark }) => said.includes(mark))?.[1];
	}
}
const faults = [
	["at end of pattern", "it ends in a backslash"],
	["Unterminated character class", "a \"[\" is never closed"],
	["Unterminated group", "a \"(\" is never closed"],
	["Unmatched", "a \")\" closes nothing"],
	["Nothing to repeat", "a quantifier has nothing to repeat"],
	["numbers out of order", "the numbers of a quantifier are out of order"]
];
// src/dialects/kestra/format/keys.ts
const elsewhere = {
	timeout: (path) => path.length === 0 ? "Write an entry of `sla` with type MAX_DURATION: a flow has no timeout" : void 0,
	schedule: (path) => path.length === 0 ? "Write a trigger with type `io.kestra.plugin.core.trigger.Schedule`" : void 0,
	cron: (path) => path.length === 0 ? "Write a trigger with type `io.kestra.plugin.core.trigger.Schedule`" : void 0,
	dependsOn: (path) => path.at(-1) === "task" ? "Write `dependsOn` beside `task`, not in it" : void 0
};
function* unknownKeys(node, path, known, whose, isClosed) {
	for (const { 0: key, 1: entry } of node.entries) {
		if (known.includes(key) || key === "<<") continue;
		const near = require_startup.soleClosestTo(key, known);
		if (!isClosed && (near === void 0 || !isSlip$1(key, near) || node.entries.has(near))) continue;
		yield unknownKey(node, path, [key, entry], {
			whose,
			near,
			isClosed
		});
	}
}
function unknownKey(node, path, { 0: key, 1: entry }, { whose, near, isClosed }) {
	const place = elsewhere[key]?.(path);
	const hint = near === void 0 || place !== void 0 ? void 0 : near;
	const canFix = hint !== void 0 && !node.entries.has(hint) && !entry.merged;
	return {
		kind: "unknown-key",
		at: {
			path: [...path, key],
			part: "key"
		},
		message: `Unknown key ${require_startup.quoted(key)} in ${whose}${hint === void 0 ? "" : `; did you mean ${require_startup.quoted(hint)}?`}`,
		remedy: place ?? (hint === void 0 ? "Remove the key: the server refuses the flow" : `Write ${require_startup.quoted(hint)}`),
		...!isClosed && { severity: "warning" },
		...canFix && { fix: {
			title: `Write ${require_startup.quoted(hint)}`,
			safety: "unsafe",
			edits: [{
				span: entry.keySpan,
				text: hint
			}]
		} }
	};
}
function isSlip$1(key, near) {
	return near.length > 6 && key !== near && key.toLowerCase()[0] === near[0];
}
const stand = {
	condition: "when",
	when: "condition"
};
function* missingKeys(node, path, keys, whose, isGiven) {
	for (let $ = 0, $l = Object.entries(keys); $ < $l.length; $++) {
		const { 0: key, 1: facts } = $l[$];
		{
			const wanted = requirementOf(facts);
			const other = stand[key];
			if (wanted === void 0 || isGiven(key) || other !== void 0 && node.entries.has(other)) continue;
			if (isMisspelt(node, key, Object.keys(keys))) continue;
			if (isMissing(require_startup.childOf(node, key), wanted, maintainedReadings(facts).at(-1)?.shape ?? "any")) yield missing(capital(whose), key, path);
		}
	}
}
function isMisspelt(node, key, known) {
	return [...node.entries.keys()].some((written) => !known.includes(written) && require_startup.soleClosestTo(written, known) === key);
}
const maintained = "1.0";
function maintainedReadings({ later = [], ...first }) {
	const isOld = ({ from }) => compare(from, maintained) <= 0;
	return [later.filter(isOld).at(-1) ?? first, ...later.filter((reading) => !isOld(reading))];
}
function requirementOf(facts) {
	const all = maintainedReadings(facts).map(({ required }) => required);
	if (all.includes(void 0)) return void 0;
	return all.includes("value") ? "value" : "content";
}
function isMissing(node, wanted, shape) {
	if (require_startup.isUnset(node)) return true;
	if (node?.kind === "scalar" && node.value === "" && /^(?:flag|int|long|number|duration)$/.test(shape)) return true;
	if (wanted !== "content") return false;
	if (node?.kind === "list") return node.items.length === 0;
	return node?.kind === "scalar" && node.value === "";
}
function missing(whose, key, path) {
	return {
		kind: "missing-key",
		at: {
			path: [...path, key],
			part: "key"
		},
		message: `${whose} has no ${require_startup.quoted(key)}`,
		remedy: `Add ${require_startup.quoted(key)}`
	};
}
// src/dialects/kestra/format/labels.ts
function* labelViolations(node, path) {
	if (node.kind === "scalar") yield {
		...wrongKind("map", node, path),
		remedy: "Write a mapping of names to texts"
	};
	else if (node.kind === "map") for (const { 0: key, 1: { value } } of node.entries) yield* labelViolation(key, value, [...path, key]);
	else for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		{
			const own = [...path, index];
			const key = nameIn(item, "key");
			const value = require_startup.childOf(item, "value");
			if (item.kind !== "map") yield wrongKind("map", item, own);
			else if (key === null) yield missing("A label", "key", own);
			else if (require_startup.isUnset(value)) yield missing(`Label ${require_startup.quoted(key)}`, "value", own);
			else if (value) yield* labelViolation(key, value, [...own, "value"]);
		}
	}
}
const isReserved = (key) => key.startsWith("system.") && key !== "system.readOnly";
function* labelViolation(key, value, path) {
	if (isReserved(key)) yield {
		kind: "wrong-value",
		at: { path },
		message: `Label ${require_startup.quoted(key)} begins with "system.", which only Kestra itself may set`,
		remedy: "Give the label another name"
	};
	if (value.kind === "scalar") return;
	yield {
		kind: "wrong-type",
		at: { path },
		message: `Label ${require_startup.quoted(key)} must be a text, not a ${value.kind === "map" ? "mapping" : "list"}`,
		remedy: "Write a text"
	};
}
// src/dialects/kestra/format/repeated.ts
const lists = {
	inputs: "Input",
	outputs: "Output",
	triggers: "Trigger"
};
function* repeatedIds(root) {
	for (let $ = 0, $l = Object.entries(lists); $ < $l.length; $++) {
		const { 0: key, 1: noun } = $l[$];
		{
			const seen = new Set();
			for (let $ = 0, $l = itemsOf(root, key); $ < $l.length; $++) {
				const { node, path } = $l[$];
				{
					const id = nameIn(node, "id");
					if (id === null) continue;
					if (seen.has(id)) yield {
						kind: "wrong-value",
						at: { path: [...path, "id"] },
						message: `${noun} id ${require_startup.quoted(id)} is already used by an earlier ${noun.toLowerCase()}`,
						remedy: "Give one of them another id"
					};
					seen.add(id);
				}
			}
		}
	}
}
// src/dialects/kestra/format/retry.ts
const pairs = [
	["interval", "maxDuration"],
	["interval", "maxInterval"],
	["minInterval", "maxInterval"]
];
function* retryOrder(retry, path) {
	for (let $ = 0, $l = pairs; $ < $l.length; $++) {
		const { 0: shorter, 1: longer } = $l[$];
		{
			const one = require_startup.childOf(retry, shorter), other = require_startup.childOf(retry, longer);
			const least = one && durationIn(one), most = other && durationIn(other);
			if (least === void 0 || most === void 0 || least < most) continue;
			yield {
				kind: "wrong-value",
				at: { path: [...path, shorter] },
				message: `${require_startup.quoted(shorter)} of the retry must be shorter than ${require_startup.quoted(longer)}`,
				remedy: `Write a shorter ${require_startup.quoted(shorter)} or a longer ${require_startup.quoted(longer)}`
			};
		}
	}
}
// src/dialects/kestra/format/check.ts
const mostValues = 1e5;
function* flowViolations(flow) {
	yield* partViolations({
		flow,
		left: mostValues
	}, "Flow", "a flow", flow.root, []);
	yield* repeatedIds(flow.root);
	yield* aliasViolations(flow.document.source.text, flow.root);
	for (let $ = 0, $l = flow.pluginDefaults; $ < $l.length; $++) {
		const { values, valuesPath, type } = $l[$];
		{
			const known = values && keysOfDefault(type);
			if (known) yield* unknownKeys(values, valuesPath, known, `the defaults of ${lastOf(type)}`, true);
		}
	}
}
function keysOfDefault(type) {
	const { core, common } = elementOf("task", type);
	return core && [...Object.keys(core.keys), ...Object.keys(common)];
}
const lastOf = (type) => type.slice(type.lastIndexOf(".") + 1);
function* partViolations(review, part, whose, node, path) {
	const { keys } = partFacts(part);
	yield* unknownKeys(node, path, Object.keys(keys), whose, true);
	yield* missingKeys(node, path, keys, whose, () => false);
	yield* valuesIn(review, keys, node, path);
}
function* valuesIn(review, keys, node, path) {
	for (const { 0: key, 1: { value } } of node.entries) {
		const facts = Object.hasOwn(keys, key) ? keys[key] : void 0;
		if (facts) yield* valueViolations(review, facts, value, [...path, key]);
	}
}
function* valueViolations(review, facts, node, path) {
	if (require_startup.isUnset(node)) return;
	const told = [...new Set([facts, ...facts.later ?? []].map(({ shape }) => shape ?? "any"))].map((shape) => [...shapeViolations(review, shape, node, path)]);
	if (told.every((one) => one.length > 0)) yield* told.at(-1) ?? [];
	else yield* tooSmall(facts, node, path);
}
function* tooSmall(facts, node, path) {
	const least = Math.min(...maintainedReadings(facts).map(({ min }) => min ?? -Infinity));
	if (node.kind !== "scalar" || String(node.value).trim() === "" || !(Number(node.value) < least)) return;
	yield {
		kind: "wrong-value",
		at: { path },
		message: `${require_startup.quoted(String(path.at(-1)))} must be at least ${least}, not ${require_startup.quoted(String(node.value))}`,
		remedy: `Write ${least} or more`
	};
}
function* shapeViolations(review, shape, node, path) {
	if (review.left-- <= 0) return;
	const colon = shape.indexOf(":");
	const { 0: head, 1: rest } = colon < 0 ? [shape, ""] : [shape.slice(0, colon), shape.slice(colon + 1)];
	if (head === "list") yield* itemViolations(review, rest, node, path);
	else if (head === "map") yield* entryViolations(review, rest, node, path);
	else if (head === "labels") yield* labelViolations(node, path);
	else if (head === "task" || head === "trigger" || head === "condition") yield* elementViolations(review, head, node, path);
	else if (head === "part") yield* objectViolations(review, rest, node, path);
	else if (head === "union") yield* choiceViolations(review, rest, node, path);
	else if (head !== "any") yield* scalarViolations(shape, node, path);
}
function* itemViolations(review, shape, node, path) {
	if (node.kind !== "list") yield wrongKind("list", node, path);
	else for (let $ = 0, $l = node.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		if (!require_startup.isUnset(item)) yield* shapeViolations(review, shape || "any", item, [...path, index]);
	}
}
function* entryViolations(review, shape, node, path) {
	if (node.kind !== "map") yield wrongKind("map", node, path);
	else for (const { 0: key, 1: { value } } of node.entries) if (!require_startup.isUnset(value)) yield* shapeViolations(review, shape || "any", value, [...path, key]);
}
const titles = {
	"Dag.DagTask": "an entry of a Dag",
	Output: "an output",
	Check: "a check",
	Quota: "a quota",
	PluginDefault: "a plug-in default"
};
function* objectViolations(review, part, node, path) {
	const key = String(path.findLast((step) => typeof step === "string"));
	if (node.kind !== "map") yield wrongKind("map", node, path);
	else if (part === "Dag.DagTask" && !node.entries.has("task") && node.entries.has("type")) yield unwrapped(node, path);
	else yield* partViolations(review, part, titles[part] ?? `\`${key}\``, node, path);
}
function unwrapped(node, path) {
	return {
		kind: "missing-key",
		at: {
			path: [...path, "task"],
			part: "key"
		},
		message: `Entry ${require_startup.quoted(nameIn(node, "id") ?? "")} of the Dag has no "task"`,
		remedy: "Move the keys of the task below `task`, and write `dependsOn` beside it"
	};
}
const unions = {
	Input: "input",
	SLA: "SLA",
	AbstractRetry: "retry"
};
function* choiceViolations(review, union, node, path) {
	if (node.kind !== "map") {
		yield wrongKind("map", node, path);
		return;
	}
	const noun = unions[union] ?? union;
	const choices = choicesOf(union);
	const type = nameIn(node, "type") ?? "";
	const chosen = Object.hasOwn(choices, type) ? choices[type] : void 0;
	if (type === "") yield missing(`${noun === "input" ? "An" : "A"} ${noun}`, "type", path);
	else if (!chosen) yield wrongWord(`Type of the ${noun}`, Object.keys(choices), type, [...path, "type"]);
	if (!chosen) return;
	const { type: _, ...keys } = partFacts(chosen.part).keys;
	const id = nameIn(node, "id") ?? nameIn(node, "name");
	const whose = id === null ? `the ${type} ${noun}` : `${noun} ${require_startup.quoted(id)}`;
	yield* unknownKeys(node, path, ["type", ...Object.keys(keys)], whose, true);
	yield* missingKeys(node, path, keys, whose, (key) => key === "id" && id !== null);
	yield* valuesIn(review, keys, node, path);
	if (union === "AbstractRetry") yield* retryOrder(node, path);
	if (union === "Input") yield* inputViolations(type, whose, node, path);
}
function* elementViolations(review, kind, node, path) {
	if (node.kind !== "map") {
		yield {
			...wrongKind("map", node, path),
			remedy: `Write a ${kind} with ${kind === "condition" ? "" : "`id` and "}\`type\``
		};
		return;
	}
	const element = elementOf(kind, nameIn(node, "type") ?? "");
	const { core, common, written } = element;
	const id = nameIn(node, "id");
	const whose = id === null ? kind : `${kind} ${require_startup.quoted(id)}`;
	if (kind !== "condition" && require_startup.isUnset(require_startup.childOf(node, "id"))) yield missing(`A ${kind}`, "id", path);
	if ((nameIn(node, "type") ?? "") === "") yield missing(id === null ? `A ${kind}` : capital(whose), "type", path);
	yield* typeViolations(element, path);
	const keys = {
		...common,
		...core?.keys
	};
	yield* unknownKeys(node, path, Object.keys(keys), core ? lastOf(written) : whose, core !== void 0);
	yield* missingKeys(node, path, core?.keys ?? {}, whose, (key) => isGiven(review.flow, element, key));
	if (element.coreName === "trigger.Schedule") yield* zoneViolations(node, path, whose);
	yield* branchless(review.flow, element, node, path, whose);
	yield* valuesIn(review, core ? keys : {
		...common,
		...tasksOf(node)
	}, node, path);
}
function tasksOf(node) {
	const tasks = require_startup.childOf(node, "tasks");
	return tasks?.kind === "list" && tasks.items.every((item) => nameIn(item, "type")?.includes(".")) ? { tasks: { shape: "list:task" } } : {};
}
const notOfJava = {
	EST: "-05:00",
	HST: "-10:00",
	MST: "-07:00",
	ROC: "Asia/Taipei"
};
function* zoneViolations(node, path, whose) {
	const zone = nameIn(node, "timezone") ?? "";
	const other = Object.hasOwn(notOfJava, zone) ? notOfJava[zone] : void 0;
	if (other === void 0) return;
	yield {
		kind: "wrong-value",
		at: { path: [...path, "timezone"] },
		message: `${capital(whose)} has the time zone ${require_startup.quoted(zone)}, which Java does not have`,
		remedy: `Write ${require_startup.quoted(other)}`
	};
}
function* branchless(flow, element, node, path, whose) {
	const isEmpty = !["cases", "defaults"].some((key) => hasEntries(require_startup.childOf(node, key)));
	if (element.coreName !== "flow.Switch" || !isEmpty || isGiven(flow, element, "cases")) return;
	yield {
		kind: "missing-key",
		at: {
			path: [...path, "cases"],
			part: "key"
		},
		message: `${capital(whose)} has neither "cases" nor "defaults" with tasks`,
		remedy: "Add `cases` or `defaults` with at least one task"
	};
}
function hasEntries(node) {
	if (node?.kind === "list") return node.items.length > 0;
	return node?.kind === "map" ? node.entries.size > 0 : node !== void 0 && !require_startup.isUnset(node);
}
function isGiven(flow, { type, written }, key) {
	const covers = (prefix, name) => name === prefix || name.startsWith(`${prefix.replace(/\.$/, "")}.`);
	return flow.pluginDefaults.some((one) => one.values?.entries.has(key) && [type, written].some((name) => covers(one.type, name) || covers(elementOf("task", one.type).type, name)));
}
// src/dialects/kestra/validate.ts
const mostViolations = 1e3;
function validateFlows({ documents: { 0: document } }) {
	const told = [];
	for (let $ = 0, $l = flowsIn(document); $ < $l.length; $++) {
		const flow = $l[$];
		if (require_startup.isBroken(flow.document)) continue;
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
var kestra_exports = require_rolldown_runtime.__exportAll({ kestra: () => kestra });
const kestra = {
	...kestraDialect,
	service: require_check_command.service$1,
	recognise: require_check_command.recogniseFlow,
	projectsIn: require_check_command.eachAlone,
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
var constant_condition_default = require_startup.defineRule({
	summary: "Conditions must hold an expression",
	why: "Only `false`, `0`, `-0` and an empty text are false. A text without `{{ }}` is never evaluated, so it is always true.",
	remedy: "Write the condition in `{{ }}`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/tasks/flowable-tasks"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = flow.tasks; $ < $l.length; $++) {
				const task = $l[$];
				for (let $ = 0, $l = conditionsOf(task); $ < $l.length; $++) {
					const entry = $l[$];
					yield* problemOf$1(`task ${require_startup.quoted(task.id ?? "")}`, entry);
				}
			}
			for (let $ = 0, $l = flow.triggers; $ < $l.length; $++) {
				const { node, path, id } = $l[$];
				yield* problemsUnder({
					node,
					path
				}, "when", `trigger ${require_startup.quoted(id ?? "")}`);
			}
			for (let $ = 0, $l = flow.inputs; $ < $l.length; $++) {
				const input = $l[$];
				yield* problemsUnder(input, "condition", `input ${require_startup.quoted(input.id)}`, "dependsOn");
			}
			for (let $ = 0, $l = itemsOf(flow.root, "checks"); $ < $l.length; $++) {
				const check = $l[$];
				for (let $ = 0, $l = ["condition", "when"]; $ < $l.length; $++) {
					const key = $l[$];
					yield* problemsUnder(check, key, "a check");
				}
			}
		}
	}
});
function conditionsOf(task) {
	const node = conditional.has(task.coreType ?? "") ? require_startup.childOf(task.node, "condition") : void 0;
	return [...task.runIf ? [task.runIf] : [], ...node ? [{
		node,
		path: [...task.path, "condition"]
	}] : []];
}
function* problemsUnder({ node, path }, key, whose, part) {
	const value = require_startup.childOf(part === void 0 ? node : require_startup.childOf(node, part), key);
	const own = part === void 0 ? [...path, key] : [
		...path,
		part,
		key
	];
	if (value && wordOf(value)?.trim() !== "false") yield* problemOf$1(whose, {
		node: value,
		path: own
	});
}
function* problemOf$1(whose, { node, path }) {
	const text = wordOf(node)?.trim();
	if (text === void 0 || text === "true" || /\{[{%#]/.test(text)) return;
	const key = String(path.at(-1));
	const isFalse = falsy.has(text);
	const at = {
		path,
		part: "value"
	};
	const who = `\`${key}\` of ${whose}`;
	if (isFalse) yield {
		at,
		message: `${who} is always false: ${require_startup.quoted(text)} is no expression`,
		subject: key,
		severity: "note",
		remedy: "Write an expression, or set `disabled: true`."
	};
	else yield {
		at,
		message: `${who} is always true: ${require_startup.quoted(text)} is a text without an expression`,
		subject: key,
		remedy: remedyFor(text)
	};
}
function remedyFor(text) {
	return /^(?:no|off|false|n)$/i.test(text) ? "Write `false`." : `Write \`{{ ${text} }}\`.`;
}
// src/dialects/kestra/rules/cron-days-or.ts
var cron_days_or_default = require_startup.defineRule({
	summary: "A cron expression should not restrict the day of month and the day of week",
	why: "The two day fields are joined by \"or\": the schedule starts on each day that either of them names, not on the days that both name.",
	remedy: "Write `*` in one of the two day fields, and restrict the other days with a condition of the trigger.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const { clock, cron } = $l[$];
			{
				if (!clock || !("cron" in clock) || clock.cron.days.kind !== "either" || cron.value === void 0) continue;
				const { 0: day, 2: weekday } = cron.value.trim().split(/\s+/).slice(-3);
				yield {
					at: cron.at,
					message: `Cron expression ${require_startup.quoted(cron.value)} starts on day of month ${day} or on day of week ${weekday}, not only where both hold`
				};
			}
		}
	}
});
// src/dialects/kestra/rules/deprecated-type.ts
var deprecated_type_default = require_startup.defineRule({
	summary: "Types should have their present names",
	why: "The old names are aliases up to 1.3; 2.0 refuses them. The present names are read from 0.17 or 0.20 on.",
	remedy: "Write the present name of the type.",
	severity: "note",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v0.17.0"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const releases = releasesOf(pipeline, flow);
				if (releases.isConfigured && (isBefore(releases, "0.20") || isFrom(releases, "2.0"))) continue;
				for (let $ = 0, $l = [...flow.tasks, ...flow.triggers]; $ < $l.length; $++) {
					const { type, writtenType, path, id } = $l[$];
					{
						if (type === writtenType) continue;
						const at = [...path, "type"];
						const fix = require_check_command.replaceScalar(pipeline.document, at, type);
						yield {
							at: { path: at },
							message: `Old type name ${require_startup.quoted(writtenType)}: from release 2.0 on only ${require_startup.quoted(type)} is read`,
							remedy: `Write ${require_startup.quoted(type)}.`,
							subject: id ?? "",
							...fix && { fix: isYoung(type) ? {
								...fix,
								safety: "unsafe"
							} : fix }
						};
					}
				}
			}
		}
	}
});
function isYoung(type) {
	const name = coreNameOf(type);
	return name !== null && typeFacts(name)?.since !== void 0;
}
// src/dialects/kestra/rules/enterprise-only.ts
const ofFlow = [
	"workerGroup",
	"workerSelector",
	"quotas",
	"policyRefs"
];
const ofElement = [
	"workerGroup",
	"workerSelector",
	"policyRefs"
];
var enterprise_only_default = require_startup.defineRule({
	summary: "The open-source edition must get no keys of the Enterprise edition",
	why: "A server of the open-source edition refuses to save the flow.",
	remedy: "Remove the key, or set `kestra: { edition: enterprise }` in the configuration of the review.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/enterprise"],
	*check({ pipeline }) {
		if (pipeline.target?.edition !== "open-source") return;
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { root, tasks, triggers } = $l[$];
			{
				const holders = [{
					node: root,
					path: [],
					keys: ofFlow
				}, ...[...tasks, ...triggers].map(({ node, path }) => ({
					node,
					path,
					keys: ofElement
				}))];
				for (let $ = 0, $l = holders; $ < $l.length; $++) {
					const { node, path, keys } = $l[$];
					for (let $ = 0, $l = keys; $ < $l.length; $++) {
						const key = $l[$];
						if (!require_startup.childOf(node, key)) continue;
						yield {
							at: {
								path: [...path, key],
								part: "key"
							},
							message: `${require_startup.quoted(key)} is for the Enterprise edition: the open-source edition refuses the flow`,
							subject: `${path.join("/")} ${key}`
						};
					}
				}
			}
		}
	}
});
// src/dialects/kestra/rules/failure-unwatched.ts
var failure_unwatched_default = require_startup.defineWorkspaceRule({
	summary: "Unattended flows should have a failure alert",
	why: "No one watches a scheduled execution. Without `errors` or a flow that listens to its failures, a failure stays unnoticed until someone misses the data.",
	remedy: "Add a task that sends a message to `errors` of the flow, or a flow with a Flow trigger on FAILED for its namespace.",
	severity: "note",
	since: "0.1.0",
	family: "safeguard-missing",
	sources: ["https://kestra.io/docs/workflow-components/errors"],
	*check({ pipelines, isReviewed }) {
		const all = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0);
		const graph = require_check_command.triggerGraphOf(all);
		const events = [...graph.links.filter(({ kind }) => kind === "event")];
		for (let $ = 0, $l = all; $ < $l.length; $++) {
			const index = $, pipeline = $l[$];
			if (!isReviewed(pipeline.document) || !require_check_command.startsByItself(pipeline) || !flowsOf(pipeline).every(isSilent)) continue;
			if (events.some((link) => link.from === index && hearsOfFailure(link.trigger)) || graph.listeners.some((listener) => hearsOfFailure(listener.trigger) && require_check_command.hears(graph, listener, pipeline)) || pipeline.triggers.some((trigger) => trigger.upstream && require_check_command.isOnFailure({
				...none,
				trigger
			}))) continue;
			yield {
				document: pipeline.document,
				at: { path: pipeline.namePath },
				message: "The flow runs unattended and has no failure alert: no flow of the repository listens to its failures either",
				subject: "flow",
				gap: { lacks: "a failure alert" },
				remedy: {
					text: "Add a task that sends a message to `errors` of the flow.",
					gap: {
						under: "errors",
						add: ["a task that sends a message"]
					}
				}
			};
		}
	}
});
const none = {
	kind: "event",
	writer: 0,
	path: [],
	name: ""
};
function hearsOfFailure(trigger) {
	return trigger?.upstream?.outcomes.includes("failure") ?? false;
}
function isSilent({ tasks }) {
	return !tasks.some((task) => !task.isDisabled && scopeOf(task) !== "tasks") && tasks.some((task) => !task.isDisabled && mayFail(task));
}
function mayFail({ coreType, type }) {
	if (coreType !== null) return /^(?:http\.|flow\.Subflow$|flow\.ForEachItem$)/.test(coreType);
	return factsOf(type)?.family !== "notify";
}
// src/dialects/kestra/rules/flow-trigger-context.ts
const meant = {
	executionId: "execution.id",
	flowId: null,
	namespace: null,
	state: null,
	flowRevision: null
};
var flow_trigger_context_default = require_startup.defineRule({
	summary: "Inputs of a Flow trigger must read the upstream execution",
	why: "Its inputs are rendered in the execution that wakes it, where `trigger` is not yet this trigger. The name is missing, the start is dropped, and the flow never runs.",
	remedy: "Read `execution.id` and `outputs` of the upstream execution.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const { site, trigger, template } = $l[$];
				if (trigger?.coreType !== "trigger.Flow" || site.path[trigger.path.length] !== "inputs") continue;
				for (let $ = 0, $l = lookupsIn(template).lookups; $ < $l.length; $++) {
					const { root, steps, isGuarded, span } = $l[$];
					{
						const name = steps[0]?.name ?? "";
						if (root !== "trigger" || isGuarded || !Object.hasOwn(meant, name)) continue;
						const own = meant[name] ?? void 0;
						const at = {
							path: site.path,
							within: span
						};
						const fix = own === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, own, "unsafe");
						yield {
							at,
							message: `Trigger ${require_startup.quoted(trigger.id ?? "")} reads ${require_startup.quoted(`trigger.${name}`)} in its inputs, where it does not exist yet`,
							subject: `trigger.${name}`,
							remedy: own === void 0 ? `Read \`trigger.${name}\` in the tasks of the flow instead of passing it as an input.` : `Write \`${own}\`.`,
							...fix && { fix }
						};
					}
				}
			}
		}
	}
});
// src/dialects/kestra/contracts/calls.ts
const callers = new Set(["flow.Subflow", "flow.ForEachItem"]);
function targetIn({ coreType, node, isDisabled }) {
	if (coreType === null || !callers.has(coreType) || isDisabled || require_startup.childOf(node, "revision")) return void 0;
	const { 0: namespace, 1: id } = ["namespace", "flowId"].map((key) => {
		const value = require_startup.childOf(node, key);
		return value && textIn(value);
	});
	return namespace === void 0 || id === void 0 ? void 0 : {
		namespace,
		id
	};
}
// src/dialects/kestra/contracts/checkout.ts
const fewestFlows = 5;
function checkoutOf(pipelines) {
	const flows = pipelines.flatMap(flowsOf);
	const byName = new Map();
	for (let $ = 0, $l = flows; $ < $l.length; $++) {
		const flow = $l[$];
		byName.set(nameOf(flow), byName.has(nameOf(flow)) ? null : flow);
	}
	const missing = new Map();
	for (let $ = 0, $l = flows.flatMap(targetsOf); $ < $l.length; $++) {
		const target = $l[$];
		{
			const name = nameOf(target);
			if (!byName.has(name)) missing.set(name, (missing.get(name) ?? 0) + 1);
		}
	}
	return {
		flows,
		byName,
		missing
	};
}
function nameOf({ namespace, id }) {
	return `${namespace}.${id}`;
}
function targetsOf(flow) {
	const listened = flow.triggers.flatMap((trigger) => trigger.coreType === "trigger.Flow" ? namedFlowsOf(trigger) : []);
	return [...flow.tasks.flatMap((task) => targetIn(task) ?? []), ...listened];
}
function unknownIn({ flows, byName, missing }, target) {
	if (byName.has(nameOf(target))) return null;
	const neighbours = flows.filter(({ namespace }) => namespace === target.namespace).flatMap(({ id }) => id ?? []);
	const [near, ...others] = require_startup.closestTo(target.id, neighbours);
	if (near !== void 0 && others.length === 0 && isSlip(target.id, near)) return { near };
	const lost = [...missing].filter(({ 0: name }) => name.startsWith(`${target.namespace}.`));
	return neighbours.length >= fewestFlows && lost.length === 1 ? {} : null;
}
function isSlip(written, near) {
	const plain = (text) => text.replace(/\d+/g, "");
	return plain(written) !== plain(near) && require_startup.editsBetween(written, near) <= (written.length > 7 ? 2 : 1);
}
// src/dialects/kestra/rules/flow-trigger-target.ts
var flow_trigger_target_default = require_startup.defineWorkspaceRule({
	summary: "A Flow trigger must listen to flows that exist and read outputs that they declare",
	why: "The server does not check whom a trigger listens to: with a wrong name the flow never starts, and with a wrong output it fails.",
	remedy: "Write the namespace and the id of the other flow as its file has them.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],
	*check({ pipelines, isReviewed }) {
		const checkout = checkoutOf(pipelines);
		for (let $ = 0, $l = checkout.flows; $ < $l.length; $++) {
			const flow = $l[$];
			if (!isReviewed(flow.document)) continue;
			for (let $ = 0, $l = flow.triggers; $ < $l.length; $++) {
				const trigger = $l[$];
				if (trigger.coreType === "trigger.Flow" && !trigger.isDisabled) yield* targetProblems(checkout, flow, trigger);
			}
			yield* outputProblems(checkout, flow);
		}
	}
});
function* targetProblems(checkout, flow, trigger) {
	const label = `Trigger ${require_startup.quoted(trigger.id ?? "")}`;
	for (let $ = 0, $l = namedFlowsOf(trigger); $ < $l.length; $++) {
		const target = $l[$];
		{
			const at = { path: [...target.entry.path, "flowId"] };
			const base = {
				document: flow.document,
				at,
				subject: `${trigger.id} ${nameOf(target)}`
			};
			if (nameOf(target) === nameOf(flow)) {
				yield {
					...base,
					message: `${label} listens to its own flow, whose executions never start it`,
					remedy: "Name another flow, or remove the entry."
				};
				continue;
			}
			const unknown = unknownIn(checkout, target);
			if (!unknown) continue;
			const { near } = unknown;
			const hint = near === void 0 ? `: the other flows of namespace ${require_startup.quoted(target.namespace)} are in the repository` : `; did you mean ${require_startup.quoted(near)}?`;
			yield {
				...base,
				message: `${label} listens to flow ${require_startup.quoted(nameOf(target))}, which is not in the repository${hint}`,
				...near !== void 0 && { remedy: `Write ${require_startup.quoted(near)}.` },
				severity: near === void 0 ? "note" : "warning"
			};
		}
	}
}
function* outputProblems({ byName }, flow) {
	const [trigger, ...others] = flow.triggers.filter(({ isDisabled }) => !isDisabled);
	const [target, ...more] = trigger?.coreType === "trigger.Flow" ? namedFlowsOf(trigger) : [];
	const upstream = target && byName.get(nameOf(target));
	if (!upstream || others.length > 0 || more.length > 0) return;
	const declared = [...upstream.outputs.keys()];
	for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
		const { site, place, template } = $l[$];
		if (place === "default" || place === "variable") continue;
		for (let $ = 0, $l = lookupsIn(template).lookups; $ < $l.length; $++) {
			const { root, steps, isGuarded } = $l[$];
			{
				const { 0: first, 1: output, 2: nested } = steps;
				if (root !== "trigger" || first?.name !== "outputs" || output?.name == null || isGuarded) continue;
				if (declared.some((id) => id === output.name || id.startsWith(`${output.name}.`)) || output.name === upstream.id) continue;
				const near = require_startup.soleClosestTo(output.name, declared);
				const at = {
					path: site.path,
					within: output.span
				};
				const fix = near === void 0 ? void 0 : require_check_command.replacePiece(flow.document, at, near, "unsafe");
				yield {
					document: flow.document,
					at,
					message: `Flow ${require_startup.quoted(nameOf(upstream))}, which starts this flow, declares no output ${require_startup.quoted(output.name)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
					subject: `output ${output.name} ${nested?.name ?? ""}`,
					remedy: near === void 0 ? "Declare it under `outputs` of the other flow." : `Write \`${near}\`.`,
					...fix && { fix }
				};
			}
		}
	}
}
// src/dialects/kestra/rules/flow-trigger-unfiltered.ts
const filters = [
	"conditions",
	"preconditions",
	"dependsOn",
	"when"
];
var flow_trigger_unfiltered_default = require_startup.defineRule({
	summary: "A Flow trigger must say which flows it listens to",
	why: "Without conditions, preconditions or dependsOn the flow starts after each execution of every flow of the instance. A list of states is no filter.",
	remedy: "Name the flows under `preconditions` (up to 1.3) or `dependsOn` (from 2.0).",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/flow-trigger"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = flow.triggers; $ < $l.length; $++) {
				const { coreType, node, path, id, isDisabled } = $l[$];
				if (coreType !== "trigger.Flow" || isDisabled) continue;
				if (filters.some((key) => !require_startup.isUnset(require_startup.childOf(node, key)) && !require_startup.isEmptyCollection(require_startup.childOf(node, key))) || flow.pluginDefaults.length > 0) continue;
				yield {
					at: { path },
					message: `Trigger ${require_startup.quoted(id ?? "")} starts the flow after every execution of every other flow of the instance`,
					subject: id ?? ""
				};
			}
		}
	}
});
// src/dialects/kestra/rules/hyphenated-access.ts
var hyphenated_access_default = require_startup.defineRule({
	summary: "Names with a hyphen must stand in brackets",
	why: "After a dot a hyphen subtracts: `outputs.load-orders` is `outputs.load` minus `orders`. The expression fails when the task runs.",
	remedy: "Write the name in brackets and quotes, for example `outputs['load-orders']`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/expressions"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const one = $l[$];
				if (one.place === "trigger") continue;
				for (let $ = 0, $l = hyphensIn(flow, one); $ < $l.length; $++) {
					const { lookup, name, span, withDot } = $l[$];
					{
						const bracketed = `['${name}']`;
						const fix = require_check_command.replacePiece(pipeline.document, {
							path: one.site.path,
							within: withDot
						}, bracketed, "unsafe");
						yield {
							at: {
								path: one.site.path,
								within: span
							},
							message: `${require_startup.quoted(`${lookup.root}.${name}`)} is read as a subtraction: a name after a dot ends at a hyphen`,
							remedy: `Write \`${lookup.root}${bracketed}\`.`,
							subject: name,
							...fix && { fix }
						};
					}
				}
			}
		}
	}
});
// src/dialects/kestra/rules/input-default-optional.ts
var input_default_optional_default = require_startup.defineRule({
	summary: "An input with a default must be required",
	why: "A default is always applied, so the input is never without a value. Releases from 1.1 on refuse the flow.",
	remedy: "Remove `required: false`, or write `prefill` in the place of `defaults`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/inputs"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const releases = releasesOf(pipeline, flow);
				if (isBefore(releases, "1.1")) continue;
				for (let $ = 0, $l = flow.inputs; $ < $l.length; $++) {
					const { id, default: fallback, isRequired } = $l[$];
					if (!fallback || isRequired !== false) continue;
					yield {
						at: {
							path: fallback.path.slice(0, -1).concat("required"),
							part: "key"
						},
						message: `Input ${require_startup.quoted(id)} has "defaults" and is not required, which releases from 1.1 on refuse; "prefill" is a value that can be removed`,
						subject: id,
						...!isFrom(releases, "1.1") && { severity: "warning" }
					};
				}
			}
		}
	}
});
// src/dialects/kestra/rules/input-dependency.ts
var input_dependency_default = require_startup.defineRule({
	summary: "Inputs can depend only on inputs that exist, and not on themselves",
	why: "The server refuses a flow whose input depends on an input that the flow does not declare, or on itself by way of others.",
	remedy: "Write the id of another input of the flow.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { inputs } = $l[$];
			{
				const ids = inputs.map(({ id }) => id);
				for (let $ = 0, $l = inputs; $ < $l.length; $++) {
					const input = $l[$];
					for (let $ = 0, $l = input.dependsOn; $ < $l.length; $++) {
						const { name, path } = $l[$];
						{
							if (ids.includes(name) || name.includes("{{")) continue;
							const near = require_startup.soleClosestTo(name, ids.filter((id) => id !== input.id));
							yield {
								at: { path },
								message: `Input ${require_startup.quoted(input.id)} depends on ${require_startup.quoted(name)}, which is no input of the flow${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
								...near !== void 0 && { remedy: `Write ${require_startup.quoted(near)}.` },
								subject: [input.id, name].join("\n")
							};
						}
					}
				}
				yield* cyclesIn(inputs);
			}
		}
	}
});
function* cyclesIn(inputs) {
	const byId = new Map(inputs.map((input) => [input.id, input]));
	const told = new Set();
	for (let $ = 0, $l = inputs; $ < $l.length; $++) {
		const input = $l[$];
		{
			const cycle = told.has(input.id) ? null : cycleFrom(input, byId);
			if (!cycle) continue;
			for (let $ = 0, $l = cycle; $ < $l.length; $++) {
				const id = $l[$];
				told.add(id);
			}
			const { 1: next = input.id } = cycle;
			yield {
				at: { path: input.dependsOn.find(({ name }) => name === next)?.path ?? input.path },
				message: `Dependency cycle of inputs: ${[...cycle, input.id].join(" \u2192 ")}`,
				remedy: `Remove ${require_startup.quoted(next)} from the inputs that ${require_startup.quoted(input.id)} depends on.`,
				subject: ["cycle", ...cycle].join("\n")
			};
		}
	}
}
function cycleFrom(input, byId) {
	const before = new Map();
	const queue = [input.id];
	for (let $ = 0, $l = queue; $ < $l.length; $++) {
		const id = $l[$];
		for (let $ = 0, $l = byId.get(id)?.dependsOn ?? []; $ < $l.length; $++) {
			const { name } = $l[$];
			if (name === input.id) return wayTo(id, before);
			if (before.has(name) || !byId.has(name)) continue;
			before.set(name, id);
			queue.push(name);
		}
	}
	return null;
}
function wayTo(last, before) {
	const way = [];
	for (let id = last; id !== void 0; id = before.get(id)) way.unshift(id);
	return way;
}
// src/dialects/kestra/flow/input-values.ts
function refusalOf(input, value) {
	if (value.kind === "scalar" && (value.value === null || /\{[{%#]/.test(String(value.value)))) return void 0;
	return (Object.hasOwn(readers, input.type) ? readers[input.type] : void 0)?.(value, input);
}
const readers = {
	INT: (value, input) => matches(value, /^[-+]?\d{1,10}$/) ? bounds$2(value, input) : "which is no whole number",
	FLOAT: (value, input) => matches(value, /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[fFdD]?$/) ? bounds$2(value, input) : "which is no number",
	BOOL: (value) => matches(value, /^(?:true|false)$/i) ? void 0 : "which counts as false: only \"true\" is true",
	DATE: (value) => matches(value, /^\d{4}-\d\d-\d\d$/) ? void 0 : "which is no date such as 2026-11-30",
	TIME: (value) => matches(value, /^\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/) ? void 0 : "which is no time such as 06:30:00",
	DURATION: (value) => value.kind === "scalar" && secondsOf(String(value.value)) !== void 0 ? void 0 : "which is no duration such as PT15M",
	SELECT: (value, input) => {
		const values = optionsOf(input);
		const word = wordOf(value);
		return values === null || word === null || values.includes(word) ? void 0 : `which is none of its values: ${values.join(", ")}`;
	},
	JSON: (value) => value.kind === "scalar" && !isJson(String(value.value)) ? "which is no JSON" : void 0,
	ARRAY: (value) => value.kind === "list" || matches(value, /^\s*\[/) ? void 0 : "which is no list"
};
function matches(value, pattern) {
	const word = wordOf(value);
	return word !== null && word.length < 100 && pattern.test(word.trim());
}
function bounds$2(value, { node }) {
	const number = Number(wordOf(value));
	const { 0: min, 1: max } = ["min", "max"].map((key) => nameIn(node, key)).map((text) => text === null ? NaN : Number(text));
	if (min !== void 0 && number < min) return `which is below its minimum of ${min}`;
	return max !== void 0 && number > max ? `which is above its maximum of ${max}` : void 0;
}
function optionsOf({ node }) {
	const values = require_startup.childOf(node, "values");
	if (values?.kind !== "list" || isTrue(require_startup.childOf(node, "allowCustomValue")) || require_startup.childOf(node, "expression")) return null;
	return namesIn$1(values, []).map(({ name }) => name);
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
// src/dialects/kestra/rules/input-value.ts
var input_value_default = require_startup.defineRule({
	summary: "Values of inputs must have the type that the input declares",
	why: "The server does not compare values with types when a flow is saved. The execution is not created, or a flag is silently false.",
	remedy: "Write a value that the type of the input takes.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/inputs"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = flow.inputs; $ < $l.length; $++) {
				const input = $l[$];
				for (let $ = 0, $l = [input.default, input.prefill]; $ < $l.length; $++) {
					const entry = $l[$];
					if (entry) yield* problemOf(input, entry, "has the default");
				}
				for (let $ = 0, $l = passedIn(flow, input.id); $ < $l.length; $++) {
					const { 0: trigger, 1: entry } = $l[$];
					yield* problemOf(input, entry, `gets from trigger ${trigger} the value`);
				}
			}
		}
	}
});
function passedIn({ triggers }, name) {
	return triggers.flatMap(({ node, path, id, coreType }) => {
		const value = coreType?.startsWith("trigger.") ? require_startup.childOf(require_startup.childOf(node, "inputs"), name) : void 0;
		return value ? [[require_startup.quoted(id ?? ""), {
			node: value,
			path: [
				...path,
				"inputs",
				name
			]
		}]] : [];
	});
}
function* problemOf(input, { node, path }, what) {
	const refusal = refusalOf(input, node);
	if (refusal === void 0) return;
	yield {
		at: { path },
		message: `Input ${require_startup.quoted(input.id)} of type ${input.type} ${what}${wordOf(node) === null ? "" : ` ${require_startup.quoted(wordOf(node) ?? "")}`}, ${refusal}`,
		subject: what,
		...input.type === "BOOL" && { severity: "warning" }
	};
}
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
		pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,255}$/,
		words: "up to 256 letters, digits, hyphens and underscores, a letter or digit first"
	},
	trigger: {
		pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/,
		words: "letters, digits, hyphens and underscores, a letter or digit first"
	},
	value: {
		pattern: /^[a-zA-Z0-9][.a-zA-Z0-9_-]*$/,
		words: "letters, digits, dots, hyphens and underscores, a letter or digit first"
	}
};
var invalid_identifier_default = require_startup.defineRule({
	summary: "Ids and namespaces must have the characters that the server takes",
	why: "The server refuses a flow with any other id or namespace.",
	remedy: "Write an id of the form that the message names.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
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
						form: "trigger",
						what: "Trigger id",
						id,
						path: [...path, "id"]
					})),
					...flow.inputs.map(({ node, path }) => ({
						form: "value",
						what: "Input id",
						id: nameIn(node, "id"),
						path: [...path, "id"]
					})),
					...[...flow.outputs].map(({ 0: id, 1: { path } }) => ({
						form: "value",
						what: "Output id",
						id,
						path: [...path, "id"]
					}))
				];
				for (let $ = 0, $l = named; $ < $l.length; $++) {
					const { form, what, id, path } = $l[$];
					if (id === null || forms[form].pattern.test(id)) continue;
					yield {
						at: { path },
						message: `${what} ${require_startup.quoted(id)} must consist of ${forms[form].words}`,
						subject: `${form} ${id}`
					};
				}
			}
		}
	}
});
// src/dialects/kestra/rules/iteration-values.ts
var iteration_values_default = require_startup.defineRule({
	summary: "The values of a ForEach must be different texts, whole numbers or mappings",
	why: "The values are made distinct before the loop starts: one that is written twice runs once.",
	remedy: "Remove the repeated value, or make it different.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { tasks } = $l[$];
			for (let $ = 0, $l = tasks; $ < $l.length; $++) {
				const { coreType, node, path, id } = $l[$];
				{
					const key = coreType === "flow.ForEach" ? "values" : "value";
					const values = coreType !== null && loops.has(coreType) ? require_startup.childOf(node, key) : void 0;
					if (!values) continue;
					yield* refusedValues(values, [...path, key], id ?? "");
					const repeated = repeatedIn(itemsIn(values) ?? []);
					if (repeated === void 0) continue;
					yield {
						at: {
							path: [...path, key],
							part: "key"
						},
						message: `Loop ${require_startup.quoted(id ?? "")} names the value ${require_startup.quoted(repeated)} more than once, and runs it once`,
						subject: id ?? "",
						severity: "warning"
					};
				}
			}
		}
	}
});
const loops = new Set([
	"flow.ForEach",
	"flow.EachSequential",
	"flow.EachParallel"
]);
function* refusedValues(values, path, id) {
	if (values.kind !== "list") return;
	for (let $ = 0, $l = values.items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		{
			const kind = item.kind === "scalar" ? kindOf(item.value) : void 0;
			if (kind === void 0) continue;
			yield {
				at: { path: [...path, index] },
				message: `Loop ${require_startup.quoted(id)} has the value ${String(item.kind === "scalar" ? item.value : "")}, ${kind}: its run fails when the loop is reached`,
				remedy: "Write the value in quotes.",
				subject: `${id} ${index}`,
				severity: "error"
			};
		}
	}
}
function kindOf(value) {
	if (value === null) return "which is no value";
	if (typeof value === "boolean") return "which is neither a text nor a whole number";
	return typeof value === "number" && !Number.isInteger(value) ? "which is neither a text nor a whole number" : void 0;
}
function repeatedIn(items) {
	const seen = new Set();
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const item = $l[$];
		{
			if (item.kind !== "scalar" || item.value === null) continue;
			const text = String(item.value);
			if (text.includes("{{")) continue;
			if (seen.has(text)) return text;
			seen.add(text);
		}
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
var loop_output_key_default = require_startup.defineRule({
	summary: "Outputs of a task in a loop must be read by the value of the loop",
	why: "The engine keeps the outputs of each turn under its value. Without the value the name is missing, and the expression fails when the task runs.",
	remedy: "Write the value of the loop in brackets after the id of the task.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/outputs"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const { site, task: reader, template } = $l[$];
				for (let $ = 0, $l = lookupsIn(template).lookups; $ < $l.length; $++) {
					const { root, steps, isGuarded, span } = $l[$];
					{
						const { 0: first, 1: second } = steps;
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
							message: `Task ${require_startup.quoted(first.name)} is in loop ${require_startup.quoted(loop.id ?? "")}: its outputs have no ${require_startup.quoted(second.name ?? "")} without a value of the loop`,
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
			}
		}
	}
});
function soleTask$1({ tasks, taskById }, name) {
	return tasks.filter(({ id }) => id === name).length === 1 ? taskById.get(name) : void 0;
}
function isOutput({ name, isMember }, { node }) {
	if (name === null || !isMember || !outputs.has(name)) return false;
	const values = require_startup.childOf(node, "values") ?? require_startup.childOf(node, "value");
	return !(values && itemsIn(values))?.some((item) => wordOf(item) === name);
}
// src/dialects/kestra/rules/loop-until-unbounded.ts
var loop_until_unbounded_default = require_startup.defineRule({
	summary: "A LoopUntil must have a bound",
	why: "From 0.23 on it repeats without end while its condition stays false. The execution never ends, and no failure is reported.",
	remedy: "Set `maxIterations` or `maxDuration` under `checkFrequency`, and `failOnMaxReached: true`.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v0.23.0"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const releases = releasesOf(pipeline, flow);
				if (isBefore(releases, "0.23")) continue;
				for (let $ = 0, $l = flow.tasks; $ < $l.length; $++) {
					const { coreType, node, path, id, isDisabled } = $l[$];
					{
						if (coreType !== "flow.LoopUntil" || isDisabled) continue;
						const frequency = require_startup.childOf(node, "checkFrequency");
						if (flow.pluginDefaults.some(({ values }) => values?.entries.has("checkFrequency")) || ["maxIterations", "maxDuration"].some((key) => require_startup.childOf(frequency, key))) continue;
						if (frequency !== void 0 && frequency.kind !== "map") continue;
						yield {
							at: { path: [...path, "type"] },
							message: `LoopUntil ${require_startup.quoted(id ?? "")} has neither "maxIterations" nor "maxDuration": ${isFrom(releases, "0.23") ? "it" : "from release 0.23 on it"} repeats without end while its condition is false`,
							subject: id ?? ""
						};
					}
				}
			}
		}
	}
});
// src/dialects/kestra/rules/loop-variable.ts
const inside = new Set([
	"flow.ForEach",
	"flow.EachSequential",
	"flow.EachParallel"
]);
var loop_variable_default = require_startup.defineRule({
	summary: "The value of a loop must be read by the name that the loop gives it",
	why: "A Loop of 2.0 names its value `item.value`, a ForEach `taskrun.value`. The other name is missing, and the expression fails when the task runs.",
	remedy: "Read `item.value` in a Loop, and `taskrun.value` in a ForEach.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v2.0.0/foreach-loop"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const { site, task, template } = $l[$];
				if (!task) continue;
				for (let $ = 0, $l = lookupsIn(template).lookups; $ < $l.length; $++) {
					const lookup = $l[$];
					{
						const meant = meantBy(task, lookup);
						const step = lookup.steps[0];
						if (meant === void 0 || !step || lookup.isGuarded) continue;
						const at = {
							path: site.path,
							within: {
								start: lookup.rootSpan.start,
								end: step.span.end
							}
						};
						const fix = step.isMember ? require_check_command.replacePiece(pipeline.document, at, meant.name, "unsafe") : void 0;
						yield {
							at,
							message: `${require_startup.quoted(`${lookup.root}.${step.name}`)} is not known in ${meant.loop}`,
							subject: `${lookup.root} ${step.name}`,
							remedy: `Write \`${meant.name}\`.`,
							...fix && { fix }
						};
					}
				}
			}
		}
	}
});
function meantBy(task, { root, steps }) {
	const around = ownersOf(task).flatMap(({ coreType }) => coreType ?? []);
	const isNew = around.includes("flow.Loop"), isOld = around.some((type) => inside.has(type));
	const name = steps[0]?.name;
	if (isNew === isOld || steps.length !== 1) return void 0;
	if (isNew && root === "taskrun" && name === "value") return {
		name: "item.value",
		loop: "a Loop"
	};
	if (isNew && root === "taskrun" && name === "iteration") return {
		name: "item.index",
		loop: "a Loop"
	};
	if (isOld && root === "item" && name === "value") return {
		name: "taskrun.value",
		loop: "a ForEach"
	};
	return isOld && root === "item" && name === "index" ? {
		name: "taskrun.iteration",
		loop: "a ForEach"
	} : void 0;
}
// src/dialects/kestra/rules/missed-runs-recovered.ts
const dense = 15;
var missed_runs_recovered_default = require_startup.defineRule({
	summary: "Dense schedules of steps that must not pile up should say what becomes of missed starts",
	why: "After an outage, the server makes up for every start that was missed, one after another. Messages are sent and rows are added once for each of them.",
	remedy: "Set `recoverMissedSchedules: LAST` or `NONE` on the schedule.",
	severity: "note",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],
	*check({ pipeline }) {
		const unsafe = pipeline.tasks.filter((task) => require_check_command.isUnsafeTwice(task));
		if (unsafe.length === 0) return;
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { triggers } = $l[$];
			for (let $ = 0, $l = triggers; $ < $l.length; $++) {
				const { node, path, coreType, isDisabled } = $l[$];
				{
					const trigger = pipeline.triggers.find((one) => one.path.join() === path.join());
					const clock = trigger?.kind === "cron" ? trigger.clock : null;
					const minutes = clock && "cron" in clock ? require_check_command.intervals(clock.cron)?.typicalMinutes : void 0;
					if (coreType !== "trigger.Schedule" || isDisabled || minutes === void 0 || minutes > dense || !trigger) continue;
					if (require_startup.childOf(node, "recoverMissedSchedules")) continue;
					yield {
						at: trigger.cron.at,
						message: `Schedule ${require_startup.quoted(trigger.name)} starts every ${require_startup.duration(minutes * 60).replace(/^1 /, "")}, and after an outage all missed starts are made up for: ${require_startup.listNames(unsafe.map(({ label }) => label))} would run for each of them`,
						subject: trigger.name
					};
				}
			}
		}
	}
});
// src/dialects/kestra/rules/output-unavailable.ts
var output_unavailable_default = require_startup.defineRule({
	summary: "Tasks must read outputs of tasks that have run before them",
	why: "The engine does not check the order when a flow is saved. The expression fails when the task runs: \"Unable to find\" the name.",
	remedy: "Move the task that reads the output behind the other one, or provide for a missing value with `??`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/outputs"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const { site, task, template } = $l[$];
				if (!task) continue;
				for (let $ = 0, $l = lookupsIn(template).lookups; $ < $l.length; $++) {
					const { root, steps, isGuarded, isFallback, span } = $l[$];
					{
						const name = root === "outputs" && !isGuarded ? steps[0]?.name : void 0;
						const target = name == null ? void 0 : soleTask(flow, name);
						const told = target && tellings[verdictOf(target, task, isFallback)];
						if (!told || !target) continue;
						yield {
							at: {
								path: site.path,
								within: span
							},
							message: `Task ${require_startup.quoted(task.id ?? "")} reads outputs of task ${require_startup.quoted(target.id ?? "")}, ${told.because}`,
							remedy: told.remedy,
							subject: require_check_command.nodeKeyOf(target.path),
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
		}
	}
});
function soleTask({ tasks, taskById }, name) {
	return tasks.filter(({ id }) => id === name).length === 1 ? taskById.get(name) : void 0;
}
function verdictOf(target, reader, isFallback) {
	const found = availabilityOf(target, reader);
	const around = [reader, ...ownersOf(reader)];
	const isConditional = isFallback || around.some((task) => task.runIf !== null || task.list.role === "branch");
	const isHandler = around.some(({ list }) => list.role !== "tasks");
	if (found === "failed" && isHandler && isConditional) return "unknown";
	return found === "perhaps" && (isConditional || isHandler) || found === "failed" && isConditional ? "unknown" : found;
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
	failed: {
		because: "which may have failed or not have run",
		remedy: "Write a default after `??`: without outputs the expression fails.",
		isMild: true
	},
	perhaps: {
		because: "which a condition may skip",
		remedy: `Give the reader the same condition, ${withDefault}`,
		isMild: true
	}
};
// src/dialects/kestra/rules/pause-holds-slot.ts
const bounds$1 = [
	"timeout",
	"pauseDuration",
	"delay"
];
var pause_holds_slot_default = require_startup.defineRule({
	summary: "A Pause in a flow that is scheduled or has a run limit must end by itself",
	why: "A paused execution counts as running: it keeps its place under the limit, and its schedule waits for it. All later runs wait until someone resumes it.",
	remedy: "Set `pauseDuration` and `behavior` on the task, or move the approval to a flow of its own.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/tasks/flowable-tasks"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const isScheduled = pipeline.triggers.some(({ kind }) => kind === "cron" || kind === "sensor");
				const hasLimit = require_startup.childOf(flow.root, "concurrency") !== void 0;
				if (!isScheduled && !hasLimit) continue;
				for (let $ = 0, $l = flow.tasks; $ < $l.length; $++) {
					const task = $l[$];
					if (task.coreType !== "flow.Pause" || task.isDisabled || task.runIf !== null) continue;
					if (flow.pluginDefaults.some(({ values }) => bounds$1.some((key) => values?.entries.has(key))) || bounds$1.some((key) => require_startup.childOf(task.node, key))) continue;
					yield {
						at: { path: [...task.path, "type"] },
						message: `Pause ${require_startup.quoted(task.id ?? "")} has no end: until someone resumes it, ${isScheduled ? "the trigger starts no other run" : "it keeps its place under the run limit"}`,
						subject: task.id ?? ""
					};
				}
			}
		}
	}
});
// src/dialects/kestra/rules/removed-in-version.ts
var removed_in_version_default = require_startup.defineRule({
	summary: "Flows must use what the configured release reads",
	why: "The server refuses a flow with a key or a type that its release does not have, and an expression with a function that it does not have fails when the task runs.",
	remedy: "Write what the release has in its place.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v2.0.0"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const { from: release, isConfigured } = releasesOf(pipeline, flow);
				if (release === null || !isConfigured) yield* mixedAges(usesIn(flow));
				else for (let $ = 0, $l = usesIn(flow); $ < $l.length; $++) {
					const use = $l[$];
					yield* againstRelease(pipeline.document, use, release);
				}
			}
		}
	}
});
function* againstRelease(document, use, release) {
	const said = saidOf(use, release);
	if (said === void 0) return;
	const fix = fixOf(document, use);
	yield {
		...placeOf$1(use),
		message: `${require_startup.quoted(use.name)} ${said.fact}: ${consequences[use.without](release)}`,
		...use.instead !== void 0 && said.isReplaced && {
			remedy: `Use ${use.instead} instead.`,
			...fix && { fix }
		},
		...said.isMild && { severity: "warning" }
	};
}
function saidOf({ since, until, without, isDoubtful }, release) {
	const isMild = without === "no-plugin";
	if (until !== void 0 && compare(release, until) >= 0) return {
		fact: `is gone from ${until} on`,
		isReplaced: true,
		isMild
	};
	if (since !== void 0 && compare(release, since) < 0) return {
		fact: `came with ${since}`,
		isReplaced: isDoubtful === true,
		isMild
	};
	return isDoubtful === true && since !== void 0 && compare(release, since) === 0 ? {
		fact: `is no key of a task in ${since}.0`,
		isReplaced: true,
		isMild: true
	} : void 0;
}
const consequences = {
	refused: (release) => `the configured release ${release} refuses it`,
	fails: (release) => `the expression fails in the configured release ${release}`,
	"no-plugin": (release) => `the plug-ins of the configured release ${release} do not have it`
};
function* mixedAges(uses) {
	const certain = uses.filter(({ without, isDoubtful }) => without === "refused" && isDoubtful !== true);
	const old = certain.find(({ until }) => until === "2.0");
	const later = certain.find(({ since }) => since === "2.0");
	if (!old || !later) return;
	yield {
		...placeOf$1(old),
		message: `${require_startup.quoted(old.name)} is gone from 2.0 on, but ${require_startup.quoted(later.name)} came with 2.0: no release reads the flow`,
		related: [{
			at: placeOf$1(later).at,
			message: "came with 2.0"
		}],
		...old.instead !== void 0 && { remedy: `Use ${old.instead} instead.` }
	};
}
function placeOf$1({ name, path, part, within }) {
	return {
		at: within ? {
			path,
			within
		} : {
			path,
			part
		},
		subject: name
	};
}
function fixOf(document, { path, part, within, renamed }) {
	if (renamed === void 0) return void 0;
	if (within) return require_check_command.replacePiece(document, {
		path,
		within
	}, renamed, "unsafe");
	if (part === "value") return require_check_command.replaceScalar(document, path, renamed);
	const entry = require_startup.entryOf(require_startup.nodeAt(document.root, path.slice(0, -1)), String(path.at(-1)));
	if (!entry || entry.merged || document.source.text.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return void 0;
	return {
		title: `Write ${require_startup.quoted(renamed)}`,
		safety: "safe",
		edits: [{
			span: entry.keySpan,
			text: renamed
		}]
	};
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
var reserved_flow_id_default = require_startup.defineRule({
	summary: "A flow must not have an id that the server reserves",
	why: "Releases from 1.0 on refuse the flow: the word is a part of the addresses of the API.",
	remedy: "Give the flow another id.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			if (flow.id === null || !reserved.has(flow.id) || isBefore(releasesOf(pipeline, flow), "1.0")) continue;
			yield {
				at: { path: ["id"] },
				message: `Flow id ${require_startup.quoted(flow.id)} is reserved: releases from 1.0 on refuse the flow`
			};
		}
	}
});
// src/dialects/kestra/rules/retry-unbounded.ts
var retry_unbounded_default = require_startup.defineRule({
	summary: "A retry must have a bound",
	why: "Without a number of attempts and without a duration a task that keeps failing is retried without end: the execution never ends, and no failure is reported.",
	remedy: "Set `maxAttempts` or `maxDuration` on the retry.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/retries"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const holders = [{
					node: flow.root,
					path: [],
					label: `Flow ${require_startup.quoted(flow.id ?? "")}`,
					task: null
				}, ...flow.tasks.map((task) => ({
					...task,
					label: `Task ${require_startup.quoted(task.id ?? "")}`,
					task
				}))];
				for (let $ = 0, $l = holders; $ < $l.length; $++) {
					const { node, path, label } = $l[$];
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
	}
});
const bounds = [
	"maxAttempts",
	"maxAttempt",
	"maxDuration"
];
function unbounded(node) {
	const retry = require_startup.childOf(node, "retry");
	return retry?.kind === "map" && retry.entries.has("type") && bounds.every((key) => !retry.entries.has(key)) ? retry : void 0;
}
// src/dialects/kestra/rules/run-limit-never-reached.ts
var run_limit_never_reached_default = require_startup.defineWorkspaceRule({
	summary: "CANCEL and FAIL of a run limit act only between different triggers",
	why: "A schedule waits for its own last execution. With nothing else that starts the flow, the limit is never reached: late starts pile up and run one after another.",
	remedy: "Remove `concurrency`, and bound the executions with `timeout` on the tasks.",
	severity: "note",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/concurrency"],
	*check({ pipelines, isReviewed }) {
		const own = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0);
		const { links } = require_check_command.triggerGraphOf(own);
		for (let $ = 0, $l = own; $ < $l.length; $++) {
			const index = $, pipeline = $l[$];
			{
				const { triggers, runPolicy } = pipeline;
				const isSole = triggers.length === 1 && triggers[0]?.kind === "cron" && runPolicy.scheduleWaitsForItself;
				if (!isReviewed(pipeline.document) || !isSole || links.some(({ to }) => to === index)) continue;
				for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
					const { root } = $l[$];
					{
						const behaviour = nameIn(require_startup.childOf(root, "concurrency"), "behavior");
						if (behaviour !== "CANCEL" && behaviour !== "FAIL") continue;
						yield {
							document: pipeline.document,
							at: { path: ["concurrency", "behavior"] },
							message: `${require_startup.quoted(behaviour)} acts on no scheduled run: schedule ${require_startup.quoted(triggers[0]?.name ?? "")} waits for its own last execution`,
							subject: "behavior"
						};
					}
				}
			}
		}
	}
});
// src/dialects/kestra/rules/schedule-backlog.ts
var schedule_backlog_default = require_startup.defineRule({
	summary: "Runs must be shorter than the time between two starts of their schedule",
	why: "A schedule waits for its own last execution and then makes up for each start that was missed, one after another. The runs get later and later.",
	remedy: "Start less often, or make the runs shorter.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],
	*check({ pipeline, baseline }) {
		const expected = require_check_command.expectedOf(pipeline, baseline);
		if (!expected || flowsOf(pipeline).length === 0) return;
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				const seconds = distanceOf(trigger);
				if (seconds === void 0 || expected.p50 <= seconds || mayOverlap(flowsOf(pipeline), trigger)) continue;
				const source = expected.n === 0 ? "estimate" : require_startup.count(expected.n, "run");
				yield {
					at: trigger.cron.at,
					message: `Schedule ${require_startup.quoted(trigger.name)} starts every ${require_startup.duration(seconds).replace(/^1 /, "")}, but runs take about ${require_startup.duration(Math.round(expected.p50))} (${source}): each start waits for the run before it, and the delay grows`,
					subject: trigger.name,
					...expected.n === 0 && { severity: "note" }
				};
			}
		}
	}
});
function distanceOf({ kind, clock }) {
	const typical = kind === "cron" && clock && "cron" in clock ? require_check_command.intervals(clock.cron)?.typicalMinutes : void 0;
	return typical === void 0 ? void 0 : typical * 60;
}
function mayOverlap(flows, { path }) {
	return flows.some(({ triggers }) => triggers.some((one) => one.path.join() === path.join() && nameIn(one.node, "allowConcurrent") === "true"));
}
// src/dialects/kestra/rules/schedule-conditions-never.ts
const weekdays = [
	"MONDAY",
	"TUESDAY",
	"WEDNESDAY",
	"THURSDAY",
	"FRIDAY",
	"SATURDAY",
	"SUNDAY"
];
var schedule_conditions_never_default = require_startup.defineRule({
	summary: "Conditions of a schedule must be able to hold together",
	why: "All conditions of a trigger must hold at the same time: two of different weekdays never do, so the schedule never starts.",
	remedy: "Put the conditions into one of type `io.kestra.plugin.core.condition.Or`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/conditions"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { triggers } = $l[$];
			for (let $ = 0, $l = triggers; $ < $l.length; $++) {
				const trigger = $l[$];
				{
					if (trigger.coreType !== "trigger.Schedule" || trigger.isDisabled) continue;
					const sets = conditionsOf$1(trigger).flatMap(({ 0: type, 1: { node } }) => daysOf(type, node) ?? []);
					if (!(sets.length > 1 && weekdays.every((day) => sets.some((days) => !days.includes(day))))) continue;
					yield {
						at: {
							path: [...trigger.path, "conditions"],
							part: "key"
						},
						message: `Schedule ${require_startup.quoted(trigger.id ?? "")} never starts: its conditions ask for ${sets.map(named).join(" and for ")} at the same time`,
						subject: trigger.id ?? ""
					};
				}
			}
		}
	}
});
function daysOf(type, node) {
	const name = type.slice(type.lastIndexOf(".") + 1);
	const date = nameIn(node, "date");
	if (date !== null && !/^\{\{\s*trigger\.date\s*\}\}$/.test(date)) return void 0;
	if (name === "Weekend") return [["SATURDAY", "SUNDAY"]];
	const day = nameIn(node, "dayOfWeek")?.toUpperCase() ?? "";
	return (name === "DayWeek" || name === "DayWeekInMonth") && weekdays.includes(day) ? [[day]] : void 0;
}
function named(days) {
	const { 0: day = "" } = days;
	return days.length > 1 ? "the weekend" : day.charAt(0) + day.slice(1).toLowerCase();
}
// src/dialects/kestra/rules/schedule-input-unset.ts
var schedule_input_unset_default = require_startup.defineRule({
	summary: "From 2.0 on a Schedule must pass every input without a default",
	why: "Release 2.0 refuses to save the flow, also for inputs that are not required or have only a prefill.",
	remedy: "Pass the input under `inputs` of the trigger, or give it a default.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v2.0.0"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				if (!isFrom(releasesOf(pipeline, flow), "2.0")) continue;
				const optional = flow.inputs.filter(({ default: fallback, prefill, isDependent, isRequired, type }) => !fallback && !isDependent && type !== "FORM" && (isRequired === false || prefill));
				for (let $ = 0, $l = flow.triggers; $ < $l.length; $++) {
					const { node, path, coreType, id, isDisabled } = $l[$];
					{
						if (coreType !== "trigger.Schedule" && coreType !== "trigger.ScheduleOnDates" || isDisabled) continue;
						const passed = require_startup.childOf(node, "inputs");
						if (passed && passed.kind !== "map") continue;
						for (let $ = 0, $l = optional; $ < $l.length; $++) {
							const input = $l[$];
							if (require_startup.childOf(passed, input.id)) continue;
							yield {
								at: {
									path: [...path, passed ? "inputs" : "type"],
									part: passed ? "key" : "value"
								},
								message: `Schedule ${require_startup.quoted(id ?? "")} passes no value for input ${require_startup.quoted(input.id)}, which has no default: release 2.0 refuses the flow`,
								subject: `${id} ${input.id}`,
								related: [{
									at: {
										path: input.path,
										part: "key"
									},
									message: "has no default"
								}]
							};
						}
					}
				}
			}
		}
	}
});
// src/dialects/kestra/rules/schedule-zone-unset.ts
var schedule_zone_unset_default = require_startup.defineWorkspaceRule({
	summary: "A schedule should name its time zone",
	why: "Without one the time zone of the server decides. The same flow starts at another time on another server, and moves when the server moves.",
	remedy: "Set `timezone` on the trigger, or `kestra: { timezone }` in the configuration of the review where all servers have the same.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/triggers/schedule-trigger"],
	*check({ pipelines, isReviewed }) {
		const own = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0);
		const named = own.flatMap(({ triggers }) => triggers.flatMap(zoneOf));
		for (let $ = 0, $l = own; $ < $l.length; $++) {
			const pipeline = $l[$];
			if (!isReviewed(pipeline.document) || givesDefaults(pipeline)) continue;
			for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
				const trigger = $l[$];
				{
					if (trigger.kind !== "cron" || trigger.timeZone.state !== "unset" || !dependsOnZone(trigger)) continue;
					const { 0: zone } = named;
					const others = zone === void 0 ? "" : `; other schedules name one, for instance ${zone}`;
					const remedy = pipeline.dialect.remedyFor(pipeline, {
						kind: "time-zone",
						of: trigger,
						zone: zone ?? "Etc/UTC"
					});
					yield {
						document: pipeline.document,
						at: trigger.cron.at,
						message: `Schedule ${require_startup.quoted(trigger.name)} names no time zone, so that of the server decides${others}`,
						subject: trigger.name,
						...remedy && { remedy },
						...zone === void 0 && { severity: "note" }
					};
				}
			}
		}
	}
});
function zoneOf({ timeZone }) {
	return timeZone.value !== void 0 && timeZone.origin === "declared" ? [timeZone.value] : [];
}
function givesDefaults(pipeline) {
	return flowsOf(pipeline).some(({ pluginDefaults }) => pluginDefaults.some(({ values }) => values?.entries.has("timezone")));
}
function dependsOnZone({ clock }) {
	if (!clock || !("cron" in clock)) return false;
	const { hours, days, months } = clock.cron;
	return hours.length < 24 || days.kind !== "every" || months.length < 12;
}
// src/dialects/kestra/rules/second-flow.ts
var second_flow_default = require_startup.defineDocumentRule({
	summary: "A file should hold one flow",
	why: "The server takes every document of a file as a flow, but the local check of the command line reads the first one only.",
	remedy: "Move the second flow to a file of its own.",
	severity: "note",
	since: "0.1.0",
	*check({ document }) {
		const { 1: second } = flowsIn(document);
		if (!second) return;
		const start = second.root.span.start;
		yield {
			at: { span: {
				start,
				end: start + 2
			} },
			message: `The file holds a second flow, ${require_startup.quoted(second.id ?? "")}, which the local check does not read`
		};
	}
});
// src/dialects/kestra/rules/secret-input-plain.ts
const credential = /(?:^|_)(?:password|passwd|passphrase|token|secret|api_?key|access_?key|private_?key|client_?secret|credentials?)$/;
var secret_input_plain_default = require_startup.defineRule({
	summary: "Inputs for credentials should have the type SECRET",
	why: "The value of a STRING input is stored with each execution and shown to everyone who may see it. A SECRET input is encrypted and masked.",
	remedy: "Set `type: SECRET`, or read the value with `secret('NAME')` and remove the input.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	sources: ["https://kestra.io/docs/workflow-components/inputs"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = flow.inputs; $ < $l.length; $++) {
				const { id, type, path } = $l[$];
				{
					if (type !== "STRING" || !credential.test(plainName(id))) continue;
					const fix = require_check_command.replaceScalar(pipeline.document, [...path, "type"], "SECRET");
					yield {
						at: { path: [...path, "type"] },
						message: `Input ${require_startup.quoted(id)} holds a credential, but its type STRING shows the value in each execution`,
						subject: id,
						...fix && { fix: {
							...fix,
							safety: "unsafe"
						} }
					};
				}
			}
		}
	}
});
function plainName(id) {
	return id.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[-.]/g, "_").toLowerCase();
}
// src/dialects/kestra/rules/subflow-contract.ts
var subflow_contract_default = require_startup.defineWorkspaceRule({
	summary: "A Subflow must start a flow that exists and pass the inputs that it declares",
	why: "The execution of the other flow is not created where the flow or a required input is missing; the task fails when it is reached.",
	remedy: "Pass the inputs that the other flow of the repository declares.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/subflows"],
	*check({ pipelines, isReviewed }) {
		const checkout = checkoutOf(pipelines);
		for (let $ = 0, $l = checkout.flows; $ < $l.length; $++) {
			const flow = $l[$];
			if (!isReviewed(flow.document)) continue;
			for (let $ = 0, $l = flow.tasks; $ < $l.length; $++) {
				const task = $l[$];
				{
					const target = targetIn(task);
					const other = target && checkout.byName.get(nameOf(target));
					if (other) yield* problemsOf$1(flow, task, other);
					else if (target) yield* unknownFlow(checkout, flow, task, target);
				}
			}
		}
	}
});
function* unknownFlow(checkout, { document }, task, target) {
	const unknown = unknownIn(checkout, target);
	if (!unknown) return;
	const { near } = unknown;
	const path = [...task.path, "flowId"];
	const fix = near === void 0 ? void 0 : require_check_command.replaceScalar(document, path, near);
	const which = near === void 0 ? `: the other flows of namespace ${require_startup.quoted(target.namespace)} are in the repository` : `; did you mean ${require_startup.quoted(near)}?`;
	yield {
		document,
		at: { path },
		message: `${labelOf(task)} starts flow ${require_startup.quoted(nameOf(target))}, which is not in the repository${which}`,
		remedy: near === void 0 ? "Write the id of a flow that exists, or add the flow." : `Write ${require_startup.quoted(near)}.`,
		subject: `${task.id} unknown`,
		severity: near === void 0 ? "note" : "warning",
		...fix && { fix: {
			...fix,
			safety: "unsafe"
		} }
	};
}
function labelOf({ coreType, id }) {
	return `${coreType?.split(".").at(-1)} ${require_startup.quoted(id ?? "")}`;
}
function* problemsOf$1(flow, task, other) {
	const { document } = flow;
	if (isTrue(require_startup.childOf(other.root, "disabled"))) yield {
		document,
		at: { path: [...task.path, "flowId"] },
		message: `${labelOf(task)} starts flow ${require_startup.quoted(nameOf(other))}, which is disabled`,
		remedy: "Enable the other flow, or remove the task.",
		subject: `${task.id} disabled`,
		severity: "warning"
	};
	const inputs = require_startup.childOf(task.node, "inputs");
	if (flow.pluginDefaults.some((one) => isOf(task.type, one.type) && one.values?.entries.has("inputs")) || inputs && inputs.kind !== "map") return;
	const passed = inputs?.kind === "map" ? [...inputs.entries.keys()] : [];
	yield* missingInputs(flow, task, other, passed);
	yield* undeclaredInputs(flow, task, other, passed);
	for (let $ = 0, $l = other.inputs; $ < $l.length; $++) {
		const input = $l[$];
		{
			const value = require_startup.childOf(inputs, input.id);
			const refusal = value && refusalOf(input, value);
			if (!value || refusal === void 0) continue;
			yield {
				document,
				at: { path: [
					...task.path,
					"inputs",
					input.id
				] },
				message: `${labelOf(task)} passes ${shownValue(value)} to input ${require_startup.quoted(input.id)} of type ${input.type}, ${refusal}`,
				remedy: "Pass a value that the input takes.",
				subject: `${task.id} ${input.id} value`,
				...input.type === "BOOL" && { severity: "warning" }
			};
		}
	}
}
function shownValue(value) {
	const word = wordOf(value);
	return word === null ? "a value" : require_startup.quoted(word);
}
function* missingInputs({ document }, task, other, passed) {
	const isPassed = (id) => passed.some((key) => key === id || id.startsWith(`${key}.`) || key.startsWith(`${id}.`));
	for (let $ = 0, $l = other.inputs; $ < $l.length; $++) {
		const { id, isRequired, default: fallback, isDependent } = $l[$];
		if (isRequired === true && !fallback && !isDependent && !isPassed(id)) yield {
			document,
			at: {
				path: [...task.path, require_startup.childOf(task.node, "inputs") ? "inputs" : "flowId"],
				part: "key"
			},
			message: `${labelOf(task)} does not pass the required input ${require_startup.quoted(id)} of flow ${require_startup.quoted(nameOf(other))}`,
			remedy: `Write ${require_startup.quoted(id)} under \`inputs\` of the task.`,
			subject: `${task.id} ${id}`
		};
	}
}
function* undeclaredInputs({ document }, task, other, passed) {
	const declared = other.inputs.map(({ id }) => id);
	for (let $ = 0, $l = passed; $ < $l.length; $++) {
		const key = $l[$];
		{
			if (declared.some((id) => id === key || id.startsWith(`${key}.`))) continue;
			const near = require_startup.soleClosestTo(key, declared);
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
				message: `${labelOf(task)} passes ${require_startup.quoted(key)}, which flow ${require_startup.quoted(nameOf(other))} does not declare${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
				remedy: near === void 0 ? "Remove it, or declare the input in the other flow." : `Write ${require_startup.quoted(near)}.`,
				subject: `${task.id} ${key}`,
				severity: "warning"
			};
		}
	}
}
// src/dialects/kestra/rules/subflow-output.ts
var subflow_output_default = require_startup.defineWorkspaceRule({
	summary: "Outputs of a Subflow must be declared by the other flow",
	why: "A Subflow yields the outputs that the other flow declares, and none where it does not wait. The engine checks neither: the expression fails when the task runs.",
	remedy: "Read an output that the other flow declares under `outputs`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/subflows"],
	*check({ pipelines, isReviewed }) {
		const { flows, byName } = checkoutOf(pipelines);
		for (let $ = 0, $l = flows; $ < $l.length; $++) {
			const flow = $l[$];
			if (!isReviewed(flow.document)) continue;
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const site = $l[$];
				for (let $ = 0, $l = lookupsIn(site.template).lookups; $ < $l.length; $++) {
					const lookup = $l[$];
					{
						const call = callIn(flow, lookup);
						const target = call && targetIn(call);
						if (!call || !target) continue;
						yield* problemsOf(flow, {
							site,
							lookup,
							call,
							other: byName.get(nameOf(target)) ?? void 0
						});
					}
				}
			}
		}
	}
});
function callIn({ tasks, taskById }, { root, steps, isGuarded }) {
	const name = root === "outputs" && !isGuarded ? steps[0]?.name : void 0;
	const call = name == null || steps.length < 2 ? void 0 : taskById.get(name);
	const isSole = tasks.filter(({ id }) => id === name).length === 1;
	const isLooped = call && ownersOf(call).some(({ coreType }) => loops$1.has(coreType ?? ""));
	return isSole && call?.coreType === "flow.Subflow" && !isLooped ? call : void 0;
}
function* problemsOf(flow, { site: { site }, lookup, call, other }) {
	const { 1: member, 2: output } = lookup.steps;
	if (member?.name == null) return;
	const label = `Subflow ${require_startup.quoted(call.id ?? "")}`;
	const base = {
		document: flow.document,
		subject: `${call.id} ${member.name} ${output?.name ?? ""}`
	};
	if (!(wordOf(require_startup.childOf(call.node, "wait")) !== "false") && (member.name === "outputs" || member.name === "state")) {
		yield {
			...base,
			at: {
				path: site.path,
				within: lookup.span
			},
			message: `${label} does not wait for the other flow, so it has no ${require_startup.quoted(member.name)}`,
			remedy: "Remove `wait: false`, or do not read what the other flow yields.",
			related: [{
				at: { path: [...call.path, "wait"] },
				message: "does not wait",
				document: flow.document
			}]
		};
		return;
	}
	if (!other || require_startup.childOf(call.node, "outputs")) return;
	const declared = [...other.outputs.keys()];
	if (member.name !== "outputs") {
		if (!declared.includes(member.name)) return;
		const at = {
			path: site.path,
			within: member.span
		};
		const fix = member.isMember ? require_check_command.replacePiece(flow.document, at, `outputs.${member.name}`, "unsafe") : void 0;
		yield {
			...base,
			at,
			message: `${label} has the outputs of the other flow under "outputs": ${require_startup.quoted(member.name)} is not there`,
			remedy: `Write \`outputs.${call.id}.outputs.${member.name}\`.`,
			...fix && { fix }
		};
		return;
	}
	if (output?.name == null || isDeclared(declared, lookup)) return;
	const near = require_startup.soleClosestTo(output.name, declared);
	const at = {
		path: site.path,
		within: output.span
	};
	const fix = near === void 0 ? void 0 : require_check_command.replacePiece(flow.document, at, near, "unsafe");
	yield {
		...base,
		at,
		message: `Flow ${require_startup.quoted(nameOf(other))}, which ${label} starts, declares no output ${require_startup.quoted(output.name)}${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
		remedy: near === void 0 ? `Declare the output under \`outputs\` of the other flow.` : `Write \`${near}\`.`,
		...fix && { fix }
	};
}
function isDeclared(declared, { steps }) {
	const names = steps.slice(2).map(({ name }) => name ?? "");
	return names.some((_, index) => declared.includes(names.slice(0, index + 1).join(".")));
}
// src/dialects/kestra/rules/timeout-without-effect.ts
var timeout_without_effect_default = require_startup.defineRule({
	summary: "A timeout belongs on a task that a worker runs",
	why: "A timeout bounds one attempt of a task on a worker. On a group or a Subflow it is accepted and does nothing, so a hanging task is never stopped.",
	remedy: "Set `timeout` on the tasks inside, or an `sla` of type `MAX_DURATION` on the flow.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { tasks } = $l[$];
			for (let $ = 0, $l = tasks; $ < $l.length; $++) {
				const { coreType, node, path, id } = $l[$];
				if (coreType === null || coreType === "flow.Pause" || !require_startup.childOf(node, "timeout")) continue;
				if (!Object.hasOwn(flowables, coreType) && coreType !== "flow.Subflow" && coreType !== "flow.ForEachItem") continue;
				yield {
					at: {
						path: [...path, "timeout"],
						part: "key"
					},
					message: `The timeout of ${require_startup.quoted(id ?? "")} has no effect: the task is a ${coreType.split(".").at(-1)}`,
					subject: id ?? ""
				};
			}
		}
	}
});
// src/dialects/kestra/rules/unknown-variable.ts
var unknown_variable_default = require_startup.defineRule({
	summary: "Expressions must use declared variables of the flow",
	why: "A variable that the flow does not declare has no value. The expression fails when the task runs.",
	remedy: "Declare the variable under `variables`, or use the name of a declared one.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/variables"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const declared = [...flow.variables.keys()];
				for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
					const one = $l[$];
					{
						if (one.place === "default") continue;
						const cut = new Set(hyphensIn(flow, one).map(({ lookup }) => lookup));
						for (let $ = 0, $l = lookupsIn(one.template).lookups; $ < $l.length; $++) {
							const lookup = $l[$];
							{
								const { 0: first } = lookup.steps;
								if (lookup.root !== "vars" || first?.name == null || lookup.isGuarded || cut.has(lookup)) continue;
								if (flow.variables.has(first.name)) continue;
								const at = {
									path: one.site.path,
									within: first.span
								};
								const near = require_startup.soleClosestTo(first.name, declared);
								const fix = near === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, near, "unsafe");
								yield {
									at,
									message: `Variable ${require_startup.quoted(first.name)} is used but not declared${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
									subject: first.name,
									...near !== void 0 && { remedy: `Write \`${near}\`, or declare the variable under \`variables\`.` },
									...fix && { fix }
								};
							}
						}
					}
				}
			}
		}
	}
});
// src/dialects/kestra/rules/value-before-execution.ts
const later = new Set([
	"outputs",
	"tasks",
	"task",
	"taskrun"
]);
var value_before_execution_default = require_startup.defineRule({
	summary: "Inputs, checks and schedules must read only what is known before the execution",
	why: "They are rendered before the execution is created, when no task has run. The name is missing, so that no execution starts.",
	remedy: "Read the value in a task, or write a default after `??`.",
	severity: "error",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/workflow-components/inputs"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
				const one = $l[$];
				{
					const where = placeOf(one);
					if (where === void 0) continue;
					for (let $ = 0, $l = lookupsIn(one.template).lookups; $ < $l.length; $++) {
						const lookup = $l[$];
						if (lookup.isGuarded) continue;
						if (later.has(lookup.root)) yield tooEarly(one, lookup, where);
						else yield* unlisted(flow, one, lookup);
					}
				}
			}
		}
	}
});
function placeOf({ site: { path }, trigger }) {
	if (path[0] === "inputs") return "An input";
	if (path[0] === "checks") return "A check";
	return trigger?.coreType === "trigger.Schedule" || trigger?.coreType === "trigger.ScheduleOnDates" ? `Schedule ${require_startup.quoted(trigger.id ?? "")}` : void 0;
}
function tooEarly({ site }, { root, span }, where) {
	return {
		at: {
			path: site.path,
			within: span
		},
		message: `${where} reads ${require_startup.quoted(root)}, which no execution has before it starts`,
		subject: root
	};
}
function* unlisted({ inputs }, { site }, { root, steps, span }) {
	const at = site.path.indexOf("dependsOn");
	const name = root === "inputs" ? steps[0]?.name : void 0;
	const input = inputs.find(({ path }) => at > 0 && path.join() === site.path.slice(0, at).join());
	if (name == null || !input || site.path.at(-1) !== "condition" || !inputs.some(({ id }) => id === name)) return;
	if (input.dependsOn.some((listed) => listed.name === name || listed.name.startsWith(`${name}.`))) return;
	yield {
		at: {
			path: site.path,
			within: span
		},
		message: `The condition of input ${require_startup.quoted(input.id)} reads ${require_startup.quoted(name)}, which is not among the inputs that it depends on`,
		subject: name,
		severity: "warning",
		remedy: `Add ${require_startup.quoted(name)} to \`dependsOn.inputs\`.`
	};
}
// src/dialects/kestra/rules/variable-not-rendered.ts
const rendering = new Set(["render", "renderOnce"]);
var variable_not_rendered_default = require_startup.defineRule({
	summary: "A variable that holds an expression must be rendered where it is read",
	why: "Variables are not rendered by themselves since 0.14: the task gets the text of the expression, with its braces, and not its value.",
	remedy: "Write `render(vars.NAME)`.",
	severity: "warning",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v0.14.0"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const flow = $l[$];
			{
				const templated = new Set([...flow.variables].flatMap(({ 0: name, 1: { node } }) => hasExpression(wordOf(node)) ? [name] : []));
				if (templated.size === 0) continue;
				for (let $ = 0, $l = sitesIn(flow); $ < $l.length; $++) {
					const { site, place, template } = $l[$];
					{
						if (place === "variable" || place === "default") continue;
						const { lookups, nodes } = lookupsIn(template);
						const rendered = nodes.flatMap((node) => node.kind === "call" && rendering.has(node.name) ? [node.span] : []);
						for (let $ = 0, $l = lookups; $ < $l.length; $++) {
							const { root, steps, span } = $l[$];
							{
								const name = steps[0]?.name;
								if (root !== "vars" || name == null || steps.length > 1 || !templated.has(name) || isWithin(rendered, span)) continue;
								const at = {
									path: site.path,
									within: span
								};
								const meant = `render(${template.text.slice(span.start, span.end)})`;
								const fix = steps[0]?.isMember ? require_check_command.replacePiece(pipeline.document, at, meant, "unsafe") : void 0;
								yield {
									at,
									message: `Variable ${require_startup.quoted(name)} holds an expression, which is not rendered here`,
									remedy: `Write \`render(vars.${name})\`.`,
									subject: name,
									...fix && { fix }
								};
							}
						}
					}
				}
			}
		}
	}
});
function hasExpression(text) {
	return text !== null && /\{[{%]/.test(text);
}
function isWithin(spans, { start, end }) {
	return spans.some((span) => span.start <= start && end <= span.end);
}
// src/dialects/kestra/rules/version-unset.ts
const mostNames = 3;
var version_unset_default = require_startup.defineWorkspaceRule({
	summary: "The configuration should say which release runs the flows",
	why: "Release 2.0 refuses much of what earlier releases need, and the other way round. While the release is not known, no finding is made about either.",
	remedy: "Add `kestra: { version: '1.3' }`, with your release, to the configuration of the review.",
	severity: "note",
	since: "0.1.0",
	sources: ["https://kestra.io/docs/migration-guide/v2.0.0"],
	*check({ pipelines, touched, isReviewed }) {
		const own = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0);
		if (own.some(({ target }) => target?.version != null)) return;
		const bound = own.flatMap((pipeline) => boundOf(pipeline));
		const told = bound.find(({ pipeline: { document } }) => isReviewed(document) && (touched === null || touched.has(document.source.path)));
		if (!told) return;
		const names = byFrequency(bound);
		const { 0: first } = told.uses;
		yield {
			document: told.pipeline.document,
			at: first?.within ? {
				path: first.path,
				within: first.within
			} : {
				path: first?.path ?? [],
				part: first?.part ?? "key"
			},
			message: `The Kestra release is not configured, and ${require_startup.count(bound.length, "flow")} of ${own.length} ${bound.length === 1 ? "uses" : "use"} what only some releases read: ${shown(names)}`,
			subject: "version"
		};
	}
});
function boundOf(pipeline) {
	const bound = flowsOf(pipeline).flatMap(usesIn).filter(({ since, until, without }) => without !== "no-plugin" && (since === "2.0" || until === "2.0"));
	return bound.length === 0 ? [] : [{
		pipeline,
		uses: bound
	}];
}
function byFrequency(bound) {
	const flows = new Map();
	for (let $ = 0, $l = bound; $ < $l.length; $++) {
		const { uses } = $l[$];
		for (const name of new Set(uses.map((use) => use.name))) flows.set(name, (flows.get(name) ?? 0) + 1);
	}
	return [...flows].sort(({ 1: a }, { 1: b }) => b - a).map(({ 0: name }) => name);
}
function shown(names) {
	const { 0: first = "" } = names;
	return names.length === 1 ? require_startup.quoted(first) : require_startup.listNames(names, mostNames);
}
// src/dialects/kestra/rules/webhook-key-literal.ts
var webhook_key_literal_default = require_startup.defineRule({
	summary: "The key of a webhook should be a secret",
	why: "The key is all that protects the address of the webhook: everyone who can read the repository or its history can start the flow.",
	remedy: "Write another key as a secret, and refer to it as `{{ secret('NAME') }}`.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	sources: ["https://kestra.io/docs/workflow-components/triggers/webhook-trigger"],
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { triggers } = $l[$];
			for (let $ = 0, $l = triggers; $ < $l.length; $++) {
				const { coreType, node, path, id } = $l[$];
				{
					const key = coreType === "trigger.Webhook" ? require_startup.childOf(node, "key") : void 0;
					const text = key && textIn(key);
					if (text === void 0 || text.trim() === "" || /^<.*>$/.test(text)) continue;
					yield {
						at: {
							path: [...path, "key"],
							part: "key"
						},
						message: `The key of webhook ${require_startup.quoted(id ?? "")} is written in the file`,
						subject: id ?? ""
					};
				}
			}
		}
	}
});
// src/dialects/kestra/rules/working-directory-child.ts
var working_directory_child_default = require_startup.defineRule({
	summary: "A WorkingDirectory can hold only tasks that a worker runs",
	why: "All tasks of a WorkingDirectory run on one worker: the server refuses groups and calls of other flows in it.",
	remedy: "Move the group out of the WorkingDirectory.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = flowsOf(pipeline); $ < $l.length; $++) {
			const { tasks } = $l[$];
			for (let $ = 0, $l = tasks; $ < $l.length; $++) {
				const { coreType, list, id, path, writtenType } = $l[$];
				if (list.owner?.coreType !== "flow.WorkingDirectory" || list.role !== "tasks" || coreType === null) continue;
				if (!Object.hasOwn(flowables, coreType) && coreType !== "flow.Subflow" && coreType !== "flow.ForEachItem") continue;
				yield {
					at: {
						path,
						part: "key"
					},
					message: `WorkingDirectory ${require_startup.quoted(list.owner.id ?? "")} holds ${require_startup.quoted(id ?? "")}, of type ${writtenType.split(".").at(-1)}, which no worker runs`,
					subject: id ?? ""
				};
			}
		}
	}
});
// src/dialects/kestra/rules/index.ts
var rules_exports = require_rolldown_runtime.__exportAll({ rules: () => rules });
const rules = {
	"constant-condition": require_startup.onlyFor("kestra", constant_condition_default),
	"cron-days-or": require_startup.onlyFor("kestra", cron_days_or_default),
	"deprecated-type": require_startup.onlyFor("kestra", deprecated_type_default),
	"enterprise-only": require_startup.onlyFor("kestra", enterprise_only_default),
	"failure-unwatched": require_startup.onlyFor("kestra", failure_unwatched_default),
	"flow-trigger-context": require_startup.onlyFor("kestra", flow_trigger_context_default),
	"flow-trigger-target": require_startup.onlyFor("kestra", flow_trigger_target_default),
	"flow-trigger-unfiltered": require_startup.onlyFor("kestra", flow_trigger_unfiltered_default),
	"hyphenated-access": require_startup.onlyFor("kestra", hyphenated_access_default),
	"input-default-optional": require_startup.onlyFor("kestra", input_default_optional_default),
	"input-dependency": require_startup.onlyFor("kestra", input_dependency_default),
	"input-value": require_startup.onlyFor("kestra", input_value_default),
	"invalid-identifier": require_startup.onlyFor("kestra", invalid_identifier_default),
	"iteration-values": require_startup.onlyFor("kestra", iteration_values_default),
	"loop-output-key": require_startup.onlyFor("kestra", loop_output_key_default),
	"loop-until-unbounded": require_startup.onlyFor("kestra", loop_until_unbounded_default),
	"loop-variable": require_startup.onlyFor("kestra", loop_variable_default),
	"missed-runs-recovered": require_startup.onlyFor("kestra", missed_runs_recovered_default),
	"output-unavailable": require_startup.onlyFor("kestra", output_unavailable_default),
	"pause-holds-slot": require_startup.onlyFor("kestra", pause_holds_slot_default),
	"removed-in-version": require_startup.onlyFor("kestra", removed_in_version_default),
	"reserved-flow-id": require_startup.onlyFor("kestra", reserved_flow_id_default),
	"retry-unbounded": require_startup.onlyFor("kestra", retry_unbounded_default),
	"run-limit-never-reached": require_startup.onlyFor("kestra", run_limit_never_reached_default),
	"schedule-backlog": require_startup.onlyFor("kestra", schedule_backlog_default),
	"schedule-conditions-never": require_startup.onlyFor("kestra", schedule_conditions_never_default),
	"schedule-input-unset": require_startup.onlyFor("kestra", schedule_input_unset_default),
	"schedule-zone-unset": require_startup.onlyFor("kestra", schedule_zone_unset_default),
	"second-flow": require_startup.onlyFor("kestra", second_flow_default),
	"secret-input-plain": require_startup.onlyFor("kestra", secret_input_plain_default),
	"subflow-contract": require_startup.onlyFor("kestra", subflow_contract_default),
	"subflow-output": require_startup.onlyFor("kestra", subflow_output_default),
	"timeout-without-effect": require_startup.onlyFor("kestra", timeout_without_effect_default),
	"unknown-variable": require_startup.onlyFor("kestra", unknown_variable_default),
	"value-before-execution": require_startup.onlyFor("kestra", value_before_execution_default),
	"variable-not-rendered": require_startup.onlyFor("kestra", variable_not_rendered_default),
	"version-unset": require_startup.onlyFor("kestra", version_unset_default),
	"webhook-key-literal": require_startup.onlyFor("kestra", webhook_key_literal_default),
	"working-directory-child": require_startup.onlyFor("kestra", working_directory_child_default)
};
module.exports = {
	constant_condition_default,
	cron_days_or_default,
	decodeText,
	deprecated_type_default,
	enterprise_only_default,
	failure_unwatched_default,
	flow_trigger_context_default,
	flow_trigger_target_default,
	flow_trigger_unfiltered_default,
	hyphenated_access_default,
	input_default_optional_default,
	input_dependency_default,
	input_value_default,
	invalid_identifier_default,
	iteration_values_default,
	kestra,
	kestra_exports,
	loop_output_key_default,
	loop_until_unbounded_default,
	loop_variable_default,
	missed_runs_recovered_default,
	output_unavailable_default,
	parseDocument,
	pause_holds_slot_default,
	removed_in_version_default,
	reserved_flow_id_default,
	retry_unbounded_default,
	rules_exports,
	run_limit_never_reached_default,
	schedule_backlog_default,
	schedule_conditions_never_default,
	schedule_input_unset_default,
	schedule_zone_unset_default,
	second_flow_default,
	secret_input_plain_default,
	subflow_contract_default,
	subflow_output_default,
	timeout_without_effect_default,
	unknown_variable_default,
	value_before_execution_default,
	variable_not_rendered_default,
	version_unset_default,
	webhook_key_literal_default,
	working_directory_child_default
};
