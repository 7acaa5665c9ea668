import { o as isCommitSha } from "../discover/git.js";
import { o as valueAt, r as numberAt, t as isRecord } from "./shape.js";
import { createHash } from "node:crypto";
// src/github/marker.ts
function isReviewName(text) {
	return /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/.test(text) && !text.includes("--");
}
const opening = "<!-- pipeline-review:";
const closing = " -->";
function hashOf(body) {
	return createHash("sha256").update(body).digest("hex").slice(0, 32);
}
function withMarker(body, order) {
	const { head, run, attempt, name } = order;
	const state = {
		v: 1,
		head,
		run,
		attempt,
		hash: hashOf(body),
		...name !== void 0 && { name }
	};
	return `${opening}${JSON.stringify(state)}${closing}\n${body}`;
}
function stateOf(comment) {
	const line = comment.split("\n", 1)[0]?.trimEnd() ?? "";
	if (line.length > 400 || !line.startsWith(opening) || !line.endsWith(closing)) return void 0;
	try {
		return stateFrom(JSON.parse(line.slice(21, -4)));
	} catch {
		return;
	}
}
function stateFrom(value) {
	const [head, hash] = [valueAt(value, "head"), valueAt(value, "hash")];
	const [run, attempt] = [numberAt(value, "run"), numberAt(value, "attempt")];
	const name = valueAt(value, "name");
	const isNamed = typeof name === "string" && isReviewName(name);
	if (!(isRecord(value) && Object.keys(value).length === (isNamed ? 6 : 5) && valueAt(value, "v") === 1) || !isCommitSha(head) || typeof hash !== "string" || !/^[0-9a-f]{32}$/.test(hash)) return void 0;
	if (run === void 0 || attempt === void 0) return void 0;
	return {
		v: 1,
		head,
		run,
		attempt,
		hash,
		...isNamed && { name }
	};
}
function isLater(one, other) {
	return one.head === other.head && (one.run > other.run || one.run === other.run && one.attempt > other.attempt);
}
export { withMarker as a, stateOf as i, isLater as n, isReviewName as r, hashOf as t };
