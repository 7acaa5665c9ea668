import { Zt as quoted, bn as OperationalError, x as closestTo, xn as exitCodes } from "../startup.js";
import { N as textOf, j as parseAgainst } from "../check-command.js";
import { n as pageOfOwn, t as ownRules } from "./own-rules.js";
// src/cli/explain.ts
const explainOptions = { config: {
	type: "string",
	value: "FILE",
	help: "configuration with your own rules (default: .github/pipeline-review.yml, if there)"
} };
async function explain(host, args) {
	const { values, positionals } = parseAgainst(explainOptions, args);
	const id = positionals[0];
	if (id === void 0 || positionals.length > 1) throw new OperationalError("explain takes the id of one rule.", "For example pipeline-review explain dependency-cycle.");
	const { pages } = await import("../generated/pages.js");
	const page = Object.hasOwn(pages, id) ? pages[id] : void 0;
	if (page === void 0) {
		const own = await ownRules(host, textOf(values["config"]));
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
export { explainOptions as n, explain as t };
