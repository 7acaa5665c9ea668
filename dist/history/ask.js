const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_multimap = require("./multimap.js");
const require_records = require("./records.js");
const require_time = require("./time.js");
const require_random = require("./random.js");
const require_resolve = require("./resolve.js");
const require_snapshot = require("./snapshot.js");
// src/history/dag.ts
function plainNode(id, task = id) {
	return {
		id,
		task,
		retries: null,
		delaySeconds: null,
		timeoutSeconds: null,
		continuesOnFailure: false,
		isConditional: false,
		onlyWaits: false,
		fanOut: null,
		recovery: null
	};
}
// src/history/dag-from-pipeline.ts
function dagFromPipeline(pipeline, recoveries = new Map()) {
	const nodes = [];
	const edges = [];
	for (const node of pipeline.nodes.values()) {
		for (let $ = 0, $l = node.dependencies; $ < $l.length; $++) {
			const { on } = $l[$];
			{
				const above = on === null ? void 0 : pipeline.nodes.get(on);
				if (above) edges.push([endOf(above), startOf(node)]);
			}
		}
		if (node.kind === "task") nodes.push(taskNode(pipeline, node, recoveries));
		else addGroup(node, pipeline, nodes, edges);
	}
	return {
		nodes,
		edges,
		fanOuts: pipeline.groups.flatMap((group) => group.fanOut ? [limitOf$1(group)] : [])
	};
}
function startOf(node) {
	return node.kind === "group" ? `${node.key}#start` : node.key;
}
function endOf(node) {
	return node.kind === "group" ? `${node.key}#end` : node.key;
}
function addGroup(group, pipeline, nodes, edges) {
	const start = startOf(group), end = endOf(group);
	nodes.push(plainNode(start, null), plainNode(end, null));
	edges.push([start, end]);
	for (let $ = 0, $l = group.children; $ < $l.length; $++) {
		const key = $l[$];
		{
			const child = pipeline.nodes.get(key);
			if (child) edges.push([start, startOf(child)], [endOf(child), end]);
		}
	}
}
function taskNode(pipeline, task, recoveries) {
	return {
		id: task.key,
		task: task.id,
		retries: retriesOf(task),
		delaySeconds: known$2(task.retry.delay),
		timeoutSeconds: known$2(task.timeout),
		continuesOnFailure: task.onFailure === "warn",
		onlyWaits: [
			"approval",
			"sensor",
			"wait"
		].includes(task.action.facts?.family ?? ""),
		isConditional: require_check_command.withGroups(pipeline, task).some(({ condition }) => condition.state !== "unset"),
		fanOut: require_check_command.groupsAround(pipeline, task).find(({ fanOut }) => fanOut !== null)?.key ?? null,
		recovery: recoveries.get(task.id) ?? null
	};
}
function retriesOf({ retry: { retries } }) {
	return retries.state === "set" && typeof retries.value === "number" ? retries.value : null;
}
function known$2(setting) {
	return setting.state === "set" ? setting.value ?? null : null;
}
function limitOf$1(group) {
	const fanOut = group.fanOut;
	const counts = fanOut?.inputs.map((input) => input.items?.length ?? null) ?? [];
	const items = counts.reduce((product, count) => product === null || count === null ? null : product * count, 1);
	const maxParallel = fanOut?.sequential ? 1 : fanOut ? known$2(fanOut.maxParallel) : null;
	return {
		id: group.key,
		maxParallel,
		items: counts.length === 0 ? null : items
	};
}
// src/history/baseline.ts
const baselineRule = {
	days: 30,
	runs: 100,
	minimum: 10
};
function baselineOf(pipeline, runs, options) {
	const excluded = {
		"not over": 0,
		"other branch": 0,
		restart: 0,
		"too old": 0,
		"beyond the newest 100": 0
	};
	const oldest = Math.max(options.nowMs - (options.days ?? baselineRule.days) * require_time.dayMs, options.sinceMs ?? 0);
	const byEnvironment = new Map();
	for (let $ = 0, $l = runs; $ < $l.length; $++) {
		const run = $l[$];
		{
			if (run.pipelineId !== pipeline.id) continue;
			const reason = exclusionOf(run, pipeline, oldest);
			if (reason) excluded[reason]++;
			else require_multimap.addTo(byEnvironment, run.envName, run);
		}
	}
	const environments = [...byEnvironment].map(({ 0: name, 1: all }) => {
		const newest = inTimeOrder(all).slice(-baselineRule.runs);
		excluded["beyond the newest 100"] += all.length - newest.length;
		return {
			name,
			runs: newest
		};
	});
	environments.sort((a, b) => b.runs.length - a.runs.length || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
	return {
		environments,
		excluded
	};
}
function exclusionOf(run, pipeline, oldest) {
	if (run.outcome === null) return "not over";
	if (isRestart(run)) return "restart";
	if (!isOfDefaultBranch(run, pipeline)) return "other branch";
	return require_time.timeOf(run.createdAt) < oldest ? "too old" : void 0;
}
function isRestart(run) {
	return run.triggeredBy.some((trigger) => trigger.isRestart);
}
function isOfDefaultBranch(run, pipeline) {
	return run.branch === null || pipeline.defaultBranch === null || run.branch === pipeline.defaultBranch;
}
function isJudged(run) {
	return require_records.hasSucceeded(run) || require_records.hasFailed(run);
}
function inTimeOrder(runs) {
	return [...runs].sort((a, b) => require_time.timeOf(a.createdAt) - require_time.timeOf(b.createdAt) || (a.id < b.id ? -1 : 1));
}
// src/history/metrics/quantile.ts
function sortedNumbers(values) {
	const numbers = [...values];
	if (numbers.length < fewNumbers) return numbers.sort((a, b) => a - b);
	const sorted = new Float64Array(numbers).sort();
	for (let at = 0; at < sorted.length; at++) numbers[at] = sorted[at] ?? 0;
	return numbers;
}
const fewNumbers = 16;
function quantile(sorted, p) {
	return sorted.length === 0 ? null : valueAt(sorted, p * (sorted.length - 1));
}
function median(values) {
	return quantile(sortedNumbers(values), .5);
}
function valueAt(sorted, position) {
	const clamped = Math.min(Math.max(position, 0), sorted.length - 1);
	const below = sorted[Math.floor(clamped)] ?? 0;
	return below + ((sorted[Math.ceil(clamped)] ?? below) - below) * (clamped - Math.floor(clamped));
}
const normal975 = 1.959963984540054;
function shareOf(hits, trials) {
	if (trials === 0) return null;
	const share = hits / trials;
	const zz = normal975 ** 2;
	const scale = 1 + zz / trials;
	const middle = (share + zz / (2 * trials)) / scale;
	const half = normal975 * Math.sqrt(share * (1 - share) / trials + zz / (4 * trials ** 2)) / scale;
	return {
		value: share,
		low: hits === 0 ? 0 : middle - half,
		high: hits === trials ? 1 : middle + half,
		n: trials
	};
}
function rounded(value, digits = 3) {
	const scale = 10 ** digits;
	return Math.round(value * scale) / scale;
}
function roundedOrNull(value, digits = 3) {
	return value === null ? null : rounded(value, digits);
}
// src/history/fan-out.ts
function fanOutSeconds(unit, times) {
	const items = itemChains(unit, times);
	const slots = Math.min(items.length, Math.max(1, unit.limit?.maxParallel ?? items.length));
	return slots === items.length ? Math.max(0, ...items) : scheduled(items, slots);
}
function itemChains(unit, times) {
	const seen = times.reduce((most, time) => Math.max(most, time.items.length), 1);
	const count = Math.min(unit.limit?.items ?? seen, longestFanOut);
	return Array.from({ length: count }, (_, item) => chain(unit, times, item));
}
const longestFanOut = 1e4;
function chain(unit, times, item) {
	const finish = [];
	for (let $ = 0, $l = times; $ < $l.length; $++) {
		const index = $, time = $l[$];
		{
			const start = (unit.inner[index] ?? []).reduce((latest, above) => Math.max(latest, finish[above] ?? 0), 0);
			const own = time.items.length === 0 ? time.seconds : time.items[item % time.items.length] ?? 0;
			finish.push(start + own);
		}
	}
	return finish.reduce((latest, next) => Math.max(latest, next), 0);
}
function scheduled(items, slots) {
	const free = new Array(slots).fill(0);
	let end = 0;
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const seconds = $l[$];
		free[0] = (free[0] ?? 0) + seconds;
		end = Math.max(end, free[0]);
		sink(free);
	}
	return end;
}
function sink(heap) {
	for (let at = 0;;) {
		const left = 2 * at + 1;
		if (left >= heap.length) return;
		const smaller = left + 1 < heap.length && (heap[left + 1] ?? 0) < (heap[left] ?? 0) ? left + 1 : left;
		if ((heap[at] ?? 0) <= (heap[smaller] ?? 0)) return;
		const held = heap[at] ?? 0;
		heap[at] = heap[smaller] ?? 0;
		heap[smaller] = held;
		at = smaller;
	}
}
// src/history/schedule.ts
function scheduleOf(plan, timeOf) {
	const finish = plan.map(() => 0);
	const seconds = plan.map(() => 0);
	return {
		makespan: makespanOf(plan, timeOf, {
			finish,
			seconds
		}),
		finish,
		seconds
	};
}
function makespanOf(plan, timeOf, { finish, seconds }) {
	let makespan = 0;
	for (let at = 0; at < plan.length; at++) {
		const unit = plan[at];
		let end = 0;
		for (let $ = 0, $l = unit.upstream; $ < $l.length; $++) {
			const above = $l[$];
			end = Math.max(end, finish[above] ?? 0);
		}
		const own = unitSeconds(unit, timeOf);
		end += own;
		finish[at] = end;
		if (seconds) seconds[at] = own;
		makespan = Math.max(makespan, end);
	}
	return makespan;
}
function unitSeconds(unit, timeOf) {
	const only = unit.nodes[0];
	if (unit.limit === null && only) return timeOf(only).seconds;
	return fanOutSeconds(unit, unit.nodes.map(timeOf));
}
function slackOf(plan, schedule) {
	const latest = plan.map(() => schedule.makespan);
	for (let at = plan.length - 1; at >= 0; at--) {
		const mustStart = (latest[at] ?? 0) - (schedule.seconds[at] ?? 0);
		for (let $ = 0, $l = plan[at]?.upstream ?? []; $ < $l.length; $++) {
			const above = $l[$];
			latest[above] = Math.min(latest[above] ?? 0, mustStart);
		}
	}
	return latest.map((end, at) => Math.max(0, end - (schedule.finish[at] ?? 0)));
}
function criticalUnits(plan, schedule) {
	const path = [];
	let at = schedule.finish.reduce((last, end, index) => end > (schedule.finish[last] ?? 0) ? index : last, 0);
	while (plan[at]) {
		path.push(at);
		const upstream = plan[at]?.upstream ?? [];
		if (upstream.length === 0) break;
		at = upstream.reduce((last, index) => (schedule.finish[index] ?? 0) > (schedule.finish[last] ?? 0) ? index : last, upstream[0] ?? 0);
	}
	return path.reverse();
}
// src/history/scheduling-units.ts
const known$1 = new WeakMap();
function planOf(dag) {
	const before = known$1.get(dag);
	if (before !== void 0) return before;
	const plan = plannedOf(dag);
	known$1.set(dag, plan);
	return plan;
}
function plannedOf(dag) {
	const order = sortedNodes(dag);
	if (!order) return null;
	const limits = new Map(dag.fanOuts.map((limit) => [limit.id, limit]));
	const unitOf = (node) => node.fanOut !== null && limits.has(node.fanOut) ? `fan-out ${node.fanOut}` : `node ${node.id}`;
	return unitsOf(dag, order, limits, unitOf) ?? unitsOf(dag, order, new Map(), (node) => node.id);
}
function sortedNodes(dag) {
	const byId = new Map(dag.nodes.map((node) => [node.id, node]));
	const order = topological([...byId.keys()], dag.edges);
	return order ? order.flatMap((id) => byId.get(id) ?? []) : null;
}
function topological(ids, edges) {
	const below = new Map(ids.map((id) => [id, []]));
	const waiting = new Map(ids.map((id) => [id, 0]));
	for (let $ = 0, $l = edges; $ < $l.length; $++) {
		const { 0: from, 1: to } = $l[$];
		if (!waiting.has(from) || !waiting.has(to)) continue;
		below.get(from)?.push(to);
		waiting.set(to, (waiting.get(to) ?? 0) + 1);
	}
	const order = ids.filter((id) => waiting.get(id) === 0);
	for (let at = 0; at < order.length; at++) for (let $ = 0, $l = below.get(order[at] ?? "") ?? []; $ < $l.length; $++) {
		const next = $l[$];
		{
			const left = (waiting.get(next) ?? 0) - 1;
			waiting.set(next, left);
			if (left === 0) order.push(next);
		}
	}
	return order.length === ids.length ? order : null;
}
function unitsOf(dag, order, limits, unitOf) {
	const unitById = new Map(order.map((node) => [node.id, unitOf(node)]));
	const members = new Map();
	for (let $ = 0, $l = order; $ < $l.length; $++) {
		const node = $l[$];
		require_multimap.addTo(members, unitOf(node), node);
	}
	const outer = [];
	const inside = new Map();
	for (let $ = 0, $l = dag.edges; $ < $l.length; $++) {
		const { 0: from, 1: to } = $l[$];
		{
			const above = unitById.get(from), below = unitById.get(to);
			if (above === void 0 || below === void 0) continue;
			if (above !== below) outer.push([above, below]);
			else require_multimap.addTo(inside, to, from);
		}
	}
	const names = topological([...members.keys()], outer);
	if (!names) return null;
	const position = new Map(names.map((name, index) => [name, index]));
	const upstream = names.map(() => []);
	for (let $ = 0, $l = outer; $ < $l.length; $++) {
		const { 0: above, 1: below } = $l[$];
		upstream[position.get(below) ?? 0]?.push(position.get(above) ?? 0);
	}
	return names.map((name, index) => unit(members.get(name) ?? [], inside, limits, upstream[index] ?? []));
}
function unit(nodes, inside, limits, upstream) {
	const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
	return {
		nodes,
		inner: nodes.map((node) => (inside.get(node.id) ?? []).flatMap((id) => indexOf.get(id) ?? [])),
		limit: limits.get(nodes[0]?.fanOut ?? "") ?? null,
		upstream
	};
}
// src/history/critical-path.ts
const nothing$1 = {
	seconds: 0,
	items: []
};
function criticalPathOf(dag, samples) {
	const plan = planOf(dag);
	const succeeded = samples.filter((sample) => sample.succeeded);
	if (!plan || succeeded.length === 0) return null;
	const schedules = succeeded.map((sample) => scheduleOf(plan, (node) => ownTime(node, sample)));
	const paths = schedules.map((schedule) => criticalUnits(plan, schedule));
	return {
		runs: succeeded.length,
		makespanSeconds: rounded(median(schedules.map(({ makespan }) => makespan)) ?? 0),
		path: mostFrequent(plan, schedules, paths),
		tasks: positions(plan, schedules, paths)
	};
}
function ownTime(node, sample) {
	return (node.task === null ? void 0 : sample.tasks.get(node.task)) ?? nothing$1;
}
function positions(plan, schedules, paths) {
	const critical = plan.map(() => 0);
	for (let $ = 0, $l = paths; $ < $l.length; $++) {
		const run = $, path = $l[$];
		for (let $ = 0, $l = path; $ < $l.length; $++) {
			const unit = $l[$];
			if ((schedules[run]?.seconds[unit] ?? 0) > 0) critical[unit] = (critical[unit] ?? 0) + 1;
		}
	}
	const slacks = schedules.map((schedule) => slackOf(plan, schedule));
	return plan.flatMap((unit, index) => {
		const criticalShare = rounded((critical[index] ?? 0) / schedules.length, 4);
		const slackSeconds = rounded(median(slacks.map((slack) => slack[index] ?? 0)) ?? 0);
		return unit.nodes.flatMap((node) => node.task === null ? [] : [{
			task: node.task,
			criticalShare,
			slackSeconds
		}]);
	});
}
function mostFrequent(plan, schedules, paths) {
	const counts = new Map();
	for (let $ = 0, $l = paths; $ < $l.length; $++) {
		const run = $, units = $l[$];
		{
			const path = units.filter((unit) => (schedules[run]?.seconds[unit] ?? 0) > 0).flatMap((unit) => plan[unit]?.nodes.flatMap((node) => node.task ?? []) ?? []);
			const key = path.join("\n");
			counts.set(key, {
				count: (counts.get(key)?.count ?? 0) + 1,
				path
			});
		}
	}
	return [...counts.values()].reduce((best, next) => next.count > best.count ? next : best, {
		count: 0,
		path: []
	}).path;
}
// src/history/dag-from-runs.ts
function dagFromRun(tasks) {
	const byTaskRun = new Map([...tasks.values()].flatMap((task) => task.items.map((row) => [row.id, task.task])));
	const edges = [];
	for (const task of tasks.values()) for (let $ = 0, $l = task.dependsOn; $ < $l.length; $++) {
		const above = $l[$];
		{
			const from = tasks.has(above) ? above : byTaskRun.get(above);
			if (from === void 0) return null;
			edges.push([from, task.task]);
		}
	}
	if (edges.length === 0 && tasks.size > 1) return null;
	const fanOuts = [...tasks.values()].filter((task) => task.isMatrix);
	return {
		nodes: [...tasks.keys()].map((id) => ({
			...plainNode(id),
			fanOut: tasks.get(id)?.isMatrix ? id : null
		})),
		edges,
		fanOuts: fanOuts.map((task) => ({
			id: task.task,
			maxParallel: null,
			items: null
		}))
	};
}
// src/history/metrics/durations.ts
const fewest = {
	p50: 10,
	p95: 20
};
function durationSummary(seconds) {
	const sorted = sortedNumbers(seconds);
	return {
		p50: sorted.length < fewest.p50 ? null : roundedOrNull(quantile(sorted, .5)),
		p95: sorted.length < fewest.p95 ? null : roundedOrNull(quantile(sorted, .95)),
		max: roundedOrNull(sorted.at(-1) ?? null)
	};
}
// src/history/dbt/statuses.ts
const outcomes = new Map([
	["success", "passed"],
	["pass", "passed"],
	["warn", "warned"],
	["error", "failed"],
	["fail", "failed"],
	["runtime error", "failed"],
	["partial success", "failed"],
	["skipped", "none"],
	["no-op", "none"],
	["reused", "none"],
	["succeeded", "passed"],
	["warning", "warned"],
	["failed", "failed"],
	["cancelled", "none"],
	["unknown", "none"]
]);
function outcomeOf(status) {
	return outcomes.get(status.toLowerCase()) ?? "none";
}
// src/history/dbt/metrics.ts
function dbtNodes(operations, results) {
	const fromOperations = operations.flatMap(executionOf);
	const complete = new Set([...require_multimap.groupBy(fromOperations, (row) => row.taskRunId)].filter(isWhole).map(({ 0: taskRunId }) => taskRunId));
	const fromResults = results.filter((row) => !complete.has(row.taskRunId)).flatMap(executionsOf);
	const all = [...fromOperations.filter((row) => complete.has(row.taskRunId)), ...fromResults];
	return [...require_multimap.groupBy(all, (row) => row.node)].map(({ 0: node, 1: rows }) => nodeHistory(node, rows)).sort((a, b) => b.medianSeconds - a.medianSeconds || (a.node < b.node ? -1 : 1));
}
function isWhole({ 1: rows }) {
	return rows.some((row) => row.outcome === "passed");
}
function executionOf(operation) {
	const isDbt = operation.integration?.startsWith("DBT") === true && operation.taskRunId !== null;
	const outcome = outcomeOf(operation.operationStatus);
	if (!isDbt || outcome === "none") return [];
	return [{
		node: operation.externalId,
		taskRunId: operation.taskRunId ?? "",
		outcome,
		seconds: operation.operationDuration ?? 0
	}];
}
function executionsOf(results) {
	return results.nodes.flatMap(({ uniqueId, status, executionSeconds }) => {
		const outcome = outcomeOf(status);
		return outcome === "none" ? [] : [{
			node: uniqueId,
			taskRunId: results.taskRunId,
			outcome,
			seconds: executionSeconds
		}];
	});
}
function nodeHistory(node, rows) {
	const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
	const seconds = rows.map((row) => row.seconds);
	return {
		node,
		runs: rows.length,
		failed: count("failed"),
		warned: count("warned"),
		medianSeconds: rounded(median(seconds) ?? 0),
		durationSeconds: durationSummary(seconds)
	};
}
function problemTests(nodes) {
	return nodes.filter((row) => /^(?:test|unit_test)\./.test(row.node) && row.failed + row.warned > 0).sort((a, b) => b.failed - a.failed || b.warned - a.warned || (a.node < b.node ? -1 : 1));
}
// src/history/errors/classify.ts
const patterns = [
	["missing-secret", /KeyError: ['"][A-Z][A-Z0-9_]+['"]|environment variable .{0,80}not set|env_var|os\.environ/],
	["python-dependency", /ModuleNotFoundError|ImportError|No module named|pip install.{0,40}fail/i],
	["stale-source", /has become stale|source freshness|freshness .{0,40}(?:error|stale)/i],
	["rate-limit", /\b429\b|too many requests|quota ?exceeded|rate ?limit|throttl/i],
	["permission", /insufficient privileges|permission denied|does not have privileges|\bGRANT\b|access ?denied ?exception|not authorized to perform|access control error/i],
	["auth", /\b401\b|\b403\b|unauthori[sz]ed|forbidden|access denied|token (?:has )?expired|expired token|invalid credentials|incorrect username or password|authentication failed|could not assume role|trust relationship|security token/i],
	["network", /connection refused|ECONNREFUSED|ETIMEDOUT|ECONNRESET|connection reset|could not connect|\bDNS\b|host not found|name resolution|network (?:is )?unreachable/i],
	["resource-conflict", /already running|resource is busy|lock(?:ed)? .{0,20}time ?out|lock timeout|concurrent modification|ConcurrentRunsExceeded|deadlock/i],
	["statement-timeout", /statement (?:reached its|time-?out|timed out)|statement_timeout|(?:statement|query) (?:was )?cancell?ed.{0,60}time-?out|cancell?ing statement due to|query exceeded (?:its|the)?.{0,20}time|exceeded (?:the )?statement time/i],
	["timeout", /time-?out|timed out|deadline[ _]exceeded/i],
	["capacity", /out of memory|\bOOM\b|OOMKilled|exit code:? 137|\bkilled\b|warehouse .{0,60}suspended|is being resumed|cold start|not enough resources|insufficient capacity/i],
	["container", /Essential container|CannotPullContainer|container failed to start|ProvisioningFailed|ImagePullBackOff/i],
	["dbt-compilation", /Compilation Error|Parsing Error|Undefined variable|depends on a node named|YML error|YAML error/],
	["data-test", /test failed|Got \d+ results?|failures?: \d+|\bFAIL \d+|thresholds? exceeded|failure in test/i],
	["missing-object", /does not exist|not ?found|NoSuchBucket|NoSuchKey|EntityNotFound|relation .{0,120} does not exist/i],
	["sql", /SQL compilation error|syntax error|invalid identifier|ambiguous column/i],
	["service-outage", /\b50[0234]\b|InternalService|internal server error|bad gateway|service unavailable|temporarily unavailable/i],
	["connector", /connector is broken|setup incomplete|sync failed|failureOrigin|(?:source|destination) error/i],
	["python-code", /Traceback|NameError|TypeError|ValueError|KeyError|AttributeError|exit code|exited with/]
];
const statuses = [
	["rate-limit", /^429$/],
	["auth", /^40[13]$/],
	["missing-object", /^404$/],
	["timeout", /^(?:408|504|timed ?out|timeout)$/i],
	["service-outage", /^50[0-3]$/],
	["capacity", /^137$/]
];
const longestClassified = 4e3;
function classify(error) {
	const text = error.text.slice(0, longestClassified);
	return patterns.find(({ 1: pattern }) => pattern.test(text))?.[0] ?? statuses.find(({ 1: pattern }) => pattern.test(error.status ?? ""))?.[0] ?? "unknown";
}
const replacements = [
	[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<id>"],
	[/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w-])/g, "<time>"],
	[/\b\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?\b/g, "<time>"],
	[/\b[a-z]{2,10}:\/\/[^\s"'<>)]{1,500}/gi, "<address>"],
	[/(?<![\w<])(?:[\w.-]{1,100}\/){2,40}[\w.-]{1,100}/g, "<path>"],
	[/\b0x[0-9a-f]{1,64}\b|\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{8,64}\b/gi, "<id>"],
	[/'[^'\n]{1,200}'/g, "'<name>'"],
	[/"[^"\n]{1,200}"/g, "\"<name>\""],
	[/`[^`\n]{1,200}`/g, "`<name>`"]
];
const keptNumber = /^(?:4\d\d|5\d\d|137|143)$/;
function normalise(text) {
	let shown = text.slice(0, 1200);
	for (let $ = 0, $l = replacements; $ < $l.length; $++) {
		const { 0: pattern, 1: placeholder } = $l[$];
		shown = shown.replace(pattern, placeholder);
	}
	shown = shown.replace(/\d+(?:[.,]\d+)*/g, (number) => keptNumber.test(number) ? number : "<n>");
	return cut(shown.replace(/\s+/g, " ").trim());
}
function cut(text) {
	return text.length <= 300 ? text : `${text.slice(0, 299)}\u2026`;
}
// src/history/errors/cluster.ts
const noText = "No error text";
function failuresIn(taskRuns, operations) {
	const byTaskRun = require_multimap.groupBy(operations, (operation) => operation.taskRunId);
	return taskRuns.filter((row) => (require_records.hasFailed(row) || row.outcome === "warning") && !row.matrixParent).flatMap((taskRun) => failuresOf(taskRun, byTaskRun.get(taskRun.id) ?? []));
}
function failuresOf(taskRun, operations) {
	const failed = operations.filter(require_records.hasFailed);
	const texts = (failed.length > 0 ? failed : operations.filter((operation) => operation.outcome === "warning")).flatMap((operation) => operation.message === null ? [] : [failureOf(taskRun, operation)]);
	if (texts.length > 0) return [...new Map(texts.map((failure) => [failure.text, failure])).values()];
	const text = taskRun.externalMessage ?? taskRun.message ?? "";
	return [{
		taskRun,
		kind: classify({
			text,
			status: taskRun.externalStatus
		}),
		text: text === "" ? noText : normalise(text)
	}];
}
function failureOf(taskRun, operation) {
	const text = [operation.message, operation.externalDetail].filter((part) => part !== null).join(" ");
	const isTest = operation.operationType.startsWith("TEST") && operation.operationName !== null;
	const kind = classify({
		text,
		status: operation.externalStatus ?? taskRun.externalStatus
	});
	const shown = isTest ? `${operation.operationName}: ${normalise(text)}` : normalise(text);
	return {
		taskRun,
		kind: isTest && kind === "unknown" ? "data-test" : kind,
		text: shown
	};
}
function clustersOf(failures) {
	return [...require_multimap.groupBy(failures, (failure) => `${failure.kind} ${failure.text}`).values()].map(clusterOf).sort((a, b) => Number(a.text === noText) - Number(b.text === noText) || b.count - a.count || require_time.timeOf(b.lastSeen) - require_time.timeOf(a.lastSeen) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
function clusterOf(failures) {
	const ordered = failures.map(({ taskRun }) => taskRun.completedAt ?? taskRun.createdAt).sort((a, b) => require_time.timeOf(a) - require_time.timeOf(b));
	const tasks = [...require_multimap.groupBy(failures, ({ taskRun }) => taskRun.taskId)];
	tasks.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
	const first = failures[0];
	return {
		kind: first.kind,
		text: first.text,
		count: new Set(failures.map(({ taskRun }) => taskRun.id)).size,
		firstSeen: ordered[0] ?? "",
		lastSeen: ordered.at(-1) ?? "",
		tasks: tasks.map(({ 0: task }) => task)
	};
}
// src/history/metrics/task-table.ts
function taskTableOf(taskRuns) {
	const byRun = require_multimap.groupBy(taskRuns, (row) => row.pipelineRunId);
	return new Map([...byRun].map(({ 0: runId, 1: rows }) => [runId, tasksOf(rows)]));
}
function tasksOf(rows) {
	const parents = new Map(rows.filter((row) => row.matrixParent).map((row) => [row.id, row]));
	const byTask = require_multimap.groupBy(rows, (row) => parents.get(row.matrixParentId ?? "")?.taskId ?? row.taskId);
	return new Map([...byTask].map(({ 0: task, 1: all }) => [task, taskOf(task, all)]));
}
function taskOf(task, rows) {
	const parent = rows.find((row) => row.matrixParent);
	const children = rows.filter((row) => !row.matrixParent);
	const items = children.length > 0 ? children : rows;
	const head = parent ?? items[0];
	const attempts = numbersOf$1(items, (row) => row.numberOfAttempts);
	const startedAt = extreme$1(items, (row) => row.startedAt, -1);
	const completedAt = extreme$1(items, (row) => row.completedAt, 1);
	return {
		task,
		name: head.taskName,
		outcome: parent ? parent.outcome : worstOutcome(items),
		executed: items.some((row) => row.startedAt !== null),
		startedAt,
		completedAt,
		seconds: require_time.secondsBetween(startedAt, completedAt),
		items,
		isMatrix: parent !== void 0 || items.length > 1,
		itemSeconds: numbersOf$1(items, secondsOfWork),
		setupSeconds: numbersOf$1(items, (row) => require_records.hasSucceeded(row) ? row.setupSeconds ?? null : null),
		attempts: attempts.length === 0 ? null : Math.max(...attempts),
		dependsOn: head.dependsOn
	};
}
const gravity = [
	null,
	"skipped",
	"success",
	"warning",
	"cancelled",
	"timeout",
	"failure"
];
function worstOutcome(items) {
	return items.reduce((worst, { outcome }) => gravity.indexOf(outcome) > gravity.indexOf(worst) ? outcome : worst, items[0]?.outcome ?? null);
}
function extreme$1(items, timeOfRow, sign) {
	let best = null;
	for (let $ = 0, $l = items; $ < $l.length; $++) {
		const row = $l[$];
		{
			if (row.startedAt === null) continue;
			const next = timeOfRow(row);
			if (next === null) return null;
			if (best === null || sign * ((require_time.secondsBetween(best, next) ?? -1) >= 0 ? 1 : -1) > 0) best = next;
		}
	}
	return best;
}
function sampledRuns(runs, table) {
	const telling = runs.filter((run) => require_records.hasSucceeded(run) || require_records.hasFailed(run));
	const gap = telling.findLastIndex((run) => !table.has(run.id));
	return telling.slice(gap + 1);
}
function numbersOf$1(rows, numberOf) {
	const numbers = [];
	for (let $ = 0, $l = rows; $ < $l.length; $++) {
		const row = $l[$];
		{
			const number = numberOf(row);
			if (number !== null) numbers.push(number);
		}
	}
	return numbers;
}
function secondsOfWork(row) {
	return require_records.hasSucceeded(row) ? require_time.secondsBetween(row.startedAt, row.completedAt) : null;
}
// src/history/metrics/tasks.ts
function taskNumbers(runs, table) {
	const byTask = new Map();
	for (let $ = 0, $l = sampledRuns(runs, table); $ < $l.length; $++) {
		const run = $l[$];
		for (const { 0: task, 1: entry } of table.get(run.id) ?? []) require_multimap.addTo(byTask, task, entry);
	}
	const work = [...byTask.values()].flat().reduce((sum, entry) => sum + workOf(entry), 0);
	return [...byTask].map(({ 0: task, 1: entries }) => numbersOf(task, entries, work)).sort((a, b) => (b.workShare ?? 0) - (a.workShare ?? 0) || (a.task < b.task ? -1 : 1));
}
function workOf(entry) {
	return entry.itemSeconds.reduce((sum, seconds) => sum + seconds, 0);
}
function numbersOf(task, entries, work) {
	const executed = entries.filter((entry) => entry.executed);
	const counted = executed.flatMap((entry) => entry.attempts ?? []);
	const seconds = executed.flatMap((entry) => entry.itemSeconds);
	const retried = counted.filter((attempts) => attempts > 1).length;
	const setup = quantile(sortedNumbers(executed.flatMap((entry) => entry.setupSeconds)), .5);
	return {
		task,
		name: entries.at(-1)?.name ?? task,
		runs: executed.length,
		failed: executed.filter((entry) => require_records.hasFailed(entry)).length,
		fanOut: entries.some(({ isMatrix }) => isMatrix),
		durationSeconds: durationSummary(executed.flatMap(wholeSeconds)),
		itemDurations: durationSummary(seconds),
		retriedShare: counted.length === 0 ? null : rounded(retried / counted.length, 4),
		maxAttempts: counted.length === 0 ? null : Math.max(...counted),
		...setup !== null && { setupSeconds: rounded(setup) },
		workShare: work === 0 ? null : rounded(executed.reduce((sum, entry) => sum + workOf(entry), 0) / work, 4),
		seconds,
		secondsP99: percentile99(seconds)
	};
}
function wholeSeconds(entry) {
	if (!entry.isMatrix) return entry.itemSeconds;
	return hasWorked(entry) && entry.seconds !== null ? [entry.seconds] : [];
}
function percentile99(seconds) {
	if (seconds.length < fewest.p95) return null;
	const value = quantile(sortedNumbers(seconds), .99);
	return value === null ? null : rounded(value);
}
function hasWorked(entry) {
	return entry.executed && require_records.hasSucceeded(entry);
}
// src/history/metrics/failures.ts
function failurePointOf(tasks) {
	let first = null;
	for (const task of tasks) {
		if (!require_records.hasFailed(task)) continue;
		if (first === null || failedAt(task) < failedAt(first)) first = task;
	}
	return first?.task ?? null;
}
function failedAt(task) {
	const ends = task.items.filter(require_records.hasFailed).map((row) => require_time.timeOf(row.completedAt ?? row.createdAt));
	return ends.length === 0 ? require_time.timeOf(task.completedAt) : Math.min(...ends);
}
function failurePoints(runs, table, isCounted = () => true) {
	const counts = new Map();
	for (let $ = 0, $l = runs; $ < $l.length; $++) {
		const run = $l[$];
		{
			const point = require_records.hasFailed(run) ? failurePointOf(table.get(run.id)?.values() ?? []) : null;
			if (point !== null && isCounted(run.id, point)) counts.set(point, (counts.get(point) ?? 0) + 1);
		}
	}
	return counts;
}
function rerunsIn(all, table) {
	const ordered = inTimeOrder(all.filter(isJudged));
	return ordered.flatMap((failed, at) => {
		if (!require_records.hasFailed(failed)) return [];
		const next = ordered.slice(at + 1).find((run) => isSameCode(run, failed));
		return next ? [rerunOf(failed, next, table)] : [];
	});
}
function isSameCode(a, b) {
	if (a.envName !== b.envName) return false;
	if (a.commit !== null || b.commit !== null) return a.commit === b.commit;
	return a.pipelineVersionNumber !== null && a.pipelineVersionNumber === b.pipelineVersionNumber;
}
function rerunOf(failed, next, table) {
	const task = failurePointOf(table.get(failed.id)?.values() ?? []);
	const again = task === null ? void 0 : table.get(next.id)?.get(task);
	return {
		failed,
		next,
		task,
		passed: again ? again.executed ? hasWorked(again) : null : require_records.hasSucceeded(next)
	};
}
// src/history/ranks.ts
function ranksOf(values) {
	const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks = values.map(() => 0);
	for (let start = 0; start < order.length;) {
		let end = start;
		while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++;
		for (let at = start; at < end; at++) ranks[order[at] ?? 0] = (start + 1 + end) / 2;
		start = end;
	}
	return ranks;
}
// src/history/weekly.ts
const fewestOnDay = 3;
const permutations = 999;
const significance = .01;
const leastFactor = 1.25;
function weekdayFactors(points, seed = 1) {
	const days = points.map(({ timeMs }) => weekdayOf(timeMs));
	const known = days.filter((day) => days.filter((other) => other === day).length >= fewestOnDay);
	if (new Set(known).size < 2) return null;
	const seconds = points.map((point) => point.seconds);
	const usual = median(seconds) ?? 0;
	if (usual <= 0) return null;
	const factors = Array.from({ length: 7 }, (_, day) => {
		const own = seconds.filter((_, index) => days[index] === day);
		return own.length < fewestOnDay ? 1 : (median(own) ?? usual) / usual;
	});
	if (!factors.some((factor) => factor > 0 && Math.max(factor, 1 / factor) >= leastFactor)) return null;
	return isPattern(ranksOf(seconds), days, seed) ? factors.map((factor) => factor > 0 ? factor : 1) : null;
}
function withoutWeekly(points) {
	const factors = weekdayFactors(points);
	return points.map(({ timeMs, seconds }) => seconds / (factors?.[weekdayOf(timeMs)] ?? 1));
}
function weekdayOf(timeMs) {
	return ((Math.floor(timeMs / require_time.dayMs) + 4) % 7 + 7) % 7;
}
function isPattern(ranks, days, seed) {
	const random = require_random.randomFrom(seed);
	const observed = spreadOf(ranks, days);
	const order = [...ranks].sort((a, b) => a - b);
	let asStrong = 1;
	for (let round = 0; round < permutations; round++) {
		require_random.shuffle(order, random);
		if (spreadOf(order, days) >= observed - 1e-9) asStrong++;
	}
	return asStrong / 1e3 <= significance;
}
function spreadOf(ranks, days) {
	const sums = new Float64Array(7);
	const counts = new Float64Array(7);
	for (let index = 0; index < ranks.length; index++) {
		const day = days[index] ?? 0;
		sums[day] = (sums[day] ?? 0) + (ranks[index] ?? 0);
		counts[day] = (counts[day] ?? 0) + 1;
	}
	let spread = 0;
	for (let day = 0; day < 7; day++) if ((counts[day] ?? 0) > 0) spread += (sums[day] ?? 0) ** 2 / (counts[day] ?? 1);
	return spread;
}
// src/history/metrics/runs.ts
function countRuns(runs) {
	const count = (...ends) => runs.filter(({ outcome }) => outcome !== null && ends.includes(outcome)).length;
	return {
		runs: runs.filter(isJudged).length,
		succeeded: runs.filter((run) => require_records.hasSucceeded(run)).length,
		warning: count("warning"),
		failed: count("failure", "timeout"),
		cancelled: runs.filter((run) => !isJudged(run)).length
	};
}
function successRate(runs) {
	const judged = runs.filter(isJudged);
	return shareOf(judged.filter((run) => require_records.hasSucceeded(run)).length, judged.length);
}
function warningRate(runs) {
	const judged = runs.filter(isJudged);
	return shareOf(judged.filter((run) => run.outcome === "warning").length, judged.length);
}
function runSeconds(run) {
	return require_records.hasSucceeded(run) ? require_time.secondsBetween(run.startedAt, run.completedAt) : null;
}
function runDurations(runs) {
	return durationSummary(runs.flatMap((run) => runSeconds(run) ?? []));
}
function queueDelays(runs) {
	const sorted = sortedNumbers(runs.flatMap((run) => require_time.secondsBetween(run.createdAt, run.startedAt) ?? []));
	return {
		p50: sorted.length < fewest.p50 ? null : roundedOrNull(quantile(sorted, .5)),
		max: roundedOrNull(sorted.at(-1) ?? null)
	};
}
// src/history/metrics/outliers.ts
const farAway = 5;
const madScale = 1.4826;
function outliersIn(runs) {
	const timed = runs.flatMap((run) => {
		const seconds = runSeconds(run);
		return seconds === null ? [] : [{
			run,
			seconds
		}];
	});
	const alike = withoutWeekly(timed.map(({ run, seconds }) => ({
		timeMs: require_time.timeOf(run.createdAt),
		seconds
	})));
	const limit = timed.length < fewest.p50 ? Number.POSITIVE_INFINITY : limitOf(alike);
	return timed.filter(({ run }, index) => (alike[index] ?? 0) > limit || run.hasAnomalies).map(({ run, seconds }) => ({
		runId: run.id,
		createdAt: run.createdAt,
		seconds,
		queueSeconds: require_time.secondsBetween(run.createdAt, run.startedAt),
		isFlagged: run.hasAnomalies
	}));
}
function limitOf(seconds) {
	const middle = median(seconds) ?? 0;
	const deviation = median(seconds.map((value) => Math.abs(value - middle))) ?? 0;
	return middle + farAway * Math.max(deviation * madScale, middle / 50);
}
// src/history/metrics/overlap.ts
function overlapsIn(runs) {
	const timed = runs.flatMap((run) => run.startedAt === null || run.completedAt === null ? [] : [{
		id: run.id,
		start: require_time.timeOf(run.startedAt),
		end: require_time.timeOf(run.completedAt)
	}]);
	timed.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
	const overlapping = new Set();
	let open = [];
	let mostAtOnce = 0;
	let latest = null;
	for (let $ = 0, $l = timed; $ < $l.length; $++) {
		const next = $l[$];
		{
			open = open.filter((run) => run.end > next.start);
			for (let $ = 0, $l = open; $ < $l.length; $++) {
				const run = $l[$];
				overlapping.add(run.id).add(next.id);
			}
			const other = open.at(-1);
			if (other) latest = [other.id, next.id];
			open.push(next);
			mostAtOnce = Math.max(mostAtOnce, open.length);
		}
	}
	return {
		runs: overlapping.size,
		mostAtOnce,
		latest
	};
}
// src/history/errors/kinds.ts
const errorFacts = {
	auth: {
		title: "authentication",
		cause: "A credential was rotated, has expired, or lacks a right on the connection.",
		retryHelps: "no",
		expertise: "platform"
	},
	permission: {
		title: "permission denied",
		cause: "The role lacks a grant on a schema, warehouse, bucket or data set.",
		retryHelps: "no",
		expertise: "warehouse"
	},
	timeout: {
		title: "timeout",
		cause: "A slow query, grown data, a hanging service or a limit that is too low.",
		retryHelps: "sometimes",
		expertise: null
	},
	"statement-timeout": {
		title: "statement timeout",
		cause: "The warehouse stopped the statement: it is too slow for the limit, and a retry is as slow.",
		retryHelps: "no",
		expertise: "warehouse"
	},
	network: {
		title: "network",
		cause: "A firewall, a private network, name resolution or an allow-list.",
		retryHelps: "yes",
		expertise: "platform"
	},
	"resource-conflict": {
		title: "resource conflict",
		cause: "The previous run was still active: the interval is shorter than the duration.",
		retryHelps: "with-delay",
		expertise: null
	},
	"rate-limit": {
		title: "rate limit",
		cause: "Too many concurrent requests, or a quota shared with others.",
		retryHelps: "with-delay",
		expertise: null
	},
	"service-outage": {
		title: "service outage",
		cause: "The service was down.",
		retryHelps: "yes",
		expertise: null
	},
	capacity: {
		title: "capacity",
		cause: "A warehouse or container was too small, or still starting.",
		retryHelps: "sometimes",
		expertise: "platform"
	},
	"missing-object": {
		title: "missing object",
		cause: "Something was renamed, dropped, or looked for in the wrong environment.",
		retryHelps: "no",
		expertise: "warehouse"
	},
	"dbt-compilation": {
		title: "dbt compilation",
		cause: "The code of the dbt project does not compile.",
		retryHelps: "no",
		expertise: "dbt"
	},
	"data-test": {
		title: "data test",
		cause: "The data broke an expectation, or a threshold is too tight.",
		retryHelps: "no",
		expertise: "dbt"
	},
	"stale-source": {
		title: "stale source",
		cause: "The ingestion before it did not run.",
		retryHelps: "no",
		expertise: "ingestion"
	},
	sql: {
		title: "SQL",
		cause: "The statement itself is wrong.",
		retryHelps: "no",
		expertise: "warehouse"
	},
	"python-dependency": {
		title: "Python dependency",
		cause: "The requirements or the build command lack a package.",
		retryHelps: "no",
		expertise: "python"
	},
	"python-code": {
		title: "Python code",
		cause: "The script failed.",
		retryHelps: "no",
		expertise: "python"
	},
	"missing-secret": {
		title: "missing secret",
		cause: "The environment of the task lacks a variable.",
		retryHelps: "no",
		expertise: "platform"
	},
	connector: {
		title: "connector",
		cause: "Fix it in the product of the connector, not in Git.",
		retryHelps: "no",
		expertise: "ingestion"
	},
	container: {
		title: "container",
		cause: "The image, rights on the registry, or a crash of the application.",
		retryHelps: "sometimes",
		expertise: "platform"
	},
	unknown: {
		title: "other",
		cause: "The error message matches no known pattern.",
		retryHelps: "unknown",
		expertise: null
	}
};
const incurable = new Set([
	"data-test",
	"statement-timeout",
	"stale-source",
	"permission",
	"missing-object",
	"missing-secret",
	"sql",
	"dbt-compilation"
]);
// src/history/metrics/positions.ts
function positionsIn({ runs, table, reruns }, counts) {
	const points = failurePoints(runs, table, counts);
	const counted = reruns.filter(({ failed, task }) => task !== null && counts(failed.id, task));
	const many = (task, passed) => counted.filter((rerun) => rerun.task === task && rerun.passed === passed).length;
	return (task) => ({
		failurePoint: points.get(task) ?? 0,
		rerunsPassed: many(task, true),
		rerunsFailed: many(task, false)
	});
}
function canBeCured({ table, failures }) {
	const hopeless = new Map();
	for (let $ = 0, $l = failures; $ < $l.length; $++) {
		const { taskRun, kind } = $l[$];
		hopeless.set(taskRun.id, (hopeless.get(taskRun.id) ?? true) && incurable.has(kind));
	}
	return (runId, task) => {
		const failed = table.get(runId)?.get(task)?.items.filter(require_records.hasFailed) ?? [];
		return failed.length === 0 || failed.some((row) => hopeless.get(row.id) !== true);
	};
}
// src/history/metrics/spend.ts
function spendOf(operations) {
	const byRun = [...require_multimap.groupBy(operations, (operation) => operation.pipelineRunId).values()];
	const credits = byRun.flatMap((rows) => sumOf(rows.map((row) => row.credits)) ?? []);
	const costs = byRun.flatMap((rows) => sumOf(rows.map((row) => row.cost)) ?? []);
	const currencies = new Set(operations.flatMap((operation) => operation.currency ?? []));
	return {
		runs: Math.max(credits.length, costs.length),
		creditsPerRun: roundedOrNull(median(credits), 6),
		costPerRun: roundedOrNull(median(costs), 6),
		currency: currencies.size === 1 ? [...currencies][0] ?? null : null
	};
}
function sumOf(values) {
	const known = values.filter((value) => value !== null);
	return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
function rowCounts(operations) {
	const counted = operations.filter((row) => row.rowsAffected !== null && row.outcome === "success");
	return [...require_multimap.groupBy(counted, (row) => row.externalId)].map(({ 0: object, 1: all }) => rowCountOf(object, all)).sort((a, b) => deviation(b) - deviation(a) || (a.object < b.object ? -1 : 1));
}
function rowCountOf(object, operations) {
	const counts = [...operations].sort((a, b) => require_time.timeOf(a.insertedAt) - require_time.timeOf(b.insertedAt)).map((row) => row.rowsAffected ?? 0);
	const latest = counts.at(-1) ?? 0;
	const earlier = median(counts.slice(0, -1));
	const latestRatio = earlier ? rounded(latest / earlier) : null;
	return {
		object,
		runs: counts.length,
		median: median(counts) ?? 0,
		latest,
		latestRatio
	};
}
function deviation(row) {
	if (row.latestRatio === null) return 0;
	return row.latestRatio === 0 ? Number.MAX_VALUE : Math.abs(Math.log(row.latestRatio));
}
// src/history/samples.ts
function samplesOf(runs, table) {
	return sampledRuns(runs, table).map((run) => {
		const succeeded = require_records.hasSucceeded(run);
		const tasks = new Map();
		table.get(run.id)?.forEach((task, id) => {
			const sample = sampleOf(task, succeeded);
			if (sample) tasks.set(id, sample);
		});
		return {
			runId: run.id,
			createdAt: run.createdAt,
			completedAt: run.completedAt,
			succeeded,
			seconds: require_time.secondsBetween(run.startedAt, run.completedAt),
			tasks
		};
	});
}
function sampleOf(task, runSucceeded) {
	if (!task.executed) return runSucceeded && task.outcome === "skipped" ? {
		seconds: 0,
		items: [],
		attempts: 0,
		outcome: "skipped"
	} : null;
	const attempts = Math.max(1, task.attempts ?? 1);
	if (task.seconds === null) return null;
	if (!require_records.hasFailed(task) && !require_records.hasSucceeded(task)) return null;
	const items = task.isMatrix ? task.items.flatMap((row) => require_time.secondsBetween(row.startedAt, row.completedAt) ?? []) : [];
	return {
		seconds: task.seconds,
		items,
		attempts,
		outcome: require_records.hasFailed(task) ? "failed" : "done"
	};
}
// src/history/snapshot-rows.ts
const known = new WeakMap();
function rowsOf(snapshot) {
	const rows = known.get(snapshot) ?? arranged(snapshot);
	known.set(snapshot, rows);
	return rows;
}
function renamedRows(rows, taskIds = new Map()) {
	if (taskIds.size === 0) return rows;
	const idOf = (id) => taskIds.get(id) ?? id;
	const renamed = (row) => ({
		...row,
		taskId: idOf(row.taskId),
		dependsOn: row.dependsOn.map(idOf)
	});
	return {
		...rows,
		taskRunsOf: (id) => rows.taskRunsOf(id).map(renamed),
		taskRunsIn: (runIds) => rows.taskRunsIn(runIds).map(renamed)
	};
}
function arranged({ runs, taskRuns, operations, dbtResults }) {
	const runsBy = require_multimap.groupBy(runs, (row) => row.pipelineId);
	const taskRunsBy = require_multimap.groupBy(taskRuns, (row) => row.pipelineId);
	return {
		runsOf: (id) => runsBy.get(id) ?? [],
		taskRunsOf: (id) => taskRunsBy.get(id) ?? [],
		taskRunsIn: rowsIn(taskRuns),
		operationsIn: rowsIn(operations),
		dbtResultsIn: rowsIn(dbtResults)
	};
}
function rowsIn(all) {
	const byRun = require_multimap.groupBy(all.keys(), (index) => all[index]?.pipelineRunId);
	return (runIds) => {
		return [...runIds].flatMap((id) => byRun.get(id) ?? []).sort((one, other) => one - other).flatMap((index) => all[index] ?? []);
	};
}
// src/history/autocorrelation.ts
const mostResemblance = .95;
function resemblance(residuals) {
	const n = residuals.length;
	if (n < 12) return mostResemblance;
	const seen = lagOne(residuals);
	const bias = 3 / n + 50 / n ** 2 + 6 * Math.max(0, seen) / n;
	return Math.min(Math.max(seen + bias, 0), mostResemblance);
}
function lagOne(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	let together = 0, spread = 0;
	for (let $ = 0, $l = values; $ < $l.length; $++) {
		const index = $, value = $l[$];
		spread += (value - mean) ** 2;
		if (index > 0) together += (value - mean) * ((values[index - 1] ?? 0) - mean);
	}
	return spread === 0 ? 0 : together / spread;
}
function dependenceFactor(r) {
	return Math.sqrt((1 - r) / (1 + r));
}
// src/history/trend.ts
const trendRule = {
	points: 12,
	side: 5,
	permutations: 1999,
	significance: .01,
	ratio: 1.1
};
const stepFreedom = 1.02;
function changePointOf(points, looks = 1, seed = 1) {
	if (points.length < trendRule.points) return null;
	const seconds = withoutWeekly(points);
	const ranks = ranksOf(seconds);
	const split = strongestSplit(ranks);
	if (shareAsStrong(ranks, split.strength, seed) * looks > trendRule.significance) return null;
	const { at, odds } = placeOf(seconds, split.at);
	const step = stepAt(seconds, at);
	const climb = climbOf(points, seconds);
	const isClimb = climb !== null && climb.misfit < step.misfit * stepFreedom;
	const fit = isClimb ? climb : step;
	const ratio = fit.before <= 0 || fit.after <= 0 ? 1 : fit.after / fit.before;
	if (Math.max(ratio, 1 / ratio) < trendRule.ratio) return null;
	const strength = split.strength * dependenceFactor(resemblance(ranksOf(fit.residuals)));
	const pValue = Math.min(1, shareAsStrong(ranks, strength, seed) * looks);
	if (pValue > trendRule.significance) return null;
	const shared = {
		perWeek: fit.perWeek,
		pValue: rounded(pValue, 4)
	};
	if (!isClimb) return {
		kind: "step",
		at,
		odds,
		...rawLevels(points, at),
		...shared
	};
	const { before, after } = fit;
	return {
		kind: "climb",
		at: split.at,
		odds: seconds.map((_, index) => index === split.at ? 1 : 0),
		before,
		after,
		...shared
	};
}
const mostRounds = 5;
function placeOf(seconds, guess) {
	let at = guess;
	let misfits = misfitsFrom(seconds, at);
	for (let round = 1; round < mostRounds; round++) {
		const better = misfits.indexOf(Math.min(...misfits));
		if (better === at) break;
		at = better;
		misfits = misfitsFrom(seconds, at);
	}
	const least = misfits[at] ?? 0;
	const likelihoods = misfits.map((misfit) => misfit === least ? 1 : (least / misfit) ** seconds.length);
	const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 0);
	return {
		at,
		odds: likelihoods.map((likelihood) => likelihood / sum)
	};
}
function misfitsFrom(seconds, at) {
	const { before, after } = levelsAt(seconds, at);
	const { side } = trendRule;
	let misfit = seconds.reduce((sum, value) => sum + Math.abs(value - after), 0);
	return seconds.map((_, index) => {
		const last = seconds[index - 1];
		if (last !== void 0) misfit += Math.abs(last - before) - Math.abs(last - after);
		return index < side || index > seconds.length - side ? Number.POSITIVE_INFINITY : Math.max(0, misfit);
	});
}
function levelsAt(seconds, at) {
	return {
		before: median(seconds.slice(0, at)) ?? 0,
		after: median(seconds.slice(at)) ?? 0
	};
}
function fitOf(seconds, levelAt) {
	const residuals = seconds.map((value, index) => value - levelAt(index));
	return {
		residuals,
		misfit: residuals.reduce((sum, residual) => sum + Math.abs(residual), 0)
	};
}
function stepAt(seconds, at) {
	const { before, after } = levelsAt(seconds, at);
	return {
		before,
		after,
		perWeek: null,
		...fitOf(seconds, (index) => index < at ? before : after)
	};
}
function climbOf(points, seconds) {
	const slope = slopePerDay(points.map(({ timeMs }, index) => ({
		timeMs,
		seconds: seconds[index] ?? 0
	})));
	const start = points[0]?.timeMs ?? 0;
	if (slope === null) return null;
	const daysAt = (index) => ((points[index]?.timeMs ?? start) - start) / require_time.dayMs;
	const level = median(seconds.map((value, index) => value - slope * daysAt(index))) ?? 0;
	const levelAt = (index) => level + slope * daysAt(index);
	return {
		before: level,
		after: levelAt(points.length - 1),
		perWeek: slope * 7,
		...fitOf(seconds, levelAt)
	};
}
function rawLevels(points, at) {
	return levelsAt(points.map((point) => point.seconds), at);
}
function strongestSplit(ranks, scales = scalesOf(ranks.length)) {
	const n = ranks.length;
	let best = Number(trendRule.side);
	let strongest = -1;
	let sum = 0;
	for (let at = 1; at <= n - trendRule.side; at++) {
		sum += ranks[at - 1] ?? 0;
		if (at < trendRule.side) continue;
		const strength = Math.abs(sum - at * (n + 1) / 2) / (scales[at] ?? 1);
		if (strength > strongest) [best, strongest] = [at, strength];
	}
	return {
		at: best,
		strength: strongest
	};
}
function scalesOf(n) {
	return Float64Array.from({ length: n }, (_, at) => Math.sqrt(at * (n - at)));
}
const strengths = new Map();
const mostKept = 40;
function shareAsStrong(ranks, strength, seed) {
	const sorted = [...ranks].sort((a, b) => a - b);
	const key = `${seed} ${sorted.join()}`;
	const drawn = strengths.get(key) ?? drawStrengths(sorted, seed);
	strengths.delete(key);
	strengths.set(key, drawn);
	for (const oldest of strengths.keys()) if (strengths.size > mostKept) strengths.delete(oldest);
	let asStrong = 1;
	for (let round = 0; round < drawn.length; round++) if ((drawn[round] ?? 0) >= strength - 1e-9) asStrong++;
	return asStrong / (trendRule.permutations + 1);
}
function drawStrengths(ranks, seed) {
	const random = require_random.randomFrom(seed);
	const order = [...ranks];
	const scales = scalesOf(order.length);
	const drawn = new Float64Array(trendRule.permutations);
	for (let round = 0; round < drawn.length; round++) {
		require_random.shuffle(order, random);
		drawn[round] = strongestSplit(order, scales).strength;
	}
	return drawn;
}
function slopePerDay(points) {
	if (points.length < trendRule.points) return null;
	const slopes = new Float64Array(points.length * (points.length - 1) / 2);
	let count = 0;
	const times = points.map(({ timeMs }) => timeMs);
	const seconds = points.map((point) => point.seconds);
	for (let first = 0; first < points.length; first++) {
		const { 0: startMs = 0, 1: before = 0 } = [times[first], seconds[first]];
		for (let second = first + 1; second < points.length; second++) {
			const endMs = times[second] ?? 0;
			if (endMs > startMs) slopes[count++] = ((seconds[second] ?? 0) - before) / (endMs - startMs) * require_time.dayMs;
		}
	}
	return quantile(slopes.subarray(0, count).sort(), .5);
}
// src/history/trend-history.ts
const mostTasks = 9;
const leastTaskSeconds = 5;
function trendOf(runs, table, tasks) {
	const ordered = inTimeOrder(runs);
	const whole = ordered.flatMap((run) => pointOf(run, runSeconds(run)));
	if (whole.length < trendRule.points) return null;
	const looked = tasks.filter((task) => (median(task.seconds) ?? 0) >= leastTaskSeconds).slice(0, mostTasks);
	const looks = looked.length;
	const change = changeOf(whole, 1);
	const changed = looked.flatMap(({ task }) => {
		const found = changeOf(ordered.flatMap((run) => pointOf(run, taskSeconds(table, run, task))), looks);
		return found ? [{
			task,
			...found
		}] : [];
	});
	const ratio = change?.ratio ?? 1;
	return {
		direction: ratio > 1 ? "slower" : ratio < 1 ? "faster" : "steady",
		change,
		slopeSecondsPerDay: roundedOrNull(slopePerDay(whole)),
		tasks: changed.sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)) || (a.task < b.task ? -1 : 1))
	};
}
function pointOf(run, seconds) {
	return seconds === null ? [] : [{
		run,
		timeMs: require_time.timeOf(run.createdAt),
		seconds
	}];
}
function taskSeconds(table, run, task) {
	const entry = table.get(run.id)?.get(task);
	if (!entry || (entry.attempts ?? 1) > 1) return null;
	const seconds = entry.itemSeconds;
	return seconds.length === 0 ? null : Math.max(...seconds);
}
const sureShare = .9;
function sumWhere(odds, points, isSame) {
	return points.reduce((sum, { run }, index) => isSame(run) ? sum + (odds[index] ?? 0) : sum, 0);
}
function dayOf(time) {
	return time.slice(0, 10);
}
function changeOf(points, looks) {
	const found = changePointOf(points, looks);
	const first = found ? points[found.kind === "step" ? found.at : 0]?.run : void 0;
	if (!found || !first) return null;
	const isSure = (isSame) => found.kind === "climb" || sumWhere(found.odds, points, isSame) >= sureShare;
	return {
		since: first.createdAt,
		isDated: isSure(({ createdAt }) => dayOf(createdAt) === dayOf(first.createdAt)),
		commit: found.kind === "step" && isSure(({ commit }) => commit === first.commit) ? first.commit : null,
		beforeSeconds: rounded(found.before),
		afterSeconds: rounded(found.after),
		ratio: rounded(found.after / found.before),
		kind: found.kind,
		secondsPerWeek: roundedOrNull(found.perWeek),
		runsBefore: found.at,
		runsAfter: points.length - found.at,
		pValue: found.pValue
	};
}
// src/history/evidence.ts
function evidenceOf(snapshot, pipeline, options) {
	const rows = renamedRows(rowsOf(snapshot), options.taskIds);
	const runs = rows.runsOf(pipeline.id);
	const table = taskTableOf(rows.taskRunsOf(pipeline.id));
	const baseline = baselineOf(pipeline, runs, options);
	return {
		pipeline,
		environments: baseline.environments.map((environment) => environmentEvidence(rows, environment, table, options)),
		excluded: baseline.excluded,
		overlaps: overlapsIn(runs)
	};
}
function environmentEvidence(rows, { name, runs }, table, options) {
	const ids = new Set(runs.map((run) => run.id));
	const operations = rows.operationsIn(ids);
	const pipelineId = runs[0]?.pipelineId;
	const numbers = taskNumbers(runs, table);
	const samples = samplesOf(runs, table);
	const dag = options.dag ?? dagOf(runs, table);
	const criticalPath = dag ? criticalPathOf(dag, samples) : null;
	const reruns = rerunsIn(rows.runsOf(pipelineId ?? "").filter((run) => run.envName === name), table).filter(({ failed }) => ids.has(failed.id));
	const failures = failuresIn(rows.taskRunsIn(ids), operations);
	return {
		name,
		...countRuns(runs),
		judged: runs.filter(isJudged).length,
		successRate: successRate(runs),
		warningRate: warningRate(runs),
		durationSeconds: runDurations(runs),
		queueSeconds: queueDelays(runs),
		tasks: withPositions(numbers, criticalPath, {
			runs,
			table,
			reruns,
			failures
		}),
		errors: clustersOf(failures),
		trend: trendOf(runs, table, numbers),
		reruns,
		outliers: outliersIn(runs),
		criticalPath,
		spend: spendOf(operations),
		rows: rowCounts(operations),
		dbtNodes: dbtNodes(operations, rows.dbtResultsIn(ids)),
		from: runs[0]?.createdAt ?? null,
		to: runs.at(-1)?.createdAt ?? null,
		samples,
		baselineRuns: runs,
		taskTable: table
	};
}
function dagOf(runs, table) {
	const newest = sampledRuns(runs, table).findLast((run) => run.outcome === "success");
	const tasks = newest ? table.get(newest.id) : void 0;
	return tasks ? dagFromRun(tasks) : null;
}
function withPositions(numbers, path, failed) {
	const all = positionsIn(failed, () => true);
	const curable = positionsIn(failed, canBeCured(failed));
	const shares = new Map(path?.tasks.map((position) => [position.task, position.criticalShare]));
	return numbers.map((task) => ({
		...task,
		criticalShare: shares.get(task.task) ?? null,
		...all(task.task),
		curable: curable(task.task)
	}));
}
const enoughSinceChange = 20;
function currentSamples(evidence) {
	const change = evidence.trend?.change;
	if (!change || change.kind === "climb") return evidence.samples;
	const { since } = change;
	const recent = evidence.samples.filter((sample) => require_time.timeOf(sample.createdAt) >= require_time.timeOf(since));
	return recent.filter((sample) => sample.succeeded).length >= enoughSinceChange ? recent : evidence.samples;
}
// src/history/history.ts
function historyOf(evidence, context) {
	const { environments } = evidence;
	const most = environments.reduce((best, environment) => Math.max(best, environment.judged), 0);
	const isEnough = most >= baselineRule.minimum;
	const reasons = [...isEnough ? [] : [fewRuns(most)], ...context.missing ?? []];
	return {
		status: isEnough ? "ok" : "few-runs",
		reason: reasons.length === 0 ? null : reasons.join(". "),
		calls: context.calls,
		from: extreme(environments.map((environment) => environment.from), -1),
		to: extreme(environments.map((environment) => environment.to), 1),
		environments: environments.map(environmentHistory),
		prediction: context.prediction ?? null
	};
}
function fewRuns(most) {
	return `${most} ${most === 1 ? "run counts" : "runs count"} for a baseline, ${baselineRule.minimum} are needed for a verdict`;
}
function extreme(times, sign) {
	return times.filter((time) => time !== null).reduce((best, next) => best === null || sign * (require_time.timeOf(next) - require_time.timeOf(best)) > 0 ? next : best, null);
}
function environmentHistory(evidence) {
	const { name, runs, succeeded, warning, failed, cancelled, durationSeconds, queueSeconds, errors, trend } = evidence;
	return {
		name,
		runs,
		succeeded,
		warning,
		failed,
		cancelled,
		durationSeconds,
		queueSeconds,
		tasks: evidence.tasks.map(({ task, runs, failed, fanOut, durationSeconds, setupSeconds, retriedShare, criticalShare }) => ({
			task,
			runs,
			failed,
			fanOut,
			durationSeconds,
			...setupSeconds !== void 0 && { setupSeconds },
			retriedShare,
			criticalShare
		})),
		errors,
		trend
	};
}
function recoveriesOf(evidence) {
	return new Map(evidence.tasks.flatMap((task) => {
		const reruns = task.rerunsPassed + task.rerunsFailed;
		return reruns === 0 ? [] : [[task.task, task.curable.rerunsPassed / reruns]];
	}));
}
// src/history/simulate.ts
const defaultDraws = 2e3;
function simulate(dag, samples, options = {}) {
	const plan = planOf(dag);
	if (!plan) return null;
	const donors = donorsOf(samples);
	const setting = {
		plan,
		donors,
		overhead: overheadOf(options.observed, samples, donors),
		options,
		before: policies(options.observed),
		finish: plan.map(() => 0)
	};
	const rounds = isCertain(plan, samples, donors) ? 1 : roundsFor(dag, samples, options.draws ?? defaultDraws);
	const random = require_random.randomFrom(options.seed ?? 1);
	const completed = [];
	const contributing = new Set();
	for (let round = 0; round < rounds; round++) for (let $ = 0, $l = samples; $ < $l.length; $++) {
		const sample = $l[$];
		{
			const seconds = drawRun(setting, sample, random);
			if (seconds === null) continue;
			completed.push(seconds);
			contributing.add(sample.runId);
		}
	}
	return {
		completed: sortedNumbers(completed),
		draws: rounds * samples.length,
		independent: contributing.size,
		unknownTasks: dag.nodes.flatMap(({ task }) => task !== null && !donors.has(task) ? [task] : [])
	};
}
const mostTimes$1 = 3e6;
function roundsFor(dag, samples, draws) {
	const wanted = Math.ceil(draws / Math.max(1, samples.length));
	return Math.max(1, Math.min(wanted, Math.floor(mostTimes$1 / Math.max(1, samples.length * dag.nodes.length))));
}
const knownDonors = new WeakMap();
function donorsOf(samples) {
	const donors = knownDonors.get(samples) ?? donorsIn(samples);
	knownDonors.set(samples, donors);
	return donors;
}
function donorsIn(samples) {
	const donors = new Map();
	for (let $ = 0, $l = samples; $ < $l.length; $++) {
		const sample = $l[$];
		for (const { 0: task, 1: own } of sample.tasks) {
			const list = donors.get(task) ?? [];
			if (own.outcome !== "failed") list.push(own);
			donors.set(task, list);
		}
	}
	return donors;
}
function policies(dag) {
	return new Map(dag?.nodes.flatMap((node) => node.task === null ? [] : [[node.task, node.delaySeconds]]));
}
function isCertain(plan, samples, donors) {
	const nodes = plan.flatMap((unit) => unit.nodes);
	const mayRecover = nodes.some((node) => node.recovery !== null || node.continuesOnFailure);
	const tasks = [...new Set(nodes.flatMap((node) => node.task ?? []))];
	const drawn = tasks.filter((task) => (donors.get(task)?.length ?? 0) > 0);
	const stays = (sample) => tasks.some((task) => sample.tasks.get(task)?.outcome === "failed");
	return samples.every((sample) => !mayRecover && stays(sample) || drawn.every((task) => sample.tasks.has(task)));
}
const knownOverheads = new WeakMap();
function overheadOf(observed, samples, donors) {
	if (!observed) return {
		byRun: new Map(),
		usual: 0
	};
	const byGraph = knownOverheads.get(samples) ?? new WeakMap();
	knownOverheads.set(samples, byGraph);
	const overhead = byGraph.get(observed) ?? measuredOverhead(observed, samples, donors);
	byGraph.set(observed, overhead);
	return overhead;
}
function measuredOverhead(observed, samples, donors) {
	const plan = planOf(observed);
	if (!plan) return {
		byRun: new Map(),
		usual: 0
	};
	const usualSeconds = new Map([...donors].map(({ 0: task, 1: list }) => [task, median(list.map((own) => own.seconds)) ?? 0]));
	const usualTime = (sample) => (node) => {
		return (node.task === null ? nothing : sample.tasks.get(node.task)) ?? {
			seconds: usualSeconds.get(node.task ?? "") ?? 0,
			items: []
		};
	};
	const byRun = new Map();
	for (let $ = 0, $l = samples; $ < $l.length; $++) {
		const sample = $l[$];
		if (!sample.succeeded || sample.seconds === null) continue;
		byRun.set(sample.runId, sample.seconds - scheduleOf(plan, usualTime(sample)).makespan);
	}
	return {
		byRun,
		usual: median(byRun.values()) ?? 0
	};
}
function drawRun(setting, sample, random) {
	const draw = {
		setting,
		sample,
		random,
		hasFailed: false
	};
	const makespan = makespanOf(setting.plan, (node) => timeIn(draw, node), setting);
	if (draw.hasFailed) return null;
	return Math.max(0, makespan + (setting.overhead.byRun.get(sample.runId) ?? setting.overhead.usual));
}
const nothing = {
	seconds: 0,
	items: []
};
function timeIn(draw, node) {
	if (node.task === null) return nothing;
	const time = ownTimeIn(draw, node, node.task);
	const factor = draw.setting.options.factor?.(node.task) ?? 1;
	return factor === 1 ? time : {
		seconds: time.seconds * factor,
		items: time.items.map((item) => item * factor)
	};
}
function ownTimeIn(draw, node, task) {
	const { setting, sample, random } = draw;
	const own = sample.tasks.get(task) ?? anyOf(setting.donors.get(task), random);
	if (!own) return nothing;
	if (own.outcome === "failed") return recovered(draw, node, own);
	if (!(node.retries === null || own.attempts - 1 <= node.retries) || !isWithinTimeout(node, own)) fail(draw, node);
	return withDelay(setting, node, own);
}
function fail(draw, node) {
	if (!node.continuesOnFailure) draw.hasFailed = true;
}
function anyOf(list, random) {
	return list && list.length > 0 ? list[random.below(list.length)] : void 0;
}
function isWithinTimeout(node, own) {
	if (node.timeoutSeconds === null || own.attempts === 0) return true;
	return (own.items.length > 0 ? Math.max(...own.items) : own.seconds) / own.attempts <= node.timeoutSeconds;
}
function withDelay(setting, node, own) {
	const before = setting.before.get(node.task ?? "") ?? null;
	if (own.attempts < 2 || before === null || node.delaySeconds === null || before === node.delaySeconds) return own;
	const change = (node.delaySeconds - before) * (own.attempts - 1);
	return {
		seconds: Math.max(0, own.seconds + change),
		items: own.items
	};
}
function recovered(draw, node, own) {
	const { setting, random } = draw;
	const extra = (node.retries ?? own.attempts - 1) - (own.attempts - 1);
	let seconds = own.seconds;
	for (let attempt = 0; attempt < extra && node.recovery !== null; attempt++) {
		const again = anyOf(setting.donors.get(node.task ?? ""), random);
		if (!again) break;
		seconds += (node.delaySeconds ?? 0) + again.seconds;
		if (random() < node.recovery) return {
			seconds,
			items: own.items.length > 0 ? [seconds] : []
		};
	}
	fail(draw, node);
	return {
		seconds,
		items: own.items
	};
}
// src/history/gains.ts
const mostTried = 8;
const mostTimes = 3e6;
const leastShare = .02;
const leastSeconds = .5;
function gainsOf(dag, samples, options, path) {
	const once = {
		...options,
		draws: samples.length
	};
	const now = medianSeconds(dag, samples, once);
	if (now === null || path === null) return {
		shorten: [],
		parallelise: []
	};
	const saved = (changed, more = {}) => now - (medianSeconds(changed, samples, {
		...once,
		...more
	}) ?? now);
	const waiting = new Set(dag.nodes.flatMap(({ task, onlyWaits }) => onlyWaits && task !== null ? [task] : []));
	const critical = path.tasks.filter(({ criticalShare, task }) => criticalShare > 0 && !waiting.has(task)).map(({ task }) => task);
	const affordable = Math.floor(mostTimes / Math.max(1, samples.length * dag.nodes.length));
	const tries = Math.max(2, Math.min(mostTried, Math.floor(affordable / 2)));
	const shorten = byWeight(critical, samples).slice(0, tries).map((task) => ({
		task,
		savedSeconds: saved(dag, { factor: (one) => one === task ? .5 : 1 })
	}));
	const parallelise = [...edgeGains(dag, path.path.slice(0, tries + 1), waiting, saved), ...matrixGains(dag, critical, saved)];
	return {
		shorten: worthwhile(shorten, now),
		parallelise: worthwhile(parallelise, now)
	};
}
function byWeight(tasks, samples) {
	const weight = new Map(tasks.map((task) => [task, samples.reduce((sum, run) => sum + (run.tasks.get(task)?.seconds ?? 0), 0)]));
	return [...tasks].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}
function medianSeconds(dag, samples, options) {
	return quantile(simulate(dag, samples, options)?.completed ?? [], .5);
}
function worthwhile(gains, now) {
	const kept = gains.filter((gain) => gain.savedSeconds >= Math.max(leastSeconds, now * leastShare));
	kept.sort((a, b) => b.savedSeconds - a.savedSeconds);
	return kept.slice(0, mostTried).map((gain) => ({
		...gain,
		savedSeconds: rounded(gain.savedSeconds)
	}));
}
function edgeGains(dag, path, waiting, saved) {
	return path.slice(1).flatMap((task, index) => {
		const after = path[index] ?? "";
		return waiting.has(after) ? [] : [{
			task,
			after,
			savedSeconds: saved(withoutWait(dag, after, task))
		}];
	});
}
function withoutWait(dag, above, task) {
	const idOf = (name) => dag.nodes.find((node) => node.task === name)?.id ?? name;
	const from = idOf(above), to = idOf(task);
	const junctions = new Set(dag.nodes.filter((node) => node.task === null).map((node) => node.id));
	const upstream = new Map();
	for (let $ = 0, $l = dag.edges; $ < $l.length; $++) {
		const { 0: one, 1: other } = $l[$];
		{
			const list = upstream.get(other);
			if (list) list.push(one);
			else upstream.set(other, [one]);
		}
	}
	const waits = throughJunctions(to, upstream, junctions);
	const inherited = throughJunctions(from, upstream, junctions);
	const kept = dag.edges.filter(({ 1: other }) => other !== to);
	const direct = new Set([...waits, ...inherited].filter((id) => id !== from && id !== to));
	return {
		...dag,
		edges: [...kept, ...[...direct].map((id) => [id, to])]
	};
}
function throughJunctions(id, upstream, junctions) {
	const found = new Set();
	const seen = new Set();
	const pending = [...upstream.get(id) ?? []];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		if (junctions.has(next)) pending.push(...upstream.get(next) ?? []);
		else found.add(next);
	}
	return found;
}
function matrixGains(dag, critical, saved) {
	return dag.fanOuts.filter((fanOut) => fanOut.maxParallel !== null).slice(0, mostTried).flatMap((fanOut) => {
		const task = dag.nodes.find((node) => node.fanOut === fanOut.id && node.task !== null && critical.includes(node.task))?.task;
		if (!task) return [];
		const fanOuts = dag.fanOuts.map((one) => one === fanOut ? {
			...one,
			maxParallel: null
		} : one);
		return [{
			task,
			after: null,
			savedSeconds: saved({
				...dag,
				fanOuts
			})
		}];
	});
}
// src/history/metrics/quantile-interval.ts
const tail = .025;
function quantileEstimate(sorted, p, independent) {
	const value = quantile(sorted, p);
	if (value === null || independent < 1) return null;
	const at = (rank) => valueAt(sorted, (rank - .5) / independent * sorted.length - .5);
	const cumulative = binomialCumulative(independent, p);
	const lowRank = lowerRank(cumulative);
	const highRank = upperRank(cumulative, independent);
	const low = lowRank === null ? sorted[0] ?? value : at(lowRank);
	const high = highRank === null ? Math.max(sorted.at(-1) ?? value, logNormalBound(sorted, p, independent)) : at(highRank);
	return {
		value,
		low: Math.min(low, value),
		high: Math.max(high, value),
		n: independent
	};
}
function binomialCumulative(n, p) {
	const cumulative = [];
	let logMass = n * Math.log(1 - p);
	let sum = 0;
	for (let k = 0; k <= n; k++) {
		sum += Math.exp(logMass);
		cumulative.push(Math.min(1, sum));
		logMass += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
	}
	return cumulative;
}
function lowerRank(cumulative) {
	if ((cumulative[0] ?? 1) > tail) return null;
	let rank = 1;
	while ((cumulative[rank] ?? 1) <= tail) rank++;
	const below = cumulative[rank - 1] ?? 0;
	const above = cumulative[rank] ?? 1;
	return rank + (tail - below) / (above - below);
}
function upperRank(cumulative, n) {
	const beyond = (rank) => 1 - (cumulative[rank - 1] ?? 0);
	if (beyond(n) > tail) return null;
	let rank = n;
	while (rank > 1 && beyond(rank - 1) <= tail) rank--;
	return rank - (tail - beyond(rank)) / (beyond(rank - 1) - beyond(rank));
}
function logNormalBound(sorted, p, n) {
	if (n < 3 || (sorted[0] ?? 0) <= 0) return 0;
	const logs = sorted.map(Math.log);
	const mean = logs.reduce((sum, next) => sum + next, 0) / logs.length;
	const variance = logs.reduce((sum, next) => sum + (next - mean) ** 2, 0) / logs.length;
	const deviation = Math.sqrt(variance * n / (n - 1));
	const z = normalQuantile(p);
	const a = 1 - normal975 ** 2 / (2 * (n - 1));
	const b = z ** 2 - normal975 ** 2 / n;
	if (a <= 0) return 0;
	return Math.exp(mean + deviation * (z + Math.sqrt(Math.max(0, z ** 2 - a * b))) / a);
}
function normalQuantile(p) {
	let low = -4;
	let high = 4;
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (normalBelow(middle) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function normalBelow(z) {
	const t = 1 / (1 + .2316419 * Math.abs(z));
	const series = t * (.31938153 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	const upper = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
	return z >= 0 ? 1 - upper : upper;
}
// src/history/prediction.ts
function predict(input) {
	if (input.samples.filter((sample) => sample.succeeded).length < baselineRule.minimum) return null;
	const seed = input.seed ?? 1;
	const observed = input.before ?? input.after;
	const before = simulate(observed, input.samples, {
		seed,
		observed
	});
	const after = simulate(input.after, input.samples, {
		seed,
		observed
	});
	if (!before || !after) return null;
	const gains = gainsOf(input.after, input.samples, {
		seed,
		observed
	}, criticalPathOf(input.after, input.samples));
	return {
		environment: input.environment,
		runs: input.samples.length,
		slaSeconds: input.slaSeconds,
		before: forecastOf(before, input),
		after: forecastOf(after, input),
		unknownTasks: after.unknownTasks,
		...gains,
		notes: notesOf(input, after)
	};
}
function forecastOf(simulation, input) {
	const { completed, independent, draws } = simulation;
	const enough = (least, p) => independent < least ? null : shown(quantileEstimate(completed, p, independent));
	const failing = input.samples.length === 0 ? null : scaledShare(draws - completed.length, draws, input.samples.length);
	const sla = input.slaSeconds;
	const late = sla === null ? 0 : completed.filter((seconds) => seconds > sla).length;
	return {
		p50: enough(fewest.p50, .5),
		p95: enough(fewest.p95, .95),
		slaMiss: sla === null || independent < fewest.p50 ? null : scaledShare(late, completed.length, independent),
		failing
	};
}
function scaledShare(hits, draws, independent) {
	return draws === 0 ? null : shown(shareOf(hits / draws * independent, independent), 4);
}
function shown(estimate, digits = 3) {
	if (!estimate) return null;
	const { value, low, high, n } = estimate;
	return {
		value: rounded(value, digits),
		low: rounded(low, digits),
		high: rounded(high, digits),
		n
	};
}
function notesOf(input, after) {
	const notes = [];
	if (after.unknownTasks.length > 0) notes.push("Tasks without history count as 0 seconds: the real run takes longer");
	const conditional = new Set(input.before?.nodes.filter((node) => node.isConditional).map((node) => node.task));
	if (input.after.nodes.some((node) => node.isConditional && !conditional.has(node.task))) notes.push("A condition without history is assumed to be always true");
	const few = fewRunsNote(input.samples.length, after.independent);
	if (few !== null) notes.push(few);
	if (!input.before) notes.push("The definition of the past runs is unknown: waits between tasks are taken from this one");
	return notes;
}
function fewRunsNote(runs, succeeding) {
	if (succeeding >= fewest.p95) return null;
	if (runs < fewest.p95) return `Fewer than ${fewest.p95} runs: no 95th percentile`;
	return `Only ${succeeding} of ${runs} past runs succeed in the simulation: no 95th percentile`;
}
// src/history/deadline.ts
function deadlineMissOf(samples, finishBy) {
	const endings = samples.flatMap((sample) => endingOf(sample) ?? []);
	if (!finishBy || endings.length === 0) return null;
	const created = endings.map(({ createdMs }) => createdMs);
	const offsets = require_check_command.zoneOffsets(finishBy.timeZone, Math.min(...created) - require_check_command.dayMs, Math.max(...created) + 3 * require_check_command.dayMs);
	if (!offsets) return null;
	const deadlines = endings.map(({ createdMs }) => deadlineAfter(offsets, createdMs, require_check_command.minuteOfDay(finishBy.localTime)));
	if (new Set(deadlines).size < endings.length * .9) return null;
	return {
		share: endings.filter(({ completedMs }, at) => completedMs > (deadlines[at] ?? Number.POSITIVE_INFINITY)).length / endings.length,
		runs: endings.length,
		...finishBy
	};
}
function endingOf({ succeeded, createdAt, completedAt }) {
	const createdMs = Date.parse(createdAt);
	const completedMs = Date.parse(completedAt ?? "");
	return succeeded && Number.isFinite(createdMs) && Number.isFinite(completedMs) ? {
		createdMs,
		completedMs
	} : null;
}
function deadlineAfter(offsets, createdMs, minute) {
	const wall = require_check_command.wallMs(offsets, createdMs);
	const today = require_check_command.startOfDay(wall) + minute * require_check_command.minuteMs;
	return require_check_command.utcOfWall(offsets, today < wall ? today + require_check_command.dayMs : today);
}
// src/history/rule-baseline.ts
function ruleBaseline(evidence, { maxSeconds, finishBy }) {
	const environment = evidence.environments.find(({ judged }) => judged >= baselineRule.minimum);
	if (!environment) return null;
	const { name, judged, failed, durationSeconds, trend } = environment;
	const changes = [...trend?.change ? [{
		...trend.change,
		task: null
	}] : [], ...trend?.tasks ?? []];
	return {
		environment: name,
		runs: judged,
		failed,
		durations: durationSeconds,
		tasks: new Map(environment.tasks.map((task) => [task.task, taskBaseline(task, environment)])),
		overlaps: evidence.overlaps,
		slowdowns: changes.filter(({ ratio }) => ratio > 1).map(({ task, secondsPerWeek, since, isDated, commit, beforeSeconds, afterSeconds, runsBefore, runsAfter }) => {
			return {
				task,
				perWeek: secondsPerWeek,
				since,
				isDated,
				commit,
				before: beforeSeconds,
				after: afterSeconds,
				runsBefore,
				runsAfter
			};
		}),
		promiseMiss: maxSeconds === null ? null : missOf(environment, maxSeconds),
		deadlineMiss: deadlineMissOf(environment.samples, finishBy)
	};
}
function taskBaseline(task, environment) {
	const { runs, failed, curable, retriedShare, itemDurations, secondsP99 } = task;
	const errors = environment.errors.filter((cluster) => cluster.tasks.includes(task.task));
	return {
		runs,
		failed,
		...curable,
		retriedShare,
		durations: itemDurations,
		p99: secondsP99,
		errors: errors.map(({ kind, count }) => {
			const { title, retryHelps } = errorFacts[kind];
			return {
				title,
				count,
				retryHelps: retryHelps === "unknown" ? null : retryHelps !== "no"
			};
		})
	};
}
function missOf(environment, seconds) {
	const completed = environment.samples.filter((sample) => sample.succeeded && sample.seconds !== null);
	if (completed.length === 0) return null;
	return {
		share: completed.filter((sample) => (sample.seconds ?? 0) > seconds).length / completed.length,
		runs: completed.length,
		seconds
	};
}
// src/history/answers.ts
function answerFrom(source, subjects, question) {
	return new Map(subjects.map((subject) => [subject.pipeline.key, answerOne(source, subject, question)]));
}
function answerNone(subjects, reason, calls) {
	return new Map(subjects.map(({ pipeline }) => [pipeline.key, silent(require_check_command.noHistory("unavailable", reason, calls))]));
}
function wantedIds(records, subjects, repository) {
	return subjects.flatMap((subject) => {
		const found = resolve(records, subject, repository);
		return found.status === "found" ? [found.pipeline.id] : [];
	});
}
function wantedOf({ pipeline }) {
	return {
		name: registeredNameOf(pipeline),
		id: pipeline.id
	};
}
function registeredNameOf({ name, registeredName }) {
	return registeredName === void 0 ? name : registeredName;
}
function silent(history) {
	return {
		names: null,
		history,
		baseline: null,
		evidence: null
	};
}
function resolve(records, { pipeline, repositoryPath }, repository) {
	const named = pipeline.id ?? (require_resolve.areKnownByName(records) ? null : pipeline.alias);
	const name = registeredNameOf(pipeline);
	return require_resolve.resolvePipeline(records, {
		repository,
		service: pipeline.dialect.title,
		path: repositoryPath,
		noun: pipeline.dialect.words.pipeline,
		...name !== null && { name },
		...named !== null && { mapping: new Map([[repositoryPath, named]]) }
	});
}
function answerOne(source, subject, { repository, nowMs, days }) {
	const { snapshot, calls, missing } = source;
	const found = resolve(snapshot.pipelines, subject, repository);
	if (found.status !== "found") return silent(require_check_command.noHistory("not-registered", found.reason, calls));
	const today = subject.before ?? subject.pipeline;
	const evidence = evidenceOf(snapshot, found.pipeline, {
		nowMs,
		days,
		dag: dagFromPipeline(today),
		taskIds: idsInFile(today)
	});
	const prediction = predictionFor(subject, evidence);
	return {
		names: {
			id: found.pipeline.id,
			alias: found.pipeline.alias
		},
		history: historyOf(evidence, {
			calls,
			missing,
			prediction
		}),
		baseline: ruleBaseline(evidence, subject.pipeline.promises),
		evidence
	};
}
function idsInFile({ tasks }) {
	return new Map(tasks.flatMap(({ id, runId }) => runId === void 0 ? [] : [[runId, id]]));
}
function predictionFor({ pipeline, before }, evidence) {
	const { 0: environment } = evidence.environments;
	if (!environment) return null;
	const recoveries = recoveriesOf(environment);
	const prediction = predict({
		environment: environment.name,
		samples: currentSamples(environment),
		before: before && dagFromPipeline(before, recoveries),
		after: dagFromPipeline(pipeline, recoveries),
		slaSeconds: pipeline.promises.maxSeconds
	});
	return prediction && {
		...prediction,
		notes: [...prediction.notes, ...outlierNotes(environment)]
	};
}
function outlierNotes({ outliers, judged }) {
	const newest = outliers.at(-1);
	if (!newest) return [];
	const stand = outliers.length === 1 ? "stands" : "stand";
	const day = newest.createdAt.slice(0, 10);
	return [`${outliers.length} of ${require_startup.count(judged, "run")} ${stand} out, last on ${day} with ${require_startup.roughDuration(newest.seconds)}`];
}
// src/history/newest-runs.ts
const mostRunsKept = 2e3;
function withNewestRuns(snapshot, most = mostRunsKept) {
	if (snapshot.runs.length <= most) return snapshot;
	const runs = [...require_multimap.groupBy(snapshot.runs, (run) => run.pipelineId).values()].flatMap((all) => all.length <= most ? all : [...all].sort((a, b) => require_time.timeOf(b.createdAt) - require_time.timeOf(a.createdAt)).slice(0, most));
	return {
		...snapshot,
		runs
	};
}
// src/history/ask.ts
var ask_exports = require_rolldown_runtime.__exportAll({ askHistory: () => askHistory });
const fileDays = 30;
async function askHistory(host, request, subjects) {
	if (request.from === "api") return askApi(host, request, subjects);
	const snapshot = withNewestRuns(await readSnapshotFile(host, request.path));
	const nowMs = request.now?.getTime() ?? require_time.timeOf(snapshot.takenAt);
	const question = {
		repository: request.repository,
		nowMs,
		days: request.days ?? fileDays
	};
	const own = subjects.filter(({ pipeline }) => pipeline.dialect.id === dialectOf(snapshot));
	return answerFrom({
		snapshot,
		calls: 0,
		missing: []
	}, own, question);
}
function dialectOf({ dialect }) {
	return dialect ?? require_check_command.entries.find(({ service }) => service !== null)?.id;
}
async function readSnapshotFile(host, path) {
	const bytes = await host.read(path, require_snapshot.mostSnapshotBytes);
	if (!bytes) throw new require_startup.OperationalError(`The history file ${require_startup.quoted(path)} cannot be read.`, "Run pipeline-review history pull to create one.");
	if (bytes.length > 104857600) throw new require_startup.OperationalError(`The history file ${require_startup.quoted(path)} is larger than 100 MiB.`, "Use fewer days.");
	const text = new TextDecoder().decode(bytes);
	host.credentials?.learn(text);
	const parsed = require_snapshot.parseSnapshot(text, await snapshotReaders());
	if (!parsed.ok) throw new require_startup.OperationalError(`${parsed.unavailable.text}: ${require_startup.quoted(path)}.`, "Run pipeline-review history pull to create one.");
	return parsed.value;
}
async function askApi(host, request, subjects) {
	const answers = request.services.map(async (access) => {
		const own = subjects.filter(({ pipeline }) => pipeline.dialect.id === access.dialect);
		const source = await sourceOf(access);
		const wish = {
			...request,
			effort: "review",
			wanted: own.map(wantedOf),
			select: (records) => wantedIds(records, own, request.repository)
		};
		const pulled = await source.pull(host, access, wish);
		if ("reason" in pulled) return answerNone(own, pulled.reason, pulled.calls);
		const nowMs = (request.now ?? host.now()).getTime();
		return answerFrom(pulled, own, {
			repository: request.repository,
			nowMs,
			days: request.days ?? source.days
		});
	});
	return new Map((await Promise.all(answers)).flatMap((answer) => [...answer]));
}
async function snapshotReaders() {
	const served = require_check_command.entries.flatMap(({ id, service }) => service ? [{
		id,
		rows: service.rows
	}] : []);
	const loaded = await Promise.all(served.map(async ({ id, rows }) => [id, await rows()]));
	const readers = new Map(loaded);
	return (dialect) => dialect === null ? loaded[0]?.[1] : readers.get(dialect);
}
async function sourceOf({ dialect }) {
	const load = require_check_command.entryWith(dialect).service?.history;
	if (!load) throw new Error(`dialect ${dialect} has no run history`);
	return load();
}
module.exports = {
	askHistory,
	ask_exports,
	dialectOf,
	evidenceOf,
	historyOf,
	problemTests,
	readSnapshotFile,
	sourceOf,
	wantedIds,
	wantedOf,
	withNewestRuns
};
