const require_startup = require("../startup.js");
const require_fix = require("../text/fix.js");
// src/github/suggestion.ts
const mostLines = 60;
function replacementOf(text, fix) {
	const start = Math.min(...fix.edits.map((edit) => edit.span.start));
	const end = Math.max(...fix.edits.map((edit) => edit.span.end));
	if (!(start >= 0 && start <= end && end <= text.length)) return void 0;
	const starts = realLines(text);
	const first = require_startup.lineIndexAt(starts, start);
	const last = Math.max(first, require_startup.lineIndexAt(starts, end > start ? end - 1 : start));
	return wholeLines(text, starts, fix.edits, {
		first,
		last
	});
}
function realLines(text) {
	return require_startup.lineStartsOf(text).filter((start) => start < text.length || start === 0);
}
function wholeLines(text, starts, edits, index) {
	const last = Math.min(index.last, starts.length - 1);
	const from = starts[index.first] ?? 0;
	const to = starts[last + 1] ?? text.length;
	const local = edits.map((edit) => ({
		span: {
			start: edit.span.start - from,
			end: edit.span.end - from
		},
		text: edit.text
	}));
	const before = text.slice(from, to);
	const after = require_fix.applyEdits(before, local);
	if (after !== "" && before.endsWith("\n") && !after.endsWith("\n") && last + 1 < starts.length) return wholeLines(text, starts, edits, {
		first: index.first,
		last: last + 1
	});
	if (after === before) return void 0;
	const isEnded = before.endsWith("\n");
	const content = isEnded ? after.replace(/\n$/, "") : after;
	return {
		first: index.first + 1,
		last: last + 1,
		lines: isEnded && after === "" ? [] : content.split("\n")
	};
}
function liesInOneHunk(range, hunks) {
	return hunks.some(({ shown }) => shown !== null && shown.first <= range.first && range.last <= shown.last);
}
function proposalFor(finding, text, hunks, reviewName) {
	if (!finding.fix || finding.fix.isBesideSecret || finding.suppressed !== null) return void 0;
	const replacement = replacementOf(text, finding.fix);
	if (!replacement || !liesInOneHunk(replacement, hunks)) return void 0;
	const { first, last } = replacement;
	const lines = replacement.lines.map((line) => line.replace(/\r$/, ""));
	const content = lines.join("\n");
	if (hasMixedEnds(text) || hasHidden(content) || Math.max(lines.length, last - first + 1) > mostLines) return void 0;
	const { fingerprint, path } = finding;
	return {
		fingerprint,
		path,
		first,
		last,
		body: bodyOf(finding, finding.fix, lines, reviewName)
	};
}
function hasMixedEnds(text) {
	return text.includes("\r") && /(?:^|[^\r])\n|\r(?!\n)/.test(text);
}
function hasHidden(text) {
	let isHidden = false;
	require_startup.replaceHidden(text.replace(/[\t\n]/g, " "), () => {
		isHidden = true;
		return "";
	});
	return isHidden;
}
const opening = "<!-- pipeline-review-finding:";
const closing = " -->";
function bodyOf(finding, fix, lines, reviewName) {
	const care = fix.safety === "unsafe" ? require_startup.md` Check it before you apply it: it changes what the pipeline does.` : require_startup.md``;
	const sentence = require_startup.md`**${require_startup.markdownText(finding.message)}** (${require_startup.markdownCode(finding.rule)})`;
	const proposal = require_startup.md`${require_startup.markdownText(fix.title)}.${care}`;
	const fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
	const suggestion = [
		`${fence}suggestion`,
		...lines,
		fence
	].join("\n");
	const owner = reviewName === void 0 ? "" : ` of ${reviewName}`;
	return [
		`${opening}${finding.fingerprint}${owner}${closing}`,
		sentence,
		"",
		proposal,
		"",
		suggestion
	].join("\n");
}
function longestRun(lines) {
	return lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function fingerprintIn(body, reviewName) {
	const line = body.split("\n", 1)[0]?.trimEnd() ?? "";
	if (!line.startsWith(opening) || !line.endsWith(closing)) return void 0;
	const [fingerprint = "", ...owner] = line.slice(29, -4).split(" of ");
	if (owner.join(" of ") !== (reviewName ?? "")) return void 0;
	return /^[0-9a-f]{8,64}$/.test(fingerprint) ? fingerprint : void 0;
}
module.exports = {
	fingerprintIn,
	proposalFor
};
