import { o as showTime, s as timeOf, t as dayMs } from "../time.js";
import { a as renderSnapshot, i as parseSnapshot, n as mostSnapshotBytes, r as onceEach, t as emptySnapshot } from "../snapshot.js";
// src/history/store.ts
function storageIn(host, directory) {
	if (directory === void 0) return void 0;
	return {
		read: async (name) => {
			const bytes = await host.read(`${directory}/${name}`, mostSnapshotBytes);
			return bytes && new TextDecoder().decode(bytes);
		},
		write: (name, text) => host.write(`${directory}/${name}`, text)
	};
}
function storeFileName(dialect) {
	return `${dialect}-history.json`;
}
async function loadStore(storage, origin, nowMs, owner) {
	const nothing = emptySnapshot(showTime(nowMs), origin);
	try {
		const text = await storage.read(storeFileName(owner.dialect));
		const parsed = text === void 0 ? void 0 : parseSnapshot(text, () => owner.rows);
		return parsed?.ok && parsed.value.origin === origin ? parsed.value : nothing;
	} catch {
		return nothing;
	}
}
async function saveStore(storage, snapshot, { dialect }) {
	try {
		await storage.write(storeFileName(dialect), renderSnapshot(snapshot));
		return true;
	} catch {
		return false;
	}
}
function mergeSnapshots(kept, fresh) {
	return {
		...fresh,
		pipelines: onceEach(fresh.pipelines.length > 0 ? fresh.pipelines : kept.pipelines, (row) => row.id),
		coverage: mergeCoverage([...kept.coverage, ...fresh.coverage]),
		runs: onceEach([...kept.runs, ...fresh.runs], (row) => row.id, ({ outcome }) => outcome !== null),
		taskRuns: onceEach([...kept.taskRuns, ...fresh.taskRuns], (row) => row.id),
		operations: onceEach([...kept.operations, ...fresh.operations], (row) => row.id),
		dbtResults: onceEach([...kept.dbtResults, ...fresh.dbtResults], (row) => row.taskRunId)
	};
}
function mergeCoverage(all) {
	const merged = new Map();
	for (const next of [...all].sort((a, b) => timeOf(a.from) - timeOf(b.from))) {
		const last = merged.get(next.pipelineId);
		if (!(last !== void 0 && timeOf(next.from) <= timeOf(last.to))) merged.set(next.pipelineId, next);
		else if (timeOf(next.to) > timeOf(last.to)) merged.set(next.pipelineId, {
			...last,
			to: next.to
		});
	}
	return [...merged.values()];
}
function prunedSnapshot(snapshot, nowMs) {
	const oldest = nowMs - 30 * dayMs;
	const runs = snapshot.runs.filter((run) => timeOf(run.createdAt) >= oldest);
	const settled = new Set(runs.filter((run) => run.outcome !== null).map((run) => run.id));
	const known = (rows) => rows.filter((row) => settled.has(row.pipelineRunId));
	return {
		...snapshot,
		runs,
		taskRuns: known(snapshot.taskRuns),
		operations: known(snapshot.operations),
		dbtResults: known(snapshot.dbtResults),
		coverage: snapshot.coverage.flatMap((row) => {
			const from = Math.max(oldest, timeOf(row.from));
			return from >= timeOf(row.to) ? [] : [{
				...row,
				from: showTime(from)
			}];
		})
	};
}
// src/history/http/progress.ts
function stop(progress, what, why) {
	progress.stopped ??= why;
	progress.missing.push(`${what}: ${why.text}`);
}
export { saveStore as a, prunedSnapshot as i, loadStore as n, storageIn as o, mergeSnapshots as r, stop as t };
