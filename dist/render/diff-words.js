import { n as countRisks, r as countStatuses } from "../changes/difference.js";
import { s as risks } from "../changes/change.js";
import { Xn as joined, qn as count } from "../startup.js";
import { o as radiusLines } from "../check-command.js";
// src/render/diff-words.ts
const riskWords = {
	silence: "silence",
	"weaker-safety": "weaker safety",
	"stopped-work": "stopped work",
	"wider-reach": "wider reach",
	unknown: "unknown",
	behaviour: "behaviour",
	safer: "safer",
	cosmetic: "cosmetic"
};
function linesByPipeline({ blastRadius }) {
	return ({ path, pipeline }) => blastRadius.filter((radius) => radius.path === path && radius.pipeline === pipeline).flatMap(radiusLines);
}
function summaryWords({ pipelines, compared }) {
	if (compared === 0) return "No pipelines to compare";
	if (pipelines.length === 0) return `No differences in ${count(compared, "pipeline")}`;
	const { added, removed, changed, text, unreadable } = countStatuses(pipelines);
	const parts = [
		[added, "added"],
		[removed, "removed"],
		[changed, "changed"],
		[text, "only in its text"],
		[unreadable, "unreadable"]
	].flatMap(([number, word]) => number === 0 ? [] : [`${number} ${word}`]);
	const found = countRisks(pipelines);
	const classes = risks.flatMap((risk) => found[risk] === 0 ? [] : [`${found[risk]} ${riskWords[risk]}`]);
	const differs = pipelines.length === 1 ? "differs" : "differ";
	return `${pipelines.length} of ${count(compared, "pipeline")} ${differs} (${parts.join(", ")})${classes.length === 0 ? "" : `: ${joined(classes)}`}`;
}
export { riskWords as n, summaryWords as r, linesByPipeline as t };
