const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/config/parse.ts
var parse_exports = require_rolldown_runtime.__exportAll({ parseConfig: () => parseConfig });
function parseConfig(document, rules) {
	const problems = [];
	const reader = readerOf(document, rules, problems);
	const { extends: bases, paths, ...settings } = require_check_command.readKeys(require_check_command.fileKeys, reader);
	return {
		config: {
			files: [document.source.path],
			origins: originsIn(reader),
			...paths,
			...settings
		},
		extends: bases,
		problems
	};
}
function readerOf(document, rules, problems) {
	const complainAt = (span, message) => {
		const { line, column } = require_startup.rangeOf(document.lineStarts, span);
		problems.push({
			message,
			line,
			column
		});
	};
	for (let $ = 0, $l = document.problems; $ < $l.length; $++) {
		const { code, message, span } = $l[$];
		if (code !== "yaml-1-1" && code !== "hidden-character") complainAt(span, message);
	}
	const file = document.source.path;
	return {
		node: document.root,
		path: [],
		rules,
		ruleIds: [...Object.keys(rules), ...ownRuleIds(document, rules)],
		complain: (path, message, part = "value") => complainAt(require_startup.locate(document, {
			path,
			part
		}), message),
		originOf: (path) => ({
			file,
			line: require_startup.rangeOf(document.lineStarts, require_startup.locate(document, {
				path,
				part: "key"
			})).line
		})
	};
}
function ownRuleIds(document, rules) {
	const path = [require_check_command.nameOf("ownRules", require_check_command.fileKeys.ownRules)];
	const node = require_startup.nodeAt(document.root, path);
	const reader = {
		node,
		path,
		rules,
		ruleIds: [],
		complain: () => {},
		originOf: () => ({
			file: "",
			line: 0
		})
	};
	return node ? (require_check_command.fileKeys.ownRules.read(reader) ?? []).map(({ id }) => id) : [];
}
function originsIn(reader) {
	const names = Object.entries(require_check_command.fileKeys).map(({ 0: property, 1: entry }) => require_check_command.nameOf(property, entry));
	return Object.fromEntries(names.flatMap((name) => require_startup.entryOf(reader.node, name) ? [[name, reader.originOf([name])]] : []));
}
module.exports = {
	parseConfig,
	parse_exports
};
