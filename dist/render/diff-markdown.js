require("../rolldown-runtime.js");
const require_changes = require("../changes/changes.js");
const require_difference = require("../changes/difference.js");
const require_diff_words = require("./diff-words.js");
const require_startup = require("../startup.js");
// src/render/diff-markdown.ts
const longest = 1200;
function diffMarkdown(difference) {
	const { base, head, pipelines } = difference;
	const radii = require_diff_words.linesByPipeline(difference);
	const blocks = [
		require_startup.md`### Pipeline changes from ${require_startup.markdownCode(base, 80)} to ${require_startup.markdownCode(head, 80)}`,
		require_startup.md`${require_startup.markdownText(require_diff_words.summaryWords(difference))}.`,
		...pipelines.map((one) => blockOf(one, radii(one)))
	];
	return `${require_startup.joined(blocks, "\n\n")}\n`;
}
function blockOf({ path, pipeline, changes, lines }, radius) {
	const head = require_startup.md`#### ${require_startup.markdownCode(pipeline, 100)} (${require_startup.markdownCode(path, 200)})`;
	const items = changes.length === 0 ? lines.map((line) => require_startup.md`- ${require_startup.markdownText(line, longest)}`) : require_difference.byGravity(changes).map(itemOf);
	const reached = radius.map((line) => require_startup.md`- ${require_startup.markdownText(line, longest)}`);
	const below = reached.length === 0 ? [] : [require_startup.md`Blast radius:`, require_startup.joined(reached, "\n")];
	return require_startup.joined([
		head,
		require_startup.joined(items, "\n"),
		...below
	], "\n\n");
}
function itemOf(change) {
	const why = change.reasons.length === 0 ? require_startup.md`` : require_startup.md` <br>${require_startup.markdownText(`Why: ${change.reasons.join("; ")}`, longest)}`;
	return require_startup.md`- **${require_startup.markdownText(require_diff_words.riskWords[change.risk])}** ${require_startup.markdownText(require_changes.sentenceOf(change), longest)}${why}`;
}
exports.diffMarkdown = diffMarkdown;
