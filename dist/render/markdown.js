import { Bt as own, Ct as markdownCode, Dt as markdownText, Et as markdownPre, Lt as mermaid, Ot as md, Pn as severities, Tt as markdownMermaid, _ as splitByTurns, a as fixedWords, bt as mermaidLabel, c as severityWord, f as existingOf, ft as accountWords, h as rankedBySeverity, i as existingWords, l as tallyWords, m as openOf, mt as outcomeWords, n as countWords, o as moreWords, p as groupedBy, r as counted, s as reasonWords, u as verdictWord, v as suppressedOf, vn as adviceOf, wt as markdownLink, y as tallyOf, zt as joined } from "../startup.js";
import { It as zoneRelease, _ as worstTask, a as dayWords, c as predictionParts, d as soleEnvironment, f as spanWords, ft as clockText, g as trendWords, gt as longDayText, h as toldHistories, l as predictionWords, m as taskLabel, n as changesView, o as durationParts, p as successWords, r as frameRows, s as kindWords, u as slaWords } from "../check-command.js";
import { t as ganttOfDay } from "./schedule-mermaid.js";
// src/render/markdown-findings.ts
const icons$1 = {
	error: md`\ud83d\udd34`,
	warning: md`\ud83d\udfe0`,
	note: md`\ud83d\udd35`
};
function findingBlocks(finding, { more, isFrameShown }, detail) {
	const { severity, message } = finding;
	const others = more > 0 ? md`, and ${more} more below` : md``;
	const place = md`${severityWord(severity)} ${ruleLink(finding)} at ${placeOf(finding.path, finding.line)}${others}`;
	return [
		joined([md`${icons$1[severity]} **${markdownText(message)}**`, place], "  \n"),
		...detail.frames && !isFrameShown ? frameBlocks(finding) : [],
		...detail.frames ? relatedBlocks(finding) : [],
		...partBlocks(finding),
		adviceBlock(finding, detail)
	];
}
function partBlocks({ parts = [] }) {
	const rules = parts.map((part) => md`${ruleLink(part)} (${severityWord(part.severity)})`);
	return rules.length === 0 ? [] : [md`Rules: ${joined(rules, ", ")}`];
}
function adviceBlock({ message, remedy, fix }, detail) {
	const cure = md`**Remedy:** ${markdownText(remedy, 300)}`;
	if (!fix || !detail.frames || remedy.startsWith(fix.title)) return cure;
	const care = fix.safety === "safe" ? md`` : md` (check it before you apply it)`;
	const offer = md`**Fix:** ${markdownText(fix.title, 200)}${care}`;
	return message.endsWith("?") ? offer : joined([cure, offer], "  \n");
}
function frameBlocks(finding) {
	const rows = frameRows(finding);
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map(({ line }) => String(line).length));
	const lines = rows.flatMap(({ line, text, isInRange, mark }) => {
		const gutter = `${String(line).padStart(width)} ${isInRange ? "\u2503" : "\u2502"} `;
		const code = md`${markdownPre(gutter)}${markdownPre(text)}`;
		return mark ? [code, markdownPre(`${" ".repeat(width)} \u2502 ${" ".repeat(mark.start)}${"^".repeat(mark.length)}`)] : [code];
	});
	return [md`<pre><code>${joined(lines, "\n")}</code></pre>`];
}
function relatedBlocks({ related }) {
	if (related.length === 0) return [];
	const places = related.slice(0, 3).map(({ path, line, message }) => md`- See ${placeOf(path, line)}: ${markdownText(message, 200)}`);
	const rest = related.length > 3 ? [md`- and ${related.length - 3} more locations`] : [];
	return [joined([...places, ...rest], "\n")];
}
function foldedBlocks(findings, summary, detail, elsewhere) {
	if (findings.length === 0) return [];
	const where = elsewhere === void 0 ? md`` : md` (${elsewhere})`;
	if (detail.items === 0) return [md`${summary}${where}`];
	const listed = rankedBySeverity(findings).slice(0, detail.items);
	const left = rankedBySeverity(findings).slice(detail.items);
	const groups = [...groupedBy(listed, "rule").values()].flatMap(groupBlocks);
	const more = left.length > 0 ? [md`and ${moreWords(tallyOf(left))}${where}`] : [];
	return [
		md`<details>\n<summary>${summary}</summary>`,
		...groups,
		...more,
		md`</details>`
	];
}
function groupBlocks(findings) {
	const [first] = findings;
	if (!first) return [];
	const alike = severities.flatMap((severity) => [...groupedBy(findings.filter((finding) => finding.severity === severity), "message").values()]);
	return [md`**${ruleLink(first)}** ${tallyWords(tallyOf(findings))}`, joined(alike.flatMap(itemOf$1), "\n")];
}
const mostPlaces$1 = 10;
function itemOf$1(findings) {
	const [first] = findings;
	if (!first) return [];
	const places = findings.slice(0, mostPlaces$1).map(({ path, line }) => placeOf(path, line));
	const left = findings.length - places.length;
	const more = left > 0 ? md` and ${left} more locations` : md``;
	return [md`- ${icons$1[first.severity]} ${markdownText(first.message, 300)} \u00b7 ${joined(places, ", ")}${more}`];
}
function ruleLink({ rule, docs }) {
	return markdownLink(markdownCode(rule, 100), docs);
}
function placeOf(path, line) {
	return markdownCode(`${path.length > 180 ? `\u2026${path.slice(-180)}` : path}:${line}`);
}
// src/render/analysis-advice.ts
const mostGroups = 25;
const mostPlaces = 3;
function adviceBlocks(report, detail) {
	const groups = groupsOf(openOf(report));
	const shown = groups.slice(0, Math.min(mostGroups, detail.items));
	const left = groups.slice(shown.length).flat();
	if (groups.length === 0) return [md`#### Recommendations`, report.verdict === "broken" ? md`None yet: the review is not complete.` : report.comparison?.gate === "new" ? md`None: the change brings no finding.` : md`None: no finding is open.`];
	return [
		md`#### Recommendations`,
		joined(shown.map((group) => groupItem(report, group)), "\n"),
		...left.length > 0 ? [md`and ${moreWords(tallyOf(left))}`] : []
	];
}
function groupsOf(findings) {
	return [...groupedBy(rankedBySeverity(findings), "rule").values()].flatMap(([first, ...rest]) => first ? [[first, ...rest]] : []);
}
const risks = {
	error: own`high: the definition is refused, or a run fails or does the wrong thing`,
	warning: own`medium: it works until something else fails`,
	note: own`low: it costs time or clarity`
};
function isAboutSecrets({ rule }) {
	return /^secret-/.test(rule);
}
function riskOf(finding) {
	return isAboutSecrets(finding) ? own`high: everyone who can read the repository or its history can use it` : risks[finding.severity];
}
function groupItem(report, group) {
	const [first] = group;
	const places = group.slice(0, mostPlaces).map(({ path, line }) => placeOf(path, line));
	const more = group.length > mostPlaces ? md` and ${group.length - mostPlaces} more` : md``;
	return joined([
		md`1. **${ruleLink(first)}** (${tallyWords(tallyOf(group))}) at ${joined(places, ", ")}${more}`,
		md`   - Finding: ${markdownText(first.message, 300)}`,
		md`   - Remedy: ${markdownText(adviceOf(first), 300)}`,
		md`   - Risk: ${riskOf(first)}. Risk of the change: ${changeRisk(group)}`,
		md`   - Expected improvement: ${improvement(report, group)}`
	], "\n");
}
function changeRisk(group) {
	const safe = group.filter(({ fix }) => fix?.safety === "safe").length;
	const unsafe = group.filter(({ fix }) => fix?.safety === "unsafe").length;
	if (safe === group.length) return own`none known; the fix does not change what runs`;
	if (unsafe > 0) return own`the fix changes what runs: check it before you apply it`;
	return own`a manual change: review it and rehearse it`;
}
function improvement(report, group) {
	const isSeen = group.some(({ isAdvisory }) => isAdvisory);
	const { failed, runs } = failuresAt(report, group);
	const saving = savingAt(report, group);
	if (failed > 0) {
		const part = isSeen ? own`` : own`; the number with this cause is unknown`;
		return own`at most the ${failed} failures in ${counted(runs, "execution")} of these tasks${part}`;
	}
	if (saving > 0) return own`up to ${spanWords(saving)} of the median run if the task took half the time`;
	if (isSeen) return own`see the numbers in the finding`;
	return runs > 0 ? own`unknown; these tasks did not fail in ${counted(runs, "execution")}` : own`unknown; past runs have no data about it`;
}
function failuresAt(report, group) {
	const hit = new Set(group.flatMap(({ path, task }) => task === null ? [] : [JSON.stringify([path, task])]));
	const rows = report.pipelines.flatMap(({ path, history }) => (history?.environments[0]?.tasks ?? []).filter(({ task }) => hit.has(JSON.stringify([path, task]))));
	return {
		failed: rows.reduce((sum, row) => sum + row.failed, 0),
		runs: rows.reduce((sum, row) => sum + row.runs, 0)
	};
}
const aboutTime = /slow|serialised|sibling|monolithic|matrix-unlimited|full-refresh/;
function savingAt({ pipelines }, group) {
	if (!aboutTime.test(group[0].rule)) return 0;
	return Math.max(0, ...group.map((finding) => savingOf(pipelines, finding)));
}
function savingOf(pipelines, { path, task }) {
	return (pipelines.find((pipeline) => pipeline.path === path)?.history?.prediction?.shorten ?? []).find((gain) => gain.task === task)?.savedSeconds ?? 0;
}
// src/render/analysis-graph.ts
const mostCharacters = 8e3;
const classes = {
	error: mermaid`  classDef error stroke:#d1242f,stroke-width:3px`,
	warning: mermaid`  classDef warning stroke:#bf8700,stroke-width:3px`,
	note: mermaid`  classDef note stroke:#0969da,stroke-width:2px`
};
function graphBlock(picture, worst) {
	const marked = [...picture.groups.flatMap((group) => group.nodes), ...picture.loose].filter(({ task }) => worst.has(task));
	const used = new Set(marked.map(({ task }) => worst.get(task)));
	const lines = [
		mermaid`flowchart LR`,
		...picture.groups.flatMap((group, index) => groupLines(group, index + 1)),
		...picture.loose.map((node) => mermaid`  ${nodeText(node)}`),
		...picture.edges.map(([from, to]) => mermaid`  ${idText(from)} --> ${idText(to)}`),
		...frameLines(picture),
		...[...used].sort().map((severity) => classes[severity]),
		...marked.map(({ id, task }) => mermaid`  class ${idText(id)} ${classNames[worst.get(task)]}`)
	];
	const text = joined(lines, "\n");
	return text.length > mostCharacters ? null : markdownMermaid(text);
}
const classNames = {
	error: mermaid`error`,
	warning: mermaid`warning`,
	note: mermaid`note`
};
function groupLines({ label, nodes }, number) {
	if (nodes.length === 0) return [mermaid`  g${number}["${mermaidLabel(label)}"]`];
	return [
		mermaid`  subgraph g${number}["${mermaidLabel(label)}"]`,
		...nodes.map((node) => mermaid`    ${nodeText(node)}`),
		mermaid`  end`
	];
}
function frameLines({ groups }) {
	const framed = groups.flatMap(({ nodes }, index) => nodes.length > 0 ? [mermaid`g${index + 1}`] : []);
	if (framed.length === 0) return [];
	return [mermaid`  classDef frame fill:transparent,stroke:#8c959f`, ...framed.map((id) => mermaid`  class ${id} frame`)];
}
function nodeText({ id, label }) {
	return mermaid`${idText(id)}["${mermaidLabel(label)}"]`;
}
function idText(id) {
	const number = Number(id.slice(1));
	return id.startsWith("g") ? mermaid`g${number}` : mermaid`n${number}`;
}
// src/render/analysis-state.ts
const mostPipelines = 10;
const mostGraphs = 3;
const mostErrors$1 = 5;
const mostCritical = 4;
const leastCritical = .5;
function stateBlocks(report, detail) {
	const ordered = [...report.pipelines].sort((a, b) => weightOf(report, b) - weightOf(report, a));
	const shown = ordered.slice(0, Math.min(mostPipelines, detail.items));
	const left = ordered.length - shown.length;
	return [
		md`#### Current state`,
		...shown.flatMap((pipeline, index) => pipelineBlocks$1(report, pipeline, index < mostGraphs)),
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
function pipelineBlocks$1(report, pipeline, isDrawn) {
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
	return errors.slice(0, mostErrors$1).map(({ kind, text, count: times, firstSeen, lastSeen, tasks }) => {
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
const mostFiles = 5;
const mostRules = 30;
function stepBlocks(report) {
	const open = openOf(report);
	if (open.length === 0) return [];
	const mechanical = open.filter((finding) => finding.fix?.safety === "safe" && !isAboutSecrets(finding));
	const byHand = open.filter((finding) => finding.fix?.safety !== "safe" && !finding.isAdvisory && !isAboutSecrets(finding));
	const steps = [
		...secretStep(open.filter(isAboutSecrets)),
		...fixStep(mechanical),
		...handStep(md`Fix the errors`, byHand.filter(({ severity }) => severity === "error")),
		...handStep(md`Fix the warnings`, byHand.filter(({ severity }) => severity === "warning")),
		...handStep(md`Fix the notes that you agree with; suppress the others with a reason`, byHand.filter(({ severity }) => severity === "note")),
		...adviceStep(open.filter(({ isAdvisory, fix }) => isAdvisory && fix?.safety !== "safe")),
		rehearsalStep(open)
	];
	return [md`#### Implementation steps`, joined(steps, "\n")];
}
function secretStep(findings) {
	if (findings.length === 0) return [];
	const { paths, more } = pathsOf(findings);
	return [step(md`Revoke the possible credential in ${paths}${more}, store a new one in the platform, and refer to it`, md`the old credential is rejected, and <code>pipeline-review check</code> no longer reports it`, md`not possible: the old credential stays in the repository history, so it must stay revoked`)];
}
function fixStep(findings) {
	if (findings.length === 0) return [];
	const { paths, more } = pathsOf(findings);
	return [step(md`Apply the ${findings.length === 1 ? md`fix that does` : md`${findings.length} fixes that do`} not change what runs: <code>pipeline-review check --fix</code> for ${paths}${more}`, md`the diff contains nothing else, and <code>pipeline-review check</code> no longer reports them`, md`revert the commit; only these files changed`)];
}
function handStep(title, findings) {
	if (findings.length === 0) return [];
	const { paths, more } = pathsOf(findings);
	return [step(md`${title} (${tallyWords(tallyOf(findings))}) in ${paths}${more}, with one commit for each rule`, md`<code>pipeline-review check</code> no longer reports them, and a rehearsal shows that the task still works`, md`revert the commit of that rule`)];
}
function adviceStep(findings) {
	if (findings.length === 0) return [];
	return [step(md`Review the advice from past runs and the workspace (${tallyWords(tallyOf(findings))}); it never fails the check`, md`after new runs, the same review shows fewer failures or a shorter p95`, md`revert the commit; this report has the old numbers`)];
}
function rehearsalStep(findings) {
	const { paths, more } = pathsOf(findings);
	return step(md`Rehearse ${paths}${more} outside production: <code>pipeline-review rehearse</code> with <code>&#45;&#45;environment</code> and <code>&#45;&#45;branch</code>`, md`the run succeeds and no task takes clearly longer than its p95`, md`close the pull request, and undo what the run wrote to that environment`);
}
function step(what, validate, back) {
	return joined([
		md`1. ${what}`,
		md`   - Validate: ${validate}`,
		md`   - Roll back: ${back}`
	], "\n");
}
function pathsOf(findings) {
	const all = [...new Set(findings.map(({ path }) => path))];
	return {
		paths: joined(all.slice(0, mostFiles).map((path) => markdownCode(path)), ", "),
		more: all.length > mostFiles ? md` and ${all.length - mostFiles} more` : md``
	};
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
const productDocs = "https://docs.getorchestra.io/";
function sourceBlocks(report) {
	const open = openOf(report);
	if (open.length === 0) return [];
	const product = md`Platform: ${markdownLink(md`documentation of Orchestra`, productDocs)}`;
	return [md`#### Sources`, joined([md`Rule pages with examples: ${rulesOf(open)}`, product], "  \n")];
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
function summaryBlocks(report) {
	const outcome = report.verdict === "broken" ? md`is not complete` : md`${verdictWord(report.verdict)}`;
	const verdict = md`The review ${outcome}: ${countWords(report)}; ${reasonWords(report)}.`;
	return [md`#### Summary`, md`${verdict} It is based on ${coverageWords(report)}.`];
}
// src/render/markdown-changes.ts
const longestLine = 600;
const mostOpen$1 = 14;
const mostNew = 3;
function changeBlocks(report, detail) {
	const { told, unchanged } = changesView(report);
	if (detail.items === 0 || told.length + unchanged.length === 0) return [];
	const fresh = told.filter(isNew);
	const isCrowd = fresh.length > mostNew;
	const room = {
		lines: Math.min(mostOpen$1, detail.items),
		pipelines: 10,
		each: 8
	};
	const { open, rest: left } = parted(isCrowd ? told.filter((one) => !isNew(one)) : told, room);
	const rest = isCrowd ? [...left, ...fresh] : left;
	const items = [
		...open.map(itemOf),
		...isCrowd ? [crowdItem(fresh)] : [],
		...unchanged.length > 0 ? [unchangedItem(unchanged)] : []
	];
	return [
		md`**What changes**`,
		joined(items, "\n"),
		...foldedRest(rest, detail)
	];
}
function parted(told, most) {
	const open = [];
	const rest = [];
	let room = most.lines;
	for (const { name, lines } of told) {
		const count = open.length < most.pipelines ? Math.min(most.each, room) : 0;
		if (count > 0) open.push({
			name,
			lines: lines.slice(0, count)
		});
		if (count < lines.length) rest.push({
			name,
			lines: lines.slice(count)
		});
		room -= Math.min(count, lines.length);
	}
	return {
		open,
		rest
	};
}
function itemOf({ name, lines }) {
	const [first = ""] = lines;
	if (lines.length === 1) return md`- ${markdownCode(name, 80)}: ${lineOf(first)}`;
	return joined([md`- ${markdownCode(name, 80)}`, ...lines.map((line) => md`  - ${lineOf(line)}`)], "\n");
}
function lineOf(line) {
	return markdownText(line, longestLine);
}
function isNew({ lines }) {
	return lines[0]?.startsWith("New pipeline with") === true;
}
function crowdItem(fresh) {
	return md`- ${fresh.length} new pipelines: ${namesOf(fresh.map(({ name }) => name))}`;
}
function unchangedItem(names) {
	return md`- No behavioural change: ${namesOf(names)}`;
}
function namesOf(names) {
	const shown = names.slice(0, 10).map((name) => markdownCode(name, 80));
	const rest = names.length - shown.length;
	return md`${joined(shown, ", ")}${rest > 0 ? md` and ${rest} more` : md``}`;
}
function foldedRest(rest, detail) {
	const count = linesOf(rest);
	if (count === 0) return [];
	const summary = md`${count} more ${count === 1 ? md`change` : md`changes`} in ${counted(rest.length, "pipeline")}`;
	if (!detail.frames) return [md`- ${summary}`];
	const { open } = parted(rest, {
		lines: detail.items,
		pipelines: detail.items,
		each: detail.items
	});
	const left = count - linesOf(open);
	const more = left > 0 ? [md`and ${left} more`] : [];
	return [
		md`<details>\n<summary>${summary}</summary>`,
		joined(open.map(itemOf), "\n"),
		...more,
		md`</details>`
	];
}
function linesOf(told) {
	return told.reduce((sum, { lines }) => sum + lines.length, 0);
}
// src/render/markdown-day.ts
const mostTimes = 6;
function movedDayBlocks({ movedDay }, detail) {
	if (!movedDay || !detail.chart || movedDay.lanes.length === 0) return [];
	const { midnight, zone, lanes, rest, otherUpTo } = movedDay;
	const sections = lanes.map((lane) => ({
		...lane,
		name: withoutTags(lane.name)
	}));
	const byTime = [...lanes].sort((one, other) => firstOf(one) - firstOf(other));
	return [
		md`<details>\n<summary>Schedule on the day of the first run at a new time: ${markdownText(`${longDayText(midnight)} ${zone}`)}</summary>`,
		markdownMermaid(ganttOfDay(null, midnight, sections)),
		joined(byTime.map(laneItem), "\n"),
		...rest > 0 ? [md`${counted(rest, "schedule")} of that day not shown: the chart shows the moved schedules and those closest to them.`] : [],
		...zone === "UTC" ? [] : [zoneNote(zone, otherUpTo)],
		md`</details>`
	];
}
function zoneNote(zone, otherUpTo) {
	const other = otherUpTo === void 0 ? md`` : md`; up to ${markdownText(otherUpTo)} ${markdownText(zone)} has another time`;
	return md`Time zone data ${markdownText(zoneRelease)}${other}.`;
}
function laneItem({ name, isMoved, isSensor, bars }) {
	const times = bars.slice(0, mostTimes).map((bar) => isSensor ? `${clockText(bar.from)} to ${clockText(bar.to)}` : clockText(bar.from));
	const more = bars.reduce((sum, bar) => sum + bar.starts, 0) - times.length;
	const words = markdownText(`${times.join(", ")}${more > 0 ? ` and ${more} more` : ""}`);
	const kind = isSensor ? md`(polls in that time)` : md``;
	return isMoved ? md`- **${words} ${markdownCode(name, 80)}**, moved${kind}` : md`- ${words} ${markdownCode(name, 80)}${kind}`;
}
function firstOf({ bars }) {
	return bars[0]?.from ?? 0;
}
function withoutTags(name) {
	return name.replace(/(?<=\S) +#[^ #]+/g, "");
}
// src/render/markdown-detail.ts
const mostOpen = 5;
const texts = [
	...[
		3e3,
		2e3,
		1400,
		1e3,
		700,
		500,
		350,
		250,
		180,
		130,
		90,
		60,
		40
	].map((items) => ({
		open: mostOpen,
		frames: true,
		items
	})),
	...[
		40,
		20,
		10
	].map((items) => ({
		open: mostOpen,
		frames: false,
		items
	})),
	{
		open: 3,
		frames: false,
		items: 3
	},
	{
		open: 1,
		frames: false,
		items: 0
	}
];
const details = [...texts.slice(0, 1).map((text) => ({
	...text,
	chart: true
})), ...texts.map((text) => ({
	...text,
	chart: false
}))];
// src/render/markdown-history.ts
const mostErrors = 5;
const mostTasks = 8;
const mostGains = 1;
const leastGain = .05;
const mostDetailed = 5;
function historyBlocks(report, detail) {
	const { running, silent } = toldHistories(report);
	if (running.length + silent.size === 0 || detail.items === 0) return [];
	const sole = soleEnvironment(running);
	const place = sole === null ? md`` : md` in ${markdownCode(sole, 60)}`;
	const shown = running.slice(0, detail.items);
	const rest = running.length > shown.length ? [md`and ${running.length - shown.length} more`] : [];
	const details = detail.frames ? [...shown].sort(byTrouble).slice(0, mostDetailed).flatMap(detailBlocks) : [];
	return [
		md`**Run history**${place}`,
		...shown.length > 0 ? [tableOf(shown, sole, report.comparison !== null)] : [],
		...rest,
		...[...silent].map(([reason, pipelines]) => silentLine(reason, pipelines)),
		...details
	];
}
function byTrouble(a, b) {
	return troubleOf(b) - troubleOf(a);
}
function troubleOf({ history }) {
	return history.environments.reduce((sum, { failed, trend }) => {
		const change = trend?.change;
		return sum + failed + (change && change.ratio > 1 ? change.runsAfter : 0);
	}, 0);
}
function tableOf(running, sole, compares) {
	const rows = running.flatMap((told) => told.history.environments.map((environment) => rowOf(told, environment, sole, compares)));
	const head = md`| Pipeline | Result | Duration |\n| :--- | :--- | :--- |`;
	return joined([head, ...rows], "\n");
}
function rowOf(told, environment, sole, compares) {
	const where = environment.name === null || sole !== null ? [] : [md`in ${markdownCode(environment.name, 40)}`];
	const worst = worstTask(environment);
	const failing = worst ? [md`${worst.task.failed} of ${worst.task.runs} failed at ${markdownCode(taskLabel(told, worst.task.task), 60)}`] : [];
	const trend = environment.trend?.change ? [trendWords(environment)] : [];
	const { prediction } = told.history;
	const [first, ...others] = compares && prediction !== null && prediction.environment === environment.name && predictionParts(prediction) || [];
	const moved = first === void 0 ? [] : [md`**${joined([first, ...others], ", ")}**`];
	const cells = [
		[markdownCode(told.name, 60), ...where],
		[successWords(environment), ...failing],
		[
			joined(durationParts(environment), ", "),
			...trend,
			...moved
		]
	];
	return joined([md`|`, ...cells.map((lines) => md`${joined(lines, "<br>")} |`)], " ");
}
function silentLine(reason, pipelines) {
	if (pipelines[0]?.history.status === "unavailable") return md`Run history is unavailable: ${markdownText(reason, 300)}`;
	const names = pipelines.slice(0, 6).map(({ name }) => markdownCode(name, 60));
	const rest = pipelines.length > 6 ? md` and ${pipelines.length - 6} more` : md``;
	return md`${markdownText(reason.replace(/^This file is not/, "Not"), 300)}: ${joined(names, ", ")}${rest}`;
}
function detailBlocks(told) {
	const { history } = told;
	const [environment] = history.environments;
	if (!environment) return [];
	const sla = slaWords(history.prediction);
	const slow = (environment.trend?.tasks ?? []).slice(0, mostErrors);
	const predicted = predictionWords(history.prediction);
	const lines = [
		...environment.errors.slice(0, mostErrors).map((error) => errorLine(told, error)),
		...slow.map((change) => changeLine(told, change)),
		...predicted ? [md`- With this change: ${predicted}; 95 % interval in brackets`] : [],
		...gainLines(told),
		...sla ? [md`- ${sla}`] : [],
		...(history.prediction?.notes ?? []).map((note) => md`- ${markdownText(note, 300)}`),
		...history.reason === null || history.status === "few-runs" ? [] : [md`- ${markdownText(history.reason, 300)}`]
	];
	const blocks = [...lines.length > 0 ? [joined(lines, "\n")] : [], ...taskBlocks(told, environment)];
	if (blocks.length === 0) return [];
	return [
		md`<details>\n<summary>Errors and tasks of ${markdownCode(told.name, 60)}</summary>`,
		...blocks,
		md`</details>`
	];
}
function taskBlocks(told, { tasks }) {
	const timed = tasks.filter((task) => task.durationSeconds.p50 !== null);
	if (timed.length === 0) return [];
	const rows = timed.slice(0, mostTasks).map((task) => taskRow(told, task));
	const rest = timed.length - rows.length;
	return [joined([taskHead, ...rows], "\n"), ...rest > 0 ? [md`and ${rest} more tasks`] : []];
}
const taskHead = md`| Task | p50 | p95 | Runs | Failed | On the critical path |\n| :--- | ---: | ---: | ---: | ---: | ---: |`;
function errorLine(told, { kind, text, count, lastSeen, tasks }) {
	const where = joined(tasks.slice(0, 3).map((task) => markdownCode(taskLabel(told, task), 60)), ", ");
	const often = count === 1 ? md`once` : md`${count} times`;
	return md`- ${kindWords[kind]} at ${where}, ${often}, last on ${dayWords(lastSeen)}: ${markdownCode(text, 160)}`;
}
function changeLine(told, { task, secondsPerWeek, since, commit, beforeSeconds, afterSeconds, runsBefore, runsAfter }) {
	const first = commit === null ? md`` : md`, first commit ${markdownCode(commit.slice(0, 7))}`;
	if (secondsPerWeek !== null) {
		const verb = secondsPerWeek > 0 ? md`climbs` : md`falls`;
		return md`- ${markdownCode(taskLabel(told, task), 60)} ${verb} by ${spanWords(Math.abs(secondsPerWeek))} a week: from ${spanWords(beforeSeconds)} to ${spanWords(afterSeconds)} since ${dayWords(since)} (n = ${runsBefore + runsAfter})`;
	}
	const counts = md`n = ${runsBefore} before, ${runsAfter} after`;
	return md`- ${markdownCode(taskLabel(told, task), 60)}: ${spanWords(beforeSeconds)} until ${dayWords(since)}, ${spanWords(afterSeconds)} since (${counts}${first})`;
}
function taskRow(told, { task, runs, failed, fanOut, durationSeconds, criticalShare }) {
	const { p50, p95 } = durationSeconds;
	const share = criticalShare === null ? md`` : md`${Math.round(criticalShare * 100)} %`;
	const [usual, slow] = [p50, p95].map((seconds) => seconds === null ? md`` : md`${spanWords(seconds)}`);
	const whole = fanOut ? md` (whole fan-out)` : md``;
	return md`| ${markdownCode(taskLabel(told, task), 60)}${whole} | ${usual ?? md``} | ${slow ?? md``} | ${runs} | ${failed} | ${share} |`;
}
function gainLines(told) {
	const { prediction } = told.history;
	const median = prediction?.after.p50?.value ?? 0;
	const isWorth = ({ savedSeconds }) => median > 0 && savedSeconds >= median * leastGain;
	const shorten = (prediction?.shorten ?? []).filter(isWorth).slice(0, mostGains);
	const parallelise = (prediction?.parallelise ?? []).filter(isWorth).slice(0, mostGains);
	return [...shorten.map(({ task, savedSeconds }) => md`- ${markdownCode(taskLabel(told, task), 60)} in half its time would save ${spanWords(savedSeconds)} of the median run`), ...parallelise.map((gain) => md`- ${parallelWords(told, gain)} would save ${spanWords(gain.savedSeconds)} of the median run`)];
}
function parallelWords(told, { task, after }) {
	const name = markdownCode(taskLabel(told, task), 60);
	if (after === null) return md`Running all items of ${name} in parallel`;
	return md`If ${name} does not need ${markdownCode(taskLabel(told, after), 60)}, running both in parallel`;
}
// src/render/markdown-parts.ts
function crashBlocks({ crashed }, detail) {
	const items = crashed.map(({ subject, path, message }) => {
		const place = path === null ? md`` : md` at ${markdownCode(path)}`;
		return md`- Internal error in ${markdownCode(subject, 100)}${place}: ${markdownCode(message, 300)}`;
	});
	return items.length === 0 ? [] : [md`**The review is not complete**`, ...listOf(items, detail)];
}
function existingBlocks(report, detail) {
	const words = existingWords(report);
	return words === null ? [] : foldedBlocks(existingOf(report), words, detail);
}
function fixedBlocks(report, detail) {
	const words = fixedWords(report);
	const items = (report.comparison?.fixed ?? []).map(({ rule, path, message }) => md`- ${markdownCode(rule, 100)} in ${markdownCode(path)}: ${markdownText(message, 300)}`);
	if (words === null) return [];
	return detail.items === 0 ? [md`${words}`] : [
		md`<details>\n<summary>${words}</summary>`,
		...listOf(items, detail),
		md`</details>`
	];
}
function silencedBlocks(report, detail) {
	const { latest } = suppressedOf(report);
	if (latest.length === 0 || detail.items === 0) return [];
	return [md`**Suppressed by this change**`, ...listOf(latest.map(suppressedItem), detail)];
}
function aboutBlocks(report, detail) {
	const { others } = suppressedOf(report);
	const { pipelines, skipped } = report;
	const unusual = skipped.filter((one) => !isUsual(one)).length;
	const unreviewed = report.account && accountWords(report) !== null ? report.account.entries : [];
	if (pipelines.length < 2 && others.length === 0 && unusual === 0 && unreviewed.length === 0) return [];
	const before = report.comparison === null ? own`` : own` before`;
	const parts = [
		{
			count: pipelines.length,
			words: counted(pipelines.length, "pipeline"),
			blocks: pipelineBlocks(report, detail)
		},
		{
			count: others.length,
			words: own`${counted(others.length, "finding")} suppressed${before}`,
			blocks: titled(own`Suppressed${before}`, others.map(suppressedItem), detail)
		},
		{
			count: unreviewed.length,
			words: own`${counted(unreviewed.length, "file")} not reviewed`,
			blocks: titled(own`Not reviewed`, unreviewed.map(unreviewedItem), detail)
		},
		{
			count: unusual,
			words: own`${unusual} skipped`,
			blocks: titled(own`Skipped`, skipped.map(skippedItem), detail)
		}
	];
	const words = parts.filter(({ count }) => count > 0).map((part) => part.words);
	const summary = own`About this review: ${joined(words, ", ")}`;
	if (detail.items === 0) return [md`${summary}`];
	return [
		md`<details>\n<summary>${summary}</summary>`,
		...parts.flatMap(({ blocks }) => blocks),
		md`</details>`
	];
}
function isUsual({ subject }) {
	return subject.endsWith("rules that need run history");
}
function suppressedItem(finding) {
	return md`- ${ruleLink(finding)} at ${placeOf(finding.path, finding.line)}: ${markdownCode(finding.suppressed ?? "")}`;
}
function skippedItem(skipped) {
	const subject = isUsual(skipped) ? markdownText(skipped.subject) : markdownCode(skipped.subject);
	return md`- ${subject}: ${markdownText(skipped.reason, 300)}`;
}
function unreviewedItem(entry) {
	return md`- ${markdownCode(entry.path)} ${outcomeWords(entry)}: ${markdownText(entry.reason, 300)}`;
}
function accountBlocks(report) {
	const words = accountWords(report);
	return words === null ? [] : [md`${words}.`];
}
function titled(title, items, detail) {
	return items.length === 0 ? [] : [md`**${title}**`, ...listOf(items, detail)];
}
function pipelineBlocks(report, detail) {
	const byPath = groupedBy(openOf(report), "path");
	return listOf(report.pipelines.map(({ path, name, groups, tasks, schedules }) => {
		const found = byPath.get(path) ?? [];
		const findings = found.length === 0 ? noneWords(report, path) : tallyWords(tallyOf(found));
		return md`| ${markdownCode(name, 80)} | ${markdownCode(path)} | ${groups} | ${tasks} | ${schedules} | ${findings} |`;
	}), detail, tableHead);
}
function noneWords({ crashed, comparison }, path) {
	if (crashed.some((crash) => crash.path === path || crash.path === null)) return own`not known`;
	return comparison?.gate === "new" ? own`no new findings` : own`no findings`;
}
const tableHead = md`| Pipeline | File | Groups | Tasks | Schedules | Findings |\n| :--- | :--- | ---: | ---: | ---: | :--- |\n`;
function peopleBlocks(report) {
	const lines = [...expertiseOf(report), ...ownersOf(report)];
	return lines.length === 0 ? [] : [joined(lines, " \u00b7 ")];
}
function expertiseOf(report) {
	const counts = new Map();
	for (const { expertise } of openOf(report)) if (expertise !== null) counts.set(expertise, (counts.get(expertise) ?? 0) + 1);
	const parts = [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([name, count]) => md`${markdownText(name)} (${count})`);
	return parts.length === 0 ? [] : [md`Expertise needed: ${joined(parts, ", ")}`];
}
function ownersOf(report) {
	const paths = new Set(openOf(report).map(({ path }) => path));
	const owners = [...new Set(report.pipelines.flatMap((pipeline) => paths.has(pipeline.path) ? pipeline.owners ?? [] : []))].sort();
	const names = owners.slice(0, 10).map((owner) => markdownCode(owner, 60));
	const rest = owners.length > names.length ? md` and ${owners.length - names.length} more` : md``;
	return names.length === 0 ? [] : [md`Owners: ${joined(names, ", ")}${rest}`];
}
function noticeBlocks(notices, detail) {
	return listOf(notices.map((notice) => md`- ${markdownText(notice)}`), detail);
}
function listOf(items, detail, head = md``) {
	if (items.length === 0 || detail.items === 0) return [];
	return [md`${head}${joined(items.slice(0, detail.items), "\n")}`, ...restLine(items.length - detail.items)];
}
function restLine(count) {
	return count > 0 ? [md`and ${count} more`] : [];
}
// src/render/markdown.ts
const commentBudgetBytes = 6e4;
const summaryBudgetBytes = 9e5;
function renderMarkdown(report, view) {
	const head = headOf(report, view);
	const budgetBytes = view.budgetBytes ?? 9e5;
	for (const detail of details) {
		const text = `${joined([head, ...blocksOf(report, view, detail)], "\n\n")}\n`;
		if (bytesOf(text) <= budgetBytes) return text;
	}
	return `${head}\n`;
}
function headOf(report, view) {
	const isWarning = report.verdict === "pass" && report.threshold === "never" && openOf(report).length > 0;
	const sentence = md`${isWarning ? md`\u26a0\ufe0f` : icons[report.verdict]} **Pipeline review${view.name === void 0 ? md`` : md` of ${markdownCode(view.name)}`} ${verdictWord(report.verdict)}: ${headWords(report)}**`;
	const caution = report.caution === void 0 ? md`` : md`\n\n\u26a0\ufe0f ${markdownText(report.caution)}`;
	return joined([...view.marker === void 0 ? [] : [view.marker], md`${sentence}${caution}`], "\n");
}
function headWords(report) {
	return report.verdict === "broken" ? reasonWords(report) : countWords(report);
}
function footerWords(report) {
	if (openOf(report).length === 0) return [];
	return [report.verdict === "broken" ? countWords(report) : reasonWords(report)];
}
function reviewedWords({ commit }) {
	return commit === void 0 ? [] : [md`Reviewed ${markdownCode(commit.slice(0, 7))}`];
}
const icons = {
	pass: md`\u2705`,
	fail: md`\u274c`,
	broken: md`\ud83d\udca5`
};
function blocksOf(report, view, detail) {
	const { shown, rest } = splitByTurns(openOf(report), Math.min(detail.open, view.maxFindings ?? detail.open));
	const footer = [...reviewedWords(view), ...footerWords(report)];
	return [
		...crashBlocks(report, detail),
		...view.quiet ? [] : [...accountBlocks(report), ...noticeBlocks(report.notices, detail)],
		...view.quiet ? [] : [...changeBlocks(report, detail), ...movedDayBlocks(report, detail)],
		...shown.flatMap((finding, index) => findingBlocks(finding, surroundingsOf(shown, index, rest), detail)),
		...foldedBlocks(rest, moreWords(tallyOf(rest)), detail, view.elsewhere),
		...peopleBlocks(report),
		...view.quiet ? [] : silencedBlocks(report, detail),
		...existingBlocks(report, detail),
		...fixedBlocks(report, detail),
		...view.quiet ? [] : historyBlocks(report, detail),
		...view.quiet ? [] : [...aboutBlocks(report, detail), ...noticeBlocks(view.remarks, detail)],
		...view.analysis && !view.quiet ? analysisBlocks(report, detail) : [],
		...footer.length === 0 ? [] : [md`<sub>${joined(footer, " \u00b7 ")}</sub>`]
	];
}
function surroundingsOf(shown, index, rest) {
	const { rule, path, line, endLine } = shown[index] ?? {};
	return {
		more: shown.findLastIndex((other) => other.rule === rule) === index ? rest.filter((finding) => finding.rule === rule).length : 0,
		isFrameShown: shown.slice(0, index).some((other) => other.path === path && other.line === line && other.endLine === endLine)
	};
}
const encoder = new TextEncoder();
function bytesOf(text) {
	return encoder.encode(text).length;
}
export { renderMarkdown as n, summaryBudgetBytes as r, commentBudgetBytes as t };
