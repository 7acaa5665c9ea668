import { r as sentenceOf } from "../changes/change.js";
import { t as byGravity } from "../changes/difference.js";
import { T as paintFor } from "../check-command.js";
import { n as riskWords, r as summaryWords, t as linesByPipeline } from "./diff-words.js";
import { $t as logText, Zt as log, ln as joined } from "../startup.js";
// src/render/diff-terminal.ts
const styles = {
	silence: "red",
	"weaker-safety": "red",
	"stopped-work": "yellow",
	"wider-reach": "yellow",
	unknown: "yellow",
	behaviour: "blue",
	safer: "green",
	cosmetic: "dim"
};
const width = Math.max(...Object.values(riskWords).map((words) => words.length));
function diffTerminal(difference, color) {
	const paint = paintFor(color);
	const radii = linesByPipeline(difference);
	const blocks = difference.pipelines.map((one) => [...blockOf(one, paint), ...radiusLinesOf(radii(one), paint)]);
	const last = log`${logText(`${summaryWords(difference)}, ${difference.base} to ${difference.head}`)}`;
	return `${joined([...blocks.flatMap((block) => [...block, log``]), last], "\n")}\n`;
}
function blockOf({ path, pipeline, changes, lines }, paint) {
	const head = log`\u2500\u2500 ${paint(logText(path, 200), "bold")} ${logText(pipeline, 100)}`;
	if (changes.length === 0) return [head, ...lines.map((line) => log`  ${paint(logText(line), "dim")}`)];
	return [head, ...byGravity(changes).flatMap((change) => changeLines(change, paint))];
}
function radiusLinesOf(lines, paint) {
	if (lines.length === 0) return [];
	return [log`  ${paint(log`blast radius`, "bold")}`, ...lines.map((line) => log`    ${logText(line, 900)}`)];
}
function changeLines(change, paint) {
	const label = riskWords[change.risk];
	const gap = logText(" ".repeat(width - label.length));
	const indent = logText(" ".repeat(width));
	return [log`  ${paint(logText(label), styles[change.risk])}${gap}  ${logText(sentenceOf(change))}`, ...change.reasons.map((reason) => log`  ${indent}  ${paint(log`\u2514 ${logText(reason)}`, "dim")}`)];
}
export { diffTerminal };
