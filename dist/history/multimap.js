// src/history/multimap.ts
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
function groupBy(rows, keyOf) {
	const lists = new Map();
	for (const row of rows) addTo(lists, keyOf(row), row);
	return lists;
}
module.exports = {
	addTo,
	groupBy
};
