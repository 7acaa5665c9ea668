import { r as redact } from "../readers.js";
import { c as listAt, d as objectAt, f as secondsOrNull, i as field, m as textOrNull, p as text, u as numberOrNull } from "../json-reader.js";
// src/history/dbt/results.ts
const readResult = (value, place) => {
	const row = objectAt(value, place);
	const message = textOrNull(row, "message", place);
	return {
		uniqueId: text(row, "unique_id", place),
		status: text(row, "status", place),
		executionSeconds: secondsOrNull(row, "execution_time", place) ?? 0,
		failures: numberOrNull(row, "failures", place),
		message: message === null ? null : redact(message)
	};
};
const readRunResults = (value, place) => listAt(field(objectAt(value, place), "results"), `${place}.results`, readResult);
export { readRunResults as t };
