import { G as now, H as config, J as option, K as repository, W as file, q as flag } from "../check-command.js";
// src/cli/mcp-options.ts
const mcpOptions = {
	history: option(file, "answer questions about runs from a snapshot, without network (see pipeline-review history)"),
	config,
	repository,
	now,
	allowStart: flag("offer the tool that starts a run; without it, it is not listed")
};
export { mcpOptions as t };
