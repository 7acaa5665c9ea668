require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_action = require("../action.js");
const longestTitle = 255;
const longestMessage = 4e3;
function checkName(reviewName) {
	return reviewName === void 0 ? "Pipeline Review" : `Pipeline Review (${reviewName})`;
}
const route = "/repos/{owner}/{repo}/check-runs";
async function openCheck(client, request) {
	try {
		const id = await createRun(client, request);
		return id === void 0 ? closed({
			outcome: "failed",
			message: "GitHub answered a check run without an id"
		}) : opened(client, request, id);
	} catch (error) {
		return closed(refusalOf(error));
	}
}
async function createRun(client, request) {
	const { at, headSha, externalId, name } = request;
	try {
		const parameters = {
			...at,
			name,
			head_sha: headSha,
			external_id: externalId,
			status: "in_progress"
		};
		return require_action.numberAt(await client.send(`POST ${route}`, parameters), "id");
	} catch (error) {
		const run = require_action.isUnclear(error) ? (await ownRuns(client, request))[0] : void 0;
		if (run === void 0) throw error;
		return require_action.numberAt(run, "id");
	}
}
async function ownRuns(client, { at, headSha, externalId, name }) {
	const parameters = {
		...at,
		ref: headSha,
		check_name: name,
		filter: "all",
		per_page: 100
	};
	return require_action.listAt(await client.send("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", parameters), "check_runs").filter((run) => require_action.textAt(run, "external_id") === externalId);
}
function closed(outcome) {
	return {
		name: "The check run",
		close: async () => outcome,
		fail: async () => outcome
	};
}
function refusalOf(error) {
	if (require_action.isDenied(error)) return {
		outcome: "denied",
		permission: "checks: write"
	};
	return {
		outcome: "failed",
		message: require_startup.messageOf(error)
	};
}
function opened(client, request, id) {
	const patch = (fields) => client.send(`PATCH ${route}/{check_run_id}`, {
		...request.at,
		check_run_id: id,
		...fields
	});
	let isClosed = false;
	const fail = async (message) => {
		if (isClosed) return {
			outcome: "done",
			annotations: 0,
			left: 0
		};
		try {
			const output = {
				title: "The review failed",
				summary: require_startup.bounded(require_startup.visible(message), longestMessage)
			};
			await patch({
				status: "completed",
				conclusion: "failure",
				output
			});
			return {
				outcome: "done",
				annotations: 0,
				left: 0
			};
		} catch (error) {
			return refusalOf(error);
		}
	};
	const close = async (report, summary) => {
		const batches = batchesOf(report.findings, request.mostAnnotations);
		const title = require_startup.bounded(titleOf(report), longestTitle);
		try {
			for (let $ = 0, $l = batches.slice(0, -1); $ < $l.length; $++) {
				const annotations = $l[$];
				await patch({ output: {
					title,
					summary,
					annotations
				} });
			}
			const output = {
				title,
				summary,
				annotations: batches.at(-1) ?? []
			};
			await patch({
				status: "completed",
				conclusion: conclusions[report.verdict],
				output
			});
			isClosed = true;
			return countsOf(batches, report);
		} catch (error) {
			isClosed = require_action.isUnclear(error) && await isCompleted(client, request, id);
			if (isClosed) return countsOf(batches, report);
			isClosed = await closeBare(patch, report);
			return refusalOf(error);
		}
	};
	return {
		name: "The check run",
		close,
		fail
	};
}
async function isCompleted(client, request, id) {
	try {
		return (await ownRuns(client, request)).some((run) => require_action.numberAt(run, "id") === id && require_action.textAt(run, "status") === "completed");
	} catch {
		return false;
	}
}
async function closeBare(patch, report) {
	const summary = "Not all annotations could be published. The job summary shows the findings, the JSON report has all of them.";
	try {
		await patch({
			status: "completed",
			conclusion: conclusions[report.verdict],
			output: {
				title: titleOf(report),
				summary
			}
		});
		return true;
	} catch {
		return false;
	}
}
const conclusions = {
	pass: "success",
	fail: "failure",
	broken: "failure"
};
function titleOf(report) {
	if (report.summary.files === 0 && report.changes.length === 0) return "No pipeline file changed";
	const words = [report.verdict === "broken" ? require_startup.reasonWords(report) : require_startup.countWords(report), require_startup.existingWords(report)].filter((part) => part !== null).join("; ");
	return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
function countsOf(batches, report) {
	const annotations = batches.reduce((sum, batch) => sum + batch.length, 0);
	return {
		outcome: "done",
		annotations,
		left: activeOf(report.findings).length - annotations
	};
}
const ranks = {
	error: 0,
	warning: 1,
	note: 2
};
function activeOf(findings) {
	return findings.filter((finding) => finding.suppressed === null).sort((one, other) => ranks[one.severity] - ranks[other.severity]);
}
function batchesOf(findings, most) {
	const annotations = activeOf(findings).slice(0, most).map(annotationOf);
	const batches = Math.max(1, Math.ceil(annotations.length / 50));
	return Array.from({ length: batches }, (_, at) => annotations.slice(at * 50, (at + 1) * 50));
}
const levels = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
function annotationOf(finding) {
	const { line, endLine, column, endColumn } = finding;
	const columns = line === endLine ? {
		start_column: column,
		end_column: Math.max(column, endColumn - 1)
	} : {};
	return {
		path: finding.path,
		start_line: line,
		end_line: Math.max(line, endLine),
		...columns,
		annotation_level: levels[finding.severity],
		title: require_startup.bounded(require_startup.visible(finding.rule), longestTitle),
		message: require_startup.bounded(require_startup.visible(require_startup.textOf$1(finding)), longestMessage)
	};
}
exports.checkName = checkName;
exports.openCheck = openCheck;
exports.titleOf = titleOf;
