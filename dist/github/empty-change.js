require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_action = require("../action.js");
// src/github/empty-change.ts
async function writeEmptyFiles({ context }, runner, report) {
	const { renderJson } = await Promise.resolve().then(() => require("../render/json.js"));
	const { renderSarif } = await Promise.resolve().then(() => require("../render/sarif.js"));
	const log = renderSarif(report, {
		version: require_startup.version,
		informationUri: require_startup.informationUri,
		rules: [],
		provenance: require_action.provenanceOf(context)
	});
	const { 0: json, 1: sarif } = await Promise.all([runner.save("report.json", renderJson(report)), runner.save("report.sarif", log)]);
	require_action.writePaths(runner, {
		report: json,
		sarif
	});
}
exports.writeEmptyFiles = writeEmptyFiles;
