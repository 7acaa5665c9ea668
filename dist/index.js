import { Q as parseDocument, Ut as lint, Vt as reportOf, X as decodeText, dn as settingsFrom, fn as defaultConfig, qt as dialects, ut as rules, z as review, zt as renderAs } from "./check-command.js";
import { t as parseConfig } from "./config/parse.js";
import { D as nodeHost, E as version, K as defineDocumentRule, Ln as OperationalError, Rn as exitCodes, Y as defineRule, Z as defineWorkspaceRule } from "./startup.js";
import { t as applyEdits } from "./text/fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
