import { Zt as log, un as own } from "../startup.js";
// src/github/deliver.ts
function emptyReport(threshold, account) {
	return {
		version: 1,
		verdict: "pass",
		threshold,
		summary: {
			files: 0,
			pipelines: 0,
			tasks: 0,
			errors: 0,
			warnings: 0,
			notes: 0,
			suppressed: 0
		},
		comparison: null,
		changes: [],
		...account && { account },
		findings: [],
		pipelines: [],
		notices: [],
		skipped: [],
		crashed: []
	};
}
function writeCounts(runner, { verdict, summary }) {
	runner.output("verdict", verdict);
	runner.output("errors", String(summary.errors));
	runner.output("warnings", String(summary.warnings));
	runner.output("notes", String(summary.notes));
}
function writePaths(runner, paths) {
	runner.output("report", paths.report ?? "");
	runner.output("sarif", paths.sarif ?? "");
	runner.output("markdown", paths.markdown ?? "");
}
function provenanceOf({ serverUrl, owner, repo, headSha, head, branch }) {
	const named = head?.branch ?? branch;
	return {
		repositoryUri: `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`,
		...headSha !== "" && { revisionId: headSha },
		...named !== null && named !== void 0 && { branch: named }
	};
}
const tooLarge = own`the JSON report is larger than the 32 MiB that the input "fork-report" reads.`;
async function writeReport({ host, context }, runner, render, report) {
	host.out(render.annotations(report));
	const summary = render.summary(report, provenanceOf(context));
	const text = render.json(report);
	if (Buffer.byteLength(text) > 33554432) host.out(`${log`Note: ${tooLarge}`}\n`);
	const [json, sarif, markdown] = await Promise.all([
		runner.save("report.json", text),
		runner.save("report.sarif", render.sarif(report, provenanceOf(context))),
		runner.save("report.md", summary)
	]);
	writePaths(runner, {
		report: json,
		sarif,
		markdown
	});
	await runner.summary(summary);
}
export { writeReport as a, writePaths as i, provenanceOf as n, writeCounts as r, emptyReport as t };
