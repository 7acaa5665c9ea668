import { $n as bounded, $t as logText, At as outcomeWords, Kn as textOf, Ot as accountWords, Zt as log, b as tallyOf, c as severityWord, en as workflowCommand, g as rankedBySeverity, h as openOf, jt as shownEntries, ln as joined, n as countWords, o as moreWords, or as severities, s as reasonWords, t as comparisonWords, u as verdictWord } from "../startup.js";
// src/render/github.ts
const mostPerLevel = 10;
const longestTitle = 255;
const commandNames = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function renderGithub(report, view) {
	const active = rankedBySeverity(openOf(report));
	const crashes = crashAnnotations(report);
	const room = roomAfter(crashes, tallyOf(active));
	const shown = severities.flatMap((severity) => active.filter((finding) => finding.severity === severity).slice(0, room[severity]));
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
	return `${joined(lines, "\n")}\n`;
}
function roomAfter(crashes, tally) {
	const room = {
		error: mostPerLevel - crashes.length,
		warning: mostPerLevel,
		note: mostPerLevel
	};
	return severities.some((severity) => tally[severity] > room[severity]) ? {
		...room,
		note: 9
	} : room;
}
function crashAnnotations(report) {
	const [first] = report.crashed;
	if (!first) return [];
	const message = `${reasonWords(report)}: ${bounded(`${first.subject}: ${first.message}`, 1e3)}`;
	return [{
		severity: "error",
		command: workflowCommand("error", { title: "Pipeline Review broken" }, message)
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
		title: bounded(rule, longestTitle)
	};
	return {
		severity,
		command: workflowCommand(commandNames[severity], place, textOf(finding))
	};
}
function overflowAnnotation(rest, view) {
	if (rest.length === 0) return [];
	const listed = Math.min(rest.length, view.maxFindings ?? rest.length);
	const where = listed === rest.length ? "all of them are in the log of the step" : `${listed} of them are in the log of the step`;
	const message = `${moreWords(tallyOf(rest))} (${where})`;
	return [{
		severity: "note",
		command: workflowCommand("notice", { title: "Pipeline Review" }, message)
	}];
}
function restLines(rest, view) {
	const shown = rest.slice(0, view.maxFindings ?? rest.length);
	const lines = shown.map(({ severity, rule, path, line, column, message }) => {
		return log`${severityWord(severity)} ${logText(rule, 100)} at ${logText(path, 300)}:${line}:${column}: ${logText(message)}`;
	});
	const hidden = rest.slice(shown.length);
	return hidden.length > 0 ? [...lines, log`and ${moreWords(tallyOf(hidden))}`] : lines;
}
const mostUnreviewed = 30;
function accountLines(report) {
	const words = accountWords(report);
	if (words === null || !report.account) return [];
	const { shown, rest } = shownEntries(report.account, mostUnreviewed);
	const listed = shown.map((entry) => {
		return log`files: ${outcomeWords(entry)} ${logText(entry.path, 300)}: ${logText(entry.reason, 300)}`;
	});
	return [
		log`files: ${words}`,
		...listed,
		...rest > 0 ? [log`files: and ${rest} more that were not reviewed`] : []
	];
}
function closingLines(report, view) {
	const crashed = report.crashed.map(({ subject, path, message }) => {
		const place = path === null ? log`` : log` at ${logText(path, 300)}`;
		return log`internal error in ${logText(subject, 100)}${place}: ${logText(message, 300)}`;
	});
	const verdict = log`${verdictWord(report.verdict)}: ${reasonWords(report)}`;
	if (view.quiet) return [...crashed, verdict];
	const skipped = report.skipped.map(({ subject, reason }) => log`skipped ${logText(subject, 300)}: ${logText(reason, 300)}`);
	const remarks = [...report.notices, ...view.remarks].map((remark) => log`note ${logText(remark)}`);
	const account = accountLines(report);
	const compared = comparisonWords(report).map((words) => log`summary: ${words}`);
	return [
		...crashed,
		...skipped,
		...account,
		...remarks,
		log`summary: ${countWords(report)}`,
		...compared,
		verdict
	];
}
export { renderGithub as t };
