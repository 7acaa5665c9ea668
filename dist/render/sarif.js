import { At as outcomeWords, Ft as sarifUri, Kn as textOf, Kt as markdownLink, Mt as sarif, Nt as sarifName, Pt as sarifText, Xt as md, Yt as markdownText, _ as splitAt, b as tallyOf, jt as shownEntries, ln as joined, o as moreWords, tn as jsonText } from "../startup.js";
const fullResult = {
	fixes: true,
	related: 99,
	message: 2e3
};
function resultOf(finding, ruleIndex, detail = fullResult) {
	const related = finding.related.slice(0, detail.related);
	return {
		ruleId: finding.rule,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: finding.severity,
		message: { text: sarifText(textOf(finding), detail.message) },
		locations: [locationOf(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: { "pipelineReview/v1": finding.fingerprint },
		...finding.state === null ? {} : { baselineState: finding.state === "new" ? "new" : "unchanged" },
		suppressions: finding.suppressed === null ? [] : [{
			kind: "inSource",
			justification: sarifText(finding.suppressed)
		}],
		...finding.parts ? { properties: { parts: finding.parts.map(partOf) } } : {},
		...finding.fix === null || !detail.fixes ? {} : { fixes: [fixOf(finding.path, finding.fix)] }
	};
}
function partOf({ rule, severity, fingerprint }) {
	return {
		ruleId: rule,
		level: severity,
		fingerprint
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
const mostSarifBytes = 8388608;
const mostUnreviewed = 100;
const forms = [
	{
		indent: 2,
		detail: fullResult
	},
	{
		indent: 0,
		detail: fullResult
	},
	{
		indent: 0,
		detail: {
			fixes: false,
			related: 10,
			message: 1e3
		}
	},
	{
		indent: 0,
		detail: {
			fixes: false,
			related: 0,
			message: 300
		}
	}
];
function renderSarif(report, tool) {
	let most = Math.min(report.findings.length, mostResults);
	for (const form of forms) {
		const text = sarifLog(report, tool, most, form);
		if (bytesOf(text) <= 8388608) return text;
	}
	const smallest = {
		indent: 0,
		detail: {
			fixes: false,
			related: 0,
			message: 300
		}
	};
	for (;;) {
		const text = sarifLog(report, tool, most, smallest);
		const bytes = bytesOf(text);
		if (bytes <= 8388608 || most === 0) return text;
		most = Math.floor(Math.min(most * .9, most * mostSarifBytes / bytes));
	}
}
const encoder = new TextEncoder();
function bytesOf(text) {
	return encoder.encode(text).length;
}
function sarifLog(report, tool, most, { indent, detail }) {
	const { shown, rest } = splitAt(report.findings, most);
	const kept = new Set(shown);
	const ruleIndex = new Map(tool.rules.map(({ id }, index) => [id, index]));
	const results = report.findings.filter((finding) => kept.has(finding)).map((finding) => resultOf(finding, ruleIndex.get(finding.rule), detail));
	const { rules, version, informationUri, provenance } = tool;
	const content = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Pipeline Review",
				informationUri,
				version,
				rules: rules.map(sarifRule)
			} },
			...provenance && { versionControlProvenance: [provenanceOf(provenance)] },
			automationDetails: { id: "pipeline-review/" },
			columnKind: "utf16CodeUnits",
			invocations: [invocationOf(report, rest)],
			results
		}]
	};
	return jsonText(content, indent);
}
function provenanceOf({ repositoryUri, revisionId, branch }) {
	return {
		repositoryUri,
		...revisionId !== void 0 && { revisionId },
		...branch !== void 0 && { branch: sarifName(branch) },
		mappedTo: { uriBaseId: "%SRCROOT%" }
	};
}
function sarifRule({ id, formerIds, summary, why, remedy, severity, docs }) {
	return {
		id,
		...formerIds.length > 0 && { deprecatedIds: formerIds },
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
function invocationOf({ verdict, crashed, skipped, account }, rest) {
	const notifications = [
		...crashed.map((crash) => ({
			level: "error",
			message: { text: crashWords(crash.subject, crash.path, crash.message) }
		})),
		...skipped.map(({ subject, reason }) => ({
			level: "note",
			message: { text: sarif`Skipped ${sarifText(subject)}: ${sarifText(reason)}` }
		})),
		...(account ? shownEntries(account, mostUnreviewed).shown : []).map((entry) => ({
			level: "note",
			message: { text: sarif`${outcomeWords(entry)}: ${sarifText(entry.path)}: ${sarifText(entry.reason)}` }
		}))
	];
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
export { renderSarif as n, mostSarifBytes as t };
