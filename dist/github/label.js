require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_action = require("../action.js");
// src/github/label.ts
const labelsOf = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
async function applyLabel(client, request, verdict) {
	const { at, pullRequest, label } = request;
	const issue = {
		owner: at.owner,
		repo: at.repo,
		issue_number: pullRequest
	};
	try {
		const pull = await client.send("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...at,
			pull_number: pullRequest
		});
		if (require_action.shaAt(pull, "head", "sha") !== request.headSha) return { outcome: "superseded" };
		const present = require_action.listAt(pull, "labels").some((item) => require_action.textAt(item, "name")?.toLowerCase() === label.toLowerCase());
		const isWanted = verdict !== "pass";
		if (present === isWanted) return { outcome: "right already" };
		if (!isWanted) return { outcome: await removed(client, {
			...issue,
			name: label
		}) };
		await client.send(`POST ${labelsOf}`, {
			...issue,
			labels: [label]
		});
		return { outcome: "set" };
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
async function removed(client, parameters) {
	try {
		await client.send(`DELETE ${labelsOf}/{name}`, parameters);
		return "removed";
	} catch (error) {
		if (require_action.statusOf(error) === 404) return "right already";
		throw error;
	}
}
exports.applyLabel = applyLabel;
