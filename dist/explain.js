import { Mt as OperationalError, Nt as exitCodes, o as closestTo, wt as quoted } from "./base.js";
import { J as parseAgainst } from "./check.js";
// src/cli/explain.ts
async function explain(host, args) {
	const { positionals } = parseAgainst({}, args);
	const id = positionals[0];
	if (id === void 0 || positionals.length > 1) throw new OperationalError("explain takes the id of one rule.", "For example pipeline-review explain dependency-cycle.");
	const { pages } = await import("./pages.js");
	const page = Object.hasOwn(pages, id) ? pages[id] : void 0;
	if (page === void 0) throw unknownRule(id, Object.keys(pages));
	host.out(`${page.trimEnd()}\n`);
	return exitCodes.pass;
}
function unknownRule(id, known) {
	const near = closestTo(id, known);
	return new OperationalError(`There is no rule ${quoted(id)}.`, near.length === 0 ? "List them with pipeline-review rules." : `Did you mean ${near.join(", ")}?`);
}
export { explain };
