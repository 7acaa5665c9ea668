import { M as refuseArguments, N as textOf, Q as rulesFrom, j as parseAgainst, k as choiceOf, ot as rules } from "../check-command.js";
import { G as profileOf, xn as exitCodes } from "../startup.js";
import { t as ownRules } from "./own-rules.js";
// src/cli/rules.ts
const rulesOptions = {
	format: {
		type: "string",
		value: "terminal|json",
		help: "how to print the list (default terminal)"
	},
	config: {
		type: "string",
		value: "FILE",
		help: "configuration with your own rules (default: .github/pipeline-review.yml, if there)"
	}
};
async function listRules(host, args) {
	const { values, positionals } = parseAgainst(rulesOptions, args);
	refuseArguments("rules", positionals, "More on one rule: pipeline-review explain <rule>.");
	const format = choiceOf("format", textOf(values["format"]), ["terminal", "json"]);
	const own = await ownRules(host, textOf(values["config"]));
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
	if (format === "json") {
		host.out(`${JSON.stringify(rows, null, 2)}\n`);
		return exitCodes.pass;
	}
	const width = Math.max(...rows.map(({ id }) => id.length));
	const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
	const ofTeam = own.length > 0 ? `, ${own.length} of them of your own` : "";
	host.out(`${lines.join("\n")}\n\n${rows.length} rules${ofTeam}. More on each: pipeline-review explain <rule>\n`);
	return exitCodes.pass;
}
export { rulesOptions as n, listRules as t };
