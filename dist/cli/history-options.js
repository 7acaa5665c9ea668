const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
// src/cli/history-options.ts
const historyOptions = {
	output: require_check_command.option(require_check_command.file, `where pull writes (default ${require_check_command.snapshotPath})`),
	...require_check_command.serviceFlags,
	historyDays: require_check_command.optionWithDefault(require_startup.wholeNumber(1, 90, 14), "30", "days of run history"),
	repository: require_check_command.repository,
	now: require_check_command.now
};
const dbtOptions = {
	manifest: require_check_command.option(require_check_command.file, "manifest.json of dbt (default: target/manifest.json, here or one level below)"),
	since: require_check_command.option(require_startup.text("REF"), "instead of a model: the models that are stale after the changes since a commit"),
	direction: require_check_command.optionWithDefault(require_startup.choice([
		"parents",
		"children",
		"both"
	]), "both", "which neighbours to show"),
	format: require_check_command.optionWithDefault(require_startup.choice(["terminal", "json"]), "terminal", "how to print")
};
module.exports = {
	dbtOptions,
	historyOptions
};
