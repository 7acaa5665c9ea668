const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/cli/report-options.ts
const reportOptions = {
	output: require_check_command.optionWithDefault(require_check_command.file, "pipeline-review.html", "where to write"),
	since: require_check_command.option(require_startup.text("REF"), "mark what is new since a git ref, and compare durations before and after"),
	config: require_check_command.config,
	profile: require_check_command.optionOf(require_startup.settings.profile),
	history: require_check_command.option(require_check_command.file, "run history from a snapshot (default .pipeline-review/history.json, if there)"),
	...require_check_command.serviceFlags,
	historyDays: require_check_command.optionOf(require_startup.settings.historyDays),
	live: require_check_command.flag(require_startup.liveService.live),
	repository: require_check_command.repository,
	now: require_check_command.now
};
module.exports = {
	reportOptions
};
