const require_difference = require("../changes/difference.js");
const require_changes = require("../changes/changes.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
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
	return ({ path, pipeline }) => blastRadius.filter((radius) => radius.path === path && radius.pipeline === pipeline).flatMap(require_check_command.radiusLines);
}
function summaryWords({ pipelines, compared }) {
	if (compared === 0) return "No pipelines to compare";
	if (pipelines.length === 0) return `No differences in ${require_startup.count(compared, "pipeline")}`;
	const { added, removed, changed, text, unreadable } = require_difference.countStatuses(pipelines);
	const parts = [
		[added, "added"],
		[removed, "removed"],
		[changed, "changed"],
		[text, "only in its text"],
		[unreadable, "unreadable"]
	].flatMap(({ 0: number, 1: word }) => number === 0 ? [] : [`${number} ${word}`]);
	const found = require_difference.countRisks(pipelines);
	const classes = require_changes.risks.flatMap((risk) => found[risk] === 0 ? [] : [`${found[risk]} ${riskWords[risk]}`]);
	const differs = pipelines.length === 1 ? "differs" : "differ";
	return `${pipelines.length} of ${require_startup.count(compared, "pipeline")} ${differs} (${parts.join(", ")})${classes.length === 0 ? "" : `: ${require_startup.joined$1(classes)}`}`;
}
module.exports = {
	linesByPipeline,
	riskWords,
	summaryWords
};
