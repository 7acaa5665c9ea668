const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/cli/rehearse-options.ts
const rehearseOptions = {
	environment: require_check_command.option(require_startup.text("NAME"), "environment in which the pipeline is started; required"),
	branch: require_check_command.option(require_startup.text("NAME"), "branch of the definition (default: the pipeline's own)"),
	commit: require_check_command.option(require_startup.text("SHA"), "commit of the definition"),
	deadline: require_check_command.optionWithDefault(require_startup.wholeNumber(1, 360, 45, "MINUTES"), "30", "cancel the run after this time"),
	repository: require_check_command.repository,
	config: require_check_command.config
};
module.exports = {
	rehearseOptions
};
