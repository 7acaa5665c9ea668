import { S as docsOf } from "../startup.js";
import { t as rules } from "./index.js";
// src/rules/help.ts
function ruleHelp() {
	return Object.entries(rules).map(([id, { formerIds = [], summary, why, remedy, severity }]) => ({
		id,
		formerIds,
		summary,
		why,
		remedy,
		severity,
		docs: docsOf(id)
	}));
}
export { ruleHelp as t };
