const require_steps = require("./steps.js");
const require_startup = require("../startup.js");
const require_drawing_mermaid = require("./drawing-mermaid.js");
const require_check_command = require("../check-command.js");
// src/render/analysis-graph.ts
const mostCharacters = 8e3;
function graphBlock(drawing, worst) {
	const text = require_drawing_mermaid.flowchartOf(drawing, { worst });
	return text.length > mostCharacters ? null : require_startup.markdownMermaid(text);
}
// src/render/analysis-state.ts
const mostPipelines = 10;
const mostGraphs = 3;
const mostErrors = 5;
const mostCritical = 4;
const leastCritical = .5;
function stateBlocks(report, detail) {
	const weightOf = weighed(report);
	const ordered = [...report.pipelines].sort((a, b) => weightOf(b) - weightOf(a));
	const shown = ordered.slice(0, Math.min(mostPipelines, detail.items));
	const left = ordered.length - shown.length;
	return [
		require_startup.md`#### Current state`,
		...shown.flatMap((pipeline, index) => pipelineBlocks(report, pipeline, index < mostGraphs)),
		...left > 0 ? [require_startup.md`and ${left} more pipelines`] : []
	];
}
const weights = {
	error: 1e4,
	warning: 100,
	note: 1
};
function weighed(report) {
	const sums = new Map();
	for (let $ = 0, $l = require_startup.openOf(report); $ < $l.length; $++) {
		const { path, severity } = $l[$];
		sums.set(path, (sums.get(path) ?? 0) + weights[severity]);
	}
	return ({ path }) => sums.get(path) ?? 0;
}
function pipelineBlocks(report, pipeline, isDrawn) {
	const { name, path, groups, tasks, schedules, picture } = pipeline;
	const open = require_startup.openOf(report).filter((finding) => finding.path === path);
	const shape = require_startup.md`${require_startup.counted(groups, "group")}, ${require_startup.counted(tasks, "task")}, ${require_startup.counted(schedules, "schedule")}; ${open.length === 0 && report.comparison?.gate === "new" ? require_startup.own`no new findings` : require_startup.tallyWords(require_startup.tallyOf(open))}`;
	const metrics = metricLines(pipeline);
	const drawing = isDrawn && tasks > 1 ? picture?.value : null;
	const graph = drawing ? graphBlock(drawing, worstByTask(open)) : null;
	return [
		require_startup.joined([require_startup.md`**${require_startup.markdownCode(name, 80)}** in ${require_startup.markdownCode(path)}`, shape], "  \n"),
		...graph ? [graph] : [],
		...metrics.length > 0 ? [require_startup.joined(metrics, "\n")] : []
	];
}
function worstByTask(findings) {
	const worst = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const { task, severity } = $l[$];
		{
			const former = task === null ? void 0 : worst.get(task);
			if (task !== null && (former === void 0 || require_startup.severities.indexOf(severity) < require_startup.severities.indexOf(former))) worst.set(task, severity);
		}
	}
	return worst;
}
function metricLines(pipeline) {
	const { history } = pipeline;
	if (!history || history.status === "off") return [];
	if (history.environments.length === 0) return [require_startup.md`- ${require_startup.markdownText(history.reason ?? "No run is known", 300)}`];
	const told = {
		...pipeline,
		history
	};
	const promise = require_check_command.slaWords(history.prediction);
	return [
		...history.environments.map((environment) => environmentLine(environment)),
		...history.environments.slice(0, 1).flatMap((environment) => [...criticalLine(told, environment), ...errorLines(told, environment)]),
		...promise ? [require_startup.md`- ${promise}`] : []
	];
}
function environmentLine(environment) {
	const where = environment.name === null ? require_startup.md`` : require_startup.md`In ${require_startup.markdownCode(environment.name, 40)}: `;
	return require_startup.md`- ${where}${require_check_command.successWords(environment)}; ${require_startup.joined(require_check_command.durationParts(environment), ", ")}; ${require_check_command.trendWords(environment)}`;
}
function criticalLine(told, { tasks }) {
	const critical = tasks.filter((task) => (task.criticalShare ?? 0) >= leastCritical).sort((a, b) => (b.durationSeconds.p50 ?? 0) - (a.durationSeconds.p50 ?? 0)).slice(0, mostCritical).map(({ task }) => require_startup.markdownCode(require_check_command.taskLabel(told, task), 60));
	return critical.length === 0 ? [] : [require_startup.md`- Longest on the critical path: ${require_startup.joined(critical, ", ")}`];
}
function errorLines(told, { errors, failed }) {
	if (errors.length === 0) return failed > 0 ? [require_startup.md`- The error messages of the failures are not known`] : [];
	return errors.slice(0, mostErrors).map(({ kind, text, count: times, firstSeen, lastSeen, tasks }) => {
		const at = require_startup.joined(tasks.slice(0, 2).map((task) => require_startup.markdownCode(require_check_command.taskLabel(told, task), 60)), ", ");
		const since = times === 1 ? require_startup.md`once, on ${require_check_command.dayWords(lastSeen)}` : require_startup.md`${times} times from ${require_check_command.dayWords(firstSeen)} to ${require_check_command.dayWords(lastSeen)}`;
		return require_startup.md`- ${require_check_command.kindWords[kind]} at ${at}, ${since}: ${require_startup.markdownCode(text, 160)}`;
	});
}
function coverageWords({ pipelines }) {
	const known = pipelines.filter(({ history }) => history?.status === "ok").length;
	return known === 0 ? require_startup.own`the files only, without run history` : require_startup.own`the files and the run history of ${known} of ${require_startup.counted(pipelines.length, "pipeline")}`;
}
// src/render/analysis-steps.ts
const mostRules = 30;
function stepBlocks(report) {
	const steps = require_steps.stepsOf(report).map(({ what, validate, back }) => require_startup.joined([
		require_startup.md`1. ${stepText(what)}`,
		require_startup.md`   - Validate: ${stepText(validate)}`,
		require_startup.md`   - Roll back: ${stepText(back)}`
	], "\n"));
	return steps.length === 0 ? [] : [require_startup.md`#### Implementation steps`, require_startup.joined(steps, "\n")];
}
function stepText(pieces) {
	const drawn = pieces.map((piece) => {
		if (typeof piece === "string") return require_startup.md`${piece}`;
		return "command" in piece ? require_startup.md`<code>${piece.command}</code>` : require_startup.markdownCode(piece.code);
	});
	return require_startup.joined(drawn, "");
}
function expertBlocks(report) {
	const open = require_startup.openOf(report).filter(({ expertise }) => expertise !== null);
	const items = [...new Set(open.map(({ expertise }) => expertise))].sort().map((kind) => {
		const own = open.filter(({ expertise }) => expertise === kind);
		return require_startup.md`- **${require_startup.markdownText(kind)}**: ${rulesOf(own)} (${require_startup.tallyWords(require_startup.tallyOf(own))})`;
	});
	const text = items.length === 0 ? require_startup.md`None.` : require_startup.joined(items, "\n");
	return [require_startup.md`#### Expertise needed`, text];
}
function sourceBlocks(report) {
	const open = require_startup.openOf(report);
	if (open.length === 0) return [];
	const platforms = [...new Map(report.pipelines.flatMap(({ product }) => product ? [[product.title, product.documentation]] : []))].map(({ 0: title, 1: address }) => require_startup.md`Platform: ${require_startup.markdownLink(require_startup.md`documentation of ${require_startup.markdownText(title)}`, address)}`);
	return [require_startup.md`#### Sources`, require_startup.joined([require_startup.md`Rule pages with examples: ${rulesOf(open)}`, ...platforms], "  \n")];
}
function rulesOf(findings) {
	const groups = require_steps.groupsOf(findings);
	const links = groups.slice(0, mostRules).map(({ 0: first }) => require_steps.ruleLink(first));
	const more = groups.length > mostRules ? require_startup.md` and ${groups.length - mostRules} more` : require_startup.md``;
	return require_startup.md`${require_startup.joined(links, ", ")}${more}`;
}
// src/render/analysis.ts
function analysisBlocks(report, detail) {
	if (report.pipelines.length === 0 || !detail.frames) return [];
	return [
		require_startup.md`<details>\n<summary>Expert analysis: state, recommendations, steps</summary>`,
		...summaryBlocks(report),
		...stateBlocks(report, detail),
		...require_steps.adviceBlocks(report, detail),
		...stepBlocks(report),
		...expertBlocks(report),
		...sourceBlocks(report),
		require_startup.md`</details>`
	];
}
function analysisSections(report, items) {
	const detail = {
		open: items,
		frames: true,
		items,
		chart: false
	};
	const none = require_startup.md`None.`;
	const text = ([, ...blocks]) => require_startup.joined(blocks.length === 0 ? [none] : blocks, "\n\n");
	return {
		documentation: text(sourceBlocks(report)),
		summary: text(summaryBlocks(report)),
		currentState: text(stateBlocks(report, detail)),
		recommendations: text(require_steps.adviceBlocks(report, detail)),
		implementationPlan: text(stepBlocks(report)),
		additionalContext: text([none, ...contextBlocks(report)]),
		otherExpertise: text(expertBlocks(report))
	};
}
function contextBlocks({ notices, skipped }) {
	const most = 20;
	const lines = [...notices.map((notice) => require_startup.md`- ${require_startup.markdownText(notice, 500)}`), ...skipped.map(({ subject, reason }) => require_startup.md`- Skipped: ${require_startup.markdownText(subject, 100)}: ${require_startup.markdownText(reason, 300)}`)];
	const more = lines.length > most ? [require_startup.md`and ${lines.length - most} more`] : [];
	return lines.length === 0 ? [] : [require_startup.joined(lines.slice(0, most), "\n"), ...more];
}
function summaryBlocks(report) {
	const outcome = report.verdict === "broken" ? require_startup.md`is not complete` : require_startup.md`${require_startup.verdictWord(report.verdict)}`;
	const verdict = require_startup.md`The review ${outcome}: ${require_startup.countWords(report)}; ${require_startup.reasonWords(report)}.`;
	return [require_startup.md`#### Summary`, require_startup.md`${verdict} It is based on ${coverageWords(report)}.`];
}
module.exports = {
	analysisBlocks,
	analysisSections
};
