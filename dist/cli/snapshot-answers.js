import { At as snapshotPath } from "../check-command.js";
// src/cli/snapshot-answers.ts
async function snapshotAnswers(host, path, pipelines) {
	if (path === void 0) return new Map();
	const { askHistory } = await import("../history/ask.entry.js");
	const root = path.endsWith(`/.pipeline-review/history.json`) ? path.slice(0, -snapshotPath.length) : "";
	const repository = host.env["GITHUB_REPOSITORY"] ?? null;
	const subjects = pipelines.map((pipeline) => ({
		pipeline,
		before: pipeline,
		repositoryPath: withoutRoot(pipeline.document.source.path, root)
	}));
	return askHistory(host, {
		from: "file",
		path,
		days: void 0,
		repository,
		now: void 0
	}, subjects);
}
function withoutRoot(path, root) {
	return path.startsWith(root) ? path.slice(root.length) : path;
}
export { snapshotAnswers as t };
