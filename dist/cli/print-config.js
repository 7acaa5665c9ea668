const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
// src/cli/print-config.ts
var print_config_exports = require_rolldown_runtime.__exportAll({ printConfig: () => printConfig });
async function effectiveConfig(host, path, named) {
	const config = await require_check_command.loadConfig(host, named, require_check_command.rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	const rules$1 = {
		...require_check_command.rules,
		...require_check_command.rulesFrom(config.ownRules)
	};
	const { profile, origin } = require_check_command.profileFor(config, path);
	const originOf = (key) => originText(config.origins[key] ?? null);
	return {
		files: config.files,
		profile: {
			value: profile,
			origin: originText(origin)
		},
		failOn: {
			value: config.failOn ?? "error",
			origin: originOf("fail-on")
		},
		rulesAsOf: {
			value: config.rulesAsOf ?? require_check_command.majorStart(require_startup.version),
			origin: originOf("rules-as-of")
		},
		rules: Object.keys(rules$1).sort().map((id) => {
			const { setting, origin } = require_check_command.settingFor(config, rules$1, id, path);
			return {
				id,
				severity: setting.severity,
				options: setting.options,
				origin: originText(origin)
			};
		})
	};
}
async function printConfig(host, path, named) {
	const { files, profile, failOn, rulesAsOf, rules } = await effectiveConfig(host, path, named);
	const lines = [
		[`profile: ${profile.value}`, profile.origin],
		[`fail-on: ${failOn.value}`, failOn.origin],
		[`rules-as-of: ${rulesAsOf.value}`, rulesAsOf.origin],
		["rules:", ""],
		...rules.map(({ id, severity, options, origin }) => [`  ${id}: ${withOptions(severity, options)}`, origin])
	];
	const width = Math.max(...lines.map(({ 0: text }) => text.length));
	const body = lines.map(({ 0: text, 1: from }) => from === "" ? text : `${text.padEnd(width)}  # ${from}`);
	return `# effective configuration of ${require_startup.logText(path, 300)}${filesText(files)}\n${body.join("\n")}\n`;
}
function withOptions(severity, options) {
	const entries = Object.entries(options);
	return entries.length === 0 ? severity : `{ severity: ${severity}, ${entries.map(({ 0: name, 1: value }) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`;
}
function originText(origin) {
	return origin ? `${origin.file}:${origin.line}` : "default";
}
function filesText(files) {
	return files.length === 0 ? "; there is no configuration file" : `, from ${files.join(" and ")}`;
}
module.exports = {
	effectiveConfig,
	print_config_exports
};
