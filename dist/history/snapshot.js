const require_json_reader = require("./json-reader.js");
const require_readers = require("./readers.js");
const require_time = require("./time.js");
const require_unavailable = require("./unavailable.js");
// src/history/snapshot.ts
const mostSnapshotBytes = 104857600;
function emptySnapshot(takenAt, origin) {
	return {
		version: 1,
		takenAt,
		origin,
		coverage: [],
		pipelines: [],
		runs: [],
		taskRuns: [],
		operations: [],
		dbtResults: []
	};
}
const readCoverage = (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	return {
		pipelineId: require_json_reader.id(row, "pipelineId", place),
		from: require_json_reader.time(row, "from", place),
		to: require_json_reader.time(row, "to", place)
	};
};
const snapshotReader = (readersOf) => (value, place) => {
	const file = require_json_reader.objectAt(value, place);
	if (require_json_reader.numberOrNull(file, "version", place) !== 1) throw new require_json_reader.ShapeError(`${place}.version`, "1");
	const dialect = require_json_reader.textOrNull(file, "dialect", place);
	const read = readersOf(dialect);
	if (!read) throw new require_json_reader.ShapeError(`${place}.dialect`, "an orchestrator that this version knows");
	const rows = (key, read) => require_json_reader.listAt(require_json_reader.field(file, key) ?? [], `${place}.${key}`, read);
	return {
		version: 1,
		...dialect !== null && { dialect },
		takenAt: require_json_reader.time(file, "takenAt", place),
		origin: require_json_reader.textOrNull(file, "origin", place),
		coverage: rows("coverage", readCoverage),
		pipelines: onceEach(rows("pipelines", read.pipeline), (row) => row.id),
		runs: onceEach(rows("runs", read.run), (row) => row.id, ({ outcome }) => outcome !== null),
		taskRuns: onceEach(rows("taskRuns", read.taskRun), (row) => row.id, ({ completedAt }) => completedAt !== null),
		operations: onceEach(rows("operations", read.operation), (row) => row.id),
		dbtResults: onceEach(rows("dbtResults", require_readers.readDbtResults), (row) => `${row.pipelineRunId} ${row.taskRunId}`)
	};
};
function onceEach(rows, keyOf, isOver = () => true) {
	const keys = rows.map(keyOf);
	if (new Set(keys).size === rows.length) return [...rows];
	const once = new Map();
	for (let $ = 0, $l = rows; $ < $l.length; $++) {
		const index = $, row = $l[$];
		{
			const key = keys[index] ?? "";
			const known = once.get(key);
			if (known === void 0 || isOver(row) || !isOver(known)) once.set(key, row);
		}
	}
	return [...once.values()];
}
function parseSnapshot(text, readersOf) {
	try {
		return require_unavailable.available(snapshotReader(readersOf)(JSON.parse(text), "snapshot"));
	} catch (error) {
		return require_unavailable.unavailable("bad-file", error instanceof require_json_reader.ShapeError ? error.message : "it is not JSON");
	}
}
function renderSnapshot(snapshot) {
	const sorted = sortedSnapshot(snapshot);
	return `{\n${Object.entries(sorted).map(({ 0: key, 1: value }) => {
		if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
		const rows = value.map((row) => `    ${JSON.stringify(row, asSpelt)}`).join(",\n");
		return `  ${JSON.stringify(key)}: [${rows === "" ? "" : `\n${rows}\n  `}]`;
	}).join(",\n")}\n}\n`;
}
function asSpelt(key, value) {
	return key === "outcome" || key === "isRestart" ? void 0 : value;
}
function sortedSnapshot(snapshot) {
	const { version, dialect, takenAt, origin } = snapshot;
	return {
		version,
		...dialect !== void 0 && { dialect },
		takenAt,
		origin,
		coverage: inOrder(snapshot.coverage, (row) => row.pipelineId, () => ""),
		pipelines: inOrder(snapshot.pipelines, (row) => row.yamlPath, (row) => row.id),
		runs: inOrder(snapshot.runs, (row) => row.createdAt, (row) => row.id),
		taskRuns: inOrder(snapshot.taskRuns, (row) => row.createdAt, (row) => row.id),
		operations: inOrder(snapshot.operations, (row) => row.insertedAt, (row) => row.id),
		dbtResults: inOrder(snapshot.dbtResults, (row) => row.completedAt, (row) => row.taskRunId)
	};
}
function inOrder(rows, first, second) {
	const keyed = rows.map((row) => ({
		row,
		time: require_time.timeOf(first(row)),
		first: first(row),
		second: second(row)
	}));
	keyed.sort((a, b) => a.time - b.time || compare(a.first, b.first) || compare(a.second, b.second));
	return keyed.map(({ row }) => row);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
module.exports = {
	emptySnapshot,
	mostSnapshotBytes,
	onceEach,
	parseSnapshot,
	renderSnapshot
};
