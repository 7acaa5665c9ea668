require("../rolldown-runtime.js");
const require_html = require("../report/html.js");
const require_startup = require("../startup.js");
const require_action = require("../action.js");
// src/github/html-report.ts
async function writeHtml({ host, context }, runner, report, material) {
	const title = `${context.owner}/${context.repo}`;
	const source = require_action.provenanceOf(context);
	const dbt = await material.dbtReaches();
	const text = require_html.reportHtml({
		...material,
		dbt,
		report,
		now: host.now(),
		source,
		title
	}, host.credentials ?? require_startup.credentialMask());
	runner.output("html", await runner.save("report.html", text) ?? "");
}
exports.writeHtml = writeHtml;
