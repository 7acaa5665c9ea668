const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_history_marks = require("../model/history-marks.js");
const require_graph_options = require("./graph-options.js");
const require_read_pipelines = require("./read-pipelines.js");
const require_snapshot_answers = require("./snapshot-answers.js");
// src/cli/graph.ts
var graph_exports = require_rolldown_runtime.__exportAll({ graph: () => graph });
async function graph(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_graph_options.graphOptions, args);
	const { 0: target } = positionals;
	if (target === void 0 || positionals.length > 1) throw new require_startup.OperationalError("graph takes one file or pipeline.", "For example pipeline-review graph pipelines/daily.yml.");
	const { format, output } = values;
	const pipeline = await pipelineNamed(host, target, values.config);
	const answers = await require_snapshot_answers.snapshotAnswers(host, values.history, [pipeline]);
	if (output !== void 0) require_check_command.refuseInput(host, "The graph", output);
	const known = answers.get(pipeline.key)?.history;
	const remark = (text) => host.err(`pipeline-review: ${text}\n`);
	if (known && known.environments.length === 0) remark(`No run history of ${require_startup.quoted(pipeline.name)}: ${known.reason ?? "no run is known"}.`);
	const marks = require_history_marks.taskMarksOf(known);
	const show = host.credentials.text;
	const drawing = require_check_command.drawingOf(require_check_command.sketchOf(pipeline), {
		show,
		marks
	});
	if (drawing.nodes.length === 0) throw new require_startup.OperationalError(`${require_startup.quoted(pipeline.name)} has no task to draw.`, "Check it with pipeline-review check.");
	const text = await render(format, drawing, show(pipeline.name), remark);
	if (output === void 0) host.out(text);
	else await require_check_command.writeFile(host, "The graph", output, text);
	return require_startup.exitCodes.pass;
}
async function pipelineNamed(host, target, config) {
	const kind = await host.kindOf(target);
	if (kind === "directory") throw new require_startup.OperationalError(`${require_startup.quoted(target)} is a directory; graph draws one pipeline.`, "Pass a file or the name of a pipeline.");
	const all = await require_read_pipelines.readPipelines(host, [kind === "file" ? target : "."], config);
	const named = kind === "file" ? all : all.filter((pipeline) => namesOf(pipeline).includes(target));
	const { 0: only } = named;
	if (only && named.length === 1) return only;
	if (only) throw new require_startup.OperationalError(`${named.length} pipelines match ${require_startup.quoted(target)}.`, `Pass one of ${require_startup.listNames(named.map(({ key }) => key), 10)}.`);
	if (kind === "file") throw new require_startup.OperationalError(`${require_startup.quoted(target)} is not a pipeline.`, "Pass the file of a pipeline.");
	throw new require_startup.OperationalError(`No file and no pipeline here is named ${require_startup.quoted(target)}.`, nearWords(target, all));
}
function namesOf({ name, key, id, alias, document }) {
	return [
		name,
		key,
		id,
		alias,
		document.source.path
	];
}
function nearWords(target, all) {
	const { 0: near } = require_startup.closestTo(target, [...new Set(all.map(({ name }) => name))], 1);
	return near === void 0 ? "Pass the file of a pipeline, or its name." : `Did you mean ${require_startup.quoted(near)}?`;
}
async function render(format, drawing, title, remark) {
	if (format === "dot") return (await Promise.resolve().then(() => require("../render/drawing-dot.js"))).dotOf(drawing, title);
	if (format === "mermaid") {
		const { flowchartOf, mermaidLimits } = await Promise.resolve().then(() => require("../render/drawing-mermaid.js")).then((n) => n.drawing_mermaid_exports);
		const text = `${flowchartOf(drawing, { hasDetails: true })}\n`;
		if (text.length > mermaidLimits.characters || drawing.edges.length > mermaidLimits.edges) remark(`Mermaid draws at most ${mermaidLimits.edges} dependencies and ${mermaidLimits.characters} characters by default: use --format dot for a pipeline of this size.`);
		return text;
	}
	if (!require_check_command.isDrawable(drawing)) throw new require_startup.OperationalError(`The pipeline is too large for an SVG: it has more than 300 tasks and groups or 900 dependencies.`, "Use --format dot and draw it with Graphviz.");
	return (await Promise.resolve().then(() => require("../render/dag/draw.js")).then((n) => n.draw_exports)).dagSvg(drawing, title);
}
module.exports = {
	graph,
	graph_exports
};
