import { dr as messageOf } from "../startup.js";
import { a as textAt, i as shaAt, n as listAt } from "./json-fields.js";
import { r as statusOf, t as isDenied } from "./refusal.js";
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
		if (shaAt(pull, "head", "sha") !== request.headSha) return { outcome: "superseded" };
		const present = listAt(pull, "labels").some((item) => textAt(item, "name")?.toLowerCase() === label.toLowerCase());
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
async function removed(client, parameters) {
	try {
		await client.send(`DELETE ${labelsOf}/{name}`, parameters);
		return "removed";
	} catch (error) {
		if (statusOf(error) === 404) return "right already";
		throw error;
	}
}
export { applyLabel };
