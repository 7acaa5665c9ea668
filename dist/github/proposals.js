import { n as gitBlobName } from "../discover/blob-name.js";
import { dr as messageOf, g as rankedBySeverity, h as openOf } from "../startup.js";
import { Ia as mostFileBytes, fo as decodeBytes } from "../check-command.js";
import { a as listPullFiles } from "./endpoints.js";
import { n as proposalFor } from "./suggestion.js";
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
	const fixable = rankedBySeverity(openOf(report).filter((finding) => finding.fix !== null));
	if (fixable.length === 0) return { proposals: [] };
	try {
		const { files } = await listPullFiles(client, pull.at, pull.pullRequest);
		const byPath = new Map(files.map((file) => [file.path, file]));
		const paths = [...new Set(fixable.map((finding) => finding.path))];
		const proposals = await Promise.all(paths.map((path) => proposalsIn(host, byPath.get(path), fixable.filter((finding) => finding.path === path), pull.reviewName)));
		const ranks = new Map(fixable.map(({ fingerprint }, rank) => [fingerprint, rank]));
		const rankOf = ({ fingerprint }) => ranks.get(fingerprint) ?? ranks.size;
		return { proposals: apart(proposals.flat().sort((one, other) => rankOf(one) - rankOf(other))) };
	} catch (error) {
		return { message: messageOf(error) };
	}
}
function apart(proposals) {
	const kept = [];
	for (const proposal of proposals) {
		const meets = (other) => other.path === proposal.path && other.first <= proposal.last && proposal.first <= other.last;
		if (!kept.some(meets)) kept.push(proposal);
	}
	return kept;
}
async function proposalsIn(host, file, findings, reviewName) {
	if (file?.patch === void 0 || file.status === "removed") return [];
	const bytes = await host.read(file.path, mostFileBytes);
	if (!bytes || gitBlobName(bytes) !== file.blob) return [];
	const decoded = decodeBytes(bytes);
	if ("problem" in decoded || bytes[0] === byteOrderMark) return [];
	const hunks = parseHunks(file.patch);
	return findings.flatMap((finding) => proposalFor(finding, decoded.text, hunks, reviewName) ?? []);
}
const byteOrderMark = 239;
export { collectProposals };
