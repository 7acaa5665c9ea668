require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/render/github.ts
const mostPerLevel = 10;
const longestTitle = 255;
const commandNames = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function renderGithub(report, view) {
	const active = require_startup.rankedBySeverity(require_startup.openOf(report));
	const crashes = crashAnnotations(report);
	const room = roomAfter(crashes, require_startup.tallyOf(active));
	const shown = require_startup.severities.flatMap((severity) => active.filter((finding) => finding.severity === severity).slice(0, room[severity]));
	const kept = new Set(shown);
	const rest = active.filter((finding) => !kept.has(finding));
	const lines = [
		...[
			...crashes,
			...shown.map(annotationOf),
			...overflowAnnotation(rest, view)
		].map(({ command }) => command),
		...restLines(rest, view),
		...closingLines(report, view)
	];
	return `${require_startup.joined(lines, "\n")}\n`;
}
function roomAfter(crashes, tally) {
	const room = {
		error: mostPerLevel - crashes.length,
		warning: mostPerLevel,
		note: mostPerLevel
	};
	return require_startup.severities.some((severity) => tally[severity] > room[severity]) ? {
		...room,
		note: 9
	} : room;
}
function crashAnnotations(report) {
	const { 0: first } = report.crashed;
	if (!first) return [];
	const message = `${require_startup.reasonWords(report)}: ${require_startup.bounded(`${first.subject}: ${first.message}`, 1e3)}`;
	return [{
		severity: "error",
		command: require_startup.workflowCommand("error", { title: "Pipeline Review broken" }, message)
	}];
}
function annotationOf(finding) {
	const { severity, path, line, column, endLine, endColumn, rule } = finding;
	const place = {
		file: path,
		line,
		endLine: Math.max(line, endLine),
		...endLine === line ? {
			col: column,
			endColumn: Math.max(column, endColumn)
		} : {},
		title: require_startup.bounded(rule, longestTitle)
	};
	return {
		severity,
		command: require_startup.workflowCommand(commandNames[severity], place, require_startup.textOf$1(finding))
	};
}
function overflowAnnotation(rest, view) {
	if (rest.length === 0) return [];
	const listed = Math.min(rest.length, view.maxFindings ?? rest.length);
	const where = listed === rest.length ? "all of them are in the log of the step" : `${listed} of them are in the log of the step`;
	const message = `${require_startup.moreWords(require_startup.tallyOf(rest))} (${where})`;
	return [{
		severity: "note",
		command: require_startup.workflowCommand("notice", { title: "Pipeline Review" }, message)
	}];
}
function restLines(rest, view) {
	const shown = rest.slice(0, view.maxFindings ?? rest.length);
	const lines = shown.map(({ severity, rule, path, line, column, message }) => {
		return require_startup.log`${require_startup.severityWord(severity)} ${require_startup.logText(rule, 100)} at ${require_startup.logText(path, 300)}:${line}:${column}: ${require_startup.logText(message)}`;
	});
	const hidden = rest.slice(shown.length);
	return hidden.length > 0 ? [...lines, require_startup.log`and ${require_startup.moreWords(require_startup.tallyOf(hidden))}`] : lines;
}
const mostUnreviewed = 30;
function accountLines(report) {
	const words = require_startup.accountWords(report);
	if (words === null || !report.account) return [];
	const { shown, rest } = require_startup.shownEntries(report.account, mostUnreviewed);
	const listed = shown.map((entry) => {
		return require_startup.log`files: ${require_startup.outcomeWords(entry)} ${require_startup.logText(entry.path, 300)}: ${require_startup.logText(entry.reason, 300)}`;
	});
	return [
		require_startup.log`files: ${words}`,
		...listed,
		...rest > 0 ? [require_startup.log`files: and ${rest} more that were not reviewed`] : []
	];
}
function closingLines(report, view) {
	const crashed = report.crashed.map(({ subject, path, message }) => {
		const place = path === null ? require_startup.log`` : require_startup.log` at ${require_startup.logText(path, 300)}`;
		return require_startup.log`internal error in ${require_startup.logText(subject, 100)}${place}: ${require_startup.logText(message, 300)}`;
	});
	const verdict = require_startup.log`${require_startup.verdictWord(report.verdict)}: ${require_startup.reasonWords(report)}`;
	if (view.quiet) return [...crashed, verdict];
	const skipped = report.skipped.map(({ subject, reason }) => require_startup.log`skipped ${require_startup.logText(subject, 300)}: ${require_startup.logText(reason, 300)}`);
	const remarks = [...report.notices, ...view.remarks].map((remark) => require_startup.log`note ${require_startup.logText(remark)}`);
	const account = accountLines(report);
	const compared = require_startup.comparisonWords(report).map((words) => require_startup.log`summary: ${words}`);
	return [
		...crashed,
		...skipped,
		...account,
		...remarks,
		require_startup.log`summary: ${require_startup.countWords(report)}`,
		...compared,
		verdict
	];
}
exports.renderGithub = renderGithub;
