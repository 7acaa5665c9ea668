let node_crypto = require("node:crypto");
// src/discover/blob-name.ts
function gitBlobName(bytes, digits = 40) {
	return (0, node_crypto.createHash)(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function committedForm(onDisk, blob) {
	for (const form of formsOf(onDisk)) if (gitBlobName(form, blob.length) === blob) return form;
}
function* formsOf(bytes) {
	yield bytes;
	const text = asUtf8(bytes);
	if (text !== bytes) yield text;
	const unix = edited(text, (latin) => latin.replaceAll("\r\n", "\n"));
	yield unix;
	yield edited(unix, (latin) => latin.replace(/\$Id: [^$\n]*\$/g, "$Id$"));
}
function edited(bytes, edit) {
	return Buffer.from(edit(Buffer.from(bytes).toString("latin1")), "latin1");
}
function asUtf8(bytes) {
	const [first = 0, second = 0] = bytes;
	if (first === 255 && second === 254 || first !== 0 && second === 0) return recoded(bytes, "utf-16le");
	if (first === 254 && second === 255 || first === 0 && second !== 0) return recoded(bytes, "utf-16be");
	return bytes;
}
function recoded(bytes, encoding) {
	return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}
function isStandIn(bytes) {
	const start = Buffer.from(bytes.subarray(0, 42)).toString("latin1");
	return start.startsWith("version https://git-lfs.github.com/spec/v") || start.startsWith("\0GITCRYPT\0");
}
function standsFor(standIn, onDisk) {
	const { 1: oid } = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(standIn.subarray(0, 1024)).toString("latin1")) ?? [];
	return oid === void 0 ? standIn[0] === 0 : (0, node_crypto.createHash)("sha256").update(onDisk).digest("hex") === oid;
}
module.exports = {
	committedForm,
	gitBlobName,
	isStandIn,
	standsFor
};
