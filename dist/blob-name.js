import { createHash } from "node:crypto";
// src/github/blob-name.ts
function gitBlobName(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
export { gitBlobName as t };
