import { x as docsOf } from "../startup.js";
import { ut as rules } from "../check-command.js";
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
