import { B as isLetIn, Et as windowFrom, Nt as zoneOffsets, S as refuseInput, U as readAll, Y as loadConfig, ct as snapshotPath, dt as collisionsIn, it as withTeamKnowledge, kt as expectedFrom, q as selectFiles, rt as teamOf, ut as rules, w as writeFile, xt as forecast } from "../check-command.js";
import { t as readPipelines$1 } from "../dialects/read.js";
import { Ln as OperationalError, Rn as exitCodes } from "../startup.js";
import { r as scheduleFormats, t as parseScheduleArguments } from "./schedule-arguments.js";
// src/cli/schedule.ts
async function schedule(host, args) {
	const asked = parseScheduleArguments(args);
	const config = await loadConfig(host, asked.config, rules);
	host.credentials.addPrefixes(config.secretPrefixes);
	const read = await readPipelines(host, asked, config);
	const answers = await answersOf(host, asked.history, read);
	const baselines = new Map([...answers].flatMap(([key, { baseline }]) => baseline ? [[key, baseline]] : []));
	const pipelines = read.map((pipeline) => withNames(pipeline, answers.get(pipeline.key)));
	const from = asked.from ?? host.now().getTime();
	if (asked.output !== void 0) refuseInput(host, "The forecast", asked.output);
	const remark = (text) => host.err(`pipeline-review: ${text}\n`);
	const runtime = host.zoneData;
	const view = {
		...viewOf(pipelines, {
			...asked,
			from
		}, baselines, config),
		...runtime && { runtime }
	};
	const pieces = await scheduleFormats[asked.format].render(view, remark);
	if (asked.output === void 0) for (const piece of pieces) host.out(piece);
	else await writeFile(host, "The forecast", asked.output, [...pieces].join(""));
	return exitCodes.pass;
}
function viewOf(pipelines, { from, days, crowd, zone: wish }, baselines, config) {
	const window = windowFrom(from, days);
	const expected = expectedFrom(baselines);
	const known = forecast(pipelines, window, { expected });
	const collisions = collisionsIn(known, {
		expected,
		pools: teamOf(config).pools,
		crowd
	});
	const name = wish ?? usualZone(known);
	const zone = zoneOffsets(name, window.from, window.to);
	if (!zone) throw new OperationalError(`Unknown time zone "${name}" in this runtime.`, "Pass another one with --zone.");
	return {
		forecast: known,
		collisions,
		zone,
		expected
	};
}
async function answersOf(host, path, pipelines) {
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
function withNames(pipeline, answer) {
	const names = answer?.names;
	return names ? {
		...pipeline,
		id: pipeline.id ?? names.id,
		alias: pipeline.alias ?? names.alias
	} : pipeline;
}
function withoutRoot(path, root) {
	return path.startsWith(root) ? path.slice(root.length) : path;
}
function usualZone({ lanes }) {
	const counts = new Map();
	for (const { offsets } of lanes) if (offsets) counts.set(offsets.zone, (counts.get(offsets.zone) ?? 0) + 1);
	const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return first?.[0] ?? "UTC";
}
async function readPipelines(host, { paths }, config) {
	const { candidates } = await selectFiles(host, paths);
	const wanted = candidates.filter(({ path, isNamed }) => isNamed || isLetIn(config, path));
	const documents = await readAll(host, wanted);
	for (const document of documents) host.credentials?.learnDocument(document);
	const pipelines = readPipelines$1(documents).map((pipeline) => withTeamKnowledge(pipeline, config));
	if (pipelines.length > 0) return pipelines;
	throw new OperationalError("No pipeline found.", "Pass the directory of your pipelines.");
}
export { schedule };
