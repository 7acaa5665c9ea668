// src/text/fix.ts
function applyEdits(text, edits) {
	const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	let result = "";
	let at = 0;
	for (let $ = 0, $l = ordered; $ < $l.length; $++) {
		const edit = $l[$];
		if (edit.span.start < at) continue;
		result += text.slice(at, edit.span.start) + edit.text;
		at = edit.span.end;
	}
	return result + text.slice(at);
}
module.exports = {
	applyEdits
};
