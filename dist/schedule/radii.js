const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/schedule/reach.ts
const mostSteps = 2e5;
function reachFrom(graph, origin, seeds) {
	const found = new Map();
	const tasks = new Map();
	const ended = new Set();
	const queue = [{
		pipeline: origin,
		from: seeds
	}];
	const links = linksBy(graph);
	const search = { steps: 0 };
	const go = (reached, from) => {
		if (reached.pipeline === origin) return;
		if (!found.has(reached.pipeline)) found.set(reached.pipeline, reached);
		if (isFollowed(reached.reason)) queue.push({
			pipeline: reached.pipeline,
			from
		});
	};
	for (let next = queue.shift(); next !== void 0 && search.steps <= mostSteps; next = queue.shift()) {
		const { pipeline, from } = next;
		const known = tasks.get(pipeline) ?? new Set();
		tasks.set(pipeline, known);
		const fresh = waitingFor(pipeline, from, search).filter((task) => !known.has(task));
		for (let $ = 0, $l = fresh; $ < $l.length; $++) {
			const task = $l[$];
			known.add(task);
		}
		const isFirst = !ended.has(pipeline);
		ended.add(pipeline);
		for (let $ = 0, $l = neighboursOf(graph, links, pipeline, {
			fresh: new Set(fresh),
			isFirst
		}); $ < $l.length; $++) {
			const { 0: reached, 1: start } = $l[$];
			go(reached, start);
		}
	}
	for (let $ = 0, $l = listenersOf(graph, origin); $ < $l.length; $++) {
		const reached = $l[$];
		if (!found.has(reached.pipeline)) found.set(reached.pipeline, reached);
	}
	const all = [...tasks].flatMap(({ 0: pipeline, 1: reached }) => [...reached].map((task) => ({
		pipeline,
		task
	})));
	const isSeed = new Set(seeds);
	return {
		origin,
		seeds,
		tasks: [...tasks.get(origin) ?? []].filter((task) => !isSeed.has(task)),
		pipelines: [...found.values()],
		all,
		isCut: search.steps > mostSteps
	};
}
function isFollowed(reason) {
	return reason !== "on-failure" && reason !== "any";
}
function linksBy({ pipelines, links }) {
	const from = new Map(), to = new Map();
	for (let $ = 0, $l = links; $ < $l.length; $++) {
		const link = $l[$];
		from.set(link.from, [...from.get(link.from) ?? [], link]);
		to.set(link.to, [...to.get(link.to) ?? [], link]);
	}
	return {
		from,
		to,
		indexOf: new Map(pipelines.map((pipeline, index) => [pipeline, index]))
	};
}
function neighboursOf(graph, links, via, { fresh, isFirst }) {
	const index = links.indexOf.get(via) ?? -1;
	const outgoing = (links.from.get(index) ?? []).flatMap((link) => {
		const pipeline = graph.pipelines[link.to];
		if (link.kind === "call" || link.kind === "data") {
			const task = require_check_command.taskAt(via, link.update?.task ?? link.path);
			const reached = {
				pipeline,
				via,
				task,
				by: link.by
			};
			if (!task || !fresh.has(task)) return [];
			return link.update ? [[{
				...reached,
				reason: "updated",
				asset: link.update.asset
			}, pipeline.tasks]] : [[{
				...reached,
				reason: "called"
			}, pipeline.tasks]];
		}
		if (link.kind === "wait") return waiterOf(link, pipeline, via, fresh);
		if (!isFirst) return [];
		return [[{
			pipeline,
			reason: link.kind === "status" ? "watches" : eventReason(link),
			via,
			task: null,
			by: link.by
		}, pipeline.tasks]];
	});
	const callers = (isFirst ? links.to.get(index) ?? [] : []).flatMap((link) => {
		const pipeline = graph.pipelines[link.from];
		const task = link.kind === "call" && !link.isDetached ? require_check_command.taskAt(pipeline, link.path) : null;
		return task ? [[{
			pipeline,
			reason: "waits",
			via,
			task,
			by: link.by
		}, [task]]] : [];
	});
	return [...outgoing, ...callers];
}
function waiterOf({ path, by, awaited = [] }, pipeline, via, fresh) {
	const task = require_check_command.taskAt(pipeline, path);
	const isReached = awaited.length === 0 || [...fresh].some(({ id, runId }) => awaited.includes(runId ?? id));
	return task && isReached ? [[{
		pipeline,
		reason: "waits",
		via,
		task,
		by
	}, [task]]] : [];
}
function listenersOf(graph, origin) {
	return graph.listeners.flatMap((listener) => {
		const pipeline = graph.pipelines[listener.writer];
		if (!pipeline || pipeline === origin || !require_check_command.hears(graph, listener, origin)) return [];
		return [{
			pipeline,
			reason: eventReason(listener) === "after" ? "any" : "on-failure",
			via: origin,
			task: null,
			by: "known"
		}];
	});
}
function eventReason(reference) {
	return require_check_command.isOnFailure(reference) ? "on-failure" : "after";
}
const graphs = new WeakMap();
function waitingFor(pipeline, from, search) {
	const graph = graphs.get(pipeline) ?? require_check_command.graphOf(pipeline);
	graphs.set(pipeline, graph);
	const reached = new Set(from.map((task) => graph.endOf(task.key)));
	for (const vertex of reached) {
		if (++search.steps > mostSteps) break;
		for (let $ = 0, $l = graph.downstream[vertex] ?? []; $ < $l.length; $++) {
			const next = $l[$];
			reached.add(next);
		}
	}
	const keys = new Set([...reached].map((vertex) => graph.nodeOf(vertex).key));
	return pipeline.tasks.filter(({ key }) => keys.has(key));
}
function tasksOf(pipeline, node) {
	return node.kind === "task" ? [node] : require_check_command.tasksIn(pipeline, node);
}
// src/schedule/blast-radius.ts
const mostListed = 200;
function blastRadiusOf(reach, { kind, isWhole, lateness, dbt, show }) {
	const { origin, pipelines } = reach;
	const named = ({ id, label }) => ({
		task: show(id),
		name: show(label)
	});
	const published = reach.all.filter(({ task }) => require_check_command.publishesData(task));
	const tasks = isWhole ? [] : reach.tasks;
	const affected = [origin, ...pipelines.map(({ pipeline }) => pipeline)];
	return {
		path: origin.document.source.path,
		pipeline: show(origin.name),
		kind,
		changed: isWhole ? [] : reach.seeds.slice(0, mostListed).map(named),
		tasks: tasks.slice(0, mostListed).map(named),
		pipelines: pipelines.slice(0, mostListed).map((one) => dependentOf(one, show)),
		published: published.slice(0, mostListed).map(({ pipeline, task }) => ({
			path: pipeline.document.source.path,
			pipeline: show(pipeline.name),
			...named(task),
			to: show(task.action.facts?.title ?? task.action.integration),
			target: task.action.target.value === void 0 ? null : show(task.action.target.value)
		})),
		dbt,
		owners: [...new Set(affected.flatMap(({ owners }) => owners))].sort().map(show),
		criticality: highest(affected),
		late: lateness && lateRuns(lateness, show),
		omitted: {
			tasks: Math.max(0, tasks.length - mostListed),
			pipelines: Math.max(0, pipelines.length - mostListed),
			published: Math.max(0, published.length - mostListed)
		}
	};
}
function dependentOf({ pipeline, reason, via, task, asset, by }, show) {
	const { owners, criticality } = pipeline;
	return {
		path: pipeline.document.source.path,
		pipeline: show(pipeline.name),
		reason,
		via: show(via.name),
		task: task && show(task.label),
		...asset && { asset: show(asset.name) },
		by,
		owners: owners.map(show),
		criticality
	};
}
function highest(pipelines) {
	return [
		"high",
		"medium",
		"low"
	].find((level) => pipelines.some(({ criticality }) => criticality === level)) ?? null;
}
function lateRuns({ at, zone, next, late }, show) {
	const local = (time) => require_check_command.clockText(require_check_command.wallMs(zone, time));
	const iso = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;
	return {
		at: iso(at),
		localTime: local(at),
		timeZone: zone.zone,
		nextAt: next === null ? null : iso(next),
		nextLocalTime: next === null ? null : local(next),
		pipelines: late.slice(0, mostListed).map((one) => lateRun(one, at, local, show))
	};
}
function lateRun({ pipeline, startsAt, due, rerunBy }, at, local, show) {
	const isMissed = rerunBy !== null && rerunBy < at;
	return {
		path: pipeline.document.source.path,
		pipeline: show(pipeline.name),
		startsAt: startsAt === null ? null : local(startsAt),
		finishBy: due && {
			localTime: due.localTime,
			timeZone: due.timeZone
		},
		rerunBy: rerunBy === null || isMissed ? null : local(rerunBy),
		isMissed
	};
}
// src/schedule/lateness.ts
function latenessOf(reach, planned, expected) {
	const lanes = planned.lanesOf(reach.origin).filter(({ certainty }) => certainty === "exact");
	const { 0: first, 1: next } = [...new Set(lanes.flatMap(({ minutes }) => [...minutes.subarray(0, 2)]))].sort((a, b) => a - b);
	if (first === void 0) return null;
	const at = require_check_command.utcOf(planned.window, first);
	const zone = lanes.find(({ minutes }) => minutes[0] === first)?.offsets ?? require_check_command.zoneOffsets("UTC", at - 1728e5, at + 1728e5);
	if (!zone) return null;
	const late = [...startsOf(reach, at, expected)].map(({ 0: pipeline, 1: startsAt }) => latePipeline(pipeline, startsAt, at, expected));
	return {
		at,
		zone,
		next: next === void 0 ? null : require_check_command.utcOf(planned.window, next),
		late
	};
}
function startsOf({ origin, pipelines }, at, expected) {
	const starts = new Map([[origin, at]]);
	for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
		const { pipeline, reason, via } = $l[$];
		{
			if (reason === "any" || reason === "on-failure" || !starts.has(via)) continue;
			const before = starts.get(via) ?? null;
			const seconds = expected(via)?.p50;
			starts.set(pipeline, reason === "after" && before !== null && seconds !== void 0 ? before + seconds * 1e3 : null);
		}
	}
	return starts;
}
function latePipeline(pipeline, startsAt, from, expected) {
	const seconds = expected(pipeline)?.p50;
	const endsAt = startsAt === null || seconds === void 0 ? null : startsAt + seconds * 1e3;
	const due = dueOf(pipeline, startsAt ?? from);
	return {
		pipeline,
		startsAt,
		endsAt,
		due,
		rerunBy: due && endsAt !== null ? floorToMinute(from + due.at - endsAt) : null
	};
}
function dueOf({ promises: { finishBy } }, from) {
	const zone = finishBy && require_check_command.zoneOffsets(finishBy.timeZone, from - 1728e5, from + 2592e5);
	if (!finishBy || !zone) return null;
	const wall = require_check_command.wallMs(zone, from);
	const today = require_check_command.startOfDay(wall) + require_check_command.minuteOfDay(finishBy.localTime) * require_check_command.minuteMs;
	const at = require_check_command.utcOfWall(zone, today < wall ? today + require_check_command.dayMs : today);
	return at === void 0 ? null : {
		at,
		...finishBy
	};
}
function floorToMinute(utcMs) {
	return Math.floor(utcMs / require_check_command.minuteMs) * require_check_command.minuteMs;
}
// src/schedule/radii.ts
const days = 8;
function reachWorldOf(pipelines, now, expected) {
	const window = require_check_command.windowFrom(now, days);
	let timesOf;
	const lanesOf = (pipeline) => {
		timesOf ??= require_check_command.timesAmong(pipelines, window);
		return timesOf(pipeline).lanes;
	};
	return {
		graph: require_check_command.triggerGraphOf(pipelines),
		planned: {
			window,
			lanesOf
		},
		expected
	};
}
function reachOfStart({ graph }, { pipeline, tasks, isWhole }) {
	return reachFrom(graph, pipeline, isWhole ? pipeline.tasks : tasks);
}
function radiusOfReach({ planned, expected }, { kind, isWhole }, reach, dbt) {
	return blastRadiusOf(reach, {
		kind,
		isWhole,
		lateness: kind !== "deleted" && reach.seeds.some(({ onFailure }) => onFailure === "fail") ? latenessOf(reach, planned, expected) : null,
		dbt,
		show: require_startup.withoutSecrets
	});
}
module.exports = {
	radiusOfReach,
	reachOfStart,
	reachWorldOf,
	tasksOf
};
