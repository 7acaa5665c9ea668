import { G as isEmptyCollection, J as textOf$2, K as isUnset, L as secretKeysIn, R as secretsIn, U as childOf, Z as maskValues, q as nodeAt, wt as quoted, z as secretsInText } from "./base.js";
import { At as resolverOf, Ct as wallMs, Ft as describeCron, It as parseCron, Kt as joined, Lt as firings, Rt as localDays, Ut as count, Wt as duration, gn as isBroken, gt as dateText, hn as isKnownZone, ht as clockText, jt as zoneOffsets, qt as listNames, un as nodeKeyOf, vt as fullDayText, zt as dayMs } from "./check.js";
// src/core/changes/canonical.ts
const texts = new WeakMap();
function canonical(node) {
	if (node === void 0 || isUnset(node)) return "";
	const known = texts.get(node);
	if (known !== void 0) return known;
	const text = textOf$1(node);
	texts.set(node, text);
	return text;
}
function textOf$1(node) {
	if (node.kind === "scalar") return JSON.stringify(node.value);
	if (node.kind === "list") return node.items.length === 0 ? "" : `[${node.items.map(canonical).join()}]`;
	const entries = [...node.entries.values()].flatMap(({ key, value }) => {
		const text = canonical(value);
		return text === "" ? [] : [`${JSON.stringify(key)}:${text}`];
	});
	return entries.length === 0 ? "" : `{${entries.sort().join()}}`;
}
function differences({ before, after }, isTold, path = []) {
	if (canonical(before) === canonical(after) || isTold(path)) return [];
	if (!isMapping(before) || !isMapping(after)) return [path];
	return [...new Set([...keysOf$1(before), ...keysOf$1(after)])].flatMap((key) => {
		return differences({
			before: childIn(before, key),
			after: childIn(after, key)
		}, isTold, [...path, key]);
	});
}
function isMapping(node) {
	return node === void 0 || isUnset(node) || node.kind === "map" || isEmptyCollection(node);
}
function keysOf$1(node) {
	return node?.kind === "map" ? [...node.entries.keys()] : [];
}
function childIn(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
// src/core/changes/match.ts
function matchNodes(before, after) {
	return {
		groups: matched(before.groups, after.groups, [
			(node) => node.key,
			(node) => node.id,
			(node) => node.name.trim()
		]),
		tasks: matched(before.tasks, after.tasks, [
			(node) => node.key,
			(node) => node.id,
			likeness
		])
	};
}
function formerKeys({ pairs }) {
	return new Map(pairs.map(({ before, after }) => [after.key, before.key]));
}
function likeness({ name, action }) {
	return name.trim() === "" ? "" : JSON.stringify([
		name.trim(),
		action.integration,
		action.job
	]);
}
function matched(before, after, keys) {
	const former = new Map();
	const taken = new Set();
	for (const keyOf of keys) {
		const [mine, theirs] = [after.filter((node) => !former.has(node)), before.filter((node) => !taken.has(node))];
		const [owners, candidates] = [onlyBearers(mine, keyOf), onlyBearers(theirs, keyOf)];
		for (const [key, node] of owners) {
			const earlier = candidates.get(key);
			if (!node || !earlier) continue;
			former.set(node, earlier);
			taken.add(earlier);
		}
	}
	return {
		pairs: after.flatMap((node) => {
			const earlier = former.get(node);
			return earlier ? [{
				before: earlier,
				after: node
			}] : [];
		}),
		added: after.filter((node) => !former.has(node)),
		removed: before.filter((node) => !taken.has(node))
	};
}
function onlyBearers(nodes, keyOf) {
	const bearers = new Map();
	for (const node of nodes) {
		const key = keyOf(node);
		if (key !== "") bearers.set(key, bearers.has(key) ? null : node);
	}
	return bearers;
}
// src/core/changes/pair-up.ts
function pairUp(before, after) {
	const [former, latter] = withoutEqual(before, after);
	const pairs = [];
	const waiting = new Map();
	for (const entry of [...former].reverse()) {
		const known = waiting.get(entry.name);
		if (known) known.push(entry);
		else waiting.set(entry.name, [entry]);
	}
	const unpaired = latter.filter((entry) => {
		const partner = entry.name === "" ? void 0 : waiting.get(entry.name)?.pop();
		if (partner) pairs.push([partner.item, entry.item]);
		return !partner;
	});
	const left = new Set([...waiting.values()].flat());
	const rest = former.filter((entry) => left.has(entry));
	const many = Math.min(rest.length, unpaired.length);
	for (let at = 0; at < many; at++) pairs.push([rest[at].item, unpaired[at].item]);
	return {
		pairs,
		added: unpaired.slice(many).map(({ item }) => item),
		removed: rest.slice(many).map(({ item }) => item)
	};
}
function withoutEqual(before, after) {
	const counts = new Map();
	for (const { text } of before) counts.set(text, (counts.get(text) ?? 0) + 1);
	const equal = new Map();
	const latter = after.filter(({ text }) => {
		const left = counts.get(text) ?? 0;
		if (left === 0) return true;
		counts.set(text, left - 1);
		equal.set(text, (equal.get(text) ?? 0) + 1);
		return false;
	});
	return [before.filter(({ text }) => {
		const left = equal.get(text) ?? 0;
		if (left > 0) equal.set(text, left - 1);
		return left === 0;
	}), latter];
}
function settingChange(noun, before, after, words) {
	return wordsChange(noun, settingWords(before, words), settingWords(after, words));
}
function wordsChange(noun, before, after) {
	return before === after ? void 0 : `${noun} ${noun.endsWith("s") ? "were" : "was"} ${before}, now ${after}`;
}
function settingWords(setting, words) {
	if (setting.state === "templated") return "a template";
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
const generatedId = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;
function phraseOf({ nodes }, node) {
	const first = node.kind === "group" && node.name.trim() === "" && generatedId.test(node.id) ? node.taskKeys[0] : void 0;
	const task = first === void 0 ? void 0 : nodes.get(first);
	return task ? `the group of ${quoted(task.label)}` : quoted(node.label);
}
function listed$1(phrases) {
	const shown = phrases.slice(0, phrases.length === 4 ? 4 : 3);
	const rest = phrases.length - shown.length;
	return joined(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function subjectOf(word, phrases) {
	const [first = ""] = phrases;
	if (phrases.length > 1) return `${word}s ${listed$1(phrases)}`;
	return first.startsWith("the ") ? `T${first.slice(1)}` : `${word} ${first}`;
}
function isSame(before, after, ...path) {
	return canonical(nodeAt(before, path)) === canonical(nodeAt(after, path));
}
function present(...texts) {
	return texts.filter((text) => text !== void 0);
}
// src/core/changes/handlers.ts
function handlerChanges(before, after) {
	const { pairs, added, removed } = pairUp(before.handlers.map((handler) => ({
		item: handler,
		text: textOf(before, handler),
		name: handler.name.trim()
	})), after.handlers.map((handler) => ({
		item: handler,
		text: textOf(after, handler),
		name: handler.name.trim()
	})));
	return [
		...added.map((handler) => `${wordOf$1(handler)} added (${termsOf$1(handler)})`),
		...removed.map((handler) => `${wordOf$1(handler)} removed`),
		...pairs.map(([former, handler]) => `${wordOf$1(handler)} changed${detailOf(former, handler)}`)
	];
}
function textOf({ root }, { path }) {
	return canonical(nodeAt(root, path));
}
function wordOf$1({ name }) {
	return name.trim() === "" ? "alert" : `alert ${quoted(name.trim())}`;
}
function termsOf$1({ statuses, destinations }) {
	const to = destinations.map(({ integration }) => integration).filter((name) => name !== "");
	return `on ${namesWords(statuses, "any status")}${to.length > 0 ? `, to ${namesWords([...new Set(to)], "")}` : ""}`;
}
function detailOf(before, after) {
	const parts = present(wordsChange("statuses", namesWords(before.statuses, "any"), namesWords(after.statuses, "any")), JSON.stringify(targetsOf(before)) === JSON.stringify(targetsOf(after)) ? void 0 : "other destinations");
	return parts.length > 0 ? `: ${parts.join("; ")}` : "";
}
function targetsOf({ destinations }) {
	return destinations.map(({ integration, target }) => [integration, target]);
}
// src/core/changes/node-settings.ts
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
function settingLines(before, after, groups, tasks) {
	return [...gathered("Group", before, after, groups), ...gathered("Task", before, after, tasks)];
}
function gathered(word, before, after, pairs) {
	const changed = new Map();
	for (const pair of pairs) for (const text of changesOf$1(before, after, pair)) add(changed, text, pair.after);
	const texts = new Map();
	const subjects = new Map();
	for (const [text, nodes] of changed) {
		const keys = nodes.map(({ key }) => key).join("\n");
		subjects.set(keys, nodes);
		add(texts, keys, text);
	}
	return [...texts].map(([keys, all]) => {
		return `${subjectOf(word, (subjects.get(keys) ?? []).map((node) => phraseOf(after, node)))}: ${all.join("; ")}`;
	});
}
function add(lists, key, item) {
	const known = lists.get(key);
	if (known) known.push(item);
	else lists.set(key, [item]);
}
function changesOf$1(before, after, pair) {
	const common = commonChanges$1(before, after, pair);
	const [was, is] = [pair.before, pair.after];
	if (was.kind === "task" && is.kind === "task") return [
		...common,
		...taskChanges(before, after, was, is),
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
	const plain = (condition.value ?? (condition.path && textOf$2(nodeAt(document.root, condition.path))) ?? "").split(/\s+/).join(" ").trim();
	return plain === "" ? "none" : quoted(plain);
}
function taskChanges(before, after, was, is) {
	return present(wordsChange("job", jobWords(was), jobWords(is)), wordsChange("connection", connectionWords(before, was.connection), connectionWords(after, is.connection)), parameterChange(was, is), settingChange("retries", was.retry.retries, is.retry.retries, String), settingChange("time between attempts", was.retry.delay, is.retry.delay, secondsWords), settingChange("timeout", was.timeout, is.timeout, secondsWords), was.onFailure === is.onFailure ? void 0 : `a failure ${is.onFailure === "warn" ? "is only a warning now" : "fails the run now"}`, tagsOf(was) === tagsOf(is) ? void 0 : "tags changed", ...handlerChanges({
		root: before.document.root,
		handlers: was.handlers
	}, {
		root: after.document.root,
		handlers: is.handlers
	}));
}
function jobWords({ action: { integration, job } }) {
	return quoted(`${integration} ${job}`.trim());
}
function connectionWords({ document }, { state, value, path }) {
	if (state === "unset") return "not set";
	const text = value ?? (path && textOf$2(nodeAt(document.root, path))) ?? "";
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
	if (!was || !is) return was === is ? [] : [is ? `has a matrix now: ${sizesOf(is)}` : "has no matrix any more"];
	const former = new Map(was.inputs.map((input) => [input.name, input.items]));
	const latter = new Map(is.inputs.map((input) => [input.name, input.items]));
	return present(...[...new Set([...former.keys(), ...latter.keys()])].map((name) => itemsChange(name, former.get(name), latter.get(name))), settingChange("limit of matrix runs at once", was.maxParallel, is.maxParallel, String), was.sequential === is.sequential ? void 0 : `the matrix runs ${is.sequential ? "one after the other" : "at once"} now`);
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
// src/core/changes/pipeline-settings.ts
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
function pipelineLines(before, after) {
	const limit = settingChange("Limit of runs at once", before.runPolicy.maxConcurrentRuns, after.runPolicy.maxConcurrentRuns, String);
	const alerts = handlerChanges({
		root: before.document.root,
		handlers: before.handlers
	}, {
		root: after.document.root,
		handlers: after.handlers
	});
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
		...added.map((input) => `Input ${quoted(input.name)} added${input.required ? ", and it has to be given" : ""}`),
		...removed.map((input) => `Input ${quoted(input.name)} removed`),
		...after.parameters.flatMap((input) => inputChange(before, after, former.get(input.name), input))
	];
}
function inputChange(before, after, was, is) {
	if (!was) return [];
	const [former, latter] = [nodeAt(before.document.root, was.path), nodeAt(after.document.root, is.path)];
	if (canonical(former) === canonical(latter)) return [];
	const parts = present(was.type === is.type ? void 0 : `type was ${quoted(was.type)}, now ${quoted(is.type)}`, canonical(was.default) === canonical(is.default) ? void 0 : "has another default", was.required === is.required ? void 0 : is.required ? "has to be given now" : "need not be given any more");
	return [`Input ${quoted(is.name)}: ${parts.length > 0 ? parts.join("; ") : "other settings"}`];
}
function restLines(before, after) {
	const isNode = (path) => before.nodes.has(nodeKeyOf(path)) || after.nodes.has(nodeKeyOf(path));
	const limits = new Set([before, after].map(({ runPolicy }) => nodeKeyOf(runPolicy.maxConcurrentRuns.path ?? [])));
	const places = differences({
		before: before.document.root,
		after: after.document.root
	}, (path) => isTold(path) || isNode(path) || path.length > 0 && limits.has(nodeKeyOf(path)));
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
// src/core/changes/structure.ts
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
	const line = (verb, pipeline, nodes) => nodes.length === 0 ? [] : [`${count(nodes.length, noun)} ${verb}: ${listed$1(nodes.map((node) => phraseOf(pipeline, node)))}`];
	return [...line("added", after, added), ...line("removed", before, removed)];
}
function namesIn(word, { before, after }) {
	return [...before.label !== after.label && (before.name !== "" || after.name !== "") ? [`Name of ${word.toLowerCase()} ${quoted(after.id)} ${quotedChange(before.label, after.label)}`] : [], ...before.id !== after.id ? [`${word} ${quoted(after.label)} has another id: ${quotedChange(before.id, after.id)}`] : []];
}
function moves(after, groups, tasks) {
	const former = formerKeys(groups);
	const moved = new Map();
	for (const { before, after: task } of tasks.pairs) {
		if (before.kind !== "task" || task.kind !== "task" || before.groupKey === null || task.groupKey === null) continue;
		if (former.get(task.groupKey) === before.groupKey) continue;
		moved.set(task.groupKey, [...moved.get(task.groupKey) ?? [], phraseOf(after, task)]);
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
		if (fresh.length > 0 && old.length > 0) swapped.push(`${name} waits for ${listed$1(fresh)} now, no longer for ${listed$1(old)}`);
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
	return found.length <= 3 ? found : [`${found.length} nodes wait for others now: ${listed$1(found)}`];
}
function targetOf({ on, name }, former) {
	return on === null ? JSON.stringify(name) : former ? former.get(on) ?? `+${on}` : on;
}
function nameIn(pipeline, { on, name }) {
	const node = on === null ? void 0 : pipeline.nodes.get(on);
	return node ? phraseOf(pipeline, node) : quoted(name);
}
function waits(found, verb) {
	return found.length === 0 ? [] : [`${count(found.length, "dependency", "dependencies")} ${verb}: ${listed$1(found)}`];
}
// src/core/cron/next-firing.ts
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
// src/core/changes/cron-words.ts
function whenWords(trigger) {
	return `${timesWords(trigger)} (${zoneWord(trigger.timeZone)})`;
}
function whenChange(before, after) {
	const [former, latter] = [whenWords(before), whenWords(after)];
	if (former === latter) return void 0;
	return `was ${zoneWord(before.timeZone) === zoneWord(after.timeZone) ? timesWords(before) : former}, now ${latter}`;
}
function timesWords({ cron }) {
	if (cron.state === "templated") return "at the times of a template";
	if (cron.value === void 0) return "at no time";
	const result = parseCron(cron.value);
	return "cron" in result ? describeCron(result.cron, null) : `at ${quoted(cron.value)}`;
}
function zoneWord(zone) {
	if (zone.state === "templated") return "the zone of a template";
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
function firstRunOf({ cron, timeZone, excludeDates }, now) {
	const zone = timeZone.value ?? "UTC";
	const result = cron.value === void 0 ? void 0 : parseCron(cron.value);
	if (timeZone.state === "templated" || !result || "problems" in result || !isKnownZone(zone)) return void 0;
	const excluded = new Set(excludeDates);
	for (let [from, tried] = [now, 0]; tried < mostExcluded; tried++) {
		const at = nextFiring(result.cron, zone, from);
		const offsets = at === void 0 ? void 0 : zoneOffsets(zone, at - 2 * dayMs, at + 2 * dayMs);
		if (at === void 0 || !offsets) return null;
		if (!excluded.has(dateText(wallMs(offsets, at)))) return {
			at,
			offsets
		};
		from = at + 6e4;
	}
}
// src/core/changes/triggers.ts
const kinds = [
	"cron",
	"sensor",
	"upstream",
	"webhook"
];
function triggerLines(before, after, view) {
	return kinds.flatMap((kind) => {
		const paired = pairUp(listed(before, kind), listed(after, kind));
		return linesOf$1[kind](paired, before, after, view);
	});
}
function startsInWords({ triggers }) {
	return triggers.flatMap((trigger) => trigger.kind === "cron" ? [whenWords(trigger)] : []);
}
function movedSchedules(before, after) {
	const { pairs } = pairUp(listed(before, "cron"), listed(after, "cron"));
	return pairs.flatMap(([former, trigger]) => whenChange(former, trigger) === void 0 ? [] : [trigger]);
}
const linesOf$1 = {
	cron: ({ pairs, added, removed }, before, after, { now }) => [
		...pairs.flatMap(([former, trigger]) => scheduleChange(former, trigger, before, after, now)),
		...added.map((trigger) => `${wordOf(trigger)} added: ${termsOf(trigger)}${firstRunWords(trigger, now)}`),
		...removed.map((trigger) => `${wordOf(trigger)} removed: was ${termsOf(trigger)}`)
	],
	sensor: ({ pairs, added, removed }, before, after) => [
		...pairs.flatMap(([former, trigger]) => sensorChange(former, trigger, before, after)),
		...added.map((trigger) => `${wordOf(trigger)} added: its window opens ${termsOf(trigger)}`),
		...removed.map((trigger) => `${wordOf(trigger)} removed: its window opened ${termsOf(trigger)}`)
	],
	upstream: ({ pairs, added, removed }, _before, _after, view) => [
		...pairs.map(([former, trigger]) => `Starts ${eventWords(trigger, view)}, no longer ${eventWords(former, view)}`),
		...added.map((trigger) => `Starts ${eventWords(trigger, view)}`),
		...removed.map((trigger) => `No longer starts ${eventWords(trigger, view)}`)
	],
	webhook: ({ pairs, added, removed }) => [
		...pairs.map(() => "Settings of the webhook changed"),
		...added.map(() => "Can be started by a webhook"),
		...removed.map(() => "Can no longer be started by a webhook")
	]
};
function listed({ triggers, document }, kind) {
	return triggers.filter((trigger) => trigger.kind === kind).map((item) => ({
		item,
		text: canonical(nodeAt(document.root, item.path)),
		name: nameOf(item)
	}));
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
function scheduleChange(before, after, was, is, now) {
	const when = whenChange(before, after);
	const parts = present(when && `${when}${firstRunWords(after, now)}`, ...commonChanges(before, after));
	const isOther = parts.length === 0 && !hasSameTerms(before, after, was, is);
	return parts.length > 0 || isOther ? [`${wordOf(after)}: ${parts.length > 0 ? parts.join("; ") : "other inputs or settings"}`] : [];
}
function sensorChange(before, after, was, is) {
	const [former, sensor] = [before.sensor, after.sensor];
	if (!former || !sensor) return [];
	const parts = present(whenChange(before, after), ...commonChanges(before, after), settingChange("window", former.window, sensor.window, secondsWords), settingChange("time between two looks", former.poll, sensor.poll, secondsWords), checksText(before, was) === checksText(after, is) ? void 0 : wordsChange("number of checks", String(former.checks.length), String(sensor.checks.length)) ?? "checks changed", ...handlerChanges({
		root: was.document.root,
		handlers: before.handlers
	}, {
		root: is.document.root,
		handlers: after.handlers
	}));
	return parts.length > 0 ? [`${wordOf(after)}: ${parts.join("; ")}`] : [];
}
function commonChanges(before, after) {
	return [
		wordsChange("environment", namesWords(before.environments, "any"), namesWords(after.environments, "any")),
		wordsChange("branch", branchWords(before), branchWords(after)),
		wordsChange("left-out dates", namesWords(before.excludeDates, "none"), namesWords(after.excludeDates, "none")),
		before.name === after.name ? void 0 : `was called ${quoted(before.name)}`
	];
}
function branchWords({ branch }) {
	return branch === null ? "not set" : quoted(branch);
}
function checksText({ sensor }, { document }) {
	const checks = sensor?.checks ?? [];
	return JSON.stringify(checks.map(({ path }) => canonical(nodeAt(document.root, path))).sort());
}
function hasSameTerms(before, after, was, is) {
	return isSame(nodeAt(was.document.root, before.path), nodeAt(is.document.root, after.path));
}
function eventWords({ upstream }, { resolve }) {
	const name = upstream?.pipeline ?? "";
	const statuses = namesWords(upstream?.statuses ?? [], "any status");
	return `after runs of ${name === "*" ? "any pipeline" : quoted(resolve(name)?.pipeline.name ?? name)} that end as ${statuses}`;
}
// src/core/changes.ts
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
	if (is && isBroken(is.document)) return ["Cannot be read in exactly one way, so what the change does is not known"];
	if (!was || isBroken(was.document) && is) return is ? newLines(is, view, was !== void 0) : [];
	if (is) return differenceLines(was, is, view);
	return [after.some(({ document }) => document.source.path === was.document.source.path) ? "Is no pipeline any more" : goneWords(was)];
}
function newLines(pipeline, view, couldNotBeRead) {
	const { tasks, groups } = pipeline;
	const size = `${count(tasks.length, "task")}${groups.length > 0 ? ` in ${count(groups.length, "group")}` : ""}`;
	const head = couldNotBeRead ? `Can be read again: ${size}` : `New pipeline with ${size}`;
	const starts = triggerLines({
		...pipeline,
		triggers: []
	}, pipeline, view);
	return starts.length > 0 ? [head, ...starts] : [head, "Does not start by itself"];
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
	const { groups, tasks } = matchNodes(was, is);
	const pairs = [...groups.pairs, ...tasks.pairs];
	const lines = [
		...triggerLines(was, is, view),
		...structureLines(was, is, groups, tasks),
		...dependencyLines(was, is, pairs, [...groups.removed, ...tasks.removed]),
		...settingLines(was, is, groups.pairs, tasks.pairs),
		...pipelineLines(was, is)
	];
	if (lines.length > 0) return lines;
	const unread = unreadLines(was, is);
	if (unread.length > 0) return unread;
	return [canonical(was.document.root) === canonical(is.document.root) ? "No behavioural change: only comments, order or formatting" : "No behavioural change that is known"];
}
function bounded(lines) {
	const rest = lines.length - mostLines;
	return rest > 1 ? [...lines.slice(0, mostLines), `and ${rest} further changes`] : lines;
}
function maskerOf(pipelines, prefixes) {
	const values = pipelines.flatMap(({ document, name }) => [
		...secretsIn(document, prefixes).map(({ path, within }) => textOf$2(nodeAt(document.root, path))?.slice(within.start, within.end) ?? ""),
		...secretKeysIn(document).map(({ value }) => value),
		...secretsInText("name", name, prefixes).map(({ within }) => name.slice(within.start, within.end))
	]);
	return (line) => maskValues(line, values);
}
export { firstRunOf as i, maskerOf as n, movedSchedules as r, changesOf as t };
