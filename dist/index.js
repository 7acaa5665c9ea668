import { F as review, J as parseDocument, K as decodeText, Ut as lint, Vt as reportOf, nn as settingsFrom, ot as rules, qt as dialects, sn as defaultConfig, zt as renderAs } from "./check-command.js";
import { t as parseConfig } from "./config/parse.js";
import { A as version, R as defineDocumentRule, U as defineWorkspaceRule, V as defineRule, bn as OperationalError, j as nodeHost, xn as exitCodes } from "./startup.js";
import { t as applyEdits } from "./text/fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
