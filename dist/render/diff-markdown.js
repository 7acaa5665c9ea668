import { r as sentenceOf } from "../changes/change.js";
import { t as byGravity } from "../changes/difference.js";
import { n as riskWords, r as summaryWords, t as linesByPipeline } from "./diff-words.js";
import { Gt as markdownCode, Xt as md, Yt as markdownText, ln as joined } from "../startup.js";
// src/render/diff-markdown.ts
const longest = 1200;
function diffMarkdown(difference) {
	const { base, head, pipelines } = difference;
	const radii = linesByPipeline(difference);
	const blocks = [
		md`### Pipeline changes from ${markdownCode(base, 80)} to ${markdownCode(head, 80)}`,
		md`${markdownText(summaryWords(difference))}.`,
		...pipelines.map((one) => blockOf(one, radii(one)))
	];
	return `${joined(blocks, "\n\n")}\n`;
}
function blockOf({ path, pipeline, changes, lines }, radius) {
	const head = md`#### ${markdownCode(pipeline, 100)} (${markdownCode(path, 200)})`;
	const items = changes.length === 0 ? lines.map((line) => md`- ${markdownText(line, longest)}`) : byGravity(changes).map(itemOf);
	const reached = radius.map((line) => md`- ${markdownText(line, longest)}`);
	const below = reached.length === 0 ? [] : [md`Blast radius:`, joined(reached, "\n")];
	return joined([
		head,
		joined(items, "\n"),
		...below
	], "\n\n");
}
function itemOf(change) {
	const why = change.reasons.length === 0 ? md`` : md` <br>${markdownText(`Why: ${change.reasons.join("; ")}`, longest)}`;
	return md`- **${markdownText(riskWords[change.risk])}** ${markdownText(sentenceOf(change), longest)}${why}`;
}
export { diffMarkdown };
