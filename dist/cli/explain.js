const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_own_rules = require("./own-rules.js");
const require_rules_options = require("./rules-options.js");
// src/cli/explain.ts
var explain_exports = require_rolldown_runtime.__exportAll({ explain: () => explain });
async function explain(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_rules_options.explainOptions, args);
	const { 0: given } = positionals;
	if (given === void 0 || positionals.length > 1) throw new require_startup.OperationalError("explain takes the id of one rule.", "For example pipeline-review explain dependency-cycle.");
	const { pages } = await Promise.resolve().then(() => require("../rule-pages.js"));
	const { rules } = await Promise.resolve().then(() => require("../rules/index.js")).then((n) => n.rules_exports);
	const id = require_startup.currentId(rules, given);
	const page = Object.hasOwn(pages, id) ? pages[id] : void 0;
	if (page === void 0) {
		const own = await require_own_rules.ownRules(host, values.config);
		const rule = own.find((candidate) => candidate.id === id);
		if (!rule) throw unknownRule(id, [...Object.keys(pages), ...own.map((candidate) => candidate.id)]);
		host.out(require_own_rules.pageOfOwn(rule));
		return require_startup.exitCodes.pass;
	}
	host.outPage(`${page.trimEnd()}\n`);
	return require_startup.exitCodes.pass;
}
function unknownRule(id, known) {
	const near = require_startup.closestTo(id, known);
	return new require_startup.OperationalError(`Unknown rule ${require_startup.quoted(id)}.`, near.length === 0 ? "List them with pipeline-review rules." : `Did you mean ${near.join(", ")}?`);
}
module.exports = {
	explain,
	explain_exports
};
