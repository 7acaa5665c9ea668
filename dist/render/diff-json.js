import { r as sentenceOf } from "../changes/change.js";
import { i as gravestOf, n as countRisks, r as countStatuses, t as byGravity } from "../changes/difference.js";
import { tn as jsonText } from "../startup.js";
// src/render/diff-json.ts
function diffJson({ base, head, compared, pipelines, blastRadius }) {
	return jsonText({
		version: 1,
		base,
		head,
		summary: {
			compared,
			...countStatuses(pipelines),
			risks: countRisks(pipelines)
		},
		pipelines: pipelines.map((one) => ({
			path: one.path,
			previousPath: one.previousPath,
			pipeline: one.pipeline,
			status: one.status,
			risk: gravestOf(one),
			lines: one.lines,
			changes: byGravity(one.changes).map((change) => ({
				kind: change.kind,
				text: sentenceOf(change),
				subject: change.subject === "" ? null : change.subject,
				risk: change.risk,
				reasons: change.reasons,
				from: change.from,
				to: change.to,
				names: change.names
			}))
		})),
		blastRadius
	});
}
export { diffJson };
