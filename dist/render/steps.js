import { Gt as markdownCode, Jt as markdownPre, Kt as markdownLink, Un as adviceOf, Xt as md, Yt as markdownText, b as tallyOf, c as severityWord, g as rankedBySeverity, h as openOf, l as tallyWords, ln as joined, m as groupedBy, o as moreWords, or as severities, r as counted, un as own } from "../startup.js";
import { _ as spanWords, c as frameRows } from "../check-command.js";
// src/render/markdown-findings.ts
const icons = {
	error: md`\ud83d\udd34`,
	warning: md`\ud83d\udfe0`,
	note: md`\ud83d\udd35`
};
function findingBlocks(finding, { more, isFrameShown }, detail) {
	const { severity, message } = finding;
	const others = more > 0 ? md`, and ${more} more below` : md``;
	const place = md`${severityWord(severity)} ${ruleLink(finding)} at ${placeOf(finding, detail)}${others}`;
	return [
		joined([md`${icons[severity]} **${markdownText(message)}**`, place], "  \n"),
		...detail.frames && !isFrameShown ? frameBlocks(finding) : [],
		...detail.frames ? relatedBlocks(finding, detail) : [],
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
function relatedBlocks({ related }, detail) {
	if (related.length === 0) return [];
	const places = related.slice(0, 3).map((place) => md`- See ${placeOf(place, detail)}: ${markdownText(place.message, 200)}`);
	const rest = related.length > 3 ? [md`- and ${related.length - 3} more locations`] : [];
	return [joined([...places, ...rest], "\n")];
}
function foldedBlocks(findings, summary, detail, elsewhere) {
	if (findings.length === 0) return [];
	const where = elsewhere === void 0 ? md`` : md` (${elsewhere})`;
	if (detail.items === 0) return [md`${summary}${where}`];
	const listed = rankedBySeverity(findings).slice(0, detail.items);
	const left = rankedBySeverity(findings).slice(detail.items);
	const groups = [...groupedBy(listed, "rule").values()].flatMap((group) => groupBlocks(group, detail));
	const more = left.length > 0 ? [md`and ${moreWords(tallyOf(left))}${where}`] : [];
	return [
		md`<details>\n<summary>${summary}</summary>`,
		...groups,
		...more,
		md`</details>`
	];
}
function groupBlocks(findings, detail) {
	const [first] = findings;
	if (!first) return [];
	const alike = severities.flatMap((severity) => [...groupedBy(findings.filter((finding) => finding.severity === severity), "message").values()]);
	return [md`**${ruleLink(first)}** ${tallyWords(tallyOf(findings))}`, joined(alike.flatMap((same) => itemOf(same, detail)), "\n")];
}
const mostPlaces$1 = 10;
function itemOf(findings, detail) {
	const [first] = findings;
	if (!first) return [];
	const places = findings.slice(0, mostPlaces$1).map((finding) => placeOf(finding, detail));
	const left = findings.length - places.length;
	const more = left > 0 ? md` and ${left} more locations` : md``;
	return [md`- ${icons[first.severity]} ${markdownText(first.message, 300)} \u00b7 ${joined(places, ", ")}${more}`];
}
function ruleLink({ rule, docs }) {
	return markdownLink(markdownCode(rule, 100), docs);
}
function placeOf({ path, line }, { addressOf }) {
	const words = markdownCode(`${path.length > 180 ? `\u2026${path.slice(-180)}` : path}:${line}`);
	const address = addressOf?.(path, line) ?? null;
	return address === null ? words : markdownLink(words, address);
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
		joined(shown.map((group) => groupItem(report, group, detail)), "\n"),
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
function groupItem(report, group, detail) {
	const [first] = group;
	const places = group.slice(0, mostPlaces).map((finding) => placeOf(finding, detail));
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
// src/render/steps.ts
const mostFiles = 5;
const check = { command: own`pipeline-review check` };
function stepsOf(report) {
	const open = openOf(report);
	if (open.length === 0) return [];
	const mechanical = open.filter((finding) => finding.fix?.safety === "safe" && !isAboutSecrets(finding));
	const byHand = open.filter((finding) => finding.fix?.safety !== "safe" && !finding.isAdvisory && !isAboutSecrets(finding));
	const ofSeverity = (wanted) => byHand.filter(({ severity }) => severity === wanted);
	return [
		...secretStep(open.filter(isAboutSecrets)),
		...fixStep(mechanical),
		...handStep(own`Fix the errors`, ofSeverity("error")),
		...handStep(own`Fix the warnings`, ofSeverity("warning")),
		...handStep(own`Fix the notes that you agree with; suppress the others with a reason`, ofSeverity("note")),
		...adviceStep(open.filter(({ isAdvisory, fix }) => isAdvisory && fix?.safety !== "safe")),
		...trialSteps(report, open)
	];
}
function secretStep(findings) {
	if (findings.length === 0) return [];
	return [{
		what: [
			own`Revoke the possible credential in `,
			...pathsOf(findings),
			own`, store a new one in the platform, and refer to it`
		],
		validate: [
			own`the old credential is rejected, and `,
			check,
			own` no longer reports it`
		],
		back: [own`not possible: the old credential stays in the repository history, so it must stay revoked`]
	}];
}
function fixStep(findings) {
	if (findings.length === 0) return [];
	const which = findings.length === 1 ? own`fix that does` : own`${findings.length} fixes that do`;
	return [{
		what: [
			own`Apply the ${which} not change what runs: `,
			{ command: own`pipeline-review check --fix` },
			own` for `,
			...pathsOf(findings)
		],
		validate: [
			own`the diff contains nothing else, and `,
			check,
			own` no longer reports them`
		],
		back: [own`revert the commit; only these files changed`]
	}];
}
function handStep(title, findings) {
	if (findings.length === 0) return [];
	return [{
		what: [
			own`${title} (${tallyWords(tallyOf(findings))}) in `,
			...pathsOf(findings),
			own`, with one commit for each rule`
		],
		validate: [check, own` no longer reports them, and a rehearsal shows that the task still works`],
		back: [own`revert the commit of that rule`]
	}];
}
function adviceStep(findings) {
	if (findings.length === 0) return [];
	const counts = tallyWords(tallyOf(findings));
	return [{
		what: [own`Review the advice from past runs and the workspace (${counts}); it never fails the check`],
		validate: [own`after new runs, the same review shows fewer failures or a shorter p95`],
		back: [own`revert the commit; this report has the old numbers`]
	}];
}
function trialSteps(report, findings) {
	const products = new Map(report.pipelines.map(({ path, product }) => [path, product]));
	const byProduct = new Map();
	for (const finding of findings) {
		const product = products.get(finding.path);
		const known = byProduct.get(product);
		if (known) known.push(finding);
		else byProduct.set(product, [finding]);
	}
	return [...byProduct].map(([product, own]) => trialStep(own, product?.trials ?? []));
}
function trialStep(findings, commands) {
	const drawn = commands.flatMap((code, index) => [index === 0 ? own`: ` : own`, then `, { code }]);
	return {
		what: [
			own`Rehearse `,
			...pathsOf(findings),
			own` outside production`,
			...drawn
		],
		validate: [own`the run succeeds and no task takes clearly longer than its p95`],
		back: [own`close the pull request, and undo what the run wrote to that environment`]
	};
}
function pathsOf(findings) {
	const all = [...new Set(findings.map(({ path }) => path))];
	const shown = all.slice(0, mostFiles).flatMap((path, index) => index === 0 ? [{ code: path }] : [own`, `, { code: path }]);
	return all.length > mostFiles ? [...shown, own` and ${all.length - mostFiles} more`] : shown;
}
export { improvement as a, findingBlocks as c, ruleLink as d, groupsOf as i, foldedBlocks as l, adviceBlocks as n, isAboutSecrets as o, changeRisk as r, riskOf as s, stepsOf as t, placeOf as u };
