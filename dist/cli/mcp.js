require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_mcp_options = require("./mcp-options.js");
// src/cli/mcp.ts
async function mcp(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_mcp_options.mcpOptions, args);
	require_check_command.refuseArguments("mcp", positionals, "The tools take paths with each call.");
	const pipes = host.pipes?.();
	if (!pipes) throw new require_startup.OperationalError("mcp needs standard input and output.", "Start it from an MCP client.");
	const services = require_startup.servicesWithKey(require_check_command.serviceValues(host));
	if (values.allowStart && services.length === 0) throw new require_startup.OperationalError("--allow-start needs a key that may start runs.", `Set ${require_startup.settings[require_startup.liveService.apiKey].variable}.`);
	const { serve } = await Promise.resolve().then(() => require("../mcp/serve.js"));
	await serve(host, pipes, {
		...values,
		services
	});
	return require_startup.exitCodes.pass;
}
exports.mcp = mcp;
