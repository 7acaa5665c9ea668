require("../rolldown-runtime.js");
const require_analysis = require("./analysis.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_schedule_mermaid = require("./schedule-mermaid.js");
const require_steps = require("./steps.js");
const require_drawing_mermaid = require("./drawing-mermaid.js");
// src/render/markdown-changes.ts
const longestLine$1 = 600;
const mostOpen$2 = 14;
const mostNew = 3;
function changeBlocks(report, detail) {
	const { told, unchanged } = require_check_command.changesView(report);
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
		require_startup.md`**What changes**`,
		require_startup.joined(items, "\n"),
		...foldedRest(rest, detail)
	];
}
function parted(told, most) {
	const open = [];
	const rest = [];
	let room = most.lines;
	for (let $ = 0, $l = told; $ < $l.length; $++) {
		const { name, lines, isNew } = $l[$];
		{
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
	}
	return {
		open,
		rest
	};
}
function itemOf$1({ name, lines }) {
	const { 0: first = "" } = lines;
	if (lines.length === 1) return require_startup.md`- ${require_startup.markdownCode(name, 80)}: ${lineOf(first)}`;
	return require_startup.joined([require_startup.md`- ${require_startup.markdownCode(name, 80)}`, ...lines.map((line) => require_startup.md`  - ${lineOf(line)}`)], "\n");
}
function lineOf(line) {
	return require_startup.markdownText(line, longestLine$1);
}
function crowdItem(fresh) {
	return require_startup.md`- ${fresh.length} new pipelines: ${namesOf(fresh.map(({ name }) => name))}`;
}
function unchangedItem(names) {
	return require_startup.md`- No behavioural change: ${namesOf(names)}`;
}
function namesOf(names) {
	const shown = names.slice(0, 10).map((name) => require_startup.markdownCode(name, 80));
	const rest = names.length - shown.length;
	return require_startup.md`${require_startup.joined(shown, ", ")}${rest > 0 ? require_startup.md` and ${rest} more` : require_startup.md``}`;
}
function foldedRest(rest, detail) {
	const count = linesOf(rest);
	if (count === 0) return [];
	const summary = require_startup.md`${count} more ${count === 1 ? require_startup.md`change` : require_startup.md`changes`} in ${require_startup.counted(rest.length, "pipeline")}`;
	if (!detail.frames) return [require_startup.md`- ${summary}`];
	const { open } = parted(rest, {
		lines: detail.items,
		pipelines: detail.items,
		each: detail.items
	});
	const left = count - linesOf(open);
	const more = left > 0 ? [require_startup.md`and ${left} more`] : [];
	return [
		require_startup.md`<details>\n<summary>${summary}</summary>`,
		require_startup.joined(open.map(itemOf$1), "\n"),
		...more,
		require_startup.md`</details>`
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
		require_startup.md`<details>\n<summary>Schedule on the day of the first run at a new time: ${require_startup.markdownText(`${require_check_command.longDayText(midnight)} ${zone}`)}</summary>`,
		require_startup.markdownMermaid(require_schedule_mermaid.ganttOfDay(null, midnight, sections)),
		require_startup.joined(byTime.map(laneItem), "\n"),
		...rest > 0 ? [require_startup.md`${require_startup.counted(rest, "schedule")} of that day not shown: the chart shows the moved schedules and those closest to them.`] : [],
		...zone === "UTC" ? [] : [zoneNote(zone, otherUpTo)],
		require_startup.md`</details>`
	];
}
function zoneNote(zone, otherUpTo) {
	const other = otherUpTo === void 0 ? require_startup.md`` : require_startup.md`; up to ${require_startup.markdownText(otherUpTo)} ${require_startup.markdownText(zone)} has another time`;
	return require_startup.md`Time zone data ${require_startup.markdownText(require_check_command.zoneRelease)}${other}.`;
}
function laneItem({ name, isMoved, isSensor, bars }) {
	const times = bars.slice(0, mostTimes).map((bar) => isSensor ? `${require_check_command.clockText(bar.from)} to ${require_check_command.clockText(bar.to)}` : require_check_command.clockText(bar.from));
	const more = bars.reduce((sum, bar) => sum + bar.starts, 0) - times.length;
	const words = require_startup.markdownText(`${times.join(", ")}${more > 0 ? ` and ${more} more` : ""}`);
	const kind = isSensor ? require_startup.md` (polls in that time)` : require_startup.md``;
	return isMoved ? require_startup.md`- **${words} ${require_startup.markdownCode(name, 80)}**, moved${kind}` : require_startup.md`- ${words} ${require_startup.markdownCode(name, 80)}${kind}`;
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
	const { running, silent } = require_check_command.toldHistories(report);
	if (running.length + silent.size === 0 || detail.items === 0) return [];
	const sole = require_check_command.soleEnvironment(running);
	const place = sole === null ? require_startup.md`` : require_startup.md` in ${require_startup.markdownCode(sole, 60)}`;
	const shown = running.slice(0, detail.items);
	const rest = running.length > shown.length ? [require_startup.md`and ${running.length - shown.length} more`] : [];
	const details = detail.frames ? [...shown].sort(byTrouble).slice(0, mostDetailed).flatMap(detailBlocks) : [];
	return [
		require_startup.md`**Run history**${place}`,
		...shown.length > 0 ? [tableOf(shown, sole, report.comparison !== null)] : [],
		...rest,
		...[...silent].map(({ 0: reason, 1: pipelines }) => silentLine(reason, pipelines)),
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
	const head = require_startup.md`| Pipeline | Result | Duration |\n| :--- | :--- | :--- |`;
	return require_startup.joined([head, ...rows], "\n");
}
function rowOf(told, environment, sole, compares) {
	const where = environment.name === null || sole !== null ? [] : [require_startup.md`in ${require_startup.markdownCode(environment.name, 40)}`];
	const worst = require_check_command.worstTask(environment);
	const failing = worst ? [require_startup.md`${worst.task.failed} of ${worst.task.runs} failed at ${require_startup.markdownCode(require_check_command.taskLabel(told, worst.task.task), 60)}`] : [];
	const trend = environment.trend?.change ? [require_check_command.trendWords(environment)] : [];
	const { prediction } = told.history;
	const [first, ...others] = compares && prediction !== null && prediction.environment === environment.name && require_check_command.predictionParts(prediction) || [];
	const moved = first === void 0 ? [] : [require_startup.md`**${require_startup.joined([first, ...others], ", ")}**`];
	const cells = [
		[require_startup.markdownCode(told.name, 60), ...where],
		[require_check_command.successWords(environment), ...failing],
		[
			require_startup.joined(require_check_command.durationParts(environment), ", "),
			...trend,
			...moved
		]
	];
	return require_startup.joined([require_startup.md`|`, ...cells.map((lines) => require_startup.md`${require_startup.joined(lines, "<br>")} |`)], " ");
}
function silentLine(reason, pipelines) {
	if (pipelines[0]?.history.status === "unavailable") return require_startup.md`Run history is unavailable: ${require_startup.markdownText(reason, 300)}`;
	const names = pipelines.slice(0, 6).map(({ name }) => require_startup.markdownCode(name, 60));
	const rest = pipelines.length > 6 ? require_startup.md` and ${pipelines.length - 6} more` : require_startup.md``;
	return require_startup.md`${require_startup.markdownText(reason.replace(/^This file is not/, "Not"), 300)}: ${require_startup.joined(names, ", ")}${rest}`;
}
function detailBlocks(told) {
	const { history } = told;
	const { 0: environment } = history.environments;
	if (!environment) return [];
	const sla = require_check_command.slaWords(history.prediction);
	const slow = (environment.trend?.tasks ?? []).slice(0, mostErrors);
	const predicted = require_check_command.predictionWords(history.prediction);
	const lines = [
		...environment.errors.slice(0, mostErrors).map((error) => errorLine(told, error)),
		...slow.map((change) => changeLine(told, change)),
		...predicted ? [require_startup.md`- With this change: ${predicted}; 95 % interval in brackets`] : [],
		...gainLines(told),
		...sla ? [require_startup.md`- ${sla}`] : [],
		...(history.prediction?.notes ?? []).map((note) => require_startup.md`- ${require_startup.markdownText(note, 300)}`),
		...history.reason === null || history.status === "few-runs" ? [] : [require_startup.md`- ${require_startup.markdownText(history.reason, 300)}`]
	];
	const blocks = [...lines.length > 0 ? [require_startup.joined(lines, "\n")] : [], ...taskBlocks(told, environment)];
	if (blocks.length === 0) return [];
	return [
		require_startup.md`<details>\n<summary>Errors and tasks of ${require_startup.markdownCode(told.name, 60)}</summary>`,
		...blocks,
		require_startup.md`</details>`
	];
}
function taskBlocks(told, { tasks }) {
	const timed = tasks.filter((task) => task.durationSeconds.p50 !== null);
	if (timed.length === 0) return [];
	const rows = timed.slice(0, mostTasks).map((task) => taskRow(told, task));
	const rest = timed.length - rows.length;
	return [require_startup.joined([taskHead, ...rows], "\n"), ...rest > 0 ? [require_startup.md`and ${rest} more tasks`] : []];
}
const taskHead = require_startup.md`| Task | p50 | p95 | Runs | Failed | On the critical path |\n| :--- | ---: | ---: | ---: | ---: | ---: |`;
function errorLine(told, { kind, text, count, lastSeen, tasks }) {
	const where = require_startup.joined(tasks.slice(0, 3).map((task) => require_startup.markdownCode(require_check_command.taskLabel(told, task), 60)), ", ");
	const often = count === 1 ? require_startup.md`once` : require_startup.md`${count} times`;
	return require_startup.md`- ${require_check_command.kindWords[kind]} at ${where}, ${often}, last on ${require_check_command.dayWords(lastSeen)}: ${require_startup.markdownCode(text, 160)}`;
}
function changeLine(told, { task, secondsPerWeek, since, isDated, commit, beforeSeconds, afterSeconds, runsBefore, runsAfter }) {
	const first = commit === null ? require_startup.md`` : require_startup.md`, first commit ${require_startup.markdownCode(commit.slice(0, 7))}`;
	if (secondsPerWeek !== null) {
		const verb = secondsPerWeek > 0 ? require_startup.md`climbs` : require_startup.md`falls`;
		return require_startup.md`- ${require_startup.markdownCode(require_check_command.taskLabel(told, task), 60)} ${verb} by ${require_check_command.spanWords(Math.abs(secondsPerWeek))} a week: from ${require_check_command.spanWords(beforeSeconds)} to ${require_check_command.spanWords(afterSeconds)} since ${require_check_command.dayWords(since)} (n = ${runsBefore + runsAfter})`;
	}
	const counts = require_startup.md`n = ${runsBefore} before, ${runsAfter} after`;
	return require_startup.md`- ${require_startup.markdownCode(require_check_command.taskLabel(told, task), 60)}: ${require_check_command.spanWords(beforeSeconds)} until ${require_check_command.beginWords({
		since,
		isDated
	})}, ${require_check_command.spanWords(afterSeconds)} since (${counts}${first})`;
}
function taskRow(told, history) {
	const { task, runs, failed, fanOut, durationSeconds, criticalShare } = history;
	const { p50, p95 } = durationSeconds;
	const share = criticalShare === null ? require_startup.md`` : require_startup.md`${Math.round(criticalShare * 100)} %`;
	const { 0: usual, 1: slow } = [p50, p95].map((seconds) => seconds === null ? require_startup.md`` : require_startup.md`${require_check_command.spanWords(seconds)}`);
	const setup = require_check_command.setupWords(history);
	const whole = fanOut ? require_startup.md` (whole fan-out)` : require_startup.md``;
	return require_startup.md`| ${require_startup.markdownCode(require_check_command.taskLabel(told, task), 60)}${whole} | ${usual ?? require_startup.md``}${setup ? require_startup.md` (${setup})` : require_startup.md``} | ${slow ?? require_startup.md``} | ${runs} | ${failed} | ${share} |`;
}
function gainLines(told) {
	const { prediction } = told.history;
	const median = prediction?.after.p50?.value ?? 0;
	const isWorth = ({ savedSeconds }) => median > 0 && savedSeconds >= median * leastGain;
	const shorten = (prediction?.shorten ?? []).filter(isWorth).slice(0, mostGains);
	const parallelise = (prediction?.parallelise ?? []).filter(isWorth).slice(0, mostGains);
	return [...shorten.map(({ task, savedSeconds }) => require_startup.md`- ${require_startup.markdownCode(require_check_command.taskLabel(told, task), 60)} in half its time would save ${require_check_command.spanWords(savedSeconds)} of the median run`), ...parallelise.map((gain) => require_startup.md`- ${parallelWords(told, gain)} would save ${require_check_command.spanWords(gain.savedSeconds)} of the median run`)];
}
function parallelWords(told, { task, after }) {
	const name = require_startup.markdownCode(require_check_command.taskLabel(told, task), 60);
	if (after === null) return require_startup.md`Running all items of ${name} in parallel`;
	return require_startup.md`If ${name} does not need ${require_startup.markdownCode(require_check_command.taskLabel(told, after), 60)}, running both in parallel`;
}
// src/render/markdown-parts.ts
function crashBlocks({ crashed }, detail) {
	const items = crashed.map(({ subject, path, message }) => {
		const place = path === null ? require_startup.md`` : require_startup.md` at ${require_startup.markdownCode(path)}`;
		return require_startup.md`- Internal error in ${require_startup.markdownCode(subject, 100)}${place}: ${require_startup.markdownCode(message, 300)}`;
	});
	return items.length === 0 ? [] : [require_startup.md`**The review is not complete**`, ...listOf(items, detail)];
}
function existingBlocks(report, detail) {
	const words = require_startup.existingWords(report);
	return words === null ? [] : require_steps.foldedBlocks(require_startup.existingOf(report), words, detail);
}
function fixedBlocks(report, detail) {
	const words = require_startup.fixedWords(report);
	const items = (report.comparison?.fixed ?? []).map(({ rule, path, message }) => require_startup.md`- ${require_startup.markdownCode(rule, 100)} in ${require_startup.markdownCode(path)}: ${require_startup.markdownText(message, 300)}`);
	if (words === null) return [];
	return detail.items === 0 ? [require_startup.md`${words}`] : [
		require_startup.md`<details>\n<summary>${words}</summary>`,
		...listOf(items, detail),
		require_startup.md`</details>`
	];
}
function silencedBlocks(report, detail) {
	const { latest } = require_startup.suppressedOf(report);
	if (latest.length === 0 || detail.items === 0) return [];
	return [require_startup.md`**Suppressed by this change**`, ...listOf(latest.map((finding) => suppressedItem(finding, detail)), detail)];
}
function aboutBlocks(report, detail) {
	const { others } = require_startup.suppressedOf(report);
	const { pipelines, skipped } = report;
	const unusual = skipped.filter((one) => !isUsual(one)).length;
	const unreviewed = report.account && require_startup.accountWords(report) !== null ? report.account.entries : [];
	if (pipelines.length < 2 && others.length === 0 && unusual === 0 && unreviewed.length === 0) return [];
	const before = report.comparison === null ? require_startup.own`` : require_startup.own` before`;
	const parts = [
		{
			count: pipelines.length,
			words: require_startup.counted(pipelines.length, "pipeline"),
			blocks: pipelineBlocks(report, detail)
		},
		{
			count: others.length,
			words: require_startup.own`${require_startup.counted(others.length, "finding")} suppressed${before}`,
			blocks: titled(require_startup.own`Suppressed${before}`, others.map((finding) => suppressedItem(finding, detail)), detail)
		},
		{
			count: unreviewed.length,
			words: require_startup.own`${require_startup.counted(unreviewed.length, "file")} not reviewed`,
			blocks: titled(require_startup.own`Not reviewed`, unreviewed.map(unreviewedItem), detail)
		},
		{
			count: unusual,
			words: require_startup.own`${unusual} skipped`,
			blocks: titled(require_startup.own`Skipped`, skipped.map(skippedItem), detail)
		}
	];
	const words = parts.filter(({ count }) => count > 0).map((part) => part.words);
	const summary = require_startup.own`About this review: ${require_startup.joined(words, ", ")}`;
	if (detail.items === 0) return [require_startup.md`${summary}`];
	return [
		require_startup.md`<details>\n<summary>${summary}</summary>`,
		...parts.flatMap(({ blocks }) => blocks),
		require_startup.md`</details>`
	];
}
function isUsual({ subject }) {
	return subject.endsWith("rules that need run history");
}
function suppressedItem(finding, detail) {
	return require_startup.md`- ${require_steps.ruleLink(finding)} at ${require_steps.placeOf(finding, detail)}: ${require_startup.markdownCode(finding.suppressed ?? "")}`;
}
function skippedItem(skipped) {
	const subject = isUsual(skipped) ? require_startup.markdownText(skipped.subject) : require_startup.markdownCode(skipped.subject);
	return require_startup.md`- ${subject}: ${require_startup.markdownText(skipped.reason, 300)}`;
}
function unreviewedItem(entry) {
	return require_startup.md`- ${require_startup.markdownCode(entry.path)} ${require_startup.outcomeWords(entry)}: ${require_startup.markdownText(entry.reason, 300)}`;
}
function accountBlocks(report) {
	const words = require_startup.accountWords(report);
	return words === null ? [] : [require_startup.md`${words}.`];
}
function titled(title, items, detail) {
	return items.length === 0 ? [] : [require_startup.md`**${title}**`, ...listOf(items, detail)];
}
function pipelineBlocks(report, detail) {
	const byPath = require_startup.groupedBy(require_startup.openOf(report), "path");
	return listOf(report.pipelines.map(({ path, name, groups, tasks, schedules }) => {
		const found = byPath.get(path) ?? [];
		const findings = found.length === 0 ? noneWords(report, path) : require_startup.tallyWords(require_startup.tallyOf(found));
		return require_startup.md`| ${require_startup.markdownCode(name, 80)} | ${require_startup.markdownCode(path)} | ${groups} | ${tasks} | ${schedules} | ${findings} |`;
	}), detail, tableHead);
}
function noneWords({ crashed, comparison }, path) {
	if (crashed.some((crash) => crash.path === path || crash.path === null)) return require_startup.own`not known`;
	return comparison?.gate === "new" ? require_startup.own`no new findings` : require_startup.own`no findings`;
}
const tableHead = require_startup.md`| Pipeline | File | Groups | Tasks | Schedules | Findings |\n| :--- | :--- | ---: | ---: | ---: | :--- |\n`;
function peopleBlocks(report) {
	const lines = [...expertiseOf(report), ...ownersOf(report)];
	return lines.length === 0 ? [] : [require_startup.joined(lines, " \u00b7 ")];
}
function expertiseOf(report) {
	const counts = new Map();
	for (let $ = 0, $l = require_startup.openOf(report); $ < $l.length; $++) {
		const { expertise } = $l[$];
		if (expertise !== null) counts.set(expertise, (counts.get(expertise) ?? 0) + 1);
	}
	const parts = [...counts].sort(({ 0: a }, { 0: b }) => a < b ? -1 : 1).map(({ 0: name, 1: count }) => require_startup.md`${require_startup.markdownText(name)} (${count})`);
	return parts.length === 0 ? [] : [require_startup.md`Expertise needed: ${require_startup.joined(parts, ", ")}`];
}
function ownersOf(report) {
	const paths = new Set(require_startup.openOf(report).map(({ path }) => path));
	const owners = [...new Set(report.pipelines.flatMap((pipeline) => paths.has(pipeline.path) ? pipeline.owners ?? [] : []))].sort();
	const names = owners.slice(0, 10).map((owner) => require_startup.markdownCode(owner, 60));
	const rest = owners.length > names.length ? require_startup.md` and ${owners.length - names.length} more` : require_startup.md``;
	return names.length === 0 ? [] : [require_startup.md`Owners: ${require_startup.joined(names, ", ")}${rest}`];
}
function noticeBlocks(notices, detail) {
	return listOf(notices.map((notice) => require_startup.md`- ${require_startup.markdownText(notice)}`), detail);
}
function listOf(items, detail, head = require_startup.md``) {
	if (items.length === 0 || detail.items === 0) return [];
	return [require_startup.md`${head}${require_startup.joined(items.slice(0, detail.items), "\n")}`, ...restLine(items.length - detail.items)];
}
function restLine(count) {
	return count > 0 ? [require_startup.md`and ${count} more`] : [];
}
// src/render/markdown-reach.ts
const mostOpen = 3;
const mostListed = 20;
const mostPictures = 3;
const mostCharacters = 8e3;
const mostNames = 8;
const longestLine = 900;
function radiusBlocks({ blastRadius = [] }, detail) {
	const told = require_check_command.toldRadii(blastRadius);
	if (told.length === 0 || detail.items === 0) return [];
	const open = told.slice(0, mostOpen);
	const folded = told.slice(mostOpen, Math.min(mostListed, detail.items));
	const left = told.length - open.length - folded.length;
	const summary = require_startup.md`Blast radius of ${told.length - open.length} more ${told.length - open.length === 1 ? require_startup.md`pipeline` : require_startup.md`pipelines`}`;
	const more = left > 0 ? [require_startup.md`and ${left} more`] : [];
	const rest = detail.frames ? [
		require_startup.md`<details>\n<summary>${summary}</summary>`,
		require_startup.joined(folded.map(itemOf), "\n"),
		...more,
		require_startup.md`</details>`
	] : [summary];
	return [
		require_startup.md`**Blast radius**`,
		require_startup.joined(open.map(itemOf), "\n"),
		...told.length > open.length ? rest : []
	];
}
function itemOf({ name, lines }) {
	return require_startup.joined([require_startup.md`- ${require_startup.markdownCode(name, 80)}`, ...lines.map((line) => require_startup.md`  - ${require_startup.markdownText(line, longestLine)}`)], "\n");
}
function neighbourhoodBlocks({ neighbourhoods = [] }, detail) {
	if (!detail.chart) return [];
	const linked = neighbourhoods.filter(({ drawing }) => drawing.edges.length > 0);
	const shown = linked.flatMap((picture) => {
		const chart = require_check_command.isReadable(picture.drawing) ? require_drawing_mermaid.flowchartOf(picture.drawing) : null;
		return chart === null || chart.length > mostCharacters ? [] : [{
			picture,
			chart: require_startup.markdownMermaid(chart)
		}];
	}).slice(0, mostPictures);
	const left = linked.length - shown.length;
	return [...shown.flatMap(({ picture, chart }, index) => pictureBlocks(picture, chart, index === 0)), ...left > 0 && shown.length > 0 ? [require_startup.md`${left} more changed ${left === 1 ? require_startup.md`pipeline is` : require_startup.md`pipelines are`} not drawn.`] : []];
}
function pictureBlocks({ pipeline, drawing, rest }, chart, isOpen) {
	const title = require_startup.md`Changed part of ${require_startup.markdownCode(pipeline, 80)}`;
	const facts = factLines(drawing);
	const blocks = [
		chart,
		...facts.length > 0 ? [require_startup.joined(facts, "\n")] : [],
		...rest > 0 ? [require_startup.md`${rest} more tasks and groups next to the change are not drawn.`] : []
	];
	return isOpen ? [require_startup.md`${title}:`, ...blocks] : [
		require_startup.md`<details>\n<summary>${title}</summary>`,
		...blocks,
		require_startup.md`</details>`
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
		...factLine(require_startup.md`Added`, toned("added")),
		...factLine(require_startup.md`Removed`, toned("removed")),
		...factLine(require_startup.md`Changed`, toned("changed")),
		...factLine(require_startup.md`New dependencies`, lines("added")),
		...factLine(require_startup.md`Dependencies that are gone`, lines("removed")),
		...factLine(require_startup.md`Failing`, nodes.filter(({ badge }) => badge !== "").map(failureWords)),
		...factLine(require_startup.md`Critical path`, nodes.filter(({ isCritical }) => isCritical).map(({ label }) => label))
	];
}
function failureWords({ label, badge }) {
	return `${label} (${badge} of runs)`;
}
function factLine(title, names) {
	if (names.length === 0) return [];
	const shown = names.slice(0, mostNames).map((name) => require_startup.markdownCode(name, 80));
	const rest = names.length - shown.length;
	return [require_startup.md`- ${title}: ${require_startup.joined(shown, ", ")}${rest > 0 ? require_startup.md` and ${rest} more` : require_startup.md``}`];
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
	for (let $ = 0, $l = details; $ < $l.length; $++) {
		const detail = $l[$];
		{
			const text = `${require_startup.joined([head, ...blocksOf(report, view, {
				...detail,
				...links
			})], "\n\n")}\n`;
			if (bytesOf(text) <= budgetBytes) return text;
		}
	}
	return `${head}\n`;
}
function headOf(report, view) {
	const isWarning = report.verdict === "pass" && report.threshold === "never" && require_startup.openOf(report).length > 0;
	const sentence = require_startup.md`${isWarning ? require_startup.md`\u26a0\ufe0f` : icons[report.verdict]} **Pipeline review${view.name === void 0 ? require_startup.md`` : require_startup.md` of ${require_startup.markdownCode(view.name)}`} ${require_startup.verdictWord(report.verdict)}: ${headWords(report)}**`;
	const caution = report.caution === void 0 ? require_startup.md`` : require_startup.md`\n\n\u26a0\ufe0f ${require_startup.markdownText(report.caution)}`;
	return require_startup.joined([...view.marker === void 0 ? [] : [view.marker], require_startup.md`${sentence}${caution}`], "\n");
}
function headWords(report) {
	return report.verdict === "broken" ? require_startup.reasonWords(report) : require_startup.countWords(report);
}
function footerWords(report) {
	if (require_startup.openOf(report).length === 0) return [];
	return [report.verdict === "broken" ? require_startup.countWords(report) : require_startup.reasonWords(report)];
}
function reviewedWords({ commit }) {
	return commit === void 0 ? [] : [require_startup.md`Reviewed ${require_startup.markdownCode(commit.slice(0, 7))}`];
}
const icons = {
	pass: require_startup.md`\u2705`,
	fail: require_startup.md`\u274c`,
	broken: require_startup.md`\ud83d\udca5`
};
function blocksOf(report, view, detail) {
	const most = Math.min(detail.open, view.maxFindings ?? detail.open);
	const blocking = require_startup.blockingOf(report);
	const fatal = require_startup.splitByTurns(blocking, most);
	const isBlocking = new Set(blocking);
	const others = require_startup.openOf(report).filter((finding) => !isBlocking.has(finding));
	const mild = require_startup.splitByTurns(others, most - fatal.shown.length);
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
		...titled(require_startup.md`**What fails the check**`, fatal),
		...changed,
		...history,
		...titled(isApart ? require_startup.md`**${blocking.length > 0 ? require_startup.md`Other findings` : require_startup.md`Findings`}**` : require_startup.md``, mild),
		...peopleBlocks(report),
		...unless(() => silencedBlocks(report, detail)),
		...existingBlocks(report, detail),
		...fixedBlocks(report, detail),
		...unless(() => [
			...noticeBlocks(report.notices, detail),
			...aboutBlocks(report, detail),
			...noticeBlocks(view.remarks, detail)
		]),
		...view.analysis ? unless(() => require_analysis.analysisBlocks(report, detail)) : [],
		...footerBlocks(report, view)
	];
}
function footerBlocks(report, view) {
	const footer = [...reviewedWords(view), ...footerWords(report)];
	return footer.length === 0 ? [] : [require_startup.md`<sub>${require_startup.joined(footer, " \u00b7 ")}</sub>`];
}
function findingsUnder(title, { shown, rest }, view, detail) {
	if (shown.length + rest.length === 0) return [];
	return [
		...title === "" ? [] : [title],
		...shown.flatMap((finding, index) => require_steps.findingBlocks(finding, surroundingsOf(shown, index, rest), detail)),
		...require_steps.foldedBlocks(rest, require_startup.moreWords(require_startup.tallyOf(rest)), detail, view.elsewhere)
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
exports.commentBudgetBytes = commentBudgetBytes;
exports.renderMarkdown = renderMarkdown;
exports.summaryBudgetBytes = summaryBudgetBytes;
