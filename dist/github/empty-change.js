import { C as informationUri, D as version } from "../startup.js";
import { i as writePaths, n as provenanceOf } from "./deliver.js";
// src/github/empty-change.ts
async function writeEmptyFiles({ context }, runner, report) {
	const { renderJson } = await import("../render/json.entry.js");
	const { renderSarif } = await import("../render/sarif.entry.js");
	const log = renderSarif(report, {
		version,
		informationUri,
		rules: [],
		provenance: provenanceOf(context)
	});
	const [json, sarif] = await Promise.all([runner.save("report.json", renderJson(report)), runner.save("report.sarif", log)]);
	writePaths(runner, {
		report: json,
		sarif
	});
}
export { writeEmptyFiles };
