import { $n as bounded, dr as messageOf } from "../startup.js";
import { r as titleOf } from "./check.js";
import { n as isUnclear, t as isDenied } from "./refusal.js";
// src/github/status.ts
const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
const longestDescription = 140;
const states = {
	pass: "success",
	fail: "failure",
	broken: "error"
};
function statusOn(client, { at, headSha, name }) {
	let isClosed = false;
	const write = async (state, description) => {
		if (isClosed) return {
			outcome: "done",
			annotations: 0,
			left: 0
		};
		try {
			await sendTwice(client, {
				...at,
				sha: headSha,
				state,
				context: name,
				description
			});
			isClosed = true;
			return {
				outcome: "done",
				annotations: 0,
				left: 0
			};
		} catch (error) {
			if (isDenied(error)) return {
				outcome: "denied",
				permission: "statuses: write"
			};
			return {
				outcome: "failed",
				message: messageOf(error)
			};
		}
	};
	return {
		name: "The commit status",
		close: (report) => write(states[report.verdict], bounded(titleOf(report), longestDescription)),
		fail: () => write("error", "The review failed")
	};
}
async function sendTwice(client, parameters) {
	try {
		await client.send(route, parameters);
	} catch (error) {
		if (!isUnclear(error)) throw error;
		await client.send(route, parameters);
	}
}
export { statusOn };
