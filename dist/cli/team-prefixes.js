import { lr as OperationalError } from "../startup.js";
// src/cli/team-prefixes.ts
async function learnPrefixes(host) {
	try {
		const [{ loadConfig }, { rules }] = await Promise.all([import("../config/load.entry.js"), import("../rules/described.entry.js")]);
		host.credentials.addPrefixes((await loadConfig(host, void 0, rules)).secretPrefixes);
	} catch (error) {
		if (!(error instanceof OperationalError)) throw error;
	}
}
export { learnPrefixes as t };
