import { t as reportHtml } from "../report/html.js";
import { pn as credentialMask } from "../startup.js";
import { n as provenanceOf } from "./deliver.js";
// src/github/html-report.ts
async function writeHtml({ host, context }, runner, report, material) {
	const title = `${context.owner}/${context.repo}`;
	const source = provenanceOf(context);
	const dbt = await material.dbtReaches();
	const text = reportHtml({
		...material,
		dbt,
		report,
		now: host.now(),
		source,
		title
	}, host.credentials ?? credentialMask());
	runner.output("html", await runner.save("report.html", text) ?? "");
}
export { writeHtml };
