import { R as currentId, _t as closestTo, er as quoted, lr as OperationalError, ur as exitCodes } from "../startup.js";
import { Z as readOptions } from "../check-command.js";
import { n as pageOfOwn, t as ownRules } from "./own-rules.js";
import { t as explainOptions } from "./rules-options.js";
// src/cli/explain.ts
async function explain(host, args) {
	const { values, positionals } = readOptions(explainOptions, args);
	const [given] = positionals;
	if (given === void 0 || positionals.length > 1) throw new OperationalError("explain takes the id of one rule.", "For example pipeline-review explain dependency-cycle.");
	const { pages } = await import("../rule-pages.js");
	const { rules } = await import("../rules/index.entry.js");
	const id = currentId(rules, given);
	const page = Object.hasOwn(pages, id) ? pages[id] : void 0;
	if (page === void 0) {
		const own = await ownRules(host, values.config);
		const rule = own.find((candidate) => candidate.id === id);
		if (!rule) throw unknownRule(id, [...Object.keys(pages), ...own.map((candidate) => candidate.id)]);
		host.out(pageOfOwn(rule));
		return exitCodes.pass;
	}
	host.outPage(`${page.trimEnd()}\n`);
	return exitCodes.pass;
}
function unknownRule(id, known) {
	const near = closestTo(id, known);
	return new OperationalError(`Unknown rule ${quoted(id)}.`, near.length === 0 ? "List them with pipeline-review rules." : `Did you mean ${near.join(", ")}?`);
}
export { explain as t };
