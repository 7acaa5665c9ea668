import { vn as secretsInText } from "../startup.js";
import { _ as timeOrNull, a as id, c as listAt, d as objectAt, f as secondsOrNull, g as time, h as textsOrNone, i as field, m as textOrNull, n as amountOrNull, o as idOrNull, p as text, r as decoded, t as ShapeError, u as numberOrNull, v as truth } from "./json-reader.js";
// src/history/errors/redact.ts
const mask = "***";
const assignment = /\b(password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|authorization)(["']?\s{0,3}[=:]\s{0,3}["']?)(?:(?:Bearer|Basic)\s{1,3})?([^\s"',;&)]{1,400})/gi;
function redact(text) {
	let shown = "";
	let at = 0;
	for (const { within } of secretsInText("", text)) {
		shown += text.slice(at, within.start) + mask;
		at = within.end;
	}
	return (shown + text.slice(at)).replace(assignment, (_, name, gap) => `${name}${gap}${mask}`);
}
function withoutTexts(text, hidden) {
	return hidden.reduce((shown, secret) => secret !== "" && shown.includes(secret) ? shown.replaceAll(secret, mask) : shown, text);
}
// src/history/readers.ts
function message(object, key, place) {
	const value = textOrNull(object, key, place);
	return value === null ? null : redact(value);
}
function rowReaders(spelling) {
	return {
		pipeline: readPipeline,
		run: runReader(spelling),
		taskRun: taskRunReader(spelling),
		operation: operationReader(spelling)
	};
}
const readPipeline = (value, place) => {
	const row = objectAt(value, place);
	return {
		id: id(row, "id", place),
		name: text(row, "name", place),
		yamlPath: text(row, "yamlPath", place),
		repository: textOrNull(row, "repository", place),
		defaultBranch: textOrNull(row, "defaultBranch", place),
		alias: textOrNull(row, "alias", place),
		paused: truth(row, "paused", place, false),
		numTasks: numberOrNull(row, "numTasks", place),
		storageProvider: textOrNull(row, "storageProvider", place),
		updatedAt: time(row, "updatedAt", place),
		schedule: decoded(field(row, "schedule")),
		sensors: decoded(field(row, "sensors")),
		webhook: decoded(field(row, "webhook")),
		triggerEvents: decoded(field(row, "triggerEvents"))
	};
};
const triggerReader = ({ isRestart }) => (value, place) => {
	const row = objectAt(value, place);
	const triggerType = text(row, "triggerType", place);
	return {
		triggerType,
		isRestart: isRestart(triggerType),
		scheduleName: textOrNull(row, "scheduleName", place),
		sensorName: textOrNull(row, "sensorName", place),
		pipelineRunId: textOrNull(row, "pipelineRunId", place)
	};
};
const runReader = (spelling) => (value, place) => {
	const row = objectAt(value, place);
	const triggers = field(row, "triggeredBy");
	return {
		id: id(row, "id", place),
		pipelineId: id(row, "pipelineId", place),
		envId: idOrNull(row, "envId", place),
		envName: textOrNull(row, "envName", place),
		runStatus: text(row, "runStatus", place),
		outcome: spelling.outcomeOf(text(row, "runStatus", place)),
		hasAnomalies: truth(row, "hasAnomalies", place, false),
		triggeredBy: triggers === void 0 ? [] : listAt(triggers, `${place}.triggeredBy`, triggerReader(spelling)),
		pipelineVersionNumber: numberOrNull(row, "pipelineVersionNumber", place),
		createdAt: time(row, "createdAt", place),
		startedAt: timeOrNull(row, "startedAt", place),
		completedAt: timeOrNull(row, "completedAt", place),
		branch: textOrNull(row, "branch", place),
		commit: textOrNull(row, "commit", place)
	};
};
const taskRunReader = ({ outcomeOf }) => (value, place) => {
	const row = objectAt(value, place);
	const setupSeconds = secondsOrNull(row, "setupSeconds", place);
	return {
		id: id(row, "id", place),
		pipelineRunId: id(row, "pipelineRunId", place),
		pipelineId: id(row, "pipelineId", place),
		taskName: text(row, "taskName", place),
		taskId: text(row, "taskId", place),
		integration: text(row, "integration", place),
		integrationJob: text(row, "integrationJob", place),
		status: text(row, "status", place),
		outcome: outcomeOf(text(row, "status", place)),
		message: message(row, "message", place),
		externalStatus: message(row, "externalStatus", place),
		externalMessage: message(row, "externalMessage", place),
		numberOfAttempts: numberOrNull(row, "numberOfAttempts", place),
		matrixParent: truth(row, "matrixParent", place, false),
		matrixParentId: idOrNull(row, "matrixParentId", place),
		createdAt: time(row, "createdAt", place),
		startedAt: timeOrNull(row, "startedAt", place),
		completedAt: timeOrNull(row, "completedAt", place),
		dependsOn: textsOrNone(row, "dependsOn", place),
		...setupSeconds !== null && { setupSeconds }
	};
};
const operationReader = ({ outcomeOf }) => (value, place) => {
	const row = objectAt(value, place);
	return {
		id: id(row, "id", place),
		pipelineRunId: id(row, "pipelineRunId", place),
		taskRunId: idOrNull(row, "taskRunId", place),
		insertedAt: time(row, "insertedAt", place),
		message: message(row, "message", place),
		operationName: message(row, "operationName", place),
		operationStatus: text(row, "operationStatus", place),
		outcome: outcomeOf(text(row, "operationStatus", place)),
		operationType: text(row, "operationType", place),
		externalStatus: message(row, "externalStatus", place),
		externalDetail: message(row, "externalDetail", place),
		externalId: text(row, "externalId", place),
		integration: textOrNull(row, "integration", place),
		operationDuration: numberOrNull(row, "operationDuration", place),
		rowsAffected: numberOrNull(row, "rowsAffected", place),
		credits: amountOrNull(row, "credits", place),
		cost: amountOrNull(row, "finalCostAmount", place) ?? amountOrNull(row, "cost", place),
		currency: textOrNull(row, "finalCostCurrency", place) ?? textOrNull(row, "currency", place)
	};
};
const readNodeResult = (value, place) => {
	const row = objectAt(value, place);
	const seconds = secondsOrNull(row, "executionSeconds", place);
	if (seconds === null) throw new ShapeError(`${place}.executionSeconds`, "a number");
	return {
		uniqueId: text(row, "uniqueId", place),
		status: text(row, "status", place),
		executionSeconds: seconds,
		failures: numberOrNull(row, "failures", place),
		message: message(row, "message", place)
	};
};
const readDbtResults = (value, place) => {
	const row = objectAt(value, place);
	return {
		pipelineId: id(row, "pipelineId", place),
		pipelineRunId: id(row, "pipelineRunId", place),
		taskRunId: id(row, "taskRunId", place),
		taskId: text(row, "taskId", place),
		completedAt: time(row, "completedAt", place),
		nodes: listAt(field(row, "nodes"), `${place}.nodes`, readNodeResult)
	};
};
export { withoutTexts as i, rowReaders as n, redact as r, readDbtResults as t };
