import { _ as truth, a as id, c as listAt, f as text, i as field, s as isObject, u as objectAt } from "../../../history/shape.js";
import { r as redact } from "../../../history/readers.js";
import { n as randomFrom } from "../../../history/random.js";
import { a as request, n as connectionWithoutKey, r as productionBaseUrl, t as connectionTo } from "../api/connection.js";
import { t as rows } from "../api/rows.js";
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
// src/dialects/orchestra/live/world.ts
function connectionOf({ apiKey, baseUrl = productionBaseUrl }) {
	return apiKey === null ? connectionWithoutKey(baseUrl) : connectionTo(baseUrl, apiKey);
}
function apiWorldOf(host) {
	return {
		fetch: host.fetch,
		now: () => host.now(),
		elapsed: () => host.elapsed(),
		sleep: (milliseconds) => host.sleep(milliseconds),
		deadline: (milliseconds) => host.deadline(milliseconds),
		random: randomFrom(Math.floor(host.elapsed()) || 1)
	};
}
export { listEnvironments as a, validateDefinition as c, listConnections as i, connectionOf as n, runStatus as o, cancelRun as r, startRun as s, apiWorldOf as t };
