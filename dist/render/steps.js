const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/render/markdown-findings.ts
const icons = {
	error: require_startup.md`\ud83d\udd34`,
	warning: require_startup.md`\ud83d\udfe0`,
	note: require_startup.md`\ud83d\udd35`
};
function findingBlocks(finding, { more, isFrameShown }, detail) {
	const { severity, message } = finding;
	const others = more > 0 ? require_startup.md`, and ${more} more below` : require_startup.md``;
	const place = require_startup.md`${require_startup.severityWord(severity)} ${ruleLink(finding)} at ${placeOf(finding, detail)}${others}`;
	return [
		require_startup.joined([require_startup.md`${icons[severity]} **${require_startup.markdownText(message)}**`, place], "  \n"),
		...detail.frames && !isFrameShown ? frameBlocks(finding) : [],
		...detail.frames ? relatedBlocks(finding, detail) : [],
		...partBlocks(finding),
		adviceBlock(finding, detail)
	];
}
function partBlocks({ parts = [] }) {
	const rules = parts.map((part) => require_startup.md`${ruleLink(part)} (${require_startup.severityWord(part.severity)})`);
	return rules.length === 0 ? [] : [require_startup.md`Rules: ${require_startup.joined(rules, ", ")}`];
}
function adviceBlock({ message, remedy, fix }, detail) {
	const cure = require_startup.md`**Remedy:** ${require_startup.markdownText(remedy, 300)}`;
	if (!fix || !detail.frames || remedy.startsWith(fix.title)) return cure;
	const care = fix.safety === "safe" ? require_startup.md`` : require_startup.md` (check it before you apply it)`;
	const offer = require_startup.md`**Fix:** ${require_startup.markdownText(fix.title, 200)}${care}`;
	return message.endsWith("?") ? offer : require_startup.joined([cure, offer], "  \n");
}
function frameBlocks(finding) {
	const rows = require_check_command.frameRows(finding);
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map(({ line }) => String(line).length));
	const lines = rows.flatMap(({ line, text, isInRange, mark }) => {
		const gutter = `${String(line).padStart(width)} ${isInRange ? "\u2503" : "\u2502"} `;
		const code = require_startup.md`${require_startup.markdownPre(gutter)}${require_startup.markdownPre(text)}`;
		return mark ? [code, require_startup.markdownPre(`${" ".repeat(width)} \u2502 ${" ".repeat(mark.start)}${"^".repeat(mark.length)}`)] : [code];
	});
	return [require_startup.md`<pre><code>${require_startup.joined(lines, "\n")}</code></pre>`];
}
function relatedBlocks({ related }, detail) {
	if (related.length === 0) return [];
	const places = related.slice(0, 3).map((place) => require_startup.md`- See ${placeOf(place, detail)}: ${require_startup.markdownText(place.message, 200)}`);
	const rest = related.length > 3 ? [require_startup.md`- and ${related.length - 3} more locations`] : [];
	return [require_startup.joined([...places, ...rest], "\n")];
}
function foldedBlocks(findings, summary, detail, elsewhere) {
	if (findings.length === 0) return [];
	const where = elsewhere === void 0 ? require_startup.md`` : require_startup.md` (${elsewhere})`;
	if (detail.items === 0) return [require_startup.md`${summary}${where}`];
	const listed = require_startup.rankedBySeverity(findings).slice(0, detail.items);
	const left = require_startup.rankedBySeverity(findings).slice(detail.items);
	const groups = [...require_startup.groupedBy(listed, "rule").values()].flatMap((group) => groupBlocks(group, detail));
	const more = left.length > 0 ? [require_startup.md`and ${require_startup.moreWords(require_startup.tallyOf(left))}${where}`] : [];
	return [
		require_startup.md`<details>\n<summary>${summary}</summary>`,
		...groups,
		...more,
		require_startup.md`</details>`
	];
}
function groupBlocks(findings, detail) {
	const { 0: first } = findings;
	if (!first) return [];
	const alike = require_startup.severities.flatMap((severity) => [...require_startup.groupedBy(findings.filter((finding) => finding.severity === severity), "message").values()]);
	return [require_startup.md`**${ruleLink(first)}** ${require_startup.tallyWords(require_startup.tallyOf(findings))}`, require_startup.joined(alike.flatMap((same) => itemOf(same, detail)), "\n")];
}
const mostPlaces$1 = 10;
function itemOf(findings, detail) {
	const { 0: first } = findings;
	if (!first) return [];
	const places = findings.slice(0, mostPlaces$1).map((finding) => placeOf(finding, detail));
	const left = findings.length - places.length;
	const more = left > 0 ? require_startup.md` and ${left} more locations` : require_startup.md``;
	return [require_startup.md`- ${icons[first.severity]} ${require_startup.markdownText(first.message, 300)} \u00b7 ${require_startup.joined(places, ", ")}${more}`];
}
function ruleLink({ rule, docs }) {
	return require_startup.markdownLink(require_startup.markdownCode(rule, 100), docs);
}
function placeOf({ path, line }, { addressOf }) {
	const words = require_startup.markdownCode(`${path.length > 180 ? `\u2026${path.slice(-180)}` : path}:${line}`);
	const address = addressOf?.(path, line) ?? null;
	return address === null ? words : require_startup.markdownLink(words, address);
}
// src/render/analysis-advice.ts
const mostGroups = 25;
const mostPlaces = 3;
function adviceBlocks(report, detail) {
	const groups = groupsOf(require_startup.openOf(report));
	const shown = groups.slice(0, Math.min(mostGroups, detail.items));
	const left = groups.slice(shown.length).flat();
	if (groups.length === 0) return [require_startup.md`#### Recommendations`, report.verdict === "broken" ? require_startup.md`None yet: the review is not complete.` : report.comparison?.gate === "new" ? require_startup.md`None: the change brings no finding.` : require_startup.md`None: no finding is open.`];
	return [
		require_startup.md`#### Recommendations`,
		require_startup.joined(shown.map((group) => groupItem(report, group, detail)), "\n"),
		...left.length > 0 ? [require_startup.md`and ${require_startup.moreWords(require_startup.tallyOf(left))}`] : []
	];
}
function groupsOf(findings) {
	return [...require_startup.groupedBy(require_startup.rankedBySeverity(findings), "rule").values()].flatMap(([first, ...rest]) => first ? [[first, ...rest]] : []);
}
const risks = {
	error: require_startup.own`high: the definition is refused, or a run fails or does the wrong thing`,
	warning: require_startup.own`medium: it works until something else fails`,
	note: require_startup.own`low: it costs time or clarity`
};
function isAboutSecrets({ rule }) {
	return /^secret-/.test(rule);
}
function riskOf(finding) {
	return isAboutSecrets(finding) ? require_startup.own`high: everyone who can read the repository or its history can use it` : risks[finding.severity];
}
function groupItem(report, group, detail) {
	const { 0: first } = group;
	const places = group.slice(0, mostPlaces).map((finding) => placeOf(finding, detail));
	const more = group.length > mostPlaces ? require_startup.md` and ${group.length - mostPlaces} more` : require_startup.md``;
	return require_startup.joined([
		require_startup.md`1. **${ruleLink(first)}** (${require_startup.tallyWords(require_startup.tallyOf(group))}) at ${require_startup.joined(places, ", ")}${more}`,
		require_startup.md`   - Finding: ${require_startup.markdownText(first.message, 300)}`,
		require_startup.md`   - Remedy: ${require_startup.markdownText(require_startup.adviceOf(first), 300)}`,
		require_startup.md`   - Risk: ${riskOf(first)}. Risk of the change: ${changeRisk(group)}`,
		require_startup.md`   - Expected improvement: ${improvement(report, group)}`
	], "\n");
}
function changeRisk(group) {
	const safe = group.filter(({ fix }) => fix?.safety === "safe").length;
	const unsafe = group.filter(({ fix }) => fix?.safety === "unsafe").length;
	if (safe === group.length) return require_startup.own`none known; the fix does not change what runs`;
	if (unsafe > 0) return require_startup.own`the fix changes what runs: check it before you apply it`;
	return require_startup.own`a manual change: review it and rehearse it`;
}
function improvement(report, group) {
	const isSeen = group.some(({ isAdvisory }) => isAdvisory);
	const { failed, runs } = failuresAt(report, group);
	const saving = savingAt(report, group);
	if (failed > 0) {
		const part = isSeen ? require_startup.own`` : require_startup.own`; the number with this cause is unknown`;
		return require_startup.own`at most the ${failed} failures in ${require_startup.counted(runs, "execution")} of these tasks${part}`;
	}
	if (saving > 0) return require_startup.own`up to ${require_check_command.spanWords(saving)} of the median run if the task took half the time`;
	if (isSeen) return require_startup.own`see the numbers in the finding`;
	return runs > 0 ? require_startup.own`unknown; these tasks did not fail in ${require_startup.counted(runs, "execution")}` : require_startup.own`unknown; past runs have no data about it`;
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
// src/render/steps.ts
const mostFiles = 5;
const check = { command: require_startup.own`pipeline-review check` };
function stepsOf(report) {
	const open = require_startup.openOf(report);
	if (open.length === 0) return [];
	const mechanical = open.filter((finding) => finding.fix?.safety === "safe" && !isAboutSecrets(finding));
	const byHand = open.filter((finding) => finding.fix?.safety !== "safe" && !finding.isAdvisory && !isAboutSecrets(finding));
	const ofSeverity = (wanted) => byHand.filter(({ severity }) => severity === wanted);
	return [
		...secretStep(open.filter(isAboutSecrets)),
		...fixStep(mechanical),
		...handStep(require_startup.own`Fix the errors`, ofSeverity("error")),
		...handStep(require_startup.own`Fix the warnings`, ofSeverity("warning")),
		...handStep(require_startup.own`Fix the notes that you agree with; suppress the others with a reason`, ofSeverity("note")),
		...adviceStep(open.filter(({ isAdvisory, fix }) => isAdvisory && fix?.safety !== "safe")),
		...trialSteps(report, open)
	];
}
function secretStep(findings) {
	if (findings.length === 0) return [];
	return [{
		what: [
			require_startup.own`Revoke the possible credential in `,
			...pathsOf(findings),
			require_startup.own`, store a new one in the platform, and refer to it`
		],
		validate: [
			require_startup.own`the old credential is rejected, and `,
			check,
			require_startup.own` no longer reports it`
		],
		back: [require_startup.own`not possible: the old credential stays in the repository history, so it must stay revoked`]
	}];
}
function fixStep(findings) {
	if (findings.length === 0) return [];
	const which = findings.length === 1 ? require_startup.own`fix that does` : require_startup.own`${findings.length} fixes that do`;
	return [{
		what: [
			require_startup.own`Apply the ${which} not change what runs: `,
			{ command: require_startup.own`pipeline-review check --fix` },
			require_startup.own` for `,
			...pathsOf(findings)
		],
		validate: [
			require_startup.own`the diff contains nothing else, and `,
			check,
			require_startup.own` no longer reports them`
		],
		back: [require_startup.own`revert the commit; only these files changed`]
	}];
}
function handStep(title, findings) {
	if (findings.length === 0) return [];
	return [{
		what: [
			require_startup.own`${title} (${require_startup.tallyWords(require_startup.tallyOf(findings))}) in `,
			...pathsOf(findings),
			require_startup.own`, with one commit for each rule`
		],
		validate: [check, require_startup.own` no longer reports them, and a rehearsal shows that the task still works`],
		back: [require_startup.own`revert the commit of that rule`]
	}];
}
function adviceStep(findings) {
	if (findings.length === 0) return [];
	const counts = require_startup.tallyWords(require_startup.tallyOf(findings));
	return [{
		what: [require_startup.own`Review the advice from past runs and the workspace (${counts}); it never fails the check`],
		validate: [require_startup.own`after new runs, the same review shows fewer failures or a shorter p95`],
		back: [require_startup.own`revert the commit; this report has the old numbers`]
	}];
}
function trialSteps(report, findings) {
	const products = new Map(report.pipelines.map(({ path, product }) => [path, product]));
	const byProduct = new Map();
	for (let $ = 0, $l = findings; $ < $l.length; $++) {
		const finding = $l[$];
		{
			const product = products.get(finding.path);
			const known = byProduct.get(product);
			if (known) known.push(finding);
			else byProduct.set(product, [finding]);
		}
	}
	return [...byProduct].map(({ 0: product, 1: own }) => trialStep(own, product?.trials ?? []));
}
function trialStep(findings, commands) {
	const drawn = commands.flatMap((code, index) => [index === 0 ? require_startup.own`: ` : require_startup.own`, then `, { code }]);
	return {
		what: [
			require_startup.own`Rehearse `,
			...pathsOf(findings),
			require_startup.own` outside production`,
			...drawn
		],
		validate: [require_startup.own`the run succeeds and no task takes clearly longer than its p95`],
		back: [require_startup.own`close the pull request, and undo what the run wrote to that environment`]
	};
}
function pathsOf(findings) {
	const all = [...new Set(findings.map(({ path }) => path))];
	const shown = all.slice(0, mostFiles).flatMap((path, index) => index === 0 ? [{ code: path }] : [require_startup.own`, `, { code: path }]);
	return all.length > mostFiles ? [...shown, require_startup.own` and ${all.length - mostFiles} more`] : shown;
}
module.exports = {
	adviceBlocks,
	changeRisk,
	findingBlocks,
	foldedBlocks,
	groupsOf,
	improvement,
	isAboutSecrets,
	placeOf,
	riskOf,
	ruleLink,
	stepsOf
};
