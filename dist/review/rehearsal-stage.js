require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
// src/review/rehearsal-stage.ts
async function rehearsalNotices(host, request, report, subjects) {
	if (report.verdict !== "pass") return [`No rehearsal in ${require_startup.quoted(request.wish.environment)} was started: the review has not passed.`];
	const targets = subjects.flatMap((subject) => subject.pipelines).map((pipeline, index) => ({
		pipeline,
		repositoryPath: pipeline.document.source.path,
		history: report.pipelines[index]?.history ?? null
	}));
	return (await (await require_check_command.entryWith(request.access.dialect).service?.rehearsals?.())?.rehearse(host, request, targets) ?? []).flatMap(({ sentences }) => sentences.join(" "));
}
exports.rehearsalNotices = rehearsalNotices;
