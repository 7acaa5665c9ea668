const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const diffOptions = {
	format: require_check_command.optionWithDefault(require_startup.format("diff format", [
		"terminal",
		"markdown",
		"json"
	]), "terminal", "how to print the differences"),
	output: require_check_command.option(require_check_command.file, "write to a file"),
	history: require_check_command.option(require_check_command.file, "durations and ids for the blast radius, from a snapshot of run history (see pipeline-review history)"),
	config: require_check_command.config,
	now: require_check_command.now,
	noColor: require_check_command.flag("no colours (also: NO_COLOR)")
};
module.exports = {
	diffOptions
};
