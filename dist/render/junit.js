require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/render/junit.ts
function renderJunit(report, _view) {
	const byPath = require_startup.groupedBy(report.findings, "path");
	const paths = [...new Set([...report.pipelines.map(({ path }) => path), ...byPath.keys()])].sort();
	const suites = [...paths.map((path) => fileSuite(path, byPath.get(path) ?? [])), ...crashSuite(report.crashed)];
	const errors = report.findings.filter(isFailure).length;
	const skipped = report.findings.length - require_startup.activeOf(report.findings).length;
	const tests = report.findings.length + (paths.length - byPath.size) + report.crashed.length;
	const counts = require_startup.xml`tests="${tests}" failures="${errors}" errors="${report.crashed.length}" skipped="${skipped}"`;
	const head = require_startup.xml`<?xml version="1.0" encoding="UTF-8"?>`;
	return `${require_startup.joined([
		head,
		require_startup.xml`<testsuites name="Pipeline Review" ${counts}>`,
		...suites,
		require_startup.xml`</testsuites>`
	], "\n")}\n`;
}
function isFailure(finding) {
	return finding.suppressed === null && finding.severity === "error";
}
function fileSuite(path, findings) {
	const name = require_startup.xmlText(path);
	const skipped = findings.length - require_startup.activeOf(findings).length;
	const counts = require_startup.xml`tests="${Math.max(1, findings.length)}" failures="${findings.filter(isFailure).length}" errors="0" skipped="${skipped}"`;
	const cases = findings.length === 0 ? [require_startup.xml`    <testcase name="no findings" classname="${name}"/>`] : findings.map(findingCase);
	return require_startup.joined([
		require_startup.xml`  <testsuite name="${name}" ${counts}>`,
		...cases,
		require_startup.xml`  </testsuite>`
	], "\n");
}
function findingCase(finding) {
	const { rule, path, line, column } = finding;
	const open = require_startup.xml`<testcase name="${require_startup.xmlText(rule)} at ${line}:${column}" classname="${require_startup.xmlText(path)}" file="${require_startup.xmlText(path)}" line="${line}">`;
	return require_startup.joined([
		require_startup.xml`    ${open}`,
		require_startup.xml`      ${outcomeOf(finding)}`,
		require_startup.xml`    </testcase>`
	], "\n");
}
function outcomeOf(finding) {
	const message = require_startup.xmlText(finding.message);
	if (finding.suppressed !== null) return require_startup.xml`<skipped message="suppressed: ${require_startup.xmlText(finding.suppressed)}"/>`;
	const advice = `${finding.path}:${finding.line}:${finding.column}: ${finding.remedy}${rulesWords(finding)}`;
	if (finding.severity === "error") return require_startup.xml`<failure message="${message}" type="${require_startup.xmlText(finding.rule)}">${require_startup.xmlText(advice)}</failure>`;
	return require_startup.xml`<system-out>${require_startup.severityWord(finding.severity)}: ${require_startup.xmlText(require_startup.inSentences(finding.message, advice))}</system-out>`;
}
function rulesWords(finding) {
	return finding.parts ? ` Rules: ${require_startup.ruleIdsOf(finding).join(", ")}.` : "";
}
function crashSuite(crashed) {
	if (crashed.length === 0) return [];
	const cases = crashed.flatMap(({ subject, path, message }) => [
		require_startup.xml`    <testcase name="${require_startup.xmlText(subject)}" classname="${require_startup.xmlText(path ?? "Pipeline Review")}">`,
		require_startup.xml`      <error message="${require_startup.xmlText(message)}" type="internal error"/>`,
		require_startup.xml`    </testcase>`
	]);
	return [
		require_startup.xml`  <testsuite name="Pipeline Review" tests="${crashed.length}" failures="0" errors="${crashed.length}" skipped="0">`,
		...cases,
		require_startup.xml`  </testsuite>`
	];
}
exports.renderJunit = renderJunit;
