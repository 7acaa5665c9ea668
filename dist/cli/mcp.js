import { L as settings, lr as OperationalError, rt as liveService, st as servicesWithKey, ur as exitCodes } from "../startup.js";
import { Q as refuseArguments, R as serviceValues, Z as readOptions } from "../check-command.js";
import { t as mcpOptions } from "./mcp-options.js";
// src/cli/mcp.ts
async function mcp(host, args) {
	const { values, positionals } = readOptions(mcpOptions, args);
	refuseArguments("mcp", positionals, "The tools take paths with each call.");
	const pipes = host.pipes?.();
	if (!pipes) throw new OperationalError("mcp needs standard input and output.", "Start it from an MCP client.");
	const services = servicesWithKey(serviceValues(host));
	if (values.allowStart && services.length === 0) throw new OperationalError("--allow-start needs a key that may start runs.", `Set ${settings[liveService.apiKey].variable}.`);
	const { serve } = await import("../mcp/serve.js");
	await serve(host, pipes, {
		...values,
		services
	});
	return exitCodes.pass;
}
export { mcp };
