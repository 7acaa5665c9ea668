require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/cli/provenance.ts
async function provenanceHere(host) {
	const { env } = host;
	const address = await require_startup.gitText(host, [
		"remote",
		"get-url",
		"origin"
	]);
	const repositoryUri = webAddress(env["CI_PROJECT_URL"]) ?? webAddress(address?.trim());
	if (repositoryUri === void 0) return void 0;
	const revisionId = (await require_startup.gitText(host, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]))?.trim();
	const branch = (await require_startup.gitText(host, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]))?.trim();
	return {
		repositoryUri,
		...revisionId && { revisionId },
		...branch && { branch }
	};
}
function webAddress(remote) {
	if (remote === void 0) return void 0;
	const short = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]+):([^/:][^:]*)$/i.exec(remote);
	const text = short ? `https://${short[1]}/${short[2]}` : remote;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || ![
		"https:",
		"http:",
		"ssh:",
		"git:"
	].includes(url.protocol) || url.hostname === "") return void 0;
	return `https://${url.hostname}${url.pathname.replace(/\/+$/, "").replace(/\.git$/, "")}`;
}
exports.provenanceHere = provenanceHere;
