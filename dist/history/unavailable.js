// src/history/unavailable.ts
function sentencesOf(service, credential) {
	return {
		"no-key": `No ${service} ${credential} was given`,
		"bad-key": `The ${service} ${credential} has characters that are not allowed in a header`,
		"bad-address": `The base URL of the ${service} API is not an https address`,
		"key-refused": `${service} refused the ${credential} (401)`,
		forbidden: `The ${credential} may not read run history (403)`,
		"not-found": `The resource does not exist in ${service} (404)`,
		rejected: `${service} rejected the request`,
		"rate-limited": `${service} limits the rate of requests (429)`,
		"server-error": `${service} answered with a server error`,
		network: `The connection to ${service} was lost`,
		timeout: `${service} did not answer in time`,
		deadline: "The time limit for run history is reached",
		budget: "The API call limit for run history is reached",
		redirected: `${service} answered with a redirect, which is not followed`,
		"too-large": `A response of ${service} is larger than 8 MB`,
		"wrong-body": `A response of ${service} does not have the documented format`,
		"bad-file": "The history file cannot be read"
	};
}
function unavailableAt(service, credential = "API key") {
	const sentences = sentencesOf(service, credential);
	return (reason, detail = "") => ({
		ok: false,
		unavailable: {
			reason,
			text: detail === "" ? sentences[reason] : `${sentences[reason]}: ${detail}`
		}
	});
}
const unavailable = unavailableAt("the service");
function available(value) {
	return {
		ok: true,
		value
	};
}
module.exports = {
	available,
	unavailable,
	unavailableAt
};
