import { Fn as nodeAt, Mn as entryOf, kn as locate, zn as rangeOf } from "../startup.js";
import { Cs as nameOf, ws as readKeys, ys as fileKeys } from "../check-command.js";
// src/config/parse.ts
function parseConfig(document, rules) {
	const problems = [];
	const reader = readerOf(document, rules, problems);
	const { extends: bases, paths, ...settings } = readKeys(fileKeys, reader);
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
		const { line, column } = rangeOf(document.lineStarts, span);
		problems.push({
			message,
			line,
			column
		});
	};
	for (const { code, message, span } of document.problems) if (code !== "yaml-1-1" && code !== "hidden-character") complainAt(span, message);
	const file = document.source.path;
	return {
		node: document.root,
		path: [],
		rules,
		ruleIds: [...Object.keys(rules), ...ownRuleIds(document, rules)],
		complain: (path, message, part = "value") => complainAt(locate(document, {
			path,
			part
		}), message),
		originOf: (path) => ({
			file,
			line: rangeOf(document.lineStarts, locate(document, {
				path,
				part: "key"
			})).line
		})
	};
}
function ownRuleIds(document, rules) {
	const path = [nameOf("ownRules", fileKeys.ownRules)];
	const node = nodeAt(document.root, path);
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
	return node ? (fileKeys.ownRules.read(reader) ?? []).map(({ id }) => id) : [];
}
function originsIn(reader) {
	const names = Object.entries(fileKeys).map(([property, entry]) => nameOf(property, entry));
	return Object.fromEntries(names.flatMap((name) => entryOf(reader.node, name) ? [[name, reader.originOf([name])]] : []));
}
export { readerOf as n, parseConfig as t };
