import { Q as refuseArguments } from "../check-command.js";
// src/cli/lsp.ts
async function lsp(host, args) {
	refuseArguments("lsp", args.filter((arg) => arg !== "--stdio"), "The editor starts it with --stdio or without arguments.");
	return (await import("../lsp/stdio.js")).serveStdio(host);
}
export { lsp };
