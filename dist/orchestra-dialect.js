const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_startup = require("./startup.js");
const require_check_command = require("./check-command.js");
// src/time/lookalikes.ts
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const dashes = /[\u2010-\u2015\u2043\u207b\u2212\ufe58\ufe63\uff0d]/;
const stars = /[\u00d7\u2217\u22c6\u2731\u204e\u26b9\uff0a]/;
const slashes = /[\u2044\u2215\u29f8\uff0f]/;
const commas = /[\u060c\u201a\u3001\ufe50\uff0c]/;
const fullWidth = /[\uff01-\uff5e]/;
const isOtherDigit = (character) => /\p{Nd}/u.test(character);
const names$1 = {
	"\xA0": "a no-break space",
	"\u202f": "a narrow no-break space",
	"\u3000": "an ideographic space",
	"\u2010": "a hyphen",
	"\u2011": "a no-break hyphen",
	"\u2012": "a figure dash",
	"\u2013": "an en dash",
	"\u2014": "an em dash",
	"\u2212": "a minus sign"
};
function lookalikesIn(text) {
	if (/^[\t\n\r -~]*$/.test(text)) return [];
	return [...text.matchAll(/[^\t\n\r -~]/gu)].flatMap((match) => {
		const character = match[0];
		if (asciiOf(character) === void 0) return [];
		return [{
			name: `${nameOf(character)} (${codeOf(character)})`,
			within: {
				start: match.index,
				end: match.index + character.length
			}
		}];
	});
}
function inAscii(text) {
	return text.replace(/[^\t\n\r -~]/gu, (character) => asciiOf(character) ?? character).split(/[ \t\r\n]+/).filter((word) => word !== "").join(" ");
}
function asciiOf(character) {
	if (spaces.test(character)) return " ";
	if (dashes.test(character)) return "-";
	if (stars.test(character)) return "*";
	if (slashes.test(character)) return "/";
	if (commas.test(character)) return ",";
	if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 65248);
	return isOtherDigit(character) ? digitOf(character) : void 0;
}
function digitOf(character) {
	const code = character.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && isOtherDigit(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}
function nameOf(character) {
	if (names$1[character] !== void 0) return names$1[character];
	if (spaces.test(character)) return "a space of another width";
	if (dashes.test(character)) return "a dash";
	if (fullWidth.test(character)) return "a full-width character";
	if (stars.test(character)) return "another sign than *";
	if (slashes.test(character)) return "another sign than /";
	return commas.test(character) ? "another sign than a comma" : "a digit of another script";
}
function codeOf(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/dialects/orchestra/cron/words.ts
function wordsOf$1({ text }) {
	const { 0: minute = "", 1: hour = "", 2: monthDay = "", 3: month = "", 4: weekday = "", 5: year = "" } = text.split(" ");
	return {
		minute,
		hour,
		monthDay,
		month,
		weekday,
		year
	};
}
const numberFields = {
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
		mostStep: 0
	},
	year: {
		label: "year",
		min: 1970,
		max: 2199,
		wraps: false
	}
};
function readWords(words) {
	return require_check_command.readQuartzFields(words, numberFields);
}
// src/dialects/orchestra/cron/step-suggestion.ts
const hourMinutes = 60;
const dayHours = 24;
function withinSteps(fields) {
	return withListedWeekdays(withWholeHours(withWholeDays(fields)));
}
function withWholeHours(fields) {
	const { 1: start, 2: step } = /^(\*|\d{1,2})\/(\d{1,4})$/.exec(fields.minute) ?? [];
	const hours = Number(step) / hourMinutes;
	if (start === void 0 || !Number.isInteger(hours) || hours === 0) return fields;
	const minute = start === "*" ? "0" : start;
	if (hours === 1) return {
		...fields,
		minute
	};
	return fields.hour === "*" && dayHours % hours === 0 ? withWholeDays({
		...fields,
		minute,
		hour: `*/${hours}`
	}) : fields;
}
function withWholeDays(fields) {
	const { 1: start, 2: step } = /^(\*|\d{1,2})\/(\d{1,4})$/.exec(fields.hour) ?? [];
	return start === void 0 || Number(step) !== dayHours ? fields : {
		...fields,
		hour: start === "*" ? "0" : start
	};
}
function withListedWeekdays(fields) {
	if (!fields.weekday.includes("/")) return fields;
	const { mostStep: _, ...field } = numberFields.weekday;
	const days = require_check_command.parseNumbers(fields.weekday.toUpperCase(), field);
	return require_check_command.isRefusal(days) ? fields : {
		...fields,
		weekday: days.map((day) => require_check_command.weekdayNames[day - 1]).join(",")
	};
}
// src/dialects/orchestra/cron/suggest.ts
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
	const { 0: first = "" } = words;
	if (first.startsWith("@") && words.length === 1) return suggestPreset(first);
	if (isWrapped(words)) return checked$1(words.join(" ").slice(5, -1).split(" "));
	if (words.length === 5) return suggestForFive(words);
	if (words.length === 7 || startsWithSeconds(words)) return suggestWithoutSeconds(words);
	return words.length === 6 ? suggestForSix(words) : {};
}
function startsWithSeconds(words) {
	return words.length === 6 && (words[3] === "?" || words[5] === "?");
}
function hasHiddenSeconds(words, problems) {
	if (words.length !== 6 || problems.every(({ code }) => code !== "field-value")) return false;
	return /^(?:\*|\d{1,2})(?:\/\d{1,2})?$/.test(words[0] ?? "") && isFiveFields(words.slice(1)) && suggestForSix(words).text === void 0;
}
function readWithSeconds(words) {
	return words.length === 6 && /^0{1,2}$/.test(words[0] ?? "") && words[2] !== "*" ? withoutSeconds(words.slice(1)).text : void 0;
}
function isWrapped(words) {
	return /^cron\(/i.test(words[0] ?? "") && (words.at(-1) ?? "").endsWith(")");
}
function asFields(words) {
	const { 0: minute, 1: hour, 2: monthDay, 3: month, 4: weekday, 5: year, 6: more } = words;
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
	const { 0: minute = "", 1: hour = "", 2: monthDay = "", 3: month = "", 4: weekday = "" } = words;
	if (monthDay === "?" || weekday === "?") return checked$1([...words, "*"]);
	if (monthDay !== "*" && weekday !== "*") return { note: "in Unix cron two day fields mean either of them; here this needs two schedules" };
	if (monthDay !== "*") return checked$1([
		minute,
		hour,
		monthDay,
		month,
		"?",
		"*"
	]);
	const days = weekday === "*" ? "*" : fromUnixWeekdays(weekday);
	return days === void 0 ? {} : checked$1([
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
	const suggestion = withoutSeconds(rest);
	return suggestion.text === void 0 && words.length === 7 ? { note: "this reads like Quartz with seconds first" } : suggestion;
}
function withoutSeconds(words) {
	if (words.length !== 5) return checked$1(words);
	const whole = checked$1([...words, "*"]);
	const isSure = /^[*?]$|[a-z]/i.test(words[4] ?? "");
	return whole.text === void 0 && isSure ? suggestForFive(words) : whole;
}
function isFiveFields(words) {
	return suggestForFive(words).text !== void 0;
}
function suggestForSix(words) {
	const fields = asFields(words);
	if (fields === void 0) return {};
	const fixed = mapFields(mapFields(fields, shortNames), (word, name) => word === "?" && canBeAny(name) ? "*" : word);
	return checked$1(fieldList(withinMonth(oneDayField(withinSteps(hasZeroWeekday(fixed.weekday) ? {
		...fixed,
		weekday: fromUnixWeekdays(fixed.weekday) ?? ""
	} : fixed)))));
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
		names: require_check_command.weekdayNames,
		wraps: false
	};
	const numbers = require_check_command.parseNumbers(text.toUpperCase(), unixWeekday);
	if (require_check_command.isRefusal(numbers)) return void 0;
	return weekdayWords(require_check_command.ascending(numbers.map((day) => day % 7)));
}
function weekdayWords(days) {
	if (days.length === 7) return "*";
	const names = days.flatMap((day) => require_check_command.weekdayNames[day] ?? []);
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
	return asFields(require_check_command.fieldNames.map((name) => change(fields[name], name))) ?? fields;
}
function fieldList(fields) {
	return require_check_command.fieldNames.map((name) => fields[name]);
}
function checked$1(words) {
	const fields = asFields(words.filter((word) => word !== ""));
	return fields !== void 0 && "cron" in readWords(fields) ? { text: fieldList(fields).join(" ") } : {};
}
const known$7 = new Map();
const mostKnown$1 = 4096;
function parseCron(text) {
	const parsed = known$7.get(text) ?? read$1(text);
	if (known$7.size >= mostKnown$1) known$7.clear();
	if (text.length <= 249) known$7.set(text, parsed);
	return parsed;
}
function read$1(text) {
	const whole = {
		start: 0,
		end: text.length
	};
	if (text.length > 249) return { problems: [{
		code: "field-value",
		message: `The cron expression is ${text.length} characters long; at most 249 are allowed`,
		within: whole
	}] };
	const lookalikes = lookalikesIn(text);
	if (lookalikes.length > 0) return { problems: [lookalikeProblem(text, lookalikes)] };
	const tokens = [...text.matchAll(/[^ \t\r\n]+/g)].map((match) => ({
		word: match[0],
		start: match.index
	}));
	if (tokens.length === 0) return { problems: [{
		code: "empty",
		message: "The cron expression is empty",
		within: whole
	}] };
	const words = tokens.map((token) => token.word);
	const fields = asFields(words);
	if (fields === void 0 || startsWithSeconds(words) || isWrapped(words)) return { problems: [foreignDialect(tokens)] };
	const result = readWords(fields);
	if ("cron" in result) return result;
	if (hasHiddenSeconds(words, result.problems)) return { problems: [foreignDialect(tokens)] };
	const { text: suggestion } = suggestFor(words);
	const withSeconds = readWithSeconds(words);
	return { problems: result.problems.map(({ code, message, fields }) => ({
		code,
		message: code === "day-fields" && withSeconds ? `${message}. If the first field means seconds, write ${require_startup.quoted(withSeconds)}` : message,
		within: spanOfFields(tokens, fields),
		...suggestion === void 0 ? {} : { suggestion }
	})) };
}
function lookalikeProblem(text, lookalikes) {
	const { 0: first } = lookalikes;
	const others = lookalikes.length - 1;
	const more = others === 0 ? ", which only looks like an ASCII character" : ` and ${others} more that only look like ASCII characters`;
	const ascii = inAscii(text);
	const result = parseCron(ascii);
	const suggestion = "cron" in result ? ascii : result.problems[0]?.suggestion;
	return {
		code: "lookalike",
		message: `The cron expression contains ${first?.name}${more}`,
		within: {
			start: first?.within.start ?? 0,
			end: first?.within.end ?? text.length
		},
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function foreignDialect(tokens) {
	const words = tokens.map((token) => token.word);
	const { text: suggestion, note } = words.length === 6 && !isWrapped(words) ? suggestWithoutSeconds(words) : suggestFor(words);
	const { code, message, within } = refusalOfShape(tokens, words);
	return {
		code,
		message: note === void 0 ? message : `${message}; ${note}`,
		within: spanOf(within),
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function refusalOfShape(tokens, words) {
	if (isWrapped(words)) return {
		code: "field-value",
		message: "Write only the six fields, without cron( )",
		within: tokens
	};
	if (words.length === 6) return {
		code: "field-value",
		message: "The first of the six fields is the minute, but this reads like Quartz with seconds first",
		within: tokens.slice(0, 1)
	};
	return {
		code: "field-count",
		message: `${words.length === 1 ? "1 field" : `${words.length} fields`} instead of six: minute hour day-of-month month day-of-week year`,
		within: tokens
	};
}
function spanOfFields(tokens, fields) {
	const indexes = fields.map((field) => require_check_command.fieldNames.indexOf(field));
	return spanOf(tokens.slice(Math.min(...indexes), Math.max(...indexes) + 1));
}
function spanOf(tokens) {
	const last = tokens.at(-1);
	return {
		start: tokens[0]?.start ?? 0,
		end: last === void 0 ? 0 : last.start + last.word.length
	};
}
// src/dialects/orchestra/cron/language.ts
const mostKnown = 2e3;
const known$6 = new Map();
function readCron(text) {
	const found = known$6.get(text);
	if (found) return found;
	if (known$6.size >= mostKnown) known$6.clear();
	const result = parseCron(text);
	known$6.set(text, result);
	return result;
}
const cronLanguage = require_check_command.fieldLanguage({
	fields: require_check_command.fieldNames,
	read: parseCron,
	lastDay: "L",
	sunday: 1
});
// src/dialects/orchestra/cron/violations.ts
const strayQuote = "its cron expression contains a quotation mark";
const presentYear = 2026;
function cronViolations(pipeline, kind) {
	if (pipeline.triggers.every(({ cron: { value } }) => value === void 0 || isAlive(readCron(value)))) return none$16;
	const found = kind === "invalid-cron" ? refusals(pipeline, false) : [...refusals(pipeline, true), ...bygone(pipeline)];
	return Array.from(found, (problem) => ({
		kind,
		...problem
	}));
}
const none$16 = [];
function isAlive(result) {
	return "cron" in result && result.cron.lastYear >= presentYear;
}
function* refusals({ document, triggers }, isNever) {
	for (let $ = 0, $l = triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		{
			const text = trigger.cron.value;
			const result = text === void 0 ? void 0 : readCron(text);
			if (text === void 0 || !result || "cron" in result) continue;
			for (let $ = 0, $l = result.problems; $ < $l.length; $++) {
				const problem = $l[$];
				if (problem.code === "never-fires" === isNever) yield told$3(document, trigger, text, problem);
			}
		}
	}
}
function* bygone({ triggers }) {
	for (let $ = 0, $l = triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		{
			const text = trigger.cron.value;
			const result = text === void 0 ? void 0 : readCron(text);
			if (text === void 0 || !result || !("cron" in result) || result.cron.lastYear >= presentYear) continue;
			yield {
				at: {
					path: trigger.cron.at.path,
					within: cronLanguage.spanOf(text, "year")
				},
				message: `${require_check_command.triggerWord(trigger)} fired for the last time in ${result.cron.lastYear}`,
				remedy: "Write `*` for the year, or remove the entry",
				subject: result.cron.text
			};
		}
	}
}
function told$3(document, trigger, text, problem) {
	const { path } = trigger.cron.at;
	const { code, message, within, suggestion } = problem;
	const fix = suggestion === void 0 ? void 0 : require_check_command.replaceCron(document, path, suggestion, safetyOf(text, code, suggestion));
	return {
		at: {
			path,
			...within.end > within.start && { within }
		},
		message: `${require_check_command.triggerWord(trigger)}: ${text.includes("\"") ? strayQuote : uncapitalised(message)}${suggestion === void 0 ? "" : `; did you mean ${require_startup.quoted(suggestion)}?`}`,
		subject: [code, ...within.end > within.start ? [{
			path,
			within
		}] : []],
		...suggestion !== void 0 && { remedy: `Write ${require_startup.quoted(suggestion)}: ${inWords(suggestion, trigger.timeZone.value)}` },
		...fix && { fix }
	};
}
function safetyOf(text, code, suggestion) {
	if (code === "lookalike") return suggestion === inAscii(text) ? "safe" : "unsafe";
	const words = text.trim().split(/\s+/);
	return code === "field-count" && words.length === 5 && !words.includes("?") ? "safe" : "unsafe";
}
function inWords(text, zone = "UTC") {
	const result = readCron(text);
	return "cron" in result ? require_check_command.describeCron(result.cron, require_check_command.isKnownZone(zone) ? zone : null) : "";
}
function uncapitalised(message) {
	return /^[A-Z][a-z]/.test(message) ? message[0]?.toLowerCase() + message.slice(1) : message;
}
// src/dialects/orchestra/expression/boundaries.ts
const opening = "${{";
function piecesOf(text) {
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
// src/dialects/orchestra/expression/vocabulary.ts
const contexts = new Map([
	["tasks", "task"],
	["task_groups", "group"],
	["inputs", "input"],
	["env", "env"],
	["matrix", "matrix"],
	["outputs", "outputs"],
	["orchestra", "run"],
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
const orchestraMembers$1 = [
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
// src/dialects/orchestra/expression/bare.ts
function barePlaceholders(text) {
	if (!hasBareBraces(text)) return none$15;
	return piecesOf(text).flatMap((piece) => piece.kind === "text" ? barePlaceholdersIn(text, piece.span) : []);
}
const none$15 = [];
function hasBareBraces(text) {
	for (let at = text.indexOf("{{"); at !== -1; at = text.indexOf("{{", at + 1)) if (text[at - 1] !== "$") return true;
	return false;
}
function barePlaceholdersIn(text, span) {
	const found = [];
	const part = text.slice(span.start, span.end);
	let close = 0;
	for (let open = part.indexOf("{{"); open !== -1;) {
		if (close < open + 2) close = part.indexOf("}}", open + 2);
		if (close === -1) break;
		const next = part.indexOf("{{", open + 2);
		if (next === -1 || next > close) found.push(placeholder$1(part.slice(open + 2, close), {
			start: span.start + open,
			end: span.start + close + 2
		}));
		open = next;
	}
	return found;
}
const longestBeginning = 120;
function placeholder$1(content, span) {
	const beginning = content.slice(0, longestBeginning).replace(/^-/, "").trimStart();
	const { 1: name, 2: follow = "" } = /^([A-Za-z_]\w*)\s*([.[(]?)/.exec(beginning) ?? [];
	return {
		kind: name === void 0 ? "other" : kindOf$3(name, follow),
		name: name ?? null,
		span
	};
}
function kindOf$3(name, follow) {
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
// src/dialects/orchestra/expression/evaluated-values.ts
function evaluatedTexts(pipeline, isWanted) {
	const { root } = pipeline.document;
	const walk = {
		isWanted,
		found: void 0
	};
	for (let $ = 0, $l = pipeline.parameters; $ < $l.length; $++) {
		const { path, name } = $l[$];
		lookBelow(walk, require_startup.nodeAt(root, path), path, "default", ofInput, name);
	}
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const { path, parameters, label, connection } = task;
			if (parameters && require_check_command.someText(parameters, isWanted)) note$1(walk, parameters, task.parametersPath, ofTask(label));
			if (connection.state !== "unset") lookBelow(walk, require_startup.nodeAt(root, path), path, "connection", ofConnection, label);
		}
	}
	for (let $ = 0, $l = pipeline.groups; $ < $l.length; $++) {
		const { fanOut, label } = $l[$];
		for (let $ = 0, $l = fanOut?.inputs ?? []; $ < $l.length; $++) {
			const { path } = $l[$];
			look$1(walk, require_startup.nodeAt(root, path), path, ofMatrix, label);
		}
	}
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const { path } = $l[$];
		lookBelow(walk, require_startup.nodeAt(root, path), path, "run_inputs", ofRunInputs, "");
	}
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const { sensor } = $l[$];
		for (let $ = 0, $l = sensor?.checks ?? []; $ < $l.length; $++) {
			const { path } = $l[$];
			lookBelow(walk, require_startup.nodeAt(root, path), path, "map_outputs", ofOutputs, "");
			lookBelow(walk, require_startup.nodeAt(root, path), path, "parameters", ofCheck, "");
		}
	}
	const concurrency = [...pipeline.configurationPath, "concurrency"];
	lookBelow(walk, require_startup.nodeAt(root, concurrency), concurrency, "max_active", ofLimit, "");
	return walk.found ? [...walk.found].sort(({ 0: a }, { 0: b }) => a - b).map(({ 1: text }) => text) : none$14;
}
const none$14 = [];
const ofInput = (name) => `The default of input ${require_startup.quoted(name)}`;
const ofTask = (label) => `of task ${require_startup.quoted(label)}`;
const ofConnection = (label) => `The connection of task ${require_startup.quoted(label)}`;
const ofMatrix = (label) => `The matrix of group ${require_startup.quoted(label)}`;
const ofRunInputs = () => "of the run inputs";
const ofOutputs = () => "of the mapped outputs";
const ofCheck = () => "of the sensor check";
const ofLimit = () => "The run limit";
function lookBelow(walk, holder, path, key, phrase, name) {
	const node = require_startup.childOf(holder, key);
	if (node && require_check_command.someText(node, walk.isWanted)) note$1(walk, node, [...path, key], phrase(name));
}
function look$1(walk, node, path, phrase, name) {
	if (node && require_check_command.someText(node, walk.isWanted)) note$1(walk, node, path, phrase(name));
}
function note$1(walk, node, path, words) {
	walk.found ??= new Map();
	const { found, isWanted } = walk;
	require_check_command.eachScalar(node, path, ({ value, span }, at) => {
		if (typeof value !== "string" || !isWanted(value)) return;
		const path = [...at];
		found.set(span.start, {
			path,
			text: value,
			words: spoken(path, words)
		});
	});
}
function spoken(path, words) {
	const key = path.findLast((step) => typeof step === "string");
	return words.startsWith("of ") ? `Value ${require_startup.quoted(String(key))} ${words}` : words;
}
// src/dialects/orchestra/expression/problem.ts
const longestShown$1 = 80;
function shown$1(text) {
	const characters = Array.from(text.slice(0, 160).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ").replaceAll("\"", "'"));
	if (characters.length <= longestShown$1 && text.length <= 160) return `"${characters.join("")}"`;
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
// src/dialects/orchestra/expression/quotes.ts
const singles = "'\u2018\u2019\u201a\u201b`\u00b4";
const doubles = "\"\u201c\u201d\u201e\u201f";
const doubled = new require_startup.Later(() => /(''|"")([\p{L}\p{N}_-]+)\1/uy);
const wordPart = new require_startup.Later(() => /[\p{L}\p{N}_-]*/uy);
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
	doubled.value.lastIndex = at;
	const { 0: written, 2: value } = doubled.value.exec(text) ?? [];
	if (written === void 0 || value === void 0 || at + written.length > limit) return void 0;
	const span = {
		start: at,
		end: at + written.length
	};
	problems.report(replaced("quote", `The quotes of a text are doubled: ${shown$1(value)}`, span, `'${value}'`));
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
	wordPart.value.lastIndex = start;
	const value = wordPart.value.exec(text)?.[0].slice(0, Math.max(0, limit - start)) ?? "";
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
	problems.report(replaced("quote", `A text has quotes that expressions do not support: ${shown$1(value)}`, span, straight));
}
// src/dialects/orchestra/expression/tokens.ts
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
const mostTokens = 25e3;
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
		if (tokens.length < mostTokens || at >= span.end) continue;
		const message = `The expression has more than ${mostTokens} parts; the rest is not checked`;
		problems.fail({
			code: "too-long",
			message,
			within: {
				start: at,
				end: span.end
			}
		});
		break;
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
	if (braces === 0) problems.fail(replaced("unclosed", "An expression must be closed with two braces", token.span, "}}"));
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
	problems.report(replaced("syntax", "A space is not an ordinary space character", span, " "));
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
	problems.report(replaced("quote", `A text is not in quotes: ${shown$1(value)}`, within, isMember ? `['${value}']` : `'${value}'`));
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
		message: `A character is not valid in an expression: ${label}`,
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
// src/dialects/orchestra/expression/cursor.ts
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
		cursor.problems.report(replaced("operator", `Operator ${shown$1(token.text)} does not exist in expressions; use ${shown$1(operator)}`, token.span, spaced));
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
// src/dialects/orchestra/expression/operand.ts
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
	const { 0: value } = items;
	if (value && items.length === 1) return {
		kind: "index",
		value,
		span
	};
	if (!value) cursor.problems.fail({
		code: "syntax",
		message: "A name or number is missing between the brackets",
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
		case "name": return operatorOf(token) || notNames.has(token.text) ? missing$1(cursor) : nameOrConstant(take(cursor));
		case "operator": return bracketed(cursor, parseWhole) ?? missing$1(cursor);
		case "end": return missing$1(cursor);
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
function missing$1(cursor) {
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
		const { 0: inner } = items;
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
		message: `${shown$1(token.text)} is not valid here`,
		within: token.span
	});
}
// src/dialects/orchestra/expression/parse.ts
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
		problems: inOrder(problems)
	};
}
function inOrder(list) {
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
		message: `${shown$1(token.text)} has no opening bracket`,
		within
	};
	if (token.text === "|") return {
		code: "operator",
		message: "Expressions do not support filters after \"|\"",
		within
	};
	if (token.kind === "operator") return {
		code: "syntax",
		message: `${shown$1(token.text)} is not valid here`,
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
			message: "\"else\" is missing after this \"if\"",
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
// src/dialects/orchestra/expression/ast.ts
function childrenOf(node) {
	switch (node.kind) {
		case "list":
		case "dict": return node.items;
		case "chain": return [node.base, ...node.steps.flatMap(valuesOf$1)];
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
function valuesOf$1(step) {
	if (step.kind === "index") return [step.value];
	return step.kind === "call" ? step.values : [];
}
function walk(node) {
	const found = [];
	const waiting = [node];
	for (let current = waiting.pop(); current; current = waiting.pop()) {
		found.push(current);
		const children = childrenOf(current);
		const first = current.kind === "chain" && current.base.kind === "name" ? 1 : 0;
		for (let at = children.length - 1; at >= first; at--) {
			const child = children[at];
			if (child) waiting.push(child);
		}
	}
	return found;
}
function unwrap(node) {
	let current = node;
	while (current.kind === "group") current = current.inner;
	return current;
}
// src/dialects/orchestra/expression/references.ts
function referencesIn(root) {
	return ("parts" in root ? root.parts.flatMap((part) => part.kind === "expression" ? [part.ast] : []) : [root]).flatMap((expression) => walk(expression).flatMap((node) => referenceOf(node) ?? []));
}
function referenceOf(node) {
	if (node.kind === "name") return rooted(node.name, node.span, []);
	if (node.kind !== "chain" || node.base.kind !== "name" || node.steps[0]?.kind === "call") return void 0;
	return rooted(node.base.name, node.base.span, node.steps);
}
function rooted(root, rootSpan, steps) {
	const context = contexts.get(root.toLowerCase()) ?? "unknown";
	const first = keyOf(steps, 0);
	if (context === "run" && isTaskTable(first)) return scoped("task", rootSpan, steps, 1);
	if (context === "task" || context === "group") return scoped(context, rootSpan, steps, 0);
	if (context === "unknown") return plain(context, {
		key: root,
		span: rootSpan,
		nameSpan: rootSpan
	}, rootSpan, steps, 0);
	return plain(context, context === "run" && typeof first?.key === "string" ? {
		...first,
		key: first.key.toUpperCase()
	} : first, rootSpan, steps, 1);
}
function isTaskTable(key) {
	return typeof key?.key === "string" && key.key.toUpperCase() === "PIPELINE_RUN_TASKS";
}
function plain(context, name, root, steps, next) {
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
// src/dialects/orchestra/expression/unevaluated.ts
const singleBrace = /\$\{(?!\{)([^{}$\n]{1,200})\}(?!\})|\$\(((?:ENV|MATRIX|ORCHESTRA|inputs)\.[A-Za-z_]\w{0,60})\)|(?<![\w$])\$((?:ENV|MATRIX|ORCHESTRA|inputs)\.[A-Za-z_]\w{0,60})(?![\w.(])/g;
const anySingleBrace = new RegExp(singleBrace.source);
const wholeBrace = /^\{([^{}$\n]{1,200})\}$/;
const namesTable = /table|schema|database|view|relation|object|column/i;
const isCode = /^(?:code|script|prompt|system_prompt|text|message|body)$/i;
const mostInOneText = 1e3;
const known$5 = new require_startup.Memo();
const lastLetters = /(?:[kpt]s|nv|ix|ra)\s*[.[]/i;
const contextMember = /(?:tasks|task_groups|inputs|env|matrix|orchestra)\s*[.[]/i;
function readsContext(text) {
	return lastLetters.test(text) && contextMember.test(text);
}
function mayLackMarks(text) {
	return readsContext(text) && (!/[{}]/.test(text) || anySingleBrace.test(text) || wholeBrace.test(text.trim()));
}
function unevaluatedIn(pipeline) {
	const found = known$5.get(pipeline) ?? evaluatedTexts(pipeline, mayLackMarks).flatMap((place) => inText(pipeline, place));
	known$5.set(pipeline, found);
	return found;
}
function inputsInPlainText(pipeline) {
	const unmarked = unevaluatedIn(pipeline).flatMap(({ inputs }) => inputs);
	const inBraces = pipeline.sites.flatMap(({ text }) => barePlaceholders(text).flatMap(({ kind, span }) => {
		return [...(kind === "orchestra" ? text.slice(span.start, span.end) : "").matchAll(/\binputs\s*(?:\.\s*|\[\s*['"])(\w+)/gi)].map(({ 1: name = "" }) => name);
	}));
	return [...unmarked, ...inBraces];
}
function inText(pipeline, place) {
	const { text } = place;
	const whole = text.trim();
	const start = text.indexOf(whole);
	const within = {
		start,
		end: start + whole.length
	};
	const brace = wholeBrace.exec(whole)?.[1];
	if (brace !== void 0) return judged(pipeline, place, "brace", within, brace);
	const key = String(place.path.findLast((step) => typeof step === "string"));
	const marked = [...text.matchAll(singleBrace)].slice(0, mostInOneText).flatMap(({ 0: written, 1: inBraces, 2: inBrackets, 3: bare, index }) => inBraces === void 0 && isCode.test(key) ? [] : judged(pipeline, place, "brace", {
		start: index,
		end: index + written.length
	}, inBraces ?? inBrackets ?? bare ?? ""));
	if (marked.length > 0 || /[{}]/.test(text) || whole.length > 300 || isCode.test(key)) return marked;
	if (namesTable.test(key) && whole.startsWith("ENV.")) return [];
	return judged(pipeline, place, "bare", within, whole);
}
function judged(pipeline, place, form, within, written) {
	const expression = written.trim();
	if (!/[.[(]/.test(expression)) return [];
	const { ast, problems } = parseExpression(expression);
	const references = problems.length === 0 ? referencesIn(ast) : [];
	const isOurs = references.length > 0 && references.every((reference) => isKnown(pipeline, reference, expression));
	const inputs = references.flatMap(({ context, name }) => context === "input" && name !== null ? [name] : []);
	if (!isOurs) return [];
	const offset = place.text.indexOf(expression, within.start);
	return [{
		place,
		form,
		within,
		expression,
		references: references.map((reference) => moved(reference, offset)),
		inputs
	}];
}
function moved({ span, nameSpan, ...reference }, by) {
	const move = ({ start, end }) => ({
		start: start + by,
		end: end + by
	});
	return {
		...reference,
		span: move(span),
		nameSpan: move(nameSpan)
	};
}
const orchestraMembers = /^(?:PIPELINE_RUN_ID|PIPELINE_RUN_STARTED_AT|CURRENT_TIME|CURRENT_BRANCH|TASK_RUN_ID)$/;
const knownNames = new require_startup.Memo();
function namesOf(pipeline) {
	const names = knownNames.get(pipeline) ?? {
		input: new Set(pipeline.parameters.map(({ name }) => name.toLowerCase())),
		matrix: new Set(pipeline.groups.flatMap(({ fanOut }) => fanOut?.inputs.map(({ name }) => name.toLowerCase()) ?? []))
	};
	knownNames.set(pipeline, names);
	return names;
}
function isKnown(pipeline, reference, text) {
	const { context, name, span } = reference;
	if (name === null) return false;
	switch (context) {
		case "input":
		case "matrix": return namesOf(pipeline)[context].has(name.toLowerCase());
		case "env": return text.startsWith("ENV", span.start) && /^[A-Z_][A-Z0-9_]*$/.test(name);
		case "run": return orchestraMembers.test(name);
		case "task":
		case "group": return require_check_command.referentsOf(pipeline, reference).length > 0;
		default: return false;
	}
}
// src/dialects/orchestra/expression/names.ts
const statuses$1 = [...finalStatuses, ...passingStatuses];
function nameProblemsIn(text, root) {
	const problems = [];
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const found = node.kind === "name" || node.kind === "chain" ? problemOf$6(text, node) : void 0;
		if (found) problems.push(found);
		for (let $ = 0, $l = judgedChildren(node, found); $ < $l.length; $++) {
			const child = $l[$];
			waiting.push(child);
		}
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
function problemOf$6(text, node) {
	if (node.kind === "chain") {
		if (node.base.kind !== "name") return void 0;
		if (node.steps[0]?.kind === "call") return functionProblem(node.base);
		if (isIdWithoutQuotes(node)) return quoteProblem(text, node.steps);
	}
	const reference = referenceOf(node);
	if (reference?.context === "unknown") return contextProblem(text, node, reference);
	if (reference?.context === "run") return orchestraProblem(text, reference);
	if (reference?.context === "task") return memberProblem(reference, "task", taskMembers);
	if (reference?.context !== "group" || node.kind !== "chain") return void 0;
	return quantifierProblem(reference, node.steps) ?? memberProblem(reference, "task group", groupMembers);
}
function functionProblem({ name, span }) {
	if (functions.some((known) => known === name.toLowerCase())) return void 0;
	return suggested$1("unknown-function", `Unknown function in expression: ${shown$1(name)}`, span, require_startup.soleClosestTo(name, functions));
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
	return replaced("quote", `A text is not in quotes: ${shown$1(id)}`, step.value.span, `'${id}'`);
}
function contextProblem(text, node, reference) {
	const name = reference.name ?? "";
	const message = `Unknown name in expression: ${shown$1(name)}`;
	const own = text.slice(reference.span.start, reference.span.end);
	const member = orchestraMembers$1.find((known) => known === own.toUpperCase().replace(".", "_"));
	if (member) return replaced("unknown-context", message, reference.span, `ORCHESTRA.${member}`);
	const table = orchestraMembers$1.find((known) => known === name.toUpperCase());
	if (table) return replaced("unknown-context", message, reference.nameSpan, `ORCHESTRA.${table}`);
	return suggested$1("unknown-context", message, reference.nameSpan, node.kind === "name" ? bareWord(name) : contextFor(name));
}
function contextFor(name) {
	return contextMistakes.get(name.toLowerCase()) ?? require_startup.soleClosestTo(name, contextSpellings);
}
function bareWord(name) {
	if (statuses$1.includes(name.toUpperCase())) return `'${name.toUpperCase()}'`;
	return constantMistakes.get(name.toLowerCase()) ?? contextFor(name);
}
function orchestraProblem(text, reference) {
	const { name, nameSpan } = reference;
	if (name === null || orchestraMembers$1.some((member) => member === name)) return void 0;
	const written = text.slice(nameSpan.start, nameSpan.end);
	const likely = orchestraMistakes.get(name.toLowerCase()) ?? require_startup.soleClosestTo(name, orchestraMembers$1);
	return suggested$1("unknown-member", `ORCHESTRA has no member ${shown$1(written)}`, nameSpan, likely);
}
function memberProblem(reference, owner, known) {
	const { member, memberSpan } = reference;
	const allowed = reference.quantifier ? ["status"] : known;
	if (member === null || !memberSpan || allowed.includes(member)) return void 0;
	return suggested$1("unknown-member", `A ${owner} has no member ${shown$1(member)}`, memberSpan, require_startup.soleClosestTo(member, allowed));
}
function quantifierProblem(reference, steps) {
	const { 1: step, 2: call } = steps;
	if (reference.quantifier || step?.kind !== "member" || call?.kind !== "call") return void 0;
	return suggested$1("unknown-member", `A task group has no method ${shown$1(step.name)}`, step.nameSpan, require_startup.soleClosestTo(step.name, ["all", "any"]));
}
function suggested$1(code, message, within, suggestion) {
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
// src/dialects/orchestra/expression/template.ts
const longestSuggestion = 200;
const mostExpressions = 5e3;
const parseTemplate = require_startup.oncePerText(readTemplate);
function readTemplate(text) {
	const parts = [];
	const problems = [];
	let unclosed = [];
	let left = mostExpressions;
	for (let $ = 0, $l = piecesOf(text); $ < $l.length; $++) {
		const piece = $l[$];
		{
			if (piece.kind !== "text" && left-- === 0) {
				const rest = {
					start: piece.span.start,
					end: text.length
				};
				parts.push({
					kind: "text",
					span: rest
				});
				const message = `The text contains more than ${mostExpressions} expressions; the rest is not checked`;
				problems.push({
					code: "too-long",
					message,
					within: rest
				});
				break;
			}
			const part = partOf(text, piece);
			parts.push(part.part);
			if (!piece.closed) unclosed.push(piece);
			else unclosed = flushed(text, unclosed, problems);
			for (let $ = 0, $l = part.problems; $ < $l.length; $++) {
				const problem = $l[$];
				problems.push(problem);
			}
		}
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
		problems: closed ? checked(text, ast, problems) : []
	};
}
function checked(text, ast, problems) {
	return [...problems, ...nameProblemsIn(text, ast)].sort((a, b) => a.within.start - b.within.start);
}
function flushed(text, pieces, problems) {
	const { 0: first } = pieces;
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
			message: `The dollar sign is missing, so ${shown$1(written)} is passed on as text`,
			within
		};
		return [written.length < longestSuggestion ? {
			...problem,
			suggestion: `$${written}`
		} : problem];
	});
}
// src/dialects/orchestra/expression/condition.ts
const parseCondition = require_startup.oncePerText(readCondition$1);
function readCondition$1(text) {
	const template = parseTemplate(text);
	if (text.trim() === "") return {
		...template,
		form: "empty",
		ast: void 0
	};
	const expressions = template.parts.filter((part) => part.kind === "expression");
	const { 0: only } = expressions;
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
		problems: checked(text, ast, problems),
		form: "bare",
		ast
	};
}
// src/dialects/orchestra/expression/read-site.ts
const longText = 5e4;
const longTemplates = new require_startup.Memo();
function templateOf(site) {
	const condition = conditionOf(site);
	if (condition) return condition;
	if (site.text.length <= longText) return parseTemplate(site.text);
	const template = longTemplates.get(site) ?? parseTemplate(site.text);
	longTemplates.set(site, template);
	return template;
}
function conditionOf(site) {
	if (!site.isCondition) return void 0;
	if (site.text.length <= longText) return parseCondition(site.text);
	const condition = longConditions.get(site) ?? parseCondition(site.text);
	longConditions.set(site, condition);
	return condition;
}
const longConditions = new require_startup.Memo();
// src/dialects/orchestra/expression/violations.ts
const nothingMore = () => ({});
function* expressionProblems(pipeline, codes, safety, extra = nothingMore) {
	for (let $ = 0, $l = pipeline.sites; $ < $l.length; $++) {
		const site = $l[$];
		{
			const template = templateOf(site);
			if (template.problems.length === 0) continue;
			for (let $ = 0, $l = template.problems; $ < $l.length; $++) {
				const problem = $l[$];
				{
					if (!codes.includes(problem.code)) continue;
					const { message, suggestion } = problem;
					const within = problem.code === "empty" ? wholeExpression(template, problem.within) : problem.within;
					const at = {
						path: site.path,
						within
					};
					const fix = suggestion === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, suggestion, safety);
					yield {
						at,
						message,
						subject: [problem.code, at],
						...suggestion !== void 0 && { remedy: `Write ${suggestion}` },
						...fix && { fix },
						...extra(problem, site.text.slice(within.start, within.end))
					};
				}
			}
		}
	}
}
function wholeExpression({ text }, inner) {
	return text.startsWith("${{", inner.start - 3) && text.startsWith("}}", inner.end) ? {
		start: inner.start - 3,
		end: inner.end + 2
	} : inner;
}
const structure = [
	"unclosed",
	"empty",
	"unbalanced",
	"quote",
	"operator",
	"syntax",
	"too-deep",
	"too-long"
];
const names = [
	"unknown-context",
	"unknown-member",
	"unknown-function"
];
const foreignConstant = /^(?:null|nil|none|true|false)$/i;
const remedies$2 = new Map([
	["unknown-context", "Use ORCHESTRA, tasks, task_groups, inputs, ENV, MATRIX, outputs or secrets, and put texts in quotes."],
	["unknown-member", "Use status, outputs, run_parameters or task_run_id of a task, .all().status or .any().status of a group, or a documented member of ORCHESTRA"],
	["unknown-function", "Use format_date, add_days, add_months, len, int or str"]
]);
const ofStructure = ({ code }) => code === "too-deep" || code === "too-long" ? { severity: "warning" } : {};
const ofNames = ({ code, suggestion }, text) => ({
	...suggestion === void 0 && remedies$2.has(code) && { remedy: remedies$2.get(code) ?? "" },
	...(code !== "unknown-context" || foreignConstant.test(text)) && { severity: "warning" }
});
function expressionViolations(pipeline, kind) {
	if (pipeline.sites.length === 0) return none$13;
	const found = kind === "invalid-expression" ? expressionProblems(pipeline, structure, "safe", ofStructure) : expressionProblems(pipeline, names, "unsafe", ofNames);
	return Array.from(found, (problem) => ({
		kind,
		...problem
	}));
}
const none$13 = [];
// src/dialects/orchestra/remedies/dependencies.ts
const dependOn = (pipeline, { between }) => {
	if (!between) return { text: "Add the task or group to `depends_on`." };
	const above = require_check_command.groupOf(pipeline, between.on);
	const own = require_check_command.groupOf(pipeline, between.from);
	if (above === own) return { text: `Add \`${between.on.id}\` to \`depends_on\` of ${between.from.kind} ${require_startup.quoted(between.from.label)}.` };
	const reader = own ?? between.from;
	return { text: `Add \`${(above ?? between.on).id}\` to \`depends_on\` of ${reader.kind} ${require_startup.quoted(reader.label)}.` };
};
const ownGroup = () => ({ text: "Move the task to a new group whose `depends_on` names this group." });
const referTo = (_, { node, name }) => ({ text: node.kind === "task" ? `Write tasks['${name}'].` : `Write task_groups['${name}'] with .all() or .any(), or name one of its tasks.` });
const removeDependency = ({ document }, { dependency }) => {
	const fix = require_check_command.removeItem(document, dependency.path);
	return {
		text: "Remove the dependency.",
		...fix && { fix }
	};
};
const renameDependency = ({ document }, { dependency, to }) => {
	const fix = require_check_command.replaceScalar(document, dependency.path, to);
	return {
		text: `Write ${require_startup.quoted(to)}.`,
		...fix && { fix }
	};
};
// src/dialects/orchestra/remedies/groups.ts
const limitFanOut = () => ({ text: "Set `max_parallel` or `sequential: true` on the matrix." });
const readFanOutValue = () => ({ text: "Read the value as `${{ MATRIX.name }}`." });
const pause = (_, { on }) => ({ text: `Set \`paused: true\` on the ${on.kind}.` });
const resume = () => ({ text: "Remove `paused: true`." });
const name = () => ({ text: "Add a short `name:` that describes what the group does." });
// src/dialects/orchestra/remedies/inputs.ts
const declareInput = () => ({ text: "Declare the input under `inputs:` with its type." });
const passInput = () => ({ text: "Pass the input in `run_inputs` of the trigger." });
const stopPassingInput = () => ({ text: "Remove it from `run_inputs`." });
// src/text/edit/entry-edit.ts
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
	const parent = require_startup.nodeAt(document.root, path.slice(0, -1));
	const entry = require_startup.entryOf(parent, String(path[path.length - 1] ?? ""));
	const { source, lineStarts } = document;
	if (parent?.kind !== "map" || entry?.value.kind !== "scalar" || entry.merged || source.text[parent.span.start] === "{") return void 0;
	const line = require_startup.lineIndexAt(lineStarts, entry.keySpan.start);
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
// src/dialects/orchestra/remedies/retries.ts
const retry = ({ document }, { on, retries, delaySeconds }) => {
	if (typeof on === "object") return { text: "Set `retries` and `retry_delay` (minutes) under `configuration:` of the task." };
	const settings = {
		retries,
		retry_delay: Math.round(delaySeconds / 60)
	};
	const fix = on === "pipeline" ? require_check_command.insertBelowRoot(document, "configuration", settings, "Retry every task of the pipeline") : void 0;
	const text = on === "repeatable-tasks" ? "Set `retries` on the tasks that can safely run twice, and `retries: 0` on the others." : "Set `retries` and `retry_delay` (minutes) under `configuration:` at the root, or on the task.";
	if (!fix) return {
		text,
		gap: {
			under: "pipeline",
			add: ["`retries` on the tasks that can safely run twice"]
		}
	};
	return {
		text,
		fix,
		gap: {
			under: "configuration",
			add: Object.entries(settings).map(({ 0: key, 1: value }) => `\`${key}: ${value}\``)
		}
	};
};
const noRetry = ({ document }, { on }) => {
	const { 0: { retry } } = on;
	const isOwn = retry.retries.origin === "declared";
	const node = on.length === 1 && isOwn ? require_startup.nodeAt(document.root, retry.retries.at.path) : void 0;
	return {
		text: `Set \`retries: 0\` under \`configuration:\` of ${on.length > 1 ? "those tasks" : isOwn ? "the task" : "that task"}.`,
		...node && { fix: {
			title: "Write 0",
			safety: "unsafe",
			edits: [{
				span: node.span,
				text: "0"
			}]
		} }
	};
};
const retryDelay = ({ document }, { on, seconds }) => {
	const { path } = on.retry.retries.at;
	const block = require_startup.nodeAt(document.root, path.slice(0, -1));
	const fix = block?.kind === "map" && !block.entries.has("retry_delay") && path.at(-1) === "retries" ? insertBelow(document, path, "retry_delay", String(Math.round(seconds / 60))) : void 0;
	return {
		text: "Set `retry_delay` (minutes, at most 120) next to `retries`.",
		...fix && { fix }
	};
};
const shortenAttempts = () => ({ text: "Lower `retries`, `retry_delay` or `timeout`." });
// src/dialects/orchestra/spellings.ts
const orchestraSpellings = {
	success: "SUCCEEDED",
	warning: "WARNING",
	failure: "FAILED",
	timeout: null,
	cancelled: "CANCELLED",
	skipped: "SKIPPED"
};
// src/dialects/orchestra/remedies/runs.ts
const runLimit$1 = ({ document }, { runs }) => {
	const fix = require_check_command.insertBelowRoot(document, "configuration", { concurrency: { max_active: runs } }, "Skip a run while another is active");
	const written = `\`concurrency: {max_active: ${runs}}\``;
	return {
		text: `Set ${written} under \`configuration:\` at the root.`,
		...fix && { fix },
		gap: {
			under: "configuration",
			add: [written]
		}
	};
};
const alert = ({ document }, { on, of, channel }) => {
	const status = orchestraSpellings[of];
	if (status === null) return null;
	if (on === "sensor") return { text: `Add an alert for ${status} under \`alerts:\` of the sensor.` };
	const lines = channel && !require_startup.entryOf(document.root, "alerts") && /^[A-Z_]+$/.test(channel.integration) && [
		"alerts:",
		"  - name: Failed",
		`    statuses: [${status}]`,
		"    destinations:",
		`      - integration: ${channel.integration}`,
		`        destination: ${JSON.stringify(channel.destination)}`
	];
	const fix = lines ? require_check_command.appendToRoot(document, lines, `Add a ${of} alert`) : void 0;
	return {
		text: `Add an alert for ${status} under \`alerts:\` at the root.`,
		...fix && { fix },
		gap: {
			under: "alerts",
			add: [`an alert for ${status}`]
		}
	};
};
const sla = () => ({
	text: "Add an `anomalies:` block that reports slow runs or a `timeout` for every task.",
	gap: {
		under: "anomalies",
		add: ["a limit for slow runs"]
	}
});
// src/dialects/orchestra/remedies/schedules.ts
const timeZone = (_, { zone }) => ({ text: `Set \`timezone\` to ${zone}.` });
const shortenWindow = (_, { seconds }) => ({ text: `Set ${require_startup.quoted("timeout_mins")} below ${seconds / 60}.` });
// src/dialects/orchestra/remedies/timeouts.ts
const timeout = ({ document }, { on, seconds, evidence }) => {
	const because = evidence === void 0 ? "" : `, ${evidence}`;
	if (on !== "pipeline") return { text: seconds === null ? "Set `timeout` (seconds) under `configuration:` of the task." : `Set \`timeout: ${seconds}\` (${require_startup.roughDuration(seconds)})${because}.` };
	const title = `Stop every task after ${require_startup.duration(seconds ?? 0)}`;
	const fix = seconds === null ? void 0 : require_check_command.insertBelowRoot(document, "configuration", { timeout: seconds }, title);
	const add = [fix ? `\`timeout: ${seconds}\` (seconds)` : "`timeout` (seconds)"];
	return {
		text: fix && seconds !== null && evidence !== void 0 ? `Set \`timeout: ${seconds}\` (${require_startup.duration(seconds)}) under \`configuration:\` at the root: ${evidence}.` : "Set `timeout` (seconds) under `configuration:` at the root, well above the longest successful run.",
		...fix && { fix },
		gap: {
			under: "configuration",
			add
		}
	};
};
const shortenTimeout = (_, { below }) => ({ text: `Set \`timeout\` (seconds) below ${below}.` });
// src/dialects/orchestra/remedies/index.ts
const remedies$1 = {
	retry,
	"no-retry": noRetry,
	"retry-delay": retryDelay,
	"shorten-attempts": shortenAttempts,
	timeout,
	"shorten-timeout": shortenTimeout,
	"run-limit": runLimit$1,
	alert,
	sla,
	"limit-fan-out": limitFanOut,
	"read-fan-out-value": readFanOutValue,
	pause,
	resume,
	"depend-on": dependOn,
	"own-group": ownGroup,
	"refer-to": referTo,
	"remove-dependency": removeDependency,
	"rename-dependency": renameDependency,
	name,
	"declare-input": declareInput,
	"pass-input": passInput,
	"stop-passing-input": stopPassingInput,
	"time-zone": timeZone,
	"shorten-window": shortenWindow
};
function orchestraRemedy(pipeline, wish) {
	return answer(pipeline, wish);
}
function answer(pipeline, wish) {
	return remedies$1[wish.kind](pipeline, wish);
}
// src/dialects/orchestra/dialect.ts
const orchestraDialect = {
	id: "orchestra",
	title: "Orchestra",
	documentation: "https://docs.getorchestra.io/",
	trials: ["pipeline-review rehearse FILE --environment NAME --branch NAME"],
	words: require_check_command.ruleWords,
	spellings: orchestraSpellings,
	essentials: "`version: v1`, `name:` and `pipeline:`",
	asExpression: (expression) => `\${{ ${expression} }}`,
	lookups: {
		input: (name) => `inputs.${name}`,
		env: (name) => `ENV.${name}`
	},
	remedyFor: orchestraRemedy,
	clock: cronLanguage,
	violationsIn: (pipeline, kind) => kind === "invalid-cron" || kind === "cron-never-fires" ? cronViolations(pipeline, kind) : expressionViolations(pipeline, kind),
	inputsInPlainText
};
// src/dialects/orchestra/catalogue.ts
const catalogue = JSON.parse(`{"integrations":{"AIRBYTE_CLOUD":{"title":"Airbyte Cloud","jobs":{"AIRBYTE_CLOUD_JOB":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"connection_id","rateLimited":true,"writes":true,"parameters":{"connection_id":{"type":"string","required":true,"source":"doc"},"job_type":{"type":"string","required":true,"source":"doc","enum":["sync","reset"]},"workspace_id":{"type":"string","required":false,"source":"doc"}}}}},"AIRBYTE_SERVER":{"title":"Airbyte (self-managed)","jobs":{"AIRBYTE_SERVER_JOB":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"connection_id","writes":true,"parameters":{"connection_id":{"type":"string","required":true,"source":"doc"},"job_type":{"type":"string","required":true,"source":"doc","enum":["sync","reset"]},"workspace_id":{"type":"string","required":false,"source":"doc"}}}}},"AIRFLOW":{"title":"Apache Airflow","jobs":{"AIRFLOW_RUN_DAG":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"ALTERYX_SERVER":{"title":"Alteryx Server","jobs":{"ALTERYX_SERVER_TRIGGER_WORKFLOW":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"workflow_id","writes":true,"parameters":{"priority":{"type":"string","required":null,"source":"seen","enum":["Critical","Default","High","Low","Medium"]},"workflow_id":{"type":"string","required":null,"source":"seen"}}}}},"ANTHROPIC":{"title":"Anthropic Claude","jobs":{"ANTHROPIC_CLAUDE_CHAT":{"family":"ai","crossesNetwork":true,"idempotent":null,"expertise":"platform","rateLimited":true,"parameters":{}}}},"ARCH":{"title":"Arch","jobs":{"ARCH_SYNC_PIPELINE":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"AWS_BEDROCK":{"title":"Amazon Bedrock","jobs":{"AWS_BEDROCK_INVOKE_MODEL":{"family":"ai","crossesNetwork":true,"idempotent":null,"expertise":"platform","rateLimited":true,"parameters":{}}}},"AWS_EC2":{"title":"Amazon EC2","jobs":{"AWS_EC2_SSM_RUN_SCRIPT":{"family":"shell","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"instance_id","writes":true,"parameters":{"command":{"type":"string","required":null,"source":"seen"},"instance_id":{"type":"string","required":null,"source":"seen"},"os_type":{"type":"string","required":null,"source":"seen"}}}}},"AWS_ECS":{"title":"Amazon ECS","jobs":{"AWS_ECS_RUN_TASK":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"task_definition","writes":true,"parameters":{"assign_public_ip":{"type":"boolean","required":null,"source":"doc"},"cluster":{"type":"string","required":null,"source":"doc"},"container_overrides":{"type":"array","required":null,"source":"seen"},"security_group_ids":{"type":"string","required":null,"source":"doc","note":"comma-separated text"},"subnet_ids":{"type":"string","required":null,"source":"doc","note":"comma-separated text"},"task_definition":{"type":"string","required":null,"source":"doc"}}}}},"AWS_EKS":{"title":"Amazon EKS","jobs":{"AWS_EKS_RUN_JOB":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{"job_manifest":{"type":"string","required":null,"source":"doc"}}}}},"AWS_EMR":{"title":"Amazon EMR","jobs":{"AWS_EMR_RUN_JOB":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"AWS_FIREHOSE":{"title":"Amazon Data Firehose","jobs":{"AWS_FIREHOSE_CHECK_STREAM":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","parameters":{}}}},"AWS_GLUE":{"title":"AWS Glue","jobs":{"AWS_GLUE_RUN_JOB":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"job_name","writes":true,"parameters":{"arguments":{"type":"string","required":null,"source":"seen"},"aws_region":{"type":"string","required":null,"source":"seen"},"job_name":{"type":"string","required":null,"source":"seen"}}}}},"AWS_LAMBDA":{"title":"AWS Lambda","jobs":{"AWS_LAMBDA_EXECUTE_ASYNC_FUNCTION":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"function_name","writes":true,"parameters":{"enable_polling":{"type":"boolean","required":null,"source":"seen"},"function_name":{"type":"string","required":null,"source":"doc"},"payload":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false}}}}},"AWS_RDS":{"title":"Amazon RDS","jobs":{}},"AWS_REDSHIFT":{"title":"Amazon Redshift","jobs":{"AWS_REDSHIFT_EXECUTE_STATEMENT":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{"statement":{"type":"string","required":null,"source":"seen"}}}}},"AWS_S3":{"title":"Amazon S3","jobs":{"AWS_S3_GET_FILE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"object_key","parameters":{"bucket_name":{"type":"string","required":null,"source":"seen"},"file_encoding":{"type":"string","required":null,"source":"seen","enum":["base64","latin-1","utf-16","utf-8"]},"object_key":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":null,"source":"seen"}}},"AWS_S3_PUT_FILE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"AWS_SAGEMAKER":{"title":"Amazon SageMaker","jobs":{"AWS_SAGEMAKER_DEPLOY_MODEL":{"family":"ai","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}},"AWS_SAGEMAKER_TRAIN_MODEL":{"family":"ai","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"AWS_SECRETS_MANAGER":{"title":"AWS Secrets Manager","jobs":{}},"AWS_SES":{"title":"Amazon SES","jobs":{"AWS_SES_SEND_EMAIL":{"family":"notify","crossesNetwork":true,"idempotent":false,"expertise":"platform","rateLimited":true,"exports":true,"parameters":{}}}},"AWS_STEP_FUNCTIONS":{"title":"AWS Step Functions","jobs":{"AWS_STEP_FUNCTIONS_START_EXECUTION":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"AZURE":{"title":"Microsoft Azure","jobs":{}},"AZURE_CONTAINER_APPS":{"title":"Azure Container Apps","jobs":{"ACA_RUN_JOB":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"job_name","writes":true,"parameters":{"image":{"type":"string","required":null,"source":"seen"},"job_name":{"type":"string","required":null,"source":"seen"},"resource_group_name":{"type":"string","required":null,"source":"seen"}}}}},"AZURE_DATA_FACTORY":{"title":"Azure Data Factory","jobs":{"ADF_PIPELINE_RUN":{"family":"ingest","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","target":"pipeline_name","writes":true,"parameters":{"data_factory":{"type":"string","required":null,"source":"seen"},"parameters":{"type":"string","required":null,"source":"seen"},"pipeline_name":{"type":"string","required":null,"source":"seen"},"resource_group":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":null,"source":"seen"}}}}},"AZURE_DATA_LAKE_STORAGE":{"title":"Azure Data Lake Storage","jobs":{"ADLS_SENSOR":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","parameters":{}}}},"AZURE_KEY_VAULT":{"title":"Azure Key Vault","jobs":{}},"AZURE_KUBERNETES_SERVICE":{"title":"Azure Kubernetes Service","jobs":{"AKS_RUN_JOB":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"AZURE_LOGIC_APPS":{"title":"Azure Logic Apps","jobs":{"AZURE_LOGIC_APPS_RUN_WORKFLOW":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"AZURE_SYNAPSE_ANALYTICS":{"title":"Azure Synapse Analytics","jobs":{"SYNAPSE_NOTEBOOK_RUN":{"family":"notebook","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{}},"SYNAPSE_PIPELINE_RUN":{"family":"ingest","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","target":"pipeline_name","writes":true,"parameters":{"pipeline_name":{"type":"string","required":null,"source":"seen"}}}}},"AZURE_VM":{"title":"Azure Virtual Machines","jobs":{"AZURE_VM_RUN_COMMAND":{"family":"shell","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"vm_name","writes":true,"parameters":{"auto_manage_vm":{"type":"boolean","required":null,"source":"seen"},"location":{"type":"string","required":null,"source":"seen"},"os_type":{"type":"string","required":null,"source":"seen"},"resource_group":{"type":"string","required":null,"source":"seen"},"script":{"type":"string","required":null,"source":"seen"},"vm_architecture":{"type":"string","required":null,"source":"seen"},"vm_name":{"type":"string","required":null,"source":"seen"}}}}},"BAUPLAN":{"title":"Bauplan","jobs":{"BAUPLAN_DATA_QUALITY_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{}},"BAUPLAN_EXECUTE_PIPELINE":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","target":"project_dir","writes":true,"parameters":{"bauplan_ref":{"type":"string","required":null,"source":"seen"},"namespace":{"type":"string","required":null,"source":"seen"},"project_branch":{"type":"string","required":null,"source":"seen"},"project_dir":{"type":"string","required":null,"source":"seen"}}}}},"BOOMI":{"title":"Boomi","jobs":{"BOOMI_EXECUTE_PROCESS":{"family":"ingest","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","target":"process_id","writes":true,"parameters":{"atom_id":{"type":"string","required":null,"source":"seen"},"process_id":{"type":"string","required":null,"source":"seen"}}}}},"CDATA":{"title":"CData Sync","jobs":{"CDATA_SYNC_JOB":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"CENSUS":{"title":"Census","jobs":{"CENSUS_SYNC":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","rateLimited":true,"writes":true,"exports":true,"parameters":{}}}},"CLICKHOUSE":{"title":"ClickHouse","jobs":{"CLICKHOUSE_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{}},"CLICKHOUSE_RUN_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"database":{"type":"string","required":false,"source":"doc"},"error_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"},"statement":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"}}}}},"COALESCE":{"title":"Coalesce","jobs":{"COALESCE_RUNJOB":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","target":"job_id","writes":true,"parameters":{"environment_id":{"type":"string","required":null,"source":"seen"},"force_ignore_workspace_status":{"type":"boolean","required":null,"source":"seen"},"job_id":{"type":"string","required":null,"source":"seen"},"refresh_parameters":{"type":"string","required":null,"source":"seen"},"snowflake_auth_type":{"type":"string","required":null,"source":"seen","enum":["KeyPair","OAuth"]}}}}},"COUNT":{"title":"Count","jobs":{}},"DATABRICKS":{"title":"Databricks","jobs":{"DATABRICKS_EXECUTE_STATEMENT":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"outputs":["results"],"parameters":{"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false},"statement":{"type":"string","required":null,"source":"seen"},"warehouse_id":{"type":"string","required":null,"source":"seen"}}},"DATABRICKS_ONE_TIME_RUN":{"family":"notebook","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","target":"run_name","writes":true,"parameters":{"request_body":{"type":"string","required":null,"source":"seen"},"run_name":{"type":"string","required":null,"source":"seen"},"tasks":{"type":"string","required":null,"source":"seen"}}},"DATABRICKS_RUN_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"error_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"},"statement":{"type":"string","required":null,"source":"doc"},"warehouse_id":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"}}},"DATABRICKS_RUN_WORKFLOW":{"family":"notebook","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","target":"job_id","writes":true,"parameters":{"job_id":{"type":"string","required":null,"source":"seen"},"job_parameters":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false}}}}},"DATADOG":{"title":"Datadog","jobs":{}},"DATAPROC":{"title":"Google Dataproc","jobs":{"DATAPROC_RUN_JOB":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"cluster_name","writes":true,"parameters":{"class_or_jar":{"type":"string","required":null,"source":"seen"},"cluster_name":{"type":"string","required":null,"source":"seen"},"code_location":{"type":"string","required":null,"source":"seen"},"job_args":{"type":"array","required":null,"source":"seen"},"job_type":{"type":"string","required":null,"source":"seen","enum":["flink","hadoop","hive","pig","presto","pyspark","spark","spark-r","spark-sql","trino"]},"optional_flags":{"type":"object","required":null,"source":"seen"}}}}},"DATAZEN":{"title":"DataZen","jobs":{"DATAZEN_CHECK_JOB":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","parameters":{}},"DATAZEN_RUN_JOB":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"job_id","writes":true,"parameters":{"job_id":{"type":"string","required":true,"source":"doc"}}}}},"DBT":{"title":"dbt Cloud","jobs":{"DBT_RUNJOB":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"dbt","target":"job_id","rateLimited":true,"writes":true,"parameters":{"job_id":{"type":"string","required":null,"source":"doc"}}}}},"DBT_CORE":{"title":"dbt Core","jobs":{"DBT_CORE_EXECUTE":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"dbt","target":"project_dir","writes":true,"parameters":{"branch":{"type":"string","required":false,"source":"doc"},"commands":{"type":"string","required":null,"source":"doc","note":"several commands are separated by ;"},"environment_variables":{"type":"string","required":false,"source":"doc","note":"JSON object as text"},"package_manager":{"type":"string","required":null,"source":"doc","enum":["PIP","POETRY","UV"]},"production_run_identifier":{"type":"string","required":false,"source":"doc"},"project_dir":{"type":"string","required":false,"source":"doc"},"python_version":{"type":"string","required":null,"source":"doc","enum":["3.11","3.12"]},"shallow_clone_dirs":{"type":"string","required":false,"source":"doc"},"use_state_orchestration":{"type":"boolean","required":false,"source":"doc"},"warehouse_identifier":{"type":"string","required":false,"source":"doc"}}}}},"DLT":{"title":"dlt","jobs":{"DLT_EXECUTE_JOB":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"DOMO":{"title":"Domo","jobs":{}},"DREMIO":{"title":"Dremio","jobs":{"DREMIO_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{}}}},"DUCKDB":{"title":"DuckDB","jobs":{"DUCKDB_EXECUTE_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{}}}},"EMAIL":{"title":"Email","jobs":{}},"ESTUARY":{"title":"Estuary Flow","jobs":{"ESTUARY_CHECK_FLOW":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"task","parameters":{"error_threshold":{"type":"number","required":null,"source":"doc"},"latency_threshold":{"type":"integer","required":null,"source":"seen"},"monitoring_window_seconds":{"type":"integer","required":null,"source":"seen"},"task":{"type":"string","required":null,"source":"doc"},"warn_threshold":{"type":"number","required":null,"source":"doc"}}}}},"ETLEAP":{"title":"Etleap","jobs":{"ETLEAP_REFRESH_PIPELINE":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"FABRIC":{"title":"Microsoft Fabric","jobs":{"FABRIC_RUN_DATA_PIPELINE":{"family":"ingest","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","target":"data_pipeline_id","writes":true,"parameters":{"data_pipeline_id":{"type":"string","required":null,"source":"seen"},"execution_data":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":null,"source":"seen"},"workspace_id":{"type":"string","required":null,"source":"seen"}}},"FABRIC_RUN_NOTEBOOK":{"family":"notebook","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","target":"notebook_id","writes":true,"parameters":{"execution_data":{"type":"string","required":null,"source":"seen"},"notebook_id":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":null,"source":"seen"},"workspace_id":{"type":"string","required":null,"source":"seen"}}}}},"FABRIC_SYNAPSE":{"title":"Microsoft Fabric Warehouse","jobs":{"FABRIC_SYNAPSE_RUN_DQ_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"error_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"},"statement":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"}}},"FABRIC_SYNAPSE_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{"statement":{"type":"string","required":null,"source":"seen"}}}}},"FIVETRAN":{"title":"Fivetran","jobs":{"FIVETRAN_SYNC_ALL":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"connector_id","rateLimited":true,"writes":true,"parameters":{"connector_id":{"type":"string","required":true,"source":"doc"},"resync":{"type":"boolean","required":null,"source":"seen"}}}}},"FORTRA":{"title":"Fortra","jobs":{}},"GCP_BIG_QUERY":{"title":"Google BigQuery","jobs":{"GCP_BQ_RUN_QUERY_JOB":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"outputs":["results"],"parameters":{"enable_drive_scope":{"type":"boolean","required":null,"source":"seen"},"location":{"type":"string","required":null,"source":"seen"},"query":{"type":"string","required":null,"source":"doc"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false}}},"GCP_BQ_RUN_SCHEDULED_QUERY_JOB":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","target":"resource_name","writes":true,"parameters":{"resource_name":{"type":"string","required":null,"source":"seen"}}},"GCP_BQ_RUN_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"enable_drive_scope":{"type":"boolean","required":true,"source":"doc"},"error_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"},"location":{"type":"string","required":false,"source":"doc"},"query":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"}}}}},"GCP_CLOUD_FUNCTIONS":{"title":"Google Cloud Functions","jobs":{"GCP_CLOUD_FUNCTIONS_EXECUTE_ASYNC_FUNCTION":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"GCP_CLOUD_RUN":{"title":"Google Cloud Run","jobs":{"GCP_CLOUD_RUN_EXECUTE_JOB":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"job_name","writes":true,"parameters":{"env_variables":{"type":"object","required":null,"source":"seen"},"job_name":{"type":"string","required":null,"source":"doc"}}}}},"GCP_CLOUD_STORAGE":{"title":"Google Cloud Storage","jobs":{}},"GCP_DATAFLOW":{"title":"Google Dataflow","jobs":{"GCP_DATAFLOW_RUN_PIPELINE":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"pipeline_name","writes":true,"parameters":{"pipeline_name":{"type":"string","required":null,"source":"seen"}}}}},"GCP_DATAFORM":{"title":"Google Dataform","jobs":{"GCP_DATAFORM_INVOKE_WORKFLOW":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","writes":true,"parameters":{}}}},"GCP_DATASTREAM":{"title":"Google Datastream","jobs":{"GCP_DATASTREAM_MONITOR":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","parameters":{}}}},"GCP_LOOKER":{"title":"Looker","jobs":{"GCP_LOOKER_RUN_SCHEDULED_PLAN":{"family":"notify","crossesNetwork":true,"idempotent":false,"expertise":"bi","target":"scheduled_plan_id","exports":true,"parameters":{"scheduled_plan_id":{"type":"string","required":null,"source":"seen"}}}}},"GITHUB_ACTIONS":{"title":"GitHub Actions","jobs":{"GITHUB_RUN_WORKFLOW":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","rateLimited":true,"writes":true,"parameters":{}}}},"GKE":{"title":"Google Kubernetes Engine","jobs":{"GKE_RUN_JOB":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"job_name","writes":true,"parameters":{"cluster_name":{"type":"string","required":null,"source":"doc"},"job_name":{"type":"string","required":null,"source":"doc"},"location":{"type":"string","required":null,"source":"doc"}}}}},"GOOGLE_CLOUD":{"title":"Google Cloud","jobs":{}},"HEVO":{"title":"Hevo","jobs":{"HEVO_CHECK_DESTINATION_STATUS":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"hevo_destination_id","parameters":{"hevo_destination_id":{"type":"string","required":null,"source":"seen"}}}}},"HEX":{"title":"Hex","jobs":{"HEX_RUN_PROJECT":{"family":"notebook","crossesNetwork":true,"idempotent":null,"expertise":"bi","target":"project_id","rateLimited":true,"exports":true,"parameters":{"project_id":{"type":"string","required":null,"source":"seen"}}}}},"HIGHTOUCH":{"title":"Hightouch","jobs":{"HIGHTOUCH_SYNC":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"sync_id","rateLimited":true,"writes":true,"exports":true,"parameters":{"sync_id":{"type":"string","required":null,"source":"seen"}}}}},"HTTP":{"title":"HTTP","jobs":{"HTTP_REQUEST":{"family":"http","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"path","writes":true,"parameters":{"body":{"type":"string","required":false,"source":"doc"},"custom_headers":{"type":"string","required":false,"source":"doc","note":"JSON object as text"},"headers":{"type":"string","required":null,"source":"seen"},"method":{"type":"string","required":null,"source":"doc","enum":["GET","POST","PUT"]},"path":{"type":"string","required":null,"source":"doc"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false},"url":{"type":"string","required":null,"source":"seen"}}},"HTTP_REQUEST_ASYNC":{"family":"http","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"HUBSPOT":{"title":"HubSpot","jobs":{"HUBSPOT_IMPORT_RECORDS":{"family":"ingest","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","rateLimited":true,"writes":true,"exports":true,"parameters":{}}}},"INFORMATICA_IICS":{"title":"Informatica Cloud","jobs":{}},"INFORMATICA_POWERCENTER":{"title":"Informatica PowerCenter","jobs":{}},"KAFKA":{"title":"Apache Kafka","jobs":{"KAFKA_CHECK_TOPIC":{"family":"sensor","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","parameters":{}}}},"KEBOOLA":{"title":"Keboola","jobs":{"KEBOOLA_RUN_FLOW":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"KLEENE":{"title":"Kleene","jobs":{}},"LIGHTDASH":{"title":"Lightdash","jobs":{"LIGHTDASH_REFRESH_DASHBOARD":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"dashboard_id","exports":true,"parameters":{"dashboard_id":{"type":"string","required":null,"source":"doc"},"invalidate_cache":{"type":"boolean","required":null,"source":"doc"}}},"LIGHTDASH_REFRESH_PRE_AGGREGATE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"bi","writes":true,"exports":true,"parameters":{}}}},"LINUX_SSH":{"title":"Linux over SSH","jobs":{"LINUX_SSH_EXECUTE_COMMAND":{"family":"shell","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{"command":{"type":"string","required":true,"source":"doc"}}}}},"MATILLION":{"title":"Matillion","jobs":{"MATILLION_EXECUTE_PIPELINE":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","target":"pipeline_name","writes":true,"parameters":{"environment_name":{"type":"string","required":null,"source":"seen"},"pipeline_name":{"type":"string","required":null,"source":"seen"},"project_id":{"type":"string","required":null,"source":"seen"}}}}},"MATILLION_ETL":{"title":"Matillion ETL","jobs":{"MATILLION_ETL_RUN_JOB":{"family":"transform","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","writes":true,"parameters":{}}}},"METAPLANE":{"title":"Metaplane","jobs":{"METAPLANE_RUN_MONITOR":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{}}}},"MICROSOFT_TEAMS":{"title":"Microsoft Teams","jobs":{"SEND_MICROSOFT_TEAMS_MESSAGE":{"family":"notify","crossesNetwork":true,"idempotent":false,"expertise":"platform","rateLimited":true,"exports":true,"parameters":{"content":{"type":"object","required":null,"source":"seen"}}}}},"MICROSTRATEGY":{"title":"MicroStrategy","jobs":{}},"MONGODB":{"title":"MongoDB","jobs":{"MONGODB_RUN_COMMAND":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{}},"MONGODB_RUN_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{}}}},"MOTHERDUCK":{"title":"MotherDuck","jobs":{"MOTHERDUCK_EXECUTE_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"outputs":["results"],"parameters":{"query":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false}}}}},"MYSQL":{"title":"MySQL","jobs":{"MYSQL_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{}}}},"N8N":{"title":"n8n","jobs":{"N8N_RUN_WORKFLOW":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"NIMBLE":{"title":"Nimble","jobs":{"NIMBLE_SERP_API":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","rateLimited":true,"parameters":{}},"NIMBLE_WEB_API":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","rateLimited":true,"parameters":{}}}},"NOTION":{"title":"Notion","jobs":{"NOTION_APPEND_BLOCKS":{"family":"other","crossesNetwork":true,"idempotent":false,"expertise":"platform","rateLimited":true,"writes":true,"exports":true,"parameters":{}},"NOTION_CREATE_DATABASE_PAGE":{"family":"other","crossesNetwork":true,"idempotent":false,"expertise":"platform","rateLimited":true,"writes":true,"exports":true,"parameters":{}},"NOTION_CREATE_PAGE":{"family":"other","crossesNetwork":true,"idempotent":false,"expertise":"platform","rateLimited":true,"writes":true,"exports":true,"parameters":{}},"NOTION_UPDATE_DATABASE_PAGE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"platform","rateLimited":true,"writes":true,"exports":true,"parameters":{}}}},"OMNI":{"title":"Omni","jobs":{"OMNI_TRIGGER_SCHEDULE":{"family":"notify","crossesNetwork":true,"idempotent":false,"expertise":"bi","target":"schedule_id","exports":true,"closed":true,"parameters":{"schedule_id":{"type":"string","required":true,"source":"doc"}}}}},"OPEN_AI":{"title":"OpenAI","jobs":{"OPEN_AI_CHAT":{"family":"ai","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"model","rateLimited":true,"parameters":{"context":{"type":"string","required":null,"source":"doc"},"instructions":{"type":"string","required":null,"source":"doc"},"model":{"type":"string","required":null,"source":"doc"},"output_schema":{"type":"string","required":null,"source":"seen"},"prompt":{"type":"string","required":null,"source":"doc"},"return_text":{"type":"boolean","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false}}}}},"ORCHESTRA":{"title":"Orchestra","jobs":{"APPROVAL":{"family":"approval","crossesNetwork":false,"idempotent":false,"expertise":"platform","parameters":{"approvers":{"type":"array","required":null,"source":"seen"},"message":{"type":"string","required":null,"source":"seen"},"message_connection_id":{"type":"string","required":null,"source":"doc"},"message_destination":{"type":"string","required":null,"source":"doc"},"message_integration":{"type":"string","required":null,"source":"doc","note":"an integration that can notify, e.g. SLACK"}}},"DATA_RECONCILIATION_CURSOR_FIELD":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","target":"source_table_name","parameters":{"destination_column_name":{"type":"string","required":null,"source":"doc"},"destination_database":{"type":"string","required":null,"source":"seen"},"destination_integration":{"type":"string","required":null,"source":"doc","enum":["DATABRICKS","SNOWFLAKE","SQL_SERVER"]},"destination_schema":{"type":"string","required":null,"source":"seen"},"destination_table_name":{"type":"string","required":null,"source":"doc"},"detect_count_drift":{"type":"boolean","required":null,"source":"doc"},"detect_count_drift_error_threshold_expression":{"type":"string","required":null,"source":"seen"},"detect_count_drift_warn_threshold_expression":{"type":"string","required":null,"source":"seen"},"detect_max_drift":{"type":"boolean","required":null,"source":"doc"},"query_from_cursor_field_cache":{"type":"boolean","required":null,"source":"seen"},"source_column_name":{"type":"string","required":null,"source":"doc"},"source_database":{"type":"string","required":null,"source":"seen"},"source_integration":{"type":"string","required":null,"source":"doc","enum":["DATABRICKS","SNOWFLAKE","SQL_SERVER"]},"source_schema":{"type":"string","required":null,"source":"seen"},"source_table_name":{"type":"string","required":null,"source":"doc"}}},"DATA_RECONCILIATION_MANUAL_QUERY":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"destination_connection_id":{"type":"string","required":null,"source":"doc"},"destination_integration":{"type":"string","required":null,"source":"doc","enum":["DATABRICKS","SNOWFLAKE","SQL_SERVER"]},"destination_query":{"type":"string","required":null,"source":"doc"},"error_threshold_expression":{"type":"string","required":false,"source":"doc"},"source_connection_id":{"type":"string","required":null,"source":"doc"},"source_integration":{"type":"string","required":null,"source":"doc","enum":["DATABRICKS","SNOWFLAKE","SQL_SERVER"]},"source_query":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc"}}},"RUN_AGENT":{"family":"ai","crossesNetwork":true,"idempotent":null,"expertise":"platform","target":"agent_id","rateLimited":true,"writes":true,"parameters":{"agent_id":{"type":"string","required":null,"source":"doc"},"prompt":{"type":"string","required":null,"source":"doc"},"set_outputs":{"type":"boolean","required":null,"source":"seen"}}},"TRIGGER_PIPELINE":{"family":"sub-pipeline","crossesNetwork":false,"idempotent":null,"expertise":"platform","target":"pipeline_id","writes":true,"parameters":{"branch":{"type":"string","required":false,"source":"doc"},"pipeline_id":{"type":"string","required":true,"source":"doc"},"run_inputs":{"type":"object","required":false,"source":"doc"}}},"WAIT":{"family":"wait","crossesNetwork":false,"idempotent":true,"expertise":"platform","parameters":{"wait_minutes":{"type":"integer","required":null,"source":"seen"}}}}},"PAGER_DUTY":{"title":"PagerDuty","jobs":{}},"PARADIME":{"title":"Paradime","jobs":{}},"PINECONE":{"title":"Pinecone","jobs":{}},"PORTABLE":{"title":"Portable","jobs":{"PORTABLE_RUN_FLOW":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"POSTGRES":{"title":"PostgreSQL","jobs":{"POSTGRES_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"outputs":["results"],"parameters":{"set_outputs":{"type":"boolean","required":null,"source":"seen"},"statement":{"type":"string","required":null,"source":"seen"}}},"POSTGRES_RUN_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"error_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"},"statement":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"}}}}},"POWER_AUTOMATE":{"title":"Power Automate","jobs":{"POWER_AUTOMATE_RUN_FLOW":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"POWER_BI":{"title":"Power BI","jobs":{"POWER_BI_REFRESH_DATAFLOW":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"dataflow_id","rateLimited":true,"writes":true,"exports":true,"parameters":{"dataflow_id":{"type":"string","required":true,"source":"doc"},"workspace_id":{"type":"string","required":false,"source":"doc"}}},"POWER_BI_REFRESH_DATASET":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"dataset_id","rateLimited":true,"writes":true,"exports":true,"parameters":{"apply_refresh_policy":{"type":"boolean","required":false,"source":"doc","note":"only together with refresh_type Full, Automatic or DataOnly"},"dataset_id":{"type":"string","required":true,"source":"doc"},"refresh_type":{"type":"string","required":false,"source":"doc","enum":["Automatic","Calculate","ClearValues","DataOnly","Defragment","Full"]},"workspace_id":{"type":"string","required":false,"source":"doc"}}}}},"PREFECT_CLOUD":{"title":"Prefect Cloud","jobs":{"PREFECT_CLOUD_RUN_FLOW":{"family":"other","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"PYTHON":{"title":"Python","jobs":{"PYTHON_EXECUTE_SCRIPT":{"family":"python","crossesNetwork":true,"idempotent":null,"expertise":"python","target":"command","writes":true,"parameters":{"branch":{"type":"string","required":false,"source":"doc"},"build_command":{"type":"string","required":false,"source":"doc"},"code":{"type":"string","required":null,"source":"doc","note":"for source INLINE"},"command":{"type":"string","required":null,"source":"doc","note":"for source GIT; one command starting with python, poetry or uv"},"environment_variables":{"type":"string","required":false,"source":"doc","note":"JSON object as text"},"package_manager":{"type":"string","required":null,"source":"doc","enum":["PIP","POETRY","UV"]},"project_dir":{"type":"string","required":false,"source":"doc"},"python_version":{"type":"string","required":null,"source":"doc","enum":["3.11","3.12"]},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false},"shallow_clone_dirs":{"type":"string","required":false,"source":"doc"},"source":{"type":"string","required":null,"source":"doc","enum":["GIT","INLINE"]}}}}},"QLIK":{"title":"Qlik","jobs":{}},"QLIK_REPLICATE":{"title":"Qlik Replicate","jobs":{"QLIK_REPLICATE_TASK_FULL_LOAD":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"QUICKBOOKS":{"title":"QuickBooks","jobs":{"QUICKBOOKS_CREATE_ENTITY":{"family":"other","crossesNetwork":true,"idempotent":false,"expertise":"platform","rateLimited":true,"writes":true,"exports":true,"parameters":{}}}},"RENDER":{"title":"Render","jobs":{"RENDER_RUN_JOB":{"family":"container","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{}}}},"RIVERY":{"title":"Rivery","jobs":{"RIVERY_RUN_RIVER":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"river_id","writes":true,"parameters":{"river_id":{"type":"string","required":true,"source":"doc"}}}}},"RUDDERSTACK":{"title":"RudderStack","jobs":{"RUDDERSTACK_RETL_SYNC":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"exports":true,"parameters":{}}}},"SALESFORCE":{"title":"Salesforce","jobs":{"SALESFORCE_RUN_ANALYTICS_DATAFLOW":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","rateLimited":true,"writes":true,"exports":true,"parameters":{}}}},"SAP":{"title":"SAP","jobs":{}},"SFTP":{"title":"SFTP","jobs":{"SFTP_GET_FILE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"file_path","parameters":{"content_format":{"type":"string","required":null,"source":"seen","enum":["BASE64","TEXT"]},"file_path":{"type":"string","required":null,"source":"seen"},"set_outputs":{"type":"boolean","required":null,"source":"seen"}}},"SFTP_PUT_FILE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","target":"file_path","writes":true,"exports":true,"parameters":{"content_format":{"type":"string","required":null,"source":"seen","enum":["BASE64","TEXT"]},"contents":{"type":"string","required":null,"source":"seen"},"file_path":{"type":"string","required":null,"source":"seen"},"overwrite":{"type":"boolean","required":null,"source":"seen"}}}}},"SHAREPOINT":{"title":"SharePoint","jobs":{"SHAREPOINT_GET_FILE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","rateLimited":true,"parameters":{}},"SHAREPOINT_PUT_FILE":{"family":"other","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","rateLimited":true,"writes":true,"exports":true,"parameters":{}}}},"SIGMA":{"title":"Sigma","jobs":{"SIGMA_DATAMODEL_MATERIALIZATION":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"datamodel_id","writes":true,"exports":true,"parameters":{"datamodel_id":{"type":"string","required":null,"source":"seen"},"sheet_ids":{"type":"array","required":null,"source":"seen"}}},"SIGMA_DATASET_MATERIALIZATION":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"dataset_id","writes":true,"exports":true,"parameters":{"dataset_id":{"type":"string","required":null,"source":"seen"}}},"SIGMA_WORKBOOK_MATERIALIZATION":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"workbook_id","writes":true,"exports":true,"parameters":{"sheet_ids":{"type":"array","required":null,"source":"seen"},"workbook_id":{"type":"string","required":null,"source":"seen"}}}}},"SISENSE":{"title":"Sisense","jobs":{}},"SLACK":{"title":"Slack","jobs":{"SEND_SLACK_MESSAGE":{"family":"notify","crossesNetwork":true,"idempotent":false,"expertise":"platform","target":"channel_name","rateLimited":true,"exports":true,"parameters":{"attachments":{"type":"string","required":false,"source":"doc"},"blocks":{"type":"string","required":false,"source":"doc"},"channel_name":{"type":"string","required":true,"source":"doc"},"text":{"type":"string","required":false,"source":"doc","note":"at least one of text, blocks, attachments"}}}}},"SNOWFLAKE":{"title":"Snowflake","jobs":{"SNOWFLAKE_ANOMALY_DETECTION":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","target":"model_name","writes":true,"parameters":{"database":{"type":"string","required":null,"source":"seen"},"model_name":{"type":"string","required":null,"source":"seen"},"predict_sql_statement":{"type":"string","required":null,"source":"seen"},"schema":{"type":"string","required":null,"source":"seen"},"series_colname":{"type":"string","required":null,"source":"seen"},"target_colname":{"type":"string","required":null,"source":"seen"},"timestamp_colname":{"type":"string","required":null,"source":"seen"},"train_sql_statement":{"type":"string","required":null,"source":"seen"},"warehouse":{"type":"string","required":null,"source":"seen"}}},"SNOWFLAKE_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"outputs":["results"],"parameters":{"database":{"type":"string","required":false,"source":"doc"},"role":{"type":"string","required":false,"source":"doc"},"schema":{"type":"string","required":false,"source":"doc"},"set_outputs":{"type":"boolean","required":false,"source":"doc","default":false},"statement":{"type":"string","required":null,"source":"doc"}}},"SNOWFLAKE_RUN_TEST":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","parameters":{"database":{"type":"string","required":null,"source":"seen"},"error_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"},"schema":{"type":"string","required":null,"source":"seen"},"statement":{"type":"string","required":null,"source":"doc"},"warn_threshold_expression":{"type":"string","required":false,"source":"doc","default":"> 0"}}},"SNOWFLAKE_SCHEMA_VALIDATION":{"family":"test","crossesNetwork":true,"idempotent":true,"expertise":"warehouse","target":"table_name","parameters":{"column_name":{"type":"string","required":null,"source":"doc"},"expected_type":{"type":"string","required":null,"source":"doc"},"is_nullable":{"type":"boolean","required":null,"source":"doc"},"is_primary_key":{"type":"boolean","required":null,"source":"doc"},"is_unique":{"type":"boolean","required":null,"source":"doc"},"table_name":{"type":"string","required":null,"source":"doc"}}}}},"SNOWPLOW":{"title":"Snowplow","jobs":{}},"SODA":{"title":"Soda","jobs":{}},"SQL_MESH":{"title":"SQLMesh","jobs":{"SQL_MESH_EXECUTE_JOB":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"dbt","writes":true,"parameters":{}}}},"SQL_SERVER":{"title":"SQL Server","jobs":{"SQL_SERVER_RUN_QUERY":{"family":"sql","crossesNetwork":true,"idempotent":null,"expertise":"warehouse","writes":true,"parameters":{"statement":{"type":"string","required":null,"source":"seen"}}}}},"STITCH":{"title":"Stitch","jobs":{"STITCH_SYNC":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"ingestion","writes":true,"parameters":{}}}},"STREAMKAP":{"title":"Streamkap","jobs":{}},"TABLEAU_CLOUD":{"title":"Tableau Cloud","jobs":{"TABLEAU_REFRESH_EXTRACT":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"datasource_name","rateLimited":true,"writes":true,"exports":true,"parameters":{"datasource_name":{"type":"string","required":null,"source":"doc"},"project_name":{"type":"string","required":null,"source":"doc"}}},"TABLEAU_REFRESH_WORKBOOK":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"bi","target":"workbook_name","rateLimited":true,"writes":true,"exports":true,"parameters":{"project_name":{"type":"string","required":true,"source":"doc"},"workbook_name":{"type":"string","required":true,"source":"doc"}}},"TABLEAU_UPDATE_SUBSCRIPTION":{"family":"notify","crossesNetwork":true,"idempotent":null,"expertise":"bi","target":"subscription_id","rateLimited":true,"exports":true,"parameters":{"attribute_values":{"type":"string","required":null,"source":"doc"},"subscription_id":{"type":"string","required":true,"source":"doc"}}}}},"TALEND_CLOUD":{"title":"Talend Cloud","jobs":{"TALEND_CLOUD_EXECUTE_TASK":{"family":"ingest","crossesNetwork":true,"idempotent":null,"expertise":"ingestion","writes":true,"parameters":{}}}},"THOUGHTSPOT":{"title":"ThoughtSpot","jobs":{"THOUGHTSPOT_FETCH_LIVEBOARD_DATA":{"family":"ingest","crossesNetwork":true,"idempotent":true,"expertise":"bi","parameters":{}}}},"TOBIKO_CLOUD":{"title":"Tobiko Cloud","jobs":{"TOBIKO_CLOUD_EXECUTE":{"family":"transform","crossesNetwork":true,"idempotent":true,"expertise":"dbt","writes":true,"parameters":{}}}},"WEAVIATE":{"title":"Weaviate","jobs":{}},"WEBHOOK":{"title":"Webhook","jobs":{}},"WELD":{"title":"Weld","jobs":{}},"WINDOWS_SSH":{"title":"Windows over SSH","jobs":{"WINDOWS_SSH_COMMAND":{"family":"shell","crossesNetwork":true,"idempotent":null,"expertise":"platform","writes":true,"parameters":{"command":{"type":"string","required":true,"source":"doc"}}}}}},"sensors":{"AWS_S3_FILE":{"integration":"AWS_S3","parameters":{"bucket_name":{"type":"string","required":null,"source":"doc"},"prefix":{"type":"string","required":null,"source":"doc"}}},"ADLS_FILE":{"integration":"AZURE_DATA_LAKE_STORAGE","parameters":{"container_name":{"type":"string","required":null,"source":"doc"},"prefix":{"type":"string","required":null,"source":"doc"}}},"CLICKHOUSE_QUERY":{"integration":"CLICKHOUSE","parameters":{}},"DATABRICKS_QUERY":{"integration":"DATABRICKS","parameters":{}},"FABRIC_SYNAPSE_QUERY":{"integration":"FABRIC_SYNAPSE","parameters":{"query":{"type":"string","required":null,"source":"seen"}}},"GCP_BIG_QUERY_QUERY":{"integration":"GCP_BIG_QUERY","parameters":{}},"MONGODB_QUERY":{"integration":"MONGODB","parameters":{}},"MYSQL_QUERY":{"integration":"MYSQL","parameters":{}},"ORCHESTRA_PIPELINE_STATUS":{"integration":"ORCHESTRA","parameters":{"check_latest_run":{"type":"boolean","required":null,"source":"seen"},"pipeline_id":{"type":"string","required":null,"source":"doc"},"status":{"type":"string","required":null,"source":"doc","note":"only in vendor skill text; real files write statuses (a list)"},"statuses":{"type":"array","required":null,"source":"seen","note":"list of run statuses; docs name succeeded, warning, failed, cancelled, skipped"}}},"ORCHESTRA_WEBHOOK_EVENT":{"integration":"ORCHESTRA","parameters":{"check_latest_event":{"type":"boolean","required":null,"source":"seen"},"event_type":{"type":"string","required":null,"source":"seen"}}},"POSTGRES_QUERY":{"integration":"POSTGRES","parameters":{}},"SFTP_FILE":{"integration":"SFTP","parameters":{}},"SHAREPOINT_FILE":{"integration":"SHAREPOINT","parameters":{}},"SNOWFLAKE_QUERY":{"integration":"SNOWFLAKE","parameters":{"query":{"type":"string","required":null,"source":"doc"}}},"SQL_SERVER_QUERY":{"integration":"SQL_SERVER","parameters":{}}},"alertIntegrations":["DATADOG","EMAIL","MICROSOFT_TEAMS","PAGER_DUTY","SLACK","WEBHOOK"],"misnamed":{"integrations":{"CLAUDE":"ANTHROPIC","HTTP_A":"HTTP"},"jobs":{"AWS_S3_DOWNLOAD_FILE":"AWS_S3_GET_FILE","CLAUDE_CHAT":"ANTHROPIC_CLAUDE_CHAT","POWER_BI_DATASET_REFRESH":"POWER_BI_REFRESH_DATASET","POWER_BI_REFRESH_DATAMART":null,"REDSHIFT_EXECUTE_STATEMENT":"AWS_REDSHIFT_EXECUTE_STATEMENT","S3_DOWNLOAD_FILE":"AWS_S3_GET_FILE","SLACK_SEND_MESSAGE":"SEND_SLACK_MESSAGE"}}}`);
const integrations = new Map(Object.entries(catalogue.integrations));
const sensors = new Map(Object.entries(catalogue.sensors));
const misnamed = {
	integrations: new Map(Object.entries(catalogue.misnamed.integrations)),
	jobs: new Map(Object.entries(catalogue.misnamed.jobs))
};
const integrationsByJob = new require_startup.Later(() => {
	const byJob = new Map();
	for (const { 0: name, 1: { jobs } } of integrations) for (let $ = 0, $l = Object.keys(jobs); $ < $l.length; $++) {
		const job = $l[$];
		byJob.set(job, [...byJob.get(job) ?? [], name]);
	}
	return byJob;
});
const parameters = new require_startup.Later(() => {
	const jobs = [...integrations.values()].flatMap((integration) => Object.values(integration.jobs));
	return new Set([...jobs, ...sensors.values()].flatMap((one) => Object.keys(one.parameters)));
});
function integrationNames() {
	return [...integrations.keys()].sort();
}
function jobNames() {
	return [...integrationsByJob.value.keys()].sort();
}
function sensorTypes() {
	return [...sensors.keys()].sort();
}
const alertIntegrations = catalogue.alertIntegrations;
function isParameterName(name) {
	return parameters.value.has(name);
}
function integrationOf(name) {
	return integrations.get(name);
}
function jobOf(integration, job) {
	const jobs = integrations.get(integration)?.jobs;
	return jobs && Object.hasOwn(jobs, job) ? jobs[job] : void 0;
}
function integrationsOfJob(job) {
	return integrationsByJob.value.get(job) ?? [];
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
const knownFacts = new Map();
function factsOf(integration, job) {
	const found = jobOf(integration, job);
	if (!found) return null;
	const facts = knownFacts.get(found) ?? factsIn(found, integration, job);
	knownFacts.set(found, facts);
	return facts;
}
function factsIn(found, integration, job) {
	return {
		title: integrations.get(integration)?.title ?? integration,
		family: found.family,
		crossesNetwork: found.crossesNetwork,
		idempotent: found.idempotent,
		rateLimited: found.rateLimited ?? false,
		writes: found.writes ?? false,
		exports: found.exports ?? false,
		expertise: found.expertise,
		storesOutputsOnRequest: parameterOf(found, "set_outputs") !== void 0,
		takesDbtCommands: job === "DBT_CORE_EXECUTE"
	};
}
// src/dialects/orchestra/misplaced-keys.ts
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
		retry_policy: belongs("\"retries\" and \"retry_delay\" belong directly in the configuration", "Move them up one level")
	},
	input: { description: belongs("inputs have no description", "Make it a comment") },
	schedule: { enabled: noSwitch },
	triggerEvent: {
		enabled: noSwitch,
		name: belongs("trigger events have no name", "Remove the name, or make it a comment")
	},
	check: { outputs: belongs("checks pass outputs on with \"map_outputs\"", "Remove it, or write \"map_outputs\"") },
	sensor: {
		timeout: belongs("the window of a sensor is \"timeout_mins\", in minutes", "Write \"timeout_mins\" with a number of minutes"),
		retries: belongs("sensors have no retries", "Remove it; a sensor polls until it times out")
	}
};
const mostPlaces = 3;
function isInvented(shape, key) {
	return Object.hasOwn(invented, shape) && Object.hasOwn(invented[shape] ?? {}, key);
}
function guidanceFor(shape, key) {
	if (isInvented(shape, key)) return invented[shape]?.[key];
	const known = require_check_command.shapesWithKey(key).flatMap((other) => Object.hasOwn(places$1, other) ? [places$1[other] ?? ""] : []);
	if (known.length > 0 && known.length <= mostPlaces) return belongs(`it belongs ${known.join(" or ")}`, `Write it ${known.join(" or ")}, or remove it`);
	return (shape === "task" || shape === "check") && known.length === 0 && isParameterName(key) ? belongs("it belongs in \"parameters\"", "Move it below \"parameters\"") : void 0;
}
// src/dialects/orchestra/suggest.ts
const longestWord = 80;
function nearest(word, candidates) {
	if (word.length > longestWord) return void 0;
	let best;
	let bestEdits = Number.POSITIVE_INFINITY;
	let tied = false;
	for (let $ = 0, $l = candidates; $ < $l.length; $++) {
		const candidate = $l[$];
		{
			const edits = require_startup.editsBetween(word, candidate);
			if (edits > tolerance(candidate) || edits > bestEdits) continue;
			tied = edits === bestEdits;
			if (edits < bestEdits) best = candidate;
			bestEdits = edits;
		}
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
		edits: require_startup.editsBetween(short, candidate)
	})).sort((a, b) => a.edits - b.edits).slice(0, count).map(({ candidate }) => candidate);
}
function tolerance(candidate) {
	if (candidate.length < 4) return 0;
	if (candidate.length < 6) return 1;
	return candidate.length < 10 ? 2 : 3;
}
// src/dialects/orchestra/key-suggestions.ts
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
	const suggestion = suggested(key, require_check_command.keysOf(shape).filter((known) => !require_check_command.fieldOf(node, known)), missing);
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
function suggested(key, free, missing) {
	const required = free.filter((known) => missing.has(known)), others = free.filter((known) => !missing.has(known));
	const near = nearest(key, [...required, ...others]);
	if (near) return near;
	const synonym = Object.hasOwn(synonyms$1, key) ? synonyms$1[key] : void 0;
	return synonym !== void 0 && free.includes(synonym) ? {
		value: synonym,
		certain: false
	} : void 0;
}
// src/dialects/orchestra/edits.ts
function renameKey(document, entry, name) {
	const quote = quoteOf(document.source.text[entry.keySpan.start]);
	return fix(`Rename the key to ${require_startup.quoted(name)}`, entry.keySpan, `${quote}${name}${quote}`);
}
function replaceWord(document, node, word) {
	const quote = quoteOf(document.source.text[node.span.start]);
	return fix(`Write ${require_startup.quoted(word)}`, node.span, `${quote}${word}${quote}`);
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
// src/dialects/orchestra/content-label.ts
function isGenerated(id) {
	return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id.trim());
}
function contentLabel(group, id) {
	if (!isGenerated(id)) return void 0;
	const tasks = require_check_command.fieldOf(group, "tasks")?.value;
	const entries = tasks?.kind === "map" && !require_startup.isEmptyCollection(tasks) ? tasks.entries.list : [];
	const { 0: first } = entries;
	if (!first) return "group without tasks";
	const own = require_startup.textOf(require_check_command.fieldOf(first.value, "name")?.value)?.trim() || (isGenerated(first.key) ? require_startup.textOf(require_check_command.fieldOf(first.value, "integration_job")?.value)?.trim() : first.key);
	const more = entries.length - 1;
	return own ? `${own}${more > 0 ? ` and ${more} more` : ""}` : require_startup.count(entries.length, "task");
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
const counted = {
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
	return `${require_startup.quoted(String(steps[at] ?? ""))} ${owner === "the top level" ? "at" : "in"} ${owner}`;
}
function capitalised(phrase) {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
function labelOf(node, id) {
	const name = require_startup.textOf(require_check_command.fieldOf(node, "name")?.value);
	if (name !== void 0 && name.trim() !== "") return require_startup.quoted(name);
	return typeof id === "number" ? String(id + 1) : require_startup.quoted(String(id ?? ""));
}
function groupId(node, id) {
	return typeof id === "string" ? contentLabel(node, id) ?? id : id;
}
function phraseOf(stop, above) {
	if (!stop || !above) return void 0;
	const { shape, node, path } = stop;
	const id = path.at(-1);
	if (Object.hasOwn(named, shape)) return `${named[shape]} ${require_check_command.keysOf(shape).includes("name") ? labelOf(node, shape === "group" ? groupId(node, id) : id) : labelOf(void 0, id)}`;
	if (Object.hasOwn(counted, shape)) return `${counted[shape]} ${labelOf(void 0, id)}`;
	if (above.shape === "entries") return `entry ${require_startup.quoted(String(id))}`;
	return single[shape];
}
// src/dialects/orchestra/parameter-needs.ts
const oneOf = new Map([["SEND_SLACK_MESSAGE", [
	"text",
	"blocks",
	"attachments"
]]]);
const needs = new Map([["source", new Map([["GIT", "command"], ["INLINE", "code"]])]]);
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
	"retries minimum",
	"retry_delay minimum",
	"timeout minimum",
	"max_live_alerts minimum",
	"max_live_alerts maximum"
];
function readError(document, root, error) {
	if (echoes.includes(error.keyword)) return void 0;
	const keys = error.instancePath.split("/").slice(1).map(unescaped);
	const stops = require_check_command.stopsAlong(root, keys);
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
// src/dialects/orchestra/value-text.ts
const longestShownText = 40;
const mostNamed = 3;
function kindOf$2(node) {
	if (node === void 0) return "missing";
	if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a mapping";
	const { value } = node;
	if (value === null) return "empty";
	if (typeof value === "string") return value.length <= longestShownText ? `the text ${require_startup.quoted(value)}` : "a text";
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
function someOf(word, values) {
	const shown = closest(word, values, mostNamed).map(require_startup.quoted);
	const more = values.length - shown.length;
	if (more > 0) return `${shown.join(", ")} or one of ${more} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown.join("");
}
function someKeys(keys) {
	const shown = keys.slice(0, mostNamed).map(require_startup.quoted);
	const more = keys.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
// src/dialects/orchestra/parameter-values.ts
const jsonTexts = ["environment_variables", "custom_headers"];
function parameterValueViolation(parameters, entry) {
	const { document, facts, path } = parameters;
	const known = parameterOf(facts, entry.key);
	if (!known || isTemplate$1(entry.value) || entry.value.kind === "scalar" && entry.value.value === null) return void 0;
	const said = saidOf(parameters, entry, known);
	if (!said || document.problems.some(({ span }) => span.start === entry.value.span.start)) return void 0;
	return {
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
	return known.source === "doc" ? typeOf$1(parameters, entry, known) : void 0;
}
function pythonVersion({ document, owner }, { key, value }) {
	const written = document.source.text.slice(value.span.start, value.span.end);
	const fix = quoteValue(document, value);
	return {
		kind: "wrong-type",
		message: `${require_startup.quoted(key)} in ${owner} is a number, so trailing zeros are lost; versions must be texts`,
		remedy: `Put ${require_startup.quoted(written)} in quotes`,
		severity: written.endsWith("0") ? "warning" : "note",
		...fix && { fix }
	};
}
function enumValue({ document, owner }, { key, value }, allowed) {
	const label = `${require_startup.quoted(key)} in ${owner}`;
	if (value.kind !== "scalar" || typeof value.value !== "string") return {
		kind: "wrong-type",
		message: `${label} must be a text, not ${kindOf$2(value)}`,
		remedy: `Use ${someOf("", allowed)}`
	};
	const word = value.value;
	if (allowed.includes(word)) return void 0;
	const near = nearest(word, allowed);
	return {
		kind: "wrong-value",
		message: `${label} cannot be ${require_startup.quoted(word)}${near ? `; did you mean ${require_startup.quoted(near.value)}?` : ""}`,
		remedy: `Use ${near ? require_startup.quoted(near.value) : someOf(word, allowed)}`,
		...key === "python_version" && { severity: "warning" },
		...near?.certain && key !== "python_version" && { fix: replaceWord(document, value, near.value) }
	};
}
function typeOf$1(parameters, { key, value }, known) {
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
		message: `${require_startup.quoted(key)} in ${owner} must be ${expected([type])}, not ${kindOf$2(value)}`,
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
function* parameterViolations(document, stops) {
	const parameters = parametersOf(document, stops);
	if (!parameters) return;
	const misspelt = new Set();
	for (let $ = 0, $l = parameters.given.entries.list; $ < $l.length; $++) {
		const entry = $l[$];
		{
			if (parameterOf(parameters.facts, entry.key)) {
				const violation = parameterValueViolation(parameters, entry);
				if (violation) yield violation;
				continue;
			}
			const suggestion = meant(parameters, entry.key);
			if (suggestion) misspelt.add(suggestion.value);
			yield* unknownParameter(parameters, entry, suggestion);
		}
	}
	yield* missingParameters(parameters, misspelt);
}
function parametersOf(document, stops) {
	const stop = stops.at(-1);
	const { job, facts } = factsFor(stop?.node, stop?.shape ?? "");
	const given = require_check_command.fieldOf(stop?.node, "parameters");
	if (!stop || !facts || given?.value.kind !== "map") return void 0;
	let owner;
	return {
		document,
		get owner() {
			owner ??= describe(stops);
			return owner;
		},
		path: [...stop.path, given.key],
		given: given.value,
		job,
		facts
	};
}
function factsFor(node, shape) {
	const isTask = shape === "task";
	const integration = require_startup.textOf(require_check_command.fieldOf(node, "integration")?.value) ?? "";
	const job = require_startup.textOf(require_check_command.fieldOf(node, isTask ? "integration_job" : "sensor_type")?.value) ?? "";
	const sensor = sensorOf(job);
	return {
		job,
		facts: isTask ? jobOf(integration, job) : sensor?.integration === integration ? sensor : void 0
	};
}
const noNames$1 = new Map();
function meantParameters(node, shape) {
	const { facts } = factsFor(node, shape);
	const given = require_check_command.fieldOf(node, "parameters")?.value;
	if (!facts || given?.kind !== "map") return noNames$1;
	const unknown = [];
	for (let $ = 0, $l = given.entries.list; $ < $l.length; $++) {
		const { key } = $l[$];
		if (unknown.length < mostMisspelt && !parameterOf(facts, key)) unknown.push(key);
	}
	if (unknown.length === 0) return noNames$1;
	const names = new Map();
	for (let $ = 0, $l = unknown; $ < $l.length; $++) {
		const key = $l[$];
		{
			const { value, certain } = meant({
				facts,
				given
			}, key) ?? {};
			if (value !== void 0 && certain && ![...names.values()].includes(value)) names.set(key, value);
		}
	}
	return names;
}
function meant({ facts, given }, name) {
	const free = Object.keys(facts.parameters).filter((known) => !given.entries.has(known));
	const near = nearest(name, free);
	if (near && require_startup.editsBetween(name, near.value) <= 2) return near;
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
	const message = `Unknown parameter ${require_startup.quoted(entry.key)} in ${owner}`;
	yield {
		kind: "unknown-parameter",
		at: {
			path: [...path, entry.key],
			part: "key"
		},
		message: suggestion ? `${message}; did you mean ${require_startup.quoted(suggestion.value)}?` : message,
		remedy: suggestion ? `Write ${require_startup.quoted(suggestion.value)}` : `Remove it; ${job} has only ${Object.keys(facts.parameters).map(require_startup.quoted).join(", ")}`,
		...severity && { severity },
		...suggestion?.certain && { fix: renameKey(document, entry, suggestion.value) }
	};
}
const required = new Map();
function requiredOf(facts) {
	const names = required.get(facts) ?? Object.entries(facts.parameters).flatMap(({ 0: name, 1: known }) => known.required === true ? [name] : []);
	required.set(facts, names);
	return names;
}
function* missingParameters(parameters, misspelt) {
	const { facts, given, job } = parameters;
	const has = (name) => given.entries.has(name) || misspelt.has(name);
	for (let $ = 0, $l = requiredOf(facts); $ < $l.length; $++) {
		const name = $l[$];
		if (!has(name)) yield missing(parameters, name);
		else if (given.entries.has(name)) yield* empty(parameters, name, require_startup.entryOf(given, name)?.value);
	}
	for (const { 0: name, 1: wishes } of needs) {
		const value = require_startup.textOf(require_startup.entryOf(given, name)?.value) ?? "";
		const wish = parameterOf(facts, name) ? wishes.get(value) : void 0;
		if (wish !== void 0 && !has(wish)) yield missing(parameters, wish, `because "${name}" is "${value}"`, "warning");
	}
	const choice = oneOf.get(job) ?? [];
	if (choice.length > 0 && choice.every((name) => !misspelt.has(name) && require_startup.isUnset(require_startup.entryOf(given, name)?.value))) {
		const names = `one of ${choice.map(require_startup.quoted).join(", ")}`;
		yield {
			...missing(parameters, choice[0] ?? "", "", "warning"),
			message: `${capitalised(parameters.owner)} needs ${names}`,
			remedy: `Add ${names}`
		};
	}
}
function* empty({ document, owner, path, job }, name, value) {
	const isBlank = require_startup.textOf(value)?.trim() === "";
	if (!isBlank && !require_startup.isUnset(value)) return;
	const at = {
		path: [...path, name],
		part: "key"
	};
	const swallowed = require_check_command.swallowedAt(document, at.path);
	const cause = swallowed?.rest === null ? `: ${require_startup.quoted(swallowed.comment)} is a comment` : "";
	const fix = swallowed && require_check_command.quoteSwallowed(swallowed);
	yield {
		kind: "missing-parameter",
		at,
		message: `The parameter ${require_startup.quoted(name)} of ${job} is required, but in ${owner} it ${isBlank ? "is empty" : `has no value${cause}`}`,
		remedy: cause ? "Put the value in quotes" : `Write a value for ${require_startup.quoted(name)}`,
		...isBlank && { severity: "warning" },
		...fix && { fix }
	};
}
function missing(parameters, name, reason = "", severity) {
	const { owner, path, job } = parameters;
	return {
		kind: "missing-parameter",
		at: {
			path: [...path, name],
			part: "key"
		},
		message: `${capitalised(owner)} is missing parameter ${require_startup.quoted(name)}${reason ? `, which is required ${reason}` : ` of ${job}`}`,
		remedy: `Add ${require_startup.quoted(name)} to its parameters`,
		...severity && { severity }
	};
}
// src/dialects/orchestra/key-table.ts
function keyTable(...keys) {
	const places = new Map(keys.map((key, place) => [require_check_command.camelKey(key), ~place]));
	for (let $ = 0, $l = keys; $ < $l.length; $++) {
		const place = $, key = $l[$];
		places.set(key, place);
	}
	return {
		places,
		size: keys.length
	};
}
function entriesAt(node, { places, size }) {
	const found = new Array(size);
	if (node?.kind !== "map") return found;
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const entry = $l[$];
		{
			const place = places.get(entry.key);
			if (place === void 0) continue;
			if (place >= 0) found[place] = entry;
			else found[~place] ??= entry;
		}
	}
	return found;
}
function entriesOf(node) {
	return node?.kind === "map" ? node.entries.list : none$12;
}
const none$12 = [];
// src/dialects/orchestra/tree-schema.ts
const bits = {
	null: 1,
	boolean: 2,
	integer: 4,
	number: 12,
	string: 16,
	array: 32,
	object: 64
};
const fraction = 8;
const anyType = 127;
function treeSchema(root) {
	return readied(root, {
		root,
		ready: new Map()
	});
}
function readied(schema, readying) {
	const { $ref } = schema;
	if ($ref === void 0) return made(schema, readying);
	const before = readying.ready.get($ref);
	if (before) return before;
	const target = readying.root.$defs?.[$ref.slice(8)];
	if (!target) throw new Error(`The schema has no ${$ref}`);
	const after = made(target, readying);
	readying.ready.set($ref, after);
	return after;
}
function made(schema, readying) {
	const { type, properties, additionalProperties: others, required = [], items, allOf, anyOf, if: condition, then, else: otherwise, ...rest } = schema;
	const maybe = (one) => one && readied(one, readying);
	const each = (schemas = []) => schemas.map((one) => readied(one, readying));
	const parts = {
		all: each(allOf),
		any: each(anyOf),
		condition: maybe(condition),
		then: maybe(then),
		otherwise: maybe(otherwise)
	};
	return {
		types: type === void 0 ? anyType : [type].flat().reduce((all, one) => all | bitsOf(one), 0),
		properties: properties && new Map(Object.entries(properties).map(({ 0: key, 1: one }) => [key, readied(one, readying)])),
		others: others === false ? null : typeof others === "object" ? readied(others, readying) : void 0,
		required,
		items: maybe(items),
		bounds: boundsOf(rest),
		parts: allOf || anyOf || condition ? parts : void 0
	};
}
function bitsOf(type) {
	const found = Object.entries(bits).find(({ 0: name }) => name === type);
	if (!found) throw new Error(`The type ${type} is not known`);
	return found[1];
}
const bounding = [...[
	"enum",
	"const",
	"pattern",
	"maxLength",
	"minimum",
	"maximum",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties"
], ...["propertyNames", "$defs"]];
function boundsOf({ $defs: _, ...rest }) {
	const keywords = Object.keys(rest);
	const stranger = keywords.find((keyword) => !bounding.includes(keyword));
	if (stranger !== void 0) throw new Error(`The keyword ${stranger} is not known`);
	const regular = (pattern) => pattern === void 0 ? void 0 : new RegExp(pattern, "u");
	const { pattern, propertyNames } = rest;
	return keywords.length === 0 ? void 0 : {
		...rest,
		values: rest.enum && new Set(rest.enum),
		valuePattern: regular(pattern),
		namePattern: regular(propertyNames?.pattern)
	};
}
function conforms(node, schema) {
	if ((schema.types & typeOf(node)) === 0) return false;
	if (schema.bounds && !isWithin(node, schema.bounds)) return false;
	if (node.kind === "map" ? !isMapSound(node, schema) : node.kind === "list" && !areItemsSound(node.items, schema.items)) return false;
	return schema.parts === void 0 || holdsIn(node, schema.parts);
}
function typeOf(node) {
	if (node.kind !== "scalar") return node.kind === "map" ? bits.object : bits.array;
	const { value } = node;
	if (typeof value === "string") return bits.string;
	if (typeof value === "number") return Number.isFinite(value) ? Number.isInteger(value) ? bits.integer : fraction : 0;
	return value === null ? bits.null : bits.boolean;
}
function isMapSound({ entries }, { properties, others, required }) {
	for (let at = 0; at < required.length; at++) if (!entries.has(required[at] ?? "")) return false;
	if (properties === void 0 && others === void 0) return true;
	const { list } = entries;
	for (let at = 0; at < list.length; at++) {
		const entry = list[at];
		if (!entry) continue;
		const { key, value } = entry;
		const below = properties?.get(key) ?? others;
		if (below === null || below && !conforms(value, below)) return false;
	}
	return true;
}
function areItemsSound(items, schema) {
	if (schema === void 0) return true;
	for (let at = 0; at < items.length; at++) {
		const item = items[at];
		if (item && !conforms(item, schema)) return false;
	}
	return true;
}
function isWithin(node, bounds) {
	if (node.kind === "scalar") return isValueWithin(node.value, bounds);
	if (bounds.enum || bounds.const !== void 0) return false;
	const { minItems = 0, maxItems = Infinity, minProperties = 0, maxProperties = Infinity, namePattern } = bounds;
	if (node.kind === "list") return node.items.length >= minItems && node.items.length <= maxItems;
	if (node.entries.size < minProperties || node.entries.size > maxProperties) return false;
	return namePattern === void 0 || node.entries.list.every(({ key }) => namePattern.test(key));
}
function isValueWithin(value, bounds) {
	if (bounds.values && !bounds.values.has(value)) return false;
	if (bounds.const !== void 0 && bounds.const !== value) return false;
	if (typeof value === "string") return value.length <= (bounds.maxLength ?? Infinity) && (bounds.valuePattern?.test(value) ?? true);
	return typeof value !== "number" || value >= (bounds.minimum ?? -Infinity) && value <= (bounds.maximum ?? Infinity);
}
function holdsIn(node, { all, any, condition, then, otherwise }) {
	if (!all.every((schema) => conforms(node, schema)) || any.length > 0 && !any.some((schema) => conforms(node, schema))) return false;
	const next = condition && (conforms(node, condition) ? then : otherwise);
	return next === void 0 || conforms(node, next);
}
// src/dialects/orchestra/usual-jobs.ts
const known$4 = new Map();
function isUsual(node, shape) {
	const integration = require_startup.textOf(require_check_command.fieldOf(node, "integration")?.value);
	const job = require_startup.textOf(require_check_command.fieldOf(node, shape === "task" ? "integration_job" : "sensor_type")?.value);
	const given = require_check_command.fieldOf(node, "parameters")?.value;
	if (integration === void 0 || job === void 0 || given?.kind !== "map") return false;
	const facts = shape === "task" ? jobOf(integration, job) : sensorOf(job);
	if (!facts || "integration" in facts && facts.integration !== integration) return false;
	const usual = known$4.get(facts) ?? usualOf(facts);
	known$4.set(facts, usual);
	return areAllowed(given, usual) && isComplete(given, usual) && hasChoice(given, job);
}
function usualOf({ parameters }) {
	const all = Object.entries(parameters);
	return {
		parameters: new Map(all),
		required: all.flatMap(({ 0: name, 1: { required } }) => required === true ? [name] : []),
		asking: [...needs].filter(({ 0: name }) => Object.hasOwn(parameters, name))
	};
}
function areAllowed({ entries }, { parameters }) {
	for (let $ = 0, $l = entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		{
			const facts = parameters.get(key);
			if (!facts || !isAllowed(key, value, facts)) return false;
		}
	}
	return true;
}
function isAllowed(key, node, facts) {
	if (node.kind !== "scalar") return !facts.enum && (facts.source !== "doc" || facts.type === (node.kind === "list" ? "array" : "object"));
	const { value } = node;
	if (value === null || isTemplate$1(node)) return true;
	if (facts.enum) return typeof value === "string" && facts.enum.includes(value);
	if (typeof value === "number" && key === "python_version") return false;
	if (typeof value === "number") return facts.source !== "doc" || facts.type === "number" || facts.type === "integer" && Number.isInteger(value);
	return facts.source !== "doc" || typeof value === facts.type;
}
function isComplete({ entries }, { required, asking }) {
	for (let $ = 0, $l = required; $ < $l.length; $++) {
		const name = $l[$];
		{
			const value = entries.get(name)?.value;
			if (require_startup.isUnset(value) || require_startup.textOf(value)?.trim() === "") return false;
		}
	}
	for (let $ = 0, $l = asking; $ < $l.length; $++) {
		const { 0: name, 1: wishes } = $l[$];
		{
			const wish = wishes.get(require_startup.textOf(entries.get(name)?.value) ?? "");
			if (wish !== void 0 && !entries.has(wish)) return false;
		}
	}
	return true;
}
function hasChoice(given, job) {
	const choice = oneOf.get(job);
	return choice === void 0 || choice.some((name) => !require_startup.isUnset(require_startup.entryOf(given, name)?.value));
}
// src/dialects/orchestra/survey.ts
const format = treeSchema(require_check_command.schema);
const surveys = new require_startup.Memo();
function surveyOf(root) {
	const survey = surveys.get(root) ?? {
		isSound: conforms(root, format),
		unusual: unusualIn(root)
	};
	surveys.set(root, survey);
	return survey;
}
function unusualIn(root) {
	const found = [];
	const see = (node, shape, ...keys) => {
		if (!isUsual(node, shape)) found.push({
			keys,
			node,
			shape
		});
	};
	for (let $ = 0, $l = below$1(root, "pipeline"); $ < $l.length; $++) {
		const { key: id, value: node } = $l[$];
		{
			const tasks = require_check_command.fieldOf(node, "tasks");
			if (require_check_command.concreteShape("entry", node) === "task") see(node, "task", "pipeline", id);
			for (let $ = 0, $l = entriesOf(tasks?.value); $ < $l.length; $++) {
				const { key, value } = $l[$];
				see(value, "task", "pipeline", id, "tasks", key);
			}
		}
	}
	for (let $ = 0, $l = below$1(root, "sensors"); $ < $l.length; $++) {
		const { key: id, value: node } = $l[$];
		for (let $ = 0, $l = below$1(node, "checks"); $ < $l.length; $++) {
			const { key, value } = $l[$];
			see(value, "check", "sensors", id, "checks", key);
		}
	}
	return found;
}
function below$1(node, key) {
	return entriesOf(require_check_command.fieldOf(node, key)?.value);
}
// src/dialects/orchestra/corrected-keys.ts
const mostUnknown = 1e3;
function asMeant(document) {
	const { root } = document;
	return root?.kind !== "map" || isAsMeant(root) ? document : corrected(document, root);
}
function corrected(document, root) {
	const meant = nodeAsMeant(root, "file", {
		left: mostUnknown,
		known: document.source.text.includes("&") ? new Map() : void 0
	});
	return meant === root ? document : {
		...document,
		root: meant
	};
}
function isAsMeant(root) {
	const { isSound, unusual } = surveyOf(root);
	return isSound && unusual.every(({ node, shape }) => !holdsMisspelt(node, shape));
}
function nodeAsMeant(node, shape, state) {
	if (node.kind === "scalar" || shape === "") return node;
	const known = state.known?.get(node)?.get(shape);
	if (known) return known;
	const meant = node.kind === "list" ? listAsMeant(node, shape, state) : mapAsMeant(node, shape, state);
	if (state.known) state.known.set(node, (state.known.get(node) ?? new Map()).set(shape, meant));
	return meant;
}
function listAsMeant(node, shape, state) {
	const items = node.items.map((item, index) => nodeAsMeant(item, require_check_command.concreteShape(require_check_command.shapeBelow(shape, index), item), state));
	return items.every((item, index) => item === node.items[index]) ? node : {
		...node,
		items
	};
}
function mapAsMeant(node, shape, state) {
	const names = namesIn$2(node, shape, state);
	const values = [];
	let isSame = names.size === 0;
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		{
			const below = require_check_command.shapeBelow(shape, require_check_command.canonicalKey(names.get(key) ?? key));
			const meant = below === "" ? value : nodeAsMeant(value, require_check_command.concreteShape(below, value), state);
			isSame &&= meant === value;
			values.push(meant);
		}
	}
	return isSame && !holdsMisspelt(node, shape) ? node : mapOf(node, shape, names, values);
}
function mapOf(node, shape, names, values) {
	const entries = new Map();
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const index = $, entry = $l[$];
		{
			const key = names.get(entry.key) ?? entry.key;
			const value = values[index] ?? entry.value;
			entries.set(key, key === entry.key && value === entry.value ? entry : {
				...entry,
				key,
				value
			});
		}
	}
	renameParameters(entries, {
		...node,
		entries: require_startup.entriesOf(entries.values())
	}, shape);
	return [...entries].every(({ 0: key, 1: entry }) => node.entries.get(key) === entry) ? node : {
		...node,
		entries: require_startup.entriesOf(entries.values())
	};
}
function holdsMisspelt(node, shape) {
	return (shape === "task" || shape === "check") && require_startup.entryOf(node, "parameters") !== void 0 && meantParameters(node, shape).size > 0;
}
function renameParameters(entries, node, shape) {
	const parameters = entries.get("parameters");
	if (!["task", "check"].includes(shape) || parameters?.value.kind !== "map") return;
	const names = meantParameters(node, shape);
	if (names.size === 0) return;
	const renamed = parameters.value.entries.list.map((entry) => ({
		...entry,
		key: names.get(entry.key) ?? entry.key
	}));
	const unique = new Map(renamed.map((entry) => [entry.key, entry]));
	const value = {
		...parameters.value,
		entries: require_startup.entriesOf(unique.values())
	};
	entries.set("parameters", {
		...parameters,
		value
	});
}
function namesIn$2(node, shape, state) {
	if (!require_check_command.hasKeys(shape) || !hasUnknown(node, shape)) return noNames;
	const names = new Map();
	const missing = new Set((require_check_command.shapeOf(shape).required ?? []).filter((key) => !require_check_command.fieldOf(node, key)));
	const taken = new Set();
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key } = $l[$];
		{
			if (require_check_command.hasKey(shape, require_check_command.canonicalKey(key)) || state.left-- <= 0) continue;
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
	}
	return names;
}
const noNames = new Map();
function hasUnknown(node, shape) {
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key } = $l[$];
		if (!require_check_command.hasKey(shape, require_check_command.canonicalKey(key))) return true;
	}
	return false;
}
// src/dialects/orchestra/fields.ts
var FieldBelow = class {
	node;
	parent;
	step;
	made;
	constructor(parent, step, node) {
		this.parent = parent;
		this.step = step;
		this.node = node;
	}
	get path() {
		this.made ??= require_startup.pathBelow(this.parent.path, this.step);
		return this.made;
	}
};
var EntryField = class extends FieldBelow {
	key;
	constructor(parent, { key, value }) {
		super(parent, key, value);
		this.key = key;
	}
};
function fieldOf(parent, key) {
	const entry = require_check_command.fieldOf(parent.node, key);
	return new FieldBelow(parent, entry?.key ?? key, entry?.value);
}
function fieldBelow(above, key, entry) {
	return new FieldBelow(above, entry?.key ?? key, entry?.value);
}
function nodeOf(parent, key) {
	return require_check_command.fieldOf(parent.node, key)?.value;
}
const none$11 = [];
function fieldsIn(field) {
	if (field.node?.kind !== "map") return none$11;
	const fields = [];
	for (let $ = 0, $l = field.node.entries.list; $ < $l.length; $++) {
		const entry = $l[$];
		fields.push(new EntryField(field, entry));
	}
	return fields;
}
function itemsOf(field) {
	if (field.node?.kind !== "list") return none$11;
	return field.node.items.map((node, index) => new FieldBelow(field, index, node));
}
function textIn$1(field) {
	return require_startup.textOf(field.node) ?? "";
}
function textsIn({ node }) {
	const single = require_startup.textOf(node);
	if (single !== void 0) return [single];
	return node?.kind === "list" ? node.items.flatMap((item) => require_startup.textOf(item) ?? []) : noTexts;
}
const noTexts = [];
function isTrue({ node }) {
	return isOn(node);
}
function isOn(node) {
	return node?.kind === "scalar" && node.value === true;
}
function isFalse(field) {
	return require_startup.isUnset(field.node) || field.node?.kind === "scalar" && field.node.value === false;
}
function isTemplate(node) {
	return require_startup.textOf(node)?.includes("${{") ?? false;
}
function textSetting(field) {
	return settingOf(field, require_startup.textOf);
}
function numberSetting(field, unit = 1) {
	return settingOf(field, (node) => {
		const value = node.kind === "scalar" ? node.value : void 0;
		return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value * unit : void 0;
	});
}
function settingOf({ node, path }, read) {
	if (node === void 0 || require_startup.isUnset(node)) return require_check_command.unsetAt(path);
	const value = isTemplate(node) ? void 0 : read(node);
	return value === void 0 ? {
		state: "unknown",
		origin: "declared",
		at: { path }
	} : {
		state: "set",
		value,
		origin: "declared",
		at: { path }
	};
}
function inherited(setting) {
	return setting.state === "unset" ? void 0 : {
		...setting,
		origin: "inherited"
	};
}
function orInherited(own, inherited) {
	return own.state === "unset" ? inherited ?? own : own;
}
// src/dialects/orchestra/read-dependencies.ts
const passing = ["success", "warning"];
function readDependencies(written, above, condition, scopes) {
	if (!written || require_startup.isUnset(written.value)) return none$10;
	const { key, value } = written;
	const accepts = condition.state === "unset" ? passing : require_check_command.outcomes;
	const path = require_startup.pathBelow(above, key);
	if (value.kind === "list") return value.items.map((item, at) => listed$1(item, {
		path,
		at,
		accepts
	}, scopes));
	const name = nameIn(value);
	const on = keyIn(scopes, name ?? "");
	return [{
		name: name ?? "",
		path,
		on,
		reason: "declared",
		accepts,
		...on === null && { isUnread: true }
	}];
}
const none$10 = [];
function listed$1(node, { path, at, accepts }, scopes) {
	const name = nameIn(node);
	return name === void 0 ? {
		name: "",
		path: require_startup.pathBelow(path, at),
		on: keyIn(scopes, ""),
		reason: "declared",
		accepts,
		isUnread: true
	} : new ListedDependency(name, keyIn(scopes, name), {
		path,
		at,
		accepts
	});
}
var ListedDependency = class {
	name;
	on;
	reason = "declared";
	accepts;
	above;
	at;
	constructor(name, on, { path, at, accepts }) {
		this.name = name;
		this.on = on;
		this.accepts = accepts;
		this.above = path;
		this.at = at;
	}
	get path() {
		return require_startup.pathBelow(this.above, this.at);
	}
};
function nameIn(node) {
	return node.kind === "scalar" && node.value !== null ? String(node.value) : void 0;
}
function keyIn(scopes, name) {
	for (let $ = 0, $l = scopes; $ < $l.length; $++) {
		const scope = $l[$];
		{
			const key = scope.get(name);
			if (key !== void 0) return key;
		}
	}
	return null;
}
// src/dialects/orchestra/read-node.ts
var ReadNode = class {
	key;
	id;
	name;
	path;
	parent;
	dependencies;
	start;
	condition;
	paused;
	dependenciesKey;
	constructor({ id, path, key, parent, scopes }, { name, condition, paused, dependsOn }) {
		this.key = key;
		this.id = id;
		this.name = require_startup.textOf(name?.value) ?? "";
		this.path = path;
		this.parent = parent;
		this.condition = conditionAt(condition, path);
		this.dependencies = readDependencies(dependsOn, path, this.condition, scopes);
		this.start = this.condition.state === "unset" ? always : onCondition;
		this.paused = isOn(paused?.value);
		this.dependenciesKey = dependsOn?.key ?? "depends_on";
	}
	get namePath() {
		return require_startup.pathBelow(this.path, "name");
	}
	get pausedPath() {
		return require_startup.pathBelow(this.path, "paused");
	}
	get dependenciesPath() {
		return require_startup.pathBelow(this.path, this.dependenciesKey);
	}
};
const always = {
	join: "all",
	truth: "always"
};
const onCondition = {
	join: "all",
	truth: "unknown"
};
function conditionAt(entry, above) {
	const text = require_startup.textOf(entry?.value);
	return text === void 0 || text.trim() === "" ? require_check_command.unsetBelow(above, "condition") : {
		state: "set",
		value: text,
		origin: "declared",
		at: { path: require_startup.pathBelow(above, "condition") }
	};
}
// src/dialects/orchestra/read-group.ts
const groupKeys$1 = keyTable("name", "condition", "paused", "depends_on", "matrix");
function readGroup(reading, children) {
	return new ReadGroup(reading, children);
}
var ReadGroup = class extends ReadNode {
	kind = "group";
	label;
	order = "graph";
	children;
	fanOut;
	constructor(reading, children) {
		const { 0: name, 1: condition, 2: paused, 3: dependsOn, 4: matrix } = entriesAt(reading.node, groupKeys$1);
		super(reading, {
			name,
			condition,
			paused,
			dependsOn
		});
		this.label = this.name.trim() || (contentLabel(reading.node, this.id) ?? this.id);
		this.children = children;
		this.fanOut = matrix ? readFanOut(fieldBelow(this, "matrix", matrix)) : null;
	}
	get fanOutPath() {
		return require_startup.pathBelow(this.path, "matrix");
	}
};
function readFanOut(matrix) {
	if (matrix.node === void 0 || require_startup.isUnset(matrix.node)) return null;
	return {
		path: matrix.path,
		inputs: fieldsIn(fieldOf(matrix, "inputs")).map((input) => ({
			name: input.key,
			path: input.path,
			items: input.node?.kind === "list" ? input.node.items : null
		})),
		maxParallel: numberSetting(fieldOf(matrix, "max_parallel")),
		sequential: isTrue(fieldOf(matrix, "sequential")),
		continuesOnError: isTrue(fieldOf(matrix, "continue_on_error"))
	};
}
// src/dialects/orchestra/outcomes.ts
const meanings = {
	SUCCEEDED: ["success"],
	WARNING: ["warning"],
	FAILED: ["failure"],
	CANCELLED: ["cancelled"],
	SKIPPED: ["skipped"],
	ANY_COMPLETED: [
		"failure",
		"success",
		"warning"
	]
};
function readOutcomes(statuses) {
	return (require_startup.textOf(statuses.node) === void 0 ? itemsOf(statuses) : [statuses]).flatMap(({ node, path }) => {
		const text = require_startup.textOf(node);
		return text === void 0 ? [] : [namedOutcome(text, path)];
	});
}
function namedOutcome(text, path) {
	if (text.includes("${{")) return {
		text,
		path,
		outcomes: null
	};
	return {
		text,
		path,
		outcomes: Object.hasOwn(meanings, text) ? meanings[text] ?? [] : []
	};
}
function outcomesIn(named) {
	return [...new Set(named.flatMap(({ outcomes }) => outcomes ?? []))];
}
// src/dialects/orchestra/read-handlers.ts
function readHandlers(alerts, scope) {
	if (alerts.node === void 0) return none$9;
	return itemsOf(alerts).map((alert) => {
		const named = readOutcomes(fieldOf(alert, "statuses"));
		const name = fieldOf(alert, "name");
		return {
			scope,
			path: alert.path,
			name: textIn$1(name),
			namePath: name.path,
			outcomes: outcomesIn(named),
			named,
			destinations: itemsOf(fieldOf(alert, "destinations")).map(readDestination)
		};
	});
}
const none$9 = [];
function readDestination(destination) {
	const address = fieldOf(destination, "destination"), connection = fieldOf(destination, "connection_id");
	return {
		path: destination.path,
		integration: textIn$1(fieldOf(destination, "integration")),
		target: textIn$1(address) || textIn$1(connection) || null,
		address: writtenText(address),
		connection: writtenText(connection),
		parameters: fieldOf(destination, "parameters").node
	};
}
function writtenText({ node }) {
	const text = require_startup.textOf(node)?.trim();
	if (text !== void 0) return text === "" ? null : text;
	return node === void 0 || require_startup.isUnset(node) ? null : "";
}
// src/dialects/orchestra/read-others.ts
const read = {
	file: {
		name: "text",
		pipeline: "map",
		schedule: "list",
		sensors: "map",
		trigger_events: "list",
		webhook: "map",
		configuration: "map",
		inputs: "map",
		alerts: "list",
		anomalies: "list"
	},
	group: {
		name: "text",
		tasks: "map",
		depends_on: "any",
		condition: "text",
		matrix: "map",
		paused: "flag"
	},
	task: {
		name: "text",
		integration: "text",
		integration_job: "text",
		parameters: "map",
		depends_on: "any",
		condition: "text",
		tags: "texts",
		connection: "scalar",
		treat_failure_as_warning: "flag",
		configuration: "map",
		alerts: "list",
		anomalies: "list",
		paused: "flag"
	},
	configuration: {
		retries: "scalar",
		retry_delay: "scalar",
		timeout: "scalar",
		concurrency: "map"
	},
	concurrency: { max_active: "scalar" },
	matrix: {
		inputs: "map",
		max_parallel: "scalar",
		sequential: "flag",
		continue_on_error: "flag"
	},
	schedule: {
		name: "text",
		cron: "scalar",
		timezone: "scalar",
		environment: "texts",
		branch: "text",
		exclude: "texts",
		run_inputs: "map"
	},
	sensor: {
		name: "text",
		cron: "scalar",
		timezone: "scalar",
		timeout_mins: "scalar",
		frequency_secs: "scalar",
		checks: "map",
		environments: "texts",
		exclude: "texts",
		run_inputs: "map",
		alerts: "list"
	},
	check: {
		integration: "text",
		sensor_type: "text",
		connection: "scalar",
		parameters: "map",
		map_outputs: "map"
	},
	triggerEvent: {
		pipeline_id: "text",
		statuses: "texts",
		run_inputs: "map"
	},
	webhook: {
		enabled: "flag",
		run_inputs: "map"
	},
	input: {
		type: "text",
		default: "any",
		optional: "flag"
	},
	alert: {
		name: "text",
		statuses: "texts",
		destinations: "list"
	},
	destination: {
		integration: "text",
		destination: "text",
		connection_id: "text"
	}
};
const defaults = {
	triggerEvent: { type: "pipeline" },
	alert: { max_live_alerts: 1 },
	anomaly: {
		percentage_above_baseline: 20,
		percentage_below_baseline: 75,
		min_baseline_seconds: 0
	}
};
const entities = new Set([
	"group",
	"task",
	"schedule",
	"sensor",
	"check",
	"triggerEvent",
	"webhook",
	"input",
	"alert",
	"destination",
	"anomaly"
]);
function readOthers(root, text) {
	const found = [];
	visit$1(root, {
		shape: "file",
		owner: [],
		steps: []
	}, {
		text,
		found
	});
	return found;
}
function misspelt({ keySpan, key }, { text }) {
	if (keySpan.end - keySpan.start === key.length && text.startsWith(key, keySpan.start)) return void 0;
	const written = text.slice(keySpan.start, keySpan.end).replace(/^(["'])(.*)\1$/s, "$2");
	return /^[\w-]+$/.test(written) && require_check_command.canonicalKey(written) !== require_check_command.canonicalKey(key) ? written : void 0;
}
function spelling(owner, name, path, { keySpan }, written) {
	return {
		owner,
		name,
		path,
		node: {
			kind: "scalar",
			span: keySpan,
			value: written,
			style: "plain"
		},
		kind: "spelling"
	};
}
function visit$1(field, place, reading) {
	const { shape, owner, steps } = place;
	const forms = read[shape] ?? {};
	for (const { 0: key, 1: entry } of entriesIn(field)) {
		const node = entry.value;
		if (isNothing(node)) continue;
		const known = require_check_command.canonicalKey(key);
		const written = misspelt(entry, reading);
		const form = Object.hasOwn(forms, known) && isKept(place, known, field) ? forms[known] : void 0;
		if (written === void 0 && form !== void 0 && node.kind === "scalar" && hasForm(node, form)) continue;
		const path = require_startup.pathBelow(field.path, key);
		if (written !== void 0) reading.found.push(spelling(owner, [...steps, known].join("."), path, entry, written));
		if (form === void 0 || !hasForm(node, form)) reading.found.push({
			owner,
			name: [...steps, known].join("."),
			path,
			node,
			kind: kindOf$1(shape, known),
			...(form === void 0 && isDefault$1(shape, known, node) || isOff(place)) && { isIdle: true }
		});
		else if (known === "parameters") parametersIn(field, {
			node,
			path
		}, {
			...place,
			steps: []
		}, reading);
		else if (form === "map" || form === "list") below({
			node,
			path
		}, require_check_command.shapeBelow(shape, known), {
			...place,
			steps: [...steps, known]
		}, reading);
	}
}
function entriesIn({ node }) {
	return node?.kind === "map" ? node.entries : [];
}
function below(section, shape, { owner, steps }, reading) {
	if (Object.hasOwn(read, shape)) {
		visit$1(section, {
			shape,
			...entities.has(shape) && (shape !== "webhook" || isTrue(fieldOf(section, "enabled"))) ? {
				owner: section.path,
				steps: []
			} : {
				owner,
				steps
			}
		}, reading);
		return;
	}
	const parts = section.node?.kind === "list" ? section.node.items.map((node, index) => ({
		node,
		step: index
	})) : fieldsIn(section).map(({ node, key }) => ({
		node,
		step: key
	}));
	for (let $ = 0, $l = parts; $ < $l.length; $++) {
		const { node, step } = $l[$];
		{
			const path = require_startup.pathBelow(section.path, step);
			const inner = shapeOfEntry(require_check_command.shapeBelow(shape, step), {
				node,
				path
			});
			if (!entities.has(inner)) continue;
			if (node?.kind === "map") visit$1({
				node,
				path
			}, {
				shape: inner,
				owner: path,
				steps: []
			}, reading);
			else if (node && !isNothing(node)) reading.found.push({
				owner,
				name: [...steps, step].join("."),
				path,
				node,
				kind: "setting"
			});
		}
	}
}
function shapeOfEntry(shape, entry) {
	if (shape !== "entry") return shape;
	return fieldOf(entry, "tasks").node === void 0 ? "task" : "group";
}
function parametersIn(of, parameters, { shape, owner }, reading) {
	const facts = shape === "task" ? jobOf(textIn$1(fieldOf(of, "integration")), textIn$1(fieldOf(of, "integration_job"))) : sensorOf(textIn$1(fieldOf(of, "sensor_type")));
	for (const { 0: key, 1: entry } of entriesIn(parameters)) {
		const node = entry.value;
		const path = require_startup.pathBelow(parameters.path, key);
		const written = misspelt(entry, reading);
		const usual = facts && parameterOf(facts, key);
		if (isNothing(node)) continue;
		if (written !== void 0) reading.found.push(spelling(owner, key, path, entry, written));
		if (shape === "task" && key === "set_outputs" && hasForm(node, "flag")) continue;
		const isUsual = usual?.default !== void 0 && isScalar(node, usual.default);
		reading.found.push({
			owner,
			name: key,
			path,
			node,
			kind: "parameter",
			...isUsual && { isIdle: true }
		});
	}
}
function isKept({ shape, owner }, key, field) {
	if (shape === "configuration" && key === "concurrency") return owner.length === 0;
	if (shape === "webhook" && key === "run_inputs") return owner.length > 0;
	if (shape === "input" && key === "optional") return isNothing(fieldOf(field, "default").node);
	if (shape === "destination" && key === "connection_id") return textIn$1(fieldOf(field, "destination")) === "";
	return true;
}
function isOff({ shape, owner }) {
	return shape === "webhook" && owner.length === 0;
}
function hasForm(node, form) {
	if (form === "any") return true;
	if (form === "map" || form === "list") return node.kind === form;
	if (form === "texts") return require_startup.textOf(node) !== void 0 || node.kind === "list" && node.items.every((item) => require_startup.textOf(item) !== void 0);
	if (form === "text") return require_startup.textOf(node) !== void 0;
	return node.kind === "scalar" && (form === "scalar" || typeof node.value === "boolean");
}
function isNothing(node) {
	return require_startup.isUnset(node) || require_startup.isEmptyCollection(node);
}
function isDefault$1(shape, key, node) {
	const usual = defaults[shape];
	if (usual !== void 0 && Object.hasOwn(usual, key)) return isScalar(node, usual[key]);
	return Object.hasOwn(read, shape) && isScalar(node, false);
}
function isScalar(node, value) {
	return node?.kind === "scalar" && node.value === value;
}
function kindOf$1(shape, key) {
	return key === "meta" && [
		"file",
		"group",
		"task"
	].includes(shape) ? "note" : "setting";
}
// src/dialects/orchestra/expression/broken-parts.ts
function soundnessOf(template) {
	const faults = template.problems.filter(isFault);
	if (faults.length === 0) return () => true;
	const broken = brokenParts(template, faults);
	return (index) => !isIn(broken, index);
}
function isFault({ code }) {
	return !code.startsWith("unknown-") && code !== "missing-dollar";
}
function brokenParts({ parts }, faults) {
	let next = 0;
	return parts.flatMap(({ kind, span }) => {
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
// src/dialects/orchestra/expression/comparisons.ts
function comparisonsIn(root) {
	const found = [];
	for (let $ = 0, $l = walk(root); $ < $l.length; $++) {
		const node = $l[$];
		{
			if (node.kind !== "compare") continue;
			let left = node.first;
			for (let $ = 0, $l = node.rest; $ < $l.length; $++) {
				const { operator, operand } = $l[$];
				{
					const comparison = statusComparison(left, operator, operand);
					if (comparison) found.push(comparison);
					left = operand;
				}
			}
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
	for (let $ = 0, $l = walk(root); $ < $l.length; $++) {
		const node = $l[$];
		if (node.kind === "logical" && node.operands.some((operand) => operand.kind === "logical")) return node.span;
	}
}
// src/dialects/orchestra/expression/constants.ts
const noJudge = () => void 0;
function constantValue(root, judge = noJudge) {
	const node = unwrap(root);
	switch (node.kind) {
		case "constant": return node.value === true;
		case "number": return node.value !== 0;
		case "not": return negated(constantValue(node.operand, judge));
		case "logical": return joined(node.operator === "or", node.operands, judge);
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
function joined(decisive, operands, judge) {
	const values = operands.map((operand) => constantValue(operand, judge));
	if (values.includes(decisive)) return decisive;
	return values.includes(void 0) ? void 0 : !decisive;
}
function compared({ first, rest }, judge) {
	let result = true;
	let left = first;
	for (let $ = 0, $l = rest; $ < $l.length; $++) {
		const { operator, operand } = $l[$];
		{
			const pair = judge(left, operator, operand) ?? foldedPair(left, operator, operand);
			if (pair === false) return false;
			if (pair === void 0) result = void 0;
			left = operand;
		}
	}
	return result;
}
function literalOf$1(expression) {
	const node = unwrap(expression);
	if (node.kind === "string" || node.kind === "number" || node.kind === "constant") return { value: node.value };
	if (node.kind !== "sign") return void 0;
	const operand = literalOf$1(node.operand);
	if (typeof operand?.value !== "number") return void 0;
	return { value: node.negative ? -operand.value : operand.value };
}
function foldedPair(left, operator, right) {
	if (operator === "in") return contained(left, right);
	if (operator === "not in") return negated(contained(left, right));
	const a = literalOf$1(left);
	const b = literalOf$1(right);
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
	const left = numeric(a), right = numeric(b);
	if (left === null || right === null || typeof left !== typeof right) return void 0;
	if (operator === "<") return left < right;
	if (operator === ">") return left > right;
	return operator === "<=" ? left <= right : left >= right;
}
function contained(item, container) {
	const wanted = literalOf$1(item);
	const list = unwrap(container);
	if (!wanted) return void 0;
	if (list.kind === "string") return typeof wanted.value === "string" ? list.value.includes(wanted.value) : void 0;
	if (list.kind !== "list") return void 0;
	const items = list.items.map(literalOf$1);
	if (items.some((candidate) => candidate && isEqual(candidate.value, wanted.value))) return true;
	return items.includes(void 0) ? void 0 : false;
}
// src/dialects/orchestra/expression/statuses.ts
const listed = new Set([...finalStatuses, ...passingStatuses]);
function acceptedStatuses(root, upstream) {
	const uses = walk(root).filter((node) => node.kind === "chain" && isSame(statusReferenceOf(node), upstream)).length;
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
const marks = ["{{", "condition"];
function readSites(document, nodes, isAsWritten) {
	const { text } = document.source;
	const walk = {
		nodes,
		offsets: isAsWritten && !text.includes("\\") && !text.includes("&") ? require_startup.offsetsOf(text, marks) : void 0,
		path: [],
		sites: []
	};
	if (document.root) visit(walk, document.root, null, 0);
	return walk.sites;
}
function visit(walk, node, reader, depth) {
	if (node.kind === "scalar") {
		const site = typeof node.value === "string" ? siteOf(node.value, walk.path, reader, depth) : void 0;
		if (site) walk.sites.push(site);
	} else if (node.kind === "map") for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		visitBelow(walk, key, value, reader, depth);
	}
	else for (let at = 0; at < node.items.length; at++) visitBelow(walk, at, node.items[at], reader, depth);
}
function visitBelow(walk, step, node, reader, depth) {
	if (!node || !(step === "condition" || isTouched(walk, node))) return;
	const { path, nodes } = walk;
	path.push(step);
	if (!isForOtherTools(path)) {
		const key = node.kind === "map" && isPlaceOfNode(path) ? require_check_command.nodeKeyOf(path) : "";
		if (key !== "" && nodes.has(key)) visit(walk, node, key, path.length);
		else visit(walk, node, reader, depth);
	}
	path.pop();
}
function isPlaceOfNode(path) {
	return path[0] === "pipeline" && (path.length === 2 || path.length === 4 && path[2] === "tasks");
}
function isTouched({ offsets }, { span }) {
	return offsets === void 0 || require_startup.isOneIn(offsets, span.start, span.end);
}
function isForOtherTools(path) {
	if (path[path.length - 1] !== "meta") return false;
	return path.length === 1 || path[0] === "pipeline" && (path.length === 3 || path.length === 5 && path[2] === "tasks");
}
function siteOf(text, path, reader, depth) {
	const isCondition = path[path.length - 1] === "condition" && (reader !== null ? path.length === depth + 1 : path[0] === "sensors" && path.length === 3);
	if (!isCondition && !text.includes("{{")) return void 0;
	const within = reader === null ? void 0 : path[depth];
	return {
		path: [...path],
		text,
		isCondition,
		reader,
		isReport: within === "alerts" || within === "anomalies"
	};
}
function readReferences(sites) {
	const references = [];
	for (let $ = 0, $l = sites; $ < $l.length; $++) {
		const site = $l[$];
		for (let $ = 0, $l = site.isCondition ? namesInCondition(site.text) : namesInText(site.text); $ < $l.length; $++) {
			const name = $l[$];
			references.push({
				...name,
				site
			});
		}
	}
	return references;
}
const namesInText = require_startup.oncePerText((text) => namesIn$1(parseTemplate(text)));
const namesInCondition = require_startup.oncePerText((text) => namesIn$1(parseCondition(text)));
function namesIn$1(template) {
	const isSoundAt = soundnessOf(template);
	return referencesIn(template).map(({ context, name, quantifier, member, path, span, nameSpan }) => {
		return {
			context,
			name,
			quantifier,
			member,
			asks: askedBy(member),
			path,
			span,
			nameSpan,
			isSound: isSoundAt(span.start)
		};
	});
}
function askedBy(member) {
	if (member === "outputs" || member === "status") return member;
	return member === "run_parameters" ? "parameters" : "other";
}
// src/dialects/orchestra/read-task.ts
function inheritedOf({ retries, delay, timeout }) {
	return {
		retries: inherited(retries),
		delay: inherited(delay),
		timeout: inherited(timeout)
	};
}
function readDefaults(configuration) {
	return {
		retries: retriesIn(configuration),
		delay: numberSetting(fieldOf(configuration, "retry_delay"), 60),
		timeout: numberSetting(fieldOf(configuration, "timeout"))
	};
}
function retriesIn(configuration) {
	return {
		...numberSetting(fieldOf(configuration, "retries")),
		effective: 0
	};
}
function settingsOf(configuration, path, { retries, delay, timeout }) {
	if (configuration) {
		const own = readDefaults({
			node: configuration.value,
			path: require_startup.pathBelow(path, configuration.key)
		});
		return {
			retries: orInherited(own.retries, retries),
			delay: orInherited(own.delay, delay),
			timeout: orInherited(own.timeout, timeout)
		};
	}
	if (retries && delay && timeout) return {
		retries,
		delay,
		timeout
	};
	const below = require_startup.pathBelow(path, "configuration");
	return {
		retries: retries ?? {
			...require_check_command.unsetAt(require_startup.pathBelow(below, "retries")),
			effective: 0
		},
		delay: delay ?? require_check_command.unsetBelow(below, "retry_delay"),
		timeout: timeout ?? require_check_command.unsetBelow(below, "timeout")
	};
}
const taskKeys$1 = keyTable(...[
	"name",
	"condition",
	"paused",
	"depends_on",
	"integration",
	"integration_job",
	"parameters",
	"connection"
], ...[
	"configuration",
	"treat_failure_as_warning",
	"alerts",
	"tags"
]);
function readTask(reading, defaults) {
	return new ReadTask(reading, defaults);
}
var ReadTask = class extends ReadNode {
	kind = "task";
	label;
	action;
	code;
	parameters;
	connection;
	retry;
	timeout;
	onFailure;
	handlers;
	tags;
	publishesOutputs;
	constructor(reading, defaults) {
		const { 0: name, 1: condition, 2: paused, 3: dependsOn, 4: integration, 5: job, 6: parameters, 7: connection, 8: configuration, 9: isSoft, 10: alerts, 11: tags } = entriesAt(reading.node, taskKeys$1);
		super(reading, {
			name,
			condition,
			paused,
			dependsOn
		});
		const { path } = this;
		const given = fieldBelow(this, "parameters", parameters);
		const { 0: method, 1: outputs, 2: directory, 3: project, 4: workspace, 5: environment } = entriesAt(given.node, parameterKeys);
		const jobName = require_startup.textOf(job?.value) ?? "";
		const { retries, delay, timeout } = settingsOf(configuration, path, defaults);
		this.label = this.name.trim() || this.id;
		this.action = readAction(require_startup.textOf(integration?.value) ?? "", jobName, given, {
			method,
			targetScope: project || workspace || environment ? scopeOf$1(project, workspace, environment) : noScope
		});
		this.code = readCode(given, jobName === "DBT_CORE_EXECUTE", directory);
		this.parameters = given.node;
		this.connection = connection ? textSetting(fieldBelow(this, "connection", connection)) : require_check_command.unsetBelow(path, "connection");
		this.retry = {
			retries,
			delay
		};
		this.timeout = timeout;
		this.onFailure = isOn(isSoft?.value) ? "warn" : "fail";
		this.handlers = alerts ? readHandlers(fieldBelow(this, "alerts", alerts), "task") : none$8;
		this.tags = tags ? textsIn(fieldBelow(this, "tags", tags)) : none$8;
		this.publishesOutputs = isOn(outputs?.value);
	}
	get parametersPath() {
		return require_startup.pathBelow(this.path, "parameters");
	}
};
const codeParameters = new Map([
	["code", "script"],
	["script", "script"],
	["statement", "sql"],
	["query", "sql"],
	["sql", "sql"],
	["commands", "commands"],
	["command", "command"]
]);
function readCode(parameters, isDbtJob, directory) {
	if (parameters.node?.kind !== "map") return none$8;
	let found;
	for (let $ = 0, $l = parameters.node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		{
			const kind = codeParameters.get(key);
			const text = kind && require_startup.textOf(value);
			if (kind === void 0 || text === void 0) continue;
			const isDbt = kind === "commands" && isDbtJob;
			const home = isDbt ? require_startup.textOf(directory?.value) : void 0;
			const path = require_startup.pathBelow(parameters.path, key);
			const code = {
				kind: isDbt ? "dbt" : kind,
				text,
				path,
				...home !== void 0 && { directory: home }
			};
			if (found) found.push(code);
			else found = [code];
		}
	}
	return found ?? none$8;
}
const none$8 = [];
const parameterKeys = keyTable("method", "set_outputs", "project_dir", "project_name", "workspace_id", "environment_id");
function readAction(integration, job, parameters, { method, targetScope }) {
	const target = jobOf(integration, job)?.target;
	return {
		integration,
		job,
		facts: factsOf(integration, job),
		httpMethod: (require_startup.textOf(method?.value) ?? "").toUpperCase() || null,
		targetScope,
		target: target === void 0 ? require_check_command.unsetAt(parameters.path) : textSetting(fieldOf(parameters, target))
	};
}
const noScope = [
	null,
	null,
	null
];
function scopeOf$1(...entries) {
	const scope = entries.map((entry) => require_startup.textOf(entry?.value) ?? null);
	return scope.some((text) => text?.includes("${{")) ? null : scope;
}
// src/dialects/orchestra/read-triggers.ts
function readTriggers(root) {
	return [
		...itemsOf(fieldOf(root, "schedule")).map(readSchedule),
		...fieldsIn(fieldOf(root, "sensors")).map(readSensorTrigger),
		...itemsOf(fieldOf(root, "trigger_events")).map(readEvent),
		...readWebhook(fieldOf(root, "webhook"))
	];
}
function readSchedule(entry) {
	return {
		...triggerAt(entry, "cron"),
		...readClock(fieldOf(entry, "cron")),
		timeZone: zoneSetting(fieldOf(entry, "timezone")),
		environments: textsIn(fieldOf(entry, "environment")),
		environmentsPath: fieldOf(entry, "environment").path,
		branch: textIn$1(fieldOf(entry, "branch")) || null,
		excludeDates: textsIn(fieldOf(entry, "exclude"))
	};
}
function readSensorTrigger(entry) {
	return {
		...triggerAt(entry, "sensor"),
		...readClock(fieldOf(entry, "cron")),
		timeZone: zoneSetting(fieldOf(entry, "timezone")),
		environments: textsIn(fieldOf(entry, "environments")),
		environmentsPath: fieldOf(entry, "environments").path,
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
			...poll,
			state: "set",
			value: 60
		} : poll,
		checks: fieldsIn(fieldOf(entry, "checks")).map(readCheck)
	};
}
function readCheck(check) {
	return {
		path: check.path,
		integration: textIn$1(fieldOf(check, "integration")),
		type: textIn$1(fieldOf(check, "sensor_type")),
		watches: watchedBy(check),
		connection: textSetting(fieldOf(check, "connection")),
		parameters: fieldOf(check, "parameters").node
	};
}
function readEvent(entry) {
	const statuses = fieldOf(entry, "statuses");
	const written = readOutcomes(statuses);
	const named = written.length > 0 ? written : ["SUCCEEDED", "WARNING"].map((text) => namedOutcome(text, statuses.path));
	return {
		...triggerAt(entry, "upstream"),
		upstream: {
			pipeline: textIn$1(fieldOf(entry, "pipeline_id")),
			path: fieldOf(entry, "pipeline_id").path,
			outcomes: outcomesIn(named),
			named
		}
	};
}
function readWebhook(webhook) {
	return isTrue(fieldOf(webhook, "enabled")) ? [triggerAt(webhook, "webhook")] : [];
}
function triggerAt(entry, kind) {
	const mapped = fieldsIn(fieldOf(entry, "checks")).flatMap((check) => fieldsIn(fieldOf(check, "map_outputs")));
	return {
		kind,
		path: entry.path,
		name: textIn$1(fieldOf(entry, "name")),
		namePath: fieldOf(entry, "name").path,
		cron: require_check_command.unsetAt(entry.path),
		clock: null,
		timeZone: require_check_command.unsetAt(entry.path),
		environments: [],
		environmentsPath: entry.path,
		branch: null,
		excludeDates: [],
		passes: [...fieldsIn(fieldOf(entry, "run_inputs")).map((input) => passed(input, "value")), ...mapped.map((output) => passed(output, "output"))],
		sensor: null,
		upstream: null,
		handlers: []
	};
}
function watchedBy(check) {
	return textIn$1(fieldOf(check, "sensor_type")).endsWith("PIPELINE_STATUS") ? textIn$1(fieldOf(fieldOf(check, "parameters"), "pipeline_id")).trim() : null;
}
function passed({ key, path, node }, from) {
	return {
		name: key,
		path,
		from,
		value: node
	};
}
function readClock(field) {
	const cron = textSetting(field);
	return {
		cron,
		clock: cron.value === void 0 ? null : readCron(cron.value)
	};
}
function zoneSetting(field) {
	const zone = textSetting(field);
	return zone.state === "unset" ? {
		...zone,
		state: "set",
		value: "UTC"
	} : zone;
}
// src/dialects/orchestra/unread-parts.ts
function gapsIn(root) {
	const gaps = new Set();
	if (isNot("map", require_check_command.fieldOf(root, "inputs")?.value)) gaps.add("parameters");
	if (hasLostAlert(require_check_command.fieldOf(root, "alerts"))) gaps.add("handlers");
	for (let $ = 0, $l = entriesOf(require_check_command.fieldOf(root, "pipeline")?.value); $ < $l.length; $++) {
		const { value } = $l[$];
		addGaps(gaps, value);
	}
	return gaps;
}
function addGaps(gaps, node) {
	const tasks = require_check_command.fieldOf(node, "tasks")?.value;
	if (isNot("map", node) || tasks && tasks.kind !== "map") gaps.add("nodes").add("reads");
	if (tasks) for (let $ = 0, $l = entriesOf(tasks); $ < $l.length; $++) {
		const { value } = $l[$];
		addGapsOfTask(gaps, value);
	}
	else addGapsOfTask(gaps, node);
}
const keys$1 = keyTable("parameters", "alerts");
function addGapsOfTask(gaps, node) {
	const { 0: parameters, 1: alerts } = entriesAt(node, keys$1);
	if (parameters?.value.kind !== "map") gaps.add("reads");
	if (hasLostAlert(alerts)) gaps.add("handlers");
}
function hasLostAlert(alerts) {
	const list = alerts?.value;
	if (list?.kind !== "list") return isNot("list", list);
	return list.items.some((alert) => require_check_command.fieldOf(alert, "statuses")?.value.kind !== "list");
}
function isNot(kind, node) {
	return node !== void 0 && !require_startup.isUnset(node) && node.kind !== kind;
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
	const defaults = readDefaults(configuration);
	const { groups, tasks, expectations } = readNodes(stages, inheritedOf(defaults));
	const nodes = new Map();
	for (let $ = 0, $l = groups; $ < $l.length; $++) {
		const group = $l[$];
		nodes.set(group.key, group);
	}
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		nodes.set(task.key, task);
	}
	const parts = {
		document,
		root,
		nodes,
		isAsWritten: document === written
	};
	return [withLateParts({
		key: document.source.path,
		name: textIn$1(fieldOf(root, "name")) || document.source.path,
		namePath: ["name"],
		dialect: orchestraDialect,
		document,
		documents: [document],
		variant: null,
		groups,
		tasks,
		nodes,
		triggers: readTriggers(root),
		parameters: fieldsIn(fieldOf(root, "inputs")).map(readParameter),
		handlers: readHandlers(fieldOf(root, "alerts"), "pipeline"),
		expectations: [...readExpectations(fieldOf(root, "anomalies"), null), ...expectations],
		runPolicy: {
			maxConcurrentRuns: limitSetting(fieldOf(fieldOf(configuration, "concurrency"), "max_active")),
			onLimit: "skip",
			scheduleWaitsForItself: false
		},
		owners: [],
		criticality: null,
		alias: null,
		id: null,
		promises: require_check_command.promisesNothing,
		taskDefaults: {
			retries: defaults.retries,
			delay: defaults.delay,
			timeout: defaults.timeout
		},
		configurationPath: configuration.path
	}, parts)];
}
const withLateParts = require_startup.gettersOf({
	sites: sitesOf,
	references: (parts) => {
		parts.references ??= readReferences(sitesOf(parts));
		return parts.references;
	},
	gaps: (parts) => {
		parts.gaps ??= gapsIn(parts.document.root);
		return parts.gaps;
	},
	others: (parts) => {
		parts.others ??= readOthers(parts.root, parts.document.source.text);
		return parts.others;
	}
});
function sitesOf(parts) {
	parts.sites ??= readSites(parts.document, parts.nodes, parts.isAsWritten);
	return parts.sites;
}
function limitSetting(field) {
	const limit = {
		...numberSetting(field),
		effective: "none"
	};
	return limit.value === 0 ? {
		...limit,
		value: "none"
	} : limit;
}
function readNodes(stages, defaults) {
	const nodes = {
		groups: [],
		tasks: [],
		expectations: []
	};
	const top = scopeOf(stages);
	const scopes = [top];
	for (let $ = 0, $l = entriesOf(stages.node); $ < $l.length; $++) {
		const { key: id, value: node } = $l[$];
		{
			const key = top.get(id);
			if (key === void 0) continue;
			const reading = {
				id,
				node,
				path: require_startup.pathBelow(stages.path, id),
				key,
				parent: null,
				scopes
			};
			const tasks = fieldOf(reading, "tasks");
			if (tasks.node) addGroup(nodes, reading, tasks, defaults);
			else addTask(nodes, reading, defaults);
		}
	}
	return nodes;
}
function addGroup(nodes, group, tasks, defaults) {
	const members = scopeOf(tasks);
	const scopes = [members, ...group.scopes];
	nodes.groups.push(readGroup(group, [...members.values()]));
	for (let $ = 0, $l = entriesOf(tasks.node); $ < $l.length; $++) {
		const { key: id, value: node } = $l[$];
		{
			const key = members.get(id);
			if (key === void 0) continue;
			addTask(nodes, {
				id,
				node,
				path: require_startup.pathBelow(tasks.path, id),
				key,
				parent: group.key,
				scopes
			}, defaults);
		}
	}
}
function addTask({ tasks, expectations }, reading, defaults) {
	tasks.push(readTask(reading, defaults));
	if (nodeOf(reading, "anomalies")) expectations.push(...readExpectations(fieldOf(reading, "anomalies"), reading.key));
}
function scopeOf({ node, path }) {
	const above = require_check_command.nodeKeyOf(path);
	const keys = new Map();
	for (let $ = 0, $l = entriesOf(node); $ < $l.length; $++) {
		const { key, value } = $l[$];
		if (value.kind === "map") keys.set(key, require_check_command.nodeKeyBelow(above, key));
	}
	return keys;
}
function readParameter(input) {
	const fallback = fieldOf(input, "default").node;
	return {
		name: input.key,
		path: input.path,
		type: textIn$1(fieldOf(input, "type")),
		required: require_startup.isUnset(fallback) && isFalse(fieldOf(input, "optional")),
		default: fallback
	};
}
function readExpectations(anomalies, on) {
	return itemsOf(anomalies).map((block) => ({
		kind: expectationKind(textIn$1(fieldOf(block, "type"))),
		scope: on === null ? "pipeline" : "task",
		on,
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
	const integration = wordOf(stop, "integration");
	const job = wordOf(stop, isTask ? "integration_job" : "sensor_type");
	if (!stop || !integration || !job) return void 0;
	const noun = isTask ? "job" : "sensor type";
	const owners = ownersOf(noun, job);
	if (owners.includes(integration.text)) return void 0;
	const pair = {
		document,
		owner: describe(stops),
		path: stop.path,
		integration,
		job,
		noun
	};
	if (!integrationOf(integration.text)) return unknownIntegration(pair, owners);
	return owners.length > 0 ? mismatch(pair, owners) : unknownJob(pair);
}
function wordOf(stop, key) {
	const entry = require_check_command.fieldOf(stop?.node, key);
	const text = require_startup.textOf(entry?.value);
	return entry && text !== void 0 && !isTemplate$1(entry.value) ? {
		entry,
		text
	} : void 0;
}
function ownersOf(noun, job) {
	if (noun === "job") return integrationsOfJob(job.text);
	const sensor = sensorOf(job.text);
	return sensor ? [sensor.integration] : [];
}
function unknownIntegration(pair, owners) {
	const { integration, owner } = pair;
	const renamed = rightNameOf("integrations", integration.text);
	const near = nearest(integration.text, integrationNames());
	const meant = owners[0] ?? renamed ?? near?.value;
	const message = `Unknown integration ${require_startup.quoted(integration.text)} in ${owner}`;
	const isSure = owners.length === 1 || meant !== void 0 && require_startup.editsBetween(integration.text, meant) <= fewEdits;
	if (meant === void 0) return doubt(pair, integration, message, "Check the name; an integration newer than this version may be missing from its list");
	return suggestion(pair, integration, message, {
		value: meant,
		certain: owners.length === 1 || near?.certain === true
	}, isSure || renamed !== void 0);
}
function mismatch(pair, owners) {
	const { integration, job, noun, owner } = pair;
	const right = owners.slice(0, 2).map(require_startup.quoted).join(" or ");
	return {
		kind: "job-mismatch",
		at: placeOf$1(pair, job),
		message: `${capitalised(noun)} ${require_startup.quoted(job.text)} of ${owner} belongs to integration ${right}, not ${require_startup.quoted(integration.text)}`,
		remedy: `Write integration ${right}, or a ${noun} of ${require_startup.quoted(integration.text)}`
	};
}
function unknownJob(pair) {
	const { integration, job, noun, owner } = pair;
	const known = knownJobs(pair);
	const renamed = noun === "job" ? rightNameOf("jobs", job.text) : void 0;
	const near = renamed === null ? void 0 : nearest(job.text, known);
	const meant = known.find((name) => name === renamed) ?? near?.value;
	const message = `Unknown ${noun} ${require_startup.quoted(job.text)} in ${owner}`;
	if (meant !== void 0) {
		const isSure = renamed !== void 0 || require_startup.editsBetween(job.text, meant) <= fewEdits;
		return suggestion(pair, job, message, {
			value: meant,
			certain: near?.value === meant && near.certain
		}, isSure);
	}
	if (renamed !== void 0) return unusable(pair, message, renamed);
	if (known.length === 0) return jobless(pair);
	return doubt(pair, job, message, `Use a ${noun} of ${require_startup.quoted(integration.text)}, such as ${require_startup.quoted(known[0] ?? "")}`);
}
function knownJobs({ integration, noun }) {
	if (noun === "job") return Object.keys(integrationOf(integration.text)?.jobs ?? {});
	return sensorTypes().filter((type) => sensorOf(type)?.integration === integration.text);
}
function unusable(pair, message, renamed) {
	const owner = renamed === null ? void 0 : integrationsOfJob(renamed)[0];
	const remedy = owner ? `Use job ${require_startup.quoted(renamed ?? "")} of integration ${require_startup.quoted(owner)}` : "Use another job; Orchestra has no job of this kind";
	return {
		kind: "unknown-job",
		at: placeOf$1(pair, pair.job),
		message,
		remedy
	};
}
function jobless(pair) {
	const { integration, noun, owner } = pair;
	const isAlert = alertIntegrations.includes(integration.text);
	return {
		kind: "job-mismatch",
		at: placeOf$1(pair, integration),
		message: `Integration ${require_startup.quoted(integration.text)} of ${owner} has no ${noun}s${isAlert ? "; it sends alerts" : ""}`,
		remedy: isAlert && noun === "job" ? "Make it an alert destination, or use another integration" : `Use an integration that has ${noun}s`,
		severity: "warning"
	};
}
function suggestion(pair, word, message, { value, certain }, isSure) {
	return {
		kind: "unknown-job",
		at: placeOf$1(pair, word),
		message: `${message}; did you mean ${require_startup.quoted(value)}?`,
		remedy: `Write ${require_startup.quoted(value)}`,
		...!isSure && { severity: "warning" },
		...certain && { fix: replaceWord(pair.document, word.entry.value, value) }
	};
}
function doubt(pair, word, message, remedy) {
	return {
		kind: "unknown-job",
		at: placeOf$1(pair, word),
		message,
		remedy,
		severity: "warning"
	};
}
function placeOf$1({ path }, { entry }) {
	return {
		path: [...path, entry.key],
		part: "value"
	};
}
// src/dialects/orchestra/key-violations.ts
const remedies = {
	version: "Add \"version: v1\"",
	name: "Add \"name\"",
	pipeline: "Add \"pipeline\" with the task groups by id",
	tasks: "Add \"tasks\" with the tasks by id",
	integration: "Add the integration, such as PYTHON",
	integration_job: "Add the job of the integration, such as PYTHON_EXECUTE_SCRIPT",
	parameters: "Add \"parameters\" with the settings of the job",
	cron: "Add a cron of six fields, such as \"0 8 ? * * *\"",
	timezone: "Add a zone such as Europe/London",
	timeout_mins: "Add the length of the window in minutes",
	checks: "Add \"checks\" with at least one check by id",
	sensor_type: "Add the type of the check",
	pipeline_id: "Add the id of the other pipeline, or \"*\" for any",
	statuses: "Add at least one status, such as FAILED",
	destinations: "Add at least one destination",
	connection_id: "Add the id of the connection to send through"
};
const readOnce$1 = ["check outputs"];
function* keyViolations(errors) {
	const missing = new Set(errors.filter(({ keyword }) => keyword === "required").map(({ params }) => text(params["missingProperty"])));
	for (let $ = 0, $l = errors; $ < $l.length; $++) {
		const error = $l[$];
		if (error.keyword === "additionalProperties") yield* unknownKey(error, text(error.params["additionalProperty"]), missing);
	}
	for (let $ = 0, $l = errors; $ < $l.length; $++) {
		const error = $l[$];
		{
			const key = text(error.params["missingProperty"]);
			if (error.keyword === "required" && missing.delete(key)) yield missingKey(error, key);
		}
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
		message: `${owner === "the top level" ? "The pipeline" : capitalised(owner)} has no ${require_startup.quoted(key)}`,
		remedy: remedyFor$1(error, key),
		...severity && { severity }
	};
}
function remedyFor$1({ node }, key) {
	const { 0: job } = Object.keys(integrationOf(require_startup.textOf(require_check_command.fieldOf(node, "integration")?.value) ?? "")?.jobs ?? {});
	if (key === "integration_job" && job !== void 0) return `Add the job of the integration, such as ${job}`;
	return (Object.hasOwn(remedies, key) ? remedies[key] : void 0) ?? `Add "${key}"`;
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
	const severity = loose ?? (readOnce$1.includes(`${shape} ${key}`) ? "warning" : void 0);
	yield guidance ? misplaced(error, key, guidance, severity) : unknown(error, key, suggestion, severity);
	if (!guidance && suggestion) missing.delete(suggestion.value);
}
function misplaced(error, key, guidance, severity) {
	return {
		...unknownBase(error, key, severity),
		message: `${sentence$1(error, key)}; ${guidance.hint}`,
		remedy: guidance.remedy
	};
}
function unknown(error, key, suggestion, severity) {
	const base = unknownBase(error, key, severity);
	if (!suggestion) {
		const known = require_check_command.keysOf(error.stops.at(-1)?.shape ?? "");
		return {
			...base,
			message: sentence$1(error, key),
			remedy: known.length > 0 ? `Remove it; allowed keys: ${someKeys(known)}` : "Remove it"
		};
	}
	const entry = require_startup.entryOf(error.node, key);
	return {
		...base,
		message: `${sentence$1(error, key)}; did you mean ${require_startup.quoted(suggestion.value)}?`,
		remedy: `Write ${require_startup.quoted(suggestion.value)}`,
		...entry && suggestion.certain && { fix: renameKey(error.document, entry, suggestion.value) }
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
function sentence$1({ stops }, key) {
	const owner = describe(stops);
	return `Unknown key ${require_startup.quoted(key)} ${owner === "the top level" ? "at" : "in"} ${owner}`;
}
function pathOf({ stops }) {
	return stops.at(-1)?.path ?? [];
}
function text(value) {
	return typeof value === "string" ? value : "";
}
// src/dialects/orchestra/plain-values.ts
const maxValues = 25e4;
const maxDepth = 100;
function toPlain(root) {
	const state = {
		path: [],
		values: 0,
		camelCount: 0,
		firstCamel: void 0
	};
	const value = convert(root, "file", state);
	if (state.values > maxValues) return void 0;
	return {
		value,
		camel: {
			first: state.firstCamel,
			count: state.camelCount
		}
	};
}
const nothing = Object.create(null);
function convert(node, shape, state) {
	state.values++;
	if (node.kind === "scalar") return node.value;
	if (state.path.length > maxDepth || state.values > maxValues) return null;
	return node.kind === "list" ? convertList(node, shape, state) : convertMap(node, shape, state);
}
function convertList({ items }, shape, state) {
	const values = [];
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const index = $, item = $l[$];
		state.path.push(index);
		values.push(convertBelow(item, require_check_command.shapeBelow(shape, index), shape, state));
		state.path.pop();
	}
	return values;
}
function convertMap(node, shape, state) {
	const object = Object.create(require_check_command.hasKeys(shape) ? nothing : null);
	for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		{
			const name = schemaKey(key, shape, node);
			if (name !== key) {
				state.camelCount++;
				state.firstCamel ??= [...state.path, key];
			}
			state.path.push(key);
			object[name] = convertBelow(value, require_check_command.shapeBelow(shape, name), shape, state);
			state.path.pop();
		}
	}
	return object;
}
function convertBelow(node, shape, parent, state) {
	if (node.kind === "scalar" || shape !== "" || parent !== "") return convert(node, require_check_command.concreteShape(shape, node), state);
	return node.kind === "list" ? [] : Object.create(null);
}
function schemaKey(key, shape, node) {
	const canonical = require_check_command.canonicalKey(key);
	if (canonical === key || !require_check_command.hasKey(shape, canonical)) return key;
	return node.entries.has(canonical) ? key : canonical;
}
// src/dialects/orchestra/units.ts
const secondsPer = {
	minutes: 60,
	seconds: 1
};
const units$1 = {
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
	return Object.hasOwn(units$1, key) ? units$1[key] : void 0;
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
	for (const { 1: count, 2: word } of spoken.matchAll(/(\d{1,6}) ?([a-z]{1,7})/g)) {
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
	const types = typesOf$1(error);
	const unit = unitOf(error.key);
	const advice = adviceFor(error, types, unit);
	const severity = isLeftOver(error) ? "note" : isOldForm(error) ? "warning" : severityOf(error);
	const message = `${capitalised(describeValue(error.stops))} must be ${expected(types, unit)}, not ${kindOf$2(error.node)}`;
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
	return stops.length === 2 && require_startup.isEmptyCollection(node) && !["entries", "webhook"].includes(stops[1]?.shape ?? "");
}
function isOldForm({ stops, key, node }) {
	return stops.length === 2 && key === "sensors" && node?.kind === "list";
}
function typesOf$1({ params }) {
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
		fix: key !== "depends_on" || isId(document, require_startup.textOf(node)) ? wrapInList(document, node) : void 0
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
	const stages = root && require_check_command.fieldOf(root, "pipeline")?.value;
	if (text === void 0 || stages?.kind !== "map") return false;
	return [...stages.entries].some(({ 0: id, 1: { value } }) => id === text || require_startup.entryOf(require_check_command.fieldOf(value, "tasks")?.value, text) !== void 0);
}
function collectionAdvice({ node }, types) {
	if (node?.kind === "map" && types.includes("array")) return { remedy: "Write a list: begin each entry with a dash" };
	if (node?.kind === "list" && types.includes("object")) return { remedy: "Write a mapping: give each entry a key instead of a dash" };
	return {};
}
function emptyAdvice({ stops, document }, node, types) {
	const required = require_check_command.shapeOf(stops.at(-1)?.shape ?? "").required ?? [];
	if (required.length > 0) return {
		hint: `it needs ${require_startup.joined$1(required.map(require_startup.quoted))}`,
		remedy: "Write what it needs below it"
	};
	const swallowed = require_check_command.swallowedAt(document, stops.at(-1)?.path ?? []);
	if (swallowed?.rest === null) return {
		hint: `${require_startup.quoted(swallowed.comment)} after it is a comment`,
		remedy: "Put the value in quotes",
		fix: require_check_command.quoteSwallowed(swallowed)
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
		message: `${capitalised(describeValue(stops))} has ${[...require_startup.textOf(node) ?? ""].length} characters; at most ${params["limit"]} are allowed`,
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
	const word = require_startup.textOf(error.node) ?? "";
	const label = capitalised(describeValue(error.stops));
	if (word === disputedStatus) return {
		message: `${label} contains ${require_startup.quoted(word)}, which is not in the documented list of statuses`,
		remedy: "Use \"FAILED\", the status after a timeout",
		severity: "warning"
	};
	const suggestion = suggestedValue(word, allowed);
	const message = `${label} cannot be ${require_startup.quoted(word)}`;
	if (!suggestion) return {
		message,
		remedy: `Use ${someOf(word, allowed)}`
	};
	return {
		message: `${message}; did you mean ${require_startup.quoted(suggestion.value)}?`,
		remedy: `Use ${require_startup.quoted(suggestion.value)}`,
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
		message: `${label} must be "FAILED": sensors send alerts for no other status`,
		remedy: "Remove all other statuses"
	};
	const fix = node?.kind === "scalar" && node.value !== null ? { fix: replaceWord(document, node, word) } : {};
	return {
		message: `${label} must be ${require_startup.quoted(word)}, not ${kindOf$2(node)}`,
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
		remedy: `Write ${converted} for ${amount(converted, unit)}`,
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
		message: `Input ${require_startup.quoted(name)} has a name that expressions cannot refer to`,
		remedy: "Start with a letter or underscore, and use only letters, digits and underscores",
		at: {
			path: [...stops.at(-1)?.path ?? [], name],
			part: "key"
		}
	};
	const label = capitalised(describeValue(stops));
	if (key === "pipeline_id") {
		const isAny = ["ANY", "ALL"].includes(require_startup.textOf(node)?.toUpperCase() ?? "");
		const message = `${label} must be the id (a UUID) of a pipeline, or "*" for any`;
		return isAny && node ? {
			message,
			remedy: "Write \"*\"",
			fix: replaceValue(node, "\"*\"")
		} : {
			message,
			remedy: "Copy the id from Orchestra"
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
	"merge-conflict",
	"encoding"
];
const keyKeywords = ["required", "additionalProperties"];
const rangeKeywords = ["minimum", "maximum"];
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
	const { isSound, unusual } = surveyOf(root);
	if (isSound && unusual.length === 0) return [];
	const plain = isSound ? void 0 : toPlain(root);
	if (!isSound && !plain) return [];
	return bounded(allViolations(document, root, plain));
}
function* allViolations(document, root, plain) {
	if (plain) {
		yield* camelNote(plain);
		yield* schemaViolations(document, root, plain);
	}
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
		message: `A pipeline must be a mapping with "version", "name" and "pipeline", not ${kindOf$2(root)}`,
		remedy: "Write the keys at the top level"
	};
}
function* schemaViolations(document, root, plain) {
	if (require_check_command.orchestra_validator_default(plain.value)) return;
	const questioned = new Set(document.problems.map(({ span }) => span.start));
	for (const group of groupedByPath(require_check_command.orchestra_validator_default.errors ?? [])) {
		const errors = group.flatMap((error) => readError(document, root, error) ?? []);
		const isAboutKeys = (error) => keyKeywords.includes(error.keyword) || error.name !== void 0;
		yield* keyViolations(errors.filter(({ keyword }) => keyKeywords.includes(keyword)));
		for (let $ = 0, $l = errors; $ < $l.length; $++) {
			const error = $l[$];
			if (error.name !== void 0) yield valueViolation(error);
		}
		const first = mostTelling(errors.filter((error) => !isAboutKeys(error)));
		if (!first || isTemplate$1(first.node)) continue;
		if (!rangeKeywords.includes(first.keyword) && questioned.has(first.node?.span.start ?? -1)) continue;
		yield first.keyword === "type" ? typeViolation(first) : valueViolation(first);
	}
}
function groupedByPath(errors) {
	const groups = new Map();
	for (let $ = 0, $l = errors; $ < $l.length; $++) {
		const error = $l[$];
		{
			const group = groups.get(error.instancePath);
			if (group) group.push(error);
			else groups.set(error.instancePath, [error]);
		}
	}
	return groups.values();
}
function mostTelling(errors) {
	const rank = ({ keyword }) => precedence.includes(keyword) ? precedence.indexOf(keyword) : precedence.length;
	return [...errors].sort((a, b) => rank(a) - rank(b))[0];
}
function* catalogueViolations(document, root) {
	for (let $ = 0, $l = surveyOf(root).unusual; $ < $l.length; $++) {
		const { keys } = $l[$];
		{
			const stops = require_check_command.stopsAlong(root, keys);
			const violation = jobViolation(document, stops);
			if (violation) yield violation;
			else yield* parameterViolations(document, stops);
		}
	}
}
function* camelNote({ camel }) {
	if (!camel.first) return;
	const key = require_startup.quoted(String(camel.first.at(-1)));
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
	message: `Only the first ${maxViolations} format errors are listed`,
	remedy: "Fix these, then run the review again"
};
// src/dialects/orchestra/index.ts
var orchestra_exports = require_rolldown_runtime.__exportAll({ orchestra: () => orchestra });
const orchestra = {
	...orchestraDialect,
	service: require_check_command.service,
	editor: async () => (await Promise.resolve().then(() => require("./dialects/orchestra/editor/index.js"))).orchestraEditor,
	recognise: require_check_command.recogniseOrchestra,
	projectsIn: require_check_command.eachAlone,
	dialect: orchestraDialect,
	isSelfContained: true,
	validate: ({ documents: { 0: document } }) => validatePipeline(document),
	read: ({ documents: { 0: document } }) => readPipelines(document)
};
// src/dialects/orchestra/rules/parts/code-places.ts
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
const lookBack = 200;
function runsAsCode(task, { site, span }) {
	const key = String(site.path.at(-1));
	if (site.path.length !== task.parametersPath.length + 1) return false;
	const at = site.text.lastIndexOf("${{", span.start);
	const before = site.text.slice(Math.max(0, at - lookBack), at);
	switch (task.action.facts?.family) {
		case "sql":
		case "test": return sqlKeys.includes(key) && isOutsideLiterals(site.text, span.start);
		case "python": return key === "code" && !/["'][^\n"']*$/.test(before) || commandKeys.includes(key) && startsCommand(before);
		case "shell":
		case "transform": return commandKeys.includes(key) && startsCommand(before);
		default: return false;
	}
}
function startsCommand(before) {
	const text = before.trimEnd();
	return text === "" || text === "dbt" || /[;&|]\s?(?:dbt)?$|\s-c(?:\s?["'])?$/.test(text);
}
function isOutsideLiterals(text, index) {
	return (require_check_command.sqlTokens(text)?.find(({ span }) => span.start <= index && index < span.end))?.kind === "template";
}
// src/dialects/orchestra/rules/ai-output-executed.ts
const mostApprovals = 50;
var ai_output_executed_default = require_startup.defineRule({
	summary: "Text from a language model should not run as code without approval",
	why: "A model can return any statement, including one that a row of data told it to write: DROP, UPDATE, or a copy of data to another system. The task runs it with its own privileges.",
	remedy: "Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.",
	severity: "warning",
	since: "0.1.0",
	about: ["ai", "node-reference"],
	*check(context) {
		const { pipeline } = context;
		const told = new Set();
		const answers = answersOf(pipeline);
		if (answers.size === 0) return;
		const approvals = pipeline.tasks.filter((task) => task.action.facts?.family === "approval" && require_check_command.isActive(pipeline, task));
		for (let $ = 0, $l = require_check_command.soundReferences(pipeline); $ < $l.length; $++) {
			const reference = $l[$];
			{
				const reader = readerOf(pipeline, reference);
				const model = reader && modelBehind(pipeline, reference, reader, answers);
				if (!reader || !model || !runsAsCode(reader, reference) || isApproved(context, approvals, model, reader)) continue;
				const key = JSON.stringify([reader.key, model.key]);
				if (told.has(key)) continue;
				told.add(key);
				yield {
					at: {
						path: reference.site.path,
						within: reference.span
					},
					message: `Task ${require_startup.quoted(reader.label)} runs the answer of ${require_startup.quoted(model.label)} as code without approval`,
					subject: [reader.key, model.key],
					related: [{
						at: {
							path: model.path,
							part: "key"
						},
						message: "calls the model"
					}]
				};
			}
		}
	}
});
function readerOf(pipeline, { site }) {
	const node = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
	return node?.kind === "task" && require_check_command.isActive(pipeline, node) ? node : void 0;
}
function answersOf(pipeline) {
	return new Map(require_check_command.soundReferences(pipeline).flatMap((reference) => {
		const model = reference.context === "task" && reference.member === "outputs" ? modelIn(require_check_command.referentsOf(pipeline, reference)) : void 0;
		return model ? [[JSON.stringify(reference.site.path), model]] : [];
	}));
}
function modelBehind(pipeline, reference, reader, answers) {
	if (reference.context === "task") return reference.member === "outputs" ? modelIn(require_check_command.referentsOf(pipeline, reference)) : void 0;
	const group = require_check_command.groupsAround(pipeline, reader).find(({ fanOut }) => fanOut !== null);
	if (reference.context !== "matrix" || !group) return void 0;
	const input = group.fanOut?.inputs.find(({ name }) => name.toLowerCase() === reference.name?.toLowerCase());
	return input && input.items === null ? answers.get(JSON.stringify(input.path)) : void 0;
}
function modelIn(nodes) {
	const [task, ...others] = nodes;
	if (task?.kind !== "task" || others.length > 0) return void 0;
	return task.action.facts?.family === "ai" && !task.action.job.startsWith("AWS_SAGEMAKER") ? task : void 0;
}
function isApproved(context, approvals, model, reader) {
	if (approvals.length > mostApprovals) return true;
	return approvals.some((task) => require_check_command.isAnyUpstream(context, [task], reader) !== false && require_check_command.isAnyUpstream(context, [model], task) !== false);
}
// src/dialects/orchestra/rules/parts/unquoted-placeholders.ts
const longestPlaceholder = 200;
function unquotedPlaceholders({ source, problems }) {
	return problems.flatMap(({ code, span }) => {
		const start = span.start - 1;
		if (code !== "syntax" || !source.text.startsWith("{{", start)) return [];
		const { 0: line = "" } = source.text.slice(start, start + longestPlaceholder).split(/\r?\n/);
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
// src/dialects/orchestra/rules/airflow-macro.ts
const commonNames = new Set([
	"params",
	"dag",
	"var",
	"conn",
	"task",
	"run_id"
]);
var airflow_macro_default = require_startup.defineRule({
	summary: "Airflow macros should be replaced by Orchestra expressions",
	why: "Orchestra does not evaluate `{{ ds }}` and other Airflow macros: the tool receives the braces and the name as text. A filter then matches nothing, or a path does not exist.",
	remedy: "Write an expression, for instance `${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}` for `{{ ds }}`.",
	severity: "warning",
	readsBrokenFiles: true,
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.sites; $ < $l.length; $++) {
			const site = $l[$];
			{
				const placeholders = barePlaceholders(site.text);
				if (placeholders.length === 0 || isForeignText(pipeline, site) || placeholders.some(({ kind }) => kind === "dbt")) continue;
				for (let $ = 0, $l = placeholders; $ < $l.length; $++) {
					const { kind, name, span } = $l[$];
					{
						if (kind !== "airflow" || name === null || commonNames.has(name)) continue;
						const macro = site.text.slice(span.start, span.end);
						yield {
							at: {
								path: site.path,
								within: span
							},
							message: `${require_check_command.readerOf(pipeline, site)} sends the Airflow macro ${require_startup.quoted(macro)} as text`,
							subject: macro
						};
					}
				}
			}
		}
		const { text } = pipeline.document.source;
		for (let $ = 0, $l = unquotedPlaceholders(pipeline.document); $ < $l.length; $++) {
			const { kind, name, span } = $l[$];
			{
				if (kind !== "airflow" || name === null || commonNames.has(name)) continue;
				const macro = text.slice(span.start, span.end);
				yield {
					at: { span },
					message: `Orchestra does not know the Airflow macro ${require_startup.quoted(macro)}`,
					subject: macro
				};
			}
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
// src/dialects/orchestra/rules/parts/keys.ts
const inCamelCase = require_startup.oncePerText((key) => key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()));
function fieldIn(node, key) {
	const entry = require_startup.entryOf(node, key) ?? require_startup.entryOf(node, inCamelCase(key));
	return entry && {
		key: entry.key,
		node: entry.value
	};
}
// src/dialects/orchestra/rules/alert-destination-incomplete.ts
const channelNames = {
	DATADOG: "Datadog",
	EMAIL: "an e-mail address",
	MICROSOFT_TEAMS: "Microsoft Teams",
	PAGER_DUTY: "PagerDuty",
	SLACK: "Slack",
	WEBHOOK: "a webhook"
};
var alert_destination_incomplete_default = require_startup.defineRule({
	summary: "Alert destinations must have an address or a connection",
	why: "An alert without an address or a connection can be saved, but its messages are never delivered.",
	remedy: "Write the channel or address as `destination`, or the connection as `connection_id`.",
	severity: "error",
	since: "0.1.0",
	about: ["handler"],
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.alertScopes(pipeline).flat(); $ < $l.length; $++) {
			const handler = $l[$];
			for (let $ = 0, $l = handler.destinations; $ < $l.length; $++) {
				const channel = $l[$];
				{
					if (require_check_command.swallowedAt(pipeline.document, [...channel.path, "destination"])?.rest === null) continue;
					const problem = missingIn(handler, channel, fieldIn(require_startup.nodeAt(pipeline.document.root, channel.path), "connection_id") !== void 0);
					if (problem) yield problem;
				}
			}
		}
	}
});
function missingIn(handler, channel, hasConnectionKey) {
	const { integration, address: destination, connection, path } = channel;
	const name = Object.hasOwn(channelNames, integration) ? channelNames[integration] : void 0;
	if (name === void 0) return void 0;
	if (integration === "SLACK" || integration === "EMAIL") {
		if (destination !== null) return void 0;
		const what = integration === "SLACK" ? "a Slack channel, but has no `destination`" : `${name}, but has no \`destination\``;
		return {
			at: { path: [...path, "destination"] },
			message: `${require_check_command.alertWord(handler)} goes to ${what}`,
			subject: integration,
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
		message: `${require_check_command.alertWord(handler)} goes to ${name}, but its connection_id is empty`,
		subject: integration,
		remedy: "Write the id of the connection as `connection_id`."
	};
}
// src/dialects/orchestra/rules/alert-private-mailbox.ts
var alert_private_mailbox_default = require_startup.defineRule({
	summary: "Alerts should go to addresses of the organization",
	why: "A mailbox at a public provider belongs to one person. No one else sees the alert, it is lost when that person leaves, and table names and error messages leave the organization.",
	remedy: "Send the alert to a shared address or channel of the team.",
	severity: "note",
	since: "0.1.0",
	about: ["handler"],
	*check({ pipeline }) {
		const found = require_check_command.alertScopes(pipeline).flatMap((handlers) => handlers.flatMap((handler) => handler.destinations.flatMap(({ integration, address, path }) => {
			return (integration === "EMAIL" ? privateProviders(address ?? "") : []).map((provider) => ({
				handler,
				provider,
				path: [...path, "destination"]
			}));
		})));
		yield* require_check_command.together(found, ({ path, provider }) => require_check_command.nodeKeyOf([...path, provider]), tell$2);
	}
});
function tell$2(found) {
	const [first, ...others] = found;
	const providers = [...new Set(found.map(({ provider }) => provider))];
	return {
		at: { path: first.path },
		message: `${whose(first.handler, others.length)} at ${require_startup.joined$1(providers.slice(0, 4))}`,
		subject: "mailboxes",
		related: others.slice(0, 5).map(({ path }) => ({
			at: { path },
			message: "is a private mailbox too"
		}))
	};
}
function whose(handler, others) {
	return others === 0 ? `${require_check_command.alertWord(handler)} goes to a private mailbox` : `${require_check_command.alertWord(handler)} and ${require_startup.count(others, "other", "others")} go to private mailboxes`;
}
const brands = /^(?:hotmail|live|outlook|yahoo|ymail|gmx|yandex|aol|tutanota|windowslive)\.(?:[a-z]{2,3}|com?\.[a-z]{2}|com)$/;
const providers = new Set(`gmail.com googlemail.com msn.com rocketmail.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tuta.com tuta.io
  fastmail.com fastmail.fm hey.com zohomail.com hushmail.com duck.com mail.com email.com web.de t-online.de freenet.de posteo.de
  mail.ru bk.ru inbox.ru list.ru ya.ru rambler.ru qq.com 163.com 126.com foxmail.com sina.com naver.com daum.net hanmail.net
  orange.fr free.fr wanadoo.fr laposte.net sfr.fr libero.it virgilio.it tin.it alice.it comcast.net verizon.net att.net
  sbcglobal.net bellsouth.net cox.net btinternet.com uol.com.br bol.com.br terra.com.br rediffmail.com bluewin.ch seznam.cz wp.pl
  o2.pl interia.pl onet.pl abv.bg ukr.net telenet.be skynet.be ziggo.nl kpnmail.nl telia.com bigpond.com xtra.co.nz`.trim().split(/\s+/));
function privateProviders(destination) {
	if (destination.length > 2e3 || destination.includes("${{")) return [];
	return destination.toLowerCase().split(/[\s,;<>]+/).flatMap((word) => /^[^@\s]{1,80}@([a-z0-9.-]{3,80})$/.exec(word)?.[1] ?? []).filter((domain) => providers.has(domain) || brands.test(domain));
}
// src/dialects/orchestra/rules/alert-unreachable.ts
var alert_unreachable_default = require_startup.defineRule({
	summary: "Alerts must cover an outcome that can occur",
	why: "An alert on an outcome that never occurs is never sent, and the team believes that it is covered.",
	remedy: "Use the status that the task really ends with.",
	severity: "warning",
	since: "0.1.0",
	about: ["handler"],
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			if (task.paused) continue;
			for (let $ = 0, $l = task.handlers; $ < $l.length; $++) {
				const handler = $l[$];
				if (task.onFailure === "warn") yield* failedNever(pipeline, task, handler);
				if (runsAlways(pipeline, task)) yield* skippedNever(pipeline, task, handler);
			}
		}
	}
});
function* failedNever(pipeline, task, handler) {
	if (handler.outcomes.includes("warning")) return;
	const path = statusPath(pipeline, handler, "FAILED");
	if (!path) return;
	const fix = require_check_command.replaceScalar(pipeline.document, path, "WARNING");
	yield {
		at: { path },
		message: `${require_check_command.alertWord(handler)} covers FAILED, but with treat_failure_as_warning a failure of task ${require_startup.quoted(task.label)} ends as WARNING`,
		subject: "FAILED",
		remedy: "Write WARNING instead of FAILED.",
		...fix && { fix: {
			...fix,
			safety: "unsafe"
		} }
	};
}
function* skippedNever(pipeline, task, handler) {
	const path = statusPath(pipeline, handler, "SKIPPED");
	if (!path || handler.named.some(({ text }) => text !== "SKIPPED")) return;
	yield {
		at: { path },
		message: `${require_check_command.alertWord(handler)} covers SKIPPED, but task ${require_startup.quoted(task.label)} has no condition and no dependency, so it always runs`,
		subject: "SKIPPED",
		remedy: "Remove SKIPPED, or give the task the condition that was meant."
	};
}
function runsAlways(pipeline, task) {
	return require_check_command.withGroups(pipeline, task).every((node) => node.dependencies.length === 0 && node.condition.state === "unset" && !node.paused);
}
function statusPath({ document }, { path }, status) {
	const statuses = require_startup.nodeAt(document.root, [...path, "statuses"]);
	const index = (statuses?.kind === "list" ? statuses.items : []).findIndex((item) => require_startup.textOf(item) === status);
	return index === -1 ? void 0 : [
		...path,
		"statuses",
		index
	];
}
// src/dialects/orchestra/rules/parts/conditions.ts
const known$3 = new require_startup.Memo();
function conditionsOf(pipeline) {
	const conditions = known$3.get(pipeline) ?? pipeline.sites.filter((site) => site.isCondition).flatMap(readCondition);
	known$3.set(pipeline, conditions);
	return conditions;
}
function readCondition(site) {
	const condition = conditionOf(site);
	if (!condition?.ast || condition.problems.some(({ code }) => !code.startsWith("unknown-"))) return [];
	return [{
		site,
		ast: condition.ast,
		form: condition.form
	}];
}
function* statusComparisonsOf(pipeline) {
	for (let $ = 0, $l = pipeline.sites; $ < $l.length; $++) {
		const site = $l[$];
		for (let $ = 0, $l = templateOf(site).parts; $ < $l.length; $++) {
			const part = $l[$];
			if (part.kind === "expression") for (let $ = 0, $l = comparisonsIn(part.ast); $ < $l.length; $++) yield {
				...$l[$],
				site
			};
		}
	}
}
// src/dialects/orchestra/rules/bare-condition.ts
var bare_condition_default = require_startup.defineRule({
	summary: "Conditions should be in ${{ }}",
	why: "All documented conditions are written in `${{ }}`. People and tools easily mistake a bare condition for plain text.",
	remedy: "Put `${{` before the condition and `}}` after it.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	about: ["condition"],
	*check({ pipeline }) {
		for (let $ = 0, $l = conditionsOf(pipeline); $ < $l.length; $++) {
			const { site, form } = $l[$];
			{
				if (form !== "bare") continue;
				const { text } = site;
				const start = text.length - text.trimStart().length;
				const within = {
					start,
					end: start + text.trim().length
				};
				const fix = require_check_command.replacePiece(pipeline.document, {
					path: site.path,
					within
				}, `\${{ ${text.trim()} }}`, "unsafe");
				yield {
					at: { path: site.path },
					message: `${require_check_command.readerOf(pipeline, site)} has a condition without \${{ }}`,
					subject: "bare",
					...fix && { fix }
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/parts/expression-subject.ts
const renamed = new Set([
	"task",
	"group",
	"input",
	"matrix"
]);
function expressionSubject(expression) {
	const { ast, problems } = parseExpression(expression);
	const spans = (problems.length > 0 ? [] : referencesIn(ast).filter(({ context, name }) => renamed.has(context) && name !== null)).map(({ nameSpan }) => nameSpan).sort((a, b) => a.start - b.start);
	let words = "", at = 0;
	for (let $ = 0, $l = spans; $ < $l.length; $++) {
		const { start, end } = $l[$];
		if (start < at) continue;
		words += `${expression.slice(at, start)}*`;
		at = end;
	}
	return `expression ${words}${expression.slice(at)}`;
}
// src/dialects/orchestra/rules/bare-expression.ts
var bare_expression_default = require_startup.defineRule({
	summary: "Expressions should be in ${{ }}",
	why: "Only text in `${{ }}` is evaluated. A bare expression is passed on as text, so a comparison with it is never true.",
	remedy: "Put `${{` before the expression and `}}` after it.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = unevaluatedIn(pipeline); $ < $l.length; $++) {
			const { place, form, within, expression } = $l[$];
			{
				if (form !== "bare") continue;
				const fix = require_check_command.replacePiece(pipeline.document, {
					path: place.path,
					within
				}, `\${{ ${expression} }}`, "unsafe");
				yield {
					at: {
						path: place.path,
						within
					},
					message: `${place.words} is an expression without \${{ }}, so it is passed on as text`,
					subject: expressionSubject(expression),
					...fix && { fix }
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/branch-pinned.ts
var branch_pinned_default = require_startup.defineRule({
	summary: "Tasks and schedules should not be pinned to a feature branch",
	why: "The run uses the code of that branch: it stays behind after the branch is merged, and fails after it is deleted.",
	remedy: "Remove `branch`, write the main branch, or take it from an input with the main branch as its default.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			for (let $ = 0, $l = branchesOf$1(task); $ < $l.length; $++) {
				const { path, branch } = $l[$];
				yield {
					at: { path },
					message: `Task ${require_startup.quoted(task.label)} runs the code of branch ${require_startup.quoted(branch)}, which looks like a feature branch`,
					subject: branch
				};
			}
		}
		for (let $ = 0, $l = defaultsIn(pipeline); $ < $l.length; $++) {
			const { name, path, branch } = $l[$];
			yield {
				at: { path },
				message: `By default, input ${require_startup.quoted(name)} makes tasks run the code of branch ${require_startup.quoted(branch)}, which looks like a feature branch`,
				remedy: "Make the main branch the default, and pass the feature branch only to manual runs",
				subject: branch
			};
		}
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			if (trigger.branch !== null && isWorkBranch(trigger.branch)) yield {
				at: { path: [...trigger.path, "branch"] },
				message: `${require_check_command.triggerWord(trigger)} runs the pipeline from branch ${require_startup.quoted(trigger.branch)}, which looks like a feature branch`,
				subject: trigger.branch
			};
		}
	}
});
const branchKeys = ["branch", "project_branch"];
function defaultsIn({ references, parameters }) {
	if (parameters.length === 0) return [];
	const isBranch = (path) => branchKeys.includes(String(path[path.length - 1]));
	const reads = references.filter(({ context, site }) => context === "input" && isBranch(site.path));
	const names = new Set(reads.map(({ name }) => name?.toLowerCase()));
	return parameters.flatMap(({ name, path, default: fallback }) => {
		const branch = require_startup.textOf(fallback);
		if (branch === void 0 || !names.has(name.toLowerCase()) || !isWorkBranch(branch)) return [];
		return [{
			name,
			path: [...path, "default"],
			branch: branch.trim()
		}];
	});
}
function branchesOf$1(task) {
	const pinned = [];
	for (let $ = 0, $l = branchKeys; $ < $l.length; $++) {
		const key = $l[$];
		{
			const branch = require_startup.textOf(require_startup.entryOf(task.parameters, key)?.value);
			if (branch !== void 0 && isWorkBranch(branch)) pinned.push({
				path: [...task.parametersPath, key],
				branch: branch.trim()
			});
		}
	}
	return pinned;
}
const work = /^(?:(?:feature|feat|fix|bug|bugfix|hotfix|chore|refactor|test|tmp|temp|dev|wip|poc|draft|experiment|add|update|remove|try)[-_.](?=.)|[A-Z]{2,10}-\d)/;
const longLived = /^(?:origin\/)?(?:main|master|trunk|prod|production|live|stag(?:e|ing)|develop(?:ment)?|dev|uat|qa|test|release)s?$/i;
const ofRelease = /^(?:origin\/)?(?:release|releases|prod|production|env|environments?|deploy|stable|version|v\d[\d.]*)\//i;
function isWorkBranch(text) {
	const branch = text.trim();
	if (branch === "" || branch.includes("{{") || longLived.test(branch) || ofRelease.test(branch)) return false;
	return branch.replace(/^(?:refs\/heads|origin)\//, "").includes("/") || work.test(branch);
}
// src/dialects/orchestra/rules/comparison-type-mismatch.ts
var comparison_type_mismatch_default = require_startup.defineRule({
	summary: "Expressions should compare inputs with values of the same type",
	why: "A boolean never equals the text `'true'`, and a text never equals the number 5: the condition has the same result in every run.",
	remedy: "Write `True` or `False` for booleans and digits without quotes for numbers; put texts in quotes.",
	severity: "warning",
	since: "0.1.0",
	about: ["reference"],
	*check({ pipeline }) {
		let types;
		for (let $ = 0, $l = pipeline.sites; $ < $l.length; $++) {
			const site = $l[$];
			if (!mayCompare.test(site.text)) continue;
			types ??= typesOf(pipeline);
			for (let $ = 0, $l = rootsOf(site); $ < $l.length; $++) {
				const root = $l[$];
				for (const { word, name, key, type, literal } of mismatchesIn(site, root, types)) {
					const right = literal.as[type];
					const fix = right && require_check_command.replacePiece(pipeline.document, {
						path: site.path,
						within: literal.span
					}, right, "unsafe");
					yield {
						at: {
							path: site.path,
							within: literal.span
						},
						message: `${word} ${require_startup.quoted(name)} is a ${type}, and the expression compares it with the ${literal.type} ${require_startup.quoted(literal.text)}`,
						subject: [key, `literal ${literal.text}`],
						...right && { remedy: `Write \`${right}\`.` },
						...type === "text" && { severity: "note" },
						...fix && { fix }
					};
				}
			}
		}
	}
});
const mayCompare = /[=<>]|\b(?:in|is)\b/;
function typesOf({ parameters }) {
	const types = {
		boolean: "boolean",
		number: "number",
		string: "text"
	};
	return new Map(parameters.flatMap(({ name, path, type: written }) => {
		const type = types[written];
		return type ? [[name.toLowerCase(), {
			type,
			key: require_check_command.nodeKeyOf(path)
		}]] : [];
	}));
}
function rootsOf(site) {
	const template = templateOf(site);
	if (template.problems.length > 0) return [];
	const parts = [];
	for (let $ = 0, $l = template.parts; $ < $l.length; $++) {
		const part = $l[$];
		if (part.kind === "expression") parts.push(part.ast);
	}
	const condition = parts.length === 0 ? conditionOf(site) : void 0;
	return condition?.ast && condition.problems.length === 0 ? [condition.ast] : parts;
}
function* mismatchesIn(site, root, types) {
	for (let $ = 0, $l = walk(root); $ < $l.length; $++) {
		const node = $l[$];
		{
			if (node.kind !== "compare") continue;
			let left = node.first;
			for (let $ = 0, $l = node.rest; $ < $l.length; $++) {
				const { operator, operand } = $l[$];
				yield* mismatchesBetween(site, left, operator, operand, types);
				left = operand;
			}
		}
	}
}
function* mismatchesBetween(site, left, operator, right, types) {
	const isSided = operator === "in" || operator === "not in";
	const own = operandOf(left, types);
	const found = own ?? (isSided ? void 0 : operandOf(right, types));
	if (!found) return;
	const { type } = found;
	const other = unwrap(own ? right : left);
	const literals = (isSided ? other.kind === "list" ? other.items.map(unwrap) : [] : [other]).map((item) => literalOf(site, item));
	if (literals.some((literal) => literal === void 0 || agree(type, literal.type))) return;
	for (let $ = 0, $l = literals.slice(0, 1); $ < $l.length; $++) {
		const literal = $l[$];
		if (literal) yield {
			...found,
			literal
		};
	}
}
function agree(type, other) {
	return type === other || type !== "text" && other !== "text";
}
function operandOf(node, types) {
	const reference = referenceOf(unwrap(node));
	if (!reference?.name || reference.path.length > 0) return void 0;
	if (reference.context === "env") return {
		word: "Variable",
		name: reference.name,
		key: `variable ${reference.name}`,
		type: "text"
	};
	const input = reference.context === "input" ? types.get(reference.name.toLowerCase()) : void 0;
	return input && {
		word: "Input",
		name: reference.name,
		...input
	};
}
function literalOf({ text }, node) {
	const written = {
		text: text.slice(node.span.start, node.span.end),
		span: node.span
	};
	if (node.kind === "string") return {
		type: "text",
		text: node.value,
		span: node.span,
		as: valuesOf(node.value.trim())
	};
	if (node.kind === "number") return {
		type: "number",
		...written,
		as: { text: `'${written.text}'` }
	};
	if (node.kind !== "constant" || node.value === null) return void 0;
	return {
		type: "boolean",
		...written,
		as: { text: `'${String(node.value)}'` }
	};
}
function valuesOf(text) {
	if (/^true$/i.test(text)) return { boolean: "True" };
	if (/^false$/i.test(text)) return { boolean: "False" };
	return /^\d{1,15}(?:\.\d{1,10})?$/.test(text) ? { number: text } : {};
}
// src/rules/parts/sql/null-comparisons.ts
const conditionWords = new Set([
	"where",
	"having",
	"qualify",
	"on",
	"when"
]);
const otherWords = new Set([
	"as",
	"begin",
	"call",
	"create",
	"declare",
	"default",
	"exec",
	"execute",
	"from",
	"if",
	"insert",
	"into",
	"let",
	"limit",
	"merge",
	"option",
	"order",
	"select",
	"set",
	"settings",
	"then",
	"update",
	"using",
	"values",
	"with"
]);
const endWords = [
	"and",
	"or",
	"group",
	"order",
	"limit",
	"then",
	"having",
	"qualify",
	"union",
	"window",
	"fetch",
	"offset"
];
const joints = new Set([
	...conditionWords,
	"and",
	"or",
	"not",
	"in"
]);
function namesNull(text) {
	return /null/i.test(text);
}
function nullComparisonIn(text) {
	const tokens = namesNull(text) ? require_check_command.sqlTokens(text) ?? [] : [];
	if (tokens.some((token) => require_check_command.isWord(token, "ansi_nulls"))) return void 0;
	const isCondition = [false];
	for (let $ = 0, $l = tokens; $ < $l.length; $++) {
		const at = $, token = $l[$];
		{
			const change = require_check_command.depthChange(token);
			if (change > 0) isCondition.push(isCondition.at(-1) === true && !isCall(tokens[at - 1]));
			else if (change < 0) isCondition.pop();
			else if (isOneOf(conditionWords, token)) isCondition[isCondition.length - 1] = true;
			else if (isOneOf(otherWords, token) || require_check_command.isMark(token, ";")) isCondition[isCondition.length - 1] = false;
			else if (isCondition.at(-1) && isComparison(tokens, at)) return {
				operator: token.text,
				within: {
					start: token.span.start,
					end: tokens[at + 1]?.span.end ?? token.span.end
				}
			};
		}
	}
}
function isCall(token) {
	return token?.kind === "name" || token?.kind === "word" && !joints.has(token.text);
}
function isOneOf(words, { kind, text }) {
	return kind === "word" && words.has(text);
}
function isComparison(tokens, at) {
	const behind = tokens[at + 2];
	const isEnd = behind === void 0 || require_check_command.isMark(behind, ")", ";") || require_check_command.isWordOf(behind, endWords);
	return require_check_command.isMark(tokens[at], "=", "==", "<>", "!=") && require_check_command.isWord(tokens[at + 1], "null") && isEnd;
}
// src/dialects/orchestra/rules/parts/sensor-query.ts
const longestQuery = 2e4;
function sensorQueryOf({ type, parameters }) {
	if (!type.endsWith("_QUERY") || type === "MONGODB_QUERY") return void 0;
	for (let $ = 0, $l = [
		"query",
		"statement",
		"sql"
	]; $ < $l.length; $++) {
		const name = $l[$];
		{
			const field = fieldIn(parameters, name);
			const text = require_startup.textOf(field?.node);
			if (field && text !== void 0 && text.length <= longestQuery) return {
				key: field.key,
				node: field.node,
				text
			};
		}
	}
}
function endOfText(source, { node, text }) {
	const style = node.kind === "scalar" ? node.style : "empty";
	if (![
		"plain",
		"single",
		"double"
	].includes(style) || text.includes("--") || !/[\w'")\]]$/.test(text)) return void 0;
	const end = style === "plain" ? node.span.end : node.span.end - 1;
	return style === "plain" || source[end] === (style === "single" ? "'" : "\"") ? end : void 0;
}
// src/dialects/orchestra/rules/comparison-with-null.ts
var comparison_with_null_default = require_startup.defineRule({
	summary: "SQL conditions should test for NULL with IS NULL",
	why: "In SQL nothing equals NULL, not even NULL: `id = NULL` is never true. A test that looks for missing values this way always passes.",
	remedy: "Write `IS NULL`, or `IS NOT NULL`.",
	severity: "warning",
	since: "0.1.0",
	expertise: "warehouse",
	*check({ pipeline }) {
		for (let $ = 0, $l = sqlTextsOf(pipeline); $ < $l.length; $++) {
			const { who, path, text } = $l[$];
			{
				const found = nullComparisonIn(text);
				if (!found) continue;
				const right = found.operator.startsWith("=") ? "IS NULL" : "IS NOT NULL";
				const fix = require_check_command.replacePiece(pipeline.document, {
					path,
					within: found.within
				}, right, "unsafe");
				yield {
					at: {
						path,
						within: found.within
					},
					message: `${who()} compares with NULL using ${require_startup.quoted(found.operator)}, which is never true`,
					subject: found.operator,
					remedy: `Write \`${right}\`.`,
					...fix && { fix }
				};
			}
		}
	}
});
function sqlTextsOf(pipeline) {
	const texts = [];
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const { facts } = task.action;
			if (facts?.family !== "test" && facts?.family !== "sql" || !require_check_command.isActive(pipeline, task)) continue;
			const field = fieldIn(task.parameters, "statement") ?? fieldIn(task.parameters, "query");
			const text = require_startup.textOf(field?.node);
			if (!field || text === void 0 || !namesNull(text)) continue;
			const who = () => `${facts.family === "test" ? "Test" : "Task"} ${require_startup.quoted(task.label)}`;
			texts.push({
				who,
				path: [...task.parametersPath, field.key],
				text
			});
		}
	}
	for (let $ = 0, $l = require_check_command.checksOf(pipeline); $ < $l.length; $++) {
		const { check } = $l[$];
		{
			const query = sensorQueryOf(check);
			if (query) texts.push({
				who: () => require_check_command.checkWord(check),
				path: [
					...check.path,
					"parameters",
					query.key
				],
				text: query.text
			});
		}
	}
	return texts;
}
// src/dialects/orchestra/rules/parts/branches.ts
const mostQuestions = 20;
function referencesByCondition(pipeline) {
	const conditions = new Map(conditionsOf(pipeline).map((condition) => [condition.site, condition]));
	const references = new Map();
	for (let $ = 0, $l = pipeline.references; $ < $l.length; $++) {
		const reference = $l[$];
		{
			const condition = conditions.get(reference.site);
			if (!condition) continue;
			const known = references.get(condition) ?? new Map();
			references.set(condition, known.set(JSON.stringify([reference.context, reference.name]), reference));
		}
	}
	return new Map([...references].map(({ 0: condition, 1: known }) => [condition, [...known.values()].slice(0, mostQuestions)]));
}
function branchesOf(pipeline, graph) {
	const own = ownBranches(pipeline);
	const branches = new Map();
	const depthOf = (node) => graph.depth[graph.startOf(node.key)] ?? -1;
	for (let $ = 0, $l = [...pipeline.nodes.values()].sort((a, b) => depthOf(a) - depthOf(b)); $ < $l.length; $++) {
		const node = $l[$];
		{
			if (node.paused) continue;
			const above = node.parent === null ? [] : [node.parent];
			if (node.condition.state === "unset") above.push(...node.dependencies.flatMap(({ on }) => on ?? []));
			const branch = own.has(node.key) ? node : above.map((key) => branches.get(key)).find((found) => found !== void 0);
			if (branch) branches.set(node.key, branch);
		}
	}
	return branches;
}
function ownBranches(pipeline) {
	const keys = new Set();
	for (const { 0: { site, ast }, 1: references } of referencesByCondition(pipeline)) if (references.some((reference) => {
		if (reference.member !== "status") return true;
		const accepted = acceptedStatuses(ast, reference);
		return accepted !== void 0 && !accepted.has("SUCCEEDED");
	}) && site.reader !== null) keys.add(site.reader);
	return keys;
}
// src/dialects/orchestra/rules/condition-always-false.ts
var condition_always_false_default = require_startup.defineRule({
	summary: "Conditions must not be always false",
	why: "A task that never runs looks like a part of the pipeline, and the tasks that depend on it are skipped too.",
	remedy: "Fix the condition. To switch the task off on purpose, set `paused: true`: tasks that depend on it then run anyway.",
	severity: "warning",
	since: "0.1.0",
	about: ["condition"],
	*check(context) {
		const { pipeline } = context;
		const references = referencesByCondition(pipeline);
		for (let $ = 0, $l = conditionsOf(pipeline); $ < $l.length; $++) {
			const condition = $l[$];
			{
				const { site, ast } = condition;
				const node = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
				if (node?.paused) continue;
				const impossible = node && impossibleUpstream(context, node, ast, references.get(condition) ?? []);
				if (!isAlwaysFalse(ast) && !impossible) continue;
				yield {
					at: { path: site.path },
					message: `${node ? `${require_check_command.nodeWord(node)} ${require_startup.quoted(node.label)}` : "The sensor"} never runs: its condition ${impossible ? `requires a status that ${require_startup.quoted(impossible.label)} cannot end with` : "is false in every run"}`,
					...!node && { remedy: "Fix the condition, or remove the sensor" },
					subject: "condition"
				};
			}
		}
	}
});
function impossibleUpstream(context, node, ast, references) {
	for (let $ = 0, $l = references; $ < $l.length; $++) {
		const reference = $l[$];
		{
			if (reference.context !== "task" || acceptedStatuses(ast, reference)?.size !== 0) continue;
			const targets = require_check_command.referentsOf(context.pipeline, reference);
			if (targets[0] && require_check_command.isAnyUpstream(context, targets, node) === true) return targets[0];
		}
	}
}
// src/dialects/orchestra/rules/condition-ignores-skipped.ts
var condition_ignores_skipped_default = require_startup.defineRule({
	summary: "Conditions on a task that may be skipped should handle SKIPPED",
	why: "A condition that requires SUCCEEDED from a branch that was skipped on purpose skips every task after it, without a failure and without an alert.",
	remedy: "Write `in ['SUCCEEDED', 'SKIPPED']` if a skipped branch is acceptable.",
	severity: "warning",
	since: "0.1.0",
	about: ["condition", "node-reference"],
	*check(context) {
		const { pipeline, graph } = context;
		const branches = branchesOf(pipeline, graph);
		if (branches.size === 0) return;
		for (const { 0: { site, ast }, 1: references } of referencesByCondition(pipeline)) {
			const reader = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
			if (!reader || reader.paused) continue;
			for (let $ = 0, $l = references; $ < $l.length; $++) {
				const reference = $l[$];
				{
					const targets = require_check_command.referentsOf(pipeline, reference);
					const { 0: target } = targets;
					const guard = target && guardOf(pipeline, branches, target, reference);
					if (!guard || !demandsSuccess(ast, reference) || require_check_command.isAnyUpstream(context, targets, reader) !== true) continue;
					yield {
						at: {
							path: site.path,
							within: reference.span
						},
						message: `${require_check_command.readerOf(pipeline, site)} is skipped whenever ${require_startup.quoted(target.label)} is${guard.isPart ? ` partly skipped (${require_startup.quoted(guard.node.label)} has a condition)` : ""}: its condition does not accept SKIPPED`,
						subject: [reference.context, target.key],
						...(guard.isPart || isOnlyBranch(reader) || asksForMore(references)) && { severity: "note" },
						related: [{
							at: { path: [...guard.node.path, "condition"] },
							message: "may skip it"
						}]
					};
				}
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
	const member = require_check_command.tasksIn(pipeline, target).find(({ key }) => branches.has(key));
	return member && {
		node: branches.get(member.key) ?? member,
		isPart: true
	};
}
// src/dialects/orchestra/rules/condition-mixes-and-or.ts
var condition_mixes_and_or_default = require_startup.defineRule({
	summary: "Conditions that mix `and` with `or` should use parentheses",
	why: "`a and b or c` means `(a and b) or c`, which is often not what the author meant.",
	remedy: "Put parentheses around the part that belongs together.",
	severity: "note",
	since: "0.1.0",
	about: ["condition"],
	*check({ pipeline }) {
		for (let $ = 0, $l = conditionsOf(pipeline); $ < $l.length; $++) {
			const { site, ast } = $l[$];
			{
				const within = mixesAndOr(ast);
				if (!within) continue;
				yield {
					at: {
						path: site.path,
						within
					},
					message: `${require_check_command.readerOf(pipeline, site)} mixes "and" with "or" without parentheses: "and" is evaluated first`,
					subject: "and-or"
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/parts/connection-places.ts
function connectionPlaces(pipeline) {
	const { root } = pipeline.document;
	const places = new Map();
	const note = (holder, path, key) => {
		const node = require_startup.childOf(holder, key);
		const text = require_startup.textOf(node);
		if (node === void 0 || text === void 0 || text.trim() === "") return;
		places.set(node.span.start, {
			path: [...path, key],
			text,
			start: node.span.start
		});
	};
	const noteHandlers = ({ handlers }) => {
		for (let $ = 0, $l = handlers; $ < $l.length; $++) {
			const { destinations } = $l[$];
			for (let $ = 0, $l = destinations; $ < $l.length; $++) {
				const { path } = $l[$];
				note(require_startup.nodeAt(root, path), path, "connection_id");
			}
		}
	};
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		if (task.connection.state !== "unset") note(require_startup.nodeAt(root, task.path), task.path, "connection");
		if (task.parameters?.kind === "map") for (let $ = 0, $l = task.parameters.entries.list; $ < $l.length; $++) {
			const { key } = $l[$];
			if (namesConnection(key)) note(task.parameters, task.parametersPath, key);
		}
	}
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const { sensor } = $l[$];
		for (let $ = 0, $l = sensor?.checks ?? []; $ < $l.length; $++) {
			const { path } = $l[$];
			note(require_startup.nodeAt(root, path), path, "connection");
		}
	}
	noteHandlers(pipeline);
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		noteHandlers(task);
	}
	for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		noteHandlers(trigger);
	}
	return places.size === 0 ? none$7 : [...places.values()].sort((a, b) => a.start - b.start);
}
const none$7 = [];
const ending = "_connection_id";
function namesConnection(key) {
	return key.length > 14 && key.endsWith(ending);
}
// src/dialects/orchestra/rules/connection-failing.ts
const sentences = {
	failed: (id) => `The last sign-in with connection ${id} failed`,
	deprecated: (id) => `Connection ${id} is deprecated`
};
var connection_failing_default = require_startup.definePlatformRule({
	summary: "Connections should be able to sign in",
	why: "Every task that uses a connection with rejected credentials fails.",
	remedy: "Renew the credentials of the connection in the workspace, or use another connection.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	*check({ pipeline, platform }) {
		const byId = new Map(platform.connections?.map((connection) => [connection.id, connection]));
		const told = new Set();
		for (let $ = 0, $l = connectionPlaces(pipeline); $ < $l.length; $++) {
			const { path, text } = $l[$];
			{
				const found = byId.get(text.trim());
				if (!found || found.health === "unknown" || told.has(found.id)) continue;
				told.add(found.id);
				yield {
					at: { path },
					message: sentences[found.health](require_startup.quoted(found.id)),
					subject: `connection ${found.id}`
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/connection-literal.ts
var connection_literal_default = require_startup.defineRule({
	summary: "Tasks of one file should all take their connections from the environment, or none",
	why: "Some tasks follow the environment and others always use the same connection, so a run in staging reads or writes production.",
	remedy: "Write `${{ ENV.NAME }}` for the connection and set the variable in each environment.",
	severity: "note",
	since: "0.1.0",
	*check({ pipeline }) {
		const hasEnvironment = pipeline.tasks.some(({ connection }) => {
			const path = connection.state === "unknown" ? connection.at.path : void 0;
			const text = path && require_startup.textOf(require_startup.nodeAt(pipeline.document.root, path));
			return text !== void 0 && /\benv\s*[.[]/i.test(text);
		});
		const fixed = pipeline.tasks.filter(({ connection }) => isLiteral(connection.value));
		if (!hasEnvironment) return;
		yield* require_check_command.together(fixed, ({ key }) => `${key}/connection`, ([first, ...others]) => ({
			at: { path: require_check_command.writtenPath(first.connection) ?? first.path },
			message: `${others.length === 0 ? "Task" : "Tasks"} ${require_startup.listNames([first, ...others].map((task) => task.label))} ${others.length === 0 ? "has" : "have"} a fixed connection, but other tasks of the file use ENV`,
			subject: "connections",
			isRevealed: true,
			related: others.slice(0, 9).map(({ connection: { at } }) => ({
				at,
				message: "is fixed too"
			}))
		}));
	}
});
function isLiteral(connection) {
	return connection !== void 0 && connection.trim() !== "" && !/^default_0{5}$/.test(connection.trim());
}
// src/dialects/orchestra/rules/connection-missing.ts
var connection_missing_default = require_startup.definePlatformRule({
	summary: "Connections must exist in the workspace",
	why: "A task whose connection does not exist is refused, or fails when it starts.",
	remedy: "Copy the id from the connections page of the workspace, or create the connection before you merge the change.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	*check({ pipeline, platform }) {
		const { connections } = platform;
		if (!connections) return;
		const ids = new Set(connections.map(({ id }) => id));
		for (let $ = 0, $l = connectionPlaces(pipeline); $ < $l.length; $++) {
			const { path, text } = $l[$];
			{
				const id = text.trim();
				if (id.includes("{{") || isDefault(id) || ids.has(id)) continue;
				const subject = `connection ${id}`;
				yield {
					at: { path },
					message: `The workspace has no connection ${require_startup.quoted(id)}${hintFor(id, connections)}`,
					subject
				};
			}
		}
	}
});
function isDefault(id) {
	return /^default_0{5}$/.test(id);
}
function hintFor(text, connections) {
	const named = connections.filter(({ name }) => name === text);
	if (named.length === 1 && named[0]) return `; the connection of that name has the id ${require_startup.quoted(named[0].id)}`;
	const { 0: near } = require_startup.closestTo(text, connections.map(({ id }) => id), 1);
	return near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`;
}
// src/dialects/orchestra/rules/parts/placeholders.ts
const wholeValue = anyOf([
	/^<[A-Za-z][\w .:'-]{0,60}>$/,
	/^(?:REPLACE|INSERT|FILL|ENTER)_(?:[a-z]\w{1,60}|WITH_\w{1,60}|(?:[A-Z]{2,20}_){0,4}(?:ID|NAME|KEY|TOKEN|URL|VALUE|HERE|ME))$/,
	/^(?:T(?:ODO|BD)|FIX(?:ME))(?:$|[\s:,(.])/,
	/^(?:\.{3,9}|\u2026|\?{2,9})$/,
	/^\[(?:[A-Z]{2,20}[ _]){1,4}(?:ID|NAME|KEY|TOKEN|URL|HERE)\]$/,
	/^[xX]{3,40}$/,
	/^(?:[A-Za-z]{2,20}[_-]){1,4}(?:x{3,20}|X{3,20})$/,
	/^0{8}-(?:0{4}-){3}0{12}$/
]);
const wholeValueInAnyCase = anyOf([
	/^\[(?:your|insert|replace|enter|add)[ _-][\w .-]{1,60}\]$/i,
	/^\{{1,2} ?your[_ -]\w{1,60} ?\}{1,2}$/i,
	/^your[_-][a-z0-9][\w.-]{0,60}$/i,
	/^some[_-](?:[a-z]{1,20}[_-])?(?:id|ids|name|value|key|token|project|workspace|workbook|dataset|bucket|table|schema|database|connector|connection|job|function|lambda|cluster|queue|url|path|file|repo|user|account|environment|server)$/i,
	/^my[_-](?:[a-z]{1,20}[_-])?(?:bucket|project|workspace|organi[sz]ation|org|company|account|server|host|domain|repo|repository)(?:[_-](?:id|name|url))?$/i,
	/^my[_-](?:[a-z]{1,20}[_-])?(?:connector|dataset|cluster|job|report|dashboard|function|flow|task|sync|environment|tenant|client)[_-]id$/i,
	/^(?:example|sample|dummy|fake|placeholder)[_-](?:[a-z]{1,20}[_-])?(?:id|key|token|password|secret|url|host)$/i,
	/^(?:(?:replace|change|fill|edit)[_ -]?(?:me|this)|fill[_ -]?(?:me[_ -]?)?in)$/i,
	/^(?:[a-z0-9]{1,20}[_ -]){0,4}(?:id|ids|name|value|key|token|sql|query|statement|code|url|path|table|project|dataset|command)[_ -](?:goes[_ -])?here$/i,
	/^(?:--|#|\/\/) ?(?:t(?:odo)\b|(?:your|add|sql|query|replace)\b[\w ,.'-]{0,40}\bhere\b).{0,40}$/i,
	/^todo:/i,
	/^(?:placeholder|lorem ipsum.{0,80}|foo|foo[_-]?bar|asdf)$/i,
	/^(?:(?:enter|insert|add) )?your (?:[a-z]{2,20} ){0,3}(?:id|name|key|token|password|url|project|account|bucket|path|query|channel|email)$/i,
	/^\/?path\/to\/[\w./<>-]{1,100}$/i,
	/^(?:123e4567-e89b-12d3-a456-[0-9a-f]{12}|deadbeef-dead-beef-dead-beef[0-9a-f]{8})$/i,
	/^12345678-1234-(?:1234|4234|5678)-(?:1234|5678|9012|8234)-(?:123456789012|1234567890ab|123456789abc|567812345678)$/i
]);
const repeatedUuid = [/^([0-9a-fx])\1{7}-(?:\1{4}-){3}\1{12}$/i, /^([0-9a-f])\1{7}-([0-9a-f])\2{3}-([0-9a-f])\3{3}-([0-9a-f])\4{3}-([0-9a-f])\5{11}$/i];
const uuidLength = 36;
const trace = /^[<[]|your|some|my|example|sample|dummy|fake|placeholder|replace|insert|enter|change|fill|edit|here|todo|tbd|fixme|lorem|foo|asdf|to\/|xxx|\.{3}|\u2026|\?\?|0{4}-0{4}|123e4567|deadbeef|12345678-/i;
function anyOf(patterns) {
	return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), patterns[0]?.flags);
}
const exampleHost = /^(?:https?:\/\/(?:[a-z0-9-]{1,40}\.){0,4}|[a-z0-9.-]{0,60}\.)?example\.(?:com|org|net)(?:[:/?#]|$)/i;
const exampleMail = /^[\w.+-]{1,60}@(?:[a-z0-9-]{1,40}\.){0,3}example\.(?:com|org|net)$/i;
const inventedMail = /^[\w.+-]{1,60}@(?:your[-_]?(?:company|domain|organi[sz]ation|org|team|email|mail)|company|domain)\.(?:com|org|net|io|co)$/i;
const maskedMail = /[._-][0-9a-f]{6,32}@/i;
const inAddress = /^[a-z][a-z0-9+]{1,12}:\/\/(?:[\w.-]{0,40}\.)?(?:<[\w .-]{1,40}>|(?:your|my)[_-](?:\w{1,20}[_-])?(?:bucket|project|workspace|organi[sz]ation|org|company|account|server|host|domain|instance|site|tenant|store|team|cluster|api|app)(?![\w-]))/i;
const jsonText = /"([^"\\\n]{1,70})"/g;
const inJson = [
	/^<[A-Za-z]{2,30}(?:[ _-][A-Za-z0-9]{1,30}){1,5}>$/,
	/^your[_-][a-z0-9][\w.-]{0,60}$/i,
	/^some[_-](?:id|name|value|key|token)$/i,
	/^(?:replace|change)[_-]?me$/i
];
function isPlaceholder(value) {
	const text = value.trim().replace(/^[#@](?=[a-z])/i, "");
	if (text.length > 200 || text.includes("${{")) return false;
	if (trace.test(text) && (wholeValue.test(text) || wholeValueInAnyCase.test(text))) return true;
	if (isExampleAddress(text)) return true;
	return text.length === uuidLength && repeatedUuid.some((pattern) => pattern.test(text)) || text.includes("://") && inAddress.test(text);
}
function isExampleAddress(text) {
	return /example\./i.test(text) && (exampleHost.test(text) || exampleMail.test(text) && !maskedMail.test(text)) || text.includes("@") && inventedMail.test(text) || text.includes("://") && /^https?:\/\/[^\s<>]{1,120}\/X{3,40}(?:\/|$)/.test(text);
}
const sqlName = /\b(?:from|join|into|update|table|call)\s{1,9}((?:[\w"`]{1,60}\.){0,3}(?:<[a-z][\w -]{0,40}>|your_(?:\w{1,30}_)?(?:table|schema|database|db|dataset|project|view)|some_(?:table|schema|database))(?:\.[\w"`<>]{1,60}){0,3}|(?:database|db)\.schema\.table)(?=[\s;,)]|$)/i;
const sqlValue = /(?:[=(,]|\blike)\s{0,3}(<[a-z][\w -]{1,40}>|'<your[\w -]{1,40}>')(?=[\s;,)]|$)/i;
const startsSql = /^\s{0,99}(?:select|with|insert|update|delete|merge|create|copy|call|truncate)\b/i;
function placeholderInSql(value) {
	if (value.length > longestJson || !startsSql.test(value)) return void 0;
	const found = sqlName.exec(value) ?? sqlValue.exec(value);
	const start = found ? found.index + found[0].length - (found[1]?.length ?? 0) : 0;
	return found ? {
		start,
		end: found.index + found[0].length
	} : void 0;
}
function placeholderIn(value) {
	return value.startsWith("${{") ? void 0 : placeholderOf(value);
}
const placeholderOf = require_startup.oncePerText(search$1);
function search$1(value) {
	if (isPlaceholder(value)) return {
		start: 0,
		end: value.length
	};
	const inSql = placeholderInSql(value);
	if (inSql) return inSql;
	if (!/^\s{0,9}[[{]/.test(value)) return void 0;
	for (const { 0: quotedText, 1: text = "", index } of value.slice(0, longestJson).matchAll(jsonText)) if (!/^\s{0,3}:/.test(value.slice(index + quotedText.length, index + quotedText.length + 4)) && (inJson.some((pattern) => pattern.test(text)) || isExampleAddress(text))) return {
		start: index + 1,
		end: index + 1 + text.length
	};
}
const longestJson = 2e4;
// src/dialects/orchestra/rules/connection-suffix-missing.ts
var connection_suffix_missing_default = require_startup.defineRule({
	summary: "Connections must be written with their full id",
	why: "Orchestra adds an underscore and five digits to the name of each connection. Without them the connection is not found: the file is refused or the task fails.",
	remedy: "Copy the id from the connections page, for example `warehouse_12345`, or use `${{ ENV.NAME }}`.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	*check({ pipeline }) {
		const bare = connectionPlaces(pipeline).filter(lacksSuffix);
		yield* require_check_command.together(bare, ({ text }) => text.trim(), (bare) => {
			const [first, ...others] = bare;
			const names = [...new Set(bare.map(({ text }) => text.trim()))];
			return {
				at: { path: first.path },
				message: `${names.length === 1 ? "Connection" : "Connections"} ${require_startup.listNames(names)} ${names.length === 1 ? "lacks" : "lack"} the underscore and five digits at the end of a connection id`,
				subject: "connections",
				related: others.slice(0, 9).map(({ path }) => ({
					at: { path },
					message: "lacks the digits too"
				}))
			};
		});
	}
});
function lacksSuffix({ text }) {
	return !/_\d{5}$/.test(text.trim()) && !text.includes("{{") && !isPlaceholder(text);
}
// src/dialects/orchestra/cron/step-words.ts
function writerOf(field, { minutes }) {
	switch (field) {
		case "minute": return (value) => `:${twoDigits(value)}`;
		case "hour": return (value) => `${twoDigits(value)}:${twoDigits(minutes[0] ?? 0)}`;
		case "monthDay": return (value) => `the ${require_check_command.ordinal(value)}`;
		case "month": return (value) => require_check_command.monthNames[value - 1] ?? "";
		case "year": return String;
	}
}
const units = {
	minute: "minute",
	hour: "hour",
	monthDay: "day",
	month: "month",
	year: "year"
};
const rounds = {
	minute: "hour",
	hour: "day",
	monthDay: "month",
	month: "year"
};
function describeStep(lost, cron) {
	const { field, step, values, turn } = lost;
	const write = writerOf(field, cron);
	const { 0: first = 0 } = values;
	if (turn === void 0 || field === "year") return `means only ${write(first)}, because the step of ${step} goes past the end`;
	const unit = units[field];
	const { 0: shortest, 1: longest } = turn;
	const gap = shortest === longest ? require_startup.count(shortest, unit) : `${shortest} to ${require_startup.count(longest, unit)}`;
	const back = `from ${field === "monthDay" ? "the last of them" : write(values.at(-1) ?? first)} to ${write(first)} of the next ${rounds[field]}`;
	const all = require_check_command.spelled(values, write) ?? require_check_command.joined(values.map(write));
	return `is not every ${require_startup.count(step, unit).replace(/^1 /, "")}: it means ${all}, and ${back} is ${gap}`;
}
const divisors = {
	minute: "Write a step that divides 60 (1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30), or list the minutes",
	hour: "Write a step that divides 24 (1, 2, 3, 4, 6, 8 or 12), or list the hours",
	monthDay: "List the days of the month, or name days of the week, such as MON,THU",
	month: "Write a step that divides 12 (1, 2, 3, 4 or 6), or list the months",
	year: "List the years"
};
function fitFor({ field }) {
	return divisors[field];
}
function twoDigits(value) {
	return String(value).padStart(2, "0");
}
// src/dialects/orchestra/cron/steps.ts
const steppedFields = [
	"minute",
	"hour",
	"monthDay",
	"month"
];
const lostSteps = require_check_command.oncePerObject((cron) => {
	if (!cron.text.includes("/")) return none$6;
	const words = wordsOf$1(cron);
	return [...steppedFields, "year"].flatMap((field) => {
		const items = words[field].split(",");
		return items.flatMap((item) => lostStep(cron, field, item, items.length === 1) ?? []);
	});
});
const none$6 = [];
function lostStep(cron, field, item, standsAlone) {
	const limits = numberFields[field];
	const read = item.includes("/") ? require_check_command.parseItem(item, limits) : void 0;
	if (read === void 0 || require_check_command.isRefusal(read) || read.step === 1) return void 0;
	const values = require_check_command.valuesOf(read, limits);
	const found = {
		field,
		item,
		step: read.step,
		values
	};
	if (field === "year") return values.length === 1 && read.from !== read.to ? found : void 0;
	const turn = turnOf(cron, field, values);
	if (turn.every((distance) => distance === read.step)) return void 0;
	if (values.length === 1) return read.from === read.to ? void 0 : found;
	return standsAlone && isWholeRound(read, limits) && continues(cron, field) ? {
		...found,
		turn
	} : void 0;
}
function isWholeRound({ from, to, step }, { min, max }) {
	return to === max && from - min < step;
}
function turnOf({ months }, field, values) {
	const { 0: first = 0 } = values;
	const distances = (field === "monthDay" ? months.flatMap(lengthsOf) : [sizeOf(numberFields[field])]).map((length) => first + length - (values.findLast((value) => value <= length) ?? first));
	return [Math.min(...distances), Math.max(...distances)];
}
function sizeOf({ min, max }) {
	return max - min + 1;
}
function lengthsOf(month) {
	return [require_check_command.daysInMonth(2023, month), require_check_command.daysInMonth(2024, month)];
}
function continues(cron, field) {
	switch (field) {
		case "minute": return hasNeighbours(cron.hours, 24);
		case "hour": return hasDaysInARow(cron);
		case "monthDay": return hasNeighbours(cron.months, 12);
		case "month": return cron.years.length > 1;
	}
}
function hasDaysInARow({ days }) {
	if (require_check_command.isEveryDay(days)) return true;
	return days.kind === "weekdays" && hasNeighbours(days.weekdays, 7) || days.kind === "month-days" && hasNeighbours(days.days, 31);
}
function hasNeighbours(values, size) {
	return values.some((value) => values.includes(value + 1) || values.length > 1 && values.includes(value + 1 - size));
}
// src/dialects/orchestra/rules/cron-step-uneven.ts
var cron_step_uneven_default = require_startup.defineRule({
	summary: "Steps in cron expressions should be even",
	why: "A step restarts in each hour, day, month or year. `*/7` hours starts at 21:00 and again at midnight, 3 hours later, and a step beyond the end of its range never applies.",
	remedy: "Write a step that divides the hour, day or year evenly, or list the times.",
	severity: "warning",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.measuredTriggers(pipeline); $ < $l.length; $++) {
			const { trigger, path, result, text } = $l[$];
			if (!("cron" in result)) continue;
			for (let $ = 0, $l = lostSteps(result.cron); $ < $l.length; $++) {
				const lost = $l[$];
				yield {
					at: {
						path,
						within: cronLanguage.spanOf(text, lost.field)
					},
					message: `${require_check_command.triggerWord(trigger)}: ${require_startup.quoted(lost.item)} ${describeStep(lost, result.cron)}`,
					subject: `${lost.field} ${lost.item}`,
					remedy: remedyFor(lost)
				};
			}
		}
	}
});
function remedyFor(lost) {
	return lost.turn === void 0 ? "Write the value without the step, or widen the range" : fitFor(lost);
}
// src/dialects/orchestra/rules/cron-weekday-number.ts
var cron_weekday_number_default = require_startup.defineRule({
	summary: "Weekdays in a cron expression should be written as names",
	why: "The scheduler counts days from Sunday = 1, Unix cron from Monday = 1. `1-5` includes Sunday and excludes Friday.",
	remedy: "Write the days as names, such as MON-FRI.",
	severity: "warning",
	since: "0.1.0",
	about: ["clock"],
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.timedTriggers(pipeline); $ < $l.length; $++) {
			const index = $, one = $l[$];
			{
				const { trigger, text, path, result } = one;
				if (!("cron" in result)) continue;
				const words = wordsOf$1(result.cron);
				const slip = slipOf(result.cron, words);
				if (slip === void 0 || saysSunday(trigger)) continue;
				if (index < 50 && require_check_command.contradictedText(pipeline, one)?.weekdays) continue;
				const { is, meant } = slip;
				const fix = require_check_command.replaceCron(pipeline.document, path, withWeekday(words, meant), "unsafe");
				yield {
					at: {
						path,
						within: cronLanguage.spanOf(text, "weekday")
					},
					message: `${require_check_command.triggerWord(trigger)}: ${require_startup.quoted(words.weekday)} means ${is}, because Sunday is 1`,
					subject: words.weekday,
					remedy: `Write ${require_startup.quoted(meant)} if you count from Monday = 1, otherwise ${require_startup.quoted(nameDays(words))}`,
					...fix && { fix }
				};
			}
		}
	}
});
const slips = {
	"0,1,2,3,4": {
		is: "Sunday to Thursday",
		meant: "MON-FRI"
	},
	"0,1,2,3,4,5": {
		is: "Sunday to Friday",
		meant: "MON-SAT"
	},
	"5,6": {
		is: "Friday and Saturday",
		meant: "SAT,SUN"
	},
	"0,2,4": {
		is: "Sunday, Tuesday and Thursday",
		meant: "MON,WED,FRI"
	}
};
function slipOf({ days }, words) {
	if (!/^[1-7](?:[,-][1-7])*$/.test(words.weekday) || days.kind !== "weekdays") return void 0;
	return slips[days.weekdays.join()];
}
function saysSunday({ name, timeZone }) {
	return /\bsun/i.test(name) || sundayWeeks.has(timeZone.value?.trim() ?? "");
}
const sundayWeeks = new Set("Aden Amman Baghdad Bahrain Damascus Dhaka Gaza Hebron Jerusalem Kathmandu Kuwait Muscat Qatar Riyadh Tehran Tel_Aviv".split(" ").map((city) => `Asia/${city}`).concat([
	"Africa/Algiers",
	"Africa/Cairo",
	"Africa/Khartoum",
	"Africa/Tripoli",
	"Egypt",
	"Israel",
	"Libya"
]));
function withWeekday(words, weekday) {
	return require_check_command.fieldNames.map((name) => name === "weekday" ? weekday : words[name]).join(" ");
}
function nameDays(words) {
	return words.weekday.replace(/[1-7]/g, (digit) => require_check_command.weekdayNames[Number(digit) - 1] ?? digit);
}
// src/dialects/orchestra/rules/dbt-builds-nothing.ts
const mostSearches$1 = 40;
const idleVerbs = [
	"clean",
	"compile",
	"debug",
	"deps",
	"docs",
	"init",
	"list",
	"ls",
	"parse",
	"show",
	"source"
];
const buildingName = /\b(?:builds?|models?|runs?|transform(?:s|ation|ations)?|refresh|materiali[sz]e|marts?|seeds?|snapshots?|incrementals?)\b/;
const idleName = /\b(?:clean|compile|debug|deps|dependenc(?:y|ies)|docs?|documentation|init|install|list|ls|parse|packages?|show|manifest|artifacts?|catalog|lineage|connection|connectivity|check|checks|ci|lint|smoke|valid\w*|test|tests|dry|fresh(?:ness)?|stale(?:ness)?|sources?)\b/;
var dbt_builds_nothing_default = require_startup.defineRule({
	summary: "dbt tasks should build, test or run something",
	why: "`dbt parse`, `compile`, `ls`, `deps` and `debug` succeed without a change in the warehouse. Tasks that depend on it then use the tables of the last real build.",
	remedy: "Write `dbt build`, or remove the task.",
	severity: "warning",
	since: "0.1.0",
	about: ["dbt-command"],
	expertise: "dbt",
	*check(context) {
		const { pipeline } = context;
		const idle = require_check_command.dbtTasks(pipeline).filter(isIdle);
		const read = idle.length > 0 ? readTasks$1(pipeline) : new Set();
		const builds = idle.length > 0 && pipeline.tasks.some((other) => require_check_command.isActive(pipeline, other) && buildsModels(other));
		for (let $ = 0, $l = idle.filter(({ task }) => read && !read.has(task)).slice(0, mostSearches$1); $ < $l.length; $++) {
			const dbt = $l[$];
			{
				const problem = problemOf$5(context, dbt, builds);
				if (problem) yield problem;
			}
		}
	}
});
function isIdle({ commands }) {
	return commands.length > 0 && commands.every(({ verb }) => verb !== null && idleVerbs.includes(verb));
}
function problemOf$5(context, dbt, builds) {
	const { pipeline } = context;
	const { task, path, commands } = dbt;
	const first = commands[0];
	const verbs = [...new Set(commands.map(({ verb }) => verb === "source" ? "source freshness" : verb ?? ""))];
	const evidence = evidenceOf(context, task, builds);
	if (evidence === void 0 || !first) return void 0;
	const span = {
		start: first.start,
		end: first.start + first.text.length
	};
	const fix = commands.length === 1 && first.text === `dbt ${verbs[0]}` ? require_check_command.replacePiece(pipeline.document, {
		path,
		within: span
	}, "dbt build", "unsafe") : void 0;
	return {
		at: {
			path,
			within: span
		},
		message: `Task ${require_startup.quoted(task.label)} builds nothing: it only runs dbt ${verbs.join(" and dbt ")}${evidence === "" ? "" : `, ${evidence}`}`,
		subject: task.key,
		...evidence === "" && { severity: "note" },
		...fix && { fix }
	};
}
function evidenceOf({ pipeline, graph }, task, builds) {
	const name = wordsOf(task.name || task.id);
	if (idleName.test(name)) return void 0;
	const below = require_check_command.belowMarked(graph, (node) => node === task);
	const fed = builds ? [] : pipeline.tasks.filter((other) => require_check_command.publishesData(other) && below[graph.startOf(other.key)] === true);
	if (fed.length > 0) return `and ${require_startup.listNames(fed.map(({ label }) => label))} ${fed.length === 1 ? "waits" : "wait"} for it`;
	const word = buildingName.exec(name)?.[0];
	if (word !== void 0) return `although its name says ${require_startup.quoted(word)}`;
	return !builds && require_check_command.startsByItself(pipeline) ? "" : void 0;
}
function wordsOf(name) {
	return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/[^a-z0-9]+/g, " ");
}
function buildsModels(task) {
	const verbs = require_check_command.dbtVerbs(task);
	if (verbs) return verbs.some((verb) => verb === null || !idleVerbs.includes(verb));
	return task.action.facts?.expertise === "dbt";
}
function readTasks$1(pipeline) {
	const reads = pipeline.references.filter(({ context, member }) => context === "task" && member !== "status");
	if (pipeline.gaps.has("reads") || reads.some(({ name }) => name === null)) return void 0;
	return new Set(reads.flatMap(({ name }) => require_check_command.nodesById(pipeline).task.get(name?.toLowerCase() ?? "") ?? []));
}
// src/dialects/orchestra/rules/dbt-command-chain.ts
var dbt_command_chain_default = require_startup.defineRule({
	summary: "dbt commands should be separated by semicolons",
	why: "A dbt task does not run its commands in a shell: dbt receives `&&` as an argument, and the task fails.",
	remedy: "Write `;` between the commands.",
	severity: "warning",
	since: "0.1.0",
	about: ["dbt-command"],
	expertise: "dbt",
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.dbtTasks(pipeline); $ < $l.length; $++) {
			const dbt = $l[$];
			{
				const { 0: first } = dbt.separators.filter(({ text }) => text === "&&");
				if (!first) continue;
				const fix = fixOf$2(pipeline.document, dbt);
				yield {
					at: {
						path: dbt.path,
						within: first.span
					},
					message: `Task ${require_startup.quoted(dbt.task.label)} separates its dbt commands with \`&&\` instead of \`;\``,
					subject: "chain",
					...fix && fix
				};
			}
		}
	}
});
function fixOf$2(document, { path, text, separators }) {
	const node = require_startup.nodeAt(document.root, path);
	if (node?.kind !== "scalar") return void 0;
	const edits = separators.flatMap((separator) => {
		if (separator.text !== "&&") return [];
		const blanks = /[ \t]*$/.exec(text.slice(0, separator.span.start))?.[0].length ?? 0;
		const within = {
			start: separator.span.start - blanks,
			end: separator.span.end
		};
		return [{
			span: require_startup.spanWithin(document, node, within),
			text: ";",
			old: text.slice(within.start, within.end)
		}];
	});
	return edits.every(({ span, old }) => document.source.text.slice(span.start, span.end) === old) ? {
		title: "Replace `&&` with `;`",
		safety: "unsafe",
		edits: edits.map(({ span, text: written }) => ({
			span,
			text: written
		}))
	} : void 0;
}
// src/dialects/orchestra/rules/dbt-full-refresh.ts
var dbt_full_refresh_default = require_startup.defineRule({
	summary: "Scheduled dbt tasks should not run a full refresh",
	why: "A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.",
	remedy: "Remove `--full-refresh`. If you need a full refresh, start a manual run with an input.",
	severity: "warning",
	since: "0.1.0",
	about: ["dbt-command", "trigger"],
	expertise: "dbt",
	*check({ pipeline }) {
		const schedule = require_check_command.frequentSchedule(pipeline);
		if (!schedule) return;
		for (let $ = 0, $l = require_check_command.dbtTasks(pipeline); $ < $l.length; $++) {
			const dbt = $l[$];
			{
				if (require_check_command.isConditional(pipeline, dbt.task)) continue;
				const found = [...flagsIn(dbt), ...variableIn(dbt)];
				for (let $ = 0, $l = found; $ < $l.length; $++) {
					const { at, verb, written } = $l[$];
					yield {
						at,
						message: `Task ${require_startup.quoted(dbt.task.label)} runs dbt ${verb} with ${written} each time that ${require_check_command.triggerPhrase(schedule)} fires`,
						subject: verb
					};
				}
			}
		}
	}
});
const rebuildingVerbs = ["build", "run"];
function flagsIn({ path, commands }) {
	return commands.flatMap(({ text, start, verb }) => {
		const found = verb !== null && rebuildingVerbs.includes(verb) ? /(?<=\s)(?:--full-refresh|-f)(?=\s|$)/.exec(withoutTemplates(text)) : null;
		if (!found || verb === null) return [];
		return [{
			at: {
				path,
				within: {
					start: start + found.index,
					end: start + found.index + found[0].length
				}
			},
			verb,
			written: found[0]
		}];
	});
}
function variableIn({ task, commands }) {
	const key = "environment_variables";
	const text = require_startup.textOf(require_startup.entryOf(task.parameters, key)?.value) ?? "";
	const found = /"DBT_FULL_REFRESH"\s?:\s?"?(?:true|1|yes)"?/i.exec(text);
	const verb = commands.find((command) => command.verb !== null && rebuildingVerbs.includes(command.verb))?.verb;
	if (!found || !verb) return [];
	const within = {
		start: found.index,
		end: found.index + found[0].length
	};
	return [{
		at: {
			path: [...task.parametersPath, key],
			within
		},
		verb,
		written: "DBT_FULL_REFRESH"
	}];
}
function withoutTemplates(text) {
	return text.replace(/\{\{[^{}]*\}\}/g, (template) => " ".repeat(template.length));
}
// src/dialects/orchestra/rules/dbt-project-dir-missing.ts
const dbtTasksOf = require_check_command.factOf("orchestra-dbt-tasks", (pipeline) => {
	const found = [];
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const { label, parameters } = task;
			if (task.action.job !== "DBT_CORE_EXECUTE" || !require_check_command.isActive(pipeline, task) || require_startup.entryOf(parameters, "commands") === void 0) continue;
			const path = require_check_command.writtenPath(task.connection);
			const connection = path ? require_startup.textOf(require_startup.nodeAt(pipeline.document.root, path)) : "";
			const directory = (require_startup.textOf(require_startup.entryOf(parameters, "project_dir")?.value) ?? "").trim().replace(/\/+$/, "");
			if (connection !== void 0) found.push({
				label,
				parametersPath: task.parametersPath,
				connection,
				directory
			});
		}
	}
	return found.length === 0 ? none$5 : found;
});
const none$5 = [];
var dbt_project_dir_missing_default = require_startup.defineWorkspaceRule({
	summary: "dbt tasks should set project_dir if their connection serves several projects",
	why: "Without `project_dir` dbt looks in the root of the repository. If the projects are in folders, it finds none.",
	remedy: "Set `project_dir` to the folder with the `dbt_project.yml` of the task.",
	severity: "note",
	since: "0.1.0",
	expertise: "dbt",
	facts: [dbtTasksOf],
	*check({ pipelines }) {
		const all = [];
		for (let $ = 0, $l = require_check_command.inOrderOfKeys(pipelines); $ < $l.length; $++) {
			const pipeline = $l[$];
			for (let $ = 0, $l = dbtTasksOf(pipeline); $ < $l.length; $++) {
				const task = $l[$];
				all.push({
					pipeline,
					...task
				});
			}
		}
		for (const { 1: tasks } of require_check_command.gather(all, ({ connection }) => connection)) {
			const directories = [...new Set(tasks.map(({ directory }) => directory))].filter((directory) => directory !== "");
			if (directories.length === 0) continue;
			for (let $ = 0, $l = tasks.filter(({ directory }) => directory === ""); $ < $l.length; $++) {
				const { pipeline, label, parametersPath } = $l[$];
				yield {
					document: pipeline.document,
					at: {
						path: parametersPath,
						part: "key"
					},
					message: `Task ${require_startup.quoted(label)} has no \`project_dir\`, but other tasks on the same connection use ${require_startup.listNames(directories)}`,
					subject: "project"
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/dbt-untested.ts
var dbt_untested_default = require_startup.defineRule({
	summary: "Pipelines that run dbt models should also test them",
	why: "`dbt run` builds the models and skips their tests, so wrong rows reach the consumers although the project has tests for them.",
	remedy: "Use `dbt build`, which tests each model before downstream models are built, or add `dbt test` after `dbt run`.",
	severity: "note",
	since: "0.1.0",
	about: ["dbt-command"],
	expertise: "dbt",
	*check({ pipeline, graph }) {
		if (pipeline.tasks.flatMap((task) => require_check_command.dbtVerbs(task) ?? []).some((verb) => verb === null || verb === "build" || verb === "test" || verb === "retry")) return;
		const running = require_check_command.dbtTasks(pipeline).filter(runsModels);
		const below = require_check_command.belowMarked(graph, (node) => running.some(({ task }) => task === node));
		if (pipeline.tasks.some((task) => require_check_command.isDataTest(task) && below[graph.startOf(task.key)] === true)) return;
		yield* require_check_command.together(running, ({ task }) => task.key, (running) => ({
			at: runOf(running[0]),
			message: `${running.length === 1 ? "Task" : "Tasks"} ${require_startup.listNames(running.map(({ task }) => task.label))} ${running.length === 1 ? "runs" : "run"} dbt models, and no task of the pipeline tests them`,
			subject: "pipeline",
			related: running.slice(1, 6).map((dbt) => ({
				at: runOf(dbt),
				message: "is not tested either"
			}))
		}));
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
// src/dialects/orchestra/rules/parts/empty-entries.ts
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
	].flatMap(({ 0: path, 1: keys }) => keys.flatMap((key) => emptyEntry(pipeline.document, [...path, key]) ?? []));
	return [...new Map(found.map((entry) => [entry.line.start, entry])).values()].sort((a, b) => a.line.start - b.line.start);
}
function emptyEntry(document, path) {
	const parent = require_startup.nodeAt(document.root, path.slice(0, -1));
	const entry = parent?.kind === "map" ? parent.entries.get(String(path[path.length - 1])) : void 0;
	if (parent?.kind !== "map" || !entry || entry.merged || !(require_startup.isUnset(entry.value) || require_startup.isEmptyCollection(entry.value))) return void 0;
	const { source, lineStarts } = document;
	const index = require_startup.lineIndexAt(lineStarts, entry.keySpan.start);
	const line = {
		start: lineStarts[index] ?? 0,
		end: lineStarts[index + 1] ?? source.text.length
	};
	return /^ *(?:"\w+"|'\w+'|\w+) *: *(?:\[ *\]|\{ *\}|~|null|Null|NULL)? *\r?\n?$/.test(source.text.slice(line.start, line.end)) && parent.entries.size > 1 ? {
		path,
		line
	} : void 0;
}
// src/dialects/orchestra/rules/empty-section.ts
var empty_section_default = require_startup.defineRule({
	summary: "Empty sections should be removed",
	why: "Lines such as `tags: []` have no effect, make every diff longer and hide the settings that matter.",
	remedy: "Remove the empty sections; a missing section means the same.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
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
			message: `${require_startup.count(entries.length, "empty section")}: ${require_startup.joined$1(keys)}`,
			subject: "sections",
			members: entries.map(({ path }) => require_check_command.nodeKeyOf(path)),
			related: others.slice(0, 5).map(({ path }) => ({
				at: {
					path,
					part: "pair"
				},
				message: "is empty too"
			})),
			fix: {
				title: `Remove ${require_startup.count(entries.length, "empty line")}`,
				safety: "safe",
				edits: entries.map(({ line }) => ({
					span: line,
					text: ""
				}))
			}
		};
	}
});
// src/dialects/orchestra/rules/environment-missing.ts
var environment_missing_default = require_startup.definePlatformRule({
	summary: "Environments in triggers must exist in the workspace",
	why: "A schedule for an environment that does not exist starts no runs, and there is no alert about it.",
	remedy: "Write the name of an environment of the workspace, or create it before you merge the change.",
	severity: "warning",
	since: "0.1.0",
	expertise: "platform",
	*check({ pipeline, platform }) {
		const { environments } = platform;
		if (!environments) return;
		const known = new Set(environments.flatMap(({ id, name }) => [id, name]));
		const { root } = pipeline.document;
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			for (let $ = 0, $l = environmentPlaces(root, trigger.path); $ < $l.length; $++) {
				const { path, text } = $l[$];
				{
					const name = text.trim();
					if (name === "" || name.includes("{{") || known.has(name)) continue;
					const { 0: near } = require_startup.closestTo(name, environments.map((environment) => environment.name), 1);
					const hint = near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`;
					const message = `The workspace has no environment ${require_startup.quoted(name)}${hint}`;
					yield {
						at: { path },
						message,
						subject: `environment ${name}`
					};
				}
			}
		}
	}
});
function environmentPlaces(root, trigger) {
	return ["environment", "environments"].flatMap((key) => {
		const path = [...trigger, key];
		const node = require_startup.nodeAt(root, path);
		return (node?.kind === "list" ? node.items.map((_, index) => [...path, index]) : [path]).flatMap((place) => {
			const text = require_startup.textOf(require_startup.nodeAt(root, place));
			return text === void 0 ? [] : [{
				path: place,
				text
			}];
		});
	});
}
// src/dialects/orchestra/rules/environment-pinned.ts
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var environment_pinned_default = require_startup.defineRule({
	summary: "Schedules should refer to an environment by name",
	why: "An id does not show whether this is production, and a schedule still refers to it after the environment is removed.",
	remedy: "Write the name of the environment.",
	severity: "note",
	since: "0.1.0",
	about: ["trigger"],
	*check({ pipeline }) {
		const pinned = pipeline.triggers.flatMap((trigger) => {
			const id = trigger.environments.find((environment) => uuid.test(environment));
			const key = ["environment", "environments"].find((name) => require_startup.nodeAt(pipeline.document.root, [...trigger.path, name])) ?? "";
			return id === void 0 ? [] : [{
				trigger,
				id,
				path: [...trigger.path, key]
			}];
		});
		yield* require_check_command.together(pinned, ({ path }) => require_check_command.nodeKeyOf(path), tell$1);
	}
});
function tell$1([first, ...others]) {
	const rest = others.length > 0 ? `, as ${others.length === 1 ? "does one other" : `do ${others.length} others`}` : "";
	return {
		at: { path: first.path },
		message: `${require_check_command.triggerWord(first.trigger)} refers to its environment by the id ${require_startup.quoted(first.id)}${rest}`,
		subject: "environments",
		related: others.slice(0, 9).map(({ path }) => ({
			at: { path },
			message: "is an id too"
		}))
	};
}
// src/dialects/orchestra/rules/failure-hidden.ts
var failure_hidden_default = require_startup.defineRule({
	summary: "Failures that count as warnings should have a WARNING alert",
	why: "With `treat_failure_as_warning` the tasks after a failed one run anyway, on old or untested data, and the run does not end as FAILED.",
	remedy: "Add an alert for WARNING under `alerts:` at the root, or let the task fail.",
	severity: "warning",
	since: "0.1.0",
	about: ["soft-failure"],
	*check({ pipeline }) {
		if (pipeline.gaps.has("handlers")) return;
		const hidden = pipeline.tasks.filter((task) => task.onFailure === "warn" && require_check_command.isActive(pipeline, task) && feedsOthers(task) && !task.handlers.some(hearsOfWarning));
		if (hidden.length === 0 || pipeline.handlers.some(hearsOfWarning)) return;
		const consumers = consumersIn(pipeline);
		const fed = hidden.filter((task) => require_check_command.withGroups(pipeline, task).some(({ key }) => consumers.has(key)));
		yield* require_check_command.together(fed, ({ key }) => key, (fed) => {
			const { 0: first } = fed;
			const keys = new Set(fed.flatMap((task) => require_check_command.withGroups(pipeline, task).map(({ key }) => key)));
			const names = new Set([...keys].flatMap((key) => consumers.get(key) ?? []));
			return {
				at: {
					path: [...first.path, "treat_failure_as_warning"],
					part: "pair"
				},
				message: messageFor(fed, [...names]),
				subject: "pipeline",
				...!require_check_command.startsByItself(pipeline) && { severity: "note" },
				related: fed.slice(1, 6).map((task) => ({
					at: {
						path: [...task.path, "treat_failure_as_warning"],
						part: "pair"
					},
					message: "is hidden too"
				}))
			};
		});
	}
});
function messageFor(fed, consumers) {
	const goOn = `${require_startup.listNames(consumers)} ${consumers.length === 1 ? "runs" : "run"} anyway`;
	return `When ${require_startup.listNames(fed.map((task) => task.label))} ${fed.length === 1 ? "fails" : "fail"}, ${goOn}, and no alert covers WARNING`;
}
function feedsOthers({ action }) {
	return !["notify", "wait"].includes(action.facts?.family ?? "");
}
function hearsOfWarning({ outcomes, named }) {
	return outcomes.includes("warning") || named.some((one) => one.outcomes === null);
}
function consumersIn(pipeline) {
	const consumers = new Map();
	const leading = leadingNodes(pipeline);
	for (const node of pipeline.nodes.values()) {
		const names = node.dependencies.length > 0 && leading.has(node.key) ? startersOf(pipeline, node) : [];
		for (let $ = 0, $l = node.dependencies; $ < $l.length; $++) {
			const { on } = $l[$];
			if (on !== null && names.length > 0) push(consumers, on, names);
		}
	}
	return consumers;
}
function startersOf(pipeline, node) {
	if (node.condition.state !== "unset" || node.paused) return [];
	if (node.kind === "task") return [node.label];
	const first = require_check_command.tasksIn(pipeline, node).filter((task) => task.dependencies.length === 0).find((task) => task.condition.state === "unset" && !task.paused);
	return first ? [node.name.trim() === "" ? first.label : node.label] : [];
}
function leadingNodes(pipeline) {
	const leading = new Set(pipeline.tasks.filter((task) => feedsOthers(task) && !require_check_command.isDataTest(task)).map(({ key }) => key));
	for (const key of leading) {
		const node = pipeline.nodes.get(key);
		if (node && node.parent !== null) leading.add(node.parent);
		for (let $ = 0, $l = node?.dependencies ?? []; $ < $l.length; $++) {
			const { on } = $l[$];
			{
				const above = on === null ? void 0 : pipeline.nodes.get(on);
				if (above) leading.add(above.key);
				if (above?.kind === "group") for (let $ = 0, $l = above.children; $ < $l.length; $++) {
					const member = $l[$];
					leading.add(member);
				}
			}
		}
	}
	return leading;
}
function push(consumers, key, labels) {
	const known = consumers.get(key);
	if (known) known.push(...labels);
	else consumers.set(key, [...labels]);
}
// src/dialects/orchestra/rules/hard-coded-date.ts
var hard_coded_date_default = require_startup.defineRule({
	summary: "Scheduled pipelines should not use a hard-coded date",
	why: "Each run reads or loads the same day again. The date was usually written for one backfill.",
	remedy: "Replace it with `${{ format_date(ORCHESTRA.CURRENT_TIME, \"%Y-%m-%d\") }}`, an input, or the date function of the warehouse.",
	severity: "note",
	since: "0.1.0",
	about: ["unattended"],
	*check({ pipeline }) {
		if (!require_check_command.startsByItself(pipeline)) return;
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			if (!require_check_command.isActive(pipeline, task)) continue;
			for (let $ = 0, $l = datesIn(task.parameters); $ < $l.length; $++) {
				const { key, found } = $l[$];
				yield problemOf$4(`Task ${require_startup.quoted(task.label)} uses`, [...task.parametersPath, key], found);
			}
		}
		yield* scheduledDates(pipeline);
		for (let $ = 0, $l = require_check_command.checksOf(pipeline); $ < $l.length; $++) {
			const { check } = $l[$];
			for (let $ = 0, $l = datesIn(check.parameters); $ < $l.length; $++) {
				const { key, found } = $l[$];
				yield problemOf$4(`${require_check_command.checkWord(check)} waits for`, [
					...check.path,
					"parameters",
					key
				], found);
			}
		}
	}
});
function* scheduledDates({ triggers, document }) {
	for (let $ = 0, $l = triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		{
			const isOnce = /\s20\d\d\s*$/.test(trigger.cron.value ?? "");
			if (trigger.kind !== "cron" && trigger.kind !== "sensor" || isOnce) continue;
			for (let $ = 0, $l = trigger.passes; $ < $l.length; $++) {
				const { name, path } = $l[$];
				{
					const found = require_check_command.runDay.test(name) ? require_check_command.wholeDate(require_startup.textOf(require_startup.nodeAt(document.root, path)) ?? "") : void 0;
					if (found) yield problemOf$4(`${require_check_command.triggerWord(trigger)} passes`, path, found);
				}
			}
		}
	}
}
const searches = new Map([
	...[
		"statement",
		"query",
		"sql"
	].map((key) => [key, require_check_command.fixedDateInSql]),
	...[
		"command",
		"commands",
		"script"
	].map((key) => [key, require_check_command.fixedDateInCommand]),
	...[
		"environment_variables",
		"payload",
		"arguments",
		"body",
		"event"
	].map((key) => [key, require_check_command.fixedDateInJson])
]);
const pathKey = /^(?:object_key|s3_key|blob_name|(?:\w+_)?(?:path|prefix|file|files|file_name|filename|folder|uri|location|pattern))$/;
const none$4 = [];
function datesIn(parameters) {
	if (parameters?.kind !== "map") return none$4;
	const dates = [];
	for (let $ = 0, $l = parameters.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		{
			const text = require_startup.textOf(value);
			const search = text === void 0 ? void 0 : searches.get(key) ?? (pathKey.test(key) ? require_check_command.fixedDateInPath : void 0);
			const found = search && text !== void 0 ? search(text) : void 0;
			if (found) dates.push({
				key,
				found
			});
		}
	}
	return dates;
}
function problemOf$4(who, path, { date, within }) {
	return {
		at: {
			path,
			within
		},
		message: `${who} the hard-coded date ${require_startup.quoted(date)}`,
		subject: date,
		remedy: `Replace it with \`\${{ format_date(ORCHESTRA.CURRENT_TIME, "${require_check_command.dateFormatOf(date)}") }}\`, or with an input.`
	};
}
// src/dialects/orchestra/rules/input-default-mismatch.ts
const kindsByType = new Map([
	["string", "a text"],
	["number", "a number"],
	["boolean", "true or false"],
	["dict", "a mapping"],
	["list", "a list"]
]);
var input_default_mismatch_default = require_startup.defineRule({
	summary: "The default of an input should have the declared type",
	why: "An expression that relies on the type gets another one: a comparison with a number is never true for the text of that number.",
	remedy: "Write the default in the declared type, or change the declared type.",
	severity: "warning",
	since: "0.1.0",
	about: ["parameter"],
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.parameters; $ < $l.length; $++) {
			const { name, path, type, default: fallback } = $l[$];
			{
				const declared = kindsByType.get(type);
				const given = fallback && kindOf(fallback);
				if (declared === void 0 || given === void 0 || given === declared) continue;
				yield {
					at: { path: [...path, "default"] },
					message: `Input ${require_startup.quoted(name)} is declared as ${type}, but its default is ${given}`,
					subject: "default",
					...type === "string" && { severity: "note" }
				};
			}
		}
	}
});
function kindOf(node) {
	if (node.kind === "map") return "a mapping";
	if (node.kind === "list") return "a list";
	if (node.value === null || String(node.value).includes("{{")) return void 0;
	if (typeof node.value === "number") return "a number";
	return typeof node.value === "boolean" ? "true or false" : "a text";
}
// src/dialects/orchestra/rules/input-options.ts
var input_options_default = require_startup.defineRule({
	summary: "Input options must be valid",
	why: "The platform refuses options on inputs that are not of type string, an empty list, repeated options, and a default that is not one of them.",
	remedy: "List each option once, on an input of type string, with the default among them.",
	severity: "error",
	since: "0.1.0",
	about: ["parameter"],
	*check({ pipeline }) {
		const { document } = pipeline;
		for (let $ = 0, $l = pipeline.parameters; $ < $l.length; $++) {
			const parameter = $l[$];
			{
				const path = [...parameter.path, "options"];
				const options = require_startup.nodeAt(document.root, path);
				if (options?.kind !== "list") continue;
				if (parameter.type !== "" && parameter.type !== "string") {
					yield {
						at: {
							path,
							part: "key"
						},
						message: `Input ${require_startup.quoted(parameter.name)} has options, which only inputs of type string can have; this one is ${require_startup.quoted(parameter.type)}`,
						subject: "type"
					};
					continue;
				}
				if (options.items.length === 0) {
					yield {
						at: {
							path,
							part: "key"
						},
						message: `Input ${require_startup.quoted(parameter.name)} has an empty list of options`,
						remedy: "Add an option, or remove the key",
						subject: "empty"
					};
					continue;
				}
				for (let $ = 0, $l = repeated(options); $ < $l.length; $++) {
					const index = $l[$];
					{
						const fix = require_check_command.removeItem(document, [...path, index]);
						yield {
							at: { path: [...path, index] },
							message: `Input ${require_startup.quoted(parameter.name)} has the option ${require_startup.quoted(String(scalarOf(options.items[index])))} twice`,
							subject: `repeated ${scalarOf(options.items[index])}`,
							...fix && { fix }
						};
					}
				}
				yield* defaultProblem(parameter, options);
			}
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
	const text = require_startup.textOf(fallback);
	const texts = items.flatMap((item) => require_startup.textOf(item) ?? []);
	if (text === void 0 || text.includes("{{") || texts.includes(text) || texts.length < items.length) return;
	yield {
		at: { path: [...path, "default"] },
		message: `The default ${require_startup.quoted(text)} of input ${require_startup.quoted(name)} is not one of its options ${require_startup.listNames(texts, 5)}`,
		remedy: "Add the default to the options, or use one of the options as default",
		subject: "default"
	};
}
// src/dialects/orchestra/rules/invalid-exclude-date.ts
var invalid_exclude_date_default = require_startup.defineRule({
	summary: "Excluded dates must be valid dates",
	why: "Excluded dates have the form year-month-day. Any other form is refused, or it excludes nothing and the run starts on the holiday.",
	remedy: "Write the date as year-month-day, such as 2026-12-25.",
	severity: "error",
	since: "0.1.0",
	about: ["trigger"],
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				if (trigger.kind !== "cron" && trigger.kind !== "sensor") continue;
				const path = [...trigger.path, "exclude"];
				const excluded = require_startup.nodeAt(pipeline.document.root, path);
				if (excluded?.kind === "scalar") yield* told$2(pipeline, trigger, excluded, path);
				if (excluded?.kind === "list") for (let $ = 0, $l = excluded.items; $ < $l.length; $++) {
					const index = $, item = $l[$];
					yield* told$2(pipeline, trigger, item, [...path, index]);
				}
			}
		}
	}
});
function* told$2({ document }, trigger, node, path) {
	const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
	if (text === void 0 || text.includes("${{") || isDate(text.trim())) return;
	const hasTime = isDate(text.trim().slice(0, 10)) && /^.{10}[T ]\d/.test(text.trim());
	const fixed = hasTime ? text.trim().slice(0, 10) : isoDate(text.trim());
	const fix = fixed === void 0 ? void 0 : require_check_command.replaceScalar(document, path, fixed);
	yield {
		at: { path },
		message: `${require_check_command.triggerWord(trigger)} excludes ${require_startup.quoted(text)}, which is ${hasTime ? "a date with a time" : "not a date"}${fixed === void 0 ? "" : `; did you mean ${require_startup.quoted(fixed)}?`}`,
		subject: text,
		...hasTime && { severity: "warning" },
		...fix && { fix }
	};
}
function isDate(text) {
	const { 1: year = "", 2: month = "", 3: day = "" } = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return isDay(Number(year), Number(month), Number(day));
}
function isDay(year, month, day) {
	return month >= 1 && month <= 12 && day >= 1 && day <= require_check_command.daysInMonth(year, month);
}
function isoDate(text) {
	const { 1: year, 2: month, 3: day } = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text) ?? [];
	if (year !== void 0) return written(year, month, day);
	const { 1: first, 2: second, 3: last } = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	if (Number(first) > 12) return written(last, second, first);
	return Number(second) > 12 || first === second ? written(last, first, second) : void 0;
}
function written(year, month, day) {
	return isDay(Number(year), Number(month), Number(day)) ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : void 0;
}
// src/rules/parts/json.ts
const tokenPattern = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null|NaN|-?Infinity)(?!\w)/y;
const wordPattern = new require_startup.Later(() => /[\p{L}\p{N}_.+-]+/uy);
const blankPattern = /[ \t\r\n]*/y;
const pythonWords = new Map([
	["True", "true"],
	["False", "false"],
	["None", "null"]
]);
function jsonFaultOf(text, expressions) {
	return expressions.length === 0 && isSound(text) ? void 0 : firstFault(text, expressions);
}
function isSound(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function firstFault(text, expressions) {
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
			message: "there is text after its end"
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
		message: `${text.slice(span.start, span.end)} is not valid here`
	};
}
function unexpectedKey(text, kind, span, comma) {
	if (kind === "}" && comma) return trailingComma(comma);
	return {
		within: span,
		message: kind === "value" ? "names must be in double quotes" : `a name is missing before ${text.slice(span.start, span.end)}`
	};
}
function trailingComma(within) {
	return {
		within,
		message: "an entry is missing after the comma",
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
	const { 0: written } = tokenPattern.exec(text) ?? [];
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
			message: "a line break or tab is not allowed in double quotes"
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
		message: "texts must be in double quotes, not in single quotes"
	};
	if (/^(?:#|\/\/|\/\*)/.test(text.slice(start, start + 2))) return {
		within: {
			start,
			end: start + 1
		},
		message: "JSON does not allow comments"
	};
	wordPattern.value.lastIndex = start;
	const word = wordPattern.value.exec(text)?.[0].slice(0, 60) ?? [...text.slice(start, start + 2)][0] ?? "";
	const within = {
		start,
		end: start + word.length
	};
	const python = pythonWords.get(word);
	if (python !== void 0) return {
		within,
		message: `${word} must be written ${python}`,
		replacement: python
	};
	return {
		within,
		message: isInside ? "texts and names must be in double quotes" : "it does not start with a brace or bracket"
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
// src/dialects/orchestra/rules/invalid-json.ts
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
var invalid_json_default = require_startup.defineRule({
	summary: "JSON parameters must be valid JSON",
	why: "The task fails when it starts, because its variables, headers or payload cannot be parsed.",
	remedy: "Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.",
	severity: "error",
	since: "0.1.0",
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			for (let $ = 0, $l = jsonEntries(task); $ < $l.length; $++) {
				const entry = $l[$];
				{
					const text = require_startup.textOf(entry.value) ?? "";
					const { parts, problems } = parseTemplate(text);
					const expressions = parts.flatMap((part) => part.kind === "expression" ? [part.span] : []);
					const fault = problems.some(({ code }) => code === "unclosed") ? void 0 : jsonFaultOf(text, expressions);
					if (!fault) continue;
					const at = {
						path: [...task.parametersPath, entry.key],
						within: fault.within
					};
					const isCertain = documented.get(task.action.job) === entry.key && !fault.message.startsWith("a line break");
					const fix = fault.replacement === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, fault.replacement, "safe");
					yield {
						at,
						message: `${require_startup.quoted(entry.key)} of task ${require_startup.quoted(task.label)} is not valid JSON: ${fault.message}`,
						subject: `${entry.key} ${fault.message}`,
						...!isCertain && { severity: "warning" },
						...fix && { fix }
					};
				}
			}
		}
	}
});
const none$3 = [];
function jsonEntries({ action, parameters }) {
	if (parameters?.kind !== "map") return none$3;
	const ofJob = documented.get(action.job);
	const found = [];
	for (let $ = 0, $l = parameters.entries.list; $ < $l.length; $++) {
		const entry = $l[$];
		if ((entry.key === ofJob || likely.has(entry.key)) && isJson(entry, entry.key === ofJob)) found.push(entry);
	}
	return found;
}
function isJson({ value }, isDocumented) {
	const text = require_startup.textOf(value)?.trim() ?? "";
	return isDocumented ? text !== "" && !/^\$\{\{/.test(text) : looksLikeJson(text);
}
function looksLikeJson(text) {
	return /^(?:\{\s*["'}]|\[\s*["'{[\]\d])/.test(text);
}
// src/dialects/orchestra/rules/parts/threshold.ts
const thresholdText = /^(!=|<=|>=|=|<|>)\s{0,40}(\d{1,15})$/;
const parseThreshold = require_startup.oncePerText(readThreshold);
function readThreshold(text) {
	const { 1: comparator, 2: count } = thresholdText.exec(text.trim()) ?? [];
	return comparator === void 0 ? void 0 : {
		comparator,
		count: Number(count)
	};
}
function writtenThresholds(pipeline) {
	const before = known$2.get(pipeline);
	if (before) return before;
	const written = [];
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		if (task.action.facts?.family !== "test") continue;
		for (let $ = 0, $l = levels; $ < $l.length; $++) {
			const level = $l[$];
			{
				const threshold = writtenThreshold(task, level);
				if (threshold) written.push(threshold);
			}
		}
	}
	known$2.set(pipeline, written);
	return written;
}
function thresholdPath({ task, entry }) {
	return [...task.parametersPath, entry.key];
}
const known$2 = new require_startup.Memo();
const levels = ["error", "warn"];
const keys = {
	error: "error_threshold_expression",
	warn: "warn_threshold_expression"
};
function writtenThreshold(task, level) {
	const entry = task.parameters?.kind === "map" ? task.parameters.entries.get(keys[level]) : void 0;
	if (entry?.value.kind !== "scalar" || entry.value.value === null) return void 0;
	return {
		task,
		level,
		entry,
		threshold: parseThreshold(require_startup.textOf(entry.value) ?? "")
	};
}
function fires({ comparator, count }, rows) {
	switch (comparator) {
		case "=": return rows === count;
		case "!=": return rows !== count;
		case "<": return rows < count;
		case "<=": return rows <= count;
		case ">": return rows > count;
		case ">=": return rows >= count;
	}
}
function neverFires(threshold) {
	const { count } = threshold;
	return !(fires(threshold, 0) || fires(threshold, Math.max(0, count - 1)) || fires(threshold, count) || fires(threshold, count + 1));
}
function isImplied(narrow, wide) {
	return [0, ...[narrow, wide].flatMap(({ count }) => [
		count - 1,
		count,
		count + 1
	])].filter((rows) => rows >= 0).every((rows) => !fires(narrow, rows) || fires(wide, rows));
}
// src/dialects/orchestra/rules/invalid-threshold.ts
const comparators$1 = {
	"==": "=",
	"===": "=",
	"=>": ">=",
	"=<": "<=",
	"<>": "!=",
	"!==": "!="
};
var invalid_threshold_default = require_startup.defineRule({
	summary: "Test thresholds must compare with a whole number of rows",
	why: "The platform refuses any other text. A threshold counts rows, so decimals, percentages, negative numbers and expressions are not allowed.",
	remedy: "Write one of `=`, `!=`, `>`, `>=`, `<`, `<=` and a whole number, such as `> 10`.",
	severity: "error",
	since: "0.1.0",
	about: ["test"],
	*check({ pipeline }) {
		for (let $ = 0, $l = writtenThresholds(pipeline); $ < $l.length; $++) {
			const written = $l[$];
			{
				const problem = written.threshold ? void 0 : told$1(pipeline.document, written);
				if (problem) yield problem;
			}
		}
	}
});
function told$1(document, written) {
	const { task, level, entry } = written;
	const path = thresholdPath(written);
	const text = require_startup.textOf(entry.value) ?? (entry.value.kind === "scalar" ? String(entry.value.value) : "");
	const fixed = fixedText(text);
	const fix = fixed === void 0 ? void 0 : thresholdFix(document, entry.value, path, fixed);
	return {
		at: { path },
		message: `The ${level === "warn" ? "warning" : "error"} threshold ${require_startup.quoted(text)} of ${require_startup.quoted(task.label)} ${reason(text)}`,
		subject: level,
		...fixed !== void 0 && { remedy: `Write ${require_startup.quoted(fixed)}.` },
		...fix && { fix }
	};
}
function reason(text) {
	const { 1: comparator = "", 2: rest = "" } = /^\s{0,40}([=!<>]{0,3})(.{0,200})$/s.exec(text) ?? [];
	const value = rest.trim();
	if (text.includes("${{")) return "contains an expression, but only a plain number is accepted";
	if (text.trim() === "") return "is empty";
	if (Object.hasOwn(comparators$1, comparator)) return `has the operator ${require_startup.quoted(comparator)} instead of ${require_startup.quoted(comparators$1[comparator] ?? "")}`;
	if (/^\d+\.\d+$/.test(value)) return "has a decimal number, but thresholds count whole rows";
	if (/^-\s?\d/.test(value)) return "has a negative number, but a row count is never below 0";
	if (/^[\d.]+\s?%$/.test(value)) return "is a percentage, but thresholds count rows";
	if (comparator === "" && /^\d+$/.test(value)) return "has no comparison operator";
	return "is not a comparison with a whole number";
}
function fixedText(text) {
	const { 1: comparator = "", 2: rest = "" } = /^\s{0,40}([=!<>]{2,3})(.{0,60})$/s.exec(text) ?? [];
	if (!Object.hasOwn(comparators$1, comparator)) return void 0;
	const fixed = `${comparators$1[comparator]}${rest}`.trim();
	return parseThreshold(fixed) ? fixed : void 0;
}
function thresholdFix(document, node, path, text) {
	const fix = require_check_command.replaceScalar(document, path, text);
	const staysPlain = node.kind === "scalar" && node.style === "plain" && /^[=<]/.test(text);
	return fix && staysPlain ? {
		...fix,
		edits: [{
			span: node.span,
			text
		}]
	} : fix;
}
// src/rules/parts/sql/select.ts
const clauseNames = [
	"select",
	"from",
	"where",
	"group by",
	"having",
	"qualify",
	"window",
	"order by",
	"limit",
	"offset",
	"fetch"
];
const unreadWords = [
	"into",
	"pivot",
	"unpivot",
	"lateral",
	"connect",
	"start",
	"match_recognize",
	"settings",
	"model",
	"prewhere",
	"format",
	"for"
];
const known$1 = new require_startup.Memo();
function readQuery(statement) {
	const before = known$1.get(statement);
	if (before) return before.query;
	const query = readOnce(statement);
	known$1.set(statement, { query });
	return query;
}
function readOnce(statement) {
	const bare = withoutOuterParentheses(statement);
	const head = require_check_command.isWord(bare[0], "with") ? readNamed(bare) : {
		named: new Map(),
		rest: bare
	};
	if (!head) return void 0;
	const isOperator = (token) => require_check_command.isWord(token, "union", "intersect", "except", "minus");
	const operators = outer(head.rest).filter(isOperator);
	const selects = require_check_command.splitSql(head.rest, isOperator).map((piece, index) => index > 0 && require_check_command.isWord(piece[0], "all", "distinct") ? piece.slice(1) : piece).map((piece) => readSelect(withoutOuterParentheses(piece)));
	if (selects.some((select) => select === void 0)) return void 0;
	return {
		named: head.named,
		selects: selects.flatMap((select) => select ?? []),
		operators: operators.map(({ text }) => text)
	};
}
function outer(tokens) {
	let depth = 0;
	return tokens.filter((token) => {
		const change = require_check_command.depthChange(token);
		depth += change;
		return depth === 0 && change === 0;
	});
}
const mostParentheses = 8;
function withoutOuterParentheses(tokens) {
	let bare = tokens;
	for (let taken = 0; taken < mostParentheses && require_check_command.isMark(bare[0], "("); taken++) {
		if (require_check_command.insideParentheses(bare, 0).length !== bare.length - 2) break;
		bare = bare.slice(1, -1);
	}
	return bare;
}
function readNamed(tokens) {
	const named = new Map();
	let at = require_check_command.isWord(tokens[1], "recursive") ? 2 : 1;
	for (;;) {
		const name = tokens[at];
		if (name?.kind !== "word" && name?.kind !== "name") return void 0;
		at++;
		if (require_check_command.isMark(tokens[at], "(")) at += require_check_command.insideParentheses(tokens, at).length + 2;
		if (!require_check_command.isWord(tokens[at], "as")) return void 0;
		at++;
		if (require_check_command.isWord(tokens[at], "not")) at++;
		if (require_check_command.isWord(tokens[at], "materialized")) at++;
		if (!require_check_command.isMark(tokens[at], "(")) return void 0;
		const body = require_check_command.insideParentheses(tokens, at);
		named.set(name.text.toLowerCase(), body);
		at += body.length + 2;
		if (!require_check_command.isMark(tokens[at], ",")) return {
			named,
			rest: tokens.slice(at)
		};
		at++;
	}
}
function readSelect(tokens) {
	if (!require_check_command.isWord(tokens[0], "select")) return void 0;
	if (outer(tokens).some((token) => require_check_command.isWordOf(token, unreadWords) || require_check_command.isMark(token, "|>"))) return void 0;
	const clauses = {};
	let name = "select";
	let from = 1;
	let depth = 0;
	for (let at = 1; at <= tokens.length; at++) {
		const token = tokens[at];
		if (token) depth += require_check_command.depthChange(token);
		const next = token && depth === 0 ? clauseAt(tokens, at) : void 0;
		if (token && !next) continue;
		if (clauses[name]) return void 0;
		clauses[name] = tokens.slice(from, at);
		if (next) {
			name = next;
			at += next.includes(" ") ? 1 : 0;
			from = at + 1;
		}
	}
	return clauses.select ? {
		...clauses,
		select: clauses.select
	} : void 0;
}
function clauseAt(tokens, at) {
	const token = tokens[at];
	if (token?.kind !== "word" || require_check_command.isMark(tokens[at - 1], ".")) return void 0;
	if (token.text === "group" || token.text === "order") return require_check_command.isWord(tokens[at + 1], "by") ? `${token.text} by` : void 0;
	if (token.text === "from" && require_check_command.isWord(tokens[at - 1], "distinct")) return void 0;
	return clauseNames.find((name) => name === token.text);
}
// src/rules/parts/sql/predicates.ts
const comparators = [
	"=",
	"==",
	"<",
	"<=",
	">",
	">=",
	"<>",
	"!="
];
function predicatesOf(clause) {
	const predicates = [[]];
	let depth = 0, isBetween = false, hasOr = false;
	for (let $ = 0, $l = clause; $ < $l.length; $++) {
		const token = $l[$];
		{
			depth += require_check_command.depthChange(token);
			const isAnd = depth === 0 && require_check_command.isWord(token, "and");
			if (depth === 0 && require_check_command.isWord(token, "between")) isBetween = true;
			if (depth === 0 && require_check_command.isWord(token, "or")) hasOr = true;
			if (isAnd && !isBetween || depth === 0 && require_check_command.isWord(token, "or")) predicates.push([]);
			else predicates.at(-1)?.push(token);
			if (isAnd) isBetween = false;
		}
	}
	return {
		predicates,
		hasOr
	};
}
function comparisonIn(predicate) {
	const operators = outer(predicate).filter((token) => require_check_command.isMarkOf(token, comparators));
	const { 0: operator } = operators;
	if (!operator || operators.length > 1 || outer(predicate).some((token) => require_check_command.isWord(token, "and", "or", "not", "case"))) return void 0;
	const at = predicate.indexOf(operator);
	return {
		left: predicate.slice(0, at),
		operator,
		right: predicate.slice(at + 1)
	};
}
function nullTestIn(predicate) {
	const isNegated = require_check_command.isWord(predicate[0], "not");
	const rest = isNegated ? predicate.slice(1) : predicate;
	const found = nullTestOf(require_check_command.isMark(rest[0], "(") && require_check_command.insideParentheses(rest, 0).length === rest.length - 2 ? rest.slice(1, -1) : rest);
	if (!isNegated) return found;
	return found && (found === "null" ? "value" : "null");
}
function nullTestOf(predicate) {
	const { 0: third, 1: second, 2: first } = predicate.slice(-3);
	const ends = (...words) => words.every((word, index) => require_check_command.isWord(predicate[predicate.length - words.length + index], word));
	if (!third || !second || !first || require_check_command.isWord(predicate[0], "not")) return void 0;
	const isSimple = (length) => !outer(predicate.slice(0, -length)).some((token) => require_check_command.isMarkOf(token, comparators));
	if (ends("is", "not", "null")) return predicate.length > 3 && isSimple(3) ? "value" : void 0;
	return ends("is", "null") && isSimple(2) ? "null" : void 0;
}
const nowWords = [
	"current_date",
	"current_datetime",
	"current_timestamp",
	"getdate",
	"getutcdate",
	"localtimestamp",
	"now",
	"sysdate",
	"systimestamp",
	"sysutcdatetime",
	"today",
	"todate"
];
function asksNow(tokens) {
	return tokens.some((token) => require_check_command.isWordOf(token, nowWords));
}
function isTimeFilter(predicate) {
	const names = predicate.filter(({ kind }) => kind === "word" || kind === "name").map(({ text }) => text.toLowerCase());
	const isTimed = names.some((name) => /(?:^|_)(?:date|day|dt|time|timestamp|ts|month|year|week|at|on)$|date$/.test(name));
	return outer(predicate).some((token) => require_check_command.isMarkOf(token, comparators) || require_check_command.isWord(token, "between")) && isTimed && !names.includes("null");
}
const shiftBack = [
	"date_sub",
	"timestamp_sub",
	"datetime_sub",
	"subtractdays",
	"subtracthours"
];
const shift = [
	"dateadd",
	"date_add",
	"timestampadd",
	"timestamp_add",
	"adddate"
];
const distance = [
	"datediff",
	"date_diff",
	"timestampdiff",
	"timestamp_diff",
	"datetime_diff"
];
const flipped = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<=",
	"=": "="
};
function ageIn(predicate) {
	const comparison = comparisonIn(predicate);
	if (!comparison) return void 0;
	const { left, operator, right } = comparison;
	if (asksNow(left) && right.length === 1 && right[0]?.kind === "number") return ageByDistance(left, operator.text);
	const isFlipped = asksNow(left);
	if (asksNow(left) === asksNow(right)) return void 0;
	return ageByBound(isFlipped ? left : right, isFlipped ? flipped[operator.text] ?? "" : operator.text);
}
function ageByDistance(left, operator) {
	if (!(left.some((token) => require_check_command.isWordOf(token, distance)) || outer(left).some((token) => require_check_command.isMark(token, "-")))) return void 0;
	return operator.startsWith("<") && operator !== "<>" ? "recent" : operator.startsWith(">") ? "old" : void 0;
}
function ageByBound(bound, operator) {
	const isBack = bound.some((token) => require_check_command.isWordOf(token, shiftBack)) || bound.some((token) => require_check_command.isMark(token, "-")) && !bound.some((token) => require_check_command.isMark(token, "+")) || bound.some(({ kind, text }) => kind === "string" && text.startsWith("-"));
	if (!isBack && (bound.some((token) => require_check_command.isMark(token, "+")) || bound.some((token) => require_check_command.isWordOf(token, shift)))) return void 0;
	if (operator === "<" || operator === "<=") return isBack || operator === "<" ? "old" : void 0;
	if (operator === ">" || operator === ">=") {
		const isToday = bound.some((token) => require_check_command.isWord(token, "current_date", "today")) && operator === ">=";
		return isBack || isToday ? "recent" : void 0;
	}
	return operator === "=" && !isBack && bound.some((token) => require_check_command.isWord(token, "current_date", "today")) ? "recent" : void 0;
}
// src/rules/parts/sql/row-count.ts
const aggregates = [
	"any_value",
	"approx_count_distinct",
	"array_agg",
	"avg",
	"bool_and",
	"bool_or",
	"count",
	"count_big",
	"count_if",
	"countif",
	"group_concat",
	"listagg",
	"logical_and",
	"logical_or",
	"max",
	"min",
	"stddev",
	"string_agg",
	"sum",
	"variance"
];
const deepest = 8;
function alwaysReturnsRow(statement) {
	return isNeverEmpty(statement, new Map(), deepest);
}
function neverReturnsRow(statement) {
	const query = mayBeEmpty(statement) ? readQuery(statement) : void 0;
	const { 0: select } = query?.selects ?? [];
	if (!select || query?.selects.length !== 1) return false;
	const { limit, fetch, where, select: items } = select;
	if (limit?.length === 1 && isNumber(limit[0], 0)) return true;
	if (require_check_command.isWord(fetch?.[0], "first", "next") && isNumber(fetch?.[1], 0)) return true;
	if (require_check_command.isWord(items[0], "top") && isNumber(items.find(({ kind }) => kind !== "word" && kind !== "mark"), 0)) return true;
	return where !== void 0 && !hasAggregate(items) && isNeverTrue(where);
}
function mayBeEmpty(statement) {
	let numbers = 0;
	for (let $ = 0, $l = statement; $ < $l.length; $++) {
		const token = $l[$];
		if (token.kind === "number" && (Number(token.text) === 0 || ++numbers > 1)) return true;
		if (require_check_command.isWord(token, "false")) return true;
	}
	return false;
}
function isNumber(token, value) {
	return token?.kind === "number" && Number(token.text) === value;
}
function isNeverTrue(where) {
	const { predicates, hasOr } = predicatesOf(where);
	return !hasOr && predicates.some(([left, operator, right, ...more]) => require_check_command.isWord(left, "false") && operator === void 0 || more.length === 0 && left?.kind === "number" && require_check_command.isMark(operator, "=") && right?.kind === "number" && left.text !== right.text);
}
function isNeverEmpty(tokens, known, depth) {
	const query = depth > 0 ? readQuery(tokens) : void 0;
	if (!query || query.operators.some((operator) => operator !== "union")) return false;
	const named = new Map([...known, ...query.named]);
	return hasNeverEmptyPart(query, (select) => isNeverEmptySelect(select, named, depth));
}
function hasNeverEmptyPart({ selects }, isFull) {
	const last = selects.at(-1);
	return last !== void 0 && keepsRows(last) && selects.some((select) => isFull(select));
}
function keepsRows({ limit, offset, fetch, qualify, select }) {
	if (offset || fetch || qualify) return false;
	const top = require_check_command.isWord(select[0], "top") ? select.find(({ kind }) => kind !== "word" && kind !== "mark") : void 0;
	if (require_check_command.isWord(select[0], "top") && !(Number(top?.text) > 0)) return false;
	return limit === void 0 || limit.length === 1 && limit[0]?.kind === "number" && Number(limit[0].text) > 0;
}
function isNeverEmptySelect(select, named, depth) {
	if (select["group by"] || select.having || !keepsRows(select) || hasFragment(select)) return false;
	if (select.from && hasAggregate(select.select)) return true;
	if (select.where) return false;
	if (!select.from) return isConstant(select.select) || isOneAnswer(select.select);
	const source = sourceOf(select.from, named);
	return source !== void 0 && isNeverEmpty(source, new Map([...named].filter(({ 1: body }) => body !== source)), depth - 1);
}
function hasFragment(select) {
	return Object.values(select).some((clause) => clause.some((token, at) => token.kind === "template" && !isOperand(clause, at, clause === select.from)));
}
const marksBefore = [
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!=",
	"+",
	"-",
	"*",
	"/",
	"||"
];
const marksBehind = [
	"=",
	"<",
	">",
	"<=",
	">=",
	"<>",
	"!="
];
const wordsBehind = [
	"is",
	"in",
	"like",
	"between",
	"not"
];
function isOperand(clause, at, isFrom) {
	const before = clause[at - 1], token = clause[at], after = clause[at + 1];
	const touches = (a, b) => a !== void 0 && a.span.end === b?.span.start;
	if (require_check_command.isMark(before, ".") || require_check_command.isMark(after, ".") || touches(before, token) || touches(token, after)) return true;
	if (require_check_command.isMarkOf(before, marksBefore)) return true;
	if (require_check_command.isMarkOf(after, marksBehind) || require_check_command.isWordOf(after, wordsBehind)) return true;
	return isFrom && (before === void 0 || require_check_command.isWord(before, "join") || require_check_command.isMark(before, ","));
}
function hasAggregate(items) {
	for (let at = 0; at < items.length; at++) if (require_check_command.isMark(items[at], "(") && require_check_command.isWord(items[at + 1], "select", "with")) at += require_check_command.insideParentheses(items, at).length + 1;
	else if (isAggregateAt(items, at)) return true;
	return false;
}
function isAggregateAt(items, at) {
	const name = items[at];
	if (!require_check_command.isWordOf(name, aggregates) || !require_check_command.isMark(items[at + 1], "(") || require_check_command.isMark(items[at - 1], ".")) return false;
	const inside = require_check_command.insideParentheses(items, at + 1);
	if (require_check_command.isWord(name, "max", "min") && outer(inside).some((token) => require_check_command.isMark(token, ","))) return false;
	return !isWindowed(items, at + inside.length + 3);
}
const callEnds = [
	"filter",
	"within",
	"group",
	"ignore",
	"respect",
	"nulls"
];
function isWindowed(items, behind) {
	let at = behind;
	while (require_check_command.isWordOf(items[at], callEnds) || require_check_command.isMark(items[at], "(")) at += require_check_command.isMark(items[at], "(") ? require_check_command.insideParentheses(items, at).length + 2 : 1;
	return require_check_command.isWord(items[at], "over");
}
function isConstant([value, ...alias]) {
	return (value?.kind === "number" || value?.kind === "string" || require_check_command.isWord(value, "true", "false")) && (alias.length === 0 || require_check_command.isWord(alias[0], "as") && alias.length === 2);
}
function isOneAnswer(items) {
	const harmless = [
		"exists",
		"coalesce",
		"nvl",
		"ifnull",
		"iff",
		"if",
		"cast",
		"when",
		"then",
		"else",
		"not",
		"and",
		"or",
		"in",
		"case"
	];
	let asks = false;
	for (let at = 0; at < items.length; at++) {
		if (!require_check_command.isMark(items[at], "(")) continue;
		if (require_check_command.isWord(items[at + 1], "select", "with")) {
			asks = true;
			at += require_check_command.insideParentheses(items, at).length + 1;
		} else if (items[at - 1]?.kind === "word" && !require_check_command.isWordOf(items[at - 1], harmless)) return false;
	}
	return asks;
}
function sourceOf(from, named) {
	const isQuery = require_check_command.isMark(from[0], "(") && require_check_command.isWord(from[1], "select", "with", "(");
	const source = isQuery ? require_check_command.insideParentheses(from, 0) : named.get(from[0]?.text.toLowerCase() ?? "");
	const alias = from.slice(isQuery && source ? source.length + 2 : 1).filter((token) => !require_check_command.isWord(token, "as"));
	return alias.length === 0 || alias.length === 1 && (alias[0]?.kind === "word" || alias[0]?.kind === "name") ? source : void 0;
}
// src/dialects/orchestra/rules/parts/expectations.ts
function plainSelect(statement) {
	const query = readQuery(statement);
	const { 0: select } = query?.selects ?? [];
	if (!select?.from || query?.selects.length !== 1) return void 0;
	const source = sourceOf(select.from, query.named);
	if (source) return filteredSelect(select, tableSelect(readQuery(source)));
	return query.named.size > 0 ? void 0 : tableSelect(query);
}
function filteredSelect({ where, having, qualify, ...outside }, inside) {
	if (!inside || !where || having || qualify || outside["group by"] || inside.having || inside.qualify) return void 0;
	return inside["group by"] ? {
		...inside,
		having: where
	} : {
		...inside,
		qualify: where
	};
}
function tableSelect(query) {
	const { 0: select } = query?.selects ?? [];
	if (!select?.from || query?.selects.length !== 1 || query.named.size > 0) return void 0;
	if (select.from.some((token) => require_check_command.isMark(token, "(", ",") || require_check_command.isWord(token, "join")) || select.offset || select.fetch) return void 0;
	if (require_check_command.isWord(select.select[0], "top") && select.select[1]?.text === "0") return void 0;
	return select.limit && !(Number(select.limit[0]?.text) > 0) ? void 0 : select;
}
const expectations = [
	{
		named: /\bnot (?:be )?nulls?\b|\bno nulls?\b|\bnon ?nulls?\b|\bnever null\b|\bnotnull\b|\b(?:check|test)s? (?:for )?nulls\b|\bnulls? (?:check|test)s?\b|\bmissing (?:values?|ids?|keys?|names?|fields?)\b|\bcompleteness\b/,
		notNamed: /(?<!not |never )\b(?:be|is|are|always|only|stay|stays) null\b/,
		remedy: "Select the rows that break the rule: `\u2026 IS NULL`.",
		read: (select) => isUngrouped(select) && readNulls(select.where)
	},
	{
		named: /\bunique(?:ness)?\b|\bduplicates?\b|\bno dup(?:e|licate)s?\b|\bdedup/,
		notNamed: /\bnon ?unique\b|\bnot unique\b/,
		remedy: "Select the values that occur twice: `GROUP BY \u2026 HAVING COUNT(*) > 1`.",
		read: readRepeats
	},
	{
		named: /\bfresh(?:ness)?\b|\bstale(?:ness)?\b|\brecency\b|\bup to date\b/,
		remedy: "Select what is too old, with `<` instead of `>`.",
		read: readAge
	},
	{
		named: /\b(?:accepted|allowed|valid|expected|permitted) (?:\w+ )?(?:values?|status(?:es)?|states?|codes?|types?|countr(?:y|ies)|currenc(?:y|ies)|categor(?:y|ies)|regions?|channels?)\b|\benum\b/,
		notNamed: /\b(?:in ?valid|not (?:valid|accepted|allowed|expected|permitted)|un\w+|forbidden|disallowed|rejected|blocked)\b/,
		remedy: "Select the rows that break the rule: `\u2026 NOT IN (\u2026)`.",
		read: (select) => isUngrouped(select) && readList(select.where)
	},
	{
		named: /\bnon ?negatives?\b|\bno negatives?\b|\bnot negative\b/,
		remedy: "Select the rows that break the rule: `\u2026 < 0`.",
		read: (select) => isUngrouped(select) && readSign(select.where)
	},
	{
		named: /\bnot empty\b|\bnon ?empty\b|\bhas (?:rows|data|records)\b|\bat least one (?:row|record)\b/,
		remedy: "Select the rows themselves, and write `error_threshold_expression: '= 0'`.",
		read: (select) => isUngrouped(select) && readAny(select)
	}
];
function isUngrouped(select) {
	return select["group by"] || select.having || select.qualify ? void 0 : true;
}
function readAll(where, read) {
	if (!where) return void 0;
	const { predicates, hasOr } = predicatesOf(where);
	const answers = predicates.map((predicate) => read(predicate) ?? (!hasOr && isTimeFilter(predicate) ? "neutral" : void 0));
	const first = answers.findIndex((answer) => answer !== "neutral");
	const rows = answers[first];
	if (rows === void 0 || rows === "neutral" || answers.some((answer) => answer !== rows && answer !== "neutral")) return void 0;
	return {
		rows,
		tokens: predicates[first] ?? []
	};
}
function readNulls(where) {
	return readAll(where, (predicate) => {
		const nulls = nullTestIn(predicate);
		if (nulls) return nulls === "null" ? "broken" : "kept";
		const comparison = comparisonIn(predicate);
		return comparison?.right.length === 1 && comparison.right[0]?.kind === "string" && comparison.right[0].text === "" && require_check_command.isMark(comparison.operator, "<>", "!=") ? "neutral" : void 0;
	});
}
function readRepeats({ having, qualify, select, ...rest }) {
	const clause = rest["group by"] ? having : qualify;
	const comparison = clause && comparisonIn(clause);
	if (!clause || !comparison || comparison.right.length !== 1 || comparison.right[0]?.kind !== "number") return void 0;
	const isCounted = rest["group by"] ? isCount : isRowNumber;
	if (!(isCounted(comparison.left) || isCounted(namedItem(select, comparison.left)))) return void 0;
	const text = `${comparison.operator.text} ${comparison.right[0].text}`;
	if ([
		"= 1",
		"== 1",
		"< 2",
		"<= 1"
	].includes(text)) return {
		rows: "kept",
		tokens: clause
	};
	return [
		"> 1",
		">= 2",
		"<> 1",
		"!= 1"
	].includes(text) ? {
		rows: "broken",
		tokens: clause
	} : void 0;
}
function namedItem(items, [name, ...more]) {
	if (!name || more.length > 0) return [];
	const found = require_check_command.splitSql(items, (token) => require_check_command.isMark(token, ",")).find((item) => item.at(-1)?.text.toLowerCase() === name.text.toLowerCase());
	return (found ?? []).slice(0, require_check_command.isWord(found?.at(-2), "as") ? -2 : -1);
}
function isCount(tokens) {
	if (!require_check_command.isWord(tokens[0], "count") || !require_check_command.isMark(tokens[1], "(") || require_check_command.isWord(tokens[2], "distinct")) return false;
	return tokens.length === require_check_command.insideParentheses(tokens, 1).length + 3;
}
function isRowNumber(tokens) {
	return require_check_command.isWord(tokens[0], "row_number") && require_check_command.isMark(tokens[1], "(") && require_check_command.isMark(tokens[2], ")") && require_check_command.isWord(tokens[3], "over");
}
function readAge({ where, having, qualify, ...rest }) {
	const clause = having ?? where;
	if (!clause || having && where || qualify) return void 0;
	if (rest["group by"] && !having) return void 0;
	const age = ageIn(clause);
	return age && {
		rows: age === "recent" ? "kept" : "broken",
		tokens: clause
	};
}
const placeholder = /^(?:|n\/?a|none|null|nan|unknown|undefined|missing|invalid|error|test|dummy|other|x+|-+|\?+)$/i;
function readList(where) {
	return readAll(where, (predicate) => {
		if (nullTestIn(predicate)) return "neutral";
		const at = predicate.findIndex((token) => require_check_command.isWord(token, "in"));
		if (at < 1 || !require_check_command.isMark(predicate[at + 1], "(") || require_check_command.isWord(predicate[0], "not")) return void 0;
		const items = require_check_command.insideParentheses(predicate, at + 1);
		const values = items.filter(({ kind }) => kind === "string" || kind === "number");
		if (!(values.length > 0 && items.every((token) => values.includes(token) || require_check_command.isMark(token, ","))) || predicate.length !== at + items.length + 3 || values.some(({ text }) => placeholder.test(text.trim()))) return void 0;
		return require_check_command.isWord(predicate[at - 1], "not") ? "broken" : "kept";
	});
}
function readSign(where) {
	return readAll(where, (predicate) => {
		const comparison = comparisonIn(predicate);
		if (comparison?.right.length !== 1 || comparison.right[0]?.text !== "0" || outer(comparison.left).length === 0) return void 0;
		if (require_check_command.isMark(comparison.operator, ">", ">=")) return "kept";
		return require_check_command.isMark(comparison.operator, "<") ? "broken" : void 0;
	});
}
function readAny({ where, from }) {
	return !where || predicatesOf(where).predicates.every(isTimeFilter) ? {
		rows: "kept",
		tokens: where ?? from ?? []
	} : void 0;
}
// src/dialects/orchestra/rules/inverted-test.ts
const defaultThreshold$2 = "> 0";
const thresholdKey = "error_threshold_expression";
const manyRows = 101;
const longestShown = 60;
var inverted_test_default = require_startup.defineRule({
	summary: "Data tests must select the rows that break the rule",
	why: "A test fails on the rows that its query returns. A not-null test that selects the non-null rows fails when the data is correct, and passes when every value is missing.",
	remedy: "Select the rows that break the rule, and set the error threshold to `> 0`.",
	severity: "warning",
	since: "0.1.0",
	about: ["test"],
	expertise: "warehouse",
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const found = task.action.facts?.family === "test" && require_check_command.isActive(pipeline, task) ? inversionOf(task) : void 0;
				if (found) yield found;
			}
		}
	}
});
function inversionOf(task) {
	const field = fieldIn(task.parameters, "statement") ?? fieldIn(task.parameters, "query");
	const text = require_startup.textOf(field?.node);
	const side = text === void 0 ? void 0 : failingSide(task);
	const expectation = side && expectationOf(task);
	if (!expectation) return void 0;
	const statements = text === void 0 ? void 0 : require_check_command.sqlStatements(text);
	const select = statements?.length === 1 && statements[0] ? plainSelect(statements[0]) : void 0;
	const selection = select && expectation.read(select);
	if (!field || text === void 0 || !select || !selection) return void 0;
	if (hasAggregate(select.select) && !select["group by"] && !select.having && !(isCountOnly(text) && side === "many")) return void 0;
	return selection.rows === "kept" === (side === "many") ? problemOf$3(task, [...task.parametersPath, field.key], text, expectation, selection) : void 0;
}
function isCountOnly(text) {
	return /^\s*select\s+count\s?\(\s?(?:\*|1)\s?\)(?:\s+as\s+\w+|\s+\w+)?\s+from\b/i.test(text);
}
function failingSide({ parameters }) {
	const field = fieldIn(parameters, thresholdKey);
	const threshold = parseThreshold(field ? require_startup.textOf(field.node) ?? "" : defaultThreshold$2);
	if (!threshold || fires(threshold, 0) === fires(threshold, manyRows)) return void 0;
	return fires(threshold, 0) ? "none" : "many";
}
function expectationOf({ id, name }) {
	return expectationIn(`${wordsIn(name)} | ${wordsIn(id)}`);
}
const wordsIn = require_startup.oncePerText((text) => {
	const lower = (/[a-z][A-Z]/.test(text) ? text.replace(/([a-z])([A-Z])/g, "$1 $2") : text).toLowerCase();
	return /^[ -~]*$/.test(lower) ? lower.replace(/[^a-z0-9]+/g, " ") : lower.replace(/[^\p{L}\p{N}]+/gu, " ");
});
const expectationIn = require_startup.oncePerText((words) => {
	const found = expectations.filter(({ named, notNamed }) => named.test(words) && !notNamed?.test(words));
	return found.length === 1 ? found[0] : void 0;
});
function problemOf$3(task, path, text, { remedy }, selection) {
	const start = selection.tokens[0]?.span.start ?? 0;
	const end = selection.tokens.at(-1)?.span.end ?? text.length;
	const condition = text.slice(start, end).replace(/\s+/g, " ");
	const shown = condition.length > longestShown ? `${condition.slice(0, longestShown)}\u2026` : condition;
	const threshold = require_startup.textOf(fieldIn(task.parameters, thresholdKey)?.node)?.trim() ?? defaultThreshold$2;
	return {
		at: {
			path,
			within: {
				start,
				end
			}
		},
		message: selection.rows === "kept" ? `Test ${require_startup.quoted(task.label)} fails on good rows: it selects ${require_startup.quoted(shown)} and fails at ${require_startup.quoted(threshold)}` : `Test ${require_startup.quoted(task.label)} fails when there is no bad row: it selects ${require_startup.quoted(shown)} and fails at ${require_startup.quoted(threshold)}`,
		subject: task.key,
		remedy: selection.rows === "kept" ? remedy : `Write \`${thresholdKey}: '> 0'\`, so that the test fails on these rows.`
	};
}
// src/dialects/orchestra/rules/matrix-duplicate-id.ts
var matrix_duplicate_id_default = require_startup.defineRule({
	summary: "Objects of a matrix should have unique ids",
	why: "Two runs with the same `id` look identical; usually the second object is an unfinished copy.",
	remedy: "Give the object another `id`, or remove the copy.",
	severity: "warning",
	since: "0.1.0",
	about: ["fan-out"],
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.matricesOf(pipeline); $ < $l.length; $++) {
			const { group, input } = $l[$];
			{
				const first = new Map();
				for (let $ = 0, $l = input.items ?? []; $ < $l.length; $++) {
					const index = $, item = $l[$];
					{
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
							message: `Two objects in the matrix of group ${require_startup.quoted(group.label)} have the id ${require_startup.quoted(id)}`,
							subject: id,
							related: [{
								at: { path: [
									...input.path,
									earlier,
									"id"
								] },
								message: "first used here"
							}]
						};
					}
				}
			}
		}
	}
});
function idOf(item) {
	const id = require_startup.childOf(item, "id");
	return id?.kind === "scalar" && id.value !== null && !String(id.value).includes("{{") ? String(id.value) : void 0;
}
// src/dialects/orchestra/rules/matrix-id-missing.ts
var matrix_id_missing_default = require_startup.defineRule({
	summary: "Objects of a matrix should have an id",
	why: "Orchestra shows the runs of a matrix by `id`; without it they look identical in the history.",
	remedy: "Give each object its own `id`.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	about: ["fan-out"],
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.matricesOf(pipeline); $ < $l.length; $++) {
			const { group, input } = $l[$];
			{
				const objects = input.items?.filter((item) => item.kind === "map") ?? [];
				const bare = objects.filter((item) => !require_startup.entryOf(item, "id"));
				if (bare.length === 0) continue;
				yield {
					at: {
						path: input.path,
						part: "key"
					},
					message: `${bare.length === objects.length ? "The" : `${bare.length} of ${objects.length}`} objects in the matrix of group ${require_startup.quoted(group.label)} have no \`id\``,
					subject: "id"
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/missing-dollar.ts
var missing_dollar_default = require_startup.defineRule({
	summary: "Expressions should start with a dollar sign and two braces",
	why: "Without the dollar sign, or with one brace, the text is not evaluated: the tool receives the braces and the name instead of the value.",
	remedy: "Write `${{` before the expression and `}}` after it.",
	severity: "warning",
	readsBrokenFiles: true,
	since: "0.1.0",
	*check({ pipeline }) {
		yield* expressionProblems(pipeline, ["missing-dollar"], "unsafe", (_, text) => ({ subject: expressionSubject(withoutBraces(text)) }));
		yield* singleBraces(pipeline);
		const { text } = pipeline.document.source;
		for (let $ = 0, $l = unquotedPlaceholders(pipeline.document); $ < $l.length; $++) {
			const { kind, span } = $l[$];
			{
				if (kind !== "orchestra") continue;
				const written = text.slice(span.start, span.end);
				yield {
					at: { span },
					message: `The dollar sign is missing, so YAML reads ${require_startup.quoted(written)} as a mapping`,
					subject: expressionSubject(withoutBraces(written)),
					fix: {
						title: `Write ${require_startup.quoted(`$${written}`)}`,
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
	}
});
function withoutBraces(text) {
	return text.replace(/^\{\{?/, "").replace(/\}?\}$/, "").trim();
}
function* singleBraces(pipeline) {
	for (let $ = 0, $l = unevaluatedIn(pipeline); $ < $l.length; $++) {
		const { place, form, within, expression } = $l[$];
		{
			if (form !== "brace") continue;
			const right = `\${{ ${expression} }}`;
			const fix = require_check_command.replacePiece(pipeline.document, {
				path: place.path,
				within
			}, right, "unsafe");
			const written = place.text.slice(within.start, within.end);
			yield {
				at: {
					path: place.path,
					within
				},
				message: `Expressions need \${{ and }}, so ${require_startup.quoted(written)} is passed on as text`,
				subject: ["single", expressionSubject(expression)],
				remedy: `Write ${right}`,
				...fix && { fix }
			};
		}
	}
}
// src/dialects/orchestra/rules/mixed-environments.ts
var mixed_environments_default = require_startup.defineRule({
	summary: "A run should use the connections of one environment",
	why: "Judging by their names, one task works on production and another on a development or test system. Either production depends on unstable data, or a test writes to production.",
	remedy: "Use the connections of one environment, or write `${{ ENV.NAME }}` and set the variable in each environment.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		const { production, others } = mixedIn(pipeline);
		const { 0: first } = others;
		if (!first || production.length === 0 || saysBoth(pipeline, first.kind)) return;
		yield* require_check_command.together([...production, ...others], ({ words }) => words, (some) => mixOf(some, {
			production,
			others
		}));
	}
});
function mixOf(some, all) {
	const of = (side) => {
		const own = side.filter((signal) => some.includes(signal));
		return own.length > 0 ? own : side;
	};
	const production = of(all.production), others = of(all.others);
	const shown = [production, others].map((side) => require_startup.joined$1([...new Set(side.map(({ words }) => words))].slice(0, 2)));
	const added = [...others, ...production].find((signal) => some.includes(signal));
	return {
		at: { path: added?.path ?? [] },
		message: `One run mixes environments: ${shown[0]} with ${shown[1]}`,
		subject: "environments",
		related: production.filter((signal) => signal !== added).slice(0, 5).map(({ path }) => ({
			at: { path },
			message: "is production"
		}))
	};
}
function mixedIn(pipeline) {
	const isProduction = ({ kind }) => kind === "production";
	const inTasks = signalsInTasks(pipeline);
	const ofTriggers = inTasks.length === 0 ? [] : environmentsOfTriggers(pipeline);
	const production = inTasks.filter(isProduction);
	const others = inTasks.filter((signal) => !isProduction(signal));
	return {
		production: production.length > 0 ? production : ofTriggers.filter(isProduction),
		others: others.length > 0 ? others : ofTriggers.filter((signal) => !isProduction(signal))
	};
}
function signalsInTasks(pipeline) {
	const signals = [];
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			const environment = require_startup.textOf(require_startup.childOf(task.parameters, "environment"));
			const connection = task.connection.value;
			if (environment === void 0 && connection === void 0) continue;
			if (!require_check_command.isActive(pipeline, task) || require_check_command.isConditional(pipeline, task)) continue;
			signals.push(...signal(connection, task.connection.at.path, "connection"));
			if (environment !== void 0) signals.push(...signal(environment, [...task.parametersPath, "environment"], "environment"));
		}
	}
	signals.push(...dbtTargets(pipeline));
	return signals;
}
function dbtTargets(pipeline) {
	return require_check_command.dbtTasks(pipeline).flatMap(({ task, path, text }) => {
		const { 1: target } = /(?<=\s)(?:--target|-t)[ =]["']?([A-Za-z_]\w{0,40})/.exec(text) ?? [];
		return require_check_command.isConditional(pipeline, task) ? [] : signal(target, path, "dbt target");
	});
}
function environmentsOfTriggers(pipeline) {
	const { root } = pipeline.document;
	return pipeline.triggers.flatMap(({ path, environments }) => {
		const key = ["environment", "environments"].find((name) => require_startup.nodeAt(root, [...path, name])) ?? "";
		return environments.flatMap((name) => signal(name, [...path, key], "environment"));
	});
}
const none$2 = [];
function signal(text, path, noun) {
	const kind = text === void 0 ? null : require_check_command.environmentKind(text);
	return kind === null ? none$2 : [{
		kind,
		path,
		words: `${noun} ${require_startup.quoted(text ?? "")}`
	}];
}
const between = /\b(?:clone|cloning|copy|copies|promot\w*|release|deploy\w*|migrat\w*|compar\w*|reconcil\w*|mirror|replicat\w*|refresh (?:dev|staging|test)|blue.?green|ci|slim)\b/i;
function saysBoth(pipeline, other) {
	const labels = [
		pipeline.name,
		...pipeline.groups.map(({ label }) => label),
		...pipeline.tasks.map(({ label }) => label)
	];
	const kinds = labels.map(require_check_command.environmentKind);
	return labels.some((label) => between.test(label)) || kinds.includes("production") && kinds.includes(other);
}
// src/dialects/orchestra/rules/outputs-without-task.ts
const mostSearches = 20;
const mostRelated$2 = 5;
var outputs_without_task_default = require_startup.defineRule({
	summary: "Expressions in tasks must name the task whose outputs they read",
	why: "`outputs` without a task exists only in sensors and trigger events. In a task or a condition it has no value, and the run fails there.",
	remedy: "Write `tasks['id'].outputs['key']`, with the id of the task that stores the output.",
	severity: "warning",
	since: "0.1.0",
	about: ["output-reference"],
	*check(context) {
		const { pipeline } = context;
		const reads = require_check_command.soundReferences(pipeline).filter(({ context: of, site }) => of === "outputs" && readerIn(pipeline, site.reader));
		for (let $ = 0, $l = [...require_check_command.gather(reads, ({ site }) => String(site.reader)).values()]; $ < $l.length; $++) {
			const index = $, same = $l[$];
			{
				const reader = same[0]?.site.reader ?? null;
				const source = index < mostSearches ? soleSource(context, readerIn(pipeline, reader)) : void 0;
				yield* require_check_command.together(same, ({ site }) => require_check_command.nodeKeyOf(site.path), (some) => problemOf$2(pipeline, some, source));
			}
		}
	}
});
function problemOf$2(pipeline, [first, ...others], source) {
	const { site, span } = first;
	const word = {
		start: span.start,
		end: span.start + 7
	};
	const fix = source && require_check_command.replacePiece(pipeline.document, {
		path: site.path,
		within: word
	}, prefixOf(source), "unsafe");
	return {
		at: {
			path: site.path,
			within: span
		},
		message: `${require_check_command.readerOf(pipeline, site)} reads \`outputs\` without a task`,
		subject: String(site.reader),
		...source && { remedy: `Write \`${prefixOf(source)}\` instead of \`outputs\`.` },
		related: others.slice(0, mostRelated$2).map((other) => ({
			at: {
				path: other.site.path,
				within: other.span
			},
			message: "is read here too"
		})),
		...fix && others.length === 0 && { fix }
	};
}
function readerIn({ nodes }, key) {
	return key === null ? void 0 : nodes.get(key);
}
function soleSource(context, reader) {
	if (!reader) return void 0;
	const sources = context.pipeline.tasks.filter((task) => task.publishesOutputs && task !== reader && require_check_command.isAnyUpstream(context, [task], reader) === true);
	return sources.length === 1 ? sources[0] : void 0;
}
function prefixOf({ id }) {
	return `tasks['${id}'].outputs`;
}
// src/dialects/orchestra/rules/paused-comparison.ts
var paused_comparison_default = require_startup.defineRule({
	summary: "Conditions must not compare a status with PAUSED",
	why: "A paused task ends as SUCCEEDED, or as SKIPPED if it would not have run. The platform refuses a comparison with PAUSED.",
	remedy: "Compare with SUCCEEDED or SKIPPED, or remove the comparison.",
	severity: "error",
	since: "0.1.0",
	about: ["node-reference"],
	*check({ pipeline }) {
		for (const { site, values, reference } of statusComparisonsOf(pipeline)) for (let $ = 0, $l = values; $ < $l.length; $++) {
			const { text, span } = $l[$];
			if (text !== "PAUSED") continue;
			yield {
				at: {
					path: site.path,
					within: span
				},
				message: `${require_check_command.readerOf(pipeline, site)} compares a status with "PAUSED", which the platform refuses`,
				subject: [reference.context, {
					path: site.path,
					within: reference.nameSpan
				}]
			};
		}
	}
});
// src/dialects/orchestra/rules/placeholder-value.ts
var placeholder_value_default = require_startup.defineRule({
	summary: "Placeholder values should be replaced",
	why: "A placeholder such as `some_id` or `<SQL here>` is valid YAML, but the task fails when it runs, or changes the wrong object.",
	remedy: "Write the real value, or `${{ ENV.NAME }}` if it differs between environments.",
	severity: "warning",
	since: "0.1.0",
	*check({ pipeline }) {
		yield* require_check_command.together(placeholdersIn(pipeline), ({ key }) => key, tell);
	}
});
function tell(left) {
	const [first, ...others] = left;
	const values = [...new Set(left.map(({ value }) => value))];
	return {
		at: placeOf(first),
		message: left.length === 1 ? `${require_startup.listNames(values)} is a placeholder` : `${left.length} values are placeholders: ${require_startup.listNames(values)}`,
		subject: "placeholders",
		related: others.slice(0, 9).map((other) => ({
			at: placeOf(other),
			message: "is a placeholder too"
		}))
	};
}
function placeOf({ path, within }) {
	return {
		path,
		within
	};
}
const proseKeys = new Set([
	"name",
	"title",
	"description",
	"text",
	"message",
	"custom_message",
	"subject",
	"body",
	"prompt",
	"system_prompt",
	"instructions",
	"notes",
	"comment",
	"code",
	"meta",
	"tags",
	"status",
	"state",
	"label",
	"column",
	"type",
	"options"
]);
function placeholdersIn(pipeline) {
	const walk = {
		root: pipeline.document.root,
		holder: [],
		key: void 0,
		steps: [],
		found: new Map()
	};
	const { tasks, groups, triggers } = pipeline;
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const { parameters, parametersPath } = $l[$];
		lookAt(walk, parameters, parametersPath, void 0);
	}
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		if (task.connection.state !== "unset") look(walk, task.path, "connection");
	}
	for (let $ = 0, $l = groups; $ < $l.length; $++) {
		const { fanOut } = $l[$];
		if (fanOut) for (let $ = 0, $l = fanOut.inputs; $ < $l.length; $++) {
			const { path } = $l[$];
			look(walk, path);
		}
	}
	for (let $ = 0, $l = triggers; $ < $l.length; $++) {
		const { path, kind } = $l[$];
		for (let $ = 0, $l = keysOfTrigger(kind); $ < $l.length; $++) {
			const key = $l[$];
			look(walk, path, key);
		}
	}
	for (let $ = 0, $l = pipeline.parameters; $ < $l.length; $++) {
		const { path } = $l[$];
		look(walk, path, "default");
	}
	lookAtHandlers(walk, pipeline);
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		lookAtHandlers(walk, task);
	}
	for (let $ = 0, $l = triggers; $ < $l.length; $++) {
		const trigger = $l[$];
		lookAtHandlers(walk, trigger);
	}
	return walk.found.size === 0 ? none$1 : [...walk.found].sort(({ 0: a }, { 0: b }) => a - b).map(({ 1: placeholder }) => placeholder);
}
const none$1 = [];
function lookAtHandlers(walk, { handlers }) {
	for (let $ = 0, $l = handlers; $ < $l.length; $++) {
		const { destinations } = $l[$];
		for (let $ = 0, $l = destinations; $ < $l.length; $++) {
			const { path } = $l[$];
			look(walk, path, "destination");
			look(walk, path, "connection_id");
		}
	}
}
function look(walk, holder, key) {
	const parent = require_startup.nodeAt(walk.root, holder);
	lookAt(walk, key === void 0 ? parent : require_startup.childOf(parent, key), holder, key);
}
function lookAt(walk, node, holder, key) {
	if (!node) return;
	walk.holder = holder;
	walk.key = key;
	search(walk, node, 0);
}
const keysOfSensor = [
	"checks",
	"environments",
	"run_inputs"
];
const keysOfOthers = [
	"environment",
	"branch",
	"pipeline_id",
	"run_inputs"
];
function keysOfTrigger(kind) {
	return kind === "sensor" ? keysOfSensor : keysOfOthers;
}
function search(walk, node, depth) {
	const { steps } = walk;
	if (node.kind === "map") for (let $ = 0, $l = node.entries.list; $ < $l.length; $++) {
		const { key, value } = $l[$];
		steps[depth] = key;
		if (!isProse(key, value)) search(walk, value, depth + 1);
	}
	else if (node.kind === "list") for (let index = 0; index < node.items.length; index++) {
		steps[depth] = index;
		const item = node.items[index];
		if (item && !isOneOfSeveralStates(item, node.items.length)) search(walk, item, depth + 1);
	}
	else if (typeof node.value === "string") {
		const { value } = node;
		const within = isItsKey(walk, depth, value) ? {
			start: 0,
			end: value.length
		} : placeholderIn(value);
		if (within) note(walk, depth, node.span.start, within, value.slice(within.start, within.end).trim());
	}
}
function note({ holder, key, steps, found }, depth, start, within, value) {
	const above = key === void 0 ? holder : [...holder, key], below = steps.slice(0, depth);
	const names = below.filter((step) => typeof step === "string");
	found.set(start, {
		path: [...above, ...below],
		within,
		value,
		key: require_check_command.nodeKeyOf([
			...above,
			...names,
			value
		])
	});
}
function isItsKey(walk, depth, value) {
	const key = stepAt(walk, depth - 1);
	if (typeof key !== "string" || !key.endsWith("_id")) return false;
	return stepAt(walk, depth - 2) === "parameters" && value.trim().toLowerCase() === key;
}
function stepAt({ holder, key, steps }, at) {
	if (at >= 0) return steps[at];
	if (key === void 0) return holder.at(at);
	return at === -1 ? key : holder.at(at + 1);
}
function isOneOfSeveralStates(item, count) {
	return count > 1 && /^[A-Z]{3,5}$/.test(require_startup.textOf(item) ?? "");
}
const capital = /[A-Z]/;
function isProse(key, value) {
	return value.kind === "scalar" && (proseKeys.has(key) || capital.test(key) && proseKeys.has(key.toLowerCase()));
}
// src/dialects/orchestra/rules/platform-disagrees.ts
const mostIssues = 20;
const longestQuote = 160;
var platform_disagrees_default = require_startup.definePlatformRule({
	summary: "The platform's validator must accept the pipeline",
	why: "A definition that the platform refuses cannot be deployed, even if this tool finds no error in it.",
	remedy: "Correct what the platform reports. If it is correct as written, the schema of this tool or of the platform is out of date.",
	severity: "warning",
	since: "0.1.0",
	*check({ platform }) {
		const issues = (platform.issues ?? []).filter((issue) => !isToldElsewhere(issue, platform));
		for (let $ = 0, $l = issues.slice(0, mostIssues); $ < $l.length; $++) {
			const { path, message } = $l[$];
			yield {
				at: {
					path,
					part: "pair"
				},
				message: sentence(path, message),
				subject: message
			};
		}
		const left = issues.length - mostIssues;
		if (left > 0) yield {
			at: { path: [] },
			message: `The platform's validator reports ${left} more errors`,
			subject: "more"
		};
	}
});
function isToldElsewhere({ path }, { connections }) {
	return connections !== null && path[path.length - 1] === "connection";
}
function sentence(path, message) {
	const key = path[path.length - 1];
	return `The platform's validator reports an error${typeof key === "string" ? ` in ${require_startup.quoted(key)}` : ""}: ${words(message)}`;
}
function words(text) {
	return `"${require_startup.bounded(require_startup.visible(text).replaceAll("\"", "'"), longestQuote)}"`;
}
// src/dialects/orchestra/rules/python-command-unsupported.ts
var python_command_unsupported_default = require_startup.defineRule({
	summary: "A Python task should run one command with python, poetry or uv",
	why: "The task starts one program without a shell. Any other program is not found, and the first program receives a chain of commands as arguments.",
	remedy: "Start the command with `python`, `poetry` or `uv`, for example `python -m meltano run`, and use one task for each command.",
	severity: "warning",
	since: "0.1.0",
	expertise: "python",
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const text = commandOf(task);
				if (text === void 0) continue;
				const path = [...task.parametersPath, "command"];
				const start = text.length - text.trimStart().length;
				const word = /^[^\s;&]*/.exec(text.trimStart())?.[0] ?? "";
				const { commands, separators } = require_check_command.splitCommands(text.trimEnd());
				const separator = separators.find(({ span }) => span.start > start);
				if (/^[\w./-]+$/.test(word) && !/^(?:python[\d.]*|poetry|uv)$/.test(word)) yield {
					at: {
						path,
						within: {
							start,
							end: start + word.length
						}
					},
					message: `The command of task ${require_startup.quoted(task.label)} starts with ${require_startup.quoted(word)}, not with python, poetry or uv`,
					remedy: "Start the command with `python`, `poetry` or `uv`, for example `python -m meltano run`",
					subject: "program"
				};
				if (separator && commands.length > 1) yield {
					at: {
						path,
						...separator.text !== "\n" && { within: separator.span }
					},
					message: `Task ${require_startup.quoted(task.label)} has ${commands.length} commands, but only one can run`,
					remedy: "Use one task for each command, or one script that runs them all",
					subject: "commands"
				};
			}
		}
	}
});
function commandOf({ action, parameters }) {
	if (action.job !== "PYTHON_EXECUTE_SCRIPT" || require_startup.textOf(require_startup.entryOf(parameters, "source")?.value) === "INLINE") return void 0;
	const text = require_startup.textOf(require_startup.entryOf(parameters, "command")?.value);
	return text === void 0 || text.trim() === "" ? void 0 : text;
}
// src/dialects/orchestra/rules/retry-useless.ts
var retry_useless_default = require_startup.defineRule({
	summary: "Retries should not be set to the default of 0",
	why: "No retries is the default. Written out, 0 looks like a decision that the team made.",
	remedy: "Remove `retries: 0`, or set the number of retries that the task should have.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	*check({ pipeline }) {
		const rootPath = [...pipeline.configurationPath, "retries"];
		const root = require_startup.nodeAt(pipeline.document.root, rootPath);
		if (isZero(pipeline, rootPath)) yield told(pipeline, rootPath, "The pipeline sets", pipeline.tasks);
		if (root?.kind === "scalar" && root.value !== null && root.value !== 0) return;
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const own = [
					...task.path,
					"configuration",
					"retries"
				];
				if (isZero(pipeline, own) && !require_check_command.isUnsafeTwice(task)) yield told(pipeline, own, "The task sets", [task]);
			}
		}
	}
});
function isZero({ document }, path) {
	const node = require_startup.nodeAt(document.root, path);
	return node?.kind === "scalar" && node.value === 0;
}
function told({ document }, path, who, tasks) {
	const fix = tasks.some(require_check_command.isWorthRetrying) ? void 0 : removeEntry(document, path);
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
// src/dialects/orchestra/rules/scheduled-resync.ts
var scheduled_resync_default = require_startup.defineRule({
	summary: "Schedules should not run a full reload",
	why: "A historical resync or a reset reads every row of the source again. It takes hours, costs usage, and was usually meant for one run.",
	remedy: "Write `resync: false` (Fivetran) or `job_type: sync` (Airbyte); run a full reload manually when you need one.",
	severity: "warning",
	since: "0.1.0",
	about: ["trigger"],
	expertise: "ingestion",
	*check({ pipeline }) {
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				const reload = reloadOf(task);
				if (!reload || !require_check_command.isActive(pipeline, task) || require_check_command.isConditional(pipeline, task)) continue;
				const schedule = require_check_command.frequentSchedule(pipeline);
				if (!schedule) return;
				const path = [...task.parametersPath, reload.key];
				const node = require_startup.nodeAt(pipeline.document.root, path);
				if (!node) continue;
				const fix = node.kind === "scalar" && node.style === "plain" ? fixOf$1(reload, node.span) : void 0;
				yield {
					at: { path },
					message: `Task ${require_startup.quoted(task.label)} ${reload.does} each time that ${require_check_command.triggerPhrase(schedule)} fires`,
					subject: task.key,
					remedy: `Write \`${reload.key}: ${reload.instead}\`; run a full reload manually when you need one.`,
					...fix && { fix }
				};
			}
		}
	}
});
function fixOf$1({ instead }, span) {
	return {
		title: `Write ${instead}`,
		safety: "unsafe",
		edits: [{
			span,
			text: instead
		}]
	};
}
function reloadOf({ action: { job }, parameters }) {
	if (job === "FIVETRAN_SYNC_ALL") {
		const field = fieldIn(parameters, "resync");
		return field?.node.kind === "scalar" && field.node.value === true ? {
			key: field.key,
			does: "runs a historical resync",
			instead: "false"
		} : void 0;
	}
	if (job !== "AIRBYTE_CLOUD_JOB" && job !== "AIRBYTE_SERVER_JOB") return void 0;
	const field = fieldIn(parameters, "job_type");
	return field && require_startup.textOf(field.node) === "reset" ? {
		key: field.key,
		does: "deletes all synced data of its connection",
		instead: "sync"
	} : void 0;
}
// src/dialects/orchestra/rules/secret-variable.ts
var secret_variable_default = require_startup.defineRule({
	summary: "Credentials should be stored in connections, not in plain environment variables",
	why: "An environment variable is plain text for everyone who can see the environment, and it appears in the parameters of every run.",
	remedy: "Store the value in the connection of the task or in a vault, where only the task can read it.",
	severity: "note",
	profile: "strict",
	since: "0.1.0",
	about: ["variable-reference"],
	expertise: "platform",
	*check({ pipeline }) {
		const reads = pipeline.references.filter(isSecretRead);
		const byName = [...new Map([...reads].reverse().map((read) => [read.name ?? "", read])).values()].reverse();
		yield* require_check_command.together(byName, ({ name }) => name ?? "", ([first, ...others]) => {
			const names = [first, ...others].map(({ name }) => name ?? "");
			return {
				at: {
					path: first.site.path,
					within: first.span
				},
				message: `${names.length === 1 ? "Variable" : "Variables"} ${require_startup.listNames(names)} of the environment ${names.length === 1 ? "probably contains a credential" : "probably contain credentials"} as plain text`,
				subject: "variables",
				related: others.slice(0, 9).map(({ site, span }) => ({
					at: {
						path: site.path,
						within: span
					},
					message: "is read here"
				}))
			};
		});
	}
});
const alsoSecret = /(?:^|_)PAT$/i;
function isSecretRead({ context, name, site }) {
	return context === "env" && name !== null && site.reader !== null && !site.isCondition && (require_startup.isSecretName(name) || alsoSecret.test(name));
}
// src/dialects/orchestra/rules/self-trigger.ts
var self_trigger_default = require_startup.defineRule({
	summary: "A trigger on any pipeline should not match its own runs",
	why: "The pipeline id \"*\" matches every pipeline, including this one. A run that ends with one of the statuses starts the next one, without end: a persistent failure fills the workspace with runs and alerts.",
	remedy: "Write the ids of the upstream pipelines instead of \"*\", one trigger event for each.",
	severity: "warning",
	since: "0.1.0",
	about: ["upstream"],
	*check({ pipeline }) {
		if (choosesByInput(pipeline)) return;
		for (let $ = 0, $l = pipeline.triggers; $ < $l.length; $++) {
			const trigger = $l[$];
			{
				const statuses = trigger.upstream?.pipeline.trim() === "*" ? ownStatuses(pipeline, trigger) : [];
				yield* require_check_command.together(statuses, (status) => status, (some) => ({
					at: { path: [...trigger.path, "pipeline_id"] },
					message: `The trigger event on any pipeline ("*") matches runs of this pipeline too: each run that ends ${require_startup.joined$1(some).replace(/ and (?=\S+$)/, " or ")} starts another one`,
					subject: require_check_command.nodeKeyOf(trigger.path)
				}));
			}
		}
	}
});
function ownStatuses(pipeline, { upstream }) {
	const canFail = pipeline.gaps.has("nodes") || pipeline.tasks.some(({ onFailure }) => onFailure === "fail");
	return [...new Set(upstream?.named.map(({ text }) => text) ?? [])].filter((status) => status !== "FAILED" || canFail);
}
function choosesByInput(pipeline) {
	const choosers = new Set(pipeline.references.filter(({ context, site }) => context === "input" && site.isCondition).flatMap(({ site }) => site.reader ?? []));
	const isFirst = (node) => node.dependencies.length === 0 && node.parent === null;
	return [...pipeline.nodes.values()].filter(isFirst).every((top) => choosers.has(top.key) || top.kind === "group" && top.children.length > 0 && top.children.every((key) => choosers.has(key)));
}
// src/dialects/orchestra/rules/sensor-always-passes.ts
const withoutLimit$1 = ["SQL_SERVER_QUERY", "FABRIC_SYNAPSE_QUERY"];
var sensor_always_passes_default = require_startup.defineRule({
	summary: "Sensor queries must return no row until the data is ready",
	why: "An SQL check passes as soon as its query returns a row. An aggregate such as `COUNT(*)` returns one row even if it counts nothing, so the sensor starts a run at its first poll.",
	remedy: "Select the rows themselves: `SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1`. Or keep the aggregate and add `HAVING COUNT(*) > 0`.",
	severity: "warning",
	since: "0.1.0",
	about: ["sensor"],
	expertise: "warehouse",
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.checksOf(pipeline); $ < $l.length; $++) {
			const part = $l[$];
			{
				const query = sensorQueryOf(part.check);
				const statements = query && !readsRows(pipeline.document, part) ? require_check_command.sqlStatements(query.text) : void 0;
				const { 0: statement } = statements ?? [];
				if (!query || statements?.length !== 1 || !statement || !alwaysReturnsRow(statement)) continue;
				const fix = havingFix(pipeline.document, query);
				yield {
					at: { path: [
						...part.check.path,
						"parameters",
						query.key
					] },
					message: `${require_check_command.checkWord(part.check)} passes at every poll: its query always returns a row`,
					subject: query.key,
					...withoutLimit$1.includes(part.check.type) && { remedy: "Select the rows themselves: `SELECT TOP 1 1 FROM \u2026 WHERE \u2026`. Or keep the aggregate and add `HAVING COUNT(*) > 0`." },
					...fix && { fix }
				};
			}
		}
	}
});
function readsRows({ root }, { trigger, check }) {
	const isWritten = (path, key) => {
		const node = fieldIn(require_startup.nodeAt(root, path), key)?.node;
		return node !== void 0 && !require_startup.isUnset(node) && !require_startup.isEmptyCollection(node);
	};
	return isWritten(trigger.path, "condition") || isWritten(check.path, "map_outputs");
}
function havingFix({ source }, query) {
	const isPlain = /^select\s+count\s?\(\s?\*\s?\)\s+from\s/i.test(query.text);
	const hasTail = /\b(?:order|limit|offset|fetch|union|option|window)\b/i.test(query.text);
	const end = isPlain && !hasTail ? endOfText(source.text, query) : void 0;
	return end === void 0 ? void 0 : {
		title: "Add HAVING COUNT(*) > 0",
		safety: "unsafe",
		edits: [{
			span: {
				start: end,
				end
			},
			text: " HAVING COUNT(*) > 0"
		}]
	};
}
// src/dialects/orchestra/rules/sensor-never-passes.ts
var sensor_never_passes_default = require_startup.defineRule({
	summary: "Sensor queries must return a row when the data is ready",
	why: "An SQL check passes when its query returns a row. With `LIMIT 0` or a condition that is never true it returns none, so every poll window times out and no run starts.",
	remedy: "Write `LIMIT 1` (SQL Server and Fabric: `TOP 1`), or remove the condition that is never true.",
	severity: "warning",
	since: "0.1.0",
	about: ["sensor"],
	expertise: "warehouse",
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.checksOf(pipeline); $ < $l.length; $++) {
			const { check } = $l[$];
			{
				const query = sensorQueryOf(check);
				const statements = query && require_check_command.sqlStatements(query.text);
				const { 0: statement } = statements ?? [];
				if (!query || statements?.length !== 1 || !statement || !neverReturnsRow(statement)) continue;
				yield {
					at: { path: [
						...check.path,
						"parameters",
						query.key
					] },
					message: `${require_check_command.checkWord(check)} never passes: its query never returns a row`,
					subject: query.key
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/sensor-prefix-missing.ts
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
var sensor_prefix_missing_default = require_startup.defineRule({
	summary: "File sensors should say which files they wait for",
	why: "Without a prefix any file in the bucket starts a run, including files of other pipelines, and each poll lists the whole bucket.",
	remedy: "Set `prefix`, or the path parameter of this check, to the common path of the files.",
	severity: "warning",
	since: "0.1.0",
	about: ["sensor"],
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.checksOf(pipeline); $ < $l.length; $++) {
			const { check } = $l[$];
			if (!check.type.endsWith("_FILE") || !isOpen(check)) continue;
			yield {
				at: {
					path: [...check.path, "parameters"],
					part: "key"
				},
				message: `${require_check_command.checkWord(check)} waits for any file: it has no prefix, path or pattern`,
				subject: "prefix"
			};
		}
	}
});
function isOpen({ parameters }) {
	if (parameters === void 0 || require_startup.isUnset(parameters)) return true;
	if (parameters.kind !== "map") return false;
	return [...parameters.entries].every(({ 0: key, 1: { value } }) => places.includes(key) || require_startup.isUnset(value) || isEmptyText(value));
}
function isEmptyText(value) {
	return value.kind === "scalar" && typeof value.value === "string" && value.value.trim() === "";
}
// src/dialects/orchestra/rules/sensor-query-unbounded.ts
const bound = /\b(?:limit|top|fetch\s+(?:first|next)|rownum|tablesample|sample|exists)\b|\b(?:any_value|avg|bool_or|bool_and|count|countif|count_if|count_big|logical_or|logical_and|max|min|sum)\s*\(/;
const withoutLimit = ["SQL_SERVER_QUERY", "FABRIC_SYNAPSE_QUERY"];
var sensor_query_unbounded_default = require_startup.defineRule({
	summary: "Sensor queries should return one row at most",
	why: "A sensor polls every minute or so and only needs to know whether there is a row. Without a limit the warehouse reads and returns all of them in each poll.",
	remedy: "Add `LIMIT 1` at the end (SQL Server and Fabric: `SELECT TOP 1`). Do not select an aggregate instead: it always returns a row.",
	severity: "warning",
	since: "0.1.0",
	about: ["sensor"],
	expertise: "warehouse",
	*check({ pipeline }) {
		for (let $ = 0, $l = require_check_command.checksOf(pipeline); $ < $l.length; $++) {
			const { check } = $l[$];
			{
				const query = sensorQueryOf(check);
				if (!query || !isUnbounded(query.text)) continue;
				const fix = limitFix(pipeline.document, check, query);
				yield {
					at: { path: [
						...check.path,
						"parameters",
						query.key
					] },
					message: `${require_check_command.checkWord(check)} selects all rows in each poll, but one row is enough`,
					subject: query.key,
					...withoutLimit.includes(check.type) && { remedy: "Write `SELECT TOP 1`." },
					...fix && { fix }
				};
			}
		}
	}
});
function isUnbounded(text) {
	const sql = require_check_command.bareSql(text);
	if (!/^\s*(?:select|with)\b/.test(sql) || !/\bfrom\b/.test(sql) || bound.test(sql)) return false;
	return !require_check_command.sqlStatements(text)?.some(alwaysReturnsRow);
}
function limitFix({ source, root }, check, query) {
	const outputs = fieldIn(require_startup.nodeAt(root, check.path), "map_outputs")?.node;
	const end = outputs !== void 0 && !require_startup.isUnset(outputs) && !require_startup.isEmptyCollection(outputs) || withoutLimit.includes(check.type) ? void 0 : endOfText(source.text, query);
	return end === void 0 ? void 0 : {
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
// src/dialects/orchestra/rules/threshold-never-fires.ts
var threshold_never_fires_default = require_startup.defineRule({
	summary: "Test thresholds must be reachable",
	why: "A row count is never below 0: a test with such an error threshold always passes.",
	remedy: "Write a row count that can occur, such as `= 0` for \"no rows\" or `> 0` for \"any row\".",
	severity: "warning",
	since: "0.1.0",
	about: ["test"],
	*check({ pipeline }) {
		const written = writtenThresholds(pipeline);
		const warned = new Set();
		for (let $ = 0, $l = written; $ < $l.length; $++) {
			const { task, level, threshold } = $l[$];
			if (level === "warn" && threshold && !neverFires(threshold)) warned.add(task);
		}
		for (let $ = 0, $l = written; $ < $l.length; $++) {
			const one = $l[$];
			{
				const { task, level, threshold, entry } = one;
				if (!threshold || !neverFires(threshold) || task.paused) continue;
				const onlyWarns = level === "error" && warned.has(task);
				yield {
					at: { path: thresholdPath(one) },
					message: `${level === "error" ? "Test" : "The warning of test"} ${require_startup.quoted(task.label)} ${level === "error" ? "never fails" : "never fires"}: no row count is ${require_startup.quoted(require_startup.textOf(entry.value)?.trim() ?? "")}${onlyWarns ? ", so it can only warn" : ""}`,
					subject: level,
					...(onlyWarns || level === "warn") && { severity: "note" }
				};
			}
		}
		yield* emptyQueries(pipeline);
	}
});
const defaultThreshold$1 = "> 0";
function* emptyQueries(pipeline) {
	for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			if (task.action.facts?.family !== "test" || !require_check_command.isActive(pipeline, task)) continue;
			const field = fieldIn(task.parameters, "statement") ?? fieldIn(task.parameters, "query");
			const written = fieldIn(task.parameters, "error_threshold_expression");
			const threshold = parseThreshold(written ? require_startup.textOf(written.node) ?? "" : defaultThreshold$1);
			const statements = field && threshold && !neverFires(threshold) ? require_check_command.sqlStatements(require_startup.textOf(field.node) ?? "") : void 0;
			const { 0: statement } = statements ?? [];
			if (!field || !threshold || !statement || statements?.length !== 1 || fires(threshold, 0) || !neverReturnsRow(statement)) continue;
			const warning = fieldIn(task.parameters, "warn_threshold_expression");
			const warns = parseThreshold(require_startup.textOf(warning?.node) ?? defaultThreshold$1);
			const onlyWarns = warns !== void 0 && fires(warns, 0);
			yield {
				at: { path: [...task.parametersPath, field.key] },
				message: `Test ${require_startup.quoted(task.label)} never fails: its query never returns a row${onlyWarns ? ", so it can only warn" : ""}`,
				subject: "query",
				remedy: "Remove `LIMIT 0`, or the condition that is never true.",
				...onlyWarns && { severity: "note" }
			};
		}
	}
}
// src/dialects/orchestra/rules/threshold-unset.ts
const reconciliation = "DATA_RECONCILIATION_MANUAL_QUERY";
var threshold_unset_default = require_startup.defineRule({
	summary: "Reconciliations should have an error threshold",
	why: "A reconciliation by queries has no default threshold. Without one it always succeeds, and looks like a test that passes.",
	remedy: "Set `error_threshold_expression`, such as `> 0`, in the parameters of the task.",
	severity: "note",
	since: "0.1.0",
	about: ["test"],
	*check({ pipeline }) {
		const silent = pipeline.tasks.filter((task) => task.action.job === reconciliation && !task.paused && lacksThresholds(task));
		yield* require_check_command.together(silent, ({ key }) => key, (silent) => ({
			at: {
				path: silent[0].path,
				part: "key"
			},
			message: silent.length === 1 ? `Reconciliation ${require_startup.quoted(silent[0].label)} has no threshold, so it never fails` : `Reconciliations without a threshold never fail: ${require_startup.listNames(silent.map((task) => task.label))}`,
			subject: "pipeline"
		}));
	}
});
function lacksThresholds({ parameters }) {
	if (parameters?.kind !== "map") return false;
	return ["error_threshold_expression", "warn_threshold_expression"].every((key) => require_startup.isUnset(fieldIn(parameters, key)?.node));
}
// src/dialects/orchestra/rules/threshold-warning-unreachable.ts
const defaultThreshold = "> 0";
const withoutDefault = "DATA_RECONCILIATION_MANUAL_QUERY";
var threshold_warning_unreachable_default = require_startup.defineRule({
	summary: "Warning thresholds must be reachable",
	why: "The error threshold takes precedence: if it fires on every row count that should warn, the test fails and never warns.",
	remedy: "Set the warning threshold below the error threshold, or remove it.",
	severity: "warning",
	since: "0.1.0",
	about: ["test"],
	*check({ pipeline }) {
		const hidden = hiddenWarnings(pipeline);
		const equal = hidden.filter(({ warnText, errorText }) => warnText === errorText);
		for (let $ = 0, $l = hidden; $ < $l.length; $++) {
			const pair = $l[$];
			if (pair.warnText !== pair.errorText) yield implied(pair);
		}
		yield* require_check_command.together(equal, ({ task }) => task.key, sameTexts);
	}
});
function hiddenWarnings(pipeline) {
	const written = writtenThresholds(pipeline);
	if (!written.some(({ level }) => level === "warn")) return none;
	return [...require_check_command.gather(written, ({ task }) => task.key).values()].flatMap((thresholds) => {
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
const none = [];
function shown({ comparator, count: rows }) {
	return `${comparator} ${rows}`;
}
function textIn(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function implied({ task, warn, warnText, errorText, isDefault }) {
	const origin = isDefault ? ", the default," : "";
	return {
		at: { path: thresholdPath(warn) },
		message: `The warning ${require_startup.quoted(warnText)} of test ${require_startup.quoted(task.label)} never fires: the error threshold ${require_startup.quoted(errorText)}${origin} fires on the same row counts`,
		subject: "warn",
		...isDefault && { remedy: "Add an error threshold above the warning threshold." }
	};
}
function sameTexts(equal) {
	const { 0: first } = equal;
	const isOne = equal.length === 1;
	const who = isOne ? `Test ${require_startup.quoted(first.task.label)}` : `${require_startup.count(equal.length, "test")} (${require_startup.listNames(equal.map(({ task }) => task.label))})`;
	return {
		at: { path: thresholdPath(first.warn) },
		message: `${who} can fail but never warn: ${isOne ? "its two thresholds" : "both thresholds"} are the same`,
		subject: "same",
		severity: "note",
		related: equal.slice(1, 6).map(({ warn }) => ({
			at: { path: thresholdPath(warn) },
			message: "the same here"
		}))
	};
}
// src/dialects/orchestra/rules/undeclared-output-mapping.ts
var undeclared_output_mapping_default = require_startup.defineRule({
	summary: "Sensors must map their outputs to declared inputs",
	why: "The sensor passes its output to an input that does not exist, so no task can read it.",
	remedy: "Declare the input under `inputs:`, or map the output to a declared one.",
	severity: "error",
	since: "0.1.0",
	about: ["passed-value"],
	*check({ pipeline }) {
		yield* require_check_command.undeclaredPasses(pipeline, "output");
	}
});
// src/dialects/orchestra/rules/unknown-matrix-key.ts
const mostRelated$1 = 5;
const mostKeys = 8;
var unknown_matrix_key_default = require_startup.defineRule({
	summary: "Expressions must read keys that the matrix items have",
	why: "An item without the key has no value there, and the expression fails when that item runs.",
	remedy: "Write a key that the items have, or add the key to each item under `matrix.inputs`.",
	severity: "warning",
	since: "0.1.0",
	about: ["matrix-reference"],
	*check({ pipeline }) {
		const missing = require_check_command.soundReferences(pipeline).flatMap((reference) => keyRead(pipeline, reference) ?? []).filter(({ keys, key }) => lacking(keys, key) > 0);
		for (const same of require_check_command.gather(missing, ({ input, key }) => JSON.stringify([input.path, key])).values()) yield* require_check_command.together(same, ({ site }) => require_check_command.nodeKeyOf(site.path), (some) => problemOf$1(pipeline, some));
	}
});
function keyRead(pipeline, { context, name, path, span, site }) {
	const { 0: key } = path;
	if (context !== "matrix" || name === null || typeof key !== "string") return void 0;
	const task = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
	const input = (task?.kind === "task" ? require_check_command.groupsAround(pipeline, task).find(({ fanOut }) => fanOut !== null) : void 0)?.fanOut?.inputs.find((known) => known.name.toLowerCase() === name.toLowerCase());
	const keys = input && itemKeysOf(input);
	if (!input || !keys || keys.length === 0) return void 0;
	const start = site.text.indexOf(key, span.start + name.length);
	return {
		input,
		keys,
		key,
		within: path.length === 1 && start !== -1 && start + key.length <= span.end ? {
			start,
			end: start + key.length
		} : span,
		site
	};
}
const known = new require_startup.Memo();
function itemKeysOf(input) {
	if (!known.has(input)) {
		const keys = input.items?.map(keysOf) ?? [];
		known.set(input, keys.includes(void 0) ? void 0 : keys.flatMap((names) => names ? [names] : []));
	}
	return known.get(input);
}
function keysOf(item) {
	if (item.kind === "map") return item.entries.has("<<") ? void 0 : [...item.entries.keys()];
	if (item.kind === "list") return void 0;
	return typeof item.value === "string" && /\$\{\{|^\s*[{[]/.test(item.value) ? void 0 : [];
}
function lacking(keys, key) {
	return keys.filter((known) => known.every((name) => name.toLowerCase() !== key.toLowerCase())).length;
}
function problemOf$1(pipeline, [first, ...others]) {
	const { input, keys, key, within, site } = first;
	const names = [...new Set(keys.flat())];
	const lack = lacking(keys, key);
	const near = lack === keys.length ? require_check_command.suggesterFor(names)(key) : void 0;
	const fix = others.length === 0 ? require_check_command.suggestedFix(pipeline.document, {
		path: site.path,
		within
	}, near) : void 0;
	const owner = (lack < keys.length ? `${lack} of ${require_startup.count(keys.length, "item")} of matrix input ${require_startup.quoted(input.name)} ${lack === 1 ? "lacks" : "lack"} it` : void 0) ?? (names.length === 0 ? `the items of matrix input ${require_startup.quoted(input.name)} have no keys` : `the items of matrix input ${require_startup.quoted(input.name)} have ${require_startup.listNames(names.slice(0, mostKeys))}`);
	return {
		at: {
			path: site.path,
			within
		},
		message: `${require_check_command.readerOf(pipeline, site)} reads key ${require_startup.quoted(key)}, but ${owner}${require_check_command.didYouMean(near)}`,
		subject: [require_check_command.nodeKeyOf(input.path), `key ${key}`],
		...names.length === 0 && { remedy: `Write \`\${{ MATRIX.${input.name} }}\`, or make each item an object with that key.` },
		...lack < keys.length && {
			severity: "note",
			remedy: "Add the key to each item under `matrix.inputs`."
		},
		related: others.slice(0, mostRelated$1).map((read) => ({
			at: {
				path: read.site.path,
				within: read.within
			},
			message: "is read here too"
		})),
		...fix && { fix }
	};
}
// src/dialects/orchestra/rules/unknown-matrix-name.ts
const mostRelated = 5;
var unknown_matrix_name_default = require_startup.defineRule({
	summary: "Expressions must use a name of the matrix of their group",
	why: "MATRIX contains only the names under `matrix.inputs` of the same group. Any other name has no value, and the expression fails.",
	remedy: "Use a name under `matrix.inputs` of the group, or add a matrix to the group.",
	severity: "error",
	since: "0.1.0",
	about: ["matrix-reference"],
	*check({ pipeline }) {
		const reads = unknownReads(pipeline);
		for (const same of require_check_command.gather(reads, ({ group, name }) => JSON.stringify([group?.key ?? null, name])).values()) yield* require_check_command.together(same, ({ site }) => require_check_command.nodeKeyOf(site.path), (reads) => problemOf(pipeline, reads));
	}
});
function unknownReads(pipeline) {
	return require_check_command.soundReferences(pipeline).flatMap(({ context, name, nameSpan, site }) => {
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
function problemOf(pipeline, reads) {
	const [first, ...others] = reads;
	const { group, name, site } = first;
	const names = namesIn(group) ?? [];
	const near = require_check_command.suggesterFor(names)(name);
	const fix = fixOf(pipeline, reads, near);
	const emptyPath = group ? [...group.path, "matrix"] : [];
	const isEmpty = group !== null && require_startup.nodeAt(pipeline.document.root, emptyPath) !== void 0 && !group.fanOut;
	const owner = group?.fanOut ? `the matrix of its group has ${require_startup.listNames(names)}` : group ? `${isEmpty ? "the matrix of" : ""} its group ${require_startup.quoted(group.label)} ${isEmpty ? "is empty" : "has no matrix"}`.trimStart() : "it is not in a group";
	const places = isEmpty ? reads : others;
	return {
		at: isEmpty ? {
			path: emptyPath,
			part: "key"
		} : first.at,
		message: `${require_check_command.readerOf(pipeline, site)} reads MATRIX value ${require_startup.quoted(name)}, but ${owner}`,
		subject: [group?.key ?? "", name],
		...near && { remedy: `Write ${require_startup.quoted(near.name)}` },
		...isEmpty && { remedy: `Write the values of ${require_startup.quoted(name)} under \`inputs:\` of the matrix` },
		related: places.slice(0, mostRelated).map(({ at }) => ({
			at,
			message: isEmpty ? "is read here" : "is read here too"
		})),
		...fix && { fix }
	};
}
function fixOf(pipeline, reads, near) {
	const fixes = reads.flatMap(({ at }) => require_check_command.suggestedFix(pipeline.document, at, near) ?? []);
	const { 0: first } = fixes;
	return first && fixes.length === reads.length ? {
		...first,
		edits: fixes.flatMap(({ edits }) => edits)
	} : void 0;
}
function groupOf(pipeline, site) {
	const task = site.reader === null ? void 0 : pipeline.nodes.get(site.reader);
	if (task?.kind !== "task") return void 0;
	const around = require_check_command.groupsAround(pipeline, task);
	return around.find(({ fanOut }) => fanOut !== null) ?? around[0] ?? (task.parent === null ? null : void 0);
}
// src/dialects/orchestra/rules/unknown-status.ts
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
var unknown_status_default = require_startup.defineRule({
	summary: "Conditions must compare with valid statuses",
	why: "No task ever has an unknown status, so the comparison has the same result in every run, without an error.",
	remedy: `Use one of ${require_startup.joined$1([...finalStatuses])}.`,
	severity: "warning",
	since: "0.1.0",
	about: ["node-reference"],
	*check({ pipeline }) {
		for (const { site, values } of statusComparisonsOf(pipeline)) for (let $ = 0, $l = values; $ < $l.length; $++) {
			const { text, span } = $l[$];
			{
				if (accepted.has(text)) continue;
				const near = foreignWords.get(text.trim().toLowerCase()) ?? require_startup.soleClosestTo(text, [...statuses, "COMPLETED"]);
				const at = {
					path: site.path,
					within: span
				};
				const fix = near === void 0 ? void 0 : require_check_command.replacePiece(pipeline.document, at, near, "unsafe");
				yield {
					at,
					message: `${require_check_command.readerOf(pipeline, site)} compares a status with ${require_startup.quoted(text)}, which no task ever has${near === void 0 ? "" : `; did you mean ${require_startup.quoted(near)}?`}`,
					subject: text,
					...near !== void 0 && { remedy: `Write ${require_startup.quoted(near)}` },
					...fix && { fix }
				};
			}
		}
	}
});
// src/dialects/orchestra/rules/unread-output.ts
var unread_output_default = require_startup.defineRule({
	summary: "Stored outputs should be read by a task",
	why: "Stored outputs count toward the 5 MB limit of a run, and query results in them may be data that should not leave the warehouse.",
	remedy: "Remove `set_outputs`, or read the outputs in a later task.",
	severity: "note",
	since: "0.1.0",
	about: ["output"],
	*check({ pipeline }) {
		const read = readTasks(pipeline);
		if (read === void 0) return;
		for (let $ = 0, $l = pipeline.tasks; $ < $l.length; $++) {
			const task = $l[$];
			{
				if (!task.publishesOutputs || task.paused || read.has(task.id.toLowerCase())) continue;
				const path = settingPath(task);
				const node = require_startup.nodeAt(pipeline.document.root, path);
				yield {
					at: {
						path,
						part: "pair"
					},
					message: `Task ${require_startup.quoted(task.label)} stores its outputs, but no task in this file reads them`,
					subject: "outputs",
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
	}
});
function readTasks(pipeline) {
	if (pipeline.gaps.has("reads")) return void 0;
	const read = new Set();
	const suggest = require_check_command.suggesterFor(pipeline.tasks.map(({ id }) => id));
	for (let $ = 0, $l = pipeline.references; $ < $l.length; $++) {
		const { context, name, member } = $l[$];
		{
			if (context === "run" && name === null) return void 0;
			if (context !== "task") continue;
			if (name === null) return void 0;
			const id = require_check_command.nodesById(pipeline).task.has(name.toLowerCase()) ? name : suggest(name)?.name ?? name;
			if (member === null || member === "outputs") read.add(id.toLowerCase());
		}
	}
	return read;
}
function settingPath(task) {
	const parameters = task.parameters;
	const key = parameters?.kind === "map" && !parameters.entries.has("set_outputs") ? "setOutputs" : "set_outputs";
	return [...task.parametersPath, key];
}
// src/dialects/orchestra/rules/unset-output.ts
var unset_output_default = require_startup.defineRule({
	summary: "Tasks whose outputs are read must store them",
	why: "A task stores its outputs for later tasks only with `set_outputs: true`. Without it the expression has no value.",
	remedy: "Set `set_outputs: true` in the parameters of the task that is read.",
	severity: "warning",
	since: "0.1.0",
	about: ["node-reference"],
	*check({ pipeline }) {
		const told = new Set();
		for (let $ = 0, $l = require_check_command.soundReferences(pipeline); $ < $l.length; $++) {
			const reference = $l[$];
			{
				if (reference.context !== "task" || reference.member !== "outputs") continue;
				const [task, ...others] = require_check_command.referentsOf(pipeline, reference);
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
					message: `${require_check_command.readerOf(pipeline, site)} reads outputs of task ${require_startup.quoted(task.label)}, which does not store outputs`,
					subject: task.key,
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
	}
});
function keepsNothing(task) {
	if (task.parameters?.kind !== "map" || task.publishesOutputs || task.action.facts?.storesOutputsOnRequest !== true) return false;
	const written = require_startup.childOf(task.parameters, "set_outputs") ?? require_startup.childOf(task.parameters, "setOutputs");
	return require_startup.isUnset(written) || written?.kind === "scalar" && written.value === false;
}
// src/dialects/orchestra/rules/index.ts
var rules_exports = require_rolldown_runtime.__exportAll({ rules: () => rules });
const rules = {
	"ai-output-executed": require_startup.onlyFor("orchestra", ai_output_executed_default),
	"airflow-macro": require_startup.onlyFor("orchestra", airflow_macro_default),
	"alert-destination-incomplete": require_startup.onlyFor("orchestra", alert_destination_incomplete_default),
	"alert-private-mailbox": require_startup.onlyFor("orchestra", alert_private_mailbox_default),
	"alert-unreachable": require_startup.onlyFor("orchestra", alert_unreachable_default),
	"bare-condition": require_startup.onlyFor("orchestra", bare_condition_default),
	"bare-expression": require_startup.onlyFor("orchestra", bare_expression_default),
	"branch-pinned": require_startup.onlyFor("orchestra", branch_pinned_default),
	"comparison-type-mismatch": require_startup.onlyFor("orchestra", comparison_type_mismatch_default),
	"comparison-with-null": require_startup.onlyFor("orchestra", comparison_with_null_default),
	"condition-always-false": require_startup.onlyFor("orchestra", condition_always_false_default),
	"condition-ignores-skipped": require_startup.onlyFor("orchestra", condition_ignores_skipped_default),
	"condition-mixes-and-or": require_startup.onlyFor("orchestra", condition_mixes_and_or_default),
	"connection-failing": require_startup.onlyFor("orchestra", connection_failing_default),
	"connection-literal": require_startup.onlyFor("orchestra", connection_literal_default),
	"connection-missing": require_startup.onlyFor("orchestra", connection_missing_default),
	"connection-suffix-missing": require_startup.onlyFor("orchestra", connection_suffix_missing_default),
	"cron-step-uneven": require_startup.onlyFor("orchestra", cron_step_uneven_default),
	"cron-weekday-number": require_startup.onlyFor("orchestra", cron_weekday_number_default),
	"dbt-builds-nothing": require_startup.onlyFor("orchestra", dbt_builds_nothing_default),
	"dbt-command-chain": require_startup.onlyFor("orchestra", dbt_command_chain_default),
	"dbt-full-refresh": require_startup.onlyFor("orchestra", dbt_full_refresh_default),
	"dbt-project-dir-missing": require_startup.onlyFor("orchestra", dbt_project_dir_missing_default),
	"dbt-untested": require_startup.onlyFor("orchestra", dbt_untested_default),
	"empty-section": require_startup.onlyFor("orchestra", empty_section_default),
	"environment-missing": require_startup.onlyFor("orchestra", environment_missing_default),
	"environment-pinned": require_startup.onlyFor("orchestra", environment_pinned_default),
	"failure-hidden": require_startup.onlyFor("orchestra", failure_hidden_default),
	"hard-coded-date": require_startup.onlyFor("orchestra", hard_coded_date_default),
	"input-default-mismatch": require_startup.onlyFor("orchestra", input_default_mismatch_default),
	"input-options": require_startup.onlyFor("orchestra", input_options_default),
	"invalid-exclude-date": require_startup.onlyFor("orchestra", invalid_exclude_date_default),
	"invalid-json": require_startup.onlyFor("orchestra", invalid_json_default),
	"invalid-threshold": require_startup.onlyFor("orchestra", invalid_threshold_default),
	"inverted-test": require_startup.onlyFor("orchestra", inverted_test_default),
	"matrix-duplicate-id": require_startup.onlyFor("orchestra", matrix_duplicate_id_default),
	"matrix-id-missing": require_startup.onlyFor("orchestra", matrix_id_missing_default),
	"missing-dollar": require_startup.onlyFor("orchestra", missing_dollar_default),
	"mixed-environments": require_startup.onlyFor("orchestra", mixed_environments_default),
	"outputs-without-task": require_startup.onlyFor("orchestra", outputs_without_task_default),
	"paused-comparison": require_startup.onlyFor("orchestra", paused_comparison_default),
	"placeholder-value": require_startup.onlyFor("orchestra", placeholder_value_default),
	"platform-disagrees": require_startup.onlyFor("orchestra", platform_disagrees_default),
	"python-command-unsupported": require_startup.onlyFor("orchestra", python_command_unsupported_default),
	"retry-useless": require_startup.onlyFor("orchestra", retry_useless_default),
	"scheduled-resync": require_startup.onlyFor("orchestra", scheduled_resync_default),
	"secret-variable": require_startup.onlyFor("orchestra", secret_variable_default),
	"self-trigger": require_startup.onlyFor("orchestra", self_trigger_default),
	"sensor-always-passes": require_startup.onlyFor("orchestra", sensor_always_passes_default),
	"sensor-never-passes": require_startup.onlyFor("orchestra", sensor_never_passes_default),
	"sensor-prefix-missing": require_startup.onlyFor("orchestra", sensor_prefix_missing_default),
	"sensor-query-unbounded": require_startup.onlyFor("orchestra", sensor_query_unbounded_default),
	"threshold-never-fires": require_startup.onlyFor("orchestra", threshold_never_fires_default),
	"threshold-unset": require_startup.onlyFor("orchestra", threshold_unset_default),
	"threshold-warning-unreachable": require_startup.onlyFor("orchestra", threshold_warning_unreachable_default),
	"undeclared-output-mapping": require_startup.onlyFor("orchestra", undeclared_output_mapping_default),
	"unknown-matrix-key": require_startup.onlyFor("orchestra", unknown_matrix_key_default),
	"unknown-matrix-name": require_startup.onlyFor("orchestra", unknown_matrix_name_default),
	"unknown-status": require_startup.onlyFor("orchestra", unknown_status_default),
	"unread-output": require_startup.onlyFor("orchestra", unread_output_default),
	"unset-output": require_startup.onlyFor("orchestra", unset_output_default)
};
module.exports = {
	ai_output_executed_default,
	airflow_macro_default,
	alertIntegrations,
	alert_destination_incomplete_default,
	alert_private_mailbox_default,
	alert_unreachable_default,
	anyFinalStatus,
	bare_condition_default,
	bare_expression_default,
	branch_pinned_default,
	comparison_type_mismatch_default,
	comparison_with_null_default,
	condition_always_false_default,
	condition_ignores_skipped_default,
	condition_mixes_and_or_default,
	connection_failing_default,
	connection_literal_default,
	connection_missing_default,
	connection_suffix_missing_default,
	contextSpellings,
	cron_step_uneven_default,
	cron_weekday_number_default,
	dbt_builds_nothing_default,
	dbt_command_chain_default,
	dbt_full_refresh_default,
	dbt_project_dir_missing_default,
	dbt_untested_default,
	empty_section_default,
	environment_missing_default,
	environment_pinned_default,
	failure_hidden_default,
	finalStatuses,
	functions,
	groupMembers,
	hard_coded_date_default,
	input_default_mismatch_default,
	input_options_default,
	integrationNames,
	integrationOf,
	invalid_exclude_date_default,
	invalid_json_default,
	invalid_threshold_default,
	inverted_test_default,
	jobNames,
	jobOf,
	matrix_duplicate_id_default,
	matrix_id_missing_default,
	missing_dollar_default,
	mixed_environments_default,
	orchestra,
	orchestraDialect,
	orchestraMembers: orchestraMembers$1,
	orchestra_exports,
	outputs_without_task_default,
	parameterOf,
	paused_comparison_default,
	placeholder_value_default,
	platform_disagrees_default,
	python_command_unsupported_default,
	readCron,
	retry_useless_default,
	rules_exports,
	scheduled_resync_default,
	secret_variable_default,
	self_trigger_default,
	sensorOf,
	sensorTypes,
	sensor_always_passes_default,
	sensor_never_passes_default,
	sensor_prefix_missing_default,
	sensor_query_unbounded_default,
	taskMembers,
	threshold_never_fires_default,
	threshold_unset_default,
	threshold_warning_unreachable_default,
	undeclared_output_mapping_default,
	unknown_matrix_key_default,
	unknown_matrix_name_default,
	unknown_status_default,
	unread_output_default,
	unset_output_default
};
