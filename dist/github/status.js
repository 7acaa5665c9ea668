require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check = require("./check.js");
const require_action = require("../action.js");
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
			if (require_action.isDenied(error)) return {
				outcome: "denied",
				permission: "statuses: write"
			};
			return {
				outcome: "failed",
				message: require_startup.messageOf(error)
			};
		}
	};
	return {
		name: "The commit status",
		close: (report) => write(states[report.verdict], require_startup.bounded(require_check.titleOf(report), longestDescription)),
		fail: () => write("error", "The review failed")
	};
}
async function sendTwice(client, parameters) {
	try {
		await client.send(route, parameters);
	} catch (error) {
		if (!require_action.isUnclear(error)) throw error;
		await client.send(route, parameters);
	}
}
exports.statusOn = statusOn;
