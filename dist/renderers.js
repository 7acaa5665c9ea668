import { At as own, a as version } from "./base.js";
import { t as renderGithub } from "./github2.js";
import { t as renderJson } from "./json2.js";
import { n as renderMarkdown, r as summaryBudgetBytes, t as commentBudgetBytes } from "./markdown.js";
import { t as renderSarif } from "./sarif.js";
import { t as ruleHelp } from "./help3.js";
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
	sarif: (report) => renderSarif(report, ruleHelp(), version),
	comment: (report, of) => renderMarkdown(report, {
		...view,
		...of && { commit: of.commit },
		...of?.name !== void 0 && { name: of.name },
		budgetBytes: commentBudgetBytes - markerBytes,
		elsewhere: own`more in the job summary, all in the JSON report`
	}),
	summary: (report) => renderMarkdown(report, {
		...view,
		budgetBytes: summaryBudgetBytes,
		analysis: true,
		elsewhere: own`all in the JSON report`
	})
};
export { renderers };
