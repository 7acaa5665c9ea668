const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/cli/team-prefixes.ts
var team_prefixes_exports = require_rolldown_runtime.__exportAll({ learnPrefixes: () => learnPrefixes });
async function learnPrefixes(host) {
	try {
		const { 0: { loadConfig }, 1: { rules } } = await Promise.all([Promise.resolve().then(() => require("../check-command.js")).then((n) => n.load_exports), Promise.resolve().then(() => require("../check-command.js")).then((n) => n.described_exports)]);
		host.credentials.addPrefixes((await loadConfig(host, void 0, rules)).secretPrefixes);
	} catch (error) {
		if (!(error instanceof require_startup.OperationalError)) throw error;
	}
}
module.exports = {
	learnPrefixes,
	team_prefixes_exports
};
