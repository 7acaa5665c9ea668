require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_github = require("../render/github.js");
const require_json = require("../render/json.js");
const require_markdown = require("../render/markdown.js");
const require_sarif = require("../render/sarif.js");
const require_help = require("../rules/help.js");
// src/github/renderers.ts
const markerBytes = 400;
const view = {
	color: false,
	quiet: false,
	maxFindings: void 0,
	remarks: []
};
const renderers = {
	annotations: (report) => require_github.renderGithub(report, view),
	json: require_json.renderJson,
	sarif: (report, provenance) => require_sarif.renderSarif(report, {
		version: require_startup.version,
		informationUri: require_startup.informationUri,
		rules: require_help.ruleHelp(),
		...provenance && { provenance }
	}),
	comment: (report, of) => require_markdown.renderMarkdown(report, {
		...view,
		...of?.commit !== void 0 && { commit: of.commit },
		...of?.source && { source: of.source },
		...of?.name !== void 0 && { name: of.name },
		budgetBytes: require_markdown.commentBudgetBytes - markerBytes,
		elsewhere: require_startup.own`more in the job summary, all in the JSON report`
	}),
	summary: (report, source) => require_markdown.renderMarkdown(report, {
		...view,
		...source && { source },
		budgetBytes: require_markdown.summaryBudgetBytes,
		analysis: true,
		elsewhere: require_startup.own`all in the JSON report`
	})
};
exports.renderers = renderers;
