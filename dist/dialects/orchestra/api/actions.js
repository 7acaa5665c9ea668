import { r as redact } from "../../../history/readers.js";
import { a as request } from "../../../history/http/connection.js";
import { a as id, c as listAt, d as objectAt, i as field, p as text, s as isObject, v as truth } from "../../../history/json-reader.js";
import { t as rows } from "./rows.js";
// src/dialects/orchestra/api/actions.ts
function startRun(transport, idOrAlias, body) {
	const path = `/pipelines/${encodeURIComponent(idOrAlias)}/start`;
	const read = (json, place) => {
		const answer = objectAt(json, place);
		const detail = field(answer, "detail");
		if (field(answer, "pipelineRunId") !== void 0 || detail === void 0) return { runId: id(answer, "pipelineRunId", place) };
		return { refusal: typeof detail === "string" ? redact(detail).slice(0, longestMessage) : "" };
	};
	return request(transport, {
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
	return request(transport, {
		method: "GET",
		path,
		statuses: [200],
		repeatable: true,
		read: rows.run
	});
}
function cancelRun(transport, runId) {
	const path = `/pipeline_runs/${encodeURIComponent(runId)}/cancel`;
	return request(transport, {
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
	const issue = objectAt(value, place);
	const loc = field(issue, "loc");
	return {
		path: Array.isArray(loc) ? loc.filter((step) => typeof step === "string" || typeof step === "number") : [],
		message: text(issue, "msg", place).slice(0, longestMessage)
	};
};
function validateDefinition(transport, definition) {
	const read = (json, place) => {
		const detail = isObject(json) ? field(json, "detail") : void 0;
		if (typeof detail === "string") return [{
			path: [],
			message: detail.slice(0, longestMessage)
		}];
		return Array.isArray(detail) ? listAt(detail, place, readIssue) : [];
	};
	return request(transport, {
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
		const row = objectAt(value, place);
		return {
			connectionId: text(row, "connectionId", place),
			connectionName: text(row, "connectionName", place),
			integration: text(row, "integration", place),
			authStatus: text(row, "authStatus", place)
		};
	};
	const read = (json, place) => listAt(json, place, readOne);
	return request(transport, {
		method: "GET",
		path: "/integrations/connections",
		statuses: [200],
		repeatable: true,
		read
	});
}
function listEnvironments(transport) {
	const readOne = (value, place) => {
		const row = objectAt(value, place);
		return {
			environmentId: id(row, "environmentId", place),
			name: text(row, "name", place),
			isDefault: truth(row, "defaultEnv", place, false)
		};
	};
	const read = (json, place) => listAt(json, place, readOne);
	return request(transport, {
		method: "GET",
		path: "/environments",
		statuses: [200],
		repeatable: true,
		read
	});
}
export { startRun as a, runStatus as i, listConnections as n, validateDefinition as o, listEnvironments as r, cancelRun as t };
