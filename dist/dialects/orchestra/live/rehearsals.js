require("../../../rolldown-runtime.js");
const require_connection = require("../../../history/http/connection.js");
const require_resolve = require("../../../history/resolve.js");
const require_startup = require("../../../startup.js");
const require_client = require("../api/client.js");
const require_connection$1 = require("../api/connection.js");
const require_connection$2 = require("./connection.js");
const require_readers = require("../../../history/readers.js");
const require_time = require("../../../history/time.js");
const require_actions = require("../api/actions.js");
// src/dialects/orchestra/live/rehearsal.ts
function withoutRun(outcome, reason, runId = null) {
	return {
		outcome,
		reason,
		runId,
		seconds: null,
		queueSeconds: null,
		tasks: [],
		failures: [],
		cancelFailed: false
	};
}
// src/dialects/orchestra/live/rehearsal-words.ts
const mostTasks = 5;
const longestError = 300;
const slowRatio = 1.25;
const sentences = {
	succeeded: "succeeded",
	warning: "ended with a warning",
	failed: "failed",
	cancelled: "was cancelled in Orchestra",
	skipped: "was skipped by Orchestra",
	overdue: "did not end before the deadline and was cancelled",
	stopped: "was cancelled, because the job was stopped",
	lost: "could not be followed to its end",
	refused: "was not started"
};
function rehearsalSentences(name, wish, rehearsal, history) {
	const { outcome, reason, runId, seconds, queueSeconds, cancelFailed } = rehearsal;
	const where = `in ${require_startup.quoted(wish.environment)}${wish.branch === void 0 ? "" : ` on branch ${require_startup.quoted(wish.branch)}`}`;
	const why = reason === null ? "" : `: ${reason}`;
	const time = seconds === null ? "" : ` in ${require_startup.roughDuration(seconds)}${queueWords(queueSeconds)}`;
	const baseline = history?.environments.find((environment) => environment.name === wish.environment);
	return [
		`Rehearsal of ${require_startup.quoted(require_readers.redact(name))} ${where}: it ${sentences[outcome]}${time}${why}.`,
		...seconds === null ? [] : [baselineSentence(baseline)],
		...rehearsal.failures.slice(0, mostTasks).map(({ name: task, text }) => `Task ${require_startup.quoted(task)} failed${errorWords(text)}.`),
		...moreFailures(rehearsal),
		...baseline ? slowTasks(rehearsal, baseline) : [],
		...cancelFailed && runId !== null ? [`Orchestra rejected the cancellation: run ${require_startup.quoted(runId)} may still be active.`] : [],
		...outcome === "lost" && runId !== null && !cancelFailed ? [`Cancellation of run ${require_startup.quoted(runId)} was requested.`] : []
	];
}
function queueWords(seconds) {
	return seconds === null || seconds < 10 ? "" : ` after ${require_startup.roughDuration(seconds)} of waiting`;
}
function errorWords(text) {
	return text === null ? "" : `: "${require_startup.bounded(require_startup.visible(text).replaceAll("\"", "'"), longestError)}"`;
}
function baselineSentence(baseline) {
	const judged = baseline?.runs ?? 0;
	if (!baseline || judged === 0) return "This environment has no earlier runs to compare with.";
	const { p50, p95, max } = baseline.durationSeconds;
	return `Earlier runs there: ${[
		...p50 === null ? [] : [`median ${require_startup.roughDuration(p50)}`],
		...p95 === null ? [] : [`95 % within ${require_startup.roughDuration(p95)}`],
		...p95 !== null || max === null ? [] : [`at most ${require_startup.roughDuration(max)}`],
		`${baseline.succeeded} of ${judged} runs succeeded`
	].join(", ")}.`;
}
function moreFailures({ failures }) {
	const left = failures.length - mostTasks;
	return left > 0 ? [`${left} more tasks failed.`] : [];
}
function slowTasks({ tasks }, baseline) {
	const usual = new Map(baseline.tasks.map((task) => [task.task, task.durationSeconds.p95]));
	const slow = tasks.flatMap((task) => {
		const p95 = usual.get(task.taskId) ?? null;
		const seconds = task.startedAt && task.completedAt ? (Date.parse(task.completedAt) - Date.parse(task.startedAt)) / 1e3 : 0;
		return task.matrixParentId === null && p95 !== null && seconds > p95 * slowRatio ? [`${require_startup.quoted(task.taskName || task.taskId)} (${require_startup.roughDuration(seconds)}, usually within ${require_startup.roughDuration(p95)})`] : [];
	});
	return slow.length === 0 ? [] : [`Slower than usual in this one run: ${require_startup.joined$1(slow.slice(0, mostTasks))}.`];
}
// src/dialects/orchestra/live/failures.ts
const mostAsked = 3;
const hourMs = 36e5;
async function failuresOf(client, run, tasks) {
	const failed = tasks.filter((task) => task.outcome === "failure" && !task.matrixParent).sort((a, b) => require_time.timeOf(a.completedAt ?? a.createdAt) - require_time.timeOf(b.completedAt ?? b.createdAt));
	const failures = [];
	for (let $ = 0, $l = failed; $ < $l.length; $++) {
		const index = $, task = $l[$];
		{
			const text = index < mostAsked ? await textOfOperation(client, run, task) : null;
			const own = task.externalMessage ?? task.message;
			failures.push({
				task: task.taskId,
				name: task.taskName || task.taskId,
				text: text ?? own
			});
		}
	}
	return failures;
}
async function textOfOperation(client, run, task) {
	const from = require_time.timeOf(run.createdAt) - hourMs;
	const to = require_time.timeOf(run.completedAt ?? run.createdAt) + hourMs;
	const window = {
		from: new Date(from).toISOString(),
		to: new Date(to).toISOString()
	};
	const page = await client.operations(window, {
		status: "FAILED",
		taskRunId: task.id
	}, 1);
	return page.ok ? page.value.results.find(({ message }) => message !== null)?.message ?? null : null;
}
// src/dialects/orchestra/live/follow.ts
const pollMs = 15e3;
const passing = new Set([
	"network",
	"timeout",
	"server-error",
	"rate-limited"
]);
async function follow(transport, runId, isStopped) {
	let former;
	for (;;) {
		if (isStopped()) return { end: "stopped" };
		if (!await transport.budget.wait(15e3)) return { end: "overdue" };
		if (isStopped()) return { end: "stopped" };
		const answer = await require_actions.runStatus(transport, runId);
		if (!answer.ok) {
			const { reason, text } = answer.unavailable;
			if (reason === "deadline" || reason === "budget") return { end: "overdue" };
			if (!passing.has(reason)) return {
				end: "lost",
				reason: text
			};
			continue;
		}
		const run = answer.value.value;
		if (isOver(run, former)) return {
			end: "over",
			run
		};
		former = run.runStatus;
	}
}
function isOver({ runStatus, outcome, completedAt }, former) {
	return outcome !== null && (completedAt !== null || runStatus === former);
}
// src/dialects/orchestra/live/rehearse.ts
const cancelLimits = {
	...require_connection$1.defaultLimits,
	calls: 3,
	deadlineMs: 6e3,
	callTimeoutMs: 3e3
};
const startLimits = {
	...require_connection$1.defaultLimits,
	calls: 3,
	deadlineMs: 3e4
};
async function rehearse(stage, pipeline, wish) {
	if (pipeline.paused) return withoutRun("refused", `${require_startup.quoted(pipeline.name)} is paused in Orchestra`);
	const watch = stopWatch(stage);
	try {
		return await play(stage, pipeline, wish, watch);
	} finally {
		watch.done();
	}
}
function stopWatch(stage) {
	let starting = Promise.resolve(null);
	let cancelling;
	const cancel = async () => {
		const runId = await starting;
		return runId === null || await cancelNow(stage, runId);
	};
	const release = stage.onStop?.(async () => {
		cancelling ??= cancel();
		await cancelling;
	});
	return {
		isStopped: () => cancelling !== void 0,
		track: (next) => {
			starting = next;
		},
		cancelled: async () => await cancelling ?? true,
		done: () => release?.()
	};
}
async function play(stage, pipeline, wish, watch) {
	const starting = start(stage, pipeline, wish);
	watch.track(starting.then((started) => typeof started === "string" ? started : null));
	const started = await starting;
	if (typeof started !== "string") return started;
	const followed = await follow(transportOf(stage, followLimits(wish.deadlineSeconds)), started, watch.isStopped);
	if (followed.end === "over") return endOf(stage, started, followed.run);
	const isCancelled = followed.end === "stopped" ? await watch.cancelled() : await cancelNow(stage, started);
	return {
		...withoutRun(followed.end, reasonOf(followed), started),
		cancelFailed: !isCancelled
	};
}
function reasonOf(followed) {
	return followed.end === "lost" ? followed.reason : null;
}
async function start(stage, { id }, wish) {
	const { environment, branch, commit, ciRunId } = wish;
	const body = {
		environment,
		...branch !== void 0 && { branch },
		...commit !== void 0 && { commit },
		...ciRunId !== void 0 && { ciRunId }
	};
	const answer = await require_actions.startRun(transportOf(stage, startLimits), id, body);
	if (!answer.ok) return notStarted(answer.unavailable);
	const { value } = answer.value;
	if ("runId" in value) return value.runId;
	return withoutRun("refused", value.refusal === "" ? "Orchestra refused the start" : `Orchestra answered ${require_startup.quoted(value.refusal)}`);
}
function notStarted({ reason, text }) {
	return [
		"timeout",
		"network",
		"wrong-body",
		"too-large"
	].includes(reason) || /status 50[24]$/.test(text) ? withoutRun("lost", `${text}, so a run may be active`) : withoutRun("refused", text);
}
const outcomes = {
	success: "succeeded",
	warning: "warning",
	failure: "failed",
	timeout: "failed",
	skipped: "skipped",
	cancelled: "cancelled"
};
async function endOf(stage, runId, run) {
	const outcome = run.outcome === null ? "lost" : outcomes[run.outcome];
	const client = require_client.createClient(stage.connection, stage.world, {
		...require_connection$1.defaultLimits,
		calls: 12,
		deadlineMs: 3e4
	});
	const page = outcome === "skipped" ? null : await client.taskRunsOf(runId, 1);
	const tasks = page?.ok ? page.value.results : [];
	return {
		...withoutRun(outcome, outcome === "skipped" ? "the limit of active runs is reached" : null, runId),
		seconds: secondsBetween(run.startedAt, run.completedAt),
		queueSeconds: secondsBetween(run.createdAt, run.startedAt),
		tasks,
		failures: outcome === "succeeded" ? [] : await failuresOf(client, run, tasks)
	};
}
function secondsBetween(from, to) {
	return from === null || to === null ? null : Math.max(0, (require_time.timeOf(to) - require_time.timeOf(from)) / 1e3);
}
async function cancelNow(stage, runId) {
	return (await require_actions.cancelRun(transportOf(stage, cancelLimits), runId)).ok;
}
function followLimits(deadlineSeconds) {
	const deadlineMs = deadlineSeconds * 1e3;
	return {
		...require_connection$1.defaultLimits,
		calls: Math.ceil(deadlineMs / pollMs) * require_connection$1.defaultLimits.tries,
		deadlineMs
	};
}
function transportOf({ connection, world }, limits) {
	return require_connection.startTransport(connection, world, limits, require_connection$1.unavailable);
}
const rehearsals = { rehearse: rehearseAll };
async function rehearseAll(host, request, targets) {
	const connection = require_connection$2.connectionOf(request.access);
	const refused = refusalOf(targets) ?? (connection.ok ? void 0 : connection.unavailable.text);
	if (refused !== void 0 || !connection.ok) return [refusedAll(request, refused ?? "")];
	const stage = {
		connection: connection.value,
		world: require_connection.apiWorldOf(host),
		onStop: host.onStop
	};
	const records = await require_client.createClient(stage.connection, stage.world, require_connection$1.defaultLimits).pipelines();
	if (!records.ok) return [refusedAll(request, records.unavailable.text)];
	const end = host.elapsed() + request.wish.deadlineSeconds * 1e3;
	const told = [];
	for (let $ = 0, $l = targets; $ < $l.length; $++) {
		const target = $l[$];
		{
			const deadlineSeconds = Math.floor((end - host.elapsed()) / 1e3);
			told.push(await rehearseOne(stage, {
				...request,
				wish: {
					...request.wish,
					deadlineSeconds
				}
			}, records.value, target));
			if (told.at(-1)?.outcome === "stopped") break;
		}
	}
	return told;
}
function refusalOf({ length }) {
	if (length > 3) return `${length} pipelines are under review; a rehearsal can start at most 3`;
	return length === 0 ? "there is no pipeline to start" : void 0;
}
function refusedAll({ wish }, reason) {
	return {
		outcome: "refused",
		sentences: [`No rehearsal in ${require_startup.quoted(wish.environment)} was started: ${reason}.`]
	};
}
async function rehearseOne(stage, { wish, repository }, records, { pipeline, repositoryPath, history }) {
	const named = pipeline.id ?? pipeline.alias;
	const mapping = named === null ? {} : { mapping: new Map([[repositoryPath, named]]) };
	const found = require_resolve.resolvePipeline(records, {
		repository,
		service: pipeline.dialect.title,
		path: repositoryPath,
		...mapping
	});
	const rehearsal = found.status === "found" ? await startIfInTime(stage, found.pipeline, wish) : withoutRun("refused", found.reason);
	return {
		outcome: rehearsal.outcome,
		sentences: rehearsalSentences(pipeline.name, wish, rehearsal, history)
	};
}
const leastSeconds = 60;
async function startIfInTime(stage, record, wish) {
	if (wish.deadlineSeconds < leastSeconds) return withoutRun("refused", "the time limit for rehearsals is reached");
	return rehearse(stage, record, wish);
}
exports.rehearsals = rehearsals;
