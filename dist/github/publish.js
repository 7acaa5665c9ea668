require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_action = require("../action.js");
const require_endpoints = require("./endpoints.js");
// src/github/marker.ts
const opening = "<!-- pipeline-review:";
const closing = " -->";
function hashOf(body) {
	const { createHash } = process.getBuiltinModule("node:crypto");
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
	const head = require_action.valueAt(value, "head"), hash = require_action.valueAt(value, "hash");
	const run = require_action.numberAt(value, "run"), attempt = require_action.numberAt(value, "attempt");
	const name = require_action.valueAt(value, "name");
	const isNamed = typeof name === "string" && require_startup.isReviewName(name);
	if (!(require_action.isRecord(value) && Object.keys(value).length === (isNamed ? 6 : 5) && require_action.valueAt(value, "v") === 1) || !require_startup.isCommitSha(head) || typeof hash !== "string" || !/^[0-9a-f]{32}$/.test(hash)) return void 0;
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
// src/github/comment-plan.ts
function planComment(existing, desired, context) {
	const own = ownComments(existing, context);
	const { 0: oldest } = own;
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
		for (let $ = 0, $l = operations; $ < $l.length; $++) {
			const operation = $l[$];
			await perform(port, operation, progress);
		}
	} catch (error) {
		if (!(require_action.isUnclear(error) || require_action.statusOf(error) === 404) || progress.faults >= maxFaults) throw error;
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
		if (!require_action.isDenied(error)) throw error;
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
			const { items, isComplete } = await require_endpoints.listAll(client, `GET ${allComments}`, issue);
			if (!isComplete) throw new require_startup.OperationalError(`The pull request has more than ${items.length} comments`);
			return items.flatMap((item) => commentFrom(item) ?? []);
		},
		create: async (body) => {
			const comment = commentFrom(await client.send(`POST ${allComments}`, {
				...issue,
				body
			}));
			if (!comment) throw new require_startup.OperationalError("GitHub answered a new comment in an unknown form");
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
		headSha: () => require_endpoints.readHeadSha(client, at, pullRequest),
		pause: client.pause
	};
}
function commentFrom(value) {
	const id = require_action.numberAt(value, "id");
	if (id === void 0) return void 0;
	return {
		id,
		login: require_action.textAt(value, "user", "login") ?? "",
		body: require_action.textAt(value, "body") ?? "",
		url: require_action.textAt(value, "html_url") ?? ""
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
		return require_action.textAt(await client.send("GET /user", {}), "login") ?? "github-actions[bot]";
	} catch (error) {
		if (require_action.isDenied(error)) return jobLogin;
		throw error;
	}
}
async function viewerOf(client) {
	try {
		return require_action.textAt(await client.send("POST /graphql", { query: "query { viewer { login } }" }), "data", "viewer", "login");
	} catch {
		return;
	}
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
	const collecting = suggestions && (await Promise.resolve().then(() => require("./proposals.js"))).collectProposals(suggestions.host, client, {
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
	const { applyReview } = await Promise.resolve().then(() => require("./review.js"));
	return applyReview(client, request, collected.proposals);
}
function commentNotes(outcome) {
	if (outcome.outcome === "denied") return [deniedNote(require_startup.log`The comment`, outcome.permission)];
	if (outcome.outcome === "failed") return [require_startup.log`The comment could not be written: ${require_startup.logText(outcome.message)}`];
	if (outcome.outcome === "superseded") return [require_startup.log`The comment was not updated: a newer commit or run has already updated it`];
	return [];
}
function reviewNotes(outcome) {
	if (outcome?.outcome === "denied") return [deniedNote(require_startup.log`Suggestions`, outcome.permission)];
	if (outcome?.outcome === "failed") return [require_startup.log`Suggestions could not be written: ${require_startup.logText(outcome.message)}`];
	if (outcome?.outcome !== "done" || outcome.left === 0) return [];
	return [require_startup.log`${outcome.left} of the suggestions could not be placed; the fixes are in the report`];
}
function labelNotes(outcome) {
	if (outcome.outcome === "denied") return [deniedNote(require_startup.log`The label`, outcome.permission)];
	if (outcome.outcome === "failed") return [require_startup.log`The label could not be written: ${require_startup.logText(outcome.message)}`];
	return [];
}
function checkNotes(name, outcome) {
	if (outcome.outcome === "denied") return [deniedNote(require_startup.log`${require_startup.logText(name)}`, outcome.permission)];
	if (outcome.outcome === "failed") return [require_startup.log`${require_startup.logText(name)} could not be written: ${require_startup.logText(outcome.message)}`];
	return outcome.left > 0 ? [require_startup.log`${outcome.left} findings have no annotation in the check run; the JSON report has all`] : [];
}
function deniedNote(what, permission) {
	return require_startup.log`${what} could not be written: the job lacks the permission "${require_startup.logText(permission)}"; add it under "permissions" in the workflow`;
}
exports.checkNotes = checkNotes;
exports.labelNotes = labelNotes;
exports.publish = publish;
