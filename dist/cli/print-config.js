import { Y as loadConfig, hn as majorStart, ln as profileFor, nt as rulesFrom, un as settingFor, ut as rules } from "../check-command.js";
import { E as version, jt as logText } from "../startup.js";
// src/cli/print-config.ts
async function printConfig(host, path, named) {
	const config = await loadConfig(host, named, rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	const rules$1 = {
		...rules,
		...rulesFrom(config.ownRules)
	};
	const { profile, origin } = profileFor(config, path);
	const lines = [
		[`profile: ${profile}`, originText(origin)],
		[`fail-on: ${config.failOn ?? "error"}`, originText(config.origins["fail-on"] ?? null)],
		[`rules-as-of: ${config.rulesAsOf ?? majorStart(version)}`, originText(config.origins["rules-as-of"] ?? null)],
		["rules:", ""]
	];
	for (const id of Object.keys(rules$1).sort()) {
		const { setting, origin } = settingFor(config, rules$1, id, path);
		lines.push([`  ${id}: ${withOptions(setting.severity, setting.options)}`, originText(origin)]);
	}
	const width = Math.max(...lines.map(([text]) => text.length));
	const body = lines.map(([text, from]) => from === "" ? text : `${text.padEnd(width)}  # ${from}`);
	return `# effective configuration of ${logText(path, 300)}${filesText(config)}\n${body.join("\n")}\n`;
}
function withOptions(severity, options) {
	const entries = Object.entries(options);
	return entries.length === 0 ? severity : `{ severity: ${severity}, ${entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`;
}
function originText(origin) {
	return origin ? `${origin.file}:${origin.line}` : "default";
}
function filesText(config) {
	return config.files.length === 0 ? "; there is no configuration file" : `, from ${config.files.join(" and ")}`;
}
export { printConfig };
