require("../rolldown-runtime.js");
const require_changes = require("../changes/changes.js");
const require_difference = require("../changes/difference.js");
const require_startup = require("../startup.js");
// src/render/diff-json.ts
function diffJson({ base, head, compared, pipelines, blastRadius }) {
	return require_startup.jsonText({
		version: 1,
		base,
		head,
		summary: {
			compared,
			...require_difference.countStatuses(pipelines),
			risks: require_difference.countRisks(pipelines)
		},
		pipelines: pipelines.map((one) => ({
			path: one.path,
			previousPath: one.previousPath,
			pipeline: one.pipeline,
			status: one.status,
			risk: require_difference.gravestOf(one),
			lines: one.lines,
			changes: require_difference.byGravity(one.changes).map((change) => ({
				kind: change.kind,
				text: require_changes.sentenceOf(change),
				subject: change.subject === "" ? null : change.subject,
				risk: change.risk,
				reasons: change.reasons,
				from: change.from,
				to: change.to,
				names: change.names,
				...change.variants && { variants: change.variants }
			}))
		})),
		blastRadius
	});
}
exports.diffJson = diffJson;
