// src/github/refusal.ts
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error)) return void 0;
	return typeof error.status === "number" ? error.status : void 0;
}
function isDenied(error) {
	return !(error instanceof Error && /rate limit/i.test(error.message)) && [
		401,
		403,
		404
	].includes(statusOf(error) ?? 0);
}
function isUnclear(error) {
	return (statusOf(error) ?? 0) >= 500;
}
export { isUnclear as n, statusOf as r, isDenied as t };
