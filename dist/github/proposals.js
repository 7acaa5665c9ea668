require("../rolldown-runtime.js");
const require_blob_name = require("../discover/blob-name.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_endpoints = require("./endpoints.js");
const require_suggestion = require("./suggestion.js");
// src/github/diff.ts
const hunkHead = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
function parseHunks(patch) {
	const lines = patch.split("\n");
	const hunks = [];
	let at = 0;
	for (let head = hunkHead.exec(lines[at] ?? ""); head; head = hunkHead.exec(lines[at] ?? "")) {
		const { hunk, next } = hunkAt(lines, at + 1, {
			old: countOf(head[1]),
			new: countOf(head[3])
		}, Number(head[2]));
		hunks.push(hunk);
		at = next;
	}
	return hunks;
}
function countOf(text) {
	return text === void 0 ? 1 : Number(text);
}
function hunkAt(lines, from, counts, firstLine) {
	const added = [];
	let left = counts.old;
	let right = counts.new;
	let line = firstLine;
	let at = from;
	for (; at < lines.length && (left > 0 || right > 0); at++) {
		const sign = lines[at]?.[0] ?? " ";
		if (sign === "\\") continue;
		if (sign !== " " && sign !== "+" && sign !== "-") break;
		if (sign !== "+") left--;
		if (sign === "-") continue;
		if (sign === "+") extend(added, line);
		right--;
		line++;
	}
	while (lines[at]?.startsWith("\\")) at++;
	return {
		hunk: {
			shown: line > firstLine ? {
				first: firstLine,
				last: line - 1
			} : null,
			added
		},
		next: at
	};
}
function extend(ranges, line) {
	const last = ranges.at(-1);
	if (last?.last === line - 1) ranges[ranges.length - 1] = {
		first: last.first,
		last: line
	};
	else ranges.push({
		first: line,
		last: line
	});
}
// src/github/proposals.ts
async function collectProposals(host, client, pull, report) {
	const fixable = require_startup.rankedBySeverity(require_startup.openOf(report).filter((finding) => finding.fix !== null));
	if (fixable.length === 0) return { proposals: [] };
	try {
		const { files } = await require_endpoints.listPullFiles(client, pull.at, pull.pullRequest);
		const byPath = new Map(files.map((file) => [file.path, file]));
		const paths = [...new Set(fixable.map((finding) => finding.path))];
		const proposals = await Promise.all(paths.map((path) => proposalsIn(host, byPath.get(path), fixable.filter((finding) => finding.path === path), pull.reviewName)));
		const ranks = new Map(fixable.map(({ fingerprint }, rank) => [fingerprint, rank]));
		const rankOf = ({ fingerprint }) => ranks.get(fingerprint) ?? ranks.size;
		return { proposals: apart(proposals.flat().sort((one, other) => rankOf(one) - rankOf(other))) };
	} catch (error) {
		return { message: require_startup.messageOf(error) };
	}
}
function apart(proposals) {
	const kept = [];
	for (let $ = 0, $l = proposals; $ < $l.length; $++) {
		const proposal = $l[$];
		{
			const meets = (other) => other.path === proposal.path && other.first <= proposal.last && proposal.first <= other.last;
			if (!kept.some(meets)) kept.push(proposal);
		}
	}
	return kept;
}
async function proposalsIn(host, file, findings, reviewName) {
	if (file?.patch === void 0 || file.status === "removed") return [];
	const bytes = await host.read(file.path, require_check_command.mostFileBytes);
	if (!bytes || require_blob_name.gitBlobName(bytes) !== file.blob) return [];
	const decoded = require_check_command.decodeBytes(bytes);
	if ("problem" in decoded || bytes[0] === byteOrderMark) return [];
	const hunks = parseHunks(file.patch);
	return findings.flatMap((finding) => require_suggestion.proposalFor(finding, decoded.text, hunks, reviewName) ?? []);
}
const byteOrderMark = 239;
exports.collectProposals = collectProposals;
