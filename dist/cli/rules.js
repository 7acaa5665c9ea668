import { Q as refuseArguments, Z as readOptions, kt as rules, wt as rulesFrom } from "../check-command.js";
import { X as profileOf, ur as exitCodes } from "../startup.js";
import { t as ownRules } from "./own-rules.js";
import { n as rulesOptions } from "./rules-options.js";
// src/cli/rules.ts
async function listRules(host, args) {
	const { values, positionals } = readOptions(rulesOptions, args);
	refuseArguments("rules", positionals, "More on one rule: pipeline-review explain <rule>.");
	const own = await ownRules(host, values.config);
	const rows = Object.entries({
		...rules,
		...rulesFrom(own)
	}).map(([id, rule]) => ({
		id,
		severity: rule.severity,
		profile: profileOf(rule),
		summary: rule.summary,
		since: Object.hasOwn(rules, id) ? rule.since : null
	}));
	if (values.format === "json") {
		host.out(`${JSON.stringify(rows, null, 2)}\n`);
		return exitCodes.pass;
	}
	const width = Math.max(...rows.map(({ id }) => id.length));
	const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
	const ofTeam = own.length > 0 ? `, ${own.length} of them of your own` : "";
	host.out(`${lines.join("\n")}\n\n${rows.length} rules${ofTeam}. More on each: pipeline-review explain <rule>\n`);
	return exitCodes.pass;
}
export { listRules as t };
