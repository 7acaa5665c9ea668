const require_startup = require("../startup.js");
const require_json_reader = require("./json-reader.js");
// src/history/errors/redact.ts
const mask = "***";
const assignment = /\b(password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|authorization)(["']?\s{0,3}[=:]\s{0,3}["']?)(?:(?:Bearer|Basic)\s{1,3})?([^\s"',;&)]{1,400})/gi;
function redact(text) {
	let shown = "";
	let at = 0;
	for (let $ = 0, $l = require_startup.secretsInText("", text); $ < $l.length; $++) {
		const { within } = $l[$];
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
	const value = require_json_reader.textOrNull(object, key, place);
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
	const row = require_json_reader.objectAt(value, place);
	return {
		id: require_json_reader.id(row, "id", place),
		name: require_json_reader.text(row, "name", place),
		yamlPath: require_json_reader.text(row, "yamlPath", place),
		repository: require_json_reader.textOrNull(row, "repository", place),
		defaultBranch: require_json_reader.textOrNull(row, "defaultBranch", place),
		alias: require_json_reader.textOrNull(row, "alias", place),
		paused: require_json_reader.truth(row, "paused", place, false),
		numTasks: require_json_reader.numberOrNull(row, "numTasks", place),
		storageProvider: require_json_reader.textOrNull(row, "storageProvider", place),
		updatedAt: require_json_reader.time(row, "updatedAt", place),
		schedule: require_json_reader.decoded(require_json_reader.field(row, "schedule")),
		sensors: require_json_reader.decoded(require_json_reader.field(row, "sensors")),
		webhook: require_json_reader.decoded(require_json_reader.field(row, "webhook")),
		triggerEvents: require_json_reader.decoded(require_json_reader.field(row, "triggerEvents"))
	};
};
const triggerReader = ({ isRestart }) => (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	const triggerType = require_json_reader.text(row, "triggerType", place);
	return {
		triggerType,
		isRestart: isRestart(triggerType),
		scheduleName: require_json_reader.textOrNull(row, "scheduleName", place),
		sensorName: require_json_reader.textOrNull(row, "sensorName", place),
		pipelineRunId: require_json_reader.textOrNull(row, "pipelineRunId", place)
	};
};
const runReader = (spelling) => (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	const triggers = require_json_reader.field(row, "triggeredBy");
	return {
		id: require_json_reader.id(row, "id", place),
		pipelineId: require_json_reader.id(row, "pipelineId", place),
		envId: require_json_reader.idOrNull(row, "envId", place),
		envName: require_json_reader.textOrNull(row, "envName", place),
		runStatus: require_json_reader.text(row, "runStatus", place),
		outcome: spelling.outcomeOf(require_json_reader.text(row, "runStatus", place)),
		hasAnomalies: require_json_reader.truth(row, "hasAnomalies", place, false),
		triggeredBy: triggers === void 0 ? [] : require_json_reader.listAt(triggers, `${place}.triggeredBy`, triggerReader(spelling)),
		pipelineVersionNumber: require_json_reader.numberOrNull(row, "pipelineVersionNumber", place),
		createdAt: require_json_reader.time(row, "createdAt", place),
		startedAt: require_json_reader.timeOrNull(row, "startedAt", place),
		completedAt: require_json_reader.timeOrNull(row, "completedAt", place),
		branch: require_json_reader.textOrNull(row, "branch", place),
		commit: require_json_reader.textOrNull(row, "commit", place)
	};
};
const taskRunReader = ({ outcomeOf }) => (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	const setupSeconds = require_json_reader.secondsOrNull(row, "setupSeconds", place);
	return {
		id: require_json_reader.id(row, "id", place),
		pipelineRunId: require_json_reader.id(row, "pipelineRunId", place),
		pipelineId: require_json_reader.id(row, "pipelineId", place),
		taskName: require_json_reader.text(row, "taskName", place),
		taskId: require_json_reader.text(row, "taskId", place),
		integration: require_json_reader.text(row, "integration", place),
		integrationJob: require_json_reader.text(row, "integrationJob", place),
		status: require_json_reader.text(row, "status", place),
		outcome: outcomeOf(require_json_reader.text(row, "status", place)),
		message: message(row, "message", place),
		externalStatus: message(row, "externalStatus", place),
		externalMessage: message(row, "externalMessage", place),
		numberOfAttempts: require_json_reader.numberOrNull(row, "numberOfAttempts", place),
		matrixParent: require_json_reader.truth(row, "matrixParent", place, false),
		matrixParentId: require_json_reader.idOrNull(row, "matrixParentId", place),
		createdAt: require_json_reader.time(row, "createdAt", place),
		startedAt: require_json_reader.timeOrNull(row, "startedAt", place),
		completedAt: require_json_reader.timeOrNull(row, "completedAt", place),
		dependsOn: require_json_reader.textsOrNone(row, "dependsOn", place),
		...setupSeconds !== null && { setupSeconds }
	};
};
const operationReader = ({ outcomeOf }) => (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	return {
		id: require_json_reader.id(row, "id", place),
		pipelineRunId: require_json_reader.id(row, "pipelineRunId", place),
		taskRunId: require_json_reader.idOrNull(row, "taskRunId", place),
		insertedAt: require_json_reader.time(row, "insertedAt", place),
		message: message(row, "message", place),
		operationName: message(row, "operationName", place),
		operationStatus: require_json_reader.text(row, "operationStatus", place),
		outcome: outcomeOf(require_json_reader.text(row, "operationStatus", place)),
		operationType: require_json_reader.text(row, "operationType", place),
		externalStatus: message(row, "externalStatus", place),
		externalDetail: message(row, "externalDetail", place),
		externalId: require_json_reader.text(row, "externalId", place),
		integration: require_json_reader.textOrNull(row, "integration", place),
		operationDuration: require_json_reader.numberOrNull(row, "operationDuration", place),
		rowsAffected: require_json_reader.numberOrNull(row, "rowsAffected", place),
		credits: require_json_reader.amountOrNull(row, "credits", place),
		cost: require_json_reader.amountOrNull(row, "finalCostAmount", place) ?? require_json_reader.amountOrNull(row, "cost", place),
		currency: require_json_reader.textOrNull(row, "finalCostCurrency", place) ?? require_json_reader.textOrNull(row, "currency", place)
	};
};
const readNodeResult = (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	const seconds = require_json_reader.secondsOrNull(row, "executionSeconds", place);
	if (seconds === null) throw new require_json_reader.ShapeError(`${place}.executionSeconds`, "a number");
	return {
		uniqueId: require_json_reader.text(row, "uniqueId", place),
		status: require_json_reader.text(row, "status", place),
		executionSeconds: seconds,
		failures: require_json_reader.numberOrNull(row, "failures", place),
		message: message(row, "message", place)
	};
};
const readDbtResults = (value, place) => {
	const row = require_json_reader.objectAt(value, place);
	return {
		pipelineId: require_json_reader.id(row, "pipelineId", place),
		pipelineRunId: require_json_reader.id(row, "pipelineRunId", place),
		taskRunId: require_json_reader.id(row, "taskRunId", place),
		taskId: require_json_reader.text(row, "taskId", place),
		completedAt: require_json_reader.time(row, "completedAt", place),
		nodes: require_json_reader.listAt(require_json_reader.field(row, "nodes"), `${place}.nodes`, readNodeResult)
	};
};
module.exports = {
	readDbtResults,
	redact,
	rowReaders,
	withoutTexts
};
