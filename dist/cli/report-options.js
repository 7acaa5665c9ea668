import { L as settings, ht as text, rt as liveService } from "../startup.js";
import { B as serviceFlags, G as now, H as config, J as option, K as repository, W as file, X as optionWithDefault, Y as optionOf, q as flag } from "../check-command.js";
// src/cli/report-options.ts
const reportOptions = {
	output: optionWithDefault(file, "pipeline-review.html", "where to write"),
	since: option(text("REF"), "mark what is new since a git ref, and compare durations before and after"),
	config,
	profile: optionOf(settings.profile),
	history: option(file, "run history from a snapshot (default .pipeline-review/history.json, if there)"),
	...serviceFlags,
	historyDays: optionOf(settings.historyDays),
	live: flag(liveService.live),
	repository,
	now
};
export { reportOptions as t };
