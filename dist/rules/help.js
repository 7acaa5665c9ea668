require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_rules = require("./index.js");
// src/rules/help.ts
function ruleHelp() {
	return Object.entries(require_rules.rules).map(({ 0: id, 1: { formerIds = [], summary, why, remedy, severity } }) => ({
		id,
		formerIds,
		summary,
		why,
		remedy,
		severity,
		docs: require_startup.docsOf(id)
	}));
}
exports.ruleHelp = ruleHelp;
