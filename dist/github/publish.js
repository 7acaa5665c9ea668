import { An as replaceHidden, Ct as markdownCode, Dt as markdownText, Ln as OperationalError, Ot as md, P as isReviewName, fn as lineIndexAt, h as rankedBySeverity, jt as logText, kt as log, m as openOf, pn as lineStartsOf, zn as messageOf } from "../startup.js";
import { o as isCommitSha } from "../discover/git.js";
import { a as textAt, o as valueAt, r as numberAt, t as isRecord } from "./shape.js";
import { n as isUnclear, r as statusOf, t as isDenied } from "./refusal.js";
import { a as listPullFiles, r as listAll, s as readHeadSha } from "./endpoints.js";
import { n as gitBlobName } from "../discover/blob-name.js";
import { $ as decodeBytes, Z as mostFileBytes } from "../check-command.js";
import { t as applyEdits } from "../text/fix.js";
import { createHash } from "node:crypto";
// src/github/marker.ts
const opening$1 = "<!-- pipeline-review:";
const closing$1 = " -->";
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
	return `${opening$1}${JSON.stringify(state)}${closing$1}\n${body}`;
}
function stateOf(comment) {
	const line = comment.split("\n", 1)[0]?.trimEnd() ?? "";
	if (line.length > 400 || !line.startsWith(opening$1) || !line.endsWith(closing$1)) return void 0;
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
// src/github/plan.ts
function planComment(existing, desired, context) {
	const own = ownComments(existing, context);
	const [oldest] = own;
	if (context.policy === "never") return {
		operations: [],
		reason: "not wanted",
		kept: null
	};
	if (context.currentHead !== context.order.head) return {
		operations: [],
		reason: "superseded",
		kept: oldest ?? null
	};
	if (!oldest) return planFirst(desired, context);
	const later = own.filter((comment) => isLater(comment.state, context.order)).sort(laterFirst)[0];
	const wanted = later ? later.body : withMarker(desired.body, context.order);
	const isIdentical = later ? later === oldest : isSettled(oldest, desired, context.order);
	const update = isIdentical ? [] : [{
		do: "update",
		id: oldest.id,
		body: wanted
	}];
	const surplus = own.slice(1).map(({ id }) => ({
		do: "delete",
		id
	}));
	const reason = later ? "superseded" : isIdentical ? "identical" : "updated";
	return {
		operations: [...update, ...surplus],
		reason,
		kept: oldest
	};
}
function planFirst(desired, context) {
	if (!{
		always: true,
		"on-change": desired.isRelevant,
		"on-findings": desired.hasFindings,
		never: false
	}[context.policy]) return {
		operations: [],
		reason: "not wanted",
		kept: null
	};
	return {
		operations: [{
			do: "create",
			body: withMarker(desired.body, context.order)
		}],
		reason: "created",
		kept: null
	};
}
function ownComments(existing, { login, order }) {
	return existing.flatMap((comment) => {
		const state = comment.login === login ? stateOf(comment.body) : void 0;
		return state && state.name === order.name ? [{
			...comment,
			state
		}] : [];
	}).sort((one, other) => one.id - other.id);
}
function laterFirst(one, other) {
	return other.state.run - one.state.run || other.state.attempt - one.state.attempt;
}
function isSettled(comment, desired, order) {
	return asShown(comment.body) === asShown(withMarker(desired.body, comment.state)) && comment.state.hash === hashOf(desired.body) && !isLater(order, comment.state);
}
function asShown(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/github/apply.ts
const settleMs = 1500;
const maxRounds = 8;
const maxFaults = 1;
async function applyComment(port, request) {
	if (request.policy === "never") return { outcome: "not wanted" };
	const progress = {
		login: "",
		isCertain: false,
		done: void 0,
		created: void 0,
		url: null,
		faults: 0
	};
	try {
		return await bringUpToDate(port, request, progress);
	} catch (error) {
		if (progress.done) return {
			outcome: progress.done,
			url: progress.url
		};
		if (isDenied(error)) return {
			outcome: "denied",
			permission: "pull-requests: write"
		};
		return {
			outcome: "failed",
			message: messageOf(error)
		};
	}
}
async function bringUpToDate(port, request, progress) {
	progress.login = await port.login();
	for (let round = 0; round < maxRounds; round++) {
		const plan = await planNow(port, request, progress);
		progress.url = plan.kept?.url ?? progress.url;
		if (plan.reason === "not wanted") return { outcome: "not wanted" };
		if (plan.operations.length === 0) return await finish(port, plan, progress);
		await performOnce(port, plan.operations, progress);
		if (plan.reason === "updated") await port.pause(settleMs);
	}
	return {
		outcome: progress.done ?? "superseded",
		url: progress.url
	};
}
async function planNow(port, request, progress) {
	const existing = await port.list();
	const currentHead = await port.headSha();
	const { order, policy, desired } = request;
	const plan = planComment(existing, desired, {
		login: progress.login,
		order,
		policy,
		currentHead
	});
	if (plan.reason !== "created" || progress.isCertain || !existing.some(isFromSomeBot)) return plan;
	progress.isCertain = true;
	progress.login = await port.certainLogin() ?? progress.login;
	return planComment(existing, desired, {
		login: progress.login,
		order,
		policy,
		currentHead
	});
}
function isFromSomeBot(comment) {
	return comment.login.endsWith("[bot]") && stateOf(comment.body) !== void 0;
}
async function finish(port, plan, progress) {
	if (plan.reason !== "superseded") return {
		outcome: progress.done ?? "identical",
		url: progress.url
	};
	const { created } = progress;
	const mine = created && (await port.list()).find((comment) => comment.id === created.id);
	if (created && mine && mine.body === created.body) await removeQuietly(port, created.id);
	return {
		outcome: "superseded",
		url: progress.url
	};
}
async function performOnce(port, operations, progress) {
	try {
		for (const operation of operations) await perform(port, operation, progress);
	} catch (error) {
		if (!(isUnclear(error) || statusOf(error) === 404) || progress.faults >= maxFaults) throw error;
		progress.faults++;
	}
}
async function perform(port, operation, progress) {
	if (operation.do === "delete") return removeQuietly(port, operation.id);
	if (operation.do === "update") {
		await port.update(operation.id, operation.body);
		progress.done ??= "updated";
		return;
	}
	const created = await port.create(operation.body);
	progress.created = created;
	progress.done = "created";
	progress.url = created.url;
	progress.login = created.login;
	progress.isCertain = true;
}
async function removeQuietly(port, id) {
	try {
		await port.remove(id);
	} catch (error) {
		if (!isDenied(error)) throw error;
	}
}
// src/github/comments.ts
const oneComment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const allComments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
function commentPort(client, at, pullRequest, identity) {
	const issue = {
		...at,
		issue_number: pullRequest
	};
	return {
		...identity,
		list: async () => {
			const { items, isComplete } = await listAll(client, `GET ${allComments}`, issue);
			if (!isComplete) throw new OperationalError(`The pull request has more than ${items.length} comments`);
			return items.flatMap((item) => commentFrom(item) ?? []);
		},
		create: async (body) => {
			const comment = commentFrom(await client.send(`POST ${allComments}`, {
				...issue,
				body
			}));
			if (!comment) throw new OperationalError("GitHub answered a new comment in an unknown form");
			return comment;
		},
		update: async (id, body) => void await client.send(`PATCH ${oneComment}`, {
			...at,
			comment_id: id,
			body
		}),
		remove: async (id) => void await client.send(`DELETE ${oneComment}`, {
			...at,
			comment_id: id
		}),
		headSha: () => readHeadSha(client, at, pullRequest),
		pause: client.pause
	};
}
function commentFrom(value) {
	const id = numberAt(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		login: textAt(value, "user", "login") ?? "",
		body: textAt(value, "body") ?? "",
		url: textAt(value, "html_url") ?? ""
	};
}
// src/github/identity.ts
const jobLogin = "github-actions[bot]";
function identityOf(client, token) {
	let login;
	let viewer;
	return {
		login: () => {
			login ??= loginOf(client, token);
			return login;
		},
		certainLogin: () => {
			viewer ??= viewerOf(client);
			return viewer;
		}
	};
}
async function loginOf(client, token) {
	if (token.startsWith("ghs_")) return jobLogin;
	try {
		return textAt(await client.send("GET /user", {}), "login") ?? "github-actions[bot]";
	} catch (error) {
		if (isDenied(error)) return jobLogin;
		throw error;
	}
}
async function viewerOf(client) {
	try {
		return textAt(await client.send("POST /graphql", { query: "query { viewer { login } }" }), "data", "viewer", "login");
	} catch {
		return;
	}
}
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
// src/github/suggestion.ts
const mostLines = 60;
function replacementOf(text, fix) {
	const start = Math.min(...fix.edits.map((edit) => edit.span.start));
	const end = Math.max(...fix.edits.map((edit) => edit.span.end));
	if (!(start >= 0 && start <= end && end <= text.length)) return void 0;
	const starts = realLines(text);
	const first = lineIndexAt(starts, start);
	const last = Math.max(first, lineIndexAt(starts, end > start ? end - 1 : start));
	return wholeLines(text, starts, fix.edits, {
		first,
		last
	});
}
function realLines(text) {
	return lineStartsOf(text).filter((start) => start < text.length || start === 0);
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
	const after = applyEdits(before, local);
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
	replaceHidden(text.replace(/[\t\n]/g, " "), () => {
		isHidden = true;
		return "";
	});
	return isHidden;
}
const opening = "<!-- pipeline-review-finding:";
const closing = " -->";
function bodyOf(finding, fix, lines, reviewName) {
	const care = fix.safety === "unsafe" ? md` Check it before you apply it: it changes what the pipeline does.` : md``;
	const sentence = md`**${markdownText(finding.message)}** (${markdownCode(finding.rule)})`;
	const proposal = md`${markdownText(fix.title)}.${care}`;
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
const mostRemovals = 10;
function planReview(proposals, existing) {
	const wanted = new Set(proposals.map((proposal) => proposal.fingerprint));
	const present = new Set();
	const remove = [];
	const rated = [...existing].sort((one, other) => Number(other.hasReplies) - Number(one.hasReplies) || one.id - other.id);
	for (const { id, fingerprint, isOutdated, hasReplies } of rated) if (wanted.has(fingerprint) && !present.has(fingerprint) && (!isOutdated || hasReplies)) present.add(fingerprint);
	else if (!hasReplies) remove.push(id);
	const missing = distinct(proposals).filter((proposal) => !present.has(proposal.fingerprint));
	const post = missing.slice(0, 25);
	return {
		post,
		remove: remove.slice(0, mostRemovals),
		left: missing.length - post.length
	};
}
function distinct(proposals) {
	return [...new Map(proposals.map((proposal) => [proposal.fingerprint, proposal])).values()];
}
async function applyReview(client, request, proposals) {
	try {
		const plan = planReview(proposals, await listOwn(client, request));
		if (plan.post.length === 0 && plan.remove.length === 0) return {
			outcome: "done",
			posted: 0,
			removed: 0,
			left: plan.left
		};
		if (await readHeadSha(client, request.at, request.pullRequest) !== request.headSha) return { outcome: "superseded" };
		const posted = await postAll(client, request, plan.post);
		return {
			outcome: "done",
			posted,
			removed: await removeAll(client, request, posted > 0 ? planReview(proposals, await listOwn(client, request)).remove : plan.remove),
			left: plan.left + plan.post.length - posted
		};
	} catch (error) {
		if (isDenied(error)) return {
			outcome: "denied",
			permission: "pull-requests: write"
		};
		return {
			outcome: "failed",
			message: messageOf(error)
		};
	}
}
async function listOwn(client, request) {
	const { items } = await listAll(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...request.at,
		pull_number: request.pullRequest
	});
	const answered = new Set(items.map((item) => numberAt(item, "in_reply_to_id")));
	const marked = items.filter((item) => fingerprintIn(textAt(item, "body") ?? "", request.reviewName) !== void 0);
	const login = await loginAmong(request.identity, marked);
	return marked.flatMap((item) => {
		const id = numberAt(item, "id");
		const fingerprint = fingerprintIn(textAt(item, "body") ?? "", request.reviewName);
		const isOurs = authorOf(item) === login && valueAt(item, "in_reply_to_id") === void 0;
		if (id === void 0 || fingerprint === void 0 || !isOurs) return [];
		return [{
			id,
			fingerprint,
			isOutdated: numberAt(item, "line") === void 0,
			hasReplies: answered.has(id)
		}];
	});
}
async function loginAmong(identity, marked) {
	const login = await identity.login();
	return marked.some((item) => authorOf(item) !== login && authorOf(item)?.endsWith("[bot]")) ? await identity.certainLogin() ?? login : login;
}
function authorOf(item) {
	return textAt(item, "user", "login");
}
async function postAll(client, request, proposals) {
	const waiting = proposals.length > 0 ? [proposals] : [];
	let posted = 0;
	for (let tries = 0; tries < mostReviews; tries++) {
		const part = waiting.shift();
		if (!part) break;
		if (await isTaken(client, request, part)) posted += part.length;
		else if (part.length > 1) waiting.push(part.slice(0, part.length >> 1), part.slice(part.length >> 1));
	}
	return posted;
}
const mostReviews = 10;
async function isTaken(client, request, proposals) {
	const parameters = {
		...request.at,
		pull_number: request.pullRequest,
		commit_id: request.headSha
	};
	try {
		await client.send("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...parameters,
			event: "COMMENT",
			body: "Fixes of the pipeline review that can be applied with a click.",
			comments: proposals.map(commentOf)
		});
		return true;
	} catch (error) {
		if (statusOf(error) === 422) return false;
		if (!isUnclear(error)) throw error;
		const present = new Set((await listOwn(client, request)).map((comment) => comment.fingerprint));
		if (proposals.every((proposal) => present.has(proposal.fingerprint))) return true;
		throw error;
	}
}
function commentOf({ path, body, first, last }) {
	const end = {
		path,
		body,
		line: last,
		side: "RIGHT"
	};
	return first < last ? {
		...end,
		start_line: first,
		start_side: "RIGHT"
	} : end;
}
async function removeAll(client, request, ids) {
	let removed = 0;
	for (const id of ids) try {
		await client.send("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			...request.at,
			comment_id: id
		});
		removed++;
	} catch (error) {
		if (!isDenied(error)) throw error;
	}
	return removed;
}
// src/github/publish.ts
async function publish(target, comment, suggestions) {
	const { client, context, token, reviewName } = target;
	const { owner, repo, pullRequest, headSha } = context;
	const at = {
		owner,
		repo
	};
	const identity = identityOf(client, token);
	const order = {
		head: headSha,
		run: context.runId,
		attempt: context.runAttempt,
		...reviewName !== void 0 && { name: reviewName }
	};
	const collecting = suggestions && collectProposals(suggestions.host, client, {
		at,
		pullRequest,
		reviewName
	}, suggestions.report);
	const written = await applyComment(commentPort(client, at, pullRequest, identity), {
		...comment,
		order
	});
	const collected = await collecting;
	const review = collected && await suggest(client, {
		at,
		pullRequest,
		headSha,
		identity,
		reviewName
	}, collected, context.activity);
	return {
		commentUrl: "url" in written ? written.url : null,
		notes: [...commentNotes(written), ...reviewNotes(review)]
	};
}
async function suggest(client, request, collected, activity) {
	if ("message" in collected) return {
		outcome: "failed",
		message: collected.message
	};
	if (collected.proposals.length === 0 && activity === "opened") return null;
	return applyReview(client, request, collected.proposals);
}
function commentNotes(outcome) {
	if (outcome.outcome === "denied") return [deniedNote(log`The comment`, outcome.permission)];
	if (outcome.outcome === "failed") return [log`The comment could not be written: ${logText(outcome.message)}`];
	if (outcome.outcome === "superseded") return [log`The comment was not updated: a newer commit or run has already updated it`];
	return [];
}
function reviewNotes(outcome) {
	if (outcome?.outcome === "denied") return [deniedNote(log`Suggestions`, outcome.permission)];
	if (outcome?.outcome === "failed") return [log`Suggestions could not be written: ${logText(outcome.message)}`];
	if (outcome?.outcome !== "done" || outcome.left === 0) return [];
	return [log`${outcome.left} of the suggestions could not be placed; the fixes are in the report`];
}
function labelNotes(outcome) {
	if (outcome.outcome === "denied") return [deniedNote(log`The label`, outcome.permission)];
	if (outcome.outcome === "failed") return [log`The label could not be written: ${logText(outcome.message)}`];
	return [];
}
function checkNotes(name, outcome) {
	if (outcome.outcome === "denied") return [deniedNote(log`${logText(name)}`, outcome.permission)];
	if (outcome.outcome === "failed") return [log`${logText(name)} could not be written: ${logText(outcome.message)}`];
	return outcome.left > 0 ? [log`${outcome.left} findings have no annotation in the check run; the JSON report has all`] : [];
}
function deniedNote(what, permission) {
	return log`${what} could not be written: the job lacks the permission "${logText(permission)}"; add it under "permissions" in the workflow`;
}
export { checkNotes, labelNotes, publish };
