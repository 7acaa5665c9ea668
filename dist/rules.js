import { Nt as exitCodes, b as profileOf } from "./base.js";
import { J as parseAgainst, K as choiceOf, X as textOf, Y as refuseArguments, pt as rules } from "./check.js";
// src/cli/rules.ts
async function listRules(host, args) {
	const { values, positionals } = parseAgainst({ format: {
		type: "string",
		help: ""
	} }, args);
	refuseArguments("rules", positionals, "More on one rule: pipeline-review explain <rule>.");
	const format = choiceOf("format", textOf(values["format"]), ["terminal", "json"]);
	const rows = Object.entries(rules).map(([id, rule]) => ({
		id,
		severity: rule.severity,
		profile: profileOf(rule),
		summary: rule.summary
	}));
	if (format === "json") {
		host.out(`${JSON.stringify(rows, null, 2)}\n`);
		return exitCodes.pass;
	}
	const width = Math.max(...rows.map(({ id }) => id.length));
	const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
	host.out(`${lines.join("\n")}\n\n${rows.length} rules. More on each: pipeline-review explain <rule>\n`);
	return exitCodes.pass;
}
export { listRules };
