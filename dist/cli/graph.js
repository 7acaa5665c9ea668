import { Zn as listNames, _t as closestTo, er as quoted, lr as OperationalError, ur as exitCodes } from "../startup.js";
import { A as writeFile, Li as isDrawable, O as refuseInput, Ui as sketchOf, Vi as drawingOf, Z as readOptions } from "../check-command.js";
import { n as taskMarksOf } from "../model/history-marks.js";
import { t as graphOptions } from "./graph-options.js";
import { r as readPipelines } from "./read-pipelines.js";
import { t as snapshotAnswers } from "./snapshot-answers.js";
// src/cli/graph.ts
async function graph(host, args) {
	const { values, positionals } = readOptions(graphOptions, args);
	const [target] = positionals;
	if (target === void 0 || positionals.length > 1) throw new OperationalError("graph takes one file or pipeline.", "For example pipeline-review graph pipelines/daily.yml.");
	const { format, output } = values;
	const pipeline = await pipelineNamed(host, target, values.config);
	const answers = await snapshotAnswers(host, values.history, [pipeline]);
	if (output !== void 0) refuseInput(host, "The graph", output);
	const known = answers.get(pipeline.key)?.history;
	const remark = (text) => host.err(`pipeline-review: ${text}\n`);
	if (known && known.environments.length === 0) remark(`No run history of ${quoted(pipeline.name)}: ${known.reason ?? "no run is known"}.`);
	const marks = taskMarksOf(known);
	const show = host.credentials.text;
	const drawing = drawingOf(sketchOf(pipeline), {
		show,
		marks
	});
	if (drawing.nodes.length === 0) throw new OperationalError(`${quoted(pipeline.name)} has no task to draw.`, "Check it with pipeline-review check.");
	const text = await render(format, drawing, show(pipeline.name), remark);
	if (output === void 0) host.out(text);
	else await writeFile(host, "The graph", output, text);
	return exitCodes.pass;
}
async function pipelineNamed(host, target, config) {
	const kind = await host.kindOf(target);
	if (kind === "directory") throw new OperationalError(`${quoted(target)} is a directory; graph draws one pipeline.`, "Pass a file or the name of a pipeline.");
	const all = await readPipelines(host, [kind === "file" ? target : "."], config);
	const named = kind === "file" ? all : all.filter((pipeline) => namesOf(pipeline).includes(target));
	const [only] = named;
	if (only && named.length === 1) return only;
	if (only) throw new OperationalError(`${named.length} pipelines match ${quoted(target)}.`, `Pass one of ${listNames(named.map(({ key }) => key), 10)}.`);
	if (kind === "file") throw new OperationalError(`${quoted(target)} is not a pipeline.`, "Pass the file of a pipeline.");
	throw new OperationalError(`No file and no pipeline here is named ${quoted(target)}.`, nearWords(target, all));
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
	const [near] = closestTo(target, [...new Set(all.map(({ name }) => name))], 1);
	return near === void 0 ? "Pass the file of a pipeline, or its name." : `Did you mean ${quoted(near)}?`;
}
async function render(format, drawing, title, remark) {
	if (format === "dot") return (await import("../render/drawing-dot.js")).dotOf(drawing, title);
	if (format === "mermaid") {
		const { flowchartOf, mermaidLimits } = await import("../render/drawing-mermaid.entry.js");
		const text = `${flowchartOf(drawing, { hasDetails: true })}\n`;
		if (text.length > mermaidLimits.characters || drawing.edges.length > mermaidLimits.edges) remark(`Mermaid draws at most ${mermaidLimits.edges} dependencies and ${mermaidLimits.characters} characters by default: use --format dot for a pipeline of this size.`);
		return text;
	}
	if (!isDrawable(drawing)) throw new OperationalError(`The pipeline is too large for an SVG: it has more than 300 tasks and groups or 900 dependencies.`, "Use --format dot and draw it with Graphviz.");
	return (await import("../render/dag/draw.entry.js")).dagSvg(drawing, title);
}
export { graph as t };
