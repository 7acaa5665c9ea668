const require_snapshot = require("./snapshot.js");
const require_time = require("./time.js");
// src/history/store.ts
function storageIn(host, directory) {
	if (directory === void 0) return void 0;
	return {
		read: async (name) => {
			const bytes = await host.read(`${directory}/${name}`, require_snapshot.mostSnapshotBytes);
			return bytes && new TextDecoder().decode(bytes);
		},
		write: (name, text) => host.write(`${directory}/${name}`, text)
	};
}
function storeFileName(dialect) {
	return `${dialect}-history.json`;
}
async function loadStore(storage, origin, nowMs, owner) {
	const nothing = require_snapshot.emptySnapshot(require_time.showTime(nowMs), origin);
	try {
		const text = await storage.read(storeFileName(owner.dialect));
		const parsed = text === void 0 ? void 0 : require_snapshot.parseSnapshot(text, () => owner.rows);
		return parsed?.ok && parsed.value.origin === origin ? parsed.value : nothing;
	} catch {
		return nothing;
	}
}
async function saveStore(storage, snapshot, { dialect }) {
	try {
		await storage.write(storeFileName(dialect), require_snapshot.renderSnapshot(snapshot));
		return true;
	} catch {
		return false;
	}
}
function mergeSnapshots(kept, fresh) {
	return {
		...fresh,
		pipelines: require_snapshot.onceEach(fresh.pipelines.length > 0 ? fresh.pipelines : kept.pipelines, (row) => row.id),
		coverage: mergeCoverage([...kept.coverage, ...fresh.coverage]),
		runs: require_snapshot.onceEach([...kept.runs, ...fresh.runs], (row) => row.id, ({ outcome }) => outcome !== null),
		taskRuns: require_snapshot.onceEach([...kept.taskRuns, ...fresh.taskRuns], (row) => row.id),
		operations: require_snapshot.onceEach([...kept.operations, ...fresh.operations], (row) => row.id),
		dbtResults: require_snapshot.onceEach([...kept.dbtResults, ...fresh.dbtResults], (row) => row.taskRunId)
	};
}
function mergeCoverage(all) {
	const merged = new Map();
	for (let $ = 0, $l = [...all].sort((a, b) => require_time.timeOf(a.from) - require_time.timeOf(b.from)); $ < $l.length; $++) {
		const next = $l[$];
		{
			const last = merged.get(next.pipelineId);
			if (!(last !== void 0 && require_time.timeOf(next.from) <= require_time.timeOf(last.to))) merged.set(next.pipelineId, next);
			else if (require_time.timeOf(next.to) > require_time.timeOf(last.to)) merged.set(next.pipelineId, {
				...last,
				to: next.to
			});
		}
	}
	return [...merged.values()];
}
function prunedSnapshot(snapshot, nowMs) {
	const oldest = nowMs - 30 * require_time.dayMs;
	const runs = snapshot.runs.filter((run) => require_time.timeOf(run.createdAt) >= oldest);
	const settled = new Set(runs.filter((run) => run.outcome !== null).map((run) => run.id));
	const known = (rows) => rows.filter((row) => settled.has(row.pipelineRunId));
	return {
		...snapshot,
		runs,
		taskRuns: known(snapshot.taskRuns),
		operations: known(snapshot.operations),
		dbtResults: known(snapshot.dbtResults),
		coverage: snapshot.coverage.flatMap((row) => {
			const from = Math.max(oldest, require_time.timeOf(row.from));
			return from >= require_time.timeOf(row.to) ? [] : [{
				...row,
				from: require_time.showTime(from)
			}];
		})
	};
}
module.exports = {
	loadStore,
	mergeSnapshots,
	prunedSnapshot,
	saveStore,
	storageIn
};
