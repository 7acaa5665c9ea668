import { Gn as ruleIdsOf, Ut as xml, Wt as xmlText, Yn as inSentences, c as severityWord, d as activeOf, ln as joined, m as groupedBy } from "../startup.js";
// src/render/junit.ts
function renderJunit(report, _view) {
	const byPath = groupedBy(report.findings, "path");
	const paths = [...new Set([...report.pipelines.map(({ path }) => path), ...byPath.keys()])].sort();
	const suites = [...paths.map((path) => fileSuite(path, byPath.get(path) ?? [])), ...crashSuite(report.crashed)];
	const errors = report.findings.filter(isFailure).length;
	const skipped = report.findings.length - activeOf(report.findings).length;
	const tests = report.findings.length + (paths.length - byPath.size) + report.crashed.length;
	const counts = xml`tests="${tests}" failures="${errors}" errors="${report.crashed.length}" skipped="${skipped}"`;
	const head = xml`<?xml version="1.0" encoding="UTF-8"?>`;
	return `${joined([
		head,
		xml`<testsuites name="Pipeline Review" ${counts}>`,
		...suites,
		xml`</testsuites>`
	], "\n")}\n`;
}
function isFailure(finding) {
	return finding.suppressed === null && finding.severity === "error";
}
function fileSuite(path, findings) {
	const name = xmlText(path);
	const skipped = findings.length - activeOf(findings).length;
	const counts = xml`tests="${Math.max(1, findings.length)}" failures="${findings.filter(isFailure).length}" errors="0" skipped="${skipped}"`;
	const cases = findings.length === 0 ? [xml`    <testcase name="no findings" classname="${name}"/>`] : findings.map(findingCase);
	return joined([
		xml`  <testsuite name="${name}" ${counts}>`,
		...cases,
		xml`  </testsuite>`
	], "\n");
}
function findingCase(finding) {
	const { rule, path, line, column } = finding;
	const open = xml`<testcase name="${xmlText(rule)} at ${line}:${column}" classname="${xmlText(path)}" file="${xmlText(path)}" line="${line}">`;
	return joined([
		xml`    ${open}`,
		xml`      ${outcomeOf(finding)}`,
		xml`    </testcase>`
	], "\n");
}
function outcomeOf(finding) {
	const message = xmlText(finding.message);
	if (finding.suppressed !== null) return xml`<skipped message="suppressed: ${xmlText(finding.suppressed)}"/>`;
	const advice = `${finding.path}:${finding.line}:${finding.column}: ${finding.remedy}${rulesWords(finding)}`;
	if (finding.severity === "error") return xml`<failure message="${message}" type="${xmlText(finding.rule)}">${xmlText(advice)}</failure>`;
	return xml`<system-out>${severityWord(finding.severity)}: ${xmlText(inSentences(finding.message, advice))}</system-out>`;
}
function rulesWords(finding) {
	return finding.parts ? ` Rules: ${ruleIdsOf(finding).join(", ")}.` : "";
}
function crashSuite(crashed) {
	if (crashed.length === 0) return [];
	const cases = crashed.flatMap(({ subject, path, message }) => [
		xml`    <testcase name="${xmlText(subject)}" classname="${xmlText(path ?? "Pipeline Review")}">`,
		xml`      <error message="${xmlText(message)}" type="internal error"/>`,
		xml`    </testcase>`
	]);
	return [
		xml`  <testsuite name="Pipeline Review" tests="${crashed.length}" failures="0" errors="${crashed.length}" skipped="0">`,
		...cases,
		xml`  </testsuite>`
	];
}
export { renderJunit };
