const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
// src/cli/own-rules.ts
async function ownRules(host, named) {
	try {
		return (await require_check_command.loadConfig(host, named, require_check_command.rules)).ownRules;
	} catch (error) {
		if (named !== void 0 || !(error instanceof require_startup.OperationalError)) throw error;
		host.err(`pipeline-review: Your own rules are skipped: ${error.message.split("\n").map(require_startup.visible).join("\n")}\n`);
		return [];
	}
}
function pageOfOwn({ id, message, remedy, severity, each, where, unless, origin }) {
	const test = [...listOf("where", where), ...listOf("unless", unless)];
	return `${[
		`# ${id}`,
		`${sentence(message)}`,
		`${severity[0]?.toUpperCase()}${severity.slice(1)} \u00b7 in every profile \u00b7 your own rule, ${origin.file}:${origin.line}`,
		`## What to do\n\n${sentence(remedy)}`,
		`## Reported\n\n\`\`\`yaml\neach: ${each}\n${test.join("\n")}\n\`\`\``,
		`## Settings\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\`\n\nFor one line: \`# pipeline-review: ignore ${id} -- reason\` on the line or above it.`
	].map(printable).join("\n\n")}\n`;
}
function printable(text) {
	return text.split("\n").map(require_startup.visible).join("\n");
}
function sentence(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
function listOf(key, condition) {
	if (condition.length === 0) return [];
	return [`${key}:`, ...condition.map(({ path, test }) => `  ${path.join(".")}: ${testText(test)}`)];
}
function testText(test) {
	switch (test.kind) {
		case "glob": return JSON.stringify(test.glob);
		case "equals": return String(test.value);
		case "present": return `{ present: ${test.wanted} }`;
		case "one-of": return `{ one-of: [${test.values.map((value) => JSON.stringify(value)).join(", ")}] }`;
		case "at-least":
		case "at-most": return `{ ${test.kind}: ${test.limit} }`;
	}
}
module.exports = {
	ownRules,
	pageOfOwn
};
