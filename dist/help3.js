import { n as docsOf } from "./base.js";
import { pt as rules } from "./check.js";
// src/rules/help.ts
function ruleHelp() {
	return Object.entries(rules).map(([id, { summary, why, remedy, severity }]) => ({
		id,
		summary,
		why,
		remedy,
		severity,
		docs: docsOf(id)
	}));
}
export { ruleHelp as t };
