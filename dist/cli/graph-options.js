const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const graphOptions = {
	format: require_check_command.optionWithDefault(require_startup.format("graph format", [
		"mermaid",
		"svg",
		"dot"
	]), "mermaid", "how to draw"),
	output: require_check_command.option(require_check_command.file, "write to a file"),
	history: require_check_command.option(require_check_command.file, "mark failing tasks and the critical path, from a snapshot of run history (see pipeline-review history)"),
	config: require_check_command.config
};
module.exports = {
	graphOptions
};
