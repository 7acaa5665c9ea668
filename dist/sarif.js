import { Gt as inSentences, S as tallyOf, l as moreWords, y as splitAt } from "./check.js";
import { C as adviceOf, at as sarifUri, it as sarifText, kt as joined, mt as md, nt as sarif, pt as markdownText, rt as sarifName, ut as markdownLink, yt as jsonText } from "./base.js";
// src/render/sarif-result.ts
const mostRelated = 99;
function resultOf(finding, ruleIndex) {
	const related = finding.related.slice(0, mostRelated);
	return {
		ruleId: finding.rule,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: finding.severity,
		message: { text: sarifText(inSentences(finding.message, adviceOf(finding))) },
		locations: [locationOf(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: { "pipelineReview/v1": finding.fingerprint },
		...finding.state === null ? {} : { baselineState: finding.state === "new" ? "new" : "unchanged" },
		suppressions: finding.suppressed === null ? [] : [{
			kind: "inSource",
			justification: sarifText(finding.suppressed)
		}],
		...finding.fix === null ? {} : { fixes: [fixOf(finding.path, finding.fix)] }
	};
}
function locationOf(finding) {
	const physicalLocation = {
		artifactLocation: artifactOf(finding.path),
		region: regionOf(finding)
	};
	const names = [finding.pipeline, finding.task].filter((name) => name !== null && name !== "").map((name) => sarifName(name ?? ""));
	const name = names.at(-1);
	if (name === void 0) return { physicalLocation };
	return {
		physicalLocation,
		logicalLocations: [{
			name,
			fullyQualifiedName: sarif`${names[0] ?? name}${names.length > 1 ? sarif`/${name}` : sarif``}`
		}]
	};
}
function relatedLocation(related, index) {
	const physicalLocation = {
		artifactLocation: artifactOf(related.path),
		region: regionOf(related)
	};
	return {
		id: index + 1,
		message: { text: sarifText(related.message) },
		physicalLocation
	};
}
function artifactOf(path) {
	return {
		uri: sarifUri(path),
		uriBaseId: "%SRCROOT%"
	};
}
function regionOf({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function fixOf(path, fix) {
	const replacements = fix.edits.map(({ span, text }) => ({
		deletedRegion: {
			charOffset: span.start,
			charLength: span.end - span.start
		},
		insertedContent: { text }
	}));
	return {
		description: { text: sarifText(fix.title) },
		artifactChanges: [{
			artifactLocation: artifactOf(path),
			replacements
		}]
	};
}
// src/render/sarif.ts
const mostResults = 25e3;
function renderSarif(report, rules, toolVersion) {
	const { shown, rest } = splitAt(report.findings, mostResults);
	const kept = new Set(shown);
	const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
	const results = report.findings.filter((finding) => kept.has(finding)).map((finding) => resultOf(finding, ruleIndex.get(finding.rule)));
	const content = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Pipeline Review",
				version: toolVersion,
				rules: rules.map(sarifRule)
			} },
			automationDetails: { id: "pipeline-review/" },
			columnKind: "utf16CodeUnits",
			invocations: [invocationOf(report, rest)],
			results
		}]
	};
	return jsonText(content);
}
function sarifRule({ id, summary, why, remedy, severity, docs }) {
	return {
		id,
		name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: sarifText(summary) },
		fullDescription: { text: sarifText(why) },
		help: {
			text: sarif`${sarifText(why)} ${sarifText(remedy)}`,
			markdown: joined([
				md`${markdownText(why)}`,
				md`${markdownText(remedy)}`,
				markdownLink(md`More about this rule`, docs)
			], "\n\n")
		},
		helpUri: docs,
		defaultConfiguration: { level: severity }
	};
}
function invocationOf({ verdict, crashed, skipped }, rest) {
	const notifications = [...crashed.map((crash) => ({
		level: "error",
		message: { text: crashWords(crash.subject, crash.path, crash.message) }
	})), ...skipped.map(({ subject, reason }) => ({
		level: "note",
		message: { text: sarif`Skipped ${sarifText(subject)}: ${sarifText(reason)}` }
	}))];
	const overflow = rest.length === 0 ? [] : [{
		level: "warning",
		message: { text: sarif`Left out: ${moreWords(tallyOf(rest))}` }
	}];
	return {
		executionSuccessful: verdict !== "broken",
		toolExecutionNotifications: [...notifications, ...overflow]
	};
}
function crashWords(subject, path, message) {
	const place = path === null ? sarif`` : sarif` at ${sarifText(path)}`;
	return sarif`Internal error in ${sarifText(subject)}${place}: ${sarifText(message)}`;
}
export { renderSarif as t };
