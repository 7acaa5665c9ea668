const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_own_rules = require("./own-rules.js");
const require_rules_options = require("./rules-options.js");
// src/cli/rules.ts
var rules_exports = require_rolldown_runtime.__exportAll({ listRules: () => listRules });
async function listRules(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_rules_options.rulesOptions, args);
	require_check_command.refuseArguments("rules", positionals, "More on one rule: pipeline-review explain <rule>.");
	const own = await require_own_rules.ownRules(host, values.config);
	const rows = Object.entries({
		...require_check_command.rules,
		...require_check_command.rulesFrom(own)
	}).map(({ 0: id, 1: rule }) => ({
		id,
		severity: rule.severity,
		profile: require_startup.profileOf(rule),
		summary: rule.summary,
		since: Object.hasOwn(require_check_command.rules, id) ? rule.since : null
	}));
	if (values.format === "json") {
		host.out(`${JSON.stringify(rows, null, 2)}\n`);
		return require_startup.exitCodes.pass;
	}
	const width = Math.max(...rows.map(({ id }) => id.length));
	const lines = rows.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
	const ofTeam = own.length > 0 ? `, ${own.length} of them of your own` : "";
	host.out(`${lines.join("\n")}\n\n${rows.length} rules${ofTeam}. More on each: pipeline-review explain <rule>\n`);
	return require_startup.exitCodes.pass;
}
module.exports = {
	listRules,
	rules_exports
};
