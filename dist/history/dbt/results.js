const require_readers = require("../readers.js");
const require_json_reader = require("../json-reader.js");
// src/history/dbt/results.ts
const readResult = (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	const message = require_json_reader.textOrNull(row, "message", place);
	return {
		uniqueId: require_json_reader.text(row, "unique_id", place),
		status: require_json_reader.text(row, "status", place),
		executionSeconds: require_json_reader.secondsOrNull(row, "execution_time", place) ?? 0,
		failures: require_json_reader.numberOrNull(row, "failures", place),
		message: message === null ? null : require_readers.redact(message)
	};
};
const readRunResults = (value, place) => require_json_reader.listAt(require_json_reader.field(require_json_reader.objectAt(value, place), "results"), `${place}.results`, readResult);
module.exports = {
	readRunResults
};
