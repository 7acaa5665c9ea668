require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_endpoints = require("./endpoints.js");
const require_action = require("../action.js");
const require_suggestion = require("./suggestion.js");
const mostRemovals = 10;
function planReview(proposals, existing) {
	const wanted = new Set(proposals.map((proposal) => proposal.fingerprint));
	const present = new Set();
	const remove = [];
	const rated = [...existing].sort((one, other) => Number(other.hasReplies) - Number(one.hasReplies) || one.id - other.id);
	for (let $ = 0, $l = rated; $ < $l.length; $++) {
		const { id, fingerprint, isOutdated, hasReplies } = $l[$];
		if (wanted.has(fingerprint) && !present.has(fingerprint) && (!isOutdated || hasReplies)) present.add(fingerprint);
		else if (!hasReplies) remove.push(id);
	}
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
		if (await require_endpoints.readHeadSha(client, request.at, request.pullRequest) !== request.headSha) return { outcome: "superseded" };
		const posted = await postAll(client, request, plan.post);
		return {
			outcome: "done",
			posted,
			removed: await removeAll(client, request, posted > 0 ? planReview(proposals, await listOwn(client, request)).remove : plan.remove),
			left: plan.left + plan.post.length - posted
		};
	} catch (error) {
		if (require_action.isDenied(error)) return {
			outcome: "denied",
			permission: "pull-requests: write"
		};
		return {
			outcome: "failed",
			message: require_startup.messageOf(error)
		};
	}
}
async function listOwn(client, request) {
	const { items } = await require_endpoints.listAll(client, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
		...request.at,
		pull_number: request.pullRequest
	});
	const answered = new Set(items.map((item) => require_action.numberAt(item, "in_reply_to_id")));
	const marked = items.filter((item) => require_suggestion.fingerprintIn(require_action.textAt(item, "body") ?? "", request.reviewName) !== void 0);
	const login = await loginAmong(request.identity, marked);
	return marked.flatMap((item) => {
		const id = require_action.numberAt(item, "id");
		const fingerprint = require_suggestion.fingerprintIn(require_action.textAt(item, "body") ?? "", request.reviewName);
		const isOurs = authorOf(item) === login && require_action.valueAt(item, "in_reply_to_id") === void 0;
		if (id === void 0 || fingerprint === void 0 || !isOurs) return [];
		return [{
			id,
			fingerprint,
			isOutdated: require_action.numberAt(item, "line") === void 0,
			hasReplies: answered.has(id)
		}];
	});
}
async function loginAmong(identity, marked) {
	const login = await identity.login();
	return marked.some((item) => authorOf(item) !== login && authorOf(item)?.endsWith("[bot]")) ? await identity.certainLogin() ?? login : login;
}
function authorOf(item) {
	return require_action.textAt(item, "user", "login");
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
		if (require_action.statusOf(error) === 422) return false;
		if (!require_action.isUnclear(error)) throw error;
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
	for (let $ = 0, $l = ids; $ < $l.length; $++) {
		const id = $l[$];
		try {
			await client.send("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
				...request.at,
				comment_id: id
			});
			removed++;
		} catch (error) {
			if (!require_action.isDenied(error)) throw error;
		}
	}
	return removed;
}
exports.applyReview = applyReview;
