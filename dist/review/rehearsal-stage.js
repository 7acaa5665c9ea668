import { vt as entryWith } from "../check-command.js";
import { er as quoted } from "../startup.js";
// src/review/rehearsal-stage.ts
async function rehearsalNotices(host, request, report, subjects) {
	if (report.verdict !== "pass") return [`No rehearsal in ${quoted(request.wish.environment)} was started: the review has not passed.`];
	const targets = subjects.flatMap((subject) => subject.pipelines).map((pipeline, index) => ({
		pipeline,
		repositoryPath: pipeline.document.source.path,
		history: report.pipelines[index]?.history ?? null
	}));
	return (await (await entryWith(request.access.dialect).service?.rehearsals?.())?.rehearse(host, request, targets) ?? []).flatMap(({ sentences }) => sentences.join(" "));
}
export { rehearsalNotices };
