import { Dt as resolverOf, Lt as firings, Nt as zoneOffsets, Rt as localDays, at as matchEntities, bt as wallMs, en as writtenPath, ft as clockText, ht as fullDayText, mn as isKnownZone, on as describeClock, ot as canonical, pt as dateText, sn as dayMs, st as differences, tn as nodeKeyOf } from "../check-command.js";
import { Cn as duration, En as listNames, Nn as valueMask, Sn as count, Tn as joined, Ut as hiddenIn, dn as textOf$1, kn as quoted, on as childOf, qt as secretsInText, rn as isBroken, un as nodeAt } from "../startup.js";
function settingChange(noun, before, after, words) {
	return wordsChange(noun, settingWords(before, words), settingWords(after, words));
}
function wordsChange(noun, before, after) {
	return before === after ? void 0 : `${noun} ${noun.endsWith("s") ? "were" : "was"} ${before}, now ${after}`;
}
function settingWords(setting, words) {
	if (setting.state === "unknown") return "a template";
	return setting.value === void 0 ? "not set" : words(setting.value);
}
function secondsWords(seconds) {
	return Number.isSafeInteger(seconds) && seconds >= 0 ? duration(seconds) : `${seconds} seconds`;
}
function namesWords(names, none) {
	return names.length === 0 ? none : [...names].sort().map(quoted).join(", ");
}
function quotedChange(before, after) {
	const [former, latter] = [quoted(before), quoted(after)];
	if (former !== latter) return `was ${former}, now ${latter}`;
	let at = 0;
	while (at < before.length && before[at] === after[at]) at++;
	const from = Math.max(0, at - 20);
	return `was ${quoted(`\u2026${before.slice(from)}`)}, now ${quoted(`\u2026${after.slice(from)}`)}`;
}
function isGeneratedId(id) {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(id);
}
function phraseOf({ nodes }, node) {
	const first = node.kind === "group" && node.name.trim() === "" && isGeneratedId(node.id) ? node.children[0] : void 0;
	const task = first === void 0 ? void 0 : nodes.get(first);
	return task ? `the group of ${quoted(task.label)}` : quoted(node.label);
}
function listed(phrases) {
	const shown = phrases.slice(0, phrases.length === 4 ? 4 : 3);
	const rest = phrases.length - shown.length;
	return joined(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function subjectOf(word, phrases) {
	const [first = ""] = phrases;
	if (phrases.length > 1) return `${word}s ${listed(phrases)}`;
	return first.startsWith("the ") ? `T${first.slice(1)}` : `${word} ${first}`;
}
function isSame(before, after, ...path) {
	return canonical(nodeAt(before, path)) === canonical(nodeAt(after, path));
}
function present(...texts) {
	return texts.filter((text) => text !== void 0);
}
// src/changes/handlers.ts
function handlerChanges({ before: was, after: is, matching }, before, after) {
	const { pairs, added, removed } = matching.among(before, after);
	const changed = pairs.filter((pair) => textOf(was, pair.before) !== textOf(is, pair.after));
	return [
		...added.map((handler) => `${wordOf$1(handler)} added (${termsOf$1(handler)})`),
		...removed.map((handler) => `${wordOf$1(handler)} removed`),
		...changed.map((pair) => `${wordOf$1(pair.after)} changed${detailOf(pair.before, pair.after)}`)
	];
}
function textOf({ document }, { path }) {
	return canonical(nodeAt(document.root, path));
}
function wordOf$1({ name }) {
	return name.trim() === "" ? "alert" : `alert ${quoted(name.trim())}`;
}
function textsOf({ named }) {
	return named.map(({ text }) => text);
}
function termsOf$1(handler) {
	const { destinations } = handler;
	const to = destinations.map(({ integration }) => integration).filter((name) => name !== "");
	return `on ${namesWords(textsOf(handler), "any status")}${to.length > 0 ? `, to ${namesWords([...new Set(to)], "")}` : ""}`;
}
function detailOf(before, after) {
	const parts = present(wordsChange("statuses", namesWords(textsOf(before), "any"), namesWords(textsOf(after), "any")), JSON.stringify(targetsOf(before)) === JSON.stringify(targetsOf(after)) ? void 0 : "other destinations");
	return parts.length > 0 ? `: ${parts.join("; ")}` : "";
}
function targetsOf({ destinations }) {
	return destinations.map(({ integration, target }) => [integration, target]);
}
// src/changes/node-settings.ts
const toldKeys$1 = new Set([
	"name",
	"depends_on",
	"condition",
	"paused",
	"integration",
	"integration_job",
	"connection",
	"treat_failure_as_warning",
	"alerts",
	"parameters",
	"tags",
	"tasks"
]);
const toldInConfiguration$1 = new Set([
	"retries",
	"retry_delay",
	"timeout"
]);
const toldInMatrix = new Set([
	"inputs",
	"max_parallel",
	"sequential"
]);
function settingLines(versions, groups, tasks) {
	return [...gathered("Group", versions, groups), ...gathered("Task", versions, tasks)];
}
function gathered(word, versions, pairs) {
	const changed = new Map();
	for (const pair of pairs) for (const text of changesOf$1(versions, pair)) add(changed, text, pair.after);
	const texts = new Map();
	const subjects = new Map();
	for (const [text, nodes] of changed) {
		const keys = nodes.map(({ key }) => key).join("\n");
		subjects.set(keys, nodes);
		add(texts, keys, text);
	}
	return [...texts].map(([keys, all]) => {
		return `${subjectOf(word, (subjects.get(keys) ?? []).map((node) => phraseOf(versions.after, node)))}: ${all.join("; ")}`;
	});
}
function add(lists, key, item) {
	const known = lists.get(key);
	if (known) known.push(item);
	else lists.set(key, [item]);
}
function changesOf$1(versions, pair) {
	const { before, after } = versions;
	const common = commonChanges$1(before, after, pair);
	const [was, is] = [pair.before, pair.after];
	if (was.kind === "task" && is.kind === "task") return [
		...common,
		...taskChanges(versions, was, is),
		...rest(before, after, pair)
	];
	if (was.kind === "group" && is.kind === "group") return [
		...common,
		...matrixChanges(was, is),
		...rest(before, after, pair)
	];
	return common;
}
function commonChanges$1(before, after, pair) {
	return present(wordsChange("condition", conditionWords(before, pair.before), conditionWords(after, pair.after)), pair.before.paused === pair.after.paused ? void 0 : pair.after.paused ? "is paused now" : "is no longer paused");
}
function conditionWords({ document }, { condition }) {
	const plain = (condition.value ?? textOf$1(nodeAt(document.root, condition.at.path)) ?? "").split(/\s+/).join(" ").trim();
	return plain === "" ? "none" : quoted(plain);
}
function taskChanges({ before, after, matching }, was, is) {
	return present(wordsChange("job", jobWords(was), jobWords(is)), wordsChange("connection", connectionWords(before, was.connection), connectionWords(after, is.connection)), parameterChange(was, is), settingChange("retries", was.retry.retries, is.retry.retries, String), settingChange("time between attempts", was.retry.delay, is.retry.delay, secondsWords), settingChange("timeout", was.timeout, is.timeout, secondsWords), was.onFailure === is.onFailure ? void 0 : `a failure ${is.onFailure === "warn" ? "is only a warning now" : "fails the run now"}`, tagsOf(was) === tagsOf(is) ? void 0 : "tags changed", ...handlerChanges({
		before,
		after,
		matching
	}, was.handlers, is.handlers));
}
function jobWords({ action: { integration, job } }) {
	return quoted(`${integration} ${job}`.trim());
}
function connectionWords({ document }, { state, value, at }) {
	if (state === "unset") return "not set";
	const text = value ?? textOf$1(nodeAt(document.root, at.path)) ?? "";
	if (state === "set") return quoted(text);
	return /\bENV\./.test(text) ? `taken from the environment, ${quoted(text)}` : quoted(text);
}
function parameterChange(was, is) {
	const keys = [...keysOf(was), ...keysOf(is)].filter((key) => canonical(childOf(was.parameters, key)) !== canonical(childOf(is.parameters, key)));
	const changed = [...new Set(keys)];
	if (changed.length > 0) return `${changed.length === 1 ? "parameter" : "parameters"} ${listNames(changed, 3)} changed`;
	return canonical(was.parameters) === canonical(is.parameters) ? void 0 : "parameters changed";
}
function keysOf({ parameters }) {
	return parameters?.kind === "map" ? [...parameters.entries.keys()] : [];
}
function tagsOf({ tags }) {
	return JSON.stringify([...tags].sort());
}
function matrixChanges({ fanOut: was }, { fanOut: is }) {
	if (!was || !is) return was === is ? [] : [is ? `has a matrix now: ${sizesOf(is)}` : "no longer has a matrix"];
	const former = new Map(was.inputs.map((input) => [input.name, input.items]));
	const latter = new Map(is.inputs.map((input) => [input.name, input.items]));
	return present(...[...new Set([...former.keys(), ...latter.keys()])].map((name) => itemsChange(name, former.get(name), latter.get(name))), settingChange("concurrency limit of the matrix", was.maxParallel, is.maxParallel, String), was.sequential === is.sequential ? void 0 : `the matrix runs ${is.sequential ? "one after the other" : "in parallel"} now`);
}
function itemsChange(name, before, after) {
	if (itemsText(before) === itemsText(after)) return void 0;
	const noun = `matrix ${quoted(name)}`;
	return wordsChange(noun, sizeWords(before), sizeWords(after)) ?? `${noun} has other items`;
}
function itemsText(items) {
	return items ? JSON.stringify(items.map(canonical)) : String(items);
}
function sizeWords(items) {
	if (items === void 0) return "not there";
	return items === null ? "made by an expression" : `${items.length} ${items.length === 1 ? "item" : "items"}`;
}
function sizesOf({ inputs }) {
	return inputs.length === 0 ? "empty" : inputs.map(({ name, items }) => `${quoted(name)} with ${sizeWords(items)}`).slice(0, 3).join(", ");
}
function rest(before, after, { before: was, after: is }) {
	const versions = {
		before: nodeAt(before.document.root, was.path),
		after: nodeAt(after.document.root, is.path)
	};
	if (isSame(versions.before, versions.after)) return [];
	const places = differences(versions, isTold$1);
	return places.length === 0 ? [] : [`${listNames([...new Set(places.map(([key]) => String(key)))], 3)} changed`];
}
function isTold$1([first, second]) {
	if (first === void 0) return false;
	if (first === "configuration") return second !== void 0 && toldInConfiguration$1.has(String(second));
	if (first === "matrix") return second !== void 0 && toldInMatrix.has(String(second));
	return toldKeys$1.has(String(first));
}
// src/changes/pipeline-settings.ts
const toldKeys = new Set([
	"name",
	"schedule",
	"sensors",
	"trigger_events",
	"webhook",
	"alerts",
	"inputs"
]);
const toldInConfiguration = new Set([
	"retries",
	"retry_delay",
	"timeout"
]);
function pipelineLines(versions) {
	const { before, after } = versions;
	const limit = settingChange("Concurrency limit", before.runPolicy.maxConcurrentRuns, after.runPolicy.maxConcurrentRuns, String);
	const alerts = handlerChanges(versions, before.handlers, after.handlers);
	return [
		...present(before.name === after.name ? void 0 : `Name of the pipeline ${quotedChange(before.name, after.name)}`, limit),
		...alerts.map((text) => `Pipeline: ${text}`),
		...inputLines(before, after),
		...restLines(before, after)
	];
}
function inputLines(before, after) {
	const former = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
	const latter = new Map(after.parameters.map((parameter) => [parameter.name, parameter]));
	const added = after.parameters.filter(({ name }) => !former.has(name));
	const removed = before.parameters.filter(({ name }) => !latter.has(name));
	return [
		...added.map((input) => `Input ${quoted(input.name)} added${input.required ? ", and it is required" : ""}`),
		...removed.map((input) => `Input ${quoted(input.name)} removed`),
		...after.parameters.flatMap((input) => inputChange(before, after, former.get(input.name), input))
	];
}
function inputChange(before, after, was, is) {
	if (!was) return [];
	const [former, latter] = [nodeAt(before.document.root, was.path), nodeAt(after.document.root, is.path)];
	if (canonical(former) === canonical(latter)) return [];
	const parts = present(was.type === is.type ? void 0 : `type was ${quoted(was.type)}, now ${quoted(is.type)}`, canonical(was.default) === canonical(is.default) ? void 0 : "has another default", was.required === is.required ? void 0 : is.required ? "is required now" : "is no longer required");
	return [`Input ${quoted(is.name)}: ${parts.length > 0 ? parts.join("; ") : "other settings"}`];
}
function restLines(before, after) {
	const isNode = (path) => before.nodes.has(nodeKeyOf(path)) || after.nodes.has(nodeKeyOf(path));
	const limits = new Set([before, after].map(({ runPolicy }) => nodeKeyOf(writtenPath(runPolicy.maxConcurrentRuns) ?? [])));
	const versions = {
		before: before.document.root,
		after: after.document.root
	};
	const places = differences(versions, (path) => isTold(path) || isNode(path) || path.length > 0 && limits.has(nodeKeyOf(path)));
	const names = [...new Set(places.map((path) => path.slice(0, 2).join(".")))];
	return names.length === 0 ? [] : [`Other settings changed: ${listNames(names, 3)}`];
}
function isTold([first, second]) {
	if (first === "configuration") return second !== void 0 && toldInConfiguration.has(String(second));
	return first !== void 0 && toldKeys.has(String(first));
}
function unreadLines(before, after) {
	const names = [...toldKeys].filter((key) => {
		const [was, is] = [before, after].map(({ document }) => entriesText(nodeAt(document.root, [key])));
		return was !== is;
	});
	return names.length === 0 ? [] : [`Other settings changed: ${listNames(names, 3)}`];
}
function entriesText(node) {
	return node?.kind === "list" ? node.items.map(canonical).sort().join() : canonical(node);
}
// src/changes/structure.ts
function structureLines(before, after, groups, tasks) {
	return [
		...comings("group", groups, before, after),
		...comings("task", tasks, before, after),
		...groups.pairs.flatMap((pair) => namesIn("Group", pair)),
		...tasks.pairs.flatMap((pair) => namesIn("Task", pair)),
		...moves(after, groups, tasks)
	];
}
function comings(noun, { added, removed }, before, after) {
	const line = (verb, pipeline, nodes) => nodes.length === 0 ? [] : [`${count(nodes.length, noun)} ${verb}: ${listed(nodes.map((node) => phraseOf(pipeline, node)))}`];
	return [...line("added", after, added), ...line("removed", before, removed)];
}
function namesIn(word, { before, after }) {
	return [...before.label !== after.label && (before.name !== "" || after.name !== "") ? [`Name of ${word.toLowerCase()} ${quoted(isGeneratedId(after.id) ? after.label : after.id)} ${quotedChange(before.label, after.label)}`] : [], ...before.id !== after.id ? [`${word} ${quoted(after.label)} has another id: ${quotedChange(before.id, after.id)}`] : []];
}
function moves(after, groups, tasks) {
	const former = new Map(groups.pairs.map((pair) => [pair.after.key, pair.before.key]));
	const moved = new Map();
	for (const { before, after: task } of tasks.pairs) {
		if (before.parent === null || task.parent === null) continue;
		if (former.get(task.parent) === before.parent) continue;
		moved.set(task.parent, [...moved.get(task.parent) ?? [], phraseOf(after, task)]);
	}
	return [...moved].flatMap(([key, phrases]) => {
		const group = after.nodes.get(key);
		return group ? [`${subjectOf("Task", phrases)} moved into ${subjectOf("group", [phraseOf(after, group)])}`] : [];
	});
}
function dependencyLines(before, after, pairs, removed) {
	const former = new Map(pairs.map((pair) => [pair.after.key, pair.before.key]));
	const gone = new Set(removed.map(({ key }) => key));
	const [added, lost, swapped] = [
		[],
		[],
		[]
	];
	for (const pair of pairs) {
		const had = new Set(pair.before.dependencies.map((dependency) => targetOf(dependency)));
		const has = new Set(pair.after.dependencies.map((dependency) => targetOf(dependency, former)));
		const gained = pair.after.dependencies.filter((dependency) => !had.has(targetOf(dependency, former)));
		const dropped = pair.before.dependencies.filter((dependency) => !has.has(targetOf(dependency)) && !gone.has(dependency.on ?? ""));
		const name = phraseOf(after, pair.after);
		const [fresh, old] = [gained.map((one) => nameIn(after, one)), dropped.map((one) => nameIn(before, one))];
		if (fresh.length > 0 && old.length > 0) swapped.push(`${name} waits for ${listed(fresh)} now, no longer for ${listed(old)}`);
		else {
			added.push(...fresh.map((target) => `${name} waits for ${target}`));
			lost.push(...old.map((target) => `${name} no longer waits for ${target}`));
		}
	}
	return [
		...swaps(swapped),
		...waits(added, "added"),
		...waits(lost, "removed")
	];
}
function swaps(found) {
	return found.length <= 3 ? found : [`${found.length} nodes have new dependencies: ${listed(found)}`];
}
function targetOf({ on, name }, former) {
	return on === null ? JSON.stringify(name) : former ? former.get(on) ?? `+${on}` : on;
}
function nameIn(pipeline, { on, name }) {
	const node = on === null ? void 0 : pipeline.nodes.get(on);
	return node ? phraseOf(pipeline, node) : quoted(name);
}
function waits(found, verb) {
	return found.length === 0 ? [] : [`${count(found.length, "dependency", "dependencies")} ${verb}: ${listed(found)}`];
}
// src/time/next-firing.ts
const maxDays = 400;
function nextFiring(cron, zone, fromUtcMs) {
	let tried = 0;
	for (const day of localDays(cron, fromUtcMs - dayMs, Date.UTC(2200, 0, 1))) {
		if (tried++ === maxDays) return void 0;
		const offsets = zoneOffsets(zone, day - dayMs, day + 2 * dayMs);
		if (offsets === void 0) return void 0;
		const window = {
			from: Math.max(fromUtcMs, offsets.from),
			to: offsets.to
		};
		const [first] = firings(cron, offsets, 1, window).at;
		if (first !== void 0) return first;
	}
}
// src/changes/cron-words.ts
function whenWords(trigger) {
	return `${timesWords(trigger)} (${zoneWord(trigger.timeZone)})`;
}
function whenChange(before, after) {
	const [former, latter] = [whenWords(before), whenWords(after)];
	if (former === latter) return void 0;
	return `was ${zoneWord(before.timeZone) === zoneWord(after.timeZone) ? timesWords(before) : former}, now ${latter}`;
}
function timesWords({ cron, clock }) {
	if (cron.state === "unknown") return "at the times of a template";
	return (clock ? describeClock(clock, null) : void 0) ?? (cron.value === void 0 ? "at no time" : `at ${quoted(cron.value)}`);
}
function zoneWord(zone) {
	if (zone.state === "unknown") return "the zone of a template";
	const name = zone.value ?? "UTC";
	return isKnownZone(name) ? name : quoted(name);
}
const mostExcluded = 60;
function firstRunWords(trigger, now) {
	const run = firstRunOf(trigger, now);
	if (!run) return run === null ? "; it never runs" : "";
	const wall = wallMs(run.offsets, run.at);
	return `; first run ${fullDayText(wall, dateText(now).slice(0, 4))} ${clockText(wall)}`;
}
function firstRunOf({ clock, timeZone, excludeDates }, now) {
	const zone = timeZone.value ?? "UTC";
	if (timeZone.state === "unknown" || !clock || !("cron" in clock) || !isKnownZone(zone)) return void 0;
	const excluded = new Set(excludeDates);
	for (let [from, tried] = [now, 0]; tried < mostExcluded; tried++) {
		const at = nextFiring(clock.cron, zone, from);
		const offsets = at === void 0 ? void 0 : zoneOffsets(zone, at - 2 * dayMs, at + 2 * dayMs);
		if (at === void 0 || !offsets) return null;
		if (!excluded.has(dateText(wallMs(offsets, at)))) return {
			at,
			offsets
		};
		from = at + 6e4;
	}
}
// src/changes/triggers.ts
const kinds = [
	"cron",
	"sensor",
	"upstream",
	"webhook"
];
function triggerLines(versions, view) {
	return kinds.flatMap((kind) => linesOf$1[kind](changed(versions, kind), versions, view));
}
function startsInWords({ triggers }) {
	return triggers.flatMap((trigger) => trigger.kind === "cron" ? [whenWords(trigger)] : []);
}
function movedSchedules(versions) {
	const { pairs } = changed(versions, "cron");
	return pairs.flatMap(({ before, after }) => whenChange(before, after) === void 0 ? [] : [after]);
}
const linesOf$1 = {
	cron: ({ pairs, added, removed }, versions, { now }) => [
		...pairs.flatMap((pair) => scheduleChange(pair.before, pair.after, versions, now)),
		...added.map((trigger) => `${wordOf(trigger)} added: ${termsOf(trigger)}${firstRunWords(trigger, now)}`),
		...removed.map((trigger) => `${wordOf(trigger)} removed: was ${termsOf(trigger)}`)
	],
	sensor: ({ pairs, added, removed }, versions) => [
		...pairs.flatMap((pair) => sensorChange(pair.before, pair.after, versions)),
		...added.map((trigger) => `${wordOf(trigger)} added: its window opens ${termsOf(trigger)}`),
		...removed.map((trigger) => `${wordOf(trigger)} removed: its window opened ${termsOf(trigger)}`)
	],
	upstream: ({ pairs, added, removed }, _versions, view) => [
		...pairs.map(({ before, after }) => `Starts ${eventWords(after, view)}, no longer ${eventWords(before, view)}`),
		...added.map((trigger) => `Starts ${eventWords(trigger, view)}`),
		...removed.map((trigger) => `No longer starts ${eventWords(trigger, view)}`)
	],
	webhook: ({ pairs, added, removed }) => [
		...pairs.map(() => "Settings of the webhook changed"),
		...added.map(() => "Can be started by a webhook"),
		...removed.map(() => "Can no longer be started by a webhook")
	]
};
function changed(versions, kind) {
	const [before, after] = [versions.before, versions.after].map(({ triggers }) => triggers.filter((one) => one.kind === kind));
	const { pairs, added, removed } = versions.matching.among(before ?? [], after ?? []);
	const isOther = ({ before: former, after: trigger }) => !hasSameTerms(former, trigger, versions) || hasOtherId(former, trigger);
	return {
		pairs: pairs.filter(isOther),
		added,
		removed
	};
}
function hasOtherId(before, after) {
	return before.kind === "sensor" && before.path.at(-1) !== after.path.at(-1);
}
function nameOf({ kind, name, path }) {
	return name.trim() || (kind === "sensor" ? String(path.at(-1) ?? "") : "");
}
function wordOf(trigger) {
	const word = trigger.kind === "sensor" ? "Sensor" : "Schedule";
	const name = nameOf(trigger);
	return name === "" ? word : `${word} ${quoted(name)}`;
}
function termsOf(trigger) {
	const { environments, branch } = trigger;
	const where = environments.length > 0 ? `, in ${namesWords(environments, "")}` : "";
	return `${whenWords(trigger)}${where}${branch === null ? "" : `, on branch ${quoted(branch)}`}`;
}
function scheduleChange(before, after, versions, now) {
	const when = whenChange(before, after);
	const parts = present(when && `${when}${firstRunWords(after, now)}`, ...commonChanges(before, after));
	const isOther = parts.length === 0 && !hasSameTerms(before, after, versions);
	return parts.length > 0 || isOther ? [`${wordOf(after)}: ${parts.length > 0 ? parts.join("; ") : "other inputs or settings"}`] : [];
}
function sensorChange(before, after, versions) {
	const [former, sensor] = [before.sensor, after.sensor];
	if (!former || !sensor) return [];
	const parts = present(hasOtherId(before, after) ? `has another id: ${quotedChange(String(before.path.at(-1)), String(after.path.at(-1)))}` : void 0, whenChange(before, after), ...commonChanges(before, after), settingChange("window", former.window, sensor.window, secondsWords), settingChange("polling interval", former.poll, sensor.poll, secondsWords), checksText(before, versions.before) === checksText(after, versions.after) ? void 0 : wordsChange("number of checks", String(former.checks.length), String(sensor.checks.length)) ?? "checks changed", ...handlerChanges(versions, before.handlers, after.handlers));
	return parts.length > 0 ? [`${wordOf(after)}: ${parts.join("; ")}`] : [];
}
function commonChanges(before, after) {
	return [
		wordsChange("environment", namesWords(before.environments, "any"), namesWords(after.environments, "any")),
		wordsChange("branch", branchWords(before), branchWords(after)),
		wordsChange("excluded dates", namesWords(before.excludeDates, "none"), namesWords(after.excludeDates, "none")),
		before.name === after.name ? void 0 : `was named ${quoted(before.name)}`
	];
}
function branchWords({ branch }) {
	return branch === null ? "not set" : quoted(branch);
}
function checksText({ sensor }, { document }) {
	const checks = sensor?.checks ?? [];
	return JSON.stringify(checks.map(({ path }) => canonical(nodeAt(document.root, path))).sort());
}
function hasSameTerms(before, after, versions) {
	return isSame(nodeAt(versions.before.document.root, before.path), nodeAt(versions.after.document.root, after.path));
}
function eventWords({ upstream }, { resolve }) {
	const name = upstream?.pipeline ?? "";
	const statuses = namesWords(upstream?.named.map(({ text }) => text) ?? [], "any status");
	return `after runs of ${name === "*" ? "any pipeline" : quoted(resolve(name)?.pipeline.name ?? name)} that end as ${statuses}`;
}
// src/changes/changes.ts
const mostLines = 100;
function changesOf(before, after, view) {
	const shared = new Set(before.map(({ document }) => document));
	const kept = new Set(after.map(({ document }) => document).filter((document) => shared.has(document)));
	const former = byKey(before.filter(({ document }) => !kept.has(document)));
	const latter = byKey(after.filter(({ document }) => !kept.has(document)));
	const resolve = resolverOf(after.flatMap(({ pipelines }) => pipelines));
	return [...new Set([...former.keys(), ...latter.keys()])].sort().flatMap((key) => {
		const [was, is] = [former.get(key), latter.get(key)];
		const named = is ?? was;
		if (!named || was?.document.source.text === is?.document.source.text) return [];
		const mask = maskerOf([was, is].flatMap((pipeline) => pipeline ?? []), view.secretPrefixes ?? []);
		const lines = bounded(linesOf(was, is, {
			now: view.now,
			resolve
		}, after)).map(mask);
		return [{
			path: named.document.source.path,
			pipeline: mask(named.name),
			lines
		}];
	});
}
function byKey(versions) {
	return new Map(versions.flatMap(({ pipelines }) => pipelines.map((pipeline) => [pipeline.key, pipeline])));
}
function linesOf(was, is, view, after) {
	if (is && isBroken(is.document)) return ["The file cannot be read, so the effect of the change is unknown"];
	if (!was || isBroken(was.document) && is) return is ? newLines(is, view, was !== void 0) : [];
	if (is) return differenceLines(was, is, view);
	return [after.some(({ document }) => document.source.path === was.document.source.path) ? "No longer a pipeline" : goneWords(was)];
}
function newLines(pipeline, view, couldNotBeRead) {
	const { tasks, groups } = pipeline;
	const size = `${count(tasks.length, "task")}${groups.length > 0 ? ` in ${count(groups.length, "group")}` : ""}`;
	const head = couldNotBeRead ? `Can be read again: ${size}` : `New pipeline with ${size}`;
	const before = {
		...pipeline,
		tasks: [],
		groups: [],
		triggers: []
	};
	const starts = triggerLines({
		before,
		after: pipeline,
		matching: matchEntities(before, pipeline)
	}, view);
	return starts.length > 0 ? [head, ...starts] : [head, "Has no trigger"];
}
const mostStarts = 3;
function goneWords(pipeline) {
	const starts = startsInWords(pipeline);
	const shown = starts.slice(0, mostStarts);
	const rest = starts.length - shown.length;
	const times = starts.length === 0 ? "" : `; it started ${joined(rest > 0 ? [...shown, `${rest} times more`] : shown)}`;
	return `Deleted, with ${count(pipeline.tasks.length, "task")}${times}`;
}
function differenceLines(was, is, view) {
	const matching = matchEntities(was, is);
	const versions = {
		before: was,
		after: is,
		matching
	};
	const groups = matching.among(was.groups, is.groups);
	const tasks = matching.among(was.tasks, is.tasks);
	const pairs = [...groups.pairs, ...tasks.pairs];
	const lines = [
		...triggerLines(versions, view),
		...structureLines(was, is, groups, tasks),
		...dependencyLines(was, is, pairs, [...groups.removed, ...tasks.removed]),
		...settingLines(versions, groups.pairs, tasks.pairs),
		...pipelineLines(versions)
	];
	if (lines.length > 0) return lines;
	const unread = unreadLines(was, is);
	if (unread.length > 0) return unread;
	return [canonical(was.document.root) === canonical(is.document.root) ? "No behavioural change: only comments, order or formatting" : "No known behavioural change"];
}
function bounded(lines) {
	const rest = lines.length - mostLines;
	return rest > 1 ? [...lines.slice(0, mostLines), `and ${rest} more changes`] : lines;
}
function maskerOf(pipelines, prefixes) {
	const names = pipelines.flatMap(({ name }) => secretsInText("name", name, prefixes).map(({ within }) => name.slice(within.start, within.end)));
	return valueMask([...pipelines.flatMap(({ document }) => hiddenIn(document, prefixes).values), ...names]);
}
export { firstRunOf as i, maskerOf as n, movedSchedules as r, changesOf as t };
