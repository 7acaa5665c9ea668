const require_readers = require("../../../history/readers.js");
const require_connection = require("../../../history/http/connection.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_rows = require("./rows.js");
// src/dialects/orchestra/api/actions.ts
function startRun(transport, idOrAlias, body) {
	const path = `/pipelines/${encodeURIComponent(idOrAlias)}/start`;
	const read = (json, place) => {
		const answer = require_json_reader.objectAt(json, place);
		const detail = require_json_reader.field(answer, "detail");
		if (require_json_reader.field(answer, "pipelineRunId") !== void 0 || detail === void 0) return { runId: require_json_reader.id(answer, "pipelineRunId", place) };
		return { refusal: typeof detail === "string" ? require_readers.redact(detail).slice(0, longestMessage) : "" };
	};
	return require_connection.request(transport, {
		method: "POST",
		path,
		body,
		statuses: [
			200,
			201,
			400,
			422
		],
		repeatable: false,
		read
	});
}
function runStatus(transport, runId) {
	const path = `/pipeline_runs/${encodeURIComponent(runId)}/status`;
	return require_connection.request(transport, {
		method: "GET",
		path,
		statuses: [200],
		repeatable: true,
		read: require_rows.rows.run
	});
}
function cancelRun(transport, runId) {
	const path = `/pipeline_runs/${encodeURIComponent(runId)}/cancel`;
	return require_connection.request(transport, {
		method: "POST",
		path,
		statuses: [
			200,
			202,
			204
		],
		repeatable: true,
		read: () => null
	});
}
const longestMessage = 300;
const readIssue = (value, place) => {
	const issue = require_json_reader.objectAt(value, place);
	const loc = require_json_reader.field(issue, "loc");
	return {
		path: Array.isArray(loc) ? loc.filter((step) => typeof step === "string" || typeof step === "number") : [],
		message: require_json_reader.text(issue, "msg", place).slice(0, longestMessage)
	};
};
function validateDefinition(transport, definition) {
	const read = (json, place) => {
		const detail = require_json_reader.isObject(json) ? require_json_reader.field(json, "detail") : void 0;
		if (typeof detail === "string") return [{
			path: [],
			message: detail.slice(0, longestMessage)
		}];
		return Array.isArray(detail) ? require_json_reader.listAt(detail, place, readIssue) : [];
	};
	return require_connection.request(transport, {
		method: "POST",
		path: "/pipelines/schema",
		body: definition,
		statuses: [
			200,
			400,
			422
		],
		repeatable: true,
		read
	});
}
function listConnections(transport) {
	const readOne = (value, place) => {
		const row = require_json_reader.objectAt(value, place);
		return {
			connectionId: require_json_reader.text(row, "connectionId", place),
			connectionName: require_json_reader.text(row, "connectionName", place),
			integration: require_json_reader.text(row, "integration", place),
			authStatus: require_json_reader.text(row, "authStatus", place)
		};
	};
	const read = (json, place) => require_json_reader.listAt(json, place, readOne);
	return require_connection.request(transport, {
		method: "GET",
		path: "/integrations/connections",
		statuses: [200],
		repeatable: true,
		read
	});
}
function listEnvironments(transport) {
	const readOne = (value, place) => {
		const row = require_json_reader.objectAt(value, place);
		return {
			environmentId: require_json_reader.id(row, "environmentId", place),
			name: require_json_reader.text(row, "name", place),
			isDefault: require_json_reader.truth(row, "defaultEnv", place, false)
		};
	};
	const read = (json, place) => require_json_reader.listAt(json, place, readOne);
	return require_connection.request(transport, {
		method: "GET",
		path: "/environments",
		statuses: [200],
		repeatable: true,
		read
	});
}
module.exports = {
	cancelRun,
	listConnections,
	listEnvironments,
	runStatus,
	startRun,
	validateDefinition
};
