require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
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
		message: { text: require_startup.sarifText(require_startup.textOf$1(finding), detail.message) },
		locations: [locationOf(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: { "pipelineReview/v1": finding.fingerprint },
		...finding.state === null ? {} : { baselineState: finding.state === "new" ? "new" : "unchanged" },
		suppressions: finding.suppressed === null ? [] : [{
			kind: "inSource",
			justification: require_startup.sarifText(finding.suppressed)
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
	const names = [finding.pipeline, finding.task].filter((name) => name !== null && name !== "").map((name) => require_startup.sarifName(name ?? ""));
	const name = names.at(-1);
	if (name === void 0) return { physicalLocation };
	return {
		physicalLocation,
		logicalLocations: [{
			name,
			fullyQualifiedName: require_startup.sarif`${names[0] ?? name}${names.length > 1 ? require_startup.sarif`/${name}` : require_startup.sarif``}`
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
		message: { text: require_startup.sarifText(related.message) },
		physicalLocation
	};
}
function artifactOf(path) {
	return {
		uri: require_startup.sarifUri(path),
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
		description: { text: require_startup.sarifText(fix.title) },
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
	for (let $ = 0, $l = forms; $ < $l.length; $++) {
		const form = $l[$];
		{
			const text = sarifLog(report, tool, most, form);
			if (bytesOf(text) <= 8388608) return text;
		}
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
	const { shown, rest } = require_startup.splitAt(report.findings, most);
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
	return require_startup.jsonText(content, indent);
}
function provenanceOf({ repositoryUri, revisionId, branch }) {
	return {
		repositoryUri,
		...revisionId !== void 0 && { revisionId },
		...branch !== void 0 && { branch: require_startup.sarifName(branch) },
		mappedTo: { uriBaseId: "%SRCROOT%" }
	};
}
function sarifRule({ id, formerIds, summary, why, remedy, severity, docs }) {
	return {
		id,
		...formerIds.length > 0 && { deprecatedIds: formerIds },
		name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: require_startup.sarifText(summary) },
		fullDescription: { text: require_startup.sarifText(why) },
		help: {
			text: require_startup.sarif`${require_startup.sarifText(why)} ${require_startup.sarifText(remedy)}`,
			markdown: require_startup.joined([
				require_startup.md`${require_startup.markdownText(why)}`,
				require_startup.md`${require_startup.markdownText(remedy)}`,
				require_startup.markdownLink(require_startup.md`More about this rule`, docs)
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
			message: { text: require_startup.sarif`Skipped ${require_startup.sarifText(subject)}: ${require_startup.sarifText(reason)}` }
		})),
		...(account ? require_startup.shownEntries(account, mostUnreviewed).shown : []).map((entry) => ({
			level: "note",
			message: { text: require_startup.sarif`${require_startup.outcomeWords(entry)}: ${require_startup.sarifText(entry.path)}: ${require_startup.sarifText(entry.reason)}` }
		}))
	];
	const overflow = rest.length === 0 ? [] : [{
		level: "warning",
		message: { text: require_startup.sarif`Left out: ${require_startup.moreWords(require_startup.tallyOf(rest))}` }
	}];
	return {
		executionSuccessful: verdict !== "broken",
		toolExecutionNotifications: [...notifications, ...overflow]
	};
}
function crashWords(subject, path, message) {
	const place = path === null ? require_startup.sarif`` : require_startup.sarif` at ${require_startup.sarifText(path)}`;
	return require_startup.sarif`Internal error in ${require_startup.sarifText(subject)}${place}: ${require_startup.sarifText(message)}`;
}
exports.mostSarifBytes = mostSarifBytes;
exports.renderSarif = renderSarif;
