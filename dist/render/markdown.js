import { t as analysisBlocks } from "./analysis.js";
import { Ri as isReadable, S as worstTask, Tn as clockText, _ as spanWords, b as toldHistories, ci as zoneRelease, d as durationParts, f as kindWords, g as soleEnvironment, h as slaWords, kn as longDayText, m as predictionWords, n as changesView, p as predictionParts, s as toldRadii, u as dayWords, v as successWords, x as trendWords, y as taskLabel } from "../check-command.js";
import { At as outcomeWords, Gt as markdownCode, Ot as accountWords, Xt as md, Yt as markdownText, a as fixedWords, b as tallyOf, f as blockingOf, h as openOf, i as existingWords, l as tallyWords, ln as joined, m as groupedBy, n as countWords, o as moreWords, p as existingOf, qt as markdownMermaid, r as counted, s as reasonWords, u as verdictWord, un as own, v as splitByTurns, y as suppressedOf } from "../startup.js";
import { t as ganttOfDay } from "./schedule-mermaid.js";
import { c as findingBlocks, d as ruleLink, l as foldedBlocks, u as placeOf } from "./steps.js";
import { t as flowchartOf } from "./drawing-mermaid.js";
// src/render/markdown-changes.ts
const longestLine$1 = 600;
const mostOpen$2 = 14;
const mostNew = 3;
function changeBlocks(report, detail) {
	const { told, unchanged } = changesView(report);
	if (detail.items === 0 || told.length + unchanged.length === 0) return [];
	const fresh = told.filter((one) => one.isNew);
	const isCrowd = fresh.length > mostNew;
	const room = {
		lines: Math.min(mostOpen$2, detail.items),
		pipelines: 10,
		each: 8
	};
	const { open, rest: left } = parted(isCrowd ? told.filter((one) => !one.isNew) : told, room);
	const rest = isCrowd ? [...left, ...fresh] : left;
	const items = [
		...open.map(itemOf$1),
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
	for (const { name, lines, isNew } of told) {
		const count = open.length < most.pipelines ? Math.min(most.each, room) : 0;
		if (count > 0) open.push({
			name,
			lines: lines.slice(0, count),
			isNew
		});
		if (count < lines.length) rest.push({
			name,
			lines: lines.slice(count),
			isNew
		});
		room -= Math.min(count, lines.length);
	}
	return {
		open,
		rest
	};
}
function itemOf$1({ name, lines }) {
	const [first = ""] = lines;
	if (lines.length === 1) return md`- ${markdownCode(name, 80)}: ${lineOf(first)}`;
	return joined([md`- ${markdownCode(name, 80)}`, ...lines.map((line) => md`  - ${lineOf(line)}`)], "\n");
}
function lineOf(line) {
	return markdownText(line, longestLine$1);
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
		joined(open.map(itemOf$1), "\n"),
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
	const kind = isSensor ? md` (polls in that time)` : md``;
	return isMoved ? md`- **${words} ${markdownCode(name, 80)}**, moved${kind}` : md`- ${words} ${markdownCode(name, 80)}${kind}`;
}
function firstOf({ bars }) {
	return bars[0]?.from ?? 0;
}
function withoutTags(name) {
	return name.replace(/(?<=\S) +#[^ #]+/g, "");
}
// src/render/markdown-detail.ts
const mostOpen$1 = 5;
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
		open: mostOpen$1,
		frames: true,
		items
	})),
	...[
		40,
		20,
		10
	].map((items) => ({
		open: mostOpen$1,
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
	return [md`**Suppressed by this change**`, ...listOf(latest.map((finding) => suppressedItem(finding, detail)), detail)];
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
			blocks: titled(own`Suppressed${before}`, others.map((finding) => suppressedItem(finding, detail)), detail)
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
function suppressedItem(finding, detail) {
	return md`- ${ruleLink(finding)} at ${placeOf(finding, detail)}: ${markdownCode(finding.suppressed ?? "")}`;
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
// src/render/markdown-reach.ts
const mostOpen = 3;
const mostListed = 20;
const mostPictures = 3;
const mostCharacters = 8e3;
const mostNames = 8;
const longestLine = 900;
function radiusBlocks({ blastRadius = [] }, detail) {
	const told = toldRadii(blastRadius);
	if (told.length === 0 || detail.items === 0) return [];
	const open = told.slice(0, mostOpen);
	const folded = told.slice(mostOpen, Math.min(mostListed, detail.items));
	const left = told.length - open.length - folded.length;
	const summary = md`Blast radius of ${told.length - open.length} more ${told.length - open.length === 1 ? md`pipeline` : md`pipelines`}`;
	const more = left > 0 ? [md`and ${left} more`] : [];
	const rest = detail.frames ? [
		md`<details>\n<summary>${summary}</summary>`,
		joined(folded.map(itemOf), "\n"),
		...more,
		md`</details>`
	] : [summary];
	return [
		md`**Blast radius**`,
		joined(open.map(itemOf), "\n"),
		...told.length > open.length ? rest : []
	];
}
function itemOf({ name, lines }) {
	return joined([md`- ${markdownCode(name, 80)}`, ...lines.map((line) => md`  - ${markdownText(line, longestLine)}`)], "\n");
}
function neighbourhoodBlocks({ neighbourhoods = [] }, detail) {
	if (!detail.chart) return [];
	const linked = neighbourhoods.filter(({ drawing }) => drawing.edges.length > 0);
	const shown = linked.flatMap((picture) => {
		const chart = isReadable(picture.drawing) ? flowchartOf(picture.drawing) : null;
		return chart === null || chart.length > mostCharacters ? [] : [{
			picture,
			chart: markdownMermaid(chart)
		}];
	}).slice(0, mostPictures);
	const left = linked.length - shown.length;
	return [...shown.flatMap(({ picture, chart }, index) => pictureBlocks(picture, chart, index === 0)), ...left > 0 && shown.length > 0 ? [md`${left} more changed ${left === 1 ? md`pipeline is` : md`pipelines are`} not drawn.`] : []];
}
function pictureBlocks({ pipeline, drawing, rest }, chart, isOpen) {
	const title = md`Changed part of ${markdownCode(pipeline, 80)}`;
	const facts = factLines(drawing);
	const blocks = [
		chart,
		...facts.length > 0 ? [joined(facts, "\n")] : [],
		...rest > 0 ? [md`${rest} more tasks and groups next to the change are not drawn.`] : []
	];
	return isOpen ? [md`${title}:`, ...blocks] : [
		md`<details>\n<summary>${title}</summary>`,
		...blocks,
		md`</details>`
	];
}
function factLines({ nodes, groups, edges }) {
	const labels = new Map([...nodes, ...groups].map(({ id, label }) => [id, label]));
	const toned = (tone) => {
		const own = nodes.filter((one) => one.tone === tone).map(({ label }) => label);
		return [...groups.filter((one) => one.tone === tone && !own.includes(one.label)).map(({ label }) => label), ...own];
	};
	const lines = (tone) => edges.filter((edge) => edge.tone === tone).map(({ from, to }) => `${labels.get(from)} \u2192 ${labels.get(to)}`);
	return [
		...factLine(md`Added`, toned("added")),
		...factLine(md`Removed`, toned("removed")),
		...factLine(md`Changed`, toned("changed")),
		...factLine(md`New dependencies`, lines("added")),
		...factLine(md`Dependencies that are gone`, lines("removed")),
		...factLine(md`Failing`, nodes.filter(({ badge }) => badge !== "").map(failureWords)),
		...factLine(md`Critical path`, nodes.filter(({ isCritical }) => isCritical).map(({ label }) => label))
	];
}
function failureWords({ label, badge }) {
	return `${label} (${badge} of runs)`;
}
function factLine(title, names) {
	if (names.length === 0) return [];
	const shown = names.slice(0, mostNames).map((name) => markdownCode(name, 80));
	const rest = names.length - shown.length;
	return [md`- ${title}: ${joined(shown, ", ")}${rest > 0 ? md` and ${rest} more` : md``}`];
}
// src/render/source-address.ts
function sourceAddress(source, path, line) {
	const { repositoryUri, revisionId } = source;
	const steps = path.split("/");
	if (revisionId === void 0 || !/^[0-9a-f]{40,64}$/.test(revisionId)) return null;
	if (steps.some((step) => step === "" || step === "." || step === "..")) return null;
	return `${repositoryUri}/blob/${revisionId}/${steps.map(encoded).join("/")}#L${line}`;
}
function encoded(step) {
	return encodeURIComponent(step.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/render/markdown.ts
const commentBudgetBytes = 6e4;
const summaryBudgetBytes = 9e5;
function renderMarkdown(report, view) {
	const { source } = view;
	const head = headOf(report, view);
	const budgetBytes = view.budgetBytes ?? 9e5;
	const links = source && { addressOf: (path, line) => sourceAddress(source, path, line) };
	for (const detail of details) {
		const text = `${joined([head, ...blocksOf(report, view, {
			...detail,
			...links
		})], "\n\n")}\n`;
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
	const most = Math.min(detail.open, view.maxFindings ?? detail.open);
	const blocking = blockingOf(report);
	const fatal = splitByTurns(blocking, most);
	const others = openOf(report).filter((finding) => !blocking.includes(finding));
	const mild = splitByTurns(others, most - fatal.shown.length);
	const unless = (blocks) => view.quiet ? [] : blocks();
	const titled = (title, ranked) => findingsUnder(title, ranked, view, detail);
	const changed = unless(() => [
		...changeBlocks(report, detail),
		...radiusBlocks(report, detail),
		...neighbourhoodBlocks(report, detail),
		...movedDayBlocks(report, detail)
	]);
	const history = unless(() => historyBlocks(report, detail));
	const isApart = blocking.length + changed.length + history.length > 0;
	return [
		...crashBlocks(report, detail),
		...unless(() => accountBlocks(report)),
		...titled(md`**What fails the check**`, fatal),
		...changed,
		...history,
		...titled(isApart ? md`**${blocking.length > 0 ? md`Other findings` : md`Findings`}**` : md``, mild),
		...peopleBlocks(report),
		...unless(() => silencedBlocks(report, detail)),
		...existingBlocks(report, detail),
		...fixedBlocks(report, detail),
		...unless(() => [
			...noticeBlocks(report.notices, detail),
			...aboutBlocks(report, detail),
			...noticeBlocks(view.remarks, detail)
		]),
		...view.analysis ? unless(() => analysisBlocks(report, detail)) : [],
		...footerBlocks(report, view)
	];
}
function footerBlocks(report, view) {
	const footer = [...reviewedWords(view), ...footerWords(report)];
	return footer.length === 0 ? [] : [md`<sub>${joined(footer, " \u00b7 ")}</sub>`];
}
function findingsUnder(title, { shown, rest }, view, detail) {
	if (shown.length + rest.length === 0) return [];
	return [
		...title === "" ? [] : [title],
		...shown.flatMap((finding, index) => findingBlocks(finding, surroundingsOf(shown, index, rest), detail)),
		...foldedBlocks(rest, moreWords(tallyOf(rest)), detail, view.elsewhere)
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
