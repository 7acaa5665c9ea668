const require_check_command = require("../check-command.js");
// src/cli/mcp-options.ts
const mcpOptions = {
	history: require_check_command.option(require_check_command.file, "answer questions about runs from a snapshot, without network (see pipeline-review history)"),
	config: require_check_command.config,
	repository: require_check_command.repository,
	now: require_check_command.now,
	allowStart: require_check_command.flag("offer the tool that starts a run; without it, it is not listed")
};
module.exports = {
	mcpOptions
};
