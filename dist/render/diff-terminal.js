require("../rolldown-runtime.js");
const require_changes = require("../changes/changes.js");
const require_difference = require("../changes/difference.js");
const require_check_command = require("../check-command.js");
const require_diff_words = require("./diff-words.js");
const require_startup = require("../startup.js");
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
const width = Math.max(...Object.values(require_diff_words.riskWords).map((words) => words.length));
function diffTerminal(difference, color) {
	const paint = require_check_command.paintFor(color);
	const radii = require_diff_words.linesByPipeline(difference);
	const blocks = difference.pipelines.map((one) => [...blockOf(one, paint), ...radiusLinesOf(radii(one), paint)]);
	const last = require_startup.log`${require_startup.logText(`${require_diff_words.summaryWords(difference)}, ${difference.base} to ${difference.head}`)}`;
	return `${require_startup.joined([...blocks.flatMap((block) => [...block, require_startup.log``]), last], "\n")}\n`;
}
function blockOf({ path, pipeline, changes, lines }, paint) {
	const head = require_startup.log`\u2500\u2500 ${paint(require_startup.logText(path, 200), "bold")} ${require_startup.logText(pipeline, 100)}`;
	if (changes.length === 0) return [head, ...lines.map((line) => require_startup.log`  ${paint(require_startup.logText(line), "dim")}`)];
	return [head, ...require_difference.byGravity(changes).flatMap((change) => changeLines(change, paint))];
}
function radiusLinesOf(lines, paint) {
	if (lines.length === 0) return [];
	return [require_startup.log`  ${paint(require_startup.log`blast radius`, "bold")}`, ...lines.map((line) => require_startup.log`    ${require_startup.logText(line, 900)}`)];
}
function changeLines(change, paint) {
	const label = require_diff_words.riskWords[change.risk];
	const gap = require_startup.logText(" ".repeat(width - label.length));
	const indent = require_startup.logText(" ".repeat(width));
	return [require_startup.log`  ${paint(require_startup.logText(label), styles[change.risk])}${gap}  ${require_startup.logText(require_changes.sentenceOf(change))}`, ...change.reasons.map((reason) => require_startup.log`  ${indent}  ${paint(require_startup.log`\u2514 ${require_startup.logText(reason)}`, "dim")}`)];
}
exports.diffTerminal = diffTerminal;
