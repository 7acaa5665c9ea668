require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
// src/cli/lsp.ts
async function lsp(host, args) {
	require_check_command.refuseArguments("lsp", args.filter((arg) => arg !== "--stdio"), "The editor starts it with --stdio or without arguments.");
	return (await Promise.resolve().then(() => require("../lsp/stdio.js"))).serveStdio(host);
}
exports.lsp = lsp;
