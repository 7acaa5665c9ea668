import { d as ruleLink, i as groupsOf, n as adviceBlocks, t as stepsOf } from "./steps.js";
import { Gt as markdownCode, Kt as markdownLink, Xt as md, Yt as markdownText, b as tallyOf, h as openOf, l as tallyWords, ln as joined, n as countWords, or as severities, qt as markdownMermaid, r as counted, s as reasonWords, u as verdictWord, un as own } from "../startup.js";
import { t as flowchartOf } from "./drawing-mermaid.js";
import { d as durationParts, f as kindWords, h as slaWords, u as dayWords, v as successWords, x as trendWords, y as taskLabel } from "../check-command.js";
// src/render/analysis-graph.ts
const mostCharacters = 8e3;
function graphBlock(drawing, worst) {
	const text = flowchartOf(drawing, { worst });
	return text.length > mostCharacters ? null : markdownMermaid(text);
}
// src/render/analysis-state.ts
const mostPipelines = 10;
const mostGraphs = 3;
const mostErrors = 5;
const mostCritical = 4;
const leastCritical = .5;
function stateBlocks(report, detail) {
	const ordered = [...report.pipelines].sort((a, b) => weightOf(report, b) - weightOf(report, a));
	const shown = ordered.slice(0, Math.min(mostPipelines, detail.items));
	const left = ordered.length - shown.length;
	return [
		md`#### Current state`,
		...shown.flatMap((pipeline, index) => pipelineBlocks(report, pipeline, index < mostGraphs)),
		...left > 0 ? [md`and ${left} more pipelines`] : []
	];
}
const weights = {
	error: 1e4,
	warning: 100,
	note: 1
};
function weightOf(report, { path }) {
	return openOf(report).reduce((sum, finding) => sum + (finding.path === path ? weights[finding.severity] : 0), 0);
}
function pipelineBlocks(report, pipeline, isDrawn) {
	const { name, path, groups, tasks, schedules, picture } = pipeline;
	const open = openOf(report).filter((finding) => finding.path === path);
	const shape = md`${counted(groups, "group")}, ${counted(tasks, "task")}, ${counted(schedules, "schedule")}; ${open.length === 0 && report.comparison?.gate === "new" ? own`no new findings` : tallyWords(tallyOf(open))}`;
	const metrics = metricLines(pipeline);
	const graph = isDrawn && picture && tasks > 1 ? graphBlock(picture, worstByTask(open)) : null;
	return [
		joined([md`**${markdownCode(name, 80)}** in ${markdownCode(path)}`, shape], "  \n"),
		...graph ? [graph] : [],
		...metrics.length > 0 ? [joined(metrics, "\n")] : []
	];
}
function worstByTask(findings) {
	const worst = new Map();
	for (const { task, severity } of findings) {
		const former = task === null ? void 0 : worst.get(task);
		if (task !== null && (former === void 0 || severities.indexOf(severity) < severities.indexOf(former))) worst.set(task, severity);
	}
	return worst;
}
function metricLines(pipeline) {
	const { history } = pipeline;
	if (!history || history.status === "off") return [];
	if (history.environments.length === 0) return [md`- ${markdownText(history.reason ?? "No run is known", 300)}`];
	const told = {
		...pipeline,
		history
	};
	const promise = slaWords(history.prediction);
	return [
		...history.environments.map((environment) => environmentLine(environment)),
		...history.environments.slice(0, 1).flatMap((environment) => [...criticalLine(told, environment), ...errorLines(told, environment)]),
		...promise ? [md`- ${promise}`] : []
	];
}
function environmentLine(environment) {
	const where = environment.name === null ? md`` : md`In ${markdownCode(environment.name, 40)}: `;
	return md`- ${where}${successWords(environment)}; ${joined(durationParts(environment), ", ")}; ${trendWords(environment)}`;
}
function criticalLine(told, { tasks }) {
	const critical = tasks.filter((task) => (task.criticalShare ?? 0) >= leastCritical).sort((a, b) => (b.durationSeconds.p50 ?? 0) - (a.durationSeconds.p50 ?? 0)).slice(0, mostCritical).map(({ task }) => markdownCode(taskLabel(told, task), 60));
	return critical.length === 0 ? [] : [md`- Longest on the critical path: ${joined(critical, ", ")}`];
}
function errorLines(told, { errors, failed }) {
	if (errors.length === 0) return failed > 0 ? [md`- The error messages of the failures are not known`] : [];
	return errors.slice(0, mostErrors).map(({ kind, text, count: times, firstSeen, lastSeen, tasks }) => {
		const at = joined(tasks.slice(0, 2).map((task) => markdownCode(taskLabel(told, task), 60)), ", ");
		const since = times === 1 ? md`once, on ${dayWords(lastSeen)}` : md`${times} times from ${dayWords(firstSeen)} to ${dayWords(lastSeen)}`;
		return md`- ${kindWords[kind]} at ${at}, ${since}: ${markdownCode(text, 160)}`;
	});
}
function coverageWords({ pipelines }) {
	const known = pipelines.filter(({ history }) => history?.status === "ok").length;
	return known === 0 ? own`the files only, without run history` : own`the files and the run history of ${known} of ${counted(pipelines.length, "pipeline")}`;
}
// src/render/analysis-steps.ts
const mostRules = 30;
function stepBlocks(report) {
	const steps = stepsOf(report).map(({ what, validate, back }) => joined([
		md`1. ${stepText(what)}`,
		md`   - Validate: ${stepText(validate)}`,
		md`   - Roll back: ${stepText(back)}`
	], "\n"));
	return steps.length === 0 ? [] : [md`#### Implementation steps`, joined(steps, "\n")];
}
function stepText(pieces) {
	const drawn = pieces.map((piece) => {
		if (typeof piece === "string") return md`${piece}`;
		return "command" in piece ? md`<code>${piece.command}</code>` : markdownCode(piece.code);
	});
	return joined(drawn, "");
}
function expertBlocks(report) {
	const open = openOf(report).filter(({ expertise }) => expertise !== null);
	const items = [...new Set(open.map(({ expertise }) => expertise))].sort().map((kind) => {
		const own = open.filter(({ expertise }) => expertise === kind);
		return md`- **${markdownText(kind)}**: ${rulesOf(own)} (${tallyWords(tallyOf(own))})`;
	});
	const text = items.length === 0 ? md`None.` : joined(items, "\n");
	return [md`#### Expertise needed`, text];
}
function sourceBlocks(report) {
	const open = openOf(report);
	if (open.length === 0) return [];
	const platforms = [...new Map(report.pipelines.flatMap(({ product }) => product ? [[product.title, product.documentation]] : []))].map(([title, address]) => md`Platform: ${markdownLink(md`documentation of ${markdownText(title)}`, address)}`);
	return [md`#### Sources`, joined([md`Rule pages with examples: ${rulesOf(open)}`, ...platforms], "  \n")];
}
function rulesOf(findings) {
	const groups = groupsOf(findings);
	const links = groups.slice(0, mostRules).map(([first]) => ruleLink(first));
	const more = groups.length > mostRules ? md` and ${groups.length - mostRules} more` : md``;
	return md`${joined(links, ", ")}${more}`;
}
// src/render/analysis.ts
function analysisBlocks(report, detail) {
	if (report.pipelines.length === 0 || !detail.frames) return [];
	return [
		md`<details>\n<summary>Expert analysis: state, recommendations, steps</summary>`,
		...summaryBlocks(report),
		...stateBlocks(report, detail),
		...adviceBlocks(report, detail),
		...stepBlocks(report),
		...expertBlocks(report),
		...sourceBlocks(report),
		md`</details>`
	];
}
function analysisSections(report, items) {
	const detail = {
		open: items,
		frames: true,
		items,
		chart: false
	};
	const none = md`None.`;
	const text = ([, ...blocks]) => joined(blocks.length === 0 ? [none] : blocks, "\n\n");
	return {
		documentation: text(sourceBlocks(report)),
		summary: text(summaryBlocks(report)),
		currentState: text(stateBlocks(report, detail)),
		recommendations: text(adviceBlocks(report, detail)),
		implementationPlan: text(stepBlocks(report)),
		additionalContext: text([none, ...contextBlocks(report)]),
		otherExpertise: text(expertBlocks(report))
	};
}
function contextBlocks({ notices, skipped }) {
	const most = 20;
	const lines = [...notices.map((notice) => md`- ${markdownText(notice, 500)}`), ...skipped.map(({ subject, reason }) => md`- Skipped: ${markdownText(subject, 100)}: ${markdownText(reason, 300)}`)];
	const more = lines.length > most ? [md`and ${lines.length - most} more`] : [];
	return lines.length === 0 ? [] : [joined(lines.slice(0, most), "\n"), ...more];
}
function summaryBlocks(report) {
	const outcome = report.verdict === "broken" ? md`is not complete` : md`${verdictWord(report.verdict)}`;
	const verdict = md`The review ${outcome}: ${countWords(report)}; ${reasonWords(report)}.`;
	return [md`#### Summary`, md`${verdict} It is based on ${coverageWords(report)}.`];
}
export { analysisSections as n, analysisBlocks as t };
