import { C as informationUri, D as version, un as own } from "../startup.js";
import { t as renderGithub } from "../render/github.js";
import { t as renderJson } from "../render/json.js";
import { n as renderMarkdown, r as summaryBudgetBytes, t as commentBudgetBytes } from "../render/markdown.js";
import { n as renderSarif } from "../render/sarif.js";
import { t as ruleHelp } from "../rules/help.js";
// src/github/renderers.ts
const markerBytes = 400;
const view = {
	color: false,
	quiet: false,
	maxFindings: void 0,
	remarks: []
};
const renderers = {
	annotations: (report) => renderGithub(report, view),
	json: renderJson,
	sarif: (report, provenance) => renderSarif(report, {
		version,
		informationUri,
		rules: ruleHelp(),
		...provenance && { provenance }
	}),
	comment: (report, of) => renderMarkdown(report, {
		...view,
		...of?.commit !== void 0 && { commit: of.commit },
		...of?.source && { source: of.source },
		...of?.name !== void 0 && { name: of.name },
		budgetBytes: commentBudgetBytes - markerBytes,
		elsewhere: own`more in the job summary, all in the JSON report`
	}),
	summary: (report, source) => renderMarkdown(report, {
		...view,
		...source && { source },
		budgetBytes: summaryBudgetBytes,
		analysis: true,
		elsewhere: own`all in the JSON report`
	})
};
export { renderers };
