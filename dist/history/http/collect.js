import { t as emptySnapshot } from "../snapshot.js";
import { a as saveStore, i as prunedSnapshot, n as loadStore, r as mergeSnapshots } from "./progress.js";
import { o as showTime } from "../time.js";
// src/history/http/collect.ts
async function collectWith({ world, connection, budget }, select, { owner, find, read }, storage) {
	const { dialect } = owner;
	const nowMs = world.now().getTime();
	const nothing = {
		...emptySnapshot(showTime(nowMs), connection.baseUrl),
		dialect
	};
	const kept = storage ? {
		...await loadStore(storage, connection.baseUrl, nowMs, owner),
		dialect
	} : nothing;
	const found = await find();
	const { pipelines } = found;
	if (found.stopped && pipelines.length === 0) return {
		snapshot: kept,
		calls: budget.calls,
		missing: [],
		unavailable: found.stopped
	};
	const ids = [...new Set(select(pipelines))];
	const [coverage, missing] = [[], [...found.missing ?? []]];
	const { runs, taskRuns, stopped, isEmpty } = await read(ids, {
		nowMs,
		kept,
		coverage,
		missing,
		stopped: found.stopped
	});
	const merged = mergeSnapshots(kept, {
		...nothing,
		pipelines,
		coverage,
		runs,
		taskRuns
	});
	if (storage && coverage.length > 0) await saveStore(storage, prunedSnapshot(merged, nowMs), owner);
	const nothingRead = ids.length > 0 && isEmpty && coverage.length === 0;
	return {
		snapshot: merged,
		calls: budget.calls,
		missing,
		unavailable: nothingRead ? stopped : null
	};
}
export { collectWith as t };
